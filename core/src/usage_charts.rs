//! The charts of how a tenant's webhooks are used now: what each one says, its bars, and the list of webhooks behind every
//! bar. All of it is made of the rows of the list, so that a chart and the list that it leads to count the same.

mod build;

use std::sync::Arc;

use crate::chart::{Scale, count_ticks};
use crate::diagnosis::Outcome;
use crate::list::{self, ErrorRate, InARow, RateBand, Row, Rows};
use crate::route::{Route, TenantRef, UsageQuery};
use crate::text::Message;

/// A chart that the page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChartKind {
    /// Webhooks by their state.
    States,
    /// Webhooks by their verdict.
    Verdicts,
    /// The webhooks with the most calls, errors or the highest error rate.
    Webhooks,
    /// How many webhooks have which error rate.
    Rates,
    /// How many webhooks have how many failed deliveries in a row.
    InARow,
    /// Failed calls by the last error's cause.
    Causes,
    /// Failed calls by the receiver's host.
    Hosts,
    /// How many webhooks each host has, and how many of them do not deliver.
    Receivers,
    /// Which events are subscribed to how often.
    Events,
}

impl ChartKind {
    /// All charts, as they follow each other on the page.
    pub const ALL: [Self; 9] = [
        Self::Verdicts,
        Self::States,
        Self::Webhooks,
        Self::Rates,
        Self::InARow,
        Self::Causes,
        Self::Hosts,
        Self::Receivers,
        Self::Events,
    ];

    /// A short id, for the page's own use and for tests.
    pub const fn id(self) -> &'static str {
        match self {
            Self::States => "states",
            Self::Verdicts => "verdicts",
            Self::Webhooks => "webhooks",
            Self::Rates => "rates",
            Self::InARow => "in-a-row",
            Self::Causes => "causes",
            Self::Hosts => "hosts",
            Self::Receivers => "receivers",
            Self::Events => "events",
        }
    }

    /// Whether it is made of the counters, so that it has nothing to show where none of them is known.
    pub const fn needs_counters(self) -> bool {
        match self {
            Self::Webhooks | Self::Rates | Self::InARow | Self::Causes | Self::Hosts => true,
            Self::States | Self::Verdicts | Self::Receivers | Self::Events => false,
        }
    }

    /// How its bars lie.
    pub const fn form(self) -> Form {
        match self {
            Self::Rates | Self::InARow => Form::Standing,
            Self::States
            | Self::Verdicts
            | Self::Webhooks
            | Self::Causes
            | Self::Hosts
            | Self::Receivers
            | Self::Events => Form::Lying,
        }
    }
}

/// How the bars of a chart lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Under each other: names can be long, and the order is by size.
    Lying,
    /// Beside each other: the order is that of the names.
    Standing,
}

/// A number of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// So many.
    Count(i64),
    /// A share of failed calls; `None` where there is no call, or where the counters can't be true.
    Rate(Option<ErrorRate>),
    /// The source does not say.
    NotKnown,
}

impl Figure {
    fn of(count: Option<i64>) -> Self {
        count.map_or(Self::NotKnown, Self::Count)
    }

    /// The number that a bar is as long as; zero where there is none.
    #[expect(clippy::cast_precision_loss, reason = "the length of a drawn bar")]
    pub fn value(self) -> f64 {
        match self {
            Self::Count(count) => count.max(0) as f64,
            Self::Rate(rate) => rate.map_or(0.0, ErrorRate::share),
            Self::NotKnown => 0.0,
        }
    }
}

/// What a bar is called.
#[derive(Debug, Clone, PartialEq)]
pub enum Name {
    /// A name of the tenant's own: a webhook, a host, an event.
    Own(String),
    /// A text of ours.
    Text(Message),
}

/// A bar of a chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it stands for.
    pub name: Name,
    /// Its row of the table; the chart says which of them is drawn.
    pub figures: Vec<Figure>,
    /// The same in words, with the unit.
    pub words: Message,
    /// How it is coloured and hatched.
    pub tone: Outcome,
    /// What is behind it: the list of these webhooks, or the one webhook.
    pub leads_to: Route,
}

