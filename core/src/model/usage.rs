//! How a webhook's calls went: one row of the table `webhook_usage`, or the same figures from a newer source.

use super::{Quoted, Timestamp, Unread};

/// The counters of one webhook since it was registered. A figure that the source did not carry is `None`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Usage {
    /// How often SuperOffice called the target.
    pub total_calls: Option<i64>,
    /// How many of these calls failed.
    pub total_errors: Option<i64>,
    /// Failed deliveries in a row, up to now.
    pub consecutive_errors: Option<i64>,
    /// The error of the last failed call; at most 4,000 characters, may be cut off, may be old.
    pub last_error: Option<Quoted>,
    /// When the target was last called.
    pub last_called: Option<LastCalled>,
    /// Figures and times that were sent and can't be used: unreadable, or negative, which no counter can be.
    pub unread: Vec<Unread>,
}

/// When a webhook was last called, and how we know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastCalled {
    /// The moment.
    pub at: Timestamp,
    /// Which field dated it.
    pub from: LastCalledSource,
}

/// Which field dated a webhook's last call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastCalledSource {
    /// `webhookUsage/lastEvent` of `Archive/Webhook` (11.13 and later).
    LastEvent,
    /// `webhook_usage.updated`, which moves when the counters do.
    UsageUpdated,
}

impl LastCalledSource {
    /// The field's name, as the API has it.
    pub const fn field(self) -> &'static str {
        match self {
            Self::LastEvent => "webhookUsage/lastEvent",
            Self::UsageUpdated => "webhook_usage.updated",
        }
    }
}

impl Usage {
    /// Takes from `other` what is missing here.
    pub fn fill_from(&mut self, other: &Self) {
        self.total_calls = self.total_calls.or(other.total_calls);
        self.total_errors = self.total_errors.or(other.total_errors);
        self.consecutive_errors = self.consecutive_errors.or(other.consecutive_errors);
        if self.last_error.is_none() {
            self.last_error.clone_from(&other.last_error);
        }
        match (self.last_called, other.last_called) {
            (None, theirs) => self.last_called = theirs,
            (
                Some(LastCalled { from: LastCalledSource::UsageUpdated, .. }),
                Some(theirs @ LastCalled { from: LastCalledSource::LastEvent, .. }),
            ) => {
                self.last_called = Some(theirs);
            }
            _ => {}
        }
        self.unread.extend(other.unread.iter().cloned());
    }
}
