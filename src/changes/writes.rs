//! Changes of definitions that are under way or over, and the list of all that was written in this session. They are kept at
//! the root, like the changes of state, and go when the reader leaves the tenant or the session ends.

use std::sync::Arc;

use doctor_core::credential::Lease;
use doctor_core::diagnosis::{DiagnosedSnapshot, Fix};
use doctor_core::edit::{self, Draft, Edit, Write, WriteOutcome};
use doctor_core::model::definition::{Calls, Part};
use doctor_core::model::{AssociateId, Definition, Timestamp, WebhookId};
use doctor_core::route::{ListQuery, Route, TenantRef};
use doctor_core::text::{Arg, Message};
use doctor_core::view::TokenProblem;
use doctor_core::write_log::WriteRecord;
use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{ChangeResult, Changes};
use crate::focus::focus_when_drawn;
use crate::navigation::{HistoryUpdate, navigate, use_route, use_route_untracked};
use crate::session::{Session, Written, use_session};
use crate::{clock, comes_later, i18n};

/// The id of the place on the page that says how the last write went.
pub const RESULT: &str = "write-result";

/// What the editor's draft is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To change the webhook.
    Change,
    /// To make a new one.
    New,
}

/// A draft in the editor.
#[derive(Debug, Clone, PartialEq)]
pub struct Editing {
    /// The tenant and the token under which the definition was read.
    pub lease: Lease,
    /// The user, as far as the tenant says who that is: what one user typed is of nobody else.
    pub user: Option<User>,
    /// What the draft is for.
    pub purpose: Purpose,
    /// The definition and the draft.
    pub edit: Edit,
    /// Whether it was kept over the end of a token, and whether values went.
    pub kept: Option<Lost>,
}

/// A user of a tenant: the id and the name.
type User = (Option<AssociateId>, String);

/// What of a draft went with the token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lost {
    /// Nothing.
    Nothing,
    /// Secrets, and values of headers and properties.
    Values,
}

/// A draft that waits for a new token. It holds no secret and no value of a header or a property.
#[derive(Debug, Clone, PartialEq)]
struct KeptDraft {
    editing: Editing,
    /// When what was shown then had been read: the next reading says who the new token is of.
    read_before: Option<Timestamp>,
}

impl KeptDraft {
    fn of(editing: &Editing, read_before: Option<Timestamp>) -> Option<Self> {
        let Editing { user, edit, .. } = editing;
        user.as_ref()?;
        let draft = edit.draft.without_values(&edit.definition);
        let lost = if draft == edit.draft { Lost::Nothing } else { Lost::Values };
        let edit = Edit { definition: edit.definition.clone(), draft };
        Some(Self { editing: Editing { edit, kept: Some(lost), ..editing.clone() }, read_before })
    }
}

impl Editing {
    /// The write that carries the draft out.
    pub fn write(&self) -> Write {
        match self.purpose {
            Purpose::Change => Write::Edit(Box::new(self.edit.clone())),
            Purpose::New => Write::Create(self.edit.creation()),
        }
    }
}

/// What the editor shows.
#[derive(Debug, Clone, PartialEq)]
pub enum EditorState {
    /// It is closed.
    Closed,
    /// The definition is being read, for the editor.
    Reading,
    /// The definition is being read, for a review.
    Preparing,
    /// It could not be read, and why.
    Failed(Message),
    /// The fields.
    Open(Box<Editing>),
}

/// A write that a reader is asked to review.
#[derive(Debug, Clone, PartialEq)]
pub struct WriteReview {
    /// The tenant and the token under which it was asked for. With another one nothing of it is sent.
    pub lease: Lease,
    /// What is to be written.
    pub write: Write,
}

/// The way back from a write.
#[derive(Debug, Clone, PartialEq)]
pub enum Undo {
    /// Another write.
    Write(Write),
    /// A change of the state.
    State(ChangeResult),
    /// The removal of what was made.
    Remove(WebhookId),
}

/// A write that is over.
#[derive(Debug, Clone, PartialEq)]
pub struct LoggedWrite {
    /// Its number in the session.
    pub number: usize,
    /// What was written, and how it went.
    pub record: WriteRecord,
    /// The outcome, of a write to a definition.
    pub outcome: Option<WriteOutcome>,
    /// What can be asked for in its place.
    pub again: Option<Again>,
    /// The way back.
    pub undo: Option<Undo>,
    /// What has no way back.
    pub lost: Vec<Part>,
}

