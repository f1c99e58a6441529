//! Measures the built page against the same job in plain JavaScript (`tests/bench/baseline`), in one browser and against
//! one local tenant, by turns, so that what else the machine does meets both. `cargo xtask bench` runs it.
//!
//! `HOOK_DOCTOR_BENCH_WEBHOOKS` names the sizes of the tenant, `HOOK_DOCTOR_BENCH_RUNS` how often each page is loaded.

#![allow(clippy::expect_used, clippy::print_stdout)]

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use doctor_e2e::{CONDITION_TIMEOUT, TENANT, TOKEN, Walk, walk_of};
use serde_json::{Value, json};

/// What runs inside both pages.
const MEASURE: &str = include_str!("../../../bench/measure.js");
/// Where the baseline is served.
const BASELINE: &str = "/baseline/index.html";

/// For how long each page is at rest before the token is given to it.
const READER_LOOKS_FOR_THE_TOKEN: Duration = Duration::from_secs(2);

/// A page that is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Contestant {
    App,
    Baseline,
}

/// The unit of a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Millis,
    Bytes,
    Count,
    /// Frames: each longer than 32 ms counts, out of a hundred.
    SlowFrames,
}

/// What is measured, as a report names it.
const MEASURES: [(&str, &str, Unit); 18] = [
    ("ready", "page ready to take a token", Unit::Millis),
    ("rows", "connect to first rows", Unit::Millis),
    ("whole", "connect to full diagnosis", Unit::Millis),
    ("loading", "work of the page's thread from connect to full diagnosis", Unit::Millis),
    ("search", "keystroke to paint: search", Unit::Millis),
    ("searching", "work of the page's thread for one", Unit::Millis),
    ("filter", "click to paint: filter by state", Unit::Millis),
    ("filtering", "work of the page's thread for one", Unit::Millis),
    ("sort", "click to paint: sort", Unit::Millis),
    ("sorting", "work of the page's thread for one", Unit::Millis),
    ("scroll", "frames over 32 ms while scrolling, of a hundred", Unit::SlowFrames),
    ("longest", "longest task while loading", Unit::Millis),
    ("blocked", "all tasks over 50 ms while loading", Unit::Millis),
    ("heap", "JavaScript heap", Unit::Bytes),
    ("wasm", "wasm memory", Unit::Bytes),
    ("memory", "both", Unit::Bytes),
    ("requests", "requests", Unit::Count),
    ("bytes", "bytes received", Unit::Bytes),
];

/// What the loads of one page gave, by measure.
type Samples = BTreeMap<&'static str, Vec<f64>>;

#[tokio::main]
async fn main() {
    let runs = setting("HOOK_DOCTOR_BENCH_RUNS", "3").parse().expect("a number of runs");
    for size in setting("HOOK_DOCTOR_BENCH_WEBHOOKS", "100,1000,10000,50000").split(',') {
        let webhooks: usize = size.trim().parse().expect("a number of webhooks");
        walk_of(webhooks, async move |walk| {
            let (app, baseline) = measured(&walk, webhooks, runs).await;
            println!("\n{}", table(webhooks, &app, &baseline));
        })
        .await;
    }
}

fn setting(name: &str, otherwise: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| otherwise.to_owned())
}

/// Loads both pages by turns; each is the first of a turn as often as the other.
async fn measured(walk: &Walk, webhooks: usize, runs: usize) -> (Samples, Samples) {
    serve_baseline(walk);
    walk.protocol("Performance.enable", json!({ "timeDomain": "threadTicks" })).await;
    walk.protocol("Page.addScriptToEvaluateOnNewDocument", json!({ "source": MEASURE })).await;
    let (mut app, mut baseline) = (Samples::new(), Samples::new());
    for run in 0..runs {
        let mut turn = [(Contestant::App, &mut app), (Contestant::Baseline, &mut baseline)];
        if run % 2 == 1 {
            turn.reverse();
        }
        for (contestant, samples) in turn {
            load(walk, webhooks, contestant, samples).await;
        }
    }
    (app, baseline)
}

