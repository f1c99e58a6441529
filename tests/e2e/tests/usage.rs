//! The page on usage: its charts say what they mean, lead to the webhooks behind them, and work with the keyboard alone.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::{Walk, walk, walk_at};

const USAGE: &str = "/demo/demo/usage";

async fn wait_for_charts(walk: &Walk) {
    walk.until("the charts", async || walk.all("figure[data-chart] svg").await.len() >= 4).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_views_of_a_tenant_are_one_press_from_each_other() {
    walk("empty", async |walk| {
        walk.open("/demo/demo/webhooks").await;
        walk.listed().await;
        for (name, address) in
            [("Usage", USAGE), ("Diagnosis", "/demo/demo/diagnosis"), ("Webhooks", "/demo/demo/webhooks")]
        {
            walk.link(name).await.click().await.unwrap();
            walk.wait_for_address(address).await;
            let current = walk.evaluate("return document.querySelector('.tabs [aria-current]').textContent").await;
            assert_eq!(current, serde_json::json!(name));
        }
        walk.open("/demo/demo/webhooks/1").await;
        walk.find(".tabs [aria-current=true]").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_chart_has_a_sentence_a_drawing_with_a_name_and_a_table() {
    walk("empty", async |walk| {
        walk.open(USAGE).await;
        wait_for_charts(&walk).await;
        let faults = walk
            .evaluate(
                "return [...document.querySelectorAll('figure[data-chart]')].flatMap(figure => {
                    const id = figure.dataset.chart, heading = figure.querySelector('h2').textContent.trim();
                    const svg = figure.querySelector('svg.plot'), rows = figure.querySelectorAll('tbody tr').length;
                    const named = id => document.getElementById(id)?.textContent.trim();
                    const faults = [];
                    if (!heading || heading.includes('usage-')) faults.push(id + ' says ' + heading);
                    if (!svg) return [...faults, id + ' has no drawing'];
                    if (named(svg.getAttribute('aria-labelledby')) !== heading) faults.push(id + ' has no name');
                    if (!named(svg.getAttribute('aria-describedby'))) faults.push(id + ' has no description');
                    if (rows !== svg.querySelectorAll('a.chart-bar').length) faults.push(id + ' has another table');
                    return faults;
                })",
            )
            .await;
        assert_eq!(faults, serde_json::json!([]));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bar_leads_to_as_many_webhooks_as_it_says_without_loading_the_page_again() {
    walk("empty", async |walk| {
        walk.open(USAGE).await;
        wait_for_charts(&walk).await;
        walk.evaluate("window.stays = true").await;
        let bar = "figure[data-chart=hosts] a.chart-bar";
        let name =
            walk.evaluate(&format!("return document.querySelector('{bar} .chart-name').textContent.trim()")).await;
        let count = "return document.querySelector('figure[data-chart=hosts] tbody td').textContent.trim()";
        let count = walk.evaluate(count).await;
        walk.click_on(&format!("{bar} .chart-fill")).await;
        walk.wait_for_address(&format!("/demo/demo/webhooks?host={}", name.as_str().unwrap())).await;
        walk.wait_for_status(&format!("{} of ", count.as_str().unwrap())).await;
        assert_eq!(walk.evaluate("return window.stays").await, serde_json::json!(true));
        // The list shows the filter, and gives it up.
        walk.button(&format!("Host: {} ×", name.as_str().unwrap())).await.click().await.unwrap();
        walk.wait_for_address("/demo/demo/webhooks").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_measure_and_the_filter_are_in_the_address() {
    walk("empty", async |walk| {
        walk.open("/demo/demo/usage?state=Active&measure=calls").await;
        wait_for_charts(&walk).await;
        let pressed = "return document.querySelector('[data-measure][aria-pressed=true]').dataset.measure";
        assert_eq!(walk.evaluate(pressed).await, serde_json::json!("calls"));
        walk.click("Error rate").await;
        walk.wait_for_address("/demo/demo/usage?state=Active&measure=rate").await;
        walk.wait_for_text("loses most").await;
        walk.button("State: Active ×").await.click().await.unwrap();
        walk.wait_for_address("/demo/demo/usage?measure=rate").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chart_is_one_stop_and_the_arrows_go_from_bar_to_bar() {
    walk("empty", async |walk| {
        walk.open(USAGE).await;
        wait_for_charts(&walk).await;
        let stops = walk
            .evaluate("return [...document.querySelectorAll('svg.plot')].map(svg => svg.querySelectorAll('[tabindex=\"0\"]').length)")
            .await;
        assert!(stops.as_array().unwrap().iter().all(|stops| *stops == serde_json::json!(1)), "{stops}");
        walk.evaluate("document.querySelector('figure[data-chart=verdicts] a[tabindex=\"0\"]').focus()").await;
        walk.press("\u{e015}").await;
        let at = "return document.activeElement.dataset.bar";
        walk.until("the second bar", async || walk.evaluate(at).await == serde_json::json!("1")).await;
        let says = walk.evaluate("return document.activeElement.querySelector('title').textContent").await;
        assert!(says.as_str().unwrap().contains("webhook"), "{says}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn that_counters_are_not_known_is_said_once() {
    walk("empty", async |walk| {
        walk.open("/demo/usage-forbidden/usage").await;
        walk.find("[data-no-counters]").await;
        let text = walk.text().await;
        assert_eq!(text.to_lowercase().matches("not known").count(), 1, "{text}");
        let kinds = "return [...document.querySelectorAll('figure[data-chart]')].map(figure => figure.dataset.chart)";
        assert_eq!(walk.evaluate(kinds).await, serde_json::json!(["verdicts", "states", "receivers", "events"]));
        assert_eq!(walk.all("figure[data-chart] svg.plot").await.len(), 4, "each of them is drawn");
        assert!(!text.contains("all delivering"), "what nobody could judge is not said to deliver: {text}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn how_far_back_a_webhooks_chart_looks_is_in_its_address() {
    walk("empty", async |walk| {
        walk.open("/demo/demo/webhooks/1?state=TooManyErrors").await;
        walk.find("[data-range='7d']").await.click().await.unwrap();
        walk.wait_for_address("/demo/demo/webhooks/1?state=TooManyErrors&range=7d").await;
        let pressed = "return document.querySelector('[data-range][aria-pressed=true]').dataset.range";
        walk.until("the range", async || walk.evaluate(pressed).await == serde_json::json!("7d")).await;
        walk.open("/demo/demo/webhooks/1?range=24h").await;
        walk.find("[data-range='24h'][aria-pressed=true]").await;
        // The next webhook is seen as far back.
        let next = "return document.querySelector('main a[rel=next]')?.getAttribute('href') ?? ''";
        walk.until("the next webhook", async || {
            walk.evaluate(next).await.as_str().is_some_and(|address| address.ends_with("range=24h"))
        })
        .await;
        let ids = "const ids = [...document.querySelectorAll('[id]')].map(element => element.id); \
            return ids.filter((id, index) => ids.indexOf(id) !== index)";
        assert_eq!(walk.evaluate(ids).await, serde_json::json!([]), "no two parts have the same name");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_runs_over_the_edge_of_a_small_phone() {
    walk_at("empty", (390, 844), async |walk| {
        walk.squeeze(320, 700).await;
        walk.open(USAGE).await;
        wait_for_charts(&walk).await;
        let wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assert_eq!(walk.evaluate(wide).await, serde_json::json!(0));
    })
    .await;
}
