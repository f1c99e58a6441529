//! The only module that sends requests. A token goes out here and nowhere else, and only to an [`ApiRoot`], which
//! `doctor_core::address` admits by the environment's hosts. Cookies are never sent, redirects are never followed (a
//! token must not follow them either), and no answer is kept by the browser.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use doctor_core::address::ApiRoot;
use doctor_core::kept::{Kept, KeptAnswer};
use doctor_core::model::WebhookId;
use doctor_core::query::{self, Query, RequestRecord};
use doctor_core::snapshot::{Gap, GapReason, Source};
use doctor_core::token::Token;
use doctor_core::wire;
use futures::future::{Either, select};
use gloo_net::http::{Method, RequestBuilder};
use gloo_timers::future::TimeoutFuture;
use web_sys::{AbortController, ReferrerPolicy, RequestCache, RequestCredentials, RequestMode, RequestRedirect};

use crate::{clock, demo};

/// How long we wait for an answer, in milliseconds.
const PATIENCE: u32 = 30_000;
/// How often a request is sent when the tenant is busy or stumbles.
const ATTEMPTS: u32 = 4;
/// The longest pause that a `Retry-After` may ask of us, in milliseconds.
const LONGEST_PAUSE: u32 = 20_000;

/// An answer of the tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body as text.
    pub body: String,
    /// The `Content-Type`, in lower case.
    pub content_type: String,
    /// The pause that the tenant asks for, in milliseconds.
    pub retry_after: Option<u32>,
}

/// A webhook as the tenant sent it. It may hold a secret, so it is neither printed nor shown nor kept: it is only sent back.
pub struct Definition(String);

/// Whom requests go to.
pub enum Channel {
    /// A tenant's API.
    Http {
        /// Its root.
        api: ApiRoot,
        /// Who asks.
        token: Rc<Token>,
    },
    /// The built-in tenant.
    Demo {
        /// Its root, which no network has.
        api: ApiRoot,
        /// Its scenario.
        scenario: String,
    },
    /// What the tenant answered last, where there is no network.
    Kept {
        /// Its root at that time.
        api: ApiRoot,
        /// The answers.
        answers: Kept,
    },
}

/// Whether an answer is kept for when there is no network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keep {
    Yes,
    No,
}

/// Sends requests, waits when the tenant asks for it, and keeps a list of what was asked.
pub struct Client {
    channel: Channel,
    requests: RefCell<Vec<RequestRecord>>,
    moved: Cell<bool>,
    kept: RefCell<Kept>,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("api", self.api()).finish_non_exhaustive()
    }
}

impl Client {
    /// A client for one tenant.
    pub fn new(channel: Channel) -> Self {
        Self { channel, requests: RefCell::default(), moved: Cell::new(false), kept: RefCell::default() }
    }

    /// Where requests go.
    pub fn api(&self) -> &ApiRoot {
        match &self.channel {
            Channel::Http { api, .. } | Channel::Demo { api, .. } | Channel::Kept { api, .. } => api,
        }
    }

    /// What was asked so far.
    pub fn requests(&self) -> Vec<RequestRecord> {
        self.requests.borrow().clone()
    }

    /// Begins to keep the answers, without their secrets, for when there is no network.
    pub fn keep(&self, kept: Kept) {
        self.kept.replace(kept);
    }

    /// What was kept.
    pub fn kept(&self) -> Kept {
        self.kept.take()
    }

    /// Whether an answer said that the API is elsewhere now (421).
    pub fn was_misdirected(&self) -> bool {
        self.moved.get()
    }

    /// Asks, and asks again where the tenant is busy (429) or stumbles (502, 503, 504, no answer) and the question may be
    /// repeated.
    ///
    /// # Errors
    /// A [`Gap`] says why there is no success: the status, or why no answer came.
    pub async fn ask(&self, query: &Query) -> Result<Answer, Gap> {
        self.ask_with(query, query.body.as_deref(), Keep::No).await
    }

