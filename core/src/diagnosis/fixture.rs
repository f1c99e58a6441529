//! A healthy tenant to change in one visible place: what every check's tests start from.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::address::{EnvironmentName, TenantId};
use crate::diagnosis::engine::DiagnosedSnapshot;
use crate::diagnosis::finding::Outcome;
use crate::model::usage::{LastCalled, LastCalledSource};
use crate::model::{
    Associate, AssociateId, AssociateKind, EventName, Owner, Principal, Quoted, Recipient, SecretPresence, Target,
    TenantState, TenantStatus, Timestamp, Usage, Webhook, WebhookId, WebhookKind, WebhookState,
};
use crate::snapshot::{Gap, GapReason, Observed, Snapshot, Source};

/// What a webhook's last error says where the receiver's certificate has expired.
pub(crate) const EXPIRED: &str =
    "The remote certificate is invalid because of errors in the certificate chain: NotTimeValid";

/// When every scene is seen.
pub(crate) const NOW: Timestamp = Timestamp::from_millis(1_795_500_000_000);

pub(crate) fn days_ago(days: i64) -> Timestamp {
    hours_ago(days * 24)
}

pub(crate) fn hours_ago(hours: i64) -> Timestamp {
    Timestamp::from_millis(NOW.as_millis() - hours * 3_600_000)
}

pub(crate) fn tony() -> Associate {
    Associate { id: AssociateId(5), name: "Tony Yates".into(), kind: AssociateKind::Internal, retired: Some(false) }
}

/// A webhook that delivers, with every field that a server from before 12.0 sends. Every check must pass, or not apply, for
/// it: a check that reads a field which older servers send, and which is `None` here, needs a value here.
pub(crate) fn webhook(id: i64) -> Webhook {
    Webhook {
        name: format!("ERP orders {id}"),
        events: vec![EventName::new("contact.changed")],
        target: Target::new("https://api.acme.example/hooks/superoffice"),
        state: WebhookState::Active,
        kind: WebhookKind::Http,
        secret: SecretPresence::Set,
        header_names: Some(Vec::new()),
        registered: Some(days_ago(400)),
        registered_by: Some(tony().into()),
        updated: Some(days_ago(400)),
        updated_by: Some(tony().into()),
        error_emails: Some(vec!["ops@acme.example".to_owned()]),
        ..Webhook::unknown(WebhookId(id), Owner::Own)
    }
}

/// Counters of a webhook that delivers.
pub(crate) fn usage() -> Usage {
    Usage {
        total_calls: Some(1_200),
        total_errors: Some(4),
        consecutive_errors: Some(0),
        last_error: Some(Quoted::default()),
        last_called: Some(LastCalled { at: hours_ago(1), from: LastCalledSource::UsageUpdated }),
        unread: Vec::new(),
    }
}

/// What a server from before 12.0 answers where it is asked for this.
pub(crate) fn older<T>(source: Source) -> Observed<T> {
    Observed::Unseen(Gap::new(source, GapReason::NotOnThisServer))
}

/// A tenant of webhook 1, which delivers, and of generated ones: of each its state, its errors in a row, its last error and
/// its receiver, as numbers.
pub(crate) fn tenant_of(webhooks: &[(usize, Option<i64>, usize, usize)]) -> DiagnosedSnapshot {
    const ERRORS: [&str; 4] = ["", EXPIRED, "HTTP/1.1 410 Gone\r\n\r\n", "gibberish"];
    const HOSTS: [&str; 3] = ["a.example", "b.example", "10.0.0.1"];
    let siblings = webhooks.iter().zip(2..);
    siblings
        .fold(Scene::healthy(), |scene, ((state, consecutive, error, host), id)| {
            scene.sibling(id, |webhook, usage| {
                webhook.state = WebhookState::ALL[*state];
                webhook.target = Target::new(&format!("https://{}/in", HOSTS[*host]));
                usage.consecutive_errors = *consecutive;
                usage.last_error = Some(Quoted::new(ERRORS[*error]));
            })
        })
        .diagnosed()
}

/// A tenant seen at one moment.
pub(crate) struct Scene {
    pub(crate) snapshot: Snapshot,
}

