//! A tenant: the first line answers the question, the second says as whom it was read. Then come the causes, the worst
//! first, and the table.

pub mod empty;
pub mod list;
pub mod overview;
pub mod since_last_visit;

use doctor_core::route::TenantRef;
use doctor_core::text::Message;
use leptos::prelude::*;

use self::list::List;
use self::overview::Overview;
use self::since_last_visit::SinceLastVisit;
use crate::gate::WhenSeen;
use crate::i18n;
use crate::shell::Shell;

/// `/{env}/{tenant}/webhooks`
#[component]
pub fn WebhooksPage(
    /// The tenant.
    at: TenantRef,
) -> impl IntoView {
    let name = at.tenant.as_str().to_owned();
    let title = Signal::derive(move || i18n::say(&Message::new("ui-title-tenant").with("tenant", name.as_str())));
    let (overview_of, visited) = (at.clone(), at.clone());
    html! {
        <Shell title>
            <WhenSeen at>
                <Overview at=overview_of.clone() />
                <SinceLastVisit at=visited.clone() />
                <List />
            </WhenSeen>
        </Shell>
    }
}
