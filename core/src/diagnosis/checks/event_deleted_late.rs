//! `event-deleted-late`: does it wait for deletions that are reported days after a user made them?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::diagnosis::{documentation, events};
use crate::snapshot::Source;
use crate::text::Arg;

pub(super) const CHECK: Check = Check {
    id: "event-deleted-late",
    topic: Topic::Definition,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::CONTACT_EVENTS,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    let (late, early): (Vec<String>, Vec<String>) =
        events::deletions_by_the_system(&case.webhook.events).into_iter().unzip();
    if late.is_empty() {
        return CheckResult::DoesNotApply;
    }
    Finding::new(CHECK.id, Outcome::Info, Record::Webhook(case.webhook.id), "event-deleted-late")
        .with("count", late.len())
        .with("names", Arg::List(late.clone()))
        .with("early", Arg::List(early))
        .evidence(source_of(case), "Events", late.join(", "))
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;

    fn of(events: &[&str]) -> Option<Outcome> {
        Scene::healthy().events(events).of(CHECK.id)
    }

    #[test]
    fn it_fires() {
        assert_eq!(of(&["contact.deleted"]), Some(Outcome::Info));
        assert_eq!(of(&["Person.Deleted", "contact.softdeleted"]), Some(Outcome::Info));
    }

    #[test]
    fn a_near_miss_is_a_deletion_that_is_reported_at_once_too() {
        assert_eq!(of(&["contact.deleted", "Contact.SoftDeleted"]), None);
        assert_eq!(of(&["project.deleted", "contact.changed"]), None);
    }
}
