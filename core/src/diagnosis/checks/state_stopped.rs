//! `state-stopped`: did somebody stop it: who, when, and was it failing before?

use super::events_lost::lost;
use super::source_of;
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::diagnosis::{Cause, documentation, remedies};
use crate::model::{Owner, WebhookState};
use crate::snapshot::Source;
use crate::text::Arg;

/// Did somebody stop it: who, when, and was it failing before?
pub(super) const CHECK: Check = Check {
    id: "state-stopped",
    topic: Topic::State,
    inspects: &[Source::List],
    bearing: Bearing::Delivery(VerdictKind::Stopped),
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> Judgement {
    let webhook = &case.webhook;
    if webhook.state != WebhookState::Stopped {
        return Judgement::Clear;
    }
    let source = source_of(case);
    let you = facts.snapshot.principal.seen().and_then(|principal| principal.associate_id);
    let who = webhook.updated_by.as_ref();
    let text = match who {
        Some(who) if who.retired == Some(true) => "state-stopped-retired",
        Some(who) if you == Some(who.id) => "state-stopped-you",
        Some(who) if who.is_system() => "state-stopped-system",
        Some(who) if !who.name.is_empty() => "state-stopped-person",
        Some(_) | None => "state-stopped",
    };
    let mut finding = Finding::new(CHECK.id, Outcome::Fail, Record::Webhook(webhook.id), text)
        .with("who", who.map(|who| who.name.clone()).unwrap_or_default())
        .with("lost", Arg::Said(Box::new(lost(facts, case))))
        .with("dated", if webhook.updated.is_some() { "yes" } else { "no" })
        .evidence(source, "State", webhook.state.name());
    if let Some(who) = who {
        let name = if who.name.is_empty() { who.id.0.to_string() } else { who.name.clone() };
        finding = finding.evidence(source, "UpdatedAssociate", name);
    }
    if let Some(updated) = webhook.updated {
        finding = finding.with("when", updated).evidence(source, "Updated", updated.to_rfc3339());
    }
    if case.consecutive_errors().is_some_and(|count| count > 0) {
        let cause = case.cause().unwrap_or(Cause::Unrecognised);
        finding = finding.cause(cause).remedy(
            Remedy::new("remedy-repair-first", Mover::Receiver)
                .with("because", Arg::Term(format!("cause-{}.because", cause.id()).into())),
        );
    } else if webhook.owner == Owner::Own {
        finding = finding.remedy(
            Remedy::new("remedy-ask-who-stopped", Mover::You)
                .with("who", who.map(|who| who.name.clone()).unwrap_or_default()),
        );
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
    use crate::diagnosis::fixture::Scene;
    use crate::model::WebhookState;

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
