//! The time, as a signal: the one place where the app asks what time it is.

use std::cell::Cell;
use std::time::Duration;

use doctor_core::model::Timestamp;
use leptos::prelude::*;

/// The time right now, not tracked.
pub fn now() -> Timestamp {
    // Milliseconds since 1970 are far below 2^53, so nothing is lost.
    #[expect(clippy::cast_possible_truncation, reason = "whole milliseconds are what a timestamp holds")]
    Timestamp::from_millis(js_sys::Date::now() as i64)
}

/// Milliseconds since the page was opened: for how long something takes. Unlike the time they are never set.
pub fn ticks() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}

thread_local! {
    static NOW: Cell<Option<RwSignal<Timestamp>>> = const { Cell::new(None) };
}

/// Starts the clock; called once, at the root.
pub fn provide_clock() {
    let signal = RwSignal::new(now());
    NOW.set(Some(signal));
    let ticking = set_interval_with_handle(
        move || {
            if !document().hidden() {
                signal.try_set(now());
            }
        },
        Duration::from_secs(1),
    );
    on_cleanup(move || {
        if let Ok(ticking) = ticking {
            ticking.clear();
        }
    });
}

/// The time, moving on every second while the page is visible.
pub fn use_now() -> Signal<Timestamp> {
    NOW.get().filter(|now| !now.is_disposed()).map_or_else(|| Signal::derive(now), Into::into)
}
