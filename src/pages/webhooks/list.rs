//! The list of webhooks with its filters, which are part of the address.

use std::sync::{Arc, Mutex};

use doctor_core::change::Change;
use doctor_core::diagnosis::VerdictKind;
use doctor_core::list::{Chosen, Finder, Selection, Sort};
use doctor_core::model::WebhookState;
use doctor_core::route::{ListQuery, Route, TenantRef};
use doctor_core::text::Message;
use leptos::html;
use leptos::prelude::*;

use crate::changes::buttons::RestartButton;
use crate::components::filter_chips::FilterChips;
use crate::components::state_filter::StateFilter;
use crate::components::webhook_table::WebhookTable;
use crate::i18n;
use crate::navigation::{HistoryUpdate, href, navigate, use_route, use_route_untracked};
use crate::session::use_session;
use crate::shell::shortcuts;

/// The list, the filters above it, and the sentence for an empty list.
#[component]
pub fn List() -> impl IntoView {
    let session = use_session();
    let route = use_route();
    let query = Memo::new(move |_| {
        route.with(|route| if let Route::Webhooks(_, query) = route { query.clone() } else { ListQuery::default() })
    });
    let rows = session.view().rows();
    let finder = Memo::new_with_compare(
        move |_| Arc::new(Mutex::new(Finder::new(rows.get()))),
        |before, now| before.map(Arc::as_ptr) != now.map(Arc::as_ptr),
    );
    let find = move |query: &ListQuery| {
        finder.with(|finder| finder.lock().map(|mut finder| finder.select(query)).unwrap_or_default())
    };
    let selection = Memo::new(move |_| query.with(find));
    let total = move || rows.with(|rows| rows.len());
    let sort = Signal::derive(move || query.with(|query| query.sort));
    let choose = move |sort: Option<Sort>| set_query(HistoryUpdate::Push, |query| query.sort = sort);
    let webhook_href = move |id| current().map(|(at, query)| href(&Route::Webhook(at, id, query))).unwrap_or_default();
    let states = Signal::derive(move || query.with(|query| query.states.clone()));
    let count = move |state: WebhookState| selection.with(|selection| selection.state_count(state));
    let toggle = move |state: WebhookState| {
        set_query(HistoryUpdate::Push, |query| {
            if !query.states.remove(&state) {
                query.states.insert(state);
            }
        });
    };
    let status = move || {
        let shown = selection.with(|selection| selection.indices.len());
        i18n::say(&Message::new("ui-shown").with("shown", i18n::count(shown)).with("total", i18n::count(total())))
    };
    let empty = move || (total() == 0).then(|| html! { <NoWebhooks /> });
    let nothing_found = move || {
        let found = selection.with(|selection| !selection.indices.is_empty());
        (total() > 0 && !found).then(|| {
            let clear = move |_| {
                set_query(HistoryUpdate::Push, |query| *query = ListQuery { sort: query.sort, ..ListQuery::default() })
            };
            html! {
                <div class="panel empty">
                    <h2>{i18n::text("ui-nothing-found")}</h2>
                    <p>{i18n::text("ui-nothing-found-lead")}</p>
                    <button type="button" on:click=clear>
                        {i18n::text("ui-show-all")}
                    </button>
                </div>
            }
        })
    };
    let selected = Signal::derive(move || {
        // The selection first: to make it the finder is locked.
        selection.with(|selection| {
            let of = |finder: &Arc<Mutex<Finder>>| {
                let can_restart = |state| Change::of(state) == Some(Change::Restart);
                finder.lock().map(|finder| finder.ids(&selection.indices, can_restart)).unwrap_or_default()
            };
            finder.with(of)
        })
    });
    let has_rows = Memo::new(move |_| total() > 0);
    let found = Memo::new(move |_| selection.with(|selection| !selection.indices.is_empty()));
    html! {
        {move || {
            has_rows
                .get()
                .then(|| {
                    html! {
                        <div class="filters">
                            <StateFilter chosen=states count toggle />
                            <Search query />
                            <p class="second shown" role="status">
                                {status}
                            </p>
                        </div>
                        <div class="filters-more">
                            <MoreFilters query selection />
                            <RestartButton among=selected label="repair-restart-selected" />
                        </div>
                    }
                })
        }}
        {move || {
            (has_rows.get() && found.get())
                .then(|| html! { <WebhookTable rows selection sort choose href=webhook_href /> })
        }}
        {nothing_found}
        {empty}
    }
}

/// The tenant and query of the current view; a change is written by [`set_query`].
fn current() -> Option<(TenantRef, ListQuery)> {
    match use_route_untracked() {
        Route::Webhooks(at, query) => Some((at, query)),
        _ => None,
    }
}

