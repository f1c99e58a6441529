//! Observations as a table for spreadsheets, and back: one row for each webhook of each observation.

use std::collections::BTreeMap;

use crate::model::Timestamp;
use crate::report::Cell;
use crate::route::TenantRef;

use super::written::{ImportError, Imported, WrittenRecord, read_record};
use super::{Observation, Origin, Record};

const COLUMNS: [&str; 15] = [
    "taken_at",
    "whole",
    "environment",
    "tenant",
    "webhook_id",
    "name",
    "host",
    "state",
    "verdict",
    "total_calls",
    "total_errors",
    "consecutive_errors",
    "cause",
    "updated",
    "updated_by",
];

/// The observations of a tenant as CSV (RFC 4180), with no cell that a spreadsheet would take for a formula. An observation
/// without webhooks has no row.
pub fn export_table(at: &TenantRef, observations: &[Observation]) -> String {
    use Cell::{Number, Text, Time, Word};
    let mut out = format!("{}\r\n", COLUMNS.join(","));
    for seen in observations {
        for record in &seen.records {
            let text = |text: Option<&str>| text.map_or(Word(""), |text| Text(text.to_owned()));
            let cells = [
                Time(Some(seen.taken_at)),
                Word(if seen.is_whole { "yes" } else { "no" }),
                Text(at.environment.as_str().to_owned()),
                Text(at.tenant.as_str().to_owned()),
                Number(Some(record.id.0)),
                Text(record.name.to_string()),
                text(record.host.as_deref()),
                Word(record.state.name()),
                Word(record.verdict.id()),
                Number(record.calls),
                Number(record.errors),
                Number(record.in_a_row),
                Word(record.cause.map(|cause| cause.id()).unwrap_or_default()),
                Time(record.updated),
                text(record.updated_by.as_deref()),
            ];
            out.push_str(&cells.map(|cell| cell.to_string()).join(","));
            out.push_str("\r\n");
        }
    }
    out
}

/// Whether a text may be such a table.
pub(super) fn is_one(text: &str) -> bool {
    text.starts_with("taken_at") || text.starts_with("\"taken_at")
}

/// Reads what [`export_table`] wrote, also after a spreadsheet saved it.
pub(super) fn read(at: &TenantRef, text: &str) -> Result<Imported, ImportError> {
    let mut rows = rows(text).into_iter();
    if rows.next().is_none_or(|head| head != COLUMNS) {
        return Err(ImportError::Unreadable);
    }
    let mut imported = Imported::default();
    let mut observations = BTreeMap::<Timestamp, (bool, Vec<Record>)>::new();
    for row in rows {
        let Some((taken_at, is_whole, record)) = read_row(at, &row)? else {
            imported.left_out += 1;
            continue;
        };
        let (all_whole, records) = observations.entry(taken_at).or_insert((true, Vec::new()));
        *all_whole &= is_whole;
        records.push(record);
    }
    // A row that was left out may have been of any of them.
    let is_complete = imported.left_out == 0;
    let observation = |(taken_at, (is_whole, records)): (Timestamp, (bool, Vec<Record>))| {
        let records = records.into_iter().collect();
        Observation { taken_at, origin: Origin::Imported, is_whole: is_whole && is_complete, records }
    };
    imported.observations = observations.into_iter().map(observation).collect();
    Ok(imported)
}

/// A row; `None` where it can't be read.
fn read_row(at: &TenantRef, row: &[String]) -> Result<Option<(Timestamp, bool, Record)>, ImportError> {
    let Ok(cells) = <&[String; 15]>::try_from(row) else { return Ok(None) };
    let [
        taken_at,
        whole,
        environment,
        tenant,
        id,
        name,
        host,
        state,
        verdict,
        calls,
        errors,
        in_a_row,
        cause,
        updated,
        by,
    ] = cells;
    if environment != at.environment.as_str() || tenant != at.tenant.as_str() {
        return Err(ImportError::OtherTenant(format!("{environment}/{tenant}")));
    }
    let filled = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let (Some(taken_at), Ok(webhook_id)) = (Timestamp::parse(taken_at), id.parse()) else { return Ok(None) };
    let record = read_record(WrittenRecord {
        webhook_id,
        name: armed(name),
        host: filled(host).map(|host| armed(&host)),
        state: state.clone(),
        verdict: verdict.clone(),
        total_calls: calls.parse().ok(),
        total_errors: errors.parse().ok(),
        consecutive_errors: in_a_row.parse().ok(),
        cause: filled(cause),
        updated: filled(updated),
        updated_by: filled(by).map(|by| armed(&by)),
    });
    Ok(record.map(|record| (taken_at, whole == "yes", record)))
}

