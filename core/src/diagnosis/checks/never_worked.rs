//! `never-worked`: has any call ever gone well?

use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::{Gap, GapReason, Source};

/// Has any call ever gone well?
pub(super) const CHECK: Check = Check {
    id: "never-worked",
    topic: Topic::Deliveries,
    inspects: &[Source::Usage],
    bearing: Bearing::Delivery(VerdictKind::FailingDeliveries),
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

/// Fewer calls prove nothing.
const ENOUGH: i64 = 3;

fn run(_: &Facts<'_>, case: &Case) -> Judgement {
    let Some(usage) = case.usage.seen() else { return Judgement::Clear };
    let (Some(calls), Some(errors)) = (usage.total_calls, usage.total_errors) else {
        return Judgement::CannotSay(Gap::new(Source::Usage, GapReason::NotCarried));
    };
    if calls < ENOUGH || errors < calls {
        return Judgement::Clear;
    }
    Finding::new(CHECK.id, Outcome::Fail, Record::Webhook(case.webhook.id), "never-worked")
        .with("calls", calls)
        .evidence(Source::Usage, "webhook_usage.total_calls", calls.to_string())
        .evidence(Source::Usage, "webhook_usage.total_errors", errors.to_string())
        .remedy(Remedy::new("remedy-definition-first", Mover::You).link(documentation::REGISTER))
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::snapshot::Source;

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy()
                .usage(|usage| {
                    usage.total_calls = Some(9);
                    usage.total_errors = Some(9);
                    usage.consecutive_errors = Some(9)
                })
                .of(CHECK.id),
            Some(Outcome::Fail)
        );
    }

    #[test]
    fn a_near_miss_is_one_call_that_went_well() {
        assert_eq!(
            Scene::healthy()
                .usage(|usage| {
                    usage.total_calls = Some(10);
                    usage.total_errors = Some(9);
                    usage.consecutive_errors = Some(9)
                })
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
