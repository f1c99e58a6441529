//! The list of webhooks with its filters, which are part of the address.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use doctor_core::change::Change;
use doctor_core::diagnosis::VerdictKind;
use doctor_core::history_charts::recent_errors;
use doctor_core::list::{self, Chosen, Finder, Rows, Sort, Unjudged};
use doctor_core::model::{Timestamp, WebhookId, WebhookState};
use doctor_core::route::{ListQuery, Route, TenantRef};
use doctor_core::text::Message;
use gloo_timers::future::TimeoutFuture;
use leptos::either::Either;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::empty::NoWebhooks;
use crate::changes::buttons::{NewButton, RestartButton};
use crate::changes::untold::ToldButtons;
use crate::components::copy_button::CopyButton;
use crate::components::filter_chips::FilterChips;
use crate::components::state_filter::StateFilter;
use crate::components::verdict_bar::VerdictBar;
use crate::components::webhook_table::WebhookTable;
use crate::navigation::{HistoryUpdate, href, navigate, use_route, use_route_untracked};
use crate::session::use_session;
use crate::shell::export::use_report_request;
use crate::shell::shortcuts;
use crate::{clock, i18n};

/// The list, the filters above it, and the sentence for an empty list.
#[component]
pub fn List() -> impl IntoView {
    let session = use_session();
    let route = use_route();
    let query = Memo::new(move |_| {
        route.with(|route| if let Route::Webhooks(_, query) = route { query.clone() } else { ListQuery::default() })
    });
    let (unjudged, judged) = (session.view().unjudged(), session.view().rows());
    let is_unjudged = Memo::new(move |_| unjudged.with(Option::is_some));
    let rows: Signal<Arc<Rows>> = Signal::derive(move || match unjudged.get() {
        Some(list) => Arc::clone(&list.rows),
        None => judged.get(),
    });
    let in_use = InUse::new();
    let arrangement = arrange(unjudged, query, in_use);
    let turn = Signal::derive(move || arrangement.with(|arrangement| arrangement.turn));
    let finder = Memo::new_with_compare(
        move |_| Arc::new(Mutex::new(Finder::new(rows.get()))),
        |before, now| before.map(Arc::as_ptr) != now.map(Arc::as_ptr),
    );
    let find = move |query: &ListQuery| {
        finder.with(|finder| finder.lock().map(|mut finder| finder.select(query)).unwrap_or_default())
    };
    let selection = Memo::new(move |_| {
        let mut selection = query.with(find);
        arrangement.with(|Arrangement { kept, .. }| {
            if let Some(Kept { order, .. }) = kept {
                rows.with(|rows| selection.keep_order(rows, order));
            }
        });
        selection
    });
    let kept = session.kept();
    let recent = Callback::new(move |id| kept.with(|kept| recent_errors(&kept.observations, id)));
    let total = move || match unjudged.get() {
        Some(list) => list.total,
        None => rows.with(|rows| rows.len()),
    };
    // While only the list is there, room is kept for the digit that other apps' webhooks may add, so that nothing moves then.
    let counted = Memo::new(move |before: Option<&usize>| {
        let room = if is_unjudged.get() { 2 * total() } else { total() };
        before.map_or(room, |before| room.max(*before))
    });
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
    // Of a long list a part is there before it is judged: what is counted is the whole, or nothing.
    let is_cut = move || unjudged.with(|list| list.as_ref().is_some_and(|list| !list.is_whole()));
    let is_narrowed =
        Memo::new(move |_| query.with(|query| !ListQuery { states: BTreeSet::new(), ..query.clone() }.shows_all()));
    let counts_awaited = Signal::derive(move || is_cut() && is_narrowed.get());
    let count = move |state: WebhookState| match unjudged.get() {
        Some(list) if !list.is_whole() => list.count(state),
        _ => selection.with(|selection| selection.state_count(state)),
    };
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
    let say_shown = move |id: &'static str| {
        let shown = selection.with(|selection| selection.indices.len());
        i18n::say(&Message::new(id).with("shown", i18n::count(shown)).with("total", i18n::count(total())))
    };
    // The line is as wide from the beginning as it is at the end, so that the search beside it stays where it is.
    let was_unjudged = Memo::new(move |before: Option<&bool>| before == Some(&true) || is_unjudged.get());
    let room_for_status = move || {
        let all = || i18n::count(total());
        was_unjudged.get().then(|| i18n::say(&Message::new("ui-shown").with("shown", all()).with("total", all())))
    };
    // Two texts, not one that changes: what grows to the left would count as moved.
    let status = move || {
        if is_unjudged.get() {
            Either::Left(html! { <span>{move || say_shown("ui-shown-unjudged")}</span> })
        } else {
            Either::Right(html! { <span>{move || say_shown("ui-shown")}</span> })
        }
    };
    let empty = move || (total() == 0).then(|| html! { <NoWebhooks /> });
    let nothing_found = move || {
        let found = selection.with(|selection| !selection.indices.is_empty());
        if total() > 0 && !found && is_unjudged.get() {
            let yet = html! {
                <div class="panel empty">
                    <h2>{i18n::text("ui-nothing-found-yet")}</h2>
                </div>
            };
            return Some(yet.into_any());
        }
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
            .into_any()
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
    // The button comes with the verdicts, where the list already says that there is something to restart.
    let room_for_restart = move || {
        let has_off = |list: &Arc<Unjudged>| {
            WebhookState::ALL.iter().any(|state| Change::of(*state) == Some(Change::Restart) && list.count(*state) > 0)
        };
        unjudged.with(|list| list.as_ref().is_some_and(has_off)).then(|| {
            html! {
                <button type="button" class="restart not-yet" disabled>
                    {i18n::text("repair-restart-selected")}
                </button>
            }
        })
    };
    let has_rows = Memo::new(move |_| total() > 0);
    let found = Memo::new(move |_| selection.with(|selection| !selection.indices.is_empty()));
    html! {
        {move || {
            has_rows
                .get()
                .then(|| {
                    html! {
                        <div class="filters">
                            <VerdictBar
                                chosen=verdicts
                                total=counted.into()
                                awaited=is_unjudged
                                count=verdict_count
                                toggle=toggle_verdict
                            />
                            <div class="filters-find">
                                <Search query />
                                <p class="second shown" role="status" data-room=room_for_status>
                                    {status}
                                </p>
                            </div>
                        </div>
                        <div class="filters-more">
                            <StateFilter chosen=states total=counted.into() awaited=counts_awaited count toggle />
                            <MoreFilters query />
                            <div class="filters-actions">
                                {room_for_restart} <RestartButton among=off label="repair-restart-selected" />
                                <NewButton />
                            </div>
                        </div>
                    }
                })
        }}
        {move || {
            (has_rows.get() && found.get())
                .then(|| {
                    html! {
                        <div
                            on:pointermove=move |_| in_use.touch()
                            on:pointerdown=move |_| in_use.touch()
                            on:pointerleave=move |_| in_use.pointer.set(false)
                            on:focusin=move |_| in_use.focus.set(true)
                            on:focusout=move |_| in_use.focus.set(false)
                        >
                            <WebhookTable rows selection sort ticked turn recent choose href=webhook_href />
                        </div>
                    }
                })
        }}
        <Ticked webhooks=ticked_here.into() />
        {nothing_found}
        {empty}
    }
}

