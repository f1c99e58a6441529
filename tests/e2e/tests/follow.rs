//! A tenant that is followed: it is looked at in few requests, by one tab for all, and tells what changes. It waits longer
//! where the tenant asks for that, ends with the token, and counts as use of the page.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::{TOKEN, Walk, walk, walk_of};
use serde_json::json;

const LIST: &str = "/local/Cust12345/webhooks";
/// The page looks each second whether it is time; in this time it has done so twice.
const TWO_LOOKS_AT_THE_TIME: u32 = 2_100;

/// Begins to follow the tenant in view, every minute.
async fn follow(walk: &Walk) {
    walk.click_on("[data-follow]").await;
    walk.find("#follow-pace").await.select_by_value("1").await.unwrap();
    walk.press_button("Start following").await;
    wait_for_status(walk, "on").await;
}

async fn wait_for_status(walk: &Walk, status: &str) {
    walk.find(&format!("[data-follow={status}]")).await;
}

/// Lets a minute go by and waits for the look that is due then.
async fn look(walk: &Walk) {
    let before = walk.calls();
    walk.minutes_go_by(1).await;
    walk.until("a look", async || walk.calls() > before).await;
    settle(walk).await;
}

/// Waits until nothing more is asked by itself.
async fn settle(walk: &Walk) {
    walk.page_time(TWO_LOOKS_AT_THE_TIME).await;
}

/// Has the page believe that it is out of sight, or in sight again.
async fn hide(walk: &Walk, is_hidden: bool) {
    walk.evaluate(&format!(
        "Object.defineProperty(document, 'hidden', {{ value: {is_hidden}, configurable: true }}); document.dispatchEvent(new Event('visibilitychange')); dispatchEvent(new Event('visibilitychange'))"
    ))
    .await;
}

async fn title(walk: &Walk) -> String {
    walk.evaluate("return document.title").await.as_str().unwrap().to_owned()
}

