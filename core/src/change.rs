//! State changes of webhooks and their outcomes. A change whose answer was lost counts as neither success nor failure until
//! the webhook is read again. The receiver or another user is blamed only where the answer or the state shows it.

use crate::diagnosis::last_error::{self, Classification};
use crate::diagnosis::{Cause, Outcome};
use crate::model::{Quoted, TestAnswer, WebhookState};
use crate::request_error::{ErrorResponse, RequestError};
use crate::text::{Arg, Message};

/// The classification of a failed test, by the rules for last errors. `None` where the test went well.
pub fn classification(answer: &TestAnswer) -> Option<Classification> {
    match answer {
        TestAnswer::Well(_) => None,
        TestAnswer::Failed(text) => {
            let mut classification = last_error::classify(text.masked());
            // An empty answer of a failed test is still a failure.
            if classification.cause == Cause::None {
                classification.cause = Cause::Unrecognised;
            }
            Some(classification)
        }
    }
}

/// A receiver's answer to a test in its parts, as far as SuperOffice passes them on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerParts {
    /// Status and reason: `503 Service Unavailable`.
    pub status: Option<String>,
    /// The headers, one a line: `Retry-After: 120`.
    pub headers: Vec<String>,
    /// The body; empty where there is none.
    pub body: String,
}

impl AnswerParts {
    /// The parts of an answer, masked; `None` where the text holds no answer but why there is none.
    pub fn of(answer: &TestAnswer) -> Option<Self> {
        let (found, body) = last_error::quoted_answer(answer.text().masked())?;
        let status = found.status.map(|status| format!("{status} {}", found.phrase).trim().to_owned());
        let headers = found.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        Some(Self { status, headers, body })
    }
}

/// How a test went, in one sentence, with `.do` for what to do next.
pub fn test_message(answer: &TestAnswer, took_millis: i64, state: WebhookState) -> Message {
    match classification(answer) {
        Some(classification) => because("test-failed", classification.cause),
        None => Message::new("test-well").with("state", state.name()).with("span", Arg::Span(took_millis.max(1_000))),
    }
}

/// Why nothing is known of a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TestFault {
    /// SuperOffice did not send it.
    NotSent(RequestError),
    /// It may have been sent; the result is not known.
    NotKnown(RequestError),
}

impl TestFault {
    /// What an answer that is no success says of the test that was asked for.
    pub fn of(error: RequestError) -> Self {
        match (&error, error.status()) {
            (
                RequestError::Network
                | RequestError::BrokenOff
                | RequestError::OriginRefused
                | RequestError::Timeout
                | RequestError::TooLong
                | RequestError::Malformed,
                _,
            )
            | (_, Some(408 | 499..)) => Self::NotKnown(error),
            (
                RequestError::NotSent
                | RequestError::OutsidePolicy(_)
                | RequestError::Misdirected(_)
                | RequestError::Status(_),
                _,
            ) => Self::NotSent(error),
        }
    }

    /// Why.
    pub const fn error(&self) -> &RequestError {
        match self {
            Self::NotSent(error) | Self::NotKnown(error) => error,
        }
    }

    /// One sentence.
    pub fn message(&self) -> Message {
        let id = match self {
            Self::NotSent(_) => "test-not-sent",
            Self::NotKnown(_) => "test-not-told",
        };
        Message::new(id).with("reason", Arg::Said(Box::new(self.error().message())))
    }
}

/// A change of one webhook's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Have it deliver again.
    Restart,
    /// Have it deliver nothing until it is restarted.
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

    /// The change that leads back.
    pub const fn back(self) -> Self {
        match self {
            Self::Restart => Self::Stop,
            Self::Stop => Self::Restart,
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

/// What the answer to a change proves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeAnswer {
    /// The outcome.
    Known(ChangeOutcome),
    /// Not enough: the webhook has to be read again. [`Unconfirmed::resolve`] then gives the outcome.
    Unconfirmed(Unconfirmed),
}

/// Why the answer to a change is not enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unconfirmed {
    /// It is a success that does not say in which state the webhook is.
    Silent,
    /// 409 or 412, with the server's words: what the reader saw does not hold any more, or something else is in the way.
    Conflict(Quoted),
    /// There was none, or one that does not say whether the change was carried out.
    Lost,
    /// The browser did not let it through: the server may not take such a request from pages.
    KeptBack,
}

