//! The calls of a tenant's API that Hook Doctor makes: reading, saving, testing and removing webhooks, reading their
//! usage, and asking who asks. No events are signalled, and nothing else of a tenant can be reached.

use axum::http::Method;

/// The most digits that an id has.
const LONGEST_ID: usize = 19;

/// Whether the page makes this call; `rest` is what follows the API's root.
pub(crate) fn is_used(method: &Method, rest: &[&str]) -> bool {
    match (method.as_str(), rest) {
        (
            "GET",
            []
            | ["v1", "User", "currentPrincipal"]
            | ["v1", "Archive", "dynamic" | "Webhook"]
            | ["v1", "MDOList", "webhookeventlist"]
            | ["v1", "Webhook"]
            | ["v1", "Webhook", "default"],
        )
        | ("POST", ["v1", "Webhook"] | ["v1", "Webhook", "Test"])
        | (
            "POST",
            [
                "v1",
                "Agents",
                "Webhook",
                "GetAllWebhooks"
                | "GetWebhook"
                | "GetLastError"
                | "CreateDefaultWebhook"
                | "SaveWebhook"
                | "TestWebhook"
                | "DeleteWebhook",
            ],
        ) => true,
        ("GET" | "PUT" | "PATCH" | "DELETE", ["v1", "Webhook", id]) | ("GET", ["v1", "Webhook", id, "LastError"]) => {
            (1..=LONGEST_ID).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_digit())
        }
        _ => false,
    }
}

/// Whether a call of this method has a body.
pub(crate) fn has_body(method: &Method) -> bool {
    matches!(method.as_str(), "POST" | "PUT" | "PATCH")
}

#[cfg(test)]
mod tests {
    use doctor_core::model::{WebhookId, WebhookState};
    use doctor_core::request;

    use super::*;

    fn used(method: &str, path: &str) -> bool {
        let rest: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        is_used(&Method::from_bytes(method.as_bytes()).unwrap(), &rest)
    }

    #[test]
    fn every_request_of_the_page_is_carried() {
        let id = WebhookId(12);
        for request in [
            request::principal(),
            request::list(),
            request::agent_list(),
            request::last_error(id),
            request::usage_page(Some(id)),
            request::usage_of(&[id]),
            request::webhook_table_page(None),
            request::activity_page(None),
            request::recipients_page(None),
            request::event_list(),
            request::webhook(id),
            request::test(),
            request::change_state(id, WebhookState::Stopped, WebhookState::Active),
        ] {
            let path = request.path.split('?').next().unwrap_or_default();
            assert!(used(request.method, path), "{} {path}", request.method);
        }
        assert!(used("GET", ""));
    }

    #[test]
    fn webhooks_can_be_saved_tested_and_removed() {
        for (method, path) in [
            ("POST", "/v1/Webhook"),
            ("PUT", "/v1/Webhook/12"),
            ("PATCH", "/v1/Webhook/12"),
            ("DELETE", "/v1/Webhook/12"),
            ("POST", "/v1/Webhook/Test"),
            ("POST", "/v1/Agents/Webhook/SaveWebhook"),
        ] {
            assert!(used(method, path), "{method} {path}");
        }
    }

    #[test]
    fn nothing_else_of_a_tenant_is_reached() {
        for (method, path) in [
            ("GET", "/v1/Contact/1"),
            ("GET", "/v1/Archive/Contact"),
            ("GET", "/v1/User"),
            ("GET", "/v1/MDOList/associate"),
            ("POST", "/v1/User/currentPrincipal"),
            ("POST", "/v1/Agents/User/GetCurrentPrincipal"),
            ("POST", "/v1/Agents/Webhook/SignalEvent"),
            ("POST", "/v1/Webhook/contact.created/1"),
            ("DELETE", "/v1/Webhook"),
            ("DELETE", "/v1/Webhook/default"),
            ("GET", "/v1/Webhook/1a"),
            ("GET", "/v1/Webhook/12345678901234567890"),
            ("GET", "/v1/webhook"),
            ("GET", "/v2/Webhook"),
            ("POST", ""),
            ("OPTIONS", "/v1/Webhook"),
            ("HEAD", "/v1/Webhook"),
            ("CONNECT", ""),
            ("TRACE", "/v1/Webhook"),
        ] {
            assert!(!used(method, path), "{method} {path}");
        }
    }
}
