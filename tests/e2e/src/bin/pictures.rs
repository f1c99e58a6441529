//! Takes the pictures of `docs/pictures`: every page and state, on a desk and on a phone, in light, and in dark where that
//! shows something. `cargo xtask pictures` runs it.

#![allow(clippy::expect_used)]

use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use doctor_e2e::{TENANT, TOKEN, Walk, walk_at};
use fantoccini::key::Key;
use serde_json::json;

/// How wide and high a picture is, in the page's own pixels, and how its name ends.
#[derive(Clone, Copy)]
struct Screen {
    size: (u32, u32),
    ending: &'static str,
}

impl Screen {
    const fn is_wide(self) -> bool {
        self.size.0 > 1000
    }
}

const DESK: Screen = Screen { size: (1440, 900), ending: "" };
const PHONE: Screen = Screen { size: (390, 844), ending: "-phone" };

/// A state of the page that is one address of the built-in demo.
struct View {
    name: &'static str,
    address: &'static str,
    /// Whether the dark page shows something of its own.
    in_the_dark: bool,
}

const fn view(name: &'static str, address: &'static str) -> View {
    View { name, address, in_the_dark: false }
}

const fn in_both_themes(name: &'static str, address: &'static str) -> View {
    View { name, address, in_the_dark: true }
}

const VIEWS: [View; 20] = [
    in_both_themes("first", "/"),
    in_both_themes("list", "/demo/demo/webhooks"),
    view("list-one-cause", "/demo/certificate-expired/webhooks"),
    view("list-all-well", "/demo/healthy/webhooks"),
    view("list-empty", "/demo/empty/webhooks"),
    view("list-no-match", "/demo/demo/webhooks?q=nothing-is-called-this"),
    view("list-counters-forbidden", "/demo/usage-forbidden/webhooks"),
    view("list-forbidden", "/demo/agent-forbidden/webhooks"),
    view("list-on-site", "/demo/on-site-silent/webhooks"),
    in_both_themes("diagnosis", "/demo/demo/diagnosis"),
    view("cause", "/demo/demo/causes/tls-certificate-expired@api.acme.example"),
    in_both_themes("webhook-failing", "/demo/demo/webhooks/1"),
    view("webhook-silent", "/demo/demo/webhooks/11"),
    view("webhook-healthy", "/demo/demo/webhooks/4"),
    view("webhook-not-seen", "/demo/demo/webhooks/9999"),
    in_both_themes("usage", "/demo/demo/usage"),
    view("usage-forbidden", "/demo/usage-forbidden/usage"),
    view("tool-explain", "/tools/explain"),
    view("tool-signature", "/tools/signature"),
    view("not-found", "/nowhere/at/all"),
];

#[tokio::main]
async fn main() {
    for screen in [DESK, PHONE] {
        walk_at("demo", screen.size, async move |walk| {
            for view in &VIEWS {
                walk.open(view.address).await;
                walk.find("main h1").await;
                come_to_rest(&walk).await;
                take(&walk, view.name, screen).await;
                if view.in_the_dark && (screen.is_wide() || view.address.contains("webhooks")) {
                    theme(&walk, "dark").await;
                    take(&walk, &format!("{}-dark", view.name), screen).await;
                    theme(&walk, "light").await;
                }
            }
            dialogs(&walk, screen).await;
            opened_report(&walk, screen).await;
            explained(&walk, screen).await;
            troubles(&walk, screen).await;
        })
        .await;
    }
}

/// What opens above a page.
async fn dialogs(walk: &Walk, screen: Screen) {
    walk.open("/demo/demo/webhooks/1/edit").await;
    walk.find("dialog[open] input").await;
    walk.settled().await;
    take(walk, "editor", screen).await;
    walk.open("/demo/demo/webhooks").await;
    walk.settled().await;
    walk.press_button("Restart selected").await;
    walk.find("dialog[open]").await;
    take(walk, "review", screen).await;
    walk.press(&Key::Escape.to_string()).await;
    walk.click("Report").await;
    walk.find("dialog[open] pre").await;
    take(walk, "report", screen).await;
    walk.press(&Key::Escape.to_string()).await;
    walk.press(&format!("{}k{}", Key::Control, Key::Null)).await;
    walk.find("dialog[open] [role=combobox]").await;
    take(walk, "palette", screen).await;
    walk.press(&Key::Escape.to_string()).await;
    walk.press("?").await;
    walk.find("dialog.shortcuts[open]").await;
    take(walk, "shortcuts", screen).await;
    walk.press(&Key::Escape.to_string()).await;
    walk.press_button("Follow").await;
    walk.find("dialog.follow-dialog[open]").await;
    take(walk, "follow", screen).await;
    walk.press(&Key::Escape.to_string()).await;
    dialogs_of_changes(walk, screen).await;
}

