//! An answer of the receiver inside a last error, in the shapes in which .NET writes one: a status line with headers and
//! body, `StatusCode: 404, ReasonPhrase: …`, `Response status code does not indicate success: 404 (Not Found).`, `The remote
//! server returned an error: (404) Not Found.` in any language, and bodies that name their own status.

use std::ops::Range;

use super::phrase::{Match, Text};
use super::prefix;
use super::status_phrase::{PHRASES, is_official, status_of_phrase};
use crate::diagnosis::Cause;

/// The shape in which the text quotes the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerShape {
    /// A status line, headers, an empty line, a body.
    Message,
    /// `StatusCode: 404, ReasonPhrase: 'Not Found', …`.
    Dump,
    /// A sentence that names the status.
    Sentence,
    /// A body alone.
    Body,
}

/// The receiver's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiverAnswer {
    /// The shape in which the text quotes it.
    pub shape: AnswerShape,
    /// The status; `None` for a body that names none.
    pub status: Option<u16>,
    /// The reason phrase, possibly empty.
    pub phrase: String,
    /// Headers, in their order.
    pub headers: Vec<(String, String)>,
    /// Where the body is in the text.
    pub body: Range<usize>,
    /// Where the status is in the text.
    pub proof: Range<usize>,
}

impl ReceiverAnswer {
    /// The value of a header, by name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// What the status alone supports.
    pub(super) fn cause(&self) -> Option<Match> {
        let cause = match self.status? {
            201..=299 => Cause::Not200,
            300..=399 => Cause::Redirected,
            400 | 422 => Cause::BadRequest,
            401 | 407 => Cause::Unauthorized,
            403 => Cause::Forbidden,
            404 => Cause::NotFound,
            405 => Cause::MethodNotAllowed,
            406 | 415 => Cause::UnsupportedMediaType,
            408 | 504 | 522 | 524 => Cause::GatewayTimeout,
            410 => Cause::EndpointGone,
            413 => Cause::PayloadTooLarge,
            429 => Cause::RateLimited,
            496 => Cause::TlsClientCertificateRequired,
            // Laravel's own code for a missing or old token, and the code for a host that this server does not know.
            419 => Cause::CsrfRejected,
            421 => Cause::HostRejected,
            402 | 409 | 411 | 412 | 414 | 416..=418 | 420 | 423..=428 | 430..=495 | 497..=499 => Cause::ClientError,
            500 => Cause::ReceiverError,
            502 | 520 | 521 | 523 | 525 | 526 => Cause::BadGateway,
            503 => Cause::ServiceUnavailable,
            501 | 505..=519 | 527..=599 => Cause::ServerError,
            _ => return None,
        };
        Some((cause, self.proof.clone()))
    }
}

/// Finds an answer in a text.
pub(super) fn find(text: &Text<'_>) -> Option<ReceiverAnswer> {
    let error = prefix::length(text);
    let message = message(text);
    // The first of two is the sender's own; the other is quoted.
    let named = dump(text).or_else(|| sentence(text));
    match (message, named) {
        (Some(message), Some(named)) if named.proof.start < message.proof.start => Some(named),
        (Some(message), _) => Some(message),
        (None, named) => {
            let body = body_alone(text, error);
            let is_named = body.as_ref().is_some_and(|body| body.status.is_some());
            let (first, last) = if is_named { (body, None) } else { (None, body) };
            headers_alone(text, error)
                .or_else(|| bare(text, error))
                .or(first)
                .or(named)
                .or_else(|| http_and_a_number(text))
                .or(last)
        }
    }
}

/// `HTTP/1.1 404 Not Found`, at the beginning of a line or behind what was written before it.
fn message(text: &Text<'_>) -> Option<ReceiverAnswer> {
    let mut offset = 0;
    for line in text.lower().split_inclusive('\n').take(12) {
        let line_start = offset;
        offset += line.len();
        let found = line.match_indices("http/").map(|(at, _)| at).take(4).find_map(|at| {
            let is_apart = !line.get(..at)?.chars().next_back().is_some_and(char::is_alphanumeric);
            let rest = line.get(at + "http/".len()..)?;
            let version = rest.find(|c: char| !(c.is_ascii_digit() || c == '.'))?;
            let after = rest.get(version..)?.trim_start_matches([' ', '\t', '"']);
            // An interim answer is followed by the one that counts.
            let status = status_at(after).filter(|status| is_apart && version > 0 && *status >= 200)?;
            Some((at, line.len() - after.len(), status))
        });
        let Some((at, digits, status)) = found else { continue };
        let end = line_start + line.trim_end().len();
        let phrase = text.original.get(line_start + digits + 3..end).unwrap_or_default().trim().to_owned();
        let (headers, body) = headers_and_body(text.original, offset);
        return Some(ReceiverAnswer {
            shape: AnswerShape::Message,
            status: Some(status),
            phrase,
            headers,
            body,
            proof: line_start + at..end,
        });
    }
    None
}

