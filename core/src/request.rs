//! The requests of the app as data, and as commands for a terminal. Paths are relative to a tenant's API root; the token is
//! never part of a request. [`endpoint`] is the list of all kinds: a request can't be made without it, and a relay carries
//! what it names and nothing else.

pub mod endpoint;

use serde_json::json;
use url::form_urlencoded;

use crate::command::api_root;
use crate::model::{WebhookId, WebhookState};
use crate::terminal::Terminal;
use endpoint::{Endpoint, Rows};

/// How many rows a page of an archive is asked for, as the vendor recommends.
pub const PAGE: usize = 1_000;

/// One request. Only the functions of this module make one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Request {
    /// The HTTP method.
    pub method: &'static str,
    /// Path and query below the API root, percent-encoded: `/v1/Webhook`.
    pub path: String,
    /// The JSON body.
    pub body: Option<String>,
    /// Whether it may be sent again after no answer.
    pub repeatable: bool,
}

impl Request {
    /// A question without a body.
    fn ask(endpoint: Endpoint, id: Option<WebhookId>) -> Self {
        Self { method: endpoint.method(), path: endpoint.path(id), body: None, repeatable: true }
    }

    /// The same as a call of curl, with a variable of the terminal where the token goes.
    pub fn curl(&self, api: &str, terminal: Terminal) -> String {
        call_of_curl(self.method, &self.path, self.body.as_deref(), api, terminal)
    }
}

/// A request as a call of curl, with a variable of the terminal where the token goes.
pub(crate) fn call_of_curl(
    method: &'static str,
    path_and_query: &str,
    body: Option<&str>,
    api: &str,
    terminal: Terminal,
) -> String {
    let root = api_root(api);
    let mut arguments = vec!["-sS".to_owned()];
    match (terminal, path_and_query.split_once('?')) {
        // cmd reads `%` itself, so curl encodes such a query there.
        (Terminal::Cmd, Some((path, query))) if query.contains('%') => {
            arguments.push(format!("-G {}", terminal.quoted(&format!("{root}{path}"))));
            let options = form_urlencoded::parse(query.as_bytes());
            let words = options.map(|(name, value)| terminal.quoted(&format!("{name}={value}")));
            arguments.extend(words.map(|word| format!("--data-urlencode {word}")));
        }
        _ => arguments.push(terminal.quoted(&format!("{root}{path_and_query}"))),
    }
    if method != "GET" {
        arguments.push(format!("-X {method}"));
    }
    let token = match terminal {
        Terminal::Bash => "$TOKEN",
        Terminal::PowerShell => "$env:TOKEN",
        Terminal::Cmd => "%TOKEN%",
    };
    arguments.push(format!("-H \"Authorization: Bearer {token}\""));
    arguments.push(format!("-H {}", terminal.quoted("Accept: application/json")));
    if body.is_some() {
        arguments.push(format!("-H {}", terminal.quoted("Content-Type: application/json")));
    }
    terminal.curl(&arguments, body)
}

/// The request that makes a webhook, as a call of curl with a placeholder for the API root. The body is JSON.
pub(crate) fn create_by_hand(body: &str, terminal: Terminal) -> String {
    let Request { method, path, .. } = create();
    call_of_curl(method, &path, Some(&escaped(body)), "[API]", terminal)
}

/// JSON in signs that no terminal reads or garbles: all others can be written as `\u0026` within a JSON text, and stand
/// nowhere else.
fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii()
            && !matches!(c, '%' | '&' | '|' | '<' | '>' | '^' | '!' | '(' | ')' | '\'' | '`' | '$' | '\u{7f}')
        {
            out.push(c);
        } else {
            let mut units = [0; 2];
            out.extend(c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    out
}

/// A request that the page made, for "copy as curl": everything but the token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestRecord {
    /// What was asked.
    pub request: Request,
    /// Of which API root.
    pub api: String,
    /// The status of the answer; `None` if there was no answer.
    pub status: Option<u16>,
    /// The server's own id of the request, where it sent one.
    pub request_id: Option<String>,
    /// How long it took, in milliseconds.
    pub millis: i64,
}

impl RequestRecord {
    /// The same request as a call of curl, with a variable of the terminal where the token goes.
    pub fn curl(&self, terminal: Terminal) -> String {
        self.request.curl(&self.api, terminal)
    }
}

/// Who asks: `User/currentPrincipal`.
pub fn principal() -> Request {
    Request::ask(Endpoint::Principal, None)
}

/// This app's webhooks by the agent, without their secrets and headers: only this call of the two takes `$select`. No paging
/// is documented.
pub fn agent_list() -> Request {
    let filters = r#"{"NameFilter":"","EventFilter":"","StatusFilter":"Unknown"}"#;
    Request { body: Some(filters.to_owned()), ..rows(Endpoint::AgentList, &Rows::First) }
}

/// The same with all of their fields, for servers where the agent's call does not serve.
pub fn list() -> Request {
    Request::ask(Endpoint::List, None)
}

