//! The root: what lives as long as the page, and which page shows which route.

use doctor_core::route::{NotFound, Route, TenantRef};
use leptos::prelude::*;

use crate::changes::provide_changes;
use crate::clock::provide_clock;
use crate::connection::provide_connection;
use crate::deployment::erase_older_names;
use crate::extras::ExtraPage;
use crate::face;
use crate::i18n::{self, provide_language};
use crate::navigation::{provide_navigation, use_route};
use crate::notifications;
use crate::opened_report::provide_opened_report;
use crate::pages::connect::ConnectPage;
use crate::pages::not_found::NotFoundPage;
use crate::pages::webhooks::WebhooksPage;
use crate::pieces::{self, InnerPage};
use crate::policy::provide_policy;
use crate::session::{provide_session, use_session};
use crate::settings::provide_settings;
use crate::theme::provide_theme;

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    erase_older_names();
    provide_theme();
    provide_clock();
    provide_connection();
    provide_policy();
    provide_navigation();
    provide_language();
    provide_settings();
    provide_session();
    provide_changes();
    let (diagnosed, usual_icon) = (use_session().view().diagnosed(), face::usual_icon());
    let has_tenant = Memo::new(move |_| use_route().with(|route| route.tenant().is_some()));
    let outcome = Memo::new(move |_| {
        // A page of no tenant says nothing of one.
        diagnosed.with(|diagnosed| diagnosed.as_ref().filter(|_| has_tenant.get())?.diagnosis.summary.outcome())
    });
    let unseen = use_session().following().unseen();
    Effect::new(move || face::show_in_the_tab(outcome.get(), unseen.get() > 0, &usual_icon));
    Effect::new(move || notifications::set_badge(unseen.get()));
    provide_opened_report();
    let route = use_route();
    // A change of the list's query is no change of page: what the user is typing in must stay.
    let page = Memo::new(move |_| route.with(Page::of));
    let render = move || {
        i18n::language();
        match page.get() {
            Page::Connect => ConnectPage().into_any(),
            Page::Webhooks(at) => html! { <WebhooksPage at /> }.into_any(),
            Page::Inner(page) => pieces::show(page),
            Page::NotFound(why) => html! { <NotFoundPage why /> }.into_any(),
        }
    };
    html! { {render} }
}

/// A page and what it is about: a route without what may change while the page stays.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Page {
    Connect,
    Webhooks(TenantRef),
    Inner(InnerPage),
    NotFound(NotFound),
}

impl Page {
    fn of(route: &Route) -> Self {
        match route {
            Route::Connect => Self::Connect,
            Route::Webhooks(at, _) => Self::Webhooks(at.clone()),
            // The editor is a dialog on the webhook's page.
            Route::Webhook(at, id, _) | Route::Edit(at, id, _) => Self::Inner(InnerPage::Webhook(at.clone(), *id)),
            Route::Diagnosis(at) => Self::Inner(InnerPage::Extra(ExtraPage::Diagnosis(at.clone()))),
            Route::Cause(at, key) => Self::Inner(InnerPage::Cause(at.clone(), key.clone())),
            Route::Usage(at, _) => Self::Inner(InnerPage::Extra(ExtraPage::Usage(at.clone()))),
            Route::Explain => Self::Inner(InnerPage::Extra(ExtraPage::Explain)),
            Route::Signature => Self::Inner(InnerPage::Extra(ExtraPage::Signature)),
            Route::Report(webhook) => Self::Inner(InnerPage::Extra(ExtraPage::Report(*webhook))),
            Route::Callback => Self::Inner(InnerPage::Extra(ExtraPage::Callback)),
            Route::NotFound(why) => Self::NotFound(why.clone()),
        }
    }
}
