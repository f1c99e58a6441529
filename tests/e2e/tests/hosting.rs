//! The site on hosts of static files: under a path, without rewrite rules, with a deployment's own mistakes.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::PathBuf;

use doctor_e2e::static_host::StaticHost;
use doctor_e2e::{Walk, walk};

/// The path under which the second site was built.
const BELOW: &str = "/tools/hook-doctor/";

fn site_below() -> PathBuf {
    std::env::var("HOOK_DOCTOR_SITE_BELOW")
        .expect("HOOK_DOCTOR_SITE_BELOW names a site built for a path; cargo xtask test sets it")
        .into()
}

async fn path(walk: &Walk) -> String {
    walk.browser.current_url().await.unwrap().path().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_without_rewrite_rules_serves_every_view_under_a_path() {
    walk("empty", async |walk| {
        let host = StaticHost::serve(site_below(), BELOW).await;
        let open = async |view: &str| walk.browser.goto(&format!("{}{BELOW}{view}", host.origin())).await.unwrap();
        // Cold, an address without a file: the host answers 404 with the page, which carries on.
        open("demo/demo/webhooks?state=Stopped").await;
        assert!(!walk.listed().await.is_empty());
        walk.click_on("[data-webhook-id] a").await;
        walk.find("[role=region][aria-label=Diagnosis][data-verdict]").await;
        assert!(path(&walk).await.starts_with(&format!("{BELOW}demo/demo/webhooks/")), "{}", path(&walk).await);
        open("").await;
        walk.click("Try the demo tenant").await;
        walk.listed().await;
        assert_eq!(path(&walk).await, format!("{BELOW}demo/demo/webhooks"));
        open("tools/signature?lang=de").await;
        walk.find("[lang=de] main h1").await;
        walk.until("the worker", async || {
            let scope = walk
                .browser
                .execute_async("const done = arguments[0]; navigator.serviceWorker.getRegistration().then(found => done(found?.active ? found.scope : ''))", Vec::new())
                .await
                .unwrap();
            scope == format!("{}{BELOW}", host.origin())
        })
        .await;
        for (level, line) in walk.console().await {
            assert!(level != "SEVERE" || line.contains("404"), "{level}: {line}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_mistake_of_a_configuration_is_named_and_the_rest_works() {
    walk("demo", async |walk| {
        walk.rewrite("config.json", |text| {
            let mut config: serde_json::Value = serde_json::from_str(&text).unwrap();
            config["environments"]["plain"] = serde_json::json!({ "api": "http://crm.example.com/api" });
            config["environments"]["both"] = serde_json::json!({ "label": "Both", "colour": "blue", "api": "/api" });
            config["extra"] = serde_json::json!(1);
            config.to_string()
        });
        walk.open("/").await;
        walk.wait_for_text("config.json has mistakes").await;
        let text = walk.text().await;
        for key in ["environments.plain.api", "environments.both.colour", "extra"] {
            assert!(text.contains(key), "{key}: {text}");
        }
        walk.control("Environment").await.select_by_label("Local tenant").await.unwrap();
        walk.rewrite("config.json", |_| "{ not json".to_owned());
        walk.open("/").await;
        walk.wait_for_text("The file isn’t a JSON object").await;
        walk.control("Environment").await.select_by_value("online").await.unwrap();
    })
    .await;
}
