//! What a first visit does without comes later: code in files of its own. `pages` holds what every tenant needs (see
//! [`crate::pieces`]), `extras` what only some visits need (see [`crate::extras`]). Who calls such a function waits for its
//! file, where that is not here yet. Without the feature `pieces` all code is in one file and here at once.

use std::cell::{Cell, RefCell};

use futures::FutureExt;
use futures::channel::oneshot;
use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

/// Declares a function whose code comes later, in the file that `in` names: `pages`, which every tenant needs, or `extras`. It is
/// called as an asynchronous one, which fails where the file does not come; it may be called again then. `by NAME` declares a
/// second one beside it, which only has the file fetched.
#[macro_export]
macro_rules! comes_later {
    (
        $(#[$about:meta])*
        $visible:vis fn $name:ident($($argument:ident: $kind:ty),*) -> $given:ty, in $file:ident $(, by $load:ident)? { $($body:tt)* }
    ) => {
        $(#[$about])*
        #[cfg(feature = "pieces")]
        #[leptos::wasm_split::wasm_split($file, wasm_split_path = leptos::wasm_split, fallible $(, preload($load))?)]
        $visible fn $name($($argument: $kind),*) -> Result<$given, leptos::wasm_split::SplitLoaderError> {
            Ok({ $($body)* })
        }

        $(#[$about])*
        #[cfg(not(feature = "pieces"))]
        $visible async fn $name($($argument: $kind),*) -> Result<$given, leptos::wasm_split::SplitLoaderError> {
            Ok({ $($body)* })
        }

        $(
            #[cfg(not(feature = "pieces"))]
            $visible async fn $load() -> Result<(), leptos::wasm_split::SplitLoaderError> {
                Ok(())
            }
        )?
    };
}

/// How far a file is that the reader wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// It is on its way, or asked for soon.
    Coming,
    /// It is here. Once it is, it stays.
    Here,
    /// It did not come.
    Failed,
}

thread_local! {
    /// Whether the file `pages` is here. Once it is, it stays.
    static IS_HERE: Cell<bool> = const { Cell::new(false) };
    /// Whether the file `extras` is here. Once it is, it stays.
    static EXTRAS_ARE_HERE: Cell<bool> = const { Cell::new(false) };
    /// Who waits for `pages` without having it fetched.
    static WAITING: RefCell<Vec<oneshot::Sender<()>>> = const { RefCell::new(Vec::new()) };
}

/// Whether the file `pages` is here.
pub fn is_here() -> bool {
    IS_HERE.get() || cfg!(not(feature = "pieces"))
}

/// The file `pages` is here.
pub fn note_arrival() {
    IS_HERE.set(true);
    for waiting in WAITING.take() {
        // Whoever left needs no answer.
        let _ = waiting.send(());
    }
}

/// Whether the file `extras` is here.
pub fn extras_are_here() -> bool {
    EXTRAS_ARE_HERE.get() || cfg!(not(feature = "pieces"))
}

/// The file `extras` is here.
pub fn note_extras() {
    EXTRAS_ARE_HERE.set(true);
}

/// Waits until the file `pages` is here, and does not have it fetched.
pub async fn arrival() {
    if is_here() {
        return;
    }
    let (here, waiting) = oneshot::channel();
    WAITING.with_borrow_mut(|all| all.push(here));
    // The other end lives as long as the page.
    let _ = waiting.await;
}

/// What a function of a file gives at once; nothing where that file is not here yet.
pub fn now<Given>(call: impl Future<Output = Result<Given, SplitLoaderError>>) -> Option<Given> {
    // With the file here, a call waits for nothing.
    call.now_or_never().and_then(Result::ok)
}

/// A part of the page whose code is in the file `pages`: drawn at once where that is here, else as soon as it is. Only for what
/// stands on a page that needs the file anyhow: where it does not come, that page says so.
pub fn part<Loaded, Drawn>(load: fn() -> Loaded, draw: impl Fn() -> Drawn + Send + 'static) -> AnyView
where
    Loaded: Future<Output = Result<(), SplitLoaderError>> + 'static,
    Drawn: Future<Output = Result<AnyView, SplitLoaderError>> + 'static,
{
    let draw_now = move || now(draw());
    if let Some(drawn) = draw_now() {
        return drawn;
    }
    let is_here = RwSignal::new(false);
    spawn_local(async move {
        if load().await.is_ok() {
            is_here.try_set(true);
        }
    });
    (move || is_here.get().then(&draw_now)).into_any()
}

/// Whether something was ever so. A dialog is drawn when it is wanted first, and then stays.
pub fn once(is_so: impl Fn() -> bool + Send + Sync + 'static) -> Memo<bool> {
    Memo::new(move |before| before == Some(&true) || is_so())
}

/// How far the file `extras` is, for the dialogs around a page.
#[derive(Clone, Copy)]
pub struct Extras {
    arrival: RwSignal<Arrival>,
    fetch: fn() -> LocalBoxFuture<'static, Result<(), SplitLoaderError>>,
}

/// Begins without having the file fetched, which `fetch` does once it is wanted; called once for each page, by its frame.
pub fn provide_extras(fetch: fn() -> LocalBoxFuture<'static, Result<(), SplitLoaderError>>) -> Extras {
    let arrival = if extras_are_here() { Arrival::Here } else { Arrival::Coming };
    let extras = Extras { arrival: RwSignal::new(arrival), fetch };
    provide_context(extras);
    extras
}

/// How far the file is.
pub fn use_extras() -> Extras {
    expect_context::<Extras>()
}

impl Extras {
    /// Has it fetched, where it is not here.
    pub fn want(self) {
        let Self { arrival, fetch } = self;
        match arrival.get_untracked() {
            Arrival::Here => return,
            Arrival::Coming => {}
            Arrival::Failed => arrival.set(Arrival::Coming),
        }
        spawn_local(async move {
            let arrived = if fetch().await.is_ok() { Arrival::Here } else { Arrival::Failed };
            // The reader may have gone on to another page meanwhile.
            arrival.try_set(arrived);
        });
    }

    /// Whether it did not come.
    pub fn has_failed(self) -> bool {
        self.arrival.get() == Arrival::Failed
    }

    /// A dialog of it, as soon as the file is here.
    pub fn dialog<Drawn>(self, draw: fn() -> Drawn) -> Option<AnyView>
    where
        Drawn: Future<Output = Result<AnyView, SplitLoaderError>>,
    {
        (self.arrival.get() == Arrival::Here).then(|| now(draw())).flatten()
    }
}
