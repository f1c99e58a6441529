//! The order of rows, made once for each reading, in small steps: to compare very many names takes time.

use std::cmp::Ordering;
use std::collections::{BTreeMap, VecDeque};

use super::unjudged::place_of;
use super::{Row, RowUsage, Rows};
use crate::ordered;

/// How many names are put in order in one step.
const CHUNK: usize = 1_000;

/// How rows follow one another.
#[derive(Debug, Clone, Default)]
pub(super) struct Order {
    /// Indexes into the rows as they come without a choice: the worst first, then by name and id.
    pub(super) worst_first: Vec<usize>,
    /// For each row how many names come before its own. Names that differ in case alone have the same rank.
    pub(super) names: Vec<usize>,
}

/// Rows that are being put in order, in small steps, so that the caller can do something else between them.
#[derive(Debug)]
pub struct Sorting<'r> {
    rows: &'r Rows,
    /// How many rows are in a run.
    taken: usize,
    /// Indexes of rows in the order of their names. Two runs become one until there is only one.
    runs: VecDeque<Vec<usize>>,
}

impl<'r> Sorting<'r> {
    pub(super) fn new(rows: &'r Rows) -> Self {
        Self { rows, taken: 0, runs: VecDeque::new() }
    }

    /// Takes the next step; whether there was one to take.
    pub fn step(&mut self) -> bool {
        let end = self.rows.len().min(self.taken + CHUNK);
        let run = if self.taken < end {
            let mut run: Vec<usize> = (self.taken..end).collect();
            ordered::sort_indexes(&mut run, &mut |a, b| self.by_name(a, b));
            self.taken = end;
            run
        } else {
            if self.runs.len() < 2 {
                return false;
            }
            let mut first = || self.runs.pop_front().unwrap_or_default().into_iter();
            let (one, other) = (first(), first());
            self.merged(one, other)
        };
        self.runs.push_back(run);
        true
    }

    /// Takes the steps that are left. From then on the rows have their order.
    pub fn finish(self) {
        self.rows.order.get_or_init(|| self.order());
    }

    pub(super) fn order(mut self) -> Order {
        while self.step() {}
        let by_name = self.runs.pop_front().unwrap_or_default();
        let mut order = Order { worst_first: Vec::with_capacity(by_name.len()), names: vec![0; by_name.len()] };
        let mut groups: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        let (mut rank, mut before) = (0, None);
        for index in by_name {
            let name = self.rows.caseless_name(index);
            rank += usize::from(before.is_some_and(|before| before != name));
            before = Some(name);
            if let Some(place) = order.names.get_mut(index) {
                *place = rank;
            }
            if let Some(row) = self.rows.get(index) {
                groups.entry(badness(row)).or_default().push(index);
            }
        }
        order.worst_first.extend(groups.into_values().flatten());
        order
    }

    /// By name, and by id where two names are alike: the rows are in the order of their ids.
    fn by_name(&self, a: usize, b: usize) -> Ordering {
        self.rows.caseless_name(a).cmp(self.rows.caseless_name(b)).then(a.cmp(&b))
    }

    fn merged(&self, one: impl Iterator<Item = usize>, other: impl Iterator<Item = usize>) -> Vec<usize> {
        let (mut one, mut other) = (one.peekable(), other.peekable());
        let mut merged = Vec::with_capacity(one.size_hint().0 + other.size_hint().0);
        while let (Some(a), Some(b)) = (one.peek(), other.peek()) {
            let is_first = self.by_name(*a, *b).is_lt();
            merged.extend(if is_first { one.next() } else { other.next() });
        }
        merged.extend(one.chain(other));
        merged
    }
}

/// By which rows come first, before their names count. Before anything is judged the state says what is worst.
fn badness(row: &Row) -> impl Ord + use<> {
    let state = if row.usage == RowUsage::Awaited { place_of(row.state) } else { 0 };
    (row.severity(), state)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::fixture::Scene;
    use crate::list;

    #[test]
    fn rows_are_put_in_order_in_steps_that_end() {
        let many = 3_500;
        let scene = (2..=many).fold(Scene::healthy(), |scene, id| {
            scene.sibling(id, |webhook, _| {
                webhook.name = format!("{} {}", ["erp", "ERP", "b"][id as usize % 3], id * 7 % 1_000)
            })
        });
        let rows = list::rows(&scene.diagnosed());
        let mut sorting = rows.sorting();
        let steps = std::iter::from_fn(|| sorting.step().then_some(())).count();
        assert_eq!(steps, 4 + 3, "four runs, and then one fewer with each step");
        assert!(rows.order.get().is_none());
        sorting.finish();
        let order = rows.order.get().expect("an order");
        let key = |index: &usize| (rows[*index].severity(), rows[*index].name.to_lowercase(), rows[*index].id);
        let mut plainly: Vec<usize> = (0..rows.len()).collect();
        plainly.sort_by_key(key);
        assert_eq!(order.worst_first, plainly);
        let rank = |index: usize| order.names[index];
        for (a, b) in (0..rows.len()).zip(1..rows.len()) {
            let names = rows[a].name.to_lowercase().cmp(&rows[b].name.to_lowercase());
            assert_eq!(rank(a).cmp(&rank(b)), names, "{a}");
        }
    }

    #[test]
    fn no_rows_are_in_order() {
        let rows = Rows::default();
        assert!(!rows.sorting().step());
        assert!(rows.order().worst_first.is_empty());
    }
}
