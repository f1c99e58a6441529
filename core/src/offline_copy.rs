//! The last answers of a tenant, to be read when there is no network: the answers themselves, so that the same code reads
//! them, but without what must not be on a disk. Of a secret only its presence is stored, custom headers and properties are
//! dropped, and keys in addresses are masked. A token and the headers of requests are never in here.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::model::Quoted;
use crate::model::Timestamp;
use crate::model::mask::MASK;
use crate::request::Request;

const SCHEMA: &str = "hook-doctor/kept/1";
/// The largest text that is stored, in bytes. A tenant of many thousand webhooks is larger.
const LARGEST: usize = 4 << 20;
/// Fields of a webhook that stay out, compared without case.
const LEFT_OUT: [&str; 3] = ["headers", "properties", "application_token"];

/// An answer as it was received, by its status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopiedAnswer {
    /// The HTTP status.
    pub status: u16,
    /// The `Content-Type`.
    pub content_type: String,
    /// The body.
    pub body: String,
}

/// The answers of one reading.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfflineCopy {
    /// When they were received.
    pub taken_at: Option<Timestamp>,
    /// The state lookup's answer; empty where the environment has none.
    pub state: String,
    answers: BTreeMap<String, CopiedAnswer>,
    /// The length of all bodies that were given, stored or not.
    size: usize,
}

impl OfflineCopy {
    /// Nothing yet but what the state lookup answered.
    pub fn new(state: &str) -> Self {
        Self { state: state.to_owned(), ..Self::default() }
    }

    /// The same, with the time at which it was read.
    #[must_use]
    pub fn dated(self, taken_at: Timestamp) -> Self {
        Self { taken_at: Some(taken_at), ..self }
    }

    /// Adds an answer without its secrets. Of a body that is not JSON only the status is stored.
    pub fn add(&mut self, request: &Request, status: u16, content_type: &str, body: &str) {
        self.size = self.size.saturating_add(body.len());
        if self.size > LARGEST {
            return;
        }
        let body = without_secrets(body).unwrap_or_default();
        self.answers.insert(key(request), CopiedAnswer { status, content_type: content_type.to_owned(), body });
    }

    /// What was answered to a request.
    pub fn answer(&self, request: &Request) -> Option<&CopiedAnswer> {
        self.answers.get(&key(request))
    }

    /// The text to write down; nothing where it would be too large.
    pub fn to_text(&self) -> Option<String> {
        if self.size > LARGEST {
            return None;
        }
        let answers: Map<String, Value> = self
            .answers
            .iter()
            .map(|(key, CopiedAnswer { status, content_type, body })| {
                (key.clone(), json!([status, content_type, body]))
            })
            .collect();
        let file = json!({
            "schema": SCHEMA,
            "taken_at": self.taken_at?.as_millis(),
            "state": self.state,
            "answers": answers,
        });
        Some(file.to_string())
    }

    /// Reads what [`OfflineCopy::to_text`] wrote; nothing for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        let file: Value = serde_json::from_str(text).ok()?;
        let string = |name: &str| file.get(name).and_then(Value::as_str).map(str::to_owned);
        if string("schema")? != SCHEMA {
            return None;
        }
        let taken_at = Timestamp::from_millis(file.get("taken_at")?.as_i64()?);
        let mut copy = Self::new(&string("state")?).dated(taken_at);
        for (key, answer) in file.get("answers")?.as_object()? {
            let (status, content_type, body) = (answer.get(0)?, answer.get(1)?, answer.get(2)?);
            let answer = CopiedAnswer {
                status: u16::try_from(status.as_u64()?).ok()?,
                content_type: content_type.as_str()?.to_owned(),
                body: body.as_str()?.to_owned(),
            };
            copy.answers.insert(key.clone(), answer);
        }
        Some(copy)
    }
}

fn key(request: &Request) -> String {
    format!("{} {}", request.method, request.path)
}

fn without_secrets(body: &str) -> Option<String> {
    let mut value: Value = serde_json::from_str(body).ok()?;
    clean(&mut value);
    Some(value.to_string())
}

fn clean(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, _| {
                let column = name.rsplit(['.', '/']).next().unwrap_or(name);
                !LEFT_OUT.iter().any(|left_out| column.eq_ignore_ascii_case(left_out))
            });
            for (name, value) in fields {
                match value {
                    Value::String(secret) if name.eq_ignore_ascii_case("secret") && !secret.is_empty() => {
                        MASK.clone_into(secret);
                    }
                    value => clean(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(clean),
        Value::String(text) => *text = Quoted::new(text).masked().to_owned(),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request;

    fn copy(body: &str) -> OfflineCopy {
        let mut copy = OfflineCopy::new("{}").dated(Timestamp::from_millis(7));
        copy.add(&request::list(), 200, "application/json", body);
        copy
    }

    #[test]
    fn what_is_written_is_read_back() {
        let copied = copy(r#"[{"WebhookId":1,"Name":"ERP"}]"#);
        let text = copied.to_text().unwrap();
        assert_eq!(OfflineCopy::parse(&text).and_then(|read| read.to_text()), Some(text));
        assert_eq!(copied.answer(&request::list()).map(|answer| answer.status), Some(200));
        assert_eq!(copied.answer(&request::principal()), None);
    }

    #[test]
    fn no_secret_reaches_the_disk() {
        let body = r#"[{"WebhookId":1,"Secret":"s3cret","secret":"s3cret","Headers":{"X-Key":"s3cret"},
            "Properties":{"a":"s3cret"},"TargetUrl":"https://user:s3cret@hook.example/in?code=s3cret",
            "LastError":"see https://hook.example/in?sig=s3cret now","webhook.application_token":"s3cret"}]"#;
        let text = copy(body).to_text().unwrap();
        assert!(!text.contains("s3cret"), "{text}");
        assert!(text.contains("hook.example"), "{text}");
    }

    #[test]
    fn that_there_is_a_secret_is_still_known() {
        let body = |copied: &OfflineCopy| copied.answer(&request::list()).map(|answer| answer.body.clone());
        assert_eq!(body(&copy(r#"{"Secret":"s3cret"}"#)).as_deref(), Some(r#"{"Secret":"•••"}"#));
        assert_eq!(body(&copy(r#"{"Secret":""}"#)).as_deref(), Some(r#"{"Secret":""}"#));
    }

    #[test]
    fn a_page_of_a_proxy_is_kept_by_its_status_alone() {
        let copied = copy("<html>password=s3cret</html>");
        assert_eq!(copied.answer(&request::list()).map(|answer| answer.body.as_str()), Some(""));
    }

    #[test]
    fn too_much_is_not_kept_and_other_texts_are_not_read() {
        let long = format!(r#"["{}"]"#, "x".repeat(LARGEST));
        assert_eq!(copy(&long).to_text(), None);
        let text = copy("[]").to_text().unwrap();
        for other in ["", "[]", "{}", &text.replace("kept/1", "kept/2"), &text.replace("200", "\"200\"")] {
            assert_eq!(OfflineCopy::parse(other), None, "{other}");
        }
    }
}
