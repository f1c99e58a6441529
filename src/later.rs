//! What a first visit does without comes later: code in a file of its own, the one of the inner pages (see [`crate::pieces`]).
//! Who calls such a function waits for that file, where it is not here yet. Without the feature `pieces` all code is in one
//! file and here at once.

use std::cell::{Cell, RefCell};

use futures::FutureExt;
use futures::channel::oneshot;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

/// Declares a function whose code comes later. It is called as an asynchronous one, which fails where the file does not come; it
/// may be called again then. `by NAME` declares a second one beside it, which only has the file fetched.
#[macro_export]
macro_rules! comes_later {
    ($(#[$about:meta])* $visible:vis fn $name:ident($($argument:ident: $kind:ty),*) -> $given:ty { $($body:tt)* }) => {
        $(#[$about])*
        #[cfg(feature = "pieces")]
        #[leptos::wasm_split::wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
        $visible fn $name($($argument: $kind),*) -> Result<$given, leptos::wasm_split::SplitLoaderError> {
            Ok({ $($body)* })
        }

        $(#[$about])*
        #[cfg(not(feature = "pieces"))]
        $visible async fn $name($($argument: $kind),*) -> Result<$given, leptos::wasm_split::SplitLoaderError> {
            Ok({ $($body)* })
        }
    };
    ($(#[$about:meta])* $visible:vis fn $name:ident($($argument:ident: $kind:ty),*) -> $given:ty, by $load:ident { $($body:tt)* }) => {
        $(#[$about])*
        #[cfg(feature = "pieces")]
        #[leptos::wasm_split::wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible, preload($load))]
        $visible fn $name($($argument: $kind),*) -> Result<$given, leptos::wasm_split::SplitLoaderError> {
            Ok({ $($body)* })
        }

        $(#[$about])*
        #[cfg(not(feature = "pieces"))]
        $visible async fn $name($($argument: $kind),*) -> Result<$given, leptos::wasm_split::SplitLoaderError> {
            Ok({ $($body)* })
        }

        #[cfg(not(feature = "pieces"))]
        $visible async fn $load() -> Result<(), leptos::wasm_split::SplitLoaderError> {
            Ok(())
        }
    };
}

thread_local! {
    /// Whether the file is here. Once it is, it stays.
    static IS_HERE: Cell<bool> = const { Cell::new(false) };
    /// Who waits for it without having it fetched.
    static WAITING: RefCell<Vec<oneshot::Sender<()>>> = const { RefCell::new(Vec::new()) };
}

/// Whether the file is here.
pub fn is_here() -> bool {
    IS_HERE.get() || cfg!(not(feature = "pieces"))
}

/// The file is here.
pub fn note_arrival() {
    IS_HERE.set(true);
    for waiting in WAITING.take() {
        // Whoever left needs no answer.
        let _ = waiting.send(());
    }
}

/// Waits until the file is here, and does not have it fetched.
pub async fn arrival() {
    if is_here() {
        return;
    }
    let (here, waiting) = oneshot::channel();
    WAITING.with_borrow_mut(|all| all.push(here));
    // The other end lives as long as the page.
    let _ = waiting.await;
}

/// A part of the page whose code comes later: drawn at once where the file is here, else as soon as it is. Only for what stands
/// on a page that needs the file anyhow: where it does not come, that page says so.
pub fn part<Loaded, Drawn>(load: fn() -> Loaded, draw: impl Fn() -> Drawn + Send + 'static) -> AnyView
where
    Loaded: Future<Output = Result<(), SplitLoaderError>> + 'static,
    Drawn: Future<Output = Result<AnyView, SplitLoaderError>> + 'static,
{
    // With the file here, drawing waits for nothing.
    let draw_now = move || draw().now_or_never().and_then(Result::ok);
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
