//! JSON as the tenant sends it, read leniently where the documentation leaves a choice, and turned into the model.
//! Property names count in any case, and numbers may come as text. A record that can't be read is counted and left out, and
//! an answer that is not JSON is an error that never repeats what was sent.
//!
//! `null` and a missing field read alike, except for `Secret`, `Headers`, `ErrorsEmail` and `ErrorEmails`: there `null` says
//! that the webhook has none, and a missing field says nothing. A list that was asked for without `Secret` and `Headers`
//! says nothing of these two.

mod archive;
mod definition;
mod error_body;
mod event_list;
mod field;
mod json;
mod list;

pub use archive::{
    ArchivePage, ArchiveRow, activity_rows, archive, recipient_rows, usage_rows, webhook_rows, webhook_rows_but,
};
pub use definition::definition;
pub use error_body::error_message;
pub use event_list::event_list;

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use crate::model::usage::{LastCalled, LastCalledSource};
use crate::model::visible;
use crate::model::webhook::Notify;
use crate::model::{
    Associate, AssociateId, AssociateKind, EventName, Licence, NotifyField, Owner, Principal, Quoted, SecretPresence,
    Target, TenantState, TenantStatus, TestAnswer, Timestamp, Unread, Usage, Webhook, WebhookId, WebhookKind,
    WebhookState,
};
use field::Fields;
use json::Json;
use list::{Arrived, List, Shape, Splitter, is_json, record, without_ends};

/// Why an answer can't be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WireError {
    /// It is no JSON; perhaps cut off.
    NotJson,
    /// It is JSON of another shape than documented.
    OtherShape,
}

/// Records that were read, and how many could not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Records<T> {
    /// Those that were read.
    pub items: Vec<T>,
    /// How many were left out because they lack what makes them one.
    pub skipped: usize,
}

impl<T> Records<T> {
    const fn none() -> Self {
        Self { items: Vec::new(), skipped: 0 }
    }
}

fn json(body: &str) -> Result<Json<'_>, WireError> {
    serde_json::from_str(body.trim_start_matches('\u{feff}')).map_err(|_| WireError::NotJson)
}

/// The names of all fields that are read, of whatever record; an offline copy stores no others.
pub const FIELDS: [&str; 50] = [
    // Lists, and where they go on.
    "value",
    "Items",
    "RootItems",
    "ChildItems",
    "PrimaryKey",
    // Webhooks.
    "WebhookId",
    "Name",
    "Events",
    "TargetUrl",
    "Secret",
    "State",
    "Type",
    "Headers",
    "Registered",
    "RegisteredAssociate",
    "Updated",
    "UpdatedAssociate",
    "ErrorsEmail",
    "ErrorEmails",
    "ErrorAssociates",
    "NotifyVia",
    "NotifyWhen",
    "Description",
    "TotalCalls",
    "TotalErrors",
    "ConsecutiveErrors",
    "LastError",
    // Associates and principals.
    "AssociateId",
    "FullName",
    "FormalName",
    "UserName",
    "Deleted",
    "Associate",
    "DatabaseContextIdentifier",
    "RoleName",
    "Licenses",
    "OwnerName",
    // Tests, tenants, servers, events.
    "Success",
    "Message",
    "IsRunning",
    "Api",
    "Endpoint",
    "ValidUntil",
    "NetServerVersion",
    "ExtraInfo",
    // Refusals.
    "ErrorMessage",
    "error_description",
    "detail",
    "title",
    "error",
];

/// A column's name without case and without what separates its parts.
pub fn plain_name(name: &str) -> String {
    name.chars().filter(|c| c.is_ascii_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect()
}

/// Where the records of an answer stand in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pieces {
    /// It is a list: each of its records, those that can't be read among them.
    List {
        /// Whether it is an array, and not an object with an array below `value`.
        is_bare: bool,
        /// The records.
        records: Vec<Range<usize>>,
    },
    /// It is something else, in one piece.
    One(Range<usize>),
}

