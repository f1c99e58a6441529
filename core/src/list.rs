//! What the table shows, as data: rows joined with their verdict, filtered, searched and sorted.

pub mod query;
pub mod window;

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::diagnosis::{Case, CaseUsage, Cause, DiagnosedSnapshot, Outcome, Severity, VerdictKind};
use crate::model::{Owner, Timestamp, WebhookId, WebhookState};
use crate::text::Message;

pub use query::{Chosen, Column, Direction, InARow, ListQuery, RateBand, Sort};

/// One webhook as the table shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The webhook.
    pub id: WebhookId,
    /// Its name, or `webhook 12`.
    pub name: String,
    /// Its state.
    pub state: WebhookState,
    /// Its verdict.
    pub verdict: VerdictKind,
    /// The outcome of the finding that decides it.
    pub outcome: Outcome,
    /// The cause that explains it.
    pub cause: Option<Cause>,
    /// What is wrong, in a few words; `None` where nothing is.
    pub headline: Option<Message>,
    /// Host and path, masked.
    pub target: String,
    /// The receiver.
    pub host: Option<String>,
    /// The names of its events.
    pub events: Vec<String>,
    /// What is known of its counters.
    pub usage: RowUsage,
    /// When it was last changed.
    pub updated: Option<Timestamp>,
    /// By whom; empty where only a key is known.
    pub updated_by: Option<String>,
    /// Whose it is.
    pub owner: Owner,
    /// All that a search looks in, in lower case; no secret is part of it.
    haystack: String,
}

impl Row {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        Severity::new(self.verdict, self.state, self.usage.consecutive())
    }
}

/// The counters in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowUsage {
    /// They could not be read.
    Unseen,
    /// There are none: most likely it was never called, but no figure was sent.
    NoRow,
    /// They were read.
    Seen {
        /// All calls.
        calls: Option<i64>,
        /// All errors.
        errors: Option<i64>,
        /// Errors in a row.
        consecutive: Option<i64>,
        /// When it was last called; `None`: never, or not known.
        last_called: Option<Timestamp>,
    },
}

impl RowUsage {
    const fn figures(self) -> (Option<i64>, Option<i64>, Option<i64>, Option<Timestamp>) {
        match self {
            Self::Unseen | Self::NoRow => (None, None, None, None),
            Self::Seen { calls, errors, consecutive, last_called } => (calls, errors, consecutive, last_called),
        }
    }

    /// Errors in a row, where known.
    pub const fn consecutive(self) -> Option<i64> {
        self.figures().2
    }

    /// All calls, where known.
    pub const fn calls(self) -> Option<i64> {
        self.figures().0
    }

    /// All errors, where known.
    pub const fn errors(self) -> Option<i64> {
        self.figures().1
    }

    /// The band of its error rate. What has no counters is in the band of what is not known: that it was never called is
    /// most likely, and no figure says so.
    pub fn rate_band(self) -> RateBand {
        RateBand::of(self.calls(), self.errors())
    }

    /// The share of its calls that failed, from 0 to 1; `None` where there were no calls or the counters can't be true.
    pub fn error_rate(self) -> Option<ErrorRate> {
        let (calls, errors) = self.calls().zip(self.errors())?;
        ErrorRate::of(calls, errors)
    }
}

/// A share of failed calls, as the two counters that make it: exact, so that rates can be compared.
#[derive(Debug, Clone, Copy)]
pub struct ErrorRate {
    errors: i64,
    calls: i64,
}

impl ErrorRate {
    /// So many errors of so many calls; `None` where there is no call, or more errors than calls.
    pub fn of(calls: i64, errors: i64) -> Option<Self> {
        (calls > 0 && (0..=calls).contains(&errors)).then_some(Self { errors, calls })
    }

    /// From 0 to 1.
    #[expect(clippy::cast_precision_loss, reason = "a share for people")]
    pub fn share(self) -> f64 {
        self.errors as f64 / self.calls as f64
    }
}

