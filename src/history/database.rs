//! The browser's own database (IndexedDB): one for each deployment of this page, in which each observation lies as text below
//! its environment, tenant, user and moment. It is opened for one thing and closed again, so that no tab waits for another.

use std::cell::Cell;

use doctor_core::history::{Observation, from_text, to_parts};
use doctor_core::model::Timestamp;
use futures::FutureExt;
use futures::channel::oneshot;
use futures::future::{Either, LocalBoxFuture, select};
use gloo_timers::future::TimeoutFuture;
use idb::{
    Database as OpenDatabase, DatabaseEvent, Error, Factory, KeyRange, ObjectStoreParams, Query, Request,
    TransactionMode, TransactionResult,
};
use js_sys::{Array, JSON, Object, Reflect};
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

use super::{Store, Stored, Trouble, Whose, in_order};
use crate::turns::Turn;
use crate::{clock, deployment};

/// The name of the database, within this deployment's names.
const NAME: &str = "history";
/// The version of what it holds. A newer one gets a step in [`upgrade`].
const VERSION: u32 = 1;
/// The name of the one part that it has: from `[environment, tenant, user, milliseconds]` to the text of an observation.
const OBSERVATIONS: &str = "observations";
/// How long the page waits for a database that does not open, in milliseconds. What was read is not shown before.
const LONGEST_OPENING_MS: u32 = 2_000;

/// The observations of one tenant for one user.
pub struct Database {
    whose: Whose,
}

impl Database {
    /// Of this tenant for this user.
    pub fn new(whose: Whose) -> Self {
        Self { whose }
    }

    fn key(&self, millis: f64) -> Array {
        #[expect(clippy::cast_precision_loss, reason = "keys of a tenant's users are far below 2^53")]
        let user = self.whose.user.0 as f64;
        let at = &self.whose.at;
        Array::of4(&at.environment.as_str().into(), &at.tenant.as_str().into(), &user.into(), &millis.into())
    }

    fn key_of(&self, moment: Timestamp) -> Array {
        #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 stay far below 2^53")]
        self.key(moment.as_millis() as f64)
    }

    /// The keys of all of them, or of those after a moment.
    fn keys(&self, after: Option<Timestamp>) -> Result<KeyRange, Trouble> {
        let from = after.map_or_else(|| self.key(f64::NEG_INFINITY), |after| self.key_of(after));
        KeyRange::bound(&from, &self.key(f64::INFINITY), Some(true), Some(true)).map_err(|_| Trouble::Failed)
    }

    async fn stored(&self, after: Option<Timestamp>) -> Result<Stored, Trouble> {
        let keys = self.keys(after)?;
        let database = open().await?;
        let texts = all(&database, OBSERVATIONS, Some(keys.into())).await;
        database.close();
        let (mut observations, mut left_out) = (Vec::new(), 0);
        let mut turn = Turn::new().await;
        for text in texts.map_err(|_| Trouble::Failed)? {
            match text.as_string().and_then(|text| from_text(&text)) {
                Some((observation, lost)) => {
                    observations.push(observation);
                    left_out += lost;
                }
                None => left_out += 1,
            }
            turn.go_on().await;
        }
        Ok(in_order(observations, left_out, clock::now()))
    }

    async fn put(&self, observations: &[Observation]) -> Result<(), Trouble> {
        let mut written = Vec::new();
        for observation in observations {
            written.push((self.key_of(observation.taken_at), text(observation).await));
        }
        let put =
            |store: &idb::ObjectStore| written.iter().try_for_each(|(key, text)| store.put(text, Some(key)).map(drop));
        // A browser that has no room says so in more than one way, and a database that is open fails for no other reason that
        // anybody could do something about. One that does not open in time says nothing of room.
        self.change(put, Trouble::NoRoom).await
    }

    /// Changes what is stored. `otherwise` is what it means where a database that is open does not take the change.
    async fn change(
        &self,
        change: impl FnOnce(&idb::ObjectStore) -> Result<(), Error>,
        otherwise: Trouble,
    ) -> Result<(), Trouble> {
        let database = open().await?;
        let changed = changed(&database, change).await;
        database.close();
        match changed {
            Ok(TransactionResult::Committed) => Ok(()),
            Ok(TransactionResult::Aborted) | Err(_) => Err(otherwise),
        }
    }
}

impl Store for Database {
    fn read(&self, after: Option<Timestamp>) -> LocalBoxFuture<'_, Result<Stored, Trouble>> {
        self.stored(after).boxed_local()
    }

    fn write<'a>(&'a self, observations: &'a [Observation]) -> LocalBoxFuture<'a, Result<(), Trouble>> {
        self.put(observations).boxed_local()
    }

    fn remove<'a>(&'a self, moments: &'a [Timestamp]) -> LocalBoxFuture<'a, Result<(), Trouble>> {
        let delete = |store: &idb::ObjectStore| {
            moments.iter().try_for_each(|moment| store.delete(JsValue::from(self.key_of(*moment))).map(drop))
        };
        self.change(delete, Trouble::Failed).boxed_local()
    }

    fn erase(&self) -> LocalBoxFuture<'_, Result<(), Trouble>> {
        async {
            let keys = self.keys(None)?;
            self.change(|store| store.delete(keys).map(drop), Trouble::Failed).await
        }
        .boxed_local()
    }
}

/// Erases the observations of every tenant and user, whatever the database holds.
///
/// # Errors
/// [`Trouble::Failed`] where the browser does not let it go.
pub async fn clear() -> Result<(), Trouble> {
    // Where there is no database nothing was kept.
    let Ok(factory) = Factory::new() else { return Ok(()) };
    let request = factory.delete(&name()).map_err(|_| Trouble::Failed)?;
    answered(request).await.map(drop).map_err(|_| Trouble::Failed)
}

