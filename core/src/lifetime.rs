//! How long a token is kept: until it runs out, where that is known, or until nobody has used the page for as long as its
//! reader set. The app keeps time and asks here.

use crate::model::Timestamp;

/// For how long before its end a token is said to run out soon, in milliseconds.
const SOON: i64 = 5 * 60_000;

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

/// How a token stands at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It can be used; nothing is known against it.
    Good,
    /// It runs out then, in a few minutes.
    EndsSoon(Timestamp),
    /// It has run out.
    RanOut,
    /// Nobody used the page for too long.
    Idle,
}

/// How a token stands now that was last used at `used` and runs out, if that is known, at `runs_out`.
pub fn standing(now: Timestamp, used: Timestamp, limit: IdleLimit, runs_out: Option<Timestamp>) -> Standing {
    if now.millis_since(used) >= limit.millis() {
        return Standing::Idle;
    }
    match runs_out {
        Some(end) if end <= now => Standing::RanOut,
        Some(end) if end.millis_since(now) <= SOON => Standing::EndsSoon(end),
        Some(_) | None => Standing::Good,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minute(count: i64) -> Timestamp {
        Timestamp::from_millis(count * 60_000)
    }

    fn at(now: i64, used: i64, runs_out: Option<i64>) -> Standing {
        standing(minute(now), minute(used), IdleLimit::Hour, runs_out.map(minute))
    }

    #[test]
    fn a_token_in_use_is_good_until_its_end_comes_near() {
        assert_eq!(at(100, 100, None), Standing::Good);
        assert_eq!(at(100, 41, None), Standing::Good);
        assert_eq!(at(100, 100, Some(106)), Standing::Good);
        assert_eq!(at(100, 100, Some(105)), Standing::EndsSoon(minute(105)));
        assert_eq!(at(100, 100, Some(101)), Standing::EndsSoon(minute(101)));
        assert_eq!(at(100, 100, Some(100)), Standing::RanOut);
    }

    #[test]
    fn a_token_that_nobody_used_is_forgotten_whatever_it_says_of_its_end() {
        assert_eq!(at(100, 40, None), Standing::Idle);
        assert_eq!(at(100, 40, Some(500)), Standing::Idle);
        assert_eq!(at(100, 40, Some(50)), Standing::Idle);
    }

    #[test]
    fn a_clock_that_was_set_back_forgets_nothing() {
        assert_eq!(at(100, 900, None), Standing::Good);
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
