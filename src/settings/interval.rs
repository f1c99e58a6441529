//! How often a tenant is read again by itself, as the reader set it in this browser.

use doctor_core::refresh_interval::RefreshInterval;
use leptos::prelude::window;

use crate::deployment::stored_name;

const KEY: &str = "live-seconds";

/// The interval that was set.
pub(super) fn interval() -> RefreshInterval {
    let read = || RefreshInterval::parse(&window().local_storage().ok()??.get_item(&stored_name(KEY)).ok()??);
    read().unwrap_or_default()
}

/// Writes the interval down.
pub(super) fn set_interval(interval: RefreshInterval) {
    if let Ok(Some(storage)) = window().local_storage() {
        // Without storage the choice lasts as long as the page.
        let _ = storage.set_item(&stored_name(KEY), &interval.seconds().to_string());
    }
}
