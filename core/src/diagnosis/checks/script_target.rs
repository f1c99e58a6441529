//! `script-target`: does a script webhook name a script?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, FormField, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::{Gap, GapReason, Source};

pub(super) const CHECK: Check = Check {
    id: "script-target",
    topic: Topic::Definition,
    inspects: &[Source::List],
    impact: Impact::Delivery(VerdictKind::Misdefined),
    documentation: documentation::CRMSCRIPT,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    if case.is_http() {
        return CheckResult::DoesNotApply;
    }
    let target = &case.webhook.target;
    // An include name may contain almost anything: a script that runs has the name that it has.
    if (!target.is_empty() && !target.is_written_as_an_address()) || case.last_call_went_well() {
        return CheckResult::Clear;
    }
    if case.webhook.unread("TargetUrl").is_some() {
        return CheckResult::CannotSay(Gap::new(source_of(case), GapReason::NotCarried));
    }
    Finding::new(
        CHECK.id,
        if target.is_empty() { Outcome::Fail } else { Outcome::Warn },
        Record::Webhook(case.webhook.id),
        if target.is_empty() { "script-target-empty" } else { "script-target-address" },
    )
    .evidence(source_of(case), "TargetUrl", target.masked())
    .evidence(source_of(case), "Type", "crmscript")
    .remedy(Remedy::new("remedy-name-script", ActionOwner::You).link(documentation::SCRIPTS).changes(FormField::Script))
    .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{Target, Unread, WebhookKind};

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy()
                .no_usage_row()
                .webhook(|webhook| {
                    webhook.kind = WebhookKind::CrmScript;
                    webhook.target = Target::new("https://a.example/x")
                })
                .of(CHECK.id),
            Some(Outcome::Warn)
        );
        let nameless = Scene::healthy().no_usage_row().webhook(|webhook| {
            webhook.kind = WebhookKind::CrmScript;
            webhook.target = Target::new("")
        });
        assert_eq!(nameless.of(CHECK.id), Some(Outcome::Fail));
    }

    #[test]
    fn a_near_miss_is_a_script_with_the_name_of_a_script() {
        assert_eq!(
            Scene::healthy()
                .webhook(|webhook| {
                    webhook.kind = WebhookKind::CrmScript;
                    webhook.target = Target::new("OnContactChanged")
                })
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn a_target_that_was_not_sent_is_not_an_empty_one() {
        let scene = Scene::healthy().no_usage_row().webhook(|webhook| {
            webhook.kind = WebhookKind::CrmScript;
            webhook.target = Target::new("");
            webhook.unread = vec![Unread::missing("TargetUrl")];
        });
        assert_eq!(scene.of(CHECK.id), Some(Outcome::Unknown));
    }
}
