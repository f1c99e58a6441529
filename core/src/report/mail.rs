//! The mail to the vendor's developer support, when nothing explains a silence.

use url::form_urlencoded;

use super::{Format, Line, Scope, headline, owned, report};
use crate::diagnosis::{Case, DiagnosedSnapshot};
use crate::model::WebhookId;
use crate::text::{Catalog, Message, Zones};

/// The longest address that mail programs and browsers take, in characters.
const LONGEST_ADDRESS: usize = 1_900;

/// A draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// To whom; empty where the reader knows.
    pub to: &'static str,
    /// The subject: one line, so that no name of a webhook begins another header.
    pub subject: Line,
    /// A summary that fits into a `mailto:` address.
    pub summary: String,
    /// The whole report, to be pasted below.
    pub full: String,
}

/// Drafts the mail about one webhook, or about all.
pub fn mail(diagnosed: &DiagnosedSnapshot, about: Option<WebhookId>, catalog: &Catalog) -> Mail {
    let catalog = &catalog.in_zones(Zones::LocalAndUtc);
    let snapshot = &diagnosed.snapshot;
    let tenant = snapshot.tenant.as_str();
    let scope = about.map_or(Scope::All, Scope::Webhook);
    let subject = match about.and_then(|id| diagnosed.case(id)) {
        Some(case) => {
            Message::new("mail-subject-webhook").with("tenant", tenant).with("name", case.webhook.display_name())
        }
        None => Message::new("mail-subject").with("tenant", tenant),
    };
    let (own, others) = owned(diagnosed);
    let opening = Message::new(if snapshot.online { "mail-opening" } else { "mail-opening-onsite" })
        .with("tenant", tenant)
        .with("environment", snapshot.environment.as_str())
        .with("when", snapshot.taken_at)
        .with("own", own)
        .with("others", others);
    let mut summary = format!("{}\n", Line::new(&catalog.say(&opening)));
    if let Some(case) = about.and_then(|id| diagnosed.case(id)) {
        summary.push_str(&format!("{}\n", Line::new(&catalog.say(&last_changed(case)))));
    }
    // First, because a long mail is cut at its end.
    summary.push_str(&format!("\n{}\n", catalog.text("mail-fill-in")));
    for line in ["mail-app", "mail-change", "mail-time", "mail-event"] {
        summary.push_str(&format!("- {}\n", catalog.text(line)));
    }
    for case in diagnosed.cases.iter().filter(|case| scope.includes(case.webhook.id)) {
        let Some(diagnosis) = diagnosed.diagnosis.webhooks.get(&case.webhook.id) else { continue };
        if about.is_some() || diagnosis.verdict.kind.loses_events() {
            let (name, what) = (Line::new(&case.webhook.display_name()), Line::new(&headline(diagnosis, catalog)));
            let line = format!("\n- {name} ({}): {what}", case.webhook.id);
            if summary.len() + line.len() > LONGEST_ADDRESS / 2 {
                summary.push_str("\n- …");
                break;
            }
            summary.push_str(&line);
        }
    }
    summary.push_str(&format!("\n\n{}\n", catalog.text("mail-closing")));
    Mail {
        to: "appdev@superoffice.com",
        subject: Line::new(&catalog.say(&subject)),
        summary,
        full: report(diagnosed, scope, Format::Markdown, catalog),
    }
}

/// Which webhook, by its id, and who changed it last.
fn last_changed(case: &Case) -> Message {
    let webhook = &case.webhook;
    let who = webhook.updated_by.as_ref().map(|who| &*who.name).filter(|name| !name.is_empty());
    let id = match (webhook.updated, &who) {
        (Some(_), Some(_)) => "mail-webhook-by",
        (Some(_), None) => "mail-webhook-at",
        (None, _) => "mail-webhook",
    };
    let message = Message::new(id).with("id", webhook.id.to_string()).with("who", who.unwrap_or_default());
    match webhook.updated {
        Some(updated) => message.with("when", updated),
        None => message,
    }
}

impl Mail {
    /// The draft as a `mailto:` address, cut where it would be longer than mail programs take.
    pub fn mailto(&self) -> String {
        let encode =
            |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20");
        let start = format!(
            "mailto:{}?subject={}&body=",
            self.to,
            encode(&self.subject.as_str().chars().take(120).collect::<String>())
        );
        let mut body = String::new();
        for c in self.summary.chars() {
            let next = encode(c.encode_utf8(&mut [0; 4]));
            if start.len() + body.len() + next.len() > LONGEST_ADDRESS {
                break;
            }
            body.push_str(&next);
        }
        start + &body
    }
}
