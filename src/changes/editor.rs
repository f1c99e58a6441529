//! The editor of a definition: a dialog with a field for each part that the server has. It leads to *Review change*, and keeps
//! its draft until that is carried out or the reader closes it.

pub mod events;
pub mod named_values;
pub mod secret;

use doctor_core::edit::{self, entries};
use doctor_core::model::definition::{Definition, Part};
use doctor_core::model::{NotifyField, Sealed};
use doctor_core::ordered;
use doctor_core::text::Message;
use leptos::ev::Targeted;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use self::events::EventsField;
use self::named_values::NamedValuesField;
use self::secret::SecretField;
use crate::changes::kept_definition::ForAnotherTenant;
use crate::changes::write_log::WriteResult;
use crate::changes::writes::{Editing, EditorState, Lost, Purpose, Writes, use_writes};
use crate::i18n;
use crate::session::use_session;

/// The dialog. It is part of the shell, because a page is rendered again when the tenant has changed.
#[component]
pub fn EditorDialog() -> impl IntoView {
    let writes = use_writes();
    let dialog = NodeRef::<html::Dialog>::new();
    let is_open = Memo::new(move |_| {
        writes.editor().with(|editor| !matches!(editor, EditorState::Closed | EditorState::Preparing))
            && writes.review().with(Option::is_none)
    });
    Effect::new(move || {
        let Some(dialog) = dialog.get() else { return };
        match (is_open.get(), dialog.open()) {
            (true, false) => {
                // It fails only where another dialog was opened in the same moment.
                let _ = dialog.show_modal();
            }
            (false, true) => dialog.close(),
            (true, true) | (false, false) => {}
        }
    });
    // The dialog also closes while the review is open: then the draft stays.
    let on_close = move |_| {
        if is_open.get_untracked() {
            writes.close_editor();
        }
    };
    // A key that closes everything would throw away what was typed.
    let on_cancel = move |event: web_sys::Event| {
        let is_touched = writes.editor().with_untracked(
            |editor| matches!(editor, EditorState::Open(editing) if !editing.edit.changes().is_empty()),
        );
        if is_touched {
            event.prevent_default();
        }
    };
    let shown = Memo::new(move |_| {
        writes.editor().with(|editor| match editor {
            EditorState::Closed | EditorState::Preparing => Shown::Nothing,
            EditorState::Reading => Shown::Reading,
            EditorState::Failed(why) => Shown::Failed(why.clone()),
            EditorState::Open(_) => Shown::Draft(writes.draft_number().get()),
        })
    });
    let content = move || match shown.get() {
        Shown::Nothing => None,
        Shown::Reading => Some(
            html! {
                <h2 id="editor-title">{i18n::text("edit-title")}</h2>
                <p class="second" role="status">
                    {i18n::text("edit-reading")}
                </p>
                <p class="actions">
                    <button type="button" on:click=move |_| writes.close_editor()>
                        {i18n::text("review-cancel")}
                    </button>
                </p>
            }
            .into_any(),
        ),
        Shown::Failed(why) => Some(
            html! {
                <h2 id="editor-title">{i18n::text("edit-title")}</h2>
                <p class="notice notice-fail" role="alert">
                    {i18n::say(&why)}
                </p>
                <p class="actions">
                    <button type="button" on:click=move |_| writes.close_editor()>
                        {i18n::text("ui-close")}
                    </button>
                </p>
            }
            .into_any(),
        ),
        Shown::Draft(_) => writes.editor().with_untracked(|editor| match editor {
            EditorState::Open(editing) => Some(render_form(writes, editing).into_any()),
            EditorState::Closed | EditorState::Reading | EditorState::Preparing | EditorState::Failed(_) => None,
        }),
    };
    html! {
        <dialog
            node_ref=dialog
            class="dialog editor"
            aria-labelledby="editor-title"
            on:close=on_close
            on:cancel=on_cancel
        >
            {content}
        </dialog>
    }
}

/// What is drawn; a draft is drawn anew only where another one takes its place.
#[derive(Debug, Clone, PartialEq)]
enum Shown {
    Nothing,
    Reading,
    Failed(Message),
    Draft(u64),
}

