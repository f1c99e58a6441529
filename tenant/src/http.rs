//! Requests and responses, as plain data.

use serde_json::{Value, json};
use url::form_urlencoded;

/// What a client asks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Request {
    /// The method, in capitals.
    pub method: String,
    /// The path, still percent-encoded, without the query.
    pub path: String,
    /// The query without its question mark; possibly empty.
    pub query: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body; possibly empty.
    pub body: String,
}

impl Request {
    /// The value of a header, by name in any case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// A parameter of the query, by name in any case.
    pub(crate) fn parameter(&self, name: &str) -> Option<String> {
        form_urlencoded::parse(self.query.as_bytes())
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.into_owned())
    }

    /// The body as JSON; `None` where it is empty or none.
    pub(crate) fn json(&self) -> Option<Value> {
        serde_json::from_str(&self.body).ok()
    }
}

/// What the tenant answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body; possibly empty.
    pub body: String,
    /// How long the tenant takes to answer, in milliseconds.
    pub delay_ms: u32,
    /// How the body goes out. Only a server can do that; the demo gives it in one piece.
    pub sending: Sending,
}

/// How a body is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sending {
    /// All of it at once.
    #[default]
    Whole,
    /// Over and over, without an end.
    Endless,
    /// In so many pieces, with a pause before each, in milliseconds.
    Trickled {
        /// How many.
        pieces: usize,
        /// The pause.
        pause_ms: u32,
    },
    /// To the middle; then the connection is cut.
    CutOff,
    /// Not at all: the connection is cut.
    Reset,
}

impl Response {
    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::text(status, "application/json; charset=utf-8", body.to_string())
    }

    pub(crate) fn text(status: u16, kind: &str, body: String) -> Self {
        Self {
            status,
            headers: vec![("Content-Type".to_owned(), kind.to_owned())],
            body,
            delay_ms: 0,
            sending: Sending::Whole,
        }
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: String::new(), delay_ms: 0, sending: Sending::Whole }
    }

    /// An error in the shape that the API documents.
    pub(crate) fn error(status: u16, kind: &str, message: &str) -> Self {
        let body = json!({ "Error": true, "ErrorType": kind, "Message": message, "ErrorMessage": message, "ErrorSource": "SuperOffice.Services.Implementation" });
        Self::json(status, &body)
    }

    pub(crate) fn with_header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }
}
