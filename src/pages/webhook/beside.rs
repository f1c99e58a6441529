//! The webhooks at the same receiver, and those that wait for the same events: where one fails, they tell whether it is alone.

use doctor_core::list::{self, Beside, ListQuery};
use doctor_core::model::WebhookId;
use doctor_core::ordered::set_of;
use doctor_core::route::{Route, TenantRef};
use doctor_core::text::Message;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::mark::Mark;
use crate::i18n;
use crate::navigation::href;
use crate::session::use_session;
use crate::turns;

/// How many are named; the rest of the receiver's is one link away.
const NAMED: usize = 6;

/// A section with their names and verdicts.
#[component]
pub fn BesidePanel(
    /// The tenant.
    at: TenantRef,
    /// The webhook.
    id: WebhookId,
    /// The host of its receiver.
    host: Option<String>,
) -> impl IntoView {
    let rows = use_session().view().rows();
    // Nothing until it is known.
    let found = RwSignal::new(None::<Vec<Beside>>);
    // Of very many webhooks it takes a moment to find them: the page is seen first.
    Effect::new(move || {
        let rows = rows.get();
        spawn_local(async move {
            turns::after_paint().await;
            found.try_set(Some(list::beside(&rows, id)));
        });
    });
    let of_tenant = at.clone();
    let named = move || {
        let found = found.get().unwrap_or_default();
        found.into_iter().take(NAMED).map(|beside| row(beside, &of_tenant)).collect_view()
    };
    let none = move || {
        found.with(|found| found.as_ref().is_some_and(Vec::is_empty)).then(|| {
            html! { <p class="second">{i18n::text("beside-none")}</p> }
        })
    };
    let all = move || {
        let host = host.clone()?;
        // The webhook itself is one of them.
        let count = found.with(|found| found.iter().flatten().filter(|beside| beside.at_receiver).count()) + 1;
        (count > NAMED).then(|| {
            let query = ListQuery { hosts: set_of(host.to_lowercase()), ..ListQuery::default() };
            let all = Message::new("beside-all").with("count", count).with("host", host);
            html! {
                <p>
                    <a href=href(&Route::Webhooks(at.clone(), query))>{i18n::say(&all)}</a>
                </p>
            }
        })
    };
    html! {
        <section class="panel" aria-labelledby="beside">
            <h2 id="beside">{i18n::text("beside-title")}</h2>
            <ul class="members">{named}</ul>
            {none}
            {all}
        </section>
    }
}

fn row(beside: Beside, at: &TenantRef) -> impl IntoView + use<> {
    let receiver = beside.at_receiver.then(|| i18n::text("beside-receiver"));
    let events = (!beside.events.is_empty())
        .then(|| i18n::say(&Message::new("beside-events").with("names", beside.events.clone())));
    let shared = receiver.into_iter().chain(events).collect::<Vec<_>>().join(", ");
    let verdict = i18n::text(&format!("verdict-{}.short", beside.verdict.id()));
    let address = href(&Route::webhook(at.clone(), beside.id));
    html! {
        <li data-beside=beside.id.to_string()>
            <span>
                <Mark outcome=beside.verdict.outcome() />
                <a href=address>
                    <bdi>{beside.name}</bdi>
                </a>
                " "
                {verdict}
            </span>
            <span class="shared second">{shared}</span>
        </li>
    }
}
