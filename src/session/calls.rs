//! By which calls the webhooks of a tenant are read and written: by REST, until the server turns out to need the agent.

use std::cell::RefCell;

use doctor_core::credential::Lease;
use doctor_core::model::WebhookId;
use doctor_core::model::definition::Calls;
use doctor_core::request_error::RequestError;
use doctor_core::route::TenantRef;

use super::Session;
use crate::api::{Client, Definition};

thread_local! {
    /// The tenants whose servers need the agent, as far as this page has met it.
    static BY_AGENT: RefCell<Vec<TenantRef>> = const { RefCell::new(Vec::new()) };
}

/// By which calls the webhooks of a tenant are read and written.
pub(super) fn of(at: &TenantRef) -> Calls {
    if BY_AGENT.with_borrow(|tenants| tenants.contains(at)) { Calls::Agent } else { Calls::Rest }
}

/// From now on a tenant is asked by the agent.
pub(super) fn note(at: &TenantRef, calls: Calls) {
    if calls == Calls::Agent && of(at) == Calls::Rest {
        BY_AGENT.with_borrow_mut(|tenants| tenants.push(at.clone()));
    }
}

/// Reads a webhook, and notes by which calls that went.
///
/// # Errors
/// As for [`Client::ask`].
pub(super) async fn read(client: &Client, lease: &Lease, id: WebhookId) -> Result<Definition, RequestError> {
    let definition = client.definition(id, of(lease.at())).await?;
    note(lease.at(), definition.calls());
    Ok(definition)
}

/// Whether a refusal by REST means that the agent is needed: it has the webhook, which it is asked for.
pub(super) async fn needs_agent(client: &Client, lease: &Lease, id: WebhookId, error: &RequestError) -> bool {
    if !error.may_need_the_agent() {
        return false;
    }
    let has = client
        .definition(id, Calls::Agent)
        .await
        .is_ok_and(|definition| definition.webhook().is_some_and(|webhook| webhook.id == id));
    if has {
        note(lease.at(), Calls::Agent);
    }
    has
}

impl Session {
    /// By which calls the webhooks of the tenant that is shown are written, as far as is known.
    pub fn calls(&self) -> Calls {
        self.lease_now().map(|lease| of(lease.at())).unwrap_or_default()
    }
}
