//! `updated-by-other`: did somebody else change it shortly before it fell silent?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "updated-by-other",
    topic: Topic::Ownership,
    inspects: &[Source::Usage],
    impact: Impact::Advisory,
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

/// Hours between its last call and the change that still make a change suspect.
const BEFORE_HOURS: i64 = 72;
/// Days of silence after the change that make it worth saying.
const SILENT_DAYS: i64 = 3;

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    let webhook = &case.webhook;
    let (Some(registered_by), Some(updated_by), Some(updated), Some(last)) =
        (&webhook.registered_by, &webhook.updated_by, webhook.updated, case.last_call())
    else {
        return CheckResult::DoesNotApply;
    };
    let is_known = registered_by.id.0 != 0 && updated_by.id.0 != 0;
    let is_others = is_known && registered_by.id != updated_by.id;
    let hours_before = updated.millis_since(last.at) / 3_600_000;
    let fell_silent =
        (-1..=BEFORE_HOURS).contains(&hours_before) && facts.snapshot.taken_at.days_since(updated) >= SILENT_DAYS;
    if !case.is_on() || !is_known {
        return CheckResult::DoesNotApply;
    }
    if !(is_others && fell_silent) {
        return CheckResult::Clear;
    }
    Finding::new(CHECK.id, Outcome::Info, Record::Webhook(webhook.id), "updated-by-other")
        .with("who", updated_by.display_name())
        .with("when", updated)
        .with("last", last.at)
        .evidence(source_of(case), "Updated", updated)
        .evidence(source_of(case), "UpdatedAssociate", updated_by.display_name())
        .evidence(Source::Usage, last.from.field(), last.at)
        .remedy(Remedy::new("remedy-ask-what-changed", ActionOwner::You).with("who", updated_by.display_name()))
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::{Scene, days_ago, tony};
    use crate::model::{Associate, AssociateId};
    use crate::snapshot::Source;

    #[test]
    fn a_user_whose_key_was_not_sent_is_nobody_else() {
        let of = |registered_by: i64, updated_by: i64| {
            let scene = Scene::healthy().last_called(days_ago(10)).webhook(|webhook| {
                webhook.updated = Some(days_ago(9));
                webhook.registered_by = Some(Associate { id: AssociateId(registered_by), ..tony() }.into());
                webhook.updated_by = Some(Associate { id: AssociateId(updated_by), ..tony() }.into());
            });
            scene.of(CHECK.id)
        };
        assert_eq!((of(5, 9), of(5, 0), of(0, 9)), (Some(Outcome::Info), None, None));
    }

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy()
                .last_called(days_ago(10))
                .webhook(|webhook| {
                    webhook.updated = Some(days_ago(9));
                    webhook.updated_by = Some(Associate { id: AssociateId(9), ..tony() }.into())
                })
                .of(CHECK.id),
            Some(Outcome::Info)
        );
    }

    #[test]
    fn a_near_miss_is_a_change_by_the_owner() {
        assert_eq!(
            Scene::healthy()
                .last_called(days_ago(10))
                .webhook(|webhook| webhook.updated = Some(days_ago(9)))
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
