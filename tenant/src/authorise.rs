//! Who asks: bearer and `SOTicket` online, `SOTicket` and Basic on-site.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::http::{Request, Response};
use crate::store::Site;

/// The caller: an application, and the associate that it acts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Caller {
    pub(crate) application: usize,
    pub(crate) associate_id: i64,
}

pub(crate) fn authorise(site: &Site, request: &Request, now_ms: i64) -> Result<Caller, Response> {
    let refused = || {
        Response::error(401, "SoAccessException", "Authentication failed: no valid credentials were given")
            .with_header("WWW-Authenticate", "Bearer")
    };
    let (scheme, credentials) =
        request.header("Authorization").and_then(|value| value.split_once(' ')).ok_or_else(refused)?;
    let credentials = credentials.trim();
    let expired = || {
        Response::error(401, "SoSessionException", "The access token has expired")
            .with_header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
    };
    if site.quirks.token_expired {
        return Err(expired());
    }
    let found = match scheme.to_ascii_lowercase().as_str() {
        "bearer" if !site.quirks.on_site => {
            let issued = site.issued.iter().find(|issued| issued.token == credentials);
            if issued.is_some_and(|issued| now_ms >= issued.ends_ms) {
                return Err(expired());
            }
            let own = site.applications.iter().position(|application| application.token == credentials);
            own.or(issued.map(|issued| issued.application))
        }
        "soticket" => site.applications.iter().position(|application| {
            credentials == application.token
                || credentials
                    .strip_prefix("7T:")
                    .is_some_and(|rest| application.token.strip_prefix("8A:") == Some(rest))
        }),
        "basic" if site.quirks.on_site => {
            let decoded = BASE64_STANDARD
                .decode(credentials)
                .ok()
                .and_then(|bytes| String::from_utf8(bytes).ok())
                .ok_or_else(refused)?;
            let (user, password) = decoded.split_once(':').ok_or_else(refused)?;
            let associate = site.associates.iter().find(|associate| {
                associate.name.eq_ignore_ascii_case(user) && !associate.retired && !password.is_empty()
            });
            return associate
                .map(|associate| Caller { application: 0, associate_id: associate.id })
                .ok_or_else(refused);
        }
        _ => None,
    };
    let application = found.ok_or_else(refused)?;
    if site.quirks.token_of_other_tenant {
        return Err(Response::error(403, "SoAccessException", "The access token was issued for another tenant"));
    }
    let associate_id = site.applications.get(application).map_or(0, |application| application.associate_id);
    Ok(Caller { application, associate_id })
}
