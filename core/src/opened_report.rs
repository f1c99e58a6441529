//! A saved report that is opened again, so that whoever has no token of the tenant looks at what the reader of the tenant saw.
//! The sentences of its findings are shown as they were written. What is counted, grouped, ordered and named is made anew by
//! the functions that make it of a reading, so that both sides see the same.

mod file;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnosis::engine::decide;
use crate::diagnosis::group::{Member, together};
use crate::diagnosis::{Cause, GroupCounts, Outcome, Severity, Summary, VerdictKind};
use crate::list::{Row, RowUsage, Rows};
use crate::model::{EventName, Owner, Quoted, Target, Timestamp, WebhookId, WebhookState};
use crate::report::{Extent, counted_headline};
use crate::route::TenantRef;
use crate::text::{Arg, Message};

pub use file::{LARGEST, NotOpened, open};

/// How much of an explanation stands in a row, in characters.
const LONGEST_IN_A_ROW: usize = 160;

/// A report that was opened. What its file did not say, or not in a way that can be read, is `None` or empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedReport {
    /// The tenant's id, as the file has it.
    pub tenant: String,
    /// The environment's name, as the file has it.
    pub environment: String,
    /// The same as a part of an address, where the two can be one.
    pub at: Option<TenantRef>,
    /// When the tenant was read.
    pub taken_at: Option<Timestamp>,
    /// By whom.
    pub seen_by: SeenBy,
    /// What was found about the tenant as a whole.
    pub findings: Vec<OpenedFinding>,
    /// The webhooks in it, by id.
    pub webhooks: BTreeMap<WebhookId, OpenedWebhook>,
    /// The same by cause and receiver, the worst first.
    pub groups: Vec<OpenedGroup>,
    /// How many have which verdict.
    pub summary: Summary,
    /// The rows of the list.
    pub rows: Arc<Rows>,
    /// How many entries for webhooks could not be read.
    pub unread: usize,
}

/// Whose eyes saw the tenant, and what they did not see.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SeenBy {
    /// The user's name.
    pub user: Option<String>,
    /// How many webhooks of the token's own app there were.
    pub own: usize,
    /// How many of other apps.
    pub others: usize,
    /// What was not read, in sentences.
    pub gaps: Vec<String>,
    /// How much of the list of webhooks was read.
    pub list: ListRead,
}

/// How much of the list of webhooks was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ListRead {
    /// All of it.
    Whole,
    /// A part, or nothing.
    InPart,
    /// The report names something that was not read, and not what, or says nothing of it at all.
    #[default]
    NotSaid,
}

/// What was found about a webhook or the tenant, in the words of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedFinding {
    /// The check's id; possibly one that this version does not know.
    pub check: String,
    /// The outcome.
    pub outcome: Outcome,
    /// The cause, where it names one that this version knows.
    pub cause: Option<Cause>,
    /// What is, and what it means.
    pub explanation: String,
    /// The fields that it rests on, each with its value.
    pub evidence: Vec<(String, String)>,
    /// The steps.
    pub remedies: Vec<String>,
}

/// A webhook in a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedWebhook {
    /// Its id.
    pub id: WebhookId,
    /// Its name.
    pub name: String,
    /// Whose it is.
    pub owner: Owner,
    /// Its state.
    pub state: WebhookState,
    /// Its target, masked.
    pub target: String,
    /// The receiver.
    pub host: Option<String>,
    /// The names of its events.
    pub events: Vec<String>,
    /// When it was registered.
    pub registered: Option<Timestamp>,
    /// When it was last changed.
    pub updated: Option<Timestamp>,
    /// Its counters.
    pub usage: RowUsage,
    /// Its verdict.
    pub verdict: VerdictKind,
    /// The cause that explains it.
    pub cause: Option<Cause>,
    /// What was found about it, in the order of the report.
    pub findings: Vec<OpenedFinding>,
    /// Which of these decides the verdict; none of a healthy one.
    decided_by: Option<usize>,
}

/// Webhooks with the same problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedGroup {
    /// The verdict that they share.
    pub verdict: VerdictKind,
    /// The cause's id, or the id of the check that decides where no cause is known.
    pub problem: String,
    /// The receiver.
    pub host: Option<String>,
    /// Which, by id; never empty.
    pub webhooks: Vec<WebhookId>,
}

impl OpenedReport {
    /// The answer in sentences, as on the page that the report was saved on. Of a report without webhooks nothing is known
    /// but that it has none, and where they could not be read, that.
    pub fn headline(&self) -> Vec<Message> {
        if self.summary.total == 0 {
            let is_whole = self.left_out() == 0 && self.unread == 0;
            let none_was_read = self.seen_by.list == ListRead::InPart && is_whole;
            return vec![Message::new(if none_was_read { "ui-headline-unread" } else { "opened-empty" })];
        }
        let causes = GroupCounts::of(self.groups.iter().map(|group| group.verdict)).causes;
        let states = self.webhooks.values().map(|webhook| (webhook.verdict, webhook.state));
        counted_headline(&self.summary, causes, self.extent().with_states(states))
    }

    /// Which webhooks of the tenant it holds.
    fn extent(&self) -> Extent {
        match self.seen_by.list {
            _ if self.left_out() > 0 || self.unread > 0 => Extent::Held,
            ListRead::Whole => Extent::Whole,
            ListRead::InPart => Extent::Readable,
            ListRead::NotSaid => Extent::Held,
        }
    }

