//! What a diagnosis costs in a browser: `cargo xtask bench`. Prints milliseconds and the ratio to the row above.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../../core/benches/mixed_tenant.rs"]
mod mixed_tenant;

use doctor_core::diagnosis::DiagnosedSnapshot;
use doctor_core::list;
use mixed_tenant::{Shape, snapshot};
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn diagnose() {
    for (name, shape) in [("spread", Shape::Spread), ("shared", Shape::Shared)] {
        let mut before: Option<f64> = None;
        for count in [1_000, 10_000, 100_000] {
            let snapshot = snapshot(count, shape);
            let started = js_sys::Date::now();
            let diagnosed = DiagnosedSnapshot::of(snapshot);
            let rows = list::rows(&diagnosed).len();
            let millis = (js_sys::Date::now() - started).max(1.0);
            let ratio = before.map(|before| format!("x{:.1}", millis / before)).unwrap_or_default();
            console_log!("{name:>8} {rows:>8} webhooks {millis:>10.0} ms {ratio}");
            before = Some(millis);
        }
    }
}
