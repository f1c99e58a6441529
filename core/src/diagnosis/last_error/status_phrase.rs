//! The standard phrases of HTTP statuses, which senders write in place of the number or next to it.

/// Official reason phrases, and .NET's names for them, in lower case.
pub(super) const PHRASES: [(u16, &str, &str); 55] = [
    (201, "created", "created"),
    (202, "accepted", "accepted"),
    (204, "no content", "nocontent"),
    (301, "moved permanently", "movedpermanently"),
    (302, "found", ""),
    (303, "see other", "seeother"),
    (307, "temporary redirect", "temporaryredirect"),
    (308, "permanent redirect", "permanentredirect"),
    (400, "bad request", "badrequest"),
    (401, "unauthorized", "unauthorized"),
    (402, "payment required", "paymentrequired"),
    (403, "forbidden", "forbidden"),
    (404, "not found", "notfound"),
    (405, "method not allowed", "methodnotallowed"),
    (406, "not acceptable", "notacceptable"),
    (407, "proxy authentication required", "proxyauthenticationrequired"),
    (408, "request timeout", "requesttimeout"),
    (409, "conflict", ""),
    (410, "gone", ""),
    (411, "length required", "lengthrequired"),
    (412, "precondition failed", "preconditionfailed"),
    (413, "request entity too large", "requestentitytoolarge"),
    (413, "payload too large", "payloadtoolarge"),
    (414, "uri too long", "requesturitoolong"),
    (415, "unsupported media type", "unsupportedmediatype"),
    (422, "unprocessable entity", "unprocessableentity"),
    (429, "too many requests", "toomanyrequests"),
    (500, "internal server error", "internalservererror"),
    (413, "content too large", ""),
    (414, "request-uri too long", ""),
    (415, "unsupported media", ""),
    (421, "misdirected request", "misdirectedrequest"),
    (422, "unprocessable content", ""),
    (428, "precondition required", "preconditionrequired"),
    (431, "request header fields too large", "requestheaderfieldstoolarge"),
    (401, "authorization required", ""),
    (405, "not allowed", ""),
    (502, "proxy error", ""),
    (503, "service temporarily unavailable", ""),
    (503, "server unavailable", ""),
    (501, "not implemented", "notimplemented"),
    (520, "web server is returning an unknown error", ""),
    (521, "web server is down", ""),
    (522, "connection timed out", ""),
    (523, "origin is unreachable", ""),
    (524, "a timeout occurred", ""),
    (525, "ssl handshake failed", ""),
    (526, "invalid ssl certificate", ""),
    (530, "origin dns error", ""),
    (507, "insufficient storage", "insufficientstorage"),
    (502, "bad gateway", "badgateway"),
    (503, "service unavailable", "serviceunavailable"),
    (504, "gateway timeout", "gatewaytimeout"),
    (504, "gateway time-out", ""),
    (505, "http version not supported", "httpversionnotsupported"),
];

/// Whether a phrase in lower case is the official one of a status.
pub(super) fn is_official(status: u16, phrase: &str) -> bool {
    PHRASES.iter().any(|(code, name, _)| *code == status && *name == phrase)
}

/// Whether words in lower case are a standard phrase, or .NET's name for one.
pub(super) fn is_a_phrase(words: &str) -> bool {
    status_of_phrase(words).is_some()
}

/// The status of a standard phrase. Cloudflare's own phrases say it only behind their number: anybody's "Connection timed
/// out" is no 522.
pub(super) fn status_of_phrase(phrase: &str) -> Option<u16> {
    PHRASES
        .iter()
        .find(|(code, name, joined)| *code < 520 && (*name == phrase || *joined == phrase))
        .filter(|_| !phrase.is_empty())
        .map(|(code, ..)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_has_a_status_and_cloudflares_have_none_without_their_number() {
        assert_eq!(status_of_phrase("bad gateway"), Some(502));
        assert_eq!(status_of_phrase("badgateway"), Some(502));
        assert_eq!(status_of_phrase("web server is returning an unknown error"), None);
        assert_eq!(status_of_phrase(""), None);
        assert!(is_official(520, "web server is returning an unknown error"));
        assert!(!is_official(520, "bad gateway"));
        assert!(!is_official(502, "badgateway"));
    }
}