/// The faults of the draft, by part.
fn faults(writes: Writes) -> Memo<Vec<edit::Fault>> {
    let diagnosed = use_session().view().diagnosed();
    Memo::new(move |_| {
        let online = diagnosed.with(|diagnosed| diagnosed.as_ref().is_none_or(|diagnosed| diagnosed.snapshot.online));
        writes.editor().with(|editor| match editor {
            EditorState::Open(editing) => {
                let mut faults = match editing.purpose {
                    Purpose::Change => editing.edit.faults(online),
                    Purpose::New => editing.edit.creation().faults(online),
                };
                let is_new = editing.purpose == Purpose::New;
                if is_new || editing.edit.changes().iter().any(|part| matches!(part, Part::Target | Part::Events)) {
                    faults.extend(
                        diagnosed.with(|diagnosed| edit::shares_receiver(&editing.edit.draft, diagnosed.as_ref()?)),
                    );
                }
                faults
            }
            EditorState::Closed | EditorState::Reading | EditorState::Preparing | EditorState::Failed(_) => Vec::new(),
        })
    })
}

fn render_form(writes: Writes, editing: &Editing) -> impl IntoView + use<> {
    let Editing { purpose, edit, kept, .. } = editing.clone();
    let (definition, draft) = (edit.definition, edit.draft);
    let is_new = purpose == Purpose::New;
    let (title, lead) = match purpose {
        Purpose::Change => (Message::new("edit-title-of").with("name", definition.display_name()), "edit-lead"),
        Purpose::New => (Message::new("edit-title-new"), "edit-lead-new"),
    };
    let which = (!is_new).then(|| i18n::say(&Message::new("review-id").with("id", definition.id.to_string())));
    let faults = faults(writes);
    // What is missing in a new one is said when the reader wants to go on.
    let asked = RwSignal::new(false);
    let shown_faults = Signal::derive(move || if is_new && !asked.get() { Vec::new() } else { faults.get() });
    let said = RwSignal::new(None::<&'static str>);
    let form = NodeRef::<html::Form>::new();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        asked.set(true);
        let changes_nothing = writes.editor().with_untracked(
            |editor| matches!(editor, EditorState::Open(editing) if editing.purpose == Purpose::Change && editing.edit.changes().is_empty()),
        );
        if changes_nothing {
            said.set(Some("edit-nothing-changed"));
        } else if let Some(fault) = faults.with_untracked(|faults| faults.first().cloned()) {
            said.set(Some("edit-has-faults"));
            focus_part(fault.part);
        } else {
            said.set(None);
            writes.review_draft();
        }
    };
    let part = move |part: Part| shown_fault(shown_faults, part);
    let paste = is_new.then(|| html! { <Paste like=definition.clone() /> });
    let kept = kept.map(|lost| {
        let id = if lost == Lost::Values { "edit-kept-values" } else { "edit-kept" };
        html! {
            <p class="notice" role="status">
                {i18n::text(id)}
            </p>
        }
    });
    let creation = Signal::derive(move || {
        writes.editor().with(|editor| match editor {
            EditorState::Open(editing) => Some(editing.edit.creation()),
            EditorState::Closed | EditorState::Reading | EditorState::Preparing | EditorState::Failed(_) => None,
        })
    });
    let kinds = kinds(&draft.kind);
    let kind = definition.has(Part::Kind).then(|| {
        let options = kinds
            .into_iter()
            .map(|kind| {
                let selected = kind == draft.kind;
                html! {
                    <option value=kind.clone() selected=selected>
                        {kind.clone()}
                    </option>
                }
            })
            .collect_view();
        let choose = move |event| writes.update_draft(|draft| draft.kind = event_target_value(&event));
        html! {
            <div class="field">
                <label for="edit-type">{i18n::text("edit-part-type")}</label>
                <select id="edit-type" on:change=choose>
                    {options}
                </select>
                {part(Part::Kind)}
            </div>
        }
    });
    let name = {
        let change = move |event: Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
            let text = event.target().value();
            writes.update_draft(|draft| draft.name = text);
        };
        html! {
            <div class="field">
                <label for="edit-name">{i18n::text("edit-part-name")}</label>
                <input
                    id="edit-name"
                    prop:value=draft.name.clone()
                    on:input:target=change
                    autocomplete="off"
                    aria-describedby="edit-name-fault"
                    aria-invalid=invalid(shown_faults, Part::Name)
                />
                {part(Part::Name)}
            </div>
        }
    };
    let description = definition.has(Part::Description).then(|| {
        let change = move |event| {
            let text = event_target_value(&event);
            writes.update_draft(|draft| draft.description = text);
        };
        html! {
            <div class="field">
                <label for="edit-description">{i18n::text("edit-part-description")}</label>
                <textarea
                    id="edit-description"
                    rows="2"
                    prop:value=draft.description.clone()
                    on:input=change
                ></textarea>
            </div>
        }
    });
    let target = {
        let change = move |event: Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
            let text = Sealed::new(event.target().value().trim());
            writes.update_draft(|draft| draft.target = text);
        };
        html! {
            <div class="field">
                <label for="edit-target">{i18n::text("edit-part-target")}</label>
                <input
                    id="edit-target"
                    class="code"
                    prop:value=draft.target.typed_in_the_editor()
                    on:input:target=change
                    autocomplete="off"
                    spellcheck="false"
                    inputmode="url"
                    aria-describedby="edit-target-fault edit-target-help"
                    aria-invalid=invalid(shown_faults, Part::Target)
                />
                {part(Part::Target)}
                <p class="help" id="edit-target-help">
                    {i18n::text("edit-target-help")}
                </p>
            </div>
        }
    };
    let emails = definition.has(Part::Emails).then(|| {
        let change = move |event| {
            let emails = entries(&event_target_value(&event));
            writes.update_draft(|draft| draft.emails = emails);
        };
        html! {
            <div class="field">
                <label for="edit-recipients">{i18n::text("edit-part-recipients")}</label>
                <textarea
                    id="edit-recipients"
                    rows="2"
                    spellcheck="false"
                    prop:value=draft.emails.join("\n")
                    on:input=change
                    aria-describedby="edit-recipients-fault edit-recipients-help"
                    aria-invalid=invalid(shown_faults, Part::Emails)
                ></textarea>
                {part(Part::Emails)}
                <p class="help" id="edit-recipients-help">
                    {i18n::text("edit-recipients-help")}
                </p>
            </div>
        }
    });
    let users = (!is_new).then(|| users(writes, &definition, &draft.users)).flatten();
    let flags = |part: Part| {
        definition.has(part).then(|| flags(writes, part, if part == Part::NotifyVia { draft.via } else { draft.when }))
    };
    let secret = definition.has(Part::Secret).then(|| {
        let wanted = draft.secret.clone();
        html! { <SecretField presence=definition.secret wanted fault=part(Part::Secret).into_any() /> }
    });
    let headers = definition.has(Part::Headers).then(|| {
        html! {
            <NamedValuesField
                part=Part::Headers
                values=draft.headers.clone()
                fault=part(Part::Headers).into_any()
                is_new
                anew=draft.headers_anew
            />
        }
    });
    let properties = definition.has(Part::Properties).then(|| {
        html! {
            <NamedValuesField
                part=Part::Properties
                values=draft.properties.clone()
                fault=part(Part::Properties).into_any()
                is_new
            />
        }
    });
    html! {
        <h2 id="editor-title">{i18n::say(&title)}</h2>
        <p class="second">
            <span class="from">{which}</span>
            " "
            {i18n::text(lead)}
        </p>
        <WriteResult in_editor=true />
        {kept}
        {paste}
        <form node_ref=form on:submit=submit autocomplete="off" novalidate=true>
            {name}
            {description}
            {target}
            <EventsField events=draft.events.clone() fault=part(Part::Events).into_any() />
            {emails}
            {users}
            {flags(Part::NotifyVia)}
            {flags(Part::NotifyWhen)}
            {kind}
            {secret}
            {headers}
            {properties}
            {is_new.then(|| html! { <ForAnotherTenant creation /> })}
            <p class="second progress" role="status">
                {move || said.get().map(i18n::text)}
            </p>
            <p class="actions">
                <button type="submit" class="primary">
                    {i18n::text("review-title")}
                </button>
                <button type="button" on:click=move |_| writes.close_editor()>
                    {i18n::text("review-cancel")}
                </button>
            </p>
        </form>
    }
}

