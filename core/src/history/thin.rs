//! Which observations can go when there are too many: the older they are, the fewer of them are kept.

use std::collections::BTreeMap;

use crate::model::Timestamp;
use crate::ordered;

/// How long an observation is kept at most, in days.
pub const KEPT_DAYS: i64 = 400;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// From which age on one observation is kept of each span of time, both in milliseconds: all of the last day, then one an
/// hour, one a day, one a week.
const KEPT: [(i64, i64); 3] = [(90 * DAY, 7 * DAY), (7 * DAY, DAY), (DAY, HOUR)];

/// The span of time of which one observation is kept at this age; `None` where all are kept.
fn span(age: i64) -> Option<i64> {
    KEPT.into_iter().find(|(from, _)| age >= *from).map(|(_, span)| span)
}

/// The observations that can go, of those that were made at these moments: in each span the last one is kept, because it
/// has the totals of all before it. Those older than [`KEPT_DAYS`] go. The latest one always stays.
pub fn superfluous(made_at: &[Timestamp], now: Timestamp) -> Vec<Timestamp> {
    let latest = made_at.iter().max().copied();
    // A clock that was set back makes observations of the future; they are as young as can be.
    let age = |moment: Timestamp| now.millis_since(moment).max(0);
    let mut last_of = BTreeMap::<(i64, i64), Timestamp>::new();
    let mut going = Vec::new();
    for moment in made_at.iter().copied() {
        if Some(moment) == latest {
            continue;
        }
        if age(moment) > KEPT_DAYS * DAY {
            going.push(moment);
        } else if let Some(span) = span(age(moment)) {
            let last = last_of.entry((span, moment.as_millis().div_euclid(span))).or_insert(moment);
            if moment > *last {
                going.push(*last);
                *last = moment;
            } else if moment < *last {
                going.push(moment);
            }
        }
    }
    ordered::sort(&mut going);
    going
}

/// The observations that have to go so that no more than `most` webhooks are kept in all of them, each counted as often as
/// it was observed: of the older half every second one, as often as need be. The latest one always stays.
pub fn beyond(made: &[(Timestamp, usize)], most: usize) -> Vec<Timestamp> {
    let mut kept = made.to_vec();
    ordered::sort(&mut kept);
    kept.dedup_by_key(|(moment, _)| *moment);
    let mut going = Vec::new();
    while kept.len() > 1 && kept.iter().map(|(_, webhooks)| *webhooks).sum::<usize>() > most {
        let older = kept.len().div_ceil(2);
        let (staying, leaving): (Vec<_>, Vec<_>) =
            (0..).zip(&kept).partition(|(index, _): &(usize, _)| *index >= older || index % 2 == 1);
        going.extend(leaving.into_iter().map(|(_, (moment, _))| *moment));
        kept = staying.into_iter().map(|(_, one)| *one).collect();
    }
    ordered::sort(&mut going);
    going
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::fixture::minute;
    use super::*;

    fn kept(made_at: &[Timestamp], now: Timestamp) -> Vec<Timestamp> {
        let going = superfluous(made_at, now);
        made_at.iter().copied().filter(|moment| !going.contains(moment)).collect()
    }

    #[test]
    fn a_year_of_observations_each_minute_of_the_last_day_and_each_hour_before_becomes_few() {
        let now = minute(0);
        let minutes = (0..1_440).map(|ago| minute(-ago));
        let hours = (24..24 * 500).map(|ago| minute(-ago * 60));
        let made_at: Vec<Timestamp> = minutes.chain(hours).collect();
        let kept = kept(&made_at, now).len();
        // 1,440 of the last day, 24 a day for six days, one a day for 83, one a week for the rest, and some at the seams.
        assert!((1_440 + 144 + 83 + 44..1_440 + 144 + 83 + 52).contains(&kept), "{kept}");
    }

    #[test]
    fn the_last_of_an_hour_stays() {
        let now = minute(3 * 24 * 60);
        let hour = now.as_millis() - 2 * DAY;
        let start = Timestamp::from_millis(hour - hour.rem_euclid(HOUR));
        let at = |minutes: i64| Timestamp::from_millis(start.as_millis() + minutes * 60_000);
        assert_eq!(kept(&[at(1), at(59), at(30), at(60), now], now), [at(59), at(60), now]);
    }

    #[test]
    fn what_is_too_old_goes_but_never_the_latest() {
        let old = Timestamp::from_millis(minute(0).as_millis() - 401 * DAY);
        assert_eq!(superfluous(&[old], minute(0)), []);
        assert_eq!(superfluous(&[old, minute(-1)], minute(0)), [old]);
        assert_eq!(superfluous(&[], minute(0)), []);
    }

    #[test]
    fn where_there_is_no_room_the_older_half_is_thinned_first() {
        let made: Vec<_> = (0..8).map(|at| (minute(at), 10)).collect();
        assert_eq!(beyond(&made, 80), []);
        assert_eq!(beyond(&made, 79), [minute(0), minute(2)]);
        assert_eq!(beyond(&made, 0), (0..7).map(minute).collect::<Vec<_>>(), "the latest stays");
        assert_eq!(beyond(&[], 0), []);
    }

    proptest! {
        #[test]
        fn no_more_is_kept_than_there_is_room_for(sizes in proptest::collection::vec(0usize..2_000, 0..80), most in 0usize..20_000) {
            let made: Vec<_> = (0..).zip(sizes).map(|(at, size)| (minute(at), size)).collect();
            let going = beyond(&made, most);
            let kept: Vec<_> = made.iter().filter(|(moment, _)| !going.contains(moment)).collect();
            prop_assert!(kept.len() <= 1 || kept.iter().map(|(_, size)| size).sum::<usize>() <= most);
            prop_assert!(made.last().is_none_or(|last| kept.contains(&last)));
        }

        #[test]
        fn what_was_thinned_is_not_thinned_further(ages in proptest::collection::vec(-1_000i64..700_000, 0..200)) {
            let made_at: Vec<Timestamp> = ages.into_iter().map(|ago| minute(-ago)).collect();
            let once = kept(&made_at, minute(0));
            prop_assert_eq!(&kept(&once, minute(0)), &once);
            prop_assert!(made_at.is_empty() || once.contains(made_at.iter().max().unwrap()));
        }
    }
}
