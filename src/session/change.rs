//! What a reader can have done to a webhook: a test, a restart, a stop. Nothing here is sent twice by itself, nothing is
//! sent to another tenant or with another token than it was begun with, and where an answer got lost the webhook is read
//! again before anything is said.

use std::collections::BTreeMap;
use std::rc::Rc;

use doctor_core::credential::Lease;
use doctor_core::diagnosis::Cause;
use doctor_core::model::{TestAnswer, Usage, WebhookId, WebhookState};
use doctor_core::query;
use doctor_core::repair::{self, Answer, Came, Change, Doubt, TestFault};
use doctor_core::snapshot::{Gap, GapReason, Source};
use doctor_core::wire;
use leptos::prelude::*;

use super::{Session, activity};
use crate::api::Client;

/// Whether a receiver is tested before its webhook is restarted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestFirst {
    /// It is, and one that fails is left as it is.
    Yes,
    /// It is not, though SuperOffice may do so.
    No,
}

impl Session {
    /// Whether webhooks can be tested and changed: what is shown was read just now, by somebody who may ask again.
    pub fn can_change(&self) -> Signal<bool> {
        let (lease, is_offline_copy) = (self.lease(), self.view.is_offline_copy());
        Signal::derive(move || !is_offline_copy.get() && lease.with(Option::is_some))
    }

    /// Whether a lease still holds: its tenant is the one that is shown, and its token is held.
    pub fn is_on(&self, lease: &Lease) -> bool {
        self.client_on(lease).is_some()
    }

    /// Reads the tenant again, unless the reader has left it meanwhile.
    pub fn refresh_on(&self, lease: &Lease) {
        if self.is_on(lease) {
            self.refresh();
        }
    }

    /// The counters of these webhooks as they are now: one small request, for a watch.
    ///
    /// # Errors
    /// The gap that says why they could not be read.
    pub async fn counters_of(&self, ids: &[WebhookId]) -> Result<BTreeMap<WebhookId, Usage>, Gap> {
        let not_asked = || Gap::new(Source::Usage, GapReason::NotAsked);
        let lease = self.lease_now().ok_or_else(not_asked)?;
        let client = self.client_on(&lease).ok_or_else(not_asked)?;
        let answer = client.ask(&query::usage_of(ids)).await.inspect_err(|gap| self.note_refusal(&lease, gap))?;
        let page = wire::archive(&answer.body).map_err(|_| Gap::new(Source::Usage, GapReason::Malformed))?;
        Ok(wire::usage_rows(&page).into_iter().collect())
    }

    /// Has SuperOffice send a test to a webhook's target, with the definition that it has now.
    ///
    /// # Errors
    /// [`TestFault`] says why it was not sent, or why it is not known how it went.
    pub async fn test(&self, lease: &Lease, id: WebhookId) -> Result<TestAnswer, TestFault> {
        let client = self.client_on(lease).ok_or(TestFault::NotSent(GapReason::NotAsked))?;
        let definition = client.definition(id).await.map_err(|gap| {
            self.note_refusal(lease, &gap);
            TestFault::NotSent(gap.reason)
        })?;
        let client = self.client_on(lease).ok_or(TestFault::NotSent(GapReason::NotAsked))?;
        let answer = client.test(&definition).await.map_err(|gap| {
            self.note_refusal(lease, &gap);
            TestFault::of(&gap)
        })?;
        wire::test_answer(&answer.body).map_err(|_| TestFault::NotTold(GapReason::Malformed))
    }

    /// Changes a webhook's state, if it still is what the reader saw.
    pub async fn change(
        &self,
        lease: &Lease,
        id: WebhookId,
        from: WebhookState,
        change: Change,
        test_first: TestFirst,
    ) -> Came {
        activity::touch();
        if test_first == TestFirst::Yes {
            match self.test(lease, id).await {
                Ok(TestAnswer::Well(_)) => {}
                Ok(failed) => {
                    let cause = repair::reading(&failed).map(|reading| reading.cause);
                    return Came::TestFailed(cause.unwrap_or(Cause::Unrecognised));
                }
                Err(TestFault::NotSent(GapReason::Unauthorized)) => return Came::TokenEnded,
                Err(TestFault::NotSent(GapReason::NotAsked)) => return Came::LeftAlone,
                Err(fault) => return Came::TestFault(fault),
            }
        }
        let Some(client) = self.client_on(lease) else { return Came::LeftAlone };
        let answer = match client.ask(&query::change_state(id, from, change.to())).await {
            Ok(answer) => {
                let webhook = wire::webhook(&answer.body).ok().flatten();
                Answer::of_state(change, from, webhook.map(|webhook| webhook.state))
            }
            Err(gap) => {
                self.note_refusal(lease, &gap);
                Answer::of_gap(change, &gap)
            }
        };
        match answer {
            Answer::Told(came) => came,
            Answer::InDoubt(doubt) => self.settle(&client, doubt, id, from, change).await,
        }
    }

    /// Reads the webhook by the client with which the change was sent, and tells what came of it.
    async fn settle(&self, client: &Client, doubt: Doubt, id: WebhookId, from: WebhookState, change: Change) -> Came {
        let answer = client.ask(&query::webhook(id)).await.ok();
        let webhook = answer.and_then(|answer| wire::webhook(&answer.body).ok().flatten());
        doubt.settle(change, from, webhook.map(|webhook| webhook.state))
    }

    /// The client of a lease that still holds, where its tenant is the one that is shown.
    fn client_on(&self, lease: &Lease) -> Option<Rc<Client>> {
        let is_shown = self.view.now(|view| view.tenant() == Some(lease.at())) == Some(true);
        self.credential.client(lease).filter(|_| is_shown)
    }

    /// A token that is not accepted any more is forgotten; not where another one is held by now.
    fn note_refusal(&self, lease: &Lease, gap: &Gap) {
        if gap.reason == GapReason::Unauthorized && self.is_on(lease) {
            self.ask_again(gap.detail.clone());
        }
    }
}
