//! What a page must refuse: files that were changed on their way, being framed, and giving the token to strangers.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::fake_server::{FakeAnswer, FakeServer};
use doctor_e2e::held::{SECRETS, held};
use doctor_e2e::{TOKEN, Walk, walk, walk_with_relay};
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn one_changed_byte_in_a_script_or_a_module_is_refused() {
    for (beginning, ending) in
        [("hook-doctor-", ".wasm"), ("hook-doctor-", ".js"), ("start-", ".js"), ("texts-en-", ".txt")]
    {
        walk("empty", async move |walk| {
            walk.tamper(beginning, ending);
            walk.open("/").await;
            if beginning == "start-" {
                // Without its first script the page does nothing at all; the browser says why.
                let lines = std::sync::Mutex::new(Vec::new());
                walk.until("the browser to refuse the script", async || {
                    let new = walk.console().await;
                    let mut lines = lines.lock().unwrap();
                    lines.extend(new);
                    lines.iter().any(|(_, line)| line.contains("integrity") && line.contains("start-"))
                })
                .await;
            } else {
                walk.wait_for_text("A file of Hook Doctor could not be loaded").await;
            }
            assert!(walk.all("main").await.is_empty(), "nothing of the app runs");
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_with_one_changed_byte_are_refused_and_english_takes_their_place() {
    walk("empty", async |walk| {
        walk.tamper("texts-de-", ".txt");
        walk.open("/?lang=de").await;
        walk.find("html[lang=en] main h1").await;
        walk.wait_for_text("Which webhooks do not deliver, and why?").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn inner_pages_with_one_changed_byte_are_refused_and_can_be_tried_again() {
    walk("empty", async |walk| {
        walk.tamper("extras-", ".wasm");
        walk.open("/tools/explain").await;
        walk.wait_for_text("This page could not be loaded").await;
        assert_eq!(walk.address().await, "/tools/explain");
        // The same change once more: the file is as it was.
        walk.tamper("extras-", ".wasm");
        walk.click("Try again").await;
        walk.control("Error text").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_changed_byte_in_a_style_sheet_is_refused() {
    walk("empty", async |walk| {
        walk.tamper("tokens-", ".css");
        walk.open("/").await;
        walk.find("main h1").await;
        let ink = "return getComputedStyle(document.documentElement).getPropertyValue('--ink')";
        assert_eq!(walk.evaluate(ink).await, "", "its colours are not used");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_untouched_site_runs() {
    walk("empty", async |walk| {
        walk.open("/").await;
        walk.find("main h1").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_names_a_host_sends_no_request_and_takes_no_token() {
    walk("demo", async |walk| {
        for address in ["/evil.example/Cust12345/webhooks", "/https:%2F%2Fevil.example/Cust12345/webhooks", "/local/Cust12345@evil.example/webhooks", "/local/..%2F..%2Fevil/webhooks"] {
            walk.open(address).await;
            walk.find("main h1").await;
            assert!(walk.all("#token").await.is_empty(), "{address} asks for a token");
            let asked = walk.evaluate("return performance.getEntriesByType('resource').map(entry => new URL(entry.name).origin).filter(origin => origin !== location.origin)").await;
            assert_eq!(asked, serde_json::json!([]), "{address}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_in_an_address_is_neither_used_nor_shown() {
    walk("demo", async |walk| {
        walk.open(&format!("/local/Cust12345/webhooks?token={TOKEN}&access_token={TOKEN}")).await;
        walk.control("Access token").await;
        assert!(walk.listed_now().await.is_empty());
        assert!(!walk.text().await.contains(TOKEN));
        assert!(!walk.address().await.contains(TOKEN), "it is taken out of the address");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_in_any_address_is_taken_out_before_anything_else_runs() {
    walk("demo", async |walk| {
        // Where a file of the app does not come, too.
        walk.tamper("hook-doctor-", ".wasm");
        let jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln";
        let opaque = "Zk3Qp81mN0aXv7RtBq5LwE2y";
        for (address, left) in [
            (format!("/?token={TOKEN}"), "/"),
            (
                format!("/local/Cust12345/webhooks?state=Stopped&token={TOKEN}&lang=en"),
                "/local/Cust12345/webhooks?state=Stopped&lang=en",
            ),
            (format!("/local/Cust12345/webhooks?q={TOKEN}"), "/local/Cust12345/webhooks"),
            (format!("/local/Cust12345/webhooks?q=Bearer%20{TOKEN}&sort=name"), "/local/Cust12345/webhooks?sort=name"),
            (format!("/local/Cust12345/webhooks/12?access_token={opaque}"), "/local/Cust12345/webhooks/12"),
            (format!("/local/Cust12345/diagnosis?x={jwt}"), "/local/Cust12345/diagnosis"),
            (format!("/tools/signature?anything={opaque}"), "/tools/signature"),
            (format!("/tools/explain#{TOKEN}"), "/tools/explain"),
            (format!("/tools/explain#access_token={opaque}&state=x"), "/tools/explain"),
            (format!("/no/such/view?code={opaque}"), "/no/such/view"),
            (format!("/?{TOKEN}"), "/"),
            (format!("/local/{TOKEN}/webhooks"), "/"),
            ("/callback?code=c&state=s".to_owned(), "/callback"),
            ("/callback#code=c&state=s".to_owned(), "/callback"),
            (
                "/local/Cust12345/webhooks?q=api.acme.example/in2/orders-of-the-erp-system#main".to_owned(),
                "/local/Cust12345/webhooks?q=api.acme.example/in2/orders-of-the-erp-system#main",
            ),
        ] {
            walk.open(&address).await;
            assert_eq!(walk.address().await, left, "{address}");
        }
        walk.evaluate(&format!("location.hash = '{TOKEN}'")).await;
        walk.wait_for_address("/local/Cust12345/webhooks?q=api.acme.example/in2/orders-of-the-erp-system").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_out_of_an_address_is_told_by_its_name() {
    walk("demo", async |walk| {
        walk.open(&format!("/demo/demo/webhooks/1?access_token={TOKEN}")).await;
        walk.wait_for_text("access_token").await;
        assert!(!walk.evaluate("return document.documentElement.outerHTML").await.as_str().unwrap().contains(TOKEN));
        // A token that is typed into the search does not get into the address, either.
        walk.open("/demo/demo/webhooks").await;
        walk.listed().await;
        walk.find("input[type=search]").await.send_keys(TOKEN).await.unwrap();
        walk.until("nothing to be found", async || walk.listed_now().await.is_empty()).await;
        assert_eq!(walk.address().await, "/demo/demo/webhooks");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tenant_that_points_elsewhere_never_gets_the_token_there() {
    for lie in ["lookup", "redirect", "next-link"] {
        walk("demo", async move |walk| {
            let stranger = FakeServer::start(|_, _| FakeAnswer::Json("[]".to_owned())).await;
            let elsewhere = stranger.origin();
            let liar = FakeServer::start(move |own, path| {
                let api = if lie == "lookup" { &elsewhere } else { own };
                match path {
                    path if path.starts_with("/state/") => FakeAnswer::Json(
                        json!({ "ContextIdentifier": "Cust12345", "State": "Running", "IsRunning": true, "Api": format!("{api}/Cust12345/api") }).to_string(),
                    ),
                    _ if lie == "redirect" => FakeAnswer::Redirect(format!("{elsewhere}/catch")),
                    path if path.contains("/Archive/") => FakeAnswer::Json(
                        json!({ "odata.nextLink": format!("{elsewhere}/catch"), "value": [] }).to_string(),
                    ),
                    path if path.contains("currentPrincipal") => FakeAnswer::Json(json!({ "FullName": "Eva Berg" }).to_string()),
                    _ => FakeAnswer::Json("[]".to_owned()),
                }
            })
            .await;
            // The deployment knows both, so that the page's policy would let the request pass: the page itself must not send it.
            walk.configure(json!({
                "liar": { "label": "Liar", "state": format!("{}/state/{{tenant}}", liar.origin()) },
                "stranger": { "label": "Stranger", "api": format!("{}/api", stranger.origin()) },
            }))
            .await;
            walk.open_with_token("/liar/Cust12345/webhooks").await;
            if lie == "next-link" {
                walk.wait_for_text("Eva Berg").await;
            } else {
                walk.find("[role=alert]").await;
            }
            assert!(lie == "lookup" || liar.asked().iter().any(|request| request.contains(TOKEN)), "the token went where it belongs");
            for request in stranger.asked() {
                assert!(lie == "redirect" && !request.contains(TOKEN) && !request.to_ascii_lowercase().contains("authorization:"), "{lie}: {request}");
            }
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_framed_uses_no_token_that_its_tab_keeps() {
    walk("demo", async |walk| {
        walk.open("/local/Cust12345/webhooks").await;
        walk.find("#keep").await.select_by_value("60").await.unwrap();
        walk.give_token(TOKEN).await;
        walk.listed().await;
        // A page of the same origin, and so with the same storage.
        walk.add("around.html", "<!doctype html><title>x</title><iframe src='/local/Cust12345/webhooks' width=900 height=600></iframe>");
        walk.open("/around.html").await;
        walk.browser.enter_frame(0).await.unwrap();
        walk.wait_for_text("Another site shows this page inside its own").await;
        let asked = walk.evaluate("return performance.getEntriesByType('resource').map(entry => entry.name).filter(name => name.includes('/api/'))").await;
        assert_eq!(asked, json!([]), "nothing is asked with it");
        assert!(walk.all("main").await.is_empty(), "nothing of the app runs");
        walk.find("a[target=_blank]").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_framed_says_so_and_takes_no_token() {
    walk("demo", async |walk| {
        let site = walk.origin();
        let thief = FakeServer::start(move |_, _| {
            FakeAnswer::Page(format!("<!doctype html><title>x</title><iframe src='{site}/local/Cust12345/webhooks' width=900 height=600></iframe>"))
        })
        .await;
        walk.browser.goto(&thief.origin()).await.unwrap();
        walk.browser.enter_frame(0).await.unwrap();
        walk.wait_for_text("Another site shows this page inside its own").await;
        assert!(walk.all("#token").await.is_empty());
    })
    .await;
}

/// Has the page write down every text that it copies and every file that it saves, with its name.
const OVERHEAR: &str = "window.copied = []; window.saved = []; \
    navigator.clipboard.writeText = text => { window.copied.push(text); return Promise.resolve() }; \
    const address = URL.createObjectURL.bind(URL); \
    URL.createObjectURL = blob => { blob.text().then(text => window.saved.push(text)); return address(blob) }; \
    const click = HTMLAnchorElement.prototype.click; \
    HTMLAnchorElement.prototype.click = function () { if (this.download) window.saved.push(this.download); else click.call(this) }; \
    return true";

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_session_leaves_no_secret_in_any_output() {
    walk("demo", async |walk| {
        let mut outputs = Vec::new();
        let held = async || held(&walk).await;
        let copy_all = "for (const d of document.querySelectorAll('details')) d.open = true; for (const b of document.querySelectorAll('main button')) if (/copy/i.test(b.textContent) && !/make a copy/i.test(b.textContent)) b.click(); return true";
        walk.open("/local/Cust12345/webhooks?state=Active").await;
        walk.give_token(TOKEN).await;
        walk.listed().await;
        walk.evaluate(OVERHEAR).await;
        walk.click_on("[data-webhook-id='12'] a").await;
        walk.find("[role=region][aria-label=Diagnosis][data-verdict]").await;
        walk.evaluate(copy_all).await;
        walk.click("Watch one change").await;
        walk.wait_for_text("Read once").await;
        outputs.push(held().await);
        // One with a key in its target.
        walk.go_to("/local/Cust12345/webhooks/1").await;
        walk.wait_for_text("ERP orders").await;
        walk.find("[role=region][aria-label=Diagnosis][data-verdict]").await;
        walk.evaluate(copy_all).await;
        outputs.push(held().await);
        walk.go_to("/local/Cust12345/webhooks").await;
        walk.listed().await;
        walk.click("Report").await;
        for format in ["JSON", "Markdown", "CSV"] {
            walk.evaluate(&format!("[...document.querySelectorAll('dialog[open] button')].find(b => b.textContent === '{format}').click(); return true")).await;
            walk.drawn().await;
            walk.click(&format!("Save as {format}")).await;
            outputs.push(walk.evaluate("return document.querySelector('dialog[open] pre').textContent").await.to_string());
        }
        walk.until("three files with their names", async || walk.evaluate("return window.saved.length").await == 6).await;
        walk.evaluate("document.querySelector('dialog[open]').close(); return true").await;
        walk.click("Refresh").await;
        walk.until("the refresh", async || walk.all("button[aria-busy=true]").await.is_empty()).await;
        let copied = "const done = arguments[0]; caches.open('hook-doctor:/:seen').then(cache => cache.keys()).then(keys => done(keys.length))";
        walk.until("the offline copy", async || walk.browser.execute_async(copied, Vec::new()).await.unwrap() != 0).await;
        let last = held().await;
        for part in ["/kept/local/Cust12345", "observations", "curl", "webhooks-Cust12345-", "hook-doctor/report/1", "webhook_id,name,owner", "/api/v1/Agents/Webhook/GetAllWebhooks"] {
            assert!(last.contains(part), "the sweep sees {part}");
        }
        outputs.push(last);
        // The addresses of the history, one by one.
        for _ in 0..3 {
            outputs.push(walk.address().await);
            walk.browser.back().await.unwrap();
        }
        outputs.push(walk.address().await);
        outputs.extend(walk.console().await.into_iter().map(|(_, line)| line));
        walk.click("Sign out").await;
        walk.wait_for_address("/").await;
        outputs.push(held().await);
        for output in outputs {
            for secret in SECRETS {
                let at = output.find(secret);
                assert_eq!(at, None, "{secret}: …{}…", at.map_or("", |at| &output[output.floor_char_boundary(at.saturating_sub(200))..at]));
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_in_a_target_is_drawn_while_its_button_is_pressed_and_goes_nowhere_else() {
    const KEY: &str = "Zk3-not-for-your-eyes";
    walk("demo", async |walk| {
        let source = async || walk.browser.source().await.unwrap();
        walk.open_with_token("/local/Cust12345/webhooks/1").await;
        walk.evaluate(OVERHEAR).await;
        walk.find("[role=region][aria-label=Diagnosis][data-verdict]").await;
        assert!(!source().await.contains(KEY), "it is hidden at first");
        walk.click("Show the whole address").await;
        walk.wait_for_text(KEY).await;
        // What leaves the page while it is shown.
        walk.click("Report").await;
        walk.click("Save as Markdown").await;
        walk.until("the file and its name", async || walk.evaluate("return window.saved.length").await == 2).await;
        let report = walk.evaluate("return document.querySelector('dialog[open]').textContent").await.to_string();
        assert!(report.contains("ERP orders") && !report.contains(KEY), "{report}");
        walk.evaluate("document.querySelector('dialog[open]').close(); return true").await;
        walk.wait_for_text(KEY).await;
        walk.click("Hide the keys").await;
        walk.until("the key to be hidden", async || !source().await.contains(KEY)).await;
        let held = held(&walk).await;
        assert!(
            held.contains("webhooks-Cust12345-") && !held.contains(KEY),
            "nothing that was saved or stored holds it"
        );
        walk.click("Show the whole address").await;
        walk.wait_for_text(KEY).await;
        walk.go_to("/local/Cust12345/webhooks").await;
        walk.listed().await;
        walk.go_to("/local/Cust12345/webhooks/1").await;
        walk.button("Show the whole address").await;
        assert!(!source().await.contains(KEY), "another visit begins with it hidden");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_of_the_program_is_told_without_its_words_and_leaves_what_was_read() {
    walk("demo", async |walk| {
        walk.open_with_token("/local/Cust12345/webhooks?state=TooManyErrors").await;
        let listed = walk.listed().await;
        // A browser that makes no elements, and says why in words that are nobody's business.
        walk.evaluate("document.createElement = Node.prototype.cloneNode = () => { throw new Error('words-of-a-fault') }; return true").await;
        walk.press("gd").await;
        walk.wait_for_text("Hook Doctor has stopped").await;
        assert_eq!(walk.listed_now().await, listed, "what was read is still there");
        let told = walk.find("[data-fault]").await.text().await.unwrap();
        assert!(told.contains("Place: ") && told.contains(".rs:") && told.contains("Version: hook-doctor-"), "{told}");
        for hidden in [TOKEN, "words-of-a-fault", "Cust12345", "/root/", "/home/", "registry"] {
            assert!(!told.contains(hidden), "{hidden}: {told}");
        }
        assert_eq!(walk.evaluate("return document.activeElement.textContent").await, "Hook Doctor has stopped");
        walk.click("Load the page again").await;
        walk.control("Access token").await;
        assert_eq!(walk.address().await, "/local/Cust12345/diagnosis", "the view that was asked for");
        walk.give_token(TOKEN).await;
        walk.find("li.group").await;
    })
    .await;
}

/// Has the page write down every answer of the tenant that it reads, with its address.
const OVERHEAR_ANSWERS: &str = "window.answers = []; const fetched = window.fetch.bind(window); \
    window.fetch = async (...asked) => { const answer = await fetched(...asked); \
      window.answers.push([new URL(answer.url).pathname, await answer.clone().text()]); return answer }; return true";

/// The answers that were read since [`OVERHEAR_ANSWERS`], each with its path below the API.
async fn answers(walk: &Walk) -> Vec<(String, String)> {
    let answers = walk.evaluate("return window.answers").await;
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let read = answers.as_array().unwrap().iter().map(|answer| (text(&answer[0]), text(&answer[1])));
    read.filter_map(|(path, body)| Some((path.split_once("/api/v1/")?.1.to_owned(), body))).collect()
}

/// The paths of those that say what a webhook is.
fn definitions(answers: &[(String, String)]) -> Vec<&str> {
    let paths = answers.iter().map(|(path, _)| path.as_str());
    paths.filter(|path| path.starts_with("Webhook") || path.starts_with("Agents/")).collect()
}

async fn refresh(walk: &Walk) {
    walk.click("Refresh").await;
    walk.until("the refresh", async || walk.all("button[aria-busy=true]").await.is_empty()).await;
}

const SHARED_SECRET: &str = "a-secret-that-only-the-receiver-knows";
const HEADER_VALUE: &str = "a-key-that-only-the-receiver-knows";

#[tokio::test(flavor = "multi_thread")]
async fn no_answer_that_is_read_holds_a_secret_until_the_reader_asks_for_one_definition() {
    walk("demo", async |walk| {
        // Only what is stopped is saved without a call of its receiver.
        let stopped = format!("{}/Cust12345/api/v1/Webhook/8", walk.origin());
        let client = reqwest::Client::new();
        let headers = json!({ "Headers": { "X-Acme-Key": HEADER_VALUE } });
        let saved = client.patch(stopped).bearer_auth(TOKEN).body(headers.to_string()).send().await.unwrap();
        assert!(saved.text().await.unwrap().contains(HEADER_VALUE));
        walk.open_with_token("/local/Cust12345/webhooks").await;
        walk.listed().await;
        walk.evaluate(OVERHEAR_ANSWERS).await;
        refresh(&walk).await;
        walk.go_to("/local/Cust12345/webhooks/8").await;
        walk.wait_for_text("not read, on purpose").await;
        walk.find("[data-check=secret-missing][data-outcome=unknown]").await;
        assert!(!walk.text().await.contains("deliveries are not signed"));
        let read = answers(&walk).await;
        assert_eq!(definitions(&read), ["Agents/Webhook/GetAllWebhooks"], "one request for all webhooks");
        assert!(read.len() > 4, "the other sources are overheard, too: {}", read.len());
        for (path, body) in &read {
            assert!(!body.contains(SHARED_SECRET) && !body.contains(HEADER_VALUE), "{path}");
        }
        // The reader asks. One definition is read, and nothing of it stays but what may be known.
        walk.press_button("Ask whether a secret is set").await;
        walk.wait_for_text("set, never shown").await;
        walk.wait_for_text("X-Acme-Key").await;
        walk.find("[data-check=secret-missing][data-outcome=pass]").await;
        walk.until("the focus on the answer", async || {
            walk.evaluate("return document.activeElement.id").await == "shared-secret"
        })
        .await;
        let asked = answers(&walk).await.split_off(read.len());
        assert_eq!(definitions(&asked), ["Webhook/8"]);
        assert!(asked[0].1.contains(SHARED_SECRET) && asked[0].1.contains(HEADER_VALUE), "the walk sees what comes in");
        walk.evaluate("window.answers = []; return true").await;
        // It is known until the webhook is changed; the others are as before.
        refresh(&walk).await;
        walk.wait_for_text("set, never shown").await;
        for (path, body) in answers(&walk).await {
            assert!(!body.contains(SHARED_SECRET) && !body.contains(HEADER_VALUE), "{path}");
        }
        walk.evaluate("window.answers = []; return true").await;
        let held = held(&walk).await;
        assert!(held.contains("X-Acme-Key") && !held.contains(SHARED_SECRET) && !held.contains(HEADER_VALUE));
        walk.go_to("/local/Cust12345/webhooks/17").await;
        walk.wait_for_text("not read, on purpose").await;
        walk.press_button("Ask whether a secret is set").await;
        walk.wait_for_text("none: deliveries are not signed").await;
        walk.find("[data-check=secret-missing][data-outcome=info]").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_agents_list_does_not_serve_one_more_request_reads_all() {
    for scenario in ["rest-only", "cut-off"] {
        walk(scenario, async move |walk| {
            walk.open_with_token("/local/Cust12345/webhooks").await;
            let listed = walk.listed().await.len();
            assert!(listed > 20, "{scenario}: {listed}");
            walk.evaluate(OVERHEAR_ANSWERS).await;
            refresh(&walk).await;
            let read = answers(&walk).await;
            assert_eq!(definitions(&read), ["Agents/Webhook/GetAllWebhooks", "Webhook"], "{scenario}");
            walk.go_to("/local/Cust12345/webhooks/8").await;
            walk.wait_for_text("set, never shown").await;
            assert!(!walk.text().await.contains("Ask whether a secret is set"), "{scenario}");
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn through_the_relay_the_page_works_and_says_so() {
    let api = "https://sod2.superoffice.com/Cust12345/api";
    let upstream = FakeServer::start(move |_, path| match path {
        "/api/state/Cust12345" => FakeAnswer::Json(json!({ "ContextIdentifier": "Cust12345", "State": "Running", "IsRunning": true, "Api": api }).to_string()),
        path if path.contains("currentPrincipal") => FakeAnswer::Json(json!({ "FullName": "Eva Berg", "AssociateId": 7 }).to_string()),
        path if path.ends_with("/api/v1/Webhook") => FakeAnswer::Json(
            json!([{ "WebhookId": 12, "Name": "ERP orders", "Events": ["sale.sold"], "TargetUrl": "https://api.acme.example/in", "State": "Active", "Type": "webhook" }])
                .to_string(),
        ),
        _ => FakeAnswer::Json(json!({ "odata.nextLink": null, "value": [] }).to_string()),
    })
    .await;
    walk_with_relay(upstream.port(), async |walk| {
        walk.open_with_token("/sod-relay/Cust12345/webhooks").await;
        assert_eq!(walk.listed().await, [12]);
        walk.wait_for_text("through the relay on this machine to sod.superoffice.com").await;
        let strangers = walk.evaluate("return performance.getEntriesByType('resource').map(entry => new URL(entry.name).origin).filter(origin => origin !== location.origin)").await;
        assert_eq!(strangers, json!([]), "the page asks its own origin only");
    })
    .await;
    for request in upstream.asked() {
        let lower = request.to_ascii_lowercase();
        let is_state = request.starts_with("GET /api/state/");
        assert_eq!(request.contains(TOKEN), !is_state, "{request}");
        assert!(!lower.contains("cookie:") && !lower.contains("origin:") && !lower.contains("referer:"), "{request}");
    }
}
