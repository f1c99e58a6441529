//! A chart over time: a sentence that says what it means, a bar for each part of the time that was observed, and the same
//! numbers as a table.

use doctor_core::history_charts::{Slot, TickName, TimeChart, TimeTick};
use doctor_core::model::Timestamp;
use doctor_core::route::{HistoryRange, Measure};
use doctor_core::text::{Message, zone, zone_of_span};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use crate::components::bar_keys;
use crate::components::hatch::{filled_with, hatch};
use crate::i18n;

/// The height of the highest bar, in pixels.
const TALLEST: f64 = 120.0;
/// Where bars begin and end, in pixels from the top.
const TOP: f64 = 30.0;
const BOTTOM: f64 = TOP + TALLEST;
/// How high a row of moments below the bars is, and where the first one stands.
const ROW: f64 = 16.0;
const FIRST_ROW: f64 = BOTTOM + 19.0;
/// How far apart two moments are, in hundredths of the width, for the name of one to move to its side on a phone.
const ROOMY: f64 = 30.0;

/// A chart over time as a figure.
#[component]
pub fn TimeFigure(
    /// The name by which its parts are found: the only one of the page.
    name: &'static str,
    /// What it is about, above its sentence.
    #[prop(into)]
    about: Signal<String>,
    /// Its data.
    chart: Memo<TimeChart>,
    /// What chooses what it shows.
    children: Children,
) -> impl IntoView {
    let unfolded = RwSignal::new(false);
    let finding = move || chart.with(|chart| i18n::say(&chart.finding));
    let plot = move || {
        Some(chart.get()).filter(|chart| !chart.slots.is_empty()).map(|chart| html! { <Plot name chart unfolded /> })
    };
    let notes = move || {
        let notes = chart.with(|chart| chart.notes.clone());
        notes.into_iter().map(|note| html! { <p class="second note">{i18n::say(&note)}</p> }).collect_view()
    };
    html! {
        <figure class="panel chart" data-time-chart="" aria-labelledby=name>
            <figcaption>
                <p class="chart-about">{about}</p>
                <h2 id=name>{finding}</h2>
            </figcaption>
            {children()}
            {plot}
            {notes}
        </figure>
    }
}

/// The toggles for how far back a chart looks.
#[component]
pub fn RangeChoice(
    /// The range that is shown.
    #[prop(into)]
    shown: Signal<HistoryRange>,
    /// The reader chooses another one.
    choose: impl Fn(HistoryRange) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let toggles = HistoryRange::ALL
        .into_iter()
        .map(|range| {
            let pressed = move || if shown.get() == range { "true" } else { "false" };
            html! {
                <button
                    type="button"
                    class="toggle"
                    aria-pressed=pressed
                    data-range=range.id()
                    on:click=move |_| choose(range)
                >
                    {i18n::text(&format!("time-range-{}", range.id()))}
                </button>
            }
        })
        .collect_view();
    html! {
        <div class="toggles" role="group" aria-label=i18n::text("time-range")>
            {toggles}
        </div>
    }
}

