//! Reads a tenant: looks its API up, asks every source, and follows one move of the API on the way. Knows no signal: what
//! came is the result, and who waits for it is told on the way how far it is.

use std::rc::Rc;

use doctor_core::address::{AddressError, ApiRoot, Environment, Reach};
use doctor_core::kept::Kept;
use doctor_core::query::RequestRecord;
use doctor_core::route::TenantRef;
use doctor_core::snapshot::{Gap, GapReason, Observed, Snapshot, Source};
use doctor_core::token::Token;
use doctor_core::view::{LoadError, LoadFailure};
use doctor_core::wire;

use crate::api::{Channel, Client, ask_openly};
use crate::collect::{self, Growing};
use crate::{clock, demo, kept, navigation};

/// What a load gave.
pub struct Loaded {
    /// What was read.
    pub snapshot: Snapshot,
    /// The requests that were sent.
    pub requests: Vec<RequestRecord>,
    /// The answers, for when there is no network; none of a tenant that needs none.
    pub copy: Option<Kept>,
}

/// Who waits for a load.
pub trait Waiting {
    /// The API was found: this client asks it, and what it answers arrives there.
    fn connected(&self, client: &Rc<Client>, growing: &Rc<Growing>);
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
    if environment.reach == Reach::Demo {
        demo::open(at.tenant.as_str()).await.map_err(|error| {
            LoadError::Failed(match error {
                demo::DemoError::Unavailable => LoadFailure::DemoUnavailable,
                demo::DemoError::UnknownScenario => LoadFailure::UnknownDemo(at.tenant.as_str().to_owned()),
            })
        })?;
    }
    let mut moved = false;
    loop {
        let mut snapshot = Snapshot::pending(at.environment.clone(), at.tenant.clone(), clock::now());
        snapshot.online = is_online(environment);
        snapshot.moved = moved;
        let (api, state) = find_api(environment, at, &mut snapshot).await?;
        snapshot.api = Some(api.as_str().to_owned());
        let channel = if environment.reach == Reach::Demo {
            Channel::Demo { api, scenario: at.tenant.as_str().to_owned() }
        } else {
            Channel::Http { api, token: token.clone().ok_or(LoadError::TokenMissing)? }
        };
        let client = Rc::new(Client::new(channel));
        client.keep(Kept::new(snapshot.taken_at, snapshot.api.as_deref().unwrap_or_default(), &state));
        let growing = Rc::new(Growing::new(snapshot));
        waiting.connected(&client, &growing);
        let snapshot = collect::collect(&client, &growing).await;
        let may_have_moved = environment.fixed_api(&at.tenant, "").is_none();
        if client.was_misdirected() && !moved && may_have_moved && waiting.is_waiting() {
            moved = true;
            continue;
        }
        let copy = (environment.reach != Reach::Demo).then(|| client.kept());
        return judged(snapshot).map(|snapshot| Loaded { snapshot, requests: client.requests(), copy });
    }
}

/// What the tenant answered at an earlier visit; none where nothing of it is kept.
pub async fn offline_copy(environment: &Environment, at: &TenantRef) -> Option<Snapshot> {
    let answers = kept::read(at).await?;
    let origin = navigation::origin();
    let api = match environment.fixed_api(&at.tenant, &origin) {
        Some(api) => api,
        None => environment.admit(&answers.api, &origin).ok()?,
    };
    let mut snapshot = Snapshot::pending(at.environment.clone(), at.tenant.clone(), answers.taken_at?);
    snapshot.online = is_online(environment);
    snapshot.api = Some(api.as_str().to_owned());
    snapshot.tenant_status = match wire::tenant_status(&answers.state) {
        Ok(status) => Observed::Complete(status),
        Err(_) => Observed::Unseen(Gap::new(Source::TenantState, GapReason::NotAsked)),
    };
    let client = Client::new(Channel::Kept { api, answers });
    let snapshot = collect::collect(&client, &Growing::new(snapshot)).await;
    snapshot.list.seen().is_some().then_some(snapshot)
}

/// A snapshot that shows something, or why it does not.
fn judged(snapshot: Snapshot) -> Result<Snapshot, LoadError> {
    if snapshot.principal.seen().is_some() {
        return Ok(snapshot);
    }
    let refused = [snapshot.list.gap(), snapshot.principal.gap()]
        .into_iter()
        .flatten()
        .find(|gap| gap.reason == GapReason::Unauthorized)
        .map(|gap| gap.detail.clone());
    if let Some(detail) = refused {
        return Err(LoadError::TokenRefused(detail));
    }
    match snapshot.list.gap() {
        Some(gap) if snapshot.list.seen().is_none() && snapshot.archive.seen().is_none() => {
            Err(LoadError::Failed(LoadFailure::Unread(gap.clone())))
        }
        _ => Ok(snapshot),
    }
}

/// Where the tenant's API is today, on a host that the environment admits, and what the state lookup answered.
async fn find_api(
    environment: &Environment,
    at: &TenantRef,
    snapshot: &mut Snapshot,
) -> Result<(ApiRoot, String), LoadError> {
    let origin = navigation::origin();
    let unread = |gap| LoadError::Failed(LoadFailure::Unread(gap));
    if let Some(api) = environment.fixed_api(&at.tenant, &origin) {
        snapshot.tenant_status = Observed::Unseen(Gap::new(Source::TenantState, GapReason::NotAsked));
        return Ok((api, String::new()));
    }
    let lookup = environment.state_lookup(&at.tenant, &origin).unwrap_or_default();
    let answer = ask_openly(&lookup).await.map_err(|reason| unread(Gap::new(Source::TenantState, reason)))?;
    if !(200..300).contains(&answer.status) {
        let reason = match answer.status {
            404 => GapReason::NotOnThisServer,
            429 => GapReason::Throttled,
            status => GapReason::Status(status),
        };
        let detail = wire::error_message(&answer.body, &answer.content_type).unwrap_or_default();
        return Err(unread(Gap { source: Source::TenantState, reason, detail }));
    }
    let status =
        wire::tenant_status(&answer.body).map_err(|_| unread(Gap::new(Source::TenantState, GapReason::Malformed)))?;
    if !status.is_up() {
        return Err(LoadError::Failed(LoadFailure::TenantDown(status)));
    }
    let named = status.api.clone().unwrap_or_default();
    let api = environment.admit(&named, &origin).map_err(|error| {
        let host = match error {
            AddressError::ForeignHost(host) => host,
            AddressError::NotAnAddress | AddressError::NotHttps | AddressError::UserInfo => named.clone(),
        };
        unread(Gap::new(Source::TenantState, GapReason::ForeignHost(host)))
    })?;
    snapshot.tenant_status = Observed::Complete(status);
    Ok((api, answer.body))
}

/// Whether a token sees only its own application's webhooks there.
const fn is_online(environment: &Environment) -> bool {
    match environment.reach {
        Reach::SuperOffice | Reach::Demo | Reach::State(_) => true,
        Reach::Api(_) => false,
    }
}
