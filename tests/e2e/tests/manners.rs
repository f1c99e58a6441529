//! Nothing jumps while a page arrives: the browser itself counts what moved that nobody had touched.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::{Walk, walk_at};

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
                // Long enough for the answers, and for "now" to become "2 seconds ago".
                tokio::time::sleep(std::time::Duration::from_secs(3)).await;
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
