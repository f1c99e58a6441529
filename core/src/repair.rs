//! Changes that a reader makes to webhooks: what is asked for, and what came of it. Whatever came of it is told as it is:
//! a change whose answer got lost is neither a success nor a failure until the webhook was read again.

use crate::diagnosis::last_error::{self, Reading};
use crate::diagnosis::{Cause, Outcome};
use crate::model::{TestAnswer, WebhookState};
use crate::snapshot::{Gap, GapReason};
use crate::text::{Arg, Message};

/// What a failed test says, read as last errors are; `None` where it went well.
pub fn reading(answer: &TestAnswer) -> Option<Reading> {
    match answer {
        TestAnswer::Well(_) => None,
        TestAnswer::Failed(text) => Some(last_error::read(text)),
    }
}

/// How a test went, in one sentence, with `.do` for what to do next.
pub fn test_message(answer: &TestAnswer, took_millis: i64, state: WebhookState) -> Message {
    match reading(answer) {
        Some(reading) => because("test-failed", reading.cause),
        None => Message::new("test-well").with("state", state.name()).with("span", Arg::Span(took_millis.max(1_000))),
    }
}

/// A change of one webhook's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Have it deliver again.
    Restart,
    /// Have it deliver nothing until somebody restarts it.
    Stop,
}

impl Change {
    /// The word in messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Restart => "restart",
            Self::Stop => "stop",
        }
    }

    /// The state that is asked for.
    pub const fn to(self) -> WebhookState {
        match self {
            Self::Restart => WebhookState::Active,
            Self::Stop => WebhookState::Stopped,
        }
    }

    /// The change that a webhook in this state offers; none where the server does not say what state it is in.
    pub const fn of(state: WebhookState) -> Option<Self> {
        match state {
            WebhookState::Active => Some(Self::Stop),
            WebhookState::Stopped | WebhookState::TooManyErrors => Some(Self::Restart),
            WebhookState::Unknown => None,
        }
    }
}

/// What came of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Came {
    /// The tenant carried it out, and its answer says so.
    Done,
    /// The test before it failed, so it was not asked for.
    TestFailed(Cause),
    /// The test before it could not be sent, so it was not asked for.
    TestNotSent(GapReason),
    /// The tenant refused it, and its words are about the receiver's answer.
    RefusedByReceiver(Cause),
    /// The tenant refused it in other words.
    Refused(String),
    /// 403: this user, or this application, may not.
    NotAllowed,
    /// 404: there is no such webhook any more.
    Gone,
    /// 401: the token is not accepted any more.
    TokenEnded,
    /// 429: the tenant was busy.
    Throttled,
    /// 409 or 412, or an answer with another state: somebody was faster. The state that was found, where one was.
    Overtaken(Option<WebhookState>),
    /// No answer came, or none that says what happened. The state that was read afterwards, where it could be.
    Lost(Option<WebhookState>),
    /// It was not begun, because the reader halted the run.
    LeftAlone,
}

impl Came {
    /// What came of a change that was not answered with success. [`Came::Overtaken`] and [`Came::Lost`] want the webhook
    /// to be read again.
    pub fn of(change: Change, gap: &Gap) -> Self {
        match &gap.reason {
            GapReason::Unauthorized => Self::TokenEnded,
            GapReason::Forbidden => Self::NotAllowed,
            GapReason::NotOnThisServer => Self::Gone,
            GapReason::Throttled => Self::Throttled,
            GapReason::Status(409 | 412) => Self::Overtaken(None),
            GapReason::Status(502..=504)
            | GapReason::Network
            | GapReason::OriginRefused
            | GapReason::Timeout
            | GapReason::Malformed => Self::Lost(None),
            GapReason::Status(_)
            | GapReason::Pending
            | GapReason::NotAsked
            | GapReason::Misdirected
            | GapReason::ForeignHost(_)
            | GapReason::RecordsSkipped(_)
            | GapReason::PagesMissing
            | GapReason::NotCarried => match last_error::read(&gap.detail).cause {
                Cause::None | Cause::Unrecognised => Self::Refused(gap.detail.clone()),
                _ if change == Change::Stop => Self::Refused(gap.detail.clone()),
                cause => Self::RefusedByReceiver(cause),
            },
        }
    }

    /// The same with the state in which the webhook was found afterwards.
    #[must_use]
    pub fn found(self, state: Option<WebhookState>) -> Self {
        match self {
            Self::Overtaken(_) => Self::Overtaken(state),
            Self::Lost(_) => Self::Lost(state),
            other => other,
        }
    }

    /// Whether the webhook is as the reader wants it.
    pub fn is_as_wanted(&self, change: Change) -> bool {
        match self {
            Self::Done => true,
            Self::Overtaken(state) | Self::Lost(state) => *state == Some(change.to()),
            Self::TestFailed(_)
            | Self::TestNotSent(_)
            | Self::RefusedByReceiver(_)
            | Self::Refused(_)
            | Self::NotAllowed
            | Self::Gone
            | Self::TokenEnded
            | Self::Throttled
            | Self::LeftAlone => false,
        }
    }

    /// How it is shown.
    pub fn outcome(&self, change: Change) -> Outcome {
        match self {
            _ if self.is_as_wanted(change) => Outcome::Pass,
            Self::Lost(None) => Outcome::Unknown,
            Self::LeftAlone => Outcome::Info,
            Self::Overtaken(_) | Self::Lost(Some(_)) | Self::Throttled => Outcome::Warn,
            _ => Outcome::Fail,
        }
    }

