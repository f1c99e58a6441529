//! What is done with one webhook: a test, a restart, a stop, and the question for what the list leaves out. Nothing here is sent twice by itself, or under another lease than the
//! action started with. Where an answer is lost the webhook is read again before the outcome is said.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use doctor_core::address::host_of;
use doctor_core::change::{self, Change, ChangeAnswer, ChangeOutcome, TestFault};
use doctor_core::credential::Lease;
use doctor_core::diagnosis::Cause;
use doctor_core::edit::Patch;
use doctor_core::model::definition::Calls;
use doctor_core::model::{TestAnswer, Timestamp, Usage, WebhookId, WebhookState};
use doctor_core::ordered::CollectOneByOne;
use doctor_core::request;
use doctor_core::request_error::RequestError;
use doctor_core::route::TenantRef;
use doctor_core::snapshot::Snapshot;
use doctor_core::view::Refusal;
use doctor_core::wire;
use leptos::prelude::*;

use super::{Session, activity, calls};
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
        of_it.map(|(_, id, when)| (*id, *when)).collect_one_by_one()
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
            self.read_anew();
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
        Ok(wire::usage_rows(&page).into_iter().collect_one_by_one())
    }

    /// Reads what the list leaves out of one webhook, whether it has a secret and the names of its headers, and has it shown.
    /// The definition with their values is dropped at once.
    ///
    /// # Errors
    /// Why it could not be read.
    pub async fn ask_left_out(&self, lease: &Lease, id: WebhookId) -> Result<(), RequestError> {
        activity::touch();
        let client = self.client_of(lease).ok_or(RequestError::NotSent)?;
        let definition = calls::read(&client, lease, id).await.inspect_err(|error| self.note_refusal(lease, error))?;
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
        let definition = calls::read(&client, lease, id).await.map_err(|error| {
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
        by: Calls,
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
        let answer = match by {
            Calls::Rest => client.ask(&request::change_state(id, from, change.to())).await.map(|answer| {
                let webhook = wire::webhook(&answer.body).ok().flatten();
                webhook.map(|webhook| webhook.state)
            }),
            Calls::Agent => match save_state(&client, id, from, change).await {
                Sent::Answered(answer) => answer,
                Sent::Not(outcome) => return outcome,
            },
        };
        let answer = match answer {
            Ok(state) => ChangeAnswer::of_state(change, from, state),
            Err(error) if by == Calls::Rest && calls::needs_agent(&client, lease, id, &error).await => {
                return ChangeOutcome::NeedsAgent;
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
            ChangeAnswer::Unconfirmed(unconfirmed) => {
                let found = client.definition(id, by).await.ok().and_then(|definition| definition.webhook());
                unconfirmed.resolve(change, from, found.map(|webhook| webhook.state))
            }
        }
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

/// A change by the agent, as far as it came.
enum Sent {
    /// It was sent: the state in the answer, or why there was no success.
    Answered(Result<Option<WebhookState>, RequestError>),
    /// Nothing was sent but a question.
    Not(ChangeOutcome),
}

/// Reads the whole webhook, compares its state, and saves it with another one.
async fn save_state(client: &Client, id: WebhookId, from: WebhookState, change: Change) -> Sent {
    let whole = match client.definition(id, Calls::Agent).await {
        Ok(whole) => whole,
        Err(error) => {
            return match ChangeAnswer::of_error(change, &error) {
                ChangeAnswer::Known(outcome) => Sent::Not(outcome),
                ChangeAnswer::Unconfirmed(_) => Sent::Not(ChangeOutcome::LeftAlone),
            };
        }
    };
    match whole.webhook().map(|webhook| webhook.state) {
        Some(found) if found == from => {}
        found => return Sent::Not(ChangeOutcome::Overtaken(found)),
    }
    let Ok(body) = whole.with(&Patch::of_state(change.to())) else {
        return Sent::Not(ChangeOutcome::NotTaken(RequestError::Malformed));
    };
    // It may hold a secret: it goes before anything else is done.
    drop(whole);
    let saved = client.write(&request::agent_save(), Some(&body), Calls::Agent).await;
    Sent::Answered(saved.map(|saved| saved.webhook().map(|webhook| webhook.state)))
}
