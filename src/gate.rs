//! What is shown instead of a tenant's page: the token form of a bookmark, the progress of a load, or an error with its
//! meaning and the next step.

use doctor_core::diagnosis::documentation::INCIDENTS;
use doctor_core::model::{TenantState, TenantStatus};
use doctor_core::report::gap_sentence;
use doctor_core::route::{Route, TenantRef};
use doctor_core::snapshot::{Gap, GapReason, Source};
use doctor_core::text::Message;
use doctor_core::view::{LoadFailure, TokenProblem};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::connection::use_connection;
use crate::focus::{focus_heading, focus_when_drawn};
use crate::navigation::{href, use_route_untracked};
use crate::session::{Instead, use_session};
use crate::settings::use_settings;
use crate::token_form::{ConnectForm, FormPlace, TENANT_FIELD};
use crate::{i18n, rehearsal};

/// Shows `children` once something of the tenant was seen; until then what is missing, or why nothing can be seen. A page that
/// has something to say of the list alone is shown as soon as that is there.
#[component]
pub fn WhenSeen(
    /// The tenant.
    at: TenantRef,
    /// Whether the page shows the list before it is judged, which it does now.
    #[prop(optional, into)]
    listed: Signal<bool>,
    /// The page proper.
    children: ChildrenFn,
) -> impl IntoView {
    let session = use_session();
    let children = StoredValue::new(children);
    let seen = Memo::new(move |_| session.view().diagnosed().with(Option::is_some));
    let shown = Memo::new(move |_| seen.get() || listed.get());
    // The form in which the token was typed goes away with its focus: the reader goes on at the page's heading, also where
    // that says what went wrong.
    let instead = session.view().instead();
    Effect::new(move |asked: Option<bool>| match instead.get() {
        Instead::NeedsToken => true,
        Instead::Connecting | Instead::Loading if !listed.get() => asked.unwrap_or(false),
        Instead::Connecting | Instead::Loading | Instead::Nothing | Instead::Failed(_) => {
            if asked == Some(true) {
                request_animation_frame(take_lost_focus);
            }
            false
        }
    });
    let offline = use_connection().offline;
    let missing = move || {
        let seen = seen.get();
        match instead.get() {
            Instead::Nothing => None,
            Instead::NeedsToken => Some(html! { <TokenWanted at=at.clone() seen /> }.into_any()),
            // That there is no network is said once, above the page.
            Instead::Failed(failure) if seen && failure.is_no_network() && offline.get() => None,
            Instead::Failed(failure) => Some(html! { <FailureNotice at=at.clone() failure seen /> }.into_any()),
            Instead::Connecting => Some(html! { <Waiting text="ui-connecting" /> }.into_any()),
            Instead::Loading if listed.get() => None,
            Instead::Loading => Some(html! { <Waiting text="ui-loading" /> }.into_any()),
        }
    };
    html! {
        {missing}
        {move || shown.get().then(|| children.with_value(|children| children()))}
    }
}

/// Puts the focus on the page's heading, where nothing else has it.
fn take_lost_focus() {
    let is_lost = document().active_element().is_none_or(|element| element.tag_name() == "BODY");
    if is_lost {
        focus_heading();
    }
}

/// What is under way, and the outline of what will be there; both show only after 400 ms, so that a quick answer never flickers.
#[component]
fn Waiting(
    /// What is under way.
    text: &'static str,
) -> impl IntoView {
    html! {
        <section class="waiting" role="status">
            <h1 tabindex="-1">{i18n::text(text)}</h1>
            <Outline />
        </section>
    }
}

/// How the page of the route in view will be laid out, drawn without its content.
#[component]
pub fn Outline() -> impl IntoView {
    let (outline, parts) = outline(&use_route_untracked());
    let parts = (0..parts).map(|_| html! { <i></i> }).collect_view();
    html! {
        <div class=format!("skeleton {outline}") aria-hidden="true">
            {parts}
        </div>
    }
}

/// How the page of a route is laid out, as the style sheet knows it, and of how many parts.
const fn outline(route: &Route) -> (&'static str, usize) {
    match route {
        Route::Webhook(..) | Route::Edit(..) => ("outline-webhook", 4),
        Route::Diagnosis(_) | Route::Cause(..) => ("outline-groups", 3),
        Route::Usage(..) => ("outline-charts", 4),
        Route::Webhooks(..)
        | Route::Connect
        | Route::Explain
        | Route::Signature
        | Route::Report(_)
        | Route::Callback
        | Route::NotFound(_) => ("outline-list", 12),
    }
}

