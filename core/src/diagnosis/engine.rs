//! Runs every check over a snapshot. A check whose sources were not seen says "unknown, because …" and is not run at
//! all; one that ran on partial sources and found nothing says the same instead of "fine".

use std::collections::{BTreeMap, btree_map};
use std::sync::Arc;

use crate::diagnosis::cause::Cause;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run};
use crate::diagnosis::checks;
use crate::diagnosis::facts::{self, Case, CaseUsage, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Sayings};
use crate::diagnosis::group::{self, Member};
use crate::diagnosis::group_key::GroupKey;
use crate::diagnosis::result::{Diagnosis, Passed, Summary, WebhookDiagnosis};
use crate::diagnosis::verdict::{Verdict, VerdictKind};
use crate::model::{Webhook, WebhookId};
use crate::snapshot::{Gap, Observed, Snapshot, Source};

/// A diagnosis in small steps, so that the caller can do something else between them while it diagnoses very many
/// webhooks. Total: any snapshot has a diagnosis.
#[derive(Debug)]
pub struct DiagnosisRun<'s> {
    facts: Facts<'s>,
    to_join: btree_map::IntoValues<WebhookId, &'s Arc<Webhook>>,
    webhooks: BTreeMap<WebhookId, WebhookDiagnosis>,
    sayings: Sayings,
    summary: Summary,
    /// The checks of the tenant that were not run.
    of_tenant: std::slice::Iter<'static, &'static Check>,
    tenant: Vec<Finding>,
    /// How many webhooks were looked at for groups.
    grouped: usize,
    members: Vec<Member<GroupKey>>,
}

impl<'s> DiagnosisRun<'s> {
    /// A run before its first step.
    pub fn new(snapshot: &'s Snapshot) -> Self {
        let webhooks = facts::webhooks(snapshot);
        Self {
            facts: Facts::without_webhooks(snapshot, &webhooks),
            to_join: webhooks.into_values(),
            webhooks: BTreeMap::new(),
            sayings: Sayings::default(),
            summary: Summary::default(),
            of_tenant: checks::ALL.iter(),
            tenant: Vec::new(),
            grouped: 0,
            members: Vec::new(),
        }
    }

    /// Takes the next step; whether there was one to take. It is about one webhook, or it is one check of the tenant. All
    /// webhooks are joined with what is known of them before the first is diagnosed, because checks look at siblings.
    pub fn step(&mut self) -> bool {
        if let Some(webhook) = self.to_join.next() {
            self.facts.add(webhook);
        } else if self.summary.total < self.facts.cases.len() {
            self.diagnose_next();
        } else if let Some(check) = self.of_tenant.next() {
            self.tenant.extend(diagnose_tenant(&self.facts, check));
        } else if let Some(case) = self.facts.cases.get(self.grouped) {
            self.grouped += 1;
            self.members
                .extend(self.webhooks.get(&case.webhook.id).and_then(|diagnosis| group::member(diagnosis, case)));
        } else {
            return false;
        }
        true
    }

    fn diagnose_next(&mut self) {
        let Some(case) = self.facts.cases.get(self.summary.total) else { return };
        let mut diagnosis = diagnose(&self.facts, case);
        diagnosis.notable.iter_mut().for_each(|finding| self.sayings.share(finding));
        // It stays for as long as the reading does.
        diagnosis.notable.shrink_to_fit();
        *self.summary.verdicts.entry(diagnosis.verdict.kind).or_default() += 1;
        self.summary.total += 1;
        self.webhooks.insert(case.webhook.id, diagnosis);
    }

    /// Takes the steps that are left and gives every webhook with what is known of it, and all that was found.
    pub fn finish(mut self) -> (Vec<Case>, Diagnosis) {
        while self.step() {}
        let Self { facts, webhooks, summary, tenant, members, .. } = self;
        let groups = group::groups(members, &webhooks);
        (facts.cases, Diagnosis { tenant, webhooks, groups, summary })
    }
}

/// What a check finds of the tenant.
fn diagnose_tenant(facts: &Facts<'_>, check: &Check) -> Vec<Finding> {
    // An environment without a source leaves the question without sense rather than without an answer.
    let makes_sense = check.inspects.iter().all(|source| facts.snapshot.has_source(*source));
    let Run::Tenant(run) = check.run else { return Vec::new() };
    if !makes_sense {
        return Vec::new();
    }
    let blind = check.inspects.iter().find_map(|source| unseen(facts.snapshot, *source));
    let partial = check.inspects.iter().find_map(|source| facts.snapshot.gap(*source));
    match run_check(check, Record::Tenant, blind, partial, || run(facts)) {
        RunResult::Notable(found) => owned_here(facts.snapshot, found),
        RunResult::Passed => vec![Finding::pass(check.id, Record::Tenant)],
        RunResult::DoesNotApply => Vec::new(),
    }
}

