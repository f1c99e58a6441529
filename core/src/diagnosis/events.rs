//! The events that SuperOffice documents or a server lists, and what to think of a name that is not among them. Any name
//! can be saved, and apps signal events under names of their own, so a name that looks wrong may be right. Only
//! known common mistakes are reported as mistakes.

use std::collections::BTreeMap;

use crate::model::{EventName, ServerEvents, WebhookId};
use crate::text::{Arg, Message};

/// Entities with the verbs that the vendor's reference documents for them.
const CATALOG: [(&str, &[&str]); 13] = [
    ("activity", &["created", "changed", "deleted"]),
    ("associate", &["created", "changed", "deleted"]),
    ("chatsession", &["created", "changed", "message"]),
    ("contact", &["created", "changed", "deleted", "softdeleted"]),
    ("document", &["created", "changed", "deleted", "edited"]),
    ("person", &["created", "changed", "deleted", "softdeleted", "consented", "unconsented"]),
    ("project", &["created", "changed", "deleted"]),
    ("projectmember", &["created", "changed", "deleted"]),
    ("quote", &["approved", "rejected", "sent", "ordered"]),
    ("relation", &["created", "changed", "deleted"]),
    ("sale", &["created", "changed", "deleted", "completed", "lost", "sold"]),
    ("salestakeholder", &["created", "changed", "deleted"]),
    ("ticket", &["created", "changed"]),
];

/// The verbs of lists, of extra tables, and of a webhook's own state.
const LIST_VERBS: [&str; 3] = ["created", "changed", "softdeleted"];
const EXTRA_TABLE_VERBS: [&str; 3] = ["created", "changed", "deleted"];
const STATE_VERBS: [&str; 3] = ["started", "stopped", "errors"];

/// The names of SuperOffice's own lists, from the reference of list events. Lists that users define go by number.
const LISTS: [&str; 57] = [
    "amountclass",
    "associate",
    "business",
    "category",
    "comptr",
    "contint",
    "country",
    "credited",
    "currency",
    "deliveryterms",
    "deliverytype",
    "doctmpl",
    "extapp",
    "intent",
    "mrmrs",
    "paymentterms",
    "paymenttype",
    "persint",
    "perspos",
    "pmembtype",
    "priceunit",
    "priority",
    "prob",
    "productcategory",
    "productfamily",
    "producttype",
    "projstatus",
    "projtype",
    "quoteapprreason",
    "quotedenyreason",
    "reason",
    "reasonsold",
    "reasonstalled",
    "rejectreason",
    "relationdefinition",
    "saletype",
    "saletypecat",
    "salutation",
    "searchcat",
    "source",
    "stakeholderrole",
    "subscriptionunit",
    "tags",
    "task",
    "taskmenu",
    "udlist",
    "consentpurpose",
    "consentsource",
    "legalbase",
    "pricelist",
    "saletypestagelink",
    "ejcategory",
    "ticketpriority",
    "ticketstatus",
    "tickettype",
    "usergroup",
    "udlistdefinition",
];

/// Names that are known to be taken for an entity's, and the entity's.
const KNOWN_SLIPS: [(&str, &str); 3] = [("company", "contact"), ("request", "ticket"), ("chat", "chatsession")];

/// Names that people may use for an entity, and SuperOffice's own. Apps may well signal events under these.
const OTHER_WORDS: [(&str, &str); 21] = [
    ("companies", "contact"),
    ("organisation", "contact"),
    ("organization", "contact"),
    ("customer", "contact"),
    ("account", "contact"),
    ("case", "ticket"),
    ("appointment", "activity"),
    ("followup", "activity"),
    ("task", "activity"),
    ("diary", "activity"),
    ("user", "associate"),
    ("employee", "associate"),
    ("opportunity", "sale"),
    ("deal", "sale"),
    ("stakeholder", "salestakeholder"),
    ("sale_stakeholder", "salestakeholder"),
    ("project_member", "projectmember"),
    ("member", "projectmember"),
    ("offer", "quote"),
    ("individual", "person"),
    ("file", "document"),
];

