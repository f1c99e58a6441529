//! Builds a tenant of any size with mixed webhooks, for the native benchmark and the one in the browser.

use std::collections::BTreeMap;
use std::sync::Arc;

use doctor_core::address::{EnvironmentName, TenantId};
use doctor_core::model::usage::{LastCalled, LastCalledSource};
use doctor_core::model::{
    Associate, AssociateId, EventName, Owner, Principal, Quoted, SecretPresence, Target, Timestamp, Usage, Webhook,
    WebhookId, WebhookKind, WebhookState,
};
use doctor_core::snapshot::{Observed, Snapshot};

const NOW: Timestamp = Timestamp::from_millis(1_795_500_000_000);
const ERRORS: [&str; 5] = [
    "",
    "The SSL connection could not be established, see inner exception. ---> The remote certificate is invalid because of errors in the certificate chain: NotTimeValid",
    "HTTP/1.1 404 Not Found\r\nServer: nginx\r\nContent-Type: text/html\r\n\r\n<html><body><h1>404 Not Found</h1></body></html>",
    "No such host is known. (hooks.contoso.example:443)",
    "The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.",
];

/// How the webhooks hang together.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    /// Every webhook has a receiver of its own.
    Spread,
    /// All of them send the same events to one target: the worst case for checks that look at siblings.
    Shared,
}

/// A tenant with that many webhooks.
pub(crate) fn snapshot(count: i64, shape: Shape) -> Snapshot {
    let mut snapshot =
        Snapshot::pending(EnvironmentName::parse("online").unwrap(), TenantId::parse("Cust12345").unwrap(), NOW);
    let mut usage = BTreeMap::new();
    let mut list = Vec::new();
    for id in 1..=count {
        let error = ERRORS[usize::try_from(id).unwrap() % ERRORS.len()];
        let failing = !error.is_empty();
        let webhook = webhook(id, shape, failing);
        usage.insert(
            webhook.id,
            Usage {
                total_calls: Some(1_000 + id % 700),
                total_errors: Some(if failing { 40 } else { 0 }),
                consecutive_errors: Some(if failing { id % 9 + 1 } else { 0 }),
                last_error: Some(Quoted::new(error)),
                last_called: Some(LastCalled { at: ago(id % 10_000), from: LastCalledSource::UsageUpdated }),
                unread: Vec::new(),
            },
        );
        list.push(Arc::new(webhook));
    }
    snapshot.principal = Observed::Complete(Principal {
        associate_id: Some(AssociateId(1)),
        name: "Tony Yates".to_owned(),
        tenant: Some("Cust12345".to_owned()),
        role: None,
        licences: None,
    });
    snapshot.archive = Observed::Complete(list.clone());
    snapshot.list = Observed::Complete(list);
    snapshot.usage = Observed::Complete(usage);
    snapshot.activity = Observed::Complete(BTreeMap::new());
    snapshot
}

fn ago(minutes: i64) -> Timestamp {
    Timestamp::from_millis(NOW.as_millis() - minutes * 60_000)
}

fn webhook(id: i64, shape: Shape, failing: bool) -> Webhook {
    let target = match shape {
        Shape::Spread => format!("https://hooks{}.example/so/{id}", id % 5_000),
        Shape::Shared => "https://hooks.example/so".to_owned(),
    };
    let events = match shape {
        Shape::Spread => vec![["contact.changed", "sale.created", "ticket.changed"][usize::try_from(id % 3).unwrap()]],
        Shape::Shared => vec!["contact.changed", "sale.created"],
    };
    let by = Arc::new(Associate { name: "Tony Yates".into(), ..Associate::only_id(AssociateId(1)) });
    Webhook {
        name: format!("Webhook number {id}"),
        events: events.into_iter().map(EventName::new).collect(),
        target: Target::new(&target),
        state: if failing && id % 2 == 0 { WebhookState::TooManyErrors } else { WebhookState::Active },
        kind: WebhookKind::Http,
        secret: SecretPresence::Set,
        header_names: Some(Vec::new()),
        registered: Some(ago(900_000)),
        registered_by: Some(Arc::clone(&by)),
        updated: Some(ago(id % 10_000)),
        updated_by: Some(by),
        error_emails: Some(vec!["ops@example.com".to_owned()]),
        ..Webhook::unknown(WebhookId(id), Owner::Own)
    }
}
