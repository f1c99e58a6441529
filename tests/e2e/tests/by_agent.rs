//! Servers that have no REST calls for webhooks, or can't compare: changes go by the Webhook agent, after a review that says so.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::definitions::{call, edit, id_of, make, open, page_holds, review, webhook};
use doctor_e2e::receiver::Receiver;
use doctor_e2e::walk;
use serde_json::{Value, json};

/// What the preview says of the guard.
const SAYS_SO: &str = "The guard is weaker";

#[tokio::test(flavor = "multi_thread")]
async fn a_definition_is_read_compared_and_saved_and_what_is_not_edited_survives() {
    walk("agents-only", async |walk| {
        let receiver = Receiver::start().await;
        let id = make(&walk, "Local", &receiver.address()).await;
        let before = webhook(&walk, id).await;
        edit(&walk, id).await;
        walk.fill("Name", "Local orders").await;
        review(&walk).await;
        walk.wait_for_text(SAYS_SO).await;
        walk.click_on("dialog.review[open] details summary").await;
        let sent = walk.find("dialog.review[open] details pre").await.text().await.unwrap();
        assert!(sent.contains("GetWebhook?webhookId=") && sent.contains("Agents/Webhook/SaveWebhook"), "{sent}");
        walk.press_button("Apply").await;
        walk.wait_for_status("“Local” is changed.").await;
        let mut after = webhook(&walk, id).await;
        assert_eq!(after["Name"], "Local orders");
        for field in ["Name", "Updated", "UpdatedAssociate"] {
            after[field] = before[field].clone();
        }
        assert_eq!(after, before, "secret, headers and unknown fields are what they were");
        assert_eq!(page_holds(&walk, &["an-old-secret", "an-old-key"]).await, Vec::<String>::new());
        // Somebody else is quicker.
        edit(&walk, id).await;
        walk.fill("Name", "Mine").await;
        review(&walk).await;
        let mut theirs = webhook(&walk, id).await;
        theirs["Name"] = json!("Theirs");
        call(&walk, "POST", "Agents/Webhook/SaveWebhook", Some(theirs)).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("Somebody else saved “Local orders” after it was read here").await;
        assert_eq!(webhook(&walk, id).await["Name"], "Theirs");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_and_a_removal_go_by_the_agent_once_the_reader_has_read_that() {
    walk("agents-only", async |walk| {
        let id = open(&walk, "Intranet feed").await;
        walk.press_button("Restart").await;
        walk.press_button("Apply").await;
        walk.wait_for_status("this server doesn’t take such a change by REST").await;
        assert_eq!(webhook(&walk, id).await["State"], "Stopped");
        walk.press_button("Restart").await;
        walk.wait_for_text(SAYS_SO).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Intranet feed” is Active again.").await;
        assert_eq!(webhook(&walk, id).await["State"], "Active");
        walk.press_button("Delete").await;
        walk.find("#delete-name").await.send_keys("Intranet feed").await.unwrap();
        walk.press_button("Apply").await;
        walk.wait_for_status("“Intranet feed” is deleted.").await;
        walk.press_button("Undo").await;
        walk.find("dialog.review[open] tr[data-part=target]").await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Intranet feed” is created, and stopped.").await;
        assert_ne!(id_of(&walk, "Intranet feed").await, id);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_patch_without_its_test_is_offered_by_the_agent() {
    walk("cannot-compare", async |walk| {
        let receiver = Receiver::start().await;
        let id = make(&walk, "Local", &receiver.address()).await;
        edit(&walk, id).await;
        walk.fill("Name", "Mine").await;
        review(&walk).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("this server doesn’t take such a change by REST").await;
        assert_eq!(webhook(&walk, id).await["Name"], "Local");
        walk.press_button("Save by the agent").await;
        walk.find("dialog.review[open] .differences").await;
        walk.wait_for_text(SAYS_SO).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Local” is changed.").await;
        let after = webhook(&walk, id).await;
        assert_eq!((after["Name"].as_str(), after["Secret"].as_str()), (Some("Mine"), Some("an-old-secret")));
        assert_eq!(after["Zone"], json!({ "deep": [1, Value::Null, "two"] }));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn all_headers_are_typed_anew_where_one_cannot_be_changed_by_its_name() {
    walk("headers-at-once", async |walk| {
        let receiver = Receiver::start().await;
        let id = make(&walk, "Local", &receiver.address()).await;
        edit(&walk, id).await;
        walk.find("#edit-headers li input[type=password]").await.send_keys("a-new-key").await.unwrap();
        review(&walk).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("Headers can only be replaced as a whole").await;
        walk.press_button("Type all headers anew").await;
        walk.wait_for_text("One whose value you don’t type here would be lost").await;
        walk.find("#edit-headers li input[type=password]").await.send_keys("a-newer-key").await.unwrap();
        review(&walk).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Local” is changed.").await;
        assert_eq!(webhook(&walk, id).await["Headers"], json!({ "X-Key": "a-newer-key" }));
        assert_eq!(page_holds(&walk, &["a-new-key", "a-newer-key"]).await, Vec::<String>::new());
    })
    .await;
}
