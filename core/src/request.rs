//! The requests of the app as data, and as curl commands. Paths are relative to a tenant's API root; the token is never
//! part of a request.

use std::fmt::Display;

use serde_json::json;
use url::form_urlencoded;

use crate::model::{WebhookId, WebhookState};

/// How many rows a page of an archive is asked for, as the vendor recommends.
pub const PAGE: usize = 1_000;

/// The columns of the table `webhook_usage`.
const USAGE_COLUMNS: [&str; 6] = [
    "webhook_usage.webhook_usage_id",
    "webhook_usage.total_calls",
    "webhook_usage.total_errors",
    "webhook_usage.consecutive_errors",
    "webhook_usage.last_error",
    "webhook_usage.updated",
];

/// The columns of the table `webhook`; never `secret`, `headers` or `application_token`.
const WEBHOOK_COLUMNS: [&str; 11] = [
    "webhook.webhook_id",
    "webhook.name",
    "webhook.events",
    "webhook.target_url",
    "webhook.type",
    "webhook.state",
    "webhook.registered",
    "webhook.registered_associate_id",
    "webhook.updated",
    "webhook.updated_associate_id",
    "webhook.errors_email",
];

/// The columns of `Archive/Webhook`.
const ACTIVITY_COLUMNS: [&str; 6] = [
    "webhookId",
    "webhookUsage/totalCalls",
    "webhookUsage/totalErrors",
    "webhookUsage/consecutiveErrors",
    "webhookUsage/lastError",
    "webhookUsage/lastEvent",
];

/// The columns of the table `webhook_notify`.
const RECIPIENT_COLUMNS: [&str; 4] = [
    "webhook_notify.webhook_notify_id",
    "webhook_notify.webhook_id",
    "webhook_notify.associate_id",
    "webhook_notify.email_recipient",
];

/// One request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The HTTP method.
    pub method: &'static str,
    /// Path and query below the API root, percent-encoded: `/v1/Webhook`.
    pub path: String,
    /// The JSON body.
    pub body: Option<String>,
    /// Whether it may be sent again when no answer came.
    pub repeatable: bool,
}

impl Request {
    fn get(path: impl Into<String>) -> Self {
        Self { method: "GET", path: path.into(), body: None, repeatable: true }
    }

    /// The same as a curl command, with the shell variable `TOKEN` where the token goes.
    pub fn curl(&self, api: &str) -> String {
        let mut command = format!("curl -sS {}", quoted(&format!("{api}{}", self.path)));
        if self.method != "GET" {
            command.push_str(&format!(" -X {}", self.method));
        }
        command.push_str(" -H \"Authorization: Bearer $TOKEN\" -H 'Accept: application/json'");
        if let Some(body) = &self.body {
            command.push_str(&format!(" -H 'Content-Type: application/json' -d {}", quoted(body)));
        }
        command
    }
}

/// A request that the page made, for "copy as curl": everything but the token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestRecord {
    /// What was asked.
    pub request: Request,
    /// Of which API root.
    pub api: String,
    /// What status came back; `None` where no answer came.
    pub status: Option<u16>,
    /// The server's own id of the request, where it sent one.
    pub request_id: Option<String>,
    /// How long it took, in milliseconds.
    pub millis: i64,
}

impl RequestRecord {
    /// The same request as a curl command, with a shell variable where the token goes.
    pub fn curl(&self) -> String {
        self.request.curl(&self.api)
    }
}

/// A text as one word of a POSIX shell.
pub fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// Who asks: `User/currentPrincipal`.
pub fn principal() -> Request {
    Request::get("/v1/User/currentPrincipal")
}

/// This application's webhooks; no paging is documented.
pub fn list() -> Request {
    Request::get("/v1/Webhook")
}

