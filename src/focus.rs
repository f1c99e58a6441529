//! Where the reader goes on, for those who go by the keyboard and for those who listen; what is in the way of it; and what
//! comes into sight.

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry};

/// Puts the focus on the page's heading; whether there is one. A heading that can't take the focus leaves it where it is.
pub fn focus_heading() -> bool {
    let heading = document().query_selector("main h1").ok().flatten();
    let heading = heading.and_then(|heading| heading.dyn_into::<web_sys::HtmlElement>().ok());
    heading.is_some_and(|heading| {
        let _ = heading.focus();
        true
    })
}

/// Puts the focus on the element with an id, as soon as what was changed is drawn.
pub fn focus_when_drawn(id: &'static str) {
    request_animation_frame(move || {
        let element =
            document().get_element_by_id(id).and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
        // What can't take the focus leaves it where it is.
        let _ = element.map(|element| element.focus());
    });
}

/// Closes every dialog that is open, as its reader could.
pub fn close_dialogs() {
    let Ok(open) = document().query_selector_all("dialog[open]") else { return };
    for dialog in (0..open.length()).filter_map(|index| open.get(index)) {
        if let Ok(dialog) = dialog.dyn_into::<web_sys::HtmlDialogElement>() {
            dialog.close();
        }
    }
}

/// Calls back once, as soon as some of the element is in sight.
pub fn when_in_view(element: &Element, seen: impl FnOnce() + 'static) {
    let mut seen = Some(seen);
    let look = move |entries: Array, observer: IntersectionObserver| {
        let is_in_view =
            entries.iter().any(|entry| entry.unchecked_into::<IntersectionObserverEntry>().is_intersecting());
        if is_in_view && let Some(seen) = seen.take() {
            observer.disconnect();
            seen();
        }
    };
    // The browser drops the closure with the observer.
    let look = Closure::<dyn FnMut(Array, IntersectionObserver)>::new(look).into_js_value();
    if let Ok(observer) = IntersectionObserver::new(look.unchecked_ref()) {
        observer.observe(element);
    }
}
