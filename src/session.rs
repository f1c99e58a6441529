//! Whose token is used, for which tenant, and what was seen with it. One session lives at the root for as long as the
//! page does; the token stays inside it.

mod live;
mod recent;
mod repair;
mod tab;
mod usage;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use doctor_core::address::{ApiRoot, Environment, EnvironmentName, Reach};
use doctor_core::config::Config;
use doctor_core::diagnosis::{Examination, VerdictKind};
use doctor_core::kept::Kept;
use doctor_core::lifetime::{self, IdleLimit, Standing};
use doctor_core::list::{self, Row};
use doctor_core::live::Interval;
use doctor_core::model::{TenantStatus, Timestamp, Usage, WebhookId};
use doctor_core::query;
use doctor_core::route::{Route, TenantRef};
use doctor_core::snapshot::{Gap, GapReason, Observed, Snapshot, Source};
use doctor_core::token::{NotAToken, Scheme, Token};
use doctor_core::wire;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;

pub use self::recent::Recent;
pub use self::repair::{Ground, TestFirst};
pub use crate::api::RequestRecord;
use crate::api::{Channel, Client, ask_openly};
use crate::collect::{self, Growing};
use crate::navigation::{self, Step};
use crate::sign_in::{self, SignInError};
use crate::{clock, demo, examine, kept};

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
    /// Nobody used the page for this long, so the token was forgotten.
    Idle(IdleLimit),
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

/// What can't be copied into signals: the token and the client.
#[derive(Default)]
struct Secrets {
    token: RefCell<Option<(TenantRef, Rc<Token>)>>,
    client: RefCell<Option<(TenantRef, Rc<Client>)>>,
    /// Counts the tokens that were taken and forgotten, so that what was begun with one is not ended with another.
    sign_in: Cell<u64>,
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
    signed_in: RwSignal<bool>,
    standing: RwSignal<Standing>,
    from_before: RwSignal<bool>,
    taken_at: RwSignal<Option<Timestamp>>,
    changed: RwSignal<Vec<String>>,
    interval: RwSignal<Interval>,
    idle_limit: RwSignal<IdleLimit>,
    secrets: StoredValue<Rc<Secrets>, LocalStorage>,
}

/// How often the token's standing is looked at.
const LOOK_AT_TOKEN: Duration = Duration::from_secs(2);
/// For how long a first reading is waited for as a whole, in milliseconds.
const PATIENCE_FOR_THE_WHOLE: u32 = 1_200;
/// How often it is then looked whether more has arrived, in milliseconds.
const LOOK_AT_WHAT_ARRIVED: u32 = 250;
/// How often it is looked whether a tenant is to be read again by itself.
const LOOK_AT_AGE: Duration = Duration::from_secs(1);

