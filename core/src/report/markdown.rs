//! The report for people: a mail, an issue, a wiki.

use super::markup::{Document, Span};
use super::{Scope, evidence_value, explanation, gap_sentence, headline, owned};
use crate::diagnosis::{Case, DiagnosedSnapshot, Finding, Outcome};
use crate::model::{EventName, Owner};
use crate::snapshot::Snapshot;
use crate::text::{Catalog, Message};

use Span::{Code, Strong, Text};

/// The report as Markdown, in which no text of others is markup.
pub fn markdown(diagnosed: &DiagnosedSnapshot, scope: Scope, catalog: &Catalog) -> String {
    let catalog = &catalog.in_utc();
    let mut document = Document::default();
    push_opening(&mut document, diagnosed, catalog);
    let noteworthy: Vec<&Finding> = diagnosed
        .diagnosis
        .tenant
        .iter()
        .filter(|finding| matches!(finding.outcome, Outcome::Fail | Outcome::Warn))
        .collect();
    if !noteworthy.is_empty() {
        document.heading(2, &[Text(&catalog.text("report-tenant"))]);
        document.begin_list();
        for finding in noteworthy {
            push_finding(&mut document, finding, catalog);
        }
    }
    for case in diagnosed.cases.iter().filter(|case| scope.includes(case.webhook.id)) {
        push_webhook(&mut document, diagnosed, case, catalog);
    }
    document.finish()
}

fn push_opening(document: &mut Document, diagnosed: &DiagnosedSnapshot, catalog: &Catalog) {
    let snapshot = &diagnosed.snapshot;
    let title = Message::new("report-title")
        .with("tenant", snapshot.tenant.as_str())
        .with("environment", snapshot.environment.as_str());
    document.heading(1, &[Text(&catalog.say(&title))]);
    let taken = Message::new("report-taken")
        .with("when", snapshot.taken_at)
        .with("api", snapshot.api.clone().unwrap_or_default());
    document.paragraph(&[Text(&catalog.say(&taken))]);
    document.paragraph(&[Text(&seen_by(snapshot, owned(diagnosed), catalog))]);
    let gaps = snapshot.gaps();
    if !gaps.is_empty() {
        document.begin_list();
    }
    for gap in gaps {
        document.item(0, &[Text(&gap_sentence(gap, catalog))]);
    }
}

fn seen_by(snapshot: &Snapshot, (own, others): (usize, usize), catalog: &Catalog) -> String {
    let user = snapshot.principal.seen().map(|principal| principal.name.clone()).unwrap_or_default();
    let message = Message::new(match (snapshot.online, user.is_empty()) {
        (true, true) => "report-seen-anonymous",
        (true, false) => "report-seen",
        (false, _) => "report-seen-onsite",
    });
    catalog.say(&message.with("user", user).with("own", own).with("others", others))
}

fn push_webhook(document: &mut Document, diagnosed: &DiagnosedSnapshot, case: &Case, catalog: &Catalog) {
    let webhook = &case.webhook;
    let Some(diagnosis) = diagnosed.diagnosis.webhooks.get(&webhook.id) else { return };
    let time = |moment| catalog.formats().time(moment);
    document.heading(2, &[Text(&webhook.display_name()), Text(&format!("({})", webhook.id))]);
    document.paragraph(&[Strong(&headline(diagnosis, catalog))]);
    document.begin_list();
    let mut fact = |label: &str, value: Span<'_>| document.fact(0, Text(&catalog.text(label)), value);
    fact("report-state", Text(webhook.state.name()));
    let owner = match webhook.owner {
        Owner::Own => "report-own",
        Owner::Other => "report-other",
    };
    fact("report-owner", Text(&catalog.text(owner)));
    fact("report-target", Code(&webhook.target.masked()));
    let events: Vec<&str> = webhook.events.iter().map(EventName::as_str).collect();
    fact("report-events", Code(&events.join(", ")));
    if let Some(usage) = case.usage.seen() {
        let number = |number: Option<i64>| number.map_or_else(|| "?".to_owned(), |number| number.to_string());
        fact("report-calls", Text(&number(usage.total_calls)));
        fact("report-errors", Text(&number(usage.total_errors)));
        fact("report-consecutive", Text(&number(usage.consecutive_errors)));
        if let Some(last) = usage.last_called {
            fact("report-last-called", Text(&time(last.at)));
        }
    }
    if let Some(updated) = webhook.updated {
        let by = webhook.updated_by.as_ref().map(|by| by.name.clone()).unwrap_or_default();
        let updated = [time(updated), by].join(", ");
        fact("report-updated", Text(updated.trim_end_matches(", ")));
    }
    if !diagnosis.notable.is_empty() {
        document.begin_list();
    }
    for finding in &diagnosis.notable {
        push_finding(document, finding, catalog);
    }
}

fn push_finding(document: &mut Document, finding: &Finding, catalog: &Catalog) {
    let outcome = catalog.text(&format!("outcome-{}", finding.outcome.id()));
    let check = format!("({}):", finding.check);
    document.item(0, &[Strong(&outcome), Text(&check), Text(&explanation(finding, catalog))]);
    for evidence in &finding.evidence {
        document.fact(1, Code(evidence.field), Code(&evidence_value(evidence, catalog)));
    }
    for (remedy, number) in finding.remedies.iter().zip(1..) {
        let sentence = catalog.say(&remedy.message());
        match &remedy.command {
            Some(command) => document.step(1, number, &[Text(&sentence), Code(&command.0)]),
            None => document.step(1, number, &[Text(&sentence)]),
        }
    }
}
