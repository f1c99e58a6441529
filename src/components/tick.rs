//! A box to tick, with a sentence that says what it means.

use leptos::prelude::*;

use crate::i18n;

/// A box to tick with its help, which a screen reader reads with it.
#[component]
pub fn Tick(
    /// The id of the help.
    help_id: &'static str,
    /// The text of its label.
    text: &'static str,
    /// The text of its help.
    help: &'static str,
    /// Whether it is ticked.
    #[prop(into)]
    ticked: Signal<bool>,
    /// The reader ticked it, or took the tick away.
    set: impl Fn(bool) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    html! {
        <label class="choice">
            <input
                type="checkbox"
                aria-describedby=help_id
                prop:checked=ticked
                on:change:target=move |event| set(event.target().checked())
            />
            {i18n::text(text)}
        </label>
        <p id=help_id class="help">
            {i18n::text(help)}
        </p>
    }
}
