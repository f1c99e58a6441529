//! Changes of a webhook's definition: what the reader wants of it, what the server would refuse of that, the request that
//! compares before it sets, how it went, and the way back. A shared secret and the values of headers and properties can be
//! written and are never read, so that no change of them has a way back.

mod draft;
mod fault;
mod outcome;
mod patch;
mod recipients;
mod whole;

pub use draft::{Draft, NamedValue, NewSecret, NewValue, entries};
pub use fault::Fault;
pub use outcome::{Answer, Found, WriteOutcome};
pub use patch::Patch;
pub use recipients::{fault_of_recipients, with_recipients};
pub use whole::Misfit;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::diagnosis::DiagnosedSnapshot;
use crate::diagnosis::receiver::receiver_of;
use crate::model::definition::{Calls, Definition, EmailField, Names, Part, Sent};
use crate::model::{
    EventName, NotifyField, Sealed, SealedBody, SecretPresence, Target, WebhookId, WebhookState, mask, visible,
};
use crate::ordered;
use crate::request::{self, Request};
use crate::snapshot::Snapshot;
use crate::terminal::Terminal;
use crate::text::Message;
use crate::wire;

/// One line of what a field holds, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// As it is in the field; a target is masked.
    Text(String),
    /// What is said of it.
    Said(Message),
}

/// A field of a definition before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Which field.
    pub part: Part,
    /// Before.
    pub before: Vec<Line>,
    /// After.
    pub after: Vec<Line>,
}

impl Difference {
    /// What differs between two readings of a webhook, as far as it is read.
    pub fn between(before: &Definition, now: &Definition) -> Vec<Self> {
        let difference = |part: Part| Self {
            part,
            before: lines(before, &Draft::of(before), part),
            after: lines(now, &Draft::of(now), part),
        };
        now.differs_from(before).into_iter().map(difference).collect()
    }
}

/// What a part of a draft holds, as it is shown.
fn lines(definition: &Definition, draft: &Draft, part: Part) -> Vec<Line> {
    let said = |id: &'static str| vec![Line::Said(Message::new(id))];
    let texts = |texts: &[String]| texts.iter().map(|text| Line::Text(visible::name(text).into_owned())).collect();
    let text = |text: &str| match visible::lines(text).trim() {
        "" => Vec::new(),
        text => vec![Line::Text(text.to_owned())],
    };
    let lines: Vec<Line> = match part {
        Part::Name => text(&draft.name),
        Part::Description => text(&draft.description),
        Part::Target => text(&draft.target().masked()),
        Part::Events => texts(&draft.events),
        Part::Kind => text(&draft.kind),
        Part::Emails => texts(&draft.emails),
        Part::Associates => {
            let users = definition.users();
            draft.users.iter().filter_map(|index| users.get(*index).cloned().map(Line::Text)).collect()
        }
        Part::NotifyVia => flags(part, draft.via),
        Part::NotifyWhen => flags(part, draft.when),
        Part::Secret => match (&draft.secret, definition.secret) {
            (NewSecret::Typed(_), _) => said("edit-secret-new"),
            (NewSecret::Kept, SecretPresence::Set) => said("ui-secret-set"),
            (NewSecret::Kept | NewSecret::Removed, _) => said("ui-secret-missing"),
        },
        Part::Headers => values(&draft.headers),
        Part::Properties => values(&draft.properties),
    };
    if lines.is_empty() { said("edit-empty") } else { lines }
}

/// The flags that are set, in SuperOffice's words.
fn flags(part: Part, flags: u8) -> Vec<Line> {
    let words = part.flags().map(NotifyField::words).into_iter().flatten();
    let set = words.filter(|(_, flag)| flags & flag != 0);
    set.map(|(_, flag)| Line::Said(Message::new(format!("edit-{}-{flag}", part.id())))).collect()
}

fn values(values: &[NamedValue]) -> Vec<Line> {
    let line = |value: &NamedValue| {
        let name = visible::name(value.name.trim()).into_owned();
        match value.value {
            NewValue::Kept => Line::Text(name),
            NewValue::Typed(_) => Line::Said(Message::new("edit-value-new").with("name", name)),
        }
    };
    values.iter().map(line).collect()
}

/// A change of one webhook's definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The definition that it rests on, as it was read.
    pub definition: Definition,
    /// What it is to become.
    pub draft: Draft,
}

impl Edit {
    /// The parts that it changes.
    pub fn changes(&self) -> Vec<Part> {
        self.draft.changes(&self.definition)
    }

