//! A person at the page: the real app, built and sealed as for hosting, in a real Chromium, against the local tenant
//! over real HTTP. Things are found by what a person or a screen reader sees: labels, names and roles.
//!
//! The surroundings come from the environment: `HOOK_DOCTOR_SITE` is the folder with the built site, `HOOK_DOCTOR_SEAL` the
//! program that seals it, `CHROMEDRIVER` and `CHROMIUM` are the programs' paths. `cargo xtask test` sets them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]

pub mod browsers;
pub mod definitions;
pub mod fake_server;
pub mod faults;
pub mod footprint;
pub mod held;
pub mod receiver;
mod record;
pub mod snapshot;
pub mod static_host;

use std::future::Future;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use doctor_relay::{Call, Limits, Relay, Upstreams};
use doctor_tenant::server::{self, RunningTenant};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use browsers::Weight;
use record::WalkRecord;

/// How long a walk waits for any one condition. It ends a hang; a slow machine is far quicker.
pub const CONDITION_TIMEOUT: Duration = Duration::from_secs(300);
/// How often a condition is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(60);

/// A script for a page that waits with the program until it is let go, or fail.
const HOLD: &str = "{
    const fetched = window.fetch.bind(window);
    const held = new Promise((go, fail) => Object.assign(window, { letGo: go, letFail: fail }));
    window.fetch = async (url, ...more) => {
        if (/hook-doctor-[^/]*[.]wasm$/.test(url)) await held;
        return fetched(url, ...more);
    };
}";

/// The environments that the walked site's `config.json` names: the local tenant on the page's own origin, and the same
/// one as another origin, which the browser tells apart by its name.
fn config(port: u16) -> String {
    json!({
        "environments": {
            "local": { "label": "Local tenant", "state": "/api/state/{tenant}" },
            "onsite": { "label": "Our own server", "api": "/SuperOffice/api" },
            "other": { "label": "Far tenant", "api": format!("http://localhost:{port}/{{tenant}}/api") },
            "sod-relay": { "label": "Through the relay", "state": format!("http://127.0.0.1:{port}/relay/sod/state/{{tenant}}"), "relay": "sod" },
            "other-state": { "label": "Tenant abroad", "state": format!("http://localhost:{port}/api/state/{{tenant}}") },
        },
        "sign_in": { "local": { "client_id": "local-client" }, "other-state": { "client_id": "local-client" } },
    })
    .to_string()
}

/// The token of the first application of every scenario.
pub const TOKEN: &str = "8A:Cust12345.demo";

/// The tenant of every scenario.
pub const TENANT: &str = "/local/Cust12345";

/// One browser, one local tenant, one site.
pub struct Walk {
    /// The browser.
    pub browser: Client,
    tenant: RunningTenant,
    _driver: Child,
    site: Folder,
    _browsers_files: Folder,
}

/// A temporary folder, removed at the end.
struct Folder(PathBuf);

