//! What changed since the reader was here last: one line above the list.

use std::collections::BTreeMap;

use doctor_core::history::{Comparison, compare};
use doctor_core::model::{Timestamp, WebhookId};
use doctor_core::ordered::CollectOneByOne;
use doctor_core::route::{Route, TenantRef, UsageQuery};
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::i18n;
use crate::navigation::href;
use crate::session::use_session;

/// How many webhooks of a kind are named.
const NAMED: usize = 3;

/// What changed since a visit.
#[derive(Debug, Clone, PartialEq)]
struct Change {
    visited: Timestamp,
    found: Comparison,
    /// The names of those that are named.
    names: BTreeMap<WebhookId, String>,
}

/// What changed, or that nothing did; nothing on a first visit.
#[component]
pub fn SinceLastVisit(
    /// The tenant.
    at: TenantRef,
) -> impl IntoView {
    let kept = use_session().kept();
    let found: Memo<Option<Change>> = Memo::new(move |_| {
        kept.with(|kept| {
            let visited = kept.last_visit?;
            let before = kept.observations.iter().find(|seen| seen.taken_at == visited)?;
            let now = kept.observations.last().filter(|now| now.taken_at > visited)?;
            let found = compare(before, now);
            let name = |id: &WebhookId| {
                let record = now.records.get(*id).or_else(|| before.records.get(*id))?;
                Some((*id, record.name.to_string()))
            };
            let lists = [&found.worse, &found.new, &found.gone, &found.mended];
            let names = lists.into_iter().flat_map(|ids| ids.iter().take(NAMED)).filter_map(name).collect_one_by_one();
            Some(Change { visited, found, names })
        })
    });
    move || {
        found.get().map(|Change { visited, found, names }| {
            // Apart from the links, which must stay as they are while time goes by.
            let since = move || i18n::say(&Message::new("visit-since").with("ago", i18n::since(visited)));
            let kinds = [
                ("visit-worse", &found.worse, true),
                ("visit-new", &found.new, true),
                ("visit-gone", &found.gone, false),
                ("visit-mended", &found.mended, true),
            ];
            let parts = kinds
                .into_iter()
                .filter(|(_, ids, _)| !ids.is_empty())
                .map(|(text, ids, is_there)| part(&at, text, ids, is_there, &names))
                .collect_view();
            let nothing = found.is_empty().then(|| i18n::text("visit-same"));
            let more = href(&Route::Usage(at.clone(), UsageQuery::default()));
            html! {
                <p class="second since-visit" data-since-visit="">
                    <strong>{since}</strong>
                    {nothing}
                    {parts}
                    <a href=more>{i18n::text("visit-more")}</a>
                </p>
            }
        })
    }
}

/// How many webhooks became so, with the first of them by name.
fn part(
    at: &TenantRef,
    text: &'static str,
    ids: &[WebhookId],
    is_there: bool,
    names: &BTreeMap<WebhookId, String>,
) -> impl IntoView + use<> {
    let named = ids
        .iter()
        .take(NAMED)
        .filter_map(|id| Some((*id, names.get(id)?.clone())))
        .enumerate()
        .map(|(index, (id, name))| {
            let separator = (index > 0).then_some(", ");
            let named = if is_there {
                let address = href(&Route::webhook(at.clone(), id));
                html! {
                    <a href=address>
                        <bdi>{name}</bdi>
                    </a>
                }
                .into_any()
            } else {
                html! { <bdi>{name}</bdi> }.into_any()
            };
            html! {
                {separator}
                {named}
            }
        })
        .collect_view();
    let more = (ids.len() > NAMED).then_some(" …");
    html! { <span class="since-part">{i18n::say(&Message::new(text).with("count", ids.len()))} " " {named} {more}</span> }
}
