//! `counters-inconsistent`: do its counters agree with each other?

use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::snapshot::Source;

/// Do its counters agree with each other?
pub(super) const CHECK: Check = Check {
    id: "counters-inconsistent",
    topic: Topic::Deliveries,
    inspects: &[Source::Usage],
    bearing: Bearing::Care,
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> Judgement {
    let Some(usage) = case.usage.seen() else { return Judgement::Clear };
    let (calls, errors, in_a_row) = (usage.total_calls, usage.total_errors, usage.consecutive_errors);
    let more_than = |a: Option<i64>, b: Option<i64>| matches!((a, b), (Some(a), Some(b)) if a > b);
    let is_negative = [calls, errors, in_a_row].into_iter().flatten().any(|count| count < 0);
    if !(more_than(errors, calls) || more_than(in_a_row, errors) || is_negative) {
        return Judgement::Clear;
    }
    let shown = |count: Option<i64>| count.map_or_else(|| "?".to_owned(), |count| count.to_string());
    Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(case.webhook.id), "counters-inconsistent")
        .evidence(Source::Usage, "webhook_usage.total_calls", shown(calls))
        .evidence(Source::Usage, "webhook_usage.total_errors", shown(errors))
        .evidence(Source::Usage, "webhook_usage.consecutive_errors", shown(in_a_row))
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
                    usage.total_calls = Some(3);
                    usage.total_errors = Some(4)
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
                    usage.total_errors = Some(4);
                    usage.consecutive_errors = Some(4)
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
