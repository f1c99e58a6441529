//! The way between the views of a tenant: its webhooks, their diagnosis, their usage.

use doctor_core::route::{ListQuery, Route, TenantRef, UsageQuery};
use leptos::prelude::*;

use crate::i18n;
use crate::navigation::{href, use_route};

/// A view of a tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tab {
    Webhooks,
    Diagnosis,
    Usage,
}

impl Tab {
    const ALL: [Self; 3] = [Self::Webhooks, Self::Diagnosis, Self::Usage];

    const fn text(self) -> &'static str {
        match self {
            Self::Webhooks => "ui-title-webhooks",
            Self::Diagnosis => "ui-diagnosis",
            Self::Usage => "ui-usage",
        }
    }

    /// The route that it leads to. The list and the charts keep each other's filter.
    fn route(self, at: &TenantRef, filter: &ListQuery) -> Route {
        match self {
            Self::Webhooks => Route::Webhooks(at.clone(), filter.clone()),
            Self::Diagnosis => Route::Diagnosis(at.clone()),
            Self::Usage => Route::Usage(at.clone(), UsageQuery { filter: filter.clone(), ..UsageQuery::default() }),
        }
    }

    /// Which one a route belongs to, and whether it is that view itself: a webhook's page is below the list, a cause's below the diagnosis.
    fn of(route: &Route) -> Option<(Self, &'static str)> {
        match route {
            Route::Webhooks(..) => Some((Self::Webhooks, "page")),
            Route::Webhook(..) | Route::Edit(..) => Some((Self::Webhooks, "true")),
            Route::Diagnosis(_) => Some((Self::Diagnosis, "page")),
            Route::Cause(..) => Some((Self::Diagnosis, "true")),
            Route::Usage(..) => Some((Self::Usage, "page")),
            Route::Connect
            | Route::Explain
            | Route::Signature
            | Route::Report(_)
            | Route::Callback
            | Route::NotFound(_) => None,
        }
    }
}

/// The links between a tenant's views; nothing where no tenant is shown.
#[component]
pub fn Tabs() -> impl IntoView {
    let route = use_route();
    move || {
        let route = route.get();
        let at = route.tenant()?.clone();
        let filter = route.filter().cloned().unwrap_or_default();
        let here = Tab::of(&route);
        let links = Tab::ALL
            .into_iter()
            .map(|tab| {
                let current = here.filter(|(here, _)| *here == tab).map(|(_, current)| current);
                let address = href(&tab.route(&at, &filter));
                html! {
                    <a href=address aria-current=current>
                        {i18n::text(tab.text())}
                    </a>
                }
            })
            .collect_view();
        Some(html! {
            <nav class="tabs" aria-label=i18n::text("ui-views")>
                {links}
            </nav>
        })
    }
}
