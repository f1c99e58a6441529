//! Reads the file of a report. Anybody may have written it, or cut it off: what is missing stays unknown, an entry that can't
//! be read is counted, and what is no report at all is refused with its reason.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{ListRead, OpenedFinding, OpenedReport, OpenedWebhook, Parts, SeenBy};
use crate::address::{EnvironmentName, TenantId};
use crate::diagnosis::{Cause, Outcome, VerdictKind};
use crate::list::RowUsage;
use crate::model::{Owner, Quoted, Target, Timestamp, WebhookId, WebhookState, visible};
use crate::report::csv_head;
use crate::route::TenantRef;
use crate::snapshot::Source;
use crate::text::Message;

/// The largest file that is read, in bytes: some thousands of failing webhooks. A browser holds several times as much while
/// it reads.
pub const LARGEST: usize = 50_000_000;
/// How deep brackets may lie in one another. A report has seven levels.
const DEEPEST: usize = 32;
/// What every schema of ours begins with, and the version that this page reads.
const SCHEMA: &str = "hook-doctor/report/";
const VERSION: &str = "1";
/// How much of a version is repeated to the reader, in characters.
const LONGEST_VERSION: usize = 20;

/// Why a file is not opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotOpened {
    /// The browser could not read it.
    Unreadable,
    /// It has more than [`LARGEST`] bytes.
    TooLarge,
    /// There is nothing in it.
    Empty,
    /// It is a report as Markdown, which holds too little.
    Markdown,
    /// It is a report as CSV, which holds too little.
    Csv,
    /// It is no JSON, or was cut off.
    NotJson,
    /// Its brackets lie deeper in one another than those of any report.
    TooDeep,
    /// It is JSON, and no report.
    NotAReport,
    /// It is a report of another version; which.
    OtherVersion(String),
}

impl NotOpened {
    /// Why; what to do is its attribute `do`.
    pub fn message(&self) -> Message {
        match self {
            Self::Unreadable => Message::new("not-opened-unreadable"),
            Self::TooLarge => Message::new("not-opened-too-large").with("megabytes", LARGEST / 1_000_000),
            Self::Empty => Message::new("not-opened-empty"),
            Self::Markdown => Message::new("not-opened-other-format").with("format", "Markdown"),
            Self::Csv => Message::new("not-opened-other-format").with("format", "CSV"),
            Self::NotJson => Message::new("not-opened-not-json"),
            Self::TooDeep => Message::new("not-opened-too-deep"),
            Self::NotAReport => Message::new("not-opened-no-report"),
            Self::OtherVersion(version) => Message::new("not-opened-version").with("version", version.as_str()),
        }
    }
}

/// Opens a report that was saved as JSON.
///
/// # Errors
/// [`NotOpened`] says why the text is none that can be opened.
pub fn open(text: &str) -> Result<OpenedReport, NotOpened> {
    if text.len() > LARGEST {
        return Err(NotOpened::TooLarge);
    }
    let text = text.trim_start_matches('\u{FEFF}').trim();
    if text.is_empty() {
        return Err(NotOpened::Empty);
    }
    if depth(text) > DEEPEST {
        return Err(NotOpened::TooDeep);
    }
    let value: Value = serde_json::from_str(text).map_err(|_| other_format(text))?;
    let Value::Object(mut file) = value else { return Err(NotOpened::NotAReport) };
    let version = file.get("schema").and_then(Value::as_str).and_then(|schema| schema.strip_prefix(SCHEMA));
    match version {
        None => return Err(NotOpened::NotAReport),
        Some(VERSION) => {}
        Some(other) => {
            let named: String = other.chars().take(LONGEST_VERSION).collect();
            return Err(NotOpened::OtherVersion(visible::name(&named).into_owned()));
        }
    }
    let tenant = object(&mut file, "tenant");
    let (environment, id) =
        (name(&tenant, "environment").unwrap_or_default(), name(&tenant, "tenant").unwrap_or_default());
    let at = EnvironmentName::parse(&environment)
        .zip(TenantId::parse(&id).ok())
        .map(|(environment, tenant)| TenantRef { environment, tenant });
    let mut seen_by = object(&mut file, "seen_by");
    let list_read = list_read(&seen_by);
    let gaps = list(&mut seen_by, "gaps").iter().filter_map(Value::as_str).map(lines).collect();
    let count = |key: &str| seen_by.get(key).and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok());
    let seen_by = SeenBy {
        user: name(&seen_by, "user"),
        own: count("own").unwrap_or_default(),
        others: count("others").unwrap_or_default(),
        gaps,
        list: list_read,
    };
    let mut webhooks = BTreeMap::new();
    let mut unread = 0;
    for entry in list(&mut file, "webhooks") {
        match webhook(entry) {
            Some(webhook) if !webhooks.contains_key(&webhook.id) => {
                webhooks.insert(webhook.id, webhook);
            }
            Some(_) | None => unread += 1,
        }
    }
    let findings = findings(&mut file);
    let taken_at = moment(&file, "taken_at");
    Ok(OpenedReport::of(Parts { tenant: id, environment, at, taken_at, seen_by, findings, webhooks, unread }))
}

/// How much of the list of webhooks was read. A report of an earlier version names what was not read in sentences only, in
/// the language of whoever saved it: where it has one, it does not say of what.
fn list_read(seen_by: &Map<String, Value>) -> ListRead {
    let array = |key: &str| seen_by.get(key).and_then(Value::as_array);
    match (array("not_read"), array("gaps")) {
        (Some(ids), _) if ids.iter().any(|id| id == Source::List.id()) => ListRead::InPart,
        (Some(_), _) => ListRead::Whole,
        (None, Some(gaps)) if gaps.is_empty() => ListRead::Whole,
        (None, _) => ListRead::NotSaid,
    }
}

