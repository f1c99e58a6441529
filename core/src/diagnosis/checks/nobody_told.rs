//! `nobody-told`: will anybody be told when it stops?

use super::source_of;
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::snapshot::{Gap, GapReason, Source};

/// Will anybody be told when it stops?
pub(super) const CHECK: Check = Check {
    id: "nobody-told",
    topic: Topic::BeingTold,
    inspects: &[Source::List],
    bearing: Bearing::Care,
    documentation: documentation::STATE_EVENTS,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> Judgement {
    let webhook = &case.webhook;
    let has_associates = webhook.error_associates.is_some_and(|count| count > 0);
    let is_watched = facts.watchers_of(webhook.id).any(Case::is_on);
    if has_associates || is_watched || webhook.error_emails.as_ref().is_some_and(|emails| !emails.is_empty()) {
        return Judgement::Clear;
    }
    if webhook.error_emails.is_none() {
        return Judgement::CannotSay(Gap::new(source_of(case), GapReason::NotCarried));
    }
    // That nobody watches is a claim about all webhooks, so all of them must have been seen.
    if let Some(gap) = facts.snapshot.list.gap() {
        return Judgement::CannotSay(gap.clone());
    }
    Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(webhook.id), "nobody-told")
        .evidence(source_of(case), "ErrorsEmail", "")
        .remedy(Remedy::new("remedy-add-error-email", Mover::You).link(documentation::REGISTER))
        .remedy(
            Remedy::new("remedy-add-watcher", Mover::You)
                .with("id", webhook.id.to_string())
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
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.error_emails = None).of(CHECK.id),
            Some(Outcome::Unknown)
        );
    }
}
