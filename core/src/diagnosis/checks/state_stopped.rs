//! `state-stopped`: is it stopped, who changed it last, and was it failing before? No field is
//! documented to say who stopped it.

use super::events_lost::lost;
use super::{copy_not_started, source_of};
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::diagnosis::{Cause, documentation, remedies};
use crate::model::{Associate, Owner, WebhookState};
use crate::snapshot::Source;
use crate::text::Arg;

pub(super) const CHECK: Check = Check {
    id: "state-stopped",
    topic: Topic::State,
    inspects: &[Source::List],
    impact: Impact::Delivery(VerdictKind::Stopped),
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    let webhook = &case.webhook;
    match webhook.state {
        WebhookState::Stopped if copy_not_started::is_one(case) => return CheckResult::DoesNotApply,
        WebhookState::Stopped => {}
        WebhookState::Active | WebhookState::TooManyErrors => return CheckResult::Clear,
        WebhookState::Unknown => return CheckResult::DoesNotApply,
    }
    let source = source_of(case);
    let you = facts.snapshot.principal.seen().and_then(|principal| principal.associate_id);
    let who = webhook.updated_by.as_deref();
    let was_called = case.usage.seen().and_then(|usage| usage.total_calls).is_some_and(|calls| calls > 0);
    let is_as_registered = webhook.updated.is_some() && webhook.updated == webhook.registered && !was_called;
    let text = match who {
        _ if is_as_registered => "state-stopped-new",
        Some(who) if who.retired == Some(true) => "state-stopped-retired",
        Some(who) if who.is_system() => "state-stopped-system",
        Some(who) if you == Some(who.id) => "state-stopped-you",
        Some(who) if !who.name.is_empty() => "state-stopped-person",
        Some(_) | None => "state-stopped",
    };
    let named = who.map(Associate::display_name).unwrap_or_default();
    let mut finding = Finding::new(CHECK.id, Outcome::Fail, Record::Webhook(webhook.id), text)
        .with("who", named.as_str())
        .with("lost", Arg::Said(Box::new(lost(facts, case))))
        .with("dated", if webhook.updated.is_some() { "yes" } else { "no" })
        .evidence(source, "State", webhook.state.name());
    if who.is_some() {
        finding = finding.evidence(source, "UpdatedAssociate", named.as_str());
    }
    if let Some(updated) = webhook.updated {
        finding = finding.with("when", updated).evidence(source, "Updated", updated);
    }
    if case.consecutive_errors().is_some_and(|count| count > 0) {
        let cause = case.cause().unwrap_or(Cause::Unrecognised);
        finding = finding.cause(cause).remedy(
            Remedy::new("remedy-repair-first", ActionOwner::Receiver)
                .with("because", Arg::Term(format!("cause-{}.because", cause.id()).into())),
        );
    } else if webhook.owner == Owner::Own && !is_as_registered {
        finding = finding.remedy(Remedy::new("remedy-ask-who-stopped", ActionOwner::You).with("who", named));
    }
    for step in remedies::after_repair(case) {
        finding = finding.remedy(step);
    }
    finding.into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::{NOW, Scene};
    use crate::model::{Owner, Webhook, WebhookId, WebhookState};

    #[test]
    fn only_what_somebody_may_have_stopped_is_asked_about() {
        let asks = |change: fn(&mut Webhook)| {
            let diagnosed = Scene::healthy()
                .no_usage_row()
                .webhook(|webhook| {
                    webhook.state = WebhookState::Stopped;
                    change(webhook);
                })
                .diagnosed();
            let finding = diagnosed.diagnosis.webhooks[&WebhookId(1)].deciding().cloned().expect("a finding");
            finding.remedies.iter().any(|step| step.id == "remedy-ask-who-stopped")
        };
        assert!(asks(|webhook| webhook.updated = Some(NOW)));
        assert!(!asks(|_| ()), "nobody changed it since it was registered");
        assert!(
            !asks(|webhook| (webhook.updated, webhook.owner) = (Some(NOW), Owner::Other)),
            "it can't be restarted here"
        );
    }

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.state = WebhookState::Stopped).of(CHECK.id),
            Some(Outcome::Fail)
        );
    }

    #[test]
    fn a_near_miss_is_a_webhook_that_superoffice_switched_off() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.state = WebhookState::TooManyErrors).of(CHECK.id),
            Some(Outcome::Pass)
        );
    }
}