/// The drawing and the table.
#[component]
fn Plot(name: &'static str, chart: TimeChart, unfolded: RwSignal<bool>) -> impl IntoView {
    let last = chart.slots.len().saturating_sub(1);
    // Most readers want to know of now.
    let current = RwSignal::new(last);
    let looked_at = RwSignal::new(None::<usize>);
    let key = move |event: KeyboardEvent| bar_keys::go(&event, current, last, "data-slot");
    let words: Vec<String> = chart.slots.iter().map(|slot| words(&chart, slot)).collect();
    let clocks = clocks(&chart);
    let describes = i18n::say(&Message::new("time-describes").with("slots", chart.slots.len()));
    let bars = (0..)
        .zip(&chart.slots)
        .zip(&words)
        .map(|((index, slot), words)| {
            bar(&chart, slot, index, (words.clone(), filled_with(&hatching(name))), current, looked_at)
        })
        .collect_view();
    let readout = move || looked_at.get().and_then(|index| words.get(index).cloned()).unwrap_or_default();
    html! {
        <svg
            class=format!("plot plot-over-time {}", gutter(&chart, &clocks))
            width="100%"
            height=(BOTTOM + 8.0 + ROW * as_float(clocks.len())).to_string()
            role="group"
            aria-labelledby=name
            aria-describedby=format!("{name}-about")
            on:keydown=key
            on:pointerleave=move |_| looked_at.set(None)
        >
            <desc id=format!("{name}-about")>{describes}</desc>
            {hatch(&hatching(name))}
            {axes(&chart, &clocks)}
            <g role="list">{bars}</g>
            {ticks(&chart)}
            {breaks(&chart)}
        </svg>
        <p class="second chart-readout" aria-hidden="true">
            {readout}
        </p>
        <details
            class="chart-table"
            open=unfolded.get_untracked()
            on:toggle:target=move |event| unfolded.set(event.target().open())
        >
            <summary>{i18n::text("usage-as-table")}</summary>
            {table(name, &chart)}
        </details>
    }
}

/// The name of a chart's hatching.
fn hatching(name: &str) -> String {
    format!("{name}-hatch")
}

/// A clock by which the axis names moments.
struct Clock {
    /// Its zone.
    zone: String,
    /// How many minutes it is ahead of UTC.
    ahead: fn(Timestamp) -> i64,
    /// How it names a moment.
    name: fn(Timestamp, TickName) -> String,
}

/// The reader's clock, and UTC where the reader chose to see that too and it shows something else.
fn clocks(chart: &TimeChart) -> Vec<Clock> {
    let (Some(first), Some(last)) = (chart.slots.first(), chart.slots.last()) else { return Vec::new() };
    let ahead = [first.from, last.to].map(i18n::minutes_ahead);
    let own = Clock { zone: zone_of_span(ahead[0], ahead[1]), ahead: i18n::minutes_ahead, name: i18n::tick };
    let utc = Clock { zone: zone(0), ahead: |_| 0, name: i18n::tick_in_utc };
    let has_utc = i18n::shows_utc() && ahead != [0, 0];
    [Some(own), has_utc.then_some(utc)].into_iter().flatten().collect()
}

/// How much room the numbers of the axis and the zones of its clocks take, left of the bars.
fn gutter(chart: &TimeChart, clocks: &[Clock]) -> &'static str {
    let numbers = chart.ticks().into_iter().map(|tick| value(chart, tick).chars().count());
    let zones = clocks.iter().map(|clock| clock.zone.chars().count());
    match numbers.chain(zones).max().unwrap_or_default() {
        0..=3 => "gutter-narrow",
        4..=6 => "gutter",
        _ => "gutter-wide",
    }
}

/// The numbers of the axis of values, left of the bars.
fn ticks(chart: &TimeChart) -> impl IntoView + use<> {
    let numbers = chart
        .ticks()
        .into_iter()
        .filter(|tick| *tick > 0.0)
        .map(|tick| {
            html! {
                <text class="chart-tick" x="-6" y=y(chart.height(tick)) dy="4" text-anchor="end">
                    {value(chart, tick)}
                </text>
            }
        })
        .collect_view();
    html! { <g aria-hidden="true">{numbers}</g> }
}

/// The lines of the axis of values, and below the bars a row of moments for each clock.
fn axes(chart: &TimeChart, clocks: &[Clock]) -> impl IntoView + use<> {
    let lines = chart
        .ticks()
        .into_iter()
        .map(|tick| {
            let y = y(chart.height(tick));
            html! { <line class="chart-line" x1="0" x2="100%" y1=y.clone() y2=y></line> }
        })
        .collect_view();
    let rows = (0..).zip(clocks).map(|(index, clock)| moments(chart, clock, index)).collect_view();
    let unit = i18n::text(&format!("time-axis-{}-{}", chart.measure.id(), chart.unit.id()));
    html! {
        <g aria-hidden="true">
            <text class="chart-tick" x="0" y="11">
                {unit}
            </text>
            {lines}
            <line class="chart-base" x1="0" x2="100%" y1=BOTTOM.to_string() y2=BOTTOM.to_string()></line>
            {rows}
        </g>
    }
}

