//! Keyboard shortcuts. `Ctrl+K` opens the palette. The others work without a modifier, and not while the reader types,
//! so they don't collide with those of the browser or a screen reader. All can be switched off.

use std::cell::Cell;

use doctor_core::route::{ListQuery, Route, UsageQuery};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::deployment::stored_name;
use crate::i18n;
use crate::navigation::{self, HistoryUpdate, use_route_untracked};
use crate::session::use_session;

const OFF_KEY: &str = "shortcuts-off";

/// Each shortcut: its keys, and the text that says what it does.
const KEYS: [(&str, &str); 11] = [
    ("/", "shortcut-search"),
    ("j", "shortcut-next"),
    ("k", "shortcut-previous"),
    ("Space", "shortcut-tick"),
    ("Esc", "shortcut-untick"),
    ("g l", "shortcut-list"),
    ("g d", "shortcut-diagnosis"),
    ("g u", "shortcut-usage"),
    ("r", "shortcut-refresh"),
    ("Ctrl+K", "shortcut-palette"),
    ("?", "shortcut-help"),
];

/// Listens for the keys, and the dialog that lists them.
#[component]
pub fn Shortcuts() -> impl IntoView {
    let session = use_session();
    let dialog = NodeRef::<html::Dialog>::new();
    let off = RwSignal::new(is_off());
    let waiting = StoredValue::new_local(Cell::new(false));
    let open = move || {
        if let Some(dialog) = dialog.get_untracked() {
            // It fails only where it is open already.
            let _ = dialog.show_modal();
        }
    };
    let listening = window_event_listener(leptos::ev::keydown, move |event| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() || is_typing() || event.default_prevented() {
            return;
        }
        let key = event.key();
        let after_g = waiting.with_value(|waiting| waiting.replace(key == "g"));
        if key != "?" && off.get_untracked() {
            return;
        }
        match (after_g, key.as_str()) {
            (true, "l") => go(|at| Route::Webhooks(at, ListQuery::default())),
            (true, "d") => go(Route::Diagnosis),
            (true, "u") => go(|at| Route::Usage(at, UsageQuery::default())),
            (false, "j") => step(1),
            (false, "k") => step(-1),
            (false, "r") => session.refresh(),
            (_, "?") => open(),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || listening.remove());
    let rows = KEYS
        .into_iter()
        .map(|(keys, text)| {
            let keys = keys.split(' ').map(|key| html! { <kbd>{key}</kbd> }).collect_view();
            html! {
                <dt>{keys}</dt>
                <dd>{i18n::text(text)}</dd>
            }
        })
        .collect_view();
    let switch = move |_| {
        off.update(|off| *off = !*off);
        if let Ok(Some(storage)) = window().local_storage() {
            // Without storage the choice lasts as long as the page.
            let key = stored_name(OFF_KEY);
            let _ = if off.get_untracked() { storage.set_item(&key, "1") } else { storage.remove_item(&key) };
        }
    };
    let close = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    html! {
        <button type="button" class="quiet" on:click=move |_| open()>
            {i18n::text("shortcut-title")}
        </button>
        <dialog node_ref=dialog class="dialog shortcuts" aria-labelledby="shortcuts">
            <h2 id="shortcuts">{i18n::text("shortcut-title")}</h2>
            <dl>{rows}</dl>
            <p>
                <label>
                    <input type="checkbox" prop:checked=move || !off.get() on:change=switch />
                    " "
                    {i18n::text("shortcut-on")}
                </label>
            </p>
            <p class="actions">
                <button type="button" autofocus=true on:click=close>
                    {i18n::text("ui-close")}
                </button>
            </p>
        </dialog>
    }
}

/// Whether the reader has switched the shortcuts off.
pub fn is_off() -> bool {
    window()
        .local_storage()
        .ok()
        .flatten()
        .and_then(|storage| storage.get_item(&stored_name(OFF_KEY)).ok().flatten())
        .is_some()
}

fn is_typing() -> bool {
    document().active_element().is_some_and(|element| {
        matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
            || element.has_attribute("contenteditable")
    })
}

fn go(route: impl FnOnce(doctor_core::route::TenantRef) -> Route) {
    if let Some(at) = use_route_untracked().tenant().cloned() {
        navigation::navigate(route(at), HistoryUpdate::Push);
    }
}

/// Moves the focus to the next or the previous webhook's link; the first one where none has it. On a webhook's page it goes
/// to the next or the previous webhook of its list.
fn step(by: i32) {
    let neighbour = format!("main a[rel={}]", if by > 0 { "next" } else { "prev" });
    if let Ok(Some(link)) = document().query_selector(&neighbour)
        && let Ok(link) = link.dyn_into::<HtmlElement>()
    {
        return link.click();
    }
    let Ok(links) = document().query_selector_all("[data-webhook-id] a") else { return };
    let focused = document().active_element();
    let current = (0..links.length()).find(|index| match (links.item(*index), &focused) {
        (Some(link), Some(focused)) => link.is_same_node(Some(focused)),
        _ => false,
    });
    let next = current.map_or(Some(0), |index| index.checked_add_signed(by));
    if let Some(link) = next.and_then(|index| links.item(index)).and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        // A link that is gone by now just does not take the focus.
        let _ = link.focus();
    }
}
