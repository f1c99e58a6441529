//! What is known of a webhook's life, in one order: what was read of it now, beside what was observed over time.

use crate::diagnosis::Outcome;
use crate::diagnosis::life::Moment;
use crate::model::{Timestamp, WebhookId, WebhookState};
use crate::ordered;
use crate::text::{Arg, Message};

use super::change::seen;
use super::{FailingSince, Observation, StateChange, Step, Totals, failing_since, intervals, state_changes};

/// Something that was observed.
#[derive(Debug, Clone, PartialEq)]
pub struct Observed {
    /// By when it was observed.
    pub by: Timestamp,
    /// What it was, with its moments.
    pub text: Message,
    /// The mark for it.
    pub outcome: Outcome,
}

/// A line of a webhook's timeline.
#[derive(Debug, Clone, PartialEq)]
pub enum TimelineEntry {
    /// A field of a record says so.
    Read(Moment),
    /// Observations show it.
    Observed(Observed),
}

/// How many observed lines a timeline has at most: the latest ones.
const MOST: usize = 20;

/// What was observed of a webhook, the earliest first. `observations` are in the order of their time.
pub fn observed(observations: &[Observation], id: WebhookId) -> Vec<Observed> {
    let mut found: Vec<Observed> =
        state_changes(observations, id).iter().map(of_state).chain(causes(observations, id)).collect();
    let totals = seen(observations, id).map(|(at, record)| (at, Totals::of(record)));
    let fell = intervals(totals).into_iter().filter(|interval| interval.step == Step::Fell).map(|interval| {
        let text = Message::new("history-counters-fell").with("after", interval.from).with("by", interval.to);
        Observed { by: interval.to, text, outcome: Outcome::Warn }
    });
    found.extend(fell);
    if let Some(since) = failing_since(observations, id) {
        let by = match since {
            FailingSince::Between(_, by) | FailingSince::Before(by) => by,
        };
        found.push(Observed { by, text: since.message(), outcome: Outcome::Fail });
    }
    // Sorting keeps the order of what is equal: the state comes before what explains it.
    ordered::sort_by_key(&mut found, |observed| observed.by);
    let too_many = found.len().saturating_sub(MOST);
    found.split_off(too_many)
}

fn of_state(change: &StateChange) -> Observed {
    let outcome = match change.to {
        WebhookState::Active => Outcome::Pass,
        WebhookState::Stopped | WebhookState::TooManyErrors => Outcome::Fail,
        WebhookState::Unknown => Outcome::Unknown,
    };
    Observed { by: change.by, text: change.message(), outcome }
}

/// When the cause of its trouble became another one.
fn causes(observations: &[Observation], id: WebhookId) -> impl Iterator<Item = Observed> {
    let causes: Vec<_> = seen(observations, id).filter_map(|(at, record)| Some((at, record.cause?))).collect();
    let following: Vec<_> = causes.iter().skip(1).copied().collect();
    causes.into_iter().zip(following).filter(|((_, before), (_, now))| before != now).map(|((after, _), (by, now))| {
        let cause = Arg::Said(Box::new(Message::new(format!("cause-{}", now.id()))));
        let text = Message::new("history-cause").with("cause", cause).with("after", after).with("by", by);
        Observed { by, text, outcome: Outcome::Warn }
    })
}

/// Both in the order of their moments; what is not dated comes last.
pub fn timeline(read: Vec<Moment>, observed: Vec<Observed>) -> Vec<TimelineEntry> {
    let mut entries: Vec<((Timestamp, bool), TimelineEntry)> = read
        .into_iter()
        .map(|moment| (moment.when.order(), TimelineEntry::Read(moment)))
        .chain(observed.into_iter().map(|observed| ((observed.by, false), TimelineEntry::Observed(observed))))
        .collect();
    ordered::sort_by_key(&mut entries, |(order, _)| *order);
    entries.into_iter().map(|(_, entry)| entry).collect()
}

#[cfg(test)]
mod tests {
    use super::super::Record;
    use super::super::fixture::{minute, observation, record};
    use super::*;
    use crate::diagnosis::Cause;
    use crate::diagnosis::life::When;
    use crate::text::{Catalog, PlainEnglish};

    fn failing(in_a_row: i64, cause: Cause, state: WebhookState) -> Record {
        Record { in_a_row: Some(in_a_row), cause: Some(cause), state, ..record(1) }
    }

    fn ids(observed: &[Observed]) -> Vec<String> {
        observed.iter().map(|observed| observed.text.id.to_string()).collect()
    }

    #[test]
    fn a_webhook_that_fails_and_is_switched_off_has_each_step() {
        let seen = [
            observation(0, [record(1)]),
            observation(10, [failing(3, Cause::Timeout, WebhookState::Active)]),
            observation(20, [failing(9, Cause::ConnectionRefused, WebhookState::TooManyErrors)]),
        ];
        let found = observed(&seen, WebhookId(1));
        assert_eq!(ids(&found), ["history-failing-between", "history-disabled", "history-cause"]);
        let catalog = Catalog::english(Box::new(PlainEnglish));
        let said: Vec<String> = found.iter().map(|observed| catalog.say(&observed.text)).collect();
        assert!(said.iter().all(|text| text.contains("between")), "{said:?}");
        assert!(said[2].contains("refused"), "{said:?}");
        assert!(observed(&seen, WebhookId(2)).is_empty());
    }

    #[test]
    fn counters_that_fall_are_told() {
        let anew = Record { calls: Some(2), ..record(1) };
        let found = observed(&[observation(0, [record(1)]), observation(10, [anew])], WebhookId(1));
        assert_eq!(ids(&found), ["history-counters-fell"]);
    }

    #[test]
    fn a_restless_webhook_shows_its_latest_lines() {
        let state = |at: i64| if at % 2 == 0 { WebhookState::Active } else { WebhookState::Stopped };
        let seen: Vec<_> = (0..60).map(|at| observation(at, [Record { state: state(at), ..record(1) }])).collect();
        let found = observed(&seen, WebhookId(1));
        assert_eq!((found.len(), found.last().map(|last| last.by)), (MOST, Some(minute(59))));
    }

    #[test]
    fn what_was_read_and_what_was_observed_stand_in_one_order() {
        let read = |when| Moment { when, text: Message::new("life-changed"), outcome: Outcome::Info, field: "Updated" };
        let seen = Observed { by: minute(5), text: Message::new("history-stopped"), outcome: Outcome::Fail };
        let entries = timeline(
            vec![read(When::At(minute(0))), read(When::At(minute(9))), read(When::NotKnown)],
            vec![seen.clone()],
        );
        assert_eq!(entries.iter().position(|entry| *entry == TimelineEntry::Observed(seen.clone())), Some(1));
        assert_eq!(entries.last(), Some(&TimelineEntry::Read(read(When::NotKnown))));
    }
}
