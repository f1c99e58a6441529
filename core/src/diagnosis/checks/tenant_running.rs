//! `tenant-running`: is the tenant up?

use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::Facts;
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::model::TenantState;
use crate::snapshot::{Observed, Source};

pub(super) const CHECK: Check = Check {
    id: "tenant-running",
    topic: Topic::Access,
    inspects: &[Source::TenantState],
    impact: Impact::Advisory,
    documentation: documentation::TENANT_STATUS,
    run: Run::Tenant(run),
};

fn run(facts: &Facts<'_>) -> CheckResult {
    let Some(status) = facts.snapshot.tenant_status.as_ref().and_then(Observed::seen) else {
        return CheckResult::DoesNotApply;
    };
    let finding = |outcome: Outcome, text: &'static str| {
        let finding = Finding::new(CHECK.id, outcome, Record::Tenant, text)
            .with("state", status.state.name())
            .evidence(Source::TenantState, "State", status.state.name());
        match status.is_running {
            Some(is_running) => finding.evidence(Source::TenantState, "IsRunning", is_running.to_string()),
            None => finding,
        }
    };
    let wait = |owner: ActionOwner| Remedy::new("remedy-wait-for-tenant", owner).link(documentation::TENANT_STATUS);
    let (text, remedy) = match (&status.state, status.is_up()) {
        (TenantState::Running, true) => return CheckResult::Clear,
        (_, true) => return finding(Outcome::Info, "tenant-running-special").into(),
        (TenantState::OfflineMaintenance, false) => ("tenant-running-maintenance", wait(ActionOwner::SuperOffice)),
        (TenantState::MigrationPending, false) => ("tenant-running-migration", wait(ActionOwner::SuperOffice)),
        (TenantState::Suspended, false) => ("tenant-running-suspended", wait(ActionOwner::Administrator)),
        // A deletion that failed is tried again: the tenant will not run.
        (TenantState::Deleted | TenantState::Deleting | TenantState::DeleteFailed, false) => (
            "tenant-running-deleted",
            Remedy::new("remedy-ask-deletion", ActionOwner::Administrator).link(documentation::TENANT_STATUS),
        ),
        (_, false) => ("tenant-running-down", wait(ActionOwner::SuperOffice)),
    };
    finding(Outcome::Fail, text).remedy(remedy).into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{TenantState, TenantStatus};
    use crate::snapshot::{Observed, Source};

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().tenant_state(TenantState::Suspended).of_tenant(CHECK.id), Some(Outcome::Fail));
    }

    #[test]
    fn a_near_miss_is_maintenance_with_the_api_on() {
        assert_eq!(
            Scene::healthy().tenant_state(TenantState::OnlineMaintenance).of_tenant(CHECK.id),
            Some(Outcome::Info)
        );
    }

    #[test]
    fn a_state_that_does_not_run_is_no_maintenance_in_which_the_api_works() {
        assert_eq!(
            Scene::healthy().tenant_state(TenantState::MigrationPending).of_tenant(CHECK.id),
            Some(Outcome::Fail)
        );
    }

    #[test]
    fn the_lookups_own_word_outranks_the_state() {
        let lookup = |state: TenantState, is_running: bool| {
            Scene::healthy()
                .change(|snapshot| {
                    snapshot.tenant_status = Some(Observed::Complete(TenantStatus {
                        state,
                        is_running: Some(is_running),
                        api: None,
                        valid_until: None,
                    }));
                })
                .of_tenant(CHECK.id)
        };
        assert_eq!(lookup(TenantState::Running, false), Some(Outcome::Fail));
        assert_eq!(lookup(TenantState::Other("Paused".to_owned()), false), Some(Outcome::Fail));
        assert_eq!(lookup(TenantState::OfflineMaintenance, true), Some(Outcome::Info));
    }

    #[test]
    fn nobody_is_told_to_wait_for_a_tenant_that_is_being_deleted() {
        let said = |state: TenantState| {
            let tenant = Scene::healthy().tenant_state(state).diagnosed().diagnosis.tenant;
            let finding = tenant.into_iter().find(|finding| finding.check == CHECK.id).expect("a finding");
            (finding.text, finding.remedies.iter().map(|step| step.id).collect::<Vec<_>>())
        };
        for state in [TenantState::Deleted, TenantState::Deleting, TenantState::DeleteFailed] {
            assert_eq!(said(state), ("tenant-running-deleted", vec!["remedy-ask-deletion"]));
        }
        let down = ("tenant-running-down", vec!["remedy-wait-for-tenant"]);
        assert_eq!((said(TenantState::ProvisioningFailed), said(TenantState::Unknown)), (down.clone(), down));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::TenantState).of_tenant(CHECK.id), Some(Outcome::Unknown));
    }
}
