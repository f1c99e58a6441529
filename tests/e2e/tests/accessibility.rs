//! Every page, in both themes and at both widths, before axe-core: WCAG 2.0 to 2.2, A and AA, its best practices, and
//! targets of 24 pixels. And what a list does with the keyboard alone.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::{TOKEN, Walk, walk, walk_at};
use fantoccini::key::Key;
use serde_json::json;

const RULES: &str = "{ runOnly: { type: 'tag', values: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] }, rules: { 'target-size': { enabled: true } } }";

/// Pages of the built-in demo: they need no token, so each is one address.
const PAGES: [&str; 17] = [
    "/",
    "/demo/demo/webhooks",
    "/demo/demo/webhooks?q=nothing-is-called-this",
    "/demo/demo/webhooks/1",
    "/demo/demo/webhooks/10",
    "/demo/demo/webhooks/14",
    "/demo/demo/webhooks/9999",
    "/demo/demo/diagnosis",
    "/demo/demo/causes/tls-certificate-expired@api.acme.example",
    "/demo/demo/usage",
    "/demo/usage-forbidden/usage",
    "/demo/empty/webhooks",
    "/demo/usage-forbidden/webhooks",
    "/tools/explain",
    "/tools/report",
    "/tools/signature",
    "/nowhere/at/all",
];

async fn violations(walk: &Walk) -> Vec<String> {
    let axe =
        std::env::var("HOOK_DOCTOR_AXE").expect("HOOK_DOCTOR_AXE names axe-core's script; cargo xtask test sets it");
    let source = std::fs::read_to_string(axe).expect("axe-core");
    walk.evaluate(&source).await;
    let found = walk
        .browser
        .execute_async(
            &format!(
                "const done = arguments[arguments.length - 1]; for (const d of document.querySelectorAll('details')) d.open = true; \
                 axe.run(document, {RULES}).then(r => done(r.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.target.join(' ') + ': ' + n.failureSummary))))"
            ),
            Vec::new(),
        )
        .await
        .expect("axe runs");
    found.as_array().expect("a list").iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
}

