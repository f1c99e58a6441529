//! How often a followed tenant is read, and how much later after a setback.

use crate::model::Timestamp;

/// How often a followed tenant is read: every so many minutes, from 1 to 60.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace(u8);

/// A minute in milliseconds.
const MINUTE: i64 = 60_000;
/// The rarest pace, in minutes. A setback alone makes no pause longer than this.
const RAREST: u8 = 60;
/// How far ahead of this computer's clock the last reading may lie, in milliseconds. Further ahead the clock was set back.
const CLOCK_LEEWAY: i64 = 5_000;

impl Default for Pace {
    fn default() -> Self {
        Self(5)
    }
}

impl Pace {
    /// Those that the page offers.
    pub const OFFERED: [Self; 7] = [Self(1), Self(2), Self(5), Self(10), Self(15), Self(30), Self(RAREST)];

    /// In minutes, which is also how it is written down.
    pub const fn minutes(self) -> u8 {
        self.0
    }

    /// In milliseconds.
    pub const fn millis(self) -> i64 {
        self.0 as i64 * MINUTE
    }

    /// Reads it as it was written down; nothing for any other text.
    pub fn parse(minutes: &str) -> Option<Self> {
        minutes.parse().ok().filter(|minutes| (1..=RAREST).contains(minutes)).map(Self)
    }
}

/// Why a look gave nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetbackKind {
    /// The tenant asks for fewer requests (429).
    Throttled,
    /// It did not answer, or not with what was asked for.
    NotRead,
}

/// Looks that gave nothing, one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setback {
    /// Why the last of them gave nothing.
    pub kind: SetbackKind,
    /// How many there were in a row.
    pub in_a_row: u32,
    /// When the last of them ended.
    pub at: Timestamp,
    /// The pause that the tenant asked for then, in milliseconds; 0 where it asked for none.
    pub asked_for: u32,
}

impl Setback {
    /// One more after the earlier ones. `asked_for` is the pause that the tenant asks for, in milliseconds.
    pub fn after(earlier: Option<Self>, kind: SetbackKind, at: Timestamp, asked_for: Option<u32>) -> Self {
        let in_a_row = earlier.map_or(0, |earlier| earlier.in_a_row).saturating_add(1);
        Self { kind, in_a_row, at, asked_for: asked_for.unwrap_or_default() }
    }
}

/// When to look next: one pace after the last reading. After a setback the pause doubles each time, up to an hour; no pause is
/// shorter than the one that the tenant asked for.
pub fn next_look(pace: Pace, read_at: Timestamp, setback: Option<Setback>) -> Timestamp {
    let (from, pause) = match setback {
        None => (read_at, pace.millis()),
        Some(setback) => {
            // By then an hour is reached from every pace.
            let doublings = setback.in_a_row.min(6);
            let longer = (pace.millis() << doublings).min(i64::from(RAREST) * MINUTE);
            (setback.at, longer.max(i64::from(setback.asked_for)))
        }
    };
    Timestamp::from_millis(from.as_millis().saturating_add(pause))
}

/// Whether it is time to look. A clock that was set back does not stop the looking.
pub fn is_due(now: Timestamp, pace: Pace, read_at: Timestamp, setback: Option<Setback>) -> bool {
    let last = setback.map_or(read_at, |setback| setback.at);
    now >= next_look(pace, read_at, setback) || now.millis_since(last) < -CLOCK_LEEWAY
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn minute(minutes: i64) -> Timestamp {
        Timestamp::from_millis(1_795_500_000_000 + minutes * MINUTE)
    }

    fn setback(in_a_row: u32, asked_for: u32) -> Option<Setback> {
        Some(Setback { kind: SetbackKind::Throttled, in_a_row, at: minute(10), asked_for })
    }

    #[test]
    fn it_is_time_when_the_pace_has_gone_by() {
        let due =
            |millis: i64| is_due(Timestamp::from_millis(minute(0).as_millis() + millis), Pace(5), minute(0), None);
        assert!(due(5 * MINUTE) && !due(5 * MINUTE - 1));
        assert!(!due(0) && !due(-5_000));
    }

    #[test]
    fn a_clock_that_was_set_back_does_not_stop_the_looking() {
        assert!(is_due(minute(-60), Pace(5), minute(0), None));
        assert!(is_due(minute(-60), Pace(5), minute(-90), setback(1, 0)));
    }

    #[test]
    fn each_setback_doubles_the_pause_up_to_an_hour() {
        let pauses: Vec<i64> = (1..=8)
            .map(|in_a_row| next_look(Pace(1), minute(0), setback(in_a_row, 0)).millis_since(minute(10)) / MINUTE)
            .collect();
        assert_eq!(pauses, [2, 4, 8, 16, 32, 60, 60, 60]);
        assert_eq!(next_look(Pace(60), minute(0), setback(1, 0)), minute(70));
    }

    #[test]
    fn no_pause_is_shorter_than_the_one_that_the_tenant_asked_for() {
        let asked = |millis: u32| next_look(Pace(1), minute(0), setback(1, millis)).millis_since(minute(10));
        assert_eq!((asked(1_000), asked(600_000), asked(7_200_000)), (2 * MINUTE, 600_000, 7_200_000));
    }

    #[test]
    fn setbacks_are_counted_until_a_look_goes_well() {
        let first = Setback::after(None, SetbackKind::NotRead, minute(1), None);
        let second = Setback::after(Some(first), SetbackKind::Throttled, minute(3), Some(30_000));
        assert_eq!((first.in_a_row, first.asked_for), (1, 0));
        assert_eq!((second.in_a_row, second.kind, second.asked_for), (2, SetbackKind::Throttled, 30_000));
    }

    proptest! {
        #[test]
        fn the_next_look_is_never_sooner_than_the_pace(
            minutes in 1u8..=60, in_a_row in 1u32..1_000_000, asked_for in any::<u32>(),
        ) {
            let pace = Pace::parse(&minutes.to_string()).unwrap();
            let next = next_look(pace, minute(0), setback(in_a_row, asked_for));
            prop_assert!(next.millis_since(minute(10)) >= pace.millis());
            prop_assert!(next.millis_since(minute(10)) >= i64::from(asked_for));
        }
    }
}
