//! From the route to the view: which tenant is looked at, with whose token, and what was read of it. One session lives at
//! the root for as long as the page does; the token stays inside it.

mod activity;
mod calls;
mod change;
mod credential;
mod following;
mod loading;
mod observing;
mod saved_token;
mod sign_outs;
mod signals;
mod write;

use std::time::Duration;

use doctor_core::credential::Lease;
use doctor_core::model::Timestamp;
use doctor_core::route::{ListQuery, Route, TenantRef};
use doctor_core::sign_in::SignInError;
use doctor_core::token::{NotAToken, Scheme, Token};
use doctor_core::token_expiry::{IdleLimit, Keep, TokenStatus, TokenUse};
use doctor_core::view::{Refusal, TenantView, TokenProblem, View};
use futures::future::AbortHandle;
use leptos::ev::Custom;
use leptos::prelude::*;
use leptos::task::spawn_local;
use zeroize::Zeroizing;

pub use self::change::TestFirst;
use self::credential::CredentialHandle;
pub use self::following::{Following, Told};
use self::observing::Observing;
pub use self::observing::{ImportOutcome, Kept};
use self::saved_token::SavedToken;
pub use self::signals::{Instead, ViewSignals};
pub use self::write::Written;
use crate::navigation::{self, HistoryUpdate};
use crate::settings::{Settings, use_settings};
use crate::{api, clock, focus, history, sign_in};

/// A handle on the session; cheap to copy.
#[derive(Clone, Copy)]
pub struct Session {
    settings: Settings,
    view: ViewSignals,
    credential: CredentialHandle,
    /// The token as it was typed last, until it opened a tenant: where it is refused it can be corrected.
    typed: StoredValue<Option<TypedToken>, LocalStorage>,
    observing: Observing,
    following: Following,
    copy_for_anyone: RwSignal<bool>,
    /// Under which lease the tenant was read whole last.
    read_under: StoredValue<Option<Lease>, LocalStorage>,
    /// Counts the loads, so that what an old one gives changes nothing.
    generation: StoredValue<u64>,
    /// Ends the requests of the load that is under way.
    under_way: StoredValue<Option<AbortHandle>>,
    /// Whether a tenant was opened since the page was.
    has_opened: StoredValue<bool>,
}

/// A token as it was typed, and for which tenant.
struct TypedToken {
    at: TenantRef,
    text: Zeroizing<String>,
}

/// How often the token's expiry is checked.
const EXPIRY_CHECK_PERIOD: Duration = Duration::from_secs(2);
/// How often it is checked whether a tenant that is followed is due to be looked at.
const FOLLOW_CHECK_PERIOD: Duration = Duration::from_secs(1);

/// Starts the session; called once, at the root, after the navigation and the settings.
pub fn provide_session() {
    let settings = use_settings();
    let session = Session {
        settings,
        view: ViewSignals::new(first_view(settings.keep_now().unwrap_or_default().idle_limit())),
        credential: CredentialHandle::new(),
        typed: StoredValue::new_local(None),
        observing: Observing::new(),
        following: Following::new(),
        copy_for_anyone: RwSignal::new(false),
        read_under: StoredValue::new_local(None),
        generation: StoredValue::new(0),
        under_way: StoredValue::new(None),
        has_opened: StoredValue::new(false),
    };
    provide_context(session);
    activity::watch();
    sign_outs::watch(move || session.follow_sign_out());
    spawn_local(api::forget_old());
    // A tab that the browser had put to sleep is looked at before its reader can read on.
    let waking = [
        window_event_listener(Custom::<web_sys::Event>::new("visibilitychange"), move |_| session.wake()),
        window_event_listener(Custom::<web_sys::Event>::new("pageshow"), move |_| session.wake()),
    ];
    on_cleanup(move || waking.into_iter().for_each(|waking| waking.remove()));
    let online = window_event_listener(leptos::ev::online, move |_| session.follow_network());
    on_cleanup(move || online.remove());
    // In a hidden tab, too: that is where a token is most easily left behind.
    let looking = [
        set_interval_with_handle(move || session.check_expiry(), EXPIRY_CHECK_PERIOD),
        set_interval_with_handle(move || session.follow_on(), FOLLOW_CHECK_PERIOD),
    ];
    on_cleanup(move || looking.into_iter().flatten().for_each(|looking| looking.clear()));
    let route = navigation::use_route();
    Effect::new(move || {
        let at = route.with(|route| route.tenant().cloned());
        if settings.configured().get()
            && let Some(at) = at
            && !session.has_open(&at)
        {
            session.open(at);
        }
    });
}

