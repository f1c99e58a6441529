//! The events that SuperOffice documents, and what to think of a name that is not among them. Entity and verb are judged
//! apart, because any name is accepted when a webhook is saved, and a wrong one simply never fires.

use crate::model::{EventName, WebhookId};

/// Entities with the verbs that the vendor's reference documents for them.
const CATALOG: [(&str, &[&str]); 15] = [
    ("activity", &["created", "changed", "deleted"]),
    ("associate", &["created", "changed", "deleted"]),
    ("chatsession", &["created", "changed", "message"]),
    ("contact", &["created", "changed", "deleted", "softdeleted"]),
    ("document", &["created", "changed", "deleted", "edited"]),
    ("person", &["created", "changed", "deleted", "consented", "unconsented"]),
    ("project", &["created", "changed", "deleted"]),
    ("projectmember", &["created", "changed", "deleted"]),
    ("quote", &["approved", "rejected", "sent", "ordered"]),
    ("relation", &["created", "changed", "deleted"]),
    ("sale", &["created", "changed", "deleted", "completed", "lost", "sold"]),
    ("salestakeholder", &["created", "changed", "deleted"]),
    ("ticket", &["created", "changed"]),
    ("list", &["created", "changed", "softdeleted"]),
    ("webhook", &["started", "stopped", "errors"]),
];

/// Names that people use for an entity, and SuperOffice's own.
const ENTITY_SLIPS: [(&str, &str); 24] = [
    ("company", "contact"),
    ("companies", "contact"),
    ("organisation", "contact"),
    ("organization", "contact"),
    ("customer", "contact"),
    ("account", "contact"),
    ("request", "ticket"),
    ("case", "ticket"),
    ("chat", "chatsession"),
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

/// Words that people use for a verb, and SuperOffice's own.
const VERB_SLIPS: [(&str, &str); 19] = [
    ("create", "created"),
    ("add", "created"),
    ("added", "created"),
    ("new", "created"),
    ("insert", "created"),
    ("inserted", "created"),
    ("update", "changed"),
    ("updated", "changed"),
    ("change", "changed"),
    ("modified", "changed"),
    ("modify", "changed"),
    ("edit", "changed"),
    ("saved", "changed"),
    ("save", "changed"),
    ("delete", "deleted"),
    ("remove", "deleted"),
    ("removed", "deleted"),
    ("complete", "completed"),
    ("error", "errors"),
];

/// What a name says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventKind {
    /// A documented event, written as documented.
    Documented,
    /// A documented event, but for capitals; whether they matter is not documented.
    OtherCase(String),
    /// A state event of a webhook: `webhook12.errors`.
    State(WebhookId),
    /// A documented entity with a verb that is not documented for it; the documented ones.
    NotRaised(Vec<String>),
    /// Close to a documented event, which is probably meant.
    Misspelt(Vec<String>),
    /// No name of an event at all: no dot, or characters that none has.
    Malformed,
    /// None that SuperOffice raises by itself: an extra table's, or one that an application signals.
    Custom,
}

impl EventKind {
    /// Whether SuperOffice raises it, or an application may.
    pub fn may_fire(&self) -> bool {
        matches!(self, Self::Documented | Self::OtherCase(_) | Self::State(_) | Self::Custom)
    }
}

/// Judges a name.
pub fn kind(event: &EventName) -> EventKind {
    let text = event.as_str();
    let lower = text.to_ascii_lowercase();
    if let Some(watched) = event.watched_webhook() {
        return EventKind::State(watched);
    }
    let Some((entity, verb)) = lower.rsplit_once('.') else {
        return if lower == "test" { EventKind::Documented } else { EventKind::Malformed };
    };
    let well_formed =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
    if !well_formed(entity) || !well_formed(verb) {
        return match nearest(&compact(entity), &compact(verb)) {
            Some(names) => EventKind::Misspelt(names),
            None => EventKind::Malformed,
        };
    }
    if entity == "webhook" && verbs("webhook").is_some_and(|verbs| verbs.contains(&verb)) {
        // The body of a state event says `webhook.errors`; what a webhook listens to carries the id.
        return EventKind::Misspelt(vec![format!("webhook{{id}}.{verb}")]);
    }
    let is_list = entity.strip_prefix("list.").is_some_and(|name| !name.is_empty());
    let known = if is_list { verbs("list") } else { verbs(entity).filter(|_| entity != "list" && entity != "webhook") };
    match known {
        Some(verbs) if verbs.contains(&verb) && text == lower => EventKind::Documented,
        Some(verbs) if verbs.contains(&verb) => EventKind::OtherCase(lower.clone()),
        Some(verbs) => match slip(verb).or_else(|| close(verb, verbs)).filter(|verb| verbs.contains(verb)) {
            Some(meant) => EventKind::Misspelt(vec![format!("{entity}.{meant}")]),
            None => EventKind::NotRaised(verbs.iter().map(|verb| format!("{entity}.{verb}")).collect()),
        },
        None => match nearest(entity, verb) {
            Some(names) => EventKind::Misspelt(names),
            None => EventKind::Custom,
        },
    }
}

