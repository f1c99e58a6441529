//! From "this is why" to "it is fixed": the buttons that have a receiver tested, and webhooks restarted or stopped; the
//! dialog that shows before each change what will be sent; and the line that tells what came of it.

use std::collections::BTreeSet;

use doctor_core::diagnosis::{Case, Outcome};
use doctor_core::model::{Owner, TestAnswer, WebhookId};
use doctor_core::repair::{self, Change};
use doctor_core::route::Route;
use doctor_core::text::{Arg, Message};
use leptos::ev::Targeted;
use leptos::html;
use leptos::prelude::*;

use crate::components::copy_button::CopyButton;
use crate::components::evidence::Quote;
use crate::components::mark::Mark;
use crate::i18n;
use crate::navigation::{href, use_route_untracked};
use crate::repairs::{Repairs, Review, Run, Subject, Test, Told, use_repairs};
use crate::session::{TestFirst, use_session};

/// The buttons of one webhook, in the order in which one presses them; a webhook of another application has none.
#[component]
pub fn RepairButtons(
    /// The webhook.
    case: Case,
    /// Whether its deliveries are in trouble, so that testing is the next move.
    in_trouble: bool,
) -> impl IntoView {
    if case.webhook.owner == Owner::Other {
        return None;
    }
    let session = use_session();
    let repairs = use_repairs();
    let id = case.webhook.id;
    let can = session.can_repair();
    let cannot = move || !can.get();
    let went_well = Memo::new(move |_| matches!(repairs.test_of(id), Some(Test::Over(TestAnswer::Well(_), _))));
    let testing = Memo::new(move |_| repairs.test_of(id) == Some(Test::UnderWay));
    let change = Change::of(case.webhook.state);
    let off = change == Some(Change::Restart);
    let test = case.is_http().then(|| {
        let primary = move || in_trouble && !(off && went_well.get());
        view! { class="hd",
            <button type="button" class:primary=primary disabled=cannot aria-busy=move || testing.get().to_string() on:click=move |_| repairs.test(session, id)>{i18n::text("repair-test")}</button>
        }
    });
    let changing = change.and_then(|change| Some((change, Subject::of(&case, change)?))).map(|(change, subject)| {
        let press = move |_| repairs.propose(change, vec![subject.clone()]);
        let primary = move || off && went_well.get();
        view! { class="hd", <button type="button" class:primary=primary disabled=cannot on:click=press>{i18n::text(&format!("repair-{}", change.id()))}</button> }
    });
    Some(view! { class="hd", {test}{changing} })
}

/// What has to be known before pressing, and how the last test went.
#[component]
pub fn RepairNotes(
    /// The webhook.
    case: Case,
) -> impl IntoView {
    let session = use_session();
    let repairs = use_repairs();
    let id = case.webhook.id;
    let state = case.webhook.state;
    let own = case.webhook.owner == Owner::Own;
    let off = Change::of(state) == Some(Change::Restart);
    let can = session.can_repair();
    let hint = move || {
        let id = match (own, can.get()) {
            (false, _) => "repair-not-yours",
            (true, false) => "repair-not-now",
            (true, true) if off && case.is_http() => "repair-hint",
            (true, true) => return None,
        };
        Some(view! { class="hd", <p class="second repair-hint">{i18n::text(id)}</p> })
    };
    let test = Memo::new(move |_| repairs.test_of(id));
    let told = move || {
        Some(match test.get()? {
            Test::UnderWay => {
                view! { class="hd", <p class="second waiting">{i18n::text("repair-testing")}</p> }.into_any()
            }
            Test::NotTold(reason) => {
                let message = Message::new("test-not-told").with("reason", Arg::Said(Box::new(reason.message())));
                said(Outcome::Unknown, &message).into_any()
            }
            Test::Over(answer, took) => {
                let reading = repair::reading(&answer);
                let outcome = if reading.is_none() { Outcome::Pass } else { Outcome::Fail };
                let message = repair::test_message(&answer, took, state);
                let text = answer.text().to_owned();
                let quote = (!text.trim().is_empty()).then(|| {
                    let proof = reading.and_then(|reading| reading.proof);
                    view! { class="hd", <details><summary>{i18n::text("repair-answer")}</summary><Quote text proof /></details> }
                });
                view! { class="hd", <div data-test=outcome.id()>{said(outcome, &message)}{quote}</div> }.into_any()
            }
        })
    };
    view! { class="hd", {hint}<div class="repair-test" role="status">{told}</div> }
}

/// A sentence with its mark, and what to do.
fn said(outcome: Outcome, message: &Message) -> impl IntoView + use<> {
    let todo = Message { id: format!("{}.do", message.id).into(), args: message.args.clone() };
    let todo = i18n::has(&todo.id).then(|| view! { class="hd", <p class="next">{i18n::say(&todo)}</p> });
    view! { class="hd", <p><Mark outcome /><strong>{i18n::say(message)}</strong></p>{todo} }
}

