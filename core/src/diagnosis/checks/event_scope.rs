//! `event-scope`: is it waiting for changes that do not raise its event? Only changes of the entity's own row do.

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::diagnosis::{documentation, events};
use crate::snapshot::Source;
use crate::text::Arg;

pub(super) const CHECK: Check = Check {
    id: "event-scope",
    topic: Topic::Definition,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::OVERVIEW,
    run: Run::Webhook(run),
};

/// Days without a call after which a reader may wonder, and days after registration during which silence means nothing.
const QUIET_DAYS: i64 = 14;
const NEW_DAYS: i64 = 7;

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    let names: Vec<String> = case
        .webhook
        .events
        .iter()
        .filter(|event| events::is_change_of_a_row(event))
        .map(|event| event.as_str().to_owned())
        .collect();
    // If calls come, there is no silence to explain.
    if names.is_empty() || !is_silent(facts, case) {
        return CheckResult::DoesNotApply;
    }
    Finding::new(CHECK.id, Outcome::Info, Record::Webhook(case.webhook.id), "event-scope")
        .with("count", names.len())
        .with("names", Arg::List(names.clone()))
        .evidence(source_of(case), "Events", names.join(", "))
        .remedy(Remedy::new("remedy-change-own-row", ActionOwner::You).link(documentation::OVERVIEW))
        .into()
}

/// Whether it is on, does not fail, and is not called.
fn is_silent(facts: &Facts<'_>, case: &Case) -> bool {
    let days_since = |at| facts.snapshot.taken_at.days_since(at);
    let is_quiet = match case.last_called() {
        Some(last) => days_since(last) >= QUIET_DAYS,
        None => case.was_never_called() && case.webhook.registered.is_none_or(|at| days_since(at) >= NEW_DAYS),
    };
    case.is_on() && !case.is_failing() && is_quiet
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::{Scene, days_ago};
    use crate::model::WebhookState;
    use crate::snapshot::Source;

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().no_usage_row().of(CHECK.id), Some(Outcome::Info));
        assert_eq!(Scene::healthy().last_called(days_ago(14)).of(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn a_near_miss_is_a_call_thirteen_days_ago() {
        assert_eq!(Scene::healthy().last_called(days_ago(13)).of(CHECK.id), None);
    }

    #[test]
    fn it_speaks_only_of_silence() {
        let never = || Scene::healthy().no_usage_row();
        let registered = |days| never().webhook(|webhook| webhook.registered = Some(days_ago(days))).of(CHECK.id);
        assert_eq!((registered(6), registered(7)), (None, Some(Outcome::Info)));
        assert_eq!(never().webhook(|webhook| webhook.registered = None).of(CHECK.id), Some(Outcome::Info));
        assert_eq!(never().webhook(|webhook| webhook.state = WebhookState::Stopped).of(CHECK.id), None);
        assert_eq!(never().events(&["contact.created"]).of(CHECK.id), None);
        assert_eq!(never().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), None);
        assert_eq!(Scene::failing("Connection refused", 2).last_called(days_ago(20)).of(CHECK.id), None);
    }
}
