//! Deliveries: what is sent, how an attempt ends, and how the counters and the state follow.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use hmac::{Hmac, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use url::{Host, Url};

use crate::json::time;
use crate::store::{Failure, Mail, Map, Site, State, UsageRecord, WebhookRecord};

/// How many failures in a row switch a webhook off.
pub(crate) const LIMIT: i64 = 9;
/// The most characters that `last_error` keeps.
const LAST_ERROR_LENGTH: usize = 4_000;

/// One event on its way to one webhook's target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// The webhook.
    pub webhook_id: i64,
    /// Where to.
    pub target_url: String,
    /// Headers, without `X-SuperOffice-Retry`, which names the attempt.
    pub headers: Vec<(String, String)>,
    /// The JSON body.
    pub body: String,
}

impl Delivery {
    /// Whether it goes to this machine: only then it is really sent.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.target_url)
    }
}

/// How one attempt to deliver ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeliveryResult {
    /// The receiver answered.
    Answered {
        /// The status.
        status: u16,
        /// Status line, headers and body, as `last_error` keeps them.
        text: String,
    },
    /// There was no answer; the exception's message.
    Failed(String),
}

impl DeliveryResult {
    /// 200 is the only documented success.
    #[must_use]
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Answered { status: 200, .. })
    }

    pub(crate) fn is_gone(&self) -> bool {
        matches!(self, Self::Answered { status: 410, .. })
    }

    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Answered { text, .. } | Self::Failed(text) => text,
        }
    }
}

pub(crate) fn is_loopback(target: &str) -> bool {
    match Url::parse(target).ok().as_ref().and_then(Url::host) {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// How an attempt ends that is never sent: to a host elsewhere as the scenario prescribes.
pub(crate) fn prescribed(record: &WebhookRecord) -> DeliveryResult {
    match &record.failure {
        Failure::Delivers => {
            DeliveryResult::Answered { status: 200, text: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".to_owned() }
        }
        Failure::Fails { last_error, gone } => match (gone, status_of(last_error)) {
            (true, _) => DeliveryResult::Answered { status: 410, text: last_error.clone() },
            (false, Some(status)) => DeliveryResult::Answered { status, text: last_error.clone() },
            (false, None) => DeliveryResult::Failed(last_error.clone()),
        },
    }
}

fn status_of(text: &str) -> Option<u16> {
    text.strip_prefix("HTTP/")?.split(' ').nth(1)?.parse().ok()
}

/// An event, as its body describes it.
pub(crate) struct Event<'e> {
    pub(crate) name: &'e str,
    pub(crate) entity: &'e str,
    pub(crate) primary_key: i64,
    pub(crate) data: Map,
    pub(crate) changed_by: i64,
}

pub(crate) fn delivery(site: &Site, record: &WebhookRecord, event: &Event<'_>, number: u64, now_ms: i64) -> Delivery {
    let event_id = format!("{:08x}-0000-4000-8000-{:012x}", number & 0xffff_ffff, now_ms & 0xffff_ffff_ffff);
    let mut body = json!({
        "EventId": event_id, "Timestamp": format!("{}Z", time(now_ms)), "Event": event.name, "Entity": event.entity, "PrimaryKey": event.primary_key, "Changes": [],
        "FieldValues": {}, "ContextIdentifier": if site.quirks.on_site { "Default" } else { &site.tenant }, "ChangedByAssociateId": event.changed_by, "WebhookName": record.name,
    });
    if let Value::Object(fields) = &mut body {
        for (name, value) in event.data.iter().chain(&record.properties) {
            fields.insert(name.clone(), value.clone());
        }
    }
    let body = body.to_string();
    let mut headers = vec![
        ("Content-Type".to_owned(), "application/json; charset=utf-8".to_owned()),
        ("User-Agent".to_owned(), format!("NetServer-Webhook/{}", site.server.version())),
        ("X-SuperOffice-Event".to_owned(), event.name.to_owned()),
        ("X-SuperOffice-EventId".to_owned(), event_id),
    ];
    if !record.secret.is_empty() {
        headers.push(("X-SuperOffice-Signature".to_owned(), signature(&record.secret, &body)));
    }
    if event.name == "test" {
        headers.push(("X-Hook-Test".to_owned(), "true".to_owned()));
    }
    for (name, value) in &record.headers {
        headers.push((name.clone(), value.as_str().map_or_else(|| value.to_string(), str::to_owned)));
    }
    Delivery { webhook_id: record.id, target_url: record.target_url.clone(), headers, body }
}

/// base64(HMAC-SHA256(secret as UTF-8, body)).
fn signature(secret: &str, body: &str) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return String::new() };
    mac.update(body.as_bytes());
    BASE64_STANDARD.encode(mac.finalize().into_bytes())
}

/// Moves counters and state after a cycle of attempts; says whether it switched the webhook off.
pub(crate) fn record_result(site: &mut Site, id: i64, last: &DeliveryResult, now_ms: i64) -> bool {
    let tenant = site.tenant.clone();
    let Some(record) = site.webhooks.get_mut(&id) else { return false };
    let usage = record.usage.get_or_insert_with(UsageRecord::default);
    usage.total_calls += 1;
    usage.updated_ms = now_ms;
    if last.is_success() {
        usage.consecutive_errors = 0;
        return false;
    }
    usage.total_errors += 1;
    usage.consecutive_errors += 1;
    usage.last_error = last.text().chars().take(LAST_ERROR_LENGTH).collect();
    let goes_off = record.state == State::Active && (last.is_gone() || usage.consecutive_errors >= LIMIT);
    if goes_off {
        record.state = State::TooManyErrors;
        record.updated_ms = now_ms;
        let mail = Mail {
            sent_ms: now_ms,
            webhook_id: id,
            to: record.error_emails.clone(),
            subject: format!("Webhook {} was disabled", record.name),
            body: format!(
                "The webhook {} ({id}) of {tenant} was disabled after {} errors in a row.\n\n{}",
                record.name, usage.consecutive_errors, usage.last_error
            ),
        };
        if !mail.to.is_empty() {
            site.mails.push(mail);
        }
    }
    goes_off
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_the_documented_one() {
        // The second test case of RFC 4231, in base64.
        assert_eq!(signature("Jefe", "what do ya want for nothing?"), "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=");
    }

    #[test]
    fn only_this_machine_is_really_sent_to() {
        for target in ["http://127.0.0.1:9/x", "http://localhost:1", "http://[::1]/"] {
            assert!(is_loopback(target), "{target}");
        }
        for target in ["https://localhost.example/", "https://10.0.0.1/", "OnChanged", "https://127.example/"] {
            assert!(!is_loopback(target), "{target}");
        }
    }
}
