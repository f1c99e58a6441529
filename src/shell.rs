//! What every page has around it: where one is, how fresh it is, and what can be done anywhere.

pub mod export;
pub mod follow;
pub mod palette;
pub mod shortcuts;
pub mod tabs;

use doctor_core::follow::Status;
use doctor_core::language::Language;
use doctor_core::route::{Ignored, Route};
use doctor_core::text::Message;
use doctor_core::token_expiry::TokenStatus;
use futures::FutureExt;
use leptos::ev::Targeted;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;

use self::export::{ExportMenu, provide_report_request};
use self::follow::{FollowControl, FollowNotices, provide_follow_request};
use self::palette::Palette;
use self::shortcuts::Shortcuts;
use self::tabs::Tabs;
use crate::changes::dialog::ChangeDialog;
use crate::changes::recipients::{RecipientsState, use_recipient_changes};
use crate::changes::use_changes;
use crate::changes::write_log::WriteList;
use crate::changes::writes::{EditorState, use_writes};
use crate::connection::use_connection;
use crate::focus::{focus_heading, focus_when_drawn};
use crate::navigation::{has_navigated, href, origin, use_ignored, use_route};
use crate::session::{Instead, use_session};
use crate::settings::use_settings;
use crate::theme::{self, Theme};
use crate::{comes_later, face, i18n, later};

comes_later! {
    fn change_dialogs() -> AnyView, in extras, by load_dialogs {
        ChangeDialog().into_any()
    }
}

comes_later! {
    fn write_list() -> AnyView, in extras, by load_written {
        WriteList().into_any()
    }
}

/// Has the code fetched that draws the dialogs of the frame.
///
/// # Errors
/// It did not come.
pub async fn fetch() -> Result<(), SplitLoaderError> {
    load_dialogs().await?;
    load_written().await?;
    export::fetch().await?;
    follow::fetch().await?;
    later::note_extras();
    Ok(())
}

/// A frame that is there before its page. The page is drawn inside as soon as it can be, and its own [`Shell`] then uses this
/// frame: what the reader opened in the head meanwhile stays open.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    /// The name of the page, once it is here.
    title: RwSignal<Option<Signal<String>>>,
}

impl Frame {
    /// A frame without a page.
    #[expect(clippy::new_without_default, reason = "it makes a signal, and a default should do nothing")]
    pub fn new() -> Self {
        Self { title: RwSignal::new(None) }
    }

    /// The name of the page in it; until there is one, a text.
    pub fn title_or(self, text: &'static str) -> Signal<String> {
        Signal::derive(move || self.title.get().and_then(|title| title.try_get()).unwrap_or_else(|| i18n::text(text)))
    }

    /// Whatever is drawn from now on below the current owner is drawn inside this frame.
    pub fn surround(self) {
        provide_context(self);
    }

    fn hold(self, title: Signal<String>, children: Children) -> AnyView {
        self.title.set(Some(title));
        on_cleanup(move || {
            self.title.try_set(None);
        });
        Effect::new(begin_at_heading);
        children()
    }
}

