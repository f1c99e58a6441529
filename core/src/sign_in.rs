//! Signing in with SuperID, the pure part: OpenID Connect's authorization code flow with PKCE (S256), as the vendor
//! documents it for clients without a secret. Addresses are built and answers are read here; randomness, hashing,
//! signatures and requests are the app's.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use url::Url;
use url::form_urlencoded;

use crate::address::{ApiLocation, Environment, TenantId};
use crate::model::Timestamp;
use crate::request_error::RequestError;

/// How far a clock may be off, in milliseconds.
const CLOCK_LEEWAY: i64 = 120_000;

/// Where an environment's sign-in is. The three environments are never mixed up: each has its own issuer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// The issuer that the `id_token` must name.
    pub issuer: String,
    /// Where the browser is sent.
    pub authorize: String,
    /// Where the code is exchanged.
    pub token: String,
    /// The keys that sign.
    pub keys: String,
}

impl Provider {
    /// The sign-in of an environment: of the vendor's own, and of a configured one with a state lookup, on that origin.
    /// There is none behind a relay, which lets only the API through.
    pub fn of(environment: &Environment, origin: &str) -> Option<Self> {
        if environment.relay.is_some() {
            return None;
        }
        let issuer = match &environment.location {
            ApiLocation::SuperOffice => format!("https://{}.superoffice.com", environment.name.as_str()),
            ApiLocation::State(template) if template.starts_with('/') => origin.to_owned(),
            ApiLocation::State(template) => {
                Url::parse(&template.replace("{tenant}", "t")).ok()?.origin().ascii_serialization()
            }
            ApiLocation::Api(_) | ApiLocation::Demo => return None,
        };
        Some(Self {
            authorize: format!("{issuer}/login/common/oauth/authorize"),
            token: format!("{issuer}/login/common/oauth/tokens"),
            keys: format!("{issuer}/login/.well-known/jwks"),
            issuer,
        })
    }
}

/// What is remembered between leaving for the sign-in and coming back; it holds no token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInAttempt {
    /// Ties the answer to this browser.
    pub state: String,
    /// Ties the `id_token` to this attempt.
    pub nonce: String,
    /// The secret half of PKCE.
    pub verifier: String,
}

/// The address to send the browser to.
pub fn authorize_address(
    provider: &Provider,
    client_id: &str,
    redirect: &str,
    tenant: Option<&TenantId>,
    attempt: &SignInAttempt,
    challenge: &str,
) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query
        .append_pair("response_type", "code")
        // Browsers send no fragment to a host, so the code does not reach the log of whoever hosts this page.
        .append_pair("response_mode", "fragment")
        .append_pair("client_id", client_id)
        .append_pair("redirect_uri", redirect)
        .append_pair("scope", "openid")
        .append_pair("state", &attempt.state)
        .append_pair("nonce", &attempt.nonce)
        .append_pair("code_challenge", challenge)
        .append_pair("code_challenge_method", "S256");
    if let Some(tenant) = tenant {
        query.append_pair("acr_values", &format!("tenant:{}", tenant.as_str()));
    }
    format!("{}?{}", provider.authorize, query.finish())
}

/// The body that exchanges a code.
pub fn exchange_body(client_id: &str, redirect: &str, code: &str, attempt: &SignInAttempt) -> String {
    form_urlencoded::Serializer::new(String::new())
        .append_pair("grant_type", "authorization_code")
        .append_pair("client_id", client_id)
        .append_pair("redirect_uri", redirect)
        .append_pair("code", code)
        .append_pair("code_verifier", &attempt.verifier)
        .finish()
}

/// The S256 challenge from the verifier's SHA-256.
pub fn challenge(verifier_sha256: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(verifier_sha256)
}

/// What the sign-in sent back in the address.
#[derive(Clone, PartialEq, Eq)]
pub enum Returned {
    /// A code to exchange. It must not stay in the address or the history.
    Code(String),
    /// A refusal.
    Refused(SignInRefusal),
    /// The answer belongs to another attempt, or to none.
    OtherAttempt,
    /// The answer names another issuer (`iss`, RFC 9207) than the one that was asked.
    OtherIssuer,
    /// There is neither a code nor an error.
    Nothing,
}

impl std::fmt::Debug for Returned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Code(_) => f.write_str("Code(…)"),
            Self::Refused(refusal) => f.debug_tuple("Refused").field(refusal).finish(),
            Self::OtherAttempt => f.write_str("OtherAttempt"),
            Self::OtherIssuer => f.write_str("OtherIssuer"),
            Self::Nothing => f.write_str("Nothing"),
        }
    }
}

