//! `nobody-told`: will anybody be told when it stops?

use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::error_recipients::ErrorRecipients;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Fix, FormField, Outcome, Record, Remedy};
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "nobody-told",
    topic: Topic::BeingTold,
    inspects: &[Source::List, Source::Recipients],
    impact: Impact::Advisory,
    documentation: documentation::STATE_EVENTS,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    let id = case.webhook.id;
    let is_watched = facts.watchers_of(id).any(|watcher| !watcher.is_off());
    let (source, field) = match &case.error_recipients {
        ErrorRecipients::Listed { .. } => return CheckResult::Clear,
        ErrorRecipients::None { .. } | ErrorRecipients::Unknown(_) if is_watched => return CheckResult::Clear,
        ErrorRecipients::None { source, field } => (*source, *field),
        ErrorRecipients::Unknown(gap) => return CheckResult::CannotSay(gap.clone()),
    };
    // That no webhook watches it is a claim about all webhooks, so all of them must have been seen.
    if let Some(gap) = facts.snapshot.list.gap() {
        return CheckResult::CannotSay(gap.clone());
    }
    Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(id), "nobody-told")
        .evidence(source, field, "")
        .remedy(Remedy::new("remedy-add-error-email", ActionOwner::You).changes(FormField::Recipients))
        .remedy(
            Remedy::new("remedy-add-watcher", ActionOwner::You)
                .with("id", id.to_string())
                .fix(Some(Fix::Watcher(id)))
                .link(documentation::STATE_EVENTS),
        )
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::EventName;
    use crate::snapshot::Source;

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.error_emails = Some(Vec::new())).of(CHECK.id),
            Some(Outcome::Warn)
        );
    }

    #[test]
    fn a_near_miss_is_a_webhook_that_another_one_watches() {
        assert_eq!(
            Scene::healthy()
                .webhook(|webhook| webhook.error_emails = Some(Vec::new()))
                .sibling(2, |webhook, _| webhook.events = vec![EventName::new("webhook1.errors")])
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn only_another_webhook_that_is_called_for_errors_counts() {
        let untold = || Scene::healthy().webhook(|webhook| webhook.error_emails = Some(Vec::new()));
        let watched = |events: &[&str]| {
            let events: Vec<EventName> = events.iter().map(|name| EventName::new(name)).collect();
            untold().sibling(2, |webhook, _| webhook.events = events).of(CHECK.id)
        };
        assert_eq!(watched(&["webhook1.started", "webhook1.stopped"]), Some(Outcome::Warn));
        assert_eq!(watched(&["webhook1.stopped", "webhook1.errors"]), Some(Outcome::Pass));
        assert_eq!(
            untold().events(&["contact.changed", "webhook1.errors"]).of(CHECK.id),
            Some(Outcome::Warn),
            "what watches itself can't tell of its own failure"
        );
    }

    #[test]
    fn an_empty_field_of_the_archive_proves_nothing() {
        let scene = Scene::healthy().webhook(|webhook| {
            webhook.error_emails = Some(Vec::new());
            webhook.owner = crate::model::Owner::Other;
        });
        assert_eq!(scene.blind(Source::Recipients).of(CHECK.id), Some(Outcome::Unknown));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.error_emails = None).of(CHECK.id),
            Some(Outcome::Unknown)
        );
    }
}