impl Pieces {
    /// The pieces of an answer.
    pub fn of(body: &str) -> Self {
        let place = |piece: &str| {
            let begin = (piece.as_ptr() as usize).saturating_sub(body.as_ptr() as usize);
            begin..begin + piece.len()
        };
        match List::read(body) {
            Ok(list) if list.records.iter().all(|record| is_json(record)) => Self::List {
                is_bare: list.shape == Shape::Bare,
                records: list.records.into_iter().map(place).collect(),
            },
            Ok(_) | Err(_) => Self::One(place(without_ends(body))),
        }
    }

    /// The pieces in their order.
    pub fn as_slice(&self) -> &[Range<usize>] {
        match self {
            Self::List { records, .. } => records,
            Self::One(whole) => std::slice::from_ref(whole),
        }
    }
}

/// Which fields of a webhook the server was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// All that it has.
    All,
    /// Only those that are needed ([`crate::request::agent_list`]). What was left out comes as `null`, which then says nothing.
    Selected,
}

impl Asked {
    /// What at least one webhook must have.
    fn always_there(self) -> Vec<&'static str> {
        match self {
            Self::All => Vec::new(),
            Self::Selected => ALWAYS_THERE.to_vec(),
        }
    }
}

/// What every server documents of a webhook, and a selected list must hold of one webhook at least.
const ALWAYS_THERE: [&str; 9] = [
    "Name",
    "Events",
    "TargetUrl",
    "State",
    "Type",
    "Registered",
    "RegisteredAssociate",
    "Updated",
    "UpdatedAssociate",
];

/// What many webhooks have in common: few people register and change them again and again, and they wait for the same events.
/// Each is held once.
#[derive(Debug, Default)]
struct InCommon {
    people: HashSet<Arc<Associate>>,
    events: HashSet<EventName>,
}

impl InCommon {
    fn person(&mut self, one: Associate) -> Arc<Associate> {
        if let Some(known) = self.people.get(&one) {
            return Arc::clone(known);
        }
        let one = Arc::new(one);
        self.people.insert(Arc::clone(&one));
        one
    }

    fn event(&mut self, one: EventName) -> EventName {
        if let Some(known) = self.events.get(&one) {
            return known.clone();
        }
        self.events.insert(one.clone());
        one
    }
}

/// A list of webhooks that is read while it arrives, record by record, so that whoever reads very many can do something else in
/// between. What was read of the answer is let go.
pub struct WebhookReader {
    splitter: Splitter,
    asked: Asked,
    /// What no webhook had so far, of what a selected list must hold.
    lacking: Vec<&'static str>,
    in_common: InCommon,
    read: Records<Arc<Webhook>>,
    /// Whether every record was JSON. If one is none, the answer is none.
    is_json: bool,
}

impl WebhookReader {
    /// Begins to read an answer with all fields.
    pub fn whole() -> Self {
        Self::of(Asked::All)
    }

    /// Begins to read an answer to [`crate::request::agent_list`], from which secrets and headers were left out.
    pub fn selected() -> Self {
        Self::of(Asked::Selected)
    }

    fn of(asked: Asked) -> Self {
        Self {
            splitter: Splitter::new(),
            asked,
            lacking: asked.always_there(),
            in_common: InCommon::default(),
            read: Records::none(),
            is_json: true,
        }
    }

    /// Takes in the next piece of the answer.
    pub fn take(&mut self, piece: &[u8]) {
        self.splitter.push(piece);
    }

    /// Reads an answer that has arrived.
    ///
    /// # Errors
    /// As for [`WebhookReader::finish`].
    pub fn read(mut self, body: &str) -> Result<Records<Arc<Webhook>>, WireError> {
        self.take(body.as_bytes());
        self.finish()
    }

    /// Reads the next record that has arrived whole; whether there was one.
    pub fn step(&mut self) -> bool {
        let text = match self.splitter.next() {
            None => return false,
            Some(Arrived::List) => {
                (self.lacking, self.read) = (self.asked.always_there(), Records::none());
                return true;
            }
            Some(Arrived::Record(text)) => text,
        };
        let record = record(&text).unwrap_or_else(|_| {
            self.is_json = false;
            None
        });
        match record.as_ref().and_then(|record| webhook_of(record, self.asked, &mut self.in_common)) {
            Some(webhook) => {
                if let Some(fields) = record.as_ref().and_then(Fields::of) {
                    self.lacking.retain(|name| !is_there(&fields, name));
                }
                self.read.items.push(Arc::new(webhook));
            }
            None => self.read.skipped += 1,
        }
        true
    }