/// Why the sign-in refused: the vendor's `AuthorizeErrorCode`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignInRefusal {
    /// 1: the app's access was taken back.
    Revoked,
    /// 2: the address to return to is not registered.
    InvalidRedirectUrl,
    /// 3: the app's registration has expired.
    Expired,
    /// 4: consent was refused.
    Denied,
    /// 5: the tenant's administrator must consent again, as after webhooks were added to the app.
    NeedsReapproval,
    /// 6.
    InvalidTimestamp,
    /// 7.
    InvalidSignature,
    /// Anything else, in the server's words, shortened.
    Other(String),
}

impl SignInRefusal {
    /// The id of the message that explains it: `refusal-denied`.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Revoked => "revoked",
            Self::InvalidRedirectUrl => "invalid-redirect-url",
            Self::Expired => "expired",
            Self::Denied => "denied",
            Self::NeedsReapproval => "needs-reapproval",
            Self::InvalidTimestamp => "invalid-timestamp",
            Self::InvalidSignature => "invalid-signature",
            Self::Other(_) => "other",
        }
    }

    fn parse(code: &str, description: &str) -> Self {
        match code.trim().to_ascii_lowercase().replace(['_', ' '], "").as_str() {
            "revoked" | "1" => Self::Revoked,
            "invalidredirecturl" | "2" => Self::InvalidRedirectUrl,
            "expired" | "3" => Self::Expired,
            "denied" | "accessdenied" | "4" => Self::Denied,
            "needsreapproval" | "5" => Self::NeedsReapproval,
            "invalidtimestamp" | "6" => Self::InvalidTimestamp,
            "invalidsignature" | "7" => Self::InvalidSignature,
            _ => Self::Other(format!("{code} {description}").trim().chars().take(200).collect()),
        }
    }
}

/// A sign-in that is under way, to compare its answer with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExpectedAnswer<'a> {
    /// The attempt.
    pub attempt: &'a SignInAttempt,
    /// The issuer that was asked.
    pub issuer: &'a str,
}

/// Reads what was in the query and the fragment of the address that the sign-in returned to. An answer of another
/// attempt or issuer gives no code: nothing of it is sent anywhere.
pub fn read_return(answer: &str, expected: Option<ExpectedAnswer<'_>>) -> Returned {
    let mut parts = [const { None }; 5];
    for (key, value) in form_urlencoded::parse(answer.as_bytes()) {
        let slot = match key.as_ref() {
            "code" => 0,
            "state" => 1,
            "error" => 2,
            "error_description" => 3,
            "iss" => 4,
            _ => continue,
        };
        // The standard forbids a second one. Somebody added it, and it is not known which of the two.
        if let Some(part) = parts.get_mut(slot)
            && part.replace(value.into_owned()).is_some()
        {
            return Returned::OtherAttempt;
        }
    }
    let [code, state, error, description, issuer] = parts;
    let (code, error) = (code.unwrap_or_default(), error.unwrap_or_default());
    if code.is_empty() && error.is_empty() {
        return Returned::Nothing;
    }
    let Some(ExpectedAnswer { attempt, issuer: asked }) = expected else { return Returned::OtherAttempt };
    if attempt.state.is_empty() || state.as_deref() != Some(attempt.state.as_str()) {
        return Returned::OtherAttempt;
    }
    if issuer.is_some_and(|issuer| issuer != asked) {
        return Returned::OtherIssuer;
    }
    let description = description.unwrap_or_default();
    if error.is_empty() { Returned::Code(code) } else { Returned::Refused(SignInRefusal::parse(&error, &description)) }
}

/// What an `id_token` says, not yet believed: its signature is checked by the app over [`UnverifiedIdToken::signed`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnverifiedIdToken {
    /// The key that signed, by its id.
    pub key_id: String,
    /// The bytes that are signed.
    pub signed: String,
    /// The signature.
    pub signature: Vec<u8>,
    claims: Value,
}

/// Why an `id_token` is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdTokenError {
    /// It is no signed JSON web token, or not signed with RS256.
    Malformed,
    /// It names another issuer.
    Issuer,
    /// It is meant for another client, or was given to another one.
    Audience,
    /// It is too old, not valid yet, or does not say from when it is.
    Time,
    /// It answers another attempt.
    Nonce,
    /// It is for another tenant than the one asked for, or names none.
    Tenant,
}

