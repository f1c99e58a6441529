//! `MDOList/{name}`: the lists of the client, of which this tenant has the one of events.

use serde_json::{Value, json};

use crate::http::Response;
use crate::store::{ServerVersion, Site};

/// Entities with the verbs of their events, from the reference of the events.
const EVENTS: [(&str, &[&str]); 14] = [
    ("activity", &["created", "changed", "deleted"]),
    ("associate", &["created", "changed", "deleted"]),
    ("chatsession", &["created", "changed", "message"]),
    ("contact", &["created", "changed", "softdeleted", "deleted"]),
    ("document", &["created", "changed", "edited", "deleted"]),
    ("person", &["created", "changed", "softdeleted", "deleted", "consented", "unconsented"]),
    ("project", &["created", "changed", "deleted"]),
    ("projectmember", &["created", "changed", "deleted"]),
    ("quote", &["approved", "rejected", "sent", "ordered"]),
    ("relation", &["created", "changed", "deleted"]),
    ("sale", &["created", "changed", "deleted", "completed", "lost", "sold"]),
    ("salestakeholder", &["created", "changed", "deleted"]),
    ("ticket", &["created", "changed"]),
    ("y_rental", &["created", "changed", "deleted"]),
];

/// A list by its name. Servers before 12.0 have none of events.
pub(crate) fn mdo(site: &Site, name: &str) -> Response {
    if site.server < ServerVersion::Newer || !name.eq_ignore_ascii_case("webhookeventlist") {
        return Response::error(500, "SoListProviderException", &format!("No list provider named '{name}' was found"));
    }
    let names = EVENTS.iter().flat_map(|(entity, verbs)| verbs.iter().map(move |verb| format!("{entity}.{verb}")));
    let items: Vec<Value> = (1..)
        .zip(names)
        .map(|(id, name)| json!({ "Id": id, "Name": name, "Rank": id, "StyleHint": "", "ExtraInfo": "", "Deleted": false, "ChildItems": [] }))
        .collect();
    Response::json(200, &Value::Array(items))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::scenario::Options;
    use crate::{Handled, Request, Tenant};

    const RECIPIENTS: &str = "$select=webhook_notify.webhook_notify_id,webhook_notify.webhook_id,\
                              webhook_notify.associate_id,webhook_notify.email_recipient";

    fn read(scenario: &str, path: &str, query: &str) -> (u16, Value) {
        let origin = "http://127.0.0.1:1".to_owned();
        let options = Options { webhooks: None, token: None, tenant: None, origin };
        let mut tenant = Tenant::from_scenario(scenario, &options, 1_795_500_000_000).expect("a scenario");
        let request = Request {
            method: "GET".to_owned(),
            path: format!("/Cust12345/api/v1/{path}"),
            query: query.to_owned(),
            headers: vec![("Authorization".to_owned(), "Bearer 8A:Cust12345.demo".to_owned())],
            body: String::new(),
        };
        match tenant.handle(&request, 1_795_500_000_000) {
            Handled::Answer(response) => (response.status, serde_json::from_str(&response.body).unwrap_or(Value::Null)),
            Handled::NeedsDelivery(..) => panic!("nothing is delivered"),
        }
    }

    #[test]
    fn a_newer_server_lists_its_events_and_its_recipients() {
        let (status, events) = read("newer-server", "MDOList/webhookeventlist", "");
        assert_eq!(status, 200);
        assert!(events.as_array().is_some_and(|items| items.iter().any(|item| item["Name"] == "person.softdeleted")));
        let (status, page) = read("newer-server", "Archive/dynamic", RECIPIENTS);
        assert_eq!(status, 200);
        let first = &page["value"][0];
        assert_eq!(first["webhook_notify.webhook_id"], 1);
        assert_eq!(first["webhook_notify.email_recipient"], "webhooks@acme.example");
        let (_, moved) = read("newer-server", "Archive/dynamic", "$select=webhook.webhook_id,webhook.errors_email");
        assert_eq!(moved["value"][0].get("webhook.errors_email"), None, "addresses moved to the other table");
    }

    #[test]
    fn an_older_server_has_neither() {
        for scenario in ["older-server", "demo"] {
            assert_eq!(read(scenario, "MDOList/webhookeventlist", "").0, 500, "{scenario}");
            assert_eq!(read(scenario, "Archive/dynamic", RECIPIENTS).0, 400, "{scenario}");
        }
        assert_eq!(read("newer-server", "MDOList/anything", "").0, 500);
    }
}
