//! How a receiver took a test.

use super::{Quoted, Target};

/// What `Webhook/Test` tells: whether it went well, with the receiver's answer in full, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TestAnswer {
    /// It answered 200.
    Well(Quoted),
    /// It did not.
    Failed(Quoted),
}

impl TestAnswer {
    /// The same, known to be about a target, which the answer may repeat.
    #[must_use]
    pub fn about(&self, target: &Target) -> Self {
        match self {
            Self::Well(text) => Self::Well(text.about(target)),
            Self::Failed(text) => Self::Failed(text.about(target)),
        }
    }

    /// The receiver's answer, or why there is none.
    pub const fn text(&self) -> &Quoted {
        match self {
            Self::Well(text) | Self::Failed(text) => text,
        }
    }
}
