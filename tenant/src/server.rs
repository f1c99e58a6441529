//! HTTP around the tenant, real deliveries to receivers on this machine, and the page's files on the same port; on
//! request also a relay to a real environment.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, State};
use axum::http::{self as wire, HeaderName, HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use doctor_relay::Relay;
use futures_util::{StreamExt, stream};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::services::ServeDir;

use crate::connection::{Cut, Cuttable};
use crate::day::Day;
use crate::delivery::{Delivery, DeliveryResult};
use crate::fault::{Asked, Faults, Infliction};
use crate::http::{Request, Response, Sending};
use crate::reply::Handled;
use crate::scenario::Options;
use crate::store::Site;
use crate::tenant::Tenant;

/// The largest request that is read.
const LARGEST: usize = 4 << 20;
/// Pauses before the second and the third attempt.
const PAUSES: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(4)];
/// How often a day that is played goes on.
const PLAY_EVERY: Duration = Duration::from_millis(200);
/// How long an attempt may take.
const DELIVERY_TIMEOUT: Duration = Duration::from_secs(10);

/// A tenant that is being served.
#[derive(Debug)]
pub struct RunningTenant {
    /// The port on 127.0.0.1.
    pub port: u16,
    task: tokio::task::JoinHandle<()>,
    shared: Arc<Shared>,
}

impl RunningTenant {
    /// Stops serving: open connections are closed, and new ones are refused.
    pub fn stop(&self) {
        self.shared.stop.notify_one();
    }

    /// How many requests the tenant's API was sent, in the scenario that it is in now.
    #[must_use]
    pub fn calls(&self) -> u64 {
        self.shared.tenant().calls
    }

    /// Turns the tenant into another scenario while it is being served, as a tenant changes under its users' hands.
    ///
    /// # Errors
    /// [`ServeError::UnknownScenario`].
    pub fn turn_into(&self, scenario: &str) -> Result<(), ServeError> {
        let options = Options { webhooks: None, token: None, tenant: None, origin: origin(self.port) };
        let tenant = Tenant::from_scenario(scenario, &options, self.shared.now_ms());
        *self.shared.tenant() = tenant.ok_or_else(|| ServeError::UnknownScenario(scenario.to_owned()))?;
        Ok(())
    }

    /// All that the tenant holds now.
    #[must_use]
    pub fn holds(&self) -> Site {
        self.shared.tenant().site().clone()
    }

    /// Changes what the tenant holds, as its own users do, without a word to anybody.
    pub fn alter(&self, change: impl FnOnce(&mut Site)) {
        change(&mut self.shared.tenant().site);
    }

    /// Sets the tenant's clock ahead of this machine's, or back where the number is below zero, in milliseconds.
    pub fn set_clock_ahead(&self, millis: i64) {
        self.shared.ahead_ms.store(millis, Ordering::Relaxed);
    }

    /// Inflicts these faults from now on, in place of all earlier ones, and forgets what was asked until now.
    pub fn inflict(&self, faults: Vec<Infliction>) {
        self.shared.faults().replace(faults);
    }

    /// What was asked since the last [`RunningTenant::inflict`], the earliest first.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked> {
        self.shared.faults().asked().to_vec()
    }
}

impl Drop for RunningTenant {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Why a tenant can't be served.
#[derive(Debug)]
pub enum ServeError {
    /// There is no scenario of that name.
    UnknownScenario(String),
    /// The port can't be had.
    Port(std::io::Error),
    /// No client for deliveries can be made.
    Client(reqwest::Error),
}

impl std::fmt::Display for ServeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::UnknownScenario(name) => write!(f, "there is no scenario called {name}"),
            Self::Port(error) => write!(f, "the port can't be had: {error}"),
            Self::Client(error) => write!(f, "no client for deliveries: {error}"),
        }
    }
}

impl std::error::Error for ServeError {}

/// What all requests to a running tenant share.
#[derive(Debug)]
struct Shared {
    tenant: Mutex<Tenant>,
    faults: Mutex<Faults>,
    /// How far the tenant's clock is ahead, in milliseconds.
    ahead_ms: AtomicI64,
    site: Option<PathBuf>,
    client: reqwest::Client,
    stop: Notify,
}

