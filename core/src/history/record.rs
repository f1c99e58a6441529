//! One webhook in an observation.

use std::sync::Arc;

use crate::diagnosis::{Cause, VerdictKind};
use crate::list::Row;
use crate::model::{Timestamp, WebhookId, WebhookState};

/// How a webhook stood at one moment; its texts are shared with the row that it was made of. It holds no token, no secret, no
/// target address and no text of an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The webhook.
    pub id: WebhookId,
    /// Its name at that moment, or `#12`.
    pub name: Arc<str>,
    /// The receiver's host; `None` where its target is no address.
    pub host: Option<Arc<str>>,
    /// Its state.
    pub state: WebhookState,
    /// Its verdict at that moment.
    pub verdict: VerdictKind,
    /// All calls since it was registered; `None` where the counters were not known.
    pub calls: Option<i64>,
    /// All errors since it was registered.
    pub errors: Option<i64>,
    /// Errors in a row.
    pub in_a_row: Option<i64>,
    /// The cause of its trouble, where one was proved.
    pub cause: Option<Cause>,
    /// When its definition was last changed.
    pub updated: Option<Timestamp>,
    /// By whom.
    pub updated_by: Option<Arc<str>>,
}

impl Record {
    pub(super) fn of(row: &Row) -> Self {
        Self {
            id: row.id,
            name: Arc::clone(&row.name),
            host: row.host.clone(),
            state: row.state,
            verdict: row.verdict,
            calls: row.usage.calls(),
            errors: row.usage.errors(),
            in_a_row: row.usage.consecutive(),
            cause: row.cause,
            updated: row.updated.map(whole_second),
            updated_by: row.updated_by.clone().filter(|name| !name.is_empty()),
        }
    }

    /// Whether its calls fail, as far as is known; `None` where that is not known.
    pub fn is_failing(&self) -> Option<bool> {
        match (self.state, self.in_a_row) {
            (WebhookState::TooManyErrors, _) => Some(true),
            (_, Some(count)) => Some(count > 0),
            (_, None) => None,
        }
    }
}

/// Files and databases hold moments to the second.
pub(super) fn whole_second(moment: Timestamp) -> Timestamp {
    Timestamp::from_millis(moment.as_millis().div_euclid(1_000).saturating_mul(1_000))
}
