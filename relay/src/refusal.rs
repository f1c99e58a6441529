//! Why the relay itself answers, and what it says then: a status, a kind, and a plain sentence, in the shape in which the
//! tenant's API reports errors, so that the page reads both alike.

use std::fmt;

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use doctor_core::address::EnvironmentName;
use serde_json::json;

/// The header that marks the relay's own answers, in contrast to the tenant's.
pub(crate) const OWN: HeaderName = HeaderName::from_static("x-hook-doctor-relay");

/// Why a call was not carried, or its answer not handed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It was addressed to another host than this machine: a name that was turned to point here.
    OtherHost,
    /// It comes from a page of another origin.
    OtherOrigin,
    /// It asks for another environment than the one that this relay goes to.
    OtherEnvironment(EnvironmentName),
    /// Its path is none that the relay knows, or could be read in two ways.
    NotAnAddress,
    /// Its host is not one of the environment's own servers.
    OtherServer(EnvironmentName),
    /// The page makes no such call.
    NotUsed,
    /// Its body is larger than the page's ever are; the limit in bytes.
    BodyTooLarge(usize),
    /// Its body ended before its end.
    BodyCutOff,
    /// No connection to the server, or none with a certificate that can be trusted.
    NoConnection,
    /// The server took longer than the relay waits.
    TooSlow,
    /// The server answered with a redirect.
    Redirected,
    /// The server's answer is larger than the relay hands on; the limit in bytes.
    AnswerTooLarge(usize),
    /// The server's answer is compressed, which was not asked for.
    Encoded,
    /// The state lookup's answer is none.
    NoState,
    /// The state lookup names an address that is not one of the environment's own servers; its host.
    StateElsewhere(String),
}

impl Refusal {
    /// The status that goes with it.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::OtherHost
            | Self::OtherOrigin
            | Self::OtherEnvironment(_)
            | Self::NotAnAddress
            | Self::OtherServer(_)
            | Self::NotUsed => StatusCode::FORBIDDEN,
            Self::BodyTooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::BodyCutOff => StatusCode::BAD_REQUEST,
            Self::TooSlow => StatusCode::GATEWAY_TIMEOUT,
            Self::NoConnection
            | Self::Redirected
            | Self::AnswerTooLarge(_)
            | Self::Encoded
            | Self::NoState
            | Self::StateElsewhere(_) => StatusCode::BAD_GATEWAY,
        }
    }

    /// Its kind, as `ErrorType` has it.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::OtherHost => "RelayOtherHost",
            Self::OtherOrigin => "RelayOtherOrigin",
            Self::OtherEnvironment(_) => "RelayOtherEnvironment",
            Self::NotAnAddress => "RelayNotAnAddress",
            Self::OtherServer(_) => "RelayOtherServer",
            Self::NotUsed => "RelayNotUsed",
            Self::BodyTooLarge(_) => "RelayBodyTooLarge",
            Self::BodyCutOff => "RelayBodyCutOff",
            Self::NoConnection => "RelayNoConnection",
            Self::TooSlow => "RelayTooSlow",
            Self::Redirected => "RelayRedirected",
            Self::AnswerTooLarge(_) => "RelayAnswerTooLarge",
            Self::Encoded => "RelayEncoded",
            Self::NoState => "RelayNoState",
            Self::StateElsewhere(_) => "RelayStateElsewhere",
        }
    }

    /// The answer that says so.
    pub(crate) fn answer(&self) -> Response<Body> {
        let body = json!({ "Error": true, "ErrorType": self.kind(), "Message": self.to_string() });
        let mut answer = Response::new(Body::from(body.to_string()));
        *answer.status_mut() = self.status();
        answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
        answer.headers_mut().insert(OWN, HeaderValue::from_static("1"));
        answer
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherHost => f.write_str("the relay answers only where it is called by this machine's own address"),
            Self::OtherOrigin => f.write_str("the relay answers only the page that it is served with"),
            Self::OtherEnvironment(name) => write!(f, "this relay goes to {}.superoffice.com only", name.as_str()),
            Self::NotAnAddress => f.write_str("this is no address of the relay"),
            Self::OtherServer(name) => {
                let name = name.as_str();
                write!(f, "this relay goes to {name}.superoffice.com and its numbered servers only")
            }
            Self::NotUsed => f.write_str("the relay carries only the calls that Hook Doctor makes, and this is none"),
            Self::BodyTooLarge(limit) => write!(f, "the relay carries requests of up to {limit} bytes"),
            Self::BodyCutOff => f.write_str("the request ended too early, so nothing was sent"),
            Self::NoConnection => {
                f.write_str("the relay has no connection to the server, or its certificate can't be trusted")
            }
            Self::TooSlow => f.write_str("the server took longer to answer than the relay waits"),
            Self::Redirected => f.write_str("the server wanted to send us elsewhere; the relay does not follow"),
            Self::AnswerTooLarge(limit) => write!(f, "the server's answer is larger than {limit} bytes"),
            Self::Encoded => f.write_str("the server's answer is compressed, which the relay did not ask for"),
            Self::NoState => f.write_str("the state lookup's answer is not the one that is documented"),
            Self::StateElsewhere(host) => {
                write!(
                    f,
                    "the state lookup names {host}, which is no plain https address of this environment's servers"
                )
            }
        }
    }
}

impl std::error::Error for Refusal {}
