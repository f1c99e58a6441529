//! Texts that are sent to the tenant and never shown: a shared secret, a header's value, a field of a definition as the
//! tenant sent it. A test of the architecture (`tests/architecture.rs`) names who may use each door.

use std::sync::Arc;

use serde_json::Value;

/// A text that leaves by a request's body, and where it is a target by the editor's own field. It can be compared, and
/// neither printed nor written.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(Arc<str>);

impl std::fmt::Debug for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sealed(…)")
    }
}

impl Sealed {
    /// Seals a text, as it was typed or sent.
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it holds a sign that no header can hold.
    pub fn breaks_a_header(&self) -> bool {
        self.0.chars().any(|c| c.is_control() && c != '\t')
    }

    /// The text, for the types that mask it.
    pub(super) fn text(&self) -> &str {
        &self.0
    }

    /// The door to the editor: the value of the field *Target URL*. Nothing else may get this text.
    pub fn typed_in_the_editor(&self) -> String {
        self.0.to_string()
    }

    /// The door to a body: see [`SealedBody`].
    pub(crate) fn in_a_body(&self) -> Value {
        Value::String(self.0.to_string())
    }
}

/// The body of a request that may hold what is sealed. It can't be printed, shown or kept with its request.
pub struct SealedBody(String);

impl std::fmt::Debug for SealedBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealedBody(…)")
    }
}

impl SealedBody {
    /// Seals a body.
    pub(crate) fn new(body: &Value) -> Self {
        Self(body.to_string())
    }

    /// Seals a body that is written already.
    pub(crate) const fn of_text(text: String) -> Self {
        Self(text)
    }

    /// The door to the reader's own file or clipboard: for a definition that a person keeps, to make the webhook from it again.
    pub fn kept_by_the_reader(&self) -> &str {
        &self.0
    }

    /// The door to the tenant: for the request that carries it. Nothing else may get this text.
    pub fn sent_to_the_tenant(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use static_assertions::assert_not_impl_any;

    assert_not_impl_any!(Sealed: std::fmt::Display, std::ops::Deref, AsRef<str>, std::borrow::Borrow<str>, serde::Serialize, Into<String>);
    assert_not_impl_any!(SealedBody: Clone, PartialEq, std::fmt::Display, std::ops::Deref, AsRef<str>, std::borrow::Borrow<str>, serde::Serialize, Into<String>);

    #[test]
    fn what_is_sealed_prints_nothing() {
        let printed = format!("{:?} {:?}", Sealed::new("hunter2"), SealedBody::new(&Value::from("hunter2")));
        assert_eq!(printed, "Sealed(…) SealedBody(…)");
    }

    #[test]
    fn a_value_with_a_line_break_is_no_header() {
        assert!(Sealed::new("a\r\nX: b").breaks_a_header() && Sealed::new("a\u{7f}").breaks_a_header());
        assert!(!Sealed::new("a\tb ü").breaks_a_header());
    }
}
