//! A relay on this machine: the page asks it, on its own origin, and it asks one environment of SuperOffice. It is for
//! tenants that do not answer pages from here. It carries the calls that the page makes and no others, and
//! stores nothing. Its log gets method, path and status.
//!
//! What is let through is decided by [`admit`], which is pure; [`Relay`] puts HTTP around it.

#![forbid(unsafe_code)]

mod address;
mod admit;
mod caller;
mod calls;
mod headers;
mod refusal;
mod relay;
mod state;
mod upstream;

pub use admit::{IncomingRequest, Purpose, Rules, Upstream, admit};
pub use refusal::Refusal;
pub use relay::{Call, Log, Relay, RelayError};
pub use upstream::{Limits, Upstreams};