impl UnverifiedIdToken {
    /// Takes a token apart.
    ///
    /// # Errors
    /// [`IdTokenError::Malformed`] where it is no RS256-signed JSON web token.
    pub fn parse(token: &str) -> Result<Self, IdTokenError> {
        let mut parts = token.split('.');
        let (Some(header), Some(payload), Some(signature), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(IdTokenError::Malformed);
        };
        let json = |part: &str| -> Option<Value> { serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok() };
        let head = json(header).ok_or(IdTokenError::Malformed)?;
        if head.get("alg").and_then(Value::as_str) != Some("RS256") {
            return Err(IdTokenError::Malformed);
        }
        Ok(Self {
            key_id: head.get("kid").and_then(Value::as_str).unwrap_or_default().to_owned(),
            signed: format!("{header}.{payload}"),
            signature: URL_SAFE_NO_PAD.decode(signature).map_err(|_| IdTokenError::Malformed)?,
            claims: json(payload).filter(Value::is_object).ok_or(IdTokenError::Malformed)?,
        })
    }

    /// Checks what it says against what was asked.
    ///
    /// # Errors
    /// The first rule that it breaks.
    pub fn check(
        &self,
        provider: &Provider,
        client_id: &str,
        attempt: &SignInAttempt,
        tenant: &TenantId,
        now: Timestamp,
    ) -> Result<(), IdTokenError> {
        let text = |name: &str| self.claims.get(name).and_then(Value::as_str).unwrap_or_default();
        if text("iss") != provider.issuer {
            return Err(IdTokenError::Issuer);
        }
        let is_us = |value: &Value| value.as_str() == Some(client_id);
        let (for_us, several) = match self.claims.get("aud") {
            Some(Value::Array(audiences)) => (audiences.iter().any(is_us), audiences.len() > 1),
            Some(audience) => (is_us(audience), false),
            None => (false, false),
        };
        // Whoever it was given to is named where it is meant for several.
        let given_to_us = self.claims.get("azp").map_or(!several, is_us);
        if !for_us || !given_to_us {
            return Err(IdTokenError::Audience);
        }
        let millis =
            |name: &str| self.claims.get(name).and_then(Value::as_i64).map(|seconds| seconds.saturating_mul(1_000));
        let expired = millis("exp").is_none_or(|until| now.as_millis() > until.saturating_add(CLOCK_LEEWAY));
        let is_to_come = |from: i64| now.as_millis() < from.saturating_sub(CLOCK_LEEWAY);
        let early = millis("nbf").is_some_and(is_to_come) || millis("iat").is_none_or(is_to_come);
        if expired || early {
            return Err(IdTokenError::Time);
        }
        if attempt.nonce.is_empty() || text("nonce") != attempt.nonce {
            return Err(IdTokenError::Nonce);
        }
        if !self.tenant().is_some_and(|named| named.eq_ignore_ascii_case(tenant.as_str())) {
            return Err(IdTokenError::Tenant);
        }
        Ok(())
    }

    /// The tenant that was signed in to.
    pub fn tenant(&self) -> Option<&str> {
        self.claims.get("http://schemes.superoffice.net/identity/ctx").and_then(Value::as_str)
    }

    /// The API's address, to be used only where the environment admits it.
    pub fn api(&self) -> Option<&str> {
        self.claims.get("http://schemes.superoffice.net/identity/webapi_url").and_then(Value::as_str)
    }
}

/// Why a sign-in did not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignInError {
    /// The provider refused.
    Refused(SignInRefusal),
    /// The address belongs to no sign-in that started in this tab.
    OtherAttempt,
    /// The answer came from another issuer than the one that was asked.
    OtherIssuer,
    /// The address holds neither a code nor an error.
    Nothing,
    /// The token endpoint could not be reached from this page.
    Unreachable(RequestError),
    /// It answered with this status.
    Status(u16),
    /// Its answer is not what is documented.
    Malformed,
    /// The `id_token` is not to be believed.
    IdToken(IdTokenError),
    /// Its signature is not by the provider.
    Signature,
    /// The browser lacks what is needed (a page that is neither https nor on this machine).
    NoCrypto,
}

