//! The address bar ⇄ [`Route`]. A thin binding to the History API: one signal, one listener for back and forward, one
//! for clicks on links.

use std::cell::Cell;

use doctor_core::language::Language;
use doctor_core::route::{Ignored, Route};
use js_sys::{Array, Function, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use crate::deployment::base;

/// How a change of view is written to the browser history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HistoryUpdate {
    /// A new entry in the history.
    Push,
    /// The current entry changes (typing in the search box).
    Replace,
}

#[derive(Clone, Copy)]
struct Navigation {
    route: RwSignal<Route>,
    ignored: RwSignal<Vec<Ignored>>,
}

thread_local! {
    /// Event handlers and tasks run without a reactive owner, where a context is not found.
    static NAVIGATION: Cell<Option<Navigation>> = const { Cell::new(None) };
    /// Whether the view has changed since the page was opened.
    static NAVIGATED: Cell<bool> = const { Cell::new(false) };
    /// The language that the address named when the page was opened. Every address holds it until the reader chooses one.
    static IN_ADDRESS: Cell<Option<Language>> = const { Cell::new(None) };
}

/// Reads the address and follows it from now on; called once, at the root.
pub fn provide_navigation() {
    let (route, ignored) = read_address();
    let navigation = Navigation { route: RwSignal::new(route), ignored: RwSignal::new(ignored) };
    NAVIGATION.set(Some(navigation));
    let popstate = window_event_listener(leptos::ev::popstate, move |_| follow_address(navigation));
    let click = window_event_listener(leptos::ev::click, move |event| follow_link(navigation, &event));
    on_cleanup(move || {
        popstate.remove();
        click.remove();
    });
}

/// The current view.
pub fn use_route() -> Signal<Route> {
    expect_navigation().route.into()
}

/// The current view, not tracked: for handlers and tasks.
pub fn use_route_untracked() -> Route {
    expect_navigation().route.get_untracked()
}

/// Whether the view has changed since the page was opened.
pub fn has_navigated() -> bool {
    NAVIGATED.get()
}

/// What was left out of the address because it says nothing to us.
pub fn use_ignored() -> Signal<Vec<Ignored>> {
    expect_navigation().ignored.into()
}

/// Shows another view and writes its address.
pub fn navigate(route: Route, update: HistoryUpdate) {
    go(expect_navigation(), route, update);
}

/// The address of a view, with the site's base path and the language, where the address named one.
pub fn href(route: &Route) -> String {
    let address = format!("{}{}", base(), route.href());
    match IN_ADDRESS.get() {
        Some(language) => format!("{address}{}lang={}", if address.contains('?') { '&' } else { '?' }, language.code()),
        None => address,
    }
}

/// The language that the address named when the page was opened.
pub fn language_in_address() -> Option<Language> {
    if IN_ADDRESS.get().is_none() {
        // Reading an address notes the language that it names.
        let _ = read_address();
    }
    IN_ADDRESS.get()
}

/// Takes the language out of this address and all that follow.
pub fn leave_language_out() {
    if IN_ADDRESS.take().is_none() {
        return;
    }
    let route = use_route_untracked();
    if let Ok(history) = window().history() {
        // Browsers refuse when a page writes very many entries; the choice holds all the same.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&href(&route)));
    }
}

/// Reads a view's query, and takes the language out of it.
fn parse(path: &str, query: &str) -> (Route, Vec<Ignored>) {
    let (route, mut ignored) = Route::parse(path, query);
    if let Some(at) = ignored.iter().position(|ignored| ignored.key == "lang") {
        if let Some(language) = Language::from_tag(&ignored.remove(at).value) {
            IN_ADDRESS.set(Some(language));
        }
    } else if let Some((_, value)) =
        query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == "lang")
    {
        // Views without a query of their own ignore all of it, the language too.
        IN_ADDRESS.set(Language::from_tag(value).or(IN_ADDRESS.get()));
    }
    (route, ignored)
}

/// The page's own origin, which configured paths are relative to.
pub fn origin() -> String {
    window().location().origin().unwrap_or_default()
}

