//! How a write to a definition went. A write whose answer was lost counts as neither success nor failure until the webhook is
//! read again; what was found there is said, and nobody is blamed who can't be seen to have done it.

use super::{Difference, Edit};
use crate::diagnosis::last_error;
use crate::diagnosis::{Cause, Outcome};
use crate::model::{Definition, Quoted};
use crate::request_error::{ErrorResponse, RequestError};
use crate::text::{Arg, Message};

/// What was found of a webhook after the answer to a write was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// It is as the reader wants it.
    AsWanted,
    /// It is as it was.
    AsBefore,
    /// It is neither, or what was written can't be read.
    Otherwise,
    /// It could not be read.
    Unread,
}

impl Found {
    /// The word in messages.
    const fn id(self) -> &'static str {
        match self {
            Self::AsWanted => "wanted",
            Self::AsBefore => "before",
            Self::Otherwise => "other",
            Self::Unread => "none",
        }
    }
}

/// What the answer to a write says by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The outcome.
    Known(WriteOutcome),
    /// 409 or 412, with the server's words: the webhook has to be read again to see why.
    Conflict(Quoted),
    /// It does not say whether the write was carried out.
    Lost,
}

/// The outcome of a write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WriteOutcome {
    /// The tenant carried it out.
    Done,
    /// The tenant said so, and the webhook differs from what was asked for.
    DoneOtherwise(Vec<Difference>),
    /// The tenant refused it, and its words are about the receiver's answer to the test. The cause, and the words.
    RefusedByReceiver(Cause, Quoted),
    /// The tenant refused it in other words; empty where it had none.
    Refused(Quoted),
    /// The server does not take such a request: 405, 501, 421, or not from a page.
    NotTaken(RequestError),
    /// The server has no such call, or can't compare, and the agent answers: nothing was changed.
    NeedsAgent,
    /// 403: this user, or this app, may not.
    NotAllowed,
    /// 404: there is no such webhook any more, or no such request.
    Gone,
    /// 401: the token is not accepted any more.
    TokenEnded,
    /// 429: the tenant was busy.
    Throttled,
    /// Somebody saved the webhook after it was read: what differs, as far as that can be read.
    Overtaken(Vec<Difference>),
    /// The answer was lost.
    Lost(Found),
    /// It was not sent.
    LeftAlone,
}

impl Answer {
    /// What an answer that is no success says.
    pub fn of_error(error: &RequestError) -> Self {
        Self::Known(match error {
            RequestError::NotSent => WriteOutcome::LeftAlone,
            RequestError::Network
            | RequestError::BrokenOff
            | RequestError::Timeout
            | RequestError::TooLong
            | RequestError::Malformed
            | RequestError::OriginRefused => {
                return Self::Lost;
            }
            RequestError::Misdirected(_) | RequestError::OutsidePolicy(_) => WriteOutcome::NotTaken(error.clone()),
            RequestError::Status(ErrorResponse { status, words, .. }) => match status {
                401 => WriteOutcome::TokenEnded,
                403 => WriteOutcome::NotAllowed,
                404 => WriteOutcome::Gone,
                405 | 501 => WriteOutcome::NotTaken(error.clone()),
                409 | 412 => return Self::Conflict(words.clone()),
                429 => WriteOutcome::Throttled,
                408 | 499 | 500 | 502.. => return Self::Lost,
                400 | 422 => match last_error::classify(words.masked()).cause {
                    Cause::None | Cause::Unrecognised => WriteOutcome::Refused(words.clone()),
                    cause => WriteOutcome::RefusedByReceiver(cause, words.clone()),
                },
                _ => WriteOutcome::Refused(words.clone()),
            },
        })
    }
}

impl WriteOutcome {
    /// After a success: whether the webhook is as asked for.
    pub fn of_saved(edit: &Edit, now: &Definition) -> Self {
        let missing = edit.missing_in(now);
        if missing.is_empty() { Self::Done } else { Self::DoneOtherwise(missing) }
    }

