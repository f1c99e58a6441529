//! What a page must refuse: files that were changed on their way, being framed, and giving the token to strangers.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::{TOKEN, walk};

#[tokio::test(flavor = "multi_thread")]
async fn one_changed_byte_in_a_script_or_a_module_is_refused() {
    for (beginning, ending) in [("hook-doctor-", ".wasm"), ("hook-doctor-", ".js"), ("start-", ".js")] {
        walk("empty", async move |walk| {
            walk.tamper(beginning, ending);
            walk.open("/").await;
            if beginning == "start-" {
                // Without its first script the page does nothing at all.
                tokio::time::sleep(std::time::Duration::from_secs(2)).await;
            } else {
                walk.wait_for_text("A file of Hook Doctor could not be loaded").await;
            }
            assert!(walk.all("main").await.is_empty(), "nothing of the app runs");
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_untouched_site_runs() {
    walk("empty", async |walk| {
        walk.open("/").await;
        walk.find("main h1").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_names_a_host_asks_nobody_and_takes_no_token() {
    walk("demo", async |walk| {
        for address in ["/evil.example/Cust12345/webhooks", "/https:%2F%2Fevil.example/Cust12345/webhooks", "/local/Cust12345@evil.example/webhooks", "/local/..%2F..%2Fevil/webhooks"] {
            walk.open(address).await;
            walk.find("main h1").await;
            assert!(walk.all("#token").await.is_empty(), "{address} asks for a token");
            let asked = walk.evaluate("return performance.getEntriesByType('resource').map(entry => new URL(entry.name).origin).filter(origin => origin !== location.origin)").await;
            assert_eq!(asked, serde_json::json!([]), "{address}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_in_an_address_is_neither_used_nor_shown() {
    walk("demo", async |walk| {
        walk.open(&format!("/local/Cust12345/webhooks?token={TOKEN}&access_token={TOKEN}")).await;
        walk.control("Access token").await;
        assert!(walk.listed_now().await.is_empty());
        assert!(!walk.text().await.contains(TOKEN));
        assert!(!walk.address().await.contains(TOKEN), "it is taken out of the address");
    })
    .await;
}
