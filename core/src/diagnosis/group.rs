//! Findings over many webhooks said once: one group per cause and receiver, or per deciding check where there is no cause.

use std::collections::BTreeMap;

use crate::diagnosis::engine::WebhookDiagnosis;
use crate::diagnosis::facts::Facts;
use crate::diagnosis::verdict::VerdictKind;
use crate::diagnosis::{Cause, Finding};
use crate::model::WebhookId;
use crate::text::Arg;

/// Webhooks with the same trouble.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The verdict they share.
    pub verdict: VerdictKind,
    /// The check whose finding decides.
    pub check: &'static str,
    /// The cause they share, where there is one.
    pub cause: Option<Cause>,
    /// The receiver they share; `None` for scripts and unusable targets.
    pub host: Option<String>,
    /// The webhooks, by id; never empty.
    pub webhooks: Vec<WebhookId>,
    /// The deciding finding of the first of them, whose texts and remedies stand for all.
    pub finding: Finding,
}

impl Group {
    /// Adds a webhook. The others need not have been off for as long as the first one.
    fn add(&mut self, id: WebhookId) {
        self.webhooks.push(id);
        if let Some((_, lost)) = self.finding.args.iter_mut().find(|(name, _)| *name == "lost") {
            *lost = Arg::Term("ui-lost-many".into());
        }
    }
}

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
