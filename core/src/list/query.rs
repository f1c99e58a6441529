//! Which webhooks the list shows, and in what order: what an address holds of the list.

use std::collections::BTreeSet;

use crate::diagnosis::facts::SWITCHED_OFF_AFTER;
use crate::diagnosis::{Cause, VerdictKind};
use crate::model::WebhookState;
use crate::text::{Arg, Message};

/// A column that can be sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The webhook's id.
    Id,
    /// Its name.
    Name,
    /// Its state.
    State,
    /// Its verdict.
    Verdict,
    /// The cause of its last error.
    Cause,
    /// The receiver's host.
    Target,
    /// How many events it has.
    Events,
    /// All calls.
    Calls,
    /// All errors.
    Errors,
    /// Which share of all calls failed.
    ErrorRate,
    /// Errors in a row.
    ConsecutiveErrors,
    /// When it was last called.
    LastCalled,
    /// When it was last changed.
    Updated,
    /// Who changed it last.
    UpdatedBy,
    /// Whose it is.
    Owner,
}

impl Column {
    /// All columns.
    pub const ALL: [Self; 15] = [
        Self::Id,
        Self::Name,
        Self::State,
        Self::Verdict,
        Self::Cause,
        Self::Target,
        Self::Events,
        Self::Calls,
        Self::Errors,
        Self::ErrorRate,
        Self::ConsecutiveErrors,
        Self::LastCalled,
        Self::Updated,
        Self::UpdatedBy,
        Self::Owner,
    ];

    /// The word in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Name => "name",
            Self::State => "state",
            Self::Verdict => "verdict",
            Self::Cause => "cause",
            Self::Target => "target",
            Self::Events => "events",
            Self::Calls => "total_calls",
            Self::Errors => "total_errors",
            Self::ErrorRate => "error_rate",
            Self::ConsecutiveErrors => "consecutive_errors",
            Self::LastCalled => "last_called",
            Self::Updated => "updated",
            Self::UpdatedBy => "updated_by",
            Self::Owner => "owner",
        }
    }

    /// The order after its head was pressed once more: a first press sorts with the end first that one asks for, a second
    /// turns it, a third takes the order away.
    pub fn next_sort(self, current: Option<Direction>) -> Option<Sort> {
        let first = match self {
            Self::Name
            | Self::State
            | Self::Verdict
            | Self::Cause
            | Self::Target
            | Self::UpdatedBy
            | Self::Owner
            | Self::Id => Direction::Ascending,
            Self::Events
            | Self::Calls
            | Self::Errors
            | Self::ErrorRate
            | Self::ConsecutiveErrors
            | Self::LastCalled
            | Self::Updated => Direction::Descending,
        };
        let direction = match (current, first) {
            (None, first) => first,
            (Some(Direction::Ascending), Direction::Ascending) => Direction::Descending,
            (Some(Direction::Descending), Direction::Descending) => Direction::Ascending,
            (Some(_), _) => return None,
        };
        Some(Sort { column: self, direction })
    }

    /// Reads that word.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.id() == id)
    }
}

/// Which end comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Small, early, A first.
    Ascending,
    /// Large, late, Z first.
    Descending,
}

/// An order. Rows without a value in the column come last, in both directions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sort {
    /// By what.
    pub column: Column,
    /// Which end first.
    pub direction: Direction,
}

/// A band of error rates: which share of its calls a webhook lost since it was registered. The bands do not overlap, and
/// every webhook is in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RateBand {
    /// No call failed.
    Zero,
    /// Some failed, fewer than one in a hundred.
    BelowOne,
    /// From one in a hundred to fewer than five.
    OneToFive,
    /// From five in a hundred to fewer than twenty.
    FiveToTwenty,
    /// From twenty in a hundred to fewer than half.
    TwentyToFifty,
    /// Half or more, but not all.
    FiftyToAll,
    /// Every call failed.
    All,
    /// It was not called, so that there is no rate.
    NoCalls,
    /// Its counters are not known, or contradict each other.
    NotKnown,
}

impl RateBand {
    /// All bands: the lowest rate first, and those without a rate last.
    pub const ALL: [Self; 9] = [
        Self::Zero,
        Self::BelowOne,
        Self::OneToFive,
        Self::FiveToTwenty,
        Self::TwentyToFifty,
        Self::FiftyToAll,
        Self::All,
        Self::NoCalls,
        Self::NotKnown,
    ];

