//! Signing in, as the vendor documents it for clients without a secret: OpenID Connect's authorization code flow with
//! PKCE (S256). One client is registered here, and everyone who opens the page signs in as the first application's
//! associate. A request that is not as documented gets a page that says so. The browser is sent only to an address that
//! was checked.

mod keys;
mod page;

use std::collections::BTreeMap;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use url::{Url, form_urlencoded};

use crate::http::{Request, Response};
use crate::quirks::SignInQuirk;
use crate::store::{IssuedToken, Site};
use keys::Key;

/// The client that is registered at the local tenant.
pub const CLIENT_ID: &str = "local-client";

/// Where all of it is.
pub(crate) const ROOT: &str = "/login/";
const AUTHORIZE: &str = "/login/common/oauth/authorize";
/// Where codes are exchanged.
pub(crate) const TOKENS: &str = "/login/common/oauth/tokens";
const KEYS: &str = "/login/.well-known/jwks";
const METADATA: &str = "/login/.well-known/openid-configuration";

/// How long a code may wait to be exchanged, in milliseconds.
const CODE_LIVES: i64 = 10 * 60_000;
/// How long an access token lives, in seconds.
const TOKEN_LIVES: i64 = 3_600;
/// How long an `id_token` lives, in seconds.
const ID_TOKEN_LIVES: i64 = 360;

/// Codes that were given and not yet exchanged.
#[derive(Debug, Default)]
pub(crate) struct SignIn {
    codes: BTreeMap<String, Grant>,
    given: u64,
}

/// What a code grants.
#[derive(Debug)]
struct Grant {
    redirect_uri: String,
    challenge: String,
    nonce: String,
    given_ms: i64,
}

/// A request to sign in that is as documented.
struct AuthorizationRequest {
    redirect: Url,
    state: String,
    nonce: String,
    challenge: String,
    /// Whether the answer is to stand in the fragment of the address, and not in its query.
    in_fragment: bool,
}

impl SignIn {
    /// Answers a request below [`ROOT`]. `api` is the path of the tenant's API on this origin.
    pub(crate) fn handle(
        &mut self,
        site: &mut Site,
        origin: &str,
        api: &str,
        request: &Request,
        now_ms: i64,
    ) -> Response {
        match (request.method.as_str(), request.path.as_str()) {
            ("GET", METADATA) => metadata(origin),
            ("GET", KEYS) => Response::json(200, &json!({ "keys": [keys::jwk(Key::Published)] })),
            ("GET", AUTHORIZE) => self.authorize(site, request, now_ms),
            ("POST", TOKENS) => self.exchange(site, origin, api, request, now_ms),
            _ => page::error(404, "There is nothing here."),
        }
    }

    /// Shows the choice, or, after the choice, sends the browser back with a code or a refusal.
    fn authorize(&mut self, site: &Site, request: &Request, now_ms: i64) -> Response {
        let wanted = match read(request, &site.tenant) {
            Ok(wanted) => wanted,
            Err(fault) => return page::error(400, fault),
        };
        let mut answer = form_urlencoded::Serializer::new(String::new());
        match request.parameter("choice").as_deref() {
            None => {
                let who = site.applications.first().and_then(|application| {
                    site.associates.iter().find(|associate| associate.id == application.associate_id)
                });
                return page::choice(&site.tenant, who.map_or("", |who| who.full_name.as_str()), &request.query);
            }
            Some("allow") => {
                let code = self.give(&wanted, now_ms);
                answer.append_pair("code", &code);
            }
            Some(refusal) if !page::REFUSALS.contains(&refusal) => {
                return page::error(400, "The sign-in refuses nobody for such a reason.");
            }
            Some(refusal) => {
                answer
                    .append_pair("error", refusal)
                    .append_pair("error_description", "Refused at the local tenant's sign-in");
            }
        }
        answer.append_pair("state", &wanted.state);
        if site.quirks.sign_in == SignInQuirk::MixedUp {
            answer.append_pair("iss", "https://online.superoffice.com");
        }
        let (mut back, answer) = (wanted.redirect, answer.finish());
        if wanted.in_fragment {
            back.set_fragment(Some(&answer));
        } else {
            back.query_pairs_mut().extend_pairs(form_urlencoded::parse(answer.as_bytes()));
        }
        Response::empty(302).with_header("Location", back.as_str())
    }

    fn give(&mut self, wanted: &AuthorizationRequest, now_ms: i64) -> String {
        self.given += 1;
        let code = BASE64_URL_SAFE_NO_PAD
            .encode(Sha256::digest(format!("{} {} {now_ms} {}", wanted.challenge, wanted.nonce, self.given)));
        let AuthorizationRequest { redirect, state: _, nonce, challenge, in_fragment: _ } = wanted;
        let grant = Grant {
            redirect_uri: redirect.as_str().to_owned(),
            challenge: challenge.clone(),
            nonce: nonce.clone(),
            given_ms: now_ms,
        };
        self.codes.insert(code.clone(), grant);
        code
    }

