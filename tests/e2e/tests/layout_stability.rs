//! Nothing moves while a page loads. The browser itself counts the layout shifts that no input caused.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use doctor_e2e::{Walk, walk, walk_at};
use serde_json::json;

const PAGES: [&str; 5] =
    ["/", "/demo/demo/webhooks", "/demo/demo/webhooks/1", "/demo/demo/diagnosis", "/tools/signature"];

/// What has moved on the page since it was opened: how much in all, and what it was.
async fn moved(walk: &Walk) -> (f64, String) {
    let script = "const done = arguments[0];
        const shifts = [];
        const read = list => shifts.push(...list.getEntries().filter(shift => !shift.hadRecentInput));
        new PerformanceObserver(read).observe({ type: 'layout-shift', buffered: true });
        const name = ({ node }) => `${node?.nodeName} ${(node?.textContent ?? '').slice(0, 40)}`;
        setTimeout(() => done([
            shifts.reduce((sum, shift) => sum + shift.value, 0),
            shifts.flatMap(shift => [...shift.sources].map(name)).join(', '),
        ]), 300);";
    let answer = walk.browser.execute_async(script, Vec::new()).await.expect("a script");
    (answer[0].as_f64().expect("a number"), answer[1].to_string())
}

async fn nothing_jumps(size: (u32, u32)) {
    walk_at("demo", size, async move |walk| {
        let mut jumped = Vec::new();
        for language in ["en", "de", "nl"] {
            for page in PAGES {
                walk.open(&format!("{page}?lang={language}")).await;
                walk.find(&format!("html[lang={language}] main h1")).await;
                if page.starts_with("/demo/") {
                    walk.settled().await;
                    // "now" becomes "2 seconds ago".
                    walk.page_time(2_100).await;
                }
                walk.drawn().await;
                let (by, what) = moved(&walk).await;
                if by > 0.0 {
                    jumped.push(format!("{page} in {language} by {by}: {what}"));
                }
            }
        }
        assert!(jumped.is_empty(), "{}", jumped.join("\n"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_jumps_on_a_desk() {
    nothing_jumps((1440, 900)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_jumps_on_a_phone() {
    nothing_jumps((390, 844)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn paper_is_light_shows_what_no_sentence_says_and_nothing_to_press() {
    walk_at("demo", (1440, 900), async |walk| {
        for page in ["/demo/demo/webhooks", "/demo/demo/webhooks/1", "/demo/demo/diagnosis"] {
            walk.open(page).await;
            walk.find(".panel .mark").await;
            walk.evaluate("document.documentElement.dataset.theme = 'dark'").await;
            let paper = json!({ "media": "print", "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
            walk.protocol("Emulation.setEmulatedMedia", paper).await;
            let looks = walk
                .evaluate(
                    "const seen = e => e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
                     const all = css => [...document.querySelectorAll(css)];
                     const style = (css, name) => getComputedStyle(document.querySelector(css)).getPropertyValue(name);
                     return {
                         ground: style('html', 'background-color'), ink: style('h1', 'color'),
                         marks: style('main .mark', 'print-color-adjust'),
                         buttons: all('button:not([role=columnheader] button), select, input').filter(seen).map(e => e.textContent),
                         folded: all('main details:not(.requests, .fine, .sample details, .columns-webhook .findings details, [aria-labelledby=catch-up] details, .columns-webhook .chart details) > :not(summary, .actions, .terminal-choice)').filter(e => !seen(e)).map(e => e.className),
                     }",
                )
                .await;
            let expected = json!({ "ground": "rgb(255, 255, 255)", "ink": "rgb(0, 0, 0)", "marks": "exact", "buttons": [], "folded": [] });
            assert_eq!(looks, expected, "{page}");
            walk.protocol("Emulation.setEmulatedMedia", json!({ "media": "", "features": [] })).await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_paper_a_list_and_a_webhook_take_two_sheets_at_most_and_say_where_and_when() {
    walk("demo", async |walk| {
        for page in ["webhooks", "webhooks/1", "webhooks/4", "webhooks/11"] {
            let page = format!("/demo/demo/{page}");
            walk.open(&page).await;
            walk.settled().await;
            walk.drawn().await;
            let a4 = json!({ "paperWidth": 8.27, "paperHeight": 11.69 });
            let printed = walk.protocol("Page.printToPDF", a4).await;
            let pdf = BASE64_STANDARD.decode(printed["data"].as_str().unwrap()).unwrap();
            let pdf = String::from_utf8_lossy(&pdf);
            // All sheets together are an object of another type, whose name begins alike.
            let sheets = pdf.matches("/Type /Page").count() - pdf.matches("/Type /Pages").count();
            assert!((1..=2).contains(&sheets), "{page} takes {sheets} sheets");
            let said = walk.evaluate("return document.querySelector('.paper').textContent").await;
            let said = said.as_str().unwrap();
            assert!(said.contains(&page) && said.contains("read ") && said.contains("UTC"), "{said}");
        }
    })
    .await;
}
