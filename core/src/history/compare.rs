//! What differs between two observations.

use crate::diagnosis::VerdictKind;
use crate::model::WebhookId;

use super::{Observation, Record};

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

/// How bad a verdict is: 0 is well. `None` where too little is known to compare.
const fn harm(verdict: VerdictKind) -> Option<u8> {
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
    for (id, now) in &after.records {
        match before.records.get(id).map(|then: &Record| harm(then.verdict).zip(harm(now.verdict))) {
            None if before.is_whole => found.new.push(*id),
            Some(Some((then, now))) if now < then => found.mended.push(*id),
            Some(Some((then, now))) if now > then => found.worse.push(*id),
            None | Some(_) => {}
        }
    }
    if after.is_whole {
        found.gone = before.records.keys().filter(|id| !after.records.contains_key(id)).copied().collect();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{observation, record};
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
    fn what_was_not_read_is_neither_new_nor_gone_nor_better() {
        let whole = observation(0, [record(1), judged(2, VerdictKind::FailingDeliveries)]);
        let mut part = observation(10, [judged(2, VerdictKind::Unknown), record(3)]);
        part.is_whole = false;
        let found = compare(&whole, &part);
        assert_eq!((found.gone.len(), found.mended.len(), found.new.len()), (0, 0, 1));
        assert!(compare(&part, &whole).new.is_empty(), "the earlier one may have missed it");
    }
}
