//! The form that asks for a customer, and for a way to see its webhooks: a sign-in, a token, or a mail to whoever has one.

use doctor_core::address::{ApiLocation, Environment, EnvironmentName};
use doctor_core::customer::{Customer, NoCustomer};
use doctor_core::report::{AccessLinks, access_mail};
use doctor_core::route::{ListQuery, Route, TenantRef};
use doctor_core::text::{Arg, Message};
use doctor_core::token::{Scheme, Token};
use doctor_core::token_expiry::{Keep, LONGEST_USE};
use doctor_core::view::TokenProblem;
use leptos::ev::{SubmitEvent, Targeted};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};

use crate::components::tick::Tick;
use crate::early::{self, EarlyForm};
use crate::navigation::{href, origin, use_route_untracked};
use crate::session::{Session, use_session};
use crate::settings::{Settings, label_of, use_settings};
use crate::{i18n, sign_in};

/// The id of the field for the customer.
pub const TENANT_FIELD: &str = "tenant";

/// Where the form is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormPlace {
    /// On the first page, where the customer is asked for, too.
    FirstPage,
    /// In place of the page of this tenant.
    Page(TenantRef),
    /// Above what was read of this tenant, in a dialog.
    Dialog(TenantRef),
}

impl FormPlace {
    fn tenant(&self) -> Option<&TenantRef> {
        match self {
            Self::FirstPage => None,
            Self::Page(at) | Self::Dialog(at) => Some(at),
        }
    }
}

/// What the reader said so far of the customer.
#[derive(Clone, Copy)]
struct Chosen {
    place: StoredValue<FormPlace>,
    settings: Settings,
    /// The environment's name, where the reader chose one.
    environment: RwSignal<Option<EnvironmentName>>,
    /// The customer, as typed.
    typed: RwSignal<String>,
    field: ReadSignal<Option<HtmlInputElement>, LocalStorage>,
    problem: RwSignal<Option<NoCustomer>>,
}

impl Chosen {
    /// On the first page with what was typed before the program ran, or the tenant that was looked at last, so that a wrong id
    /// or environment can be corrected.
    fn new(
        place: FormPlace,
        session: Session,
        settings: Settings,
        early: Option<&EarlyForm>,
        field: ReadSignal<Option<HtmlInputElement>, LocalStorage>,
    ) -> Self {
        let last = session.view().tenant().get_untracked();
        let last = last.filter(|at| place == FormPlace::FirstPage && !at.is_demo());
        let typed = early.and_then(|early| early.tenant.as_ref()).map(|tenant| tenant.element.value());
        let chosen = early.filter(|early| early.has_chosen).and_then(|early| early.environment.as_ref());
        let chosen = chosen.and_then(|select| EnvironmentName::parse(&select.element.value()));
        Self {
            place: StoredValue::new(place),
            settings,
            typed: RwSignal::new(
                typed.or_else(|| last.as_ref().map(|at| at.tenant.as_str().to_owned())).unwrap_or_default(),
            ),
            environment: RwSignal::new(chosen.or_else(|| last.map(|at| at.environment))),
            field,
            problem: RwSignal::new(None),
        }
    }

    fn read(&self, text: &str) -> Result<Customer, NoCustomer> {
        self.settings.config().with(|config| Customer::read(text, &config.environments, &origin()))
    }

    /// The environment: as chosen, as the pasted address has it, where this customer was looked at before, or the first one.
    fn environment(&self) -> Option<EnvironmentName> {
        if let Some(at) = self.place.with_value(|place| place.tenant().cloned()) {
            return Some(at.environment);
        }
        let known = |name: &EnvironmentName| self.settings.config().with(|config| config.environment(name).is_some());
        let chosen = self.environment.get().filter(known);
        let customer = self.typed.with(|typed| self.read(typed)).ok();
        let recent = || {
            let tenant = &customer.as_ref()?.tenant;
            let of = |recent: &Vec<crate::settings::Recent>| {
                recent.iter().find(|entry| entry.at.tenant == *tenant).map(|entry| entry.at.environment.clone())
            };
            self.settings.recent().with(of).filter(known)
        };
        let first = || {
            self.settings
                .config()
                .with(|config| config.environments.first().map(|environment| environment.name.clone()))
        };
        chosen.or_else(|| customer.as_ref()?.environment.clone()).or_else(recent).or_else(first)
    }

    /// The environment with what this deployment knows of it.
    fn known_environment(&self) -> Option<Environment> {
        let name = self.environment()?;
        self.settings.config().with(|config| config.environment(&name).cloned())
    }