/// Words that are known to be taken for a verb, and the verb.
const KNOWN_VERB_SLIPS: [(&str, &str); 5] = [
    ("create", "created"),
    ("change", "changed"),
    ("update", "changed"),
    ("updated", "changed"),
    ("delete", "deleted"),
];

/// Words that people may use for a verb, and SuperOffice's own.
const OTHER_VERBS: [(&str, &str); 14] = [
    ("add", "created"),
    ("added", "created"),
    ("new", "created"),
    ("insert", "created"),
    ("inserted", "created"),
    ("modified", "changed"),
    ("modify", "changed"),
    ("edit", "changed"),
    ("edited", "changed"),
    ("saved", "changed"),
    ("save", "changed"),
    ("remove", "deleted"),
    ("removed", "deleted"),
    ("complete", "completed"),
];

/// Words that people use for a webhook's state, and the verbs of its events.
const STATE_SLIPS: [(&str, &str); 12] = [
    ("error", "errors"),
    ("failed", "errors"),
    ("failure", "errors"),
    ("failures", "errors"),
    ("disabled", "errors"),
    ("toomanyerrors", "errors"),
    ("start", "started"),
    ("restarted", "started"),
    ("enabled", "started"),
    ("active", "started"),
    ("activated", "started"),
    ("stop", "stopped"),
];

/// What a name says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventKind {
    /// An event that is documented or that the server lists.
    Documented,
    /// The same, but for capitals; whether they matter is not documented.
    OtherCase(String),
    /// A state event of a webhook: `webhook12.errors`.
    State(WebhookId),
    /// An event of an extra table: `y_rental.created`.
    ExtraTable,
    /// A known common mistake; the names that were probably meant.
    Slip(Vec<String>),
    /// A pattern of the documentation with its braces: `webhook{id}.errors`.
    Pattern,
    /// No name of an event at all: no dot, or characters that none has.
    Malformed,
    /// A documented entity with a verb that is documented only for other entities; the events of this entity.
    NotRaised(Vec<String>),
    /// A documented entity with a verb that is documented for no entity; the events of this entity.
    OtherVerb(Vec<String>),
    /// A name close to one or more existing events; those events.
    Near(Vec<String>),
    /// An event of a list whose name is not documented.
    UnknownList,
    /// Not an event of SuperOffice's own; an app may signal it.
    Custom,
}

impl EventKind {
    /// Whether, as far as is documented, nothing raises it. A question about a name is no such claim.
    pub fn never_fires(&self) -> bool {
        matches!(self, Self::Slip(_) | Self::Pattern | Self::Malformed | Self::NotRaised(_))
    }

    /// Whether SuperOffice raises it by itself, as far as is known.
    pub fn is_raised(&self) -> bool {
        matches!(self, Self::Documented | Self::OtherCase(_) | Self::State(_) | Self::ExtraTable)
    }
}

/// How many documented names a server's list must hold to be taken for a list of events.
const TRUSTED: usize = 2;

/// The names that are known: the documented ones, and those that the server lists.
#[derive(Debug)]
pub struct Vocabulary<'s> {
    listed: Option<&'s ServerEvents>,
    /// Every entity of the server's list with its verbs, but for lists and webhooks, which have rules of their own.
    others: BTreeMap<&'s str, Vec<&'s str>>,
}

impl<'s> Vocabulary<'s> {
    /// The documented names, and those of the server's list. What that list holds is documented nowhere, so that it
    /// counts only where it has documented names in it; what it leaves out may be raised all the same.
    pub fn new(listed: Option<&'s ServerEvents>) -> Self {
        let listed = listed.filter(|events| events.names().filter(|name| is_documented(name)).count() >= TRUSTED);
        let mut others: BTreeMap<&'s str, Vec<&'s str>> = BTreeMap::new();
        for (entity, verb) in listed.into_iter().flat_map(ServerEvents::names).filter_map(|name| name.rsplit_once('.'))
        {
            if !entity.starts_with("list.") && !entity.starts_with("webhook") {
                others.entry(entity).or_default().push(verb);
            }
        }
        Self { listed, others }
    }

