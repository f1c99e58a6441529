//! Records as the API writes them, and what it reads back. Names are read in any case, as the vendor's client sends them.

use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::store::{Map, ServerVersion, Site, State, WebhookRecord};

/// The fields that a webhook has on every server.
const KNOWN: [&str; 27] = [
    "WebhookId",
    "Name",
    "Events",
    "TargetUrl",
    "Secret",
    "State",
    "Type",
    "Headers",
    "Properties",
    "Registered",
    "RegisteredAssociate",
    "Updated",
    "UpdatedAssociate",
    "ErrorsEmail",
    "ErrorEmails",
    "ErrorAssociates",
    "Description",
    "NotifyVia",
    "NotifyWhen",
    "TotalCalls",
    "TotalErrors",
    "ConsecutiveErrors",
    "LastError",
    "TableRight",
    "FieldProperties",
    "$schema",
    "@odata.type",
];

/// A moment as the API writes it: no offset, UTC, zero for never.
pub(crate) fn time(millis: i64) -> String {
    if millis == 0 {
        return "0001-01-01T00:00:00".to_owned();
    }
    let written = OffsetDateTime::from_unix_timestamp(millis.div_euclid(1000))
        .ok()
        .and_then(|moment| moment.format(&Rfc3339).ok());
    written.unwrap_or_default().trim_end_matches('Z').to_owned()
}

pub(crate) fn webhook(site: &Site, record: &WebhookRecord) -> Value {
    let mut fields = Map::new();
    let mut put = |name: &str, value: Value| {
        fields.insert(name.to_owned(), value);
    };
    put("WebhookId", json!(record.id));
    put("Name", json!(record.name));
    put("Events", json!(record.events));
    put("TargetUrl", json!(record.target_url));
    put("Secret", json!(record.secret));
    put("State", json!(record.state.name()));
    put("Type", json!(record.kind));
    put("Headers", if record.headers.is_empty() { Value::Null } else { Value::Object(record.headers.clone()) });
    put(
        "Properties",
        if record.properties.is_empty() { Value::Null } else { Value::Object(record.properties.clone()) },
    );
    put("Registered", json!(time(record.registered_ms)));
    put("RegisteredAssociate", associate(site, record.registered_by));
    put("Updated", json!(time(record.updated_ms)));
    put("UpdatedAssociate", associate(site, record.updated_by));
    put("ErrorsEmail", json!(record.error_emails.first().cloned().unwrap_or_default()));
    if site.server == ServerVersion::Newer {
        let usage = record.usage.clone().unwrap_or_default();
        put("ErrorEmails", json!(record.error_emails));
        put(
            "ErrorAssociates",
            Value::Array(
                record.error_associates.iter().map(|id| json!({ "Id": id, "Name": name_of(site, *id) })).collect(),
            ),
        );
        put("Description", json!(record.description));
        put("NotifyVia", json!(flags(record.notify_via, &["Email", "InApp"])));
        put("NotifyWhen", json!(flags(record.notify_when, &["FirstFailure", "Disabling"])));
        put("TotalCalls", json!(usage.total_calls));
        put("TotalErrors", json!(usage.total_errors));
        put("ConsecutiveErrors", json!(usage.consecutive_errors));
        put("LastError", json!(usage.last_error));
    }
    for (name, value) in &record.extra {
        put(name, value.clone());
    }
    put("TableRight", Value::Null);
    put("FieldProperties", json!({}));
    Value::Object(fields)
}

/// Flags as their names, separated by commas.
fn flags(value: i64, names: &[&str]) -> String {
    let set: Vec<&str> =
        names.iter().enumerate().filter(|(bit, _)| value & (1 << bit) != 0).map(|(_, name)| *name).collect();
    if set.is_empty() { "None".to_owned() } else { set.join(", ") }
}

fn read_flags(value: &Value, names: &[&str]) -> i64 {
    match value {
        Value::Number(number) => number.as_i64().unwrap_or(0),
        Value::String(text) => text.split(',').map(str::trim).fold(0, |flags, word| {
            match names.iter().position(|name| name.eq_ignore_ascii_case(word)) {
                Some(bit) => flags | (1 << bit),
                None => flags,
            }
        }),
        _ => 0,
    }
}

fn name_of(site: &Site, id: i64) -> String {
    site.associates
        .iter()
        .find(|associate| associate.id == id)
        .map(|associate| associate.full_name.clone())
        .unwrap_or_default()
}

fn associate(site: &Site, id: i64) -> Value {
    let Some(associate) = site.associates.iter().find(|associate| associate.id == id) else { return Value::Null };
    json!({
        "AssociateId": associate.id, "Name": associate.name, "PersonId": associate.person_id, "Rank": 0, "Tooltip": "", "Type": associate.kind, "GroupIdx": 1,
        "FullName": associate.full_name, "FormalName": associate.full_name, "Deleted": associate.retired, "EjUserId": 0, "UserName": associate.name,
    })
}

/// Puts what a client sent into a record. What the server keeps for itself (ids, times, counters) is left as it is; what it
/// does not know is kept and given back.
pub(crate) fn change_webhook(record: &mut WebhookRecord, sent: &Map) {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let texts = |value: &Value| -> Vec<String> {
        value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    for (name, value) in sent {
        let Some(known) = KNOWN.iter().find(|known| known.eq_ignore_ascii_case(name)) else {
            record.extra.insert(name.clone(), value.clone());
            continue;
        };
        match *known {
            "Name" => record.name = text(value),
            "Events" => record.events = texts(value),
            "TargetUrl" => record.target_url = text(value),
            "Secret" => record.secret = text(value),
            "State" => {
                let named = value
                    .as_str()
                    .map(str::to_owned)
                    .or_else(|| value.as_i64().map(|number| number.to_string()))
                    .unwrap_or_default();
                record.state = State::parse(&named).unwrap_or(record.state);
            }
            "Type" => record.kind = text(value),
            "Headers" => record.headers = value.as_object().cloned().unwrap_or_default(),
            "Properties" => record.properties = value.as_object().cloned().unwrap_or_default(),
            "ErrorsEmail" if sent.keys().all(|key| !key.eq_ignore_ascii_case("ErrorEmails")) => {
                record.error_emails = Some(text(value)).filter(|email| !email.is_empty()).into_iter().collect();
            }
            "ErrorEmails" => record.error_emails = texts(value),
            "ErrorAssociates" => {
                record.error_associates = value
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(|item| item.get("Id").or_else(|| item.get("id")).and_then(Value::as_i64))
                    .collect();
            }
            "Description" => record.description = text(value),
            "NotifyVia" => record.notify_via = read_flags(value, &["Email", "InApp"]),
            "NotifyWhen" => record.notify_when = read_flags(value, &["FirstFailure", "Disabling"]),
            _ => {}
        }
    }
}

/// A field of an object, by name in any case.
pub(crate) fn field<'v>(object: &'v Value, name: &str) -> Option<&'v Value> {
    object
        .as_object()?
        .iter()
        .find(|(key, _)| key.eq_ignore_ascii_case(name))
        .map(|(_, value)| value)
        .filter(|value| !value.is_null())
}