impl Shared {
    /// A panic in another request leaves the records as they were; they are only those of a local tenant.
    fn tenant(&self) -> MutexGuard<'_, Tenant> {
        self.tenant.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn faults(&self) -> MutexGuard<'_, Faults> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The tenant's time.
    fn now_ms(&self) -> i64 {
        now_ms().saturating_add(self.ahead_ms.load(Ordering::Relaxed))
    }
}

/// Serves a scenario on a free port, together with a folder's files, until [`RunningTenant`] is dropped.
///
/// # Errors
/// [`ServeError`] says what is missing.
pub async fn spawn(scenario: &str, site: Option<PathBuf>) -> Result<RunningTenant, ServeError> {
    start(scenario, None, site, None).await
}

/// Serves like [`spawn`], a scenario of that many webhooks.
///
/// # Errors
/// [`ServeError`] says what is missing.
pub async fn spawn_of(scenario: &str, webhooks: usize, site: Option<PathBuf>) -> Result<RunningTenant, ServeError> {
    start(scenario, Some(webhooks), site, None).await
}

/// Serves like [`spawn`], with a relay below `/relay/`.
///
/// # Errors
/// [`ServeError`] says what is missing.
pub async fn spawn_with_relay(
    scenario: &str,
    site: Option<PathBuf>,
    relay: Relay,
) -> Result<RunningTenant, ServeError> {
    start(scenario, None, site, Some(relay)).await
}

async fn start(
    scenario: &str,
    webhooks: Option<usize>,
    site: Option<PathBuf>,
    relay: Option<Relay>,
) -> Result<RunningTenant, ServeError> {
    let options = Options { webhooks, token: None, tenant: None, origin: String::new() };
    let (port, server, shared) = listen(scenario, options, 0, site, relay).await?;
    Ok(RunningTenant { port, task: tokio::spawn(server), shared })
}

/// Serves a scenario until the returned future is dropped; also returns its port. With a length of a day it plays one after the
/// other.
///
/// # Errors
/// [`ServeError`] says what is missing.
pub async fn prepare(
    scenario: &str,
    options: Options,
    port: u16,
    site: Option<PathBuf>,
    relay: Option<Relay>,
    day: Option<Duration>,
) -> Result<(u16, impl Future<Output = ()> + Send + use<>), ServeError> {
    let (port, server, shared) = listen(scenario, options, port, site, relay).await?;
    let serving = async move {
        match day {
            // The days go on for as long as the tenant is served.
            Some(length) => tokio::select! {
                () = server => {}
                () = play_days(&shared, length) => {}
            },
            None => server.await,
        }
    };
    Ok((port, serving))
}

/// Plays one day after the other.
async fn play_days(shared: &Shared, length: Duration) {
    let mut day = Day::new(length, shared.tenant().site(), now_ms());
    let mut ticks = tokio::time::interval(PLAY_EVERY);
    loop {
        ticks.tick().await;
        day.play(&mut shared.tenant(), now_ms());
    }
}

fn origin(port: u16) -> String {
    format!("http://127.0.0.1:{port}")
}

