//! All webhooks by verdict, as one bar that is the filter, too: each part says its verdict and how many there are.

use std::collections::BTreeSet;

use doctor_core::diagnosis::VerdictKind;
use leptos::prelude::*;

use super::mark::Mark;
use super::state_filter::{count_or_awaited, width_of};
use crate::i18n;

/// A group of toggles named *Verdict*, and above them how the counts compare.
#[component]
pub fn VerdictBar(
    /// Which verdicts are chosen; none means all.
    chosen: Signal<BTreeSet<VerdictKind>>,
    /// How many webhooks there are, which no count is larger than.
    total: Signal<usize>,
    /// Whether the verdicts are still awaited: no toggle can be pressed, and none has a count.
    #[prop(optional, into)]
    awaited: Signal<bool>,
    /// How many webhooks each toggle shows.
    count: impl Fn(VerdictKind) -> usize + Copy + Send + Sync + 'static,
    /// Called with the verdict whose toggle was pressed.
    toggle: impl Fn(VerdictKind) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    // Made anew with each count: a part beside one that grows would count as moved.
    let counts = move || Some(VerdictKind::ALL.map(count));
    let shares = move |counts: [usize; VerdictKind::ALL.len()]| {
        let part = |(kind, count): (VerdictKind, usize)| {
            let class = format!("part part-{} tone-{}", kind.id(), kind.outcome().id());
            html! { <i class=class class:part-none=count == 0 style:flex-grow=count.to_string()></i> }
        };
        VerdictKind::ALL.into_iter().zip(counts).map(part).collect_view()
    };
    // A verdict that no webhook has keeps its place, so that nothing moves while one filters.
    let toggles = VerdictKind::ALL
        .into_iter()
        .map(|kind| {
            let pressed = move || if chosen.with(|chosen| chosen.contains(&kind)) { "true" } else { "false" };
            let is_none = move || awaited.get() || count(kind) == 0;
            html! {
                <button
                    type="button"
                    class="toggle"
                    class:toggle-none=is_none
                    disabled=awaited
                    aria-pressed=pressed
                    data-filter-verdict=kind.id()
                    on:click=move |_| toggle(kind)
                >
                    <Mark outcome=kind.outcome() />
                    {i18n::text(&format!("verdict-{}.short", kind.id()))}
                    " "
                    <span class="count" style:min-width=width_of(total)>
                        {move || count_or_awaited(awaited.get(), count(kind))}
                    </span>
                </button>
            }
        })
        .collect_view();
    html! {
        <div class="verdict-bar" role="group" aria-label=i18n::text("ui-verdict-filter")>
            <div class="shares" aria-hidden="true">
                <For each=counts key=|counts| *counts children=shares />
            </div>
            <div class="toggles">{toggles}</div>
        </div>
    }
}