/// What is shown until the deployment's configuration has been read: the question for a token only where one is missing.
fn first_view(limit: IdleLimit) -> View {
    let at = navigation::use_route_untracked().tenant().cloned();
    let ended = saved_token::judge(at.as_ref(), limit).and_then(|status| problem_of(status, limit));
    let Some(at) = at else { return View::NoTenant(None) };
    let goes_on = at.is_demo() || saved_token::saved(&at).is_some();
    View::Tenant(at, if goes_on { TenantView::Connecting } else { TenantView::NeedsToken(ended) })
}

/// Why a token of that status is asked for anew; nothing where it can still be used.
const fn problem_of(status: TokenStatus, limit: IdleLimit) -> Option<TokenProblem> {
    match status {
        TokenStatus::Idle => Some(TokenProblem::Idle(limit)),
        TokenStatus::HeldTooLong => Some(TokenProblem::HeldTooLong),
        TokenStatus::Good | TokenStatus::EndsSoon(_) | TokenStatus::RanOut => None,
    }
}

/// The session.
pub fn use_session() -> Session {
    expect_context::<Session>()
}

impl Session {
    /// What the page can show.
    pub fn view(&self) -> ViewSignals {
        self.view
    }

    /// What was typed as a token for this tenant, or for any, and did not open it.
    pub fn typed_token(&self, at: Option<&TenantRef>) -> Option<Zeroizing<String>> {
        let of = |typed: &Option<TypedToken>| {
            typed.as_ref().filter(|typed| at.is_none_or(|at| typed.at == *at)).map(|typed| typed.text.clone())
        };
        self.typed.try_with_value(of)?
    }

    /// Whether the last copy of a tenant may be read without the token that it was read with, by anyone at this computer.
    pub fn copy_for_anyone(&self) -> Signal<bool> {
        self.copy_for_anyone.into()
    }

    /// Allows that, from the next reading on, or forbids it at once.
    pub fn set_copy_for_anyone(&self, may: bool) {
        self.copy_for_anyone.set(may);
        if !may {
            spawn_local(api::forget_open());
        }
    }

    /// Whether a token is held.
    pub fn signed_in(&self) -> Signal<bool> {
        self.credential.signed_in()
    }

    /// The status of the token that is held.
    pub fn token_status(&self) -> Signal<TokenStatus> {
        self.credential.token_status()
    }

    /// The right to act on the tenant that is shown; none where there is no token and no tenant that is built in.
    pub fn lease(&self) -> Signal<Option<Lease>> {
        let (tenant, lease) = (self.view.tenant(), self.credential.lease());
        Signal::derive(move || lease.get().filter(|lease| tenant.with(|at| at.as_ref() == Some(lease.at()))))
    }

    /// The right to act on the tenant that is shown, not tracked.
    pub fn lease_now(&self) -> Option<Lease> {
        let lease = self.credential.lease_now()?;
        self.is_current(&lease).then_some(lease)
    }

    /// Asks for a new token while the old one may still work; what is shown stays.
    pub fn ask_for_token(&self) {
        self.view.update(|view| view.ask_for_token(None));
    }

    /// Closes the question for a token, where one is held: the tenant can still be read.
    pub fn dismiss_token_prompt(&self) {
        if self.credential.holds_token() {
            self.view.update(View::dismiss_token_prompt);
        }
    }

    /// A sign-in did not work: says why where the token is asked for.
    pub fn report_sign_in(&self, error: &SignInError) {
        self.view.update(|view| view.ask_for_token(Some(TokenProblem::SignIn(error.clone()))));
    }

