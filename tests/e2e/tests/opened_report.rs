//! A report that was saved is opened again, without a token and without a network.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::{Walk, walk, walk_at};
use fantoccini::key::Key;
use serde_json::json;

/// Everything that the browser keeps of this site, and what it asked for, as one text.
const KEPT: &str = "(async () => {
    const cached = {};
    for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys())
        cached[request.url] = request.url.endsWith('.wasm') || await (await caches.match(request)).text();
    done(JSON.stringify([cached, await indexedDB.databases(), {...localStorage}, {...sessionStorage}, location.href, history.state,
        performance.getEntries().map(entry => entry.name)]));
})()";

/// What a page of webhooks says: its first line, its rows in their order with their states, and its causes by host.
const SAID: &str = "const text = element => element.textContent.trim();
    const all = css => [...document.querySelectorAll(css)];
    return {
        headline: text(document.querySelector('main h1')),
        rows: all('[data-webhook-id]').map(row => [row.dataset.webhookId, row.dataset.state, text(row.querySelector('a'))]),
        hosts: [...document.querySelector('ul.cards').querySelectorAll('.host')].map(text),
        shown: text(document.querySelector('.shown')),
    }";

/// The report of the demo as JSON, as its dialog shows it, and what its page says.
async fn saved(walk: &Walk) -> (String, serde_json::Value) {
    walk.open("/demo/demo/webhooks").await;
    walk.settled().await;
    let said = walk.evaluate(SAID).await;
    (walk.report_as_json().await, said)
}

/// A file for the field, in a folder of its own, which is removed at the end.
struct SavedFile(std::path::PathBuf);

impl SavedFile {
    fn new(name: &str, text: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("hook-doctor-report-{:016x}", fastrand::u64(..)));
        std::fs::create_dir(&folder).unwrap();
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        Self(path)
    }
}

impl Drop for SavedFile {
    fn drop(&mut self) {
        // What stays behind among the temporary files does no harm.
        let _ = self.0.parent().map(std::fs::remove_dir_all);
    }
}

