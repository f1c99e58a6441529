//! Findings over many webhooks said once: one group per cause and receiver, or per deciding check where there is no cause.

use std::collections::BTreeMap;

use crate::diagnosis::facts::Facts;
use crate::diagnosis::group_key::GroupKey;
use crate::diagnosis::result::{Group, WebhookDiagnosis};
use crate::diagnosis::verdict::{Severity, VerdictKind};
use crate::model::WebhookId;

/// Groups every webhook that is not healthy, the worst first: by the worst webhook of each, then by how many are hit.
pub fn groups(facts: &Facts<'_>, webhooks: &BTreeMap<WebhookId, WebhookDiagnosis>) -> Vec<Group> {
    let mut groups: BTreeMap<(VerdictKind, GroupKey), (Severity, Group)> = BTreeMap::new();
    for (id, diagnosis) in webhooks {
        let (Some(finding), Some(case)) = (diagnosis.deciding(), facts.case(*id)) else { continue };
        // A webhook that is off and one that still fails for the same cause at the same receiver need one repair.
        let Some(key) = diagnosis.group_key(case) else { continue };
        let verdict = diagnosis.verdict.kind;
        let severity = Severity::new(verdict, case.webhook.state, case.consecutive_errors());
        groups
            .entry((verdict, key.clone()))
            .and_modify(|(worst, group)| {
                *worst = severity.min(*worst);
                group.add(*id);
            })
            .or_insert_with(|| {
                let group = Group { verdict, check: finding.check, key, webhooks: vec![*id], finding: finding.clone() };
                (severity, group)
            });
    }
    let mut groups: Vec<(Severity, Group)> = groups.into_values().collect();
    groups.sort_by(|(a_severity, a), (b_severity, b)| {
        a_severity
            .cmp(b_severity)
            .then(b.webhooks.len().cmp(&a.webhooks.len()))
            .then_with(|| a.webhooks.cmp(&b.webhooks))
    });
    groups.into_iter().map(|(_, group)| group).collect()
}
