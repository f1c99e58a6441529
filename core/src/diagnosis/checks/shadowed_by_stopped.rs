//! `shadowed-by-stopped`: does an active and a stopped webhook do the same work?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "shadowed-by-stopped",
    topic: Topic::Together,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    let (twin, text) = match (case.is_on(), case.is_off()) {
        (true, _) => (facts.stopped_twin(case), "shadowed-by-stopped-on"),
        (false, true) => (facts.active_twin(case), "shadowed-by-stopped-off"),
        (false, false) => return CheckResult::DoesNotApply,
    };
    let Some((twin, event)) = twin else { return CheckResult::Clear };
    Finding::new(CHECK.id, Outcome::Info, Record::Webhook(case.webhook.id), text)
        .with("twin", twin.webhook.display_name())
        .with("event", event)
        .evidence_of(twin.webhook.id, source_of(twin), "State", twin.webhook.state.name())
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
        assert_eq!(
            Scene::healthy().sibling(2, |webhook, _| webhook.state = WebhookState::Stopped).of(CHECK.id),
            Some(Outcome::Info)
        );
    }

    #[test]
    fn of_an_unknown_state_nothing_is_said() {
        let scene = Scene::healthy().webhook(|webhook| webhook.state = WebhookState::Unknown).sibling(2, |_, _| {});
        assert_eq!(scene.of(CHECK.id), None);
    }

    #[test]
    fn a_near_miss_is_a_stopped_sibling_with_another_target() {
        assert_eq!(
            Scene::healthy()
                .sibling(2, |webhook, _| {
                    webhook.state = WebhookState::Stopped;
                    webhook.target = Target::new("https://other.example/in")
                })
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }
}
