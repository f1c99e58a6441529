//! `events-empty`: is it called for anything at all?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, FormField, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::{Gap, GapReason, Source};

pub(super) const CHECK: Check = Check {
    id: "events-empty",
    topic: Topic::Definition,
    inspects: &[Source::List],
    impact: Impact::Delivery(VerdictKind::Misdefined),
    documentation: documentation::REGISTER,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    if case.webhook.events.iter().any(|event| !event.as_str().is_empty()) {
        return CheckResult::Clear;
    }
    // What is called waits for something, whatever its record says.
    if case.webhook.unread("Events").is_some() || case.last_call_went_well() {
        return CheckResult::CannotSay(Gap::new(source_of(case), GapReason::NotCarried));
    }
    Finding::new(CHECK.id, Outcome::Fail, Record::Webhook(case.webhook.id), "events-empty")
        .evidence(source_of(case), "Events", "")
        .remedy(
            Remedy::new("remedy-add-events", ActionOwner::You).link(documentation::EVENTS).changes(FormField::Events),
        )
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{Unread, Webhook};

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().no_usage_row().events(&[]).of(CHECK.id), Some(Outcome::Fail));
    }

    #[test]
    fn a_near_miss_is_a_single_event() {
        assert_eq!(Scene::healthy().events(&["contact.changed"]).of(CHECK.id), Some(Outcome::Pass));
    }
    #[test]
    fn it_says_so_when_it_cannot_look() {
        let unread = |webhook: &mut Webhook| webhook.unread.push(Unread::missing("Events"));
        assert_eq!(Scene::healthy().no_usage_row().events(&[]).webhook(unread).of(CHECK.id), Some(Outcome::Unknown));
        assert_eq!(Scene::healthy().events(&[]).of(CHECK.id), Some(Outcome::Unknown), "it is called");
    }
}
