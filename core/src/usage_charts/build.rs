//! How each chart is made.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::{Bar, Chart, ChartKind, Figure, Name};
use crate::diagnosis::{Cause, Outcome, VerdictKind};
use crate::list::{InARow, ListQuery, RateBand, Row};
use crate::model::WebhookState;
use crate::ordered::{self, CollectOneByOne, set_of};
use crate::route::{Measure, Route, TenantRef, UsageQuery};
use crate::text::{Arg, Message};

/// How many bars a chart has at most; the list behind it has them all.
const TOP: usize = 8;

/// What the charts are of.
pub(super) struct About<'a> {
    pub(super) rows: &'a [&'a Row],
    pub(super) query: &'a UsageQuery,
    pub(super) at: &'a TenantRef,
}

/// What is counted for a cause, a host or an event.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    webhooks: i64,
    broken: i64,
    /// Webhooks that can't be judged.
    unknown: i64,
    calls: i64,
    errors: i64,
    /// Webhooks of which not all counters are known.
    uncounted: i64,
}

impl Tally {
    fn add(&mut self, row: &Row) {
        self.webhooks += 1;
        self.broken += i64::from(row.verdict.loses_events());
        self.unknown += i64::from(row.verdict == VerdictKind::Unknown);
        self.calls = self.calls.saturating_add(row.usage.calls().unwrap_or(0).max(0));
        self.errors = self.errors.saturating_add(row.usage.errors().unwrap_or(0).max(0));
        self.uncounted += i64::from(row.usage.rate_band() == RateBand::NotKnown);
    }
}

impl Tally {
    /// How many webhooks there are and how many of them do not deliver. Where some can't be judged it is not said that all
    /// deliver.
    fn of_webhooks(self, message: Message) -> Message {
        message.with("count", self.webhooks).with("broken", self.broken).with("unknown", self.unknown)
    }

    /// A sum of counters; not known where one of them is not.
    const fn sum(self, counted: i64) -> Figure {
        if self.uncounted == 0 { Figure::Count(counted) } else { Figure::NotKnown }
    }
}

/// Which whole hundredths a part is of a whole.
fn percent(part: i64, whole: i64) -> i64 {
    let rounded = (i128::from(part) * 100 + i128::from(whole) / 2) / i128::from(whole.max(1));
    i64::try_from(rounded).unwrap_or(100)
}

fn count_of(items: usize) -> i64 {
    i64::try_from(items).unwrap_or(i64::MAX)
}

