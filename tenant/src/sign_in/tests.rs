use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use rsa::{BoxedUint, PublicKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use url::form_urlencoded;

use super::CLIENT_ID;
use crate::http::{Request, Response};
use crate::quirks::SignInQuirk;
use crate::reply::Handled;
use crate::scenario::Options;
use crate::tenant::Tenant;

const ORIGIN: &str = "http://127.0.0.1:8765";
const BACK: &str = "http://127.0.0.1:8765/callback";
const VERIFIER: &str = "a-verifier-that-is-long-enough-for-the-standard-0123";
const NOW: i64 = 1_795_500_000_000;

fn tenant(scenario: &str) -> Tenant {
    let options = Options { webhooks: None, token: None, tenant: None, origin: ORIGIN.to_owned() };
    Tenant::from_scenario(scenario, &options, NOW).unwrap()
}

fn ask(tenant: &mut Tenant, method: &str, path: &str, query: &str, body: &str, now_ms: i64) -> Response {
    let headers = vec![("Origin".to_owned(), ORIGIN.to_owned())];
    let (method, path, query, body) = (method.to_owned(), path.to_owned(), query.to_owned(), body.to_owned());
    match tenant.handle(&Request { method, path, query, headers, body }, now_ms) {
        Handled::Answer(response) => response,
        Handled::NeedsDelivery(..) => panic!("nothing is delivered here"),
    }
}

fn encoded(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// The request to sign in, with one field changed.
fn request(name: &str, value: &str) -> String {
    let challenge = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(VERIFIER));
    let mut fields = vec![
        ("response_type", "code"),
        ("client_id", CLIENT_ID),
        ("redirect_uri", BACK),
        ("scope", "openid"),
        ("state", "s1"),
        ("nonce", "n1"),
        ("code_challenge", challenge.as_str()),
        ("code_challenge_method", "S256"),
        ("acr_values", "tenant:Cust12345"),
    ];
    fields.retain(|(field, _)| *field != name);
    fields.push((name, value));
    encoded(&fields)
}

fn authorize(tenant: &mut Tenant, query: &str) -> Response {
    ask(tenant, "GET", "/login/common/oauth/authorize", query, "", NOW)
}

fn location(response: &Response) -> Option<&str> {
    response.headers.iter().find(|(name, _)| name == "Location").map(|(_, value)| value.as_str())
}

fn code(tenant: &mut Tenant) -> String {
    let response = authorize(tenant, &request("choice", "allow"));
    let url = url::Url::parse(location(&response).unwrap()).unwrap();
    assert!(url.as_str().starts_with(BACK), "{url}");
    assert!(url.query_pairs().any(|(name, value)| name == "state" && value == "s1"), "{url}");
    url.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned()
}

/// Exchanges a code, with one field changed.
fn exchange(tenant: &mut Tenant, code: &str, change: (&str, &str), now_ms: i64) -> (u16, Value) {
    let mut fields = vec![
        ("grant_type", "authorization_code"),
        ("client_id", CLIENT_ID),
        ("redirect_uri", BACK),
        ("code", code),
        ("code_verifier", VERIFIER),
    ];
    if let Some(field) = fields.iter_mut().find(|(name, _)| *name == change.0) {
        field.1 = change.1;
    }
    let response = ask(tenant, "POST", "/login/common/oauth/tokens", "", &encoded(&fields), now_ms);
    (response.status, serde_json::from_str(&response.body).unwrap())
}

/// A part of the `id_token`: its head is 0, its claims are 1.
fn part(tokens: &Value, index: usize) -> Value {
    let part = tokens["id_token"].as_str().unwrap().split('.').nth(index).unwrap();
    serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

fn claims(tokens: &Value) -> Value {
    part(tokens, 1)
}

/// A document that the sign-in publishes.
fn published(tenant: &mut Tenant, path: &str) -> Value {
    let response = ask(tenant, "GET", path, "", "", NOW);
    assert_eq!(response.status, 200, "{path}");
    serde_json::from_str(&response.body).unwrap()
}

/// Whether the key that the sign-in publishes, read from its answer alone, signed the `id_token`.
fn is_genuine(tenant: &mut Tenant, tokens: &Value) -> bool {
    let keys = published(tenant, "/login/.well-known/jwks");
    let key = &keys["keys"][0];
    assert_eq!((&key["kty"], &key["alg"]), (&json!("RSA"), &json!("RS256")));
    assert_eq!(part(tokens, 0), json!({ "typ": "JWT", "alg": "RS256", "kid": key["kid"], "x5t": key["x5t"] }));
    let number = |name: &str| {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(key[name].as_str().unwrap()).unwrap();
        BoxedUint::from_be_slice_vartime(&bytes)
    };
    let key = PublicKey::new(number("n"), number("e")).unwrap();
    let (text, signature) = tokens["id_token"].as_str().unwrap().rsplit_once('.').unwrap();
    let signature = BASE64_URL_SAFE_NO_PAD.decode(signature).unwrap();
    key.pkcs1v15_verify::<rsa::sha2::Sha256>(text.as_bytes(), &signature).is_ok()
}

/// Who the tenant says a token's owner is: the status, and the kind of error where there is one.
fn principal(tenant: &mut Tenant, token: &str, now_ms: i64) -> (u16, Option<String>) {
    let request = Request {
        method: "GET".to_owned(),
        path: "/Cust12345/api/v1/User/currentPrincipal".to_owned(),
        headers: vec![("Authorization".to_owned(), format!("Bearer {token}"))],
        ..Request::default()
    };
    match tenant.handle(&request, now_ms) {
        Handled::Answer(response) => {
            let body: Value = serde_json::from_str(&response.body).unwrap();
            (response.status, body["ErrorType"].as_str().map(str::to_owned))
        }
        Handled::NeedsDelivery(..) => panic!("nothing is delivered here"),
    }
}

#[test]
fn consent_gives_a_token_that_the_tenant_accepts_for_an_hour() {
    let mut tenant = tenant("empty");
    let asked = authorize(&mut tenant, &request("prompt", "login"));
    assert!(asked.status == 200 && asked.body.contains("Allow"), "{}", asked.body);
    let code = code(&mut tenant);
    let (status, tokens) = exchange(&mut tenant, &code, ("", ""), NOW);
    assert_eq!((status, &tokens["expires_in"]), (200, &json!(3_600)));
    assert_eq!(tokens["token_type"], "Bearer");
    assert!(tokens["refresh_token"].is_string(), "a page has something to leave alone");
    let token = tokens["access_token"].as_str().unwrap();
    assert!(token.starts_with("8A:Cust12345."), "{token}");
    let guess = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&code));
    assert!(!token.ends_with(&guess), "who saw the code alone does not know the token");
    let refused = |kind: &str| (401, Some(kind.to_owned()));
    assert_eq!(principal(&mut tenant, token, NOW + 3_599_999), (200, None));
    assert_eq!(principal(&mut tenant, token, NOW + 3_600_000), refused("SoSessionException"));
    assert_eq!(principal(&mut tenant, "8A:Cust12345.other", NOW), refused("SoAccessException"));
}

