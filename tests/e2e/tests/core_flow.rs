//! What most readers do, from start to end: connect, list, filter, search, open a webhook and come back, in every scenario
//! of the local tenant.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::{TENANT, TOKEN, heavy_walk, walk, walk_at};
use fantoccini::key::Key;

const LIST: &str = "/local/Cust12345/webhooks";

#[tokio::test(flavor = "multi_thread")]
async fn a_person_connects_and_sees_what_does_not_deliver() {
    walk("demo", async |walk| {
        walk.open("/").await;
        walk.choose("Environment", "Local tenant").await;
        walk.fill("Tenant", "cust12345").await;
        walk.give_token(TOKEN).await;
        walk.wait_for_address(LIST).await;
        assert!(!walk.listed().await.is_empty());
        walk.wait_for_text("do not deliver").await;
        walk.wait_for_text("Seen as").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bookmark_asks_for_the_token_and_goes_on_to_its_view() {
    walk("demo", async |walk| {
        let bookmark = format!("{LIST}?state=TooManyErrors&q=acme&sort=-consecutive_errors");
        walk.open_with_token(&bookmark).await;
        walk.listed().await;
        assert_eq!(walk.address().await, bookmark);
        let states = walk.evaluate("return [...new Set([...document.querySelectorAll('[data-webhook-id]')].map(row => row.dataset.state))]").await;
        assert_eq!(states, serde_json::json!(["TooManyErrors"]));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_state_can_be_filtered_by_and_the_address_follows() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        for state in ["Active", "Stopped", "TooManyErrors", "Unknown"] {
            let toggle = walk.find(&format!("[role=group][aria-label=State] [data-filter-state={state}]")).await;
            let name = toggle.text().await.unwrap();
            let count: usize = name.split_whitespace().last().unwrap().parse().expect("the count is part of the name");
            assert!(count > 0, "the demo has webhooks in every state, also {state}");
            toggle.click().await.unwrap();
            walk.wait_for_address(&format!("{LIST}?state={state}")).await;
            walk.wait_for_status(&format!("{count} of ")).await;
            walk.until("only this state", async || {
                let states = walk.evaluate("return [...new Set([...document.querySelectorAll('[data-webhook-id]')].map(row => row.dataset.state))]").await;
                states == serde_json::json!([state])
            })
            .await;
            walk.browser.back().await.unwrap();
            walk.wait_for_address(LIST).await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_narrows_the_list_and_survives_a_reload() {
    walk("demo", async |walk| {
        walk.open(LIST).await;
        walk.evaluate("sessionStorage.setItem('unrelated', '1')").await;
        walk.give_token(TOKEN).await;
        let all = walk.listed().await;
        let search = walk.find("[type=search][aria-label='Search webhooks']").await;
        search.send_keys("acme").await.unwrap();
        walk.wait_for_address(&format!("{LIST}?q=acme")).await;
        walk.until("fewer rows", async || walk.listed_now().await.len() < all.len()).await;
        let found = walk.listed_now().await;
        assert!(!found.is_empty());
        walk.browser.refresh().await.unwrap();
        walk.give_token(TOKEN).await;
        assert_eq!(walk.listed().await, found);
        let field = walk.find("[type=search]").await;
        assert_eq!(field.prop("value").await.unwrap().as_deref(), Some("acme"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_webhook_of_the_demo_opens_and_is_explained() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        let ids = walk.listed().await;
        assert!(ids.len() >= 20, "the demo has some 24 webhooks, here {}", ids.len());
        for id in ids {
            walk.click_on(&format!("[data-webhook-id='{id}'] a")).await;
            walk.wait_for_address(&format!("{LIST}/{id}")).await;
            let region = walk.find("[role=region][aria-label=Diagnosis][data-verdict]").await;
            let verdict = region.attr("data-verdict").await.unwrap().unwrap();
            assert!(!verdict.is_empty());
            assert!(!walk.all("[data-check][data-outcome]").await.is_empty(), "webhook {id} has findings");
            // A text that the catalog lacks shows its id, such as `ui-title` or `remedy-x`.
            let text = walk.text().await;
            for stem in ["ui-", "remedy-", "cause-", "finding-", "gap-", "verdict-", "check-"] {
                assert!(
                    !text.split_whitespace().any(|word| word.starts_with(stem)),
                    "webhook {id} shows a bare {stem} id:\n{text}"
                );
            }
            walk.browser.back().await.unwrap();
            walk.wait_for_address(LIST).await;
            walk.listed().await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_certificate_is_explained_in_one_sentence_with_proof() {
    walk("demo", async |walk| {
        walk.open_with_token(&format!("{LIST}?cause=tls-certificate-expired")).await;
        let id = walk.listed().await[0];
        walk.click_on(&format!("[data-webhook-id='{id}'] a")).await;
        let region = walk.find("[role=region][aria-label=Diagnosis][data-verdict=failing-deliveries]").await;
        let text = region.text().await.unwrap();
        assert!(text.contains("certificate"), "{text}");
        walk.find("[data-cause=tls-certificate-expired]").await;
        walk.wait_for_text("NotTimeValid").await;
        walk.wait_for_text("openssl s_client -connect").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_opens_the_page_of_its_cause_with_steps_and_a_mail_to_the_receiver() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        let card = "li.card[data-cause=tls-certificate-expired]";
        let count = walk
            .evaluate(&format!("return document.querySelector('{card} .card-open').innerText.match(/\\d+/)[0]"))
            .await;
        // The whole card is the link.
        let at_the_title = format!(
            "const box = document.querySelector('{card} h2').getBoundingClientRect(); \
             return !!document.elementFromPoint(box.left + 5, box.top + 5).closest('{card} .card-open a')"
        );
        assert_eq!(walk.evaluate(&at_the_title).await, true, "a click on the title opens the page");
        walk.click_on(&format!("{card} .card-open a")).await;
        walk.find("[role=region][aria-label=Diagnosis][data-cause=tls-certificate-expired]").await;
        let address = walk.address().await;
        assert!(address.starts_with("/local/Cust12345/causes/tls-certificate-expired@"), "{address}");
        let members = walk.all(".members [data-webhook-id]").await.len();
        assert_eq!(count, members.to_string());
        assert!(!walk.all("ol.steps > li").await.is_empty());
        let mail = walk.link("Open as a mail").await.attr("href").await.unwrap().expect("an address");
        assert!(mail.starts_with("mailto:?subject=") && mail.contains("Cust12345"), "{mail}");
        walk.browser.refresh().await.unwrap();
        walk.give_token(TOKEN).await;
        walk.find(".members [data-webhook-id]").await;
        assert_eq!(walk.address().await, address, "a bookmark of the page holds");
        walk.open("/local/Cust12345/causes/payload-too-large@nowhere.example").await;
        walk.give_token(TOKEN).await;
        walk.wait_for_text("No webhook has this now").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn all_numbers_of_every_scenario_agree() {
    walk("demo", async |walk| {
        walk.open("/").await;
        for scenario in doctor_tenant::scenario::all() {
            // A tenant that can't be read, or shows nothing, has no numbers.
            let list = format!("/demo/{}/webhooks", scenario.name);
            walk.open(&list).await;
            walk.find(".verdict-bar, .panel.empty, main > .narrow").await;
            if walk.all(".verdict-bar").await.is_empty() {
                continue;
            }
            walk.settled().await;
            let numbers = walk
                .evaluate(
                    "const chips = [...document.querySelectorAll('[data-filter-verdict]')];
                     const states = [...document.querySelectorAll('[data-filter-state]')];
                     const last = element => Number(element.innerText.trim().split(/\\s+/).pop().replaceAll(',', ''));
                     const sum = list => list.reduce((a, b) => a + b, 0);
                     const link = document.querySelector('.all-findings')?.innerText ?? '';
                     return {
                         chips: sum(chips.map(last)), states: sum(states.map(last)),
                         total: Number(document.querySelector('.shown').innerText.match(/of ([\\d,]+)/)[1].replaceAll(',', '')),
                         groups: sum((link.match(/\\d+/g) ?? []).map(Number)),
                     }",
                )
                .await;
            let name = scenario.name;
            for counted in ["chips", "states"] {
                assert_eq!(numbers[counted], numbers["total"], "{name}: {counted}");
            }
            if walk.all("li.card").await.is_empty() {
                continue;
            }
            walk.open(&format!("/demo/{name}/diagnosis")).await;
            walk.find("li.group").await;
            walk.settled().await;
            assert_eq!(numbers["groups"], walk.all("li.group").await.len(), "{name}: the link and the diagnosis");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_needs_no_server_and_no_account() {
    walk("healthy", async |walk| {
        walk.open("/").await;
        walk.click("Try the demo tenant").await;
        walk.wait_for_address("/demo/demo/webhooks").await;
        assert!(walk.listed().await.len() >= 20);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_healthy_tenant_is_quiet() {
    walk("healthy", async |walk| {
        walk.open_with_token(LIST).await;
        for id in walk.listed().await {
            walk.open(&format!("{LIST}/{id}")).await;
            walk.give_token(TOKEN).await;
            walk.find("[role=region][aria-label=Diagnosis][data-verdict=healthy]").await;
            assert!(walk.all("[data-outcome=fail], [data-outcome=warn]").await.is_empty(), "webhook {id}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_list_never_reads_as_no_webhooks() {
    walk("empty", async |walk| {
        walk.open_with_token(LIST).await;
        walk.wait_for_text("This app owns no webhooks here").await;
        // Said once, with a way on beside each reason that has one.
        walk.settled().await;
        assert_eq!(walk.text().await.matches("This app owns no webhooks here").count(), 1);
        walk.click_on(".reasons button").await;
        walk.find("dialog.token-dialog[open] #token").await;
        walk.press(&Key::Escape.to_string()).await;
        walk.click_on(".reasons a").await;
        walk.wait_for_address("/").await;
        let tenant = walk.control("Tenant").await.prop("value").await.unwrap();
        assert_eq!(tenant.as_deref(), Some("Cust12345"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn other_applications_webhooks_are_shown_as_such() {
    walk("other-apps", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        walk.find("[data-webhook-id][data-owner=other]").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_token_is_explained_and_a_new_one_continues() {
    walk("demo", async |walk| {
        walk.open(LIST).await;
        walk.give_token("8A:Cust12345.wrong").await;
        walk.find("[role=alert]").await;
        walk.give_token(&format!("\"Bearer {TOKEN}\"")).await;
        assert!(!walk.listed().await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn errors_on_the_way_are_explained_and_no_page_is_blank() {
    for (scenario, environment, words) in [
        ("expired-token", "local", "does not accept this token"),
        ("wrong-tenant-token", "local", "issued for another tenant"),
        ("agent-forbidden", "local", "Webhook agent"),
        ("origin-refused", "other", "origin"),
        ("maintenance", "local", "maintenance"),
    ] {
        walk(scenario, async move |walk| {
            walk.open_with_token(&format!("/{environment}/Cust12345/webhooks")).await;
            walk.until(&format!("{scenario} to be explained with {words:?}"), async || {
                let text = walk.evaluate("return [...document.querySelectorAll('[role=alert], [data-check][data-outcome=fail]')].map(e => e.textContent).join(' ')").await;
                text.as_str().unwrap_or_default().to_lowercase().contains(&words.to_lowercase())
            })
            .await;
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn servers_that_lack_or_garble_something_still_show_their_webhooks() {
    for scenario in [
        "older-server",
        "newer-server",
        "usage-forbidden",
        "archive-own-only",
        "moved",
        "throttled",
        "slow",
        "flaky",
        "malformed",
    ] {
        walk(scenario, async move |walk| {
            walk.open_with_token(LIST).await;
            assert!(!walk.listed().await.is_empty(), "{scenario}");
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_without_an_end_is_told_and_the_rest_is_shown() {
    walk("endless", async |walk| {
        walk.open_with_token(LIST).await;
        assert!(!walk.listed().await.is_empty());
        walk.wait_for_text("the answer is longer than 128 MB").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_thousand_webhooks_are_listed_and_searched() {
    heavy_walk("huge", async |walk| {
        walk.open_with_token(&format!("{LIST}?sort=id")).await;
        // The first of them are there before they are judged.
        walk.wait_for_status("of 50,000 webhooks").await;
        assert!(walk.all("[data-webhook-id]").await.len() < 200, "only the rows in view are drawn");
        let count =
            walk.find("[aria-label=Webhooks][aria-rowcount]").await.attr("aria-rowcount").await.unwrap().unwrap();
        assert!(count.parse::<usize>().unwrap() >= 50_000);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_addresses_say_so_and_reach_no_other_host() {
    walk("demo", async |walk| {
        for (path, words) in [
            ("/nowhere/Cust12345/webhooks", "nowhere"),
            ("/local/Cust12345/webhooks/abc", "abc"),
            ("/evil.example/Cust12345/webhooks", "evil.example"),
            ("/local/Cust1@evil/webhooks", "Cust1@evil"),
            ("/local/Cust12345/nothing", "address"),
        ] {
            walk.open(path).await;
            walk.wait_for_text(words).await;
            walk.find("main h1").await;
        }
        walk.open(&format!("{LIST}?state=Paused&sort=colour")).await;
        walk.wait_for_text("Paused").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_written_to_the_console_and_no_policy_is_broken() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        let id = walk.listed().await[0];
        walk.open(&format!("/demo/demo/webhooks/{id}")).await;
        walk.find("[role=region][aria-label=Diagnosis]").await;
        walk.open("/demo/demo/diagnosis").await;
        walk.find("main h1").await;
        for (level, line) in walk.console().await {
            assert!(!line.contains("Content Security Policy") && !line.contains("TrustedHTML"), "{line}");
            // The browser notes by itself what a host or an older server does not have.
            let is_known = ["config.json", "webhookeventlist", "webhook_notify"].iter().any(|part| line.contains(part));
            assert!(level != "SEVERE" || is_known, "{level}: {line}");
            assert!(!line.contains(TOKEN), "the token is in the console");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_shows_the_same_without_scrolling_sideways() {
    walk_at("demo", (390, 844), async |walk| {
        for path in [LIST.to_owned(), format!("{TENANT}/diagnosis"), "/".to_owned()] {
            walk.open(&path).await;
            if path != "/" {
                walk.give_token(TOKEN).await;
            }
            walk.find("main h1").await;
            let overflow = walk
                .evaluate("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
                .await;
            assert_eq!(overflow, serde_json::json!(0), "{path} is wider than the window");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_expires_half_way_leaves_what_was_shown() {
    walk("demo", async |walk| {
        let view = format!("{LIST}?state=TooManyErrors");
        walk.open_with_token(&view).await;
        let seen = walk.listed().await;
        walk.turn_into("expired-token");
        walk.click("Refresh").await;
        walk.find("[role=alert]").await;
        assert_eq!(walk.listed_now().await, seen, "what was read stays");
        walk.turn_into("demo");
        walk.give_token(TOKEN).await;
        walk.until("the alert to go", async || walk.all("[role=alert]").await.is_empty()).await;
        assert_eq!((walk.listed().await, walk.address().await), (seen, view));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tenant_that_is_down_for_a_while_leaves_the_list_in_place() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        let seen = walk.listed().await;
        walk.turn_into("maintenance");
        walk.click("Refresh").await;
        walk.wait_for_text("The tenant is in maintenance").await;
        assert_eq!(walk.listed_now().await, seen);
        walk.turn_into("demo");
        walk.click("Try again").await;
        walk.until("the trouble to go", async || walk.all("[role=alert]").await.is_empty()).await;
        assert_eq!(walk.listed().await, seen);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_watch_says_which_side_to_look_at() {
    walk("demo", async |walk| {
        walk.open_with_token(&format!("{LIST}/12")).await;
        walk.click("Watch one change").await;
        walk.wait_for_text("Read once").await;
        let api = format!("{}/Cust12345/api/v1/Webhook/project.changed/7", walk.origin());
        let signalled = walk
            .evaluate(&format!("return fetch('{api}', {{ method: 'POST', headers: {{ Authorization: 'Bearer {TOKEN}' }} }}).then(answer => answer.status)"))
            .await;
        assert_eq!(signalled, serde_json::json!(204));
        walk.find("[data-watch=watch-called-so-far]").await;
        walk.wait_for_text("look").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_shows_what_leaves_the_browser_and_holds_no_key() {
    walk("demo", async |walk| {
        walk.open_with_token(&format!("{LIST}/1")).await;
        walk.click("Report").await;
        let dialog = walk.find("dialog[open]").await;
        for format in ["JSON", "Markdown", "CSV"] {
            assert!(dialog.text().await.unwrap().contains(format), "{format}");
        }
        let text = walk.evaluate("return document.querySelector('dialog[open]').textContent").await;
        let text = text.as_str().unwrap();
        assert!(text.contains("hook-doctor/report/1") || text.contains("api.acme.example"), "{text}");
        for secret in ["not-for-your-eyes", TOKEN, "a-secret-that-only"] {
            assert!(!text.contains(secret), "{secret}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_holds_what_the_list_shows_or_all_of_it() {
    walk("demo", async |walk| {
        walk.open_with_token(&format!("{LIST}?state=TooManyErrors")).await;
        let shown = walk.listed().await;
        walk.click("Report").await;
        let headings = "return document.querySelector('dialog[open] pre').textContent.match(/^### /gm)?.length ?? 0";
        walk.until("the report", async || walk.evaluate(headings).await != 0).await;
        let ids = "return [...document.querySelector('dialog[open] pre').textContent.matchAll(/\"webhook_id\": (\\d+)/g)].map(found => Number(found[1]))";
        walk.press_button("JSON").await;
        walk.until("the JSON of this view", async || {
            let mut listed: Vec<i64> = serde_json::from_value(walk.evaluate(ids).await).unwrap_or_default();
            listed.sort_unstable();
            let mut expected = shown.clone();
            expected.sort_unstable();
            listed == expected
        })
        .await;
        let all = walk.evaluate("return [...document.querySelectorAll('dialog[open] .toggle')].map(button => button.textContent).find(text => text.startsWith('All'))").await;
        walk.press_button(all.as_str().unwrap()).await;
        walk.until("the JSON of all", async || {
            let listed: Vec<i64> = serde_json::from_value(walk.evaluate(ids).await).unwrap_or_default();
            listed.len() > shown.len()
        })
        .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_storage_and_no_history_holds_the_token() {
    walk("demo", async |walk| {
        walk.open_with_token(LIST).await;
        walk.listed().await;
        let kept = walk.evaluate("return JSON.stringify([{...localStorage}, {...sessionStorage}, location.href, history.state, document.cookie, document.documentElement.outerHTML])").await;
        assert!(!kept.as_str().unwrap().contains(TOKEN));
        walk.click("Sign out").await;
        walk.wait_for_address("/").await;
        walk.browser.back().await.unwrap();
        walk.control("Access token").await;
        assert!(walk.listed_now().await.is_empty(), "what was seen is gone with the token");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chosen_language_is_used_everywhere_and_remembered() {
    walk("demo", async |walk| {
        for (code, word) in
            [("de", "Diagnose"), ("da", "Diagnose"), ("nl", "Diagnose"), ("nb", "Diagnose"), ("sv", "Diagnos")]
        {
            walk.open(&format!("/demo/demo/webhooks/1?lang={code}")).await;
            walk.until(&format!("the page in {code}"), async || {
                walk.evaluate("return document.documentElement.lang").await == code
            })
            .await;
            walk.find(&format!("[role=region][aria-label={word}][data-verdict=failing-deliveries]")).await;
            let text = walk.text().await;
            for english in ["What it means", "SuperOffice switched it off", "What was checked"] {
                assert!(!text.contains(english), "{code} shows {english:?}");
            }
            for stem in ["ui-", "remedy-", "cause-", "finding-", "gap-", "check-", "{ $"] {
                assert!(!text.split_whitespace().any(|word| word.starts_with(stem)), "{code} shows a bare {stem}");
            }
        }
        walk.open("/").await;
        walk.find("main h1").await;
        let choice = walk.find("select[aria-label=Language]").await;
        choice.select_by_value("de").await.unwrap();
        walk.find("[lang=de] main h1").await;
        assert_eq!(walk.address().await, "/", "a bookmark is shared with people who read another language");
        walk.browser.refresh().await.unwrap();
        walk.find("[lang=de] main h1").await;
        // The start script guesses the language that the program then asks for: a wrong guess would fetch two files.
        let files = "return performance.getEntriesByType('resource').map(entry => entry.name.match(/texts-(.*)-/)?.[1]).filter(Boolean)";
        assert_eq!(walk.evaluate(files).await, serde_json::json!(["de"]));
        walk.open("/tools/explain?lang=no").await;
        walk.find("[lang=nb] main h1").await;
        assert_eq!(walk.evaluate(files).await, serde_json::json!(["nb"]));
        walk.open("/tools/explain").await;
        walk.find("[lang=de] main h1").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_on_site_server_is_entered_with_a_password_and_shows_every_webhook() {
    walk("on-site", async |walk| {
        walk.open("/onsite/crm/webhooks").await;
        walk.control("Access token").await;
        let basic = walk.evaluate("const radio = [...document.querySelectorAll('input[type=radio]')].find(radio => radio.parentElement.textContent.includes('Basic')); radio.click(); return !!radio").await;
        assert_eq!(basic, true);
        walk.give_token("EB:secret").await;
        assert_eq!(walk.listed().await.len(), 27);
        walk.wait_for_text("which shows every webhook").await;
        assert!(walk.all("[data-owner=other]").await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_text_is_explained_as_it_is_typed_without_a_tenant() {
    walk("empty", async |walk| {
        walk.open("/").await;
        // The example on this page asks for the demo, and then for nothing more.
        walk.find(".example-headline").await;
        walk.link("Explain an error").await.click().await.unwrap();
        walk.wait_for_address("/tools/explain").await;
        let asked = "return performance.getEntriesByType('resource').length";
        walk.wait_for_text("The explanation appears here").await;
        let before = walk.evaluate(asked).await;
        walk.control("Error text").await.send_keys("No such host is known. (api.acme.example:443)").await.unwrap();
        let region = walk.find("[role=region][aria-label=Explanation][data-cause=dns-failure]").await;
        assert!(region.text().await.unwrap().contains("nslookup api.acme.example"), "the steps name the real host");
        walk.find("[aria-label=Explanation] ol li").await;
        walk.control("Error text").await.clear().await.unwrap();
        walk.control("Error text").await.send_keys("something that nobody has seen").await.unwrap();
        walk.find("[aria-label=Explanation][data-cause=unrecognised]").await;
        assert_eq!(walk.address().await, "/tools/explain", "the text is in no address");
        assert_eq!(walk.evaluate(asked).await, before, "nothing was sent");
        let kept =
            walk.evaluate("return JSON.stringify([{...localStorage}, {...sessionStorage}, history.state])").await;
        assert!(!kept.as_str().unwrap().contains("nobody has seen"), "nothing is stored");
    })
    .await;
}
