//! The report for machines: schema `hook-doctor/report/1`.

use serde::Serialize;

use super::{explanation, gap_sentence, owned, remedies};
use crate::diagnosis::{Case, DiagnosedSnapshot, Finding};
use crate::model::Owner;
use crate::text::Catalog;

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    tenant: TenantEntry,
    taken_at: String,
    seen_by: SeenBy,
    findings: Vec<FindingEntry>,
    webhooks: Vec<WebhookEntry>,
}

#[derive(Serialize)]
struct TenantEntry {
    environment: String,
    tenant: String,
    api: Option<String>,
}

#[derive(Serialize)]
struct SeenBy {
    user: Option<String>,
    own: usize,
    others: usize,
    gaps: Vec<String>,
    /// The sources that were not, or not wholly, read, by their ids: what `gaps` says in words, for programs.
    not_read: Vec<&'static str>,
}

#[derive(Serialize)]
struct WebhookEntry {
    webhook_id: i64,
    name: String,
    owner: &'static str,
    state: &'static str,
    target: String,
    events: Vec<String>,
    registered: Option<String>,
    updated: Option<String>,
    usage: UsageEntry,
    verdict: &'static str,
    cause: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    also: Vec<&'static str>,
    findings: Vec<FindingEntry>,
}

#[derive(Serialize)]
struct UsageEntry {
    total_calls: Option<i64>,
    total_errors: Option<i64>,
    consecutive_errors: Option<i64>,
    last_called: Option<String>,
}

#[derive(Serialize)]
struct FindingEntry {
    check: &'static str,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    also: Vec<&'static str>,
    evidence: Vec<EvidenceEntry>,
    explanation: String,
    remedies: Vec<String>,
}

#[derive(Serialize)]
struct EvidenceEntry {
    field: &'static str,
    value: String,
}

/// The report as indented JSON, under construction.
#[derive(Debug)]
pub(super) struct JsonWriter {
    out: String,
    is_empty: bool,
}

/// What stands where the webhooks will be. It is the end of the report, since they are its last field.
const NO_WEBHOOKS: &str = "[]\n}";

impl JsonWriter {
    /// Everything but the webhooks.
    pub(super) fn begin(diagnosed: &DiagnosedSnapshot, catalog: &Catalog) -> Self {
        let snapshot = &diagnosed.snapshot;
        let (own, others) = owned(diagnosed);
        let report = Report {
            schema: "hook-doctor/report/1",
            tenant: TenantEntry {
                environment: snapshot.environment.as_str().to_owned(),
                tenant: snapshot.tenant.as_str().to_owned(),
                api: snapshot.api.clone(),
            },
            taken_at: snapshot.taken_at.to_rfc3339(),
            seen_by: SeenBy {
                user: snapshot.principal.seen().map(|principal| principal.name.clone()),
                own,
                others,
                gaps: snapshot.gaps().into_iter().map(|gap| gap_sentence(gap, catalog)).collect(),
                not_read: snapshot.gaps().into_iter().map(|gap| gap.source.id()).collect(),
            },
            findings: entries(&diagnosed.diagnosis.tenant, catalog),
            webhooks: Vec::new(),
        };
        let mut out = pretty(&report);
        out.truncate(out.len().saturating_sub(NO_WEBHOOKS.len()));
        out.push('[');
        Self { out, is_empty: true }
    }

    /// One more webhook.
    pub(super) fn push_webhook(&mut self, diagnosed: &DiagnosedSnapshot, case: &Case, catalog: &Catalog) {
        let Some(entry) = webhook_entry(diagnosed, case, catalog) else { return };
        self.out.push_str(if std::mem::take(&mut self.is_empty) { "\n    " } else { ",\n    " });
        // A line break within a text is escaped in JSON, so that each one here is between two fields.
        self.out.push_str(&pretty(&entry).replace('\n', "\n    "));
    }

    /// The whole text.
    pub(super) fn finish(mut self) -> String {
        self.out.push_str(if self.is_empty { "]\n}" } else { "\n  ]\n}" });
        self.out
    }
}

/// Serialising strings and numbers into memory can't fail; an empty object would still say that its fields are missing.
fn pretty(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_else(|_| "{}".to_owned())
}

fn webhook_entry(diagnosed: &DiagnosedSnapshot, case: &Case, catalog: &Catalog) -> Option<WebhookEntry> {
    let webhook = &case.webhook;
    let diagnosis = diagnosed.diagnosis.webhooks.get(&webhook.id)?;
    let usage = case.usage.seen();
    Some(WebhookEntry {
        webhook_id: webhook.id.0,
        name: webhook.display_name(),
        owner: match webhook.owner {
            Owner::Own => "own",
            Owner::Other => "other",
        },
        state: webhook.state.name(),
        target: webhook.target.masked(),
        events: webhook.events.iter().map(|event| event.as_str().to_owned()).collect(),
        registered: webhook.registered.map(crate::model::Timestamp::to_rfc3339),
        updated: webhook.updated.map(crate::model::Timestamp::to_rfc3339),
        usage: UsageEntry {
            total_calls: usage.and_then(|usage| usage.total_calls),
            total_errors: usage.and_then(|usage| usage.total_errors),
            consecutive_errors: usage.and_then(|usage| usage.consecutive_errors),
            last_called: usage.and_then(|usage| usage.last_called).map(|last| last.at.to_rfc3339()),
        },
        verdict: diagnosis.verdict.kind.id(),
        cause: diagnosis.verdict.cause.map(|cause| cause.id()),
        also: diagnosis
            .verdict
            .cause
            .and_then(|cause| diagnosis.findings().iter().find(|finding| finding.cause == Some(cause)).map(also))
            .unwrap_or_default(),
        findings: entries(&diagnosis.findings(), catalog),
    })
}

fn entries(findings: &[Finding], catalog: &Catalog) -> Vec<FindingEntry> {
    findings
        .iter()
        .map(|finding| FindingEntry {
            check: finding.check,
            outcome: finding.outcome.id(),
            cause: finding.cause.map(|cause| cause.id()),
            also: also(finding),
            evidence: finding
                .evidence
                .iter()
                .map(|evidence| EvidenceEntry { field: evidence.field, value: evidence.value.to_string() })
                .collect(),
            explanation: explanation(finding, catalog),
            remedies: remedies(finding, catalog),
        })
        .collect()
}

fn also(finding: &Finding) -> Vec<&'static str> {
    finding.also.iter().map(|cause| cause.id()).collect()
}
