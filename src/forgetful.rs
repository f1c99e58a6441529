//! Signals that forget who read them. Leptos has each signal list its readers. One that reads again is taken off the list first,
//! but one that is gone stays on it for as long as the signal is there. A part of the page that is drawn again with each
//! reading would leave some hundred bytes behind each time, and the clock would go through all of them each second.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use leptos::prelude::on_cleanup;
use leptos::reactive::graph::{AnySource, AnySubscriber, Observer, ReactiveNode, Source, Subscriber, WithObserver};

/// Reads signals for what is drawn now, and takes it off their lists when it is drawn again or gone.
pub fn read<T>(look: impl FnOnce() -> T) -> T {
    let Some(reader) = Observer::get() else { return look() };
    let asked = Arc::new(Asked::default());
    let stand_in =
        AnySubscriber(Arc::as_ptr(&asked) as usize, Arc::downgrade(&asked) as Weak<dyn Subscriber + Send + Sync>);
    let seen = stand_in.with_observer(look);
    let sources = asked.take();
    for source in &sources {
        source.remove_subscriber(&stand_in);
        reader.add_source(source.clone());
        source.add_subscriber(reader.clone());
    }
    on_cleanup(move || sources.iter().for_each(|source| source.remove_subscriber(&reader)));
    seen
}

/// Stands in for the reader, to know what is read.
#[derive(Default)]
struct Asked(Mutex<Vec<AnySource>>);

impl Asked {
    fn take(&self) -> Vec<AnySource> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Subscriber for Asked {
    fn add_source(&self, source: AnySource) {
        let mut sources = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !sources.contains(&source) {
            sources.push(source);
        }
    }

    fn clear_sources(&self, _: &AnySubscriber) {
        self.take();
    }
}

/// It is gone before anything changes, so that it is never told of a change.
impl ReactiveNode for Asked {
    fn mark_dirty(&self) {}

    fn mark_check(&self) {}

    fn mark_subscribers_check(&self) {}

    fn update_if_necessary(&self) -> bool {
        false
    }
}