/// Restarts those of some webhooks that are off and this application's own; not there where none is.
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
) -> impl IntoView {
    let session = use_session();
    let repairs = use_repairs();
    let subjects = Memo::new(move |_| {
        session.examination().with(|examination| {
            let Some(examination) = examination else { return Vec::new() };
            let cases = among.get().into_iter().filter_map(|id| examination.case(id));
            cases.filter_map(|case| Subject::of(case, Change::Restart)).collect::<Vec<_>>()
        })
    });
    let any = Memo::new(move |_| subjects.with(|subjects| !subjects.is_empty()));
    let can = session.can_repair();
    let cannot = move || !can.get();
    move || {
        any.get().then(|| {
            let press = move |_| repairs.propose(Change::Restart, subjects.get_untracked());
            view! { class="hd", <button type="button" class="restart" disabled=cannot aria-describedby=described_by.clone() on:click=press>{i18n::text(label)}</button> }
        })
    }
}

/// The dialog *Review change*, and below it what came of the last one. Stands in the shell, so that both outlast the page
/// that is drawn anew when the tenant has changed.
#[component]
pub fn Repairing() -> impl IntoView {
    let session = use_session();
    let repairs = use_repairs();
    let dialog = NodeRef::<html::Dialog>::new();
    let chosen = RwSignal::new(BTreeSet::<WebhookId>::new());
    let test_first = RwSignal::new(true);
    Effect::new(move || {
        let Some(dialog) = dialog.get() else { return };
        match repairs.review().get() {
            Some(review) => {
                chosen.set(review.subjects.iter().map(|subject| subject.id).collect());
                test_first.set(true);
                if !dialog.open() {
                    // It fails only where another dialog was opened in the same moment.
                    let _ = dialog.show_modal();
                }
            }
            None => dialog.close(),
        }
    });
    // Escape is a "no", but not to what is under way.
    let on_cancel = move |event: web_sys::Event| {
        if repairs.run().get_untracked() != Run::Idle {
            event.prevent_default();
        }
        repairs.cancel();
    };
    let content = move || {
        let review = repairs.review().get()?;
        let apply_review = review.clone();
        let apply = Callback::new(move |()| {
            let subjects = apply_review.subjects.iter();
            let wanted = chosen.with_untracked(|chosen| {
                subjects.filter(|subject| chosen.contains(&subject.id)).cloned().collect::<Vec<_>>()
            });
            let test_first = if test_first.get_untracked() && apply_review.change == Change::Restart {
                TestFirst::Yes
            } else {
                TestFirst::No
            };
            repairs.apply(session, wanted, test_first);
        });
        Some(draw_review(repairs, &review, chosen, test_first, apply))
    };
    view! { class="hd",
        <dialog node_ref=dialog class="dialog review" aria-labelledby="review-title" on:cancel=on_cancel>{content}</dialog>
        <Outcomes />
    }
}

fn draw_review(
    repairs: Repairs,
    review: &Review,
    chosen: RwSignal<BTreeSet<WebhookId>>,
    test_first: RwSignal<bool>,
    apply: Callback<()>,
) -> impl IntoView + use<> {
    let change = review.change;
    let several = review.subjects.len() > 1;
    let summary = Message::new(format!("review-{}", change.id()))
        .with("count", review.subjects.len())
        .with("name", review.subjects.first().map(|subject| subject.name.clone()).unwrap_or_default());
    let means = i18n::say(&Message { id: format!("{}.means", summary.id).into(), args: summary.args.clone() });
    let rows = review
        .subjects
        .iter()
        .map(|subject| draw_subject(subject, change, several.then_some(chosen), repairs))
        .collect_view();
    let under_way = Memo::new(move |_| repairs.run().get() != Run::Idle);
    let nothing = move || chosen.with(BTreeSet::is_empty);
    let can_test = change == Change::Restart && review.subjects.iter().any(|subject| subject.is_http);
    let testing = can_test.then(|| {
        let toggle = move |event: Targeted<leptos::ev::Event, web_sys::HtmlInputElement>| {
            test_first.set(event.target().checked());
        };
        view! { class="hd",
            <label class="choice"><input type="checkbox" prop:checked=test_first disabled=under_way on:change:target=toggle />{i18n::text("review-test-first")}</label>
        }
    });
    let request = (!several).then(|| review.subjects.first().map(|subject| subject.request(change))).flatten().map(|query| {
        let sent = format!("{} {}\n{}", query.method, query.path, query.body.clone().unwrap_or_default());
        view! { class="hd", <details><summary>{i18n::text("review-request")}</summary><pre class="quote" tabindex="0">{sent.clone()}</pre><CopyButton text=sent label=i18n::text("ui-copy") /></details> }
    });
    let progress = move || match repairs.run().get() {
        Run::Idle if nothing() => i18n::text("review-nothing-chosen"),
        Run::Idle => String::new(),
        Run::UnderWay { done, total, .. } => {
            i18n::say(&Message::new("review-progress").with("done", done).with("total", total))
        }
    };
    let halted = move || matches!(repairs.run().get(), Run::UnderWay { halted: true, .. });
    let cancel = move || i18n::text(if under_way.get() { "review-halt" } else { "review-cancel" });
    view! { class="hd",
        <h2 id="review-title">{i18n::text("review-title")}</h2>
        <p><strong>{i18n::say(&summary)}</strong></p>
        <p class="second">{means}</p>
        <div class="review-rows" tabindex="0" role="region" aria-label=i18n::text("review-webhooks")>
            <table class="facts review-table">
                <thead><tr>
                    <th scope="col">{i18n::text("review-webhook")}</th>
                    <th scope="col">{i18n::text("review-before")}</th>
                    <th scope="col">{i18n::text("review-after")}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {testing}
        {request}
        <p class="second" role="status">{progress}</p>
        <p class="actions">
            <button type="button" class="primary" disabled=move || under_way.get() || nothing() aria-busy=move || under_way.get().to_string() on:click=move |_| apply.run(())>{i18n::text("review-apply")}</button>
            <button type="button" disabled=halted on:click=move |_| repairs.cancel()>{cancel}</button>
        </p>
    }
}

