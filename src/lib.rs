//! The app: it fetches, keeps time, holds the token and renders. What it thinks is in `doctor_core`.
//!
//! ```text
//! navigation (address bar ⇄ Route) → session (whose token) → load → collect (every source → Snapshot)
//!   → diagnose (in turns: Snapshot → DiagnosedSnapshot, by doctor_core) → session (the View) → pages → components
//! ```
//!
//! Only [`api`] builds requests and calls fetch, only [`session`] holds a token, and pages and components see neither. What
//! a reader has done to a webhook goes from [`changes`] through the session, and is never sent twice by itself.

#![warn(clippy::disallowed_methods)]

/// A view, as every view here is written. The class that all of its elements get keeps Leptos from making static templates,
/// which are set as markup from text and which Trusted Types forbid.
#[macro_export]
macro_rules! html {
    ($($view:tt)*) => { ::leptos::prelude::view! { class="hd", $($view)* } };
}

pub mod api;
pub mod app;
pub mod changes;
pub mod clipboard;
pub mod clock;
pub mod collect;
pub mod components;
pub mod connection;
pub mod deployment;
pub mod diagnose;
pub mod download;
pub mod early;
pub mod example;
pub mod extras;
pub mod face;
pub mod fault;
pub mod focus;
pub mod forgetful;
pub mod gate;
pub mod history;
pub mod i18n;
pub mod later;
pub mod load;
pub mod navigation;
pub mod notifications;
pub mod opened_report;
pub mod pages;
pub mod pieces;
pub mod policy;
pub mod rehearsal;
pub mod session;
pub mod settings;
pub mod shell;
pub mod sign_in;
pub mod signing;
pub mod tab_lock;
pub mod theme;
pub mod token_form;
pub mod turns;
