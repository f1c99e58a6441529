//! `Archive/dynamic` over the tables `webhook` and `webhook_usage`, and `Archive/Webhook`.

use serde_json::{Value, json};

use crate::authorise::Caller;
use crate::filter::{self, Condition};
use crate::http::{Request, Response};
use crate::json::time;
use crate::store::{Map, Server, Site, WebhookRecord};

/// The most rows of a page, where a scenario sets no other limit.
const LIMIT: usize = 1_000;

pub(crate) fn dynamic(site: &Site, caller: Caller, request: &Request, link: &str) -> Response {
    let select = list(&request.parameter("$select").unwrap_or_default());
    let Some(table) =
        select.first().and_then(|column| column.split_once('.')).map(|(table, _)| table.to_ascii_lowercase())
    else {
        return Response::error(400, "ArgumentException", "$select names no column of a table");
    };
    let row: fn(&WebhookRecord) -> Option<Map> = match table.as_str() {
        "webhook_usage" => usage_row,
        "webhook" => webhook_row,
        _ => {
            return Response::error(
                400,
                "ArgumentException",
                &format!("The table {table} is not available in the dynamic archive"),
            );
        }
    };
    answer(site, caller, request, link, &table, &select, row)
}

pub(crate) fn webhooks(site: &Site, caller: Caller, request: &Request, link: &str) -> Response {
    if site.server == Server::Older {
        return Response::error(
            500,
            "ArchiveProviderNotFoundException",
            "No archive provider named 'Webhook' was found",
        );
    }
    let select = list(&request.parameter("$select").unwrap_or_default());
    answer(site, caller, request, link, "webhook", &select, activity_row)
}

