//! The control by which a reader follows a tenant, and what following has to say: what changed, what it waits for, and when a
//! new token is needed.

use doctor_core::follow::{Choice, Mode, Pace, SetbackKind, Status};
use doctor_core::route::{Route, TenantRef};
use doctor_core::text::{Arg, Message};
use leptos::ev::Targeted;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

use crate::clock::use_now;
use crate::navigation::{href, use_route};
use crate::notifications::{self, Permission};
use crate::session::{Told, use_session};
use crate::{comes_later, i18n, later};

/// Opens the dialog from elsewhere: the palette. Whether it was asked for and is not shown yet.
#[derive(Clone, Copy)]
pub struct FollowRequest(RwSignal<bool>);

/// Makes it possible to ask for the dialog; called by the shell.
pub fn provide_follow_request() {
    provide_context(FollowRequest(RwSignal::new(false)));
}

/// The way to ask for the dialog.
pub fn use_follow_request() -> FollowRequest {
    expect_context::<FollowRequest>()
}

impl FollowRequest {
    /// Asks for it.
    pub fn ask(&self) {
        self.0.set(true);
    }
}

/// The mode that comes next for a reader who pauses or goes on.
pub const fn toggled(status: Status) -> Mode {
    match status {
        Status::Paused => Mode::On,
        Status::Off
        | Status::On
        | Status::BacksOff(_)
        | Status::WaitsForToken
        | Status::WaitsForReading
        | Status::AnotherTab => Mode::Paused,
    }
}

/// What that is called: to pause, or to go on.
pub const fn toggle_text(status: Status) -> &'static str {
    match toggled(status) {
        Mode::On => "follow-go-on",
        Mode::Off | Mode::Paused => "follow-pause",
    }
}

fn every(pace: Pace) -> String {
    let mut message = Message::new("follow-every");
    message.args.push(("span", Arg::Span(pace.millis())));
    i18n::say(&message)
}

comes_later! {
    fn dialog() -> AnyView, in extras, by load {
        FollowDialog().into_any()
    }
}

/// Has the code of the dialog fetched.
///
/// # Errors
/// It did not come.
pub async fn fetch() -> Result<(), SplitLoaderError> {
    load().await
}

/// The button that says whether the tenant is followed and opens the dialog, and beside it the way to pause.
#[component]
pub fn FollowControl() -> impl IntoView {
    let session = use_session();
    let following = session.following();
    let status = Memo::new(move |_| following.status().get());
    let request = use_follow_request();
    let diagnosed = session.view().diagnosed();
    // Nothing is followed before something was read.
    let is_seen = Memo::new(move |_| diagnosed.with(Option::is_some));
    let is_asked = later::once(move || request.0.get());
    let extras = later::use_extras();
    let label = move || {
        let status = status.get();
        let text = i18n::text(&format!("follow-status-{}", status.id()));
        if status == Status::On {
            format!("{text}: {}", i18n::span(following.choice().get().pace.millis()))
        } else {
            text
        }
    };
    html! {
        <button
            type="button"
            aria-haspopup="dialog"
            data-follow=move || status.get().id()
            on:click=move |_| request.ask()
        >
            {label}
        </button>
        <PauseButton />
        {move || (is_seen.get() && is_asked.get()).then(|| extras.dialog(dialog))}
    }
}

#[component]
fn FollowDialog() -> impl IntoView {
    let following = use_session().following();
    let status = Memo::new(move |_| following.status().get());
    let dialog = NodeRef::<html::Dialog>::new();
    let asked = use_follow_request().0;
    Effect::new(move || {
        if asked.get()
            && let Some(dialog) = dialog.get()
        {
            asked.set(false);
            // It fails only where it is open already.
            let _ = dialog.show_modal();
        }
    });
    html! {
        <dialog node_ref=dialog class="dialog follow-dialog" aria-labelledby="follow">
            <FollowForm dialog status />
        </dialog>
    }
}

/// The short way to pause and to go on; nothing where the tenant is not followed.
#[component]
fn PauseButton() -> impl IntoView {
    let session = use_session();
    let following = session.following();
    let status = Memo::new(move |_| following.status().get());
    let is_chosen = Memo::new(move |_| status.get() != Status::Off);
    move || {
        is_chosen.get().then(|| {
            let name = move || i18n::text(toggle_text(status.get()));
            let press = move |_| session.follow(toggled(status.get_untracked()));
            let face = move || if toggled(status.get()) == Mode::On { "▶" } else { "❚❚" };
            html! {
                <button type="button" class="face-only" aria-label=name title=name on:click=press>
                    <span aria-hidden="true">{face}</span>
                </button>
            }
        })
    }
}

