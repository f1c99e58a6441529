//! Hides every credential in an address or a text. Never panics; runs in linear time.
//!
//! Of an address only the parts that are known to be harmless are shown: scheme, host, port, words in the path, and the
//! names of query parameters. A text is searched for addresses, for credentials by their names, and for tokens by their
//! shape.

mod own;

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use url::{Host, Url};

pub(super) use own::{Own, hide, parts};

/// Replaces each part that was hidden.
pub const MASK: &str = "•••";

/// A path part of at least that many characters is hidden unless it is made of words.
const LONG: usize = 16;
/// The longest run of letters that is still a word.
const LONGEST_WORD: usize = 24;

/// Platforms whose addresses carry the key in the path, with how many parts of it are the same for everybody.
const KEY_IN_PATH: [(&str, usize); 26] = [
    ("hooks.slack.com", 1),
    ("webhook.office.com", 1),
    ("outlook.office.com", 1),
    ("discord.com", 2),
    ("discordapp.com", 2),
    ("hooks.zapier.com", 2),
    ("make.com", 0),
    ("make.celonis.com", 0),
    ("integromat.com", 0),
    ("n8n.cloud", 1),
    ("maker.ifttt.com", 1),
    ("api.telegram.org", 0),
    ("webhook.site", 0),
    ("pipedream.net", 0),
    ("pipedream.com", 0),
    ("requestbin.com", 0),
    ("requestcatcher.com", 0),
    ("beeceptor.com", 0),
    ("hookdeck.com", 0),
    ("hookdeck.io", 0),
    ("svix.com", 0),
    ("workato.com", 2),
    ("tray.io", 0),
    ("logic.azure.com", 1),
    ("api.powerplatform.com", 1),
    ("hooks.airtable.com", 3),
];

/// Path parts that a key often follows.
const BEFORE_A_KEY: [&str; 22] = [
    "hook",
    "hooks",
    "webhook",
    "webhooks",
    "webhook-test",
    "webhookb2",
    "incomingwebhook",
    "catch",
    "incoming",
    "services",
    "workflows",
    "triggers",
    "key",
    "keys",
    "token",
    "tokens",
    "secret",
    "apikey",
    "api-key",
    "api_key",
    "sig",
    "auth",
];

/// Names whose value is a credential: in headers, JSON, forms and connection strings.
const SECRET_NAMES: [&str; 30] = [
    "authorization",
    "proxy-authorization",
    "password",
    "passwd",
    "pwd",
    "secret",
    "client_secret",
    "clientsecret",
    "client-secret",
    "token",
    "access_token",
    "accesstoken",
    "access-token",
    "refresh_token",
    "id_token",
    "auth_token",
    "x-auth-token",
    "api_key",
    "apikey",
    "api-key",
    "x-api-key",
    "x-functions-key",
    "ocp-apim-subscription-key",
    "subscription-key",
    "sharedaccesskey",
    "sharedaccesssignature",
    "accountkey",
    "private_key",
    "x-amz-security-token",
    "so-apptoken",
];

/// Names whose value is a credential only where it looks like one: prose says "token: expired" as well.
const ALSO_PROSE: [&str; 8] = [
    "token",
    "secret",
    "authorization",
    "proxy-authorization",
    "access_token",
    "access-token",
    "id_token",
    "auth_token",
];

/// An address by its parts; `None` for one without a host. What each part hides is said at the top of this module.
pub(super) fn url(url: &Url) -> Option<String> {
    let host = host(url)?;
    let mut out = format!("{}://", url.scheme());
    if !url.username().is_empty() || url.password().is_some() {
        out.push_str(MASK);
        out.push('@');
    }
    out.push_str(&host);
    if let Some(port) = url.port() {
        out.push_str(&format!(":{port}"));
    }
    out.push_str(&path(url, &host));
    if let Some(query) = url.query() {
        out.push('?');
        out.push_str(&self::query(query));
    }
    if url.fragment().is_some_and(|fragment| !fragment.is_empty()) {
        out.push('#');
        out.push_str(MASK);
    }
    Some(out)
}

