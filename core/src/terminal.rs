//! The terminals that commands are written for, and how each reads a word.

/// A program that a person pastes a command into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Terminal {
    /// bash, and every other POSIX shell.
    Bash,
    /// Windows PowerShell 5.1, and PowerShell 7 on Windows.
    PowerShell,
    /// The command prompt of Windows.
    Cmd,
}

impl Terminal {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Bash, Self::PowerShell, Self::Cmd];

    /// Its name, as people write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bash => "bash",
            Self::PowerShell => "PowerShell",
            Self::Cmd => "cmd",
        }
    }

    /// How a choice is written down, and the word in messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Bash => "bash",
            Self::PowerShell => "powershell",
            Self::Cmd => "cmd",
        }
    }

    /// Reads a choice as it was written down; nothing for any other text.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|terminal| terminal.id() == id)
    }

    /// What asks for a token and keeps it in the variable that a request's command reads, without leaving it in
    /// the history.
    pub const fn ask_for_token(self) -> &'static str {
        match self {
            Self::Bash => "read -rs TOKEN",
            Self::PowerShell => "$env:TOKEN = Read-Host",
            Self::Cmd => "set /p TOKEN=",
        }
    }

    /// The terminal that most people have on a platform, by the browser's name for it: `Win32`, `Linux x86_64`, `MacIntel`.
    pub fn of_platform(platform: &str) -> Self {
        // "Darwin" holds the three letters, too.
        let is_windows = platform.get(..3).is_some_and(|first| first.eq_ignore_ascii_case("win"));
        if is_windows { Self::PowerShell } else { Self::Bash }
    }

    /// A text as one word that holds nothing but itself. cmd has no way to write `%` or a line break inside a word, so a text
    /// with one of them must not come here for cmd.
    pub(crate) fn quoted(self, text: &str) -> String {
        match self {
            Self::Bash => format!("'{}'", text.replace('\'', "'\\''")),
            // PowerShell takes the typographic quotes for the straight one.
            Self::PowerShell => {
                let mut out = String::from("'");
                for c in text.chars() {
                    out.push(c);
                    if matches!(c, '\'' | '\u{2018}'..='\u{201b}') {
                        out.push(c);
                    }
                }
                out + "'"
            }
            // The program takes the line apart: a backslash counts only in front of a quote.
            Self::Cmd => {
                let mut out = String::from("\"");
                let mut backslashes = 0;
                for c in text.chars() {
                    if c == '"' {
                        out.push_str(&"\\".repeat(backslashes + 1));
                    }
                    backslashes = if c == '\\' { backslashes + 1 } else { 0 };
                    out.push(c);
                }
                out + &"\\".repeat(backslashes) + "\""
            }
        }
    }

    /// A call of curl with these options and words, already written for this terminal, and perhaps a body. Windows PowerShell
    /// takes the quotes out of what it hands to a program, so there the body comes through the pipe; and `curl` alone is
    /// another command there.
    pub(crate) fn curl(self, arguments: &[String], body: Option<&str>) -> String {
        let program = match self {
            Self::Bash => "curl",
            Self::PowerShell | Self::Cmd => "curl.exe",
        };
        let call = format!("{program} {}", arguments.join(" "));
        match (self, body) {
            (_, None) => call,
            (Self::Bash | Self::Cmd, Some(body)) => format!("{call} -d {}", self.quoted(body)),
            (Self::PowerShell, Some(body)) => format!("{} | {call} --data-binary '@-'", self.quoted(body)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_read_back() {
        for terminal in Terminal::ALL {
            assert_eq!(Terminal::parse(terminal.id()), Some(terminal));
        }
        assert_eq!(Terminal::parse("fish"), None);
    }

    #[test]
    fn a_terminal_is_guessed_from_the_platform() {
        for (platform, terminal) in [
            ("Win32", Terminal::PowerShell),
            ("Windows", Terminal::PowerShell),
            ("Linux x86_64", Terminal::Bash),
            ("MacIntel", Terminal::Bash),
            ("Darwin", Terminal::Bash),
            ("", Terminal::Bash),
        ] {
            assert_eq!(Terminal::of_platform(platform), terminal, "{platform}");
        }
    }

    #[test]
    fn a_word_is_written_as_each_terminal_reads_it() {
        for (text, bash, powershell, cmd) in [
            ("plain", "'plain'", "'plain'", "\"plain\""),
            ("it's", "'it'\\''s'", "'it''s'", "\"it's\""),
            ("a\u{2019}b", "'a\u{2019}b'", "'a\u{2019}\u{2019}b'", "\"a\u{2019}b\""),
            ("{\"a\":1}", "'{\"a\":1}'", "'{\"a\":1}'", "\"{\\\"a\\\":1}\""),
            ("a\\", "'a\\'", "'a\\'", "\"a\\\\\""),
            ("a\\\"b", "'a\\\"b'", "'a\\\"b'", "\"a\\\\\\\"b\""),
        ] {
            assert_eq!(Terminal::Bash.quoted(text), bash);
            assert_eq!(Terminal::PowerShell.quoted(text), powershell);
            assert_eq!(Terminal::Cmd.quoted(text), cmd);
        }
    }
}
