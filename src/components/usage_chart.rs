//! A webhook's calls as one bar: how many went well, how many failed, with the same as a table.

use doctor_core::model::Usage;
use leptos::prelude::*;

use crate::i18n;

/// Calls and errors since registration. Figures that are not known stay away rather than being drawn as zero.
#[component]
pub fn UsageChart(
    /// The counters.
    usage: Usage,
) -> impl IntoView {
    let (Some(calls), Some(errors)) = (usage.total_calls, usage.total_errors) else {
        return html! { <p class="second">{i18n::text("ui-no-figures")}</p> }.into_any();
    };
    let errors_drawn = errors.clamp(0, calls.max(0));
    let fine = calls.max(0) - errors_drawn;
    #[expect(clippy::cast_precision_loss, reason = "a share for people")]
    let share = if calls > 0 { i18n::percent(errors as f64 / calls as f64) } else { "–".to_owned() };
    html! {
        <svg
            class="usage-chart"
            viewBox="0 0 300 14"
            preserveAspectRatio="none"
            role="img"
            aria-label=i18n::text("ui-usage-chart")
        >
            <rect class="usage-fine" x="0" y="0" height="14" width=share_of(fine, calls)></rect>
            <rect
                class="usage-failed"
                y="0"
                height="14"
                x=share_of(fine, calls)
                width=share_of(errors_drawn, calls)
            ></rect>
        </svg>
        <table class="facts">
            <tbody>
                <tr>
                    <th scope="row">{i18n::text("ui-calls-well")}</th>
                    <td class="figure">{i18n::number(fine)}</td>
                </tr>
                <tr>
                    <th scope="row">{i18n::text("ui-calls-failed")}</th>
                    <td class="figure">{i18n::number(errors)}" ("{share}")"</td>
                </tr>
            </tbody>
        </table>
    }
    .into_any()
}

/// A part of 300 units; at least two where there is anything, so that one failure in a million is still seen.
fn share_of(part: i64, whole: i64) -> String {
    if part <= 0 || whole <= 0 {
        return "0".to_owned();
    }
    #[expect(clippy::cast_precision_loss, reason = "a share of a drawing's width")]
    let width = (part as f64 / whole as f64 * 300.0).max(2.0);
    format!("{width:.1}")
}
