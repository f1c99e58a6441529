//! `events-lost`: since when are events lost?

use super::source_of;
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::snapshot::Source;
use crate::text::{Arg, Message};

/// Below this many milliseconds nobody wants to read since when.
const A_MINUTE: i64 = 60_000;

/// Since when are events lost?
pub(super) const CHECK: Check = Check {
    id: "events-lost",
    topic: Topic::Deliveries,
    inspects: &[Source::List],
    bearing: Bearing::Care,
    documentation: documentation::NOTIFICATION,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> Judgement {
    if case.is_on() {
        return Judgement::Clear;
    }
    let told = lost(facts, case);
    // The same message makes the sentence of those checks that say why it is off.
    let text = if told.id == "events-lost-since" { "events-lost-since" } else { "events-lost" };
    let mut finding = Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(case.webhook.id), text);
    finding.args = told.args;
    match case.webhook.updated {
        Some(updated) => finding.evidence(source_of(case), "Updated", updated.to_rfc3339()),
        None => finding.evidence(source_of(case), "State", case.webhook.state.name()),
    }
    .remedy(Remedy::new("remedy-catch-up", Mover::You))
    .into()
}

/// Which events are lost while a webhook is off: those since its last change, where that is known.
pub(super) fn lost(facts: &Facts<'_>, case: &Case) -> Message {
    let since = case.webhook.updated.map(|updated| (updated, facts.snapshot.taken_at.millis_since(updated)));
    match since {
        Some((updated, span)) if span >= A_MINUTE => {
            Message::new("events-lost-since").with("when", updated).with("span", Arg::Span(span))
        }
        Some(_) | None => Message::new("events-lost"),
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::WebhookState;

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.state = WebhookState::Stopped).of(CHECK.id),
            Some(Outcome::Warn)
        );
    }

    #[test]
    fn a_near_miss_does_not_fire() {
        assert_eq!(Scene::healthy().of(CHECK.id), Some(Outcome::Pass));
    }
}
