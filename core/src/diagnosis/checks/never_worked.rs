//! `never-worked`: has any call ever gone well?

use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "never-worked",
    topic: Topic::Deliveries,
    inspects: &[Source::Usage],
    impact: Impact::Delivery(VerdictKind::FailingDeliveries),
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

/// Fewer calls prove nothing: three may be the attempts of one event.
const ENOUGH: i64 = 9;
/// By how many counters from sources that were read one after the other may differ.
const APART: i64 = 1;

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    let Some(usage) = case.usage.seen() else { return CheckResult::DoesNotApply };
    let (Some(calls), Some(errors)) = (usage.total_calls, usage.total_errors) else {
        return CheckResult::CannotSay(case.lacking());
    };
    if calls > errors {
        return CheckResult::Clear;
    }
    let is_consistent = errors.saturating_sub(calls) <= APART;
    let is_disproven = usage.consecutive_errors == Some(0) || case.was_changed_since_its_last_call();
    if calls < ENOUGH || !is_consistent || is_disproven {
        return CheckResult::DoesNotApply;
    }
    let is_proven = usage.consecutive_errors.is_some() && case.was_called_since_its_last_change();
    let began_again = usage.consecutive_errors.is_some_and(|count| count < errors - APART);
    let mut finding = Finding::new(
        CHECK.id,
        if is_proven { Outcome::Fail } else { Outcome::Warn },
        Record::Webhook(case.webhook.id),
        "never-worked",
    )
    .with("calls", calls)
    .with("began", if began_again { "again" } else { "once" })
    .evidence(Source::Usage, "webhook_usage.total_calls", calls.to_string())
    .evidence(Source::Usage, "webhook_usage.total_errors", errors.to_string());
    if let Some(count) = usage.consecutive_errors {
        finding =
            finding.with("count", count).evidence(Source::Usage, "webhook_usage.consecutive_errors", count.to_string());
    }
    finding.remedy(Remedy::new("remedy-definition-first", ActionOwner::Receiver).link(documentation::REGISTER)).into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::{NOW, Scene};
    use crate::model::WebhookId;
    use crate::snapshot::Source;

    #[test]
    fn a_count_in_a_row_below_all_errors_was_set_back_in_between() {
        let began = |in_a_row: i64| {
            let diagnosed = Scene::healthy()
                .usage(|usage| {
                    (usage.total_calls, usage.total_errors) = (Some(20), Some(20));
                    usage.consecutive_errors = Some(in_a_row);
                })
                .diagnosed();
            let notable = &diagnosed.diagnosis.webhooks[&WebhookId(1)].notable;
            let finding = notable.iter().find(|finding| finding.check == CHECK.id).expect("a finding");
            finding.args.iter().find(|(name, _)| *name == "began").map(|(_, began)| began.clone())
        };
        assert_eq!(began(18), Some("again".into()));
        assert_eq!((began(19), began(20)), (Some("once".into()), Some("once".into())), "sources may differ by one");
    }

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

    fn all_failed(calls: i64, errors: i64, in_a_row: Option<i64>) -> Scene {
        Scene::healthy().usage(move |usage| {
            usage.total_calls = Some(calls);
            usage.total_errors = Some(errors);
            usage.consecutive_errors = in_a_row;
        })
    }

    #[test]
    fn it_takes_more_calls_than_one_event_makes() {
        assert_eq!(all_failed(8, 8, Some(8)).of(CHECK.id), None);
        assert_eq!(all_failed(9, 9, Some(9)).of(CHECK.id), Some(Outcome::Fail));
    }

    #[test]
    fn sources_read_one_after_the_other_may_differ_by_one() {
        assert_eq!(all_failed(9, 10, Some(9)).of(CHECK.id), Some(Outcome::Fail));
        assert_eq!(all_failed(9, 11, Some(9)).of(CHECK.id), None, "that is inconsistent");
        assert_eq!(all_failed(i64::MAX, i64::MAX, Some(9)).of(CHECK.id), Some(Outcome::Fail));
    }

    #[test]
    fn a_restart_that_was_not_called_yet_ends_the_claim() {
        assert_eq!(all_failed(9, 9, Some(9)).webhook(|webhook| webhook.updated = Some(NOW)).of(CHECK.id), None);
        assert_eq!(all_failed(9, 9, Some(0)).of(CHECK.id), None);
    }

    #[test]
    fn it_is_certain_only_where_everything_that_could_speak_against_it_is_known() {
        assert_eq!(all_failed(9, 9, None).of(CHECK.id), Some(Outcome::Warn));
        assert_eq!(
            all_failed(9, 9, Some(9)).webhook(|webhook| webhook.updated = None).of(CHECK.id),
            Some(Outcome::Warn)
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
