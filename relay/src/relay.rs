//! HTTP around the decision. The body of a request is read whole before anything is sent, so that no half of a change
//! ever arrives; the body of an answer is handed on as it comes, up to a limit, and cut there.

use std::fmt::{self, Write};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Request, Response, StatusCode, header};
use axum::routing::any;
use doctor_core::address::{Environment, EnvironmentName};
use http_body_util::{BodyExt, LengthLimitError, Limited};

use crate::admit::{IncomingRequest, Purpose, Rules, admit};
use crate::refusal::Refusal;
use crate::upstream::{Limits, Upstreams};
use crate::{headers, state};

/// Receives a record of each call.
pub type Log = Arc<dyn Fn(&Call) + Send + Sync>;

/// The record of a call. It holds nothing of its query, headers or bodies. It is printed in ASCII: a path that was sent raw
/// could hold signs that a terminal obeys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The method.
    pub method: String,
    /// The path at the relay, as it was sent.
    pub path: String,
    /// The status of the answer.
    pub status: u16,
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, path, status } = self;
        for c in method.chars().chain([' ']).chain(path.chars()) {
            if c == ' ' || c.is_ascii_graphic() { f.write_char(c)? } else { write!(f, "{}", c.escape_unicode())? }
        }
        write!(f, " {status}")
    }
}

/// A relay to one environment.
#[derive(Clone)]
pub struct Relay {
    environment: EnvironmentName,
    upstreams: Upstreams,
    limits: Limits,
    client: reqwest::Client,
    log: Log,
}

impl fmt::Debug for Relay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Relay").field("environment", &self.environment).finish_non_exhaustive()
    }
}

/// Why there is no relay.
#[derive(Debug)]
pub enum RelayError {
    /// SuperOffice has no environment of that name.
    UnknownEnvironment(String),
    /// No client can be made.
    Client(reqwest::Error),
}

impl fmt::Display for RelayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownEnvironment(name) => {
                write!(f, "a relay goes to sod, qaonline or online; there is no environment {name:?}")
            }
            Self::Client(error) => write!(f, "no client for the relay: {error}"),
        }
    }
}

impl std::error::Error for RelayError {}

impl Relay {
    /// A relay to an environment of SuperOffice: `sod`, `qaonline` or `online`.
    ///
    /// # Errors
    /// [`RelayError`] says what is missing.
    pub fn new(environment: &str, upstreams: Upstreams, limits: Limits, log: Log) -> Result<Self, RelayError> {
        let environment = Environment::super_office(environment)
            .ok_or_else(|| RelayError::UnknownEnvironment(environment.to_owned()))?;
        let client = upstreams.client(&limits).map_err(RelayError::Client)?;
        Ok(Self { environment, upstreams, limits, client, log })
    }

    /// The environment's name.
    #[must_use]
    pub fn environment(&self) -> &str {
        self.environment.as_str()
    }

    /// What answers below `/relay/`, for a server that listens on `port` of this machine and on no other address.
    pub fn router(self, port: u16) -> Router {
        let rules = Rules { environment: self.environment.clone(), port };
        Router::new().route("/relay/{*rest}", any(answer)).with_state(Arc::new(Serving { rules, relay: self }))
    }
}

struct Serving {
    rules: Rules,
    relay: Relay,
}

async fn answer(State(serving): State<Arc<Serving>>, request: Request<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let mut answer = match serving.carry(&parts, body).await {
        Ok(answer) => answer,
        Err(refusal) => refusal.answer(),
    };
    headers::guard(answer.headers_mut());
    (serving.relay.log)(&Call {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        status: answer.status().as_u16(),
    });
    answer
}

impl Serving {
    async fn carry(&self, parts: &Parts, body: Body) -> Result<Response<Body>, Refusal> {
        let Relay { environment: _, upstreams, limits, client, log: _ } = &self.relay;
        let incoming = IncomingRequest { method: &parts.method, uri: &parts.uri, headers: &parts.headers };
        let upstream = admit(&self.rules, &incoming)?;
        let body = whole(body, limits.request).await?;
        let answer = upstreams.request(client, &upstream, body).send().await.map_err(|error| no_answer(&error))?;
        if answer.status().is_redirection() {
            return Err(Refusal::Redirected);
        }
        if is_encoded(answer.headers()) {
            return Err(Refusal::Encoded);
        }
        let limit = match upstream.purpose {
            Purpose::State { .. } => limits.state,
            Purpose::Api => limits.answer,
        };
        if answer.content_length().is_some_and(|length| usize::try_from(length).map_or(true, |length| length > limit)) {
            return Err(Refusal::AnswerTooLarge(limit));
        }
        let (status, headers) = (answer.status(), headers::to_page(answer.headers()));
        let body = Limited::new(Response::<reqwest::Body>::from(answer).into_body(), limit);
        let body = match &upstream.purpose {
            Purpose::State { prefix } if status == StatusCode::OK => {
                let text = body.collect().await.map_err(|error| cut_off(error.as_ref(), limit))?.to_bytes();
                Body::from(state::relayed(&text, &self.rules.environment, prefix)?)
            }
            Purpose::State { .. } | Purpose::Api => Body::new(body),
        };
        let mut answer = Response::new(body);
        *answer.status_mut() = status;
        *answer.headers_mut() = headers;
        Ok(answer)
    }
}

/// The body of a request, all of it.
async fn whole(body: Body, limit: usize) -> Result<Bytes, Refusal> {
    match Limited::new(body, limit).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(Refusal::BodyTooLarge(limit)),
        Err(_) => Err(Refusal::BodyCutOff),
    }
}

fn is_encoded(headers: &HeaderMap) -> bool {
    headers.get_all(header::CONTENT_ENCODING).iter().any(|value| !value.as_bytes().eq_ignore_ascii_case(b"identity"))
}

fn no_answer(error: &reqwest::Error) -> Refusal {
    if error.is_timeout() { Refusal::TooSlow } else { Refusal::NoConnection }
}

/// Why an answer ended before its end.
fn cut_off(error: &(dyn std::error::Error + Send + Sync + 'static), limit: usize) -> Refusal {
    if error.is::<LengthLimitError>() {
        return Refusal::AnswerTooLarge(limit);
    }
    error.downcast_ref().map_or(Refusal::NoConnection, no_answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_line_sends_a_terminal_no_commands() {
        let path = "/relay/sod/\u{9b}31m\u{202e}x".to_owned();
        let call = Call { method: "GET".to_owned(), path, status: 403 };
        assert_eq!(call.to_string(), r"GET /relay/sod/\u{9b}31m\u{202e}x 403");
    }
}