impl ChangeAnswer {
    /// A success, with the state of the webhook in it, where there is one.
    pub fn of_state(change: Change, from: WebhookState, state: Option<WebhookState>) -> Self {
        match state {
            Some(state) if state == change.to() => Self::Known(ChangeOutcome::Done),
            Some(WebhookState::Unknown) | None => Self::Unconfirmed(Unconfirmed::Silent),
            Some(state) => Self::Known(ChangeOutcome::found_in(from, state, Quoted::default())),
        }
    }

    /// No success.
    pub fn of_error(change: Change, error: &RequestError) -> Self {
        match error {
            RequestError::NotSent => Self::Known(ChangeOutcome::LeftAlone),
            RequestError::Network
            | RequestError::BrokenOff
            | RequestError::Timeout
            | RequestError::TooLong
            | RequestError::Malformed => Self::Unconfirmed(Unconfirmed::Lost),
            RequestError::OriginRefused => Self::Unconfirmed(Unconfirmed::KeptBack),
            RequestError::Misdirected(_) | RequestError::OutsidePolicy(_) => {
                Self::Known(ChangeOutcome::NotTaken(error.clone()))
            }
            RequestError::Status(ErrorResponse { status, words, .. }) => match status {
                401 => Self::Known(ChangeOutcome::TokenEnded),
                403 => Self::Known(ChangeOutcome::NotAllowed),
                404 => Self::Known(ChangeOutcome::Gone),
                405 | 501 => Self::Known(ChangeOutcome::NotTaken(error.clone())),
                409 | 412 => Self::Unconfirmed(Unconfirmed::Conflict(words.clone())),
                429 => Self::Known(ChangeOutcome::Throttled),
                408 | 499 | 500 | 502.. => Self::Unconfirmed(Unconfirmed::Lost),
                400 | 422 if change == Change::Restart => match last_error::classify(words.masked()).cause {
                    Cause::None | Cause::Unrecognised => Self::Known(ChangeOutcome::Refused(words.clone())),
                    cause => Self::Known(ChangeOutcome::RefusedByReceiver(cause)),
                },
                _ => Self::Known(ChangeOutcome::Refused(words.clone())),
            },
        }
    }
}

impl Unconfirmed {
    /// The outcome, with the state in which the webhook was found afterwards, where it could be read.
    pub fn resolve(self, change: Change, from: WebhookState, found: Option<WebhookState>) -> ChangeOutcome {
        let found = found.filter(|state| *state != WebhookState::Unknown);
        match (self, found) {
            (Self::Silent, Some(state)) if state == change.to() => ChangeOutcome::Done,
            (Self::Silent, Some(state)) => ChangeOutcome::found_in(from, state, Quoted::default()),
            (Self::Conflict(words), Some(state)) => ChangeOutcome::found_in(from, state, words),
            (Self::Conflict(_), None) => ChangeOutcome::Overtaken(None),
            (Self::KeptBack, Some(state)) if state == from => ChangeOutcome::NotTaken(RequestError::OriginRefused),
            (Self::Silent | Self::Lost | Self::KeptBack, found) => ChangeOutcome::Lost(found),
        }
    }
}

/// The outcome of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeOutcome {
    /// The tenant carried it out.
    Done,
    /// The test before it failed, so it was not asked for.
    TestFailed(Cause),
    /// Nothing is known of the test before it, so it was not asked for.
    TestFault(TestFault),
    /// The tenant refused it, and its words are about the receiver's answer.
    RefusedByReceiver(Cause),
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
    /// The state had changed before. The state that was found, where one was.
    Overtaken(Option<WebhookState>),
    /// The answer was lost. The state that was read afterwards, where it could be read.
    Lost(Option<WebhookState>),
    /// It was not sent, because the run was stopped before.
    LeftAlone,
}

