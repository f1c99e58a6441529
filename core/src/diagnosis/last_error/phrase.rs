//! Phrases and how they are looked for: without regard to case, at byte positions that hold for the original text.

use std::ops::Range;

use crate::diagnosis::Cause;

/// A text with a copy in lower case that has the same byte positions.
pub(super) struct Text<'t> {
    pub(super) original: &'t str,
    lower: String,
}

/// A cause and the bytes that prove it.
pub(super) type Match = (Cause, Range<usize>);

/// A rule: every one of `all` has to be in the text; the first of them is the proof.
pub(super) struct Rule {
    pub(super) cause: Cause,
    pub(super) all: &'static [&'static str],
}

/// Many phrases that each prove the same cause alone.
pub(super) struct AnyOf {
    pub(super) cause: Cause,
    pub(super) phrases: &'static [&'static str],
}

impl<'t> Text<'t> {
    pub(super) fn new(original: &'t str) -> Self {
        // Only where the small letter is as long as the capital: byte positions must hold.
        let small = |c: char| {
            let mut small = c.to_lowercase();
            match (small.next(), small.next()) {
                (Some(one), None) if one.len_utf8() == c.len_utf8() => one,
                _ => c,
            }
        };
        Self { original, lower: original.chars().map(small).collect() }
    }

    pub(super) fn lower(&self) -> &str {
        &self.lower
    }

    pub(super) fn is_blank(&self) -> bool {
        self.original.chars().all(|c| c.is_whitespace() || c == '\u{feff}' || c == '\0')
    }

    /// Where a phrase (in lower case) occurs first.
    pub(super) fn find(&self, phrase: &str) -> Option<Range<usize>> {
        self.lower.find(phrase).map(|start| start..start + phrase.len())
    }

    pub(super) fn has(&self, phrase: &str) -> bool {
        self.lower.contains(phrase)
    }

