//! Hides what opens a webhook's own target in a text about that webhook. The target is known, so nothing is guessed: its
//! parts are looked for as they are, and written with the escapes of addresses, JSON and HTML.

use url::Url;

use super::{LONG, MASK, SECRET_NAMES, is_words};
use crate::ordered;

/// A part of a target that a text must not repeat.
pub(in crate::model) struct Own {
    /// The part, without escapes.
    part: String,
    /// What to show instead.
    instead: String,
    /// Letters and digits that stand in the part in whatever way it is written; empty where there are none.
    anchor: String,
}

/// A part that short is found in words that have nothing to do with it.
const SHORTEST: usize = 4;
/// The same for a single value, which can be an everyday word.
const SHORTEST_VALUE: usize = 6;

impl Own {
    fn new(part: &str, instead: &str) -> Self {
        let part = read(part).text;
        let runs = part.split(|c: char| !c.is_ascii_alphanumeric()).filter(|run| run.len() >= SHORTEST);
        let anchor = runs.max_by_key(|run| run.len()).unwrap_or_default().to_owned();
        Self { part, instead: instead.to_owned(), anchor }
    }
}

/// The parts of a target that open it, the longest first. `masked` is what is shown of it.
pub(in crate::model) fn parts(raw: &str, url: Option<&Url>, masked: &str, path: &str) -> Vec<Own> {
    let mut parts = Vec::new();
    let mut add = |part: &str, instead: &str, shortest: usize| {
        if part.chars().count() >= shortest && part != instead {
            parts.push(Own::new(part, instead));
        }
    };
    add(raw, masked, SHORTEST);
    let Some(url) = url else { return sorted(parts) };
    let (user, password) = (url.username(), url.password().unwrap_or_default());
    add(&format!("{user}:{password}"), MASK, SHORTEST + 1);
    add(password, MASK, SHORTEST);
    add(user, MASK, SHORTEST_VALUE);
    let query = url.query().unwrap_or_default();
    let shown = super::query(query);
    add(&format!("{}?{query}", url.path()), &format!("{path}?{shown}"), SHORTEST);
    add(url.path(), path, SHORTEST);
    add(query, &shown, SHORTEST);
    add(url.fragment().unwrap_or_default(), MASK, SHORTEST_VALUE);
    for (part, shown) in url.path().split('/').zip(path.split('/')) {
        if shown.contains(MASK) {
            add(part, shown, SHORTEST_VALUE);
            // `bot12:key` and `in;key=value` hold a key among other things.
            for piece in part.split([':', ';', '=', '@', ',', '&']).filter(|piece| !is_words(piece, 4)) {
                add(piece, MASK, SHORTEST_VALUE);
            }
        }
    }
    for part in query.split('&') {
        let (name, value) = part.split_once('=').unwrap_or(("", part));
        let is_everyday = value.len() < LONG && is_words(value, 4);
        if !is_everyday || SECRET_NAMES.contains(&name.to_ascii_lowercase().as_str()) {
            add(value, MASK, SHORTEST_VALUE);
        }
    }
    sorted(parts)
}

fn sorted(mut parts: Vec<Own>) -> Vec<Own> {
    ordered::sort_by_key(&mut parts, |own| std::cmp::Reverse(own.part.len()));
    parts
}

/// The text with these parts replaced; `None` where it has none of them.
pub(in crate::model) fn hide(text: &str, parts: &[Own]) -> Option<String> {
    if !parts.iter().any(|own| text.contains(&own.anchor)) {
        return None;
    }
    let read = read(text);
    let mut found: Vec<(usize, usize, &str)> = Vec::new();
    for own in parts {
        found.extend(read.text.match_indices(&own.part).map(|(at, part)| (at, at + part.len(), own.instead.as_str())));
    }
    if found.is_empty() {
        return None;
    }
    // What begins first is replaced; of those that begin together, the longest.
    ordered::sort_by_key(&mut found, |(start, end, _)| (*start, std::cmp::Reverse(*end)));
    let mut out = String::with_capacity(text.len());
    let (mut from, mut done) = (0, 0);
    for (start, end, instead) in found {
        if start < done {
            // It overlaps the one before, and what is left of it goes with that.
            if end > done {
                (from, done) = (read.at(end), end);
            }
            continue;
        }
        out.push_str(text.get(from..read.at(start)).unwrap_or_default());
        out.push_str(instead);
        (from, done) = (read.at(end), end);
    }
    out.push_str(text.get(from..).unwrap_or_default());
    Some(out)
}

/// A text without escapes, and where in the written text each of its bytes begins.
struct Read {
    text: String,
    places: Vec<usize>,
    length: usize,
}

impl Read {
    fn at(&self, index: usize) -> usize {
        self.places.get(index).copied().unwrap_or(self.length)
    }
}

/// How often a text may be escaped over again.
const LAYERS: usize = 3;

