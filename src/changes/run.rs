//! A run over several webhooks, one after the other: how far it is, whether the rest is still wanted, and how it is told.

use doctor_core::diagnosis::Outcome;
use doctor_core::model::WebhookId;
use doctor_core::text::Message;
use leptos::prelude::*;

/// How far a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApplyProgress {
    /// None is under way.
    Idle,
    /// So many of so many are over.
    UnderWay {
        /// The number of this run. The result of an older run that arrives late is ignored.
        number: u64,
        /// How many are over.
        done: usize,
        /// How many there are.
        total: usize,
        /// Whether the rest is not sent.
        halted: bool,
    },
}

/// A handle on a run; cheap to copy.
#[derive(Debug, Clone, Copy)]
pub struct Run {
    progress: RwSignal<ApplyProgress>,
    number: StoredValue<u64>,
}

impl Run {
    /// None is under way.
    pub(super) fn new() -> Self {
        Self { progress: RwSignal::new(ApplyProgress::Idle), number: StoredValue::new(0) }
    }

    /// How far it is.
    pub fn progress(&self) -> Signal<ApplyProgress> {
        self.progress.into()
    }

    /// Whether one is under way, tracked.
    pub fn is_under_way(&self) -> bool {
        self.progress.get() != ApplyProgress::Idle
    }

    /// Whether none is under way, not tracked.
    pub(super) fn is_idle(&self) -> bool {
        self.progress.get_untracked() == ApplyProgress::Idle
    }

    /// Begins one over so many webhooks, and gives its number.
    pub(super) fn begin(&self, total: usize) -> u64 {
        self.number.update_value(|number| *number += 1);
        let number = self.number.get_value();
        self.progress.set(ApplyProgress::UnderWay { number, done: 0, total, halted: false });
        number
    }

    /// One more is over.
    pub(super) fn step(&self, number: u64) {
        self.progress.try_update(|progress| {
            if let ApplyProgress::UnderWay { number: of, done, .. } = progress
                && *of == number
            {
                *done += 1;
            }
        });
    }

    /// Leaves the rest alone.
    pub(super) fn halt(&self) {
        self.progress.update(|progress| {
            if let ApplyProgress::UnderWay { halted, .. } = progress {
                *halted = true;
            }
        });
    }

    /// Whether a run was halted; `None` where it is over because the reader has left its tenant.
    pub(super) fn is_halted(&self, number: u64) -> Option<bool> {
        match self.progress.try_get_untracked()? {
            ApplyProgress::UnderWay { number: of, halted, .. } if of == number => Some(halted),
            ApplyProgress::UnderWay { .. } | ApplyProgress::Idle => None,
        }
    }

    /// It is over, or nobody waits for it any more.
    pub(super) fn end(&self) {
        self.progress.try_set(ApplyProgress::Idle);
    }
}

/// How the change of one webhook went, as it is told.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// The webhook.
    pub webhook: WebhookId,
    /// Its name.
    pub name: String,
    /// One sentence, with `.do` for what to do next where there is something.
    pub message: Message,
    /// How it is shown.
    pub mark: Outcome,
    /// Whether the webhook is as the reader wants it.
    pub is_as_wanted: bool,
    /// Whether SuperOffice said so itself.
    pub is_certain: bool,
}

/// The results of a run.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Results {
    /// The id of the sentence that sums up several: so many of so many.
    pub summary: &'static str,
    /// Those of the webhooks.
    pub told: Vec<Told>,
}