/// Makes a new database in place of one that can't be used.
///
/// # Errors
/// [`Trouble`] where that fails, too.
pub async fn start_afresh() -> Result<(), Trouble> {
    clear().await?;
    open().await.map(|database| database.close())
}

/// All that a database holds, as JSON, whoever made it; none where it can't be opened.
pub async fn dump() -> Option<String> {
    // Without a version every one is opened.
    let request = Factory::new().ok()?.open(&name(), None).ok()?;
    let database = answered(request).await.ok()?.database().ok()?;
    let parts = Object::new();
    for part in database.store_names() {
        let values: Array = all(&database, &part, None).await.unwrap_or_default().into_iter().collect();
        // Setting a property of a fresh object can't fail.
        let _ = Reflect::set(&parts, &part.into(), &values);
    }
    database.close();
    JSON::stringify_with_replacer_and_space(&parts, &JsValue::NULL, &2.into()).ok()?.as_string()
}

fn name() -> String {
    deployment::stored_name(NAME)
}

thread_local! {
    /// Whether an opening waits for another tab. Those that follow it wait behind it and are not told why.
    static IS_HELD: Cell<bool> = const { Cell::new(false) };
}

/// Opens the database, and makes it or brings it to this version first where need be.
async fn open() -> Result<OpenDatabase, Trouble> {
    let factory = Factory::new().map_err(|_| Trouble::NoDatabase)?;
    if IS_HELD.get() {
        return Err(Trouble::HeldByAnotherTab);
    }
    let mut request = factory.open(&name(), Some(VERSION)).map_err(|_| Trouble::NoDatabase)?;
    request.on_upgrade_needed(|event| {
        if let (Ok(from), Ok(database)) = (event.old_version(), event.database()) {
            upgrade(&database, from);
        }
    });
    let (tell, blocked) = oneshot::channel();
    request.on_blocked(move |_| {
        IS_HELD.set(true);
        // Whoever no longer waits need not be told.
        let _ = tell.send(());
    });
    let giving_up = async move {
        match select(blocked, TimeoutFuture::new(LONGEST_OPENING_MS)).await {
            Either::Left((Ok(()), _)) => Trouble::HeldByAnotherTab,
            // Nothing will tell any more, which says nothing about the opening.
            Either::Left((Err(_), timer)) => {
                timer.await;
                Trouble::Failed
            }
            Either::Right(((), _)) => Trouble::Failed,
        }
    };
    let opened = match select(answered(request).boxed_local(), giving_up.boxed_local()).await {
        Either::Left((opened, _)) => {
            IS_HELD.set(false);
            opened.and_then(|request| request.database())
        }
        Either::Right((trouble, opening)) => {
            // It may open yet, when another tab is gone. By then nobody waits.
            spawn_local(async move {
                if let Ok(database) = opening.await.and_then(|request| request.database()) {
                    database.close();
                }
                IS_HELD.set(false);
            });
            return Err(trouble);
        }
    };
    let database = opened.map_err(|error| match error {
        Error::DomException(exception) if exception.name() == "VersionError" => Trouble::Newer,
        // A page that may not store anything is told so when it opens a database.
        Error::DomException(exception) if ["SecurityError", "InvalidStateError"].contains(&&*exception.name()) => {
            Trouble::NoDatabase
        }
        _ => Trouble::Failed,
    })?;
    if database.store_names().iter().any(|part| part == OBSERVATIONS) {
        Ok(database)
    } else {
        database.close();
        Err(Trouble::Foreign)
    }
}

/// An observation as text, written in short turns. It is put together outside of the program's memory.
async fn text(observation: &Observation) -> JsValue {
    let (parts, mut turn) = (Array::new(), Turn::new().await);
    for part in to_parts(observation) {
        parts.push(&part.into());
        turn.go_on().await;
    }
    parts.join("").into()
}

/// Takes a database from an older version to this one, step by step.
fn upgrade(database: &OpenDatabase, from: u32) {
    for version in from..VERSION {
        if version == 0 {
            // Where it fails the opened database lacks the part, which is looked at next.
            let _ = database.create_object_store(OBSERVATIONS, ObjectStoreParams::new());
        }
    }
}

async fn all(database: &OpenDatabase, part: &str, which: Option<Query>) -> Result<Vec<JsValue>, Error> {
    let transaction = database.transaction(&[part], TransactionMode::ReadOnly)?;
    let request = transaction.object_store(part)?.get_all(which, None)?;
    Ok(Array::from(&answered(request).await?.result()?).to_vec())
}

/// Waits for the answer to a request. The crate's own futures never let go of what they wait with, some kilobytes for each
/// observation.
async fn answered<R: Request>(mut request: R) -> Result<R, Error> {
    let (succeeded, success) = oneshot::channel();
    let (failed, failure) = oneshot::channel();
    // Whoever no longer waits need not be told.
    request.on_success(move |_| {
        let _ = succeeded.send(());
    });
    request.on_error(move |_| {
        let _ = failed.send(());
    });
    match select(success, failure).await {
        Either::Left(_) => Ok(request),
        Either::Right(_) => Err(request.error()?.map_or(Error::DomExceptionNotFound, Error::DomException)),
    }
}

async fn changed(
    database: &OpenDatabase,
    change: impl FnOnce(&idb::ObjectStore) -> Result<(), Error>,
) -> Result<TransactionResult, Error> {
    let transaction = database.transaction(&[OBSERVATIONS], TransactionMode::ReadWrite)?;
    change(&transaction.object_store(OBSERVATIONS)?)?;
    transaction.await
}
