//! Follows the tenant in view: looks at it again at the reader's pace, in one tab for all, and keeps what is worth telling
//! until the reader has put it away. When and what is decided in `doctor_core::follow`.

use std::sync::Arc;

use doctor_core::credential::Lease;
use doctor_core::follow::{
    self, Choice, Circumstances, Mode, News, Pace, Setback, SetbackKind, Status, Turn, Until, is_due, next_look,
};
use doctor_core::history::Observation;
use doctor_core::list::Rows;
use doctor_core::model::Timestamp;
use doctor_core::request_error::RequestError;
use doctor_core::route::TenantRef;
use doctor_core::text::Message;
use doctor_core::view::{Progress, ReadFrom, View};
use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Session, activity};
use crate::collect::look::look;
use crate::deployment::stored_name;
use crate::notifications;
use crate::tab_lock::{Answer, TabLock};
use crate::{clock, comes_later, history, i18n};

/// How many pieces of news are kept on the page.
const MOST_NEWS: usize = 50;
/// How often following counts as use of the page, in milliseconds.
const USE_EVERY: i64 = 10_000;

/// Something that was worth telling, and when it was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// When it was seen.
    pub at: Timestamp,
    /// What.
    pub news: News,
}

/// A handle on how the tenant in view is followed; cheap to copy.
#[derive(Clone, Copy)]
pub struct Following {
    at: RwSignal<Option<TenantRef>>,
    choice: RwSignal<Choice>,
    mode: RwSignal<Mode>,
    status: RwSignal<Status>,
    until: RwSignal<Until>,
    turn: RwSignal<Turn>,
    setback: RwSignal<Option<Setback>>,
    told: RwSignal<Vec<Told>>,
    unseen: RwSignal<usize>,
    lock: StoredValue<Option<(String, Option<TabLock>)>, LocalStorage>,
    is_looking: StoredValue<bool>,
    /// When it was last asked what another tab read.
    asked_others: StoredValue<Timestamp>,
    /// For which end a new token was asked for.
    asked_for: StoredValue<Option<Timestamp>>,
}

impl Following {
    /// Nothing is followed.
    pub(super) fn new() -> Self {
        Self {
            at: RwSignal::new(None),
            choice: RwSignal::new(Choice::default()),
            mode: RwSignal::new(Mode::Off),
            status: RwSignal::new(Status::Off),
            until: RwSignal::new(Until::PageIsClosed),
            turn: RwSignal::new(Turn::Asked),
            setback: RwSignal::new(None),
            told: RwSignal::new(Vec::new()),
            unseen: RwSignal::new(0),
            lock: StoredValue::new_local(None),
            is_looking: StoredValue::new(false),
            asked_others: StoredValue::new(clock::now()),
            asked_for: StoredValue::new(None),
        }
    }

    /// How it stands.
    pub fn status(&self) -> Signal<Status> {
        self.status.into()
    }

    /// How the tenant is followed once it is.
    pub fn choice(&self) -> Signal<Choice> {
        self.choice.into()
    }

    /// Until when it can be followed with the token that is held.
    pub fn until(&self) -> Signal<Until> {
        self.until.into()
    }

    /// Whether tabs can't agree in this browser which one looks.
    pub fn is_alone(&self) -> Signal<bool> {
        let turn = self.turn;
        Signal::derive(move || turn.get() == Turn::NobodyKnows)
    }

    /// What was worth telling and was not put away, the latest first.
    pub fn told(&self) -> Signal<Vec<Told>> {
        self.told.into()
    }

    /// How much of it came while nobody looked at the page.
    pub fn unseen(&self) -> Signal<usize> {
        self.unseen.into()
    }

    /// The reader has read what was told.
    pub fn put_away(&self) {
        self.told.set(Vec::new());
    }

    /// The page may be in sight again.
    pub(super) fn come_into_sight(&self) {
        if !document().hidden() && self.unseen.try_get_untracked() != Some(0) {
            self.unseen.try_set(0);
        }
    }

    /// What stood in the way is gone: the next look need not wait.
    pub(super) fn forget_setback(&self) {
        put(self.setback, None);
    }

    /// Forgets what was read; what the reader chose stays.
    pub(super) fn cover(&self) {
        self.lock.try_set_value(None);
        self.turn.try_set(Turn::Asked);
        self.setback.try_set(None);
        self.told.try_set(Vec::new());
        self.unseen.try_set(0);
    }

    fn stop(&self) {
        self.mode.try_set(Mode::Off);
        self.cover();
    }

