//! Asks every source and puts what they answer into a [`Snapshot`]: first the tenant's state, which says where its API is,
//! then the API's sources at once. An error becomes a [`Gap`], never an empty list, and what has arrived can be looked at
//! while the rest is under way.

pub mod look;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashSet};
use std::hash::Hash;
use std::sync::Arc;

use doctor_core::address::{ApiRoot, Environment, host_of};
use doctor_core::list::Unjudged;
use doctor_core::model::{Principal, Quoted, Recipient, Recipients, Timestamp, Webhook, WebhookId, WebhookState};
use doctor_core::ordered::{self, CollectOneByOne};
use doctor_core::request::{self, Request};
use doctor_core::request_error::RequestError;
use doctor_core::route::TenantRef;
use doctor_core::snapshot::{Gap, GapReason, Observed, Snapshot, Source};
use doctor_core::view::LoadFailure;
use doctor_core::wire::{self, ArchivePage, Records, WebhookReader, WireError};
use futures::future::join_all;
use futures::{TryStreamExt, join};

use crate::api::{Body, Client, Response, Transport};
use crate::navigation;
use crate::turns::Turn;

/// For how many disabled webhooks the last error is asked one by one, where no table has it.
const LAST_ERRORS_ASKED: usize = 20;

/// How many pages of an archive are read: by the page's usual length some hundred times the largest tenant that we know of.
const MOST_PAGES: usize = 5_000;

/// What is done with the list when it arrives.
type WhenListed = Box<dyn FnOnce(&[Arc<Webhook>])>;

/// What is done when it is known whose token it is.
type WhenUserIsKnown = Box<dyn FnOnce(&Principal)>;

/// A snapshot that sources still add to.
pub struct PartialSnapshot {
    snapshot: RefCell<Snapshot>,
    /// Called with the list when it arrives.
    when_listed: Cell<Option<WhenListed>>,
    /// Called with whose token it is.
    when_user_is_known: Cell<Option<WhenUserIsKnown>>,
    /// The webhooks of the list, in order, once it has arrived.
    listed: RefCell<Vec<WebhookId>>,
    version: Cell<u32>,
    is_whole: Cell<bool>,
    was_misdirected: Cell<bool>,
}

impl PartialSnapshot {
    /// Nothing has arrived yet.
    pub fn new(snapshot: Snapshot) -> Self {
        Self {
            snapshot: RefCell::new(snapshot),
            when_listed: Cell::new(None),
            when_user_is_known: Cell::new(None),
            listed: RefCell::default(),
            version: Cell::new(0),
            is_whole: Cell::new(false),
            was_misdirected: Cell::new(false),
        }
    }

    /// How many sources have answered so far.
    pub fn version(&self) -> u32 {
        self.version.get()
    }

    /// Whether more is to arrive that is worth showing.
    pub fn is_partial(&self) -> bool {
        !self.is_whole.get() && !self.was_misdirected()
    }

    /// Whether an answer said that the API is elsewhere now (421).
    pub fn was_misdirected(&self) -> bool {
        self.was_misdirected.get()
    }

    /// Has the list looked at when it arrives.
    pub fn when_listed(&self, look: impl FnOnce(&[Arc<Webhook>]) + 'static) {
        self.when_listed.set(Some(Box::new(look)));
    }

    /// Has something done as soon as it is known whose token it is.
    pub fn when_user_is_known(&self, act: impl FnOnce(&Principal) + 'static) {
        self.when_user_is_known.set(Some(Box::new(act)));
    }

    /// What the list alone says, from when it has arrived until all has.
    pub fn unjudged(&self) -> Option<Unjudged> {
        self.snapshot.borrow().list.seen().and_then(|list| Unjudged::of(list))
    }

    /// How many webhooks this app has, once they have arrived.
    pub fn listed(&self) -> Option<usize> {
        self.snapshot.borrow().list.seen().map(Vec::len)
    }

    /// Whether the list has this webhook, as far as it has arrived.
    fn is_listed(&self, id: WebhookId) -> bool {
        self.listed.borrow().binary_search(&id).is_ok()
    }

    /// Puts the list in, without what the archive has repeated of it so far.
    fn put_list(&self, client: &Client, list: Observed<Vec<Arc<Webhook>>>) {
        let mut listed: Vec<WebhookId> = list.seen().into_iter().flatten().map(|webhook| webhook.id).collect();
        ordered::sort(&mut listed);
        self.listed.replace(listed);
        if let (Some(look), Some(webhooks)) = (self.when_listed.take(), list.seen()) {
            look(webhooks);
        }
        self.put(client, |snapshot| snapshot.list = list);
    }

