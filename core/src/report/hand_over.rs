//! The mail to the people who run a receiver: what fails there, for which webhooks, and what is theirs to do. It holds
//! nothing that opens the receiver.

use super::line::Line;
use super::{Mail, said, standing};
use crate::diagnosis::{ActionOwner, Case, DiagnosedSnapshot, Finding};
use crate::model::{Quoted, WebhookId};
use crate::text::{Catalog, Message, Zones};

/// How many webhooks the mail names; the others are counted.
const NAMED: usize = 30;

/// How much of a quoted error the mail holds, in characters.
const LONGEST_QUOTE: usize = 2_000;

/// Drafts the mail about webhooks that share a finding at one receiver; none where nothing of it is the receiver's to do.
/// The reader knows to whom it goes. Its commands are for the catalog's terminal, and say so.
pub fn hand_over(
    diagnosed: &DiagnosedSnapshot,
    finding: &Finding,
    host: Option<&str>,
    webhooks: &[WebhookId],
    catalog: &Catalog,
) -> Option<Mail> {
    let steps: Vec<_> = finding.remedies.iter().filter(|remedy| remedy.action_owner == ActionOwner::Receiver).collect();
    if steps.is_empty() {
        return None;
    }
    // The receiver's people may live in another zone.
    let catalog = &catalog.in_zones(Zones::LocalAndUtc);
    let cases: Vec<&Case> = webhooks.iter().filter_map(|id| diagnosed.case(*id)).collect();
    let tenant = diagnosed.snapshot.tenant.as_str();
    let about = |id: &'static str| {
        Message::new(id)
            .with("tenant", tenant)
            .with("host", host.unwrap_or_default())
            .with("what", catalog.say(&finding.attribute("short")))
            .with("count", cases.len())
    };
    let (subject, opening) = match host {
        Some(_) => ("hand-over-subject", "hand-over-opening"),
        None => ("hand-over-subject-no-host", "hand-over-opening-no-host"),
    };
    let subject = Line::new(&catalog.say(&about(subject)));
    let mut blocks = vec![catalog.say(&about(opening))];
    let mut lines: Vec<String> = cases.iter().take(NAMED).map(|case| format!("- {}", line(case, catalog))).collect();
    if cases.len() > NAMED {
        let more = Message::new("hand-over-more").with("count", cases.len() - NAMED);
        lines.push(format!("- {}", catalog.say(&more)));
    }
    blocks.push(lines.join("\n"));
    let what = catalog.say(&finding.what());
    let means = finding.attribute("means");
    blocks.push(match catalog.try_say(&means.id, &means.args) {
        Some(means) => format!("{what} {means}"),
        None => what,
    });
    blocks.push(catalog.text("hand-over-steps"));
    for (index, step) in steps.iter().enumerate() {
        let step = said(step, catalog);
        match &step.command {
            Some((lead, command)) => {
                blocks.push(format!("{}. {} {lead}", index + 1, step.sentence));
                blocks.push(indented(command));
            }
            None => blocks.push(format!("{}. {}", index + 1, step.sentence)),
        }
    }
    // A script has no log of calls to search.
    if host.is_some() {
        blocks.push(catalog.text("hand-over-search"));
    }
    let error = cases
        .iter()
        .find_map(|case| case.usage.seen()?.last_error.as_ref().map(Quoted::masked))
        .unwrap_or_default()
        .trim();
    if !error.is_empty() {
        blocks.push(catalog.text("hand-over-error"));
        blocks.push(indented(&error.chars().take(LONGEST_QUOTE).collect::<String>()));
    }
    blocks.push(catalog.text("hand-over-closing"));
    let full = format!("{}\n", blocks.join("\n\n"));
    Some(Mail { to: "", subject, summary: full.clone(), full })
}

/// A webhook in one line: its name, its masked target, its state, its failures in a row and its last call.
fn line(case: &Case, catalog: &Catalog) -> String {
    let webhook = &case.webhook;
    let name = Message::new("hand-over-webhook")
        .with("name", Line::new(&webhook.display_name()).to_string())
        .with("id", webhook.id.to_string())
        .with("target", webhook.target.masked());
    format!("{}: {}", catalog.say(&name), catalog.formats().list(&standing(case, catalog)))
}

