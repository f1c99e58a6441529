//! `error-rate`: what share of its calls fails, where there are enough calls to mean something?

use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::{Gap, GapReason, Source};

/// What share of its calls fails, where there are enough calls to mean something?
pub(super) const CHECK: Check = Check {
    id: "error-rate",
    topic: Topic::Deliveries,
    inspects: &[Source::Usage],
    bearing: Bearing::Delivery(VerdictKind::FailingDeliveries),
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

/// Fewer calls prove nothing.
const ENOUGH: i64 = 20;
/// Hundredths of calls from which it is worth a warning.
const MANY: i64 = 5;

fn run(_: &Facts<'_>, case: &Case) -> Judgement {
    let Some(usage) = case.usage.seen() else { return Judgement::Clear };
    let (Some(calls), Some(errors)) = (usage.total_calls, usage.total_errors) else {
        return Judgement::CannotSay(Gap::new(Source::Usage, GapReason::NotCarried));
    };
    if calls < ENOUGH || errors <= 0 || errors >= calls {
        return Judgement::Clear;
    }
    let percent = errors.saturating_mul(100) / calls;
    if percent < MANY {
        return Judgement::Clear;
    }
    Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(case.webhook.id), "error-rate")
        .with("percent", percent)
        .with("calls", calls)
        .with("errors", errors)
        .evidence(Source::Usage, "webhook_usage.total_calls", calls.to_string())
        .evidence(Source::Usage, "webhook_usage.total_errors", errors.to_string())
        .remedy(
            Remedy::new("remedy-answer-first", Mover::Receiver)
                .with("host", case.webhook.target.host().unwrap_or_default()),
        )
        .remedy(Remedy::new("remedy-read-log", Mover::Receiver))
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
                    usage.total_calls = Some(200);
                    usage.total_errors = Some(10)
                })
                .of(CHECK.id),
            Some(Outcome::Warn)
        );
    }

    #[test]
    fn a_near_miss_is_nine_errors_in_two_hundred_calls() {
        assert_eq!(
            Scene::healthy()
                .usage(|usage| {
                    usage.total_calls = Some(200);
                    usage.total_errors = Some(9)
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
