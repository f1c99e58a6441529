//! The relay against servers of this machine that do what a tenant's server should not: they redirect, talk without end,
//! keep silent, set cookies, and name foreign hosts. What arrives there and what comes back is looked at on the wire.

#![allow(clippy::unwrap_used)]

use std::convert::Infallible;
use std::future::pending;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderMap, Request, Response, StatusCode, header};
use doctor_relay::{Limits, Relay, Upstreams};
use futures::StreamExt;
use futures::stream;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

const TOKEN: &str = "Bearer 8A:Cust12345.not-a-real-one";
const LIST: &str = "/relay/sod/sod2.superoffice.com/Cust12345/api/v1/Webhook";
const STATE: &str = "/relay/sod/state/Cust12345";

/// A request as a server saw it.
#[derive(Debug, Clone, PartialEq)]
struct Seen {
    method: String,
    target: String,
    headers: HeaderMap,
    body: Bytes,
}

/// A server of this machine that does one thing and remembers what it was asked.
struct Server {
    port: u16,
    seen: Arc<Mutex<Vec<Seen>>>,
    task: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    async fn answering(answer: impl Fn() -> Response<Body> + Send + Sync + 'static) -> Self {
        Self::start(Some(Arc::new(answer))).await
    }

    async fn silent() -> Self {
        Self::start(None).await
    }

    async fn start(answer: Option<Arc<dyn Fn() -> Response<Body> + Send + Sync>>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let remembered = Arc::clone(&seen);
        let router = Router::new().fallback(move |request: Request<Body>| {
            let (seen, answer) = (Arc::clone(&remembered), answer.clone());
            async move {
                let (parts, body) = request.into_parts();
                let body = to_bytes(body, usize::MAX).await.unwrap();
                seen.lock().unwrap().push(Seen {
                    method: parts.method.to_string(),
                    target: parts.uri.to_string(),
                    headers: parts.headers,
                    body,
                });
                match answer {
                    Some(answer) => answer(),
                    None => pending().await,
                }
            }
        });
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { port, seen, task }
    }

    fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

/// A relay whose servers of SuperOffice are all at one port of this machine.
struct Relayed {
    origin: String,
    log: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Drop for Relayed {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Relayed {
    async fn to(upstream: &Server) -> Self {
        Self::with(upstream.port, Limits::default()).await
    }

    async fn with(upstream: u16, limits: Limits) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let log = Arc::new(Mutex::new(Vec::new()));
        let lines = Arc::clone(&log);
        let record = Arc::new(move |call: &doctor_relay::Call| lines.lock().unwrap().push(call.to_string()));
        let relay = Relay::new("sod", Upstreams::on_this_machine(upstream), limits, record).unwrap();
        let task = tokio::spawn(async move { axum::serve(listener, relay.router(port)).await.unwrap() });
        Self { origin: format!("http://127.0.0.1:{port}"), log, task }
    }

    fn call(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        client.request(method.parse().unwrap(), format!("{}{path}", self.origin)).header("authorization", TOKEN)
    }

    async fn get(&self, path: &str) -> reqwest::Response {
        self.call("GET", path).send().await.unwrap()
    }

    fn log(&self) -> Vec<String> {
        self.log.lock().unwrap().clone()
    }
}

fn json_answer(status: u16, body: &Value) -> Response<Body> {
    Response::builder()
        .status(status)
        .header("content-type", "application/json")
        .body(Body::from(body.to_string()))
        .unwrap()
}

fn quick() -> Limits {
    Limits { whole: Duration::from_millis(300), ..Limits::default() }
}

/// Holds that the relay itself answered so, in the API's shape of errors.
async fn assert_refused(answer: reqwest::Response, status: u16, kind: &str) {
    assert_eq!(answer.status().as_u16(), status);
    assert_eq!(answer.headers()["x-hook-doctor-relay"], "1");
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let body: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
    assert_eq!((&body["Error"], &body["ErrorType"]), (&json!(true), &json!(kind)));
    assert!(body["Message"].as_str().is_some_and(|message| !message.is_empty()), "{body}");
}

#[tokio::test]
async fn a_call_arrives_as_it_was_made_and_so_does_its_answer() {
    let upstream = Server::answering(|| json_answer(200, &json!([{"WebhookId": 1}]))).await;
    let relay = Relayed::to(&upstream).await;
    let asked = doctor_core::request::agent_list().path;
    let answer = relay
        .call("POST", &format!("/relay/sod/sod2.superoffice.com/Cust12345/api{asked}"))
        .header("content-type", "application/json")
        .body(r#"{"NameFilter":""}"#)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], "application/json");
    assert!(!answer.headers().contains_key("x-hook-doctor-relay"));
    assert_eq!(answer.text().await.unwrap(), r#"[{"WebhookId":1}]"#);
    let seen = upstream.seen();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].method, "POST");
    assert_eq!(seen[0].target, format!("/Cust12345/api{asked}"));
    assert_eq!(seen[0].headers["host"], "sod2.superoffice.com");
    assert_eq!(seen[0].body, r#"{"NameFilter":""}"#);
}

#[tokio::test]
async fn a_token_arrives_exactly_and_nowhere_else() {
    let upstream = Server::answering(|| json_answer(200, &json!({"State": "Running"}))).await;
    let relay = Relayed::to(&upstream).await;
    relay.call("GET", LIST).header("cookie", "session=1").header("referer", "http://x/").send().await.unwrap();
    relay.get(STATE).await;
    let seen = upstream.seen();
    let tokens: Vec<_> = seen.iter().map(|seen| seen.headers.get_all("authorization").iter().count()).collect();
    assert_eq!(tokens, [1, 0]);
    assert_eq!(seen[0].headers["authorization"], TOKEN);
    for name in ["cookie", "referer", "origin", "x-forwarded-for"] {
        assert!(!seen[0].headers.contains_key(name), "{name}");
    }
    assert_eq!(seen[1].headers["host"], "sod.superoffice.com");
    assert_eq!(seen[1].target, "/api/state/Cust12345");
    let log = relay.log().join("\n");
    assert!(!log.contains("8A:") && !log.contains("Bearer"), "{log}");
}

#[tokio::test]
async fn the_log_has_method_path_and_status_and_no_more() {
    let upstream = Server::answering(|| json_answer(404, &json!({"Message": "private"}))).await;
    let relay = Relayed::to(&upstream).await;
    relay.call("PATCH", &format!("{LIST}/12")).body("private").send().await.unwrap();
    relay.get("/relay/sod/evil.example/Cust12345/api?secret=1").await;
    assert_eq!(
        relay.log(),
        [format!("PATCH {LIST}/12 404"), "GET /relay/sod/evil.example/Cust12345/api 403".to_owned()]
    );
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_its_target_is_not_passed_on() {
    let elsewhere = Server::answering(|| json_answer(200, &json!({}))).await;
    let aim = format!("http://127.0.0.1:{}/stolen", elsewhere.port);
    for status in [301, 302, 303, 307, 308] {
        let aim = aim.clone();
        let upstream = Server::answering(move || {
            Response::builder().status(status).header("location", &aim).body(Body::empty()).unwrap()
        })
        .await;
        let relay = Relayed::to(&upstream).await;
        for path in [LIST, STATE] {
            let answer = relay.get(path).await;
            assert!(!answer.headers().contains_key("location"));
            assert_refused(answer, 502, "RelayRedirected").await;
        }
    }
    assert_eq!(elsewhere.seen(), []);
}

#[tokio::test]
async fn cookies_and_words_about_origins_stay_behind() {
    let upstream = Server::answering(|| {
        Response::builder()
            .header("content-type", "text/html")
            .header("set-cookie", "session=1")
            .header("access-control-allow-origin", "*")
            .header("access-control-allow-credentials", "true")
            .header("www-authenticate", "Basic")
            .header("x-hook-doctor-relay", "1")
            .header("cache-control", "public, max-age=9")
            .header("retry-after", "7")
            .header("etag", "\"1\"")
            .body(Body::from("<script>alert(1)</script>"))
            .unwrap()
    })
    .await;
    let relay = Relayed::to(&upstream).await;
    let answer = relay.get(LIST).await;
    let headers = answer.headers();
    for name in ["set-cookie", "www-authenticate", "x-hook-doctor-relay"] {
        assert!(!headers.contains_key(name), "{name}");
    }
    assert!(!headers.keys().any(|name| name.as_str().starts_with("access-control-")), "{headers:?}");
    assert_eq!((&headers["retry-after"], &headers["etag"]), (&"7".parse().unwrap(), &"\"1\"".parse().unwrap()));
    assert_eq!(headers["cache-control"], "no-store");
    assert_eq!(headers["x-content-type-options"], "nosniff");
    assert!(headers["content-security-policy"].to_str().unwrap().contains("sandbox"));
}

#[tokio::test]
async fn refusals_of_the_tenant_pass_as_they_are() {
    for status in [400, 401, 403, 404, 409, 412, 421, 429, 500, 503] {
        let body = json!({"Error": true, "Message": "the tenant says so"});
        let sent = body.clone();
        let upstream = Server::answering(move || json_answer(status, &sent)).await;
        let relay = Relayed::to(&upstream).await;
        for path in [LIST, STATE] {
            let answer = relay.get(path).await;
            assert_eq!(answer.status().as_u16(), status);
            assert!(!answer.headers().contains_key("x-hook-doctor-relay"));
            assert_eq!(answer.text().await.unwrap(), body.to_string());
        }
    }
}

#[tokio::test]
async fn the_state_leads_back_to_the_relay() {
    let upstream = Server::answering(|| {
        json_answer(200, &json!({"State": "Running", "Api": "https://sod2.superoffice.com/Cust12345/api"}))
    })
    .await;
    let relay = Relayed::to(&upstream).await;
    let body: Value = serde_json::from_str(&relay.get(STATE).await.text().await.unwrap()).unwrap();
    let api = format!("{}/relay/sod/sod2.superoffice.com/Cust12345/api", relay.origin);
    assert_eq!(body, json!({"State": "Running", "Api": api}));
    assert_eq!(relay.get(api.strip_prefix(&relay.origin).unwrap()).await.status(), 200);
    assert_eq!(upstream.seen()[1].target, "/Cust12345/api");
}

#[tokio::test]
async fn a_state_that_names_a_foreign_host_is_not_handed_on() {
    for (body, kind) in [
        (json!({"State": "Running", "Api": "https://evil.example/Cust12345/api"}).to_string(), "RelayStateElsewhere"),
        (json!({"State": "Running", "Endpoint": "http://sod2.superoffice.com/x"}).to_string(), "RelayStateElsewhere"),
        ("<html>".to_owned(), "RelayNoState"),
    ] {
        let upstream = Server::answering(move || Response::new(Body::from(body.clone()))).await;
        assert_refused(Relayed::to(&upstream).await.get(STATE).await, 502, kind).await;
    }
}

#[tokio::test]
async fn an_answer_that_says_it_is_too_large_is_refused() {
    let upstream = Server::answering(|| Response::new(Body::from(vec![b'x'; 1001]))).await;
    let limits = Limits { answer: 1000, state: 1000, ..Limits::default() };
    let relay = Relayed::with(upstream.port, limits).await;
    for path in [LIST, STATE] {
        assert_refused(relay.get(path).await, 502, "RelayAnswerTooLarge").await;
    }
}

#[tokio::test]
async fn an_answer_without_end_is_cut_at_the_limit() {
    let upstream = Server::answering(|| {
        let chunk = || Ok::<_, Infallible>(Bytes::from_static(&[b'x'; 1000]));
        Response::new(Body::from_stream(stream::repeat_with(chunk)))
    })
    .await;
    let limits = Limits { answer: 50_000, state: 50_000, ..Limits::default() };
    let relay = Relayed::with(upstream.port, limits).await;
    let mut answer = relay.get(LIST).await;
    assert_eq!(answer.status(), 200);
    let mut read = 0;
    let end = loop {
        match answer.chunk().await {
            Ok(Some(chunk)) => read += chunk.len(),
            end => break end,
        }
    };
    assert!(end.is_err(), "an answer that was cut must not look whole");
    assert!(read <= 50_000, "{read}");
    assert_refused(relay.get(STATE).await, 502, "RelayAnswerTooLarge").await;
}

#[tokio::test]
async fn a_server_that_keeps_silent_is_given_up() {
    let upstream = Server::silent().await;
    let relay = Relayed::with(upstream.port, quick()).await;
    for path in [LIST, STATE] {
        assert_refused(relay.get(path).await, 504, "RelayTooSlow").await;
    }
    assert_eq!(upstream.seen().len(), 2);
}

#[tokio::test]
async fn a_server_that_falls_silent_half_way_is_given_up() {
    let upstream = Server::answering(|| {
        let first = stream::once(async { Ok::<_, Infallible>(Bytes::from_static(b"[")) });
        Response::new(Body::from_stream(first.chain(stream::pending())))
    })
    .await;
    let relay = Relayed::with(upstream.port, quick()).await;
    assert!(relay.get(LIST).await.text().await.is_err());
    assert_refused(relay.get(STATE).await, 504, "RelayTooSlow").await;
}

#[tokio::test]
async fn a_compressed_answer_is_refused() {
    let upstream = Server::answering(|| {
        Response::builder().header(header::CONTENT_ENCODING, "gzip").body(Body::from("packed")).unwrap()
    })
    .await;
    assert_refused(Relayed::to(&upstream).await.get(LIST).await, 502, "RelayEncoded").await;
    assert_eq!(upstream.seen()[0].headers["accept-encoding"], "identity");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_said_to_be_so() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let relay = Relayed::with(port, Limits::default()).await;
    assert_refused(relay.get(LIST).await, 502, "RelayNoConnection").await;
}

#[tokio::test]
async fn a_request_that_is_too_large_is_not_sent_at_all() {
    let upstream = Server::answering(|| json_answer(200, &json!({}))).await;
    let limits = Limits { request: 1000, ..Limits::default() };
    let relay = Relayed::with(upstream.port, limits).await;
    let test = format!("{LIST}/Test");
    let answer = relay.call("POST", &test).body(vec![b'x'; 1001]).send().await.unwrap();
    assert_refused(answer, 413, "RelayBodyTooLarge").await;
    assert_eq!(upstream.seen(), []);
    assert_eq!(relay.call("POST", &test).body(vec![b'x'; 1000]).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_foreign_page_reaches_nothing() {
    let upstream = Server::answering(|| json_answer(200, &json!({}))).await;
    let relay = Relayed::to(&upstream).await;
    for (name, value, kind) in [
        ("host", "evil.example", "RelayOtherHost"),
        ("origin", "https://evil.example", "RelayOtherOrigin"),
        ("origin", "null", "RelayOtherOrigin"),
        ("sec-fetch-site", "cross-site", "RelayOtherOrigin"),
        ("sec-fetch-site", "same-site", "RelayOtherOrigin"),
    ] {
        for path in [LIST, STATE] {
            assert_refused(relay.call("GET", path).header(name, value).send().await.unwrap(), 403, kind).await;
        }
    }
    let preflight = relay
        .call("OPTIONS", LIST)
        .header("origin", "https://evil.example")
        .header("access-control-request-method", "GET")
        .send()
        .await
        .unwrap();
    assert!(!preflight.headers().keys().any(|name| name.as_str().starts_with("access-control-")));
    assert_eq!(preflight.status(), StatusCode::FORBIDDEN);
    assert_eq!(upstream.seen(), []);
    assert_eq!(relay.call("GET", LIST).header("origin", &relay.origin).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn calls_that_the_page_does_not_make_reach_nothing() {
    let upstream = Server::answering(|| json_answer(200, &json!({}))).await;
    let relay = Relayed::to(&upstream).await;
    let api = "/relay/sod/sod2.superoffice.com/Cust12345/api";
    for (method, path, kind) in [
        ("GET", format!("{api}/v1/Contact/1"), "RelayNotUsed"),
        ("POST", format!("{api}/v1/Agents/Webhook/SignalEvent"), "RelayNotUsed"),
        ("PUT", format!("{api}/v1/Webhook/12"), "RelayNotUsed"),
        ("DELETE", format!("{api}/v1/Webhook"), "RelayNotUsed"),
        ("GET", format!("{api}/v1/Archive/dynamic?$select=person.name"), "RelayNotUsed"),
        ("DELETE", STATE.to_owned(), "RelayNotUsed"),
        ("GET", format!("{api}/v1%2fWebhook"), "RelayNotAnAddress"),
        ("GET", "/relay/sod/127.0.0.1/Cust12345/api".to_owned(), "RelayOtherServer"),
        ("GET", "/relay/sod/online3.superoffice.com/Cust12345/api/v1/Webhook".to_owned(), "RelayOtherServer"),
        ("GET", "/relay/online/state/Cust12345".to_owned(), "RelayOtherEnvironment"),
    ] {
        assert_refused(relay.call(method, &path).send().await.unwrap(), 403, kind).await;
    }
    assert_eq!(upstream.seen(), []);
}

#[tokio::test]
async fn an_environment_that_is_not_the_vendors_has_no_relay() {
    let refusal = Relay::new("local", Upstreams::public(), Limits::default(), Arc::new(|_| {})).unwrap_err();
    assert!(refusal.to_string().contains("\"local\""), "{refusal}");
}
