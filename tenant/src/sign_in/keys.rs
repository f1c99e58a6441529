//! The keys that sign: made when they are first needed, and gone with the process.

use std::sync::OnceLock;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use rsa::sha2::Sha256;
use rsa::traits::PublicKeyParts;
use rsa::{Generate, PrivateKey};
use serde_json::{Value, json};

/// One of two keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    /// The one that is published.
    Published,
    /// One that is not published: what it signs is forged.
    Unpublished,
}

const KEY_ID: &str = "local";

fn private(key: Key) -> &'static PrivateKey {
    static PUBLISHED: OnceLock<PrivateKey> = OnceLock::new();
    static UNPUBLISHED: OnceLock<PrivateKey> = OnceLock::new();
    let place = match key {
        Key::Published => &PUBLISHED,
        Key::Unpublished => &UNPUBLISHED,
    };
    place.get_or_init(PrivateKey::generate)
}

/// The public half of a key as JSON.
pub(super) fn jwk(key: Key) -> Value {
    let key = private(key);
    let number = |number: &[u8]| BASE64_URL_SAFE_NO_PAD.encode(number);
    json!({
        "kty": "RSA", "use": "sig", "alg": "RS256", "kid": KEY_ID, "x5t": KEY_ID,
        "n": number(&key.n().to_be_bytes_trimmed_vartime()), "e": number(&key.e().to_be_bytes_trimmed_vartime()),
    })
}

/// Claims as a JSON web token, signed with RS256. It names the published key, whichever signs.
pub(super) fn signed(claims: &Value, key: Key) -> String {
    let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    let head = part(&json!({ "typ": "JWT", "alg": "RS256", "kid": KEY_ID, "x5t": KEY_ID }));
    let text = format!("{head}.{}", part(claims));
    // A key of this length can sign any hash; without a signature the token would not be accepted.
    let signature = private(key).pkcs1v15_sign::<Sha256>(text.as_bytes()).unwrap_or_default();
    format!("{text}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature))
}
