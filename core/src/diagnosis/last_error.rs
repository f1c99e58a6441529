//! Reads a last error: what it is (an answer, an exception, a script's complaint), which cause its evidence supports, and
//! which words prove it. Total, and linear in the text's length: every rule is a search for fixed phrases.
//!
//! The order of rules is the order of evidence. What the sending side itself says (an exception, a status line) outranks
//! what a receiver's body quotes; a platform's own page or header outranks the bare status; and what no rule recognises is
//! `unrecognised`, never a guess.

mod answer;
mod exception;
mod markup;
mod phrase;
mod platform;
mod trace;

use std::ops::Range;

pub use answer::{Answer, AnswerShape};
pub use markup::as_text;
pub use platform::Platform;

use crate::diagnosis::Cause;
use phrase::Text;

/// What a last error says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The cause.
    pub cause: Cause,
    /// The bytes of the text that prove it; `None` where nothing does.
    pub proof: Option<Range<usize>>,
    /// The HTTP status, where there was an answer.
    pub status: Option<u16>,
    /// The platform that its own words or headers give away.
    pub platform: Option<Platform>,
    /// The receiver's answer, where the text holds one.
    pub answer: Option<Answer>,
}

/// Reads a last error, whatever it holds.
pub fn read(text: &str) -> Reading {
    let text = Text::new(text);
    if text.is_blank() {
        return Reading { cause: Cause::None, proof: None, status: None, platform: None, answer: None };
    }
    let answer = answer::find(&text);
    let status = answer.as_ref().and_then(|answer| answer.status);
    let platform = platform::recognise(&text, answer.as_ref());
    let found = match &answer {
        Some(answer) => exception::of_the_sender(&text, answer)
            .or_else(|| platform::cause(&text, answer))
            .or_else(|| answer.cause()),
        None => exception::cause(&text).or_else(|| platform::cause_of_prose(&text)),
    };
    let (cause, proof) = found.map_or((Cause::Unrecognised, None), |(cause, proof)| (cause, Some(proof)));
    Reading { cause, proof, status, platform, answer }
}