    /// Reads the records that are left and gives all.
    ///
    /// # Errors
    /// [`WireError`] where the answer is no list. [`WireError::OtherShape`] also where there are records and none of them can be
    /// read, or where none has one of the selected fields that every server documents: then the server reads the selection
    /// otherwise, and a missing value says nothing.
    pub fn finish(mut self) -> Result<Records<Arc<Webhook>>, WireError> {
        while self.step() {}
        if self.splitter.is_null() {
            return Ok(self.read);
        }
        self.splitter.finish()?;
        if !self.is_json {
            return Err(WireError::NotJson);
        }
        let is_lacking = !self.read.items.is_empty() && !self.lacking.is_empty();
        if is_lacking || (self.read.items.is_empty() && self.read.skipped > 0) {
            return Err(WireError::OtherShape);
        }
        self.read.items.shrink_to_fit();
        Ok(self.read)
    }
}

/// Whether a record has a value in a field; of an associate more than an empty object, because it is not documented how
/// deep a selection goes.
fn is_there(fields: &Fields<'_, '_>, name: &str) -> bool {
    match name {
        "RegisteredAssociate" | "UpdatedAssociate" => fields.get(name).and_then(associate).is_some(),
        _ => fields.get(name).is_some(),
    }
}

/// Reads `GET /v1/Webhook`: an array of webhooks with all of their fields, or one below `value`.
///
/// # Errors
/// [`WireError`] where the answer as a whole can't be read, or where it has records and none of them can.
pub fn webhooks(body: &str) -> Result<Records<Arc<Webhook>>, WireError> {
    WebhookReader::whole().read(body)
}

/// Reads one webhook; the agent answers `null` where there is none.
///
/// # Errors
/// [`WireError`] where the answer is no webhook.
pub fn webhook(body: &str) -> Result<Option<Webhook>, WireError> {
    match json(body)? {
        Json::Null => Ok(None),
        value => webhook_of(&value, Asked::All, &mut InCommon::default()).map(Some).ok_or(WireError::OtherShape),
    }
}

/// Reads the answer of `Webhook/Test`: whether it went well, and the receiver's answer in full.
///
/// # Errors
/// [`WireError`] where it is no object that says whether it went well.
pub fn test_answer(body: &str) -> Result<TestAnswer, WireError> {
    let value = json(body)?;
    let fields = Fields::of(&value).ok_or(WireError::OtherShape)?;
    let success = fields.boolean("Success").ok_or(WireError::OtherShape)?;
    let message = fields.raw("Message").map(Quoted::new).unwrap_or_default();
    Ok(if success { TestAnswer::Well(message) } else { TestAnswer::Failed(message) })
}

/// Reads `Webhook/{id}/LastError`: a JSON string, `null`, or bare text.
///
/// # Errors
/// [`WireError::OtherShape`] where it is JSON of another kind.
pub fn last_error(body: &str) -> Result<Quoted, WireError> {
    match json(body) {
        Ok(Json::Text(text)) => Ok(Quoted::new(&text)),
        Ok(Json::Null) => Ok(Quoted::default()),
        Ok(_) => Err(WireError::OtherShape),
        Err(_) => Ok(Quoted::new(body)),
    }
}

