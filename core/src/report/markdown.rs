//! The report for people: a mail, an issue, a wiki. The answer and the causes come first, then the webhooks that need
//! attention, the worst first; those that deliver are a line of names.

use std::collections::BTreeSet;

use super::headline::{headline, tenant_headline};
use super::markup::{Document, Span};
use super::{Scope, evidence_value, explanation, gap_sentence, owned, said};
use crate::diagnosis::{Case, DiagnosedSnapshot, Finding, Group, Outcome, Remedy, Severity, VerdictKind};
use crate::model::{EventName, Owner, WebhookId};
use crate::snapshot::Snapshot;
use crate::text::{Catalog, Message};

use Span::{Code, Strong, Text};

/// How many webhooks of a cause are named; the others are counted.
const NAMED: usize = 50;

/// The webhooks that are described one by one, the worst first. A report about a single webhook always describes it.
pub(super) fn described(diagnosed: &DiagnosedSnapshot, scope: &Scope) -> Vec<WebhookId> {
    let mut described: Vec<(Severity, WebhookId)> = in_scope(diagnosed, scope)
        .filter(|(_, verdict)| *verdict != VerdictKind::Healthy || matches!(scope, Scope::Webhook(_)))
        .map(|(case, verdict)| (Severity::new(verdict, case.webhook.state, case.consecutive_errors()), case.webhook.id))
        .collect();
    described.sort_unstable();
    described.into_iter().map(|(_, id)| id).collect()
}

