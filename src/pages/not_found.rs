//! Addresses that lead nowhere: what was not understood, and the way on.

use doctor_core::address::TenantIdError;
use doctor_core::route::{ListQuery, NotFound, Route};
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::i18n;
use crate::navigation::href;
use crate::shell::Shell;

/// Any address that is none of ours.
#[component]
pub fn NotFoundPage(
    /// Why it is none.
    why: NotFound,
) -> impl IntoView {
    let page = move || {
        let (message, way_on) = match why.clone() {
            NotFound::NoSuchView(path) => (Message::new("lost-view").with("text", path), None),
            NotFound::BadEnvironment(text) => (Message::new("lost-environment").with("text", text), None),
            NotFound::BadTenant(text, TenantIdError::Empty | TenantIdError::Characters) => {
                (Message::new("lost-tenant").with("text", text), None)
            }
            NotFound::BadWebhook(at, text) => {
                let list = Route::Webhooks(at, ListQuery::default());
                (Message::new("lost-webhook").with("text", text), Some((list, "ui-to-list")))
            }
            NotFound::BadCause(at, text) => {
                (Message::new("lost-cause").with("text", text), Some((Route::Diagnosis(at), "ui-whole-diagnosis")))
            }
        };
        let way_on = way_on.map(|(route, text)| {
            html! {
                <a class="button" href=href(&route)>
                    {i18n::text(text)}
                </a>
            }
        });
        html! {
            <section class="narrow" role="alert">
                <h1 tabindex="-1">{i18n::text("lost-title")}</h1>
                <p class="lead">{i18n::say(&message)}</p>
                <p class="actions">
                    {way_on}<a class="button" href=href(&Route::Connect)>
                        {i18n::text("ui-to-start")}
                    </a>
                </p>
            </section>
        }
    };
    html! { <Shell title=Signal::derive(|| i18n::text("lost-title"))>{page}</Shell> }
}
