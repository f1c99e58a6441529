//! The ordered path out of a silence that nothing explains: each step rules out half of what is left, and the last is the
//! mail. A script has no receiver, and an on-site server has an administrator.

use crate::command::Ask;
use crate::diagnosis::events::{self, EventKind};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Remedy};
use crate::diagnosis::receiver::shared_host;
use crate::diagnosis::{documentation, remedies};
use crate::model::{EventName, Owner, SecretPresence, Webhook};
use crate::text::Arg;

/// Environments where no change of a customer's production happens.
const NOT_PRODUCTION: [&str; 2] = ["sod", "qaonline"];

/// The first step where another webhook is called on the same events.
pub(super) fn compare(sibling: &Webhook) -> Remedy {
    Remedy::new("remedy-compare-sibling", ActionOwner::You).with("sibling", sibling.display_name()).other(sibling)
}

/// The steps, in order.
pub(super) fn path(facts: &Facts<'_>, case: &Case) -> Vec<Remedy> {
    let you = |id: &'static str| Remedy::new(id, ActionOwner::You);
    let mut steps = vec![you("remedy-expected-since")];
    let environment = facts.snapshot.environment.as_str();
    if NOT_PRODUCTION.contains(&environment) {
        steps.push(you("remedy-same-environment").with("environment", environment));
    }
    steps.push(remedies::events_tab());
    steps.extend(of_events(case));
    if case.webhook.owner == Owner::Other {
        steps.push(remedies::other_owner());
    }
    if case.is_http() {
        steps.extend(to_the_receiver(case));
    } else {
        steps.extend(to_the_script(case));
    }
    if facts.snapshot.online {
        steps.push(Remedy::new("remedy-mail-support", ActionOwner::SuperOffice).link(documentation::TROUBLESHOOTING));
    } else {
        if case.is_http() {
            steps.push(
                Remedy::new("remedy-context-identifier", ActionOwner::Receiver).link(documentation::NOTIFICATION),
            );
        }
        steps.push(Remedy::new("remedy-server-log", ActionOwner::ServerAdministrator).link(documentation::SERVER_LOG));
        steps.push(
            Remedy::new("remedy-mail-support-onsite", ActionOwner::ServerAdministrator).link(documentation::SERVER_LOG),
        );
    }
    steps
}

/// What is known of the events that it waits for: what raises none of them, and what comes later or with less in it.
fn of_events(case: &Case) -> Vec<Remedy> {
    let is = |event: &EventName, names: &[&str]| names.iter().any(|name| event.as_str().eq_ignore_ascii_case(name));
    let named = |condition: &dyn Fn(&EventName) -> bool| -> Option<Arg> {
        let names: Vec<String> = case
            .webhook
            .events
            .iter()
            .filter(|event| condition(event))
            .map(|event| event.as_str().to_owned())
            .collect();
        (!names.is_empty()).then_some(Arg::List(names))
    };
    let mut steps = vec![Remedy::new("remedy-bulk-changes", ActionOwner::You)];
    if case.kinds.contains(&EventKind::ExtraTable) {
        steps.push(
            Remedy::new("remedy-batch-webhook", ActionOwner::Administrator).link(documentation::EXTRA_TABLE_EVENTS),
        );
    }
    let (late, early): (Vec<String>, Vec<String>) =
        events::deletions_by_the_system(&case.webhook.events).into_iter().unzip();
    if !late.is_empty() {
        let step = Remedy::new("remedy-deleted-late", ActionOwner::You).link(documentation::CONTACT_EVENTS);
        steps.push(step.with("names", Arg::List(late)).with("early", Arg::List(early)));
    }
    let of_some = |names: Option<Arg>, id, action_owner, page| {
        Some(Remedy::new(id, action_owner).with("names", names?).link(page))
    };
    let of_lists = named(&|event| event.entity().starts_with("list."));
    let of_tickets = named(&|event| is(event, &["ticket.created", "ticket.changed"]));
    let of_sales = named(&|event| is(event, &["sale.sold", "sale.lost"]));
    steps.extend(of_some(of_lists, "remedy-list-events", ActionOwner::Administrator, documentation::LIST_EVENTS));
    steps.extend(of_some(of_tickets, "remedy-ticket-changes", ActionOwner::Receiver, documentation::TICKET_EVENTS));
    steps.extend(of_some(of_sales, "remedy-sale-values", ActionOwner::Receiver, documentation::SALE_EVENTS));
    steps
}

/// The change that must be sent, and how to see whether it was. What SuperOffice does not raise by itself an app
/// has to signal, and for a name that nothing raises there is no change to make.
fn change_and_watch(case: &Case) -> Vec<Remedy> {
    let first = |fits: fn(&EventKind) -> bool| case.events().find(|(_, kind)| fits(kind)).map(|(event, _)| event);
    let change = if case.webhook.events.is_empty() {
        Remedy::new("remedy-change-own-row", ActionOwner::You)
    } else if let Some(event) = first(|kind| kind.is_raised() && !matches!(kind, EventKind::State(_))) {
        Remedy::new("remedy-raise-event", ActionOwner::You).with("event", event.as_str())
    } else if let Some(event) = first(|kind| !kind.is_raised() && !kind.never_fires()) {
        Remedy::new("remedy-signal-event", ActionOwner::You).with("event", event.as_str())
    } else {
        return Vec::new();
    };
    vec![change.link(documentation::OVERVIEW), Remedy::new("remedy-watch-counters", ActionOwner::You)]
}

