//! From "this is why" to "it is fixed": tests, restarts and stops, and what the page says when they do not work.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::{TENANT, TOKEN, Walk, walk};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Stopped by a person; its receiver is well.
const STOPPED: &str = "Intranet feed";
/// Switched off after errors; the receiver's certificate has expired.
const DISABLED: &str = "ERP orders";
/// On, and delivering.
const HEALTHY: &str = "Newsletter";

/// Whether the focus is at the outcome of a change.
const FOCUS: &str = "return document.activeElement.classList.contains('outcomes')";

/// Calls the tenant as another client of the same application does.
async fn call(walk: &Walk, method: &str, path: &str, body: Option<Value>) -> Value {
    let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
    let mut request = reqwest::Client::new()
        .request(method, format!("{}/Cust12345/api/v1/{path}", walk.origin()))
        .header("Authorization", format!("Bearer {TOKEN}"));
    if let Some(body) = body {
        request = request.header("Content-Type", "application/json").body(body.to_string());
    }
    let text = request.send().await.unwrap().text().await.unwrap();
    serde_json::from_str(&text).unwrap_or(Value::Null)
}

async fn id_of(walk: &Walk, name: &str) -> i64 {
    let all = call(walk, "GET", "Webhook", None).await;
    let found = all.as_array().unwrap().iter().find(|webhook| webhook["Name"] == name).expect("a webhook of that name");
    found["WebhookId"].as_i64().unwrap()
}

async fn state_of(walk: &Walk, id: i64) -> String {
    call(walk, "GET", &format!("Webhook/{id}"), None).await["State"].as_str().unwrap().to_owned()
}

/// Opens a webhook's page and waits for its diagnosis.
async fn open(walk: &Walk, name: &str) -> i64 {
    let id = id_of(walk, name).await;
    walk.open_with_token(&format!("{TENANT}/webhooks/{id}")).await;
    walk.find("[role=region][aria-label=Diagnosis]").await;
    id
}

