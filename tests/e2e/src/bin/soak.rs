//! Has a page run for long, and writes down what it takes of the computer meanwhile. `cargo xtask soak` runs it.
//!
//! The hours are simulated: the page's clock is set ahead step by step, and what it then does it really does. `HOOK_DOCTOR_SOAK`
//! names what is run: `hours` follows a tenant for eight hours while its answers go wrong now and then; `history` keeps 1,000
//! observations of 1,000 webhooks.

#![allow(clippy::expect_used, clippy::print_stdout)]

use std::time::{Duration, Instant};

use doctor_e2e::footprint::Footprint;
use doctor_e2e::{TOKEN, Walk, faults, heavy_walk, walk_of};
use doctor_tenant::store::{Site, State};
use serde_json::json;

const LIST: &str = "/local/Cust12345/webhooks";

/// A minute of the page's clock, in milliseconds.
const MINUTE: u64 = 60_000;
/// How long the tenant is followed, in minutes.
const FOLLOWED: u64 = 8 * 60;
/// How often that is measured, in minutes.
const MEASURED_EVERY: u64 = 40;
/// For how long each minute really lasts: the page looks ten times as often as it means to whether something is due.
const STEP: Duration = Duration::from_millis(250);

/// How many observations are kept, of how many webhooks.
const OBSERVATIONS: u64 = 1_000;
const WEBHOOKS: usize = 1_000;
/// In how many stretches: days lie between them, so that the earlier ones are thinned.
const STRETCHES: u64 = 4;

/// The page's clock: as far ahead as a walk says, in milliseconds, and looked at ten times as often as the page means to.
const CLOCK: &str = "{ const now = Date.now.bind(Date); window.ahead ??= Number(sessionStorage.getItem('ahead') ?? 0); \
    Date.now = () => now() + window.ahead; \
    const every = window.setInterval.bind(window); window.setInterval = (act, millis, ...rest) => every(act, millis / 10, ...rest) }";

#[tokio::main]
async fn main() {
    let wanted = std::env::var("HOOK_DOCTOR_SOAK").unwrap_or_else(|_| "hours,history".to_owned());
    for part in wanted.split(',') {
        match part.trim() {
            "hours" => heavy_walk("demo", async |walk| follow_for_hours(&walk).await).await,
            "history" => walk_of(WEBHOOKS, async |walk| keep_a_history(&walk).await).await,
            other => panic!("nothing is called {other:?}; there are hours and history"),
        }
    }
}

/// Opens the list with a clock that can be set.
async fn open(walk: &Walk) {
    Footprint::prepare(walk).await;
    walk.protocol("Page.addScriptToEvaluateOnNewDocument", json!({ "source": CLOCK })).await;
    walk.open_with_token(LIST).await;
    walk.listed().await;
    walk.settled().await;
}

/// Sets the page's clock ahead. Its reader uses it all the while.
async fn go_ahead(walk: &Walk, millis: u64) {
    walk.evaluate(&format!("window.ahead += {millis}; dispatchEvent(new Event('pointerdown')); return true")).await;
}

/// Follows a tenant while its counters grow, its webhooks change and its answers go wrong.
async fn follow_for_hours(walk: &Walk) {
    open(walk).await;
    follow(walk).await;
    println!("\n{FOLLOWED} minutes of following a tenant, one reading a minute where nothing goes wrong\n");
    println!("{}", Footprint::head("minute"));
    let mut readings = 0;
    for minute in 0..=FOLLOWED {
        if minute.is_multiple_of(MEASURED_EVERY) {
            // What was wrong is over, so that the same is shown each time.
            walk.tenant().inflict(Vec::new());
            tokio::time::sleep(STEP * 4).await;
            println!("{}", Footprint::of(walk).await.row(&minute.to_string()));
        }
        walk.tenant().alter(|site| a_minute_goes_by(site, minute));
        // Two minutes of three go well.
        walk.tenant().inflict(if minute % 3 == 2 { faults::soon_over(minute) } else { Vec::new() });
        go_ahead(walk, MINUTE).await;
        tokio::time::sleep(STEP).await;
        readings += u64::from(!walk.tenant().asked().is_empty());
    }
    let stopped = walk.all(".start-stopped").await.len();
    println!("\nThe tenant was asked in {readings} of {FOLLOWED} minutes; the program stopped {stopped} times.");
}

