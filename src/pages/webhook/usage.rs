//! How often the webhook was called, and how often that failed.

use doctor_core::diagnosis::{Case, CaseUsage};
use doctor_core::model::WebhookState;
use doctor_core::report;
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::components::error_bars::ErrorBars;
use crate::components::usage_chart::UsageChart;
use crate::i18n;

/// Calls, errors and errors in a row, or why they are not known.
pub(super) fn usage(case: &Case) -> impl IntoView + use<> {
    let webhook = &case.webhook;
    let since = webhook.registered.map_or_else(
        || i18n::text("ui-deliveries"),
        |registered| i18n::say(&Message::new("ui-deliveries-since").with("when", registered)),
    );
    let body = match &case.usage {
        CaseUsage::Unseen(gap) => {
            let sentence = i18n::with_catalog(|catalog| report::gap_sentence(gap, catalog));
            html! { <p>{sentence}</p> }.into_any()
        }
        CaseUsage::NoRow if webhook.state == WebhookState::TooManyErrors => {
            html! { <p>{i18n::text("usage-missing")}</p> }.into_any()
        }
        CaseUsage::NoRow => html! { <p>{i18n::text("ui-never-called")}</p> }.into_any(),
        CaseUsage::Seen(usage) => {
            let figure = |value: Option<i64>, unit: &str| {
                let value = value.map_or_else(|| "?".to_owned(), i18n::number);
                let unit = i18n::text(unit);
                html! {
                    <div class="tile">
                        <strong>{value}</strong>
                        <span>{unit}</span>
                    </div>
                }
            };
            html! {
                <div class="tiles">
                    {figure(usage.total_calls, "ui-unit-calls")} {figure(usage.total_errors, "ui-unit-errors")}
                    {figure(usage.consecutive_errors, "ui-unit-in-a-row")}
                </div>
                <p class="bars-line">
                    <ErrorBars consecutive=usage.consecutive_errors state=webhook.state />
                    <span class="second">{i18n::text("ui-off-at-nine")}</span>
                </p>
                <UsageChart usage=usage.clone() />
                <p class="second">{i18n::text("ui-usage-source")}</p>
            }
            .into_any()
        }
    };
    html! {
        <section class="panel" aria-labelledby="usage">
            <h2 id="usage">{since}</h2>
            {body}
        </section>
    }
}
