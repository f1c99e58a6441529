//! When the page was last used, and how long it may be left alone before the token is forgotten.

use std::cell::Cell;

use doctor_core::lifetime::IdleLimit;
use doctor_core::model::Timestamp;
use leptos::ev;
use leptos::prelude::*;

use crate::clock;

const KEY: &str = "hook-doctor.idle-minutes";

thread_local! {
    static LAST: Cell<Option<Timestamp>> = const { Cell::new(None) };
}

/// Notes from now on when somebody types, points or scrolls; called once, at the root.
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
    LAST.set(Some(clock::now()));
}

/// When it was last used.
pub(super) fn last() -> Timestamp {
    LAST.get().unwrap_or_else(clock::now)
}

/// The limit that the reader set in this browser.
pub(super) fn limit() -> IdleLimit {
    let read = || IdleLimit::parse(&window().local_storage().ok()??.get_item(KEY).ok()??);
    read().unwrap_or_default()
}

/// Writes the limit down.
pub(super) fn set_limit(limit: IdleLimit) {
    if let Ok(Some(storage)) = window().local_storage() {
        // Without storage the choice lasts as long as the page.
        let _ = storage.set_item(KEY, &limit.minutes().to_string());
    }
}
