//! What every export holds, and what none ever holds.

use crate::diagnosis::fixture::{EXPIRED, NOW, Scene};
use crate::diagnosis::{Finding, Outcome, Record};
use crate::model::{Quoted, Target, WebhookId, WebhookState};
use crate::report::{Format, Scope, mail, remedies, report};
use crate::snapshot::Source;
use crate::terminal::Terminal;
use crate::text::{Catalog, Formats, PlainEnglish};

fn catalog() -> Catalog {
    Catalog::english(Box::new(PlainEnglish))
}

fn scene() -> Scene {
    Scene::failing("could not call https://api.acme.example/in?code=hunter2: connection refused", 9)
        .webhook(|webhook| {
            webhook.state = WebhookState::TooManyErrors;
            webhook.target = Target::new("https://me:hunter2@api.acme.example/in?code=hunter2");
            webhook.name = "=HYPERLINK(\"http://evil.example\")".to_owned();
        })
        .sibling(2, |_, _| {})
        .other(9)
        .newer()
        .blind(Source::Activity)
}

#[test]
fn the_json_report_follows_its_schema() {
    let text = report(&scene().diagnosed(), Scope::All, Format::Json, &catalog());
    let report: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(report["schema"], "hook-doctor/report/1");
    assert_eq!(report["tenant"]["tenant"], "Cust12345");
    assert_eq!(
        (&report["seen_by"]["user"], &report["seen_by"]["own"], &report["seen_by"]["others"]),
        (&"Eva Berg".into(), &2.into(), &1.into())
    );
    assert_eq!(report["seen_by"]["gaps"].as_array().map(Vec::len), Some(1));
    assert_eq!(report["seen_by"]["not_read"], serde_json::json!(["activity"]));
    let first = &report["webhooks"][0];
    assert_eq!(
        (&first["webhook_id"], &first["owner"], &first["state"], &first["verdict"]),
        (&1.into(), &"own".into(), &"TooManyErrors".into(), &"failing-deliveries".into())
    );
    assert_eq!(first["usage"]["consecutive_errors"], 9);
    let finding = first["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .find(|finding| finding["check"] == "last-error")
        .expect("the last error");
    assert_eq!(finding["outcome"], "fail");
    assert!(finding["explanation"].as_str().is_some_and(|text| !text.is_empty()));
    assert!(finding["remedies"].as_array().is_some_and(|remedies| !remedies.is_empty()));
    assert_eq!(finding["evidence"][0]["field"], "webhook_usage.last_error");
    assert_eq!(report["webhooks"][2]["owner"], "other");
    assert!(report["findings"].as_array().is_some_and(|findings| !findings.is_empty()));
}

#[test]
fn evidence_is_shown_as_it_was_sent_and_moments_as_everywhere() {
    let finding = Finding::new("state-stopped", Outcome::Fail, Record::Tenant, "state-stopped")
        .evidence(Source::List, "State", "Stopped")
        .evidence(Source::List, "Updated", NOW);
    let shown: Vec<String> =
        finding.evidence.iter().map(|evidence| super::evidence_value(evidence, &catalog())).collect();
    assert_eq!(shown, ["Stopped".to_owned(), PlainEnglish.time(NOW)]);
}

#[test]
fn webhooks_are_counted_by_whose_they_are() {
    assert_eq!(super::owned(&Scene::healthy().other(8).other(9).diagnosed()), (1, 2));
}

#[test]
fn no_export_holds_a_key_of_an_address() {
    let diagnosed = scene().diagnosed();
    let mail = mail(&diagnosed, Some(WebhookId(1)), &catalog());
    let exports = [
        report(&diagnosed, Scope::All, Format::Json, &catalog()),
        report(&diagnosed, Scope::All, Format::Markdown, &catalog()),
        report(&diagnosed, Scope::All, Format::Csv, &catalog()),
        mail.full.clone(),
        mail.summary.clone(),
        mail.mailto(),
    ];
    for export in exports {
        assert!(!export.contains("hunter2"), "{export}");
        assert!(
            export.contains("Cust12345") || export.contains("webhook_id") || export.contains("api.acme"),
            "{export}"
        );
    }
}

#[test]
fn a_report_about_one_webhook_holds_no_other() {
    let report: serde_json::Value =
        serde_json::from_str(&report(&scene().diagnosed(), Scope::Webhook(WebhookId(2)), Format::Json, &catalog()))
            .expect("JSON");
    let ids: Vec<i64> = report["webhooks"]
        .as_array()
        .expect("webhooks")
        .iter()
        .filter_map(|webhook| webhook["webhook_id"].as_i64())
        .collect();
    assert_eq!(ids, [2]);
}

#[test]
fn a_spreadsheet_runs_nothing() {
    let text = report(&scene().diagnosed(), Scope::All, Format::Csv, &catalog());
    assert!(
        !text.lines().any(|line| line.split(',').any(|cell| cell.trim_start_matches('"').starts_with('='))),
        "{text}"
    );
    assert_eq!(text.lines().count(), 4, "a head and a row for each webhook");
}

#[test]
fn the_mail_asks_for_what_the_vendor_needs_and_names_the_webhook_by_its_id() {
    let diagnosed = Scene::failing("Connection refused", 3).diagnosed();
    let mail = mail(&diagnosed, Some(WebhookId(1)), &catalog());
    for part in ["Webhook id 1, last changed on ", " UTC by Tony Yates", "client ID", "time zone", "EventId"] {
        assert!(mail.summary.contains(part), "{part}: {}", mail.summary);
    }
    let link = mail.mailto();
    assert!(link.contains("client%20ID") && link.contains("Nothing%20listens"), "{link}");
    let unnamed = Scene::healthy().webhook(|webhook| webhook.updated_by = None).diagnosed();
    let summary = super::mail(&unnamed, Some(WebhookId(1)), &catalog()).summary;
    assert!(summary.contains("Webhook id 1, last changed") && !summary.contains(" by "), "{summary}");
}

#[test]
fn a_report_of_an_on_site_server_names_no_other_apps() {
    let diagnosed = Scene::healthy().change(|snapshot| snapshot.online = false).diagnosed();
    let text = report(&diagnosed, Scope::All, Format::Markdown, &catalog());
    assert!(text.contains("on-site server") && !text.contains("Others may exist"), "{text}");
    let summary = mail(&diagnosed, None, &catalog()).summary;
    assert!(summary.contains("1 webhook") && !summary.contains("of others"), "{summary}");
}

#[test]
fn the_mail_fits_into_an_address() {
    let mixed_tenant =
        (2..80).fold(scene(), |scene, id| scene.sibling(id, |webhook, _| webhook.state = WebhookState::Stopped));
    let mail = mail(&mixed_tenant.diagnosed(), None, &catalog());
    assert_eq!(mail.to, "appdev@superoffice.com");
    assert!(mail.mailto().len() <= 2_000, "{}", mail.mailto().len());
    assert!(mail.full.len() > mail.summary.len());
}

#[test]
fn a_webhooks_headline_is_what_decides_its_verdict() {
    let said = |scene: Scene| {
        let diagnosed = scene.diagnosed();
        let diagnosis = diagnosed.diagnosis.webhooks.get(&WebhookId(1)).expect("webhook 1");
        super::headline(diagnosis, &catalog())
    };
    assert!(said(Scene::failing("Connection refused", 4)).starts_with("Nothing listens on"));
    assert!(said(Scene::healthy()).starts_with("It delivers"));
    let blind = said(Scene::healthy().blind(Source::Usage).blind(Source::Activity));
    assert!(blind.starts_with("Not read: the usage counters, because"), "{blind}");
    let unknown = said(Scene::healthy().webhook(|webhook| webhook.state = WebhookState::Unknown));
    assert_eq!(unknown, "The server does not say whether it is on.", "what it means is said beside it");
}

#[test]
fn markdown_lists_what_was_found_and_not_what_passed() {
    let text = report(&scene().diagnosed(), Scope::Webhook(WebhookId(1)), Format::Markdown, &catalog());
    assert!(text.contains("(state-too-many-errors): SuperOffice disabled it"), "{text}");
    assert!(text.contains("`webhook_usage.last_error`"), "{text}");
    assert!(!text.contains("(name-missing)"), "{text}");
}

#[test]
fn a_second_cause_is_in_also_and_nowhere_else() {
    let text =
        "The remote certificate is invalid because of errors in the certificate chain: NotTimeValid, PartialChain";
    let parsed: serde_json::Value =
        serde_json::from_str(&report(&Scene::failing(text, 3).diagnosed(), Scope::All, Format::Json, &catalog()))
            .expect("JSON");
    let webhook = &parsed["webhooks"][0];
    assert_eq!(webhook["cause"], "tls-certificate-untrusted");
    assert_eq!(webhook["also"], serde_json::json!(["tls-certificate-expired"]));
    let findings = webhook["findings"].as_array().expect("findings");
    let said = findings.iter().find(|finding| finding["check"] == "last-error").expect("the finding");
    assert_eq!(said["also"], serde_json::json!(["tls-certificate-expired"]));
    let one = report(&Scene::failing("Connection refused", 3).diagnosed(), Scope::All, Format::Json, &catalog());
    assert!(!one.contains("\"also\""), "{one}");
}

#[test]
fn the_answer_and_the_causes_come_first_and_what_delivers_is_a_line_of_names() {
    let diagnosed = Scene::healthy()
        .sibling(2, |webhook, _| webhook.name = "Newsletter".to_owned())
        .sibling(3, |webhook, usage| {
            webhook.name = "ERP orders".to_owned();
            webhook.state = WebhookState::TooManyErrors;
            usage.last_error = Some(Quoted::new("Connection refused"));
            usage.consecutive_errors = Some(9);
        })
        .diagnosed();
    let text = report(&diagnosed, Scope::All, Format::Markdown, &catalog());
    let place = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} is missing in\n{text}"));
    let parts = [
        "**One of 3 webhooks does not deliver.",
        "## Causes, worst first",
        "### Connection refused",
        "start the receiver’s service",
        "\n- ERP orders (3): SuperOffice disabled it",
        "## What else was found",
        "## Webhooks that deliver\n\n- ERP orders 1 (1) and Newsletter (2)",
    ];
    assert!(parts.map(place).is_sorted(), "{text}");
    assert!(!text.contains("\n- Newsletter"), "{text}");
}