/// The path with its keys hidden.
pub(super) fn path(url: &Url, host: &str) -> String {
    let open = KEY_IN_PATH
        .iter()
        .find(|(name, _)| host == *name || host.strip_suffix(name).is_some_and(|before| before.ends_with('.')))
        .map(|(_, open)| *open);
    let mut behind_a_key_word = false;
    let mut out = String::new();
    let parts = url.path().strip_prefix('/').unwrap_or(url.path()).split('/');
    for (index, part) in parts.enumerate() {
        out.push('/');
        let decoded = percent_decode_str(part).decode_utf8_lossy();
        let hidden = match open {
            Some(open) if index >= open => !decoded.is_empty() && !is_fixed_word(&decoded),
            Some(_) | None => is_key(&decoded, behind_a_key_word),
        };
        if hidden {
            // Matrix parameters hide with their values; the part before them is judged by itself.
            match decoded.split_once(';') {
                Some((before, _)) if open.is_none() && !before.is_empty() && !is_key(before, behind_a_key_word) => {
                    out.push_str(before);
                    out.push(';');
                    out.push_str(MASK);
                }
                _ => out.push_str(MASK),
            }
        } else {
            out.push_str(if decoded == MASK { MASK } else { part });
        }
        behind_a_key_word = BEFORE_A_KEY.contains(&decoded.to_ascii_lowercase().as_str());
    }
    out
}

/// Path words of the platforms in [`KEY_IN_PATH`] that are the same for everybody, wherever they are.
fn is_fixed_word(part: &str) -> bool {
    const WORDS: [&str; 12] = [
        "incomingwebhook",
        "triggers",
        "manual",
        "paths",
        "invoke",
        "with",
        "key",
        "json",
        "run",
        "workflows",
        "messages",
        MASK,
    ];
    WORDS.contains(&part.to_ascii_lowercase().as_str())
}

/// Whether a path part, decoded, can be a key.
fn is_key(part: &str, behind_a_key_word: bool) -> bool {
    if part == MASK {
        return false;
    }
    let holds_more =
        part.contains(['?', '=', '&', '#', '@', ';', '%', ':', '\\']) && part != "https:" && part != "http:";
    let is_token = part.starts_with("eyJ") && part.len() >= 10;
    if holds_more || is_token || part.chars().any(char::is_control) {
        return true;
    }
    let long = part.chars().count() >= LONG;
    if long { !is_words(part, 4) } else { behind_a_key_word && part.chars().count() >= 6 && !is_words(part, 3) }
}

/// Whether a text is made of words and short numbers: `superoffice-orders-v2`, `OnContactChanged`, `2026-11`.
fn is_words(text: &str, longest_number: usize) -> bool {
    const SHORT: [&str; 40] = [
        "v", "id", "to", "in", "on", "of", "by", "my", "api", "crm", "erp", "db", "so", "www", "app", "http", "https",
        "sms", "pdf", "xml", "json", "csv", "php", "html", "htm", "aspx", "asp", "ashx", "svc", "jsp", "cgi", "dev",
        "prod", "tst", "qa", "stg", "eu", "us", "no", "se",
    ];
    let is_word = |letters: &str| {
        let lower = letters.to_lowercase();
        if SHORT.contains(&lower.as_str()) {
            return true;
        }
        let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'æ' | 'ø' | 'å' | 'ä' | 'ö' | 'ü');
        let mut consonants = 0;
        let mut crowded = false;
        for c in lower.chars() {
            consonants = if vowel(c) { 0 } else { consonants + 1 };
            crowded |= consonants > 5;
        }
        let count = lower.chars().count();
        // "orders", "ORDERS" and "Orders" are words, "orDERs" is none.
        let rest_is = |of: fn(char) -> bool| letters.chars().skip(1).all(of);
        let has_word_case = rest_is(|c| !c.is_uppercase()) || rest_is(|c| !c.is_lowercase());
        (3..=LONGEST_WORD).contains(&count) && lower.chars().any(vowel) && !crowded && has_word_case
    };
    chunks(text).all(|chunk| match chunk.chars().next() {
        Some(first) if first.is_ascii_digit() => chunk.len() <= longest_number,
        Some(first) if first.is_alphabetic() => is_word(chunk),
        _ => true,
    })
}

