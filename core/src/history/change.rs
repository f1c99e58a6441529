//! When a webhook changed its state, and since when it fails, as far as that was observed.

use crate::model::{Timestamp, WebhookId, WebhookState};
use crate::text::Message;

use super::{Observation, Record};

/// A change of a webhook's state between two observations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateChange {
    /// The webhook.
    pub id: WebhookId,
    /// When it was last seen in its earlier state.
    pub after: Timestamp,
    /// When it was first seen in its new state.
    pub by: Timestamp,
    /// The earlier state.
    pub from: WebhookState,
    /// The new state.
    pub to: WebhookState,
    /// Who last changed its definition, where that was between the two moments. It need not be who changed its state.
    pub changed_by: Option<String>,
}

impl StateChange {
    /// "Stopped between 09:10 and 09:40, last changed by Helga Nordmann".
    pub fn message(&self) -> Message {
        let named = match self.to {
            WebhookState::Active => "history-started",
            WebhookState::Stopped => "history-stopped",
            WebhookState::TooManyErrors => "history-disabled",
            WebhookState::Unknown => "history-state-unknown",
        };
        let message = match &self.changed_by {
            Some(who) => Message::new(format!("{named}-by")).with("who", who.as_str()),
            None => Message::new(named),
        };
        message.with("after", self.after).with("by", self.by)
    }
}

/// The changes of a webhook's state, the earliest first. `observations` are in the order of their time.
pub fn state_changes(observations: &[Observation], id: WebhookId) -> Vec<StateChange> {
    let seen: Vec<(Timestamp, &Record)> = seen(observations, id).collect();
    let following = seen.iter().skip(1);
    seen.iter()
        .zip(following)
        .filter(|((_, before), (_, after))| before.state != after.state)
        .map(|((after, before), (by, now))| {
            let was_then = now.updated.is_some_and(|updated| (*after..=*by).contains(&updated));
            let changed_by = now.updated_by.as_deref().filter(|_| was_then).map(str::to_owned);
            StateChange { id, after: *after, by: *by, from: before.state, to: now.state, changed_by }
        })
        .collect()
}

/// Since when a webhook fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailingSince {
    /// It was last seen well at the first moment, and first seen failing at the second.
    Between(Timestamp, Timestamp),
    /// It failed already when it was first observed, then.
    Before(Timestamp),
}

impl FailingSince {
    /// "Failing since between 09:10 and 09:40".
    pub fn message(self) -> Message {
        match self {
            Self::Between(after, by) => Message::new("history-failing-between").with("after", after).with("by", by),
            Self::Before(first) => Message::new("history-failing-before").with("first", first),
        }
    }
}

/// Since when a webhook fails without a success in between; `None` where its last observation does not show it failing. An
/// observation that does not know is passed over. `observations` are in the order of their time.
pub fn failing_since(observations: &[Observation], id: WebhookId) -> Option<FailingSince> {
    let known: Vec<(Timestamp, bool)> =
        seen(observations, id).filter_map(|(at, record)| Some((at, record.is_failing()?))).collect();
    let mut since = None;
    for (at, is_failing) in known.into_iter().rev() {
        match (is_failing, since) {
            (true, _) => since = Some(at),
            (false, Some(first)) => return Some(FailingSince::Between(at, first)),
            (false, None) => return None,
        }
    }
    since.map(FailingSince::Before)
}

/// A webhook in each observation that has it.
pub(super) fn seen(observations: &[Observation], id: WebhookId) -> impl Iterator<Item = (Timestamp, &Record)> {
    observations.iter().filter_map(move |seen| seen.records.get(id).map(|record| (seen.taken_at, record)))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{minute, observation, record};
    use super::*;
    use crate::text::{Catalog, PlainEnglish};

    fn in_state(state: WebhookState) -> Record {
        Record { state, ..record(1) }
    }

    fn english(message: &Message) -> String {
        Catalog::english(Box::new(PlainEnglish)).say(message)
    }

    #[test]
    fn a_change_lies_between_two_observations_and_names_who_changed_the_definition_then() {
        let stopped = Record {
            updated: Some(minute(25)),
            updated_by: Some("Helga Nordmann".into()),
            ..in_state(WebhookState::Stopped)
        };
        let seen = [observation(0, [record(1)]), observation(20, [record(1)]), observation(50, [stopped])];
        let changes = state_changes(&seen, WebhookId(1));
        let [change] = changes.as_slice() else { panic!("one change") };
        assert_eq!((change.after, change.by, change.to), (minute(20), minute(50), WebhookState::Stopped));
        let text = english(&change.message());
        assert!(text.starts_with("Stopped between ") && text.ends_with("last changed by Helga Nordmann"), "{text}");
    }

    #[test]
    fn who_changed_it_at_another_time_is_not_named() {
        for at in [minute(-5), minute(21)] {
            let off = Record {
                updated: Some(at),
                updated_by: Some("Helga Nordmann".into()),
                ..in_state(WebhookState::TooManyErrors)
            };
            let changes = state_changes(&[observation(0, [record(1)]), observation(20, [off])], WebhookId(1));
            assert_eq!(changes.first().map(|change| change.changed_by.clone()), Some(None));
        }
    }

    #[test]
    fn a_webhook_that_was_away_meanwhile_is_compared_with_when_it_was_last_seen() {
        let seen =
            [observation(0, [record(1)]), observation(10, []), observation(20, [in_state(WebhookState::Stopped)])];
        let changes = state_changes(&seen, WebhookId(1));
        assert_eq!(changes.first().map(|change| (change.after, change.by)), Some((minute(0), minute(20))));
        assert!(state_changes(&seen, WebhookId(2)).is_empty() && state_changes(&[], WebhookId(1)).is_empty());
    }

    #[test]
    fn failing_since_is_between_the_last_success_and_the_first_failure() {
        let failing = |count| Record { in_a_row: Some(count), ..record(1) };
        let unread = Record { in_a_row: None, ..record(1) };
        let seen = [
            observation(0, [failing(2)]),
            observation(10, [record(1)]),
            observation(20, [unread]),
            observation(30, [failing(1)]),
            observation(40, [failing(5)]),
        ];
        let since = failing_since(&seen, WebhookId(1));
        assert_eq!(since, Some(FailingSince::Between(minute(10), minute(30))));
        assert!(english(&since.expect("a moment").message()).starts_with("Failing since"));
        assert_eq!(failing_since(&seen[..2], WebhookId(1)), None, "it is well now");
        assert_eq!(failing_since(&seen[3..], WebhookId(1)), Some(FailingSince::Before(minute(30))));
    }

    #[test]
    fn every_change_has_a_text() {
        let catalog = Catalog::english(Box::new(PlainEnglish));
        for to in WebhookState::ALL {
            for changed_by in [None, Some("Helga".to_owned())] {
                let change =
                    StateChange { id: WebhookId(1), after: minute(0), by: minute(1), from: to, to, changed_by };
                assert!(catalog.has(&change.message().id), "{}", change.message().id);
            }
        }
        assert!(catalog.has("history-failing-before"));
    }
}