#[test]
fn a_command_stands_on_a_line_of_its_own_in_a_step() {
    let diagnosed = Scene::failing(EXPIRED, 9).diagnosed();
    let finding = &diagnosed.diagnosis.groups[0].finding;
    let catalog = catalog();
    let commands = finding.remedies.iter().filter_map(|remedy| remedy.command.as_ref());
    let commands: Vec<String> = commands.map(|command| command.text(catalog.terminal())).collect();
    assert!(!commands.is_empty());
    let steps = remedies(finding, &catalog);
    for command in commands {
        assert!(steps.iter().any(|step| step.ends_with(&format!(":\n{command}"))), "{command}: {steps:#?}");
    }
}

#[test]
fn a_command_survives_pasting_and_is_said_once() {
    let diagnosed = Scene::failing(EXPIRED, 3).diagnosed();
    let command = diagnosed.diagnosis.groups[0].finding.remedies.iter().find_map(|remedy| remedy.command.clone());
    let command = command.expect("a command").text(Terminal::Bash);
    let text = report(&diagnosed, Scope::All, Format::Markdown, &catalog());
    assert_eq!(text.matches(command.as_str()).count(), 1, "{text}");
    assert!(text.contains(&format!("\n    ```\n    {command}\n    ```\n")), "{text}");
}

