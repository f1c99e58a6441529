//! What a few typed letters mean, among many things that could be meant: the search of the command palette.

use std::cmp::Reverse;

use crate::ordered;

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<T> {
    /// Its name, as it is shown and searched first.
    pub label: String,
    /// More about it, searched as well: a host, an id.
    pub detail: String,
    /// What choosing it does.
    pub does: T,
}

/// How well a word fits; the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// The name begins with it.
    Begins,
    /// A word of the name begins with it.
    BeginsWord,
    /// It is somewhere in the name.
    InLabel,
    /// It is somewhere in what else is known.
    InDetail,
}

/// The entries that hold every typed word, the best fit first, otherwise in their own order; `most` of them at most. Nothing
/// typed fits everything.
pub fn find<'a, T>(entries: &'a [Entry<T>], typed: &str, most: usize) -> Vec<&'a Entry<T>> {
    let typed = typed.to_lowercase();
    let words: Vec<&str> = typed.split_whitespace().collect();
    let mut found: Vec<(Vec<Fit>, &Entry<T>)> = entries
        .iter()
        .filter_map(|entry| {
            let (label, detail) = (entry.label.to_lowercase(), entry.detail.to_lowercase());
            let mut fits = words.iter().map(|word| fit(&label, &detail, word)).collect::<Option<Vec<Fit>>>()?;
            // The worst fit decides first: one good word does not make up for a poor one.
            ordered::sort_by_key(&mut fits, |fit| Reverse(*fit));
            Some((fits, entry))
        })
        .collect();
    ordered::sort_by(&mut found, |(a, _), (b, _)| a.cmp(b));
    found.into_iter().take(most).map(|(_, entry)| entry).collect()
}

fn fit(label: &str, detail: &str, word: &str) -> Option<Fit> {
    if label.starts_with(word) {
        return Some(Fit::Begins);
    }
    let begins_word = label.match_indices(word).any(|(at, _)| {
        label.get(..at).and_then(|before| before.chars().next_back()).is_some_and(|c| !c.is_alphanumeric())
    });
    if begins_word {
        return Some(Fit::BeginsWord);
    }
    if label.contains(word) {
        return Some(Fit::InLabel);
    }
    detail.contains(word).then_some(Fit::InDetail)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries() -> Vec<Entry<u8>> {
        [("New ERP", ""), ("ERP orders", "erp.example 12"), ("Superb", "x"), ("Mailing", "erp.example 7")]
            .into_iter()
            .zip(0..)
            .map(|((label, detail), does)| Entry { label: label.to_owned(), detail: detail.to_owned(), does })
            .collect()
    }

    fn found(typed: &str) -> Vec<u8> {
        find(&entries(), typed, 9).into_iter().map(|entry| entry.does).collect()
    }

    #[test]
    fn the_beginning_counts_more_than_the_middle_and_the_name_more_than_the_rest() {
        assert_eq!(found("erp"), [1, 0, 3]);
        assert_eq!(found("ER"), [1, 0, 2, 3]);
        assert_eq!(found("upe"), [2]);
    }

    #[test]
    fn every_word_must_be_found_somewhere() {
        assert_eq!(found("orders 12"), [1]);
        assert_eq!(found("erp 7"), [3]);
        assert_eq!(found("erp nothing"), Vec::<u8>::new());
    }

    #[test]
    fn nothing_typed_finds_everything_in_its_own_order() {
        assert_eq!(found("  "), [0, 1, 2, 3]);
        assert_eq!(find(&entries(), "", 2).len(), 2);
    }

    #[test]
    fn letters_that_take_several_bytes_are_no_trouble() {
        let entries = [Entry { label: "Søknad Ålesund".to_owned(), detail: String::new(), does: () }];
        assert_eq!(find(&entries, "ål", 9).len(), 1);
        assert_eq!(find(&entries, "å s", 9).len(), 1);
    }
}
