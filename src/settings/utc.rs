//! Whether UTC stands beside local time, as the reader set it in this browser.

use leptos::prelude::window;

use crate::deployment::stored_name;

const KEY: &str = "show-utc";
const YES: &str = "yes";

/// Whether it was set.
pub(super) fn is_shown() -> bool {
    let read = || window().local_storage().ok()??.get_item(&stored_name(KEY)).ok()?;
    read().is_some_and(|set| set == YES)
}

/// Writes the choice down.
pub(super) fn set(show: bool) {
    if let Ok(Some(storage)) = window().local_storage() {
        let name = stored_name(KEY);
        // Without storage the choice lasts as long as the page.
        let _ = if show { storage.set_item(&name, YES) } else { storage.remove_item(&name) };
    }
}