/// What a reader can ask for in place of a write that was not carried out.
#[derive(Debug, Clone, PartialEq)]
pub enum Again {
    /// The same wishes, with what the webhook has now.
    Edit(Box<Edit>),
    /// The same write by the agent.
    ByAgent(Write),
}

impl LoggedWrite {
    /// A write that is over, without its number.
    pub(super) fn of(write: &Write, Written { outcome, now }: Written) -> Self {
        let now = now.as_ref();
        let (undo, lost) = way_back(write, &outcome, now);
        let name = write.name();
        let record = WriteRecord {
            at: clock::now(),
            webhook: write.webhook().or_else(|| now.map(|now| now.id)),
            name: name.clone(),
            what: Message::new(format!("write-{}", write.id())).with("name", name.as_str()),
            request: write.shown(),
            result: outcome.message(write.id(), &name),
            mark: outcome.mark(),
        };
        Self { number: 0, record, again: wish_again(write, &outcome, now), outcome: Some(outcome), undo, lost }
    }
}

/// A handle on what is under way; cheap to copy.
#[derive(Debug, Clone, Copy)]
pub struct Writes {
    editor: RwSignal<EditorState>,
    /// Counts the drafts that were opened, so that the form is drawn anew for each.
    drafts: RwSignal<u64>,
    review: RwSignal<Option<WriteReview>>,
    under_way: RwSignal<bool>,
    log: RwSignal<Vec<LoggedWrite>>,
    /// The write whose result is shown.
    shown: RwSignal<Option<usize>>,
    /// The draft that waits for a new token.
    kept: RwSignal<Option<KeptDraft>>,
}

/// Starts with nothing under way; called once, at the root, after the session.
pub(super) fn provide_writes() -> Writes {
    let writes = Writes {
        editor: RwSignal::new(EditorState::Closed),
        drafts: RwSignal::new(0),
        review: RwSignal::new(None),
        under_way: RwSignal::new(false),
        log: RwSignal::new(Vec::new()),
        shown: RwSignal::new(None),
        kept: RwSignal::new(None),
    };
    provide_context(writes);
    let session = use_session();
    let lease = session.lease();
    let (taken_at, problem) = (session.view().taken_at(), session.view().token_problem());
    // What one user was asked to review, and typed, is not for another one to confirm. A draft waits for the same user.
    Effect::new(move || {
        let lease = lease.get();
        let is_over = |of: &Lease| lease.as_ref() != Some(of);
        if writes.review.with_untracked(|review| review.as_ref().is_some_and(|review| is_over(&review.lease)))
            && !writes.under_way.get_untracked()
        {
            writes.review.set(None);
        }
        let is_of_another = |editor: &EditorState| match editor {
            EditorState::Open(editing) => is_over(&editing.lease),
            EditorState::Reading | EditorState::Preparing | EditorState::Failed(_) => lease.is_none(),
            EditorState::Closed => false,
        };
        if writes.editor.with_untracked(is_of_another) {
            let kept = writes.editor.with_untracked(|editor| match editor {
                EditorState::Open(editing) => KeptDraft::of(editing, taken_at.get_untracked()),
                EditorState::Closed | EditorState::Reading | EditorState::Preparing | EditorState::Failed(_) => None,
            });
            // Whoever signs out leaves nothing behind.
            let is_signed_out = problem.with_untracked(|problem| *problem == Some(TokenProblem::SignedOutElsewhere));
            writes.kept.set(kept.filter(|_| !is_signed_out));
            writes.editor.set(EditorState::Closed);
        }
    });
    // The address opens and closes the editor.
    let route = use_route();
    let asked = Memo::new(move |_| match route.get() {
        Route::Edit(at, id, _) => Some((at, id)),
        _ => None,
    });
    let (can, diagnosed) = (session.can_change(), session.view().diagnosed());
    let is_ready = Memo::new(move |_| can.get() && diagnosed.with(Option::is_some));
    Effect::new(move |before: Option<(Option<(TenantRef, WebhookId)>, bool)>| {
        let now = (asked.get(), is_ready.get());
        match &now {
            (Some((at, id)), true) if before.as_ref() != Some(&now) && !writes.keeps(at, Some(*id)) => {
                writes.read(session, *id, Purpose::Change, None, None);
            }
            (None, _) if matches!(before, Some((Some(_), _))) => writes.editor.set(EditorState::Closed),
            _ => {}
        }
        now
    });
    // The first reading with a new token says whose it is.
    Effect::new(move || {
        let (is_ready, taken_at) = (is_ready.get(), taken_at.get());
        let user = diagnosed.with(user_of);
        let Some(kept) = writes.kept.get_untracked().filter(|kept| is_ready && taken_at != kept.read_before) else {
            return;
        };
        let (Some(user), Some(lease)) = (user, session.lease_now()) else { return };
        writes.kept.set(None);
        let Editing { lease: old, user: of, purpose, edit, .. } = &kept.editing;
        let is_the_same = lease.at() == old.at() && of.as_ref() == Some(&user);
        let asked = asked.get_untracked().map(|(_, id)| id);
        let id = edit.definition.id;
        match purpose {
            Purpose::New if is_the_same => writes.open(Editing { lease, ..kept.editing.clone() }),
            Purpose::Change if asked.is_none_or(|asked| asked == id) && is_the_same => {
                writes.read(session, id, Purpose::Change, None, Some(kept.editing.clone()));
            }
            // The address asks for the editor all the same.
            Purpose::Change if asked == Some(id) => writes.read(session, id, Purpose::Change, None, None),
            Purpose::New | Purpose::Change => {}
        }
    });
    writes
}

