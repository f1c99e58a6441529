//! The webhooks of an observation. A page that follows a tenant keeps an observation a minute, so each takes no more room than
//! its records do, and is shared by whoever holds it.

use std::sync::Arc;

use crate::model::WebhookId;
use crate::ordered;

use super::record::Record;

/// The webhooks of an observation, in the order of their ids; each is there once. A copy shares them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Records(Arc<[Record]>);

impl Records {
    /// These records, in order.
    fn of(records: Arc<[Record]>) -> Self {
        // They mostly come in order, and then need no second copy.
        if records.is_sorted_by(|one, next| one.id < next.id) {
            return Self(records);
        }
        let mut records = records.to_vec();
        ordered::sort_by_key(&mut records, |record| record.id);
        records.dedup_by(|later, earlier| {
            let is_same = later.id == earlier.id;
            if is_same {
                std::mem::swap(later, earlier);
            }
            is_same
        });
        Self(records.into())
    }

    /// The record of a webhook.
    pub fn get(&self, id: WebhookId) -> Option<&Record> {
        self.0.binary_search_by_key(&id, |record| record.id).ok().and_then(|index| self.0.get(index))
    }

    /// Whether a webhook is among them.
    pub fn has(&self, id: WebhookId) -> bool {
        self.get(id).is_some()
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Record> {
        self.0.iter()
    }

    /// The same as a slice.
    pub fn as_slice(&self) -> &[Record] {
        &self.0
    }

    /// Their webhooks.
    pub fn ids(&self) -> impl Iterator<Item = WebhookId> {
        self.0.iter().map(|record| record.id)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Shares what says the same in earlier ones: all of it, or the texts, since names and hosts seldom change.
    pub(super) fn share(&mut self, earlier: &Self) {
        if self == earlier {
            self.clone_from(earlier);
            return;
        }
        for record in Arc::make_mut(&mut self.0) {
            let Some(before) = earlier.get(record.id) else { continue };
            if record.name == before.name {
                record.name = Arc::clone(&before.name);
            }
            if record.host == before.host {
                record.host.clone_from(&before.host);
            }
            if record.updated_by == before.updated_by {
                record.updated_by.clone_from(&before.updated_by);
            }
        }
    }
}

/// Of two records of one webhook the later one is taken.
impl FromIterator<Record> for Records {
    fn from_iter<T: IntoIterator<Item = Record>>(records: T) -> Self {
        Self::of(records.into_iter().collect())
    }
}

impl<'a> IntoIterator for &'a Records {
    type Item = &'a Record;
    type IntoIter = std::slice::Iter<'a, Record>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::record;
    use super::*;

    #[test]
    fn a_record_is_found_by_its_webhook_in_whatever_order_they_came() {
        let records: Records = [7, 3, 9].map(record).into_iter().collect();
        assert_eq!(records.ids().collect::<Vec<_>>(), [3, 7, 9].map(WebhookId));
        assert_eq!(records.get(WebhookId(9)), Some(&record(9)));
        assert!(records.has(WebhookId(3)) && !records.has(WebhookId(4)));
        assert_eq!((records.len(), records.is_empty(), Records::default().is_empty()), (3, false, true));
    }

    #[test]
    fn of_two_records_of_one_webhook_the_later_one_is_taken() {
        let counted = |calls| Record { calls: Some(calls), ..record(1) };
        let records: Records = [counted(1), record(2), counted(2), counted(3)].into_iter().collect();
        assert_eq!(
            records.iter().map(|record| (record.id.0, record.calls)).collect::<Vec<_>>(),
            [(1, Some(3)), (2, Some(100))]
        );
    }

    #[test]
    fn what_says_the_same_is_held_once() {
        let before: Records = [1, 2].map(record).into_iter().collect();
        let mut now: Records = [1, 2].map(record).into_iter().collect();
        now.share(&before);
        assert!(Arc::ptr_eq(&now.0, &before.0));
    }
}
