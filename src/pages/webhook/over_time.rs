//! How the webhook was called over time, as far as it was observed.

use std::collections::BTreeSet;

use doctor_core::history_charts::{TimeChart, time_chart};
use doctor_core::model::WebhookId;
use doctor_core::route::{HistoryRange, Measure};
use leptos::prelude::*;

use crate::components::measure_choice::MeasureChoice;
use crate::components::time_figure::{RangeChoice, TimeFigure};
use crate::i18n;
use crate::session::use_session;

/// What the reader chose stays while the page is drawn again for a new reading.
#[derive(Debug, Clone, Copy)]
pub struct Chosen {
    range: RwSignal<HistoryRange>,
    measure: RwSignal<Measure>,
}

impl Default for Chosen {
    fn default() -> Self {
        Self { range: RwSignal::new(HistoryRange::default()), measure: RwSignal::new(Measure::Calls) }
    }
}

/// The chart, and what it shows.
#[component]
pub fn OverTime(
    /// The webhook.
    id: WebhookId,
    /// What the reader chose.
    chosen: Chosen,
) -> impl IntoView {
    let kept = use_session().kept();
    let Chosen { range, measure } = chosen;
    let ids = BTreeSet::from([id]);
    let chart: Memo<TimeChart> = Memo::new(move |_| {
        let (measure, range) = (measure.get(), range.get());
        kept.with(|kept| time_chart(&kept.observations, &ids, measure, range))
    });
    let about = Signal::derive(|| i18n::text("time-about"));
    html! {
        <TimeFigure about chart>
            <div class="chart-choice">
                <RangeChoice shown=range choose=move |chosen| range.set(chosen) />
                <MeasureChoice shown=measure choose=move |chosen| measure.set(chosen) />
            </div>
        </TimeFigure>
    }
}
