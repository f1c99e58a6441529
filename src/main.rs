//! Starts the app, in two turns, so that the browser can answer the reader in between.

use wasm_bindgen::prelude::wasm_bindgen;

/// The first turn, which is the module's own start: what every page needs to say anything.
fn main() {
    console_error_panic_hook::set_once();
    hook_doctor::i18n::prepare();
}

/// The second turn: draws the app in the page's body.
#[wasm_bindgen]
pub fn mount() {
    leptos::mount::mount_to_body(hook_doctor::app::App);
}
