//! `answers-anything`: does a 200 prove that the delivery was taken? Some platforms answer 200 to everything, whatever
//! becomes of it, so that no error is ever counted.

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::facts::{Case, CaseUsage, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::diagnosis::receiver::shared_host;
use crate::diagnosis::{documentation, remedies};
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "answers-anything",
    topic: Topic::Deliveries,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::NOTIFICATION,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    let host = case.webhook.target.host().filter(|_| case.is_http() && case.is_on());
    let Some(shared) = host.as_deref().and_then(shared_host).filter(|shared| shared.answers_anything) else {
        return CheckResult::DoesNotApply;
    };
    if let CaseUsage::Unseen(gap) = &case.usage {
        return CheckResult::CannotSay(gap.clone());
    }
    if !case.last_call_went_well() {
        return CheckResult::DoesNotApply;
    }
    Finding::new(CHECK.id, Outcome::Info, Record::Webhook(case.webhook.id), "answers-anything")
        .with("platform", shared.platform)
        .evidence(source_of(case), "TargetUrl", case.webhook.target.masked())
        .evidence(Source::Usage, "webhook_usage.consecutive_errors", "0")
        .remedy(Remedy::new("remedy-run-history", ActionOwner::Receiver).with("platform", shared.platform))
        .remedy(remedies::events_tab())
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{Target, WebhookKind, WebhookState};
    use crate::snapshot::Source;

    fn sent_to(address: &str) -> Scene {
        let target = Target::new(address);
        Scene::healthy().webhook(|webhook| webhook.target = target)
    }

    #[test]
    fn a_script_and_a_webhook_that_is_off_answer_nothing() {
        let zapier = || sent_to("https://hooks.zapier.com/hooks/catch/1/abc");
        assert_eq!(zapier().webhook(|webhook| webhook.kind = WebhookKind::CrmScript).of(CHECK.id), None);
        assert_eq!(zapier().webhook(|webhook| webhook.state = WebhookState::Stopped).of(CHECK.id), None);
    }

    #[test]
    fn it_fires() {
        for address in [
            "https://hooks.zapier.com/hooks/catch/1/abc/",
            "https://hook.eu1.make.com/3kq8v7",
            "https://prod-39.westeurope.logic.azure.com/workflows/5f2a/triggers/manual/paths/invoke?sig=a",
            "https://hooks.slack.com/triggers/T0/1/abc",
        ] {
            assert_eq!(sent_to(address).of(CHECK.id), Some(Outcome::Info), "{address}");
        }
    }

    #[test]
    fn a_near_miss_is_a_workflow_whose_calls_fail() {
        let failing = sent_to("https://hook.eu1.make.com/3kq8v7").usage(|usage| usage.consecutive_errors = Some(1));
        assert_eq!(failing.of(CHECK.id), None);
        assert_eq!(sent_to("https://api.acme.example/in").of(CHECK.id), None);
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        let blind = sent_to("https://hooks.zapier.com/hooks/catch/1/abc/").blind(Source::Usage).blind(Source::Activity);
        assert_eq!(blind.of(CHECK.id), Some(Outcome::Unknown));
    }
}
