//! The root: what lives as long as the page, and which page shows which route.

use doctor_core::route::Route;
use leptos::prelude::*;

use crate::clock::provide_clock;
use crate::connection::provide_connection;
use crate::i18n::{self, provide_language};
use crate::navigation::{provide_navigation, use_route};
use crate::pages;
use crate::repairs::provide_repairs;
use crate::session::provide_session;
use crate::settings::provide_settings;
use crate::theme::provide_theme;

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    provide_theme();
    provide_clock();
    provide_connection();
    provide_navigation();
    provide_language();
    provide_settings();
    provide_session();
    provide_repairs();
    let route = use_route();
    // A change of the list's query is no change of page: what the user is typing in must stay.
    let page = Memo::new(move |_| route.with(Page::of));
    let draw = move || {
        i18n::language();
        match page.get() {
            Page::Connect => pages::connect::ConnectPage().into_any(),
            Page::Webhooks => pages::webhooks::WebhooksPage().into_any(),
            Page::Webhook => pages::webhook::WebhookPage().into_any(),
            Page::Diagnosis => pages::diagnosis::DiagnosisPage().into_any(),
            Page::Signature => pages::signature::SignaturePage().into_any(),
            Page::Callback => pages::callback::CallbackPage().into_any(),
            Page::NotFound => pages::not_found::NotFoundPage().into_any(),
        }
    };
    view! { class="hd", {draw} }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    Connect,
    Webhooks,
    Webhook,
    Diagnosis,
    Signature,
    Callback,
    NotFound,
}

impl Page {
    const fn of(route: &Route) -> Self {
        match route {
            Route::Connect => Self::Connect,
            Route::Webhooks(..) => Self::Webhooks,
            Route::Webhook(..) => Self::Webhook,
            Route::Diagnosis(..) => Self::Diagnosis,
            Route::Signature => Self::Signature,
            Route::Callback => Self::Callback,
            Route::NotFound(..) => Self::NotFound,
        }
    }
}
