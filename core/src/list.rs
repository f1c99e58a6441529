//! What the table shows, as data: rows joined with their verdict, filtered, searched and sorted.

mod beside;
mod finder;
mod order;
pub mod query;
mod unjudged;
pub mod window;

use std::cmp::Ordering;
use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use crate::diagnosis::{Case, CaseUsage, Cause, DiagnosedSnapshot, Outcome, Severity, VerdictKind};
use crate::model::{EventName, Owner, Quoted, Target, Timestamp, Webhook, WebhookId, WebhookState};
use crate::text::Message;
use order::Order;

pub use beside::{Beside, beside};
pub use finder::{Around, Finder, Selection};
pub use order::Sorting;
pub use query::{Chosen, Column, Direction, InARow, ListQuery, RateBand, Sort};
pub use unjudged::Unjudged;

/// One webhook as the table shows it. Its texts are shared with the webhook, and with a copy of the row.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Row {
    /// The webhook.
    pub id: WebhookId,
    /// Its name, or `#12`.
    pub name: Arc<str>,
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
    pub target: BriefTarget,
    /// The receiver.
    pub host: Option<Arc<str>>,
    /// The names of its events.
    pub events: Vec<EventName>,
    /// What is known of its counters.
    pub usage: RowUsage,
    /// When it was last changed.
    pub updated: Option<Timestamp>,
    /// By whom; empty where only a key is known.
    pub updated_by: Option<Arc<str>>,
    /// Whose it is.
    pub owner: Owner,
}

impl Row {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        Severity::new(self.verdict, self.state, self.usage.consecutive())
    }

    /// What a webhook's definition alone says. It is not judged, and its counters are not known.
    fn of_definition(webhook: &Webhook) -> Self {
        Self {
            id: webhook.id,
            state: webhook.state,
            verdict: VerdictKind::Unknown,
            outcome: Outcome::Unknown,
            cause: None,
            headline: None,
            host: webhook.target.host().map(Arc::from),
            usage: RowUsage::Unseen,
            updated: webhook.updated,
            updated_by: webhook.updated_by.as_ref().map(|person| Arc::clone(&person.name)),
            owner: webhook.owner,
            name: webhook.display_name().into(),
            target: webhook.target.clone().into(),
            events: webhook.events.clone(),
        }
    }
}

/// A target as a row shows it: host and path, masked. It is made of the target, which it shares, each time that it is shown.
#[derive(Debug, Clone)]
pub struct BriefTarget(Target);

impl BriefTarget {
    /// The text.
    pub fn text(&self) -> String {
        self.0.brief()
    }
}

impl From<Target> for BriefTarget {
    fn from(target: Target) -> Self {
        Self(target)
    }
}

/// Two are alike that read alike, whatever is masked in them.
impl PartialEq for BriefTarget {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

impl Eq for BriefTarget {}

impl Hash for BriefTarget {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text().hash(state);
    }
}

/// The counters in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowUsage {
    /// They are still being read, and the webhook is not judged.
    Awaited,
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
            Self::Awaited | Self::Unseen | Self::NoRow => (None, None, None, None),
            Self::Seen { calls, errors, consecutive, last_called } => (calls, errors, consecutive, last_called),
        }
    }

    /// Errors in a row, where known.
    pub const fn consecutive(self) -> Option<i64> {
        self.figures().2
    }

    /// When it was last called, where known.
    pub const fn last_called(self) -> Option<Timestamp> {
        self.figures().3
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

/// The rows of a reading, by id, with the text that a search looks in.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    rows: Vec<Row>,
    /// The texts of all rows, one after the other, each ended by a line break, in lower case. No secret is part of them. One
    /// text takes less room than one for each row, and is searched in one go.
    text: String,
    /// Where in `text` each row's own text begins, and where the webhook's name ends, with which it begins.
    places: Vec<Place>,
    errors: Errors,
    /// Made when all rows are there.
    order: OnceLock<Order>,
}

/// Their order follows from the rows.
impl PartialEq for Rows {
    fn eq(&self, other: &Self) -> bool {
        let Self { rows, text, places, errors, order: _ } = self;
        *rows == other.rows && *text == other.text && *places == other.places && *errors == other.errors
    }
}

impl Eq for Rows {}

/// The last errors, masked, in lower case. Webhooks that fail for the same reason have the same one, and some are long: each
/// is held once, and searched once for all its rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Errors {
    texts: Vec<String>,
    /// For each row the place of its own in `texts`.
    of_rows: Vec<Option<usize>>,
    /// Where a text is in `texts`, by its letters as they were read.
    places: HashMap<Arc<str>, usize>,
}

