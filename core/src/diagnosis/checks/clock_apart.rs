//! `clock-apart`: does this computer's clock agree with the tenant's times? No call and no change can lie in the future.

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::model::{Age, Timestamp, WebhookId};
use crate::snapshot::Source;
use crate::text::Arg;

pub(super) const CHECK: Check = Check {
    id: "clock-apart",
    topic: Topic::Access,
    inspects: &[],
    impact: Impact::Advisory,
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Tenant(run),
};

/// A time that is ahead of the clock: by how much, of which webhook, and where it was read.
type Ahead = (i64, WebhookId, Source, &'static str, Timestamp);

fn run(facts: &Facts<'_>) -> CheckResult {
    if facts.cases.is_empty() {
        return facts.snapshot.list.gap().cloned().map_or(CheckResult::DoesNotApply, CheckResult::CannotSay);
    }
    let ahead: Vec<Ahead> = facts.cases.iter().filter_map(|case| farthest(case, facts.snapshot.taken_at)).collect();
    let Some((by, id, source, field, at)) = ahead.iter().max_by_key(|(by, ..)| *by).copied() else {
        return CheckResult::Clear;
    };
    Finding::new(CHECK.id, Outcome::Warn, Record::Tenant, "clock-apart")
        .with("count", ahead.len())
        .with("span", Arg::Span(by))
        .evidence_of(id, source, field, at)
        .into()
}

/// The time of a webhook that is the farthest ahead.
fn farthest(case: &Case, now: Timestamp) -> Option<Ahead> {
    let webhook = &case.webhook;
    let own = source_of(case);
    let called = case.last_call().map(|last| (Source::Usage, last.from.field(), last.at));
    let dated = |field, at: Option<Timestamp>| at.map(|at| (own, field, at));
    [dated("Registered", webhook.registered), dated("Updated", webhook.updated), called]
        .into_iter()
        .flatten()
        .filter_map(|(source, field, at)| match at.age(now) {
            Age::Ahead(by) => Some((by, webhook.id, source, field, at)),
            Age::Ago(_) => None,
        })
        .max_by_key(|(by, ..)| *by)
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::{Finding, Outcome};
    use crate::diagnosis::fixture::{NOW, Scene};
    use crate::model::{Timestamp, WebhookId};
    use crate::snapshot::{GapReason, Observed, Source};

    fn ahead(minutes: i64) -> Timestamp {
        Timestamp::from_millis(NOW.as_millis() + minutes * 60_000)
    }

    fn found(scene: Scene) -> Finding {
        let tenant = scene.diagnosed().diagnosis.tenant;
        tenant.into_iter().find(|finding| finding.check == CHECK.id).expect("a finding")
    }

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().last_called(ahead(3)).of_tenant(CHECK.id), Some(Outcome::Warn));
        let registered = Scene::healthy().webhook(|webhook| webhook.registered = Some(ahead(3)));
        assert_eq!(registered.of_tenant(CHECK.id), Some(Outcome::Warn));
    }

    #[test]
    fn a_near_miss_is_a_clock_that_differs_by_two_minutes() {
        assert_eq!(Scene::healthy().last_called(ahead(2)).of_tenant(CHECK.id), Some(Outcome::Pass));
        let empty = Scene::healthy().change(|snapshot| {
            (snapshot.list, snapshot.archive) = (Observed::Complete(Vec::new()), Observed::Complete(Vec::new()));
        });
        assert_eq!(empty.of_tenant(CHECK.id), None);
    }

    #[test]
    fn the_farthest_time_is_shown_with_its_webhook_and_field() {
        let scene = Scene::healthy()
            .last_called(ahead(5))
            .webhook(|webhook| webhook.registered = Some(ahead(60)))
            .sibling(2, |webhook, _| webhook.updated = Some(ahead(90)))
            .sibling(3, |_, _| ());
        let finding = found(scene);
        let [evidence] = finding.evidence.as_slice() else { panic!("one time: {finding:?}") };
        assert_eq!((evidence.other, evidence.field), (Some(WebhookId(2)), "Updated"));
        assert!(finding.args.contains(&("count", 2_usize.into())), "{finding:?}");
        assert!(finding.args.contains(&("span", crate::text::Arg::Span(90 * 60_000))), "{finding:?}");
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        let blind = Scene::healthy().blind_for(Source::List, GapReason::Timeout).blind(Source::Archive);
        assert_eq!(blind.of_tenant(CHECK.id), Some(Outcome::Unknown));
    }
}
