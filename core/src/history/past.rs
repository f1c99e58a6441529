//! A past for the tenant that is built in, so that a visitor sees what history gives. It is made backwards from how the
//! tenant stands now, and never stored: the same tenant always has the same one.

use std::collections::BTreeMap;

use crate::diagnosis::VerdictKind;
use crate::model::{Timestamp, WebhookId, WebhookState};

use super::{Observation, Origin, Record};

const HOUR: i64 = 3_600_000;
/// How far back it goes.
const HOURS: usize = 90 * 24;
/// For how long a webhook that somebody changed was stopped before, in hours.
const STOPPED_FOR: f64 = 20.0;
/// How many hours lie between two failures of the run that goes on now.
const HOURS_PER_FAILURE: f64 = 3.0;
/// How many errors a webhook must have for a bad day among them.
const BAD_DAY_FROM: f64 = 20.0;

/// Moments of a webhook that an observation does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Life {
    /// When it was registered.
    pub registered: Option<Timestamp>,
    /// When it was last called.
    pub last_called: Option<Timestamp>,
}

/// Ninety days of observations before `now`, the earliest first: one a day, of the last week one an hour by day, of the last
/// day one each half hour but for some hours in which nobody looked.
pub fn past(now: &Observation, lives: &BTreeMap<WebhookId, Life>) -> Vec<Observation> {
    let stories: Vec<Story<'_>> = now
        .records
        .iter()
        .map(|record| Story::new(record, lives.get(&record.id).copied().unwrap_or_default(), now.taken_at))
        .collect();
    let mut seen: Vec<Observation> = half_hours()
        .map(|half_hours| {
            let ago = f64::from(half_hours) / 2.0;
            let records = stories.iter().filter_map(|story| story.at(ago));
            let taken_at = Timestamp::from_millis(now.taken_at.as_millis() - i64::from(half_hours) * HOUR / 2);
            Observation { taken_at, origin: Origin::Here, is_whole: now.is_whole, records: records.collect() }
        })
        .collect();
    seen.reverse();
    seen
}

/// How many half hours ago the observations were made, the latest first.
fn half_hours() -> impl Iterator<Item = i32> {
    let last_day = (1..48).filter(|ago| !(18..28).contains(ago));
    let last_week = (24..24 * 7).filter(|hour| hour % 24 < 10).map(|hour| hour * 2);
    let before = (7..=90).map(|day| day * 48);
    last_day.chain(last_week).chain(before)
}

/// What became of one webhook.
struct Story<'a> {
    now: &'a Record,
    /// How old it is, in hours, where it is younger than this past.
    age: Option<f64>,
    /// When it was changed last, in hours before now, where it was changed in this past.
    changed: Option<f64>,
    /// Whether that change started it again.
    is_restarted: bool,
    /// When it was last called, in hours before now.
    quiet: f64,
    /// How many calls came later than each hour before now; they are shares of the last entry.
    later: Vec<f64>,
    /// Which share of its calls is of this past.
    share: f64,
}

impl<'a> Story<'a> {
    #[expect(clippy::cast_precision_loss, reason = "a story is told in round numbers")]
    fn new(now: &'a Record, life: Life, at: Timestamp) -> Self {
        let ago = |moment: Timestamp| (at.millis_since(moment).max(0)) as f64 / HOUR as f64;
        let within = |hours: &f64| *hours < HOURS as f64;
        let all_life = life.registered.map(ago);
        let age = all_life.filter(within);
        let is_change = now.updated != life.registered;
        let changed = now.updated.filter(|_| is_change).map(ago).filter(within);
        let is_restarted = now.state == WebhookState::Active && changed.is_some();
        let quiet = life.last_called.map_or(0.0, ago);
        let mut later = Vec::with_capacity(HOURS + 1);
        let mut sum = 0.0;
        later.push(sum);
        for hour in 0..HOURS {
            let begin = hour as f64;
            let stopped = is_restarted && changed.is_some_and(|at| (at..at + STOPPED_FOR).contains(&begin));
            let is_there = age.is_none_or(|age| begin < age);
            if begin >= quiet && is_there && !stopped {
                sum += busy(now.id, hour);
            }
            later.push(sum);
        }
        let share = all_life.map_or(0.25, |age| HOURS as f64 / age.max(HOURS as f64));
        Self { now, age, changed, is_restarted, quiet, later, share }
    }

