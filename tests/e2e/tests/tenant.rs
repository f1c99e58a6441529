//! The local tenant over real HTTP: deliveries that are really sent, and the vendor's own client.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::time::Duration;

use doctor_e2e::receiver::Receiver;
use doctor_e2e::{CONDITION_TIMEOUT, TOKEN};
use doctor_tenant::server::{self, RunningTenant};
use serde_json::{Value, json};
use tokio::process::Command;

struct Api {
    tenant: RunningTenant,
    client: reqwest::Client,
}

impl Api {
    async fn start(scenario: &str) -> Self {
        let tenant = server::spawn(scenario, None).await.expect("the local tenant starts");
        Self { tenant, client: reqwest::Client::new() }
    }

    fn root(&self) -> String {
        format!("http://127.0.0.1:{}/Cust12345/api", self.tenant.port)
    }

    async fn call(&self, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self
            .client
            .request(method, format!("{}/v1/{path}", self.root()))
            .header("Authorization", format!("Bearer {TOKEN}"));
        if let Some(body) = body {
            request = request.header("Content-Type", "application/json").body(body.to_string());
        }
        let response = request.send().await.expect("an answer");
        let status = response.status().as_u16();
        let text = response.text().await.expect("a body");
        (status, serde_json::from_str(&text).unwrap_or(Value::Null))
    }

    async fn register(&self, target: &str, event: &str) -> i64 {
        let (status, saved) = self.call("POST", "Webhook", Some(json!({ "Name": "try", "Events": [event], "TargetUrl": target, "Secret": "s", "State": "Active", "Type": "webhook" }))).await;
        assert_eq!(status, 200, "{saved}");
        saved["WebhookId"].as_i64().unwrap()
    }

    async fn webhook(&self, id: i64) -> Value {
        self.call("GET", &format!("Webhook/{id}"), None).await.1
    }

    async fn usage(&self, id: i64) -> Value {
        let path = format!(
            "Archive/dynamic?$select=webhook_usage.webhook_usage_id,webhook_usage.total_calls,webhook_usage.total_errors,webhook_usage.consecutive_errors,webhook_usage.last_error&$filter=webhook_usage.webhook_usage_id%20eq%20{id}"
        );
        self.call("GET", &path, None).await.1["value"][0].clone()
    }