async fn check_all(theme: &'static str, size: (u32, u32)) {
    walk_at("empty", size, async move |walk| {
        let mut faults = Vec::new();
        for page in PAGES {
            walk.open(page).await;
            walk.find("main h1").await;
            walk.until("what comes", async || walk.all("main .waiting").await.is_empty()).await;
            walk.find("main h1").await;
            walk.evaluate(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
            if page.starts_with("/demo/demo/webhooks/1") {
                walk.find("[role=region][aria-label=Diagnosis]").await;
            }
            faults.extend(violations(&walk).await.into_iter().map(|fault| format!("{page} {theme} {size:?}: {fault}")));
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_that_is_there_before_the_program_breaks_no_rule() {
    walk_at("demo", (390, 844), async |walk| {
        walk.hold_the_program().await;
        for page in ["/", "/local/Cust12345/webhooks"] {
            for theme in ["light", "dark"] {
                walk.open_early(page).await;
                walk.evaluate(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
                assert_eq!(violations(&walk).await, Vec::<String>::new(), "{page} {theme}");
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_breaks_a_rule_in_the_light() {
    check_all("light", (1440, 900)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_breaks_a_rule_in_the_dark() {
    check_all("dark", (1440, 900)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_breaks_a_rule_on_a_phone() {
    check_all("light", (390, 844)).await;
    check_all("dark", (390, 844)).await;
}

/// What axe-core finds on the page as it is, in both themes.
async fn violations_in_both_themes(walk: &Walk, state: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for theme in ["light", "dark"] {
        walk.evaluate(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
        faults.extend(violations(walk).await.into_iter().map(|fault| format!("{state} {theme}: {fault}")));
    }
    faults
}

#[tokio::test(flavor = "multi_thread")]
async fn no_error_state_breaks_a_rule() {
    for scenario in ["maintenance", "expired-token", "usage-forbidden", "agent-forbidden"] {
        walk(scenario, async move |walk| {
            walk.open_with_token("/local/Cust12345/webhooks").await;
            walk.find("[role=alert], [data-webhook-id]").await;
            let faults = violations_in_both_themes(&walk, scenario).await;
            assert!(faults.is_empty(), "{}", faults.join("\n"));
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_part_of_following_breaks_a_rule() {
    for size in [(1440, 900), (390, 844)] {
        walk_at("healthy", size, async move |walk| {
            walk.squeeze(size.0, size.1).await;
            walk.open_with_token("/local/Cust12345/webhooks").await;
            walk.listed().await;
            walk.click_on("[data-follow]").await;
            walk.find("dialog.follow-dialog[open]").await;
            let mut faults = violations_in_both_themes(&walk, "the choice").await;
            walk.find("#follow-pace").await.select_by_value("1").await.unwrap();
            walk.press_button("Start following").await;
            walk.find("[data-follow=on]").await;
            walk.turn_into("certificate-expired");
            walk.minutes_go_by(1).await;
            walk.find("[data-follow-news]").await;
            faults.extend(violations_in_both_themes(&walk, "news").await);
            walk.turn_into("throttled");
            walk.minutes_go_by(1).await;
            walk.find("[data-follow-note]").await;
            faults.extend(violations_in_both_themes(&walk, "a setback").await);
            assert!(faults.is_empty(), "{}", faults.join("\n"));
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_dialog_breaks_a_rule() {
    walk("demo", async |walk| {
        walk.open_with_token("/local/Cust12345/webhooks").await;
        walk.listed().await;
        walk.click("Report").await;
        walk.find("dialog[open]").await;
        let mut faults = violations_in_both_themes(&walk, "report").await;
        walk.press(&Key::Escape.to_string()).await;
        walk.click("Keyboard shortcuts").await;
        walk.find("dialog[open]").await;
        faults.extend(violations_in_both_themes(&walk, "shortcuts").await);
        walk.press(&Key::Escape.to_string()).await;
        walk.press_button("Restart selected").await;
        walk.find("dialog[open] tbody input").await;
        faults.extend(violations_in_both_themes(&walk, "review").await);
        walk.press_button("Apply").await;
        walk.find("[data-changed]").await;
        walk.until("no dialog", async || walk.all("dialog[open]").await.is_empty()).await;
        faults.extend(violations_in_both_themes(&walk, "the outcome of a change").await);
        walk.click_on("[data-webhook-id][data-state=TooManyErrors]:not([data-owner]) a").await;
        walk.press_button("Send a test").await;
        walk.find("[data-test]").await;
        faults.extend(violations_in_both_themes(&walk, "a test").await);
        walk.press_button("Edit").await;
        walk.find("dialog.editor[open] #edit-name").await;
        walk.press_button("Make a new one").await;
        walk.evaluate("document.querySelector('#edit-headers > button').click()").await;
        faults.extend(violations_in_both_themes(&walk, "editor").await);
        walk.evaluate("document.querySelector('#edit-headers li button').click()").await;
        walk.fill("Name", "Another name").await;
        walk.press_button("Review change").await;
        walk.find("dialog.review[open] .differences").await;
        faults.extend(violations_in_both_themes(&walk, "review of an edit").await);
        walk.click_on("#write-cancel").await;
        walk.find("dialog.editor[open]").await;
        walk.press_button("Cancel").await;
        walk.press_button("Delete").await;
        walk.find("dialog.review[open] #delete-name").await;
        faults.extend(violations_in_both_themes(&walk, "deletion").await);
        walk.press_button("Cancel").await;
        walk.press_button("Make a copy").await;
        walk.find("dialog.editor[open] #edit-name").await;
        faults.extend(violations_in_both_themes(&walk, "copy").await);
        walk.press_button("Cancel").await;
        // The page was scrolled to the button, and its head covers the way to the diagnosis.
        walk.evaluate("scrollTo(0, 0)").await;
        walk.click_on("nav a[href$='/diagnosis']").await;
        walk.find("section[aria-labelledby=untold]").await;
        walk.press_button("Add recipients").await;
        walk.find("dialog.review[open] #recipients-of-all").await;
        walk.fill("Recipients", "ops@acme.example").await;
        faults.extend(violations_in_both_themes(&walk, "recipients").await);
        walk.press_button("Cancel").await;
        walk.press_button("Make a watcher").await;
        walk.find("dialog.editor[open] .watches").await;
        faults.extend(violations_in_both_themes(&walk, "watcher").await);
        walk.press_button("Cancel").await;
        walk.turn_into("expired-token");
        walk.click("Refresh").await;
        walk.find("dialog[open] #token").await;
        faults.extend(violations_in_both_themes(&walk, "token").await);
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_view_of_a_saved_report_breaks_a_rule() {
    walk("empty", async |walk| {
        walk.open("/demo/demo/webhooks").await;
        walk.settled().await;
        let report = serde_json::Value::from(walk.report_as_json().await).to_string();
        walk.open("/tools/report").await;
        walk.find("#report-file").await;
        let drop = |file: &str| {
            format!(
                "const data = new DataTransfer(); data.items.add(new File([{file}], 'x.json')); \
                 dispatchEvent(new DragEvent('drop', {{ dataTransfer: data, cancelable: true }}))"
            )
        };
        walk.evaluate(&drop("'{}'")).await;
        walk.find("main [role=alert]").await;
        let mut faults = violations_in_both_themes(&walk, "refused").await;
        walk.evaluate(&drop(&report)).await;
        walk.find("[data-opened-report]").await;
        faults.extend(violations_in_both_themes(&walk, "report").await);
        walk.click_on("[data-webhook-id] a").await;
        walk.find("[role=region][aria-label=Diagnosis][data-verdict]").await;
        faults.extend(violations_in_both_themes(&walk, "webhook of a report").await);
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_page_is_walked_by_the_keyboard_in_the_order_in_which_it_reads() {
    walk("empty", async |walk| {
        walk.open("/").await;
        walk.find(".example-headline").await;
        walk.evaluate("document.getElementById('tenant').focus()").await;
        let mut order = Vec::new();
        for _ in 0..7 {
            let name = "const e = document.activeElement; return e.id || e.textContent.trim()";
            order.push(walk.evaluate(name).await.as_str().unwrap_or_default().to_owned());
            walk.tab().await;
        }
        let expected = ["tenant", "environment", "Sign in with SuperID", "token", "Show", "keep", "Connect"];
        assert_eq!(order, expected);
        tab_to(&walk, "return document.activeElement.textContent.trim() === 'See an example'", "the example").await;
        walk.press(&Key::Enter.to_string()).await;
        walk.wait_for_address("/demo/demo/webhooks").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_main_job_is_done_with_the_keyboard_alone() {
    walk("demo", async |walk| {
        walk.open("/local/Cust12345/webhooks").await;
        walk.find("#token").await;
        // Along the page to the token, as far as it takes, and never in a circle.
        for step in 0.. {
            assert!(step < 40, "the token field is never reached");
            if walk.evaluate("return document.activeElement.id").await == "token" {
                break;
            }
            walk.tab().await;
        }
        walk.press(TOKEN).await;
        walk.press(&Key::Enter.to_string()).await;
        walk.listed().await;
        for step in 0.. {
            assert!(step < 80, "no webhook's link is ever reached");
            if walk.evaluate("return !!document.activeElement.closest('[data-webhook-id]') && document.activeElement.tagName === 'A'").await == true {
                break;
            }
            walk.tab().await;
            let ring = walk.evaluate("const s = getComputedStyle(document.activeElement); return document.activeElement === document.body || s.outlineStyle !== 'none' || s.boxShadow !== 'none'").await;
            assert_eq!(ring, true, "the focus is seen on {}", walk.evaluate("return document.activeElement.outerHTML.slice(0, 200)").await);
        }
        walk.press(&Key::Enter.to_string()).await;
        walk.find("[role=region][aria-label=Diagnosis][data-verdict]").await;
        walk.until("the focus on the new page's heading", async || walk.evaluate("return document.activeElement.tagName").await == "H1").await;
    })
    .await;
}

/// Along the page to what the script says is focused, as far as it takes.
async fn tab_to(walk: &Walk, is_focused: &str, what: &str) {
    for _ in 0..60 {
        if walk.evaluate(is_focused).await == true {
            return;
        }
        walk.tab().await;
    }
    panic!("{what} is never reached");
}

/// The roles and names of all that assistive technology is offered, in the order of the page.
async fn accessibility_tree(walk: &Walk) -> Vec<String> {
    let tree = walk.protocol("Accessibility.getFullAXTree", serde_json::json!({})).await;
    let said = |node: &serde_json::Value, field: &str| node[field]["value"].as_str().unwrap_or_default().to_owned();
    let nodes = tree["nodes"].as_array().expect("nodes");
    let seen = nodes.iter().filter(|node| node["ignored"] == false);
    seen.map(|node| format!("{} {}", said(node, "role"), said(node, "name"))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_is_explained_and_a_terminal_chosen_with_the_keyboard_alone() {
    walk("empty", async |walk| {
        walk.open("/tools/explain").await;
        walk.find("main h1").await;
        tab_to(&walk, "return document.activeElement.id === 'error-text'", "the field for the text").await;
        walk.press("HTTP/1.1 500 X").await;
        walk.find("[role=region][aria-label=Explanation][data-cause=receiver-error]").await;
        walk.evaluate("document.activeElement.select()").await;
        walk.press("POST https://api.acme.example/in/orders?code=1 failed: HTTP/1.1 404 Not Found").await;
        walk.find("[role=region][aria-label=Explanation][data-cause=not-found]").await;
        let command = "return document.querySelector('[aria-label=Explanation] .command pre').textContent";
        assert!(walk.evaluate(command).await.as_str().unwrap().starts_with("curl -i -X POST"));
        for (name, begins) in [("PowerShell", "'{"), ("cmd", "curl.exe -i -X POST"), ("bash", "curl -i -X POST")] {
            let focused = format!(
                "return document.activeElement.textContent.trim() === '{name}' && !!document.activeElement.closest('[role=group][aria-label=Terminal]')"
            );
            walk.evaluate("document.getElementById('error-text').focus()").await;
            tab_to(&walk, &focused, name).await;
            walk.press(" ").await;
            let chosen = "return document.querySelector('[aria-label=Terminal] [aria-pressed=true]').textContent.trim()";
            assert_eq!(walk.evaluate(chosen).await, name);
            assert_eq!(walk.evaluate(&focused).await, true, "the focus stays on the choice");
            let text = walk.evaluate(command).await.as_str().unwrap().to_owned();
            assert!(text.starts_with(begins), "{name}: {text}");
            assert!(text.contains("https://api.acme.example/in/orders?[REST-OF-THE-ADDRESS]"), "{name}: {text}");
            walk.wait_for_text("First put what the target has there in place of [REST-OF-THE-ADDRESS]").await;
        }
        let tree = accessibility_tree(&walk).await;
        for said in [
            "textbox Error text",
            "region Explanation",
            "group Terminal",
            "button bash",
            "button PowerShell",
            "button cmd",
            "list Steps",
            "heading Also weighed",
        ] {
            assert!(tree.iter().any(|node| node == said), "{said}: {tree:#?}");
        }
        let faults = violations(&walk).await;
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        // The choice is remembered.
        walk.press_button("PowerShell").await;
        walk.open("/tools/explain").await;
        walk.control("Error text").await.send_keys("No such host is known. (api.acme.example:443)").await.unwrap();
        walk.wait_for_text("Resolve-DnsName 'api.acme.example' -Server 1.1.1.1").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn shortcuts_work_never_while_typing_and_can_be_switched_off() {
    walk("demo", async |walk| {
        walk.open("/demo/demo/webhooks").await;
        let first = walk.listed().await[0];
        let focused = "return document.activeElement.closest('[data-webhook-id]')?.dataset.webhookId ?? document.activeElement.tagName";
        walk.press("j").await;
        assert_eq!(walk.evaluate(focused).await, first.to_string());
        walk.press("j").await;
        walk.press("k").await;
        assert_eq!(walk.evaluate(focused).await, first.to_string());
        walk.press("/").await;
        assert_eq!(walk.evaluate(focused).await, "INPUT");
        walk.press("jd").await;
        walk.wait_for_address("/demo/demo/webhooks?q=jd").await;
        walk.evaluate("document.activeElement.blur()").await;
        walk.press("g").await;
        walk.press("d").await;
        walk.wait_for_address("/demo/demo/diagnosis").await;
        walk.press("?").await;
        walk.click_on("dialog[open] input[type=checkbox]").await;
        walk.click_on("dialog[open] button").await;
        walk.evaluate("document.activeElement.blur()").await;
        walk.press("g").await;
        walk.press("l").await;
        walk.drawn().await;
        assert_eq!(walk.address().await, "/demo/demo/diagnosis", "switched off");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_palette_finds_webhooks_views_and_actions_by_a_few_letters() {
    walk("demo", async |walk| {
        walk.open("/demo/demo/webhooks").await;
        walk.listed().await;
        let ctrl_k = || async { walk.press(&format!("{}k{}", Key::Control, Key::Null)).await };
        let chosen = "return document.querySelector('dialog[open] [aria-selected=true]')?.textContent ?? ''";
        ctrl_k().await;
        walk.find("dialog[open] [role=combobox]").await;
        walk.press("erp").await;
        walk.until("a webhook", async || walk.evaluate(chosen).await.as_str().unwrap().starts_with("ERP customers")).await;
        let named = walk.evaluate("return document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).getAttribute('aria-selected')").await;
        assert_eq!(named, "true", "what is chosen is also said");
        let cut = "return [...document.querySelectorAll('dialog[open] li, dialog[open] li > span')].filter(part => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline').map(part => part.textContent)";
        assert_eq!(walk.evaluate(cut).await, json!([]), "nothing is cut off");
        assert!(violations(&walk).await.is_empty(), "{:?}", violations(&walk).await);
        walk.press(&Key::Down.to_string()).await;
        walk.until("the next", async || walk.evaluate(chosen).await.as_str().unwrap().starts_with("ERP orders")).await;
        walk.press(&Key::Enter.to_string()).await;
        walk.wait_for_address("/demo/demo/webhooks/1").await;
        ctrl_k().await;
        walk.press("toomany").await;
        walk.press(&Key::Enter.to_string()).await;
        walk.wait_for_address("/demo/demo/webhooks?state=TooManyErrors").await;
        ctrl_k().await;
        walk.press("report").await;
        walk.press(&Key::Enter.to_string()).await;
        walk.find("dialog[open] pre").await;
        walk.press(&Key::Escape.to_string()).await;
        ctrl_k().await;
        walk.press("diagnosis").await;
        let keys = "return [...document.querySelectorAll('dialog[open] [aria-selected=true] kbd')].map(key => key.textContent)";
        walk.until("the keys that do the same", async || walk.evaluate(keys).await == json!(["g", "d"])).await;
        walk.press(&Key::Escape.to_string()).await;
        ctrl_k().await;
        walk.press("german").await;
        walk.until("the language", async || walk.evaluate(chosen).await.as_str().unwrap().starts_with("Deutsch")).await;
        walk.press(&Key::Escape.to_string()).await;
        ctrl_k().await;
        walk.press("nothing is called this").await;
        walk.wait_for_text("No matches").await;
        walk.press(&Key::Escape.to_string()).await;
        assert!(walk.all("dialog[open]").await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn utc_stands_beside_local_time_on_demand_and_the_choice_is_remembered() {
    walk("demo", async |walk| {
        walk.protocol("Emulation.setTimezoneOverride", json!({ "timezoneId": "Asia/Kolkata" })).await;
        // How many times the page and its evidence show, and behind how many of them UTC stands.
        let times = async |part: &str| {
            // An axis names its zone before its row, and has a row for UTC.
            let count = "const said = part => { const copy = part.cloneNode(true); copy.querySelectorAll('[data-zone]').forEach(zone => zone.remove()); return copy.textContent }; \
                const text = [...document.querySelectorAll('PART')].map(said).join(' '); \
                return [/UTC\\+5:30/g, /UTC\\+5:30 \\((?:\\d+ \\w+ \\d+ at )?\\d\\d:\\d\\d UTC\\)/g].map(kind => [...text.matchAll(kind)].length)";
            let counts = walk.evaluate(&count.replace("PART", part)).await;
            (counts[0].as_i64().unwrap(), counts[1].as_i64().unwrap())
        };
        walk.open("/demo/demo/webhooks/1").await;
        walk.settled().await;
        let (local, in_utc) = times("main").await;
        assert!(local > 3 && in_utc == 0, "{local} times, {in_utc} of them with UTC");
        walk.click_on("#show-utc").await;
        walk.until("the switch", async || walk.evaluate("return document.activeElement.id + document.activeElement.ariaPressed").await == "show-utctrue").await;
        walk.settled().await;
        for part in ["main", ".evidence", ".life"] {
            let (all, with_utc) = times(part).await;
            assert!(all > 0 && all == with_utc, "{part}: {all} times, {with_utc} of them with UTC");
        }
        assert!(violations(&walk).await.is_empty(), "{:?}", violations(&walk).await);
        walk.open("/demo/demo/webhooks/1").await;
        walk.settled().await;
        let (all, with_utc) = times("main").await;
        assert!(all > 3 && all == with_utc, "it is remembered");
        walk.press(&format!("{}k{}", Key::Control, Key::Null)).await;
        walk.find("dialog[open] [role=combobox]").await;
        walk.press("hide utc").await;
        walk.press(&Key::Enter.to_string()).await;
        walk.until("local times", async || times("main").await.1 == 0).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_axes_of_time_name_their_zone_and_show_utc_on_demand() {
    walk("demo", async |walk| {
        walk.protocol("Emulation.setTimezoneOverride", json!({ "timezoneId": "Asia/Kolkata" })).await;
        walk.open("/demo/demo/usage?range=24h").await;
        walk.settled().await;
        walk.find("[data-time-chart] .plot").await;
        let zones = "return [...document.querySelectorAll('[data-time-chart] [data-zone]')].map(zone => zone.textContent.trim())";
        // Each tick with an hour is a whole hour of the clock of its row.
        let odd = "return [...document.querySelectorAll('[data-time-chart] [data-time-tick]')].map(tick => tick.textContent.trim()).filter(tick => /\\d:/.test(tick) && !/^\\d\\d:00$/.test(tick))";
        let slot = "return document.querySelector('[data-time-chart] [data-slot=\"3\"]').getAttribute('aria-label')";
        assert_eq!(walk.evaluate(zones).await, json!(["UTC+5:30"]));
        assert_eq!(walk.evaluate(odd).await, json!([]));
        let said = walk.evaluate(slot).await;
        let said = said.as_str().unwrap();
        assert!(said.matches("UTC+5:30").count() == 2 && !said.contains("UTC)"), "{said}");
        walk.click_on("#show-utc").await;
        walk.until("both clocks", async || walk.evaluate(zones).await == json!(["UTC+5:30", "UTC"])).await;
        assert_eq!(walk.evaluate(odd).await, json!([]));
        let said = walk.evaluate(slot).await;
        assert_eq!(said.as_str().unwrap().matches(" UTC)").count(), 2, "{said}");
        // On a phone no two of them lie over each other.
        walk.squeeze(390, 844).await;
        walk.drawn().await;
        let over = "const boxes = [...document.querySelectorAll('[data-time-chart] [data-time-tick], [data-time-chart] [data-zone]')].map(tick => [tick.textContent.trim(), tick.getBoundingClientRect()]); \
            return boxes.flatMap(([one, a], i) => boxes.slice(i + 1).filter(([, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2).map(([other]) => `${one} / ${other}`))";
        for range in ["24h", "7d", "30d", "90d", "all"] {
            walk.open(&format!("/demo/demo/usage?range={range}")).await;
            walk.settled().await;
            walk.find("[data-time-chart] .plot").await;
            assert_eq!(walk.evaluate(over).await, json!([]), "{range}");
            let count = walk.all("[data-time-chart] [data-time-tick]").await.len();
            assert!(count >= 4, "{range} has {count} ticks in two rows");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_steps_of_a_silent_webhook_lead_to_the_one_that_is_called() {
    walk("demo", async |walk| {
        walk.open("/demo/demo/webhooks/11").await;
        walk.settled().await;
        walk.click_on(".verdict .steps li:first-child a[href='/demo/demo/webhooks/12']").await;
        walk.wait_for_address("/demo/demo/webhooks/12").await;
        walk.until("its page", async || {
            walk.evaluate("return document.querySelector('main h1').textContent.trim()").await == "Projects to archive"
        })
        .await;
    })
    .await;
}

/// A page of 1440 by 900 pixels at 200 %.
const AT_200_PERCENT: (u32, u32) = (720, 450);

#[tokio::test(flavor = "multi_thread")]
async fn at_200_percent_pages_fit_and_the_buttons_of_a_dialog_stay_in_sight() {
    walk("demo", async |walk| {
        walk.squeeze(AT_200_PERCENT.0, AT_200_PERCENT.1).await;
        let pages = ["/", "/demo/demo/webhooks", "/demo/demo/webhooks/4", "/demo/demo/diagnosis", "/demo/demo/usage", "/tools/explain"];
        for page in pages.into_iter().chain(["/demo/demo/webhooks/1"]) {
            walk.open(page).await;
            walk.find("main h1").await;
            walk.until("the page", async || walk.all(".waiting").await.is_empty()).await;
            let fits = walk.evaluate("return document.documentElement.scrollWidth <= innerWidth").await;
            assert_eq!(fits, true, "{page} is wider than the window");
        }
        // What ends a dialog is in sight however long the dialog is, and does not touch its edge.
        let beyond = "const dialog = document.querySelector('dialog[open]'), box = dialog.getBoundingClientRect(); \
            const buttons = [...[...dialog.querySelectorAll('.actions')].at(-1).querySelectorAll('button')]; \
            if (box.top < 0 || box.bottom > innerHeight || buttons.length === 0) return ['the dialog']; \
            return buttons.filter(button => { const own = button.getBoundingClientRect(); return own.top < box.top || own.bottom > box.bottom - 6; }).map(button => button.textContent)";
        let check = async |dialog: &str| {
            walk.find("dialog[open] .actions button").await;
            walk.until(&format!("the buttons of {dialog}"), async || walk.evaluate(beyond).await == json!([])).await;
            walk.press(&Key::Escape.to_string()).await;
            walk.until("no dialog", async || walk.all("dialog[open]").await.is_empty()).await;
        };
        walk.settled().await;
        walk.click("Report").await;
        walk.find("dialog[open] pre").await;
        check("the report").await;
        walk.press("?").await;
        check("the shortcuts").await;
        walk.open("/demo/demo/webhooks").await;
        walk.settled().await;
        walk.press_button("Restart selected").await;
        check("the review").await;
        walk.open("/demo/demo/webhooks/1/edit").await;
        walk.find("dialog[open] input").await;
        check("the editor").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_320_pixels_nothing_in_the_head_lies_over_another_part() {
    walk("demo", async |walk| {
        for width in [320, 390, 640] {
            walk.squeeze(width, 640).await;
            walk.open("/demo/demo/webhooks").await;
            walk.settled().await;
            let over = "const parts = [...document.querySelectorAll('.top .brand, .top .palette-button, .top .settings > *, .top .crumbs, .top .updated, .top .tools button')] \
                .map(part => [part.textContent, part.getBoundingClientRect()]).filter(([, box]) => box.width > 0); \
                return parts.flatMap(([name, a], i) => parts.slice(i + 1).filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1).map(([other]) => name + ' / ' + other))";
            assert_eq!(walk.evaluate(over).await, json!([]), "at {width} pixels");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_a_webhook_that_delivers_is_even_and_says_what_speaks_for_it() {
    walk("demo", async |walk| {
        walk.open("/demo/demo/webhooks/4").await;
        walk.settled().await;
        walk.find("[data-beside]").await;
        walk.until("the chart", async || walk.all("[data-time-chart] .plot").await.len() == 1).await;
        let text = walk.find("[role=region][aria-label=Diagnosis]").await.text().await.unwrap();
        for words in ["Its last call, on ", "calls since it was registered succeeded", "checks found nothing wrong", "same event: person.consented"] {
            assert!(text.contains(words), "{words} in {text}");
        }
        let ends = "return [...document.querySelectorAll('.columns-webhook > *')].map(column => Math.max(...[...column.children].map(part => part.getBoundingClientRect().bottom)))";
        let ends = walk.evaluate(ends).await;
        let (front, side) = (ends[0].as_f64().unwrap(), ends[1].as_f64().unwrap());
        assert!((front - side).abs() < 450.0, "one column ends at {front}, the other at {side}");
        assert!(violations(&walk).await.is_empty(), "{:?}", violations(&walk).await);
    })
    .await;
}
