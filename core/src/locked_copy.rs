//! The offline copy as it lies on a disk: locked with a key that is made of the token that it was read with, so that whoever
//! has no such token can't read it. The app makes the key and locks; here stands what is written down, and for how long.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::model::Timestamp;

const SCHEMA: &str = "hook-doctor/locked/1";
/// For how long a copy is kept, in milliseconds.
pub const LONGEST_KEPT: i64 = 24 * 3_600_000;
/// How far in the future a copy may be dated, in milliseconds, because a clock was set.
const CLOCK_LEEWAY: i64 = 120_000;

/// A locked copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockedCopy {
    /// When its answers came.
    pub taken_at: Timestamp,
    /// What the key is made of beside the token; another one for each copy.
    pub salt: Vec<u8>,
    /// The nonce of the cipher; another one for each copy.
    pub nonce: Vec<u8>,
    /// The copy's text, encrypted.
    pub bytes: Vec<u8>,
}

impl LockedCopy {
    /// The text to write down.
    pub fn to_text(&self) -> String {
        let part = |bytes: &[u8]| STANDARD.encode(bytes);
        let mut text = json!({
            "schema": SCHEMA,
            "taken_at": self.taken_at.as_millis(),
            "salt": part(&self.salt),
            "nonce": part(&self.nonce),
        })
        .to_string();
        // The bytes may be millions: they are written here, and not first into a text of their own.
        text.pop();
        text.reserve(self.bytes.len() / 3 * 4 + 20);
        text.push_str(r#","bytes":""#);
        STANDARD.encode_string(&self.bytes, &mut text);
        text.push_str("\"}");
        text
    }

    /// Reads what [`LockedCopy::to_text`] wrote; nothing for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        let file: Value = serde_json::from_str(text).ok()?;
        if file.get("schema").and_then(Value::as_str)? != SCHEMA {
            return None;
        }
        let part = |name: &str| STANDARD.decode(file.get(name).and_then(Value::as_str)?).ok();
        Some(Self {
            taken_at: Timestamp::from_millis(file.get("taken_at")?.as_i64()?),
            salt: part("salt")?,
            nonce: part("nonce")?,
            bytes: part("bytes")?,
        })
    }
}

/// Whether a copy of that time may still be shown at `now`. One that is dated in the future may not: its age is not known.
pub fn is_fresh(taken_at: Timestamp, now: Timestamp) -> bool {
    (-CLOCK_LEEWAY..LONGEST_KEPT).contains(&now.millis_since(taken_at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back_and_nothing_else_is() {
        let copy = LockedCopy {
            taken_at: Timestamp::from_millis(7),
            salt: vec![1; 16],
            nonce: vec![2; 12],
            bytes: vec![0, 255, 3],
        };
        let text = copy.to_text();
        assert_eq!(LockedCopy::parse(&text), Some(copy));
        for other in [
            "",
            "[]",
            "{}",
            &text.replace("locked/1", "kept/1"),
            &text.replace("AQEB", "*"),
            &text.replace("\"taken_at\":7", "\"taken_at\":\"7\""),
        ] {
            assert_eq!(LockedCopy::parse(other), None, "{other}");
        }
    }

    #[test]
    fn a_copy_is_shown_for_a_day() {
        let hour = |count: i64| Timestamp::from_millis(count * 3_600_000);
        assert!(is_fresh(hour(10), hour(10)) && is_fresh(hour(10), hour(33)));
        assert!(!is_fresh(hour(10), hour(34)));
        assert!(!is_fresh(hour(10), hour(9)), "somebody set a clock back");
    }
}
