//! The buttons that have a receiver tested, and webhooks restarted or stopped; and how the last test went.

use std::sync::Arc;

use doctor_core::change::{self, AnswerParts, Change};
use doctor_core::diagnosis::{ActionOwner, Case, Cause, DiagnosedSnapshot, Fix, FormField, Outcome, Remedy};
use doctor_core::edit;
use doctor_core::model::{Owner, TestAnswer, WebhookId};
use doctor_core::moves::Progress;
use doctor_core::review::ReviewedWebhook;
use doctor_core::route::Route;
use doctor_core::text::{Arg, Message};
use leptos::prelude::*;

use crate::changes::moves::Look;
use crate::changes::recipients::use_recipient_changes;
use crate::changes::writes::use_writes;
use crate::changes::{Test, tested, use_changes};
use crate::components::copy_button::Place;
use crate::components::mark::Mark;
use crate::components::revealed::MaskedQuote;
use crate::components::unrecognised::Unrecognised;
use crate::i18n;
use crate::navigation::{HistoryUpdate, href, navigate, use_route_untracked};
use crate::session::use_session;

/// A button that reaches the tenant: it can be pressed while a token is held and the tenant itself is shown.
pub struct TenantButton {
    label: String,
    look: Look,
    class: Option<&'static str>,
    described_by: Option<String>,
    busy: Signal<bool>,
}

impl TenantButton {
    /// A button that says this.
    pub fn new(label: String, look: Look) -> Self {
        Self { label, look, class: None, described_by: None, busy: Signal::default() }
    }

    /// The same with a class of its own.
    fn class(self, class: &'static str) -> Self {
        Self { class: Some(class), ..self }
    }

    /// The same, described by the heading with this id.
    pub fn described_by(self, id: Option<String>) -> Self {
        Self { described_by: id, ..self }
    }

    /// The same, which says that it is busy.
    fn busy(self, busy: impl Into<Signal<bool>>) -> Self {
        Self { busy: busy.into(), ..self }
    }

    /// The button, and what it does.
    pub fn pressed<F: Fn() + 'static>(self, press: F) -> impl IntoView + use<F> {
        let can = use_session().can_change();
        let Self { label, look: Look { filled, place }, class, described_by, busy } = self;
        html! {
            <button
                type="button"
                class=class
                class:primary=filled
                role=place.role()
                tabindex=place.tabindex()
                disabled=move || !can.get()
                aria-busy=move || busy.get().then_some("true")
                aria-describedby=described_by
                on:click=move |_| press()
            >
                {label}
            </button>
        }
    }
}

/// The button that has a webhook's receiver tested.
pub fn test_button(case: &Case, look: Look) -> impl IntoView + use<> {
    let (session, changes) = (use_session(), use_changes());
    let (id, of) = (case.webhook.id, tested(case));
    let testing = Memo::new(move |_| changes.test_of(id, of) == Some(Test::UnderWay));
    TenantButton::new(i18n::text("repair-test"), look).busy(testing).pressed(move || changes.test(session, id, of))
}

/// The button that asks for the change that a webhook's state offers; not there where it is another app's.
pub fn change_button(diagnosed: &DiagnosedSnapshot, case: &Case, look: Look) -> Option<impl IntoView + use<>> {
    let (session, changes) = (use_session(), use_changes());
    let change = Change::of(case.webhook.state)?;
    let webhook = ReviewedWebhook::of(diagnosed, case, change)?;
    let label = i18n::text(&format!("repair-{}", change.id()));
    let press = move || changes.request_review(session, change, vec![webhook.clone()]);
    Some(TenantButton::new(label, look).pressed(press))
}

/// How far the reader is with one webhook.
pub fn progress_of(diagnosed: &DiagnosedSnapshot, case: &Case) -> Signal<Progress> {
    let changes = use_changes();
    let (id, of) = (case.webhook.id, tested(case));
    let diagnosis = diagnosed.diagnosis.webhooks.get(&id);
    let key = diagnosis.and_then(|diagnosis| diagnosis.group_key(case));
    Signal::derive(move || {
        if matches!(changes.test_of(id, of), Some(Test::Over(TestAnswer::Well(_), _))) {
            Progress::TestedWell
        } else if key.as_ref().is_some_and(|key| changes.is_handed_over(key)) {
            Progress::HandedOver
        } else {
            Progress::Begun
        }
    })
}

