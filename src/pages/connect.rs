//! The connect page, which has two doors: one for whoever can name a customer, and beside it what one gets, alive, with all
//! that needs no token.

use std::sync::Arc;

use doctor_core::config::ConfigFault;
use doctor_core::diagnosis::{DiagnosedSnapshot, Group};
use doctor_core::overview;
use doctor_core::report::tenant_headline;
use doctor_core::route::{ListQuery, Route, TenantRef};
use doctor_core::text::Message;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::mark::Mark;
use crate::focus::when_in_view;
use crate::navigation::href;
use crate::session::use_session;
use crate::settings::use_settings;
use crate::shell::Shell;
use crate::token_form::{ConnectForm, FormPlace};
use crate::{comes_later, example, i18n, later};

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
    html! {
        <Shell title=Signal::derive(|| i18n::text("ui-title-connect"))>
            <div class="columns columns-connect">
                <section class="opening">
                    <h1 tabindex="-1">{i18n::text("ui-question")}</h1>
                    <p class="lead">{i18n::text("ui-lead")}</p>
                    <ConfigMistakes />
                    <ConnectForm place=FormPlace::FirstPage />
                </section>
                <aside class="side">
                    <Example />
                    <Scenarios />
                    <WithoutToken />
                    <RecentTenants />
                </aside>
            </div>
        </Shell>
    }
}

/// What one gets: the answer about the built-in tenant and its worst cause, as a tenant's own page would say them.
#[component]
fn Example() -> impl IntoView {
    let settings = use_settings();
    let found = RwSignal::new(example::known());
    let panel = NodeRef::<html::Section>::new();
    Effect::new(move || {
        let (Some(panel), true) = (panel.get(), settings.configured().get()) else { return };
        if found.get_untracked().is_none() {
            when_in_view(&panel, move || {
                spawn_local(async move {
                    if let Some(read) = example::read().await {
                        found.try_set(Some(read));
                    }
                });
            });
        }
    });
    let list = TenantRef::demo(example::SCENARIO).map(|at| href(&Route::Webhooks(at, ListQuery::default())));
    let shown = move || match found.get() {
        Some(diagnosed) => later::part(load_answer, move || answer(Arc::clone(&diagnosed))),
        None => html! {
            <div class="skeleton example-skeleton" aria-hidden="true">
                <i></i>
                <i></i>
            </div>
        }
        .into_any(),
    };
    html! {
        <section class="panel example" node_ref=panel>
            <h2>{i18n::text("ui-example-title")}</h2>
            <p class="second">{i18n::text("ui-example-lead")}</p>
            <div class="example-answer">{shown}</div>
            <p class="next">
                <a href=list>{i18n::text("ui-example-open")}</a>
            </p>
        </section>
    }
}

comes_later! {
    fn answer(diagnosed: Arc<DiagnosedSnapshot>) -> AnyView, in pages, by load_answer {
        let headline = tenant_headline(&diagnosed).iter().map(i18n::say).collect::<Vec<_>>().join(" ");
        let first = overview::groups_with_cards(&diagnosed).next().map(card);
        html! {
            <p class="example-headline">{headline}</p>
            {first}
        }
        .into_any()
    }
}

/// The worst cause, which leads to its page.
fn card(group: &Group) -> impl IntoView + use<> {
    let title = i18n::say(&group.finding.attribute("short"));
    let means = i18n::say(&group.finding.attribute("means"));
    let todo = i18n::say(&group.finding.attribute("do"));
    let spoken = i18n::text(&format!("verdict-{}.short", group.verdict.id()));
    let count = i18n::say(&group.verdict.counted(group.webhooks.len()));
    let address = TenantRef::demo(example::SCENARIO).map(|at| href(&overview::group_route(group, &at)));
    let open = i18n::say(&Message::new("ui-card-open").with("count", group.webhooks.len()));
    let outcome = group.verdict.outcome();
    html! {
        <div class="panel card">
            <h3 id="example-card">
                <Mark outcome />
                <span class="unseen">{spoken}": "</span>
                {title}
            </h3>
            <p class="card-what">
                <strong>{count}</strong>
                {group.key.host.clone().map(|host| html! { <span class="host">" "{host}</span> })}
            </p>
            <p>{means}</p>
            <p class="next">{todo}</p>
            <p class="card-open">
                <a href=address aria-describedby="example-card">
                    {open}
                </a>
            </p>
        </div>
    }
}

/// The failures that one can meet in the built-in tenant.
#[component]
fn Scenarios() -> impl IntoView {
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
    html! {
        <section class="panel">
            <h2>{i18n::text("ui-meet")}</h2>
            <div class="chips">{chips}</div>
        </section>
    }
}

/// What needs neither a customer nor a token.
#[component]
fn WithoutToken() -> impl IntoView {
    let tools = [
        (Route::Report(None), "opened-title", "ui-tool-report"),
        (Route::Explain, "explain-title", "ui-tool-explain"),
        (Route::Signature, "signature-title", "ui-tool-signature"),
    ];
    let rows = tools
        .into_iter()
        .map(|(route, name, what)| {
            html! {
                <li>
                    <a href=href(&route)>{i18n::text(name)}</a>
                    " "
                    <span class="second">{i18n::text(what)}</span>
                </li>
            }
        })
        .collect_view();
    html! {
        <section class="panel">
            <h2>{i18n::text("ui-without-token")}</h2>
            <ul class="tool-links">{rows}</ul>
        </section>
    }
}

/// The tenants that were looked at before in this browser.
#[component]
fn RecentTenants() -> impl IntoView {
    move || {
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
