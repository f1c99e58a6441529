//! The charts of what happened over time. The counters of two observations give what happened between them; here that is
//! put into slots of equal length. A slot in which too little was observed stays empty: a gap is never a zero.

mod axis;

use std::collections::BTreeSet;

use crate::chart::{self, Scale};
use crate::history::{Observation, Step, Totals, intervals};
use crate::model::{Timestamp, WebhookId};
use crate::ordered::set_of;
use crate::route::{HistoryRange, Measure};
use crate::text::{Arg, Message};

pub use axis::{TickName, TimeTick};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// How many steps the axis has at most.
const STEPS: u32 = 4;
/// How many slots a chart has at most.
const MOST_SLOTS: i64 = 60;
/// Which part of a slot has to be observed for it to be drawn: one of so many.
const LEAST_OBSERVED: i64 = 10;

/// What a rate counts by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Calls or errors an hour.
    Hour,
    /// Calls or errors a day.
    Day,
    /// The share of calls that failed.
    Share,
}

impl Unit {
    /// A short id, for texts.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Share => "share",
        }
    }

    /// Its length in milliseconds; none for a share.
    const fn millis(self) -> Option<i64> {
        match self {
            Self::Hour => Some(HOUR),
            Self::Day => Some(DAY),
            Self::Share => None,
        }
    }
}

/// What was counted in a slot. It need not be whole numbers: what happened between two observations is spread evenly.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Counted {
    /// Calls.
    pub calls: f64,
    /// Calls that failed.
    pub errors: f64,
    /// For how long the slot was observed, in milliseconds.
    pub observed: i64,
}

impl Counted {
    /// The share of the calls that failed; `None` where there was no call.
    pub fn error_rate(self) -> Option<f64> {
        // Less than one call in a thousand slots is a remainder of spreading.
        (self.calls > 1e-3).then(|| (self.errors / self.calls).clamp(0.0, 1.0))
    }
}

/// A part of the chart's time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slot {
    /// Where it begins.
    pub from: Timestamp,
    /// Where it ends.
    pub to: Timestamp,
    /// What was counted in it; `None` where too little of it was observed.
    pub counted: Option<Counted>,
}

/// A chart over time as data.
#[derive(Debug, Clone, PartialEq)]
pub struct TimeChart {
    /// What it draws.
    pub measure: Measure,
    /// How far back it looks.
    pub range: HistoryRange,
    /// By what its numbers count.
    pub unit: Unit,
    /// What it says: a sentence.
    pub finding: Message,
    /// What it does not show.
    pub notes: Vec<Message>,
    /// Its parts, the earliest first; none where nothing can be drawn.
    pub slots: Vec<Slot>,
    /// By when a counter was seen to have fallen.
    pub breaks: Vec<Timestamp>,
}

/// How a range is divided.
#[derive(Debug, Clone, Copy)]
struct Ruler {
    /// Where the first slot begins, in milliseconds since 1970.
    start: i64,
    /// How long a slot is, in milliseconds.
    span: i64,
    /// How many there are.
    count: i64,
    /// How long the time between two observations may be for what happened in it to be drawn, in milliseconds. It leaves
    /// room for what is thinned out at that age.
    longest: i64,
}

impl Ruler {
    fn new(range: HistoryRange, first: Timestamp, last: Timestamp) -> Self {
        let (span, count, longest) = match range {
            HistoryRange::Day => (HOUR, 24, 4 * HOUR),
            HistoryRange::Week => (6 * HOUR, 28, 26 * HOUR),
            HistoryRange::Month => (DAY, 30, 4 * DAY),
            HistoryRange::Quarter => (3 * DAY, 30, 8 * DAY),
            HistoryRange::All => {
                let length = last.millis_since(first).max(1);
                let slots = |span: i64| length.div_euclid(span) + 1;
                let spans = [HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY, 14 * DAY];
                let span = spans.into_iter().find(|span| slots(*span) <= MOST_SLOTS).unwrap_or(30 * DAY);
                (span, slots(span).min(MOST_SLOTS), (4 * HOUR).max(2 * span + DAY))
            }
        };
        Self { start: last.as_millis() - span * count, span, count, longest }
    }