impl Scene {
    /// One webhook, number 1, that delivers.
    pub(crate) fn healthy() -> Self {
        let mut snapshot = Snapshot::pending(
            EnvironmentName::parse("online").expect("a name"),
            TenantId::parse("Cust12345").expect("an id"),
            NOW,
        );
        snapshot.tenant_status = Some(Observed::Complete(TenantStatus {
            state: TenantState::Running,
            is_running: Some(true),
            api: None,
            valid_until: None,
        }));
        snapshot.principal = Observed::Complete(Principal {
            associate_id: Some(AssociateId(7)),
            name: "Eva Berg".to_owned(),
            tenant: Some("Cust12345".to_owned()),
            role: None,
            licences: None,
        });
        snapshot.list = Observed::Complete(vec![Arc::new(webhook(1))]);
        snapshot.archive = Observed::Complete(vec![Arc::new(webhook(1))]);
        snapshot.usage = Observed::Complete(BTreeMap::from([(WebhookId(1), usage())]));
        snapshot.activity = Observed::Complete(BTreeMap::new());
        snapshot.recipients = older(Source::Recipients);
        snapshot.event_list = older(Source::EventList);
        Self { snapshot }
    }

    /// The webhook's last call failed with this, with that many failures in a row.
    pub(crate) fn failing(error: &str, in_a_row: i64) -> Self {
        let error = error.to_owned();
        Self::healthy().usage(move |usage| {
            usage.last_error = Some(Quoted::new(&error));
            usage.consecutive_errors = Some(in_a_row);
            usage.total_errors = Some(4 + in_a_row);
        })
    }

    /// Two webhooks with one cause at one receiver, the second with so many errors.
    pub(crate) fn two_expired(errors: Option<i64>) -> Self {
        Self::failing(EXPIRED, 3).usage(|usage| usage.total_errors = Some(7)).sibling(2, move |_, usage| {
            usage.last_error = Some(Quoted::new(EXPIRED));
            usage.consecutive_errors = Some(3);
            usage.total_errors = errors;
        })
    }

    /// Disabled webhooks, one a receiver, last called that many minutes after the first.
    pub(crate) fn off_at(receivers: &[(&str, i64)]) -> Self {
        let mut scene = Self::healthy();
        let (mut list, mut rows) = (Vec::new(), BTreeMap::new());
        for ((host, minutes), id) in receivers.iter().zip(1..) {
            let mut webhook = webhook(id);
            webhook.target = Target::new(&format!("https://{host}/in"));
            webhook.state = WebhookState::TooManyErrors;
            let at = Timestamp::from_millis(days_ago(3).as_millis() + minutes * 60_000);
            let last_called = Some(LastCalled { at, from: LastCalledSource::UsageUpdated });
            rows.insert(webhook.id, Usage { last_called, consecutive_errors: Some(9), ..usage() });
            list.push(Arc::new(webhook));
        }
        scene.snapshot.list = Observed::Complete(list);
        scene.snapshot.usage = Observed::Complete(rows);
        scene
    }

    pub(crate) fn change(mut self, change: impl FnOnce(&mut Snapshot)) -> Self {
        change(&mut self.snapshot);
        self
    }

    pub(crate) fn tenant_state(self, state: TenantState) -> Self {
        self.change(|snapshot| {
            snapshot.tenant_status =
                Some(Observed::Complete(TenantStatus { state, is_running: None, api: None, valid_until: None }))
        })
    }

    pub(crate) fn principal(self, change: impl FnOnce(&mut Principal)) -> Self {
        self.change(|snapshot| {
            if let Observed::Complete(principal) = &mut snapshot.principal {
                change(principal);
            }
        })
    }

    pub(crate) fn webhook(self, change: impl FnOnce(&mut Webhook)) -> Self {
        self.change(|snapshot| {
            if let Observed::Complete(list) = &mut snapshot.list
                && let Some(webhook) = list.first_mut()
            {
                change(Arc::make_mut(webhook));
            }
        })
    }

    pub(crate) fn events(self, names: &[&str]) -> Self {
        let events = names.iter().map(|name| EventName::new(name)).collect();
        self.webhook(|webhook| webhook.events = events)
    }

