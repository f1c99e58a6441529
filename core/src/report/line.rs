//! The texts of others as every format but JSON takes them: on one line.

/// A text without line breaks. Each run of white space and control characters in it is one space, and there is none at either
/// end. So it can't begin another line of a report or of a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line(String);

impl Line {
    /// The text on one line.
    pub fn new(text: &str) -> Self {
        let words: Vec<&str> =
            text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
        Self(words.join(" "))
    }

    /// The line.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_line_break_is_a_space() {
        for broken in ["a\r\nb", "a\nb", " a\tb ", "a\u{2028}b", "a\u{85}b", "a\u{0}\u{1b}b", "\u{a0}a\u{b}\u{c}b\n"] {
            assert_eq!(Line::new(broken).as_str(), "a b", "{broken:?}");
        }
        assert_eq!(Line::new(" \n ").as_str(), "");
    }
}
