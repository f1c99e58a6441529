//! What comes before an error and is not part of it: time stamps, levels, versions in brackets, labels. Programs
//! that log an error put some of these in front of it.

use super::phrase::Text;
use super::status_phrase::is_a_phrase;

/// Where the error itself begins. Zero if nothing comes before it.
pub(super) fn length(text: &Text<'_>) -> usize {
    const MOST: usize = 6;
    let lower = text.lower();
    let mut at = 0;
    for _ in 0..MOST {
        at += blank(lower.get(at..).unwrap_or_default());
        let rest = lower.get(at..).unwrap_or_default();
        let Some(step) = bracketed(rest).or_else(|| stamp(rest)).or_else(|| level(rest)).or_else(|| label(rest)) else {
            break;
        };
        at += step;
    }
    at + blank(lower.get(at..).unwrap_or_default())
}

fn blank(text: &str) -> usize {
    text.len()
        - text
            .trim_start_matches(|c: char| {
                // A sign such as a cross or a clock is no part of the error either.
                let is_sign = !c.is_ascii() && !c.is_alphanumeric();
                c.is_whitespace() || is_sign || matches!(c, '"' | '\'' | '>' | '|')
            })
            .len()
}

/// `[12.4.1]`, `[2026-11-23 09:14:51]`, `[Webhook 12]`: short, and not a JSON list.
fn bracketed(text: &str) -> Option<usize> {
    const LONGEST: usize = 60;
    let inside = text.strip_prefix('[')?;
    let close = inside.find(']').filter(|close| *close <= LONGEST)?;
    let is_list = inside.trim_start().starts_with(['{', '"', '[', ']']);
    (!is_list).then_some(close + 2)
}

/// A date or a time: digits with what parts them.
fn stamp(text: &str) -> Option<usize> {
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | ':' | '.' | '/' | 't' | 'z' | '+' | ',')))
        .unwrap_or(text.len());
    let token = text.get(..end)?;
    let digits = token.bytes().filter(u8::is_ascii_digit).count();
    let parts = token.bytes().filter(|b| matches!(b, b'-' | b':' | b'.' | b'/')).count();
    (digits >= 6 && parts >= 2 && text.get(end..)?.starts_with([' ', '\t', '\n'])).then_some(end)
}

/// `ERROR`, `WARN` and their like, without a colon.
fn level(text: &str) -> Option<usize> {
    ["error", "warning", "warn", "fatal", "info", "debug", "err"].into_iter().find_map(|word| {
        let rest = text.strip_prefix(word)?;
        let is_apart = rest.starts_with([' ', '\t']) && !rest.trim_start().starts_with("code");
        is_apart.then_some(word.len())
    })
}

/// A few words and a colon, an equals sign or a dash. A status is none: `404: Not Found`.
fn label(text: &str) -> Option<usize> {
    // The full name of a class may be long; a label of several words is not.
    const LONGEST: usize = 60;
    const LONGEST_NAME: usize = 140;
    let end = text.find(|c: char| {
        !(c.is_alphanumeric() || matches!(c, ' ' | '.' | '-' | '_' | '#' | '/' | '+' | '`' | '(' | ')' | '\'' | '$'))
    })?;
    let name = text.get(..end)?;
    let mark = [": ", ":\r", ":\n", "= ", "=> ", "-> "]
        .into_iter()
        .find(|mark| text.get(end..).is_some_and(|rest| rest.starts_with(mark)))?;
    let longest = if name.contains(' ') { LONGEST } else { LONGEST_NAME };
    let is_name = name.chars().any(char::is_alphabetic) && end <= longest && !name.contains("http/");
    let begins_with_a_number = name.trim_start_matches('(').starts_with(|c: char| c.is_ascii_digit());
    let is_header = ["date", "server", "content-type", "location", "statuscode", "error code"].contains(&name.trim());
    (is_name && !is_header && !begins_with_a_number && !is_a_phrase(name.trim())).then_some(end + mark.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn behind(text: &str) -> &str {
        &text[length(&Text::new(text))..]
    }

    #[test]
    fn stamps_levels_versions_and_labels_are_no_part_of_the_error() {
        for text in [
            "[2026-11-23 09:14:51] No such host",
            "2026-11-23T09:14:51.123Z No such host",
            "23.11.2026 09:14:51 No such host",
            "[12.4.1] [Webhook 12] No such host",
            "ERROR No such host",
            "Webhook 12: Error: No such host",
            "System.Net.WebException: No such host",
            "HTTP Output = No such host",
            "2026-11-23 09:14:51,123 | ERROR: No such host",
            "Job: Step: Call: Webhook: Try: ERROR No such host",
        ] {
            assert_eq!(behind(text), "No such host", "{text}");
        }
    }

    #[test]
    fn what_is_part_of_the_error_stays() {
        for text in [
            "No such host is known. (a.example:443)",
            "404: Not Found",
            "504 Gateway Time-out: no answer",
            "HTTP/1.1 404 Not Found",
            "[{\"status\":404}]",
            "[]",
            "Date: Mon, 23 Nov 2026",
            "error code: 1020",
            "502 Bad Gateway",
            "12:30 lunch",
            "1.2.3 lunch",
            "1234567 lunches",
            "--: lunch",
            "Not Found: the page",
            "HTTP/1.1 404 Not Found: the page",
            "a sentence of many words that goes on for longer than any label does: lunch",
        ] {
            assert_eq!(behind(text), text);
        }
    }
}
