//! Reads a tenant: looks its API up, asks every source, and follows one move of the API on the way. Knows no signals:
//! it returns the result, and reports its progress on the way.

use std::rc::Rc;

use doctor_core::address::{Environment, host_of};
use doctor_core::offline_copy::OfflineCopy;
use doctor_core::request::{self, RequestRecord};
use doctor_core::route::TenantRef;
use doctor_core::snapshot::{GapReason, Snapshot};
use doctor_core::token::Token;
use doctor_core::view::{LoadError, LoadFailure, Refusal};

use crate::api::{self, Client};
use crate::clock;
use crate::collect::{self, PartialSnapshot};

/// The result of a load.
pub struct Loaded {
    /// What was read.
    pub snapshot: Snapshot,
    /// The requests that were sent.
    pub requests: Vec<RequestRecord>,
    /// The answers, for when there is no network; none of a tenant that needs none.
    pub copy: Option<OfflineCopy>,
}

/// Who waits for a load.
pub trait Waiting {
    /// The API was found: this client asks it from now on, and what its sources answer arrives there.
    fn connected(&self, client: Rc<Client>, partial: &Rc<PartialSnapshot>);
    /// Whether the result is still wanted; where it is not, no more is asked.
    fn is_waiting(&self) -> bool;
}

/// Reads a tenant with a token, where its environment wants one.
///
/// # Errors
/// [`LoadError`] says why nothing was read.
pub async fn load(
    environment: &Environment,
    at: &TenantRef,
    token: Option<Rc<Token>>,
    waiting: &impl Waiting,
) -> Result<Loaded, LoadError> {
    let tenant = api::open(environment, at, token).await?;
    let transport = tenant.for_reading();
    let mut moved = false;
    loop {
        let taken_at = clock::now();
        let found = collect::find_api(&*transport, environment, at, taken_at).await;
        let (api, mut snapshot) = found.map_err(LoadError::Failed)?;
        snapshot.moved = moved;
        let client = Client::new(Rc::clone(&transport), api.clone());
        let partial = Rc::new(PartialSnapshot::new(snapshot));
        waiting.connected(Rc::new(Client::new(Rc::clone(&tenant.transport), api)), &partial);
        let snapshot = collect::collect(&client, &partial).await;
        let may_have_moved = environment.fixed_api(&at.tenant, "").is_none();
        if client.was_misdirected() && !moved && may_have_moved && waiting.is_waiting() {
            moved = true;
            continue;
        }
        let requests = client.requests();
        check(&snapshot, &requests)?;
        return Ok(Loaded { snapshot, requests, copy: tenant.copy(taken_at) });
    }
}

/// What the tenant answered at an earlier visit; none where there is no copy of it that this token, or anyone, may read.
pub async fn offline_copy(environment: &Environment, at: &TenantRef, token: Option<&Token>) -> Option<Snapshot> {
    let (transport, taken_at) = api::open_copy(at, token).await?;
    let (api, snapshot) = collect::find_api(&*transport, environment, at, taken_at).await.ok()?;
    let client = Client::new(transport, api);
    let snapshot = collect::collect(&client, &PartialSnapshot::new(snapshot)).await;
    snapshot.list.seen().is_some().then_some(snapshot)
}

/// Whether a snapshot shows something, or else why it does not.
fn check(snapshot: &Snapshot, requests: &[RequestRecord]) -> Result<(), LoadError> {
    if snapshot.principal.seen().is_some() {
        return Ok(());
    }
    let host = || host_of(snapshot.api.as_deref().unwrap_or_default());
    let refused = [snapshot.list.gap(), snapshot.principal.gap()]
        .into_iter()
        .flatten()
        .find(|gap| gap.reason == GapReason::Unauthorized)
        .map(|gap| gap.detail.clone());
    if let Some(detail) = refused {
        return Err(LoadError::TokenRefused(Refusal { host: host(), detail }));
    }
    match snapshot.list.gap() {
        Some(gap) if snapshot.list.seen().is_none() && snapshot.archive.seen().is_none() => {
            let lists = [request::agent_list(), request::list()];
            let last = requests.iter().rev().find(|record| lists.contains(&record.request));
            let request_id = last.and_then(|record| record.request_id.clone());
            Err(LoadError::Failed(LoadFailure::Unread { gap: gap.clone(), host: host(), request_id }))
        }
        _ => Ok(()),
    }
}
