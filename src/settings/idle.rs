//! How long the page may be left alone before the token is forgotten, as the reader set it in this browser.

use doctor_core::token_expiry::IdleLimit;
use leptos::prelude::window;

use crate::deployment::stored_name;

const KEY: &str = "idle-minutes";

/// The limit that was set.
pub(super) fn limit() -> IdleLimit {
    let read = || IdleLimit::parse(&window().local_storage().ok()??.get_item(&stored_name(KEY)).ok()??);
    read().unwrap_or_default()
}

/// Writes the limit down.
pub(super) fn set_limit(limit: IdleLimit) {
    if let Ok(Some(storage)) = window().local_storage() {
        // Without storage the choice lasts as long as the page.
        let _ = storage.set_item(&stored_name(KEY), &limit.minutes().to_string());
    }
}