/// A block that mail programs leave as it is.
fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {}", line.trim_end())).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::VerdictKind;
    use crate::diagnosis::fixture::{EXPIRED, Scene};
    use crate::model::{Target, WebhookState};
    use crate::text::PlainEnglish;

    fn draft(diagnosed: &DiagnosedSnapshot) -> Option<Mail> {
        let group = diagnosed.diagnosis.groups.first().expect("a group");
        let catalog = Catalog::english(Box::new(PlainEnglish));
        hand_over(diagnosed, &group.finding, group.key.host.as_deref(), &group.webhooks, &catalog)
    }

    fn two_expired() -> DiagnosedSnapshot {
        Scene::failing(EXPIRED, 3)
            .webhook(|webhook| webhook.target = Target::new("https://api.acme.example/in?code=hunter2"))
            .sibling(2, |webhook, usage| {
                webhook.name = "ERP orders".to_owned();
                webhook.target = Target::new("https://api.acme.example/erp?code=hunter2");
                webhook.state = WebhookState::TooManyErrors;
                usage.last_error = Some(Quoted::new(EXPIRED));
                usage.consecutive_errors = Some(9);
            })
            .diagnosed()
    }

    #[test]
    fn the_mail_names_the_tenant_the_receiver_all_webhooks_and_the_error_and_holds_no_key() {
        let mail = draft(&two_expired()).expect("a mail");
        for part in ["api.acme.example", "Cust12345"] {
            assert!(mail.subject.as_str().contains(part), "{}", mail.subject);
        }
        for part in [
            "Cust12345",
            "api.acme.example",
            "ERP orders (webhook 2)",
            "Disabled (TooManyErrors)",
            "9 failures in a row",
            "UTC",
        ] {
            assert!(mail.full.contains(part), "{part} is missing in\n{}", mail.full);
        }
        assert!(mail.full.contains(&format!("\n    {EXPIRED}\n")), "{}", mail.full);
        assert!(!mail.full.contains("hunter2"), "{}", mail.full);
    }

    #[test]
    fn a_command_stands_in_a_block_of_its_own() {
        let mail = draft(&two_expired()).expect("a mail");
        let command = mail.full.lines().find(|line| line.contains("openssl")).expect("a command");
        assert!(command.starts_with("    ") && !command.contains("1. "), "{command}");
    }

    #[test]
    fn only_the_receivers_own_steps_are_handed_over() {
        let diagnosed = two_expired();
        let finding = &diagnosed.diagnosis.groups[0].finding;
        let catalog = Catalog::english(Box::new(PlainEnglish));
        let mail = draft(&diagnosed).expect("a mail").full;
        for remedy in &finding.remedies {
            let sentence = catalog.say(&remedy.message());
            assert_eq!(mail.contains(&sentence), remedy.action_owner == ActionOwner::Receiver, "{sentence}");
        }
    }

    #[test]
    fn the_receivers_people_learn_how_to_find_a_call_and_when_it_was_in_both_zones() {
        let mail = draft(&two_expired()).expect("a mail").full;
        for part in ["NetServer-Webhook/", "X-SuperOffice-EventId", "last called "] {
            assert!(mail.contains(part), "{part} is missing in\n{mail}");
        }
        let diagnosed = two_expired();
        let group = diagnosed.diagnosis.groups.first().expect("a group");
        let catalog = Catalog::english(Box::new(PlainEnglish));
        let without_host = hand_over(&diagnosed, &group.finding, None, &group.webhooks, &catalog).expect("a mail").full;
        assert!(!without_host.contains("NetServer-Webhook/"), "{without_host}");
    }

    #[test]
    fn where_the_receiver_has_nothing_to_do_there_is_no_mail() {
        let stopped = Scene::healthy().webhook(|webhook| webhook.state = WebhookState::Stopped).diagnosed();
        assert_eq!(stopped.diagnosis.groups[0].verdict, VerdictKind::Stopped);
        assert_eq!(draft(&stopped), None);
    }

    #[test]
    fn very_many_webhooks_are_counted() {
        let scene = (2..60).fold(Scene::failing(EXPIRED, 3), |scene, id| {
            scene.sibling(id, |_, usage| {
                usage.last_error = Some(Quoted::new(EXPIRED));
                usage.consecutive_errors = Some(3);
            })
        });
        let mail = draft(&scene.diagnosed()).expect("a mail").full;
        assert!(mail.contains("and 29 more webhooks"), "{mail}");
    }

    #[test]
    fn nothing_is_counted_that_is_none() {
        let scene = (2..=30).fold(Scene::failing(EXPIRED, 3), |scene, id| {
            scene.sibling(id, |_, usage| {
                usage.last_error = Some(Quoted::new(EXPIRED));
                usage.consecutive_errors = Some(3);
            })
        });
        let mail = draft(&scene.diagnosed()).expect("a mail").full;
        assert!(mail.contains("(webhook 30)") && !mail.contains(" more webhooks"), "{mail}");
        let catalog = Catalog::english(Box::new(PlainEnglish));
        let diagnosed = Scene::healthy().diagnosed();
        let line = line(diagnosed.case(WebhookId(1)).expect("webhook 1"), &catalog);
        assert!(!line.contains("in a row"), "{line}");
        assert_eq!(line.matches("UTC").count(), 1, "the reader's zone is UTC: {line}");
    }
}
