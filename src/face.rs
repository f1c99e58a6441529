//! The app's own mark, a hook and a cross: in the head of the page, and in the tab, where it shows how the tenant is.

use doctor_core::diagnosis::Outcome;
use leptos::prelude::*;

/// The lines of the mark, in a square of 32; the same as in `style/icon.svg`.
const LINES: &str = "M11 7.5V19a5.5 5.5 0 0 0 11 0v-3.5l-4 3.6M20.5 5.5v6M17.5 8.5h6";

/// The mark beside the app's name.
pub fn mark() -> impl IntoView {
    html! {
        <svg class="brand-mark" viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
            <rect width="32" height="32" rx="7"></rect>
            <path d=LINES></path>
        </svg>
    }
}

/// Shows in the tab how the tenant is: the app's mark with the mark of an outcome in its corner, or the app's mark alone. A
/// dot in another corner says that something changed while nobody looked. `usual` is the address of the icon that the page
/// came with.
pub fn show_in_the_tab(outcome: Option<Outcome>, has_news: bool, usual: &str) {
    if let Some(link) = icon() {
        let is_usual = outcome.is_none() && !has_news;
        let address = if is_usual { usual.to_owned() } else { with_marks(outcome, has_news) };
        // The attribute's name is valid, so that it can't be refused.
        let _ = link.set_attribute("href", &address);
    }
}

/// The address of the icon that the page came with.
pub fn usual_icon() -> String {
    icon().and_then(|link| link.get_attribute("href")).unwrap_or_default()
}

fn icon() -> Option<web_sys::Element> {
    document().query_selector("link[rel=icon]").ok().flatten()
}

/// Says that there is news.
const NEWS: &str = r##"<circle cx="7" cy="7" r="7" fill="#fff"/><circle cx="7" cy="7" r="5" fill="#e5484d"/>"##;

/// The icon as an address of its own. Its colours are seen on light tabs and on dark ones.
fn with_marks(outcome: Option<Outcome>, has_news: bool) -> String {
    let mark = outcome.map_or("", mark_of);
    let news = if has_news { NEWS } else { "" };
    let icon = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5f7a"/><path d="{LINES}" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>{mark}{news}</svg>"##
    );
    format!("data:image/svg+xml,{}", js_sys::encode_uri_component(&icon))
}

fn mark_of(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Fail => r##"<path d="M16 16h16v16H16z" fill="#e5484d"/>"##,
        Outcome::Warn => r##"<path d="M24 14l9 18H15z" fill="#f0a020"/>"##,
        Outcome::Unknown => {
            r##"<circle cx="24" cy="24" r="7" fill="#fff" stroke="#69727c" stroke-width="3" stroke-dasharray="4 3"/>"##
        }
        Outcome::Info => r##"<path d="M24 15l9 9-9 9-9-9z" fill="#3b82f6"/>"##,
        Outcome::Pass => r##"<circle cx="24" cy="24" r="8" fill="#2f9e62"/>"##,
    }
}
