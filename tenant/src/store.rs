//! What a tenant holds: its applications, people, webhooks and their usage, and the quirks it answers with.
//!
//! Plain records that a scenario fills in and that every call reads or changes; nothing here knows of HTTP or of
//! JSON spellings. All times are milliseconds since 1970-01-01 UTC.

use serde_json::Value;
use std::collections::BTreeMap;

use crate::quirks::Quirks;

/// A JSON object, its names in the order in which they were given.
pub type Map = serde_json::Map<String, Value>;

/// Everything one tenant holds.
#[derive(Debug, Clone)]
pub struct Site {
    /// The context identifier, such as `Cust12345`.
    pub tenant: String,
    /// The state that the state lookup answers, such as `Running` or `OfflineMaintenance`.
    pub state: &'static str,
    /// How new the tenant's server is.
    pub server: ServerVersion,
    /// The applications that have a token here. The token of the first one is shown to people.
    pub applications: Vec<Application>,
    /// Tokens that were given at the sign-in, in addition to the applications' own.
    pub issued: Vec<IssuedToken>,
    /// The people, and other principals, of the tenant.
    pub associates: Vec<Associate>,
    /// The webhooks by their id.
    pub webhooks: BTreeMap<i64, WebhookRecord>,
    /// How this tenant differs from the ordinary one.
    pub quirks: Quirks,
    /// The error mails sent so far, oldest first.
    pub mails: Vec<Mail>,
}

/// The generations of the server that differ in what they tell about usage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ServerVersion {
    /// 10.x: `Archive/dynamic` only, and none of the newer fields.
    Older,
    /// 11.13: `Archive/Webhook` as well.
    Mid,
    /// 12.0: counters, `ErrorEmails` and the other newer fields inside the webhook as well.
    Newer,
}

impl ServerVersion {
    /// The version that the API's base address names.
    #[must_use]
    pub fn version(self) -> &'static str {
        match self {
            Self::Older => "10.3.10.1104",
            Self::Mid => "11.13.620.1208",
            Self::Newer => "12.1.745.1530",
        }
    }
}

/// An application that is registered for the tenant and whose token signs its calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// The application's name, for people.
    pub name: String,
    /// What follows the scheme in `Authorization`, such as `8A:Cust12345.demo`.
    pub token: String,
    /// The associate who signed in to get the token.
    pub associate_id: i64,
    /// Whether the application was granted the Webhook agent.
    pub webhook_agent: bool,
}

/// A principal of the tenant: a person, the system, another application's user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Associate {
    /// `AssociateId`.
    pub id: i64,
    /// The short name, such as `TY`.
    pub name: String,
    /// The full name, such as `Tony Yates`.
    pub full_name: String,
    /// `Type`, such as `InternalAssociate` or `SystemAssociate`.
    pub kind: &'static str,
    /// Whether the associate has left (`Deleted` in the API).
    pub retired: bool,
    /// The e-mail address, possibly empty.
    pub email: String,
    /// `PersonId`.
    pub person_id: i64,
}

/// One webhook, with all that any generation of the server says about it.
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookRecord {
    /// `WebhookId`, the key in [`Site::webhooks`].
    pub id: i64,
    /// The owner: an index into [`Site::applications`].
    pub application: usize,
    /// `Name`.
    pub name: String,
    /// `Events`.
    pub events: Vec<String>,
    /// `TargetUrl`: an address, or a script's name where `kind` is `crmscript`.
    pub target_url: String,
    /// `Secret`; empty means that deliveries are not signed.
    pub secret: String,
    /// `State`.
    pub state: State,
    /// `Type`: `webhook`, `crmscript`, or anything else.
    pub kind: String,
    /// `Headers`, custom headers of each delivery.
    pub headers: Map,
    /// `Properties`, added to each delivery's body.
    pub properties: Map,
    /// `Registered`.
    pub registered_ms: i64,
    /// `RegisteredAssociate`, by id; an unknown id reads as null.
    pub registered_by: i64,
    /// `Updated`; 0 means never, `0001-01-01T00:00:00`.
    pub updated_ms: i64,
    /// `UpdatedAssociate`, by id; an unknown id reads as null.
    pub updated_by: i64,
    /// `ErrorEmails`; older servers have one address, the first of them, in `ErrorsEmail`.
    pub error_emails: Vec<String>,
    /// `ErrorAssociates`, by id.
    pub error_associates: Vec<i64>,
    /// `Description`.
    pub description: String,
    /// `NotifyVia`: flags, e-mail 1, in the app 2.
    pub notify_via: i64,
    /// `NotifyWhen`: flags, first failure 1, disabling 2.
    pub notify_when: i64,
    /// The row of `webhook_usage`; a webhook that was never called has none.
    pub usage: Option<UsageRecord>,
    /// How deliveries end here when the target is not on this machine.
    pub failure: Failure,
    /// Fields that a client saved and that the server gives back without knowing them.
    pub extra: Map,
}

