//! `/tools/report`: a saved report, opened again. It is read only, needs no token and no network, and says on every view that
//! it is a report, of which tenant, of when, and whose eyes saw it.

use std::sync::{Arc, Mutex};

use doctor_core::diagnosis::{Cause, Outcome, VerdictKind, checks};
use doctor_core::list::{Finder, Sort};
use doctor_core::model::{Owner, Timestamp, WebhookId, WebhookState};
use doctor_core::opened_report::{NotOpened, OpenedFinding, OpenedGroup, OpenedReport, OpenedWebhook};
use doctor_core::route::{ListQuery, Route};
use doctor_core::text::Message;
use leptos::ev;
use leptos::html;
use leptos::prelude::*;

use crate::components::error_bars::ErrorBars;
use crate::components::mark::Mark;
use crate::components::state_filter::StateFilter;
use crate::components::verdict_bar::VerdictBar;
use crate::components::webhook_table::WebhookTable;
use crate::focus::focus_heading;
use crate::i18n;
use crate::navigation::{HistoryUpdate, href, navigate, use_route_untracked};
use crate::opened_report::{Opened, OpenedHandle, use_opened_report};
use crate::settings::use_settings;
use crate::shell::Shell;

/// How many causes stand above the list; the others unfold.
const CAUSES_SHOWN: usize = 4;
/// How many webhooks a cause names; the list has the others.
const NAMED: usize = 8;

/// The page: of one webhook of the report, or of all of it.
#[component]
pub fn ReportPage(
    /// The webhook.
    webhook: Option<WebhookId>,
) -> impl IntoView {
    let handle = use_opened_report();
    let choose = move |files: Option<web_sys::FileList>| {
        if let Some(file) = files.and_then(|files| files.get(0)) {
            handle.read(file, || {
                if use_route_untracked() != Route::Report(None) {
                    navigate(Route::Report(None), HistoryUpdate::Push);
                }
                request_animation_frame(|| {
                    focus_heading();
                });
            });
        }
    };
    // A file may be dropped anywhere on the page. Without this the browser would open it in the page's place.
    let over = window_event_listener(ev::dragover, |event| event.prevent_default());
    let drop = window_event_listener(ev::drop, move |event| {
        event.prevent_default();
        choose(event.data_transfer().and_then(|data| data.files()));
    });
    on_cleanup(move || {
        over.remove();
        drop.remove();
    });
    let chooser = move || html! { <Chooser choose handle is_of_webhook=webhook.is_some() /> };
    let page = move || match (handle.opened().get(), webhook) {
        (Opened::Report(report), None) => render_report(&report, handle, choose).into_any(),
        (Opened::Report(report), Some(id)) => match report.webhooks.get(&id) {
            Some(webhook) => render_webhook(&report, webhook).into_any(),
            None => no_such_webhook(id).into_any(),
        },
        (Opened::Nothing | Opened::Reading | Opened::Refused(..), _) => chooser().into_any(),
    };
    html! { <Shell title=Signal::derive(|| i18n::text("opened-title"))>{page}</Shell> }
}

/// Asks for the file, and says why one was refused.
#[component]
fn Chooser(
    /// Called with the files that were chosen.
    choose: impl Fn(Option<web_sys::FileList>) + Copy + Send + Sync + 'static,
    handle: OpenedHandle,
    is_of_webhook: bool,
) -> impl IntoView {
    let gone = is_of_webhook.then(|| {
        html! {
            <p class="notice" role="note">
                {i18n::text("opened-gone")}
            </p>
        }
    });
    let refused = move || match handle.opened().get() {
        Opened::Refused(name, why) => Some(refusal(&name, &why)),
        Opened::Nothing | Opened::Reading | Opened::Report(_) => None,
    };
    let status = move || match handle.opened().get() {
        Opened::Reading => i18n::text("opened-reading"),
        Opened::Nothing | Opened::Refused(..) | Opened::Report(_) => String::new(),
    };
    html! {
        <section class="narrow">
            <h1 tabindex="-1">{i18n::text("opened-title")}</h1>
            <p class="lead">{i18n::text("opened-lead")}</p>
            {gone}
            <FileField choose />
            <p class="second" role="status">
                {status}
            </p>
            {refused}
            <p class="second">{i18n::text("opened-how")}</p>
        </section>
    }
}

