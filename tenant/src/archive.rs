//! `Archive/dynamic` over the tables `webhook`, `webhook_usage` and `webhook_notify`, and `Archive/Webhook`.
//!
//! A table is a list of columns, each of which knows its value in a record, so that a page costs its own rows and not the
//! whole table's.

use std::cmp::Ordering;

use serde_json::{Value, json};

use crate::authorise::Caller;
use crate::filter;
use crate::http::{Request, Response};
use crate::json::time;
use crate::store::{Map, ServerVersion, Site, UsageRecord, WebhookRecord};

/// The most rows of a page, where a scenario sets no other limit.
const LIMIT: usize = 1_000;

/// A column: its name, and its value in a row.
type Column<R> = (&'static str, fn(&R) -> Value);

/// What can be asked for: the columns of its rows, the key first.
struct Table<R: 'static> {
    entity: &'static str,
    columns: &'static [Column<R>],
}

impl<R> Table<R> {
    fn column(&self, name: &str) -> Option<fn(&R) -> Value> {
        self.columns.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }

    /// A row as the documented samples have it: the key as text, empty columns left out.
    fn shown(&self, record: &R, select: &[String]) -> Value {
        let key = self.columns.first().map_or(Value::Null, |(_, value)| value(record));
        let mut row = Map::new();
        row.insert("PrimaryKey".to_owned(), json!(key.to_string()));
        row.insert("EntityName".to_owned(), json!(self.entity));
        for name in select {
            let value = self.column(name).map(|value| value(record));
            if let Some(value) = value.filter(|value| !value.is_null() && value.as_str() != Some("")) {
                row.insert(name.clone(), value);
            }
        }
        Value::Object(row)
    }
}

const WEBHOOK_USAGE: Table<WebhookRecord> = Table {
    entity: "webhook_usage",
    columns: &[
        ("webhook_usage.webhook_usage_id", |record| json!(record.id)),
        ("webhook_usage.total_calls", |record| of_usage(record, |usage| json!(usage.total_calls))),
        ("webhook_usage.total_errors", |record| of_usage(record, |usage| json!(usage.total_errors))),
        ("webhook_usage.consecutive_errors", |record| of_usage(record, |usage| json!(usage.consecutive_errors))),
        ("webhook_usage.last_error", |record| of_usage(record, |usage| json!(usage.last_error))),
        ("webhook_usage.registered", |record| json!(time(record.registered_ms))),
        ("webhook_usage.registered_associate_id", |record| json!(record.registered_by)),
        ("webhook_usage.updated", |record| of_usage(record, |usage| json!(time(usage.updated_ms)))),
        ("webhook_usage.updated_associate_id", |_| json!(0)),
        ("webhook_usage.updatedCount", |record| of_usage(record, |usage| json!(usage.total_calls))),
    ],
};

const WEBHOOK: Table<WebhookRecord> = Table {
    entity: "webhook",
    columns: &[
        ("webhook.webhook_id", |record| json!(record.id)),
        ("webhook.name", |record| json!(record.name)),
        ("webhook.events", |record| json!(record.events.join(","))),
        ("webhook.target_url", |record| json!(record.target_url)),
        ("webhook.type", |record| json!(record.kind)),
        ("webhook.state", |record| json!(record.state.number())),
        ("webhook.registered", |record| json!(time(record.registered_ms))),
        ("webhook.registered_associate_id", |record| json!(record.registered_by)),
        ("webhook.updated", |record| json!(time(record.updated_ms))),
        ("webhook.updated_associate_id", |record| json!(record.updated_by)),
        ("webhook.errors_email", |record| json!(record.error_emails.first().cloned().unwrap_or_default())),
    ],
};

/// A row of `webhook_notify`: one recipient of one webhook.
struct Recipient {
    id: i64,
    webhook_id: i64,
    associate_id: i64,
    email: String,
}

