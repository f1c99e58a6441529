//! In which zones a moment is written.

use super::Formats;
use crate::model::Timestamp;

/// The milliseconds of a day.
const DAY: i64 = 86_400_000;

/// The zones of every moment in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Zones {
    /// By the reader's clock: "21 November 2026 at 10:12 UTC+1".
    #[default]
    Local,
    /// By the reader's clock, with UTC behind it where that is another zone: "21 November 2026 at 10:12 UTC+1 (09:12 UTC)".
    LocalAndUtc,
    /// In UTC alone, for machines.
    Utc,
}

impl Zones {
    /// A moment in these zones. The date of UTC is written only where it is another day there.
    pub(super) fn write(self, formats: &dyn Formats, moment: Timestamp) -> String {
        match self {
            Self::Local => formats.time(moment),
            Self::Utc => formats.time_in_utc(moment),
            Self::LocalAndUtc => {
                let here = formats.time(moment);
                let ahead = formats.minutes_ahead(moment);
                if ahead == 0 {
                    return here;
                }
                let utc = if is_another_day_in_utc(moment, ahead) {
                    formats.time_in_utc(moment)
                } else {
                    formats.hour_in_utc(moment)
                };
                format!("{here} ({utc})")
            }
        }
    }
}

/// The zone of a time that was written that many minutes ahead of UTC: "UTC", "UTC+1", "UTC-3:30".
pub fn zone(minutes_ahead: i64) -> String {
    let sign = if minutes_ahead < 0 { '-' } else { '+' };
    match (minutes_ahead.abs() / 60, minutes_ahead.abs() % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

/// The zone of a span of time, by how many minutes the clock is ahead of UTC at its beginning and at its end: "UTC+1", and
/// where the clock was changed meanwhile "UTC+2/+1".
pub fn zone_of_span(first: i64, last: i64) -> String {
    let (first_zone, last_zone) = (zone(first), zone(last));
    match last_zone.trim_start_matches("UTC") {
        _ if first == last => first_zone,
        "" => format!("{first_zone}/+0"),
        changed => format!("{first_zone}/{changed}"),
    }
}

/// Whether it is another day in UTC than by a clock that is so many minutes ahead.
pub fn is_another_day_in_utc(moment: Timestamp, minutes_ahead: i64) -> bool {
    let by_clock = moment.as_millis().saturating_add(minutes_ahead * 60_000);
    moment.as_millis().div_euclid(DAY) != by_clock.div_euclid(DAY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Arg, Catalog, Message, PlainEnglish};

    #[test]
    fn a_zone_is_named_by_its_hours_and_minutes() {
        let zones = [0, 60, -60, 120, 330, -210, 5, 720, -720].map(zone);
        let named = ["UTC", "UTC+1", "UTC-1", "UTC+2", "UTC+5:30", "UTC-3:30", "UTC+0:05", "UTC+12", "UTC-12"]
            .map(str::to_owned);
        assert_eq!(zones, named);
    }

    #[test]
    fn the_zone_of_a_span_says_that_the_clock_was_changed() {
        let spans = [(60, 60), (0, 0), (120, 60), (60, 0), (0, 60), (-300, -240)].map(|(a, b)| zone_of_span(a, b));
        let named = ["UTC+1", "UTC", "UTC+2/+1", "UTC+1/+0", "UTC/+1", "UTC-5/-4"].map(str::to_owned);
        assert_eq!(spans, named);
    }

    /// A clock so many minutes ahead of UTC.
    struct Ahead(i64);

    impl Formats for Ahead {
        fn time(&self, moment: Timestamp) -> String {
            let here = Timestamp::from_millis(moment.as_millis() + self.0 * 60_000);
            format!("{} {}", PlainEnglish.time(here).trim_end_matches(" UTC"), zone(self.0))
        }

        fn time_in_utc(&self, moment: Timestamp) -> String {
            PlainEnglish.time(moment)
        }

        fn hour_in_utc(&self, moment: Timestamp) -> String {
            PlainEnglish.hour_in_utc(moment)
        }

        fn minutes_ahead(&self, _: Timestamp) -> i64 {
            self.0
        }

        fn span(&self, millis: i64) -> String {
            PlainEnglish.span(millis)
        }

        fn number(&self, number: i64) -> String {
            PlainEnglish.number(number)
        }

        fn list(&self, names: &[String]) -> String {
            PlainEnglish.list(names)
        }
    }

    /// A moment at that hour and minute of 21 November 2026, in UTC.
    fn at(hour: i64, minute: i64) -> Timestamp {
        let midnight = Timestamp::parse("2026-11-21T00:00:00Z").expect("a moment");
        Timestamp::from_millis(midnight.as_millis() + (hour * 60 + minute) * 60_000)
    }

    #[test]
    fn utc_stands_behind_local_time_and_has_its_date_only_where_it_is_another_day() {
        let written = |ahead: i64, moment: Timestamp| Zones::LocalAndUtc.write(&Ahead(ahead), moment);
        assert_eq!(written(60, at(9, 12)), "2026-11-21 10:12 UTC+1 (09:12 UTC)");
        assert_eq!(written(60, at(23, 30)), "2026-11-22 00:30 UTC+1 (2026-11-21 23:30 UTC)");
        assert_eq!(written(-300, at(3, 0)), "2026-11-20 22:00 UTC-5 (2026-11-21 03:00 UTC)");
        assert_eq!(written(0, at(9, 12)), "2026-11-21 09:12 UTC", "the reader's zone is UTC");
    }

    #[test]
    fn a_catalog_writes_every_moment_in_its_zones_and_all_else_as_before() {
        let catalog = Catalog::new("en", &["at = { $when }, { $span }, { $names }"], Box::new(Ahead(60)));
        let mut message =
            Message::new("at").with("when", at(9, 12)).with("names", Arg::List(vec!["a".to_owned(), "b".to_owned()]));
        message.args.push(("span", Arg::Span(60_000)));
        let said = |zones: Zones| catalog.in_zones(zones).say(&message);
        assert_eq!(catalog.say(&message), "2026-11-21 10:12 UTC+1, 1 minute, a and b");
        assert_eq!(said(Zones::Local), catalog.say(&message));
        assert_eq!(said(Zones::LocalAndUtc), "2026-11-21 10:12 UTC+1 (09:12 UTC), 1 minute, a and b");
        assert_eq!(said(Zones::Utc), "2026-11-21 09:12 UTC, 1 minute, a and b");
        assert_eq!(catalog.in_zones(Zones::Utc).time(at(9, 12)), "2026-11-21 09:12 UTC");
    }
}
