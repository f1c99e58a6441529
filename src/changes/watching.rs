//! Looks at the counters of webhooks again and again, for *Watch one change* and after a restart.

use doctor_core::model::Timestamp;
use doctor_core::watch::{Watch, WatchResult};
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;

use crate::clock;
use crate::session::Session;

/// How far a watch is.
#[derive(Debug, Clone, PartialEq)]
pub enum WatchState {
    /// Not started.
    Idle,
    /// Under way; whether the last look failed.
    Running(Watch, bool),
    /// Over: from, to, and what was found.
    Over(Timestamp, Timestamp, WatchResult),
}

/// Reads the counters again and again until something is found, the watch is stopped, or the page is left, which takes the
/// signal away.
pub async fn look_on(session: Session, state: RwSignal<WatchState>, from: Timestamp) {
    loop {
        let Some(WatchState::Running(watch, _)) = state.try_get_untracked() else { return };
        let counters = session.counters_of(watch.ids()).await;
        let Some(WatchState::Running(mut watch, _)) = state.try_get_untracked() else { return };
        let now = clock::now();
        let missed = counters.is_err();
        let found = match counters {
            Ok(counters) => watch.look(now, counters),
            Err(_) => watch.miss(now),
        };
        if let Some(found) = found {
            state.try_set(WatchState::Over(from, now, found));
            return;
        }
        let pause = watch.pause().min((watch.ends().as_millis() - now.as_millis()).max(250));
        state.try_set(WatchState::Running(watch, missed));
        TimeoutFuture::new(u32::try_from(pause).unwrap_or(u32::MAX)).await;
    }
}
