//! The marks: a square fails, a triangle warns, a disc passes, a dashed ring is unknown, a diamond informs.

use doctor_core::diagnosis::Outcome;
use leptos::prelude::*;

/// The mark of an outcome. It only repeats what words beside it say, so it is silent for assistive technology.
#[component]
pub fn Mark(
    /// Which.
    outcome: Outcome,
) -> impl IntoView {
    html! { <span class=format!("mark mark-{}", outcome.id()) aria-hidden="true"></span> }
}
