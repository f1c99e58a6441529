//! Tests and changes that are under way or over. They live at the root, because the page is drawn anew when a change shows
//! in the tenant, and what came of it must not be lost then.

use std::collections::BTreeMap;

use doctor_core::diagnosis::{Case, Outcome};
use doctor_core::model::{Owner, TestAnswer, WebhookId, WebhookState};
use doctor_core::query::{self, Query};
use doctor_core::repair::{Came, Change};
use doctor_core::snapshot::GapReason;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::clock;
use crate::navigation::use_route;
use crate::session::{Session, TestFirst};

/// How far the test of a webhook is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// SuperOffice is sending it.
    UnderWay,
    /// The receiver answered, or did not, within so many milliseconds.
    Over(TestAnswer, i64),
    /// How it went is not known.
    NotTold(GapReason),
}

/// A webhook that a change is about, as the reader saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The webhook.
    pub id: WebhookId,
    /// Its name.
    pub name: String,
    /// Host and path of its target, masked.
    pub target: String,
    /// Its state.
    pub state: WebhookState,
    /// Whether it has a receiver that can be tested, rather than a script.
    pub is_http: bool,
}

impl Subject {
    /// A webhook that this change can be asked for: this application's own, in a state that offers it.
    pub fn of(case: &Case, change: Change) -> Option<Self> {
        let webhook = &case.webhook;
        let offered = webhook.owner == Owner::Own && Change::of(webhook.state) == Some(change);
        offered.then(|| Self {
            id: webhook.id,
            name: webhook.display_name(),
            target: webhook.target.brief(),
            state: webhook.state,
            is_http: case.is_http(),
        })
    }

    /// The request that carries the change out.
    pub fn request(&self, change: Change) -> Query {
        query::change_state(self.id, self.state, change.to())
    }
}

/// A change that a reader is asked to review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// What is to be done.
    pub change: Change,
    /// To which webhooks; never empty.
    pub subjects: Vec<Subject>,
}

/// How far the changes are that the reader asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Run {
    /// None is under way.
    Idle,
    /// So many of so many are over.
    UnderWay {
        /// How many are over.
        done: usize,
        /// How many there are.
        total: usize,
        /// Whether the rest is to be left alone.
        halted: bool,
    },
}

/// What came of the change of one webhook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What was asked for.
    pub change: Change,
    /// Of which webhook.
    pub subject: Subject,
    /// What came of it.
    pub came: Came,
}

impl Told {
    /// How it is shown.
    pub fn outcome(&self) -> Outcome {
        self.came.outcome(self.change)
    }
}

/// A handle on what is under way; cheap to copy.
#[derive(Debug, Clone, Copy)]
pub struct Repairs {
    tests: RwSignal<BTreeMap<WebhookId, Test>>,
    review: RwSignal<Option<Review>>,
    run: RwSignal<Run>,
    told: RwSignal<Vec<Told>>,
}

/// Starts with nothing under way; called once, at the root, after the session.
pub fn provide_repairs() {
    let repairs = Repairs {
        tests: RwSignal::new(BTreeMap::new()),
        review: RwSignal::new(None),
        run: RwSignal::new(Run::Idle),
        told: RwSignal::new(Vec::new()),
    };
    provide_context(repairs);
    let route = use_route();
    let tenant = Memo::new(move |_| route.with(|route| route.tenant().cloned()));
    Effect::new(move || {
        tenant.track();
        repairs.tests.set(BTreeMap::new());
        repairs.review.set(None);
        repairs.told.set(Vec::new());
    });
}

/// What is under way.
pub fn use_repairs() -> Repairs {
    expect_context::<Repairs>()
}

impl Repairs {
    /// How far the test of a webhook is, where one was sent since the tenant was opened.
    pub fn test_of(&self, id: WebhookId) -> Option<Test> {
        self.tests.with(|tests| tests.get(&id).cloned())
    }

    /// The change to review.
    pub fn review(&self) -> Signal<Option<Review>> {
        self.review.into()
    }

    /// How far the changes are.
    pub fn run(&self) -> Signal<Run> {
        self.run.into()
    }

    /// What came of the last changes.
    pub fn told(&self) -> Signal<Vec<Told>> {
        self.told.into()
    }

    /// Asks the reader to review a change; nothing where there is no webhook to change.
    pub fn propose(&self, change: Change, subjects: Vec<Subject>) {
        if !subjects.is_empty() && self.run.get_untracked() == Run::Idle {
            self.review.set(Some(Review { change, subjects }));
        }
    }

    /// The reader does not want the change, or not the rest of it.
    pub fn cancel(&self) {
        match self.run.get_untracked() {
            Run::Idle => self.review.set(None),
            Run::UnderWay { done, total, .. } => self.run.set(Run::UnderWay { done, total, halted: true }),
        }
    }

    /// What came of the last changes has been read.
    pub fn dismiss(&self) {
        self.told.set(Vec::new());
    }

    /// Has a webhook's receiver tested.
    pub fn test(self, session: Session, id: WebhookId) {
        let under_way = self.tests.with_untracked(|tests| tests.get(&id) == Some(&Test::UnderWay));
        if under_way {
            return;
        }
        self.tests.update(|tests| drop(tests.insert(id, Test::UnderWay)));
        spawn_local(async move {
            let began = clock::now();
            let test = match session.test(id).await {
                Ok(answer) => Test::Over(answer, clock::now().millis_since(began)),
                Err(gap) => Test::NotTold(gap.reason),
            };
            // Where the reader went to another tenant meanwhile nobody waits for it any more.
            self.tests.try_update(|tests| {
                if let Some(waiting) = tests.get_mut(&id) {
                    *waiting = test;
                }
            });
        });
    }

    /// Carries the reviewed change out for the chosen webhooks, one after the other, and reads the tenant again.
    pub fn apply(self, session: Session, chosen: Vec<Subject>, test_first: TestFirst) {
        let Some(Review { change, .. }) = self.review.get_untracked() else { return };
        let total = chosen.len();
        self.run.set(Run::UnderWay { done: 0, total, halted: false });
        spawn_local(async move {
            let mut told = Vec::new();
            for subject in chosen {
                let left_alone = match self.run.try_get_untracked() {
                    Some(Run::UnderWay { halted, .. }) => halted,
                    Some(Run::Idle) | None => true,
                };
                let token_ended = told.iter().any(|told: &Told| told.came == Came::TokenEnded);
                let came = if left_alone || token_ended {
                    Came::LeftAlone
                } else {
                    let test_first = if subject.is_http { test_first } else { TestFirst::No };
                    session.change(subject.id, subject.state, change, test_first).await
                };
                told.push(Told { change, subject, came });
                self.run.try_update(|run| {
                    if let Run::UnderWay { done, .. } = run {
                        *done += 1;
                    }
                });
            }
            let token_ended = told.iter().any(|told| told.came == Came::TokenEnded);
            // A test before it says nothing any more of how the receiver is now.
            self.tests.try_update(|tests| told.iter().for_each(|told| drop(tests.remove(&told.subject.id))));
            self.run.try_set(Run::Idle);
            self.review.try_set(None);
            self.told.try_set(told);
            if !token_ended {
                session.refresh();
            }
        });
    }
}