/// The runs of letters, of digits and of anything else in a text; a capital behind a small letter begins a run.
fn chunks(text: &str) -> impl Iterator<Item = &str> {
    let class = |c: char| match c {
        c if c.is_ascii_digit() => 0,
        c if c.is_alphabetic() => 1,
        _ => 2,
    };
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut letters = rest.char_indices();
        let (_, first) = letters.next()?;
        let mut previous = first;
        let mut end = rest.len();
        for (at, c) in letters {
            if class(c) != class(first) || (previous.is_lowercase() && c.is_uppercase()) {
                end = at;
                break;
            }
            previous = c;
        }
        let (chunk, after) = rest.split_at(end);
        rest = after;
        Some(chunk)
    })
}

/// Query parameters: plain names stay, all values go.
fn query(query: &str) -> String {
    let parts = query.split('&').map(|part| match query_part(part) {
        (name, Value::None) => name.to_owned(),
        (name, Value::Empty) => format!("{name}="),
        (name, Value::Some) => format!("{name}={MASK}"),
    });
    parts.collect::<Vec<_>>().join("&")
}

/// The names of query parameters; one that may be a key is hidden.
pub(super) fn query_names(query: &str) -> impl Iterator<Item = &str> {
    query.split('&').map(|part| query_part(part).0)
}

/// Whether a query parameter has a value.
enum Value {
    None,
    Empty,
    Some,
}

/// A query parameter's name, hidden where it may be a key, and whether there is a value.
fn query_part(part: &str) -> (&str, Value) {
    let (name, value) = part.split_once('=').map_or((part, None), |(name, value)| (name, Some(value)));
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '$');
    let is_name = !name.is_empty() && name.len() <= 40 && name.chars().all(plain);
    match value {
        _ if percent_decode_str(part).decode_utf8_lossy() == MASK => (MASK, Value::None),
        // Base64 ends in "=", so a name without a value may be a key.
        Some("") if is_name && is_words(name, 0) => (name, Value::Empty),
        Some(value) if !value.is_empty() && is_name && !is_key(name, false) => (name, Value::Some),
        Some(_) => (MASK, Value::Some),
        None if part.is_empty() => ("", Value::None),
        None => (MASK, Value::None),
    }
}

/// The host as text, in lower case.
pub(super) fn host(url: &Url) -> Option<String> {
    url.host()
        .map(|host| match host {
            Host::Domain(name) => name.trim_end_matches('.').to_ascii_lowercase(),
            Host::Ipv4(address) => address.to_string(),
            Host::Ipv6(address) => format!("[{address}]"),
        })
        .filter(|host| !host.is_empty())
}

/// A target that the URL standard refuses: an address without its scheme is shown like one with it, a script's name as it
/// is, and anything else is hidden but for its length.
pub(super) fn unparsed(raw: &str) -> String {
    let is_name = raw.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' '));
    let is_masked = raw.starts_with(MASK);
    if raw.is_empty() || is_masked || (is_name && (raw.chars().count() < LONG || is_words(raw, 4))) {
        return raw.to_owned();
    }
    let is_address = raw.contains(['.', ':', '/']) && !raw.contains("://") && !raw.contains(char::is_whitespace);
    let has_name = |url: &Url| host(url).is_some_and(|host| host.contains(|c: char| c.is_ascii_alphanumeric()));
    let with_scheme = Url::parse(&format!("https://{raw}")).ok().filter(|url| is_address && has_name(url));
    match with_scheme.as_ref().and_then(self::url) {
        Some(masked) => masked.trim_start_matches("https://").to_owned(),
        None => format!("{MASK} ({})", raw.chars().count()),
    }
}

/// A text of others with all keys and credentials hidden. Masking twice changes nothing.
pub(super) fn mask(text: &str) -> String {
    let plain = unescaped(text);
    let addresses = addresses(&plain);
    let credentials = credentials(&addresses);
    tokens(&credentials)
}

