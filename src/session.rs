//! Whose token is used, for which tenant, and what was seen with it. One session lives at the root for as long as the
//! page does; the token stays inside it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use doctor_core::address::{ApiRoot, Environment, EnvironmentName, Reach};
use doctor_core::config::Config;
use doctor_core::diagnosis::{Examination, VerdictKind};
use doctor_core::list::{self, Row};
use doctor_core::model::{TenantStatus, Timestamp, Usage, WebhookId};
use doctor_core::query;
use doctor_core::route::{Route, TenantRef};
use doctor_core::snapshot::{Gap, GapReason, Observed, Snapshot, Source};
use doctor_core::token::{NotAToken, Scheme, Token};
use doctor_core::wire;
use leptos::prelude::*;
use leptos::task::spawn_local;

pub use crate::api::RequestRecord;
use crate::api::{Channel, Client, ask_openly};
use crate::navigation::{self, Step};
use crate::sign_in::{self, SignInError};
use crate::{clock, collect, demo};

/// How far the session is with the tenant of the current view.
#[derive(Debug, Clone, PartialEq)]
pub enum Phase {
    /// There is no token for it; what was wrong with the last one.
    NeedsToken(Option<TokenProblem>),
    /// The tenant's address is being looked up.
    Connecting,
    /// Nothing was seen yet.
    Loading,
    /// Something was seen.
    Ready,
    /// Nothing can be seen.
    Failed(Trouble),
}

/// Why a token is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TokenProblem {
    /// Nothing was entered.
    Empty,
    /// What was entered can be no token.
    NotAToken,
    /// The tenant does not accept it (any more): 401; its own words.
    Refused(String),
    /// The sign-in did not give one.
    SignIn(SignInError),
}

/// Why nothing can be seen.
#[derive(Debug, Clone, PartialEq)]
pub enum Trouble {
    /// This deployment knows no environment of that name.
    UnknownEnvironment(EnvironmentName),
    /// The tenant is not up.
    TenantDown(TenantStatus),
    /// The one source without which there is nothing to show.
    Gap(Gap),
    /// The demo could not be loaded.
    DemoUnavailable,
    /// There is no demo of that name.
    UnknownDemo(String),
}

/// A tenant that was looked at in this browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recent {
    /// Which.
    pub at: TenantRef,
    /// How many webhooks did not deliver.
    pub broken: usize,
    /// Of how many.
    pub total: usize,
    /// When.
    pub when: Timestamp,
}

/// What can't be copied into signals: the token and the client.
#[derive(Default)]
struct Secrets {
    token: RefCell<Option<(TenantRef, Rc<Token>)>>,
    client: RefCell<Option<Rc<Client>>>,
    /// Counts the loads, so that an answer to an old one changes nothing.
    generation: Cell<u64>,
}

/// A handle on the session; cheap to copy.
#[derive(Clone, Copy)]
pub struct Session {
    config: RwSignal<Config>,
    configured: RwSignal<bool>,
    phase: RwSignal<Phase>,
    current: RwSignal<Option<TenantRef>>,
    examination: RwSignal<Option<Arc<Examination>>>,
    rows: RwSignal<Arc<Vec<Row>>>,
    refreshing: RwSignal<bool>,
    requests: RwSignal<Vec<RequestRecord>>,
    recent: RwSignal<Vec<Recent>>,
    keep_in_tab: RwSignal<bool>,
    secrets: StoredValue<Rc<Secrets>, LocalStorage>,
}

const RECENT_KEY: &str = "hook-doctor.recent";
const TAB_KEY: &str = "hook-doctor.tab-token";
const MOST_RECENT: usize = 6;

/// Starts the session; called once, at the root, after the navigation.
pub fn provide_session() {
    let session = Session {
        config: RwSignal::new(Config::built_in()),
        configured: RwSignal::new(false),
        phase: RwSignal::new(Phase::NeedsToken(None)),
        current: RwSignal::new(None),
        examination: RwSignal::new(None),
        rows: RwSignal::new(Arc::default()),
        refreshing: RwSignal::new(false),
        requests: RwSignal::new(Vec::new()),
        recent: RwSignal::new(read_recent()),
        keep_in_tab: RwSignal::new(false),
        secrets: StoredValue::new_local(Rc::default()),
    };
    provide_context(session);
    spawn_local(async move {
        session.read_config().await;
        session.configured.try_set(true);
    });
    let route = navigation::use_route();
    Effect::new(move || {
        let at = route.with(|route| route.tenant().cloned());
        if session.configured.get()
            && let Some(at) = at
            && session.current.get_untracked().as_ref() != Some(&at)
        {
            session.open(at);
        }
    });
}

