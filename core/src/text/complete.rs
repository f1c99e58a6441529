//! Makes the file of a language that a site has: each text in that language, or in English where it is not translated, so
//! that a reader fetches one file and no text is missing. Comments stay behind.

use std::collections::HashMap;

use fluent_syntax::ast::{Attribute, Entry, Message, Resource};
use fluent_syntax::parser::{ParserError, parse_runtime};
use fluent_syntax::serializer::serialize;

/// The texts of `english` in the order of that file, each in the words of `own` where it has them. What only `own` has is
/// left out: nothing asks for it.
///
/// # Errors
/// The first line that is no Fluent, with the reason.
pub fn completed(own: &str, english: &str) -> Result<String, String> {
    let own = parsed(own)?;
    let mut translated: HashMap<&str, Message<&str>> =
        messages(own).into_iter().map(|message| (message.id.name, message)).collect();
    let body = messages(parsed(english)?)
        .into_iter()
        .map(|english| {
            let own = translated.remove(english.id.name);
            Entry::Message(match own {
                Some(own) => with(own, english),
                None => english,
            })
        })
        .collect();
    Ok(serialize(&Resource { body }))
}

/// A translated text with the English words for its parts that are not translated.
fn with<'a>(own: Message<&'a str>, english: Message<&'a str>) -> Message<&'a str> {
    let mut attributes = own.attributes;
    let lacking: Vec<Attribute<&str>> = english
        .attributes
        .into_iter()
        .filter(|english| attributes.iter().all(|own| own.id.name != english.id.name))
        .collect();
    attributes.extend(lacking);
    Message { value: own.value.or(english.value), attributes, ..own }
}

fn messages(texts: Resource<&str>) -> Vec<Message<&str>> {
    let message = |entry| if let Entry::Message(message) = entry { Some(message) } else { None };
    texts.body.into_iter().filter_map(message).collect()
}

/// The texts without their comments.
fn parsed(source: &str) -> Result<Resource<&str>, String> {
    parse_runtime(source).map_err(|(_, errors)| errors.first().map(|error| said(source, error)).unwrap_or_default())
}

fn said(source: &str, error: &ParserError) -> String {
    let line = source.get(..error.pos.start).unwrap_or_default().lines().count();
    format!("line {line} of the texts: {}", error.kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Catalog, ENGLISH, Message as Said, PlainEnglish};

    #[test]
    fn what_is_not_translated_stands_there_in_english() {
        let english = "# A comment\na = One\n    .do = Do it\nb = Two\nc = { $count ->\n    [one] a hook\n   *[other] hooks\n }\n";
        let german = completed("b = Zwei\na =\n    .do = Tu es\nold = Alt\n", english).expect("Fluent");
        let catalog = Catalog::new("de", &[&german], Box::new(PlainEnglish));
        for (id, words) in [("a", "One"), ("a.do", "Tu es"), ("b", "Zwei"), ("old", "old")] {
            assert_eq!(catalog.text(id), words);
        }
        assert_eq!(catalog.say(&Said::new("c").with("count", 1_usize)), "a hook");
        assert!(!german.contains("comment"), "{german}");
    }

    #[test]
    fn english_completed_by_itself_says_what_it_said() {
        let source = ENGLISH.concat();
        let own = completed(&source, &source).expect("Fluent");
        assert_eq!(parsed(&own).expect("Fluent"), parsed(&source).expect("Fluent"));
    }

    #[test]
    fn a_file_that_is_no_fluent_is_refused_with_its_line() {
        let refusal = completed("a = One\nb Two\n", "a = One\n").expect_err("no Fluent");
        assert!(refusal.starts_with("line 2 "), "{refusal}");
    }
}
