//! What a page is filtered by, each with a press that takes it away.

use doctor_core::list::Chosen;
use leptos::prelude::*;

use crate::i18n;

/// A pressed chip for each filter.
#[component]
pub fn FilterChips(
    /// The filters.
    chosen: Signal<Vec<Chosen>>,
    /// Called with the one whose chip was pressed.
    remove: impl Fn(&Chosen) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    move || {
        let chips = chosen.get().into_iter().map(|one| {
            let cause = if let Chosen::Cause(cause) = &one { Some(cause.id()) } else { None };
            let text = i18n::say(&one.message());
            let press = move |_| remove(&one);
            html! {
                <button type="button" class="chip" aria-pressed="true" data-filter-cause=cause on:click=press>
                    {text}
                    " "
                    <span aria-hidden="true">"×"</span>
                </button>
            }
        });
        chips.collect_view()
    }
}
