//! *Watch one change*: while a person makes one change in SuperOffice, the counters are read every few seconds, and the
//! outcome says which side to look at. The watch stops when the page is left.

use std::sync::Arc;

use doctor_core::diagnosis::{Case, DiagnosedSnapshot};
use doctor_core::model::{Timestamp, WebhookId};
use doctor_core::text::{Arg, Message};
use doctor_core::watch::{USUAL_LENGTH, Watch, WatchResult};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::changes::watching::{WatchState, look_on};
use crate::components::copy_button::CopyButton;
use crate::session::use_session;
use crate::{clock, i18n};

/// For how many minutes a watch may be set.
const MINUTES: [i64; 4] = [1, 2, 5, 15];

/// The watch of one webhook.
#[component]
pub fn WatchPanel(
    /// The webhook.
    id: WebhookId,
    /// What was seen when the page was rendered.
    diagnosed: Arc<DiagnosedSnapshot>,
) -> impl IntoView {
    let session = use_session();
    let state = RwSignal::new(WatchState::Idle);
    let minutes = RwSignal::new(USUAL_LENGTH / 60_000);
    let seen = StoredValue::new(diagnosed);
    let start = move |_| {
        let now = clock::now();
        let watch = seen.with_value(|diagnosed| {
            diagnosed.case(id).map(|case| Watch::begin(case, diagnosed, now, minutes.get_untracked() * 60_000))
        });
        if let Some(watch) = watch {
            state.set(WatchState::Running(watch, false));
            spawn_local(look_on(session, state, now));
        }
    };
    let stop = move |_| state.set(WatchState::Idle);
    let is_running = move || matches!(state.get(), WatchState::Running(..));
    let choose = move |event| {
        if let Ok(chosen) = event_target_value(&event).parse() {
            minutes.set(chosen);
        }
    };
    let options = MINUTES
        .into_iter()
        .map(|count| {
            let text = i18n::say(&Message::new("watch-minutes").with("count", count));
            html! {
                <option value=count.to_string() selected=move || minutes.get() == count>
                    {text}
                </option>
            }
        })
        .collect_view();
    let status = move || match state.get() {
        WatchState::Idle => ().into_any(),
        WatchState::Running(watch, _) if watch.called().is_some() => render_called(&watch).into_any(),
        WatchState::Running(watch, late) => {
            let siblings = watch.ids().len().saturating_sub(1);
            let left = (watch.ends().as_millis() - clock::use_now().get().as_millis()).max(0);
            let running = i18n::say(&Message::new("watch-running").with("count", siblings));
            let mut rest = Message::new("watch-left").with("looks", watch.looks());
            rest.args.push(("span", Arg::Span(left)));
            let rest = i18n::say(&rest);
            let late = late.then(|| html! { <p class="second">{i18n::text("watch-late")}</p> });
            html! {
                <p>
                    <strong>{running}</strong>
                </p>
                <p class="second">{rest}</p>
                {late}
            }
            .into_any()
        }
        WatchState::Over(from, to, found) => {
            seen.with_value(|diagnosed| render_found(diagnosed, from, to, found)).into_any()
        }
    };
    let announced = move || match state.get() {
        WatchState::Over(_, _, found) => seen.with_value(|diagnosed| i18n::say(&message(diagnosed, found))),
        WatchState::Running(watch, _) if watch.called().is_some() => i18n::say(&called_so_far(&watch)),
        WatchState::Running(watch, _) => {
            i18n::say(&Message::new("watch-running").with("count", watch.ids().len().saturating_sub(1)))
        }
        WatchState::Idle => String::new(),
    };
    html! {
        <section class="panel watch" aria-labelledby="watch">
            <h2 id="watch">{i18n::text("watch-title")}</h2>
            <p class="second">{i18n::text("watch-lead")}</p>
            <p class="actions">
                <button type="button" on:click=start disabled=is_running>
                    {i18n::text("watch-start")}
                </button>
                <label class="inline">
                    {i18n::text("watch-length")}" "<select on:change=choose disabled=is_running>
                        {options}
                    </select>
                </label>
                {move || {
                    is_running()
                        .then(|| {
                            html! {
                                <button type="button" class="quiet" on:click=stop>
                                    {i18n::text("watch-stop")}
                                </button>
                            }
                        })
                }}
            </p>
            {status}
            <p class="unseen" role="status">
                {announced}
            </p>
        </section>
    }
}

/// A call was seen, and whether it goes well is not known yet.
fn called_so_far(watch: &Watch) -> Message {
    let mut message = Message::new("watch-called-so-far");
    if let Some(at) = watch.called() {
        message = message.with("when", at);
    }
    message
}

fn render_called(watch: &Watch) -> impl IntoView + use<> {
    let mut message = called_so_far(watch);
    let left = (watch.ends().as_millis() - clock::use_now().get().as_millis()).max(0);
    message.args.push(("span", Arg::Span(left)));
    let (said, means) = (i18n::say(&message), i18n::say(&message.attribute("means")));
    html! {
        <div class="watch-found" data-watch="watch-called-so-far">
            <p>
                <strong>{said}</strong>
            </p>
            <p class="second">{means}</p>
        </div>
    }
}

fn message(diagnosed: &DiagnosedSnapshot, found: WatchResult) -> Message {
    found.message(|id| diagnosed.case(id).map(|case: &Case| case.webhook.display_name()).unwrap_or_default())
}

fn render_found(
    diagnosed: &DiagnosedSnapshot,
    from: Timestamp,
    to: Timestamp,
    found: WatchResult,
) -> impl IntoView + use<> {
    let message = message(diagnosed, found);
    let attribute = |name: &str| i18n::say(&message.attribute(name));
    let outcome = i18n::say(&message);
    let observation = i18n::say(
        &Message::new("watch-observation").with("from", from).with("to", to).with("outcome", outcome.clone()),
    );
    html! {
        <div class="watch-found" data-watch=found.id()>
            <p>
                <strong>{outcome}</strong>
            </p>
            <p>{attribute("means")}</p>
            <p class="next">{attribute("do")}</p>
            <p class="actions">
                <CopyButton text=observation label=i18n::text("ui-copy-observation") />
            </p>
        </div>
    }
}