fn expect_navigation() -> Navigation {
    NAVIGATION.get().filter(|navigation| !navigation.route.is_disposed()).unwrap_or_else(|| {
        // A component that is shown alone, as in a test: it still needs a view to be in.
        let navigation = Navigation { route: RwSignal::new(Route::Connect), ignored: RwSignal::new(Vec::new()) };
        NAVIGATION.set(Some(navigation));
        navigation
    })
}

fn go(navigation: Navigation, route: Route, update: HistoryUpdate) {
    let address = href(&route);
    if let Ok(history) = window().history() {
        let written = match update {
            HistoryUpdate::Push => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
            HistoryUpdate::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
        };
        // Browsers refuse when a page writes very many entries; the view changes all the same.
        drop(written);
    }
    if navigation.ignored.try_with_untracked(Vec::is_empty) == Some(false) {
        navigation.ignored.try_set(Vec::new());
    }
    if navigation.route.try_with_untracked(|current| *current != route) == Some(true) {
        NAVIGATED.set(true);
        navigation.route.try_set(route);
    }
}

fn follow_address(navigation: Navigation) {
    let (route, ignored) = read_address();
    navigation.ignored.try_set(ignored);
    if navigation.route.try_with_untracked(|current| *current != route) == Some(true) {
        NAVIGATED.set(true);
        navigation.route.try_set(route);
    }
}

fn read_address() -> (Route, Vec<Ignored>) {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    let query = location.search().unwrap_or_default();
    let below = path.strip_prefix(&base()).filter(|below| below.starts_with('/')).unwrap_or(&path);
    let (route, mut ignored) = parse(below, &query);
    ignored.extend(taken_out().into_iter().map(|key| Ignored { key, value: String::new() }));
    (route, ignored)
}

/// The names of what the start script took out of this address because it may be a secret.
fn taken_out() -> Vec<String> {
    let look = Reflect::get(&js_sys::global(), &"hookDoctorTakenOut".into()).and_then(JsCast::dyn_into::<Function>);
    let names = look.and_then(|look| look.call0(&JsValue::NULL)).unwrap_or(JsValue::UNDEFINED);
    let names = names.dyn_into::<Array>().unwrap_or_default();
    names.iter().filter_map(|name| name.as_string()).collect()
}

/// A plain click on a link to one of our own views changes the view without loading the page again.
fn follow_link(navigation: Navigation, event: &leptos::ev::MouseEvent) {
    if event.default_prevented()
        || event.button() != 0
        || event.meta_key()
        || event.ctrl_key()
        || event.shift_key()
        || event.alt_key()
    {
        return;
    }
    let Some(element) = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()) else { return };
    let Some(link) = element.closest("a[href]").ok().flatten() else { return };
    let Ok(link) = link.dyn_into::<web_sys::HtmlAnchorElement>() else {
        follow_drawn_link(navigation, event, &element);
        return;
    };
    if link.has_attribute("download") || !matches!(link.target().as_str(), "" | "_self") || link.origin() != origin() {
        return;
    }
    let path = link.pathname();
    let Some(below) = path.strip_prefix(&base()).filter(|below| below.starts_with('/')) else { return };
    // A link to another place on the same page is the browser's own business.
    if !link.hash().is_empty() && window().location().pathname().is_ok_and(|here| here == path) {
        return;
    }
    event.prevent_default();
    let (route, ignored) = parse(below, &link.search());
    go(navigation, route, HistoryUpdate::Push);
    navigation.ignored.try_set(ignored);
}

/// The same for a link in a drawing. All of those lead to our own views.
fn follow_drawn_link(navigation: Navigation, event: &leptos::ev::MouseEvent, element: &web_sys::Element) {
    let Some(link) = element.closest("a[href]").ok().flatten().and_then(|link| link.get_attribute("href")) else {
        return;
    };
    let Some(below) = link.strip_prefix(&base()).filter(|below| below.starts_with('/') && !below.starts_with("//"))
    else {
        return;
    };
    event.prevent_default();
    let (path, query) = below.split_once('?').unwrap_or((below, ""));
    let (route, _) = parse(path, query);
    go(navigation, route, HistoryUpdate::Push);
}
