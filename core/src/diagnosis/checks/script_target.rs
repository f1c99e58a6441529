//! `script-target`: does a script webhook name a script?

use super::source_of;
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::Source;

/// Does a script webhook name a script?
pub(super) const CHECK: Check = Check {
    id: "script-target",
    topic: Topic::Definition,
    inspects: &[Source::List],
    bearing: Bearing::Delivery(VerdictKind::Misdefined),
    documentation: documentation::CRMSCRIPT,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> Judgement {
    if case.is_http() {
        return Judgement::DoesNotApply;
    }
    let raw = case.webhook.target.reveal();
    if !raw.is_empty() && !raw.contains("://") {
        return Judgement::Clear;
    }
    Finding::new(
        CHECK.id,
        Outcome::Fail,
        Record::Webhook(case.webhook.id),
        if raw.is_empty() { "script-target-empty" } else { "script-target-address" },
    )
    .evidence(source_of(case), "TargetUrl", case.webhook.target.masked())
    .evidence(source_of(case), "Type", "crmscript")
    .remedy(Remedy::new("remedy-name-script", Mover::You).link(documentation::CRMSCRIPT))
    .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{Target, WebhookKind};

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy()
                .webhook(|webhook| {
                    webhook.kind = WebhookKind::CrmScript;
                    webhook.target = Target::new("https://a.example/x")
                })
                .of(CHECK.id),
            Some(Outcome::Fail)
        );
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
}