    /// Judges a name.
    pub fn kind(&self, event: &EventName) -> EventKind {
        let text = event.as_str();
        let lower = text.to_ascii_lowercase();
        let as_written =
            |known: String| if text == known { EventKind::Documented } else { EventKind::OtherCase(known) };
        // A server may list its patterns as well: they are no names all the same.
        if lower.contains(['{', '}']) {
            return EventKind::Pattern;
        }
        if self.listed.is_some_and(|events| events.has(event)) {
            return as_written(lower);
        }
        if let Some(watched) = event.watched_webhook() {
            return EventKind::State(watched);
        }
        if !lower.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.')) {
            return self.with_other_characters(&lower);
        }
        let Some((entity, verb)) =
            lower.rsplit_once('.').filter(|(entity, verb)| !entity.is_empty() && !verb.is_empty())
        else {
            return if lower == "test" { as_written(lower) } else { EventKind::Malformed };
        };
        if let Some(number) = entity.strip_prefix("webhook").filter(|rest| rest.chars().all(|c| c.is_ascii_digit())) {
            return of_a_webhook(number, verb);
        }
        if entity == "list" || entity.starts_with("list.") {
            return of_a_list(entity.strip_prefix("list.").unwrap_or_default(), verb, || as_written(lower.clone()));
        }
        if entity.starts_with("y_") {
            return of_an_extra_table(entity, verb);
        }
        match verbs(entity) {
            Some(verbs) if verbs.contains(&verb) => as_written(lower),
            Some(verbs) => of_an_entity(entity, verb, verbs),
            None => self.of_another(entity, verb),
        }
    }

    /// Several names in one, or one with characters in it that no name has.
    fn with_other_characters(&self, lower: &str) -> EventKind {
        let parts: Vec<&str> = lower
            .split(|c: char| c.is_whitespace() || matches!(c, ';' | ',' | '|' | '+' | '&'))
            .filter(|part| !part.is_empty())
            .collect();
        let raised = |name: &str| self.kind(&EventName::new(name)).is_raised();
        if parts.len() > 1 && parts.iter().all(|part| raised(part)) {
            return EventKind::Slip(parts.into_iter().map(str::to_owned).collect());
        }
        let whole: String = lower.chars().filter(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.')).collect();
        if raised(&whole) { EventKind::Slip(vec![whole]) } else { EventKind::Malformed }
    }

    /// An entity that is not documented.
    fn of_another(&self, entity: &str, verb: &str) -> EventKind {
        if let Some(known) = meant(&KNOWN_SLIPS, entity) {
            let own = verbs(known).unwrap_or_default();
            let certain = own.iter().copied().find(|own| *own == verb).or_else(|| slip(&KNOWN_VERB_SLIPS, verb, own));
            if let Some(verb) = certain {
                return EventKind::Slip(vec![format!("{known}.{verb}")]);
            }
        }
        if let Some(own) = self.others.get(entity) {
            return match verb_meant(verb, own) {
                Some(verb) => EventKind::Near(vec![format!("{entity}.{verb}")]),
                None => EventKind::Custom,
            };
        }
        let is_like = |name: &str| is_one_slip_away(name, entity);
        let documented = meant(&KNOWN_SLIPS, entity)
            .or_else(|| meant(&OTHER_WORDS, entity))
            .or_else(|| CATALOG.iter().map(|(name, _)| *name).find(|name| is_like(name)))
            .and_then(|name| verbs(name).map(|own| (name, own)));
        let listed = || self.others.iter().find(|(name, _)| is_like(name)).map(|(name, own)| (*name, own.as_slice()));
        // "user.logged_in" is no mistyped name, although "user" has another name here.
        let near =
            documented.or_else(listed).and_then(|(name, own)| Some(format!("{name}.{}", verb_meant(verb, own)?)));
        near.map_or(EventKind::Custom, |name| EventKind::Near(vec![name]))
    }
}