/// What is under way.
pub fn use_writes() -> Writes {
    expect_context::<Writes>()
}

/// What an editor begins with: which definition, under which lease, and what the reader wants of it.
struct Beginning {
    lease: Lease,
    id: WebhookId,
    purpose: Purpose,
    name: Option<String>,
    wishes: Option<Editing>,
}

comes_later! {
    fn beginning_of(writes: Writes, session: Session, beginning: Beginning) -> LocalBoxFuture<'static, ()>, in extras {
        Box::pin(writes.begin(session, beginning))
    }
}

impl Writes {
    /// Forgets everything: the reader has left the tenant, or the session is over.
    pub(super) fn clear(&self) {
        self.editor.set(EditorState::Closed);
        self.review.set(None);
        self.under_way.set(false);
        self.log.set(Vec::new());
        self.shown.set(None);
    }

    /// Forgets the draft that waits for a token: the reader has left the tenant.
    pub(super) fn forget_kept(&self) {
        self.kept.set(None);
    }

    /// Whether a draft waits for this tenant: of this webhook, or of a new one.
    fn keeps(&self, at: &TenantRef, id: Option<WebhookId>) -> bool {
        self.kept.with_untracked(|kept| {
            kept.as_ref().is_some_and(|kept| {
                let Editing { lease, purpose, edit, .. } = &kept.editing;
                let of = (*purpose == Purpose::Change).then_some(edit.definition.id);
                lease.at() == at && of == id
            })
        })
    }

    /// What the editor shows.
    pub fn editor(&self) -> Signal<EditorState> {
        self.editor.into()
    }

    /// Which draft the editor shows.
    pub fn draft_number(&self) -> Signal<u64> {
        self.drafts.into()
    }

    /// The write to review.
    pub fn review(&self) -> Signal<Option<WriteReview>> {
        self.review.into()
    }

    /// Whether one is under way.
    pub fn under_way(&self) -> Signal<bool> {
        self.under_way.into()
    }

    /// All that was written in this session, the first one first.
    pub fn log(&self) -> Signal<Vec<LoggedWrite>> {
        self.log.into()
    }

    /// The write whose result is shown.
    pub fn shown(&self) -> Signal<Option<LoggedWrite>> {
        let (shown, log) = (self.shown, self.log);
        Signal::derive(move || {
            let number = shown.get()?;
            log.with(|log| log.iter().find(|write| write.number == number).cloned())
        })
    }

    /// The reader has read the result.
    pub fn dismiss(&self) {
        self.shown.set(None);
    }

    /// Reads a definition, and opens the editor with it, or with the reader's wishes for it.
    fn read(self, session: Session, id: WebhookId, purpose: Purpose, name: Option<String>, wishes: Option<Editing>) {
        let Some(lease) = session.lease_now() else { return };
        self.shown.set(None);
        self.editor.set(EditorState::Reading);
        let beginning = Beginning { lease, id, purpose, name, wishes };
        spawn_local(async move {
            match beginning_of(self, session, beginning).await {
                Ok(opened) => opened.await,
                Err(_) => {
                    self.editor.try_set(EditorState::Closed);
                }
            }
        });
    }

