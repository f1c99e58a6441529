//! What leaves the browser in an export or a mail: JSON for machines, Markdown for people, CSV with one row a webhook,
//! and the mail to support. None of them ever holds a token, a webhook's secret or a header's value, and target
//! addresses are masked everywhere. Each is safe to paste: whoever names a webhook, or answers as a receiver or a server, writes
//! no markup, no formula and no further line of a mail.

mod access;
mod csv;
mod hand_over;
mod headline;
mod json;
mod line;
mod mail;
mod markdown;
mod markup;
mod run;
#[cfg(test)]
mod safe_to_paste;
#[cfg(test)]
mod tests;

pub use access::{AccessLinks, access_mail};
pub(crate) use csv::{Cell, head as csv_head};
pub use hand_over::hand_over;
pub use headline::{Extent, counted_headline, headline, tenant_headline};
pub use line::Line;
pub use mail::{Mail, mail};
pub use run::{Format, ReportRun, report};

use std::collections::BTreeSet;

use crate::diagnosis::finding::Value;
use crate::diagnosis::{Case, DiagnosedSnapshot, Evidence, Finding, Outcome, Remedy};
use crate::model::{Owner, WebhookId, WebhookState};
use crate::snapshot::Gap;
use crate::text::{Arg, Catalog, Message};

/// Which webhooks a report is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// All that were seen.
    All,
    /// Those that the list shows with its filters.
    Listed(BTreeSet<WebhookId>),
    /// One.
    Webhook(WebhookId),
}

impl Scope {
    fn includes(&self, id: WebhookId) -> bool {
        match self {
            Self::All => true,
            Self::Listed(listed) => listed.contains(&id),
            Self::Webhook(one) => *one == id,
        }
    }
}

/// The sentence for a gap: what could not be read and why, with the server's words where it had any.
pub fn gap_sentence(gap: &Gap, catalog: &Catalog) -> String {
    let message = Message::new("gap-sentence")
        .with("source", Arg::Term(format!("source-{}", gap.source.id()).into()))
        .with("reason", catalog.say(&gap.reason.message()));
    let sentence = catalog.say(&message);
    if gap.detail.is_blank() {
        sentence
    } else {
        format!("{sentence} {}", catalog.say(&Message::new("gap-detail").with("detail", &gap.detail)))
    }
}

/// What is and what it means, in one or two sentences.
pub fn explanation(finding: &Finding, catalog: &Catalog) -> String {
    if let (Outcome::Unknown, Some(gap)) = (finding.outcome, &finding.gap) {
        return gap_sentence(gap, catalog);
    }
    if finding.outcome == Outcome::Pass && finding.text == "finding-pass" {
        return catalog.text(&format!("check-{}", finding.check));
    }
    let what = catalog.say(&finding.what());
    let means = finding.attribute("means");
    match catalog.try_say(&means.id, &means.args) {
        Some(means) => format!("{what} {means}"),
        None => what,
    }
}

/// What a piece of evidence says, with moments written as everywhere else.
pub fn evidence_value(evidence: &Evidence, catalog: &Catalog) -> String {
    match &evidence.value {
        Value::Text(text) => text.clone(),
        Value::Time(moment) => catalog.time(*moment),
    }
}

/// How a webhook stands, in a few words each: its state, its failures in a row, its last call.
fn standing(case: &Case, catalog: &Catalog) -> Vec<String> {
    let state = case.webhook.state.name();
    let mut facts = vec![match case.webhook.state {
        WebhookState::TooManyErrors => catalog.say(&Message::new("state-disabled").with("state", state)),
        WebhookState::Unknown | WebhookState::Active | WebhookState::Stopped => state.to_owned(),
    }];
    if let Some(count) = case.consecutive_errors().and_then(|count| usize::try_from(count).ok()).filter(|n| *n > 0) {
        facts.push(catalog.say(&Message::new("hand-over-in-a-row").with("count", count)));
    }
    if let Some(called) = case.last_called() {
        facts.push(catalog.say(&Message::new("hand-over-called").with("when", called)));
    }
    facts
}

/// A step out, in words.
struct Step {
    /// What to do, where SuperOffice has it, and what to fill into the command first.
    sentence: String,
    /// Which terminal the command is for, and the command.
    command: Option<(String, String)>,
}

/// A step with its command for the catalog's terminal.
fn said(remedy: &Remedy, catalog: &Catalog) -> Step {
    let terminal = catalog.terminal();
    let command = remedy.command.as_ref();
    let fill_in = command.and_then(|command| command.fill_in(terminal));
    let sentences = [Some(remedy.message()), remedy.way(), fill_in].into_iter().flatten();
    let lead = Message::new("report-command").with("terminal", terminal.name());
    Step {
        sentence: sentences.map(|sentence| catalog.say(&sentence)).collect::<Vec<_>>().join(" "),
        command: command.map(|command| (catalog.say(&lead), command.text(terminal))),
    }
}

/// The steps out as plain text. A step's command stands on a line of its own below its sentence, so that it can be copied; it
/// is written for the catalog's terminal.
pub fn remedies(finding: &Finding, catalog: &Catalog) -> Vec<String> {
    let text = |step: Step| match step.command {
        Some((lead, command)) => format!("{} {lead}\n{command}", step.sentence),
        None => step.sentence,
    };
    finding.remedies.iter().map(|remedy| text(said(remedy, catalog))).collect()
}

/// How many webhooks of each owner were seen: this app's, and others'.
pub fn owned(diagnosed: &DiagnosedSnapshot) -> (usize, usize) {
    let own = diagnosed.cases.iter().filter(|case| case.webhook.owner == Owner::Own).count();
    (own, diagnosed.cases.len() - own)
}
