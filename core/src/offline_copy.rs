//! The last answers of a tenant, to be read when there is no network: the answers themselves, so that the same code reads
//! them, but without what must not be on a disk. Only the fields that [`wire`] reads and the columns that a request asked
//! for are stored. Of a secret only its presence is stored, and every text is masked. A token and the headers of requests
//! are never in here.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value, json};
use url::Url;

use crate::model::mask::MASK;
use crate::model::target::Marks;
use crate::model::{Quoted, Target, Timestamp};
use crate::request::Request;
use crate::wire;

const SCHEMA: &str = "hook-doctor/kept/1";
/// The largest text that is stored, in bytes. A tenant of many thousand webhooks is larger.
const LARGEST: usize = 4 << 20;
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

/// An answer before it was masked, with the fields that may be stored. Its texts can't be had.
#[derive(Clone, PartialEq)]
struct Fresh {
    status: u16,
    content_type: String,
    body: Option<Value>,
}

impl Eq for Fresh {}

impl std::fmt::Debug for Fresh {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fresh").field("status", &self.status).finish_non_exhaustive()
    }
}

/// The answers of one reading.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfflineCopy {
    /// When they were received.
    pub taken_at: Option<Timestamp>,
    /// The state lookup's answer; empty where the environment has none.
    pub state: String,
    answers: BTreeMap<String, CopiedAnswer>,
    /// Answers of this reading: they are masked when all are there.
    fresh: BTreeMap<String, Fresh>,
    /// The length of all bodies that were given, stored or not.
    size: usize,
}

impl OfflineCopy {
    /// Nothing yet but what the state lookup answered.
    pub fn new(state: &str) -> Self {
        let state = serde_json::from_str(state).ok().map(|state| allowed(state, &[]));
        let state = state.map(|state| masked(state, &Known::default(), None).to_string());
        Self { state: state.unwrap_or_default(), ..Self::default() }
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
        let columns = columns(request);
        let body = wire::whole(body).map(|body| allowed(body, &columns));
        self.fresh.insert(key(request), Fresh { status, content_type: content_type.to_owned(), body });
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
        let known = Known::of(self.fresh.values().filter_map(|answer| answer.body.as_ref()));
        let fresh = self.fresh.iter().map(|(key, Fresh { status, content_type, body })| {
            let about = key.strip_suffix("/LastError").and_then(|path| path.rsplit('/').next()?.parse().ok());
            let body = body.clone().map(|body| masked(body, &known, about).to_string()).unwrap_or_default();
            (key.clone(), json!([status, content_type, body]))
        });
        let read = self.answers.iter().map(|(key, CopiedAnswer { status, content_type, body })| {
            (key.clone(), json!([status, content_type, body]))
        });
        let answers: Map<String, Value> = read.chain(fresh).collect();
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
        let mut copy = Self { state: string("state")?, ..Self::default() }.dated(taken_at);
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

/// The columns that a request selects: its answer holds no others that are read.
fn columns(request: &Request) -> Vec<String> {
    let url = Url::parse("https://x").and_then(|base| base.join(&request.path)).ok();
    let selected = url.as_ref().and_then(|url| url.query_pairs().find(|(name, _)| name == "$select"));
    selected.map(|(_, names)| names.split(',').map(wire::plain_name).collect()).unwrap_or_default()
}

/// The part of an answer that is read. Field names count in any case, columns also with other separators.
fn allowed(value: Value, columns: &[String]) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.into_iter().filter_map(|(name, value)| {
                let is_read = wire::FIELDS.iter().any(|field| name.eq_ignore_ascii_case(field))
                    || columns.contains(&wire::plain_name(&name));
                is_read.then(|| {
                    let value = match name.to_ascii_lowercase().as_str() {
                        "secret" => presence(&value),
                        // Read for their names, and of associates for how many they are.
                        "headers" => Value::Null,
                        "errorassociates" => count(value),
                        _ => allowed(value, columns),
                    };
                    (name, value)
                })
            });
            Value::Object(fields.filter(|(name, _)| !name.eq_ignore_ascii_case("headers")).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(|item| allowed(item, columns)).collect()),
        other => other,
    }
}

/// Whether there is a secret, in whatever shape it was sent.
fn presence(secret: &Value) -> Value {
    match secret {
        Value::Null => Value::Null,
        Value::String(text) if text.is_empty() => json!(""),
        _ => json!(MASK),
    }
}

