//! All that was seen of a tenant at one moment, and, for what was not seen, why. Nothing here can be read as "there is
//! none" when it means "I could not look".

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::address::EnvironmentName;
use crate::address::TenantId;
use crate::model::{
    Principal, Quoted, Recipients, SecretPresence, ServerEvents, TenantStatus, Timestamp, Usage, Webhook, WebhookId,
};
use crate::ordered::{self, CollectOneByOne};
use crate::text::Message;

/// Where facts come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// `GET /api/state/{tenant}`.
    TenantState,
    /// `GET /v1/User/currentPrincipal`.
    Principal,
    /// The agent's `GetAllWebhooks`, or `GET /v1/Webhook`: this app's own webhooks.
    List,
    /// The table `webhook` through `Archive/dynamic`.
    Archive,
    /// The table `webhook_usage` through `Archive/dynamic`.
    Usage,
    /// `Archive/Webhook`, on servers from 11.13.
    Activity,
    /// The table `webhook_notify` through `Archive/dynamic`, on servers from 12.0: the recipients of error messages.
    Recipients,
    /// `MDOList/webhookeventlist`, on servers from 12.0: the events that the server lists.
    EventList,
}

impl Source {
    /// All sources.
    pub const ALL: [Self; 8] = [
        Self::TenantState,
        Self::Principal,
        Self::List,
        Self::Archive,
        Self::Usage,
        Self::Activity,
        Self::Recipients,
        Self::EventList,
    ];

    /// A short id, for messages and reports.
    pub const fn id(self) -> &'static str {
        match self {
            Self::TenantState => "tenant-state",
            Self::Principal => "principal",
            Self::List => "list",
            Self::Archive => "archive",
            Self::Usage => "usage",
            Self::Activity => "activity",
            Self::Recipients => "recipients",
            Self::EventList => "event-list",
        }
    }
}

/// Why a source, or a part of it, was not seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GapReason {
    /// It has not answered yet.
    Pending,
    /// It was not asked: there is no client to ask with, or no stored answer in the offline copy.
    NotAsked,
    /// No answer at all: no network, or the host does not exist.
    Network,
    /// The answer began and broke off.
    BrokenOff,
    /// The host answers, but not to pages from this origin.
    OriginRefused,
    /// The page's own policy was made without this origin, so nothing was sent there.
    OutsidePolicy(String),
    /// No answer in the time that we wait.
    Timeout,
    /// The answer is longer than we read.
    TooLong,
    /// 401: the token is not accepted (any more).
    Unauthorized,
    /// 403.
    Forbidden,
    /// 404, or an error that says that this server has no such thing.
    NotOnThisServer,
    /// 421: the tenant's API is on another host now.
    Misdirected,
    /// 429.
    Throttled,
    /// Any other status that is no success.
    Status(u16),
    /// The answer is not what is documented: no JSON, or JSON of another shape.
    Malformed,
    /// The state lookup named a host that does not belong to the environment; the host.
    ForeignHost(String),
    /// Some records could not be read and were left out; how many.
    RecordsSkipped(usize),
    /// Reading stopped before the end.
    PagesMissing,
    /// The source answered and does not carry the field.
    NotCarried,
    /// The source carries the field with a value that can't be read or can't be true.
    Unreadable,
    /// The source lacks rows that must be there, so that a missing one says nothing.
    RowsMissing,
}

impl GapReason {
    /// The id of its message.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::NotAsked => "not-asked",
            Self::Network => "network",
            Self::BrokenOff => "broken-off",
            Self::OriginRefused => "origin-refused",
            Self::OutsidePolicy(_) => "outside-policy",
            Self::Timeout => "timeout",
            Self::TooLong => "too-long",
            Self::Unauthorized => "unauthorized",
            Self::Forbidden => "forbidden",
            Self::NotOnThisServer => "not-on-this-server",
            Self::Misdirected => "misdirected",
            Self::Throttled => "throttled",
            Self::Status(_) => "status",
            Self::Malformed => "malformed",
            Self::ForeignHost(_) => "foreign-host",
            Self::RecordsSkipped(_) => "records-skipped",
            Self::PagesMissing => "pages-missing",
            Self::NotCarried => "not-carried",
            Self::Unreadable => "unreadable",
            Self::RowsMissing => "rows-missing",
        }
    }
}