    /// What it changes, field by field.
    pub fn differences(&self) -> Vec<Difference> {
        let before = Draft::of(&self.definition);
        let difference = |part: Part| Difference {
            part,
            before: lines(&self.definition, &before, part),
            after: lines(&self.definition, &self.draft, part),
        };
        self.changes().into_iter().map(difference).collect()
    }

    /// What the server would refuse of it. `online` says that SuperOffice's own servers carry it out.
    pub fn faults(&self, online: bool) -> Vec<Fault> {
        fault::faults(self, online)
    }

    /// The patch that carries it out.
    pub fn patch(&self) -> Patch {
        Patch::new(&self.definition, &self.draft)
    }

    /// The request that carries it out. It shows its body where nothing in that is hidden; [`Patch::body`] is what is sent.
    pub fn request(&self) -> Request {
        let patch = self.patch();
        let body = patch.is_shown_whole().then(|| patch.shown());
        Request { body, ..request::change_definition(self.definition.id) }
    }

    /// What of it a webhook does not have, as far as that can be read: before, what was asked for; after, what it has.
    fn missing_in(&self, now: &Definition) -> Vec<Difference> {
        let asked = self.changes().into_iter().filter(|part| !self.part_shows_in(*part, now));
        asked
            .map(|part| Difference {
                part,
                before: lines(&self.definition, &self.draft, part),
                after: lines(now, &Draft::of(now), part),
            })
            .collect()
    }

    /// Whether a webhook has what was asked for, as far as that can be read.
    fn part_shows_in(&self, part: Part, now: &Definition) -> bool {
        let has_names = |wanted: &[NamedValue], names: &[String]| {
            let same = |name: &str, other: &str| name.trim().eq_ignore_ascii_case(other.trim());
            wanted.iter().all(|value| names.iter().any(|name| same(name, &value.name)))
                && names.iter().all(|name| wanted.iter().any(|value| same(name, &value.name)))
        };
        match part {
            Part::Secret => match self.draft.secret {
                NewSecret::Typed(_) => now.secret != SecretPresence::Missing,
                NewSecret::Removed => now.secret != SecretPresence::Set,
                NewSecret::Kept => true,
            },
            Part::Headers => has_names(&self.draft.headers, now.headers.list()),
            Part::Properties => has_names(&self.draft.properties, now.properties.list()),
            part => {
                now.sent(part).is_some_and(|sent| *sent.value() == patch::value_of(&self.definition, &self.draft, part))
            }
        }
    }

    /// Whether a webhook shows that the change was carried out: all of it can be read there, and some of it is new.
    fn shows_in(&self, now: &Definition) -> bool {
        let changes = self.changes();
        let is_proof = |part: &Part| match part {
            Part::Secret => self.definition.secret != now.secret,
            Part::Headers => self.definition.headers != now.headers,
            Part::Properties => self.definition.properties != now.properties,
            _ => true,
        };
        changes.iter().all(|part| self.part_shows_in(*part, now)) && changes.iter().any(is_proof)
    }

    /// The way back from the webhook as it is after this change: what is set again, and what can't be.
    pub fn undo(&self, now: &Definition) -> (Option<Self>, Vec<Part>) {
        let mut draft = Draft::of(now);
        let before = Draft::of(&self.definition);
        let mut lost = Vec::new();
        for part in self.changes() {
            match part {
                Part::Name => draft.name.clone_from(&before.name),
                Part::Description => draft.description.clone_from(&before.description),
                Part::Target => draft.target = before.target.clone(),
                Part::Events => draft.events.clone_from(&before.events),
                Part::Kind => draft.kind.clone_from(&before.kind),
                Part::Emails => draft.emails.clone_from(&before.emails),
                Part::NotifyVia => draft.via = before.via,
                Part::NotifyWhen => draft.when = before.when,
                Part::Secret => match self.definition.secret {
                    SecretPresence::Missing => draft.secret = NewSecret::Removed,
                    SecretPresence::Set | SecretPresence::LeftOut | SecretPresence::NotSaid => lost.push(part),
                },
                Part::Headers => {
                    without_new(
                        &mut draft.headers,
                        &self.draft.headers,
                        self.definition.headers.list(),
                        part,
                        &mut lost,
                    );
                }
                Part::Properties => {
                    let known = self.definition.properties.list();
                    without_new(&mut draft.properties, &self.draft.properties, known, part, &mut lost);
                }
                // A user who was taken off the list has no documented way back onto it.
                Part::Associates => lost.push(part),
            }
        }
        let back = Self { definition: now.clone(), draft };
        (Some(back).filter(|back| !back.changes().is_empty()), lost)
    }