/// Starts the session; called once, at the root, after the navigation.
pub fn provide_session() {
    let session = Session {
        config: RwSignal::new(Config::built_in()),
        configured: RwSignal::new(false),
        phase: RwSignal::new(first_phase()),
        current: RwSignal::new(None),
        examination: RwSignal::new(None),
        rows: RwSignal::new(Arc::default()),
        refreshing: RwSignal::new(false),
        requests: RwSignal::new(Vec::new()),
        recent: RwSignal::new(recent::read()),
        keep_in_tab: RwSignal::new(false),
        signed_in: RwSignal::new(false),
        standing: RwSignal::new(Standing::Good),
        from_before: RwSignal::new(false),
        taken_at: RwSignal::new(None),
        changed: RwSignal::new(Vec::new()),
        interval: RwSignal::new(live::interval()),
        idle_limit: RwSignal::new(usage::limit()),
        secrets: StoredValue::new_local(Rc::default()),
    };
    provide_context(session);
    spawn_local(async move {
        session.read_config().await;
        session.configured.try_set(true);
    });
    usage::watch();
    // In a hidden tab, too: that is where a token is most easily left behind.
    let looking = [
        set_interval_with_handle(move || session.look_at_token(), LOOK_AT_TOKEN),
        set_interval_with_handle(move || session.look_at_age(), LOOK_AT_AGE),
    ];
    on_cleanup(move || looking.into_iter().flatten().for_each(|looking| looking.clear()));
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

/// What is shown until the deployment's configuration has been read: the question for a token only where one is missing.
fn first_phase() -> Phase {
    let built_in = Config::built_in();
    let goes_on = |at: &TenantRef| {
        let is_demo = built_in.environment(&at.environment).is_some_and(|found| found.reach == Reach::Demo);
        is_demo || tab::kept(at).is_some()
    };
    if navigation::use_route_untracked().tenant().is_some_and(goes_on) {
        Phase::Connecting
    } else {
        Phase::NeedsToken(None)
    }
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

    /// Whether a token is held.
    pub fn signed_in(&self) -> Signal<bool> {
        self.signed_in.into()
    }

    /// How the token that is held stands.
    pub fn standing(&self) -> Signal<Standing> {
        self.standing.into()
    }

    /// Whether what is shown was read at an earlier visit, because there is no network now.
    pub fn from_before(&self) -> Signal<bool> {
        self.from_before.into()
    }

    /// When what is shown was read.
    pub fn taken_at(&self) -> Signal<Option<Timestamp>> {
        self.taken_at.into()
    }

    /// The names of the webhooks whose state or verdict the last reading changed.
    pub fn changed(&self) -> Signal<Vec<String>> {
        self.changed.into()
    }

    /// How often the tenant is read again by itself.
    pub fn interval(&self) -> Signal<Interval> {
        self.interval.into()
    }

    /// Sets how often the tenant is read again by itself, in this browser from now on.
    pub fn set_interval(&self, interval: Interval) {
        live::set_interval(interval);
        self.interval.set(interval);
    }

    /// After how long without use the token is forgotten.
    pub fn idle_limit(&self) -> Signal<IdleLimit> {
        self.idle_limit.into()
    }

    /// Sets after how long without use the token is forgotten, in this browser from now on.
    pub fn set_idle_limit(&self, limit: IdleLimit) {
        usage::set_limit(limit);
        self.idle_limit.set(limit);
    }

    /// Asks for a new token while the old one may still work; what was seen stays.
    pub fn ask_for_token(&self) {
        self.phase.set(Phase::NeedsToken(None));
    }

    /// The reader does not want to give a token now: what was seen can still be read.
    pub fn read_on(&self) {
        if self.signed_in.get_untracked() && self.examination.with_untracked(Option::is_some) {
            self.phase.set(Phase::Ready);
        }
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
                    match Token::parse(Scheme::Bearer, &signed_in.access_token) {
                        Ok(token) => self.use_token(signed_in.at, token.until(signed_in.ends)),
                        Err(_) => self.report_sign_in(&SignInError::Malformed),
                    }
                }
                Err(failed) => {
                    // Where it was begun a token can be pasted instead, beside the reason.
                    if let Some(back_to) = failed.back_to {
                        self.current.try_set(back_to.tenant().cloned());
                        self.clear();
                        navigation::navigate(back_to, Step::Replace);
                    }
                    self.report_sign_in(&failed.error);
                }
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
        self.use_token(at, token);
    }

    fn use_token(&self, at: TenantRef, token: Token) {
        if self.keep_in_tab.get_untracked() {
            tab::keep(&at, &token);
        }
        self.hold(&at, token);
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
        if let Some(at) = self.current.try_get_untracked().flatten() {
            self.load(at);
        }
    }

    /// The counters of these webhooks as they are now: one small request, for a watch.
    ///
    /// # Errors
    /// The gap that says why they could not be read.
    pub async fn counters_of(&self, ids: &[WebhookId]) -> Result<BTreeMap<WebhookId, Usage>, Gap> {
        let not_asked = || Gap::new(Source::Usage, GapReason::NotAsked);
        let ground = self.ground().ok_or_else(not_asked)?;
        let client = self.client_on(&ground).ok_or_else(not_asked)?;
        let answer = client.ask(&query::usage_of(ids)).await.inspect_err(|gap| self.note_refusal(&ground, gap))?;
        let page = wire::archive(&answer.body).map_err(|_| Gap::new(Source::Usage, GapReason::Malformed))?;
        Ok(wire::usage_rows(&page).into_iter().collect())
    }

    /// Forgets the token and all that was seen with it, here and in what is kept for offline, and goes to the connect page.
    pub fn sign_out(&self) {
        self.forget_token();
        spawn_local(kept::forget());
        self.current.set(None);
        self.clear();
        self.phase.set(Phase::NeedsToken(None));
        navigation::navigate(Route::Connect, Step::Push);
    }

    /// Holds a token for as long as it is used.
    fn hold(&self, at: &TenantRef, token: Token) {
        usage::touch();
        self.with_secrets(|secrets| {
            *secrets.token.borrow_mut() = Some((at.clone(), Rc::new(token)));
            secrets.sign_in.set(secrets.sign_in.get() + 1);
        });
        self.signed_in.try_set(true);
        self.standing.try_set(Standing::Good);
        self.look_at_token();
    }

    /// Forgets the token, in memory and in the tab; requests that are under way change nothing any more.
    fn forget_token(&self) {
        self.with_secrets(|secrets| {
            secrets.token.borrow_mut().take();
            secrets.client.borrow_mut().take();
            secrets.sign_in.set(secrets.sign_in.get() + 1);
        });
        self.next_generation();
        tab::forget();
        self.refreshing.try_set(false);
        self.signed_in.try_set(false);
        self.standing.try_set(Standing::Good);
    }

    /// The tenant does not accept the token any more: it is forgotten and another one is asked for.
    fn ask_again(&self, detail: String) {
        self.forget_token();
        self.phase.try_set(Phase::NeedsToken(Some(TokenProblem::Refused(detail))));
    }

    /// Says in time that the token runs out, and forgets it when nobody used the page for too long.
    fn look_at_token(&self) {
        let held =
            self.with_secrets(|secrets| secrets.token.borrow().as_ref().map(|(_, token)| token.runs_out())).flatten();
        let (Some(runs_out), Some(limit)) = (held, self.idle_limit.try_get_untracked()) else { return };
        let standing = lifetime::standing(clock::now(), usage::last(), limit, runs_out);
        if standing == Standing::Idle {
            self.forget_token();
            self.phase.try_set(Phase::NeedsToken(Some(TokenProblem::Idle(limit))));
        } else if self.standing.try_get_untracked() != Some(standing) {
            self.standing.try_set(standing);
        }
    }

    fn with_secrets<T>(&self, use_them: impl FnOnce(&Secrets) -> T) -> Option<T> {
        self.secrets.try_with_value(|secrets| use_them(secrets))
    }

    fn clear(&self) {
        self.examination.set(None);
        self.taken_at.set(None);
        self.changed.set(Vec::new());
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
        } else if let Some(token) = tab::kept(&at) {
            self.hold(&at, token);
            self.keep_in_tab.set(true);
            self.load(at);
        } else {
            self.phase.set(Phase::NeedsToken(None));
            if !window().navigator().on_line() {
                let generation = self.next_generation();
                spawn_local(async move {
                    self.show_kept(&at, generation).await;
                });
            }
        }
    }

    /// Makes every request that is under way an old one.
    fn next_generation(&self) -> u64 {
        let next = self.with_secrets(|secrets| {
            secrets.generation.set(secrets.generation.get() + 1);
            secrets.generation.get()
        });
        next.unwrap_or_default()
    }

    fn load(self, at: TenantRef) {
        let generation = self.next_generation();
        self.refreshing.try_set(true);
        if self.examination.try_with_untracked(Option::is_none) == Some(true) {
            self.phase.try_set(Phase::Connecting);
        }
        spawn_local(async move {
            let outcome = self.read(&at, generation).await;
            if !self.is_current(generation) {
                return;
            }
            self.refreshing.try_set(false);
            match outcome {
                Ok(()) => self.remember(&at),
                Err(Phase::NeedsToken(Some(TokenProblem::Refused(detail)))) => self.ask_again(detail),
                Err(Phase::Failed(Trouble::Gap(gap)))
                    if gap.reason == GapReason::Network && self.show_kept(&at, generation).await => {}
                Err(phase) => drop(self.phase.try_set(phase)),
            }
        });
    }

    /// Shows what the tenant answered at an earlier visit, unless there is something to show already.
    async fn show_kept(&self, at: &TenantRef, generation: u64) -> bool {
        if self.examination.try_with_untracked(Option::is_some) == Some(true) {
            return false;
        }
        let Some(answers) = kept::read(at).await else { return false };
        let environment = self.config.try_with_untracked(|config| config.environment(&at.environment).cloned());
        let Some(environment) = environment.flatten() else { return false };
        let origin = navigation::origin();
        let admitted =
            environment.fixed_api(&at.tenant, &origin).map_or_else(|| environment.admit(&answers.api, &origin), Ok);
        let (Ok(api), Some(taken_at)) = (admitted, answers.taken_at) else { return false };
        let mut snapshot = Snapshot::pending(at.environment.clone(), at.tenant.clone(), taken_at);
        snapshot.online = is_online(&environment);
        snapshot.api = Some(api.as_str().to_owned());
        snapshot.tenant_status = match wire::tenant_status(&answers.state) {
            Ok(status) => Observed::Complete(status),
            Err(_) => Observed::Unseen(Gap::new(Source::TenantState, GapReason::NotAsked)),
        };
        let client = Client::new(Channel::Kept { api, answers });
        let snapshot = collect::collect(&client, &Growing::new(snapshot)).await;
        if snapshot.list.seen().is_none() || !self.show(snapshot, || self.is_current(generation)).await {
            return false;
        }
        self.from_before.try_set(true);
        true
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
            snapshot.online = is_online(&environment);
            snapshot.moved = moved;
            let (api, state) = self.find_api(&environment, at, &mut snapshot).await?;
            if !self.is_current(generation) {
                return Ok(());
            }
            snapshot.api = Some(api.as_str().to_owned());
            let channel = if environment.reach == Reach::Demo {
                Channel::Demo { api, scenario: at.tenant.as_str().to_owned() }
            } else {
                let token = self
                    .with_secrets(|secrets| {
                        let held = secrets.token.borrow();
                        held.as_ref().filter(|(of, _)| of == at).map(|(_, token)| Rc::clone(token))
                    })
                    .flatten();
                Channel::Http { api, token: token.ok_or(Phase::NeedsToken(None))? }
            };
            let client = Rc::new(Client::new(channel));
            client.keep(Kept::new(snapshot.taken_at, snapshot.api.as_deref().unwrap_or_default(), &state));
            self.with_secrets(|secrets| *secrets.client.borrow_mut() = Some((at.clone(), Rc::clone(&client))));
            if self.examination.try_with_untracked(Option::is_none) == Some(true) {
                self.phase.try_set(Phase::Loading);
            }
            // While a refresh is under way the page keeps what it has; only a first reading is shown piece by piece.
            let first = self.examination.try_with_untracked(Option::is_none) == Some(true);
            let growing = Rc::new(Growing::new(snapshot));
            let under_way = Rc::new(Cell::new(true));
            if first {
                let (client, growing, under_way) = (Rc::clone(&client), Rc::clone(&growing), Rc::clone(&under_way));
                let session = *self;
                spawn_local(async move {
                    let go_on = || under_way.get() && !client.was_misdirected() && session.is_current(generation);
                    session.show_meanwhile(&growing, go_on).await;
                });
            }
            let snapshot = collect::collect(&client, &growing).await;
            under_way.set(false);
            if !self.is_current(generation) {
                return Ok(());
            }
            if client.was_misdirected() && !moved && environment.fixed_api(&at.tenant, "").is_none() {
                moved = true;
                continue;
            }
            self.requests.try_set(client.requests());
            let answers = client.kept();
            self.conclude(snapshot, generation).await?;
            if !self.is_current(generation) {
                return Ok(());
            }
            if first {
                // What arrived piece by piece is no change of the tenant.
                self.changed.try_set(Vec::new());
            }
            if environment.reach != Reach::Demo {
                kept::write(at, &answers).await;
            }
            return Ok(());
        }
    }

    /// A quick tenant is shown whole, so that nothing moves; of a slow one what is there is shown meanwhile. Where the
    /// showing itself takes long, because there are very many webhooks, most of the time is left to the answers.
    async fn show_meanwhile(&self, growing: &Growing, go_on: impl Fn() -> bool) {
        TimeoutFuture::new(PATIENCE_FOR_THE_WHOLE).await;
        let mut shown = 0;
        while go_on() {
            let mut took = 0;
            if growing.grown() != shown && growing.has_list() {
                shown = growing.grown();
                let began = clock::now();
                self.show(growing.so_far(), &go_on).await;
                took = u32::try_from(clock::now().millis_since(began)).unwrap_or_default();
            }
            TimeoutFuture::new(took.saturating_mul(4).max(LOOK_AT_WHAT_ARRIVED)).await;
        }
    }

    /// Shows what was seen, or says why there is nothing to show.
    async fn conclude(&self, snapshot: Snapshot, generation: u64) -> Result<(), Phase> {
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
                self.show(snapshot, || self.is_current(generation)).await;
                Ok(())
            }
        }
    }

    /// Examines what was seen and shows it, in short turns, so that the browser can answer the reader in between; not
    /// when it was overtaken meanwhile, and says which.
    async fn show(&self, snapshot: Snapshot, go_on: impl Fn() -> bool) -> bool {
        let Some((examination, rows)) = examine::in_turns(snapshot, &go_on).await else { return false };
        self.present(examination, rows);
        true
    }

    fn present(&self, examination: Examination, rows: Vec<Row>) {
        self.from_before.try_set(false);
        self.taken_at.try_set(Some(examination.snapshot.taken_at));
        // Where nothing has changed nothing is drawn anew: what is open stays open, and the focus stays where it is.
        let same = self
            .examination
            .try_with_untracked(|before| before.as_ref().is_some_and(|before| before.says_the_same_as(&examination)));
        if same != Some(true) {
            let names = self.rows.try_with_untracked(|before| list::changed(before, &rows)).unwrap_or_default();
            self.changed.try_set(names);
            self.rows.try_set(Arc::new(rows));
            self.examination.try_set(Some(Arc::new(examination)));
        }
        self.phase.try_set(Phase::Ready);
    }

    /// Reads the tenant again by itself when it is time and somebody can see it.
    fn look_at_age(&self) {
        let (Some(interval), Some(Some(taken_at))) =
            (self.interval.try_get_untracked(), self.taken_at.try_get_untracked())
        else {
            return;
        };
        let ready = self.phase.try_get_untracked() == Some(Phase::Ready)
            && self.refreshing.try_get_untracked() == Some(false)
            && self.from_before.try_get_untracked() == Some(false);
        if ready && !document().hidden() && interval.is_due(clock::now(), taken_at) {
            self.refresh();
        }
    }

    /// Where the tenant's API is today, on a host that the environment admits, and what the state lookup answered.
    async fn find_api(
        &self,
        environment: &Environment,
        at: &TenantRef,
        snapshot: &mut Snapshot,
    ) -> Result<(ApiRoot, String), Phase> {
        let origin = navigation::origin();
        let failed = |gap| Phase::Failed(Trouble::Gap(gap));
        if let Some(api) = environment.fixed_api(&at.tenant, &origin) {
            snapshot.tenant_status = Observed::Unseen(Gap::new(Source::TenantState, GapReason::NotAsked));
            return Ok((api, String::new()));
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
        Ok((api, answer.body))
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
        self.recent.try_update(|recent| recent::add(recent, entry));
    }

    /// How many webhooks have a verdict, over all that was seen.
    pub fn count(&self, kind: VerdictKind) -> usize {
        self.examination
            .with(|examination| examination.as_ref().map_or(0, |examination| examination.diagnosis.summary.count(kind)))
    }
}

/// Whether a token sees only its own application's webhooks there.
const fn is_online(environment: &Environment) -> bool {
    match environment.reach {
        Reach::SuperOffice | Reach::Demo | Reach::State(_) => true,
        Reach::Api(_) => false,
    }
}
