//! The toggles for what a chart measures.

use doctor_core::route::Measure;
use leptos::prelude::*;

use crate::i18n;

/// One toggle for each measure.
#[component]
pub fn MeasureChoice(
    /// The measure that is shown.
    #[prop(into)]
    shown: Signal<Measure>,
    /// The reader chooses another one.
    choose: impl Fn(Measure) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let toggles = Measure::ALL
        .into_iter()
        .map(|measure| {
            let pressed = move || if shown.get() == measure { "true" } else { "false" };
            html! {
                <button
                    type="button"
                    class="toggle"
                    aria-pressed=pressed
                    data-measure=measure.id()
                    on:click=move |_| choose(measure)
                >
                    {i18n::text(&format!("usage-measure-{}", measure.id()))}
                </button>
            }
        })
        .collect_view();
    html! {
        <div class="toggles" role="group" aria-label=i18n::text("usage-measure")>
            {toggles}
        </div>
    }
}
