//! What every page has around it: where one is, how fresh it is, and what can be done anywhere.

use doctor_core::language::Language;
use doctor_core::route::{ListQuery, Route};
use leptos::ev::Targeted;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::navigation::{href, may_be_a_token, use_ignored, use_route};
use crate::session::{Phase, use_session};
use crate::{i18n, pages};

const THEME_KEY: &str = "hook-doctor.theme";

/// The frame. `title` names the page in the window's title; the focus goes to the page's heading when it changes.
#[component]
pub fn Shell(
    /// The page's name for the window's title.
    #[prop(into)]
    title: Signal<String>,
    /// The page.
    children: Children,
) -> impl IntoView {
    let session = use_session();
    let route = use_route();
    let main = NodeRef::<html::Main>::new();
    Effect::new(move || document().set_title(&format!("{} · Hook Doctor", title.get())));
    // A new page begins at its heading, for those who read and for those who listen; not when the page was just opened,
    // when the browser puts the focus where it belongs.
    Effect::new(move |earlier: Option<bool>| {
        if let Some(main) = main.get() {
            if session.has_navigated()
                && let Ok(Some(heading)) = main.query_selector("h1")
                && let Ok(heading) = heading.dyn_into::<web_sys::HtmlElement>()
            {
                // A heading that can't take the focus leaves it where it is.
                let _ = heading.focus();
                window().scroll_to_with_x_and_y(0.0, 0.0);
            }
            return true;
        }
        earlier.unwrap_or(false)
    });
    let tenant = move || route.with(|route| route.tenant().cloned());
    let crumbs = move || {
        tenant().map(|at| {
            let list = href(&Route::Webhooks(at.clone(), ListQuery::default()));
            view! { class="hd",
                <nav class="crumbs" aria-label=i18n::text("ui-where-you-are")>
                    <span>{at.environment.as_str().to_owned()}</span>
                    <span aria-hidden="true">"/"</span>
                    <a href=list>{at.tenant.as_str().to_owned()}</a>
                </nav>
            }
        })
    };
    let tools = move || {
        let seen = session.examination().with(Option::is_some);
        (tenant().is_some() && seen).then(|| {
            let taken = move || session.examination().get().map(|examination| i18n::ago(examination.snapshot.taken_at));
            let updated = move || taken().map(|ago| i18n::say(&doctor_core::text::Message::new("ui-updated").with("ago", ago)));
            let busy = move || if session.refreshing().get() { "true" } else { "false" };
            view! { class="hd",
                <span class="updated">{updated}</span>
                <button type="button" aria-busy=busy on:click=move |_| session.refresh()>{i18n::text("ui-refresh")}</button>
                <pages::export::ExportMenu />
            }
        })
    };
    let sign_out = move || {
        let signed_in = tenant().is_some_and(|at| at.environment.as_str() != "demo")
            && !matches!(session.phase().get(), Phase::NeedsToken(_));
        signed_in.then(|| {
            view! { class="hd", <button type="button" on:click=move |_| session.sign_out()>{i18n::text("ui-sign-out")}</button> }
        })
    };
    let leave_demo = move || {
        tenant().is_some_and(|at| at.environment.as_str() == "demo").then(|| {
            view! { class="hd", <a class="button" href=href(&Route::Connect)>{i18n::text("ui-leave-demo")}</a> }
        })
    };
    let ignored = move || {
        let left_out: Vec<String> = use_ignored()
            .get()
            .into_iter()
            .map(
                |ignored| {
                    if may_be_a_token(&ignored) { ignored.key } else { format!("{}={}", ignored.key, ignored.value) }
                },
            )
            .collect();
        (!left_out.is_empty()).then(|| {
            let message = doctor_core::text::Message::new("ui-ignored").with("parts", left_out);
            view! { class="hd", <p class="notice" role="note">{i18n::say(&message)}</p> }
        })
    };
    let framed = framed()
        .then(|| view! { class="hd", <p class="notice notice-fail" role="alert">{i18n::text("ui-framed")}</p> });
    view! { class="hd",
        <a class="skip" href="#main">{i18n::text("ui-skip")}</a>
        <header class="top">
            <a class="brand" href=href(&Route::Connect)>"Hook Doctor"</a>
            {crumbs}
            <div class="tools">{tools}{sign_out}{leave_demo}</div>
        </header>
        <main id="main" node_ref=main>{framed}{ignored}{children()}</main>
        <footer class="foot">
            <a href=href(&Route::Signature)>{i18n::text("ui-signature-link")}</a>
            <pages::shortcuts::Shortcuts />
            <div class="tools"><LanguageChoice /><ThemeChoice /></div>
        </footer>
    }
}

/// Whether another page shows this one inside itself; a token must not be given there.
pub fn framed() -> bool {
    match (window().top(), window().parent()) {
        (Ok(Some(top)), _) => !js_sys::Object::is(&top, &window()),
        _ => false,
    }
}

#[component]
fn LanguageChoice() -> impl IntoView {
    let options = Language::ALL
        .into_iter()
        .map(|language| {
            let chosen = i18n::spoken_language() == language;
            view! { class="hd", <option value=language.code() selected=chosen lang=language.code()>{language.name()}</option> }
        })
        .collect_view();
    let change = move |event: Targeted<leptos::ev::Event, web_sys::HtmlSelectElement>| {
        if let Some(language) = Language::from_tag(&event.target().value()) {
            i18n::choose(language);
        }
    };
    view! { class="hd", <select class="plain" aria-label=i18n::text("ui-language") on:change:target=change>{options}</select> }
}

#[component]
fn ThemeChoice() -> impl IntoView {
    let current = stored_theme();
    let options = ["system", "light", "dark"]
        .into_iter()
        .map(|theme| {
            let chosen = current == theme;
            view! { class="hd", <option value=theme selected=chosen>{i18n::text(&format!("ui-theme-{theme}"))}</option> }
        })
        .collect_view();
    let change = move |event: Targeted<leptos::ev::Event, web_sys::HtmlSelectElement>| {
        let theme = event.target().value();
        if let Ok(Some(storage)) = window().local_storage() {
            // Where nothing can be stored the choice holds until the page is closed.
            let _ = storage.set_item(THEME_KEY, &theme);
        }
        apply_theme(&theme);
    };
    view! { class="hd", <select class="plain" aria-label=i18n::text("ui-theme") on:change:target=change>{options}</select> }
}

fn stored_theme() -> String {
    window()
        .local_storage()
        .ok()
        .flatten()
        .and_then(|storage| storage.get_item(THEME_KEY).ok().flatten())
        .unwrap_or_else(|| "system".to_owned())
}

/// Puts the theme that was chosen earlier on the page; called once, at the root.
pub fn apply_stored_theme() {
    apply_theme(&stored_theme());
}

fn apply_theme(theme: &str) {
    if let Some(root) = document().document_element() {
        // The attribute's name is valid, so neither can fail.
        let _ = match theme {
            "light" | "dark" => root.set_attribute("data-theme", theme),
            _ => root.remove_attribute("data-theme"),
        };
    }
}
