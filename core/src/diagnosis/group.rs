//! Findings over many webhooks said once: one group per cause and receiver, or per deciding check where there is no cause.

use std::collections::BTreeMap;

use crate::diagnosis::facts::Case;
use crate::diagnosis::group_key::GroupKey;
use crate::diagnosis::result::{Group, WebhookDiagnosis};
use crate::diagnosis::verdict::{Severity, VerdictKind};
use crate::model::WebhookId;
use crate::ordered;

/// A webhook that is to be put together with others.
#[derive(Debug)]
pub struct Member<K> {
    /// Which.
    pub webhook: WebhookId,
    /// Its verdict.
    pub verdict: VerdictKind,
    /// How bad it is.
    pub severity: Severity,
    /// What it shares with those of its group.
    pub key: K,
}

/// Webhooks of one group.
#[derive(Debug, PartialEq, Eq)]
pub struct Members<K> {
    /// The verdict that they share.
    pub verdict: VerdictKind,
    /// What else they share.
    pub key: K,
    /// Which, in the order in which they came; never empty.
    pub webhooks: Vec<WebhookId>,
}

/// Puts webhooks with one verdict and one key together, the worst first: by the worst webhook of each group, then by how many
/// are hit. A reading and a report that was saved of it are grouped by this, so that both say the same.
pub fn together<K: Ord>(members: impl IntoIterator<Item = Member<K>>) -> Vec<Members<K>> {
    let mut groups: BTreeMap<(VerdictKind, K), (Severity, Vec<WebhookId>)> = BTreeMap::new();
    for Member { webhook, verdict, severity, key } in members {
        let (worst, webhooks) = groups.entry((verdict, key)).or_insert_with(|| (severity, Vec::new()));
        *worst = severity.min(*worst);
        webhooks.push(webhook);
    }
    let mut groups: Vec<_> = groups
        .into_iter()
        .map(|((verdict, key), (severity, webhooks))| (severity, Members { verdict, key, webhooks }))
        .collect();
    ordered::sort_by(&mut groups, |(a_severity, a), (b_severity, b)| {
        a_severity
            .cmp(b_severity)
            .then(b.webhooks.len().cmp(&a.webhooks.len()))
            .then_with(|| a.webhooks.cmp(&b.webhooks))
    });
    groups.into_iter().map(|(_, members)| members).collect()
}

/// What a webhook is put together with others by; none where it is healthy.
pub(super) fn member(diagnosis: &WebhookDiagnosis, case: &Case) -> Option<Member<GroupKey>> {
    let verdict = diagnosis.verdict.kind;
    // A webhook that is off and one that still fails for the same cause at the same receiver need one repair.
    let key = diagnosis.group_key(case)?;
    let severity = Severity::new(verdict, case.webhook.state, case.consecutive_errors());
    Some(Member { webhook: diagnosis.webhook, verdict, severity, key })
}

/// Groups webhooks.
pub(super) fn groups(members: Vec<Member<GroupKey>>, webhooks: &BTreeMap<WebhookId, WebhookDiagnosis>) -> Vec<Group> {
    let group = |Members { verdict, key, webhooks: ids }: Members<GroupKey>| {
        let (first, others) = ids.split_first()?;
        let finding = webhooks.get(first)?.deciding()?;
        let mut group = Group { verdict, check: finding.check, key, webhooks: vec![*first], finding: finding.clone() };
        others.iter().for_each(|id| group.add(*id));
        Some(group)
    };
    together(members).into_iter().filter_map(group).collect()
}
