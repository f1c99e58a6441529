//! The webhook's life, in the order of its moments.

use doctor_core::diagnosis::Case;
use doctor_core::diagnosis::life::{self, Moment, When};
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::components::mark::Mark;
use crate::i18n;

/// Registered, changed, last called, off.
pub(super) fn life(case: &Case) -> impl IntoView + use<> {
    let rows = life::life(case)
        .into_iter()
        .map(|Moment { when, text, outcome, field }| {
            let text = i18n::say(&text);
            let (when, ago) = match when {
                When::At(at) => (i18n::time(at), Some(at)),
                When::NotBefore(at) => (i18n::say(&Message::new("life-not-before").with("when", at)), None),
                When::NotKnown => (i18n::text("life-not-known"), None),
            };
            let ago = ago.map(|at| {
                html! {
                    ", "
                    {move || i18n::since(at)}
                }
            });
            html! {
                <li>
                    <Mark outcome />
                    <div>{text}<span class="second">" "{when}{ago}</span><code class="from">{field}</code></div>
                </li>
            }
        })
        .collect_view();
    html! {
        <section class="panel" aria-labelledby="life">
            <h2 id="life">{i18n::text("ui-life")}</h2>
            <ol class="life">{rows}</ol>
        </section>
    }
}
