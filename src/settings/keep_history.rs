//! Whether earlier observations stay on this computer when the reader signs out, as the reader set it in this browser.

use leptos::prelude::window;

use crate::deployment::stored_name;

const KEY: &str = "keep-history";
const YES: &str = "yes";

/// Whether it was set.
pub(super) fn is_set() -> bool {
    let read = || window().local_storage().ok()??.get_item(&stored_name(KEY)).ok()?;
    read().is_some_and(|set| set == YES)
}

/// Writes the choice down.
pub(super) fn set(keep: bool) {
    if let Ok(Some(storage)) = window().local_storage() {
        let name = stored_name(KEY);
        // Without storage the choice lasts as long as the page.
        let _ = if keep { storage.set_item(&name, YES) } else { storage.remove_item(&name) };
    }
}
