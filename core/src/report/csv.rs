//! The report for spreadsheets: one row a webhook, RFC 4180, and no cell that a spreadsheet would take for a formula.

use super::{Scope, headline};
use crate::diagnosis::{Case, DiagnosedSnapshot};
use crate::model::{Owner, Timestamp};
use crate::text::Catalog;

const COLUMNS: [&str; 16] = [
    "webhook_id",
    "name",
    "owner",
    "state",
    "verdict",
    "cause",
    "what_is_wrong",
    "target",
    "events",
    "total_calls",
    "total_errors",
    "consecutive_errors",
    "last_called",
    "registered",
    "updated",
    "updated_by",
];

/// The webhooks as CSV, with a line of column names.
pub fn csv(diagnosed: &DiagnosedSnapshot, scope: Scope, catalog: &Catalog) -> String {
    let catalog = &catalog.in_utc();
    let mut out = COLUMNS.join(",");
    out.push_str("\r\n");
    for case in diagnosed.cases.iter().filter(|case| scope.includes(case.webhook.id)) {
        let cells: Vec<String> = cells(diagnosed, case, catalog).iter().map(|cell| quoted(cell)).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out
}

fn cells(diagnosed: &DiagnosedSnapshot, case: &Case, catalog: &Catalog) -> [String; 16] {
    let webhook = &case.webhook;
    let diagnosis = diagnosed.diagnosis.webhooks.get(&webhook.id);
    let usage = case.usage.seen();
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let time = |time: Option<Timestamp>| time.map(Timestamp::to_rfc3339).unwrap_or_default();
    let events: Vec<&str> = webhook.events.iter().map(crate::model::EventName::as_str).collect();
    [
        webhook.id.to_string(),
        webhook.name.clone(),
        match webhook.owner {
            Owner::Own => "own",
            Owner::Other => "other",
        }
        .to_owned(),
        webhook.state.name().to_owned(),
        diagnosis.map(|diagnosis| diagnosis.verdict.kind.id()).unwrap_or_default().to_owned(),
        diagnosis.and_then(|diagnosis| diagnosis.verdict.cause).map(|cause| cause.id()).unwrap_or_default().to_owned(),
        diagnosis.map(|diagnosis| headline(diagnosis, catalog)).unwrap_or_default(),
        webhook.target.masked(),
        events.join(" "),
        number(usage.and_then(|usage| usage.total_calls)),
        number(usage.and_then(|usage| usage.total_errors)),
        number(usage.and_then(|usage| usage.consecutive_errors)),
        time(usage.and_then(|usage| usage.last_called).map(|last| last.at)),
        time(webhook.registered),
        time(webhook.updated),
        webhook.updated_by.as_ref().map(|associate| associate.name.clone()).unwrap_or_default(),
    ]
}

/// A cell; one that begins like a formula gets an apostrophe in front, which spreadsheets hide.
fn quoted(cell: &str) -> String {
    let guarded = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() };
    if guarded.contains([',', '"', '\r', '\n']) { format!("\"{}\"", guarded.replace('"', "\"\"")) } else { guarded }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_formulas_disarmed() {
        assert_eq!(quoted("plain"), "plain");
        assert_eq!(quoted("a,b"), "\"a,b\"");
        assert_eq!(quoted("say \"hi\"\r\n"), "\"say \"\"hi\"\"\r\n\"");
        assert_eq!(quoted("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        assert_eq!(quoted("-1+1"), "'-1+1");
    }
}
