//! Signing in with SuperID from the browser: what `doctor_core::sign_in` can't do because it needs randomness, hashing,
//! signatures and requests. The start script (`boot.js`) takes the code out of the address before anything else runs,
//! no refresh token is kept, and nothing but the attempt (no token) is stored on the way.

use doctor_core::address::{Environment, EnvironmentName, TenantId};
use doctor_core::model::Timestamp;
use doctor_core::route::{Route, TenantRef};
use doctor_core::sign_in::{
    self, ExpectedAnswer, Provider, Returned, SignInAttempt, SignInError, UnverifiedIdToken, authorize_address,
    exchange_body,
};
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use zeroize::Zeroizing;

use crate::deployment::stored_name;
use crate::{api, clock, navigation};

const ATTEMPT_KEY: &str = "sign-in";

/// What is remembered while the browser is away at the sign-in.
#[derive(Serialize, Deserialize)]
struct StoredAttempt {
    environment: String,
    tenant: String,
    /// The view to come back to.
    back_to: String,
    state: String,
    nonce: String,
    verifier: String,
}

/// A sign-in that worked.
pub struct SignedIn {
    /// For which tenant.
    pub at: TenantRef,
    /// The view that was pending for.
    pub back_to: Route,
    /// The access token, as the provider wrote it.
    pub access_token: Zeroizing<String>,
    /// When it runs out, where the provider says so.
    pub ends: Option<Timestamp>,
}

/// A sign-in that did not work, and the view that it started from, where that is known.
#[derive(Debug)]
pub struct FailedSignIn {
    /// Why.
    pub error: SignInError,
    /// Where it started.
    pub back_to: Option<Route>,
}

/// Sends the browser to the sign-in of an environment; `back_to` is the view to come back to.
///
/// # Errors
/// [`SignInError::NoCrypto`] where the browser offers no cryptography, [`SignInError::Nothing`] where the environment
/// has no sign-in.
pub async fn begin(
    environment: &Environment,
    client_id: &str,
    tenant: &TenantId,
    back_to: &Route,
) -> Result<(), SignInError> {
    let provider = Provider::of(environment, &navigation::origin()).ok_or(SignInError::Nothing)?;
    let attempt = SignInAttempt { state: random_text()?, nonce: random_text()?, verifier: random_text()? };
    let hash = sha256(attempt.verifier.as_bytes()).await?;
    let address =
        authorize_address(&provider, client_id, &redirect(), Some(tenant), &attempt, &sign_in::challenge(&hash));
    let stored = StoredAttempt {
        environment: environment.name.as_str().to_owned(),
        tenant: tenant.as_str().to_owned(),
        back_to: back_to.href(),
        state: attempt.state,
        nonce: attempt.nonce,
        verifier: attempt.verifier,
    };
    let text = serde_json::to_string(&stored).map_err(|_| SignInError::Malformed)?;
    let storage = window().session_storage().ok().flatten().ok_or(SignInError::NoCrypto)?;
    storage.set_item(&stored_name(ATTEMPT_KEY), &text).map_err(|_| SignInError::NoCrypto)?;
    window().location().assign(&address).map_err(|_| SignInError::NoCrypto)
}

/// The answer that the start script took out of the address before anything else ran. It is given once.
pub fn take_answer() -> String {
    let take = Reflect::get(&js_sys::global(), &"hookDoctorAnswer".into()).and_then(JsCast::dyn_into::<Function>);
    take.and_then(|take| take.call0(&JsValue::NULL)).ok().and_then(|answer| answer.as_string()).unwrap_or_default()
}

/// Finishes a sign-in with the answer from the address.
///
/// # Errors
/// [`FailedSignIn`] says where it failed and where it started.
pub async fn finish(
    answer: &str,
    find: impl Fn(&EnvironmentName) -> Option<(Environment, String)>,
) -> Result<SignedIn, FailedSignIn> {
    let stored = take_stored_attempt();
    let back_to = stored.as_ref().map(|stored| {
        let (path, query) = stored.back_to.split_once('?').unwrap_or((&stored.back_to, ""));
        Route::parse(path, query).0
    });
    let failed = |error| FailedSignIn { error, back_to: back_to.clone() };
    let pending = stored.as_ref().and_then(|stored| PendingSignIn::of(stored, find));
    let expected =
        pending.as_ref().map(|pending| ExpectedAnswer { attempt: &pending.attempt, issuer: &pending.provider.issuer });
    let code = match sign_in::read_return(answer, expected) {
        Returned::Code(code) => code,
        Returned::Refused(refusal) => return Err(failed(SignInError::Refused(refusal))),
        Returned::OtherAttempt => return Err(failed(SignInError::OtherAttempt)),
        Returned::OtherIssuer => return Err(failed(SignInError::OtherIssuer)),
        Returned::Nothing => return Err(failed(SignInError::Nothing)),
    };
    let (Some(pending), Some(back_to)) = (pending, back_to.clone()) else {
        return Err(failed(SignInError::OtherAttempt));
    };
    let (access_token, ends) = exchange(&pending, &code).await.map_err(&failed)?;
    Ok(SignedIn { at: pending.at, back_to, access_token, ends })
}

/// A sign-in that was begun in this tab, and where.
struct PendingSignIn {
    at: TenantRef,
    provider: Provider,
    client_id: String,
    attempt: SignInAttempt,
}

