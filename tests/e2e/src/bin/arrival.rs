//! How fifty thousand webhooks arrive on the page: when the first are shown, when all sources have answered, and for how
//! long the page could not answer its reader meanwhile. `cargo xtask bench` runs it; three arrivals, so that one sees what
//! they differ by.

#![allow(clippy::expect_used, clippy::print_stdout)]

use doctor_e2e::{TENANT, TOKEN, heavy_walk};

/// Notes from inside the page when something is there, and collects the tasks that block it.
const WATCH: &str = "
    const began = performance.now();
    window.arrival = { blocked: [] };
    const read = list => list.getEntries().forEach(task => task.startTime >= began && arrival.blocked.push(task.duration));
    new PerformanceObserver(read).observe({ type: 'longtask' });
    const looking = setInterval(() => {
        const shown = [...document.querySelectorAll('main [role=status]')].some(line => line.textContent.includes('50,000'));
        if (!shown) return;
        arrival.first ??= performance.now() - began;
        if (document.querySelector('button[aria-busy=false]')) {
            arrival.whole = performance.now() - began;
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
            walk.until("the whole", async || walk.evaluate("return 'whole' in arrival").await == true).await;
            let arrival = walk.evaluate("return arrival").await;
            let millis = |name: &str| arrival[name].as_f64().expect("a number");
            let blocked: Vec<f64> = arrival["blocked"].as_array().expect("tasks").iter().filter_map(|task| task.as_f64()).collect();
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
