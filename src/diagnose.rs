//! The diagnosis in short turns: a tenant of very many webhooks must not keep the browser from answering its reader.

use doctor_core::diagnosis::{DiagnosedSnapshot, DiagnosisRun};
use doctor_core::list::{self, Row};
use doctor_core::model::Timestamp;
use doctor_core::snapshot::Snapshot;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::document;

use crate::clock;

/// How long a turn lasts, in milliseconds; well below the 50 that make a task a long one.
const TURN: i64 = 12;

/// A turn of work that has started, after which the browser gets its own.
pub struct Turn {
    began: Timestamp,
}

impl Turn {
    /// Yields to the browser, then starts a turn. A hidden tab does not yield: browsers slow its timers down to about one a
    /// second.
    pub async fn new() -> Self {
        if !document().hidden() {
            TimeoutFuture::new(0).await;
        }
        Self { began: clock::now() }
    }

    /// Whether it is time to yield.
    pub fn is_over(&self) -> bool {
        clock::now().millis_since(self.began) >= TURN
    }
}

/// Diagnoses a snapshot and makes the rows of its list. `None` as soon as `go_on` says that the result is not needed.
pub async fn in_turns(snapshot: Snapshot, go_on: &impl Fn() -> bool) -> Option<(DiagnosedSnapshot, Vec<Row>)> {
    let mut turn = Turn::new().await;
    let mut run = DiagnosisRun::new(&snapshot);
    while run.step() {
        if turn.is_over() {
            turn = Turn::new().await;
            if !go_on() {
                return None;
            }
        }
    }
    let (cases, diagnosis) = run.finish();
    let diagnosed = DiagnosedSnapshot { snapshot, cases, diagnosis };
    turn = Turn::new().await;
    let mut rows = Vec::with_capacity(diagnosed.cases.len());
    for case in &diagnosed.cases {
        rows.push(list::row(&diagnosed, case));
        if turn.is_over() {
            turn = Turn::new().await;
        }
    }
    go_on().then_some((diagnosed, rows))
}
