//! The moves of a webhook or of a cause as buttons: the present one filled, the next one beside it, the rest in a menu.

use doctor_core::moves::{Move, Moves, Situation};
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::components::copy_button::Place;
use crate::components::menu::Menu;
use crate::i18n;

/// How the button of a move is drawn: whether it is filled, and where it stands.
#[derive(Debug, Clone, Copy, Default)]
pub struct Look {
    /// Whether it is the present move.
    pub filled: Signal<bool>,
    /// Where it stands.
    pub place: Place,
}

/// The buttons. A button keeps its place and the focus while another one becomes the present move.
#[component]
pub fn MoveRow<B, V>(
    /// All that decides which move is the present one.
    situation: Signal<Situation>,
    /// The receiver's host, to say who is waited for.
    host: Option<String>,
    /// Draws the button of a move.
    button: B,
) -> impl IntoView
where
    B: Fn(Move, Look) -> V + Copy + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let moves = Memo::new(move |_| situation.get().moves());
    let in_row = move |one: Move| {
        let filled = Signal::derive(move || moves.with(|moves| moves.filled == Some(one)));
        button(one, Look { filled, place: Place::Page })
    };
    let in_menu = move |one: Move| button(one, Look { filled: Signal::default(), place: Place::Menu });
    let has_menu = Memo::new(move |_| moves.with(|moves| !moves.menu.is_empty()));
    let menu = move || {
        has_menu.get().then(|| {
            let items = move || moves.with(|moves| moves.menu.clone());
            html! {
                <Menu label=i18n::text("ui-more-moves") id="more-moves">
                    <For each=items key=|one: &Move| *one children=in_menu />
                </Menu>
            }
        })
    };
    let waiting = Memo::new(move |_| situation.get().waiting(host.as_deref()));
    let waiting = move || waiting.get().map(|message: Message| i18n::say(&message));
    html! {
        <div class="actions">
            <For each=move || moves.with(Moves::row) key=|one: &Move| *one children=in_row />
            {menu}
            <p class="second" role="status">
                {waiting}
            </p>
        </div>
    }
}
