//! What carries a request to a tenant and brings the answer.

use doctor_core::address::ApiRoot;
use doctor_core::request::Request;
use doctor_core::request_error::RequestError;
use futures::future::{LocalBoxFuture, ready};
use futures::stream::{LocalBoxStream, once};
use futures::{FutureExt, StreamExt, TryStreamExt};
use js_sys::Uint8Array;

/// The bytes of an answer as they arrive, in pieces that lie outside of the program's memory.
pub type Body = LocalBoxStream<'static, Result<Uint8Array, RequestError>>;

/// What some servers begin UTF-8 with. It belongs to the encoding, not to the text.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// An answer, whatever its status. Its body is a text, or is still to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response<B = String> {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: B,
    /// The `Content-Type`, in lower case.
    pub content_type: String,
    /// The pause that the tenant asks for, in milliseconds.
    pub retry_after: Option<u32>,
    /// The server's own id of the request, where it sent one.
    pub request_id: Option<String>,
}

impl<B> Response<B> {
    /// Whether it is a success.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// All but the body, and the body.
    pub fn parted(self) -> (Response<()>, B) {
        let Self { status, body, content_type, retry_after, request_id } = self;
        (Response { status, body: (), content_type, retry_after, request_id }, body)
    }

    /// The same with another body.
    pub fn with<C>(self, change: impl FnOnce(B) -> C) -> Response<C> {
        let Self { status, body, content_type, retry_after, request_id } = self;
        Response { status, body: change(body), content_type, retry_after, request_id }
    }
}

impl Response<Body> {
    /// The same once its body has arrived.
    ///
    /// # Errors
    /// [`RequestError`] says why the body did not arrive whole.
    pub async fn whole(self) -> Result<Response, RequestError> {
        let (head, body) = self.parted();
        let text = read(body).await?;
        Ok(head.with(|()| text))
    }
}

/// Reads a body to its end.
///
/// # Errors
/// [`RequestError`] says why it did not arrive whole.
pub(super) async fn read(body: Body) -> Result<String, RequestError> {
    let pieces: Vec<Uint8Array> = body.try_collect().await?;
    Ok(text(&pieces))
}

/// A body that is there.
pub(super) fn at_once(text: &str) -> Body {
    once(ready(Ok(Uint8Array::from(text.as_bytes())))).boxed_local()
}

/// Reads pieces as UTF-8, as `Response.text()` does. They are copied once.
pub(super) fn text(pieces: &[Uint8Array]) -> String {
    let mut bytes = vec![0; pieces.iter().map(|piece| piece.length() as usize).sum()];
    let mut rest = bytes.as_mut_slice();
    for piece in pieces {
        let (filled, free) = rest.split_at_mut(piece.length() as usize);
        piece.copy_to(filled);
        rest = free;
    }
    if bytes.starts_with(BYTE_ORDER_MARK) {
        bytes.drain(..BYTE_ORDER_MARK.len());
    }
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

impl Response {
    /// The answer, where it is a success.
    ///
    /// # Errors
    /// What an answer with another status says.
    pub fn success(self) -> Result<Self, RequestError> {
        if self.is_success() { Ok(self) } else { Err(self.error()) }
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

    /// Sends a request to the tenant's API, once. The body is apart, because it may hold what no [`Request`] may show. That of
    /// the answer arrives as it is read.
    fn send<'a>(
        &'a self,
        api: &'a ApiRoot,
        request: &'a Request,
        body: Option<&'a str>,
    ) -> LocalBoxFuture<'a, Result<Response<Body>, RequestError>>;

    /// Why a request to this API got no answer. A browser does not say; finding out may take another request, without the
    /// token.
    fn why_no_answer<'a>(&'a self, _api: &'a ApiRoot) -> LocalBoxFuture<'a, RequestError> {
        ready(RequestError::Network).boxed_local()
    }

    /// Whether another attempt may be answered otherwise.
    fn may_change_its_mind(&self) -> bool;
}
