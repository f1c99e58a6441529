//! The flags `NotifyVia` and `NotifyWhen` of newer servers (12.0): how users are told of failures, and when.

use serde_json::Value;

/// One of the two fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotifyField {
    /// `NotifyVia`: 1 e-mail, 2 in the app.
    Via,
    /// `NotifyWhen`: 1 at the first failure, 2 when disabled.
    When,
}

/// The API's word for no flag.
const NONE: &str = "None";

impl NotifyField {
    /// The flags, each with the API's word.
    pub const fn words(self) -> [(&'static str, u8); 2] {
        match self {
            Self::Via => [("Email", 1), ("InApp", 2)],
            Self::When => [("FirstFailure", 1), ("Disabling", 2)],
        }
    }

    /// Flags as a number, or as words with commas between. A word or a bit that is not documented makes the whole flag
    /// unknown: what it means may be what matters.
    pub fn read(self, number: Option<i64>, words: Option<&str>) -> Option<u8> {
        if let Some(number) = number {
            let known = self.words().iter().fold(0, |known, (_, flag)| known | flag);
            return u8::try_from(number).ok().filter(|flags| flags & !known == 0);
        }
        let flag = |word: &str| match word.trim() {
            word if word.eq_ignore_ascii_case(NONE) => Some(0),
            word => self.words().iter().find(|(name, _)| word.eq_ignore_ascii_case(name)).map(|(_, flag)| *flag),
        };
        words?.split(',').try_fold(0, |flags, word| Some(flags | flag(word)?))
    }

    /// The same of a value as it was sent; a number may come as text.
    pub fn read_value(self, value: &Value) -> Option<u8> {
        let number = value.as_i64().or_else(|| value.as_str()?.trim().parse().ok());
        self.read(number, value.as_str())
    }

    /// Flags in the form in which the server sent the field; as words where it sent neither a number nor a number in text.
    pub(crate) fn in_the_form_of(self, sent: &Value, flags: u8) -> Value {
        match sent {
            Value::Number(_) => Value::from(flags),
            Value::String(text) if text.trim().parse::<i64>().is_ok() => Value::from(flags.to_string()),
            _ => {
                let set: Vec<&str> =
                    self.words().into_iter().filter(|(_, flag)| flags & flag != 0).map(|(word, _)| word).collect();
                Value::from(if set.is_empty() { NONE.to_owned() } else { set.join(", ") })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn flags_are_written_in_the_form_in_which_they_came() {
        for (sent, flags, written) in [
            (json!("Email"), 3, json!("Email, InApp")),
            (json!("Email, InApp"), 2, json!("InApp")),
            (json!("None"), 1, json!("Email")),
            (json!("inapp"), 0, json!("None")),
            (json!(1), 3, json!(3)),
            (json!("2"), 1, json!("1")),
        ] {
            let field = NotifyField::Via;
            assert!(field.read_value(&sent).is_some(), "{sent}");
            assert_eq!(field.in_the_form_of(&sent, flags), written);
            assert_eq!(field.read_value(&written), Some(flags));
        }
    }

    #[test]
    fn what_is_not_documented_is_not_read() {
        for sent in [json!("Email, Pigeon"), json!(4), json!(-1), json!(null), json!(""), json!(["Email"])] {
            assert_eq!(NotifyField::Via.read_value(&sent), None, "{sent}");
        }
        assert_eq!(NotifyField::When.read_value(&json!("Disabling,firstfailure")), Some(3));
    }
}