    /// One sentence, with `.do` for what to do next where there is something.
    pub fn message(&self, change: Change, name: &str) -> Message {
        let state = |id: &'static str, state: Option<WebhookState>| {
            Message::new(id).with("state", state.map_or("none", WebhookState::name))
        };
        let message = match self {
            Self::Done => Message::new(format!("change-done-{}", change.id())),
            Self::TestFailed(cause) => because("change-test-failed", *cause),
            Self::TestNotSent(reason) => {
                Message::new("change-test-not-sent").with("reason", Arg::Said(Box::new(reason.message())))
            }
            Self::RefusedByReceiver(cause) => because("change-refused-by-receiver", *cause),
            Self::Refused(detail) => {
                let words = if detail.is_empty() { "none" } else { detail };
                Message::new("change-refused").with("detail", words)
            }
            Self::NotAllowed => Message::new("change-not-allowed"),
            Self::Gone => Message::new("change-gone"),
            Self::TokenEnded => Message::new("change-token-ended"),
            Self::Throttled => Message::new("change-throttled"),
            Self::Overtaken(found) => state("change-overtaken", *found),
            Self::Lost(found) => state("change-lost", *found),
            Self::LeftAlone => Message::new("change-left-alone"),
        };
        message.with("name", name)
    }
}

/// A text about a failure with its cause.
fn because(id: &'static str, cause: Cause) -> Message {
    Message::new(id)
        .with("because", Arg::Term(format!("cause-{}.because", cause.id()).into()))
        .with("do", Arg::Term(format!("cause-{}.do", cause.id()).into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::Source;
    use crate::text::{Catalog, PlainEnglish};

    fn came(change: Change, reason: GapReason, detail: &str) -> Came {
        Came::of(change, &Gap { source: Source::List, reason, detail: detail.to_owned() })
    }

    #[test]
    fn a_lost_answer_is_no_failure_until_the_webhook_was_read_again() {
        for reason in [GapReason::Network, GapReason::Timeout, GapReason::Status(503)] {
            let lost = came(Change::Restart, reason, "");
            assert_eq!(lost.outcome(Change::Restart), Outcome::Unknown);
            assert!(lost.clone().found(Some(WebhookState::Active)).is_as_wanted(Change::Restart));
            assert_eq!(lost.found(Some(WebhookState::Stopped)).outcome(Change::Restart), Outcome::Warn);
        }
    }

    #[test]
    fn a_refusal_is_told_in_the_words_that_came_with_it() {
        let refused = came(Change::Restart, GapReason::Status(400), "The name is taken");
        assert_eq!(refused, Came::Refused("The name is taken".to_owned()));
        let down = came(Change::Restart, GapReason::Status(400), "No such host is known. (a.example:443)");
        assert_eq!(down, Came::RefusedByReceiver(Cause::DnsFailure));
        assert_eq!(came(Change::Restart, GapReason::Status(409), ""), Came::Overtaken(None));
        assert_eq!(came(Change::Stop, GapReason::Forbidden, ""), Came::NotAllowed);
        assert_eq!(came(Change::Stop, GapReason::NotOnThisServer, ""), Came::Gone);
    }

    #[test]
    fn every_state_offers_at_most_one_change_and_it_leads_elsewhere() {
        for state in WebhookState::ALL {
            assert!(Change::of(state).is_none_or(|change| change.to() != state), "{}", state.name());
        }
        assert_eq!(Change::of(WebhookState::Unknown), None);
    }

    #[test]
    fn whatever_came_of_it_has_a_sentence_that_names_the_webhook() {
        let catalog = Catalog::english(Box::new(PlainEnglish));
        for change in [Change::Restart, Change::Stop] {
            for came in [
                Came::Done,
                Came::TestFailed(Cause::Timeout),
                Came::TestFailed(Cause::Unrecognised),
                Came::TestNotSent(GapReason::Throttled),
                Came::RefusedByReceiver(Cause::NotFound),
                Came::Refused("no".to_owned()),
                Came::NotAllowed,
                Came::Gone,
                Came::TokenEnded,
                Came::Throttled,
                Came::Overtaken(None),
                Came::Overtaken(Some(WebhookState::Stopped)),
                Came::Lost(None),
                Came::Lost(Some(WebhookState::Active)),
                Came::LeftAlone,
            ] {
                let sentence = catalog.say(&came.message(change, "ERP orders"));
                assert!(sentence.contains("ERP orders") && !sentence.contains(['{', '$']), "{came:?}: {sentence}");
            }
        }
    }

    #[test]
    fn a_test_says_why_it_failed_and_what_to_do() {
        let catalog = Catalog::english(Box::new(PlainEnglish));
        let answer = TestAnswer::Failed("HTTP/1.1 404 Not Found\r\n\r\n".to_owned());
        let sentence = catalog.say(&test_message(&answer, 300, WebhookState::Stopped));
        assert!(sentence.contains("the receiver has nothing at that path"), "{sentence}");
        let well = TestAnswer::Well("HTTP/1.1 200 OK".to_owned());
        let todo = |state| {
            let args = test_message(&well, 1, state).args;
            catalog.say(&Message { id: "test-well.do".into(), args })
        };
        assert_ne!(todo(WebhookState::Stopped), todo(WebhookState::Active));
    }
}