    pub(super) fn has_any(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| self.has(phrase))
    }

    /// Where a phrase occurs first as a word of its own.
    pub(super) fn word(&self, phrase: &str) -> Option<Range<usize>> {
        self.lower
            .match_indices(phrase)
            .map(|(at, _)| at)
            .find(|at| self.is_word(*at, phrase.len()))
            .map(|at| at..at + phrase.len())
    }

    /// The first of these phrases that the text has, in the order of the list.
    pub(super) fn first_of(&self, phrases: &[&str]) -> Option<Range<usize>> {
        phrases.iter().find_map(|phrase| self.find(phrase))
    }

    /// The first rule whose phrases are all in the text.
    pub(super) fn first_rule(&self, rules: &[Rule]) -> Option<Match> {
        rules.iter().find_map(|rule| {
            let proof = self.find(rule.all.first()?)?;
            rule.all.iter().all(|phrase| self.has(phrase)).then_some((rule.cause, proof))
        })
    }

    /// The first list that has a phrase of the text.
    pub(super) fn first_list(&self, lists: &[AnyOf]) -> Option<Match> {
        lists.iter().find_map(|list| self.first_of(list.phrases).map(|proof| (list.cause, proof)))
    }

    /// Where a word occurs with `subject` before and `object` behind it, both within a sentence's length: "the scenario
    /// … is … paused". Nothing but the same sentence may lie between.
    pub(super) fn said_of(&self, subjects: &[&str], predicates: &[&str]) -> Option<Range<usize>> {
        const REACH: usize = 60;
        subjects.iter().find_map(|subject| {
            self.lower.match_indices(subject).take(20).find_map(|(at, _)| {
                if !self.is_word(at, subject.len()) || !self.begins_a_sentence(at) {
                    return None;
                }
                let end = at + subject.len();
                let rest: String = self.lower.get(end..)?.chars().take(REACH).collect();
                let sentence = rest.split(['.', ';', '!', '\n', '{', '}', '<']).next().unwrap_or_default();
                predicates.iter().find_map(|predicate| {
                    let found = sentence.find(predicate)?;
                    let (start, stop) = (end + found, end + found + predicate.len());
                    self.is_word(start, predicate.len()).then_some(at..stop)
                })
            })
        })
    }

    /// Where one of `subjects` occurs as a word of its own in a sentence that also has one of `others`, in either order, and
    /// the word lies in one part of `within`. Words inside a tag are markup, not said.
    pub(super) fn near(&self, within: &[Range<usize>], subjects: &[&str], others: &[&str]) -> Option<Range<usize>> {
        subjects.iter().find_map(|subject| {
            self.lower.match_indices(subject).map(|(at, _)| at).take(40).find_map(|at| {
                let found = at..at + subject.len();
                let is_said = within.iter().any(|part| part.contains(&at))
                    && self.is_word(at, subject.len())
                    && !self.is_in_a_tag(at);
                (is_said && self.sentence_has(&found, others)).then_some(found)
            })
        })
    }

    /// Whether the sentence around a part has one of these.
    pub(super) fn sentence_has(&self, part: &Range<usize>, others: &[&str]) -> bool {
        let sentence = self.sentence_around(part);
        others.iter().any(|other| sentence.contains(other))
    }

    /// The sentence that a part is in, cut where it becomes long. A full stop inside a number or a name ends nothing.
    fn sentence_around(&self, part: &Range<usize>) -> &str {
        const REACH: usize = 120;
        let from = next_boundary(&self.lower, part.start.saturating_sub(REACH));
        let to = next_boundary(&self.lower, part.end + REACH);
        let before = self.lower.get(from..part.start).unwrap_or_default();
        let after = self.lower.get(part.end..to).unwrap_or_default();
        let start = marks_between_sentences(before).last().map_or(from, |mark| from + mark);
        let end = marks_between_sentences(after).next().map_or(to, |mark| part.end + mark);
        self.lower.get(start..end).unwrap_or_default()
    }

    /// Whether the byte at `at` lies between `<` and `>`. Looks back no further than a tag is long.
    pub(super) fn is_in_a_tag(&self, at: usize) -> bool {
        const LONGEST: usize = 400;
        let from = next_boundary(&self.lower, at.saturating_sub(LONGEST));
        let head = self.lower.get(from..at).unwrap_or_default();
        head.rfind('<').and_then(|open| head.get(open + 1..)).is_some_and(|tag| {
            // A tag has a name and then a blank: "#<Some::Exception" has not.
            let rest = tag.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '!'));
            let is_named = rest.len() < tag.len() && (rest.is_empty() || rest.starts_with(char::is_whitespace));
            is_named && !tag.contains('>')
        })
    }

    /// Whether nothing but an article, a pronoun or a kind is between the beginning of a sentence and `at`: of "the
    /// sales workflow" the workflow is not the subject that a platform speaks of.
    fn begins_a_sentence(&self, at: usize) -> bool {
        const DETERMINERS: [&str; 13] = [
            "the",
            "this",
            "your",
            "that",
            "a",
            "an",
            "web",
            "function",
            "requested",
            "target",
            "power",
            "automate",
            "dev",
        ];
        let head = self.lower.get(..at).unwrap_or_default();
        let from = head.rfind(|c: char| !(c.is_alphanumeric() || c == ' ' || c == '-')).map_or(0, |end| end + 1);
        let from = next_boundary(head, from);
        let from = head.get(from..).and_then(|rest| rest.rfind(" - ")).map_or(from, |dash| from + dash + 3);
        head.get(from..).unwrap_or_default().split_whitespace().all(|word| DETERMINERS.contains(&word))
    }

    /// Whether no letter or digit touches the part at `at`.
    fn is_word(&self, at: usize, length: usize) -> bool {
        let before = self.lower.get(..at).and_then(|head| head.chars().next_back());
        let after = self.lower.get(at + length..).and_then(|tail| tail.chars().next());
        ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    }
}

/// Byte positions of the marks that part sentences.
fn marks_between_sentences(text: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().filter_map(move |(at, byte)| match byte {
        b';' | b'!' | b'\n' | b'{' | b'}' => Some(at),
        b'.' | b'?' if bytes.get(at + 1).is_none_or(|next| next.is_ascii_whitespace() || *next == b'"') => Some(at),
        _ => None,
    })
}

