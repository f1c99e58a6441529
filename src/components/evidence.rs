//! Proof, verbatim: a quoted last error with the words that prove the cause set apart, never as markup.

use std::ops::Range;

use leptos::prelude::*;

/// A quoted text with one part set apart.
#[component]
pub fn Quote(
    /// The text.
    text: String,
    /// The bytes that prove the cause.
    proof: Option<Range<usize>>,
) -> impl IntoView {
    let range = proof.filter(|range| text.get(range.clone()).is_some()).unwrap_or(0..0);
    let part = |range: Range<usize>| text.get(range).unwrap_or_default().to_owned();
    let (before, marked, after) = (part(0..range.start), part(range.clone()), part(range.end..text.len()));
    html! {
        <pre class="quote" tabindex="0">
            {before}
            <mark>{marked}</mark>
            {after}
        </pre>
    }
}
