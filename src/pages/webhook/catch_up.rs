//! What a webhook missed while it was off, and the requests that find it.

use std::sync::Arc;

use doctor_core::catch_up::requests;
use doctor_core::diagnosis::{Case, DiagnosedSnapshot};
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::changes::use_changes;
use crate::components::copy_button::CopyButton;
use crate::components::steps::TerminalChoice;
use crate::i18n;
use crate::settings::use_settings;

/// The panel; not there where the webhook is on and was not restarted just now, or where nothing can be found.
#[component]
pub fn CatchUpPanel(
    /// What the webhook was seen in.
    diagnosed: Arc<DiagnosedSnapshot>,
    /// The webhook.
    case: Case,
) -> impl IntoView {
    let changes = use_changes();
    let settings = use_settings();
    let id = case.webhook.id;
    let is_off = case.is_off();
    let found = case.last_called().map(|since| (since, requests(&case.webhook.events, since)));
    let found = found.filter(|(_, requests)| !requests.is_empty());
    let api = diagnosed.snapshot.api.clone();
    let is_shown = Memo::new(move |_| is_off || changes.restarted().get() == Some(id));
    move || {
        let (since, requests) = found.clone().filter(|_| is_shown.get())?;
        let api = api.clone().unwrap_or_default();
        let lead = i18n::say(&Message::new("catch-up-lead").with("when", since));
        let rows = requests
            .into_iter()
            .map(|request| {
                let label = i18n::say(&Message::new("catch-up-of").with("entity", request.entity));
                let api = api.clone();
                let text = Signal::derive(move || request.curl(&api, settings.terminal().get()));
                html! {
                    <li>
                        {label} <div class="command">
                            <pre tabindex="0">{text}</pre>
                            <CopyButton text label=i18n::text("ui-copy-command") />
                        </div>
                    </li>
                }
            })
            .collect_view();
        Some(html! {
            <section class="panel" aria-labelledby="catch-up">
                <h2 id="catch-up">{i18n::text("catch-up")}</h2>
                <p class="second">{lead}</p>
                <details>
                    <summary>{i18n::text("catch-up-requests")}</summary>
                    <TerminalChoice />
                    <ul>{rows}</ul>
                    <p class="second">{i18n::text("catch-up-deleted")}</p>
                </details>
            </section>
        })
    }
}
