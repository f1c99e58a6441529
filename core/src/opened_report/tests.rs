//! A report that is saved and opened says what the page said, and nothing that is no report is taken for one.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::diagnosis::DiagnosedSnapshot;
use crate::diagnosis::fixture::{NOW, Scene, tenant_of};
use crate::list::{self, ListQuery};
use crate::report::{Format, Scope, explanation, report, tenant_headline};
use crate::snapshot::{Gap, GapReason, Observed, Snapshot, Source};
use crate::text::{Catalog, PlainEnglish, Zones};

fn catalog() -> Catalog {
    Catalog::english(Box::new(PlainEnglish))
}

fn saved(diagnosed: &DiagnosedSnapshot, scope: Scope) -> String {
    report(diagnosed, scope, Format::Json, &catalog())
}

fn reopened(diagnosed: &DiagnosedSnapshot) -> OpenedReport {
    open(&saved(diagnosed, Scope::All)).expect("a report")
}

/// A small report as JSON, changed.
fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut file: Value =
        serde_json::from_str(&saved(&Scene::failing("Connection refused", 3).diagnosed(), Scope::All)).unwrap();
    change(&mut file);
    file.to_string()
}

fn opened(change: impl FnOnce(&mut Value)) -> OpenedReport {
    open(&changed(change)).expect("a report")
}

/// Every word that the list shows of a webhook, but for what a report does not hold: who changed it, and in which few words
/// the page said what is wrong.
fn shown(row: &Row) -> Row {
    let usage = match row.usage {
        // A report has no word for "no figures were sent".
        RowUsage::NoRow => RowUsage::Unseen,
        seen => seen,
    };
    Row { headline: None, updated_by: None, usage, ..row.clone() }
}

proptest! {
    #[test]
    fn an_opened_report_says_what_the_page_said(
        webhooks in proptest::collection::vec((0..4_usize, proptest::option::of(0..12_i64), 0..4_usize, 0..3_usize), 0..9),
    ) {
        let diagnosed = tenant_of(&webhooks);
        let opened = reopened(&diagnosed);
        prop_assert_eq!(opened.headline(), tenant_headline(&diagnosed));
        let groups = diagnosed.diagnosis.groups.iter().map(|group| OpenedGroup {
            verdict: group.verdict,
            problem: group.key.problem.id().to_owned(),
            host: group.key.host.clone(),
            webhooks: group.webhooks.clone(),
        });
        prop_assert_eq!(&opened.groups, &groups.collect::<Vec<_>>());
        let rows = list::rows(&diagnosed);
        prop_assert_eq!(opened.rows.iter().map(shown).collect::<Vec<_>>(), rows.iter().map(shown).collect::<Vec<_>>());
        let order = |rows| list::select(rows, &ListQuery::default()).indices;
        prop_assert_eq!(order(&opened.rows), order(&rows), "the worst first, in the same order");
        prop_assert_eq!((opened.unread, opened.left_out()), (0, 0));
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC*", cut in 0..4_000_usize) {
        let _ = open(&text);
        let whole = saved(&Scene::failing("Connection refused", 3).diagnosed(), Scope::All);
        let part = whole.get(..cut.min(whole.len())).unwrap_or_default();
        prop_assert!(part.len() == whole.len() || open(part).is_err(), "a file that was cut off is no report");
    }
}

#[test]
fn each_finding_stands_there_in_the_words_and_with_the_evidence_of_the_report() {
    let diagnosed = Scene::failing("Connection refused", 9)
        .webhook(|webhook| webhook.state = WebhookState::TooManyErrors)
        .diagnosed();
    let opened = reopened(&diagnosed);
    let webhook = &opened.webhooks[&WebhookId(1)];
    let findings = diagnosed.diagnosis.webhooks[&WebhookId(1)].findings();
    assert_eq!(webhook.findings.len(), findings.len());
    for (opened, finding) in webhook.findings.iter().zip(&findings) {
        assert_eq!(opened.explanation, explanation(finding, &catalog().in_zones(Zones::Utc)));
        assert_eq!(
            (opened.check.as_str(), opened.outcome, opened.cause),
            (finding.check, finding.outcome, finding.cause)
        );
        assert_eq!(opened.remedies.len(), finding.remedies.len());
        let evidence: Vec<_> =
            finding.evidence.iter().map(|evidence| (evidence.field.to_owned(), evidence.value.to_string())).collect();
        assert_eq!(opened.evidence, evidence);
    }
    let deciding = diagnosed.diagnosis.webhooks[&WebhookId(1)].deciding().expect("a finding");
    assert_eq!(webhook.deciding().map(|finding| finding.check.as_str()), Some(deciding.check));
    assert_eq!(opened.title_of(&opened.groups[0]).id, "cause-connection-refused");
}

