//! `events-lost`: since when are events lost?

use super::source_of;
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::snapshot::Source;
use crate::text::{Arg, Args, Message};

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
    let (text, args) = told(facts, case);
    let mut finding = Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(case.webhook.id), text);
    finding.args = args;
    match case.webhook.updated {
        Some(updated) => finding.evidence(source_of(case), "Updated", updated.to_rfc3339()),
        None => finding.evidence(source_of(case), "State", case.webhook.state.name()),
    }
    .remedy(Remedy::new("remedy-catch-up", Mover::You))
    .into()
}

/// Which events are lost while a webhook is off, as a sentence for the checks that say why it is.
pub(super) fn lost(facts: &Facts<'_>, case: &Case) -> Message {
    let (text, args) = told(facts, case);
    Message { id: text.into(), args }
}

/// The text and its facts: the events since its last change, where that is known.
fn told(facts: &Facts<'_>, case: &Case) -> (&'static str, Args) {
    let since = case.webhook.updated.map(|updated| (updated, facts.snapshot.taken_at.millis_since(updated)));
    match since {
        Some((updated, span)) if span >= A_MINUTE => {
            ("events-lost-since", vec![("when", Arg::Time(updated)), ("span", Arg::Span(span))])
        }
        Some(_) | None => ("events-lost", Vec::new()),
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
    fn a_near_miss_is_a_webhook_that_is_on() {
        assert_eq!(Scene::healthy().of(CHECK.id), Some(Outcome::Pass));
    }
}
