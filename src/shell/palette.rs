//! The command palette: every webhook, every view and what can be done anywhere, by a few letters. `Ctrl+K` opens it, and
//! so does a button; it goes by the listbox pattern, so that what is chosen is also said.

use std::mem;

use doctor_core::change::Change;
use doctor_core::diagnosis::Outcome;
use doctor_core::follow::Status;
use doctor_core::language::Language;
use doctor_core::list;
use doctor_core::model::{Owner, WebhookId, WebhookState};
use doctor_core::ordered::CollectOneByOne;
use doctor_core::overview;
use doctor_core::palette::{self, Entry};
use doctor_core::review::ReviewedWebhook;
use doctor_core::route::{ListQuery, Route, TenantRef, UsageQuery};
use doctor_core::text::Message;
use futures::FutureExt;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;
use web_sys::KeyboardEvent;

use super::export::{ReportRequest, use_report_request};
use super::follow::{FollowRequest, toggle_text, toggled, use_follow_request};
use super::shortcuts;
use crate::changes::{Changes, use_changes};
use crate::components::mark::Mark;
use crate::navigation::{self, HistoryUpdate};
use crate::session::{Session, use_session};
use crate::settings::{Settings, use_settings};
use crate::theme::{self, Theme};
use crate::{comes_later, i18n};

/// How many entries are shown at once; more letters find the rest.
const SHOWN: usize = 10;

/// The action of an entry.
#[derive(Debug, Clone, PartialEq)]
enum Action {
    Open(Box<Route>),
    /// A cause's page, with the mark of its webhooks.
    Cause(Box<Route>, Outcome),
    /// A webhook's page, with its mark.
    Webhook(TenantRef, WebhookId, Outcome),
    Refresh,
    Follow,
    PauseFollowing,
    Report,
    Restart(WebhookId),
    SetLanguage(Language),
    SetTheme(Theme),
    ShowUtc(bool),
    SignOut,
}

impl Action {
    /// The mark of what it leads to, where that has one.
    const fn mark(&self) -> Option<Outcome> {
        match self {
            Self::Cause(_, outcome) | Self::Webhook(_, _, outcome) => Some(*outcome),
            Self::Open(_)
            | Self::Refresh
            | Self::Follow
            | Self::PauseFollowing
            | Self::Report
            | Self::Restart(_)
            | Self::SetLanguage(_)
            | Self::SetTheme(_)
            | Self::ShowUtc(_)
            | Self::SignOut => None,
        }
    }

    /// The keys of the shortcut that does the same, where there is one.
    fn keys(&self) -> Option<&'static str> {
        match self {
            Self::Open(route) => match &**route {
                Route::Webhooks(_, query) if *query == ListQuery::default() => Some("g l"),
                Route::Diagnosis(_) => Some("g d"),
                Route::Usage(..) => Some("g u"),
                _ => None,
            },
            Self::Refresh => Some("r"),
            Self::Cause(..)
            | Self::Webhook(..)
            | Self::Follow
            | Self::PauseFollowing
            | Self::Report
            | Self::Restart(_)
            | Self::SetLanguage(_)
            | Self::SetTheme(_)
            | Self::ShowUtc(_)
            | Self::SignOut => None,
        }
    }
}

