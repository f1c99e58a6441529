//! The diagnosis: a pure, total function of a snapshot. Every [`check::Check`] looks at facts and judges; what it finds
//! is a [`Finding`] with typed evidence; a webhook's [`Verdict`] is its first blocking finding in the order of the
//! troubleshooting guide; and a check that could not look says so instead of "fine".

pub mod cause;
pub mod check;
pub mod checks;
pub mod documentation;
pub mod engine;
pub mod error_recipients;
pub mod events;
pub mod explain;
pub mod facts;
pub mod finding;
#[cfg(test)]
pub(crate) mod fixture;
pub mod group;
pub mod group_key;
#[cfg(test)]
mod invariants;
pub mod last_error;
pub mod life;
pub mod receiver;
mod remedies;
pub mod result;
pub mod verdict;
#[cfg(test)]
mod wording_and_thresholds;

pub use cause::Cause;
pub use engine::{DiagnosedSnapshot, DiagnosisRun};
pub use error_recipients::ErrorRecipients;
pub use facts::{Case, CaseUsage, Facts};
pub use finding::{ActionOwner, Evidence, Finding, Fix, FormField, OtherWebhook, Outcome, Record, Remedy};
pub use group_key::{GroupKey, Problem};
pub use result::{Diagnosis, Group, GroupCounts, Passed, Summary, WebhookDiagnosis};
pub use verdict::{Severity, Verdict, VerdictKind};
