//! A tenant: the first line answers the question, the second says whose eyes, then causes, worst first, and the table
//! last.

use std::sync::Arc;

use doctor_core::diagnosis::{Cause, Examination, Group, Outcome, VerdictKind};
use doctor_core::list::{self, Sort};
use doctor_core::model::WebhookState;
use doctor_core::overview;
use doctor_core::repair::Change;
use doctor_core::report::{explanation, gap_sentence};
use doctor_core::route::{ListQuery, Route, TenantRef};
use doctor_core::text::Message;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::changes::view::RestartButton;
use crate::components::cause_chart::CauseChart;
use crate::components::mark::Mark;
use crate::components::state_filter::StateFilter;
use crate::components::verdict_bar::VerdictBar;
use crate::components::webhook_table::WebhookTable;
use crate::gate::WhenSeen;
use crate::i18n;
use crate::navigation::{Step, href, navigate, use_route, use_route_untracked};
use crate::session::use_session;
use crate::shell::{Shell, shortcuts};

/// How many causes are shown above the list; the rest is on the diagnosis page.
const CAUSES_SHOWN: usize = 4;

/// `/{env}/{tenant}/webhooks`
#[component]
pub fn WebhooksPage(
    /// The tenant.
    at: TenantRef,
) -> impl IntoView {
    let name = at.tenant.as_str().to_owned();
    let title = Signal::derive(move || i18n::say(&Message::new("ui-title-tenant").with("tenant", name.as_str())));
    let overview_of = at.clone();
    html! {
        <Shell title>
            <WhenSeen at>
                <Overview at=overview_of.clone() />
                <List />
            </WhenSeen>
        </Shell>
    }
}

/// The tenant and query of the current view; a change is written by [`set_query`].
fn current() -> Option<(TenantRef, ListQuery)> {
    match use_route_untracked() {
        Route::Webhooks(at, query) => Some((at, query)),
        _ => None,
    }
}

fn set_query(step: Step, change: impl FnOnce(&mut ListQuery)) {
    if let Some((at, mut query)) = current() {
        change(&mut query);
        navigate(Route::Webhooks(at, query), step);
    }
}

#[component]
fn Overview(at: TenantRef) -> impl IntoView {
    let session = use_session();
    move || {
        session.view().examination().get().map(|examination| {
            let charts = (examination.diagnosis.summary.total > 0).then(|| {
                let causes = overview::errors_by_cause(&examination);
                html! {
                    <div class="charts">
                        <VerdictBar summary=examination.diagnosis.summary.clone() />
                        {(!causes.is_empty()).then(|| html! { <CauseChart causes /> })}
                    </div>
                }
            });
            html! {
                <h1 tabindex="-1">{say_all(&overview::headline(&examination))}</h1>
                <p class="second eyes-line">{i18n::say(&overview::visibility(&examination))}</p>
                {gaps(&examination)}
                {tenant_findings(&examination)}
                {causes(&examination, &at)}
                {charts}
            }
        })
    }
}

/// Sentences in their order.
fn say_all(sentences: &[Message]) -> String {
    sentences.iter().map(i18n::say).collect::<Vec<_>>().join(" ")
}

/// What is missing and why, but for what only a newer server has.
fn gaps(examination: &Examination) -> Option<impl IntoView + use<>> {
    let rows: Vec<String> = examination
        .snapshot
        .gaps()
        .into_iter()
        .filter(|gap| gap.is_worth_a_notice())
        .map(|gap| i18n::with_catalog(|catalog| gap_sentence(gap, catalog)))
        .collect();
    (!rows.is_empty()).then(|| {
        let rows = rows.into_iter().map(|row| html! { <li>{row}</li> }).collect_view();
        html! { <div class="notice" role="note"><p>{i18n::text("ui-partial")}</p><ul>{rows}</ul></div> }
    })
}

