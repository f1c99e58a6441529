//! Has a tenant read and shows what comes: a quick one whole, a slow one piece by piece, and without a network the copy of
//! an earlier visit. What an overtaken load gives changes nothing.

use std::rc::Rc;
use std::sync::Arc;

use doctor_core::address::Environment;
use doctor_core::credential::Lease;
use doctor_core::list::Unjudged;
use doctor_core::route::TenantRef;
use doctor_core::snapshot::{Before, Gap, Snapshot};
use doctor_core::token::Token;
use doctor_core::view::{Diagnosed, LoadError, LoadFailure, Progress, ReadFrom, View};
use futures::future::{LocalBoxFuture, abortable};
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Session;
use super::observing::Addition;
use crate::api::{self, Client};
use crate::collect::PartialSnapshot;
use crate::load::{self, Loaded, Waiting};
use crate::settings::Recent;
use crate::{clock, comes_later, diagnose, turns};

/// How long a first reading may take before a part of it is shown, in milliseconds.
const FIRST_PAINT_DELAY_MS: u32 = 1_200;
/// From how many webhooks on the list is shown before it is judged: their tables take several answers each. The verdicts of fewer
/// mostly come right behind their list, and rows that change their words would only flicker.
const MANY: usize = 1_000;
/// How long a first reading may take before that, in milliseconds. What is whole by then appears whole, once.
const LIST_DELAY_MS: i64 = 300;
/// How long it may take where its list is shown already.
const PART_BEHIND_LIST_DELAY_MS: i64 = 5_000;
/// How often the page then shows what has arrived, in milliseconds.
const SHOW_PARTS_EVERY_MS: u32 = 250;
/// For how much longer a part is waited for with each webhook, in microseconds: the diagnosis of a part takes as long as that of
/// the whole, and keeps it from coming.
const PATIENCE_PER_WEBHOOK: i64 = 200;
/// For how long a tenant is shown before the copy of its answers for offline use is written, in milliseconds.
const COPY_DELAY_MS: u32 = 500;

/// A load. Its result counts only while no newer load has started.
struct Load {
    session: Session,
    generation: u64,
    lease: Lease,
    /// Whether nothing was shown before it.
    is_first: bool,
}

impl Waiting for Load {
    fn connected(&self, client: Rc<Client>, partial: &Rc<PartialSnapshot>) {
        if !self.is_waiting() {
            return;
        }
        let (session, generation) = (self.session, self.generation);
        session.credential.attach(&self.lease, client);
        session.view.update(View::connected);
        // While a refresh is under way the page keeps what it has; only a first reading is shown piece by piece.
        let at = self.lease.at().clone();
        partial.when_user_is_known(move |user| {
            if session.is_latest_load(generation) {
                session.observing.read_ahead(&at, user.associate_id);
            }
        });
        if self.is_first {
            session.show_list_early(partial, generation);
            let partial = Rc::clone(partial);
            spawn_local(async move {
                let goes_on = || partial.is_partial() && session.is_latest_load(generation);
                session.show_meanwhile(&partial, goes_on).await;
            });
        }
    }

    fn is_waiting(&self) -> bool {
        self.session.is_latest_load(self.generation)
    }
}

comes_later! {
    fn reading(session: Session, environment: Environment, at: TenantRef, generation: u64) -> LocalBoxFuture<'static, ()>, in pages, by load_reading {
        Box::pin(session.load_and_show(environment, at, generation))
    }
}

comes_later! {
    fn copy_for_anyone(session: Session, at: TenantRef, generation: u64) -> LocalBoxFuture<'static, ()>, in pages {
        Box::pin(async move {
            session.show_offline_copy(&at, None, generation).await;
        })
    }
}

impl Session {
    /// Makes every load that is under way an old one, and ends its requests.
    pub(super) fn next_generation(&self) -> u64 {
        if let Some(under_way) = self.under_way.try_update_value(Option::take).flatten() {
            under_way.abort();
        }
        self.generation
            .try_update_value(|generation| {
                *generation += 1;
                *generation
            })
            .unwrap_or_default()
    }

    /// The latest load, by its number.
    pub(super) fn latest_load(&self) -> Option<u64> {
        self.generation.try_get_value()
    }

    pub(super) fn is_latest_load(&self, generation: u64) -> bool {
        self.generation.try_get_value() == Some(generation)
    }

    pub(super) fn load(self, at: TenantRef) {
        let generation = self.next_generation();
        self.view.update(View::start_loading);
        spawn_local(async move {
            let Some(environment) = self.settings.environment(&at.environment) else {
                self.view.update(|view| view.fail(LoadFailure::UnknownEnvironment(at.environment)));
                return;
            };
            match reading(self, environment, at, generation).await {
                Ok(reading) => reading.await,
                Err(_) if self.is_latest_load(generation) => {
                    self.view.update(|view| view.fail(LoadFailure::PieceUnavailable));
                }
                Err(_) => {}
            }
        });
    }

