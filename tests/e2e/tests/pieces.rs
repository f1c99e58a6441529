//! What reads a tenant, what only some visits need, and what both share, which are files of their own: what is shown while they are
//! on their way, where they do not come, and when they are fetched.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::{Walk, walk};
use fantoccini::key::Key;
use serde_json::json;

const LIST: &str = "/local/Cust12345/webhooks";
/// The browser's own patterns for the files.
const PAGES: &str = "*/pages-*.wasm";
const EXTRAS: &str = "*/extras-*.wasm";
const COMING: &str = "Loading this page…";
const NOT_LOADED: &str = "This page could not be loaded";
const NO_DIALOGS: &str = "without it nothing can be changed, reported or followed";
const NOT_READ: &str = "A file of this page could not be loaded.";

/// Keeps the files on their way until [`let_go`].
async fn hold_back(walk: &Walk, files: &[&str]) {
    let patterns: Vec<_> = files.iter().map(|file| json!({ "urlPattern": file })).collect();
    walk.protocol("Fetch.enable", json!({ "patterns": patterns })).await;
}

/// Lets everything through that is held back.
async fn let_go(walk: &Walk) {
    walk.protocol("Fetch.disable", json!({})).await;
}

/// Has the network refuse these files, and no others.
async fn refuse(walk: &Walk, files: &[&str]) {
    walk.protocol("Network.enable", json!({})).await;
    walk.protocol("Network.setBlockedURLs", json!({ "urls": files })).await;
}

/// What the heading says that has the focus; nothing where none has it.
async fn focused_heading(walk: &Walk) -> String {
    let focused =
        "const focused = document.activeElement; return focused.matches('main h1') ? focused.textContent.trim() : ''";
    walk.evaluate(focused).await.as_str().unwrap().to_owned()
}

async fn wait_for_focus_on(walk: &Walk, heading: &str) {
    walk.until(&format!("the focus on {heading:?}"), async || focused_heading(walk).await.contains(heading)).await;
}

/// The files that the page has fetched or asked for, each with when it asked and when all of it was there, in milliseconds.
async fn fetched(walk: &Walk, beginning: &str) -> Option<(f64, f64)> {
    let script = format!(
        "const entry = performance.getEntriesByType('resource').find(entry => new URL(entry.name).pathname.match(/\\/{beginning}[^/]*\\.wasm$/)); \
         return entry ? [entry.startTime, entry.responseEnd] : null"
    );
    let times = walk.evaluate(&script).await;
    Some((times.get(0)?.as_f64()?, times.get(1)?.as_f64()?))
}

