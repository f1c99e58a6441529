//! `error-rate`: what share of its calls fails, where there are enough calls to mean something?

use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::diagnosis::{Cause, documentation};
use crate::model::Timestamp;
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "error-rate",
    topic: Topic::Deliveries,
    inspects: &[Source::Usage],
    impact: Impact::Delivery(VerdictKind::FailingDeliveries),
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

/// Fewer calls prove nothing.
const ENOUGH: i64 = 20;
/// Hundredths of calls from which it is worth saying.
const MANY: i64 = 5;
/// Days within which a failure is no history yet.
const RECENT_DAYS: i64 = 14;

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    let Some(usage) = case.usage.seen() else { return CheckResult::DoesNotApply };
    let (Some(calls), Some(errors)) = (usage.total_calls, usage.total_errors) else {
        return CheckResult::CannotSay(case.lacking());
    };
    if let Some(lately) = lately(facts, case, calls, errors) {
        return lately;
    }
    if calls < ENOUGH || errors >= calls {
        return CheckResult::DoesNotApply;
    }
    let percent = errors.saturating_mul(100) / calls;
    if percent < MANY {
        return CheckResult::Clear;
    }
    // The counters do not date a failure. It is recent where the last call was one, or where all calls are recent.
    let is_recent = |moment: Option<Timestamp>| {
        moment.is_some_and(|moment| facts.snapshot.taken_at.days_since(moment) < RECENT_DAYS)
    };
    let failed_lately = case.is_failing() && is_recent(case.last_called());
    let (outcome, text) = if failed_lately || is_recent(case.webhook.registered) {
        (Outcome::Warn, "error-rate")
    } else {
        (Outcome::Info, "error-rate-undated")
    };
    let finding = Finding::new(CHECK.id, outcome, Record::Webhook(case.webhook.id), text)
        .with("percent", percent)
        .with("calls", calls)
        .with("errors", errors);
    finish(finding, case, calls, errors)
}

/// What the calls since an earlier reading say, which is more than what all calls since the registration do; `None` where there
/// is no such reading, or too few calls since.
fn lately(facts: &Facts<'_>, case: &Case, calls: i64, errors: i64) -> Option<CheckResult> {
    let earlier = facts.snapshot.before.earlier.get(&case.webhook.id)?;
    let (more, failed) = earlier.until(calls, errors).filter(|(more, _)| *more >= ENOUGH)?;
    let percent = failed.saturating_mul(100) / more;
    if percent < MANY {
        return Some(CheckResult::Clear);
    }
    let finding = Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(case.webhook.id), "error-rate-lately")
        .with("percent", percent)
        .with("calls", more)
        .with("errors", failed)
        .with("since", earlier.at);
    Some(finish(finding, case, calls, errors))
}

/// The finding with its evidence and its steps.
fn finish(finding: Finding, case: &Case, calls: i64, errors: i64) -> CheckResult {
    let finding = finding.evidence(Source::Usage, "webhook_usage.total_calls", calls.to_string()).evidence(
        Source::Usage,
        "webhook_usage.total_errors",
        errors.to_string(),
    );
    let finding = match case.cause() {
        Some(Cause::Timeout | Cause::GatewayTimeout) => finding.remedy(
            Remedy::new("remedy-answer-first", ActionOwner::Receiver)
                .with("host", case.webhook.target.host().unwrap_or_default()),
        ),
        Some(_) | None => finding,
    };
    finding.remedy(Remedy::new("remedy-read-log", ActionOwner::Receiver)).into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::{Scene, days_ago};
    use crate::model::WebhookId;
    use crate::snapshot::{EarlierCounters, Source};

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy()
                .usage(|usage| {
                    usage.total_calls = Some(200);
                    usage.total_errors = Some(10)
                })
                .webhook(|webhook| webhook.registered = Some(days_ago(13)))
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
    fn an_outage_that_may_be_old_is_only_worth_knowing() {
        let of = |registered: i64, in_a_row: i64, called: i64| {
            Scene::failing("Connection refused", in_a_row)
                .usage(|usage| (usage.total_calls, usage.total_errors) = (Some(200), Some(10)))
                .last_called(days_ago(called))
                .webhook(|webhook| webhook.registered = Some(days_ago(registered)))
                .of(CHECK.id)
        };
        assert_eq!(of(14, 0, 0), Some(Outcome::Info));
        assert_eq!(of(13, 0, 0), Some(Outcome::Warn), "all its calls are recent");
        assert_eq!(of(300, 1, 13), Some(Outcome::Warn), "the last call failed");
        assert_eq!(of(300, 1, 14), Some(Outcome::Info));
    }

    #[test]
    fn with_an_earlier_reading_only_what_happened_since_counts() {
        let of = |calls: i64, errors: i64| {
            let earlier = EarlierCounters { at: days_ago(6), calls, errors };
            Scene::healthy()
                .usage(|usage| (usage.total_calls, usage.total_errors) = (Some(1_000), Some(100)))
                .change(move |snapshot| snapshot.before.earlier = [(WebhookId(1), earlier)].into())
                .of(CHECK.id)
        };
        assert_eq!(of(900, 100), Some(Outcome::Pass), "the failures are of long ago");
        assert_eq!(of(900, 95), Some(Outcome::Warn));
        assert_eq!(of(900, 96), Some(Outcome::Pass), "4 % are a near miss");
        assert_eq!(of(981, 100), Some(Outcome::Info), "19 calls prove nothing");
        assert_eq!(of(1_001, 100), Some(Outcome::Info), "the counter fell");
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