impl Folder {
    /// The path of a folder for one walk; it is not made yet.
    fn new(what: &str) -> Self {
        let unique = format!("hook-doctor-{what}-{}-{:?}", std::process::id(), std::thread::current().id());
        Self(std::env::temp_dir().join(unique.replace(['(', ')'], "-")))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays behind among the temporary ones does no harm.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Walks through a scenario of the local tenant, and always closes the browser.
pub async fn walk<F, W>(scenario: &str, steps: F)
where
    F: FnOnce(std::sync::Arc<Walk>) -> W,
    W: Future<Output = ()> + Send + 'static,
{
    walk_at(scenario, (1440, 900), steps).await;
}

/// The same with the machine to itself, for very many webhooks.
pub async fn heavy_walk<F, W>(scenario: &str, steps: F)
where
    F: FnOnce(std::sync::Arc<Walk>) -> W,
    W: Future<Output = ()> + Send + 'static,
{
    go(Serving::scenario(scenario), (1440, 900), Weight::Heavy, steps).await;
}

/// The same with the machine to itself and a tenant of that many webhooks, for what is measured.
pub async fn walk_of<F, W>(webhooks: usize, steps: F)
where
    F: FnOnce(std::sync::Arc<Walk>) -> W,
    W: Future<Output = ()> + Send + 'static,
{
    let serving = Serving { webhooks: Some(webhooks), ..Serving::scenario("huge") };
    go(serving, (1440, 900), Weight::Heavy, steps).await;
}

/// The same in a window of another size.
pub async fn walk_at<F, W>(scenario: &str, size: (u32, u32), steps: F)
where
    F: FnOnce(std::sync::Arc<Walk>) -> W,
    W: Future<Output = ()> + Send + 'static,
{
    go(Serving::scenario(scenario), size, Weight::Light, steps).await;
}

/// The same with a relay next to the tenant, whose upstream is a server on a port of this machine.
pub async fn walk_with_relay<F, W>(upstream: u16, steps: F)
where
    F: FnOnce(std::sync::Arc<Walk>) -> W,
    W: Future<Output = ()> + Send + 'static,
{
    let upstreams = Upstreams::on_this_machine(upstream);
    let relay = Relay::new("sod", upstreams, Limits::default(), std::sync::Arc::new(|_: &Call| ())).expect("a relay");
    let serving = Serving { relay: Some(relay), ..Serving::scenario("empty") };
    go(serving, (1440, 900), Weight::Light, steps).await;
}

/// What the local tenant of a walk serves.
struct Serving<'a> {
    scenario: &'a str,
    /// How many webhooks, where the scenario can be of any size.
    webhooks: Option<usize>,
    relay: Option<Relay>,
}

impl<'a> Serving<'a> {
    const fn scenario(scenario: &'a str) -> Self {
        Self { scenario, webhooks: None, relay: None }
    }
}

async fn go<F, W>(serving: Serving<'_>, size: (u32, u32), weight: Weight, steps: F)
where
    F: FnOnce(std::sync::Arc<Walk>) -> W,
    W: Future<Output = ()> + Send + 'static,
{
    let _room = browsers::room(weight).await;
    let record = WalkRecord::start();
    let walk = std::sync::Arc::new(Walk::start(serving, size).await);
    let outcome = tokio::spawn(steps(walk.clone())).await;
    if outcome.is_err() {
        record.keep_failure(&walk).await;
    }
    walk.browser.clone().close().await.expect("the browser closes");
    record.finish();
    if let Err(error) = outcome {
        std::panic::resume_unwind(error.into_panic());
    }
}

impl Walk {
    async fn start(serving: Serving<'_>, (width, height): (u32, u32)) -> Self {
        let site = copy_site();
        let folder = Some(site.0.clone());
        let Serving { scenario, webhooks, relay } = serving;
        let tenant = match (relay, webhooks) {
            (Some(relay), _) => server::spawn_with_relay(scenario, folder, relay).await,
            (None, None) => server::spawn(scenario, folder).await,
            (None, Some(webhooks)) => server::spawn_of(scenario, webhooks, folder).await,
        };
        let tenant = tenant.expect("the local tenant starts");
        std::fs::write(site.0.join("config.json"), config(tenant.port)).expect("config.json");
        seal(&site.0).await;
        // A driver that is ended leaves some megabytes of its browser's files behind.
        let browsers_files = Folder::new("browser");
        std::fs::create_dir_all(&browsers_files.0).expect("a folder");
        let (driver, port) = start_driver(&browsers_files.0).await;
        let chromium = std::env::var("CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_owned());
        let capabilities = json!({
            "goog:chromeOptions": {
                "binary": chromium,
                "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=en-GB",
                    format!("--window-size={width},{height}"),
                ],
            },
            "goog:loggingPrefs": { "browser": "ALL" },
            "timeouts": { "script": CONDITION_TIMEOUT.as_millis(), "pageLoad": CONDITION_TIMEOUT.as_millis(), "implicit": 0 },
        });
        let browser = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities.as_object().expect("an object").clone())
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("Chromium starts");
        Self { browser, tenant, _driver: driver, site, _browsers_files: browsers_files }
    }

    /// The tenant, as it is served.
    pub fn tenant(&self) -> &RunningTenant {
        &self.tenant
    }

    /// The site's origin.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.tenant.port)
    }

    /// The folder of the site that is served.
    pub fn site_folder(&self) -> &Path {
        &self.site.0
    }

