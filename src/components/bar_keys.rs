//! A chart is one stop of the keyboard: the arrow keys go from one of its parts to the next.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{KeyboardEvent, SvgElement};

/// Goes to the part that a key asks for. Each part carries its number in the attribute.
pub fn go(event: &KeyboardEvent, current: RwSignal<usize>, last: usize, attribute: &str) {
    let at = current.get_untracked();
    let next = match event.key().as_str() {
        "ArrowDown" | "ArrowRight" => (at + 1).min(last),
        "ArrowUp" | "ArrowLeft" => at.saturating_sub(1),
        "Home" => 0,
        "End" => last,
        _ => return,
    };
    event.prevent_default();
    current.set(next);
    let of_this_chart = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let part = of_this_chart.and_then(|chart| chart.query_selector(&format!("[{attribute}='{next}']")).ok().flatten());
    if let Some(part) = part.and_then(|part| part.dyn_into::<SvgElement>().ok()) {
        // A part that can't take the focus is shown all the same.
        let _ = part.focus();
    }
}
