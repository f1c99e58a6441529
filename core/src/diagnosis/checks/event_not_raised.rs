//! `event-not-raised`: does SuperOffice document that verb for that entity?

use super::{none_fires, source_of};
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::events::EventKind;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::diagnosis::{documentation, events};
use crate::snapshot::Source;
use crate::text::Arg;

/// Does SuperOffice document that verb for that entity?
pub(super) const CHECK: Check = Check {
    id: "event-not-raised",
    topic: Topic::Definition,
    inspects: &[Source::List],
    bearing: Bearing::Delivery(VerdictKind::Misdefined),
    documentation: documentation::EVENTS,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> Judgement {
    let mut names = Vec::new();
    let mut instead: Vec<String> = Vec::new();
    for event in &case.webhook.events {
        if let EventKind::NotRaised(documented) = events::kind(event) {
            names.push(event.as_str().to_owned());
            instead.extend(documented.into_iter().filter(|name| !instead.contains(name)).collect::<Vec<_>>());
        }
    }
    if names.is_empty() {
        return Judgement::Clear;
    }
    Finding::new(
        CHECK.id,
        if none_fires(case) { Outcome::Fail } else { Outcome::Warn },
        Record::Webhook(case.webhook.id),
        "event-not-raised",
    )
    .with("count", names.len())
    .with("names", Arg::List(names.clone()))
    .with("instead", Arg::List(instead.clone()))
    .evidence(source_of(case), "Events", names.join(", "))
    .remedy(
        Remedy::new("remedy-documented-events", Mover::You)
            .with("instead", Arg::List(instead))
            .link(documentation::EVENTS),
    )
    .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().no_usage_row().events(&["ticket.deleted"]).of(CHECK.id), Some(Outcome::Fail));
    }

    #[test]
    fn a_near_miss_is_another_event_of_the_same_entity() {
        assert_eq!(Scene::healthy().events(&["ticket.changed"]).of(CHECK.id), Some(Outcome::Pass));
    }
}
