//! What was written in a session: each change of a webhook with its result, as a list and as a file.

use serde_json::{Value, json};

use crate::diagnosis::Outcome;
use crate::model::{Timestamp, WebhookId};
use crate::text::{Catalog, Message};

/// One write, and how it went.
#[derive(Debug, Clone, PartialEq)]
pub struct WriteRecord {
    /// When its outcome was known.
    pub at: Timestamp,
    /// The webhook; `None` of one that was to be made and is not known to be there.
    pub webhook: Option<WebhookId>,
    /// The webhook's name then.
    pub name: String,
    /// What was asked for.
    pub what: Message,
    /// The request, with masks in place of what is secret.
    pub request: String,
    /// How it went, in one sentence.
    pub result: Message,
    /// How that is shown.
    pub mark: Outcome,
}

/// The writes as a file for machines: no token, no secret, no key of an address.
pub fn to_json(records: &[WriteRecord], catalog: &Catalog) -> String {
    let written: Vec<Value> = records
        .iter()
        .map(|record| {
            json!({
                "at": record.at.to_rfc3339(),
                "webhook_id": record.webhook.map(|id| id.0),
                "name": record.name,
                "change": catalog.say(&record.what),
                "request": record.request,
                "outcome": record.mark.id(),
                "result": catalog.say(&record.result),
            })
        })
        .collect();
    let file = json!({ "schema": "hook-doctor/writes/1", "writes": written });
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::PlainEnglish;

    #[test]
    fn a_file_of_writes_says_what_was_asked_for_and_how_it_went() {
        let record = WriteRecord {
            at: Timestamp::from_millis(1_795_500_000_000),
            webhook: Some(WebhookId(12)),
            name: "ERP orders".to_owned(),
            what: Message::new("repair-stop"),
            request: "PATCH /v1/Webhook/12".to_owned(),
            result: Message::new("change-done-stop").with("name", "ERP orders"),
            mark: Outcome::Pass,
        };
        let file: Value =
            serde_json::from_str(&to_json(&[record], &Catalog::english(Box::new(PlainEnglish)))).expect("JSON");
        let write = &file["writes"][0];
        assert_eq!((write["webhook_id"].as_i64(), write["change"].as_str()), (Some(12), Some("Stop")));
        assert_eq!(
            (write["outcome"].as_str(), write["result"].as_str()),
            (Some("pass"), Some("“ERP orders” is stopped."))
        );
        assert_eq!(file["schema"], "hook-doctor/writes/1");
    }
}