/// What stands in the way of the whole tenant.
fn tenant_findings(examination: &Examination) -> Option<impl IntoView + use<>> {
    let findings: Vec<_> = examination
        .diagnosis
        .tenant
        .iter()
        .filter(|finding| matches!(finding.outcome, Outcome::Fail | Outcome::Warn))
        .map(|finding| {
            let todo = finding.attribute("do");
            let todo = i18n::has(&todo.id).then(|| i18n::say(&todo));
            let text = i18n::with_catalog(|catalog| explanation(finding, catalog));
            (finding.check, finding.outcome, finding.cause, text, todo)
        })
        .collect();
    (!findings.is_empty()).then(|| {
        findings
            .into_iter()
            .map(|(check, outcome, cause, text, todo)| {
                html! {
                    <div class=format!("notice notice-{}", outcome.id()) role="alert" data-check=check data-outcome=outcome.id() data-cause=cause.map(Cause::id)>
                        <p><Mark outcome />{text}</p>
                        {todo.map(|todo| html! { <p class="next">{todo}</p> })}
                    </div>
                }
            })
            .collect_view()
    })
}

/// One card for each cause and receiver, worst first.
fn causes(examination: &Examination, at: &TenantRef) -> Option<impl IntoView + use<>> {
    let groups: Vec<&Group> =
        examination.diagnosis.groups.iter().filter(|group| group.verdict < VerdictKind::Unknown).collect();
    let more = groups.len().saturating_sub(CAUSES_SHOWN);
    let cards = groups.iter().take(CAUSES_SHOWN).map(|group| card(examination, group, at)).collect_view();
    let all = href(&Route::Diagnosis(at.clone()));
    (!groups.is_empty()).then(|| {
        html! {
            <ul class="cards" aria-label=i18n::text("ui-causes")>{cards}</ul>
            <p class="all-findings"><a href=all>{i18n::say(&Message::new("ui-all-findings").with("more", more))}</a></p>
        }
    })
}

fn card(examination: &Examination, group: &Group, at: &TenantRef) -> impl IntoView + use<> {
    let title = i18n::say(&group.finding.attribute("short"));
    let means = i18n::say(&group.finding.attribute("means"));
    let todo = i18n::say(&group.finding.attribute("do"));
    let count = i18n::say(&Message::new(format!("ui-card-{}", group.verdict.id())).with("count", group.webhooks.len()));
    let address = href(&overview::group_route(group, at));
    let deadline = overview::deadline(examination, group).map(|next| html! { <p>{i18n::say(&next)}</p> });
    // The list is far below the cards, and on a phone out of sight: whoever asks for it is led there.
    let several = group.webhooks.len() > 1;
    let lead_there = move |_| {
        if several {
            request_animation_frame(to_the_list);
        }
    };
    let outcome = group.verdict.outcome();
    let id = format!("card-{}", group.webhooks.first().map(ToString::to_string).unwrap_or_default());
    html! {
        <li class="panel card" data-group-check=group.check data-cause=group.cause.map(Cause::id)>
            <h2 id=id.clone()><Mark outcome />{title}</h2>
            {group.host.clone().map(|host| html! { <p class="host">{host}</p> })}
            <p><strong>{count}</strong>" "{means}</p>
            {deadline}
            <p class="next"><a href=address aria-describedby=id on:click=lead_there>{todo}</a></p>
        </li>
    }
}

/// Moves the reader and the focus to the list.
fn to_the_list() {
    if let Ok(Some(table)) = document().query_selector("[role=table]")
        && let Ok(table) = table.dyn_into::<web_sys::HtmlElement>()
    {
        // A table that can't take the focus is shown all the same.
        let _ = table.focus();
        table.scroll_into_view();
    }
}

