//! What the page shows of a tenant, as one value, so that no two parts of it can contradict each other: what was read
//! offline ends with its tenant, and there are no rows without the diagnosis that they come from. Each method is one thing
//! that can happen.

use std::sync::Arc;

use crate::address::EnvironmentName;
use crate::diagnosis::DiagnosedSnapshot;
use crate::list::{self, Rows, Unjudged};
use crate::model::{Quoted, TenantStatus, Timestamp};
use crate::request::RequestRecord;
use crate::route::TenantRef;
use crate::sign_in::SignInError;
use crate::snapshot::{Gap, GapReason};
use crate::token_expiry::IdleLimit;

/// What the page is about.
#[derive(Debug, Clone)]
pub enum View {
    /// No tenant is chosen; what is wrong with the token that was entered for one.
    NoTenant(Option<TokenProblem>),
    /// This tenant is chosen.
    Tenant(TenantRef, TenantView),
}

/// What can be shown of the chosen tenant.
#[derive(Debug, Clone)]
pub enum TenantView {
    /// There is no token for it; what is wrong with the last one.
    NeedsToken(Option<TokenProblem>),
    /// The tenant's address is being looked up.
    Connecting,
    /// Its sources are being asked, and nothing of it is judged; what the list alone says, once that is to be shown.
    Loading(Option<Arc<Unjudged>>),
    /// Something of it was read.
    Shown(Box<Shown>),
    /// Nothing of it can be read.
    Failed(LoadFailure),
}

/// A reading that is shown, with all that is only true of it.
#[derive(Debug, Clone)]
pub struct Shown {
    /// What was read and found.
    pub diagnosed: Arc<DiagnosedSnapshot>,
    /// The rows of the list, made from it.
    pub rows: Arc<Rows>,
    /// When it was read.
    pub taken_at: Timestamp,
    /// From where.
    pub read_from: ReadFrom,
    /// The names of the webhooks whose state or verdict the last reading changed.
    pub changed: Vec<String>,
    /// The requests of the last reading.
    pub requests: Vec<RequestRecord>,
    /// Whether the sources are being asked right now.
    pub refreshing: bool,
    /// The notice above it, where there is one.
    pub notice: Option<Notice>,
}

/// Where a reading is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadFrom {
    /// The tenant.
    Tenant,
    /// The copy of an earlier visit, because there is no network.
    OfflineCopy,
}

/// A notice above a reading that is shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// A token is asked for; what is wrong with the last one.
    NeedsToken(Option<TokenProblem>),
    /// The tenant could not be read again.
    Failed(LoadFailure),
}

/// Why a token is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TokenProblem {
    /// Nothing was entered.
    Empty,
    /// What was entered can be no token.
    NotAToken,
    /// The tenant does not accept it (any more): 401.
    Refused(Refusal),
    /// The sign-in did not give one.
    SignIn(SignInError),
    /// The page was not used for this long, so the token was forgotten.
    Idle(IdleLimit),
    /// It was used for as long as a token may be, so it was forgotten.
    HeldTooLong,
    /// The reader signed out in another tab.
    SignedOutElsewhere,
}

/// A token was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// By which host.
    pub host: String,
    /// In the tenant's own words.
    pub detail: Quoted,
}

/// Why a load gave nothing to show.
#[derive(Debug, Clone, PartialEq)]
pub enum LoadError {
    /// There is no token for the tenant.
    TokenMissing,
    /// 401: the tenant does not accept the token.
    TokenRefused(Refusal),
    /// Nothing was read.
    Failed(LoadFailure),
}

/// Why nothing was read.
#[derive(Debug, Clone, PartialEq)]
pub enum LoadFailure {
    /// This deployment knows no environment of that name.
    UnknownEnvironment(EnvironmentName),
    /// The tenant is not up.
    TenantDown(TenantStatus),
    /// The one source without which there is nothing to show.
    Unread {
        /// What could not be read, and why.
        gap: Gap,
        /// The host that was asked; empty where none was.
        host: String,
        /// The server's own id of the request, where it sent one.
        request_id: Option<String>,
    },
    /// What is shown has more than could be read this time; what is missing, and why.
    ReadLess(Gap),
    /// The part of the program that reads tenants did not come.
    PieceUnavailable,
    /// The demo could not be loaded.
    DemoUnavailable,
    /// There is no demo of that name.
    UnknownDemo(String),
}

