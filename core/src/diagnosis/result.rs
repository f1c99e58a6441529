//! What a diagnosis is made of: the findings about the tenant, about each webhook, and about webhooks that fail alike.

use std::collections::BTreeMap;

use crate::diagnosis::cause::Cause;
use crate::diagnosis::checks;
use crate::diagnosis::facts::Case;
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::diagnosis::group_key::{GroupKey, Problem};
use crate::diagnosis::verdict::{Verdict, VerdictKind};
use crate::model::WebhookId;
use crate::text::Arg;

/// The checks that looked and found all well. Most checks of most webhooks do, so that each is one bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Passed(u64);

const _: () = assert!(checks::ALL.len() <= u64::BITS as usize, "a check is one bit of `Passed`");

impl Passed {
    pub(super) fn add(&mut self, index: usize) {
        self.0 |= 1 << index;
    }

    const fn has(self, index: usize) -> bool {
        self.0 & (1 << index) != 0
    }
}

/// What was found about one webhook.
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookDiagnosis {
    /// The webhook.
    pub webhook: WebhookId,
    /// One finding or more from every check that applies and did not simply find all well, in the order of the checks.
    pub notable: Vec<Finding>,
    /// The checks that found all well.
    pub passed: Passed,
    /// The word for it.
    pub verdict: Verdict,
}

impl WebhookDiagnosis {
    /// The finding that decides the verdict.
    pub fn deciding(&self) -> Option<&Finding> {
        self.verdict.decided_by.and_then(|index| self.notable.get(index))
    }

    /// The problem and the receiver that it shares with the others of its group; nothing for a healthy one.
    pub fn group_key(&self, case: &Case) -> Option<GroupKey> {
        let check = self.deciding()?.check;
        let problem = self.verdict.cause.map_or(Problem::Check(check), Problem::Cause);
        Some(GroupKey { problem, host: case.webhook.target.host() })
    }

    /// One finding or more from every check that applies, those that found all well among them, in the order of the
    /// guide.
    pub fn findings(&self) -> Vec<Finding> {
        let mut notable = self.notable.iter().peekable();
        let mut all = Vec::new();
        for (index, check) in checks::ALL.iter().enumerate() {
            while let Some(finding) = notable.next_if(|finding| finding.check == check.id) {
                all.push(finding.clone());
            }
            if self.passed.has(index) {
                all.push(Finding::pass(check.id, Record::Webhook(self.webhook)));
            }
        }
        all
    }
}

/// How many webhooks have which verdict.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// By verdict; verdicts without webhooks are absent.
    pub verdicts: BTreeMap<VerdictKind, usize>,
    /// All webhooks.
    pub total: usize,
}

impl Summary {
    /// How many have this verdict.
    pub fn count(&self, kind: VerdictKind) -> usize {
        self.verdicts.get(&kind).copied().unwrap_or(0)
    }

    /// The one mark of the whole tenant: that of the worst verdict, which somebody who stops a webhook does not
    /// make; none where there is no webhook.
    pub fn outcome(&self) -> Option<Outcome> {
        let kinds = self.verdicts.iter().filter(|(_, count)| **count > 0).map(|(kind, _)| *kind);
        kinds
            .map(|kind| match kind {
                VerdictKind::Stopped => Outcome::Pass,
                VerdictKind::FailingDeliveries
                | VerdictKind::Misdefined
                | VerdictKind::Silent
                | VerdictKind::AtRisk
                | VerdictKind::Unknown
                | VerdictKind::Healthy => kind.outcome(),
            })
            .min()
    }

    /// How many do not deliver, or not everything, though nobody stopped them.
    pub fn broken(&self) -> usize {
        self.verdicts.iter().filter(|(kind, _)| kind.is_broken()).map(|(_, count)| count).sum()
    }
}

/// Webhooks with the same problem.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The verdict they share.
    pub verdict: VerdictKind,
    /// The check whose finding decides.
    pub check: &'static str,
    /// The problem and the receiver that they share.
    pub key: GroupKey,
    /// The webhooks, by id; never empty.
    pub webhooks: Vec<WebhookId>,
    /// The deciding finding of the first of them, whose texts and remedies are shown for all.
    pub finding: Finding,
}

impl Group {
    /// The cause that they share, where there is one.
    pub const fn cause(&self) -> Option<Cause> {
        self.key.problem.cause()
    }

    /// Adds a webhook. The others need not have been off for as long as the first one.
    pub(super) fn add(&mut self, id: WebhookId) {
        self.webhooks.push(id);
        if let Some((_, lost)) = self.finding.args.iter_mut().find(|(name, _)| *name == "lost") {
            *lost = Arg::Term("ui-lost-many".into());
        }
    }
}

/// Everything that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnosis {
    /// About the tenant as a whole.
    pub tenant: Vec<Finding>,
    /// About each webhook.
    pub webhooks: BTreeMap<WebhookId, WebhookDiagnosis>,
    /// The same by cause and receiver, the largest harm first.
    pub groups: Vec<Group>,
    /// The count.
    pub summary: Summary,
}

impl Diagnosis {
    /// The groups with this problem at this receiver, the worst first: one for each verdict that their webhooks have.
    pub fn groups_of<'a>(&'a self, key: &'a GroupKey) -> impl Iterator<Item = &'a Group> {
        self.groups.iter().filter(move |group| group.key == *key)
    }

    /// How many groups there are, by what they say of their webhooks.
    pub fn group_counts(&self) -> GroupCounts {
        GroupCounts::of(self.groups.iter().map(|group| group.verdict))
    }
}

/// How many groups a diagnosis has. The three kinds add up to all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupCounts {
    /// All of them.
    pub all: usize,
    /// Those whose webhooks do not deliver, or were stopped.
    pub causes: usize,
    /// Those whose webhooks deliver still, and something threatens them.
    pub at_risk: usize,
    /// Those whose webhooks can't be judged.
    pub unknown: usize,
}

impl GroupCounts {
    /// Counts groups by their verdicts.
    pub fn of(verdicts: impl Iterator<Item = VerdictKind> + Clone) -> Self {
        let count = |of: fn(VerdictKind) -> bool| verdicts.clone().filter(|verdict| of(*verdict)).count();
        Self {
            all: verdicts.clone().count(),
            causes: count(VerdictKind::loses_events),
            at_risk: count(|verdict| verdict == VerdictKind::AtRisk),
            unknown: count(|verdict| verdict == VerdictKind::Unknown),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_of_a_tenant_is_that_of_its_worst_webhook_that_nobody_stopped() {
        use VerdictKind::{AtRisk, FailingDeliveries, Healthy, Stopped, Unknown};
        let outcome = |kinds: &[VerdictKind]| {
            let verdicts = kinds.iter().map(|kind| (*kind, 2)).collect();
            Summary { verdicts, total: 2 * kinds.len() }.outcome()
        };
        assert_eq!(outcome(&[Healthy, FailingDeliveries, Stopped]), Some(Outcome::Fail));
        assert_eq!(outcome(&[Healthy, AtRisk, Unknown]), Some(Outcome::Warn));
        assert_eq!(outcome(&[Healthy, Unknown]), Some(Outcome::Unknown));
        assert_eq!(outcome(&[Stopped, Healthy]), Some(Outcome::Pass));
        assert_eq!(outcome(&[]), None);
    }
}