/// Reads `User/currentPrincipal`.
///
/// # Errors
/// [`WireError`] where it is no object.
pub fn principal(body: &str) -> Result<Principal, WireError> {
    let value = json(body)?;
    let fields = Fields::of(&value).ok_or(WireError::OtherShape)?;
    let name = ["FullName", "Associate", "UserName"].into_iter().find_map(|name| fields.filled(name));
    let id = fields.number("AssociateId");
    if name.is_none() && id.is_none() {
        return Err(WireError::OtherShape);
    }
    let licences = fields.array("Licenses").map(|licences| {
        let named = |licence: &Json<'_>| {
            let licence = Fields::of(licence)?;
            let filled = |name: &str| licence.filled(name).unwrap_or_default();
            Some(Licence {
                owner: filled("OwnerName"),
                name: licence.filled("Name")?,
                description: filled("Description"),
            })
        };
        licences.iter().filter_map(named).collect()
    });
    Ok(Principal {
        associate_id: id.map(AssociateId),
        name: name.unwrap_or_default(),
        tenant: fields.filled("DatabaseContextIdentifier"),
        role: fields.filled("RoleName"),
        licences,
    })
}

/// Reads the state lookup.
///
/// # Errors
/// [`WireError`] where it names neither a state nor an address.
pub fn tenant_status(body: &str) -> Result<TenantStatus, WireError> {
    let value = json(body)?;
    let fields = Fields::of(&value).ok_or(WireError::OtherShape)?;
    let state = fields.text("State");
    let endpoint = fields.filled("Endpoint").map(|endpoint| format!("{}/api", endpoint.trim_end_matches('/')));
    let api = fields.filled("Api").or(endpoint);
    if state.is_none() && api.is_none() {
        return Err(WireError::OtherShape);
    }
    Ok(TenantStatus {
        state: state.map_or(TenantState::Unknown, |state| TenantState::parse(&state)),
        is_running: fields.boolean("IsRunning"),
        api,
        valid_until: fields.time("ValidUntil"),
    })
}

/// Reads the server's version from the answer at the API's root.
pub fn server_version(body: &str) -> Option<String> {
    let value = json(body).ok()?;
    Fields::of(&value)?.filled("NetServerVersion")
}

/// A record without an id is no webhook; all else may be missing.
fn webhook_of(value: &Json<'_>, asked: Asked, in_common: &mut InCommon) -> Option<Webhook> {
    let fields = Fields::of(value)?;
    let id = fields.number("WebhookId")?;
    let mut unread = not_read(fields.get("Name"), fields.get("Events"), fields.get("TargetUrl"));
    // That there is none is said by `null` or an empty text. A value of another type says neither.
    let says_none = |name: &str, can_be: fn(&Json<'_>) -> bool| {
        fields.has(name) && fields.get(name).is_none_or(|value| can_be(value))
    };
    let secret = match (asked, fields.filled("Secret")) {
        (_, Some(_)) => SecretPresence::Set,
        (Asked::Selected, None) => SecretPresence::LeftOut,
        (Asked::All, None) if says_none("Secret", |value| value.is_text()) => SecretPresence::Missing,
        (Asked::All, None) => SecretPresence::NotSaid,
    };
    let header_names = says_none("Headers", |value| value.is_object()).then(|| fields.keys("Headers"));
    Some(Webhook {
        id: WebhookId(id),
        name: fields.text("Name").unwrap_or_default(),
        events: events(fields.get("Events"), in_common),
        target: Target::new(fields.raw("TargetUrl").unwrap_or_default()),
        state: state(fields.get("State"), "State", &mut unread),
        kind: fields.text("Type").map_or(WebhookKind::NotSaid, |kind| WebhookKind::parse(&kind)),
        secret,
        header_names: header_names.filter(|names| asked == Asked::All || !names.is_empty()),
        registered: fields.moment("Registered", &mut unread),
        registered_by: fields.get("RegisteredAssociate").and_then(associate).map(|by| in_common.person(by)),
        updated: fields.moment("Updated", &mut unread),
        updated_by: fields.get("UpdatedAssociate").and_then(associate).map(|by| in_common.person(by)),
        error_emails: error_emails(&fields),
        error_associates: fields.array("ErrorAssociates").map(<[_]>::len),
        notify: Notify {
            via: flags(fields.get("NotifyVia"), NotifyField::Via, "NotifyVia", &mut unread),
            when: flags(fields.get("NotifyWhen"), NotifyField::When, "NotifyWhen", &mut unread),
        },
        description: fields.lines("Description"),
        inline_usage: inline_usage(&fields).map(Box::new),
        owner: Owner::Own,
        unread,
    })
}