impl LoadFailure {
    /// Whether no answer came: with a network it may come.
    pub fn is_no_network(&self) -> bool {
        matches!(self, Self::Unread { gap, .. } | Self::ReadLess(gap) if gap.reason == GapReason::Network)
    }
}

/// A diagnosed snapshot that is to be shown.
#[derive(Debug)]
pub struct Diagnosed {
    /// What was read and found.
    pub diagnosed: DiagnosedSnapshot,
    /// The rows of the list, made from it.
    pub rows: Rows,
    /// From where it was read.
    pub read_from: ReadFrom,
    /// Whether more of it is to come.
    pub progress: Progress,
}

/// How far a reading is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// More sources are to answer.
    UnderWay,
    /// All have answered; the requests that were sent.
    Complete(Vec<RequestRecord>),
}

impl View {
    /// The chosen tenant.
    pub const fn tenant(&self) -> Option<&TenantRef> {
        match self {
            Self::NoTenant(_) => None,
            Self::Tenant(at, _) => Some(at),
        }
    }

    /// The reading that is shown.
    pub fn shown(&self) -> Option<&Shown> {
        match self {
            Self::Tenant(_, TenantView::Shown(shown)) => Some(shown),
            Self::NoTenant(_) | Self::Tenant(..) => None,
        }
    }

    fn shown_mut(&mut self) -> Option<&mut Shown> {
        match self {
            Self::Tenant(_, TenantView::Shown(shown)) => Some(shown),
            Self::NoTenant(_) | Self::Tenant(..) => None,
        }
    }

    /// Whether the sources are being asked right now.
    pub fn is_refreshing(&self) -> bool {
        match self {
            Self::NoTenant(_) => false,
            Self::Tenant(_, view) => match view {
                TenantView::Connecting | TenantView::Loading(_) => true,
                TenantView::Shown(shown) => shown.refreshing,
                TenantView::NeedsToken(_) | TenantView::Failed(_) => false,
            },
        }
    }

    /// Whether a network that is back can change what is shown: it was read from the copy, or could not be read without one.
    pub fn waits_for_network(&self) -> bool {
        match self {
            Self::Tenant(_, TenantView::Failed(failure)) => failure.is_no_network(),
            Self::Tenant(_, TenantView::Shown(shown)) => match &shown.notice {
                Some(Notice::Failed(failure)) => failure.is_no_network(),
                Some(Notice::NeedsToken(_)) => false,
                None => shown.read_from == ReadFrom::OfflineCopy,
            },
            Self::NoTenant(_)
            | Self::Tenant(_, TenantView::NeedsToken(_) | TenantView::Connecting | TenantView::Loading(_)) => false,
        }
    }

    /// The reading that the next look at the tenant can go on from: it is the tenant's own, and no token is asked for above it.
    pub fn read_of_tenant(&self) -> Option<&Shown> {
        self.shown().filter(|shown| shown.read_from == ReadFrom::Tenant && !self.asks_for_token())
    }

    /// Whether a token is asked for above a reading that is shown.
    pub fn asks_for_token(&self) -> bool {
        self.shown().is_some_and(|shown| matches!(shown.notice, Some(Notice::NeedsToken(_))))
    }

    /// What is wrong with the last token, where one is asked for.
    pub fn token_problem(&self) -> Option<&TokenProblem> {
        match self {
            Self::NoTenant(problem) | Self::Tenant(_, TenantView::NeedsToken(problem)) => problem.as_ref(),
            Self::Tenant(_, TenantView::Shown(shown)) => match &shown.notice {
                Some(Notice::NeedsToken(problem)) => problem.as_ref(),
                Some(Notice::Failed(_)) | None => None,
            },
            Self::Tenant(_, TenantView::Connecting | TenantView::Loading(_) | TenantView::Failed(_)) => None,
        }
    }

