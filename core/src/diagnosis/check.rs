//! What a check is: metadata as data, and one plain function from facts to a judgement.

use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::Finding;
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::{Gap, Source};

/// What a check asks about, in the order of the troubleshooting guide.
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
    /// What does it look like beside its siblings?
    Together,
    /// Will somebody be told when it stops?
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

/// What a check's findings say about deliveries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bearing {
    /// A failure means that nothing, or not everything, is delivered, with this verdict; "could not look" keeps a
    /// webhook from being called healthy.
    Delivery(VerdictKind),
    /// Good care: its findings never make a delivering webhook look broken, nor an unseen one unhealthy.
    Care,
}

/// What a check says of its subject.
#[derive(Debug, Clone, PartialEq)]
pub enum Judgement {
    /// It found something; never empty.
    Found(Vec<Finding>),
    /// It looked, and all is well.
    Clear,
    /// It could not look at this subject, though the source as a whole may be there.
    CannotSay(Gap),
    /// The question does not arise here (a script has no certificate).
    DoesNotApply,
}

impl From<Finding> for Judgement {
    fn from(finding: Finding) -> Self {
        Self::Found(vec![finding])
    }
}

/// What a check is asked about.
#[derive(Debug, Clone, Copy)]
pub enum Run {
    /// The tenant as a whole, once.
    Tenant(fn(&Facts<'_>) -> Judgement),
    /// Each webhook.
    Webhook(fn(&Facts<'_>, &Case) -> Judgement),
}

/// One check. Its id is its file's name (with `-` for `_`), its anchor in `docs/checks.md`, and the stem of its texts:
/// `check-{id}` (its title) and `check-{id}.why` (why it matters).
#[derive(Debug, Clone, Copy)]
pub struct Check {
    /// The id: `last-error`.
    pub id: &'static str,
    /// What it asks about.
    pub topic: Topic,
    /// The sources without which it can't speak. A webhook's own record counts as seen wherever the webhook is.
    pub inspects: &'static [Source],
    /// What its findings say about deliveries.
    pub bearing: Bearing,
    /// The vendor's page on the matter.
    pub documentation: &'static str,
    /// The check itself.
    pub run: Run,
}
