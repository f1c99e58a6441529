//! What was checked.

use doctor_core::diagnosis::{Case, Finding, Outcome, VerdictKind, WebhookDiagnosis};
use doctor_core::ordered;
use leptos::prelude::*;

use crate::changes::buttons::step_actions;
use crate::components::findings::{render_blind, render_finding_with, render_fine, render_said_above};
use crate::i18n;

/// From this width on, in pixels, names of checks stand in two columns.
const WIDE: f64 = 1200.0;

/// Every check and its outcome: the worst first, those that pass below a line that folds them.
pub(super) fn checked(case: &Case, diagnosis: &WebhookDiagnosis) -> impl IntoView + use<> {
    // Where all is well the names of what was checked fill the room, if there is any.
    let is_wide = window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width >= WIDE);
    let has_room = is_wide && diagnosis.verdict.kind == VerdictKind::Healthy;
    let actions = step_actions(case);
    let mut findings = diagnosis.findings();
    ordered::sort_by_key(&mut findings, |finding| finding.outcome);
    let (fine, notable): (Vec<Finding>, Vec<Finding>) =
        findings.into_iter().partition(|finding| finding.outcome == Outcome::Pass);
    let (blind, notable): (Vec<Finding>, Vec<Finding>) =
        notable.into_iter().partition(|finding| finding.outcome == Outcome::Unknown && finding.gap.is_some());
    // What decides the verdict is said at the head of the page, with its steps.
    let notable_row = |finding: &Finding| {
        if diagnosis.deciding() == Some(finding) {
            render_said_above(finding).into_any()
        } else {
            render_finding_with(finding, &actions).into_any()
        }
    };
    let notable_rows = notable.iter().map(notable_row).collect_view();
    let blind_rows = render_blind(&blind);
    html! {
        <section class="panel" aria-labelledby="checked">
            <h2 id="checked">{i18n::text("ui-checked")}</h2>
            <ul class="findings">{notable_rows}{blind_rows}</ul>
            {render_fine(&fine.iter().collect::<Vec<_>>(), has_room)}
        </section>
    }
}