    /// What has arrived so far.
    pub fn current(&self) -> Snapshot {
        self.snapshot.borrow().clone()
    }

    fn put(&self, client: &Client, change: impl FnOnce(&mut Snapshot)) {
        let mut snapshot = self.snapshot.borrow_mut();
        change(&mut snapshot);
        self.was_misdirected.set(client.was_misdirected());
        snapshot.moved |= client.was_misdirected();
        self.version.set(self.version.get() + 1);
    }

    /// All that has arrived. What is left behind is as before its beginning.
    fn take(&self) -> Snapshot {
        self.is_whole.set(true);
        let mut snapshot = self.snapshot.borrow_mut();
        let nothing = Snapshot::pending(snapshot.environment.clone(), snapshot.tenant.clone(), snapshot.taken_at);
        std::mem::replace(&mut *snapshot, nothing).without_repeats()
    }
}

/// Asks the first source: the tenant's state, which says on which host its API is today. Where the
/// environment names the host, no request is sent.
///
/// # Errors
/// [`LoadFailure`] says why there is nothing to ask further: no answer, a tenant that is down, a host that the environment
/// does not admit.
pub async fn find_api(
    transport: &dyn Transport,
    environment: &Environment,
    at: &TenantRef,
    taken_at: Timestamp,
) -> Result<(ApiRoot, Snapshot), LoadFailure> {
    let origin = navigation::origin();
    let mut snapshot = Snapshot::pending(at.environment.clone(), at.tenant.clone(), taken_at);
    snapshot.online = environment.is_online(&at.tenant);
    let asked = environment.state_lookup(&at.tenant, &origin).map(|address| host_of(&address)).unwrap_or_default();
    let unread = |error: RequestError| {
        let request_id = error.response().and_then(|response| response.request_id.clone());
        LoadFailure::Unread { gap: error.gap(Source::TenantState), host: asked.clone(), request_id }
    };
    let api = match environment.fixed_api(&at.tenant, &origin) {
        Some(api) => {
            snapshot.tenant_status = None;
            api
        }
        None => {
            let answer = transport.look_up().await.and_then(Response::success).map_err(unread)?;
            let status = wire::tenant_status(&answer.body).map_err(|_| unread(RequestError::Malformed))?;
            if !status.is_up() {
                return Err(LoadFailure::TenantDown(status));
            }
            let named = status.api.clone().unwrap_or_default();
            let api = environment.admit(&named, &origin).map_err(|error| {
                let Some(host) = error.host() else { return unread(RequestError::Malformed) };
                let gap = Gap::new(Source::TenantState, GapReason::ForeignHost(host.to_owned()));
                LoadFailure::Unread { gap, host: asked.clone(), request_id: None }
            })?;
            snapshot.tenant_status = Some(Observed::Complete(status));
            api
        }
    };
    snapshot.api = Some(api.as_str().to_owned());
    Ok((api, snapshot))
}

/// Asks the API's sources, and gives the whole snapshot when all have answered.
pub async fn collect(client: &Client, partial: &PartialSnapshot) -> Snapshot {
    join!(
        async {
            let principal = one(client, Source::Principal, &request::principal(), wire::principal).await;
            if let (Some(act), Some(user)) = (partial.when_user_is_known.take(), principal.seen()) {
                act(user);
            }
            partial.put(client, |snapshot| snapshot.principal = principal);
        },
        async {
            partial.put_list(client, list(client).await);
        },
        async {
            let usage = pages(client, Source::Usage, request::usage_page, wire::usage_rows).await;
            partial.put(client, |snapshot| snapshot.usage = usage);
        },
        async {
            let rows = |page: &ArchivePage<'_>| wire::webhook_rows_but(page, |id| partial.is_listed(id));
            let archive = pages::<_, _, Others>(client, Source::Archive, request::webhook_table_page, rows).await;
            partial.put(client, |snapshot| snapshot.archive = map(archive, |Others(webhooks)| webhooks));
        },
        async {
            let activity = pages(client, Source::Activity, request::activity_page, wire::activity_rows).await;
            partial.put(client, |snapshot| snapshot.activity = activity);
        },
        async {
            let recipients =
                pages::<_, _, ByWebhook>(client, Source::Recipients, request::recipients_page, wire::recipient_rows);
            let recipients = recipients.await;
            partial.put(client, |snapshot| snapshot.recipients = map(recipients, |ByWebhook(rows)| rows));
        },
        async {
            let event_list = one(client, Source::EventList, &request::event_list(), wire::event_list).await;
            partial.put(client, |snapshot| snapshot.event_list = event_list);
        },
    );
    ask_last_errors(client, partial).await;
    partial.take()
}

