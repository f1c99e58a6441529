//! The signature of a delivery, computed by the browser. The secret goes to the browser's own cryptography and nowhere else.

use js_sys::{Array, Object, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// base64 of HMAC-SHA256 with the secret as UTF-8 over the body's bytes, as the vendor documents it.
pub async fn sign(secret: &str, body: &str) -> Option<String> {
    let subtle = window().crypto().ok()?.subtle();
    let algorithm = Object::new();
    Reflect::set(&algorithm, &"name".into(), &"HMAC".into()).ok()?;
    Reflect::set(&algorithm, &"hash".into(), &"SHA-256".into()).ok()?;
    let key = Uint8Array::from(secret.as_bytes());
    let usages = Array::of1(&"sign".into());
    let key =
        JsFuture::from(subtle.import_key_with_object("raw", &key, &algorithm, false, &usages).ok()?).await.ok()?;
    let signed = subtle.sign_with_str_and_u8_array("HMAC", key.unchecked_ref(), body.as_bytes()).ok()?;
    let bytes = Uint8Array::new(&JsFuture::from(signed).await.ok()?).to_vec();
    let binary: String = bytes.into_iter().map(char::from).collect();
    window().btoa(&binary).ok()
}
