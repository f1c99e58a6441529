//! A webhook as its definition has it.

use std::sync::Arc;

use super::{Associate, EventName, Target, Timestamp, Unread, Usage, WebhookId};

/// The four states of a webhook, in the API's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WebhookState {
    /// 0: the server does not say.
    Unknown,
    /// 1: events are delivered.
    Active,
    /// 2: switched off by a person.
    Stopped,
    /// 3: switched off by SuperOffice after failed deliveries.
    TooManyErrors,
}

impl WebhookState {
    /// All states, in the order in which the page shows them.
    pub const ALL: [Self; 4] = [Self::Active, Self::Stopped, Self::TooManyErrors, Self::Unknown];

    /// The API's word.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unknown => "Unknown",
            Self::Active => "Active",
            Self::Stopped => "Stopped",
            Self::TooManyErrors => "TooManyErrors",
        }
    }

    /// Reads the API's word in any case, or the number that the database has for it.
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim().to_ascii_lowercase().as_str() {
            "unknown" | "0" => Some(Self::Unknown),
            "active" | "1" => Some(Self::Active),
            "stopped" | "2" => Some(Self::Stopped),
            "toomanyerrors" | "3" => Some(Self::TooManyErrors),
            _ => None,
        }
    }
}

/// What carries out a webhook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WebhookKind {
    /// `webhook`: an HTTP POST to the target.
    Http,
    /// `crmscript`: a script of the tenant; the target is its include name or id.
    CrmScript,
    /// Another word, which no documented server handles; empty where the field is.
    Other(String),
    /// The source did not say.
    NotSaid,
}

impl WebhookKind {
    /// Reads the API's `Type`.
    pub fn parse(text: &str) -> Self {
        match text.trim().to_ascii_lowercase().as_str() {
            "webhook" => Self::Http,
            "crmscript" => Self::CrmScript,
            _ => Self::Other(text.trim().to_owned()),
        }
    }
}

/// Whether a webhook has a secret. The secret itself is never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretPresence {
    /// There is one: deliveries are signed.
    Set,
    /// There is none: deliveries are not signed.
    Missing,
    /// It was not asked for, so that secrets don't enter the browser: the webhook may have one.
    LeftOut,
    /// The source does not carry the field.
    NotSaid,
}

/// Whose a webhook is, seen from the token that is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// The list shows it: it belongs to this token's app.
    Own,
    /// Only the archive shows it: another app's; nothing can be done to it from here.
    Other,
}

/// When newer servers send an alert (`NotifyWhen`), from the flags of the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notify {
    /// `NotifyVia` as flags: 1 e-mail, 2 in the app. `None`: not said, or a word that can't be read (see [`Webhook::unread`]).
    pub via: Option<u8>,
    /// `NotifyWhen` as flags: 1 at the first failure, 2 when disabled. `None`: the same.
    pub when: Option<u8>,
}

/// One webhook. A field that the source did not send is `None` or its type's "not said". The fields whose comments say so
/// look the same where they were sent empty: a check can't tell these two apart before `wire` does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// The key.
    pub id: WebhookId,
    /// The name that its owner gave it; empty where it has none and where none was sent.
    pub name: String,
    /// What it is called for; empty also where none were sent, which `unread` then says.
    pub events: Vec<EventName>,
    /// Where it is sent to; empty also where none was sent, which `unread` then says.
    pub target: Target,
    /// Its state.
    pub state: WebhookState,
    /// What carries it out.
    pub kind: WebhookKind,
    /// Whether it signs.
    pub secret: SecretPresence,
    /// The names, never the values, of its custom headers; `None` where they were not asked for or the source does not carry
    /// them.
    pub header_names: Option<Vec<String>>,
    /// When it was registered; `None` also where the server sent "never" (the year 1).
    pub registered: Option<Timestamp>,
    /// By whom.
    pub registered_by: Option<Arc<Associate>>,
    /// When it was last changed; `None` also where the server sent "never" (the year 1).
    pub updated: Option<Timestamp>,
    /// By whom or by what.
    pub updated_by: Option<Arc<Associate>>,
    /// Addresses that get the error mail; `None` where the source does not carry the field.
    pub error_emails: Option<Vec<String>>,
    /// How many associates get the error mail (newer servers); `None` where the source does not carry the field.
    pub error_associates: Option<usize>,
    /// Alert settings of newer servers.
    pub notify: Notify,
    /// What it is for, in its owner's words (newer servers); `None` where it is empty and where none was sent.
    pub description: Option<String>,
    /// The counters that newer servers send with the webhook.
    pub inline_usage: Option<Box<Usage>>,
    /// Whose it is.
    pub owner: Owner,
    /// Fields of its definition that were not sent though every source documents them (`Events`, `TargetUrl`), and
    /// those of which the value can't be read: an unknown word, a time that is none.
    pub unread: Vec<Unread>,
}

impl Webhook {
    /// A webhook of which nothing is known but its key and its owner.
    pub fn unknown(id: WebhookId, owner: Owner) -> Self {
        Self {
            id,
            name: String::new(),
            events: Vec::new(),
            target: Target::new(""),
            state: WebhookState::Unknown,
            kind: WebhookKind::NotSaid,
            secret: SecretPresence::NotSaid,
            header_names: None,
            registered: None,
            registered_by: None,
            updated: None,
            updated_by: None,
            error_emails: None,
            error_associates: None,
            notify: Notify { via: None, when: None },
            description: None,
            inline_usage: None,
            owner,
            unread: Vec::new(),
        }
    }

    /// Takes over from another reading of the same webhook what a list leaves out: whether it has a secret, and the names of
    /// its headers.
    pub fn take_left_out(&mut self, read: &Self) {
        self.secret = read.secret;
        self.header_names.clone_from(&read.header_names);
    }

    /// What is not known of a field, where that is so.
    pub fn unread(&self, field: &str) -> Option<&Unread> {
        self.unread.iter().find(|unread| unread.field == field)
    }

    /// The name, or `#12` if it has none: a name must read the same in every language.
    pub fn display_name(&self) -> String {
        if self.name.trim().is_empty() { format!("#{}", self.id) } else { self.name.trim().to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_webhook_without_a_name_goes_by_its_number() {
        let mut webhook = Webhook::unknown(WebhookId(12), Owner::Own);
        assert_eq!(webhook.display_name(), "#12");
        webhook.name = " \t".to_owned();
        assert_eq!(webhook.display_name(), "#12");
        webhook.name = " ERP orders ".to_owned();
        assert_eq!(webhook.display_name(), "ERP orders");
    }

    #[test]
    fn a_field_that_could_not_be_read_is_found_by_its_name() {
        let mut webhook = Webhook::unknown(WebhookId(12), Owner::Own);
        webhook.unread = vec![Unread::missing("Events"), Unread::sent("State", "Resting")];
        assert_eq!(webhook.unread("State"), Some(&Unread::sent("State", "Resting")));
        assert_eq!(webhook.unread("TargetUrl"), None);
    }
}
