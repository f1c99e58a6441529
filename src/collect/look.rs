//! A look at a tenant that was read before: what changes from minute to minute, in as few requests as it takes. That is one
//! for the list, and one for each thousand rows of counters until every listed webhook has its own. The rest stays as it was
//! read. Nothing is asked twice: whoever follows a tenant looks again later.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use doctor_core::model::{Timestamp, Usage, Webhook, WebhookId};
use doctor_core::ordered::CollectOneByOne;
use doctor_core::request::{self, Request, RequestRecord};
use doctor_core::request_error::RequestError;
use doctor_core::snapshot::{GapReason, Observed, Snapshot};
use doctor_core::wire::{self, ArchivePage, Records, WebhookReader};

use super::{MOST_PAGES, webhooks};
use crate::api::Client;

/// Looks again at a tenant that was read as `earlier`, by the requests of `reading`.
///
/// # Errors
/// Why the list or the counters could not be read. Half a look is none: it would be told as a change.
pub async fn look(
    client: &Client,
    earlier: &Snapshot,
    reading: &[RequestRecord],
    taken_at: Timestamp,
) -> Result<Snapshot, RequestError> {
    let mut list = list(client, reading).await?;
    if list.is_empty() && earlier.list.seen().is_some_and(|before| !before.is_empty()) {
        // That there are none any more is believed only where the other call says so, too.
        list = whole_list(client).await?;
    }
    let mut snapshot = Snapshot { taken_at, list: Observed::Complete(list), ..earlier.clone() };
    let listed: BTreeSet<WebhookId> =
        snapshot.list.seen().into_iter().flatten().map(|webhook| webhook.id).collect_one_by_one();
    // Only what gave counters before is asked again, or could give them next time.
    if may_give(&earlier.usage) {
        let read = counters(client, &listed, request::usage_page, wire::usage_rows).await?;
        snapshot.usage = with(&earlier.usage, read);
    } else if earlier.activity.seen().is_some() {
        let read = counters(client, &listed, request::activity_page, wire::activity_rows).await?;
        snapshot.activity = with(&earlier.activity, read);
    }
    Ok(snapshot.without_repeats())
}

/// This app's webhooks, by the call that gave them before.
async fn list(client: &Client, reading: &[RequestRecord]) -> Result<Vec<Arc<Webhook>>, RequestError> {
    let whole = request::list();
    if reading.iter().any(|record| record.request == whole && record.status == Some(200)) {
        return whole_list(client).await;
    }
    all(webhooks(client, &request::agent_list(), WebhookReader::selected).await?)
}

async fn whole_list(client: &Client) -> Result<Vec<Arc<Webhook>>, RequestError> {
    all(webhooks(client, &request::list(), WebhookReader::whole).await?)
}

/// The webhooks of a list of which every record could be read.
fn all(records: Records<Arc<Webhook>>) -> Result<Vec<Arc<Webhook>>, RequestError> {
    if records.skipped == 0 { Ok(records.items) } else { Err(RequestError::Malformed) }
}

/// Whether a source of counters gave some, or did not for a reason that may be gone by now.
fn may_give(usage: &Observed<BTreeMap<WebhookId, Usage>>) -> bool {
    match usage {
        Observed::Complete(_) | Observed::Partial(..) => true,
        Observed::Unseen(gap) => !matches!(
            gap.reason,
            GapReason::Forbidden | GapReason::NotOnThisServer | GapReason::NotAsked | GapReason::Unauthorized
        ),
    }
}

/// Reads counters page by page until every listed webhook has its row, or there is no more.
async fn counters(
    client: &Client,
    listed: &BTreeSet<WebhookId>,
    ask: impl Fn(Option<WebhookId>) -> Request,
    read: impl Fn(&ArchivePage) -> Vec<(WebhookId, Usage)>,
) -> Result<BTreeMap<WebhookId, Usage>, RequestError> {
    let mut rows = BTreeMap::new();
    let mut last = None;
    for _ in 0..MOST_PAGES {
        let answer = client.ask(&ask(last)).await?;
        let page = wire::archive(&answer.body).map_err(|_| RequestError::Malformed)?;
        rows.extend(read(&page));
        let highest = rows.keys().next_back().copied();
        if highest == last || listed.iter().all(|id| rows.contains_key(id)) {
            return Ok(rows);
        }
        last = highest;
    }
    Err(RequestError::Malformed)
}

/// The counters that were read, and before them those of webhooks that were not met this time.
fn with(
    earlier: &Observed<BTreeMap<WebhookId, Usage>>,
    read: BTreeMap<WebhookId, Usage>,
) -> Observed<BTreeMap<WebhookId, Usage>> {
    let mut rows = earlier.seen().cloned().unwrap_or_default();
    rows.extend(read);
    match earlier {
        Observed::Partial(_, gap) => Observed::Partial(rows, gap.clone()),
        Observed::Complete(_) | Observed::Unseen(_) => Observed::Complete(rows),
    }
}
