//! The past of the tenant that is built in: made when it is asked for, never stored.

use std::collections::BTreeMap;

use doctor_core::diagnosis::{Case, DiagnosedSnapshot};
use doctor_core::history::{Life, Observation, past};
use doctor_core::model::{Timestamp, WebhookId};
use doctor_core::ordered::CollectOneByOne;
use futures::FutureExt;
use futures::future::{LocalBoxFuture, ready};

use super::{Store, Stored, Trouble, in_order};

/// How long ago a visitor of the demo is taken to have been there last, in milliseconds: long enough for something to have
/// happened since.
const LAST_VISIT: i64 = 3 * 24 * 3_600_000;

/// The past of a tenant as it stands now.
pub struct MadePast {
    now: Observation,
    lives: BTreeMap<WebhookId, Life>,
}

impl MadePast {
    /// Of this tenant.
    pub fn new(diagnosed: &DiagnosedSnapshot, now: &Observation) -> Self {
        let life = |case: &Case| Life { registered: case.webhook.registered, last_called: case.last_called() };
        let lives = diagnosed.cases.iter().map(|case| (case.webhook.id, life(case))).collect_one_by_one();
        Self { now: now.clone(), lives }
    }
}

impl Store for MadePast {
    fn read(&self, after: Option<Timestamp>) -> LocalBoxFuture<'_, Result<Stored, Trouble>> {
        let made = if after.is_none() { past(&self.now, &self.lives) } else { Vec::new() };
        let visited = Timestamp::from_millis(self.now.taken_at.as_millis() - LAST_VISIT);
        ready(Ok(in_order(made, 0, visited))).boxed_local()
    }

    fn write<'a>(&'a self, _: &'a [Observation]) -> LocalBoxFuture<'a, Result<(), Trouble>> {
        ready(Ok(())).boxed_local()
    }

    fn remove<'a>(&'a self, _: &'a [Timestamp]) -> LocalBoxFuture<'a, Result<(), Trouble>> {
        ready(Ok(())).boxed_local()
    }

    fn erase(&self) -> LocalBoxFuture<'_, Result<(), Trouble>> {
        ready(Ok(())).boxed_local()
    }
}