    /// The same, and keeps the answer, without its secrets, for when there is no network.
    ///
    /// # Errors
    /// As for [`Client::ask`].
    pub async fn read(&self, query: &Query) -> Result<Answer, Gap> {
        self.ask_with(query, query.body.as_deref(), Keep::Yes).await
    }

    /// Reads a webhook as it is, secret and custom headers included, to send it back.
    ///
    /// # Errors
    /// As for [`Client::ask`].
    pub async fn definition(&self, id: WebhookId) -> Result<Definition, Gap> {
        self.ask(&query::webhook(id)).await.map(|answer| Definition(answer.body))
    }

    /// Has a webhook's receiver tested.
    ///
    /// # Errors
    /// As for [`Client::ask`].
    pub async fn test(&self, definition: &Definition) -> Result<Answer, Gap> {
        self.ask_with(&query::test(), Some(&definition.0), Keep::No).await
    }

    async fn ask_with(&self, query: &Query, body: Option<&str>, keep: Keep) -> Result<Answer, Gap> {
        let mut attempt = 1;
        loop {
            let started = clock::now();
            let outcome = self.send(query, body).await;
            self.requests.borrow_mut().push(RequestRecord {
                query: query.clone(),
                api: self.api().as_str().to_owned(),
                status: outcome.as_ref().ok().map(|answer| answer.status),
                millis: clock::now().millis_since(started),
            });
            if let (Keep::Yes, Channel::Http { .. }, Ok(answer)) = (keep, &self.channel, &outcome) {
                self.kept.borrow_mut().add(query, answer.status, &answer.content_type, &answer.body);
            }
            let outcome = match outcome {
                Ok(answer) if (200..300).contains(&answer.status) => return Ok(answer),
                other => other,
            };
            let pause = match &outcome {
                Ok(answer) => match answer.status {
                    429 => Some(answer.retry_after.unwrap_or(1_000 * attempt)),
                    502..=504 => Some(400 * attempt),
                    _ => None,
                },
                Err(GapReason::Network) => Some(400 * attempt),
                Err(_) => None,
            };
            match pause {
                Some(pause)
                    if attempt < ATTEMPTS && query.repeatable && !matches!(self.channel, Channel::Kept { .. }) =>
                {
                    TimeoutFuture::new(pause.min(LONGEST_PAUSE)).await
                }
                _ => return Err(self.explained(query.source, outcome).await),
            }
            attempt += 1;
        }
    }

    async fn explained(&self, source: Source, outcome: Result<Answer, GapReason>) -> Gap {
        match outcome {
            Ok(answer) => {
                let reason = match answer.status {
                    401 => GapReason::Unauthorized,
                    403 => GapReason::Forbidden,
                    404 => GapReason::NotOnThisServer,
                    421 => {
                        self.moved.set(true);
                        GapReason::Misdirected
                    }
                    429 => GapReason::Throttled,
                    status => GapReason::Status(status),
                };
                Gap {
                    source,
                    reason,
                    detail: wire::error_message(&answer.body, &answer.content_type).unwrap_or_default(),
                }
            }
            Err(GapReason::Network) => Gap::new(source, why_no_answer(self.api().as_str()).await),
            Err(reason) => Gap::new(source, reason),
        }
    }