    /// Finishes a sign-in with the answer that the address held, and goes on to the view that was asked for.
    pub fn finish_sign_in(self, answer: String) {
        spawn_local(async move {
            match sign_in::finish(&answer, |name| self.settings.sign_in(name)).await {
                Ok(signed_in) => {
                    navigation::navigate(signed_in.back_to, HistoryUpdate::Replace);
                    match Token::parse(Scheme::Bearer, &signed_in.access_token) {
                        Ok(token) => self.use_token(signed_in.at, token.until(signed_in.ends)),
                        Err(_) => self.report_sign_in(&SignInError::Malformed),
                    }
                }
                Err(failed) => {
                    // The page where the sign-in started shows the reason, and a token can be pasted there instead.
                    if let Some(back_to) = failed.back_to {
                        match back_to.tenant().cloned() {
                            Some(at) => self.choose(at),
                            None => self.view.update(View::leave),
                        }
                        navigation::navigate(back_to, HistoryUpdate::Replace);
                    }
                    self.report_sign_in(&failed.error);
                }
            }
        });
    }

    /// Asks where a tenant's API is while the token is still looked for. That needs no token, and none is sent.
    pub fn look_ahead(&self, at: &TenantRef) {
        if window().navigator().on_line()
            && let Some(environment) = self.settings.environment(&at.environment)
        {
            api::look_ahead(&environment, at);
        }
    }

    /// Uses a token, as pasted, for a tenant, and shows the tenant unless the view is one of its own already. Says whether
    /// the text can be a token.
    pub fn connect(&self, at: TenantRef, scheme: Scheme, pasted: &str) -> bool {
        match Token::parse(scheme, pasted) {
            Ok(token) => {
                self.typed.try_set_value(Some(TypedToken { at: at.clone(), text: Zeroizing::new(pasted.to_owned()) }));
                self.use_token(at, token);
                true
            }
            Err(problem) => {
                let problem = match problem {
                    NotAToken::Empty => TokenProblem::Empty,
                    NotAToken::Characters => TokenProblem::NotAToken,
                };
                self.view.update(|view| view.ask_for_token(Some(problem)));
                false
            }
        }
    }

    fn forget_typed(&self) {
        self.typed.try_set_value(None);
    }

    fn use_token(&self, at: TenantRef, token: Token) {
        activity::touch();
        let now = clock::now();
        if self.settings.keep_now().is_some_and(Keep::is_in_tab) {
            let copy_for_anyone = self.copy_for_anyone.try_get_untracked() == Some(true);
            saved_token::save(&at, &token, TokenUse { since: now, last: now }, copy_for_anyone);
        } else {
            saved_token::forget();
        }
        self.hold(&at, token, now);
        self.choose(at.clone());
        let already_there = navigation::use_route_untracked().tenant() == Some(&at);
        if !already_there {
            navigation::navigate(Route::Webhooks(at.clone(), ListQuery::default()), HistoryUpdate::Push);
        }
        self.load(at);
    }

    /// Opens the built-in tenant in a scenario.
    pub fn open_demo(&self, scenario: &str) {
        if let Some(at) = TenantRef::demo(scenario) {
            navigation::navigate(Route::Webhooks(at, ListQuery::default()), HistoryUpdate::Push);
        }
    }

    /// Asks every source again, unless they are being asked right now; what is shown stays until the answers come.
    pub fn refresh(&self) {
        if self.view.now(View::is_refreshing) != Some(true) {
            self.read_anew();
        }
    }

    /// The same where something has changed: what is being asked is asked anew.
    fn read_anew(&self) {
        if let Some(at) = self.view.now(|view| view.tenant().cloned()).flatten() {
            self.load(at);
        }
    }

    /// Forgets the token and all that was seen with it, here, in the offline copies and in the other tabs, and goes to the
    /// connect page. Earlier observations stay only where the reader asked for that.
    pub fn sign_out(&self) {
        self.forget_token();
        self.forget_typed();
        self.copy_for_anyone.try_set(false);
        spawn_local(api::forget());
        self.follow_nothing();
        self.observing.forget();
        if !self.settings.keeps_history() {
            // What can't be erased is of nobody else, and the page says so to its reader the next time.
            spawn_local(async {
                let _ = history::clear().await;
            });
        }
        sign_outs::tell();
        self.view.update(View::leave);
        navigation::navigate(Route::Connect, HistoryUpdate::Push);
    }

