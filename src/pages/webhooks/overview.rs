//! What the page says first: the answer, whose webhooks these are, what is missing, and the causes. Where the list is shown before
//! it is judged, room is kept for all of that, and filled without moving the list.

use std::sync::Arc;

use doctor_core::diagnosis::{Cause, DiagnosedSnapshot, Finding, Group, Outcome, VerdictKind};
use doctor_core::list::Unjudged;
use doctor_core::model::WebhookState;
use doctor_core::overview;
use doctor_core::report::{explanation, gap_sentence, tenant_headline};
use doctor_core::route::{Route, TenantRef};
use doctor_core::snapshot::{Gap, GapReason};
use doctor_core::text::Message;
use leptos::either::Either;
use leptos::html;
use leptos::prelude::*;

use super::since_last_visit::SinceLastVisit;
use crate::components::mark::Mark;
use crate::components::steps::render_steps;
use crate::i18n;
use crate::navigation::href;
use crate::pages::cause::moves;
use crate::session::use_session;

/// How many causes are shown above the list; the rest is on the diagnosis page.
const CAUSES_SHOWN: usize = 4;

/// What is known of the tenant when the page is drawn.
#[derive(Clone)]
enum Stage {
    /// Nothing yet.
    Nothing,
    /// The list alone.
    Unjudged(Arc<Unjudged>),
    /// What was found.
    Judged(Arc<DiagnosedSnapshot>, Room),
}

/// How much room there is above the list.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Room {
    /// As much as is needed.
    Any,
    /// So many pixels, because the list below is in sight already. All that is said stays within them.
    Kept(f64),
}

/// What is said above the list.
#[component]
pub fn Overview(
    /// The tenant.
    at: TenantRef,
) -> impl IntoView {
    let visited = at.clone();
    let view = use_session().view();
    let frame = NodeRef::<html::Div>::new();
    // The frame is measured before anything in it changes.
    let stage = Memo::new_with_compare(
        move |before: Option<&Stage>| match (view.diagnosed().get(), view.unjudged().get()) {
            (Some(diagnosed), _) => Stage::Judged(diagnosed, room(before, frame)),
            (None, Some(list)) => Stage::Unjudged(list),
            (None, None) => Stage::Nothing,
        },
        |_, _| true,
    );
    // What the reader opens, or another width of the window, needs another room.
    let is_free = RwSignal::new(false);
    let width = StoredValue::new(window_width());
    let resized = window_event_listener(leptos::ev::resize, move |_| {
        if window_width() != width.get_value() {
            is_free.set(true);
        }
    });
    on_cleanup(move || resized.remove());
    let is_unjudged = move || stage.with(|stage| matches!(stage, Stage::Unjudged(_)));
    let is_kept = move || stage.with(|stage| matches!(stage, Stage::Judged(_, Room::Kept(_))));
    let height = move || match stage.get() {
        Stage::Judged(_, Room::Kept(pixels)) if !is_free.get() => Some(format!("{pixels}px")),
        Stage::Judged(..) | Stage::Unjudged(_) | Stage::Nothing => None,
    };
    let answer = move || match stage.get() {
        Stage::Nothing => None,
        Stage::Unjudged(list) => Some(Either::Left(say_headline(&first_headline(&list)))),
        Stage::Judged(diagnosed, _) => Some(Either::Right(say_headline(&tenant_headline(&diagnosed)))),
    };
    let rest = move || match stage.get() {
        Stage::Nothing => None,
        Stage::Unjudged(_) => Some(Either::Left(outline())),
        Stage::Judged(diagnosed, room) => Some(Either::Right(html! {
            <p class="second visibility-line">
                {i18n::say(&overview::visibility(&diagnosed))} {all_findings(&diagnosed, &at)}
            </p>
            {match room {
                Room::Any => {
                    let gaps = gap_sentences(&diagnosed, Pending::IsMissing);
                    let told = (render_gaps(gaps), render_notable(notable(&diagnosed)));
                    Either::Left((told, causes(&diagnosed, &at)))
                }
                Room::Kept(_) => {
                    let told = told_in_a_line(&diagnosed, move || is_free.set(true));
                    Either::Right((causes_in_a_row(&diagnosed, &at), told))
                }
            }}
        })),
    };
    html! {
        <div node_ref=frame class="overview" class:unjudged=is_unjudged class:kept=is_kept style:height=height>
            <h1 tabindex="-1" class="headline">
                {answer}
            </h1>
            {rest}
            <SinceLastVisit at=visited />
        </div>
    }
}

/// How much room there is: as much as there was, where the list is in sight.
fn room(before: Option<&Stage>, frame: NodeRef<html::Div>) -> Room {
    match before {
        Some(Stage::Judged(_, room)) => *room,
        Some(Stage::Unjudged(_)) => {
            frame.get_untracked().map_or(Room::Any, |frame| Room::Kept(frame.get_bounding_client_rect().height()))
        }
        Some(Stage::Nothing) | None => Room::Any,
    }
}

fn window_width() -> Option<f64> {
    window().inner_width().ok()?.as_f64()
}

