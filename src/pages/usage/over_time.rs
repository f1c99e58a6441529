//! What happened over time: a chart of the webhooks that the page is of, and when their states changed.

use std::collections::BTreeSet;

use doctor_core::history::{StateChange, state_changes};
use doctor_core::history_charts::{TimeChart, time_chart};
use doctor_core::model::WebhookId;
use doctor_core::ordered;
use doctor_core::route::{HistoryRange, Route, TenantRef, UsageQuery};
use leptos::prelude::*;

use super::change;
use crate::components::measure_choice::MeasureChoice;
use crate::components::time_figure::{RangeChoice, TimeFigure};
use crate::i18n;
use crate::navigation::href;
use crate::session::use_session;

/// How many changes of state are listed.
const CHANGES: usize = 12;

/// The chart, with its range and measure in the address.
#[component]
pub fn OverTime(
    /// What the page shows.
    query: Memo<UsageQuery>,
    /// Which webhooks it is of.
    ids: Memo<BTreeSet<WebhookId>>,
) -> impl IntoView {
    let kept = use_session().kept();
    let shown = Memo::new(move |_| query.with(|query| (query.measure, query.range)));
    let chart: Memo<TimeChart> = Memo::new(move |_| {
        let (measure, range) = shown.get();
        kept.with(|kept| ids.with(|ids| time_chart(&kept.observations, ids, measure, range)))
    });
    let range = Signal::derive(move || shown.get().1);
    let measure = Signal::derive(move || shown.get().0);
    let about = Signal::derive(|| i18n::text("time-about"));
    let choose = |range: HistoryRange| change(|query| query.range = range);
    html! {
        <TimeFigure name="time-of-tenant" about chart>
            <div class="chart-choice">
                <RangeChoice shown=range choose />
                <MeasureChoice shown=measure choose=|measure| change(|query| query.measure = measure) />
            </div>
        </TimeFigure>
    }
}

/// When states changed, the latest first; nothing where none did.
#[component]
pub fn StateChanges(
    /// The tenant.
    at: TenantRef,
    /// Which webhooks the page is of.
    ids: Memo<BTreeSet<WebhookId>>,
) -> impl IntoView {
    let kept = use_session().kept();
    let changes: Memo<Vec<(String, StateChange)>> = Memo::new(move |_| {
        kept.with(|kept| {
            let seen = kept.observations.as_slice();
            let name = |id: WebhookId| {
                seen.last().and_then(|last| Some(last.records.get(id)?.name.to_string())).unwrap_or_default()
            };
            let mut changes: Vec<(String, StateChange)> = ids.with(|ids| {
                ids.iter().flat_map(|id| state_changes(seen, *id)).map(|change| (name(change.id), change)).collect()
            });
            ordered::sort_by_key(&mut changes, |(_, change)| std::cmp::Reverse(change.by));
            changes.truncate(CHANGES);
            changes
        })
    });
    move || {
        let rows = changes.get();
        (!rows.is_empty()).then(|| {
            let rows = rows
                .into_iter()
                .map(|(name, change)| {
                    let address = href(&Route::webhook(at.clone(), change.id));
                    html! {
                        <li>
                            <a href=address>
                                <bdi>{name}</bdi>
                            </a>
                            " "
                            {i18n::say(&change.message())}
                        </li>
                    }
                })
                .collect_view();
            html! {
                <section class="panel" aria-labelledby="state-changes">
                    <h2 id="state-changes">{i18n::text("time-changes")}</h2>
                    <ul class="state-changes">{rows}</ul>
                </section>
            }
        })
    }
}