#[test]
fn a_report_about_a_part_says_so() {
    let diagnosed = scene().diagnosed();
    let about = |scope| report(&diagnosed, scope, Format::Markdown, &catalog());
    assert!(about(Scope::Listed([WebhookId(1), WebhookId(2)].into())).contains("the 2 of 3 webhooks"));
    assert!(about(Scope::Webhook(WebhookId(1))).contains("one of 3 webhooks"));
    assert!(!about(Scope::All).contains("This report describes"));
}

#[test]
fn a_command_names_its_terminal_and_is_no_markup() {
    let timeout = "The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.";
    let diagnosed = Scene::failing(timeout, 3).diagnosed();
    for (terminal, lead, part) in [
        (Terminal::Bash, "Run in bash:", "-o /dev/null -w '%{http_code} after %{time_total} s\\n'"),
        (Terminal::PowerShell, "Run in PowerShell:", "-o NUL -w '%{http_code} after %{time_total} s\\n'"),
        (Terminal::Cmd, "Run in cmd:", "-o NUL -w \"%{http_code} after %{time_total} s\\n\""),
    ] {
        let catalog = catalog().for_terminal(terminal);
        let text = report(&diagnosed, Scope::All, Format::Markdown, &catalog);
        assert!(text.contains(lead) && text.contains(part), "{text}");
        let json = report(&diagnosed, Scope::All, Format::Json, &catalog);
        assert!(json.contains(lead), "{json}");
        assert!(mail(&diagnosed, None, &catalog).full.contains(lead));
    }
}

