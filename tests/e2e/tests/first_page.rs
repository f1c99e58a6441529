//! The first page for people who have no token, and the errors on the way in: each keeps what was typed, names the customer
//! and the host, and leaves the focus where the mending is.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::{TOKEN, Walk, walk, walk_at};
use serde_json::json;

const LIST: &str = "/local/Cust12345/webhooks";
const FOCUSED: &str = "return document.activeElement.id";

/// The value of the field with this id.
async fn value(walk: &Walk, id: &str) -> String {
    walk.find(&format!("#{id}")).await.prop("value").await.unwrap().unwrap_or_default()
}

async fn wait_for_focus(walk: &Walk, id: &str) {
    walk.until(&format!("the focus on {id}"), async || walk.evaluate(FOCUSED).await == id).await;
}

/// The text of every alert.
async fn alerts(walk: &Walk) -> String {
    let script = "return [...document.querySelectorAll('[role=alert]')].map(alert => alert.textContent).join(' ')";
    walk.evaluate(script).await.as_str().unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_consultant_names_the_customer_and_signs_in() {
    walk("demo", async |walk| {
        walk.open("/").await;
        walk.fill("Tenant", "cust12345").await;
        // The deployment's own environment comes first; this one has no sign-in of its own configured before it.
        walk.choose("Environment", "Local tenant").await;
        let sign_in = walk.button("Sign in with SuperID").await;
        assert!(sign_in.attr("class").await.unwrap().unwrap().contains("primary"), "it is the move");
        assert_eq!(walk.all("button.primary").await.len(), 1, "one move is filled");
        walk.click("Sign in with SuperID").await;
        walk.wait_for_text("Sign in to the local tenant").await;
        walk.link("Allow").await.click().await.unwrap();
        walk.wait_for_address(LIST).await;
        assert!(!walk.listed().await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_sign_in_the_apps_vendor_is_asked_by_a_ready_mail() {
    walk("demo", async |walk| {
        walk.open("/").await;
        walk.choose("Environment", "Our own server").await;
        walk.wait_for_text("This site has no sign-in for Our own server.").await;
        assert!(!walk.text().await.contains("Sign in with SuperID"));
        // Without a customer the mail would ask for nothing.
        walk.link("Ask the app’s vendor for access").await.click().await.unwrap();
        wait_for_focus(&walk, "tenant").await;
        assert!(alerts(&walk).await.contains("Enter the customer’s id"), "{}", alerts(&walk).await);
        walk.fill("Tenant", "12345").await;
        let link = walk.link("Ask the app’s vendor for access").await.attr("href").await.unwrap().unwrap();
        let mail = url::Url::parse(&link).unwrap();
        assert_eq!((mail.scheme(), mail.path()), ("mailto", ""), "nobody is made up as its receiver");
        let part =
            |name: &str| mail.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned()).unwrap();
        assert!(part("subject").contains("Cust12345"));
        for words in [
            "Our own server",
            &format!("{}/onsite/Cust12345/webhooks", walk.origin()),
            &format!("{}/tools/report", walk.origin()),
        ] {
            assert!(part("body").contains(words), "{words} in {}", part("body"));
        }
        assert!(part("body").ends_with("Thank you!"), "all of it fits: {}", part("body"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_web_address_names_the_customer_and_its_environment() {
    walk("demo", async |walk| {
        walk.open("/").await;
        walk.fill("Tenant", "https://elsewhere.example/doctor/local/Cust12345/webhooks?state=Stopped").await;
        walk.wait_for_text("This is Cust12345 in Local tenant.").await;
        assert_eq!(value(&walk, "environment").await, "local");
        walk.give_token(TOKEN).await;
        walk.wait_for_address(LIST).await;
        // Whom one looked at before is where it was.
        walk.link("Hook Doctor").await.click().await.unwrap();
        walk.fill("Tenant", "www.acme.example").await;
        walk.click("Connect").await;
        wait_for_focus(&walk, "tenant").await;
        assert!(alerts(&walk).await.contains("No customer’s id is in this address"));
        walk.fill("Tenant", TOKEN).await;
        walk.click("Connect").await;
        walk.wait_for_text("This looks like an access token").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_gets_is_shown_alive_beside_the_question() {
    walk("demo", async |walk| {
        walk.open("/").await;
        let headline = walk.find(".example-headline").await.text().await.unwrap();
        let card = walk.find(".example .card h3").await.text().await.unwrap();
        walk.link("See an example").await.click().await.unwrap();
        walk.wait_for_address("/demo/demo/webhooks").await;
        walk.settled().await;
        assert_eq!(walk.find("main h1").await.text().await.unwrap(), headline);
        assert_eq!(walk.find("li.card h2").await.text().await.unwrap(), card);
        walk.browser.back().await.unwrap();
        walk.click_on(".example .card a").await;
        walk.find("[role=region][aria-label=Diagnosis]").await;
        walk.browser.back().await.unwrap();
        for (name, address) in [("Open a report", "/tools/report"), ("Explain an error", "/tools/explain")] {
            let links = format!(".tool-links a[href='{address}']");
            assert_eq!(walk.find(&links).await.text().await.unwrap(), name);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn language_and_theme_stand_in_the_head_of_every_page_and_are_remembered() {
    for size in [(1440, 900), (390, 844)] {
        walk_at("demo", size, async move |walk| {
            for page in ["/", "/demo/demo/webhooks", "/demo/demo/webhooks/1", "/tools/explain", "/nowhere/at/all"] {
                walk.open(page).await;
                walk.find("main h1").await;
                let in_sight = "return ['Language', 'Theme'].map(name => {
                    const box = document.querySelector(`header select[aria-label=${name}]`).getBoundingClientRect();
                    return box.top >= 0 && box.bottom <= 200 && box.right <= innerWidth && box.width >= 24 && box.height >= 24;
                })";
                assert_eq!(walk.evaluate(in_sight).await, json!([true, true]), "{page} at {size:?}");
                assert!(walk.all("footer select").await.is_empty());
            }
            walk.open("/").await;
            walk.find("header select[aria-label=Theme]").await.select_by_value("dark").await.unwrap();
            walk.find("header select[aria-label=Language]").await.select_by_value("de").await.unwrap();
            walk.find("html[lang=de][data-theme=dark]").await;
            assert_eq!(walk.address().await, "/", "no address holds the choice");
            walk.open("/tools/explain").await;
            walk.find("html[lang=de][data-theme=dark] main h1").await;
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_token_can_be_corrected_and_so_can_the_customer() {
    walk("demo", async |walk| {
        walk.open("/").await;
        walk.choose("Environment", "Local tenant").await;
        walk.fill("Tenant", "Cust12345").await;
        walk.give_token("8A:Cust12345.mistyped").await;
        walk.find("#token-problem").await;
        assert_eq!(walk.find("main h1").await.text().await.unwrap(), "Cust12345 does not accept this token");
        let host = walk.origin().replace("http://", "");
        let said = alerts(&walk).await;
        assert!(said.contains(&host) && said.contains("Cust12345"), "{said}");
        wait_for_focus(&walk, "token").await;
        assert_eq!(value(&walk, "token").await, "8A:Cust12345.mistyped", "what was typed can be corrected");
        walk.link("Change the tenant or environment").await.click().await.unwrap();
        wait_for_focus(&walk, "tenant").await;
        let filled = [value(&walk, "tenant").await, value(&walk, "environment").await, value(&walk, "token").await];
        assert_eq!(filled, ["Cust12345", "local", "8A:Cust12345.mistyped"]);
        walk.give_token(TOKEN).await;
        walk.listed().await;
        // A token that opened its tenant is typed text no longer.
        walk.link("Hook Doctor").await.click().await.unwrap();
        assert_eq!([value(&walk, "tenant").await, value(&walk, "token").await], ["Cust12345", ""]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_and_what_is_no_token_are_said_at_their_field_and_stay() {
    walk("demo", async |walk| {
        walk.open("/").await;
        walk.choose("Environment", "Local tenant").await;
        walk.click("Connect").await;
        wait_for_focus(&walk, "tenant").await;
        let colours = "const style = css => getComputedStyle(document.querySelector(css)); \
            return [style('#tenant-problem').borderLeftColor, style('#tenant-help').color]";
        let colours = walk.evaluate(colours).await;
        assert_ne!(colours[0], colours[1], "an error looks like none of the hints");
        assert_eq!(walk.find("#tenant-problem").await.attr("role").await.unwrap().as_deref(), Some("alert"));
        walk.fill("Tenant", "Cust12345").await;
        assert!(walk.all("#tenant-problem").await.is_empty(), "typing mends it");
        walk.click("Connect").await;
        wait_for_focus(&walk, "token").await;
        assert!(alerts(&walk).await.contains("Enter an access token"));
        walk.fill("Access token", "two words").await;
        walk.click("Connect").await;
        walk.wait_for_text("This can’t be a token").await;
        wait_for_focus(&walk, "token").await;
        assert_eq!(value(&walk, "token").await, "two words");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failure_names_the_customer_or_the_host_and_offers_only_what_helps() {
    walk("demo", async |walk| {
        walk.configure(json!({ "gone": { "label": "Gone", "state": "http://localhost:9/api/state/{tenant}" } })).await;
        // A host that does not answer.
        walk.open_with_token("/gone/Cust12345/webhooks").await;
        walk.wait_for_text("No answer came from localhost:9.").await;
        walk.until("the focus on what happened", async || {
            walk.evaluate("return document.activeElement.tagName").await == "H1"
        })
        .await;
        walk.button("Try again").await;
        // A customer that is not there.
        walk.open_with_token("/local/Cust99999/webhooks").await;
        walk.until("the customer's name", async || alerts(&walk).await.contains("Cust99999")).await;
        assert!(alerts(&walk).await.contains("Local tenant"), "{}", alerts(&walk).await);
        walk.find("a[href='https://status.superoffice.com/']").await;
        let move_on = walk.find("main .primary").await.text().await.unwrap();
        assert_eq!(move_on, "Change the tenant or environment", "the mistake is the move");
        walk.link("Change the tenant or environment").await.click().await.unwrap();
        wait_for_focus(&walk, "tenant").await;
        assert_eq!([value(&walk, "tenant").await, value(&walk, "environment").await], ["Cust99999", "local"]);
        // A scenario that the demo has not: another try can't help.
        walk.open("/demo/no-such-thing/webhooks").await;
        walk.wait_for_text("no scenario named").await;
        assert!(!walk.text().await.contains("Try again"));
        walk.click("Try the demo tenant").await;
        walk.wait_for_address("/demo/demo/webhooks").await;
        walk.listed().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_loads_shows_the_outline_of_what_comes() {
    walk("slow", async |walk| {
        for (page, outline) in [
            ("webhooks", "outline-list"),
            ("webhooks/1", "outline-webhook"),
            ("diagnosis", "outline-groups"),
            ("usage", "outline-charts"),
        ] {
            walk.open_with_token(&format!("/local/Cust12345/{page}")).await;
            walk.find(&format!(".waiting .{outline} i")).await;
        }
    })
    .await;
}