/// A state; what is none of the documented ones leaves it unknown.
fn state(value: Option<&Json<'_>>, field: &'static str, unread: &mut Vec<Unread>) -> WebhookState {
    let Some(value) = value else { return WebhookState::Unknown };
    field::text(value).as_deref().and_then(WebhookState::parse).unwrap_or_else(|| {
        unread.push(Unread::sent(field, &value.as_sent()));
        WebhookState::Unknown
    })
}

/// What of the three is not as a name, names and an address are written, and which of the last two is not there: what can't be
/// read is not empty.
fn not_read(name: Option<&Json<'_>>, events: Option<&Json<'_>>, target: Option<&Json<'_>>) -> Vec<Unread> {
    let name = name.filter(|name| field::text(name).is_none()).map(|other| Unread::sent("Name", &other.as_sent()));
    let events = match events {
        None => Some(Unread::missing("Events")),
        Some(Json::Text(_)) => None,
        Some(Json::List(names)) if names.iter().all(|name| name.as_str().is_some()) => None,
        Some(other) => Some(Unread::sent("Events", &other.as_sent())),
    };
    // What was sent in place of an address may hold its keys, where no mask finds them.
    let target = target.and_then(Json::as_str).is_none().then(|| Unread::missing("TargetUrl"));
    name.into_iter().chain(events).chain(target).collect()
}

/// An array of names, or names with commas between.
fn events(value: Option<&Json<'_>>, in_common: &mut InCommon) -> Vec<EventName> {
    let names: Vec<&str> = match value {
        Some(Json::List(names)) => names.iter().filter_map(Json::as_str).collect(),
        Some(Json::Text(names)) => names.split([',', ';']).collect(),
        _ => Vec::new(),
    };
    names
        .into_iter()
        .map(|name| EventName::new(&visible::name(name)))
        .filter(|name| !name.as_str().is_empty())
        .map(|name| in_common.event(name))
        .collect()
}

fn associate(value: &Json<'_>) -> Option<Associate> {
    let fields = Fields::of(value)?;
    let name = ["FullName", "FormalName", "Name", "UserName"].into_iter().find_map(|name| fields.filled(name));
    let id = fields.number("AssociateId").unwrap_or(0);
    if id == 0 && name.is_none() {
        return None;
    }
    let kind = match fields.filled("Type") {
        None => AssociateKind::NotSaid,
        Some(kind) => match kind.to_ascii_lowercase().as_str() {
            "internalassociate" => AssociateKind::Internal,
            "externalassociate" => AssociateKind::External,
            "anonymousassociate" => AssociateKind::Anonymous,
            "systemassociate" => AssociateKind::System,
            _ => AssociateKind::Other(kind),
        },
    };
    Some(Associate {
        id: AssociateId(id),
        name: name.unwrap_or_default().into(),
        kind,
        retired: fields.boolean("Deleted"),
    })
}

/// One older field with one address or several, one newer one with a list; together `None` where neither is there.
/// The addresses for error messages; `None` where nothing that can be read says which, or that there are none.
fn error_emails(fields: &Fields<'_, '_>) -> Option<Vec<String>> {
    let (text, list) = (fields.get("ErrorsEmail"), fields.get("ErrorEmails"));
    let mut emails = split_emails(&text.and_then(field::text).unwrap_or_default());
    for email in list.and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str) {
        emails.extend(split_emails(&visible::name(email)));
    }
    emails.dedup();
    let was_sent = fields.has("ErrorsEmail") || fields.has("ErrorEmails");
    let says_none =
        text.is_none_or(|text| field::text(text).is_some()) && list.is_none_or(|list| list.as_array().is_some());
    (was_sent && (says_none || !emails.is_empty())).then_some(emails)
}

pub(crate) fn split_emails(text: &str) -> Vec<String> {
    text.split([',', ';', '\n', ' ']).map(str::trim).filter(|email| !email.is_empty()).map(ToOwned::to_owned).collect()
}

