//! A text of others: a last error, a refusal, a receiver's answer to a test. It may quote keys and credentials, so that
//! the real text has no accessor. It is masked once, when it is read.

use std::borrow::Cow;
use std::sync::Arc;

use super::mask;
use super::{Revealed, Target};

/// How much of a text is read, in bytes: sixteen times what the API documents for a last error. A page that works through
/// megabytes does not answer its reader meanwhile.
const LONGEST: usize = 64 << 10;

/// A quoted text. A copy of it shares its parts.
#[derive(Clone)]
pub struct Quoted {
    raw: Arc<str>,
    /// The same text as `raw` where nothing is hidden.
    masked: Arc<str>,
    /// The longest masked text, in characters.
    longest: Option<usize>,
}

impl PartialEq for Quoted {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw && self.masked == other.masked
    }
}

impl Eq for Quoted {}

impl std::fmt::Debug for Quoted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Before it is known what the text is about, it may repeat a key of its target.
        write!(f, "Quoted({} characters)", self.raw.chars().count())
    }
}

impl Default for Quoted {
    fn default() -> Self {
        Self::new("")
    }
}

impl Quoted {
    /// Reads a text and masks it; of one that is far too long its beginning. Never panics; runs in linear time.
    pub fn new(text: &str) -> Self {
        let text = beginning(text);
        Self::of((&*text).into(), &text, None)
    }

    /// The same, with an end where the masked text is longer than that many characters.
    pub fn short(text: &str, longest: usize) -> Self {
        let text = beginning(text);
        Self::of((&*text).into(), &text, Some(longest))
    }

    fn of(raw: Arc<str>, text: &str, longest: Option<usize>) -> Self {
        let masked = cut(mask::mask(text), longest);
        let masked = if *masked == *raw { Arc::clone(&raw) } else { masked.into() };
        Self { raw, masked, longest }
    }

    /// The same text, known to be about this target: what opens the target is hidden wherever the text repeats it, in
    /// whatever form (see [`mask`]), before all else is masked.
    #[must_use]
    pub fn about(&self, target: &Target) -> Self {
        match target.hide_in(&self.raw) {
            Some(hidden) => Self::of(Arc::clone(&self.raw), &hidden, self.longest),
            None => self.clone(),
        }
    }

    /// The text with all keys and credentials hidden.
    pub fn masked(&self) -> &str {
        &self.masked
    }

    /// The same text, shared with this one.
    pub fn masked_shared(&self) -> Arc<str> {
        Arc::clone(&self.masked)
    }

    /// Whether there is nothing to read in it.
    pub fn is_blank(&self) -> bool {
        self.raw.trim().is_empty()
    }

    /// Whether masking hides something.
    pub fn hides_something(&self) -> bool {
        self.masked.contains(mask::MASK)
    }

    /// The real text, for a person who asked: [`Revealed`] says by which doors it leaves.
    pub fn reveal(&self) -> Revealed {
        Revealed::new(&self.raw)
    }
}

/// The text, or its beginning with a sign that it goes on. No word is cut in two: half a key may no longer look like one.
fn beginning(text: &str) -> Cow<'_, str> {
    if text.len() <= LONGEST {
        return Cow::Borrowed(text);
    }
    let begun = text.get(..text.floor_char_boundary(LONGEST)).unwrap_or_default();
    let end = begun.rfind(char::is_whitespace).or_else(|| begun.rfind(['"', ',', ';', '<'])).unwrap_or_default();
    Cow::Owned(format!("{}…", begun.get(..end).unwrap_or_default()))
}

fn cut(text: String, longest: Option<usize>) -> String {
    match longest.and_then(|longest| text.char_indices().nth(longest)) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use static_assertions::assert_not_impl_any;

    assert_not_impl_any!(
        Quoted: std::fmt::Display,
        std::ops::Deref,
        AsRef<str>,
        std::borrow::Borrow<str>,
        serde::Serialize,
        Into<String>
    );

    #[test]
    fn of_a_text_that_is_far_too_long_the_beginning_is_read_and_no_word_is_cut_in_two() {
        for (words, separator) in [("at Acme.Orders.Take() ", ' '), ("\"id\":7,\"name\":\"ø\",", ',')] {
            let read = Quoted::new(&words.repeat((1 << 20) / words.len()));
            let masked = read.masked();
            assert!(masked.len() <= LONGEST + '…'.len_utf8() && masked.len() > LONGEST - 100, "{}", masked.len());
            let before_the_end = masked.trim_end_matches('…');
            assert!(words.contains(before_the_end.rsplit(separator).next().expect("a part")), "{words}");
        }
        assert_eq!(Quoted::new(&"k".repeat(LONGEST + 1)).masked(), "…");
        let whole = "x ".repeat(LONGEST / 2);
        assert_eq!(Quoted::new(&whole).masked(), whole);
    }

    #[test]
    fn a_quoted_text_is_printed_and_given_masked() {
        let quoted = Quoted::new("POST https://a.example/in?code=hunter2 failed");
        assert_eq!(quoted.masked(), "POST https://a.example/in?code=••• failed");
        assert!(quoted.hides_something() && format!("{quoted:?}") == "Quoted(45 characters)");
        assert!(!Quoted::new("Connection refused").hides_something());
        assert!(Quoted::new(" \r\n").is_blank() && !Quoted::new("x").is_blank());
    }

    #[test]
    fn a_long_text_is_cut_after_it_was_masked() {
        let text = format!("{} https://a.example/in?code=hunter2", "x".repeat(20));
        assert_eq!(Quoted::short(&text, 41).masked(), format!("{} https://a.example/in…", "x".repeat(20)));
        assert_eq!(Quoted::short("abc", 3).masked(), "abc");
    }
}