    async fn begin(self, session: Session, beginning: Beginning) {
        let Beginning { lease, id, purpose, name, wishes } = beginning;
        let read = session.read_definition(&lease, id).await;
        // The reader may have closed it meanwhile.
        if self.editor.try_with_untracked(|editor| *editor == EditorState::Reading) != Some(true) {
            return;
        }
        match read {
            Ok(definition) => {
                let mut draft = Draft::of(&definition);
                if let Some(name) = name {
                    draft.name = name;
                }
                let kept = wishes.as_ref().and_then(|wishes| wishes.kept);
                if let Some(Editing { edit, .. }) = wishes {
                    draft = edit.draft.moved_to(&edit.definition, &definition);
                }
                let user = user_now(session);
                self.open(Editing { lease, user, purpose, edit: Edit { definition, draft }, kept });
            }
            Err(error) => {
                let why = Message::new("edit-not-read").with("reason", Arg::Said(Box::new(error.message())));
                self.editor.try_set(EditorState::Failed(why));
            }
        }
    }

    fn open(&self, editing: Editing) {
        self.drafts.try_update(|drafts| *drafts += 1);
        self.editor.try_set(EditorState::Open(Box::new(editing)));
        focus_when_drawn("edit-name");
    }

    /// Opens the editor with a copy of a webhook.
    pub fn copy(self, session: Session, id: WebhookId, name: String) {
        self.read(session, id, Purpose::New, Some(name), None);
    }

    /// Opens the editor with a new webhook: an empty one, or what is made for the tenant.
    pub fn start_new(&self, session: Session, make: impl FnOnce(&DiagnosedSnapshot) -> Edit) {
        let diagnosed = session.view().diagnosed().get_untracked();
        let (Some(lease), Some(diagnosed)) = (session.lease_now(), diagnosed) else { return };
        self.shown.set(None);
        let edit = make(&diagnosed);
        self.open(Editing { lease, user: user_now(session), purpose: Purpose::New, edit, kept: None });
    }

    /// Opens the editor with a watcher of webhooks, whose receiver the reader has to name.
    pub fn start_watcher(&self, session: Session, ids: &[WebhookId]) {
        self.start_new(session, |diagnosed| {
            let name = match ids {
                [only] => {
                    let name = diagnosed.case(*only).map(|case| case.webhook.display_name()).unwrap_or_default();
                    Message::new("edit-watcher-name").with("name", name)
                }
                several => Message::new("edit-watcher-name-several").with("count", several.len()),
            };
            edit::watcher(ids, i18n::say(&name), edit::has_newer_fields(&diagnosed.snapshot), session.calls())
        });
    }

    /// Changes the draft in the editor.
    pub fn update_draft(&self, change: impl FnOnce(&mut Draft)) {
        self.editor.update(|editor| {
            if let EditorState::Open(editing) = editor {
                change(&mut editing.edit.draft);
            }
        });
    }

    /// Puts another draft into the editor, and draws its fields anew.
    pub fn replace_draft(&self, draft: Draft) {
        self.update_draft(|old| *old = draft);
        self.drafts.update(|drafts| *drafts += 1);
    }

    /// The reader does not want the draft.
    pub fn close_editor(&self) {
        self.editor.set(EditorState::Closed);
        self.shown.set(None);
        if let Route::Edit(at, id, query) = use_route_untracked() {
            navigate(Route::Webhook(at, id, query), HistoryUpdate::Replace);
        }
    }

    /// Asks the reader to review what the editor holds.
    pub fn review_draft(&self) {
        let EditorState::Open(editing) = self.editor.get_untracked() else { return };
        self.ask(WriteReview { lease: editing.lease.clone(), write: editing.write() });
    }

    /// Shows a review. The dialog that closes for it gives the focus back, so that it is taken again.
    fn ask(&self, review: WriteReview) {
        // A deletion waits for a name, so that no key too many can carry it out.
        let first = if matches!(review.write, Write::Delete(_)) { "delete-name" } else { "write-cancel" };
        self.review.try_set(Some(review));
        focus_when_drawn(first);
    }

    /// Asks the reader to review a write.
    pub fn request_review(&self, session: Session, write: Write) {
        let Some(lease) = session.lease_now().filter(|_| !self.under_way.get_untracked()) else { return };
        self.ask(WriteReview { lease, write });
    }