/// Flags; what can't be read goes to `unread`.
fn flags(value: Option<&Json<'_>>, of: NotifyField, field: &'static str, unread: &mut Vec<Unread>) -> Option<u8> {
    let value = value?;
    let read = of.read(field::whole(value), value.as_str());
    if read.is_none() {
        unread.push(Unread::sent(field, &value.as_sent()));
    }
    read
}

/// The counters that newer servers (12.0) send with the webhook.
fn inline_usage(fields: &Fields<'_, '_>) -> Option<Usage> {
    let mut unread = Vec::new();
    let usage = Usage {
        total_calls: fields.count("TotalCalls", &mut unread),
        total_errors: fields.count("TotalErrors", &mut unread),
        consecutive_errors: fields.count("ConsecutiveErrors", &mut unread),
        last_error: fields.raw("LastError").map(Quoted::new),
        last_called: None,
        unread,
    };
    (usage != Usage::default()).then_some(usage)
}

fn last_called(at: Option<Timestamp>, from: LastCalledSource) -> Option<LastCalled> {
    at.map(|at| LastCalled { at, from })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_fields_names_each_one_that_is_read() {
        let records = r#"{"WebhookId":1,"RegisteredAssociate":{"AssociateId":1},"Licenses":[{}],"AssociateId":1}"#;
        let _ = (
            webhooks(&format!("[{records}]")),
            webhook(records),
            principal(records),
            tenant_status(r#"{"State":"Running"}"#),
        );
        let _ = (
            test_answer(r#"{"Success":true}"#),
            server_version("{}"),
            event_list(r#"{"RootItems":[{"ChildItems":[{}]}]}"#),
            error_message("{}", ""),
        );
        let asked = field::tests::asked();
        assert!(asked.len() > 40, "{asked:?}");
        for name in &asked {
            assert!(FIELDS.contains(&name.as_str()), "{name} is read and not in the list");
        }
        let by_name = ["PrimaryKey"];
        for name in FIELDS.iter().filter(|name| !by_name.contains(name)) {
            assert!(asked.contains(*name), "{name} is in the list and not read");
        }
    }

    #[test]
    fn one_record_that_cannot_be_read_hides_no_other() {
        let deep = format!(r#"{{"WebhookId":2,"Properties":{}{}}}"#, "[".repeat(300), "]".repeat(300));
        let long = format!(r#"{{"WebhookId":2,"Name":"\ud800{}"}}"#, "x".repeat(100_000));
        for bad in [r#"{"WebhookId":2,"TotalCalls":1e999}"#, r#"{"WebhookId":2,"Name":"\ud800"}"#, &deep, &long, "7"] {
            let expected = |records: Result<Records<Arc<Webhook>>, WireError>| {
                records.map(|records| (records.items.len(), records.skipped)) == Ok((2, 1))
            };
            let list = format!(r#"[{{"WebhookId":1}},{bad},{{"WebhookId":3}}]"#);
            assert!(expected(webhooks(&list)), "{list:.80}");
            assert!(expected(webhooks(&format!(r#"{{"value":{list}}}"#))), "{list:.80}");
            let body = format!(r#"{{"value":{list},"odata.nextLink":"x"}}"#);
            let page = archive(&body).expect("a page");
            assert_eq!((page.rows.len(), page.skipped, page.skipped_at_the_end), (2, 1, 0));
            let body = format!(r#"{{"value":[{{"PrimaryKey":1}},{bad},{bad}]}}"#);
            let page = archive(&body).expect("a page");
            assert_eq!((page.rows.len(), page.skipped, page.skipped_at_the_end), (1, 0, 2));
        }
    }

    #[test]
    fn a_list_can_be_read_one_record_at_a_time() {
        let mut reader = WebhookReader::whole();
        let mut read_after = |piece: &[u8]| {
            reader.take(piece);
            while reader.step() {}
            reader.read.items.len() + reader.read.skipped
        };
        let pieces: [(&[u8], usize); 5] = [
            (b" [{\"WebhookId\":1", 0),
            (b", \"Name\":\"\xc3", 0),
            (b"\xb8]\\", 0),
            (b"\"\"}, 7,", 2),
            (b"{\"WebhookId\":2}]", 3),
        ];
        for (piece, expected) in pieces {
            assert_eq!(read_after(piece), expected, "{}", String::from_utf8_lossy(piece));
        }
        assert!(!reader.step());
        let records = reader.finish().expect("webhooks");
        assert_eq!((records.items.len(), records.skipped), (2, 1));
        assert_eq!(records.items[0].name, "ø]\"");
    }

    #[test]
    fn events_and_a_target_that_can_not_be_read_are_not_taken_for_none() {
        let unread = |fields: &str| {
            let list = webhooks(&format!(r#"[{{"WebhookId":1,{fields}}}]"#)).expect("a list");
            let webhook = list.items.first().expect("a webhook").clone();
            ["Events", "TargetUrl"].map(|field| webhook.unread(field).is_some())
        };
        assert_eq!(unread(r#""Events":["sale.sold"],"TargetUrl":"https://a.example/""#), [false, false]);
        assert_eq!(unread(r#""Events":[],"TargetUrl":"""#), [false, false], "empty is what was sent");
        assert_eq!(unread(r#""Events":"sale.sold,contact.changed","TargetUrl":"""#), [false, false]);
        for other in ["null", "7", "true", r#"{"unexpected":["sale.sold"]}"#, r#"[{"Name":"sale.sold"}]"#] {
            assert_eq!(unread(&format!(r#""Events":{other},"TargetUrl":{other}"#)), [true, true], "{other}");
        }
    }

    #[test]
    fn one_record_that_is_no_json_makes_the_answer_none() {
        let selected = |body: &str| WebhookReader::selected().read(body);
        assert_eq!(webhooks(r#"[{"WebhookId":1},{"WebhookId":02}]"#), Err(WireError::NotJson));
        assert_eq!(webhooks(r#"{"value":[{"WebhookId":02}],"value":[]}"#), Err(WireError::NotJson));
        assert_eq!(webhooks(r#"{"value":[{"WebhookId":2}],"value":[7,{"WebhookId":1}]}"#).expect("a list").skipped, 1);
        assert_eq!(selected("\u{feff} null\n"), Ok(Records::none()), "the agent has none");
        assert_eq!(selected("nul"), Err(WireError::NotJson));
    }

    #[test]
    fn what_webhooks_have_in_common_is_held_once() {
        let one =
            r#""Events":["sale.sold","contact.changed"],"UpdatedAssociate":{"AssociateId":5,"FullName":"Tony Yates"}"#;
        let read = webhooks(&format!(r#"[{{"WebhookId":1,{one}}},{{"WebhookId":2,{one}}}]"#)).expect("a list").items;
        let places = |webhook: &Webhook| {
            let events = webhook.events.iter().map(|event| event.as_str().as_ptr());
            (events.collect::<Vec<_>>(), webhook.updated_by.as_ref().map(Arc::as_ptr))
        };
        assert_eq!((read[0].events.len(), places(&read[0])), (2, places(&read[1])));
    }

    #[test]
    fn names_are_read_with_what_they_hide_and_targets_are_not() {
        let body = r#"[{"WebhookId":1,"Name":"ERP\u202egnp.exe","Events":["sale\u200b.sold"],"Headers":{"X\u0007":"v"},
            "TargetUrl":"https://a.example/\u202e","UpdatedAssociate":{"FullName":"T\u001bny"},"Description":"a\nb\u200b"}]"#;
        let webhook = webhooks(body).expect("a list").items.remove(0);
        assert_eq!(webhook.name, "ERP⟨U+202E⟩gnp.exe");
        assert_eq!(webhook.events.first().map(EventName::as_str), Some("sale⟨U+200B⟩.sold"));
        assert_eq!(webhook.header_names.as_deref(), Some(["X␇".to_owned()].as_slice()));
        assert_eq!(webhook.updated_by.as_ref().map(|by| &*by.name), Some("T␛ny"));
        assert_eq!(webhook.description.as_deref(), Some("a\nb⟨U+200B⟩"));
        assert_eq!(webhook.target.brief(), "a.example/%E2%80%AE");
    }
}
