//! A chart: a sentence that says what it means, the bars, and the same numbers as a table.

use doctor_core::text::Message;
use doctor_core::usage_charts::{Bar, Chart, ChartKind, Figure, Form, Name};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use crate::components::bar_keys;
use crate::components::hatch::{filled_with, hatch};
use crate::i18n;
use crate::navigation::href;

/// The height of a lying bar with its name above it, in pixels.
const ROW: usize = 38;
/// The height of the axis with its unit, in pixels.
const AXIS: usize = 38;
/// The height of the longest standing bar, in pixels.
const TALLEST: f64 = 110.0;
/// Where standing bars begin and end, in pixels from the top.
const TOP: f64 = 36.0;
const BOTTOM: f64 = TOP + TALLEST;

/// A chart as a figure.
#[component]
pub fn ChartFigure(
    /// Which chart it is.
    kind: ChartKind,
    /// Its data.
    chart: Memo<Option<Chart>>,
    /// What chooses between several views of it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let heading = format!("chart-{}", kind.id());
    let named_by = heading.clone();
    let finding = move || chart.with(|chart| chart.as_ref().map(|chart| i18n::say(&chart.finding)));
    let plot = move || chart.get().filter(|chart| !chart.bars.is_empty()).map(|chart| html! { <Plot chart /> });
    let notes = move || {
        let notes = chart.with(|chart| chart.as_ref().map(|chart| chart.notes.clone()).unwrap_or_default());
        notes.into_iter().map(|note| html! { <p class="second note">{i18n::say(&note)}</p> }).collect_view()
    };
    html! {
        <figure class="panel chart" data-chart=kind.id() aria-labelledby=named_by>
            <figcaption>
                <p class="chart-about">{i18n::text(&format!("usage-about-{}", kind.id()))}</p>
                <h2 id=heading>{finding}</h2>
            </figcaption>
            {children.map(|children| children())}
            {plot}
            {notes}
        </figure>
    }
}

/// The bars, and the table.
#[component]
fn Plot(chart: Chart) -> impl IntoView {
    let id = chart.kind.id();
    // One stop of the keyboard for a chart: the arrow keys go from bar to bar.
    let current = RwSignal::new(0_usize);
    let last = chart.bars.len().saturating_sub(1);
    let key = move |event: KeyboardEvent| bar_keys::go(&event, current, last, "data-bar");
    let count = chart.bars.len();
    let height = match chart.kind.form() {
        Form::Lying => ROW * count + AXIS,
        Form::Standing => 184,
    };
    let unit = chart.heads.get(chart.drawn).copied().unwrap_or_default();
    let describes = Message::new("usage-describes")
        .with("bars", count)
        .with("unit", i18n::text(unit))
        .with("by", i18n::text(chart.name_head));
    let drawn = match chart.kind.form() {
        Form::Lying => lying(&chart, current).into_any(),
        Form::Standing => standing(&chart, current).into_any(),
    };
    html! {
        <svg
            class="plot"
            width="100%"
            height=height.to_string()
            role="group"
            aria-labelledby=format!("chart-{id}")
            aria-describedby=format!("chart-{id}-about")
            on:keydown=key
        >
            <desc id=format!("chart-{id}-about")>{i18n::say(&describes)}</desc>
            {hatch(&format!("hatch-{id}"))}
            {drawn}
        </svg>
        <details class="chart-table">
            <summary>{i18n::text("usage-as-table")}</summary>
            {table(&chart)}
        </details>
    }
}

/// A bar as a link, around what is drawn of it.
fn link(bar: &Bar, index: usize, current: RwSignal<usize>, drawn: AnyView) -> impl IntoView + use<> {
    let words = i18n::say(&Message::new("usage-bar").with("name", name(bar)).with("words", i18n::say(&bar.words)));
    let stop = move || if current.get() == index { "0" } else { "-1" };
    html! {
        <g role="listitem">
            <a
                class=format!("chart-bar chart-bar-{}", bar.tone.id())
                href=href(&bar.leads_to)
                tabindex=stop
                data-bar=index.to_string()
                on:focus=move |_| current.set(index)
            >
                <title>{words}</title>
                {drawn}
            </a>
        </g>
    }
}

/// Bars under each other, each below its name, over an axis.
fn lying(chart: &Chart, current: RwSignal<usize>) -> impl IntoView + use<> {
    let end = ROW * chart.bars.len();
    let hatched = filled_with(&format!("hatch-{}", chart.kind.id()));
    let axis = chart.axis();
    let last = axis.len().saturating_sub(1);
    let lines = axis
        .iter()
        .enumerate()
        .map(|(index, (place, tick))| {
            let anchor = if index == 0 {
                "start"
            } else if index == last {
                "end"
            } else {
                "middle"
            };
            let x = percent(*place);
            html! {
                <line class="chart-line" x1=x.clone() x2=x.clone() y1="0" y2=end.to_string()></line>
                <text class="chart-tick" x=x y=(end + 15).to_string() text-anchor=anchor>
                    {write(*tick)}
                </text>
            }
        })
        .collect_view();
    let bars = chart
        .bars
        .iter()
        .enumerate()
        .map(|(index, bar)| {
            let top = ROW * index;
            let (whole, part) = chart.length(bar);
            let part = (part > 0.0).then(|| {
                html! { <rect x="0" y=(top + 19).to_string() height="11" width=seen(part) fill=hatched.clone()></rect> }
            });
            let drawn = html! {
                <rect class="chart-hit" x="0" y=top.to_string() width="100%" height=ROW.to_string()></rect>
                <svg x="0" y=top.to_string() width="76%" height="18">
                    <text class="chart-name" x="0" y="13">
                        {name(bar)}
                    </text>
                </svg>
                <text class="chart-value" x="100%" y=(top + 13).to_string() text-anchor="end">
                    {write(chart.figure(bar))}
                </text>
                <rect class="chart-fill" x="0" y=(top + 19).to_string() height="11" width=seen(whole)></rect>
                {part}
            };
            link(bar, index, current, drawn.into_any())
        })
        .collect_view();
    let unit = chart.heads.get(chart.drawn).map(|head| i18n::text(head)).unwrap_or_default();
    let unit = match chart.part.and_then(|part| chart.heads.get(part)) {
        Some(part) => {
            let part = i18n::text(&format!("{part}.hatched"));
            i18n::say(&Message::new("usage-hatched").with("unit", unit).with("part", part))
        }
        None => unit,
    };
    html! {
        <g aria-hidden="true">
            <text class="chart-tick" x="50%" y=(end + 32).to_string() text-anchor="middle">
                {unit}
            </text>
            {lines}
        </g>
        <g role="list">{bars}</g>
    }
}

