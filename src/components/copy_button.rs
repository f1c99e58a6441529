//! A button that copies a text and says that it did.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::{clipboard, i18n};

#[derive(Clone, Copy, PartialEq)]
enum Copied {
    NotYet,
    Yes,
    Refused,
}

/// Copies `text`; `label` names what.
#[component]
pub fn CopyButton(
    /// What is copied.
    #[prop(into)]
    text: Signal<String>,
    /// What the button says.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    let copied = RwSignal::new(Copied::NotYet);
    let copy = move |_| {
        let text = text.get_untracked();
        spawn_local(async move {
            let outcome = match clipboard::copy(text).await {
                Ok(()) => Copied::Yes,
                Err(clipboard::CopyRefused) => Copied::Refused,
            };
            copied.try_set(outcome);
            let back = move || {
                copied.try_set(Copied::NotYet);
            };
            set_timeout(back, Duration::from_secs(2));
        });
    };
    let name = label.clone();
    let words = move || if copied.get() == Copied::Yes { i18n::text("ui-copied") } else { name.clone() };
    let refused = move || {
        (copied.get() == Copied::Refused)
            .then(|| html! { <span class="copy-refused">{i18n::text("ui-copy-refused")}</span> })
    };
    // The style sheet keeps space for both words, so that nothing beside the button moves when they change.
    html! {
        <button
            type="button"
            class="quiet copy"
            on:click=copy
            aria-live="polite"
            data-label=label
            data-copied=i18n::text("ui-copied")
        >
            <span>{words}</span>
            {refused}
        </button>
    }
}