fn diagnose(facts: &Facts<'_>, case: &Case) -> WebhookDiagnosis {
    let webhook = case.webhook.id;
    let record = Record::Webhook(webhook);
    let mut notable = Vec::new();
    let mut passed = Passed::default();
    for (index, check) in checks::ALL.iter().enumerate() {
        if let Run::Webhook(run) = check.run {
            let blind = check.inspects.iter().find_map(|source| unseen_of(facts.snapshot, case, *source));
            let partial = check.inspects.iter().find_map(|source| partial_of(facts.snapshot, *source));
            match run_check(check, record, blind, partial, || run(facts, case)) {
                RunResult::Notable(found) => notable.extend(owned_here(facts.snapshot, found)),
                RunResult::Passed => passed.add(index),
                RunResult::DoesNotApply => {}
            }
        }
    }
    let verdict = decide(notable.iter().map(|finding| (finding.check, finding.outcome, finding.cause)));
    WebhookDiagnosis { webhook, notable, passed, verdict }
}

/// The findings with the reader named as the tenant knows them: on-site by a sign-in, and not by the token of an app.
fn owned_here(snapshot: &Snapshot, mut findings: Vec<Finding>) -> Vec<Finding> {
    if !snapshot.online {
        for remedy in findings.iter_mut().flat_map(|finding| &mut finding.remedies) {
            if remedy.action_owner == ActionOwner::You {
                remedy.action_owner = ActionOwner::YouOnSite;
            }
        }
    }
    findings
}

/// The result of a check, with "could not look" as a finding.
enum RunResult {
    Notable(Vec<Finding>),
    Passed,
    DoesNotApply,
}

/// Runs a check. A `blind` source keeps it from running, a `partial` one keeps it from saying "fine".
fn run_check(
    check: &Check,
    record: Record,
    blind: Option<&Gap>,
    partial: Option<&Gap>,
    run: impl FnOnce() -> CheckResult,
) -> RunResult {
    let unknown = |gap: Gap| {
        let mut finding = Finding::new(check.id, Outcome::Unknown, record, "finding-unknown")
            .with("source", crate::text::Arg::Term(format!("source-{}", gap.source.id()).into()));
        finding.args.push(("reason", crate::text::Arg::Said(Box::new(gap.reason.message()))));
        finding.gap = Some(gap);
        RunResult::Notable(vec![finding])
    };
    if let Some(gap) = blind {
        return unknown(gap.clone());
    }
    match run() {
        CheckResult::Findings(findings) => RunResult::Notable(findings),
        CheckResult::CannotSay(gap) => unknown(gap),
        CheckResult::DoesNotApply => RunResult::DoesNotApply,
        CheckResult::Clear => match partial {
            Some(gap) => unknown(gap.clone()),
            None => RunResult::Passed,
        },
    }
}

/// The gap of a source of which nothing was seen.
fn unseen(snapshot: &Snapshot, source: Source) -> Option<&Gap> {
    let seen = match source {
        Source::TenantState => snapshot.tenant_status.as_ref().and_then(Observed::seen).is_some(),
        Source::Principal => snapshot.principal.seen().is_some(),
        Source::List => snapshot.list.seen().is_some(),
        Source::Archive => snapshot.archive.seen().is_some(),
        Source::Usage => snapshot.usage.seen().is_some(),
        Source::Activity => snapshot.activity.seen().is_some(),
        Source::Recipients => snapshot.recipients.seen().is_some(),
        Source::EventList => snapshot.event_list.seen().is_some(),
    };
    if seen { None } else { snapshot.gap(source) }
}

/// For one webhook: its record is there, since the webhook is; its counters may come from any source that has them.
fn unseen_of<'a>(snapshot: &'a Snapshot, case: &'a Case, source: Source) -> Option<&'a Gap> {
    match source {
        Source::Usage | Source::Activity => match &case.usage {
            CaseUsage::Unseen(gap) => Some(gap),
            CaseUsage::Seen(_) | CaseUsage::NoRow => None,
        },
        // What these say of one webhook other sources may say too, so that a check asks its facts.
        Source::List | Source::Archive | Source::Recipients | Source::EventList => None,
        Source::TenantState | Source::Principal => unseen(snapshot, source),
    }
}