async fn icon(walk: &Walk) -> String {
    walk.evaluate("return decodeURIComponent(document.querySelector('link[rel=icon]').href)")
        .await
        .as_str()
        .unwrap()
        .to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_that_fails_while_it_is_followed_is_told_wherever_the_reader_looks() {
    walk("healthy", async |walk| {
        // The browser of the walk asks nobody, so the page is told that its reader agreed.
        walk.open_with_token(LIST).await;
        walk.listed().await;
        walk.evaluate(
            "window.notified = []; window.Notification = class { static permission = 'granted'; \
             static requestPermission() { return Promise.resolve('granted') } \
             constructor(title, options) { notified.push(`${title}: ${options.body}`) } }",
        )
        .await;
        walk.click_on("[data-follow]").await;
        walk.wait_for_text("Access tokens live an hour, so it ends on").await;
        walk.evaluate("document.querySelector('.follow-dialog input[type=checkbox]').click()").await;
        walk.press_button("Close").await;
        follow(&walk).await;
        walk.turn_into("certificate-expired");
        hide(&walk, true).await;
        look(&walk).await;
        walk.find("[data-follow-news] li.bad").await;
        walk.wait_for_status("since the last reading").await;
        let news = walk.find("[data-follow-news]").await.text().await.unwrap();
        assert!(news.contains("was disabled after too many errors"), "{news}");
        assert!(title(&walk).await.starts_with('('), "{}", title(&walk).await);
        assert!(icon(&walk).await.contains(r#"<circle cx="7""#));
        let notified = walk.evaluate("return notified.join('|')").await;
        assert!(notified.as_str().unwrap().contains("was disabled"), "{notified}");
        hide(&walk, false).await;
        walk.until("the title as ever", async || !title(&walk).await.starts_with('(')).await;
        assert!(!icon(&walk).await.contains(r#"<circle cx="7""#));
        walk.press_button("Put away").await;
        walk.until("nothing told", async || walk.all("[data-follow-news]").await.is_empty()).await;
        let stored = walk
            .evaluate_later(
                "const open = indexedDB.open('hook-doctor:/:history'); open.onsuccess = () => { \
                 const all = open.result.transaction('observations').objectStore('observations').getAll(); \
                 all.onsuccess = () => { open.result.close(); done(all.result.filter(text => text.includes('TooManyErrors')).length) } }",
            )
            .await;
        assert_eq!(stored, 1, "what was seen is in the history");
    })
    .await;
}

/// Has the page's notifications leave a note of each, with what the browser says of it later. The browser's own run as ever.
const LISTEN: &str = "window.notes = []; window.Notification = new Proxy(Notification, { construct(real, made_of) { \
    const made = new real(...made_of), note = { title: made.title, body: made.body, tag: made.tag, events: [] }; \
    for (const kind of ['show', 'error']) made.addEventListener(kind, () => note.events.push(kind)); \
    notes.push(note); return made } })";

#[tokio::test(flavor = "multi_thread")]
async fn the_browser_itself_notifies_while_the_tab_is_hidden() {
    walk("healthy", async |walk| {
        let allowed = json!({ "origin": walk.origin(), "permissions": ["notifications"] });
        walk.protocol("Browser.grantPermissions", allowed).await;
        walk.open_with_token(LIST).await;
        walk.listed().await;
        assert_eq!(walk.evaluate("return Notification.permission").await, "granted");
        walk.evaluate(LISTEN).await;
        walk.click_on("[data-follow]").await;
        walk.click_on(".follow-dialog input[type=checkbox]").await;
        walk.press_button("Close").await;
        follow(&walk).await;
        walk.protocol("Target.createTarget", json!({ "url": "about:blank" })).await;
        assert_eq!(walk.evaluate("return document.hidden").await, true, "another tab is in front");
        walk.turn_into("certificate-expired");
        walk.minutes_go_by(1).await;
        walk.until("a notification", async || walk.evaluate("return notes.length").await == 1).await;
        let note = walk.evaluate("return notes[0]").await;
        let (title, body) = (note["title"].as_str().unwrap(), note["body"].as_str().unwrap());
        assert!(title.contains("Cust12345"), "{title}");
        assert!(body.contains("was disabled after too many errors"), "{body}");
        assert!(note["tag"].as_str().unwrap().ends_with(".local.Cust12345"), "{note}");
        walk.until("the browser to show it", async || {
            let events = walk.evaluate("return notes[0].events").await;
            assert_ne!(events, json!(["error"]), "the browser can't show it");
            events == json!(["show"])
        })
        .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_look_takes_two_requests_and_one_more_for_each_further_thousand_webhooks() {
    for (webhooks, requests) in [(1_000, 2), (2_500, 4)] {
        walk_of(webhooks, async move |walk| {
            walk.open_with_token("/local/Cust12345/diagnosis").await;
            walk.settled().await;
            follow(&walk).await;
            settle(&walk).await;
            let before = walk.calls();
            look(&walk).await;
            assert_eq!(walk.calls() - before, requests, "{webhooks} webhooks");
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tenant_that_asks_for_fewer_requests_is_looked_at_later_and_never_twice_in_a_row() {
    walk("healthy", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        follow(&walk).await;
        walk.turn_into("throttled");
        look(&walk).await;
        wait_for_status(&walk, "backs-off").await;
        walk.wait_for_text("SuperOffice asks for fewer requests").await;
        assert_eq!(walk.calls(), 1, "it does not insist");
        walk.minutes_go_by(1).await;
        settle(&walk).await;
        assert_eq!(walk.calls(), 1, "the pause is longer now");
        // The next address refuses its first request, too.
        walk.minutes_go_by(1).await;
        walk.until("the next look", async || walk.calls() == 3).await;
        wait_for_status(&walk, "backs-off").await;
        walk.minutes_go_by(4).await;
        wait_for_status(&walk, "on").await;
        assert_eq!(walk.calls(), 6, "one more for a webhook that was never called and has no row");
        walk.until("no notice", async || walk.all("[data-follow-note]").await.is_empty()).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn following_ends_with_the_token_and_goes_on_with_a_new_one() {
    walk("healthy", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        follow(&walk).await;
        // The token does not state its end: it is asked for before an hour is over.
        walk.minutes_go_by(56).await;
        walk.find("[data-follow-ends]").await;
        walk.wait_for_text("Following ends with the token").await;
        wait_for_status(&walk, "on").await;
        walk.turn_into("expired-token");
        walk.minutes_go_by(1).await;
        wait_for_status(&walk, "waits-for-token").await;
        walk.wait_for_text("Following Cust12345 goes on when you give a token").await;
        let refused = walk.calls();
        walk.minutes_go_by(5).await;
        settle(&walk).await;
        assert_eq!(walk.calls(), refused, "it does not go on asking");
        walk.turn_into("healthy");
        walk.give_token(TOKEN).await;
        wait_for_status(&walk, "on").await;
        settle(&walk).await;
        look(&walk).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_tab_looks_for_all_and_another_goes_on_where_it_ends() {
    walk("healthy", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        follow(&walk).await;
        let first = walk.browser.window().await.unwrap();
        let second = walk.browser.new_window(true).await.unwrap();
        walk.browser.switch_to_window(second.handle.clone()).await.unwrap();
        walk.open_with_token(LIST).await;
        walk.listed().await;
        walk.click_on("[data-follow]").await;
        walk.press_button("Start following").await;
        wait_for_status(&walk, "another-tab").await;
        walk.wait_for_text("Another tab follows Cust12345").await;
        settle(&walk).await;
        let before = walk.calls();
        walk.minutes_go_by(3).await;
        settle(&walk).await;
        assert_eq!(walk.calls(), before, "the other tab does that");
        walk.browser.switch_to_window(first).await.unwrap();
        walk.browser.close_window().await.unwrap();
        walk.browser.switch_to_window(second.handle).await.unwrap();
        wait_for_status(&walk, "on").await;
        walk.until("a look of this tab", async || walk.calls() > before).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn following_counts_as_use_until_the_longest_use_and_pausing_does_not() {
    walk("healthy", async |walk| {
        walk.open(LIST).await;
        walk.until("the choice", async || {
            let Ok(choice) = walk.browser.find(fantoccini::Locator::Css("#keep")).await else { return false };
            choice.select_by_value("15").await.is_ok()
        })
        .await;
        walk.give_token(TOKEN).await;
        walk.listed().await;
        follow(&walk).await;
        for _ in 0..3 {
            walk.minutes_go_by(14).await;
            settle(&walk).await;
        }
        assert!(!walk.listed_now().await.is_empty(), "42 minutes with nobody there");
        walk.press_button("Pause following").await;
        wait_for_status(&walk, "paused").await;
        let before = walk.calls();
        walk.minutes_go_by(14).await;
        settle(&walk).await;
        assert_eq!(walk.calls(), before, "paused");
        walk.minutes_go_by(2).await;
        walk.wait_for_text("so the token was forgotten").await;
        assert!(walk.listed_now().await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_computer_that_slept_is_not_taken_for_one_that_was_used() {
    walk("healthy", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        follow(&walk).await;
        walk.minutes_go_by(90).await;
        walk.wait_for_text("so the token was forgotten").await;
        wait_for_status(&walk, "waits-for-token").await;
        assert!(walk.listed_now().await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_ends_the_following() {
    walk("healthy", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        follow(&walk).await;
        walk.press_button("Sign out").await;
        walk.wait_for_address("/").await;
        walk.open_with_token(LIST).await;
        walk.listed().await;
        wait_for_status(&walk, "off").await;
        walk.click_on("[data-follow]").await;
        let pace = walk.find("#follow-pace").await.prop("value").await.unwrap();
        assert_eq!(pace.as_deref(), Some("1"), "how often is remembered, that it follows is not");
    })
    .await;
}