    /// A token is being typed: what reads a tenant is wanted soon. Where it does not come now, the reading asks for it again.
    pub fn expect_token(&self) {
        spawn_local(async {
            let _ = load_reading().await;
        });
    }

    /// Shows the copy that anyone may read, where there is one and the program can be had whole.
    pub(super) fn show_copy_for_anyone(self, at: TenantRef) {
        let generation = self.next_generation();
        spawn_local(async move {
            if let Ok(copy) = copy_for_anyone(self, at, generation).await {
                copy.await;
            }
        });
    }

    async fn load_and_show(self, environment: Environment, at: TenantRef, generation: u64) {
        if !self.is_latest_load(generation) {
            return;
        }
        let Some((token, lease)) = self.credential.begin(&at) else { return };
        let Some(is_first) = self.view.now(|view| view.shown().is_none()) else { return };
        let load = Load { session: self, generation, lease: lease.clone(), is_first };
        let (loaded, under_way) = abortable(load::load(&environment, &at, token.clone(), &load));
        self.under_way.try_set_value(Some(under_way));
        let Ok(loaded) = loaded.await else { return };
        if !self.is_latest_load(generation) {
            return;
        }
        match loaded {
            Ok(Loaded { snapshot, requests, copy }) => {
                if let Some(gap) = self.lost(&snapshot, &lease) {
                    self.view.update(|view| view.fail(LoadFailure::ReadLess(gap)));
                    return;
                }
                let progress = Progress::Complete(requests);
                if !self.show(snapshot, ReadFrom::Tenant, progress, || self.is_latest_load(generation)).await {
                    return;
                }
                self.forget_typed();
                self.read_under.try_set_value(Some(lease));
                if is_first {
                    self.view.update(View::forget_changes);
                }
                // What the reader sees comes first. To keep it can wait until it is drawn, and the copy until they have it.
                turns::after_paint().await;
                self.observing.keep_last().await;
                TimeoutFuture::new(COPY_DELAY_MS).await;
                if !self.is_latest_load(generation) {
                    return;
                }
                if let (Some(copy), Some(token)) = (copy, token) {
                    self.remember(&at);
                    let for_anyone = self.copy_for_anyone().try_get_untracked() == Some(true);
                    api::save(&at, copy, &token, for_anyone, || self.is_latest_load(generation)).await;
                }
            }
            Err(LoadError::TokenMissing) => self.view.update(|view| {
                view.stop_loading();
                view.ask_for_token(None);
            }),
            Err(LoadError::TokenRefused(refusal)) => self.ask_again(refusal),
            Err(LoadError::Failed(failure)) => {
                let is_shown = failure.is_no_network() && self.show_offline_copy(&at, token, generation).await;
                if !is_shown && self.is_latest_load(generation) {
                    self.view.update(|view| view.fail(failure));
                }
            }
        }
    }

    /// What is shown was read under the same lease and has something that this snapshot lacks: what that is, and why.
    fn lost(&self, snapshot: &Snapshot, lease: &Lease) -> Option<Gap> {
        // Another token may see less, and then less is right.
        let is_same = self.read_under.try_with_value(|under| under.as_ref() == Some(lease)) == Some(true);
        let lost = |view: &View| snapshot.lost_since(&view.shown()?.diagnosed.snapshot).cloned();
        self.view.now(lost).flatten().filter(|_| is_same)
    }

    /// Shows what the tenant answered at an earlier visit to the reader of this token, or to whoever allowed anyone to read
    /// it, unless there is something to show already.
    async fn show_offline_copy(&self, at: &TenantRef, token: Option<Rc<Token>>, generation: u64) -> bool {
        if self.view.now(|view| view.shown().is_some()) != Some(false) {
            return false;
        }
        let Some(environment) = self.settings.environment(&at.environment) else { return false };
        let Some(snapshot) = load::offline_copy(&environment, at, token.as_deref()).await else { return false };
        let progress = Progress::Complete(Vec::new());
        self.show(snapshot, ReadFrom::OfflineCopy, progress, || self.is_latest_load(generation)).await
    }

    /// Shows a long list by itself as soon as it is there, unless the whole is there first.
    fn show_list_early(self, partial: &Rc<PartialSnapshot>, generation: u64) {
        let asked = clock::now();
        let show = move |list: Option<Unjudged>| {
            if let Some(list) = list.filter(|_| self.is_latest_load(generation)) {
                self.view.update(|view| view.list_arrived(list));
            }
        };
        let later = Rc::downgrade(partial);
        partial.when_listed(move |webhooks| {
            if webhooks.len() < MANY {
                return;
            }
            match u32::try_from(LIST_DELAY_MS - clock::now().millis_since(asked)) {
                Ok(left @ 1..) => spawn_local(async move {
                    TimeoutFuture::new(left).await;
                    show(later.upgrade().and_then(|partial| partial.unjudged()));
                }),
                Ok(0) | Err(_) => show(Unjudged::of(webhooks)),
            }
        });
    }

