//! Who read a signal and is gone leaves nothing behind.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Weak};

use hook_doctor::forgetful;
use leptos::prelude::*;
use leptos::reactive::graph::{AnySource, AnySubscriber, ReactiveNode, Subscriber, WithObserver};
use wasm_bindgen_test::wasm_bindgen_test;

/// Counts how often it is told of a change.
#[derive(Default)]
struct Reader(AtomicUsize);

impl ReactiveNode for Reader {
    fn mark_dirty(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    fn mark_check(&self) {}

    fn mark_subscribers_check(&self) {}

    fn update_if_necessary(&self) -> bool {
        false
    }
}

impl Subscriber for Reader {
    fn add_source(&self, _: AnySource) {}

    fn clear_sources(&self, _: &AnySubscriber) {}
}

/// Has a part of a page read something, and says how often the part was told of a change, and how many still list it once it
/// is gone.
fn lists_after(read: impl FnOnce(), change: impl FnOnce()) -> (usize, usize) {
    let reader = Arc::new(Reader::default());
    let part = Owner::new();
    let listed =
        AnySubscriber(Arc::as_ptr(&reader) as usize, Arc::downgrade(&reader) as Weak<dyn Subscriber + Send + Sync>);
    part.with(|| listed.with_observer(read));
    drop(listed);
    change();
    drop(part);
    (reader.0.load(Ordering::Relaxed), Arc::weak_count(&reader))
}

#[wasm_bindgen_test]
fn who_is_gone_is_on_no_list_and_is_told_of_changes_until_then() {
    let page = Owner::new();
    page.with(|| {
        let (clock, hour) = (RwSignal::new(59), RwSignal::new(0));
        let half = Memo::new(move |_| clock.get() / 2);
        let all = Signal::derive(move || clock.get() + hour.get() + half.get());
        let told = |read: fn(Signal<i32>)| lists_after(|| read(all), || hour.set(1));
        let by_itself = |all: Signal<i32>| {
            all.get();
        };
        let forgetful = |all: Signal<i32>| {
            assert_eq!(forgetful::read(|| all.get()), 59 + 29 + 1);
        };
        assert_eq!(told(by_itself), (1, 3), "Leptos forgets by itself by now: this module can go");
        assert_eq!(told(forgetful), (1, 0));
    });
}

#[wasm_bindgen_test]
fn nobody_has_to_be_drawn_to_read() {
    let page = Owner::new();
    page.with(|| assert_eq!(forgetful::read(|| RwSignal::new(7).get()), 7));
}
