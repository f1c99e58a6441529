//! `delivered-twice`: do two active webhooks send the same event to the same target?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "delivered-twice",
    topic: Topic::Together,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::NOTIFICATION,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    if !case.is_on() {
        return CheckResult::DoesNotApply;
    }
    let Some((twin, event)) = facts.active_twin(case) else { return CheckResult::Clear };
    Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(case.webhook.id), "delivered-twice")
        .with("twin", twin.webhook.display_name())
        .with("event", event.clone())
        .evidence(source_of(case), "Events", event)
        .evidence_of(twin.webhook.id, source_of(twin), "TargetUrl", twin.webhook.target.masked())
        .remedy(
            Remedy::new("remedy-remove-twin", ActionOwner::You)
                .with("twin", twin.webhook.display_name())
                .link(documentation::PANEL),
        )
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{Target, WebhookState};

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().sibling(2, |_, _| {}).of(CHECK.id), Some(Outcome::Warn));
    }

    #[test]
    fn one_target_written_in_two_ways_is_one() {
        let scene = Scene::healthy()
            .sibling(2, |webhook, _| webhook.target = Target::new("https://API.acme.example:443/hooks/superoffice/"));
        assert_eq!(scene.of(CHECK.id), Some(Outcome::Warn));
        let unknown = Scene::healthy().sibling(2, |webhook, _| webhook.state = WebhookState::Unknown);
        assert_eq!(unknown.of(CHECK.id), Some(Outcome::Pass), "nobody knows whether the other is on");
    }

    #[test]
    fn a_near_miss_is_the_same_events_to_another_target() {
        assert_eq!(
            Scene::healthy()
                .sibling(2, |webhook, _| webhook.target = Target::new("https://other.example/in"))
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }
}
