//! `agent-granted`: may this app, and this user, read webhooks? A principal that answers while the list does not
//! shows that the token is good. Whether the app or the user lacks the right is documented nowhere.

use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::Facts;
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::snapshot::{GapReason, Source};

pub(super) const CHECK: Check = Check {
    id: "agent-granted",
    topic: Topic::Access,
    inspects: &[Source::Principal],
    impact: Impact::Advisory,
    documentation: documentation::APP_CONFIG,
    run: Run::Tenant(run),
};

fn run(facts: &Facts<'_>) -> CheckResult {
    match facts.snapshot.list.gap() {
        _ if facts.snapshot.list.seen().is_some() => CheckResult::Clear,
        Some(gap) if matches!(gap.reason, GapReason::Unauthorized | GapReason::Forbidden) => {
            let text = if facts.snapshot.online { "agent-granted" } else { "agent-granted-onsite" };
            let finding = Finding::new(CHECK.id, Outcome::Fail, Record::Tenant, text)
                .evidence(Source::List, "status", if gap.reason == GapReason::Forbidden { "403" } else { "401" })
                .evidence(
                    Source::Principal,
                    "FullName",
                    facts.snapshot.principal.seen().map(|principal| principal.name.clone()).unwrap_or_default(),
                );
            // Only online are agents granted to apps.
            if facts.snapshot.online {
                finding
                    .remedy(Remedy::new("remedy-owners-token", ActionOwner::You))
                    .remedy(Remedy::new("remedy-grant-agent", ActionOwner::AppOwner).link(documentation::APP_CONFIG))
                    .remedy(
                        Remedy::new("remedy-renew-consent", ActionOwner::Administrator).link(documentation::CONSENT),
                    )
            } else {
                finding.remedy(Remedy::new("remedy-other-user", ActionOwner::You))
            }
            .into()
        }
        Some(gap) => CheckResult::CannotSay(gap.clone()),
        None => CheckResult::Clear,
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
    fn the_step_to_add_webhooks_says_that_users_are_locked_out_until_the_consent() {
        let steps = |online: bool| -> Vec<&str> {
            let scene = Scene::healthy().blind_for(Source::List, GapReason::Forbidden);
            let findings = scene.change(|snapshot| snapshot.online = online).diagnosed().diagnosis.tenant;
            let found = findings.iter().find(|finding| finding.check == CHECK.id).expect("a finding");
            found.remedies.iter().map(|remedy| remedy.id).collect()
        };
        assert_eq!(steps(true), ["remedy-owners-token", "remedy-grant-agent", "remedy-renew-consent"]);
        assert_eq!(steps(false), ["remedy-other-user"]);
    }

    #[test]
    fn a_near_miss_is_a_list_that_took_too_long() {
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
