//! The site on hosts of static files: under a path, without rewrite rules, with a deployment's own mistakes.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::PathBuf;

use doctor_e2e::fake_server::{FakeAnswer, FakeServer};
use doctor_e2e::static_host::StaticHost;
use doctor_e2e::{TOKEN, Walk, walk};
use serde_json::json;

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
        let host = StaticHost::serve(vec![(site_below(), BELOW)]).await;
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
async fn two_deployments_of_one_origin_leave_each_other_alone() {
    walk("empty", async |walk| {
        let root = PathBuf::from(std::env::var("HOOK_DOCTOR_SITE").expect("HOOK_DOCTOR_SITE names the built site"));
        let host = StaticHost::serve(vec![(site_below(), BELOW), (root, "/")]).await;
        let caches = async || {
            let names = "const done = arguments[0]; caches.keys().then(names => done(names.sort().join(' ')))";
            walk.browser.execute_async(names, Vec::new()).await.unwrap().as_str().unwrap().to_owned()
        };
        let has_files = async |base: &str| {
            let script = format!("const done = arguments[0]; navigator.serviceWorker.getRegistration('{base}').then(found => done(found?.scope.endsWith(location.origin + '{base}') && found.active?.state === 'activated'))");
            walk.browser.execute_async(&script, Vec::new()).await.unwrap() == true
        };
        for base in ["/", BELOW] {
            walk.browser.goto(&format!("{}{base}demo/demo/webhooks", host.origin())).await.unwrap();
            // Stored before names held a path.
            walk.evaluate("localStorage.setItem('hook-doctor.theme', 'dark'); return true").await;
            walk.browser.execute_async("const done = arguments[0]; caches.open('hook-doctor-page-0').then(() => done())", Vec::new()).await.unwrap();
            walk.browser.refresh().await.unwrap();
            walk.listed().await;
            walk.until("the worker", async || has_files(base).await).await;
        }
        let names = caches().await;
        for own in ["hook-doctor:/:page:".to_owned(), format!("hook-doctor:{BELOW}:page:")] {
            assert_eq!(names.matches(&own).count(), 1, "{names}");
        }
        assert!(!names.contains("hook-doctor-page-"), "the older cache is gone: {names}");
        let stored = walk.evaluate("return Object.keys(localStorage).join(' ')").await.as_str().unwrap().to_owned();
        assert!(!stored.contains("hook-doctor."), "{stored}");
        assert!(stored.split_whitespace().all(|name| name.starts_with("hook-doctor:/")), "{stored}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_the_page_was_not_built_to_reach_is_named_with_the_way_out() {
    walk("demo", async |walk| {
        let late = FakeServer::start(|_, _| FakeAnswer::Json("[]".to_owned())).await;
        let origin = late.origin();
        // A deployment that changes its file and does not seal the site.
        walk.rewrite("config.json", |text| {
            let mut config: serde_json::Value = serde_json::from_str(&text).unwrap();
            config["environments"]["late"] = json!({ "label": "Late", "api": format!("{origin}/api") });
            config.to_string()
        });
        walk.open("/late/Cust12345/webhooks").await;
        walk.give_token(TOKEN).await;
        walk.wait_for_text(&format!("This page was not built to reach {origin}")).await;
        let text = walk.text().await;
        assert!(text.contains("cargo xtask seal DIR") && text.contains("dist --config config.json"), "{text}");
        assert!(!text.contains("No answer came"), "{text}");
        assert_eq!(late.asked(), Vec::<String>::new());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_mistake_of_a_configuration_is_named_and_the_rest_works() {
    walk("demo", async |walk| {
        walk.rewrite("config.json", |text| {
            let mut config: serde_json::Value = serde_json::from_str(&text).unwrap();
            config["environments"]["plain"] = json!({ "api": "http://crm.example.com/api" });
            config["environments"]["both"] = json!({ "label": "Both", "colour": "blue", "api": "/api" });
            config["extra"] = json!(1);
            config.to_string()
        });
        walk.open("/").await;
        walk.wait_for_text("config.json has mistakes").await;
        let text = walk.text().await;
        for key in ["environments.plain.api", "environments.both.colour", "extra"] {
            assert!(text.contains(key), "{key}: {text}");
        }
        walk.choose("Environment", "Local tenant").await;
        walk.rewrite("config.json", |_| "{ not json".to_owned());
        walk.open("/").await;
        walk.wait_for_text("The file isn’t a JSON object").await;
        walk.choose("Environment", "online").await;
    })
    .await;
}
