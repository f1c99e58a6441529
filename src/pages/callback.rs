//! `/callback`: back from the sign-in. The code leaves the address before anything else; then the session goes on to the
//! view that was asked for, and says there what went wrong. Only where no view was asked for this page says so itself.

use doctor_core::route::Route;
use doctor_core::view::TokenProblem;
use leptos::prelude::*;

use crate::i18n;
use crate::navigation::href;
use crate::session::use_session;
use crate::settings::use_settings;
use crate::shell::Shell;
use crate::sign_in;

/// The page.
#[component]
pub fn CallbackPage() -> impl IntoView {
    let session = use_session();
    let settings = use_settings();
    let answer = StoredValue::new(sign_in::take_answer());
    Effect::new(move |started: Option<bool>| {
        let ready = settings.configured().get();
        if ready && started != Some(true) {
            session.finish_sign_in(answer.get_value());
        }
        ready || started == Some(true)
    });
    let page = move || match session.view().token_problem().get() {
        Some(TokenProblem::SignIn(error)) => {
            let why = i18n::text(&error.id());
            html! {
                <section class="narrow" role="alert">
                    <h1 tabindex="-1">{i18n::text("sign-in-failed")}</h1>
                    <p class="lead">{why}</p>
                    <p class="actions">
                        <a class="button" href=href(&Route::Connect)>
                            {i18n::text("ui-to-start")}
                        </a>
                    </p>
                </section>
            }
            .into_any()
        }
        _ => html! {
            <section class="narrow" role="status">
                <h1 tabindex="-1">{i18n::text("sign-in-under-way")}</h1>
            </section>
        }
        .into_any(),
    };
    html! { <Shell title=Signal::derive(|| i18n::text("sign-in-title"))>{page}</Shell> }
}
