//! The real text behind a mask, and the doors by which it leaves. A test of the architecture (`tests/architecture.rs`)
//! names who may use each door.

/// The real text of a target or of a quoted text. Whoever holds it can't read, print, compare, write or copy it: only a
/// door turns it into text.
pub struct Revealed(String);

impl Revealed {
    pub(super) fn new(raw: &str) -> Self {
        Self(raw.to_owned())
    }

    /// The door to the page: for a person who pressed a button that says so. Nothing else may get this text.
    pub fn shown_on_the_page(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use static_assertions::assert_not_impl_any;

    assert_not_impl_any!(
        Revealed: Clone,
        PartialEq,
        std::fmt::Debug,
        std::fmt::Display,
        std::ops::Deref,
        AsRef<str>,
        std::borrow::Borrow<str>,
        serde::Serialize,
        Into<String>
    );
}
