//! Why a single request failed: in the browser, at the server, or by its answer. What that means for a source of facts
//! is a [`Gap`], which is made only here.

use crate::model::{Quoted, Target};
use crate::snapshot::{Gap, GapReason, Source};
use crate::text::Message;
use crate::wire;

/// Headers in which servers name a request, so that it is found in their log. The vendor documents none; these are in
/// common use. A page sees them where the server lets it (`Access-Control-Expose-Headers`).
pub const REQUEST_ID_HEADERS: [&str; 3] = ["x-request-id", "x-correlation-id", "request-id"];

/// How many bytes of one answer are read, unpacked: three times what 50,000 webhooks take with all their fields. A server
/// that sends more, by a fault or on purpose, would fill the memory of the tab.
pub const LONGEST_ANSWER: usize = 128 << 20;

/// Why a request failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RequestError {
    /// It was not sent: the lease has ended, or the offline copy does not hold its answer.
    NotSent,
    /// No answer at all: no network, or the host does not exist.
    Network,
    /// The answer began and broke off.
    BrokenOff,
    /// The host answers, but not to pages from this origin.
    OriginRefused,
    /// The page's own policy was made without the host's origin, which this is. Nothing was sent.
    OutsidePolicy(String),
    /// No answer in the time that we wait.
    Timeout,
    /// 421: the tenant's API is on another host now.
    Misdirected(ErrorResponse),
    /// Any other status that is no success.
    Status(ErrorResponse),
    /// The answer is longer than [`LONGEST_ANSWER`], so the rest of it was not read.
    TooLong,
    /// The answer is not what is documented: no JSON, or JSON of another shape.
    Malformed,
}

/// An answer that is no success.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorResponse {
    /// The HTTP status.
    pub status: u16,
    /// What the server said about it, in its own words, shortened; empty where it said nothing.
    pub words: Quoted,
    /// The server's own id of the request, where it sent one.
    pub request_id: Option<String>,
}

impl RequestError {
    /// What an answer with a status that is no success says.
    pub fn of_answer(status: u16, body: &str, content_type: &str, request_id: Option<String>) -> Self {
        let words = wire::error_message(body, content_type).unwrap_or_default();
        let response = ErrorResponse { status, words, request_id };
        if status == 421 { Self::Misdirected(response) } else { Self::Status(response) }
    }

    /// The answer, if there was one.
    pub const fn response(&self) -> Option<&ErrorResponse> {
        match self {
            Self::Misdirected(response) | Self::Status(response) => Some(response),
            Self::NotSent
            | Self::Network
            | Self::BrokenOff
            | Self::OriginRefused
            | Self::OutsidePolicy(_)
            | Self::Timeout
            | Self::TooLong
            | Self::Malformed => None,
        }
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.response().map(|response| response.status)
    }

    /// The server's own words; empty where it said nothing.
    pub fn words(&self) -> Quoted {
        self.response().map(|response| response.words.clone()).unwrap_or_default()
    }

    /// The same, known to be about a webhook: its words may repeat the target.
    #[must_use]
    pub fn about(mut self, target: &Target) -> Self {
        if let Self::Misdirected(response) | Self::Status(response) = &mut self {
            response.words = response.words.about(target);
        }
        self
    }

