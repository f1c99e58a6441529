//! The requests behind the page.

use doctor_core::text::Message;
use leptos::prelude::*;

use crate::components::copy_button::CopyButton;
use crate::i18n;
use crate::session::use_session;

/// The same requests for a terminal, with the token left out.
#[component]
pub fn Requests() -> impl IntoView {
    let session = use_session();
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
                html! {
                    <li>
                        <code class="address">{record.request.method}" "{path}</code>
                        <span class="second">{status}", "{record.millis}" ms"{id}</span>
                        <CopyButton text=record.curl() label />
                    </li>
                }
            })
            .collect_view()
    };
    html! {
        <details class="panel requests">
            <summary>{i18n::text("ui-requests")}</summary>
            <p class="second">{i18n::text("ui-requests-lead")}</p>
            <ul>{rows}</ul>
        </details>
    }
}