/// Puts the baseline beside the app, with the app's own style sheets.
fn serve_baseline(walk: &Walk) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bench/baseline");
    let folder = walk.site_folder().join("baseline");
    std::fs::create_dir_all(&folder).expect("a folder");
    let script = std::fs::read(from.join("baseline.js")).expect("the baseline");
    std::fs::write(folder.join("baseline.js"), script).expect("a file");
    let app = std::fs::read_to_string(walk.site_folder().join("index.html")).expect("the app's page");
    let styles: Vec<&str> = app.lines().filter(|line| line.contains("rel=\"stylesheet\"")).collect();
    let page = std::fs::read_to_string(from.join("index.html")).expect("the baseline");
    std::fs::write(folder.join("index.html"), page.replace("<!-- the app's own style sheets -->", &styles.join("\n")))
        .expect("a file");
}

/// One load of a page in a browser that knows nothing of it, and all that is then done on it.
async fn load(walk: &Walk, webhooks: usize, contestant: Contestant, samples: &mut Samples) {
    walk.protocol("Storage.clearDataForOrigin", json!({ "origin": walk.origin(), "storageTypes": "all" })).await;
    walk.protocol("Network.clearBrowserCache", json!({})).await;
    walk.browser.goto("about:blank").await.expect("an empty page");
    walk.protocol("HeapProfiler.collectGarbage", json!({})).await;
    let page = match contestant {
        Contestant::App => format!("{TENANT}/webhooks"),
        Contestant::Baseline => BASELINE.to_owned(),
    };
    walk.open(&page).await;
    until(walk, "return typeof bench.started === 'number'").await;
    tokio::time::sleep(READER_LOOKS_FOR_THE_TOKEN).await;
    let before = thread_work(walk).await;
    walk.evaluate(&format!("bench.connect('{TOKEN}')")).await;
    until(walk, "return typeof bench.whole === 'number'").await;
    let loading = thread_work(walk).await - before;
    // What the page keeps for offline is written after the reader has an answer.
    tokio::time::sleep(Duration::from_secs(2)).await;
    let result = walk.evaluate("return bench.result()").await;
    let mut note = |name: &'static str, value: f64| samples.entry(name).or_default().push(value);
    for name in ["ready", "started", "rows", "whole", "longest", "blocked", "wasm", "requests", "bytes"] {
        note(name, result[name].as_f64().expect("a number"));
    }
    note("loading", loading);
    walk.protocol("HeapProfiler.collectGarbage", json!({})).await;
    let heap = walk.protocol("Runtime.getHeapUsage", json!({})).await["usedSize"].as_f64().expect("a number");
    note("heap", heap);
    note("memory", heap + result["wasm"].as_f64().expect("a number"));
    let digits = (webhooks * 42 / 100).to_string();
    for (name, work, act) in [
        ("search", Some("searching"), format!("bench.search('{digits}')")),
        ("filter", Some("filtering"), "bench.filter()".to_owned()),
        ("sort", Some("sorting"), "bench.sort()".to_owned()),
        ("scroll", None, "bench.scroll()".to_owned()),
    ] {
        let before = thread_work(walk).await;
        let times = times(walk, &act).await;
        let worked = thread_work(walk).await - before;
        if let Some(work) = work {
            note(work, worked / count(times.len()));
        }
        times.into_iter().for_each(|time| note(name, time));
    }
}

/// For how long the page's thread has worked, in milliseconds. Other work of the machine moves it far less than the time on
/// the clock.
async fn thread_work(walk: &Walk) -> f64 {
    let given = walk.protocol("Performance.getMetrics", json!({})).await;
    let metrics = given["metrics"].as_array().expect("metrics");
    let work = metrics.iter().find(|metric| metric["name"] == "TaskDuration").expect("the work of the thread");
    work["value"].as_f64().expect("seconds") * 1_000.0
}