async fn listen(
    scenario: &str,
    mut options: Options,
    port: u16,
    site: Option<PathBuf>,
    relay: Option<Relay>,
) -> Result<(u16, impl Future<Output = ()> + Send + use<>, Arc<Shared>), ServeError> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await.map_err(ServeError::Port)?;
    let port = listener.local_addr().map_err(ServeError::Port)?.port();
    options.origin = origin(port);
    let tenant = Tenant::from_scenario(scenario, &options, now_ms())
        .ok_or_else(|| ServeError::UnknownScenario(scenario.to_owned()))?;
    let client = reqwest::Client::builder()
        .timeout(DELIVERY_TIMEOUT)
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .build()
        .map_err(ServeError::Client)?;
    let shared = Arc::new(Shared {
        tenant: Mutex::new(tenant),
        faults: Mutex::default(),
        ahead_ms: AtomicI64::new(0),
        site,
        client,
        stop: Notify::new(),
    });
    // The page's files that were not packed ahead are packed as a host would. The API's answers stay on this machine, where
    // packing tens of megabytes costs more than sending them.
    let packed = DefaultPredicate::new().and(NotForContentType::new("application/json"));
    let packing = CompressionLayer::new().compress_when(packed);
    let router = Router::new().fallback(answer).layer(packing).with_state(Arc::clone(&shared));
    let router = match relay {
        // What the relay hands on is not touched, so it comes after the compression.
        Some(relay) => router.merge(relay.router(port)),
        None => router,
    };
    let stopping = Arc::clone(&shared);
    let server = async move {
        let stopped = async move { stopping.stop.notified().await };
        // Serving ends only when it is stopped.
        let service = router.into_make_service_with_connect_info::<Cut>();
        let _ = axum::serve(Cuttable::from(listener), service).with_graceful_shutdown(stopped).await;
    };
    Ok((port, server, shared))
}

fn now_ms() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|since| i64::try_from(since.as_millis()).ok())
        .unwrap_or(0)
}

async fn answer(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(connection): ConnectInfo<Cut>,
    request: wire::Request<Body>,
) -> wire::Response<Body> {
    let path = request.uri().path().to_owned();
    if shared.tenant().owns(&path) {
        return api(&shared, &connection, request).await;
    }
    match &shared.site {
        Some(site) => page(site, request).await,
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn api(shared: &Arc<Shared>, connection: &Cut, request: wire::Request<Body>) -> wire::Response<Body> {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST).await else { return StatusCode::PAYLOAD_TOO_LARGE.into_response() };
    let request = Request {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts
            .headers
            .iter()
            .filter_map(|(name, value)| Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned())))
            .collect(),
        body: String::from_utf8_lossy(&body).into_owned(),
    };
    let handled = shared.tenant().handle(&request, shared.now_ms());
    let mut response = match handled {
        Handled::Answer(response) => response,
        Handled::NeedsDelivery(delivery, continuation) => {
            let result = attempt(&shared.client, &delivery, 0).await;
            shared.tenant().resume(continuation, &result, shared.now_ms())
        }
    };
    deliver_waiting(shared);
    shared.faults().strike(&request, &mut response, shared.now_ms());
    if response.delay_ms > 0 {
        tokio::time::sleep(Duration::from_millis(u64::from(response.delay_ms))).await;
    }
    if response.sending == Sending::Reset {
        connection.cut();
    }
    written(response)
}

fn written(response: Response) -> wire::Response<Body> {
    let bytes = Bytes::from(response.body);
    let body = match response.sending {
        Sending::Whole | Sending::Reset => Body::from(bytes),
        Sending::Endless => Body::from_stream(stream::repeat(Ok::<_, Infallible>(bytes))),
        Sending::Trickled { pieces, pause_ms } => {
            Body::from_stream(stream::iter(in_pieces(&bytes, pieces)).then(move |piece| async move {
                tokio::time::sleep(Duration::from_millis(u64::from(pause_ms))).await;
                Ok::<_, io::Error>(piece)
            }))
        }
        Sending::CutOff => {
            let half = bytes.slice(..bytes.len() / 2);
            Body::from_stream(stream::iter([Ok(half), Err(io::Error::from(io::ErrorKind::ConnectionReset))]))
        }
    };
    let mut out = wire::Response::new(body);
    *out.status_mut() = StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in response.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            out.headers_mut().append(name, value);
        }
    }
    out.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    out
}

/// A body in so many pieces of much the same length, none of them empty.
fn in_pieces(bytes: &Bytes, pieces: usize) -> Vec<Bytes> {
    let length = bytes.len().div_ceil(pieces.max(1)).max(1);
    bytes.chunks(length).map(Bytes::copy_from_slice).collect()
}