/// A text without the apostrophe that keeps a spreadsheet from taking it for a formula. One in the middle stays: it can't be
/// told from one of the name's own.
fn armed(text: &str) -> String {
    text.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(text).to_owned()
}

/// The cells of each row, by RFC 4180. A quote that is never closed ends with the text.
fn rows(text: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let (mut row, mut cell, mut is_quoted) = (Vec::new(), String::new(), false);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '"' if is_quoted && rest.peek() == Some(&'"') => {
                rest.next();
                cell.push('"');
            }
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !is_quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\r' if !is_quoted => {}
            c => cell.push(c),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows.retain(|row: &Vec<String>| row.iter().any(|cell| !cell.is_empty()));
    rows
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::fixture::{minute, observation, record};
    use super::super::{Record, import};
    use super::*;
    use crate::diagnosis::{Cause, VerdictKind};
    use crate::model::WebhookState;

    fn at() -> TenantRef {
        TenantRef::demo("healthy").expect("a tenant")
    }

    fn some() -> Vec<Observation> {
        let odd = Record {
            name: "=Orders, \"new\"; and old".into(),
            state: WebhookState::TooManyErrors,
            verdict: VerdictKind::FailingDeliveries,
            cause: Some(Cause::Timeout),
            host: None,
            calls: None,
            updated: Some(minute(-9)),
            updated_by: Some("Helga Nordmann".into()),
            ..record(2)
        };
        vec![observation(0, [record(1)]), observation(30, [record(1), odd])]
    }

    fn as_imported(observations: Vec<Observation>) -> Vec<Observation> {
        observations.into_iter().map(|seen| Observation { origin: Origin::Imported, ..seen }).collect()
    }

    #[test]
    fn a_table_is_read_back() {
        let text = export_table(&at(), &some());
        let expected = Imported { observations: as_imported(some()), left_out: 0 };
        assert_eq!(import(&at(), &text), Ok(expected.clone()));
        assert_eq!(
            import(&at(), &format!("\u{feff}{}", text.replace("\r\n", "\n"))),
            Ok(expected),
            "as others save it"
        );
    }

    #[test]
    fn no_cell_is_a_formula() {
        let text = export_table(&at(), &some());
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        for cell in reader.records().flat_map(|row| row.expect("a row").iter().map(str::to_owned).collect::<Vec<_>>()) {
            assert!(!cell.starts_with(['=', '+', '@']), "{cell}");
        }
        assert_eq!(csv::Reader::from_reader(text.as_bytes()).records().count(), 3);
    }

    #[test]
    fn another_tenants_table_and_another_table_are_refused() {
        let text = export_table(&at(), &some());
        let other = TenantRef::demo("demo").expect("a tenant");
        assert_eq!(import(&other, &text), Err(ImportError::OtherTenant("demo/healthy".to_owned())));
        assert_eq!(import(&at(), &text.replace("taken_at,", "taken_at,when,")), Err(ImportError::Unreadable));
    }

    #[test]
    fn a_row_that_cannot_be_read_is_left_out_and_counted() {
        let text = export_table(&at(), &some()).replacen("Active", "Paused", 1);
        let read = import(&at(), &text).expect("a table");
        assert_eq!((read.observations.len(), read.left_out), (1, 1));
        assert!(!read.observations[0].is_whole);
    }

    proptest! {
        #[test]
        fn any_text_behind_the_head_is_read_or_refused(text in ".*") {
            let _ = import(&at(), &format!("{}\r\n{text}", COLUMNS.join(",")));
        }

        #[test]
        fn any_line_goes_there_and_back(name in "[ -~æøå]{0,40}", calls in proptest::option::of(0..i64::MAX)) {
            let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
            // An apostrophe before a sign of a formula is taken for ours, and one in the middle stays.
            prop_assume!(!name.contains(['\'', ';', ',', '|', '"']));
            let seen = vec![observation(3, [Record { name: name.into(), calls, ..record(1) }])];
            let read = import(&at(), &export_table(&at(), &seen)).unwrap();
            prop_assert_eq!(read.observations, as_imported(seen));
        }
    }
}
