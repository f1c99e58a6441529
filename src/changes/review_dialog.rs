//! The dialog *Review change*, whatever it is about: how it opens, closes, and stays in sight while something is under way.

use doctor_core::text::Message;
use leptos::ev::Targeted;
use leptos::html;
use leptos::prelude::*;

use crate::components::copy_button::CopyButton;
use crate::i18n;

/// The dialog. Escape is a "no", and where a run is under way a "no" to its rest; what is under way can't be called back and
/// stays in sight, though a browser closes a dialog at a second Escape whatever one says.
#[component]
pub fn ReviewDialog(
    /// Whether there is something to review.
    #[prop(into)]
    is_open: Signal<bool>,
    /// Whether something is under way.
    #[prop(into)]
    is_under_way: Signal<bool>,
    /// The reader does not want it, or not the rest of it.
    cancel: Callback<()>,
    /// The id of the heading.
    title: &'static str,
    /// What is reviewed.
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    let show = move || {
        if let Some(dialog) = dialog.get_untracked().filter(|dialog| !dialog.open()) {
            // It fails only where another dialog was opened in the same moment.
            let _ = dialog.show_modal();
        }
    };
    Effect::new(move || {
        let Some(dialog) = dialog.get() else { return };
        if is_open.get() { show() } else { dialog.close() }
    });
    let on_cancel = move |event: web_sys::Event| {
        if is_under_way.get_untracked() {
            event.prevent_default();
        }
        cancel.run(());
    };
    let on_close = move |_| if is_under_way.get_untracked() { show() } else { cancel.run(()) };
    html! {
        <dialog node_ref=dialog class="dialog review" aria-labelledby=title on:cancel=on_cancel on:close=on_close>
            {children()}
        </dialog>
    }
}

/// A choice that a reader has before a change is sent: a box to tick.
#[component]
pub fn ReviewChoice(
    /// Whether it is ticked.
    ticked: RwSignal<bool>,
    /// Whether that can't be changed any more.
    disabled: Memo<bool>,
    /// What is chosen, by the name of its text.
    text: &'static str,
) -> impl IntoView {
    let toggle = move |event: Targeted<leptos::ev::Event, web_sys::HtmlInputElement>| {
        ticked.set(event.target().checked());
    };
    html! {
        <label class="choice">
            <input type="checkbox" prop:checked=ticked disabled=disabled on:change:target=toggle />
            {i18n::text(text)}
        </label>
    }
}

/// How far a run is: so many done, of so many.
pub fn how_far(done: usize, total: usize) -> String {
    i18n::say(&Message::new("review-progress").with("done", done).with("total", total))
}

/// The two buttons at the end of a review, and the line above them that says how far it is.
#[component]
pub fn ReviewFoot(
    /// How far it is, or what is missing.
    #[prop(into)]
    progress: Signal<String>,
    /// Whether it can be applied.
    #[prop(into)]
    can_apply: Signal<bool>,
    /// Whether something is under way.
    #[prop(into)]
    is_under_way: Signal<bool>,
    /// What the second button says.
    #[prop(into)]
    no: Signal<String>,
    /// Whether it can't be called back any more.
    #[prop(into)]
    no_way_back: Signal<bool>,
    /// The reader wants it.
    apply: Callback<()>,
    /// The reader does not, or not the rest of it.
    cancel: Callback<()>,
    /// The id of the second button, which takes the focus first.
    id: &'static str,
) -> impl IntoView {
    let line = NodeRef::<html::P>::new();
    let press = move |_| {
        apply.run(());
        // The button that was pressed can't be pressed again, and what can't be used can't hold the focus.
        if let Some(line) = line.get_untracked() {
            let _ = line.focus();
        }
    };
    html! {
        <p class="second progress" role="status" tabindex="-1" node_ref=line>
            {progress}
        </p>
        <p class="actions">
            <button
                type="button"
                class="primary"
                disabled=move || is_under_way.get() || !can_apply.get()
                aria-busy=move || is_under_way.get().then_some("true")
                on:click=press
            >
                {i18n::text("review-apply")}
            </button>
            <button type="button" id=id autofocus=true disabled=no_way_back on:click=move |_| cancel.run(())>
                {no}
            </button>
        </p>
    }
}

/// The requests that are sent, folded away.
#[component]
pub fn SentRequests(
    /// The requests, with masks.
    #[prop(into)]
    sent: Signal<String>,
) -> impl IntoView {
    let hidden = move || {
        sent.with(|sent| sent.contains('•'))
            .then(|| html! { <p class="second">{i18n::text("write-request-masked")}</p> })
    };
    html! {
        <details>
            <summary>{i18n::text("review-request")}</summary>
            <pre class="quote" tabindex="0">
                {sent}
            </pre>
            <CopyButton text=sent label=i18n::text("ui-copy-request") />
            {hidden}
        </details>
    }
}
