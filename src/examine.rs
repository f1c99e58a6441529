//! The diagnosis in short turns: a tenant of very many webhooks must not keep the browser from answering its reader.

use doctor_core::diagnosis::{Examination, Examining};
use doctor_core::list::{self, Row};
use doctor_core::model::Timestamp;
use doctor_core::snapshot::Snapshot;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::document;

use crate::clock;

/// How long a turn lasts, in milliseconds; well below the 50 that make a task a long one.
const TURN: i64 = 12;

/// A turn that has begun.
struct Turn {
    began: Timestamp,
}

impl Turn {
    /// Lets the browser do what waits, and begins a turn. In a hidden tab nobody waits, and a browser lets such pages begin
    /// a turn a second or less.
    async fn new() -> Self {
        if !document().hidden() {
            TimeoutFuture::new(0).await;
        }
        Self { began: clock::now() }
    }

    /// Whether it is time to let the browser do something else.
    fn is_over(&self) -> bool {
        clock::now().millis_since(self.began) >= TURN
    }
}

/// Examines a snapshot and makes the rows of its list. `None` as soon as `go_on` says that nobody waits for it any more.
pub async fn in_turns(snapshot: Snapshot, go_on: &impl Fn() -> bool) -> Option<(Examination, Vec<Row>)> {
    let mut turn = Turn::new().await;
    let mut examining = Examining::new(&snapshot);
    while examining.step() {
        if turn.is_over() {
            turn = Turn::new().await;
            if !go_on() {
                return None;
            }
        }
    }
    let (cases, diagnosis) = examining.finish();
    let examination = Examination { snapshot, cases, diagnosis };
    turn = Turn::new().await;
    let mut rows = Vec::with_capacity(examination.cases.len());
    for case in &examination.cases {
        rows.push(list::row(&examination, case));
        if turn.is_over() {
            turn = Turn::new().await;
        }
    }
    go_on().then_some((examination, rows))
}
