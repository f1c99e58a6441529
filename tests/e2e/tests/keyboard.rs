//! Every dialog by the keyboard alone: it is reached, opened, filled, carried out and closed, and the focus is where the reader
//! goes on, before and after. Nothing here is clicked, and no script moves the focus.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::definitions::{call, id_of, make, webhook};
use doctor_e2e::receiver::Receiver;
use doctor_e2e::{TENANT, TOKEN, Walk, walk};
use fantoccini::key::Key;
use serde_json::{Value, json};

const LIST: &str = "/local/Cust12345/webhooks";
/// Stopped by a person; its receiver is well.
const STOPPED: &str = "Intranet feed";
/// How often Tab is pressed at most on the way to something.
const FAR: usize = 160;

/// Where the focus is: the name of what holds it, or its id, and the dialog that it is in.
async fn focus(walk: &Walk) -> (String, String) {
    let here = "const e = document.activeElement, dialog = e.closest('dialog'); \
        const name = e.getAttribute('aria-label') ?? (e.matches('input, select, textarea') ? '' : (e.querySelector('.copy-label') ?? e).textContent.trim()); \
        return [name || e.id || e.tagName, dialog?.getAttribute('aria-labelledby') ?? '']";
    let found = walk.evaluate(here).await;
    (found[0].as_str().unwrap().to_owned(), found[1].as_str().unwrap().to_owned())
}

/// What is not as it should be where the focus is: it has left the dialog that is open, or is not to be seen.
async fn faults(walk: &Walk) -> Value {
    walk.evaluate(
        "const e = document.activeElement, open = [...document.querySelectorAll('dialog[open]')].pop(), faults = []; \
         if (e === document.body) return faults; \
         if (open && !open.contains(e)) faults.push('behind the dialog: ' + e.outerHTML.slice(0, 120)); \
         const ringed = [e, e.closest('label'), e.closest('.face'), e.closest('.card'), e.querySelector('.chart-hit')].filter(Boolean); \
         const rings = part => { const s = getComputedStyle(part); return s.outlineStyle !== 'none' || s.boxShadow !== 'none' || s.stroke !== 'none' }; \
         if (!ringed.some(rings)) faults.push('not to be seen: ' + e.outerHTML.slice(0, 120)); \
         return faults",
    )
    .await
}

/// Goes on by Tab to what has this name, or this id.
async fn tab_to(walk: &Walk, name: &str) {
    let mut passed = Vec::new();
    for _ in 0..FAR {
        let (here, _) = focus(walk).await;
        if here == name || walk.evaluate("return document.activeElement.id").await == name {
            return;
        }
        passed.push(here);
        walk.tab().await;
        assert_eq!(faults(walk).await, json!([]), "on the way to {name}");
    }
    panic!("{name} is never reached: {passed:?}");
}

/// Goes on to a button, waits until it can be pressed, and presses it.
async fn press(walk: &Walk, name: &str) {
    tab_to(walk, name).await;
    walk.press(&Key::Enter.to_string()).await;
}

/// Presses a move of a webhook's page: a button, or an item of the menu of the others. Says what the focus comes back to.
async fn press_move(walk: &Walk, name: &str) -> String {
    for _ in 0..FAR {
        let (here, _) = focus(walk).await;
        if here == name {
            walk.press(&Key::Enter.to_string()).await;
            return here;
        }
        if here == "More" {
            walk.press(&Key::Down.to_string()).await;
            let items = "return document.querySelectorAll('.menu-items > [role=menuitem]').length";
            let count = walk.evaluate(items).await.as_u64().unwrap();
            for _ in 0..count {
                walk.until("an item", async || {
                    walk.evaluate("return document.activeElement.getAttribute('role')").await == "menuitem"
                })
                .await;
                if focus(walk).await.0 == name {
                    walk.press(&Key::Enter.to_string()).await;
                    return here;
                }
                walk.press(&Key::Down.to_string()).await;
            }
            walk.press(&Key::Escape.to_string()).await;
        }
        walk.tab().await;
    }
    panic!("{name} is never reached");
}

