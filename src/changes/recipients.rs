//! The same recipients for several webhooks: their definitions are read, the change is reviewed for all of them in one
//! dialog, and carried out one after the other.

use std::collections::BTreeSet;

use doctor_core::credential::Lease;
use doctor_core::edit::{self, Edit, Write, WriteOutcome};
use doctor_core::model::{Definition, Target, WebhookId};
use doctor_core::ordered::{self, CollectOneByOne};
use doctor_core::review::MOST_AT_ONCE;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Changes;
use super::run::{Results, Run, Told};
use super::writes::{LoggedWrite, Writes};
use crate::focus::focus_when_drawn;
use crate::session::{Session, use_session};

/// What the dialog shows.
#[derive(Debug, Clone, PartialEq)]
pub enum RecipientsState {
    /// It is closed.
    Closed,
    /// So many of so many definitions are read.
    Reading {
        /// How many are read.
        done: usize,
        /// How many there are.
        total: usize,
    },
    /// The definitions to review.
    Open(Box<RecipientsReview>),
}

/// Webhooks that are to get the same recipients.
#[derive(Debug, Clone, PartialEq)]
pub struct RecipientsReview {
    /// The tenant and the token under which it was asked for. With another one nothing of it is sent.
    pub lease: Lease,
    /// Their definitions, receiver by receiver.
    pub definitions: Vec<Definition>,
    /// How many could not be read.
    pub unread: usize,
    /// How many more were asked for than one review holds.
    pub left_out: usize,
}

/// A handle on what is under way; cheap to copy.
#[derive(Debug, Clone, Copy)]
pub struct RecipientChanges {
    state: RwSignal<RecipientsState>,
    /// Counts the readings, so that an older one that arrives late is ignored.
    number: StoredValue<u64>,
    chosen: RwSignal<BTreeSet<WebhookId>>,
    emails: RwSignal<Vec<String>>,
    stops_at_failure: RwSignal<bool>,
    run: Run,
}

/// Starts with nothing under way; called once, at the root, after the session.
pub(super) fn provide_recipient_changes() -> RecipientChanges {
    let recipients = RecipientChanges {
        state: RwSignal::new(RecipientsState::Closed),
        number: StoredValue::new(0),
        chosen: RwSignal::new(BTreeSet::new()),
        emails: RwSignal::new(Vec::new()),
        stops_at_failure: RwSignal::new(true),
        run: Run::new(),
    };
    provide_context(recipients);
    let lease = use_session().lease();
    // What one user was asked to review is not for another one to confirm. A run that is under way says so itself.
    Effect::new(move || {
        let lease = lease.get();
        let is_over = |state: &RecipientsState| match state {
            RecipientsState::Closed => false,
            RecipientsState::Reading { .. } => lease.is_none(),
            RecipientsState::Open(review) => lease.as_ref() != Some(&review.lease),
        };
        if recipients.run.is_idle() && recipients.state.with_untracked(is_over) {
            recipients.close();
        }
    });
    recipients
}

/// What is under way.
pub fn use_recipient_changes() -> RecipientChanges {
    expect_context::<RecipientChanges>()
}

impl RecipientChanges {
    pub(super) fn clear(&self) {
        self.run.end();
        self.close();
    }

    fn close(&self) {
        self.number.update_value(|number| *number += 1);
        self.state.try_set(RecipientsState::Closed);
    }

    /// What the dialog shows.
    pub fn state(&self) -> Signal<RecipientsState> {
        self.state.into()
    }

    /// Which of the webhooks are to be changed.
    pub fn chosen(&self) -> RwSignal<BTreeSet<WebhookId>> {
        self.chosen
    }

    /// The addresses that were typed.
    pub fn emails(&self) -> RwSignal<Vec<String>> {
        self.emails
    }

    /// Whether the run ends at the first webhook that is not as wanted afterwards.
    pub fn stops_at_failure(&self) -> RwSignal<bool> {
        self.stops_at_failure
    }

    /// How far the changes are.
    pub fn run(&self) -> Run {
        self.run
    }

