//! Writes to a webhook's definition: a change, a removal, a new one. Nothing is sent twice by itself, or under another lease
//! than the reader reviewed it under. Where an answer is lost the webhook is read again before the outcome is said.

use doctor_core::credential::Lease;
use doctor_core::edit::{Answer, Edit, Found, Misfit, Write, WriteOutcome};
use doctor_core::model::definition::Calls;
use doctor_core::model::{Definition, Quoted, WebhookId};
use doctor_core::request_error::RequestError;

use super::{Session, activity, calls};
use crate::api::{self, Client};

/// How a write went.
pub struct Written {
    /// The outcome.
    pub outcome: WriteOutcome,
    /// The webhook as it was read afterwards, where it was.
    pub now: Option<Definition>,
}

impl From<WriteOutcome> for Written {
    fn from(outcome: WriteOutcome) -> Self {
        Self { outcome, now: None }
    }
}

/// What a write is sent with.
#[derive(Clone, Copy)]
struct Sender<'a> {
    session: &'a Session,
    lease: &'a Lease,
    client: &'a Client,
    write: &'a Write,
}

impl Session {
    /// Reads a definition to change it. What is write-only is dropped at once.
    ///
    /// # Errors
    /// Why it could not be read.
    pub async fn read_definition(&self, lease: &Lease, id: WebhookId) -> Result<Definition, RequestError> {
        activity::touch();
        let client = self.client_of(lease).ok_or(RequestError::NotSent)?;
        let definition = calls::read(&client, lease, id).await.inspect_err(|error| self.note_refusal(lease, error))?;
        definition.editable().filter(|read| read.id == id).ok_or(RequestError::Malformed)
    }

    /// Carries out what the reader reviewed.
    pub async fn write(&self, lease: &Lease, write: &Write) -> Written {
        activity::touch();
        let Some(client) = self.client_of(lease) else { return WriteOutcome::LeftAlone.into() };
        let sender = Sender { session: self, lease, client: &client, write };
        match write {
            Write::Edit(edit) => sender.send_edit(edit).await,
            Write::Delete(definition) => sender.send_deletion(definition).await,
            Write::Create(_) => sender.send_creation().await,
        }
    }
}

