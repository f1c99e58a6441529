//! What a check found: an outcome, typed evidence, a cause, and what to do. Sentences are made later, from these facts.

use std::collections::{HashMap, VecDeque};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use crate::command::Command;
use crate::diagnosis::Cause;
use crate::diagnosis::documentation::{self, Page};
use crate::model::{Quoted, Sealed, Target, Timestamp, Webhook, WebhookId};
use crate::snapshot::{Gap, Source};
use crate::text::{Arg, Args, Message};

/// The outcome of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Deliveries do not happen, or what the check guards is broken.
    Fail,
    /// They will stop, or may be lost, if nothing is done.
    Warn,
    /// It could not look, and says why.
    Unknown,
    /// Worth knowing.
    Info,
    /// It looked, and all is well.
    Pass,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Fail, Self::Warn, Self::Unknown, Self::Info, Self::Pass];

    /// The word in `data-outcome` and in reports.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fail => "fail",
            Self::Warn => "warn",
            Self::Unknown => "unknown",
            Self::Info => "info",
            Self::Pass => "pass",
        }
    }

    /// Reads that word.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.id() == id)
    }
}

/// The record that a piece of evidence was read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Record {
    /// The tenant as a whole.
    Tenant,
    /// One webhook, or its row in a table with the same key.
    Webhook(WebhookId),
}

/// What a piece of evidence says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A word, a figure, a text; target addresses are masked, secrets never appear.
    Text(String),
    /// A moment, written like every other moment where it is shown.
    Time(Timestamp),
}

/// The longest evidence, in characters: a last error has up to 4,000.
const LONGEST: usize = 8_000;

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl From<String> for Value {
    fn from(mut text: String) -> Self {
        if let Some((end, _)) = text.char_indices().nth(LONGEST) {
            text.truncate(end);
            text.push('…');
        }
        Self::Text(text)
    }
}
impl From<&Quoted> for Value {
    fn from(quoted: &Quoted) -> Self {
        Self::Text(quoted.masked().to_owned())
    }
}
impl From<Timestamp> for Value {
    fn from(moment: Timestamp) -> Self {
        Self::Time(moment)
    }
}

impl std::fmt::Display for Value {
    /// The text, or the moment as RFC 3339 in UTC: for machines.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Time(moment) => f.write_str(&moment.to_rfc3339()),
        }
    }
}

/// A fact that supports a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Where it was read.
    pub source: Source,
    /// The other webhook that it was read of; `None` where it was read in the record that the finding is about.
    pub other: Option<WebhookId>,
    /// Which field, as the API calls it: `webhook_usage.last_error`, `State`.
    pub field: &'static str,
    /// Its value, for people.
    pub value: Value,
}

/// Who can do a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionOwner {
    /// The reader, who holds the token of the webhook's app.
    You,
    /// Whoever reads this and has signed in on an on-site server, where no application owns a webhook.
    YouOnSite,
    /// The people who run the receiver.
    Receiver,
    /// An administrator of the tenant.
    Administrator,
    /// Who registered the app and configures it in the Developer Portal.
    AppOwner,
    /// Who runs the on-site server and edits its web.config.
    ServerAdministrator,
    /// SuperOffice.
    SuperOffice,
}

impl ActionOwner {
    /// The word in messages: `mover-you`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::You => "you",
            Self::YouOnSite => "you-onsite",
            Self::Receiver => "receiver",
            Self::Administrator => "administrator",
            Self::AppOwner => "app-owner",
            Self::ServerAdministrator => "server-administrator",
            Self::SuperOffice => "superoffice",
        }
    }
}

/// What a step changes of a webhook's definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormField {
    /// The address that is called.
    TargetUrl,
    /// The script that runs instead.
    Script,
    /// What it waits for.
    Events,
    /// What its deliveries are signed with.
    SharedSecret,
    /// Headers of its own.
    CustomHeaders,
    /// Who is told of failures.
    Recipients,
    /// How and when they are told.
    Notification,
    /// Whether it delivers.
    Active,
}

impl FormField {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::TargetUrl,
        Self::Script,
        Self::Events,
        Self::SharedSecret,
        Self::CustomHeaders,
        Self::Recipients,
        Self::Notification,
        Self::Active,
    ];

    /// The text's id; the text is the field's name in SuperOffice's own form.
    pub const fn text(self) -> &'static str {
        match self {
            Self::TargetUrl => "field-target-url",
            Self::Script => "field-script",
            Self::Events => "field-events",
            Self::SharedSecret => "field-shared-secret",
            Self::CustomHeaders => "field-custom-headers",
            Self::Recipients => "field-recipients",
            Self::Notification => "field-notification",
            Self::Active => "field-active",
        }
    }
}

