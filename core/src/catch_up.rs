//! What a receiver missed while its webhook was off can be found in SuperOffice itself, by the date of the last change. The
//! page sends none of these requests: a person copies them.

use crate::model::{EventName, Timestamp};
use crate::request::{call_of_curl, endpoint};
use crate::terminal::Terminal;

/// The entities whose tables have both dates under documented names: the entity, its table and its key.
const TABLES: [(&str, &str, &str); 7] = [
    ("contact", "contact", "contact_id"),
    ("person", "person", "person_id"),
    ("sale", "sale", "sale_id"),
    ("project", "project", "project_id"),
    ("document", "document", "document_id"),
    ("activity", "appointment", "appointment_id"),
    ("associate", "associate", "associate_id"),
];
/// A day, in milliseconds.
const DAY: i64 = 86_400_000;

/// A request that finds the records of one entity that were created or changed since a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatchUp {
    /// The entity, in the API's word.
    pub entity: &'static str,
    /// Path and query below the API's root, percent-encoded.
    pub path: String,
}

impl CatchUp {
    /// The request as a call of curl.
    pub fn curl(&self, api: &str, terminal: Terminal) -> String {
        call_of_curl("GET", &self.path, None, api, terminal)
    }
}

/// The requests for what these events would have told since a moment. Records that were deleted can't be found by one.
pub fn requests(events: &[EventName], since: Timestamp) -> Vec<CatchUp> {
    // `after` takes a day and leaves it out, so the day before is named.
    let before = Timestamp::from_millis(since.as_millis().saturating_sub(DAY)).to_rfc3339();
    let day: Vec<&str> = before.split(['-', 'T']).take(3).map(|part| part.trim_start_matches('0')).collect();
    let day = day.join(".");
    let request = |(entity, table, key): (&'static str, &str, &str)| {
        let verbs: Vec<String> =
            events.iter().filter(|event| event.entity() == entity).filter_map(EventName::verb).collect();
        let column = match verbs
            .iter()
            .map(String::as_str)
            .filter(|verb| !verb.ends_with("deleted"))
            .collect::<Vec<_>>()
            .as_slice()
        {
            [] => return None,
            ["created"] => "registered",
            _ => "updated",
        };
        let select = [key, "registered", "updated"].map(|column| format!("{table}.{column}")).join(",");
        let filter = format!("{table}.{column} after '{day}'");
        // A record that was never changed has no date of a change.
        let filter = match (column, verbs.iter().any(|verb| verb == "created")) {
            ("updated", true) => format!("{filter} or {table}.registered after '{day}'"),
            _ => filter,
        };
        let path = format!(
            "/v1/Archive/dynamic?$select={}&$orderBy={table}.{key}&$top=1000&$filter={}",
            endpoint::encoded(&select),
            endpoint::encoded(&filter)
        );
        Some(CatchUp { entity, path })
    };
    TABLES.into_iter().filter_map(request).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(events: &[&str]) -> Vec<String> {
        let events: Vec<EventName> = events.iter().map(|name| EventName::new(name)).collect();
        let since = Timestamp::parse("2026-03-05T10:00:00Z").expect("a moment");
        requests(&events, since).into_iter().map(|request| request.path).collect()
    }

    #[test]
    fn each_entity_is_asked_for_by_the_date_that_its_events_are_about() {
        assert_eq!(
            paths(&["contact.changed", "sale.sold"]),
            [
                "/v1/Archive/dynamic?$select=contact.contact_id,contact.registered,contact.updated&$orderBy=contact.contact_id\
                 &$top=1000&$filter=contact.updated%20after%20%272026.3.4%27",
                "/v1/Archive/dynamic?$select=sale.sale_id,sale.registered,sale.updated&$orderBy=sale.sale_id&$top=1000\
                 &$filter=sale.updated%20after%20%272026.3.4%27",
            ]
        );
        assert!(paths(&["person.created"])[0].ends_with("person.registered%20after%20%272026.3.4%27"));
        let both = paths(&["person.created", "person.changed"]);
        assert!(
            both[0]
                .ends_with("person.updated%20after%20%272026.3.4%27%20or%20person.registered%20after%20%272026.3.4%27")
        );
    }

    #[test]
    fn what_is_deleted_or_not_documented_is_not_looked_for() {
        assert!(
            paths(&["contact.deleted", "person.softdeleted", "ticket.created", "foo.bar", "webhook1.errors"])
                .is_empty()
        );
    }
}
