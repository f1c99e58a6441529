//! `origin-allowed`: may pages from this origin read the tenant's answers?

use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::Facts;
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::snapshot::GapReason;

pub(super) const CHECK: Check = Check {
    id: "origin-allowed",
    topic: Topic::Access,
    inspects: &[],
    impact: Impact::Advisory,
    documentation: documentation::CORS,
    run: Run::Tenant(run),
};

fn run(facts: &Facts<'_>) -> CheckResult {
    let refused = facts.snapshot.gaps().into_iter().find(|gap| gap.reason == GapReason::OriginRefused);
    match (refused, facts.snapshot.list.seen(), facts.snapshot.list.gap()) {
        (Some(gap), ..) => {
            let (text, step) = if facts.snapshot.online {
                ("origin-allowed", Remedy::new("remedy-allow-origin", ActionOwner::AppOwner).link(documentation::CORS))
            } else {
                (
                    "origin-allowed-onsite",
                    Remedy::new("remedy-allow-origin-onsite", ActionOwner::ServerAdministrator)
                        .link(documentation::SERVER_API),
                )
            };
            Finding::new(CHECK.id, Outcome::Fail, Record::Tenant, text)
                .evidence(gap.source, "Access-Control-Allow-Origin", "missing")
                .remedy(step)
                .into()
        }
        (None, Some(_), _) => CheckResult::Clear,
        (None, None, Some(gap)) => CheckResult::CannotSay(gap.clone()),
        (None, None, None) => CheckResult::DoesNotApply,
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
            Scene::healthy().blind_for(Source::List, GapReason::OriginRefused).of_tenant(CHECK.id),
            Some(Outcome::Fail)
        );
    }

    #[test]
    fn an_on_site_server_allows_origins_in_its_own_file() {
        let refused = Scene::healthy().blind_for(Source::List, GapReason::OriginRefused);
        let on_site = refused.change(|snapshot| snapshot.online = false).diagnosed().diagnosis.tenant;
        let found = on_site.iter().find(|finding| finding.check == CHECK.id);
        assert_eq!(found.map(|finding| finding.text), Some("origin-allowed-onsite"));
    }

    #[test]
    fn a_near_miss_is_a_network_error_of_one_source() {
        assert_eq!(
            Scene::healthy().blind_for(Source::Usage, GapReason::Network).of_tenant(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(
            Scene::healthy().blind_for(Source::List, GapReason::Network).of_tenant(CHECK.id),
            Some(Outcome::Unknown)
        );
    }
}
