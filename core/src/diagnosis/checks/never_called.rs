//! `never-called`: was it ever called?

use super::webhooks_enabled::is_the_servers;
use super::{never_called_by, source_of, unexplained};
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::diagnosis::{documentation, remedies};
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
    match case.was_called() {
        Some(false) if case.is_on() => {}
        Some(_) => return Judgement::Clear,
        None => return Judgement::CannotSay(Gap::new(Source::Usage, GapReason::NotCarried)),
    }
    let record = Record::Webhook(case.webhook.id);
    let age = case.webhook.registered.map(|registered| facts.snapshot.taken_at.millis_since(registered).max(0));
    let sibling = facts
        .latest_called_sibling(case)
        .filter(|(_, at)| case.webhook.registered.is_none_or(|registered| *at > registered));
    let is_the_servers = is_the_servers(facts, case);
    let (outcome, text) = match (sibling, age) {
        _ if is_the_servers => (Outcome::Warn, "never-called-server"),
        (Some(_), _) => (Outcome::Warn, "never-called-sibling"),
        (None, Some(age)) if age < NEW_DAYS * 86_400_000 => (Outcome::Info, "never-called-new"),
        (None, Some(_)) => (Outcome::Warn, "never-called"),
        (None, None) => (Outcome::Warn, "never-called-undated"),
    };
    let (field, value) = never_called_by(case);
    let mut finding = Finding::new(CHECK.id, outcome, record, text).with("span", Arg::Span(age.unwrap_or(0))).evidence(
        Source::Usage,
        field,
        value,
    );
    if let Some(registered) = case.webhook.registered {
        finding = finding.evidence(source_of(case), "Registered", registered.to_rfc3339());
    }
    // Where the whole server is silent, its settings come first, and steps for one webhook lead nowhere.
    if is_the_servers {
        return remedies::of_the_server().into_iter().fold(finding, Finding::remedy).into();
    }
    if let Some((sibling, at)) = sibling {
        let name = sibling.webhook.display_name();
        finding = finding
            .with("sibling", name.clone())
            .with("when", at)
            .evidence_in(Record::Webhook(sibling.webhook.id), Source::Usage, "webhook_usage.updated", at.to_rfc3339())
            .remedy(Remedy::new("remedy-compare-sibling", Mover::You).with("sibling", name));
    }
    unexplained::path(facts, case).into_iter().fold(finding, Finding::remedy).into()
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
    fn a_webhook_without_a_date_is_not_told_an_age() {
        let undated = Scene::healthy().no_usage_row().webhook(|webhook| webhook.registered = None);
        assert_eq!(text(undated), "never-called-undated");
    }

    #[test]
    fn counters_that_can_t_be_true_prove_no_silence() {
        let calls = |calls: i64, errors: i64| {
            Scene::healthy()
                .usage(|usage| {
                    usage.total_calls = Some(calls);
                    usage.total_errors = Some(errors);
                })
                .of(CHECK.id)
        };
        assert_eq!(calls(-1, 0), Some(Outcome::Unknown));
        assert_eq!(calls(0, 4), Some(Outcome::Pass), "an error is proof of a call");
        assert_eq!(calls(0, 0), Some(Outcome::Warn));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