#[test]
fn it_names_the_tenant_the_moment_and_the_reader() {
    let opened = reopened(&Scene::healthy().other(9).diagnosed());
    assert_eq!((opened.tenant.as_str(), opened.environment.as_str()), ("Cust12345", "online"));
    assert_eq!(opened.at.as_ref().map(|at| at.tenant.as_str()), Some("Cust12345"));
    assert_eq!(opened.taken_at, Some(NOW));
    let said = catalog().say(&opened.visibility());
    for words in ["Eva Berg", "one webhook of the app’s own", "one of other apps"] {
        assert!(said.contains(words), "{words} in {said}");
    }
}

#[test]
fn a_report_of_a_part_says_how_many_it_leaves_out() {
    let diagnosed = tenant_of(&[(0, Some(9), 1, 0), (0, Some(0), 0, 1)]);
    let part = Scope::Listed([WebhookId(2)].into());
    let opened = open(&saved(&diagnosed, part)).expect("a report");
    assert_eq!((opened.webhooks.len(), opened.left_out()), (1, 2));
    assert_eq!(catalog().say(&opened.headline()[0]), "The one webhook does not deliver.");
}

#[test]
fn a_gap_in_the_list_weakens_the_headline_as_it_does_on_the_page() {
    let in_part = |snapshot: &mut Snapshot| {
        let read = snapshot.list.seen().cloned().unwrap_or_default();
        snapshot.list = Observed::Partial(read, Gap::new(Source::List, GapReason::RecordsSkipped(1)));
    };
    let scenes: [fn() -> Scene; 4] = [
        Scene::healthy,
        || Scene::failing("Connection refused", 9),
        || Scene::healthy().sibling(3, |webhook, _| webhook.state = WebhookState::Stopped),
        || Scene::healthy().other(9),
    ];
    for scene in scenes {
        for scene in [scene(), scene().change(in_part), scene().blind(Source::List), scene().blind(Source::Usage)] {
            let diagnosed = scene.diagnosed();
            assert_eq!(reopened(&diagnosed).headline(), tenant_headline(&diagnosed));
        }
    }
    let said = |scene: Scene| catalog().say(&reopened(&scene.diagnosed()).headline()[0]);
    assert_eq!(said(Scene::healthy()), "The one webhook delivers.");
    assert_eq!(said(Scene::healthy().change(in_part)), "The one webhook that could be read delivers.");
    assert_eq!(said(Scene::healthy().blind(Source::List).blind(Source::Archive)), "The webhooks could not be read.");
}

#[test]
fn a_report_that_does_not_say_what_was_not_read_does_not_say_that_all_deliver() {
    let saved = saved(&Scene::healthy().diagnosed(), Scope::All);
    let said = |change: fn(&mut Value)| {
        let mut file: Value = serde_json::from_str(&saved).expect("a report");
        change(&mut file["seen_by"]);
        catalog().say(&open(&file.to_string()).expect("a report").headline()[0])
    };
    assert_eq!(said(|_| ()), "The one webhook delivers.");
    // Earlier versions have sentences only, in any language.
    assert_eq!(
        said(|seen_by| {
            seen_by.as_object_mut().expect("an object").remove("not_read");
            seen_by["gaps"] = json!([]);
        }),
        "The one webhook delivers."
    );
    assert_eq!(
        said(|seen_by| {
            seen_by.as_object_mut().expect("an object").remove("not_read");
            seen_by["gaps"] = json!(["Nicht gelesen: …"]);
        }),
        "The one webhook in this report delivers."
    );
    assert_eq!(said(|seen_by| *seen_by = json!({ "own": 1 })), "The one webhook in this report delivers.");
    // What was left out, or can't be read, is not known to deliver.
    assert_eq!(said(|seen_by| seen_by["own"] = json!(4)), "The one webhook in this report delivers.");
}

#[test]
fn a_report_without_webhooks_says_that_and_no_more() {
    let opened = opened(|file| file["webhooks"] = json!([]));
    assert_eq!(opened.headline(), [Message::new("opened-empty")]);
    assert!(opened.groups.is_empty());
}

#[test]
fn what_is_missing_or_of_another_kind_stays_unknown() {
    let opened = opened(|file| {
        for key in ["tenant", "taken_at", "seen_by", "findings"] {
            file[key] = json!(7);
        }
        file["webhooks"] = json!([
            { "webhook_id": 1, "verdict": "failing-deliveries", "findings": "none" },
            { "webhook_id": 2, "verdict": "unheard-of", "cause": "unheard-of", "state": 7, "usage": { "total_calls": -3 } },
            { "webhook_id": 1, "name": "the same again" },
            { "name": "no id" },
            "no webhook",
        ]);
    });
    assert_eq!((opened.tenant.as_str(), opened.at.as_ref(), opened.taken_at), ("", None, None));
    assert_eq!(opened.seen_by, SeenBy::default());
    assert_eq!((opened.webhooks.len(), opened.unread), (2, 3));
    let second = &opened.webhooks[&WebhookId(2)];
    assert_eq!((second.verdict, second.cause, second.state), (VerdictKind::Unknown, None, WebhookState::Unknown));
    assert_eq!((second.name.as_str(), second.usage), ("#2", RowUsage::Unseen));
    let titles: Vec<String> = opened.groups.iter().map(|group| catalog().say(&opened.title_of(group))).collect();
    assert_eq!(titles, ["Fails", "Unknown"], "without a finding the verdict is the title");
}

