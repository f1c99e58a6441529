//! What the server would refuse, said before it is asked; and what a reader should know that it would not refuse.

use super::Edit;
use super::draft::{Draft, NamedValue, NewSecret, NewValue};
use crate::model::Target;
use crate::model::definition::{Definition, EmailField, Part};
use crate::text::Message;

/// The most characters of a name, in the table.
const LONGEST_NAME: usize = 400;
/// The most characters of all events, with the commas between them, in the table.
const LONGEST_EVENTS: usize = 4_000;

/// A part of a draft that can't stay as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Which part.
    pub part: Part,
    /// What is wrong with it.
    pub message: Message,
}

/// What is wrong with a change. `online` says that SuperOffice's own servers carry it out.
pub(super) fn faults(edit: &Edit, online: bool) -> Vec<Fault> {
    let mut changes = edit.changes();
    // What is allowed as a target depends on the type.
    if changes.contains(&Part::Kind) && !changes.contains(&Part::Target) {
        changes.push(Part::Target);
    }
    faults_of(&edit.definition, &edit.draft, changes.into_iter(), online)
}

/// What is wrong with some parts of a draft.
pub(super) fn faults_of(
    definition: &Definition,
    draft: &Draft,
    parts: impl Iterator<Item = Part>,
    online: bool,
) -> Vec<Fault> {
    let fault = |part: Part| match part {
        Part::Name => name(&draft.name),
        Part::Description | Part::Associates | Part::NotifyVia | Part::NotifyWhen => None,
        Part::Target => target(draft, online),
        Part::Events => events(&draft.events),
        Part::Kind => draft.kind.trim().is_empty().then(|| Message::new("edit-fault-no-type")),
        Part::Emails => emails(&draft.emails, definition.email_field),
        Part::Secret => secret(&draft.secret),
        Part::Headers => headers(&draft.headers).or_else(|| untyped(draft)),
        Part::Properties => names(&draft.properties, "edit-fault-property"),
    };
    parts.filter_map(|part| fault(part).map(|message| Fault { part, message })).collect()
}

fn name(name: &str) -> Option<Message> {
    let length = name.trim().chars().count();
    match length {
        0 => Some(Message::new("edit-fault-no-name")),
        _ if length > LONGEST_NAME => {
            Some(Message::new("edit-fault-long").with("count", length).with("most", LONGEST_NAME))
        }
        _ => None,
    }
}

fn target(draft: &Draft, online: bool) -> Option<Message> {
    let target = draft.target();
    if target.is_empty() {
        return Some(Message::new("edit-fault-no-target"));
    }
    if draft.is_script() {
        return target.is_written_as_an_address().then(|| Message::new("edit-fault-script-address"));
    }
    match target.address() {
        Err(_) => Some(Message::new("edit-fault-address")),
        Ok(address) if address.host().is_none() => Some(Message::new("edit-fault-address")),
        Ok(address) if address.scheme() == "https" => None,
        Ok(address) if address.scheme() == "http" && (!online || is_loopback(&target)) => None,
        Ok(_) => Some(Message::new("edit-fault-https")),
    }
}

/// Whether it names the machine that sends: no server of SuperOffice's takes it, and a local tenant does.
fn is_loopback(target: &Target) -> bool {
    target.host().is_some_and(|host| host == "localhost" || host == "[::1]" || host.starts_with("127."))
}

fn events(events: &[String]) -> Option<Message> {
    let length = events.iter().map(|event| event.chars().count() + 1).sum::<usize>().saturating_sub(1);
    if events.is_empty() {
        return Some(Message::new("edit-fault-no-events"));
    }
    if length > LONGEST_EVENTS {
        return Some(Message::new("edit-fault-long").with("count", length).with("most", LONGEST_EVENTS));
    }
    let broken = events.iter().find(|event| event.chars().any(|c| c.is_whitespace() || c.is_control() || c == ','));
    broken.map(|event| Message::new("edit-fault-event").with("event", event.as_str()))
}

/// What is wrong with the addresses.
pub(super) fn emails(emails: &[String], field: Option<EmailField>) -> Option<Message> {
    if let Some(broken) = emails.iter().find(|email| !is_address(email)) {
        return Some(Message::new("edit-fault-email").with("email", broken.as_str()));
    }
    (field == Some(EmailField::One) && emails.len() > 1).then(|| Message::new("edit-fault-one-email"))
}

/// Whether a text has the form of an e-mail address; whether anybody reads what is sent there is another question.
fn is_address(email: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && !part.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, ',' | ';' | '<' | '>' | '@'))
    };
    email
        .rsplit_once('@')
        .is_some_and(|(user, host)| plain(user) && plain(host) && !host.starts_with('.') && !host.ends_with('.'))
}

fn secret(secret: &NewSecret) -> Option<Message> {
    match secret {
        NewSecret::Typed(text) if text.is_empty() => Some(Message::new("edit-fault-no-secret")),
        NewSecret::Typed(_) | NewSecret::Kept | NewSecret::Removed => None,
    }
}

fn headers(headers: &[NamedValue]) -> Option<Message> {
    let is_token = |name: &str| name.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b));
    if let Some(broken) = headers.iter().find(|header| header.value != NewValue::Kept && !is_token(header.name.trim()))
    {
        return Some(Message::new("edit-fault-header").with("name", broken.name.as_str()));
    }
    let broken = headers.iter().find(|header| matches!(&header.value, NewValue::Typed(text) if text.breaks_a_header()));
    broken
        .map(|header| Message::new("edit-fault-header-value").with("name", header.name.as_str()))
        .or_else(|| names(headers, "edit-fault-header"))
}

/// Where all headers are written at once, one without a value would be lost.
fn untyped(draft: &Draft) -> Option<Message> {
    let is_untyped = |header: &&NamedValue| match &header.value {
        NewValue::Kept => true,
        NewValue::Typed(text) => text.is_empty(),
    };
    let untyped = draft.headers.iter().filter(|_| draft.headers_anew).find(is_untyped)?;
    Some(Message::new("edit-fault-header-untyped").with("name", untyped.name.as_str()))
}

/// Each name is there, and there once.
fn names(values: &[NamedValue], unnamed: &'static str) -> Option<Message> {
    if let Some(value) = values.iter().find(|value| value.name.trim().is_empty()) {
        return Some(Message::new(unnamed).with("name", value.name.trim()));
    }
    let twice = values.iter().enumerate().find(|(index, value)| {
        let same = |other: &NamedValue| other.name.trim().eq_ignore_ascii_case(value.name.trim());
        values.iter().skip(index + 1).any(same)
    });
    twice.map(|(_, value)| Message::new("edit-fault-twice").with("name", value.name.trim()))
}