    /// Reads the definitions of these webhooks, and asks the reader to review the change.
    pub fn request_review(self, session: Session, changes: Changes, mut ids: Vec<WebhookId>) {
        let Some(lease) = session.lease_now().filter(|_| self.run.is_idle() && !ids.is_empty()) else { return };
        let left_out = ids.len().saturating_sub(MOST_AT_ONCE);
        ids.truncate(MOST_AT_ONCE);
        changes.dismiss();
        self.close();
        let (number, total) = (self.number.get_value(), ids.len());
        self.state.set(RecipientsState::Reading { done: 0, total });
        spawn_local(async move {
            let mut definitions = Vec::new();
            for (index, id) in ids.iter().enumerate() {
                let read = session.read_definition(&lease, *id).await;
                if self.number.try_get_value() != Some(number) {
                    return;
                }
                definitions.extend(read.ok());
                self.state.try_set(RecipientsState::Reading { done: index + 1, total });
            }
            let host = |definition: &Definition| Target::from(&definition.target()).host();
            ordered::sort_by_cached_key(&mut definitions, |definition| {
                host(definition).map_or((true, String::new()), |host| (false, host))
            });
            self.chosen.try_set(definitions.iter().map(|definition| definition.id).collect_one_by_one());
            self.emails.try_set(Vec::new());
            self.stops_at_failure.try_set(true);
            let unread = total - definitions.len();
            let review = RecipientsReview { lease, definitions, unread, left_out };
            self.state.try_set(RecipientsState::Open(Box::new(review)));
            focus_when_drawn("recipients-of-all");
        });
    }

    /// The reader does not want the change, or not the rest of it.
    pub fn cancel(&self) {
        if self.run.is_idle() {
            self.close();
        } else {
            self.run.halt();
        }
    }

    /// The changes that are to be sent, tracked: those that are chosen, of webhooks that lack one of the addresses.
    pub fn edits(&self) -> Vec<Edit> {
        self.state.with(|state| match state {
            RecipientsState::Open(review) => {
                let (chosen, emails) = (self.chosen.get(), self.emails.get());
                let wanted = review.definitions.iter().filter(|definition| chosen.contains(&definition.id));
                wanted.filter_map(|definition| edit::with_recipients(definition, &emails)).collect()
            }
            RecipientsState::Closed | RecipientsState::Reading { .. } => Vec::new(),
        })
    }

    /// Carries the reviewed change out, one webhook after the other, and reads the tenant again.
    pub fn apply(self, session: Session, changes: Changes, writes: Writes) {
        let RecipientsState::Open(review) = self.state.get_untracked() else { return };
        let edits = untrack(|| self.edits());
        if edits.is_empty() || !self.run.is_idle() {
            return;
        }
        let stops_at_failure = self.stops_at_failure.get_untracked();
        let number = self.run.begin(edits.len());
        spawn_local(async move {
            let mut told = Vec::new();
            let mut goes_on = true;
            for edit in edits {
                let Some(halted) = self.run.is_halted(number) else { return };
                let (id, write) = (edit.definition.id, Write::Edit(Box::new(edit)));
                let written = if halted || !goes_on {
                    WriteOutcome::LeftAlone.into()
                } else {
                    session.write(&review.lease, &write).await
                };
                let outcome = &written.outcome;
                goes_on &= !outcome.ends_the_run() && (outcome.is_as_wanted() || !stops_at_failure);
                told.push(Told {
                    webhook: id,
                    name: write.name(),
                    message: outcome.message(write.id(), &write.name()),
                    mark: outcome.mark(),
                    is_as_wanted: outcome.is_as_wanted(),
                    is_certain: *outcome == WriteOutcome::Done,
                });
                if self.run.is_halted(number).is_none() {
                    return;
                }
                writes.add(LoggedWrite::of(&write, written), false);
                self.run.step(number);
            }
            self.run.end();
            self.close();
            changes.show(Results { summary: "recipients-summary", told });
            session.refresh_if_current(&review.lease);
        });
    }
}
