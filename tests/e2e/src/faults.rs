//! A tenant in trouble: what can go wrong with its answers and with what it holds, one thing at a time and in mixtures that a
//! number decides, and what must hold of the page whatever goes wrong (`judge`).

mod judge;
mod seen;

use doctor_tenant::fault::{Fault, Infliction, Part, RetryAfter, When};
use doctor_tenant::server::RunningTenant;
use doctor_tenant::store::{Site, WebhookRecord};

use crate::fake_server::{FakeAnswer, FakeServer};
use crate::{Walk, walk};

/// Something odd in what a tenant holds, or in its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Oddity {
    /// One last error is four megabytes long.
    LongError,
    /// One webhook waits for 100,000 events.
    ManyEvents,
    /// Names, events' receivers and errors are in every script.
    EveryScript,
    /// There are 1,200 webhooks, more than a page of an archive has.
    Many,
    /// The tenant's clock is days ahead.
    ClockAhead,
    /// The tenant's clock is days behind.
    ClockBehind,
}

impl Oddity {
    /// All of them, in the order in which they befall a tenant: what comes after [`Self::Many`] is not repeated by it.
    const ALL: [Self; 6] =
        [Self::Many, Self::LongError, Self::ManyEvents, Self::EveryScript, Self::ClockAhead, Self::ClockBehind];

    fn befall(self, tenant: &RunningTenant) {
        match self {
            Self::LongError => tenant.alter(long_error),
            Self::ManyEvents => tenant.alter(many_events),
            Self::EveryScript => tenant.alter(every_script),
            Self::Many => tenant.alter(many),
            Self::ClockAhead | Self::ClockBehind => {}
        }
    }

    /// How far the tenant's clock is ahead, in milliseconds.
    fn clock(self) -> i64 {
        const DAYS: i64 = 3 * 86_400_000;
        match self {
            Self::ClockAhead => DAYS,
            Self::ClockBehind => -DAYS,
            Self::LongError | Self::ManyEvents | Self::EveryScript | Self::Many => 0,
        }
    }
}

fn long_error(site: &mut Site) {
    const LENGTH: usize = 4 << 20;
    if let Some(usage) = site.webhooks.values_mut().find_map(|record| record.usage.as_mut()) {
        let words =
            "HTTP/1.1 500 Internal Server Error\r\n\r\nat Acme.Orders.Take(String id) in /srv/orders.cs <b>&amp;</b>\n";
        usage.last_error = words.repeat(LENGTH / words.len());
        usage.consecutive_errors = usage.consecutive_errors.max(1);
        usage.total_errors = usage.total_errors.max(usage.consecutive_errors);
        usage.total_calls = usage.total_calls.max(usage.total_errors);
    }
}

fn many_events(site: &mut Site) {
    if let Some(record) = site.webhooks.values_mut().next() {
        record.events = (0..100_000).map(|number| format!("contact.changed{number}")).collect();
    }
}

/// Names that programs tend to break: long words, writing from right to left, marks that stack, signs that are not seen.
const NAMES: [&str; 16] = [
    "Ordrer til økonomi – ÆØÅ",
    "Παραγγελίες",
    "Заказы в ERP",
    "طلبات العملاء",
    "הזמנות חדשות",
    "ग्राहक परिवर्तन",
    "คำสั่งซื้อ",
    "顧客の変更",
    "고객 변경",
    "客戶更改",
    "მომხმარებლები",
    "\u{202e}sredro PRE",
    "Z\u{335}\u{31b}\u{348}a\u{338}\u{357}l\u{334}\u{300}g\u{336}\u{312}o",
    "👩‍👩‍👧‍👦 🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}",
    "<img src=x onerror=alert(1)>&amp;\u{0}",
    "\u{200b}\u{feff}\u{2028}",
];

fn every_script(site: &mut Site) {
    for (record, name) in site.webhooks.values_mut().zip(NAMES.into_iter().cycle()) {
        record.name = name.to_owned();
        record.description = name.repeat(40);
        if let Some(usage) = record.usage.as_mut().filter(|usage| !usage.last_error.is_empty()) {
            usage.last_error = format!("{name}: {}", usage.last_error);
        }
    }
}

fn many(site: &mut Site) {
    const COUNT: i64 = 1_200;
    let patterns: Vec<WebhookRecord> = site.webhooks.values().cloned().collect();
    let first = site.webhooks.keys().next_back().map_or(1, |last| last + 1);
    for (id, pattern) in (first..=COUNT).zip(patterns.into_iter().cycle()) {
        site.webhooks.insert(id, WebhookRecord { id, ..pattern });
    }
}

/// How the page reaches the tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// At the page's own origin, by a lookup of its state.
    SameOrigin,
    /// At another origin, which the browser asks before.
    OtherOrigin,
}

impl Way {
    const fn list(self) -> &'static str {
        match self {
            Self::SameOrigin => "/local/Cust12345/webhooks",
            Self::OtherOrigin => "/other/Cust12345/webhooks",
        }
    }
}

