//! A delivery of one of the webhook's events to the reader's own machine, signed with a secret that is typed in and not kept.

use doctor_core::command::Sample;
use doctor_core::diagnosis::Case;
use doctor_core::model::{EventName, Target};
use leptos::ev::Targeted;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::copy_button::CopyButton;
use crate::components::steps::TerminalChoice;
use crate::i18n;
use crate::settings::use_settings;
use crate::signing::sign;

/// Where most people's own receivers listen.
const OWN_MACHINE: &str = "http://localhost:3000/";

/// The panel; not there for a webhook without an event that a command can hold.
#[component]
pub fn SamplePanel(
    /// The webhook.
    case: Case,
) -> impl IntoView {
    let target = Target::new(OWN_MACHINE);
    let names: Vec<EventName> =
        case.webhook.events.iter().filter(|event| Sample::new(event, &target).is_some()).cloned().collect();
    let first = names.first().cloned()?;
    let settings = use_settings();
    let event = RwSignal::new(first);
    let address = RwSignal::new(OWN_MACHINE.to_owned());
    let secret = NodeRef::<html::Input>::new();
    // Counts what was typed, so that an older signature never stands beside newer bytes.
    let typed = RwSignal::new(0_u32);
    let signed = RwSignal::new(None::<(u32, String)>);
    let sample =
        Memo::new(move |_| event.with(|event| address.with(|address| Sample::new(event, &Target::new(address)))));
    Effect::new(move || {
        let (number, terminal, sample) = (typed.get(), settings.terminal().get(), sample.get());
        signed.set(None);
        let secret = secret.get().map(|field| field.value()).filter(|secret| !secret.is_empty());
        let (Some(secret), Some(sample)) = (secret, sample) else { return };
        spawn_local(async move {
            let signature = sign(&secret, &sample.sent(terminal)).await;
            if typed.try_get_untracked() == Some(number) {
                signed.try_set(signature.map(|signature| (number, signature)));
            }
        });
    });
    let command = Memo::new(move |_| {
        let signature = signed.get().filter(|(number, _)| *number == typed.get()).map(|(_, signature)| signature);
        sample.with(|sample| sample.as_ref().map(|sample| sample.text(settings.terminal().get(), signature.as_deref())))
    });
    let options = names
        .iter()
        .map(|name| {
            html! { <option value=name.as_str().to_owned()>{name.as_str().to_owned()}</option> }
        })
        .collect_view();
    let bump = move || typed.update(|typed| *typed = typed.wrapping_add(1));
    let choose = move |chosen| {
        event.set(EventName::new(&event_target_value(&chosen)));
        bump();
    };
    let go = move |event: Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
        address.set(event.target().value());
        bump();
    };
    let shown = move || match command.get() {
        None => html! { <p class="fault">{i18n::text("edit-fault-address")}</p> }.into_any(),
        Some(text) => html! {
            <div class="command">
                <pre tabindex="0">{text.clone()}</pre>
                <CopyButton text label=i18n::text("ui-copy-command") />
            </div>
        }
        .into_any(),
    };
    Some(html! {
        <section class="panel sample" aria-labelledby="sample">
            <h2 id="sample">{i18n::text("sample-title")}</h2>
            <p class="second">{i18n::text("sample-lead")}</p>
            <details>
                <summary>{i18n::text("sample-show")}</summary>
                <div class="field">
                    <label for="sample-event">{i18n::text("sample-event")}</label>
                    <select id="sample-event" on:change=choose>
                        {options}
                    </select>
                </div>
                <div class="field">
                    <label for="sample-address">{i18n::text("sample-address")}</label>
                    <input
                        id="sample-address"
                        class="code"
                        prop:value=address
                        on:input:target=go
                        autocomplete="off"
                        spellcheck="false"
                    />
                </div>
                <div class="field">
                    <label for="sample-secret">{i18n::text("sample-secret")}</label>
                    <input
                        id="sample-secret"
                        node_ref=secret
                        type="password"
                        class="code"
                        autocomplete="off"
                        on:input=move |_| bump()
                    />
                    <p class="help">{i18n::text("sample-secret-help")}</p>
                </div>
                <TerminalChoice />
                {shown}
            </details>
        </section>
    })
}
