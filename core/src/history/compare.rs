//! What differs between two observations.

use std::collections::BTreeSet;

use crate::diagnosis::VerdictKind;
use crate::model::{Timestamp, WebhookId, WebhookState};
use crate::ordered::{self, CollectOneByOne};

use super::{Observation, Origin, Record, Totals};

/// The webhooks that differ between an earlier and a later observation. A webhook is in one of the lists at most.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Comparison {
    /// They are in the later one only, and the earlier one was whole.
    pub new: Vec<WebhookId>,
    /// They are in the earlier one only, and the later one was whole.
    pub gone: Vec<WebhookId>,
    /// They did not deliver, or something threatened them, and now that is better.
    pub mended: Vec<WebhookId>,
    /// They deliver less than before, or something threatens them now.
    pub worse: Vec<WebhookId>,
}

impl Comparison {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        let Self { new, gone, mended, worse } = self;
        new.is_empty() && gone.is_empty() && mended.is_empty() && worse.is_empty()
    }
}

/// What became of a webhook between two observations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It delivers less than before, or something threatens it now.
    Worse,
    /// It was not there before.
    New,
    /// It is not there any more.
    Gone,
    /// It is better than before.
    Mended,
    /// It is as it was, but for its counters.
    Same,
}

impl Fate {
    /// A short id, for texts.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Worse => "worse",
            Self::New => "new",
            Self::Gone => "gone",
            Self::Mended => "mended",
            Self::Same => "same",
        }
    }
}

/// A webhook in two observations, side by side. It is in one of them at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair<'a> {
    /// The webhook.
    pub id: WebhookId,
    /// What became of it.
    pub fate: Fate,
    /// How it stood in the earlier observation.
    pub before: Option<&'a Record>,
    /// How it stood in the later one.
    pub after: Option<&'a Record>,
}

impl<'a> Pair<'a> {
    /// Its latest name.
    pub fn name(&self) -> &'a str {
        self.after.or(self.before).map_or("", |record| &record.name)
    }

    /// How many calls and errors more there are; `None` where that is not known, or a counter fell.
    pub fn grown(&self) -> Option<(i64, i64)> {
        let (before, after) = (Totals::of(self.before?)?, Totals::of(self.after?)?);
        let grown = (after.calls - before.calls, after.errors - before.errors);
        (grown.0 >= 0 && grown.1 >= 0).then_some(grown)
    }

    /// Whether anything differs.
    fn differs(&self) -> bool {
        let state = |record: &Record| (record.state, record.verdict, record.cause, record.calls, record.errors);
        self.fate != Fate::Same || self.before.map(state) != self.after.map(state)
    }
}

/// The webhooks that differ between an earlier and a later observation, those that need a look first.
pub fn side_by_side<'a>(before: &'a Observation, after: &'a Observation) -> Vec<Pair<'a>> {
    let found = compare(before, after);
    let fate = |id: &WebhookId| {
        let lists = [
            (&found.worse, Fate::Worse),
            (&found.new, Fate::New),
            (&found.gone, Fate::Gone),
            (&found.mended, Fate::Mended),
        ];
        lists.into_iter().find(|(ids, _)| ids.binary_search(id).is_ok()).map_or(Fate::Same, |(_, fate)| fate)
    };
    let ids: BTreeSet<WebhookId> = before.records.ids().chain(after.records.ids()).collect_one_by_one();
    let pair =
        |id: WebhookId| Pair { id, fate: fate(&id), before: before.records.get(id), after: after.records.get(id) };
    let mut pairs: Vec<Pair<'_>> = ids.into_iter().map(pair).filter(Pair::differs).collect();
    // Sorting keeps the order of what is equal: that of the ids.
    ordered::sort_by_key(&mut pairs, |pair| (pair.fate, std::cmp::Reverse(pair.grown().map(|(_, errors)| errors))));
    pairs
}

/// How soon after an observation one that shows no change says nothing new, in milliseconds.
const SOON: i64 = 55_000;

/// Whether an observation says something that the one before does not: time went by, or a webhook changed.
pub fn is_worth_keeping(before: &Observation, now: &Observation) -> bool {
    let judged = |seen: &Observation| -> Vec<_> {
        seen.records.iter().map(|record| (record.id, record.state, record.verdict)).collect()
    };
    let passed = now.taken_at.millis_since(before.taken_at);
    // A clock that was set back must not stop the keeping.
    !(0..SOON).contains(&passed) || judged(before) != judged(now)
}

/// How long ago an observation has to be made to be of another visit, in milliseconds: whoever loads the page again is still
/// there.
const ANOTHER_VISIT: i64 = 30 * 60_000;

/// The observation that ended the last visit: the latest one that this browser made well before `now`. `observations` are in
/// the order of their time.
pub fn last_visit(observations: &[Observation], now: Timestamp) -> Option<Timestamp> {
    let of_another_visit =
        |seen: &&Observation| seen.origin == Origin::Here && now.millis_since(seen.taken_at) >= ANOTHER_VISIT;
    observations.iter().rev().find(of_another_visit).map(|seen| seen.taken_at)
}

/// How bad it stands: 0 is well. `None` where too little is known to compare.
fn harm(record: &Record) -> Option<u8> {
    // What is switched off loses all, and what fails may lose a part.
    let is_disabled = u8::from(record.state == WebhookState::TooManyErrors);
    verdict_harm(record.verdict).map(|harm| harm + is_disabled)
}

