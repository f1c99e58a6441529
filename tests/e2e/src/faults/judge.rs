//! What must hold of the page in any trouble: it is alive, it is truthful, it loses nothing that it had, it asks no more than
//! it may, and it leaks nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use doctor_tenant::fault::{Asked, Fault, Part};
use doctor_tenant::store::{Site, State};
use serde_json::json;
use tokio::time::Instant;

use super::seen::{DRAWN_WHOLE, Seen, SeenRow};
use super::{Case, Way};
use crate::fake_server::FakeServer;
use crate::held::{SECRETS, secrets_held};
use crate::{CONDITION_TIMEOUT, TOKEN, Walk};

/// How often a request is sent at the most, by the page.
const ATTEMPTS: usize = 4;
/// How many rows the page asks for at once.
const PAGE: usize = 1_000;
/// For how many webhooks the last error may be asked one by one.
const LAST_ERRORS: usize = 20;
/// How many connections a browser keeps to a host.
const KEPT_CONNECTIONS: usize = 6;
/// For how long the rows out of view may be drawn after those in view.
const LONGEST_DRAWING: Duration = Duration::from_secs(10);
/// How often a page that came to no good is asked again, before it counts as stuck.
const TRIES: usize = 5;
/// Pauses of the page that are longer than this pass twenty times as fast, the others six times.
const LONG_PAUSE_MS: u32 = 2_000;

/// Has each page that is opened from now on wait less than it means to. What the browser itself does takes its time.
pub(super) async fn make_page_quick(walk: &Walk) {
    let source = format!(
        "{{ const original = window.setTimeout.bind(window); \
         window.setTimeout = (act, millis = 0, ...rest) => original(act, millis > {LONG_PAUSE_MS} ? millis / 20 : millis / 6, ...rest) }}"
    );
    walk.protocol("Page.enable", json!({})).await;
    walk.protocol("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
}

/// What came of one part of a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Served {
    /// All of it.
    Whole,
    /// It may have been read or not: it was slow, or said twice.
    Perhaps,
    /// Some of its records can't have been read.
    Damaged,
    /// It can't have been read.
    Spoilt,
    /// The tenant has no such thing, or it was not asked for.
    Nothing,
}

/// What a tenant served in one reading, by its own log.
struct Reading {
    asked: Vec<Asked>,
    way: Way,
}

impl Reading {
    fn part(&self, part: Part) -> Served {
        let of_part = || self.asked.iter().filter(move |asked| asked.part == part);
        let harm = |asked: &Asked| harm(asked.spoilt.as_ref(), self.way);
        // A bad record among good ones is not asked for again; the rest of the pages come all the same.
        let lost_a_record = of_part()
            .any(|asked| matches!(asked.spoilt, Some(Fault::OneGarbled | Fault::WrongTypes)) && asked.status == 200);
        match of_part().next_back() {
            None => Served::Nothing,
            Some(last) if lost_a_record && harm(last) != Served::Spoilt => Served::Damaged,
            Some(last) => match harm(last) {
                Served::Whole if of_part().any(|asked| harm(asked) == Served::Perhaps) => Served::Perhaps,
                Served::Whole if last.status != 200 => Served::Nothing,
                other => other,
            },
        }
    }

    /// The webhooks of the token's own app: by the agent, or else by the other call.
    fn list(&self) -> Served {
        match (self.part(Part::AgentList), self.part(Part::RestList)) {
            (agent, Served::Nothing) => agent,
            (Served::Spoilt | Served::Nothing, rest) => rest,
            (agent @ (Served::Whole | Served::Perhaps | Served::Damaged), _) => agent,
        }
    }

    /// What a reader must be told of.
    fn missing(&self) -> Vec<&'static str> {
        // What the one of them lacks the other may have.
        let usage = match (self.part(Part::Usage), self.part(Part::Activity)) {
            (Served::Damaged, Served::Whole | Served::Perhaps) => Served::Perhaps,
            (usage, _) => usage,
        };
        let parts = [
            ("the state", self.part(Part::State)),
            ("the user", self.part(Part::Principal)),
            ("the list", self.list()),
            ("the archive", self.part(Part::Webhooks)),
            ("the usage", usage),
        ];
        let is_missing = |served: Served| matches!(served, Served::Damaged | Served::Spoilt);
        parts.into_iter().filter(|(_, served)| is_missing(*served)).map(|(name, _)| name).collect()
    }

    /// Whether no webhook's counters can be known, but for those that its own record holds.
    fn counters_are_missing(&self) -> bool {
        // Of an archive that breaks off the first pages were read.
        let has_counters = |asked: &Asked| {
            matches!(asked.part, Part::Usage | Part::Activity)
                && asked.status == 200
                && harm(asked.spoilt.as_ref(), self.way) != Served::Spoilt
        };
        self.part(Part::Usage) == Served::Spoilt && !self.asked.iter().any(has_counters)
    }

    fn had(&self, is_it: impl Fn(&Fault) -> bool) -> bool {
        self.asked.iter().filter_map(|asked| asked.spoilt.as_ref()).any(is_it)
    }
}

