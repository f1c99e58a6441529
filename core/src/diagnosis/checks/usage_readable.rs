//! `usage-readable`: can the counters be read?

use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::Facts;
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::snapshot::GapReason;
use crate::text::Arg;

pub(super) const CHECK: Check = Check {
    id: "usage-readable",
    topic: Topic::Access,
    inspects: &[],
    impact: Impact::Advisory,
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Tenant(run),
};

fn run(facts: &Facts<'_>) -> CheckResult {
    let (seen, gap) = (facts.snapshot.usage.seen(), facts.snapshot.usage.gap());
    let Some(gap) = gap else { return CheckResult::Clear };
    let (text, step) = match gap.reason {
        // The table has no access control by role, so there is no right of a user to give.
        GapReason::Forbidden | GapReason::Unauthorized => {
            ("usage-readable-refused", Some(Remedy::new("remedy-usage-token", ActionOwner::You)))
        }
        GapReason::NotOnThisServer if seen.is_none() => ("usage-readable-absent", None),
        GapReason::RecordsSkipped(_) | GapReason::PagesMissing => {
            ("usage-readable", Some(Remedy::new("remedy-read-again", ActionOwner::You)))
        }
        _ => return CheckResult::CannotSay(gap.clone()),
    };
    let finding = Finding::new(CHECK.id, Outcome::Warn, Record::Tenant, text)
        .with("reason", Arg::Said(Box::new(gap.reason.message())));
    step.into_iter().fold(finding, Finding::remedy).into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::snapshot::{Gap, GapReason, Observed, Source};

    #[test]
    fn a_table_that_was_read_in_part_is_not_called_absent() {
        let scene = Scene::healthy().change(|snapshot| {
            let gap = Gap::new(Source::Usage, GapReason::NotOnThisServer);
            snapshot.usage = Observed::Partial(snapshot.usage.seen().cloned().unwrap_or_default(), gap);
        });
        assert_eq!(scene.of_tenant(CHECK.id), Some(Outcome::Unknown));
    }

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy().blind_for(Source::Usage, GapReason::Forbidden).of_tenant(CHECK.id),
            Some(Outcome::Warn)
        );
    }

    #[test]
    fn each_reason_has_the_step_that_helps_and_no_other() {
        let found = |reason: GapReason| {
            let findings = Scene::healthy().blind_for(Source::Usage, reason).diagnosed().diagnosis.tenant;
            let found = findings.into_iter().find(|finding| finding.check == CHECK.id).expect("a finding");
            (found.text, found.remedies.first().map(|remedy| remedy.id))
        };
        assert_eq!(found(GapReason::Unauthorized), ("usage-readable-refused", Some("remedy-usage-token")));
        assert_eq!(found(GapReason::NotOnThisServer), ("usage-readable-absent", None));
        assert_eq!(found(GapReason::RecordsSkipped(2)), ("usage-readable", Some("remedy-read-again")));
    }

    #[test]
    fn a_near_miss_is_counters_that_were_read() {
        assert_eq!(Scene::healthy().of_tenant(CHECK.id), Some(Outcome::Pass));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(
            Scene::healthy().blind_for(Source::Usage, GapReason::Pending).of_tenant(CHECK.id),
            Some(Outcome::Unknown)
        );
    }
}