/// The button that opens the palette, and the palette.
#[component]
pub fn Palette() -> impl IntoView {
    let session = use_session();
    let report = use_report_request();
    let follow = use_follow_request();
    let changes = use_changes();
    let settings = use_settings();
    let dialog = NodeRef::<html::Dialog>::new();
    let field = NodeRef::<html::Input>::new();
    let entries = RwSignal::new(Vec::<Entry<Action>>::new());
    let typed = RwSignal::new(String::new());
    let at = RwSignal::new(0_usize);
    let found = Memo::new(move |_| {
        entries.with(|entries| {
            typed.with(|typed| palette::find(entries, typed, SHOWN).into_iter().cloned().collect::<Vec<_>>())
        })
    });
    let open = move || {
        list_entries(session, settings, entries);
        typed.set(String::new());
        at.set(0);
        if let (Some(dialog), Some(field)) = (dialog.get_untracked(), field.get_untracked()) {
            field.set_value("");
            // It fails only where it is open already.
            let _ = dialog.show_modal();
        }
    };
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let choose = move |index: usize| {
        let chosen = found.with_untracked(|found| found.get(index).map(|entry| entry.does.clone()));
        if let Some(action) = chosen {
            close();
            perform(session, settings, changes, (report, follow), action);
        }
    };
    let listening = window_event_listener(leptos::ev::keydown, move |event| {
        let wanted = event.key().eq_ignore_ascii_case("k")
            && (event.ctrl_key() || event.meta_key())
            && !event.alt_key()
            && !event.shift_key();
        let another_dialog = document().query_selector("dialog[open]").ok().flatten().is_some();
        if wanted && !shortcuts::is_off() && !another_dialog {
            event.prevent_default();
            open();
        }
    });
    on_cleanup(move || listening.remove());
    let key = move |event: KeyboardEvent| {
        let last = found.with_untracked(Vec::len).saturating_sub(1);
        match event.key().as_str() {
            "ArrowDown" => at.update(|at| *at = if *at >= last { 0 } else { *at + 1 }),
            "ArrowUp" => at.update(|at| *at = at.checked_sub(1).unwrap_or(last)),
            "Home" => at.set(0),
            "End" => at.set(last),
            "Enter" => choose(at.get_untracked()),
            _ => return,
        }
        event.prevent_default();
    };
    let write = move |_| {
        if let Some(field) = field.get_untracked() {
            typed.set(field.value());
            at.set(0);
        }
    };
    let options = move || {
        found
            .get()
            .into_iter()
            .enumerate()
            .map(|(index, entry)| {
                let selected = move || (at.get() == index).to_string();
                let mark = entry.does.mark().map(|outcome| html! { <Mark outcome /> });
                // Of use only where the shortcuts are on, and only to those who see them: who listens hears the entry.
                let keys = entry.does.keys().filter(|_| !shortcuts::is_off()).map(|keys| {
                    let keys = keys.split(' ').map(|key| html! { <kbd>{key}</kbd> }).collect_view();
                    html! {
                        <span class="keys" aria-hidden="true">
                            {keys}
                        </span>
                    }
                });
                let detail = (!entry.detail.is_empty()).then(|| html! { <span class="second">{entry.detail}</span> });
                html! {
                    <li
                        id=format!("palette-{index}")
                        role="option"
                        aria-selected=selected
                        on:click=move |_| choose(index)
                    >
                        <span class="palette-name">{mark}{entry.label}</span>
                        {keys}
                        {detail}
                    </li>
                }
            })
            .collect_view()
    };
    let active = move || found.with(|found| (!found.is_empty()).then(|| format!("palette-{}", at.get())));
    // A closed palette has nothing to say.
    let status = move || {
        entries.with(|entries| !entries.is_empty()).then(|| {
            let count = found.with(Vec::len);
            i18n::say(&Message::new("palette-found").with("count", count))
        })
    };
    let nothing =
        move || found.with(Vec::is_empty).then(|| html! { <p class="second">{i18n::text("palette-nothing")}</p> });
    html! {
        <button type="button" class="quiet palette-button" aria-keyshortcuts="Control+K" on:click=move |_| open()>
            {i18n::text("palette-open")}
            <kbd aria-hidden="true">"Ctrl K"</kbd>
        </button>
        <dialog
            node_ref=dialog
            class="dialog palette"
            aria-label=i18n::text("palette-title")
            on:close=move |_| entries.set(Vec::new())
        >
            <input
                node_ref=field
                type="text"
                role="combobox"
                aria-expanded="true"
                aria-controls="palette-list"
                aria-autocomplete="list"
                aria-activedescendant=active
                aria-label=i18n::text("palette-title")
                placeholder=i18n::text("palette-hint")
                autocomplete="off"
                spellcheck="false"
                on:input=write
                on:keydown=key
            />
            <ul id="palette-list" role="listbox" aria-label=i18n::text("palette-title")>
                {options}
            </ul>
            {nothing}
            <p class="unseen" role="status">
                {status}
            </p>
        </dialog>
    }
}