/// For how long a pointer rests over the rows until it counts as not in use, in milliseconds. A press follows a movement; where
/// a token was typed, the pointer often just lies where the rows came to be.
const REST_MS: u32 = 1_500;

/// Whether the reader is at the rows: with a pointer that moves over them, or with the focus in one.
#[derive(Clone, Copy)]
struct InUse {
    pointer: RwSignal<bool>,
    moved_at: StoredValue<Option<Timestamp>>,
    focus: RwSignal<bool>,
}

impl InUse {
    fn new() -> Self {
        Self { pointer: RwSignal::new(false), moved_at: StoredValue::new(None), focus: RwSignal::new(false) }
    }

    fn get(self) -> bool {
        self.pointer.get() || self.focus.get()
    }

    /// A pointer moves over the rows, or presses one.
    fn touch(self) {
        self.moved_at.set_value(Some(clock::now()));
        if self.pointer.get_untracked() {
            return;
        }
        self.pointer.set(true);
        spawn_local(async move {
            let moves = || {
                let moved_at = self.moved_at.try_get_value().flatten();
                moved_at.is_some_and(|moved_at| clock::now().millis_since(moved_at) < i64::from(REST_MS))
            };
            while moves() {
                TimeoutFuture::new(REST_MS).await;
            }
            self.pointer.try_set(false);
        });
    }
}

/// How the rows stand.
#[derive(Clone)]
struct Arrangement {
    /// The list, while nothing of it is judged.
    unjudged: Option<Arc<Unjudged>>,
    /// The order from before the verdicts, where it is kept.
    kept: Option<Kept>,
    /// How often all rows were exchanged.
    turn: usize,
}

/// An order that is kept for a query.
#[derive(Clone)]
struct Kept {
    query: ListQuery,
    order: Arc<[WebhookId]>,
}

/// The verdicts put the worst first, which may be others than before. While the reader moves a pointer over the rows, or has the
/// focus in one, rows stay where they are, so that a press meets what it was meant for; they are exchanged when the reader has left
/// them or chooses something else.
fn arrange(unjudged: Signal<Option<Arc<Unjudged>>>, query: Memo<ListQuery>, in_use: InUse) -> Memo<Arrangement> {
    let next = move |before: Option<&Arrangement>| {
        let unjudged = unjudged.get();
        let Some(before) = before else { return Arrangement { unjudged, kept: None, turn: 0 } };
        let kept = match (&before.unjudged, &before.kept) {
            (Some(list), _) if unjudged.is_none() => {
                let query = query.get();
                in_use.get().then(|| {
                    let selection = list::select(&list.rows, &query);
                    let id = |index: &usize| list.rows.get(*index).map(|row| row.id);
                    Kept { order: selection.indices.iter().filter_map(id).collect(), query }
                })
            }
            (_, Some(kept)) => {
                let is_still = in_use.get() && query.with(|query| *query == kept.query);
                is_still.then(|| kept.clone())
            }
            (_, None) => None,
        };
        let is_exchanged = kept.is_none() && (before.kept.is_some() || before.unjudged.is_some()) && unjudged.is_none();
        Arrangement { turn: before.turn + usize::from(is_exchanged), unjudged, kept }
    };
    Memo::new_with_compare(next, |_, _| true)
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
    let is_judged = Memo::new(move |_| session.view().diagnosed().with(Option::is_some));
    let buttons = move || {
        (is_any.get() && is_judged.get()).then(|| {
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