fn to_the_receiver(case: &Case) -> Vec<Remedy> {
    let mut steps = Vec::new();
    if case.webhook.owner == Owner::Own {
        steps.push(Remedy::new("remedy-test", ActionOwner::You).link(documentation::TROUBLESHOOTING));
    }
    steps.extend(change_and_watch(case));
    let shared = case.webhook.target.host().as_deref().and_then(shared_host);
    match shared.filter(|shared| shared.answers_anything) {
        Some(shared) => {
            steps.push(Remedy::new("remedy-run-history", ActionOwner::Receiver).with("platform", shared.platform));
        }
        None => {
            let log = Remedy::new("remedy-receiver-log", ActionOwner::Receiver).link(documentation::NOTIFICATION);
            steps.push(log.command(remedies::command(Ask::Post, case)));
        }
    }
    if case.webhook.secret != SecretPresence::Missing {
        steps.push(Remedy::new("remedy-check-signature", ActionOwner::Receiver).link(documentation::SECURITY));
    }
    steps
}

fn to_the_script(case: &Case) -> Vec<Remedy> {
    let script = case.webhook.target.masked();
    let mut steps = vec![
        Remedy::new("remedy-script-exists", ActionOwner::Administrator)
            .with("script", script.clone())
            .link(documentation::SCRIPTS),
    ];
    steps.extend(change_and_watch(case));
    steps.push(
        Remedy::new("remedy-script-trace", ActionOwner::Administrator)
            .with("script", script)
            .link(documentation::CRMSCRIPT),
    );
    steps
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::fixture::Scene;
    use crate::model::WebhookId;
    use crate::text::Arg;

    fn changes(events: &[&str]) -> Vec<(&'static str, Option<Arg>)> {
        let diagnosed = Scene::healthy().no_usage_row().events(events).diagnosed();
        let steps = super::change_and_watch(diagnosed.case(WebhookId(1)).expect("webhook 1"));
        steps.into_iter().map(|step| (step.id, step.args.into_iter().next().map(|(_, event)| event))).collect()
    }

    #[test]
    fn only_another_apps_webhook_is_taken_to_its_owner() {
        let asks_the_owner = |id: i64| {
            let diagnosed = Scene::healthy().other(9).diagnosed();
            let facts = crate::diagnosis::facts::Facts::without_webhooks(&diagnosed.snapshot, &Default::default());
            let steps = super::path(&facts, diagnosed.case(WebhookId(id)).expect("a webhook"));
            steps.iter().any(|step| step.id == "remedy-other-owner")
        };
        assert_eq!((asks_the_owner(1), asks_the_owner(9)), (false, true));
    }

    #[test]
    fn the_change_to_make_is_one_that_raises_an_event() {
        let watch = || ("remedy-watch-counters", None);
        let step = |id, event: &str| vec![(id, Some(Arg::from(event))), watch()];
        assert_eq!(changes(&["contact.updated", "sale.changed"]), step("remedy-raise-event", "sale.changed"));
        assert_eq!(changes(&["webhook2.errors", "y_a.created"]), step("remedy-raise-event", "y_a.created"));
        assert_eq!(changes(&["contact.updated", "acme.shipped"]), step("remedy-signal-event", "acme.shipped"));
        assert_eq!(changes(&["contact.updated", "webhook2.errors"]), []);
        assert_eq!(changes(&[]), [("remedy-change-own-row", None), watch()]);
    }

    fn steps(events: &[&str]) -> Vec<&'static str> {
        let diagnosed = Scene::healthy().no_usage_row().events(events).diagnosed();
        super::of_events(diagnosed.case(WebhookId(1)).expect("webhook 1")).iter().map(|step| step.id).collect()
    }

    #[test]
    fn what_is_known_of_an_event_is_a_step_of_its_silence() {
        assert_eq!(steps(&["contact.changed"]), ["remedy-bulk-changes"]);
        assert_eq!(steps(&["y_rental.created"]), ["remedy-bulk-changes", "remedy-batch-webhook"]);
        assert_eq!(steps(&["person.deleted"]), ["remedy-bulk-changes", "remedy-deleted-late"]);
        assert_eq!(steps(&["person.deleted", "person.softdeleted"]), ["remedy-bulk-changes"]);
        assert_eq!(steps(&["list.category.changed"]), ["remedy-bulk-changes", "remedy-list-events"]);
        assert_eq!(steps(&["ticket.changed"]), ["remedy-bulk-changes", "remedy-ticket-changes"]);
        assert_eq!(steps(&["Sale.Sold", "sale.changed"]), ["remedy-bulk-changes", "remedy-sale-values"]);
    }
}
