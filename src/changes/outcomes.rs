//! The results of the last changes.

use doctor_core::ordered;
use doctor_core::route::Route;
use doctor_core::text::Message;
use leptos::html;
use leptos::prelude::*;

use crate::changes::after_restart::AfterRestart;
use crate::changes::run::Told;
use crate::changes::use_changes;
use crate::components::mark::Mark;
use crate::focus::focus_heading;
use crate::i18n;
use crate::navigation::{href, use_route_untracked};

/// The results of the last changes: failures first, each with its webhook. Of several only the sum is announced.
#[component]
pub fn Outcomes() -> impl IntoView {
    let changes = use_changes();
    let line = NodeRef::<html::Div>::new();
    // The button that was pressed is gone or is another one now: the reader goes on at the results.
    Effect::new(move |earlier: Option<bool>| {
        let any = changes.results().with(|results| !results.told.is_empty());
        if earlier == Some(false)
            && any
            && let Some(line) = line.get_untracked()
        {
            // A line that can't take the focus is announced all the same.
            let _ = line.focus();
        }
        any
    });
    let close = move |_| {
        changes.dismiss();
        // The button goes away with what it closes.
        focus_heading();
    };
    let announced = move || {
        let results = changes.results().get();
        match results.told.as_slice() {
            [] => None,
            [only] => Some(render_result(only, false).into_any()),
            several => {
                let done = several.iter().filter(|told| told.is_as_wanted).count();
                let message = Message::new(results.summary).with("done", done).with("total", several.len());
                Some(
                    html! {
                        <p>
                            <strong>{i18n::say(&message)}</strong>
                        </p>
                    }
                    .into_any(),
                )
            }
        }
    };
    let listed = move || {
        let mut results = changes.results().get().told;
        ordered::sort_by_key(&mut results, |told| told.mark);
        (results.len() > 1).then(|| {
            let rows = results.iter().map(|result| html! { <li>{render_result(result, true)}</li> }).collect_view();
            html! { <ul>{rows}</ul> }
        })
    };
    let closing = move || {
        let any = changes.results().with(|results| !results.told.is_empty());
        any.then(|| {
            html! {
                <button type="button" on:click=close>
                    {i18n::text("ui-close")}
                </button>
            }
        })
    };
    let class = move || {
        let worst = changes.results().with(|results| results.told.iter().map(|told| told.mark).min());
        worst.map_or_else(|| "outcomes".to_owned(), |worst| format!("outcomes notice notice-{}", worst.id()))
    };
    html! {
        <div class=class tabindex="-1" node_ref=line>
            <div role="status">{announced} <AfterRestart /></div>
            {listed}
            {closing}
        </div>
    }
}

fn render_result(told: &Told, several: bool) -> impl IntoView + use<> {
    let todo = told.message.attribute("do");
    // Among several what to do after a success would be said again and again; and where it has come out well in spite of a
    // lost answer there is nothing to do.
    let says_what_to_do = i18n::has(&todo.id) && !(told.is_as_wanted && (several || !told.is_certain));
    let todo = says_what_to_do.then(|| i18n::say(&todo));
    let sentence = i18n::say(&told.message);
    let outcome = told.mark;
    // On the webhook's own page there is nothing to lead to.
    let elsewhere = match use_route_untracked() {
        Route::Webhook(_, id, _) | Route::Edit(_, id, _) if id == told.webhook => None,
        route => route.tenant().cloned(),
    };
    let link = elsewhere.map(|at| {
        let address = href(&Route::webhook(at, told.webhook));
        html! {
            " "
            <a href=address>{told.name.clone()}</a>
        }
    });
    html! {
        <p data-outcome=outcome.id() data-changed=told.webhook.to_string()>
            <Mark outcome />
            {sentence}
            " "
            {todo}
            {link}
        </p>
    }
}
