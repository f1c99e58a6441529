//! Errors by cause: how many webhooks and how many failed calls each cause explains.

use doctor_core::diagnosis::Cause;
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::i18n;

/// A bar for each cause, the longest first; a table for those who do not see bars is the same markup.
#[component]
pub fn CauseChart(
    /// Cause, webhooks, failed calls since registration.
    causes: Vec<(Cause, usize, i64)>,
) -> impl IntoView {
    let most = causes.iter().map(|(_, _, errors)| *errors).max().unwrap_or(0).max(1);
    let rows = causes
        .into_iter()
        .map(|(cause, webhooks, errors)| {
            #[expect(clippy::cast_precision_loss, reason = "a share of a bar's width")]
            let width = format!("{:.1}%", (errors as f64 / most as f64 * 100.0).max(1.0));
            html! {
                <tr>
                    <th scope="row">{i18n::text(&format!("cause-{}", cause.id()))}</th>
                    <td class="track" aria-hidden="true">
                        <i class="cause-bar" style:width=width></i>
                    </td>
                    <td class="figure">{i18n::number(errors)}</td>
                    <td class="figure">{i18n::say(&Message::new("ui-webhooks").with("count", webhooks))}</td>
                </tr>
            }
        })
        .collect_view();
    html! {
        <section class="panel chart" aria-labelledby="by-cause">
            <h2 id="by-cause">{i18n::text("ui-by-cause")}</h2>
            <table class="cause-chart">
                <thead class="unseen">
                    <tr>
                        <th scope="col">{i18n::text("ui-cause")}</th>
                        <td></td>
                        <th scope="col">{i18n::text("ui-errors")}</th>
                        <th scope="col">{i18n::text("ui-title-webhooks")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}
