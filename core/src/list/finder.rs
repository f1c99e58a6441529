//! Finds and orders rows in proportion to what changes. The order is made once for each reading and choice of a column.
//! A search looks into all rows once; while its words grow it looks only into those that it has found.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use memchr::memmem;

use super::{Column, Direction, InARow, ListQuery, RateBand, Row, Rows, Sort};
use crate::diagnosis::{Cause, VerdictKind};
use crate::model::{EventName, Timestamp, WebhookId, WebhookState};
use crate::ordered::{self, CollectOneByOne};

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

/// Where a webhook is among those of a list, and its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Around {
    /// The one before it; none where it is the first.
    pub before: Option<WebhookId>,
    /// The one after it; none where it is the last.
    pub after: Option<WebhookId>,
    /// Which one it is, counted from one.
    pub place: usize,
    /// Of how many.
    pub of: usize,
}

impl Selection {
    /// Puts the rows into an earlier order of webhooks, as far as that goes; those that it does not name follow, as they are.
    pub fn keep_order(&mut self, rows: &Rows, earlier: &[WebhookId]) {
        let places: HashMap<WebhookId, usize> = earlier.iter().copied().zip(0..).collect();
        let place = |index: &usize| rows.get(*index).and_then(|row| places.get(&row.id)).copied().unwrap_or(usize::MAX);
        ordered::sort_by_cached_key(&mut self.indices, place);
    }

    /// How many webhooks a verdict's toggle stands for.
    pub fn verdict_count(&self, verdict: VerdictKind) -> usize {
        self.verdicts.get(&verdict).copied().unwrap_or(0)
    }

    /// How many webhooks a state's toggle stands for.
    pub fn state_count(&self, state: WebhookState) -> usize {
        self.states.get(&state).copied().unwrap_or(0)
    }
}

/// Selects and orders the rows of one reading, again and again.
#[derive(Debug)]
pub struct Finder {
    rows: Arc<Rows>,
    /// What the filters look at, of each row. It lies together, so that looking at all of them takes little time.
    facets: Vec<Facets>,
    order: Order,
    found: Found,
}

#[derive(Debug, Clone, Copy)]
struct Facets {
    state: WebhookState,
    verdict: VerdictKind,
    cause: Option<Cause>,
    rate: RateBand,
    in_a_row: Option<InARow>,
}