/// As many items, with nothing in them.
fn count(list: Value) -> Value {
    match list {
        Value::Array(items) => Value::Array(items.iter().map(|_| Value::Null).collect()),
        _ => Value::Null,
    }
}

/// The targets of an answer's webhooks, for texts that repeat them.
#[derive(Default)]
struct Known {
    targets: HashMap<i64, Target>,
    marks: Marks,
}

const IDS: [&str; 3] = ["webhookid", "webhookwebhookid", "webhookusagewebhookusageid"];
const TARGETS: [&str; 2] = ["targeturl", "webhooktargeturl"];
const ERRORS: [&str; 2] = ["lasterror", "webhookusagelasterror"];

impl Known {
    fn of<'v>(answers: impl Iterator<Item = &'v Value>) -> Self {
        let mut targets = BTreeMap::new();
        for record in answers.flat_map(records) {
            if let (Some(id), Some(target)) = (id_of(record), text_of(record, &TARGETS)) {
                targets.entry(id).or_insert_with(|| Target::new(target));
            }
        }
        let marks = Marks::of(targets.values());
        Self { targets: targets.into_iter().collect(), marks }
    }
}

/// The records of an answer, or the one that it is.
fn records(answer: &Value) -> Vec<&Map<String, Value>> {
    match answer.get("value").unwrap_or(answer) {
        Value::Array(items) => items.iter().filter_map(Value::as_object).collect(),
        other => other.as_object().into_iter().collect(),
    }
}

fn id_of(record: &Map<String, Value>) -> Option<i64> {
    let named = |(name, value): (&String, &Value)| IDS.contains(&wire::plain_name(name).as_str()).then(|| whole(value));
    record.iter().find_map(named).unwrap_or_else(|| record.get("PrimaryKey").and_then(whole))
}

fn whole(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().trim_start_matches("[I:").trim_end_matches(']').parse().ok())
}

fn text_of<'v>(record: &'v Map<String, Value>, names: &[&str]) -> Option<&'v str> {
    let is_named = |name: &String| names.contains(&wire::plain_name(name).as_str());
    record.iter().find(|(name, _)| is_named(name)).and_then(|(_, value)| value.as_str())
}

