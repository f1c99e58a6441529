//! The view as the pages follow it: each part of it changes when it does, and not when another part does.

use std::sync::Arc;

use doctor_core::diagnosis::DiagnosedSnapshot;
use doctor_core::list::{Rows, Unjudged};
use doctor_core::model::Timestamp;
use doctor_core::request::RequestRecord;
use doctor_core::route::TenantRef;
use doctor_core::view::{LoadFailure, Notice, ReadFrom, Shown, TenantView, TokenProblem, View};
use leptos::prelude::*;

/// What is shown instead of a tenant's page, or above it.
#[derive(Debug, Clone, PartialEq)]
pub enum Instead {
    /// Nothing: the page speaks for itself.
    Nothing,
    /// The question for a token.
    NeedsToken,
    /// The tenant's address is being looked up.
    Connecting,
    /// Its sources are being asked.
    Loading,
    /// Why it could not be read.
    Failed(LoadFailure),
}

/// A handle on the view; cheap to copy.
#[derive(Clone, Copy)]
pub struct ViewSignals {
    view: RwSignal<View>,
    tenant: Memo<Option<TenantRef>>,
    instead: Memo<Instead>,
    token_problem: Memo<Option<TokenProblem>>,
    diagnosed: Memo<Option<Arc<DiagnosedSnapshot>>>,
    rows: Memo<Arc<Rows>>,
    unjudged: Memo<Option<Arc<Unjudged>>>,
    taken_at: Memo<Option<Timestamp>>,
    is_offline_copy: Memo<bool>,
    refreshing: Memo<bool>,
    changed: Memo<Vec<String>>,
    requests: Memo<Vec<RequestRecord>>,
}

impl ViewSignals {
    /// Starts with a view.
    pub(super) fn new(view: View) -> Self {
        let view = RwSignal::new(view);
        let diagnosed = move |_: Option<&_>| view.with(|view| view.shown().map(|shown| Arc::clone(&shown.diagnosed)));
        let is_another = |before: Option<&Option<Arc<DiagnosedSnapshot>>>,
                          now: Option<&Option<Arc<DiagnosedSnapshot>>>| {
            let address = |of: Option<&Option<Arc<DiagnosedSnapshot>>>| of.map(|of| of.as_ref().map(Arc::as_ptr));
            address(before) != address(now)
        };
        let rows = move |_: Option<&_>| {
            view.with(|view| view.shown().map(|shown| Arc::clone(&shown.rows)).unwrap_or_default())
        };
        let are_others =
            |before: Option<&Arc<Rows>>, now: Option<&Arc<Rows>>| before.map(Arc::as_ptr) != now.map(Arc::as_ptr);
        Self {
            view,
            tenant: Memo::new(move |_| view.with(|view| view.tenant().cloned())),
            instead: Memo::new(move |_| view.with(instead)),
            token_problem: Memo::new(move |_| view.with(|view| view.token_problem().cloned())),
            diagnosed: Memo::new_with_compare(diagnosed, is_another),
            rows: Memo::new_with_compare(rows, are_others),
            unjudged: Memo::new_with_compare(
                move |_| view.with(|view| view.unjudged().cloned()),
                |before, now| {
                    let address = |of: Option<&Option<Arc<Unjudged>>>| of.map(|of| of.as_ref().map(Arc::as_ptr));
                    address(before) != address(now)
                },
            ),
            taken_at: Memo::new(move |_| view.with(|view| view.shown().map(|shown| shown.taken_at))),
            is_offline_copy: Memo::new(move |_| view.with(|view| view.shown().is_some_and(is_offline_copy))),
            refreshing: Memo::new(move |_| view.with(View::is_refreshing)),
            changed: Memo::new(move |_| {
                view.with(|view| view.shown().map(|shown| shown.changed.clone()).unwrap_or_default())
            }),
            requests: Memo::new(move |_| {
                view.with(|view| view.shown().map(|shown| shown.requests.clone()).unwrap_or_default())
            }),
        }
    }

    /// Something happens; nothing where the page is gone.
    pub(super) fn update(&self, change: impl FnOnce(&mut View)) {
        self.view.try_update(change);
    }

    /// The view now, not tracked; `None` where the page is gone.
    pub(super) fn now<T>(&self, look: impl FnOnce(&View) -> T) -> Option<T> {
        self.view.try_with_untracked(look)
    }

    /// The chosen tenant.
    pub fn tenant(&self) -> Signal<Option<TenantRef>> {
        self.tenant.into()
    }

    /// What is shown instead of the tenant's page, or above it.
    pub fn instead(&self) -> Signal<Instead> {
        self.instead.into()
    }

    /// What is wrong with the last token, where one is asked for.
    pub fn token_problem(&self) -> Signal<Option<TokenProblem>> {
        self.token_problem.into()
    }

    /// What was read and found. It grows while sources answer, and stays while they are asked again.
    pub fn diagnosed(&self) -> Signal<Option<Arc<DiagnosedSnapshot>>> {
        self.diagnosed.into()
    }

    /// The rows of the list.
    pub fn rows(&self) -> Signal<Arc<Rows>> {
        self.rows.into()
    }

    /// What the list alone says, where it has arrived and nothing of it is judged.
    pub fn unjudged(&self) -> Signal<Option<Arc<Unjudged>>> {
        self.unjudged.into()
    }

    /// When what is shown was read.
    pub fn taken_at(&self) -> Signal<Option<Timestamp>> {
        self.taken_at.into()
    }

    /// Whether what is shown was read at an earlier visit, because there is no network now.
    pub fn is_offline_copy(&self) -> Signal<bool> {
        self.is_offline_copy.into()
    }

    /// Whether the sources are being asked right now.
    pub fn refreshing(&self) -> Signal<bool> {
        self.refreshing.into()
    }

    /// The names of the webhooks whose state or verdict the last reading changed.
    pub fn changed(&self) -> Signal<Vec<String>> {
        self.changed.into()
    }

    /// The requests of the last reading.
    pub fn requests(&self) -> Signal<Vec<RequestRecord>> {
        self.requests.into()
    }
}

fn is_offline_copy(shown: &Shown) -> bool {
    shown.read_from == ReadFrom::OfflineCopy
}

fn instead(view: &View) -> Instead {
    match view {
        View::NoTenant(_) | View::Tenant(_, TenantView::NeedsToken(_)) => Instead::NeedsToken,
        View::Tenant(_, TenantView::Connecting) => Instead::Connecting,
        View::Tenant(_, TenantView::Loading(_)) => Instead::Loading,
        View::Tenant(_, TenantView::Failed(failure)) => Instead::Failed(failure.clone()),
        View::Tenant(_, TenantView::Shown(shown)) => match &shown.notice {
            None => Instead::Nothing,
            Some(Notice::NeedsToken(_)) => Instead::NeedsToken,
            Some(Notice::Failed(failure)) => Instead::Failed(failure.clone()),
        },
    }
}