fn draw_subject(
    subject: &Subject,
    change: Change,
    chosen: Option<RwSignal<BTreeSet<WebhookId>>>,
    repairs: Repairs,
) -> impl IntoView + use<> {
    let id = subject.id;
    let name = subject.name.clone();
    let target = view! { class="hd", <span class="target">{subject.target.clone()}</span> };
    let named = match chosen {
        None => view! { class="hd", {name}{target} }.into_any(),
        Some(chosen) => {
            let checked = move || chosen.with(|chosen| chosen.contains(&id));
            let disabled = move || repairs.run().get() != Run::Idle;
            let toggle = move |event: Targeted<leptos::ev::Event, web_sys::HtmlInputElement>| {
                let wanted = event.target().checked();
                chosen.update(|chosen| {
                    if wanted {
                        chosen.insert(id);
                    } else {
                        chosen.remove(&id);
                    }
                });
            };
            view! { class="hd", <label class="choice"><input type="checkbox" prop:checked=checked disabled=disabled on:change:target=toggle /><span>{name}{target}</span></label> }.into_any()
        }
    };
    view! { class="hd",
        <tr><td>{named}</td><td>{subject.state.name()}</td><td><strong>{change.to().name()}</strong></td></tr>
    }
}

/// What came of the last changes: what failed first, each with its webhook.
#[component]
fn Outcomes() -> impl IntoView {
    let repairs = use_repairs();
    let line = NodeRef::<html::Div>::new();
    // Where the button was that was pressed there is another one now, or none: the reader goes on at what came of it.
    Effect::new(move |earlier: Option<usize>| {
        let count = repairs.told().with(Vec::len);
        if earlier.is_some_and(|earlier| earlier != count)
            && count > 0
            && let Some(line) = line.get_untracked()
        {
            // A line that can't take the focus is announced all the same.
            let _ = line.focus();
        }
        count
    });
    let told = move || {
        let mut told = repairs.told().get();
        if told.is_empty() {
            return None;
        }
        told.sort_by_key(Told::outcome);
        let worst = told.first().map_or(Outcome::Pass, Told::outcome);
        let summary = (told.len() > 1).then(|| {
            let done = told.iter().filter(|told| told.came.is_as_wanted(told.change)).count();
            let message = Message::new("change-summary").with("done", done).with("total", told.len());
            view! { class="hd", <p><strong>{i18n::say(&message)}</strong></p> }
        });
        let several = told.len() > 1;
        let rows = told.iter().map(|told| draw_told(told, several)).collect_view();
        Some(view! { class="hd",
            <div class=format!("notice notice-{} told", worst.id())>
                {summary}
                <ul>{rows}</ul>
                <button type="button" on:click=move |_| repairs.dismiss()>{i18n::text("ui-close")}</button>
            </div>
        })
    };
    view! { class="hd", <div role="status" class="outcomes" tabindex="-1" node_ref=line>{told}</div> }
}

fn draw_told(told: &Told, several: bool) -> impl IntoView + use<> {
    let message = told.came.message(told.change, &told.subject.name);
    let todo = Message { id: format!("{}.do", message.id).into(), args: message.args.clone() };
    // Among several what to do after a success would be said again and again.
    let says_what_to_do = i18n::has(&todo.id) && !(several && told.came.is_as_wanted(told.change));
    let todo = says_what_to_do.then(|| i18n::say(&todo));
    let sentence = i18n::say(&message);
    let outcome = told.outcome();
    // On the webhook's own page there is nothing to lead to.
    let elsewhere = match use_route_untracked() {
        Route::Webhook(_, id) if id == told.subject.id => None,
        route => route.tenant().cloned(),
    };
    let link = elsewhere.map(|at| {
        let address = href(&Route::Webhook(at, told.subject.id));
        view! { class="hd", " "<a href=address>{told.subject.name.clone()}</a> }
    });
    view! { class="hd", <li data-outcome=outcome.id() data-changed=told.subject.id.to_string()><Mark outcome />{sentence}" "{todo}{link}</li> }
}