/// A documented entity with a verb that is not documented for it.
fn of_an_entity(entity: &str, verb: &str, own: &[&str]) -> EventKind {
    if let Some(verb) = slip(&KNOWN_VERB_SLIPS, verb, own) {
        return EventKind::Slip(vec![format!("{entity}.{verb}")]);
    }
    if CATALOG.iter().any(|(_, verbs)| verbs.contains(&verb)) {
        return EventKind::NotRaised(all(entity, own));
    }
    match verb_meant(verb, own) {
        Some(verb) => EventKind::Near(vec![format!("{entity}.{verb}")]),
        None => EventKind::OtherVerb(all(entity, own)),
    }
}

/// An event about a webhook's own state without its number, or with a verb that is none of a state's. The body of such an
/// event says `webhook.errors`; what a webhook listens to carries the id.
fn of_a_webhook(number: &str, verb: &str) -> EventKind {
    let entity = if number.is_empty() { "webhook{id}".to_owned() } else { format!("webhook{number}") };
    let known =
        STATE_VERBS.iter().copied().find(|known| *known == verb).or_else(|| slip(&STATE_SLIPS, verb, &STATE_VERBS));
    match known {
        Some(verb) => EventKind::Slip(vec![format!("{entity}.{verb}")]),
        None => EventKind::NotRaised(all(&entity, &STATE_VERBS)),
    }
}

/// An event of a list.
fn of_a_list(list: &str, verb: &str, as_written: impl FnOnce() -> EventKind) -> EventKind {
    if list.is_empty() {
        return EventKind::Pattern;
    }
    let is_number = list.chars().all(|c| c.is_ascii_digit());
    if is_number || LISTS.contains(&list) {
        return match LIST_VERBS.contains(&verb) {
            true => as_written(),
            false => of_an_entity(&format!("list.{list}"), verb, &LIST_VERBS),
        };
    }
    let plain: String = list.chars().filter(|c| c.is_alphanumeric()).collect();
    let singular = plain.strip_suffix("ies").map(|stem| format!("{stem}y"));
    let singular = singular.or_else(|| plain.strip_suffix('s').map(str::to_owned));
    let is_like = |name: &&str| *name == plain || Some(*name) == singular.as_deref() || is_one_slip_away(name, &plain);
    match (LISTS.iter().copied().find(is_like), verb_meant(verb, &LIST_VERBS)) {
        (Some(list), Some(verb)) => EventKind::Near(vec![format!("list.{list}.{verb}")]),
        (Some(list), None) => EventKind::Near(all(&format!("list.{list}"), &LIST_VERBS)),
        (None, _) => EventKind::UnknownList,
    }
}

/// An event of an extra table. Its name is the customer's, so that only the verb can be wrong.
fn of_an_extra_table(entity: &str, verb: &str) -> EventKind {
    if EXTRA_TABLE_VERBS.contains(&verb) {
        return EventKind::ExtraTable;
    }
    match verb_meant(verb, &EXTRA_TABLE_VERBS) {
        Some(verb) => EventKind::Near(vec![format!("{entity}.{verb}")]),
        None => EventKind::Near(all(entity, &EXTRA_TABLE_VERBS)),
    }
}

/// The events of one entity, to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventGroup {
    /// The entity, in the API's word.
    pub entity: String,
    /// Its events, by their whole names.
    pub events: Vec<String>,
}

/// The events to choose from: those that the server lists, where its list is one of events, else the documented ones.
pub fn choices(listed: Option<&ServerEvents>) -> Vec<EventGroup> {
    let of = |entity: &str, events: Vec<String>| EventGroup { entity: entity.to_owned(), events };
    let vocabulary = Vocabulary::new(listed);
    let Some(listed) = vocabulary.listed else {
        return CATALOG.iter().map(|(entity, verbs)| of(entity, all(entity, verbs))).collect();
    };
    let mut groups: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for name in listed.names().filter(|name| !name.contains(['{', '}'])) {
        let entity = name.rsplit_once('.').map_or(name, |(entity, _)| entity);
        groups.entry(entity).or_default().push(name.to_owned());
    }
    groups.into_iter().map(|(entity, events)| of(entity, events)).collect()
}