/// The session.
pub fn use_session() -> Session {
    expect_context::<Session>()
}

impl Session {
    /// What this deployment knows.
    pub fn config(&self) -> Signal<Config> {
        self.config.into()
    }

    /// Whether the deployment's configuration has been read (or found missing).
    pub fn configured(&self) -> Signal<bool> {
        self.configured.into()
    }

    /// How far we are with the tenant of the current view.
    pub fn phase(&self) -> Signal<Phase> {
        self.phase.into()
    }

    /// What was seen and found; grows while sources arrive, and stays while it is read anew.
    pub fn examination(&self) -> Signal<Option<Arc<Examination>>> {
        self.examination.into()
    }

    /// The rows of the list.
    pub fn rows(&self) -> Signal<Arc<Vec<Row>>> {
        self.rows.into()
    }

    /// Whether the sources are being asked right now.
    pub fn refreshing(&self) -> Signal<bool> {
        self.refreshing.into()
    }

    /// The requests of the last reading.
    pub fn requests(&self) -> Signal<Vec<RequestRecord>> {
        self.requests.into()
    }

    /// Tenants that were looked at before, the last one first.
    pub fn recent(&self) -> Signal<Vec<Recent>> {
        self.recent.into()
    }

    /// Whether the token is kept until the tab is closed, so that a reload does not ask for it again.
    pub fn keep_in_tab(&self) -> RwSignal<bool> {
        self.keep_in_tab
    }

    /// Whether the view has changed since the page was opened.
    pub fn has_navigated(&self) -> bool {
        navigation::has_navigated()
    }

    /// A sign-in did not work: says why where the token is asked for.
    pub fn report_sign_in(&self, error: &SignInError) {
        self.phase.try_set(Phase::NeedsToken(Some(TokenProblem::SignIn(error.clone()))));
    }

    /// Finishes a sign-in with the answer that the address held, and goes on to the view that was asked for.
    pub fn finish_sign_in(self, answer: String) {
        spawn_local(async move {
            let find = |name: &EnvironmentName| {
                self.config.try_with_untracked(|config| {
                    let environment = config.environment(name).cloned()?;
                    Some((environment, config.sign_in.get(name.as_str()).cloned()?))
                })?
            };
            match sign_in::finish(&answer, find).await {
                Ok(signed_in) => {
                    navigation::navigate(signed_in.back_to, Step::Replace);
                    self.connect(signed_in.at, Scheme::Bearer, &signed_in.access_token);
                }
                Err(error) => self.report_sign_in(&error),
            }
        });
    }

    /// Uses a token, as pasted, for a tenant, and shows the tenant unless the view is one of its own already.
    pub fn connect(&self, at: TenantRef, scheme: Scheme, pasted: &str) {
        let token = match Token::parse(scheme, pasted) {
            Ok(token) => token,
            Err(problem) => {
                let problem = match problem {
                    NotAToken::Empty => TokenProblem::Empty,
                    NotAToken::Characters => TokenProblem::NotAToken,
                };
                self.phase.set(Phase::NeedsToken(Some(problem)));
                return;
            }
        };
        if self.keep_in_tab.get_untracked() {
            keep_for_tab(&at, &token);
        }
        self.with_secrets(|secrets| *secrets.token.borrow_mut() = Some((at.clone(), Rc::new(token))));
        let same = self.current.get_untracked().as_ref() == Some(&at);
        self.current.set(Some(at.clone()));
        if !same {
            self.clear();
        }
        let already_there = navigation::use_route_untracked().tenant() == Some(&at);
        if !already_there {
            navigation::navigate(Route::Webhooks(at.clone(), doctor_core::route::ListQuery::default()), Step::Push);
        }
        self.load(at);
    }

    /// Opens the built-in tenant in a scenario.
    pub fn open_demo(&self, scenario: &str) {
        if let (Route::Webhooks(at, query), _) = Route::parse(&format!("/demo/{scenario}/webhooks"), "") {
            navigation::navigate(Route::Webhooks(at, query), Step::Push);
        }
    }