/// Headers up to an empty line; what follows is the body. A line without a colon ends the headers too.
fn headers_and_body(text: &str, from: usize) -> (Vec<(String, String)>, Range<usize>) {
    let mut headers = Vec::new();
    let mut offset = from;
    for line in text.get(from..).unwrap_or_default().split_inclusive('\n') {
        let trimmed = line.trim();
        match header(trimmed) {
            Some(header) => {
                headers.push(header);
                offset += line.len();
            }
            None => {
                if trimmed.is_empty() {
                    offset += line.len();
                }
                break;
            }
        }
    }
    (headers, offset..text.len())
}

fn header(line: &str) -> Option<(String, String)> {
    let (name, value) = line.split_once(':')?;
    let is_token = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    is_token.then(|| (name.to_owned(), value.trim().to_owned()))
}

/// Headers without a status line, as the documentation describes the field: the receiver's headers and body. The body may
/// name the status in a title or a field.
fn headers_alone(text: &Text<'_>, error: usize) -> Option<ReceiverAnswer> {
    const USUAL: [&str; 12] = [
        "date",
        "server",
        "content-type",
        "content-length",
        "connection",
        "cache-control",
        "set-cookie",
        "transfer-encoding",
        "retry-after",
        "www-authenticate",
        "location",
        "vary",
    ];
    let is_one = |start: usize| {
        let (headers, body) = headers_and_body(text.original, start);
        let usual = headers.iter().filter(|(name, _)| USUAL.contains(&name.to_ascii_lowercase().as_str())).count();
        (usual >= 2 || (usual == 1 && body.start < text.original.len())).then_some((start, headers, body))
    };
    let blank = text.original.len() - text.original.trim_start().len();
    let start = blank.max(error);
    let found = is_one(start).or_else(|| {
        // A line such as "Response headers:", or the rest of a status line that was cut off, may come before them.
        let first = text.original.get(start..)?.split_inclusive('\n').next()?;
        let is_short = first.len() <= 80 && header(first.trim()).is_none();
        is_short.then(|| is_one(start + first.len())).flatten().filter(|(_, headers, _)| headers.len() >= 2)
    });
    let (start, headers, body) = found?;
    let inner = text.original.get(body.clone()).unwrap_or_default();
    let named = body_alone(&Text::new(inner), 0);
    let status = named.as_ref().and_then(|named| named.status);
    let proof = named
        .filter(|named| named.status.is_some())
        .map_or(start..start, |named| body.start + named.proof.start..body.start + named.proof.end);
    Some(ReceiverAnswer { shape: AnswerShape::Message, status, phrase: String::new(), headers, body, proof })
}

/// `StatusCode: 404, ReasonPhrase: 'Not Found', Version: 1.1, Content: …, Headers: { … }`, then perhaps a body.
fn dump(text: &Text<'_>) -> Option<ReceiverAnswer> {
    let start = text.find("statuscode:")?;
    let after = text.lower().get(start.end..)?;
    let value = after.trim_start();
    let status = status_at(value).or_else(|| named_status(value))?;
    let rest = text.original.get(start.end..)?;
    let lower_rest = after;
    let phrase = lower_rest
        .find("reasonphrase: '")
        .and_then(|at| rest.get(at + "reasonphrase: '".len()..))
        .and_then(|tail| tail.split('\'').next())
        .unwrap_or_default()
        .to_owned();
    let (mut headers, mut body) = (Vec::new(), text.original.len()..text.original.len());
    if let Some(open) = lower_rest
        .find("headers:")
        .and_then(|at| lower_rest.get(at..).and_then(|tail| tail.find('{').map(|brace| at + brace + 1)))
    {
        let block = rest.get(open..).unwrap_or_default();
        let close = block.find("\n}").map(|at| at + 1).or_else(|| block.find('}')).unwrap_or(block.len());
        headers = block.get(..close).unwrap_or_default().lines().filter_map(|line| header(line.trim())).collect();
        let from = start.end + open + close;
        let skip = text
            .original
            .get(from..)
            .map_or(0, |tail| tail.len() - tail.trim_start_matches(|c: char| c == '}' || c.is_whitespace()).len());
        body = from + skip..text.original.len();
    }
    let end = start.end + (after.len() - value.len()) + value.find([',', '\n', ' ']).unwrap_or(value.len());
    Some(ReceiverAnswer {
        shape: AnswerShape::Dump,
        status: Some(status),
        phrase,
        headers,
        body,
        proof: start.start..end,
    })
}

