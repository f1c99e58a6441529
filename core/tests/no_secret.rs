//! Secrets stand in every position of a target and are repeated by errors in many ways, as a tenant would send them: none
//! is found in anything that the page shows, finds, copies, exports, mails or stores.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_core::address::{EnvironmentName, TenantId};
use doctor_core::diagnosis::DiagnosedSnapshot;
use doctor_core::list;
use doctor_core::model::Timestamp;
use doctor_core::offline_copy::OfflineCopy;
use doctor_core::opened_report;
use doctor_core::report::{Format, Scope, evidence_value, explanation, hand_over, mail, remedies, report};
use doctor_core::request;
use doctor_core::snapshot::{Observed, Snapshot};
use doctor_core::terminal::Terminal;
use doctor_core::text::{Catalog, PlainEnglish};
use doctor_core::wire;
use proptest::prelude::*;
use serde_json::json;

const NOW: Timestamp = Timestamp::from_millis(1_795_500_000_000);

/// Everything that leaves a reading of a tenant with these targets, each with its last error.
fn outputs(webhooks: &[(String, String)]) -> Vec<(&'static str, String)> {
    let list: Vec<_> = webhooks
        .iter()
        .zip(1..)
        .map(|((target, error), id)| {
            json!({ "WebhookId": id, "Name": format!("Hook {id}"), "Events": ["sale.sold"], "TargetUrl": target,
                "State": "TooManyErrors", "Type": "webhook", "Secret": "x", "LastError": error })
        })
        .collect();
    let usage: Vec<_> = webhooks
        .iter()
        .zip(1..)
        .map(|((_, error), id)| {
            json!({ "webhook_usage.webhook_usage_id": id, "webhook_usage.total_calls": 20,
                "webhook_usage.total_errors": 9, "webhook_usage.consecutive_errors": 9,
                "webhook_usage.last_error": error })
        })
        .collect();
    let (list, usage) = (json!(list).to_string(), json!({ "value": usage }).to_string());
    let (environment, tenant) = (EnvironmentName::parse("online"), TenantId::parse("Cust12345"));
    let mut snapshot = Snapshot::pending(environment.expect("a name"), tenant.expect("an id"), NOW);
    snapshot.list = Observed::Complete(wire::webhooks(&list).expect("a list").items);
    let page = wire::archive(&usage).expect("a page");
    snapshot.usage = Observed::Complete(wire::usage_rows(&page).into_iter().collect());
    let mut copy = OfflineCopy::new("{}").dated(NOW);
    copy.add(&request::list(), 200, "application/json", list);
    copy.add(&request::usage_page(None), 200, "application/json", usage);
    let stored = copy.to_text().expect("a copy");
    let diagnosed = DiagnosedSnapshot::of(snapshot);
    let catalog = Catalog::english(Box::new(PlainEnglish));
    let mut all = vec![
        ("debug output of the copy", format!("{copy:?}")),
        ("offline copy", stored),
        ("debug output", format!("{diagnosed:?}")),
        ("rows and what the search looks at", format!("{:?}", list::rows(&diagnosed))),
    ];
    for format in Format::ALL {
        all.push(("report", report(&diagnosed, Scope::All, format, &catalog)));
    }
    let opened = opened_report::open(&report(&diagnosed, Scope::All, Format::Json, &catalog)).expect("a report");
    all.push(("an opened report", format!("{opened:?}")));
    let about = diagnosed.diagnosis.webhooks.keys().next().copied();
    for mail in [mail(&diagnosed, None, &catalog), mail(&diagnosed, about, &catalog)] {
        all.extend([("mail", mail.full.clone()), ("mailto", mail.mailto())]);
    }
    for group in &diagnosed.diagnosis.groups {
        let host = group.key.host.as_deref();
        let mail = hand_over(&diagnosed, &group.finding, host, &group.webhooks, &catalog);
        all.extend(mail.map(|mail| ("hand-over", mail.full)));
    }
    for finding in diagnosed.diagnosis.webhooks.values().flat_map(|diagnosis| &diagnosis.notable) {
        all.push(("finding", explanation(finding, &catalog)));
        all.extend(remedies(finding, &catalog).into_iter().map(|text| ("steps and commands", text)));
        for command in finding.remedies.iter().filter_map(|remedy| remedy.command.as_ref()) {
            all.extend(Terminal::ALL.map(|terminal| ("command", command.text(terminal))));
        }
        all.extend(finding.evidence.iter().map(|evidence| ("evidence", evidence_value(evidence, &catalog))));
    }
    all
}

