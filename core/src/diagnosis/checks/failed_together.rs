//! `failed-together`: were webhooks of different receivers switched off at about the same time?

use super::source_of;
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::model::{Timestamp, WebhookState};
use crate::snapshot::Source;
use std::collections::BTreeMap;

/// Were webhooks of different receivers switched off at about the same time?
pub(super) const CHECK: Check = Check {
    id: "failed-together",
    topic: Topic::Together,
    inspects: &[Source::List],
    bearing: Bearing::Care,
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Tenant(run),
};

/// How far apart, in milliseconds, failures may lie and still count as one.
const WINDOW: i64 = 3_600_000;
/// How many different receivers it takes.
const RECEIVERS: usize = 3;

fn run(facts: &Facts<'_>) -> Judgement {
    let mut off: Vec<(Timestamp, String, &Case)> = facts
        .cases
        .iter()
        .filter(|case| case.webhook.state == WebhookState::TooManyErrors)
        .filter_map(|case| Some((case.webhook.updated?, case.webhook.target.host()?, case)))
        .collect();
    off.sort_by_key(|(at, _, case)| (*at, case.webhook.id));
    let mut best: &[(Timestamp, String, &Case)] = &[];
    let mut most = 0;
    let mut start = 0;
    // How often each host stands in the window: one pass, whatever the number of webhooks.
    let mut hosts: BTreeMap<&str, usize> = BTreeMap::new();
    for (end, (at, host, _)) in off.iter().enumerate() {
        *hosts.entry(host.as_str()).or_default() += 1;
        while let Some((first, gone, _)) = off.get(start)
            && at.millis_since(*first) > WINDOW
        {
            if let Some(count) = hosts.get_mut(gone.as_str()) {
                *count -= 1;
                if *count == 0 {
                    hosts.remove(gone.as_str());
                }
            }
            start += 1;
        }
        if hosts.len() > most {
            most = hosts.len();
            best = off.get(start..=end).unwrap_or_default();
        }
    }
    let (Some((first, ..)), Some((last, ..)), true) = (best.first(), best.last(), most >= RECEIVERS) else {
        return Judgement::Clear;
    };
    let finding = Finding::new(CHECK.id, Outcome::Warn, Record::Tenant, "failed-together")
        .with("count", best.len())
        .with("receivers", most)
        .with("from", *first)
        .with("to", *last);
    best.iter()
        .take(10)
        .fold(finding, |finding, (at, host, case)| {
            finding.evidence_in(
                Record::Webhook(case.webhook.id),
                source_of(case),
                "Updated",
                format!("{} ({host})", at.to_rfc3339()),
            )
        })
        .remedy(Remedy::new("remedy-look-at-shared", Mover::You))
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
            Scene::off_at(&[("a.example", 0), ("b.example", 10), ("c.example", 30)]).of_tenant(CHECK.id),
            Some(Outcome::Warn)
        );
    }

    #[test]
    fn a_near_miss_is_a_third_receiver_two_hours_later() {
        assert_eq!(
            Scene::off_at(&[("a.example", 0), ("b.example", 10), ("c.example", 120)]).of_tenant(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn one_is_told_apart() {
        assert_eq!(
            Scene::off_at(&[("a.example", 0), ("a.example", 1), ("a.example", 2)]).of_tenant(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::List).of_tenant(CHECK.id), Some(Outcome::Unknown));
    }
}
