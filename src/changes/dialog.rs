//! The dialog that shows before each change what will be sent.

use std::collections::BTreeSet;

use doctor_core::change::Change;
use doctor_core::model::WebhookId;
use doctor_core::model::definition::Calls;
use doctor_core::review::{Review, ReviewedWebhook};
use doctor_core::text::Message;
use leptos::ev::Targeted;
use leptos::prelude::*;

use crate::changes::editor::EditorDialog;
use crate::changes::outcomes::Outcomes;
use crate::changes::recipients_dialog::RecipientsDialog;
use crate::changes::review_dialog::{ReviewChoice, ReviewDialog, ReviewFoot, SentRequests, how_far};
use crate::changes::run::ApplyProgress;
use crate::changes::write_log::WriteResult;
use crate::changes::write_review::WriteDialog;
use crate::changes::{Changes, use_changes};
use crate::i18n;
use crate::session::use_session;

/// The id of the button that leaves all as it is.
pub const CANCEL: &str = "review-cancel";

/// The dialogs *Review change* and *Edit*, and below them the results of the last change. They are part of the shell, because a page is rendered
/// again when the tenant has changed.
#[component]
pub fn ChangeDialog() -> impl IntoView {
    let session = use_session();
    let changes = use_changes();
    let content = move || {
        let review = changes.review().get()?;
        Some(render_review(changes, &review, Callback::new(move |()| changes.apply(session))))
    };
    html! {
        <ReviewDialog
            is_open=Signal::derive(move || changes.review().with(Option::is_some))
            is_under_way=Signal::derive(move || changes.run().is_under_way())
            cancel=Callback::new(move |()| changes.cancel())
            title="review-title"
        >
            {content}
        </ReviewDialog>
        <RecipientsDialog />
        <EditorDialog />
        <WriteDialog />
        <Outcomes />
        <WriteResult />
    }
}

fn render_review(changes: Changes, review: &Review, apply: Callback<()>) -> impl IntoView + use<> {
    let change = review.change;
    let several = review.webhooks.len() > 1;
    let (chosen, test_first) = (changes.chosen(), changes.test_first());
    let under_way = Memo::new(move |_| changes.run().is_under_way());
    let can_test = change == Change::Restart && review.webhooks.iter().any(|webhook| webhook.is_http);
    let summary = Message::new(format!("review-{}", change.id()))
        .with("count", review.webhooks.len())
        .with("name", review.webhooks.first().map(|webhook| webhook.name.clone()).unwrap_or_default());
    // A script has no receiver that could be tested.
    let attribute = if change == Change::Restart && !can_test { "script" } else { "means" };
    let means = i18n::say(&summary.attribute(attribute));
    let rows = review
        .webhooks
        .iter()
        .map(|webhook| render_webhook(webhook, change, several.then_some(chosen), under_way))
        .collect_view();
    let nothing = move || chosen.with(BTreeSet::is_empty);
    let testing =
        can_test.then(|| html! { <ReviewChoice ticked=test_first disabled=under_way text="review-test-first" /> });
    let stopping = review
        .has_several_receivers()
        .then(|| html! { <ReviewChoice ticked=changes.stops_at_failure() disabled=under_way text="review-stop-at-failure" /> });
    let sent: Vec<String> = review.webhooks.iter().map(|webhook| webhook.shown(change, review.calls)).collect();
    let by_agent =
        (review.calls == Calls::Agent).then(|| html! { <p class="second">{i18n::text("write-by-agent")}</p> });
    let progress = move || match changes.run().progress().get() {
        ApplyProgress::Idle if nothing() => i18n::text("review-nothing-chosen"),
        ApplyProgress::Idle => String::new(),
        ApplyProgress::UnderWay { done, total, .. } => how_far(done, total),
    };
    // One that is under way can't be called back, so that only the rest of several can be left alone.
    let no_way_back = move || match changes.run().progress().get() {
        ApplyProgress::Idle => false,
        ApplyProgress::UnderWay { halted, .. } => halted || !several,
    };
    let cancel = move || i18n::text(if under_way.get() && several { "review-halt" } else { "review-cancel" });
    let left_out = (review.left_out > 0).then(|| {
        html! { <p class="second">{i18n::say(&Message::new("review-left-out").with("count", review.left_out))}</p> }
    });
    html! {
        <h2 id="review-title">{i18n::text("review-title")}</h2>
        <p>
            <strong>{i18n::say(&summary)}</strong>
        </p>
        <p class="second">{means}</p>
        {by_agent}
        <div class="review-rows" tabindex="0" role="region" aria-label=i18n::text("review-webhooks")>
            <table class="facts review-table">
                <thead>
                    <tr>
                        <th scope="col">{i18n::text("review-webhook")}</th>
                        <th scope="col">{i18n::text("ui-state")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {left_out}
        {testing}
        {stopping}
        <SentRequests sent=sent.join("\n\n") />
        <ReviewFoot
            progress=Signal::derive(progress)
            can_apply=Signal::derive(move || !nothing())
            is_under_way=under_way
            no=Signal::derive(cancel)
            no_way_back=Signal::derive(no_way_back)
            apply
            cancel=Callback::new(move |()| changes.cancel())
            id=CANCEL
        />
    }
}

fn render_webhook(
    webhook: &ReviewedWebhook,
    change: Change,
    chosen: Option<RwSignal<BTreeSet<WebhookId>>>,
    under_way: Memo<bool>,
) -> impl IntoView + use<> {
    let id = webhook.id;
    // Two webhooks may have one name, and a name may run from right to left: the id tells which one it is.
    let which = i18n::say(&Message::new("review-id").with("id", id.to_string()));
    let name = html! {
        <bdi>{webhook.name.clone()}</bdi>
        " "
        <span class="from">{which}</span>
    };
    let why = webhook.why.as_ref().map(i18n::say);
    let script = (!webhook.is_http).then(|| i18n::text("review-script"));
    let notes: Vec<String> = why.into_iter().chain(script).collect();
    let target = html! {
        <span class="target">{webhook.target.clone()}</span>
        <span class="from">{notes.join(" · ")}</span>
    };
    let named = match chosen {
        None => html! {
            {name}
            {target}
        }
        .into_any(),
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
            html! {
                <label class="choice">
                    <input type="checkbox" prop:checked=checked disabled=under_way on:change:target=toggle />
                    <span>{name}{target}</span>
                </label>
            }
            .into_any()
        }
    };
    html! {
        <tr>
            <td>{named}</td>
            <td>
                <span class="unseen">{i18n::text("review-before")}": "</span>
                {webhook.state.name()}
                " "
                <span aria-hidden="true">"→ "</span>
                <span class="unseen">{i18n::text("review-after")}": "</span>
                <strong>{change.to().name()}</strong>
            </td>
        </tr>
    }
}