/// Bars beside each other, each above its name.
fn standing(chart: &Chart, current: RwSignal<usize>) -> impl IntoView + use<> {
    #[expect(clippy::cast_precision_loss, reason = "a chart has a dozen bars at most")]
    let (count, at) = (chart.bars.len().max(1) as f64, |index: usize| index as f64);
    let slot = 100.0 / count;
    let limit = chart.limit().map(|index| {
        let x = percent(slot * at(index));
        html! {
            <line class="chart-limit" x1=x.clone() x2=x.clone() y1="14" y2=BOTTOM.to_string()></line>
            <text class="chart-tick" x=x y="11" text-anchor="end">
                {i18n::text("usage-limit")}
            </text>
        }
    });
    let bars = chart
        .bars
        .iter()
        .enumerate()
        .map(|(index, bar)| {
            let (whole, _) = chart.length(bar);
            let height = whole / 100.0 * TALLEST;
            // One of many is still seen, and none is not drawn.
            let height = if height > 0.0 { height.max(2.0) } else { 0.0 };
            let middle = percent(slot * (at(index) + 0.5));
            let drawn = html! {
                <rect class="chart-hit" x=percent(slot * at(index)) y="14" width=percent(slot) height="152"></rect>
                <rect
                    class="chart-fill"
                    x=percent(slot * (at(index) + 0.16))
                    y=format!("{:.1}", BOTTOM - height)
                    width=percent(slot * 0.68)
                    height=format!("{height:.1}")
                ></rect>
                <text
                    class="chart-value"
                    x=middle.clone()
                    y=format!("{:.1}", BOTTOM - height - 5.0)
                    text-anchor="middle"
                >
                    {write(chart.figure(bar))}
                </text>
                <text class="chart-name chart-name-below" x=middle y=(BOTTOM + 16.0).to_string() text-anchor="middle">
                    {name(bar)}
                </text>
            };
            link(bar, index, current, drawn.into_any())
        })
        .collect_view();
    html! {
        <g aria-hidden="true">
            <text class="chart-tick" x="0" y="11">
                {i18n::text(chart.heads.get(chart.drawn).copied().unwrap_or_default())}
            </text>
            <line class="chart-base" x1="0" x2="100%" y1=BOTTOM.to_string() y2=BOTTOM.to_string()></line>
            {limit}
        </g>
        <g role="list">{bars}</g>
        <text class="chart-tick" x="50%" y=(BOTTOM + 34.0).to_string() text-anchor="middle" aria-hidden="true">
            {i18n::text(chart.name_head)}
        </text>
    }
}

/// The numbers of a chart.
fn table(chart: &Chart) -> impl IntoView + use<> {
    let heads = chart
        .heads
        .iter()
        .map(|head| {
            html! {
                <th scope="col" class="figure">
                    {i18n::text(head)}
                </th>
            }
        })
        .collect_view();
    let rows = chart
        .bars
        .iter()
        .map(|bar| {
            let figures =
                bar.figures.iter().map(|figure| html! { <td class="figure">{write(*figure)}</td> }).collect_view();
            let address = href(&bar.leads_to);
            html! {
                <tr>
                    <th scope="row">
                        <a href=address>
                            <bdi>{name(bar)}</bdi>
                        </a>
                    </th>
                    {figures}
                </tr>
            }
        })
        .collect_view();
    html! {
        <div class="table-scroll" tabindex="0" role="group" aria-labelledby=format!("chart-{}", chart.kind.id())>
            <table class="facts">
                <thead>
                    <tr>
                        <th scope="col">{i18n::text(chart.name_head)}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn name(bar: &Bar) -> String {
    match &bar.name {
        Name::Own(name) => name.clone(),
        Name::Text(message) => i18n::say(message),
    }
}

/// A figure as the language writes it.
fn write(figure: Figure) -> String {
    match figure {
        Figure::Count(count) => i18n::number(count),
        Figure::Rate(Some(rate)) => i18n::percent(rate.share()),
        Figure::Rate(None) => "–".to_owned(),
        Figure::NotKnown => i18n::text("usage-not-known"),
    }
}

fn percent(place: f64) -> String {
    format!("{place:.3}%")
}

/// The width of a bar: at least so much that one of many is still seen.
fn seen(length: f64) -> String {
    percent(if length > 0.0 { length.max(0.6) } else { 0.0 })
}
