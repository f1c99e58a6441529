//! Requests over the network, and the only calls of fetch. A token goes out here and nowhere else, and only to an
//! [`ApiRoot`], which `doctor_core::address` admits by the environment's hosts. Cookies are never sent, redirects are never
//! followed (a token must not follow them either), and no answer is kept by the browser.

use std::cell::Cell;
use std::pin::pin;
use std::rc::Rc;

use doctor_core::address::ApiRoot;
use doctor_core::request::Request;
use doctor_core::request_error::{LONGEST_ANSWER, REQUEST_ID_HEADERS, RequestError};
use doctor_core::retry;
use doctor_core::token::Token;
use futures::future::{Either, LocalBoxFuture, select};
use futures::stream::try_unfold;
use futures::{FutureExt, StreamExt, TryStreamExt};
use gloo_net::http::{Method, RequestBuilder};
use gloo_timers::future::TimeoutFuture;
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_streams::ReadableStream;
use wasm_streams::readable::IntoStream;
use web_sys::{AbortController, ReferrerPolicy, RequestCache, RequestCredentials, RequestMode, RequestRedirect};

use super::transport::{Body, Response, Transport};
use crate::{clock, policy};

/// How long the app waits for an answer, in milliseconds.
const REQUEST_TIMEOUT_MS: u32 = 30_000;

/// The longest id of a request that is kept, in bytes.
const LONGEST_ID: usize = 100;

/// A tenant behind a network.
pub(super) struct Http {
    token: Rc<Token>,
    /// Where its state is looked up, where its environment has a lookup.
    lookup: Option<String>,
    /// The answer to that lookup from before there was a token, to be used once; it may turn out to be none.
    early: Cell<Option<EarlyAnswer>>,
}

/// An answer that may be on its way already.
pub(super) type EarlyAnswer = LocalBoxFuture<'static, Option<Response>>;

impl Http {
    /// Asks with a token.
    pub(super) fn new(token: Rc<Token>, lookup: Option<String>, early: Option<EarlyAnswer>) -> Self {
        Self { token, lookup, early: Cell::new(early) }
    }
}

impl Transport for Http {
    fn look_up(&self) -> LocalBoxFuture<'_, Result<Response, RequestError>> {
        async {
            match &self.lookup {
                Some(address) => {
                    let early = match self.early.take() {
                        Some(early) => early.await,
                        None => None,
                    };
                    match early {
                        Some(answer) => Ok(answer),
                        None => ask_openly(address).await,
                    }
                }
                None => Err(RequestError::NotSent),
            }
        }
        .boxed_local()
    }

    fn send<'a>(
        &'a self,
        api: &'a ApiRoot,
        request: &'a Request,
        body: Option<&'a str>,
    ) -> LocalBoxFuture<'a, Result<Response<Body>, RequestError>> {
        async move {
            let address = format!("{}{}", api.as_str(), request.path);
            let request = builder(&address, request.method)
                .header("Authorization", &self.token.authorization())
                .header("Accept", "application/json");
            fetch(&address, request, body.map(|body| (body, "application/json"))).await
        }
        .boxed_local()
    }

    fn why_no_answer<'a>(&'a self, api: &'a ApiRoot) -> LocalBoxFuture<'a, RequestError> {
        why_no_answer(api.as_str()).boxed_local()
    }

    fn may_change_its_mind(&self) -> bool {
        true
    }
}

/// Asks for something that needs no token: a tenant's state, the deployment's own files.
///
/// # Errors
/// [`RequestError`] says why there was no answer; an answer with any status is an answer.
pub async fn ask_openly(address: &str) -> Result<Response, RequestError> {
    let ask = || ask_once(address);
    match ask().await {
        Err(RequestError::Network) => match why_no_answer(address).await {
            // By now the host answers. The question may have been lost on its way, or the origin is refused: another tells.
            RequestError::OriginRefused => ask().await.map_err(|error| match error {
                RequestError::Network => RequestError::OriginRefused,
                other => other,
            }),
            error => Err(error),
        },
        other => other,
    }
}

/// The same without a second look where no answer came.
pub(super) async fn ask_once(address: &str) -> Result<Response, RequestError> {
    fetch(address, builder(address, "GET").header("Accept", "application/json"), None).await?.whole().await
}

/// Posts a form that holds no token, to the sign-in's token endpoint.
///
/// # Errors
/// [`RequestError`] says why there was no answer; an answer with any status is an answer.
pub async fn post_form(address: &str, form: &str) -> Result<Response, RequestError> {
    let request = builder(address, "POST").header("Accept", "application/json");
    let answer =
        async { fetch(address, request, Some((form, "application/x-www-form-urlencoded"))).await?.whole().await };
    match answer.await {
        Err(RequestError::Network) => Err(why_no_answer(address).await),
        other => other,
    }
}