impl Sender<'_> {
    async fn send_edit(self, edit: &Edit) -> Written {
        let id = edit.definition.id;
        let sent = match self.write.calls() {
            Calls::Rest => self.send().await,
            Calls::Agent => match self.save_whole(edit).await {
                Ok(sent) => sent,
                Err(written) => return written,
            },
        };
        match sent {
            Ok(saved) => {
                let saved = saved.editable().filter(|saved| saved.id == id);
                // A success that does not show the webhook is looked up.
                let now = match saved {
                    Some(saved) => Some(saved),
                    None => self.read(id).await.ok(),
                };
                match now {
                    Some(now) => Written { outcome: WriteOutcome::of_saved(edit, &now), now: Some(now) },
                    None => WriteOutcome::Lost(Found::Unread).into(),
                }
            }
            Err(error) if self.needs_agent(id, &error).await => WriteOutcome::NeedsAgent.into(),
            Err(error) => match self.answer(error) {
                Answer::Known(outcome) => outcome.into(),
                Answer::Conflict(words) => {
                    let now = self.read(id).await.ok();
                    Written { outcome: WriteOutcome::of_conflict(&edit.definition, now.as_ref(), words), now }
                }
                Answer::Lost => {
                    let now = self.read(id).await.ok();
                    Written { outcome: WriteOutcome::of_lost(edit, now.as_ref()), now }
                }
            },
        }
    }

    /// Reads the whole definition, compares it, and sends it back with the change in it. `Err` where it was not sent.
    async fn save_whole(self, edit: &Edit) -> Result<Result<api::Definition, RequestError>, Written> {
        let whole = self.client.definition(edit.definition.id, Calls::Agent).await;
        let whole = whole.map_err(|error| self.question(error))?;
        let body = whole.with(&edit.patch()).map_err(|misfit| match (misfit, whole.editable()) {
            (Misfit::Differs, Some(now)) => overtaken(&edit.definition, now),
            _ => WriteOutcome::NotTaken(RequestError::Malformed).into(),
        })?;
        // It may hold a secret: it goes before anything else is done.
        drop(whole);
        Ok(self.client.write(&self.write.request(), Some(&body), Calls::Agent).await)
    }

    /// The API can't compare before it removes, so the webhook is read again just before.
    async fn send_deletion(self, reviewed: &Definition) -> Written {
        let id = reviewed.id;
        match self.read(id).await {
            Ok(now) if now.differs_from(reviewed).is_empty() && now.state == reviewed.state => {}
            Ok(now) => return overtaken(reviewed, now),
            Err(error) => return self.question(error),
        }
        match self.send().await {
            Ok(_) => WriteOutcome::Done.into(),
            Err(error) if self.needs_agent(id, &error).await => WriteOutcome::NeedsAgent.into(),
            Err(error) => match self.answer(error) {
                Answer::Known(outcome) => outcome.into(),
                Answer::Conflict(words) => WriteOutcome::Refused(words).into(),
                Answer::Lost => match self.read(id).await {
                    Err(error) if error.status() == Some(404) => WriteOutcome::Lost(Found::AsWanted).into(),
                    Err(_) => WriteOutcome::Lost(Found::Unread).into(),
                    Ok(now) => Written { outcome: WriteOutcome::Lost(Found::AsBefore), now: Some(now) },
                },
            },
        }
    }

    async fn send_creation(self) -> Written {
        match self.send().await {
            Ok(saved) => match saved.editable().filter(|saved| saved.id.0 > 0) {
                Some(now) => Written { outcome: WriteOutcome::Done, now: Some(now) },
                None => WriteOutcome::Lost(Found::Unread).into(),
            },
            // No webhook is there to ask the agent for, and the answer says that none was made.
            Err(error) if self.write.calls() == Calls::Rest && error.may_need_the_agent() => {
                calls::note(self.lease.at(), Calls::Agent);
                WriteOutcome::NeedsAgent.into()
            }
            Err(error) => match self.answer(error) {
                Answer::Known(outcome) => outcome.into(),
                Answer::Conflict(words) => WriteOutcome::Refused(words).into(),
                // The new id is in the answer that was lost: the list is what shows whether it is there.
                Answer::Lost => WriteOutcome::Lost(Found::Unread).into(),
            },
        }
    }

    async fn send(self) -> Result<api::Definition, RequestError> {
        self.client.write(&self.write.request(), self.write.body().as_ref(), self.write.calls()).await
    }

    async fn read(self, id: WebhookId) -> Result<Definition, RequestError> {
        let definition = self.client.definition(id, self.write.calls()).await?;
        definition.editable().filter(|read| read.id == id).ok_or(RequestError::Malformed)
    }

    /// Whether a refusal by REST means that the agent is needed.
    async fn needs_agent(self, id: WebhookId, error: &RequestError) -> bool {
        self.write.calls() == Calls::Rest && calls::needs_agent(self.client, self.lease, id, error).await
    }

    /// How a write went whose question before it got no answer: nothing else was sent.
    fn question(self, error: RequestError) -> Written {
        match self.answer(error) {
            Answer::Known(outcome) => outcome.into(),
            Answer::Conflict(words) => WriteOutcome::Refused(words).into(),
            Answer::Lost => WriteOutcome::LeftAlone.into(),
        }
    }

    /// What an answer that is no success says. Its words may repeat what was sent.
    fn answer(self, error: RequestError) -> Answer {
        self.session.note_refusal(self.lease, &error);
        Answer::of_error(&self.write.targets().iter().fold(error, |error, target| error.about(target)))
    }
}

/// The webhook is not what the reader saw, so nothing was sent.
fn overtaken(reviewed: &Definition, now: Definition) -> Written {
    let outcome = match WriteOutcome::of_conflict(reviewed, Some(&now), Quoted::default()) {
        // What differs can't be read.
        WriteOutcome::Refused(_) => WriteOutcome::Overtaken(Vec::new()),
        outcome => outcome,
    };
    Written { outcome, now: Some(now) }
}
