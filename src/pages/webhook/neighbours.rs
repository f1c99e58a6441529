//! The way to the webhooks before and after this one, in the list that it was opened from.

use doctor_core::list::{Around, Finder};
use doctor_core::model::WebhookId;
use doctor_core::route::{HistoryRange, Route, TenantRef, WebhookQuery};
use doctor_core::text::Message;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::i18n;
use crate::navigation::{href, use_route};
use crate::session::use_session;
use crate::turns;

/// Two links, and which one of how many it is. Nothing where the list's filter does not show this webhook any more.
#[component]
pub fn Neighbours(
    /// The tenant.
    at: TenantRef,
    /// The webhook.
    id: WebhookId,
) -> impl IntoView {
    let rows = use_session().view().rows();
    let route = use_route();
    let query = Memo::new(move |_| route.with(|route| route.filter().cloned().unwrap_or_default()));
    let range = Memo::new(move |_| {
        route.with(|route| match route {
            Route::Webhook(_, _, query) | Route::Edit(_, _, query) => query.range,
            _ => HistoryRange::default(),
        })
    });
    // Nothing until it is known.
    let around = RwSignal::new(None::<Option<Around>>);
    // A long list takes a while to order: the page is seen first.
    Effect::new(move || {
        let (rows, query) = (rows.get(), query.get());
        spawn_local(async move {
            turns::after_paint().await;
            around.try_set(Some(Finder::new(rows).around(&query, id)));
        });
    });
    let link = move |to: Option<WebhookId>, rel: &'static str, text: &'static str| {
        // The next one is seen as far back as this one.
        let to = to.map(|to| {
            let list = query.get_untracked();
            href(&Route::Webhook(at.clone(), to, WebhookQuery { list, range: range.get_untracked() }))
        });
        match to {
            Some(to) => html! {
                <a class="button" rel=rel href=to>
                    {i18n::text(text)}
                </a>
            }
            .into_any(),
            None => html! { <span class="button button-off">{i18n::text(text)}</span> }.into_any(),
        }
    };
    move || {
        let known = around.get();
        if known == Some(None) {
            return None;
        }
        range.track();
        let around = known.flatten();
        let place = around.map(|around| {
            let of = i18n::count(around.of);
            i18n::say(&Message::new("ui-neighbour-place").with("place", i18n::count(around.place)).with("of", of))
        });
        let before = link(around.and_then(|around| around.before), "prev", "ui-neighbour-before");
        let after = link(around.and_then(|around| around.after), "next", "ui-neighbour-after");
        Some(html! {
            <nav class="neighbours" class:not-yet=around.is_none() aria-label=i18n::text("ui-neighbours")>
                {before}
                <span class="second">{place}</span>
                {after}
            </nav>
        })
    }
}