/// A new page begins at its heading, for those who read and for those who listen; not when the page was just opened, when the
/// browser puts the focus where it belongs.
fn begin_at_heading() {
    if has_navigated() && focus_heading() {
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// The frame. `title` names the page in the window's title; the focus goes to the page's heading when it changes.
#[component]
pub fn Shell(
    /// The page's name for the window's title.
    #[prop(into)]
    title: Signal<String>,
    /// The page.
    children: Children,
) -> impl IntoView {
    if let Some(frame) = use_context::<Frame>() {
        return frame.hold(title, children);
    }
    let session = use_session();
    let view = session.view();
    let route = use_route();
    let main = NodeRef::<html::Main>::new();
    let following = session.following();
    // How much came while nobody looked stands first: that is what a tab has room for.
    Effect::new(move || {
        let unseen = match following.unseen().get() {
            0 => String::new(),
            count => format!("({count}) "),
        };
        document().set_title(&format!("{unseen}{} · Hook Doctor", title.get()));
    });
    Effect::new(move |earlier: Option<bool>| {
        if main.get().is_some() {
            begin_at_heading();
            return true;
        }
        earlier.unwrap_or(false)
    });
    // Not drawn again while the reader types into a search, which stands in the address too.
    let tenant = Memo::new(move |_| route.with(|route| route.tenant().cloned()));
    let crumbs = move || {
        tenant.get().map(|at| {
            // From a webhook's page back to the list that it was opened from.
            let filter = Memo::new(move |_| route.with(|route| route.filter().cloned().unwrap_or_default()));
            let list_of = at.clone();
            let list = move || href(&Route::Webhooks(list_of.clone(), filter.get()));
            html! {
                <nav class="crumbs" aria-label=i18n::text("ui-where-you-are")>
                    <span>{at.environment.as_str().to_owned()}</span>
                    <span aria-hidden="true">"/"</span>
                    <a href=list>{at.tenant.as_str().to_owned()}</a>
                </nav>
            }
        })
    };
    let here = Memo::new(move |_| tenant.with(Option::is_some));
    let extras = later::provide_extras(|| fetch().boxed_local());
    provide_report_request();
    provide_follow_request();
    let updated = move || {
        here.get().then(|| {
            let updated = move || {
                let taken = view.taken_at().get()?;
                Some(i18n::say(&Message::new("ui-updated").with("ago", i18n::since(taken))))
            };
            let is_live = move || following.status().get() == Status::On;
            html! {
                <span class="updated" class:live=is_live>
                    {updated}
                </span>
            }
        })
    };
    let tools = move || {
        // While a tenant is read the place is kept, so that nothing moves when there is something to refresh.
        let not_yet = Memo::new(move |_| view.diagnosed().with(Option::is_none));
        let instead = view.instead();
        // One that is followed says there that it waits for a token.
        let is_followed = move || following.status().get() != Status::Off;
        let is_read = Memo::new(move |_| {
            !not_yet.get()
                || is_followed()
                || instead.with(|instead| matches!(instead, Instead::Connecting | Instead::Loading))
        });
        (here.get() && is_read.get()).then(|| {
            let busy = move || if view.refreshing().get() { "true" } else { "false" };
            html! {
                <div class="tools" class:not-yet=not_yet>
                    <button type="button" aria-busy=busy on:click=move |_| session.refresh()>
                        {i18n::text("ui-refresh")}
                    </button>
                    <FollowControl />
                    <ExportMenu />
                </div>
            }
        })
    };
    let sign_out = move || {
        session.signed_in().get().then(|| {
            html! {
                <button type="button" on:click=move |_| session.sign_out()>
                    {i18n::text("ui-sign-out")}
                </button>
            }
        })
    };
    let leave_demo = move || {
        tenant.get().is_some_and(|at| at.is_demo()).then(|| {
            html! {
                <a class="button" href=href(&Route::Connect)>
                    {i18n::text("ui-leave-demo")}
                </a>
            }
        })
    };
    let ignored = move || {
        let left_out: Vec<String> = use_ignored()
            .get()
            .into_iter()
            .map(|Ignored { key, value }| if value.is_empty() { key } else { format!("{key}={value}") })
            .collect();
        (!left_out.is_empty()).then(|| {
            let message = Message::new("ui-ignored").with("parts", left_out);
            html! {
                <p class="notice" role="note">
                    {i18n::say(&message)}
                </p>
            }
        })
    };
    let token_status = Memo::new(move |_| session.token_status().get());
    let token_ends = move || {
        let text = match token_status.get() {
            TokenStatus::Good | TokenStatus::Idle | TokenStatus::HeldTooLong => return None,
            TokenStatus::RanOut => i18n::text("ui-token-ended"),
            TokenStatus::EndsSoon(end) => i18n::say(&Message::new("ui-token-ends").with("when", i18n::ago(end))),
        };
        Some(html! {
            <p class="notice notice-warn with-action" role="note">
                {text}
                " "
                <button type="button" on:click=move |_| session.ask_for_token()>
                    {i18n::text("ui-token-new")}
                </button>
            </p>
        })
    };
    // What a reading changed, in one sentence, for those who do not see it.
    let changed = move || {
        let names = view.changed().get();
        match names.as_slice() {
            [] => String::new(),
            some => {
                let message = Message::new("ui-live-changed").with("count", some.len());
                i18n::say(&message.with("names", some.iter().take(3).cloned().collect::<Vec<_>>()))
            }
        }
    };
    let connection = use_connection();
    let offline = move || {
        // What was read is only spoken of on the pages of its tenant.
        let is_copy = here.get() && view.is_offline_copy().get();
        if !connection.offline.get() && !is_copy {
            return None;
        }
        let text = match view.taken_at().get().filter(|_| here.get()) {
            Some(taken) => i18n::say(&Message::new("ui-offline-read").with("when", i18n::since(taken))),
            None => i18n::text("ui-offline"),
        };
        let retry = move || {
            let press = move |_| session.refresh();
            html! {
                " "
                <button type="button" on:click=press>
                    {i18n::text("ui-try-again")}
                </button>
            }
        };
        let retry = is_copy.then(retry);
        Some(html! {
            <p class="notice notice-warn with-action" role="status">
                {text}
                {retry}
            </p>
        })
    };
    let newer = move || {
        connection.newer_version.get().then(|| {
            let load = move |_| {
                // If the page can't be loaded again, it stays, and so does the notice.
                let _ = window().location().reload();
            };
            html! {
                <p class="notice with-action" role="status">
                    {i18n::text("ui-new-version")}
                    " "
                    <button type="button" on:click=load>
                        {i18n::text("ui-load-it")}
                    </button>
                </p>
            }
        })
    };
    let relay = move || {
        let at = tenant.get()?;
        let behind = use_settings().config().with(|config| config.environment(&at.environment)?.relay.clone())?;
        let host = format!("{}.superoffice.com", behind.as_str());
        let text = i18n::say(&Message::new("ui-through-relay").with("host", host));
        Some(html! {
            <p class="second relay" role="note">
                {text}
            </p>
        })
    };
    // Paper has no address bar.
    let paper = move || {
        let taken = view.taken_at().get().filter(|_| here.get())?;
        let address = format!("{}{}", origin(), route.with(href));
        let read = i18n::say(&Message::new("ui-on-paper").with("when", taken));
        Some(html! { <p class="paper second">{address} " · " {read}</p> })
    };
    // Nothing is changed before something was read.
    let is_seen = Memo::new(move |_| view.diagnosed().with(Option::is_some));
    let (changes, writes, recipients) = (use_changes(), use_writes(), use_recipient_changes());
    let is_changing = move || {
        changes.review().with(Option::is_some)
            || changes.results().with(|results| !results.told.is_empty())
            || writes.editor().with(|editor| *editor != EditorState::Closed)
            || writes.review().with(Option::is_some)
            || writes.shown().with(Option::is_some)
            || recipients.state().with(|state| *state != RecipientsState::Closed)
    };
    let is_changing = later::once(is_changing);
    let dialogs = move || (is_seen.get() && is_changing.get()).then(|| extras.dialog(change_dialogs));
    let is_written = later::once(move || writes.log().with(|log| !log.is_empty()));
    let written = move || (is_seen.get() && is_written.get()).then(|| extras.dialog(write_list));
    Effect::new(move || {
        if is_seen.get() {
            extras.want();
        }
    });
    let without_extras = move || {
        extras.has_failed().then(|| {
            html! {
                <p class="notice notice-warn with-action" role="status">
                    {i18n::text("ui-dialogs-not-loaded")}
                    " "
                    <button type="button" on:click=move |_| extras.want()>
                        {i18n::text("ui-try-again")}
                    </button>
                </p>
            }
        })
    };
    html! {
        <a class="skip" href="#main">
            {i18n::text("ui-skip")}
        </a>
        <header class="top">
            <a class="brand" href=href(&Route::Connect)>
                {face::mark()}
                "Hook Doctor"
            </a>
            {crumbs}
            {updated}
            <div class="tools">{tools}{sign_out}{leave_demo}</div>
            <Palette />
            <div class="settings">
                <UtcSwitch />
                <LanguageChoice />
                <ThemeChoice />
            </div>
        </header>
        <Tabs />
        <p class="unseen" role="status">
            {changed}
        </p>
        <main id="main" node_ref=main>
            {paper}
            {dialogs}
            {newer}
            {without_extras}
            {offline}
            {ignored}
            {relay}
            {token_ends}
            <FollowNotices />
            {children()}
            {written}
        </main>
        <footer class="foot">
            <a href=href(&Route::Explain)>{i18n::text("explain-title")}</a>
            <a href=href(&Route::Signature)>{i18n::text("ui-signature-link")}</a>
            <a href=href(&Route::Report(None))>{i18n::text("opened-title")}</a>
            <Shortcuts />
        </footer>
    }
    .into_any()
}

/// The id of the switch for UTC.
const UTC_SWITCH: &str = "show-utc";

/// Whether UTC stands beside local time, on the whole page.
#[component]
fn UtcSwitch() -> impl IntoView {
    let settings = use_settings();
    let shown = settings.shows_utc();
    let pressed = move || shown.get().to_string();
    let press = move |_| {
        settings.show_utc(!shown.get_untracked());
        // The page was rendered again, this switch too.
        focus_when_drawn(UTC_SWITCH);
    };
    html! {
        <button
            id=UTC_SWITCH
            type="button"
            class="face utc-switch"
            aria-pressed=pressed
            aria-label=i18n::text("ui-utc")
            title=i18n::text("ui-utc")
            on:click=press
        >
            "UTC"
        </button>
    }
}

#[component]
fn LanguageChoice() -> impl IntoView {
    let options = Language::ALL
        .into_iter()
        .map(|language| {
            let chosen = i18n::current_language() == language;
            html! {
                <option value=language.code() selected=chosen lang=language.code()>
                    {language.name()}
                </option>
            }
        })
        .collect_view();
    let change = move |event: Targeted<leptos::ev::Event, web_sys::HtmlSelectElement>| {
        if let Some(language) = Language::from_tag(&event.target().value()) {
            i18n::choose(language);
        }
    };
    // The head has room for its short name only; the list of languages names them in full.
    html! {
        <span class="face">
            <span aria-hidden="true">{i18n::current_language().code().to_ascii_uppercase()}</span>
            <select aria-label=i18n::text("ui-language") title=i18n::text("ui-language") on:change:target=change>
                {options}
            </select>
        </span>
    }
}

#[component]
fn ThemeChoice() -> impl IntoView {
    let options = Theme::ALL
        .into_iter()
        .map(|theme| {
            let chosen = move || theme::theme() == theme;
            html! {
                <option value=theme.id() selected=chosen>
                    {i18n::text(&format!("ui-theme-{}", theme.id()))}
                </option>
            }
        })
        .collect_view();
    let change = move |event: Targeted<leptos::ev::Event, web_sys::HtmlSelectElement>| {
        if let Some(theme) = Theme::from_id(&event.target().value()) {
            theme::choose(theme);
        }
    };
    html! {
        <span class="face">
            <span class="theme-face" aria-hidden="true"></span>
            <select aria-label=i18n::text("ui-theme") title=i18n::text("ui-theme") on:change:target=change>
                {options}
            </select>
        </span>
    }
}