    /// The reader signed out in another tab. That tab has erased the offline copies.
    fn follow_sign_out(&self) {
        self.copy_for_anyone.try_set(false);
        let is_of_a_tenant = self.view.now(|view| view.tenant().is_some_and(|at| !at.is_demo())) == Some(true);
        if self.credential.holds_token() || is_of_a_tenant {
            self.follow_nothing();
            self.end(TokenProblem::SignedOutElsewhere);
        }
    }

    /// The browser has a network again: what only its lack kept from being read is read.
    fn follow_network(&self) {
        self.following.forget_setback();
        let is_demo = self.view.now(|view| view.tenant().is_some_and(TenantRef::is_demo)) == Some(true);
        let waits = self.view.now(View::waits_for_network) == Some(true);
        if waits && (is_demo || self.credential.holds_token()) {
            self.refresh();
        }
    }

    fn hold(&self, at: &TenantRef, token: Token, since: Timestamp) {
        self.credential.hold(at, token, since);
        self.check_expiry();
    }

    /// The session is over without a word of the reader: the token is forgotten, and what was shown is covered.
    fn end(&self, problem: TokenProblem) {
        self.forget_token();
        self.forget_typed();
        // The tenant that is built in needs no token and is nobody's secret.
        if self.view.now(|view| view.tenant().is_some_and(TenantRef::is_demo)) != Some(true) {
            self.observing.forget();
            self.following.cover();
            self.view.update(|view| view.end(problem));
            focus::close_dialogs();
        }
    }

    /// Forgets the token; requests that are under way change nothing any more.
    fn forget_token(&self) {
        self.credential.forget();
        self.next_generation();
        self.view.update(View::stop_loading);
    }

    /// The tenant does not accept the token any more: it is forgotten, its offline copy is erased, and another one is asked
    /// for. What is on the page stays.
    fn ask_again(&self, refusal: Refusal) {
        if let Some(Some(at)) = self.view.now(|view| view.tenant().cloned()) {
            spawn_local(async move { api::forget_copy(&at).await });
        }
        self.forget_token();
        self.view.update(|view| view.ask_for_token(Some(TokenProblem::Refused(refusal))));
    }

    /// The page may be in sight again.
    fn wake(&self) {
        self.check_expiry();
        self.following.come_into_sight();
    }

    /// Warns before the token expires, and ends the session after the idle time and after its longest one.
    fn check_expiry(&self) {
        let Some(limit) = self.settings.keep_now().map(Keep::idle_limit) else { return };
        if clock::now().millis_since(activity::last()) >= limit.millis() {
            self.forget_typed();
        }
        if let Some(problem) = self.credential.check(limit).and_then(|status| problem_of(status, limit)) {
            self.end(problem);
        }
    }

    /// Whether the view is of this tenant, by more than its beginning.
    fn has_open(&self, at: &TenantRef) -> bool {
        self.has_opened.try_get_value() == Some(true)
            && self.view.now(|view| view.tenant() == Some(at)).unwrap_or_default()
    }

    /// Turns the view to a tenant. What is under way for another one changes nothing any more.
    fn choose(&self, at: TenantRef) {
        self.has_opened.try_set_value(true);
        self.next_generation();
        self.observing.forget_others(&at);
        self.follow_tenant(&at);
        self.view.update(|view| view.open(at));
    }

    /// The route turned to another tenant.
    fn open(self, at: TenantRef) {
        self.choose(at.clone());
        let is_known = self.settings.environment(&at.environment).is_some();
        if !is_known || at.is_demo() || self.credential.is_for(&at) {
            // Whatever is missing, the load says so.
            self.load(at);
        } else if let Some(SavedToken { token, held, copy_for_anyone }) = saved_token::saved(&at) {
            activity::resume(held.last);
            saved_token::go_on(held.last);
            self.copy_for_anyone.set(copy_for_anyone);
            self.hold(&at, token, held.since);
            if self.credential.is_for(&at) {
                self.load(at);
            }
        } else {
            self.view.update(View::stop_loading);
            if !window().navigator().on_line() {
                self.show_copy_for_anyone(at);
            }
        }
    }
}
