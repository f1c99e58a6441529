//! What is done with one webhook: a test, a restart, a stop, and the question for what the list leaves out. Nothing here is sent twice by itself, or under another lease than the
//! action started with. Where an answer is lost the webhook is read again before the outcome is said.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use doctor_core::address::host_of;
use doctor_core::change::{self, Change, ChangeAnswer, ChangeOutcome, TestFault, Unconfirmed};
use doctor_core::credential::Lease;
use doctor_core::diagnosis::Cause;
use doctor_core::model::{TestAnswer, Timestamp, Usage, WebhookId, WebhookState};
use doctor_core::request;
use doctor_core::request_error::RequestError;
use doctor_core::route::TenantRef;
use doctor_core::snapshot::Snapshot;
use doctor_core::view::Refusal;
use doctor_core::wire;
use leptos::prelude::*;

use super::{Session, activity};
use crate::api::Client;
use crate::{clock, diagnose};

thread_local! {
    /// When this page last had each webhook tested, so that no check takes a test for an event.
    static TESTS: RefCell<Vec<(TenantRef, WebhookId, Timestamp)>> = const { RefCell::new(Vec::new()) };
}

/// When this page last had each webhook of a tenant tested.
pub(super) fn tests_of(snapshot: &Snapshot) -> BTreeMap<WebhookId, Timestamp> {
    TESTS.with_borrow(|tests| {
        let of_it =
            tests.iter().filter(|(at, ..)| at.environment == snapshot.environment && at.tenant == snapshot.tenant);
        of_it.map(|(_, id, when)| (*id, *when)).collect()
    })
}

/// Whether a receiver is tested before its webhook is restarted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestFirst {
    /// Yes. If the test fails, the webhook is not restarted.
    Yes,
    /// No. SuperOffice itself may still test it.
    No,
}

impl Session {
    /// Whether webhooks can be tested and changed: the page shows the tenant itself, and a lease is held.
    pub fn can_change(&self) -> Signal<bool> {
        let (lease, is_offline_copy) = (self.lease(), self.view.is_offline_copy());
        Signal::derive(move || !is_offline_copy.get() && lease.with(Option::is_some))
    }

    /// Whether a lease is still current: its tenant is shown, and its token is held.
    pub fn is_current(&self, lease: &Lease) -> bool {
        self.client_of(lease).is_some()
    }

    /// Reads the tenant again, if the lease is still current.
    pub fn refresh_if_current(&self, lease: &Lease) {
        if self.is_current(lease) {
            self.refresh();
        }
    }

    /// The counters of these webhooks as they are now: one small request, for a watch.
    ///
    /// # Errors
    /// Why they could not be read.
    pub async fn counters_of(&self, ids: &[WebhookId]) -> Result<BTreeMap<WebhookId, Usage>, RequestError> {
        let lease = self.lease_now().ok_or(RequestError::NotSent)?;
        let client = self.client_of(&lease).ok_or(RequestError::NotSent)?;
        let answer = client.ask(&request::usage_of(ids)).await.inspect_err(|error| self.note_refusal(&lease, error))?;
        let page = wire::archive(&answer.body).map_err(|_| RequestError::Malformed)?;
        Ok(wire::usage_rows(&page).into_iter().collect())
    }

    /// Reads what the list leaves out of one webhook, whether it has a secret and the names of its headers, and has it shown.
    /// The definition with their values is dropped at once.
    ///
    /// # Errors
    /// Why it could not be read.
    pub async fn ask_left_out(&self, lease: &Lease, id: WebhookId) -> Result<(), RequestError> {
        activity::touch();
        let client = self.client_of(lease).ok_or(RequestError::NotSent)?;
        let definition = client.definition(id).await.inspect_err(|error| self.note_refusal(lease, error))?;
        let read = definition.webhook().filter(|webhook| webhook.id == id);
        drop(definition);
        let read = read.ok_or(RequestError::Malformed)?;
        let shown = || self.view.now(|view| view.shown().map(|shown| Arc::clone(&shown.diagnosed))).flatten();
        while self.is_current(lease) {
            let Some(before) = shown() else { break };
            let mut snapshot = before.snapshot.clone();
            snapshot.add_left_out(&read);
            let goes_on = || self.is_current(lease) && shown().is_some_and(|now| Arc::ptr_eq(&now, &before));
            if let Some((diagnosed, rows)) = diagnose::in_turns(snapshot, &goes_on).await {
                self.view.update(|view| view.amend(&before, diagnosed, rows));
                return Ok(());
            }
            // Another reading is shown by now: that one is added to.
        }
        Err(RequestError::NotSent)
    }