impl ChangeOutcome {
    /// The outcome for a webhook that is not in the wanted state: refused where the state is as before, else overtaken.
    fn found_in(from: WebhookState, found: WebhookState, words: Quoted) -> Self {
        if found == from { Self::Refused(words) } else { Self::Overtaken(Some(found)) }
    }

    /// Whether the webhook is as the reader wants it.
    pub fn is_as_wanted(&self, change: Change) -> bool {
        match self {
            Self::Done => true,
            Self::Overtaken(state) | Self::Lost(state) => *state == Some(change.to()),
            Self::TestFailed(_)
            | Self::TestFault(_)
            | Self::RefusedByReceiver(_)
            | Self::Refused(_)
            | Self::NotTaken(_)
            | Self::NeedsAgent
            | Self::NotAllowed
            | Self::Gone
            | Self::TokenEnded
            | Self::Throttled
            | Self::LeftAlone => false,
        }
    }

    /// Whether the changes that would follow would fail for the same reason.
    pub const fn ends_the_run(&self) -> bool {
        match self {
            Self::TokenEnded
            | Self::Throttled
            | Self::Lost(None)
            | Self::NotTaken(_)
            | Self::NeedsAgent
            | Self::LeftAlone => true,
            Self::TestFault(fault) => {
                matches!(fault.error(), RequestError::Network | RequestError::Misdirected(_))
                    || matches!(fault.error(), RequestError::Status(response) if response.status == 429)
            }
            Self::Done
            | Self::TestFailed(_)
            | Self::RefusedByReceiver(_)
            | Self::Refused(_)
            | Self::NotAllowed
            | Self::Gone
            | Self::Overtaken(_)
            | Self::Lost(Some(_)) => false,
        }
    }

    /// How it is shown.
    pub fn mark(&self, change: Change) -> Outcome {
        match self {
            _ if self.is_as_wanted(change) => Outcome::Pass,
            Self::Lost(None) => Outcome::Unknown,
            Self::LeftAlone => Outcome::Info,
            Self::Overtaken(_) | Self::Lost(Some(_)) | Self::Throttled | Self::NeedsAgent => Outcome::Warn,
            Self::Done
            | Self::TestFailed(_)
            | Self::TestFault(_)
            | Self::RefusedByReceiver(_)
            | Self::Refused(_)
            | Self::NotTaken(_)
            | Self::NotAllowed
            | Self::Gone
            | Self::TokenEnded => Outcome::Fail,
        }
    }

