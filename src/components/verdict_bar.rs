//! All webhooks in one bar, by verdict.

use doctor_core::diagnosis::{Summary, VerdictKind};
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::i18n;

/// One bar with a part for each verdict, and the same in words below it.
#[component]
pub fn VerdictBar(
    /// The count.
    summary: Summary,
) -> impl IntoView {
    let parts: Vec<(VerdictKind, usize)> =
        VerdictKind::ALL.into_iter().map(|kind| (kind, summary.count(kind))).filter(|(_, count)| *count > 0).collect();
    let bar = parts
        .iter()
        .map(|(kind, count)| {
            let grow = count.to_string();
            html! { <i class=format!("part part-{} tone-{}", kind.id(), kind.outcome().id()) style:flex-grow=grow></i> }
        })
        .collect_view();
    let words = parts
        .iter()
        .map(|(kind, count)| {
            let text = i18n::say(&Message::new(format!("ui-count-{}", kind.id())).with("count", *count));
            html! { <li class=format!("tone-text-{}", kind.outcome().id())>{text}</li> }
        })
        .collect_view();
    html! {
        <section class="panel chart" aria-labelledby="by-verdict">
            <h2 id="by-verdict">{i18n::say(&Message::new("ui-by-verdict").with("count", summary.total))}</h2>
            <div class="verdict-bar" aria-hidden="true">
                {bar}
            </div>
            <ul class="legend">{words}</ul>
        </section>
    }
}
