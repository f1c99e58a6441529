//! The state filter: one toggle per state, its live count in its name.

use std::collections::BTreeSet;

use doctor_core::model::WebhookState;
use leptos::prelude::*;

use crate::i18n;

/// A group of toggles named *State*.
#[component]
pub fn StateFilter(
    /// Which states are chosen; none means all.
    chosen: Signal<BTreeSet<WebhookState>>,
    /// How many webhooks each toggle shows.
    count: impl Fn(WebhookState) -> usize + Copy + Send + Sync + 'static,
    /// Called with the state whose toggle was pressed.
    toggle: impl Fn(WebhookState) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let toggles = WebhookState::ALL
        .into_iter()
        .map(|state| {
            let pressed = move || if chosen.with(|chosen| chosen.contains(&state)) { "true" } else { "false" };
            html! {
                <button
                    type="button"
                    class="toggle"
                    aria-pressed=pressed
                    data-filter-state=state.name()
                    on:click=move |_| toggle(state)
                >
                    {state.name()}
                    " "
                    <span class="count">{move || i18n::count(count(state))}</span>
                </button>
            }
        })
        .collect_view();
    html! {
        <div class="state-filter" role="group" aria-label=i18n::text("ui-state")>
            <span class="second" aria-hidden="true">
                {i18n::text("ui-state")}
            </span>
            {toggles}
        </div>
    }
}