    /// Asks every source again; what is shown stays until the answers come.
    pub fn refresh(&self) {
        if let Some(at) = self.current.get_untracked() {
            self.load(at);
        }
    }

    /// The counters of these webhooks as they are now: one small request, for a watch.
    ///
    /// # Errors
    /// The gap that says why they could not be read.
    pub async fn counters_of(&self, ids: &[WebhookId]) -> Result<BTreeMap<WebhookId, Usage>, Gap> {
        let client = self.with_secrets(|secrets| secrets.client.borrow().clone()).flatten();
        let client = client.ok_or_else(|| Gap::new(Source::Usage, GapReason::NotAsked))?;
        let answer = client.ask(&query::usage_of(ids)).await?;
        let page = wire::archive(&answer.body).map_err(|_| Gap::new(Source::Usage, GapReason::Malformed))?;
        Ok(wire::usage_rows(&page).into_iter().collect())
    }

    /// Forgets the token and all that was seen with it, and goes to the connect page.
    pub fn sign_out(&self) {
        self.with_secrets(|secrets| {
            secrets.token.borrow_mut().take();
            secrets.client.borrow_mut().take();
            secrets.generation.set(secrets.generation.get() + 1);
        });
        forget_tab();
        self.current.set(None);
        self.clear();
        self.phase.set(Phase::NeedsToken(None));
        navigation::navigate(Route::Connect, Step::Push);
    }

    fn with_secrets<T>(&self, use_them: impl FnOnce(&Secrets) -> T) -> Option<T> {
        self.secrets.try_with_value(|secrets| use_them(secrets))
    }

    fn clear(&self) {
        self.examination.set(None);
        self.rows.set(Arc::default());
        self.requests.set(Vec::new());
        self.refreshing.set(false);
    }

    /// The view turned to another tenant.
    fn open(self, at: TenantRef) {
        self.current.set(Some(at.clone()));
        self.clear();
        let Some(environment) = self.config.with_untracked(|config| config.environment(&at.environment).cloned())
        else {
            self.phase.set(Phase::Failed(Trouble::UnknownEnvironment(at.environment)));
            return;
        };
        if environment.reach == Reach::Demo {
            self.load(at);
            return;
        }
        let known = self.with_secrets(|secrets| secrets.token.borrow().as_ref().is_some_and(|(of, _)| *of == at));
        if known == Some(true) {
            self.load(at);
        } else if let Some(token) = kept_for_tab(&at) {
            self.with_secrets(|secrets| *secrets.token.borrow_mut() = Some((at.clone(), Rc::new(token))));
            self.keep_in_tab.set(true);
            self.load(at);
        } else {
            self.phase.set(Phase::NeedsToken(None));
        }
    }

    fn load(self, at: TenantRef) {
        let generation = self.with_secrets(|secrets| {
            secrets.generation.set(secrets.generation.get() + 1);
            secrets.generation.get()
        });
        let Some(generation) = generation else { return };
        self.refreshing.set(true);
        if self.examination.with_untracked(Option::is_none) {
            self.phase.set(Phase::Connecting);
        }
        spawn_local(async move {
            let outcome = self.read(&at, generation).await;
            if !self.is_current(generation) {
                return;
            }
            self.refreshing.try_set(false);
            match outcome {
                Ok(()) => self.remember(&at),
                Err(phase) => drop(self.phase.try_set(phase)),
            }
        });
    }

    fn is_current(&self, generation: u64) -> bool {
        self.with_secrets(|secrets| secrets.generation.get()) == Some(generation)
    }

