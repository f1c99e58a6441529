//! Tests and changes that are under way or over. They are kept at the root: a page is rendered again when a change shows in
//! the tenant, and would lose the result. They are cleared when the reader leaves the tenant.

pub mod after_restart;
pub mod buttons;
pub mod dialog;
pub mod editor;
pub mod kept_definition;
pub mod moves;
pub mod outcomes;
pub mod recipients;
pub mod recipients_dialog;
pub mod review_dialog;
pub mod run;
pub mod untold;
pub mod watching;
pub mod write_log;
pub mod write_review;
pub mod writes;

use std::collections::{BTreeMap, BTreeSet};

use doctor_core::change::{Change, ChangeOutcome, TestFault};
use doctor_core::diagnosis::{Case, GroupKey, Outcome};
use doctor_core::model::{TestAnswer, Timestamp, WebhookId, WebhookState};
use doctor_core::ordered::CollectOneByOne;
use doctor_core::review::{Review, ReviewedWebhook};
use doctor_core::watch::Watch;
use leptos::prelude::*;
use leptos::task::spawn_local;

use self::recipients::RecipientChanges;
use self::run::{Results, Run, Told};
use self::watching::WatchState;
use self::writes::Writes;
use crate::clock;
use crate::focus::focus_when_drawn;
use crate::navigation::use_route;
use crate::session::{Session, TestFirst, use_session};

/// For how long the counters are looked at after a restart, in milliseconds.
const AFTER_RESTART: i64 = 60_000;

/// How far the test of a webhook is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// SuperOffice is sending it.
    UnderWay,
    /// The receiver answered, or did not, within so many milliseconds.
    Over(TestAnswer, i64),
    /// Nothing is known of it.
    Fault(TestFault),
}

/// A definition as it was when its receiver was tested; after a change the test says nothing any more.
pub type Tested = (WebhookState, Option<Timestamp>);

/// The definition of a webhook, as a test refers to it.
pub fn tested(case: &Case) -> Tested {
    (case.webhook.state, case.webhook.updated)
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct TestEntry {
    of: Tested,
    number: u64,
    test: Test,
}

/// The result of the change of one webhook.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangeResult {
    /// What was asked for.
    pub change: Change,
    /// Of which webhook.
    pub webhook: ReviewedWebhook,
    /// How it went.
    pub outcome: ChangeOutcome,
}

impl ChangeResult {
    /// How it is shown.
    pub fn mark(&self) -> Outcome {
        self.outcome.mark(self.change)
    }

    fn told(&self) -> Told {
        Told {
            webhook: self.webhook.id,
            name: self.webhook.name.clone(),
            message: self.outcome.message(self.change, &self.webhook.name),
            mark: self.mark(),
            is_as_wanted: self.outcome.is_as_wanted(self.change),
            is_certain: self.outcome == ChangeOutcome::Done,
        }
    }
}

/// A handle on what is under way; cheap to copy.
#[derive(Debug, Clone, Copy)]
pub struct Changes {
    tests: RwSignal<BTreeMap<WebhookId, TestEntry>>,
    review: RwSignal<Option<Review>>,
    chosen: RwSignal<BTreeSet<WebhookId>>,
    test_first: RwSignal<bool>,
    stops_at_failure: RwSignal<bool>,
    run: Run,
    results: RwSignal<Results>,
    /// What the people who run a receiver were told of.
    handed_over: RwSignal<BTreeSet<GroupKey>>,
    /// The look at the counters after a restart, and of which webhook.
    after_restart: RwSignal<WatchState>,
    restarted: RwSignal<Option<WebhookId>>,
    /// Changes of definitions, and the list of all writes.
    writes: Writes,
    /// The same recipients for several webhooks.
    recipients: RecipientChanges,
    /// Counts tests.
    number: StoredValue<u64>,
}

