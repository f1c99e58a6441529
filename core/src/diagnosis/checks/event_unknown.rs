//! `event-unknown`: are the names of its events names that SuperOffice raises? A misspelt one is accepted and never fires.

use super::{none_fires, source_of};
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::events::EventKind;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::diagnosis::{documentation, events};
use crate::snapshot::Source;
use crate::text::Arg;

/// Are the names of its events names that SuperOffice raises? A misspelt one is accepted and never fires.
pub(super) const CHECK: Check = Check {
    id: "event-unknown",
    topic: Topic::Definition,
    inspects: &[Source::List],
    bearing: Bearing::Delivery(VerdictKind::Misdefined),
    documentation: documentation::EVENTS,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> Judgement {
    let record = Record::Webhook(case.webhook.id);
    let mut wrong: Vec<(String, Vec<String>)> = Vec::new();
    let (mut custom, mut in_capitals) = (Vec::new(), Vec::new());
    for event in &case.webhook.events {
        match events::kind(event) {
            EventKind::Misspelt(meant) => wrong.push((event.as_str().to_owned(), meant)),
            EventKind::Malformed if !event.as_str().is_empty() => wrong.push((event.as_str().to_owned(), Vec::new())),
            EventKind::Custom => custom.push(event.as_str().to_owned()),
            EventKind::OtherCase(_) => in_capitals.push(event.as_str().to_owned()),
            EventKind::Malformed | EventKind::Documented | EventKind::State(_) | EventKind::NotRaised(_) => {}
        }
    }
    if !wrong.is_empty() {
        let names: Vec<String> = wrong.iter().map(|(name, _)| name.clone()).collect();
        let meant: Vec<String> = wrong.into_iter().flat_map(|(_, meant)| meant).collect();
        let text = if meant.is_empty() { "event-unknown" } else { "event-unknown-meant" };
        let outcome = if none_fires(case) { Outcome::Fail } else { Outcome::Warn };
        let mut step =
            Remedy::new(if meant.is_empty() { "remedy-read-events" } else { "remedy-correct-events" }, Mover::You)
                .with("meant", Arg::List(meant.clone()))
                .link(documentation::EVENTS);
        step.args.push(("names", Arg::List(names.clone())));
        return Finding::new(CHECK.id, outcome, record, text)
            .with("count", names.len())
            .with("names", Arg::List(names.clone()))
            .with("meant", Arg::List(meant))
            .evidence(source_of(case), "Events", names.join(", "))
            .remedy(step)
            .into();
    }
    if !in_capitals.is_empty() && !case.last_call_went_well() {
        return Finding::new(CHECK.id, Outcome::Info, record, "event-unknown-capitals")
            .with("names", Arg::List(in_capitals.clone()))
            .evidence(source_of(case), "Events", in_capitals.join(", "))
            .into();
    }
    if !custom.is_empty() {
        return Finding::new(CHECK.id, Outcome::Info, record, "event-unknown-custom")
            .with("count", custom.len())
            .with("names", Arg::List(custom.clone()))
            .evidence(source_of(case), "Events", custom.join(", "))
            .into();
    }
    Judgement::Clear
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().no_usage_row().events(&["contact.updated"]).of(CHECK.id), Some(Outcome::Fail));
    }

    #[test]
    fn a_near_miss_is_a_right_name_among_the_wrong_ones() {
        assert_eq!(Scene::healthy().events(&["contact.changed", "contact.updated"]).of(CHECK.id), Some(Outcome::Warn));
    }

    #[test]
    fn custom_is_told_apart() {
        assert_eq!(Scene::healthy().events(&["acme.shipped"]).of(CHECK.id), Some(Outcome::Info));
    }
}
