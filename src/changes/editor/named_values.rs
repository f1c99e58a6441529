//! Headers and properties: their names can be read, their values can only be written.

use doctor_core::edit::{NamedValue, NewValue};
use doctor_core::model::Sealed;
use doctor_core::model::definition::Part;
use leptos::ev::Targeted;
use leptos::prelude::*;

use crate::changes::writes::use_writes;
use crate::i18n;

/// One row: a value that is there, or a new one.
#[derive(Clone, Copy, PartialEq)]
struct Row {
    key: usize,
    name: RwSignal<String>,
    value: RwSignal<String>,
    is_known: bool,
}

/// The fields of all headers, or of all properties.
#[component]
pub fn NamedValuesField(
    /// Which of the two.
    part: Part,
    /// Those that there are.
    values: Vec<NamedValue>,
    /// What is wrong with them.
    fault: AnyView,
    /// Whether a new webhook is made: then a value that is not typed is left out.
    is_new: bool,
    /// Whether all of them are written at once, so that each needs a value.
    #[prop(optional)]
    anew: bool,
) -> impl IntoView {
    let writes = use_writes();
    let of = |(key, value): (usize, NamedValue)| Row {
        key,
        name: RwSignal::new(value.name),
        // Pasted values are not drawn; they stay in the draft until another one is typed.
        value: RwSignal::new(String::new()),
        is_known: true,
    };
    let before = StoredValue::new(values.clone());
    let count = values.len();
    let rows = RwSignal::new(values.into_iter().enumerate().map(of).collect::<Vec<Row>>());
    let next = StoredValue::new(count);
    let set = move || {
        let values: Vec<NamedValue> = rows.with_untracked(|rows| {
            let value = |row: &Row| {
                let name = row.name.get_untracked();
                let typed =
                    row.value.with_untracked(|text| (!text.is_empty()).then(|| NewValue::Typed(Sealed::new(text))));
                let known = || before.with_value(|before| Some(before.get(row.key)?.value.clone()));
                let empty = || NewValue::Typed(Sealed::new(""));
                let value = typed.or_else(|| known().filter(|_| row.is_known)).unwrap_or_else(empty);
                NamedValue { name, value }
            };
            rows.iter().map(value).collect()
        });
        writes.update_draft(|draft| match part {
            Part::Properties => draft.properties = values,
            _ => draft.headers = values,
        });
    };
    let add = move |_| {
        let key = next.try_update_value(|next| {
            *next += 1;
            *next
        });
        let row = Row {
            key: key.unwrap_or_default(),
            name: RwSignal::new(String::new()),
            value: RwSignal::new(String::new()),
            is_known: false,
        };
        rows.update(|rows| rows.push(row));
        set();
    };
    let id = part.id();
    let draw = move |row: Row| {
        let rename = move |event: Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
            row.name.set(event.target().value());
            set();
        };
        let fill = move |event: Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
            row.value.set(event.target().value());
            set();
        };
        let remove = move |_| {
            rows.update(|rows| rows.retain(|other| other.key != row.key));
            set();
        };
        let is_pasted =
            before.with_value(|before| before.get(row.key).is_some_and(|value| value.value != NewValue::Kept));
        let kept = i18n::text(match (is_pasted, is_new) {
            (true, _) => "edit-value-pasted",
            _ if anew => "edit-value-needed",
            (false, true) => "edit-value-left-out",
            (false, false) => "edit-value-kept",
        });
        let name_label = i18n::text("edit-value-name");
        let value_label =
            move || i18n::say(&doctor_core::text::Message::new("edit-value-of").with("name", row.name.get()));
        let remove_label =
            move || i18n::say(&doctor_core::text::Message::new("edit-value-remove").with("name", row.name.get()));
        html! {
            <li>
                <input
                    class="code"
                    aria-label=name_label
                    prop:value=row.name
                    readonly=row.is_known
                    on:input:target=rename
                    autocomplete="off"
                    spellcheck="false"
                />
                <input
                    type="password"
                    class="code"
                    aria-label=value_label
                    placeholder=row.is_known.then_some(kept)
                    prop:value=row.value
                    on:input:target=fill
                    autocomplete="new-password"
                />
                <button type="button" class="quiet" aria-label=remove_label on:click=remove>
                    {i18n::text("edit-remove")}
                </button>
            </li>
        }
    };
    // Changing one by its name is enough, unless SuperOffice refuses it.
    let anew_button = (part == Part::Headers && !is_new && count > 0).then(|| {
        let label = i18n::text(if anew { "edit-headers-anew-back" } else { "edit-headers-anew" });
        html! {
            <button type="button" class="quiet" on:click=move |_| writes.type_headers_anew(!anew)>
                {label}
            </button>
        }
    });
    let help = i18n::text(&if anew { "edit-headers-anew-warning".to_owned() } else { format!("edit-{id}-help") });
    html! {
        <fieldset class="field named-values" id=format!("edit-{id}") tabindex="-1">
            <legend>{i18n::text(&format!("edit-part-{id}"))}</legend>
            <ul>
                <For each=move || rows.get() key=|row| row.key children=draw />
            </ul>
            {fault}
            <button type="button" on:click=add>
                {i18n::text(&format!("edit-add-{id}"))}
            </button>
            {anew_button}
            <p class="help">{help}</p>
        </fieldset>
    }
}