    /// A new webhook made of this draft. It starts stopped, as a copy does in SuperOffice's own panel.
    pub fn creation(&self) -> Creation {
        Creation(Box::new(self.clone()))
    }
}

/// Takes away what is new by its name; a value that was replaced or removed has no way back.
fn without_new(
    values: &mut Vec<NamedValue>,
    wanted: &[NamedValue],
    before: &[String],
    part: Part,
    lost: &mut Vec<Part>,
) {
    let was_there = |name: &str| before.iter().any(|known| known.eq_ignore_ascii_case(name.trim()));
    values.retain(|value| was_there(&value.name));
    let was_replaced = wanted.iter().any(|value| value.value != NewValue::Kept && was_there(&value.name));
    let was_removed =
        before.iter().any(|name| !wanted.iter().any(|value| value.name.trim().eq_ignore_ascii_case(name)));
    if was_replaced || was_removed {
        lost.push(part);
    }
}

/// A webhook to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Creation(Box<Edit>);

impl Creation {
    /// What it is to be.
    pub fn draft(&self) -> &Draft {
        &self.0.draft
    }

    /// What it will be, field by field.
    pub fn differences(&self) -> Vec<Difference> {
        let Edit { definition, draft } = &*self.0;
        let draft = Draft { headers: typed(&draft.headers), properties: typed(&draft.properties), ..draft.clone() };
        let has_secret = |part: &Part| *part != Part::Secret || matches!(draft.secret, NewSecret::Typed(_));
        let parts = Part::ALL.into_iter().filter(|part| definition.has(*part)).filter(has_secret);
        parts
            .filter(|part| *part != Part::Headers || !draft.headers.is_empty())
            .filter(|part| *part != Part::Properties || !draft.properties.is_empty())
            .map(|part| Difference { part, before: Vec::new(), after: lines(definition, &draft, part) })
            .collect()
    }

    /// What the server would refuse of it.
    pub fn faults(&self, online: bool) -> Vec<Fault> {
        let Edit { definition, draft } = &*self.0;
        fault::faults_of(
            definition,
            draft,
            definition.sent.keys().copied().chain([Part::Secret, Part::Headers, Part::Properties]),
            online,
        )
    }

    /// The body: what was typed or copied, and no value that is not known here.
    pub fn body(&self) -> SealedBody {
        SealedBody::new(&self.json(Sealed::in_a_body))
    }

    /// The request as a call of curl, for another tenant, whose API root the reader fills in.
    pub fn curl(&self, terminal: Terminal) -> String {
        request::create_by_hand(self.body().kept_by_the_reader(), terminal)
    }

    /// The body as a person may see it.
    pub fn shown(&self) -> String {
        let mask_of = |text: &Sealed| match *text == self.0.draft.target {
            true => Value::from(self.0.draft.target().masked()),
            false => Value::from(mask::MASK),
        };
        let text = serde_json::to_string_pretty(&self.json(mask_of)).unwrap_or_default();
        visible::lines(&text).into_owned()
    }

    fn json(&self, sealed: impl Fn(&Sealed) -> Value) -> Value {
        let Edit { definition, draft } = &*self.0;
        let mut body = Map::new();
        for part in Part::ALL.into_iter().filter(|part| definition.has(*part)) {
            let value = match part {
                Part::Target => sealed(&draft.target),
                Part::Secret => match &draft.secret {
                    NewSecret::Typed(text) => sealed(text),
                    NewSecret::Kept | NewSecret::Removed => continue,
                },
                Part::Headers => Value::Object(patch::object_of(&draft.headers, &sealed)),
                Part::Properties => Value::Object(patch::object_of(&draft.properties, &sealed)),
                part => patch::value_of(definition, draft, part),
            };
            if !matches!(&value, Value::Object(values) if values.is_empty()) {
                body.insert(patch::field_name(definition, part).to_owned(), value);
            }
        }
        body.insert("State".to_owned(), Value::from(WebhookState::Stopped.name()));
        Value::Object(body)
    }
}

fn typed(values: &[NamedValue]) -> Vec<NamedValue> {
    values.iter().filter(|value| value.value != NewValue::Kept).cloned().collect()
}