    /// Which share of its calls came later than so many hours ago.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "hours are few, and never fewer than none"
    )]
    fn share_later(&self, ago: f64) -> f64 {
        let hour = ago.floor().max(0.0) as usize;
        let of = |hour: usize| self.later.get(hour).or(self.later.last()).copied().unwrap_or(0.0);
        let all = of(HOURS);
        if all > 0.0 { (of(hour) + (of(hour + 1) - of(hour)) * ago.fract()) / all } else { 0.0 }
    }

    /// The failures in a row so many hours ago.
    #[expect(clippy::cast_precision_loss, reason = "a count of failures in a row")]
    fn in_a_row(&self, ago: f64) -> f64 {
        let all = self.now.in_a_row.unwrap_or(0).max(0) as f64;
        let length = all * HOURS_PER_FAILURE;
        if length == 0.0 { 0.0 } else { (all * (self.quiet + length - ago) / length).ceil().clamp(0.0, all) }
    }

    /// How it stood so many hours ago; `None` where it was not there yet.
    fn at(&self, ago: f64) -> Option<Record> {
        if self.age.is_some_and(|age| ago > age) {
            return None;
        }
        let now = self.now;
        let in_a_row = self.in_a_row(ago);
        let failed_already = in_a_row > 0.0 || now.in_a_row.is_none_or(|count| count <= 0);
        let before_change = self.changed.is_some_and(|changed| ago > changed);
        let stopped = self.is_restarted && before_change && self.changed.is_some_and(|at| ago <= at + STOPPED_FOR);
        let was_on = before_change && !self.is_restarted;
        let (state, verdict, cause) = if stopped {
            (WebhookState::Stopped, VerdictKind::Stopped, None)
        } else if !failed_already || (was_on && now.verdict == VerdictKind::Stopped) {
            let state = if was_on { WebhookState::Active } else { now.state };
            (state, VerdictKind::Healthy, None)
        } else if was_on {
            (WebhookState::Active, now.verdict, now.cause)
        } else {
            (now.state, now.verdict, now.cause)
        };
        let (calls, errors) = self.totals(ago, in_a_row);
        let (updated, updated_by) = if before_change { (None, None) } else { (now.updated, now.updated_by.clone()) };
        Some(Record {
            state,
            verdict,
            cause,
            calls: now.calls.map(|_| calls),
            errors: now.errors.map(|_| errors),
            in_a_row: now.in_a_row.map(|_| whole(in_a_row)),
            updated,
            updated_by,
            ..now.clone()
        })
    }

    /// Calls and errors so many hours ago: never more than later, and never more errors than calls.
    #[expect(clippy::cast_precision_loss, reason = "a story is told in round numbers")]
    fn totals(&self, ago: f64, in_a_row: f64) -> (i64, i64) {
        let (calls, errors) = (self.now.calls.unwrap_or(0) as f64, self.now.errors.unwrap_or(0) as f64);
        let successes = (calls - errors).max(0.0);
        let run = (self.now.in_a_row.unwrap_or(0).max(0) as f64).min(errors);
        let scattered = (errors - run) * self.share;
        let bad_day = 24.0 * (10 + self.now.id.0.rem_euclid(23)) as f64;
        let was_there = self.age.is_none_or(|age| age > bad_day + 24.0);
        // Half of what failed now and then failed on one bad day.
        let bad = if was_there && errors - run >= BAD_DAY_FROM { scattered / 2.0 } else { 0.0 };
        let not_yet_bad = ((ago - bad_day) / 24.0).clamp(0.0, 1.0);
        let later = self.share_later(ago);
        let failed = errors - run - (scattered - bad) * later - bad * not_yet_bad + in_a_row.min(run);
        let failed = whole(failed).max(0);
        // Each failure is a call, so that no more can fail than were called.
        (whole(successes - successes * self.share * later).max(0).saturating_add(failed), failed)
    }
}

/// How busy a webhook is in an hour: by day more than by night, in the week more than at its end, and never quite the same.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_wrap, reason = "a few thousand hours")]
fn busy(id: WebhookId, hour: usize) -> f64 {
    let by_day = match hour % 24 {
        0..10 => 10.0,
        10..15 => 4.0,
        _ => 1.0,
    };
    let at_the_weekend = if (hour / 24) % 7 == 3 || (hour / 24) % 7 == 4 { 0.25 } else { 1.0 };
    let by_chance = (id.0.wrapping_mul(31) ^ (hour as i64).wrapping_mul(2_654_435_761)).rem_euclid(97) as f64 / 97.0;
    by_day * at_the_weekend * (0.6 + 0.8 * by_chance)
}