    async fn send(&self, query: &Query, body: Option<&str>) -> Result<Answer, GapReason> {
        match &self.channel {
            Channel::Http { api, token } => {
                let request = request(&format!("{}{}", api.as_str(), query.path), query.method)
                    .header("Authorization", &token.authorization())
                    .header("Accept", "application/json");
                fetch(request, body.map(|body| (body, "application/json"))).await
            }
            Channel::Kept { answers, .. } => match answers.answer(query) {
                Some(KeptAnswer { status, content_type, body }) => Ok(Answer {
                    status: *status,
                    body: body.clone(),
                    content_type: content_type.clone(),
                    retry_after: None,
                }),
                None => Err(GapReason::NotAsked),
            },
            Channel::Demo { api, scenario } => {
                let prefix = api.as_str().strip_prefix("https://demo.invalid").unwrap_or_default();
                let headers = [
                    ("Authorization".to_owned(), "Bearer 8A:Cust12345.demo".to_owned()),
                    ("Content-Type".to_owned(), "application/json".to_owned()),
                ];
                let answer = demo::ask(scenario, query.method, &format!("{prefix}{}", query.path), &headers, body)
                    .map_err(|_| GapReason::Malformed)?;
                TimeoutFuture::new(answer.delay_ms).await;
                let header = |name: &str| {
                    answer
                        .headers
                        .iter()
                        .find(|(key, _)| key.eq_ignore_ascii_case(name))
                        .map(|(_, value)| value.clone())
                };
                Ok(Answer {
                    status: answer.status,
                    content_type: header("content-type").unwrap_or_default().to_ascii_lowercase(),
                    retry_after: header("retry-after").and_then(|value| seconds(&value)),
                    body: answer.body,
                })
            }
        }
    }
}

/// Asks for something that needs no token: a tenant's state, the deployment's own files.
///
/// # Errors
/// The reason why no answer came; an answer with any status is an answer.
pub async fn ask_openly(address: &str) -> Result<Answer, GapReason> {
    match fetch(request(address, "GET").header("Accept", "application/json"), None).await {
        Err(GapReason::Network) => Err(why_no_answer(address).await),
        other => other,
    }
}

/// Posts a form that holds no token, to the sign-in's token endpoint.
///
/// # Errors
/// The reason why no answer came; an answer with any status is an answer.
pub async fn post_form(address: &str, form: &str) -> Result<Answer, GapReason> {
    let request = request(address, "POST").header("Accept", "application/json");
    match fetch(request, Some((form, "application/x-www-form-urlencoded"))).await {
        Err(GapReason::Network) => Err(why_no_answer(address).await),
        other => other,
    }
}

fn request(address: &str, method: &str) -> RequestBuilder {
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

/// Sends a request; a body comes with its type.
async fn fetch(request: RequestBuilder, body: Option<(&str, &str)>) -> Result<Answer, GapReason> {
    let abort = AbortController::new().map_err(|_| GapReason::Network)?;
    let request = request.abort_signal(Some(&abort.signal()));
    let request = match body {
        Some((body, kind)) => request.header("Content-Type", kind).body(body),
        None => request.build(),
    }
    .map_err(|_| GapReason::Network)?;
    let answer = Box::pin(async {
        let response = request.send().await.map_err(|_| GapReason::Network)?;
        let header = |name: &str| response.headers().get(name).unwrap_or_default();
        let (content_type, retry_after) =
            (header("content-type").to_ascii_lowercase(), seconds(&header("retry-after")));
        let status = response.status();
        let body = response.text().await.map_err(|_| GapReason::Network)?;
        Ok(Answer { status, body, content_type, retry_after })
    });
    match select(answer, TimeoutFuture::new(PATIENCE)).await {
        Either::Left((outcome, _)) => outcome,
        Either::Right(((), _)) => {
            abort.abort();
            Err(GapReason::Timeout)
        }
    }
}

/// A browser shows a refused origin as a bare network error. A second request without token, whose answer the page may
/// not read, still completes where there is a host: that tells the two apart.
async fn why_no_answer(address: &str) -> GapReason {
    let probe = RequestBuilder::new(address)
        .method(Method::GET)
        .mode(RequestMode::NoCors)
        .credentials(RequestCredentials::Omit)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .cache(RequestCache::NoStore)
        .build();
    let Ok(probe) = probe else { return GapReason::Network };
    match select(Box::pin(probe.send()), TimeoutFuture::new(PATIENCE / 3)).await {
        Either::Left((Ok(_), _)) => GapReason::OriginRefused,
        Either::Left((Err(_), _)) | Either::Right(_) => GapReason::Network,
    }
}

/// `Retry-After` in seconds, as milliseconds; a date there is treated as not given.
fn seconds(value: &str) -> Option<u32> {
    value.trim().parse::<u32>().ok().map(|seconds| seconds.saturating_mul(1_000))
}