    /// Shows a quick tenant whole, so that nothing moves, and a slow one in parts. The more webhooks there are, the longer the
    /// whole is waited for, and where rendering takes long, most of the time is left to the answers.
    async fn show_meanwhile(&self, partial: &PartialSnapshot, goes_on: impl Fn() -> bool) {
        let asked = clock::now();
        TimeoutFuture::new(FIRST_PAINT_DELAY_MS).await;
        let mut shown = 0;
        let is_due = |webhooks: usize| {
            let has_list = self.view.now(|view| view.unjudged().is_some()) == Some(true);
            let patience = if has_list { PART_BEHIND_LIST_DELAY_MS } else { i64::from(FIRST_PAINT_DELAY_MS) };
            let for_all = PATIENCE_PER_WEBHOOK * i64::try_from(webhooks).unwrap_or(0) / 1_000;
            clock::now().millis_since(asked) >= patience + for_all
        };
        while goes_on() {
            let mut took = 0;
            if partial.version() != shown && partial.listed().is_some_and(is_due) {
                shown = partial.version();
                let began = clock::now();
                self.show(partial.current(), ReadFrom::Tenant, Progress::UnderWay, &goes_on).await;
                took = u32::try_from(clock::now().millis_since(began)).unwrap_or_default();
            }
            TimeoutFuture::new(took.saturating_mul(4).max(SHOW_PARTS_EVERY_MS)).await;
        }
    }

    /// Adds what this page did and read of the same tenant before, under the same user.
    fn with_what_was_before(&self, mut snapshot: Snapshot) -> Snapshot {
        let shown = self.view.now(|view| view.shown().map(|shown| Arc::clone(&shown.diagnosed))).flatten();
        let user = |snapshot: &Snapshot| snapshot.principal.seen().map(|principal| principal.associate_id);
        let of_the_same = shown.filter(|shown| {
            shown.snapshot.environment == snapshot.environment
                && shown.snapshot.tenant == snapshot.tenant
                // While a source is being asked it is not known whose token it is.
                && (user(&snapshot).is_none() || user(&shown.snapshot) == user(&snapshot))
        });
        if let Some(shown) = of_the_same {
            let tests = super::change::tests_of(&snapshot);
            snapshot.before = Before::of(&shown.snapshot, snapshot.taken_at, tests);
            snapshot.keep_left_out(&shown.snapshot);
        }
        snapshot
    }

    /// Diagnoses what was read and shows it, in short turns, so that the browser can answer the reader in between; not
    /// when it was overtaken meanwhile, and says which.
    pub(super) async fn show(
        &self,
        snapshot: Snapshot,
        read_from: ReadFrom,
        progress: Progress,
        goes_on: impl Fn() -> bool,
    ) -> bool {
        let mut snapshot = self.with_what_was_before(snapshot);
        let is_whole = matches!(progress, Progress::Complete(_)) && read_from == ReadFrom::Tenant;
        let tenant = self.view.now(|view| view.tenant().cloned()).flatten();
        // A copy that opened with the token is of its reader. One that anyone may read says nothing of who that is.
        let looks_back = |at: &TenantRef| read_from == ReadFrom::OfflineCopy && self.credential.is_for(at);
        let back_at = tenant.clone().filter(looks_back);
        let at = tenant.filter(|_| is_whole);
        if let Some(at) = at.as_ref().or(back_at.as_ref()) {
            snapshot.before.earlier = self.observing.earlier_counters(at, &snapshot).await;
        }
        let Some((mut diagnosed, mut rows)) = diagnose::in_turns(snapshot, &goes_on).await else { return false };
        if let Some(at) = &at {
            let earlier = self.observing.counters_of_made_past(at, &diagnosed, &rows).await;
            if !earlier.is_empty() {
                let mut snapshot = diagnosed.snapshot;
                snapshot.before.earlier = earlier;
                let Some(again) = diagnose::in_turns(snapshot, &goes_on).await else { return false };
                (diagnosed, rows) = again;
            }
        }
        // Of very many webhooks each of these takes a while.
        turns::next_task().await;
        let addition = match (&at, &back_at) {
            (Some(at), _) => self.observing.observe(at, &diagnosed, &rows).await,
            (None, Some(at)) => self.observing.look_back(at, &diagnosed).await,
            (None, None) => Addition::Nothing,
        };
        turns::next_task().await;
        if !goes_on() {
            return false;
        }
        let shown = || self.view.now(|view| view.shown().map(|shown| Arc::clone(&shown.rows))).flatten();
        let before = shown();
        self.view.update(|view| view.show(Diagnosed { diagnosed, rows, read_from, progress }));
        self.observing.show(addition);
        if let (Some(at), Some(before), Some(now)) = (&at, before, shown()) {
            self.tell_news(at, &before, &now);
        }
        true
    }

    fn remember(&self, at: &TenantRef) {
        let summary = self.view.now(|view| {
            view.shown().map(|shown| {
                let summary = &shown.diagnosed.diagnosis.summary;
                (summary.broken(), summary.total)
            })
        });
        if let Some(Some((broken, total))) = summary {
            self.settings.remember(Recent { at: at.clone(), broken, total, when: clock::now() });
        }
    }
}
