//! Starts the app, in turns, so that the browser can answer the reader in between.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The first turn, which is the module's own start: what every page needs to say anything.
fn main() {
    hook_doctor::fault::tell_of_panics();
    hook_doctor::i18n::prepare();
}

/// What the page is to be rendered in.
///
/// # Errors
/// Why there are no texts: without them there is no page.
#[wasm_bindgen]
pub async fn texts() -> Result<(), JsValue> {
    hook_doctor::i18n::fetch_texts().await
}

/// Fetches the code that reads and shows a tenant, where that is a file of its own. If it does not come, the page that needs it
/// asks again and says so.
#[wasm_bindgen]
pub async fn pages() {
    let _ = hook_doctor::pieces::fetch().await;
}

/// The same for what only some visits need.
#[wasm_bindgen]
pub async fn extras() {
    let _ = hook_doctor::extras::fetch().await;
}

/// The second turn: renders the app in the page's body.
#[wasm_bindgen]
pub fn mount() {
    leptos::mount::mount_to_body(hook_doctor::app::App);
}
