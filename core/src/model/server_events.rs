//! The events that a server itself lists (`MDOList/webhookeventlist`, 12.0 and later).

use std::collections::BTreeSet;

use super::EventName;
use crate::ordered::CollectOneByOne;

/// The names of events that a server lists, in lower case. What the list leaves out may still be raised: the events of
/// extra tables and those that apps signal have no fixed names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ServerEvents(BTreeSet<String>);

impl ServerEvents {
    /// Whether it lists this event, in any case.
    pub fn has(&self, event: &EventName) -> bool {
        self.0.contains(&event.as_str().to_ascii_lowercase())
    }

    /// The names, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

impl FromIterator<String> for ServerEvents {
    fn from_iter<I: IntoIterator<Item = String>>(names: I) -> Self {
        Self(names.into_iter().map(|name| name.to_ascii_lowercase()).collect_one_by_one())
    }
}
