//! `silence-unexplained`: what to do when it is on, has no errors, and is still suspected.

use super::{never_called, silent_since, unexplained};
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "silence-unexplained",
    topic: Topic::Unresolved,
    inspects: &[Source::Usage],
    impact: Impact::Advisory,
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

/// Days without a call after which a reader may wonder.
const QUIET_DAYS: i64 = 14;

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    if !case.is_on() || case.is_failing() {
        return CheckResult::DoesNotApply;
    }
    let Some(last) = case.last_call() else { return CheckResult::DoesNotApply };
    // Another check that found a silence has given the same steps already.
    let is_told = [never_called::CHECK, silent_since::CHECK].iter().any(|check| match check.run {
        Run::Webhook(run) => matches!(run(facts, case), CheckResult::Findings(_)),
        Run::Tenant(_) => false,
    });
    if is_told || facts.snapshot.taken_at.days_since(last.at) < QUIET_DAYS {
        return CheckResult::DoesNotApply;
    }
    let finding = Finding::new(CHECK.id, Outcome::Info, Record::Webhook(case.webhook.id), "silence-unexplained")
        .with("last", last.at)
        .evidence(Source::Usage, last.from.field(), last.at);
    unexplained::path(facts, case).into_iter().fold(finding, Finding::remedy).into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::{Scene, days_ago};
    use crate::snapshot::Source;

    #[test]
    fn two_weeks_without_a_call_are_enough_to_wonder() {
        let called = |days: i64| Scene::healthy().last_called(days_ago(days)).of(CHECK.id);
        assert_eq!((called(13), called(14)), (None, Some(Outcome::Info)));
    }

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().last_called(days_ago(20)).of(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn a_near_miss_is_a_call_two_days_ago() {
        assert_eq!(Scene::healthy().last_called(days_ago(2)).of(CHECK.id), None);
    }

    #[test]
    fn the_same_steps_are_given_once() {
        assert_eq!(Scene::healthy().no_usage_row().of(CHECK.id), None, "never-called gives them");
        assert_eq!(Scene::healthy().last_called(days_ago(90)).of(CHECK.id), None, "silent-since gives them");
        let scenes = [
            Scene::healthy().no_usage_row(),
            Scene::healthy().last_called(days_ago(20)),
            Scene::healthy().last_called(days_ago(90)),
        ];
        for scene in scenes {
            let diagnosed = scene.diagnosed();
            let notable = diagnosed.diagnosis.webhooks.values().flat_map(|diagnosis| &diagnosis.notable);
            let steps =
                notable.flat_map(|finding| &finding.remedies).filter(|remedy| remedy.id == "remedy-watch-counters");
            assert_eq!(steps.count(), 1);
        }
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