/// Sends what is due, each delivery on its own; what its end sets off is sent in turn.
fn deliver_waiting(shared: &Arc<Shared>) {
    let due = shared.tenant().take_deliveries();
    for delivery in due {
        let shared = shared.clone();
        tokio::spawn(async move {
            let mut last = attempt(&shared.client, &delivery, 0).await;
            for (pause, retry) in PAUSES.into_iter().zip(1..) {
                if last.is_success() || last.is_gone() {
                    break;
                }
                tokio::time::sleep(pause).await;
                last = attempt(&shared.client, &delivery, retry).await;
            }
            shared.tenant().delivered(&delivery, &last, shared.now_ms());
            deliver_waiting(&shared);
        });
    }
}

async fn attempt(client: &reqwest::Client, delivery: &Delivery, retry: u32) -> DeliveryResult {
    let mut request =
        client.post(&delivery.target_url).header("X-SuperOffice-Retry", retry).body(delivery.body.clone());
    for (name, value) in &delivery.headers {
        request = request.header(name, value);
    }
    match request.send().await {
        Ok(response) => {
            let status = response.status();
            let mut text =
                format!("HTTP/1.1 {} {}\r\n", status.as_u16(), status.canonical_reason().unwrap_or_default());
            for (name, value) in response.headers() {
                text.push_str(&format!("{name}: {}\r\n", String::from_utf8_lossy(value.as_bytes())));
            }
            text.push_str("\r\n");
            text.push_str(&response.text().await.unwrap_or_default());
            DeliveryResult::Answered { status: status.as_u16(), text }
        }
        Err(error) if error.is_timeout() => DeliveryResult::Failed(format!(
            "The request was canceled due to the configured HttpClient.Timeout of {} seconds elapsing.",
            DELIVERY_TIMEOUT.as_secs()
        )),
        Err(error) if error.is_connect() => {
            let authority = delivery.target_url.split('/').nth(2).unwrap_or_default();
            DeliveryResult::Failed(format!(
                "No connection could be made because the target machine actively refused it. ({authority})"
            ))
        }
        Err(_) => DeliveryResult::Failed("The response ended prematurely. (ResponseEnded)".to_owned()),
    }
}

/// A file of the page. A path without an extension is a view of the app; one with an extension that is not there is 404, so
/// that a missing script is never answered with a page.
async fn page(site: &Path, mut request: wire::Request<Body>) -> wire::Response<Body> {
    let path = request.uri().path().to_owned();
    let is_file = path.rsplit('/').next().is_some_and(|name| name.contains('.'))
        && site.join(path.trim_start_matches('/')).is_file();
    let is_view = !path.rsplit('/').next().is_some_and(is_file_name);
    if !is_file && is_view {
        *request.uri_mut() = wire::Uri::from_static("/index.html");
    }
    // A file that was packed ahead is smaller than what is packed here.
    let mut files = ServeDir::new(site).append_index_html_on_directories(false).precompressed_br().precompressed_gzip();
    let mut response = match files.try_call(request).await {
        Ok(response) => response.map(Body::new),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    };
    if response.headers().contains_key(header::CONTENT_ENCODING) {
        // The layer that packs the other files says this of them.
        response.headers_mut().append(header::VARY, header::ACCEPT_ENCODING.into());
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

/// Whether the last part of a path names a file: a name, a dot, and an extension that pages have. Tenants' and webhooks'
/// names have none of these.
fn is_file_name(name: &str) -> bool {
    const EXTENSIONS: [&str; 11] =
        ["js", "wasm", "css", "svg", "json", "html", "png", "ico", "txt", "map", "webmanifest"];
    name.rsplit_once('.').is_some_and(|(_, extension)| EXTENSIONS.contains(&extension))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_cut_into_pieces_and_nothing_of_it_is_lost() {
        for (length, pieces, expected) in [(10, 3, 3), (10, 1, 1), (2, 5, 2), (0, 4, 0), (5, 0, 1)] {
            let bytes = Bytes::from(vec![7; length]);
            let cut = in_pieces(&bytes, pieces);
            assert_eq!((cut.len(), cut.concat().len()), (expected, length), "{length} in {pieces}");
        }
    }
}
