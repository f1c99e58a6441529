//! `failed-together`: did webhooks of different receivers fail for the last time at about the same time?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::diagnosis::last_error::Platform;
use crate::model::{Timestamp, WebhookState};
use crate::ordered;
use crate::snapshot::{Gap, GapReason, Source};
use std::collections::BTreeMap;

pub(super) const CHECK: Check = Check {
    id: "failed-together",
    topic: Topic::Together,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Tenant(run),
};

/// How far apart, in milliseconds, failures may lie and still count as one.
const WINDOW: i64 = 3_600_000;
/// How many different receivers it takes.
const RECEIVERS: usize = 3;

fn run(facts: &Facts<'_>) -> CheckResult {
    let disabled = || facts.cases.iter().filter(|case| case.webhook.state == WebhookState::TooManyErrors);
    let mut off: Vec<(Timestamp, String, &Case)> = disabled()
        .filter(|case| !is_from_an_edit(case))
        .filter_map(|case| Some((case.last_called()?, receiver(case)?, case)))
        .collect();
    if disabled().filter(|case| case.last_call().is_none()).count() >= RECEIVERS && off.len() < RECEIVERS {
        return CheckResult::CannotSay(Gap::new(Source::Usage, GapReason::NotCarried));
    }
    ordered::sort_by_key(&mut off, |(at, _, case)| (*at, case.webhook.id));
    let mut best: &[(Timestamp, String, &Case)] = &[];
    let mut most = 0;
    let mut start = 0;
    // How often each host is in the window: one pass, whatever the number of webhooks.
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
        return CheckResult::Clear;
    };
    let finding = Finding::new(CHECK.id, Outcome::Warn, Record::Tenant, "failed-together")
        .with("count", best.len())
        .with("receivers", most)
        .with("from", *first)
        .with("to", *last);
    best.iter()
        .take(10)
        .fold(finding, |finding, (at, host, case)| {
            let field = case.last_call().map_or("webhook_usage.updated", |last| last.from.field());
            finding.evidence_of(case.webhook.id, Source::Usage, field, *at).evidence_of(
                case.webhook.id,
                source_of(case),
                "TargetUrl",
                host.as_str(),
            )
        })
        .remedy(Remedy::new("remedy-look-at-shared", ActionOwner::You))
        .into()
}

/// How far, in milliseconds, a call may lie from an edit that raised it.
const AROUND: i64 = 600_000;

/// Whether its last call may be the test that comes with an edit: many are made at once when many webhooks are
/// edited or restored.
fn is_from_an_edit(case: &Case) -> bool {
    let by_a_person = case.webhook.updated_by.as_ref().is_some_and(|who| who.id.0 != 0 && !who.is_system());
    let apart =
        case.last_called().zip(case.webhook.updated).map(|(called, updated)| called.millis_since(updated).abs());
    by_a_person && apart.is_some_and(|apart| apart <= AROUND)
}

/// Who receives: the host, or the platform where many receivers share one.
fn receiver(case: &Case) -> Option<String> {
    let host = case.webhook.target.host()?;
    Some(Platform::of_host(&host).map_or(host, |platform| platform.name().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::{Scene, days_ago, tony};
    use crate::model::{Associate, AssociateId, Timestamp, WebhookId};
    use crate::snapshot::{Observed, Source};

    #[test]
    fn undated_calls_hide_nothing_where_enough_others_are_dated() {
        let scene = Scene::off_at(&[("a.example", 0), ("b.example", 1), ("c.example", 2), ("d.example", 0)]);
        let undated = |ids: &'static [i64]| {
            move |snapshot: &mut crate::snapshot::Snapshot| {
                let Observed::Complete(rows) = &mut snapshot.usage else { return };
                for id in ids {
                    rows.entry(WebhookId(*id)).and_modify(|usage| usage.last_called = None);
                }
            }
        };
        assert_eq!(scene.change(undated(&[4])).of_tenant(CHECK.id), Some(Outcome::Warn));
        let six = || {
            let hosts = [("a.example", 0), ("b.example", 1), ("c.example", 2), ("d.example", 0), ("e.example", 0)];
            Scene::off_at(&[hosts.as_slice(), &[("f.example", 0)]].concat())
        };
        assert_eq!(six().change(undated(&[4, 5, 6])).of_tenant(CHECK.id), Some(Outcome::Warn));
        assert_eq!(six().change(undated(&[3, 4, 5, 6])).of_tenant(CHECK.id), Some(Outcome::Unknown));
    }

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
    fn one_is_distinguished() {
        assert_eq!(
            Scene::off_at(&[("a.example", 0), ("a.example", 1), ("a.example", 2)]).of_tenant(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn a_platform_is_one_receiver_whatever_its_hosts() {
        let hosts = [
            ("prod-12.westeurope.logic.azure.com", 0),
            ("prod-34.westeurope.logic.azure.com", 1),
            ("prod-56.northeurope.logic.azure.com", 2),
        ];
        assert_eq!(Scene::off_at(&hosts).of_tenant(CHECK.id), Some(Outcome::Pass));
    }

    #[test]
    fn webhooks_that_were_edited_together_did_not_fail_together() {
        let hosts = [("a.example", 0), ("b.example", 1), ("c.example", 2)];
        let edited = |minutes: i64, who: Option<Associate>| {
            Scene::off_at(&hosts)
                .change(|snapshot| {
                    let Observed::Complete(list) = &mut snapshot.list else { return };
                    for webhook in list.iter_mut().map(std::sync::Arc::make_mut) {
                        webhook.updated = Some(Timestamp::from_millis(days_ago(3).as_millis() + minutes * 60_000));
                        webhook.updated_by = who.clone().map(std::sync::Arc::new);
                    }
                })
                .of_tenant(CHECK.id)
        };
        assert_eq!(edited(5, Some(tony())), Some(Outcome::Pass));
        assert_eq!(edited(13, Some(tony())), Some(Outcome::Warn));
        assert_eq!(edited(5, None), Some(Outcome::Warn), "SuperOffice itself may have written that");
        assert_eq!(edited(5, Some(Associate::only_id(AssociateId(0)))), Some(Outcome::Warn));
    }

    #[test]
    fn without_counters_nothing_dates_a_failure() {
        let hosts = [("a.example", 0), ("b.example", 1), ("c.example", 2)];
        let scene = Scene::off_at(&hosts).blind(Source::Usage).blind(Source::Activity);
        assert_eq!(scene.of_tenant(CHECK.id), Some(Outcome::Unknown));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::List).of_tenant(CHECK.id), Some(Outcome::Unknown));
    }
}
