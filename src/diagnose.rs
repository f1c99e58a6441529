//! The diagnosis in short turns: a tenant of very many webhooks must not keep the browser from answering its reader.

use doctor_core::diagnosis::{DiagnosedSnapshot, DiagnosisRun};
use doctor_core::list::Rows;
use doctor_core::snapshot::Snapshot;

use crate::turns::Turn;

/// Diagnoses a snapshot, makes the rows of its list and puts them in order. `None` as soon as `go_on` says that the result is not
/// needed.
pub async fn in_turns(snapshot: Snapshot, go_on: &impl Fn() -> bool) -> Option<(DiagnosedSnapshot, Rows)> {
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
    turn = Turn::new().await;
    let (cases, diagnosis) = run.finish();
    let diagnosed = DiagnosedSnapshot { snapshot, cases, diagnosis };
    turn.go_on().await;
    let mut rows = Rows::with_room_for(diagnosed.cases.len());
    for case in &diagnosed.cases {
        rows.add(&diagnosed, case);
        turn.go_on().await;
    }
    let mut sorting = rows.sorting();
    while sorting.step() {
        turn.go_on().await;
    }
    sorting.finish();
    go_on().then_some((diagnosed, rows))
}