    /// Asks for the right to look where this tab wants it, and lets it go where it does not.
    fn claim(&self, wanted: Option<String>) {
        let is_so = self.lock.try_with_value(|lock| lock.as_ref().map(|(name, _)| name) == wanted.as_ref());
        if is_so != Some(false) {
            return;
        }
        self.lock.try_set_value(None);
        self.turn.try_set(Turn::Asked);
        let Some(name) = wanted else { return };
        let turn = self.turn;
        let lock = TabLock::claim(name.clone(), move |answer| {
            turn.try_set(match answer {
                Answer::Ours => Turn::Ours,
                Answer::Others => Turn::Others,
            });
        });
        if lock.is_none() {
            turn.try_set(Turn::NobodyKnows);
        }
        self.lock.try_set_value(Some((name, lock)));
    }

    /// Tells the reader what changed, wherever they look.
    fn tell(&self, at: &TenantRef, news: Vec<News>) {
        if news.is_empty() {
            return;
        }
        let is_hidden = document().hidden();
        let looks_elsewhere = is_hidden || !document().has_focus().unwrap_or(true);
        if looks_elsewhere && self.choice.try_get_untracked().is_some_and(|choice| choice.notify) {
            let title = Message::new("follow-told").with("count", news.len()).with("tenant", at.tenant.as_str());
            let lines: Vec<String> = follow::summary(&news).iter().map(i18n::say).collect();
            notifications::show(&i18n::say(&title), &lines.join("\n"), &tag(at));
        }
        if is_hidden {
            self.unseen.try_update(|unseen| *unseen += news.len());
        }
        let now = clock::now();
        self.told.try_update(|told| {
            let mut all: Vec<Told> = news.into_iter().map(|news| Told { at: now, news }).collect();
            all.append(told);
            all.truncate(MOST_NEWS);
            *told = all;
        });
    }

    fn notify_of(&self, at: &TenantRef, text: &'static str) {
        if self.choice.try_get_untracked().is_some_and(|choice| choice.notify) {
            let title = i18n::say(&Message::new(text).with("tenant", at.tenant.as_str()));
            notifications::show(&title, "", &tag(at));
        }
    }
}

/// Later notifications of a tenant take the place of earlier ones.
fn tag(at: &TenantRef) -> String {
    format!("{}.{}.{}", stored_name("follow"), at.environment.as_str(), at.tenant.as_str())
}

/// A change of a signal that is one.
fn put<T: PartialEq + Clone + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.try_with_untracked(|now| *now == value) == Some(false) {
        signal.try_set(value);
    }
}

comes_later! {
    fn next_look_at(session: Session, at: TenantRef, lease: Lease) -> LocalBoxFuture<'static, ()>, in pages {
        Box::pin(async move { session.look_again(&at, &lease).await })
    }
}

impl Session {
    /// How the tenant in view is followed.
    pub fn following(&self) -> Following {
        self.following
    }

    /// Chooses how the tenant in view is followed once it is.
    pub fn choose_following(&self, choice: Choice) {
        self.following.choice.set(choice);
        if let Some(at) = self.following.at.get_untracked() {
            self.settings.set_follow_choice(&at, choice);
        }
    }

    /// Follows the tenant in view, pauses or stops.
    pub fn follow(&self, mode: Mode) {
        if let Some(at) = self.following.at.get_untracked() {
            self.settings.set_follow_mode(&at, mode);
            self.following.mode.set(mode);
            self.following.setback.set(None);
            self.follow_on();
        }
    }

    /// When the tenant is looked at next, where this tab does so.
    pub fn next_look(&self) -> Signal<Option<Timestamp>> {
        let Following { status, choice, setback, .. } = self.following;
        let taken_at = self.view.taken_at();
        Signal::derive(move || {
            let taken_at = taken_at.get().filter(|_| status.get().looks())?;
            Some(next_look(choice.get().pace, taken_at, setback.get()))
        })
    }

    /// Turns to a tenant: what was told of another one is gone.
    pub(super) fn follow_tenant(&self, at: &TenantRef) {
        if self.following.at.try_with_untracked(|now| now.as_ref() == Some(at)) == Some(true) {
            return;
        }
        self.following.cover();
        let (choice, mode) = self.settings.follows(at);
        self.following.choice.try_set(choice);
        self.following.mode.try_set(mode);
        self.following.at.try_set(Some(at.clone()));
    }

    /// The reader is gone: nothing is followed any more.
    pub(super) fn follow_nothing(&self) {
        self.settings.follow_nothing();
        self.following.stop();
    }

