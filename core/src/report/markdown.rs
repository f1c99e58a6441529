//! The report for people: a mail, an issue, a wiki. The answer comes first, then the causes at a glance, then each cause with its
//! steps and the webhooks that it hits, the worst first. What else was found, and what delivers, is a line of names each. A
//! report about one webhook has all that was found about it.

use std::collections::{BTreeMap, BTreeSet};

use super::headline::{headline, tenant_headline};
use super::markup::{Document, Span};
use super::{Scope, evidence_value, explanation, gap_sentence, owned, said, standing};
use crate::diagnosis::check::{Check, Impact};
use crate::diagnosis::{Case, DiagnosedSnapshot, Finding, Group, Outcome, Remedy, Severity, WebhookDiagnosis, checks};
use crate::model::{EventName, Owner, Quoted, WebhookId};
use crate::ordered::{self, CollectOneByOne};
use crate::snapshot::Snapshot;
use crate::text::{Catalog, Message};

use Span::{Code, Strong, Text};

/// The report as Markdown, under construction.
#[derive(Debug)]
pub(super) struct MarkdownWriter {
    document: Document,
    /// The webhooks that are described, in order.
    described: Vec<WebhookId>,
    /// Of each cause the webhook that is described first, with the place of its group in the diagnosis, and how many of the
    /// group are described.
    first_of: BTreeMap<WebhookId, (usize, usize)>,
}

impl MarkdownWriter {
    /// Everything before the webhooks.
    pub(super) fn begin(diagnosed: &DiagnosedSnapshot, scope: &Scope, catalog: &Catalog) -> Self {
        let mut document = Document::default();
        push_opening(&mut document, diagnosed, scope, catalog);
        if let Scope::Webhook(id) = scope {
            return Self { document, described: vec![*id], first_of: BTreeMap::new() };
        }
        let groups: Vec<(usize, &Group, Vec<WebhookId>)> = diagnosed
            .diagnosis
            .groups
            .iter()
            .enumerate()
            .map(|(index, group)| (index, group, worst_first(diagnosed, scope, group)))
            .filter(|(_, _, held)| !held.is_empty())
            .collect();
        push_causes(&mut document, diagnosed, &groups, catalog);
        let first_of = groups
            .iter()
            .filter_map(|(index, _, held)| Some((*held.first()?, (*index, held.len()))))
            .collect_one_by_one();
        let described = groups.into_iter().flat_map(|(_, _, held)| held).collect();
        Self { document, described, first_of }
    }

    /// The webhooks that are described one by one.
    pub(super) fn described(&self) -> Vec<WebhookId> {
        self.described.clone()
    }

    /// One more of them. The first webhook of a cause comes with the cause and its steps.
    pub(super) fn push_webhook(
        &mut self,
        diagnosed: &DiagnosedSnapshot,
        case: &Case,
        scope: &Scope,
        catalog: &Catalog,
    ) {
        if matches!(scope, Scope::Webhook(_)) {
            return push_whole_webhook(&mut self.document, diagnosed, case, catalog);
        }
        if let Some((index, held)) = self.first_of.get(&case.webhook.id)
            && let Some(group) = diagnosed.diagnosis.groups.get(*index)
        {
            push_cause(&mut self.document, group, *held, catalog);
        }
        push_hit_webhook(&mut self.document, diagnosed, case, catalog);
    }

    /// The text, with what is said of several webhooks at once at its end.
    pub(super) fn finish(mut self, diagnosed: &DiagnosedSnapshot, scope: &Scope, catalog: &Catalog) -> String {
        let described: BTreeSet<WebhookId> = self.described.iter().copied().collect_one_by_one();
        if !matches!(scope, Scope::Webhook(_)) {
            push_all_else(&mut self.document, diagnosed, scope, &described, catalog);
        }
        let names = in_scope(diagnosed, scope).map(|case| case.webhook.id).filter(|id| !described.contains(id));
        let names = names_of(diagnosed, names);
        if !names.is_empty() {
            self.document.heading(2, &[Text(&catalog.text("report-healthy"))]);
            self.document.begin_list();
            self.document.item(0, &[Text(&catalog.formats().list(&names))]);
        }
        self.document.finish()
    }
}