const WEBHOOK_NOTIFY: Table<Recipient> = Table {
    entity: "webhook_notify",
    columns: &[
        ("webhook_notify.webhook_notify_id", |row| json!(row.id)),
        ("webhook_notify.webhook_id", |row| json!(row.webhook_id)),
        ("webhook_notify.associate_id", |row| json!(row.associate_id)),
        ("webhook_notify.email_recipient", |row| json!(row.email)),
    ],
};

/// The rows of `webhook_notify` for one webhook. No webhook here has as many as a hundred recipients, so that its id leaves
/// room for theirs.
fn recipients(record: &WebhookRecord) -> impl Iterator<Item = Recipient> {
    let associates = record.error_associates.iter().map(|id| (*id, String::new()));
    let emails = record.error_emails.iter().map(|email| (0, email.clone()));
    let webhook_id = record.id;
    (1..).zip(associates.chain(emails)).map(move |(number, (associate_id, email))| Recipient {
        id: webhook_id * 100 + number,
        webhook_id,
        associate_id,
        email,
    })
}

const ACTIVITY: Table<WebhookRecord> = Table {
    entity: "webhook",
    columns: &[
        ("webhookId", |record| json!(record.id)),
        ("name", |record| json!(record.name)),
        ("events", |record| json!(record.events.join(","))),
        ("targetUrl", |record| json!(record.target_url)),
        ("type", |record| json!(record.kind)),
        ("eventCount", |record| json!(record.events.len())),
        ("webhookUsage/totalCalls", |record| of_usage(record, |usage| json!(usage.total_calls))),
        ("webhookUsage/totalErrors", |record| of_usage(record, |usage| json!(usage.total_errors))),
        ("webhookUsage/consecutiveErrors", |record| of_usage(record, |usage| json!(usage.consecutive_errors))),
        ("webhookUsage/lastError", |record| of_usage(record, |usage| json!(usage.last_error))),
        ("webhookUsage/lastEvent", |record| {
            of_usage(record, |usage| if usage.updated_ms == 0 { Value::Null } else { json!(time(usage.updated_ms)) })
        }),
        ("webhookUsage/status", |record| json!(record.state.number())),
    ],
};

/// A value of a record's counters, which are all zero where it has none.
fn of_usage(record: &WebhookRecord, value: fn(&UsageRecord) -> Value) -> Value {
    record.usage.as_ref().map_or_else(|| value(&UsageRecord::default()), value)
}

pub(crate) fn dynamic(site: &Site, caller: Caller, request: &Request, link: &str) -> Response {
    let select = list(&request.parameter("$select").unwrap_or_default());
    let Some(named) =
        select.first().and_then(|column| column.split_once('.')).map(|(table, _)| table.to_ascii_lowercase())
    else {
        return Response::error(400, "ArgumentException", "$select names no column of a table");
    };
    let visible = visible(site, caller);
    match named.as_str() {
        "webhook_usage" => {
            answer(site, request, link, &WEBHOOK_USAGE, &select, visible.filter(|record| record.usage.is_some()))
        }
        // From 12.0 on the addresses are in `webhook_notify`, where those that were here have moved.
        "webhook" if site.server == ServerVersion::Newer => {
            let moved = |record: &WebhookRecord| WebhookRecord { error_emails: Vec::new(), ..record.clone() };
            let rows: Vec<WebhookRecord> = visible.map(moved).collect();
            answer(site, request, link, &WEBHOOK, &select, rows.iter())
        }
        "webhook" => answer(site, request, link, &WEBHOOK, &select, visible),
        "webhook_notify" if site.server == ServerVersion::Newer => {
            let rows: Vec<Recipient> = visible.flat_map(recipients).collect();
            answer(site, request, link, &WEBHOOK_NOTIFY, &select, rows.iter())
        }
        _ => Response::error(
            400,
            "ArgumentException",
            &format!("The table {named} is not available in the dynamic archive"),
        ),
    }
}