    /// How many webhooks were seen and are not in the report, because it was saved of a part.
    pub fn left_out(&self) -> usize {
        self.seen_by.own.saturating_add(self.seen_by.others).saturating_sub(self.webhooks.len() + self.unread)
    }

    /// As whom the tenant was read, and what that showed.
    pub fn visibility(&self) -> Message {
        let user = match &self.seen_by.user {
            Some(user) => Arg::from(user.as_str()),
            None => Arg::Said(Box::new(Message::new("ui-unknown-user"))),
        };
        Message::new("opened-seen").with("user", user).with("own", self.seen_by.own).with("others", self.seen_by.others)
    }

    /// The finding that stands for a group: the one that decides the verdict of its first webhook.
    pub fn finding_of(&self, group: &OpenedGroup) -> Option<&OpenedFinding> {
        self.webhooks.get(group.webhooks.first()?)?.deciding()
    }

    /// What a group shares, in a few words.
    pub fn title_of(&self, group: &OpenedGroup) -> Message {
        let first = group.webhooks.first().and_then(|id| self.webhooks.get(id));
        first.and_then(OpenedWebhook::in_short).unwrap_or_else(|| verdict_in_short(group.verdict))
    }

    /// What follows from the webhooks: the groups, the count and the rows.
    fn of(parts: Parts) -> Self {
        let Parts { tenant, environment, at, taken_at, seen_by, findings, webhooks, unread } = parts;
        let mut summary = Summary { verdicts: BTreeMap::new(), total: webhooks.len() };
        let mut rows = Rows::with_room_for(webhooks.len());
        for webhook in webhooks.values() {
            *summary.verdicts.entry(webhook.verdict).or_default() += 1;
            let last_error = webhook.last_error().map(Quoted::new);
            rows.push(webhook.row(), &webhook.target, last_error.as_ref(), []);
        }
        let members =
            webhooks.values().filter(|webhook| webhook.verdict != VerdictKind::Healthy).map(|webhook| Member {
                webhook: webhook.id,
                verdict: webhook.verdict,
                severity: Severity::new(webhook.verdict, webhook.state, webhook.usage.consecutive()),
                key: (webhook.problem(), webhook.host.clone()),
            });
        let groups = together(members)
            .into_iter()
            .map(|members| {
                let (problem, host) = members.key;
                OpenedGroup { verdict: members.verdict, problem, host, webhooks: members.webhooks }
            })
            .collect();
        let rows = Arc::new(rows);
        Self { tenant, environment, at, taken_at, seen_by, findings, webhooks, groups, summary, rows, unread }
    }
}

/// What a file says itself.
struct Parts {
    tenant: String,
    environment: String,
    at: Option<TenantRef>,
    taken_at: Option<Timestamp>,
    seen_by: SeenBy,
    findings: Vec<OpenedFinding>,
    webhooks: BTreeMap<WebhookId, OpenedWebhook>,
    unread: usize,
}

impl OpenedWebhook {
    /// The finding that decides its verdict.
    pub fn deciding(&self) -> Option<&OpenedFinding> {
        self.decided_by.and_then(|index| self.findings.get(index))
    }

    /// Its last error, where one of its findings rests on it.
    pub fn last_error(&self) -> Option<&str> {
        let mut evidence = self.findings.iter().flat_map(|finding| &finding.evidence);
        evidence.find(|(field, _)| field == "webhook_usage.last_error").map(|(_, value)| value.as_str())
    }

    /// What is wrong, in a few words: the cause where one is known, else the beginning of what the report says.
    pub fn in_short(&self) -> Option<Message> {
        match (self.cause, self.deciding()) {
            (_, None) => None,
            (Some(cause), Some(_)) => Some(Message::new(format!("cause-{}", cause.id()))),
            (None, Some(finding)) => {
                let text = &finding.explanation;
                let text = match text.char_indices().nth(LONGEST_IN_A_ROW) {
                    Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
                    None => text.clone(),
                };
                Some(Message::new("opened-said").with("text", text))
            }
        }
    }

    /// Which finding decides: the one that decides in a reading. Where that would give another verdict than the report
    /// has, because another version wrote it, the first one as bad as the verdict.
    fn decide(mut self) -> Self {
        let counted = self.findings.iter().map(|finding| (finding.check.as_str(), finding.outcome, finding.cause));
        let decided = decide(counted);
        self.decided_by = match self.verdict {
            VerdictKind::Healthy => None,
            verdict if decided.kind == verdict => decided.decided_by,
            verdict => self.findings.iter().position(|finding| finding.outcome == verdict.outcome()),
        };
        self
    }

    /// What it shares with others that need the same repair.
    fn problem(&self) -> String {
        match (self.cause, self.deciding()) {
            (Some(cause), _) => cause.id().to_owned(),
            (None, Some(finding)) => finding.check.clone(),
            (None, None) => String::new(),
        }
    }

    fn row(&self) -> Row {
        Row {
            id: self.id,
            name: self.name.as_str().into(),
            state: self.state,
            verdict: self.verdict,
            outcome: self.deciding().map_or(self.verdict.outcome(), |finding| finding.outcome),
            cause: self.cause,
            headline: self.in_short(),
            target: Target::new(&self.target).into(),
            host: self.host.as_deref().map(Arc::from),
            events: self.events.iter().map(|name| EventName::new(name)).collect(),
            usage: self.usage,
            updated: self.updated,
            updated_by: None,
            owner: self.owner,
        }
    }
}

/// The word for a verdict.
fn verdict_in_short(verdict: VerdictKind) -> Message {
    Message::new(format!("verdict-{}.short", verdict.id()))
}
