//! The pages: one for each kind of route, in a common shell.

pub mod callback;
pub mod connect;
pub mod diagnosis;
pub mod explain;
pub mod export;
pub mod not_found;
pub mod palette;
pub mod repair;
pub mod shell;
pub mod shortcuts;
pub mod signature;
pub mod trouble;
pub mod watch;
pub mod webhook;
pub mod webhooks;
