//! Saves the token until the tab is closed, if the reader asked for it: in the tab's own storage, which no other tab and
//! no later one can read.

use doctor_core::model::Timestamp;
use doctor_core::route::TenantRef;
use doctor_core::token::{Scheme, Token};
use leptos::prelude::window;
use zeroize::Zeroizing;

use crate::deployment::{names, stored_name};

const KEY: &str = "tab-token";

/// Saves the token for this tab, followed by its end where that is known.
pub(super) fn save(at: &TenantRef, token: &Token) {
    if let Ok(Some(storage)) = window().session_storage() {
        let end = token.runs_out().map(|end| end.as_millis().to_string()).unwrap_or_default();
        let text = Zeroizing::new(format!("{}\n{end}", token.authorization().as_str()));
        // Where the tab has no storage a reload asks again.
        let _ = storage.set_item(&key(at), &text);
    }
}

/// The token that was saved for this tab and tenant.
pub(super) fn saved(at: &TenantRef) -> Option<Token> {
    let text = Zeroizing::new(window().session_storage().ok()??.get_item(&key(at)).ok()??);
    let (authorization, end) = text.split_once('\n').unwrap_or((&text, ""));
    let token = Token::parse(Scheme::Bearer, authorization).ok()?;
    Some(token.until(end.parse().ok().map(Timestamp::from_millis)))
}

/// Erases every token that was saved for this tab.
pub(super) fn forget() {
    if let Ok(Some(storage)) = window().session_storage() {
        let ours = stored_name(KEY);
        for key in names(&storage).iter().filter(|key| key.starts_with(&ours)) {
            let _ = storage.remove_item(key);
        }
    }
}

fn key(at: &TenantRef) -> String {
    format!("{}.{}.{}", stored_name(KEY), at.environment.as_str(), at.tenant.as_str())
}
