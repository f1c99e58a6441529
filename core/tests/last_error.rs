//! The classifier against labelled texts, prose that proves nothing, and any text at all.

#![allow(clippy::expect_used)]

use doctor_core::diagnosis::Cause;
use doctor_core::diagnosis::last_error::classify;
use proptest::prelude::*;

const EXAMPLES: &str = include_str!("last-errors/examples.jsonl");
const WILD: &str = include_str!("last-errors/wild.jsonl");
const WIDER: &str = include_str!("last-errors/wider.jsonl");
const FIELD: &str = include_str!("last-errors/field.jsonl");
const MORE: &str = include_str!("last-errors/more.jsonl");
const PROSE: &str = include_str!("last-errors/prose.txt");

/// Texts with the causes that are right for each, the first the best.
fn labelled(lines: &str) -> Vec<(String, Vec<Cause>)> {
    let cause = |id: &serde_json::Value| {
        Cause::from_id(id.as_str().expect("cause is text")).expect("a cause of the vocabulary")
    };
    lines
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let example: serde_json::Value = serde_json::from_str(line).expect("one JSON object a line");
            let text = example["last_error"].as_str().expect("last_error is text").to_owned();
            let causes = match &example["cause"] {
                serde_json::Value::Array(ids) => ids.iter().map(cause).collect(),
                id => vec![cause(id)],
            };
            (text, causes)
        })
        .collect()
}

fn all() -> Vec<(String, Vec<Cause>)> {
    [EXAMPLES, WILD, WIDER, FIELD, MORE].into_iter().flat_map(labelled).collect()
}

fn mistakes(lines: &str) -> Vec<String> {
    labelled(lines)
        .into_iter()
        .filter_map(|(text, expected)| {
            let found = classify(&text).cause;
            let ids: Vec<&str> = expected.iter().map(|cause| cause.id()).collect();
            (!expected.contains(&found)).then(|| format!("{ids:?} read as {}: {text:?}", found.id()))
        })
        .collect()
}

#[test]
fn every_labelled_example_has_its_cause() {
    let mistakes = mistakes(EXAMPLES);
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

#[test]
fn every_text_from_practice_has_its_cause() {
    let mistakes = mistakes(WILD);
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
fn every_further_text_has_its_cause() {
    // Every shape of every platform once more, and texts that use a cause's words for something else.
    let mistakes = mistakes(MORE);
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

#[test]
fn every_cause_of_the_vocabulary_has_an_example() {
    let seen: Vec<Cause> = all().into_iter().flat_map(|(_, causes)| causes).collect();
    for cause in Cause::ALL {
        assert!(seen.contains(&cause), "{}", cause.id());
    }
}

#[test]
fn prose_that_merely_mentions_a_word_or_a_number_is_no_cause() {
    for line in PROSE.lines() {
        let classification = classify(line);
        assert_eq!(
            classification.cause,
            Cause::Unrecognised,
            "{line:?} proved by {:?}",
            classification.proof.map(|proof| line.get(proof))
        );
    }
}

/// Causes that name only the stage at which a more telling one happens. A cut-off text may say no more than that.
fn vaguer(cause: Cause) -> &'static [Cause] {
    match cause {
        Cause::TlsCertificateExpired
        | Cause::TlsCertificateNameMismatch
        | Cause::TlsCertificateUntrusted
        | Cause::TlsClientCertificateRequired => &[Cause::TlsCertificateInvalid, Cause::TlsHandshakeFailed],
        // What broke while TLS was agreed on, and what could not be read, begin as these.
        Cause::TlsCertificateInvalid | Cause::ConnectionClosed => &[Cause::TlsHandshakeFailed],
        Cause::InvalidResponse => &[Cause::ConnectionClosed],
        _ => &[],
    }
}

#[test]
fn a_text_that_was_cut_off_is_never_read_as_another_certain_cause_of_its_beginning() {
    // Cutting takes evidence away. What is left is the cause, a vaguer one, what the bare status supports, or nothing.
    let mut mistakes = Vec::new();
    for (text, expected) in all() {
        let whole = classify(&text);
        let of_status = whole.status.map(|status| classify(&format!("HTTP/1.1 {status} X\r\n\r\n")).cause);
        let allowed: Vec<Cause> = [Cause::None, Cause::Unrecognised]
            .into_iter()
            .chain(expected.iter().copied())
            .chain(whole.also)
            .chain(of_status)
            .chain(expected.iter().flat_map(|cause| vaguer(*cause)).copied())
            .collect();
        // A word alone is no text; far behind the beginning, not every place is tried.
        for (end, _) in text.char_indices().filter(|(end, _)| *end >= 10 && (*end < 140 || end % 29 == 0)) {
            let cut = &text[..end];
            let classification = classify(cut);
            if let Some(proof) = classification.proof {
                assert!(cut.get(proof).is_some(), "{cut:?}");
            }
            if !allowed.contains(&classification.cause) {
                mistakes.push(format!("{:?} read as {}: {cut:?}", expected, classification.cause.id()));
                break;
            }
        }
    }
    assert!(mistakes.is_empty(), "{}\n{}", mistakes.len(), mistakes.join("\n"));
}

#[test]
fn surrounding_white_space_and_letter_case_change_nothing() {
    for (text, expected) in all() {
        assert!(expected.contains(&classify(&format!("\r\n  {text}\n")).cause), "{text:?}");
        // In prose the case may tell: "Not Found" is a reason phrase, "not found" is not.
        if !expected.contains(&Cause::Unrecognised) {
            assert!(expected.contains(&classify(&text.to_ascii_uppercase()).cause), "{text:?} in capitals");
        }
    }
}

#[test]
fn what_was_written_before_an_error_changes_nothing() {
    let prefixes = [
        "[2026-11-23 09:14:51] ",
        "2026-11-23T09:14:51.123Z ERROR ",
        "[12.4.1] ",
        "Webhook 12: ",
        "Delivery failed: ",
        "Last error = ",
    ];
    let mut mistakes = Vec::new();
    for (text, expected) in all() {
        if expected.contains(&Cause::None) {
            continue;
        }
        for prefix in prefixes {
            let found = classify(&format!("{prefix}{text}")).cause;
            if !expected.contains(&found) {
                mistakes.push(format!("{expected:?} read as {}: {prefix:?} {text:?}", found.id()));
            }
        }
    }
    assert!(mistakes.is_empty(), "{}\n{}", mistakes.len(), mistakes.join("\n"));
}

proptest! {
    #[test]
    fn any_text_is_read_and_its_proof_lies_within_it(text in any::<String>()) {
        let classification = classify(&text);
        if let Some(proof) = classification.proof {
            prop_assert!(text.get(proof).is_some());
        }
    }

    #[test]
    fn any_answer_is_read_by_its_status(status in 200u16..600, body in "[a-z \r\n{}<>:()]{0,80}") {
        let text = format!("HTTP/1.1 {status} X\r\nServer: x\r\n\r\n{body}");
        let classification = classify(&text);
        prop_assert_eq!(classification.status, Some(status));
        if let Some(proof) = classification.proof {
            prop_assert!(text.get(proof).is_some());
        }
    }
}
