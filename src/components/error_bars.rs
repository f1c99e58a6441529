//! Nine little bars: the way to the switch-off. Red when it happened, amber on the way.

use doctor_core::diagnosis::facts::SWITCHED_OFF_AFTER;
use doctor_core::model::WebhookState;
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::i18n;

/// Failed deliveries in a row, of nine.
#[component]
pub fn ErrorBars(
    /// How many; `None` where that is not known.
    consecutive: Option<i64>,
    /// The webhook's state.
    state: WebhookState,
) -> impl IntoView {
    let Some(count) = consecutive else {
        return html! { <span class="bars-unknown">"?"</span> }.into_any();
    };
    let tone = if state == WebhookState::TooManyErrors { "bar bar-off" } else { "bar bar-near" };
    let label = i18n::say(&Message::new("ui-in-a-row-of-nine").with("count", count));
    let bars = (1..=SWITCHED_OFF_AFTER)
        .map(|position| html! { <i class=if position <= count { tone } else { "bar" }></i> })
        .collect_view();
    // The number repeats what the bars are called.
    html! {
        <span class="bars" role="img" aria-label=label>
            {bars}
        </span>
        <span class="bars-figure" aria-hidden="true">
            {i18n::number(count)}
            "/"
            {SWITCHED_OFF_AFTER}
        </span>
    }
    .into_any()
}
