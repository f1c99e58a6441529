//! The list of webhooks with its filters, which are part of the address.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use doctor_core::change::Change;
use doctor_core::diagnosis::VerdictKind;
use doctor_core::history_charts::recent_errors;
use doctor_core::list::{Chosen, Finder, Sort};
use doctor_core::model::{WebhookId, WebhookState};
use doctor_core::route::{ListQuery, Route, TenantRef};
use doctor_core::text::Message;
use leptos::html;
use leptos::prelude::*;

use super::empty::NoWebhooks;
use crate::changes::buttons::{NewButton, RestartButton};
use crate::changes::untold::ToldButtons;
use crate::components::copy_button::CopyButton;
use crate::components::filter_chips::FilterChips;
use crate::components::state_filter::StateFilter;
use crate::components::verdict_bar::VerdictBar;
use crate::components::webhook_table::WebhookTable;
use crate::i18n;
use crate::navigation::{HistoryUpdate, href, navigate, use_route, use_route_untracked};
use crate::session::use_session;
use crate::shell::export::use_report_request;
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
    let kept = session.kept();
    let recent = Callback::new(move |id| kept.with(|kept| recent_errors(&kept.observations, id)));
    let total = move || rows.with(|rows| rows.len());
    let counted = Signal::derive(total);
    let sort = Signal::derive(move || query.with(|query| query.sort));
    let choose = move |sort: Option<Sort>| set_query(HistoryUpdate::Push, |query| query.sort = sort);
    // The last list that was shown, also while the reader leaves it.
    let listed = Memo::new(move |before: Option<&Option<(TenantRef, ListQuery)>>| {
        route.with(|route| match route {
            Route::Webhooks(at, query) => Some((at.clone(), query.clone())),
            _ => before.cloned().flatten(),
        })
    });
    let webhook_href = move |id| {
        let address = |(at, query): &(TenantRef, ListQuery)| href(&Route::webhook_of(at.clone(), id, query.clone()));
        listed.with(|listed| listed.as_ref().map(address).unwrap_or_default())
    };
    let states = Signal::derive(move || query.with(|query| query.states.clone()));
    let count = move |state: WebhookState| selection.with(|selection| selection.state_count(state));
    let toggle = move |state: WebhookState| {
        set_query(HistoryUpdate::Push, |query| {
            if !query.states.remove(&state) {
                query.states.insert(state);
            }
        });
    };
    let verdicts = Signal::derive(move || query.with(|query| query.verdicts.clone()));
    let verdict_count = move |verdict: VerdictKind| selection.with(|selection| selection.verdict_count(verdict));
    let toggle_verdict = move |verdict: VerdictKind| {
        set_query(HistoryUpdate::Push, |query| {
            if !query.verdicts.remove(&verdict) {
                query.verdicts.insert(verdict);
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
    // The selection first: to make it the finder is locked.
    let off = Signal::derive(move || {
        selection.with(|selection| {
            let of = |finder: &Arc<Mutex<Finder>>| {
                let can_restart = |state| Change::of(state) == Some(Change::Restart);
                finder.lock().map(|finder| finder.ids(&selection.indices, can_restart)).unwrap_or_default()
            };
            finder.with(of)
        })
    });
    let ticked = use_report_request().ticked;
    let ticked_here = Memo::new(move |_| {
        selection.with(|selection| {
            let of = |finder: &Arc<Mutex<Finder>>| {
                let chosen = |ticked: &BTreeSet<WebhookId>| {
                    finder.lock().map(|finder| finder.chosen(&selection.indices, ticked)).unwrap_or_default()
                };
                ticked.with(chosen)
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
                            <VerdictBar chosen=verdicts total=counted count=verdict_count toggle=toggle_verdict />
                            <div class="filters-find">
                                <Search query />
                                <p class="second shown" role="status">
                                    {status}
                                </p>
                            </div>
                        </div>
                        <div class="filters-more">
                            <StateFilter chosen=states total=counted count toggle />
                            <MoreFilters query />
                            <div class="filters-actions">
                                <RestartButton among=off label="repair-restart-selected" />
                                <NewButton />
                            </div>
                        </div>
                    }
                })
        }}
        {move || {
            (has_rows.get() && found.get())
                .then(|| html! { <WebhookTable rows selection sort ticked recent choose href=webhook_href /> })
        }}
        <Ticked webhooks=ticked_here.into() />
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

/// What else is chosen, as chips that take it away.
#[component]
fn MoreFilters(query: Memo<ListQuery>) -> impl IntoView {
    // States and verdicts have toggles of their own, and the search its field.
    let has_no_toggle = |one: &Chosen| !matches!(one, Chosen::State(_) | Chosen::Verdict(_) | Chosen::Search(_));
    let others = Signal::derive(move || {
        let chosen = query.with(ListQuery::chosen);
        chosen.into_iter().filter(has_no_toggle).collect::<Vec<_>>()
    });
    let remove = move |one: &Chosen| set_query(HistoryUpdate::Push, |query| query.remove(one));
    html! {
        <div class="chips" role="group" aria-label=i18n::text("ui-filters")>
            <FilterChips chosen=others remove />
        </div>
    }
}

/// What can be done with the webhooks that are ticked, at the foot of the window; Escape takes the ticks away.
#[component]
fn Ticked(
    /// Those of them that are shown, in the order of the list.
    webhooks: Signal<Vec<WebhookId>>,
) -> impl IntoView {
    let session = use_session();
    let request = use_report_request();
    let ticked = request.ticked;
    let clear = move || ticked.set(BTreeSet::new());
    let listening = window_event_listener(leptos::ev::keydown, move |event| {
        let in_dialog = || document().query_selector("dialog[open]").ok().flatten().is_some();
        if event.key() == "Escape"
            && !event.default_prevented()
            && webhooks.with_untracked(|webhooks| !webhooks.is_empty())
            && !in_dialog()
        {
            clear();
        }
    });
    on_cleanup(move || listening.remove());
    let names = Signal::derive(move || {
        session.view().diagnosed().with(|diagnosed| {
            let Some(diagnosed) = diagnosed else { return String::new() };
            let name = |id: &WebhookId| diagnosed.case(*id).map(|case| case.webhook.display_name());
            webhooks.with(|webhooks| webhooks.iter().filter_map(name).collect::<Vec<_>>().join("\n"))
        })
    });
    let is_any = Memo::new(move |_| webhooks.with(|webhooks| !webhooks.is_empty()));
    let count = move || {
        let count = webhooks.with(Vec::len);
        (count > 0).then(|| i18n::say(&Message::new("ui-ticked").with("count", count)))
    };
    let buttons = move || {
        is_any.get().then(|| {
            html! {
                <RestartButton among=webhooks label="ui-restart-ticked" ticked=true />
                <ToldButtons among=webhooks />
                <CopyButton text=names label=i18n::text("ui-copy-names") />
                <button type="button" on:click=move |_| request.ask()>
                    {i18n::text("ui-report")}
                </button>
                <button type="button" class="quiet" on:click=move |_| clear()>
                    {i18n::text("ui-untick")}
                </button>
            }
        })
    };
    html! {
        <div class="ticked actions" class:ticked-any=is_any role="group" aria-label=i18n::text("ui-ticked-bar")>
            <p role="status">{count}</p>
            {buttons}
        </div>
    }
}
