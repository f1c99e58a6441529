//! Measures how fifty thousand webhooks load: when the first are shown, when all sources have answered, and how long the
//! page was blocked meanwhile. `cargo xtask bench` runs it. It loads three times, to show how much the figures vary.

#![allow(clippy::expect_used, clippy::print_stdout)]

use doctor_e2e::{TENANT, TOKEN, heavy_walk};

/// Notes from inside the page when something is there, and collects the tasks that block it.
const WATCH: &str = "
    const began = performance.now();
    window.bench = { blocked: [] };
    const read = list => list.getEntries().forEach(task => task.startTime >= began && bench.blocked.push(task.duration));
    new PerformanceObserver(read).observe({ type: 'longtask' });
    const looking = setInterval(() => {
        const shown = [...document.querySelectorAll('main [role=status]')].some(line => line.textContent.includes('50,000'));
        if (!shown) return;
        bench.first ??= performance.now() - began;
        if (document.querySelector('button[aria-busy=false]')) {
            bench.whole = performance.now() - began;
            clearInterval(looking);
        }
    }, 10);
    [...document.querySelectorAll('form button')].find(button => button.textContent.trim() === 'Connect').click();";

#[tokio::main]
async fn main() {
    for _ in 0..3 {
        heavy_walk("huge", async |walk| {
            walk.open(&format!("{TENANT}/webhooks")).await;
            walk.control("Access token").await.send_keys(TOKEN).await.expect("a field");
            walk.evaluate(WATCH).await;
            walk.until("the whole", async || walk.evaluate("return 'whole' in bench").await == true).await;
            let bench = walk.evaluate("return bench").await;
            let millis = |name: &str| bench[name].as_f64().expect("a number");
            let blocked: Vec<f64> = bench["blocked"].as_array().expect("tasks").iter().filter_map(|task| task.as_f64()).collect();
            println!(
                "50,000 webhooks: first shown after {:.0} ms, all read after {:.0} ms; blocked for {:.0} ms in all, {:.0} ms at the most",
                millis("first"),
                millis("whole"),
                blocked.iter().sum::<f64>(),
                blocked.iter().copied().fold(0.0, f64::max),
            );
        })
        .await;
    }
}
