//! `near-limit`: how many failures in a row does it have? The documented limit is nine.

use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts, NEAR_LIMIT, SWITCHED_OFF_AFTER};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "near-limit",
    topic: Topic::Deliveries,
    inspects: &[Source::Usage],
    impact: Impact::Delivery(VerdictKind::FailingDeliveries),
    documentation: documentation::NOTIFICATION,
    run: Run::Webhook(run),
};

/// The attempts of one event.
const ONE_EVENT: i64 = 3;

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    let Some(usage) = case.usage.seen().filter(|_| !case.is_off()) else { return CheckResult::DoesNotApply };
    let Some(count) = usage.consecutive_errors else { return CheckResult::CannotSay(case.lacking()) };
    if case.was_changed_since_its_last_call() {
        return CheckResult::DoesNotApply;
    }
    let (outcome, text) = match count {
        NEAR_LIMIT.. => (Outcome::Warn, "near-limit"),
        ONE_EVENT => (Outcome::Info, "near-limit-one-event"),
        _ => return CheckResult::Clear,
    };
    Finding::new(CHECK.id, outcome, Record::Webhook(case.webhook.id), text)
        .with("count", count)
        .with("limit", SWITCHED_OFF_AFTER)
        .evidence(Source::Usage, "webhook_usage.consecutive_errors", count.to_string())
        .remedy(Remedy::new("remedy-before-nine", ActionOwner::Receiver))
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::{NOW, Scene};
    use crate::model::WebhookState;
    use crate::snapshot::Source;

    #[test]
    fn it_fires() {
        assert_eq!(Scene::failing("Connection refused", 6).of(CHECK.id), Some(Outcome::Warn));
    }

    #[test]
    fn a_near_miss_is_two_failures_in_a_row() {
        assert_eq!(Scene::failing("Connection refused", 2).of(CHECK.id), Some(Outcome::Pass));
    }

    #[test]
    fn three_in_a_row_may_be_one_event() {
        let of = |count| Scene::failing("Connection refused", count).of(CHECK.id);
        assert_eq!((of(2), of(3), of(4)), (Some(Outcome::Pass), Some(Outcome::Info), Some(Outcome::Warn)));
    }

    #[test]
    fn what_is_off_or_was_restarted_and_not_called_is_not_near() {
        let failing = || Scene::failing("Connection refused", 9);
        assert_eq!(failing().webhook(|webhook| webhook.state = WebhookState::TooManyErrors).of(CHECK.id), None);
        assert_eq!(failing().webhook(|webhook| webhook.updated = Some(NOW)).of(CHECK.id), None);
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
