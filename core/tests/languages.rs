//! Every language has only texts that English has, with the same facts, and none that is much too long for its place. A
//! text that a language lacks is shown in English, so that a new text can land in English alone.

#![allow(clippy::expect_used)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use doctor_core::language::Language;
use doctor_core::text::source::texts;
use doctor_core::text::{Catalog, PlainEnglish};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("messages")
}

fn source(language: &str) -> String {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder().join(language))
        .expect("a folder for the language")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    files.iter().map(|file| std::fs::read_to_string(file).expect("a file")).collect::<Vec<_>>().join("\n")
}

fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::English)
}

#[test]
fn every_translated_text_has_the_facts_of_the_english_one() {
    let english = texts(&source("en"));
    let mut faults = Vec::new();
    for language in others() {
        let own = texts(&source(language.code()));
        for (id, text) in &own {
            if let Some(english) = english.get(id).filter(|english| english.facts != text.facts) {
                faults.push(format!("{} {id} names {:?} instead of {:?}", language.code(), text.facts, english.facts));
            }
        }
        faults.extend(
            own.keys()
                .filter(|id| !english.contains_key(*id))
                .map(|id| format!("{} has {id}, which English has not", language.code())),
        );
        // What is missing is shown in English; `cargo xtask untranslated` lists it.
        let missing = english.keys().filter(|id| !own.contains_key(*id)).count();
        println!("{}: {missing} of {} texts are not translated", language.code(), english.len());
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_language_is_valid_fluent_and_is_offered() {
    for language in others() {
        let text = source(language.code());
        assert!(fluent_bundle::FluentResource::try_new(text.clone()).is_ok(), "{}", language.code());
        let catalog = Catalog::new(language.code(), &[&text], Box::new(PlainEnglish));
        let english = Catalog::english(Box::new(PlainEnglish));
        assert_ne!(catalog.text("ui-refresh"), english.text("ui-refresh"), "{}", language.code());
    }
}

#[test]
fn no_text_for_a_narrow_place_is_much_longer_than_in_english() {
    let english = texts(&source("en"));
    let mut faults = Vec::new();
    for language in others() {
        for (id, own) in texts(&source(language.code())) {
            let is_narrow = id.ends_with(".short")
                || id.starts_with("ui-column-")
                || id.starts_with("ui-count-")
                || id.starts_with("ui-unit-");
            let Some(english) = english.get(&id).filter(|_| is_narrow) else { continue };
            // Plurals are written out one below the other, and only one of them is shown.
            if own.words.contains("->") {
                continue;
            }
            let (long, usual) = (own.words.chars().count(), english.words.chars().count());
            if long > usual * 2 + 16 {
                faults.push(format!("{} {id}: {} ({long} instead of {usual})", language.code(), own.words));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_text_of_a_new_check_is_left_to_be_written() {
    let left: Vec<String> = texts(&source("en"))
        .into_iter()
        .filter(|(_, text)| text.words.contains("To be written"))
        .map(|(id, _)| id)
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn the_page_offers_exactly_the_languages_that_have_texts() {
    let folders: BTreeSet<String> = std::fs::read_dir(folder())
        .expect("the texts")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(folders, Language::ALL.iter().map(|language| language.code().to_owned()).collect());
}

/// Every string literal of the program, core and app, and of the start script.
fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let root = folder().join("../..");
    let mut folders = vec![root.join("core/src"), root.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "js") {
                let text = std::fs::read_to_string(path).expect("a source file");
                found.extend(text.split('"').map(str::to_owned));
            }
        }
    }
    found
}

#[test]
fn no_text_is_left_that_nothing_says() {
    let literals = literals();
    // A family's ids are put together from a beginning and a word of the program: `verdict-{}`, `cause-{}.do`.
    let families: BTreeSet<&str> = literals
        .iter()
        .filter_map(|literal| literal.split_once('{'))
        .map(|(beginning, _)| beginning)
        .filter(|beginning| beginning.len() > 3 && beginning.ends_with('-') && !beginning.contains(' '))
        .collect();
    let english = source("en");
    let unsaid: Vec<String> = texts(&english)
        .into_keys()
        .map(|id| id.split('.').next().unwrap_or_default().to_owned())
        .filter(|id| !literals.contains(id) && !literals.iter().any(|literal| literal.starts_with(&format!("{id}."))))
        .filter(|id| !families.iter().any(|family| id.starts_with(family)))
        .filter(|id| !id.strip_suffix("-by").is_some_and(|plain| literals.contains(plain)))
        .filter(|id| !english.contains(&format!("{{ {id} ")))
        .collect();
    assert!(unsaid.is_empty(), "{unsaid:?}");
}
