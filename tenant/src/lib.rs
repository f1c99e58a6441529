//! A local stand-in for a SuperOffice tenant, made from its public documentation alone. It knows nothing of the app that
//! is tried against it, so that a misunderstanding on one side is not repeated on the other.
//!
//! The core is pure: a [`Tenant`] takes a [`Request`] and the time, and gives a [`Handled`]. Around it, the `server` feature
//! puts HTTP and real deliveries to receivers on this machine; without that feature the crate runs in a browser.

#![forbid(unsafe_code)]

mod agents;
mod archive;
mod authorise;
#[cfg(feature = "server")]
mod connection;
#[cfg(feature = "server")]
pub mod day;
mod delivery;
#[cfg(feature = "server")]
pub mod fault;
mod filter;
mod http;
mod json;
mod lists;
mod patch;
pub mod quirks;
mod reply;
mod rest;
mod routing;
pub mod scenario;
#[cfg(feature = "server")]
pub mod server;
#[cfg(feature = "server")]
pub mod sign_in;
pub mod store;
mod tenant;

pub use delivery::{Delivery, DeliveryResult};
pub use http::{Request, Response, Sending};
pub use reply::{Continuation, Handled};
pub use tenant::Tenant;
