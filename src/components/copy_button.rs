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

/// Where a button stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Place {
    /// On the page.
    #[default]
    Page,
    /// In a menu.
    Menu,
}

impl Place {
    /// The button's role, where it is not a plain button.
    pub fn role(self) -> Option<&'static str> {
        (self == Self::Menu).then_some("menuitem")
    }

    /// Its place in the order of the Tab key, where it is not that of the page.
    pub fn tabindex(self) -> Option<&'static str> {
        (self == Self::Menu).then_some("-1")
    }
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
    /// Whether it is the present move of the page.
    #[prop(optional, into)]
    filled: Signal<bool>,
    /// Where it stands.
    #[prop(optional)]
    place: Place,
    /// Called when the text is on the clipboard.
    #[prop(optional, into)]
    done: Option<Callback<()>>,
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
            if let Some(done) = done.filter(|_| outcome == Copied::Yes) {
                done.try_run(());
            }
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
            class:primary=filled
            role=place.role()
            tabindex=place.tabindex()
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
