//! Observations as JSON: in a file for a colleague, and in the browser's own database. What is read back may have been
//! written by anybody, so a record that can't be true is left out and counted.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnosis::{Cause, VerdictKind};
use crate::model::{Timestamp, WebhookId, WebhookState};
use crate::route::TenantRef;

use super::{Observation, Origin, Record};

/// The version of the format.
const SCHEMA: &str = "hook-doctor/history/1";
/// How many characters of a name are read.
const LONGEST_NAME: usize = 500;

#[derive(Serialize, Deserialize)]
struct WrittenHistory {
    schema: String,
    environment: String,
    tenant: String,
    observations: Vec<WrittenObservation>,
}

/// Any file that names its schema.
#[derive(Deserialize)]
struct AnySchema {
    schema: String,
}

#[derive(Serialize, Deserialize)]
struct WrittenObservation {
    taken_at: String,
    whole: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    imported: bool,
    webhooks: Vec<serde_json::Value>,
}

#[derive(Serialize, Deserialize)]
struct WrittenRecord {
    webhook_id: i64,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    host: Option<String>,
    state: String,
    verdict: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    total_calls: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total_errors: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    consecutive_errors: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_by: Option<String>,
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

/// The observations of a tenant as JSON.
pub fn export(at: &TenantRef, observations: &[Observation]) -> String {
    let written = WrittenHistory {
        schema: SCHEMA.to_owned(),
        environment: at.environment.as_str().to_owned(),
        tenant: at.tenant.as_str().to_owned(),
        observations: observations.iter().map(write).collect(),
    };
    // Text, numbers and lists can always be written.
    serde_json::to_string_pretty(&written).unwrap_or_default()
}

/// Reads what [`export`] wrote. All of it is marked as imported.
///
/// # Errors
/// [`ImportError`] where the text is no such file, or is of another tenant.
pub fn import(at: &TenantRef, text: &str) -> Result<Imported, ImportError> {
    let AnySchema { schema } = serde_json::from_str(text).map_err(|_| ImportError::Unreadable)?;
    if schema != SCHEMA {
        return Err(ImportError::OtherSchema(schema));
    }
    let written: WrittenHistory = serde_json::from_str(text).map_err(|_| ImportError::Unreadable)?;
    let is_of_tenant = written.environment == at.environment.as_str() && written.tenant == at.tenant.as_str();
    if !is_of_tenant {
        return Err(ImportError::OtherTenant(format!("{}/{}", written.environment, written.tenant)));
    }
    let mut imported = Imported::default();
    for observation in written.observations {
        match read(observation) {
            Some((observation, left_out)) => {
                imported.left_out += left_out;
                imported.observations.push(observation);
            }
            None => imported.left_out += 1,
        }
    }
    imported.observations.sort_by_key(|observation| observation.taken_at);
    Ok(imported)
}

fn write(observation: &Observation) -> WrittenObservation {
    let webhooks = observation.records.values().map(write_record);
    WrittenObservation {
        taken_at: observation.taken_at.to_rfc3339(),
        whole: observation.is_whole,
        imported: observation.origin == Origin::Imported,
        webhooks: webhooks.filter_map(|record| serde_json::to_value(record).ok()).collect(),
    }
}

fn write_record(record: &Record) -> WrittenRecord {
    WrittenRecord {
        webhook_id: record.id.0,
        name: record.name.clone(),
        host: record.host.clone(),
        state: record.state.name().to_owned(),
        verdict: record.verdict.id().to_owned(),
        total_calls: record.calls,
        total_errors: record.errors,
        consecutive_errors: record.in_a_row,
        cause: record.cause.map(|cause| cause.id().to_owned()),
        updated: record.updated.map(Timestamp::to_rfc3339),
        updated_by: record.updated_by.clone(),
    }
}

/// An observation, and how many of its records were left out; `None` where it has no time.
fn read(written: WrittenObservation) -> Option<(Observation, usize)> {
    let taken_at = Timestamp::parse(&written.taken_at)?;
    let count = written.webhooks.len();
    let records = written.webhooks.into_iter().filter_map(|record| read_record(serde_json::from_value(record).ok()?));
    let records: BTreeMap<WebhookId, Record> = records.map(|record| (record.id, record)).collect();
    let left_out = count - records.len();
    // What was left out may have been any webhook.
    let is_whole = written.whole && left_out == 0;
    Some((Observation { taken_at, origin: Origin::Imported, is_whole, records }, left_out))
}

fn read_record(written: WrittenRecord) -> Option<Record> {
    let short = |text: String| text.chars().take(LONGEST_NAME).collect::<String>();
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::fixture::{minute, observation, record};
    use super::*;

    fn at() -> TenantRef {
        TenantRef::demo("healthy").expect("a tenant")
    }

    fn some() -> Vec<Observation> {
        let failing = Record {
            state: WebhookState::TooManyErrors,
            verdict: VerdictKind::FailingDeliveries,
            in_a_row: Some(9),
            cause: Some(Cause::Timeout),
            updated: Some(minute(-7)),
            updated_by: Some("Helga Nordmann".to_owned()),
            host: None,
            calls: None,
            ..record(2)
        };
        vec![observation(0, [record(1)]), observation(30, [record(1), failing]), observation(90, [])]
    }

    fn as_imported(observations: Vec<Observation>) -> Vec<Observation> {
        observations.into_iter().map(|seen| Observation { origin: Origin::Imported, ..seen }).collect()
    }

    #[test]
    fn what_was_exported_is_read_back_and_marked_as_imported() {
        let text = export(&at(), &some());
        let imported = import(&at(), &text).expect("a file of ours");
        assert_eq!(imported, Imported { observations: as_imported(some()), left_out: 0 });
        assert_eq!(import(&at(), &export(&at(), &imported.observations)), Ok(imported), "a second time, too");
    }

    #[test]
    fn another_tenants_file_and_another_version_are_refused_by_name() {
        let text = export(&at(), &some());
        let other = TenantRef::demo("demo").expect("a tenant");
        assert_eq!(import(&other, &text), Err(ImportError::OtherTenant("demo/healthy".to_owned())));
        let later = text.replace(SCHEMA, "hook-doctor/history/9");
        assert_eq!(import(&at(), &later), Err(ImportError::OtherSchema("hook-doctor/history/9".to_owned())));
        for nonsense in ["", "[]", "{}", "taken_at,name\r\n", &text[..text.len() / 2]] {
            assert_eq!(import(&at(), nonsense), Err(ImportError::Unreadable), "{nonsense}");
        }
    }

    #[test]
    fn a_record_that_cannot_be_true_is_left_out_and_the_rest_is_read() {
        let text = export(&at(), &some()).replacen("\"state\": \"Active\"", "\"state\": \"Paused\"", 1);
        let imported = import(&at(), &text).expect("a file of ours");
        assert_eq!((imported.observations.len(), imported.left_out), (3, 1));
        assert!(imported.observations.first().is_some_and(|first| !first.is_whole && first.records.is_empty()));
        let undated = export(&at(), &some()).replacen(&minute(0).to_rfc3339(), "yesterday", 1);
        assert_eq!(import(&at(), &undated).map(|read| (read.observations.len(), read.left_out)), Ok((2, 1)));
        let negative = export(&at(), &some()).replace("\"total_calls\": 100", "\"total_calls\": -100");
        let read = import(&at(), &negative).expect("a file of ours");
        let calls = read.observations.first().and_then(|first| first.records.get(&WebhookId(1))?.calls);
        assert_eq!(calls, None);
    }

    proptest! {
        #[test]
        fn any_text_at_all_is_read_or_refused(text in ".*") {
            let _ = import(&at(), &text);
        }

        #[test]
        fn any_names_and_counters_go_there_and_back(
            name in ".{0,80}", calls in proptest::option::of(0..i64::MAX), errors in proptest::option::of(0..i64::MAX),
            minutes in -1_000_000i64..1_000_000,
        ) {
            let seen = vec![observation(minutes, [Record { name, calls, errors, ..record(1) }])];
            let back = import(&at(), &export(&at(), &seen)).unwrap();
            prop_assert_eq!(back.observations, as_imported(seen));
        }
    }
}