    /// The slots that a time lies in, with how much of it lies in each, in milliseconds.
    fn parts(self, from: Timestamp, to: Timestamp) -> impl Iterator<Item = (usize, i64)> {
        let (from, to) = (from.as_millis().max(self.start), to.as_millis().min(self.start + self.span * self.count));
        let first = (from - self.start).div_euclid(self.span);
        let last = (to - self.start - 1).div_euclid(self.span);
        (first..=last).filter_map(move |index| {
            let begin = self.start + index * self.span;
            let part = to.min(begin + self.span) - from.max(begin);
            usize::try_from(index).ok().filter(|_| part > 0).map(|index| (index, part))
        })
    }

    fn slot(self, index: i64, counted: Counted) -> Slot {
        let from = self.start + index * self.span;
        let is_observed = counted.observed * LEAST_OBSERVED >= self.span;
        Slot {
            from: Timestamp::from_millis(from),
            to: Timestamp::from_millis(from + self.span),
            counted: is_observed.then_some(counted),
        }
    }
}

/// What can't be drawn, because too much time passed between two observations.
#[derive(Debug, Default)]
struct Apart {
    gaps: BTreeSet<(Timestamp, Timestamp)>,
    calls: i64,
    errors: i64,
}

/// The chart of these webhooks together. `observations` are in the order of their time; the last one is where the chart ends.
#[expect(clippy::cast_precision_loss, reason = "amounts for people")]
pub fn time_chart(
    observations: &[Observation],
    ids: &BTreeSet<WebhookId>,
    measure: Measure,
    range: HistoryRange,
) -> TimeChart {
    let (Some(first), Some(last)) = (observations.first(), observations.last()) else {
        return nothing(measure, range, "time-none");
    };
    if first.taken_at == last.taken_at {
        return nothing(measure, range, "time-first");
    }
    let ruler = Ruler::new(range, first.taken_at, last.taken_at);
    let mut counted = vec![Counted::default(); usize::try_from(ruler.count).unwrap_or_default()];
    let mut breaks = BTreeSet::new();
    let mut apart = Apart::default();
    for id in ids {
        let seen = observations.iter().filter_map(|seen| Some((seen.taken_at, Totals::of(seen.records.get(*id)?))));
        let mut observed = vec![0; counted.len()];
        for interval in intervals(seen).into_iter().filter(|interval| interval.to.as_millis() > ruler.start) {
            match interval.step {
                Step::NotKnown => {}
                Step::Fell => {
                    breaks.insert(interval.to);
                }
                Step::Grew { calls, errors } if interval.is_gap(ruler.longest) => {
                    if interval.from.as_millis() >= ruler.start {
                        apart.gaps.insert((interval.from, interval.to));
                        apart.calls = apart.calls.saturating_add(calls);
                        apart.errors = apart.errors.saturating_add(errors);
                    }
                }
                Step::Grew { calls, errors } => {
                    let length = interval.to.millis_since(interval.from) as f64;
                    for (index, part) in ruler.parts(interval.from, interval.to) {
                        if let (Some(slot), Some(observed)) = (counted.get_mut(index), observed.get_mut(index)) {
                            let share = part as f64 / length;
                            slot.calls += calls as f64 * share;
                            slot.errors += errors as f64 * share;
                            *observed += part;
                        }
                    }
                }
            }
        }
        // The webhooks are observed together; one that is new was not there before.
        for (slot, observed) in counted.iter_mut().zip(observed) {
            slot.observed = slot.observed.max(observed);
        }
    }
    let slots: Vec<Slot> = (0..).zip(counted).map(|(index, counted)| ruler.slot(index, counted)).collect();
    if slots.iter().all(|slot| slot.counted.is_none()) {
        let notes = apart.note().into_iter().collect();
        return TimeChart { notes, ..nothing(measure, range, "time-too-little") };
    }
    let unit = match measure {
        Measure::Rate => Unit::Share,
        Measure::Calls | Measure::Errors if ruler.span < DAY => Unit::Hour,
        Measure::Calls | Measure::Errors => Unit::Day,
    };
    let breaks: Vec<Timestamp> = breaks.into_iter().collect();
    let begun_anew = (!breaks.is_empty()).then(|| Message::new("time-breaks").with("count", breaks.len()));
    let notes = [apart.note(), begun_anew].into_iter().flatten().collect();
    TimeChart { measure, range, unit, finding: finding(&slots), notes, slots, breaks }
}

