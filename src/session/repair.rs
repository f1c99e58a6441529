//! What a reader can have done to a webhook: a test, a restart, a stop. Nothing here is sent twice by itself, nothing is
//! sent to another tenant or with another token than it was begun with, and where an answer got lost the webhook is read
//! again before anything is said.

use std::rc::Rc;

use doctor_core::diagnosis::Cause;
use doctor_core::model::{TestAnswer, WebhookId, WebhookState};
use doctor_core::query;
use doctor_core::repair::{self, Answer, Came, Change, Doubt, TestFault};
use doctor_core::route::TenantRef;
use doctor_core::snapshot::{Gap, GapReason};
use doctor_core::wire;
use leptos::prelude::*;

use super::{Session, usage};
use crate::api::Client;

/// What an errand of the reader stands on: a tenant, and the token that was held when it was begun. When either changes
/// the errand has lost its ground.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    at: TenantRef,
    sign_in: u64,
}

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
    pub fn can_repair(&self) -> Signal<bool> {
        let session = *self;
        Signal::derive(move || {
            let demo = session.current.with(|at| at.as_ref().is_some_and(|at| at.environment.as_str() == "demo"));
            !session.from_before.get() && (demo || session.signed_in.get())
        })
    }

    /// What an errand that is begun now stands on; none where there is nobody to ask.
    pub fn ground(&self) -> Option<Ground> {
        let at = self.current.try_get_untracked().flatten()?;
        self.with_secrets(|secrets| {
            let is_of_it = secrets.client.borrow().as_ref().is_some_and(|(of, _)| *of == at);
            is_of_it.then(|| Ground { at, sign_in: secrets.sign_in.get() })
        })?
    }

    /// Whether an errand still has its ground.
    pub fn is_on(&self, ground: &Ground) -> bool {
        self.ground().as_ref() == Some(ground)
    }

    /// Reads the tenant again, unless the reader has left it meanwhile.
    pub fn refresh_on(&self, ground: &Ground) {
        if self.is_on(ground) {
            self.refresh();
        }
    }

    /// Has SuperOffice send a test to a webhook's target, with the definition that it has now.
    ///
    /// # Errors
    /// [`TestFault`] says why it was not sent, or why it is not known how it went.
    pub async fn test(&self, ground: &Ground, id: WebhookId) -> Result<TestAnswer, TestFault> {
        let client = self.client_on(ground).ok_or(TestFault::NotSent(GapReason::NotAsked))?;
        let definition = client.definition(id).await.map_err(|gap| {
            self.note_refusal(ground, &gap);
            TestFault::NotSent(gap.reason)
        })?;
        let client = self.client_on(ground).ok_or(TestFault::NotSent(GapReason::NotAsked))?;
        let answer = client.test(&definition).await.map_err(|gap| {
            self.note_refusal(ground, &gap);
            TestFault::of(&gap)
        })?;
        wire::test_answer(&answer.body).map_err(|_| TestFault::NotTold(GapReason::Malformed))
    }

    /// Changes a webhook's state, if it still is what the reader saw.
    pub async fn change(
        &self,
        ground: &Ground,
        id: WebhookId,
        from: WebhookState,
        change: Change,
        test_first: TestFirst,
    ) -> Came {
        usage::touch();
        if test_first == TestFirst::Yes {
            match self.test(ground, id).await {
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
        let Some(client) = self.client_on(ground) else { return Came::LeftAlone };
        let answer = match client.ask(&query::change_state(id, from, change.to())).await {
            Ok(answer) => {
                let webhook = wire::webhook(&answer.body).ok().flatten();
                Answer::of_state(change, from, webhook.map(|webhook| webhook.state))
            }
            Err(gap) => {
                self.note_refusal(ground, &gap);
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

    /// The client of an errand's tenant, unless the errand has lost its ground.
    pub(super) fn client_on(&self, ground: &Ground) -> Option<Rc<Client>> {
        if !self.is_on(ground) {
            return None;
        }
        self.with_secrets(|secrets| secrets.client.borrow().as_ref().map(|(_, client)| Rc::clone(client)))?
    }

    /// A token that is not accepted any more is forgotten; not where another one is held by now.
    pub(super) fn note_refusal(&self, ground: &Ground, gap: &Gap) {
        if gap.reason == GapReason::Unauthorized && self.is_on(ground) {
            self.ask_again(gap.detail.clone());
        }
    }
}