/// A chart as data.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Which.
    pub kind: ChartKind,
    /// What it says: a sentence.
    pub finding: Message,
    /// What it does not show, or does not know.
    pub notes: Vec<Message>,
    /// The head of the column of names, as the id of a text.
    pub name_head: &'static str,
    /// The heads of the columns of figures, as ids of texts. They name the unit.
    pub heads: Vec<&'static str>,
    /// Which column is drawn; its head is the axis's name.
    pub drawn: usize,
    /// Which column is a part of the drawn one, and is drawn within it.
    pub part: Option<usize>,
    /// The bars, in their order.
    pub bars: Vec<Bar>,
}

/// How many steps an axis has at most.
const STEPS: usize = 4;
/// The ticks of an axis of rates, in hundredths.
const RATE_TICKS: [i64; 5] = [0, 25, 50, 75, 100];

impl Chart {
    /// The figure of a bar that is drawn.
    pub fn figure(&self, bar: &Bar) -> Figure {
        bar.figures.get(self.drawn).copied().unwrap_or(Figure::NotKnown)
    }

    /// The ticks of its axis, with the place of each in hundredths of the axis.
    pub fn axis(&self) -> Vec<(f64, Figure)> {
        let is_rate = self.bars.iter().any(|bar| matches!(self.figure(bar), Figure::Rate(_)));
        let ticks: Vec<Figure> = if is_rate {
            RATE_TICKS.into_iter().map(|percent| Figure::Rate(ErrorRate::of(100, percent))).collect()
        } else {
            let count = |bar: &Bar| if let Figure::Count(count) = self.figure(bar) { count } else { 0 };
            let most = self.bars.iter().map(count).max().unwrap_or(0);
            count_ticks(most, STEPS).into_iter().map(Figure::Count).collect()
        };
        let last = ticks.last().map_or(1.0, |tick| tick.value());
        let place =
            |tick: Figure| Scale::new((0.0, last), (0.0, 100.0))?.project(tick.value()).map(|place| (place, tick));
        ticks.into_iter().filter_map(place).collect()
    }

    /// The bar from which on the documented limit is reached, where the chart has one.
    pub fn limit(&self) -> Option<usize> {
        match self.kind {
            ChartKind::InARow => InARow::all().position(InARow::is_limit),
            ChartKind::States
            | ChartKind::Verdicts
            | ChartKind::Webhooks
            | ChartKind::Rates
            | ChartKind::Causes
            | ChartKind::Hosts
            | ChartKind::Receivers
            | ChartKind::Events => None,
        }
    }

    /// How long a bar is, in hundredths of the axis: all of it, and the part of it that is drawn within.
    pub fn length(&self, bar: &Bar) -> (f64, f64) {
        let end = self.axis().last().map_or(1.0, |(_, tick)| tick.value());
        let length = |figure: Figure| {
            Scale::new((0.0, end), (0.0, 100.0)).and_then(|scale| scale.project(figure.value())).unwrap_or(0.0)
        };
        let whole = length(self.figure(bar));
        let part = self.part.and_then(|part| bar.figures.get(part)).map_or(0.0, |part| length(*part));
        (whole, part.min(whole))
    }
}

/// All charts of the webhooks that the query selects.
pub fn charts(rows: &Arc<Rows>, query: &UsageQuery, at: &TenantRef) -> Vec<Chart> {
    let selection = list::select(rows, &query.filter);
    let selected: Vec<&Row> = selection.indices.iter().filter_map(|index| rows.get(*index)).collect();
    let about = build::About { rows: &selected, query, at };
    ChartKind::ALL.into_iter().map(|kind| about.chart(kind)).collect()
}

/// Whether any counter of the webhooks that the query selects is known.
pub fn has_counters(rows: &Arc<Rows>, query: &UsageQuery) -> bool {
    let is_known = |row: &Row| row.usage.rate_band() != RateBand::NotKnown || row.usage.consecutive().is_some();
    list::select(rows, &query.filter).indices.iter().filter_map(|index| rows.get(*index)).any(is_known)
}

#[cfg(test)]
mod tests;