#[component]
fn List() -> impl IntoView {
    let session = use_session();
    let route = use_route();
    let query = Memo::new(move |_| {
        route.with(|route| if let Route::Webhooks(_, query) = route { query.clone() } else { ListQuery::default() })
    });
    let rows = session.view().rows();
    let selection = Memo::new(move |_| rows.with(|rows| query.with(|query| list::select(rows, query))));
    let total = move || rows.with(|rows| rows.len());
    let sort = Signal::derive(move || query.with(|query| query.sort));
    let choose = move |sort: Option<Sort>| set_query(Step::Push, |query| query.sort = sort);
    let webhook_href = move |id| current().map(|(at, _)| href(&Route::Webhook(at, id))).unwrap_or_default();
    let states = Signal::derive(move || query.with(|query| query.states.clone()));
    let count = move |state: WebhookState| selection.with(|selection| selection.state_count(state));
    let toggle = move |state: WebhookState| {
        set_query(Step::Push, |query| {
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
            let clear =
                move |_| set_query(Step::Push, |query| *query = ListQuery { sort: query.sort, ..ListQuery::default() });
            html! {
                <div class="panel empty">
                    <h2>{i18n::text("ui-nothing-found")}</h2>
                    <p>{i18n::text("ui-nothing-found-lead")}</p>
                    <button type="button" on:click=clear>{i18n::text("ui-show-all")}</button>
                </div>
            }
        })
    };
    let rows_signal: Signal<Arc<Vec<list::Row>>> = rows;
    let selected = Signal::derive(move || {
        rows.with(|rows| {
            selection.with(|selection| {
                let among = selection.indices.iter().filter_map(|index| rows.get(*index));
                among.filter(|row| Change::of(row.state) == Some(Change::Restart)).map(|row| row.id).collect()
            })
        })
    });
    let has_rows = Memo::new(move |_| total() > 0);
    let found = Memo::new(move |_| selection.with(|selection| !selection.indices.is_empty()));
    html! {
        {move || has_rows.get().then(|| html! {
            <div class="filters">
                <StateFilter chosen=states count toggle />
                <Search query />
                <p class="second shown" role="status">{status}</p>
            </div>
            <div class="filters-more">
                <MoreFilters query selection />
                <RestartButton among=selected label="repair-restart-selected" />
            </div>
        })}
        {move || (has_rows.get() && found.get()).then(|| html! {
            <WebhookTable rows=rows_signal selection sort choose href=webhook_href />
        })}
        {nothing_found}
        {empty}
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
            set_query(Step::Replace, |query| text.trim().clone_into(&mut query.search));
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
                node_ref=field type="search" aria-label=i18n::text("ui-search") placeholder=i18n::text("ui-search-hint") autocomplete="off"
                spellcheck="false" on:input=typed
            />
            <kbd aria-hidden="true">"/"</kbd>
        </div>
    }
}

/// Verdict and cause as further filters, with what is chosen shown as chips that take it away.
#[component]
fn MoreFilters(query: Memo<ListQuery>, selection: Memo<list::Selection>) -> impl IntoView {
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
                    set_query(Step::Push, |query| {
                        if !query.verdicts.remove(&kind) {
                            query.verdicts.insert(kind);
                        }
                    });
                };
                html! {
                    <button type="button" class="chip" aria-pressed=pressed.to_string() data-filter-verdict=kind.id() on:click=press>
                        {i18n::text(&format!("verdict-{}.short", kind.id()))}" "<span class="count">{count}</span>
                    </button>
                }
            })
            .collect_view()
    };
    let causes =
        move || {
            let chosen = query.with(|query| query.causes.clone());
            chosen
            .into_iter()
            .map(|cause| {
                let press = move |_| set_query(Step::Push, |query| { query.causes.remove(&cause); });
                html! {
                    <button type="button" class="chip" aria-pressed="true" data-filter-cause=cause.id() on:click=press>
                        {i18n::text(&format!("cause-{}", cause.id()))}" "<span aria-hidden="true">"×"</span>
                    </button>
                }
            })
            .collect_view()
        };
    html! { <div class="chips" role="group" aria-label=i18n::text("ui-verdict-filter")>{verdicts}{causes}</div> }
}

/// An empty list is one application's, never the tenant's.
#[component]
fn NoWebhooks() -> impl IntoView {
    let session = use_session();
    move || {
        let examination = session.view().examination().get()?;
        // Where the list could not be read, that is said above; it is no empty list.
        examination.snapshot.list.seen()?;
        let reasons = ["ui-empty-other-app", "ui-empty-environment", "ui-empty-tenant", "ui-empty-restored"]
            .into_iter()
            .map(|id| html! { <li>{i18n::text(id)}</li> })
            .collect_view();
        Some(html! {
            <section class="panel empty">
                <h2>{i18n::text("ui-empty")}</h2>
                <p>{i18n::text("ui-empty-lead")}</p>
                <ul>{reasons}</ul>
            </section>
        })
    }
}
