//! The words after `cargo xtask`: options with a value, taken by name. What is left over is refused by name.

use std::collections::VecDeque;
use std::str::FromStr;

use crate::problem::Problem;

/// Words that were typed and not yet understood.
#[derive(Debug, Clone)]
pub(crate) struct Arguments {
    words: VecDeque<String>,
}

impl Arguments {
    /// The words in the order in which they were typed, without the program's name.
    pub(crate) fn new(words: impl IntoIterator<Item = String>) -> Self {
        Self { words: words.into_iter().collect() }
    }

    /// Takes the next word that is not an option: the command's name, or a folder.
    pub(crate) fn word(&mut self) -> Option<String> {
        match self.words.front() {
            Some(word) if !word.starts_with('-') => self.words.pop_front(),
            Some(_) | None => None,
        }
    }

    /// Takes an option's value, written `--name value` or `--name=value`.
    pub(crate) fn option(&mut self, name: &str) -> Result<Option<String>, Problem> {
        let joined = format!("{name}=");
        let Some(at) = self.words.iter().position(|word| word == name || word.starts_with(&joined)) else {
            return Ok(None);
        };
        let word = self.words.remove(at).unwrap_or_default();
        if let Some(value) = word.strip_prefix(&joined) {
            return Ok(Some(value.to_owned()));
        }
        match self.words.remove(at) {
            Some(value) => Ok(Some(value)),
            None => Err(Problem::new(format!("{name} wants a value"))),
        }
    }

    /// Takes an option that has no value; tells whether it was there.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let at = self.words.iter().position(|word| word == name);
        at.and_then(|at| self.words.remove(at)).is_some()
    }

    /// Takes every value of an option that may be given several times or with commas.
    pub(crate) fn options(&mut self, name: &str) -> Result<Vec<String>, Problem> {
        let mut values = Vec::new();
        while let Some(value) = self.option(name)? {
            values.extend(value.split(',').map(|part| part.trim().to_owned()));
        }
        Ok(values)
    }

    /// Takes an option's value and reads it, naming the option when it cannot be read.
    pub(crate) fn parsed<T: FromStr>(&mut self, name: &str) -> Result<Option<T>, Problem> {
        self.option(name)?
            .map(|value| value.parse().map_err(|_| Problem::new(format!("{name} cannot be {value:?}"))))
            .transpose()
    }

    /// Refuses words that were not taken.
    pub(crate) fn finish(self) -> Result<(), Problem> {
        match self.words.front() {
            None => Ok(()),
            Some(word) => Err(Problem::new(format!("{word:?} is not understood here")).mended_by("cargo xtask help")),
        }
    }

    /// Everything not yet taken, for a program that understands it itself.
    pub(crate) fn rest(self) -> Vec<String> {
        self.words.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &str) -> Arguments {
        Arguments::new(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn an_option_is_found_in_any_place_and_spelling() {
        assert_eq!(typed("--out x --port 9").parsed::<u16>("--port"), Ok(Some(9)));
        assert_eq!(typed("--port=9").parsed::<u16>("--port"), Ok(Some(9)));
        assert_eq!(typed("--out x").parsed::<u16>("--port"), Ok(None));
    }

    #[test]
    fn an_option_without_its_value_is_refused_by_name() {
        let refusal = typed("--port").option("--port").unwrap_err().to_string();
        assert!(refusal.contains("--port"), "{refusal}");
        let refusal = typed("--port many").parsed::<u16>("--port").unwrap_err().to_string();
        assert!(refusal.contains("many"), "{refusal}");
    }

    #[test]
    fn an_option_given_twice_or_with_commas_keeps_its_order() {
        let values = typed("--only web --only format,lint").options("--only");
        assert_eq!(values, Ok(vec!["web".into(), "format".into(), "lint".into()]));
    }

    #[test]
    fn an_option_without_a_value_is_there_or_not() {
        let mut arguments = typed("de --looked-at");
        assert!(arguments.flag("--looked-at"));
        assert!(!arguments.flag("--looked-at"));
        assert_eq!(arguments.word().as_deref(), Some("de"));
    }

    #[test]
    fn an_unused_word_is_refused() {
        let mut arguments = typed("start --potr 9");
        assert_eq!(arguments.word().as_deref(), Some("start"));
        assert!(arguments.finish().unwrap_err().to_string().contains("--potr"));
    }
}
