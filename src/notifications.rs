//! Notifications of the browser, and the number on the app's icon where it is installed.

use js_sys::{Function, Reflect};
use leptos::prelude::window;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Notification, NotificationOptions, NotificationPermission};

/// Whether the page may notify its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    /// The browser shows no notifications of a page.
    Nowhere,
    /// The reader has not been asked.
    NotAsked,
    /// It may.
    Granted,
    /// It may not, and can't ask again.
    Denied,
}

/// Whether the page may notify its reader now.
pub fn permission() -> Permission {
    if Reflect::has(&window(), &"Notification".into()) != Ok(true) {
        return Permission::Nowhere;
    }
    match Notification::permission() {
        NotificationPermission::Granted => Permission::Granted,
        NotificationPermission::Denied => Permission::Denied,
        _ => Permission::NotAsked,
    }
}

/// Has the browser ask its reader; only after the reader asked for notifications.
pub async fn ask() -> Permission {
    if permission() == Permission::NotAsked
        && let Ok(asked) = Notification::request_permission()
    {
        // What was answered is read from the browser below.
        let _ = JsFuture::from(asked).await;
    }
    permission()
}

/// Notifies the reader, where the page may. A later one with the same tag takes the place of the earlier one.
pub fn show(title: &str, body: &str, tag: &str) {
    if permission() != Permission::Granted {
        return;
    }
    let options = NotificationOptions::new();
    options.set_body(body);
    options.set_tag(tag);
    // Phones show notifications of a service worker only. There the title and the page tell.
    if let Ok(shown) = Notification::new_with_options(title, &options) {
        let come_back = Closure::once_into_js(|| {
            // A browser may refuse to bring a tab to the front.
            let _ = window().focus();
        });
        shown.set_onclick(Some(come_back.unchecked_ref()));
    }
}

/// Shows a number on the icon of the installed app; none for 0.
pub fn set_badge(count: usize) {
    let navigator = window().navigator();
    let name = if count == 0 { "clearAppBadge" } else { "setAppBadge" };
    let Some(set) = Reflect::get(&navigator, &name.into()).ok().and_then(|set| set.dyn_into::<Function>().ok()) else {
        return;
    };
    #[expect(clippy::cast_precision_loss, reason = "a count of webhooks is far below 2^53")]
    let number = JsValue::from(count as f64);
    let outcome = if count == 0 { set.call0(&navigator) } else { set.call1(&navigator, &number) };
    if let Some(outcome) = outcome.ok().and_then(|outcome| outcome.dyn_into::<js_sys::Promise>().ok()) {
        leptos::task::spawn_local(async move {
            // A page that is not installed has no icon to show it on.
            let _ = JsFuture::from(outcome).await;
        });
    }
}