comes_later! {
    fn restart(session: Session, changes: Changes, id: WebhookId) -> (), in pages {
        let webhook = session.view().diagnosed().with_untracked(|diagnosed| {
            let diagnosed = diagnosed.as_ref()?;
            ReviewedWebhook::of(diagnosed, diagnosed.case(id)?, Change::Restart)
        });
        changes.request_review(session, Change::Restart, webhook.into_iter().collect());
    }
}

fn perform(
    session: Session,
    settings: Settings,
    changes: Changes,
    (report, follow): (ReportRequest, FollowRequest),
    action: Action,
) {
    match action {
        Action::Open(route) | Action::Cause(route, _) => navigation::navigate(*route, HistoryUpdate::Push),
        Action::Webhook(at, id, _) => navigation::navigate(Route::webhook(at, id), HistoryUpdate::Push),
        Action::Refresh => session.refresh(),
        Action::Follow => follow.ask(),
        Action::PauseFollowing => session.follow(toggled(session.following().status().get_untracked())),
        Action::Report => report.ask(),
        // Its entry came with the code for it.
        Action::Restart(id) => spawn_local(async move { drop(restart(session, changes, id).await) }),
        Action::SetLanguage(language) => i18n::choose(language),
        Action::SetTheme(theme) => theme::choose(theme),
        Action::ShowUtc(show) => settings.show_utc(show),
        Action::SignOut => session.sign_out(),
    }
}

/// Lists all that can be chosen here and now. What can be done anywhere is there at once; what can be done with the tenant comes
/// before it, as soon as the code for it is here.
fn list_entries(session: Session, settings: Settings, entries: RwSignal<Vec<Entry<Action>>>) {
    let mut all = anywhere(session, settings);
    let Some(at) = navigation::use_route_untracked().tenant().cloned() else { return entries.set(all) };
    let mut of_it = of_tenant(session, at).boxed_local();
    match (&mut of_it).now_or_never() {
        Some(Ok(mut first)) => {
            first.append(&mut all);
            entries.set(first);
        }
        Some(Err(_)) => entries.set(all),
        None => {
            entries.set(all);
            spawn_local(async move {
                if let Ok(first) = of_it.await {
                    // A closed palette lists nothing.
                    entries.try_update(|all| {
                        if !all.is_empty() {
                            let rest = mem::replace(all, first);
                            all.extend(rest);
                        }
                    });
                }
            });
        }
    }
}

const fn entry(label: String, detail: String, does: Action) -> Entry<Action> {
    Entry { label, detail, does }
}

