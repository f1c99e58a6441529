//! Keeps each whole reading of a tenant as an observation, and has the earlier ones for the pages. They are read before a
//! first reading is shown, so that nothing moves afterwards, and written once it is.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

use doctor_core::diagnosis::DiagnosedSnapshot;
use doctor_core::history::{self as earlier, ImportError, Observation, beyond, earlier_counters, superfluous};
use doctor_core::list::Rows;
use doctor_core::model::{AssociateId, Timestamp, WebhookId};
use doctor_core::ordered::{self, CollectOneByOne};
use doctor_core::route::TenantRef;
use doctor_core::snapshot::{EarlierCounters, Snapshot};
use futures::FutureExt;
use futures::future::RemoteHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Session;
use crate::clock;
use crate::history::{self, Database, Store, Stored, Trouble, Whose};

/// How many webhooks are kept in all observations of a tenant together, each counted as often as it was observed: what a
/// page can hold in memory without harm.
const MOST_RECORDS: usize = 200_000;
/// How often room is made before the page gives up.
const TRIES: usize = 3;

/// The observations of the tenant in view, and how it stands with keeping them.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    /// The observations, the earliest first.
    pub observations: Arc<Vec<Observation>>,
    /// The observation that ended the last visit.
    pub last_visit: Option<Timestamp>,
    /// How many observations and records could not be read.
    pub left_out: usize,
    /// Whether older ones had to go for want of room.
    pub is_thinned: bool,
    /// Why nothing is kept, where that is so.
    pub trouble: Option<Trouble>,
    /// Whether they are only shown, because what is on the page is the offline copy.
    pub is_read_only: bool,
}

/// What came of importing a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportOutcome {
    /// How many observations are new.
    pub added: usize,
    /// How many observations and records could not be read.
    pub left_out: usize,
    /// How many observations are older than any that is kept.
    pub too_old: usize,
}

/// Which tenant, read by whom.
type Reader = (TenantRef, Option<AssociateId>);
/// Where the observations of a reader lie.
type ReadersStore = (Reader, Rc<dyn Store>);

/// A handle on the observations; cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Observing {
    kept: RwSignal<Kept>,
    store: StoredValue<Option<ReadersStore>, LocalStorage>,
    /// What is being read for a reader who is new here, while the tenant still answers.
    ahead: StoredValue<Option<Ahead>, LocalStorage>,
    /// What was read for a reader who is new here, until the first reading is shown.
    opened: StoredValue<Option<Opened>, LocalStorage>,
}

/// A store that is being read.
struct Ahead {
    reader: Reader,
    store: Rc<dyn Store>,
    stored: RemoteHandle<Result<Stored, Trouble>>,
}

/// A store with what it gave.
struct Opened {
    reader: Reader,
    store: Rc<dyn Store>,
    stored: Stored,
}

/// What a reading adds to the observations.
pub(super) enum Addition {
    /// Nothing: it is not whole, or says the same as the last one, a moment ago.
    Nothing,
    /// The first one for this reader, with the earlier ones and where they lie.
    First(Kept, Option<ReadersStore>),
    /// One more, and those that other tabs made meanwhile.
    Further(Vec<Observation>),
    /// No more, but the earlier ones, to be shown beside an offline copy.
    OnlyEarlier(Kept),
}

impl Observing {
    /// Nothing is observed yet.
    pub(super) fn new() -> Self {
        Self {
            kept: RwSignal::new(Kept::default()),
            store: StoredValue::new_local(None),
            ahead: StoredValue::new_local(None),
            opened: StoredValue::new_local(None),
        }
    }

    /// What is kept of the tenant in view.
    pub(super) fn kept(&self) -> Signal<Kept> {
        self.kept.into()
    }

    /// Forgets what is in memory. What is stored stays for its reader.
    pub(super) fn forget(&self) {
        self.store.try_update_value(|store| *store = None);
        self.ahead.try_update_value(|ahead| *ahead = None);
        self.opened.try_update_value(|opened| *opened = None);
        self.kept.try_set(Kept::default());
    }

    /// Forgets what is of another tenant.
    pub(super) fn forget_others(&self, at: &TenantRef) {
        let is_of_another =
            self.store.try_with_value(|store| store.as_ref().is_some_and(|((of, _), _)| of != at)).unwrap_or_default();
        if is_of_another {
            self.forget();
        }
    }

