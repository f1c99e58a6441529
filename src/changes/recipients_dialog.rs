//! The dialog that shows, before several webhooks get the same recipients, what changes of each.

use doctor_core::edit::{self, Difference, Line, Write, entries};
use doctor_core::model::definition::Calls;
use doctor_core::model::{Definition, Target};
use doctor_core::text::Message;
use leptos::ev::Targeted;
use leptos::prelude::*;

use crate::changes::recipients::{RecipientChanges, RecipientsReview, RecipientsState, use_recipient_changes};
use crate::changes::review_dialog::{ReviewChoice, ReviewDialog, ReviewFoot, SentRequests, how_far};
use crate::changes::run::ApplyProgress;
use crate::changes::use_changes;
use crate::changes::write_review::render_lines;
use crate::changes::writes::use_writes;
use crate::i18n;
use crate::session::use_session;

/// The dialog *Review change* of recipients for several webhooks.
#[component]
pub fn RecipientsDialog() -> impl IntoView {
    let session = use_session();
    let (changes, writes) = (use_changes(), use_writes());
    let recipients = use_recipient_changes();
    let cancel = Callback::new(move |()| recipients.cancel());
    let apply = Callback::new(move |()| recipients.apply(session, changes, writes));
    let content = move || match recipients.state().get() {
        RecipientsState::Closed => None,
        RecipientsState::Reading { done, total } => {
            let reading = Message::new("recipients-reading").with("done", done).with("total", total);
            Some(
                html! {
                    <h2 id="recipients-title">{i18n::text("review-title")}</h2>
                    <p class="second" role="status">
                        {i18n::say(&reading)}
                    </p>
                    <p class="actions">
                        <button type="button" autofocus=true on:click=move |_| cancel.run(())>
                            {i18n::text("review-cancel")}
                        </button>
                    </p>
                }
                .into_any(),
            )
        }
        RecipientsState::Open(review) => Some(render(recipients, &review, apply, cancel).into_any()),
    };
    html! {
        <ReviewDialog
            is_open=Signal::derive(move || recipients.state().with(|state| *state != RecipientsState::Closed))
            is_under_way=Signal::derive(move || recipients.run().is_under_way())
            cancel
            title="recipients-title"
        >
            {content}
        </ReviewDialog>
    }
}

fn render(
    recipients: RecipientChanges,
    review: &RecipientsReview,
    apply: Callback<()>,
    cancel: Callback<()>,
) -> impl IntoView + use<> {
    let emails = recipients.emails();
    let under_way = Memo::new(move |_| recipients.run().is_under_way());
    let edits = Memo::new(move |_| recipients.edits());
    let definitions = StoredValue::new(review.definitions.clone());
    let fault = Memo::new(move |_| {
        definitions
            .with_value(|definitions| emails.with(|emails| edit::fault_of_recipients(emails, definitions.iter())))
    });
    let change = move |event| emails.set(entries(&event_target_value(&event)));
    let rows = review.definitions.iter().map(|definition| render_row(recipients, definition, under_way)).collect_view();
    let sent = move || {
        let shown = |edit: &edit::Edit| Write::Edit(Box::new(edit.clone())).shown();
        edits.with(|edits| edits.iter().map(shown).collect::<Vec<_>>().join("\n\n"))
    };
    let stopping = (review.definitions.len() > 1)
        .then(|| html! { <ReviewChoice ticked=recipients.stops_at_failure() disabled=under_way text="review-stop-at-failure" /> });
    let notes = [("recipients-unread", review.unread), ("review-left-out", review.left_out)]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| html! { <p class="second">{i18n::say(&Message::new(id).with("count", count))}</p> })
        .collect_view();
    let by_agent = review
        .definitions
        .iter()
        .any(|definition| definition.calls == Calls::Agent)
        .then(|| html! { <p class="second">{i18n::text("write-by-agent")}</p> });
    let progress = move || match recipients.run().progress().get() {
        ApplyProgress::UnderWay { done, total, .. } => how_far(done, total),
        ApplyProgress::Idle if emails.with(Vec::is_empty) => i18n::text("recipients-none"),
        ApplyProgress::Idle if edits.with(Vec::is_empty) => i18n::text("review-nothing-chosen"),
        ApplyProgress::Idle => String::new(),
    };
    let halted = move || matches!(recipients.run().progress().get(), ApplyProgress::UnderWay { halted: true, .. });
    let no = move || i18n::text(if under_way.get() { "review-halt" } else { "review-cancel" });
    let summary = Message::new("recipients-of").with("count", review.definitions.len());
    html! {
        <h2 id="recipients-title">{i18n::text("review-title")}</h2>
        <p>
            <strong>{i18n::say(&summary)}</strong>
        </p>
        <p class="second">{i18n::text("recipients-means")}</p>
        {by_agent}
        <div class="field">
            <label for="recipients-of-all">{i18n::text("edit-part-recipients")}</label>
            <textarea
                id="recipients-of-all"
                rows="2"
                spellcheck="false"
                disabled=under_way
                prop:value=emails.with_untracked(|emails| emails.join("\n"))
                on:input=change
                aria-describedby="recipients-of-all-fault recipients-of-all-help"
                aria-invalid=move || fault.with(Option::is_some).then_some("true")
            ></textarea>
            <p class="fault" id="recipients-of-all-fault">
                {move || fault.get().map(|fault| i18n::say(&fault))}
            </p>
            <p class="help" id="recipients-of-all-help">
                {i18n::text("edit-recipients-help")}
            </p>
        </div>
        <div class="review-rows" tabindex="0" role="region" aria-label=i18n::text("review-webhooks")>
            <table class="facts review-table stacked">
                <thead>
                    <tr>
                        <th scope="col">{i18n::text("review-webhook")}</th>
                        <th scope="col">{i18n::text("write-before")}</th>
                        <th scope="col">{i18n::text("write-after")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {notes}
        {stopping}
        <SentRequests sent=Signal::derive(sent) />
        <ReviewFoot
            progress=Signal::derive(progress)
            can_apply=Signal::derive(move || fault.with(Option::is_none) && edits.with(|edits| !edits.is_empty()))
            is_under_way=under_way
            no=Signal::derive(no)
            no_way_back=Signal::derive(halted)
            apply
            cancel
            id="recipients-cancel"
        />
    }
}

