//! From "this is why" to "it is fixed": the buttons that have a receiver tested, and webhooks restarted or stopped; the
//! dialog that shows before each change what will be sent; and the line that tells what came of it.

use std::collections::BTreeSet;
use std::sync::Arc;

use doctor_core::diagnosis::{Case, Examination, Outcome};
use doctor_core::model::{Owner, TestAnswer, WebhookId};
use doctor_core::repair::{self, Came, Change};
use doctor_core::review::{Review, Subject};
use doctor_core::route::Route;
use doctor_core::text::Message;
use leptos::ev::Targeted;
use leptos::html;
use leptos::prelude::*;

use super::{Repairs, Run, Test, Told, tested, use_changes};
use crate::components::copy_button::CopyButton;
use crate::components::evidence::Quote;
use crate::components::mark::Mark;
use crate::focus::focus_heading;
use crate::i18n;
use crate::navigation::{href, use_route_untracked};
use crate::session::use_session;

/// The buttons of one webhook, in the order in which one presses them; a webhook of another application has none.
#[component]
pub fn RepairButtons(
    /// What the webhook was seen in.
    examination: Arc<Examination>,
    /// The webhook.
    case: Case,
    /// Whether its deliveries are in trouble, so that testing is the next move.
    in_trouble: bool,
) -> impl IntoView {
    if case.webhook.owner == Owner::Other {
        return None;
    }
    let session = use_session();
    let repairs = use_changes();
    let id = case.webhook.id;
    let can = session.can_change();
    let cannot = move || !can.get();
    let of = tested(&case);
    let went_well = Memo::new(move |_| matches!(repairs.test_of(id, of), Some(Test::Over(TestAnswer::Well(_), _))));
    let testing = Memo::new(move |_| repairs.test_of(id, of) == Some(Test::UnderWay));
    let change = Change::of(case.webhook.state);
    let off = change == Some(Change::Restart);
    let test = case.is_http().then(|| {
        let primary = move || in_trouble && !(off && went_well.get());
        html! {
            <button type="button" class:primary=primary disabled=cannot aria-busy=move || testing.get().then_some("true") on:click=move |_| repairs.test(session, id, of)>{i18n::text("repair-test")}</button>
        }
    });
    let changing = change.and_then(|change| Some((change, Subject::of(&examination, &case, change)?))).map(|(change, subject)| {
        let press = move |_| repairs.propose(session, change, vec![subject.clone()]);
        let primary = move || off && went_well.get();
        html! { <button type="button" class:primary=primary disabled=cannot on:click=press>{i18n::text(&format!("repair-{}", change.id()))}</button> }
    });
    Some(html! { {test}{changing} })
}

/// What has to be known before pressing, and how the last test went.
#[component]
pub fn RepairNotes(
    /// The webhook.
    case: Case,
) -> impl IntoView {
    let session = use_session();
    let repairs = use_changes();
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
    let test = Memo::new(move |_| repairs.test_of(id, of));
    let told = move || {
        Some(match test.get()? {
            Test::UnderWay => html! { <p class="second waiting">{i18n::text("repair-testing")}</p> }.into_any(),
            Test::Fault(fault) => said(Outcome::Unknown, &fault.message()).into_any(),
            Test::Over(answer, took) => {
                let reading = repair::reading(&answer);
                let outcome = if reading.is_none() { Outcome::Pass } else { Outcome::Fail };
                let message = repair::test_message(&answer, took, state);
                let text = answer.text().to_owned();
                // Where there was no answer the text is SuperOffice's own.
                let no_answer = reading.as_ref().is_some_and(|reading| reading.answer.is_none());
                let summary = i18n::text(if no_answer { "repair-no-answer" } else { "repair-answer" });
                let quote = (!text.trim().is_empty()).then(|| {
                    let proof = reading.and_then(|reading| reading.proof);
                    html! { <details><summary>{summary}</summary><Quote text proof /></details> }
                });
                html! { <div data-test=outcome.id()>{said(outcome, &message)}{quote}</div> }.into_any()
            }
        })
    };
    html! { {hint}<div class="repair-test" role="status">{told}</div> }
}

/// A sentence with its mark, and what to do.
fn said(outcome: Outcome, message: &Message) -> impl IntoView + use<> {
    let todo = message.attribute("do");
    let todo = i18n::has(&todo.id).then(|| html! { <p class="next">{i18n::say(&todo)}</p> });
    html! { <p><Mark outcome /><strong>{i18n::say(message)}</strong></p>{todo} }
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
    let repairs = use_changes();
    // Among very many webhooks it is only looked whether there is one; who they are is asked when the button is pressed.
    let any = Memo::new(move |_| {
        session.view().examination().with(|examination| {
            let offered = |examination: &Arc<Examination>| {
                let is_offered =
                    |id| examination.case(id).is_some_and(|case| Subject::is_offered(case, Change::Restart));
                among.with(|among| among.iter().any(|id| is_offered(*id)))
            };
            examination.as_ref().is_some_and(offered)
        })
    });
    let subjects = move || {
        session.view().examination().with_untracked(|examination| {
            let Some(examination) = examination else { return Vec::new() };
            let cases = among.get_untracked().into_iter().filter_map(|id| examination.case(id));
            cases.filter_map(|case| Subject::of(examination, case, Change::Restart)).collect::<Vec<_>>()
        })
    };
    let can = session.can_change();
    let cannot = move || !can.get();
    move || {
        any.get().then(|| {
            let press = move |_| repairs.propose(session, Change::Restart, subjects());
            html! { <button type="button" class="restart" disabled=cannot aria-describedby=described_by.clone() on:click=press>{i18n::text(label)}</button> }
        })
    }
}

