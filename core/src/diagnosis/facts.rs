//! A snapshot made ready for the checks: webhooks joined with their usage, last errors read once, and indexes, so that
//! pairs of webhooks are found without comparing all with all.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use crate::diagnosis::Cause;
use crate::diagnosis::error_recipients::{self, ErrorRecipients};
use crate::diagnosis::events::{EventKind, Vocabulary};
use crate::diagnosis::last_error::{self, Classification};
use crate::model::target::{Destination, Marks};
use crate::model::usage::LastCalled;
use crate::model::{EventName, Quoted, Timestamp, Usage, Webhook, WebhookId, WebhookKind, WebhookState};
use crate::ordered::{self, CollectOneByOne};
use crate::snapshot::{Gap, GapReason, Observed, Snapshot, Source};

/// What is known of a webhook's calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaseUsage {
    /// Some source has its counters.
    Seen(Usage),
    /// The counters were read to the end and this webhook has none: most likely it was never called.
    NoRow,
    /// Could not be seen.
    Unseen(Gap),
}

impl CaseUsage {
    /// The counters, where there are any.
    pub fn seen(&self) -> Option<&Usage> {
        match self {
            Self::Seen(usage) => Some(usage),
            Self::NoRow | Self::Unseen(_) => None,
        }
    }
}

/// After how many failures in a row SuperOffice disables a webhook, by the documentation of the notifications. Whether
/// nine counts attempts or events is not documented.
pub const SWITCHED_OFF_AFTER: i64 = 9;

/// From how many failures in a row it is near. Fewer may be the three attempts of one event.
pub const NEAR_LIMIT: i64 = 4;

/// From this many successful calls on, they can't all be tests. Whether a test counts as a call is not documented.
const MORE_THAN_TESTS: i64 = 10;

/// One webhook with all that is known of it.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its definition, which it shares with the snapshot.
    pub webhook: Arc<Webhook>,
    /// Its calls.
    pub usage: CaseUsage,
    /// Its last error, read; `None` where no source shows one (not even an empty one).
    pub classification: Option<Arc<Classification>>,
    /// Who receives an error message when it fails.
    pub error_recipients: ErrorRecipients,
    /// What to think of the name of each of its events, in their order.
    pub kinds: Vec<EventKind>,
}

impl Case {
    /// Whether events are delivered to it. `false` also where its state is not known.
    pub fn is_on(&self) -> bool {
        self.webhook.state == WebhookState::Active
    }

    /// Whether it is stopped or disabled.
    pub fn is_off(&self) -> bool {
        matches!(self.webhook.state, WebhookState::Stopped | WebhookState::TooManyErrors)
    }

    /// Whether it POSTs to a target, rather than running a script.
    pub fn is_http(&self) -> bool {
        self.webhook.kind != WebhookKind::CrmScript
    }

    /// Whether it was ever called, as far as its counters tell; `None` where they were not seen or can't be true. That a
    /// webhook without a row was never called is most likely, and documented nowhere.
    pub fn was_called(&self) -> Option<bool> {
        match &self.usage {
            CaseUsage::NoRow => Some(false),
            CaseUsage::Unseen(_) => None,
            CaseUsage::Seen(usage) => {
                let proves_calls = usage.total_errors.is_some_and(|errors| errors > 0)
                    || usage.consecutive_errors.is_some_and(|errors| errors > 0)
                    || usage.last_error.as_ref().is_some_and(|error| !error.is_blank());
                match usage.total_calls {
                    Some(calls) if calls > 0 => Some(true),
                    _ if proves_calls => Some(true),
                    Some(0) => Some(false),
                    Some(_) | None => None,
                }
            }
        }
    }

    /// Failed deliveries in a row, where that is known.
    pub fn consecutive_errors(&self) -> Option<i64> {
        self.usage.seen()?.consecutive_errors
    }

    /// Whether its definition was changed after its last call, as a restart does. What the counters say is then about
    /// the definition that it had.
    pub fn was_changed_since_its_last_call(&self) -> bool {
        self.last_called().zip(self.webhook.updated).is_some_and(|(called, updated)| updated > called)
    }