fn percent_encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// The ways in which servers, gateways and logs repeat an address.
fn repeated(target: &str) -> Vec<String> {
    let path = target.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..])).unwrap_or("/");
    vec![
        format!("Could not POST to '{target}': refused"),
        format!("HTTP/1.1 404 Not Found\r\nServer: nginx\r\n\r\nCannot POST {path}"),
        format!("{{\"error\":\"no {}\"}}", target.replace('/', "\\/")),
        format!("<p>no {}</p>", target.replace('&', "&amp;").replace('=', "&#x3D;").replace('/', "&#47;")),
        format!("returnUrl={}", percent_encoded(target)),
        format!("no route for {}", percent_encoded(path)),
        format!("no route for {}", percent_encoded(&percent_encoded(path))),
    ]
}

fn found_in(secret: &str, targets: &[String], more: &[String]) -> Option<String> {
    let webhooks: Vec<(String, String)> = targets
        .iter()
        .flat_map(|target| {
            let errors = repeated(target).into_iter().chain(more.iter().cloned());
            errors.map(|error| (target.clone(), error)).collect::<Vec<_>>()
        })
        .collect();
    outputs(&webhooks).into_iter().find(|(_, text)| text.contains(secret)).map(|(output, text)| {
        let at = text.find(secret).unwrap_or_default();
        let begin = (0..=at.saturating_sub(120)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        format!("{output}: …{}", text[begin..].chars().take(240).collect::<String>())
    })
}

#[test]
fn the_outputs_hold_what_is_no_secret() {
    let all = outputs(&[(
        "https://hooks.acme.example/orders?code=abc".to_owned(),
        "No such host is known. (hooks.acme.example:443)".to_owned(),
    )]);
    for output in ["offline copy", "command", "debug output", "rows and what the search looks at", "report", "mail"] {
        let mut texts = all.iter().filter(|(name, _)| *name == output);
        assert!(texts.any(|(_, text)| text.contains("hooks.acme.example")), "{output}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_secret_of_any_length_in_user_info_query_fragment_or_parameter(rest in "[A-Za-z0-9]{4,40}") {
        let secret = format!("Zq9{rest}");
        let targets = [
            format!("https://user:{secret}@a.example/in"),
            format!("https://{secret}@a.example/in"),
            format!("https://a.example/in?token={secret}"),
            format!("https://a.example/in?a=1&b={secret}&c=3"),
            format!("https://a.example/in?{secret}"),
            format!("https://a.example/in#{secret}"),
            format!("https://a.example/in;key={secret}/more"),
        ];
        prop_assert_eq!(found_in(&secret, &targets, &[]), None);
        let named = [format!("password {secret} is wrong"), format!("X-Api-Key: {secret}"), format!("{{\"password\":\"{secret}\"}}")];
        prop_assert_eq!(found_in(&secret, &targets[..1], &named), None);
    }

    #[test]
    fn a_mixed_secret_in_the_path(rest in "[A-Za-z0-9]{12,40}") {
        let secret = format!("q7Kx{rest}");
        let targets = [
            format!("https://a.example/{secret}"),
            format!("https://a.example/api/{secret}/in"),
            format!("https://a.example/webhook/{secret}?x=1"),
        ];
        prop_assert_eq!(found_in(&secret, &targets, &[format!("no such hook: {secret}")]), None);
    }

    #[test]
    fn a_secret_behind_a_known_prefix(rest in "[A-Za-z0-9]{6,24}") {
        let secret = format!("k7{rest}");
        let targets = [
            format!("https://hooks.slack.com/services/T00/B00/{secret}"),
            format!("https://discord.com/api/webhooks/123/{secret}"),
            format!("https://hooks.zapier.com/hooks/catch/123/{secret}/"),
            format!("https://hook.eu2.make.com/{secret}"),
            format!("https://acme.app.n8n.cloud/webhook/{secret}"),
            format!("https://maker.ifttt.com/trigger/changed/with/key/{secret}"),
            format!("https://api.telegram.org/bot1:{secret}/sendMessage"),
        ];
        prop_assert_eq!(found_in(&secret, &targets, &[format!("no such hook: {secret}")]), None);
    }
}