/// The same by the agent, for servers whose REST call fails.
pub fn agent_list() -> Request {
    Request {
        method: "POST",
        path: "/v1/Agents/Webhook/GetAllWebhooks".to_owned(),
        body: Some(r#"{"NameFilter":"","EventFilter":"","StatusFilter":"Unknown"}"#.to_owned()),
        repeatable: true,
    }
}

/// One of this application's webhooks as it is now.
pub fn webhook(id: WebhookId) -> Request {
    Request::get(format!("/v1/Webhook/{id}"))
}

/// Has SuperOffice send a test to a webhook's target and answer with the receiver's answer. The body is the webhook as it
/// was read, secret and custom headers included, so that the test is signed like a delivery; it is no part of the request,
/// which is shown and copied. Not repeatable: each test is one more call of the receiver.
pub fn test() -> Request {
    Request { method: "POST", path: "/v1/Webhook/Test".to_owned(), body: None, repeatable: false }
}

/// Changes the state of a webhook, and nothing else of it, if it still is what the reader saw: the `test` operation makes
/// the tenant compare and set in one request and answer 409 if the state has changed. Never sent twice.
pub fn change_state(id: WebhookId, from: WebhookState, to: WebhookState) -> Request {
    let operations = json!([
        { "op": "test", "path": "/State", "value": from.name() },
        { "op": "replace", "path": "/State", "value": to.name() },
    ]);
    Request {
        method: "PATCH",
        path: format!("/v1/Webhook/{id}"),
        body: Some(operations.to_string()),
        repeatable: false,
    }
}

/// The last error of one webhook.
pub fn last_error(id: WebhookId) -> Request {
    Request::get(format!("/v1/Webhook/{id}/LastError"))
}

/// A page of the table `webhook_usage`, after a key.
pub fn usage_page(after: Option<WebhookId>) -> Request {
    archive_page("dynamic", &USAGE_COLUMNS, after)
}

/// The usage of these webhooks only: what a watch asks again and again.
pub fn usage_of(ids: &[WebhookId]) -> Request {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let filter = format!("{} in ({})", USAGE_COLUMNS[0], ids.join(","));
    archive("dynamic", &USAGE_COLUMNS, &filter)
}

/// A page of the table `webhook`, after a key.
pub fn webhook_table_page(after: Option<WebhookId>) -> Request {
    archive_page("dynamic", &WEBHOOK_COLUMNS, after)
}

/// A page of `Archive/Webhook`, after a key.
pub fn activity_page(after: Option<WebhookId>) -> Request {
    archive_page("Webhook", &ACTIVITY_COLUMNS, after)
}

/// A page of the table `webhook_notify`, after a key: the recipients of error messages.
pub fn recipients_page(after: Option<i64>) -> Request {
    archive_page("dynamic", &RECIPIENT_COLUMNS, after)
}

/// The events that the server lists.
pub fn event_list() -> Request {
    Request::get("/v1/MDOList/webhookeventlist")
}

/// Pages go by key, in its order, without counts: what the vendor asks of clients.
fn archive_page(name: &str, columns: &[&str], after: Option<impl Display>) -> Request {
    let key = columns.first().copied().unwrap_or_default();
    let filter = after.map(|last| format!("{key} gt {last}")).unwrap_or_default();
    archive(name, columns, &filter)
}

fn archive(name: &str, columns: &[&str], filter: &str) -> Request {
    let key = columns.first().copied().unwrap_or_default();
    let mut options = vec![("$select", columns.join(",")), ("$orderBy", key.to_owned()), ("$top", PAGE.to_string())];
    if !filter.is_empty() {
        options.push(("$filter", filter.to_owned()));
    }
    let options: Vec<String> = options.into_iter().map(|(name, value)| format!("{name}={}", encoded(&value))).collect();
    Request::get(format!("/v1/Archive/{name}?{}", options.join("&")))
}

/// Percent-encodes a value of a query; spaces become `%20`, which every server reads.
fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20").replace("%2C", ",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_go_by_key() {
        assert!(!usage_page(None).path.contains("$filter"));
        let next = usage_page(Some(WebhookId(12))).path;
        assert!(next.ends_with("&$filter=webhook_usage.webhook_usage_id%20gt%2012"), "{next}");
        assert!(next.contains("&$top=1000&"), "{next}");
        let next = recipients_page(Some(7)).path;
        assert!(next.ends_with("&$filter=webhook_notify.webhook_notify_id%20gt%207"), "{next}");
    }

    #[test]
    fn no_request_asks_for_a_secret() {
        for request in [
            principal(),
            list(),
            agent_list(),
            last_error(WebhookId(1)),
            usage_page(None),
            webhook_table_page(None),
            activity_page(None),
            recipients_page(None),
            event_list(),
            usage_of(&[WebhookId(1)]),
            webhook(WebhookId(1)),
            test(),
            change_state(WebhookId(1), WebhookState::Stopped, WebhookState::Active),
        ] {
            let asked = format!("{} {}", request.path, request.body.unwrap_or_default());
            for word in ["secret", "headers", "application_token"] {
                assert!(!asked.to_lowercase().contains(word), "{asked}");
            }
        }
    }

    #[test]
    fn a_change_compares_before_it_sets_and_is_never_sent_twice() {
        let request = change_state(WebhookId(12), WebhookState::TooManyErrors, WebhookState::Active);
        assert_eq!((request.method, request.path.as_str()), ("PATCH", "/v1/Webhook/12"));
        assert!(!request.repeatable && !test().repeatable);
        assert_eq!(
            request.body.as_deref(),
            Some(
                r#"[{"op":"test","path":"/State","value":"TooManyErrors"},{"op":"replace","path":"/State","value":"Active"}]"#
            )
        );
    }

    #[test]
    fn a_curl_command_can_be_pasted_and_holds_no_token() {
        let command = agent_list().curl("https://online3.superoffice.com/Cust1/api");
        assert!(
            command.starts_with(
                "curl -sS 'https://online3.superoffice.com/Cust1/api/v1/Agents/Webhook/GetAllWebhooks' -X POST"
            ),
            "{command}"
        );
        assert!(command.contains("Bearer $TOKEN"), "{command}");
        assert_eq!(quoted("it's"), "'it'\\''s'");
    }
}