/// The field for the file. Any other place on the page takes a dropped file as well.
#[component]
fn FileField(choose: impl Fn(Option<web_sys::FileList>) + Copy + Send + Sync + 'static) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();
    let chosen = move |_| {
        if let Some(field) = field.get_untracked() {
            choose(field.files());
            // The same file can be chosen again after it was mended.
            field.set_value("");
        }
    };
    html! {
        <div class="field drop-zone">
            <label for="report-file">{i18n::text("opened-file")}</label>
            <input id="report-file" node_ref=field type="file" accept=".json,application/json" on:change=chosen />
            <p class="help">{i18n::text("opened-drop")}</p>
        </div>
    }
}

fn refusal(name: &str, why: &NotOpened) -> impl IntoView + use<> {
    let message = why.message();
    html! {
        <div class="notice notice-fail" role="alert">
            <p>
                <strong>{name.to_owned()}</strong>
                ": "
                {i18n::say(&message)}
            </p>
            <p>{i18n::say(&message.attribute("do"))}</p>
        </div>
    }
}

/// What is looked at: a report, of which tenant, of when, by whose eyes, and what it leaves out.
fn banner(report: &OpenedReport) -> impl IntoView + use<> {
    let of = |id: &'static str| {
        Message::new(id).with("tenant", report.tenant.as_str()).with("environment", environment_of(report))
    };
    let what = match report.taken_at {
        Some(when) => i18n::say(&of("opened-notice").with("when", when)),
        None => i18n::say(&of("opened-notice-no-time")),
    };
    let part = (report.left_out() > 0)
        .then(|| html! { <p>{i18n::say(&Message::new("opened-part").with("count", report.left_out()))}</p> });
    let unread = (report.unread > 0)
        .then(|| html! { <p>{i18n::say(&Message::new("opened-unread").with("count", report.unread))}</p> });
    html! {
        <div class="notice" role="note" data-opened-report="">
            <p>
                <strong>{what}</strong>
            </p>
            <p>{i18n::say(&report.visibility())}</p>
            {part}
            {unread}
        </div>
    }
}

/// The environment by its name for people, where this deployment knows it.
fn environment_of(report: &OpenedReport) -> String {
    match &report.at {
        Some(at) => use_settings().label(&at.environment),
        None => report.environment.clone(),
    }
}

fn render_report<C>(report: &Arc<OpenedReport>, handle: OpenedHandle, choose: C) -> impl IntoView + use<C>
where
    C: Fn(Option<web_sys::FileList>) + Copy + Send + Sync + 'static,
{
    let headline = report.headline().iter().map(i18n::say).collect::<Vec<_>>().join(" ");
    let gaps = report.seen_by.gaps.clone();
    let gaps = (!gaps.is_empty()).then(|| {
        let rows = gaps.into_iter().map(|gap| html! { <li>{gap}</li> }).collect_view();
        html! {
            <details class="opened-gaps">
                <summary>{i18n::text("opened-gaps")}</summary>
                <ul class="blind">{rows}</ul>
            </details>
        }
    });
    let tenant = report.at.as_ref().map(|at| {
        let address = href(&Route::Webhooks(at.clone(), ListQuery::default()));
        html! {
            <a class="button" href=address>
                {i18n::text("opened-to-tenant")}
            </a>
        }
    });
    let close = move |_| {
        handle.close();
        request_animation_frame(|| {
            focus_heading();
        });
    };
    html! {
        {banner(report)}
        <h1 tabindex="-1">{headline}</h1>
        <p class="second visibility-line">{i18n::text("opened-words")}</p>
        {tenant_findings(report)}
        {causes(report)}
        <OpenedList report=Arc::clone(report) handle />
        {gaps}
        <section class="opened-end">
            <p class="actions">
                {tenant} <button type="button" on:click=close>
                    {i18n::text("opened-close")}
                </button>
            </p>
            <details>
                <summary>{i18n::text("opened-again")}</summary>
                <FileField choose />
            </details>
        </section>
    }
}

fn tenant_findings(report: &OpenedReport) -> impl IntoView + use<> {
    let is_trouble = |finding: &&OpenedFinding| matches!(finding.outcome, Outcome::Fail | Outcome::Warn);
    let rows = report.findings.iter().filter(is_trouble).map(render_finding).collect_view();
    let has_some = report.findings.iter().any(|finding| is_trouble(&finding));
    has_some.then(|| {
        html! {
            <section class="panel">
                <h2>{i18n::text("ui-tenant-checks")}</h2>
                <ul class="findings">{rows}</ul>
            </section>
        }
    })
}