/// A tenant, and what goes wrong with it.
#[derive(Debug, Clone)]
pub struct Case {
    scenario: &'static str,
    way: Way,
    oddities: Vec<Oddity>,
    inflictions: Vec<Infliction>,
}

impl Case {
    fn of(fault: Fault, part: Option<Part>, when: When) -> Self {
        let inflictions = vec![Infliction { part, fault, when }];
        Self { scenario: "healthy", way: Way::SameOrigin, oddities: Vec::new(), inflictions }
    }

    fn odd(oddity: Oddity) -> Self {
        Self { scenario: "demo", way: Way::SameOrigin, oddities: vec![oddity], inflictions: Vec::new() }
    }

    /// Puts the tenant into the state in which the case begins, with no fault in force.
    fn prepare(&self, tenant: &RunningTenant) {
        tenant.set_clock_ahead(self.oddities.iter().map(|oddity| oddity.clock()).sum());
        tenant.turn_into(self.scenario).expect("a scenario");
        self.oddities.iter().for_each(|oddity| oddity.befall(tenant));
        tenant.inflict(Vec::new());
    }
}

/// Waits longer than a page does, in so many pieces with that pause between them.
const TOO_SLOW: Fault = Fault::Trickled(2_000, 20);
/// Slow, and soon over.
const SLOW: Fault = Fault::Trickled(4, 10);

/// Each thing that can go wrong, alone.
fn alone(stranger: &str) -> Vec<Case> {
    let everywhere = |fault: Fault| Case::of(fault, None, When::Always);
    let with = |fault: Fault, part: Part| Case::of(fault, Some(part), When::Always);
    let at_first = |fault: Fault| Case::of(fault, None, When::First(1));
    let mut cases: Vec<Case> = Oddity::ALL.into_iter().map(Case::odd).collect();
    cases.extend([
        everywhere(Fault::Refused(500, None)),
        everywhere(Fault::Refused(503, Some(RetryAfter::Seconds(2)))),
        everywhere(Fault::Refused(429, Some(RetryAfter::Date(2)))),
        at_first(Fault::Refused(500, None)),
        at_first(Fault::Refused(503, None)),
        at_first(Fault::Refused(429, Some(RetryAfter::Seconds(1)))),
        at_first(Fault::Refused(421, None)),
        with(Fault::Refused(421, None), Part::AgentList),
        with(Fault::Refused(403, None), Part::Webhooks),
        with(Fault::Refused(400, None), Part::Usage),
        with(Fault::Refused(503, None), Part::AgentList),
        with(Fault::Refused(500, None), Part::Principal),
        with(Fault::Refused(502, None), Part::State),
        Case::of(Fault::Refused(401, None), None, When::After(3)),
        everywhere(Fault::Html),
        with(Fault::Html, Part::State),
        with(Fault::Empty, Part::AgentList),
        with(Fault::Empty, Part::Principal),
        with(Fault::Garbled, Part::Usage),
        with(Fault::OneGarbled, Part::AgentList),
        with(Fault::OneGarbled, Part::Webhooks),
        with(Fault::WrongTypes, Part::AgentList),
        with(Fault::WrongTypes, Part::Usage),
        everywhere(Fault::Repeated),
        everywhere(Fault::Redirected(stranger.to_owned())),
        Case { way: Way::OtherOrigin, ..everywhere(Fault::Closed) },
        Case { way: Way::OtherOrigin, ..with(Fault::Closed, Part::Usage) },
        everywhere(SLOW),
        with(TOO_SLOW, Part::Webhooks),
        with(Fault::Endless, Part::AgentList),
        with(Fault::CutOff, Part::AgentList),
        Case::of(Fault::CutOff, None, When::First(2)),
        everywhere(Fault::Reset),
        with(Fault::Reset, Part::Usage),
    ]);
    cases
}

/// The mixture of a number: always the same one for it.
fn mixture(seed: u64, stranger: &str) -> Case {
    const SCENARIOS: [&str; 7] =
        ["demo", "healthy", "newer-server", "older-server", "other-apps", "rest-only", "archive-own-only"];
    const MOST_FAULTS: usize = 4;
    let mut chance = fastrand::Rng::with_seed(seed);
    let scenario = SCENARIOS[chance.usize(..SCENARIOS.len())];
    let way = if chance.u8(..4) == 0 { Way::OtherOrigin } else { Way::SameOrigin };
    let oddities = Oddity::ALL.into_iter().filter(|_| chance.u8(..6) == 0).collect();
    let inflictions = (0..chance.usize(1..=MOST_FAULTS))
        .map(|_| Infliction {
            part: (chance.u8(..5) > 0).then(|| Part::READ[chance.usize(..Part::READ.len())]),
            fault: any_fault(&mut chance, stranger),
            when: match chance.u8(..4) {
                0 => When::First(chance.u32(1..=6)),
                1 => When::After(chance.u32(1..=6)),
                _ => When::Always,
            },
        })
        .collect();
    Case { scenario, way, oddities, inflictions }
}