/// Reads the escapes `%2F`, `\/`, `\u002f`, `&#47;`, `&amp;`, also where they are escaped themselves.
fn read(text: &str) -> Read {
    let mut read = Read { text: text.to_owned(), places: (0..text.len()).collect(), length: text.len() };
    for _ in 0..LAYERS {
        if !read.text.contains(['%', '\\', '&']) {
            break;
        }
        let mut next = Read { text: String::with_capacity(read.text.len()), places: Vec::new(), length: text.len() };
        let mut at = 0;
        while let Some(rest) = read.text.get(at..).filter(|rest| !rest.is_empty()) {
            let (plain, length) = escape(rest).unwrap_or_else(|| {
                let first = rest.chars().next().unwrap_or_default();
                (first.to_string(), first.len_utf8())
            });
            // The bytes of one character that was not escaped keep their own places.
            let is_same = rest.get(..length) == Some(plain.as_str());
            next.places.extend((0..plain.len()).map(|byte| read.at(if is_same { at + byte } else { at })));
            next.text.push_str(&plain);
            at += length;
        }
        if next.text == read.text {
            break;
        }
        read = next;
    }
    read
}

/// What an escape at the beginning of a text stands for, and its length.
fn escape(text: &str) -> Option<(String, usize)> {
    match text.as_bytes() {
        [b'%', ..] => percent(text),
        [b'\\', b'u', ..] => {
            let digits = text.get(2..6)?;
            let code = u32::from_str_radix(digits, 16).ok()?;
            Some((char::from_u32(code)?.to_string(), 6))
        }
        [b'\\', b'/' | b'"' | b'\\', ..] => Some((text.get(1..2)?.to_owned(), 2)),
        [b'&', ..] => entity(text),
        _ => None,
    }
}

/// One character that is written as one or more `%XX`.
fn percent(text: &str) -> Option<(String, usize)> {
    let byte = |index: usize| {
        let escape = text.get(index * 3..index * 3 + 3)?.strip_prefix('%')?;
        u8::from_str_radix(escape, 16).ok()
    };
    let bytes: Vec<u8> = (0..4).map_while(byte).collect();
    (1..=bytes.len()).find_map(|count| {
        let character = std::str::from_utf8(bytes.get(..count)?).ok()?;
        Some((character.to_owned(), count * 3))
    })
}

fn entity(text: &str) -> Option<(String, usize)> {
    let end = text.get(..text.len().min(10)).or(Some(text))?.find(';')?;
    let name = text.get(1..end)?.to_ascii_lowercase();
    let plain = match name.as_str() {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((plain.to_string(), end + 1))
}

#[cfg(test)]
mod tests {
    use crate::model::{Quoted, Target};

    fn shown(text: &str, target: &str) -> String {
        Quoted::new(text).about(&Target::new(target)).masked().to_owned()
    }

    #[test]
    fn the_own_target_is_hidden_in_whatever_way_it_is_written() {
        let target = "https://user:pa$$w-rd@a.example/go/k3y-p4rt;x=1?sig=ab%2Bcd%2Fef&word=orders#frag-77";
        for (text, expected) in [
            ("cannot POST /go/k3y-p4rt;x=1", "cannot POST /go/k3y-p4rt;•••"),
            (r"cannot POST \/go\/k3y-p4rt;x=1", "cannot POST /go/k3y-p4rt;•••"),
            ("signature ab+cd/ef is not valid", "signature ••• is not valid"),
            ("signature ab%2Bcd%2Fef is not valid", "signature ••• is not valid"),
            ("signature ab%252Bcd%252Fef is not valid", "signature ••• is not valid"),
            (r"signature ab\u002bcd\/ef is not valid", "signature ••• is not valid"),
            ("signature ab&#43;cd&#x2F;ef is not valid", "signature ••• is not valid"),
            ("fragment frag-77 is unknown", "fragment ••• is unknown"),
            ("these orders were not found", "these orders were not found"),
            ("Connection refused", "Connection refused"),
        ] {
            assert_eq!(shown(text, target), expected, "{text}");
        }
    }

    #[test]
    fn a_password_and_a_key_of_a_script_are_hidden_in_prose() {
        assert_eq!(
            shown("user bob with p4ss is unknown", "https://bob:p4ss@a.example/"),
            "user bob with ••• is unknown"
        );
        assert_eq!(shown("no key 'T0ken value!' here", "T0ken value!"), "no key '••• (12)' here");
    }

    #[test]
    fn parts_that_overlap_leave_nothing() {
        let target = "https://a.example/?a=S3CR3TS3CR3T&b=S3CR3TS3CR3T";
        let shown = shown("a=S3CR3TS3CR3T&b=S3CR3TS3CR3T and S3CR3TS3CR3TS3CR3T", target);
        assert!(!shown.contains("S3CR3TS3CR3T"), "{shown}");
    }
}