/// What is chosen before it begins, and until when it lasts.
#[component]
fn FollowForm(dialog: NodeRef<html::Dialog>, status: Memo<Status>) -> impl IntoView {
    let session = use_session();
    let following = session.following();
    let choice = Memo::new(move |_| following.choice().get());
    let route = use_route();
    let tenant = Memo::new(move |_| route.with(|route| route.tenant().map(|at| at.tenant.as_str().to_owned())));
    let title = move || i18n::say(&Message::new("follow-title").with("tenant", tenant.get().unwrap_or_default()));
    let options = Pace::OFFERED
        .into_iter()
        .map(|pace| {
            let chosen = move || choice.get().pace == pace;
            html! {
                <option value=pace.minutes().to_string() selected=chosen>
                    {every(pace)}
                </option>
            }
        })
        .collect_view();
    let change_pace = move |event: Targeted<leptos::ev::Event, web_sys::HtmlSelectElement>| {
        if let Some(pace) = Pace::parse(&event.target().value()) {
            session.choose_following(Choice { pace, ..choice.get_untracked() });
        }
    };
    let permission = RwSignal::new(notifications::permission());
    let notifies = move || choice.get().notify && permission.get() == Permission::Granted;
    let change_notify = move |event: Targeted<leptos::ev::Event, web_sys::HtmlInputElement>| {
        let wants = event.target().checked();
        spawn_local(async move {
            let allowed = if wants { notifications::ask().await } else { notifications::permission() };
            permission.try_set(allowed);
            if let Some(choice) = choice.try_get_untracked() {
                session.choose_following(Choice { notify: wants && allowed == Permission::Granted, ..choice });
            }
        });
    };
    let can_notify = Memo::new(move |_| matches!(permission.get(), Permission::NotAsked | Permission::Granted));
    let why_not = move || match permission.get() {
        Permission::Nowhere => Some(i18n::text("follow-notify-nowhere")),
        Permission::Denied => Some(i18n::text("follow-notify-denied")),
        Permission::NotAsked | Permission::Granted => None,
    };
    let until = move || i18n::say(&following.until().get().message(use_now().get()));
    let next = move || {
        let next = session.next_look().get()?;
        Some(html! { <p class="second">{i18n::say(&Message::new("follow-next").with("when", i18n::ago(next)))}</p> })
    };
    let alone = move || {
        following.is_alone().get().then(|| {
            html! { <p class="notice notice-warn">{i18n::text("follow-alone")}</p> }
        })
    };
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let is_off = Memo::new(move |_| status.get() == Status::Off);
    let buttons = move || {
        if is_off.get() {
            let start = move |_| {
                session.follow(Mode::On);
                close();
            };
            html! {
                <button type="button" class="primary" on:click=start>
                    {i18n::text("follow-start")}
                </button>
            }
            .into_any()
        } else {
            let pause = move |_| session.follow(toggled(status.get_untracked()));
            let stop = move |_| {
                session.follow(Mode::Off);
                close();
            };
            html! {
                <button type="button" on:click=pause>
                    {move || i18n::text(toggle_text(status.get()))}
                </button>
                <button type="button" on:click=stop>
                    {i18n::text("follow-stop")}
                </button>
            }
            .into_any()
        }
    };
    html! {
        <h2 id="follow">{title}</h2>
        <p>{i18n::text("follow-lead")}</p>
        <div class="field">
            <label for="follow-pace">{i18n::text("follow-pace")}</label>
            <select id="follow-pace" on:change:target=change_pace>
                {options}
            </select>
        </div>
        <div class="field">
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=notifies
                    disabled=move || !can_notify.get()
                    on:change:target=change_notify
                />
                {i18n::text("follow-notify")}
            </label>
            <p class="second">{why_not}</p>
        </div>
        <p data-follow-until="">{until}</p>
        {next}
        {alone}
        <ul class="second">
            <li>{i18n::text("follow-use")}</li>
            <li>{i18n::text("follow-hidden")}</li>
            <li>{i18n::text("follow-reads")}</li>
        </ul>
        <p class="actions">
            {buttons} <button type="button" on:click=move |_| close()>
                {i18n::text("ui-close")}
            </button>
        </p>
    }
}