impl Errors {
    /// Adds what the next row has.
    fn add(&mut self, error: Option<&Quoted>) {
        let place = error.filter(|error| !error.is_blank()).map(|error| {
            *self.places.entry(error.masked_shared()).or_insert_with_key(|text| {
                self.texts.push(text.to_lowercase());
                self.texts.len() - 1
            })
        });
        self.of_rows.push(place);
    }

    #[cfg(test)]
    fn of_row(&self, index: usize) -> &str {
        let place = self.of_rows.get(index).copied().flatten();
        place.and_then(|place| self.texts.get(place)).map_or("", String::as_str)
    }
}

/// Where the text of a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    begin: usize,
    name_end: usize,
}

impl Deref for Rows {
    type Target = [Row];

    fn deref(&self) -> &[Row] {
        &self.rows
    }
}

impl Rows {
    /// The rows of all webhooks.
    pub fn of(diagnosed: &DiagnosedSnapshot) -> Self {
        let mut rows = Self::with_room_for(diagnosed.cases.len());
        for case in &diagnosed.cases {
            rows.add(diagnosed, case);
        }
        rows
    }

    /// No rows yet, and room for that many.
    pub fn with_room_for(count: usize) -> Self {
        Self {
            rows: Vec::with_capacity(count),
            text: String::new(),
            places: Vec::with_capacity(count),
            errors: Errors::default(),
            order: OnceLock::new(),
        }
    }

    /// Adds the row of one webhook.
    pub fn add(&mut self, diagnosed: &DiagnosedSnapshot, case: &Case) {
        let webhook = &case.webhook;
        let people = [&webhook.registered_by, &webhook.updated_by].into_iter().flatten();
        let people = people.map(|person| &*person.name);
        let last_error = case.usage.seen().and_then(|usage| usage.last_error.as_ref());
        self.push(row(diagnosed, case), &webhook.target.masked(), last_error, people);
    }

    /// Adds a row that was made elsewhere, with its whole target, masked, its last error, and what else a search finds it by.
    pub fn push<'m>(
        &mut self,
        row: Row,
        target: &str,
        last_error: Option<&Quoted>,
        more: impl IntoIterator<Item = &'m str>,
    ) {
        let begin = self.text.len();
        self.text.push_str(&row.name.to_lowercase());
        self.places.push(Place { begin, name_end: self.text.len() });
        let mut put = |part: &str| {
            self.text.push(' ');
            self.text.push_str(&part.to_lowercase());
        };
        put(target);
        row.events.iter().for_each(|event| put(event.as_str()));
        put(&row.id.to_string());
        put(row.state.name());
        more.into_iter().for_each(&mut put);
        if let Some(cause) = row.cause {
            put(cause.id());
        }
        self.text.push('\n');
        self.errors.add(last_error);
        self.rows.push(row);
        self.order.take();
    }

    /// Begins to put them in order. Where that is not done before they are looked at, it is done then, in one go.
    pub fn sorting(&self) -> Sorting<'_> {
        Sorting::new(self)
    }

    fn order(&self) -> &Order {
        self.order.get_or_init(|| self.sorting().order())
    }

    /// The row of a webhook.
    pub fn of_webhook(&self, id: WebhookId) -> Option<&Row> {
        self.rows.binary_search_by_key(&id, |row| row.id).ok().and_then(|index| self.rows.get(index))
    }

    /// A webhook's name in lower case.
    fn caseless_name(&self, index: usize) -> &str {
        let place = self.places.get(index).copied().unwrap_or(Place { begin: 0, name_end: 0 });
        self.text.get(place.begin..place.name_end).unwrap_or_default()
    }

    /// All that a search looks in of one row, but for its last error.
    fn text_of(&self, index: usize) -> &str {
        let begin = self.places.get(index).map_or(self.text.len(), |place| place.begin);
        let end = self.places.get(index + 1).map_or(self.text.len(), |place| place.begin);
        self.text.get(begin..end).unwrap_or_default()
    }
}

/// The rows of all webhooks.
pub fn rows(diagnosed: &DiagnosedSnapshot) -> Arc<Rows> {
    Arc::new(Rows::of(diagnosed))
}

/// Selects and orders rows, once. Whoever does so again and again has a [`Finder`].
pub fn select(rows: &Arc<Rows>, query: &ListQuery) -> Selection {
    Finder::new(Arc::clone(rows)).select(query)
}

