//! Any two observations side by side.

use doctor_core::history::{Fate, Observation, Origin, Pair, Record, side_by_side};
use doctor_core::model::Timestamp;
use doctor_core::route::{Route, TenantRef};
use doctor_core::text::Message;
use leptos::ev::Targeted;
use leptos::prelude::*;

use crate::i18n;
use crate::navigation::href;
use crate::session::use_session;

/// How many webhooks are shown.
const MOST: usize = 200;

/// Two lists of the moments, and what differs between the two that are chosen.
#[component]
pub fn TwoMoments(
    /// The tenant.
    at: TenantRef,
) -> impl IntoView {
    let kept = use_session().kept();
    let earlier = RwSignal::new(None::<Timestamp>);
    let later = RwSignal::new(None::<Timestamp>);
    let moments = Memo::new(move |_| {
        kept.with(|kept| {
            kept.observations.iter().map(|seen| (seen.taken_at, seen.origin)).collect::<Vec<(Timestamp, Origin)>>()
        })
    });
    let usual = move || kept.with(|kept| kept.last_visit.or(kept.observations.first().map(|seen| seen.taken_at)));
    let before = move || earlier.get().or_else(usual);
    let after = move || later.get().or_else(|| moments.with(|moments| moments.last().map(|(at, _)| *at)));
    let has_two = Memo::new(move |_| moments.with(Vec::len) > 1);
    let found = move || {
        let (Some(before), Some(after)) = (before(), after()) else { return ().into_any() };
        // Whichever was chosen first, time goes one way.
        let (before, after) = (before.min(after), before.max(after));
        kept.with(|kept| {
            let of = |moment: Timestamp| kept.observations.iter().find(|seen| seen.taken_at == moment);
            match (of(before), of(after)) {
                (Some(before), Some(after)) => differences(&at, before, after).into_any(),
                (None, _) | (_, None) => ().into_any(),
            }
        })
    };
    let choices = move || {
        html! {
            <div class="two-moments">
                <MomentChoice
                    id="earlier"
                    label="compare-earlier"
                    moments
                    chosen=Signal::derive(before)
                    choose=earlier
                />
                <MomentChoice id="later" label="compare-later" moments chosen=Signal::derive(after) choose=later />
            </div>
        }
    };
    let found = StoredValue::new(found);
    move || {
        has_two.get().then(|| {
            html! {
                <section class="panel" aria-labelledby="two-moments">
                    <h2 id="two-moments">{i18n::text("compare-title")}</h2>
                    {choices()}
                    <div aria-live="polite">{move || found.with_value(|found| found())}</div>
                </section>
            }
        })
    }
}

/// A list of moments, the latest first.
#[component]
fn MomentChoice(
    /// The id of the control.
    id: &'static str,
    /// The text of its label.
    label: &'static str,
    /// The moments.
    moments: Memo<Vec<(Timestamp, Origin)>>,
    /// The one that is chosen.
    chosen: Signal<Option<Timestamp>>,
    /// Where a choice goes.
    choose: RwSignal<Option<Timestamp>>,
) -> impl IntoView {
    let options = move || {
        moments
            .get()
            .into_iter()
            .rev()
            .map(|(moment, origin)| {
                let time = i18n::time(moment);
                let text = match origin {
                    Origin::Here => time,
                    Origin::Imported => i18n::say(&Message::new("compare-imported").with("when", time)),
                };
                let is_chosen = move || chosen.get() == Some(moment);
                html! {
                    <option value=moment.as_millis().to_string() selected=is_chosen>
                        {text}
                    </option>
                }
            })
            .collect_view()
    };
    let change = move |event: Targeted<leptos::ev::Event, web_sys::HtmlSelectElement>| {
        if let Ok(millis) = event.target().value().parse() {
            choose.set(Some(Timestamp::from_millis(millis)));
        }
    };
    html! {
        <p class="choice">
            <label for=id>{i18n::text(label)}</label>
            <select id=id on:change:target=change>
                {options}
            </select>
        </p>
    }
}

/// What differs between two observations.
fn differences(at: &TenantRef, before: &Observation, after: &Observation) -> impl IntoView + use<> {
    let pairs = side_by_side(before, after);
    let of = |fate: Fate| pairs.iter().filter(|pair| pair.fate == fate).count();
    let summary = Message::new("compare-summary")
        .with("worse", of(Fate::Worse))
        .with("mended", of(Fate::Mended))
        .with("new", of(Fate::New))
        .with("gone", of(Fate::Gone))
        .with("same", of(Fate::Same));
    let more = (pairs.len() > MOST).then(|| {
        let message = Message::new("usage-more-webhooks").with("shown", MOST).with("total", pairs.len());
        html! { <p class="second">{i18n::say(&message)}</p> }
    });
    let rows = pairs.iter().take(MOST).map(|pair| row(at, pair)).collect_view();
    let heads = [
        ("ui-column-webhook", ""),
        ("compare-before", ""),
        ("compare-after", ""),
        ("time-head-calls", "figure"),
        ("time-head-errors", "figure"),
    ]
    .map(|(head, class)| {
        html! {
            <th scope="col" class=class>
                {i18n::text(head)}
            </th>
        }
    })
    .collect_view();
    let table = (!pairs.is_empty()).then(|| {
        html! {
            <div class="table-scroll" tabindex="0" role="group" aria-labelledby="two-moments">
                <table class="facts compared">
                    <thead>
                        <tr>{heads}</tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    });
    html! {
        <p>{i18n::say(&summary)}</p>
        {table}
        {more}
    }
}

fn row(at: &TenantRef, pair: &Pair<'_>) -> impl IntoView + use<> {
    let stood = |record: Option<&Record>| match record {
        Some(record) => {
            let verdict = i18n::text(&format!("verdict-{}.short", record.verdict.id()));
            format!("{} · {verdict}", record.state.name())
        }
        None => "–".to_owned(),
    };
    let (calls, errors) = match pair.grown() {
        Some((calls, errors)) => (format!("+{}", i18n::number(calls)), format!("+{}", i18n::number(errors))),
        None => ("–".to_owned(), "–".to_owned()),
    };
    let name = pair.name().to_owned();
    let named = if pair.after.is_some() {
        let address = href(&Route::webhook(at.clone(), pair.id));
        html! {
            <a href=address>
                <bdi>{name}</bdi>
            </a>
        }
        .into_any()
    } else {
        html! { <bdi>{name}</bdi> }.into_any()
    };
    let fate = (pair.fate != Fate::Same).then(|| i18n::text(&format!("compare-{}", pair.fate.id())));
    html! {
        <tr data-fate=pair.fate.id()>
            <th scope="row">{named} {fate.map(|fate| html! { <span class="from">{fate}</span> })}</th>
            <td>{stood(pair.before)}</td>
            <td>{stood(pair.after)}</td>
            <td class="figure">{calls}</td>
            <td class="figure">{errors}</td>
        </tr>
    }
}