/// On a cold bookmark the form is the page. Where something was seen already it is a dialog, and what was seen stays.
#[component]
fn TokenWanted(at: TenantRef, seen: bool) -> impl IntoView {
    if seen {
        return TokenDialog(TokenDialogProps { at }).into_any();
    }
    let name = at.tenant.as_str().to_owned();
    let problem = use_session().view().token_problem();
    let is_refused = Memo::new(move |_| problem.with(|problem| matches!(problem, Some(TokenProblem::Refused(_)))));
    let title = move || {
        let id = if is_refused.get() { "ui-token-refused" } else { "ui-token-wanted" };
        i18n::say(&Message::new(id).with("tenant", name.as_str()))
    };
    // Who looks for a token leaves time to make ready for it.
    let instead = use_session().view().instead();
    let still_wanted = move || instead.try_get_untracked() == Some(Instead::NeedsToken);
    spawn_local(rehearsal::rehearse(still_wanted));
    // What is wrong with a token is said at its field.
    let lead = move || (!is_refused.get()).then(|| html! { <p class="lead">{i18n::text("ui-token-wanted-lead")}</p> });
    html! {
        <section class="narrow">
            <h1 tabindex="-1">{title}</h1>
            {lead}
            <p class="change-tenant">
                <ChangeTenant />
            </p>
            <ConnectForm place=FormPlace::Page(at) />
        </section>
    }
    .into_any()
}

/// To the first page, which has the tenant and what was typed filled in.
#[component]
pub fn ChangeTenant(
    /// How it looks; as a plain link where nothing is said.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    html! {
        <a class=class href=href(&Route::Connect) on:click=move |_| focus_when_drawn(TENANT_FIELD)>
            {i18n::text("ui-change-tenant")}
        </a>
    }
}

#[component]
fn TokenDialog(at: TenantRef) -> impl IntoView {
    let session = use_session();
    let dialog = NodeRef::<html::Dialog>::new();
    let open = move || {
        if let Some(dialog) = dialog.get_untracked() {
            // It fails only where it is open already.
            let _ = dialog.show_modal();
        }
    };
    Effect::new(move || {
        if dialog.get().is_some() {
            open();
        }
    });
    let name = at.tenant.as_str().to_owned();
    let title = move || {
        let refused = matches!(session.view().token_problem().get(), Some(TokenProblem::Refused(_)));
        let id = if refused { "ui-token-again" } else { "ui-token-wanted" };
        i18n::say(&Message::new(id).with("tenant", name.as_str()))
    };
    let later = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    html! {
        <p class="notice notice-warn with-action">
            {i18n::text("ui-token-missing")}" "<button type="button" on:click=move |_| open()>
                {i18n::text("ui-token-new")}
            </button>
        </p>
        <dialog
            node_ref=dialog
            class="dialog token-dialog"
            aria-labelledby="token-dialog"
            on:close=move |_| session.dismiss_token_prompt()
        >
            <h2 id="token-dialog">{title}</h2>
            <p class="second">{i18n::text("ui-token-again-lead")}</p>
            <ConnectForm place=FormPlace::Dialog(at) />
            <p class="actions">
                <button type="button" class="quiet" on:click=later>
                    {i18n::text("ui-not-now")}
                </button>
            </p>
        </dialog>
    }
}

