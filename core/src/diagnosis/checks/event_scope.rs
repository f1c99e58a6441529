//! `event-scope`: is it waiting for changes that do not raise its event? Only changes of the entity's own row do.

use super::source_of;
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::facts::{Case, CaseUsage, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::diagnosis::{documentation, events};
use crate::snapshot::Source;
use crate::text::Arg;

/// Is it waiting for changes that do not raise its event? Only changes of the entity's own row do.
pub(super) const CHECK: Check = Check {
    id: "event-scope",
    topic: Topic::Definition,
    inspects: &[Source::List],
    bearing: Bearing::Care,
    documentation: documentation::EVENTS,
    run: Run::Webhook(run),
};

/// Days without a call from which the hint is worth its place.
const QUIET_DAYS: i64 = 7;

fn run(facts: &Facts<'_>, case: &Case) -> Judgement {
    let names: Vec<String> = case
        .webhook
        .events
        .iter()
        .filter(|event| events::is_change_of_a_row(event))
        .map(|event| event.as_str().to_owned())
        .collect();
    if names.is_empty() || !case.is_on() {
        return Judgement::DoesNotApply;
    }
    let is_quiet = match (&case.usage, case.last_called()) {
        (CaseUsage::NoRow, _) => true,
        (CaseUsage::Seen(_), Some(at)) => facts.snapshot.taken_at.days_since(at) >= QUIET_DAYS,
        (CaseUsage::Seen(_) | CaseUsage::Unseen(_), _) => false,
    };
    if !is_quiet || case.is_failing() {
        return Judgement::Clear;
    }
    Finding::new(CHECK.id, Outcome::Info, Record::Webhook(case.webhook.id), "event-scope")
        .with("names", Arg::List(names.clone()))
        .evidence(source_of(case), "Events", names.join(", "))
        .remedy(Remedy::new("remedy-change-own-row", Mover::You).link(documentation::EVENTS))
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().no_usage_row().of(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn a_near_miss_is_a_call_an_hour_ago() {
        assert_eq!(Scene::healthy().of(CHECK.id), Some(Outcome::Pass));
    }
}