/// Sentences that name a status, the sender's own. The first in the text counts.
fn sentence(text: &Text<'_>) -> Option<ReceiverAnswer> {
    const INTROS: [&str; 34] = [
        "does not indicate success:",
        "unexpected status code",
        "unexpected http status code",
        "unexpected response status",
        "unexpected response code",
        "unexpected response",
        "unexpected status",
        "unexpected http status",
        "statuskode",
        "statuskod",
        "statuscode",
        "code d'état",
        "código de estado",
        "responded with status code",
        "responded with status",
        "responded with http",
        "responded with",
        "returned status code",
        "returned http status",
        "returned status",
        "returned http error",
        "returned http",
        "returned error code",
        "failed with status code",
        "failed with status",
        "failed with http",
        "http request failed",
        "http response code",
        "received http",
        "response code",
        "response status",
        "http status",
        "status code",
        "http error",
    ];
    const FILLERS: [&str; 6] = ["code", "status", "error", "http", "of", "was"];
    let named = INTROS
        .into_iter()
        .filter_map(|intro| {
            let found = text.find(intro)?;
            let after = text.lower().get(found.end..)?;
            let mut value = after;
            let marks = |c: char| c.is_whitespace() || matches!(c, ':' | '=' | '\'' | '"' | '(' | '[');
            loop {
                value = value.trim_start_matches(marks);
                let shorter = FILLERS
                    .into_iter()
                    .find_map(|word| value.strip_prefix(word))
                    .filter(|rest| rest.starts_with(marks));
                match shorter {
                    Some(shorter) => value = shorter,
                    None => break,
                }
            }
            // "Found" and its like are statuses only behind the word.
            let one_word = || {
                let word = value.split(|c: char| !c.is_ascii_alphanumeric()).next()?;
                let named =
                    [("found", 302), ("conflict", 409), ("gone", 410)].into_iter().find(|(name, _)| *name == word);
                named.filter(|_| intro.contains("code")).map(|(_, status)| status)
            };
            let status = status_at(value).or_else(|| named_status(value)).or_else(one_word)?;
            Some((found.start, status, found.end + (after.len() - value.len()) + 3))
        })
        .min_by_key(|(start, ..)| *start)
        .map(|(start, status, end)| sentence_of_status(text, status, start..end));
    named.or_else(|| bracketed(text)).or_else(|| in_passing(text))
}

/// Words that introduce a status where the text is about a call: "got 401 from https://…", "received 202 (Accepted)". A
/// number alone behind them may count anything.
fn in_passing(text: &Text<'_>) -> Option<ReceiverAnswer> {
    const INTROS: [&str; 20] = [
        "resulted in a ",
        "http response: ",
        "server error: ",
        "client error: ",
        "server error (",
        "error: ",
        "got ",
        "received ",
        "answered ",
        "replied ",
        "returned ",
        "returnerte ",
        "returnerede ",
        "returnerade ",
        "antwortete ",
        "-> ",
        "=> ",
        "response: ",
        "status: ",
        "error ",
    ];
    let is_about_a_call = text.has_any(&["http://", "https://", "body:", "webhook"]);
    INTROS.into_iter().find_map(|intro| {
        text.lower().match_indices(intro).take(20).find_map(|(at, _)| {
            let is_apart = !text.lower().get(..at)?.chars().next_back().is_some_and(char::is_alphanumeric);
            let from = at + intro.len();
            let after = text.lower().get(from..)?;
            let value = after.trim_start_matches("with ").trim_start_matches(['"', '\'', '(', '[', '`']);
            let status = status_at(value).filter(|_| is_apart)?;
            let is_named = intro.contains("response") || (intro.contains("server error") && status >= 500);
            let rest = value.get(3..)?;
            let ends = rest.is_empty()
                || rest.starts_with([',', '.', ':', ';', '\n', '\r', ')'])
                || rest.starts_with(" from ");
            let is_status = begins_officially(status, rest)
                || (is_about_a_call && ends && status >= 300)
                || (is_named && ends && status >= 400);
            is_status.then(|| sentence_of_status(text, status, at..from + (after.len() - value.len()) + 3))
        })
    })
}

/// Whether what follows a status begins with its standard phrase, and the phrase ends there.
fn begins_officially(status: u16, rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '(', ')', '-', ':', '\'', '"']);
    PHRASES.iter().filter(|(code, ..)| *code == status).any(|(_, name, joined)| {
        [*name, *joined].into_iter().filter(|phrase| !phrase.is_empty()).any(|phrase| {
            rest.strip_prefix(phrase).is_some_and(|end| {
                end.is_empty()
                    || end.starts_with([',', '.', ':', ';', ')', '\n', '\r', '\'', '"', '(', '!', '<', '{', '`'])
            })
        })
    })
}