async fn without_a_test_first(walk: &Walk) {
    walk.click_on("dialog[open] > .choice input").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_shows_the_receivers_answer_and_no_secret() {
    walk("demo", async |walk| {
        open(&walk, DISABLED).await;
        walk.press_button("Send a test").await;
        walk.wait_for_status("The test failed, because the receiver’s certificate has expired, or isn’t valid yet.")
            .await;
        walk.click_on("[data-test=fail] summary").await;
        walk.wait_for_text("NotTimeValid").await;
        let page = walk.browser.source().await.unwrap();
        assert!(!page.contains("a-secret-that-only-the-receiver-knows"));
        open(&walk, HEALTHY).await;
        walk.press_button("Send a test").await;
        walk.wait_for_status("The test succeeded: the receiver answered 200").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_webhook_is_restarted_after_a_review_and_not_before() {
    walk("demo", async |walk| {
        let id = open(&walk, STOPPED).await;
        walk.press_button("Restart").await;
        let dialog = walk.find("dialog[open]").await;
        assert_eq!(dialog.attr("aria-labelledby").await.unwrap().as_deref(), Some("review-title"));
        walk.wait_for_text("Review change").await;
        walk.press(&Key::Escape.to_string()).await;
        walk.until("no dialog", async || walk.all("dialog[open]").await.is_empty()).await;
        walk.press_button("Restart").await;
        walk.press_button("Cancel").await;
        walk.until("no dialog", async || walk.all("dialog[open]").await.is_empty()).await;
        assert_eq!(state_of(&walk, id).await, "Stopped", "nothing was sent");
        walk.press_button("Restart").await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Intranet feed” is Active again.").await;
        assert_eq!(state_of(&walk, id).await, "Active");
        walk.find(".state-line[data-state=Active]").await;
        assert_eq!(walk.evaluate(FOCUS).await, true, "the reader goes on at what came of it");
        // And off again, the other way round.
        walk.press_button("Stop").await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Intranet feed” is stopped.").await;
        assert_eq!(state_of(&walk, id).await, "Stopped");
        walk.find(".state-line[data-state=Stopped]").await;
        assert_eq!(walk.evaluate(FOCUS).await, true, "after a second change, too");
        walk.find(".outcomes > button").await.send_keys(&Key::Enter.to_string()).await.unwrap();
        assert_eq!(walk.evaluate("return document.activeElement.tagName").await, "H1");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_leaves_the_tenant_takes_no_change_along() {
    walk("demo", async |walk| {
        walk.open_with_token(&format!("{TENANT}/webhooks?state=Stopped")).await;
        walk.listed().await;
        let off = async || {
            let all = call(&walk, "GET", "Webhook", None).await;
            all.as_array().unwrap().iter().filter(|webhook| webhook["State"] == "Stopped").count()
        };
        let before = off().await;
        assert_eq!(before, 2);
        walk.press_button("Restart selected").await;
        without_a_test_first(&walk).await;
        // Both at once: the first request is on its way, and the reader is gone.
        walk.evaluate("[...document.querySelectorAll('dialog[open] button.primary')].pop().click(); document.querySelector('a.brand').click()").await;
        walk.wait_for_address("/").await;
        walk.until("no dialog", async || walk.all("dialog[open]").await.is_empty()).await;
        // The first change has been answered or given up, and the page had time for a second one.
        let sent = "return performance.getEntriesByType('resource').some(entry => /\\/Webhook\\/\\d+$/.test(entry.name))";
        walk.until("the first change", async || walk.evaluate(sent).await == true).await;
        walk.page_time(1_000).await;
        assert!(before - off().await <= 1, "what was not begun stays as it was");
        assert!(walk.all("[data-changed]").await.is_empty(), "nobody waits for what came of it");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_change_does_not_name_stays_as_it_was() {
    walk("demo", async |walk| {
        let id = id_of(&walk, STOPPED).await;
        let before = call(&walk, "GET", &format!("Webhook/{id}"), None).await;
        open(&walk, STOPPED).await;
        walk.press_button("Restart").await;
        walk.press_button("Apply").await;
        walk.wait_for_status("is Active again").await;
        let mut after = call(&walk, "GET", &format!("Webhook/{id}"), None).await;
        for field in ["State", "Updated", "UpdatedAssociate"] {
            after[field] = before[field].clone();
        }
        assert_eq!(after, before);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_by_another_user_is_not_overwritten() {
    walk("demo", async |walk| {
        let id = open(&walk, DISABLED).await;
        let other = json!([{ "op": "replace", "path": "/State", "value": "Stopped" }]);
        call(&walk, "PATCH", &format!("Webhook/{id}"), Some(other)).await;
        walk.press_button("Restart").await;
        without_a_test_first(&walk).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("Somebody else changed “ERP orders” in the meantime").await;
        walk.wait_for_status("It is Stopped now.").await;
        assert_eq!(state_of(&walk, id).await, "Stopped");
        walk.find(".state-line[data-state=Stopped]").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_review_ends_with_the_token_that_it_began_with() {
    walk("demo", async |walk| {
        let id = open(&walk, STOPPED).await;
        walk.press_button("Restart").await;
        walk.find("dialog.review[open]").await;
        walk.minutes_go_by(61).await;
        walk.wait_for_text("so the token was forgotten").await;
        walk.until("the review to go", async || walk.all("dialog[open]").await.is_empty()).await;
        walk.give_token(TOKEN).await;
        walk.settled().await;
        assert!(walk.all("dialog[open]").await.is_empty(), "another user may be the next to confirm");
        assert_eq!(state_of(&walk, id).await, "Stopped");
        walk.press_button("Restart").await;
        walk.find("dialog.review[open]").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_whose_test_fails_is_refused_and_says_why() {
    walk("demo", async |walk| {
        let id = open(&walk, DISABLED).await;
        walk.press_button("Restart").await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“ERP orders” was not restarted: the test failed").await;
        walk.press_button("Restart").await;
        without_a_test_first(&walk).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("SuperOffice did not restart “ERP orders”").await;
        assert_eq!(state_of(&walk, id).await, "TooManyErrors");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_are_restarted_at_once_and_each_has_an_outcome() {
    walk("demo", async |walk| {
        walk.open_with_token(&format!("{TENANT}/webhooks?state=Stopped&state=TooManyErrors")).await;
        walk.listed().await;
        walk.press_button("Restart selected").await;
        // A stopped webhook, and a script, which can't be tested, are not chosen at first.
        let all = walk.all("dialog[open] tbody input").await.len();
        let chosen = walk.all("dialog[open] tbody input:checked").await;
        assert_eq!((all, chosen.len()), (7, 4));
        walk.wait_for_text("Stopped; last changed by Anna Lind").await;
        walk.wait_for_text("a script: restarted without a test").await;
        // The first is taken out, one of the others is put in.
        chosen[0].click().await.unwrap();
        walk.find("dialog[open] tbody input:not(:checked)").await;
        walk.evaluate("[...document.querySelectorAll('dialog[open] tbody label')].find(label => label.textContent.includes('Intranet feed')).click()").await;
        walk.press_button("Apply").await;
        walk.wait_for_status("1 of 4 webhooks is Active now.").await;
        let told = walk.all("[data-changed]").await;
        assert_eq!(told.len(), chosen.len());
        for line in told {
            let id: i64 = line.attr("data-changed").await.unwrap().unwrap().parse().unwrap();
            let went_well = line.attr("data-outcome").await.unwrap().as_deref() == Some("pass");
            assert_eq!(state_of(&walk, id).await == "Active", went_well, "{id}: {}", line.text().await.unwrap());
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_review_tells_webhooks_apart_whose_names_deceive() {
    walk("demo", async |walk| {
        let id = id_of(&walk, STOPPED).await;
        // It reads from right to left from there on.
        call(&walk, "PATCH", &format!("Webhook/{id}"), Some(json!({ "Name": "ERP \u{202e}sredro" }))).await;
        walk.open_with_token(&format!("{TENANT}/webhooks/{id}")).await;
        walk.find("[role=region][aria-label=Diagnosis]").await;
        walk.press_button("Restart").await;
        let review = walk.find("dialog[open] tbody").await.text().await.unwrap();
        assert!(review.contains("ERP ⟨U+202E⟩sredro") && review.contains(&format!("Id {id}")), "{review}");
        assert!(!walk.browser.source().await.unwrap().contains('\u{202e}'), "nothing turns the text around");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_answer_counts_as_neither_success_nor_failure() {
    walk("demo", async |walk| {
        open(&walk, STOPPED).await;
        walk.press_button("Restart").await;
        without_a_test_first(&walk).await;
        walk.stop_serving();
        walk.press_button("Apply").await;
        walk.wait_for_status("No answer came, and “Intranet feed” could not be read afterwards.").await;
        walk.find("[role=region][aria-label=Diagnosis]").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_expires_meanwhile_is_asked_for_and_nothing_is_lost() {
    walk("demo", async |walk| {
        open(&walk, STOPPED).await;
        walk.press_button("Restart").await;
        without_a_test_first(&walk).await;
        walk.turn_into("expired-token");
        walk.press_button("Apply").await;
        walk.find("dialog[open] #token").await;
        walk.wait_for_text("“Intranet feed” was not changed: the tenant no longer accepts the token").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_applications_webhook_offers_no_action_and_says_so() {
    walk("demo", async |walk| {
        walk.open_with_token(&format!("{TENANT}/webhooks")).await;
        walk.listed().await;
        walk.click_on("[data-owner=other] a").await;
        walk.wait_for_text("It belongs to another app, so it can’t be tested or changed from here.").await;
        for name in ["Send a test", "Restart", "Stop"] {
            let script =
                format!("return [...document.querySelectorAll('button')].some(b => b.textContent.trim() === '{name}')");
            assert_eq!(walk.evaluate(&script).await, false, "{name}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_is_not_called_a_delivery() {
    walk("demo", async |walk| {
        open(&walk, "Nightly clean-up").await;
        walk.press_button("Restart").await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Nightly clean-up” is Active again.").await;
        walk.find("[role=region][aria-label=Diagnosis][data-verdict=unknown]").await;
        walk.wait_for_text("and not called since").await;
    })
    .await;
}

/// The words on the one filled button of the page.
const FILLED: &str = "return [...document.querySelectorAll('main .verdict .actions .primary')].map(button => (button.querySelector('span') ?? button).textContent.trim())";

#[tokio::test(flavor = "multi_thread")]
async fn the_filled_button_is_the_move_of_the_one_whose_turn_it_is() {
    walk("demo", async |walk| {
        let clipboard = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        walk.protocol("Browser.grantPermissions", clipboard).await;
        open(&walk, HEALTHY).await;
        assert_eq!(walk.evaluate(FILLED).await, json!([]), "nothing is to be done");
        open(&walk, DISABLED).await;
        assert_eq!(walk.evaluate(FILLED).await, json!(["Copy for the receiver"]), "it is the receiver's turn");
        walk.press_button("Copy for the receiver").await;
        walk.wait_for_status("Waiting for the people who run").await;
        walk.wait_for_status("send a test when they are done").await;
        assert_eq!(walk.evaluate(FILLED).await, json!(["Send a test"]));
        // A new reading does not forget whom the reader waits for.
        walk.click("Refresh").await;
        walk.until("the refresh", async || walk.all("button[aria-busy=true]").await.is_empty()).await;
        assert_eq!(walk.evaluate(FILLED).await, json!(["Send a test"]));
        open(&walk, STOPPED).await;
        walk.press_button("Send a test").await;
        walk.wait_for_status("The test succeeded").await;
        walk.until("the restart", async || walk.evaluate(FILLED).await == json!(["Restart"])).await;
        assert_eq!(
            walk.evaluate("return document.activeElement.textContent.trim()").await,
            "Send a test",
            "the focus stays"
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rest_of_the_moves_is_in_a_menu_for_mouse_and_keyboard() {
    walk("demo", async |walk| {
        open(&walk, DISABLED).await;
        let focused = "return document.activeElement.textContent.trim()";
        let expanded = "return document.querySelector('.menu > button').getAttribute('aria-expanded')";
        walk.click("More").await;
        walk.until("the first item", async || walk.evaluate(focused).await == "Restart").await;
        walk.press(&Key::Down.to_string()).await;
        assert_eq!(walk.evaluate(focused).await, "Open as a mail");
        walk.press(&Key::Up.to_string()).await;
        walk.press(&Key::Up.to_string()).await;
        assert_eq!(walk.evaluate(focused).await, "Copy the full report", "the first leads to the last");
        walk.press(&Key::Escape.to_string()).await;
        assert_eq!((walk.evaluate(expanded).await, walk.evaluate(focused).await), (json!("false"), json!("More")));
        walk.press(&Key::Down.to_string()).await;
        walk.until("the first item", async || walk.evaluate(focused).await == "Restart").await;
        walk.press(&Key::Enter.to_string()).await;
        walk.find("dialog.review[open]").await;
        walk.press_button("Cancel").await;
        walk.until("the menu to be closed", async || walk.evaluate(expanded).await == "false").await;
    })
    .await;
}
