//! `loops-suspected`: does it suddenly get far more calls than usual, as when its receiver's own changes raise its event?

use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::snapshot::Source;
use crate::text::Arg;

pub(super) const CHECK: Check = Check {
    id: "loops-suspected",
    topic: Topic::Together,
    inspects: &[Source::Usage],
    impact: Impact::Advisory,
    documentation: documentation::NOTIFICATION,
    run: Run::Webhook(run),
};

/// Calls a minute that people's work alone rarely makes.
const STORM: i64 = 10;
/// For how long, in milliseconds, calls must come so fast.
const LASTING: i64 = 120_000;
/// How many times faster than on average since its registration.
const FASTER: i64 = 10;

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    let id = case.webhook.id;
    let now = facts.snapshot.taken_at;
    let calls = case.usage.seen().and_then(|usage| usage.total_calls);
    let waits_for_changes = case.event_names().iter().any(|name| name.ends_with(".changed"));
    // One reading tells how many calls there were, and not how fast they come: that takes two.
    let (true, Some(calls), Some((earlier, counts)), Some(registered)) =
        (waits_for_changes, calls, &facts.snapshot.before.calls, case.webhook.registered)
    else {
        return CheckResult::DoesNotApply;
    };
    let Some(before) = counts.get(&id).copied() else { return CheckResult::DoesNotApply };
    let span = now.millis_since(*earlier);
    let minutes = span / 60_000;
    if span < LASTING || calls < before {
        return CheckResult::DoesNotApply;
    }
    let new = calls - before;
    let lifetime = earlier.millis_since(registered) / 60_000;
    let usual = before.saturating_mul(minutes) / lifetime.max(1);
    if new < STORM.saturating_mul(minutes) || new < usual.saturating_mul(FASTER) {
        return CheckResult::Clear;
    }
    Finding::new(CHECK.id, Outcome::Info, Record::Webhook(id), "loops-suspected")
        .with("calls", new)
        .with("span", Arg::Span(span))
        .evidence(Source::Usage, "webhook_usage.total_calls", calls.to_string())
        .remedy(Remedy::new("remedy-ignore-own-changes", ActionOwner::Receiver).link(documentation::NOTIFICATION))
        .into()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::{NOW, Scene, days_ago};
    use crate::model::{Timestamp, WebhookId};
    use crate::snapshot::Source;

    /// A webhook that was called `before` times in a thousand days, and `new` times within the last `seconds`.
    fn storm(before: i64, new: i64, seconds: i64) -> Scene {
        Scene::healthy()
            .webhook(|webhook| webhook.registered = Some(days_ago(1_000)))
            .usage(|usage| usage.total_calls = Some(before + new))
            .change(|snapshot| {
                let earlier = Timestamp::from_millis(NOW.as_millis() - seconds * 1_000);
                snapshot.before.calls = Some((earlier, BTreeMap::from([(WebhookId(1), before)])));
            })
    }

    #[test]
    fn it_fires() {
        assert_eq!(storm(1_000, 60, 300).of(CHECK.id), Some(Outcome::Info));
        assert_eq!(storm(1_000, 20, 120).of(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn a_near_miss_does_not_fire() {
        assert_eq!(storm(1_000, 19, 120).of(CHECK.id), Some(Outcome::Pass));
        assert_eq!(storm(1_000, 0, 120).of(CHECK.id), Some(Outcome::Pass));
        assert_eq!(storm(1_000, 500, 119).of(CHECK.id), None, "a batch is over soon");
    }

    #[test]
    fn a_tenant_that_is_always_busy_has_no_loop() {
        // Ten calls a minute since it was registered.
        assert_eq!(storm(14_400_000, 50, 300).of(CHECK.id), Some(Outcome::Pass));
        assert_eq!(storm(14_400_000, 499, 300).of(CHECK.id), Some(Outcome::Pass));
        assert_eq!(storm(14_400_000, 500, 300).of(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn one_reading_and_a_counter_that_fell_say_nothing() {
        assert_eq!(Scene::healthy().usage(|usage| usage.total_calls = Some(9_000_000)).of(CHECK.id), None);
        assert_eq!(storm(1_000, -1, 300).of(CHECK.id), None);
        assert_eq!(storm(1_000, 60, 300).events(&["contact.created"]).of(CHECK.id), None);
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
