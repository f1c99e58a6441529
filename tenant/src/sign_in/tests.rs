use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use url::form_urlencoded;

use super::{CLIENT_ID, SignInQuirk, keys};
use crate::http::{Request, Response};
use crate::scenario::Options;
use crate::tenant::{Step, Tenant};

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
        Step::Answer(response) => response,
        Step::Attempt(..) => panic!("nothing is delivered here"),
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

fn claims(tokens: &Value) -> Value {
    let id_token = tokens["id_token"].as_str().unwrap();
    let payload = id_token.split('.').nth(1).unwrap();
    serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

fn principal(tenant: &mut Tenant, token: &str, now_ms: i64) -> u16 {
    let request = Request {
        method: "GET".to_owned(),
        path: "/Cust12345/api/v1/User/currentPrincipal".to_owned(),
        headers: vec![("Authorization".to_owned(), format!("Bearer {token}"))],
        ..Request::default()
    };
    match tenant.handle(&request, now_ms) {
        Step::Answer(response) => response.status,
        Step::Attempt(..) => 0,
    }
}

#[test]
fn whoever_allows_it_gets_a_token_that_the_tenant_accepts_for_an_hour() {
    let mut tenant = tenant("empty");
    let asked = authorize(&mut tenant, &request("prompt", "login"));
    assert!(asked.status == 200 && asked.body.contains("Allow"), "{}", asked.body);
    let code = code(&mut tenant);
    let (status, tokens) = exchange(&mut tenant, &code, ("", ""), NOW);
    assert_eq!((status, &tokens["expires_in"]), (200, &json!(3_600)));
    let token = tokens["access_token"].as_str().unwrap();
    assert!(token.starts_with("8A:Cust12345."), "{token}");
    assert_eq!(principal(&mut tenant, token, NOW + 3_599_000), 200);
    assert_eq!(principal(&mut tenant, token, NOW + 3_600_000), 401);
    assert_eq!(principal(&mut tenant, "8A:Cust12345.other", NOW), 401);
}

#[test]
fn the_id_token_says_what_is_documented_and_is_signed_by_the_published_key() {
    let mut tenant = tenant("empty");
    let code = code(&mut tenant);
    let (_, tokens) = exchange(&mut tenant, &code, ("", ""), NOW);
    let claims = claims(&tokens);
    assert_eq!(claims["iss"], ORIGIN);
    assert_eq!(claims["aud"], CLIENT_ID);
    assert_eq!(claims["nonce"], "n1");
    assert_eq!(claims["exp"].as_i64(), Some(NOW / 1_000 + 360));
    assert_eq!(claims["http://schemes.superoffice.net/identity/ctx"], "Cust12345");
    assert_eq!(claims["http://schemes.superoffice.net/identity/webapi_url"], format!("{ORIGIN}/Cust12345/api"));
    assert!(keys::is_genuine(tokens["id_token"].as_str().unwrap()));
    let published = ask(&mut tenant, "GET", "/login/.well-known/jwks", "", "", NOW);
    let published: Value = serde_json::from_str(&published.body).unwrap();
    assert_eq!(published["keys"][0], keys::jwk(keys::Key::Published));
}

#[test]
fn a_code_works_once_soon_and_for_whoever_asked_for_it() {
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
    let late = code(&mut tenant);
    assert_eq!(exchange(&mut tenant, &late, ("", ""), NOW + 600_001).1["error"], "invalid_grant");
    let wrong = code(&mut tenant);
    assert_eq!(exchange(&mut tenant, &wrong, ("code_verifier", other), NOW).0, 400);
    assert_eq!(exchange(&mut tenant, &wrong, ("", ""), NOW).0, 400, "a code that was shown is used up");
}

#[test]
fn nobody_is_sent_to_an_address_that_is_not_on_this_machine() {
    let mut tenant = tenant("empty");
    for address in [
        "https://evil.example/callback",
        "http://127.0.0.1.evil.example:80/",
        "http://127.0.0.1/callback",
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
fn what_is_not_asked_as_documented_is_told_on_a_page() {
    let mut tenant = tenant("empty");
    for (name, value) in [
        ("client_id", "unknown"),
        ("response_type", "token"),
        ("scope", "profile"),
        ("code_challenge_method", "plain"),
        ("code_challenge", "short"),
        ("state", ""),
    ] {
        let response = authorize(&mut tenant, &format!("{}&choice=allow", request(name, value)));
        assert_eq!((response.status, location(&response)), (400, None), "{name}");
    }
}

#[test]
fn a_refusal_goes_back_with_its_reason_and_the_state() {
    let mut tenant = tenant("empty");
    let response = authorize(&mut tenant, &request("choice", "NeedsReapproval"));
    let back = location(&response).unwrap();
    assert!(back.starts_with(BACK) && back.contains("error=NeedsReapproval") && back.ends_with("state=s1"), "{back}");
    assert!(!back.contains("code="), "{back}");
}

#[test]
fn a_page_holds_nothing_of_a_request_that_could_run() {
    let mut tenant = tenant("empty");
    let response = authorize(&mut tenant, &format!("{}&x=\"><script>alert(1)</script>", request("prompt", "x")));
    assert!(!response.body.contains("<script"), "{}", response.body);
}

#[test]
fn each_lie_is_told_as_its_scenario_says_and_no_other() {
    let lies = [
        ("sign-in-forged", SignInQuirk::Forged),
        ("sign-in-other-issuer", SignInQuirk::OtherIssuer),
        ("sign-in-wrong-nonce", SignInQuirk::OtherNonce),
        ("sign-in-other-tenant", SignInQuirk::OtherTenant),
        ("sign-in-stale", SignInQuirk::Stale),
        ("sign-in-short-lived", SignInQuirk::ShortLived),
    ];
    for (scenario, quirk) in lies {
        let mut tenant = tenant(scenario);
        assert_eq!(tenant.site().quirks.sign_in, quirk);
        let code = code(&mut tenant);
        let (_, tokens) = exchange(&mut tenant, &code, ("", ""), NOW);
        let claims = claims(&tokens);
        let told = [
            (SignInQuirk::Forged, !keys::is_genuine(tokens["id_token"].as_str().unwrap())),
            (SignInQuirk::OtherIssuer, claims["iss"] != ORIGIN),
            (SignInQuirk::OtherNonce, claims["nonce"] != "n1"),
            (SignInQuirk::OtherTenant, claims["http://schemes.superoffice.net/identity/ctx"] != "Cust12345"),
            (SignInQuirk::Stale, claims["exp"].as_i64() < Some(NOW / 1_000)),
            (SignInQuirk::ShortLived, tokens["expires_in"] == 90),
        ];
        for (lie, is_told) in told {
            assert_eq!(is_told, lie == quirk, "{scenario}: {lie:?}");
        }
    }
}

#[test]
fn pages_of_this_machine_may_exchange_a_code_unless_the_scenario_forbids_it() {
    let allowed = |tenant: &mut Tenant, path: &str| {
        let response = ask(tenant, "POST", path, "", "", NOW);
        response.headers.iter().any(|(name, _)| name == "Access-Control-Allow-Origin")
    };
    assert!(allowed(&mut tenant("empty"), "/login/common/oauth/tokens"));
    assert!(!allowed(&mut tenant("sign-in-no-cors"), "/login/common/oauth/tokens"));
}
