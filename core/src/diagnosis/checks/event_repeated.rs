//! `event-repeated`: is an event named twice?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::snapshot::Source;
use crate::text::Arg;
use std::collections::BTreeSet;

pub(super) const CHECK: Check = Check {
    id: "event-repeated",
    topic: Topic::Definition,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::REGISTER,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    let mut seen = BTreeSet::new();
    let repeated: Vec<String> = case
        .webhook
        .events
        .iter()
        .map(|event| event.as_str().to_ascii_lowercase())
        .filter(|name| !seen.insert(name.clone()))
        .collect();
    if repeated.is_empty() {
        return CheckResult::Clear;
    }
    Finding::new(CHECK.id, Outcome::Info, Record::Webhook(case.webhook.id), "event-repeated")
        .with("names", Arg::List(repeated.clone()))
        .evidence(source_of(case), "Events", repeated.join(", "))
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().events(&["contact.changed", "Contact.Changed"]).of(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn a_near_miss_is_two_events_of_one_entity() {
        assert_eq!(Scene::healthy().events(&["contact.changed", "contact.created"]).of(CHECK.id), Some(Outcome::Pass));
    }
}
