//! One sort for all types. The standard library's sort is compiled anew for each type and each comparison, which takes 4 KB
//! of the page's program every time, and `collect` sorts before it makes a map or a set. Here one sort of indexes serves all
//! types, and maps and sets are filled value by value.

use std::cmp::Ordering;
use std::collections::BTreeSet;

/// Sorts indexes. Those that compare as equal stay in their order. The comparison has to be a total order, as that of any
/// [`Ord`] is: the standard library's sort may panic where it is not.
#[inline(never)]
pub fn sort_indexes(indexes: &mut [usize], compare: &mut dyn FnMut(usize, usize) -> Ordering) {
    #[expect(clippy::disallowed_methods, reason = "it is the one sort that all others share")]
    indexes.sort_by(|a, b| compare(*a, *b));
}

/// Sorts items. Those that are equal stay in their order.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// Sorts items by what a function takes from each, as often as it compares two. Those where that is equal stay in their
/// order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// The same where that takes time: it is taken from each item once.
pub fn sort_by_cached_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    let keys: Vec<K> = items.iter().map(key).collect();
    let sorted = sorted(keys.len(), &mut |a, b| keys.get(a).cmp(&keys.get(b)));
    rearrange(sorted, &mut |a, b| items.swap(a, b));
}

/// Sorts items by a comparison, which has to be a total order. Those that compare as equal stay in their order.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let sorted = sorted(items.len(), &mut |a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    rearrange(sorted, &mut |a, b| items.swap(a, b));
}

/// Which of so many items stands at each place once they are sorted.
#[inline(never)]
fn sorted(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut sorted: Vec<usize> = (0..count).collect();
    sort_indexes(&mut sorted, compare);
    sorted
}

/// Brings items to their places by swaps: `sorted` says which of them belongs to each place.
#[inline(never)]
fn rearrange(mut sorted: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for first in 0..sorted.len() {
        // From each place to the one that its item comes from, until that is where it began.
        let mut place = first;
        while let Some(from) = sorted.get_mut(place).map(|from| std::mem::replace(from, place)) {
            if from == first {
                break;
            }
            swap(place, from);
            place = from;
        }
    }
}

/// Fills a map or a set value by value.
pub trait CollectOneByOne: Iterator + Sized {
    /// The same as [`Iterator::collect`]. Of two values with one key a map holds the later one.
    fn collect_one_by_one<C: Default + Extend<Self::Item>>(self) -> C {
        let mut collection = C::default();
        collection.extend(self);
        collection
    }
}

impl<I: Iterator> CollectOneByOne for I {}

/// The set of one value.
pub fn set_of<T: Ord>(value: T) -> BTreeSet<T> {
    std::iter::once(value).collect_one_by_one()
}

#[cfg(test)]
mod tests {
    use std::cmp::Reverse;
    use std::collections::BTreeMap;

    use proptest::collection::vec;
    use proptest::prelude::*;
    use serde_json::{Map, Value};

    use super::*;

    #[test]
    fn items_are_sorted_however_they_come() {
        for items in [vec![], vec![1], vec![1, 2, 3], vec![3, 2, 1], vec![2, 3, 1], vec![1, 1, 1]] {
            let mut sorted = items.clone();
            sort(&mut sorted);
            assert!(sorted.is_sorted(), "{items:?} became {sorted:?}");
            assert_eq!(sorted.len(), items.len());
        }
    }

    #[test]
    fn what_is_equal_stays_in_its_order() {
        let mut items = [(2, "a"), (1, "b"), (2, "c"), (1, "d"), (2, "e")];
        sort_by_key(&mut items, |(number, _)| *number);
        assert_eq!(items, [(1, "b"), (1, "d"), (2, "a"), (2, "c"), (2, "e")]);
        sort_by(&mut items, |(a, _), (b, _)| b.cmp(a));
        assert_eq!(items, [(2, "a"), (2, "c"), (2, "e"), (1, "b"), (1, "d")]);
    }

    #[test]
    fn some_of_all_indexes_are_sorted() {
        let names = ["d", "b", "a", "c"];
        let mut some = [3, 0, 2];
        sort_indexes(&mut some, &mut |a, b| names[a].cmp(names[b]));
        assert_eq!(some, [2, 3, 0]);
    }

    #[test]
    fn a_map_holds_the_later_of_two_values_of_one_key() {
        let pairs = [(2, "a"), (1, "b"), (2, "c")];
        let map: BTreeMap<i32, &str> = pairs.into_iter().collect_one_by_one();
        assert_eq!(map, BTreeMap::from([(1, "b"), (2, "c")]));
        let object: Map<String, Value> =
            pairs.into_iter().map(|(key, value)| (key.to_string(), value.into())).collect_one_by_one();
        assert_eq!(Value::Object(object), serde_json::json!({ "1": "b", "2": "c" }));
        assert_eq!(set_of(7), BTreeSet::from([7]));
    }

    proptest! {
        #[test]
        fn the_order_is_that_of_the_standard_library(items in vec((0_u8..9, any::<u16>().prop_map(|text| text.to_string())), 0..90)) {
            let (mut ours, mut theirs) = (items.clone(), items.clone());
            sort_by_key(&mut ours, |(number, _)| Reverse(*number));
            theirs.sort_by_key(|(number, _)| Reverse(*number));
            prop_assert_eq!(&ours, &theirs);
            sort_by_cached_key(&mut ours, |(_, text)| text.len());
            theirs.sort_by_cached_key(|(_, text)| text.len());
            prop_assert_eq!(&ours, &theirs);
            sort(&mut ours);
            theirs.sort();
            prop_assert_eq!(&ours, &theirs);
            let (map, set): (BTreeMap<u8, String>, BTreeSet<u8>) =
                (items.iter().cloned().collect_one_by_one(), items.iter().map(|(number, _)| *number).collect_one_by_one());
            prop_assert_eq!(map, items.iter().cloned().collect::<BTreeMap<_, _>>());
            prop_assert_eq!(set, items.iter().map(|(number, _)| *number).collect::<BTreeSet<_>>());
        }
    }
}
