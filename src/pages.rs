//! The pages: one for each kind of route, in a common shell.

pub mod callback;
pub mod cause;
pub mod connect;
pub mod diagnosis;
pub mod explain;
pub mod not_found;
pub mod report;
pub mod signature;
pub mod usage;
pub mod webhook;
pub mod webhooks;
