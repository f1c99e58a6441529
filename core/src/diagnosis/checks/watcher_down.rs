//! `watcher-down`: is its watcher on?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::error_recipients::ErrorRecipients;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "watcher-down",
    topic: Topic::BeingTold,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::STATE_EVENTS,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    let mut watchers = facts.watchers_of(case.webhook.id).peekable();
    let Some(first) = watchers.peek().copied() else { return CheckResult::DoesNotApply };
    if watchers.any(|watcher| !watcher.is_off()) {
        return CheckResult::Clear;
    }
    let (outcome, text) = match &case.error_recipients {
        ErrorRecipients::Listed { .. } => (Outcome::Info, "watcher-down-named"),
        ErrorRecipients::None { .. } | ErrorRecipients::Unknown(_) => (Outcome::Warn, "watcher-down"),
    };
    Finding::new(CHECK.id, outcome, Record::Webhook(case.webhook.id), text)
        .with("watcher", first.webhook.display_name())
        .evidence_of(first.webhook.id, source_of(first), "State", first.webhook.state.name())
        .remedy(Remedy::new("remedy-restart-watcher", ActionOwner::You).with("watcher", first.webhook.display_name()))
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{EventName, WebhookState};

    fn watcher_stopped(recipients: Vec<String>) -> Scene {
        Scene::healthy().webhook(|webhook| webhook.error_emails = Some(recipients)).sibling(2, |webhook, _| {
            webhook.events = vec![EventName::new("webhook1.errors")];
            webhook.state = WebhookState::Stopped
        })
    }

    #[test]
    fn it_fires() {
        assert_eq!(watcher_stopped(Vec::new()).of(CHECK.id), Some(Outcome::Warn));
    }

    #[test]
    fn recipients_still_get_the_alerts() {
        assert_eq!(watcher_stopped(vec!["ops@acme.example".to_owned()]).of(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn a_near_miss_is_a_watcher_that_is_on() {
        assert_eq!(
            Scene::healthy()
                .sibling(2, |webhook, _| webhook.events = vec![EventName::new("webhook1.errors")])
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }
}
