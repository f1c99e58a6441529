//! One cause at one receiver: which webhooks it hits, what to do and who does it, the mail to the receiver, and the restart
//! of what is off.

use std::sync::Arc;

use doctor_core::diagnosis::{Case, Cause, DiagnosedSnapshot, Group, GroupKey};
use doctor_core::model::WebhookId;
use doctor_core::moves::{Move, Progress, Situation};
use doctor_core::overview;
use doctor_core::route::{Route, TenantRef};
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::changes::buttons::RestartButton;
use crate::changes::moves::{Look, MoveRow};
use crate::changes::use_changes;
use crate::components::error_bars::ErrorBars;
use crate::components::group::{link_to_others, said};
use crate::components::hand_over::HandOver;
use crate::components::mark::Mark;
use crate::components::revealed::MaskedQuote;
use crate::components::steps::render_steps;
use crate::gate::WhenSeen;
use crate::i18n;
use crate::navigation::href;
use crate::session::use_session;
use crate::shell::Shell;

/// How many webhooks the page names; the rest is one link away.
const NAMED: usize = 100;

/// `/{env}/{tenant}/causes/{cause}@{host}`
#[component]
pub fn CausePage(
    /// The tenant.
    at: TenantRef,
    /// The cause and the receiver.
    key: GroupKey,
) -> impl IntoView {
    let session = use_session();
    let named = key.clone();
    let title = Signal::derive(move || name(&named));
    let shown_tenant = at.clone();
    let page = move || session.view().diagnosed().get().map(|diagnosed| render(&diagnosed, &key, &shown_tenant));
    html! {
        <Shell title>
            <WhenSeen at>{page.clone()}</WhenSeen>
        </Shell>
    }
}

/// The cause, or the check where no cause is known, and the receiver.
fn name(key: &GroupKey) -> String {
    let problem = match key.problem.cause() {
        Some(cause) => i18n::text(&format!("cause-{}", cause.id())),
        None => i18n::text(&format!("check-{}", key.problem.id())),
    };
    match &key.host {
        Some(host) => format!("{problem}: {host}"),
        None => problem,
    }
}

fn render(diagnosed: &Arc<DiagnosedSnapshot>, key: &GroupKey, at: &TenantRef) -> AnyView {
    let groups: Vec<&Group> = diagnosed.diagnosis.groups_of(key).collect();
    match groups.first() {
        Some(worst) => render_groups(diagnosed, &groups, worst, at).into_any(),
        None => render_none(key, at).into_any(),
    }
}

/// No webhook has this cause now, which after a repair is the good news.
fn render_none(key: &GroupKey, at: &TenantRef) -> impl IntoView + use<> {
    let message = Message::new("ui-cause-none").with("cause", name(key));
    html! {
        <section class="narrow">
            <h1 tabindex="-1">{i18n::say(&message)}</h1>
            <p class="lead">{i18n::text("ui-cause-none-lead")}</p>
            <p class="actions">
                <a class="button" href=href(&Route::Diagnosis(at.clone()))>
                    {i18n::text("ui-whole-diagnosis")}
                </a>
            </p>
        </section>
    }
}

