//! `agent-granted`: was the application granted the Webhook agent? The proof is a principal that answers while the list does not.

use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::Facts;
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::snapshot::{GapReason, Source};

/// Was the application granted the Webhook agent? The proof is a principal that answers while the list does not.
pub(super) const CHECK: Check = Check {
    id: "agent-granted",
    topic: Topic::Access,
    inspects: &[Source::Principal],
    bearing: Bearing::Care,
    documentation: documentation::REGISTER,
    run: Run::Tenant(run),
};

fn run(facts: &Facts<'_>) -> Judgement {
    match facts.snapshot.list.gap() {
        _ if facts.snapshot.list.seen().is_some() => Judgement::Clear,
        Some(gap) if matches!(gap.reason, GapReason::Unauthorized | GapReason::Forbidden) => {
            Finding::new(CHECK.id, Outcome::Fail, Record::Tenant, "agent-granted")
                .evidence(Source::List, "status", if gap.reason == GapReason::Forbidden { "403" } else { "401" })
                .evidence(
                    Source::Principal,
                    "FullName",
                    facts.snapshot.principal.seen().map(|principal| principal.name.clone()).unwrap_or_default(),
                )
                .remedy(Remedy::new("remedy-grant-agent", Mover::SuperOffice).link(documentation::REGISTER))
                .remedy(Remedy::new("remedy-owners-token", Mover::You))
                .into()
        }
        Some(gap) => Judgement::CannotSay(gap.clone()),
        None => Judgement::Clear,
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
            Scene::healthy().blind_for(Source::List, GapReason::Forbidden).of_tenant(CHECK.id),
            Some(Outcome::Fail)
        );
    }

    #[test]
    fn a_near_miss_does_not_fire() {
        assert_eq!(
            Scene::healthy().blind_for(Source::List, GapReason::Timeout).of_tenant(CHECK.id),
            Some(Outcome::Unknown)
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Principal).of_tenant(CHECK.id), Some(Outcome::Unknown));
    }
}