    /// Looks the tenant up, asks every source, and follows one move of the tenant on the way.
    async fn read(&self, at: &TenantRef, generation: u64) -> Result<(), Phase> {
        let environment = self
            .config
            .try_with_untracked(|config| config.environment(&at.environment).cloned())
            .flatten()
            .ok_or_else(|| Phase::Failed(Trouble::UnknownEnvironment(at.environment.clone())))?;
        if environment.reach == Reach::Demo {
            demo::open(at.tenant.as_str()).await.map_err(|error| {
                Phase::Failed(match error {
                    demo::DemoError::Unavailable => Trouble::DemoUnavailable,
                    demo::DemoError::UnknownScenario => Trouble::UnknownDemo(at.tenant.as_str().to_owned()),
                })
            })?;
        }
        let mut moved = false;
        loop {
            let mut snapshot = Snapshot::pending(at.environment.clone(), at.tenant.clone(), clock::now());
            snapshot.online = matches!(environment.reach, Reach::SuperOffice | Reach::Demo | Reach::State(_));
            snapshot.moved = moved;
            let api = self.find_api(&environment, at, &mut snapshot).await?;
            if !self.is_current(generation) {
                return Ok(());
            }
            snapshot.api = Some(api.as_str().to_owned());
            let channel = if environment.reach == Reach::Demo {
                Channel::Demo { api }
            } else {
                let token = self
                    .with_secrets(|secrets| secrets.token.borrow().as_ref().map(|(_, token)| Rc::clone(token)))
                    .flatten();
                Channel::Http { api, token: token.ok_or(Phase::NeedsToken(None))? }
            };
            let client = Rc::new(Client::new(channel));
            self.with_secrets(|secrets| *secrets.client.borrow_mut() = Some(Rc::clone(&client)));
            if self.examination.try_with_untracked(Option::is_none) == Some(true) {
                self.phase.try_set(Phase::Loading);
            }
            // While a refresh is under way the page keeps what it has; only a first reading is shown piece by piece.
            let first = self.examination.try_with_untracked(Option::is_none) == Some(true);
            let snapshot = collect::collect(&client, snapshot, |growing| {
                if first && self.is_current(generation) && !client.was_misdirected() && growing.list.seen().is_some() {
                    self.show(growing);
                }
            })
            .await;
            if !self.is_current(generation) {
                return Ok(());
            }
            if client.was_misdirected() && !moved && environment.fixed_api(&at.tenant, "").is_none() {
                moved = true;
                continue;
            }
            self.requests.try_set(client.requests());
            return self.conclude(snapshot);
        }
    }

    /// Shows what was seen, or says why there is nothing to show.
    fn conclude(&self, snapshot: Snapshot) -> Result<(), Phase> {
        let refused = [&snapshot.list.gap(), &snapshot.principal.gap()]
            .into_iter()
            .flatten()
            .find(|gap| gap.reason == GapReason::Unauthorized)
            .map(|gap| gap.detail.clone());
        let nothing = snapshot.list.seen().is_none() && snapshot.archive.seen().is_none();
        let principal_seen = snapshot.principal.seen().is_some();
        if let Some(detail) = refused
            && !principal_seen
        {
            return Err(Phase::NeedsToken(Some(TokenProblem::Refused(detail))));
        }
        let had_something = self.examination.try_with_untracked(Option::is_some) == Some(true);
        match snapshot.list.gap() {
            Some(gap) if nothing && !principal_seen && !had_something => Err(Phase::Failed(Trouble::Gap(gap.clone()))),
            _ => {
                self.show(snapshot);
                Ok(())
            }
        }
    }

    fn show(&self, snapshot: Snapshot) {
        let examination = Arc::new(Examination::of(snapshot));
        self.rows.try_set(Arc::new(list::rows(&examination)));
        self.examination.try_set(Some(examination));
        self.phase.try_set(Phase::Ready);
    }

    /// Where the tenant's API is today, on a host that the environment admits.
    async fn find_api(
        &self,
        environment: &Environment,
        at: &TenantRef,
        snapshot: &mut Snapshot,
    ) -> Result<ApiRoot, Phase> {
        let origin = navigation::origin();
        let failed = |gap| Phase::Failed(Trouble::Gap(gap));
        if let Some(api) = environment.fixed_api(&at.tenant, &origin) {
            snapshot.tenant_status = Observed::Unseen(Gap::new(Source::TenantState, GapReason::NotAsked));
            return Ok(api);
        }
        let lookup = environment.state_lookup(&at.tenant, &origin).unwrap_or_default();
        let answer = ask_openly(&lookup).await.map_err(|reason| failed(Gap::new(Source::TenantState, reason)))?;
        if !(200..300).contains(&answer.status) {
            let reason = match answer.status {
                404 => GapReason::NotOnThisServer,
                429 => GapReason::Throttled,
                status => GapReason::Status(status),
            };
            let detail = wire::error_message(&answer.body, &answer.content_type).unwrap_or_default();
            return Err(failed(Gap { source: Source::TenantState, reason, detail }));
        }
        let status = wire::tenant_status(&answer.body)
            .map_err(|_| failed(Gap::new(Source::TenantState, GapReason::Malformed)))?;
        if !status.is_up() {
            return Err(Phase::Failed(Trouble::TenantDown(status)));
        }
        let named = status.api.clone().unwrap_or_default();
        let api = environment.admit(&named, &origin).map_err(|error| {
            let host = match error {
                doctor_core::address::AddressError::ForeignHost(host) => host,
                doctor_core::address::AddressError::NotAnAddress
                | doctor_core::address::AddressError::NotHttps
                | doctor_core::address::AddressError::UserInfo => named.clone(),
            };
            failed(Gap::new(Source::TenantState, GapReason::ForeignHost(host)))
        })?;
        snapshot.tenant_status = Observed::Complete(status);
        Ok(api)
    }

