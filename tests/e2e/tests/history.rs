//! Earlier readings: they are kept for their reader alone, say what changed since, and never stop the page.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::{TOKEN, Walk, walk, walk_at};
use serde_json::json;

const LIST: &str = "/local/Cust12345/webhooks";
const USAGE: &str = "/local/Cust12345/usage";

/// Whatever the browser's database holds, as texts. A database that is not there is not made.
const STORED: &str = "indexedDB.databases().then(all => {
    if (!all.some(one => one.name === 'hook-doctor:/:history')) return done([]);
    const open = indexedDB.open('hook-doctor:/:history');
    open.onsuccess = () => {
        const database = open.result, parts = [...database.objectStoreNames];
        if (!parts.includes('observations')) { database.close(); return done(parts); }
        const all = database.transaction('observations').objectStore('observations').getAll();
        all.onsuccess = () => { database.close(); done(all.result); };
    };
});";

async fn stored(walk: &Walk) -> Vec<String> {
    let texts = walk.evaluate_later(STORED).await;
    texts.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

async fn wait_for_stored(walk: &Walk, count: usize) {
    walk.until(&format!("{count} observations"), async || stored(walk).await.len() == count).await;
}

/// Makes a database under the page's name with this version and this part.
async fn make_database(walk: &Walk, version: u32, part: &str, value: &str) {
    let script = format!(
        "const open = indexedDB.open('hook-doctor:/:history', {version});
        open.onupgradeneeded = () => open.result.createObjectStore('{part}');
        open.onsuccess = () => {{
            const writing = open.result.transaction('{part}', 'readwrite');
            writing.objectStore('{part}').put('{value}', ['local', 'Cust12345', 7, 1795500000000]);
            writing.oncomplete = () => {{ open.result.close(); done(true); }};
        }};"
    );
    assert_eq!(walk.evaluate_later(&script).await, json!(true));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_reading_is_kept_without_a_token_a_secret_or_an_address() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        wait_for_stored(&walk, 1).await;
        let kept = stored(&walk).await.join("\n");
        assert!(kept.contains("ERP orders") && kept.contains("api.acme.example"), "{kept}");
        for secret in [TOKEN, "not-for-your-eyes", "a-secret-that-only-the-receiver-knows", "/hooks/orders", "https://"]
        {
            assert!(!kept.contains(secret), "{secret} is in {kept}");
        }
        assert_eq!(walk.all("[data-since-visit]").await.len(), 0, "it is the first visit");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_later_visit_says_what_changed_since_and_draws_what_was_counted() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        wait_for_stored(&walk, 1).await;
        walk.pages_open_later(45).await;
        walk.open_with_token(LIST).await;
        walk.find("[data-since-visit]").await;
        walk.wait_for_text("Since your last visit").await;
        wait_for_stored(&walk, 2).await;
        walk.link("Usage").await.click().await.unwrap();
        walk.wait_for_address(USAGE).await;
        walk.find("[data-range='24h']").await.click().await.unwrap();
        walk.wait_for_address(&format!("{USAGE}?range=24h")).await;
        walk.find("[data-time-chart] [data-slot]").await;
        walk.wait_for_text("2 observations since").await;
        assert_eq!(walk.all("#earlier option").await.len(), 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_erases_the_history_unless_the_reader_keeps_it() {
    walk("demo", async |walk| {
        walk.open_with_token(USAGE).await;
        walk.find("#care").await;
        wait_for_stored(&walk, 1).await;
        walk.press_button("Sign out").await;
        wait_for_stored(&walk, 0).await;
        walk.open_with_token(USAGE).await;
        walk.find("#care").await;
        wait_for_stored(&walk, 1).await;
        walk.evaluate("[...document.querySelectorAll('label')].find(label => label.textContent.trim() === 'Keep history on this computer').click()").await;
        walk.press_button("Sign out").await;
        walk.wait_for_address("/").await;
        walk.page_time(500).await;
        assert_eq!(stored(&walk).await.len(), 1);
        assert!(!walk.text().await.contains("ERP orders"), "nobody sees it without a token");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_not_ours_stops_nothing_and_gives_way_after_it_was_saved() {
    walk("demo", async |walk| {
        walk.open("/tools/explain").await;
        make_database(&walk, 9, "observations", "from the future").await;
        walk.open_with_token(USAGE).await;
        walk.wait_for_text("newer version of this page").await;
        walk.find("figure[data-chart] svg").await;
        assert!(!walk.button("Start afresh").await.is_enabled().await.unwrap(), "it is saved first");
        walk.press_button("Save what can be read").await;
        walk.press_button("Start afresh").await;
        walk.until("the notice to go", async || !walk.text().await.contains("newer version of this page")).await;
        walk.until("a new history", async || stored(&walk).await.iter().all(|text| text.contains("ERP orders"))).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_room_the_page_goes_on_and_says_so() {
    walk("demo", async |walk| {
        walk.open_with_token(USAGE).await;
        walk.find("#care").await;
        wait_for_stored(&walk, 1).await;
        // A browser counts small writes late, so it is not enough to give it a small quota.
        walk.evaluate(
            "IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError') }",
        )
        .await;
        walk.minutes_go_by(10).await;
        walk.click("Refresh").await;
        walk.wait_for_text("could not store the last observation").await;
        walk.wait_for_text("some of the older observations had to go").await;
        walk.find("figure[data-chart] svg").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_tabs_keep_one_history() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        wait_for_stored(&walk, 1).await;
        let first = walk.browser.window().await.unwrap();
        let second = walk.browser.new_window(true).await.unwrap();
        walk.browser.switch_to_window(second.handle).await.unwrap();
        walk.pages_open_later(5).await;
        walk.open_with_token(USAGE).await;
        walk.wait_for_text("2 observations since").await;
        wait_for_stored(&walk, 2).await;
        walk.browser.switch_to_window(first).await.unwrap();
        walk.minutes_go_by(10).await;
        walk.click("Refresh").await;
        wait_for_stored(&walk, 3).await;
        walk.link("Usage").await.click().await.unwrap();
        walk.wait_for_text("3 observations since").await;
    })
    .await;
}

/// Has each page that is opened from now on be one of the next version, whose database is of the next version, too.
async fn pages_are_newer(walk: &Walk) {
    let source = "{ const open = IDBFactory.prototype.open; \
        IDBFactory.prototype.open = function (name, version) { return open.call(this, name, version && version + 1) } }";
    walk.protocol("Page.enable", json!({})).await;
    walk.protocol("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_of_an_older_page_is_brought_up_to_date_and_keeps_what_it_holds() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        wait_for_stored(&walk, 1).await;
        let before = stored(&walk).await;
        pages_are_newer(&walk).await;
        walk.pages_open_later(45).await;
        walk.open_with_token(USAGE).await;
        walk.wait_for_text("2 observations since").await;
        wait_for_stored(&walk, 2).await;
        assert!(stored(&walk).await.contains(&before[0]));
        let versions = "indexedDB.databases().then(all => done(all.map(database => database.version)))";
        assert_eq!(walk.evaluate_later(versions).await, json!([2]), "it is of the newer page now");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn erasing_asks_first_and_then_nothing_is_left() {
    walk("demo", async |walk| {
        walk.open_with_token(USAGE).await;
        walk.find("#care").await;
        wait_for_stored(&walk, 1).await;
        walk.press_button("Erase this tenant’s history").await;
        walk.press_button("Keep it").await;
        assert_eq!(stored(&walk).await.len(), 1);
        walk.press_button("Erase this tenant’s history").await;
        walk.press_button("Erase it").await;
        wait_for_stored(&walk, 0).await;
        walk.wait_for_text("The next reading begins a new one").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_has_a_past_that_is_not_stored() {
    walk("empty", async |walk| {
        walk.open("/demo/demo/webhooks").await;
        walk.listed().await;
        walk.wait_for_text("Since your last visit, 3 days ago").await;
        let worse =
            "return [...document.querySelectorAll('[data-since-visit] a')].map(link => link.textContent.trim())";
        assert!(walk.evaluate(worse).await.as_array().unwrap().contains(&json!("ERP orders")));
        walk.find("[data-webhook-id='3'] .sparkline rect").await;
        // The first reading is judged by what failed lately, as later ones are.
        walk.click("Report").await;
        walk.find("dialog[open] pre").await;
        let says = "return document.querySelector('dialog[open] pre').textContent.includes(' calls since ')";
        walk.until("what failed lately", async || walk.evaluate(says).await == json!(true)).await;
        walk.open("/demo/demo/usage?range=90d&measure=rate").await;
        walk.find("[data-time-chart] [data-slot]").await;
        assert!(walk.all("[data-time-chart] [data-slot]").await.len() > 20);
        walk.wait_for_text("Changes of state").await;
        // One stop of the keyboard, and the arrows go from part to part.
        walk.evaluate("document.querySelector('[data-slot][tabindex=\"0\"]').focus()").await;
        let at = "return Number(document.activeElement.dataset.slot)";
        let before = walk.evaluate(at).await.as_i64().unwrap();
        walk.press("\u{e012}").await;
        walk.until("the part before", async || walk.evaluate(at).await.as_i64() == Some(before - 1)).await;
        let said = walk.evaluate("return document.activeElement.getAttribute('aria-label')").await;
        assert!(said.as_str().unwrap().contains("error rate"), "{said}");
        walk.open("/demo/demo/webhooks/1").await;
        walk.find("[data-time-chart] [data-slot]").await;
        walk.wait_for_text("Disabled after errors between").await;
        walk.find("[data-observed]").await;
        assert_eq!(stored(&walk).await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_saved_history_is_added_in_another_browser_and_marked() {
    walk("empty", async |walk| {
        walk.open("/demo/demo/usage").await;
        walk.find("#care").await;
        let at_night = walk.evaluate("return new Date(Date.now() - 3.5 * 86_400_000 - 1_234_000).toISOString()").await;
        let file = json!({
            "schema": "hook-doctor/history/1", "environment": "demo", "tenant": "demo",
            "observations": [
                { "taken_at": "2020-01-02T03:04:05Z", "whole": true, "webhooks": [] },
                { "taken_at": at_night, "whole": true, "webhooks": [] },
            ],
        });
        let give = |text: String| {
            let text = serde_json::to_string(&text).unwrap();
            format!(
                "const field = document.getElementById('import-history'), files = new DataTransfer();
                files.items.add(new File([{text}], 'history.json'));
                field.files = files.files; field.dispatchEvent(new Event('change', {{ bubbles: true }}));"
            )
        };
        let mut of_another = file.clone();
        of_another["tenant"] = json!("healthy");
        walk.evaluate(&give(of_another.to_string())).await;
        walk.wait_for_text("This file is of another tenant: demo/healthy").await;
        walk.evaluate(&give(file.to_string())).await;
        walk.wait_for_text("1 observation was added and is marked as imported. 1 is too old to be kept.").await;
        walk.until("the mark", async || {
            let texts = "return [...document.querySelectorAll('#earlier option')].some(option => option.textContent.includes('(imported)'))";
            walk.evaluate(texts).await == json!(true)
        })
        .await;
        walk.evaluate(&give("{}".to_owned())).await;
        walk.wait_for_text("no history that this page can read").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_the_history_runs_over_the_edge_of_a_small_phone() {
    walk_at("empty", (390, 844), async |walk| {
        walk.squeeze(320, 700).await;
        for page in ["/demo/demo/usage", "/demo/demo/webhooks/1", "/demo/demo/webhooks"] {
            walk.open(page).await;
            walk.find("[data-time-chart] [data-slot], [data-since-visit]").await;
            let wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
            assert_eq!(walk.evaluate(wide).await, json!(0), "{page}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_tab_that_holds_an_older_database_stops_nothing_and_keeping_goes_on_without_it() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        wait_for_stored(&walk, 1).await;
        let first = walk.browser.window().await.unwrap();
        let second = walk.browser.new_window(true).await.unwrap();
        walk.browser.switch_to_window(second.handle.clone()).await.unwrap();
        walk.open("/tools/explain").await;
        let hold = "window.held = indexedDB.open('hook-doctor:/:history'); held.onsuccess = () => done(true)";
        assert_eq!(walk.evaluate_later(hold).await, json!(true));
        walk.browser.switch_to_window(first.clone()).await.unwrap();
        pages_are_newer(&walk).await;
        walk.pages_open_later(45).await;
        walk.open_with_token(USAGE).await;
        walk.wait_for_text("holds on to an older history").await;
        walk.find("figure[data-chart] svg").await;
        walk.browser.switch_to_window(second.handle).await.unwrap();
        walk.evaluate("held.result.close()").await;
        walk.browser.switch_to_window(first).await.unwrap();
        walk.minutes_go_by(10).await;
        walk.click("Refresh").await;
        walk.until("the notice to go", async || !walk.text().await.contains("holds on to an older history")).await;
        walk.until("what was kept before and more", async || stored(&walk).await.len() >= 2).await;
    })
    .await;
}