    /// The client of the sign-in there, where this deployment has one.
    fn client_id(&self) -> Option<String> {
        let name = self.environment()?;
        self.settings.config().with(|config| config.sign_in.get(name.as_str()).cloned())
    }

    /// The tenant, where it is known by now.
    fn known_tenant(&self) -> Option<TenantRef> {
        let fixed = self.place.with_value(|place| place.tenant().cloned());
        untrack(|| {
            fixed.or_else(|| {
                let customer = self.typed.with(|typed| self.read(typed)).ok()?;
                Some(TenantRef { environment: self.environment()?, tenant: customer.tenant })
            })
        })
    }

    /// The tenant; without one the field says what is missing, and has the focus.
    fn tenant(&self) -> Option<TenantRef> {
        if let Some(at) = self.place.with_value(|place| place.tenant().cloned()) {
            return Some(at);
        }
        match untrack(|| self.typed.with(|typed| self.read(typed))) {
            Ok(customer) => {
                self.problem.set(None);
                let environment = untrack(|| self.environment())?;
                Some(TenantRef { environment, tenant: customer.tenant })
            }
            Err(problem) => {
                self.problem.set(Some(problem));
                if let Some(field) = self.field.get_untracked() {
                    let _ = field.focus();
                }
                None
            }
        }
    }
}

/// The form. On a bookmark the tenant is fixed and only the token is asked for.
#[component]
pub fn ConnectForm(
    /// Where it is.
    place: FormPlace,
) -> impl IntoView {
    let session = use_session();
    let settings = use_settings();
    let is_dialog = matches!(place, FormPlace::Dialog(_));
    let early = if is_dialog { None } else { early::form() };
    let made = Made::default();
    let tenant_field = early::control(made.tenant, early.as_ref().and_then(|early| early.tenant.clone()));
    let environments = early::control(made.environment, early.as_ref().and_then(|early| early.environment.clone()));
    let token = early::control(made.token, early.as_ref().map(|early| early.token.clone()));
    let connect = early::control(made.connect, early.as_ref().map(|early| early.connect.clone()));
    let chosen = Chosen::new(place, session, settings, early.as_ref(), tenant_field);
    let scheme = RwSignal::new(Scheme::Bearer);
    let shown = RwSignal::new(early.as_ref().is_some_and(|early| early.token.element.type_() == "text"));
    // How one can get in depends on the configuration: until it is read nobody knows what stands where.
    let not_yet = move || !settings.configured().get();
    let submit = move || {
        let (Some(field), Some(at)) = (token.get_untracked(), chosen.tenant()) else { return };
        if at.is_demo() {
            session.open_demo(at.tenant.as_str());
        } else if session.connect(at, scheme.get_untracked(), &field.value()) {
            field.set_value("");
        } else {
            let _ = field.focus();
        }
    };
    let look_ahead = move || {
        if !is_dialog && let Some(at) = chosen.known_tenant() {
            session.look_ahead(&at);
        }
    };
    // A token names its tenant at its front: useful to fill in, never to trust.
    let hint = move |token: &HtmlInputElement| {
        if chosen.typed.with_untracked(|typed| typed.trim().is_empty())
            && let Some(hint) = Token::tenant_hint(&token.value())
        {
            chosen.typed.set(hint);
        }
    };
    Effect::new(move |earlier: Option<bool>| {
        let (Some(field), Some(_), true) = (token.get(), connect.get(), settings.configured().get()) else {
            return false;
        };
        if earlier == Some(true) {
            return true;
        }
        // At a tenant's address it is known whom a token will be for.
        if chosen.place.with_value(|place| place.tenant().is_some()) {
            look_ahead();
        }
        if let Some(early) = &early {
            early.token.focus_again();
            early.connect.focus_again();
            hint(&field);
            if !field.value().is_empty() {
                session.expect_token();
            }
            if early.is_pressed {
                submit();
            }
        } else {
            let at = chosen.place.with_value(|place| place.tenant().cloned());
            if let Some(typed) = session.typed_token(at.as_ref()) {
                field.set_value(&typed);
            }
            // On a bookmark the token is all that is missing. What was typed before goes with the first letter.
            if at.is_some() {
                let _ = field.focus();
                field.select();
            }
        }
        true
    });
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        submit();
    };
    let pasted = move |event: leptos::ev::Event| {
        if let Some(field) = field_of(&event) {
            hint(&field);
            look_ahead();
            session.expect_token();
        }
    };
    let problem = move || session.view().token_problem().get().map(|problem| say_problem(session, &problem));
    let onsite = move || chosen.known_environment().is_some_and(|known| matches!(known.location, ApiLocation::Api(_)));
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
    Effect::new(move || {
        if let Some(field) = token.get() {
            field.set_type(if shown.get() { "text" } else { "password" });
        }
    });
    mark_as_wrong(token, move || problem().is_some());
    Effect::new(move || {
        if let Some(button) = connect.get() {
            // The names are valid.
            let _ = button.class_list().toggle_with_force("primary", chosen.client_id().is_none());
        }
    });
    let show = move || i18n::text(if shown.get() { "ui-hide" } else { "ui-show" });
    let is_first_page = chosen.place.with_value(|place| *place == FormPlace::FirstPage);
    let customer = is_first_page.then(|| html! { <CustomerFields chosen made environments /> });
    let demo = is_first_page.then(|| {
        html! {
            <button type="button" on:click=move |_| session.open_demo("demo")>
                {i18n::text("ui-try-demo")}
            </button>
        }
    });
    html! {
        <form class="connect" on:submit=on_submit autocomplete="off">
            {customer}
            <div class:not-yet=not_yet>
                <WaysIn chosen />
                {schemes}
                <div class="field">
                    <label for="token">{i18n::text("ui-token")}</label>
                    <div class="with-button" on:input=pasted>
                        <input
                            id="token"
                            node_ref=made.token
                            class="code"
                            type="password"
                            autocomplete="current-password"
                            spellcheck="false"
                            autocapitalize="off"
                            aria-describedby="token-problem token-help"
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
                <KeepChoice />
                <p class="actions">
                    <button type="submit" node_ref=made.connect>
                        {i18n::text("ui-connect")}
                    </button>
                    {demo}
                </p>
                <details>
                    <summary>{i18n::text("ui-how-token")}</summary>
                    <p>{i18n::text("ui-how-token-postman")}</p>
                    <p>{i18n::text("ui-how-token-app")}</p>
                    <p>{i18n::text("ui-how-token-onsite")}</p>
                    <p class="next">{i18n::text("ui-visibility-title")}</p>
                    {what_tokens_see()}
                </details>
                <OfflineChoice />
            </div>
        </form>
    }
    .into_any()
}

