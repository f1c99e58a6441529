//! Measures a first visit over a slow network on a slow computer: how long it takes until a webhook's verdict is there.
//! `cargo xtask bench --only first-visit` runs it.
//!
//! `HOOK_DOCTOR_BENCH_RUNS` names how often.

#![allow(clippy::expect_used, clippy::print_stdout)]

use doctor_e2e::{Walk, heavy_walk};
use serde_json::json;

/// The phone that Lighthouse pretends: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back, a quarter of the speed.
const DOWN: f64 = 1_600_000.0 / 8.0;
const UP: f64 = 750_000.0 / 8.0;
const LATENCY_MS: f64 = 150.0;
const SLOWER: u32 = 4;

/// What is visited, by what a table calls it.
const VISITS: [(&str, &str, &str); 3] = [
    ("/", "the first page", "#token"),
    ("/demo/demo/webhooks", "a tenant's list", "[data-webhook-id]"),
    ("/demo/demo/webhooks/1", "a webhook's verdict", "[role=region][data-verdict]"),
];

#[tokio::main]
async fn main() {
    let runs: usize = std::env::var("HOOK_DOCTOR_BENCH_RUNS").map_or(3, |runs| runs.parse().expect("a number of runs"));
    heavy_walk("empty", async move |walk| {
        println!(
            "| there is | first visit | after a later one begins | bytes of the first |\n| --- | ---: | ---: | ---: |"
        );
        for (path, name, css) in VISITS {
            let (mut first, mut later, mut bytes) = (Vec::new(), Vec::new(), 0.0);
            for _ in 0..runs {
                forget(&walk).await;
                let (took, received) = visit(&walk, path, css).await;
                first.push(took);
                bytes = received;
                // What keeps the page for later visits begins when it is not in anybody's way.
                kept(&walk).await;
                later.push(visit(&walk, path, css).await.0);
            }
            println!("| {name} | {:.1} s | {:.1} s | {:.0} kB |", middle(first), middle(later), bytes / 1e3);
        }
    })
    .await;
}

/// The browser knows nothing of the page.
async fn forget(walk: &Walk) {
    walk.browser.goto("about:blank").await.expect("an empty page");
    walk.protocol("Storage.clearDataForOrigin", json!({ "origin": walk.origin(), "storageTypes": "all" })).await;
    walk.protocol("Network.clearBrowserCache", json!({})).await;
}

/// Opens an address on the slow computer; how long it takes in seconds until the page has what is wanted, painted, and how
/// many bytes came for it.
async fn visit(walk: &Walk, path: &str, css: &str) -> (f64, f64) {
    walk.browser.goto("about:blank").await.expect("an empty page");
    let source = format!(
        "window.there = new Promise(done => {{ const look = () => document.querySelector('{css}')?.checkVisibility() \
         && requestAnimationFrame(() => setTimeout(() => done(performance.now()))); \
         new MutationObserver((_, observer) => look() && observer.disconnect()).observe(document, \
         {{ subtree: true, childList: true, attributes: true }}) }})"
    );
    walk.protocol("Page.enable", json!({})).await;
    walk.protocol("Network.enable", json!({})).await;
    let added = walk.protocol("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    slow_down(walk, true).await;
    walk.open(path).await;
    let took = walk.evaluate_later("window.there.then(done)").await.as_f64().expect("a time");
    slow_down(walk, false).await;
    walk.protocol("Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": added["identifier"] })).await;
    let bytes = "return performance.getEntries().reduce((sum, entry) => sum + (entry.transferSize ?? 0), 0)";
    (took / 1_000.0, walk.evaluate(bytes).await.as_f64().unwrap_or(f64::NAN))
}

async fn slow_down(walk: &Walk, slow: bool) {
    let (latency, down, up) = if slow { (LATENCY_MS, DOWN, UP) } else { (0.0, -1.0, -1.0) };
    let conditions =
        json!({ "offline": false, "latency": latency, "downloadThroughput": down, "uploadThroughput": up });
    walk.protocol("Network.emulateNetworkConditions", conditions).await;
    walk.protocol("Emulation.setCPUThrottlingRate", json!({ "rate": if slow { SLOWER } else { 1 } })).await;
}

/// Waits until the page is kept for a later visit.
async fn kept(walk: &Walk) {
    walk.until("the page to be kept", async || {
        let state = "navigator.serviceWorker.getRegistration().then(found => done(found?.active?.state ?? ''))";
        walk.evaluate_later(state).await == "activated"
    })
    .await;
}

fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