    /// The band of a webhook with so many calls and so many errors.
    pub fn of(calls: Option<i64>, errors: Option<i64>) -> Self {
        let (Some(calls), Some(errors)) = (calls, errors) else { return Self::NotKnown };
        match (calls, errors) {
            (0, 0) => Self::NoCalls,
            (calls, errors) if calls <= 0 || errors < 0 || errors > calls => Self::NotKnown,
            (_, 0) => Self::Zero,
            (calls, errors) if errors == calls => Self::All,
            (calls, errors) => match i128::from(errors) * 100 / i128::from(calls) {
                ..1 => Self::BelowOne,
                1..5 => Self::OneToFive,
                5..20 => Self::FiveToTwenty,
                20..50 => Self::TwentyToFifty,
                50.. => Self::FiftyToAll,
            },
        }
    }

    /// The word in addresses: hundredths of all calls.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Zero => "0",
            Self::BelowOne => "0-1",
            Self::OneToFive => "1-5",
            Self::FiveToTwenty => "5-20",
            Self::TwentyToFifty => "20-50",
            Self::FiftyToAll => "50-100",
            Self::All => "100",
            Self::NoCalls => "no-calls",
            Self::NotKnown => "unknown",
        }
    }

    /// Reads that word.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.id() == id)
    }
}

/// Failed deliveries in a row, from none to the documented limit: what is beyond it counts as the limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InARow(u8);

/// The documented limit as a count of marks.
const LIMIT: u8 = 9;

const _: () = assert!(LIMIT as i64 == SWITCHED_OFF_AFTER, "the marks end at the documented limit");

impl InARow {
    /// None, one, two, up to the limit.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=LIMIT).map(Self)
    }

    /// Where a counter stands. A counter below zero can't be true and says nothing.
    pub fn of(count: i64) -> Option<Self> {
        u8::try_from(count.min(SWITCHED_OFF_AFTER)).ok().map(Self)
    }

    /// How many; the limit stands for more, too.
    pub const fn count(self) -> i64 {
        self.0 as i64
    }

    /// Whether it is at the limit or beyond it.
    pub const fn is_limit(self) -> bool {
        self.0 == LIMIT
    }

    /// Reads the number in an address.
    pub fn parse(text: &str) -> Option<Self> {
        text.trim().parse().ok().and_then(Self::of)
    }
}

/// What the list shows and in what order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListQuery {
    /// Only webhooks in one of these states; none means all.
    pub states: BTreeSet<WebhookState>,
    /// Only webhooks with one of these verdicts; none means all.
    pub verdicts: BTreeSet<VerdictKind>,
    /// Only webhooks with one of these causes; none means all.
    pub causes: BTreeSet<Cause>,
    /// Only webhooks with one of these receivers' hosts, in small letters; none means all.
    pub hosts: BTreeSet<String>,
    /// Only webhooks with one of these events, in small letters; none means all.
    pub events: BTreeSet<String>,
    /// Only webhooks in one of these bands of error rates; none means all.
    pub rates: BTreeSet<RateBand>,
    /// Only webhooks with so many failed deliveries in a row; none means all.
    pub in_a_row: BTreeSet<InARow>,
    /// Only webhooks in which every word of this is found.
    pub search: String,
    /// The order; `None`: worst first.
    pub sort: Option<Sort>,
}

impl ListQuery {
    /// Whether every webhook is shown.
    pub fn shows_all(&self) -> bool {
        let Self { states, verdicts, causes, hosts, events, rates, in_a_row, search, sort: _ } = self;
        let is_unfiltered = states.is_empty() && verdicts.is_empty() && causes.is_empty() && hosts.is_empty();
        is_unfiltered && events.is_empty() && rates.is_empty() && in_a_row.is_empty() && search.trim().is_empty()
    }