/// The controls as they are made here. Where the page showed its own before the program ran, those take their places.
#[derive(Clone, Copy, Default)]
struct Made {
    tenant: NodeRef<html::Input>,
    environment: NodeRef<html::Select>,
    token: NodeRef<html::Input>,
    connect: NodeRef<html::Button>,
}

/// The field that an event is of.
fn field_of(event: &leptos::ev::Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

/// Says of a field whether something is wrong with what is in it.
fn mark_as_wrong(field: ReadSignal<Option<HtmlInputElement>, LocalStorage>, is_wrong: impl Fn() -> bool + 'static) {
    Effect::new(move || {
        if let Some(field) = field.get() {
            // The name is valid.
            let _ = field.set_attribute("aria-invalid", if is_wrong() { "true" } else { "false" });
        }
    });
}

/// Offers the environments in their list, as far as they do not stand in it already.
fn offer(list: &HtmlSelectElement, environments: &[(String, String)]) {
    let offered: Vec<(String, String)> = (0..list.length())
        .filter_map(|index| list.item(index)?.dyn_into::<web_sys::HtmlOptionElement>().ok())
        .map(|option| (option.value(), option.text()))
        .collect();
    if offered == environments {
        return;
    }
    list.set_length(0);
    for (name, label) in environments {
        if let Ok(option) = web_sys::HtmlOptionElement::new_with_text_and_value(label, name) {
            // A list takes every option.
            let _ = list.append_child(&option);
        }
    }
}

/// Which customer, and quietly where it is.
#[component]
fn CustomerFields(
    chosen: Chosen,
    made: Made,
    environments: ReadSignal<Option<HtmlSelectElement>, LocalStorage>,
) -> impl IntoView {
    Effect::new(move || {
        let Some(list) = environments.get() else { return };
        // What the page offered by itself stands until the deployment has told more.
        if list.length() > 0 && !chosen.settings.configured().get() {
            return;
        }
        let known: Vec<(String, String)> = chosen.settings.config().with(|config| {
            let known = config.environments.iter().filter(|environment| environment.location != ApiLocation::Demo);
            known.map(|environment| (environment.name.as_str().to_owned(), label_of(environment))).collect()
        });
        offer(&list, &known);
        if let Some(name) = chosen.environment() {
            list.set_value(name.as_str());
        }
    });
    Effect::new(move || {
        let typed = chosen.typed.get();
        if let Some(field) = chosen.field.get()
            && field.value() != typed
        {
            field.set_value(&typed);
        }
    });
    mark_as_wrong(chosen.field, move || chosen.problem.get().is_some());
    let typed = move |event: leptos::ev::Event| {
        let Some(field) = field_of(&event) else { return };
        let text = field.value();
        // An address that names its environment says more than what was chosen before it was pasted.
        if untrack(|| chosen.read(&text)).is_ok_and(|customer| customer.environment.is_some()) {
            chosen.environment.set(None);
        }
        chosen.problem.set(None);
        chosen.typed.set(text);
    };
    // Of an address it is said whom it means.
    let means = move || {
        let customer = chosen.typed.with(|typed| chosen.read(typed)).ok()?;
        let is_id = chosen.typed.with(|typed| !typed.contains(['/', '.']));
        let name = chosen.environment().filter(|_| !is_id)?;
        let message = Message::new("ui-tenant-means").with("tenant", customer.tenant.as_str());
        Some(i18n::say(&message.with("environment", chosen.settings.label(&name))))
    };
    let problem = move || {
        chosen.problem.get().map(|problem| {
            html! {
                <p id="tenant-problem" class="notice notice-fail" role="alert">
                    {i18n::text(problem.id())}
                </p>
            }
        })
    };
    let choose = move |_| {
        if let Some(list) = environments.get_untracked() {
            chosen.environment.set(EnvironmentName::parse(&list.value()));
        }
    };
    html! {
        <h2 class="door-title">{i18n::text("ui-which-customer")}</h2>
        <div class="field" on:input=typed>
            <label for=TENANT_FIELD>{i18n::text("ui-tenant")}</label>
            <input
                id=TENANT_FIELD
                node_ref=made.tenant
                class="code"
                autocomplete="off"
                spellcheck="false"
                placeholder="Cust12345"
                aria-describedby="tenant-problem tenant-help"
            />
            {problem}
            <p id="tenant-help" class="help">
                {move || means().unwrap_or_else(|| i18n::text("ui-tenant-help"))}
            </p>
            <p class="choice environment" on:change=choose>
                <label for="environment">{i18n::text("ui-environment")}</label>
                <select id="environment" node_ref=made.environment></select>
            </p>
        </div>
    }
}

/// The sign-in, where this deployment has one for the environment; else whom to ask.
#[component]
fn WaysIn(chosen: Chosen) -> impl IntoView {
    let session = use_session();
    let sign_in = move |client_id: String| {
        let press = move |_| {
            let (Some(at), Some(environment)) = (chosen.tenant(), untrack(|| chosen.known_environment())) else {
                return;
            };
            let back_to = if chosen.place.with_value(|place| place.tenant().is_some()) {
                use_route_untracked()
            } else {
                Route::Webhooks(at.clone(), ListQuery::default())
            };
            let client_id = client_id.clone();
            spawn_local(async move {
                if let Err(error) = sign_in::begin(&environment, &client_id, &at.tenant, &back_to).await {
                    session.report_sign_in(&error);
                }
            });
        };
        html! {
            <p class="actions">
                <button type="button" class="primary" on:click=press>
                    {i18n::text("ui-sign-in")}
                </button>
            </p>
            <p class="or">{i18n::text("ui-or-paste")}</p>
        }
    };
    let ask = move || {
        let environment = chosen.environment().map(|name| chosen.settings.label(&name)).unwrap_or_default();
        // Without a customer the mail would ask for nothing.
        let press = move |event: leptos::ev::MouseEvent| {
            if chosen.tenant().is_none() {
                event.prevent_default();
            }
        };
        html! {
            <div class="no-sign-in">
                <p class="second">{i18n::say(&Message::new("ui-no-sign-in").with("environment", environment))}</p>
                <p>
                    <a href=move || access_address(chosen).unwrap_or_else(|| format!("#{TENANT_FIELD}")) on:click=press>
                        {i18n::text("ui-ask-access")}
                    </a>
                </p>
            </div>
        }
    };
    move || match chosen.client_id() {
        Some(client_id) => Some(sign_in(client_id).into_any()),
        None if chosen.place.with_value(|place| matches!(place, FormPlace::Dialog(_))) => None,
        None => Some(ask().into_any()),
    }
}

/// The mail to the app's vendor, with the view that the reader wants to see; nothing where no customer is named.
fn access_address(chosen: Chosen) -> Option<String> {
    let fixed = chosen.place.with_value(|place| place.tenant().cloned());
    let (at, view) = match fixed {
        Some(at) => (at, use_route_untracked()),
        None => {
            let customer = chosen.typed.with(|typed| chosen.read(typed)).ok()?;
            let at = TenantRef { environment: chosen.environment()?, tenant: customer.tenant };
            (at.clone(), Route::Webhooks(at, ListQuery::default()))
        }
    };
    let full = |route: &Route| format!("{}{}", origin(), href(route));
    let (view, report, callback) = (full(&view), full(&Route::Report(None)), full(&Route::Callback));
    let links = AccessLinks { view: &view, report: &report, callback: &callback };
    let environment = chosen.settings.label(&at.environment);
    Some(i18n::with_catalog(|catalog| access_mail(&at.tenant, &environment, links, catalog).mailto()))
}

/// For how long the token is kept, and what that means for a reload and for other tabs.
#[component]
fn KeepChoice() -> impl IntoView {
    let settings = use_settings();
    let span = |id: &'static str, keep: Keep| {
        let mut message = Message::new(id);
        message.args.push(("span", Arg::Span(keep.idle_limit().millis())));
        i18n::say(&message)
    };
    let options = Keep::ALL
        .into_iter()
        .map(|keep| {
            let chosen = move || settings.keep().get() == keep;
            let text = if keep.is_in_tab() { "keep-tab" } else { "keep-reload" };
            html! {
                <option value=keep.id() prop:selected=chosen>
                    {span(text, keep)}
                </option>
            }
        })
        .collect_view();
    let choose = move |event: Targeted<leptos::ev::Event, web_sys::HtmlSelectElement>| {
        if let Some(keep) = Keep::parse(&event.target().value()) {
            settings.set_keep(keep);
        }
    };
    let help = move || {
        let keep = settings.keep().get();
        span(if keep.is_in_tab() { "keep-tab-help" } else { "keep-reload-help" }, keep)
    };
    html! {
        <div class="field">
            <p class="choice">
                <label for="keep">{i18n::text("ui-keep")}</label>
                <select id="keep" aria-describedby="keep-help" on:change:target=choose>
                    {options}
                </select>
            </p>
            <p id="keep-help" class="help">
                {help}
            </p>
        </div>
    }
}

