//! `webhooks-enabled`: does an on-site server send webhooks at all? `EnableWebhooks` in its web.config is off by default, and
//! can't be read from here; that not one webhook was ever called speaks for it.

use super::{never_called_by, source_of};
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::diagnosis::{documentation, remedies};
use crate::model::WebhookState;
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "webhooks-enabled",
    topic: Topic::Silence,
    inspects: &[],
    impact: Impact::Advisory,
    documentation: documentation::SERVER_WEBHOOKS,
    run: Run::Tenant(run),
};

/// Days that some webhook must have been there for: sooner, nothing may have happened that it waits for.
const WAITED_DAYS: i64 = 7;

fn run(facts: &Facts<'_>) -> CheckResult {
    // Online, webhooks are always on.
    if facts.snapshot.online {
        return CheckResult::DoesNotApply;
    }
    if let Some(gap) = facts.snapshot.list.gap().or_else(|| facts.snapshot.usage.gap()) {
        return CheckResult::CannotSay(gap.clone());
    }
    let Some(waiting) = facts.cases.iter().find(|case| is_the_servers(facts, case)) else { return CheckResult::Clear };
    let id = waiting.webhook.id;
    let (field, value) = never_called_by(waiting);
    let finding = Finding::new(CHECK.id, Outcome::Warn, Record::Tenant, "webhooks-enabled")
        .with("count", facts.cases.len())
        .evidence_of(id, Source::Usage, field, value)
        .evidence_of(id, source_of(waiting), "State", waiting.webhook.state.name());
    remedies::of_the_server().into_iter().fold(finding, Finding::remedy).into()
}

/// Whether the silence of this webhook, which is on and has waited long, is most likely the whole server's.
pub(super) fn is_the_servers(facts: &Facts<'_>, case: &Case) -> bool {
    let age = case.webhook.registered.map(|registered| facts.snapshot.taken_at.days_since(registered));
    !facts.snapshot.online
        && case.webhook.state == WebhookState::Active
        && age.is_some_and(|days| days >= WAITED_DAYS)
        && facts.nothing_was_ever_called()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::{Scene, days_ago};
    use crate::model::{Quoted, WebhookState};
    use crate::snapshot::{Gap, GapReason, Observed, Source};

    fn on_site() -> Scene {
        Scene::healthy().no_usage_row().change(|snapshot| snapshot.online = false)
    }

    #[test]
    fn a_list_that_was_read_in_part_does_not_stand_for_the_server() {
        let partial = on_site().change(|snapshot| {
            let gap = Gap::new(Source::List, GapReason::RecordsSkipped(1));
            snapshot.list = Observed::Partial(snapshot.list.seen().cloned().unwrap_or_default(), gap);
        });
        let diagnosed = partial.diagnosed();
        let notable = &diagnosed.diagnosis.webhooks.values().next().expect("a webhook").notable;
        let silent = notable.iter().find(|finding| finding.check == "never-called").expect("a finding");
        assert_eq!(silent.text, "never-called");
    }

    #[test]
    fn it_fires() {
        assert_eq!(on_site().of_tenant(CHECK.id), Some(Outcome::Warn));
    }

    #[test]
    fn a_near_miss_is_one_call_of_one_webhook() {
        assert_eq!(
            on_site().sibling(2, |_, usage| usage.total_calls = Some(1)).of_tenant(CHECK.id),
            Some(Outcome::Pass)
        );
        let failed = on_site().sibling(2, |_, usage| {
            usage.total_calls = Some(0);
            usage.last_error = Some(Quoted::new("Connection refused"));
        });
        assert_eq!(failed.of_tenant(CHECK.id), Some(Outcome::Pass), "an error is proof of a call");
    }

    #[test]
    fn what_is_new_or_off_has_not_waited() {
        let registered =
            |days: i64| on_site().webhook(move |webhook| webhook.registered = Some(days_ago(days))).of_tenant(CHECK.id);
        assert_eq!((registered(7), registered(6)), (Some(Outcome::Warn), Some(Outcome::Pass)));
        let stopped = on_site().webhook(|webhook| webhook.state = WebhookState::Stopped);
        assert_eq!(stopped.of_tenant(CHECK.id), Some(Outcome::Pass));
        assert_eq!(on_site().webhook(|webhook| webhook.registered = None).of_tenant(CHECK.id), Some(Outcome::Pass));
    }

    #[test]
    fn online_the_question_does_not_arise() {
        assert_eq!(Scene::healthy().no_usage_row().of_tenant(CHECK.id), None);
    }

    #[test]
    fn each_silent_webhook_points_to_the_server() {
        let diagnosed = on_site().diagnosed();
        let notable = &diagnosed.diagnosis.webhooks.values().next().expect("a webhook").notable;
        let silent = notable.iter().find(|finding| finding.check == "never-called").expect("a finding");
        assert_eq!(silent.text, "never-called-server");
        assert_eq!(silent.remedies.first().map(|remedy| remedy.id), Some("remedy-enable-webhooks"));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(on_site().blind(Source::Usage).of_tenant(CHECK.id), Some(Outcome::Unknown));
        assert_eq!(on_site().blind_for(Source::List, GapReason::Timeout).of_tenant(CHECK.id), Some(Outcome::Unknown));
    }
}