    /// Whether it is known that its definition, as it is, was called.
    pub fn was_called_since_its_last_change(&self) -> bool {
        self.last_called().zip(self.webhook.updated).is_some_and(|(called, updated)| updated <= called)
    }

    /// Whether the counters show that what it waits for is raised: it was called since its last change, and so often with
    /// success that these were not the tests of those who set it up.
    pub fn is_raised_for(&self) -> bool {
        self.last_called().is_some_and(|called| self.webhook.updated.is_none_or(|updated| called > updated))
            && self.usage.seen().is_some_and(|usage| {
                usage.total_calls.zip(usage.total_errors).is_some_and(|(calls, errors)| {
                    calls.checked_sub(errors).is_some_and(|well| well >= MORE_THAN_TESTS)
                })
            })
    }

    /// Whether nothing that was read speaks of a call: neither a counter nor the date of one.
    pub fn was_never_called(&self) -> bool {
        self.was_called() == Some(false) && self.last_called().is_none()
    }

    /// Its events with what to think of their names.
    pub fn events(&self) -> impl Iterator<Item = (&EventName, &EventKind)> {
        self.webhook.events.iter().zip(&self.kinds)
    }

    /// Whether the counters prove that its last call, by the definition that it has, went well.
    pub fn last_call_went_well(&self) -> bool {
        let Some(usage) = self.usage.seen() else { return false };
        let some_went_well = usage.total_calls.zip(usage.total_errors).is_some_and(|(calls, errors)| calls > errors);
        !self.was_changed_since_its_last_call() && usage.consecutive_errors == Some(0) && some_went_well
    }

    /// Whether its calls fail, as far as is known: failed deliveries since the last one that went well, and no change of
    /// its definition since, unless it is off.
    pub fn is_failing(&self) -> bool {
        let has_failed = self.consecutive_errors().is_some_and(|count| count > 0);
        self.webhook.state == WebhookState::TooManyErrors
            || has_failed && (self.is_off() || !self.was_changed_since_its_last_call())
    }

    /// Why a figure that the counters should have is not known.
    pub fn lacking(&self) -> Gap {
        let unreadable = self.usage.seen().is_some_and(|usage| !usage.unread.is_empty());
        Gap::new(Source::Usage, if unreadable { GapReason::Unreadable } else { GapReason::NotCarried })
    }

    /// Its last call with the field that dates it.
    pub fn last_call(&self) -> Option<LastCalled> {
        self.usage.seen()?.last_called
    }

    /// When it was last called, where that is known.
    pub fn last_called(&self) -> Option<Timestamp> {
        self.usage.seen()?.last_called.map(|last| last.at)
    }

    /// The cause of its last error, where there is one.
    pub fn cause(&self) -> Option<Cause> {
        self.classification.as_ref().map(|classification| classification.cause).filter(|cause| *cause != Cause::None)
    }

    /// The names of its events in lower case, each once, in order.
    pub fn event_names(&self) -> Vec<String> {
        let mut names: Vec<String> =
            self.webhook.events.iter().map(|event| event.as_str().to_ascii_lowercase()).collect();
        ordered::sort(&mut names);
        names.dedup();
        names
    }
}

/// The first two of many, enough to find one that is not the asker; and how many there are.
#[derive(Debug, Default)]
struct Pair {
    first: Option<usize>,
    second: Option<usize>,
    count: usize,
}

impl Pair {
    fn add(&mut self, index: usize) {
        self.count += 1;
        if self.first.is_none() {
            self.first = Some(index);
        } else if self.second.is_none() {
            self.second = Some(index);
        }
    }

    fn other_than(&self, id: WebhookId, cases: &[Case]) -> Option<usize> {
        [self.first, self.second]
            .into_iter()
            .flatten()
            .find(|index| cases.get(*index).is_some_and(|case| case.webhook.id != id))
    }
}

/// The two largest of many by a measure.
#[derive(Debug, Default)]
struct Top {
    first: Option<(i64, usize)>,
    second: Option<(i64, usize)>,
}

