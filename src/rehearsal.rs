//! Rehearses a first reading while its reader looks for the token, so that the browser has compiled what it needs and made its
//! formatters when the token is there. Nothing of it is asked of anyone, shown or kept.

use std::cell::Cell;
use std::hint::black_box;
use std::sync::Arc;

use doctor_core::history::Observation;
use doctor_core::list::Finder;
use doctor_core::rehearsal;
use doctor_core::route::ListQuery;
use futures::future::LocalBoxFuture;
use gloo_timers::future::TimeoutFuture;

use crate::turns::next_task;
use crate::{clock, comes_later, diagnose, i18n, later};

/// For how long the page is at rest before, in milliseconds: who has the token at hand has pressed the button by then, or is
/// about to.
const REST_MS: u32 = 400;

thread_local! {
    static BEGUN: Cell<bool> = const { Cell::new(false) };
}

/// Rehearses, the first time that it is called, in short turns, for as long as `goes_on` says so; once the code for it has come.
pub async fn rehearse(goes_on: impl Fn() -> bool + 'static) {
    if BEGUN.replace(true) {
        return;
    }
    later::arrival().await;
    TimeoutFuture::new(REST_MS).await;
    if goes_on()
        && let Ok(reading) = reading(Box::new(goes_on)).await
    {
        reading.await;
    }
}

comes_later! {
    fn reading(goes_on: Box<dyn Fn() -> bool>) -> LocalBoxFuture<'static, ()>, in pages {
        Box::pin(read(goes_on))
    }
}

async fn read(goes_on: impl Fn() -> bool) {
    let now = clock::now();
    let Some(snapshot) = rehearsal::snapshot(now) else { return };
    let Some((diagnosed, rows)) = diagnose::in_turns(snapshot, &goes_on).await else { return };
    let rows = Arc::new(rows);
    black_box((diagnosed, Observation::of(now, true, &rows)));
    next_task().await;
    if !goes_on() {
        return;
    }
    black_box(Finder::new(Arc::clone(&rows)).select(&ListQuery::default()));
    next_task().await;
    if !goes_on() {
        return;
    }
    let said: Vec<String> = rows.iter().filter_map(|row| row.headline.as_ref()).map(i18n::say).collect();
    black_box((i18n::time(now), i18n::ago_at(now, now), i18n::with_catalog(|catalog| catalog.formats().list(&said))));
}
