//! Which webhooks the list shows, and in what order: what an address holds of the list.

use std::collections::BTreeSet;

use crate::diagnosis::{Cause, VerdictKind};
use crate::model::WebhookState;

/// A column that can be sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The webhook's id.
    Id,
    /// Its name.
    Name,
    /// Its state.
    State,
    /// Its verdict.
    Verdict,
    /// The cause of its last error.
    Cause,
    /// The receiver's host.
    Target,
    /// How many events it has.
    Events,
    /// All calls.
    Calls,
    /// All errors.
    Errors,
    /// Errors in a row.
    ConsecutiveErrors,
    /// When it was last called.
    LastCalled,
    /// When it was last changed.
    Updated,
    /// Who changed it last.
    UpdatedBy,
    /// Whose it is.
    Owner,
}

impl Column {
    /// All columns.
    pub const ALL: [Self; 14] = [
        Self::Id,
        Self::Name,
        Self::State,
        Self::Verdict,
        Self::Cause,
        Self::Target,
        Self::Events,
        Self::Calls,
        Self::Errors,
        Self::ConsecutiveErrors,
        Self::LastCalled,
        Self::Updated,
        Self::UpdatedBy,
        Self::Owner,
    ];

    /// The word in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Name => "name",
            Self::State => "state",
            Self::Verdict => "verdict",
            Self::Cause => "cause",
            Self::Target => "target",
            Self::Events => "events",
            Self::Calls => "total_calls",
            Self::Errors => "total_errors",
            Self::ConsecutiveErrors => "consecutive_errors",
            Self::LastCalled => "last_called",
            Self::Updated => "updated",
            Self::UpdatedBy => "updated_by",
            Self::Owner => "owner",
        }
    }

    /// The order after its head was pressed once more: a first press sorts with the end first that one asks for, a second
    /// turns it, a third takes the order away.
    pub fn next_sort(self, current: Option<Direction>) -> Option<Sort> {
        let first = match self {
            Self::Name
            | Self::State
            | Self::Verdict
            | Self::Cause
            | Self::Target
            | Self::UpdatedBy
            | Self::Owner
            | Self::Id => Direction::Ascending,
            Self::Events | Self::Calls | Self::Errors | Self::ConsecutiveErrors | Self::LastCalled | Self::Updated => {
                Direction::Descending
            }
        };
        let direction = match (current, first) {
            (None, first) => first,
            (Some(Direction::Ascending), Direction::Ascending) => Direction::Descending,
            (Some(Direction::Descending), Direction::Descending) => Direction::Ascending,
            (Some(_), _) => return None,
        };
        Some(Sort { column: self, direction })
    }

    /// Reads that word.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.id() == id)
    }
}

/// Which end comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Small, early, A first.
    Ascending,
    /// Large, late, Z first.
    Descending,
}

/// An order. Rows without a value in the column come last, in both directions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sort {
    /// By what.
    pub column: Column,
    /// Which end first.
    pub direction: Direction,
}

/// What the list shows and in what order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListQuery {
    /// Only webhooks in one of these states; none means all.
    pub states: BTreeSet<WebhookState>,
    /// Only webhooks with one of these verdicts; none means all.
    pub verdicts: BTreeSet<VerdictKind>,
    /// Only webhooks with one of these causes; none means all.
    pub causes: BTreeSet<Cause>,
    /// Only webhooks in which every word of this is found.
    pub search: String,
    /// The order; `None`: worst first.
    pub sort: Option<Sort>,
}

impl ListQuery {
    /// Whether every webhook is shown.
    pub fn shows_all(&self) -> bool {
        let Self { states, verdicts, causes, search, sort: _ } = self;
        states.is_empty() && verdicts.is_empty() && causes.is_empty() && search.trim().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pressing_a_head_sorts_turns_and_takes_the_order_away() {
        for column in Column::ALL {
            let first = column.next_sort(None).expect("an order");
            let second = column.next_sort(Some(first.direction)).expect("an order");
            assert_eq!((first.column, second.column), (column, column));
            assert_ne!(first.direction, second.direction);
            assert_eq!(column.next_sort(Some(second.direction)), None);
        }
    }

    #[test]
    fn names_begin_at_a_and_figures_with_the_most() {
        let first = |column: Column| column.next_sort(None).map(|sort| sort.direction);
        assert_eq!(first(Column::Name), Some(Direction::Ascending));
        assert_eq!(first(Column::Errors), Some(Direction::Descending));
        assert_eq!(first(Column::LastCalled), Some(Direction::Descending));
    }
}