impl GapReason {
    /// Why something was not seen, as a clause with its facts.
    pub fn message(&self) -> Message {
        let message = Message::new(format!("gap-{}", self.id()));
        match self {
            Self::Status(status) => message.with("status", i64::from(*status)),
            Self::ForeignHost(host) | Self::OutsidePolicy(host) => message.with("host", host.as_str()),
            Self::RecordsSkipped(count) => message.with("count", *count),
            Self::Pending
            | Self::NotAsked
            | Self::Network
            | Self::BrokenOff
            | Self::OriginRefused
            | Self::Timeout
            | Self::TooLong
            | Self::Unauthorized
            | Self::Forbidden
            | Self::NotOnThisServer
            | Self::Misdirected
            | Self::Throttled
            | Self::Malformed
            | Self::PagesMissing
            | Self::NotCarried
            | Self::Unreadable
            | Self::RowsMissing => message,
        }
    }
}

/// Something that was not seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// In which source.
    pub source: Source,
    /// Why.
    pub reason: GapReason,
    /// What the server said about it, in its own words, shortened; empty where it said nothing.
    pub detail: Quoted,
}

impl Gap {
    /// A gap without words from the server.
    pub fn new(source: Source, reason: GapReason) -> Self {
        Self { source, reason, detail: Quoted::default() }
    }

    /// Whether the server says, by 404 or by an error about the request, that it has no such thing. An older server
    /// answers so where it is asked for a table or a list of a newer one.
    pub fn is_of_an_older_server(&self) -> bool {
        matches!(self.source, Source::Activity | Source::Recipients | Source::EventList)
            && matches!(self.reason, GapReason::NotOnThisServer | GapReason::Status(400 | 500 | 501))
    }

    /// Whether a reader of the tenant's pages should be warned of it. A report lists every gap; a page keeps quiet about what
    /// only a newer server has, and about a list that merely says more of what is known anyhow.
    pub fn is_worth_a_notice(&self) -> bool {
        match self.source {
            Source::EventList => false,
            Source::Activity | Source::Recipients => !matches!(
                self.reason,
                GapReason::NotAsked | GapReason::NotOnThisServer | GapReason::Status(_) | GapReason::Pending
            ),
            Source::TenantState | Source::Principal | Source::List | Source::Archive | Source::Usage => true,
        }
    }
}

/// What a source gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Observed<T> {
    /// All of it.
    Complete(T),
    /// A part, and why not the rest.
    Partial(T, Gap),
    /// Nothing, and why.
    Unseen(Gap),
}

impl<T> Observed<T> {
    /// What was seen, whole or in part.
    pub fn seen(&self) -> Option<&T> {
        match self {
            Self::Complete(value) | Self::Partial(value, _) => Some(value),
            Self::Unseen(_) => None,
        }
    }

    /// Why not all was seen.
    pub fn gap(&self) -> Option<&Gap> {
        match self {
            Self::Complete(_) => None,
            Self::Partial(_, gap) | Self::Unseen(gap) => Some(gap),
        }
    }

    /// Whether all was seen.
    pub fn is_complete(&self) -> bool {
        matches!(self, Self::Complete(_))
    }
}

/// What this page itself did and read before: it keeps a check from taking the page's own tests for events, and shows how
/// fast a counter grows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Before {
    /// When this page last had a webhook tested.
    pub tests: BTreeMap<WebhookId, Timestamp>,
    /// An earlier reading of how often each webhook was called in all, and when it was taken.
    pub calls: Option<(Timestamp, BTreeMap<WebhookId, i64>)>,
    /// How the counters stood some days ago, so that the share of failed calls is one of late.
    pub earlier: BTreeMap<WebhookId, EarlierCounters>,
}

/// The running totals of a webhook at an earlier moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EarlierCounters {
    /// When.
    pub at: Timestamp,
    /// All calls until then.
    pub calls: i64,
    /// All errors until then.
    pub errors: i64,
}

impl EarlierCounters {
    /// How many calls and errors there were from then until these totals; `None` where one of them fell meanwhile.
    pub const fn until(self, calls: i64, errors: i64) -> Option<(i64, i64)> {
        let (more, failed) = (calls.saturating_sub(self.calls), errors.saturating_sub(self.errors));
        if more >= 0 && failed >= 0 && failed <= more { Some((more, failed)) } else { None }
    }
}

/// How long an earlier reading of the counters serves for comparison, in milliseconds. Where the tenant is read every half
/// minute, the last reading is too young to show how fast the counters grow.
const OLDEST_COUNTS: i64 = 600_000;

