//! A moment in UTC, as the tenant's API writes it: with or without an offset, with up to seven decimals.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// A moment, in milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

/// How long ago a moment was, by somebody's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// That many milliseconds ago, never fewer than none.
    Ago(i64),
    /// It is that many milliseconds in the future: the clock is slow, or the moment was sent without its zone.
    Ahead(i64),
}

/// How many milliseconds ahead of a clock a moment still counts as now: no two clocks agree, and reading takes its time.
const CLOCKS_DIFFER: i64 = 120_000;

/// What a field for a time was sent with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SentTime {
    /// A moment.
    At(Timestamp),
    /// The year one, which the API sends for "never", or nothing at all.
    Never,
    /// Something that can't be read as a time: when it was is not known.
    Unreadable,
}

impl SentTime {
    /// Reads `2026-11-21T09:12:00`, `…Z`, `…+01:00`, with or without decimals, the bare date, and the encoded forms of
    /// the archives, `[DT:11/21/2026 09:12:00.0000000]` and `[D:11/21/2026]`, which put the month first. A time without
    /// an offset is UTC (the API documents its times as UTC). The year one means never.
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        let text = text
            .strip_prefix("[DT:")
            .or_else(|| text.strip_prefix("[D:"))
            .map_or(text, |inner| inner.trim_end_matches(']').trim());
        if text.is_empty() {
            return Self::Never;
        }
        match moment(text) {
            Some(moment) if moment.year() <= 1 => Self::Never,
            Some(moment) => i64::try_from(moment.unix_timestamp_nanos() / 1_000_000)
                .map_or(Self::Unreadable, |millis| Self::At(Timestamp(millis))),
            None => Self::Unreadable,
        }
    }
}

/// A date of ten characters, alone or with a time of day behind a `T` or a space.
fn moment(text: &str) -> Option<OffsetDateTime> {
    let date = text.get(..10)?;
    // `09/16/2025`, as the archives encode a date; year first everywhere else.
    let date = match (date.get(..2), date.get(2..3), date.get(3..5), date.get(5..6), date.get(6..)) {
        (Some(month), Some("/"), Some(day), Some("/"), Some(year)) => format!("{year}-{month}-{day}"),
        _ => date.replace('/', "-"),
    };
    let rest = match text.as_bytes().get(10) {
        None => "00:00:00",
        Some(b'T' | b't' | b' ') => text.get(11..)?,
        Some(_) => return None,
    };
    let has_offset = rest.ends_with(['Z', 'z']) || rest.get(5..).is_some_and(|tail| tail.contains(['+', '-']));
    OffsetDateTime::parse(&format!("{date}T{rest}{}", if has_offset { "" } else { "Z" }), &Rfc3339).ok()
}

impl Timestamp {
    /// The moment that many milliseconds after 1970-01-01T00:00:00Z.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// The moment that a text names, where it names one: see [`SentTime::read`].
    pub fn parse(text: &str) -> Option<Self> {
        match SentTime::read(text) {
            SentTime::At(moment) => Some(moment),
            SentTime::Never | SentTime::Unreadable => None,
        }
    }

    /// The moment as RFC 3339 in UTC, to the second: `2026-11-21T09:12:00Z`. Moments outside the years 0 to 9999
    /// give their milliseconds as a number.
    pub fn to_rfc3339(self) -> String {
        OffsetDateTime::from_unix_timestamp(self.0.div_euclid(1000))
            .ok()
            .and_then(|moment| moment.format(&Rfc3339).ok())
            .unwrap_or_else(|| self.0.to_string())
    }

    /// Milliseconds from `earlier` to `self`; negative when `earlier` is the later one.
    pub const fn millis_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// How long ago it was at `now`.
    pub const fn age(self, now: Self) -> Age {
        match now.millis_since(self) {
            ago if ago >= 0 => Age::Ago(ago),
            ahead if ahead >= -CLOCKS_DIFFER => Age::Ago(0),
            ahead => Age::Ahead(ahead.saturating_neg()),
        }
    }

    /// Whole days from `earlier` to `self`; negative when `earlier` is the later one.
    pub const fn days_since(self, earlier: Self) -> i64 {
        self.millis_since(earlier) / 86_400_000
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_with_and_without_offset_and_decimals() {
        let expected = Some(Timestamp::from_millis(1_795_252_320_000));
        for text in [
            "2026-11-21T09:12:00",
            "2026-11-21T09:12:00Z",
            "2026-11-21T10:12:00+01:00",
            "2026-11-21T09:12:00.0000000Z",
            "2026-11-21 09:12:00",
            "2026/11/21 09:12:00",
            "[DT:11/21/2026 09:12:00.0000000]",
            "[DT:11/21/2026 09:12:00]",
            " [DT:11/21/2026 09:12:00.0000000] ",
            "11/21/2026 09:12:00",
        ] {
            assert_eq!(Timestamp::parse(text), expected, "{text}");
        }
        assert_eq!(Timestamp::parse("2026-11-21T09:12:00.1234567").map(Timestamp::as_millis), Some(1_795_252_320_123));
    }

    #[test]
    fn a_date_alone_is_the_midnight_that_begins_it() {
        let midnight = Timestamp::parse("2025-09-16T00:00:00Z");
        for text in ["[D:09/16/2025]", "2025-09-16", "09/16/2025", "2025/09/16"] {
            assert_eq!(Timestamp::parse(text), midnight, "{text}");
        }
        assert_eq!(Timestamp::parse("[DT:09/16/2025 14:22:14.0000000]"), Timestamp::parse("2025-09-16T14:22:14Z"));
    }

    #[test]
    fn never_differs_from_what_cannot_be_read() {
        for text in
            ["", "  ", "[DT:]", "0001-01-01T00:00:00", "0001-01-01T00:00:00Z", "[DT:01/01/0001 00:00:00.0000000]"]
        {
            assert_eq!(SentTime::read(text), SentTime::Never, "{text}");
        }
        for text in ["yesterday", "16/09/2025", "[DT:13/01/2025 00:00:00]", "2026-13-40T99:99:99", "2026-11-21X09:12"] {
            assert_eq!(SentTime::read(text), SentTime::Unreadable, "{text}");
        }
        assert!(matches!(SentTime::read("0002-01-01T00:00:00"), SentTime::At(_)));
    }

    #[test]
    fn the_year_one_means_never_and_nonsense_is_no_time() {
        for text in
            ["0001-01-01T00:00:00", "0001-01-01T00:00:00Z", "", "yesterday", "2026-13-40T99:99:99", "æøåæøåæøåæøå"]
        {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_moment_is_ahead_of_a_clock_only_by_more_than_clocks_differ() {
        let now = Timestamp::from_millis(1_795_252_320_000);
        let ages = [-86_400_000, -1, 0, 1, 120_000, 120_001]
            .map(|later| Timestamp::from_millis(now.as_millis() + later).age(now));
        let expected = [Age::Ago(86_400_000), Age::Ago(1), Age::Ago(0), Age::Ago(0), Age::Ago(0), Age::Ahead(120_001)];
        assert_eq!(ages, expected);
        assert_eq!(Timestamp::from_millis(i64::MAX).age(Timestamp::from_millis(i64::MIN)), Age::Ahead(i64::MAX));
    }

    #[test]
    fn a_moment_is_written_in_utc_to_the_second() {
        assert_eq!(Timestamp::from_millis(1_795_252_320_123).to_rfc3339(), "2026-11-21T09:12:00Z");
    }
}