impl About<'_> {
    pub(super) fn chart(&self, kind: ChartKind) -> Chart {
        match kind {
            ChartKind::States => self.states(),
            ChartKind::Verdicts => self.verdicts(),
            ChartKind::Webhooks => self.webhooks(),
            ChartKind::Rates => self.rates(),
            ChartKind::InARow => self.in_a_row(),
            ChartKind::Causes => self.causes(),
            ChartKind::Hosts => self.hosts(),
            ChartKind::Receivers => self.receivers(),
            ChartKind::Events => self.events(),
        }
    }

    /// The list of the webhooks that this page is of, narrowed to those of a bar.
    fn list(&self, narrow: impl FnOnce(&mut ListQuery)) -> Route {
        let mut query = self.query.filter.clone();
        narrow(&mut query);
        Route::Webhooks(self.at.clone(), query)
    }

    fn count(&self, is_meant: impl Fn(&Row) -> bool) -> i64 {
        count_of(self.rows.iter().filter(|row| is_meant(row)).count())
    }

    fn total(&self) -> i64 {
        count_of(self.rows.len())
    }

    /// A chart of how many webhooks there are of each kind.
    fn of_webhooks(&self, kind: ChartKind, name_head: &'static str, finding: Message, bars: Vec<Bar>) -> Chart {
        Chart {
            kind,
            finding,
            notes: Vec::new(),
            name_head,
            heads: vec!["usage-head-webhooks"],
            drawn: 0,
            part: None,
            bars,
        }
    }

    /// A bar that stands for so many webhooks.
    fn webhooks_bar(name: Name, count: i64, tone: Outcome, leads_to: Route) -> Bar {
        let words = Message::new("ui-webhooks").with("count", count);
        Bar { name, figures: vec![Figure::Count(count)], words, tone, leads_to }
    }

    fn states(&self) -> Chart {
        let of = |state: WebhookState| self.count(|row| row.state == state);
        let bars = WebhookState::ALL
            .into_iter()
            .filter(|state| of(*state) > 0)
            .map(|state| {
                let tone = match state {
                    WebhookState::Active => Outcome::Pass,
                    WebhookState::Stopped => Outcome::Warn,
                    WebhookState::TooManyErrors => Outcome::Fail,
                    WebhookState::Unknown => Outcome::Unknown,
                };
                let leads_to = self.list(|query| query.states = set_of(state));
                Self::webhooks_bar(Name::Own(state.name().to_owned()), of(state), tone, leads_to)
            })
            .collect();
        let (disabled, stopped) = (of(WebhookState::TooManyErrors), of(WebhookState::Stopped));
        let finding = Message::new("usage-states")
            .with("off", disabled + stopped)
            .with("total", self.total())
            .with("disabled", disabled)
            .with("stopped", stopped)
            .with("unknown", of(WebhookState::Unknown));
        self.of_webhooks(ChartKind::States, "ui-state", finding, bars)
    }

    fn verdicts(&self) -> Chart {
        let of = |kind: VerdictKind| self.count(|row| row.verdict == kind);
        let bars = VerdictKind::ALL
            .into_iter()
            .filter(|kind| of(*kind) > 0)
            .map(|kind| {
                let name = Name::Text(Message::new(format!("verdict-{}.short", kind.id())));
                let leads_to = self.list(|query| query.verdicts = set_of(kind));
                // What somebody stopped is told apart from what fails.
                let tone = if kind == VerdictKind::Stopped { Outcome::Warn } else { kind.outcome() };
                Self::webhooks_bar(name, of(kind), tone, leads_to)
            })
            .collect();
        let stopped = of(VerdictKind::Stopped);
        let finding = Message::new("usage-verdicts")
            .with("broken", self.count(|row| row.verdict.is_broken()))
            .with("stopped", stopped)
            .with("total", self.total())
            .with("unknown", of(VerdictKind::Unknown));
        self.of_webhooks(ChartKind::Verdicts, "ui-verdict-filter", finding, bars)
    }

    /// The webhooks that come first by the measure.
    fn webhooks(&self) -> Chart {
        let measure = self.query.measure;
        let has_some = |row: &&Row| match measure {
            Measure::Calls => row.usage.calls().is_some_and(|calls| calls > 0),
            Measure::Errors => row.usage.errors().is_some_and(|errors| errors > 0),
            Measure::Rate => row.usage.error_rate().is_some() && row.usage.errors() != Some(0),
        };
        let mut first: Vec<&Row> = self.rows.iter().copied().filter(has_some).collect();
        ordered::sort_by(&mut first, |a, b| {
            let order = match measure {
                Measure::Calls => b.usage.calls().cmp(&a.usage.calls()),
                Measure::Errors => b.usage.errors().cmp(&a.usage.errors()),
                Measure::Rate => b.usage.error_rate().cmp(&a.usage.error_rate()),
            };
            // Of two that lose all, the one that loses more comes first.
            order.then(b.usage.errors().cmp(&a.usage.errors())).then(a.id.cmp(&b.id))
        });
        let all: Tally = self.rows.iter().fold(Tally::default(), |mut tally, row| {
            tally.add(row);
            tally
        });
        let finding = match first.first() {
            Some(row) => {
                let (calls, errors) = (row.usage.calls().unwrap_or(0), row.usage.errors().unwrap_or(0));
                let message = Message::new(format!("usage-webhooks-{}", measure.id())).with("name", &*row.name);
                match measure {
                    Measure::Calls => message.with("percent", percent(calls, all.calls)).with("all", all.calls),
                    Measure::Errors => message.with("percent", percent(errors, all.errors)).with("all", all.errors),
                    Measure::Rate => message.with("errors", errors).with("calls", calls),
                }
            }
            None => self.nothing(measure == Measure::Calls),
        };
        let shown = first.len().min(TOP);
        let unknown = self.count(|row| row.usage.rate_band() == RateBand::NotKnown);
        let notes = [more("usage-more-webhooks", shown, first.len()), left_out(unknown)];
        let bars = first
            .into_iter()
            .take(TOP)
            .map(|row| {
                let (calls, errors) = (row.usage.calls(), row.usage.errors());
                Bar {
                    name: Name::Own(row.name.to_string()),
                    figures: vec![Figure::of(calls), Figure::of(errors), Figure::Rate(row.usage.error_rate())],
                    words: calls_in_words(calls, errors),
                    tone: Outcome::Fail,
                    leads_to: Route::webhook_of(self.at.clone(), row.id, self.query.filter.clone()),
                }
            })
            .map(|bar| if measure == Measure::Calls { Bar { tone: Outcome::Info, ..bar } } else { bar })
            .collect();
        let (drawn, part) = match measure {
            Measure::Calls => (0, Some(1)),
            Measure::Errors => (1, None),
            Measure::Rate => (2, None),
        };
        Chart {
            kind: ChartKind::Webhooks,
            finding,
            notes: notes.into_iter().flatten().collect(),
            name_head: "ui-column-webhook",
            heads: vec!["usage-head-calls", "usage-head-errors", "usage-head-rate"],
            drawn,
            part,
            bars,
        }
    }

    /// That there is nothing to compare: nothing failed, nothing was called, or no counter is known.
    fn nothing(&self, of_calls: bool) -> Message {
        let has_figures = self.rows.iter().any(|row| row.usage.rate_band() != RateBand::NotKnown);
        Message::new(match (has_figures, of_calls) {
            (false, _) => "usage-no-figures",
            (true, true) => "usage-no-calls",
            (true, false) => "usage-no-errors",
        })
    }

    fn rates(&self) -> Chart {
        let of = |band: RateBand| self.count(|row| row.usage.rate_band() == band);
        let bars = RateBand::ALL
            .into_iter()
            .filter(|band| !matches!(band, RateBand::NoCalls | RateBand::NotKnown))
            .map(|band| {
                let tone = match band {
                    RateBand::Zero => Outcome::Pass,
                    RateBand::BelowOne | RateBand::NoCalls => Outcome::Info,
                    RateBand::OneToFive | RateBand::FiveToTwenty => Outcome::Warn,
                    RateBand::TwentyToFifty | RateBand::FiftyToAll | RateBand::All => Outcome::Fail,
                    RateBand::NotKnown => Outcome::Unknown,
                };
                let name = Name::Text(Message::new(format!("rate-{}.short", band.id())));
                let leads_to = self.list(|query| query.rates = set_of(band));
                Self::webhooks_bar(name, of(band), tone, leads_to)
            })
            .collect::<Vec<_>>();
        let (uncalled, unknown) = (of(RateBand::NoCalls), of(RateBand::NotKnown));
        let called = self.total() - uncalled - unknown;
        let bad: i64 = [RateBand::TwentyToFifty, RateBand::FiftyToAll, RateBand::All].into_iter().map(of).sum();
        let finding = if called > 0 {
            Message::new("usage-rates").with("bad", bad).with("called", called)
        } else {
            self.nothing(true)
        };
        let never = (uncalled > 0).then(|| Message::new("usage-uncalled").with("count", uncalled));
        let mut chart = self.of_webhooks(ChartKind::Rates, "usage-head-rate-percent", finding, bars);
        if called == 0 {
            chart.bars.clear();
        }
        chart.notes = [never, left_out(unknown)].into_iter().flatten().collect();
        chart
    }

    fn in_a_row(&self) -> Chart {
        let stands_at = |row: &Row| row.usage.consecutive().and_then(InARow::of);
        let of = |count: InARow| self.count(|row| stands_at(row) == Some(count));
        let bars: Vec<Bar> = InARow::all()
            .map(|count| {
                let tone = match count.count() {
                    0 => Outcome::Pass,
                    _ if count.is_limit() => Outcome::Fail,
                    _ => Outcome::Warn,
                };
                let id = if count.is_limit() { "in-a-row-limit" } else { "in-a-row" };
                let name = Name::Text(Message::new(id).with("count", count.count()));
                let leads_to = self.list(|query| query.in_a_row = set_of(count));
                Self::webhooks_bar(name, of(count), tone, leads_to)
            })
            .collect();
        let at_limit: i64 = InARow::all().filter(|count| count.is_limit()).map(of).sum();
        let clear = InARow::all().filter(|count| count.count() == 0).map(of).sum::<i64>();
        let unknown = self.count(|row| stands_at(row).is_none());
        let known = self.total() - unknown;
        let finding = if known > 0 {
            let on_the_way = known - clear - at_limit;
            Message::new("usage-in-a-row").with("limit", at_limit).with("way", on_the_way)
        } else {
            Message::new("usage-no-figures")
        };
        let mut chart = self.of_webhooks(ChartKind::InARow, "ui-unit-in-a-row", finding, bars);
        if known == 0 {
            chart.bars.clear();
        }
        chart.notes = [Some(Message::new("usage-limit-note")), left_out(unknown)].into_iter().flatten().collect();
        chart
    }

    /// Failed calls by what each webhook has one of.
    fn errors_by<K: Ord + Clone>(
        &self,
        kind: ChartKind,
        key: impl Fn(&Row) -> Option<K>,
        name: impl Fn(&K) -> Name,
        narrow: impl Fn(&mut ListQuery, K),
    ) -> Chart {
        let mut tallies = BTreeMap::<K, Tally>::new();
        for row in self.rows {
            if let Some(key) = key(row) {
                tallies.entry(key).or_default().add(row);
            }
        }
        let mut found: Vec<(K, Tally)> = tallies.into_iter().filter(|(_, tally)| tally.errors > 0).collect();
        // Sorting keeps the order of what is equal: the names' own.
        ordered::sort_by_key(&mut found, |(_, tally)| Reverse(tally.errors));
        let all = found.iter().map(|(_, tally)| tally.errors).fold(0_i64, i64::saturating_add);
        let id = kind.id();
        let finding = match found.first() {
            Some((key, tally)) => {
                let name = match name(key) {
                    Name::Own(name) => Arg::Text(name),
                    Name::Text(message) => Arg::Said(Box::new(message)),
                };
                Message::new(format!("usage-{id}"))
                    .with("name", name)
                    .with("percent", percent(tally.errors, all))
                    .with("all", all)
            }
            None => self.nothing(false),
        };
        let unread = self.count(|row| row.usage.errors().is_none());
        let notes = [more(&format!("usage-more-{id}"), found.len().min(TOP), found.len()), left_out(unread)];
        let bars = found
            .into_iter()
            .take(TOP)
            .map(|(key, tally)| Bar {
                name: name(&key),
                figures: vec![Figure::Count(tally.webhooks), tally.sum(tally.calls), Figure::Count(tally.errors)],
                words: Message::new("usage-errors-of").with("errors", tally.errors).with("count", tally.webhooks),
                tone: Outcome::Fail,
                leads_to: self.list(|query| narrow(query, key)),
            })
            .collect();
        Chart {
            kind,
            finding,
            notes: notes.into_iter().flatten().collect(),
            name_head: if kind == ChartKind::Causes { "ui-cause" } else { "usage-head-host" },
            heads: vec!["usage-head-webhooks", "usage-head-calls", "usage-head-errors"],
            drawn: 2,
            part: None,
            bars,
        }
    }

    fn causes(&self) -> Chart {
        let mut chart = self.errors_by(
            ChartKind::Causes,
            |row| row.cause,
            |cause: &Cause| Name::Text(Message::new(format!("cause-{}", cause.id()))),
            |query, cause| query.causes = set_of(cause),
        );
        chart.notes.insert(0, Message::new("usage-causes-note"));
        chart
    }

    fn hosts(&self) -> Chart {
        self.errors_by(
            ChartKind::Hosts,
            |row| row.host.as_deref().map(str::to_owned),
            |host: &String| Name::Own(host.clone()),
            |query, host| query.hosts = set_of(host),
        )
    }

    fn receivers(&self) -> Chart {
        let hosts = self.rows.iter().filter_map(|row| Some((row.host.as_deref()?.to_owned(), *row)));
        self.webhooks_by(
            ChartKind::Receivers,
            hosts,
            |query, host| query.hosts = set_of(host),
            ("usage-receivers", "usage-no-hosts", "usage-more-hosts", "usage-head-host"),
        )
    }

    fn events(&self) -> Chart {
        let names = self.rows.iter().flat_map(|row| {
            // A webhook that names an event twice subscribes to it once.
            let names: BTreeSet<String> =
                row.events.iter().map(|event| event.as_str().to_lowercase()).collect_one_by_one();
            names.into_iter().filter(|name| !name.is_empty()).map(|name| (name, *row))
        });
        let mut chart = self.webhooks_by(
            ChartKind::Events,
            names,
            |query, event| query.events = set_of(event),
            ("usage-events", "usage-no-events", "usage-more-events", "usage-head-event"),
        );
        chart.notes.push(Message::new("usage-events-note"));
        chart
    }

    /// Webhooks by a name of the tenant's own, the name with the most first, and how many of them do not deliver. The texts
    /// are what the chart says, what it says where there is no such name, that it shows the first of many, and the head of the
    /// names.
    fn webhooks_by<'r>(
        &self,
        kind: ChartKind,
        named: impl Iterator<Item = (String, &'r Row)>,
        narrow: impl Fn(&mut ListQuery, String),
        (says, none, first, name_head): (&'static str, &'static str, &'static str, &'static str),
    ) -> Chart {
        let mut tallies = BTreeMap::<String, Tally>::new();
        for (name, row) in named {
            tallies.entry(name).or_default().add(row);
        }
        let mut found: Vec<(String, Tally)> = tallies.into_iter().collect();
        ordered::sort_by_key(&mut found, |(_, tally)| Reverse((tally.webhooks, tally.broken)));
        let finding = match found.first() {
            Some((name, tally)) => tally.of_webhooks(Message::new(says).with("name", name.as_str())),
            None => Message::new(none),
        };
        let notes = more(first, found.len().min(TOP), found.len()).into_iter().collect();
        let bars = found
            .into_iter()
            .take(TOP)
            .map(|(name, tally)| Bar {
                figures: vec![
                    Figure::Count(tally.webhooks),
                    Figure::Count(tally.broken),
                    tally.sum(tally.calls),
                    tally.sum(tally.errors),
                ],
                words: tally.of_webhooks(Message::new("usage-event-words")),
                tone: Outcome::Info,
                leads_to: self.list(|query| narrow(query, name.clone())),
                name: Name::Own(name),
            })
            .collect();
        let heads = vec!["usage-head-webhooks", "usage-head-broken", "usage-head-calls", "usage-head-errors"];
        Chart { kind, finding, notes, name_head, heads, drawn: 0, part: Some(1), bars }
    }
}

/// A webhook's counters in a sentence.
fn calls_in_words(calls: Option<i64>, errors: Option<i64>) -> Message {
    match (calls, errors) {
        (Some(calls), Some(errors)) => Message::new("usage-calls-words").with("calls", calls).with("errors", errors),
        (Some(calls), None) => Message::new("usage-calls-only").with("calls", calls),
        (None, errors) => Message::new("usage-errors-only").with("errors", errors.unwrap_or(0)),
    }
}

/// That a chart shows only the first of many.
fn more(id: &str, shown: usize, found: usize) -> Option<Message> {
    (found > shown).then(|| Message::new(id.to_owned()).with("shown", shown).with("total", found))
}

/// That webhooks are not in a chart, because their counters are not known.
fn left_out(unknown: i64) -> Option<Message> {
    (unknown > 0).then(|| Message::new("usage-left-out").with("count", unknown))
}
