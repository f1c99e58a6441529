//! Writes to a webhook's definition: a change, a removal, a new one. Nothing is sent twice by itself, or under another lease
//! than the reader reviewed it under. Where an answer is lost the webhook is read again before the outcome is said.

use doctor_core::credential::Lease;
use doctor_core::edit::{Answer, Edit, Found, Write, WriteOutcome};
use doctor_core::model::{Definition, WebhookId};
use doctor_core::request_error::RequestError;

use super::{Session, activity};
use crate::api::Client;

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

impl Session {
    /// Reads a definition to change it. What is write-only is dropped at once.
    ///
    /// # Errors
    /// Why it could not be read.
    pub async fn read_definition(&self, lease: &Lease, id: WebhookId) -> Result<Definition, RequestError> {
        activity::touch();
        let client = self.client_of(lease).ok_or(RequestError::NotSent)?;
        let definition = client.definition(id).await.inspect_err(|error| self.note_refusal(lease, error))?;
        definition.editable().filter(|read| read.id == id).ok_or(RequestError::Malformed)
    }

    /// Carries out what the reader reviewed.
    pub async fn write(&self, lease: &Lease, write: &Write) -> Written {
        activity::touch();
        let Some(client) = self.client_of(lease) else { return WriteOutcome::LeftAlone.into() };
        match write {
            Write::Edit(edit) => self.send_edit(lease, &client, write, edit).await,
            Write::Delete(definition) => self.send_deletion(lease, &client, write, definition).await,
            Write::Create(_) => self.send_creation(lease, &client, write).await,
        }
    }

    async fn send_edit(&self, lease: &Lease, client: &Client, write: &Write, edit: &Edit) -> Written {
        let id = edit.definition.id;
        match client.write(&write.request(), write.body().as_ref()).await {
            Ok(saved) => {
                let saved = saved.editable().filter(|saved| saved.id == id);
                // A success that does not show the webhook is looked up.
                let now = match saved {
                    Some(saved) => Some(saved),
                    None => read(client, id).await.ok(),
                };
                match now {
                    Some(now) => Written { outcome: WriteOutcome::of_saved(edit, &now), now: Some(now) },
                    None => WriteOutcome::Lost(Found::Unread).into(),
                }
            }
            Err(error) => match self.answer(lease, write, error) {
                Answer::Known(outcome) => outcome.into(),
                Answer::Conflict(words) => {
                    let now = read(client, id).await.ok();
                    Written { outcome: WriteOutcome::of_conflict(&edit.definition, now.as_ref(), words), now }
                }
                Answer::Lost => {
                    let now = read(client, id).await.ok();
                    Written { outcome: WriteOutcome::of_lost(edit, now.as_ref()), now }
                }
            },
        }
    }

    /// The API can't compare before it removes, so the webhook is read again just before.
    async fn send_deletion(&self, lease: &Lease, client: &Client, write: &Write, reviewed: &Definition) -> Written {
        match read(client, reviewed.id).await {
            Ok(now) if now.differs_from(reviewed).is_empty() && now.state == reviewed.state => {}
            Ok(now) => {
                let outcome = WriteOutcome::of_conflict(reviewed, Some(&now), Default::default());
                let outcome = if matches!(outcome, WriteOutcome::Refused(_)) {
                    WriteOutcome::Overtaken(Vec::new())
                } else {
                    outcome
                };
                return Written { outcome, now: Some(now) };
            }
            Err(error) => {
                return match self.answer(lease, write, error) {
                    Answer::Known(outcome) => outcome.into(),
                    // Nothing was sent but a question.
                    Answer::Conflict(words) => WriteOutcome::Refused(words).into(),
                    Answer::Lost => WriteOutcome::LeftAlone.into(),
                };
            }
        }
        match client.write(&write.request(), None).await {
            Ok(_) => WriteOutcome::Done.into(),
            Err(error) => match self.answer(lease, write, error) {
                Answer::Known(outcome) => outcome.into(),
                Answer::Conflict(words) => WriteOutcome::Refused(words).into(),
                Answer::Lost => match read(client, reviewed.id).await {
                    Err(error) if error.status() == Some(404) => WriteOutcome::Lost(Found::AsWanted).into(),
                    Err(_) => WriteOutcome::Lost(Found::Unread).into(),
                    Ok(now) => Written { outcome: WriteOutcome::Lost(Found::AsBefore), now: Some(now) },
                },
            },
        }
    }

    async fn send_creation(&self, lease: &Lease, client: &Client, write: &Write) -> Written {
        match client.write(&write.request(), write.body().as_ref()).await {
            Ok(saved) => match saved.editable().filter(|saved| saved.id.0 > 0) {
                Some(now) => Written { outcome: WriteOutcome::Done, now: Some(now) },
                None => WriteOutcome::Lost(Found::Unread).into(),
            },
            Err(error) => match self.answer(lease, write, error) {
                Answer::Known(outcome) => outcome.into(),
                Answer::Conflict(words) => WriteOutcome::Refused(words).into(),
                // The new id is in the answer that was lost: the list is what shows whether it is there.
                Answer::Lost => WriteOutcome::Lost(Found::Unread).into(),
            },
        }
    }

    /// What an answer that is no success says. Its words may repeat what was sent.
    fn answer(&self, lease: &Lease, write: &Write, error: RequestError) -> Answer {
        self.note_refusal(lease, &error);
        Answer::of_error(&write.targets().iter().fold(error, |error, target| error.about(target)))
    }
}

async fn read(client: &Client, id: WebhookId) -> Result<Definition, RequestError> {
    let definition = client.definition(id).await?;
    definition.editable().filter(|read| read.id == id).ok_or(RequestError::Malformed)
}
