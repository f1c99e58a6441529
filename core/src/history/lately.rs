//! From which reading on the diagnosis counts what failed lately.

use std::collections::BTreeMap;

use crate::model::{Timestamp, WebhookId};
use crate::snapshot::EarlierCounters;

use super::{Observation, Totals};

/// How far back "lately" goes, in milliseconds: a week.
const LATELY: i64 = 7 * 24 * 3_600_000;

/// How the counters of each webhook stood a week before `now`, or when they were first observed since, or when they last began
/// anew. `observations` are in the order of their time.
pub fn earlier_counters(observations: &[Observation], now: Timestamp) -> BTreeMap<WebhookId, EarlierCounters> {
    let mut found = BTreeMap::<WebhookId, EarlierCounters>::new();
    let mut last = BTreeMap::<WebhookId, Totals>::new();
    for seen in observations.iter().filter(|seen| (0..=LATELY).contains(&now.millis_since(seen.taken_at))) {
        for record in &seen.records {
            let Some(totals) = Totals::of(record) else { continue };
            let fell = last
                .insert(record.id, totals)
                .is_some_and(|last| totals.calls < last.calls || totals.errors < last.errors);
            let first = EarlierCounters { at: seen.taken_at, calls: totals.calls, errors: totals.errors };
            if fell {
                found.insert(record.id, first);
            } else {
                found.entry(record.id).or_insert(first);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::Record;
    use super::super::fixture::{minute, observation, record};
    use super::*;

    const DAY: i64 = 24 * 60;

    fn at(days_ago: i64, calls: i64) -> Observation {
        observation(-days_ago * DAY, [Record { calls: Some(calls), errors: Some(calls / 10), ..record(1) }])
    }

    fn found(observations: &[Observation]) -> Option<(Timestamp, i64)> {
        earlier_counters(observations, minute(0)).get(&WebhookId(1)).map(|earlier| (earlier.at, earlier.calls))
    }

    #[test]
    fn it_is_the_first_reading_of_the_last_week() {
        assert_eq!(found(&[at(30, 1), at(7, 10), at(3, 20), at(0, 30)]), Some((minute(-7 * DAY), 10)));
        assert_eq!(found(&[at(30, 1)]), None);
    }

    #[test]
    fn it_begins_anew_where_the_counters_did() {
        assert_eq!(found(&[at(6, 100), at(5, 2), at(4, 9)]), Some((minute(-5 * DAY), 2)));
    }

    #[test]
    fn an_unknown_counter_is_passed_over() {
        let unknown = observation(-6 * DAY, [Record { calls: None, ..record(1) }]);
        assert_eq!(found(&[unknown, at(5, 7)]), Some((minute(-5 * DAY), 7)));
    }
}
