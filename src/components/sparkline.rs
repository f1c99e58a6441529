//! A webhook's errors of the last week as a line of small bars, for a row of the list.

use doctor_core::history_charts::RecentErrors;
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::i18n;

/// How high the drawing is, in its own units.
const HEIGHT: f64 = 10.0;

/// The bars; what they say in words is read aloud, and shown to a pointer that rests on them.
#[component]
pub fn Sparkline(
    /// The errors.
    recent: RecentErrors,
) -> impl IntoView {
    let RecentErrors { errors, heights } = recent;
    let words = i18n::say(&Message::new("spark-errors").with("errors", errors));
    let width = heights.len();
    let bars = heights
        .into_iter()
        .enumerate()
        .filter_map(|(index, height)| {
            let height = height.filter(|height| *height > 0.0)? / 100.0 * HEIGHT;
            // One of many is still seen.
            let height = height.max(1.0);
            Some(html! {
                <rect
                    x=index.to_string()
                    y=format!("{:.1}", HEIGHT - height)
                    width="0.8"
                    height=format!("{height:.1}")
                ></rect>
            })
        })
        .collect_view();
    html! {
        <span class="unseen">", "{words.clone()}</span>
        <svg class="sparkline" viewBox=format!("0 0 {width} {HEIGHT}") preserveAspectRatio="none" aria-hidden="true">
            <title>{words}</title>
            <line x1="0" x2=width.to_string() y1="9.9" y2="9.9"></line>
            {bars}
        </svg>
    }
}
