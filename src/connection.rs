//! Whether the browser has a network, and whether a newer version of this page is waiting: what the page can't change, but
//! should say.

use std::cell::Cell;

use leptos::ev::Custom;
use leptos::prelude::*;

thread_local! {
    static CONNECTION: Cell<Option<Connection>> = const { Cell::new(None) };
}

/// What the browser says of its network and of this page.
#[derive(Clone, Copy)]
pub struct Connection {
    /// Whether there is no network. A browser that says there is one may still reach nothing.
    pub offline: RwSignal<bool>,
    /// Whether another version of this page has been fetched and will be used when it is loaded again.
    pub newer_version: RwSignal<bool>,
}

/// Follows the browser; called once, at the root.
pub fn provide_connection() {
    let connection =
        Connection { offline: RwSignal::new(!window().navigator().on_line()), newer_version: RwSignal::new(false) };
    CONNECTION.set(Some(connection));
    let listeners = [
        window_event_listener(leptos::ev::online, move |_| {
            connection.offline.try_set(false);
        }),
        window_event_listener(leptos::ev::offline, move |_| {
            connection.offline.try_set(true);
        }),
        window_event_listener(Custom::<web_sys::Event>::new("hook-doctor-new-version"), move |_| {
            connection.newer_version.try_set(true);
        }),
    ];
    on_cleanup(move || listeners.into_iter().for_each(|listener| listener.remove()));
}

/// What the browser says now.
pub fn use_connection() -> Connection {
    CONNECTION.get().filter(|connection| !connection.offline.is_disposed()).unwrap_or_else(|| {
        // A component that is shown alone, as in a test.
        Connection { offline: RwSignal::new(false), newer_version: RwSignal::new(false) }
    })
}