    /// Sends a command of the browser's own protocol.
    pub async fn protocol(&self, command: &'static str, parameters: serde_json::Value) -> serde_json::Value {
        self.browser.issue_cmd(Protocol(command, parameters)).await.expect("a command of the protocol")
    }

    /// Gives the page a window of that many of its own pixels, smaller than the browser's own windows can be.
    pub async fn squeeze(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.protocol("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Changes one byte of the site's file with this beginning and this ending. What was packed of it ahead is gone, so that
    /// the changed file is what is served.
    pub fn tamper(&self, beginning: &str, ending: &str) {
        let is_it = |name: &str| name.starts_with(beginning) && name.ends_with(ending);
        let file = std::fs::read_dir(&self.site.0)
            .expect("the site")
            .map(|entry| entry.expect("an entry").path())
            .find(|path| path.file_name().is_some_and(|name| is_it(&name.to_string_lossy())))
            .unwrap_or_else(|| panic!("no file is {beginning}…{ending}"));
        let mut bytes = std::fs::read(&file).expect("the file");
        let last = bytes.len() - 1;
        bytes[last] ^= 1;
        std::fs::write(&file, bytes).expect("the file");
        for packed in ["br", "gz"] {
            let packed = file.with_extension(format!("{}.{packed}", ending.trim_start_matches('.')));
            if packed.exists() {
                std::fs::remove_file(packed).expect("a packed file");
            }
        }
    }

    /// Turns the tenant into another scenario under the page's feet.
    pub fn turn_into(&self, scenario: &str) {
        self.tenant.turn_into(scenario).expect("a scenario");
    }

    /// How many requests the tenant's API was sent, in the scenario that it is in now.
    pub fn calls(&self) -> u64 {
        self.tenant.calls()
    }

    /// Takes the tenant and the site's host off the network.
    pub fn stop_serving(&self) {
        self.tenant.stop();
    }

    /// Lets the page believe that this many minutes have gone by.
    pub async fn minutes_go_by(&self, minutes: u32) {
        self.evaluate(&format!(
            "const now = Date.now.bind(Date); Date.now = () => now() + {minutes} * 60_000; return true"
        ))
        .await;
    }

    /// Has each page that is opened from now on believe that this many minutes have gone by, as in a tab that is loaded again
    /// much later.
    pub async fn pages_open_later(&self, minutes: u32) {
        // In a block of its own: the scripts of several calls share their names otherwise.
        let source = format!("{{ const then = Date.now.bind(Date); Date.now = () => then() + {minutes} * 60_000 }}");
        self.protocol("Page.enable", json!({})).await;
        self.protocol("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    }

    /// Has each page that is opened from now on wait with the program until it is let go, or fail.
    pub async fn hold_the_program(&self) {
        self.protocol("Page.enable", json!({})).await;
        self.protocol("Page.addScriptToEvaluateOnNewDocument", json!({ "source": HOLD })).await;
    }

    /// Opens an address while the program is held, and waits until the form that the page shows by itself can be used.
    pub async fn open_early(&self, path: &str) {
        self.open(path).await;
        self.find("#start.start-asks #token").await;
        assert!(self.all("main").await.is_empty(), "the program does not run yet");
    }

    /// Lets the held program go, and waits until it runs.
    pub async fn let_the_program_go(&self) {
        self.evaluate("letGo(); return true").await;
        self.until("the program", async || self.all("#start").await.is_empty()).await;
    }

    /// Adds a file to the site.
    pub fn add(&self, name: &str, text: &str) {
        std::fs::write(self.site.0.join(name), text).expect("the file");
    }

    /// What a script gives back later, as `done(…)`.
    pub async fn evaluate_later(&self, script: &str) -> serde_json::Value {
        let script = format!("const done = arguments[0]; {script}");
        self.browser.execute_async(&script, Vec::new()).await.expect("a script")
    }

    /// Has the deployment know further environments, as its `config.json` would name them.
    pub async fn configure(&self, more: serde_json::Value) {
        let mut config: serde_json::Value = serde_json::from_str(&config(self.tenant.port)).expect("a config");
        for (name, environment) in more.as_object().expect("environments") {
            config["environments"][name] = environment.clone();
        }
        std::fs::write(self.site.0.join("config.json"), config.to_string()).expect("config.json");
        seal(&self.site.0).await;
    }

    /// Changes a file of the site, as a new version of it does.
    pub fn rewrite(&self, name: &str, change: impl FnOnce(String) -> String) {
        let path = self.site.0.join(name);
        let text = std::fs::read_to_string(&path).expect("the file");
        std::fs::write(&path, change(text)).expect("the file");
    }

    /// Opens an address of the app, as a bookmark would.
    pub async fn open(&self, path: &str) {
        self.browser.goto(&format!("{}{path}", self.origin())).await.expect("the page opens");
    }

    /// Goes to another address of the app without loading the page again, as the back button does.
    pub async fn go_to(&self, path: &str) {
        self.evaluate(&format!("history.pushState(null, '', '{path}'); dispatchEvent(new PopStateEvent('popstate'))"))
            .await;
    }

    /// The address bar's path and query.
    pub async fn address(&self) -> String {
        let url = self.browser.current_url().await.expect("an address");
        url.as_str().strip_prefix(&self.origin()).unwrap_or(url.as_str()).to_owned()
    }

    /// Waits until the address bar shows this.
    pub async fn wait_for_address(&self, expected: &str) {
        self.until(&format!("the address {expected}"), || async { self.address().await == expected }).await;
    }

    /// Waits for the first element that a CSS selector finds.
    pub async fn find(&self, css: &str) -> Element {
        self.browser
            .wait()
            .at_most(CONDITION_TIMEOUT)
            .for_element(Locator::Css(css))
            .await
            .unwrap_or_else(|_| panic!("nothing is {css}"))
    }

    /// All elements that a CSS selector finds now.
    pub async fn all(&self, css: &str) -> Vec<Element> {
        self.browser.find_all(Locator::Css(css)).await.expect("a selector")
    }

    /// Waits for a button with this visible text or label.
    pub async fn button(&self, name: &str) -> Element {
        self.by_path(&path_of_button(name)).await
    }

    /// Clicks a button as soon as it can be clicked.
    pub async fn click(&self, name: &str) {
        self.click_at(Locator::XPath(&path_of_button(name))).await;
    }

    /// Clicks the first element that a CSS selector finds, as soon as it can be clicked.
    pub async fn click_on(&self, css: &str) {
        self.click_at(Locator::Css(css)).await;
    }

    /// Clicks an element. The page may render it again between finding and clicking it, cover it, or not yet allow a
    /// click: then the next look tries again.
    async fn click_at(&self, locator: Locator<'_>) {
        self.until(&format!("a click on {locator:?}"), async || {
            let Ok(element) = self.browser.find(locator).await else { return false };
            element.is_enabled().await.unwrap_or(false) && element.click().await.is_ok()
        })
        .await;
    }

    /// Presses a button by the keyboard, wherever it is on the page, as soon as it can be pressed.
    pub async fn press_button(&self, name: &str) {
        let path = path_of_button(name);
        self.until(&format!("the button {name:?} to take the focus"), async || {
            let Ok(button) = self.browser.find(Locator::XPath(&path)).await else { return false };
            let Ok(value) = serde_json::to_value(&button) else { return false };
            let focus =
                "arguments[0].focus(); return !arguments[0].disabled && document.activeElement === arguments[0]";
            self.browser.execute(focus, vec![value]).await.is_ok_and(|focused| focused == true)
        })
        .await;
        self.press(&Key::Enter.to_string()).await;
    }

    /// Waits for a link with this text.
    pub async fn link(&self, name: &str) -> Element {
        self.by_path(&format!("//a[normalize-space(.)='{name}']")).await
    }

    /// Waits for the control that a label names.
    pub async fn control(&self, label: &str) -> Element {
        self.by_path(&format!("//*[@id=//label[normalize-space(.)='{label}']/@for]")).await
    }

    async fn by_path(&self, path: &str) -> Element {
        self.browser
            .wait()
            .at_most(CONDITION_TIMEOUT)
            .for_element(Locator::XPath(path))
            .await
            .unwrap_or_else(|_| panic!("nothing is {path}"))
    }

    /// Waits until the page's text holds this.
    pub async fn wait_for_text(&self, text: &str) {
        self.until(&format!("the text {text:?}"), || async { self.text().await.contains(text) }).await;
    }

    /// The page's visible text.
    pub async fn text(&self) -> String {
        match self.browser.find(Locator::Css("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Fills in the token and connects, on the connect page or on a bookmark that asks for it.
    pub async fn give_token(&self, token: &str) {
        self.fill("Access token", token).await;
        self.click("Connect").await;
    }

    /// Types into the control that a label names. If the page renders the control again meanwhile, types once more.
    pub async fn fill(&self, label: &str, text: &str) {
        self.until(&format!("{label:?} to hold what was typed"), async || {
            let field = self.control(label).await;
            field.clear().await.is_ok()
                && field.send_keys(text).await.is_ok()
                && field.prop("value").await.is_ok_and(|value| value.as_deref() == Some(text))
        })
        .await;
    }

    /// Chooses in the list that a label names, by what an option says or by its value. If the page renders the list again
    /// meanwhile, chooses once more.
    pub async fn choose(&self, label: &str, option: &str) {
        self.until(&format!("{option:?} to be chosen"), async || {
            let list = self.control(label).await;
            list.select_by_label(option).await.is_ok() || list.select_by_value(option).await.is_ok()
        })
        .await;
    }

    /// Waits until the page has read all that it reads of the tenant in view and shows it.
    pub async fn settled(&self) {
        self.until("the readings", async || {
            self.all("button[aria-busy=false]").await.len() == 1 && self.all(".waiting, .not-yet").await.is_empty()
        })
        .await;
    }

    /// Opens the report of what is shown, and gives it as JSON once all of it is there.
    pub async fn report_as_json(&self) -> String {
        self.click("Report").await;
        self.click("JSON").await;
        let text = "return document.querySelector('dialog[open] pre').textContent";
        self.until("the report", async || {
            self.evaluate(text).await.as_str().is_some_and(|text| text.trim_end().ends_with('}'))
        })
        .await;
        self.evaluate(text).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the page has handled what was done to it and drawn the result.
    pub async fn drawn(&self) {
        let script =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))";
        self.browser.execute_async(script, Vec::new()).await.expect("a script");
    }

    /// Lets that much of the page's own time go by. A page runs its timers in the order in which they are due, so each
    /// timer of the page that repeats more often has run when this returns, however busy the machine is.
    pub async fn page_time(&self, millis: u32) {
        let script = format!("setTimeout(arguments[0], {millis})");
        self.browser.execute_async(&script, Vec::new()).await.expect("a script");
    }

    /// Opens an address of the tenant and gives the token that it asks for.
    pub async fn open_with_token(&self, path: &str) {
        self.open(path).await;
        self.give_token(TOKEN).await;
    }

    /// Waits for the list and gives the ids in view, in order.
    pub async fn listed(&self) -> Vec<i64> {
        self.find("[data-webhook-id]").await;
        self.listed_now().await
    }

    /// The ids in view now; possibly none.
    pub async fn listed_now(&self) -> Vec<i64> {
        let ids = self
            .evaluate("return [...document.querySelectorAll('[data-webhook-id]')].map(row => row.dataset.webhookId)")
            .await;
        ids.as_array().expect("an array").iter().map(|id| id.as_str().unwrap().parse().unwrap()).collect()
    }

    /// What a script in the page gives back.
    pub async fn evaluate(&self, script: &str) -> serde_json::Value {
        self.browser.execute(script, Vec::new()).await.expect("a script")
    }

    /// The status line: how many of how many webhooks are shown.
    pub async fn status_line(&self) -> String {
        self.evaluate("return [...document.querySelectorAll('[role=status]')].map(line => line.textContent.trim()).filter(Boolean).join(' | ')")
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Waits until the status line holds this.
    pub async fn wait_for_status(&self, text: &str) {
        self.until(&format!("the status {text:?}"), || async { self.status_line().await.contains(text) }).await;
    }

    /// Presses keys wherever the focus is.
    pub async fn press(&self, keys: &str) {
        let focused = self.browser.active_element().await.expect("a focus");
        focused.send_keys(keys).await.expect("keys");
    }

    /// Presses Tab.
    pub async fn tab(&self) {
        self.press(&Key::Tab.to_string()).await;
    }

    /// What the browser's console holds since the last look: level and text of each line.
    pub async fn console(&self) -> Vec<(String, String)> {
        let log = self.browser.issue_cmd(BrowserLog).await.expect("the browser's log");
        let line = |entry: &serde_json::Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
        log.as_array().expect("lines").iter().map(|entry| (line(entry, "level"), line(entry, "message"))).collect()
    }

    /// Waits until a condition holds.
    pub async fn until<C, F>(&self, what: &str, condition: C)
    where
        C: Fn() -> F,
        F: Future<Output = bool>,
    {
        let deadline = tokio::time::Instant::now() + CONDITION_TIMEOUT;
        while !condition().await {
            assert!(tokio::time::Instant::now() < deadline, "waited in vain for {what}");
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }
}

/// A button by its visible text or its label.
fn path_of_button(name: &str) -> String {
    format!("//button[normalize-space(.)='{name}' or @aria-label='{name}' or normalize-space(text())='{name}']")
}

/// ChromeDriver's own command for the console's lines.
#[derive(Debug)]
struct BrowserLog;

impl fantoccini::wd::WebDriverCompatibleCommand for BrowserLog {
    fn endpoint(&self, base_url: &url::Url, session_id: Option<&str>) -> Result<url::Url, url::ParseError> {
        base_url.join(&format!("session/{}/se/log", session_id.unwrap_or_default()))
    }

    fn method_and_body(&self, _request_url: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(json!({ "type": "browser" }).to_string()))
    }
}

/// ChromeDriver's way to the browser's own protocol.
#[derive(Debug)]
struct Protocol(&'static str, serde_json::Value);

impl fantoccini::wd::WebDriverCompatibleCommand for Protocol {
    fn endpoint(&self, base_url: &url::Url, session_id: Option<&str>) -> Result<url::Url, url::ParseError> {
        base_url.join(&format!("session/{}/goog/cdp/execute", session_id.unwrap_or_default()))
    }

    fn method_and_body(&self, _request_url: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(json!({ "cmd": self.0, "params": self.1 }).to_string()))
    }
}

/// Starts a driver that has its temporary files in this folder, on a port that it chooses itself. A driver takes the same port of IPv4 and of IPv6, and ends where another
/// program was quicker with one of them: then the next one chooses again.
async fn start_driver(temporary: &Path) -> (Child, u16) {
    const TRIES: u32 = 10;
    let program = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "/usr/bin/chromedriver".to_owned());
    for _ in 0..TRIES {
        let mut driver = Command::new(&program)
            .arg("--port=0")
            .env("TMPDIR", temporary)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| panic!("{program} does not start: {error}"));
        let mut lines = BufReader::new(driver.stdout.take().expect("its output")).lines();
        while let Some(line) = lines.next_line().await.expect("its output") {
            // The first line repeats the 0 that was asked for; the one that counts comes when it listens.
            let named: Option<u16> =
                line.rsplit("on port ").next().and_then(|rest| rest.trim_end_matches('.').parse().ok());
            if let Some(port) = named.filter(|port| *port != 0) {
                // The rest of its output must be read, or it would stop once the pipe is full.
                tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
                return (driver, port);
            }
        }
    }
    panic!("{program} named no port, {TRIES} times");
}

fn copy_site() -> Folder {
    let built =
        std::env::var("HOOK_DOCTOR_SITE").expect("HOOK_DOCTOR_SITE names the built site; cargo xtask test sets it");
    let copy = Folder::new("site");
    copy_folder(Path::new(&built), &copy.0);
    copy
}

/// Lets the page reach what its `config.json` names, as a deployment does after a change of it.
async fn seal(site: &Path) {
    let program = std::env::var("HOOK_DOCTOR_SEAL")
        .expect("HOOK_DOCTOR_SEAL names the sealing program; cargo xtask test sets it");
    let output = Command::new(program).arg("seal").arg(site).output().await.expect("the sealing program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("the built site") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), &target).expect("a copy");
        }
    }
}
