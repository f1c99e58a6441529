//! A definition that the reader keeps or takes elsewhere: as a file, as JSON, and as a request of curl.

use doctor_core::edit::Creation;
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::components::copy_button::CopyButton;
use crate::components::steps::TerminalChoice;
use crate::download::save_file;
use crate::i18n;
use crate::settings::use_settings;

/// What is kept before a webhook is deleted.
#[component]
pub fn KeptDefinition(
    /// The sentence above the buttons.
    lead: &'static str,
    /// The webhook as it can be made again.
    creation: Creation,
    /// The name of the file.
    file: String,
) -> impl IntoView {
    let text = kept(&creation);
    let saved = text.clone();
    let save = move |_| save_file(&file, "application/json", &saved);
    html! {
        <p class="second">{i18n::text(lead)}</p>
        <p class="actions">
            <button type="button" on:click=save>
                {i18n::say(&Message::new("ui-save-as").with("format", "JSON"))}
            </button>
            <CopyButton text label=i18n::text("write-copy-definition") />
        </p>
    }
}

/// A new webhook for another tenant. What it is follows the draft in the editor.
#[component]
pub fn ForAnotherTenant(
    /// The webhook to be made; nothing while the editor is closed.
    #[prop(into)]
    creation: Signal<Option<Creation>>,
) -> impl IntoView {
    let settings = use_settings();
    let json = Signal::derive(move || creation.with(|creation| creation.as_ref().map(kept).unwrap_or_default()));
    let curl = Signal::derive(move || {
        let terminal = settings.terminal().get();
        creation.with(|creation| creation.as_ref().map(|creation| creation.curl(terminal)).unwrap_or_default())
    });
    html! {
        <details class="paste">
            <summary>{i18n::text("edit-elsewhere")}</summary>
            <p class="second">{i18n::text("edit-elsewhere-lead")}</p>
            <TerminalChoice />
            <p class="actions">
                <CopyButton text=json label=i18n::text("edit-elsewhere-json") />
                <CopyButton text=curl label=i18n::text("edit-elsewhere-curl") />
            </p>
        </details>
    }
}

/// The definition as JSON. It is laid out for people only where it is read again as what it is.
fn kept(creation: &Creation) -> String {
    creation.body().kept_by_the_reader().to_owned()
}