/// One of this app's webhooks as it is now.
pub fn webhook(id: WebhookId) -> Request {
    Request::ask(Endpoint::Webhook, Some(id))
}

/// Has SuperOffice send a test to a webhook's target and answer with the receiver's answer. The body is the webhook as it
/// was read, secret and custom headers included, so that the test is signed like a delivery; it is no part of the request,
/// which is shown and copied. Not repeatable: each test is one more call of the receiver.
pub fn test() -> Request {
    Request { repeatable: false, ..Request::ask(Endpoint::Test, None) }
}

/// Changes the state of a webhook, and nothing else of it, if it still is what the reader saw: the `test` operation makes
/// the tenant compare and set in one request and answer 409 if the state has changed. Never sent twice.
pub fn change_state(id: WebhookId, from: WebhookState, to: WebhookState) -> Request {
    let operations = json!([
        { "op": "test", "path": "/State", "value": from.name() },
        { "op": "replace", "path": "/State", "value": to.name() },
    ]);
    let body = Some(operations.to_string());
    Request { body, repeatable: false, ..Request::ask(Endpoint::ChangeWebhook, Some(id)) }
}

/// Changes a webhook's definition. The body is a JSON Patch that compares before it sets; it may hold a secret or a key, so
/// it is no part of the request, which is shown and copied. Never sent twice.
pub fn change_definition(id: WebhookId) -> Request {
    Request { repeatable: false, ..Request::ask(Endpoint::ChangeWebhook, Some(id)) }
}

/// Removes a webhook. The API can't compare here before it removes, so the webhook is read again just before. Never sent
/// twice.
pub fn delete(id: WebhookId) -> Request {
    Request { repeatable: false, ..Request::ask(Endpoint::DeleteWebhook, Some(id)) }
}

/// Makes a webhook of a body that is no part of the request: it may hold a secret. Never sent twice.
pub fn create() -> Request {
    Request { repeatable: false, ..Request::ask(Endpoint::CreateWebhook, None) }
}

/// One of this app's webhooks by the agent: for servers that have no REST call for it. Its body is `null`, since the address
/// names the webhook.
pub fn agent_webhook(id: WebhookId) -> Request {
    Request { body: Some("null".to_owned()), ..Request::ask(Endpoint::AgentWebhook, Some(id)) }
}

/// As [`test()`], by the agent.
pub fn agent_test() -> Request {
    Request { repeatable: false, ..Request::ask(Endpoint::AgentTest, None) }
}

/// Saves a webhook as a whole by the agent: a new one, or one that was read just before. The body may hold a secret, so it is
/// no part of the request. Never sent twice.
pub fn agent_save() -> Request {
    Request { repeatable: false, ..Request::ask(Endpoint::AgentSave, None) }
}

/// Removes a webhook by the agent. Never sent twice.
pub fn agent_delete(id: WebhookId) -> Request {
    let body = Some("null".to_owned());
    Request { body, repeatable: false, ..Request::ask(Endpoint::AgentDelete, Some(id)) }
}

/// The last error of one webhook.
pub fn last_error(id: WebhookId) -> Request {
    Request::ask(Endpoint::LastError, Some(id))
}

/// A page of the table `webhook_usage`, after a key.
pub fn usage_page(after: Option<WebhookId>) -> Request {
    page(Endpoint::UsageTable, after)
}

/// The usage of these webhooks only: what a watch asks again and again.
pub fn usage_of(ids: &[WebhookId]) -> Request {
    let ids: Vec<i64> = ids.iter().map(|id| id.0).collect();
    rows(Endpoint::UsageTable, &Rows::Of(ids))
}

/// A page of the table `webhook`, after a key.
pub fn webhook_table_page(after: Option<WebhookId>) -> Request {
    page(Endpoint::WebhookTable, after)
}

/// A page of `Archive/Webhook`, after a key.
pub fn activity_page(after: Option<WebhookId>) -> Request {
    page(Endpoint::Activity, after)
}

/// A page of the table `webhook_notify`, after a key: the recipients of error messages.
pub fn recipients_page(after: Option<i64>) -> Request {
    rows(Endpoint::RecipientTable, &after.map_or(Rows::First, Rows::After))
}

/// The events that the server lists.
pub fn event_list() -> Request {
    Request::ask(Endpoint::EventList, None)
}

/// Pages go by key, in its order, without counts: what the vendor asks of clients.
fn page(endpoint: Endpoint, after: Option<WebhookId>) -> Request {
    rows(endpoint, &after.map_or(Rows::First, |last| Rows::After(last.0)))
}

