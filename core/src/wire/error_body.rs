//! Reads the message of a refusal: from the documented error body, from another JSON, from HTML or from nothing. It is
//! shortened, and masked where it looks like a credential or a key.

use super::field::Fields;
use super::json;
use super::json::Json;
use crate::model::Quoted;

/// The longest message, in characters.
const LONGEST: usize = 300;

/// The server's own words, as plain text on one line; `None` where it said nothing.
pub fn error_message(body: &str, content_type: &str) -> Option<Quoted> {
    let text = match json(body) {
        Ok(value) => from_json(&value)?,
        Err(_) if content_type.contains("html") || body.trim_start().starts_with('<') => from_html(body),
        Err(_) => body.to_owned(),
    };
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then(|| Quoted::short(&line, LONGEST))
}

/// `Message` and `ErrorMessage` are documented; the others are what servers in front of it like to send.
fn from_json(value: &Json<'_>) -> Option<String> {
    match value {
        Json::Text(text) => Some(text.clone().into_owned()),
        Json::Object(_) => {
            let fields = Fields::of(value)?;
            ["Message", "ErrorMessage", "error_description", "detail", "title", "error"]
                .into_iter()
                .find_map(|name| fields.filled(name))
        }
        _ => None,
    }
}

/// The text between tags, without scripts and styles.
fn from_html(body: &str) -> String {
    let mut text = String::new();
    let mut rest = body;
    while let Some(open) = rest.find('<') {
        let (before, tag) = rest.split_at(open);
        text.push_str(before);
        text.push(' ');
        let lower: String = tag.chars().take(8).collect::<String>().to_ascii_lowercase();
        let end = if lower.starts_with("<script") {
            "</script>"
        } else if lower.starts_with("<style") {
            "</style>"
        } else {
            ">"
        };
        match tag.find(end) {
            Some(at) => rest = tag.get(at + end.len()..).unwrap_or_default(),
            None => return text,
        }
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::mask::MASK;

    #[test]
    fn the_documented_bodies_and_others_give_their_words() {
        let cases = [
            (
                r#"{"Error":true,"ErrorType":"ArgumentException","Message":"TargetUrl must be secure"}"#,
                Some("TargetUrl must be secure"),
            ),
            (r#"{"ErrorMessage":"No such webhook"}"#, Some("No such webhook")),
            (
                "<html><style>p{}</style><h1>503</h1><p>Service\n unavailable</p></html>",
                Some("503 Service unavailable"),
            ),
            ("", None),
            ("[]", None),
        ];
        for (body, words) in cases {
            assert_eq!(error_message(body, "").as_ref().map(Quoted::masked), words, "{body}");
        }
    }

    #[test]
    fn a_repeated_credential_does_not_come_through() {
        for body in [
            "Token 8A:Cust12345.secretsecret is bad",
            "Authorization: Bearer abcdefghijklmnopqrstuvwxyz",
            "Basic dG9ueTpwdw== refused",
            "see https://a.example/?code=secretsecret",
        ] {
            let words = error_message(body, "").unwrap();
            let words = words.masked();
            assert!(words.contains(MASK), "{words}");
            for secret in ["secretsecret", "abcdefghijklmnopqrstuvwxyz", "dG9ueTpwdw"] {
                assert!(!words.contains(secret), "{words}");
            }
        }
        let plain = error_message("Bearer token is missing", "");
        assert_eq!(plain.as_ref().map(Quoted::masked), Some("Bearer token is missing"));
    }

    #[test]
    fn a_long_answer_is_cut() {
        assert_eq!(
            error_message(&"x".repeat(5_000), "").map(|words| words.masked().chars().count()),
            Some(LONGEST + 1)
        );
    }
}