comes_later! {
    /// What can be chosen of a tenant: views first, then what is wrong with which webhook, then actions.
    fn of_tenant(session: Session, at: TenantRef) -> Vec<Entry<Action>>, in pages, by load {
        let mut entries = Vec::new();
        let here = at.tenant.as_str().to_owned();
        let list = |states: Option<WebhookState>| {
            let query = ListQuery { states: states.into_iter().collect_one_by_one(), ..ListQuery::default() };
            Action::Open(Box::new(Route::Webhooks(at.clone(), query)))
        };
        entries.push(entry(i18n::text("shortcut-list"), here.clone(), list(None)));
        entries.push(entry(
            i18n::text("shortcut-diagnosis"),
            here.clone(),
            Action::Open(Box::new(Route::Diagnosis(at.clone()))),
        ));
        session.view().diagnosed().with_untracked(|diagnosed| {
            let groups = diagnosed.iter().flat_map(|diagnosed| overview::groups_with_cards(diagnosed));
            for group in groups.filter(|group| group.webhooks.len() > 1) {
                let count = i18n::say(&Message::new("ui-webhooks").with("count", group.webhooks.len()));
                let host = group.key.host.clone().map(|host| format!("{host} · ")).unwrap_or_default();
                entries.push(entry(
                    i18n::say(&group.finding.attribute("short")),
                    format!("{host}{count}"),
                    Action::Cause(Box::new(Route::Cause(at.clone(), group.key.clone())), group.verdict.outcome()),
                ));
            }
        });
        entries.push(entry(
            i18n::text("shortcut-usage"),
            here,
            Action::Open(Box::new(Route::Usage(at.clone(), UsageQuery::default()))),
        ));
        session.view().rows().with_untracked(|rows| {
            // The worst first: that is what one looks for.
            let worst_first = list::select(rows, &ListQuery::default()).indices;
            for row in worst_first.into_iter().filter_map(|index| rows.get(index)) {
                entries.push(entry(
                    row.name.to_string(),
                    match &row.headline {
                        Some(headline) => format!("{} · {} · {}", i18n::say(headline), row.id, row.target.text()),
                        None => format!("{} · {}", row.id, row.target.text()),
                    },
                    Action::Webhook(at.clone(), row.id, row.verdict.outcome()),
                ));
            }
        });
        if session.can_change().get_untracked() {
            session.view().rows().with_untracked(|rows| {
                let is_off = |row: &&list::Row| row.state == WebhookState::TooManyErrors && row.owner == Owner::Own;
                for row in rows.iter().filter(is_off) {
                    let label = i18n::say(&Message::new("palette-restart").with("name", &*row.name));
                    entries.push(entry(label, row.id.to_string(), Action::Restart(row.id)));
                }
            });
        }
        entries.push(entry(i18n::text("ui-report"), i18n::text("palette-report"), Action::Report));
        for state in WebhookState::ALL {
            let label = i18n::say(&Message::new("palette-state").with("state", state.name()));
            entries.push(entry(label, String::new(), list(Some(state))));
        }
        entries.push(entry(i18n::text("ui-refresh"), String::new(), Action::Refresh));
        let followed = Message::new("follow-title").with("tenant", at.tenant.as_str());
        entries.push(entry(i18n::say(&followed), String::new(), Action::Follow));
        let status = session.following().status().get_untracked();
        if status != Status::Off {
            entries.push(entry(i18n::text(toggle_text(status)), String::new(), Action::PauseFollowing));
        }
        entries
    }
}

/// Has the code fetched that knows what can be chosen of a tenant.
///
/// # Errors
/// It did not come.
pub async fn fetch() -> Result<(), SplitLoaderError> {
    load().await
}

/// What can be chosen anywhere.
fn anywhere(session: Session, settings: Settings) -> Vec<Entry<Action>> {
    let mut entries = Vec::new();
    entries.push(entry(i18n::text("explain-title"), String::new(), Action::Open(Box::new(Route::Explain))));
    entries.push(entry(i18n::text("ui-signature-link"), String::new(), Action::Open(Box::new(Route::Signature))));
    let opened =
        entry(i18n::text("opened-title"), i18n::text("ui-tool-report"), Action::Open(Box::new(Route::Report(None))));
    entries.push(opened);
    entries.push(entry(i18n::text("palette-connect"), String::new(), Action::Open(Box::new(Route::Connect))));
    for theme in Theme::ALL {
        entries.push(entry(
            i18n::text(&format!("ui-theme-{}", theme.id())),
            i18n::text("ui-theme"),
            Action::SetTheme(theme),
        ));
    }
    let shows_utc = settings.shows_utc().get_untracked();
    let utc = i18n::text(if shows_utc { "palette-utc-hide" } else { "palette-utc-show" });
    entries.push(entry(utc, String::new(), Action::ShowUtc(!shows_utc)));
    for language in Language::ALL {
        // A reader who can't read the page's language looks for their own; one who can, by its name in that language.
        let detail = format!("{}: {}", i18n::text("ui-language"), i18n::text(&format!("language-{}", language.code())));
        entries.push(entry(language.name().to_owned(), detail, Action::SetLanguage(language)));
    }
    if session.signed_in().get_untracked() {
        entries.push(entry(i18n::text("ui-sign-out"), String::new(), Action::SignOut));
    }
    entries
}
