//! Watch one change: the counters of a webhook and of its siblings, seen every few seconds while a person makes one
//! change in SuperOffice. The outcome cuts the question "it says Active, but nothing comes" in two. Pure: it takes the
//! time and the counters, and says when to read them again.

use std::collections::BTreeMap;

use crate::diagnosis::Cause;
use crate::diagnosis::last_error;
use crate::diagnosis::{Case, DiagnosedSnapshot};
use crate::model::{Quoted, Timestamp, Usage, WebhookId};
use crate::text::{Arg, Message};

/// How long a watch lasts unless the user chooses otherwise, in milliseconds.
pub const USUAL_LENGTH: i64 = 120_000;
/// Between two looks, in milliseconds.
const PAUSE: i64 = 3_000;
/// The longest pause after answers that did not come, in milliseconds.
const LONGEST_PAUSE: i64 = 24_000;
/// How long an error may take to be counted after a call, in milliseconds: three attempts with pauses between them, each
/// up to the sender's time-out, which is not documented.
pub const SETTLING: i64 = 30_000;
/// The most calls with which a row may appear that was not there at first, and still be the row of a first call.
const FIRST_CALLS: i64 = 9;
/// How many siblings are looked at: one small request carries them all.
const SIBLINGS: usize = 40;

/// The result of a watch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WatchResult {
    /// SuperOffice called the webhook and no error followed: the change arrived, look at the receiver.
    CalledWell {
        /// When it was seen.
        at: Timestamp,
    },
    /// SuperOffice called it, and whether the call went well could not be read.
    Called {
        /// When it was seen.
        at: Timestamp,
    },
    /// SuperOffice called it and the call failed.
    CalledAndFailed {
        /// When it was seen.
        at: Timestamp,
        /// What the new last error names.
        cause: Cause,
    },
    /// It was not called, though a sibling on one of its events was: this definition.
    OnlySibling {
        /// The sibling.
        sibling: WebhookId,
        /// When its call was seen.
        at: Timestamp,
    },
    /// Nothing was called: the change does not raise this event, delivery is late, or SuperOffice.
    Nothing,
    /// The counters could not be read often enough to say anything.
    Blind,
}

impl WatchResult {
    /// The id of the text that tells it: `watch-called`.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::CalledWell { .. } => "watch-called",
            Self::Called { .. } => "watch-called-only",
            Self::CalledAndFailed { .. } => "watch-failed",
            Self::OnlySibling { .. } => "watch-sibling",
            Self::Nothing => "watch-nothing",
            Self::Blind => "watch-blind",
        }
    }

    /// One sentence, with `.means` and `.do`. `name_of` names a webhook.
    pub fn message(&self, name_of: impl FnOnce(WebhookId) -> String) -> Message {
        let message = Message::new(self.id());
        match *self {
            Self::CalledWell { at } | Self::Called { at } => message.with("when", at),
            Self::CalledAndFailed { at, cause } => message
                .with("when", at)
                .with("cause", Arg::Term(format!("cause-{}", cause.id()).into()))
                .with("do", Arg::Term(format!("cause-{}.do", cause.id()).into())),
            Self::OnlySibling { sibling, at } => message.with("when", at).with("sibling", name_of(sibling)),
            Self::Nothing | Self::Blind => message,
        }
    }
}

/// A watch under way.
#[derive(Debug, Clone, PartialEq)]
pub struct Watch {
    webhook: WebhookId,
    ids: Vec<WebhookId>,
    ends: Timestamp,
    first: Option<BTreeMap<WebhookId, Usage>>,
    looks: usize,
    missed: u32,
    called: Option<Timestamp>,
    sibling: Option<(WebhookId, Timestamp)>,
}