impl PendingSignIn {
    /// What was remembered; nothing where the deployment no longer knows that sign-in.
    fn of(stored: &StoredAttempt, find: impl Fn(&EnvironmentName) -> Option<(Environment, String)>) -> Option<Self> {
        let name = EnvironmentName::parse(&stored.environment)?;
        let tenant = TenantId::parse(&stored.tenant).ok()?;
        let (environment, client_id) = find(&name)?;
        let provider = Provider::of(&environment, &navigation::origin())?;
        let attempt = SignInAttempt {
            state: stored.state.clone(),
            nonce: stored.nonce.clone(),
            verifier: stored.verifier.clone(),
        };
        Some(Self { at: TenantRef { environment: name, tenant }, provider, client_id, attempt })
    }
}

/// Exchanges a code for a token. The token is used only if the `id_token` next to it passes every check.
async fn exchange(pending: &PendingSignIn, code: &str) -> Result<(Zeroizing<String>, Option<Timestamp>), SignInError> {
    let PendingSignIn { at, provider, client_id, attempt } = pending;
    // The token's life is counted from before the request, so that its end is said too early rather than too late.
    let asked_at = clock::now();
    let body = exchange_body(client_id, &redirect(), code, attempt);
    let answer = api::post_form(&provider.token, &body).await.map_err(SignInError::Unreachable)?;
    if answer.status != 200 {
        return Err(SignInError::Status(answer.status));
    }
    let tokens: Tokens = serde_json::from_str(&answer.body).map_err(|_| SignInError::Malformed)?;
    let id_token = UnverifiedIdToken::parse(&tokens.id_token).map_err(SignInError::IdToken)?;
    id_token.check(provider, client_id, attempt, &at.tenant, clock::now()).map_err(SignInError::IdToken)?;
    let keys = api::ask_openly(&provider.keys).await.map_err(SignInError::Unreachable)?;
    if !is_signed_by(&id_token, &keys.body).await? {
        return Err(SignInError::Signature);
    }
    let ends =
        tokens.expires_in.map(|seconds| Timestamp::from_millis(asked_at.as_millis() + i64::from(seconds) * 1_000));
    Ok((Zeroizing::new(tokens.access_token), ends))
}

/// The token endpoint's answer; a refresh token in it is not even read.
#[derive(Deserialize)]
struct Tokens {
    access_token: String,
    id_token: String,
    #[serde(default)]
    expires_in: Option<u32>,
}

fn redirect() -> String {
    format!("{}{}", navigation::origin(), navigation::href(&Route::Callback))
}

fn take_stored_attempt() -> Option<StoredAttempt> {
    let storage = window().session_storage().ok()??;
    let text = storage.get_item(&stored_name(ATTEMPT_KEY)).ok()??;
    // An attempt is answered once.
    let _ = storage.remove_item(&stored_name(ATTEMPT_KEY));
    serde_json::from_str(&text).ok()
}

/// 256 random bits as text; the length that PKCE asks of a verifier.
fn random_text() -> Result<String, SignInError> {
    let mut bytes = [0_u8; 32];
    window()
        .crypto()
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes))
        .map_err(|_| SignInError::NoCrypto)?;
    Ok(sign_in::challenge(&bytes))
}

async fn sha256(bytes: &[u8]) -> Result<Vec<u8>, SignInError> {
    let subtle = window().crypto().map_err(|_| SignInError::NoCrypto)?.subtle();
    let digest = subtle.digest_with_str_and_u8_array("SHA-256", bytes).map_err(|_| SignInError::NoCrypto)?;
    Ok(Uint8Array::new(&settled(digest).await?).to_vec())
}

/// Checks the RS256 signature against the provider's published keys.
async fn is_signed_by(token: &UnverifiedIdToken, keys: &str) -> Result<bool, SignInError> {
    let keys: serde_json::Value = serde_json::from_str(keys).map_err(|_| SignInError::Malformed)?;
    let keys = keys.get("keys").and_then(serde_json::Value::as_array).ok_or(SignInError::Malformed)?;
    let subtle = window().crypto().map_err(|_| SignInError::NoCrypto)?.subtle();
    let algorithm = Object::new();
    // Setting a property of a fresh object can't fail.
    let _ = Reflect::set(&algorithm, &"name".into(), &"RSASSA-PKCS1-v1_5".into());
    let _ = Reflect::set(&algorithm, &"hash".into(), &"SHA-256".into());
    for key in keys {
        let part = |name: &str| key.get(name).and_then(serde_json::Value::as_str).unwrap_or_default();
        let named = token.key_id.is_empty() || part("kid") == token.key_id || part("x5t") == token.key_id;
        if part("kty") != "RSA" || !named {
            continue;
        }
        let jwk = Object::new();
        for (name, value) in [("kty", "RSA"), ("n", part("n")), ("e", part("e")), ("alg", "RS256")] {
            let _ = Reflect::set(&jwk, &name.into(), &value.into());
        }
        let usages = Array::of1(&"verify".into());
        let Ok(import) = subtle.import_key_with_object("jwk", &jwk, &algorithm, false, &usages) else { continue };
        let Ok(key) = settled(import).await else { continue };
        let verdict = subtle
            .verify_with_object_and_u8_array_and_u8_array(
                &algorithm,
                key.unchecked_ref(),
                &token.signature,
                token.signed.as_bytes(),
            )
            .map_err(|_| SignInError::NoCrypto)?;
        if settled(verdict).await?.is_truthy() {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn settled(promise: Promise) -> Result<JsValue, SignInError> {
    JsFuture::from(promise).await.map_err(|_| SignInError::NoCrypto)
}
