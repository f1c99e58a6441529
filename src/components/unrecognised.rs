//! What can be done with an error text that no rule recognises: it is explained as it changes on another page, and copied to
//! report it.

use doctor_core::model::Quoted;
use leptos::prelude::*;

use super::copy_button::CopyButton;
use crate::i18n;

/// A sentence, and a button that copies the text without its keys.
#[component]
pub fn Unrecognised(
    /// The error text.
    quoted: Quoted,
    /// The address of the page that explains a text; `None` on that page.
    explain: Option<String>,
) -> impl IntoView {
    let text = quoted.masked().to_owned();
    let link = explain.map(|address| {
        html! {
            " "
            <a href=address>{i18n::text("unrecognised-explain")}</a>
        }
    });
    html! {
        <div class="unrecognised">
            <p class="second">{i18n::text("unrecognised-report")}{link}</p>
            <p class="actions">
                <CopyButton text label=i18n::text("explain-copy-masked") />
            </p>
        </div>
    }
}