/// What following has to say on the page of its tenant.
#[component]
pub fn FollowNotices() -> impl IntoView {
    let session = use_session();
    let following = session.following();
    let route = use_route();
    let tenant = Memo::new(move |_| route.with(|route| route.tenant().cloned()));
    let status = Memo::new(move |_| following.status().get());
    let kept = session.kept();
    // What the other tab keeps, this one reads from the history that both share.
    let others_read = Memo::new(move |_| {
        let last = kept.with(|kept| kept.observations.last().map(|last| last.taken_at))?;
        session.view().taken_at().get().filter(|shown| last > *shown).map(|_| last)
    });
    let note = move || {
        let at = tenant.get()?;
        let named = |id: &'static str| Message::new(id).with("tenant", at.tenant.as_str());
        let message = match status.get() {
            Status::WaitsForToken => named("follow-note-waits-for-token"),
            Status::AnotherTab => match others_read.get() {
                Some(read) => named("follow-note-another-tab-read").with("when", i18n::since(read)),
                None => named("follow-note-another-tab"),
            },
            Status::BacksOff(setback) => {
                let when = i18n::ago(session.next_look().get()?);
                match setback.kind {
                    SetbackKind::Throttled => Message::new("follow-note-throttled").with("when", when),
                    SetbackKind::NotRead => {
                        let count = i64::from(setback.in_a_row);
                        named("follow-note-not-read").with("count", count).with("when", when)
                    }
                }
            }
            Status::Off | Status::Paused | Status::On | Status::WaitsForReading => return None,
        };
        Some(html! {
            <p class="notice" data-follow-note="">
                {i18n::say(&message)}
            </p>
        })
    };
    let is_near = Memo::new(move |_| {
        tenant.with(Option::is_some) && status.get().looks() && following.until().get().is_near(use_now().get())
    });
    let ends = move || {
        if !is_near.get() {
            return None;
        }
        let moment = following.until().get().moment()?;
        let text = if moment > use_now().get() {
            i18n::say(&Message::new("follow-token-ends").with("when", i18n::ago(moment)))
        } else {
            i18n::text("follow-token-may-end")
        };
        Some(html! {
            <p class="notice notice-warn with-action" data-follow-ends="">
                {text}
                " "
                <button type="button" on:click=move |_| session.ask_for_token()>
                    {i18n::text("ui-token-new")}
                </button>
            </p>
        })
    };
    let news = move || {
        let at = tenant.get()?;
        let told = following.told().get();
        if told.is_empty() {
            return None;
        }
        let rows = told.iter().map(|told| piece(&at, told)).collect_view();
        Some(html! {
            <section class="notice follow-news" aria-label=i18n::text("follow-news") data-follow-news="">
                <p>
                    <strong>{i18n::text("follow-news")}</strong>
                </p>
                <ul>{rows}</ul>
                <p class="actions">
                    <button type="button" on:click=move |_| following.put_away()>
                        {i18n::text("follow-news-done")}
                    </button>
                </p>
            </section>
        })
    };
    // On a phone the head scrolls away: the age of what is shown and the way to pause stay in sight. Each reading changes the
    // age alone.
    let taken_at = session.view().taken_at();
    let is_read = Memo::new(move |_| tenant.with(Option::is_some) && taken_at.with(Option::is_some));
    let is_followed = Memo::new(move |_| status.get() != Status::Off);
    let bar = move || {
        let is_live = move || status.get() == Status::On;
        (is_read.get() && is_followed.get()).then(|| {
            let updated = move || {
                let taken = taken_at.get()?;
                Some(i18n::say(&Message::new("ui-updated").with("ago", i18n::since(taken))))
            };
            html! {
                <div class="follow-bar">
                    <span class="updated" class:live=is_live>
                        {updated}
                    </span>
                    <PauseButton />
                </div>
            }
        })
    };
    html! {
        {bar}
        <div role="status">{note} {news}</div>
        {ends}
    }
}

fn piece(at: &TenantRef, told: &Told) -> impl IntoView + use<> {
    let moment = told.at;
    let when = move || i18n::say(&Message::new("follow-news-at").with("when", i18n::since(moment)));
    let address = href(&Route::webhook(at.clone(), told.news.id));
    html! {
        <li class:bad=told.news.what.is_bad()>
            // Said once, when it comes: not each time that the minute changes.
            <span class="second" aria-hidden="true">
                {when}
            </span>
            " "
            <a href=address>{i18n::say(&told.news.message())}</a>
        </li>
    }
}
