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
use crate::ordered::CollectOneByOne;
use crate::request::Request;
use crate::wire::{self, Pieces};

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

/// An answer as it was received, until it is written. Its text can't be had.
#[derive(Clone, PartialEq, Eq)]
struct Fresh {
    status: u16,
    content_type: String,
    /// The columns that were asked for.
    columns: Vec<String>,
    body: Box<str>,
}

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
    /// Answers of this reading. They are read once more and masked when they are written, which is after the reader has seen
    /// what they say.
    fresh: BTreeMap<String, Fresh>,
    /// The length of all bodies; beyond the largest once it was given up.
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

    /// Whether it can hold an answer of this length as well, in bytes.
    pub fn has_room_for(&self, length: usize) -> bool {
        self.size.saturating_add(length) <= LARGEST
    }

    /// Adds an answer. What of it may not be on a disk is left out when it is written.
    pub fn add(&mut self, request: &Request, status: u16, content_type: &str, body: String) {
        if !self.has_room_for(body.len()) {
            self.give_up();
            return;
        }
        self.size += body.len();
        let (content_type, body) = (content_type.to_owned(), body.into_boxed_str());
        self.fresh.insert(key(request), Fresh { status, content_type, columns: columns(request), body });
    }

    /// An answer that it has no room for belongs to it. Then it is not written, and holds nothing any more.
    pub fn give_up(&mut self) {
        self.size = usize::MAX;
        self.fresh.clear();
    }

    /// What was answered to a request.
    pub fn answer(&self, request: &Request) -> Option<&CopiedAnswer> {
        self.answers.get(&key(request))
    }

    /// Begins to write the copy down; nothing where it would be too large.
    pub fn write(self) -> Option<Writing> {
        if self.size > LARGEST {
            return None;
        }
        let Self { taken_at, state, answers, fresh, size } = self;
        let fresh = fresh.into_iter().map(|(key, answer)| {
            let pieces = Pieces::of(&answer.body);
            ToWrite { about: about(&key), key, answer, pieces }
        });
        let head = format!(
            r#"{{"schema":{},"taken_at":{},"state":{},"answers":{{"#,
            quote(SCHEMA),
            taken_at?.as_millis(),
            quote(&state)
        );
        // What is left out of the answers is about as long as the signs by which a text is quoted. A text that grows would be
        // copied again and again.
        let mut text = String::with_capacity(head.len() + size);
        text.push_str(&head);
        let mut writing = Writing {
            text,
            fresh: fresh.collect(),
            targets: BTreeMap::new(),
            known: None,
            answer: 0,
            piece: 0,
            is_first_record: true,
        };
        for (key, CopiedAnswer { status, content_type, body }) in &answers {
            writing.begin(key, *status, content_type);
            writing.put(body);
            writing.end();
        }
        Some(writing)
    }

    /// The text to write down; nothing where it would be too large.
    pub fn to_text(&self) -> Option<String> {
        self.clone().write().map(Writing::finish)
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

/// A copy that is being written, answer by answer and record by record, so that whoever writes a large one can do something
/// else in between. A body is quoted where it is written and is no text of its own; one that was written is let go.
pub struct Writing {
    text: String,
    fresh: Vec<ToWrite>,
    /// The targets that were found so far.
    targets: BTreeMap<i64, Target>,
    /// The same, once all answers were looked through. From then on they are written.
    known: Option<Known>,
    /// Which answer is looked at, and which piece of it.
    answer: usize,
    piece: usize,
    /// Whether no record of this answer was written yet.
    is_first_record: bool,
}

/// An answer that is to be written.
struct ToWrite {
    key: String,
    answer: Fresh,
    pieces: Pieces,
    /// The webhook that it is about, where its text does not say so.
    about: Option<i64>,
}

impl std::fmt::Debug for Writing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writing").field("answers", &self.fresh.len()).finish_non_exhaustive()
    }
}