/// The answer, and in the same heading, smaller, what else there is to say.
fn say_headline(sentences: &[Message]) -> impl IntoView + use<> {
    let (first, rest) = sentences.split_at(sentences.len().min(1));
    let say_all = |sentences: &[Message]| sentences.iter().map(i18n::say).collect::<Vec<_>>().join(" ");
    let rest = (!rest.is_empty()).then(|| html! { <span class="headline-rest">" "{say_all(rest)}</span> });
    html! {
        {say_all(first)}
        {rest}
    }
}

/// What the list alone says.
fn first_headline(list: &Unjudged) -> [Message; 2] {
    let (disabled, stopped) = (list.count(WebhookState::TooManyErrors), list.count(WebhookState::Stopped));
    let off = Message::new("ui-unjudged-off").with("off", disabled + stopped);
    [Message::new("ui-unjudged").with("total", list.total), off.with("disabled", disabled).with("stopped", stopped)]
}

/// The outline of what comes, with room for all that may have to be said.
fn outline() -> impl IntoView {
    let cards = (0..CAUSES_SHOWN).map(|_| html! { <i></i> }).collect_view();
    html! {
        <div class="cards cards-outline" aria-hidden="true">
            {cards}
        </div>
    }
}

/// What concerns the tenant as a whole, and what is missing, in one line that opens in place.
fn told_in_a_line<F: Fn() + 'static>(diagnosed: &DiagnosedSnapshot, opened: F) -> Option<impl IntoView + use<F>> {
    let (findings, gaps) = (notable(diagnosed), gap_sentences(diagnosed, Pending::IsToCome));
    let outcome = findings.iter().map(|finding| finding.outcome).min().unwrap_or(Outcome::Unknown);
    let missing = (!gaps.is_empty()).then(|| i18n::text("ui-partial"));
    let said: Vec<String> = findings.iter().map(|finding| finding.text.clone()).chain(missing).collect();
    (!said.is_empty()).then(|| {
        html! {
            <details class=format!("notice notice-{} in-a-line", outcome.id()) on:toggle=move |_| opened()>
                <summary>
                    <Mark outcome />
                    {said.join(" ")}
                </summary>
                {render_gaps(gaps)}
                {render_notable(findings)}
            </details>
        }
    })
}

/// What a source is that has not answered yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pending {
    /// A gap.
    IsMissing,
    /// Something that the page still waits for.
    IsToCome,
}

/// What is missing and why, but for what only a newer server has.
fn gap_sentences(diagnosed: &DiagnosedSnapshot, pending: Pending) -> Vec<String> {
    let is_told = |gap: &&Gap| {
        let is_to_come = pending == Pending::IsToCome && gap.reason == GapReason::Pending;
        gap.is_worth_a_notice() && !is_to_come
    };
    let gaps = diagnosed.snapshot.gaps().into_iter().filter(is_told);
    gaps.map(|gap| i18n::with_catalog(|catalog| gap_sentence(gap, catalog))).collect()
}

fn render_gaps(rows: Vec<String>) -> Option<impl IntoView> {
    (!rows.is_empty()).then(|| {
        let rows = rows.into_iter().map(|row| html! { <li>{row}</li> }).collect_view();
        html! {
            <div class="notice" role="note">
                <p>{i18n::text("ui-partial")}</p>
                <ul>{rows}</ul>
            </div>
        }
    })
}

/// A finding about the tenant as a whole, in words.
struct Notable {
    check: &'static str,
    outcome: Outcome,
    cause: Option<Cause>,
    text: String,
    todo: Option<String>,
}

/// What is wrong with the tenant as a whole.
fn notable(diagnosed: &DiagnosedSnapshot) -> Vec<Notable> {
    let findings = diagnosed.diagnosis.tenant.iter();
    let findings = findings.filter(|finding| matches!(finding.outcome, Outcome::Fail | Outcome::Warn));
    let in_words = |finding: &Finding| {
        let todo = finding.attribute("do");
        let todo = i18n::has(&todo.id).then(|| i18n::say(&todo));
        let text = i18n::with_catalog(|catalog| explanation(finding, catalog));
        Notable { check: finding.check, outcome: finding.outcome, cause: finding.cause, text, todo }
    };
    findings.map(in_words).collect()
}

fn render_notable(findings: Vec<Notable>) -> Option<impl IntoView> {
    (!findings.is_empty()).then(|| {
        findings
            .into_iter()
            .map(|Notable { check, outcome, cause, text, todo }| {
                html! {
                    <div
                        class=format!("notice notice-{}", outcome.id())
                        role="alert"
                        data-check=check
                        data-outcome=outcome.id()
                        data-cause=cause.map(Cause::id)
                    >
                        <p>
                            <Mark outcome />
                            {text}
                        </p>
                        {todo.map(|todo| html! { <p class="next">{todo}</p> })}
                    </div>
                }
            })
            .collect_view()
    })
}