/// One answer, read by one of the wire's readers.
async fn one<T, E>(
    client: &Client,
    source: Source,
    request: &Request,
    read: impl Fn(&str) -> Result<T, E>,
) -> Observed<T> {
    let answer = client.ask(request).await.and_then(|answer| read(&answer.body).map_err(|_| RequestError::Malformed));
    match answer {
        Ok(value) => Observed::Complete(value),
        Err(error) => Observed::Unseen(error.gap(source)),
    }
}

/// This app's webhooks, without secrets and headers; with them where the server refuses the agent's call, does not know it,
/// or answers it without what was asked for. That it shows none is believed only where the other call shows none either,
/// because it is not documented in full how the agent reads its filters.
async fn list(client: &Client) -> Observed<Vec<Arc<Webhook>>> {
    let selected = records(client, &request::agent_list(), WebhookReader::selected).await;
    let second_chance = match &selected {
        Observed::Complete(webhooks) | Observed::Partial(webhooks, _) => webhooks.is_empty(),
        Observed::Unseen(gap) => matches!(
            gap.reason,
            GapReason::Forbidden | GapReason::NotOnThisServer | GapReason::Status(_) | GapReason::Malformed
        ),
    };
    if !second_chance {
        return selected;
    }
    let whole = records(client, &request::list(), WebhookReader::whole).await;
    if whole.seen().is_none() && selected.seen().is_some() { selected } else { whole }
}

async fn records(client: &Client, request: &Request, reader: fn() -> WebhookReader) -> Observed<Vec<Arc<Webhook>>> {
    match webhooks(client, request, reader).await {
        Ok(records) if records.skipped == 0 => Observed::Complete(records.items),
        Ok(records) => {
            Observed::Partial(records.items, Gap::new(Source::List, GapReason::RecordsSkipped(records.skipped)))
        }
        Err(error) => Observed::Unseen(error.gap(Source::List)),
    }
}

/// Reads an answer with webhooks while it arrives, in short turns.
async fn webhooks(
    client: &Client,
    request: &Request,
    reader: fn() -> WebhookReader,
) -> Result<Records<Arc<Webhook>>, RequestError> {
    let read = async |mut body: Body| {
        let (mut reader, mut turn) = (reader(), Turn::new().await);
        while let Some(piece) = body.try_next().await? {
            reader.take(&piece.to_vec());
            while reader.step() {
                turn.go_on().await;
            }
        }
        Ok(reader.finish())
    };
    client.read(request, read).await?.map_err(|_| RequestError::Malformed)
}

/// The webhooks of the archive that the list does not have, as far as it had arrived when they were read.
#[derive(Default)]
struct Others(Vec<Arc<Webhook>>);

impl Extend<(WebhookId, Option<Arc<Webhook>>)> for Others {
    fn extend<R: IntoIterator<Item = (WebhookId, Option<Arc<Webhook>>)>>(&mut self, rows: R) {
        self.0.extend(rows.into_iter().filter_map(|(_, webhook)| webhook));
    }
}

/// The recipients of error messages by webhook.
#[derive(Default)]
struct ByWebhook(BTreeMap<WebhookId, Recipients>);

impl Extend<(i64, Option<(WebhookId, Recipient)>)> for ByWebhook {
    fn extend<R: IntoIterator<Item = (i64, Option<(WebhookId, Recipient)>)>>(&mut self, rows: R) {
        for (id, recipient) in rows.into_iter().filter_map(|(_, row)| row) {
            self.0.entry(id).or_default().add(recipient);
        }
    }
}

/// What was read of a page of an archive.
struct Page<K, T> {
    /// The rows that can be read, by key.
    rows: Vec<(K, T)>,
    /// How many rows it has, those among them that can't be read.
    length: usize,
    /// How many rows can't be read, those at its end aside: the next page has these again.
    skipped: usize,
}