/// The text with the escapes read that hide the parts of an address: `\/`, `\u0026`, `&#38;`. Others stay as they are.
fn unescaped(text: &str) -> Cow<'_, str> {
    const ESCAPES: [(&str, &str); 13] = [
        ("\\/", "/"),
        ("\\u002f", "/"),
        ("\\u003a", ":"),
        ("\\u003d", "="),
        ("\\u0026", "&"),
        ("\\u003f", "?"),
        ("\\u0040", "@"),
        ("&#38;", "&"),
        ("&#x26;", "&"),
        ("&#61;", "="),
        ("&#x3d;", "="),
        ("&#47;", "/"),
        ("&#x2f;", "/"),
    ];
    if !text.contains(['\\', '&']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['\\', '&']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let read = ESCAPES
            .iter()
            .find(|(escape, _)| from.get(..escape.len()).is_some_and(|head| head.eq_ignore_ascii_case(escape)));
        match read {
            Some((escape, plain)) => {
                out.push_str(plain);
                rest = from.get(escape.len()..).unwrap_or_default();
            }
            None => {
                // An escaped backslash begins no escape with its second half.
                let length = if from.starts_with("\\\\") { 2 } else { 1 };
                out.push_str(from.get(..length).unwrap_or_default());
                rest = from.get(length..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Whether a character ends an address in a text.
fn ends_a_run(c: char) -> bool {
    c.is_whitespace() || matches!(c, '"' | '<' | '>' | '`' | '|')
}

/// Masks every address, and every query without one.
fn addresses(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (run, is_run) in runs(text) {
        if is_run {
            address_run(run, &mut out);
        } else {
            out.push_str(run);
        }
    }
    out
}

/// The runs without white space and quotes, and what lies between them.
fn runs(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let is_run = !ends_a_run(first);
        let end = rest.find(|c| ends_a_run(c) == is_run).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some((run, is_run))
    })
}

fn address_run(run: &str, out: &mut String) {
    let scheme = schemes(run);
    let Some(at) = scheme else { return queries(run, out) };
    let (before, from) = run.split_at(at);
    // A bracket, quote or stop at the end belongs to the sentence. An address within brackets ends at the bracket.
    let open_bracket = before.ends_with('(') || before.ends_with('[') || before.ends_with('\'');
    let closing = |c: char| matches!(c, ')' | ']' | '\'' | '}' | '.' | ',' | ';' | ':' | '!');
    let body = from.trim_end_matches(closing);
    let (body, tail) = match from.find([')', ']', '\'']) {
        Some(end) if open_bracket && !from[..end].contains(['@', '?', '#']) && from[end..].chars().all(closing) => {
            from.split_at(end)
        }
        _ => from.split_at(body.len()),
    };
    queries(before, out);
    let parsed = Url::parse(body).ok();
    match parsed.as_ref().and_then(|url| Some((url, self::url(url)?))) {
        Some((url, masked)) => out.push_str(&trailing_slash(masked, url, body)),
        None => match body.find(['@', '?', '#', '=', ';']) {
            Some(_) => {
                out.push_str(body.get(..body.find([':', '/']).unwrap_or(0)).unwrap_or_default());
                out.push(':');
                out.push_str(MASK);
            }
            None => out.push_str(body),
        },
    }
    out.push_str(tail);
}

/// `https://a.example` is quoted without the slash that parsing adds.
fn trailing_slash(masked: String, url: &Url, body: &str) -> String {
    if url.path() == "/" && url.query().is_none() && url.fragment().is_none() && !body.ends_with(['/', '\\']) {
        masked.strip_suffix('/').map(str::to_owned).unwrap_or(masked)
    } else {
        masked
    }
}

/// Where the first web address begins in a run, whatever slashes it has.
fn schemes(run: &str) -> Option<usize> {
    let lower = run.to_ascii_lowercase();
    ["https:", "http:", "ftp:", "wss:", "ws:"]
        .into_iter()
        .filter_map(|scheme| {
            lower.match_indices(scheme).map(|(at, _)| at).find(|at| {
                let begins = at.checked_sub(1).and_then(|before| lower.as_bytes().get(before));
                let after = lower.as_bytes().get(at + scheme.len());
                !begins.is_some_and(u8::is_ascii_alphanumeric) && matches!(after, Some(b'/' | b'\\'))
            })
        })
        .min()
}

/// An address that is percent-encoded in a text.
fn encoded_scheme(lower: &str) -> Option<usize> {
    ["https%3a%2f%2f", "http%3a%2f%2f"].into_iter().filter_map(|scheme| lower.find(scheme)).min()
}

/// A run without an address: `/in?code=…&sig=…`, `code=…&sig=…`, an encoded address, a user before a host.
fn queries(run: &str, out: &mut String) {
    let is_encoded = encoded_scheme(&run.to_ascii_lowercase()).is_some();
    if is_encoded {
        out.push_str(MASK);
        return;
    }
    let mut rest = run;
    while let Some(at) = rest.find(['?', '&']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let intro = if from.starts_with("&amp;") { 5 } else { 1 };
        let after = from.get(intro..).unwrap_or_default();
        out.push_str(from.get(..intro).unwrap_or_default());
        let end = after.find('&').unwrap_or(after.len());
        let part = after.get(..end).unwrap_or_default();
        match part.split_once('=') {
            Some((name, value)) if !value.is_empty() => {
                let (value, tail) = sentence_end(value);
                let is_plain =
                    name.chars().all(|c| c.is_ascii_alphanumeric() || "_-.$[]~%+".contains(c)) && !name.is_empty();
                out.push_str(if is_plain && !is_key(name, false) { name } else { MASK });
                out.push('=');
                out.push_str(if value.is_empty() { "" } else { MASK });
                out.push_str(tail);
            }
            _ => out.push_str(part),
        }
        rest = after.get(end..).unwrap_or_default();
    }
    out.push_str(rest);
}

/// A value and the quotes, brackets and stops behind it that belong to the sentence.
fn sentence_end(value: &str) -> (&str, &str) {
    let body = value.trim_end_matches(['\'', ')', ']', '}', ',', '.', ';', '\\', '/']);
    value.split_at(body.len())
}

/// Masks the values of names that hold credentials, and the values of cookies.
fn credentials(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    let mut at = 0;
    while let Some(separator) = lower.get(at..).and_then(|rest| rest.find([':', '='])) {
        let separator = at + separator;
        at = separator + 1;
        if separator < from {
            continue;
        }
        let name = name_before(&lower, separator);
        let Some(hidden) = value_behind(text, name, separator) else { continue };
        out.push_str(text.get(from..hidden.start).unwrap_or_default());
        out.push_str(&hidden.instead);
        from = hidden.end;
        at = at.max(hidden.end);
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// The name that ends before a separator; quotes and spaces around it are skipped.
fn name_before(lower: &str, separator: usize) -> &str {
    let before = lower.get(..separator).unwrap_or_default().trim_end_matches(['"', '\'', '\\', ' ', '\t']);
    let start = before
        .char_indices()
        .rev()
        .take(40)
        .take_while(|(_, c)| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
        .last()
        .map_or(before.len(), |(at, _)| at);
    before.get(start..).unwrap_or_default()
}

/// A stretch of a text and what to show instead.
struct Hidden {
    start: usize,
    end: usize,
    instead: String,
}

fn value_behind(text: &str, name: &str, separator: usize) -> Option<Hidden> {
    let rest = text.get(separator + 1..)?;
    if matches!(name, "cookie" | "set-cookie") && text.as_bytes().get(separator) == Some(&b':') {
        let end = rest.find(['\r', '\n']).unwrap_or(rest.len());
        let instead = cookies(rest.get(..end)?);
        return Some(Hidden { start: separator + 1, end: separator + 1 + end, instead });
    }
    if !SECRET_NAMES.contains(&name) {
        return None;
    }
    let lead = rest.len() - rest.trim_start_matches(['"', '\'', '\\', ' ', '\t']).len();
    let quoted = rest.get(..lead).is_some_and(|lead| lead.contains(['"', '\'']));
    let mut value = rest.get(lead..)?;
    let mut start = separator + 1 + lead;
    // The scheme of an authorisation is no credential.
    for scheme in ["bearer ", "basic ", "soticket ", "digest "] {
        if value.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme)) {
            value = value.get(scheme.len()..)?;
            start += scheme.len();
        }
    }
    let ends = |c: char| {
        if quoted {
            matches!(c, '"' | '\'' | '\\' | '\r' | '\n')
        } else {
            c.is_whitespace() || matches!(c, '&' | ';' | ',' | '"' | '\'' | '<' | '}' | ')')
        }
    };
    let length = value.find(ends).unwrap_or(value.len());
    let value = value.get(..length)?;
    let looks_like_one = value.len() >= LONG && !value.contains(' ')
        || value.len() >= 4 && !value.contains(' ') && value.contains(|c: char| c.is_ascii_digit());
    let hide = !value.is_empty() && value != MASK && (!ALSO_PROSE.contains(&name) || looks_like_one);
    // Values that say that there is none are no credentials.
    let says_nothing = matches!(value.to_ascii_lowercase().as_str(), "null" | "true" | "false" | "none" | "undefined");
    (hide && !says_nothing).then(|| Hidden { start, end: start + length, instead: MASK.to_owned() })
}

/// Cookies by name, and their attributes; the values go.
fn cookies(line: &str) -> String {
    const ATTRIBUTES: [&str; 8] =
        ["path", "domain", "expires", "max-age", "samesite", "secure", "httponly", "priority"];
    let parts = line.split(';').map(|part| match part.split_once('=') {
        Some((name, _)) if ATTRIBUTES.contains(&name.trim().to_ascii_lowercase().as_str()) => part.to_owned(),
        Some((name, _)) => format!("{name}={MASK}"),
        None => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join(";")
}

/// Masks what has the shape of a token, wherever it is, and what follows the name of a scheme.
fn tokens(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_scheme = false;
    for (run, is_run) in runs(text) {
        if !is_run {
            out.push_str(run);
            continue;
        }
        let decoded = run.replace("%20", " ");
        let (run, scheme_inside) = match decoded.split_once([':', ' ', '=']) {
            Some((head, tail)) if is_scheme(head) && !tail.is_empty() => {
                out.push_str(run.get(..head.len() + 1).unwrap_or_default());
                (tail, true)
            }
            _ => (run, false),
        };
        let bare = run.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        // "Bearer token is missing" is prose; a credential is long or has more than letters in it.
        let follows = (after_scheme || scheme_inside)
            && !bare.is_empty()
            && (bare.len() > 16 || bare.contains(|c: char| c.is_ascii_digit() || matches!(c, '=' | ':' | '/')));
        if follows {
            out.push_str(MASK);
        } else {
            out.push_str(&without_tokens(run));
        }
        after_scheme = is_scheme(bare);
    }
    out
}

fn is_scheme(word: &str) -> bool {
    ["bearer", "soticket", "basic"].iter().any(|scheme| word.eq_ignore_ascii_case(scheme))
}

/// Hides from where a token begins in a run to where its characters end: `8A:Cust…`, `7T:…`, `eyJ…`.
fn without_tokens(run: &str) -> Cow<'_, str> {
    let lower = run.to_ascii_lowercase();
    let mut out = String::new();
    let mut from = 0;
    loop {
        let rest = lower.get(from..).unwrap_or_default();
        let next = ["8a:", "7t:", "eyj"]
            .into_iter()
            .filter_map(|mark| {
                rest.match_indices(mark).map(|(at, _)| from + at).find(|at| {
                    let before = at.checked_sub(1).and_then(|before| lower.as_bytes().get(before));
                    let is_start = !before.is_some_and(u8::is_ascii_alphanumeric);
                    // A token of JSON begins with "eyJ", exactly so.
                    is_start && (mark != "eyj" || run.get(*at..).is_some_and(|run| run.starts_with("eyJ")))
                })
            })
            .min();
        let Some(start) = next else { break };
        let part = |c: char| c.is_ascii_alphanumeric() || "-_.~+/:=%".contains(c);
        let tail = run.get(start..).unwrap_or_default();
        let length = tail.find(|c| !part(c)).unwrap_or(tail.len());
        out.push_str(run.get(from..start).unwrap_or_default());
        out.push_str(if length >= 8 { MASK } else { tail.get(..length).unwrap_or_default() });
        from = start + length.max(1);
    }
    if from == 0 {
        return Cow::Borrowed(run);
    }
    out.push_str(run.get(from..).unwrap_or_default());
    Cow::Owned(out)
}

#[cfg(test)]
#[path = "mask/tests.rs"]
mod tests;
