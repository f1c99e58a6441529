//! Long work in short turns: between two of them the browser answers its reader and draws.

use std::cell::RefCell;
use std::collections::VecDeque;

use doctor_core::model::Timestamp;
use futures::channel::oneshot;
use futures::future::select;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::{document, request_animation_frame};
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{MessageChannel, MessagePort};

use crate::clock;

/// How long a turn lasts, in milliseconds; well below the 50 that make a task a long one.
const TURN: i64 = 12;

/// For how long a frame is waited for, in milliseconds.
const LONGEST_FRAME: u32 = 1_000;

/// A turn that has started.
pub struct Turn {
    began: Timestamp,
}

impl Turn {
    /// Lets the browser do what waits, then starts a turn.
    pub async fn new() -> Self {
        next_task().await;
        Self { began: clock::now() }
    }

    /// Whether it is time to let the browser do something else.
    pub fn is_over(&self) -> bool {
        clock::now().millis_since(self.began) >= TURN
    }

    /// Starts the next turn if this one is over.
    pub async fn go_on(&mut self) {
        if self.is_over() {
            *self = Self::new().await;
        }
    }
}

/// Those who wait for a task of their own, in the order in which they asked.
struct Queue {
    port: MessagePort,
    waiting: RefCell<VecDeque<oneshot::Sender<()>>>,
}

thread_local! {
    static QUEUE: Option<Queue> = queue();
}

/// A message to oneself begins the next task. A timer would do the same, but browsers let one that follows another wait
/// for 4 ms, and in a hidden tab for a second.
fn queue() -> Option<Queue> {
    let channel = MessageChannel::new().ok()?;
    let next = Closure::<dyn Fn()>::new(|| {
        let next = QUEUE.with(|queue| queue.as_ref()?.waiting.borrow_mut().pop_front());
        // Whoever no longer waits need not be told.
        let _ = next.map(|next| next.send(()));
    });
    channel.port1().set_onmessage(Some(next.as_ref().unchecked_ref()));
    // As long as the page.
    next.forget();
    Some(Queue { port: channel.port2(), waiting: RefCell::default() })
}

/// Waits for the browser's next task.
pub async fn next_task() {
    let waiting = QUEUE.with(|queue| {
        let queue = queue.as_ref()?;
        let (sender, receiver) = oneshot::channel();
        queue.waiting.borrow_mut().push_back(sender);
        queue.port.post_message(&JsValue::NULL).ok()?;
        Some(receiver)
    });
    if let Some(waiting) = waiting {
        // The queue lives as long as the page.
        let _ = waiting.await;
    }
}

/// Waits until what was changed so far is painted; in a hidden page, which is not painted, for the next task.
pub async fn after_paint() {
    if !document().hidden() {
        let (sender, receiver) = oneshot::channel();
        request_animation_frame(move || {
            // Whoever no longer waits need not be told.
            let _ = sender.send(());
        });
        // A page that is hidden meanwhile is not painted until it is seen again.
        select(receiver, TimeoutFuture::new(LONGEST_FRAME)).await;
    }
    next_task().await;
}
