//! From "this is why" to "it is fixed": tests, restarts and stops, and what the page says when they do not work.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::definitions::{call, edit, id_of, make, open, page_holds, review, webhook};
use doctor_e2e::receiver::Receiver;
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

async fn state_of(walk: &Walk, id: i64) -> String {
    call(walk, "GET", &format!("Webhook/{id}"), None).await["State"].as_str().unwrap().to_owned()
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
        assert_eq!(walk.evaluate(FOCUS).await, true, "the reader goes on at the outcome");
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
        assert!(walk.all("[data-changed]").await.is_empty(), "nobody waits for the outcome");
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
        // One that fails ends the run, unless the reader wants all to be tried.
        walk.evaluate("[...document.querySelectorAll('dialog[open] > label')].find(label => label.textContent.includes('first one that fails')).click()").await;
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
async fn a_run_stops_at_the_first_receiver_that_fails() {
    walk("demo", async |walk| {
        walk.open_with_token(&format!("{TENANT}/webhooks?state=TooManyErrors")).await;
        walk.listed().await;
        walk.press_button("Restart selected").await;
        let chosen = walk.all("dialog[open] tbody input:checked").await.len();
        walk.press_button("Apply").await;
        walk.wait_for_status(&format!("0 of {chosen} webhooks are Active now.")).await;
        assert_eq!(walk.all("[data-changed][data-outcome=fail]").await.len(), 1);
        assert_eq!(walk.all("[data-changed][data-outcome=info]").await.len(), chosen - 1, "nobody else was called");
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
        assert_eq!(walk.evaluate(focused).await, "Edit");
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

#[tokio::test(flavor = "multi_thread")]
async fn a_step_of_the_diagnosis_is_a_button_and_can_be_undone() {
    walk("demo", async |walk| {
        let id = open(&walk, "Company cards").await;
        walk.press_button("Change contact.updated to contact.changed").await;
        walk.find("dialog.review[open] tr[data-part=events]").await;
        walk.wait_for_text("Review change").await;
        assert_eq!(webhook(&walk, id).await["Events"], json!(["contact.updated"]), "nothing is sent before the review");
        walk.press_button("Apply").await;
        walk.wait_for_status("“Company cards” is changed.").await;
        assert_eq!(walk.evaluate(FOCUS).await, true, "the reader goes on at the result");
        assert_eq!(webhook(&walk, id).await["Events"], json!(["contact.changed"]));
        walk.press_button("Undo").await;
        walk.find("dialog.review[open] tr[data-part=events]").await;
        walk.press_button("Apply").await;
        walk.until("the way back", async || webhook(&walk, id).await["Events"] == json!(["contact.updated"])).await;
        walk.wait_for_text("2 changes in this session").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_definition_is_edited_and_what_is_not_edited_survives() {
    walk("demo", async |walk| {
        let (old, new) = (Receiver::start().await, Receiver::start().await);
        let id = make(&walk, "Local", &old.address()).await;
        let before = webhook(&walk, id).await;
        edit(&walk, id).await;
        assert_eq!(page_holds(&walk, &["an-old-secret", "an-old-key"]).await, Vec::<String>::new());
        walk.fill("Name", "Local orders").await;
        walk.fill("Target URL", &new.address()).await;
        walk.fill("Events", "contact.changed\ncontcat.created").await;
        walk.wait_for_text("contcat.created isn’t an event of SuperOffice’s own. Is contact.created meant?").await;
        walk.press_button("Use contact.created").await;
        walk.fill("Recipients", "ops@acme.example").await;
        walk.press_button("Make a new one").await;
        let secret = walk.find("dialog.editor .command pre").await.text().await.unwrap();
        assert_eq!(secret.len(), 64);
        review(&walk).await;
        let review = walk.find("dialog.review[open]").await.text().await.unwrap();
        for text in ["Local orders", "contact.created", "ops@acme.example", "a new one, never shown"] {
            assert!(review.contains(text), "{review}");
        }
        walk.click_on("dialog.review[open] details summary").await;
        let request = walk.find("dialog.review[open] details pre").await.text().await.unwrap();
        assert!(request.contains("\"op\":\"test\"") && !request.contains(&secret), "{request}");
        walk.press_button("Apply").await;
        walk.wait_for_status("“Local” is changed.").await;
        walk.wait_for_address(&format!("{TENANT}/webhooks/{id}")).await;
        let mut after = webhook(&walk, id).await;
        assert_eq!((after["Name"].as_str(), after["Secret"].as_str()), (Some("Local orders"), Some(secret.as_str())));
        assert_eq!(after["Events"], json!(["contact.changed", "contact.created"]));
        for field in ["Name", "TargetUrl", "Events", "Secret", "ErrorsEmail", "Updated", "UpdatedAssociate"] {
            after[field] = before[field].clone();
        }
        assert_eq!(after, before, "headers and unknown fields are what they were");
        // SuperOffice sent its test, signed with the new secret, to the new receiver.
        let received = new.received();
        assert_eq!(received.last().and_then(|test| test.header("x-hook-test")), Some("true"));
        assert!(received.last().is_some_and(|test| test.header("x-superoffice-signature").is_some()));
        assert_eq!(page_holds(&walk, &[&secret]).await, Vec::<String>::new(), "it was shown once");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_header_is_changed_by_its_name_and_no_other_is_touched() {
    walk("demo", async |walk| {
        let receiver = Receiver::start().await;
        let id = make(&walk, "Local", &receiver.address()).await;
        edit(&walk, id).await;
        let add = "document.querySelector('#edit-headers > button').click()";
        walk.evaluate(add).await;
        walk.find("#edit-headers li:nth-child(2)").await;
        walk.find("#edit-headers li:nth-child(2) input").await.send_keys("X-New").await.unwrap();
        walk.find("#edit-headers li:nth-child(2) input[type=password]").await.send_keys("a-new-key").await.unwrap();
        review(&walk).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Local” is changed.").await;
        assert_eq!(webhook(&walk, id).await["Headers"], json!({ "X-Key": "an-old-key", "X-New": "a-new-key" }));
        assert_eq!(page_holds(&walk, &["a-new-key"]).await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_somebody_else_was_quicker_with_shows_both_and_can_be_decided_again() {
    walk("demo", async |walk| {
        let receiver = Receiver::start().await;
        let id = make(&walk, "Local", &receiver.address()).await;
        edit(&walk, id).await;
        walk.fill("Name", "Mine").await;
        walk.fill("Recipients", "mine@acme.example").await;
        review(&walk).await;
        let theirs = json!([{ "op": "replace", "path": "/Name", "value": "Theirs" }]);
        call(&walk, "PATCH", &format!("Webhook/{id}"), Some(theirs)).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("Somebody else saved “Local” after it was read here").await;
        let row = walk.find(".outcomes tr[data-part=name]").await.text().await.unwrap();
        assert!(row.contains("Local") && row.contains("Theirs"), "{row}");
        assert_eq!(webhook(&walk, id).await["Name"], "Theirs");
        walk.press_button("Decide again").await;
        review(&walk).await;
        let row = walk.find("dialog.review[open] tr[data-part=name]").await.text().await.unwrap();
        assert!(row.contains("Theirs") && row.contains("Mine"), "{row}");
        walk.press_button("Apply").await;
        walk.wait_for_status("is changed.").await;
        let now = webhook(&walk, id).await;
        assert_eq!((now["Name"].as_str(), now["ErrorsEmail"].as_str()), (Some("Mine"), Some("mine@acme.example")));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_whose_test_fails_is_refused_and_the_draft_stays() {
    walk("demo", async |walk| {
        let receiver = Receiver::start().await;
        let id = make(&walk, "Local", &receiver.address()).await;
        receiver.answers("503 Service Unavailable");
        edit(&walk, id).await;
        walk.fill("Name", "Mine").await;
        review(&walk).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("SuperOffice did not save “Local”, because").await;
        assert_eq!(webhook(&walk, id).await["Name"], "Local");
        let name = walk.find("dialog.editor[open] #edit-name").await;
        assert_eq!(name.prop("value").await.unwrap().as_deref(), Some("Mine"), "nothing has to be typed again");
        receiver.answers("200 OK");
        review(&walk).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Local” is changed.").await;
        assert_eq!(webhook(&walk, id).await["Name"], "Mine");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_superoffice_would_refuse_is_said_before_it_is_asked() {
    walk("demo", async |walk| {
        let id = id_of(&walk, HEALTHY).await;
        edit(&walk, id).await;
        walk.press_button("Review change").await;
        walk.wait_for_status("Nothing has changed.").await;
        walk.fill("Target URL", "http://news.example/in").await;
        walk.wait_for_text("The address must begin with https.").await;
        walk.press_button("Review change").await;
        walk.wait_for_status("SuperOffice would refuse this.").await;
        assert_eq!(walk.evaluate("return document.activeElement.id").await, "edit-target");
        assert!(walk.all("dialog.review[open]").await.is_empty());
        // A draft is not thrown away by a key.
        walk.press(&Key::Escape.to_string()).await;
        walk.drawn().await;
        assert_eq!(walk.all("dialog.editor[open]").await.len(), 1);
        walk.press_button("Cancel").await;
        walk.wait_for_address(&format!("{TENANT}/webhooks/{id}")).await;
        walk.until("no dialog", async || walk.all("dialog[open]").await.is_empty()).await;
    })
    .await;
}

/// Has the tenant carry each write out, and the page lose the answer.
const LOSE_ANSWERS: &str = "const send = window.fetch; window.fetch = async (request, ...rest) => { \
    const answer = await send(request, ...rest); const path = new URL(request.url ?? request, location).pathname; \
    const writes = ['PATCH', 'DELETE'].includes(request.method) || (request.method === 'POST' && /v1\\/Webhook$/.test(path)); \
    if (writes) throw new TypeError('lost'); return answer; }";

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_was_lost_is_looked_up_after_each_kind_of_write() {
    walk("demo", async |walk| {
        let receiver = Receiver::start().await;
        let id = make(&walk, "Local", &receiver.address()).await;
        edit(&walk, id).await;
        walk.evaluate(LOSE_ANSWERS).await;
        walk.fill("Name", "Mine").await;
        review(&walk).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("A new look at “Local” shows that it was done.").await;
        assert_eq!(webhook(&walk, id).await["Name"], "Mine");
        walk.settled().await;
        walk.press_button("Stop").await;
        walk.press_button("Apply").await;
        walk.wait_for_status("No answer came. A new look shows that “Mine” is Stopped.").await;
        walk.settled().await;
        walk.press_button("Make a copy").await;
        walk.find("dialog.editor[open] #edit-name").await;
        review(&walk).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Copy of Mine” could not be read afterwards. Whether it was done is not known.").await;
        id_of(&walk, "Copy of Mine").await;
        walk.settled().await;
        walk.press_button("Delete").await;
        walk.find("#delete-name").await.send_keys("Mine").await.unwrap();
        walk.press_button("Apply").await;
        walk.wait_for_status("A new look at “Mine” shows that it was done.").await;
        assert_eq!(webhook(&walk, id).await["ErrorType"], "SoNotFoundException");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_waits_for_a_new_token_without_its_secrets() {
    walk("demo", async |walk| {
        let id = id_of(&walk, STOPPED).await;
        edit(&walk, id).await;
        walk.fill("Name", "Mine").await;
        walk.find("#edit-secret").await.send_keys("typed-by-hand").await.unwrap();
        review(&walk).await;
        walk.turn_into("expired-token");
        walk.press_button("Apply").await;
        walk.find("dialog[open] #token").await;
        walk.turn_into("demo");
        walk.give_token(TOKEN).await;
        let name = walk.find("dialog.editor[open] #edit-name").await;
        assert_eq!(name.prop("value").await.unwrap().as_deref(), Some("Mine"));
        walk.wait_for_status("Secrets and the values of headers and properties were not kept: type them again.").await;
        review(&walk).await;
        let parts =
            "return [...document.querySelectorAll('dialog.review[open] tr[data-part]')].map(r => r.dataset.part)";
        assert_eq!(walk.evaluate(parts).await, json!(["name"]), "the secret went with the token");
        walk.press_button("Apply").await;
        walk.wait_for_status("“Intranet feed” is changed.").await;
        assert_eq!(page_holds(&walk, &["typed-by-hand"]).await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_outlives_the_idle_time_and_a_change_of_language() {
    walk("demo", async |walk| {
        let id = id_of(&walk, STOPPED).await;
        edit(&walk, id).await;
        walk.fill("Name", "Mine").await;
        let choose = |code: &str| {
            format!(
                "const s = document.querySelector('.settings select'); s.value = '{code}'; \
                 s.dispatchEvent(new Event('change', {{ bubbles: true }}))"
            )
        };
        walk.evaluate(&choose("de")).await;
        walk.until("German", async || walk.evaluate("return document.documentElement.lang").await == "de").await;
        walk.find("dialog.editor[open] #edit-name").await;
        let value = "return document.querySelector('dialog.editor[open] #edit-name')?.value ?? ''";
        walk.until("the draft", async || walk.evaluate(value).await == "Mine").await;
        walk.evaluate(&choose("en")).await;
        walk.until("English", async || walk.evaluate("return document.documentElement.lang").await == "en").await;
        walk.minutes_go_by(61).await;
        walk.wait_for_text("so the token was forgotten").await;
        assert!(walk.all("dialog.editor[open]").await.is_empty(), "nobody reads it meanwhile");
        walk.give_token(TOKEN).await;
        walk.find("dialog.editor[open] #edit-name").await;
        walk.until("the draft", async || walk.evaluate(value).await == "Mine").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_restart_the_page_looks_for_a_minute_and_says_what_was_missed() {
    walk("demo", async |walk| {
        let receiver = Receiver::start().await;
        let id = make(&walk, "Local", &receiver.address()).await;
        call(&walk, "POST", "Webhook/contact.changed/7", Some(json!({}))).await;
        walk.until("the delivery", async || receiver.received().len() > 1).await;
        let off = json!([{ "op": "replace", "path": "/State", "value": "Stopped" }]);
        call(&walk, "PATCH", &format!("Webhook/{id}"), Some(off)).await;
        open(&walk, "Local").await;
        walk.wait_for_text("What it missed while it was off").await;
        walk.click_on("section[aria-labelledby=catch-up] summary").await;
        let command = walk.find("section[aria-labelledby=catch-up] pre").await.text().await.unwrap();
        assert!(
            command.contains("/v1/Archive/dynamic?$select=contact.contact_id") && command.contains("after"),
            "{command}"
        );
        walk.press_button("Restart").await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Local” is Active again.").await;
        walk.find("[data-after-restart=after-restart-looking]").await;
        walk.wait_for_text("What it missed while it was off").await;
        call(&walk, "POST", "Webhook/contact.changed/7", Some(json!({}))).await;
        walk.find("[data-after-restart=after-restart-called]").await;
        walk.minutes_go_by(1).await;
        walk.find("[data-after-restart=watch-called]").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sample_of_an_event_is_signed_for_ones_own_machine() {
    walk("demo", async |walk| {
        open(&walk, HEALTHY).await;
        walk.click_on(".sample summary").await;
        let command = "return document.querySelector('.sample pre').textContent";
        assert!(!walk.evaluate(command).await.as_str().unwrap().contains("X-SuperOffice-Signature"));
        walk.find("#sample-secret").await.send_keys("only-typed").await.unwrap();
        walk.until("the signature", async || {
            walk.evaluate(command).await.as_str().is_some_and(|text| text.contains("X-SuperOffice-Signature: "))
        })
        .await;
        assert_eq!(page_holds(&walk, &["only-typed"]).await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_answer_to_a_test_is_told_in_full() {
    walk("demo", async |walk| {
        let receiver = Receiver::start().await;
        make(&walk, "Local", &receiver.address()).await;
        receiver.answers("503 Service Unavailable");
        open(&walk, "Local").await;
        walk.press_button("Send a test").await;
        walk.find("[data-test=fail] .test-answer").await;
        let told = walk.find(".test-answer").await.text().await.unwrap();
        for text in ["503 Service Unavailable", "Round trip", "at most", "connection: close"] {
            assert!(told.to_lowercase().contains(&text.to_lowercase()), "{text}: {told}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receiver_that_stalls_fails_and_is_restarted_once_it_answers() {
    walk("demo", async |walk| {
        let receiver = Receiver::start().await;
        let id = make(&walk, "Local", &receiver.address()).await;
        call(
            &walk,
            "PATCH",
            &format!("Webhook/{id}"),
            Some(json!([{ "op": "replace", "path": "/State", "value": "Stopped" }])),
        )
        .await;
        assert_eq!(state_of(&walk, id).await, "Stopped");
        receiver.stalls();
        open(&walk, "Local").await;
        walk.press_button("Restart").await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Local” was not restarted: the test failed, because no answer came in time.").await;
        assert_eq!(state_of(&walk, id).await, "Stopped");
        receiver.answers("200 OK");
        walk.press_button("Restart").await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Local” is Active again.").await;
        assert_eq!(state_of(&walk, id).await, "Active");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_answer_to_an_edit_is_no_success_and_no_failure() {
    walk("demo", async |walk| {
        let id = id_of(&walk, HEALTHY).await;
        edit(&walk, id).await;
        walk.fill("Name", "Mine").await;
        review(&walk).await;
        walk.stop_serving();
        walk.press_button("Apply").await;
        walk.wait_for_status("could not be read afterwards. Whether it was done is not known.").await;
        walk.find("[role=region][aria-label=Diagnosis]").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_is_deleted_by_its_name_and_made_again() {
    walk("demo", async |walk| {
        let id = open(&walk, STOPPED).await;
        walk.press_button("Delete").await;
        walk.find("dialog.review[open] #delete-name").await;
        let disabled = "return [...document.querySelectorAll('dialog.review[open] button.primary')].pop().disabled";
        assert_eq!(walk.evaluate(disabled).await, true);
        walk.find("#delete-name").await.send_keys("Intranet").await.unwrap();
        assert_eq!(walk.evaluate(disabled).await, true, "half a name is none");
        walk.find("#delete-name").await.send_keys(" feed").await.unwrap();
        walk.until("the button", async || walk.evaluate(disabled).await == false).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Intranet feed” is deleted.").await;
        assert_eq!(webhook(&walk, id).await["ErrorType"], "SoNotFoundException");
        walk.wait_for_address(&format!("{TENANT}/webhooks")).await;
        walk.press_button("Undo").await;
        walk.find("dialog.review[open] tr[data-part=target]").await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Intranet feed” is created, and stopped.").await;
        let again = id_of(&walk, STOPPED).await;
        assert_ne!(again, id);
        assert_eq!(webhook(&walk, again).await["Events"], json!(["document.created", "document.changed"]));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_that_was_changed_since_is_not_deleted() {
    walk("demo", async |walk| {
        let id = open(&walk, STOPPED).await;
        walk.press_button("Delete").await;
        walk.find("#delete-name").await.send_keys(STOPPED).await.unwrap();
        let theirs = json!([{ "op": "replace", "path": "/Events", "value": ["sale.sold"] }]);
        call(&walk, "PATCH", &format!("Webhook/{id}"), Some(theirs)).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("Somebody else saved “Intranet feed” after it was read here").await;
        walk.find(".outcomes tr[data-part=events]").await;
        assert_eq!(webhook(&walk, id).await["Name"], STOPPED);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_starts_stopped_and_without_what_nobody_can_read() {
    walk("demo", async |walk| {
        let receiver = Receiver::start().await;
        let id = make(&walk, "Local", &receiver.address()).await;
        let calls = receiver.received().len();
        open(&walk, "Local").await;
        walk.press_button("Make a copy").await;
        walk.find("dialog.editor[open] #edit-name").await;
        review(&walk).await;
        walk.press_button("Apply").await;
        walk.wait_for_status("“Copy of Local” is created, and stopped.").await;
        let copy = webhook(&walk, id_of(&walk, "Copy of Local").await).await;
        assert_eq!(
            (copy["State"].as_str(), &copy["TargetUrl"]),
            (Some("Stopped"), &webhook(&walk, id).await["TargetUrl"])
        );
        assert_eq!((copy["Secret"].as_str(), &copy["Headers"]), (Some(""), &Value::Null));
        assert_eq!(receiver.received().len(), calls, "nothing was sent to the receiver");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_is_edited_with_the_keyboard_alone() {
    walk("demo", async |walk| {
        let id = open(&walk, STOPPED).await;
        walk.press_button("Edit").await;
        walk.find("dialog.editor[open] #edit-name").await;
        let focused = async || walk.evaluate("return document.activeElement.id").await;
        for step in 0.. {
            assert!(step < 20, "the name is never reached");
            if focused().await == "edit-name" {
                break;
            }
            walk.tab().await;
        }
        walk.press(&format!("{}!", Key::End)).await;
        walk.press(&Key::Enter.to_string()).await;
        walk.find("dialog.review[open] tr[data-part=name]").await;
        for step in 0.. {
            assert!(step < 20, "the button is never reached");
            if walk.evaluate("return document.activeElement.textContent.trim()").await == "Apply" {
                break;
            }
            walk.tab().await;
        }
        walk.press(&Key::Enter.to_string()).await;
        walk.wait_for_status("“Intranet feed” is changed.").await;
        assert_eq!(webhook(&walk, id).await["Name"], "Intranet feed!");
    })
    .await;
}
