//! `owner-retired`: is the person who registered it still there?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::snapshot::{Gap, GapReason, Source};

pub(super) const CHECK: Check = Check {
    id: "owner-retired",
    topic: Topic::Ownership,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::REGISTER,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    let Some(owner) = &case.webhook.registered_by else {
        return CheckResult::CannotSay(Gap::new(source_of(case), GapReason::NotCarried));
    };
    match owner.retired {
        Some(true) => Finding::new(CHECK.id, Outcome::Info, Record::Webhook(case.webhook.id), "owner-retired")
            .with("who", owner.display_name())
            .evidence(source_of(case), "RegisteredAssociate.Deleted", "true")
            .into(),
        Some(false) => CheckResult::Clear,
        None => CheckResult::CannotSay(Gap::new(source_of(case), GapReason::NotCarried)),
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::{Scene, tony};
    use crate::model::Associate;

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy()
                .webhook(|webhook| webhook.registered_by = Some(Associate { retired: Some(true), ..tony() }.into()))
                .of(CHECK.id),
            Some(Outcome::Info)
        );
    }

    #[test]
    fn a_near_miss_is_an_owner_who_has_not_left() {
        assert_eq!(Scene::healthy().of(CHECK.id), Some(Outcome::Pass));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.registered_by = None).of(CHECK.id),
            Some(Outcome::Unknown)
        );
        let unsaid = Associate { retired: None, ..tony() };
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.registered_by = Some(unsaid.into())).of(CHECK.id),
            Some(Outcome::Unknown)
        );
    }
}