fn partial_of(snapshot: &Snapshot, source: Source) -> Option<&Gap> {
    match source {
        Source::TenantState | Source::Principal => snapshot.gap(source),
        // A check that needs *all* webhooks or all counters asks the snapshot itself and answers `CannotSay`.
        Source::List | Source::Archive | Source::Usage | Source::Activity | Source::Recipients | Source::EventList => {
            None
        }
    }
}

/// What of a finding counts for the verdict: its check's id, its outcome and its cause.
pub type Counted<'f> = (&'f str, Outcome, Option<Cause>);

/// The first blocking finding in the order of the checks; else a silence; else the first warning about deliveries; else
/// the first that could not look; else healthy. A check that nobody knows decides nothing.
pub fn decide<'f>(findings: impl Iterator<Item = Counted<'f>> + Clone) -> Verdict {
    let all = |wanted: Outcome| {
        findings.clone().enumerate().filter_map(move |(index, (check, outcome, _))| {
            match checks::by_id(check).map_or(Impact::Advisory, |check| check.impact) {
                Impact::Delivery(kind) if outcome == wanted => Some((index, kind)),
                Impact::Delivery(_) | Impact::Advisory => None,
            }
        })
    };
    let first = |outcome: Outcome| all(outcome).next();
    let cause = findings
        .clone()
        .filter(|(_, outcome, _)| matches!(outcome, Outcome::Fail | Outcome::Warn))
        .find_map(|(_, _, cause)| cause);
    if let Some((index, kind)) = first(Outcome::Fail) {
        return Verdict { kind, decided_by: Some(index), cause };
    }
    // Silence is a verdict of its own even where it is only suspected: what is not called delivers nothing.
    if let Some((index, kind)) = all(Outcome::Warn).find(|(_, kind)| *kind == VerdictKind::Silent) {
        return Verdict { kind, decided_by: Some(index), cause };
    }
    if let Some((index, _)) = first(Outcome::Warn) {
        return Verdict { kind: VerdictKind::AtRisk, decided_by: Some(index), cause };
    }
    if let Some((index, _)) = first(Outcome::Unknown) {
        return Verdict { kind: VerdictKind::Unknown, decided_by: Some(index), cause: None };
    }
    Verdict { kind: VerdictKind::Healthy, decided_by: None, cause: None }
}

/// A snapshot with its diagnosis: what the pages and the report read.
#[derive(Debug, Clone)]
pub struct DiagnosedSnapshot {
    /// What was seen.
    pub snapshot: Snapshot,
    /// Every webhook joined with its usage, by id.
    pub cases: Vec<Case>,
    /// What was found.
    pub diagnosis: Diagnosis,
}

impl DiagnosedSnapshot {
    /// Diagnoses a snapshot.
    pub fn of(snapshot: Snapshot) -> Self {
        let (cases, diagnosis) = DiagnosisRun::new(&snapshot).finish();
        Self { snapshot, cases, diagnosis }
    }

    /// Whether another snapshot holds the same and has the same findings, whenever each was taken.
    pub fn says_the_same_as(&self, other: &Self) -> bool {
        let outline = |finding: &Finding| (finding.check, finding.outcome, finding.cause);
        let [own_tenant, others_tenant] = [self, other].map(|diagnosed| diagnosed.diagnosis.tenant.iter().map(outline));
        let [own, others] = [self, other].map(|diagnosed| diagnosed.diagnosis.webhooks.values());
        let same = |own: &WebhookDiagnosis, others: &WebhookDiagnosis| {
            own.passed == others.passed && own.notable.iter().map(outline).eq(others.notable.iter().map(outline))
        };
        self.snapshot.holds_the_same_as(&other.snapshot)
            && own_tenant.eq(others_tenant)
            && self.diagnosis.webhooks.len() == other.diagnosis.webhooks.len()
            && own.zip(others).all(|(own, others)| same(own, others))
    }

    /// The webhook with this id, if some source shows it.
    pub fn case(&self, id: WebhookId) -> Option<&Case> {
        self.cases.binary_search_by_key(&id, |case| case.webhook.id).ok().and_then(|index| self.cases.get(index))
    }
}
