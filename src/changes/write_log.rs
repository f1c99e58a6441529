//! The result of the last write to a definition, and the list of all that was written in this session.

use doctor_core::edit::WriteOutcome;
use doctor_core::route::Route;
use doctor_core::text::Message;
use doctor_core::write_log::{self, WriteRecord};
use leptos::html;
use leptos::prelude::*;

use crate::changes::use_changes;
use crate::changes::write_review::{Columns, render_differences};
use crate::changes::writes::{Again, EditorState, LoggedWrite, RESULT, use_writes};
use crate::components::mark::Mark;
use crate::download::save_file;
use crate::focus::focus_heading;
use crate::i18n;
use crate::navigation::href;
use crate::session::use_session;

/// The result of the last write: in the editor, where that is still open with the draft, else on the page.
#[component]
pub fn WriteResult(
    /// Whether this is the place in the editor.
    #[prop(optional)]
    in_editor: bool,
) -> impl IntoView {
    let session = use_session();
    let writes = use_writes();
    let editor_is_open = Memo::new(move |_| writes.editor().with(|editor| matches!(editor, EditorState::Open(_))));
    let shown = Memo::new(move |_| writes.shown().get().filter(|_| editor_is_open.get() == in_editor));
    let line = NodeRef::<html::Div>::new();
    // The button that was pressed is gone: the reader goes on at the result.
    Effect::new(move |before: Option<Option<usize>>| {
        let number = shown.with(|shown| shown.as_ref().map(|write| write.number));
        if number.is_some()
            && before.is_some_and(|before| before != number)
            && let Some(line) = line.get_untracked()
        {
            // A line that can't take the focus is announced all the same.
            let _ = line.focus();
        }
        number
    });
    let close = move |_| {
        writes.dismiss();
        if !in_editor {
            // The button goes away with what it closes.
            focus_heading();
        }
    };
    let told = move || {
        shown.get().map(|LoggedWrite { record, lost, .. }| {
            let todo = record.result.attribute("do");
            let todo = i18n::has(&todo.id).then(|| i18n::say(&todo));
            let lost: Vec<String> =
                lost.into_iter().map(|part| i18n::text(&format!("edit-part-{}", part.id()))).collect();
            let lost = (!lost.is_empty()).then(
                || html! { <p class="second">{i18n::say(&Message::new("write-no-way-back").with("parts", lost))}</p> },
            );
            html! {
                <p data-outcome=record.mark.id() data-written=record.webhook.map(|id| id.to_string())>
                    <Mark outcome=record.mark />
                    {i18n::say(&record.result)}
                    " "
                    {todo}
                </p>
                {lost}
            }
        })
    };
    let more = move || {
        shown.get().map(|write| {
            let number = write.number;
            let differences = write.outcome.as_ref().map(WriteOutcome::differences).unwrap_or_default();
            let table = (!differences.is_empty()).then(|| render_differences(differences, Columns::SeenAndNow));
            let again = write.again.as_ref().map(|again| {
                let label = match again {
                    Again::Edit(_) => "write-again",
                    Again::ByAgent(_) => "write-again-by-agent",
                };
                html! {
                    <button type="button" on:click=move |_| writes.decide_again(session, number)>
                        {i18n::text(label)}
                    </button>
                }
            });
            html! {
                {table}
                <p class="actions">
                    {again} <UndoButton write=write.clone() /> <button type="button" on:click=close>
                        {i18n::text("ui-close")}
                    </button>
                </p>
            }
        })
    };
    let class = move || {
        shown.with(|shown| {
            shown.as_ref().map_or_else(
                || "outcomes".to_owned(),
                |write| format!("outcomes notice notice-{}", write.record.mark.id()),
            )
        })
    };
    html! {
        <div id=(!in_editor).then_some(RESULT) class=class tabindex="-1" node_ref=line>
            <div role="status">{told}</div>
            {more}
        </div>
    }
}

/// Opens the review of the way back, where there is one.
#[component]
fn UndoButton(
    /// The write.
    write: LoggedWrite,
) -> impl IntoView {
    let session = use_session();
    let (changes, writes) = (use_changes(), use_writes());
    let can = session.can_change();
    let number = write.number;
    write.undo.is_some().then(|| {
        let label = i18n::say(&Message::new("write-undo-of").with("what", i18n::say(&write.record.what)));
        html! {
            <button
                type="button"
                class="quiet"
                aria-label=label
                disabled=move || !can.get()
                on:click=move |_| writes.undo(session, changes, number)
            >
                {i18n::text("write-undo")}
            </button>
        }
    })
}

/// All that was written in this session; nothing where nothing was.
#[component]
pub fn WriteList() -> impl IntoView {
    let session = use_session();
    let writes = use_writes();
    let log = writes.log();
    let any = Memo::new(move |_| log.with(|log| !log.is_empty()));
    let title = move || i18n::say(&Message::new("write-list").with("count", log.with(Vec::len)));
    let tenant = session.view().tenant();
    let rows = move || {
        let at = tenant.get();
        log.get()
            .into_iter()
            .rev()
            .map(|write| {
                let record = &write.record;
                let time = i18n::time(record.at);
                let name = match (record.webhook, at.clone()) {
                    (Some(id), Some(at)) => html! {
                        <a href=href(&Route::webhook(at, id))>
                            <bdi>{record.name.clone()}</bdi>
                        </a>
                    }
                    .into_any(),
                    _ => html! { <bdi>{record.name.clone()}</bdi> }.into_any(),
                };
                html! {
                    <tr data-outcome=record.mark.id()>
                        <td>{time}</td>
                        <td>{name}</td>
                        <td>
                            <Mark outcome=record.mark />
                            {i18n::say(&record.result)}
                        </td>
                        <td>
                            <UndoButton write=write.clone() />
                        </td>
                    </tr>
                }
            })
            .collect_view()
    };
    let save = move |_| {
        let records: Vec<WriteRecord> =
            log.with_untracked(|log| log.iter().map(|write| write.record.clone()).collect());
        let text = i18n::with_catalog(|catalog| write_log::to_json(&records, catalog));
        save_file("webhook-changes.json", "application/json", &text);
    };
    move || {
        any.get().then(|| {
            html! {
                <details class="panel write-list">
                    <summary>{title}</summary>
                    <div class="review-rows" tabindex="0" role="region" aria-label=title>
                        <table class="facts">
                            <thead>
                                <tr>
                                    <th scope="col">{i18n::text("write-list-when")}</th>
                                    <th scope="col">{i18n::text("review-webhook")}</th>
                                    <th scope="col">{i18n::text("write-list-result")}</th>
                                    <td></td>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                    <p class="actions">
                        <button type="button" on:click=save>
                            {i18n::say(&Message::new("ui-save-as").with("format", "JSON"))}
                        </button>
                    </p>
                </details>
            }
        })
    }
}
