//! Targets and quoted texts, masked, with a button that shows the real text: the only place that uses the page's door of
//! [`Revealed`]. What it gives is drawn while the button is pressed, and neither stored, copied nor sent.

use std::ops::Range;

use doctor_core::model::{Quoted, Revealed, Target};
use leptos::prelude::*;

use super::evidence::Quote;
use crate::i18n;

/// A webhook's target.
#[component]
pub fn MaskedTarget(
    /// The target.
    target: Target,
) -> impl IntoView {
    let shown = RwSignal::new(false);
    let (masked, holds_secrets) = (target.masked(), target.holds_secrets());
    let text = move || if shown.get() { text(target.reveal()) } else { masked.clone() };
    let button = holds_secrets.then(|| toggle(shown, "ui-show-address", "ui-hide-address"));
    html! {
        <code class="address">{text}</code>
        " "
        {button}
    }
}

/// A quoted text with the part that proves the cause set apart. The real text, whose places may be others, has none.
#[component]
pub fn MaskedQuote(
    /// The text.
    quoted: Quoted,
    /// The bytes of the masked text that prove the cause.
    proof: Option<Range<usize>>,
) -> impl IntoView {
    let shown = RwSignal::new(false);
    let button = quoted
        .hides_something()
        .then(|| html! { <p class="actions">{toggle(shown, "ui-show-text", "ui-hide-text")}</p> });
    let quote = move || {
        if shown.get() {
            html! { <Quote text=text(quoted.reveal()) proof=None /> }
        } else {
            html! { <Quote text=quoted.masked().to_owned() proof=proof.clone() /> }
        }
    };
    html! {
        {quote}
        {button}
    }
}

/// The real text, for drawing it.
fn text(revealed: Revealed) -> String {
    revealed.shown_on_the_page()
}

fn toggle(shown: RwSignal<bool>, show: &'static str, hide: &'static str) -> impl IntoView {
    html! {
        <button
            type="button"
            class="quiet"
            aria-pressed=move || shown.get().to_string()
            on:click=move |_| shown.update(|shown| *shown = !*shown)
        >
            {move || i18n::text(if shown.get() { hide } else { show })}
        </button>
    }
}