/// The words for a type: the documented ones, and the one that the webhook has.
fn kinds(own: &str) -> Vec<String> {
    let mut kinds = vec!["webhook".to_owned(), "crmscript".to_owned()];
    if !kinds.iter().any(|kind| kind == own) {
        kinds.push(own.to_owned());
    }
    kinds
}

/// The users that are told of failures. One can be taken off the list; how one is put on it is not documented.
fn users(writes: Writes, definition: &Definition, kept: &[usize]) -> Option<impl IntoView + use<>> {
    let names = definition.users();
    (!names.is_empty()).then(|| {
        let kept = kept.to_vec();
        let boxes = names
            .into_iter()
            .enumerate()
            .map(|(index, name)| {
                let toggle = move |event: Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
                    let stays = event.target().checked();
                    writes.update_draft(|draft| {
                        draft.users.retain(|user| *user != index);
                        if stays {
                            draft.users.push(index);
                            ordered::sort(&mut draft.users);
                        }
                    });
                };
                html! {
                    <label class="choice">
                        <input type="checkbox" prop:checked=kept.contains(&index) on:change:target=toggle />
                        <bdi>{name}</bdi>
                    </label>
                }
            })
            .collect_view();
        html! {
            <fieldset class="field">
                <legend>{i18n::text("edit-part-users")}</legend>
                {boxes}
                <p class="help">{i18n::text("edit-users-help")}</p>
            </fieldset>
        }
    })
}

