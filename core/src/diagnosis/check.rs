//! What a check is: metadata as data, and one plain function from facts to a result.

use crate::diagnosis::documentation::Page;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::Finding;
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::{Gap, Source};

/// What a check asks about, in the order of SuperOffice's troubleshooting guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Can the tenant and its webhooks be seen at all?
    Access,
    /// Is the webhook on?
    State,
    /// Is it called, and how do the calls go?
    Deliveries,
    /// Is it defined so that it can work?
    Definition,
    /// Is it on, without errors, and not called?
    Silence,
    /// How does it compare with its siblings?
    Together,
    /// Does anybody get a message when it stops?
    BeingTold,
    /// Who owns it, and who touched it?
    Ownership,
    /// What to do when nothing explains the silence.
    Unresolved,
}

impl Topic {
    /// The id in messages: `topic-access`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::State => "state",
            Self::Deliveries => "deliveries",
            Self::Definition => "definition",
            Self::Silence => "silence",
            Self::Together => "together",
            Self::BeingTold => "being-told",
            Self::Ownership => "ownership",
            Self::Unresolved => "unresolved",
        }
    }
}

/// What the findings of a check mean for deliveries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Impact {
    /// The check decides a verdict. *Fail* says that nothing, or not everything, is delivered, and gives the webhook this
    /// verdict. *Warn* makes it "at risk" (a warning about silence: "silent"). *Unknown* keeps it from being "healthy".
    Delivery(VerdictKind),
    /// The check is advisory: no answer of it changes a webhook's verdict.
    Advisory,
}

/// The result of a check of one subject.
#[derive(Debug, Clone, PartialEq)]
pub enum CheckResult {
    /// What it found; never empty.
    Findings(Vec<Finding>),
    /// It looked and found nothing wrong.
    Clear,
    /// It could not look at this subject, though the source as a whole may be there: a field that every server has was
    /// not sent, or a field was sent with a value that can't be read. The page shows *unknown*.
    CannotSay(Gap),
    /// The question does not arise here (a script has no certificate). The page shows nothing.
    ///
    /// Also the answer where a field is missing that only newer servers have. It can't be filled in on an older server, so
    /// its readers should not see the same *unknown* on every webhook.
    DoesNotApply,
}

impl From<Finding> for CheckResult {
    fn from(finding: Finding) -> Self {
        Self::Findings(vec![finding])
    }
}

/// What a check is asked about.
#[derive(Debug, Clone, Copy)]
pub enum Run {
    /// The tenant as a whole, once.
    Tenant(fn(&Facts<'_>) -> CheckResult),
    /// Each webhook.
    Webhook(fn(&Facts<'_>, &Case) -> CheckResult),
}

/// One check. Its id is its file's name (with `-` for `_`), its anchor in `docs/checks.md`, and the stem of its texts:
/// `check-{id}` (its title) and `check-{id}.why` (why it matters).
#[derive(Debug, Clone, Copy)]
pub struct Check {
    /// The id: `last-error`.
    pub id: &'static str,
    /// What it asks about.
    pub topic: Topic,
    /// The sources without which it can't speak. [`Source::List`] means a webhook's record, also where that is a row
    /// of the archive: a webhook that is known has a record.
    pub inspects: &'static [Source],
    /// Whether it decides a webhook's verdict.
    pub impact: Impact,
    /// The vendor's page on the matter.
    pub documentation: Page,
    /// The check itself.
    pub run: Run,
}