    /// After a conflict, with the webhook as it is now, where it could be read.
    pub fn of_conflict(before: &Definition, now: Option<&Definition>, words: Quoted) -> Self {
        let Some(now) = now else { return Self::Overtaken(Vec::new()) };
        let differences = Difference::between(before, now);
        if differences.is_empty() && !now.was_saved_since(before) {
            return Self::Refused(words);
        }
        Self::Overtaken(differences)
    }

    /// After a lost answer to an edit, with the webhook as it is now, where it could be read.
    pub fn of_lost(edit: &Edit, now: Option<&Definition>) -> Self {
        Self::Lost(match now {
            None => Found::Unread,
            Some(now) if !now.was_saved_since(&edit.definition) && now.differs_from(&edit.definition).is_empty() => {
                Found::AsBefore
            }
            Some(now) if edit.shows_in(now) => Found::AsWanted,
            Some(_) => Found::Otherwise,
        })
    }

    /// Whether the webhook is as the reader wants it.
    pub const fn is_as_wanted(&self) -> bool {
        matches!(self, Self::Done | Self::Lost(Found::AsWanted))
    }

    /// Whether the tenant may have carried it out.
    pub const fn may_be_done(&self) -> bool {
        matches!(
            self,
            Self::Done | Self::DoneOtherwise(_) | Self::Lost(Found::AsWanted | Found::Otherwise | Found::Unread)
        )
    }

    /// Whether the writes that would follow in a run would fail for the same reason.
    pub const fn ends_the_run(&self) -> bool {
        matches!(
            self,
            Self::TokenEnded
                | Self::Throttled
                | Self::NeedsAgent
                | Self::NotTaken(_)
                | Self::Lost(Found::Unread)
                | Self::LeftAlone
        )
    }

    /// How it is shown.
    pub const fn mark(&self) -> Outcome {
        match self {
            Self::Done | Self::Lost(Found::AsWanted) => Outcome::Pass,
            Self::Lost(Found::Unread | Found::Otherwise) => Outcome::Unknown,
            Self::LeftAlone => Outcome::Info,
            Self::Overtaken(_)
            | Self::DoneOtherwise(_)
            | Self::Throttled
            | Self::NeedsAgent
            | Self::Lost(Found::AsBefore) => Outcome::Warn,
            Self::RefusedByReceiver(..)
            | Self::Refused(_)
            | Self::NotTaken(_)
            | Self::NotAllowed
            | Self::Gone
            | Self::TokenEnded => Outcome::Fail,
        }
    }

    /// What differs, where that is the outcome.
    pub fn differences(&self) -> &[Difference] {
        match self {
            Self::Overtaken(differences) | Self::DoneOtherwise(differences) => differences,
            _ => &[],
        }
    }

    /// One sentence, with `.do` for what to do next where there is something. `kind` is the write's word.
    pub fn message(&self, kind: &'static str, name: &str) -> Message {
        let message = match self {
            Self::Done => Message::new(format!("write-done-{kind}")),
            Self::DoneOtherwise(_) => Message::new("write-done-otherwise"),
            Self::RefusedByReceiver(cause, words) => Message::new("write-refused-by-receiver")
                .with("because", Arg::Term(format!("cause-{}.because", cause.id()).into()))
                .with("do", Arg::Term(format!("cause-{}.do", cause.id()).into()))
                .with("detail", words),
            Self::Refused(words) => {
                let words = if words.is_blank() { "none" } else { words.masked() };
                Message::new("write-refused").with("detail", words)
            }
            Self::NotTaken(error) => {
                Message::new("change-not-taken").with("reason", Arg::Said(Box::new(error.message())))
            }
            Self::NeedsAgent => Message::new("write-needs-agent"),
            Self::NotAllowed => Message::new("change-not-allowed"),
            Self::Gone => Message::new("change-gone"),
            Self::TokenEnded => Message::new("change-token-ended"),
            Self::Throttled => Message::new("change-throttled"),
            Self::Overtaken(differences) => Message::new("write-overtaken").with("count", differences.len()),
            Self::Lost(found) => Message::new("write-lost").with("found", found.id()),
            Self::LeftAlone => Message::new("change-left-alone"),
        };
        message.with("name", name)
    }
}
