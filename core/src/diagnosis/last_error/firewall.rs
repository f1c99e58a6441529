//! Firewalls and bot filters before the receiver: their own pages and headers, whatever the status.
//!
//! A filter that lets a call through leaves its name in headers and cookies too. So a name counts only in the answer's own
//! words, and a header only where it says that the call was stopped.

use std::ops::Range;

use super::answer::ReceiverAnswer;
use super::gate::said;
use super::phrase::{Match, Text};
use crate::diagnosis::Cause;

/// Headers that say that the call was stopped.
const STOPPED: &[&str] = &[
    "cf-mitigated",
    "x-amzn-waf-action",
    "x-vercel-mitigated",
    "x-sucuri-block",
    "x-waf-block",
    "x-waf-action",
    "x-waf-status",
    "x-waf-event",
    "x-datadome: blocked",
    "x-px-block",
];

/// Names and sentences of filters.
const WORDS: &[&str] = &[
    "cf-chl-",
    "challenges.cloudflare.com",
    "cdn-cgi/challenge-platform",
    "attention required! | cloudflare",
    "checking your browser before accessing",
    "enable javascript and cookies to continue",
    "errors.edgesuite.net",
    "incapsula",
    "imperva",
    "_incap_",
    "visid_incap",
    "requested url was rejected. please consult with your administrator",
    "awswaf",
    "sucuri website firewall",
    "sucuri/cloudproxy",
    "mod_security",
    "modsecurity",
    "wordfence",
    "barracuda",
    "fortigate",
    "fortiweb",
    "fortiguard",
    "fortinet",
    "application control violation",
    "web page blocked",
    "sophos",
    "palo alto networks",
    "sonicwall",
    "zscaler",
    "datadome",
    "captcha-delivery.com",
    "perimeterx",
    "px-captcha",
    "kasada",
    "x-kpsdk",
    "radware",
    "ddos-guard",
    "ddos protection by",
    "stackpath",
    "reblaze",
    "edgecast waf",
    "making sure you're not a bot",
    "making sure you&#39;re not a bot",
    "vercel security checkpoint",
    "webknight",
    "naxsi",
    "citrix adc appfw",
    "appfw session",
    "airlock gateway",
    "comodo waf",
    "bunnyshield",
    "imunify360",
    "blocked by waf",
    "blocked by the waf",
    "waf blocked",
    "waf rule",
    "web application firewall",
    "human verification",
    "verify you are human",
    "verify that you are human",
    "are you a robot",
    "bot detected",
    "bot protection",
    "automated requests",
    "unusual traffic from your computer network",
    "security policy violation",
    "violates our security policy",
    "potentially malicious request",
    "request was identified as malicious",
    "suspicious activity detected",
    "block access from your country",
];

/// Sentences that no page but a filter's own has; they prove it whatever the status.
const SENTENCES: &[&str] = &[
    "requested url was rejected. please consult with your administrator",
    "incapsula incident id",
    "attention required! | cloudflare",
    "checking your browser before accessing",
    "enable javascript and cookies to continue",
    "cdn-cgi/challenge-platform",
    "verify you are human",
    "verify that you are human",
    "making sure you're not a bot",
    "making sure you&#39;re not a bot",
    "unusual traffic from your computer network",
];

/// Cloudflare's numbers for a call that it stopped; only as whole numbers.
const CLOUDFLARE: &[&str] = &[
    "error code: 1005",
    "error 1005",
    "error code: 1006",
    "error 1006",
    "error code: 1007",
    "error 1007",
    "error code: 1008",
    "error 1008",
    "error code: 1009",
    "error 1009",
    "error code: 1010",
    "error 1010",
    "error code: 1012",
    "error 1012",
    "error code: 1020",
    "error 1020",
];

/// Words that prove it only together, the first of them in the answer's own words.
const TOGETHER: &[&[&str]] = &[
    &["sorry, you have been blocked"],
    &["just a moment", "cloudflare"],
    &["just a moment", "challenge"],
    &["access denied", "reference #"],
    &["access denied", "reference&#32;&#35;"],
    &["access denied", "cloudflare to restrict access"],
    &["request blocked", "cloudfront"],
    &["the request is blocked"],
    &["your request has been blocked"],
    &["your request was blocked"],
    &["request has been blocked", "security"],
    &["not acceptable!", "security"],
    &["blocked", "firewall"],
    &["denied", "by firewall"],
    &["rejected", "by firewall"],
    &["blocked by our security"],
    &["blocked for security reasons"],
    &["security service to protect itself"],
    &["captcha", "robot"],
    &["captcha", "human"],
];

