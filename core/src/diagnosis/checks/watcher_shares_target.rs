//! `watcher-shares-target`: does its watcher depend on the same receiver?

use super::source_of;
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::snapshot::Source;

/// Does its watcher depend on the same receiver?
pub(super) const CHECK: Check = Check {
    id: "watcher-shares-target",
    topic: Topic::BeingTold,
    inspects: &[Source::List],
    bearing: Bearing::Care,
    documentation: documentation::STATE_EVENTS,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> Judgement {
    let Some(host) = case.webhook.target.host() else { return Judgement::DoesNotApply };
    let mut watchers = facts.watchers_of(case.webhook.id).filter(|watcher| watcher.is_on()).peekable();
    let Some(first) = watchers.peek().copied() else { return Judgement::DoesNotApply };
    if !watchers.all(|watcher| watcher.webhook.target.host().as_deref() == Some(host.as_str())) {
        return Judgement::Clear;
    }
    Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(case.webhook.id), "watcher-shares-target")
        .with("watcher", first.webhook.display_name())
        .with("host", host)
        .evidence_in(Record::Webhook(first.webhook.id), source_of(first), "TargetUrl", first.webhook.target.masked())
        .remedy(Remedy::new("remedy-move-watcher", Mover::You).link(documentation::STATE_EVENTS))
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{EventName, Target};

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy()
                .sibling(2, |webhook, _| webhook.events = vec![EventName::new("webhook1.errors")])
                .of(CHECK.id),
            Some(Outcome::Warn)
        );
    }

    #[test]
    fn a_near_miss_is_a_watcher_with_another_target() {
        assert_eq!(
            Scene::healthy()
                .sibling(2, |webhook, _| {
                    webhook.events = vec![EventName::new("webhook1.errors")];
                    webhook.target = Target::new("https://pager.example/in")
                })
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }
}