/// Who may read the last copy when there is no network.
#[component]
fn OfflineChoice() -> impl IntoView {
    let session = use_session();
    let for_anyone = session.copy_for_anyone();
    html! {
        <details>
            <summary>{i18n::text("ui-without-network")}</summary>
            <Tick
                help_id="anyone-help"
                text="ui-copy-for-anyone"
                help="ui-copy-for-anyone-help"
                ticked=for_anyone
                set=move |tick| session.set_copy_for_anyone(tick)
            />
        </details>
    }
}

/// What the tokens of different apps see.
fn what_tokens_see() -> impl IntoView {
    let kinds = ["ui-visibility-own", "ui-visibility-other", "ui-visibility-onsite"];
    let rows = kinds
        .into_iter()
        .map(|kind| {
            html! {
                <dt>{i18n::text(kind)}</dt>
                <dd>{i18n::text(&format!("{kind}.sees"))}</dd>
            }
        })
        .collect_view();
    html! { <dl class="visibility">{rows}</dl> }
}

/// Why a token is asked for again.
fn say_problem(session: Session, problem: &TokenProblem) -> String {
    let span = |id: &'static str, millis: i64| {
        let mut message = Message::new(id);
        message.args.push(("span", Arg::Span(millis)));
        i18n::say(&message)
    };
    match problem {
        TokenProblem::Empty => i18n::text("token-empty"),
        TokenProblem::NotAToken => i18n::text("token-not-one"),
        TokenProblem::SignIn(error) => i18n::text(&error.id()),
        TokenProblem::Idle(limit) => span("token-idle", limit.millis()),
        TokenProblem::HeldTooLong => span("token-held-too-long", LONGEST_USE),
        TokenProblem::SignedOutElsewhere => i18n::text("token-signed-out"),
        TokenProblem::Refused(refusal) => {
            let tenant = session.view().tenant().get().map(|at| at.tenant.as_str().to_owned()).unwrap_or_default();
            let message = Message::new("token-refused").with("host", refusal.host.as_str()).with("tenant", tenant);
            let refused = i18n::say(&message);
            if refusal.detail.is_blank() {
                refused
            } else {
                let detail = i18n::say(&Message::new("gap-detail").with("detail", &refusal.detail));
                format!("{refused} {detail}")
            }
        }
    }
}
