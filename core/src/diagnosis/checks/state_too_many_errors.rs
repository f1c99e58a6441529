//! `state-too-many-errors`: did SuperOffice disable it, and did a 410 do it at once?

use super::events_lost::lost;
use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::diagnosis::verdict::VerdictKind;
use crate::diagnosis::{Cause, documentation, remedies};
use crate::model::WebhookState;
use crate::snapshot::Source;
use crate::text::Arg;

pub(super) const CHECK: Check = Check {
    id: "state-too-many-errors",
    topic: Topic::State,
    inspects: &[Source::List],
    impact: Impact::Delivery(VerdictKind::FailingDeliveries),
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    let webhook = &case.webhook;
    match webhook.state {
        WebhookState::TooManyErrors => {}
        WebhookState::Active | WebhookState::Stopped => return CheckResult::Clear,
        WebhookState::Unknown => return CheckResult::DoesNotApply,
    }
    let source = source_of(case);
    let cause = case.cause();
    let is_gone = case.classification.as_ref().is_some_and(|classification| classification.status == Some(410));
    let text = match (is_gone, cause) {
        (true, _) => "state-too-many-errors-gone",
        (false, Some(Cause::Unrecognised) | None) => "state-too-many-errors",
        (false, Some(_)) => "state-too-many-errors-because",
    };
    let shown = cause.unwrap_or(Cause::Unrecognised);
    let mut finding = Finding::new(CHECK.id, Outcome::Fail, Record::Webhook(webhook.id), text)
        .with("cause", Arg::Term(format!("cause-{}", shown.id()).into()))
        .with("because", Arg::Term(format!("cause-{}.because", shown.id()).into()))
        .with("do", Arg::Term(format!("cause-{}.do", shown.id()).into()))
        .with("lost", Arg::Said(Box::new(lost(facts, case))))
        .evidence(source, "State", webhook.state.name());
    // The API does not say when it was disabled: not before its last call, which the counters date.
    if let Some(last) = case.last_call() {
        finding = finding.evidence(Source::Usage, last.from.field(), last.at);
    }
    if let Some(updated) = webhook.updated {
        finding = finding.evidence(source, "Updated", updated);
    }
    if let Some(count) = case.consecutive_errors() {
        finding = finding.evidence(Source::Usage, "webhook_usage.consecutive_errors", count.to_string());
    }
    if let Some(cause) = cause {
        finding = finding.cause(cause);
    }
    for step in remedies::for_cause(shown, case, remedies::Sender::of(facts)) {
        finding = finding.remedy(step);
    }
    finding.into()
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
            Scene::healthy().webhook(|webhook| webhook.state = WebhookState::TooManyErrors).of(CHECK.id),
            Some(Outcome::Fail)
        );
    }

    #[test]
    fn a_near_miss_is_eight_failures_in_a_row() {
        assert_eq!(
            Scene::healthy().usage(|usage| usage.consecutive_errors = Some(8)).of(CHECK.id),
            Some(Outcome::Pass)
        );
    }
}