fn causes(report: &OpenedReport) -> Option<impl IntoView + use<>> {
    let with_cards: Vec<&OpenedGroup> =
        report.groups.iter().filter(|group| group.verdict != VerdictKind::Unknown).collect();
    if with_cards.is_empty() {
        return None;
    }
    let cards = |groups: &[&OpenedGroup]| groups.iter().map(|group| card(report, group)).collect_view();
    let (first, more) = with_cards.split_at(CAUSES_SHOWN.min(with_cards.len()));
    let rest = (!more.is_empty()).then(|| {
        html! {
            <details class="all-findings">
                <summary>{i18n::say(&Message::new("opened-more-causes").with("count", more.len()))}</summary>
                <ul class="cards">{cards(more)}</ul>
            </details>
        }
    });
    Some(html! {
        <ul class="cards" aria-label=i18n::text("ui-causes")>
            {cards(first)}
        </ul>
        {rest}
    })
}

fn card(report: &OpenedReport, group: &OpenedGroup) -> impl IntoView + use<> {
    let title = i18n::say(&report.title_of(group));
    let count = i18n::say(&group.verdict.counted(group.webhooks.len()));
    let finding = report.finding_of(group);
    // Where no cause is known the explanation is the title already.
    let is_known =
        finding.is_some_and(|finding| Cause::from_id(&group.problem).is_some() && !finding.explanation.is_empty());
    let explanation = finding.filter(|_| is_known).map(|finding| finding.explanation.clone());
    let names = group
        .webhooks
        .iter()
        .take(NAMED)
        .filter_map(|id| report.webhooks.get(id))
        .map(|webhook| {
            html! {
                <li>
                    <a href=href(&Route::Report(Some(webhook.id)))>{webhook.name.clone()}</a>
                </li>
            }
        })
        .collect_view();
    let others = group.webhooks.len().saturating_sub(NAMED);
    let others = (others > 0)
        .then(|| html! { <li class="second">{i18n::say(&Message::new("list-more").with("count", others))}</li> });
    let steps = finding.and_then(steps_of);
    let outcome = group.verdict.outcome();
    let spoken = i18n::text(&format!("verdict-{}.short", group.verdict.id()));
    html! {
        <li class="panel card" data-group-verdict=group.verdict.id() data-cause=group.problem.clone()>
            <h2>
                <Mark outcome />
                <span class="unseen">{spoken}": "</span>
                {title}
            </h2>
            <p class="card-what">
                <strong>{count}</strong>
                {group.host.clone().map(|host| html! { <span class="host">" "{host}</span> })}
            </p>
            {explanation.map(|explanation| html! { <p>{explanation}</p> })}
            <ul class="opened-names">{names}{others}</ul>
            {steps
                .map(|steps| {
                    html! {
                        <details>
                            <summary>{i18n::text("ui-steps")}</summary>
                            {steps}
                        </details>
                    }
                })}
        </li>
    }
}

/// The steps as they were saved.
fn steps_of(finding: &OpenedFinding) -> Option<impl IntoView + use<>> {
    let steps = finding.remedies.iter().map(|step| html! { <li>{step.clone()}</li> }).collect_view();
    (!finding.remedies.is_empty()).then(|| {
        html! {
            <ol class="steps" aria-label=i18n::text("ui-steps")>
                {steps}
            </ol>
        }
    })
}

