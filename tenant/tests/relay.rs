//! The relay on the local server's port, beside the tenant and the page's files.

#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};

use doctor_relay::{Call, Limits, Relay, Upstreams};
use doctor_tenant::server;

async fn get(port: u16, path: &str, host: &str) -> reqwest::Response {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = client.get(format!("http://127.0.0.1:{port}{path}")).header("host", host);
    request.header("accept-encoding", "gzip, br").send().await.unwrap()
}

#[tokio::test]
async fn it_answers_on_the_port_of_the_page_and_to_its_names_only() {
    let behind = server::spawn("demo", None).await.unwrap();
    let lines = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&lines);
    let log = Arc::new(move |call: &Call| told.lock().unwrap().push(call.to_string()));
    let relay = Relay::new("sod", Upstreams::on_this_machine(behind.port), Limits::default(), log).unwrap();
    let front = server::spawn_with_relay("demo", None, relay).await.unwrap();
    let list = "/relay/sod/sod2.superoffice.com/Cust12345/api/v1/Webhook";

    // The tenant behind wants a token: the refusal is its own.
    let own_name = format!("127.0.0.1:{}", front.port);
    let answer = get(front.port, list, &own_name).await;
    assert_eq!(answer.status(), 401);
    assert!(!answer.headers().contains_key("x-hook-doctor-relay"));
    assert!(!answer.headers().contains_key("content-encoding"));

    let answer = get(front.port, list, "evil.example").await;
    assert_eq!(answer.status(), 403);
    assert_eq!(answer.headers()["x-hook-doctor-relay"], "1");
    assert_eq!(lines.lock().unwrap().as_slice(), [format!("GET {list} 401"), format!("GET {list} 403")]);

    // The local tenant answers as ever.
    assert_eq!(get(front.port, "/api/state/Cust12345", &own_name).await.status(), 200);
}

#[tokio::test]
async fn without_one_its_addresses_are_none() {
    let server = server::spawn("demo", None).await.unwrap();
    let own_name = format!("127.0.0.1:{}", server.port);
    assert_eq!(get(server.port, "/relay/sod/state/Cust12345", &own_name).await.status(), 404);
}
