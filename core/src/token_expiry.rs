//! When a token expires: at its own end, where that is known, or after the idle time that the reader set. The app keeps
//! time and asks here.

use crate::model::Timestamp;

/// For how long before its end a token is said to run out soon, in milliseconds.
const SOON: i64 = 5 * 60_000;
/// For how long a token is used at the most, however busy the reader is, in milliseconds. Longer than any idle time that can
/// be set, so that a working day fits in.
pub const LONGEST_USE: i64 = 12 * 3_600_000;
/// How far in the future a moment that was written down may lie, in milliseconds, because a clock was set.
const CLOCK_LEEWAY: i64 = 120_000;

/// After how long without use a token is forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum IdleLimit {
    /// A quarter of an hour.
    QuarterHour,
    /// An hour, which is what the vendor's access tokens live anyway.
    #[default]
    Hour,
    /// A working day of eight hours, for on-site tickets that live longer.
    WorkingDay,
}

impl IdleLimit {
    /// All of them, the shortest first.
    pub const ALL: [Self; 3] = [Self::QuarterHour, Self::Hour, Self::WorkingDay];

    /// In minutes, which is also how it is written down.
    pub const fn minutes(self) -> i64 {
        match self {
            Self::QuarterHour => 15,
            Self::Hour => 60,
            Self::WorkingDay => 480,
        }
    }

    /// In milliseconds.
    pub const fn millis(self) -> i64 {
        self.minutes() * 60_000
    }

    /// Reads it as it was written down; nothing for any other text.
    pub fn parse(minutes: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|limit| limit.minutes().to_string() == minutes)
    }
}

/// Since when a token is held, and when the page was last used with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TokenUse {
    /// When the reader gave it.
    pub since: Timestamp,
    /// When the reader last typed, pointed or scrolled.
    pub last: Timestamp,
}

impl TokenUse {
    /// Whether these moments, which a tab wrote down, can be believed at `now`: a token was given before it was used, and
    /// both happened. Where they can't, nobody knows how long the tab was left alone.
    pub fn is_credible(self, now: Timestamp) -> bool {
        let happened = |moment: Timestamp| now.millis_since(moment) >= -CLOCK_LEEWAY;
        self.last.millis_since(self.since) >= -CLOCK_LEEWAY && happened(self.last)
    }
}

/// The status of a token at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenStatus {
    /// It can be used.
    Good,
    /// It runs out then, in a few minutes.
    EndsSoon(Timestamp),
    /// It has run out.
    RanOut,
    /// The page was idle for too long.
    Idle,
    /// It was used for as long as a token may be.
    HeldTooLong,
}

/// The status of a token at `now`. `runs_out` is its end, where that is known.
pub fn token_status(now: Timestamp, held: TokenUse, limit: IdleLimit, runs_out: Option<Timestamp>) -> TokenStatus {
    if now.millis_since(held.last) >= limit.millis() {
        return TokenStatus::Idle;
    }
    if now.millis_since(held.since) >= LONGEST_USE {
        return TokenStatus::HeldTooLong;
    }
    match runs_out {
        Some(end) if end <= now => TokenStatus::RanOut,
        Some(end) if end.millis_since(now) <= SOON => TokenStatus::EndsSoon(end),
        Some(_) | None => TokenStatus::Good,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minute(count: i64) -> Timestamp {
        Timestamp::from_millis(count * 60_000)
    }

    fn held(since: i64, last: i64) -> TokenUse {
        TokenUse { since: minute(since), last: minute(last) }
    }

    fn at(now: i64, used: i64, runs_out: Option<i64>) -> TokenStatus {
        token_status(minute(now), held(0, used), IdleLimit::Hour, runs_out.map(minute))
    }

    #[test]
    fn a_token_is_used_for_a_working_day_and_no_longer_however_busy_the_reader_is() {
        let status = |now: i64, last: i64| token_status(minute(now), held(0, last), IdleLimit::WorkingDay, None);
        assert_eq!(status(719, 719), TokenStatus::Good);
        assert_eq!(status(720, 720), TokenStatus::HeldTooLong);
        assert_eq!(status(720, 100), TokenStatus::Idle);
        assert!(IdleLimit::ALL.iter().all(|limit| limit.millis() < LONGEST_USE));
    }

    #[test]
    fn moments_that_were_written_down_are_believed_only_where_they_can_be_true() {
        let at = |now: i64, since: i64, last: i64| held(since, last).is_credible(minute(now));
        assert!(at(100, 10, 90) && at(100, 100, 100) && at(100, 10, 101));
        assert!(!at(100, 10, 103), "somebody set a clock back");
        assert!(!at(100, 90, 10), "nobody uses a token before it is given");
    }

    #[test]
    fn a_token_in_use_is_good_until_its_end_comes_near() {
        assert_eq!(at(100, 100, None), TokenStatus::Good);
        assert_eq!(at(100, 41, None), TokenStatus::Good);
        assert_eq!(at(100, 100, Some(106)), TokenStatus::Good);
        assert_eq!(at(100, 100, Some(105)), TokenStatus::EndsSoon(minute(105)));
        assert_eq!(at(100, 100, Some(101)), TokenStatus::EndsSoon(minute(101)));
        assert_eq!(at(100, 100, Some(100)), TokenStatus::RanOut);
    }

    #[test]
    fn an_unused_token_is_forgotten_whatever_end_it_states() {
        assert_eq!(at(100, 40, None), TokenStatus::Idle);
        assert_eq!(at(100, 40, Some(500)), TokenStatus::Idle);
        assert_eq!(at(100, 40, Some(50)), TokenStatus::Idle);
    }

    #[test]
    fn a_clock_that_was_set_back_forgets_nothing() {
        assert_eq!(at(100, 900, None), TokenStatus::Good);
    }

    #[test]
    fn every_limit_is_read_back_and_nothing_else_is() {
        for limit in IdleLimit::ALL {
            assert_eq!(IdleLimit::parse(&limit.minutes().to_string()), Some(limit));
        }
        for text in ["", "0", "61", "-15", "15 ", "never"] {
            assert_eq!(IdleLimit::parse(text), None, "{text}");
        }
    }
}
