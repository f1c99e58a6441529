//! `last-error`: which error did its last failed call get, and is it over?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::diagnosis::{Cause, documentation, remedies};
use crate::model::{Owner, WebhookState};
use crate::snapshot::Source;
use crate::text::Arg;

pub(super) const CHECK: Check = Check {
    id: "last-error",
    topic: Topic::Deliveries,
    inspects: &[Source::Usage],
    impact: Impact::Delivery(VerdictKind::FailingDeliveries),
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    let Some(usage) = case.usage.seen() else { return CheckResult::DoesNotApply };
    let record = Record::Webhook(case.webhook.id);
    let cause = case.cause();
    let about = |outcome: Outcome, id: &'static str, cause: Cause| {
        let term = |attribute: &str| Arg::Term(format!("cause-{}{attribute}", cause.id()).into());
        let classification = case.classification.as_ref().filter(|classification| classification.cause == cause);
        // Only a 410 switches the webhook off at once, not every way to say that an address is gone.
        let is_410 = cause == Cause::EndpointGone
            && classification.is_some_and(|classification| classification.status == Some(410));
        let means = if is_410 { ".means-410" } else { ".means" };
        let finding = Finding::new(CHECK.id, outcome, record, id)
            .with("cause", term(""))
            .with("is", term(".is"))
            .with("means", term(means))
            .with("do", term(".do"))
            .cause(cause)
            .also(classification.map(|classification| classification.also.clone()).unwrap_or_default());
        let finding = match &usage.last_error {
            Some(text) => finding.evidence(Source::Usage, "webhook_usage.last_error", text),
            None => finding,
        };
        match usage.consecutive_errors {
            Some(count) => finding.with("count", count).evidence(
                Source::Usage,
                "webhook_usage.consecutive_errors",
                count.to_string(),
            ),
            None => finding,
        }
    };
    let with_steps = |finding: Finding, cause: Cause| {
        remedies::for_cause(cause, case, remedies::Sender::of(facts)).into_iter().fold(finding, Finding::remedy)
    };
    let unsaid = |outcome: Outcome, count: i64| {
        Finding::new(CHECK.id, outcome, record, "last-error-unsaid").with("count", count).evidence(
            Source::Usage,
            "webhook_usage.consecutive_errors",
            count.to_string(),
        )
    };
    if case.webhook.state == WebhookState::TooManyErrors {
        // It is disabled after failures, whatever the counters say of the last one.
        return match (cause, usage.consecutive_errors) {
            (Some(cause), _) => with_steps(about(Outcome::Fail, "last-error", cause), cause).into(),
            (None, Some(count)) if count > 0 => with_steps(unsaid(Outcome::Fail, count), Cause::Unrecognised).into(),
            (None, _) => CheckResult::CannotSay(case.lacking()),
        };
    }
    match (usage.consecutive_errors, cause) {
        // What was changed and not called since, as after a restart, is not known to fail or to work.
        (Some(count), found)
            if !case.is_off() && case.was_changed_since_its_last_call() && (count > 0 || found.is_some()) =>
        {
            unproven(about(Outcome::Unknown, "last-error-unproven", found.unwrap_or(Cause::Unrecognised)), case)
        }
        (Some(0), Some(cause)) if case.is_off() && case.was_changed_since_its_last_call() => {
            about(Outcome::Info, "last-error-undated", cause).into()
        }
        (Some(0), Some(cause)) => about(Outcome::Info, "last-error-stale", cause).into(),
        (Some(0), None) if usage.total_calls == Some(0) => CheckResult::DoesNotApply,
        (Some(0), None) => CheckResult::Clear,
        // Failures in a row prove that it fails where no change can have come between; else only that it failed.
        (Some(count), found) => {
            let outcome =
                if case.is_off() || case.was_called_since_its_last_change() { Outcome::Fail } else { Outcome::Warn };
            match found {
                Some(cause) => with_steps(about(outcome, "last-error", cause), cause).into(),
                None => with_steps(unsaid(outcome, count), Cause::Unrecognised).into(),
            }
        }
        (None, Some(cause)) => with_steps(about(Outcome::Warn, "last-error-undated", cause), cause).into(),
        (None, None) => CheckResult::CannotSay(case.lacking()),
    }
}