/// What carries a step out: a change of the definition, or a new webhook beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fix {
    /// Each of these events becomes those.
    Events(Vec<(String, Vec<String>)>),
    /// The target becomes this.
    Target(Sealed),
    /// Another webhook tells of the failures of this one.
    Watcher(WebhookId),
}

impl Fix {
    /// What the button says: it names the new value.
    pub fn message(&self) -> Message {
        match self {
            Self::Events(renamed) => Message::new("fix-events")
                .with("names", renamed.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>())
                .with("meant", renamed.iter().flat_map(|(_, meant)| meant.clone()).collect::<Vec<_>>()),
            Self::Watcher(id) => Message::new("fix-watcher").with("id", id.to_string()),
            Self::Target(target) => Message::new("fix-target").with("target", Target::from(target).masked()),
        }
    }
}

/// One step out.
#[derive(Debug, Clone, PartialEq)]
pub struct Remedy {
    /// The text's id in the catalog: `remedy-renew-certificate`.
    pub id: &'static str,
    /// Its facts.
    pub args: Args,
    /// Who can do it.
    pub action_owner: ActionOwner,
    /// A command that helps.
    pub command: Option<Command>,
    /// What it changes of the webhook's definition.
    pub changes: Option<FormField>,
    /// What carries it out, where that is known in full.
    pub fix: Option<Fix>,
    /// Another webhook that it names, to look at.
    pub other: Option<OtherWebhook>,
    /// The page that says more.
    pub link: Option<Page>,
}

/// Another webhook that a step names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherWebhook {
    /// Which.
    pub id: WebhookId,
    /// Its name, as the pages show it.
    pub name: String,
}

impl OtherWebhook {
    /// What the link to its page says.
    pub fn message(&self) -> Message {
        Message::new("ui-open-webhook").with("name", self.name.as_str())
    }
}

impl Remedy {
    /// A step without facts, command, change, fix, other webhook or link.
    pub fn new(id: &'static str, action_owner: ActionOwner) -> Self {
        Self { id, args: Vec::new(), action_owner, command: None, changes: None, fix: None, other: None, link: None }
    }

    /// The same with one more fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }

    /// The same with a command to copy, where there is one.
    #[must_use]
    pub fn command(mut self, command: Option<Command>) -> Self {
        self.command = command;
        self
    }

    /// The same, changing this field of the definition. Its page is the form's where it has no other.
    #[must_use]
    pub fn changes(mut self, field: FormField) -> Self {
        self.changes = Some(field);
        self.link = self.link.or(Some(documentation::FORM));
        self
    }

    /// The same with what carries it out, where that is known.
    #[must_use]
    pub fn fix(mut self, fix: Option<Fix>) -> Self {
        self.fix = fix;
        self
    }

    /// The same with another webhook to look at.
    #[must_use]
    pub fn other(mut self, webhook: &Webhook) -> Self {
        self.other = Some(OtherWebhook { id: webhook.id, name: webhook.display_name() });
        self
    }

    /// The same with a page to read.
    #[must_use]
    pub fn link(mut self, page: Page) -> Self {
        self.link = Some(page);
        self
    }

    /// Its sentence.
    pub fn message(&self) -> Message {
        Message { id: self.id.into(), args: self.args.clone() }
    }

    /// Where SuperOffice itself has the field that it changes.
    pub fn way(&self) -> Option<Message> {
        let field = self.changes?;
        Some(Message::new("way-form").with("field", Arg::Term(field.text().into())))
    }
}

/// What a check found about a webhook or about the tenant. What it says may be shared: very many webhooks are often told the
/// same.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What it is about.
    pub record: Record,
    said: Arc<Said>,
}

/// What a finding says of its record. It does not name the record, so that findings about others can share it.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// The check's id.
    pub check: &'static str,
    /// The outcome.
    pub outcome: Outcome,
    /// The cause, where it names one.
    pub cause: Option<Cause>,
    /// Other causes that the same text proves; the repair of `cause` does not mend them.
    pub also: Vec<Cause>,
    /// The text's id: its value says what is, `.means` what it means for deliveries, `.do` what to do now, `.short`
    /// the same as its value in a few words for a narrow column.
    pub text: &'static str,
    /// The facts of those texts.
    pub args: Args,
    /// What supports it.
    pub evidence: Vec<Evidence>,
    /// What to do, in order.
    pub remedies: Vec<Remedy>,
    /// For [`Outcome::Unknown`]: what could not be seen.
    pub gap: Option<Gap>,
}

