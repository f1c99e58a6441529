//! Archives: rows of named columns, as `Archive/dynamic` and `Archive/Webhook` answer. An empty column may be missing
//! from a row; names may have `_` for `.` (`$jsonSafe`) and come in any case.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use super::json::Json;
use super::list::{List, record};
use super::{InCommon, WireError, events, field, last_called, not_read, split_emails, state};
use crate::model::usage::LastCalledSource;
use crate::model::{
    Associate, AssociateId, Owner, Quoted, Recipient, Target, Timestamp, Unread, Usage, Webhook, WebhookId, WebhookKind,
};

/// A page of an archive.
#[derive(Debug, Clone, PartialEq)]
pub struct ArchivePage<'a> {
    /// Its rows.
    pub rows: Vec<ArchiveRow<'a>>,
    /// Where the server says that the next page is.
    pub next_link: Option<String>,
    /// How many rows can't be read at all, those at the end of the page aside.
    pub skipped: usize,
    /// How many rows at the end of the page can't be read: a page that begins behind the last key has them again.
    pub skipped_at_the_end: usize,
}

/// A row: its key and its columns.
#[derive(Debug, Clone, PartialEq)]
pub struct ArchiveRow<'a> {
    key: Option<i64>,
    columns: Vec<(Cow<'a, str>, Json<'a>)>,
}

/// Reads a page.
///
/// # Errors
/// [`WireError`] where it is no object with a `value` array.
pub fn archive(body: &str) -> Result<ArchivePage<'_>, WireError> {
    let List { records, next_link, shape: _ } = List::read(body)?;
    let rows = records.into_iter().map(|text| Ok(record(text)?.and_then(row)));
    let rows = rows.collect::<Result<Vec<Option<ArchiveRow<'_>>>, WireError>>()?;
    let skipped = rows.iter().filter(|row| row.is_none()).count();
    let skipped_at_the_end = rows.iter().rev().take_while(|row| row.is_none()).count();
    Ok(ArchivePage {
        rows: rows.into_iter().flatten().collect(),
        next_link: next_link.filter(|link| !link.is_empty()),
        skipped: skipped - skipped_at_the_end,
        skipped_at_the_end,
    })
}

fn row(value: Json<'_>) -> Option<ArchiveRow<'_>> {
    let Json::Object(columns) = value else { return None };
    let key = columns.iter().rev().find(|(name, _)| name.eq_ignore_ascii_case("PrimaryKey"));
    Some(ArchiveRow { key: key.and_then(|(_, value)| field::whole(value)), columns })
}

/// Whether two names of a column are the same but for case and for what separates their parts. They differ at their ends
/// rather than at their beginnings, where the table's name stands.
fn is_same_column(one: &str, other: &str) -> bool {
    plain_from_its_end(one).eq(plain_from_its_end(other))
}

fn plain_from_its_end(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().rev().filter(u8::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase())
}

impl<'a> ArchiveRow<'a> {
    /// A column's value. The exact name is tried first: it is the usual one.
    fn get(&self, name: &str) -> Option<&Json<'a>> {
        let columns = || self.columns.iter().rev();
        let found = columns().find(|(column, _)| column == name);
        let found = found.or_else(|| columns().find(|(column, _)| is_same_column(column, name)));
        found.map(|(_, value)| value).filter(|value| !value.is_null())
    }

    fn number(&self, name: &str) -> Option<i64> {
        field::whole(self.get(name)?)
    }

    /// Text as it came, for what has a mask of its own.
    fn raw(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// Text, with what it hides made visible.
    fn text(&self, name: &str) -> Option<String> {
        field::text(self.get(name)?)
    }

    /// A counter; what is no count goes to `unread`.
    fn count(&self, name: &'static str, unread: &mut Vec<Unread>) -> Option<i64> {
        field::count(self.get(name), name, unread)
    }

    /// A moment that may be never; what is no time goes to `unread`.
    fn moment(&self, name: &'static str, unread: &mut Vec<Unread>) -> Option<Timestamp> {
        field::moment(self.get(name), name, unread)
    }

    /// The key column where it was sent, else the row's primary key.
    fn id(&self, column: &str) -> Option<WebhookId> {
        self.number(column).or(self.key).map(WebhookId)
    }
}

/// The errors of a page. Webhooks that fail for the same reason have the same text, which is masked once.
#[derive(Default)]
struct Errors<'p>(HashMap<&'p str, Quoted>);

impl<'p> Errors<'p> {
    /// A row's error. An empty column may be missing from a row, and so may one that the server does not have.
    fn of(&mut self, row: &'p ArchiveRow<'_>, name: &str) -> Option<Quoted> {
        let text = row.raw(name)?;
        Some(self.0.entry(text).or_insert_with(|| Quoted::new(text)).clone())
    }
}