/// The names of the webhooks whose state or verdict differs between two readings, and of those that are new; none where
/// there was nothing before. Both are in the order of their ids.
pub fn changed(before: &[Row], after: &[Row]) -> Vec<String> {
    if before.is_empty() {
        return Vec::new();
    }
    let earlier = |id| before.get(before.binary_search_by_key(&id, |row| row.id).ok()?);
    let differs =
        |row: &&Row| earlier(row.id).is_none_or(|earlier| (earlier.state, earlier.verdict) != (row.state, row.verdict));
    after.iter().filter(differs).map(|row| row.name.to_string()).collect()
}

/// The row of one webhook.
fn row(diagnosed: &DiagnosedSnapshot, case: &Case) -> Row {
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
    Row {
        verdict,
        outcome: deciding.map_or(Outcome::Pass, |finding| finding.outcome),
        cause,
        headline: deciding.map(|finding| finding.attribute("short")),
        usage,
        ..Row::of_definition(webhook)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::fixture::{Scene, days_ago};
    use crate::model::target::Marks;

    #[test]
    fn the_row_of_a_webhook_is_found_by_its_id() {
        let rows = rows_of_a_crowd();
        assert_eq!(rows.of_webhook(WebhookId(2)).map(|row| row.id), Some(WebhookId(2)));
        assert_eq!(rows.of_webhook(WebhookId(99)), None);
    }

    fn rows_of_a_crowd() -> Arc<Rows> {
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

    fn ids(rows: &Arc<Rows>, query: &ListQuery) -> Vec<i64> {
        select(rows, query).indices.iter().map(|index| rows[*index].id.0).collect()
    }

    #[test]
    fn a_row_takes_little_room_beside_its_webhook() {
        let diagnosed = Scene::failing("Connection refused", 4).diagnosed();
        let rows = rows(&diagnosed);
        let (row, webhook) = (&rows[0], &diagnosed.cases[0].webhook);
        let person = webhook.updated_by.as_ref().map(|person| person.name.as_ptr());
        assert_eq!(row.updated_by.as_ref().map(|name| name.as_ptr()), person);
        assert_eq!(row.events[0].as_str().as_ptr(), webhook.events[0].as_str().as_ptr());
    }

    #[test]
    fn a_target_in_a_row_is_one_with_another_that_reads_alike() {
        let brief = |text: &str| BriefTarget::from(Target::new(text));
        let (one, other) = (brief("https://a.example/in?code=hunter2"), brief("https://a.example/in?code=hunter3"));
        assert_eq!((one.text().as_str(), &one), ("a.example/in?•••", &other), "nothing of a key is compared");
        let marks = Marks::of([&one.0, &other.0].into_iter());
        let (one, other) = (BriefTarget(marks.mark(&one.0)), BriefTarget(marks.mark(&other.0)));
        assert_ne!(one, other, "their marks tell them apart");
        assert_ne!(brief("https://a.example/in"), brief("https://a.example/out"));
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
    fn a_search_reads_the_last_error_as_it_is_shown() {
        const GONE: &str = "HTTP/1.1 410 Gone\r\n\r\nno hook at https://api.acme.example/in?code=hunter2";
        let scene = Scene::failing(GONE, 4)
            .sibling(2, |webhook, usage| {
                webhook.name = "Mailing".to_owned();
                usage.last_error = Some(Quoted::new(GONE));
            })
            .sibling(3, |_, usage| usage.last_error = Some(Quoted::new("The certificate is NotTimeValid")))
            .sibling(4, |_, usage| usage.last_error = None);
        let rows = rows(&scene.diagnosed());
        let search = |text: &str| {
            let mut found = ids(&rows, &ListQuery { search: text.to_owned(), ..ListQuery::default() });
            found.sort_unstable();
            found
        };
        assert_eq!((search("410"), search("nottimevalid")), (vec![1, 2], vec![3]));
        assert_eq!(search("410 mailing"), [2], "one word in the error, the other in the name");
        assert!(search("hunter2").is_empty(), "what is masked is not searched");
        assert_eq!(rows.errors.texts.len(), 2, "the same text is held once");
    }

    #[test]
    fn a_filters_count_is_what_its_choice_would_show() {
        let rows = rows_of_a_crowd();
        let mut finder = Finder::new(Arc::clone(&rows));
        let all = finder.select(&ListQuery::default());
        for state in WebhookState::ALL {
            let chosen = ListQuery { states: [state].into(), ..ListQuery::default() };
            let selection = finder.select(&chosen);
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
        let before = rows_of_a_crowd().to_vec();
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