    /// Whether the list alone can't answer it: it asks for verdicts, causes or counters.
    pub fn asks_for_more_than_the_list(&self) -> bool {
        let Self { verdicts, causes, rates, in_a_row, sort, states: _, hosts: _, events: _, search: _ } = self;
        let is_of_the_list = |sort: &Sort| match sort.column {
            Column::Id
            | Column::Name
            | Column::State
            | Column::Target
            | Column::Events
            | Column::Updated
            | Column::UpdatedBy
            | Column::Owner => true,
            Column::Verdict
            | Column::Cause
            | Column::Calls
            | Column::Errors
            | Column::ErrorRate
            | Column::ConsecutiveErrors
            | Column::LastCalled => false,
        };
        let filters = [verdicts.is_empty(), causes.is_empty(), rates.is_empty(), in_a_row.is_empty()];
        filters.contains(&false) || !sort.as_ref().is_none_or(is_of_the_list)
    }
}

/// One thing that a list is filtered by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    /// A state.
    State(WebhookState),
    /// A verdict.
    Verdict(VerdictKind),
    /// A cause.
    Cause(Cause),
    /// A receiver's host.
    Host(String),
    /// An event.
    Event(String),
    /// A band of error rates.
    Rate(RateBand),
    /// So many failed deliveries in a row.
    InARow(InARow),
    /// The words of the search.
    Search(String),
}

impl Chosen {
    /// What it is called on the page.
    pub fn message(&self) -> Message {
        match self {
            Self::State(state) => Message::new("filter-state").with("name", state.name()),
            Self::Verdict(kind) => Message::new(format!("verdict-{}.short", kind.id())),
            Self::Cause(cause) => Message::new(format!("cause-{}", cause.id())),
            Self::Host(host) => Message::new("filter-host").with("name", host.as_str()),
            Self::Event(event) => Message::new("filter-event").with("name", event.as_str()),
            Self::Rate(band) => {
                Message::new("filter-rate").with("name", Arg::Term(format!("rate-{}", band.id()).into()))
            }
            Self::InARow(count) => {
                let id = if count.is_limit() { "filter-in-a-row-limit" } else { "filter-in-a-row" };
                Message::new(id).with("count", count.count())
            }
            Self::Search(words) => Message::new("filter-search").with("name", words.as_str()),
        }
    }
}

impl ListQuery {
    /// All that it filters by.
    pub fn chosen(&self) -> Vec<Chosen> {
        let Self { states, verdicts, causes, hosts, events, rates, in_a_row, search, sort: _ } = self;
        let search = Some(search.trim()).filter(|words| !words.is_empty());
        let states = states.iter().copied().map(Chosen::State);
        states
            .chain(verdicts.iter().copied().map(Chosen::Verdict))
            .chain(causes.iter().copied().map(Chosen::Cause))
            .chain(hosts.iter().cloned().map(Chosen::Host))
            .chain(events.iter().cloned().map(Chosen::Event))
            .chain(rates.iter().copied().map(Chosen::Rate))
            .chain(in_a_row.iter().copied().map(Chosen::InARow))
            .chain(search.map(|words| Chosen::Search(words.to_owned())))
            .collect()
    }

