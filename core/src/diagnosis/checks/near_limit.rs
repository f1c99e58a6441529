//! `near-limit`: how near is it to being switched off? SuperOffice does so at nine failures in a row.

use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::{Gap, GapReason, Source};

/// How near is it to being switched off? SuperOffice does so at nine failures in a row.
pub(super) const CHECK: Check = Check {
    id: "near-limit",
    topic: Topic::Deliveries,
    inspects: &[Source::Usage],
    bearing: Bearing::Delivery(VerdictKind::FailingDeliveries),
    documentation: documentation::NOTIFICATION,
    run: Run::Webhook(run),
};

/// From how many failures in a row it is near; the vendor's limit is nine.
const NEAR: i64 = 3;

fn run(_: &Facts<'_>, case: &Case) -> Judgement {
    match case.consecutive_errors() {
        Some(count) if count >= NEAR && case.is_on() => {
            Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(case.webhook.id), "near-limit")
                .with("count", count)
                .evidence(Source::Usage, "webhook_usage.consecutive_errors", count.to_string())
                .remedy(Remedy::new("remedy-before-nine", Mover::Receiver))
                .into()
        }
        Some(_) => Judgement::Clear,
        None if case.usage.seen().is_some() => Judgement::CannotSay(Gap::new(Source::Usage, GapReason::NotCarried)),
        None => Judgement::Clear,
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::snapshot::Source;

    #[test]
    fn it_fires() {
        assert_eq!(Scene::failing("Connection refused", 6).of(CHECK.id), Some(Outcome::Warn));
    }

    #[test]
    fn a_near_miss_is_two_failures_in_a_row() {
        assert_eq!(Scene::failing("Connection refused", 2).of(CHECK.id), Some(Outcome::Pass));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
