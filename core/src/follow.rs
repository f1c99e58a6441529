//! To follow a tenant: while the page is open the tenant is read again and again, and the reader is told what changes. Here
//! is what can be decided without a browser: how often, until when, what a setback changes, who looks where several tabs
//! follow, and what is worth telling.

mod choice;
mod news;
mod pace;
mod status;
mod until;

pub use choice::{Choice, Mode};
pub use news::{News, What, news, summary};
pub use pace::{Pace, Setback, SetbackKind, is_due, next_look};
pub use status::{Circumstances, Status, Turn, status};
pub use until::{Until, until};
