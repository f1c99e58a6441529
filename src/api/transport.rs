//! What carries a request to a tenant and brings the answer.

use doctor_core::address::ApiRoot;
use doctor_core::request::Request;
use doctor_core::request_error::RequestError;
use futures::FutureExt;
use futures::future::{LocalBoxFuture, ready};

/// An answer, whatever its status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The body as text.
    pub body: String,
    /// The `Content-Type`, in lower case.
    pub content_type: String,
    /// The pause that the tenant asks for, in milliseconds.
    pub retry_after: Option<u32>,
    /// The server's own id of the request, where it sent one.
    pub request_id: Option<String>,
}

impl Response {
    /// The answer, where it is a success.
    ///
    /// # Errors
    /// What an answer with another status says.
    pub fn success(self) -> Result<Self, RequestError> {
        if (200..300).contains(&self.status) { Ok(self) } else { Err(self.error()) }
    }

    /// What an answer that is no success says.
    pub fn error(&self) -> RequestError {
        RequestError::of_answer(self.status, &self.body, &self.content_type, self.request_id.clone())
    }
}

/// Carries requests to one tenant.
pub trait Transport {
    /// Looks up the tenant's state.
    fn look_up(&self) -> LocalBoxFuture<'_, Result<Response, RequestError>>;

    /// Sends a request to the tenant's API, once. The body is apart, because it may hold what no [`Request`] may show.
    fn send<'a>(
        &'a self,
        api: &'a ApiRoot,
        request: &'a Request,
        body: Option<&'a str>,
    ) -> LocalBoxFuture<'a, Result<Response, RequestError>>;

    /// Why a request to this API got no answer. A browser does not say; finding out may take another request, without the
    /// token.
    fn why_no_answer<'a>(&'a self, _api: &'a ApiRoot) -> LocalBoxFuture<'a, RequestError> {
        ready(RequestError::Network).boxed_local()
    }

    /// Whether another attempt may be answered otherwise.
    fn may_change_its_mind(&self) -> bool;
}
