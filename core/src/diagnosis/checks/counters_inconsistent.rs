//! `counters-inconsistent`: do its counters agree with each other?

use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "counters-inconsistent",
    topic: Topic::Deliveries,
    inspects: &[Source::Usage],
    impact: Impact::Advisory,
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

/// By how many counters from sources that were read one after the other may differ.
const APART: i64 = 1;

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    let Some(usage) = case.usage.seen() else { return CheckResult::DoesNotApply };
    let figures = [
        ("webhook_usage.total_calls", usage.total_calls),
        ("webhook_usage.total_errors", usage.total_errors),
        ("webhook_usage.consecutive_errors", usage.consecutive_errors),
    ];
    let more_than = |a: Option<i64>, b: Option<i64>| a.zip(b).is_some_and(|(a, b)| a.saturating_sub(b) > APART);
    let contradict = more_than(usage.total_errors, usage.total_calls)
        || more_than(usage.consecutive_errors, usage.total_errors)
        || more_than(usage.consecutive_errors, usage.total_calls);
    if !contradict && usage.unread.is_empty() {
        return CheckResult::Clear;
    }
    let finding = Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(case.webhook.id), "counters-inconsistent");
    let finding = figures.into_iter().fold(finding, |finding, (field, count)| match count {
        Some(count) => finding.evidence(Source::Usage, field, count.to_string()),
        None => finding,
    });
    let unread = usage.unread.iter().filter_map(|unread| Some((unread.field, unread.sent.as_ref()?)));
    unread.fold(finding, |finding, (field, sent)| finding.evidence(Source::Usage, field, sent)).into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{Unread, WebhookId};
    use crate::snapshot::Source;

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy()
                .usage(|usage| {
                    usage.total_calls = Some(3);
                    usage.total_errors = Some(5)
                })
                .of(CHECK.id),
            Some(Outcome::Warn)
        );
    }

    #[test]
    fn a_near_miss_is_as_many_errors_as_calls() {
        assert_eq!(
            Scene::healthy()
                .usage(|usage| {
                    usage.total_calls = Some(4);
                    usage.total_errors = Some(5);
                    usage.consecutive_errors = Some(5)
                })
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn what_no_counter_can_be_is_shown_as_it_was_sent() {
        let scene = Scene::healthy().usage(|usage| {
            usage.consecutive_errors = None;
            usage.unread = vec![Unread::sent("webhook_usage.consecutive_errors", "-1")];
        });
        let diagnosed = scene.diagnosed();
        let diagnosis = diagnosed.diagnosis.webhooks.get(&WebhookId(1)).expect("webhook 1");
        let found = diagnosis.notable.iter().find(|finding| finding.check == CHECK.id).expect("a finding");
        let shown: Vec<(&str, String)> =
            found.evidence.iter().map(|evidence| (evidence.field, evidence.value.to_string())).collect();
        assert_eq!(
            shown,
            [
                ("webhook_usage.total_calls", "1200".to_owned()),
                ("webhook_usage.total_errors", "4".to_owned()),
                ("webhook_usage.consecutive_errors", "-1".to_owned())
            ]
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
