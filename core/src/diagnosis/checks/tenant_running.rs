//! `tenant-running`: is the tenant up?

use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::Facts;
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::model::TenantState;
use crate::snapshot::Source;

/// Is the tenant up?
pub(super) const CHECK: Check = Check {
    id: "tenant-running",
    topic: Topic::Access,
    inspects: &[Source::TenantState],
    bearing: Bearing::Care,
    documentation: documentation::TENANT_STATUS,
    run: Run::Tenant(run),
};

fn run(facts: &Facts<'_>) -> Judgement {
    let Some(status) = facts.snapshot.tenant_status.seen() else { return Judgement::DoesNotApply };
    let evidence = |finding: Finding| {
        finding.with("state", status.state.name()).evidence(Source::TenantState, "State", status.state.name())
    };
    match (&status.state, status.is_up()) {
        (TenantState::Running, true) => Judgement::Clear,
        (_, true) => evidence(Finding::new(CHECK.id, Outcome::Info, Record::Tenant, "tenant-running-special")).into(),
        (_, false) => evidence(Finding::new(CHECK.id, Outcome::Fail, Record::Tenant, "tenant-running-down"))
            .remedy(Remedy::new("remedy-wait-for-tenant", Mover::SuperOffice).link(documentation::TENANT_STATUS))
            .into(),
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::TenantState;
    use crate::snapshot::Source;

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().tenant_state(TenantState::Suspended).of_tenant(CHECK.id), Some(Outcome::Fail));
    }

    #[test]
    fn a_near_miss_does_not_fire() {
        assert_eq!(
            Scene::healthy().tenant_state(TenantState::OnlineMaintenance).of_tenant(CHECK.id),
            Some(Outcome::Info)
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::TenantState).of_tenant(CHECK.id), Some(Outcome::Unknown));
    }
}
