//! `events-lost`: which events may not have been sent?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::model::Age;
use crate::snapshot::Source;
use crate::text::{Arg, Args, Message};

/// Below this many milliseconds the text does not say since when.
const A_MINUTE: i64 = 60_000;

pub(super) const CHECK: Check = Check {
    id: "events-lost",
    topic: Topic::Deliveries,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::NOTIFICATION,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    if case.is_on() {
        return CheckResult::Clear;
    }
    if !case.is_off() {
        return CheckResult::DoesNotApply;
    }
    let (text, args) = text_and_facts(facts, case);
    let mut finding = Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(case.webhook.id), text).evidence(
        source_of(case),
        "State",
        case.webhook.state.name(),
    );
    finding.args = args;
    if let Some(last) = case.last_call() {
        finding = finding.evidence(Source::Usage, last.from.field(), last.at);
    }
    finding.remedy(Remedy::new("remedy-catch-up", ActionOwner::You)).into()
}

/// Which events may be missing while a webhook is off, as a sentence for the checks that say why it is.
pub(super) fn lost(facts: &Facts<'_>, case: &Case) -> Message {
    let (text, args) = text_and_facts(facts, case);
    Message { id: text.into(), args }
}

/// The text and its facts. The API does not say when a webhook was switched off: after its last call, if that is known.
fn text_and_facts(facts: &Facts<'_>, case: &Case) -> (&'static str, Args) {
    let since = case.last_called().map(|called| (called, called.age(facts.snapshot.taken_at)));
    match since {
        Some((called, Age::Ago(span))) if span >= A_MINUTE => {
            ("events-lost-since", vec![("when", Arg::Time(called)), ("span", Arg::Span(span))])
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