/// What raises an event, as far as is documented.
pub fn raised_by(event: &EventName) -> Message {
    let (entity, verb) = (event.entity(), event.verb().unwrap_or_default());
    let id = match (entity.as_str(), verb.as_str()) {
        ("contact" | "person", "deleted") => "raised-removed",
        _ if is_change_of_a_row(event) => "raised-row-changed",
        (_, "created") => "raised-created",
        (_, "changed") => "raised-changed",
        (_, "deleted" | "softdeleted") => "raised-deleted",
        ("chatsession", "message") => "raised-message",
        ("document", "edited") => "raised-edited",
        ("person", "consented") => "raised-consented",
        ("person", "unconsented") => "raised-unconsented",
        ("quote", "approved" | "rejected" | "sent" | "ordered") | ("sale", "completed" | "lost" | "sold") => {
            "raised-became"
        }
        _ => "raised-other",
    };
    let name = match verbs(&entity) {
        Some(_) => Arg::Term(format!("entity-{entity}").into()),
        None => Arg::Text(entity),
    };
    Message::new(id).with("entity", name).with("verb", verb)
}

/// Whether an event tells that an entity of SuperOffice changed: those are raised only by changes of its own row.
pub fn is_change_of_a_row(event: &EventName) -> bool {
    matches!(
        event.entity().as_str(),
        "contact" | "person" | "project" | "sale" | "activity" | "document" | "ticket" | "associate"
    ) && event.verb().as_deref() == Some("changed")
}

/// The events of companies and persons that are raised only when the system removes a record for good, where the same
/// list lacks the one that a user's deletion raises; each with that one.
pub fn deletions_by_the_system(events: &[EventName]) -> Vec<(String, String)> {
    let has = |name: &str| events.iter().any(|event| event.as_str().eq_ignore_ascii_case(name));
    ["contact", "person"]
        .map(|entity| (format!("{entity}.deleted"), format!("{entity}.softdeleted")))
        .into_iter()
        .filter(|(late, early)| has(late) && !has(early))
        .collect()
}

/// Whether a name is in the vendor's reference of entities.
fn is_documented(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(entity, verb)| verbs(entity).is_some_and(|verbs| verbs.contains(&verb)))
}

fn verbs(entity: &str) -> Option<&'static [&'static str]> {
    CATALOG.iter().find(|(name, _)| *name == entity).map(|(_, verbs)| *verbs)
}

fn all(entity: &str, verbs: &[&str]) -> Vec<String> {
    verbs.iter().map(|verb| format!("{entity}.{verb}")).collect()
}

fn meant(among: &[(&'static str, &'static str)], word: &str) -> Option<&'static str> {
    among.iter().find(|(slip, _)| *slip == word).map(|(_, meant)| *meant)
}

/// What a word means, if that is one of the entity's own verbs.
fn slip(among: &[(&'static str, &'static str)], word: &str, own: &[&str]) -> Option<&'static str> {
    meant(among, word).filter(|verb| own.contains(verb))
}

/// The verb among an entity's own that a word may mean.
fn verb_meant<'v>(word: &str, own: &[&'v str]) -> Option<&'v str> {
    let by_word = meant(&KNOWN_VERB_SLIPS, word).or_else(|| meant(&OTHER_VERBS, word));
    let own = || own.iter().copied();
    own()
        .find(|verb| *verb == word || by_word == Some(*verb))
        .or_else(|| own().find(|verb| is_one_slip_away(verb, word)))
}

