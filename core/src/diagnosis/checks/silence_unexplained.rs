//! `silence-unexplained`: what to do when it is on, has no errors, and is still suspected.

use super::unexplained;
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, CaseUsage, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::model::Timestamp;
use crate::snapshot::Source;

/// What to do when it is on, has no errors, and is still suspected.
pub(super) const CHECK: Check = Check {
    id: "silence-unexplained",
    topic: Topic::Unresolved,
    inspects: &[Source::Usage],
    bearing: Bearing::Care,
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

/// Days without a call from which somebody may wonder.
const QUIET_DAYS: i64 = 14;

fn run(facts: &Facts<'_>, case: &Case) -> Judgement {
    if !case.is_on() || case.is_failing() {
        return Judgement::DoesNotApply;
    }
    let quiet = match (&case.usage, case.last_called()) {
        (CaseUsage::NoRow, _) => true,
        (CaseUsage::Seen(_), Some(last)) => facts.snapshot.taken_at.days_since(last) >= QUIET_DAYS,
        (CaseUsage::Seen(_) | CaseUsage::Unseen(_), _) => false,
    };
    if !quiet {
        return Judgement::DoesNotApply;
    }
    let evidence = case.last_called().map_or_else(|| "0".to_owned(), Timestamp::to_rfc3339);
    let field = if case.last_called().is_some() { "webhook_usage.updated" } else { "webhook_usage.total_calls" };
    let finding = Finding::new(CHECK.id, Outcome::Info, Record::Webhook(case.webhook.id), "silence-unexplained")
        .evidence(Source::Usage, field, evidence);
    unexplained::path(case).into_iter().fold(finding, Finding::remedy).into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::{Scene, days_ago};
    use crate::snapshot::Source;

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().last_called(days_ago(20)).of(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn a_near_miss_is_a_call_two_days_ago() {
        assert_eq!(Scene::healthy().last_called(days_ago(2)).of(CHECK.id), None);
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
