//! A tenant's day, played in less time: webhooks are called, more by day than by night. A receiver breaks and is mended, another
//! one stumbles, and somebody stops a webhook for a while. Each day is like the one before. Times are those of this machine's
//! clock, so that nothing seems to lie in the future of whoever looks.

use std::time::Duration;

use crate::delivery;
use crate::store::{Failure, Site, State, WebhookRecord};
use crate::tenant::Tenant;

/// How many webhooks are called at the most. A huge tenant has many more, and is as slow to play.
const CALLED: usize = 200;
/// How often the stumbling receiver fails in a row: near the limit and not there.
const STUMBLES: i64 = delivery::LIMIT - 3;
/// The hours of a day.
const HOURS: f64 = 24.0;

/// Something that happens to one of the webhooks that the day is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Happening {
    /// The first one's receiver breaks: the webhook is disabled after a while.
    Breaks,
    /// Its receiver is mended, and somebody restarts it.
    IsRestarted,
    /// The second one's receiver begins to stumble.
    Stumbles,
    /// It delivers again.
    Recovers,
    /// Somebody stops the third one.
    IsStopped,
    /// And starts it again.
    IsStarted,
}

/// When what happens, by the hour.
const HAPPENINGS: [(f64, Happening); 6] = [
    (9.0, Happening::Breaks),
    (12.0, Happening::IsRestarted),
    (13.0, Happening::Stumbles),
    (15.0, Happening::Recovers),
    (16.0, Happening::IsStopped),
    (18.0, Happening::IsStarted),
];

/// A day that is played, again and again.
#[derive(Debug)]
pub struct Day {
    length_ms: f64,
    began_ms: i64,
    /// How many hours were played since the beginning.
    played: f64,
    /// The webhooks that something happens to, as many as there are.
    about: Vec<i64>,
}

impl Day {
    /// A day that takes so long and begins at midnight now.
    #[must_use]
    pub fn new(length: Duration, site: &Site, now_ms: i64) -> Self {
        let is_well = |record: &&WebhookRecord| {
            record.state == State::Active
                && record.failure == Failure::Delivers
                && record.target_url.starts_with("https://")
                && !delivery::is_loopback(&record.target_url)
        };
        let about = site.webhooks.values().filter(is_well).map(|record| record.id).take(3).collect();
        Self { length_ms: length.as_secs_f64() * 1_000.0, began_ms: now_ms, played: 0.0, about }
    }

    /// Plays all that happens until now.
    pub fn play(&mut self, tenant: &mut Tenant, now_ms: i64) {
        let until = self.hours(now_ms);
        while self.played < until {
            // An hour at a time, so that what happens comes between the right calls.
            let next = (self.played.floor() + 1.0).min(until);
            self.call(tenant, self.played, next, now_ms);
            let (from, to) = (self.played % HOURS, self.played % HOURS + (next - self.played));
            for (hour, happening) in HAPPENINGS {
                if from < hour && hour <= to {
                    self.happens(tenant, happening, now_ms);
                }
            }
            self.played = next;
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "the time since the start is far below 2^53 milliseconds")]
    fn hours(&self, now_ms: i64) -> f64 {
        (now_ms - self.began_ms).max(0) as f64 / self.length_ms.max(1.0) * HOURS
    }

    /// Calls the webhooks that are on, as often as they are called in that time.
    fn call(&self, tenant: &mut Tenant, from: f64, to: f64, now_ms: i64) {
        let called: Vec<(i64, i64)> = tenant
            .site
            .webhooks
            .values()
            .take(CALLED)
            .filter(|record| record.state == State::Active && record.usage.is_some())
            .filter(|record| !delivery::is_loopback(&record.target_url))
            .map(|record| (record.id, until(record.id, to) - until(record.id, from)))
            .collect();
        for (id, calls) in called {
            for _ in 0..calls {
                let Some(record) = tenant.site.webhooks.get(&id).filter(|record| record.state == State::Active) else {
                    break;
                };
                let fails = record.failure != Failure::Delivers;
                let is_near = record.usage.as_ref().is_some_and(|usage| usage.consecutive_errors >= STUMBLES);
                if fails && is_near && self.about.get(1) == Some(&id) {
                    break;
                }
                let outcome = delivery::prescribed(record);
                tenant.record_result(id, &outcome, now_ms);
            }
        }
    }

