//! What a diagnosis costs: `cargo bench -p doctor-core --bench diagnose`. Prints milliseconds for 1,000, 10,000 and
//! 100,000 webhooks and the ratio to the row above, which must stay near ten: pairs of webhooks are found through
//! indexes, never by comparing all with all. `spread` gives every webhook a receiver of its own, `shared` puts all of
//! them on one target with the same events, the worst case for every check that looks at siblings.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

mod mixed_tenant;

use std::time::Instant;

use doctor_core::diagnosis::DiagnosedSnapshot;
use mixed_tenant::{Shape, snapshot};

fn main() {
    for (name, shape) in [("spread", Shape::Spread), ("shared", Shape::Shared)] {
        let mut before: Option<f64> = None;
        for count in [1_000, 10_000, 100_000] {
            let snapshot = snapshot(count, shape);
            let started = Instant::now();
            let diagnosed = DiagnosedSnapshot::of(snapshot);
            let millis = started.elapsed().as_secs_f64() * 1_000.0;
            assert_eq!(diagnosed.diagnosis.summary.total as i64, count);
            let ratio = before.map(|before| format!("x{:.1}", millis / before)).unwrap_or_default();
            println!("{name:>8} {count:>8} webhooks {millis:>10.1} ms {ratio}");
            before = Some(millis);
        }
    }
}