fn count(values: usize) -> f64 {
    u32::try_from(values).map_or(f64::from(u32::MAX), f64::from)
}

/// Waits for what a script says, and looks seldom: a look interrupts the page.
async fn until(walk: &Walk, script: &str) {
    let deadline = tokio::time::Instant::now() + CONDITION_TIMEOUT;
    while walk.evaluate(script).await != true {
        assert!(tokio::time::Instant::now() < deadline, "waited in vain for {script}");
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
}

/// The times that a function of the page gives.
async fn times(walk: &Walk, act: &str) -> Vec<f64> {
    let script = format!("const done = arguments[0]; {act}.then(done, error => done(String(error)))");
    let given = walk.browser.execute_async(&script, Vec::new()).await.expect("a script");
    let times = given.as_array().unwrap_or_else(|| panic!("{act}: {given}"));
    times.iter().filter_map(Value::as_f64).collect()
}

/// The measures of both pages, and what the app's are of the baseline's.
fn table(webhooks: usize, app: &Samples, baseline: &Samples) -> String {
    let mut lines = vec![
        format!("| {webhooks} webhooks | app | p95 | plain | p95 | ratio | of p95 |"),
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |".to_owned(),
    ];
    for (name, title, unit) in MEASURES {
        let of = |samples: &Samples| {
            let values = samples.get(name).map(Vec::as_slice).unwrap_or_default();
            (middle(values, unit), high(values, unit))
        };
        let ((mine, mine_high), (plain, plain_high)) = (of(app), of(baseline));
        lines.push(format!(
            "| {title} | {} | {} | {} | {} | {} | {} |",
            written(mine, unit),
            written(mine_high, unit),
            written(plain, unit),
            written(plain_high, unit),
            ratio(mine, plain),
            ratio(mine_high, plain_high),
        ));
    }
    lines.join("\n")
}

/// The median; of frames the share of slow ones.
fn middle(values: &[f64], unit: Unit) -> f64 {
    if unit == Unit::SlowFrames { slow_frames(values) } else { quantile(values, 0.5) }
}

fn high(values: &[f64], unit: Unit) -> f64 {
    if unit == Unit::SlowFrames { slow_frames(values) } else { quantile(values, 0.95) }
}

fn slow_frames(values: &[f64]) -> f64 {
    let slow = values.iter().filter(|millis| **millis > 32.0).count();
    100.0 * count(slow) / count(values.len().max(1))
}

/// The value that this share of all values does not exceed; not a number where there is no value.
fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an index among some hundred values")]
    let index = (share * count(sorted.len())).ceil() as usize;
    sorted.get(index.saturating_sub(1)).copied().unwrap_or(f64::NAN)
}

fn written(value: f64, unit: Unit) -> String {
    match unit {
        Unit::Millis => format!("{value:.1} ms"),
        Unit::Bytes => format!("{:.2} MB", value / 1e6),
        Unit::Count | Unit::SlowFrames => format!("{value:.0}"),
    }
}

fn ratio(mine: f64, plain: f64) -> String {
    if plain > 0.0 { format!("{:.1}", mine / plain) } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantile_is_one_of_the_values() {
        let values = [5.0, 1.0, 4.0, 2.0, 3.0];
        assert_eq!(quantile(&values, 0.5), 3.0);
        assert_eq!(quantile(&values, 0.95), 5.0);
        assert!(quantile(&[], 0.5).is_nan());
    }

    #[test]
    fn slow_frames_are_counted_out_of_a_hundred() {
        assert_eq!(slow_frames(&[16.0, 33.0, 16.0, 50.0]), 50.0);
        assert_eq!(slow_frames(&[]), 0.0);
    }

    #[test]
    fn nothing_has_no_ratio_to_nothing() {
        assert_eq!(ratio(3.0, 2.0), "1.5");
        assert_eq!(ratio(3.0, 0.0), "");
    }
}
