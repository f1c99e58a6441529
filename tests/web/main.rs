//! Components in a real browser: each is mounted into a node of its own, and looked at as a person or a screen reader
//! would.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod charts;
mod components;
mod fault;
mod forgetful;
mod history;
mod mounted;
mod turns;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
