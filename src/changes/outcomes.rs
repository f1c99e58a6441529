//! What came of the last changes.

use doctor_core::repair::Came;
use doctor_core::route::Route;
use doctor_core::text::Message;
use leptos::html;
use leptos::prelude::*;

use crate::changes::{Told, use_changes};
use crate::components::mark::Mark;
use crate::focus::focus_heading;
use crate::i18n;
use crate::navigation::{href, use_route_untracked};

/// What came of the last changes: what failed first, each with its webhook. Of several only the sum is announced.
#[component]
pub fn Outcomes() -> impl IntoView {
    let repairs = use_changes();
    let line = NodeRef::<html::Div>::new();
    // Where the button was that was pressed there is another one now, or none: the reader goes on at what came of it.
    Effect::new(move |earlier: Option<bool>| {
        let any = repairs.told().with(|told| !told.is_empty());
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
        repairs.dismiss();
        // The button goes away with what it closes.
        focus_heading();
    };
    let announced = move || {
        let told = repairs.told().get();
        match told.as_slice() {
            [] => None,
            [only] => Some(draw_told(only, false).into_any()),
            several => {
                let done = several.iter().filter(|told| told.came.is_as_wanted(told.change)).count();
                let message = Message::new("change-summary").with("done", done).with("total", several.len());
                Some(html! { <p><strong>{i18n::say(&message)}</strong></p> }.into_any())
            }
        }
    };
    let listed = move || {
        let mut told = repairs.told().get();
        told.sort_by_key(Told::outcome);
        (told.len() > 1).then(|| {
            let rows = told.iter().map(|told| html! { <li>{draw_told(told, true)}</li> }).collect_view();
            html! { <ul>{rows}</ul> }
        })
    };
    let closing = move || {
        let any = repairs.told().with(|told| !told.is_empty());
        any.then(|| html! { <button type="button" on:click=close>{i18n::text("ui-close")}</button> })
    };
    let class = move || {
        let worst = repairs.told().with(|told| told.iter().map(Told::outcome).min());
        worst.map_or_else(|| "outcomes".to_owned(), |worst| format!("outcomes notice notice-{}", worst.id()))
    };
    html! {
        <div class=class tabindex="-1" node_ref=line>
            <div role="status">{announced}</div>
            {listed}
            {closing}
        </div>
    }
}

fn draw_told(told: &Told, several: bool) -> impl IntoView + use<> {
    let message = told.came.message(told.change, &told.subject.name);
    let todo = message.attribute("do");
    // Among several what to do after a success would be said again and again; and where it has come out well in spite of a
    // lost answer there is nothing to do.
    let is_well = told.came.is_as_wanted(told.change);
    let says_what_to_do = i18n::has(&todo.id) && !(is_well && (several || told.came != Came::Done));
    let todo = says_what_to_do.then(|| i18n::say(&todo));
    let sentence = i18n::say(&message);
    let outcome = told.outcome();
    // On the webhook's own page there is nothing to lead to.
    let elsewhere = match use_route_untracked() {
        Route::Webhook(_, id) if id == told.subject.id => None,
        route => route.tenant().cloned(),
    };
    let link = elsewhere.map(|at| {
        let address = href(&Route::Webhook(at, told.subject.id));
        html! { " "<a href=address>{told.subject.name.clone()}</a> }
    });
    html! { <p data-outcome=outcome.id() data-changed=told.subject.id.to_string()><Mark outcome />{sentence}" "{todo}{link}</p> }
}