/// The list, with its search, its states and its order. None of them is part of the address: the report is not, either.
#[component]
fn OpenedList(report: Arc<OpenedReport>, handle: OpenedHandle) -> impl IntoView {
    let rows = Arc::clone(&report.rows);
    if rows.is_empty() {
        return None;
    }
    let query = handle.query();
    let finder = Arc::new(Mutex::new(Finder::new(Arc::clone(&rows))));
    let selection = Memo::new(move |_| {
        query.with(|query| finder.lock().map(|mut finder| finder.select(query)).unwrap_or_default())
    });
    let total = rows.len();
    let counted = Signal::derive(move || total);
    let status = move || {
        let shown = selection.with(|selection| selection.indices.len());
        i18n::say(&Message::new("ui-shown").with("shown", i18n::count(shown)).with("total", i18n::count(total)))
    };
    let states = Signal::derive(move || query.with(|query| query.states.clone()));
    let count = move |state: WebhookState| selection.with(|selection| selection.state_count(state));
    let toggle = move |state: WebhookState| {
        query.update(|query| {
            if !query.states.remove(&state) {
                query.states.insert(state);
            }
        });
    };
    let verdicts = Signal::derive(move || query.with(|query| query.verdicts.clone()));
    let verdict_count = move |verdict: VerdictKind| selection.with(|selection| selection.verdict_count(verdict));
    let toggle_verdict = move |verdict: VerdictKind| {
        query.update(|query| {
            if !query.verdicts.remove(&verdict) {
                query.verdicts.insert(verdict);
            }
        });
    };
    let sort = Signal::derive(move || query.with(|query| query.sort));
    let order = move |sort: Option<Sort>| query.update(|query| query.sort = sort);
    let typed =
        move |event: ev::Event| query.update(|query| event_target_value(&event).trim().clone_into(&mut query.search));
    let searched = query.with_untracked(|query| query.search.clone());
    let rows = RwSignal::new(rows);
    let has_some = Memo::new(move |_| selection.with(|selection| !selection.indices.is_empty()));
    let show_all = move |_| query.update(|query| *query = ListQuery { sort: query.sort, ..ListQuery::default() });
    let table = move || {
        if has_some.get() {
            html! { <WebhookTable rows=rows.into() selection sort choose=order href=|id| href(&Route::Report(Some(id))) /> }
            .into_any()
        } else {
            html! {
                <div class="panel empty">
                    <h2>{i18n::text("ui-nothing-found")}</h2>
                    <p>{i18n::text("ui-nothing-found-lead")}</p>
                    <button type="button" on:click=show_all>
                        {i18n::text("ui-show-all")}
                    </button>
                </div>
            }
            .into_any()
        }
    };
    Some(html! {
        <div class="filters">
            <VerdictBar chosen=verdicts total=counted count=verdict_count toggle=toggle_verdict />
            <div class="filters-find">
                <div class="search">
                    <input
                        type="search"
                        aria-label=i18n::text("ui-search")
                        autocomplete="off"
                        spellcheck="false"
                        value=searched
                        on:input=typed
                    />
                </div>
                <p class="second shown" role="status">
                    {status}
                </p>
            </div>
        </div>
        <div class="filters-more">
            <StateFilter chosen=states total=counted count toggle />
        </div>
        {table}
    })
}

fn no_such_webhook(id: WebhookId) -> impl IntoView {
    html! {
        <section class="narrow" role="alert">
            <h1 tabindex="-1">{i18n::say(&Message::new("opened-no-webhook").with("id", id.to_string()))}</h1>
            <p class="actions">{to_report()}</p>
        </section>
    }
}

fn to_report() -> impl IntoView {
    html! { <a href=href(&Route::Report(None))>{i18n::text("opened-to-report")}</a> }
}

/// One webhook of the report: verdict, steps, evidence, checks, counters and definition, as far as they were saved.
fn render_webhook(report: &Arc<OpenedReport>, webhook: &OpenedWebhook) -> impl IntoView + use<> {
    let deciding = webhook.deciding();
    let verdict = match webhook.cause {
        Some(cause) => i18n::text(&format!("cause-{}", cause.id())),
        None => i18n::text(&format!("verdict-{}", webhook.verdict.id())),
    };
    let explanation = deciding.map(|finding| html! { <p>{finding.explanation.clone()}</p> });
    let tone = format!("panel verdict tone-{}", webhook.verdict.outcome().id());
    let proof = deciding.map(evidence_of);
    // What decides is said above, with its steps.
    let others =
        webhook.findings.iter().filter(|finding| deciding.is_none_or(|deciding| !std::ptr::eq(*finding, deciding)));
    let (fine, notable): (Vec<_>, Vec<_>) = others.partition(|finding| finding.outcome == Outcome::Pass);
    let fine = (!fine.is_empty()).then(|| {
        let count = i18n::say(&Message::new("ui-fine").with("count", fine.len()));
        let rows = fine.into_iter().map(render_finding).collect_view();
        html! {
            <details class="fine">
                <summary>{count}</summary>
                <ul class="findings">{rows}</ul>
            </details>
        }
    });
    let owner = match webhook.owner {
        Owner::Own => "ui-owned",
        Owner::Other => "opened-owned-by-other",
    };
    let owner = i18n::say(&Message::new(owner).with("id", webhook.id.to_string()));
    html! {
        {banner(report)}
        <p class="second">{to_report()}</p>
        <h1 tabindex="-1">
            <Mark outcome=webhook.verdict.outcome() />
            {webhook.name.clone()}
        </h1>
        <p class="second state-line">{webhook.state.name()}" · "{owner}</p>
        <div class="columns columns-webhook">
            <div>
                <section
                    class=tone
                    role="region"
                    aria-label=i18n::text("ui-diagnosis")
                    data-verdict=webhook.verdict.id()
                    data-cause=webhook.cause.map(Cause::id)
                >
                    <h2>{verdict}</h2>
                    {explanation}
                    {deciding.and_then(steps_of)}
                    {proof}
                    <h3>{i18n::text("ui-checked")}</h3>
                    <ul class="findings">{notable.into_iter().map(render_finding).collect_view()}</ul>
                    {fine}
                </section>
            </div>
            <aside class="side">{counters(webhook)} {definition(webhook)}</aside>
        </div>
    }
}

