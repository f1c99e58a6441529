//! What the page says first: the answer, whose webhooks these are, what is missing, and the causes.

use std::sync::Arc;

use doctor_core::diagnosis::{Cause, DiagnosedSnapshot, Group, Outcome};
use doctor_core::overview;
use doctor_core::report::{explanation, gap_sentence, tenant_headline};
use doctor_core::route::{Route, TenantRef};
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::components::mark::Mark;
use crate::components::steps::render_steps;
use crate::i18n;
use crate::navigation::href;
use crate::pages::cause::moves;
use crate::session::use_session;

/// How many causes are shown above the list; the rest is on the diagnosis page.
const CAUSES_SHOWN: usize = 4;

/// What is said above the list.
#[component]
pub fn Overview(
    /// The tenant.
    at: TenantRef,
) -> impl IntoView {
    let session = use_session();
    move || {
        session.view().diagnosed().get().map(|diagnosed| {
            html! {
                {headline(&diagnosed)}
                <p class="second visibility-line">
                    {i18n::say(&overview::visibility(&diagnosed))} {all_findings(&diagnosed, &at)}
                </p>
                {gaps(&diagnosed)}
                {tenant_findings(&diagnosed)}
                {causes(&diagnosed, &at)}
            }
        })
    }
}

/// The answer, and in the same heading, smaller, what else there is to say.
fn headline(diagnosed: &DiagnosedSnapshot) -> impl IntoView + use<> {
    let sentences = tenant_headline(diagnosed);
    let (first, rest) = sentences.split_at(sentences.len().min(1));
    let say_all = |sentences: &[Message]| sentences.iter().map(i18n::say).collect::<Vec<_>>().join(" ");
    let rest = (!rest.is_empty()).then(|| html! { <span class="headline-rest">" "{say_all(rest)}</span> });
    html! {
        <h1 tabindex="-1" class="headline">
            {say_all(first)}
            {rest}
        </h1>
    }
}

/// What is missing and why, but for what only a newer server has.
fn gaps(diagnosed: &DiagnosedSnapshot) -> Option<impl IntoView + use<>> {
    let rows: Vec<String> = diagnosed
        .snapshot
        .gaps()
        .into_iter()
        .filter(|gap| gap.is_worth_a_notice())
        .map(|gap| i18n::with_catalog(|catalog| gap_sentence(gap, catalog)))
        .collect();
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

/// Findings about the tenant as a whole.
fn tenant_findings(diagnosed: &DiagnosedSnapshot) -> Option<impl IntoView + use<>> {
    let findings: Vec<_> = diagnosed
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

/// The way to all groups, where there is one with a card.
fn all_findings(diagnosed: &DiagnosedSnapshot, at: &TenantRef) -> Option<impl IntoView + use<>> {
    overview::groups_with_cards(diagnosed).next()?;
    let all = href(&Route::Diagnosis(at.clone()));
    let link = i18n::say(&overview::all_groups(diagnosed.diagnosis.group_counts()));
    Some(html! {
        <span class="all-findings">
            <a href=all>{link}</a>
        </span>
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