/// What the page can do of a step for a webhook of this app: the change itself, where it is known in full, and the editor for
/// what it changes.
pub fn step_actions(case: &Case) -> impl Fn(&Remedy) -> Option<AnyView> + 'static {
    let (id, is_own) = (case.webhook.id, case.webhook.owner == Owner::Own);
    let (session, writes) = (use_session(), use_writes());
    let (changes, recipients) = (use_changes(), use_recipient_changes());
    move |remedy| {
        let is_ours = matches!(remedy.action_owner, ActionOwner::You | ActionOwner::YouOnSite);
        if !is_own || !is_ours || (remedy.fix.is_none() && remedy.changes.is_none()) {
            return None;
        }
        let fix = remedy.fix.clone().map(|fix| {
            let button = TenantButton::new(i18n::say(&fix.message()), Look::default()).class("fix");
            button.pressed(move || match &fix {
                Fix::Watcher(watched) => writes.start_watcher(session, &[*watched]),
                fix => writes.review_fix(session, id, fix.clone()),
            })
        });
        let field = remedy.changes.filter(|field| *field != FormField::Active);
        let edit = field.and_then(|field| {
            let edit = edit_route(id)?;
            let label = i18n::say(&Message::new("fix-in-editor").with("field", Arg::Term(field.text().into())));
            Some(html! { <a href=href(&edit)>{label}</a> })
        });
        let told = (remedy.changes == Some(FormField::Recipients)).then(|| {
            let button = TenantButton::new(i18n::text("repair-recipients"), Look::default()).class("fix");
            button.pressed(move || recipients.request_review(session, changes, vec![id]))
        });
        Some(html! { <p class="fixes">{fix}{told}{edit}</p> }.into_any())
    }
}

/// Opens the editor with an empty webhook.
#[component]
pub fn NewButton() -> impl IntoView {
    let (session, writes) = (use_session(), use_writes());
    TenantButton::new(i18n::text("repair-new"), Look::default()).pressed(move || {
        writes
            .start_new(session, |diagnosed| edit::blank(edit::has_newer_fields(&diagnosed.snapshot), session.calls()));
    })
}

/// The button that leads to the editor of a webhook's definition.
pub fn edit_button(case: &Case, look: Look) -> impl IntoView + use<> {
    let id = case.webhook.id;
    TenantButton::new(i18n::text("repair-edit"), look).pressed(move || {
        if let Some(edit) = edit_route(id) {
            navigate(edit, HistoryUpdate::Push);
        }
    })
}

/// The editor's address, with what else is shown on the webhook's page.
fn edit_route(id: WebhookId) -> Option<Route> {
    let route = use_route_untracked();
    let at = route.tenant()?.clone();
    let query = match route {
        Route::Webhook(_, _, query) | Route::Edit(_, _, query) => query,
        other => other.filter().cloned().unwrap_or_default().into(),
    };
    Some(Route::Edit(at, id, query))
}

/// The button that opens the editor with a copy of a webhook.
pub fn copy_button(case: &Case, look: Look) -> impl IntoView + use<> {
    let (session, writes) = (use_session(), use_writes());
    let (id, name) = (case.webhook.id, case.webhook.display_name());
    TenantButton::new(i18n::text("repair-copy"), look).pressed(move || {
        let name = i18n::say(&Message::new("edit-copy-name").with("name", name.as_str()));
        writes.copy(session, id, name);
    })
}

/// The button that asks for the removal of a webhook.
pub fn delete_button(case: &Case, look: Look) -> impl IntoView + use<> {
    let (session, writes) = (use_session(), use_writes());
    let id = case.webhook.id;
    TenantButton::new(i18n::text("repair-delete"), look).pressed(move || writes.review_removal(session, id))
}

/// What has to be known before pressing, and how the last test went.
#[component]
pub fn ChangeNotes(
    /// The webhook.
    case: Case,
) -> impl IntoView {
    let session = use_session();
    let changes = use_changes();
    let id = case.webhook.id;
    let state = case.webhook.state;
    let of = tested(&case);
    let own = case.webhook.owner == Owner::Own;
    let off = Change::of(state) == Some(Change::Restart);
    let can = session.can_change();
    let hint = move || {
        let id = match (own, can.get()) {
            (false, _) => "repair-not-yours",
            (true, false) => "repair-not-now",
            (true, true) if off && case.is_http() => "repair-hint",
            (true, true) => return None,
        };
        Some(html! { <p class="second repair-hint">{i18n::text(id)}</p> })
    };
    let test = Memo::new(move |_| changes.test_of(id, of));
    let results = move || {
        Some(match test.get()? {
            Test::UnderWay => html! { <p class="second waiting">{i18n::text("repair-testing")}</p> }.into_any(),
            Test::Fault(fault) => said(Outcome::Unknown, &fault.message()).into_any(),
            Test::Over(answer, took) => {
                let classification = change::classification(&answer);
                let outcome = if classification.is_none() { Outcome::Pass } else { Outcome::Fail };
                let message = change::test_message(&answer, took, state);
                let quoted = answer.text().clone();
                // Where there was no answer the text is SuperOffice's own.
                let no_answer = classification.as_ref().is_some_and(|classification| classification.answer.is_none());
                let summary = i18n::text(if no_answer { "repair-no-answer" } else { "repair-answer" });
                let unrecognised = classification
                    .as_ref()
                    .filter(|found| found.cause == Cause::Unrecognised && !quoted.is_blank())
                    .map(|_| html! { <Unrecognised quoted=quoted.clone() explain=Some(href(&Route::Explain)) /> });
                // The answer to a failed test is its proof.
                let is_open = outcome == Outcome::Fail;
                let quote = (!quoted.is_blank()).then(|| {
                    let proof = classification.and_then(|classification| classification.proof);
                    html! {
                        <details open=is_open>
                            <summary>{summary}</summary>
                            <MaskedQuote quoted proof />
                        </details>
                    }
                });
                let parts = answer_table(&answer, took);
                html! { <div data-test=outcome.id()>{said(outcome, &message)}{parts}{quote}{unrecognised}</div> }
                    .into_any()
            }
        })
    };
    html! {
        {hint}
        <div class="repair-test" role="status">
            {results}
        </div>
    }
}

