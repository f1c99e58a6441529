//! The ordered path out of a silence that nothing explains: each step rules out half of what is left, and the last is the
//! mail. A script has no receiver, and an on-site server has an administrator.

use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Mover, Remedy};
use crate::diagnosis::receiver::shared_host;
use crate::diagnosis::{documentation, remedies};
use crate::model::{Owner, SecretPresence};

/// Environments where no change of a customer's production happens.
const NOT_PRODUCTION: [&str; 2] = ["sod", "qaonline"];

/// The steps, in order.
pub(super) fn path(facts: &Facts<'_>, case: &Case) -> Vec<Remedy> {
    let you = |id: &'static str| Remedy::new(id, Mover::You);
    let mut steps = vec![you("remedy-expected-since")];
    let environment = facts.snapshot.environment.as_str();
    if NOT_PRODUCTION.contains(&environment) {
        steps.push(you("remedy-same-environment").with("environment", environment));
    }
    steps.push(remedies::events_tab());
    if case.webhook.owner == Owner::Other {
        steps.push(Remedy::new("remedy-other-owner", Mover::Administrator).link(documentation::PANEL));
    }
    if case.is_http() {
        steps.extend(to_the_receiver(case));
    } else {
        steps.extend(to_the_script(case));
    }
    if facts.snapshot.online {
        steps.push(Remedy::new("remedy-mail-support", Mover::SuperOffice).link(documentation::TROUBLESHOOTING));
    } else {
        if case.is_http() {
            steps.push(Remedy::new("remedy-context-identifier", Mover::Receiver).link(documentation::NOTIFICATION));
        }
        steps.push(Remedy::new("remedy-server-log", Mover::ServerAdministrator).link(documentation::SERVER_LOG));
        steps.push(Remedy::new("remedy-mail-support-onsite", Mover::ServerAdministrator));
    }
    steps
}

/// The change that must be sent, and how to see whether it was.
fn change_and_watch(case: &Case) -> [Remedy; 2] {
    let change = match case.webhook.events.first() {
        Some(event) => Remedy::new("remedy-raise-event", Mover::You).with("event", event.as_str()),
        None => Remedy::new("remedy-change-own-row", Mover::You),
    };
    [change.link(documentation::OVERVIEW), Remedy::new("remedy-watch-counters", Mover::You)]
}

fn to_the_receiver(case: &Case) -> Vec<Remedy> {
    let mut steps = Vec::new();
    if case.webhook.owner == Owner::Own {
        steps.push(Remedy::new("remedy-test", Mover::You).link(documentation::TROUBLESHOOTING));
    }
    steps.extend(change_and_watch(case));
    let shared = case.webhook.target.host().as_deref().and_then(shared_host);
    match shared.filter(|shared| shared.answers_anything) {
        Some(shared) => {
            steps.push(Remedy::new("remedy-run-history", Mover::Receiver).with("platform", shared.platform));
        }
        None => {
            let log = Remedy::new("remedy-receiver-log", Mover::Receiver).link(documentation::NOTIFICATION);
            steps.push(match remedies::post(case) {
                Some(command) => log.command(command),
                None => log,
            });
        }
    }
    if case.webhook.secret != SecretPresence::Missing {
        steps.push(Remedy::new("remedy-check-signature", Mover::Receiver).link(documentation::SECURITY));
    }
    steps
}

fn to_the_script(case: &Case) -> Vec<Remedy> {
    let script = case.webhook.target.masked();
    let mut steps = vec![
        Remedy::new("remedy-script-exists", Mover::Administrator)
            .with("script", script.clone())
            .link(documentation::CRMSCRIPT),
    ];
    steps.extend(change_and_watch(case));
    steps.push(
        Remedy::new("remedy-script-trace", Mover::Administrator).with("script", script).link(documentation::CRMSCRIPT),
    );
    steps
}
