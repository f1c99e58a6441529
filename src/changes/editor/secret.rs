//! The shared secret: it can be written and never read. A new one is made by the browser and shown once, to copy.

use doctor_core::edit::NewSecret;
use doctor_core::model::{Sealed, SecretPresence};
use leptos::ev::Targeted;
use leptos::html;
use leptos::prelude::*;

use crate::changes::writes::use_writes;
use crate::components::copy_button::CopyButton;
use crate::i18n;

/// How many random bytes a secret has.
const LENGTH: usize = 32;

/// A new secret of random bytes, in hexadecimal digits; `None` where the browser offers no cryptography.
fn random_secret() -> Option<String> {
    let mut bytes = [0_u8; LENGTH];
    window().crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The field *Shared secret*.
#[component]
pub fn SecretField(
    /// Whether there is one.
    presence: SecretPresence,
    /// What was wanted before the fields were drawn anew.
    wanted: NewSecret,
    /// What is wrong with it.
    fault: AnyView,
) -> impl IntoView {
    let writes = use_writes();
    let field = NodeRef::<html::Input>::new();
    let made = RwSignal::new(None::<String>);
    let refused = RwSignal::new(false);
    let removed = RwSignal::new(wanted == NewSecret::Removed);
    let is_set = presence == SecretPresence::Set;
    let set = move |text: &str| {
        let secret = if text.is_empty() { NewSecret::Kept } else { NewSecret::Typed(Sealed::new(text)) };
        writes.update_draft(|draft| draft.secret = secret);
    };
    let change = move |event: Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
        made.set(None);
        set(&event.target().value());
    };
    let make = move |_| match random_secret() {
        Some(secret) => {
            refused.set(false);
            set(&secret);
            if let Some(field) = field.get_untracked() {
                field.set_value(&secret);
            }
            made.set(Some(secret));
        }
        None => refused.set(true),
    };
    let remove = move |event: Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
        let wanted = event.target().checked();
        removed.set(wanted);
        made.set(None);
        if let Some(field) = field.get_untracked() {
            field.set_value("");
        }
        writes.update_draft(|draft| draft.secret = if wanted { NewSecret::Removed } else { NewSecret::Kept });
    };
    let shown = move || {
        made.get().map(|secret| {
            html! {
                <div class="command">
                    <pre tabindex="0">{secret.clone()}</pre>
                    <CopyButton text=secret label=i18n::text("edit-secret-copy") />
                </div>
                <p class="help">{i18n::text("edit-secret-once")}</p>
            }
        })
    };
    let placeholder = match (&wanted, is_set) {
        (NewSecret::Typed(_), _) => "edit-secret-typed",
        (NewSecret::Kept | NewSecret::Removed, true) => "edit-secret-kept",
        (NewSecret::Kept | NewSecret::Removed, false) => "edit-secret-none",
    };
    let removal = is_set.then(|| {
        html! {
            <label class="choice">
                <input type="checkbox" prop:checked=removed on:change:target=remove />
                {i18n::text("edit-secret-remove")}
            </label>
        }
    });
    html! {
        <div class="field">
            <label for="edit-secret">{i18n::text("edit-part-secret")}</label>
            <div class="beside">
                <input
                    id="edit-secret"
                    node_ref=field
                    type="password"
                    class="code"
                    placeholder=i18n::text(placeholder)
                    disabled=removed
                    on:input:target=change
                    autocomplete="new-password"
                    aria-describedby="edit-secret-fault edit-secret-help"
                />
                <button type="button" disabled=removed on:click=make>
                    {i18n::text("edit-secret-make")}
                </button>
            </div>
            {fault}
            <div role="status">
                {shown}
                {move || refused.get().then(|| html! { <p class="fault">{i18n::text("sign-in-no-crypto")}</p> })}
            </div>
            {removal}
            <p class="help" id="edit-secret-help">
                {i18n::text("edit-secret-help")}
            </p>
        </div>
    }
}
