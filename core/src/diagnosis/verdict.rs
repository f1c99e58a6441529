//! One word for a webhook, and the finding that decides it.

use crate::diagnosis::finding::Outcome;

/// The verdicts, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VerdictKind {
    /// Calls fail: disabled for it, or on the way there.
    FailingDeliveries,
    /// Somebody switched it off.
    Stopped,
    /// It is defined so that it can't work.
    Misdefined,
    /// On, without errors, and not called.
    Silent,
    /// It delivers, but something threatens it.
    AtRisk,
    /// Not enough could be seen to say.
    Unknown,
    /// Every check that could speak looked, and found nothing wrong.
    Healthy,
}

impl VerdictKind {
    /// All of them, worst first.
    pub const ALL: [Self; 7] = [
        Self::FailingDeliveries,
        Self::Stopped,
        Self::Misdefined,
        Self::Silent,
        Self::AtRisk,
        Self::Unknown,
        Self::Healthy,
    ];

    /// The word in `data-verdict`, in addresses and in reports.
    pub const fn id(self) -> &'static str {
        match self {
            Self::FailingDeliveries => "failing-deliveries",
            Self::Stopped => "stopped",
            Self::Misdefined => "misdefined",
            Self::Silent => "silent",
            Self::AtRisk => "at-risk",
            Self::Unknown => "unknown",
            Self::Healthy => "healthy",
        }
    }

    /// Reads that word.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// The outcome of the findings that decide this verdict, so that one mark stands for it in headings, lists and checks.
    pub const fn outcome(self) -> Outcome {
        match self {
            Self::FailingDeliveries | Self::Stopped | Self::Misdefined => Outcome::Fail,
            // Silence is a suspicion: what was never sent is no proof that something had to be.
            Self::Silent | Self::AtRisk => Outcome::Warn,
            Self::Unknown => Outcome::Unknown,
            Self::Healthy => Outcome::Pass,
        }
    }

    /// Whether nothing, or not everything, is delivered.
    pub const fn is_broken(self) -> bool {
        match self {
            Self::FailingDeliveries | Self::Stopped | Self::Misdefined | Self::Silent => true,
            Self::AtRisk | Self::Unknown | Self::Healthy => false,
        }
    }
}

/// A webhook's verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The word.
    pub kind: VerdictKind,
    /// Which of the webhook's findings decides it; `None` for a healthy one.
    pub decided_by: Option<usize>,
    /// The cause, where a finding names one that explains the verdict.
    pub cause: Option<crate::diagnosis::Cause>,
}
