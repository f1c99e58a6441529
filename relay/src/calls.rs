//! The calls of a tenant's API that are carried: those that the page makes, by its own list. Nothing else of a tenant can be
//! reached.

use axum::http::Method;
use doctor_core::request::endpoint::Endpoint;

/// Whether the page makes this call; `target` is what follows the API's root, as it was sent, with its query.
pub(crate) fn is_made_by_the_page(method: &Method, target: &str) -> bool {
    Endpoint::of(method.as_str(), target).is_some()
}

/// Whether a call of this method has a body.
pub(crate) fn has_body(method: &Method) -> bool {
    matches!(method.as_str(), "POST" | "PUT" | "PATCH")
}