impl Ord for ErrorRate {
    fn cmp(&self, other: &Self) -> Ordering {
        let product = |errors: i64, calls: i64| i128::from(errors) * i128::from(calls);
        product(self.errors, other.calls).cmp(&product(other.errors, self.calls))
    }
}

impl PartialOrd for ErrorRate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for ErrorRate {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for ErrorRate {}

/// The rows of all webhooks, by id.
pub fn rows(diagnosed: &DiagnosedSnapshot) -> Vec<Row> {
    diagnosed.cases.iter().map(|case| row(diagnosed, case)).collect()
}

/// The names of the webhooks whose state or verdict differs between two readings, and of those that are new; none where
/// there was nothing before.
pub fn changed(before: &[Row], after: &[Row]) -> Vec<String> {
    if before.is_empty() {
        return Vec::new();
    }
    let earlier: BTreeMap<WebhookId, (WebhookState, VerdictKind)> =
        before.iter().map(|row| (row.id, (row.state, row.verdict))).collect();
    let differs = |row: &&Row| earlier.get(&row.id) != Some(&(row.state, row.verdict));
    after.iter().filter(differs).map(|row| row.name.clone()).collect()
}

/// The row of one webhook.
pub fn row(diagnosed: &DiagnosedSnapshot, case: &Case) -> Row {
    let webhook = &case.webhook;
    let diagnosis = diagnosed.diagnosis.webhooks.get(&webhook.id);
    let deciding = diagnosis.and_then(|diagnosis| diagnosis.deciding());
    let verdict = diagnosis.map_or(VerdictKind::Unknown, |diagnosis| diagnosis.verdict.kind);
    let cause = diagnosis.and_then(|diagnosis| diagnosis.verdict.cause);
    let usage = match &case.usage {
        CaseUsage::Unseen(_) => RowUsage::Unseen,
        CaseUsage::NoRow => RowUsage::NoRow,
        CaseUsage::Seen(usage) => RowUsage::Seen {
            calls: usage.total_calls,
            errors: usage.total_errors,
            consecutive: usage.consecutive_errors,
            last_called: usage.last_called.map(|last| last.at),
        },
    };
    let name = webhook.display_name();
    let target = webhook.target.brief();
    let events: Vec<String> = webhook.events.iter().map(|event| event.as_str().to_owned()).collect();
    let person =
        |associate: &Option<crate::model::Associate>| associate.as_ref().map(|associate| associate.name.clone());
    let updated_by = person(&webhook.updated_by);
    let people =
        [person(&webhook.registered_by), updated_by.clone()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let cause_id = cause.map(|cause| cause.id()).unwrap_or_default();
    let masked = webhook.target.masked();
    let haystack =
        format!("{name} {masked} {} {} {people} {cause_id} {}", events.join(" "), webhook.id, webhook.state.name());
    Row {
        id: webhook.id,
        state: webhook.state,
        verdict,
        outcome: deciding.map_or(Outcome::Pass, |finding| finding.outcome),
        cause,
        headline: deciding.map(|finding| finding.attribute("short")),
        host: webhook.target.host(),
        usage,
        updated: webhook.updated,
        updated_by,
        owner: webhook.owner,
        haystack: haystack.to_lowercase(),
        name,
        target,
        events,
    }
}

/// Which rows are shown, in which order, and how many each filter would show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    /// Indexes into the rows.
    pub indices: Vec<usize>,
    /// How many webhooks of each state match everything but the state filter.
    pub states: BTreeMap<WebhookState, usize>,
    /// How many of each verdict match everything but the verdict filter.
    pub verdicts: BTreeMap<VerdictKind, usize>,
    /// How many of each cause match everything but the cause filter.
    pub causes: BTreeMap<Cause, usize>,
}

impl Selection {
    /// How many webhooks a state's toggle shows.
    pub fn state_count(&self, state: WebhookState) -> usize {
        self.states.get(&state).copied().unwrap_or(0)
    }
}

/// Something that a list is filtered by, but for the search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Filter {
    State,
    Verdict,
    Cause,
    Host,
    Event,
    Rate,
    InARow,
}

