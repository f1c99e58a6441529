//! A moment in UTC, as the tenant's API writes it: with or without an offset, with up to seven decimals.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// A moment, in milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The moment that many milliseconds after 1970-01-01T00:00:00Z.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// Reads `2026-11-21T09:12:00`, `…Z`, `…+01:00`, with or without decimals or seconds' fractions, and the bare
    /// date. A time without an offset is UTC (the API documents its times as UTC). `0001-01-01T00:00:00`, which the
    /// API sends for "never", and anything unreadable give `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text
            .strip_prefix("[DT:")
            .or_else(|| text.strip_prefix("[D:"))
            .map_or(text, |inner| inner.trim_end_matches(']'));
        let with_time = match text.as_bytes().get(10) {
            None if text.len() == 10 => format!("{}T00:00:00Z", text.replace('/', "-")),
            Some(b'T' | b't' | b' ') => {
                let date = text.get(..10)?.replace('/', "-");
                let rest = text.get(11..)?;
                let has_offset =
                    rest.ends_with(['Z', 'z']) || rest.get(5..).is_some_and(|tail| tail.contains(['+', '-']));
                format!("{date}T{rest}{}", if has_offset { "" } else { "Z" })
            }
            _ => return None,
        };
        let parsed = OffsetDateTime::parse(&with_time, &Rfc3339).ok()?;
        if parsed.year() <= 1 {
            return None;
        }
        i64::try_from(parsed.unix_timestamp_nanos() / 1_000_000).ok().map(Self)
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
        ] {
            assert_eq!(Timestamp::parse(text), expected, "{text}");
        }
        assert_eq!(Timestamp::parse("2026-11-21T09:12:00.1234567").map(Timestamp::as_millis), Some(1_795_252_320_123));
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
    fn a_moment_is_written_in_utc_to_the_second() {
        assert_eq!(Timestamp::from_millis(1_795_252_320_123).to_rfc3339(), "2026-11-21T09:12:00Z");
    }
}
