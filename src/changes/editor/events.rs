//! The events of a definition: a text with one name a line, and below it all that can be chosen, each with what raises it.

use doctor_core::diagnosis::events::{self, EventKind, Vocabulary};
use doctor_core::edit::{self, entries};
use doctor_core::model::EventName;
use doctor_core::text::Message;
use leptos::ev::Targeted;
use leptos::prelude::*;

use crate::changes::writes::use_writes;
use crate::i18n;
use crate::session::use_session;

/// The field *Events* and the events to choose from.
#[component]
pub fn EventsField(
    /// The events when the editor was opened.
    events: Vec<String>,
    /// What is wrong with them.
    fault: AnyView,
) -> impl IntoView {
    let writes = use_writes();
    let text = RwSignal::new(events.join("\n"));
    let chosen = Memo::new(move |_| entries(&text.get()));
    let set = move |new: String| {
        let names = entries(&new);
        text.set(new);
        writes.update_draft(|draft| draft.events = names);
    };
    let change = move |event| set(event_target_value(&event));
    let replace = move |name: &str, meant: &[String]| {
        let mut names: Vec<String> = Vec::new();
        for event in chosen.get_untracked() {
            let new = if event == name { meant.to_vec() } else { vec![event] };
            names.extend(new);
        }
        set(names.join("\n"));
    };
    let listed = use_session().view().diagnosed();
    let groups = listed.with_untracked(|diagnosed| {
        events::choices(diagnosed.as_ref().and_then(|diagnosed| diagnosed.snapshot.event_list.seen()))
    });
    // A name that nothing is known of is allowed; what is like it is said.
    let notes = move || {
        let judged = listed.with_untracked(|diagnosed| {
            let vocabulary =
                Vocabulary::new(diagnosed.as_ref().and_then(|diagnosed| diagnosed.snapshot.event_list.seen()));
            let judge = |name: String| {
                let kind = vocabulary.kind(&EventName::new(&name));
                (name, kind)
            };
            chosen.get().into_iter().map(judge).collect::<Vec<_>>()
        });
        judged
            .into_iter()
            .filter_map(|(name, kind)| {
                let (id, meant) = note(&kind)?;
                let message = Message::new(id).with("name", name.as_str()).with("meant", meant.clone());
                let is_whole = !meant.is_empty() && !meant.concat().contains('{') && meant.len() == 1;
                let button = is_whole.then(|| {
                    let label = i18n::say(&Message::new("edit-event-use").with("meant", meant.clone()));
                    let (name, meant) = (name.clone(), meant.clone());
                    html! {
                        " "
                        <button type="button" class="quiet" on:click=move |_| replace(&name, &meant)>
                            {label}
                        </button>
                    }
                });
                Some(html! { <li>{i18n::say(&message)}{button}</li> })
            })
            .collect_view()
    };
    let wanted = RwSignal::new(String::new());
    let search = move |event: Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
        wanted.set(event.target().value().trim().to_lowercase());
    };
    let toggle = move |name: &str, is_chosen: bool| {
        let mut names = chosen.get_untracked();
        names.retain(|known| !known.eq_ignore_ascii_case(name));
        if is_chosen {
            names.push(name.to_owned());
        }
        set(names.join("\n"));
    };
    let watches = watches(&events, chosen, toggle);
    let groups = groups
        .into_iter()
        .map(|group| {
            let rows: Vec<(String, String)> = group
                .events
                .into_iter()
                .map(|name| {
                    let raised = i18n::say(&events::raised_by(&EventName::new(&name)));
                    (name, raised)
                })
                .collect();
            let texts: Vec<String> =
                rows.iter().map(|(name, raised)| format!("{name} {raised}").to_lowercase()).collect();
            let shown = Memo::new(move |_| {
                wanted.with(|wanted| texts.iter().map(|text| text.contains(wanted.as_str())).collect::<Vec<bool>>())
            });
            let boxes = rows
                .into_iter()
                .enumerate()
                .map(|(index, (name, raised))| {
                    let is_hidden = move || !shown.with(|shown| shown.get(index).copied().unwrap_or(true));
                    let (known, pressed) = (name.clone(), name.clone());
                    let is_chosen =
                        move || chosen.with(|chosen| chosen.iter().any(|event| event.eq_ignore_ascii_case(&known)));
                    let press = move |event: Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
                        toggle(&pressed, event.target().checked());
                    };
                    html! {
                        <label class="choice" hidden=is_hidden>
                            <input type="checkbox" prop:checked=is_chosen on:change:target=press />
                            <span>
                                <code>{name}</code>
                                <span class="from">{raised}</span>
                            </span>
                        </label>
                    }
                })
                .collect_view();
            let none = move || !shown.with(|shown| shown.contains(&true));
            html! {
                <fieldset class="event-group" hidden=none>
                    <legend>{group.entity}</legend>
                    {boxes}
                </fieldset>
            }
        })
        .collect_view();
    html! {
        <div class="field">
            <label for="edit-events">{i18n::text("edit-part-events")}</label>
            <textarea
                id="edit-events"
                class="code"
                rows="4"
                spellcheck="false"
                prop:value=text
                on:input=change
                aria-describedby="edit-events-fault edit-events-help"
            ></textarea>
            {fault}
            <p class="help" id="edit-events-help">
                {i18n::text("edit-events-help")}
            </p>
            {watches}
            <ul class="event-notes" role="status">
                {notes}
            </ul>
            <details class="event-picker">
                <summary>{i18n::text("edit-events-choose")}</summary>
                <label for="edit-events-search">{i18n::text("edit-events-search")}</label>
                <input id="edit-events-search" type="search" autocomplete="off" on:input:target=search />
                <div class="event-groups" tabindex="0" role="region" aria-label=i18n::text("edit-events-choose")>
                    {groups}
                </div>
            </details>
        </div>
    }
}