    /// Whether the token is not accepted (any more).
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(401)
    }

    /// Whether the server may have no such call, or no operation `test` of JSON Patch: then the Webhook agent may serve.
    pub fn may_need_the_agent(&self) -> bool {
        let Self::Status(ErrorResponse { status, words, .. }) = self else { return false };
        let words = words.masked().to_ascii_lowercase();
        let speaks_of_the_operation = words.contains("test") && words.contains("operation");
        matches!(status, 404 | 405 | 501) || (matches!(status, 400 | 415 | 422) && speaks_of_the_operation)
    }

    /// Why the source that was asked was not seen.
    pub fn reason(&self) -> GapReason {
        match self {
            Self::NotSent => GapReason::NotAsked,
            Self::Network => GapReason::Network,
            Self::BrokenOff => GapReason::BrokenOff,
            Self::OriginRefused => GapReason::OriginRefused,
            Self::OutsidePolicy(origin) => GapReason::OutsidePolicy(origin.clone()),
            Self::Timeout => GapReason::Timeout,
            Self::TooLong => GapReason::TooLong,
            Self::Misdirected(_) => GapReason::Misdirected,
            Self::Malformed => GapReason::Malformed,
            Self::Status(response) => match response.status {
                401 => GapReason::Unauthorized,
                403 => GapReason::Forbidden,
                404 => GapReason::NotOnThisServer,
                429 => GapReason::Throttled,
                status => GapReason::Status(status),
            },
        }
    }

    /// What it means for the source that was asked.
    pub fn gap(&self, source: Source) -> Gap {
        Gap { source, reason: self.reason(), detail: self.words() }
    }

    /// Why, as a clause with its facts.
    pub fn message(&self) -> Message {
        self.reason().message()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Catalog, PlainEnglish};

    fn answer(status: u16) -> RequestError {
        RequestError::of_answer(status, r#"{"Message":"words"}"#, "application/json", Some("r-1".to_owned()))
    }

    #[test]
    fn each_status_becomes_its_reason() {
        for (status, reason) in [
            (401, GapReason::Unauthorized),
            (403, GapReason::Forbidden),
            (404, GapReason::NotOnThisServer),
            (421, GapReason::Misdirected),
            (429, GapReason::Throttled),
            (409, GapReason::Status(409)),
            (503, GapReason::Status(503)),
        ] {
            assert_eq!(
                answer(status).gap(Source::List),
                Gap { source: Source::List, reason, detail: answer(status).words() }
            );
            assert_eq!(answer(status).status(), Some(status));
        }
    }

    #[test]
    fn without_an_answer_there_are_no_words() {
        for (error, reason) in [
            (RequestError::NotSent, GapReason::NotAsked),
            (RequestError::Network, GapReason::Network),
            (RequestError::BrokenOff, GapReason::BrokenOff),
            (RequestError::OriginRefused, GapReason::OriginRefused),
            (
                RequestError::OutsidePolicy("https://a.example".to_owned()),
                GapReason::OutsidePolicy("https://a.example".to_owned()),
            ),
            (RequestError::Timeout, GapReason::Timeout),
            (RequestError::TooLong, GapReason::TooLong),
            (RequestError::Malformed, GapReason::Malformed),
        ] {
            assert_eq!(error.gap(Source::Usage), Gap::new(Source::Usage, reason));
            assert_eq!((error.status(), error.is_unauthorized()), (None, false));
        }
    }

    #[test]
    fn the_text_names_the_length_at_which_reading_stops() {
        let said = Catalog::english(Box::new(PlainEnglish)).say(&RequestError::TooLong.message());
        assert!(said.contains(&format!("{} MB", LONGEST_ANSWER >> 20)), "{said}");
    }

    #[test]
    fn the_servers_id_of_the_request_is_kept() {
        let id = |error: &RequestError| error.response().and_then(|response| response.request_id.clone());
        assert_eq!(id(&answer(500)).as_deref(), Some("r-1"));
        assert_eq!(id(&RequestError::of_answer(500, "", "", None)), None);
    }

    #[test]
    fn the_agent_may_serve_where_the_server_lacks_the_call_or_the_operation() {
        for status in [404, 405, 501] {
            assert!(answer(status).may_need_the_agent(), "{status}");
        }
        let refused = |words: &str| RequestError::of_answer(400, words, "", None).may_need_the_agent();
        assert!(refused("The operation 'test' is not supported"));
        assert!(!refused("The target did not answer the test with 200") && !refused("The operation failed"));
        assert!(!answer(400).may_need_the_agent() && !answer(409).may_need_the_agent());
        assert!(!RequestError::Network.may_need_the_agent());
    }

    #[test]
    fn only_a_401_says_that_the_token_has_ended() {
        assert!(answer(401).is_unauthorized());
        assert!(!answer(403).is_unauthorized());
    }
}
