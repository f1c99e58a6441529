//! `token-for-tenant`: does the token belong to this tenant?

use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::Facts;
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "token-for-tenant",
    topic: Topic::Access,
    inspects: &[Source::Principal],
    impact: Impact::Advisory,
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Tenant(run),
};

fn run(facts: &Facts<'_>) -> CheckResult {
    let Some(principal) = facts.snapshot.principal.seen() else { return CheckResult::DoesNotApply };
    let own = facts.snapshot.tenant.as_str();
    match principal.tenant.as_deref().map(str::trim) {
        // On-site the identifier is `Default` or empty: there is one tenant and nothing to compare.
        None | Some("" | "Default") => CheckResult::DoesNotApply,
        Some(tenant) if tenant.eq_ignore_ascii_case(own) => CheckResult::Clear,
        Some(tenant) => Finding::new(CHECK.id, Outcome::Fail, Record::Tenant, "token-for-tenant")
            .with("tenant", own)
            .with("other", tenant)
            .evidence(Source::Principal, "DatabaseContextIdentifier", tenant)
            .remedy(Remedy::new("remedy-token-of-tenant", ActionOwner::You).with("tenant", own))
            .into(),
    }
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
            Scene::healthy().principal(|principal| principal.tenant = Some("Cust777".to_owned())).of_tenant(CHECK.id),
            Some(Outcome::Fail)
        );
    }

    #[test]
    fn a_near_miss_is_the_same_tenant_in_capitals() {
        assert_eq!(
            Scene::healthy().principal(|principal| principal.tenant = Some("CUST12345".to_owned())).of_tenant(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Principal).of_tenant(CHECK.id), Some(Outcome::Unknown));
    }
}
