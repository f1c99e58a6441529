//! What a diagnosis costs: `cargo bench -p doctor-core --bench diagnose`. Prints milliseconds for 1,000, 10,000 and
//! 100,000 webhooks and the ratio to the row above, which must stay near ten: pairs of webhooks are found through
//! indexes, never by comparing all with all. `spread` gives every webhook a receiver of its own, `shared` puts all of
//! them on one target with the same events, the worst case for every check that looks at siblings. Below stands what it
//! costs to mask their errors, once when they are read, and to look in each for its own target; and that the cost grows
//! with the length of a text, not with its square; and what the list costs: its rows, their order, a search.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

mod mixed_tenant;

use std::time::Instant;

use doctor_core::diagnosis::DiagnosedSnapshot;
use doctor_core::list::{self, Finder, ListQuery};
use doctor_core::model::{Quoted, Target};
use mixed_tenant::{Shape, snapshot};

/// A page of a gateway of some 4,000 characters, the longest last error, which quotes an address.
fn longest_error() -> String {
    let head = "HTTP/1.1 404 Not Found\r\nServer: nginx\r\nContent-Type: text/html\r\n\r\n<html><body><h1>404</h1>";
    let line = "<p>Cannot POST https://hooks.example/so/12?page=2&amp;lang=en, request-id: 4711</p>\r\n";
    format!("{head}{}", line.repeat(47))
}

fn masks() {
    let target = Target::new("https://hooks.example/services/T00/B00/q7KxZ19mPw3LrT?code=a1B2c3D4e5F6");
    let error = longest_error();
    let mut before: Option<(f64, f64)> = None;
    for count in [1, 10, 100] {
        let text = error.repeat(count);
        let time = |work: &dyn Fn() -> Quoted| {
            let round = |_| {
                let started = Instant::now();
                std::hint::black_box(work());
                started.elapsed().as_secs_f64() * 1e6
            };
            // The best of several: the machine has other things to do.
            (0..20).map(round).fold(f64::INFINITY, f64::min)
        };
        let mask = time(&|| Quoted::new(&text));
        let quoted = Quoted::new(&text);
        let own = time(&|| quoted.about(&target));
        let ratio =
            before.map(|(mask_before, own_before)| format!("x{:.1} x{:.1}", mask / mask_before, own / own_before));
        println!(
            "{:>8} characters: mask {mask:.1} µs, own target {own:.2} µs {}",
            text.len(),
            ratio.unwrap_or_default()
        );
        before = Some((mask, own));
    }
}

/// What the list costs: its rows, their first order, a search that finds some and one that looks into all last errors.
fn lists() {
    for count in [1_000, 10_000, 50_000] {
        let diagnosed = DiagnosedSnapshot::of(snapshot(count, Shape::Spread));
        let millis = |started: Instant| started.elapsed().as_secs_f64() * 1_000.0;
        let started = Instant::now();
        let rows = list::rows(&diagnosed);
        let made = millis(started);
        let started = Instant::now();
        let mut finder = Finder::new(rows);
        let ordered = millis(started);
        let mut search = |words: &str| {
            let query = ListQuery { search: words.to_owned(), ..ListQuery::default() };
            let started = Instant::now();
            let found = finder.select(&query).indices.len();
            (millis(started), found)
        };
        let ((name, named), (error, failed)) = (search("number 17"), search("nottimevalid"));
        println!(
            "    list {count:>8} webhooks: rows {made:.1} ms, order {ordered:.1} ms, search {name:.1} ms for {named} by name, {error:.1} ms for {failed} by last error"
        );
    }
}

fn main() {
    masks();
    lists();
    for (name, shape) in [("spread", Shape::Spread), ("shared", Shape::Shared)] {
        let mut before: Option<f64> = None;
        for count in [1_000, 10_000, 100_000] {
            let snapshot = snapshot(count, shape);
            let errors: Vec<Quoted> =
                snapshot.usage.seen().into_iter().flatten().filter_map(|(_, usage)| usage.last_error.clone()).collect();
            let started = Instant::now();
            for error in &errors {
                std::hint::black_box(Quoted::new(error.masked()));
            }
            let masking = started.elapsed().as_secs_f64() * 1_000.0;
            let started = Instant::now();
            let diagnosed = DiagnosedSnapshot::of(snapshot);
            let millis = started.elapsed().as_secs_f64() * 1_000.0;
            assert_eq!(diagnosed.diagnosis.summary.total as i64, count);
            let ratio = before.map(|before| format!("x{:.1}", millis / before)).unwrap_or_default();
            println!(
                "{name:>8} {count:>8} webhooks {millis:>10.1} ms {ratio}, and {masking:.1} ms to mask their errors"
            );
            before = Some(millis);
        }
    }
}