#[test]
fn the_id_token_says_what_is_documented_and_is_signed_by_the_published_key() {
    let mut tenant = tenant("empty");
    let code = code(&mut tenant);
    let (_, tokens) = exchange(&mut tenant, &code, ("", ""), NOW);
    let claims = claims(&tokens);
    let now = NOW / 1_000;
    assert_eq!(claims["iss"], ORIGIN);
    assert_eq!(claims["aud"], CLIENT_ID);
    assert_eq!(claims["nonce"], "n1");
    let times = ["iat", "nbf", "exp"].map(|name| claims[name].as_i64().unwrap());
    assert_eq!(times, [now, now, now + 360]);
    assert_eq!(claims["http://schemes.superoffice.net/identity/ctx"], "Cust12345");
    assert_eq!(claims["http://schemes.superoffice.net/identity/webapi_url"], format!("{ORIGIN}/Cust12345/api"));
    assert_eq!(claims["http://schemes.superoffice.net/identity/is_administrator"], "True");
    assert_eq!(claims["http://schemes.superoffice.net/identity/associateid"], "7");
    assert!(is_genuine(&mut tenant, &tokens));
}

#[test]
fn the_id_token_names_the_api_where_it_is() {
    let mut tenant = tenant("moved");
    let code = code(&mut tenant);
    let (_, tokens) = exchange(&mut tenant, &code, ("", ""), NOW);
    assert_eq!(
        claims(&tokens)["http://schemes.superoffice.net/identity/webapi_url"],
        format!("{ORIGIN}/node2/Cust12345/api")
    );
}

#[test]
fn the_metadata_names_the_addresses_that_answer() {
    let mut tenant = tenant("empty");
    let metadata = published(&mut tenant, "/login/.well-known/openid-configuration");
    assert_eq!(metadata["issuer"], ORIGIN);
    let path = |name: &str| metadata[name].as_str().unwrap().strip_prefix(ORIGIN).unwrap().to_owned();
    assert!(published(&mut tenant, &path("jwks_uri"))["keys"][0]["n"].is_string());
    assert_eq!(ask(&mut tenant, "GET", &path("authorization_endpoint"), &request("x", ""), "", NOW).status, 200);
    assert_eq!(ask(&mut tenant, "POST", &path("token_endpoint"), "", "", NOW).status, 400);
}