/// One card for each cause and receiver, worst first.
fn causes(diagnosed: &Arc<DiagnosedSnapshot>, at: &TenantRef) -> Option<impl IntoView + use<>> {
    let groups: Vec<&Group> = overview::groups_with_cards(diagnosed).collect();
    // One cause is most of what goes wrong in a real tenant: its card has room for the steps.
    let cards = match groups.as_slice() {
        [] => return None,
        [only] => card(diagnosed, only, at, true).into_any(),
        several => {
            several.iter().take(CAUSES_SHOWN).map(|group| card(diagnosed, group, at, false)).collect_view().into_any()
        }
    };
    Some(html! {
        <ul class="cards" aria-label=i18n::text("ui-causes")>
            {cards}
        </ul>
    })
}

/// The same where the room is kept: a card for each, in one row that is as high as the room, and scrolls where the window is
/// narrow.
fn causes_in_a_row(diagnosed: &Arc<DiagnosedSnapshot>, at: &TenantRef) -> impl IntoView + use<> {
    let groups: Vec<&Group> = overview::groups_with_cards(diagnosed).take(CAUSES_SHOWN).collect();
    if groups.is_empty() {
        let summary = &diagnosed.diagnosis.summary;
        let count = summary.count(VerdictKind::Healthy);
        // The others are stopped, or can't be judged: that is not all well.
        let outcome = if count == summary.total { Outcome::Pass } else { Outcome::Unknown };
        let healthy = i18n::say(&Message::new("ui-healthy-count").with("count", count).with("total", summary.total));
        return Either::Left(html! {
            <p class="panel no-cards">
                <Mark outcome />
                {healthy}
            </p>
        });
    }
    let cards = groups.into_iter().map(|group| card(diagnosed, group, at, false)).collect_view();
    Either::Right(html! {
        <ul class="cards" aria-label=i18n::text("ui-causes")>
            {cards}
        </ul>
    })
}

/// The way to all groups, where there is one with a card.
fn all_findings(diagnosed: &DiagnosedSnapshot, at: &TenantRef) -> Option<impl IntoView + use<>> {
    overview::groups_with_cards(diagnosed).next()?;
    let all = href(&Route::Diagnosis(at.clone()));
    let link = i18n::say(&overview::all_groups(diagnosed.diagnosis.group_counts()));
    // Made anew with each text: one that grows to the left would count as moved.
    Some(html! {
        <For
            each=move || Some(link.clone())
            key=Clone::clone
            children=move |link| {
                html! {
                    <span class="all-findings">
                        <a href=all.clone()>{link}</a>
                    </span>
                }
            }
        />
    })
}

/// A cause in short; with its steps and the mail to the receiver where it is the only one.
fn card(diagnosed: &Arc<DiagnosedSnapshot>, group: &Group, at: &TenantRef, only: bool) -> impl IntoView + use<> {
    let title = i18n::say(&group.finding.attribute("short"));
    let means = i18n::say(&group.finding.attribute("means"));
    let todo = i18n::say(&group.finding.attribute("do"));
    let count = i18n::say(&group.verdict.counted(group.webhooks.len()));
    let address = href(&overview::group_route(group, at));
    let deadline = only.then(|| overview::deadline(diagnosed, group)).flatten();
    let deadline = deadline.map(|next| html! { <p>{i18n::say(&next)}</p> });
    let open = i18n::say(
        &Message::new(if only { "ui-card-only" } else { "ui-card-open" }).with("count", group.webhooks.len()),
    );
    let outcome = group.verdict.outcome();
    let spoken = i18n::text(&format!("verdict-{}.short", group.verdict.id()));
    let id = format!("card-{}", group.webhooks.first().map(ToString::to_string).unwrap_or_default());
    // Several cards say in a few lines what is wrong and what to do: the list is near. What it means is one click away.
    let means = only.then(|| html! { <p>{means}</p> });
    let text = html! {
        <h2 id=id.clone()>
            <Mark outcome />
            <span class="unseen">{spoken}": "</span>
            {title}
        </h2>
        <p class="card-what">
            <strong>{count}</strong>
            {group.key.host.clone().map(|host| html! { <span class="host">" "{host}</span> })}
        </p>
        {means}
        {deadline}
        <p class="next">
            <span class="card-todo">{todo}</span>
            " "
            {(!only).then(|| link(address.clone(), id.clone(), open.clone()))}
        </p>
    };
    let body = if only {
        let moves = moves(diagnosed, group, group.webhooks.clone());
        html! {
            <div class="card-text">{text} <p>{link(address, id, open)}</p> {moves}</div>
            <div class="card-steps">{render_steps(&group.finding.remedies)}</div>
        }
        .into_any()
    } else {
        text.into_any()
    };
    html! {
        <li
            class="panel card"
            class:card-only=only
            data-group-check=group.check
            data-cause=group.cause().map(Cause::id)
        >
            {body}
        </li>
    }
}

/// The link of a card, by what a click opens.
fn link(address: String, described_by: String, open: String) -> impl IntoView {
    html! {
        <span class="card-open">
            <a href=address aria-describedby=described_by>
                {open}
            </a>
        </span>
    }
}