/// Starts with nothing under way; called once, at the root, after the session.
pub fn provide_changes() {
    let lease = use_session().lease();
    let writes = writes::provide_writes();
    let changes = Changes {
        writes,
        recipients: recipients::provide_recipient_changes(),
        tests: RwSignal::new(BTreeMap::new()),
        review: RwSignal::new(None),
        chosen: RwSignal::new(BTreeSet::new()),
        test_first: RwSignal::new(true),
        stops_at_failure: RwSignal::new(true),
        run: Run::new(),
        results: RwSignal::new(Results::default()),
        handed_over: RwSignal::new(BTreeSet::new()),
        after_restart: RwSignal::new(WatchState::Idle),
        restarted: RwSignal::new(None),
        number: StoredValue::new(0),
    };
    provide_context(changes);
    let route = use_route();
    let tenant = Memo::new(move |_| route.with(|route| route.tenant().cloned()));
    Effect::new(move || {
        // Read, not only tracked: a memo that was never read does not follow its source.
        tenant.with(|_| ());
        changes.clear();
        writes.forget_kept();
    });
    // A session that ends covers what was shown of the tenant, and with it what was done there.
    let diagnosed = use_session().view().diagnosed();
    Effect::new(move |was_shown: Option<bool>| {
        let is_shown = diagnosed.with(Option::is_some);
        if was_shown == Some(true) && !is_shown {
            changes.clear();
        }
        is_shown
    });
    // What one user was asked to review is not for another one to confirm. A run that is under way says so itself.
    Effect::new(move || {
        let lease = lease.get();
        let is_over =
            |review: &Option<Review>| review.as_ref().is_some_and(|review| lease.as_ref() != Some(&review.lease));
        if changes.run.is_idle() && changes.review.with_untracked(is_over) {
            changes.review.set(None);
        }
    });
}

/// What is under way.
pub fn use_changes() -> Changes {
    expect_context::<Changes>()
}

impl Changes {
    fn clear(&self) {
        self.tests.set(BTreeMap::new());
        self.review.set(None);
        self.run.end();
        self.results.set(Results::default());
        self.handed_over.set(BTreeSet::new());
        self.end_watch();
        self.writes.clear();
        self.recipients.clear();
    }

    /// The reader copied or opened the mail about this problem at this receiver.
    pub fn hand_over(&self, key: GroupKey) {
        self.handed_over.update(|handed_over| {
            handed_over.insert(key);
        });
    }

    /// Whether the reader did.
    pub fn is_handed_over(&self, key: &GroupKey) -> bool {
        self.handed_over.with(|handed_over| handed_over.contains(key))
    }

    fn end_watch(&self) {
        self.after_restart.set(WatchState::Idle);
        self.restarted.set(None);
    }

    /// How far the look at the counters is after a restart.
    pub fn after_restart(&self) -> Signal<WatchState> {
        self.after_restart.into()
    }

    /// The webhook that was restarted last, by itself.
    pub fn restarted(&self) -> Signal<Option<WebhookId>> {
        self.restarted.into()
    }

    /// Looks at the counters of a webhook for a minute after its restart.
    fn watch_restarted(&self, session: Session, results: &[ChangeResult]) {
        let [ChangeResult { change: Change::Restart, webhook, outcome: ChangeOutcome::Done }] = results else { return };
        let Some(diagnosed) = session.view().diagnosed().try_get_untracked().flatten() else { return };
        let Some(case) = diagnosed.case(webhook.id) else { return };
        let now = clock::now();
        self.restarted.try_set(Some(webhook.id));
        self.after_restart.try_set(WatchState::Running(Watch::begin(case, &diagnosed, now, AFTER_RESTART), false));
        spawn_local(watching::look_on(session, self.after_restart, now));
    }

    /// How far the test of a webhook is, where one was sent of the definition that it still has.
    pub fn test_of(&self, id: WebhookId, of: Tested) -> Option<Test> {
        self.tests.with(|tests| tests.get(&id).filter(|entry| entry.of == of).map(|entry| entry.test.clone()))
    }

    /// The change to review.
    pub fn review(&self) -> Signal<Option<Review>> {
        self.review.into()
    }

    /// Which of the reviewed webhooks are to be changed.
    pub fn chosen(&self) -> RwSignal<BTreeSet<WebhookId>> {
        self.chosen
    }

    /// Whether each receiver is to be tested first.
    pub fn test_first(&self) -> RwSignal<bool> {
        self.test_first
    }

    /// Whether a run ends at the first webhook that is not as wanted afterwards.
    pub fn stops_at_failure(&self) -> RwSignal<bool> {
        self.stops_at_failure
    }

    /// How far the changes are.
    pub fn run(&self) -> Run {
        self.run
    }

    /// The results of the last changes.
    pub fn results(&self) -> Signal<Results> {
        self.results.into()
    }

