//! What a reader can have done to a webhook: a test, a restart, a stop. Nothing here is sent twice by itself, and where an
//! answer got lost the webhook is read again before anything is said.

use std::rc::Rc;

use doctor_core::diagnosis::Cause;
use doctor_core::model::{TestAnswer, WebhookId, WebhookState};
use doctor_core::query;
use doctor_core::repair::{self, Came, Change};
use doctor_core::snapshot::{Gap, GapReason, Source};
use doctor_core::wire;
use leptos::prelude::*;

use super::Session;
use crate::api::Client;

impl Session {
    /// Whether webhooks can be tested and changed: what is shown was read just now, by somebody who may ask again.
    pub fn can_repair(&self) -> Signal<bool> {
        let session = *self;
        Signal::derive(move || {
            let demo = session.current.with(|at| at.as_ref().is_some_and(|at| at.environment.as_str() == "demo"));
            !session.from_before.get() && (demo || session.signed_in.get())
        })
    }

    /// Has SuperOffice send a test to a webhook's target, with the definition that it has now.
    ///
    /// # Errors
    /// The gap that says why it is not known how the test went.
    pub async fn test(&self, id: WebhookId) -> Result<TestAnswer, Gap> {
        let client = self.client()?;
        let outcome = async {
            let definition = client.definition(id).await?;
            client.test(&definition).await
        };
        let answer = outcome.await.inspect_err(|gap| self.note_refusal(gap))?;
        wire::test_answer(&answer.body).map_err(|_| Gap::new(Source::List, GapReason::Malformed))
    }

    /// Changes a webhook's state, if it still is what the reader saw.
    pub async fn change(&self, id: WebhookId, from: WebhookState, change: Change, test_first: TestFirst) -> Came {
        if test_first == TestFirst::Yes {
            match self.test(id).await {
                Ok(TestAnswer::Well(_)) => {}
                Ok(failed) => {
                    let cause = repair::reading(&failed).map(|reading| reading.cause);
                    return Came::TestFailed(cause.unwrap_or(Cause::Unrecognised));
                }
                Err(gap) if gap.reason == GapReason::Unauthorized => return Came::TokenEnded,
                Err(gap) => return Came::TestNotSent(gap.reason),
            }
        }
        let client = match self.client() {
            Ok(client) => client,
            Err(gap) => return Came::of(change, &gap),
        };
        let came = match client.ask(&query::change_state(id, from, change.to())).await {
            Ok(answer) => match wire::webhook(&answer.body) {
                Ok(Some(webhook)) if webhook.state == change.to() => return Came::Done,
                Ok(Some(webhook)) => return Came::Overtaken(Some(webhook.state)),
                // An answer without the webhook is a success all the same, if the webhook says so.
                Ok(None) | Err(_) => {
                    let found = state_of(&client, id).await;
                    return if found == Some(change.to()) { Came::Done } else { Came::Lost(found) };
                }
            },
            Err(gap) => {
                self.note_refusal(&gap);
                Came::of(change, &gap)
            }
        };
        match came {
            Came::Overtaken(None) | Came::Lost(None) => came.found(state_of(&client, id).await),
            other => other,
        }
    }

    pub(super) fn client(&self) -> Result<Rc<Client>, Gap> {
        let client = self.with_secrets(|secrets| secrets.client.borrow().clone()).flatten();
        client.ok_or_else(|| Gap::new(Source::List, GapReason::NotAsked))
    }

    pub(super) fn note_refusal(&self, gap: &Gap) {
        if gap.reason == GapReason::Unauthorized {
            self.ask_again(gap.detail.clone());
        }
    }
}

/// Whether a receiver is tested before its webhook is restarted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestFirst {
    /// It is, and one that fails is left as it is.
    Yes,
    /// It is not. SuperOffice tests it all the same.
    No,
}

/// The state in which a webhook is now.
async fn state_of(client: &Client, id: WebhookId) -> Option<WebhookState> {
    let answer = client.ask(&query::webhook(id)).await.ok()?;
    wire::webhook(&answer.body).ok().flatten().map(|webhook| webhook.state)
}
