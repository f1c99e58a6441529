//! For how long a token is kept, as the reader set it in this browser.

use doctor_core::token_expiry::Keep;
use leptos::prelude::window;

use crate::deployment::stored_name;

const KEY: &str = "keep-token";

/// The choice.
pub(super) fn keep() -> Keep {
    let read = || Keep::parse(&window().local_storage().ok()??.get_item(&stored_name(KEY)).ok()??);
    read().unwrap_or_default()
}

/// Writes the choice down.
pub(super) fn set_keep(keep: Keep) {
    if let Ok(Some(storage)) = window().local_storage() {
        // Without storage the choice lasts as long as the page.
        let _ = storage.set_item(&stored_name(KEY), &keep.id());
    }
}