#[test]
fn a_check_and_a_field_of_a_later_version_are_no_obstacle() {
    let opened = opened(|file| {
        file["colour"] = json!("red");
        let finding =
            json!({ "check": "from-tomorrow", "outcome": "warn", "explanation": "It will rain.", "weight": 3 });
        file["webhooks"][0]["findings"] = json!([finding, { "check": "x", "outcome": "sings" }]);
        file["webhooks"][0]["verdict"] = json!("at-risk");
        file["webhooks"][0]["cause"] = json!(null);
    });
    let webhook = &opened.webhooks[&WebhookId(1)];
    assert_eq!(webhook.findings.len(), 1, "one without a known outcome has no mark");
    assert_eq!(webhook.deciding().map(|finding| finding.check.as_str()), Some("from-tomorrow"));
    assert_eq!(opened.groups[0].problem, "from-tomorrow");
    assert_eq!(catalog().say(&opened.title_of(&opened.groups[0])), "It will rain.");
}

#[test]
fn keys_that_another_program_left_in_are_hidden_and_names_hide_nothing() {
    let opened = opened(|file| {
        file["tenant"]["tenant"] = json!("Cust1\u{202E}");
        let webhook = &mut file["webhooks"][0];
        webhook["name"] = json!("ERP\u{1B}[0m");
        webhook["target"] = json!("https://user:hunter2@api.acme.example/in?code=hunter2");
        webhook["findings"][0]["evidence"] =
            json!([{ "field": "webhook_usage.last_error", "value": "POST https://api.acme.example/in?code=hunter2" }]);
    });
    assert!(!format!("{opened:?}").contains("hunter2"), "{opened:?}");
    assert_eq!(opened.webhooks[&WebhookId(1)].name, "ERP␛[0m");
    assert_eq!((opened.tenant.as_str(), opened.at), ("Cust1⟨U+202E⟩", None));
}

#[test]
fn what_is_no_report_is_refused_with_its_reason_and_what_to_do() {
    let diagnosed = Scene::healthy().diagnosed();
    let as_format = |format| report(&diagnosed, Scope::All, format, &catalog());
    let deep = format!("{}{}", "[".repeat(40), "]".repeat(40));
    let cases = [
        (String::new(), NotOpened::Empty),
        (" \n".to_owned(), NotOpened::Empty),
        ("%PDF-1.7".to_owned(), NotOpened::NotJson),
        ("{\"schema\":".to_owned(), NotOpened::NotJson),
        (as_format(Format::Markdown), NotOpened::Markdown),
        (as_format(Format::Csv), NotOpened::Csv),
        ("[]".to_owned(), NotOpened::NotAReport),
        ("{\"name\":\"a package\"}".to_owned(), NotOpened::NotAReport),
        ("{\"schema\":\"hook-doctor/history/1\"}".to_owned(), NotOpened::NotAReport),
        (changed(|file| file["schema"] = json!("hook-doctor/report/2")), NotOpened::OtherVersion("2".to_owned())),
        (deep, NotOpened::TooDeep),
        (format!("{}{}", "{\"a\":".repeat(9_000), "1"), NotOpened::TooDeep),
        (" ".repeat(LARGEST + 1), NotOpened::TooLarge),
    ];
    for (text, why) in cases {
        let found = open(&text);
        assert_eq!(found, Err(why.clone()), "{}", text.chars().take(60).collect::<String>());
        let catalog = catalog();
        for message in [why.message(), why.message().attribute("do")] {
            assert!(catalog.has(&message.id), "{}", message.id);
            assert!(!catalog.say(&message).contains('{'), "{}", catalog.say(&message));
        }
    }
}

#[test]
fn brackets_within_texts_are_no_depth() {
    let opened = opened(|file| file["webhooks"][0]["name"] = json!("[".repeat(99) + "\\\"" + &"{".repeat(99)));
    assert_eq!(opened.webhooks.len(), 1);
}

#[test]
fn a_file_may_begin_with_a_byte_order_mark() {
    assert!(open(&format!("\u{FEFF}{}\r\n", changed(|_| {}))).is_ok());
}
