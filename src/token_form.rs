//! The form that asks for a token: for a tenant that is typed, or for the one that is looked at.

use doctor_core::address::{ApiLocation, EnvironmentName, TenantId, TenantIdError};
use doctor_core::route::{ListQuery, Route, TenantRef};
use doctor_core::text::{Arg, Message};
use doctor_core::token::{Scheme, Token};
use doctor_core::token_expiry::{IdleLimit, LONGEST_USE};
use doctor_core::view::TokenProblem;
use leptos::ev::{SubmitEvent, Targeted};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::session::use_session;
use crate::settings::use_settings;
use crate::{i18n, sign_in};

/// The form. On a bookmark the tenant is fixed and only the token is asked for.
#[component]
pub fn ConnectForm(
    /// The tenant of the bookmark.
    fixed: Option<TenantRef>,
) -> impl IntoView {
    let is_fixed = fixed.is_some();
    let fixed = StoredValue::new(fixed);
    let session = use_session();
    let settings = use_settings();
    let environment = RwSignal::new(String::new());
    let tenant = RwSignal::new(String::new());
    let tenant_error = RwSignal::new(None::<TenantIdError>);
    let scheme = RwSignal::new(Scheme::Bearer);
    let shown = RwSignal::new(false);
    let token = NodeRef::<html::Input>::new();
    let tenant_field = NodeRef::<html::Input>::new();
    // On a bookmark the token is all that is missing.
    Effect::new(move || {
        if let Some(field) = token.get()
            && is_fixed
        {
            let _ = field.focus();
        }
    });
    let first = move || {
        settings
            .config()
            .with(|config| config.environments.first().map(|environment| environment.name.as_str().to_owned()))
    };
    let chosen = move || {
        let own = environment.get();
        if own.is_empty() { first().unwrap_or_default() } else { own }
    };
    let location = move || {
        let name = match fixed.get_value() {
            Some(at) => Some(at.environment),
            None => EnvironmentName::parse(&chosen()),
        }?;
        settings.config().with(|config| config.environment(&name).map(|environment| environment.location.clone()))
    };
    let onsite = move || matches!(location(), Some(ApiLocation::Api(_)));
    let read_tenant = move || -> Option<TenantRef> {
        if let Some(at) = fixed.get_value() {
            return Some(at);
        }
        let name = EnvironmentName::parse(&chosen())?;
        match TenantId::parse(&tenant.get_untracked()) {
            Ok(id) => {
                tenant_error.set(None);
                Some(TenantRef { environment: name, tenant: id })
            }
            Err(error) => {
                tenant_error.set(Some(error));
                if let Some(field) = tenant_field.get_untracked() {
                    let _ = field.focus();
                }
                None
            }
        }
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(field) = token.get_untracked() else { return };
        if let Some(at) = read_tenant() {
            session.connect(at, scheme.get_untracked(), &field.value());
            field.set_value("");
        }
    };
    // A token names its tenant at its front: useful to fill in, never to trust.
    let pasted = move |event: Targeted<leptos::ev::Event, web_sys::HtmlInputElement>| {
        if tenant.with_untracked(|tenant| tenant.trim().is_empty())
            && let Some(hint) = Token::tenant_hint(&event.target().value())
        {
            tenant.set(hint);
        }
    };
    let problem = move || {
        session.view().token_problem().get().map(|problem| match problem {
            TokenProblem::Empty => i18n::text("token-empty"),
            TokenProblem::NotAToken => i18n::text("token-not-one"),
            TokenProblem::SignIn(error) => i18n::text(&error.id()),
            TokenProblem::Idle(limit) => {
                let mut message = Message::new("token-idle");
                message.args.push(("span", Arg::Span(limit.millis())));
                i18n::say(&message)
            }
            TokenProblem::HeldTooLong => {
                let mut message = Message::new("token-held-too-long");
                message.args.push(("span", Arg::Span(LONGEST_USE)));
                i18n::say(&message)
            }
            TokenProblem::SignedOutElsewhere => i18n::text("token-signed-out"),
            TokenProblem::Refused(detail) if detail.is_blank() => i18n::text("token-refused"),
            TokenProblem::Refused(detail) => {
                format!(
                    "{} {}",
                    i18n::text("token-refused"),
                    i18n::say(&Message::new("gap-detail").with("detail", &detail))
                )
            }
        })
    };
    let tenant_problem = move || {
        tenant_error.get().map(|error| match error {
            TenantIdError::Empty => i18n::text("tenant-empty"),
            TenantIdError::Characters => i18n::text("tenant-characters"),
        })
    };
    let options = move || {
        let label = |environment: &doctor_core::address::Environment| {
            if environment.label.is_empty() {
                i18n::text(&format!("environment-{}", environment.name.as_str()))
            } else {
                environment.label.clone()
            }
        };
        settings.config().with(|config| {
            config
                .environments
                .iter()
                .filter(|environment| environment.location != ApiLocation::Demo)
                .map(|environment| {
                    let name = environment.name.as_str().to_owned();
                    html! { <option value=name>{label(environment)}</option> }
                })
                .collect_view()
        })
    };
    let which = move || {
        (!is_fixed).then(|| {
            html! {
                <div class="field">
                    <label for="environment">{i18n::text("ui-environment")}</label>
                    <select id="environment" on:change:target=move |event| environment.set(event.target().value())>
                        {options}
                    </select>
                </div>
                <div class="field">
                    <label for="tenant">{i18n::text("ui-tenant")}</label>
                    <input
                        id="tenant"
                        node_ref=tenant_field
                        class="code"
                        autocomplete="off"
                        spellcheck="false"
                        placeholder="Cust12345"
                        aria-describedby="tenant-help"
                        aria-invalid=move || tenant_error.get().is_some().to_string()
                        prop:value=tenant
                        on:input:target=move |event| tenant.set(event.target().value())
                    />
                    <p id="tenant-help" class="help">
                        {move || tenant_problem().unwrap_or_else(|| i18n::text("ui-tenant-help"))}
                    </p>
                </div>
            }
        })
    };
    let schemes = move || {
        onsite().then(|| {
            let radio = |value: Scheme, text: &'static str| {
                html! {
                    <label class="choice">
                        <input
                            type="radio"
                            name="scheme"
                            prop:checked=move || scheme.get() == value
                            on:change=move |_| scheme.set(value)
                        />
                        {i18n::text(text)}
                    </label>
                }
            };
            html! {
                <fieldset class="field">
                    <legend>{i18n::text("ui-scheme")}</legend>
                    {radio(Scheme::Bearer, "ui-scheme-bearer")}
                    {radio(Scheme::SoTicket, "ui-scheme-ticket")}
                    {radio(Scheme::Basic, "ui-scheme-basic")}
                </fieldset>
            }
        })
    };
    let client_id = move || {
        let name = match fixed.get_value() {
            Some(at) => at.environment.as_str().to_owned(),
            None => chosen(),
        };
        settings.config().with(|config| config.sign_in.get(&name).cloned())
    };
    let sign_in_button = move || {
        client_id().map(|client_id| {
            let press = move |_| {
                let Some(at) = read_tenant() else { return };
                let Some(environment) =
                    settings.config().with_untracked(|config| config.environment(&at.environment).cloned())
                else {
                    return;
                };
                let back_to = match fixed.get_value() {
                    Some(_) => crate::navigation::use_route_untracked(),
                    None => Route::Webhooks(at.clone(), ListQuery::default()),
                };
                let client_id = client_id.clone();
                spawn_local(async move {
                    if let Err(error) = sign_in::begin(&environment, &client_id, &at.tenant, &back_to).await {
                        session.report_sign_in(&error);
                    }
                });
            };
            html! {
                <button type="button" on:click=press>
                    {i18n::text("ui-sign-in")}
                </button>
            }
        })
    };
    let kind = move || if shown.get() { "text" } else { "password" };
    let show = move || i18n::text(if shown.get() { "ui-hide" } else { "ui-show" });
    let keep = session.keep_in_tab();
    let for_anyone = session.copy_for_anyone();
    let limits = IdleLimit::ALL
        .into_iter()
        .map(|limit| {
            let value = limit.minutes().to_string();
            let chosen = move || settings.idle_limit().get() == limit;
            html! {
                <option value=value selected=chosen>
                    {i18n::span(limit.millis())}
                </option>
            }
        })
        .collect_view();
    let limit = move |event: Targeted<leptos::ev::Event, web_sys::HtmlSelectElement>| {
        if let Some(limit) = IdleLimit::parse(&event.target().value()) {
            settings.set_idle_limit(limit);
        }
    };
    let demo = move || {
        // A way to sign in may come before it, which the configuration tells: until then its place is not known.
        let not_yet = move || !settings.configured().get();
        (!is_fixed).then(|| {
            html! {
                <button type="button" class:not-yet=not_yet on:click=move |_| session.open_demo("demo")>
                    {i18n::text("ui-try-demo")}
                </button>
            }
        })
    };
    html! {
        <form class="connect" on:submit=submit autocomplete="off">
            {which}
            {schemes}
            <div class="field">
                <label for="token">{i18n::text("ui-token")}</label>
                <div class="with-button">
                    <input
                        id="token"
                        node_ref=token
                        class="code"
                        type=kind
                        autocomplete="current-password"
                        spellcheck="false"
                        autocapitalize="off"
                        aria-describedby="token-problem token-help"
                        aria-invalid=move || problem().is_some().to_string()
                        on:input:target=pasted
                    />
                    <button type="button" class="quiet" on:click=move |_| shown.update(|shown| *shown = !*shown)>
                        {show}
                    </button>
                </div>
                {move || {
                    problem()
                        .map(|problem| {
                            html! {
                                <p id="token-problem" class="notice notice-fail" role="alert">
                                    {problem}
                                </p>
                            }
                        })
                }}
                <p id="token-help" class="help">
                    {i18n::text("ui-token-help")}
                </p>
            </div>
            <label class="choice">
                <input
                    type="checkbox"
                    aria-describedby="keep-help"
                    prop:checked=keep
                    on:change:target=move |event| keep.set(event.target().checked())
                />
                {i18n::text("ui-keep-in-tab")}
            </label>
            <p id="keep-help" class="help">
                {i18n::text("ui-keep-in-tab-help")}
            </p>
            <label class="choice">
                <input
                    type="checkbox"
                    aria-describedby="anyone-help"
                    prop:checked=for_anyone
                    on:change:target=move |event| session.set_copy_for_anyone(event.target().checked())
                />
                {i18n::text("ui-copy-for-anyone")}
            </label>
            <p id="anyone-help" class="help">
                {i18n::text("ui-copy-for-anyone-help")}
            </p>
            <p class="choice">
                <label for="idle">{i18n::text("ui-idle")}</label>
                <select id="idle" on:change:target=limit>
                    {limits}
                </select>
            </p>
            <p class="actions">
                <button type="submit" class="primary">
                    {i18n::text("ui-connect")}
                </button>
                {sign_in_button}
                {demo}
            </p>
        </form>
    }
    .into_any()
}
