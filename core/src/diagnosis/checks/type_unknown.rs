//! `type-unknown`: is its type one that a documented server handles?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::model::WebhookKind;
use crate::snapshot::{Gap, GapReason, Source};

pub(super) const CHECK: Check = Check {
    id: "type-unknown",
    topic: Topic::Definition,
    inspects: &[Source::List],
    impact: Impact::Delivery(VerdictKind::Misdefined),
    documentation: documentation::OVERVIEW,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    match &case.webhook.kind {
        WebhookKind::Http | WebhookKind::CrmScript => CheckResult::Clear,
        WebhookKind::Other(kind) if kind.is_empty() => {
            CheckResult::CannotSay(Gap::new(source_of(case), GapReason::NotCarried))
        }
        WebhookKind::NotSaid => CheckResult::CannotSay(Gap::new(source_of(case), GapReason::NotCarried)),
        WebhookKind::Other(_) if case.last_call_went_well() => CheckResult::Clear,
        WebhookKind::Other(kind) => {
            Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(case.webhook.id), "type-unknown")
                .with("kind", kind.as_str())
                .evidence(source_of(case), "Type", kind.as_str())
                .remedy(Remedy::new("remedy-fix-type", ActionOwner::You).link(documentation::OVERVIEW))
                .into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::WebhookKind;

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy()
                .no_usage_row()
                .webhook(|webhook| webhook.kind = WebhookKind::Other("webhok".to_owned()))
                .of(CHECK.id),
            Some(Outcome::Warn)
        );
    }

    #[test]
    fn a_near_miss_is_a_type_whose_calls_go_well() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.kind = WebhookKind::Other("queue".to_owned())).of(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.kind = WebhookKind::NotSaid).of(CHECK.id),
            Some(Outcome::Unknown)
        );
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.kind = WebhookKind::Other(String::new())).of(CHECK.id),
            Some(Outcome::Unknown)
        );
    }
}