    /// Reads the definition, and asks the reader to review what is made of it. Where that can't be, the reason is shown in the
    /// editor's place.
    fn review_of(self, session: Session, id: WebhookId, make: impl FnOnce(Definition) -> Option<Write> + 'static) {
        let Some(lease) = session.lease_now().filter(|_| !self.under_way.get_untracked()) else { return };
        self.shown.set(None);
        self.editor.set(EditorState::Preparing);
        spawn_local(async move {
            let read = session.read_definition(&lease, id).await;
            if self.editor.try_with_untracked(|editor| *editor == EditorState::Preparing) != Some(true) {
                return;
            }
            let failed = match read.map(make) {
                Ok(Some(write)) => {
                    self.editor.try_set(EditorState::Closed);
                    self.ask(WriteReview { lease, write });
                    return;
                }
                Ok(None) => Message::new("edit-fixed-already"),
                Err(error) => Message::new("edit-not-read").with("reason", Arg::Said(Box::new(error.message()))),
            };
            self.editor.try_set(EditorState::Failed(failed));
        });
    }

    /// Asks the reader to review the change that carries out a step of the diagnosis.
    pub fn review_fix(self, session: Session, id: WebhookId, fix: Fix) {
        self.review_of(session, id, move |definition| {
            let draft = Draft::fixed(&definition, &fix)?;
            Some(Write::Edit(Box::new(Edit { definition, draft })))
        });
    }

    /// Asks the reader to review the removal of a webhook.
    pub fn review_removal(self, session: Session, id: WebhookId) {
        self.review_of(session, id, |definition| Some(Write::Delete(Box::new(definition))));
    }

    /// The reader does not want the write; the editor keeps its draft.
    pub fn cancel(&self) {
        if !self.under_way.get_untracked() {
            self.review.set(None);
        }
    }

    /// Carries out the reviewed write, says how it went, and reads the tenant again.
    pub fn apply(self, session: Session) {
        let Some(WriteReview { lease, write }) = self.review.get_untracked() else { return };
        if self.under_way.get_untracked() {
            return;
        }
        self.under_way.set(true);
        spawn_local(async move {
            let written = session.write(&lease, &write).await;
            if self.under_way.try_get_untracked() != Some(true) {
                // The reader has left the tenant.
                return;
            }
            let logged = LoggedWrite::of(&write, written);
            let webhook = logged.record.webhook;
            self.under_way.try_set(false);
            self.review.try_set(None);
            if logged.outcome.as_ref().is_some_and(WriteOutcome::may_be_done) {
                self.go_on(&write, lease.at().clone(), webhook);
            }
            // After the dialogs, which give the focus back to where it was.
            self.add(logged, true);
            // On another page than the one that it was asked for on, the focus would go to the heading.
            focus_when_drawn(RESULT);
            session.refresh_if_current(&lease);
        });
    }

    /// Where the reader goes on after a write that was carried out.
    fn go_on(&self, write: &Write, at: TenantRef, webhook: Option<WebhookId>) {
        self.editor.try_set(EditorState::Closed);
        match (write, webhook) {
            (Write::Edit(_), _) => {
                if let Route::Edit(at, id, query) = use_route_untracked() {
                    navigate(Route::Webhook(at, id, query), HistoryUpdate::Replace);
                }
            }
            (Write::Create(_), Some(id)) => navigate(Route::webhook(at, id), HistoryUpdate::Push),
            (Write::Delete(_), _) => navigate(Route::Webhooks(at, ListQuery::default()), HistoryUpdate::Push),
            (Write::Create(_), None) => {}
        }
    }

    /// Takes a write into the list.
    pub(super) fn add(&self, mut write: LoggedWrite, is_shown: bool) {
        let number = self.log.try_with_untracked(Vec::len).unwrap_or_default();
        write.number = number;
        self.log.try_update(|log| log.push(write));
        if is_shown {
            self.shown.try_set(Some(number));
        }
    }

    /// Takes changes of state into the list.
    pub(super) fn add_states(&self, results: &[ChangeResult], calls: Calls) {
        for result in results {
            let name = result.webhook.name.clone();
            let is_done = result.outcome.is_as_wanted(result.change);
            let record = WriteRecord {
                at: clock::now(),
                webhook: Some(result.webhook.id),
                name: name.clone(),
                what: Message::new(format!("write-{}", result.change.id())).with("name", name.as_str()),
                request: result.webhook.shown(result.change, calls),
                result: result.outcome.message(result.change, &name),
                mark: result.mark(),
            };
            let undo = is_done.then(|| Undo::State(result.clone()));
            self.add(LoggedWrite { number: 0, record, outcome: None, again: None, undo, lost: Vec::new() }, false);
        }
    }

