//! The definition of a webhook as it was read to be changed: what can be changed, and each field as the tenant sent it, so
//! that a change can compare before it sets. A shared secret and the values of headers and properties are never kept.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{NotifyField, Sealed, SecretPresence, WebhookId, WebhookState};

/// A part of a definition that can be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// `Name`.
    Name,
    /// `Description`, on newer servers.
    Description,
    /// `TargetUrl`.
    Target,
    /// `Events`.
    Events,
    /// `Type`.
    Kind,
    /// Addresses that are told of failures: `ErrorEmails`, or on older servers the one of `ErrorsEmail`.
    Emails,
    /// Users that are told of failures: `ErrorAssociates`, on newer servers.
    Associates,
    /// `NotifyVia`, on newer servers.
    NotifyVia,
    /// `NotifyWhen`, on newer servers.
    NotifyWhen,
    /// `Secret`.
    Secret,
    /// `Headers`.
    Headers,
    /// `Properties`.
    Properties,
}

impl Part {
    /// All of them, in the order of the editor.
    pub const ALL: [Self; 12] = [
        Self::Name,
        Self::Description,
        Self::Target,
        Self::Events,
        Self::Kind,
        Self::Emails,
        Self::Associates,
        Self::NotifyVia,
        Self::NotifyWhen,
        Self::Secret,
        Self::Headers,
        Self::Properties,
    ];

    /// The word in handles and text ids.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Description => "description",
            Self::Target => "target",
            Self::Events => "events",
            Self::Kind => "type",
            Self::Emails => "recipients",
            Self::Associates => "users",
            Self::NotifyVia => "notify-via",
            Self::NotifyWhen => "notify-when",
            Self::Secret => "secret",
            Self::Headers => "headers",
            Self::Properties => "properties",
        }
    }

    /// The field of flags, where it is one.
    pub const fn flags(self) -> Option<NotifyField> {
        match self {
            Self::NotifyVia => Some(NotifyField::Via),
            Self::NotifyWhen => Some(NotifyField::When),
            _ => None,
        }
    }

    /// Whether its values can be written and not read again.
    pub const fn is_write_only(self) -> bool {
        matches!(self, Self::Secret | Self::Headers | Self::Properties)
    }
}

/// A field's value as the tenant sent it, for comparing and for a request's body.
#[derive(Clone, PartialEq, Eq)]
pub struct Sent(Value);

impl std::fmt::Debug for Sent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // A target is among them.
        f.write_str("Sent(…)")
    }
}

impl Sent {
    /// Keeps a value.
    pub(crate) const fn new(value: Value) -> Self {
        Self(value)
    }

    /// The value.
    pub(crate) const fn value(&self) -> &Value {
        &self.0
    }

    /// The texts of a list, or the one text.
    pub(crate) fn texts(&self) -> Vec<String> {
        match &self.0 {
            Value::String(text) => vec![text.clone()],
            Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => Vec::new(),
        }
    }

    /// The text; empty where it is none.
    pub(crate) fn text(&self) -> &str {
        self.0.as_str().unwrap_or_default()
    }
}

/// The names of values that can be written and not read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Names {
    /// The server does not say.
    #[default]
    NotSaid,
    /// It says that there are none, by `null`.
    Null,
    /// These; perhaps none.
    These(Vec<String>),
}

impl Names {
    /// The names; none where nothing is said.
    pub fn list(&self) -> &[String] {
        match self {
            Self::NotSaid | Self::Null => &[],
            Self::These(names) => names,
        }
    }
}

/// By which calls a webhook is read and written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Calls {
    /// By `v1/Webhook`: the server compares and sets in one request.
    #[default]
    Rest,
    /// By the Webhook agent, where the server has no such call or can't compare: the page reads the whole definition, compares,
    /// and saves it.
    Agent,
}

/// Which field holds the addresses that are told of failures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EmailField {
    /// `ErrorEmails`: a list (12.0 and later).
    Many,
    /// `ErrorsEmail`: one.
    One,
}

