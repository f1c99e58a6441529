//! Until when a tenant can be followed: no longer than its token is good.

use crate::model::Timestamp;
use crate::text::Message;
use crate::token_expiry::LONGEST_USE;

/// How long the vendor's access tokens live, by its documentation, in milliseconds.
const TOKEN_LIFE: i64 = 3_600_000;
/// For how long before the end a new token is asked for, in milliseconds.
const IN_TIME: i64 = 5 * 60_000;

/// Until when a tenant can be followed with the token that is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// The tenant needs no token: as long as the page is open.
    PageIsClosed,
    /// The token states its end.
    TokenEnds(Timestamp),
    /// The token does not state its end. Such tokens live an hour, so it ends then or earlier.
    TokenEndsBy(Timestamp),
    /// No token is used for longer than this page allows.
    LongestUse(Timestamp),
}

/// Until when a tenant can be followed. `since` is when the token was given, where the tenant needs one; `runs_out` is its end,
/// where that is known. `lives_an_hour` says that tokens of this tenant's environment do.
pub fn until(since: Option<Timestamp>, runs_out: Option<Timestamp>, lives_an_hour: bool) -> Until {
    let Some(since) = since else { return Until::PageIsClosed };
    let later = |millis: i64| Timestamp::from_millis(since.as_millis().saturating_add(millis));
    match runs_out {
        Some(end) if end < later(LONGEST_USE) => Until::TokenEnds(end),
        None if lives_an_hour => Until::TokenEndsBy(later(TOKEN_LIFE)),
        Some(_) | None => Until::LongestUse(later(LONGEST_USE)),
    }
}

impl Until {
    /// The moment; none where there is no end but the page's own.
    pub const fn moment(self) -> Option<Timestamp> {
        match self {
            Self::PageIsClosed => None,
            Self::TokenEnds(at) | Self::TokenEndsBy(at) | Self::LongestUse(at) => Some(at),
        }
    }

    /// Whether it is time to ask for a new token.
    pub fn is_near(self, now: Timestamp) -> bool {
        self.moment().is_some_and(|at| at.millis_since(now) <= IN_TIME)
    }

    /// It in a sentence.
    pub fn message(self, now: Timestamp) -> Message {
        match self {
            Self::PageIsClosed => Message::new("follow-until-closed"),
            Self::TokenEnds(at) => Message::new("follow-until-token").with("at", at),
            // The tenant has accepted it for longer than such tokens live.
            Self::TokenEndsBy(at) if at <= now => Message::new("follow-until-refused"),
            Self::TokenEndsBy(at) => Message::new("follow-until-token-by").with("at", at),
            Self::LongestUse(at) => Message::new("follow-until-longest").with("at", at),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Catalog, PlainEnglish};

    fn hour(hours: i64) -> Timestamp {
        Timestamp::from_millis(1_795_500_000_000 + hours * 3_600_000)
    }

    #[test]
    fn it_ends_with_the_token_and_never_past_the_longest_use() {
        assert_eq!(until(None, None, true), Until::PageIsClosed);
        assert_eq!(until(Some(hour(0)), Some(hour(2)), true), Until::TokenEnds(hour(2)));
        assert_eq!(until(Some(hour(0)), Some(hour(20)), true), Until::LongestUse(hour(12)));
        assert_eq!(until(Some(hour(0)), None, true), Until::TokenEndsBy(hour(1)));
        assert_eq!(until(Some(hour(0)), None, false), Until::LongestUse(hour(12)));
    }

    #[test]
    fn a_new_token_is_asked_for_five_minutes_before_the_end() {
        let minutes = |count: i64| Timestamp::from_millis(hour(1).as_millis() + count * 60_000);
        let until = until(Some(hour(0)), None, true);
        assert!(!until.is_near(minutes(-6)) && until.is_near(minutes(-5)) && until.is_near(minutes(3)));
        assert!(!Until::PageIsClosed.is_near(hour(1_000_000)));
    }

    #[test]
    fn every_end_has_a_sentence() {
        let catalog = Catalog::english(Box::new(PlainEnglish));
        let ends = [
            Until::PageIsClosed,
            Until::TokenEnds(hour(2)),
            Until::TokenEndsBy(hour(1)),
            Until::TokenEndsBy(hour(3)),
            Until::LongestUse(hour(4)),
        ];
        let said: std::collections::BTreeSet<String> =
            ends.into_iter().map(|end| catalog.say(&end.message(hour(2)))).collect();
        assert_eq!(said.len(), ends.len(), "{said:?}");
        assert!(ends.iter().all(|end| catalog.has(&end.message(hour(2)).id)));
    }
}