/// The nearest character boundary at or above a byte position.
fn next_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_is_what_has_no_visible_character() {
        for blank in ["", " \r\n\t", "\u{feff}", "\0 \0"] {
            assert!(Text::new(blank).is_blank(), "{blank:?}");
        }
        for not in ["x", " . ", "\u{feff}0"] {
            assert!(!Text::new(not).is_blank(), "{not:?}");
        }
    }

    #[test]
    fn a_word_stands_alone() {
        assert_eq!(Text::new("a scripted script.").word("script"), Some(11..17));
        assert_eq!(Text::new("scripts, manuscript, script1").word("script"), None);
    }

    #[test]
    fn what_is_said_of_a_subject_is_in_its_sentence() {
        let said = |text: &str| {
            let text = Text::new(text);
            text.said_of(&["workflow"], &["paused", "off"])
                .map(|range| text.original.get(range).unwrap_or("?").to_owned())
        };
        assert_eq!(said("Sorry. The workflow is paused now").as_deref(), Some("workflow is paused"));
        assert_eq!(said("Ünïcode – the workflow is off").as_deref(), Some("workflow is off"));
        assert_eq!(said("error 12 - this workflow is off").as_deref(), Some("workflow is off"));
        assert_eq!(said("é;workflow is off").as_deref(), Some("workflow is off"));
        for none in [
            "the sales workflow is off",
            "error 12 - sales workflow is off",
            "the workflow works. It is off",
            "workflows are off",
            "the workflow is offered",
            "the workflow of which nobody remembers who made it, or when, or for what, is off",
        ] {
            assert_eq!(said(none), None, "{none}");
        }
    }

    #[test]
    fn a_word_is_near_another_in_its_own_sentence() {
        let near = |text: &str| {
            let text = Text::new(text);
            let whole = 0..text.original.len();
            text.near(std::slice::from_ref(&whole), &["ip"], &["refused"]).map(|found| found.start)
        };
        assert_eq!(near("the ip 10.0.0.1 was refused"), Some(4));
        assert_eq!(near("Refused: this IP"), Some(14));
        for none in
            ["an ip. It was refused", "zip refused", "ip\nrefused", "<a ip refused>", "ip; refused", "ip was fine"]
        {
            assert_eq!(near(none), None, "{none}");
        }
        let text = Text::new("ip refused, and ip");
        let end = 5..18;
        let found = text.near(std::slice::from_ref(&end), &["ip"], &["refused"]);
        assert_eq!(found, Some(16..18), "only within what is asked for");
    }

    #[test]
    fn what_lies_between_angle_brackets_is_in_a_tag() {
        let is = |text: &str, word: &str| Text::new(text).is_in_a_tag(text.find(word).expect("the word"));
        assert!(is("<meta name=x>", "name"));
        assert!(is("a </b x", "x"));
        assert!(!is("<p>name", "name"));
        assert!(!is("1 < 2 name", "name"));
        assert!(!is("#<Some::Name", "Name"));
        assert!(!is("name <p>", "name"));
    }

    #[test]
    fn small_letters_keep_their_places() {
        let text = Text::new("ÅTGÄRD İx");
        assert_eq!(text.lower(), "åtgärd İx");
        assert_eq!(text.find("x"), Some("ÅTGÄRD İ".len().."ÅTGÄRD İx".len()));
    }

    #[test]
    fn a_long_sentence_is_cut_on_both_sides() {
        let has = |text: &str, word: &str| {
            let text = Text::new(text);
            text.find("ip").is_some_and(|found| text.sentence_has(&found, &[word]))
        };
        assert!(has(&format!("{} ip", "é".repeat(100)), "é"), "cut inside a letter");
        assert!(has(&format!("refused {} ip", "é".repeat(50)), "refused"));
        assert!(!has(&format!("refused {} ip", "é".repeat(60)), "refused"));
        assert!(has(&format!("ip {} refused", "x".repeat(100)), "refused"));
        assert!(!has(&format!("ip {} refused", "x".repeat(120)), "refused"));
        let is = |text: &str| Text::new(text).is_in_a_tag(text.find("name").expect("the word"));
        assert!(!is(&format!("<a {}; name", "é".repeat(200))), "a tag is not that long");
        assert!(is(&format!("<a {}; name", "é".repeat(100))));
    }
}