impl Before {
    /// What is known before a reading at `now`, from what was shown until then.
    pub fn of(shown: &Snapshot, now: Timestamp, tests: BTreeMap<WebhookId, Timestamp>) -> Self {
        let is_young = |reading: &&(Timestamp, BTreeMap<WebhookId, i64>)| now.millis_since(reading.0) <= OLDEST_COUNTS;
        let earlier = shown.before.calls.as_ref().filter(is_young).cloned();
        let count = |(id, usage): (&WebhookId, &Usage)| Some((*id, usage.total_calls?));
        let read = shown.usage.seen().map(|rows| (shown.taken_at, rows.iter().filter_map(count).collect_one_by_one()));
        Self { tests, calls: earlier.or(read), earlier: shown.before.earlier.clone() }
    }
}

/// What was seen of a tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// When.
    pub taken_at: Timestamp,
    /// In which environment.
    pub environment: EnvironmentName,
    /// Which tenant.
    pub tenant: TenantId,
    /// Where its API was; `None` while that is not known.
    pub api: Option<String>,
    /// Whether the API's address changed while we read (a 421 that was followed).
    pub moved: bool,
    /// Whether the environment is the vendor's cloud, where a token sees only its own app's webhooks.
    pub online: bool,
    /// The state lookup; `None` in an environment that has none, so that nothing is missing there.
    pub tenant_status: Option<Observed<TenantStatus>>,
    /// Whose token it is.
    pub principal: Observed<Principal>,
    /// This app's own webhooks.
    pub list: Observed<Vec<Arc<Webhook>>>,
    /// The table `webhook`: perhaps other apps' as well.
    pub archive: Observed<Vec<Arc<Webhook>>>,
    /// The table `webhook_usage`. A row's absence from a complete source means that the webhook was never called.
    pub usage: Observed<BTreeMap<WebhookId, Usage>>,
    /// `Archive/Webhook`: the same counters and the time of the last call.
    pub activity: Observed<BTreeMap<WebhookId, Usage>>,
    /// The table `webhook_notify`: the recipients of error messages, of other apps' webhooks too.
    pub recipients: Observed<BTreeMap<WebhookId, Recipients>>,
    /// The events that the server lists.
    pub event_list: Observed<ServerEvents>,
    /// What this page did and read before.
    pub before: Before,
}

impl Snapshot {
    /// The snapshot before anything has answered.
    pub fn pending(environment: EnvironmentName, tenant: TenantId, taken_at: Timestamp) -> Self {
        let gap = |source| Gap::new(source, GapReason::Pending);
        Self {
            taken_at,
            environment,
            tenant,
            api: None,
            moved: false,
            online: true,
            tenant_status: Some(Observed::Unseen(gap(Source::TenantState))),
            principal: Observed::Unseen(gap(Source::Principal)),
            list: Observed::Unseen(gap(Source::List)),
            archive: Observed::Unseen(gap(Source::Archive)),
            usage: Observed::Unseen(gap(Source::Usage)),
            activity: Observed::Unseen(gap(Source::Activity)),
            recipients: Observed::Unseen(gap(Source::Recipients)),
            event_list: Observed::Unseen(gap(Source::EventList)),
            before: Before::default(),
        }
    }

    /// Whether another snapshot holds the same, whenever it was taken.
    pub fn holds_the_same_as(&self, other: &Self) -> bool {
        let Self {
            taken_at: _,
            environment,
            tenant,
            api,
            moved,
            online,
            tenant_status,
            principal,
            list,
            archive,
            usage,
            activity,
            recipients,
            event_list,
            before: _,
        } = self;
        *environment == other.environment
            && *tenant == other.tenant
            && *api == other.api
            && *moved == other.moved
            && *online == other.online
            && *tenant_status == other.tenant_status
            && *principal == other.principal
            && *usage == other.usage
            && *activity == other.activity
            && *recipients == other.recipients
            && *event_list == other.event_list
            && *list == other.list
            && *archive == other.archive
    }

    /// The same without the rows of the archive that only repeat the list, which says more of a webhook. Where the list is
    /// the whole tenant's, its webhooks are otherwise held twice.
    #[must_use]
    pub fn without_repeats(mut self) -> Self {
        let mut listed: Vec<WebhookId> = self.list.seen().into_iter().flatten().map(|webhook| webhook.id).collect();
        ordered::sort(&mut listed);
        if let Observed::Complete(rows) | Observed::Partial(rows, _) = &mut self.archive {
            rows.retain(|webhook| listed.binary_search(&webhook.id).is_err());
            rows.shrink_to_fit();
        }
        self
    }

