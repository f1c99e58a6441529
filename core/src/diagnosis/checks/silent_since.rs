//! `silent-since`: is it silent although its sibling on the same events is called?

use super::unexplained;
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, CaseUsage, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::{Gap, GapReason, Source};
use crate::text::Arg;

/// Is it silent although its sibling on the same events is called?
pub(super) const CHECK: Check = Check {
    id: "silent-since",
    topic: Topic::Silence,
    inspects: &[Source::Usage],
    bearing: Bearing::Delivery(VerdictKind::Silent),
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

/// By how many days a sibling's last call must be later to prove anything: counters may be written late.
const APART_DAYS: i64 = 2;
/// Days of silence that are worth a note without a sibling.
const LONG_DAYS: i64 = 60;

fn run(facts: &Facts<'_>, case: &Case) -> Judgement {
    let CaseUsage::Seen(usage) = &case.usage else { return Judgement::Clear };
    if !case.is_on() || usage.total_calls == Some(0) {
        return Judgement::Clear;
    }
    let Some(last) = case.last_called() else {
        return Judgement::CannotSay(Gap::new(Source::Usage, GapReason::NotCarried));
    };
    let record = Record::Webhook(case.webhook.id);
    let span = facts.snapshot.taken_at.millis_since(last).max(0);
    let finding = |outcome: Outcome, text: &'static str| {
        Finding::new(CHECK.id, outcome, record, text).with("last", last).with("span", Arg::Span(span)).evidence(
            Source::Usage,
            "webhook_usage.updated",
            last.to_rfc3339(),
        )
    };
    // A sibling that was called on events which this webhook got only later proves nothing.
    let since = case.webhook.updated.map_or(last, |updated| updated.max(last));
    match facts.latest_called_sibling(case).filter(|(_, at)| at.days_since(since) >= APART_DAYS) {
        Some((sibling, at)) => {
            let finding = finding(Outcome::Warn, "silent-since-sibling")
                .with("sibling", sibling.webhook.display_name())
                .with("when", at)
                .evidence_in(
                    Record::Webhook(sibling.webhook.id),
                    Source::Usage,
                    "webhook_usage.updated",
                    at.to_rfc3339(),
                );
            unexplained::path(facts, case).into_iter().fold(finding, Finding::remedy).into()
        }
        None if span >= LONG_DAYS * 86_400_000 => unexplained::path(facts, case)
            .into_iter()
            .fold(finding(Outcome::Info, "silent-since"), Finding::remedy)
            .into(),
        None => Judgement::Clear,
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::{Scene, days_ago};
    use crate::model::EventName;
    use crate::snapshot::Source;

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().last_called(days_ago(20)).sibling(2, |_, _| {}).of(CHECK.id), Some(Outcome::Warn));
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
    fn long_is_told_apart() {
        assert_eq!(Scene::healthy().last_called(days_ago(90)).of(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
