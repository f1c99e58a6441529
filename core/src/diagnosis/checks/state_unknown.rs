//! `state-unknown`: does the server say its state at all?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, FormField, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::model::WebhookState;
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "state-unknown",
    topic: Topic::State,
    inspects: &[Source::List],
    impact: Impact::Delivery(VerdictKind::Unknown),
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    if case.webhook.state != WebhookState::Unknown {
        return CheckResult::Clear;
    }
    let finding = Finding::new(CHECK.id, Outcome::Unknown, Record::Webhook(case.webhook.id), "state-unknown")
        .remedy(Remedy::new("remedy-save-state", ActionOwner::You).changes(FormField::Active));
    // A word that is not documented is shown as it was sent; where nothing was sent there is nothing to show.
    match case.webhook.unread("State").and_then(|unread| unread.sent.as_ref()) {
        Some(word) => finding.evidence(source_of(case), "State", word),
        None => finding,
    }
    .into()
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
            Scene::healthy().webhook(|webhook| webhook.state = WebhookState::Unknown).of(CHECK.id),
            Some(Outcome::Unknown)
        );
    }

    #[test]
    fn a_near_miss_is_a_state_that_is_known() {
        assert_eq!(Scene::healthy().of(CHECK.id), Some(Outcome::Pass));
    }
}