impl Writing {
    /// Takes the next step, which is about one record; whether there was one to take. The targets of all are known before the
    /// first is written, because another answer may repeat them.
    pub fn step(&mut self) -> bool {
        let Some(ToWrite { key, answer, pieces, about }) = self.fresh.get(self.answer) else {
            if self.known.is_some() {
                return false;
            }
            self.known = Some(Known::of(std::mem::take(&mut self.targets)));
            (self.answer, self.piece) = (0, 0);
            return true;
        };
        let piece = pieces.as_slice().get(self.piece).and_then(|place| answer.body.get(place.clone()));
        let record = piece.and_then(|piece| serde_json::from_str::<Value>(piece).ok());
        let is_last = self.piece + 1 >= pieces.as_slice().len();
        let Some(known) = &self.known else {
            if let Some(record) = record.as_ref().and_then(Value::as_object)
                && let (Some(id), Some(target)) = (id_of(record), text_of(record, &TARGETS))
            {
                self.targets.entry(id).or_insert_with(|| Target::new(target));
            }
            (self.answer, self.piece) = if is_last { (self.answer + 1, 0) } else { (self.answer, self.piece + 1) };
            return true;
        };
        let record = record.map(|record| masked(allowed(record, &answer.columns), known, *about).to_string());
        let (before, after) = match pieces {
            Pieces::List { is_bare: true, .. } => ("[", "]"),
            Pieces::List { is_bare: false, .. } => (r#"{"value":["#, "]}"),
            Pieces::One(_) => ("", ""),
        };
        if self.piece == 0 {
            let (key, status, content_type) = (key.clone(), answer.status, answer.content_type.clone());
            self.begin(&key, status, &content_type);
            self.put(before);
            self.is_first_record = true;
        }
        if let Some(record) = record {
            if !std::mem::take(&mut self.is_first_record) {
                self.put(",");
            }
            self.put(&record);
        }
        if is_last {
            self.put(after);
            self.end();
            if let Some(written) = self.fresh.get_mut(self.answer) {
                written.answer.body = Box::default();
            }
        }
        (self.answer, self.piece) = if is_last { (self.answer + 1, 0) } else { (self.answer, self.piece + 1) };
        true
    }

    /// Begins to write an answer. Its body is [put](Self::put) behind, in parts.
    fn begin(&mut self, key: &str, status: u16, content_type: &str) {
        if !self.text.ends_with('{') {
            self.text.push(',');
        }
        self.text.push_str(&format!("{}:[{status},{},\"", quote(key), quote(content_type)));
    }

    /// Adds a part of an answer's body.
    fn put(&mut self, part: &str) {
        let quoted = quote(part);
        self.text.push_str(quoted.get(1..quoted.len() - 1).unwrap_or_default());
    }

    /// Ends an answer.
    fn end(&mut self) {
        self.text.push_str("\"]");
    }

    /// Takes the steps that are left and gives the text.
    pub fn finish(mut self) -> String {
        while self.step() {}
        self.text.push_str("}}");
        self.text
    }
}

/// A text as JSON.
fn quote(text: &str) -> String {
    Value::from(text).to_string()
}

/// The webhook that an answer is about by its address alone.
fn about(key: &str) -> Option<i64> {
    key.strip_suffix("/LastError").and_then(|path| path.rsplit('/').next()?.parse().ok())
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
            Value::Object(fields.filter(|(name, _)| !name.eq_ignore_ascii_case("headers")).collect_one_by_one())
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
    fn of(targets: BTreeMap<i64, Target>) -> Self {
        let marks = Marks::of(targets.values());
        Self { targets: targets.into_iter().collect(), marks }
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
            Value::Object(fields.collect_one_by_one())
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
        copy.add(&request::list(), 200, "application/json", body.to_owned());
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
        copied.add(&request, 200, "application/json", row.to_owned());
        let read = OfflineCopy::parse(&copied.to_text().unwrap()).unwrap();
        let stored = read.answer(&request).map(|answer| answer.body.clone()).unwrap();
        assert_eq!(stored, r#"{"value":[{"PrimaryKey":"1","webhook_usage_total_calls":3}]}"#);
    }

    #[test]
    fn what_an_error_repeats_of_its_own_target_is_not_stored() {
        let mut copied = copy(r#"[{"WebhookId":1,"TargetUrl":"https://a.example/go/k3y-p4rt;x=1"}]"#);
        let usage =
            r#"{"value":[{"webhook_usage.webhook_usage_id":1,"webhook_usage.last_error":"no \/go\/k3y-p4rt;x=1"}]}"#;
        copied.add(&request::usage_page(None), 200, "application/json", usage.to_owned());
        copied.add(
            &request::last_error(crate::model::WebhookId(1)),
            200,
            "application/json",
            r#""no /go/k3y-p4rt;x=1""#.to_owned(),
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
    fn each_shape_of_an_answer_is_written_as_it_came() {
        let sent = [
            r#"[{"Name":"a \"quoted\" \\ ø\n","WebhookId":1},{"WebhookId":2}]"#,
            r#"{"value":[{"WebhookId":1},{"WebhookId":2}]}"#,
            r#"{"WebhookId":1}"#,
            "[]",
            r#"{"value":[]}"#,
        ];
        for sent in sent {
            assert_eq!(body(&copy(sent)), sent);
        }
    }

    #[test]
    fn what_is_written_is_let_go() {
        let mut copy = copy(r#"[{"WebhookId":1},{"WebhookId":2}]"#);
        copy.add(&request::event_list(), 200, "application/json", r#"["sale.sold"]"#.to_owned());
        let mut writing = copy.write().expect("a copy");
        let left = |writing: &Writing| writing.fresh.iter().filter(|one| !one.answer.body.is_empty()).count();
        assert_eq!(left(&writing), 2);
        while left(&writing) == 2 {
            assert!(writing.step());
        }
        assert_eq!(left(&writing), 1, "the other is still to be written");
        while writing.step() {}
        assert_eq!(left(&writing), 0);
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
        let mut large = copy(&long);
        assert!(!large.has_room_for(0));
        large.add(&request::event_list(), 200, "application/json", "[]".to_owned());
        assert_eq!((large.to_text(), large.fresh.len()), (None, 0));
        let mut given_up = copy("[]");
        assert!(given_up.has_room_for(LARGEST - 2) && !given_up.has_room_for(LARGEST - 1));
        given_up.give_up();
        assert_eq!((given_up.to_text(), given_up.fresh.len()), (None, 0));
        let text = copy("[]").to_text().unwrap();
        for other in ["", "[]", "{}", &text.replace("kept/1", "kept/2"), &text.replace("200", "\"200\"")] {
            assert_eq!(OfflineCopy::parse(other), None, "{other}");
        }
    }
}