impl Default for WebhookRecord {
    fn default() -> Self {
        Self {
            id: 0,
            application: 0,
            name: String::new(),
            events: vec!["contact.created".into(), "contact.deleted".into()],
            target_url: String::new(),
            secret: String::new(),
            state: State::Active,
            kind: "webhook".into(),
            headers: Map::new(),
            properties: Map::new(),
            registered_ms: 0,
            registered_by: 0,
            updated_ms: 0,
            updated_by: 0,
            error_emails: Vec::new(),
            error_associates: Vec::new(),
            description: String::new(),
            notify_via: 0,
            notify_when: 0,
            usage: None,
            failure: Failure::Delivers,
            extra: Map::new(),
        }
    }
}

/// A webhook's state, with the numbers that the `webhook` table keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum State {
    /// 0: the server does not say.
    Unknown,
    /// 1: events are delivered.
    #[default]
    Active,
    /// 2: stopped by a person or an application.
    Stopped,
    /// 3: switched off by the server after failed deliveries.
    TooManyErrors,
}

impl State {
    /// The text that the API uses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unknown => "Unknown",
            Self::Active => "Active",
            Self::Stopped => "Stopped",
            Self::TooManyErrors => "TooManyErrors",
        }
    }

    /// The number that the `webhook` table keeps.
    #[must_use]
    pub fn number(self) -> i64 {
        match self {
            Self::Unknown => 0,
            Self::Active => 1,
            Self::Stopped => 2,
            Self::TooManyErrors => 3,
        }
    }

    /// The state of that name, in any case, or of that number.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Unknown, Self::Active, Self::Stopped, Self::TooManyErrors]
            .into_iter()
            .find(|state| state.name().eq_ignore_ascii_case(text) || state.number().to_string() == text)
    }
}

/// A row of the table `webhook_usage`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UsageRecord {
    /// `total_calls`.
    pub total_calls: i64,
    /// `total_errors`.
    pub total_errors: i64,
    /// `consecutive_errors`.
    pub consecutive_errors: i64,
    /// `last_error`, at most 4,000 characters; empty when none.
    pub last_error: String,
    /// When the counters last changed: the last call.
    pub updated_ms: i64,
}

/// How a delivery to a host other than this machine ends, since none is ever sent there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Failure {
    /// The receiver answers 200.
    #[default]
    Delivers,
    /// The receiver does not.
    Fails {
        /// The text that the server would keep, a status line with headers and body or an exception's message.
        last_error: String,
        /// Whether the receiver answered 410, which disables the webhook at once.
        gone: bool,
    },
}

/// An access token that was given at the sign-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedToken {
    /// The token, as it follows the scheme.
    pub token: String,
    /// Whose: an index into [`Site::applications`].
    pub application: usize,
    /// When it runs out, in milliseconds since 1970 UTC.
    pub ends_ms: i64,
}

/// A mail that the server sent because a webhook was disabled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// When it was sent.
    pub sent_ms: i64,
    /// The webhook that it is about.
    pub webhook_id: i64,
    /// The addresses that it went to.
    pub to: Vec<String>,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
}
