//! The table of webhooks. Long lists are rendered by window: only the rows in view and some around them exist, and each
//! says which one of how many it is.

use std::collections::BTreeSet;
use std::sync::Arc;

use doctor_core::diagnosis::Outcome;
use doctor_core::history_charts::RecentErrors;
use doctor_core::list::{Column, Direction, RateBand, Row, RowUsage, Rows, Selection, Sort, window};
use doctor_core::model::{Owner, Timestamp, WebhookId};
use doctor_core::ordered::CollectOneByOne;
use doctor_core::text::Message;
use gloo_timers::future::TimeoutFuture;
use leptos::either::Either;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::KeyboardEvent;

use super::error_bars::ErrorBars;
use super::mark::Mark;
use super::sparkline::Sparkline;
use crate::{forgetful, i18n, turns};

/// The columns that the table shows, with the text of their heads.
const COLUMNS: [(Column, &str, &str); 8] = [
    (Column::Name, "ui-column-webhook", "col-name"),
    (Column::Verdict, "ui-column-wrong", "col-wrong"),
    (Column::State, "ui-column-state", "col-state"),
    (Column::ConsecutiveErrors, "ui-column-in-a-row", "col-row"),
    (Column::Errors, "ui-column-errors", "col-errors"),
    (Column::Calls, "ui-column-calls", "col-calls"),
    (Column::ErrorRate, "ui-column-rate", "col-rate"),
    (Column::LastCalled, "ui-column-last-called", "col-called"),
];

/// The height of a row where the table is one, in pixels; it is measured as soon as there is one.
const ROW_HEIGHT: f64 = 44.0;

/// For how long a list rests before the rows out of view are drawn, too, in milliseconds: who types, filters or sorts is not
/// done yet, and the next selection has other rows.
const REST_MS: u32 = 300;

/// The table.
#[component]
pub fn WebhookTable(
    /// All rows.
    rows: Signal<Arc<Rows>>,
    /// Which of them, in which order.
    selection: Memo<Selection>,
    /// The order that is chosen.
    sort: Signal<Option<Sort>>,
    /// Which webhooks the reader has ticked, where something can be done with them. Only those that are shown count.
    #[prop(optional)]
    ticked: Option<RwSignal<BTreeSet<WebhookId>>>,
    /// Counts how often all rows were exchanged for others. They are made anew then, so that none of them moves.
    #[prop(optional, into)]
    turn: Signal<usize>,
    /// The errors of a webhook over the last week, where they were observed.
    #[prop(optional)]
    recent: Option<Callback<WebhookId, Option<RecentErrors>>>,
    /// Called with the order that a head was pressed for.
    choose: impl Fn(Option<Sort>) + Copy + Send + Sync + 'static,
    /// The address of a webhook's page.
    href: impl Fn(WebhookId) -> String + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let body = NodeRef::<html::Div>::new();
    let height = RwSignal::new(ROW_HEIGHT);
    let in_view = RwSignal::new(0..0);
    let length = move || selection.with(|selection| selection.indices.len());
    let measure = move || {
        let Some(element) = body.get_untracked() else { return };
        let total = selection.with_untracked(|selection| selection.indices.len());
        // Asking where things are makes the browser lay the page out at once.
        if window::is_short(total) {
            return;
        }
        if let Ok(Some(row)) = element.query_selector("[data-webhook-id]") {
            let measured = row.get_bounding_client_rect().height();
            if measured > 1.0 && (measured - height.get_untracked()).abs() > 0.5 {
                height.set(measured);
            }
        }
        let top = element.get_bounding_client_rect().top();
        let viewport = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(900.0);
        let rows = window::in_view(top, viewport, height.get_untracked(), total);
        if in_view.with_untracked(|current| *current != rows) {
            in_view.set(rows);
        }
    };
    let scrolled = window_event_listener_untyped("scroll", move |_| measure());
    let resized = window_event_listener_untyped("resize", move |_| measure());
    on_cleanup(move || {
        scrolled.remove();
        resized.remove();
    });
    Effect::new(move || {
        selection.track();
        body.track();
        measure();
        // Once the first rows are there their real height is known.
        request_animation_frame(move || {
            if !height.is_disposed() {
                measure();
            }
        });
    });
    // How often rows were added to those in view, and for which selection: another one begins with those in view.
    let selected = Memo::new(move |before: Option<&u64>| {
        selection.track();
        before.map_or(0, |count| count + 1)
    });
    let added = RwSignal::new((0, 0));
    let drawn = Memo::new(move |_| {
        let (of, added) = added.get();
        window::drawn(&in_view.get(), length(), if of == selected.get() { added } else { 0 })
    });
    let is_to_grow = Memo::new(move |_| (selected.get(), drawn.with(|drawn| window::is_to_grow(drawn, length()))));
    Effect::new(move || {
        if let (of, true) = is_to_grow.get() {
            spawn_local(async move {
                TimeoutFuture::new(REST_MS).await;
                while is_to_grow.try_get_untracked() == Some((of, true)) {
                    turns::after_paint().await;
                    added.try_update(|added| *added = if added.0 == of { (of, added.1 + 1) } else { (of, 1) });
                }
            });
        }
    });
    let before = move || format!("{}px", as_float(drawn.with(|drawn| drawn.start)) * height.get());
    let after = move || format!("{}px", as_float(length() - drawn.with(|drawn| drawn.end)) * height.get());
    let visible = move || {
        let (rows, turn) = (rows.get(), turn.get());
        selection.with(|selection| {
            let indices = drawn.with(|drawn| selection.indices.get(drawn.clone())).unwrap_or_default();
            let id = |index: &usize| rows.get(*index).map(|row| (turn, row.id));
            indices.iter().filter_map(id).collect::<Vec<(usize, WebhookId)>>()
        })
    };
    // Each webhook keeps its row, and only what it says is drawn again: Leptos holds some memory of every row that was made, for
    // as long as the table is there.
    let rendered = move |index: ReadSignal<usize>, (_, id): (usize, WebhookId)| {
        let position = move || forgetful::read(|| drawn.with(|drawn| drawn.start) + index.get());
        let row = Memo::new(move |_| rows.with(|rows| rows.of_webhook(id).cloned()));
        let is_ticked = Memo::new(move |_| ticked.is_some_and(|ticked| ticked.with(|ticked| ticked.contains(&id))));
        move || row.get().map(|row| render_row(row, position, ticked, is_ticked, recent, href))
    };
    let shown = move || {
        rows.with(|rows| {
            let id_of = |index: &usize| rows.get(*index).map(|row| row.id);
            selection.with(|selection| selection.indices.iter().filter_map(id_of).collect_one_by_one::<BTreeSet<_>>())
        })
    };
    let tick_all = ticked.map(|ticked| render_tick_all(ticked, shown));
    let heads = COLUMNS
        .into_iter()
        .map(|(column, text, class)| {
            let current = move || sort.get().filter(|sort| sort.column == column).map(|sort| sort.direction);
            let aria = move || match current() {
                Some(Direction::Ascending) => "ascending",
                Some(Direction::Descending) => "descending",
                None => "none",
            };
            let press = move |_| choose(column.next_sort(current()));
            html! {
                <div role="columnheader" class=class aria-sort=aria>
                    <button type="button" class="sorter" on:click=press>
                        {i18n::text(text)}
                        <span class="arrow" aria-hidden="true"></span>
                    </button>
                </div>
            }
        })
        .collect_view();
    let count = move || (length() + 1).to_string();
    html! {
        <div
            class="table panel"
            class:without-ticks=ticked.is_none()
            role="table"
            tabindex="-1"
            aria-label=i18n::text("ui-title-webhooks")
            aria-rowcount=count
        >
            <div role="rowgroup" class="table-head">
                <div role="row" aria-rowindex="1" class="table-row">
                    {tick_all}
                    {heads}
                </div>
            </div>
            <div role="rowgroup" class="table-body" node_ref=body>
                <div class="spacer" aria-hidden="true" style:height=before></div>
                <ForEnumerate each=visible key=|row| *row children=rendered />
                <div class="spacer" aria-hidden="true" style:height=after></div>
            </div>
        </div>
    }
}