fn list(text: &str) -> Vec<String> {
    text.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// A column's name, as one compares it.
fn plain(name: &str) -> String {
    name.to_ascii_lowercase()
}

fn answer(
    site: &Site,
    caller: Caller,
    request: &Request,
    link: &str,
    entity: &str,
    select: &[String],
    row: fn(&WebhookRecord) -> Option<Map>,
) -> Response {
    let condition =
        match request.parameter("$filter").filter(|text| !text.trim().is_empty()).map(|text| filter::parse(&text)) {
            None => None,
            Some(Ok(condition)) => Some(condition),
            Some(Err(reason)) => {
                return Response::error(400, "ArgumentException", &format!("Invalid $filter: {reason}"));
            }
        };
    let blank = row(&WebhookRecord { usage: Some(crate::store::UsageRecord::default()), ..WebhookRecord::default() })
        .unwrap_or_default();
    for column in select {
        if !blank.keys().any(|known| plain(known) == plain(column)) {
            return Response::error(
                400,
                "ArgumentException",
                &format!("Unknown column {column}: the columns of one request must be of one table"),
            );
        }
    }
    let visible = |record: &&WebhookRecord| {
        site.quirks.on_site || !site.quirks.archive_own_only || record.application == caller.application
    };
    let mut rows: Vec<Map> = Vec::new();
    for record in site.webhooks.values().filter(visible) {
        let Some(columns) = row(record) else { continue };
        match fulfils(condition.as_ref(), &columns) {
            Ok(true) => rows.push(columns),
            Ok(false) => {}
            Err(reason) => return Response::error(400, "ArgumentException", &format!("Invalid $filter: {reason}")),
        }
    }
    order(&mut rows, &request.parameter("$orderBy").unwrap_or_default());
    let number = |name: &str| request.parameter(name).and_then(|text| text.trim().parse::<usize>().ok());
    let limit = site.quirks.page_limit.unwrap_or(LIMIT);
    let top = number("$top");
    let skip = number("$skip").unwrap_or(0);
    let count = top.map_or(limit, |top| top.min(limit));
    let total = rows.len();
    let has_more = top.is_none() && skip + count < total;
    let value: Vec<Value> =
        rows.into_iter().skip(skip).take(count).map(|columns| shown(&columns, select, entity)).collect();
    let next = has_more.then(|| format!("{link}&$skip={}", skip + count));
    Response::json(
        200,
        &json!({ "odata.metadata": format!("{}$metadata", link.split('?').next().unwrap_or_default()), "odata.nextLink": next, "value": value }),
    )
}

fn fulfils(condition: Option<&Condition>, columns: &Map) -> Result<bool, String> {
    let Some(condition) = condition else { return Ok(true) };
    condition.holds(&|name| columns.iter().find(|(known, _)| plain(known) == plain(name)).map(|(_, value)| value))
}

fn order(rows: &mut [Map], by: &str) {
    for part in by.split(',').rev().map(str::trim).filter(|part| !part.is_empty()) {
        let (column, direction) = part.split_once(' ').unwrap_or((part, "asc"));
        let key = |columns: &Map| {
            columns.iter().find(|(known, _)| plain(known) == plain(column)).map(|(_, value)| value.clone())
        };
        rows.sort_by(|a, b| {
            let order = match (key(a), key(b)) {
                (Some(Value::Number(a)), Some(Value::Number(b))) => {
                    a.as_f64().partial_cmp(&b.as_f64()).unwrap_or(std::cmp::Ordering::Equal)
                }
                (a, b) => a.map(|a| a.to_string()).cmp(&b.map(|b| b.to_string())),
            };
            if direction.trim().eq_ignore_ascii_case("desc") { order.reverse() } else { order }
        });
    }
}

/// A row as the documented samples have it: the key as text, empty columns left out.
fn shown(columns: &Map, select: &[String], entity: &str) -> Value {
    let key = columns.values().next().cloned().unwrap_or(Value::Null);
    let mut row = Map::new();
    row.insert("PrimaryKey".to_owned(), json!(key.to_string()));
    row.insert("EntityName".to_owned(), json!(entity));
    for name in select {
        let value = columns.iter().find(|(known, _)| plain(known) == plain(name)).map(|(_, value)| value);
        if let Some(value) = value.filter(|value| !value.is_null() && value.as_str() != Some("")) {
            row.insert(name.clone(), value.clone());
        }
    }
    Value::Object(row)
}

fn map(pairs: Vec<(&str, Value)>) -> Map {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn usage_row(record: &WebhookRecord) -> Option<Map> {
    let usage = record.usage.as_ref()?;
    Some(map(vec![
        ("webhook_usage.webhook_usage_id", json!(record.id)),
        ("webhook_usage.total_calls", json!(usage.total_calls)),
        ("webhook_usage.total_errors", json!(usage.total_errors)),
        ("webhook_usage.consecutive_errors", json!(usage.consecutive_errors)),
        ("webhook_usage.last_error", json!(usage.last_error)),
        ("webhook_usage.registered", json!(time(record.registered_ms))),
        ("webhook_usage.registered_associate_id", json!(record.registered_by)),
        ("webhook_usage.updated", json!(time(usage.updated_ms))),
        ("webhook_usage.updated_associate_id", json!(0)),
        ("webhook_usage.updatedCount", json!(usage.total_calls)),
    ]))
}

fn webhook_row(record: &WebhookRecord) -> Option<Map> {
    Some(map(vec![
        ("webhook.webhook_id", json!(record.id)),
        ("webhook.name", json!(record.name)),
        ("webhook.events", json!(record.events.join(","))),
        ("webhook.target_url", json!(record.target_url)),
        ("webhook.type", json!(record.kind)),
        ("webhook.state", json!(record.state.number())),
        ("webhook.registered", json!(time(record.registered_ms))),
        ("webhook.registered_associate_id", json!(record.registered_by)),
        ("webhook.updated", json!(time(record.updated_ms))),
        ("webhook.updated_associate_id", json!(record.updated_by)),
        ("webhook.errors_email", json!(record.error_emails.first().cloned().unwrap_or_default())),
    ]))
}

fn activity_row(record: &WebhookRecord) -> Option<Map> {
    let usage = record.usage.clone().unwrap_or_default();
    Some(map(vec![
        ("webhookId", json!(record.id)),
        ("name", json!(record.name)),
        ("events", json!(record.events.join(","))),
        ("targetUrl", json!(record.target_url)),
        ("type", json!(record.kind)),
        ("eventCount", json!(record.events.len())),
        ("webhookUsage/totalCalls", json!(usage.total_calls)),
        ("webhookUsage/totalErrors", json!(usage.total_errors)),
        ("webhookUsage/consecutiveErrors", json!(usage.consecutive_errors)),
        ("webhookUsage/lastError", json!(usage.last_error)),
        ("webhookUsage/lastEvent", if usage.updated_ms == 0 { Value::Null } else { json!(time(usage.updated_ms)) }),
        ("webhookUsage/status", json!(record.state.number())),
    ]))
}