#[test]
fn a_code_works_once_soon_and_for_the_client_that_asked() {
    let mut tenant = tenant("empty");
    let other = "another-verifier-that-is-long-enough-for-it-456789";
    for (name, value) in [
        ("code_verifier", other),
        ("redirect_uri", "http://127.0.0.1:8765/elsewhere"),
        ("client_id", "somebody-else"),
        ("grant_type", "password"),
        ("code", "guessed"),
    ] {
        let code = code(&mut tenant);
        let (status, answer) = exchange(&mut tenant, &code, (name, value), NOW);
        assert_eq!((status, answer.get("access_token")), (400, None), "{name}");
    }
    let first = code(&mut tenant);
    assert_eq!(exchange(&mut tenant, &first, ("", ""), NOW).0, 200);
    assert_eq!(exchange(&mut tenant, &first, ("", ""), NOW).1["error"], "invalid_grant");
    let just_in_time = code(&mut tenant);
    assert_eq!(exchange(&mut tenant, &just_in_time, ("", ""), NOW + 600_000).0, 200);
    let late = code(&mut tenant);
    assert_eq!(exchange(&mut tenant, &late, ("", ""), NOW + 600_001).1["error"], "invalid_grant");
    let wrong = code(&mut tenant);
    assert_eq!(exchange(&mut tenant, &wrong, ("code_verifier", other), NOW).0, 400);
    assert_eq!(exchange(&mut tenant, &wrong, ("", ""), NOW).0, 400, "a code that was shown is used up");
}

#[test]
fn no_browser_is_sent_to_an_address_off_this_machine() {
    let mut tenant = tenant("empty");
    for address in [
        "https://evil.example/callback",
        "http://127.0.0.1.evil.example:80/",
        "http://127.0.0.1/callback",
        "http://127.0.0.1:/callback",
        "http://127.0.0.1:0/callback",
        "http://127.0.0.1:8765",
        "http://127.0.0.1:8765?/",
        "http://127.0.0.1:8765@evil.example/",
        "http://127.0.0.1:8765.evil.example/",
        "http://127.1:8765/callback",
        "http://[::ffff:7f00:1]:8765/callback",
        "//127.0.0.1:8765/callback",
        "http://user@127.0.0.1:8765/callback",
        "http://localhost:8765/callback",
        "https://127.0.0.1:8765/callback",
        "javascript:alert(1)",
        "",
    ] {
        let response = authorize(&mut tenant, &format!("{}&choice=allow", request("redirect_uri", address)));
        assert_eq!((response.status, location(&response)), (400, None), "{address}");
    }
}

#[test]
fn either_loopback_address_of_this_machine_is_returned_to() {
    let mut tenant = tenant("empty");
    for address in ["http://127.0.0.1:8765/callback", "http://[::1]:9000/app/callback?a=b", "http://127.0.0.1:1/"] {
        let response = authorize(&mut tenant, &format!("{}&choice=allow", request("redirect_uri", address)));
        assert!(response.status == 302 && location(&response).unwrap().starts_with(address), "{address}");
    }
}

#[test]
fn a_request_that_is_not_as_documented_is_explained_on_a_page() {
    let mut tenant = tenant("empty");
    for (name, value) in [
        ("client_id", "unknown"),
        ("response_type", "token"),
        ("scope", "profile"),
        ("code_challenge_method", "plain"),
        ("code_challenge", "short"),
        ("state", ""),
        ("acr_values", "tenant:Cust99999"),
    ] {
        let response = authorize(&mut tenant, &format!("{}&choice=allow", request(name, value)));
        assert_eq!((response.status, location(&response)), (400, None), "{name}");
    }
}

#[test]
fn a_refusal_goes_back_with_its_reason_and_the_state() {
    let mut tenant = tenant("empty");
    let asked = authorize(&mut tenant, &request("prompt", "login"));
    for refusal in [
        "Revoked",
        "InvalidRedirectUrl",
        "Expired",
        "Denied",
        "NeedsReapproval",
        "InvalidTimestamp",
        "InvalidSignature",
    ] {
        assert!(asked.body.contains(&format!("choice={refusal}\"")), "{refusal} can be chosen");
        let response = authorize(&mut tenant, &request("choice", refusal));
        let back = location(&response).unwrap();
        let error = format!("error={refusal}&");
        assert!(back.starts_with(BACK) && back.contains(&error) && back.ends_with("state=s1"), "{back}");
        assert!(!back.contains("code="), "{back}");
    }
    let response = authorize(&mut tenant, &request("choice", "SomethingElse"));
    assert_eq!((response.status, location(&response)), (400, None), "nobody puts words into the vendor's mouth");
}

