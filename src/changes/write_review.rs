//! The dialog that shows before each write to a definition what will be sent: each field before and after, the request, and
//! what SuperOffice does with it.

use doctor_core::edit::{Difference, Draft, Edit, Line, Write};
use doctor_core::model::WebhookState;
use doctor_core::model::definition::{Calls, Part};
use doctor_core::text::Message;
use leptos::ev::Targeted;
use leptos::prelude::*;

use crate::changes::kept_definition::KeptDefinition;
use crate::changes::review_dialog::{ReviewDialog, ReviewFoot, SentRequests};
use crate::changes::writes::{WriteReview, Writes, use_writes};
use crate::i18n;
use crate::session::use_session;

/// The dialog *Review change* of a write.
#[component]
pub fn WriteDialog() -> impl IntoView {
    let session = use_session();
    let writes = use_writes();
    let content = move || {
        let WriteReview { write, .. } = writes.review().get()?;
        Some(render(writes, &write, Callback::new(move |()| writes.apply(session))))
    };
    html! {
        <ReviewDialog
            is_open=Signal::derive(move || writes.review().with(Option::is_some))
            is_under_way=writes.under_way()
            cancel=Callback::new(move |()| writes.cancel())
            title="write-review-title"
        >
            {content}
        </ReviewDialog>
    }
}

fn render(writes: Writes, write: &Write, apply: Callback<()>) -> impl IntoView + use<> {
    let name = write.name();
    let summary = Message::new(format!("write-{}", write.id())).with("name", name.as_str());
    let which = write.webhook().map(|id| i18n::say(&Message::new("review-id").with("id", id.to_string())));
    let means = means(write);
    let under_way = writes.under_way();
    let typed = RwSignal::new(String::new());
    let must_type = matches!(write, Write::Delete(_)).then(|| name.clone());
    let is_confirmed = {
        let must_type = must_type.clone();
        Memo::new(move |_| must_type.as_ref().is_none_or(|name| typed.with(|typed| typed.trim() == name.trim())))
    };
    let naming = must_type.map(|name| {
        let change =
            move |event: Targeted<web_sys::Event, web_sys::HtmlInputElement>| typed.set(event.target().value());
        html! {
            <div class="field">
                <label for="delete-name">{i18n::say(&Message::new("delete-name").with("name", name))}</label>
                <input id="delete-name" autocomplete="off" spellcheck="false" on:input:target=change />
            </div>
        }
    });
    let keeping = match write {
        Write::Delete(definition) => {
            let draft = Draft::of(definition);
            let edit = Edit { definition: (**definition).clone(), draft };
            let file = format!("webhook-{}.json", definition.id);
            Some(html! { <KeptDefinition lead="write-delete-keep" creation=edit.creation() file /> })
        }
        Write::Edit(_) | Write::Create(_) => None,
    };
    let table = render_differences(
        &write.differences(),
        match write {
            Write::Edit(_) => Columns::BeforeAndAfter,
            Write::Delete(_) => Columns::Before,
            Write::Create(_) => Columns::After,
        },
    );
    let sent = write.shown();
    html! {
        <h2 id="write-review-title">{i18n::text("review-title")}</h2>
        <p>
            <strong>{i18n::say(&summary)}</strong>
            " "
            <span class="from">{which}</span>
        </p>
        {means.into_iter().map(|text| html! { <p class="second">{text}</p> }).collect_view()}
        {naming}
        <div class="review-rows" tabindex="0" role="region" aria-label=i18n::text("review-webhooks")>
            {table}
        </div>
        {keeping}
        <SentRequests sent />
        <ReviewFoot
            progress=Signal::derive(move || {
                if under_way.get() { i18n::text("write-under-way") } else { String::new() }
            })
            can_apply=is_confirmed
            is_under_way=under_way
            no=i18n::text("review-cancel")
            no_way_back=under_way
            apply
            cancel=Callback::new(move |()| writes.cancel())
            id="write-cancel"
        />
    }
}

/// What SuperOffice does with the write, and what it can't bring back.
fn means(write: &Write) -> Vec<String> {
    let mut texts = Vec::new();
    match write {
        Write::Edit(edit) => {
            if !edit.draft.is_script() {
                let is_on = edit.definition.state == WebhookState::Active;
                texts.push(i18n::text(if is_on { "write-edit-means" } else { "write-edit-means-off" }));
            }
            let changes = edit.changes();
            if changes.contains(&Part::Secret) {
                texts.push(i18n::text("write-edit-secret"));
            }
            if changes.iter().any(|part| part.is_write_only()) {
                texts.push(i18n::text("write-edit-no-way-back"));
            }
        }
        Write::Delete(definition) => {
            texts.push(i18n::text("write-delete-means"));
            if definition.state == WebhookState::Active {
                texts.push(i18n::text("write-delete-active"));
            }
        }
        Write::Create(_) => texts.push(i18n::text("write-create-means")),
    }
    match (write.calls(), write) {
        (Calls::Agent, Write::Edit(_)) => texts.push(i18n::text("write-by-agent")),
        (Calls::Agent, Write::Delete(_)) => texts.push(i18n::text("write-by-agent-delete")),
        (Calls::Agent, Write::Create(_)) | (Calls::Rest, _) => {}
    }
    texts
}

/// Which columns a table of differences has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Columns {
    /// Before and after.
    BeforeAndAfter,
    /// What there is.
    Before,
    /// What there will be.
    After,
    /// What the reader saw or asked for, and what there is now.
    SeenAndNow,
}

/// What a field holds; what is not on the other side is marked.
pub fn render_lines(lines: &[Line], other: &[Line]) -> impl IntoView + use<> {
    lines
        .iter()
        .map(|line| {
            let is_new = !other.is_empty() && !other.contains(line);
            let text = match line {
                Line::Text(text) => html! { <code class:new=is_new>{text.clone()}</code> }.into_any(),
                Line::Said(message) => html! { <span class:new=is_new>{i18n::say(message)}</span> }.into_any(),
            };
            html! { <div>{text}</div> }
        })
        .collect_view()
}

/// Fields before and after.
pub fn render_differences(differences: &[Difference], columns: Columns) -> impl IntoView + use<> {
    let (before, after) = match columns {
        Columns::BeforeAndAfter => (Some("write-before"), Some("write-after")),
        Columns::Before => (Some("write-now"), None),
        Columns::After => (None, Some("write-after")),
        Columns::SeenAndNow => (Some("write-seen"), Some("write-now")),
    };
    let rows = differences
        .iter()
        .map(|difference| {
            let part = i18n::text(&format!("edit-part-{}", difference.part.id()));
            let cell = |lines: &[Line], other: &[Line]| html! { <td>{render_lines(lines, other)}</td> };
            let (old, new) = (&difference.before, &difference.after);
            html! {
                <tr data-part=difference.part.id()>
                    <th scope="row">{part}</th>
                    {before.map(|_| cell(old, new))}
                    {after.map(|_| cell(new, old))}
                </tr>
            }
        })
        .collect_view();
    let head = |id: Option<&'static str>| id.map(|id| html! { <th scope="col">{i18n::text(id)}</th> });
    html! {
        <table class="facts review-table differences">
            <thead>
                <tr>
                    <th scope="col">{i18n::text("write-field")}</th>
                    {head(before)}
                    {head(after)}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
