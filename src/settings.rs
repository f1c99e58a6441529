//! What this deployment knows, and what the reader set in this browser.

mod follow;
mod keep;
mod keep_history;
mod recent;
mod terminal;
mod utc;

use doctor_core::address::{Environment, EnvironmentName};
use doctor_core::config::Config;
use doctor_core::follow::{Choice, Mode};
use doctor_core::route::TenantRef;
use doctor_core::terminal::Terminal;
use doctor_core::text::Zones;
use doctor_core::token_expiry::Keep;
use leptos::prelude::*;
use leptos::task::spawn_local;

pub use self::recent::Recent;
use crate::api::ask_openly;
use crate::early::{self, Configuration};
use crate::i18n;
use crate::{deployment, navigation};

/// A handle on the settings; cheap to copy.
#[derive(Clone, Copy)]
pub struct Settings {
    config: RwSignal<Config>,
    configured: RwSignal<bool>,
    recent: RwSignal<Vec<Recent>>,
    keep: RwSignal<Keep>,
    terminal: RwSignal<Terminal>,
    keep_history: RwSignal<bool>,
    shows_utc: RwSignal<bool>,
}

/// Reads the settings; called once, at the root.
pub fn provide_settings() {
    let known = early::configuration();
    let config = match &known {
        Configuration::Text(text) => Config::parse(text),
        Configuration::Absent | Configuration::Unknown => Config::built_in(),
    };
    let is_known = known != Configuration::Unknown;
    let settings = Settings {
        config: RwSignal::new(config),
        configured: RwSignal::new(is_known),
        recent: RwSignal::new(recent::read()),
        keep: RwSignal::new(keep::keep()),
        terminal: RwSignal::new(terminal::terminal()),
        keep_history: RwSignal::new(keep_history::is_set()),
        shows_utc: RwSignal::new(utc::is_shown()),
    };
    i18n::set_terminal(settings.terminal.get_untracked());
    i18n::set_zones(zones(settings.shows_utc.get_untracked()));
    provide_context(settings);
    if !is_known {
        spawn_local(async move {
            settings.read_config().await;
            settings.configured.try_set(true);
        });
    }
}

/// The settings.
pub fn use_settings() -> Settings {
    expect_context::<Settings>()
}

/// What an environment is called for people: the built-in ones in the page's language.
pub fn label_of(environment: &Environment) -> String {
    if environment.label.is_empty() {
        i18n::text(&format!("environment-{}", environment.name.as_str()))
    } else {
        environment.label.clone()
    }
}

const fn zones(with_utc: bool) -> Zones {
    if with_utc { Zones::LocalAndUtc } else { Zones::Local }
}

impl Settings {
    /// What this deployment knows.
    pub fn config(&self) -> Signal<Config> {
        self.config.into()
    }

    /// Whether the deployment's configuration has been read (or found missing).
    pub fn configured(&self) -> Signal<bool> {
        self.configured.into()
    }

    /// The environment of this name, not tracked; none where this deployment knows none.
    pub fn environment(&self, name: &EnvironmentName) -> Option<Environment> {
        self.config.try_with_untracked(|config| config.environment(name).cloned()).flatten()
    }

    /// The environment of this name with the client id of its sign-in, not tracked.
    pub fn sign_in(&self, name: &EnvironmentName) -> Option<(Environment, String)> {
        let client_id = self.config.try_with_untracked(|config| config.sign_in.get(name.as_str()).cloned()).flatten();
        Some((self.environment(name)?, client_id?))
    }

    /// What the environment of this name is called for people.
    pub fn label(&self, name: &EnvironmentName) -> String {
        self.config.with(|config| config.environment(name).map_or_else(|| name.as_str().to_owned(), label_of))
    }

    /// Tenants that were looked at before, the last one first.
    pub fn recent(&self) -> Signal<Vec<Recent>> {
        self.recent.into()
    }

    /// Remembers that a tenant was looked at.
    pub fn remember(&self, entry: Recent) {
        self.recent.try_update(|recent| recent::add(recent, entry));
    }

    /// How a tenant is followed once it is, and whether this tab does.
    pub fn follows(&self, at: &TenantRef) -> (Choice, Mode) {
        (follow::choice(at), follow::mode(at))
    }

    /// Writes down how a tenant is followed once it is, in this browser from now on.
    pub fn set_follow_choice(&self, at: &TenantRef, choice: Choice) {
        follow::set_choice(at, choice);
    }

    /// Writes down whether this tab follows a tenant, for a reload.
    pub fn set_follow_mode(&self, at: &TenantRef, mode: Mode) {
        follow::set_mode(at, mode);
    }

    /// This tab follows no tenant any more.
    pub fn follow_nothing(&self) {
        follow::stop_all();
    }

    /// For how long a token is kept.
    pub fn keep(&self) -> Signal<Keep> {
        self.keep.into()
    }

    /// The same now, not tracked; `None` where the page is gone.
    pub fn keep_now(&self) -> Option<Keep> {
        self.keep.try_get_untracked()
    }

    /// Sets for how long a token is kept, in this browser from now on.
    pub fn set_keep(&self, keep: Keep) {
        keep::set_keep(keep);
        self.keep.set(keep);
    }

    /// Whether earlier observations stay on this computer when the reader signs out.
    pub fn keep_history(&self) -> Signal<bool> {
        self.keep_history.into()
    }

    /// The same now, not tracked.
    pub fn keeps_history(&self) -> bool {
        self.keep_history.try_get_untracked().unwrap_or_default()
    }

    /// Sets whether earlier observations stay on this computer when the reader signs out.
    pub fn set_keep_history(&self, keep: bool) {
        keep_history::set(keep);
        self.keep_history.set(keep);
    }

    /// The terminal that commands are written for.
    pub fn terminal(&self) -> Signal<Terminal> {
        self.terminal.into()
    }

    /// Sets the terminal that commands are written for, in this browser from now on.
    pub fn set_terminal(&self, terminal: Terminal) {
        terminal::set_terminal(terminal);
        i18n::set_terminal(terminal);
        self.terminal.set(terminal);
    }

    /// Whether UTC stands beside local time.
    pub fn shows_utc(&self) -> Signal<bool> {
        self.shows_utc.into()
    }

    /// Shows UTC beside local time, or hides it, in this browser from now on. The page is rendered again.
    pub fn show_utc(&self, show: bool) {
        utc::set(show);
        i18n::set_zones(zones(show));
        self.shows_utc.set(show);
        i18n::render_again();
    }

    async fn read_config(&self) {
        let address = format!("{}{}/config.json", navigation::origin(), deployment::base());
        let Ok(answer) = ask_openly(&address).await else { return };
        // A host without the file may answer with the page itself.
        if answer.status == 200 && !answer.content_type.contains("html") {
            self.config.try_set(Config::parse(&answer.body));
        }
    }
}