fn in_scope<'a>(diagnosed: &'a DiagnosedSnapshot, scope: &'a Scope) -> impl Iterator<Item = &'a Case> + 'a {
    diagnosed.cases.iter().filter(|case| scope.includes(case.webhook.id))
}

/// The webhooks of a group that the report is about, the worst first.
fn worst_first(diagnosed: &DiagnosedSnapshot, scope: &Scope, group: &Group) -> Vec<WebhookId> {
    let mut held: Vec<(Severity, WebhookId)> = group
        .webhooks
        .iter()
        .filter(|id| scope.includes(**id))
        .filter_map(|id| diagnosed.case(*id))
        .map(|case| {
            let severity = Severity::new(group.verdict, case.webhook.state, case.consecutive_errors());
            (severity, case.webhook.id)
        })
        .collect();
    ordered::sort(&mut held);
    held.into_iter().map(|(_, id)| id).collect()
}

/// The names of webhooks, each with its id.
fn names_of(diagnosed: &DiagnosedSnapshot, webhooks: impl IntoIterator<Item = WebhookId>) -> Vec<String> {
    let cases = webhooks.into_iter().filter_map(|id| diagnosed.case(id));
    cases.map(|case| format!("{} ({})", case.webhook.display_name(), case.webhook.id)).collect()
}

/// The answer, where and by whom it was read, what was not read, and what is wrong with the tenant as a whole.
fn push_opening(document: &mut Document, diagnosed: &DiagnosedSnapshot, scope: &Scope, catalog: &Catalog) {
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
            push_finding(document, finding, catalog);
        }
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

/// The causes: several at a glance first, each with the webhooks that it hits.
fn push_causes(
    document: &mut Document,
    diagnosed: &DiagnosedSnapshot,
    groups: &[(usize, &Group, Vec<WebhookId>)],
    catalog: &Catalog,
) {
    if groups.is_empty() {
        return;
    }
    document.heading(2, &[Text(&catalog.text("report-causes"))]);
    if groups.len() == 1 {
        return;
    }
    document.begin_list();
    for ((_, group, held), number) in groups.iter().zip(1..) {
        let title = catalog.say(&group.finding.attribute("short"));
        let count = catalog.say(&group.verdict.counted(held.len()));
        let names = catalog.list(&names_of(diagnosed, held.iter().copied()));
        match &group.key.host {
            Some(host) => document.step(0, number, &[Strong(&title), Code(host), Text(&count), Text(&names)]),
            None => document.step(0, number, &[Strong(&title), Text(&count), Text(&names)]),
        }
    }
    document.heading(2, &[Text(&catalog.text("report-causes-in-detail"))]);
}

/// What is wrong, said once for all webhooks that share it, with the steps.
fn push_cause(document: &mut Document, group: &Group, held: usize, catalog: &Catalog) {
    let finding = &group.finding;
    let title = catalog.say(&finding.attribute("short"));
    match &group.key.host {
        Some(host) => document.heading(3, &[Text(&title), Code(host)]),
        None => document.heading(3, &[Text(&title)]),
    }
    let means = finding.attribute("means");
    let means = catalog.try_say(&means.id, &means.args).unwrap_or_default();
    document.paragraph(&[Text(format!("{} {means}", catalog.say(&group.verdict.counted(held))).trim())]);
    if !finding.remedies.is_empty() {
        document.begin_list();
        push_steps(document, 0, &finding.remedies, catalog);
    }
    document.begin_list();
}

