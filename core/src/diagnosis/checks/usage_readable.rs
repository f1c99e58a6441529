//! `usage-readable`: can the counters be read?

use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::Facts;
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::snapshot::GapReason;
use crate::text::Arg;

/// Can the counters be read?
pub(super) const CHECK: Check = Check {
    id: "usage-readable",
    topic: Topic::Access,
    inspects: &[],
    bearing: Bearing::Care,
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Tenant(run),
};

fn run(facts: &Facts<'_>) -> Judgement {
    match (facts.snapshot.usage.seen(), facts.snapshot.usage.gap()) {
        (Some(_), None) | (None, None) => Judgement::Clear,
        (_, Some(gap))
            if matches!(
                gap.reason,
                GapReason::Forbidden
                    | GapReason::Unauthorized
                    | GapReason::NotOnThisServer
                    | GapReason::RecordsSkipped(_)
                    | GapReason::PagesMissing
            ) =>
        {
            Finding::new(CHECK.id, Outcome::Warn, Record::Tenant, "usage-readable")
                .with("reason", Arg::Said(Box::new(gap.reason.message())))
                .remedy(Remedy::new("remedy-usage-right", Mover::Administrator).link(documentation::TROUBLESHOOTING))
                .into()
        }
        (_, Some(gap)) => Judgement::CannotSay(gap.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::snapshot::{GapReason, Source};

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy().blind_for(Source::Usage, GapReason::Forbidden).of_tenant(CHECK.id),
            Some(Outcome::Warn)
        );
    }

    #[test]
    fn a_near_miss_does_not_fire() {
        assert_eq!(Scene::healthy().of_tenant(CHECK.id), Some(Outcome::Pass));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(
            Scene::healthy().blind_for(Source::Usage, GapReason::Pending).of_tenant(CHECK.id),
            Some(Outcome::Unknown)
        );
    }
}