/// The webhooks that the archives show to a caller.
fn visible(site: &Site, caller: Caller) -> impl Iterator<Item = &WebhookRecord> {
    let all = site.quirks.on_site || !site.quirks.archive_own_only;
    site.webhooks.values().filter(move |record| all || record.application == caller.application)
}

pub(crate) fn webhooks(site: &Site, caller: Caller, request: &Request, link: &str) -> Response {
    if site.server == ServerVersion::Older {
        return Response::error(
            500,
            "ArchiveProviderNotFoundException",
            "No archive provider named 'Webhook' was found",
        );
    }
    let select = list(&request.parameter("$select").unwrap_or_default());
    answer(site, request, link, &ACTIVITY, &select, visible(site, caller))
}

fn list(text: &str) -> Vec<String> {
    text.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

fn answer<'r, R: 'r>(
    site: &Site,
    request: &Request,
    link: &str,
    table: &Table<R>,
    select: &[String],
    all: impl Iterator<Item = &'r R>,
) -> Response {
    let invalid = |reason: String| Response::error(400, "ArgumentException", &format!("Invalid $filter: {reason}"));
    let condition =
        match request.parameter("$filter").filter(|text| !text.trim().is_empty()).map(|text| filter::parse(&text)) {
            None => None,
            Some(Ok(condition)) => Some(condition),
            Some(Err(reason)) => return invalid(reason),
        };
    for column in select {
        if table.column(column).is_none() {
            return Response::error(
                400,
                "ArgumentException",
                &format!("Unknown column {column}: the columns of one request must be of one table"),
            );
        }
    }
    let mut rows: Vec<&R> = Vec::new();
    for record in all {
        let fulfils = condition
            .as_ref()
            .map_or(Ok(true), |condition| condition.holds(&|name| table.column(name).map(|value| value(record))));
        match fulfils {
            Ok(true) => rows.push(record),
            Ok(false) => {}
            Err(reason) => return invalid(reason),
        }
    }
    order(&mut rows, table, &request.parameter("$orderBy").unwrap_or_default());
    let number = |name: &str| request.parameter(name).and_then(|text| text.trim().parse::<usize>().ok());
    let limit = site.quirks.page_limit.unwrap_or(LIMIT);
    let top = number("$top");
    let skip = number("$skip").unwrap_or(0);
    let count = top.map_or(limit, |top| top.min(limit));
    let has_more = top.is_none() && skip + count < rows.len();
    let value: Vec<Value> = rows.into_iter().skip(skip).take(count).map(|record| table.shown(record, select)).collect();
    let next = has_more.then(|| format!("{link}&$skip={}", skip + count));
    Response::json(
        200,
        &json!({ "odata.metadata": format!("{}$metadata", link.split('?').next().unwrap_or_default()), "odata.nextLink": next, "value": value }),
    )
}

/// Orders by columns, the first named the most important; a column that there is not orders nothing.
fn order<R>(rows: &mut [&R], table: &Table<R>, by: &str) {
    for part in by.split(',').rev().map(str::trim).filter(|part| !part.is_empty()) {
        let (column, direction) = part.split_once(' ').unwrap_or((part, "asc"));
        let Some(value) = table.column(column) else { continue };
        let descending = direction.trim().eq_ignore_ascii_case("desc");
        rows.sort_by_cached_key(|record| Key { value: value(record), descending });
    }
}

/// A value to order by: numbers by size, all else as text.
#[derive(Debug, PartialEq)]
struct Key {
    value: Value,
    descending: bool,
}

impl Eq for Key {}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        let order = match (&self.value, &other.value) {
            (Value::Number(a), Value::Number(b)) => a.as_f64().partial_cmp(&b.as_f64()).unwrap_or(Ordering::Equal),
            (a, b) => a.to_string().cmp(&b.to_string()),
        };
        if self.descending { order.reverse() } else { order }
    }
}
