//! `events-empty`: is it called for anything at all?

use super::source_of;
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::Source;

/// Is it called for anything at all?
pub(super) const CHECK: Check = Check {
    id: "events-empty",
    topic: Topic::Definition,
    inspects: &[Source::List],
    bearing: Bearing::Delivery(VerdictKind::Misdefined),
    documentation: documentation::REGISTER,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> Judgement {
    if case.webhook.events.iter().any(|event| !event.as_str().is_empty()) {
        return Judgement::Clear;
    }
    Finding::new(CHECK.id, Outcome::Fail, Record::Webhook(case.webhook.id), "events-empty")
        .evidence(source_of(case), "Events", "")
        .remedy(Remedy::new("remedy-add-events", Mover::You).link(documentation::EVENTS))
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().events(&[]).of(CHECK.id), Some(Outcome::Fail));
    }

    #[test]
    fn a_near_miss_is_a_single_event() {
        assert_eq!(Scene::healthy().events(&["contact.changed"]).of(CHECK.id), Some(Outcome::Pass));
    }
}
