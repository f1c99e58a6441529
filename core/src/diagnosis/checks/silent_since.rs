//! `silent-since`: is it silent although its sibling on the same events is called?

use super::unexplained;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, CaseUsage, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::diagnosis::verdict::VerdictKind;
use crate::model::Age;
use crate::snapshot::Source;
use crate::text::Arg;

pub(super) const CHECK: Check = Check {
    id: "silent-since",
    topic: Topic::Silence,
    inspects: &[Source::Usage],
    impact: Impact::Delivery(VerdictKind::Silent),
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

/// By how many days a sibling's last call must be later to prove anything: counters may be written late.
const APART_DAYS: i64 = 2;
/// Days of silence that are worth a note without a sibling.
const LONG_DAYS: i64 = 60;

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    let CaseUsage::Seen(usage) = &case.usage else { return CheckResult::DoesNotApply };
    if case.is_off() || usage.total_calls == Some(0) {
        return CheckResult::DoesNotApply;
    }
    let Some(last) = case.last_call() else { return CheckResult::CannotSay(case.lacking()) };
    let Age::Ago(span) = last.at.age(facts.snapshot.taken_at) else { return CheckResult::Clear };
    let finding = |outcome: Outcome, text: &'static str| {
        // If it is not known whether it is on, not being called is no fault.
        let outcome = if case.is_on() { outcome } else { Outcome::Info };
        Finding::new(CHECK.id, outcome, Record::Webhook(case.webhook.id), text)
            .with("last", last.at)
            .with("span", Arg::Span(span))
            .evidence(Source::Usage, last.from.field(), last.at)
    };
    // A sibling that was called on events which this webhook got only later proves nothing.
    let since = case.webhook.updated.map(|updated| updated.max(last.at));
    let sibling = facts
        .latest_called_sibling(case)
        .filter(|(_, call)| since.is_some_and(|since| call.at.days_since(since) >= APART_DAYS));
    match sibling {
        Some((sibling, call)) => {
            let finding = finding(Outcome::Warn, "silent-since-sibling")
                .with("sibling", sibling.webhook.display_name())
                .with("when", call.at)
                .evidence_of(sibling.webhook.id, Source::Usage, call.from.field(), call.at)
                .remedy(unexplained::compare(&sibling.webhook));
            unexplained::path(facts, case).into_iter().fold(finding, Finding::remedy).into()
        }
        None if span >= LONG_DAYS * 86_400_000 => unexplained::path(facts, case)
            .into_iter()
            .fold(finding(Outcome::Info, "silent-since"), Finding::remedy)
            .into(),
        None => CheckResult::Clear,
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::{NOW, Scene, days_ago, hours_ago};
    use crate::model::{EventName, Timestamp, WebhookId};
    use crate::snapshot::Source;

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().last_called(days_ago(20)).sibling(2, |_, _| {}).of(CHECK.id), Some(Outcome::Warn));
    }

    #[test]
    fn the_first_step_leads_to_the_sibling() {
        let diagnosed = Scene::healthy().last_called(days_ago(20)).sibling(2, |_, _| {}).diagnosed();
        let notable = &diagnosed.diagnosis.webhooks[&WebhookId(1)].notable;
        let finding = notable.iter().find(|finding| finding.check == CHECK.id).expect("a finding");
        let first = finding.remedies.first().and_then(|first| first.other.as_ref());
        assert_eq!(first.map(|other| other.id), Some(WebhookId(2)));
        let alone = Scene::healthy().last_called(days_ago(90)).diagnosed();
        let steps = alone.diagnosis.webhooks[&WebhookId(1)].notable.iter().flat_map(|finding| &finding.remedies);
        assert!(steps.clone().count() > 0 && steps.clone().all(|step| step.other.is_none()));
    }

    #[test]
    fn a_near_miss_is_a_sibling_with_other_events() {
        assert_eq!(
            Scene::healthy()
                .last_called(days_ago(20))
                .sibling(2, |webhook, _| webhook.events.push(EventName::new("sale.sold")))
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn a_sibling_that_was_only_tested_or_saved_proves_no_event() {
        let silent = |tested: bool, saved_minutes_after: i64| {
            Scene::healthy()
                .last_called(days_ago(20))
                .sibling(2, |webhook, usage| {
                    let called = usage.last_called.map_or(NOW, |last| last.at);
                    webhook.updated = Some(Timestamp::from_millis(called.as_millis() + saved_minutes_after * 60_000));
                })
                .change(|snapshot| {
                    if tested {
                        snapshot.before.tests.insert(WebhookId(2), hours_ago(1));
                    }
                })
                .of(CHECK.id)
        };
        assert_eq!(silent(false, -11), Some(Outcome::Warn));
        assert_eq!(silent(true, -11), Some(Outcome::Pass), "this page tested it");
        assert_eq!((silent(false, 10), silent(false, -10)), (Some(Outcome::Pass), Some(Outcome::Pass)));
        assert_eq!(silent(false, 11), Some(Outcome::Warn));
    }

    #[test]
    fn what_was_changed_at_a_time_that_is_not_known_is_not_suspected() {
        let scene =
            Scene::healthy().last_called(days_ago(20)).webhook(|webhook| webhook.updated = None).sibling(2, |_, _| {});
        assert_eq!(scene.of(CHECK.id), Some(Outcome::Pass));
    }

    #[test]
    fn long_is_distinguished() {
        assert_eq!(Scene::healthy().last_called(days_ago(90)).of(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
