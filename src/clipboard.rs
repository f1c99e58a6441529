//! Copying text for a person.

use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;

/// The browser did not let the page copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CopyRefused;

/// Puts a text on the clipboard.
///
/// # Errors
/// [`CopyRefused`] where the browser forbids it, as it does on pages that are neither https nor on this machine.
pub async fn copy(text: String) -> Result<(), CopyRefused> {
    let clipboard = window().navigator().clipboard();
    if clipboard.is_undefined() {
        return Err(CopyRefused);
    }
    JsFuture::from(clipboard.write_text(&text)).await.map(|_| ()).map_err(|_| CopyRefused)
}