#[expect(clippy::cast_possible_truncation, reason = "counters of an invented tenant")]
fn whole(amount: f64) -> i64 {
    amount.round() as i64
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{minute, observation, record};
    use super::super::{Step, Totals};
    use super::super::{failing_since, intervals, state_changes};
    use super::*;
    use crate::diagnosis::Cause;

    fn hours_ago(hours: i64) -> Timestamp {
        minute(-60 * hours)
    }

    fn tenant() -> (Observation, BTreeMap<WebhookId, Life>) {
        let busy = |id| Record { calls: Some(48_000), errors: Some(200), ..record(id) };
        let off = Record {
            state: WebhookState::TooManyErrors,
            verdict: VerdictKind::FailingDeliveries,
            cause: Some(Cause::TlsCertificateExpired),
            in_a_row: Some(9),
            updated: Some(hours_ago(52)),
            updated_by: Some("Acme Connect system user".into()),
            ..busy(1)
        };
        let restarted = Record { updated: Some(hours_ago(70)), updated_by: Some("Anna Lind".into()), ..busy(2) };
        let all_fail = Record { calls: Some(31), errors: Some(31), in_a_row: Some(4), ..record(4) };
        let uncounted = Record { calls: None, errors: None, in_a_row: None, ..record(5) };
        let now = observation(0, [off, restarted, busy(3), all_fail, uncounted]);
        let life =
            |hours: i64, called: i64| Life { registered: Some(hours_ago(hours)), last_called: Some(hours_ago(called)) };
        let lives = [life(20_000, 52), life(20_000, 1), life(480, 1), life(20_000, 5)];
        (now, (1..).map(WebhookId).zip(lives).collect())
    }

    #[test]
    fn it_covers_ninety_days_and_is_the_same_each_time() {
        let (now, lives) = tenant();
        let seen = past(&now, &lives);
        assert_eq!(seen, past(&now, &lives));
        assert_eq!(seen.first().map(|first| now.taken_at.days_since(first.taken_at)), Some(90));
        assert!(seen.len() > 120 && seen.windows(2).all(|pair| pair[0].taken_at < pair[1].taken_at));
    }

    #[test]
    fn no_counter_falls_and_all_lead_to_now() {
        let (now, lives) = tenant();
        let mut seen = past(&now, &lives);
        seen.push(now.clone());
        for id in now.records.ids() {
            let totals = seen.iter().filter_map(|seen| Some((seen.taken_at, Totals::of(seen.records.get(id)?))));
            let steps: Vec<Step> = intervals(totals).into_iter().map(|interval| interval.step).collect();
            assert!(!steps.contains(&Step::Fell), "{id:?}: {steps:?}");
            let more_failed = |step: &Step| matches!(step, Step::Grew { calls, errors } if errors > calls);
            assert!(!steps.iter().any(more_failed), "{id:?}: {steps:?}");
        }
        let (first, last) = (&seen[0], &seen[seen.len() - 2]);
        let calls = |seen: &Observation| seen.records.get(WebhookId(1)).expect("the webhook").calls;
        assert!(calls(first) < calls(last), "{:?} {:?}", calls(first), calls(last));
        assert_eq!(calls(last), calls(&now), "nothing is called after the last call");
        assert!(seen.iter().all(|seen| seen.records.iter().all(|record| record.errors <= record.calls)));
    }

    #[test]
    fn what_is_off_went_off_and_what_was_changed_was_stopped_before() {
        let (now, lives) = tenant();
        let mut seen = past(&now, &lives);
        seen.push(now);
        let off = state_changes(&seen, WebhookId(1));
        assert_eq!(off.iter().map(|change| change.to).collect::<Vec<_>>(), [WebhookState::TooManyErrors]);
        assert_eq!(off[0].changed_by.as_deref(), Some("Acme Connect system user"));
        assert!(failing_since(&seen, WebhookId(1)).is_some());
        let restarted: Vec<_> = state_changes(&seen, WebhookId(2)).into_iter().map(|change| change.to).collect();
        assert_eq!(restarted, [WebhookState::Stopped, WebhookState::Active]);
    }

    #[test]
    fn a_webhook_is_not_there_before_it_was_registered() {
        let (now, lives) = tenant();
        let seen = past(&now, &lives);
        let first = seen.iter().find(|seen| seen.records.has(WebhookId(3))).expect("a first time");
        assert!(now.taken_at.millis_since(first.taken_at) <= 480 * HOUR);
        assert!(
            first.records.get(WebhookId(3)).and_then(|record| record.calls).is_some_and(|calls| calls < 48_000 / 4)
        );
    }
}