impl SignInError {
    /// The id of the message that explains it.
    pub fn id(&self) -> String {
        let id = match self {
            Self::Refused(refusal) => return format!("refusal-{}", refusal.id()),
            Self::OtherAttempt => "sign-in-other-attempt",
            Self::OtherIssuer => "sign-in-other-issuer",
            Self::Nothing => "sign-in-nothing",
            Self::Unreachable(_) => "sign-in-unreachable",
            Self::Status(_) => "sign-in-status",
            Self::Malformed => "sign-in-malformed",
            Self::IdToken(IdTokenError::Time) => "sign-in-late",
            Self::IdToken(_) => "sign-in-id-token",
            Self::Signature => "sign-in-signature",
            Self::NoCrypto => "sign-in-no-crypto",
        };
        id.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn attempt() -> SignInAttempt {
        SignInAttempt { state: "s1".to_owned(), nonce: "n1".to_owned(), verifier: "v1".to_owned() }
    }

    fn provider() -> Provider {
        let environments = Environment::built_in();
        let sod = environments.iter().find(|environment| environment.name.as_str() == "sod").unwrap();
        Provider::of(sod, "https://doctor.example").unwrap()
    }

    #[test]
    fn a_configured_sign_in_is_on_the_host_of_its_state_lookup() {
        let issuer = |template: &str| {
            let location = ApiLocation::State(template.to_owned());
            let environment = Environment { location, ..Environment::built_in().remove(0) };
            Provider::of(&environment, "https://doctor.example").map(|provider| provider.issuer)
        };
        assert_eq!(issuer("/api/state/{tenant}").as_deref(), Some("https://doctor.example"));
        assert_eq!(issuer("https://crm.example/api/state/{tenant}").as_deref(), Some("https://crm.example"));
    }

    #[test]
    fn each_reason_has_a_text() {
        let catalog = crate::text::Catalog::english(Box::new(crate::text::PlainEnglish));
        let reasons = [SignInError::Nothing, SignInError::Signature, SignInError::IdToken(IdTokenError::Time)];
        let ids = reasons.map(|reason| reason.id());
        assert_eq!(ids, ["sign-in-nothing", "sign-in-signature", "sign-in-late"]);
        assert!(ids.iter().all(|id| catalog.has(id)));
    }

    fn id_token(change: impl Fn(&mut Value)) -> UnverifiedIdToken {
        let mut claims = json!({
            "iss": "https://sod.superoffice.com", "aud": "client", "exp": 2_000, "nbf": 1_000, "iat": 1_000, "nonce": "n1",
            "http://schemes.superoffice.net/identity/ctx": "Cust12345",
        });
        change(&mut claims);
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let token = format!(
            "{}.{}.{}",
            part(&json!({"alg": "RS256", "kid": "k"})),
            part(&claims),
            URL_SAFE_NO_PAD.encode("sig")
        );
        UnverifiedIdToken::parse(&token).unwrap()
    }

    fn checked(token: &UnverifiedIdToken) -> Result<(), IdTokenError> {
        let tenant = TenantId::parse("Cust12345").unwrap();
        token.check(&provider(), "client", &attempt(), &tenant, Timestamp::from_millis(1_500_000))
    }

    #[test]
    fn each_environment_has_its_own_issuer() {
        assert_eq!(provider().issuer, "https://sod.superoffice.com");
        assert_eq!(provider().token, "https://sod.superoffice.com/login/common/oauth/tokens");
    }

    #[test]
    fn behind_a_relay_there_is_no_sign_in() {
        let config = crate::config::Config::parse(
            r#"{"environments":{"x":{"state":"http://127.0.0.1:8765/relay/sod/state/{tenant}","relay":"sod"},
                "y":{"state":"http://127.0.0.1:8765/api/state/{tenant}"}}}"#,
        );
        let has_sign_in: Vec<bool> = config.environments[..2]
            .iter()
            .map(|environment| Provider::of(environment, "http://127.0.0.1:8765").is_some())
            .collect();
        assert_eq!(has_sign_in, [false, true]);
    }

    #[test]
    fn the_browser_is_sent_with_a_challenge_and_never_with_the_verifier() {
        let address = authorize_address(
            &provider(),
            "client",
            "http://127.0.0.1:8765/callback",
            TenantId::parse("Cust1").ok().as_ref(),
            &attempt(),
            "ch",
        );
        assert!(address.contains("code_challenge=ch&code_challenge_method=S256"), "{address}");
        assert!(address.contains("acr_values=tenant%3ACust1"), "{address}");
        assert!(!address.contains("v1"), "{address}");
        assert!(address.contains("response_mode=fragment"), "the code stays out of the host's log: {address}");
    }

    fn returned(answer: &str) -> Returned {
        read_return(answer, Some(ExpectedAnswer { attempt: &attempt(), issuer: "https://sod.superoffice.com" }))
    }

    #[test]
    fn an_answer_counts_only_for_the_attempt_that_asked() {
        assert_eq!(returned("code=c&state=s1"), Returned::Code("c".to_owned()));
        assert_eq!(format!("{:?}", returned("code=c&state=s1")), "Code(…)", "a code is not printed");
        assert_eq!(returned("code=c&state=s2"), Returned::OtherAttempt);
        assert_eq!(returned("code=c"), Returned::OtherAttempt);
        assert_eq!(read_return("code=c&state=s1", None), Returned::OtherAttempt);
        assert_eq!(returned(""), Returned::Nothing);
        assert_eq!(returned("error=5&state=s1"), Returned::Refused(SignInRefusal::NeedsReapproval));
        assert_eq!(returned("error=access_denied&state=s1"), Returned::Refused(SignInRefusal::Denied));
    }

    #[test]
    fn an_answer_of_another_issuer_gives_no_code_and_no_refusal() {
        assert_eq!(returned("code=c&state=s1&iss=https%3A%2F%2Fsod.superoffice.com"), Returned::Code("c".to_owned()));
        for issuer in
            ["https://online.superoffice.com", "https://sod.superoffice.com/", "HTTPS://sod.superoffice.com", ""]
        {
            for what in ["code=c", "error=denied"] {
                assert_eq!(
                    returned(&format!("{what}&state=s1&iss={issuer}")),
                    Returned::OtherIssuer,
                    "{what} {issuer}"
                );
            }
        }
    }

    #[test]
    fn an_answer_that_says_a_thing_twice_is_not_used() {
        for twice in [
            "code=a&code=b&state=s1",
            "code=a&state=s2&state=s1",
            "code=a&state=s1&iss=x&iss=https://sod.superoffice.com",
        ] {
            assert_eq!(returned(twice), Returned::OtherAttempt, "{twice}");
        }
    }

    #[test]
    fn an_id_token_is_believed_only_when_all_of_it_fits() {
        assert_eq!(checked(&id_token(|_| ())), Ok(()));
        assert_eq!(checked(&id_token(|claims| claims["azp"] = json!("client"))), Ok(()));
        // Now is second 1,500; clocks may differ by 120 seconds.
        assert_eq!(checked(&id_token(|claims| claims["exp"] = json!(1_380))), Ok(()));
        assert_eq!(checked(&id_token(|claims| claims["iat"] = json!(1_620))), Ok(()));
        assert_eq!(checked(&id_token(|claims| claims["exp"] = json!(1_379))), Err(IdTokenError::Time));
        assert_eq!(checked(&id_token(|claims| claims["iat"] = json!(1_621))), Err(IdTokenError::Time));
        assert_eq!(checked(&id_token(|claims| claims["aud"] = json!(["client"]))), Ok(()));
        let tenant = "http://schemes.superoffice.net/identity/ctx";
        let cases: [(&str, Value, IdTokenError); 17] = [
            ("iss", json!("https://online.superoffice.com"), IdTokenError::Issuer),
            ("iss", json!("https://sod.superoffice.com///"), IdTokenError::Issuer),
            ("aud", json!("other"), IdTokenError::Audience),
            ("aud", json!(["client", "other"]), IdTokenError::Audience),
            ("aud", json!({"client": "client"}), IdTokenError::Audience),
            ("azp", json!("other"), IdTokenError::Audience),
            ("azp", json!(["client"]), IdTokenError::Audience),
            ("exp", json!(1_300), IdTokenError::Time),
            ("nbf", json!(1_700), IdTokenError::Time),
            ("iat", json!(1_700), IdTokenError::Time),
            ("iat", Value::Null, IdTokenError::Time),
            ("nonce", json!("n2"), IdTokenError::Nonce),
            (tenant, json!("Cust9"), IdTokenError::Tenant),
            (tenant, Value::Null, IdTokenError::Tenant),
            (tenant, json!(["Cust12345"]), IdTokenError::Tenant),
            (tenant, json!(12_345), IdTokenError::Tenant),
            (tenant, json!(""), IdTokenError::Tenant),
        ];
        for (name, value, error) in cases {
            assert_eq!(checked(&id_token(|claims| claims[name] = value.clone())), Err(error), "{name} {value}");
        }
        let for_several = id_token(|claims| {
            claims["aud"] = json!(["other", "client"]);
            claims["azp"] = json!("client");
        });
        assert_eq!(checked(&for_several), Ok(()));
    }

    #[test]
    fn a_token_signed_otherwise_is_none() {
        let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
        for token in [
            format!("{}.{}.", part(json!({"alg": "none"})), part(json!({}))),
            format!("{}.{}.{}", part(json!({"alg": "HS256"})), part(json!({})), URL_SAFE_NO_PAD.encode("x")),
            "a.b".to_owned(),
            String::new(),
        ] {
            assert_eq!(UnverifiedIdToken::parse(&token), Err(IdTokenError::Malformed), "{token}");
        }
    }
}