    /// The reader leaves the tenant.
    pub fn leave(&mut self) {
        *self = Self::NoTenant(None);
    }

    /// The reader chooses a tenant. Of another one nothing stays.
    pub fn open(&mut self, at: TenantRef) {
        if self.tenant() != Some(&at) {
            *self = Self::Tenant(at, TenantView::NeedsToken(None));
        }
    }

    /// The chosen tenant is read, for the first time or again. What is shown stays until the answers come; that there was no
    /// network is true of the reading before.
    pub fn start_loading(&mut self) {
        match self {
            Self::NoTenant(_) => {}
            Self::Tenant(_, TenantView::Shown(shown)) => {
                shown.refreshing = true;
                if matches!(&shown.notice, Some(Notice::Failed(failure)) if failure.is_no_network()) {
                    shown.notice = None;
                }
            }
            Self::Tenant(_, view) => *view = TenantView::Connecting,
        }
    }

    /// The tenant's address was found.
    pub fn connected(&mut self) {
        if let Self::Tenant(_, view @ TenantView::Connecting) = self {
            *view = TenantView::Loading(None);
        }
    }

    /// The list of a first reading has arrived, and the rest takes its time.
    pub fn list_arrived(&mut self, list: Unjudged) {
        if let Self::Tenant(_, TenantView::Loading(known)) = self {
            *known = Some(Arc::new(list));
        }
    }

    /// What the list alone says; nothing where less or more is shown.
    pub const fn unjudged(&self) -> Option<&Arc<Unjudged>> {
        match self {
            Self::Tenant(_, TenantView::Loading(list)) => list.as_ref(),
            Self::NoTenant(_) | Self::Tenant(..) => None,
        }
    }

    /// Something was read. Where it says the same as what is shown, that stays as it is, so that nothing is drawn again:
    /// what is open stays open, and the focus stays where it is.
    pub fn show(&mut self, reading: Diagnosed) {
        let Self::Tenant(_, view) = self else { return };
        let Diagnosed { diagnosed, rows, read_from, progress } = reading;
        let taken_at = diagnosed.snapshot.taken_at;
        let (diagnosed, rows, changed, requests) = match view {
            TenantView::Shown(before) if before.diagnosed.says_the_same_as(&diagnosed) => (
                Arc::clone(&before.diagnosed),
                Arc::clone(&before.rows),
                std::mem::take(&mut before.changed),
                std::mem::take(&mut before.requests),
            ),
            TenantView::Shown(before) => {
                let changed = list::changed(&before.rows, &rows);
                (Arc::new(diagnosed), Arc::new(rows), changed, std::mem::take(&mut before.requests))
            }
            TenantView::NeedsToken(_) | TenantView::Connecting | TenantView::Loading(_) | TenantView::Failed(_) => {
                (Arc::new(diagnosed), Arc::new(rows), Vec::new(), Vec::new())
            }
        };
        let (refreshing, requests) = match progress {
            Progress::UnderWay => (true, requests),
            Progress::Complete(requests) => (false, requests),
        };
        let shown = Shown { diagnosed, rows, taken_at, read_from, changed, requests, refreshing, notice: None };
        *view = TenantView::Shown(Box::new(shown));
    }

    /// More is known of what is shown, because the reader asked for it. Nothing changes where something else is shown by now.
    pub fn amend(&mut self, before: &Arc<DiagnosedSnapshot>, diagnosed: DiagnosedSnapshot, rows: Rows) {
        if let Some(shown) = self.shown_mut().filter(|shown| Arc::ptr_eq(&shown.diagnosed, before)) {
            shown.diagnosed = Arc::new(diagnosed);
            shown.rows = Arc::new(rows);
        }
    }

    /// What arrived source by source is no change of the tenant.
    pub fn forget_changes(&mut self) {
        if let Some(shown) = self.shown_mut() {
            shown.changed.clear();
        }
    }