/// The filters that a row does not pass.
fn misses(row: &Row, query: &ListQuery) -> impl Iterator<Item = Filter> {
    let ListQuery { states, verdicts, causes, hosts, events, rates, in_a_row, search: _, sort: _ } = query;
    let has_event = |event: &String| events.contains(&event.to_lowercase());
    let stands_at = |count: i64| InARow::of(count).is_some_and(|count| in_a_row.contains(&count));
    let passes = [
        (Filter::State, states.is_empty() || states.contains(&row.state)),
        (Filter::Verdict, verdicts.is_empty() || verdicts.contains(&row.verdict)),
        (Filter::Cause, causes.is_empty() || row.cause.is_some_and(|cause| causes.contains(&cause))),
        (Filter::Host, hosts.is_empty() || row.host.as_ref().is_some_and(|host| hosts.contains(host))),
        (Filter::Event, events.is_empty() || row.events.iter().any(has_event)),
        (Filter::Rate, rates.is_empty() || rates.contains(&row.usage.rate_band())),
        (Filter::InARow, in_a_row.is_empty() || row.usage.consecutive().is_some_and(stands_at)),
    ];
    passes.into_iter().filter(|(_, passes)| !passes).map(|(filter, _)| filter)
}

/// Selects and orders rows; linear in their number but for the sorting.
pub fn select(rows: &[Row], query: &ListQuery) -> Selection {
    let words: Vec<String> = query.search.split_whitespace().map(str::to_lowercase).collect();
    let mut selection = Selection::default();
    for (index, row) in rows.iter().enumerate() {
        if !words.iter().all(|word| row.haystack.contains(word.as_str())) {
            continue;
        }
        let mut missed = misses(row, query);
        let (first, second) = (missed.next(), missed.next());
        // A filter's count is of the rows that pass all others.
        let passes_but_for = |filter: Filter| second.is_none() && first.is_none_or(|missed| missed == filter);
        if passes_but_for(Filter::State) {
            *selection.states.entry(row.state).or_default() += 1;
        }
        if passes_but_for(Filter::Verdict) {
            *selection.verdicts.entry(row.verdict).or_default() += 1;
        }
        if let Some(cause) = row.cause
            && passes_but_for(Filter::Cause)
        {
            *selection.causes.entry(cause).or_default() += 1;
        }
        if first.is_none() {
            selection.indices.push(index);
        }
    }
    let order = |a: &Row, b: &Row| match query.sort {
        None => worst_first(a, b),
        Some(Sort { column, direction }) => by_column(a, b, column, direction).then_with(|| worst_first(a, b)),
    };
    selection.indices.sort_by(|a, b| match (rows.get(*a), rows.get(*b)) {
        (Some(a), Some(b)) => order(a, b),
        _ => Ordering::Equal,
    });
    selection
}

/// The order without a choice: the worst first, then name and id.
fn worst_first(a: &Row, b: &Row) -> Ordering {
    a.severity().cmp(&b.severity()).then_with(|| caseless(&a.name, &b.name)).then_with(|| a.id.cmp(&b.id))
}

