//! Reading a tenant again and again by itself: how often, and when it is time.

use crate::model::Timestamp;

/// How often a tenant is read again by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Interval {
    /// Never: only when the reader asks for it.
    #[default]
    Paused,
    /// Twice a minute.
    HalfMinute,
    /// Every minute.
    Minute,
    /// Every five minutes.
    FiveMinutes,
}

impl Interval {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Paused, Self::HalfMinute, Self::Minute, Self::FiveMinutes];

    /// In seconds, which is also how it is written down; 0 for never.
    pub const fn seconds(self) -> i64 {
        match self {
            Self::Paused => 0,
            Self::HalfMinute => 30,
            Self::Minute => 60,
            Self::FiveMinutes => 300,
        }
    }

    /// Reads it as it was written down; nothing for any other text.
    pub fn parse(seconds: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|interval| interval.seconds().to_string() == seconds)
    }

    /// Whether it is time to read again what was read at `taken_at`.
    pub const fn is_due(self, now: Timestamp, taken_at: Timestamp) -> bool {
        match self {
            Self::Paused => false,
            Self::HalfMinute | Self::Minute | Self::FiveMinutes => now.millis_since(taken_at) >= self.seconds() * 1_000,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_time_when_the_interval_has_gone_by() {
        let due = |interval: Interval, age: i64| {
            interval.is_due(Timestamp::from_millis(1_000_000 + age), Timestamp::from_millis(1_000_000))
        };
        assert!(due(Interval::HalfMinute, 30_000) && !due(Interval::HalfMinute, 29_999));
        assert!(due(Interval::FiveMinutes, 300_000) && !due(Interval::FiveMinutes, 60_000));
        assert!(!due(Interval::Paused, i64::MAX / 2));
    }

    #[test]
    fn every_interval_is_read_back() {
        for interval in Interval::ALL {
            assert_eq!(Interval::parse(&interval.seconds().to_string()), Some(interval));
        }
        assert_eq!(Interval::parse("1"), None);
    }
}