impl Deref for Finding {
    type Target = Said;

    fn deref(&self) -> &Said {
        &self.said
    }
}

/// A change of one finding leaves those alone that share what it says.
impl DerefMut for Finding {
    fn deref_mut(&mut self) -> &mut Said {
        Arc::make_mut(&mut self.said)
    }
}

/// How many different sayings of one check are compared with a new one. What differs for each webhook, a moment or a count,
/// is not compared with all others.
const COMPARED: usize = 16;

/// What was said last, check by check, so that findings that say the same hold it once.
#[derive(Debug, Default)]
pub(super) struct Sayings(HashMap<&'static str, VecDeque<Arc<Said>>>);

impl Sayings {
    /// Has a finding share what an earlier one said, where that is the same.
    pub(super) fn share(&mut self, finding: &mut Finding) {
        let said = self.0.entry(finding.check).or_default();
        match said.iter().find(|said| **said == finding.said) {
            Some(known) => finding.said = Arc::clone(known),
            None => {
                if said.len() == COMPARED {
                    said.pop_front();
                }
                said.push_back(Arc::clone(&finding.said));
            }
        }
    }
}

impl Finding {
    /// A finding without facts, evidence or remedies.
    pub fn new(check: &'static str, outcome: Outcome, record: Record, text: &'static str) -> Self {
        let said = Said {
            check,
            outcome,
            cause: None,
            also: Vec::new(),
            text,
            args: Vec::new(),
            evidence: Vec::new(),
            remedies: Vec::new(),
            gap: None,
        };
        Self { record, said: Arc::new(said) }
    }

    /// What a check says that looked and found all well.
    pub fn pass(check: &'static str, record: Record) -> Self {
        Self::new(check, Outcome::Pass, record, "finding-pass")
    }

    /// The same with one more fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }

    /// The same with a cause.
    #[must_use]
    pub fn cause(mut self, cause: Cause) -> Self {
        self.cause = Some(cause);
        self
    }

    /// The same with other causes that its text proves.
    #[must_use]
    pub fn also(mut self, causes: impl IntoIterator<Item = Cause>) -> Self {
        self.also.extend(causes);
        self
    }

    /// The same with one more piece of evidence about the same record.
    #[must_use]
    pub fn evidence(mut self, source: Source, field: &'static str, value: impl Into<Value>) -> Self {
        self.evidence.push(Evidence { source, other: None, field, value: value.into() });
        self
    }

    /// The same with evidence about another webhook.
    #[must_use]
    pub fn evidence_of(
        mut self,
        other: WebhookId,
        source: Source,
        field: &'static str,
        value: impl Into<Value>,
    ) -> Self {
        self.evidence.push(Evidence { source, other: Some(other), field, value: value.into() });
        self
    }

    /// The same with one more step.
    #[must_use]
    pub fn remedy(mut self, remedy: Remedy) -> Self {
        self.remedies.push(remedy);
        self
    }

    /// What is.
    pub fn what(&self) -> Message {
        Message { id: self.text.into(), args: self.args.clone() }
    }

    /// One of the text's attributes: `means`, `do`, `short`.
    pub fn attribute(&self, attribute: &str) -> Message {
        self.what().attribute(attribute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_that_say_the_same_hold_it_once_and_change_each_for_itself() {
        let mut sayings = Sayings::default();
        let mut about = |id: i64, host: &str| {
            let record = Record::Webhook(WebhookId(id));
            let mut finding = Finding::new("host-failing", Outcome::Info, record, "host-failing").with("host", host);
            sayings.share(&mut finding);
            finding
        };
        let (first, mut second, other) = (about(1, "a.example"), about(2, "a.example"), about(3, "b.example"));
        assert!(Arc::ptr_eq(&first.said, &second.said) && !Arc::ptr_eq(&first.said, &other.said));
        second.args.clear();
        assert_eq!((first.args.len(), second.args.len()), (1, 0));
        for id in 4..100 {
            about(id, &format!("{id}.example"));
        }
        assert_eq!(about(100, "a.example"), Finding { record: Record::Webhook(WebhookId(100)), ..first });
    }
}
