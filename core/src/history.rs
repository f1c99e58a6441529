//! What a tenant's API does not keep: how its counters stood at earlier moments. Each reading becomes a small
//! [`Observation`]; from several of them come rates, changes of state, and since when a webhook fails. What was between
//! two observations is not known, and everything here says so: a change lies between two moments, a missing observation
//! is never a zero, and a counter that falls starts anew.

mod change;
mod compare;
mod exchange;
mod lately;
mod observation;
mod past;
mod rate;
mod record;
mod records;
mod table;
mod thin;
mod timeline;
mod written;

pub use change::{FailingSince, StateChange, failing_since, state_changes};
pub use compare::{Comparison, Fate, Pair, compare, is_worth_keeping, last_visit, side_by_side};
pub use exchange::{export, from_text, import, to_parts};
pub use lately::earlier_counters;
pub use observation::{Observation, Origin, share_texts};
pub use past::{Life, past};
pub use rate::{Interval, Step, Totals, intervals};
pub use record::Record;
pub use records::Records;
pub use table::export_table;
pub use thin::{KEPT_DAYS, beyond, superfluous};
pub use timeline::{Observed, TimelineEntry, observed, timeline};
pub use written::{ImportError, Imported};

#[cfg(test)]
mod fixture {
    use super::{Observation, Origin, Record};
    use crate::diagnosis::VerdictKind;
    use crate::model::{Timestamp, WebhookId, WebhookState};

    /// A moment, in minutes after the first one.
    pub(super) fn minute(minutes: i64) -> Timestamp {
        Timestamp::from_millis(1_795_500_000_000 + minutes * 60_000)
    }

    /// A webhook that delivers.
    pub(super) fn record(id: i64) -> Record {
        Record {
            id: WebhookId(id),
            name: format!("ERP orders {id}").into(),
            host: Some("api.acme.example".into()),
            state: WebhookState::Active,
            verdict: VerdictKind::Healthy,
            calls: Some(100),
            errors: Some(0),
            in_a_row: Some(0),
            cause: None,
            updated: None,
            updated_by: None,
        }
    }

    pub(super) fn observation(minutes: i64, records: impl IntoIterator<Item = Record>) -> Observation {
        Observation {
            taken_at: minute(minutes),
            origin: Origin::Here,
            is_whole: true,
            records: records.into_iter().collect(),
        }
    }
}