    /// Takes one of them away.
    pub fn remove(&mut self, chosen: &Chosen) {
        match chosen {
            Chosen::State(state) => _ = self.states.remove(state),
            Chosen::Verdict(verdict) => _ = self.verdicts.remove(verdict),
            Chosen::Cause(cause) => _ = self.causes.remove(cause),
            Chosen::Host(host) => _ = self.hosts.remove(host),
            Chosen::Event(event) => _ = self.events.remove(event),
            Chosen::Rate(band) => _ = self.rates.remove(band),
            Chosen::InARow(count) => _ = self.in_a_row.remove(count),
            Chosen::Search(_) => self.search.clear(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Catalog, PlainEnglish};

    #[test]
    fn pressing_a_head_sorts_turns_and_takes_the_order_away() {
        for column in Column::ALL {
            let first = column.next_sort(None).expect("an order");
            let second = column.next_sort(Some(first.direction)).expect("an order");
            assert_eq!((first.column, second.column), (column, column));
            assert_ne!(first.direction, second.direction);
            assert_eq!(column.next_sort(Some(second.direction)), None);
        }
    }

    #[test]
    fn the_list_alone_answers_what_asks_for_no_verdict_and_no_counter() {
        let sorted = |column| {
            let sort = Some(Sort { column, direction: Direction::Ascending });
            ListQuery { sort, ..ListQuery::default() }.asks_for_more_than_the_list()
        };
        assert!(!ListQuery::default().asks_for_more_than_the_list());
        assert_eq!((sorted(Column::Name), sorted(Column::ConsecutiveErrors)), (false, true));
        let states = ListQuery { states: [WebhookState::Stopped].into(), ..ListQuery::default() };
        assert!(!ListQuery { search: "erp".to_owned(), ..states }.asks_for_more_than_the_list());
        let verdicts = ListQuery { verdicts: [VerdictKind::Silent].into(), ..ListQuery::default() };
        assert!(verdicts.asks_for_more_than_the_list());
    }

    #[test]
    fn every_webhook_is_in_one_band_of_rates() {
        let of = |calls, errors| RateBand::of(Some(calls), Some(errors)).id();
        assert_eq!((of(0, 0), of(100, 0), of(100, 100)), ("no-calls", "0", "100"));
        assert_eq!((of(1_000, 9), of(1_000, 10), of(1_000, 49), of(1_000, 50)), ("0-1", "1-5", "1-5", "5-20"));
        assert_eq!((of(10, 2), of(1_000, 499), of(10, 5), of(1_000, 999)), ("20-50", "20-50", "50-100", "50-100"));
        assert_eq!(of(i64::MAX, i64::MAX - 1), "50-100", "the largest counters do not overflow");
    }

    #[test]
    fn counters_that_contradict_each_other_have_no_rate() {
        for (calls, errors) in [
            (None, Some(1)),
            (Some(1), None),
            (Some(3), Some(4)),
            (Some(-1), Some(0)),
            (Some(0), Some(2)),
            (Some(5), Some(-1)),
        ] {
            assert_eq!(RateBand::of(calls, errors), RateBand::NotKnown, "{calls:?} {errors:?}");
        }
    }

    #[test]
    fn every_band_is_read_back() {
        for band in RateBand::ALL {
            assert_eq!(RateBand::from_id(band.id()), Some(band));
        }
    }

    #[test]
    fn more_failures_in_a_row_than_the_limit_count_as_the_limit() {
        let of = |count| InARow::of(count).map(|in_a_row| (in_a_row.count(), in_a_row.is_limit()));
        assert_eq!(
            (of(0), of(8), of(9), of(40)),
            (Some((0, false)), Some((8, false)), Some((9, true)), Some((9, true)))
        );
        assert_eq!((of(-1), InARow::parse("nine")), (None, None));
        assert_eq!(InARow::all().count(), 10);
    }

    #[test]
    fn each_filter_can_be_taken_away_and_is_called_something() {
        let mut query = ListQuery {
            states: [WebhookState::Stopped].into(),
            verdicts: [VerdictKind::Silent].into(),
            causes: [Cause::Timeout].into(),
            hosts: ["api.acme.example".to_owned()].into(),
            events: ["sale.sold".to_owned()].into(),
            rates: [RateBand::All].into(),
            in_a_row: InARow::all().collect(),
            search: " erp ".to_owned(),
            sort: Column::Name.next_sort(None),
        };
        let chosen = query.chosen();
        assert_eq!(chosen.len(), 17);
        let catalog = Catalog::english(Box::new(PlainEnglish));
        for one in &chosen {
            assert!(catalog.has(&one.message().id), "{one:?}");
            let mut alone = query.clone();
            chosen.iter().filter(|other| *other != one).for_each(|other| alone.remove(other));
            assert!(!alone.shows_all() && !query.shows_all(), "{one:?}");
            query.remove(one);
        }
        assert!(query.shows_all() && query.chosen().is_empty() && query.sort.is_some());
        assert_eq!(catalog.say(&Chosen::Rate(RateBand::All).message()), "Error rate: 100 %");
    }

    #[test]
    fn names_begin_at_a_and_figures_with_the_most() {
        let first = |column: Column| column.next_sort(None).map(|sort| sort.direction);
        assert_eq!(first(Column::Name), Some(Direction::Ascending));
        assert_eq!(first(Column::Errors), Some(Direction::Descending));
        assert_eq!(first(Column::LastCalled), Some(Direction::Descending));
    }
}