/// The zone of a clock, and the moments at which it shows whole hours or days. Those of the first clock have a mark below the
/// bars, too.
fn moments(chart: &TimeChart, clock: &Clock, index: u32) -> impl IntoView + use<> {
    let y = (FIRST_ROW + ROW * f64::from(index)).to_string();
    let ticks = chart.time_ticks(clock.ahead);
    let apart = ticks.iter().zip(ticks.iter().skip(1)).map(|(one, next)| next.place - one.place).fold(100.0, f64::min);
    let names = ticks
        .into_iter()
        .map(|TimeTick { at, place, name }| {
            let x = percent(place);
            // What would run over an end of the axis begins or ends at its mark, where the next one is far enough away.
            let anchor = match place {
                _ if name == TickName::DayAndHour => Some("start"),
                place if place < 7.0 => (apart > ROOMY).then_some("start"),
                place if place > 96.0 => (apart > ROOMY).then_some("end"),
                _ => Some("middle"),
            };
            let mark = (index == 0).then(|| {
                let (top, bottom) = (BOTTOM.to_string(), (BOTTOM + 5.0).to_string());
                html! { <line class="chart-base" x1=x.clone() x2=x.clone() y1=top y2=bottom></line> }
            });
            let named = anchor.map(|anchor| {
                html! {
                    <text class="chart-tick" data-time-tick="" x=x.clone() y=y.clone() text-anchor=anchor>
                        {(clock.name)(at, name)}
                    </text>
                }
            });
            html! {
                {mark}
                {named}
            }
        })
        .collect_view();
    html! {
        <text class="chart-tick" data-zone="" x="-6" y=y.clone() text-anchor="end">
            {clock.zone.clone()}
        </text>
        {names}
    }
}

/// A part of the time: a bar, or the mark of a gap.
fn bar(
    chart: &TimeChart,
    slot: &Slot,
    index: usize,
    (words, hatched): (String, String),
    current: RwSignal<usize>,
    looked_at: RwSignal<Option<usize>>,
) -> impl IntoView + use<> {
    let (from, to) = (chart.place(slot.from).unwrap_or(0.0), chart.place(slot.to).unwrap_or(0.0));
    let (x, width) = (percent(from), percent((to - from).max(0.0)));
    let (inner_x, inner_width) = (percent(from + (to - from) * 0.1), percent((to - from).max(0.0) * 0.8));
    let fill = |value: f64, class: &'static str, fill: Option<String>| {
        let height = chart.height(value) / 100.0 * TALLEST;
        // One of many is still seen, and none is not drawn.
        let height = if value > 0.0 { height.max(1.5) } else { 0.0 };
        html! {
            <rect
                class=class
                fill=fill
                x=inner_x.clone()
                y=format!("{:.1}", BOTTOM - height)
                width=inner_width.clone()
                height=format!("{height:.1}")
            ></rect>
        }
    };
    let whole = chart.value(slot).map(|value| fill(value, "chart-fill", None));
    let part = chart.part(slot).map(|part| fill(part, "chart-part", Some(hatched)));
    let gap = slot.counted.is_none().then(|| {
        html! { <rect class="chart-gap" x=x.clone() width=width.clone() y=(BOTTOM - 4.0).to_string() height="4"></rect> }
    });
    let tone = if chart.measure == Measure::Calls { "info" } else { "fail" };
    let stop = move || if current.get() == index { "0" } else { "-1" };
    let named = words.clone();
    html! {
        <g role="listitem">
            <g
                role="img"
                class=format!("chart-slot chart-bar-{tone}")
                tabindex=stop
                data-slot=index.to_string()
                aria-label=named
                on:focus=move |_| {
                    current.set(index);
                    looked_at.set(Some(index));
                }
                on:blur=move |_| {
                    looked_at.try_set(None);
                }
                on:pointerenter=move |_| looked_at.set(Some(index))
            >
                <rect class="chart-hit" x=x y=TOP.to_string() width=width height=TALLEST.to_string()></rect>
                {whole}
                {part}
                {gap}
            </g>
        </g>
    }
}

