//! `Webhook/{id}` as it is read to be changed: each field to the letter, so that a change can compare before it sets. A
//! secret and the values of headers and properties are left where they are.

use std::collections::BTreeMap;

use serde_json::Value;

use super::field::Fields;
use super::json::Json;
use super::{WireError, json};
use crate::model::definition::{Calls, EmailField, Names, Part, Sent};
use crate::model::{Definition, SecretPresence, WebhookId, WebhookState};
use crate::ordered::CollectOneByOne;

/// The fields that are read, each with its part. `ErrorEmails` and `ErrorsEmail` are one part.
const FIELDS: [(&str, Part); 8] = [
    ("Name", Part::Name),
    ("Description", Part::Description),
    ("TargetUrl", Part::Target),
    ("Events", Part::Events),
    ("Type", Part::Kind),
    ("ErrorAssociates", Part::Associates),
    ("NotifyVia", Part::NotifyVia),
    ("NotifyWhen", Part::NotifyWhen),
];

/// Reads a definition; `None` where the agent answers `null` for none.
///
/// # Errors
/// [`WireError`] where the answer is no webhook.
pub fn definition(body: &str) -> Result<Option<Definition>, WireError> {
    let value = json(body)?;
    if value.is_null() {
        return Ok(None);
    }
    let fields = Fields::of(&value).ok_or(WireError::OtherShape)?;
    let id = fields.number("WebhookId").ok_or(WireError::OtherShape)?;
    let sent = |name: &str| fields.has(name).then(|| Sent::new(fields.get(name).map_or(Value::Null, Json::to_value)));
    let mut read: BTreeMap<Part, Sent> =
        FIELDS.iter().filter_map(|(name, part)| Some((*part, sent(name)?))).collect_one_by_one();
    let email_field = match (sent("ErrorEmails"), sent("ErrorsEmail")) {
        (Some(emails), _) => Some((EmailField::Many, emails)),
        (None, Some(email)) => Some((EmailField::One, email)),
        (None, None) => None,
    };
    let email_field = email_field.map(|(field, emails)| {
        read.insert(Part::Emails, emails);
        field
    });
    let secret = match (fields.has("Secret"), fields.filled("Secret")) {
        (_, Some(_)) => SecretPresence::Set,
        (true, None) => SecretPresence::Missing,
        (false, None) => SecretPresence::NotSaid,
    };
    Ok(Some(Definition {
        id: WebhookId(id),
        calls: Calls::Rest,
        state: fields.text("State").and_then(|state| WebhookState::parse(&state)).unwrap_or(WebhookState::Unknown),
        secret,
        headers: names(&fields, "Headers"),
        properties: names(&fields, "Properties"),
        email_field,
        sent: read,
        updated: sent("Updated"),
    }))
}

/// The names in an object, to the letter.
fn names(fields: &Fields<'_, '_>, name: &str) -> Names {
    match fields.get(name) {
        Some(Json::Object(object)) => Names::These(object.iter().map(|(name, _)| name.clone().into_owned()).collect()),
        None if fields.has(name) => Names::Null,
        Some(_) | None => Names::NotSaid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEWER: &str = r#"{"WebhookId":12,"Name":" ERP\u200b ","Description":"","Events":["sale.sold"],"State":"Active",
        "TargetUrl":"https://a.example/in?code=hunter2","Type":"webhook","Secret":"hunter2","Headers":{"X-Key":"hunter2"},
        "Properties":null,"ErrorsEmail":"a@x.example","ErrorEmails":["a@x.example","b@x.example"],
        "ErrorAssociates":[{"Id":5,"Name":"Tony Yates"},{"Id":6}],"NotifyVia":"Email","NotifyWhen":3,"Updated":"2026-11-20T10:00:00","Zone":{"a":1}}"#;

    fn read(body: &str) -> Definition {
        definition(body).expect("a webhook").expect("one")
    }

    #[test]
    fn each_field_is_read_to_the_letter_and_no_secret_is_kept() {
        let read = read(NEWER);
        assert_eq!((read.name(), read.display_name().as_str()), (" ERP\u{200b} ", "ERP⟨U+200B⟩"));
        assert_eq!(
            (read.description(), read.kind(), read.events()),
            (Some(""), "webhook", vec!["sale.sold".to_owned()])
        );
        assert_eq!(read.emails(), ["a@x.example", "b@x.example"]);
        assert_eq!(
            (read.email_field, read.users()),
            (Some(EmailField::Many), vec!["Tony Yates".to_owned(), "6".to_owned()])
        );
        assert_eq!((read.secret, read.headers.list()), (SecretPresence::Set, ["X-Key".to_owned()].as_slice()));
        assert_eq!(read.properties, Names::Null);
        assert_eq!((read.flags(Part::NotifyVia), read.flags(Part::NotifyWhen)), (Some(1), Some(3)));
        assert!(Part::ALL.into_iter().all(|part| read.has(part)));
        assert!(!format!("{read:?}").contains("hunter2"));
    }

    #[test]
    fn what_an_older_server_lacks_is_not_there_to_be_changed() {
        let read = read(r#"{"webhookId":12,"name":"x","events":"sale.sold","targetUrl":null,"errorsEmail":null}"#);
        for part in [Part::Description, Part::Associates, Part::Secret, Part::Headers, Part::Properties, Part::Kind] {
            assert!(!read.has(part), "{part:?}");
        }
        assert!(read.has(Part::Target) && read.target().is_empty());
        assert_eq!((read.email_field, read.emails()), (Some(EmailField::One), Vec::<String>::new()));
        assert_eq!(definition("null"), Ok(None));
        assert_eq!(definition("[]"), Err(WireError::OtherShape));
        assert_eq!(definition("{"), Err(WireError::NotJson));
    }

    #[test]
    fn two_readings_differ_by_what_was_saved_between_them() {
        let before = read(NEWER);
        let after = read(&NEWER.replace("sale.sold", "sale.lost").replace(":null", ":{\"a\":1}").replace("T10", "T11"));
        assert_eq!(after.differs_from(&before), [Part::Events, Part::Properties]);
        assert!(after.was_saved_since(&before) && !before.was_saved_since(&before));
        assert!(before.differs_from(&before).is_empty());
    }
}
