//! `MDOList/webhookeventlist`: the events that a server lists. What its items hold is documented only by a placeholder, so
//! every name of the form `entity.verb` in an item's texts counts.

use super::field::Fields;
use super::json::Json;
use super::{WireError, json};
use crate::model::ServerEvents;

/// Reads the list: an array of items, or one below `value` or `Items`; items may hold items (`ChildItems`).
///
/// # Errors
/// [`WireError`] where it is no list.
pub fn event_list(body: &str) -> Result<ServerEvents, WireError> {
    let list = json(body)?;
    let items = match &list {
        Json::List(items) => items.as_slice(),
        Json::Object(_) => {
            let fields = Fields::of(&list).ok_or(WireError::OtherShape)?;
            ["value", "Items", "RootItems"]
                .into_iter()
                .find_map(|name| fields.array(name))
                .ok_or(WireError::OtherShape)?
        }
        _ => return Err(WireError::OtherShape),
    };
    let mut names = Vec::new();
    collect(items, &mut names);
    Ok(names.into_iter().collect())
}

fn collect(items: &[Json<'_>], names: &mut Vec<String>) {
    for fields in items.iter().filter_map(Fields::of) {
        for text in ["Name", "ExtraInfo"].into_iter().filter_map(|name| fields.text(name)) {
            let words = text.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '_' | '{' | '}'));
            names.extend(words.filter(|word| is_name(word)).map(str::to_owned));
        }
        if let Some(children) = fields.array("ChildItems") {
            collect(children, names);
        }
    }
}

/// Whether a word is `entity.verb`, with parts that are not empty.
fn is_name(word: &str) -> bool {
    word.contains('.') && word.split('.').all(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::EventName;

    fn names(body: &str) -> Vec<String> {
        event_list(body).map(|events| events.names().map(str::to_owned).collect()).unwrap_or_default()
    }

    #[test]
    fn names_are_found_wherever_an_item_has_them() {
        assert_eq!(names(r#"[{"Id":2,"Name":"Example","StyleHint":"","ExtraInfo":""}]"#), Vec::<String>::new());
        assert_eq!(
            names(
                r#"[{"Id":1,"Name":"contact.created"},{"Id":2,"name":"Company is changed","extraInfo":"Contact.Changed"},null,7,
                   {"Id":3,"Name":"Sale (sale.sold)","ChildItems":[{"Name":"webhook{id}.errors"},{"Name":"..."}]}]"#
            ),
            ["contact.changed", "contact.created", "sale.sold", "webhook{id}.errors"]
        );
        assert_eq!(names(r#"{"value":[{"Name":"list.category.created"}]}"#), ["list.category.created"]);
        assert_eq!(names(r#"{"Items":[{"Name":"a.b."}]}"#), Vec::<String>::new());
    }

    #[test]
    fn a_listed_event_is_known_in_any_case() {
        let events = event_list(r#"[{"Name":"person.softdeleted"}]"#).expect("a list");
        assert!(events.has(&EventName::new("Person.SoftDeleted")) && !events.has(&EventName::new("person.deleted")));
    }

    #[test]
    fn what_is_no_list_is_an_error() {
        for (body, error) in [("", WireError::NotJson), ("7", WireError::OtherShape), ("{}", WireError::OtherShape)] {
            assert_eq!(event_list(body).err(), Some(error), "{body}");
        }
        assert_eq!(event_list("null").err(), Some(WireError::OtherShape));
        assert!(event_list("[]").is_ok());
    }
}
