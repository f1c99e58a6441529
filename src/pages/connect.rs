//! The connect page: which tenant, with which token; what a token can see; a failure to meet for those without one.

use doctor_core::config::ConfigFault;
use doctor_core::route::{ListQuery, Route};
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::components::mark::Mark;
use crate::i18n;
use crate::navigation::href;
use crate::session::use_session;
use crate::settings::use_settings;
use crate::shell::Shell;
use crate::token_form::ConnectForm;

/// The scenarios that the page offers, each with its text.
const FAILURES: [&str; 9] = [
    "demo",
    "certificate-expired",
    "stopped-by-a-person",
    "active-and-silent",
    "misspelt-event",
    "answers-202",
    "gone-410",
    "usage-forbidden",
    "healthy",
];

/// `/`
#[component]
pub fn ConnectPage() -> impl IntoView {
    let session = use_session();
    let chips = FAILURES
        .into_iter()
        .map(|scenario| {
            html! {
                <button type="button" class="chip" on:click=move |_| session.open_demo(scenario)>
                    {i18n::text(&format!("ui-scenario-{scenario}"))}
                </button>
            }
        })
        .collect_view();
    let recent = move || {
        let recent = use_settings().recent().get();
        (!recent.is_empty()).then(|| {
            let rows = recent
                .into_iter()
                .map(|entry| {
                    let address = href(&Route::Webhooks(entry.at.clone(), ListQuery::default()));
                    let summary = i18n::say(
                        &Message::new("ui-recent-summary").with("broken", entry.broken).with("total", entry.total),
                    );
                    let name = format!("{} / {}", entry.at.environment.as_str(), entry.at.tenant.as_str());
                    html! {
                        <li>
                            <a href=address>{name}</a>
                            <span class="second">{summary}", "{move || i18n::since(entry.when)}</span>
                        </li>
                    }
                })
                .collect_view();
            html! {
                <section class="panel">
                    <h2>{i18n::text("ui-recent")}</h2>
                    <ul class="recent">{rows}</ul>
                </section>
            }
        })
    };
    let visibility = [("pass", "ui-visibility-own"), ("warn", "ui-visibility-other"), ("pass", "ui-visibility-onsite")]
        .into_iter()
        .map(|(outcome, text)| {
            let outcome = if outcome == "pass" {
                doctor_core::diagnosis::Outcome::Pass
            } else {
                doctor_core::diagnosis::Outcome::Warn
            };
            html! {
                <li>
                    <Mark outcome />
                    <strong>{i18n::text(text)}</strong>
                    <span class="second">{i18n::text(&format!("{text}.sees"))}</span>
                </li>
            }
        })
        .collect_view();
    html! {
        <Shell title=Signal::derive(|| i18n::text("ui-title-connect"))>
            <div class="columns columns-connect">
                <section class="opening">
                    <h1 tabindex="-1">{i18n::text("ui-question")}</h1>
                    <p class="lead">{i18n::text("ui-lead")}</p>
                    <ConfigMistakes />
                    <ConnectForm fixed=None />
                </section>
                <aside class="side">
                    <section class="panel">
                        <h2>{i18n::text("ui-visibility-title")}</h2>
                        <ul class="visibility">{visibility}</ul>
                        <details>
                            <summary>{i18n::text("ui-how-token")}</summary>
                            <p>{i18n::text("ui-how-token-postman")}</p>
                            <p>{i18n::text("ui-how-token-app")}</p>
                            <p>{i18n::text("ui-how-token-onsite")}</p>
                        </details>
                    </section>
                    <section class="panel">
                        <h2>{i18n::text("ui-meet")}</h2>
                        <div class="chips">{chips}</div>
                    </section>
                    {recent}
                </aside>
            </div>
        </Shell>
    }
}

#[component]
fn ConfigMistakes() -> impl IntoView {
    let settings = use_settings();
    move || {
        let mistakes = settings.config().with(|config| config.mistakes.clone());
        (!mistakes.is_empty()).then(|| {
            let rows = mistakes
                .into_iter()
                .map(|mistake| {
                    let id = match mistake.fault {
                        ConfigFault::NotJson => "config-not-json",
                        ConfigFault::UnknownKey => "config-unknown-key",
                        ConfigFault::WrongType => "config-wrong-type",
                        ConfigFault::BadName => "config-bad-name",
                        ConfigFault::NeitherOrBoth => "config-neither-or-both",
                        ConfigFault::NotAnAddress => "config-not-an-address",
                        ConfigFault::NotHttps => "config-not-https",
                        ConfigFault::NoTenant => "config-no-tenant",
                        ConfigFault::UnknownEnvironment => "config-unknown-environment",
                        ConfigFault::NotThisMachine => "config-not-this-machine",
                    };
                    html! { <li>{i18n::say(&Message::new(id).with("key", mistake.key))}</li> }
                })
                .collect_view();
            html! {
                <div class="notice notice-warn" role="alert">
                    <p>{i18n::text("config-title")}</p>
                    <ul>{rows}</ul>
                </div>
            }
        })
    }
}