/// Waits until a dialog is open and has the focus, and says on what.
async fn opened(walk: &Walk, dialog: &str) -> String {
    walk.until(&format!("the focus in {dialog}"), async || {
        walk.all("dialog[open]").await.len() == 1 && focus(walk).await.1 == dialog
    })
    .await;
    focus(walk).await.0
}

/// Waits until no dialog is open and the focus is back on this.
async fn back_on(walk: &Walk, name: &str) {
    walk.until("no dialog", async || walk.all("dialog[open]").await.is_empty()).await;
    walk.until(&format!("the focus back on {name}, not on {:?}", focus(walk).await), async || {
        focus(walk).await.0 == name
    })
    .await;
}

/// Waits until the reader is at the result, and reads it.
async fn told(walk: &Walk, result: &str) {
    walk.wait_for_status(result).await;
    let there = "return document.activeElement.classList.contains('outcomes')";
    walk.until("the focus on the result", async || walk.evaluate(there).await == true).await;
}

/// Takes the place of the text in the focused field.
async fn type_anew(walk: &Walk, text: &str) {
    walk.press(&format!("{}a{}{text}", Key::Control, Key::Null)).await;
}

/// Opens an address, gives the token, and waits for what was read.
async fn open(walk: &Walk, path: &str) {
    walk.open(path).await;
    // Before the program runs nothing on the page may take the focus, and a Tab leaves the page for the browser's own bars.
    walk.find("main #token").await;
    tab_to(walk, "token").await;
    walk.press(TOKEN).await;
    walk.press(&Key::Enter.to_string()).await;
    walk.settled().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_is_tested_restarted_and_stopped() {
    walk("demo", async |walk| {
        let id = id_of(&walk, STOPPED).await;
        open(&walk, &format!("{LIST}/{id}")).await;
        press_move(&walk, "Send a test").await;
        walk.wait_for_status("The test succeeded").await;
        assert_eq!(focus(&walk).await.0, "Send a test", "the reader stays where they are");
        let opener = press_move(&walk, "Restart").await;
        assert_eq!(opened(&walk, "review-title").await, "Cancel", "a key too many restarts nothing");
        walk.press(&Key::Escape.to_string()).await;
        back_on(&walk, &opener).await;
        press_move(&walk, "Restart").await;
        opened(&walk, "review-title").await;
        // The test was sent already.
        let test_first = "return document.querySelector('dialog[open] > .choice input').checked";
        for _ in 0..FAR {
            if walk.evaluate("return document.activeElement.type").await == "checkbox" {
                break;
            }
            walk.tab().await;
        }
        walk.press(" ").await;
        assert_eq!(walk.evaluate(test_first).await, false);
        press(&walk, "Apply").await;
        told(&walk, "“Intranet feed” is Active again.").await;
        assert_eq!(webhook(&walk, id).await["State"], "Active");
        walk.settled().await;
        press_move(&walk, "Stop").await;
        assert_eq!(opened(&walk, "review-title").await, "Cancel");
        press(&walk, "Apply").await;
        told(&walk, "“Intranet feed” is stopped.").await;
        assert_eq!(webhook(&walk, id).await["State"], "Stopped");
        press(&walk, "Close").await;
        assert_eq!(walk.evaluate("return document.activeElement.tagName").await, "H1");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_are_chosen_and_restarted() {
    walk("demo", async |walk| {
        open(&walk, &format!("{LIST}?state=Stopped")).await;
        for key in ["j", " "] {
            walk.press(key).await;
        }
        walk.wait_for_status("1 selected").await;
        press(&walk, "Restart…").await;
        assert_eq!(opened(&walk, "review-title").await, "Cancel");
        press(&walk, "Cancel").await;
        back_on(&walk, "Restart…").await;
        press(&walk, "Restart…").await;
        opened(&walk, "review-title").await;
        press(&walk, "Apply").await;
        walk.find("[data-changed]").await;
        told(&walk, "").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_is_edited_copied_and_deleted() {
    walk("demo", async |walk| {
        let receiver = Receiver::start().await;
        let id = make(&walk, "Local", &receiver.address()).await;
        open(&walk, &format!("{TENANT}/webhooks/{id}")).await;
        let opener = press_move(&walk, "Edit").await;
        opened(&walk, "editor-title").await;
        press(&walk, "Cancel").await;
        back_on(&walk, &opener).await;
        press_move(&walk, "Edit").await;
        opened(&walk, "editor-title").await;
        tab_to(&walk, "edit-name").await;
        type_anew(&walk, "Local orders").await;
        tab_to(&walk, "edit-recipients").await;
        walk.press("ops@acme.example").await;
        press(&walk, "Review change").await;
        assert_eq!(opened(&walk, "write-review-title").await, "Cancel");
        // Back to the draft, which is as it was left.
        walk.press(&Key::Escape.to_string()).await;
        opened(&walk, "editor-title").await;
        press(&walk, "Review change").await;
        opened(&walk, "write-review-title").await;
        press(&walk, "Apply").await;
        told(&walk, "“Local” is changed.").await;
        assert_eq!(webhook(&walk, id).await["Name"], "Local orders");
        walk.settled().await;
        press_move(&walk, "Make a copy").await;
        opened(&walk, "editor-title").await;
        tab_to(&walk, "edit-name").await;
        type_anew(&walk, "Local copy").await;
        press(&walk, "Review change").await;
        opened(&walk, "write-review-title").await;
        press(&walk, "Apply").await;
        told(&walk, "“Local copy” is created, and stopped.").await;
        let copy = id_of(&walk, "Local copy").await;
        walk.settled().await;
        let opener = press_move(&walk, "Delete").await;
        walk.until("the field for the name", async || opened(&walk, "write-review-title").await == "delete-name").await;
        walk.press("Local").await;
        walk.press(&Key::Escape.to_string()).await;
        back_on(&walk, &opener).await;
        press_move(&walk, "Delete").await;
        opened(&walk, "write-review-title").await;
        tab_to(&walk, "delete-name").await;
        let name = walk.evaluate("return document.querySelector('label[for=delete-name]').textContent").await;
        let is_copy = name.as_str().unwrap().contains("Local copy");
        walk.press(if is_copy { "Local copy" } else { "Local orders" }).await;
        press(&walk, "Apply").await;
        told(&walk, "is deleted").await;
        let gone = if is_copy { copy } else { id };
        assert!(call(&walk, "GET", &format!("Webhook/{gone}"), None).await.get("WebhookId").is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_webhook_is_made_from_the_list() {
    walk("demo", async |walk| {
        let receiver = Receiver::start().await;
        open(&walk, LIST).await;
        press(&walk, "New webhook").await;
        opened(&walk, "editor-title").await;
        walk.press(&Key::Escape.to_string()).await;
        back_on(&walk, "New webhook").await;
        press(&walk, "New webhook").await;
        opened(&walk, "editor-title").await;
        tab_to(&walk, "edit-name").await;
        walk.press("Quite new").await;
        tab_to(&walk, "edit-target").await;
        type_anew(&walk, &receiver.address()).await;
        tab_to(&walk, "edit-events").await;
        type_anew(&walk, "contact.changed").await;
        press(&walk, "Review change").await;
        opened(&walk, "write-review-title").await;
        press(&walk, "Apply").await;
        told(&walk, "“Quite new” is created, and stopped.").await;
        id_of(&walk, "Quite new").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn those_of_whom_nobody_hears_get_recipients() {
    walk("newer-server", async |walk| {
        let receiver = Receiver::start().await;
        let id = make(&walk, "Local", &receiver.address()).await;
        open(&walk, &format!("{TENANT}/diagnosis")).await;
        // While the definitions are read, the focus is on the way back.
        let filled_in = async || {
            opened(&walk, "recipients-title").await;
            let asked = async || focus(&walk).await.0 == "recipients-of-all";
            walk.until("the focus on the one thing to fill in", asked).await;
        };
        press(&walk, "Add recipients").await;
        filled_in().await;
        walk.press(&Key::Escape.to_string()).await;
        back_on(&walk, "Add recipients").await;
        press(&walk, "Add recipients").await;
        filled_in().await;
        walk.press("ops@acme.example").await;
        press(&walk, "Apply").await;
        let has_them = async || webhook(&walk, id).await["ErrorEmails"] == json!(["ops@acme.example"]);
        walk.until("the recipients", has_them).await;
        told(&walk, "").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn those_of_whom_nobody_hears_get_a_watcher() {
    walk("newer-server", async |walk| {
        let (watched, told_at) = (Receiver::start().await, Receiver::start().await);
        make(&walk, "Local", &watched.address()).await;
        open(&walk, &format!("{TENANT}/diagnosis")).await;
        press(&walk, "Make a watcher").await;
        opened(&walk, "editor-title").await;
        press(&walk, "Cancel").await;
        back_on(&walk, "Make a watcher").await;
        press(&walk, "Make a watcher").await;
        opened(&walk, "editor-title").await;
        tab_to(&walk, "edit-target").await;
        type_anew(&walk, &told_at.address().replace("127.0.0.1", "localhost")).await;
        press(&walk, "Review change").await;
        opened(&walk, "write-review-title").await;
        press(&walk, "Apply").await;
        told(&walk, "is created, and stopped.").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tenant_is_followed_paused_and_left_alone() {
    walk("healthy", async |walk| {
        open(&walk, LIST).await;
        press(&walk, "Follow").await;
        opened(&walk, "follow").await;
        walk.press(&Key::Escape.to_string()).await;
        back_on(&walk, "Follow").await;
        press(&walk, "Follow").await;
        opened(&walk, "follow").await;
        tab_to(&walk, "follow-pace").await;
        walk.press(&Key::Home.to_string()).await;
        press(&walk, "Start following").await;
        walk.find("[data-follow=on]").await;
        let (back, _) = focus(&walk).await;
        assert!(back.starts_with("Following"), "{back}");
        press(&walk, &back).await;
        opened(&walk, "follow").await;
        press(&walk, "Pause following").await;
        walk.find("[data-follow=paused]").await;
        assert_eq!(focus(&walk).await, ("Go on following".to_owned(), "follow".to_owned()), "the same button goes on");
        press(&walk, "Stop following").await;
        walk.find("[data-follow=off]").await;
        back_on(&walk, "Follow").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_the_palette_and_the_shortcuts_give_the_focus_back() {
    walk("demo", async |walk| {
        open(&walk, LIST).await;
        press(&walk, "Report").await;
        opened(&walk, "report-title").await;
        for format in ["JSON", "CSV", "Markdown"] {
            tab_to(&walk, format).await;
            walk.press(" ").await;
            walk.until(format, async || {
                walk.evaluate("return document.activeElement.getAttribute('aria-pressed')").await == "true"
            })
            .await;
        }
        press(&walk, "Close").await;
        back_on(&walk, "Report").await;
        let ctrl_k = || async { walk.press(&format!("{}k{}", Key::Control, Key::Null)).await };
        ctrl_k().await;
        walk.find("dialog.palette[open] input:focus").await;
        walk.press("usage").await;
        walk.press(&Key::Escape.to_string()).await;
        back_on(&walk, "Report").await;
        ctrl_k().await;
        walk.find("dialog.palette[open] input:focus").await;
        walk.press("usage").await;
        walk.press(&Key::Enter.to_string()).await;
        walk.wait_for_address("/local/Cust12345/usage").await;
        walk.until("the focus on the heading", async || {
            walk.evaluate("return document.activeElement.tagName").await == "H1"
        })
        .await;
        walk.press("?").await;
        walk.find("dialog.shortcuts[open]").await;
        press(&walk, "Close").await;
        walk.until("no dialog", async || walk.all("dialog[open]").await.is_empty()).await;
        assert_ne!(focus(&walk).await.0, "BODY", "the reader goes on where they were");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_token_is_given_and_the_reader_signs_out() {
    walk("demo", async |walk| {
        open(&walk, LIST).await;
        walk.turn_into("expired-token");
        press(&walk, "Refresh").await;
        walk.find("dialog[open] #token:focus").await;
        walk.turn_into("demo");
        walk.press(TOKEN).await;
        walk.press(&Key::Enter.to_string()).await;
        walk.until("no dialog", async || walk.all("dialog[open]").await.is_empty()).await;
        walk.settled().await;
        assert_ne!(focus(&walk).await.0, "BODY", "the reader goes on where they were");
        press(&walk, "Sign out").await;
        walk.wait_for_address("/").await;
        walk.until("the focus on the heading", async || {
            walk.evaluate("return document.activeElement.tagName").await == "H1"
        })
        .await;
    })
    .await;
}
