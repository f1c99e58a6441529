//! Findings over many webhooks said once: one group per cause and receiver, or per deciding check where there is no cause.

use std::collections::BTreeMap;

use crate::diagnosis::cause::Cause;
use crate::diagnosis::facts::Facts;
use crate::diagnosis::result::{Group, WebhookDiagnosis};
use crate::diagnosis::verdict::VerdictKind;
use crate::model::WebhookId;

/// Groups every webhook that is not healthy, the largest harm first: by verdict, then by how many are hit.
pub fn groups(facts: &Facts<'_>, webhooks: &BTreeMap<WebhookId, WebhookDiagnosis>) -> Vec<Group> {
    type Key = (VerdictKind, Result<Cause, &'static str>, Option<String>);
    let mut groups: BTreeMap<Key, Group> = BTreeMap::new();
    for (id, diagnosis) in webhooks {
        let Some(finding) = diagnosis.deciding() else { continue };
        let host = facts.case(*id).and_then(|case| case.webhook.target.host());
        // A webhook that is off and one that still fails for the same cause at the same receiver need one repair.
        let key = (diagnosis.verdict.kind, diagnosis.verdict.cause.ok_or(finding.check), host.clone());
        groups.entry(key).and_modify(|group| group.add(*id)).or_insert_with(|| Group {
            verdict: diagnosis.verdict.kind,
            check: finding.check,
            cause: diagnosis.verdict.cause,
            host,
            webhooks: vec![*id],
            finding: finding.clone(),
        });
    }
    let mut groups: Vec<Group> = groups.into_values().collect();
    groups.sort_by(|a, b| {
        a.verdict.cmp(&b.verdict).then(b.webhooks.len().cmp(&a.webhooks.len())).then(a.webhooks.cmp(&b.webhooks))
    });
    groups
}
