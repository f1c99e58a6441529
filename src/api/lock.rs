//! Locks an offline copy with the token that it was read with. The key is derived from the token and a random salt (HKDF) and
//! never leaves the browser's cryptography; the copy is encrypted (AES-GCM) in a way that shows changes of it,
//! of its place and of its time. Neither the salt nor the copy says anything of a token that is random. A password is not: whoever has the
//! copy could try passwords on it, so with a password nothing is locked.

use std::rc::Rc;

use doctor_core::locked_copy::LockedCopy;
use doctor_core::model::Timestamp;
use doctor_core::token::Token;
use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey};

/// Locks a text; none where the token could be guessed, or the browser has no cryptography here. The text is let go as soon as
/// the browser has it.
pub(super) async fn lock(token: &Token, place: &str, taken_at: Timestamp, text: Rc<String>) -> Option<LockedCopy> {
    if token.can_be_guessed() {
        return None;
    }
    let crypto = window().crypto().ok()?;
    let (salt, nonce) = (random::<16>(&crypto)?, random::<12>(&crypto)?);
    let key = key(&crypto, token, &salt).await?;
    let algorithm = cipher(&nonce, place, taken_at);
    let encrypting = crypto.subtle().encrypt_with_object_and_u8_array(&algorithm, &key, text.as_bytes()).ok()?;
    drop(text);
    Some(LockedCopy { taken_at, salt, nonce, bytes: bytes(encrypting).await? })
}

/// Unlocks a text; none where it was locked with another token, for another place, or was changed.
pub(super) async fn unlock(token: &Token, place: &str, copy: &LockedCopy) -> Option<String> {
    let crypto = window().crypto().ok()?;
    let key = key(&crypto, token, &copy.salt).await?;
    let algorithm = cipher(&copy.nonce, place, copy.taken_at);
    let decrypting = crypto.subtle().decrypt_with_object_and_u8_array(&algorithm, &key, &copy.bytes).ok()?;
    String::from_utf8(bytes(decrypting).await?).ok()
}

async fn key(crypto: &Crypto, token: &Token, salt: &[u8]) -> Option<CryptoKey> {
    let subtle = crypto.subtle();
    let secret = Uint8Array::from(token.authorization().as_bytes());
    let derive = Array::of1(&"deriveKey".into());
    let importing = subtle.import_key_with_str("raw", &secret, "HKDF", false, &derive);
    // The browser has its own copy by now.
    secret.fill(0, 0, secret.length());
    let secret: CryptoKey = settled(importing.ok()?).await?.unchecked_into();
    let derivation = object([
        ("name", "HKDF".into()),
        ("hash", "SHA-256".into()),
        ("salt", Uint8Array::from(salt).into()),
        ("info", Uint8Array::from(b"hook-doctor/locked".as_slice()).into()),
    ]);
    let cipher = object([("name", "AES-GCM".into()), ("length", 256.into())]);
    let usages = Array::of2(&"encrypt".into(), &"decrypt".into());
    let deriving = subtle.derive_key_with_object_and_object(&derivation, &secret, &cipher, false, &usages).ok()?;
    Some(settled(deriving).await?.unchecked_into())
}

fn cipher(nonce: &[u8], place: &str, taken_at: Timestamp) -> Object {
    let with = format!("{place}\n{}", taken_at.as_millis());
    object([
        ("name", "AES-GCM".into()),
        ("iv", Uint8Array::from(nonce).into()),
        ("additionalData", Uint8Array::from(with.as_bytes()).into()),
    ])
}

fn object<const N: usize>(properties: [(&str, JsValue); N]) -> Object {
    let object = Object::new();
    for (name, value) in properties {
        // Setting a property of a fresh object can't fail.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object
}

fn random<const N: usize>(crypto: &Crypto) -> Option<Vec<u8>> {
    let mut bytes = [0_u8; N];
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes.to_vec())
}

async fn bytes(promise: Promise) -> Option<Vec<u8>> {
    Some(Uint8Array::new(&settled(promise).await?).to_vec())
}

async fn settled(promise: Promise) -> Option<JsValue> {
    JsFuture::from(promise).await.ok()
}
