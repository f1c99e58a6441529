//! Real texts on the page, after a click: the only place that uses the page's door of [`Revealed`]. What it gives is drawn
//! and neither stored, copied nor sent.
//!
//! [`Revealed`]: doctor_core::model::Revealed

use doctor_core::model::Target;

/// The whole of a target, keys included. Call it only while the reader wants to see it.
pub fn text(target: &Target) -> String {
    target.reveal().shown_on_the_page()
}