    /// Begins to read what was kept for a reader who is new here: the sources still answer, and what was kept is needed before
    /// they are shown.
    pub(super) fn read_ahead(&self, at: &TenantRef, user: Option<AssociateId>) {
        let reader: Reader = (at.clone(), user);
        let Some(user) = user.filter(|_| !at.is_demo() && self.known(&reader).is_none()) else { return };
        let store: Rc<dyn Store> = Rc::new(Database::new(Whose { at: at.clone(), user }));
        let read = Rc::clone(&store);
        let (reading, stored) = async move { read.read(None).await }.remote_handle();
        spawn_local(reading);
        self.ahead.try_set_value(Some(Ahead { reader, store, stored }));
    }

    /// How the counters stood some days ago, as far as the reader of this snapshot kept that.
    pub(super) async fn earlier_counters(
        &self,
        at: &TenantRef,
        snapshot: &Snapshot,
    ) -> BTreeMap<WebhookId, EarlierCounters> {
        let user = snapshot.principal.seen().and_then(|principal| principal.associate_id);
        let reader: Reader = (at.clone(), user);
        let of = |observations: &[Observation]| earlier_counters(observations, snapshot.taken_at);
        if self.known(&reader).is_some() {
            return self.kept.try_with_untracked(|kept| of(&kept.observations)).unwrap_or_default();
        }
        let Some(user) = user.filter(|_| !at.is_demo()) else { return BTreeMap::new() };
        let ahead = self.ahead.try_update_value(Option::take).flatten().filter(|ahead| ahead.reader == reader);
        let (stored, store) = match ahead {
            Some(Ahead { store, stored, .. }) => (stored.await, store),
            None => {
                let store: Rc<dyn Store> = Rc::new(Database::new(Whose { at: at.clone(), user }));
                (store.read(None).await, store)
            }
        };
        // What is wrong with the store is told when the reading is kept.
        let Ok(stored) = stored else { return BTreeMap::new() };
        let found = of(&stored.observations);
        self.opened.try_update_value(|opened| *opened = Some(Opened { reader, store, stored }));
        found
    }

    /// How the counters of the tenant that is built in stood some days before its first reading. Its past is made of how it
    /// stands now, so that is known only once the reading was diagnosed.
    pub(super) async fn counters_of_made_past(
        &self,
        at: &TenantRef,
        diagnosed: &DiagnosedSnapshot,
        rows: &Rows,
    ) -> BTreeMap<WebhookId, EarlierCounters> {
        let reader: Reader = (at.clone(), history::user(diagnosed));
        if !at.is_demo() || self.known(&reader).is_some() {
            return BTreeMap::new();
        }
        let now = Observation::of(diagnosed.snapshot.taken_at, true, rows);
        let Ok(store) = history::store(at, diagnosed, &now) else { return BTreeMap::new() };
        let Ok(stored) = store.read(None).await else { return BTreeMap::new() };
        let found = earlier_counters(&stored.observations, diagnosed.snapshot.taken_at);
        self.opened.try_update_value(|opened| *opened = Some(Opened { reader, store, stored }));
        found
    }

    fn known(&self, reader: &Reader) -> Option<Rc<dyn Store>> {
        let of = |store: &Option<ReadersStore>| {
            store.as_ref().filter(|(known, _)| known == reader).map(|(_, store)| Rc::clone(store))
        };
        self.store.try_with_value(of).flatten()
    }

    /// Makes an observation of a reading, and reads the earlier ones.
    pub(super) async fn observe(&self, at: &TenantRef, diagnosed: &DiagnosedSnapshot, rows: &Rows) -> Addition {
        let snapshot = &diagnosed.snapshot;
        if snapshot.list.seen().is_none() {
            return Addition::Nothing;
        }
        let is_whole = snapshot.list.is_complete() && snapshot.archive.is_complete();
        let now = Observation::of(snapshot.taken_at, is_whole, rows);
        let reader: Reader = (at.clone(), history::user(diagnosed));
        match self.known(&reader) {
            Some(store) => {
                let last = self.kept.try_with_untracked(|kept| kept.observations.last().cloned()).flatten();
                let after = last.as_ref().map(|last| last.taken_at);
                // What other tabs kept can wait for the next reading where it can't be read now.
                let mut more = store.read(after).await.map(|stored| stored.observations).unwrap_or_default();
                let before = more.last().or(last.as_ref());
                if before.is_none_or(|before| earlier::is_worth_keeping(before, &now)) {
                    more.push(now);
                }
                if more.is_empty() { Addition::Nothing } else { Addition::Further(more) }
            }
            None => {
                let opened = self.opened.try_update_value(Option::take).flatten();
                let opened = opened.filter(|opened| opened.reader == reader);
                first(at, diagnosed, now, reader, opened).await
            }
        }
    }

