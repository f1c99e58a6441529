//! Tells the other tabs of this browser that the reader signed out, also those that the browser put aside and loads again
//! later: the last sign-out stands in the storage that all tabs share, and a tab that saved its token under an earlier one
//! forgets it.

use leptos::ev;
use leptos::prelude::*;

use crate::clock;
use crate::deployment::stored_name;

const KEY: &str = "signed-out";

/// Writes down that the reader signs out now; the other tabs are told by the browser.
pub(super) fn tell() {
    if let Ok(Some(storage)) = window().local_storage() {
        // Without storage no tab keeps anything that another one could have left.
        let _ = storage.set_item(&stored_name(KEY), &clock::now().as_millis().to_string());
    }
}

/// When the reader last signed out in this browser, as text to be compared; empty where that is not known.
pub(super) fn last() -> String {
    let read = || window().local_storage().ok()??.get_item(&stored_name(KEY)).ok()?;
    read().unwrap_or_default()
}

/// Calls back when the reader signs out in another tab. Called once, at the root.
pub(super) fn watch(signed_out: impl Fn() + 'static) {
    let name = stored_name(KEY);
    let listener = window_event_listener(ev::storage, move |event| {
        // Whoever clears the storage of all tabs wants nothing to stay, either.
        if event.key().is_none_or(|key| key == name) {
            signed_out();
        }
    });
    on_cleanup(move || listener.remove());
}
