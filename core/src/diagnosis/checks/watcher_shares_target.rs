//! `watcher-shares-target`: do a watcher and what it watches depend on the same receiver? Both pages say so.

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, FormField, Outcome, Record, Remedy};
use crate::diagnosis::receiver::receiver_of;
use crate::model::EventName;
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "watcher-shares-target",
    topic: Topic::BeingTold,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::STATE_EVENTS,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    let watched = case.webhook.events.iter().filter_map(EventName::failure_of).filter_map(|id| facts.case(id));
    let is_watched = facts.watchers_of(case.webhook.id).any(|watcher| !watcher.is_off());
    let mut watches = watched.peekable();
    if !is_watched && watches.peek().is_none() {
        return CheckResult::DoesNotApply;
    }
    let Some(host) = case.webhook.target.host() else { return CheckResult::DoesNotApply };
    let finding = |text: &'static str, other: &Case| {
        Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(case.webhook.id), text)
            .with("other", other.webhook.display_name())
            .with("host", host.clone())
            .evidence(source_of(case), "TargetUrl", case.webhook.target.masked())
            .remedy(
                Remedy::new("remedy-move-watcher", ActionOwner::You)
                    .link(documentation::STATE_EVENTS)
                    .changes(FormField::TargetUrl),
            )
    };
    if let Some(watcher) = only_watcher_beside(facts, case) {
        return finding("watcher-shares-target", watcher)
            .evidence_of(watcher.webhook.id, source_of(watcher), "TargetUrl", watcher.webhook.target.masked())
            .into();
    }
    // The watcher's own page says the same: it is on, so it is one of those that stand beside what it watches.
    let mut watched = watches.filter(|_| !case.is_off());
    match watched.find(|watched| watched.webhook.id == case.webhook.id || only_watcher_beside(facts, watched).is_some())
    {
        Some(watched) if watched.webhook.id == case.webhook.id => {
            finding("watcher-shares-target-itself", watched).into()
        }
        Some(watched) => finding("watcher-shares-target-watched", watched)
            .evidence_of(watched.webhook.id, source_of(watched), "TargetUrl", watched.webhook.target.masked())
            .into(),
        None => CheckResult::Clear,
    }
}

/// A watcher of a webhook where all its watchers that are on depend on the webhook's own receiver.
fn only_watcher_beside<'a>(facts: &'a Facts<'_>, case: &Case) -> Option<&'a Case> {
    let receiver = receiver_of(&case.webhook.target)?;
    let mut watchers = facts.watchers_of(case.webhook.id).filter(|watcher| !watcher.is_off()).peekable();
    let first = watchers.peek().copied()?;
    watchers.all(|watcher| receiver_of(&watcher.webhook.target).as_ref() == Some(&receiver)).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{EventName, Target, WebhookId};

    #[test]
    fn a_watcher_of_another_receiver_shares_nothing() {
        // Webhook 2 has a watcher beside it, so that webhook 1, which watches it from elsewhere, is not its only one.
        let scene = Scene::healthy()
            .events(&["webhook2.errors"])
            .webhook(|webhook| webhook.target = Target::new("https://elsewhere.example/in"))
            .sibling(2, |_, _| ())
            .sibling(3, |webhook, _| webhook.events = vec![EventName::new("webhook2.errors")]);
        assert_eq!(scene.of(CHECK.id), Some(Outcome::Pass));
    }

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy()
                .sibling(2, |webhook, _| webhook.events = vec![EventName::new("webhook1.errors")])
                .of(CHECK.id),
            Some(Outcome::Warn)
        );
    }

    #[test]
    fn a_near_miss_is_a_watcher_with_another_target() {
        assert_eq!(
            Scene::healthy()
                .sibling(2, |webhook, _| {
                    webhook.events = vec![EventName::new("webhook1.errors")];
                    webhook.target = Target::new("https://pager.example/in")
                })
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    fn texts(scene: Scene) -> Vec<Option<&'static str>> {
        let diagnosed = scene.diagnosed();
        let text = |id: i64| {
            let diagnosis = diagnosed.diagnosis.webhooks.get(&WebhookId(id))?;
            diagnosis.notable.iter().find(|finding| finding.check == CHECK.id).map(|finding| finding.text)
        };
        vec![text(1), text(2)]
    }

    #[test]
    fn the_watched_page_and_the_watchers_page_both_say_it() {
        let shared = Scene::healthy().sibling(2, |webhook, _| webhook.events = vec![EventName::new("webhook1.errors")]);
        assert_eq!(texts(shared), [Some("watcher-shares-target"), Some("watcher-shares-target-watched")]);
        let with_another = Scene::healthy()
            .sibling(2, |webhook, _| webhook.events = vec![EventName::new("webhook1.errors")])
            .sibling(3, |webhook, _| {
                webhook.events = vec![EventName::new("webhook1.errors")];
                webhook.target = Target::new("https://pager.example/in");
            });
        assert_eq!(texts(with_another), [None, None], "another watcher depends on another receiver");
    }

    #[test]
    fn two_workflows_of_one_platform_are_two_receivers() {
        let zap = |path: &str| Target::new(&format!("https://hooks.zapier.com/hooks/catch/1/{path}/"));
        let scene = |watcher: &str| {
            Scene::healthy().webhook(|webhook| webhook.target = zap("orders")).sibling(2, |webhook, _| {
                webhook.events = vec![EventName::new("webhook1.errors")];
                webhook.target = zap(watcher);
            })
        };
        assert_eq!(scene("alerts").of(CHECK.id), Some(Outcome::Pass));
        assert_eq!(scene("orders").of(CHECK.id), Some(Outcome::Warn));
    }

    #[test]
    fn what_watches_itself_depends_on_itself() {
        let itself = Scene::healthy().events(&["sale.sold", "webhook1.errors"]);
        assert_eq!(texts(itself), [Some("watcher-shares-target-itself"), None]);
    }
}
