//! The report for people: a mail, an issue, a wiki.

use super::{Scope, evidence_value, explanation, gap_sentence, headline, owned, remedies};
use crate::diagnosis::{DiagnosedSnapshot, Finding, Outcome};
use crate::model::Owner;
use crate::text::{Catalog, Message};

/// The report as Markdown. Values that a stranger could have written stand in code spans, so that none is taken for
/// markup.
pub fn markdown(diagnosed: &DiagnosedSnapshot, scope: Scope, catalog: &Catalog) -> String {
    let catalog = &catalog.in_utc();
    let time = |moment| catalog.formats().time(moment);
    let snapshot = &diagnosed.snapshot;
    let (own, others) = owned(diagnosed);
    let title = Message::new("report-title")
        .with("tenant", snapshot.tenant.as_str())
        .with("environment", snapshot.environment.as_str());
    let mut out = format!("# {}\n\n", catalog.say(&title));
    let taken = Message::new("report-taken")
        .with("when", snapshot.taken_at)
        .with("api", snapshot.api.clone().unwrap_or_default());
    out.push_str(&format!("{}\n\n", catalog.say(&taken)));
    let user = snapshot.principal.seen().map(|principal| principal.name.clone()).unwrap_or_default();
    let seen_by = Message::new(match (snapshot.online, user.is_empty()) {
        (true, true) => "report-seen-anonymous",
        (true, false) => "report-seen",
        (false, _) => "report-seen-onsite",
    });
    out.push_str(&format!("{}\n", catalog.say(&seen_by.with("user", user).with("own", own).with("others", others))));
    for gap in snapshot.gaps() {
        out.push_str(&format!("- {}\n", gap_sentence(gap, catalog)));
    }
    let noteworthy: Vec<&Finding> = diagnosed
        .diagnosis
        .tenant
        .iter()
        .filter(|finding| matches!(finding.outcome, Outcome::Fail | Outcome::Warn))
        .collect();
    if !noteworthy.is_empty() {
        out.push_str(&format!("\n## {}\n\n", catalog.text("report-tenant")));
        for finding in noteworthy {
            push_finding(&mut out, finding, catalog);
        }
    }
    for case in diagnosed.cases.iter().filter(|case| scope.includes(case.webhook.id)) {
        let webhook = &case.webhook;
        let Some(diagnosis) = diagnosed.diagnosis.webhooks.get(&webhook.id) else { continue };
        out.push_str(&format!("\n## {} ({})\n\n", plain(&webhook.display_name()), webhook.id));
        out.push_str(&format!("**{}**\n\n", plain(&headline(diagnosis, catalog))));
        let owner = match webhook.owner {
            Owner::Own => "report-own",
            Owner::Other => "report-other",
        };
        let events: Vec<&str> = webhook.events.iter().map(crate::model::EventName::as_str).collect();
        let mut facts = vec![
            ("report-state", webhook.state.name().to_owned()),
            ("report-owner", catalog.text(owner)),
            ("report-target", code(&webhook.target.masked())),
            ("report-events", code(&events.join(", "))),
        ];
        if let Some(usage) = case.usage.seen() {
            let number = |number: Option<i64>| number.map_or_else(|| "?".to_owned(), |number| number.to_string());
            facts.push(("report-calls", number(usage.total_calls)));
            facts.push(("report-errors", number(usage.total_errors)));
            facts.push(("report-consecutive", number(usage.consecutive_errors)));
            if let Some(last) = usage.last_called {
                facts.push(("report-last-called", time(last.at)));
            }
        }
        if let Some(updated) = webhook.updated {
            let by = webhook.updated_by.as_ref().map(|by| by.name.clone()).unwrap_or_default();
            facts.push(("report-updated", [time(updated), plain(&by)].join(", ").trim_end_matches(", ").to_owned()));
        }
        for (label, value) in facts {
            out.push_str(&format!("- {}: {value}\n", catalog.text(label)));
        }
        out.push('\n');
        for finding in &diagnosis.notable {
            push_finding(&mut out, finding, catalog);
        }
    }
    out
}

fn push_finding(out: &mut String, finding: &Finding, catalog: &Catalog) {
    let outcome = catalog.text(&format!("outcome-{}", finding.outcome.id()));
    out.push_str(&format!("- **{outcome}** ({}): {}\n", finding.check, plain(&explanation(finding, catalog))));
    for evidence in &finding.evidence {
        out.push_str(&format!("  - {}: {}\n", code(evidence.field), code(&evidence_value(evidence, catalog))));
    }
    for (index, remedy) in remedies(finding, catalog).iter().enumerate() {
        out.push_str(&format!("  {}. {}\n", index + 1, plain(remedy)));
    }
}

/// A text on one line, without what Markdown or HTML would read as markup.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(c, '<' | '>' | '[' | ']' | '`' | '*' | '_' | '\\' | '|') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A code span that holds any text, on one line.
fn code(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    if longest == 0 { format!("{fence}{line}{fence}") } else { format!("{fence} {line} {fence}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_wrote_is_never_markup() {
        assert_eq!(plain("<img src=x>\n[a](b)"), "\\<img src=x\\> \\[a\\](b)");
        assert_eq!(code("a`b``c"), "``` a`b``c ```");
        assert_eq!(code("plain"), "`plain`");
    }
}