/// What a filter's own page or header proves.
pub(super) fn cause(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<Match> {
    let said = said(text, answer);
    let in_words = |phrases: &[&str]| phrases.iter().find_map(|phrase| find_in(text, &said, phrase));
    let stopped = STOPPED.iter().find_map(|header| {
        let name = header.split(':').next().unwrap_or(header);
        let wanted = header.split_once(": ").map(|(_, value)| value);
        let value = answer.header(name)?;
        let is_so = wanted.is_none_or(|wanted| value.eq_ignore_ascii_case(wanted));
        if is_so { text.find(name) } else { None }
    });
    // A page with a status of success says it in its heading or in a sentence of its own; else it may only name such
    // products.
    if answer.status.is_some_and(|status| (200..300).contains(&status)) {
        let proof = stopped.or_else(|| in_words(SENTENCES)).or_else(|| {
            WORDS.iter().filter_map(|word| find_in(text, &said, word)).find(|found| is_in_a_heading(text, found))
        })?;
        return Some((Cause::BlockedByFirewall, proof));
    }
    let proof = stopped
        .or_else(|| in_words(WORDS))
        .or_else(|| CLOUDFLARE.iter().find_map(|code| text.word(code).filter(|found| is_in(&said, found))))
        .or_else(|| {
            TOGETHER
                .iter()
                .find(|all| all.iter().all(|word| text.has(word)))
                .and_then(|all| find_in(text, &said, all.first()?))
        })
        .or_else(|| edge(text, answer))
        .or_else(|| gateway(text, answer))
        .or_else(|| {
            let is_refused = text.has_any(&["block", "denied", "reject", "forbid"]);
            text.word("waf").filter(|found| is_refused && is_in(&said, found))
        })?;
    Some((Cause::BlockedByFirewall, proof))
}

/// Akamai's edge signs what it answers itself; where the receiver answered, the body is an app's. A shield that is
/// the server answers only what it stopped.
fn edge(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<Range<usize>> {
    if answer.header("server").is_some_and(|server| server.to_ascii_lowercase().starts_with("imunify360-webshield")) {
        return text.find("imunify360-webshield");
    }
    let is_edge = answer.header("server").is_some_and(|server| server.eq_ignore_ascii_case("akamaighost"));
    let body = text.lower().get(answer.body.clone()).unwrap_or_default().trim_start();
    let is_its_own = body.is_empty() || body.contains("access denied");
    if is_edge && is_its_own && answer.status == Some(403) { text.find("akamaighost") } else { None }
}

/// Azure's gateway names itself in a page of its own.
fn gateway(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<Range<usize>> {
    (answer.status == Some(403))
        .then(|| text.first_of(&["microsoft-azure-application-gateway", "request blocked."]))
        .flatten()
}

/// Whether the nearest tag before a part opens a title or a first heading.
fn is_in_a_heading(text: &Text<'_>, found: &Range<usize>) -> bool {
    let head = text.lower().get(..found.start).unwrap_or_default();
    head.rfind('<')
        .and_then(|open| head.get(open..))
        .is_some_and(|tag| tag.starts_with("<title") || tag.starts_with("<h1"))
}

fn is_in(said: &[Range<usize>], found: &Range<usize>) -> bool {
    said.iter().any(|part| part.contains(&found.start))
}

fn find_in(text: &Text<'_>, said: &[Range<usize>], phrase: &str) -> Option<Range<usize>> {
    text.lower().match_indices(phrase).map(|(at, _)| at..at + phrase.len()).take(20).find(|found| is_in(said, found))
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::Cause;
    use crate::diagnosis::last_error::classify;

    #[test]
    fn a_filters_name_in_a_header_proves_nothing() {
        for header in [
            "Server: AkamaiGHost",
            "Set-Cookie: visid_incap_1=x",
            "X-CDN: Imperva",
            "Server: Sucuri/Cloudproxy",
            "Set-Cookie: datadome=x",
            "Server: ddos-guard",
        ] {
            let answer = |body: &str| format!("HTTP/1.1 403 Forbidden\r\n{header}\r\nX-A: b\r\n\r\n{body}");
            assert_eq!(classify(&answer("{\"error\":\"no such customer\"}")).cause, Cause::Forbidden, "{header}");
            assert_eq!(classify(&answer("Invalid signature")).cause, Cause::SignatureRejected, "{header}");
        }
    }

    #[test]
    fn a_page_of_a_success_says_it_in_its_heading() {
        let page =
            |body: &str| classify(&format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nA: b\r\n\r\n{body}")).cause;
        assert_eq!(page("<title>Web Page Blocked!</title>"), Cause::BlockedByFirewall);
        assert_eq!(page("<h1>FortiGuard intrusion prevention</h1>"), Cause::BlockedByFirewall);
        assert_eq!(page("<title>ok</title><p>a Fortinet partner</p>"), Cause::Unrecognised);
    }

    #[test]
    fn a_header_that_says_stopped_proves_it() {
        for header in ["cf-mitigated: challenge", "x-amzn-waf-action: captcha", "X-DataDome: blocked"] {
            let text = format!("HTTP/1.1 403 Forbidden\r\n{header}\r\nX-A: b\r\n\r\n");
            assert_eq!(classify(&text).cause, Cause::BlockedByFirewall, "{header}");
        }
        let passed = "HTTP/1.1 403 Forbidden\r\nX-DataDome: protected\r\nX-A: b\r\n\r\n";
        assert_eq!(classify(passed).cause, Cause::Forbidden);
    }

    #[test]
    fn a_filters_word_counts_where_it_is_said() {
        let answer =
            |header: &str, body: &str| classify(&format!("HTTP/1.1 403 Forbidden\r\n{header}\r\nX-A: b\r\n\r\n{body}"));
        assert_eq!(answer("Via: waf 1", "no permission").cause, Cause::Forbidden);
        assert_eq!(answer("X-B: c", "Denied by WAF").cause, Cause::BlockedByFirewall);
        assert_eq!(answer("Server: AkamaiGHost", "").cause, Cause::BlockedByFirewall);
        let text = "HTTP/1.1 403 Forbidden\r\nX-A: b\r\n\r\nPowered by Incapsula";
        assert_eq!(classify(text).proof.and_then(|proof| text.get(proof)), Some("Incapsula"));
    }
}
