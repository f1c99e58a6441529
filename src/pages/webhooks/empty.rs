//! What is said in place of a list without webhooks: the likely reasons, each with the way on. An empty list is one app's,
//! never the tenant's.

use doctor_core::route::TenantRef;
use leptos::prelude::*;

use crate::gate::ChangeTenant;
use crate::i18n;
use crate::session::use_session;

/// What a reader can do about a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WayOn {
    OtherToken,
    OtherTenant,
    Nowhere,
}

/// Why an online list is likely to be empty.
const ONLINE: [(&str, WayOn); 4] = [
    ("ui-empty-other-app", WayOn::OtherToken),
    ("ui-empty-environment", WayOn::OtherTenant),
    ("ui-empty-tenant", WayOn::OtherTenant),
    ("ui-empty-restored", WayOn::Nowhere),
];

/// Why an on-site one is.
const ON_SITE: [(&str, WayOn); 1] = [("ui-empty-restored", WayOn::Nowhere)];

/// The reasons; nothing where the list could not be read, which is said above and is no empty list.
#[component]
pub fn NoWebhooks() -> impl IntoView {
    let session = use_session();
    move || {
        let diagnosed = session.view().diagnosed().get()?;
        diagnosed.snapshot.list.seen()?;
        let is_demo = session.view().tenant().with(|at| at.as_ref().is_some_and(TenantRef::is_demo));
        let (lead, reasons): (&str, &[(&str, WayOn)]) =
            if diagnosed.snapshot.online { ("ui-empty-lead", &ONLINE) } else { ("ui-empty-onsite-lead", &ON_SITE) };
        let rows = reasons
            .iter()
            .map(|(reason, way_on)| {
                let way_on = match way_on {
                    WayOn::OtherToken if !is_demo => Some(
                        html! {
                            <button type="button" on:click=move |_| session.ask_for_token()>
                                {i18n::text("ui-token-new")}
                            </button>
                        }
                        .into_any(),
                    ),
                    WayOn::OtherTenant if !is_demo => Some(html! { <ChangeTenant /> }.into_any()),
                    WayOn::OtherToken | WayOn::OtherTenant | WayOn::Nowhere => None,
                };
                html! {
                    <li>
                        <span>{i18n::text(reason)}</span>
                        {way_on}
                    </li>
                }
            })
            .collect_view();
        Some(html! {
            <section class="panel empty reasons">
                <h2>{i18n::text("ui-empty-title")}</h2>
                <p>{i18n::text(lead)}</p>
                <ul>{rows}</ul>
            </section>
        })
    }
}