fn render_groups(
    diagnosed: &Arc<DiagnosedSnapshot>,
    groups: &[&Group],
    worst: &Group,
    at: &TenantRef,
) -> impl IntoView + use<> {
    let finding = &worst.finding;
    let counts = groups
        .iter()
        .map(|group| i18n::say(&group.verdict.counted(group.webhooks.len())))
        .collect::<Vec<_>>()
        .join(" ");
    let webhooks: Vec<_> = groups.iter().flat_map(|group| group.webhooks.iter().copied()).collect();
    let cases: Vec<&Case> = webhooks.iter().filter_map(|id| diagnosed.case(*id)).collect();
    let rows = cases.iter().take(NAMED).map(|case| render_row(case, at)).collect_view();
    let more = link_to_others(worst, cases.len(), NAMED, at);
    let error = cases.iter().find_map(|case| {
        let quoted = case.usage.seen()?.last_error.clone().filter(|error| !error.is_blank())?;
        Some((quoted, case.classification.as_ref().and_then(|classification| classification.proof.clone())))
    });
    let quote = error.map(|(quoted, proof)| {
        html! {
            <section class="panel" aria-labelledby="proof">
                <h2 id="proof">{i18n::text("ui-proof")}</h2>
                <MaskedQuote quoted proof />
            </section>
        }
    });
    let deadline = overview::deadline(diagnosed, worst).map(|text| html! { <p>{i18n::say(&text)}</p> });
    let moves = moves(diagnosed, worst, webhooks);
    html! {
        <h1 tabindex="-1" id="cause">
            {i18n::say(&finding.attribute("short"))}
        </h1>
        <p class="state-line">
            <Mark outcome=worst.verdict.outcome() />
            <span class="unseen">{i18n::text(&format!("verdict-{}.short", worst.verdict.id()))}": "</span>
            {worst.key.host.clone().map(|host| html! { <strong class="host">{host}</strong> })}
            " "
            <span class="second">{counts}</span>
        </p>
        <div
            class="columns columns-webhook"
            role="region"
            aria-label=i18n::text("ui-diagnosis")
            data-verdict=worst.verdict.id()
            data-cause=worst.cause().map(Cause::id)
        >
            <div class="side">
                <section
                    class=format!("panel verdict tone-{}", worst.verdict.outcome().id())
                    data-check=worst.check
                    data-outcome=finding.outcome.id()
                    data-cause=worst.cause().map(Cause::id)
                >
                    <h2>{i18n::text("ui-what-to-do")}</h2>
                    {said(finding, "means").map(|means| html! { <p>{means}</p> })}
                    {deadline}
                    {render_steps(&finding.remedies)}
                    {moves}
                </section>
                {quote}
            </div>
            <section class="panel" aria-labelledby="cause-webhooks">
                <h2 id="cause-webhooks">{i18n::text("ui-title-webhooks")}</h2>
                <ul class="members">{rows}</ul>
                {more}
            </section>
        </div>
    }
}

/// What can be done about a cause, given its worst group and all its webhooks: the present move first to see.
pub fn moves(diagnosed: &Arc<DiagnosedSnapshot>, worst: &Group, webhooks: Vec<WebhookId>) -> impl IntoView + use<> {
    let (changes, can) = (use_changes(), use_session().can_change());
    let host = worst.key.host.clone();
    let mail = HandOver::of(diagnosed, &worst.finding, host.as_deref(), &webhooks);
    let key = StoredValue::new(worst.key.clone());
    let handed_over = Callback::new(move |()| changes.hand_over(key.get_value()));
    let (read, worst) = (Arc::clone(diagnosed), worst.clone());
    let among = Signal::stored(webhooks);
    let situation = Signal::derive(move || {
        let progress =
            if key.with_value(|key| changes.is_handed_over(key)) { Progress::HandedOver } else { Progress::Begun };
        let cases: Vec<&Case> = among.with(|webhooks| webhooks.iter().filter_map(|id| read.case(*id)).collect());
        Situation::of_cause(&worst, &cases, can.get(), progress)
    });
    let button = move |one: Move, Look { filled, place }: Look| match one {
        Move::HandOver => mail.map(|mail| mail.copy_button(filled, place, handed_over)).into_any(),
        Move::MailReceiver => mail.map(|mail| mail.mail_link(place, handed_over)).into_any(),
        Move::Restart => {
            html! { <RestartButton among label="repair-restart" described_by="cause" filled place /> }.into_any()
        }
        // These are of one webhook.
        Move::Test | Move::Stop | Move::Edit | Move::Copy | Move::Delete | Move::MailSupport | Move::CopyReport => {
            ().into_any()
        }
    };
    html! { <MoveRow situation host button /> }
}

fn render_row(case: &Case, at: &TenantRef) -> impl IntoView + use<> {
    let webhook = &case.webhook;
    let address = href(&Route::webhook(at.clone(), webhook.id));
    let called = case.last_called().map(|called| {
        let message = Message::new("ui-last-called-ago").with("ago", i18n::since(called));
        html! { <span class="second">" · "{i18n::say(&message)}</span> }
    });
    html! {
        <li data-webhook-id=webhook.id.to_string() data-state=webhook.state.name()>
            <a href=address>{webhook.display_name()}</a>
            <span class="target">{webhook.target.brief()}</span>
            <span class="member-state">
                {webhook.state.name()}{called} <ErrorBars consecutive=case.consecutive_errors() state=webhook.state />
            </span>
        </li>
    }
}