    /// Asks the reader to review the way back from a write.
    pub fn undo(self, session: Session, changes: Changes, number: usize) {
        let undo = self.log.with_untracked(|log| log.iter().find(|write| write.number == number)?.undo.clone());
        match undo {
            Some(Undo::Write(write)) => self.request_review(session, write),
            Some(Undo::State(result)) => {
                let mut webhook = result.webhook;
                webhook.state = result.change.to();
                changes.request_review(session, result.change.back(), vec![webhook]);
            }
            Some(Undo::Remove(id)) => self.review_removal(session, id),
            None => {}
        }
    }

    /// Opens the editor with what was asked for, on top of what the webhook has now; or asks for the review of the same write
    /// by the agent.
    pub fn decide_again(&self, session: Session, number: usize) {
        let again = self.log.with_untracked(|log| log.iter().find(|write| write.number == number)?.again.clone());
        let (Some(again), Some(lease)) = (again, session.lease_now()) else { return };
        self.shown.set(None);
        match again {
            Again::Edit(edit) => {
                let user = user_now(session);
                self.open(Editing { lease, user, purpose: Purpose::Change, edit: *edit, kept: None });
            }
            Again::ByAgent(write) => self.ask(WriteReview { lease, write }),
        }
    }

    /// Has all headers of the draft typed anew, or changes them by name again.
    pub fn type_headers_anew(&self, anew: bool) {
        let draft = self.editor.with_untracked(|editor| match editor {
            EditorState::Open(editing) => Some(editing.edit.draft.clone()),
            _ => None,
        });
        if let Some(draft) = draft {
            self.replace_draft(Draft { headers_anew: anew, ..draft });
            focus_when_drawn("edit-headers");
        }
    }
}

/// The way back from a write that was carried out, and what has none.
fn way_back(write: &Write, outcome: &WriteOutcome, now: Option<&Definition>) -> (Option<Undo>, Vec<Part>) {
    if !outcome.is_as_wanted() {
        return (None, Vec::new());
    }
    match (write, now) {
        (Write::Edit(edit), Some(now)) => {
            let (back, lost) = edit.undo(now);
            (back.map(|back| Undo::Write(Write::Edit(Box::new(back)))), lost)
        }
        (Write::Create(_), Some(now)) => (Some(Undo::Remove(now.id)), Vec::new()),
        (Write::Delete(definition), _) => {
            let edit = Edit { draft: Draft::of(definition), definition: (**definition).clone() };
            let lost = Part::ALL.into_iter().filter(|part| has_write_only(definition, *part)).collect();
            (Some(Undo::Write(Write::Create(edit.creation()))), lost)
        }
        (Write::Edit(_) | Write::Create(_), None) => (None, Vec::new()),
    }
}

/// Whether a definition has values in this part that can't be read.
fn has_write_only(definition: &Definition, part: Part) -> bool {
    match part {
        Part::Secret => definition.secret == doctor_core::model::SecretPresence::Set,
        Part::Headers => !definition.headers.list().is_empty(),
        Part::Properties => !definition.properties.list().is_empty(),
        _ => false,
    }
}

/// What was asked for, on top of what somebody else saved, or by the agent.
fn wish_again(write: &Write, outcome: &WriteOutcome, now: Option<&Definition>) -> Option<Again> {
    match (write, outcome, now) {
        (Write::Edit(edit), WriteOutcome::Overtaken(_), Some(now)) => {
            let draft = edit.draft.moved_to(&edit.definition, now);
            Some(Again::Edit(Box::new(Edit { draft, definition: now.clone() })))
        }
        (write, WriteOutcome::NeedsAgent, _) => Some(Again::ByAgent(write.by_the_agent())),
        _ => None,
    }
}

/// Who reads the tenant, as far as it says; nobody where it does not.
fn user_of(diagnosed: &Option<Arc<DiagnosedSnapshot>>) -> Option<User> {
    let principal = diagnosed.as_ref()?.snapshot.principal.seen()?;
    Some((principal.associate_id, principal.name.clone()))
}

fn user_now(session: Session) -> Option<User> {
    session.view().diagnosed().with_untracked(user_of)
}