impl Top {
    fn add(&mut self, measure: i64, index: usize) {
        let entry = Some((measure, index));
        if entry > self.first {
            self.second = self.first;
            self.first = entry;
        } else if entry > self.second {
            self.second = entry;
        }
    }
}

/// An event's name among all that webhooks wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct EventNumber(usize);

/// A target among all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct TargetNumber(usize);

/// The events of all webhooks as numbers. There are few names, and few sets of them: each is held once.
#[derive(Debug, Default)]
struct EventSets {
    names: Vec<Arc<str>>,
    numbers: HashMap<Arc<str>, EventNumber>,
    sets: HashSet<Arc<[EventNumber]>>,
    of_cases: Vec<Arc<[EventNumber]>>,
}

impl EventSets {
    /// Adds the names of the next webhook's events. Their order stays.
    fn add(&mut self, names: Vec<String>) -> Arc<[EventNumber]> {
        let set: Vec<EventNumber> = names.into_iter().map(|name| self.number(name)).collect();
        let set = match self.sets.get(&*set) {
            Some(known) => Arc::clone(known),
            None => {
                let set: Arc<[EventNumber]> = set.into();
                self.sets.insert(Arc::clone(&set));
                set
            }
        };
        self.of_cases.push(Arc::clone(&set));
        set
    }

    fn number(&mut self, name: String) -> EventNumber {
        if let Some(known) = self.numbers.get(name.as_str()) {
            return *known;
        }
        let (name, number): (Arc<str>, _) = (name.into(), EventNumber(self.names.len()));
        self.names.push(Arc::clone(&name));
        self.numbers.insert(name, number);
        number
    }

    fn of(&self, place: usize) -> &[EventNumber] {
        self.of_cases.get(place).map(|set| &**set).unwrap_or_default()
    }

    fn name(&self, event: EventNumber) -> &str {
        self.names.get(event.0).map(|name| &**name).unwrap_or_default()
    }
}

/// A snapshot, ready for the checks.
#[derive(Debug)]
pub struct Facts<'s> {
    /// What it was made from.
    pub snapshot: &'s Snapshot,
    /// Every webhook that some source shows, by id.
    pub cases: Vec<Case>,
    /// Whether a webhook without a row in the table of recipients has none.
    recipients: Result<(), Gap>,
    vocabulary: Vocabulary<'s>,
    /// The last errors that were read, by their texts.
    classified: HashMap<Arc<str>, Arc<Classification>>,
    watchers: HashMap<WebhookId, Vec<usize>>,
    events: EventSets,
    targets: HashMap<Destination, TargetNumber>,
    on_by_target_event: HashMap<(TargetNumber, EventNumber), Pair>,
    off_by_target_event: HashMap<(TargetNumber, EventNumber), Pair>,
    failing: HashMap<(String, Cause), Pair>,
    called_on: HashMap<Arc<[EventNumber]>, Top>,
    lacks_rows: bool,
    calls: Calls,
    marks: Marks,
}

/// Whether any webhook was ever called, as far as counters tell.
#[derive(Debug, Clone, Copy, Default)]
struct Calls {
    /// Some counter shows a call.
    any: bool,
    /// Some webhook's counter was not seen.
    unseen: bool,
}

impl<'s> Facts<'s> {
    /// The facts of a snapshot before any webhook was added; [`webhooks`] gives those that
    /// will be.
    pub(super) fn without_webhooks(snapshot: &'s Snapshot, webhooks: &BTreeMap<WebhookId, &Arc<Webhook>>) -> Self {
        Self {
            snapshot,
            cases: Vec::new(),
            recipients: error_recipients::trusted(snapshot, webhooks),
            vocabulary: Vocabulary::new(snapshot.event_list.seen()),
            classified: HashMap::new(),
            watchers: HashMap::new(),
            events: EventSets::default(),
            targets: HashMap::new(),
            on_by_target_event: HashMap::new(),
            off_by_target_event: HashMap::new(),
            failing: HashMap::new(),
            called_on: HashMap::new(),
            lacks_rows: lacks_rows(snapshot, webhooks),
            calls: Calls::default(),
            marks: Marks::of(webhooks.values().map(|webhook| &webhook.target)),
        }
    }

