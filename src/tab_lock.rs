//! A right that one tab of this page has at a time (Web Locks): the others wait for it and get it, one after the other, when
//! the tab that has it lets it go, is closed or ends.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use leptos::prelude::window;
use leptos::task::spawn_local;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortController;

/// What a tab that asked for the right is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It has the right.
    Ours,
    /// Another tab has it; this one waits.
    Others,
}

/// The right, or the wait for it. To drop it lets it go.
pub struct TabLock(Rc<Claim>);

struct Claim {
    name: String,
    is_over: Cell<bool>,
    let_go: RefCell<Option<Function>>,
    waiting: AbortController,
    tell: Box<dyn Fn(Answer)>,
}

impl TabLock {
    /// Asks for the right of this name, and has the tab told how that goes. `None` where the browser knows no such rights.
    pub fn claim(name: String, tell: impl Fn(Answer) + 'static) -> Option<Self> {
        let locks = locks()?;
        let claim = Rc::new(Claim {
            name,
            is_over: Cell::new(false),
            let_go: RefCell::new(None),
            waiting: AbortController::new().ok()?,
            tell: Box::new(tell),
        });
        ask(&locks, &claim, true)?;
        Some(Self(claim))
    }
}

impl Drop for TabLock {
    fn drop(&mut self) {
        self.0.is_over.set(true);
        if let Some(let_go) = self.0.let_go.take() {
            // A promise that is settled twice stays as it is.
            let _ = let_go.call0(&JsValue::NULL);
        }
        self.0.waiting.abort();
    }
}

/// The browser's own list of rights, where it has one. It has none on a page that is not served safely.
fn locks() -> Option<JsValue> {
    Reflect::get(&window().navigator(), &"locks".into()).ok().filter(JsValue::is_object)
}

/// Asks once. The first time the browser answers at once; where another tab has the right, the second time waits for it.
fn ask(locks: &JsValue, claim: &Rc<Claim>, at_once: bool) -> Option<()> {
    let options = Object::new();
    if at_once {
        Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE).ok()?;
    } else {
        Reflect::set(&options, &"signal".into(), &claim.waiting.signal()).ok()?;
    }
    let request: Function = Reflect::get(locks, &"request".into()).ok()?.dyn_into().ok()?;
    let granted = {
        let (claim, locks) = (Rc::clone(claim), locks.clone());
        Closure::once_into_js(move |lock: JsValue| -> JsValue {
            if claim.is_over.get() {
                return JsValue::UNDEFINED;
            }
            if lock.is_null() {
                (claim.tell)(Answer::Others);
                // It fails only where the first question could not be asked either.
                let _ = ask(&locks, &claim, false);
                return JsValue::UNDEFINED;
            }
            (claim.tell)(Answer::Ours);
            // The right lasts until this promise is settled.
            Promise::new(&mut |let_go, _| {
                claim.let_go.replace(Some(let_go));
            })
            .into()
        })
    };
    let outcome = request.call3(locks, &claim.name.as_str().into(), &options, &granted).ok()?;
    if let Ok(outcome) = outcome.dyn_into::<Promise>() {
        spawn_local(async move {
            // A wait that was given up is told as an error.
            let _ = JsFuture::from(outcome).await;
        });
    }
    Some(())
}