/// What a fault does to an answer that is not asked for again.
fn harm(fault: Option<&Fault>, way: Way) -> Served {
    match fault {
        None => Served::Whole,
        Some(Fault::Closed) if way == Way::SameOrigin => Served::Whole,
        // A page waits for 30 s of its own clock, and an answer has no more pieces than bytes.
        Some(Fault::Repeated | Fault::Trickled(..)) => Served::Perhaps,
        Some(Fault::OneGarbled | Fault::WrongTypes) => Served::Damaged,
        Some(_) => Served::Spoilt,
    }
}

/// What a tenant shows to the token of its first app.
struct Held {
    own: BTreeSet<i64>,
    all: BTreeMap<i64, &'static str>,
}

impl Held {
    fn of(site: &Site) -> Self {
        let own = site.webhooks.values().filter(|record| record.application == 0).map(|record| record.id).collect();
        let is_shown = |application: usize| application == 0 || !site.quirks.archive_own_only;
        let shown = site.webhooks.values().filter(|record| is_shown(record.application));
        Self { own, all: shown.map(|record| (record.id, record.state.name())).collect() }
    }

    fn all_ids(&self) -> BTreeSet<i64> {
        self.all.keys().copied().collect()
    }
}

/// Notes what does not hold, with the stage in which that was seen.
struct Judge<'a> {
    walk: &'a Walk,
    case: &'a Case,
    held: Held,
    stage: &'static str,
    complaints: Vec<String>,
}

