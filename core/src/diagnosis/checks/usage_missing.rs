//! `usage-missing`: does it have counters, where its state says that it was called?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, CaseUsage, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::model::WebhookState;
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "usage-missing",
    topic: Topic::Deliveries,
    inspects: &[Source::Usage],
    impact: Impact::Advisory,
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    match &case.usage {
        CaseUsage::NoRow if case.webhook.state == WebhookState::TooManyErrors => {
            Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(case.webhook.id), "usage-missing")
                .evidence(source_of(case), "State", case.webhook.state.name())
                .into()
        }
        CaseUsage::NoRow | CaseUsage::Unseen(_) => CheckResult::DoesNotApply,
        CaseUsage::Seen(usage)
            if usage.total_calls.is_none() || usage.total_errors.is_none() || usage.consecutive_errors.is_none() =>
        {
            CheckResult::CannotSay(case.lacking())
        }
        CaseUsage::Seen(_) => CheckResult::Clear,
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::WebhookState;
    use crate::snapshot::Source;

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy().no_usage_row().webhook(|webhook| webhook.state = WebhookState::TooManyErrors).of(CHECK.id),
            Some(Outcome::Warn)
        );
    }

    #[test]
    fn a_near_miss_is_a_webhook_without_a_row() {
        assert_eq!(Scene::healthy().no_usage_row().of(CHECK.id), None);
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
