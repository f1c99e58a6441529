//! `host-failing`: do several webhooks of one receiver fail for one cause?

use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::diagnosis::{Cause, documentation};
use crate::model::target::mask_addresses;
use crate::snapshot::Source;
use crate::text::Arg;

/// Do several webhooks of one receiver fail for one cause?
pub(super) const CHECK: Check = Check {
    id: "host-failing",
    topic: Topic::Together,
    inspects: &[Source::Usage],
    bearing: Bearing::Care,
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> Judgement {
    let (true, Some((count, other))) = (case.is_failing(), facts.failing_alike(case)) else { return Judgement::Clear };
    Finding::new(CHECK.id, Outcome::Info, Record::Webhook(case.webhook.id), "host-failing")
        .with("count", count)
        .with("host", case.webhook.target.host().unwrap_or_default())
        .with("cause", Arg::Term(format!("cause-{}", case.cause().unwrap_or(Cause::Unrecognised).id()).into()))
        .with("other", other.webhook.display_name())
        .evidence_in(
            Record::Webhook(other.webhook.id),
            Source::Usage,
            "webhook_usage.last_error",
            other.usage.seen().and_then(|usage| usage.last_error.as_deref()).map(mask_addresses).unwrap_or_default(),
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
        assert_eq!(
            Scene::failing("Connection refused", 2)
                .sibling(2, |_, usage| {
                    usage.last_error = Some("Connection refused".to_owned());
                    usage.consecutive_errors = Some(1)
                })
                .of(CHECK.id),
            Some(Outcome::Info)
        );
    }

    #[test]
    fn a_near_miss_is_two_causes_at_one_receiver() {
        assert_eq!(
            Scene::failing("Connection refused", 2)
                .sibling(2, |_, usage| {
                    usage.last_error = Some("No such host is known".to_owned());
                    usage.consecutive_errors = Some(1)
                })
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
