//! The requests behind the page.

use doctor_core::text::Message;
use leptos::prelude::*;

use crate::components::copy_button::CopyButton;
use crate::components::steps::TerminalChoice;
use crate::i18n;
use crate::session::use_session;
use crate::settings::use_settings;

/// The same requests for a terminal, with the token left out.
#[component]
pub fn Requests() -> impl IntoView {
    let session = use_session();
    let settings = use_settings();
    let lead = move || {
        let command = settings.terminal().get().ask_for_token();
        i18n::say(&Message::new("ui-requests-lead").with("command", command))
    };
    let rows = move || {
        session
            .view()
            .requests()
            .get()
            .into_iter()
            .map(|record| {
                let status = record.status.map_or_else(|| i18n::text("ui-no-answer"), |status| status.to_string());
                let path = record.request.path.clone();
                // What finds the request in the server's own log.
                let id = record.request_id.clone();
                let id = id.map(|id| format!(", {}", i18n::say(&Message::new("ui-request-id").with("id", id))));
                let label = i18n::text("ui-copy-as-curl");
                let (method, millis) = (record.request.method, record.millis);
                let text = Signal::derive(move || record.curl(settings.terminal().get()));
                html! {
                    <li>
                        <code class="address">{method}" "{path}</code>
                        <span class="second">{status}", "{millis}" ms"{id}</span>
                        <CopyButton text label />
                    </li>
                }
            })
            .collect_view()
    };
    html! {
        <details class="panel requests">
            <summary>{i18n::text("ui-requests")}</summary>
            <TerminalChoice />
            <p class="second">{lead}</p>
            <ul>{rows}</ul>
        </details>
    }
}
