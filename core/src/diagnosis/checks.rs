//! All checks, in the order of SuperOffice's troubleshooting guide: a webhook's verdict is its first blocking finding.

mod agent_granted;
mod answers_anything;
mod clock_apart;
mod copy_not_started;
mod counters_inconsistent;
mod delivered_twice;
mod error_rate;
mod event_deleted_late;
mod event_not_raised;
mod event_repeated;
mod event_scope;
mod event_unknown;
mod events_empty;
mod events_lost;
mod failed_together;
mod host_failing;
mod last_error;
mod licence_present;
mod list_complete;
mod loops_suspected;
mod name_missing;
mod near_limit;
mod never_called;
mod never_worked;
mod nobody_told;
mod notify_never;
mod origin_allowed;
mod owner_retired;
mod redirect_suspected;
mod script_target;
mod secret_missing;
mod shadowed_by_stopped;
mod silence_unexplained;
mod silent_since;
mod state_stopped;
mod state_too_many_errors;
mod state_unknown;
mod target_holds_credentials;
mod target_not_https;
mod target_temporary;
mod target_unusable;
mod tenant_moved;
mod tenant_running;
mod token_accepted;
mod token_for_tenant;
mod type_unknown;
mod unexplained;
mod updated_by_other;
mod usage_missing;
mod usage_readable;
mod watcher_dangling;
mod watcher_down;
mod watcher_shares_target;
mod webhooks_enabled;

/// What `cargo xtask new-check` begins a check with. It is compiled here to keep it good.
#[cfg(test)]
#[allow(dead_code, reason = "nothing asks it")]
#[path = "../../templates/check.rs"]
mod template;

use crate::diagnosis::check::Check;
use crate::diagnosis::events::EventKind;
use crate::diagnosis::facts::{Case, CaseUsage};
use crate::model::Owner;
use crate::snapshot::Source;

/// Every check, in order.
pub const ALL: &[&Check] = &[
    &tenant_running::CHECK,
    &tenant_moved::CHECK,
    &origin_allowed::CHECK,
    &token_accepted::CHECK,
    &token_for_tenant::CHECK,
    &clock_apart::CHECK,
    &agent_granted::CHECK,
    &usage_readable::CHECK,
    &list_complete::CHECK,
    &licence_present::CHECK,
    &copy_not_started::CHECK,
    &state_stopped::CHECK,
    &state_too_many_errors::CHECK,
    &state_unknown::CHECK,
    &last_error::CHECK,
    &near_limit::CHECK,
    &never_worked::CHECK,
    &error_rate::CHECK,
    &counters_inconsistent::CHECK,
    &usage_missing::CHECK,
    &events_lost::CHECK,
    &redirect_suspected::CHECK,
    &answers_anything::CHECK,
    &target_unusable::CHECK,
    &target_not_https::CHECK,
    &target_temporary::CHECK,
    &target_holds_credentials::CHECK,
    &script_target::CHECK,
    &type_unknown::CHECK,
    &events_empty::CHECK,
    &event_unknown::CHECK,
    &event_not_raised::CHECK,
    &event_repeated::CHECK,
    &event_deleted_late::CHECK,
    &secret_missing::CHECK,
    &event_scope::CHECK,
    &name_missing::CHECK,
    &webhooks_enabled::CHECK,
    &never_called::CHECK,
    &silent_since::CHECK,
    &delivered_twice::CHECK,
    &shadowed_by_stopped::CHECK,
    &host_failing::CHECK,
    &failed_together::CHECK,
    &loops_suspected::CHECK,
    &nobody_told::CHECK,
    &watcher_shares_target::CHECK,
    &watcher_down::CHECK,
    &watcher_dangling::CHECK,
    &notify_never::CHECK,
    &owner_retired::CHECK,
    &updated_by_other::CHECK,
    &silence_unexplained::CHECK,
];

/// The ids of them all, in order. Whoever reads an id does not need the code of the checks, which comes later in the page.
pub const IDS: [&str; ALL.len()] = {
    let mut ids = [""; ALL.len()];
    let mut index = 0;
    while index < ids.len() {
        ids[index] = ALL[index].id;
        index += 1;
    }
    ids
};

/// The check of that id.
pub fn by_id(id: &str) -> Option<&'static Check> {
    ALL.iter().find(|check| check.id == id).copied()
}

/// What shows that a webhook was never called: its counter, or that it has no row of counters. Never show a number
/// that the server did not send.
fn never_called_by(case: &Case) -> (&'static str, &'static str) {
    match case.usage {
        CaseUsage::Seen(_) => ("webhook_usage.total_calls", "0"),
        CaseUsage::NoRow | CaseUsage::Unseen(_) => ("webhook_usage.webhook_usage_id", "no row"),
    }
}

/// Where a webhook's definition was read; evidence names it.
fn source_of(case: &Case) -> Source {
    match case.webhook.owner {
        Owner::Own => Source::List,
        Owner::Other => Source::Archive,
    }
}

/// Whether no event of a webhook that was never called can fire, as far as is documented. One real call counts more than
/// any list of event names.
fn none_fires(case: &Case) -> bool {
    case.was_never_called() && case.kinds.iter().all(EventKind::never_fires)
}

/// Whether the calls show that its events are raised, although SuperOffice documents none of them.
fn is_proven(case: &Case) -> bool {
    case.is_raised_for() && !case.kinds.iter().any(EventKind::is_raised)
}