/// Has the page read the tenant by itself each minute.
async fn follow(walk: &Walk) {
    walk.click_on("[data-follow]").await;
    walk.find("#follow-pace").await.select_by_value("1").await.expect("a pace");
    walk.click("Start following").await;
    walk.find("[data-follow=on]").await;
}

/// Every webhook is called, some in vain, and now and then one is stopped or started.
fn a_minute_goes_by(site: &mut Site, minute: u64) {
    for (number, record) in (0_u64..).zip(site.webhooks.values_mut()) {
        let Some(usage) = record.usage.as_mut() else { continue };
        usage.total_calls += 3;
        if (minute + number).is_multiple_of(7) {
            usage.total_errors += 1;
        }
        if minute.is_multiple_of(20) && number == minute / 20 % 10 {
            record.state = if record.state == State::Active { State::Stopped } else { State::Active };
        }
    }
}

/// Keeps one observation after the other of a large tenant.
async fn keep_a_history(walk: &Walk) {
    open(walk).await;
    println!(
        "\n{OBSERVATIONS} observations of {WEBHOOKS} webhooks, in {STRETCHES} stretches with three days between them\n"
    );
    println!("{}", Footprint::head("observations made, kept, seconds for the last one"));
    let pause = 11 * 60 * MINUTE / (OBSERVATIONS / STRETCHES) - 1;
    for number in 1..=OBSERVATIONS {
        walk.tenant().alter(|site| a_minute_goes_by(site, number));
        walk.tenant().inflict(Vec::new());
        go_ahead(walk, pause).await;
        let began = Instant::now();
        walk.evaluate(
            "[...document.querySelectorAll('button')].find(button => button.textContent.trim() === 'Refresh').click()",
        )
        .await;
        until_read(walk).await;
        let took = began.elapsed().as_secs_f32();
        if number.is_multiple_of(OBSERVATIONS / 10) || number == 1 {
            let what = format!("{number}, {}, {took:.2}", kept(walk).await);
            println!("{}", Footprint::of(walk).await.row(&what));
        }
        if number.is_multiple_of(OBSERVATIONS / STRETCHES) && number < OBSERVATIONS {
            let began = Instant::now();
            go_ahead(walk, 3 * 24 * 60 * MINUTE).await;
            walk.give_token(TOKEN).await;
            until_read(walk).await;
            println!("| after three days, with a new token: {:.2} s to the list |", began.elapsed().as_secs_f32());
        }
    }
    let began = Instant::now();
    walk.link("Usage").await.click().await.expect("a click");
    walk.find("[data-time-chart] [data-slot]").await;
    println!("\nThe usage page with its charts over time was there after {:.2} s.", began.elapsed().as_secs_f32());
    println!("{}", Footprint::of(walk).await.row("the usage page"));
}

/// Waits until a reading that was begun is over and shown, and was kept.
async fn until_read(walk: &Walk) {
    walk.until("the reading", async || {
        !walk.tenant().asked().is_empty() && walk.all("button[aria-busy=false]").await.len() == 1
    })
    .await;
}

/// How many observations the browser's database holds.
async fn kept(walk: &Walk) -> String {
    let count = "const open = indexedDB.open('hook-doctor:/:history'); open.onsuccess = () => { const database = open.result; \
        const counted = database.transaction('observations').objectStore('observations').count(); \
        counted.onsuccess = () => { database.close(); done(counted.result) } }";
    walk.evaluate_later(count).await.to_string()
}
