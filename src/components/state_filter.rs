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
    /// How many webhooks there are, which no count is larger than.
    total: Signal<usize>,
    /// Whether the counts are still awaited.
    #[prop(optional, into)]
    awaited: Signal<bool>,
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
                    <span class="count" style:min-width=width_of(total)>
                        {move || count_or_awaited(awaited.get(), count(state))}
                    </span>
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

/// A count, or that it is still read.
pub(super) fn count_or_awaited(is_awaited: bool, count: usize) -> String {
    if is_awaited { "…".to_owned() } else { i18n::count(count) }
}

/// The room for a count: that of the largest one, so that nothing moves while counts change.
pub(super) fn width_of(total: Signal<usize>) -> impl Fn() -> String + Copy {
    move || format!("{}ch", i18n::count(total.get()).chars().count())
}
