//! `event-not-raised`: does SuperOffice document that verb for that entity?

use super::{is_proven, none_fires, source_of};
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::events::EventKind;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, FormField, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::Source;
use crate::text::Arg;

pub(super) const CHECK: Check = Check {
    id: "event-not-raised",
    topic: Topic::Definition,
    inspects: &[Source::List, Source::EventList],
    impact: Impact::Delivery(VerdictKind::Misdefined),
    documentation: documentation::EVENTS,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    if is_proven(case) {
        return CheckResult::Clear;
    }
    let (mut names, mut instead, mut is_question) = (Vec::new(), Vec::<String>::new(), true);
    for (event, kind) in case.events() {
        let (EventKind::NotRaised(own) | EventKind::OtherVerb(own)) = kind else { continue };
        is_question &= matches!(kind, EventKind::OtherVerb(_));
        names.push(event.as_str().to_owned());
        let new: Vec<String> = own.iter().filter(|name| !instead.contains(name)).cloned().collect();
        instead.extend(new);
    }
    if names.is_empty() {
        return CheckResult::Clear;
    }
    // A verb that no entity has may be one that an app signals.
    let (outcome, text) = match is_question {
        true => (Outcome::Info, "event-not-raised-verb"),
        false if none_fires(case) => (Outcome::Fail, "event-not-raised"),
        false => (Outcome::Warn, "event-not-raised"),
    };
    let finding = Finding::new(CHECK.id, outcome, Record::Webhook(case.webhook.id), text)
        .with("count", names.len())
        .with("names", Arg::List(names.clone()))
        .with("instead", Arg::List(instead.clone()))
        .evidence(source_of(case), "Events", names.join(", "));
    if is_question || case.last_call_went_well() {
        return finding.into();
    }
    let step = Remedy::new("remedy-documented-events", ActionOwner::You);
    finding
        .remedy(step.with("instead", Arg::List(instead)).link(documentation::EVENTS).changes(FormField::Events))
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::WebhookId;
    use crate::snapshot::Source;
    use crate::text::Arg;

    #[test]
    fn a_question_about_a_verb_has_no_step_that_changes_the_events() {
        let steps = |event: &str, scene: Scene| {
            let diagnosed = scene.events(&[event]).diagnosed();
            let notable = &diagnosed.diagnosis.webhooks[&WebhookId(1)].notable;
            let finding = notable.iter().find(|finding| finding.check == CHECK.id).expect("a finding");
            finding.remedies.len()
        };
        assert_eq!(steps("person.merged", Scene::healthy().no_usage_row()), 0);
        assert_eq!(steps("ticket.deleted", Scene::healthy().no_usage_row()), 1);
    }

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().no_usage_row().events(&["ticket.deleted"]).of(CHECK.id), Some(Outcome::Fail));
    }

    #[test]
    fn a_near_miss_is_an_event_that_is_raised() {
        assert_eq!(Scene::healthy().events(&["ticket.changed"]).of(CHECK.id), Some(Outcome::Pass));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        let blind = Scene::healthy().events(&["ticket.deleted"]).blind(Source::Usage).blind(Source::Activity);
        assert_eq!(blind.of(CHECK.id), Some(Outcome::Warn), "that no call was seen is no reason to fail it");
    }

    #[test]
    fn a_verb_of_no_entity_is_a_question() {
        let of = |events: &[&str]| Scene::healthy().no_usage_row().events(events).of(CHECK.id);
        assert_eq!(of(&["ticket.archived"]), Some(Outcome::Info));
        assert_eq!(of(&["ticket.archived", "ticket.deleted"]), Some(Outcome::Warn), "one of them may be signalled");
        assert_eq!(of(&["ticket.deleted", "quote.created"]), Some(Outcome::Fail));
    }

    #[test]
    fn what_there_is_instead_is_said_once() {
        let scene = Scene::healthy().no_usage_row().events(&["ticket.deleted", "ticket.archived"]);
        let diagnosed = scene.diagnosed();
        let found = diagnosed.diagnosis.webhooks.get(&WebhookId(1)).map(|diagnosis| diagnosis.notable.clone());
        let finding = found.into_iter().flatten().find(|finding| finding.check == CHECK.id).expect("a finding");
        let instead = finding.args.clone().into_iter().find(|(name, _)| *name == "instead").map(|(_, instead)| instead);
        assert_eq!(instead, Some(Arg::List(vec!["ticket.created".to_owned(), "ticket.changed".to_owned()])));
    }

    #[test]
    fn calls_outrank_every_list() {
        assert_eq!(Scene::healthy().events(&["ticket.deleted"]).of(CHECK.id), Some(Outcome::Pass));
        assert_eq!(
            Scene::healthy().events(&["ticket.deleted", "ticket.changed"]).of(CHECK.id),
            Some(Outcome::Warn),
            "the calls may be for the other"
        );
    }
}