    fn happens(&self, tenant: &mut Tenant, happening: Happening, now_ms: i64) {
        let which = match happening {
            Happening::Breaks | Happening::IsRestarted => 0,
            Happening::Stumbles | Happening::Recovers => 1,
            Happening::IsStopped | Happening::IsStarted => 2,
        };
        let Some(record) = self.about.get(which).and_then(|id| tenant.site.webhooks.get(id)) else { return };
        let mut record = record.clone();
        let host = record.target_url.split('/').nth(2).unwrap_or_default().to_owned();
        let fails = |last_error: String| Failure::Fails { last_error, gone: false };
        match happening {
            Happening::Breaks => {
                record.failure = fails(format!(
                    "No connection could be made because the target machine actively refused it. ({host}:443)"
                ));
            }
            Happening::Stumbles => {
                record.failure =
                    fails("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 120\r\n\r\nno healthy upstream".to_owned());
            }
            Happening::IsRestarted | Happening::IsStarted => {
                record.failure = Failure::Delivers;
                record.state = State::Active;
            }
            Happening::Recovers => record.failure = Failure::Delivers,
            Happening::IsStopped => record.state = State::Stopped,
        }
        let is_changed = tenant.site.webhooks.get(&record.id).is_some_and(|before| before.state != record.state);
        if is_changed {
            if let Some(somebody) = tenant.site.associates.first() {
                record.updated_by = somebody.id;
            }
            tenant.save(record, now_ms);
        } else {
            tenant.site.webhooks.insert(record.id, record);
        }
    }
}

/// How often a webhook is called until an hour since the beginning.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "some hundred calls a day")]
fn until(id: i64, hours: f64) -> i64 {
    let a_day = 200 + id.rem_euclid(5) * 60;
    let (day, hour) = ((hours / HOURS).floor(), hours % HOURS);
    // A tenth by night, the rest between 8 and 18.
    let share = match hour {
        hour if hour < 8.0 => hour / 8.0 * 0.06,
        hour if hour < 18.0 => 0.06 + (hour - 8.0) / 10.0 * 0.9,
        hour => 0.96 + (hour - 18.0) / 6.0 * 0.04,
    };
    ((day + share) * a_day as f64).floor() as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Options;

    const NOW: i64 = 1_795_500_000_000;
    const MINUTE: Duration = Duration::from_secs(60);

    fn tenant(scenario: &str) -> Tenant {
        let origin = "http://127.0.0.1:1".to_owned();
        let options = Options { webhooks: None, token: None, tenant: None, origin };
        Tenant::from_scenario(scenario, &options, NOW).expect("a scenario")
    }

    /// How a webhook stands at each half hour of a day that takes a minute: its state, its calls and its failures in a row.
    fn story(which: usize) -> Vec<(State, i64, i64)> {
        let mut tenant = tenant("healthy");
        let mut day = Day::new(MINUTE, &tenant.site, NOW);
        let id = day.about[which];
        (1..=48)
            .map(|half_hours| {
                day.play(&mut tenant, NOW + half_hours * 1_250);
                let record = &tenant.site.webhooks[&id];
                let usage = record.usage.as_ref().expect("counters");
                (record.state, usage.total_calls, usage.consecutive_errors)
            })
            .collect()
    }

    #[test]
    fn counters_grow_by_day_and_hardly_by_night() {
        let story = story(2);
        let grown = |from: usize, to: usize| story[to].1 - story[from].1;
        assert!(grown(1, 15) < 30 && grown(15, 31) > 100, "{} and {}", grown(1, 15), grown(15, 31));
    }

    #[test]
    fn a_receiver_breaks_its_webhook_is_disabled_and_it_is_restarted() {
        let story = story(0);
        assert_eq!((story[16].0, story[16].2), (State::Active, 0), "at half past eight");
        assert_eq!((story[22].0, story[22].2), (State::TooManyErrors, delivery::LIMIT), "at half past eleven");
        assert_eq!((story[24].0, story[24].2), (State::Active, 0), "at half past twelve");
    }

    #[test]
    fn another_one_comes_near_the_limit_and_recovers() {
        let story = story(1);
        assert_eq!((story[28].0, story[28].2), (State::Active, STUMBLES));
        assert_eq!((story[31].0, story[31].2), (State::Active, 0));
    }

    #[test]
    fn somebody_stops_a_webhook_for_two_hours() {
        let story = story(2);
        let states = [story[30].0, story[33].0, story[37].0];
        assert_eq!(states, [State::Active, State::Stopped, State::Active]);
        assert_eq!(story[32].1, story[34].1, "it is not called meanwhile");
    }

    #[test]
    fn a_day_follows_the_other_however_rarely_it_is_played() {
        let mut tenant = tenant("healthy");
        let mut day = Day::new(MINUTE, &tenant.site, NOW);
        let calls = |tenant: &Tenant| {
            let usages = tenant.site.webhooks.values().filter_map(|record| record.usage.as_ref());
            usages.map(|usage| usage.total_calls).sum::<i64>()
        };
        let first = calls(&tenant);
        day.play(&mut tenant, NOW + 3 * 60_000);
        assert!(calls(&tenant) - first > 3 * 200);
        day.play(&mut tenant, NOW);
        assert!(calls(&tenant) > first, "a clock that is set back plays nothing again");
        // A tenant without a webhook has quiet days.
        let mut empty = super::tests::tenant("empty");
        Day::new(MINUTE, &empty.site, NOW).play(&mut empty, NOW + 60_000);
    }
}