/// The dialog *Review change*, and below it what came of the last one. Stands in the shell, so that both outlast the page
/// that is drawn anew when the tenant has changed.
#[component]
pub fn Repairing() -> impl IntoView {
    let session = use_session();
    let repairs = use_changes();
    let dialog = NodeRef::<html::Dialog>::new();
    let show = move || {
        if let Some(dialog) = dialog.get_untracked().filter(|dialog| !dialog.open()) {
            // It fails only where another dialog was opened in the same moment.
            let _ = dialog.show_modal();
        }
    };
    Effect::new(move || {
        let Some(dialog) = dialog.get() else { return };
        if repairs.review().with(Option::is_some) { show() } else { dialog.close() }
    });
    // Escape is a "no", and where a run is under way a "no" to its rest; what is under way stays in sight, though a browser
    // closes a dialog at a second Escape whatever one says.
    let on_cancel = move |event: web_sys::Event| {
        if repairs.run().get_untracked() != Run::Idle {
            event.prevent_default();
        }
        repairs.cancel();
    };
    let on_close = move |_| match repairs.run().get_untracked() {
        Run::Idle => repairs.cancel(),
        Run::UnderWay { .. } => show(),
    };
    let content = move || {
        let review = repairs.review().get()?;
        Some(draw_review(repairs, &review, Callback::new(move |()| repairs.apply(session))))
    };
    html! {
        <dialog node_ref=dialog class="dialog review" aria-labelledby="review-title" on:cancel=on_cancel on:close=on_close>{content}</dialog>
        <Outcomes />
    }
}

fn draw_review(repairs: Repairs, review: &Review, apply: Callback<()>) -> impl IntoView + use<> {
    let change = review.change;
    let several = review.subjects.len() > 1;
    let (chosen, test_first) = (repairs.chosen(), repairs.test_first());
    let under_way = Memo::new(move |_| repairs.run().get() != Run::Idle);
    let can_test = change == Change::Restart && review.subjects.iter().any(|subject| subject.is_http);
    let summary = Message::new(format!("review-{}", change.id()))
        .with("count", review.subjects.len())
        .with("name", review.subjects.first().map(|subject| subject.name.clone()).unwrap_or_default());
    // A script has no receiver that could be tested.
    let attribute = if change == Change::Restart && !can_test { "script" } else { "means" };
    let means = i18n::say(&summary.attribute(attribute));
    let rows = review
        .subjects
        .iter()
        .map(|subject| draw_subject(subject, change, several.then_some(chosen), under_way))
        .collect_view();
    let nothing = move || chosen.with(BTreeSet::is_empty);
    let testing = can_test.then(|| {
        let toggle = move |event: Targeted<leptos::ev::Event, web_sys::HtmlInputElement>| {
            test_first.set(event.target().checked());
        };
        html! {
            <label class="choice"><input type="checkbox" prop:checked=test_first disabled=under_way on:change:target=toggle />{i18n::text("review-test-first")}</label>
        }
    });
    let request = (!several).then(|| review.subjects.first().map(|subject| subject.request(change))).flatten().map(|query| {
        let sent = format!("{} {}\n{}", query.method, query.path, query.body.clone().unwrap_or_default());
        html! { <details><summary>{i18n::text("review-request")}</summary><pre class="quote" tabindex="0">{sent.clone()}</pre><CopyButton text=sent label=i18n::text("ui-copy") /></details> }
    });
    let progress = move || match repairs.run().get() {
        Run::Idle if nothing() => i18n::text("review-nothing-chosen"),
        Run::Idle => String::new(),
        Run::UnderWay { done, total, .. } => {
            i18n::say(&Message::new("review-progress").with("done", done).with("total", total))
        }
    };
    // One that is under way can't be called back, so that only the rest of several can be left alone.
    let no_way_back = move || match repairs.run().get() {
        Run::Idle => false,
        Run::UnderWay { halted, .. } => halted || !several,
    };
    let cancel = move || i18n::text(if under_way.get() && several { "review-halt" } else { "review-cancel" });
    let left_out = (review.left_out > 0).then(|| {
        html! { <p class="second">{i18n::say(&Message::new("review-left-out").with("count", review.left_out))}</p> }
    });
    let progress_line = NodeRef::<html::P>::new();
    let press = move |_| {
        apply.run(());
        // The button that was pressed can't be pressed again, and what can't be used can't hold the focus.
        if let Some(line) = progress_line.get_untracked() {
            let _ = line.focus();
        }
    };
    html! {
        <h2 id="review-title">{i18n::text("review-title")}</h2>
        <p><strong>{i18n::say(&summary)}</strong></p>
        <p class="second">{means}</p>
        <div class="review-rows" tabindex="0" role="region" aria-label=i18n::text("review-webhooks")>
            <table class="facts review-table">
                <thead><tr>
                    <th scope="col">{i18n::text("review-webhook")}</th>
                    <th scope="col">"State"</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {left_out}
        {testing}
        {request}
        <p class="second progress" role="status" tabindex="-1" node_ref=progress_line>{progress}</p>
        <p class="actions">
            <button type="button" class="primary" disabled=move || under_way.get() || nothing() aria-busy=move || under_way.get().then_some("true") on:click=press>{i18n::text("review-apply")}</button>
            <button type="button" autofocus=true disabled=no_way_back on:click=move |_| repairs.cancel()>{cancel}</button>
        </p>
    }
}

