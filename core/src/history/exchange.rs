//! Observations as JSON: in a file for a colleague, and in the browser's own database. What is read back may have been
//! written by anybody, so a record that can't be true is left out and counted.

use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};

use crate::model::Timestamp;
use crate::ordered;
use crate::route::TenantRef;

use super::written::{ImportError, Imported, read_record, write_record};
use super::{Observation, Origin, Record, Records, table};

/// The version of the format.
const SCHEMA: &str = "hook-doctor/history/1";

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
    webhooks: Vec<Box<RawValue>>,
}

/// The observations of a tenant as JSON.
pub fn export(at: &TenantRef, observations: &[Observation]) -> String {
    let written = WrittenHistory {
        schema: SCHEMA.to_owned(),
        environment: at.environment.as_str().to_owned(),
        tenant: at.tenant.as_str().to_owned(),
        observations: observations.iter().map(|seen| write(seen, seen.records.as_slice())).collect(),
    };
    // Text, numbers and lists can always be written.
    serde_json::to_string_pretty(&written).unwrap_or_default()
}

/// How many records are written at once.
const IN_A_PART: usize = 100;

/// An observation as the browser's database holds it, in parts that follow one another: whoever writes very many records can do
/// something else in between, and need not hold all of the text.
pub fn to_parts(observation: &Observation) -> impl Iterator<Item = String> {
    // Text, numbers and lists can always be written.
    let head = serde_json::to_string(&write(observation, &[])).unwrap_or_default();
    let (head, tail) = head.split_at(head.len().saturating_sub("]}".len()));
    let mut separator = "";
    let records = observation.records.as_slice().chunks(IN_A_PART).map(move |records| {
        let mut part = std::mem::replace(&mut separator, ",").to_owned();
        for (index, record) in records.iter().enumerate() {
            part.push_str(if index == 0 { "" } else { "," });
            part.push_str(&serde_json::to_string(&write_record(record)).unwrap_or_default());
        }
        part
    });
    std::iter::once(head.to_owned()).chain(records).chain(std::iter::once(tail.to_owned()))
}

/// Reads what [`to_parts`] wrote, with how many of its records could not be read; `None` where it is no observation.
pub fn from_text(text: &str) -> Option<(Observation, usize)> {
    read(serde_json::from_str(text).ok()?)
}

/// Reads what [`export`] or [`export_table`](super::export_table) wrote. All of it is marked as imported.
///
/// # Errors
/// [`ImportError`] where the text is no such file, or is of another tenant.
pub fn import(at: &TenantRef, text: &str) -> Result<Imported, ImportError> {
    // Programs that save a table put a mark before it.
    let text = text.trim_start_matches('\u{feff}');
    let mut imported = if table::is_one(text) { table::read(at, text)? } else { import_json(at, text)? };
    for observation in &mut imported.observations {
        observation.origin = Origin::Imported;
    }
    ordered::sort_by_key(&mut imported.observations, |observation| observation.taken_at);
    Ok(imported)
}

fn import_json(at: &TenantRef, text: &str) -> Result<Imported, ImportError> {
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
    Ok(imported)
}

fn write(observation: &Observation, records: &[Record]) -> WrittenObservation {
    let webhooks = records.iter().map(write_record);
    WrittenObservation {
        taken_at: observation.taken_at.to_rfc3339(),
        whole: observation.is_whole,
        imported: observation.origin == Origin::Imported,
        webhooks: webhooks.filter_map(|record| to_raw_value(&record).ok()).collect(),
    }
}

/// An observation, and how many of its records were left out; `None` where it has no time.
fn read(written: WrittenObservation) -> Option<(Observation, usize)> {
    let taken_at = Timestamp::parse(&written.taken_at)?;
    let count = written.webhooks.len();
    let records =
        written.webhooks.into_iter().filter_map(|record| read_record(serde_json::from_str(record.get()).ok()?));
    let records: Records = records.collect();
    let left_out = count - records.len();
    // What was left out may have been any webhook.
    let is_whole = written.whole && left_out == 0;
    let origin = if written.imported { Origin::Imported } else { Origin::Here };
    Some((Observation { taken_at, origin, is_whole, records }, left_out))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::fixture::{minute, observation, record};
    use super::*;
    use crate::diagnosis::{Cause, VerdictKind};
    use crate::history::Record;
    use crate::model::{WebhookId, WebhookState};

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
            updated_by: Some("Helga Nordmann".into()),
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
    fn the_database_keeps_where_an_observation_was_made() {
        for observation in some().into_iter().chain(as_imported(some())) {
            let text: String = to_parts(&observation).collect();
            assert_eq!(from_text(&text), Some((observation, 0)));
        }
        for nonsense in ["", "{}", "null", "{\"taken_at\":\"yesterday\",\"whole\":true,\"webhooks\":[]}"] {
            assert_eq!(from_text(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn many_records_are_written_in_parts_as_if_in_one() {
        for count in [0, 1, 99, 100, 101, 250] {
            let seen = observation(0, (1..=count).map(record).collect::<Vec<_>>());
            let parts: Vec<String> = to_parts(&seen).collect();
            assert_eq!(parts.len(), 2 + seen.records.len().div_ceil(IN_A_PART));
            let whole = serde_json::to_string(&write(&seen, seen.records.as_slice())).expect("JSON");
            assert_eq!(parts.concat(), whole, "{count}");
        }
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
        let text = export(&at(), &some()).replacen("\"state\":\"Active\"", "\"state\":\"Paused\"", 1);
        let imported = import(&at(), &text).expect("a file of ours");
        assert_eq!((imported.observations.len(), imported.left_out), (3, 1));
        assert!(imported.observations.first().is_some_and(|first| !first.is_whole && first.records.is_empty()));
        let undated = export(&at(), &some()).replacen(&minute(0).to_rfc3339(), "yesterday", 1);
        assert_eq!(import(&at(), &undated).map(|read| (read.observations.len(), read.left_out)), Ok((2, 1)));
        let negative = export(&at(), &some()).replace("\"total_calls\":100", "\"total_calls\":-100");
        let read = import(&at(), &negative).expect("a file of ours");
        let calls = read.observations.first().and_then(|first| first.records.get(WebhookId(1))?.calls);
        assert_eq!(calls, None);
    }

    proptest! {
        #[test]
        fn any_text_at_all_is_read_or_refused(text in ".*") {
            let _ = import(&at(), &text);
            let _ = from_text(&text);
        }

        #[test]
        fn any_names_and_counters_go_there_and_back(
            name in ".{0,80}", calls in proptest::option::of(0..i64::MAX), errors in proptest::option::of(0..i64::MAX),
            minutes in -1_000_000i64..1_000_000,
        ) {
            let seen = vec![observation(minutes, [Record { name: name.into(), calls, errors, ..record(1) }])];
            let back = import(&at(), &export(&at(), &seen)).unwrap();
            prop_assert_eq!(back.observations, as_imported(seen));
        }
    }
}
