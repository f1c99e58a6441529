//! One word for a webhook, and the finding that decides it.

use std::cmp::Reverse;

use crate::diagnosis::finding::Outcome;
use crate::model::WebhookState;
use crate::text::Message;

/// The verdicts, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VerdictKind {
    /// Calls fail: disabled for it, or on the way there.
    FailingDeliveries,
    /// A person switched it off.
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
    /// How many webhooks have it: "3 webhooks fail."
    pub fn counted(self, webhooks: usize) -> Message {
        Message::new(format!("ui-card-{}", self.id())).with("count", webhooks)
    }

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

    /// The outcome of the findings that decide this verdict, so that it has one mark in headings, lists and checks.
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
    pub const fn loses_events(self) -> bool {
        self.is_broken() || matches!(self, Self::Stopped)
    }

    /// Whether nothing, or not everything, is delivered though nobody asked for that. A webhook that somebody stopped is
    /// counted apart.
    pub const fn is_broken(self) -> bool {
        match self {
            Self::FailingDeliveries | Self::Misdefined | Self::Silent => true,
            Self::Stopped | Self::AtRisk | Self::Unknown | Self::Healthy => false,
        }
    }
}

/// How bad it is, the worst first: by the verdict, then what SuperOffice has disabled and so loses every event, then the most
/// failures in a row. Cards, lists and reports follow this one order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Severity {
    verdict: VerdictKind,
    disabled: Reverse<bool>,
    consecutive_errors: Reverse<Option<i64>>,
}

impl Severity {
    /// How bad it is for a webhook with this verdict, this state and so many failures in a row; `None` where they are not
    /// known, which comes behind every known number.
    pub fn new(verdict: VerdictKind, state: WebhookState, consecutive_errors: Option<i64>) -> Self {
        let disabled = Reverse(state == WebhookState::TooManyErrors);
        Self { verdict, disabled, consecutive_errors: Reverse(consecutive_errors) }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_disabled_comes_first_then_what_failed_most_often_in_a_row() {
        use VerdictKind::{AtRisk, FailingDeliveries, Stopped};
        use WebhookState::{Active, TooManyErrors};
        let in_order = [
            Severity::new(FailingDeliveries, TooManyErrors, Some(1)),
            Severity::new(FailingDeliveries, TooManyErrors, None),
            Severity::new(FailingDeliveries, Active, Some(8)),
            Severity::new(FailingDeliveries, Active, Some(2)),
            Severity::new(FailingDeliveries, Active, None),
            Severity::new(Stopped, WebhookState::Stopped, Some(9)),
            Severity::new(AtRisk, Active, Some(3)),
        ];
        assert!(in_order.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn a_stopped_webhook_loses_events_and_is_not_broken() {
        for kind in VerdictKind::ALL {
            assert_eq!(kind.loses_events(), kind.is_broken() || kind == VerdictKind::Stopped, "{}", kind.id());
        }
        assert!(!VerdictKind::Stopped.is_broken() && VerdictKind::Silent.is_broken());
        assert!(!VerdictKind::AtRisk.loses_events() && !VerdictKind::Unknown.loses_events());
    }
}