    async fn until(&self, what: &str, condition: impl AsyncFn() -> bool) {
        let deadline = tokio::time::Instant::now() + CONDITION_TIMEOUT;
        while !condition().await {
            assert!(tokio::time::Instant::now() < deadline, "waited in vain for {what}");
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_delivery_is_sent_signed_and_counted() {
    let (api, receiver) = (Api::start("empty").await, Receiver::start().await);
    let id = api.register(&receiver.address(), "contact.changed").await;
    let test = receiver.received().pop().expect("saving sends a test");
    assert_eq!(test.header("x-hook-test"), Some("true"));
    assert_eq!(test.header("x-superoffice-event"), Some("test"));
    let (status, _) = api.call("POST", "Webhook/contact.changed/17", Some(json!({ "extra": 1 }))).await;
    assert_eq!(status, 204);
    api.until("the delivery", async || receiver.received().len() == 2).await;
    let delivery = receiver.received().pop().unwrap();
    let body: Value = serde_json::from_str(&delivery.body).unwrap();
    assert_eq!(
        (&body["Event"], &body["PrimaryKey"], &body["extra"], &body["ContextIdentifier"]),
        (&json!("contact.changed"), &json!(17), &json!(1), &json!("Cust12345"))
    );
    assert_eq!(delivery.header("x-superoffice-retry"), Some("0"));
    assert_eq!(delivery.header("x-superoffice-eventid"), body["EventId"].as_str());
    assert!(delivery.header("user-agent").unwrap().starts_with("NetServer-Webhook/"));
    assert_eq!(delivery.header("x-superoffice-signature").unwrap().len(), 44);
    api.until("the count", async || api.usage(id).await["webhook_usage.total_calls"] == 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failing_receiver_is_tried_three_times_and_counted_once() {
    let (api, receiver) = (Api::start("empty").await, Receiver::start().await);
    let id = api.register(&receiver.address(), "sale.sold").await;
    receiver.answers("503 Service Unavailable");
    let before = std::time::Instant::now();
    api.call("POST", "Webhook/sale.sold/1", None).await;
    api.until("the failure", async || api.usage(id).await["webhook_usage.consecutive_errors"] == 1).await;
    assert!(before.elapsed() >= Duration::from_secs(5), "1 s and 4 s lie between the attempts");
    let retries: Vec<String> = receiver
        .received()
        .iter()
        .skip(1)
        .map(|request| request.header("x-superoffice-retry").unwrap().to_owned())
        .collect();
    assert_eq!(retries, ["0", "1", "2"]);
    let usage = api.usage(id).await;
    assert!(
        usage["webhook_usage.last_error"].as_str().unwrap().starts_with("HTTP/1.1 503 Service Unavailable"),
        "{usage}"
    );
    assert_eq!(api.webhook(id).await["State"], "Active");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_410_switches_a_webhook_off_at_once_and_its_watcher_is_called() {
    let (api, receiver, watcher) = (Api::start("empty").await, Receiver::start().await, Receiver::start().await);
    let id = api.register(&receiver.address(), "sale.sold").await;
    api.register(&watcher.address(), &format!("webhook{id}.errors")).await;
    receiver.answers("410 Gone");
    api.call("POST", "Webhook/sale.sold/1", None).await;
    api.until("the switch-off", async || api.webhook(id).await["State"] == "TooManyErrors").await;
    api.until("the watcher", async || watcher.received().len() == 2).await;
    let told: Value = serde_json::from_str(&watcher.received().pop().unwrap().body).unwrap();
    assert_eq!((&told["Event"], &told["PrimaryKey"]), (&json!("webhook.errors"), &json!(id)));
    // What is off is not called: another webhook gets two further events, and this one none.
    let other = Receiver::start().await;
    api.register(&other.address(), "sale.sold").await;
    let calls = receiver.received().len();
    for sale in 2..4 {
        api.call("POST", &format!("Webhook/sale.sold/{sale}"), None).await;
    }
    api.until("the deliveries to the other", async || other.received().len() == 3).await;
    assert_eq!(receiver.received().len(), calls);
}

#[tokio::test(flavor = "multi_thread")]
async fn saving_is_refused_while_the_receiver_does_not_answer_200() {
    let (api, receiver) = (Api::start("empty").await, Receiver::start().await);
    let id = api.register(&receiver.address(), "sale.sold").await;
    receiver.answers("500 Internal Server Error");
    let (status, error) = api.call("PATCH", &format!("Webhook/{id}"), Some(json!({ "Name": "other" }))).await;
    assert_eq!((status, &error["Error"]), (400, &json!(true)));
    let (status, error) =
        api.call("POST", "Webhook", Some(json!({ "TargetUrl": "http://www.example.com", "State": "Active" }))).await;
    assert_eq!(
        (status, &error["Message"]),
        (400, &json!("Webhook TargetUrl must be secure: 'HTTPS:' not found in http://www.example.com"))
    );
    let (status, stopped) = api.call("PATCH", &format!("Webhook/{id}"), Some(json!([{ "op": "test", "path": "/state", "value": "Active" }, { "op": "replace", "path": "/state", "value": "Stopped" }]))).await;
    assert_eq!((status, &stopped["State"]), (200, &json!("Stopped")));
    let (status, _) = api
        .call("PATCH", &format!("Webhook/{id}"), Some(json!([{ "op": "test", "path": "/State", "value": "Active" }])))
        .await;
    assert_eq!(status, 409);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_sees_and_changes_its_own_applications_webhooks_only() {
    let api = Api::start("demo").await;
    let (_, own) = api.call("GET", "Webhook", None).await;
    let (_, archive) = api.call("GET", "Archive/dynamic?$select=webhook.webhook_id,webhook.state", None).await;
    let (own, archive) = (own.as_array().unwrap().len(), archive["value"].as_array().unwrap().len());
    assert!(own < archive, "{own} of {archive}");
    assert_eq!(api.call("GET", "Webhook/31", None).await.0, 404);
    assert_eq!(api.call("PATCH", "Webhook/31", Some(json!({ "State": "Stopped" }))).await.0, 404);
    assert_eq!(api.call("POST", "Agents/Webhook/GetWebhook?webhookId=31", Some(Value::Null)).await, (200, Value::Null));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_agents_calls_leave_out_what_is_not_selected() {
    let api = Api::start("demo").await;
    let filters = json!({ "nameFilter": "", "eventFilter": "", "statusFilter": "Unknown" });
    let list = async |query: &str| {
        api.call("POST", &format!("Agents/Webhook/GetAllWebhooks{query}"), Some(filters.clone())).await.1
    };
    let (_, whole) = api.call("GET", "Webhook", None).await;
    assert_eq!(list("").await, whole);
    let some = list("?$select=webhookid,Name,Updated").await;
    assert_eq!(some.as_array().unwrap().len(), whole.as_array().unwrap().len());
    for (some, whole) in some.as_array().unwrap().iter().zip(whole.as_array().unwrap()) {
        for (field, value) in some.as_object().unwrap() {
            let is_selected = ["WebhookId", "Name", "Updated"].contains(&field.as_str());
            assert_eq!(value, if is_selected { &whole[field] } else { &Value::Null }, "{field}");
        }
    }
    let secret = "a-secret-that-only-the-receiver-knows";
    assert!(whole.to_string().contains(secret) && !some.to_string().contains(secret));
    let one = api.call("POST", "Agents/Webhook/GetWebhook?webhookId=1&$select=Name", Some(Value::Null)).await.1;
    assert_eq!((&one["Name"], &one["Secret"]), (&whole[0]["Name"], &Value::Null));
}

#[tokio::test(flavor = "multi_thread")]
async fn archives_page_filter_and_order_as_documented() {
    let api = Api::start("demo").await;
    let read = async |rest: &str| {
        api.call("GET", &format!("Archive/dynamic?$select=webhook.webhook_id,webhook.name,webhook.state&{rest}"), None)
            .await
    };
    let ids = |page: &Value| -> Vec<i64> {
        page["value"].as_array().unwrap().iter().map(|row| row["webhook.webhook_id"].as_i64().unwrap()).collect()
    };
    let (_, first) = read("$orderBy=webhook.webhook_id&$top=5").await;
    assert_eq!(ids(&first), [1, 2, 3, 4, 5]);
    assert_eq!(first["value"][0]["PrimaryKey"], json!("1"));
    let (_, next) = read("$orderBy=webhook.webhook_id%20desc&$top=2&$skip=1&$filter=webhook.webhook_id%20gt%205%20and%20webhook.webhook_id%20lt%2010").await;
    assert_eq!(ids(&next), [8, 7]);
    let (_, named) =
        read("$filter=webhook.name%20begins%20'ERP'%20and%20(webhook.state%20eq%203%20or%20webhook.state%20eq%201)")
            .await;
    assert_eq!(ids(&named), [1, 2, 3]);
    assert_eq!(read("$filter=webhook.colour%20eq%201").await.0, 400);
    let (status, _) =
        api.call("GET", "Archive/dynamic?$select=webhook.webhook_id,webhook_usage.total_calls", None).await;
    assert_eq!(status, 400, "the columns of one request are of one table");
}

#[tokio::test(flavor = "multi_thread")]
async fn refusals_have_the_documented_shape() {
    let api = Api::start("demo").await;
    let refused = reqwest::get(format!("{}/v1/Webhook", api.root())).await.unwrap();
    assert_eq!(refused.status().as_u16(), 401);
    assert!(refused.text().await.unwrap().contains("\"ErrorType\""));
    let misdirected =
        reqwest::get(format!("http://127.0.0.1:{}/Cust999/api/v1/Webhook", api.tenant.port)).await.unwrap();
    assert_eq!(misdirected.status().as_u16(), 421);
    let foreign = api
        .client
        .get(format!("{}/v1/Webhook", api.root()))
        .header("Origin", "https://evil.example")
        .header("Authorization", format!("Bearer {TOKEN}"))
        .send()
        .await
        .unwrap();
    assert!(foreign.headers().get("access-control-allow-origin").is_none());
    let state: Value = serde_json::from_str(
        &reqwest::get(format!("http://127.0.0.1:{}/api/state/Cust12345", api.tenant.port))
            .await
            .unwrap()
            .text()
            .await
            .unwrap(),
    )
    .unwrap();
    assert_eq!((&state["State"], &state["IsRunning"]), (&json!("Running"), &json!(true)));
    let version: Value = serde_json::from_str(&reqwest::get(api.root()).await.unwrap().text().await.unwrap()).unwrap();
    assert!(version["NetServerVersion"].is_string());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_vendors_own_client_works_unchanged() {
    let (api, receiver) = (Api::start("demo").await, Receiver::start().await);
    let folder = std::env::var("HOOK_DOCTOR_VENDOR_CLIENT")
        .expect("HOOK_DOCTOR_VENDOR_CLIENT names the folder with the vendor's client; cargo xtask test sets it");
    let node = std::env::var("NODE").unwrap_or_else(|_| "node".to_owned());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/vendor/client.cjs");
    let root = api.root();
    let output = Command::new(node)
        .args([script, &folder, root.trim_end_matches("/api"), TOKEN, &receiver.address()])
        .output()
        .await
        .expect("node runs");
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(receiver.received().len() >= 3, "a test on saving, a test, a delivery");
}
