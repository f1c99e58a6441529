//! Webhooks and their definitions, as another client of the same application sees and changes them; and the page's editor.

use serde_json::{Value, json};

use crate::{TENANT, TOKEN, Walk};

/// Calls the tenant as another client of the same application does.
pub async fn call(walk: &Walk, method: &str, path: &str, body: Option<Value>) -> Value {
    let method = reqwest::Method::from_bytes(method.as_bytes()).expect("a method");
    let mut request = reqwest::Client::new()
        .request(method, format!("{}/Cust12345/api/v1/{path}", walk.origin()))
        .header("Authorization", format!("Bearer {TOKEN}"));
    if let Some(body) = body {
        request = request.header("Content-Type", "application/json").body(body.to_string());
    }
    let text = request.send().await.expect("an answer of the tenant").text().await.expect("an answer of the tenant");
    serde_json::from_str(&text).unwrap_or(Value::Null)
}

/// The id of the webhook of this name.
pub async fn id_of(walk: &Walk, name: &str) -> i64 {
    let all = call(walk, "POST", "Agents/Webhook/GetAllWebhooks", Some(json!({}))).await;
    let found = all.as_array().expect("a list").iter().find(|webhook| webhook["Name"] == name);
    found.and_then(|webhook| webhook["WebhookId"].as_i64()).expect("a webhook of that name")
}

/// Opens a webhook's page and waits for its diagnosis.
pub async fn open(walk: &Walk, name: &str) -> i64 {
    let id = id_of(walk, name).await;
    walk.open_with_token(&format!("{TENANT}/webhooks/{id}")).await;
    walk.find("[role=region][aria-label=Diagnosis]").await;
    id
}

/// Makes a webhook at a receiver of this machine, with a field that no page knows.
pub async fn make(walk: &Walk, name: &str, target: &str) -> i64 {
    let made = json!({
        "Name": name, "Events": ["contact.changed"], "TargetUrl": target, "Type": "webhook", "State": "Active",
        "Secret": "an-old-secret", "Headers": { "X-Key": "an-old-key" }, "Zone": { "deep": [1, null, "two"] },
    });
    let saved = call(walk, "POST", "Agents/Webhook/SaveWebhook", Some(made)).await;
    saved["WebhookId"].as_i64().expect("a webhook that was saved")
}

/// A webhook as it is now; by the agent, where the server has no REST call for it.
pub async fn webhook(walk: &Walk, id: i64) -> Value {
    let answer = call(walk, "GET", &format!("Webhook/{id}"), None).await;
    if answer.get("WebhookId").is_some() {
        return answer;
    }
    let by_the_agent =
        call(walk, "POST", &format!("Agents/Webhook/GetWebhook?webhookId={id}"), Some(Value::Null)).await;
    if by_the_agent.is_null() { answer } else { by_the_agent }
}

/// Opens the editor of a webhook by its address.
pub async fn edit(walk: &Walk, id: i64) {
    walk.open_with_token(&format!("{TENANT}/webhooks/{id}/edit")).await;
    walk.find("dialog.editor[open] #edit-name").await;
}

/// Has the change in the editor reviewed.
pub async fn review(walk: &Walk) {
    walk.press_button("Review change").await;
    walk.find("dialog.review[open] .differences").await;
}

/// What the pages' storage and the page itself hold of these texts.
pub async fn page_holds(walk: &Walk, texts: &[&str]) -> Vec<String> {
    let page = walk.browser.source().await.expect("the page");
    let stored = walk.evaluate("return JSON.stringify([{...localStorage}, {...sessionStorage}])").await.to_string();
    texts
        .iter()
        .filter(|text| page.contains(**text) || stored.contains(**text))
        .map(|text| (*text).to_owned())
        .collect()
}