/// A webhook to be made of a definition that was pasted: the JSON of one, or of a list of one.
///
/// # Errors
/// A sentence that says what is wrong with the text.
pub fn pasted(text: &str, like: &Definition) -> Result<Draft, Message> {
    let value: Value = serde_json::from_str(text.trim()).map_err(|_| Message::new("edit-paste-no-json"))?;
    let value = match value {
        Value::Array(mut items) if items.len() == 1 => items.swap_remove(0),
        other => other,
    };
    let Value::Object(mut fields) = value else { return Err(Message::new("edit-paste-no-webhook")) };
    fields.retain(|name, _| !name.eq_ignore_ascii_case("WebhookId"));
    fields.insert("WebhookId".to_owned(), Value::from(0));
    let is_named = |name: &str| fields.keys().any(|key| key.eq_ignore_ascii_case(name));
    if !is_named("TargetUrl") || !is_named("Events") {
        return Err(Message::new("edit-paste-no-webhook"));
    }
    let typed = |name: &str| -> Vec<NamedValue> {
        let object =
            fields.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).and_then(|(_, value)| value.as_object());
        let value = |(name, value): (&String, &Value)| {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            NamedValue { name: name.clone(), value: NewValue::Typed(Sealed::new(&text)) }
        };
        object.into_iter().flatten().map(value).collect()
    };
    let (headers, properties) = (typed("Headers"), typed("Properties"));
    let read = wire::definition(&Value::Object(fields).to_string()).ok().flatten();
    let read = read.ok_or_else(|| Message::new("edit-paste-no-webhook"))?;
    let mut draft = Draft { headers, properties, ..Draft::of(&read) };
    // Users of another tenant are nobody here.
    draft.users.clear();
    if draft.kind.trim().is_empty() {
        like.kind().clone_into(&mut draft.kind);
    }
    Ok(draft)
}

/// What a new webhook is made from where there is no other one to copy: no value, and the fields that the servers of this
/// tenant have.
pub fn blank(has_newer_fields: bool, calls: Calls) -> Edit {
    let mut sent: BTreeMap<Part, Sent> = BTreeMap::new();
    let mut put = |part: Part, value: Value| drop(sent.insert(part, Sent::new(value)));
    put(Part::Name, Value::from(""));
    put(Part::Target, Value::from(""));
    put(Part::Events, Value::Array(Vec::new()));
    put(Part::Kind, Value::from("webhook"));
    if has_newer_fields {
        put(Part::Description, Value::from(""));
        put(Part::Emails, Value::Array(Vec::new()));
    } else {
        put(Part::Emails, Value::from(""));
    }
    let definition = Definition {
        id: WebhookId(0),
        calls,
        state: WebhookState::Stopped,
        secret: SecretPresence::Missing,
        headers: Names::Null,
        properties: Names::Null,
        email_field: Some(if has_newer_fields { EmailField::Many } else { EmailField::One }),
        sent,
        updated: None,
    };
    let draft = Draft::of(&definition);
    Edit { definition, draft }
}

/// A new webhook that tells of the failures of others.
pub fn watcher(ids: &[WebhookId], name: String, has_newer_fields: bool, calls: Calls) -> Edit {
    let mut edit = blank(has_newer_fields, calls);
    edit.draft.name = name;
    edit.draft.events = state_events(ids, "errors");
    edit
}

/// What a watcher can wait for, by the last word of the event.
pub const WATCHED: [&str; 3] = ["errors", "stopped", "started"];

/// The events about the state of these webhooks; `verb` is one of [`WATCHED`].
pub fn state_events(ids: &[WebhookId], verb: &str) -> Vec<String> {
    ids.iter().map(|id| format!("webhook{id}.{verb}")).collect()
}

/// The webhooks whose states these events are about, each once.
pub fn watched(events: &[String]) -> Vec<WebhookId> {
    let mut watched: Vec<WebhookId> =
        events.iter().filter_map(|event| EventName::new(event).watched_webhook()).collect();
    ordered::sort(&mut watched);
    watched.dedup();
    watched
}

/// Whether the tenant's server has the fields of 12.0, as far as its list shows.
pub fn has_newer_fields(snapshot: &Snapshot) -> bool {
    let listed = snapshot.list.seen();
    listed.is_some_and(|webhooks| webhooks.iter().any(|webhook| webhook.error_associates.is_some()))
}

/// What is wrong with a draft that watches a webhook at its own receiver: where that is down nobody is told.
pub fn shares_receiver(draft: &Draft, diagnosed: &DiagnosedSnapshot) -> Option<Fault> {
    let receiver = receiver_of(&draft.target())?;
    let mut watched = watched(&draft.events).into_iter().filter_map(|id| diagnosed.case(id));
    let same = watched.find(|case| receiver_of(&case.webhook.target).as_ref() == Some(&receiver))?;
    let message = Message::new("edit-fault-same-receiver").with("name", same.webhook.display_name());
    Some(Fault { part: Part::Target, message })
}