/// Ticks all that are shown, or none.
fn render_tick_all(
    ticked: RwSignal<BTreeSet<WebhookId>>,
    shown: impl Fn() -> BTreeSet<WebhookId> + Copy + Send + Sync + 'static,
) -> impl IntoView {
    // How many of the shown are ticked is only counted where any is.
    let is_any = Memo::new(move |_| {
        ticked.with(|ticked| !ticked.is_empty()) && ticked.with(|ticked| !ticked.is_disjoint(&shown()))
    });
    let are_all = Memo::new(move |_| is_any.get() && ticked.with(|ticked| ticked.is_superset(&shown())));
    let tick_all = move |_| ticked.set(if are_all.get_untracked() { BTreeSet::new() } else { shown() });
    html! {
        <div role="cell" class="col-tick">
            <label class="tick">
                <input
                    type="checkbox"
                    aria-label=i18n::text("ui-tick-all")
                    prop:checked=are_all
                    prop:indeterminate=move || is_any.get() && !are_all.get()
                    on:change=tick_all
                />
            </label>
        </div>
    }
}

fn render_row(
    row: Row,
    position: impl Fn() -> usize + Send + 'static,
    ticked: Option<RwSignal<BTreeSet<WebhookId>>>,
    is_ticked: Memo<bool>,
    recent: Option<Callback<WebhookId, Option<RecentErrors>>>,
    href: impl Fn(WebhookId) -> String + Send + Sync + 'static,
) -> impl IntoView {
    let id = row.id;
    let recent = recent.map(|recent| move || forgetful::read(|| recent.run(id)));
    let sparkline = recent.map(|recent| move || recent().map(|recent| html! { <Sparkline recent /> }));
    let quiet = row.outcome == Outcome::Pass;
    let other = row.owner == Owner::Other;
    let verdict = i18n::text(&format!("verdict-{}.short", row.verdict.id()));
    let (spoken, wrong) = match &row.headline {
        Some(message) => (Some(html! { <span class="unseen">{verdict}": "</span> }), i18n::say(message)),
        None => (None, verdict),
    };
    let figures = match row.usage {
        RowUsage::Awaited | RowUsage::Unseen | RowUsage::NoRow => None,
        RowUsage::Seen { calls, errors, consecutive, last_called } => Some((calls, errors, consecutive, last_called)),
    };
    let is_awaited = row.usage == RowUsage::Awaited;
    // What takes its place is another element: a figure that grows to the left would count as moved.
    let awaited = || html! { <span>"…"</span> };
    let or_awaited = |text: String| if is_awaited { Either::Left(awaited()) } else { Either::Right(text) };
    let number = |number: Option<i64>| or_awaited(number.map_or_else(|| "?".to_owned(), i18n::number));
    let (calls, errors, consecutive, called) = figures.unwrap_or_default();
    let rate = match (row.usage.error_rate(), row.usage.rate_band()) {
        (Some(rate), _) => i18n::percent(rate.share()),
        (None, RateBand::NoCalls) => "–".to_owned(),
        (None, _) => "?".to_owned(),
    };
    let rate = or_awaited(rate);
    let has_no_row = row.usage == RowUsage::NoRow;
    let last_called = match (figures, called) {
        (None, _) if has_no_row => i18n::text("ui-probably-never").into_any(),
        (None, _) if is_awaited => awaited().into_any(),
        (None, _) => "?".into_any(),
        (Some(_), Some(called)) => render_since(called).into_any(),
        (Some((Some(0), ..)), None) => i18n::text("ui-never").into_any(),
        (Some(_), None) => "?".into_any(),
    };
    let is_ticked = move || forgetful::read(|| is_ticked.get());
    let tick = move |ticked: RwSignal<BTreeSet<WebhookId>>| {
        ticked.update(|ticked| {
            if !ticked.remove(&id) {
                ticked.insert(id);
            }
        });
    };
    // Who goes from name to name by the keyboard ticks by the space bar.
    let key = move |event: KeyboardEvent| {
        if let (" ", Some(ticked)) = (event.key().as_str(), ticked) {
            event.prevent_default();
            tick(ticked);
        }
    };
    let tick_box = ticked.map(|ticked| {
        let label = i18n::say(&Message::new("ui-tick").with("name", &*row.name));
        html! {
            <div role="cell" class="col-tick">
                <label class="tick">
                    <input type="checkbox" aria-label=label prop:checked=is_ticked on:change=move |_| tick(ticked) />
                </label>
            </div>
        }
    });
    html! {
        <div
            role="row"
            class="table-row"
            class:quiet-row=quiet
            class:ticked-row=is_ticked
            aria-rowindex=move || (position() + 2).to_string()
            data-webhook-id=row.id.to_string()
            data-state=row.state.name()
            data-verdict=row.verdict.id()
            data-owner=other.then_some("other")
        >
            {tick_box}
            <div role="rowheader" class="col-name">
                <a href=move || forgetful::read(|| href(id)) on:keydown=key>
                    <bdi>{row.name.to_string()}</bdi>
                </a>
                <span class="target">
                    // First, because what is too long is cut off at its end.
                    {other.then(|| html! { <span class="owner">{i18n::text("ui-another-applications")}" · "</span> })}
                    {row.target.text()}
                </span>
            </div>
            <div role="cell" class="col-wrong">
                <Mark outcome=row.verdict.outcome() />
                <span class="wrong">{spoken}{wrong}</span>
            </div>
            <div role="cell" class="col-state">
                {row.state.name()}
            </div>
            <div role="cell" class="col-row">
                {if is_awaited {
                    Either::Left(awaited())
                } else {
                    Either::Right(html! { <ErrorBars consecutive state=row.state /> })
                }}
            </div>
            <div role="cell" class="col-errors figure">
                {number(errors)}
                <span class="unit">" "{i18n::text("ui-unit-errors")}</span>
                {sparkline}
            </div>
            <div role="cell" class="col-calls figure">
                {number(calls)}
                <span class="unit">" "{i18n::text("ui-unit-calls")}</span>
            </div>
            <div role="cell" class="col-rate figure">
                {rate}
                <span class="unit">" "{i18n::text("ui-unit-failed")}</span>
            </div>
            <div role="cell" class="col-called">
                {last_called}
            </div>
        </div>
    }
}

fn as_float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

/// How long ago something was, which reads alike in every zone; a pointer that rests on it shows when, with the zone.
fn render_since(moment: Timestamp) -> impl IntoView {
    html! {
        <time datetime=moment.to_rfc3339() title=i18n::time_in_both_zones(moment)>
            <span class="no-unit">{move || i18n::since(moment)}</span>
            <span class="unit">
                {move || i18n::say(&Message::new("ui-called-ago").with("ago", i18n::since(moment)))}
            </span>
        </time>
    }
}
