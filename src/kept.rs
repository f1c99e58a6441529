//! The last answers of the tenants that were looked at in this browser, in a cache of the browser's own, so that they can be
//! read again without a network. What may be kept is `doctor_core::kept`'s to say; signing out forgets all of it.

use doctor_core::kept::Kept;
use doctor_core::route::TenantRef;
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, CacheStorage, Response};

use crate::navigation;

const CACHE: &str = "hook-doctor-seen";

/// Keeps what a tenant answered, in place of what it answered before.
pub async fn write(at: &TenantRef, kept: &Kept) {
    // Nothing of this is needed: where it fails there is nothing to see offline.
    let _ = try_write(at, kept).await;
}

/// What a tenant answered last.
pub async fn read(at: &TenantRef) -> Option<Kept> {
    let cache = open().await?;
    let found = JsFuture::from(cache.match_with_str(&key(at))).await.ok()?;
    let response: Response = found.dyn_into().ok()?;
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    Kept::parse(&text)
}

/// Forgets what every tenant answered.
pub async fn forget() {
    if let Some(caches) = caches() {
        // It fails where the page may keep nothing, and then nothing was kept.
        let _ = JsFuture::from(caches.delete(CACHE)).await;
    }
}

async fn try_write(at: &TenantRef, kept: &Kept) -> Option<JsValue> {
    let cache = open().await?;
    match kept.to_text() {
        Some(text) => {
            let response = Response::new_with_opt_str(Some(&text)).ok()?;
            JsFuture::from(cache.put_with_str(&key(at), &response)).await.ok()
        }
        None => JsFuture::from(cache.delete_with_str(&key(at))).await.ok(),
    }
}

async fn open() -> Option<Cache> {
    JsFuture::from(caches()?.open(CACHE)).await.ok()?.dyn_into().ok()
}

/// Pages that are neither https nor on this machine have no caches.
fn caches() -> Option<CacheStorage> {
    let caches = js_sys::Reflect::get(&window(), &"caches".into()).ok()?;
    caches.dyn_into().ok()
}

/// An address that no page and no file has.
fn key(at: &TenantRef) -> String {
    format!("{}{}/kept/{}/{}", navigation::origin(), navigation::base(), at.environment.as_str(), at.tenant.as_str())
}
