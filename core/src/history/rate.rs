//! From running totals to what happened between two observations.

use std::collections::BTreeMap;

use crate::list::ErrorRate;
use crate::model::Timestamp;
use crate::ordered::CollectOneByOne;

use super::Record;

/// The running totals of a webhook at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Totals {
    /// All calls since it was registered.
    pub calls: i64,
    /// All errors since it was registered.
    pub errors: i64,
}

impl Totals {
    /// What a record holds; `None` where a counter was not known or can't be true.
    pub fn of(record: &Record) -> Option<Self> {
        let (calls, errors) = record.calls.zip(record.errors)?;
        (calls >= 0 && errors >= 0).then_some(Self { calls, errors })
    }
}

/// What happened between two observations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// So many calls and errors more.
    Grew {
        /// Calls.
        calls: i64,
        /// Errors.
        errors: i64,
    },
    /// A counter fell: the webhook was registered anew, or the database restored. What happened before is not known, and
    /// what follows starts anew.
    Fell,
    /// One of the two did not know the counters.
    NotKnown,
}

/// The time between two observations that follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// When the earlier one was made.
    pub from: Timestamp,
    /// When the later one was made; always after `from`.
    pub to: Timestamp,
    /// What happened in between.
    pub step: Step,
}

const HOUR: f64 = 3_600_000.0;

impl Interval {
    /// Calls per hour and errors per hour; `None` where they are not known.
    #[expect(clippy::cast_precision_loss, reason = "a rate for people")]
    pub fn per_hour(&self) -> Option<(f64, f64)> {
        let Step::Grew { calls, errors } = self.step else { return None };
        let hours = self.to.millis_since(self.from) as f64 / HOUR;
        Some((calls as f64 / hours, errors as f64 / hours))
    }

    /// The share of the calls in between that failed; `None` where there were none, or where it is not known.
    pub fn error_rate(&self) -> Option<ErrorRate> {
        let Step::Grew { calls, errors } = self.step else { return None };
        ErrorRate::of(calls, errors)
    }

    /// Whether it is so long that a mean over it says little, and a chart leaves it out: `longest` in milliseconds.
    pub const fn is_gap(&self, longest: i64) -> bool {
        self.to.millis_since(self.from) > longest
    }
}

/// What happened between observations. They may come in any order; of two at one moment the later one given counts.
pub fn intervals(observed: impl IntoIterator<Item = (Timestamp, Option<Totals>)>) -> Vec<Interval> {
    let by_time: BTreeMap<Timestamp, Option<Totals>> = observed.into_iter().collect_one_by_one();
    let following = by_time.iter().skip(1);
    by_time
        .iter()
        .zip(following)
        .map(|((from, before), (to, after))| {
            let step = match (before, after) {
                (Some(before), Some(after)) if after.calls >= before.calls && after.errors >= before.errors => {
                    Step::Grew { calls: after.calls - before.calls, errors: after.errors - before.errors }
                }
                (Some(_), Some(_)) => Step::Fell,
                (None, _) | (_, None) => Step::NotKnown,
            };
            Interval { from: *from, to: *to, step }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::fixture::{minute, record};
    use super::*;

    fn totals(calls: i64, errors: i64) -> Option<Totals> {
        Some(Totals { calls, errors })
    }

    #[test]
    fn totals_become_calls_and_errors_per_hour() {
        let found = intervals([(minute(0), totals(100, 10)), (minute(30), totals(130, 13))]);
        let [interval] = found.as_slice() else { panic!("one interval") };
        assert_eq!(interval.per_hour(), Some((60.0, 6.0)));
        assert_eq!(interval.error_rate(), ErrorRate::of(30, 3));
        assert!(interval.is_gap(60_000) && !interval.is_gap(1_800_000));
    }

    #[test]
    fn a_counter_that_falls_is_a_break_and_a_new_start() {
        let at = [(minute(0), totals(100, 9)), (minute(1), totals(4, 0)), (minute(2), totals(10, 0))];
        let steps: Vec<Step> = intervals(at).iter().map(|interval| interval.step).collect();
        assert_eq!(steps, [Step::Fell, Step::Grew { calls: 6, errors: 0 }]);
        let only_errors = intervals([(minute(0), totals(100, 9)), (minute(1), totals(101, 8))]);
        assert_eq!(only_errors.first().map(Interval::per_hour), Some(None));
    }

    #[test]
    fn what_was_not_known_is_no_zero() {
        let found = intervals([(minute(0), totals(1, 0)), (minute(1), None), (minute(2), totals(9, 0))]);
        assert!(found.iter().all(|interval| interval.step == Step::NotKnown && interval.per_hour().is_none()));
        let mut unread = record(1);
        (unread.calls, unread.errors) = (Some(-1), Some(0));
        assert_eq!(Totals::of(&unread), None);
    }

    #[test]
    fn a_quiet_hour_has_no_error_rate() {
        let found = intervals([(minute(0), totals(5, 1)), (minute(60), totals(5, 1))]);
        assert_eq!(found.first().map(|quiet| (quiet.per_hour(), quiet.error_rate())), Some((Some((0.0, 0.0)), None)));
    }

    #[test]
    fn without_two_observations_there_is_nothing_between() {
        assert!(intervals([]).is_empty());
        assert!(intervals([(minute(0), totals(1, 0)), (minute(0), totals(2, 0))]).is_empty());
    }

    proptest! {
        #[test]
        fn no_rate_is_negative_and_every_interval_goes_forward(
            observed in proptest::collection::vec((any::<i32>(), proptest::option::of((0..i64::MAX, 0..i64::MAX))), 0..20),
        ) {
            let observed = observed.into_iter().map(|(at, counters)| {
                (minute(i64::from(at)), counters.map(|(calls, errors)| Totals { calls, errors }))
            });
            for interval in intervals(observed) {
                prop_assert!(interval.to > interval.from);
                if let Some((calls, errors)) = interval.per_hour() {
                    prop_assert!(calls >= 0.0 && errors >= 0.0 && calls.is_finite() && errors.is_finite());
                }
            }
        }

        #[test]
        fn what_grew_adds_up_to_the_last_total(steps in proptest::collection::vec((0i64..1_000_000, 0i64..1_000_000), 1..30)) {
            let mut sum = (0, 0);
            let observed: Vec<_> = steps.iter().zip(0..).map(|((calls, errors), at)| {
                sum = (sum.0 + calls, sum.1 + errors);
                (minute(at), totals(sum.0, sum.1))
            }).collect();
            let grown = intervals(observed).iter().fold(steps[0], |(all, failed), interval| match interval.step {
                Step::Grew { calls, errors } => (all + calls, failed + errors),
                Step::Fell | Step::NotKnown => (all, failed),
            });
            prop_assert_eq!(grown, sum);
        }
    }
}
