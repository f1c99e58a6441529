//! Classifies a last error: what it is (an answer, an exception, an error of a script), which cause its evidence supports,
//! and which words prove it. Never panics; runs in linear time: every rule is a search for fixed phrases.
//!
//! The order of rules is the order of evidence. What the sending side itself says (an exception, a status line) outranks
//! what a receiver's body quotes; a platform's own page or header outranks the bare status; and what no rule recognises is
//! `unrecognised`, never a guess.

mod answer;
mod behind;
mod escape;
mod exception;
mod firewall;
mod gate;
mod halves;
mod markup;
mod phrase;
mod platform;
mod prefix;
mod status_phrase;
mod trace;
mod weighed;

use std::ops::Range;

pub use answer::{AnswerShape, ReceiverAnswer};
pub use markup::as_text;
pub use platform::Platform;
pub use weighed::{Alternative, Outranked, weighed};

use crate::diagnosis::Cause;
use phrase::Text;

/// The classification of a last error: its cause, the proof, and what else it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Classification {
    /// The cause.
    pub cause: Cause,
    /// Other causes that the text proves as well. Repairing `cause` does not mend them.
    pub also: Vec<Cause>,
    /// The bytes of the text that prove it; `None` where nothing does.
    pub proof: Option<Range<usize>>,
    /// The HTTP status, where there was an answer.
    pub status: Option<u16>,
    /// The platform that its own words or headers give away.
    pub platform: Option<Platform>,
    /// The receiver's answer, where the text holds one.
    pub answer: Option<ReceiverAnswer>,
}

/// Classifies a last error, whatever it holds.
pub fn classify(text: &str) -> Classification {
    let text = escape::undone(text);
    let text = Text::new(&text);
    if text.is_blank() {
        return Classification {
            cause: Cause::None,
            also: Vec::new(),
            proof: None,
            status: None,
            platform: None,
            answer: None,
        };
    }
    let answer = answer::find(&text);
    let status = answer.as_ref().and_then(|answer| answer.status);
    let platform = platform::recognise(&text, answer.as_ref());
    let found = match &answer {
        Some(answer) => exception::of_the_sender(&text, answer)
            .or_else(|| platform::cause(&text, answer))
            .or_else(|| answer.cause())
            .or_else(|| platform::cause_of_prose(&text).filter(|_| status.is_none()))
            .or_else(|| exception_in_json(&text, answer)),
        None => exception::cause(&text).or_else(|| platform::cause_of_prose(&text)),
    };
    let (cause, proof) = found.map_or((Cause::Unrecognised, None), |(cause, proof)| (cause, Some(proof)));
    let also = if status.is_none() { exception::also(&text, cause) } else { Vec::new() };
    Classification { cause, also, proof, status, platform, answer }
}

/// A receiver's answer that a text quotes, and its body; nothing where it quotes none.
pub fn quoted_answer(text: &str) -> Option<(ReceiverAnswer, String)> {
    let text = escape::undone(text);
    let answer = answer::find(&Text::new(&text))?;
    let body = text.get(answer.body.clone()).unwrap_or_default().trim().to_owned();
    Some((answer, body))
}

/// An exception that was written as JSON. A page is none: what it quotes is the receiver's.
fn exception_in_json(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<phrase::Match> {
    let is_json = answer.shape == AnswerShape::Body && answer.status.is_none() && !text.lower().contains("<html");
    let begins = text.lower().get(answer.body.start..).unwrap_or_default();
    (is_json && begins.starts_with(['{', '['])).then(|| exception::cause_of_json(text)).flatten()
}
