//! The classifier against labelled texts, prose that proves nothing, and any text at all.

#![allow(clippy::expect_used)]

use doctor_core::diagnosis::Cause;
use doctor_core::diagnosis::last_error::read;
use proptest::prelude::*;

const EXAMPLES: &str = include_str!("last-errors/examples.jsonl");
const WIDER: &str = include_str!("last-errors/wider.jsonl");
const FIELD: &str = include_str!("last-errors/field.jsonl");
const PROSE: &str = include_str!("last-errors/prose.txt");

fn labelled(lines: &str) -> Vec<(String, Cause)> {
    lines
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let example: serde_json::Value = serde_json::from_str(line).expect("one JSON object a line");
            let text = example["last_error"].as_str().expect("last_error is text").to_owned();
            let cause =
                Cause::from_id(example["cause"].as_str().expect("cause is text")).expect("a cause of the vocabulary");
            (text, cause)
        })
        .collect()
}

fn mistakes(lines: &str) -> Vec<String> {
    labelled(lines)
        .into_iter()
        .filter_map(|(text, expected)| {
            let found = read(&text).cause;
            (found != expected).then(|| format!("{} read as {}: {text:?}", expected.id(), found.id()))
        })
        .collect()
}

#[test]
fn every_labelled_example_has_its_cause() {
    let mistakes = mistakes(EXAMPLES);
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

#[test]
fn every_wider_example_has_its_cause() {
    let mistakes = mistakes(WIDER);
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

#[test]
fn every_text_of_the_field_has_its_cause() {
    // Texts of products and platforms, hard precedences and near misses, labelled without knowledge of the rules.
    let mistakes = mistakes(FIELD);
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

#[test]
fn every_cause_of_the_vocabulary_has_an_example() {
    let seen: Vec<Cause> = labelled(EXAMPLES).into_iter().chain(labelled(WIDER)).map(|(_, cause)| cause).collect();
    for cause in Cause::ALL {
        assert!(seen.contains(&cause), "{}", cause.id());
    }
}

#[test]
fn prose_that_merely_mentions_a_word_or_a_number_is_no_cause() {
    for line in PROSE.lines() {
        let reading = read(line);
        assert_eq!(
            reading.cause,
            Cause::Unrecognised,
            "{line:?} proved by {:?}",
            reading.proof.map(|proof| line.get(proof))
        );
    }
}

#[test]
fn a_text_that_was_cut_off_is_never_read_as_another_certain_cause_of_its_beginning() {
    // Cutting may take evidence away, and leaves a less specific cause or none; it must not panic or point outside.
    for (text, _) in labelled(EXAMPLES).into_iter().chain(labelled(WIDER)) {
        for (end, _) in text.char_indices() {
            let cut = &text[..end];
            if let Some(proof) = read(cut).proof {
                assert!(cut.get(proof).is_some(), "{cut:?}");
            }
        }
    }
}

#[test]
fn surrounding_white_space_and_letter_case_change_nothing() {
    for (text, expected) in labelled(EXAMPLES).into_iter().chain(labelled(WIDER)) {
        assert_eq!(read(&format!("\r\n  {text}\n")).cause, expected, "{text:?}");
        assert_eq!(read(&text.to_ascii_uppercase()).cause, expected, "{text:?} in capitals");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_and_its_proof_lies_within_it(text in any::<String>()) {
        let reading = read(&text);
        if let Some(proof) = reading.proof {
            prop_assert!(text.get(proof).is_some());
        }
    }

    #[test]
    fn any_answer_is_read_by_its_status(status in 200u16..600, body in "[a-z \r\n{}<>:()]{0,80}") {
        let text = format!("HTTP/1.1 {status} X\r\nServer: x\r\n\r\n{body}");
        let reading = read(&text);
        prop_assert_eq!(reading.status, Some(status));
        if let Some(proof) = reading.proof {
            prop_assert!(text.get(proof).is_some());
        }
    }
}