const fn verdict_harm(verdict: VerdictKind) -> Option<u8> {
    match verdict {
        VerdictKind::Healthy => Some(0),
        VerdictKind::AtRisk => Some(1),
        VerdictKind::Silent => Some(2),
        VerdictKind::FailingDeliveries | VerdictKind::Stopped | VerdictKind::Misdefined => Some(3),
        VerdictKind::Unknown => None,
    }
}

/// Compares two observations, the earlier one first.
pub fn compare(before: &Observation, after: &Observation) -> Comparison {
    let mut found = Comparison::default();
    for now in &after.records {
        let id = now.id;
        match before.records.get(id).map(|then: &Record| harm(then).zip(harm(now))) {
            None if before.is_whole => found.new.push(id),
            Some(Some((then, now))) if now < then => found.mended.push(id),
            Some(Some((then, now))) if now > then => found.worse.push(id),
            None | Some(_) => {}
        }
    }
    if after.is_whole {
        found.gone = before.records.ids().filter(|id| !after.records.has(*id)).collect();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{minute, observation, record};
    use super::*;

    fn judged(id: i64, verdict: VerdictKind) -> Record {
        Record { verdict, ..record(id) }
    }

    #[test]
    fn each_webhook_is_new_gone_mended_worse_or_the_same() {
        use VerdictKind::{AtRisk, FailingDeliveries, Healthy, Stopped};
        let before = observation(
            0,
            [judged(1, Healthy), judged(2, FailingDeliveries), judged(3, Healthy), judged(4, Stopped), record(9)],
        );
        let after = observation(
            60,
            [judged(1, AtRisk), judged(2, Healthy), judged(3, Healthy), judged(4, FailingDeliveries), record(5)],
        );
        let found = compare(&before, &after);
        let ids = |ids: &[WebhookId]| ids.iter().map(|id| id.0).collect::<Vec<_>>();
        assert_eq!((ids(&found.new), ids(&found.gone)), (vec![5], vec![9]));
        assert_eq!((ids(&found.mended), ids(&found.worse)), (vec![2], vec![1]));
        assert!(compare(&before, &before).is_empty());
    }

    #[test]
    fn what_failed_and_is_switched_off_now_is_worse() {
        let failing = judged(1, VerdictKind::FailingDeliveries);
        let off = Record { state: WebhookState::TooManyErrors, ..failing.clone() };
        let (before, after) = (observation(0, [failing]), observation(1, [off]));
        assert_eq!(compare(&before, &after).worse, [WebhookId(1)]);
        assert_eq!(compare(&after, &before).mended, [WebhookId(1)]);
    }

    #[test]
    fn what_was_not_read_is_neither_new_nor_gone_nor_better() {
        let whole = observation(0, [record(1), judged(2, VerdictKind::FailingDeliveries)]);
        let mut part = observation(10, [judged(2, VerdictKind::Unknown), record(3)]);
        part.is_whole = false;
        let found = compare(&whole, &part);
        assert_eq!((found.gone.len(), found.mended.len(), found.new.len()), (0, 0, 1));
        assert!(compare(&part, &whole).new.is_empty(), "the earlier one may have missed it");
    }

    #[test]
    fn two_observations_stand_side_by_side_the_worst_first() {
        let called = |id, calls, errors| Record { calls: Some(calls), errors: Some(errors), ..record(id) };
        let worse = Record { verdict: VerdictKind::FailingDeliveries, ..called(4, 130, 9) };
        let before = observation(0, [called(1, 100, 0), called(2, 100, 0), record(3), called(4, 100, 0)]);
        let after = observation(60, [called(1, 110, 2), called(2, 100, 0), worse, record(5)]);
        let pairs = side_by_side(&before, &after);
        let found: Vec<_> = pairs.iter().map(|pair| (pair.id.0, pair.fate, pair.grown())).collect();
        assert_eq!(
            found,
            [
                (4, Fate::Worse, Some((30, 9))),
                (5, Fate::New, None),
                (3, Fate::Gone, None),
                (1, Fate::Same, Some((10, 2))),
            ],
            "the second one is as it was"
        );
        assert!(pairs.iter().all(|pair| !pair.name().is_empty()));
        assert!(side_by_side(&before, &before).is_empty());
    }

    #[test]
    fn a_counter_that_fell_has_no_growth() {
        let (before, after) = (observation(0, [record(1)]), observation(1, [Record { calls: Some(3), ..record(1) }]));
        assert_eq!(side_by_side(&before, &after).first().map(Pair::grown), Some(None));
    }

    #[test]
    fn a_moment_later_only_a_change_is_worth_keeping() {
        let before = observation(0, [record(1)]);
        let after = |seconds: i64, record| Observation {
            taken_at: Timestamp::from_millis(minute(0).as_millis() + seconds * 1_000),
            ..observation(0, [record])
        };
        let stopped = Record { state: WebhookState::Stopped, ..record(1) };
        assert!(!is_worth_keeping(&before, &after(30, record(1))));
        assert!(is_worth_keeping(&before, &after(30, stopped)));
        assert!(is_worth_keeping(&before, &after(60, record(1))) && is_worth_keeping(&before, &after(-9, record(1))));
    }

    #[test]
    fn whoever_loads_the_page_again_is_still_there() {
        let imported = Observation { origin: Origin::Imported, ..observation(-40, []) };
        let seen = [observation(-300, []), imported, observation(-10, [])];
        assert_eq!(last_visit(&seen, minute(0)), Some(minute(-300)));
        assert_eq!(last_visit(&seen[1..], minute(0)), None);
    }
}