/// `HTTP 404` in the middle of a sentence: the word and a status of a failure.
fn http_and_a_number(text: &Text<'_>) -> Option<ReceiverAnswer> {
    text.lower().match_indices("http").take(40).find_map(|(at, _)| {
        let is_apart = !text.lower().get(..at)?.chars().next_back().is_some_and(char::is_alphanumeric);
        let value = text.lower().get(at + "http".len()..)?.trim_start_matches([' ', ':', '-', '_']);
        let status = status_at(value).filter(|status| {
            is_apart && (*status >= 300 || begins_officially(*status, value.get(3..).unwrap_or_default()))
        })?;
        let end = text.lower().len() - value.len() + 3;
        // "http-404.example.com" is a host.
        let is_a_name = value.get(3..)?.trim_start_matches('.').starts_with(|c: char| c.is_alphanumeric() || c == '-');
        (end - at <= 12 && !is_a_name).then(|| sentence_of_status(text, status, at..end))
    })
}

/// `: (404) Not Found`: the sentence around it comes in any language, the bracketed number stays.
fn bracketed(text: &Text<'_>) -> Option<ReceiverAnswer> {
    for (at, _) in text.lower().match_indices('(').take(200) {
        let before = text.lower().get(..at).unwrap_or_default().trim_end();
        let inside = text.lower().get(at + 1..).unwrap_or_default();
        let closes = inside.get(3..4) == Some(")");
        if closes
            && before.ends_with([':', '：'])
            && let Some(status) = status_at(inside)
        {
            return Some(sentence_of_status(text, status, at..at + 5));
        }
    }
    None
}

fn sentence_of_status(text: &Text<'_>, status: u16, proof: Range<usize>) -> ReceiverAnswer {
    let after = text.original.get(proof.end..).unwrap_or_default();
    let line = after.lines().next().unwrap_or_default();
    let phrase = line
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '.' | '\'' | '"' | ']'))
        .chars()
        .take(80)
        .collect();
    // What follows the sentence's line may be the answer itself, quoted.
    let body = proof.end + line.len()..text.original.len();
    ReceiverAnswer { shape: AnswerShape::Sentence, status: Some(status), phrase, headers: Vec::new(), body, proof }
}

/// `404 Not Found` and nothing else, or `HTTP 404`, or `NotFound`: only where it is the whole error.
fn bare(text: &Text<'_>, error: usize) -> Option<ReceiverAnswer> {
    if text.lower().trim().contains('\n') {
        return None;
    }
    let (status, start) = the_whole(text)
        .map(|status| (status, 0))
        .or_else(|| behind_a_label(text, error).map(|status| (status, error)))?;
    let end = text.original.len();
    Some(ReceiverAnswer {
        shape: AnswerShape::Sentence,
        status: Some(status),
        phrase: String::new(),
        headers: Vec::new(),
        body: end..end,
        proof: start..end,
    })
}

/// The status that a text of one line is, and nothing more.
fn the_whole(text: &Text<'_>) -> Option<u16> {
    let whole = text.lower().trim().trim_matches(['"', '\'', '.']);
    let (introduced, value) = ["httpstatuscode", "http error", "http", "error", "status"]
        .into_iter()
        .find_map(|intro| whole.strip_prefix(intro).map(|rest| (true, rest)))
        .map_or((false, whole), |(introduced, rest)| (introduced, rest.trim_start_matches([' ', ':', '.', '='])));
    if let Some(status) = status_at(value) {
        let phrase = phrase_behind(value);
        let is_one = is_official(status, phrase) || (introduced && phrase.is_empty() && whole.starts_with("http"));
        return if is_one { Some(status) } else { None };
    }
    let named = status_of_phrase(value).filter(|_| whole_is_capitalised(text.original));
    named.or_else(|| phrase_and_number(whole)).or_else(|| name_before_a_call(whole))
}