    /// One sentence, with `.do` for what to do next where there is something.
    pub fn message(&self, change: Change, name: &str) -> Message {
        let state = |id: &'static str, state: Option<WebhookState>| {
            Message::new(id).with("state", state.map_or("none", WebhookState::name))
        };
        let with_reason = |id: &'static str, error: &RequestError| {
            Message::new(id).with("reason", Arg::Said(Box::new(error.message())))
        };
        let message = match self {
            Self::Done => Message::new(format!("change-done-{}", change.id())),
            Self::TestFailed(cause) => because("change-test-failed", *cause),
            Self::TestFault(TestFault::NotSent(error)) => with_reason("change-test-not-sent", error),
            Self::TestFault(TestFault::NotKnown(error)) => with_reason("change-test-not-told", error),
            Self::RefusedByReceiver(cause) => because("change-refused-by-receiver", *cause),
            Self::Refused(words) => {
                let words = if words.is_blank() { "none" } else { words.masked() };
                Message::new("change-refused").with("detail", words)
            }
            Self::NotTaken(error) => with_reason("change-not-taken", error),
            Self::NeedsAgent => Message::new("change-needs-agent"),
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
    use crate::text::{Catalog, PlainEnglish};

    use WebhookState::{Active, Stopped, TooManyErrors, Unknown};

    #[test]
    fn an_answer_to_a_test_is_told_in_its_parts() {
        let text = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 120\r\nServer: nginx\r\n\r\nno healthy upstream";
        for answer in [TestAnswer::Failed(Quoted::new(text)), TestAnswer::Well(Quoted::new(text))] {
            let parts = AnswerParts::of(&answer).expect("an answer");
            assert_eq!(parts.status.as_deref(), Some("503 Service Unavailable"));
            assert_eq!(parts.headers, ["Retry-After: 120", "Server: nginx"]);
            assert_eq!(parts.body, "no healthy upstream");
        }
        let none = TestAnswer::Failed(Quoted::new("No such host is known. (a.example:443)"));
        assert_eq!(AnswerParts::of(&none), None);
        assert_eq!(AnswerParts::of(&TestAnswer::Well(Quoted::default())), None);
    }

    fn status(status: u16, words: &str) -> RequestError {
        RequestError::of_answer(status, words, "", None)
    }

    fn restart(error: &RequestError) -> ChangeAnswer {
        ChangeAnswer::of_error(Change::Restart, error)
    }

    fn settled(error: &RequestError, found: Option<WebhookState>) -> ChangeOutcome {
        match restart(error) {
            ChangeAnswer::Known(outcome) => panic!("{outcome:?} needs no reading"),
            ChangeAnswer::Unconfirmed(unconfirmed) => unconfirmed.resolve(Change::Restart, TooManyErrors, found),
        }
    }

    #[test]
    fn an_answer_that_does_not_say_whether_it_was_done_is_no_failure_until_the_webhook_was_read_again() {
        for code in [408, 499, 500, 502, 503, 504, 524, 599] {
            assert_eq!(restart(&status(code, "")), ChangeAnswer::Unconfirmed(Unconfirmed::Lost), "{code}");
        }
        for error in [
            RequestError::Network,
            RequestError::BrokenOff,
            RequestError::Timeout,
            RequestError::TooLong,
            RequestError::Malformed,
            status(500, "words"),
        ] {
            assert_eq!(settled(&error, None).mark(Change::Restart), Outcome::Unknown);
            assert!(settled(&error, Some(Active)).is_as_wanted(Change::Restart));
            assert_eq!(settled(&error, Some(Stopped)).mark(Change::Restart), Outcome::Warn);
            assert_eq!(settled(&error, Some(Unknown)), ChangeOutcome::Lost(None));
        }
    }

    #[test]
    fn a_success_counts_by_the_state_in_it_or_by_the_one_that_is_found() {
        let of_state = |state| ChangeAnswer::of_state(Change::Restart, Stopped, state);
        assert_eq!(of_state(Some(Active)), ChangeAnswer::Known(ChangeOutcome::Done));
        assert_eq!(of_state(Some(Stopped)), ChangeAnswer::Known(ChangeOutcome::Refused(Quoted::default())));
        assert_eq!(of_state(Some(TooManyErrors)), ChangeAnswer::Known(ChangeOutcome::Overtaken(Some(TooManyErrors))));
        for silent in [Some(Unknown), None] {
            assert_eq!(of_state(silent), ChangeAnswer::Unconfirmed(Unconfirmed::Silent));
        }
        let resolve = |found| Unconfirmed::Silent.resolve(Change::Restart, Stopped, found);
        assert_eq!(resolve(Some(Active)), ChangeOutcome::Done);
        assert_eq!(resolve(Some(Stopped)), ChangeOutcome::Refused(Quoted::default()));
        assert_eq!(resolve(Some(TooManyErrors)), ChangeOutcome::Overtaken(Some(TooManyErrors)));
        assert_eq!(resolve(None), ChangeOutcome::Lost(None));
    }

    #[test]
    fn no_other_user_is_blamed_where_the_webhook_is_unchanged() {
        for error in [status(409, "words"), status(412, "words")] {
            assert_eq!(settled(&error, Some(Stopped)), ChangeOutcome::Overtaken(Some(Stopped)));
            assert_eq!(settled(&error, Some(TooManyErrors)), ChangeOutcome::Refused(Quoted::new("words")));
            assert_eq!(settled(&error, None), ChangeOutcome::Overtaken(None));
        }
        assert!(settled(&status(409, ""), Some(Active)).is_as_wanted(Change::Restart));
    }

    #[test]
    fn a_request_that_the_browser_kept_back_was_not_taken_where_nothing_has_changed() {
        let kept_back = |found| settled(&RequestError::OriginRefused, found);
        assert_eq!(kept_back(Some(TooManyErrors)), ChangeOutcome::NotTaken(RequestError::OriginRefused));
        assert_eq!(kept_back(Some(Active)), ChangeOutcome::Lost(Some(Active)));
        assert_eq!(kept_back(None), ChangeOutcome::Lost(None));
    }

    #[test]
    fn a_refusal_is_shown_in_the_words_of_the_server() {
        let refused = |words: &str| ChangeAnswer::Known(ChangeOutcome::Refused(Quoted::new(words)));
        assert_eq!(restart(&status(400, "The name is taken")), refused("The name is taken"));
        assert_eq!(restart(&status(400, "")), refused(""));
        let down = "No such host is known. (a.example:443)";
        for code in [400, 422] {
            let known = ChangeAnswer::Known(ChangeOutcome::RefusedByReceiver(Cause::DnsFailure));
            assert_eq!(restart(&status(code, down)), known);
            // A stop sends no test.
            assert_eq!(ChangeAnswer::of_error(Change::Stop, &status(code, down)), refused(down));
        }
        assert_eq!(restart(&status(418, down)), refused(down));
        for (error, outcome) in [
            (status(401, ""), ChangeOutcome::TokenEnded),
            (status(403, ""), ChangeOutcome::NotAllowed),
            (status(404, ""), ChangeOutcome::Gone),
            (status(429, ""), ChangeOutcome::Throttled),
            (RequestError::NotSent, ChangeOutcome::LeftAlone),
            (status(421, ""), ChangeOutcome::NotTaken(status(421, ""))),
            (status(405, ""), ChangeOutcome::NotTaken(status(405, ""))),
            (status(501, ""), ChangeOutcome::NotTaken(status(501, ""))),
        ] {
            assert_eq!(restart(&error), ChangeAnswer::Known(outcome));
        }
    }

    #[test]
    fn every_state_offers_at_most_one_change_and_it_leads_elsewhere() {
        for state in WebhookState::ALL {
            assert!(Change::of(state).is_none_or(|change| change.to() != state), "{}", state.name());
        }
        let offered = [Active, Stopped, TooManyErrors, Unknown].map(Change::of);
        assert_eq!(offered, [Some(Change::Stop), Some(Change::Restart), Some(Change::Restart), None]);
    }

    #[test]
    fn a_run_ends_where_what_follows_would_meet_the_same() {
        let throttled = ChangeOutcome::TestFault(TestFault::NotSent(status(429, "")));
        for outcome in [
            ChangeOutcome::TokenEnded,
            ChangeOutcome::Throttled,
            ChangeOutcome::Lost(None),
            ChangeOutcome::LeftAlone,
            throttled,
        ] {
            assert!(outcome.ends_the_run(), "{outcome:?}");
        }
        let unread = ChangeOutcome::TestFault(TestFault::NotSent(status(404, "")));
        for outcome in [
            ChangeOutcome::Done,
            ChangeOutcome::Gone,
            ChangeOutcome::Lost(Some(Active)),
            ChangeOutcome::TestFailed(Cause::Timeout),
            unread,
        ] {
            assert!(!outcome.ends_the_run(), "{outcome:?}");
        }
    }

    #[test]
    fn every_outcome_has_a_sentence_that_names_the_webhook() {
        let catalog = Catalog::english(Box::new(PlainEnglish));
        for change in [Change::Restart, Change::Stop] {
            for (outcome, mark) in [
                (ChangeOutcome::Done, Outcome::Pass),
                (ChangeOutcome::TestFailed(Cause::Timeout), Outcome::Fail),
                (ChangeOutcome::TestFailed(Cause::Unrecognised), Outcome::Fail),
                (ChangeOutcome::TestFault(TestFault::NotSent(status(429, ""))), Outcome::Fail),
                (ChangeOutcome::TestFault(TestFault::NotKnown(RequestError::Timeout)), Outcome::Fail),
                (ChangeOutcome::RefusedByReceiver(Cause::NotFound), Outcome::Fail),
                (ChangeOutcome::Refused(Quoted::new("no")), Outcome::Fail),
                (ChangeOutcome::Refused(Quoted::default()), Outcome::Fail),
                (ChangeOutcome::NotTaken(status(405, "")), Outcome::Fail),
                (ChangeOutcome::NotAllowed, Outcome::Fail),
                (ChangeOutcome::Gone, Outcome::Fail),
                (ChangeOutcome::TokenEnded, Outcome::Fail),
                (ChangeOutcome::Throttled, Outcome::Warn),
                (ChangeOutcome::Overtaken(None), Outcome::Warn),
                (ChangeOutcome::Overtaken(Some(TooManyErrors)), Outcome::Warn),
                (ChangeOutcome::Lost(None), Outcome::Unknown),
                (ChangeOutcome::Lost(Some(TooManyErrors)), Outcome::Warn),
                (ChangeOutcome::Lost(Some(change.to())), Outcome::Pass),
                (ChangeOutcome::LeftAlone, Outcome::Info),
            ] {
                let sentence = catalog.say(&outcome.message(change, "ERP orders"));
                assert!(sentence.contains("ERP orders") && !sentence.contains(['{', '$']), "{outcome:?}: {sentence}");
                assert_eq!(outcome.mark(change), mark, "{outcome:?}");
            }
        }
    }

    #[test]
    fn a_test_says_why_it_failed_and_what_to_do() {
        let catalog = Catalog::english(Box::new(PlainEnglish));
        let failed = TestAnswer::Failed(Quoted::new("HTTP/1.1 404 Not Found\r\n\r\n"));
        let sentence = catalog.say(&test_message(&failed, 300, Stopped));
        assert!(sentence.contains("the receiver has nothing at that path"), "{sentence}");
        let silent = classification(&TestAnswer::Failed(Quoted::default())).map(|classification| classification.cause);
        assert_eq!(silent, Some(Cause::Unrecognised), "a failure that says nothing is a failure");
        let well = TestAnswer::Well(Quoted::new("HTTP/1.1 200 OK"));
        assert_eq!((classification(&well), well.text().masked()), (None, "HTTP/1.1 200 OK"));
        assert_eq!(failed.text().masked(), "HTTP/1.1 404 Not Found\r\n\r\n");
        let todo = |state| {
            let args = test_message(&well, 1, state).args;
            catalog.say(&Message { id: "test-well.do".into(), args })
        };
        assert_ne!(todo(Stopped), todo(Active));
        for (took, span) in [(0, "1 second"), (999, "1 second"), (1_000, "1 second"), (2_100, "2 seconds")] {
            let sentence = catalog.say(&test_message(&well, took, Stopped));
            assert!(sentence.contains(span), "{took}: {sentence}");
        }
    }

    #[test]
    fn a_test_whose_answer_is_lost_may_have_been_sent() {
        for error in [RequestError::Network, RequestError::Timeout, RequestError::OriginRefused, status(500, "")] {
            assert!(matches!(TestFault::of(error), TestFault::NotKnown(_)));
        }
        let answered = [status(403, ""), status(429, ""), status(405, ""), status(498, ""), status(421, "")];
        for error in answered.into_iter().chain([RequestError::NotSent]) {
            assert!(matches!(TestFault::of(error), TestFault::NotSent(_)));
        }
    }
}