    /// Joins a webhook with its usage, reads its last error, and adds it to the indexes. Webhooks are added by id.
    pub(super) fn add(&mut self, webhook: &Arc<Webhook>) {
        let index = self.cases.len();
        let mut usage = joined_usage(self.snapshot, webhook, self.lacks_rows);
        if let CaseUsage::Seen(usage) = &mut usage {
            usage.last_error = usage.last_error.as_ref().map(|error| error.about(&webhook.target));
        }
        let error = usage.seen().and_then(|usage| usage.last_error.as_ref());
        let classification = error.map(|error| self.classified(error));
        let error_recipients = ErrorRecipients::of(webhook, self.snapshot, &self.recipients);
        let kinds = webhook.events.iter().map(|event| self.vocabulary.kind(event)).collect();
        // Most targets need no number, and then the snapshot's own webhook serves.
        let webhook = if self.marks.has(&webhook.target) {
            Arc::new(Webhook { target: self.marks.mark(&webhook.target), ..Webhook::clone(webhook) })
        } else {
            Arc::clone(webhook)
        };
        let case = Case { webhook, usage, classification, error_recipients, kinds };
        // A webhook can't tell of its own failure.
        for watched in
            case.webhook.events.iter().filter_map(EventName::failure_of).filter(|watched| *watched != case.webhook.id)
        {
            let entries = self.watchers.entry(watched).or_default();
            if entries.last() != Some(&index) {
                entries.push(index);
            }
        }
        self.index_siblings(index, &case);
        match case.was_called() {
            Some(was_called) => self.calls.any |= was_called,
            None => self.calls.unseen = true,
        }
        self.cases.push(case);
    }

    /// Reads a last error. Webhooks that fail for the same reason have the same text, which is read once.
    fn classified(&mut self, error: &Quoted) -> Arc<Classification> {
        if let Some(known) = self.classified.get(error.masked()) {
            return Arc::clone(known);
        }
        let read = Arc::new(last_error::classify(error.masked()));
        self.classified.insert(error.masked_shared(), Arc::clone(&read));
        read
    }

    fn index_siblings(&mut self, index: usize, case: &Case) {
        let events = self.events.add(case.event_names());
        let target = case.webhook.target.destination();
        let by_target_event = match (case.is_on(), case.is_off()) {
            (true, _) => Some(&mut self.on_by_target_event),
            (false, true) => Some(&mut self.off_by_target_event),
            // Of an unknown state neither is known.
            (false, false) => None,
        };
        if let Some(by_target_event) = by_target_event.filter(|_| !target.is_empty()) {
            let count = self.targets.len();
            let target = *self.targets.entry(target.clone()).or_insert(TargetNumber(count));
            for event in &*events {
                by_target_event.entry((target, *event)).or_default().add(index);
            }
        }
        if let (true, Some(host), Some(cause)) = (case.is_failing(), case.webhook.target.host(), case.cause()) {
            self.failing.entry((host, cause)).or_default().add(index);
        }
        if let (false, Some(at), false) = (case.is_off(), case.last_called(), is_from_a_test(self.snapshot, case)) {
            self.called_on.entry(events).or_default().add(at.as_millis(), index);
        }
    }

    /// Another webhook that is on and sends one of the same events to the same target.
    pub fn active_twin(&self, case: &Case) -> Option<(&Case, String)> {
        self.twin(&self.on_by_target_event, case)
    }

    /// Another webhook that is off and would send one of the same events to the same target.
    pub fn stopped_twin(&self, case: &Case) -> Option<(&Case, String)> {
        self.twin(&self.off_by_target_event, case)
    }

