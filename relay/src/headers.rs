//! Which headers pass, in either direction: those that are named here. All others stay with their sender, cookies and
//! the headers by which servers talk about origins among them.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

/// What the page says to the API.
const TO_API: [HeaderName; 6] = [
    header::AUTHORIZATION,
    header::ACCEPT,
    header::CONTENT_TYPE,
    HeaderName::from_static("so-language"),
    HeaderName::from_static("so-timezone"),
    header::IF_UNMODIFIED_SINCE,
];
/// What the page says to the state lookup, which needs no token and gets none.
const TO_STATE: [HeaderName; 1] = [header::ACCEPT];
/// What the page learns besides the body.
const TO_PAGE: [HeaderName; 4] = [header::CONTENT_TYPE, header::RETRY_AFTER, header::ETAG, header::LAST_MODIFIED];

/// The headers that go to the API.
pub(crate) fn to_api(from: &HeaderMap) -> HeaderMap {
    picked(from, &TO_API)
}

/// The headers that go to the state lookup.
pub(crate) fn to_state(from: &HeaderMap) -> HeaderMap {
    picked(from, &TO_STATE)
}

/// The headers that come back to the page.
pub(crate) fn to_page(from: &HeaderMap) -> HeaderMap {
    picked(from, &TO_PAGE)
}

/// What every answer says: it is not kept, not guessed at, not shown as a page of this origin, and for no other origin.
pub(crate) fn guard(answer: &mut HeaderMap) {
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'; sandbox"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        answer.insert(name, HeaderValue::from_static(value));
    }
}

fn picked(from: &HeaderMap, names: &[HeaderName]) -> HeaderMap {
    let mut to = HeaderMap::new();
    for name in names {
        for value in from.get_all(name) {
            to.append(name, value.clone());
        }
    }
    to
}
