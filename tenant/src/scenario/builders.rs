//! Builds the people, applications and webhooks of the scenarios.

use super::Options;
use crate::quirks::Quirks;
use crate::store::{Application, Associate, Failure, ServerVersion, Site, State, UsageRecord, WebhookRecord};

pub(super) const HOUR: i64 = 3_600_000;
pub(super) const DAY: i64 = 24 * HOUR;

pub(super) const EVA: i64 = 7;
pub(super) const TONY: i64 = 5;
pub(super) const ANNA: i64 = 11;
pub(super) const KARL: i64 = 14;
pub(super) const SYSTEM: i64 = 21;

pub(super) const EXPIRED: &str = "The SSL connection could not be established, see inner exception. ---> The remote certificate is invalid because of errors in the certificate chain: NotTimeValid";

/// A tenant with its people and three applications, and no webhooks.
pub(super) fn base_site(options: &Options) -> Site {
    let tenant = options.tenant.clone().unwrap_or_else(|| "Cust12345".to_owned());
    let token = options.token.clone().unwrap_or_else(|| "8A:Cust12345.demo".to_owned());
    let application = |name: &str, token: String, associate_id: i64| Application {
        name: name.to_owned(),
        token,
        associate_id,
        webhook_agent: true,
    };
    let person = |id: i64, name: &str, full_name: &str, kind: &'static str, retired: bool| Associate {
        id,
        name: name.to_owned(),
        full_name: full_name.to_owned(),
        kind,
        retired,
        email: format!("{}@acme.example", name.to_lowercase()),
        person_id: id + 100,
    };
    Site {
        tenant,
        state: "Running",
        server: ServerVersion::Mid,
        issued: Vec::new(),
        applications: vec![
            application("Acme Connect", token, EVA),
            application("Fjord Mailer", "8A:Cust12345.fjord".to_owned(), SYSTEM),
            application("Nordic BI", "8A:Cust12345.nordic".to_owned(), SYSTEM),
        ],
        associates: vec![
            person(TONY, "TY", "Tony Yates", "InternalAssociate", false),
            person(EVA, "EB", "Eva Berg", "InternalAssociate", false),
            person(ANNA, "AL", "Anna Lind", "InternalAssociate", false),
            person(KARL, "KH", "Karl Holm", "InternalAssociate", true),
            person(SYSTEM, "SYS", "Acme Connect system user", "SystemAssociate", false),
        ],
        webhooks: std::collections::BTreeMap::new(),
        quirks: Quirks::default(),
        mails: Vec::new(),
    }
}

/// Writes one webhook.
pub(super) struct Draft {
    now: i64,
    record: WebhookRecord,
}

impl Draft {
    /// A webhook that is on, watched by mail, signed, registered long ago, and never called.
    pub(super) fn new(now: i64, name: &str, events: &[&str], target: &str) -> Self {
        let record = WebhookRecord {
            name: name.to_owned(),
            events: events.iter().map(|event| (*event).to_owned()).collect(),
            target_url: target.to_owned(),
            secret: "a-secret-that-only-the-receiver-knows".to_owned(),
            registered_ms: now - 900 * DAY,
            registered_by: TONY,
            updated_ms: now - 600 * DAY,
            updated_by: TONY,
            error_emails: vec!["webhooks@acme.example".to_owned()],
            notify_via: 1,
            notify_when: 3,
            ..WebhookRecord::default()
        };
        Self { now, record }
    }

    pub(super) fn of_application(mut self, index: usize) -> Self {
        self.record.application = index;
        self
    }

    pub(super) fn script(mut self) -> Self {
        "crmscript".clone_into(&mut self.record.kind);
        self.record.secret = String::new();
        self
    }

    pub(super) fn unsigned(mut self) -> Self {
        self.record.secret = String::new();
        self
    }

    pub(super) fn nobody_told(mut self) -> Self {
        self.record.error_emails = Vec::new();
        self
    }

    pub(super) fn registered(mut self, days_ago: i64, by: i64) -> Self {
        self.record.registered_ms = self.now - days_ago * DAY;
        self.record.registered_by = by;
        self.record.updated_ms = self.record.registered_ms;
        self.record.updated_by = by;
        self
    }

    pub(super) fn updated(mut self, hours_ago: i64, by: i64) -> Self {
        self.record.updated_ms = self.now - hours_ago * HOUR;
        self.record.updated_by = by;
        self
    }

    pub(super) fn state(mut self, state: State) -> Self {
        self.record.state = state;
        self
    }

    /// Called so often, so many of these in vain, the last time so many hours ago with success.
    pub(super) fn called(mut self, calls: i64, errors: i64, hours_ago: i64) -> Self {
        self.record.usage = Some(UsageRecord {
            total_calls: calls,
            total_errors: errors,
            consecutive_errors: 0,
            last_error: String::new(),
            updated_ms: self.now - hours_ago * HOUR,
        });
        self
    }

    /// Fails now, that often in a row, with this error.
    pub(super) fn fails(mut self, in_a_row: i64, error: &str) -> Self {
        let usage = self.record.usage.get_or_insert_with(UsageRecord::default);
        usage.consecutive_errors = in_a_row;
        usage.total_errors = usage.total_errors.max(in_a_row);
        usage.total_calls = usage.total_calls.max(usage.total_errors);
        error.clone_into(&mut usage.last_error);
        if usage.updated_ms == 0 {
            usage.updated_ms = self.now - 2 * HOUR;
        }
        self.record.failure = Failure::Fails { last_error: error.to_owned(), gone: error.starts_with("HTTP/1.1 410") };
        self
    }

    /// Keeps an old error although later calls went well.
    pub(super) fn once_failed(mut self, error: &str) -> Self {
        if let Some(usage) = self.record.usage.as_mut() {
            error.clone_into(&mut usage.last_error);
        }
        self
    }

    pub(super) fn record(self) -> WebhookRecord {
        self.record
    }
}

/// Puts drafts into a tenant, with ids from `first` on.
pub(super) fn fill(site: &mut Site, first: i64, drafts: Vec<Draft>) {
    for (id, draft) in (first..).zip(drafts) {
        let mut record = draft.record();
        record.id = id;
        site.webhooks.insert(id, record);
    }
}