/// Some of what can go wrong for a moment, decided by a number: nothing that takes long, and nothing that ends a token.
pub fn soon_over(seed: u64) -> Vec<Infliction> {
    let ends_it = |fault: &Fault| {
        matches!(fault, Fault::Refused(401, _) | Fault::Endless | Fault::Redirected(_)) || *fault == TOO_SLOW
    };
    mixture(seed, "").inflictions.into_iter().filter(|infliction| !ends_it(&infliction.fault)).collect()
}

fn any_fault(chance: &mut fastrand::Rng, stranger: &str) -> Fault {
    const STATUSES: [u16; 12] = [400, 401, 403, 404, 409, 421, 429, 429, 500, 502, 503, 504];
    match chance.u8(..16) {
        0..=4 => {
            let retry_after = match chance.u8(..4) {
                0 => Some(RetryAfter::Seconds(chance.u32(..4))),
                1 => Some(RetryAfter::Date(chance.u32(..4))),
                _ => None,
            };
            Fault::Refused(STATUSES[chance.usize(..STATUSES.len())], retry_after)
        }
        5 => Fault::Html,
        6 => Fault::Empty,
        7 => Fault::Garbled,
        8 => Fault::OneGarbled,
        9 => Fault::WrongTypes,
        10 => Fault::Repeated,
        11 => Fault::Redirected(stranger.to_owned()),
        12 => Fault::Closed,
        13 => Fault::CutOff,
        14 => Fault::Reset,
        _ => [SLOW, SLOW, TOO_SLOW, Fault::Endless][chance.usize(..4)].clone(),
    }
}

/// What was wrong with the page in a case.
#[derive(Debug)]
pub struct Failure {
    /// The case, and how to repeat it.
    pub case: String,
    /// What should have held and did not.
    pub complaints: Vec<String>,
}

/// Tries each thing that can go wrong alone, or those of the list with these numbers.
pub async fn try_alone(which: std::ops::Range<usize>, told: impl FnMut(&str) + Send + 'static) -> Vec<Failure> {
    try_all(
        move |stranger| {
            alone(stranger)
                .into_iter()
                .enumerate()
                .skip(which.start)
                .take(which.len())
                .map(|(number, case)| (format!("fault {number}"), case))
                .collect()
        },
        told,
    )
    .await
}

/// How many things can go wrong alone.
pub fn count_alone() -> usize {
    alone("").len()
}

/// Tries the mixtures of these numbers.
pub async fn try_mixtures(seeds: std::ops::Range<u64>, told: impl FnMut(&str) + Send + 'static) -> Vec<Failure> {
    let named = |seed: u64| format!("seed {seed}; to repeat it: cargo xtask faults --from {seed} --seeds 1");
    try_all(move |stranger| seeds.map(|seed| (named(seed), mixture(seed, stranger))).collect(), told).await
}

/// Tries cases one after the other in one browser. Each is told in a line when it is done.
async fn try_all(
    cases: impl FnOnce(&str) -> Vec<(String, Case)>,
    mut told: impl FnMut(&str) + Send + 'static,
) -> Vec<Failure> {
    let stranger = FakeServer::start(|_, _| FakeAnswer::Json("[]".to_owned())).await;
    let cases = cases(&stranger.origin());
    let (give, taken) = tokio::sync::oneshot::channel();
    walk("healthy", async move |walk: std::sync::Arc<Walk>| {
        judge::make_page_quick(&walk).await;
        let mut failures = Vec::new();
        for (name, case) in cases {
            let began = std::time::Instant::now();
            let complaints = judge::complaints(&walk, &case, &stranger).await;
            let word = if complaints.is_empty() { "holds" } else { "FAILS" };
            told(&format!("{word} after {:.1} s: {name} {:?}", began.elapsed().as_secs_f32(), case.oddities));
            if !complaints.is_empty() {
                failures.push(Failure { case: format!("{name}\n{case:?}"), complaints });
            }
        }
        // Whoever asked waits for it.
        let _ = give.send(failures);
    })
    .await;
    taken.await.expect("the cases were tried")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_always_the_same_mixture_and_others_are_others() {
        let written = |seed| format!("{:?}", mixture(seed, "http://127.0.0.1:9"));
        assert_eq!(written(7), written(7));
        let all: std::collections::BTreeSet<String> = (0..100).map(written).collect();
        assert!(all.len() > 95, "{}", all.len());
    }

    #[test]
    fn the_first_mixtures_have_every_kind_of_fault() {
        let of = |seed| mixture(seed, "").inflictions.into_iter().map(|infliction| infliction.fault);
        let kinds: std::collections::HashSet<_> =
            (0..100).flat_map(of).map(|fault| std::mem::discriminant(&fault)).collect();
        assert_eq!(kinds.len(), 13);
    }
}
