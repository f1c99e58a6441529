//! How long a session lasts and what is left of it: an idle token, one that is refused, a page without a network,
//! a newer version of the page, and a reading that changes nothing.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::{TOKEN, Walk, walk};

const LIST: &str = "/local/Cust12345/webhooks";

/// The page checks the token's age every two seconds; in this time it has done so twice.
const TWO_LOOKS_AT_THE_TOKEN: u32 = 4_100;

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

/// Kept in the tab, until it is unused for an hour.
const AN_HOUR: &str = "60";
const ANYONE: &str = "Anyone at this computer may read the last copy";

/// What the tab keeps of its own, as one text.
const KEPT: &str = "return JSON.stringify({...sessionStorage})";
/// What the page holds, hidden or not, and its title.
const PAGE: &str = "return document.title + document.body.innerHTML + [...document.querySelectorAll('pre')].map(pre => pre.textContent)";
/// The kept answers by their addresses, as one text.
const COPIES: &str = "(async () => { const kept = {}; if (await caches.has('hook-doctor:/:seen')) { const cache = await caches.open('hook-doctor:/:seen'); \
    for (const request of await cache.keys()) kept[new URL(request.url).pathname] = await (await cache.match(request)).text(); } done(JSON.stringify(kept)); })()";
/// A webhook of the tenant, by its name.
const SOMETHING_SEEN: &str = "ERP orders";

async fn kept(walk: &Walk) -> String {
    walk.evaluate(KEPT).await.as_str().unwrap().to_owned()
}

async fn page(walk: &Walk) -> String {
    walk.evaluate(PAGE).await.as_str().unwrap().to_owned()
}

async fn copies(walk: &Walk) -> String {
    walk.evaluate_later(COPIES).await.as_str().unwrap().to_owned()
}

/// Chooses for how long the token is kept.
async fn keep(walk: &Walk, how_long: &str) {
    walk.until("the choice", async || {
        let Ok(choice) = walk.browser.find(fantoccini::Locator::Css("#keep")).await else { return false };
        choice.select_by_value(how_long).await.is_ok()
            && choice.prop("value").await.is_ok_and(|value| value.as_deref() == Some(how_long))
    })
    .await;
}