fn builder(address: &str, method: &str) -> RequestBuilder {
    let method = match method {
        "POST" => Method::POST,
        "PUT" => Method::PUT,
        "PATCH" => Method::PATCH,
        "DELETE" => Method::DELETE,
        _ => Method::GET,
    };
    RequestBuilder::new(address)
        .method(method)
        .mode(RequestMode::Cors)
        .credentials(RequestCredentials::Omit)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .redirect(RequestRedirect::Error)
        .cache(RequestCache::NoStore)
}

/// Ends a request when nobody waits for its answer any more: the reader left, or its time is over. A request that is answered
/// has nothing to end.
struct EndsWithUs(AbortController);

impl Drop for EndsWithUs {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Sends a request to an address; a body comes with its type.
async fn fetch(
    address: &str,
    request: RequestBuilder,
    body: Option<(&str, &str)>,
) -> Result<Response<Body>, RequestError> {
    let request_ends = EndsWithUs(AbortController::new().map_err(|_| RequestError::Network)?);
    let request = request.abort_signal(Some(&request_ends.0.signal()));
    let request = match body {
        Some((body, kind)) => request.header("Content-Type", kind).body(body),
        None => request.build(),
    }
    .map_err(|_| RequestError::Network)?;
    let mut patience = Patience { left: f64::from(REQUEST_TIMEOUT_MS) };
    let answer = async {
        match request.send().await {
            Ok(response) => Ok(response),
            Err(_) => Err(policy::outside(address).await.map_or(RequestError::Network, RequestError::OutsidePolicy)),
        }
    };
    let response = patience.wait_for(answer).await??;
    let header = |name: &str| response.headers().get(name).unwrap_or_default();
    let (content_type, retry_after) =
        (header("content-type").to_ascii_lowercase(), retry::retry_after(&header("retry-after"), clock::now()));
    let request_id = REQUEST_ID_HEADERS.into_iter().map(header).find(|id| (1..=LONGEST_ID).contains(&id.len()));
    let pieces = match response.body() {
        Some(body) => Some(ReadableStream::from_raw(body).try_into_stream().map_err(|_| RequestError::BrokenOff)?),
        None => None,
    };
    let arriving = Arriving { pieces, length: 0, patience, _request_ends: request_ends };
    let body = try_unfold(arriving, |mut arriving| async { Ok(arriving.next().await?.map(|piece| (piece, arriving))) });
    Ok(Response { status: response.status(), body: body.boxed_local(), content_type, retry_after, request_id })
}

/// How much longer an answer is waited for, in milliseconds. What the page does with one piece of it before it asks for the
/// next is no waiting.
struct Patience {
    left: f64,
}

impl Patience {
    async fn wait_for<T>(&mut self, coming: impl Future<Output = T>) -> Result<T, RequestError> {
        let began = clock::ticks();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "no more than the timeout; below zero is zero"
        )]
        let timeout = TimeoutFuture::new(self.left as u32);
        match select(pin!(coming), timeout).await {
            Either::Left((come, _)) => {
                self.left -= clock::ticks() - began;
                Ok(come)
            }
            Either::Right(((), _)) => Err(RequestError::Timeout),
        }
    }
}

/// A body that is arriving.
struct Arriving {
    /// None where the answer has no body.
    pieces: Option<IntoStream<'static>>,
    /// How many bytes have arrived.
    length: usize,
    patience: Patience,
    _request_ends: EndsWithUs,
}

impl Arriving {
    /// The next piece; none at the end. No more than [`LONGEST_ANSWER`] is read.
    async fn next(&mut self) -> Result<Option<Uint8Array>, RequestError> {
        let Some(pieces) = &mut self.pieces else { return Ok(None) };
        let piece = self.patience.wait_for(pieces.try_next()).await?.map_err(|_| RequestError::BrokenOff)?;
        let Some(piece) = piece else { return Ok(None) };
        let piece: Uint8Array = piece.dyn_into().map_err(|_| RequestError::BrokenOff)?;
        self.length += piece.length() as usize;
        if self.length > LONGEST_ANSWER { Err(RequestError::TooLong) } else { Ok(Some(piece)) }
    }
}

/// A browser shows a refused origin as a bare network error. A second request without token, whose answer the page may
/// not read, still completes where there is a host: that tells the two apart.
async fn why_no_answer(address: &str) -> RequestError {
    let probe = RequestBuilder::new(address)
        .method(Method::GET)
        .mode(RequestMode::NoCors)
        .credentials(RequestCredentials::Omit)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .cache(RequestCache::NoStore)
        .build();
    let Ok(probe) = probe else { return RequestError::Network };
    match select(Box::pin(probe.send()), TimeoutFuture::new(REQUEST_TIMEOUT_MS / 3)).await {
        Either::Left((Ok(_), _)) => RequestError::OriginRefused,
        Either::Left((Err(_), _)) | Either::Right(_) => RequestError::Network,
    }
}