    fn twin(&self, index: &HashMap<(TargetNumber, EventNumber), Pair>, case: &Case) -> Option<(&Case, String)> {
        let target = *self.targets.get(case.webhook.target.destination())?;
        self.events.of(self.place(case.webhook.id)?).iter().find_map(|event| {
            let other = index.get(&(target, *event))?.other_than(case.webhook.id, &self.cases)?;
            self.cases.get(other).map(|other| (other, self.events.name(*event).to_owned()))
        })
    }

    /// How many webhooks of this one's receiver fail for the same cause, this one included, and another of them.
    pub fn failing_alike(&self, case: &Case) -> Option<(usize, &Case)> {
        let pair = self.failing.get(&(case.webhook.target.host()?, case.cause()?))?;
        let other = pair.other_than(case.webhook.id, &self.cases).and_then(|index| self.cases.get(index))?;
        Some((pair.count, other))
    }

    /// The sibling that was called last among those whose every call must have been a call of this webhook too: all its
    /// events are events of this one.
    pub fn latest_called_sibling(&self, case: &Case) -> Option<(&Case, LastCalled)> {
        let events = self.events.of(self.place(case.webhook.id)?);
        let sets = events.iter().map(std::slice::from_ref).chain(std::iter::once(events));
        let own = |index: usize| self.cases.get(index).is_none_or(|other| other.webhook.id == case.webhook.id);
        sets.filter_map(|set| self.called_on.get(set))
            .flat_map(|top| [top.first, top.second])
            .flatten()
            .filter(|(_, index)| !own(*index))
            .max()
            .and_then(|(_, index)| self.cases.get(index))
            .and_then(|other| Some((other, other.last_call()?)))
    }

    /// Whether a server was read whole, its webhooks and its counters, and not one webhook was ever called.
    pub fn nothing_was_ever_called(&self) -> bool {
        let was_read = self.snapshot.list.is_complete() && self.snapshot.usage.is_complete();
        was_read && !self.cases.is_empty() && !self.calls.any && !self.calls.unseen
    }

    /// The webhook with this id.
    pub fn case(&self, id: WebhookId) -> Option<&Case> {
        self.cases.get(self.place(id)?)
    }

    /// Where a webhook is among the cases, which are in the order of their ids.
    fn place(&self, id: WebhookId) -> Option<usize> {
        self.cases.binary_search_by_key(&id, |case| case.webhook.id).ok()
    }

    /// All other webhooks that get an event when this one fails.
    pub fn watchers_of(&self, id: WebhookId) -> impl Iterator<Item = &Case> {
        self.indexed(self.watchers.get(&id))
    }

    fn indexed<'a>(&'a self, indexes: Option<&'a Vec<usize>>) -> impl Iterator<Item = &'a Case> {
        indexes.into_iter().flatten().filter_map(|index| self.cases.get(*index))
    }
}

/// Every webhook that some source shows, by id. This app's own list says more than the archive.
pub(super) fn webhooks(snapshot: &Snapshot) -> BTreeMap<WebhookId, &Arc<Webhook>> {
    let archive = snapshot.archive.seen().into_iter().flatten();
    let list = snapshot.list.seen().into_iter().flatten();
    archive.chain(list).map(|webhook| (webhook.id, webhook)).collect_one_by_one()
}

/// How far, in milliseconds, a call may lie from the save or the test that raised it.
const AROUND: i64 = 600_000;

/// Whether a webhook's last call may be no event: saving posts a test, and so does this page when it is asked to.
fn is_from_a_test(snapshot: &Snapshot, case: &Case) -> bool {
    let tested = snapshot.before.tests.get(&case.webhook.id).copied();
    let moments = [case.webhook.updated, case.webhook.registered, tested];
    case.last_called()
        .is_some_and(|called| moments.into_iter().flatten().any(|moment| called.millis_since(moment).abs() <= AROUND))
}

