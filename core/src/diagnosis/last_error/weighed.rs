//! What else in a text speaks for a cause, and why it counts for less.

use std::ops::Range;

use super::phrase::Text;
use super::{answer, classify, escape, exception, platform};
use crate::diagnosis::Cause;

/// A cause that was weighed and not chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// The cause.
    pub cause: Cause,
    /// The bytes of the text that speak for it.
    pub proof: Range<usize>,
    /// Why it was not chosen.
    pub outranked: Outranked,
}

/// Why evidence counts for less than what was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outranked {
    /// A platform's page or header says so; the sending side's own words say more.
    Platform,
    /// The status of the answer says so by itself; other words say more.
    Status,
    /// A receiver's page says so in prose.
    Prose,
    /// Words of the sending side say so, but here the receiver's answer holds them.
    Quoted,
}

impl Outranked {
    /// The word in messages: `weighed-status`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Platform => "platform",
            Self::Status => "status",
            Self::Prose => "prose",
            Self::Quoted => "quoted",
        }
    }
}

/// The causes that other rules read in a text, each once, the strongest first. Never panics; runs in linear time.
pub fn weighed(text: &str) -> Vec<Alternative> {
    let chosen = classify(text);
    let text = escape::undone(text);
    let text = Text::new(&text);
    let Some(answer) = answer::find(&text).filter(|_| chosen.cause != Cause::None) else { return Vec::new() };
    let candidates = [
        (platform::cause(&text, &answer), Outranked::Platform),
        (answer.cause(), Outranked::Status),
        (platform::cause_of_prose(&text), Outranked::Prose),
        (exception::cause(&text), Outranked::Quoted),
    ];
    let mut alternatives: Vec<Alternative> = Vec::new();
    for (found, outranked) in candidates {
        let Some((cause, proof)) = found else { continue };
        let is_known = cause == chosen.cause
            || chosen.also.contains(&cause)
            || alternatives.iter().any(|alternative| alternative.cause == cause);
        if !is_known {
            alternatives.push(Alternative { cause, proof, outranked });
        }
    }
    alternatives
}

#[cfg(test)]
mod tests {
    use super::*;

    fn causes(text: &str) -> Vec<(Cause, Outranked)> {
        weighed(text).into_iter().map(|alternative| (alternative.cause, alternative.outranked)).collect()
    }

    #[test]
    fn what_a_receiver_quotes_was_weighed_and_is_not_the_senders() {
        let text = "HTTP/1.1 500 Internal Server Error\r\n\r\nNo connection could be made because the target machine actively refused it";
        assert_eq!(causes(text), [(Cause::ConnectionRefused, Outranked::Quoted)]);
    }

    #[test]
    fn a_bare_status_counts_for_less_than_a_platforms_page() {
        let text = "HTTP/1.1 404 Not Found\r\nngrok-error-code: ERR_NGROK_3200\r\n\r\nTunnel a.ngrok.io not found";
        assert!(causes(text).contains(&(Cause::NotFound, Outranked::Status)), "{:?}", causes(text));
    }

    #[test]
    fn the_words_of_an_alternative_are_of_the_text() {
        let text = "HTTP/1.1 500 X\r\n\r\nConnection refused";
        for alternative in weighed(text) {
            assert!(text.get(alternative.proof.clone()).is_some_and(|words| !words.is_empty()), "{alternative:?}");
        }
    }

    #[test]
    fn where_one_rule_reads_there_is_nothing_to_weigh() {
        for text in ["", "No such host is known.", "gibberish", "HTTP/1.1 404 Not Found\r\n\r\n"] {
            assert_eq!(weighed(text), [], "{text}");
        }
    }

    #[test]
    fn a_cause_that_two_rules_read_is_named_once() {
        let text = "Script error in line 4: HTTP/1.1 403 Forbidden\r\nA: b\r\n\r\nMissing Authentication Token";
        let read = [(Cause::NotFound, Outranked::Platform), (Cause::Forbidden, Outranked::Status)];
        assert_eq!(causes(text), read);
    }
}
