//! The end of the program by a fault of its own, a panic. Nothing on the page answers after it, so the start script says what
//! happened. It gets the place in the code alone: the words of a panic may quote what the page was working on.

use std::panic::PanicHookInfo;

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Has the start script told of a panic. Called once, before anything else runs.
pub fn tell_of_panics() {
    std::panic::set_hook(Box::new(|panic| {
        // A developer's own build says all of it.
        #[cfg(debug_assertions)]
        console_error_panic_hook::hook(panic);
        let tell = Reflect::get(&js_sys::global(), &"hookDoctorStopped".into()).and_then(JsCast::dyn_into::<Function>);
        if let Ok(tell) = tell {
            // Where even this fails, the browser's console is all that is left.
            let _ = tell.call1(&JsValue::NULL, &place(panic).into());
        }
    }));
}

/// Where in the code, without the folders of the machine that built it.
fn place(panic: &PanicHookInfo<'_>) -> String {
    let Some(location) = panic.location() else { return String::new() };
    format!("{}:{}:{}", inside_its_package(location.file()), location.line(), location.column())
}

/// The end of a path, from the folder of its package on: `/home/eva/core/src/list.rs` becomes `core/src/list.rs`.
pub fn inside_its_package(file: &str) -> &str {
    let Some(source) = file.rfind("src/") else { return file.rsplit('/').next().unwrap_or(file) };
    let package = file[..source].trim_end_matches('/');
    package.rfind('/').map_or(file, |before| &file[before + 1..])
}