fn rows(endpoint: Endpoint, rows: &Rows) -> Request {
    let mut request = Request::ask(endpoint, None);
    request.path.push_str(&endpoint.query(rows));
    request
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
    fn what_was_asked_can_be_asked_again_by_hand() {
        let api = "https://online3.superoffice.com/Cust12345/api".to_owned();
        let record = RequestRecord { request: list(), api, status: Some(200), request_id: None, millis: 9 };
        let command = record.curl(Terminal::Bash);
        for part in ["curl ", "https://online3.superoffice.com/Cust12345/api/v1/Webhook", "Authorization: Bearer $"] {
            assert!(command.contains(part), "{command}");
        }
    }

    #[test]
    fn no_request_asks_for_a_secret() {
        for request in Endpoint::ALL.into_iter().flat_map(Endpoint::examples) {
            let asked = format!("{} {}", request.path, request.body.unwrap_or_default());
            for word in ["secret", "headers", "application_token"] {
                assert!(!asked.to_lowercase().contains(word), "{asked}");
            }
        }
    }

    #[test]
    fn the_list_is_asked_for_by_its_fields() {
        let request = agent_list();
        assert!(request.path.starts_with("/v1/Agents/Webhook/GetAllWebhooks?$select=WebhookId,Name,Events,TargetUrl,"));
        assert!(request.repeatable && request.body.is_some_and(|body| body.contains(r#""StatusFilter":"Unknown""#)));
        for terminal in Terminal::ALL {
            let command = agent_list().curl("https://a.example/api", terminal);
            assert!(command.contains("?$select=WebhookId,Name,") && !command.contains("-G"), "{command}");
        }
    }

    #[test]
    fn a_change_compares_before_it_sets_and_is_never_sent_twice() {
        let request = change_state(WebhookId(12), WebhookState::TooManyErrors, WebhookState::Active);
        assert_eq!((request.method, request.path.as_str()), ("PATCH", "/v1/Webhook/12"));
        let removal = agent_delete(WebhookId(12));
        assert!(!removal.repeatable && removal.body.as_deref() == Some("null"));
        for written in
            [test(), change_definition(WebhookId(12)), delete(WebhookId(12)), create(), agent_test(), agent_save()]
        {
            assert!(!written.repeatable && written.body.is_none(), "{written:?}");
        }
        assert!(!request.repeatable);
        assert_eq!(
            request.body.as_deref(),
            Some(
                r#"[{"op":"test","path":"/State","value":"TooManyErrors"},{"op":"replace","path":"/State","value":"Active"}]"#
            )
        );
    }

    #[test]
    fn a_request_can_be_pasted_into_each_terminal_and_holds_no_token() {
        const API: &str = "https://online3.superoffice.com/Cust1/api";
        let list = |terminal| agent_list().curl(API, terminal);
        for (terminal, begins, token) in [
            (Terminal::Bash, "curl -sS 'https://online3.superoffice.com/Cust1/api/v1/Agents/", "Bearer $TOKEN\""),
            (Terminal::PowerShell, "'{\"NameFilter\":\"\",", "Bearer $env:TOKEN\""),
            (Terminal::Cmd, "curl.exe -sS \"https://online3.superoffice.com/Cust1/api/v1/Agents/", "Bearer %TOKEN%\""),
        ] {
            let command = list(terminal);
            assert!(command.starts_with(begins), "{command}");
            assert!(command.contains("-X POST") && command.contains(token), "{command}");
        }
        assert!(
            list(Terminal::Cmd)
                .ends_with(r#" -d "{\"NameFilter\":\"\",\"EventFilter\":\"\",\"StatusFilter\":\"Unknown\"}""#)
        );
    }

    #[test]
    fn a_webhook_can_be_made_by_hand_in_each_terminal() {
        let body = r#"{"Name":"100 % \"ä\" & $(id) 'x' 😀","Events":["sale.sold"]}"#;
        let meant: serde_json::Value = serde_json::from_str(body).expect("JSON");
        let read: serde_json::Value = serde_json::from_str(&escaped(body)).expect("JSON");
        assert_eq!(read, meant);
        assert!(escaped(body).is_ascii());
        for terminal in Terminal::ALL {
            let command = create_by_hand(body, terminal);
            assert!(command.contains("[API]/v1/Webhook") && command.contains("-X POST"), "{command}");
            let signs = ["$(id)", "100 %", "& ", "😀"];
            assert!(signs.iter().all(|sign| !command.contains(sign)), "{command}");
        }
    }

    #[test]
    fn a_query_has_no_percent_sign_in_cmd() {
        let page = |terminal| usage_page(Some(WebhookId(12))).curl("https://a.example/api", terminal);
        assert!(page(Terminal::Bash).contains("&$filter=webhook_usage.webhook_usage_id%20gt%2012'"));
        let command = page(Terminal::Cmd).replace("%TOKEN%", "");
        assert!(!command.contains('%'), "{command}");
        let words = " --data-urlencode \"$filter=webhook_usage.webhook_usage_id gt 12\"";
        assert!(command.contains(" -G \"https://a.example/api/v1/Archive/dynamic\" --data-urlencode \"$select="));
        assert!(command.contains(words), "{command}");
    }

    #[test]
    fn a_root_that_a_terminal_would_read_is_left_out() {
        for terminal in Terminal::ALL {
            let command = list().curl("https://a.example/$(id)&calc", terminal);
            assert!(command.contains("[API]/v1/Webhook") && !command.contains("calc"), "{command}");
        }
    }
}