    pub(crate) fn usage(self, change: impl FnOnce(&mut Usage)) -> Self {
        self.change(|snapshot| {
            if let Observed::Complete(rows) = &mut snapshot.usage
                && let Some(usage) = rows.get_mut(&WebhookId(1))
            {
                change(usage);
            }
        })
    }

    pub(crate) fn last_called(self, at: Timestamp) -> Self {
        self.usage(|usage| usage.last_called = Some(LastCalled { at, from: LastCalledSource::UsageUpdated }))
    }

    pub(crate) fn no_usage_row(self) -> Self {
        self.change(|snapshot| snapshot.usage = Observed::Complete(BTreeMap::new()))
    }

    /// Another webhook of this app, alike but for the change.
    pub(crate) fn sibling(self, id: i64, change: impl FnOnce(&mut Webhook, &mut Usage)) -> Self {
        let (mut webhook, mut usage) = (webhook(id), usage());
        change(&mut webhook, &mut usage);
        self.change(|snapshot| {
            if let Observed::Complete(list) = &mut snapshot.list {
                list.push(Arc::new(webhook));
            }
            if let Observed::Complete(rows) = &mut snapshot.usage {
                rows.insert(WebhookId(id), usage);
            }
        })
    }

    /// Another app's webhook, which only the archive shows.
    pub(crate) fn other(self, id: i64) -> Self {
        self.other_with(id, |_| {})
    }

    /// Another app's webhook, alike but for the change.
    pub(crate) fn other_with(self, id: i64, change: impl FnOnce(&mut Webhook)) -> Self {
        let mut webhook = Webhook { owner: Owner::Other, ..webhook(id) };
        change(&mut webhook);
        self.change(|snapshot| {
            if let Observed::Complete(table) = &mut snapshot.archive {
                table.push(Arc::new(webhook));
            }
        })
    }

    /// The same on a server of 12.0 or later, which has a table of recipients and a list of events.
    pub(crate) fn newer(self) -> Self {
        let names = ["contact.created", "contact.changed", "contact.softdeleted", "person.changed"];
        let webhooks = self.snapshot.list.seen().into_iter().chain(self.snapshot.archive.seen()).flatten();
        let rows = webhooks.flat_map(|webhook| {
            webhook.error_emails.clone().unwrap_or_default().into_iter().map(|email| (webhook.id.0, email))
        });
        let rows: Vec<(i64, String)> = rows.collect();
        let scene = self.change(|snapshot| {
            snapshot.recipients = Observed::Complete(BTreeMap::new());
            snapshot.event_list = Observed::Complete(names.map(str::to_owned).into_iter().collect());
        });
        rows.into_iter().fold(scene, |scene, (id, email)| scene.recipient_in_the_table(id, Recipient::Email(email)))
    }

    /// The table of recipients, which newer servers have, names a recipient for a webhook.
    pub(crate) fn recipient_in_the_table(self, id: i64, recipient: Recipient) -> Self {
        self.change(|snapshot| {
            let mut rows = snapshot.recipients.seen().cloned().unwrap_or_default();
            rows.entry(WebhookId(id)).or_default().add(recipient);
            snapshot.recipients = Observed::Complete(rows);
        })
    }

    pub(crate) fn blind(self, source: Source) -> Self {
        self.blind_for(source, GapReason::Forbidden)
    }

    pub(crate) fn blind_for(mut self, source: Source, reason: GapReason) -> Self {
        self.snapshot = self.snapshot.blinded(source, reason);
        self
    }

    pub(crate) fn diagnosed(self) -> DiagnosedSnapshot {
        DiagnosedSnapshot::of(self.snapshot)
    }

    /// The outcome of a check of webhook 1; `None` where it does not apply.
    pub(crate) fn of(self, check: &str) -> Option<Outcome> {
        let diagnosed = self.diagnosed();
        let diagnosis = diagnosed.diagnosis.webhooks.get(&WebhookId(1))?;
        diagnosis.findings().iter().find(|finding| finding.check == check).map(|finding| finding.outcome)
    }

    /// The outcome of a check of the tenant.
    pub(crate) fn of_tenant(self, check: &str) -> Option<Outcome> {
        self.diagnosed().diagnosis.tenant.iter().find(|finding| finding.check == check).map(|finding| finding.outcome)
    }
}
