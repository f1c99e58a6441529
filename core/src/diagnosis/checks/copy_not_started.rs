//! `copy-not-started`: is it a copy that nobody has started yet? The vendor's panel makes copies stopped.

use super::{never_called_by, source_of};
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, CaseUsage, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, FormField, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::model::WebhookState;
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "copy-not-started",
    topic: Topic::State,
    inspects: &[Source::List],
    impact: Impact::Delivery(VerdictKind::Stopped),
    documentation: documentation::PANEL,
    run: Run::Webhook(run),
};

/// What the panel puts behind a copy's name, in the languages of SuperOffice.
const ENDINGS: [&str; 5] = ["(copy)", "(kopi)", "(kopia)", "(kopie)", "(kopio)"];

/// Whether it is a stopped copy of which the counters show no call: this check then says that it is stopped, and why.
pub(super) fn is_one(case: &Case) -> bool {
    is_a_stopped_copy(case) && case.was_called() == Some(false)
}

fn is_a_stopped_copy(case: &Case) -> bool {
    let name = case.webhook.name.trim().to_lowercase();
    case.webhook.state == WebhookState::Stopped && ENDINGS.iter().any(|ending| name.ends_with(ending))
}

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    if !is_a_stopped_copy(case) {
        return CheckResult::DoesNotApply;
    }
    let (field, value) = never_called_by(case);
    match (case.was_called(), &case.usage) {
        (Some(true), _) => CheckResult::Clear,
        (None, CaseUsage::Unseen(gap)) => CheckResult::CannotSay(gap.clone()),
        (None, CaseUsage::Seen(_) | CaseUsage::NoRow) => CheckResult::DoesNotApply,
        (Some(false), _) => Finding::new(CHECK.id, Outcome::Fail, Record::Webhook(case.webhook.id), "copy-not-started")
            .evidence(source_of(case), "Name", case.webhook.name.clone())
            .evidence(source_of(case), "State", case.webhook.state.name())
            .evidence(Source::Usage, field, value)
            .remedy(
                Remedy::new("remedy-start-copy", ActionOwner::You)
                    .link(documentation::PANEL)
                    .changes(FormField::Active),
            )
            .into(),
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::diagnosis::verdict::VerdictKind;
    use crate::model::{WebhookId, WebhookState};
    use crate::snapshot::Source;

    fn stopped(name: &str) -> Scene {
        let name = name.to_owned();
        Scene::healthy().no_usage_row().webhook(|webhook| {
            webhook.name = name;
            webhook.state = WebhookState::Stopped;
        })
    }

    #[test]
    fn it_fires() {
        // The panel appends "(copy)", says its documentation in all six languages.
        for name in ["ERP orders (copy)", "ERP orders (Copy) ", "ERP-ordrer (kopi)", "Bestellungen (Kopie)"] {
            assert_eq!(stopped(name).of(CHECK.id), Some(Outcome::Fail), "{name}");
        }
    }

    #[test]
    fn what_is_said_of_a_copy_is_said_once() {
        let diagnosed = stopped("ERP orders (copy)").diagnosed();
        let diagnosis = &diagnosed.diagnosis.webhooks[&WebhookId(1)];
        assert_eq!(diagnosis.verdict.kind, VerdictKind::Stopped);
        assert_eq!(diagnosis.deciding().map(|finding| finding.check), Some(CHECK.id));
        assert_eq!(stopped("ERP orders (copy)").of("state-stopped"), None);
        assert_eq!(stopped("ERP orders").of("state-stopped"), Some(Outcome::Fail));
        let blind = stopped("ERP orders (copy)").blind(Source::Usage).blind(Source::Activity);
        assert_eq!(blind.of("state-stopped"), Some(Outcome::Fail), "whether it was called is not known");
    }

    #[test]
    fn a_near_miss_is_a_copy_that_was_called() {
        let called = Scene::healthy().webhook(|webhook| {
            webhook.name = "ERP orders (copy)".to_owned();
            webhook.state = WebhookState::Stopped;
        });
        assert_eq!(called.of(CHECK.id), Some(Outcome::Pass));
        assert_eq!(stopped("Copy of orders").of(CHECK.id), None);
        assert_eq!(
            stopped("ERP orders (copy)").webhook(|webhook| webhook.state = WebhookState::Active).of(CHECK.id),
            None
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        let blind = stopped("ERP orders (copy)").blind(Source::Usage).blind(Source::Activity);
        assert_eq!(blind.of(CHECK.id), Some(Outcome::Unknown));
    }
}