/// Flags of which each can be set or not.
fn flags(writes: Writes, part: Part, set: u8) -> impl IntoView + use<> {
    let words = part.flags().map(NotifyField::words).into_iter().flatten();
    let boxes = words
        .map(|(_, flag)| {
            let toggle = move |event: Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
                let is_set = event.target().checked();
                writes.update_draft(|draft| {
                    let flags = if part == Part::NotifyVia { &mut draft.via } else { &mut draft.when };
                    *flags = if is_set { *flags | flag } else { *flags & !flag };
                });
            };
            html! {
                <label class="choice">
                    <input type="checkbox" prop:checked=set & flag != 0 on:change:target=toggle />
                    {i18n::text(&format!("edit-{}-{flag}", part.id()))}
                </label>
            }
        })
        .collect_view();
    html! {
        <fieldset class="field" id=format!("edit-{}", part.id())>
            <legend>{i18n::text(&format!("edit-part-{}", part.id()))}</legend>
            {boxes}
        </fieldset>
    }
}

/// Whether a part has a fault, for `aria-invalid`.
fn invalid(faults: Signal<Vec<edit::Fault>>, part: Part) -> impl Fn() -> Option<&'static str> + Copy {
    move || faults.with(|faults| faults.iter().any(|fault| fault.part == part)).then_some("true")
}

/// What is wrong with a part, below its field.
fn shown_fault(faults: Signal<Vec<edit::Fault>>, part: Part) -> impl IntoView {
    let text = move || {
        faults.with(|faults| {
            faults.iter().find(|fault| fault.part == part).map(|fault| i18n::say(&fault.message)).unwrap_or_default()
        })
    };
    html! {
        <p class="fault" id=format!("edit-{}-fault", part.id())>
            {text}
        </p>
    }
}

/// Puts the focus on a part's field.
fn focus_part(part: Part) {
    let field = document().get_element_by_id(&format!("edit-{}", part.id()));
    if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok()) {
        // What can't take the focus leaves it where it is.
        let _ = field.focus();
    }
}

/// Takes a definition that was kept into the fields.
#[component]
fn Paste(
    /// What the new one is like.
    like: Definition,
) -> impl IntoView {
    let writes = use_writes();
    let text = NodeRef::<html::Textarea>::new();
    let failed = RwSignal::new(None::<Message>);
    let take = move |_| {
        let Some(text) = text.get_untracked() else { return };
        match edit::pasted(&text.value(), &like) {
            Ok(draft) => writes.replace_draft(draft),
            Err(why) => failed.set(Some(why)),
        }
    };
    html! {
        <details class="paste">
            <summary>{i18n::text("edit-paste")}</summary>
            <div class="field">
                <label for="edit-paste">{i18n::text("edit-paste-label")}</label>
                <textarea id="edit-paste" node_ref=text class="code" rows="4" spellcheck="false"></textarea>
                <p class="fault" role="status">
                    {move || failed.get().map(|why| i18n::say(&why))}
                </p>
                <button type="button" on:click=take>
                    {i18n::text("edit-paste-take")}
                </button>
            </div>
        </details>
    }
}
