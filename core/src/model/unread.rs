//! A field that a source should carry and that says nothing that can be used: it is neither a value nor the lack of one.

use super::Quoted;

/// The longest value that is shown, in characters.
const LONGEST: usize = 60;

/// A field of which the value is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Its name, as the API has it: `webhook_usage.updated`, `Events`.
    pub field: &'static str,
    /// What was sent there; `None` where the field is not there at all.
    pub sent: Option<Quoted>,
}

impl Unread {
    /// A field that was not sent.
    pub fn missing(field: &'static str) -> Self {
        Self { field, sent: None }
    }

    /// A field with a value that can't be read or can't be true. Addresses are masked, long values cut off.
    pub fn sent(field: &'static str, value: &str) -> Self {
        Self { field, sent: Some(Quoted::short(value, LONGEST)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_kept_short_and_without_keys() {
        let sent = |value: &str| Unread::sent("State", value).sent.unwrap_or_default().masked().to_owned();
        assert_eq!(sent("Resting"), "Resting");
        assert_eq!(sent("https://a.example/in?code=hunter2"), "https://a.example/in?code=•••");
        assert_eq!(sent(&"x".repeat(61)).chars().count(), LONGEST + 1, "with the mark of the cut");
        assert_eq!(Unread::missing("State").sent, None);
    }
}