fn by_column(a: &Row, b: &Row, column: Column, direction: Direction) -> Ordering {
    let (a_usage, b_usage) = (a.usage.figures(), b.usage.figures());
    match column {
        Column::Id => present(Some(a.id), Some(b.id), direction),
        Column::Name => directed(caseless(&a.name, &b.name), direction),
        Column::State => directed(a.state.cmp(&b.state), direction),
        Column::Verdict => directed(a.verdict.cmp(&b.verdict), direction),
        Column::Cause => present(a.cause.map(Cause::id), b.cause.map(Cause::id), direction),
        Column::Target => present(a.host.as_deref(), b.host.as_deref(), direction),
        Column::Events => directed(a.events.len().cmp(&b.events.len()), direction),
        Column::Calls => present(a_usage.0, b_usage.0, direction),
        Column::Errors => present(a_usage.1, b_usage.1, direction),
        Column::ErrorRate => present(a.usage.error_rate(), b.usage.error_rate(), direction),
        Column::ConsecutiveErrors => present(a_usage.2, b_usage.2, direction),
        Column::LastCalled => present(a_usage.3, b_usage.3, direction),
        Column::Updated => present(a.updated, b.updated, direction),
        Column::UpdatedBy => present(filled(a.updated_by.as_deref()), filled(b.updated_by.as_deref()), direction),
        Column::Owner => directed(a.owner.cmp(&b.owner), direction),
    }
}

fn filled(text: Option<&str>) -> Option<&str> {
    text.filter(|text| !text.is_empty())
}

fn directed(order: Ordering, direction: Direction) -> Ordering {
    match direction {
        Direction::Ascending => order,
        Direction::Descending => order.reverse(),
    }
}

/// Orders two values that may be missing; what is missing comes last, whichever end is first.
fn present<T: Ord>(a: Option<T>, b: Option<T>, direction: Direction) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => directed(a.cmp(&b), direction),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}