fn set_query(update: HistoryUpdate, change: impl FnOnce(&mut ListQuery)) {
    if let Some((at, mut query)) = current() {
        change(&mut query);
        navigate(Route::Webhooks(at, query), update);
    }
}

#[component]
fn Search(query: Memo<ListQuery>) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();
    // The address may change under the field (back, a card's link); what is being typed must not.
    Effect::new(move || {
        let search = query.with(|query| query.search.clone());
        if let Some(field) = field.get()
            && field.value().trim() != search
        {
            field.set_value(&search);
        }
    });
    let typed = move |_| {
        if let Some(field) = field.get_untracked() {
            let text = field.value();
            set_query(HistoryUpdate::Replace, |query| text.trim().clone_into(&mut query.search));
        }
    };
    let shortcut = window_event_listener(leptos::ev::keydown, move |event| {
        let typing = document().active_element().is_some_and(|element| {
            matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
                || element.has_attribute("contenteditable")
        });
        if event.key() == "/"
            && !shortcuts::is_off()
            && !typing
            && !event.ctrl_key()
            && !event.meta_key()
            && !event.alt_key()
            && let Some(field) = field.get_untracked()
        {
            event.prevent_default();
            let _ = field.focus();
            field.select();
        }
    });
    on_cleanup(move || shortcut.remove());
    html! {
        <div class="search">
            <input
                node_ref=field
                type="search"
                aria-label=i18n::text("ui-search")
                placeholder=i18n::text("ui-search-hint")
                autocomplete="off"
                spellcheck="false"
                on:input=typed
            />
            <kbd aria-hidden="true">"/"</kbd>
        </div>
    }
}

/// Verdicts as further filters, and what else is chosen, as chips that take it away.
#[component]
fn MoreFilters(query: Memo<ListQuery>, selection: Memo<Selection>) -> impl IntoView {
    let verdicts = move || {
        let counts = selection.with(|selection| selection.verdicts.clone());
        let chosen = query.with(|query| query.verdicts.clone());
        VerdictKind::ALL
            .into_iter()
            .filter(|kind| counts.contains_key(kind) || chosen.contains(kind))
            .map(|kind| {
                let pressed = chosen.contains(&kind);
                let count = counts.get(&kind).copied().unwrap_or(0);
                let press = move |_| {
                    set_query(HistoryUpdate::Push, |query| {
                        if !query.verdicts.remove(&kind) {
                            query.verdicts.insert(kind);
                        }
                    });
                };
                html! {
                    <button
                        type="button"
                        class="chip"
                        aria-pressed=pressed.to_string()
                        data-filter-verdict=kind.id()
                        on:click=press
                    >
                        {i18n::text(&format!("verdict-{}.short", kind.id()))}
                        " "
                        <span class="count">{count}</span>
                    </button>
                }
            })
            .collect_view()
    };
    // States and verdicts have toggles of their own, and the search its field.
    let has_no_toggle = |one: &Chosen| !matches!(one, Chosen::State(_) | Chosen::Verdict(_) | Chosen::Search(_));
    let others = Signal::derive(move || {
        let chosen = query.with(ListQuery::chosen);
        chosen.into_iter().filter(has_no_toggle).collect::<Vec<_>>()
    });
    let remove = move |one: &Chosen| set_query(HistoryUpdate::Push, |query| query.remove(one));
    html! {
        <div class="chips" role="group" aria-label=i18n::text("ui-verdict-filter")>
            {verdicts}
            <FilterChips chosen=others remove />
        </div>
    }
}

/// An empty list is one app's, never the tenant's.
#[component]
fn NoWebhooks() -> impl IntoView {
    let session = use_session();
    move || {
        let diagnosed = session.view().diagnosed().get()?;
        // Where the list could not be read, that is said above; it is no empty list.
        diagnosed.snapshot.list.seen()?;
        let (title, lead, reasons): (&str, &str, &[&str]) = if diagnosed.snapshot.online {
            let reasons = &["ui-empty-other-app", "ui-empty-environment", "ui-empty-tenant", "ui-empty-restored"];
            ("ui-empty", "ui-empty-lead", reasons)
        } else {
            ("ui-headline-empty-onsite", "ui-empty-onsite-lead", &["ui-empty-restored"])
        };
        let reasons = reasons.iter().map(|id| html! { <li>{i18n::text(id)}</li> }).collect_view();
        Some(html! {
            <section class="panel empty">
                <h2>{i18n::text(title)}</h2>
                <p>{i18n::text(lead)}</p>
                <ul>{reasons}</ul>
            </section>
        })
    }
}
