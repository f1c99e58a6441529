//! Saves the token in the tab's own storage, if the reader asked for it. A reload of the tab reads it again. So does a
//! duplicate of the tab, because browsers copy that storage, and a tab that the browser restores, because they write it to
//! the disk: so it is judged by when the page was last used, and by whether the reader signed out meanwhile in any tab.

use std::cell::Cell;

use doctor_core::model::Timestamp;
use doctor_core::route::TenantRef;
use doctor_core::token::{Scheme, Token};
use doctor_core::token_expiry::{IdleLimit, TokenStatus, TokenUse, token_status};
use leptos::prelude::window;
use web_sys::Storage;
use zeroize::Zeroizing;

use super::sign_outs;
use crate::clock;
use crate::deployment::{names, stored_name};

const KEY: &str = "tab-token";
/// When the page was last used, for all tokens of the tab.
const USED_KEY: &str = "tab-used";
/// How often it is written down that the page is used, in milliseconds.
const WRITE_EVERY: i64 = 1_000;

thread_local! {
    /// When it was last written down that the page is used; nothing while no token is saved.
    static WRITTEN: Cell<Option<Timestamp>> = const { Cell::new(None) };
}

/// A token as it was saved, with all that belongs to it.
pub(super) struct SavedToken {
    /// The token.
    pub(super) token: Token,
    /// Since when it is held, and when the page was last used.
    pub(super) held: TokenUse,
    /// Whether the reader wants the last copy to be read without it.
    pub(super) copy_for_anyone: bool,
}

/// Saves the token for this tab, in place of any other one.
pub(super) fn save(at: &TenantRef, token: &Token, held: TokenUse, copy_for_anyone: bool) {
    forget();
    let Some(storage) = storage() else { return };
    let end = token.runs_out().map(|end| end.as_millis().to_string()).unwrap_or_default();
    let text = Zeroizing::new(format!(
        "{}\n{end}\n{}\n{}\n{copy_for_anyone}",
        token.authorization().as_str(),
        held.since.as_millis(),
        sign_outs::last()
    ));
    // Where the tab has no storage a reload asks again.
    if storage.set_item(&key(at), &text).is_ok() {
        write_use(&storage, held.last);
    }
}

/// The token that was saved for this tab and tenant.
pub(super) fn saved(at: &TenantRef) -> Option<SavedToken> {
    let storage = storage()?;
    let text = Zeroizing::new(storage.get_item(&key(at)).ok()??);
    let used = storage.get_item(&stored_name(USED_KEY)).ok()??;
    read(&text, &used)
}

fn read(text: &str, used: &str) -> Option<SavedToken> {
    let moment = |text: &str| text.parse().ok().map(Timestamp::from_millis);
    let mut lines = text.split('\n');
    let token = Token::parse(Scheme::Bearer, lines.next()?).ok()?.until(moment(lines.next()?));
    let since = moment(lines.next()?)?;
    if lines.next()? != sign_outs::last() {
        return None;
    }
    Some(SavedToken { token, held: TokenUse { since, last: moment(used)? }, copy_for_anyone: lines.next()? == "true" })
}

/// Erases what can't be used any more, and says how the tenant's token ended, where it was left alone or used for too long.
/// Where nobody knows when it was used, it is erased, too.
pub(super) fn judge(at: Option<&TenantRef>, limit: IdleLimit) -> Option<TokenStatus> {
    let now = clock::now();
    let storage = storage()?;
    let mut ended = None;
    for key in keys(&storage) {
        let text = Zeroizing::new(storage.get_item(&key).ok().flatten().unwrap_or_default());
        let used = storage.get_item(&stored_name(USED_KEY)).ok().flatten().unwrap_or_default();
        let status = match read(&text, &used) {
            Some(saved) if saved.held.is_credible(now) => token_status(now, saved.held, limit, None),
            Some(_) => TokenStatus::Idle,
            None => TokenStatus::RanOut,
        };
        if status == TokenStatus::Good {
            continue;
        }
        let _ = storage.remove_item(&key);
        if at.is_some_and(|at| key == self::key(at)) {
            ended = Some(status);
        }
    }
    ended
}

/// The page is used now: written down where a token is saved, now and then.
pub(super) fn note_use(now: Timestamp) {
    if WRITTEN.get().is_some_and(|written| now.millis_since(written).abs() >= WRITE_EVERY)
        && let Some(storage) = storage()
    {
        write_use(&storage, now);
    }
}

/// From now on it is written down that the page is used: its token is a saved one.
pub(super) fn go_on(last: Timestamp) {
    WRITTEN.set(Some(last));
}

/// Erases every token that was saved for this tab.
pub(super) fn forget() {
    WRITTEN.set(None);
    if let Some(storage) = storage() {
        for key in keys(&storage) {
            let _ = storage.remove_item(&key);
        }
        let _ = storage.remove_item(&stored_name(USED_KEY));
    }
}

fn write_use(storage: &Storage, last: Timestamp) {
    WRITTEN.set(Some(last));
    // Where it can't be written down the token is forgotten too early.
    let _ = storage.set_item(&stored_name(USED_KEY), &last.as_millis().to_string());
}

fn storage() -> Option<Storage> {
    window().session_storage().ok()?
}

fn keys(storage: &Storage) -> Vec<String> {
    let ours = stored_name(KEY);
    names(storage).into_iter().filter(|key| key.starts_with(&ours)).collect()
}

fn key(at: &TenantRef) -> String {
    format!("{}.{}.{}", stored_name(KEY), at.environment.as_str(), at.tenant.as_str())
}