/// What is asked before something is written, beyond the review of several webhooks.
async fn dialogs_of_changes(walk: &Walk, screen: Screen) {
    walk.open("/demo/demo/webhooks").await;
    walk.settled().await;
    walk.press_button("New webhook").await;
    walk.find("dialog.editor[open] #edit-name").await;
    take(walk, "editor-new", screen).await;
    walk.open("/demo/demo/webhooks/1/edit").await;
    walk.find("dialog.editor[open] #edit-name").await;
    walk.fill("Name", "ERP orders, new receiver").await;
    walk.fill("Recipients", "ops@acme.example").await;
    walk.press_button("Review change").await;
    walk.find("dialog.review[open] .differences").await;
    take(walk, "review-edit", screen).await;
    for (move_, name, at) in
        [("Delete", "review-delete", 1), ("Stop", "review-stop", 4), ("Make a copy", "editor-copy", 4)]
    {
        walk.open(&format!("/demo/demo/webhooks/{at}")).await;
        walk.settled().await;
        walk.press_button(move_).await;
        walk.find("dialog[open] h2").await;
        take(walk, name, screen).await;
    }
    for (button, name) in [("Add recipients", "recipients"), ("Make a watcher", "editor-watcher")] {
        walk.open("/demo/demo/diagnosis").await;
        walk.settled().await;
        walk.press_button(button).await;
        walk.find("dialog[open] textarea, dialog[open] #edit-name").await;
        take(walk, name, screen).await;
    }
}

/// A report that was saved, opened again.
async fn opened_report(walk: &Walk, screen: Screen) {
    walk.open("/tools/report").await;
    walk.find("#report-file").await;
    take(walk, "tool-report", screen).await;
    walk.open("/demo/demo/webhooks").await;
    walk.settled().await;
    let report = walk.report_as_json().await;
    let file = std::env::temp_dir().join(format!("hook-doctor-picture-{}.json", std::process::id()));
    std::fs::write(&file, report).expect("a file");
    walk.open("/tools/report").await;
    walk.find("#report-file").await.send_keys(&file.to_string_lossy()).await.expect("the field takes the file");
    walk.find("[data-opened-report]").await;
    walk.until("its rows", async || !walk.listed_now().await.is_empty()).await;
    take(walk, "opened-report", screen).await;
    // A file that stays behind among the temporary ones does no harm.
    let _ = std::fs::remove_file(file);
}

/// An error text that is explained as it is typed.
async fn explained(walk: &Walk, screen: Screen) {
    walk.open("/tools/explain").await;
    walk.fill("Error text", "No such host is known. (old-host.example.net:443)").await;
    walk.find("[role=region][aria-label=Explanation][data-cause]").await;
    take(walk, "tool-explain-answer", screen).await;
}

/// What does not go as it should: a slow tenant, no network, a token that ended, a fault of the program.
async fn troubles(walk: &Walk, screen: Screen) {
    walk.open("/demo/slow/webhooks").await;
    walk.until("the outline of what comes", async || {
        let seen = "const part = document.querySelector('.waiting'); return part !== null && getComputedStyle(part).visibility === 'visible'";
        walk.evaluate(seen).await == true
    })
    .await;
    take(walk, "loading", screen).await;
    walk.open_with_token(&format!("{TENANT}/webhooks")).await;
    walk.settled().await;
    let network = async |offline: bool| {
        let conditions = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        walk.protocol("Network.emulateNetworkConditions", conditions).await;
    };
    walk.protocol("Network.enable", json!({})).await;
    network(true).await;
    walk.wait_for_text("No connection. What you see was read").await;
    take(walk, "offline", screen).await;
    network(false).await;
    walk.turn_into("expired-token");
    walk.open(&format!("{TENANT}/webhooks")).await;
    walk.give_token(TOKEN).await;
    walk.find("#token-problem").await;
    take(walk, "token-refused", screen).await;
    walk.turn_into("demo");
    walk.open("/demo/demo/webhooks").await;
    walk.settled().await;
    let break_it = "document.createElement = Node.prototype.cloneNode = () => { throw new Error('a fault') }; \
        document.querySelector('a[href$=\"/diagnosis\"]').click()";
    walk.evaluate(break_it).await;
    walk.until("the words of the end", async || {
        walk.evaluate("return document.querySelector('.start-stopped')?.offsetHeight > 0").await == true
    })
    .await;
    take(walk, "fault", screen).await;
}

/// Waits until nothing is being read any more, where the page reads at all.
async fn come_to_rest(walk: &Walk) {
    walk.until("the page", async || walk.all(".waiting").await.is_empty()).await;
    walk.until("its figures", async || {
        // The first page's example is read only when it is in sight, which on a phone it is not.
        let busy = "const waits = [...document.querySelectorAll('main [aria-busy=true], .example .skeleton')]; \
            return waits.every(part => part.getBoundingClientRect().top > innerHeight)";
        walk.evaluate(busy).await == true
    })
    .await;
    walk.drawn().await;
}

async fn theme(walk: &Walk, theme: &str) {
    walk.evaluate(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
    walk.drawn().await;
}

/// Writes what is in sight as a picture. WebP takes a third of what PNG does, and the browser writes it itself.
async fn take(walk: &Walk, name: &str, Screen { size: (width, height), ending }: Screen) {
    walk.squeeze(width, height).await;
    walk.evaluate("document.documentElement.dataset.theme ||= 'light'").await;
    walk.drawn().await;
    let taken = walk.protocol("Page.captureScreenshot", json!({ "format": "webp", "quality": 40 })).await;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/pictures");
    std::fs::create_dir_all(&folder).expect("docs/pictures");
    let picture = BASE64_STANDARD.decode(taken["data"].as_str().unwrap_or_default()).expect("a picture");
    std::fs::write(folder.join(format!("{name}{ending}.webp")), picture).expect("a file");
}
