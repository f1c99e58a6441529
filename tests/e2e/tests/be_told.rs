//! Being told next time: recipients and a watcher for one webhook or for many.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::definitions::{call, make, open, page_holds, review, webhook};
use doctor_e2e::receiver::Receiver;
use doctor_e2e::{TENANT, Walk, walk};
use fantoccini::key::Key;
use serde_json::json;

/// Ticks these webhooks in the list.
async fn tick(walk: &Walk, ids: &[i64]) {
    walk.open_with_token(&format!("{TENANT}/webhooks?q=Local")).await;
    walk.listed().await;
    for id in ids {
        walk.click_on(&format!("[data-webhook-id=\"{id}\"] input[type=checkbox]")).await;
    }
    walk.until("the ticks", async || walk.all(".ticked-row").await.len() == ids.len()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_get_recipients_in_one_review_and_a_half_done_run_says_so() {
    walk("newer-server", async |walk| {
        let receivers = [Receiver::start().await, Receiver::start().await, Receiver::start().await];
        let mut ids = Vec::new();
        for (number, receiver) in receivers.iter().enumerate() {
            ids.push(make(&walk, &format!("Local {number}"), &receiver.address()).await);
        }
        let before = webhook(&walk, ids[0]).await;
        tick(&walk, &ids).await;
        walk.press_button("Add recipients").await;
        walk.find("dialog.review[open] #recipients-of-all").await;
        walk.wait_for_status("Name at least one address.").await;
        walk.fill("Recipients", "ops@").await;
        walk.wait_for_text("“ops@” is no e-mail address.").await;
        walk.fill("Recipients", "ops@acme.example").await;
        assert_eq!(walk.all("dialog[open] tbody tr").await.len(), 3);
        let row = walk.find(&format!("dialog[open] tr[data-webhook=\"{}\"]", ids[0])).await.text().await.unwrap();
        assert!(row.contains("(empty)") && row.contains("ops@acme.example"), "{row}");
        walk.click_on("dialog[open] details summary").await;
        let sent = walk.find("dialog[open] details pre").await.text().await.unwrap();
        assert_eq!(sent.matches("\"op\":\"test\",\"path\":\"/ErrorEmails\"").count(), 3, "{sent}");
        // The second one refuses: the third is left alone.
        receivers[1].answers("503 Service Unavailable");
        walk.press_button("Apply").await;
        walk.wait_for_status("1 of 3 webhooks has these recipients now.").await;
        for (mark, count) in [("pass", 1), ("fail", 1), ("info", 1)] {
            assert_eq!(walk.all(&format!("[data-changed][data-outcome={mark}]")).await.len(), count, "{mark}");
        }
        let mut after = webhook(&walk, ids[0]).await;
        assert_eq!(after["ErrorEmails"], json!(["ops@acme.example"]));
        for field in ["ErrorEmails", "ErrorsEmail", "NotifyVia", "NotifyWhen", "Updated", "UpdatedAssociate"] {
            after[field] = before[field].clone();
        }
        assert_eq!(after, before, "secret, headers and unknown fields are what they were");
        for id in &ids[1..] {
            assert_eq!(webhook(&walk, *id).await["ErrorEmails"], json!([]));
        }
        assert_eq!(page_holds(&walk, &["an-old-secret", "an-old-key"]).await, Vec::<String>::new());
        walk.wait_for_text("3 changes in this session").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_somebody_else_was_quicker_with_is_not_overwritten() {
    walk("newer-server", async |walk| {
        let receiver = Receiver::start().await;
        let ids = [make(&walk, "Local 1", &receiver.address()).await, make(&walk, "Local 2", &receiver.address()).await];
        tick(&walk, &ids).await;
        walk.press_button("Add recipients").await;
        walk.fill("Recipients", "ops@acme.example").await;
        let theirs = json!([{ "op": "replace", "path": "/ErrorEmails", "value": ["theirs@acme.example"] }]);
        call(&walk, "PATCH", &format!("Webhook/{}", ids[0]), Some(theirs)).await;
        walk.evaluate("[...document.querySelectorAll('dialog[open] > label')].find(label => label.textContent.includes('first one that fails')).click()").await;
        walk.press_button("Apply").await;
        walk.wait_for_status("1 of 2 webhooks has these recipients now.").await;
        walk.wait_for_text("Somebody else saved “Local 1” after it was read here").await;
        assert_eq!(webhook(&walk, ids[0]).await["ErrorEmails"], json!(["theirs@acme.example"]));
        assert_eq!(webhook(&walk, ids[1]).await["ErrorEmails"], json!(["ops@acme.example"]));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_diagnosis_names_those_of_whom_nobody_hears_by_keyboard_alone() {
    walk("newer-server", async |walk| {
        let receiver = Receiver::start().await;
        let id = make(&walk, "Local", &receiver.address()).await;
        walk.open_with_token(&format!("{TENANT}/diagnosis")).await;
        walk.find("section[aria-labelledby=untold]").await;
        walk.settled().await;
        let focused = "return document.activeElement.closest('[aria-labelledby=untold]') && document.activeElement.textContent.trim()";
        walk.evaluate("document.querySelector('#untold').closest('section').querySelector('summary').focus()").await;
        walk.tab().await;
        assert_eq!(walk.evaluate(focused).await, "Add recipients");
        walk.press(&Key::Enter.to_string()).await;
        walk.find(&format!("dialog.review[open] tr[data-webhook=\"{id}\"]")).await;
        walk.until("the field", async || {
            walk.evaluate("return document.activeElement.id").await == "recipients-of-all"
        })
        .await;
        walk.press(&Key::Escape.to_string()).await;
        walk.until("no dialog", async || walk.all("dialog[open]").await.is_empty()).await;
        assert_eq!(webhook(&walk, id).await["ErrorEmails"], json!([]), "nothing was sent");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_watcher_of_several_is_told_of_each_and_has_a_receiver_of_its_own() {
    walk("demo", async |walk| {
        let (watched, told) = (Receiver::start().await, Receiver::start().await);
        let ids = [make(&walk, "Local 1", &watched.address()).await, make(&walk, "Local 2", &watched.address()).await];
        tick(&walk, &ids).await;
        walk.press_button("Make a watcher").await;
        walk.find("dialog.editor[open] #edit-name").await;
        walk.find(".watches").await;
        walk.evaluate("[...document.querySelectorAll('.watches label')].find(label => label.textContent.includes('stopped')).click()").await;
        walk.fill("Target URL", &watched.address()).await;
        walk.press_button("Review change").await;
        walk.wait_for_text("sends to this receiver. If it is down, nobody is told").await;
        walk.fill("Target URL", &told.address().replace("127.0.0.1", "localhost")).await;
        review(&walk).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Watch 2 webhooks” is created, and stopped.").await;
        walk.press_button("Restart").await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Watch 2 webhooks” is Active again.").await;
        let events = ["errors", "stopped"].map(|verb| ids.map(|id| format!("webhook{id}.{verb}"))).concat();
        let watcher = doctor_e2e::definitions::id_of(&walk, "Watch 2 webhooks").await;
        assert_eq!(webhook(&walk, watcher).await["Events"], json!(events));
        let off = json!([{ "op": "replace", "path": "/State", "value": "Stopped" }]);
        call(&walk, "PATCH", &format!("Webhook/{}", ids[1]), Some(off)).await;
        walk.until("the news", async || {
            told.received().iter().any(|call| call.header("x-superoffice-event") == Some("webhook.stopped"))
        })
        .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_of_the_diagnosis_makes_a_watcher() {
    walk("demo", async |walk| {
        let receiver = Receiver::start().await;
        let id = make(&walk, "Local", &receiver.address()).await;
        open(&walk, "Local").await;
        walk.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })").await;
        walk.press_button(&format!("Make a watcher for webhook{id}.errors")).await;
        let events = walk.find("dialog.editor[open] #edit-events").await.prop("value").await.unwrap();
        assert_eq!(events.as_deref(), Some(format!("webhook{id}.errors").as_str()));
    })
    .await;
}