    /// The chosen tenant could not be read. What is shown stays.
    pub fn fail(&mut self, failure: LoadFailure) {
        match self {
            Self::NoTenant(_) => {}
            Self::Tenant(_, TenantView::Shown(shown)) => {
                shown.refreshing = false;
                shown.notice = Some(Notice::Failed(failure));
            }
            Self::Tenant(_, view) => *view = TenantView::Failed(failure),
        }
    }

    /// A token is needed. What is shown stays.
    pub fn ask_for_token(&mut self, problem: Option<TokenProblem>) {
        match self {
            Self::NoTenant(known) => *known = problem,
            Self::Tenant(_, TenantView::Shown(shown)) => shown.notice = Some(Notice::NeedsToken(problem)),
            Self::Tenant(_, view) => *view = TenantView::NeedsToken(problem),
        }
    }

    /// The session is over: of what was read nothing stays in sight or in memory, and a token is asked for. With one the
    /// tenant is read again.
    pub fn end(&mut self, problem: TokenProblem) {
        match self {
            Self::NoTenant(known) => *known = Some(problem),
            Self::Tenant(_, view) => *view = TenantView::NeedsToken(Some(problem)),
        }
    }

    /// The load that is under way is given up. What is shown stays.
    pub fn stop_loading(&mut self) {
        match self {
            Self::NoTenant(_) => {}
            Self::Tenant(_, TenantView::Shown(shown)) => shown.refreshing = false,
            Self::Tenant(_, view @ (TenantView::Connecting | TenantView::Loading(_))) => {
                *view = TenantView::NeedsToken(None);
            }
            Self::Tenant(_, TenantView::NeedsToken(_) | TenantView::Failed(_)) => {}
        }
    }