/// The status behind a label or a stamp: only a number and its phrase, or a phrase of two words, since "Gone" may be said
/// of anything; "Unauthorized" and "Forbidden" are hardly said of anything else.
fn behind_a_label(text: &Text<'_>, error: usize) -> Option<u16> {
    let rest = text.lower().get(error..)?.trim_end().trim_end_matches(['"', '\'', '.']);
    let value = rest.strip_prefix("error").map_or(rest, |rest| rest.trim_start_matches([' ', ':']));
    let value = value.trim_start_matches('(').trim_start_matches("httpstatuscode.");
    if let Some(status) = status_at(value) {
        let phrase = phrase_behind(value);
        let behind = value.get(3..)?;
        let is_kind = ["client error", "server error"].iter().any(|kind| phrase.starts_with(kind));
        let is_parted = behind.trim_start().starts_with([':', '-']);
        let is_one = is_official(status, phrase)
            || (status >= 400 && (is_kind || begins_officially(status, behind)))
            || (status >= 400 && is_parted && speaks_of_http(phrase));
        return if is_one { Some(status) } else { None };
    }
    let named = PHRASES.iter().find(|(status, name, joined)| {
        let is_telling = name.contains(' ') || matches!(status, 401 | 403);
        (400..520).contains(status) && is_telling && !value.is_empty() && (*name == value || *joined == value)
    });
    named
        .map(|(status, ..)| *status)
        .filter(|_| text.original.get(error..).is_some_and(whole_is_capitalised))
        .or_else(|| phrase_and_number(rest))
        .or_else(|| name_before_a_call(rest))
}

/// `Forbidden (403)`, `Unauthorized: 401`, `MethodNotAllowed (405)`.
fn phrase_and_number(words: &str) -> Option<u16> {
    let (phrase, number) = words.rsplit_once('(').or_else(|| words.rsplit_once(": "))?;
    let status = status_at(number)?;
    let ends = number.get(3..)?.trim_matches([')', '.', ' ']).is_empty();
    (ends && status_of_phrase(phrase.trim()) == Some(status)).then_some(status)
}

/// `NotFound: POST https://…`: .NET's name of two words, and then the call or nothing.
fn name_before_a_call(words: &str) -> Option<u16> {
    let (name, call) = words.split_once(':')?;
    let (status, ..) =
        PHRASES.iter().find(|(code, phrase, joined)| *code >= 400 && phrase.contains(' ') && *joined == name)?;
    (call.trim().is_empty() || call.contains("http")).then_some(*status)
}

fn phrase_behind(value: &str) -> &str {
    value
        .get(3..)
        .unwrap_or_default()
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | ':' | '(' | ')' | '.' | '!' | '|' | '–'))
}

/// Whether a phrase of no standard behind a status is about a call: "404: Page not found", and not "405: contacts".
fn speaks_of_http(phrase: &str) -> bool {
    const WORDS: [&str; 22] = [
        "not found",
        "forbidden",
        "denied",
        "unauthori",
        "gateway",
        "timeout",
        "timed out",
        "time-out",
        "server",
        "service",
        "unavailable",
        "request",
        "method",
        "allowed",
        "error",
        "unsupported",
        "too large",
        "too many",
        "upstream",
        "origin",
        "invalid",
        "page",
    ];
    phrase.len() <= 120 && WORDS.iter().any(|word| phrase.contains(word))
}

/// A page or a JSON body alone, or behind a label. It may name its status in a title or a field.
fn body_alone(text: &Text<'_>, error: usize) -> Option<ReceiverAnswer> {
    const FIELDS: [&str; 13] = [
        r#""status":"#,
        r#""statuscode":"#,
        r#""status_code":"#,
        r#""httpstatus":"#,
        r#""httpstatuscode":"#,
        r#""http_status":"#,
        r#""httpcode":"#,
        r#""responsecode":"#,
        r#""code":"#,
        "error code:",
        "<code>",
        "<status>",
        "<statuscode>",
    ];
    const HEADINGS: [&str; 4] = ["<title>", "<h1>", "<h2>", "<center><h1>"];
    let begins = text.lower().get(error..)?;
    let is_list = begins.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with(['{', '"', '[', ']']));
    if !begins.starts_with(['<', '{']) && !is_list && !begins.starts_with("error code:") {
        return None;
    }
    let of_field = |intro: &&str| {
        let found = text.find(intro)?;
        let after = text.lower().get(found.end..)?;
        let value = after.trim_start_matches([' ', '"']);
        let status = status_at(value).filter(|status| *status >= 400)?;
        Some((status, found.start..found.end + (after.len() - value.len()) + 3))
    };
    let of_heading = |intro: &&str| {
        let found = text.find(intro)?;
        let after = text.lower().get(found.end..)?;
        let line = after.trim_start();
        let words = line.get(..line.find('<').unwrap_or(line.len()))?.trim();
        let value = ["http error", "http status", "http", "error"]
            .into_iter()
            .find_map(|intro| words.strip_prefix(intro))
            .unwrap_or(words)
            .trim_start_matches([' ', ':', '-']);
        let status = status_at(value)
            .or_else(|| status_of_phrase(words))
            // "hooks.example.com | 522: Connection timed out"
            .or_else(|| words.rsplit_once(" | ").and_then(|(_, last)| status_at(last)))
            .filter(|status| *status >= 400)?;
        let digits = after.find(&status.to_string()).map_or(found.end, |at| found.end + at + 3);
        Some((status, found.start..digits))
    };
    // A field whose whole value is a standard phrase: `{"message":"Not Found"}`.
    let of_phrase = || {
        [r#""message":"#, r#""error":"#, r#""detail":"#, r#""title":"#, r#""reasonphrase":"#].iter().find_map(|intro| {
            let found = text.find(intro)?;
            let after = text.lower().get(found.end..)?;
            let value = after.trim_start().strip_prefix('"')?;
            let value = value.get(..value.find('"')?)?.trim_end_matches('.');
            let status = status_of_phrase(value).filter(|status| *status >= 400)?;
            let end = found.end + after.find(value).unwrap_or(0) + value.len();
            Some((status, found.start..end))
        })
    };
    let named = FIELDS.iter().find_map(of_field).or_else(|| HEADINGS.iter().find_map(of_heading)).or_else(of_phrase);
    let (status, proof) = named.map_or((None, error..error), |(status, proof)| (Some(status), proof));
    Some(ReceiverAnswer {
        shape: AnswerShape::Body,
        status,
        phrase: String::new(),
        headers: Vec::new(),
        body: error..text.original.len(),
        proof,
    })
}

