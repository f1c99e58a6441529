//! When the page was last used.

use std::cell::Cell;

use doctor_core::model::Timestamp;
use leptos::ev;
use leptos::prelude::*;

use super::saved_token;
use crate::clock;

thread_local! {
    static LAST: Cell<Option<Timestamp>> = const { Cell::new(None) };
}

/// Starts to note when the reader types, points or scrolls. Called once, at the root.
pub(super) fn watch() {
    touch();
    let listeners = [
        window_event_listener(ev::keydown, |_| touch()),
        window_event_listener(ev::pointerdown, |_| touch()),
        window_event_listener(ev::wheel, |_| touch()),
    ];
    on_cleanup(move || listeners.into_iter().for_each(|listener| listener.remove()));
}

/// The page is used now.
pub(super) fn touch() {
    let now = clock::now();
    LAST.set(Some(now));
    saved_token::note_use(now);
}

/// The page was last used before it was loaded: that the browser loads it again is no use.
pub(super) fn resume(last: Timestamp) {
    LAST.set(Some(last));
}

/// When it was last used.
pub(super) fn last() -> Timestamp {
    LAST.get().unwrap_or_else(clock::now)
}