fn in_scope<'a>(
    diagnosed: &'a DiagnosedSnapshot,
    scope: &'a Scope,
) -> impl Iterator<Item = (&'a Case, VerdictKind)> + 'a {
    diagnosed.cases.iter().filter(|case| scope.includes(case.webhook.id)).filter_map(|case| {
        let diagnosis = diagnosed.diagnosis.webhooks.get(&case.webhook.id)?;
        Some((case, diagnosis.verdict.kind))
    })
}

/// Everything before the webhooks one by one.
pub(super) fn push_opening(document: &mut Document, diagnosed: &DiagnosedSnapshot, scope: &Scope, catalog: &Catalog) {
    let snapshot = &diagnosed.snapshot;
    let title = Message::new("report-title")
        .with("tenant", snapshot.tenant.as_str())
        .with("environment", snapshot.environment.as_str());
    document.heading(1, &[Text(&catalog.say(&title))]);
    let answer: Vec<String> = tenant_headline(diagnosed).iter().map(|message| catalog.say(message)).collect();
    document.paragraph(&[Strong(&answer.join(" "))]);
    let held = in_scope(diagnosed, scope).count();
    let scope_note = match scope {
        Scope::All => None,
        Scope::Webhook(_) => Some("report-scope-webhook"),
        Scope::Listed(_) => Some("report-scope-listed"),
    };
    if let Some(id) = scope_note {
        let note = Message::new(id).with("held", held).with("total", diagnosed.cases.len());
        document.paragraph(&[Text(&catalog.say(&note))]);
    }
    let taken = match &snapshot.api {
        Some(api) => Message::new("report-taken").with("api", api.as_str()),
        None => Message::new("report-taken-nowhere"),
    }
    .with("when", snapshot.taken_at);
    document.paragraph(&[Text(&catalog.say(&taken))]);
    document.paragraph(&[Text(&seen_by(snapshot, owned(diagnosed), catalog))]);
    let gaps = snapshot.gaps();
    if !gaps.is_empty() {
        document.begin_list();
    }
    for gap in gaps {
        document.item(0, &[Text(&gap_sentence(gap, catalog))]);
    }
    if !matches!(scope, Scope::Webhook(_)) {
        push_causes(document, diagnosed, scope, catalog);
    }
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
            push_finding(document, finding, true, catalog);
        }
    }
    if !described(diagnosed, scope).is_empty() {
        document.heading(2, &[Text(&catalog.text("report-webhooks"))]);
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

/// What is wrong, said once for all webhooks that share it, with the steps.
fn push_causes(document: &mut Document, diagnosed: &DiagnosedSnapshot, scope: &Scope, catalog: &Catalog) {
    let groups = diagnosed.diagnosis.groups.iter().filter_map(|group| {
        let held: Vec<WebhookId> = group.webhooks.iter().copied().filter(|id| scope.includes(*id)).collect();
        (!held.is_empty()).then_some((group, held))
    });
    let mut is_first = true;
    for (group, held) in groups {
        if std::mem::take(&mut is_first) {
            document.heading(2, &[Text(&catalog.text("report-causes"))]);
        }
        push_cause(document, diagnosed, group, &held, catalog);
    }
}

fn push_cause(
    document: &mut Document,
    diagnosed: &DiagnosedSnapshot,
    group: &Group,
    held: &[WebhookId],
    catalog: &Catalog,
) {
    let finding = &group.finding;
    let title = catalog.say(&finding.attribute("short"));
    match &group.key.host {
        Some(host) => document.heading(3, &[Text(&title), Code(host)]),
        None => document.heading(3, &[Text(&title)]),
    }
    let count = catalog.say(&Message::new(format!("ui-card-{}", group.verdict.id())).with("count", held.len()));
    let means = finding.attribute("means");
    let means = catalog.try_say(&means.id, &means.args).unwrap_or_default();
    document.paragraph(&[Text(format!("{count} {means}").trim())]);
    document.begin_list();
    for case in held.iter().take(NAMED).filter_map(|id| diagnosed.case(*id)) {
        let webhook = &case.webhook;
        let name = format!("{} ({}), {}", webhook.display_name(), webhook.id, webhook.state.name());
        document.item(0, &[Text(&name)]);
    }
    if held.len() > NAMED {
        let more = Message::new("hand-over-more").with("count", held.len() - NAMED);
        document.item(0, &[Text(&catalog.say(&more))]);
    }
    if !finding.remedies.is_empty() {
        document.begin_list();
        push_steps(document, 0, &finding.remedies, catalog);
    }
}

/// One webhook with its facts and its findings. The steps of the finding that decides stand with its cause, but for a report
/// about this webhook alone.
pub(super) fn push_webhook(
    document: &mut Document,
    diagnosed: &DiagnosedSnapshot,
    case: &Case,
    scope: &Scope,
    catalog: &Catalog,
) {
    let webhook = &case.webhook;
    let Some(diagnosis) = diagnosed.diagnosis.webhooks.get(&webhook.id) else { return };
    let time = |moment| catalog.formats().time(moment);
    document.heading(3, &[Text(&webhook.display_name()), Text(&format!("({})", webhook.id))]);
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
    for (index, finding) in diagnosis.notable.iter().enumerate() {
        let said_with_its_cause = diagnosis.verdict.decided_by == Some(index) && !matches!(scope, Scope::Webhook(_));
        push_finding(document, finding, !said_with_its_cause, catalog);
    }
}

/// The webhooks that deliver, as a line of names.
pub(super) fn push_closing(document: &mut Document, diagnosed: &DiagnosedSnapshot, scope: &Scope, catalog: &Catalog) {
    let described: BTreeSet<WebhookId> = described(diagnosed, scope).into_iter().collect();
    let names: Vec<String> = in_scope(diagnosed, scope)
        .filter(|(case, _)| !described.contains(&case.webhook.id))
        .map(|(case, _)| format!("{} ({})", case.webhook.display_name(), case.webhook.id))
        .collect();
    if names.is_empty() {
        return;
    }
    document.heading(2, &[Text(&catalog.text("report-healthy"))]);
    document.begin_list();
    document.item(0, &[Text(&catalog.formats().list(&names))]);
}

fn push_finding(document: &mut Document, finding: &Finding, with_steps: bool, catalog: &Catalog) {
    let outcome = catalog.text(&format!("outcome-{}", finding.outcome.id()));
    let check = format!("({}):", finding.check);
    document.item(0, &[Strong(&outcome), Text(&check), Text(&explanation(finding, catalog))]);
    for evidence in &finding.evidence {
        document.fact(1, Code(evidence.field), Code(&evidence_value(evidence, catalog)));
    }
    if with_steps {
        push_steps(document, 1, &finding.remedies, catalog);
    }
}

fn push_steps(document: &mut Document, depth: usize, steps: &[Remedy], catalog: &Catalog) {
    for (remedy, number) in steps.iter().zip(1..) {
        let who = catalog.text(&format!("mover-{}", remedy.action_owner.id()));
        let step = said(remedy, catalog);
        let who = format!("({who})");
        match &step.command {
            Some((lead, command)) => {
                document.step(depth, number, &[Text(&step.sentence), Text(&who), Text(lead)]);
                document.block(depth + 1, command);
            }
            None => document.step(depth, number, &[Text(&step.sentence), Text(&who)]),
        }
    }
}
