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
}

/// For how long a token is kept, as the reader chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Keep {
    /// In memory: until the page is loaded again, and not longer than the usual idle time.
    #[default]
    UntilReload,
    /// In the tab's own storage, so that a reload goes on with it, until it was not used for that long.
    InTab(IdleLimit),
}

impl Keep {
    /// All choices, the shortest first.
    pub const ALL: [Self; 4] = [
        Self::UntilReload,
        Self::InTab(IdleLimit::QuarterHour),
        Self::InTab(IdleLimit::Hour),
        Self::InTab(IdleLimit::WorkingDay),
    ];

    /// How it is written down: `reload`, or the minutes of the idle limit.
    pub fn id(self) -> String {
        match self {
            Self::UntilReload => "reload".to_owned(),
            Self::InTab(limit) => limit.minutes().to_string(),
        }
    }

    /// Reads it as it was written down; nothing for any other text.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|keep| keep.id() == id)
    }

    /// After how long without use the token is forgotten.
    pub fn idle_limit(self) -> IdleLimit {
        match self {
            Self::UntilReload => IdleLimit::default(),
            Self::InTab(limit) => limit,
        }
    }

    /// Whether it outlives a reload.
    pub const fn is_in_tab(self) -> bool {
        matches!(self, Self::InTab(_))
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
        assert!(Keep::ALL.iter().all(|keep| keep.idle_limit().millis() < LONGEST_USE));
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
    fn every_choice_is_read_back_and_nothing_else_is() {
        for keep in Keep::ALL {
            assert_eq!(Keep::parse(&keep.id()), Some(keep));
        }
        for text in ["", "0", "61", "-15", "15 ", "never", "Reload"] {
            assert_eq!(Keep::parse(text), None, "{text}");
        }
    }

    #[test]
    fn what_a_reload_forgets_is_forgotten_after_the_usual_time_too() {
        assert_eq!(Keep::default().idle_limit(), IdleLimit::default());
        assert!(!Keep::default().is_in_tab());
        assert!(Keep::ALL.iter().skip(1).all(|keep| keep.is_in_tab()));
    }
}
