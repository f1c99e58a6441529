//! How long a session lasts and what is left of it: an idle token, one that is refused, a page without a network,
//! a newer version of the page, and updates that come by themselves.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::{TOKEN, Walk, walk};
use fantoccini::key::Key;

const LIST: &str = "/local/Cust12345/webhooks";

/// The page checks the token's age every two seconds; in this time it has done so twice.
const TWO_LOOKS_AT_THE_TOKEN: u32 = 4_100;
/// The page checks each second whether an update is due; in this time it has done so twice.
const TWO_LOOKS_AT_THE_AGE: u32 = 2_100;

/// Waits until the page's own files are kept, which takes until after it was first used.
async fn wait_for_worker(walk: &Walk) {
    walk.until("the worker", async || {
        let active = walk
            .browser
            .execute_async(
                "const done = arguments[0]; navigator.serviceWorker.getRegistration().then(found => done(found?.active?.state ?? ''))",
                Vec::new(),
            )
            .await
            .expect("a script");
        active == "activated"
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unused_token_is_forgotten_and_what_was_shown_stays() {
    walk("demo", async |walk| {
        walk.open(LIST).await;
        walk.find("#idle").await.select_by_value("15").await.unwrap();
        walk.click_on("form input[type=checkbox]").await;
        walk.give_token(TOKEN).await;
        let seen = walk.listed().await;
        let kept = "return JSON.stringify({...sessionStorage})";
        assert!(walk.evaluate(kept).await.as_str().unwrap().contains(TOKEN), "the reader asked to keep it in the tab");
        walk.minutes_go_by(14).await;
        walk.evaluate("dispatchEvent(new Event('pointerdown'))").await;
        walk.minutes_go_by(14).await;
        walk.page_time(TWO_LOOKS_AT_THE_TOKEN).await;
        assert!(walk.all("dialog[open]").await.is_empty(), "somebody used the page in between");
        walk.minutes_go_by(2).await;
        walk.find("dialog[open]").await;
        walk.wait_for_text("so the token was forgotten").await;
        assert!(!walk.evaluate(kept).await.as_str().unwrap().contains(TOKEN), "it is forgotten in the tab, too");
        assert_eq!(walk.listed_now().await, seen);
        walk.press(&Key::Escape.to_string()).await;
        walk.wait_for_text("There is no token").await;
        walk.click("Enter a new token").await;
        walk.find("dialog[open]").await;
        walk.give_token(TOKEN).await;
        walk.until("the dialog to go", async || walk.all("dialog[open]").await.is_empty()).await;
        assert_eq!(walk.listed().await, seen);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_network_the_page_starts_and_shows_what_was_read_last() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        let seen = walk.listed().await;
        wait_for_worker(&walk).await;
        walk.stop_serving();
        walk.open(&format!("{LIST}?sort=name")).await;
        walk.give_token(TOKEN).await;
        walk.wait_for_text("No connection. What you see was read").await;
        assert_eq!(walk.listed().await.len(), seen.len());
        let body = walk.evaluate("return document.body.innerHTML").await;
        assert!(!body.as_str().unwrap().contains("not-for-your-eyes"), "keys in addresses were never kept");
        walk.open(&format!("{LIST}/1")).await;
        walk.control("Access token").await;
        walk.open("/demo/demo/webhooks/1").await;
        walk.find("[role=region][aria-label=Diagnosis][data-verdict]").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_read_offline_ends_with_its_tenant() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        wait_for_worker(&walk).await;
        walk.stop_serving();
        walk.open(LIST).await;
        walk.give_token(TOKEN).await;
        walk.wait_for_text("No connection. What you see was read").await;
        walk.listed().await;
        let says_nothing_of_it = async || {
            let text = walk.text().await;
            assert!(!text.contains("No connection.") && !text.contains("You’re offline"), "{text}");
            assert!(!text.contains("Try again"), "there is nothing to try again: {text}");
        };
        // The start page shows nothing that was read.
        walk.link("Hook Doctor").await.click().await.unwrap();
        walk.control("Tenant").await;
        says_nothing_of_it().await;
        // Nor does a tenant that was never read.
        walk.go_to("/local/Cust99999/webhooks").await;
        walk.wait_for_text("Cust99999").await;
        walk.control("Access token").await;
        says_nothing_of_it().await;
        walk.go_to(LIST).await;
        walk.wait_for_text("No connection. What you see was read").await;
        walk.button("Sign out").await.click().await.unwrap();
        walk.wait_for_address("/").await;
        walk.control("Tenant").await;
        says_nothing_of_it().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_leaves_nothing_to_read_offline() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        let kept = "const done = arguments[0]; caches.keys().then(names => done(names.includes('hook-doctor:/:seen')))";
        walk.until("the answers to be kept", async || {
            walk.browser.execute_async(kept, Vec::new()).await.unwrap() == true
        })
        .await;
        walk.click("Sign out").await;
        walk.until("the answers to be gone", async || {
            walk.browser.execute_async(kept, Vec::new()).await.unwrap() == false
        })
        .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_version_is_offered_and_never_forced() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        let seen = walk.listed().await;
        wait_for_worker(&walk).await;
        walk.rewrite("worker.js", |worker| worker.replace("const VERSION = \"", "const VERSION = \"newer-"));
        // The host says by the second when a file was changed, so the first look may come too early.
        walk.until("the offer", async || {
            walk.browser
                .execute_async(
                    "const done = arguments[0]; navigator.serviceWorker.getRegistration().then(found => found.update()).finally(done)",
                    Vec::new(),
                )
                .await
                .unwrap();
            walk.text().await.contains("A new version of Hook Doctor is ready")
        })
        .await;
        assert_eq!(walk.listed_now().await, seen, "the work goes on");
        walk.click("Load it").await;
        walk.control("Access token").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_refreshes_itself_if_asked_to_and_says_so_in_one_sentence() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        walk.find("select[aria-label='Live updates']").await.select_by_value("30").await.unwrap();
        walk.turn_into("healthy");
        walk.minutes_go_by(1).await;
        walk.wait_for_status("since the last reading").await;
        walk.find("select[aria-label='Live updates']").await.select_by_value("0").await.unwrap();
        let asked = "return performance.getEntriesByType('resource').filter(entry => entry.name.includes('/api/v1/Webhook')).length";
        let before = walk.evaluate(asked).await;
        walk.minutes_go_by(9).await;
        walk.page_time(TWO_LOOKS_AT_THE_AGE).await;
        assert_eq!(walk.evaluate(asked).await, before, "paused");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reading_that_changes_nothing_leaves_the_page_as_it_is() {
    walk("demo", async |walk| {
        walk.open_with_token(&format!("{LIST}/1")).await;
        walk.find("[role=region][aria-label=Diagnosis][data-verdict]").await;
        walk.evaluate("document.querySelector('main details').open = true; document.querySelector('main details summary').focus()").await;
        let count = "return performance.getEntriesByType('resource').filter(entry => entry.name.includes('/api/v1/User')).length";
        let before = walk.evaluate(count).await.as_i64().unwrap();
        walk.evaluate("[...document.querySelectorAll('button')].find(button => button.textContent === 'Refresh').click()").await;
        walk.until("another reading", async || {
            walk.evaluate(count).await.as_i64().unwrap() > before
                && walk.all("button[aria-busy=true]").await.is_empty()
        })
        .await;
        let still = walk.evaluate("return document.querySelector('main details').open && document.activeElement.tagName === 'SUMMARY'").await;
        assert_eq!(still, true, "what was open is open, and the focus is where it was");
    })
    .await;
}