impl Watch {
    /// Begins to watch a webhook, and those of its siblings that share an event with it, for `length` milliseconds.
    pub fn begin(case: &Case, diagnosed: &DiagnosedSnapshot, now: Timestamp, length: i64) -> Self {
        let names = case.event_names();
        let shares = |other: &&Case| {
            other.webhook.id != case.webhook.id
                && other.is_on()
                && other.event_names().iter().any(|name| names.contains(name))
        };
        let mut ids = vec![case.webhook.id];
        ids.extend(diagnosed.cases.iter().filter(shares).take(SIBLINGS).map(|other| other.webhook.id));
        let ends = Timestamp::from_millis(now.as_millis().saturating_add(length.max(0)));
        Self { webhook: case.webhook.id, ids, ends, first: None, looks: 0, missed: 0, called: None, sibling: None }
    }

    /// Whose counters to ask for.
    pub fn ids(&self) -> &[WebhookId] {
        &self.ids
    }

    /// When it ends by itself: after a call not before an error would have been counted.
    pub fn ends(&self) -> Timestamp {
        self.called.map_or(self.ends, |called| Timestamp::from_millis(called.as_millis().saturating_add(SETTLING)))
    }

    /// When a call of the webhook was seen whose result is not known yet.
    pub fn called(&self) -> Option<Timestamp> {
        self.called
    }

    /// How often the counters were read.
    pub fn looks(&self) -> usize {
        self.looks
    }

    /// How long to wait before the next look, in milliseconds: longer after looks that failed, twice each time.
    pub fn pause(&self) -> i64 {
        let doubled = 1_i64.checked_shl(self.missed.min(8)).unwrap_or(i64::MAX);
        PAUSE.saturating_mul(doubled).min(LONGEST_PAUSE)
    }

    /// The counters could not be read this time.
    pub fn miss(&mut self, now: Timestamp) -> Option<WatchResult> {
        self.missed = self.missed.saturating_add(1);
        self.at_the_end(now)
    }

    /// The counters as they are now. A webhook without a row has most likely not been called.
    pub fn look(&mut self, now: Timestamp, counters: BTreeMap<WebhookId, Usage>) -> Option<WatchResult> {
        self.missed = 0;
        self.looks += 1;
        let Some(first) = &mut self.first else {
            self.first = Some(counters);
            return self.at_the_end(now);
        };
        // A counter that fell was set back: what follows counts from there.
        for (id, usage) in &counters {
            let before = first.entry(*id).or_insert_with(|| at_first(usage));
            before.total_calls = lower(before.total_calls, usage.total_calls);
            before.total_errors = lower(before.total_errors, usage.total_errors);
        }
        type Counter = fn(&Usage) -> Option<i64>;
        let (calls, errors): (Counter, Counter) = (|usage| usage.total_calls, |usage| usage.total_errors);
        let grew = |id: WebhookId, of: Counter| {
            let (before, after) = (first.get(&id).and_then(of), counters.get(&id).and_then(of));
            before.zip(after).is_some_and(|(before, after)| after > before)
        };
        let own = counters.get(&self.webhook);
        if grew(self.webhook, errors) {
            let text = own.and_then(|usage| usage.last_error.as_ref()).map_or("", Quoted::masked);
            return Some(WatchResult::CalledAndFailed { at: now, cause: last_error::classify(text).cause });
        }
        let was_called = grew(self.webhook, calls);
        let called_sibling = self.ids.iter().copied().find(|id| *id != self.webhook && grew(*id, calls));
        let counts_errors = own.and_then(errors).is_some();
        if was_called && self.called.is_none() {
            self.called = Some(now);
        }
        if let Some(at) = self.called.filter(|at| now.millis_since(*at) >= SETTLING) {
            return Some(if counts_errors { WatchResult::CalledWell { at } } else { WatchResult::Called { at } });
        }
        if self.sibling.is_none() {
            self.sibling = called_sibling.map(|id| (id, now));
        }
        self.at_the_end(now)
    }