    /// The earlier ones of whoever reads the offline copy with the token that it was read with.
    pub(super) async fn look_back(&self, at: &TenantRef, diagnosed: &DiagnosedSnapshot) -> Addition {
        let reader: Reader = (at.clone(), history::user(diagnosed));
        let opened = self.opened.try_update_value(Option::take).flatten();
        // What is wrong with the store is told when a reading is kept.
        let Some(opened) = opened.filter(|opened| opened.reader == reader) else { return Addition::Nothing };
        let Stored { observations, left_out, .. } = opened.stored;
        Addition::OnlyEarlier(Kept {
            observations: Arc::new(observations),
            left_out,
            is_read_only: true,
            ..Kept::default()
        })
    }

    /// Shows what a reading adds.
    pub(super) fn show(&self, addition: Addition) {
        match addition {
            Addition::Nothing => {}
            Addition::First(kept, store) => {
                self.store.try_update_value(|known| *known = store);
                self.kept.try_set(kept);
            }
            Addition::OnlyEarlier(kept) => {
                self.kept.try_set(kept);
            }
            Addition::Further(more) => {
                self.kept.try_update(|kept| {
                    let observations = Arc::make_mut(&mut kept.observations);
                    for mut seen in more {
                        if let Some(last) = observations.last() {
                            seen.share_texts(last);
                        }
                        observations.push(seen);
                    }
                });
            }
        }
    }

    /// Shows what other tabs kept meanwhile.
    pub(super) async fn take_from_other_tabs(&self) {
        let Some(store) = self.store() else { return };
        let last = self.kept.try_with_untracked(|kept| kept.observations.last().map(|last| last.taken_at)).flatten();
        // What can't be read now is read the next time.
        let more = store.read(last).await.map(|stored| stored.observations).unwrap_or_default();
        if !more.is_empty() {
            self.show(Addition::Further(more));
        }
    }

    /// Keeps the last observation, and as many of the earlier ones as there is room for.
    pub(super) async fn keep_last(&self) {
        let last = self.kept.try_with_untracked(|kept| kept.observations.last().cloned()).flatten();
        if let (Some(store), Some(last)) = (self.store(), last) {
            self.write(&*store, &[last]).await;
        }
    }

    fn store(&self) -> Option<Rc<dyn Store>> {
        self.store.try_with_value(|store| store.as_ref().map(|(_, store)| Rc::clone(store))).flatten()
    }

    async fn write(&self, store: &dyn Store, observations: &[Observation]) {
        let mut written = store.write(observations).await;
        for _ in 0..TRIES {
            if written != Err(Trouble::NoRoom) {
                break;
            }
            self.remove(store, |made| beyond(made, sum(made) / 2)).await;
            self.kept.try_update(|kept| kept.is_thinned = true);
            written = store.write(observations).await;
        }
        let trouble = written.err();
        if self.kept.try_with_untracked(|kept| kept.trouble != trouble) == Some(true) {
            self.kept.try_update(|kept| kept.trouble = trouble);
        }
        self.remove(store, |made| {
            let moments: Vec<Timestamp> = made.iter().map(|(moment, _)| *moment).collect();
            superfluous(&moments, clock::now())
        })
        .await;
        if self.remove(store, |made| beyond(made, MOST_RECORDS)).await > 0 {
            self.kept.try_update(|kept| kept.is_thinned = true);
        }
    }

    /// Erases the observations that the function names, and says how many they were.
    async fn remove(&self, store: &dyn Store, which: impl FnOnce(&[(Timestamp, usize)]) -> Vec<Timestamp>) -> usize {
        let going = self.kept.try_with_untracked(|kept| {
            let made: Vec<_> = kept.observations.iter().map(|seen| (seen.taken_at, seen.records.len())).collect();
            which(&made)
        });
        let going = going.unwrap_or_default();
        // What can't be erased now is named again at the next reading of all.
        if !going.is_empty() && store.remove(&going).await.is_ok() {
            let gone: BTreeSet<&Timestamp> = going.iter().collect_one_by_one();
            self.kept.try_update(|kept| {
                Arc::make_mut(&mut kept.observations).retain(|seen| !gone.contains(&seen.taken_at));
            });
        }
        going.len()
    }
}

