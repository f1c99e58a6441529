//! The report for spreadsheets: one row a webhook, RFC 4180, and no cell that a spreadsheet would take for a formula, at
//! whichever sign it splits the lines.

use super::{Line, headline};
use crate::diagnosis::{Case, DiagnosedSnapshot};
use crate::model::{EventName, Owner, Timestamp};
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

/// What a cell holds. A text of others can't be written any other way than as [`Cell::Text`].
pub(crate) enum Cell {
    /// One of our own words.
    Word(&'static str),
    /// A number.
    Number(Option<i64>),
    /// A moment, as in RFC 3339.
    Time(Option<Timestamp>),
    /// Any text.
    Text(String),
}

impl std::fmt::Display for Cell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Word(word) => f.write_str(word),
            Self::Number(number) => number.map_or(Ok(()), |number| write!(f, "{number}")),
            Self::Time(time) => time.map_or(Ok(()), |time| f.write_str(&time.to_rfc3339())),
            Self::Text(text) => write!(f, "\"{}\"", disarmed(text).replace('"', "\"\"")),
        }
    }
}

/// The line of column names.
pub(crate) fn head() -> String {
    format!("{}\r\n", COLUMNS.join(","))
}

/// One more webhook.
pub(super) fn push_webhook(out: &mut String, diagnosed: &DiagnosedSnapshot, case: &Case, catalog: &Catalog) {
    let cells = cells(diagnosed, case, catalog).map(|cell| cell.to_string());
    out.push_str(&cells.join(","));
    out.push_str("\r\n");
}

fn cells(diagnosed: &DiagnosedSnapshot, case: &Case, catalog: &Catalog) -> [Cell; 16] {
    use Cell::{Number, Text, Time, Word};
    let webhook = &case.webhook;
    let diagnosis = diagnosed.diagnosis.webhooks.get(&webhook.id);
    let usage = case.usage.seen();
    let events: Vec<&str> = webhook.events.iter().map(EventName::as_str).collect();
    [
        Number(Some(webhook.id.0)),
        Text(webhook.name.clone()),
        Word(match webhook.owner {
            Owner::Own => "own",
            Owner::Other => "other",
        }),
        Word(webhook.state.name()),
        Word(diagnosis.map(|diagnosis| diagnosis.verdict.kind.id()).unwrap_or_default()),
        Word(diagnosis.and_then(|diagnosis| diagnosis.verdict.cause).map(|cause| cause.id()).unwrap_or_default()),
        Text(diagnosis.map(|diagnosis| headline(diagnosis, catalog)).unwrap_or_default()),
        Text(webhook.target.masked()),
        Text(events.join(" ")),
        Number(usage.and_then(|usage| usage.total_calls)),
        Number(usage.and_then(|usage| usage.total_errors)),
        Number(usage.and_then(|usage| usage.consecutive_errors)),
        Time(usage.and_then(|usage| usage.last_called).map(|last| last.at)),
        Time(webhook.registered),
        Time(webhook.updated),
        Text(webhook.updated_by.as_ref().map(|associate| associate.name.to_string()).unwrap_or_default()),
    ]
}

/// A text on one line, with an apostrophe before each character at which a formula could begin: at its own start, and behind
/// every sign at which a spreadsheet may split a line. A spreadsheet of a country that writes decimal commas splits at `;`,
/// and the quotes of RFC 4180 mean nothing to it in the middle of a cell.
fn disarmed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut may_begin = true;
    for c in Line::new(text).as_str().chars() {
        if may_begin && begins_formula(c) {
            out.push('\'');
        }
        may_begin = is_separator(c) || (may_begin && is_skipped(c));
        out.push(c);
    }
    out
}

/// Whether a spreadsheet takes a cell that begins so for a formula; the wide and small forms of East Asian text too.
const fn begins_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫')
}

/// Whether a spreadsheet may split a line here.
const fn is_separator(c: char) -> bool {
    matches!(c, ',' | ';' | '|' | '\t')
}

/// Whether a spreadsheet may pass over it at the start of a cell: blanks, quotes, and what can't be seen.
fn is_skipped(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '"' | '\'' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}')
        || matches!(c, '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}')
        || matches!(c, '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_quoted_and_a_number_is_not() {
        let text = |text: &str| Cell::Text(text.to_owned()).to_string();
        assert_eq!(text("a,b"), "\"a,b\"");
        assert_eq!(text("say \"hi\"\r\n"), "\"say \"\"hi\"\"\"");
        assert_eq!(text("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        assert_eq!(Cell::Number(Some(-5)).to_string(), "-5");
        assert_eq!(Cell::Number(None).to_string(), "");
    }

    #[test]
    fn a_formula_is_disarmed_wherever_a_cell_could_begin() {
        for (text, written) in [
            ("-1+1", "'-1+1"),
            ("x;=HYPERLINK()", "x;'=HYPERLINK()"),
            ("; \u{200b}\"=cmd|' /C calc'!A0", "; \u{200b}\"'=cmd|' /C calc'!A0"),
            ("\u{feff}\u{200b}=1", "\u{feff}\u{200b}'=1"),
            ("＝1;＠a", "'＝1;'＠a"),
            ("a\n=1", "a =1"),
            ("a\t@b", "a @b"),
        ] {
            assert_eq!(disarmed(text), written);
        }
    }

    #[test]
    fn an_ordinary_text_stays_as_it_is() {
        for text in ["ERP - orders", "a=b", "Eva Berg; Oslo", "https://a.example/in?code=•••", "it's 5+5"] {
            assert_eq!(disarmed(text), text);
        }
    }
}
