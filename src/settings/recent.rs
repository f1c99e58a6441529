//! Tenants that were looked at in this browser: which, when, and how many webhooks did not deliver. Nothing that a token
//! opened is kept, and no token.

use doctor_core::model::Timestamp;
use doctor_core::route::{ListQuery, Route, TenantRef};
use leptos::prelude::window;

use crate::deployment::stored_name;

const KEY: &str = "recent";
const MOST: usize = 6;

/// A tenant that was looked at in this browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recent {
    /// Which.
    pub at: TenantRef,
    /// How many webhooks did not deliver.
    pub broken: usize,
    /// Of how many.
    pub total: usize,
    /// When.
    pub when: Timestamp,
}

/// Puts a tenant in front of the others and writes all of them down.
pub(super) fn add(recent: &mut Vec<Recent>, entry: Recent) {
    recent.retain(|other| other.at != entry.at);
    recent.insert(0, entry);
    recent.truncate(MOST);
    write(recent);
}

/// What was written down, the last one first.
pub(super) fn read() -> Vec<Recent> {
    let read = || -> Option<Vec<Recent>> {
        let text = window().local_storage().ok()??.get_item(&stored_name(KEY)).ok()??;
        let entries: Vec<(String, usize, usize, i64)> = serde_json::from_str(&text).ok()?;
        let recent = entries.into_iter().filter_map(|(path, broken, total, when)| match Route::parse(&path, "").0 {
            Route::Webhooks(at, _) => Some(Recent { at, broken, total, when: Timestamp::from_millis(when) }),
            _ => None,
        });
        Some(recent.take(MOST).collect())
    };
    read().unwrap_or_default()
}

fn write(recent: &[Recent]) {
    let entries: Vec<_> = recent
        .iter()
        .map(|entry| {
            let path = Route::Webhooks(entry.at.clone(), ListQuery::default()).href();
            (path, entry.broken, entry.total, entry.when.as_millis())
        })
        .collect();
    if let (Ok(Some(storage)), Ok(text)) = (window().local_storage(), serde_json::to_string(&entries)) {
        // A full or forbidden storage costs a convenience, nothing else.
        let _ = storage.set_item(&stored_name(KEY), &text);
    }
}