/// How deep the brackets of a text lie in one another at the most; those within texts do not count.
fn depth(text: &str) -> usize {
    let (mut now, mut most) = (0_usize, 0_usize);
    let (mut is_text, mut is_escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_text => is_escaped = true,
            b'"' => is_text = !is_text,
            b'[' | b'{' if !is_text => {
                now += 1;
                most = most.max(now);
            }
            b']' | b'}' if !is_text => now = now.saturating_sub(1),
            _ => {}
        }
    }
    most
}

/// What a text is that is no JSON: one of the other formats of a report, or anything else.
fn other_format(text: &str) -> NotOpened {
    if text.starts_with(csv_head().trim_end()) {
        NotOpened::Csv
    } else if text.starts_with("# ") {
        NotOpened::Markdown
    } else {
        NotOpened::NotJson
    }
}

fn webhook(entry: Value) -> Option<OpenedWebhook> {
    let Value::Object(mut entry) = entry else { return None };
    let id = entry.get("webhook_id").and_then(Value::as_i64).filter(|id| *id >= 0).map(WebhookId)?;
    let target = Target::new(entry.get("target").and_then(Value::as_str).unwrap_or_default());
    let word = |key: &str| entry.get(key).and_then(Value::as_str).unwrap_or_default();
    let read = OpenedWebhook {
        id,
        name: name(&entry, "name").unwrap_or_else(|| format!("#{id}")),
        owner: if word("owner") == "other" { Owner::Other } else { Owner::Own },
        state: WebhookState::parse(word("state")).unwrap_or(WebhookState::Unknown),
        target: target.masked(),
        host: target.host(),
        events: Vec::new(),
        registered: moment(&entry, "registered"),
        updated: moment(&entry, "updated"),
        usage: RowUsage::Unseen,
        verdict: VerdictKind::from_id(word("verdict")).unwrap_or(VerdictKind::Unknown),
        cause: Cause::from_id(word("cause")),
        findings: Vec::new(),
        decided_by: None,
    };
    let events = list(&mut entry, "events").iter().filter_map(Value::as_str).map(one_line).collect();
    let usage = usage(&object(&mut entry, "usage"));
    Some(OpenedWebhook { events, usage, findings: findings(&mut entry), ..read }.decide())
}

/// Counters; unseen where none of them was written down.
fn usage(entry: &Map<String, Value>) -> RowUsage {
    let count = |key: &str| entry.get(key).and_then(Value::as_i64).filter(|count| *count >= 0);
    let (calls, errors, consecutive) = (count("total_calls"), count("total_errors"), count("consecutive_errors"));
    let last_called = moment(entry, "last_called");
    if calls.is_none() && errors.is_none() && consecutive.is_none() && last_called.is_none() {
        RowUsage::Unseen
    } else {
        RowUsage::Seen { calls, errors, consecutive, last_called }
    }
}

fn findings(of: &mut Map<String, Value>) -> Vec<OpenedFinding> {
    list(of, "findings").into_iter().filter_map(finding).collect()
}

/// A finding. One without an outcome that this version knows says nothing that could be shown with a mark.
fn finding(entry: Value) -> Option<OpenedFinding> {
    let Value::Object(mut entry) = entry else { return None };
    let outcome = entry.get("outcome").and_then(Value::as_str).and_then(Outcome::from_id)?;
    let evidence = |entry: &Value| {
        let text = |key: &str| entry.get(key).and_then(Value::as_str);
        // The values are masked when a report is written. One that somebody else wrote is masked here.
        Some((one_line(text("field")?), Quoted::new(text("value")?).masked().to_owned()))
    };
    Some(OpenedFinding {
        evidence: list(&mut entry, "evidence").iter().filter_map(evidence).collect(),
        remedies: list(&mut entry, "remedies").iter().filter_map(Value::as_str).map(lines).collect(),
        check: name(&entry, "check").unwrap_or_default(),
        outcome,
        cause: entry.get("cause").and_then(Value::as_str).and_then(Cause::from_id),
        explanation: entry.get("explanation").and_then(Value::as_str).map(lines).unwrap_or_default(),
    })
}

/// The object of a field; an empty one where there is none.
fn object(of: &mut Map<String, Value>, key: &str) -> Map<String, Value> {
    match of.remove(key) {
        Some(Value::Object(object)) => object,
        _ => Map::new(),
    }
}

/// The list of a field; an empty one where there is none.
fn list(of: &mut Map<String, Value>, key: &str) -> Vec<Value> {
    match of.remove(key) {
        Some(Value::Array(list)) => list,
        _ => Vec::new(),
    }
}

/// A text of one line with something in it, with what it hides made visible.
fn name(of: &Map<String, Value>, key: &str) -> Option<String> {
    let text = one_line(of.get(key)?.as_str()?.trim());
    (!text.is_empty()).then_some(text)
}

fn moment(of: &Map<String, Value>, key: &str) -> Option<Timestamp> {
    Timestamp::parse(of.get(key)?.as_str()?)
}

fn one_line(text: &str) -> String {
    visible::name(text).into_owned()
}

fn lines(text: &str) -> String {
    visible::lines(text).into_owned()
}
