//! `never-called`: was it ever called?

use super::webhooks_enabled::is_the_servers;
use super::{never_called_by, source_of, unexplained};
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::diagnosis::verdict::VerdictKind;
use crate::diagnosis::{documentation, remedies};
use crate::model::Age;
use crate::snapshot::Source;
use crate::text::Arg;

pub(super) const CHECK: Check = Check {
    id: "never-called",
    topic: Topic::Silence,
    inspects: &[Source::Usage],
    impact: Impact::Delivery(VerdictKind::Silent),
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

/// Days after registration during which silence means nothing.
const NEW_DAYS: i64 = 7;

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    match case.was_called() {
        Some(true) => return CheckResult::Clear,
        Some(false) if case.is_off() => return CheckResult::DoesNotApply,
        Some(false) => {}
        None => return CheckResult::CannotSay(case.lacking()),
    }
    let registered = case.webhook.registered;
    let age = registered.map(|registered| registered.age(facts.snapshot.taken_at));
    let sibling =
        facts.latest_called_sibling(case).filter(|(_, call)| registered.is_some_and(|registered| call.at > registered));
    let is_the_servers = is_the_servers(facts, case);
    let (outcome, text) = match (sibling, age) {
        _ if is_the_servers => (Outcome::Warn, "never-called-server"),
        (Some(_), _) => (Outcome::Warn, "never-called-sibling"),
        (None, Some(Age::Ago(age))) if age < NEW_DAYS * 86_400_000 => (Outcome::Info, "never-called-new"),
        (None, Some(Age::Ahead(_))) => (Outcome::Info, "never-called-ahead"),
        (None, Some(_)) => (Outcome::Warn, "never-called"),
        (None, None) => (Outcome::Warn, "never-called-undated"),
    };
    // If it is not known whether it is on, not being called is no fault.
    let outcome = if case.is_on() { outcome } else { Outcome::Info };
    // That a webhook without a row was never called is only most likely.
    let (field, value) = never_called_by(case);
    let mut finding = Finding::new(CHECK.id, outcome, Record::Webhook(case.webhook.id), text)
        .with("counted", if case.usage.seen().is_some() { "yes" } else { "no" });
    if let Some(Age::Ago(age)) = age {
        finding = finding.with("span", Arg::Span(age));
    }
    finding = finding.evidence(Source::Usage, field, value);
    if let Some(registered) = registered {
        finding = finding.with("registered", registered).evidence(source_of(case), "Registered", registered);
    }
    // Where the whole server is silent, its settings come first, and steps for one webhook lead nowhere.
    if is_the_servers {
        return remedies::of_the_server().into_iter().fold(finding, Finding::remedy).into();
    }
    if let Some((sibling, call)) = sibling {
        finding = finding
            .with("sibling", sibling.webhook.display_name())
            .with("when", call.at)
            .evidence_of(sibling.webhook.id, Source::Usage, call.from.field(), call.at)
            .remedy(unexplained::compare(&sibling.webhook));
    }
    unexplained::path(facts, case).into_iter().fold(finding, Finding::remedy).into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::{NOW, Scene, hours_ago};
    use crate::model::{Timestamp, WebhookId, WebhookState};
    use crate::snapshot::Source;

    fn text(scene: Scene) -> &'static str {
        let diagnosed = scene.diagnosed();
        let diagnosis = diagnosed.diagnosis.webhooks.get(&WebhookId(1)).expect("webhook 1");
        diagnosis.notable.iter().find(|finding| finding.check == CHECK.id).map_or("", |finding| finding.text)
    }

    #[test]
    fn a_sibling_that_was_called_before_this_one_was_registered_proves_nothing() {
        let registered = |hours_later: i64| {
            let at = Timestamp::from_millis(hours_ago(1).as_millis() + hours_later * 3_600_000);
            let scene = Scene::healthy().no_usage_row().sibling(2, |_, _| {});
            text(scene.webhook(|webhook| webhook.registered = Some(at)))
        };
        assert_eq!((registered(-1), registered(0)), ("never-called-sibling", "never-called-new"));
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
    fn the_evidence_is_a_counter_or_the_lack_of_a_row() {
        let evidence = |scene: Scene| {
            let diagnosed = scene.diagnosed();
            let notable = &diagnosed.diagnosis.webhooks[&WebhookId(1)].notable;
            let finding = notable.iter().find(|finding| finding.check == CHECK.id).expect("a finding");
            finding.evidence.first().map(|evidence| (evidence.field, evidence.value.to_string()))
        };
        let zero = Scene::healthy().usage(|usage| (usage.total_calls, usage.total_errors) = (Some(0), Some(0)));
        assert_eq!(evidence(zero), Some(("webhook_usage.total_calls", "0".to_owned())));
        let no_row = Scene::healthy().no_usage_row();
        assert_eq!(evidence(no_row), Some(("webhook_usage.webhook_usage_id", "no row".to_owned())));
    }

    #[test]
    fn sibling_is_distinguished() {
        let beside_a_sibling = || Scene::healthy().no_usage_row().sibling(2, |_, _| {});
        assert_eq!(beside_a_sibling().of(CHECK.id), Some(Outcome::Warn));
        assert_eq!(text(beside_a_sibling()), "never-called-sibling");
    }

    #[test]
    fn the_first_step_leads_to_the_sibling() {
        let scene = Scene::healthy().no_usage_row();
        let diagnosed = scene.sibling(2, |webhook, _| webhook.name = "Newsletter".to_owned()).diagnosed();
        let notable = &diagnosed.diagnosis.webhooks[&WebhookId(1)].notable;
        let finding = notable.iter().find(|finding| finding.check == CHECK.id).expect("a finding");
        let other = finding.remedies.first().and_then(|first| first.other.as_ref()).expect("another webhook");
        assert_eq!((other.id, other.name.as_str()), (WebhookId(2), "Newsletter"));
        assert!(finding.remedies.iter().skip(1).all(|step| step.other.is_none()));
    }

    #[test]
    fn an_unknown_age_is_not_stated_and_an_unknown_state_is_no_fault() {
        let undated = || Scene::healthy().no_usage_row().webhook(|webhook| webhook.registered = None);
        let diagnosed = undated().sibling(2, |_, _| {}).diagnosed();
        let diagnosis = diagnosed.diagnosis.webhooks.get(&WebhookId(1)).expect("webhook 1");
        let found = diagnosis.notable.iter().find(|finding| finding.check == CHECK.id).expect("a finding");
        assert_eq!(found.text, "never-called-undated", "the sibling may have been called before this one was there");
        assert!(!found.args.iter().any(|(name, _)| *name == "span"));
        let unknown = undated().webhook(|webhook| webhook.state = WebhookState::Unknown);
        assert_eq!(unknown.of(CHECK.id), Some(Outcome::Info));
        let off = Scene::healthy().no_usage_row().webhook(|webhook| webhook.state = WebhookState::Stopped);
        assert_eq!(off.of(CHECK.id), None);
    }

    #[test]
    fn new_is_distinguished() {
        assert_eq!(
            Scene::healthy().no_usage_row().webhook(|webhook| webhook.registered = Some(hours_ago(5))).of(CHECK.id),
            Some(Outcome::Info)
        );
    }

    #[test]
    fn a_registration_ahead_of_the_clock_has_no_age() {
        let registered = |minutes: i64| {
            let at = Timestamp::from_millis(NOW.as_millis() + minutes * 60_000);
            Scene::healthy().no_usage_row().webhook(|webhook| webhook.registered = Some(at))
        };
        assert_eq!((text(registered(2)), text(registered(3))), ("never-called-new", "never-called-ahead"));
        assert_eq!(registered(3).of(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn a_webhook_without_a_date_has_no_age() {
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