fn nothing(measure: Measure, range: HistoryRange, says: &'static str) -> TimeChart {
    let finding = Message::new(says);
    TimeChart { measure, range, unit: Unit::Hour, finding, notes: Vec::new(), slots: Vec::new(), breaks: Vec::new() }
}

impl Apart {
    fn note(&self) -> Option<Message> {
        let longest = self.gaps.iter().map(|(from, to)| to.millis_since(*from)).max()?;
        let mut message = Message::new("time-gaps").with("count", self.gaps.len());
        message.args.push(("longest", Arg::Span(longest)));
        Some(message.with("calls", self.calls).with("errors", self.errors))
    }
}

/// When the error rate changed, and from which share to which.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Turn {
    at: Timestamp,
    before: f64,
    after: f64,
}

/// How sure it has to be that two error rates differ: this is beyond one in ten thousand, if chance alone were at work (the
/// chi-squared test with one degree of freedom).
const SURE: f64 = 15.2;
/// How many calls there have to be on both sides, and how many of them have to have failed on one: the test says nothing of
/// fewer.
const LEAST_CALLS: f64 = 20.0;
const LEAST_ERRORS: f64 = 5.0;
/// By how much the rates have to differ to be worth a word: a hundredth of all calls, and half as much again.
const LEAST_CHANGE: f64 = 0.01;
const LEAST_RATIO: f64 = 1.5;

/// The moment at which the error rate changed most, if it changed for certain.
fn turn(slots: &[Slot]) -> Option<Turn> {
    let known: Vec<(Timestamp, Counted)> = slots.iter().filter_map(|slot| Some((slot.from, slot.counted?))).collect();
    let (all_calls, all_errors) =
        known.iter().fold((0.0, 0.0), |(calls, errors), (_, slot)| (calls + slot.calls, errors + slot.errors));
    let share = all_errors / all_calls;
    let spread = share * (1.0 - share);
    let (mut calls, mut errors) = (0.0, 0.0);
    let mut best: Option<(f64, Turn)> = None;
    for pair in known.windows(2) {
        let [(_, earlier), (at, _)] = pair else { continue };
        calls += earlier.calls;
        errors += earlier.errors;
        let (calls_after, errors_after) = (all_calls - calls, all_errors - errors);
        if calls.min(calls_after) < LEAST_CALLS || errors.max(errors_after) < LEAST_ERRORS {
            continue;
        }
        let (before, after) = (errors / calls, errors_after / calls_after);
        let sureness = (after - before).powi(2) / (spread * (1.0 / calls + 1.0 / calls_after));
        if best.is_none_or(|(most, _)| sureness > most) {
            best = Some((sureness, Turn { at: *at, before, after }));
        }
    }
    best.filter(|(sureness, turn)| {
        let (low, high) = (turn.before.min(turn.after), turn.before.max(turn.after));
        *sureness >= SURE && high - low >= LEAST_CHANGE && high >= low * LEAST_RATIO
    })
    .map(|(_, turn)| turn)
}

/// What the chart says of the calls that it draws.
fn finding(slots: &[Slot]) -> Message {
    let counted = || slots.iter().filter_map(|slot| slot.counted);
    let calls: f64 = counted().map(|slot| slot.calls).sum();
    let errors: f64 = counted().map(|slot| slot.errors).sum();
    let (whole_calls, whole_errors) = (whole(calls), whole(errors));
    if whole_calls == 0 {
        return Message::new("time-no-calls");
    }
    if whole_errors == 0 {
        return Message::new("time-no-errors").with("calls", whole_calls);
    }
    let message = match turn(slots) {
        Some(Turn { at, before, after }) => Message::new(if after > before { "time-rose" } else { "time-fell" })
            .with("at", at)
            .with("before", whole(before * 100.0))
            .with("after", whole(after * 100.0)),
        None => Message::new("time-even").with("percent", whole(errors / calls * 100.0)),
    };
    message.with("calls", whole_calls).with("errors", whole_errors)
}

/// The nearest whole number.
#[expect(
    clippy::cast_possible_truncation,
    reason = "counters are far from the limits, and what is no number becomes zero"
)]
fn whole(amount: f64) -> i64 {
    amount.round() as i64
}