    /// The reader gives no token now and reads on.
    pub fn dismiss_token_prompt(&mut self) {
        if let Some(shown) = self.shown_mut()
            && matches!(shown.notice, Some(Notice::NeedsToken(_)))
        {
            shown.notice = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::fixture::Scene;
    use crate::model::WebhookState;
    use crate::route::Route;
    use crate::snapshot::Source;

    fn tenant(name: &str) -> TenantRef {
        Route::parse(&format!("/online/{name}/webhooks"), "").0.tenant().cloned().expect("a tenant")
    }

    fn opened() -> View {
        let mut view = View::NoTenant(None);
        view.open(tenant("Cust1"));
        view.start_loading();
        view.connected();
        view
    }

    fn reading(scene: Scene, read_from: ReadFrom, progress: Progress) -> Diagnosed {
        let diagnosed = scene.diagnosed();
        Diagnosed { rows: Rows::of(&diagnosed), diagnosed, read_from, progress }
    }

    fn complete() -> Progress {
        Progress::Complete(Vec::new())
    }

    fn shown(read_from: ReadFrom) -> View {
        let mut view = opened();
        view.show(reading(Scene::healthy(), read_from, complete()));
        view
    }

    fn unread() -> LoadFailure {
        LoadFailure::Unread { gap: Gap::new(Source::List, GapReason::Network), host: String::new(), request_id: None }
    }

    fn notice(view: &View) -> Option<&Notice> {
        view.shown().and_then(|shown| shown.notice.as_ref())
    }

    #[test]
    fn what_was_read_offline_ends_with_its_tenant() {
        for end in [View::leave, |view: &mut View| view.open(tenant("Cust2"))] {
            let mut view = shown(ReadFrom::OfflineCopy);
            assert_eq!(view.shown().map(|shown| shown.read_from), Some(ReadFrom::OfflineCopy));
            end(&mut view);
            assert!(view.shown().is_none());
        }
    }

    #[test]
    fn more_that_is_known_of_a_reading_takes_its_place_and_no_others() {
        let mut view = shown(ReadFrom::Tenant);
        let diagnosed = |view: &View| Arc::clone(&view.shown().expect("a reading").diagnosed);
        let amend = |view: &mut View, before: &Arc<DiagnosedSnapshot>| {
            let more = Scene::healthy().sibling(2, |_, _| {}).diagnosed();
            view.amend(before, more, Rows::default());
        };
        let first = diagnosed(&view);
        let another = Arc::new(Scene::healthy().diagnosed());
        amend(&mut view, &another);
        assert!(Arc::ptr_eq(&diagnosed(&view), &first));
        view.start_loading();
        amend(&mut view, &first);
        assert_eq!(diagnosed(&view).cases.len(), 2);
        assert!(view.is_refreshing(), "what is under way goes on");
    }

    #[test]
    fn the_tenant_that_is_chosen_already_stays_as_it_is() {
        let mut view = shown(ReadFrom::Tenant);
        view.open(tenant("Cust1"));
        assert!(view.shown().is_some());
    }

    #[test]
    fn a_first_reading_goes_from_the_lookup_to_the_sources_to_the_page() {
        let mut view = View::NoTenant(None);
        view.open(tenant("Cust1"));
        assert!(!view.is_refreshing());
        view.start_loading();
        assert!(matches!(view, View::Tenant(_, TenantView::Connecting)) && view.is_refreshing());
        view.connected();
        assert!(matches!(view, View::Tenant(_, TenantView::Loading(_))) && view.is_refreshing());
        view.show(reading(Scene::healthy(), ReadFrom::Tenant, Progress::UnderWay));
        assert!(view.shown().is_some() && view.is_refreshing());
        view.show(reading(Scene::healthy(), ReadFrom::Tenant, complete()));
        assert!(view.shown().is_some() && !view.is_refreshing());
    }

    #[test]
    fn a_list_that_arrives_first_is_shown_until_it_is_judged() {
        let scene = Scene::healthy();
        let list = || Unjudged::of(scene.snapshot.list.seen().expect("a list")).expect("webhooks");
        let mut view = opened();
        assert!(view.unjudged().is_none());
        view.list_arrived(list());
        assert_eq!(view.unjudged().map(|list| list.total), Some(1));
        assert!(view.shown().is_none() && view.is_refreshing(), "nothing of it is judged");
        view.connected();
        assert!(view.unjudged().is_some(), "that the API has moved takes nothing away");
        view.show(reading(Scene::healthy(), ReadFrom::Tenant, complete()));
        view.list_arrived(list());
        assert!(view.unjudged().is_none() && view.shown().is_some(), "what is judged stays");
        for end in [View::stop_loading, |view: &mut View| view.fail(unread())] {
            let mut view = opened();
            view.list_arrived(list());
            end(&mut view);
            assert!(view.unjudged().is_none() && !view.is_refreshing());
        }
    }

    #[test]
    fn what_is_shown_stays_while_it_is_read_again_and_when_that_fails() {
        let mut view = shown(ReadFrom::Tenant);
        view.start_loading();
        view.connected();
        assert!(view.shown().is_some() && view.is_refreshing());
        view.fail(unread());
        assert_eq!(notice(&view), Some(&Notice::Failed(unread())));
        assert!(!view.is_refreshing());
        view.show(reading(Scene::healthy(), ReadFrom::Tenant, complete()));
        assert_eq!(notice(&view), None);
    }

    #[test]
    fn a_reading_that_says_the_same_keeps_what_is_drawn() {
        let mut view = shown(ReadFrom::Tenant);
        let before = view.shown().map(|shown| Arc::clone(&shown.diagnosed)).expect("a reading");
        view.show(reading(Scene::healthy(), ReadFrom::Tenant, complete()));
        assert!(view.shown().is_some_and(|shown| Arc::ptr_eq(&shown.diagnosed, &before)));
        let changed = Scene::healthy().webhook(|webhook| webhook.state = WebhookState::Stopped);
        view.show(reading(changed, ReadFrom::Tenant, complete()));
        assert!(view.shown().is_some_and(|shown| !Arc::ptr_eq(&shown.diagnosed, &before)));
        assert_eq!(view.shown().map(|shown| shown.changed.len()), Some(1));
        view.forget_changes();
        assert_eq!(view.shown().map(|shown| shown.changed.len()), Some(0));
    }

    #[test]
    fn a_token_is_asked_for_above_what_is_shown_and_in_its_place_where_nothing_is() {
        let refused = || {
            Some(TokenProblem::Refused(Refusal {
                host: "online3.superoffice.com".to_owned(),
                detail: Quoted::new("expired"),
            }))
        };
        let mut view = shown(ReadFrom::Tenant);
        view.ask_for_token(refused());
        assert_eq!(view.token_problem(), refused().as_ref());
        assert!(view.shown().is_some());
        view.dismiss_token_prompt();
        assert_eq!((notice(&view), view.token_problem()), (None, None));
        let mut view = opened();
        view.ask_for_token(refused());
        assert!(matches!(view, View::Tenant(_, TenantView::NeedsToken(Some(_)))));
        let mut view = View::NoTenant(None);
        view.ask_for_token(refused());
        assert_eq!(view.token_problem(), refused().as_ref());
    }

    #[test]
    fn a_session_that_ends_takes_what_was_read_along() {
        let idle = || TokenProblem::Idle(IdleLimit::Hour);
        for mut view in [shown(ReadFrom::Tenant), shown(ReadFrom::OfflineCopy), opened(), View::NoTenant(None)] {
            let tenant = view.tenant().cloned();
            view.end(idle());
            assert!(view.shown().is_none() && !view.is_refreshing());
            assert_eq!((view.token_problem(), view.tenant().cloned()), (Some(&idle()), tenant));
        }
    }

    #[test]
    fn saying_no_to_a_token_leaves_a_failure_where_it_is() {
        let mut view = shown(ReadFrom::Tenant);
        view.fail(unread());
        view.dismiss_token_prompt();
        assert_eq!(notice(&view), Some(&Notice::Failed(unread())));
    }

    #[test]
    fn a_load_that_is_given_up_leaves_nothing_under_way() {
        let mut view = shown(ReadFrom::Tenant);
        view.start_loading();
        view.stop_loading();
        assert!(view.shown().is_some() && !view.is_refreshing());
        let mut view = opened();
        view.stop_loading();
        assert!(!view.is_refreshing());
        let mut view = opened();
        view.fail(unread());
        view.stop_loading();
        assert!(matches!(view, View::Tenant(_, TenantView::Failed(_))));
    }

    #[test]
    fn a_look_goes_on_from_a_reading_of_the_tenant_above_which_no_token_is_asked_for() {
        assert!(shown(ReadFrom::Tenant).read_of_tenant().is_some());
        assert!(shown(ReadFrom::OfflineCopy).read_of_tenant().is_none());
        assert!(opened().read_of_tenant().is_none() && !opened().asks_for_token());
        let mut view = shown(ReadFrom::Tenant);
        view.fail(unread());
        assert!(view.read_of_tenant().is_some(), "the next look may go well");
        view.ask_for_token(None);
        assert!(view.read_of_tenant().is_none() && view.asks_for_token());
    }

    #[test]
    fn a_network_that_is_back_ends_what_only_its_lack_caused() {
        let mut view = shown(ReadFrom::Tenant);
        assert!(!view.waits_for_network());
        view.fail(unread());
        assert!(view.waits_for_network());
        view.start_loading();
        assert_eq!(notice(&view), None, "whether it is back is being found out");
        let forbidden = LoadFailure::Unread {
            gap: Gap::new(Source::List, GapReason::Forbidden),
            host: String::new(),
            request_id: None,
        };
        view.fail(forbidden.clone());
        assert!(!view.waits_for_network());
        view.start_loading();
        assert_eq!(notice(&view), Some(&Notice::Failed(forbidden)));
        assert!(shown(ReadFrom::OfflineCopy).waits_for_network());
        let mut view = opened();
        assert!(!view.waits_for_network());
        view.fail(unread());
        assert!(view.waits_for_network() && !View::NoTenant(None).waits_for_network());
    }

    #[test]
    fn nothing_is_shown_where_no_tenant_is_chosen() {
        let mut view = View::NoTenant(None);
        view.start_loading();
        view.connected();
        view.show(reading(Scene::healthy(), ReadFrom::Tenant, complete()));
        view.fail(unread());
        view.stop_loading();
        assert!(matches!(view, View::NoTenant(None)) && !view.is_refreshing());
    }
}
