//! What files and databases hold of a record, and what can be wrong with a file.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::diagnosis::{Cause, VerdictKind};
use crate::model::{Timestamp, WebhookId, WebhookState};

use super::{Observation, Record};

/// How many characters of a name are read.
const LONGEST_NAME: usize = 500;

/// A record as files and databases have it.
#[derive(Serialize, Deserialize)]
pub(super) struct WrittenRecord {
    pub(super) webhook_id: i64,
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) host: Option<String>,
    pub(super) state: String,
    pub(super) verdict: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) total_calls: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) total_errors: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) consecutive_errors: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cause: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) updated: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) updated_by: Option<String>,
}

/// Why a file of observations can't be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportError {
    /// It is not what this page writes.
    Unreadable,
    /// It is of another version or another kind; its schema.
    OtherSchema(String),
    /// It is of another tenant; which, as the file has it.
    OtherTenant(String),
}

/// What a file held.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Imported {
    /// The observations, the earliest first.
    pub observations: Vec<Observation>,
    /// How many observations and records could not be read and were left out.
    pub left_out: usize,
}

/// A record as it is written.
pub(super) fn write_record(record: &Record) -> WrittenRecord {
    WrittenRecord {
        webhook_id: record.id.0,
        name: record.name.to_string(),
        host: record.host.as_deref().map(str::to_owned),
        state: record.state.name().to_owned(),
        verdict: record.verdict.id().to_owned(),
        total_calls: record.calls,
        total_errors: record.errors,
        consecutive_errors: record.in_a_row,
        cause: record.cause.map(|cause| cause.id().to_owned()),
        updated: record.updated.map(Timestamp::to_rfc3339),
        updated_by: record.updated_by.as_deref().map(str::to_owned),
    }
}

/// What a written record says; `None` where it can't be true.
pub(super) fn read_record(written: WrittenRecord) -> Option<Record> {
    let short = |text: String| Arc::from(text.chars().take(LONGEST_NAME).collect::<String>());
    let counter = |count: Option<i64>| count.filter(|count| *count >= 0);
    Some(Record {
        id: WebhookId(written.webhook_id),
        name: short(written.name),
        host: written.host.map(short),
        state: WebhookState::parse(&written.state)?,
        verdict: VerdictKind::from_id(&written.verdict)?,
        calls: counter(written.total_calls),
        errors: counter(written.total_errors),
        in_a_row: counter(written.consecutive_errors),
        // A later version may know causes that this one does not.
        cause: written.cause.as_deref().and_then(Cause::from_id),
        updated: written.updated.as_deref().and_then(Timestamp::parse),
        updated_by: written.updated_by.map(short),
    })
}
