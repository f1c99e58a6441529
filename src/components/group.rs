//! What the pages about causes share: the sentences of a group's finding, its webhooks by name, and the way to those that are
//! not named.

use doctor_core::diagnosis::{Case, Finding, Group};
use doctor_core::overview;
use doctor_core::route::{Route, TenantRef};
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::i18n;
use crate::navigation::href;

/// What a finding says under this name: `means`, `do`; nothing where it has no such text.
pub fn said(finding: &Finding, attribute: &str) -> Option<String> {
    Some(finding.attribute(attribute)).filter(|message| i18n::has(&message.id)).map(|message| i18n::say(&message))
}

/// A webhook in a list of names, with the way to its page, and what is said beside its name.
pub fn render_named<B: IntoView>(case: &Case, at: &TenantRef, beside: B) -> impl IntoView + use<B> {
    let address = href(&Route::webhook(at.clone(), case.webhook.id));
    html! {
        <li data-webhook-id=case.webhook.id.to_string()>
            <a href=address>
                <bdi>{case.webhook.display_name()}</bdi>
            </a>
            {beside}
        </li>
    }
}

/// The link to the list of all `count` webhooks of a group; nothing where no more than `named` are there, since those are named.
pub fn link_to_others(group: &Group, count: usize, named: usize, at: &TenantRef) -> Option<impl IntoView + use<>> {
    (count > named).then(|| {
        let all = href(&overview::group_list_route(group, at));
        html! {
            <p>
                <a href=all>{i18n::say(&Message::new("ui-show-group").with("count", count))}</a>
            </p>
        }
    })
}
