//! How each tenant is followed, as the reader set it in this browser, and whether it is, in this tab. Nothing of it is secret.

use doctor_core::follow::{Choice, Mode};
use doctor_core::route::TenantRef;
use leptos::prelude::window;
use web_sys::Storage;

use crate::deployment::{names, stored_name};

const CHOICE_KEY: &str = "follow";
const MODE_KEY: &str = "follows";

/// How the tenant is followed once it is.
pub(super) fn choice(at: &TenantRef) -> Choice {
    let read = || Choice::parse(&window().local_storage().ok()??.get_item(&key(CHOICE_KEY, at)).ok()??);
    read().unwrap_or_default()
}

/// Writes it down.
pub(super) fn set_choice(at: &TenantRef, choice: Choice) {
    if let Ok(Some(storage)) = window().local_storage() {
        // Without storage the choice lasts as long as the page.
        let _ = storage.set_item(&key(CHOICE_KEY, at), &choice.to_text());
    }
}

/// Whether this tab follows the tenant. It goes on after a reload, and not at another visit: to follow counts as use of the
/// page, so the reader begins it each time.
pub(super) fn mode(at: &TenantRef) -> Mode {
    let read = || Mode::parse(&tab_storage()?.get_item(&key(MODE_KEY, at)).ok()??);
    read().unwrap_or_default()
}

/// Writes it down.
pub(super) fn set_mode(at: &TenantRef, mode: Mode) {
    if let Some(storage) = tab_storage() {
        let _ = storage.set_item(&key(MODE_KEY, at), mode.id());
    }
}

/// This tab follows no tenant any more.
pub(super) fn stop_all() {
    if let Some(storage) = tab_storage() {
        let ours = stored_name(MODE_KEY);
        for name in names(&storage).into_iter().filter(|name| name.starts_with(&ours)) {
            let _ = storage.remove_item(&name);
        }
    }
}

fn tab_storage() -> Option<Storage> {
    window().session_storage().ok()?
}

fn key(what: &str, at: &TenantRef) -> String {
    format!("{}.{}.{}", stored_name(what), at.environment.as_str(), at.tenant.as_str())
}