#[tokio::test(flavor = "multi_thread")]
async fn while_a_page_is_on_its_way_the_head_and_the_tabs_stay_and_the_focus_waits() {
    walk("demo", async |walk| {
        hold_back(&walk, &[PAGES, EXTRAS]).await;
        walk.open(LIST).await;
        walk.control("Access token").await;
        walk.evaluate("window.stays = true").await;
        for (name, address) in [("Diagnosis", "/local/Cust12345/diagnosis"), ("Usage", "/local/Cust12345/usage")] {
            walk.link(name).await.click().await.unwrap();
            walk.wait_for_address(address).await;
            walk.wait_for_text(COMING).await;
            let current = walk.evaluate("return document.querySelector('.tabs [aria-current]').textContent").await;
            assert_eq!(current, json!(name));
            for part in ["header.top .brand", "header.top button", "main .skeleton", "footer a"] {
                assert!(!walk.all(part).await.is_empty(), "{name} has no {part}");
            }
            assert_eq!(walk.all("main h1").await.len(), 1);
            assert_eq!(focused_heading(&walk).await, "", "the focus waits for the page");
        }
        // What is in the program itself needs no file.
        walk.link("Webhooks").await.click().await.unwrap();
        walk.control("Access token").await;
        walk.link("Diagnosis").await.click().await.unwrap();
        walk.wait_for_text(COMING).await;
        let_go(&walk).await;
        walk.control("Access token").await;
        let has_focus = "return document.querySelector('main').contains(document.activeElement)";
        walk.until("the focus on the page", async || walk.evaluate(has_focus).await == json!(true)).await;
        let title = walk.browser.title().await.unwrap();
        assert!(title.contains("Cust12345") && !title.contains(COMING), "{title}");
        assert!(!walk.text().await.contains(COMING));
        assert_eq!(walk.evaluate("return window.stays").await, json!(true), "nothing was loaded again");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_given_before_the_file_is_here_shows_the_outline_and_then_the_list() {
    walk("demo", async |walk| {
        hold_back(&walk, &[PAGES, EXTRAS]).await;
        walk.open(LIST).await;
        walk.give_token(doctor_e2e::TOKEN).await;
        walk.wait_for_text("Finding the tenant…").await;
        walk.find("main .waiting .skeleton").await;
        // What can be done anywhere can be done meanwhile.
        walk.press(&format!("{}k{}", Key::Control, Key::Null)).await;
        walk.find("dialog.palette[open] [role=option]").await;
        walk.press(&Key::Escape.to_string()).await;
        let_go(&walk).await;
        walk.listed().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_does_not_come_is_told_loses_nothing_and_comes_at_the_next_try() {
    walk("demo", async |walk| {
        refuse(&walk, &[PAGES, EXTRAS]).await;
        walk.open_with_token(LIST).await;
        walk.evaluate("window.stays = true").await;
        wait_for_focus_on(&walk, NOT_READ).await;
        walk.click("Try again").await;
        walk.button("Try again").await;
        walk.link("Diagnosis").await.click().await.unwrap();
        wait_for_focus_on(&walk, NOT_LOADED).await;
        assert_eq!(walk.address().await, "/local/Cust12345/diagnosis");
        walk.click("Try again").await;
        walk.button("Try again").await;
        wait_for_focus_on(&walk, NOT_LOADED).await;
        walk.browser.back().await.unwrap();
        walk.wait_for_text(NOT_READ).await;
        refuse(&walk, &[]).await;
        // The token is still here.
        walk.click("Try again").await;
        walk.listed().await;
        walk.link("Diagnosis").await.click().await.unwrap();
        walk.find("li.group").await;
        wait_for_focus_on(&walk, "Diagnosis").await;
        assert_eq!(walk.evaluate("return window.stays").await, json!(true));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_inner_pages_come_before_they_are_wanted_and_then_need_no_network() {
    walk("empty", async |walk| {
        walk.open("/").await;
        walk.find("main h1").await;
        walk.until("the files", async || fetched(&walk, "extras-").await.is_some_and(|(_, end)| end > 0.0)).await;
        let (program, pages) = (fetched(&walk, "hook-doctor-").await.unwrap(), fetched(&walk, "pages-").await.unwrap());
        assert!(pages.0 > program.1, "not beside the program, which the first page waits for");
        // Nothing answers any more, and no worker has begun to keep files for this tab.
        walk.stop_serving();
        walk.click_on("footer a[href='/tools/explain']").await;
        walk.control("Error text").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bookmark_of_an_inner_page_fetches_its_file_beside_the_program() {
    walk("demo", async |walk| {
        for (address, files) in [
            ("/local/Cust12345/diagnosis", ["shared-", "pages-", "extras-"].as_slice()),
            ("/local/Cust12345/webhooks/1", &["shared-", "pages-"]),
            ("/tools/explain", &["shared-", "extras-"]),
        ] {
            walk.open(address).await;
            walk.find("main :is(#token, textarea)").await;
            let program = fetched(&walk, "hook-doctor-").await.unwrap();
            for file in files {
                let (asked, _) = fetched(&walk, file).await.unwrap();
                assert!(
                    asked < program.1,
                    "{address}: {file} asked for at {asked}, when the program was there at {}",
                    program.1
                );
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bookmark_whose_file_is_late_shows_the_head_until_it_comes() {
    walk("demo", async |walk| {
        hold_back(&walk, &[PAGES, EXTRAS]).await;
        walk.open("/local/Cust12345/webhooks/1").await;
        walk.wait_for_text(COMING).await;
        walk.find("header.top .brand").await;
        walk.find(".tabs [aria-current=true]").await;
        let_go(&walk).await;
        walk.give_token(doctor_e2e::TOKEN).await;
        walk.find("[role=region][aria-label=Diagnosis][data-verdict]").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dialog_that_is_asked_for_before_its_file_is_here_opens_when_it_comes() {
    walk("demo", async |walk| {
        hold_back(&walk, &[EXTRAS]).await;
        walk.open_with_token(LIST).await;
        walk.listed().await;
        walk.click("Report").await;
        assert!(walk.all("dialog[open]").await.is_empty());
        let_go(&walk).await;
        walk.find("dialog[aria-labelledby=report-title][open]").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn dialogs_whose_file_does_not_come_are_told_and_come_at_the_next_try() {
    walk("demo", async |walk| {
        refuse(&walk, &[EXTRAS]).await;
        walk.open_with_token(LIST).await;
        // What was read is here all the same.
        walk.listed().await;
        walk.wait_for_text(NO_DIALOGS).await;
        walk.click("Try again").await;
        walk.wait_for_text(NO_DIALOGS).await;
        refuse(&walk, &[]).await;
        walk.click("Follow").await;
        walk.click("Try again").await;
        walk.find("dialog.follow-dialog[open]").await;
        assert!(!walk.text().await.contains(NO_DIALOGS));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bookmark_says_what_comes_before_the_program_runs() {
    walk("demo", async |walk| {
        walk.hold_the_program().await;
        walk.open("/local/Cust12345/webhooks/1?lang=de").await;
        let said = "return document.querySelector('#start .start-coming h1')?.checkVisibility({ visibilityProperty: true }) \
                    && document.querySelector('#start').innerText";
        walk.until("what comes", async || {
            let said = walk.evaluate(said).await;
            said.as_str().is_some_and(|said| {
                said.contains("Seite wird geladen") && said.contains("welche Webhooks eines Mandanten nicht zustellen")
            })
        })
        .await;
        walk.let_the_program_go().await;
        walk.find("main #token").await;
        assert!(walk.all("#start").await.is_empty());
    })
    .await;
}