/// A write to one webhook, to be reviewed before it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Write {
    /// A change of its definition.
    Edit(Box<Edit>),
    /// Its removal.
    Delete(Box<Definition>),
    /// A new one.
    Create(Creation),
}

impl Write {
    /// The word in messages.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Edit(_) => "edit",
            Self::Delete(_) => "delete",
            Self::Create(_) => "create",
        }
    }

    /// The webhook's name, as it is before the write.
    pub fn name(&self) -> String {
        match self {
            Self::Edit(edit) => edit.definition.display_name(),
            Self::Delete(definition) => definition.display_name(),
            Self::Create(creation) => visible::name(creation.draft().name.trim()).into_owned(),
        }
    }

    /// The webhook; `None` of one that is to be made.
    pub fn webhook(&self) -> Option<WebhookId> {
        match self {
            Self::Edit(edit) => Some(edit.definition.id),
            Self::Delete(definition) => Some(definition.id),
            Self::Create(_) => None,
        }
    }

    /// Its target, as it is before the write: the words of a refusal may repeat it.
    pub fn targets(&self) -> Vec<Target> {
        match self {
            Self::Edit(edit) => vec![Target::from(&edit.definition.target()), edit.draft.target()],
            Self::Delete(definition) => vec![Target::from(&definition.target())],
            Self::Create(creation) => vec![creation.draft().target()],
        }
    }

    /// By which calls it is carried out.
    pub fn calls(&self) -> Calls {
        match self {
            Self::Edit(edit) => edit.definition.calls,
            Self::Delete(definition) => definition.calls,
            Self::Create(creation) => creation.0.definition.calls,
        }
    }

    /// The request, without its body where that may hold what is sealed.
    pub fn request(&self) -> Request {
        match (self, self.calls()) {
            (Self::Edit(edit), Calls::Rest) => edit.request(),
            (Self::Delete(definition), Calls::Rest) => request::delete(definition.id),
            (Self::Create(_), Calls::Rest) => request::create(),
            (Self::Edit(_) | Self::Create(_), Calls::Agent) => request::agent_save(),
            (Self::Delete(definition), Calls::Agent) => request::agent_delete(definition.id),
        }
    }

    /// The request's body; of an edit by the agent what changes in the whole definition, which is read just before.
    pub fn body(&self) -> Option<SealedBody> {
        match self {
            Self::Edit(edit) => Some(edit.patch().body()),
            Self::Delete(_) => None,
            Self::Create(creation) => Some(creation.body()),
        }
    }

    /// The requests as a person may see them: method, path, and the body with masks. Of an edit by the agent the body is what
    /// changes in the definition that the first request reads.
    pub fn shown(&self) -> String {
        let Request { method, path, .. } = self.request();
        let sent = match self {
            Self::Edit(edit) => format!("{method} {path}\n{}", edit.patch().shown()),
            Self::Delete(_) => format!("{method} {path}"),
            Self::Create(creation) => format!("{method} {path}\n{}", creation.shown()),
        };
        let read = match (self.calls(), self.webhook()) {
            (Calls::Agent, Some(id)) => Some(request::agent_webhook(id)),
            (Calls::Rest, Some(id)) if matches!(self, Self::Delete(_)) => Some(request::webhook(id)),
            _ => None,
        };
        read.map_or(sent.clone(), |Request { method, path, .. }| format!("{method} {path}\n{sent}"))
    }

    /// The same by the agent, where the server turned out to need it.
    #[must_use]
    pub fn by_the_agent(&self) -> Self {
        let mut write = self.clone();
        match &mut write {
            Self::Edit(edit) => edit.definition.calls = Calls::Agent,
            Self::Delete(definition) => definition.calls = Calls::Agent,
            Self::Create(creation) => creation.0.definition.calls = Calls::Agent,
        }
        write
    }

    /// What changes, field by field.
    pub fn differences(&self) -> Vec<Difference> {
        match self {
            Self::Edit(edit) => edit.differences(),
            Self::Delete(definition) => {
                let draft = Draft::of(definition);
                let parts = Part::ALL.into_iter().filter(|part| definition.has(*part));
                parts
                    .map(|part| Difference { part, before: lines(definition, &draft, part), after: Vec::new() })
                    .collect()
            }
            Self::Create(creation) => creation.differences(),
        }
    }
}

#[cfg(test)]
mod tests;