    fn exchange(&mut self, site: &mut Site, origin: &str, api: &str, request: &Request, now_ms: i64) -> Response {
        let form: BTreeMap<String, String> = form_urlencoded::parse(request.body.as_bytes()).into_owned().collect();
        let field = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
        if field("grant_type") != "authorization_code" {
            return refused("unsupported_grant_type", "Only authorization_code is known here.");
        }
        if field("client_id") != CLIENT_ID {
            return refused("invalid_client", "There is no such client.");
        }
        // Whatever comes of it, a code is used up by being shown.
        let Some(grant) = self.codes.remove(field("code")) else {
            return refused("invalid_grant", "The code is not known, or was used before.");
        };
        if now_ms - grant.given_ms > CODE_LIVES {
            return refused("invalid_grant", "The code has run out.");
        }
        let same_place = Url::parse(field("redirect_uri")).is_ok_and(|uri| uri.as_str() == grant.redirect_uri);
        if !same_place {
            return refused("invalid_grant", "The code was given for another redirect_uri.");
        }
        if BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(field("code_verifier"))) != grant.challenge {
            return refused("invalid_grant", "The code_verifier does not fit the code_challenge.");
        }
        let lives = if site.quirks.sign_in == SignInQuirk::ShortLived { 90 } else { TOKEN_LIVES };
        // The token can't be computed from the code.
        let secret = Sha256::digest(format!("{} {}", field("code"), field("code_verifier")));
        let token = format!("8A:{}.{}", site.tenant, BASE64_URL_SAFE_NO_PAD.encode(secret));
        site.issued.push(IssuedToken { token: token.clone(), application: 0, ends_ms: now_ms + lives * 1_000 });
        Response::json(
            200,
            &json!({
                "token_type": "Bearer", "access_token": token, "expires_in": lives,
                "refresh_token": "a-refresh-token-that-a-page-must-not-keep",
                "id_token": id_token(site, origin, api, &grant.nonce, now_ms / 1_000),
            }),
        )
    }
}

/// Reads a request to sign in. A fault is shown on a page, and never sent to an address that the request names.
fn read(request: &Request, tenant: &str) -> Result<AuthorizationRequest, &'static str> {
    let field = |name: &str| request.parameter(name).unwrap_or_default();
    if field("client_id") != CLIENT_ID {
        return Err("There is no such client_id. The local tenant knows local-client.");
    }
    let redirect = field("redirect_uri");
    if !is_own_machine(&redirect) {
        return Err("A client without a secret must return to http://127.0.0.1:{port}/ or http://[::1]:{port}/.");
    }
    let redirect = Url::parse(&redirect).map_err(|_| "The redirect_uri is no address.")?;
    if field("response_type") != "code" {
        return Err("The response_type must be code.");
    }
    if !field("scope").split(' ').any(|scope| scope == "openid") {
        return Err("The scope must hold openid.");
    }
    if field("code_challenge_method") != "S256" || field("code_challenge").len() < 43 {
        return Err("There must be a code_challenge by the method S256.");
    }
    let state = field("state");
    if state.is_empty() {
        return Err("There must be a state.");
    }
    let acr_values = field("acr_values");
    let mut named = acr_values.split(' ').filter_map(|value| value.strip_prefix("tenant:"));
    if named.any(|named| !named.eq_ignore_ascii_case(tenant)) {
        return Err("The acr_values name a tenant that is not here.");
    }
    let in_fragment = match field("response_mode").as_str() {
        "" | "query" => false,
        "fragment" => true,
        _ => return Err("The response_mode must be query or fragment here."),
    };
    Ok(AuthorizationRequest { redirect, state, nonce: field("nonce"), challenge: field("code_challenge"), in_fragment })
}

/// The documented rule for where a client without a secret may return to, on the address as it was written: what a parser
/// would make of other spellings does not matter then.
fn is_own_machine(redirect: &str) -> bool {
    ["http://127.0.0.1:", "http://[::1]:"].iter().any(|start| {
        redirect.strip_prefix(start).and_then(|rest| rest.split_once('/')).is_some_and(|(port, _)| {
            port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port != 0)
        })
    })
}

fn refused(error: &str, description: &str) -> Response {
    Response::json(400, &json!({ "error": error, "error_description": description }))
}

fn metadata(origin: &str) -> Response {
    Response::json(
        200,
        &json!({
            "issuer": origin,
            "authorization_endpoint": format!("{origin}{AUTHORIZE}"),
            "token_endpoint": format!("{origin}{TOKENS}"),
            "jwks_uri": format!("{origin}{KEYS}"),
            "response_types_supported": ["code"],
            "response_modes_supported": ["query", "fragment"],
            "code_challenge_methods_supported": ["S256"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "scopes_supported": ["openid"],
        }),
    )
}

fn id_token(site: &Site, origin: &str, api: &str, nonce: &str, now: i64) -> String {
    let quirk = site.quirks.sign_in;
    let lie = |is: SignInQuirk, truth: &str, lie: &str| if quirk == is { lie.to_owned() } else { truth.to_owned() };
    let from = if quirk == SignInQuirk::Stale { now - 3_600 - ID_TOKEN_LIVES } else { now };
    let issued = if quirk == SignInQuirk::Early { now + 3_600 } else { from };
    let claim = |name: &str| format!("http://schemes.superoffice.net/identity/{name}");
    let mut claims = json!({
        "iss": lie(SignInQuirk::OtherIssuer, origin, "https://online.superoffice.com"),
        "aud": CLIENT_ID, "iat": issued, "nbf": from, "exp": from + ID_TOKEN_LIVES,
        "nonce": lie(SignInQuirk::OtherNonce, nonce, "another-nonce"),
    });
    let associate = site.applications.first().map_or(0, |application| application.associate_id);
    if let Value::Object(claims) = &mut claims {
        if quirk != SignInQuirk::NoTenant {
            claims.insert(claim("ctx"), lie(SignInQuirk::OtherTenant, &site.tenant, "Cust99999").into());
        }
        if quirk == SignInQuirk::OtherClient {
            claims.insert("azp".to_owned(), "another-client".into());
        }
        claims.insert(claim("webapi_url"), format!("{origin}{api}").into());
        claims.insert(claim("is_administrator"), "True".into());
        claims.insert(claim("associateid"), associate.to_string().into());
    }
    keys::signed(&claims, if quirk == SignInQuirk::Forged { Key::Unpublished } else { Key::Published })
}

#[cfg(test)]
mod tests;
