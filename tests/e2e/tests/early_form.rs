//! The form for a token that the page shows by itself before the program runs: what is typed into it is used, goes nowhere else,
//! and nothing moves when the program takes it over. And the question for the tenant's state, which needs no token.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::fake_server::{FakeAnswer, FakeServer};
use doctor_e2e::held::{held, secrets_held};
use doctor_e2e::{TOKEN, Walk, walk, walk_at};
use fantoccini::key::Key;
use serde_json::{Value, json};

const LIST: &str = "/local/Cust12345/webhooks";
const FOCUSED: &str = "return document.activeElement.id";

/// The requests for the state of a tenant and those to an API, as the browser lists them.
async fn asked(walk: &Walk) -> [usize; 2] {
    let script = "const names = performance.getEntriesByType('resource').map(entry => entry.name);
        return ['/api/state/', '/api/v1/'].map(part => names.filter(name => name.includes(part)).length)";
    serde_json::from_value(walk.evaluate(script).await).unwrap()
}

async fn wait_for_focus(walk: &Walk, id: &str) {
    walk.until(&format!("the focus on {id}"), async || walk.evaluate(FOCUSED).await == id).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_typed_and_sent_off_before_the_program_runs_opens_the_tenant() {
    for (language, button, words) in [("en", "", "It connects as soon as"), ("de", "Verbinden", "Sie verbindet sich")] {
        walk("demo", async move |walk| {
            walk.hold_the_program().await;
            let address = format!("{LIST}?lang={language}");
            walk.open_early(&address).await;
            wait_for_focus(&walk, "token").await;
            walk.press(TOKEN).await;
            if button.is_empty() {
                walk.press(&Key::Enter.to_string()).await;
            } else {
                walk.click(button).await;
            }
            walk.wait_for_status(words).await;
            assert_eq!(walk.address().await, address, "nothing is in the address");
            // The field itself has it, and nothing else.
            let field = walk.evaluate("const { value } = token; token.value = ''; return value").await;
            assert_eq!(field, TOKEN);
            assert_eq!(secrets_held(&walk).await, Vec::<String>::new());
            walk.evaluate(&format!("token.value = '{TOKEN}'; return true")).await;
            walk.let_the_program_go().await;
            assert!(!walk.listed().await.is_empty());
            walk.settled().await;
            assert_eq!(secrets_held(&walk).await, Vec::<String>::new());
            assert_eq!(walk.address().await, address);
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_field_goes_over_with_its_text_its_caret_and_its_focus() {
    walk("demo", async |walk| {
        walk.hold_the_program().await;
        walk.open_early(LIST).await;
        wait_for_focus(&walk, "token").await;
        walk.press(TOKEN).await;
        walk.evaluate("window.field = token; window.button = document.querySelector('[type=submit]'); token.setSelectionRange(3, 12, 'backward'); return true").await;
        walk.let_the_program_go().await;
        let script = "return [token === window.field, button === window.button, document.activeElement === token,
            token.value, token.selectionStart, token.selectionEnd, token.selectionDirection, document.querySelectorAll('#token').length]";
        assert_eq!(walk.evaluate(script).await, json!([true, true, true, TOKEN, 3, 12, "backward", 1]));
        // What was selected is typed over: the wrong tenant's id.
        walk.press("Cust99999").await;
        assert_eq!(walk.evaluate("return token.value").await, "8A:Cust99999.demo");
        walk.fill("Access token", TOKEN).await;
        walk.click("Show").await;
        assert_eq!(walk.evaluate("return token.type").await, "text", "the program's own buttons work on it");
        walk.click("Connect").await;
        assert!(!walk.listed().await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_page_takes_a_customer_and_a_token_by_the_keyboard_alone() {
    walk("demo", async |walk| {
        walk.hold_the_program().await;
        walk.open_early("/").await;
        walk.evaluate("document.querySelector('h1').tabIndex = -1; document.querySelector('h1').focus(); return true")
            .await;
        for (id, typed) in [("tenant", "cust12345"), ("environment", ""), ("token", "8A:Cust12345.demo")] {
            walk.tab().await;
            assert_eq!(walk.evaluate(FOCUSED).await, id);
            if !typed.is_empty() {
                walk.press(typed).await;
            }
        }
        assert_eq!(walk.evaluate("return environment.value").await, "local", "the deployment's own comes first");
        walk.tab().await;
        walk.press(" ").await;
        assert_eq!(
            walk.evaluate("return [token.type, document.activeElement.textContent]").await,
            json!(["text", "Hide"])
        );
        walk.tab().await;
        walk.press(" ").await;
        walk.wait_for_status("It connects as soon as").await;
        walk.let_the_program_go().await;
        walk.wait_for_address(LIST).await;
        assert!(!walk.listed().await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_said_of_the_customer_early_holds_and_a_lack_is_said_when_the_program_runs() {
    walk("demo", async |walk| {
        walk.hold_the_program().await;
        walk.open_early("/").await;
        walk.choose("Environment", "Tenant abroad").await;
        walk.fill("Access token", TOKEN).await;
        walk.let_the_program_go().await;
        let filled = "return [tenant.value, environment.value, token.value]";
        assert_eq!(
            walk.evaluate(filled).await,
            json!(["Cust12345", "other-state", TOKEN]),
            "the token names its tenant"
        );
        walk.open_early("/").await;
        walk.click("Connect").await;
        walk.let_the_program_go().await;
        wait_for_focus(&walk, "tenant").await;
        walk.find("#tenant-problem").await;
        walk.find("#tenant[aria-invalid=true]").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_program_fails_the_field_goes_and_nothing_is_kept() {
    walk("demo", async |walk| {
        walk.hold_the_program().await;
        for path in [LIST, "/"] {
            walk.open_early(path).await;
            walk.fill("Access token", TOKEN).await;
            walk.evaluate("window.field = token; return true").await;
            walk.click("Connect").await;
            walk.evaluate("letFail(new Error('blocked')); return true").await;
            walk.wait_for_text("A file of Hook Doctor could not be loaded").await;
            assert!(walk.all("input, form").await.is_empty(), "{path}");
            assert_eq!(walk.evaluate("return window.field.value").await, "");
            assert_eq!(secrets_held(&walk).await, Vec::<String>::new(), "{path}");
            assert_eq!(asked(&walk).await[1], 0, "no request was sent with it");
        }
    })
    .await;
}

/// Where the parts of the form are, before the program runs or after it.
async fn places(walk: &Walk) -> Value {
    let script = "const box = css => { const part = [...document.querySelectorAll(css)].find(part => part.checkVisibility());
            const { x, y, width, height } = part?.getBoundingClientRect() ?? {}; return [css, x, y, width, height].join(' ') };
        return ['.brand-mark', 'h1', '.lead', '.change-tenant a', '#tenant', '#environment', '.with-button', '#token', '.with-button button', '#token-help', 'form [type=submit]'].map(box)";
    walk.evaluate(script).await
}

async fn nothing_moves(size: (u32, u32)) {
    walk_at("demo", size, async move |walk| {
        walk.squeeze(size.0, size.1).await;
        walk.hold_the_program().await;
        let mut moved = Vec::new();
        for path in ["/", LIST, "/online/cust12345/webhooks?state=Stopped"] {
            for language in ["en", "de", "nl", "da"] {
                let mark = if path.contains('?') { '&' } else { '?' };
                walk.open_early(&format!("{path}{mark}lang={language}")).await;
                let before = places(&walk).await;
                walk.let_the_program_go().await;
                walk.drawn().await;
                let after = places(&walk).await;
                let pairs = before.as_array().unwrap().iter().zip(after.as_array().unwrap());
                moved.extend(
                    pairs
                        .filter(|(before, after)| before != after)
                        .map(|(before, after)| format!("{path} {language}: {before} → {after}")),
                );
            }
        }
        assert!(moved.is_empty(), "{}", moved.join("\n"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_when_the_program_takes_the_form_over_on_a_desk() {
    nothing_moves((1440, 900)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_when_the_program_takes_the_form_over_on_a_phone() {
    nothing_moves((390, 844)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_is_shown_only_where_the_program_shows_one_in_that_place() {
    walk("demo", async |walk| {
        walk.hold_the_program().await;
        for path in [
            "/tools/explain",
            "/tools/report",
            "/callback?state=x&code=y",
            "/demo/demo/webhooks",
            "/nowhere/Cust12345/webhooks",
            "/onsite/crm/webhooks",
            "/sod-relay/Cust12345/webhooks",
            "/local/Cust12345/nothing",
            "/local/Cust12345/webhooks/7",
            "/local/Cust12345/webhooks?access_token=abc",
        ] {
            walk.open(path).await;
            walk.find("#start").await;
            walk.drawn().await;
            assert!(walk.all(".start-asks").await.is_empty(), "{path}");
            assert!(!walk.text().await.contains("Access token"), "{path}");
            assert!(!walk.find("#token").await.is_displayed().await.unwrap(), "{path}");
        }
        // A tab that keeps a token is not asked for one.
        walk.open_early(LIST).await;
        walk.let_the_program_go().await;
        walk.find("#keep").await.select_by_value("60").await.unwrap();
        walk.give_token(TOKEN).await;
        walk.listed().await;
        walk.browser.refresh().await.unwrap();
        walk.drawn().await;
        assert!(walk.all(".start-asks").await.is_empty());
        walk.let_the_program_go().await;
        assert!(!walk.listed().await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_early_form_is_seen_in_forced_colours_and_speaks_the_readers_language() {
    walk("demo", async |walk| {
        walk.hold_the_program().await;
        let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
        walk.protocol("Emulation.setEmulatedMedia", forced).await;
        walk.open_early(&format!("{LIST}?lang=nb")).await;
        let script = "const style = getComputedStyle(token), button = getComputedStyle(document.querySelector('#start [type=submit]'));
            return [style.borderTopWidth, style.borderTopColor !== style.backgroundColor, button.color !== button.backgroundColor, start.lang]";
        assert_eq!(walk.evaluate(script).await, json!(["1px", true, true, "nb"]));
        assert!(walk.text().await.contains("Koble til"), "{}", walk.text().await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tenants_state_is_asked_for_once_and_before_the_token() {
    walk("demo", async |walk| {
        walk.open(LIST).await;
        walk.find("main #token").await;
        walk.until("the question", async || asked(&walk).await == [1, 0]).await;
        walk.give_token(TOKEN).await;
        walk.listed().await;
        walk.settled().await;
        assert_eq!(asked(&walk).await[0], 1, "its answer is used");
        walk.click("Refresh").await;
        walk.until("the question", async || asked(&walk).await[0] == 2).await;
        assert!(walk.all("link[rel=preconnect]").await.is_empty(), "to its own host there is a connection");
        // On the first page it is asked for as soon as somebody types a token for somebody.
        walk.open("/").await;
        walk.find("main #token").await;
        walk.fill("Tenant", "Cust12345").await;
        walk.drawn().await;
        assert_eq!(asked(&walk).await, [0, 0]);
        walk.fill("Access token", TOKEN).await;
        walk.until("the question", async || asked(&walk).await == [1, 0]).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_answer_is_not_used() {
    walk("demo", async |walk| {
        walk.open(LIST).await;
        walk.find("main #token").await;
        walk.until("the question", async || asked(&walk).await == [1, 0]).await;
        walk.minutes_go_by(2).await;
        walk.give_token(TOKEN).await;
        walk.listed().await;
        walk.settled().await;
        // It was asked for anew when the first letter was typed.
        assert_eq!(asked(&walk).await[0], 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_failed_is_asked_again_with_the_token_and_never_carries_it() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    let turn = AtomicUsize::new(0);
    let server = FakeServer::start(move |own, path| {
        if path.starts_with("/api/state/") {
            // The first answer is none.
            if turn.fetch_add(1, Ordering::SeqCst) == 0 {
                return FakeAnswer::Page("<p>Please wait</p>".to_owned());
            }
            let api = format!("{own}/Cust12345/api");
            return FakeAnswer::Json(json!({ "State": "Running", "IsRunning": true, "Api": api }).to_string());
        }
        FakeAnswer::Json(
            if path.contains("currentPrincipal") {
                json!({ "FullName": "Eva Berg", "AssociateId": 7 })
            } else {
                json!([])
            }
            .to_string(),
        )
    })
    .await;
    let state = format!("{}/api/state/{{tenant}}", server.origin());
    walk("demo", async move |walk| {
        walk.configure(json!({ "fake": { "label": "Fake", "state": state } })).await;
        walk.open("/fake/Cust12345/webhooks").await;
        walk.find("main #token").await;
        walk.until("the question", async || asked(&walk).await[0] == 1).await;
        assert!(!walk.text().await.contains("No answer"), "nothing is said of it before it matters");
        walk.give_token(TOKEN).await;
        walk.wait_for_text("Eva Berg").await;
        for request in server.asked() {
            assert_eq!(request.contains(TOKEN), !request.contains("/api/state/"), "{request}");
        }
        assert!(!held(&walk).await.contains("Please wait"));
        // The browser reaches for the host that an answer names.
        walk.open("/fake/Cust12345/webhooks").await;
        let links =
            "return [...document.querySelectorAll('link[rel=preconnect]')].map(link => [link.href, link.crossOrigin])";
        let expected = json!([[format!("{}/", server.origin()), "anonymous"]]);
        walk.until("the connection", async || walk.evaluate(links).await == expected).await;
    })
    .await;
}