    /// Takes over what was read of one of this app's webhooks and the list leaves out.
    pub fn add_left_out(&mut self, read: &Webhook) {
        let (Observed::Complete(list) | Observed::Partial(list, _)) = &mut self.list else { return };
        for webhook in list.iter_mut().filter(|webhook| webhook.id == read.id) {
            Arc::make_mut(webhook).take_left_out(read);
        }
    }

    /// Takes over what was read that way before, of webhooks that nobody has changed since.
    pub fn keep_left_out(&mut self, earlier: &Self) {
        let known =
            earlier.list.seen().into_iter().flatten().filter(|webhook| webhook.secret != SecretPresence::LeftOut);
        let known: BTreeMap<WebhookId, &Arc<Webhook>> = known.map(|webhook| (webhook.id, webhook)).collect_one_by_one();
        let (Observed::Complete(list) | Observed::Partial(list, _)) = &mut self.list else { return };
        for webhook in list.iter_mut().filter(|webhook| webhook.secret == SecretPresence::LeftOut) {
            let same =
                known.get(&webhook.id).filter(|known| known.updated.is_some() && known.updated == webhook.updated);
            if let Some(known) = same {
                Arc::make_mut(webhook).take_left_out(known);
            }
        }
    }

    /// What an earlier reading had and this one lacks, by the gap that says why; where it is several, the one that matters most.
    /// A record that can't be read any more is told of by itself, and what of two sources one still has is not lost.
    pub fn lost_since(&self, earlier: &Self) -> Option<&Gap> {
        fn lost<'a, T>(now: &'a Observed<T>, before: &Observed<T>) -> Option<&'a Gap> {
            match (before, now) {
                (Observed::Complete(_), Observed::Partial(_, gap)) if gap.reason == GapReason::PagesMissing => {
                    Some(gap)
                }
                (Observed::Complete(_) | Observed::Partial(..), Observed::Unseen(gap)) => Some(gap),
                (Observed::Complete(_) | Observed::Partial(..) | Observed::Unseen(_), _) => None,
            }
        }
        let counters = || lost(&self.usage, &earlier.usage).filter(|_| self.activity.seen().is_none());
        lost(&self.list, &earlier.list)
            .or_else(|| lost(&self.archive, &earlier.archive))
            .or_else(counters)
            .or_else(|| lost(&self.principal, &earlier.principal))
    }

    /// Why a source was not, or not wholly, seen.
    pub fn gap(&self, source: Source) -> Option<&Gap> {
        match source {
            Source::TenantState => self.tenant_status.as_ref().and_then(Observed::gap),
            Source::Principal => self.principal.gap(),
            Source::List => self.list.gap(),
            Source::Archive => self.archive.gap(),
            Source::Usage => self.usage.gap(),
            Source::Activity => self.activity.gap(),
            Source::Recipients => self.recipients.gap(),
            Source::EventList => self.event_list.gap(),
        }
    }

    /// All gaps, in the order of [`Source::ALL`].
    pub fn gaps(&self) -> Vec<&Gap> {
        Source::ALL.into_iter().filter_map(|source| self.gap(source)).collect()
    }

    /// Whether the environment has a source. All have all of them, but for the state lookup.
    pub fn has_source(&self, source: Source) -> bool {
        source != Source::TenantState || self.tenant_status.is_some()
    }

    /// The same snapshot with one source unseen for a reason: what a check does then is an invariant.
    #[must_use]
    pub fn blinded(mut self, source: Source, reason: GapReason) -> Self {
        let gap = Gap::new(source, reason);
        match source {
            Source::TenantState => self.tenant_status = Some(Observed::Unseen(gap)),
            Source::Principal => self.principal = Observed::Unseen(gap),
            Source::List => self.list = Observed::Unseen(gap),
            Source::Archive => self.archive = Observed::Unseen(gap),
            Source::Usage => self.usage = Observed::Unseen(gap),
            Source::Activity => self.activity = Observed::Unseen(gap),
            Source::Recipients => self.recipients = Observed::Unseen(gap),
            Source::EventList => self.event_list = Observed::Unseen(gap),
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::fixture::Scene;

    #[test]
    fn what_an_earlier_reading_had_and_a_later_one_lacks_is_lost() {
        let earlier = Scene::healthy().diagnosed().snapshot;
        let lost = |later: &Snapshot| later.lost_since(&earlier).map(|gap| gap.source);
        assert_eq!(lost(&earlier), None);
        for source in Source::ALL {
            let later = earlier.clone().blinded(source, GapReason::Throttled);
            let matters = matches!(source, Source::Principal | Source::List | Source::Archive);
            assert_eq!(lost(&later), matters.then_some(source), "the counters are in two sources");
        }
        let blind = |snapshot: Snapshot, source| snapshot.blinded(source, GapReason::Timeout);
        let later = blind(blind(earlier.clone(), Source::Usage), Source::Activity);
        assert_eq!(lost(&later), Some(Source::Usage));
        assert_eq!(later.lost_since(&later), None, "what was not there before is not lost");
        let mut broken_off = earlier.clone();
        for (reason, expected) in [(GapReason::PagesMissing, Some(Source::List)), (GapReason::RecordsSkipped(1), None)]
        {
            broken_off.list = Observed::Partial(Vec::new(), Gap::new(Source::List, reason));
            assert_eq!(lost(&broken_off), expected);
        }
    }

    #[test]
    fn what_only_a_newer_server_has_is_no_reason_to_warn() {
        let gap = Gap::new;
        for source in [Source::Activity, Source::Recipients, Source::EventList] {
            for reason in [GapReason::NotOnThisServer, GapReason::Status(400), GapReason::Status(500)] {
                let gap = gap(source, reason);
                assert!(gap.is_of_an_older_server() && !gap.is_worth_a_notice(), "{gap:?}");
            }
        }
        assert!(gap(Source::Recipients, GapReason::Forbidden).is_worth_a_notice());
        assert!(!gap(Source::Recipients, GapReason::Forbidden).is_of_an_older_server());
        assert!(!gap(Source::Recipients, GapReason::Status(502)).is_of_an_older_server());
        assert!(!gap(Source::EventList, GapReason::Forbidden).is_worth_a_notice());
        let usage = gap(Source::Usage, GapReason::NotOnThisServer);
        assert!(usage.is_worth_a_notice() && !usage.is_of_an_older_server());
        assert!(gap(Source::Usage, GapReason::NotAsked).is_worth_a_notice());
    }

    #[test]
    fn an_earlier_reading_is_kept_for_ten_minutes_and_then_replaced_by_the_one_before() {
        let at = |seconds: i64| Timestamp::from_millis(crate::diagnosis::fixture::NOW.as_millis() + seconds * 1_000);
        let first = Scene::healthy().snapshot;
        let calls = |before: &Before| before.calls.as_ref().map(|(at, calls)| (*at, calls.get(&WebhookId(1)).copied()));
        let tests = BTreeMap::from([(WebhookId(1), at(5))]);
        let before = Before::of(&first, at(30), tests.clone());
        assert_eq!(before.tests, tests);
        assert_eq!(calls(&before), Some((first.taken_at, Some(1_200))));
        let second = Snapshot { taken_at: at(30), before, ..first.clone() };
        assert_eq!(calls(&Before::of(&second, at(600), BTreeMap::new())), Some((first.taken_at, Some(1_200))));
        assert_eq!(calls(&Before::of(&second, at(601), BTreeMap::new())), Some((at(30), Some(1_200))));
        let unread = first.clone().blinded(Source::Usage, GapReason::Timeout);
        assert_eq!(calls(&Before::of(&unread, at(1), BTreeMap::new())), None);
    }

    fn secrets(snapshot: &Snapshot) -> Vec<(SecretPresence, Option<Vec<String>>)> {
        let list = snapshot.list.seen().into_iter().flatten();
        list.map(|webhook| (webhook.secret, webhook.header_names.clone())).collect()
    }

    fn left_out() -> Snapshot {
        let leave_out = |webhook: &mut Webhook| {
            webhook.secret = SecretPresence::LeftOut;
            webhook.header_names = None;
        };
        Scene::healthy().webhook(leave_out).sibling(2, |webhook, _| leave_out(webhook)).snapshot
    }

    fn read(id: i64) -> Webhook {
        let mut webhook = Webhook::unknown(WebhookId(id), crate::model::Owner::Own);
        webhook.secret = SecretPresence::Set;
        webhook.header_names = Some(vec!["X-Key".to_owned()]);
        webhook
    }

    #[test]
    fn what_was_asked_of_one_webhook_is_known_of_that_one_only() {
        let mut snapshot = left_out();
        let nothing = (SecretPresence::LeftOut, None);
        snapshot.add_left_out(&read(3));
        assert_eq!(secrets(&snapshot), [nothing.clone(), nothing.clone()]);
        snapshot.add_left_out(&read(2));
        assert_eq!(secrets(&snapshot), [nothing, (SecretPresence::Set, Some(vec!["X-Key".to_owned()]))]);
    }

    #[test]
    fn what_was_asked_is_kept_until_the_webhook_is_changed() {
        let kept = |change: &dyn Fn(&mut Webhook)| {
            let (mut earlier, mut next) = (left_out(), left_out());
            earlier.add_left_out(&read(2));
            if let Observed::Complete(list) = &mut next.list {
                list.iter_mut().for_each(|webhook| change(Arc::make_mut(webhook)));
            }
            next.keep_left_out(&earlier);
            secrets(&next).into_iter().map(|(secret, _)| secret).collect::<Vec<_>>()
        };
        assert_eq!(kept(&|_| {}), [SecretPresence::LeftOut, SecretPresence::Set]);
        assert_eq!(kept(&|webhook| webhook.updated = Some(Timestamp::from_millis(99))), [SecretPresence::LeftOut; 2]);
        assert_eq!(kept(&|webhook| webhook.updated = None), [SecretPresence::LeftOut; 2]);
        // What the list itself says counts more.
        assert_eq!(kept(&|webhook| webhook.secret = SecretPresence::Missing), [SecretPresence::Missing; 2]);
    }

    #[test]
    fn an_archive_that_repeats_the_list_changes_no_diagnosis() {
        let scene = || Scene::healthy().sibling(2, |_, _| {}).other(3);
        let diagnosed = scene().diagnosed();
        let lean = scene().snapshot.without_repeats();
        let left = |snapshot: &Snapshot| snapshot.archive.seen().map(|rows| rows.iter().map(|row| row.id.0).collect());
        assert_eq!(left(&lean), Some(vec![3]));
        let lean = crate::diagnosis::DiagnosedSnapshot::of(lean);
        assert_eq!(lean.diagnosis, diagnosed.diagnosis);
        let without_list = scene().blind(Source::List).snapshot.without_repeats();
        assert_eq!(left(&without_list), Some(vec![1, 3]), "there is nothing that it repeats");
    }

    #[test]
    fn a_snapshot_holds_the_same_whenever_it_was_taken_and_differs_by_each_of_its_parts() {
        let first = Scene::healthy().diagnosed().snapshot;
        let with = |change: &dyn Fn(&mut Snapshot)| {
            let mut other = first.clone();
            change(&mut other);
            first.holds_the_same_as(&other)
        };
        assert!(with(&|snapshot| snapshot.taken_at = Timestamp::from_millis(0)));
        let unseen = |source| Gap::new(source, GapReason::Timeout);
        let changes: [&dyn Fn(&mut Snapshot); 13] = [
            &|snapshot| snapshot.environment = EnvironmentName::parse("elsewhere").expect("a name"),
            &|snapshot| snapshot.tenant = TenantId::parse("Cust99999").expect("an id"),
            &|snapshot| snapshot.api = Some("https://elsewhere.superoffice.com/api".to_owned()),
            &|snapshot| snapshot.moved = !snapshot.moved,
            &|snapshot| snapshot.online = !snapshot.online,
            &|snapshot| snapshot.tenant_status = Some(Observed::Unseen(unseen(Source::TenantState))),
            &|snapshot| snapshot.principal = Observed::Unseen(unseen(Source::Principal)),
            &|snapshot| snapshot.list = Observed::Unseen(unseen(Source::List)),
            &|snapshot| snapshot.archive = Observed::Unseen(unseen(Source::Archive)),
            &|snapshot| snapshot.usage = Observed::Unseen(unseen(Source::Usage)),
            &|snapshot| snapshot.activity = Observed::Unseen(unseen(Source::Activity)),
            &|snapshot| snapshot.recipients = Observed::Unseen(unseen(Source::Recipients)),
            &|snapshot| snapshot.event_list = Observed::Unseen(unseen(Source::EventList)),
        ];
        for (part, change) in changes.iter().enumerate() {
            assert!(!with(change), "part {part}");
        }
    }
}