fn caseless(a: &str, b: &str) -> Ordering {
    a.chars().flat_map(char::to_lowercase).cmp(b.chars().flat_map(char::to_lowercase))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::fixture::{Scene, days_ago};
    use crate::model::{Quoted, Target};

    fn rows_of_a_crowd() -> Vec<Row> {
        let scene = Scene::failing("Connection refused", 4)
            .webhook(|webhook| webhook.target = Target::new("https://api.acme.example/in?code=hunter2"))
            .sibling(2, |webhook, usage| {
                webhook.name = "Älg".to_owned();
                webhook.state = WebhookState::Stopped;
                usage.total_calls = None;
            })
            .sibling(3, |webhook, usage| {
                webhook.name = "zebra".to_owned();
                webhook.target = Target::new("https://zoo.example/in");
                webhook.updated = Some(days_ago(1));
                usage.total_calls = Some(7);
            });
        rows(&scene.diagnosed())
    }

    fn ids(rows: &[Row], query: &ListQuery) -> Vec<i64> {
        select(rows, query).indices.iter().map(|index| rows[*index].id.0).collect()
    }

    #[test]
    fn the_worst_comes_first() {
        assert_eq!(ids(&rows_of_a_crowd(), &ListQuery::default()), [1, 2, 3]);
    }

    #[test]
    fn webhooks_that_superoffice_switched_off_come_before_those_that_still_fail() {
        let scene = Scene::failing("Connection refused", 8).sibling(2, |webhook, usage| {
            webhook.state = WebhookState::TooManyErrors;
            usage.consecutive_errors = Some(1);
            usage.last_error = Some(Quoted::new("HTTP/1.1 410 Gone\r\n\r\n"));
        });
        assert_eq!(ids(&rows(&scene.diagnosed()), &ListQuery::default()), [2, 1]);
    }

    #[test]
    fn a_search_needs_every_word_in_any_case_and_never_sees_a_key() {
        let rows = rows_of_a_crowd();
        let search = |text: &str| ids(&rows, &ListQuery { search: text.to_owned(), ..ListQuery::default() });
        assert_eq!(search("ACME orders"), [1]);
        assert_eq!(search("älg"), [2]);
        assert_eq!(search("zoo.example contact.changed"), [3]);
        assert_eq!(search("connection-refused"), [1]);
        assert_eq!(search("yates"), [1, 2, 3]);
        assert!(search("hunter2").is_empty());
    }

    #[test]
    fn a_filters_count_is_what_its_choice_would_show() {
        let rows = rows_of_a_crowd();
        let all = select(&rows, &ListQuery::default());
        for state in WebhookState::ALL {
            let chosen = ListQuery { states: [state].into(), ..ListQuery::default() };
            let selection = select(&rows, &chosen);
            assert_eq!(selection.indices.len(), all.state_count(state), "{}", state.name());
            assert_eq!(selection.states, all.states, "a state's own filter does not change its counts");
        }
        let refused = ListQuery { causes: [Cause::ConnectionRefused].into(), ..ListQuery::default() };
        assert_eq!(ids(&rows, &refused), [1]);
    }

    #[test]
    fn a_host_an_event_a_rate_and_failures_in_a_row_each_filter_the_list() {
        let rows = rows_of_a_crowd();
        let all = ListQuery::default;
        assert_eq!(ids(&rows, &ListQuery { hosts: ["zoo.example".to_owned()].into(), ..all() }), [3]);
        assert_eq!(ids(&rows, &ListQuery { events: ["contact.changed".to_owned()].into(), ..all() }), [1, 2, 3]);
        assert!(ids(&rows, &ListQuery { events: ["contact".to_owned()].into(), ..all() }).is_empty());
        assert_eq!(ids(&rows, &ListQuery { rates: [RateBand::NotKnown].into(), ..all() }), [2], "no calls were sent");
        assert_eq!(ids(&rows, &ListQuery { rates: [RateBand::FiftyToAll].into(), ..all() }), [3], "4 of 7 calls");
        assert_eq!(ids(&rows, &ListQuery { in_a_row: InARow::of(4).into_iter().collect(), ..all() }), [1]);
    }

    #[test]
    fn rates_are_compared_exactly() {
        let rate = |calls, errors| ErrorRate::of(calls, errors);
        assert!(rate(i64::MAX, i64::MAX - 1) < rate(i64::MAX, i64::MAX));
        assert_eq!(rate(10, 5), rate(2, 1));
        assert_eq!((rate(0, 0), rate(3, 4), rate(3, -1)), (None, None, None));
        let rows = rows_of_a_crowd();
        let sort = Sort { column: Column::ErrorRate, direction: Direction::Descending };
        assert_eq!(ids(&rows, &ListQuery { sort: Some(sort), ..ListQuery::default() }), [3, 1, 2]);
    }

    #[test]
    fn what_is_not_known_comes_last_in_both_directions() {
        let rows = rows_of_a_crowd();
        let sorted = |direction| {
            ids(&rows, &ListQuery { sort: Some(Sort { column: Column::Calls, direction }), ..ListQuery::default() })
        };
        assert_eq!(sorted(Direction::Ascending), [3, 1, 2]);
        assert_eq!(sorted(Direction::Descending), [1, 3, 2]);
        let by_name = ids(
            &rows,
            &ListQuery {
                sort: Some(Sort { column: Column::Name, direction: Direction::Descending }),
                ..ListQuery::default()
            },
        );
        assert_eq!(by_name.first(), Some(&2), "letters beyond ASCII sort behind them");
    }

    #[test]
    fn a_reading_names_the_webhooks_that_it_changed() {
        let before = rows_of_a_crowd();
        assert_eq!(changed(&before, &before), Vec::<String>::new());
        assert_eq!(changed(&[], &before), Vec::<String>::new(), "a first reading changes nothing");
        let mut after = before.clone();
        for row in after.iter_mut().filter(|row| row.id.0 == 2) {
            row.state = WebhookState::Active;
        }
        assert_eq!(changed(&before, &after), ["Älg"]);
        let fewer: Vec<Row> = before.iter().filter(|row| row.id.0 != 3).cloned().collect();
        assert_eq!(changed(&fewer, &before), ["zebra"], "a new one counts");
        for row in after.iter_mut() {
            row.verdict = VerdictKind::Healthy;
            row.state = WebhookState::Stopped;
        }
        assert_eq!(changed(&before, &after).len(), 3);
    }
}
