//! What the counters show in the minute after a restart.

use doctor_core::text::Message;
use doctor_core::watch::WatchResult;
use leptos::prelude::*;

use crate::changes::use_changes;
use crate::changes::watching::WatchState;
use crate::i18n;
use crate::session::use_session;

/// What is found, or that the page is still looking.
#[component]
pub fn AfterRestart() -> impl IntoView {
    let changes = use_changes();
    let diagnosed = use_session().view().diagnosed();
    let name_of = move |id| {
        diagnosed.with_untracked(|diagnosed| {
            diagnosed
                .as_ref()
                .and_then(|diagnosed| Some(diagnosed.case(id)?.webhook.display_name()))
                .unwrap_or_default()
        })
    };
    let said = move || match changes.after_restart().get() {
        WatchState::Idle => None,
        WatchState::Running(watch, _) if watch.called().is_some() => {
            Some((Message::new("after-restart-called"), false))
        }
        WatchState::Running(..) => Some((Message::new("after-restart-looking"), false)),
        WatchState::Over(_, _, WatchResult::Nothing) => Some((Message::new("after-restart-nothing"), true)),
        WatchState::Over(_, _, found) => Some((found.message(name_of), true)),
    };
    let said = Memo::new(move |_| said());
    move || {
        said.get().map(|(message, is_over)| {
            let todo = message.attribute("do");
            let todo = (is_over && i18n::has(&todo.id)).then(|| i18n::say(&todo));
            html! {
                <p class="second" data-after-restart=message.id.to_string()>
                    {i18n::say(&message)}
                    " "
                    {todo}
                </p>
            }
        })
    }
}