    /// Finds out how it stands with following, and looks at the tenant where that is due. Runs every second, in a hidden tab
    /// as often as the browser lets it.
    pub(super) fn follow_on(&self) {
        let following = self.following;
        let Some(at) = following.at.try_get_untracked().flatten() else { return };
        let Some(mode) = following.mode.try_get_untracked() else { return };
        let lease = self.lease_now();
        let seen = self
            .view
            .now(|view| {
                let shown = view.read_of_tenant().filter(|_| view.tenant() == Some(&at))?;
                let user = history::user(&shown.diagnosed).map_or(0, |user| user.0);
                Some((shown.taken_at, shown.refreshing, shown.diagnosed.snapshot.online, user))
            })
            .flatten();
        let name = seen.map(|(.., user)| format!("{}.{user}", tag(&at)));
        following.claim(name.filter(|_| mode == Mode::On && lease.is_some()));
        let setback = following.setback.try_get_untracked().flatten();
        let asks_for_token = self.view.now(View::asks_for_token);
        let circumstances = Circumstances {
            is_read: seen.is_some(),
            can_ask: (at.is_demo() || self.credential.is_for(&at)) && asks_for_token != Some(true),
            turn: following.turn.try_get_untracked().unwrap_or_default(),
            setback,
        };
        let status = follow::status(mode, circumstances);
        put(following.status, status);
        let now = clock::now();
        let (since, runs_out) = self.credential.lifetime().filter(|_| !at.is_demo()).unzip();
        let until = follow::until(since, runs_out.flatten(), seen.is_none_or(|(_, _, online, _)| online));
        put(following.until, until);
        let pace = following.choice.try_get_untracked().unwrap_or_default().pace;
        if status == Status::AnotherTab {
            self.follow_another_tab(now, pace);
        }
        if !status.looks() {
            return;
        }
        if status.counts_as_use() && now.millis_since(activity::last()) >= USE_EVERY {
            // First whether the page was left alone for too long, as where the computer slept.
            self.check_expiry();
            if !at.is_demo() && !self.credential.is_for(&at) {
                return;
            }
            activity::touch();
        }
        if until.is_near(now) && following.asked_for.try_get_value().flatten() != until.moment() {
            following.asked_for.try_set_value(until.moment());
            following.notify_of(&at, "follow-told-token");
        }
        if let (Some((taken_at, false, ..)), Some(lease)) = (seen, lease)
            && following.is_looking.try_get_value() == Some(false)
            && is_due(now, pace, taken_at, setback)
        {
            following.is_looking.try_set_value(true);
            let session = *self;
            spawn_local(async move {
                // Where the code can't be had, the next second tries again.
                if let Ok(look) = next_look_at(session, at, lease).await {
                    look.await;
                }
                session.following.is_looking.try_set_value(false);
            });
        }
    }

    /// Takes over what another tab read, from the history that both share.
    fn follow_another_tab(&self, now: Timestamp, pace: Pace) {
        let is_time = |asked: &mut Timestamp| {
            let is_time = now.millis_since(*asked).abs() >= pace.millis();
            if is_time {
                *asked = now;
            }
            is_time
        };
        if self.following.asked_others.try_update_value(is_time) == Some(true) {
            let observing = self.observing;
            spawn_local(async move { observing.take_from_other_tabs().await });
        }
    }

    async fn look_again(&self, at: &TenantRef, lease: &Lease) {
        let Some(client) = self.client_of(lease) else { return };
        let shown =
            self.view.now(|view| view.shown().map(|shown| (Arc::clone(&shown.diagnosed), shown.requests.clone())));
        let Some(Some((diagnosed, reading))) = shown else { return };
        let Some(generation) = self.latest_load() else { return };
        let client = client.for_a_look();
        let looked = look(&client, &diagnosed.snapshot, &reading, clock::now()).await;
        if !self.is_latest_load(generation) {
            return;
        }
        let kind = match looked {
            Ok(snapshot) => {
                put(self.following.setback, None);
                let progress = Progress::Complete(client.requests());
                if self.show(snapshot, ReadFrom::Tenant, progress, || self.is_latest_load(generation)).await {
                    self.observing.keep_last().await;
                }
                return;
            }
            Err(error) if error.is_unauthorized() => {
                self.note_refusal(lease, &error);
                self.following.notify_of(at, "follow-told-token-ended");
                return;
            }
            Err(error) if error.status() == Some(429) => SetbackKind::Throttled,
            Err(error) => {
                if matches!(error, RequestError::Misdirected(_)) {
                    // Only a whole reading finds out where the tenant is now.
                    self.load(at.clone());
                }
                SetbackKind::NotRead
            }
        };
        self.following.setback.try_update(|setback| {
            *setback = Some(Setback::after(*setback, kind, clock::now(), client.asked_to_wait()));
        });
    }

    /// Tells what is worth telling of the way from one reading to the next.
    pub(super) fn tell_news(&self, at: &TenantRef, before: &Rows, now: &Rows) {
        if self.following.mode.try_get_untracked() == Some(Mode::On) {
            // When they were made does not matter here.
            let observed = |rows: &Rows| Observation::of(clock::now(), true, rows);
            self.following.tell(at, follow::news(&observed(before), &observed(now)));
        }
    }
}
