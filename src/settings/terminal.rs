//! The terminal that the reader pastes commands into, as set in this browser; else the one of the platform.

use doctor_core::terminal::Terminal;
use leptos::prelude::window;

use crate::deployment::stored_name;

const KEY: &str = "terminal";

/// The terminal that was set, or the likeliest one.
pub(super) fn terminal() -> Terminal {
    let read = || Terminal::parse(&window().local_storage().ok()??.get_item(&stored_name(KEY)).ok()??);
    // A browser that names no platform is taken for one that has bash.
    read().unwrap_or_else(|| Terminal::of_platform(&window().navigator().platform().unwrap_or_default()))
}

/// Writes the terminal down.
pub(super) fn set_terminal(terminal: Terminal) {
    if let Ok(Some(storage)) = window().local_storage() {
        // Without storage the choice lasts as long as the page.
        let _ = storage.set_item(&stored_name(KEY), terminal.id());
    }
}