/// Whether an event tells that an entity of SuperOffice changed: those are raised only by changes of its own row.
pub fn is_change_of_a_row(event: &EventName) -> bool {
    matches!(
        event.entity().as_str(),
        "contact" | "person" | "project" | "sale" | "activity" | "document" | "ticket" | "associate"
    ) && event.verb().as_deref() == Some("changed")
}

fn verbs(entity: &str) -> Option<&'static [&'static str]> {
    CATALOG.iter().find(|(name, _)| *name == entity).map(|(_, verbs)| *verbs)
}

fn compact(part: &str) -> String {
    part.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn slip(verb: &str) -> Option<&'static str> {
    VERB_SLIPS.iter().find(|(word, _)| *word == verb).map(|(_, meant)| *meant)
}

fn close(word: &str, among: &[&'static str]) -> Option<&'static str> {
    among
        .iter()
        .copied()
        .filter(|name| distance_at_most(word, name, if name.len() > 5 { 2 } else { 1 }))
        .min_by_key(|name| name.len().abs_diff(word.len()))
}

/// The documented events that a name of an unknown entity probably means; `None` where it is like none of them.
fn nearest(entity: &str, verb: &str) -> Option<Vec<String>> {
    let by_slip = ENTITY_SLIPS.iter().find(|(word, _)| *word == entity).map(|(_, meant)| *meant);
    let exact = CATALOG.iter().map(|(name, _)| *name).find(|name| *name == entity);
    let names: Vec<&'static str> =
        CATALOG.iter().map(|(name, _)| *name).filter(|name| !matches!(*name, "list" | "webhook")).collect();
    let meant = exact
        .or(by_slip)
        .or_else(|| entity.strip_suffix('s').and_then(|one| names.iter().copied().find(|name| *name == one)))
        .or_else(|| close(entity, &names))?;
    let verbs = verbs(meant)?;
    let verb = verbs
        .iter()
        .copied()
        .find(|known| *known == verb)
        .or_else(|| slip(verb).filter(|verb| verbs.contains(verb)))
        .or_else(|| close(verb, verbs));
    match verb {
        Some(verb) => Some(vec![format!("{meant}.{verb}")]),
        // "user.logged_in" is nobody's slip of the pen, although "user" has another name here.
        None if exact.is_none() => None,
        None => Some(verbs.iter().map(|verb| format!("{meant}.{verb}")).collect()),
    }
}

/// Whether two words differ by at most that many letters changed, added or left out.
fn distance_at_most(a: &str, b: &str, limit: usize) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().take(40).collect(), b.chars().take(40).collect());
    if a.len().abs_diff(b.len()) > limit {
        return false;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut previous = i + 1;
        for (j, right) in b.iter().enumerate() {
            let above = row.get(j + 1).copied().unwrap_or(usize::MAX);
            let cost = (diagonal + usize::from(left != right)).min(above + 1).min(previous + 1);
            if let Some(cell) = row.get_mut(j) {
                *cell = previous;
            }
            diagonal = above;
            previous = cost;
        }
        if let Some(cell) = row.last_mut() {
            *cell = previous;
        }
    }
    row.last().is_some_and(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str) -> EventKind {
        kind(&EventName::new(name))
    }

    #[test]
    fn documented_names_are_known() {
        for name in [
            "contact.changed",
            "contact.softdeleted",
            "document.edited",
            "quote.ordered",
            "sale.sold",
            "ticket.created",
            "list.category.changed",
            "list.110.softdeleted",
            "chatsession.message",
            "test",
        ] {
            assert_eq!(of(name), EventKind::Documented, "{name}");
        }
        assert_eq!(of("webhook12.errors"), EventKind::State(WebhookId(12)));
        assert_eq!(of("Contact.Changed"), EventKind::OtherCase("contact.changed".to_owned()));
    }

    #[test]
    fn slips_lead_to_what_is_meant() {
        let cases = [
            ("contact.create", "contact.created"),
            ("contact.updated", "contact.changed"),
            ("company.changed", "contact.changed"),
            ("company.updated", "contact.changed"),
            ("request.created", "ticket.created"),
            ("chat.message", "chatsession.message"),
            ("contacts.changed", "contact.changed"),
            ("contcat.changed", "contact.changed"),
            ("contact. changed", "contact.changed"),
            ("contact.chnaged", "contact.changed"),
            ("sale.solld", "sale.sold"),
            ("webhook.errors", "webhook{id}.errors"),
        ];
        for (name, meant) in cases {
            assert_eq!(of(name), EventKind::Misspelt(vec![meant.to_owned()]), "{name}");
        }
    }

    #[test]
    fn a_documented_entity_with_another_verb_is_not_raised() {
        assert_eq!(
            of("ticket.deleted"),
            EventKind::NotRaised(vec!["ticket.created".to_owned(), "ticket.changed".to_owned()])
        );
        assert!(matches!(of("quote.created"), EventKind::NotRaised(_)));
        assert!(matches!(of("person.archived"), EventKind::NotRaised(_)));
    }

    #[test]
    fn names_of_applications_and_extra_tables_are_custom() {
        for name in ["foo.bar", "y_rental.created", "acme.order-shipped", "user.logged_in", "erp.sync.done"] {
            assert_eq!(of(name), EventKind::Custom, "{name}");
        }
    }

    #[test]
    fn what_may_fire_is_told_from_what_never_does() {
        for name in ["contact.changed", "Contact.Changed", "webhook3.errors", "acme.shipped", "list.category.created"] {
            assert!(of(name).may_fire(), "{name}");
        }
        for name in ["ticket.deleted", "contact.updated", "list.created", "webhook.created", "contact."] {
            assert!(!of(name).may_fire() || of(name) == EventKind::Custom, "{name}");
        }
        assert!(!of("contact.").may_fire());
        assert!(!of(".changed").may_fire());
    }

    #[test]
    fn only_changes_of_documented_entities_are_changes_of_a_row() {
        assert!(is_change_of_a_row(&EventName::new("contact.changed")));
        for name in ["contact.created", "acme.changed", "sale.sold", "list.category.changed"] {
            assert!(!is_change_of_a_row(&EventName::new(name)), "{name}");
        }
    }

    #[test]
    fn an_entity_that_is_only_like_another_needs_a_verb_that_is_too() {
        assert_eq!(of("user.logged_in"), EventKind::Custom);
        assert_eq!(
            of("contact.frobnicated"),
            EventKind::NotRaised(vec![
                "contact.created".to_owned(),
                "contact.changed".to_owned(),
                "contact.deleted".to_owned(),
                "contact.softdeleted".to_owned()
            ])
        );
    }

    #[test]
    fn what_is_no_name_is_malformed() {
        for name in ["", "contact", "*", "*.*", ".changed", "contact."] {
            assert!(!of(name).may_fire(), "{name}");
        }
    }

    #[test]
    fn words_differ_by_letters_changed_added_or_left_out() {
        assert!(distance_at_most("changed", "changed", 0));
        assert!(distance_at_most("chnaged", "changed", 2));
        assert!(distance_at_most("change", "changed", 1));
        assert!(!distance_at_most("chain", "changed", 2));
        assert!(!distance_at_most("ab", "ba", 1));
    }

    #[test]
    fn a_state_s_verb_belongs_to_webhooks_alone() {
        assert_eq!(of("webhook.stopped"), EventKind::Misspelt(vec!["webhook{id}.stopped".to_owned()]));
        assert_ne!(of("sale.stopped"), EventKind::Misspelt(vec!["webhook{id}.stopped".to_owned()]));
    }

    #[test]
    fn a_short_name_is_misspelt_by_one_letter_only() {
        assert_eq!(of("quite.sent"), EventKind::Misspelt(vec!["quote.sent".to_owned()]));
        assert!(!matches!(of("quaxe.sent"), EventKind::Misspelt(_)));
    }

    #[test]
    fn a_known_entity_with_an_unknown_verb_names_what_there_is() {
        let EventKind::Misspelt(names) = of("contact!.frobnicated") else { panic!("not taken for misspelt") };
        assert!(names.contains(&"contact.changed".to_owned()) && names.len() > 2, "{names:?}");
    }

    #[test]
    fn distances_are_those_of_levenshtein() {
        fn distance(a: &[char], b: &[char]) -> usize {
            match (a, b) {
                ([], rest) | (rest, []) => rest.len(),
                ([x, a_rest @ ..], [y, b_rest @ ..]) if x == y => distance(a_rest, b_rest),
                ([_, a_rest @ ..], [_, b_rest @ ..]) => {
                    1 + distance(a_rest, b_rest).min(distance(a_rest, b)).min(distance(a, b_rest))
                }
            }
        }
        let mut words = vec![String::new()];
        for length in 0..4 {
            let longer: Vec<String> = words
                .iter()
                .filter(|word| word.len() == length)
                .flat_map(|word| ["a", "b"].map(|letter| format!("{word}{letter}")))
                .collect();
            words.extend(longer);
        }
        for a in &words {
            for b in &words {
                let (x, y): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
                for limit in 0..3 {
                    assert_eq!(distance_at_most(a, b, limit), distance(&x, &y) <= limit, "{a} {b} {limit}");
                }
            }
        }
    }
}
