//! A node to mount a component into, gone when the test is.

use doctor_core::language::Language;
use doctor_core::text::ENGLISH;
use hook_doctor::i18n;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

pub(crate) struct Mounted {
    node: HtmlElement,
    _mounted: UnmountHandle<AnyViewState>,
}

impl Mounted {
    pub(crate) fn with(view: impl FnOnce() -> AnyView + 'static) -> Self {
        // A test has no site to fetch the texts from.
        i18n::show_in(Language::English, &ENGLISH.concat());
        let document = web_sys::window().unwrap().document().unwrap();
        let node: HtmlElement = document.create_element("div").unwrap().dyn_into().unwrap();
        document.body().unwrap().append_child(&node).unwrap();
        let mounted = mount_to(node.clone(), view);
        Self { node, _mounted: mounted }
    }

    pub(crate) fn text(&self) -> String {
        self.node.text_content().unwrap_or_default()
    }

    pub(crate) fn find(&self, css: &str) -> Element {
        self.node
            .query_selector(css)
            .unwrap()
            .unwrap_or_else(|| panic!("nothing is {css} in {}", self.node.inner_html()))
    }

    pub(crate) fn count(&self, css: &str) -> u32 {
        self.node.query_selector_all(css).unwrap().length()
    }

    pub(crate) fn press(&self, css: &str) {
        self.find(css).unchecked_into::<HtmlElement>().click();
    }

    /// Presses a key on an element.
    pub(crate) fn key(&self, css: &str, key: &str) {
        let options = web_sys::KeyboardEventInit::new();
        options.set_key(key);
        options.set_bubbles(true);
        options.set_cancelable(true);
        let event = web_sys::KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &options).unwrap();
        self.find(css).dispatch_event(&event).unwrap();
    }

    /// Lets effects and pending promises run.
    pub(crate) async fn settle(&self) {
        leptos::task::tick().await;
        gloo_timers::future::TimeoutFuture::new(20).await;
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.node.remove();
    }
}
