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
        let reading = case.reading.as_ref().filter(|reading| reading.cause == cause);
        // Only a 410 switches the webhook off at once, not every way to say that an address is gone.
        let is_410 = cause == Cause::EndpointGone && reading.is_some_and(|reading| reading.status == Some(410));
        let means = if is_410 { ".means-410" } else { ".means" };
        let finding = Finding::new(CHECK.id, outcome, record, id)
            .with("cause", term(""))
            .with("is", term(".is"))
            .with("means", term(means))
            .with("do", term(".do"))
            .cause(cause)
            .also(reading.map(|reading| reading.also.clone()).unwrap_or_default())
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
    use crate::diagnosis::Cause;
    use crate::diagnosis::finding::{Finding, Outcome};
    use crate::diagnosis::fixture::Scene;
    use crate::model::WebhookId;
    use crate::snapshot::Source;
    use crate::text::Arg;

    fn finding(text: &str) -> Finding {
        let examination = Scene::failing(text, 2).examination();
        let diagnosis = examination.diagnosis.webhooks.get(&WebhookId(1)).expect("webhook 1");
        diagnosis.findings().into_iter().find(|finding| finding.check == CHECK.id).expect("a finding")
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
        let means = |text: &str| finding(text).args.into_iter().find(|(name, _)| *name == "means").map(|(_, arg)| arg);
        let term = |id: &'static str| Some(Arg::Term(id.into()));
        assert_eq!(means("HTTP/1.1 410 Gone\r\n\r\n"), term("cause-endpoint-gone.means-410"));
        let bin = "HTTP/1.1 404 Not Found\r\n\r\nthis webhook.site address has expired";
        assert_eq!(means(bin), term("cause-endpoint-gone.means"));
    }

    #[test]
    fn a_second_cause_stands_in_also_and_has_its_steps() {
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
