//! Watch one change: the counters of a webhook and of its siblings, seen every few seconds while a person makes one
//! change in SuperOffice. The outcome cuts the question "it says Active, but nothing comes" in two. Pure: it is told the
//! time and the counters, and says when to look again.

use std::collections::BTreeMap;

use crate::diagnosis::Cause;
use crate::diagnosis::last_error;
use crate::diagnosis::{Case, Examination};
use crate::model::{Timestamp, Usage, WebhookId};

/// How long a watch lasts unless the user chooses otherwise, in milliseconds.
pub const USUAL_LENGTH: i64 = 120_000;
/// Between two looks, in milliseconds.
const PAUSE: i64 = 3_000;
/// The longest pause after answers that did not come, in milliseconds.
const LONGEST_PAUSE: i64 = 24_000;
/// How many siblings are looked at: one small request carries them all.
const SIBLINGS: usize = 40;

/// What a watch found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// SuperOffice called the webhook and got its 200: the change arrived, look at the receiver.
    CalledWell {
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

impl Found {
    /// The id of the text that tells it: `watch-called`.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::CalledWell { .. } => "watch-called",
            Self::CalledAndFailed { .. } => "watch-failed",
            Self::OnlySibling { .. } => "watch-sibling",
            Self::Nothing => "watch-nothing",
            Self::Blind => "watch-blind",
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
    sibling: Option<(WebhookId, Timestamp)>,
}

impl Watch {
    /// Begins to watch a webhook, and those of its siblings that share an event with it, for `length` milliseconds.
    pub fn begin(case: &Case, examination: &Examination, now: Timestamp, length: i64) -> Self {
        let names = case.event_names();
        let shares = |other: &&Case| {
            other.webhook.id != case.webhook.id
                && other.is_on()
                && other.event_names().iter().any(|name| names.contains(name))
        };
        let mut ids = vec![case.webhook.id];
        ids.extend(examination.cases.iter().filter(shares).take(SIBLINGS).map(|other| other.webhook.id));
        let ends = Timestamp::from_millis(now.as_millis().saturating_add(length.max(0)));
        Self { webhook: case.webhook.id, ids, ends, first: None, looks: 0, missed: 0, sibling: None }
    }

    /// Whose counters to ask for.
    pub fn ids(&self) -> &[WebhookId] {
        &self.ids
    }

    /// When it ends by itself.
    pub fn ends(&self) -> Timestamp {
        self.ends
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
    pub fn miss(&mut self, now: Timestamp) -> Option<Found> {
        self.missed = self.missed.saturating_add(1);
        self.at_the_end(now)
    }

    /// The counters as they are now. A webhook without a row was never called.
    pub fn look(&mut self, now: Timestamp, counters: BTreeMap<WebhookId, Usage>) -> Option<Found> {
        self.missed = 0;
        self.looks += 1;
        let Some(first) = &self.first else {
            self.first = Some(counters);
            return self.at_the_end(now);
        };
        type Counter = fn(&Usage) -> Option<i64>;
        let (calls, errors): (Counter, Counter) = (|usage| usage.total_calls, |usage| usage.total_errors);
        let figure = |rows: &BTreeMap<WebhookId, Usage>, id, of: Counter| rows.get(&id).and_then(of).unwrap_or(0);
        let grew = |id, of: Counter| figure(&counters, id, of) > figure(first, id, of);
        if grew(self.webhook, errors) {
            let text = counters.get(&self.webhook).and_then(|usage| usage.last_error.clone()).unwrap_or_default();
            return Some(Found::CalledAndFailed { at: now, cause: last_error::read(&text).cause });
        }
        if grew(self.webhook, calls) {
            return Some(Found::CalledWell { at: now });
        }
        if self.sibling.is_none() {
            let called = self.ids.iter().copied().find(|id| *id != self.webhook && grew(*id, calls));
            self.sibling = called.map(|id| (id, now));
        }
        self.at_the_end(now)
    }

    /// A sibling's call decides only at the end: this webhook's own may come later.
    fn at_the_end(&self, now: Timestamp) -> Option<Found> {
        if now < self.ends {
            return None;
        }
        Some(match self.sibling {
            Some((sibling, at)) => Found::OnlySibling { sibling, at },
            None if self.looks >= 2 => Found::Nothing,
            None => Found::Blind,
        })
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
        let examination = Scene::healthy()
            .sibling(2, |_, _| {})
            .sibling(3, |webhook, _| webhook.events = vec![EventName::new("sale.sold")])
            .examination();
        let case = examination.case(WebhookId(1)).expect("webhook 1");
        Watch::begin(case, &examination, NOW, USUAL_LENGTH)
    }

    fn counters(rows: &[(i64, i64, i64, &str)]) -> BTreeMap<WebhookId, Usage> {
        let usage = |calls: i64, errors: i64, error: &str| Usage {
            total_calls: Some(calls),
            total_errors: Some(errors),
            last_error: Some(error.to_owned()),
            ..Usage::default()
        };
        rows.iter().map(|(id, calls, errors, error)| (WebhookId(*id), usage(*calls, *errors, error))).collect()
    }

    #[test]
    fn only_siblings_that_share_an_event_are_watched() {
        assert_eq!(watch().ids(), [WebhookId(1), WebhookId(2)]);
    }

    #[test]
    fn a_call_that_went_well_leads_to_the_receiver() {
        let mut watch = watch();
        assert_eq!(watch.look(at(0), counters(&[(1, 5, 1, "")])), None);
        assert_eq!(watch.look(at(3), counters(&[(1, 6, 1, "")])), Some(Found::CalledWell { at: at(3) }));
    }

    #[test]
    fn a_call_that_failed_says_why() {
        let mut watch = watch();
        assert_eq!(watch.look(at(0), counters(&[])), None);
        let found = watch.look(at(3), counters(&[(1, 1, 1, "Connection refused")]));
        assert_eq!(found, Some(Found::CalledAndFailed { at: at(3), cause: Cause::ConnectionRefused }));
    }

    #[test]
    fn a_siblings_call_decides_only_at_the_end() {
        let mut watch = watch();
        watch.look(at(0), counters(&[(1, 5, 0, ""), (2, 7, 0, "")]));
        assert_eq!(watch.look(at(3), counters(&[(1, 5, 0, ""), (2, 8, 0, "")])), None);
        assert_eq!(
            watch.look(at(121), counters(&[(1, 5, 0, ""), (2, 9, 0, "")])),
            Some(Found::OnlySibling { sibling: WebhookId(2), at: at(3) })
        );
    }

    #[test]
    fn nothing_called_is_said_only_after_looking() {
        let mut seen = watch();
        seen.look(at(0), counters(&[(1, 5, 0, "")]));
        seen.look(at(60), counters(&[(1, 5, 0, "")]));
        assert_eq!(seen.look(at(120), counters(&[(1, 5, 0, "")])), Some(Found::Nothing));
        let mut blind = watch();
        assert_eq!(blind.miss(at(3)), None);
        assert_eq!(blind.miss(at(120)), Some(Found::Blind));
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