    /// A sibling's call decides only at the end: this webhook's own may come later.
    fn at_the_end(&self, now: Timestamp) -> Option<WatchResult> {
        if now < self.ends() {
            return None;
        }
        if let Some(at) = self.called {
            return Some(WatchResult::Called { at });
        }
        Some(match self.sibling {
            Some((sibling, at)) => WatchResult::OnlySibling { sibling, at },
            None if self.looks >= 2 => WatchResult::Nothing,
            None => WatchResult::Blind,
        })
    }
}

/// What a row that appears during the watch is counted from: nothing, where it can be the row of the first call, else
/// from what it says, since it was only not read before.
fn at_first(usage: &Usage) -> Usage {
    if usage.total_calls.is_some_and(|calls| calls <= FIRST_CALLS) {
        Usage { total_calls: Some(0), total_errors: usage.total_errors.map(|_| 0), ..Usage::default() }
    } else {
        usage.clone()
    }
}

/// The lower of two counts, where both are known; else the earlier one, or the first that is.
fn lower(before: Option<i64>, now: Option<i64>) -> Option<i64> {
    match (before, now) {
        (Some(before), Some(now)) => Some(before.min(now)),
        (None, now) => now,
        (before, None) => before,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::fixture::{NOW, Scene};
    use crate::model::EventName;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_millis(NOW.as_millis() + seconds * 1_000)
    }

    fn watch() -> Watch {
        let diagnosed = Scene::healthy()
            .sibling(2, |_, _| {})
            .sibling(3, |webhook, _| webhook.events = vec![EventName::new("sale.sold")])
            .diagnosed();
        let case = diagnosed.case(WebhookId(1)).expect("webhook 1");
        Watch::begin(case, &diagnosed, NOW, USUAL_LENGTH)
    }

    fn counters(rows: &[(i64, i64, i64, &str)]) -> BTreeMap<WebhookId, Usage> {
        let usage = |calls: i64, errors: i64, error: &str| Usage {
            total_calls: Some(calls),
            total_errors: Some(errors),
            last_error: Some(Quoted::new(error)),
            ..Usage::default()
        };
        rows.iter().map(|(id, calls, errors, error)| (WebhookId(*id), usage(*calls, *errors, error))).collect()
    }

    #[test]
    fn only_siblings_that_share_an_event_are_watched() {
        assert_eq!(watch().ids(), [WebhookId(1), WebhookId(2)]);
    }

    #[test]
    fn a_call_is_seen_at_once_and_called_good_only_when_no_error_followed() {
        let mut watch = watch();
        assert_eq!(watch.look(at(0), counters(&[(1, 5, 1, "")])), None);
        assert_eq!(watch.called(), None);
        assert_eq!(watch.look(at(3), counters(&[(1, 6, 1, "")])), None);
        assert_eq!((watch.called(), watch.ends()), (Some(at(3)), at(33)));
        assert_eq!(watch.look(at(32), counters(&[(1, 7, 1, "")])), None);
        assert_eq!(watch.look(at(33), counters(&[(1, 7, 1, "")])), Some(WatchResult::CalledWell { at: at(3) }));
    }

    #[test]
    fn an_error_that_comes_late_is_no_success() {
        let mut watch = watch();
        watch.look(at(0), counters(&[(1, 5, 1, "")]));
        assert_eq!(watch.look(at(3), counters(&[(1, 6, 1, "")])), None);
        let found = watch.look(at(20), counters(&[(1, 6, 2, "Connection refused")]));
        assert_eq!(found, Some(WatchResult::CalledAndFailed { at: at(20), cause: Cause::ConnectionRefused }));
    }

    #[test]
    fn a_call_just_before_the_end_is_waited_for() {
        let mut seen = watch();
        seen.look(at(0), counters(&[(1, 5, 1, "")]));
        assert_eq!(seen.look(at(119), counters(&[(1, 6, 1, "")])), None);
        assert_eq!(seen.look(at(120), counters(&[(1, 6, 1, "")])), None);
        assert_eq!(seen.look(at(149), counters(&[(1, 6, 1, "")])), Some(WatchResult::CalledWell { at: at(119) }));
        let mut lost = watch();
        lost.look(at(0), counters(&[(1, 5, 1, "")]));
        lost.look(at(119), counters(&[(1, 6, 1, "")]));
        assert_eq!(lost.miss(at(148)), None);
        assert_eq!(lost.miss(at(149)), Some(WatchResult::Called { at: at(119) }), "whether it went well was not read");
    }

    #[test]
    fn without_a_count_of_errors_success_is_unknown() {
        let mut watch = watch();
        let calls =
            |calls: i64| BTreeMap::from([(WebhookId(1), Usage { total_calls: Some(calls), ..Usage::default() })]);
        watch.look(at(0), calls(5));
        watch.look(at(3), calls(6));
        assert_eq!(watch.look(at(33), calls(6)), Some(WatchResult::Called { at: at(3) }));
    }

    #[test]
    fn a_row_that_appears_is_a_first_call_only_with_few_calls() {
        let appears = |calls: i64| {
            let mut watch = watch();
            watch.look(at(0), counters(&[]));
            watch.look(at(3), counters(&[(1, calls, 0, "")]));
            watch.called()
        };
        assert_eq!((appears(1), appears(9)), (Some(at(3)), Some(at(3))));
        assert_eq!((appears(0), appears(10), appears(500)), (None, None, None), "it was only not read before");
    }

    #[test]
    fn a_counter_that_fell_is_counted_from_there() {
        let mut watch = watch();
        watch.look(at(0), counters(&[(1, 50, 7, "")]));
        watch.look(at(3), counters(&[(1, 0, 0, "")]));
        assert_eq!(watch.called(), None);
        watch.look(at(6), counters(&[(1, 1, 0, "")]));
        assert_eq!(watch.called(), Some(at(6)));
    }

    #[test]
    fn a_call_that_failed_says_why() {
        let mut watch = watch();
        assert_eq!(watch.look(at(0), counters(&[])), None);
        let found = watch.look(at(3), counters(&[(1, 1, 1, "Connection refused")]));
        assert_eq!(found, Some(WatchResult::CalledAndFailed { at: at(3), cause: Cause::ConnectionRefused }));
    }

    #[test]
    fn a_siblings_call_decides_only_at_the_end() {
        let mut watch = watch();
        watch.look(at(0), counters(&[(1, 5, 0, ""), (2, 7, 0, "")]));
        assert_eq!(watch.look(at(3), counters(&[(1, 5, 0, ""), (2, 8, 0, "")])), None);
        assert_eq!(
            watch.look(at(121), counters(&[(1, 5, 0, ""), (2, 9, 0, "")])),
            Some(WatchResult::OnlySibling { sibling: WebhookId(2), at: at(3) })
        );
    }

    #[test]
    fn nothing_called_is_said_only_after_looking() {
        let mut seen = watch();
        seen.look(at(0), counters(&[(1, 5, 0, "")]));
        seen.look(at(60), counters(&[(1, 5, 0, "")]));
        assert_eq!(seen.look(at(120), counters(&[(1, 5, 0, "")])), Some(WatchResult::Nothing));
        let mut blind = watch();
        assert_eq!(blind.miss(at(3)), None);
        assert_eq!(blind.miss(at(120)), Some(WatchResult::Blind));
    }

    #[test]
    fn looks_that_fail_come_less_often_and_one_that_succeeds_resets_that() {
        let mut watch = watch();
        let pauses: Vec<i64> = (0..6)
            .map(|_| {
                let pause = watch.pause();
                watch.miss(at(1));
                pause
            })
            .collect();
        assert_eq!(pauses, [3_000, 6_000, 12_000, 24_000, 24_000, 24_000]);
        watch.look(at(2), counters(&[]));
        assert_eq!(watch.pause(), 3_000);
    }
}