/// Whether two words differ by one letter changed, added or left out, or by two neighbours that changed places.
fn is_one_slip_away(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let start = a.iter().zip(&b).take_while(|(left, right)| left == right).count();
    let (a, b) = (a.get(start..).unwrap_or_default(), b.get(start..).unwrap_or_default());
    match (a, b) {
        ([_, a_rest @ ..], [_, b_rest @ ..]) if a_rest == b_rest => true,
        ([_, rest @ ..], other) | (other, [_, rest @ ..]) if rest == other => true,
        ([first, second, a_rest @ ..], [third, fourth, b_rest @ ..]) => {
            first == fourth && second == third && a_rest == b_rest
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(name: &str) -> EventKind {
        Vocabulary::new(None).kind(&EventName::new(name))
    }

    fn server(names: &[&str]) -> ServerEvents {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn what_can_be_chosen_is_what_the_server_lists_and_else_what_is_documented() {
        let documented = choices(None);
        assert_eq!(documented.len(), CATALOG.len());
        assert!(documented.iter().flat_map(|group| &group.events).all(|name| of(name) == EventKind::Documented));
        let listed = server(&["contact.created", "contact.changed", "visit.begun", "webhook{id}.errors"]);
        let groups: Vec<(String, usize)> =
            choices(Some(&listed)).into_iter().map(|group| (group.entity, group.events.len())).collect();
        assert_eq!(groups, [("contact".to_owned(), 2), ("visit".to_owned(), 1)]);
        assert_eq!(choices(Some(&server(&["a.b"]))), documented, "that is no list of events");
    }

    #[test]
    fn each_event_to_choose_says_what_raises_it() {
        let catalog = crate::text::Catalog::english(Box::new(crate::text::PlainEnglish));
        for name in choices(None).into_iter().flat_map(|group| group.events) {
            let message = raised_by(&EventName::new(&name));
            let sentence = catalog.say(&message);
            assert!(message.id != "raised-other" && !sentence.contains(['{', '$']), "{name}: {sentence}");
        }
        assert_eq!(raised_by(&EventName::new("visit.begun")).id, "raised-other");
    }

    #[test]
    fn documented_names_are_known() {
        for name in [
            "contact.changed",
            "contact.softdeleted",
            "person.softdeleted",
            "document.edited",
            "quote.ordered",
            "sale.sold",
            "ticket.created",
            "list.category.changed",
            "list.ejcategory.created",
            "list.110.softdeleted",
            "chatsession.message",
            "test",
        ] {
            assert_eq!(of(name), EventKind::Documented, "{name}");
        }
        assert_eq!(of("webhook12.errors"), EventKind::State(WebhookId(12)));
        assert_eq!(of("Contact.Changed"), EventKind::OtherCase("contact.changed".to_owned()));
        assert_eq!(of("List.Category.Changed"), EventKind::OtherCase("list.category.changed".to_owned()));
    }

    #[test]
    fn the_slips_that_are_known_to_be_made_are_slips() {
        let cases = [
            ("contact.create", "contact.created"),
            ("contact.updated", "contact.changed"),
            ("sale.delete", "sale.deleted"),
            ("company.changed", "contact.changed"),
            ("company.updated", "contact.changed"),
            ("request.created", "ticket.created"),
            ("chat.message", "chatsession.message"),
            ("contact. changed", "contact.changed"),
            ("contact.changed!", "contact.changed"),
            ("webhook.errors", "webhook{id}.errors"),
            ("webhook.stop", "webhook{id}.stopped"),
            ("webhook12.error", "webhook12.errors"),
            ("webhook12.disabled", "webhook12.errors"),
            ("list.category.updated", "list.category.changed"),
        ];
        for (name, meant) in cases {
            assert_eq!(of(name), EventKind::Slip(vec![meant.to_owned()]), "{name}");
        }
        assert_eq!(
            of("webhook1.errors; webhook2.errors"),
            EventKind::Slip(names(&["webhook1.errors", "webhook2.errors"])),
            "two names in one"
        );
    }

    #[test]
    fn a_name_like_another_is_a_question() {
        let cases = [
            ("contacts.changed", "contact.changed"),
            ("contcat.changed", "contact.changed"),
            ("contract.created", "contact.created"),
            ("contact.chnaged", "contact.changed"),
            ("contact.modified", "contact.changed"),
            ("sale.solld", "sale.sold"),
            ("quite.sent", "quote.sent"),
            ("customer.created", "contact.created"),
            ("task.removed", "activity.deleted"),
            ("company.added", "contact.created"),
            ("y_rental.updated", "y_rental.changed"),
            ("list.ej_category.changed", "list.ejcategory.changed"),
            ("list.categories.changed", "list.category.changed"),
            ("list.sources.updated", "list.source.changed"),
        ];
        for (name, meant) in cases {
            assert_eq!(of(name), EventKind::Near(vec![meant.to_owned()]), "{name}");
            assert!(!of(name).never_fires(), "{name}");
        }
        assert_eq!(
            of("y_rental.sold"),
            EventKind::Near(names(&["y_rental.created", "y_rental.changed", "y_rental.deleted"]))
        );
        assert_eq!(
            of("list.ej_category.sold"),
            EventKind::Near(names(&[
                "list.ejcategory.created",
                "list.ejcategory.changed",
                "list.ejcategory.softdeleted"
            ]))
        );
    }

    #[test]
    fn two_letters_are_too_many() {
        for name in ["quaxe.sent", "contest.created", "personal.created", "contracts.changed", "product.created"] {
            assert_eq!(of(name), EventKind::Custom, "{name}");
        }
    }

    #[test]
    fn a_documented_entity_without_that_verb_is_not_raised() {
        assert_eq!(of("ticket.deleted"), EventKind::NotRaised(names(&["ticket.created", "ticket.changed"])));
        assert!(matches!(of("quote.created"), EventKind::NotRaised(_)));
        assert!(matches!(of("contact.edited"), EventKind::NotRaised(_)));
        assert_eq!(
            of("list.category.deleted"),
            EventKind::NotRaised(names(&[
                "list.category.created",
                "list.category.changed",
                "list.category.softdeleted"
            ]))
        );
        assert_eq!(
            of("webhook12.changed"),
            EventKind::NotRaised(names(&["webhook12.started", "webhook12.stopped", "webhook12.errors"]))
        );
    }

    #[test]
    fn a_verb_that_no_entity_has_may_be_an_application_s() {
        assert_eq!(of("ticket.archived"), EventKind::OtherVerb(names(&["ticket.created", "ticket.changed"])));
        assert!(!of("person.merged").never_fires());
    }

    #[test]
    fn extra_tables_have_any_name_and_three_verbs() {
        for name in
            ["y_rental.created", "y_contact.changed", "y_ticket.deleted", "y_contract.created", "Y_Rental.Created"]
        {
            assert_eq!(of(name), EventKind::ExtraTable, "{name}");
        }
    }

    #[test]
    fn lists_that_users_define_go_by_number() {
        assert_eq!(of("list.110.changed"), EventKind::Documented);
        assert_eq!(of("list.colours.changed"), EventKind::UnknownList);
        assert_eq!(of("list.created"), EventKind::Pattern);
    }

    #[test]
    fn names_of_applications_are_custom() {
        for name in ["foo.bar", "acme.order-shipped", "user.logged_in", "erp.sync.done", "sync.sale.created"] {
            assert_eq!(of(name), EventKind::Custom, "{name}");
        }
    }

    #[test]
    fn a_pattern_of_the_documentation_is_no_name() {
        for name in ["webhook{id}.errors", "list.{listName}.created", "{tablename}.changed"] {
            assert_eq!(of(name), EventKind::Pattern, "{name}");
            assert!(of(name).never_fires(), "{name}");
        }
    }

    #[test]
    fn what_is_no_name_is_malformed() {
        for name in ["", "contact", "*", "*.*", ".changed", "contact.", "contact!.frobnicated", "a b"] {
            assert_eq!(of(name), EventKind::Malformed, "{name}");
        }
    }

    #[test]
    fn what_is_raised_never_counts_as_never_raised() {
        for name in ["contact.changed", "Contact.Changed", "webhook3.errors", "y_a.created", "list.category.created"] {
            assert!(of(name).is_raised() && !of(name).never_fires(), "{name}");
        }
        for name in ["acme.shipped", "contcat.changed", "ticket.archived", "list.colours.changed"] {
            assert!(!of(name).is_raised() && !of(name).never_fires(), "{name}");
        }
    }

    #[test]
    fn a_server_s_list_acquits_and_knows_more_to_mean() {
        let list = server(&[
            "contact.created",
            "sale.sold",
            "invoice.paid",
            "contact.updated",
            "ticket.deleted",
            "webhook{id}.errors",
        ]);
        let of = |name: &str| Vocabulary::new(Some(&list)).kind(&EventName::new(name));
        assert_eq!(of("contact.updated"), EventKind::Documented);
        assert_eq!(of("ticket.deleted"), EventKind::Documented);
        assert_eq!(of("Invoice.Paid"), EventKind::OtherCase("invoice.paid".to_owned()));
        assert_eq!(of("invioce.paid"), EventKind::Near(vec!["invoice.paid".to_owned()]));
        assert_eq!(of("invoice.payd"), EventKind::Near(vec!["invoice.paid".to_owned()]));
        assert_eq!(of("invoice.sent"), EventKind::Custom);
        assert_eq!(of("person.changed"), EventKind::Documented, "what the list leaves out is no worse for it");
        assert_eq!(of("acme.shipped"), EventKind::Custom);
        assert_eq!(of("webhook{id}.errors"), EventKind::Pattern, "a list may hold the pattern");
    }

    #[test]
    fn a_list_without_two_documented_names_is_none_of_events() {
        let list = server(&["contact.created", "contact.updated", "example.item"]);
        assert!(matches!(Vocabulary::new(Some(&list)).kind(&EventName::new("contact.updated")), EventKind::Slip(_)));
    }

    #[test]
    fn only_changes_of_documented_entities_are_changes_of_a_row() {
        assert!(is_change_of_a_row(&EventName::new("contact.changed")));
        for name in ["contact.created", "acme.changed", "sale.sold", "list.category.changed"] {
            assert!(!is_change_of_a_row(&EventName::new(name)), "{name}");
        }
    }

    #[test]
    fn a_slip_of_the_pen_is_one_letter_or_two_that_changed_places() {
        for (a, b) in [("changed", "chnaged"), ("change", "changed"), ("sale", "same"), ("sold", "solld"), ("ab", "ba")]
        {
            assert!(is_one_slip_away(a, b) && is_one_slip_away(b, a), "{a} {b}");
        }
        for (a, b) in
            [("changed", "changed"), ("chain", "changed"), ("", "ab"), ("abc", "cab"), ("abcd", "badc"), ("ab", "xa")]
        {
            assert!(!is_one_slip_away(a, b) && !is_one_slip_away(b, a), "{a} {b}");
        }
        assert!(is_one_slip_away("", "a"));
    }

    proptest! {
        #[test]
        fn an_extra_table_s_event_is_never_a_slip(table in "y_[a-z0-9_]{1,12}", verb in "[a-z]{1,12}") {
            let kind = of(&format!("{table}.{verb}"));
            prop_assert!(matches!(kind, EventKind::ExtraTable | EventKind::Near(_)), "{kind:?}");
            if let EventKind::Near(meant) = kind {
                let own = format!("{table}.");
                prop_assert!(meant.iter().all(|name| name.starts_with(&own)));
            }
        }

        #[test]
        fn what_is_meant_is_raised(entity in "[a-z_]{1,14}", verb in "[a-z]{1,12}") {
            let (EventKind::Slip(meant) | EventKind::Near(meant) | EventKind::NotRaised(meant)) =
                of(&format!("{entity}.{verb}")) else { return Ok(()) };
            for name in meant {
                prop_assert!(of(&name.replace("{id}", "12")).is_raised(), "{name}");
            }
        }
    }
}