#[test]
fn the_mail_about_a_tenant_names_what_loses_events_and_the_mail_about_a_webhook_that_webhook() {
    let diagnosed = Scene::failing("Connection refused", 9)
        .webhook(|webhook| {
            webhook.name = "Orders".to_owned();
            webhook.state = WebhookState::TooManyErrors;
        })
        .sibling(2, |webhook, _| webhook.name = "Newsletter".to_owned())
        .diagnosed();
    let names = |about: Option<WebhookId>| {
        let summary = mail(&diagnosed, about, &catalog()).summary;
        ["- Orders (1): ", "- Newsletter (2): "].map(|line| summary.contains(line))
    };
    assert_eq!(names(None), [true, false]);
    assert_eq!(names(Some(WebhookId(1))), [true, false]);
    assert_eq!(names(Some(WebhookId(2))), [false, true]);
}

#[test]
fn every_list_stands_behind_one_blank_line_and_no_two_blank_lines_follow() {
    let gaps = |count: usize| [Source::Activity, Source::Usage].into_iter().take(count);
    for count in 0..=2 {
        let diagnosed = gaps(count).fold(Scene::healthy().sibling(2, |_, _| {}), Scene::blind).diagnosed();
        for scope in [Scope::All, Scope::Webhook(WebhookId(1))] {
            let text = report(&diagnosed, scope.clone(), Format::Markdown, &catalog());
            assert!(!text.ends_with("\n\n"), "{scope:?}:\n{text}");
            let begins_apart = !text.contains("\n- **") || text.contains("\n\n- **");
            assert!(begins_apart, "findings are a list of their own, {scope:?}:\n{text}");
            let lines: Vec<&str> = text.lines().collect();
            for pair in lines.windows(2) {
                let [before, line] = pair else { continue };
                let is_item = |line: &str| line.trim_start_matches([' ', '1', '2', '3']).starts_with(['-', '.']);
                assert!(!(before.is_empty() && line.is_empty()), "two blank lines, {scope:?}:\n{text}");
                assert!(!is_item(line) || before.is_empty() || is_item(before), "{scope:?}:\n{text}");
            }
        }
    }
}

#[test]
fn webhooks_that_deliver_have_a_heading_only_where_there_are_some() {
    let text = |scene: Scene| report(&scene.diagnosed(), Scope::All, Format::Markdown, &catalog());
    assert!(text(Scene::healthy()).contains("## Webhooks that deliver"));
    assert!(!text(Scene::failing("Connection refused", 9)).contains("## Webhooks that deliver"));
}

