//! `token-accepted`: does the tenant accept the token?

use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::Facts;
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::snapshot::GapReason;

/// Does the tenant accept the token?
pub(super) const CHECK: Check = Check {
    id: "token-accepted",
    topic: Topic::Access,
    inspects: &[],
    bearing: Bearing::Care,
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Tenant(run),
};

fn run(facts: &Facts<'_>) -> Judgement {
    let snapshot = facts.snapshot;
    if snapshot.principal.seen().is_some() || snapshot.list.seen().is_some() {
        return Judgement::Clear;
    }
    match (snapshot.principal.gap(), snapshot.list.gap()) {
        (Some(gap), _) | (_, Some(gap)) if gap.reason == GapReason::Unauthorized => {
            Finding::new(CHECK.id, Outcome::Fail, Record::Tenant, "token-accepted")
                .evidence(gap.source, "status", "401")
                .remedy(Remedy::new("remedy-new-token", Mover::You))
                .remedy(Remedy::new("remedy-consent", Mover::Administrator))
                .into()
        }
        (Some(gap), _) | (None, Some(gap)) => Judgement::CannotSay(gap.clone()),
        (None, None) => Judgement::DoesNotApply,
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
            Scene::healthy()
                .blind_for(Source::Principal, GapReason::Unauthorized)
                .blind_for(Source::List, GapReason::Unauthorized)
                .of_tenant(CHECK.id),
            Some(Outcome::Fail)
        );
    }

    #[test]
    fn a_near_miss_does_not_fire() {
        assert_eq!(
            Scene::healthy().blind_for(Source::List, GapReason::Unauthorized).of_tenant(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(
            Scene::healthy().blind(Source::Principal).blind(Source::List).of_tenant(CHECK.id),
            Some(Outcome::Unknown)
        );
    }
}