impl Judge<'_> {
    fn must(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.complaints.push(format!("{}: {}", self.stage, what()));
        }
    }

    fn inflict(&self, is_bad: bool) {
        let faults = if is_bad { self.case.inflictions.clone() } else { Vec::new() };
        self.walk.tenant().inflict(faults);
    }

    /// Waits until a reading that was begun has come to an end, whatever it is.
    async fn at_rest(&mut self) -> Option<(Seen, Reading)> {
        let deadline = Instant::now() + CONDITION_TIMEOUT;
        let mut at_rest_since = None;
        loop {
            let seen = Seen::of(self.walk).await;
            let asked = self.walk.tenant().asked();
            if seen.has_stopped {
                self.must(false, || format!("the program has stopped: {}", seen.in_short()));
                return None;
            }
            if seen.is_busy || asked.is_empty() {
                at_rest_since = None;
            } else if seen.is_drawn() || at_rest_since.get_or_insert_with(Instant::now).elapsed() > LONGEST_DRAWING {
                self.must(!seen.headline.is_empty() && seen.text.len() > 100, || "the page is blank".to_owned());
                return Some((seen, Reading { asked, way: self.case.way }));
            }
            if Instant::now() > deadline {
                self.must(false, || format!("it is busy for ever: {}", seen.in_short()));
                return None;
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Does what a reader does after any outcome: gives the token, tries again, reads again.
    async fn ask_again(&self, seen: &Seen) {
        if seen.wants_token {
            self.walk.give_token(TOKEN).await;
            return;
        }
        let press = "const button = name => [...document.querySelectorAll('button')].find(button => button.textContent.trim() === name && button.checkVisibility()); \
            (button('Try again') ?? button('Refresh')).click()";
        self.walk.evaluate(press).await;
    }

    /// What holds of every page that came to rest.
    fn judge(&mut self, seen: &Seen, reading: &Reading) {
        let ids = seen.ids();
        self.must(ids.len() == seen.rows.len(), || format!("a webhook is shown twice: {:?}", seen.rows));
        let invented: Vec<i64> = ids.iter().copied().filter(|id| !self.held.all.contains_key(id)).collect();
        self.must(invented.is_empty(), || format!("these webhooks do not exist: {invented:?}"));
        for row in &seen.rows {
            let state = self.held.all.get(&row.id).copied().unwrap_or_default();
            let is_unread = row.state == State::Unknown.name() && reading.had(|fault| *fault == Fault::WrongTypes);
            self.must(row.state == state || is_unread, || format!("{row:?} is {state}"));
        }
        if let Some((states, verdicts)) = seen.counted {
            let total = seen.total.unwrap_or_default();
            self.must(states == total && verdicts == total, || {
                format!("{states} in all states and {verdicts} with all verdicts are not {total}")
            });
            self.must(seen.is_drawn(), || format!("{} rows are not {total}", seen.rows.len()));
        }
        let missing = reading.missing();
        // Where one answer may be read, no origin is refused.
        let says_refused = seen.text.contains("not to pages from this origin");
        let is_refused = self.case.inflictions.iter().any(|infliction| infliction.fault == Fault::Closed);
        self.must(!says_refused || is_refused, || format!("the origin is said to be refused: {}", seen.in_short()));
        // A record that is read in part is one that can't be judged.
        let is_damaged = reading.list() == Served::Damaged || reading.had(|fault| *fault == Fault::WrongTypes);
        let is_unknown = |row: &SeenRow| row.verdict == "unknown" || row.state == State::Unknown.name();
        let says_unknown = is_damaged && seen.rows.iter().any(is_unknown);
        self.must(missing.is_empty() || says_unknown || seen.says_that_something_is_missing(), || {
            format!("nothing is said of {missing:?}: {}", seen.in_short())
        });
        self.requests(reading);
    }

    /// What holds of a page that shows this reading and nothing earlier.
    fn judge_first(&mut self, seen: &Seen, reading: &Reading) {
        let list = reading.list();
        let has_counters = self.case.scenario == "newer-server" && list == Served::Whole;
        let is_blind =
            matches!(list, Served::Spoilt | Served::Damaged) || (reading.counters_are_missing() && !has_counters);
        self.must(!(is_blind && seen.says_all_is_well()), || format!("all is said to be well: {}", seen.headline));
        self.must(!(list == Served::Spoilt && seen.says_none), || "it is said that there are none".to_owned());
        if reading.counters_are_missing() && !has_counters {
            let healthy: Vec<i64> = seen.rows.iter().filter(|row| row.verdict == "healthy").map(|row| row.id).collect();
            self.must(healthy.is_empty(), || format!("healthy without counters: {healthy:?}"));
        }
        let is_shown = !seen.rows.is_empty() && seen.total <= Some(DRAWN_WHOLE);
        if is_shown && list == Served::Whole {
            let absent: Vec<_> = self.held.own.difference(&seen.ids()).copied().collect();
            self.must(absent.is_empty(), || format!("of the own webhooks these are absent: {absent:?}"));
        }
        if is_shown && list == Served::Whole && reading.part(Part::Webhooks) == Served::Whole {
            let absent: Vec<_> = self.held.all_ids().difference(&seen.ids()).copied().collect();
            self.must(absent.is_empty(), || format!("these are absent: {absent:?}"));
        }
    }

    /// A tenant of n webhooks costs at most 4 + 4·(⌈n/1000⌉ + 1) requests, each sent a few times where the tenant stumbles.
    fn requests(&mut self, reading: &Reading) {
        let mut sent = BTreeMap::<(&str, &str), usize>::new();
        for asked in &reading.asked {
            *sent.entry((&asked.method, &asked.address)).or_default() += 1;
        }
        let of_parts = |is_it: fn(Part) -> bool| {
            let addresses = reading.asked.iter().filter(|asked| is_it(asked.part));
            addresses.map(|asked| (&*asked.method, &*asked.address)).collect::<BTreeSet<_>>().len()
        };
        let pages = self.held.all.len().div_ceil(PAGE) + 1;
        // Where the agent does not serve, the other call is asked, too.
        let second_chance = usize::from(reading.part(Part::RestList) != Served::Nothing);
        let allowed = 4 + 4 * pages + second_chance;
        let reads = of_parts(|part| part != Part::Other);
        self.must(reads <= allowed, || format!("{reads} requests, {allowed} are allowed: {:?}", sent.keys()));
        // One by one the last errors, and whether the host answers at all.
        let others = of_parts(|part| part == Part::Other);
        self.must(others <= LAST_ERRORS + 1, || format!("{others} other requests: {:?}", sent.keys()));
        // After a 421 all is asked anew, once. A browser by itself sends again what got a 421, and what was cut off before
        // its answer on a connection that it had kept: on the next one that it kept, and so on.
        let moved = if reading.had(|fault| matches!(fault, Fault::Refused(421, _))) { 2 } else { 1 };
        let cut = |fault: &Fault| matches!(fault, Fault::Refused(421, _) | Fault::Reset | Fault::CutOff);
        let by_the_browser = if reading.had(cut) { KEPT_CONNECTIONS + 1 } else { 1 };
        let most = ATTEMPTS * moved * by_the_browser;
        for ((method, address), times) in sent {
            // Each source that got no answer asks once whether its host is there.
            let allowed = if address.ends_with("/api") { Part::READ.len() * moved * by_the_browser } else { most };
            self.must(times <= allowed, || format!("{method} {address} was sent {times} times"));
        }
        for asked in &reading.asked {
            self.must(!SECRETS.iter().any(|secret| asked.address.contains(secret)), || asked.address.clone());
        }
    }

    /// Nothing is leaked: not by what the browser holds, says or sends.
    async fn leaks(&mut self, stranger: &FakeServer) {
        for secret in secrets_held(self.walk).await {
            self.must(false, || format!("the browser holds {secret}"));
        }
        for (_, line) in self.walk.console().await {
            self.must(!SECRETS.iter().any(|secret| line.contains(secret)), || format!("the console says {line}"));
        }
        for request in stranger.asked() {
            let is_clean = !request.contains(TOKEN) && !request.to_ascii_lowercase().contains("authorization:");
            self.must(is_clean, || format!("a stranger was sent {request}"));
        }
        let origins = self
            .walk
            .evaluate("return [...new Set(performance.getEntriesByType('resource').map(entry => new URL(entry.name).origin))]")
            .await;
        let own = [self.walk.origin(), self.walk.origin().replace("127.0.0.1", "localhost")];
        for origin in origins.as_array().into_iter().flatten().filter_map(|origin| origin.as_str()) {
            self.must(own.iter().any(|own| own == origin), || format!("{origin} was asked"));
        }
    }
}

/// Lets a case befall the page: at a first visit, then after it was read well, and in between it recovers. What does not hold
/// is told.
pub(super) async fn complaints(walk: &Walk, case: &Case, stranger: &FakeServer) -> Vec<String> {
    case.prepare(walk.tenant());
    let held = Held::of(&walk.tenant().holds());
    let mut judge = Judge { walk, case, held, stage: "first visit", complaints: Vec::new() };
    walk.protocol("Storage.clearDataForOrigin", json!({ "origin": walk.origin(), "storageTypes": "all" })).await;
    walk.open(case.way.list()).await;
    judge.inflict(true);
    walk.give_token(TOKEN).await;
    let Some((mut seen, reading)) = judge.at_rest().await else { return judge.complaints };
    judge.judge(&seen, &reading);
    judge.judge_first(&seen, &reading);

    judge.stage = "recovery";
    let mut tries = 0;
    loop {
        judge.inflict(false);
        judge.ask_again(&seen).await;
        let Some((now, reading)) = judge.at_rest().await else { return judge.complaints };
        judge.judge(&now, &reading);
        let is_whole = now.total == Some(judge.held.all.len()) && !now.wants_token;
        seen = now;
        tries += 1;
        if is_whole || tries == TRIES {
            let expected = judge.held.all.len();
            judge.must(is_whole, || format!("{:?} webhooks are not {expected}: {}", seen.total, seen.in_short()));
            judge.judge_first(&seen, &reading);
            break;
        }
    }

    judge.stage = "refresh";
    let before = seen;
    judge.inflict(true);
    judge.ask_again(&before).await;
    let Some((seen, reading)) = judge.at_rest().await else { return judge.complaints };
    judge.judge(&seen, &reading);
    // One record that no source has any more is told of, and the others are shown as they are now.
    let is_told = [reading.list(), reading.part(Part::Webhooks)] == [Served::Damaged; 2];
    let lost = usize::from(is_told && seen.says_that_something_is_missing());
    judge.must(seen.total.map(|total| total + lost) >= before.total, || {
        format!("of {:?} webhooks {:?} are left: {}", before.total, seen.total, seen.in_short())
    });
    judge.leaks(stranger).await;
    judge.complaints
}
