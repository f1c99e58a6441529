//! Where an axis of time has its ticks: at whole hours, days, weeks or months of a clock, so that a reader finds a moment on
//! the axis by the clock on the wall.

use time::{Date, Month, OffsetDateTime};

use super::{DAY, HOUR};
use crate::model::Timestamp;

const MINUTE: i64 = 60_000;
/// The first Monday since 1970, where weeks are counted from.
const MONDAY: i64 = 4 * DAY;
/// How many ticks an axis has at most: so many days stand beside each other on a phone.
const MOST: usize = 4;
/// How many it has at most where one of them is named by its day and its hour, which takes more room.
const MOST_LONG: usize = 2;

/// What a tick is named by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TickName {
    /// The day that begins there.
    Day,
    /// The hour.
    Hour,
    /// Both, because no day begins on the axis.
    DayAndHour,
}

/// A tick of an axis of time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TimeTick {
    /// Its moment.
    pub at: Timestamp,
    /// Where it lies, in hundredths of the chart's width.
    pub place: f64,
    /// What it is named by.
    pub name: TickName,
}

/// From one tick to the next.
#[derive(Debug, Clone, Copy)]
enum Step {
    /// So many milliseconds, counted from a moment of the clock.
    Even(i64, i64),
    /// So many months, counted from January.
    Months(i64),
}

/// The shortest first.
const STEPS: [Step; 20] = [
    Step::Even(15 * MINUTE, 0),
    Step::Even(30 * MINUTE, 0),
    Step::Even(HOUR, 0),
    Step::Even(2 * HOUR, 0),
    Step::Even(3 * HOUR, 0),
    Step::Even(6 * HOUR, 0),
    Step::Even(12 * HOUR, 0),
    Step::Even(DAY, 0),
    Step::Even(2 * DAY, 0),
    Step::Even(3 * DAY, 0),
    Step::Even(7 * DAY, MONDAY),
    Step::Even(14 * DAY, MONDAY),
    Step::Months(1),
    Step::Months(2),
    Step::Months(3),
    Step::Months(6),
    Step::Months(12),
    Step::Months(24),
    Step::Months(60),
    Step::Months(120),
];

/// The moments of the ticks between two moments, with their names: as many as there is room for. `ahead` says how many minutes
/// the clock is ahead of UTC at a moment.
pub(super) fn moments(from: Timestamp, to: Timestamp, ahead: &impl Fn(Timestamp) -> i64) -> Vec<(Timestamp, TickName)> {
    let clock = |moment: Timestamp| moment.as_millis() + ahead(moment) * MINUTE;
    let begins_a_day = |moment: &Timestamp| clock(*moment).rem_euclid(DAY) == 0;
    // The moment at which the clock shows this, twice looked up, because the clock may be changed in between; none where it
    // never shows it.
    let moment_of = |shown: i64| {
        let near = Timestamp::from_millis(shown - ahead(Timestamp::from_millis(shown)) * MINUTE);
        let moment = Timestamp::from_millis(shown - ahead(near) * MINUTE);
        (clock(moment) == shown && (from..=to).contains(&moment)).then_some(moment)
    };
    for step in STEPS {
        let Some(shown) = step.between(clock(from), clock(to)) else { continue };
        let moments: Vec<Timestamp> = shown.into_iter().filter_map(moment_of).collect();
        let has_day = moments.iter().any(begins_a_day);
        if moments.len() > if has_day { MOST } else { MOST_LONG } {
            continue;
        }
        let name = |(index, moment): (usize, Timestamp)| match (begins_a_day(&moment), has_day || index > 0) {
            (true, _) => (moment, TickName::Day),
            (false, true) => (moment, TickName::Hour),
            (false, false) => (moment, TickName::DayAndHour),
        };
        return moments.into_iter().enumerate().map(name).collect();
    }
    Vec::new()
}

impl Step {
    /// What a clock shows at each step, in milliseconds since it showed the beginning of 1970; `None` where there are more
    /// than an axis has room for.
    fn between(self, from: i64, to: i64) -> Option<Vec<i64>> {
        // One more on each side than an axis shows: the zone may take it away.
        const ROOM: i64 = 6;
        let (first, last) = match self {
            Self::Even(size, origin) => ((from - origin).div_euclid(size), (to - origin).div_euclid(size)),
            Self::Months(size) => (month_of(from)?.div_euclid(size), month_of(to)?.div_euclid(size)),
        };
        let shown = |index: i64| match self {
            Self::Even(size, origin) => Some(index * size + origin),
            Self::Months(size) => beginning_of_month(index * size),
        };
        (last - first <= ROOM).then(|| (first..=last).filter_map(shown).collect())
    }
}

/// The month of a moment of the clock, counted from January of the year 0.
fn month_of(shown: i64) -> Option<i64> {
    let date = OffsetDateTime::from_unix_timestamp(shown.div_euclid(1_000)).ok()?.date();
    Some(i64::from(date.year()) * 12 + i64::from(u8::from(date.month())) - 1)
}

/// When a month begins by the clock, in milliseconds.
fn beginning_of_month(month: i64) -> Option<i64> {
    let year = i32::try_from(month.div_euclid(12)).ok()?;
    let month = Month::try_from(u8::try_from(month.rem_euclid(12) + 1).ok()?).ok()?;
    let date = Date::from_calendar_date(year, month, 1).ok()?;
    Some(date.midnight().assume_utc().unix_timestamp() * 1_000)
}
