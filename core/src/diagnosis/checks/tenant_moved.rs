//! `tenant-moved`: did the API's address change while the page was reading?

use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::Facts;
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "tenant-moved",
    topic: Topic::Access,
    inspects: &[Source::TenantState],
    impact: Impact::Advisory,
    documentation: documentation::TENANT_STATUS,
    run: Run::Tenant(run),
};

fn run(facts: &Facts<'_>) -> CheckResult {
    if !facts.snapshot.moved {
        return CheckResult::Clear;
    }
    let api = facts.snapshot.api.clone().unwrap_or_default();
    Finding::new(CHECK.id, Outcome::Info, Record::Tenant, "tenant-moved")
        .with("api", api.clone())
        .evidence(Source::TenantState, "Api", api)
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
        assert_eq!(Scene::healthy().change(|snapshot| snapshot.moved = true).of_tenant(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn a_near_miss_is_a_tenant_that_is_where_it_was() {
        assert_eq!(Scene::healthy().of_tenant(CHECK.id), Some(Outcome::Pass));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::TenantState).of_tenant(CHECK.id), Some(Outcome::Unknown));
    }
}