fn render_row(recipients: RecipientChanges, definition: &Definition, under_way: Memo<bool>) -> impl IntoView + use<> {
    let id = definition.id;
    let chosen = recipients.chosen();
    let checked = move || chosen.with(|chosen| chosen.contains(&id));
    let toggle = move |event: Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
        let wanted = event.target().checked();
        chosen.update(|chosen| {
            if wanted {
                chosen.insert(id);
            } else {
                chosen.remove(&id);
            }
        });
    };
    let which = i18n::say(&Message::new("review-id").with("id", id.to_string()));
    let target = Target::from(&definition.target()).brief();
    let of = StoredValue::new(definition.clone());
    let differences = Memo::new(move |_| {
        let edit =
            of.with_value(|definition| recipients.emails().with(|emails| edit::with_recipients(definition, emails)));
        edit.map(|edit| edit.differences())
    });
    let cells = move || {
        let side = |differences: &[Difference], lines: fn(&Difference) -> (&[Line], &[Line])| {
            differences
                .iter()
                .map(|difference| {
                    let part = i18n::text(&format!("edit-part-{}", difference.part.id()));
                    let (own, other) = lines(difference);
                    let title = (differences.len() > 1).then(|| html! { <span class="from">{part}</span> });
                    html! { <div>{title}{render_lines(own, other)}</div> }
                })
                .collect_view()
        };
        let (before, after) = (i18n::text("write-before"), i18n::text("write-after"));
        match differences.get() {
            Some(differences) => html! {
                <td data-label=before>{side(&differences, |difference| (&difference.before, &difference.after))}</td>
                <td data-label=after>{side(&differences, |difference| (&difference.after, &difference.before))}</td>
            }
            .into_any(),
            None => {
                let now = of.with_value(|definition| definition.emails().join(", "));
                let now = if now.is_empty() { i18n::text("edit-empty") } else { now };
                html! {
                    <td data-label=before>{now}</td>
                    <td class="second" data-label=after>
                        {i18n::text("recipients-unchanged")}
                    </td>
                }
                .into_any()
            }
        }
    };
    html! {
        <tr data-webhook=id.to_string()>
            <td>
                <label class="choice">
                    <input type="checkbox" prop:checked=checked disabled=under_way on:change:target=toggle />
                    <span>
                        <bdi>{definition.display_name()}</bdi>
                        " "
                        <span class="from">{which}</span>
                        <span class="target">{target}</span>
                    </span>
                </label>
            </td>
            {cells}
        </tr>
    }
}
