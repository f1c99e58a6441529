//! `redirect-suspected`: might a redirect swallow deliveries that count as successes?

use super::source_of;
use crate::command::Ask;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::diagnosis::{Cause, documentation, remedies};
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "redirect-suspected",
    topic: Topic::Deliveries,
    inspects: &[Source::Usage],
    impact: Impact::Advisory,
    documentation: documentation::NOTIFICATION,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    let (true, true, true, Ok(address)) =
        (case.is_on(), case.is_http(), case.last_call_went_well(), case.webhook.target.address())
    else {
        return CheckResult::DoesNotApply;
    };
    let was_redirected = case.cause() == Some(Cause::Redirected);
    let is_front_page = !address.has_path() && !address.has_query();
    if !was_redirected && !is_front_page {
        // Whether the target redirects can't be seen from a browser, so this never passes.
        return CheckResult::DoesNotApply;
    }
    let text = if was_redirected { "redirect-suspected-before" } else { "redirect-suspected-front" };
    let step = Remedy::new("remedy-see-redirect", ActionOwner::You).command(remedies::command(Ask::Post, case));
    Finding::new(
        CHECK.id,
        if was_redirected { Outcome::Warn } else { Outcome::Info },
        Record::Webhook(case.webhook.id),
        text,
    )
    .evidence(source_of(case), "TargetUrl", case.webhook.target.masked())
    .evidence(Source::Usage, "webhook_usage.consecutive_errors", "0")
    .remedy(step)
    .remedy(remedies::events_tab())
    .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::Target;
    use crate::snapshot::Source;

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.target = Target::new("https://api.acme.example/")).of(CHECK.id),
            Some(Outcome::Info)
        );
    }

    #[test]
    fn a_near_miss_is_a_target_with_a_path() {
        assert_eq!(Scene::healthy().of(CHECK.id), None);
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
