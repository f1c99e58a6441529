//! What Hook Doctor thinks, without a browser, a network or a clock.
//!
//! One flow, one direction:
//!
//! ```text
//! address bar ⇄ route
//! tenant API → wire → model → snapshot → diagnosis → list, report
//! ```
//!
//! [`wire`] reads JSON as the tenant sends it, [`model`] is what we trust after that, a [`snapshot`] is all that was
//! seen at one moment together with what could not be seen, [`diagnosis`] is a pure function of a snapshot, and
//! [`list`] and [`report`] turn its outcome into what tables and files show. [`change`] and [`edit`] say what a reader
//! can change and how that went. [`credential`] and [`view`] are the app's own state as data. Prose is made last, by [`text`], from
//! typed facts, so that it can be translated.

#![forbid(unsafe_code)]
#![cfg_attr(not(test), warn(clippy::disallowed_methods))]

pub mod address;
pub mod catch_up;
pub mod change;
pub mod chart;
pub mod command;
pub mod config;
pub mod credential;
pub mod customer;
pub mod diagnosis;
pub mod edit;
pub mod follow;
pub mod history;
pub mod history_charts;
pub mod language;
pub mod list;
pub mod locked_copy;
pub mod model;
pub mod moves;
pub mod offline_copy;
pub mod opened_report;
pub mod ordered;
pub mod overview;
pub mod palette;
pub mod rehearsal;
pub mod report;
pub mod request;
pub mod request_error;
pub mod retry;
pub mod review;
pub mod route;
pub mod sign_in;
pub mod snapshot;
pub mod terminal;
pub mod text;
pub mod token;
pub mod token_expiry;
pub mod usage_charts;
pub mod view;
pub mod watch;
pub mod wire;
pub mod write_log;