/// The rows of the table `webhook_usage`.
pub fn usage_rows<'p>(page: &'p ArchivePage<'_>) -> Vec<(WebhookId, Usage)> {
    let mut errors = Errors::default();
    let usage = |row: &'p ArchiveRow<'_>| {
        let mut unread = Vec::new();
        let usage = Usage {
            total_calls: row.count("webhook_usage.total_calls", &mut unread),
            total_errors: row.count("webhook_usage.total_errors", &mut unread),
            consecutive_errors: row.count("webhook_usage.consecutive_errors", &mut unread),
            last_error: errors.of(row, "webhook_usage.last_error"),
            last_called: last_called(row.moment("webhook_usage.updated", &mut unread), LastCalledSource::UsageUpdated),
            unread,
        };
        Some((row.id("webhook_usage.webhook_usage_id")?, usage))
    };
    page.rows.iter().filter_map(usage).collect()
}

/// The rows of `Archive/Webhook`.
pub fn activity_rows<'p>(page: &'p ArchivePage<'_>) -> Vec<(WebhookId, Usage)> {
    let mut errors = Errors::default();
    let usage = |row: &'p ArchiveRow<'_>| {
        let mut unread = Vec::new();
        let usage = Usage {
            total_calls: row.count("webhookUsage/totalCalls", &mut unread),
            total_errors: row.count("webhookUsage/totalErrors", &mut unread),
            consecutive_errors: row.count("webhookUsage/consecutiveErrors", &mut unread),
            last_error: errors.of(row, "webhookUsage/lastError"),
            last_called: last_called(row.moment("webhookUsage/lastEvent", &mut unread), LastCalledSource::LastEvent),
            unread,
        };
        Some((row.id("webhookId")?, usage))
    };
    page.rows.iter().filter_map(usage).collect()
}

/// The rows of the table `webhook_notify`, each by its own key: which webhook, and whom. Of a row that names no webhook or
/// nobody only the key is there. A row with a value that can't be read is left out: it may name a recipient.
pub fn recipient_rows(page: &ArchivePage<'_>) -> Vec<(i64, Option<(WebhookId, Recipient)>)> {
    let recipient = |row: &ArchiveRow<'_>| {
        let key = row.number("webhook_notify.webhook_notify_id").or(row.key)?;
        let id = |column: &str| row.get(column).map_or(Some(0), field::whole);
        let (webhook, associate) = (id("webhook_notify.webhook_id")?, id("webhook_notify.associate_id")?);
        let email = match row.get("webhook_notify.email_recipient") {
            Some(email) => email.as_str()?.trim(),
            None => "",
        };
        let whom = match (associate, email) {
            (0, "") => return Some((key, None)),
            (0, email) => Recipient::Email(email.to_owned()),
            (id, _) => Recipient::Associate(AssociateId(id)),
        };
        Some((key, (webhook != 0).then_some((WebhookId(webhook), whom))))
    };
    page.rows.iter().filter_map(recipient).collect()
}

/// The rows of the table `webhook`, perhaps of other apps as well.
pub fn webhook_rows(page: &ArchivePage<'_>) -> Vec<Arc<Webhook>> {
    webhook_rows_but(page, |_| false).into_iter().filter_map(|(_, webhook)| webhook).collect()
}

/// The same by key. Of a webhook that is known already, from the list, which says more of it, only the key is given.
pub fn webhook_rows_but(
    page: &ArchivePage<'_>,
    is_known: impl Fn(WebhookId) -> bool,
) -> Vec<(WebhookId, Option<Arc<Webhook>>)> {
    let mut in_common = InCommon::default();
    let webhook = |row: &ArchiveRow<'_>| {
        let id = row.id("webhook.webhook_id")?;
        if is_known(id) {
            return Some((id, None));
        }
        let events = events(row.get("webhook.events"), &mut in_common);
        let mut associate = |name: &str| {
            let id = row.number(name).filter(|id| *id != 0)?;
            Some(in_common.person(Associate::only_id(AssociateId(id))))
        };
        let [name, names, target] =
            ["webhook.name", "webhook.events", "webhook.target_url"].map(|column| row.get(column));
        let mut unread = not_read(name, names, target);
        let webhook = Webhook {
            name: row.text("webhook.name").unwrap_or_default(),
            events,
            target: Target::new(row.raw("webhook.target_url").unwrap_or_default()),
            state: state(row.get("webhook.state"), "State", &mut unread),
            kind: row.text("webhook.type").map_or(WebhookKind::NotSaid, |kind| WebhookKind::parse(&kind)),
            registered: row.moment("webhook.registered", &mut unread),
            registered_by: associate("webhook.registered_associate_id"),
            updated: row.moment("webhook.updated", &mut unread),
            updated_by: associate("webhook.updated_associate_id"),
            error_emails: row.text("webhook.errors_email").map(|text| split_emails(&text)),
            unread,
            ..Webhook::unknown(id, Owner::Other)
        };
        Some((id, Some(Arc::new(webhook))))
    };
    page.rows.iter().filter_map(webhook).collect()
}
