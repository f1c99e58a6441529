//! `last-error`: what did its last failed call meet, and is it over?

use super::source_of;
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::diagnosis::{Cause, documentation, remedies};
use crate::model::target::mask_addresses;
use crate::model::{Owner, WebhookState};
use crate::snapshot::{Gap, GapReason, Source};
use crate::text::Arg;

/// What did its last failed call meet, and is it over?
pub(super) const CHECK: Check = Check {
    id: "last-error",
    topic: Topic::Deliveries,
    inspects: &[Source::Usage],
    bearing: Bearing::Delivery(VerdictKind::FailingDeliveries),
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> Judgement {
    let Some(usage) = case.usage.seen() else { return Judgement::Clear };
    let record = Record::Webhook(case.webhook.id);
    let text = usage.last_error.as_deref().map(mask_addresses).unwrap_or_default();
    let cause = case.cause();
    let about = |outcome: Outcome, id: &'static str, cause: Cause| {
        let term = |attribute: &str| Arg::Term(format!("cause-{}{attribute}", cause.id()).into());
        let finding = Finding::new(CHECK.id, outcome, record, id)
            .with("cause", term(""))
            .with("is", term(".is"))
            .with("means", term(".means"))
            .with("do", term(".do"))
            .cause(cause)
            .evidence(Source::Usage, "webhook_usage.last_error", text.clone());
        match usage.consecutive_errors {
            Some(count) => finding.with("count", count).evidence(
                Source::Usage,
                "webhook_usage.consecutive_errors",
                count.to_string(),
            ),
            None => finding,
        }
    };
    let with_steps =
        |finding: Finding, cause: Cause| remedies::for_cause(cause, case).into_iter().fold(finding, Finding::remedy);
    match (usage.consecutive_errors, cause) {
        // A restart sets the failures in a row to zero: that is no call that went well.
        (Some(0), Some(cause)) if case.is_on() && case.was_changed_since_its_last_call() => {
            let mut finding = about(Outcome::Unknown, "last-error-unproven", cause);
            if let Some(updated) = case.webhook.updated {
                finding = finding.with("when", updated).evidence(source_of(case), "Updated", updated.to_rfc3339());
            }
            if case.is_http() && case.webhook.owner == Owner::Own {
                finding = finding.remedy(Remedy::new("remedy-test", Mover::You).link(documentation::TROUBLESHOOTING));
            }
            finding.remedy(Remedy::new("remedy-watch-counters", Mover::You)).into()
        }
        (Some(0), Some(cause)) => about(Outcome::Info, "last-error-stale", cause).into(),
        (Some(0), None) => Judgement::Clear,
        (Some(count), None) => {
            let finding = Finding::new(CHECK.id, Outcome::Fail, record, "last-error-unsaid")
                .with("count", count)
                .evidence(Source::Usage, "webhook_usage.consecutive_errors", count.to_string());
            with_steps(finding, Cause::Unrecognised).into()
        }
        (Some(_), Some(cause)) => with_steps(about(Outcome::Fail, "last-error", cause), cause).into(),
        (None, Some(cause)) if case.webhook.state == WebhookState::TooManyErrors => {
            with_steps(about(Outcome::Fail, "last-error", cause), cause).into()
        }
        (None, Some(cause)) => with_steps(about(Outcome::Warn, "last-error-undated", cause), cause).into(),
        (None, None) => Judgement::CannotSay(Gap::new(Source::Usage, GapReason::NotCarried)),
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::snapshot::Source;

    #[test]
    fn it_fires() {
        assert_eq!(Scene::failing("HTTP/1.1 404 Not Found\r\n\r\n", 2).of(CHECK.id), Some(Outcome::Fail));
    }

    #[test]
    fn a_near_miss_is_an_error_before_calls_that_went_well() {
        assert_eq!(Scene::failing("HTTP/1.1 404 Not Found\r\n\r\n", 0).of(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
