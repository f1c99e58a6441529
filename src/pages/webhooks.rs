//! A tenant: the first line answers the question, the second says as whom it was read. Then come the causes, the worst
//! first, and the table.

pub mod empty;
pub mod list;
pub mod overview;
pub mod since_last_visit;

use doctor_core::route::{Route, TenantRef};
use doctor_core::text::Message;
use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;

use self::list::List;
use self::overview::Overview;
use crate::gate::WhenSeen;
use crate::navigation::use_route_untracked;
use crate::session::use_session;
use crate::shell::Shell;
use crate::{comes_later, i18n, later};

comes_later! {
    /// What stands on the page once something was read. The question for a token, which comes before, is there at once.
    fn read(at: TenantRef) -> AnyView, in pages, by load {
        html! {
            <Overview at />
            <List />
        }
        .into_any()
    }
}

/// Has the code fetched that draws what was read.
///
/// # Errors
/// It did not come.
pub async fn fetch() -> Result<(), SplitLoaderError> {
    load().await
}

/// `/{env}/{tenant}/webhooks`
#[component]
pub fn WebhooksPage(
    /// The tenant.
    at: TenantRef,
) -> impl IntoView {
    let name = at.tenant.as_str().to_owned();
    let title = Signal::derive(move || i18n::say(&Message::new("ui-title-tenant").with("tenant", name.as_str())));
    let unjudged = use_session().view().unjudged();
    // The list alone can't say which of its webhooks have a verdict, a cause or so many errors.
    let is_answered =
        !matches!(use_route_untracked(), Route::Webhooks(_, query) if query.asks_for_more_than_the_list());
    let listed = Signal::derive(move || is_answered && unjudged.with(Option::is_some));
    let shown = at.clone();
    let content = move || {
        let at = shown.clone();
        later::part(load, move || read(at.clone()))
    };
    html! {
        <Shell title>
            <WhenSeen at listed>
                {content()}
            </WhenSeen>
        </Shell>
    }
}