impl Facets {
    fn of(row: &Row) -> Self {
        Self {
            state: row.state,
            verdict: row.verdict,
            cause: row.cause,
            rate: row.usage.rate_band(),
            in_a_row: row.usage.consecutive().and_then(InARow::of),
        }
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
fn misses(facets: &Facets, row: &Row, query: &ListQuery) -> impl Iterator<Item = Filter> {
    let ListQuery { states, verdicts, causes, hosts, events, rates, in_a_row, search: _, sort: _ } = query;
    let has_event = |event: &EventName| events.contains(&event.as_str().to_lowercase());
    let passes = [
        (Filter::State, states.is_empty() || states.contains(&facets.state)),
        (Filter::Verdict, verdicts.is_empty() || verdicts.contains(&facets.verdict)),
        (Filter::Cause, causes.is_empty() || facets.cause.is_some_and(|cause| causes.contains(&cause))),
        (Filter::Host, hosts.is_empty() || row.host.as_ref().is_some_and(|host| hosts.contains(&**host))),
        (Filter::Event, events.is_empty() || row.events.iter().any(has_event)),
        (Filter::Rate, rates.is_empty() || rates.contains(&facets.rate)),
        (Filter::InARow, in_a_row.is_empty() || facets.in_a_row.is_some_and(|count| in_a_row.contains(&count))),
    ];
    passes.into_iter().filter(|(_, passes)| !passes).map(|(filter, _)| filter)
}

/// All rows in an order.
#[derive(Debug)]
struct Order {
    sort: Option<Sort>,
    indices: Vec<usize>,
}

/// In which rows every word of a search is.
#[derive(Debug)]
struct Found {
    words: Vec<String>,
    /// For each row whether it is found; nothing where there is no word, and all rows are.
    is_found: Vec<bool>,
}

impl Finder {
    /// The rows as they come without a choice.
    pub fn new(rows: Arc<Rows>) -> Self {
        let facets = rows.iter().map(Facets::of).collect();
        Self {
            facets,
            order: Order { sort: None, indices: rows.order().worst_first.clone() },
            found: Found { words: Vec::new(), is_found: Vec::new() },
            rows,
        }
    }

    /// Selects and orders rows: those in which every word of the search is, and which the filters let through.
    pub fn select(&mut self, query: &ListQuery) -> Selection {
        self.sort(query.sort);
        self.search(&query.search);
        let (mut states, mut verdicts, mut causes) = (Counts::default(), Counts::default(), Counts::default());
        let mut indices = Vec::new();
        for index in &self.order.indices {
            if self.found.is_found.get(*index) == Some(&false) {
                continue;
            }
            let (Some(facets), Some(row)) = (self.facets.get(*index), self.rows.get(*index)) else { continue };
            let mut missed = misses(facets, row, query);
            let (first, second) = (missed.next(), missed.next());
            // A filter's count is of the rows that pass all others.
            let passes_but_for = |filter: Filter| second.is_none() && first.is_none_or(|missed| missed == filter);
            if passes_but_for(Filter::State) {
                states.count(facets.state as usize);
            }
            if passes_but_for(Filter::Verdict) {
                verdicts.count(facets.verdict as usize);
            }
            if let Some(cause) = facets.cause
                && passes_but_for(Filter::Cause)
            {
                causes.count(cause as usize);
            }
            if first.is_none() {
                indices.push(*index);
            }
        }
        Selection {
            indices,
            states: states.by(WebhookState::ALL, |state| state as usize),
            verdicts: verdicts.by(VerdictKind::ALL, |verdict| verdict as usize),
            causes: causes.by(Cause::ALL, |cause| cause as usize),
        }
    }

    /// The webhooks among these rows whose state is wanted.
    pub fn ids(&self, indices: &[usize], is_wanted: impl Fn(WebhookState) -> bool) -> Vec<WebhookId> {
        let wanted = |index: &&usize| self.facets.get(**index).is_some_and(|facets| is_wanted(facets.state));
        indices.iter().filter(wanted).filter_map(|index| Some(self.rows.get(*index)?.id)).collect()
    }

    /// The webhooks among these rows that are chosen, in the order of the rows.
    pub fn chosen(&self, indices: &[usize], chosen: &BTreeSet<WebhookId>) -> Vec<WebhookId> {
        if chosen.is_empty() {
            return Vec::new();
        }
        indices.iter().filter_map(|index| Some(self.rows.get(*index)?.id)).filter(|id| chosen.contains(id)).collect()
    }

    /// The webhooks before and after one in the rows that a query shows; nothing where the query does not show it.
    pub fn around(&mut self, query: &ListQuery, id: WebhookId) -> Option<Around> {
        let indices = self.select(query).indices;
        let id_at = |place: usize| indices.get(place).and_then(|index| Some(self.rows.get(*index)?.id));
        let place = (0..indices.len()).find(|place| id_at(*place) == Some(id))?;
        Some(Around {
            before: place.checked_sub(1).and_then(id_at),
            after: id_at(place + 1),
            place: place + 1,
            of: indices.len(),
        })
    }

    fn sort(&mut self, sort: Option<Sort>) {
        if self.order.sort == sort {
            return;
        }
        let mut indices = self.rows.order().worst_first.clone();
        if let Some(Sort { column, direction }) = sort {
            let mut keys = self.keys(column);
            if direction == Direction::Ascending {
                keys.iter_mut().flatten().for_each(|key| *key = !*key);
            }
            // The highest key comes first, and what is not known last, whichever end is first. Rows that are alike in this
            // column keep their order.
            ordered::sort_indexes(&mut indices, &mut |a, b| keys.get(b).cmp(&keys.get(a)));
        }
        self.order = Order { sort, indices };
    }

    /// For each row a number that orders it by a column; nothing where the value is not known.
    fn keys(&self, column: Column) -> Vec<Option<i64>> {
        let of = |key: fn(&Row) -> Option<i64>| self.rows.iter().map(key).collect();
        match column {
            Column::Id => of(|row| Some(row.id.0)),
            Column::Name => self.rows.order().names.iter().map(|rank| i64::try_from(*rank).ok()).collect(),
            Column::State => of(|row| Some(row.state as i64)),
            Column::Verdict => of(|row| Some(row.verdict as i64)),
            Column::Cause => self.ranks(|row| row.cause.map(Cause::id)),
            Column::Target => self.ranks(|row| row.host.as_deref()),
            Column::Events => of(|row| i64::try_from(row.events.len()).ok()),
            Column::Calls => of(|row| row.usage.figures().0),
            Column::Errors => of(|row| row.usage.figures().1),
            Column::ErrorRate => self.ranks(|row| row.usage.error_rate()),
            Column::ConsecutiveErrors => of(|row| row.usage.consecutive()),
            Column::LastCalled => of(|row| row.usage.figures().3.map(Timestamp::as_millis)),
            Column::Updated => of(|row| row.updated.map(Timestamp::as_millis)),
            Column::UpdatedBy => self.ranks(|row| row.updated_by.as_deref().filter(|name| !name.is_empty())),
            Column::Owner => of(|row| Some(row.owner as i64)),
        }
    }

    /// The same for a column whose values are no numbers: each value's rank among all.
    fn ranks<'r, T: Ord>(&'r self, value: fn(&'r Row) -> Option<T>) -> Vec<Option<i64>> {
        let values: Vec<Option<T>> = self.rows.iter().map(value).collect();
        let mut indices: Vec<usize> = (0..values.len()).collect();
        ordered::sort_indexes(&mut indices, &mut |a, b| values.get(a).cmp(&values.get(b)));
        let mut ranks = vec![None; values.len()];
        let (mut rank, mut before) = (0, None);
        for index in indices {
            let Some(Some(value)) = values.get(index) else { continue };
            rank += i64::from(before.is_some_and(|before| before != value));
            before = Some(value);
            if let Some(place) = ranks.get_mut(index) {
                *place = Some(rank);
            }
        }
        ranks
    }

    fn search(&mut self, search: &str) {
        let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
        if words == self.found.words {
            return;
        }
        let is_found = if words.is_empty() {
            Vec::new()
        } else if narrows(&self.found.words, &words) {
            self.found_among_the_found(&words)
        } else {
            self.found_among_all(&words)
        };
        self.found = Found { words, is_found };
    }

    fn found_among_the_found(&mut self, words: &[String]) -> Vec<bool> {
        let mut is_found = std::mem::take(&mut self.found.is_found);
        let finders: Vec<_> = words.iter().map(memmem::Finder::new).collect();
        let in_errors: Vec<Vec<bool>> = finders.iter().map(|word| self.errors_with(word)).collect();
        for (index, found) in is_found.iter_mut().enumerate().filter(|(_, found)| **found) {
            let text = self.rows.text_of(index).as_bytes();
            let error = self.rows.errors.of_rows.get(index).copied().flatten();
            let has = |in_errors: &Vec<bool>| error.and_then(|error| in_errors.get(error)) == Some(&true);
            *found = finders.iter().zip(&in_errors).all(|(word, errors)| word.find(text).is_some() || has(errors));
        }
        is_found
    }

    /// In which of the last errors a word is.
    fn errors_with(&self, word: &memmem::Finder<'_>) -> Vec<bool> {
        self.rows.errors.texts.iter().map(|text| word.find(text.as_bytes()).is_some()).collect()
    }

    /// Looks for each word in the text of all rows at once; in a row where it is, the look goes on behind that row. A word
    /// that is in a row's last error is in the row, too.
    fn found_among_all(&self, words: &[String]) -> Vec<bool> {
        let text = self.rows.text.as_bytes();
        let places = &self.rows.places;
        let mut is_found = vec![true; places.len()];
        for word in words {
            let finder = memmem::Finder::new(word);
            let in_errors = self.errors_with(&finder);
            let in_any_error = in_errors.contains(&true);
            let mut miss = |rows: Range<usize>| {
                let missed = is_found.get_mut(rows.clone()).unwrap_or_default();
                if !in_any_error {
                    return missed.fill(false);
                }
                let errors = self.rows.errors.of_rows.get(rows).unwrap_or_default();
                for (found, error) in missed.iter_mut().zip(errors) {
                    *found &= error.and_then(|error| in_errors.get(error)) == Some(&true);
                }
            };
            let mut row = 0;
            let mut from = 0;
            while let Some(hit) = text.get(from..).and_then(|rest| finder.find(rest)) {
                let at = from + hit;
                let in_row = row + places.get(row..).unwrap_or_default().partition_point(|place| place.begin <= at) - 1;
                miss(row..in_row);
                row = in_row + 1;
                from = places.get(row).map_or(text.len(), |place| place.begin);
            }
            miss(row..places.len());
        }
        is_found
    }
}

/// Whether all rows with the new words are among those with the old ones.
fn narrows(old: &[String], new: &[String]) -> bool {
    !old.is_empty() && old.iter().all(|old| new.iter().any(|new| new.contains(old.as_str())))
}

/// How many rows have each of the values of an enum.
#[derive(Debug, Default)]
struct Counts(Vec<usize>);

impl Counts {
    fn count(&mut self, value: usize) {
        if self.0.len() <= value {
            self.0.resize(value + 1, 0);
        }
        if let Some(count) = self.0.get_mut(value) {
            *count += 1;
        }
    }

    fn by<T: Ord + Copy>(&self, values: impl IntoIterator<Item = T>, place: impl Fn(T) -> usize) -> BTreeMap<T, usize> {
        let count = |value: T| self.0.get(place(value)).copied().unwrap_or(0);
        values.into_iter().map(|value| (value, count(value))).filter(|(_, count)| *count > 0).collect_one_by_one()
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::diagnosis::fixture::{Scene, days_ago};
    use crate::model::Owner;

    #[test]
    fn rows_keep_an_earlier_order_and_new_ones_follow() {
        let scene = [2, 3, 4].into_iter().fold(Scene::healthy(), |scene, id| scene.sibling(id, |_, _| {}));
        let rows = crate::list::rows(&scene.diagnosed());
        let mut selection = crate::list::select(&rows, &ListQuery::default());
        let by_default: Vec<WebhookId> = selection.indices.iter().map(|index| rows[*index].id).collect();
        selection.keep_order(&rows, &[WebhookId(3), WebhookId(9), WebhookId(1)]);
        let kept: Vec<WebhookId> = selection.indices.iter().map(|index| rows[*index].id).collect();
        let rest = by_default.into_iter().filter(|id| ![1, 3].contains(&id.0));
        assert_eq!(kept, [WebhookId(3), WebhookId(1)].into_iter().chain(rest).collect::<Vec<_>>());
    }

    /// What a finder does, the plain way: every row is looked at, and all are sorted.
    fn plainly(rows: &Rows, query: &ListQuery) -> Vec<usize> {
        let words: Vec<String> = query.search.split_whitespace().map(str::to_lowercase).collect();
        let is_shown = |index: &usize| {
            let row = &rows[*index];
            let is_in = |word: &String| {
                rows.text_of(*index).contains(word.as_str()) || rows.errors.of_row(*index).contains(word.as_str())
            };
            words.iter().all(is_in)
                && (query.states.is_empty() || query.states.contains(&row.state))
                && (query.verdicts.is_empty() || query.verdicts.contains(&row.verdict))
                && (query.causes.is_empty() || row.cause.is_some_and(|cause| query.causes.contains(&cause)))
                && (query.hosts.is_empty() || row.host.as_ref().is_some_and(|host| query.hosts.contains(&**host)))
                && (query.rates.is_empty() || query.rates.contains(&row.usage.rate_band()))
        };
        let mut indices: Vec<usize> = (0..rows.len()).filter(is_shown).collect();
        indices.sort_by(|a, b| {
            let (a, b) = (&rows[*a], &rows[*b]);
            query.sort.map_or(Ordering::Equal, |sort| by_column(a, b, sort)).then_with(|| worst_first_plainly(a, b))
        });
        indices
    }

    fn worst_first_plainly(a: &Row, b: &Row) -> Ordering {
        let name = |row: &Row| row.name.to_lowercase();
        a.severity().cmp(&b.severity()).then_with(|| name(a).cmp(&name(b))).then_with(|| a.id.cmp(&b.id))
    }

    fn by_column(a: &Row, b: &Row, Sort { column, direction }: Sort) -> Ordering {
        fn present<T: Ord>(a: Option<T>, b: Option<T>, direction: Direction) -> Ordering {
            match (a, b, direction) {
                (Some(a), Some(b), Direction::Ascending) => a.cmp(&b),
                (Some(a), Some(b), Direction::Descending) => b.cmp(&a),
                (a, b, _) => b.is_some().cmp(&a.is_some()),
            }
        }
        let filled = |row: &Row| row.updated_by.clone().filter(|name| !name.is_empty());
        let (a_usage, b_usage) = (a.usage.figures(), b.usage.figures());
        match column {
            Column::Id => present(Some(a.id), Some(b.id), direction),
            Column::Name => present(Some(a.name.to_lowercase()), Some(b.name.to_lowercase()), direction),
            Column::State => present(Some(a.state), Some(b.state), direction),
            Column::Verdict => present(Some(a.verdict), Some(b.verdict), direction),
            Column::Cause => present(a.cause.map(Cause::id), b.cause.map(Cause::id), direction),
            Column::Target => present(a.host.as_deref(), b.host.as_deref(), direction),
            Column::Events => present(Some(a.events.len()), Some(b.events.len()), direction),
            Column::Calls => present(a_usage.0, b_usage.0, direction),
            Column::Errors => present(a_usage.1, b_usage.1, direction),
            Column::ErrorRate => present(a.usage.error_rate(), b.usage.error_rate(), direction),
            Column::ConsecutiveErrors => present(a_usage.2, b_usage.2, direction),
            Column::LastCalled => present(a_usage.3, b_usage.3, direction),
            Column::Updated => present(a.updated, b.updated, direction),
            Column::UpdatedBy => present(filled(a), filled(b), direction),
            Column::Owner => present(Some(a.owner), Some(b.owner), direction),
        }
    }

    /// A dozen webhooks of every kind, with names that are alike but for case.
    fn crowd() -> Arc<Rows> {
        const NAMES: [&str; 6] = ["ERP orders", "erp ORDERS", "Älg", "älg 12", "branch 1", "Branch 10"];
        let scene = (2..14).fold(Scene::failing("Connection refused", 4), |scene, id| {
            scene.sibling(id, |webhook, usage| {
                NAMES[(id % 6) as usize].clone_into(&mut webhook.name);
                webhook.state = WebhookState::ALL[(id % 4) as usize];
                webhook.updated = (id % 5 > 0).then(|| days_ago(id % 5));
                webhook.owner = if id % 7 == 0 { Owner::Other } else { Owner::Own };
                usage.total_calls = (id % 3 > 0).then_some(id % 5);
                usage.consecutive_errors = Some(id % 4);
                if id % 4 == 1 {
                    usage.last_error = Some(crate::model::Quoted::new("No such host is known. (a.example:443)"));
                }
            })
        });
        Arc::new(Rows::of(&scene.diagnosed()))
    }

    fn searching(search: &str) -> ListQuery {
        ListQuery { search: search.to_owned(), ..ListQuery::default() }
    }

    #[test]
    fn a_word_is_found_in_its_own_row_only() {
        let rows = crowd();
        let mut finder = Finder::new(Arc::clone(&rows));
        // The end of one row's text and the beginning of the next are no word together.
        let words = [
            "1",
            "10",
            "branch 1",
            "orders",
            "refused",
            "branch10",
            "erp erp",
            "älg",
            "ÄLG 12",
            "host",
            "known. orders",
        ];
        for word in words {
            let query = searching(word);
            assert_eq!(finder.select(&query).indices, plainly(&rows, &query), "{word}");
        }
    }

    #[test]
    fn the_webhooks_of_a_state_are_found_among_those_that_are_shown() {
        let rows = crowd();
        let mut finder = Finder::new(Arc::clone(&rows));
        let shown = finder.select(&searching("erp")).indices;
        let stopped = finder.ids(&shown, |state| state == WebhookState::Stopped);
        let expected = |index: &&usize| rows[**index].state == WebhookState::Stopped;
        assert!(!stopped.is_empty());
        assert_eq!(stopped, shown.iter().filter(expected).map(|index| rows[*index].id).collect::<Vec<_>>());
    }

    #[test]
    fn the_neighbours_of_a_webhook_are_those_of_the_list_that_it_was_opened_from() {
        let rows = crowd();
        let mut finder = Finder::new(Arc::clone(&rows));
        let query = searching("erp");
        let shown: Vec<WebhookId> = finder.select(&query).indices.iter().map(|index| rows[*index].id).collect();
        for (place, id) in shown.iter().enumerate() {
            let around = finder.around(&query, *id).expect("it is shown");
            assert_eq!((around.place, around.of), (place + 1, shown.len()));
            assert_eq!(around.before, place.checked_sub(1).map(|before| shown[before]));
            assert_eq!(around.after, shown.get(place + 1).copied());
        }
        let hidden = rows.iter().find(|row| !shown.contains(&row.id)).expect("a webhook of another name");
        assert_eq!(finder.around(&query, hidden.id), None);
    }

    #[test]
    fn only_what_is_shown_counts_as_chosen() {
        let rows = crowd();
        let mut finder = Finder::new(Arc::clone(&rows));
        let all: BTreeSet<WebhookId> = rows.iter().map(|row| row.id).collect();
        let shown = finder.select(&searching("erp")).indices;
        assert_eq!(finder.chosen(&shown, &all).len(), shown.len());
        assert!(finder.chosen(&shown, &BTreeSet::new()).is_empty());
    }

    #[test]
    fn growing_words_narrow_a_search_and_others_do_not() {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert!(narrows(&words("er"), &words("erp")));
        assert!(narrows(&words("erp 1"), &words("2 xerp 12")));
        assert!(!narrows(&words("erp"), &words("er")));
        assert!(!narrows(&words("erp 1"), &words("erp")));
        assert!(!narrows(&words(""), &words("erp")), "nothing was looked for before");
    }

    #[test]
    fn no_rows_are_an_empty_selection() {
        let mut finder = Finder::new(Arc::default());
        assert_eq!(finder.select(&searching("erp")), Selection::default());
    }

    fn any_query() -> impl Strategy<Value = ListQuery> {
        let search = prop::sample::select(vec![
            "",
            "e",
            "er",
            "erp",
            "erp o",
            "erp orders",
            "1",
            "12",
            "branch 1",
            "b 1 ",
            "ÄLG",
            "zzz",
            "no such",
            "stopped",
            "host",
            "known. erp",
        ]);
        let sort = (prop::sample::select(Column::ALL.to_vec()), any::<bool>()).prop_map(|(column, up)| Sort {
            column,
            direction: if up { Direction::Ascending } else { Direction::Descending },
        });
        let states = vec(prop::sample::select(WebhookState::ALL.to_vec()), 0..3);
        let verdicts = vec(prop::sample::select(VerdictKind::ALL.to_vec()), 0..3);
        let causes = vec(prop::sample::select(vec![Cause::ConnectionRefused, Cause::TlsCertificateExpired]), 0..2);
        let rates = vec(prop::sample::select(RateBand::ALL.to_vec()), 0..3);
        (search, prop::option::of(sort), states, verdicts, causes, rates).prop_map(
            |(search, sort, states, verdicts, causes, rates)| ListQuery {
                search: search.to_owned(),
                sort,
                states: states.into_iter().collect(),
                verdicts: verdicts.into_iter().collect(),
                causes: causes.into_iter().collect(),
                rates: rates.into_iter().collect(),
                ..ListQuery::default()
            },
        )
    }

    proptest! {
        #[test]
        fn whatever_was_asked_before_the_rows_are_those_that_the_plain_way_finds(queries in vec(any_query(), 1..12)) {
            let rows = crowd();
            let mut finder = Finder::new(Arc::clone(&rows));
            for query in &queries {
                let selection = finder.select(query);
                prop_assert_eq!(&selection.indices, &plainly(&rows, query), "{:?}", query);
                // What was asked before leaves no trace.
                prop_assert_eq!(&selection, &Finder::new(Arc::clone(&rows)).select(query));
            }
        }
    }
}