fn draw_subject(
    subject: &Subject,
    change: Change,
    chosen: Option<RwSignal<BTreeSet<WebhookId>>>,
    under_way: Memo<bool>,
) -> impl IntoView + use<> {
    let id = subject.id;
    let name = subject.name.clone();
    let why = subject.why.as_ref().map(i18n::say);
    let script = (!subject.is_http).then(|| i18n::text("review-script"));
    let notes: Vec<String> = why.into_iter().chain(script).collect();
    let target =
        html! { <span class="target">{subject.target.clone()}</span><span class="from">{notes.join(" · ")}</span> };
    let named = match chosen {
        None => html! { {name}{target} }.into_any(),
        Some(chosen) => {
            let checked = move || chosen.with(|chosen| chosen.contains(&id));
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
            html! { <label class="choice"><input type="checkbox" prop:checked=checked disabled=under_way on:change:target=toggle /><span>{name}{target}</span></label> }.into_any()
        }
    };
    html! {
        <tr><td>{named}</td><td>
                <span class="unseen">{i18n::text("review-before")}": "</span>{subject.state.name()}" "
                <span aria-hidden="true">"→ "</span><span class="unseen">{i18n::text("review-after")}": "</span><strong>{change.to().name()}</strong>
            </td></tr>
    }
}

/// What came of the last changes: what failed first, each with its webhook. Of several only the sum is announced.
#[component]
fn Outcomes() -> impl IntoView {
    let repairs = use_changes();
    let line = NodeRef::<html::Div>::new();
    // Where the button was that was pressed there is another one now, or none: the reader goes on at what came of it.
    Effect::new(move |earlier: Option<bool>| {
        let any = repairs.told().with(|told| !told.is_empty());
        if earlier == Some(false)
            && any
            && let Some(line) = line.get_untracked()
        {
            // A line that can't take the focus is announced all the same.
            let _ = line.focus();
        }
        any
    });
    let close = move |_| {
        repairs.dismiss();
        // The button goes away with what it closes.
        focus_heading();
    };
    let announced = move || {
        let told = repairs.told().get();
        match told.as_slice() {
            [] => None,
            [only] => Some(draw_told(only, false).into_any()),
            several => {
                let done = several.iter().filter(|told| told.came.is_as_wanted(told.change)).count();
                let message = Message::new("change-summary").with("done", done).with("total", several.len());
                Some(html! { <p><strong>{i18n::say(&message)}</strong></p> }.into_any())
            }
        }
    };
    let listed = move || {
        let mut told = repairs.told().get();
        told.sort_by_key(Told::outcome);
        (told.len() > 1).then(|| {
            let rows = told.iter().map(|told| html! { <li>{draw_told(told, true)}</li> }).collect_view();
            html! { <ul>{rows}</ul> }
        })
    };
    let closing = move || {
        let any = repairs.told().with(|told| !told.is_empty());
        any.then(|| html! { <button type="button" on:click=close>{i18n::text("ui-close")}</button> })
    };
    let class = move || {
        let worst = repairs.told().with(|told| told.iter().map(Told::outcome).min());
        worst.map_or_else(|| "outcomes".to_owned(), |worst| format!("outcomes notice notice-{}", worst.id()))
    };
    html! {
        <div class=class tabindex="-1" node_ref=line>
            <div role="status">{announced}</div>
            {listed}
            {closing}
        </div>
    }
}

fn draw_told(told: &Told, several: bool) -> impl IntoView + use<> {
    let message = told.came.message(told.change, &told.subject.name);
    let todo = message.attribute("do");
    // Among several what to do after a success would be said again and again; and where it has come out well in spite of a
    // lost answer there is nothing to do.
    let is_well = told.came.is_as_wanted(told.change);
    let says_what_to_do = i18n::has(&todo.id) && !(is_well && (several || told.came != Came::Done));
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
        html! { " "<a href=address>{told.subject.name.clone()}</a> }
    });
    html! { <p data-outcome=outcome.id() data-changed=told.subject.id.to_string()><Mark outcome />{sentence}" "{todo}{link}</p> }
}
