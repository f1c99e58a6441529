//! The ordered path out of a silence that nothing explains: each step halves what is left, and the last is the mail.

use crate::diagnosis::documentation;
use crate::diagnosis::facts::Case;
use crate::diagnosis::finding::{Mover, Remedy};
use crate::diagnosis::remedies;
use crate::model::Owner;

/// The steps, in order.
pub(super) fn path(case: &Case) -> Vec<Remedy> {
    let mut steps = vec![Remedy::new("remedy-expected-since", Mover::You)];
    match case.webhook.owner {
        Owner::Own => steps.push(Remedy::new("remedy-test", Mover::You).link(documentation::TROUBLESHOOTING)),
        Owner::Other => steps.push(Remedy::new("remedy-other-owner", Mover::Administrator)),
    }
    steps.push(Remedy::new("remedy-change-own-row", Mover::You).link(documentation::EVENTS));
    steps.push(Remedy::new("remedy-watch-counters", Mover::You));
    let mut log = Remedy::new("remedy-receiver-log", Mover::Receiver).link(documentation::NOTIFICATION);
    if let Some(command) = remedies::post(case) {
        log = log.command(command);
    }
    steps.push(log);
    steps.push(Remedy::new("remedy-check-signature", Mover::Receiver).link(documentation::SECURITY));
    steps.push(Remedy::new("remedy-mail-support", Mover::SuperOffice).link(documentation::TROUBLESHOOTING));
    steps
}