/// The receiver's answer in its parts, and how long it took at the most.
fn answer_table(answer: &TestAnswer, took: i64) -> impl IntoView + use<> {
    let row = |label: &str, value: AnyView| {
        html! {
            <tr>
                <th scope="row">{i18n::text(label)}</th>
                <td>{value}</td>
            </tr>
        }
    };
    let lines = |text: String| html! { <pre class="quote">{text}</pre> }.into_any();
    let parts = AnswerParts::of(answer);
    let (status, headers, body) = match parts {
        Some(AnswerParts { status, headers, body }) => (
            status,
            Some(headers.join("\n")).filter(|text| !text.is_empty()),
            Some(body).filter(|text| !text.is_empty()),
        ),
        None => (None, None, None),
    };
    let time = i18n::say(&Message::new("test-time-at-most").with("span", Arg::Span(took.max(1_000))));
    html! {
        <table class="facts test-answer">
            <tbody>
                {status.map(|status| row("test-status", html! { <code>{status}</code> }.into_any()))}
                {row("test-time", time.into_any())} {headers.map(|headers| row("test-headers", lines(headers)))}
                {body.map(|body| row("test-body", lines(body)))}
            </tbody>
        </table>
    }
}

/// A sentence with its mark, and what to do.
fn said(outcome: Outcome, message: &Message) -> impl IntoView + use<> {
    let todo = message.attribute("do");
    let todo = i18n::has(&todo.id).then(|| html! { <p class="next">{i18n::say(&todo)}</p> });
    html! {
        <p>
            <Mark outcome />
            <strong>{i18n::say(message)}</strong>
        </p>
        {todo}
    }
}

/// Restarts those of some webhooks that are off and this app's own; not there where none is.
#[component]
pub fn RestartButton(
    /// The webhooks.
    #[prop(into)]
    among: Signal<Vec<WebhookId>>,
    /// What the button says.
    label: &'static str,
    /// The id of the heading that says which webhooks these are.
    #[prop(optional, into)]
    described_by: Option<String>,
    /// Whether it is the present move of the page.
    #[prop(optional, into)]
    filled: Signal<bool>,
    /// Where it stands.
    #[prop(optional)]
    place: Place,
    /// Whether the reader has ticked each of them, and so means all of them.
    #[prop(optional)]
    ticked: bool,
) -> impl IntoView {
    let session = use_session();
    let changes = use_changes();
    // Among very many webhooks it is only looked whether there is one; who they are is asked when the button is pressed.
    let any = Memo::new(move |_| {
        session.view().diagnosed().with(|diagnosed| {
            let offered = |diagnosed: &Arc<DiagnosedSnapshot>| {
                let is_offered =
                    |id| diagnosed.case(id).is_some_and(|case| ReviewedWebhook::is_offered(case, Change::Restart));
                among.with(|among| among.iter().any(|id| is_offered(*id)))
            };
            diagnosed.as_ref().is_some_and(offered)
        })
    });
    let webhooks = move || {
        session.view().diagnosed().with_untracked(|diagnosed| {
            let Some(diagnosed) = diagnosed else { return Vec::new() };
            let cases = among.get_untracked().into_iter().filter_map(|id| diagnosed.case(id));
            cases.filter_map(|case| ReviewedWebhook::of(diagnosed, case, Change::Restart)).collect::<Vec<_>>()
        })
    };
    move || {
        any.get().then(|| {
            let button = TenantButton::new(i18n::text(label), Look { filled, place }).class("restart");
            button.described_by(described_by.clone()).pressed(move || {
                changes.request_review(session, Change::Restart, webhooks());
                if ticked {
                    changes.choose_all();
                }
            })
        })
    }
}
