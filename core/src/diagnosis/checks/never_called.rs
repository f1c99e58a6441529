//! `never-called`: was it ever called?

use super::{source_of, unexplained};
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, CaseUsage, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::{Gap, GapReason, Source};
use crate::text::Arg;

/// Was it ever called?
pub(super) const CHECK: Check = Check {
    id: "never-called",
    topic: Topic::Silence,
    inspects: &[Source::Usage],
    bearing: Bearing::Delivery(VerdictKind::Silent),
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

/// Days after registration during which silence means nothing.
const NEW_DAYS: i64 = 7;

fn run(facts: &Facts<'_>, case: &Case) -> Judgement {
    let was_called = match &case.usage {
        CaseUsage::NoRow => false,
        CaseUsage::Unseen(_) => return Judgement::Clear,
        CaseUsage::Seen(usage) => match usage.total_calls {
            Some(calls) => calls > 0,
            None => return Judgement::CannotSay(Gap::new(Source::Usage, GapReason::NotCarried)),
        },
    };
    if was_called || !case.is_on() {
        return Judgement::Clear;
    }
    let record = Record::Webhook(case.webhook.id);
    let age = case.webhook.registered.map(|registered| facts.snapshot.taken_at.millis_since(registered).max(0));
    let is_new = age.is_some_and(|age| age < NEW_DAYS * 86_400_000);
    let sibling = facts
        .latest_called_sibling(case)
        .filter(|(_, at)| case.webhook.registered.is_none_or(|registered| *at > registered));
    let (outcome, text) = match (sibling, is_new) {
        (Some(_), _) => (Outcome::Warn, "never-called-sibling"),
        (None, true) => (Outcome::Info, "never-called-new"),
        (None, false) => (Outcome::Warn, "never-called"),
    };
    let mut finding = Finding::new(CHECK.id, outcome, record, text).with("span", Arg::Span(age.unwrap_or(0))).evidence(
        Source::Usage,
        "webhook_usage.total_calls",
        "0",
    );
    if let Some(registered) = case.webhook.registered {
        finding = finding.evidence(source_of(case), "Registered", registered.to_rfc3339());
    }
    if let Some((sibling, at)) = sibling {
        finding = finding.with("sibling", sibling.webhook.display_name()).with("when", at).evidence_in(
            Record::Webhook(sibling.webhook.id),
            Source::Usage,
            "webhook_usage.updated",
            at.to_rfc3339(),
        );
    }
    unexplained::path(case).into_iter().fold(finding, Finding::remedy).into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::{Scene, hours_ago};
    use crate::model::WebhookId;
    use crate::snapshot::Source;

    fn text(scene: Scene) -> &'static str {
        let examination = scene.examination();
        let diagnosis = examination.diagnosis.webhooks.get(&WebhookId(1)).expect("webhook 1");
        diagnosis.notable.iter().find(|finding| finding.check == CHECK.id).map_or("", |finding| finding.text)
    }

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().no_usage_row().of(CHECK.id), Some(Outcome::Warn));
    }

    #[test]
    fn a_near_miss_is_a_single_call() {
        assert_eq!(Scene::healthy().usage(|usage| usage.total_calls = Some(1)).of(CHECK.id), Some(Outcome::Pass));
    }

    #[test]
    fn sibling_is_told_apart() {
        assert_eq!(text(Scene::healthy().no_usage_row().sibling(2, |_, _| {})), "never-called-sibling");
    }

    #[test]
    fn new_is_told_apart() {
        assert_eq!(
            Scene::healthy().no_usage_row().webhook(|webhook| webhook.registered = Some(hours_ago(5))).of(CHECK.id),
            Some(Outcome::Info)
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