/// A webhook below its cause: what is wrong with it, how it stands, its last error word for word, and what else threatens its
/// deliveries.
fn push_hit_webhook(document: &mut Document, diagnosed: &DiagnosedSnapshot, case: &Case, catalog: &Catalog) {
    let webhook = &case.webhook;
    let Some(diagnosis) = diagnosed.diagnosis.webhooks.get(&webhook.id) else { return };
    let (name, id) = (webhook.display_name(), format!("({}):", webhook.id));
    document.item(0, &[Text(&name), Text(&id), Text(&headline(diagnosis, catalog))]);
    let mut facts = standing(case, catalog);
    if let Some((calls, errors)) = case.usage.seen().and_then(|usage| Some((usage.total_calls?, usage.total_errors?))) {
        facts.push(catalog.say(&Message::new("report-errors-of").with("errors", errors).with("calls", calls)));
    }
    if let Some(updated) = webhook.updated {
        let by = webhook.updated_by.as_ref().map(|by| &*by.name).filter(|name| !name.is_empty());
        let id = if by.is_some() { "report-changed-by" } else { "report-changed" };
        let message = Message::new(id).with("when", updated).with("who", by.unwrap_or_default());
        facts.push(catalog.say(&message));
    }
    if webhook.owner == Owner::Other {
        facts.push(catalog.text("report-of-other"));
    }
    document.item(1, &[Text(&catalog.formats().list(&facts))]);
    document.fact(1, Text(&catalog.text("report-target")), Code(&webhook.target.masked()));
    document.fact(1, Text(&catalog.text("report-events")), Code(&event_names(case)));
    if let Some(error) = case.usage.seen().and_then(|usage| usage.last_error.as_ref()).map(Quoted::masked)
        && !error.trim().is_empty()
    {
        document.fact(1, Text(&catalog.text("report-last-error")), Code(error));
    }
    for finding in besides(diagnosis) {
        let check = format!("({}):", finding.check);
        let outcome = catalog.text(&format!("outcome-{}", finding.outcome.id()));
        document.item(1, &[Strong(&outcome), Text(&check), Text(&explanation(finding, catalog))]);
    }
}

/// Whether a finding is said below its webhook, or by its cause: it threatens deliveries. Any other one is a name in a list.
fn is_told(finding: &Finding) -> bool {
    let decides = |check: &Check| matches!(check.impact, Impact::Delivery(_));
    matches!(finding.outcome, Outcome::Fail | Outcome::Warn) && checks::by_id(finding.check).is_some_and(decides)
}

/// What threatens a webhook's deliveries besides what its cause says.
fn besides(diagnosis: &WebhookDiagnosis) -> impl Iterator<Item = &Finding> {
    let deciding = diagnosis.deciding();
    let is_said = move |finding: &Finding| {
        deciding == Some(finding) || (finding.cause.is_some() && deciding.and_then(|it| it.cause) == finding.cause)
    };
    diagnosis.notable.iter().filter(|finding| is_told(finding)).filter(move |finding| !is_said(finding))
}

/// What is no threat, or could not be looked at, as names of webhooks for each check.
fn push_all_else(
    document: &mut Document,
    diagnosed: &DiagnosedSnapshot,
    scope: &Scope,
    described: &BTreeSet<WebhookId>,
    catalog: &Catalog,
) {
    let mut found: BTreeMap<(Outcome, &'static str), Vec<WebhookId>> = BTreeMap::new();
    for case in in_scope(diagnosed, scope) {
        let id = case.webhook.id;
        let Some(diagnosis) = diagnosed.diagnosis.webhooks.get(&id) else { continue };
        let is_said =
            |finding: &Finding| described.contains(&id) && (is_told(finding) || diagnosis.deciding() == Some(finding));
        for finding in diagnosis.notable.iter().filter(|finding| !is_said(finding)) {
            found.entry((finding.outcome, finding.check)).or_default().push(id);
        }
    }
    if found.is_empty() {
        return;
    }
    document.heading(2, &[Text(&catalog.text("report-all-else"))]);
    document.begin_list();
    for ((outcome, check), webhooks) in found {
        let outcome = catalog.text(&format!("outcome-{}", outcome.id()));
        let what = catalog.text(&format!("check-{check}"));
        let names = catalog.list(&names_of(diagnosed, webhooks));
        document.item(0, &[Strong(&outcome), Text(&what), Text(&format!("({check}):")), Text(&names)]);
    }
}

fn event_names(case: &Case) -> String {
    case.webhook.events.iter().map(EventName::as_str).collect::<Vec<_>>().join(", ")
}

/// A report's one webhook with its facts and all its findings.
fn push_whole_webhook(document: &mut Document, diagnosed: &DiagnosedSnapshot, case: &Case, catalog: &Catalog) {
    let webhook = &case.webhook;
    let Some(diagnosis) = diagnosed.diagnosis.webhooks.get(&webhook.id) else { return };
    let time = |moment| catalog.time(moment);
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
    fact("report-events", Code(&event_names(case)));
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
        let by = webhook.updated_by.as_ref().map_or("", |by| &by.name);
        let updated = [&*time(updated), by].join(", ");
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
    push_steps(document, 1, &finding.remedies, catalog);
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