async fn choose(walk: &Walk, file: &SavedFile) {
    walk.find("#report-file").await.send_keys(file.0.to_str().unwrap()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_saved_report_shows_the_same_without_token_and_network_and_leaves_no_trace() {
    walk("demo", async |walk| {
        let (text, said) = saved(&walk).await;
        let file = SavedFile::new("whole.json", &text);
        walk.open("/tools/report").await;
        walk.find("#report-file").await;
        walk.stop_serving();
        choose(&walk, &file).await;
        walk.find("[data-opened-report]").await;
        let count = said["rows"].as_array().unwrap().len();
        walk.until("the rows", async || walk.listed_now().await.len() == count).await;
        assert_eq!(walk.evaluate(SAID).await, said);
        let banner = walk.find("[data-opened-report]").await.text().await.unwrap();
        for words in ["saved report of demo", "not the tenant itself", "was read on", "Seen as"] {
            assert!(banner.contains(words), "{words} in {banner}");
        }
        // The list can be searched, and a webhook opened and left again.
        walk.find("[type=search][aria-label='Search webhooks']").await.send_keys("ERP orders").await.unwrap();
        walk.until("fewer rows", async || walk.listed_now().await.len() < count).await;
        let found = walk.listed_now().await;
        walk.click_on(&format!("[data-webhook-id='{}'] a", found[0])).await;
        walk.wait_for_address(&format!("/tools/report/webhooks/{}", found[0])).await;
        let region = walk.find("[role=region][aria-label=Diagnosis][data-verdict=failing-deliveries]").await;
        assert!(!region.text().await.unwrap().is_empty());
        assert!(!walk.all("[data-check][data-outcome=fail]").await.is_empty());
        assert!(!walk.all("ol.steps > li").await.is_empty());
        walk.find("[data-opened-report]").await;
        for action in ["Send a test", "Restart", "Stop", "Refresh", "Sign out"] {
            let path = format!("//button[normalize-space(.)='{action}']");
            assert!(walk.browser.find_all(fantoccini::Locator::XPath(&path)).await.unwrap().is_empty(), "{action}");
        }
        walk.browser.back().await.unwrap();
        walk.wait_for_address("/tools/report").await;
        walk.until("the same rows", async || walk.listed_now().await == found).await;
        let kept = walk.evaluate_later(KEPT).await;
        let kept = kept.as_str().unwrap();
        assert!(!kept.contains("ERP orders") && !kept.contains("hook-doctor/report"), "{kept}");
        walk.click("Close the report").await;
        walk.find("#report-file").await;
        assert!(walk.listed_now().await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_of_a_list_with_a_gap_does_not_say_that_all_deliver() {
    walk("empty", async |walk| {
        walk.open("/demo/healthy/webhooks").await;
        walk.settled().await;
        let live = walk.find("main h1").await.text().await.unwrap();
        assert!(live.starts_with("All "), "{live}");
        let text = walk.report_as_json().await;
        let saved: serde_json::Value = serde_json::from_str(&text).unwrap();
        walk.open("/tools/report").await;
        let says = async |change: fn(&mut serde_json::Map<String, serde_json::Value>)| {
            let mut report = saved.clone();
            change(report["seen_by"].as_object_mut().unwrap());
            let file = SavedFile::new("gap.json", &report.to_string());
            choose(&walk, &file).await;
            walk.find("[data-opened-report]").await;
            let headline = walk.find("main h1").await.text().await.unwrap();
            walk.click("Close the report").await;
            walk.find("#report-file").await;
            headline
        };
        assert_eq!(says(|_| ()).await, live);
        let in_part = says(|seen_by| drop(seen_by.insert("not_read".to_owned(), json!(["list"])))).await;
        assert!(in_part.ends_with("webhooks that could be read deliver."), "{in_part}");
        // A report of an earlier version says in words only that something was not read.
        let earlier = says(|seen_by| {
            seen_by.remove("not_read");
            seen_by.insert("gaps".to_owned(), json!(["Not read: something."]));
        });
        let earlier = earlier.await;
        assert!(earlier.ends_with("webhooks in this report deliver."), "{earlier}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_can_be_dropped_and_is_found_by_the_palette() {
    walk_at("demo", (390, 844), async |walk| {
        let (text, said) = saved(&walk).await;
        walk.open("/tools/explain").await;
        walk.find("main h1").await;
        walk.click("Go to").await;
        walk.find("dialog.palette[open] input").await.send_keys("open report").await.unwrap();
        walk.until("the entry", async || walk.find("#palette-0").await.text().await.unwrap().starts_with("Open a report")).await;
        walk.press(&Key::Enter.to_string()).await;
        walk.wait_for_address("/tools/report").await;
        walk.find("#report-file").await;
        let drop = format!(
            "const data = new DataTransfer(); data.items.add(new File([{}], 'report.json', {{ type: 'application/json' }})); \
             const event = new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }}); \
             document.querySelector('main').dispatchEvent(event); return event.defaultPrevented",
            serde_json::to_string(&text).unwrap()
        );
        assert_eq!(walk.evaluate(&drop).await, true, "the browser does not open it in the page's place");
        walk.find("[data-opened-report]").await;
        assert_eq!(walk.find("main h1").await.text().await.unwrap(), said["headline"].as_str().unwrap());
        walk.until("the focus on the answer", async || walk.evaluate("return document.activeElement.tagName").await == "H1").await;
        let width = walk.evaluate("return document.documentElement.scrollWidth <= innerWidth").await;
        assert_eq!(width, true);
        // A reload forgets it, also on the page of one webhook.
        let first = said["rows"][0][0].as_str().unwrap();
        walk.open(&format!("/tools/report/webhooks/{first}")).await;
        walk.wait_for_text("No report is open.").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_report_says_why_and_what_to_do() {
    walk("demo", async |walk| {
        let (text, _) = saved(&walk).await;
        walk.open("/tools/report").await;
        let later = text.replace("hook-doctor/report/1", "hook-doctor/report/2");
        let deep = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
        let cases = [
            ("cut.json", text[..text.len() / 2].to_owned(), "This is no JSON, or a part of the file is missing."),
            ("photo.png", "\u{FFFD}PNG".to_owned(), "This is no JSON"),
            ("nothing.json", String::new(), "The file is empty."),
            ("package.json", "{\"name\":\"x\"}".to_owned(), "no report of Hook Doctor"),
            ("later.json", later, "a report of version 2; this page reads version 1"),
            ("deep.json", deep, "deeper in one another"),
            ("report.md", "# Webhooks of demo\n".to_owned(), "a report as Markdown"),
            ("large.json", " ".repeat(50_000_001), "more than 50 MB"),
        ];
        for (name, content, words) in cases {
            let file = SavedFile::new(name, &content);
            choose(&walk, &file).await;
            walk.until(&format!("{name} to be refused"), async || {
                let alert =
                    walk.evaluate("return document.querySelector('main [role=alert]')?.textContent ?? ''").await;
                alert.as_str().is_some_and(|alert| alert.contains(name) && alert.contains(words))
            })
            .await;
        }
        // A good one takes their place.
        let file = SavedFile::new("good.json", &text);
        choose(&walk, &file).await;
        walk.find("[data-opened-report]").await;
        assert!(walk.all("main [role=alert].notice-fail").await.is_empty());
        let kept = json!(walk.evaluate_later(KEPT).await);
        assert!(!kept.to_string().contains("hook-doctor/report"));
    })
    .await;
}