fn sum(made: &[(Timestamp, usize)]) -> usize {
    made.iter().map(|(_, webhooks)| *webhooks).sum()
}

/// The earlier observations for a reader who is new here, with the one of now.
async fn first(
    at: &TenantRef,
    diagnosed: &DiagnosedSnapshot,
    now: Observation,
    reader: Reader,
    opened: Option<Opened>,
) -> Addition {
    let opened = match opened {
        Some(Opened { store, stored, .. }) => (Ok(stored), store),
        None => match history::store(at, diagnosed, &now) {
            Ok(store) => (store.read(None).await, store),
            Err(trouble) => return Addition::First(Kept { trouble: Some(trouble), ..only(now) }, None),
        },
    };
    let (stored, store) = opened;
    match stored {
        Ok(Stored { mut observations, left_out, last_visit }) => {
            if observations.last().is_none_or(|last| earlier::is_worth_keeping(last, &now)) {
                observations.push(now);
                earlier::share_texts(&mut observations);
            }
            let kept = Kept { observations: Arc::new(observations), last_visit, left_out, ..Kept::default() };
            Addition::First(kept, Some((reader, store)))
        }
        Err(trouble) => Addition::First(Kept { trouble: Some(trouble), ..only(now) }, None),
    }
}

fn only(now: Observation) -> Kept {
    Kept { observations: Arc::new(vec![now]), ..Kept::default() }
}

impl Session {
    /// The observations of the tenant in view.
    pub fn kept(&self) -> Signal<Kept> {
        self.observing.kept()
    }

    /// Adds the observations of a file to those of the tenant in view.
    ///
    /// # Errors
    /// [`ImportError`] where the file can't be used.
    pub fn import_history(self, text: &str) -> Result<ImportOutcome, ImportError> {
        let at = self.view.now(|view| view.tenant().cloned()).flatten().ok_or(ImportError::Unreadable)?;
        let imported = earlier::import(&at, text)?;
        let now = clock::now();
        let (mut added, too_old): (Vec<_>, Vec<_>) =
            imported.observations.into_iter().partition(|seen| now.days_since(seen.taken_at) < earlier::KEPT_DAYS);
        self.observing.kept.try_update(|kept| {
            let known: BTreeSet<Timestamp> = kept.observations.iter().map(|seen| seen.taken_at).collect_one_by_one();
            // What this browser observed itself is not replaced, and the last one stays the one that is shown.
            let last = known.last().copied();
            added.retain(|seen| !known.contains(&seen.taken_at) && last.is_none_or(|last| seen.taken_at < last));
            let observations = Arc::make_mut(&mut kept.observations);
            observations.extend(added.iter().cloned());
            ordered::sort_by_key(observations, |seen| seen.taken_at);
            earlier::share_texts(observations);
        });
        let outcome = ImportOutcome { added: added.len(), left_out: imported.left_out, too_old: too_old.len() };
        spawn_local(async move {
            if let Some(store) = self.observing.store().filter(|_| !added.is_empty()) {
                self.observing.write(&*store, &added).await;
            }
        });
        Ok(outcome)
    }

    /// Erases the observations of the tenant in view for this user.
    pub fn erase_history(self) {
        spawn_local(async move {
            let erased = match self.observing.store() {
                Some(store) => store.erase().await,
                None => Ok(()),
            };
            self.observing.kept.try_update(|kept| *kept = Kept { trouble: erased.err(), ..Kept::default() });
        });
    }

    /// Erases the observations of all tenants and users in this browser.
    pub fn erase_all_history(self) {
        spawn_local(async move {
            let erased = history::clear().await;
            self.observing.kept.try_update(|kept| *kept = Kept { trouble: erased.err(), ..Kept::default() });
        });
    }

    /// All that can still be read of a database that can't be used, as JSON.
    pub async fn unusable_history(self) -> Option<String> {
        history::dump().await
    }

    /// Makes a new database in place of one that can't be used, and reads the tenant again.
    pub fn start_history_afresh(self) {
        spawn_local(async move {
            match history::start_afresh().await {
                Ok(()) => {
                    self.observing.forget();
                    self.refresh();
                }
                Err(trouble) => {
                    self.observing.kept.try_update(|kept| kept.trouble = Some(trouble));
                }
            }
        });
    }
}