    /// Asks the reader to review a change. Does nothing where no webhook can be changed, or no lease is held.
    pub fn request_review(&self, session: Session, change: Change, webhooks: Vec<ReviewedWebhook>) {
        let review = session.lease_now().and_then(|lease| Review::new(lease, change, session.calls(), webhooks));
        let Some(review) = review.filter(|_| self.run.is_idle()) else { return };
        self.chosen.set(review.chosen_at_first());
        self.test_first.set(true);
        self.stops_at_failure.set(true);
        self.review.set(Some(review));
        // The dialog opens before its buttons are drawn. A key too many must not carry anything out.
        focus_when_drawn(dialog::CANCEL);
    }

    /// All that is reviewed is to be changed.
    pub fn choose_all(&self) {
        let reviewed = self.review.with_untracked(|review| {
            let webhooks = review.iter().flat_map(|review| &review.webhooks);
            webhooks.map(|webhook| webhook.id).collect_one_by_one::<BTreeSet<_>>()
        });
        self.chosen.set(reviewed);
    }

    /// The reader does not want the change, or not the rest of it.
    pub fn cancel(&self) {
        if self.run.is_idle() {
            self.review.set(None);
        } else {
            self.run.halt();
        }
    }

    /// The reader has read the results of the last changes.
    pub fn dismiss(&self) {
        self.results.set(Results::default());
        self.end_watch();
    }

    /// Tells of the results of another run.
    fn show(&self, results: Results) {
        self.end_watch();
        self.results.try_set(results);
    }

    fn next_number(&self) -> u64 {
        self.number
            .try_update_value(|number| {
                *number += 1;
                *number
            })
            .unwrap_or_default()
    }

    /// Has a webhook's receiver tested.
    pub fn test(self, session: Session, id: WebhookId, of: Tested) {
        let under_way =
            |tests: &BTreeMap<WebhookId, TestEntry>| tests.get(&id).is_some_and(|entry| entry.test == Test::UnderWay);
        let Some(lease) = session.lease_now().filter(|_| !self.tests.with_untracked(under_way)) else { return };
        let number = self.next_number();
        self.tests.update(|tests| drop(tests.insert(id, TestEntry { of, number, test: Test::UnderWay })));
        spawn_local(async move {
            let began = clock::now();
            let test = match session.test(&lease, id).await {
                Ok(answer) => Test::Over(answer, clock::now().millis_since(began)),
                Err(fault) => Test::Fault(fault),
            };
            self.tests.try_update(|tests| {
                if let Some(entry) = tests.get_mut(&id).filter(|entry| entry.number == number) {
                    entry.test = test;
                }
            });
        });
    }

    /// Carries the reviewed change out for the chosen webhooks, one after the other, and reads the tenant again.
    pub fn apply(self, session: Session) {
        let Some(Review { change, webhooks, lease, calls, .. }) = self.review.get_untracked() else { return };
        let chosen: Vec<ReviewedWebhook> = self
            .chosen
            .with_untracked(|chosen| webhooks.into_iter().filter(|webhook| chosen.contains(&webhook.id)).collect());
        if chosen.is_empty() || !self.run.is_idle() {
            return;
        }
        let tests_first = change == Change::Restart && self.test_first.get_untracked();
        let stops_at_failure = self.stops_at_failure.get_untracked();
        self.dismiss();
        let number = self.run.begin(chosen.len());
        spawn_local(async move {
            let mut results: Vec<ChangeResult> = Vec::new();
            let mut goes_on = true;
            for webhook in chosen {
                let Some(halted) = self.run.is_halted(number) else { return };
                let outcome = if halted || !goes_on {
                    ChangeOutcome::LeftAlone
                } else {
                    let first = if tests_first && webhook.is_http { TestFirst::Yes } else { TestFirst::No };
                    session.change(&lease, webhook.id, webhook.state, change, calls, first).await
                };
                goes_on &= !outcome.ends_the_run() && (outcome.is_as_wanted(change) || !stops_at_failure);
                results.push(ChangeResult { change, webhook, outcome });
                self.run.step(number);
            }
            if self.run.is_halted(number).is_none() {
                return;
            }
            self.run.end();
            self.review.try_set(None);
            self.writes.add_states(&results, calls);
            self.watch_restarted(session, &results);
            let told = results.iter().map(ChangeResult::told).collect();
            self.results.try_set(Results { summary: "change-summary", told });
            session.refresh_if_current(&lease);
        });
    }
}