/// The errors of a webhook over the last week, small enough for a row of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct RecentErrors {
    /// How many there were, as far as was observed.
    pub errors: i64,
    /// The height of each part of the week, in hundredths of the highest; `None` where too little was observed.
    pub heights: Vec<Option<f64>>,
}

/// The errors of a webhook over the last week; `None` where none was observed.
pub fn recent_errors(observations: &[Observation], id: WebhookId) -> Option<RecentErrors> {
    let chart = time_chart(observations, &set_of(id), Measure::Errors, HistoryRange::Week);
    let rates: Vec<Option<f64>> = chart.slots.iter().map(|slot| chart.value(slot)).collect();
    let highest = rates.iter().flatten().copied().fold(0.0, f64::max);
    let errors: f64 = chart.slots.iter().filter_map(|slot| slot.counted).map(|counted| counted.errors).sum();
    let heights = rates.into_iter().map(|rate| rate.map(|rate| rate / highest * 100.0)).collect();
    (whole(errors) > 0 && highest > 0.0).then_some(RecentErrors { errors: whole(errors), heights })
}

impl TimeChart {
    /// What is drawn of a slot, in the chart's unit; `None` where it is a gap, or has no error rate for want of calls.
    pub fn value(&self, slot: &Slot) -> Option<f64> {
        let counted = slot.counted?;
        match self.measure {
            Measure::Calls => self.per_unit(counted, counted.calls),
            Measure::Errors => self.per_unit(counted, counted.errors),
            Measure::Rate => counted.error_rate(),
        }
    }

    /// What of it failed: a part of the calls, drawn within them.
    pub fn part(&self, slot: &Slot) -> Option<f64> {
        let counted = slot.counted?;
        match self.measure {
            Measure::Calls => self.per_unit(counted, counted.errors),
            Measure::Errors | Measure::Rate => None,
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "amounts for people")]
    fn per_unit(&self, counted: Counted, amount: f64) -> Option<f64> {
        let unit = self.unit.millis()?;
        (counted.observed > 0).then(|| amount * unit as f64 / counted.observed as f64)
    }

    /// The ticks of the axis of values.
    pub fn ticks(&self) -> Vec<f64> {
        let most = self.slots.iter().filter_map(|slot| self.value(slot)).fold(0.0, f64::max);
        match self.unit {
            // A chart of small shares would look like one of large ones if it filled its height; a tenth is the least.
            Unit::Share => chart::ticks(most.max(0.1), STEPS).into_iter().filter(|tick| *tick <= 1.0 + 1e-9).collect(),
            Unit::Hour | Unit::Day => chart::ticks(most, STEPS),
        }
    }

    /// How high a value lies, in hundredths of the chart's height.
    pub fn height(&self, value: f64) -> f64 {
        let top = self.ticks().last().copied().unwrap_or(1.0);
        let height = Scale::new((0.0, top), (0.0, 100.0)).and_then(|scale| scale.project(value)).unwrap_or(0.0);
        height.clamp(0.0, 100.0)
    }

    /// The ticks of the axis of time, at whole hours, days, weeks or months of a clock. `ahead` says how many minutes that clock
    /// is ahead of UTC at a moment.
    pub fn time_ticks(&self, ahead: impl Fn(Timestamp) -> i64) -> Vec<TimeTick> {
        let (Some(first), Some(last)) = (self.slots.first(), self.slots.last()) else { return Vec::new() };
        axis::moments(first.from, last.to, &ahead)
            .into_iter()
            .filter_map(|(at, name)| Some(TimeTick { at, place: self.place(at)?, name }))
            .collect()
    }

    /// Where a moment lies, in hundredths of the chart's width; `None` where it is outside.
    #[expect(clippy::cast_precision_loss, reason = "places of a drawing")]
    pub fn place(&self, moment: Timestamp) -> Option<f64> {
        let (first, last) = (self.slots.first()?.from, self.slots.last()?.to);
        let scale = Scale::new((first.as_millis() as f64, last.as_millis() as f64), (0.0, 100.0))?;
        (first..=last).contains(&moment).then(|| scale.project(moment.as_millis() as f64)).flatten()
    }
}

#[cfg(test)]
mod tests;
