//! Steps out, each with who acts, where SuperOffice has it, and its command for the terminal that the reader has.

use doctor_core::command::Command;
use doctor_core::diagnosis::{OtherWebhook, Remedy};
use doctor_core::route::Route;
use doctor_core::terminal::Terminal;
use leptos::prelude::*;

use super::copy_button::CopyButton;
use crate::i18n;
use crate::navigation::{href, use_route_untracked};
use crate::settings::use_settings;

/// What the page can do of a step: buttons and links, where there are any.
pub type StepActions = dyn Fn(&Remedy) -> Option<AnyView>;

/// Steps in order. Where one has a command, the terminal can be chosen above them.
pub fn render_steps(steps: &[Remedy]) -> impl IntoView + use<> {
    render_steps_with(steps, &|_| None)
}

/// The same, each with what the page can do of it.
pub fn render_steps_with(steps: &[Remedy], actions: &StepActions) -> impl IntoView + use<> {
    let choice = steps.iter().any(|remedy| remedy.command.is_some()).then(|| html! { <TerminalChoice /> });
    let mut owner = None;
    let steps = steps
        .iter()
        .map(|remedy| {
            let sentence = i18n::say(&remedy.message());
            // Who acts is said where it changes from one step to the next.
            let who = (owner.replace(remedy.action_owner) != Some(remedy.action_owner)).then(|| {
                let who = i18n::text(&format!("mover-{}", remedy.action_owner.id()));
                html! { <span class="action-owner">{who}</span> }
            });
            let link = remedy.link.map(|page| {
                html! {
                    <a href=page.address() target="_blank" rel="noopener noreferrer" lang="en">
                        {page.title()}
                    </a>
                }
            });
            let other = remedy.other.as_ref().and_then(open_webhook);
            let way = remedy.way().map(|way| html! { <p class="second step-note">{i18n::say(&way)}</p> });
            let command = remedy.command.clone().map(render_command);
            let actions = actions(remedy);
            html! { <li>{sentence}" "{who}" "{other}" "{link}{way}{actions}{command}</li> }
        })
        .collect_view();
    html! {
        {choice}
        <ol class="steps" aria-label=i18n::text("ui-steps")>
            {steps}
        </ol>
    }
}

/// The link to another webhook that a step names; none where no tenant is on the page.
fn open_webhook(other: &OtherWebhook) -> Option<impl IntoView + use<>> {
    let at = use_route_untracked().tenant().cloned()?;
    let address = href(&Route::webhook(at, other.id));
    Some(html! { <a href=address>{i18n::say(&other.message())}</a> })
}

/// Which terminal the commands on the pages are for.
#[component]
pub fn TerminalChoice() -> impl IntoView {
    let settings = use_settings();
    let toggles = Terminal::ALL
        .into_iter()
        .map(|terminal| {
            let pressed = move || (settings.terminal().get() == terminal).to_string();
            let press = move |_| settings.set_terminal(terminal);
            html! {
                <button type="button" class="toggle" aria-pressed=pressed on:click=press>
                    {terminal.name()}
                </button>
            }
        })
        .collect_view();
    html! {
        <div class="terminal-choice" role="group" aria-label=i18n::text("ui-terminal")>
            <span class="second" aria-hidden="true">
                {i18n::text("ui-terminal")}
            </span>
            <div class="toggles">{toggles}</div>
        </div>
    }
}

/// A command with what to replace in it first, what to look at in its output, and what to do without a terminal.
fn render_command(command: Command) -> impl IntoView {
    let settings = use_settings();
    let (place, browser) = (i18n::say(&command.place()), i18n::say(&command.in_a_browser()));
    let text = {
        let command = command.clone();
        Signal::derive(move || command.text(settings.terminal().get()))
    };
    let notes = move || {
        let terminal = settings.terminal().get();
        let fill_in = command.fill_in(terminal).map(|note| html! { <p class="step-note next">{i18n::say(&note)}</p> });
        html! {
            {fill_in}
            <p class="second step-note">{i18n::say(&command.reads(terminal))}</p>
        }
    };
    html! {
        <div class="command">
            <pre tabindex="0">{text}</pre>
            <CopyButton text label=i18n::text("ui-copy-command") />
        </div>
        {notes}
        <p class="second step-note">{place}</p>
        <p class="second step-note">{browser}</p>
    }
}