/// Whether every word begins with a capital, as in a reason phrase or in .NET's name of a status; "not found" alone may be
/// said of anything.
fn whole_is_capitalised(text: &str) -> bool {
    text.split_whitespace()
        .all(|word| word.trim_start_matches(['"', '\'']).chars().next().is_some_and(|first| !first.is_lowercase()))
}

/// Three digits that are a status, and no fourth behind them.
fn status_at(text: &str) -> Option<u16> {
    let digits = text.get(..3)?;
    let followed = text.as_bytes().get(3).is_some_and(u8::is_ascii_alphanumeric);
    let status: u16 = digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok())??;
    ((100..600).contains(&status) && !followed).then_some(status)
}

/// .NET's name of a status: `NotFound`.
fn named_status(text: &str) -> Option<u16> {
    let word: &str = text.split(|c: char| !c.is_ascii_alphanumeric()).next()?;
    PHRASES.iter().find(|(_, _, joined)| *joined == word && !joined.is_empty()).map(|(code, ..)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(text: &str) -> ReceiverAnswer {
        find(&Text::new(text)).unwrap_or_else(|| panic!("no answer in {text:?}"))
    }

    /// Shape, status, phrase, and the text at the places that are given for the proof and the body.
    fn parts(text: &str) -> (AnswerShape, Option<u16>, String, &str, &str) {
        let ReceiverAnswer { shape, status, phrase, headers: _, body, proof } = answer(text);
        (shape, status, phrase, &text[proof], &text[body])
    }

    fn headers(text: &str) -> Vec<(String, String)> {
        answer(text).headers
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_message_is_split_into_its_parts() {
        let text = "  HTTP/1.1 404 Not Found\r\nServer: nginx\r\nX_Trace-1: a:b\r\n\r\nno such hook";
        assert_eq!(
            parts(text),
            (AnswerShape::Message, Some(404), "Not Found".to_owned(), "HTTP/1.1 404 Not Found", "no such hook")
        );
        assert_eq!(headers(text), pairs(&[("Server", "nginx"), ("X_Trace-1", "a:b")]));
        assert_eq!(answer(text).header("SERVER"), Some("nginx"));
        assert_eq!(answer(text).header("Date"), None);
        assert_eq!(parts("HTTP/2 503"), (AnswerShape::Message, Some(503), String::new(), "HTTP/2 503", ""));
        let interim = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 202 Accepted\r\n\r\n";
        assert_eq!(
            parts(interim),
            (AnswerShape::Message, Some(202), "Accepted".to_owned(), "HTTP/1.1 202 Accepted", "")
        );
    }

    #[test]
    fn headers_end_where_a_line_is_none() {
        for body in ["plain words", "two words: and more", ": a value without a name", "Ärger: no token"] {
            let text = format!("HTTP/1.1 500 Oops\nServer: nginx\n{body}");
            assert_eq!(parts(&text).4, body);
            assert_eq!(headers(&text), pairs(&[("Server", "nginx")]));
        }
    }

    #[test]
    fn headers_alone_are_an_answer_when_they_are_usual_ones() {
        let two = " Date: today\nServer: nginx";
        assert_eq!(parts(two), (AnswerShape::Message, None, String::new(), "", ""));
        let with_body = "\n Content-Type: application/json\n\n{ \"status\": 503, \"why\": \"full\" }";
        assert_eq!(
            parts(with_body),
            (
                AnswerShape::Message,
                Some(503),
                String::new(),
                "\"status\": 503",
                "{ \"status\": 503, \"why\": \"full\" }"
            )
        );
        for none in ["Server: nginx", "Reason: unknown\nPlace: here", "Reason: unknown\n\nbody"] {
            assert_eq!(find(&Text::new(none)), None, "{none}");
        }
    }

    #[test]
    fn a_dump_is_split_into_its_parts() {
        let text = "Failed: StatusCode: 404, ReasonPhrase: 'Not Found', Version: 1.1, Content: X, Headers:\n{\n  Server: nginx\n  Via: { a }\n}\n\nno such hook";
        assert_eq!(
            parts(text),
            (AnswerShape::Dump, Some(404), "Not Found".to_owned(), "StatusCode: 404", "no such hook")
        );
        assert_eq!(headers(text), pairs(&[("Server", "nginx"), ("Via", "{ a }")]));
        let in_line = "StatusCode:  BadGateway, Headers: { Server: nginx } tail";
        assert_eq!(parts(in_line), (AnswerShape::Dump, Some(502), String::new(), "StatusCode:  BadGateway", "tail"));
        assert_eq!(headers(in_line), pairs(&[("Server", "nginx")]));
        assert_eq!(parts("StatusCode: 503"), (AnswerShape::Dump, Some(503), String::new(), "StatusCode: 503", ""));
    }

    #[test]
    fn a_sentence_names_its_status_and_what_follows_it() {
        assert_eq!(
            parts("Response status code does not indicate success: 503 (Service Unavailable).\n<p>full</p>"),
            (
                AnswerShape::Sentence,
                Some(503),
                "Service Unavailable".to_owned(),
                "does not indicate success: 503",
                "\n<p>full</p>"
            )
        );
        let named = parts("It gave an unexpected status code of NotFound.");
        assert_eq!((named.1, named.3), (Some(404), "unexpected status code of Not"));
        let german = "Der Remoteserver hat einen Fehler zurückgegeben: (503) Server nicht verfügbar.";
        assert_eq!(parts(german), (AnswerShape::Sentence, Some(503), "Server nicht verfügbar".to_owned(), "(503)", ""));
        assert_eq!(parts("远程服务器返回错误： (404) 未找到。").1, Some(404));
        for none in ["see page (404) of it", "an error: (4040) x", "an error: (404 x)"] {
            assert_eq!(find(&Text::new(none)), None, "{none}");
        }
    }

    #[test]
    fn a_bare_status_must_be_the_whole_text() {
        for (text, status) in [
            ("404 Not Found", 404),
            ("\"NotFound\"", 404),
            ("Not Found", 404),
            ("HTTP 404", 404),
            ("HTTP Error 503.", 503),
            ("HttpStatusCode.BadGateway", 502),
            ("503 - Service Unavailable!", 503),
        ] {
            assert_eq!(parts(text), (AnswerShape::Sentence, Some(status), String::new(), text, ""), "{text}");
        }
        let long = format!("404 Not Found{}", ".".repeat(60));
        for none in ["404", "Error 404", "404\nNot Found", "not found", "Error", "404 Nothing", &long] {
            assert_eq!(find(&Text::new(none)).filter(|_| none != long), None, "{none}");
        }
    }

    #[test]
    fn a_number_behind_the_word_http_is_a_status_and_in_a_name_is_none() {
        for (text, proof) in [
            ("HTTP 404 whatever", "HTTP 404"),
            ("it failed with an HTTP-503", "HTTP-503"),
            ("Webhook failed: HTTP: 502 from hooks.example.com", "HTTP: 502"),
        ] {
            assert_eq!(parts(text).3, proof, "{text}");
        }
        for none in ["https 404", "HTTP 200 of 3", "http-404.example.com", "xhttp 404", "HTTP and 404", "HTTP 4045"] {
            assert_eq!(find(&Text::new(none)), None, "{none}");
        }
    }

    #[test]
    fn a_label_before_a_status_keeps_a_number_or_two_words() {
        let status = |text: &str| find(&Text::new(text)).and_then(|answer| answer.status);
        for (text, expected) in [
            ("Webhook 12: 404 Not Found", Some(404)),
            ("[12:04:11] Bad Gateway", Some(502)),
            ("Error: 503: no server for this", Some(503)),
            ("522: Connection timed out", Some(522)),
            ("Connection timed out", None),
            ("State of the lead: Gone", None),
            ("Sale 502: bad weather", None),
            ("Room: 404: to let", None),
        ] {
            assert_eq!(status(text), expected, "{text}");
        }
    }

    #[test]
    fn a_body_alone_may_name_its_status() {
        let page = "  <html><title>Error 502</title></html>";
        assert_eq!(
            parts(page),
            (AnswerShape::Body, Some(502), String::new(), "<title>Error 502", "<html><title>Error 502</title></html>")
        );
        for (text, status, proof) in [
            ("{\"statusCode\": \"404\"}", Some(404), "\"statusCode\": \"404"),
            ("<h1>HTTP Error 503.2</h1>", Some(503), "<h1>HTTP Error 503"),
            ("{\"status\":200}", None, ""),
            ("error code: 1020", None, ""),
            ("error code: 522", Some(522), "error code: 522"),
            ("[]", None, ""),
        ] {
            let found = parts(text);
            assert_eq!((found.0, found.1, found.3, found.4), (AnswerShape::Body, status, proof, text), "{text}");
        }
        assert_eq!(find(&Text::new("plain words")), None);
    }

    #[test]
    fn a_status_has_three_digits_and_is_one() {
        for none in
            ["HTTP/1.1 4041 x", "HTTP/1.1 099 x", "HTTP/1.1 999 x", "HTTP/1.1 40x x", "HTTP/1.1 404a", "HTTP/1.1 4"]
        {
            assert_eq!(find(&Text::new(none)), None, "{none}");
        }
    }

    #[test]
    fn every_status_supports_its_cause() {
        let cause = |status: u16| answer(&format!("HTTP/1.1 {status} X")).cause().map(|(cause, _)| cause);
        for (status, expected) in [
            (200, None),
            (204, Some(Cause::Not200)),
            (302, Some(Cause::Redirected)),
            (496, Some(Cause::TlsClientCertificateRequired)),
            (495, Some(Cause::ClientError)),
            (497, Some(Cause::ClientError)),
            (418, Some(Cause::ClientError)),
            (501, Some(Cause::ServerError)),
            (520, Some(Cause::BadGateway)),
            (522, Some(Cause::GatewayTimeout)),
        ] {
            assert_eq!(cause(status), expected, "{status}");
        }
    }

    #[test]
    fn a_status_in_passing_is_about_a_call_and_stands_apart() {
        let (_, status, _, proof, _) = parts("The hub answered with 401 from https://api.acme.example/in");
        assert_eq!((status, proof), (Some(401), "answered with 401"));
        for none in [
            "The clerk forgot 401 from https://api.acme.example/in",
            "The team got 502.",
            "got 200 from https://api.acme.example/in",
        ] {
            assert_eq!(find(&Text::new(none)), None, "{none}");
        }
    }

    #[test]
    fn the_first_of_a_sentence_and_a_status_line_is_the_senders() {
        let sentence = "Response status code does not indicate success: 502 (Bad Gateway).";
        let line = "HTTP/1.1 404 Not Found";
        assert_eq!(answer(&format!("{sentence}\r\nUpstream: {line}\r\n\r\n")).status, Some(502));
        assert_eq!(answer(&format!("{line}\r\n\r\n{sentence}")).status, Some(404));
    }

    #[test]
    fn a_status_line_has_a_version() {
        assert_eq!(find(&Text::new("the folder http/ 500 files")), None);
    }

    #[test]
    fn headers_do_not_follow_a_long_line() {
        let headers = "Server: nginx\r\nDate: Mon, 23 Nov 2026 09:14:51 GMT\r\n\r\nSorry";
        assert!(find(&Text::new(&format!("Response headers\r\n{headers}"))).is_some());
        assert_eq!(find(&Text::new(&format!("{}\r\n{headers}", "some words of a report, ".repeat(4)))), None);
    }

    #[test]
    fn a_field_or_a_title_may_be_a_phrase_alone() {
        let (_, status, _, proof, _) = parts(r#"{"ok": false, "message": "Not Found"}"#);
        assert_eq!((status, proof), (Some(404), r#""message": "Not Found"#));
        assert_eq!(answer("<html><title>Not Found</title><p>Sorry</p></html>").status, Some(404));
        assert_eq!(answer(r#"{"message":"Found"}"#).status, None);
        assert_eq!(answer("<html><title></title><p>Sorry</p></html>").status, None);
    }

    #[test]
    fn a_bare_phrase_of_no_failure_is_a_status() {
        assert_eq!(answer("202 Accepted").status, Some(202));
        assert_eq!(answer("302 Found").status, Some(302));
        assert_eq!(find(&Text::new("Webhook 12: not found")), None);
    }
}
