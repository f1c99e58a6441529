//! How often a tenant is read again without a click, and when the next time is due.

use crate::model::Timestamp;

/// How often a tenant is read again without a click.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RefreshInterval {
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

impl RefreshInterval {
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

    /// Whether what was read at `taken_at` is due to be read again.
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
        let due = |interval: RefreshInterval, age: i64| {
            interval.is_due(Timestamp::from_millis(1_000_000 + age), Timestamp::from_millis(1_000_000))
        };
        assert!(due(RefreshInterval::HalfMinute, 30_000) && !due(RefreshInterval::HalfMinute, 29_999));
        assert!(due(RefreshInterval::FiveMinutes, 300_000) && !due(RefreshInterval::FiveMinutes, 60_000));
        assert!(!due(RefreshInterval::Paused, i64::MAX / 2));
    }

    #[test]
    fn every_interval_is_read_back() {
        for interval in RefreshInterval::ALL {
            assert_eq!(RefreshInterval::parse(&interval.seconds().to_string()), Some(interval));
        }
        assert_eq!(RefreshInterval::parse("1"), None);
    }
}
