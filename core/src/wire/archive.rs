//! Archives: rows of named columns, as `Archive/dynamic` and `Archive/Webhook` answer. An empty column may be missing
//! from a row; names may have `_` for `.` (`$jsonSafe`) and come in any case.

use std::collections::HashMap;

use serde_json::Value;

use super::{WireError, events, field, json, last_called, split_emails};
use crate::model::target::mask_addresses;
use crate::model::usage::LastCalledSource;
use crate::model::webhook::Notify;
use crate::model::{
    Associate, AssociateId, Owner, SecretPresence, Target, Timestamp, Usage, Webhook, WebhookId, WebhookKind,
    WebhookState,
};

/// A page of an archive.
#[derive(Debug, Clone, PartialEq)]
pub struct ArchivePage {
    /// Its rows.
    pub rows: Vec<ArchiveRow>,
    /// Where the server says that the next page is.
    pub next_link: Option<String>,
}

/// A row: its key and its columns.
#[derive(Debug, Clone, PartialEq)]
pub struct ArchiveRow {
    key: Option<i64>,
    columns: HashMap<String, Value>,
}

/// Reads a page.
///
/// # Errors
/// [`WireError`] where it is no object with a `value` array.
pub fn archive(body: &str) -> Result<ArchivePage, WireError> {
    let Value::Object(mut page) = json(body)? else { return Err(WireError::OtherShape) };
    let Some(Value::Array(rows)) = page.remove("value") else { return Err(WireError::OtherShape) };
    let next_link = page.remove("odata.nextLink").and_then(|link| link.as_str().map(ToOwned::to_owned));
    Ok(ArchivePage {
        rows: rows.into_iter().filter_map(row).collect(),
        next_link: next_link.filter(|link| !link.is_empty()),
    })
}

fn row(value: Value) -> Option<ArchiveRow> {
    let Value::Object(fields) = value else { return None };
    let mut row = ArchiveRow { key: None, columns: HashMap::with_capacity(fields.len()) };
    for (name, value) in fields {
        if name.eq_ignore_ascii_case("PrimaryKey") {
            row.key = field::whole(&value);
        } else {
            row.columns.insert(plain(&name), value);
        }
    }
    Some(row)
}

/// A column's name without case and without what separates its parts.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_ascii_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect()
}

impl ArchiveRow {
    fn get(&self, name: &str) -> Option<&Value> {
        self.columns.get(&plain(name)).filter(|value| !value.is_null())
    }

    fn number(&self, name: &str) -> Option<i64> {
        field::whole(self.get(name)?)
    }

    fn text(&self, name: &str) -> Option<String> {
        match self.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    fn time(&self, name: &str) -> Option<Timestamp> {
        Timestamp::parse(&self.text(name)?)
    }

    /// The key column where it was sent, else the row's primary key.
    fn id(&self, column: &str) -> Option<WebhookId> {
        self.number(column).or(self.key).map(WebhookId)
    }

    fn error(&self, name: &str) -> Option<String> {
        // An empty column may be missing: in a row that is there, that means an empty last error.
        Some(self.text(name).map(|text| mask_addresses(&text)).unwrap_or_default())
    }
}

/// The rows of the table `webhook_usage`.
pub fn usage_rows(page: &ArchivePage) -> Vec<(WebhookId, Usage)> {
    let usage = |row: &ArchiveRow| {
        let usage = Usage {
            total_calls: row.number("webhook_usage.total_calls"),
            total_errors: row.number("webhook_usage.total_errors"),
            consecutive_errors: row.number("webhook_usage.consecutive_errors"),
            last_error: row.error("webhook_usage.last_error"),
            last_called: last_called(row.time("webhook_usage.updated"), LastCalledSource::UsageUpdated),
        };
        Some((row.id("webhook_usage.webhook_usage_id")?, usage))
    };
    page.rows.iter().filter_map(usage).collect()
}

/// The rows of `Archive/Webhook`.
pub fn activity_rows(page: &ArchivePage) -> Vec<(WebhookId, Usage)> {
    let usage = |row: &ArchiveRow| {
        let usage = Usage {
            total_calls: row.number("webhookUsage/totalCalls"),
            total_errors: row.number("webhookUsage/totalErrors"),
            consecutive_errors: row.number("webhookUsage/consecutiveErrors"),
            last_error: row.text("webhookUsage/lastError").map(|text| mask_addresses(&text)),
            last_called: last_called(row.time("webhookUsage/lastEvent"), LastCalledSource::LastEvent),
        };
        Some((row.id("webhookId")?, usage))
    };
    page.rows.iter().filter_map(usage).collect()
}

/// The rows of the table `webhook`, perhaps of other applications as well.
pub fn webhook_rows(page: &ArchivePage) -> Vec<Webhook> {
    let webhook = |row: &ArchiveRow| {
        let associate =
            |name: &str| row.number(name).filter(|id| *id != 0).map(|id| Associate::only_id(AssociateId(id)));
        Some(Webhook {
            id: row.id("webhook.webhook_id")?,
            name: row.text("webhook.name").unwrap_or_default(),
            events: events(row.get("webhook.events")),
            target: Target::new(&row.text("webhook.target_url").unwrap_or_default()),
            state: row
                .text("webhook.state")
                .and_then(|state| WebhookState::parse(&state))
                .unwrap_or(WebhookState::Unknown),
            kind: row.text("webhook.type").map_or(WebhookKind::NotSaid, |kind| WebhookKind::parse(&kind)),
            secret: SecretPresence::NotSaid,
            header_names: None,
            registered: row.time("webhook.registered"),
            registered_by: associate("webhook.registered_associate_id"),
            updated: row.time("webhook.updated"),
            updated_by: associate("webhook.updated_associate_id"),
            error_emails: row.text("webhook.errors_email").map(|text| split_emails(&text)),
            error_associates: None,
            notify: Notify { via: None, when: None },
            description: None,
            inline_usage: None,
            owner: Owner::Other,
        })
    };
    page.rows.iter().filter_map(webhook).collect()
}
