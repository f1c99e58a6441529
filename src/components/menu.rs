//! A button that opens a menu. Its items are buttons and links, each with `role="menuitem"` and `tabindex="-1"`: the arrow
//! keys go from one to the next, Escape goes back to the button.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, Node};

/// The menu. What is pressed in it closes it, but for what has `aria-live`, which still has something to say.
#[component]
pub fn Menu(
    /// What the button says.
    #[prop(into)]
    label: String,
    /// The id of the list of items, for the button to name.
    id: &'static str,
    /// The items.
    children: Children,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let whole = NodeRef::<html::Div>::new();
    let button = NodeRef::<html::Button>::new();
    let holds = move |target: Option<web_sys::EventTarget>| {
        let target = target.and_then(|target| target.dyn_into::<Node>().ok());
        whole.get_untracked().is_some_and(|whole| whole.contains(target.as_ref()))
    };
    let outside = window_event_listener(leptos::ev::pointerdown, move |event| {
        if open.get_untracked() && !holds(event.target()) {
            open.set(false);
        }
    });
    on_cleanup(move || outside.remove());
    let items = move || whole.get_untracked().map(|whole| items_of(&whole)).unwrap_or_default();
    let show = move |first: bool| {
        open.set(true);
        // An item takes the focus as soon as it is drawn.
        request_animation_frame(move || {
            let items = items();
            let item = if first { items.first() } else { items.last() };
            focus(item);
        });
    };
    let back = move || {
        open.set(false);
        if let Some(button) = button.get_untracked() {
            // A button that can't take the focus leaves it where it is.
            let _ = button.focus();
        }
    };
    let press = move |_| if open.get_untracked() { open.set(false) } else { show(true) };
    let key_on_button = move |event: KeyboardEvent| {
        match event.key().as_str() {
            "ArrowDown" => show(true),
            "ArrowUp" => show(false),
            _ => return,
        }
        event.prevent_default();
    };
    let key = move |event: KeyboardEvent| {
        let items = items();
        let focused = document().active_element();
        let at = items.iter().position(|item| focused.as_ref().is_some_and(|focused| item.is_same_node(Some(focused))));
        let Some(at) = at else { return };
        match event.key().as_str() {
            "ArrowDown" => focus(items.get(at + 1).or(items.first())),
            "ArrowUp" => focus(at.checked_sub(1).and_then(|before| items.get(before)).or(items.last())),
            "Home" => focus(items.first()),
            "End" => focus(items.last()),
            "Escape" => back(),
            // The browser goes on from here to what comes behind the menu.
            "Tab" => return open.set(false),
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    };
    // Before the item does what it does: a dialog that it opens gives the focus back to the button.
    let pressed = move |event: leptos::ev::MouseEvent| {
        let item = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let item = item.and_then(|item| item.closest("[role=menuitem]").ok().flatten());
        if item.is_some_and(|item| !item.has_attribute("aria-live")) {
            back();
        }
    };
    let left = move |event: web_sys::FocusEvent| {
        if event.related_target().is_some_and(|target| !holds(Some(target))) {
            open.set(false);
        }
    };
    html! {
        <div class="menu" node_ref=whole on:focusout=left>
            <button
                type="button"
                node_ref=button
                aria-haspopup="menu"
                aria-expanded=move || open.get().to_string()
                aria-controls=id
                on:click=press
                on:keydown=key_on_button
            >
                {label}
            </button>
            // The items can take the focus while the menu is closed, which opens it: what names one of them finds it.
            <div
                id=id
                role="menu"
                class="menu-items"
                class:menu-closed=move || !open.get()
                aria-hidden=move || (!open.get()).then_some("true")
                on:focusin=move |_| open.set(true)
                on:keydown=key
                on:click:capture=pressed
            >
                {children()}
            </div>
        </div>
    }
}

/// The items of a menu, in their order.
fn items_of(menu: &Element) -> Vec<HtmlElement> {
    let Ok(items) = menu.query_selector_all("[role=menuitem]:not([disabled])") else { return Vec::new() };
    (0..items.length()).filter_map(|index| items.item(index)?.dyn_into().ok()).collect()
}

fn focus(item: Option<&HtmlElement>) {
    // What can't take the focus leaves it where it is.
    let _ = item.map(HtmlElement::focus);
}
