//! `token-accepted`: does the tenant accept the token?

use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::Facts;
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::snapshot::GapReason;

pub(super) const CHECK: Check = Check {
    id: "token-accepted",
    topic: Topic::Access,
    inspects: &[],
    impact: Impact::Advisory,
    documentation: documentation::CONSENT,
    run: Run::Tenant(run),
};

fn run(facts: &Facts<'_>) -> CheckResult {
    let snapshot = facts.snapshot;
    if snapshot.principal.seen().is_some() || snapshot.list.seen().is_some() {
        return CheckResult::Clear;
    }
    match (snapshot.principal.gap(), snapshot.list.gap()) {
        (Some(gap), _) | (_, Some(gap)) if gap.reason == GapReason::Unauthorized => {
            // An on-site server knows tickets and passwords, and no consent.
            let text = if snapshot.online { "token-accepted" } else { "token-accepted-onsite" };
            let finding =
                Finding::new(CHECK.id, Outcome::Fail, Record::Tenant, text).evidence(gap.source, "status", "401");
            if snapshot.online {
                finding
                    .remedy(Remedy::new("remedy-new-token", ActionOwner::You))
                    .remedy(Remedy::new("remedy-consent", ActionOwner::Administrator).link(documentation::CONSENT))
            } else {
                finding.remedy(Remedy::new("remedy-new-ticket", ActionOwner::You)).remedy(
                    Remedy::new("remedy-allow-ticket", ActionOwner::ServerAdministrator)
                        .link(documentation::SERVER_API),
                )
            }
            .into()
        }
        (Some(gap), _) | (None, Some(gap)) => CheckResult::CannotSay(gap.clone()),
        (None, None) => CheckResult::DoesNotApply,
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
    fn an_on_site_server_is_asked_for_no_consent() {
        let scene = Scene::healthy()
            .blind_for(Source::Principal, GapReason::Unauthorized)
            .blind_for(Source::List, GapReason::Unauthorized)
            .change(|snapshot| snapshot.online = false);
        let findings = scene.diagnosed().diagnosis.tenant;
        let found = findings.iter().find(|finding| finding.check == CHECK.id).expect("a finding");
        let steps: Vec<&str> = found.remedies.iter().map(|remedy| remedy.id).collect();
        assert_eq!((found.text, steps), ("token-accepted-onsite", vec!["remedy-new-ticket", "remedy-allow-ticket"]));
    }

    #[test]
    fn a_near_miss_is_a_refusal_of_the_list_alone() {
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
