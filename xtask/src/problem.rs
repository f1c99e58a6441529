//! What stops a command, in words for the person who typed it, with the next thing to type where there is one.

use std::fmt;
use std::io;
use std::path::Path;

/// Why a command could not finish, and what would mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    what: String,
    remedy: Option<String>,
}

impl Problem {
    /// A problem without a known remedy beyond its own words.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: None }
    }

    /// The same problem with the command (or the act) that mends it.
    pub(crate) fn mended_by(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }

    /// A file that could not be read, written, copied or removed.
    pub(crate) fn file(act: &str, path: &Path, error: &io::Error) -> Self {
        Self::new(format!("cannot {act} {}: {error}", path.display()))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        match &self.remedy {
            Some(remedy) => write!(f, "\n  to mend it: {remedy}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Problem {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_with_a_remedy_ends_in_what_to_type() {
        let problem = Problem::new("no C compiler was found").mended_by("apt-get install gcc");
        assert_eq!(problem.to_string(), "no C compiler was found\n  to mend it: apt-get install gcc");
    }
}
