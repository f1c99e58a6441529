//! `loops-suspected`: might two webhooks of this application set each other off?

use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::snapshot::Source;

/// Might two webhooks of this application set each other off?
pub(super) const CHECK: Check = Check {
    id: "loops-suspected",
    topic: Topic::Together,
    inspects: &[Source::Usage],
    bearing: Bearing::Care,
    documentation: documentation::NOTIFICATION,
    run: Run::Webhook(run),
};

/// Calls a day, on average, that people's work alone rarely makes.
const STORM: i64 = 2_000;

fn run(facts: &Facts<'_>, case: &Case) -> Judgement {
    let Some((other, mine, theirs)) =
        facts.busy_sibling(case).filter(|(_, mine, theirs)| *mine >= STORM && *theirs >= STORM)
    else {
        return Judgement::Clear;
    };
    Finding::new(CHECK.id, Outcome::Info, Record::Webhook(case.webhook.id), "loops-suspected")
        .with("other", other.webhook.display_name())
        .with("calls", mine.min(theirs))
        .evidence(
            Source::Usage,
            "webhook_usage.total_calls",
            case.usage.seen().and_then(|usage| usage.total_calls).unwrap_or_default().to_string(),
        )
        .evidence_in(
            Record::Webhook(other.webhook.id),
            Source::Usage,
            "webhook_usage.total_calls",
            other.usage.seen().and_then(|usage| usage.total_calls).unwrap_or_default().to_string(),
        )
        .remedy(Remedy::new("remedy-ignore-own-changes", Mover::Receiver))
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
            Scene::healthy()
                .usage(|usage| usage.total_calls = Some(9_000_000))
                .sibling(2, |_, usage| usage.total_calls = Some(9_000_000))
                .of(CHECK.id),
            Some(Outcome::Info)
        );
    }

    #[test]
    fn a_near_miss_is_a_busy_tenant_with_a_quiet_sibling() {
        assert_eq!(
            Scene::healthy()
                .usage(|usage| usage.total_calls = Some(9_000_000))
                .sibling(2, |_, usage| usage.total_calls = Some(9_000))
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
