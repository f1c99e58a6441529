//! Reads a file of texts as its translator sees it: each text by its id, with its words and the facts that it names.
//! The page itself reads the same files by Fluent.

use std::collections::{BTreeMap, BTreeSet};

/// One text of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SourceText {
    /// The facts that it names: `count` for `{ $count }`.
    pub facts: BTreeSet<String>,
    /// Its words as written, on one line.
    pub words: String,
}

/// Every text of a file by its id; an attribute's id has the text's in front: `near-limit.do`.
pub fn texts(source: &str) -> BTreeMap<String, SourceText> {
    let mut texts = BTreeMap::<String, SourceText>::new();
    let (mut message, mut current) = (String::new(), String::new());
    for line in source.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let trimmed = line.trim_start();
        let attribute = trimmed
            .strip_prefix('.')
            .and_then(|rest| rest.split_once('='))
            .filter(|(name, _)| name.trim().chars().all(char::is_alphanumeric));
        let value = match (line.starts_with(char::is_alphabetic), line.split_once('='), attribute) {
            (true, Some((id, value)), _) => {
                id.trim().clone_into(&mut message);
                message.clone_into(&mut current);
                value
            }
            (false, _, Some((name, value))) => {
                current = format!("{message}.{}", name.trim());
                value
            }
            _ => trimmed,
        };
        let text = texts.entry(current.clone()).or_default();
        if !text.words.is_empty() {
            text.words.push(' ');
        }
        text.words.push_str(value.trim());
        for part in value.split('$').skip(1) {
            text.facts.insert(part.chars().take_while(|c| c.is_alphanumeric() || *c == '-' || *c == '_').collect());
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_attributes_and_continued_lines_are_distinguished() {
        let texts = texts("# a comment\nnear = { $count } of\n    nine\n    .do = Repair { $host }.\n");
        let words: Vec<(&str, &str)> = texts.iter().map(|(id, text)| (id.as_str(), text.words.as_str())).collect();
        assert_eq!(words, [("near", "{ $count } of nine"), ("near.do", "Repair { $host }.")]);
        assert_eq!(texts["near.do"].facts, ["host".to_owned()].into());
    }

    #[test]
    fn a_facts_name_may_have_signs_within() {
        let texts = super::texts("keys = { $keys-count } of { $all_keys }{$x}\n");
        assert_eq!(texts["keys"].facts, ["keys-count", "all_keys", "x"].map(str::to_owned).into());
    }
}
