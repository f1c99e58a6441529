//! The dialog that shows before each write to a definition what will be sent: each field before and after, the request, and
//! what SuperOffice does with it.

use doctor_core::edit::{Difference, Draft, Edit, Line, Write};
use doctor_core::model::definition::Part;
use doctor_core::model::{Definition, WebhookState};
use doctor_core::text::Message;
use leptos::ev::Targeted;
use leptos::html;
use leptos::prelude::*;

use crate::changes::writes::{WriteReview, Writes, use_writes};
use crate::components::copy_button::CopyButton;
use crate::download::save_file;
use crate::i18n;
use crate::session::use_session;

/// The dialog *Review change* of a write.
#[component]
pub fn WriteDialog() -> impl IntoView {
    let session = use_session();
    let writes = use_writes();
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move || {
        let Some(dialog) = dialog.get() else { return };
        match (writes.review().with(Option::is_some), dialog.open()) {
            (true, false) => {
                // It fails only where another dialog was opened in the same moment.
                let _ = dialog.show_modal();
            }
            (false, true) => dialog.close(),
            (true, true) | (false, false) => {}
        }
    });
    // What is under way can't be called back, and stays in sight.
    let on_cancel = move |event: web_sys::Event| {
        if writes.under_way().get_untracked() {
            event.prevent_default();
        }
        writes.cancel();
    };
    let on_close = move |_| {
        if writes.under_way().get_untracked() {
            if let Some(dialog) = dialog.get_untracked().filter(|dialog| !dialog.open()) {
                let _ = dialog.show_modal();
            }
        } else {
            writes.cancel();
        }
    };
    let content = move || {
        let WriteReview { write, .. } = writes.review().get()?;
        Some(render(writes, &write, Callback::new(move |()| writes.apply(session))))
    };
    html! {
        <dialog
            node_ref=dialog
            class="dialog review"
            aria-labelledby="write-review-title"
            on:cancel=on_cancel
            on:close=on_close
        >
            {content}
        </dialog>
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
        Write::Delete(definition) => Some(html! { <Keep definition=(**definition).clone() /> }),
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
    let hidden = sent.contains('•').then(|| html! { <p class="second">{i18n::text("write-request-masked")}</p> });
    let progress_line = NodeRef::<html::P>::new();
    let press = move |_| {
        apply.run(());
        // The button that was pressed can't be pressed again, and what can't be used can't hold the focus.
        if let Some(line) = progress_line.get_untracked() {
            let _ = line.focus();
        }
    };
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
        <details>
            <summary>{i18n::text("review-request")}</summary>
            <pre class="quote" tabindex="0">
                {sent}
            </pre>
            {hidden}
        </details>
        <p class="second progress" role="status" tabindex="-1" node_ref=progress_line>
            {move || under_way.get().then(|| i18n::text("write-under-way"))}
        </p>
        <p class="actions">
            <button
                type="button"
                class="primary"
                disabled=move || under_way.get() || !is_confirmed.get()
                aria-busy=move || under_way.get().then_some("true")
                on:click=press
            >
                {i18n::text("review-apply")}
            </button>
            <button type="button" id="write-cancel" disabled=under_way on:click=move |_| writes.cancel()>
                {i18n::text("review-cancel")}
            </button>
        </p>
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
    texts
}

/// The definition to keep before it is deleted.
#[component]
fn Keep(
    /// The definition.
    definition: Definition,
) -> impl IntoView {
    let draft = Draft::of(&definition);
    let id = definition.id;
    let body = Edit { definition, draft }.creation().body();
    // Laid out for people only where it is read again as what it is.
    let text = body.kept_by_the_reader().to_owned();
    let saved = text.clone();
    let save = move |_| save_file(&format!("webhook-{id}.json"), "application/json", &saved);
    html! {
        <p class="second">{i18n::text("write-delete-keep")}</p>
        <p class="actions">
            <button type="button" on:click=save>
                {i18n::say(&Message::new("ui-save-as").with("format", "JSON"))}
            </button>
            <CopyButton text label=i18n::text("write-copy-definition") />
        </p>
    }
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
            let cell = |lines: &[Line], other: &[Line]| {
                let lines = lines
                    .iter()
                    .map(|line| {
                        let is_new = !other.is_empty() && !other.contains(line);
                        let text = match line {
                            Line::Text(text) => html! { <code class:new=is_new>{text.clone()}</code> }.into_any(),
                            Line::Said(message) => {
                                html! { <span class:new=is_new>{i18n::say(message)}</span> }.into_any()
                            }
                        };
                        html! { <div>{text}</div> }
                    })
                    .collect_view();
                html! { <td>{lines}</td> }
            };
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
