//! Where this page is served, and the names under which it stores things in the browser. Several deployments may share an
//! origin, each below a path of its own; a name holds that path, so none of them reads, or erases, what another stored.

use leptos::prelude::{document, window};
use web_sys::Storage;

/// What every name begins with.
const OURS: &str = "hook-doctor:";

/// What names began with when they held no path.
const BEFORE: &str = "hook-doctor.";

/// The path under which the site is hosted, without a slash at its end; empty at a root.
pub fn base() -> String {
    document()
        .query_selector("meta[name=hook-doctor-base]")
        .ok()
        .flatten()
        .and_then(|meta| meta.get_attribute("content"))
        .map(|base| base.trim_end_matches('/').to_owned())
        .unwrap_or_default()
}

/// The name under which this deployment stores something. The service worker makes the names of its caches in the same way.
pub fn stored_name(name: &str) -> String {
    format!("{OURS}{}/:{name}", base())
}

/// Erases what was stored under names without a path; called once, at the root. The service worker does so for caches.
pub fn erase_older_names() {
    for storage in [window().local_storage(), window().session_storage()].into_iter().flatten().flatten() {
        for name in names(&storage).into_iter().filter(|name| name.starts_with(BEFORE)) {
            // A storage that forbids it holds nothing of ours.
            let _ = storage.remove_item(&name);
        }
    }
}

/// The names of all that a storage holds.
pub fn names(storage: &Storage) -> Vec<String> {
    (0..storage.length().unwrap_or(0)).filter_map(|index| storage.key(index).ok().flatten()).collect()
}