/// A definition as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Of which webhook.
    pub id: WebhookId,
    /// By which calls it was read, and is written.
    pub calls: Calls,
    /// Its state.
    pub state: WebhookState,
    /// Whether it has a secret.
    pub secret: SecretPresence,
    /// The names of its headers.
    pub headers: Names,
    /// The names of its properties.
    pub properties: Names,
    /// Which field holds the addresses, where there is one.
    pub email_field: Option<EmailField>,
    /// The fields as they were sent; none that is write-only.
    pub(crate) sent: BTreeMap<Part, Sent>,
    /// `Updated` as it was sent, where it was.
    pub(crate) updated: Option<Sent>,
}

impl Definition {
    /// A field as it was sent.
    pub(crate) fn sent(&self, part: Part) -> Option<&Sent> {
        self.sent.get(&part)
    }

    /// Whether this part can be changed: the server has it.
    pub fn has(&self, part: Part) -> bool {
        match part {
            Part::Secret => self.secret != SecretPresence::NotSaid,
            Part::Headers => self.headers != Names::NotSaid,
            Part::Properties => self.properties != Names::NotSaid,
            // Flags of which a word is not known are not written over.
            Part::NotifyVia | Part::NotifyWhen => self.flags(part).is_some(),
            _ => self.sent.contains_key(&part),
        }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        self.sent(Part::Name).map_or("", Sent::text)
    }

    /// The name, or `#12` where it has none.
    pub fn display_name(&self) -> String {
        let name = super::visible::name(self.name()).trim().to_owned();
        if name.is_empty() { format!("#{}", self.id) } else { name }
    }

    /// Its target, to the letter.
    pub fn target(&self) -> Sealed {
        Sealed::new(self.sent(Part::Target).map_or("", Sent::text))
    }

    /// Its events.
    pub fn events(&self) -> Vec<String> {
        self.sent(Part::Events).map(Sent::texts).unwrap_or_default()
    }

    /// Its type, in the API's word.
    pub fn kind(&self) -> &str {
        self.sent(Part::Kind).map_or("", Sent::text)
    }

    /// What it is for; `None` where the server has no such field.
    pub fn description(&self) -> Option<&str> {
        self.sent(Part::Description).map(Sent::text)
    }

    /// The addresses that are told of failures.
    pub fn emails(&self) -> Vec<String> {
        let emails = self.sent(Part::Emails).map(Sent::texts).unwrap_or_default();
        emails.into_iter().filter(|email| !email.trim().is_empty()).collect()
    }

    /// The flags of a part; `None` where the server has no such field, or they can't be read.
    pub fn flags(&self, part: Part) -> Option<u8> {
        part.flags()?.read_value(self.sent(part)?.value())
    }

    /// The users that are told of failures, by the names that the server gives them.
    pub fn users(&self) -> Vec<String> {
        let items = self.sent(Part::Associates).and_then(|sent| sent.value().as_array());
        let name = |item: &Value| {
            let text = |name: &str| item.get(name).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
            let id = || item.get("Id").map(ToString::to_string).unwrap_or_default();
            text("Name").or_else(|| text("FullName")).map_or_else(id, |name| super::visible::name(name).into_owned())
        };
        items.into_iter().flatten().map(name).collect()
    }

    /// The parts that differ from another reading of the same webhook, as far as they are read.
    pub fn differs_from(&self, other: &Self) -> Vec<Part> {
        let differs = |part: &Part| match part {
            Part::Secret => self.secret != other.secret,
            Part::Headers => self.headers != other.headers,
            Part::Properties => self.properties != other.properties,
            part => self.sent(*part) != other.sent(*part),
        };
        Part::ALL.into_iter().filter(differs).collect()
    }

    /// Whether somebody saved it between two readings, as far as its time says.
    pub fn was_saved_since(&self, earlier: &Self) -> bool {
        self.updated != earlier.updated
    }
}