/// The same with every text masked; what an error repeats of its own webhook's target, too. `about` is the webhook where
/// the text does not stand in its record.
fn masked(value: Value, known: &Known, about: Option<i64>) -> Value {
    match value {
        Value::Object(fields) => {
            let about = id_of(&fields).or(about);
            let fields = fields.into_iter().map(|(name, value)| {
                let plain = wire::plain_name(&name);
                let value = match value {
                    Value::String(text) if TARGETS.contains(&plain.as_str()) => {
                        Value::String(known.marks.mark(&Target::new(&text)).masked())
                    }
                    Value::String(text) if ERRORS.contains(&plain.as_str()) => quoted(&text, known, about),
                    value => masked(value, known, about),
                };
                (name, value)
            });
            Value::Object(fields.collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(|item| masked(item, known, about)).collect()),
        Value::String(text) => quoted(&text, known, about),
        other => other,
    }
}

fn quoted(text: &str, known: &Known, about: Option<i64>) -> Value {
    let quoted = Quoted::new(text);
    let target = about.and_then(|id| known.targets.get(&id));
    let quoted = target.map_or_else(|| quoted.clone(), |target| quoted.about(target));
    Value::String(quoted.masked().to_owned())
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

    /// What is stored of the list's answer.
    fn body(copied: &OfflineCopy) -> String {
        let read = OfflineCopy::parse(&copied.to_text().unwrap()).unwrap();
        read.answer(&request::list()).map(|answer| answer.body.clone()).unwrap()
    }

    #[test]
    fn only_what_is_read_is_stored() {
        let sent = r#"[{"WebhookId":1,"webhook.secret":"s3cret","webhook/secret":"s3cret","SecretKey":"s3cret",
            "HeadersJson":"s3cret","Headers":{"X-Key":"s3cret"},"Comment":"s3cret","Tooltip":"s3cret",
            "ErrorAssociates":[{"Id":1,"Name":"Somebody"}],
            "UpdatedAssociate":{"AssociateId":5,"FullName":"Tony","Tooltip":"s3cret","PersonId":9}}]"#;
        let stored = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(
            stored(&body(&copy(sent))),
            stored(
                r#"[{"ErrorAssociates":[null],"UpdatedAssociate":{"AssociateId":5,"FullName":"Tony"},"WebhookId":1}]"#
            )
        );
        let state = OfflineCopy::new(r#"{"State":"Running","Api":"https://x.example/api","Note":"s3cret"}"#).state;
        assert_eq!(stored(&state), stored(r#"{"Api":"https://x.example/api","State":"Running"}"#));
    }

    #[test]
    fn a_table_is_stored_by_the_columns_that_were_asked_for() {
        let mut copied = OfflineCopy::new("{}").dated(Timestamp::from_millis(7));
        let request = request::usage_page(None);
        let row = r#"{"value":[{"PrimaryKey":"1","webhook_usage_total_calls":3,"webhook_usage.token":"s3cret"}]}"#;
        copied.add(&request, 200, "application/json", row);
        let read = OfflineCopy::parse(&copied.to_text().unwrap()).unwrap();
        let stored = read.answer(&request).map(|answer| answer.body.clone()).unwrap();
        assert_eq!(stored, r#"{"value":[{"PrimaryKey":"1","webhook_usage_total_calls":3}]}"#);
    }

    #[test]
    fn what_an_error_repeats_of_its_own_target_is_not_stored() {
        let mut copied = copy(r#"[{"WebhookId":1,"TargetUrl":"https://a.example/go/k3y-p4rt;x=1"}]"#);
        let usage =
            r#"{"value":[{"webhook_usage.webhook_usage_id":1,"webhook_usage.last_error":"no \/go\/k3y-p4rt;x=1"}]}"#;
        copied.add(&request::usage_page(None), 200, "application/json", usage);
        copied.add(
            &request::last_error(crate::model::WebhookId(1)),
            200,
            "application/json",
            r#""no /go/k3y-p4rt;x=1""#,
        );
        let text = copied.to_text().unwrap();
        assert!(!text.contains("x=1") && text.matches("k3y-p4rt;•••").count() == 3, "{text}");
    }

    #[test]
    fn targets_that_read_alike_stay_two() {
        let sent = r#"[{"WebhookId":1,"TargetUrl":"https://a.example/in?k=1"},{"WebhookId":2,"TargetUrl":"https://a.example/in?k=2"}]"#;
        let read = wire::webhooks(&body(&copy(sent))).unwrap().items;
        assert_ne!(read[0].target.destination(), read[1].target.destination());
    }

    #[test]
    fn a_record_that_cannot_be_read_keeps_the_others() {
        let sent = r#"[{"WebhookId":1},{"WebhookId":2,"TotalCalls":1e999},{"WebhookId":3,"Name":"\ud800"}]"#;
        assert_eq!(body(&copy(sent)), r#"[{"WebhookId":1}]"#);
    }

    #[test]
    fn what_is_written_is_read_back() {
        let copied = copy(r#"[{"WebhookId":1,"Name":"ERP"}]"#);
        let text = copied.to_text().unwrap();
        assert_eq!(OfflineCopy::parse(&text).and_then(|read| read.to_text()), Some(text));
        let read = OfflineCopy::parse(&copied.to_text().unwrap()).unwrap();
        assert_eq!(read.answer(&request::list()).map(|answer| answer.status), Some(200));
        assert_eq!(read.answer(&request::principal()), None);
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
        for (sent, stored) in [
            (r#"{"Secret":"s3cret"}"#, r#"{"Secret":"•••"}"#),
            (r#"{"Secret":""}"#, r#"{"Secret":""}"#),
            (r#"{"Secret":null}"#, r#"{"Secret":null}"#),
            (r#"{"secret":["s3cret"]}"#, r#"{"secret":"•••"}"#),
            (r#"{"Secret":{"s3cret":"s3cret"}}"#, r#"{"Secret":"•••"}"#),
        ] {
            assert_eq!(body(&copy(sent)), stored, "{sent}");
        }
    }

    #[test]
    fn a_page_of_a_proxy_is_kept_by_its_status_alone() {
        assert_eq!(body(&copy("<html>password=s3cret</html>")), "");
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