/// What helps to find out whether a definition that was not called yet works.
fn unproven(mut finding: Finding, case: &Case) -> CheckResult {
    if let Some(updated) = case.webhook.updated {
        finding = finding.with("when", updated).evidence(source_of(case), "Updated", updated);
    }
    if case.is_http() && case.webhook.owner == Owner::Own {
        finding = finding.remedy(Remedy::new("remedy-test", ActionOwner::You).link(documentation::TROUBLESHOOTING));
    }
    finding.remedy(Remedy::new("remedy-watch-counters", ActionOwner::You)).into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::Cause;
    use crate::diagnosis::finding::{Finding, Outcome};
    use crate::diagnosis::fixture::{Scene, days_ago};
    use crate::model::{WebhookId, WebhookState};
    use crate::snapshot::Source;
    use crate::text::Arg;

    fn finding(text: &str) -> Finding {
        let diagnosed = Scene::failing(text, 2).diagnosed();
        let diagnosis = diagnosed.diagnosis.webhooks.get(&WebhookId(1)).expect("webhook 1");
        diagnosis.findings().into_iter().find(|finding| finding.check == CHECK.id).expect("a finding")
    }

    #[test]
    fn without_calls_there_is_no_error_to_ask_about() {
        let of = |calls: i64| {
            Scene::healthy()
                .usage(|usage| (usage.total_calls, usage.total_errors) = (Some(calls), Some(0)))
                .of(CHECK.id)
        };
        assert_eq!((of(0), of(1)), (None, Some(Outcome::Pass)));
    }

    #[test]
    fn what_was_stopped_after_a_call_that_went_well_has_an_old_error() {
        let text = |days_of_the_change: i64| {
            let scene = Scene::failing("Connection refused", 0).last_called(days_ago(5)).webhook(|webhook| {
                webhook.state = WebhookState::Stopped;
                webhook.updated = Some(days_ago(days_of_the_change));
            });
            let diagnosed = scene.diagnosed();
            let found = diagnosed.diagnosis.webhooks[&WebhookId(1)].findings();
            found.into_iter().find(|finding| finding.check == CHECK.id).map(|finding| finding.text)
        };
        assert_eq!((text(6), text(4)), (Some("last-error-stale"), Some("last-error-undated")));
    }

    #[test]
    fn it_fires() {
        assert_eq!(Scene::failing("HTTP/1.1 404 Not Found\r\n\r\n", 2).of(CHECK.id), Some(Outcome::Fail));
    }

    #[test]
    fn a_near_miss_is_an_error_before_calls_that_went_well() {
        assert_eq!(Scene::failing("HTTP/1.1 404 Not Found\r\n\r\n", 0).of(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn only_a_410_is_said_to_switch_the_webhook_off() {
        let means =
            |text: &str| finding(text).args.clone().into_iter().find(|(name, _)| *name == "means").map(|(_, arg)| arg);
        let term = |id: &'static str| Some(Arg::Term(id.into()));
        assert_eq!(means("HTTP/1.1 410 Gone\r\n\r\n"), term("cause-endpoint-gone.means-410"));
        let bin = "HTTP/1.1 404 Not Found\r\n\r\nthis webhook.site address has expired";
        assert_eq!(means(bin), term("cause-endpoint-gone.means"));
    }

    #[test]
    fn a_second_cause_is_in_also_and_has_its_steps() {
        let text =
            "The remote certificate is invalid because of errors in the certificate chain: NotTimeValid, PartialChain";
        let finding = finding(text);
        assert_eq!(finding.cause, Some(Cause::TlsCertificateUntrusted));
        assert_eq!(finding.also, [Cause::TlsCertificateExpired]);
        let steps: Vec<&str> = finding.remedies.iter().map(|remedy| remedy.id).collect();
        let place = |id: &str| steps.iter().position(|step| *step == id);
        assert!(place("remedy-certificate-chain") < place("remedy-also"), "{steps:?}");
        assert!(place("remedy-also") < place("remedy-renew-certificate"), "{steps:?}");
        assert!(place("remedy-renew-certificate") < place("remedy-test"), "{steps:?}");
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