#[test]
fn several_causes_are_named_at_a_glance_first_with_whom_they_hit() {
    let scene = || Scene::failing("Connection refused", 9).webhook(|webhook| webhook.name = "Orders".to_owned());
    let text = |scene: Scene| report(&scene.diagnosed(), Scope::All, Format::Markdown, &catalog());
    let one = text(scene());
    assert!(one.contains("## Causes, worst first\n\n### Connection refused"), "{one}");
    let two = text(scene().sibling(2, |webhook, _| {
        webhook.name = "Feed".to_owned();
        webhook.target = Target::new("https://b.example/in");
        webhook.state = WebhookState::Stopped;
    }));
    let glance = two.split_once("## Each cause").map(|(before, _)| before).unwrap_or_default();
    for line in
        ["1. **Connection refused** `api.acme.example` 1 webhook fails. Orders (1)\n", "1 webhook stopped. Feed (2)\n"]
    {
        assert!(glance.contains(line), "{line} is missing in\n{two}");
    }
    assert_eq!(text(Scene::healthy()).matches("## Causes").count(), 0);
}

#[test]
fn every_webhook_of_a_cause_is_described_in_a_few_lines_and_its_steps_are_said_once() {
    let scene = (2..=60).fold(Scene::failing(EXPIRED, 9), |scene, id| {
        scene.sibling(id, |_, usage| {
            usage.last_error = Some(Quoted::new(EXPIRED));
            usage.consecutive_errors = Some(9);
        })
    });
    let text = report(&scene.diagnosed(), Scope::All, Format::Markdown, &catalog());
    assert_eq!(text.matches("\n- ERP orders").count(), 60, "{text}");
    assert_eq!(text.matches("Renew the certificate").count(), 1, "{text}");
    assert!(text.lines().count() < 60 * 7 + 40, "{} lines:\n{text}", text.lines().count());
}

#[test]
fn what_threatens_no_delivery_is_a_line_of_names() {
    let scene = Scene::failing("Connection refused", 9)
        .webhook(|webhook| webhook.target = Target::new("https://api.acme.example/in?code=hunter2"))
        .sibling(2, |webhook, _| webhook.target = Target::new("https://api.acme.example/b?code=hunter2"));
    let text = report(&scene.diagnosed(), Scope::All, Format::Markdown, &catalog());
    let (_, after) = text.split_once("## What else was found").expect("a list");
    let lines: Vec<&str> = after.lines().filter(|line| line.contains("(target-holds-credentials)")).collect();
    assert_eq!(lines.len(), 1, "{text}");
    assert!(lines[0].contains("(1)") && lines[0].contains("(2)"), "{text}");
    assert!(!text.contains("take the key out of the address"), "{text}");
}

#[test]
fn steps_stand_with_their_cause_or_with_the_one_webhook_that_the_report_is_about() {
    let diagnosed = Scene::failing("Connection refused", 9)
        .webhook(|webhook| webhook.target = Target::new("https://api.acme.example/in?code=hunter2"))
        .diagnosed();
    let places = |scope: Scope, webhook: &str, step: &str| {
        let text = report(&diagnosed, scope, Format::Markdown, &catalog());
        let (before, after) = text.split_once(webhook).expect("the webhook");
        (before.matches(step).count(), after.matches(step).count())
    };
    let (of_the_cause, of_another) = ("start the receiver’s service", "take the key out of the address");
    let all = |step| places(Scope::All, "\n- ERP orders 1 (1): ", step);
    assert_eq!((all(of_the_cause), all(of_another)), ((1, 0), (0, 0)));
    let one = |step| places(Scope::Webhook(WebhookId(1)), "\n- State: ", step);
    assert_eq!((one(of_the_cause), one(of_another)), ((0, 1), (0, 1)));
}
