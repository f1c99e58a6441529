//! How the webhook was called over time, as far as it was observed.

use doctor_core::history_charts::{TimeChart, time_chart};
use doctor_core::model::WebhookId;
use doctor_core::ordered::set_of;
use doctor_core::route::{HistoryRange, Measure, Route, WebhookQuery};
use leptos::prelude::*;

use crate::components::measure_choice::MeasureChoice;
use crate::components::time_figure::{RangeChoice, TimeFigure};
use crate::i18n;
use crate::navigation::{HistoryUpdate, navigate, use_route, use_route_untracked};
use crate::session::use_session;

/// By what the chart measures, while the page is drawn again for a new reading.
pub type ChosenMeasure = RwSignal<Measure>;

/// The chart, and what it shows.
#[component]
pub fn OverTime(
    /// The webhook.
    id: WebhookId,
    /// By what it measures.
    measure: ChosenMeasure,
) -> impl IntoView {
    let kept = use_session().kept();
    let route = use_route();
    let range = Memo::new(move |_| {
        route.with(|route| match route {
            Route::Webhook(_, _, query) | Route::Edit(_, _, query) => query.range,
            _ => HistoryRange::default(),
        })
    });
    let ids = set_of(id);
    let chart: Memo<TimeChart> = Memo::new(move |_| {
        let (measure, range) = (measure.get(), range.get());
        kept.with(|kept| time_chart(&kept.observations, &ids, measure, range))
    });
    let about = Signal::derive(|| i18n::text("time-about"));
    html! {
        <TimeFigure name="time-of-webhook" about chart>
            <div class="chart-choice">
                <RangeChoice shown=range choose=choose_range />
                <MeasureChoice shown=measure choose=move |chosen| measure.set(chosen) />
            </div>
        </TimeFigure>
    }
}

/// The range stands in the address, as on the page on usage.
fn choose_range(range: HistoryRange) {
    if let Route::Webhook(at, id, query) = use_route_untracked() {
        navigate(Route::Webhook(at, id, WebhookQuery { range, ..query }), HistoryUpdate::Push);
    }
}
