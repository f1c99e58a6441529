//! How a receiver took a test.

/// What `Webhook/Test` tells: whether it went well, with the receiver's answer in full, or what became of it, masked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TestAnswer {
    /// It answered 200.
    Well(String),
    /// It did not.
    Failed(String),
}

impl TestAnswer {
    /// The receiver's answer, or what became of it.
    pub fn text(&self) -> &str {
        match self {
            Self::Well(text) | Self::Failed(text) => text,
        }
    }
}