#[component]
fn FailureNotice(at: TenantRef, failure: LoadFailure, seen: bool) -> impl IntoView {
    let session = use_session();
    let (what, means, todo) = words(&failure, &at);
    let detail = match &failure {
        LoadFailure::Unread { gap, .. } if !gap.detail.is_blank() => {
            Some(i18n::say(&Message::new("gap-detail").with("detail", &gap.detail)))
        }
        _ => None,
    };
    let request_id = match &failure {
        LoadFailure::Unread { request_id: Some(id), .. } => {
            Some(i18n::say(&Message::new("ui-request-id").with("id", id.as_str())))
        }
        _ => None,
    };
    let is_unknown = matches!(&failure, LoadFailure::TenantDown(TenantStatus { state: TenantState::Unknown, .. }));
    // Where the tenant is the mistake, another one is the move; only what another try can change is tried again.
    let is_mistaken = is_unknown
        || matches!(
            &failure,
            LoadFailure::UnknownEnvironment(_)
                | LoadFailure::Unread {
                    gap: Gap { source: Source::TenantState, reason: GapReason::NotOnThisServer, .. },
                    ..
                }
        );
    let first = match &failure {
        LoadFailure::UnknownDemo(_) => Some(
            html! {
                <button type="button" class="primary" on:click=move |_| session.open_demo("demo")>
                    {i18n::text("ui-try-demo")}
                </button>
            }
            .into_any(),
        ),
        LoadFailure::UnknownEnvironment(_) => None,
        LoadFailure::TenantDown(_)
        | LoadFailure::Unread { .. }
        | LoadFailure::ReadLess(_)
        | LoadFailure::PieceUnavailable
        | LoadFailure::DemoUnavailable => Some(
            html! {
                <button type="button" class:primary=!is_mistaken on:click=move |_| session.refresh()>
                    {i18n::text("ui-try-again")}
                </button>
            }
            .into_any(),
        ),
    };
    let other = if at.is_demo() {
        html! {
            <a class="button" href=href(&Route::Connect)>
                {i18n::text("ui-to-start")}
            </a>
        }
        .into_any()
    } else {
        html! { <ChangeTenant class=if is_mistaken { "button primary" } else { "button" } /> }.into_any()
    };
    let (first, second) = if is_mistaken { (Some(other), first) } else { (first, Some(other)) };
    let incidents = is_unknown.then(|| {
        html! {
            " "
            <a href=INCIDENTS target="_blank" rel="noopener noreferrer" lang="en">
                {INCIDENTS.trim_start_matches("https://").trim_end_matches('/')}
            </a>
        }
    });
    let heading =
        if seen { html! { <h2>{what}</h2> }.into_any() } else { html! { <h1 tabindex="-1">{what}</h1> }.into_any() };
    html! {
        <section class="panel verdict tone-fail narrow" role="alert">
            {heading}
            <dl class="sentences">
                <dt>{i18n::text("ui-means")}</dt>
                <dd>{means}</dd>
                <dt>{i18n::text("ui-do")}</dt>
                <dd>{todo}{incidents}</dd>
            </dl>
            {detail.map(|detail| html! { <p class="second">{detail}</p> })}
            {request_id.map(|id| html! { <p class="second">{id}</p> })}
            <p class="actions">{first}{second}</p>
        </section>
    }
}

/// What is, what it means, what to do.
fn words(failure: &LoadFailure, at: &TenantRef) -> (String, String, String) {
    let environment = use_settings().label(&at.environment);
    let three = |message: Message| {
        let message = message.with("tenant", at.tenant.as_str()).with("environment", environment.as_str());
        (i18n::say(&message), i18n::say(&message.attribute("means")), i18n::say(&message.attribute("do")))
    };
    match failure {
        LoadFailure::UnknownEnvironment(name) => three(Message::new("trouble-environment").with("name", name.as_str())),
        LoadFailure::TenantDown(status) => {
            let id = format!("tenant-state-{}", status.state.name().to_ascii_lowercase());
            let id = if i18n::has(&id) { id } else { "tenant-state-other".to_owned() };
            three(Message::new(id).with("state", status.state.name()))
        }
        LoadFailure::Unread { gap, host: asked, .. } => {
            let id = match (&gap.source, &gap.reason) {
                (_, GapReason::OriginRefused) => "trouble-origin",
                (_, GapReason::OutsidePolicy(_)) => "trouble-policy",
                (_, GapReason::Network) => "trouble-network",
                (_, GapReason::Timeout) => "trouble-timeout",
                (_, GapReason::TooLong) => "trouble-too-long",
                (_, GapReason::Throttled) => "trouble-throttled",
                (Source::TenantState, GapReason::ForeignHost(_)) => "trouble-foreign-host",
                (Source::TenantState, GapReason::NotOnThisServer) => "trouble-no-tenant",
                (Source::TenantState, _) => "trouble-lookup",
                (_, GapReason::Forbidden) => "trouble-forbidden",
                (_, GapReason::Misdirected) => "trouble-misdirected",
                (_, GapReason::Malformed) => "trouble-malformed",
                _ => "trouble-list",
            };
            let host = match &gap.reason {
                GapReason::ForeignHost(host) | GapReason::OutsidePolicy(host) => host.clone(),
                _ => asked.clone(),
            };
            let reason = i18n::say(&gap.reason.message());
            three(
                Message::new(id).with("reason", reason).with("host", host).with("origin", crate::navigation::origin()),
            )
        }
        LoadFailure::ReadLess(gap) => {
            let gap = i18n::with_catalog(|catalog| gap_sentence(gap, catalog));
            three(Message::new("trouble-read-less").with("gap", gap))
        }
        LoadFailure::PieceUnavailable => three(Message::new("trouble-piece")),
        LoadFailure::DemoUnavailable => three(Message::new("trouble-demo")),
        LoadFailure::UnknownDemo(name) => three(Message::new("trouble-demo-name").with("name", name.as_str())),
    }
}