    /// Has SuperOffice send a test to a webhook's target, with the definition that it has now.
    ///
    /// # Errors
    /// [`TestFault`] says why it was not sent, or why it is not known how it went.
    pub async fn test(&self, lease: &Lease, id: WebhookId) -> Result<TestAnswer, TestFault> {
        let client = self.client_of(lease).ok_or(TestFault::NotSent(RequestError::NotSent))?;
        let definition = client.definition(id).await.map_err(|error| {
            self.note_refusal(lease, &error);
            TestFault::NotSent(error)
        })?;
        let client = self.client_of(lease).ok_or(TestFault::NotSent(RequestError::NotSent))?;
        TESTS.with_borrow_mut(|tests| tests.push((lease.at().clone(), id, clock::now())));
        let target = definition.target();
        let answer = client.test(&definition).await;
        // It may hold a secret: it goes as soon as it was sent.
        drop(definition);
        let answer = answer.map_err(|error| {
            self.note_refusal(lease, &error);
            TestFault::of(error.about(&target))
        })?;
        let answer = wire::test_answer(&answer.body).map_err(|_| TestFault::NotKnown(RequestError::Malformed))?;
        Ok(answer.about(&target))
    }

    /// Changes a webhook's state, if it still is what the reader saw.
    pub async fn change(
        &self,
        lease: &Lease,
        id: WebhookId,
        from: WebhookState,
        change: Change,
        test_first: TestFirst,
    ) -> ChangeOutcome {
        activity::touch();
        if test_first == TestFirst::Yes {
            match self.test(lease, id).await {
                Ok(TestAnswer::Well(_)) => {}
                Ok(failed) => {
                    let cause = change::classification(&failed).map(|classification| classification.cause);
                    return ChangeOutcome::TestFailed(cause.unwrap_or(Cause::Unrecognised));
                }
                Err(TestFault::NotSent(error)) if error.is_unauthorized() => return ChangeOutcome::TokenEnded,
                Err(TestFault::NotSent(RequestError::NotSent)) => return ChangeOutcome::LeftAlone,
                Err(fault) => return ChangeOutcome::TestFault(fault),
            }
        }
        let Some(client) = self.client_of(lease) else { return ChangeOutcome::LeftAlone };
        let answer = match client.ask(&request::change_state(id, from, change.to())).await {
            Ok(answer) => {
                let webhook = wire::webhook(&answer.body).ok().flatten();
                ChangeAnswer::of_state(change, from, webhook.map(|webhook| webhook.state))
            }
            Err(error) => {
                self.note_refusal(lease, &error);
                let target =
                    self.view.now(|view| view.shown()?.diagnosed.case(id).map(|case| case.webhook.target.clone()));
                let error = target.flatten().map_or_else(|| error.clone(), |target| error.clone().about(&target));
                ChangeAnswer::of_error(change, &error)
            }
        };
        match answer {
            ChangeAnswer::Known(outcome) => outcome,
            ChangeAnswer::Unconfirmed(unconfirmed) => self.resolve(&client, unconfirmed, id, from, change).await,
        }
    }

    /// Reads the webhook by the client with which the change was sent, and says how the change went.
    async fn resolve(
        &self,
        client: &Client,
        unconfirmed: Unconfirmed,
        id: WebhookId,
        from: WebhookState,
        change: Change,
    ) -> ChangeOutcome {
        let answer = client.ask(&request::webhook(id)).await.ok();
        let webhook = answer.and_then(|answer| wire::webhook(&answer.body).ok().flatten());
        unconfirmed.resolve(change, from, webhook.map(|webhook| webhook.state))
    }

    /// The client of a lease, if the lease is still current.
    pub(super) fn client_of(&self, lease: &Lease) -> Option<Rc<Client>> {
        let is_shown = self.view.now(|view| view.tenant() == Some(lease.at())) == Some(true);
        self.credential.client(lease).filter(|_| is_shown)
    }

    /// A token that is not accepted any more is forgotten; not where another one is held by now.
    pub(super) fn note_refusal(&self, lease: &Lease, error: &RequestError) {
        if error.is_unauthorized() && self.is_current(lease) {
            let host = self.view.now(|view| {
                let api = view.shown()?.diagnosed.snapshot.api.as_deref()?;
                Some(host_of(api))
            });
            self.ask_again(Refusal { host: host.flatten().unwrap_or_default(), detail: error.words() });
        }
    }
}