/// One finding in the report's own words, with its steps and its evidence.
fn render_finding(finding: &OpenedFinding) -> impl IntoView + use<> {
    let topic = checks::by_id(&finding.check).map(|check| i18n::text(&format!("topic-{}", check.topic.id())));
    let has_more = finding.outcome != Outcome::Pass && (!finding.remedies.is_empty() || !finding.evidence.is_empty());
    let more = has_more.then(|| {
        html! {
            <details>
                <summary>{i18n::text("ui-what-to-do")}</summary>
                {steps_of(finding)}
                {evidence_of(finding)}
            </details>
        }
    });
    html! {
        <li
            class="finding"
            data-check=finding.check.clone()
            data-outcome=finding.outcome.id()
            data-cause=finding.cause.map(Cause::id)
        >
            <Mark outcome=finding.outcome />
            <span class="unseen">{i18n::text(&format!("outcome-{}", finding.outcome.id()))}": "</span>
            <div class="finding-text">
                <p>{finding.explanation.clone()}</p>
                {more}
            </div>
            <span class="finding-check">{topic}</span>
        </li>
    }
}

/// The fields that a finding rests on. A long or many-lined one, such as a last error, has a block of its own.
fn evidence_of(finding: &OpenedFinding) -> impl IntoView + use<> {
    let rows = finding
        .evidence
        .iter()
        .map(|(field, value)| {
            html! {
                <tr>
                    <th scope="row">
                        <code>{field.clone()}</code>
                    </th>
                    <td>
                        <span class="opened-value">{value.clone()}</span>
                    </td>
                </tr>
            }
        })
        .collect_view();
    (!finding.evidence.is_empty()).then(|| {
        html! {
            <table class="facts evidence">
                <tbody>{rows}</tbody>
            </table>
        }
    })
}

fn counters(webhook: &OpenedWebhook) -> impl IntoView + use<> {
    let figure = |figure: Option<i64>| figure.map_or_else(|| "?".to_owned(), i18n::number);
    let called = webhook.usage.last_called().map(|last| {
        html! {
            <dt>{i18n::text("ui-column-last-called")}</dt>
            <dd>{i18n::time(last)}</dd>
        }
    });
    html! {
        <section class="panel">
            <h2>{i18n::text("ui-deliveries")}</h2>
            <p class="bars-line">
                <ErrorBars consecutive=webhook.usage.consecutive() state=webhook.state />
            </p>
            <dl class="definition">
                <dt>{i18n::text("ui-column-calls")}</dt>
                <dd>{figure(webhook.usage.calls())}</dd>
                <dt>{i18n::text("ui-column-errors")}</dt>
                <dd>{figure(webhook.usage.errors())}</dd>
                <dt>{i18n::text("ui-column-in-a-row")}</dt>
                <dd>{figure(webhook.usage.consecutive())}</dd>
                {called}
            </dl>
        </section>
    }
}

fn definition(webhook: &OpenedWebhook) -> impl IntoView + use<> {
    let events = webhook
        .events
        .iter()
        .map(|event| {
            html! {
                <li>
                    <code>{event.clone()}</code>
                </li>
            }
        })
        .collect_view();
    let moment = |label: &'static str, moment: Option<Timestamp>| {
        moment.map(|moment| {
            html! {
                <dt>{i18n::text(label)}</dt>
                <dd>{i18n::time(moment)}</dd>
            }
        })
    };
    html! {
        <section class="panel">
            <h2>{i18n::text("ui-definition")}</h2>
            <dl class="definition">
                <dt>{i18n::text("ui-target")}</dt>
                <dd>
                    <code class="address">{webhook.target.clone()}</code>
                </dd>
                <dt>{i18n::text("ui-events")}</dt>
                <dd>
                    <ul class="events">{events}</ul>
                </dd>
                {moment("life-registered", webhook.registered)}
                {moment("life-changed", webhook.updated)}
            </dl>
        </section>
    }
}