    async fn read_config(&self) {
        let address = format!("{}{}/config.json", navigation::origin(), navigation::base());
        let Ok(answer) = ask_openly(&address).await else { return };
        // A host without the file may answer with the page itself.
        if answer.status == 200 && !answer.content_type.contains("html") {
            self.config.try_set(Config::parse(&answer.body));
        }
    }

    fn remember(&self, at: &TenantRef) {
        let Some(Some((broken, total))) = self.examination.try_with_untracked(|examination| {
            examination
                .as_ref()
                .map(|examination| (examination.diagnosis.summary.broken(), examination.diagnosis.summary.total))
        }) else {
            return;
        };
        if at.environment.as_str() == "demo" {
            return;
        }
        let entry = Recent { at: at.clone(), broken, total, when: clock::now() };
        self.recent.try_update(|recent| {
            recent.retain(|other| other.at != entry.at);
            recent.insert(0, entry);
            recent.truncate(MOST_RECENT);
            write_recent(recent);
        });
    }

    /// How many webhooks have a verdict, over all that was seen.
    pub fn count(&self, kind: VerdictKind) -> usize {
        self.examination
            .with(|examination| examination.as_ref().map_or(0, |examination| examination.diagnosis.summary.count(kind)))
    }
}

fn read_recent() -> Vec<Recent> {
    let read = || -> Option<Vec<Recent>> {
        let text = window().local_storage().ok()??.get_item(RECENT_KEY).ok()??;
        let entries: Vec<(String, usize, usize, i64)> = serde_json::from_str(&text).ok()?;
        let recent = entries.into_iter().filter_map(|(path, broken, total, when)| match Route::parse(&path, "").0 {
            Route::Webhooks(at, _) => Some(Recent { at, broken, total, when: Timestamp::from_millis(when) }),
            _ => None,
        });
        Some(recent.take(MOST_RECENT).collect())
    };
    read().unwrap_or_default()
}

fn write_recent(recent: &[Recent]) {
    let entries: Vec<_> = recent
        .iter()
        .map(|entry| {
            let path = Route::Webhooks(entry.at.clone(), doctor_core::route::ListQuery::default()).href();
            (path, entry.broken, entry.total, entry.when.as_millis())
        })
        .collect();
    if let (Ok(Some(storage)), Ok(text)) = (window().local_storage(), serde_json::to_string(&entries)) {
        // A full or forbidden storage costs a convenience, nothing else.
        let _ = storage.set_item(RECENT_KEY, &text);
    }
}

fn tab_key(at: &TenantRef) -> String {
    format!("{TAB_KEY}.{}.{}", at.environment.as_str(), at.tenant.as_str())
}

/// Keeps the token for this tab, which the user asked for.
fn keep_for_tab(at: &TenantRef, token: &Token) {
    if let Ok(Some(storage)) = window().session_storage() {
        let _ = storage.set_item(&tab_key(at), &token.authorization());
    }
}

fn kept_for_tab(at: &TenantRef) -> Option<Token> {
    let text = window().session_storage().ok()??.get_item(&tab_key(at)).ok()??;
    Token::parse(Scheme::Bearer, &text).ok()
}

fn forget_tab() {
    if let Ok(Some(storage)) = window().session_storage() {
        let keys: Vec<String> =
            (0..storage.length().unwrap_or(0)).filter_map(|index| storage.key(index).ok().flatten()).collect();
        for key in keys.iter().filter(|key| key.starts_with(TAB_KEY)) {
            let _ = storage.remove_item(key);
        }
    }
}
