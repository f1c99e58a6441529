//! `watcher-dangling`: does it watch a webhook that does not exist?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, FormField, Outcome, Record, Remedy};
use crate::model::{EventName, WebhookId};
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "watcher-dangling",
    topic: Topic::BeingTold,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::STATE_EVENTS,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    let watched: Vec<(&EventName, WebhookId)> =
        case.webhook.events.iter().filter_map(|event| Some((event, event.watched_webhook()?))).collect();
    if watched.is_empty() {
        return CheckResult::DoesNotApply;
    }
    let Some((event, missing)) = watched.into_iter().find(|(_, id)| facts.case(*id).is_none()) else {
        return CheckResult::Clear;
    };
    // That it does not exist is a claim about all webhooks: online only the archive may show other apps' ones.
    let unseen = facts.snapshot.list.gap().or_else(|| facts.snapshot.archive.gap().filter(|_| facts.snapshot.online));
    if let Some(gap) = unseen {
        return CheckResult::CannotSay(gap.clone());
    }
    Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(case.webhook.id), "watcher-dangling")
        .with("id", missing.to_string())
        .evidence(source_of(case), "Events", event.as_str())
        .remedy(
            Remedy::new("remedy-watch-existing", ActionOwner::You)
                .link(documentation::STATE_EVENTS)
                .changes(FormField::Events),
        )
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::snapshot::Source;

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().events(&["webhook77.errors"]).of(CHECK.id), Some(Outcome::Warn));
    }

    #[test]
    fn a_near_miss_is_a_watcher_of_a_webhook_that_exists() {
        assert_eq!(Scene::healthy().events(&["webhook1.errors"]).of(CHECK.id), Some(Outcome::Pass));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(
            Scene::healthy().events(&["webhook77.errors"]).blind(Source::Archive).of(CHECK.id),
            Some(Outcome::Unknown)
        );
    }
}