/// Where counters began anew.
fn breaks(chart: &TimeChart) -> impl IntoView + use<> {
    let lines = chart
        .breaks
        .iter()
        .filter_map(|moment| {
            let x = percent(chart.place(*moment)?);
            Some(html! {
                <line class="chart-limit" x1=x.clone() x2=x.clone() y1="16" y2=BOTTOM.to_string()></line>
                <text class="chart-tick" x=x y="24" text-anchor="middle">
                    {i18n::text("time-break")}
                </text>
            })
        })
        .collect_view();
    html! { <g aria-hidden="true">{lines}</g> }
}

/// What a part of the time says.
fn words(chart: &TimeChart, slot: &Slot) -> String {
    let with_hour = matches!(chart.range, HistoryRange::Day | HistoryRange::Week);
    let between = |id: &'static str| {
        Message::new(id)
            .with("from", i18n::chart_time(slot.from, with_hour))
            .with("to", i18n::chart_time(slot.to, with_hour))
    };
    let Some(counted) = slot.counted else { return i18n::say(&between("time-slot-gap")) };
    let said = Message::new("time-slot-words")
        .with("calls", whole(counted.calls))
        .with("errors", whole(counted.errors))
        .with("rate", counted.error_rate().map_or_else(|| "–".to_owned(), i18n::percent));
    i18n::say(&between("time-slot").with("words", i18n::say(&said)))
}

/// The numbers of a chart.
fn table(name: &'static str, chart: &TimeChart) -> impl IntoView + use<> {
    let head = |id: &'static str, class: &'static str| {
        html! {
            <th scope="col" class=class>
                {i18n::text(id)}
            </th>
        }
    };
    let rows = chart
        .slots
        .iter()
        .map(|slot| {
            let cells = match slot.counted {
                Some(counted) => {
                    let rate = counted.error_rate().map_or_else(|| "–".to_owned(), i18n::percent);
                    html! {
                        <td class="figure">{i18n::number(whole(counted.calls))}</td>
                        <td class="figure">{i18n::number(whole(counted.errors))}</td>
                        <td class="figure">{rate}</td>
                    }
                    .into_any()
                }
                None => html! { <td colspan="3">{i18n::text("time-gap")}</td> }.into_any(),
            };
            html! {
                <tr>
                    <th scope="row">{i18n::time(slot.from)}</th>
                    <td>{i18n::time(slot.to)}</td>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    html! {
        <div class="table-scroll" tabindex="0" role="group" aria-labelledby=name>
            <table class="facts">
                <thead>
                    <tr>
                        {head("time-head-from", "")} {head("time-head-to", "")} {head("time-head-calls", "figure")}
                        {head("time-head-errors", "figure")} {head("time-head-rate", "figure")}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// A value of the axis, with a sign where it is a share.
fn value(chart: &TimeChart, value: f64) -> String {
    match chart.measure {
        Measure::Rate => i18n::percent(value),
        Measure::Calls | Measure::Errors => i18n::amount(value),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "counters are far from the limits")]
fn whole(amount: f64) -> i64 {
    amount.round() as i64
}

fn as_float(count: usize) -> f64 {
    u32::try_from(count).map_or(0.0, f64::from)
}

/// Where a height, in hundredths, lies from the top.
fn y(height: f64) -> String {
    format!("{:.1}", BOTTOM - height / 100.0 * TALLEST)
}

fn percent(place: f64) -> String {
    format!("{place:.3}%")
}