#[test]
fn the_answer_stands_in_the_fragment_where_that_is_asked_for() {
    let mut tenant = tenant("empty");
    for (choice, field) in [("allow", "code"), ("Denied", "error")] {
        let query = format!("{}&response_mode=fragment", request("choice", choice));
        let back = authorize(&mut tenant, &query);
        let back = url::Url::parse(location(&back).unwrap()).unwrap();
        assert_eq!(back.query(), None, "{back}");
        let answer: Vec<_> = form_urlencoded::parse(back.fragment().unwrap().as_bytes()).into_owned().collect();
        assert!(answer.iter().any(|(name, _)| name == field), "{answer:?}");
        assert!(answer.contains(&("state".to_owned(), "s1".to_owned())), "{answer:?}");
    }
    assert_eq!(authorize(&mut tenant, &format!("{}&response_mode=form_post", request("choice", "allow"))).status, 400);
}

#[test]
fn a_page_holds_nothing_of_a_request_that_could_run() {
    let mut tenant = tenant("empty");
    let response = authorize(&mut tenant, &format!("{}&x=\"><script>alert(1)</script>", request("prompt", "x")));
    assert!(!response.body.contains("<script"), "{}", response.body);
}

#[test]
fn each_scenario_breaks_the_sign_in_in_its_own_way_only() {
    let lies = [
        ("sign-in-forged", SignInQuirk::Forged),
        ("sign-in-other-issuer", SignInQuirk::OtherIssuer),
        ("sign-in-wrong-nonce", SignInQuirk::OtherNonce),
        ("sign-in-other-tenant", SignInQuirk::OtherTenant),
        ("sign-in-no-tenant", SignInQuirk::NoTenant),
        ("sign-in-other-client", SignInQuirk::OtherClient),
        ("sign-in-early", SignInQuirk::Early),
        ("sign-in-mixed-up", SignInQuirk::MixedUp),
        ("sign-in-stale", SignInQuirk::Stale),
        ("sign-in-short-lived", SignInQuirk::ShortLived),
    ];
    for (scenario, quirk) in lies {
        let mut tenant = tenant(scenario);
        assert_eq!(tenant.site().quirks.sign_in, quirk);
        let answer = authorize(&mut tenant, &request("choice", "allow"));
        let names_an_issuer = location(&answer).is_some_and(|location| location.contains("&iss="));
        let code = code(&mut tenant);
        let (_, tokens) = exchange(&mut tenant, &code, ("", ""), NOW);
        let claims = claims(&tokens);
        let named = claims.get("http://schemes.superoffice.net/identity/ctx");
        let faults = [
            (SignInQuirk::Forged, !is_genuine(&mut tenant, &tokens)),
            (SignInQuirk::OtherIssuer, claims["iss"] != ORIGIN),
            (SignInQuirk::OtherNonce, claims["nonce"] != "n1"),
            (SignInQuirk::OtherTenant, named.is_some_and(|named| named != "Cust12345")),
            (SignInQuirk::NoTenant, named.is_none()),
            (SignInQuirk::OtherClient, claims.get("azp").is_some()),
            (SignInQuirk::Early, claims["iat"].as_i64() > Some(NOW / 1_000)),
            (SignInQuirk::MixedUp, names_an_issuer),
            (SignInQuirk::Stale, claims["exp"].as_i64() == Some(NOW / 1_000 - 3_600)),
            (SignInQuirk::ShortLived, tokens["expires_in"] == 90),
        ];
        for (fault, is_there) in faults {
            assert_eq!(is_there, fault == quirk, "{scenario}: {fault:?}");
        }
    }
}

#[test]
fn pages_of_this_machine_may_exchange_a_code_unless_the_scenario_forbids_it() {
    const TOKENS: &str = "/login/common/oauth/tokens";
    let allowed = |tenant: &mut Tenant, method: &str, path: &str| {
        let response = ask(tenant, method, path, "", "", NOW);
        response.headers.iter().any(|(name, _)| name == "Access-Control-Allow-Origin")
    };
    assert!(allowed(&mut tenant("empty"), "POST", TOKENS));
    let mut closed = tenant("sign-in-no-cors");
    assert!(!allowed(&mut closed, "POST", TOKENS));
    assert!(allowed(&mut closed, "GET", "/login/.well-known/jwks"), "only the token endpoint is closed");
    assert!(allowed(&mut closed, "GET", "/login/.well-known/openid-configuration"));
}