/// Ticks what a label says, on the form that asks for a token.
async fn tick(walk: &Walk, label: &str) {
    walk.until(label, async || {
        let script = format!(
            "const label = [...document.querySelectorAll('label')].find(label => label.textContent.trim() === '{label}'); \
             if (label && !label.control.checked) label.click(); return !!label?.control.checked"
        );
        walk.evaluate(&script).await == true
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_nobody_uses_is_forgotten_and_what_was_seen_is_covered() {
    walk("demo", async |walk| {
        walk.open(&format!("{LIST}?sort=name")).await;
        keep(&walk, "15").await;
        walk.give_token(TOKEN).await;
        let seen = walk.listed().await;
        assert!(page(&walk).await.contains(SOMETHING_SEEN));
        assert!(kept(&walk).await.contains(TOKEN), "the reader asked to keep it in the tab");
        walk.minutes_go_by(14).await;
        walk.click("Report").await;
        walk.find("dialog[open] pre").await;
        walk.minutes_go_by(14).await;
        walk.page_time(TWO_LOOKS_AT_THE_TOKEN).await;
        assert_eq!(walk.listed_now().await, seen, "somebody used the page in between");
        walk.minutes_go_by(2).await;
        walk.wait_for_text("so the token was forgotten").await;
        assert!(!kept(&walk).await.contains(TOKEN), "it is forgotten in the tab, too");
        walk.until("the report to close", async || walk.all("dialog[open]").await.is_empty()).await;
        let page = page(&walk).await;
        assert!(!page.contains(SOMETHING_SEEN) && !page.contains("hook-doctor/report"), "{page}");
        walk.give_token(TOKEN).await;
        assert_eq!(walk.listed().await, seen, "with the token it is there again");
        assert_eq!(walk.address().await, format!("{LIST}?sort=name"), "and so is the view");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_idle_time_counts_from_the_last_use_also_for_a_tab_that_is_loaded_again() {
    walk("demo", async |walk| {
        walk.open(LIST).await;
        keep(&walk, "15").await;
        walk.give_token(TOKEN).await;
        walk.listed().await;
        walk.pages_open_later(10).await;
        walk.open(LIST).await;
        walk.listed().await;
        // That the browser loads a tab again is no use of it. Each of these pages opens ten minutes after the one before.
        walk.pages_open_later(10).await;
        walk.open(LIST).await;
        walk.wait_for_text("so the token was forgotten").await;
        assert!(walk.listed_now().await.is_empty());
        assert!(!kept(&walk).await.contains(TOKEN), "{}", kept(&walk).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_token_is_used_for_longer_than_a_working_day() {
    walk("demo", async |walk| {
        walk.open(LIST).await;
        keep(&walk, "480").await;
        walk.give_token(TOKEN).await;
        walk.listed().await;
        walk.pages_open_later(420).await;
        walk.open(LIST).await;
        walk.listed().await;
        walk.evaluate("dispatchEvent(new Event('pointerdown'))").await;
        walk.minutes_go_by(310).await;
        walk.wait_for_text("at the most. This one was forgotten").await;
        assert!(walk.listed_now().await.is_empty() && !kept(&walk).await.contains(TOKEN));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_not_to_be_kept_takes_the_place_of_one_that_was() {
    walk("demo", async |walk| {
        walk.open(LIST).await;
        keep(&walk, AN_HOUR).await;
        walk.give_token(TOKEN).await;
        walk.listed().await;
        assert!(kept(&walk).await.contains(TOKEN));
        walk.link("Hook Doctor").await.click().await.unwrap();
        walk.choose("Environment", "local").await;
        walk.fill("Tenant", "Cust12345").await;
        keep(&walk, "reload").await;
        walk.give_token(TOKEN).await;
        walk.listed().await;
        assert!(!kept(&walk).await.contains(TOKEN), "a reload would use the old one");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_ends_the_session_of_every_tab() {
    walk("demo", async |walk| {
        walk.open(LIST).await;
        keep(&walk, AN_HOUR).await;
        walk.give_token(TOKEN).await;
        walk.listed().await;
        let first = walk.browser.window().await.unwrap();
        let second = walk.browser.new_window(true).await.unwrap();
        walk.browser.switch_to_window(second.handle).await.unwrap();
        walk.open(LIST).await;
        assert!(!kept(&walk).await.contains(TOKEN), "a second tab does not get the token");
        walk.give_token(TOKEN).await;
        walk.listed().await;
        walk.click("Sign out").await;
        walk.wait_for_address("/").await;
        walk.browser.switch_to_window(first).await.unwrap();
        walk.wait_for_text("signed out in another tab").await;
        assert!(walk.listed_now().await.is_empty() && !kept(&walk).await.contains(TOKEN));
        assert!(!page(&walk).await.contains(SOMETHING_SEEN));
        assert_eq!(copies(&walk).await, "{}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_network_the_page_starts_and_shows_what_this_token_read_last() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        let seen = walk.listed().await;
        walk.until("the answers to be kept", async || copies(&walk).await.contains("/kept/local/Cust12345")).await;
        let copies = copies(&walk).await;
        assert!(!copies.contains(SOMETHING_SEEN) && !copies.contains("WebhookId"), "nobody reads it without the token");
        wait_for_worker(&walk).await;
        walk.stop_serving();
        walk.open(&format!("{LIST}?sort=name")).await;
        walk.give_token("8A:Cust12345.somebody-elses").await;
        walk.find("[role=alert]").await;
        assert!(walk.listed_now().await.is_empty(), "nothing is shown under another token");
        walk.open(&format!("{LIST}?sort=name")).await;
        walk.give_token(TOKEN).await;
        walk.wait_for_text("No connection. What you see was read").await;
        assert_eq!(walk.listed().await.len(), seen.len());
        let body = walk.evaluate("return document.body.innerHTML").await;
        assert!(!body.as_str().unwrap().contains("not-for-your-eyes"), "keys in addresses were never kept");
        // The history is shown beside it, and not changed.
        walk.open("/local/Cust12345/usage").await;
        walk.give_token(TOKEN).await;
        walk.wait_for_text("so the history is only shown").await;
        assert!(walk.all(".care [hidden] button").await.len() >= 2, "nothing can be erased or added");
        walk.wait_for_text("1 observation, of").await;
        walk.open(&format!("{LIST}/1")).await;
        walk.control("Access token").await;
        walk.open("/demo/demo/webhooks/1").await;
        walk.find("[role=region][aria-label=Diagnosis][data-verdict]").await;
        // A day later nobody may read it.
        walk.pages_open_later(24 * 60).await;
        walk.open(LIST).await;
        walk.give_token(TOKEN).await;
        walk.find("[role=alert]").await;
        assert!(walk.listed_now().await.is_empty());
        walk.until("the old answers to go", async || self::copies(&walk).await == "{}").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_network_an_inner_page_starts_that_was_never_opened() {
    walk("empty", async |walk| {
        walk.open("/").await;
        wait_for_worker(&walk).await;
        walk.stop_serving();
        walk.open("/tools/explain").await;
        walk.control("Error text").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_token_the_last_copy_opens_only_where_the_reader_said_so() {
    for allowed in [true, false] {
        walk("demo", async move |walk| {
            walk.open(LIST).await;
            if allowed {
                tick(&walk, ANYONE).await;
            }
            walk.give_token(TOKEN).await;
            let seen = walk.listed().await;
            walk.until("the answers to be kept", async || copies(&walk).await.contains("/kept/local/Cust12345")).await;
            wait_for_worker(&walk).await;
            walk.stop_serving();
            walk.protocol("Network.enable", serde_json::json!({})).await;
            let offline =
                serde_json::json!({ "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
            walk.protocol("Network.emulateNetworkConditions", offline).await;
            walk.open(LIST).await;
            if allowed {
                walk.wait_for_text("No connection. What you see was read").await;
                assert_eq!(walk.listed().await, seen);
            } else {
                walk.control("Access token").await;
                walk.drawn().await;
                assert!(walk.listed_now().await.is_empty());
            }
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_refused_leaves_the_page_and_takes_the_copy() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        let seen = walk.listed().await;
        walk.until("the answers to be kept", async || copies(&walk).await.contains("/kept/local/Cust12345")).await;
        walk.turn_into("expired-token");
        walk.click("Refresh").await;
        walk.find("dialog.token-dialog[open]").await;
        assert_eq!(walk.listed_now().await, seen);
        walk.until("the answers to go", async || copies(&walk).await == "{}").await;
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
async fn what_is_said_of_keeping_the_token_is_true_of_a_reload_of_ctrl_click_and_of_the_next_visit() {
    walk("demo", async |walk| {
        walk.open(LIST).await;
        walk.find("#token").await;
        let help = async || walk.find("#keep-help").await.text().await.unwrap();
        assert!(help().await.starts_with("A reload forgets it"), "{}", help().await);
        walk.give_token(TOKEN).await;
        walk.listed().await;
        walk.browser.refresh().await.unwrap();
        walk.control("Access token").await;
        keep(&walk, AN_HOUR).await;
        walk.until("the other words", async || help().await.starts_with("A reload of this tab goes on")).await;
        walk.give_token(TOKEN).await;
        walk.listed().await;
        walk.browser.refresh().await.unwrap();
        walk.listed().await;
        // Ctrl+click opens another tab, which asks for itself.
        let tabs = walk.browser.windows().await.unwrap();
        let place = "const link = document.querySelector('[data-webhook-id] a'); link.scrollIntoView({ block: 'center' }); \
            const box = link.getBoundingClientRect(); return [box.left + 8, box.top + box.height / 2]";
        let place = walk.evaluate(place).await;
        for kind in ["mousePressed", "mouseReleased"] {
            let with_ctrl = serde_json::json!({
                "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1, "modifiers": 2,
            });
            walk.protocol("Input.dispatchMouseEvent", with_ctrl).await;
        }
        walk.until("another tab", async || walk.browser.windows().await.unwrap().len() > tabs.len()).await;
        let opened = walk.browser.windows().await.unwrap();
        let new = opened.into_iter().find(|tab| !tabs.contains(tab)).unwrap();
        walk.browser.switch_to_window(new).await.unwrap();
        walk.control("Access token").await;
        assert!(!kept(&walk).await.contains(TOKEN), "{}", kept(&walk).await);
        let remembered = walk.find("#keep").await.prop("value").await.unwrap();
        assert_eq!(remembered.as_deref(), Some(AN_HOUR), "the choice is this browser's");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn offline_there_is_one_notice_and_it_goes_with_the_network_back() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        let seen = walk.listed().await;
        walk.protocol("Network.enable", serde_json::json!({})).await;
        let network = async |offline: bool| {
            let conditions =
                serde_json::json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
            walk.protocol("Network.emulateNetworkConditions", conditions).await;
        };
        network(true).await;
        walk.wait_for_text("No connection. What you see was read").await;
        walk.click("Refresh").await;
        walk.until("the refresh to end", async || walk.all("button[aria-busy=true]").await.is_empty()).await;
        walk.drawn().await;
        let notices = "return [...document.querySelectorAll('main .notice, main .verdict.tone-fail')].map(notice => notice.textContent)";
        let said = walk.evaluate(notices).await;
        assert_eq!(said.as_array().unwrap().len(), 1, "{said}");
        assert_eq!(walk.listed_now().await, seen, "what was read stays");
        network(false).await;
        walk.until("no notice", async || walk.evaluate(notices).await == serde_json::json!([])).await;
        assert_eq!(walk.listed_now().await, seen);
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