/// Whether the table of counters, read to the end, lacks the row of a webhook that was called: then a missing row says
/// nothing of any webhook.
fn lacks_rows(snapshot: &Snapshot, webhooks: &BTreeMap<WebhookId, &Arc<Webhook>>) -> bool {
    let Observed::Complete(rows) = &snapshot.usage else { return false };
    let was_called =
        |usage: Option<&Usage>| usage.is_some_and(|usage| usage.total_calls.is_some_and(|calls| calls > 0));
    webhooks.values().filter(|webhook| !rows.contains_key(&webhook.id)).any(|webhook| {
        let activity = snapshot.activity.seen().and_then(|rows| rows.get(&webhook.id));
        webhook.state == WebhookState::TooManyErrors
            || was_called(webhook.inline_usage.as_deref())
            || was_called(activity)
    })
}

/// The table first, then the newer sources for what it lacks.
fn joined_usage(snapshot: &Snapshot, webhook: &Webhook, lacks_rows: bool) -> CaseUsage {
    let mut joined: Option<Usage> = None;
    let table = snapshot.usage.seen().and_then(|rows| rows.get(&webhook.id));
    let activity = snapshot.activity.seen().and_then(|rows| rows.get(&webhook.id));
    for usage in [table, activity, webhook.inline_usage.as_deref()].into_iter().flatten() {
        joined.get_or_insert_default().fill_from(usage);
    }
    match (joined, &snapshot.usage) {
        (Some(usage), _) => CaseUsage::Seen(usage),
        (None, Observed::Complete(_)) if lacks_rows && webhook.state != WebhookState::TooManyErrors => {
            CaseUsage::Unseen(Gap::new(Source::Usage, GapReason::RowsMissing))
        }
        (None, Observed::Complete(_)) => CaseUsage::NoRow,
        (None, Observed::Partial(_, gap) | Observed::Unseen(gap)) => CaseUsage::Unseen(gap.clone()),
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::fixture::Scene;
    use crate::model::{Target, Unread, WebhookId};
    use crate::snapshot::GapReason;

    #[test]
    fn targets_that_read_alike_are_told_apart() {
        let target = |key: &str| Target::new(&format!("https://a.example/in?code={key}"));
        let diagnosed = Scene::healthy()
            .webhook(|webhook| webhook.target = target("one"))
            .sibling(2, |webhook, _| webhook.target = target("two"))
            .diagnosed();
        let shown = |id: i64| diagnosed.case(WebhookId(id)).expect("a webhook").webhook.target.masked();
        assert_eq!(
            (shown(1), shown(2)),
            ("https://a.example/in?code=••• #1".to_owned(), "https://a.example/in?code=••• #2".to_owned())
        );
    }

    #[test]
    fn a_figure_that_is_not_there_is_told_from_one_that_can_t_be_read() {
        let lacking = |unread: Vec<Unread>| {
            let scene = Scene::healthy().usage(|usage| (usage.total_calls, usage.unread) = (None, unread));
            scene.diagnosed().case(WebhookId(1)).expect("webhook 1").lacking().reason
        };
        assert_eq!(lacking(Vec::new()), GapReason::NotCarried);
        assert_eq!(lacking(vec![Unread::sent("webhook_usage.total_calls", "-1")]), GapReason::Unreadable);
    }

    #[test]
    fn any_counter_and_any_error_prove_a_call() {
        let was_called = |calls: Option<i64>, errors: Option<i64>, in_a_row: Option<i64>, error: &str| {
            let scene = Scene::failing(error, 0).usage(|usage| {
                (usage.total_calls, usage.total_errors, usage.consecutive_errors) = (calls, errors, in_a_row);
            });
            scene.diagnosed().case(WebhookId(1)).expect("webhook 1").was_called()
        };
        assert_eq!(was_called(Some(1), Some(0), Some(0), ""), Some(true));
        assert_eq!(was_called(None, Some(1), Some(0), ""), Some(true));
        assert_eq!(was_called(None, Some(0), Some(1), ""), Some(true));
        assert_eq!(was_called(None, Some(0), Some(0), "Connection refused"), Some(true));
        assert_eq!(was_called(Some(0), Some(0), Some(1), ""), Some(true));
        assert_eq!(was_called(Some(0), Some(0), Some(0), " "), Some(false));
        assert_eq!(was_called(Some(0), None, None, ""), Some(false));
        assert_eq!(was_called(None, Some(0), Some(0), ""), None);
    }
}