/// What a watcher tells of: the same of each webhook that it watches. Nothing of a webhook that watches none.
fn watches<F: Fn(&str, bool) + Copy + 'static>(
    events: &[String],
    chosen: Memo<Vec<String>>,
    toggle: F,
) -> Option<impl IntoView + use<F>> {
    let ids = edit::watched(events);
    let (count, ids) = (ids.len(), StoredValue::new(ids));
    (count > 0).then(|| {
        let boxes = edit::WATCHED
            .into_iter()
            .map(|verb| {
                let names = move || ids.with_value(|ids| edit::state_events(ids, verb));
                let is_chosen = move || chosen.with(|chosen| names().iter().all(|name| chosen.contains(name)));
                let press = move |event: Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
                    let wanted = event.target().checked();
                    names().iter().for_each(|name| toggle(name, wanted));
                };
                html! {
                    <label class="choice">
                        <input type="checkbox" prop:checked=is_chosen on:change:target=press />
                        {i18n::text(&format!("edit-watches-{verb}"))}
                    </label>
                }
            })
            .collect_view();
        html! {
            <fieldset class="watches">
                <legend>{i18n::say(&Message::new("edit-watches").with("count", count))}</legend>
                {boxes}
            </fieldset>
        }
    })
}

/// What is said of a name, and what may be meant instead; nothing of a name that is raised.
fn note(kind: &EventKind) -> Option<(&'static str, Vec<String>)> {
    match kind {
        EventKind::Documented | EventKind::State(_) | EventKind::ExtraTable => None,
        EventKind::OtherCase(name) => Some(("edit-event-capitals", vec![name.clone()])),
        EventKind::Slip(meant) | EventKind::Near(meant) => Some(("edit-event-near", meant.clone())),
        EventKind::NotRaised(others) | EventKind::OtherVerb(others) => Some(("edit-event-other", others.clone())),
        EventKind::Pattern => Some(("edit-event-pattern", Vec::new())),
        EventKind::Malformed => Some(("edit-event-malformed", Vec::new())),
        EventKind::UnknownList | EventKind::Custom => Some(("edit-event-custom", Vec::new())),
    }
}