/// Reads a page by one of the wire's readers, which leaves out a row that lacks its key, or of which a value that matters
/// can't be read.
fn page<K, T>(body: &str, read: impl Fn(&ArchivePage<'_>) -> Vec<(K, T)>) -> Result<Page<K, T>, WireError> {
    let page = wire::archive(body)?;
    let rows = read(&page);
    let skipped = page.skipped + page.rows.len().saturating_sub(rows.len());
    Ok(Page { rows, length: page.rows.len() + page.skipped + page.skipped_at_the_end, skipped })
}

/// Reads an archive to its end, page by page, from the last key on. A page may be shorter than asked for because the
/// server has a limit of its own, so only an empty page is the end. Rows that can't be read are counted: what they say is
/// not known.
async fn pages<K: Copy + Ord + Hash, T, C: Default + Extend<(K, T)>>(
    client: &Client,
    source: Source,
    ask: impl Fn(Option<K>) -> Request,
    read: impl Fn(&ArchivePage<'_>) -> Vec<(K, T)>,
) -> Observed<C> {
    let mut rows = C::default();
    let mut skipped = 0;
    let mut met = HashSet::new();
    let mut last: Option<K> = None;
    for _ in 0..MOST_PAGES {
        let request = ask(last);
        let page = match one(client, source, &request, |body| page(body, &read)).await {
            Observed::Complete(page) | Observed::Partial(page, _) => page,
            Observed::Unseen(gap) if met.is_empty() => return Observed::Unseen(gap),
            Observed::Unseen(gap) => {
                return Observed::Partial(rows, Gap { source, reason: GapReason::PagesMissing, detail: gap.detail });
            }
        };
        skipped += page.skipped;
        let fresh: Vec<_> = page.rows.into_iter().filter(|(id, _)| met.insert(*id)).collect();
        let Some(highest) = fresh.iter().map(|(id, _)| *id).max() else {
            // Rows that can't be read, or the same ones again, lead nowhere: say so rather than ask for ever.
            return match page.length {
                0 if skipped > 0 => Observed::Partial(rows, Gap::new(source, GapReason::RecordsSkipped(skipped))),
                0 => Observed::Complete(rows),
                _ if met.is_empty() => Observed::Unseen(Gap::new(source, GapReason::Malformed)),
                _ => Observed::Partial(rows, Gap::new(source, GapReason::PagesMissing)),
            };
        };
        rows.extend(fresh);
        last = Some(highest);
    }
    // A server that always has another page is not asked for ever.
    Observed::Partial(rows, Gap::new(source, GapReason::PagesMissing))
}

fn map<T, U>(observed: Observed<T>, change: impl FnOnce(T) -> U) -> Observed<U> {
    match observed {
        Observed::Complete(value) => Observed::Complete(change(value)),
        Observed::Partial(value, gap) => Observed::Partial(change(value), gap),
        Observed::Unseen(gap) => Observed::Unseen(gap),
    }
}

/// Where no table shows last errors, asks for those of this app's disabled webhooks one by one.
async fn ask_last_errors(client: &Client, partial: &PartialSnapshot) {
    let lacking: Vec<WebhookId> = {
        let snapshot = partial.snapshot.borrow();
        if snapshot.usage.seen().is_some() || snapshot.activity.seen().is_some() {
            return;
        }
        let lacks_error = |webhook: &&Arc<Webhook>| {
            webhook.state == WebhookState::TooManyErrors
                && webhook.inline_usage.as_ref().is_none_or(|usage| usage.last_error.is_none())
        };
        let list = snapshot.list.seen().into_iter().flatten();
        list.filter(lacks_error).map(|webhook| webhook.id).take(LAST_ERRORS_ASKED).collect()
    };
    let asked = lacking.into_iter().map(|id| async move {
        let Observed::Complete(text) = one(client, Source::Usage, &request::last_error(id), wire::last_error).await
        else {
            return None;
        };
        Some((id, text))
    });
    let mut texts: BTreeMap<WebhookId, Quoted> = join_all(asked).await.into_iter().flatten().collect_one_by_one();
    if texts.is_empty() {
        return;
    }
    partial.put(client, |snapshot| {
        let (Observed::Complete(list) | Observed::Partial(list, _)) = &mut snapshot.list else { return };
        for webhook in list {
            if let Some(text) = texts.remove(&webhook.id) {
                Arc::make_mut(webhook).inline_usage.get_or_insert_default().last_error = Some(text);
            }
        }
    });
}
