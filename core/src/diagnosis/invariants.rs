//! Invariants that hold for all checks at once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proptest::prelude::*;

use crate::command::{Ask, Command};
use crate::diagnosis::check::Topic;
use crate::diagnosis::check::{Check, Impact, Run};
use crate::diagnosis::finding::Remedy;
use crate::diagnosis::finding::{ActionOwner, Finding, FormField, Outcome, Record, Value};
use crate::diagnosis::fixture::{NOW, Scene, days_ago, usage, webhook};
use crate::diagnosis::life::{When, life};
use crate::diagnosis::remedies::{self, Sender};
use crate::diagnosis::verdict::VerdictKind;
use crate::diagnosis::{Cause, DiagnosedSnapshot, WebhookDiagnosis, checks};
use crate::model::{Quoted, Target, Timestamp, WebhookId, WebhookState};
use crate::snapshot::{GapReason, Observed, Source};
use crate::terminal::Terminal;
use crate::text::{Catalog, PlainEnglish};

fn all_findings(diagnosed: &DiagnosedSnapshot) -> Vec<Finding> {
    let of_webhooks = diagnosed.diagnosis.webhooks.values().flat_map(WebhookDiagnosis::findings);
    diagnosed.diagnosis.tenant.iter().cloned().chain(of_webhooks).collect()
}

/// A tenant whose webhooks mix states, targets and errors.
fn mixed_tenant() -> Scene {
    let errors = [
        "",
        "Connection refused",
        "HTTP/1.1 410 Gone\r\n\r\n",
        "HTTP/1.1 404 Not Found\r\n\r\n",
        "No such host is known",
        "gibberish",
    ];
    let states = [WebhookState::Active, WebhookState::Stopped, WebhookState::TooManyErrors, WebhookState::Unknown];
    let targets =
        ["https://api.acme.example/in", "http://10.0.0.1/", "", "https://x.ngrok.io/?code=1", "https://u:p@a.example/"];
    (2..60).fold(Scene::healthy().other(90), |scene, id| {
        let pick = usize::try_from(id).unwrap_or(0);
        scene.sibling(id, |webhook, usage| {
            webhook.state = states[pick % states.len()];
            webhook.target = Target::new(targets[pick % targets.len()]);
            if pick % 7 == 0 {
                webhook.events = vec![
                    crate::model::EventName::new("webhook1.errors"),
                    crate::model::EventName::new("ticket.deleted"),
                ];
                webhook.error_emails = Some(Vec::new());
            }
            webhook.updated = Some(days_ago(id));
            usage.last_error = Some(Quoted::new(errors[pick % errors.len()]));
            usage.consecutive_errors = Some(id % 10);
        })
    })
}

#[test]
fn a_healthy_tenant_fails_nothing_and_warns_of_nothing() {
    let diagnosed = Scene::healthy().diagnosed();
    for finding in all_findings(&diagnosed) {
        assert!(
            !matches!(finding.outcome, Outcome::Fail | Outcome::Warn | Outcome::Unknown),
            "{}: {:?}, but every check must pass, or not apply, in `Scene::healthy()`. Is it unknown because \
             `webhook()` in fixture.rs lacks the field? Add the field there, or answer `DoesNotApply` where only newer \
             servers have it",
            finding.check,
            finding.outcome
        );
    }
    assert_eq!(diagnosed.diagnosis.summary.count(VerdictKind::Healthy), 1);
}

#[test]
fn a_blind_source_turns_exactly_the_checks_of_the_tenant_that_inspect_it_to_unknown() {
    for source in Source::ALL {
        let diagnosed = Scene::healthy().blind_for(source, GapReason::Pending).diagnosed();
        for check in checks::ALL {
            if let (Run::Tenant(_), true) = (check.run, check.inspects.contains(&source)) {
                let outcomes: Vec<Outcome> = diagnosed
                    .diagnosis
                    .tenant
                    .iter()
                    .filter(|finding| finding.check == check.id)
                    .map(|finding| finding.outcome)
                    .collect();
                assert_eq!(outcomes, [Outcome::Unknown], "{} without {}", check.id, source.id());
            }
        }
    }
}

#[test]
fn without_counters_exactly_the_checks_that_inspect_them_are_unknown() {
    let unknown = |diagnosed: &DiagnosedSnapshot| -> BTreeSet<&'static str> {
        let diagnosis = diagnosed.diagnosis.webhooks.get(&WebhookId(1)).expect("webhook 1");
        diagnosis
            .notable
            .iter()
            .filter(|finding| finding.outcome == Outcome::Unknown)
            .map(|finding| finding.check)
            .collect()
    };
    let blind = unknown(
        &Scene::healthy()
            .blind_for(Source::Usage, GapReason::Forbidden)
            .blind_for(Source::Activity, GapReason::NotOnThisServer)
            .diagnosed(),
    );
    let inspecting: BTreeSet<&'static str> = checks::ALL
        .iter()
        .filter(|check| matches!(check.run, Run::Webhook(_)) && check.inspects.contains(&Source::Usage))
        .map(|check| check.id)
        .collect();
    assert_eq!(
        blind, inspecting,
        "without counters these are unknown, but those inspect `Source::Usage`. Is a check unknown in \
         `Scene::healthy()` too, because `webhook()` in fixture.rs lacks the field? Add the field there, or answer \
         `DoesNotApply` where only newer servers have it"
    );
    assert!(unknown(&Scene::healthy().diagnosed()).is_empty());
}

#[test]
fn a_webhook_is_never_healthy_where_its_counters_were_not_seen() {
    let diagnosed = Scene::healthy().blind(Source::Usage).blind(Source::Activity).diagnosed();
    assert_eq!(diagnosed.diagnosis.summary.count(VerdictKind::Healthy), 0);
    assert_eq!(diagnosed.diagnosis.summary.count(VerdictKind::Unknown), 1);
}

#[test]
fn the_order_of_records_does_not_matter() {
    let forward = mixed_tenant().diagnosed();
    let backward = mixed_tenant()
        .change(|snapshot| {
            if let Observed::Complete(list) = &mut snapshot.list {
                list.reverse();
            }
            if let Observed::Complete(table) = &mut snapshot.archive {
                table.reverse();
            }
        })
        .diagnosed();
    assert_eq!(forward.diagnosis, backward.diagnosis);
}

#[test]
fn every_piece_of_evidence_names_a_record_that_exists() {
    let diagnosed = mixed_tenant().diagnosed();
    for finding in all_findings(&diagnosed) {
        for evidence in &finding.evidence {
            if let Record::Webhook(id) = evidence.other.map_or(finding.record, Record::Webhook) {
                assert!(diagnosed.case(id).is_some(), "{}: {id}", finding.check);
            }
        }
    }
}

#[test]
fn every_check_speaks_at_most_once_about_a_webhook_and_the_summary_counts_all() {
    let diagnosed = mixed_tenant().diagnosed();
    for diagnosis in diagnosed.diagnosis.webhooks.values() {
        let mut seen = BTreeSet::new();
        assert!(diagnosis.findings().iter().all(|finding| seen.insert(finding.check)));
    }
    let counted: usize = diagnosed.diagnosis.summary.verdicts.values().sum();
    assert_eq!(counted, diagnosed.cases.len());
    let grouped: usize = diagnosed.diagnosis.groups.iter().map(|group| group.webhooks.len()).sum();
    assert_eq!(grouped + diagnosed.diagnosis.summary.count(VerdictKind::Healthy), diagnosed.cases.len());
}

#[test]
fn the_finding_that_decides_has_the_outcome_of_the_verdict() {
    let silent = Scene::healthy()
        .no_usage_row()
        .sibling(2, |_, _| {})
        .sibling(3, |webhook, _| webhook.target = Target::new("https://x.ngrok.io/in"));
    for scene in [mixed_tenant(), silent, Scene::healthy().blind(Source::Usage).blind(Source::Activity)] {
        let diagnosed = scene.diagnosed();
        let mut kinds = BTreeSet::new();
        for diagnosis in diagnosed.diagnosis.webhooks.values() {
            let kind = diagnosis.verdict.kind;
            let decided = diagnosis.deciding().map_or(Outcome::Pass, |finding| finding.outcome);
            assert_eq!(decided, kind.outcome(), "{}", kind.id());
            kinds.insert(kind);
        }
        assert!(!kinds.is_empty());
    }
}

#[test]
fn a_silence_says_more_than_what_only_threatens() {
    let scene = Scene::healthy()
        .no_usage_row()
        .webhook(|webhook| webhook.target = Target::new("https://x.ngrok.io/in"))
        .diagnosed();
    let verdict = scene.diagnosis.webhooks.get(&WebhookId(1)).map(|diagnosis| diagnosis.verdict.kind);
    assert_eq!(verdict, Some(VerdictKind::Silent));
}

#[test]
fn checks_are_unique_and_named_as_their_files() {
    let ids: BTreeSet<&str> = checks::ALL.iter().map(|check| check.id).collect();
    assert_eq!(ids.len(), checks::ALL.len());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diagnosis/checks");
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .expect("the folder of checks")
        .map(|entry| entry.expect("an entry").path().file_stem().expect("a name").to_string_lossy().replace('_', "-"))
        .filter(|name| name != "unexplained")
        .collect();
    assert_eq!(files, ids.iter().map(|id| (*id).to_owned()).collect());
}

#[test]
fn every_check_has_its_three_tests() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diagnosis/checks");
    for check in checks::ALL {
        let source = std::fs::read_to_string(folder.join(format!("{}.rs", check.id.replace('-', "_"))))
            .expect("the check's file");
        assert!(source.contains("fn it_fires"), "{} has no test `it_fires`", check.id);
        // A case that almost fires; the test's name says which: `a_near_miss_is_two_failures_in_a_row`.
        assert!(source.contains("fn a_near_miss_"), "{} has no test `a_near_miss_…`", check.id);
        // A webhook's own record is there wherever the webhook is. Whether a field of it can be missing, this can't tell.
        let can_be_blind = matches!(check.run, Run::Tenant(_)) || check.inspects.contains(&Source::Usage);
        assert!(
            !can_be_blind || source.contains("fn it_says_so_when_it_cannot_look"),
            "{} has no test `it_says_so_when_it_cannot_look`",
            check.id
        );
    }
}

/// Every string literal of the checks and remedies that looks like a text's id.
fn ids_in_code() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diagnosis");
    let mut sources = vec![std::fs::read_to_string(folder.join("remedies.rs")).expect("remedies")];
    for entry in std::fs::read_dir(folder.join("checks")).expect("the folder of checks") {
        sources.push(std::fs::read_to_string(entry.expect("an entry").path()).expect("a check"));
    }
    let starts: Vec<&str> = checks::ALL.iter().map(|check| check.id).chain(["remedy-"]).collect();
    sources
        .iter()
        .flat_map(|source| source.split("#[cfg(test)]").next().unwrap_or_default().split('"').skip(1).step_by(2))
        .filter(|text| {
            text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
                && starts.iter().any(|start| text.starts_with(start))
        })
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_text_that_the_code_names_is_in_the_catalog_and_whole() {
    let catalog = Catalog::english(Box::new(PlainEnglish));
    let mut missing = Vec::new();
    let mut require = |id: String| {
        if !catalog.has(&id) {
            missing.push(id);
        }
    };
    for Check { id, .. } in checks::ALL {
        require(format!("check-{id}"));
        require(format!("check-{id}.why"));
    }
    for id in ids_in_code() {
        let is_only_an_id = checks::by_id(&id).is_some() && !catalog.has(&id);
        if id.starts_with("remedy-") {
            require(id);
        } else if !is_only_an_id {
            for part in ["", ".short", ".means", ".do"] {
                require(format!("{id}{part}"));
            }
        }
    }
    for cause in Cause::ALL {
        for part in ["", ".is", ".means", ".do", ".because"] {
            require(format!("cause-{}{part}", cause.id()));
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_text_about_findings_is_named_by_the_code() {
    let code = ids_in_code();
    let texts = [include_str!("../../messages/en/checks.ftl"), include_str!("../../messages/en/definition.ftl")];
    let unused: Vec<&str> = texts
        .iter()
        .flat_map(|text| text.lines())
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
        .filter(|id| {
            !id.starts_with([' ', '#', '}', '*'])
                && !id.starts_with("check-")
                && !id.starts_with("target-fault-")
                && !code.contains(*id)
        })
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn every_sentence_of_a_finding_is_said_whole() {
    let catalog = Catalog::english(Box::new(PlainEnglish));
    let diagnosed = mixed_tenant().diagnosed();
    for finding in all_findings(&diagnosed) {
        for message in [finding.what(), finding.attribute("short"), finding.attribute("means"), finding.attribute("do")]
        {
            let sentence = catalog.say(&message);
            let is_told = message.id.starts_with("finding-pass.")
                || !sentence.contains("{$") && !sentence.contains("{ $") && sentence != message.id;
            assert!(is_told, "{}: {sentence}", message.id);
        }
        for remedy in &finding.remedies {
            let sentence = catalog.say(&remedy.message());
            assert!(!sentence.contains("{$") && sentence.ends_with(['.', '}']), "{}: {sentence}", remedy.id);
        }
    }
}

/// Every remedy of every cause, for each place that can send, and of the checks of a mixed tenant.
fn all_remedies() -> Vec<Remedy> {
    let diagnosed = Scene::healthy().diagnosed();
    let case = diagnosed.case(WebhookId(1)).expect("webhook 1");
    let of_causes = Cause::ALL
        .into_iter()
        .flat_map(|cause| [Sender::Online, Sender::OnSite, Sender::NotKnown].map(|sender| (cause, sender)))
        .flat_map(|(cause, sender)| remedies::for_cause(cause, case, sender));
    let scenes = [mixed_tenant(), mixed_tenant().change(|snapshot| snapshot.online = false)];
    let of_checks =
        scenes.into_iter().flat_map(|scene| all_findings(&scene.diagnosed())).flat_map(|it| it.remedies.clone());
    of_causes.chain(of_checks).collect()
}

#[test]
fn whoever_acts_in_superoffice_is_told_where() {
    for remedy in all_remedies() {
        let acts_in_superoffice = match remedy.action_owner {
            ActionOwner::Administrator
            | ActionOwner::AppOwner
            | ActionOwner::ServerAdministrator
            | ActionOwner::SuperOffice => true,
            ActionOwner::You | ActionOwner::YouOnSite | ActionOwner::Receiver => remedy.changes.is_some(),
        };
        assert!(!acts_in_superoffice || remedy.link.is_some(), "{}: no page of the vendor says how", remedy.id);
    }
}

/// The steps that change a webhook's definition; their texts say so, and a new one belongs here.
const CHANGES: [(&str, FormField); 17] = [
    ("remedy-check-host", FormField::TargetUrl),
    ("remedy-check-path", FormField::TargetUrl),
    ("remedy-final-address", FormField::TargetUrl),
    ("remedy-new-address", FormField::TargetUrl),
    ("remedy-real-host", FormField::TargetUrl),
    ("remedy-fix-target", FormField::TargetUrl),
    ("remedy-use-https", FormField::TargetUrl),
    ("remedy-custom-header", FormField::CustomHeaders),
    ("remedy-fix-headers", FormField::CustomHeaders),
    ("remedy-same-secret", FormField::SharedSecret),
    ("remedy-sign-instead", FormField::SharedSecret),
    ("remedy-fewer-events", FormField::Events),
    ("remedy-add-events", FormField::Events),
    ("remedy-correct-events", FormField::Events),
    ("remedy-documented-events", FormField::Events),
    ("remedy-add-error-email", FormField::Recipients),
    ("remedy-save-state", FormField::Active),
];

#[test]
fn a_step_that_changes_the_definition_names_the_field_of_the_form() {
    let catalog = Catalog::english(Box::new(PlainEnglish));
    for remedy in all_remedies() {
        if let Some((_, field)) = CHANGES.iter().find(|(id, _)| *id == remedy.id) {
            assert_eq!(remedy.changes, Some(*field), "{}", remedy.id);
        }
        if let Some(way) = remedy.way() {
            let sentence = catalog.say(&way);
            assert!(sentence.contains("System design > Webhooks"), "{sentence}");
        }
    }
    for field in FormField::ALL {
        assert!(catalog.has(field.text()), "{field:?}");
    }
}

#[test]
fn the_sender_s_own_fault_goes_to_whoever_runs_it() {
    let diagnosed = Scene::healthy().diagnosed();
    let case = diagnosed.case(WebhookId(1)).expect("webhook 1");
    let first = |sender| {
        let steps = remedies::for_cause(Cause::SenderProblem, case, sender);
        steps.first().map(|step| (step.id, step.action_owner))
    };
    assert_eq!(first(Sender::Online), Some(("remedy-sender", ActionOwner::SuperOffice)));
    assert_eq!(first(Sender::OnSite), Some(("remedy-sender-onsite", ActionOwner::ServerAdministrator)));
    assert_eq!(first(Sender::NotKnown), Some(("remedy-sender", ActionOwner::SuperOffice)));
}

/// Every text of a command and of a way, in every terminal.
#[test]
fn every_sentence_beside_a_command_is_said_whole() {
    let catalog = Catalog::english(Box::new(PlainEnglish));
    for target in ["https://api.acme.example/in", "https://u:p@a$b.example:8443/in?a=1"] {
        for ask in Ask::ALL {
            let command = Command::new(ask, &Target::new(target)).expect("a web address");
            for terminal in Terminal::ALL {
                let notes = [Some(command.reads(terminal)), Some(command.place()), Some(command.in_a_browser())];
                for message in notes.into_iter().chain([command.fill_in(terminal)]).flatten() {
                    let sentence = catalog.say(&message);
                    assert!(sentence != message.id && !sentence.contains("{$"), "{}: {sentence}", message.id);
                }
            }
        }
    }
}

#[test]
fn no_finding_shows_a_key_of_an_address_or_a_secret() {
    let error = "could not call https://u:hunter2@a.example/in?code=hunter2 at all";
    let diagnosed = Scene::failing(error, 3)
        .webhook(|webhook| webhook.target = Target::new("https://u:hunter2@a.example/in?code=hunter2"))
        .diagnosed();
    for finding in all_findings(&diagnosed) {
        assert!(!format!("{finding:?}").contains("hunter2"), "{}", finding.check);
    }
}

#[test]
fn where_there_is_nothing_to_ask_nothing_is_unknown() {
    let scene = || Scene::healthy().newer().change(|snapshot| snapshot.tenant_status = None);
    assert_eq!(scene().of_tenant("tenant-running"), None);
    assert!(scene().snapshot.gaps().is_empty());
}

#[test]
fn a_source_that_was_not_asked_is_unknown_and_a_gap() {
    for source in Source::ALL {
        let scene = Scene::healthy().newer().blind_for(source, GapReason::NotAsked);
        assert_eq!(scene.snapshot.gaps().len(), 1, "{}", source.id());
        let diagnosed = scene.diagnosed();
        for check in checks::ALL {
            if let (Run::Tenant(_), true) = (check.run, check.inspects.contains(&source)) {
                let is_unknown = |finding: &Finding| finding.check == check.id && finding.outcome == Outcome::Unknown;
                assert!(all_findings(&diagnosed).iter().any(is_unknown), "{} without {}", check.id, source.id());
            }
        }
    }
}

#[test]
fn the_summary_counts_what_does_not_deliver() {
    let scene = Scene::failing("Connection refused", 2)
        .sibling(2, |webhook, _| webhook.state = WebhookState::Stopped)
        .sibling(3, |webhook, usage| {
            usage.total_errors = Some(400);
            webhook.registered = Some(days_ago(10));
        })
        .sibling(4, |webhook, _| webhook.target = Target::new("https://b.example/in"));
    let summary = scene.diagnosed().diagnosis.summary;
    assert_eq!((summary.total, summary.broken()), (4, 1), "what was stopped is counted apart");
    assert_eq!((summary.count(VerdictKind::Stopped), summary.count(VerdictKind::AtRisk)), (1, 1));
}

#[test]
fn a_principal_that_was_seen_in_part_keeps_a_check_from_saying_fine() {
    let gap = crate::snapshot::Gap::new(Source::Principal, GapReason::Malformed);
    let scene = Scene::healthy().change(|snapshot| {
        if let Observed::Complete(principal) = snapshot.principal.clone() {
            snapshot.principal = Observed::Partial(principal, gap);
        }
    });
    assert_eq!(scene.of_tenant("token-for-tenant"), Some(Outcome::Unknown));
}

#[test]
fn webhooks_that_fail_alike_are_counted() {
    let scene = (2..5).fold(Scene::failing("Connection refused", 2), |scene, id| {
        scene.sibling(id, |_, usage| {
            usage.last_error = Some(Quoted::new("Connection refused"));
            usage.consecutive_errors = Some(1);
        })
    });
    let diagnosed = scene.diagnosed();
    let diagnosis = diagnosed.diagnosis.webhooks.get(&WebhookId(1)).expect("webhook 1");
    let finding = diagnosis.notable.iter().find(|finding| finding.check == "host-failing").expect("a finding");
    assert!(finding.args.contains(&("count", crate::text::Arg::Number(4))), "{:?}", finding.args);
    assert_eq!(
        diagnosed.diagnosis.groups.first().map(|group| group.webhooks.len()),
        Some(4),
        "said once, for all of them"
    );
}

#[test]
fn the_largest_harm_comes_first() {
    let scene =
        Scene::healthy().sibling(2, |webhook, _| webhook.state = WebhookState::Stopped).sibling(3, |webhook, usage| {
            webhook.target = Target::new("https://c.example/in");
            usage.consecutive_errors = Some(2);
            usage.last_error = Some(Quoted::new("Connection refused"));
        });
    let groups = scene.diagnosed().diagnosis.groups;
    let order: Vec<VerdictKind> = groups.iter().map(|group| group.verdict).collect();
    assert_eq!(order, [VerdictKind::FailingDeliveries, VerdictKind::Stopped]);
}

#[test]
fn findings_come_in_the_order_of_the_guide_with_those_that_are_fine_among_them() {
    let diagnosed = mixed_tenant().diagnosed();
    let place = |id: &str| checks::ALL.iter().position(|check| check.id == id).expect("a check");
    for diagnosis in diagnosed.diagnosis.webhooks.values() {
        let findings = diagnosis.findings();
        let places: Vec<usize> = findings.iter().map(|finding| place(finding.check)).collect();
        assert!(places.is_sorted(), "{places:?}");
        let notable: Vec<&Finding> = findings.iter().filter(|finding| finding.outcome != Outcome::Pass).collect();
        assert_eq!(notable, diagnosis.notable.iter().collect::<Vec<_>>());
        assert!(findings.len() > notable.len(), "some check found all well");
    }
}

#[test]
fn a_last_call_went_well_only_where_the_counters_prove_it() {
    let went_well =
        |scene: Scene| scene.diagnosed().case(WebhookId(1)).is_some_and(crate::diagnosis::Case::last_call_went_well);
    assert!(went_well(Scene::healthy()));
    assert!(!went_well(Scene::healthy().usage(|usage| usage.consecutive_errors = Some(1))));
    assert!(!went_well(Scene::healthy().usage(|usage| usage.total_calls = usage.total_errors)));
    assert!(!went_well(Scene::healthy().usage(|usage| usage.consecutive_errors = None)));
}

#[test]
fn the_verdict_follows_the_guide() {
    let verdict = |scene: Scene| {
        scene
            .diagnosed()
            .diagnosis
            .webhooks
            .get(&WebhookId(1))
            .map(|diagnosis| (diagnosis.verdict.kind, diagnosis.verdict.cause))
    };
    assert_eq!(
        verdict(Scene::failing("Connection refused", 9).webhook(|webhook| webhook.state = WebhookState::TooManyErrors)),
        Some((VerdictKind::FailingDeliveries, Some(Cause::ConnectionRefused)))
    );
    assert_eq!(
        verdict(Scene::failing("Connection refused", 2).webhook(|webhook| webhook.state = WebhookState::Stopped)),
        Some((VerdictKind::Stopped, Some(Cause::ConnectionRefused)))
    );
    assert_eq!(verdict(Scene::failing("Connection refused", 0)), Some((VerdictKind::Healthy, None)));
    assert_eq!(
        verdict(Scene::healthy().no_usage_row().events(&["contact.updated"])),
        Some((VerdictKind::Misdefined, None))
    );
    assert_eq!(verdict(Scene::healthy().no_usage_row()), Some((VerdictKind::Silent, None)));
    assert_eq!(
        verdict(Scene::healthy().usage(|usage| usage.total_errors = Some(300))),
        Some((VerdictKind::Healthy, None)),
        "an outage of which nobody knows when it was"
    );
    assert_eq!(
        verdict(
            Scene::healthy()
                .usage(|usage| usage.total_errors = Some(300))
                .webhook(|webhook| webhook.registered = Some(days_ago(10)))
        ),
        Some((VerdictKind::AtRisk, None))
    );
}

#[test]
fn a_webhook_that_only_the_archive_shows_is_judged_and_offers_no_action() {
    let diagnosed = Scene::healthy()
        .other(90)
        .change(|snapshot| {
            snapshot.usage = Observed::Complete(BTreeMap::from([
                (WebhookId(1), usage()),
                (
                    WebhookId(90),
                    crate::model::Usage {
                        consecutive_errors: Some(4),
                        last_error: Some(Quoted::new("Connection refused")),
                        ..usage()
                    },
                ),
            ]))
        })
        .diagnosed();
    let diagnosis = diagnosed.diagnosis.webhooks.get(&WebhookId(90)).expect("webhook 90");
    assert_eq!(diagnosis.verdict.cause, Some(Cause::ConnectionRefused));
    let steps: Vec<&str> =
        diagnosis.notable.iter().flat_map(|finding| finding.remedies.iter().map(|remedy| remedy.id)).collect();
    assert!(steps.contains(&"remedy-other-owner") && !steps.contains(&"remedy-test-then-restart"), "{steps:?}");
    assert_eq!(webhook(1).owner, crate::model::Owner::Own);
}

/// On-site a reader acts with a sign-in, and nowhere else.
#[test]
fn the_reader_acts_with_what_the_server_knows_a_reader_by() {
    let owners = |online: bool| {
        let scene = Scene::failing("Connection refused", 9)
            .webhook(|webhook| (webhook.state, webhook.error_emails) = (WebhookState::TooManyErrors, Some(Vec::new())))
            .change(|snapshot| snapshot.online = online);
        let found = all_findings(&scene.diagnosed());
        found.iter().flat_map(|finding| &finding.remedies).map(|step| step.action_owner).collect::<BTreeSet<_>>()
    };
    let (online, on_site) = (owners(true), owners(false));
    assert!(online.contains(&ActionOwner::You) && !online.contains(&ActionOwner::YouOnSite), "{online:?}");
    assert!(on_site.contains(&ActionOwner::YouOnSite) && !on_site.contains(&ActionOwner::You), "{on_site:?}");
    assert!(on_site.contains(&ActionOwner::Receiver), "{on_site:?}");
}

/// Why a counter fell nobody can know: it was set back, or another source was read.
#[test]
fn a_counter_that_fell_since_the_last_reading_changes_no_finding() {
    let scenes: [fn() -> Scene; 4] = [
        Scene::healthy,
        || Scene::healthy().no_usage_row(),
        || Scene::failing("Connection refused", 4),
        || Scene::failing("Connection refused", 9).webhook(|webhook| webhook.state = WebhookState::TooManyErrors),
    ];
    for scene in scenes {
        let earlier = Timestamp::from_millis(NOW.as_millis() - 300_000);
        let fell = scene().change(|snapshot| {
            snapshot.before.calls = Some((earlier, BTreeMap::from([(WebhookId(1), 9_000_000)])));
        });
        assert_eq!(fell.diagnosed().diagnosis, scene().diagnosed().diagnosis);
    }
}

/// Names of events of every kind, from the documentation and from what people write.
fn any_event() -> impl Strategy<Value = String> {
    let entities =
        ["contact", "company", "contcat", "customer", "ticket", "request", "sale", "y_rental", "list.category"];
    let others =
        ["list.ej_category", "list.110", "webhook", "webhook12", "webhook{id}", "acme", "contract", "product", ""];
    let verbs =
        ["created", "changed", "deleted", "softdeleted", "updated", "create", "errors", "error", "sold", "archived"];
    let entity = proptest::sample::select([entities.as_slice(), others.as_slice()].concat());
    prop_oneof![
        (entity, proptest::sample::select(verbs.to_vec())).prop_map(|(entity, verb)| format!("{entity}.{verb}")),
        "[a-zA-Z_{} .;]{0,16}",
    ]
}

/// The steps that change what a webhook waits for or calls.
const CHANGES_OF_A_DEFINITION: [&str; 7] = [
    "remedy-correct-events",
    "remedy-documented-events",
    "remedy-fill-pattern",
    "remedy-add-events",
    "remedy-fix-target",
    "remedy-fix-type",
    "remedy-name-script",
];

proptest! {
    /// Evidence counts more than lists: no check says that something never works of a webhook whose counters show that it does, and
    /// none would have its definition changed.
    #[test]
    fn what_works_is_not_said_never_to_work(
        events in proptest::collection::vec(any_event(), 0..4),
        target in prop_oneof!["(https?|ftp)://[a-z0-9.:@/?=&-]{0,30}", ".{0,20}", Just("http://10.0.0.1/in".to_owned())],
        kind in proptest::sample::select(["webhook", "crmscript", "plugin", ""].as_slice()),
        errors in 0i64..2_000,
        well in 1i64..2_000,
        minutes_after_the_change in 1i64..600_000,
        lists in any::<bool>(),
        online in any::<bool>(),
    ) {
        let names: Vec<&str> = events.iter().map(String::as_str).collect();
        let scene = Scene::healthy()
            .events(&names)
            .webhook(|webhook| {
                webhook.target = Target::new(&target);
                webhook.kind = crate::model::WebhookKind::parse(kind);
                webhook.updated = Some(Timestamp::from_millis(NOW.as_millis() - minutes_after_the_change * 60_000 - 1));
                webhook.registered = webhook.updated;
            })
            .usage(|usage| (usage.total_calls, usage.total_errors) = (Some(errors + well), Some(errors)))
            .last_called(Timestamp::from_millis(NOW.as_millis() - 1))
            .change(|snapshot| snapshot.online = online);
        let diagnosed = if lists { scene.newer() } else { scene }.diagnosed();
        for finding in diagnosed.diagnosis.webhooks[&WebhookId(1)].findings() {
            let never = ["never-called", "never-worked"].contains(&finding.check)
                || checks::by_id(finding.check)
                    .is_some_and(|check| check.impact == Impact::Delivery(VerdictKind::Misdefined));
            prop_assert!(!never || finding.outcome != Outcome::Fail, "{} {:?}", finding.check, events);
            for remedy in &finding.remedies {
                prop_assert!(!CHANGES_OF_A_DEFINITION.contains(&remedy.id), "{} {:?}", remedy.id, finding.check);
            }
        }
    }

    /// That no call was seen is no evidence that none was made, and a question about a name decides nothing.
    #[test]
    fn names_alone_never_fail_a_webhook(events in proptest::collection::vec(any_event(), 1..4), row in any::<bool>()) {
        let names: Vec<&str> = events.iter().map(String::as_str).collect();
        let scene = Scene::healthy().events(&names);
        let scene = if row { scene.no_usage_row() } else { scene.blind(Source::Usage).blind(Source::Activity) };
        let diagnosed = scene.diagnosed();
        let kinds = &diagnosed.case(WebhookId(1)).expect("webhook 1").kinds;
        let all_are_slips = kinds.iter().all(crate::diagnosis::events::EventKind::never_fires);
        for finding in diagnosed.diagnosis.webhooks[&WebhookId(1)].findings() {
            if ["event-unknown", "event-not-raised"].contains(&finding.check) && finding.outcome == Outcome::Fail {
                prop_assert!(row && all_are_slips, "{} {:?}", finding.check, events);
            }
        }
    }

    #[test]
    fn any_webhook_with_any_counters_has_a_diagnosis(
        name in ".{0,12}",
        events in proptest::collection::vec("[a-z0-9.* ]{0,20}", 0..4),
        target in prop_oneof!["https?://[a-z0-9.:@/?=&-]{0,30}", ".{0,20}"],
        state in 0usize..4,
        calls in proptest::option::of(any::<i64>()),
        errors in proptest::option::of(any::<i64>()),
        in_a_row in proptest::option::of(any::<i64>()),
        error in proptest::option::of(".{0,60}"),
        updated in proptest::option::of(any::<i64>()),
    ) {
        let names: Vec<&str> = events.iter().map(String::as_str).collect();
        let diagnosed = Scene::healthy()
            .events(&names)
            .webhook(|webhook| {
                webhook.name = name;
                webhook.target = Target::new(&target);
                webhook.state = WebhookState::ALL[state];
                webhook.updated = updated.map(Timestamp::from_millis);
                webhook.registered = updated.map(Timestamp::from_millis);
            })
            .usage(|usage| {
                usage.total_calls = calls;
                usage.total_errors = errors;
                usage.consecutive_errors = in_a_row;
                usage.last_error = error.as_deref().map(Quoted::new);
            })
            .sibling(2, |_, _| {})
            .diagnosed();
        let catalog = Catalog::english(Box::new(PlainEnglish));
        prop_assert_eq!(diagnosed.diagnosis.summary.total, 2);
        for finding in all_findings(&diagnosed) {
            let what = finding.what();
            prop_assert!(catalog.has(&what.id), "no text {}", what.id);
            for evidence in &finding.evidence {
                if let Record::Webhook(id) = evidence.other.map_or(finding.record, Record::Webhook) {
                    prop_assert!(diagnosed.case(id).is_some());
                }
            }
        }
        // "Healthy" is said only where every check that bears on deliveries could look.
        let diagnosis = &diagnosed.diagnosis.webhooks[&WebhookId(1)];
        if diagnosis.verdict.kind == VerdictKind::Healthy {
            for finding in &diagnosis.findings() {
                let bears = checks::by_id(finding.check).is_some_and(|check| matches!(check.impact, Impact::Delivery(_)));
                prop_assert!(!bears || matches!(finding.outcome, Outcome::Pass | Outcome::Info), "{}", finding.check);
            }
        }
    }
}

/// A tenant as its sources send it, with every field that a check reads: consistent, as a real one is.
mod sent {
    use proptest::prelude::*;
    use serde_json::{Map, Value, json};

    use super::{DiagnosedSnapshot, GapReason, Observed, Scene, Source};
    use crate::model::{Timestamp, WebhookId};
    use crate::wire;

    /// The bodies of a tenant's sources.
    #[derive(Debug, Clone)]
    pub(super) struct SentTenant {
        /// `GET /v1/Webhook`.
        pub list: Vec<Value>,
        /// The table `webhook`.
        pub archive: Vec<Value>,
        /// The table `webhook_usage`.
        pub usage: Vec<Value>,
        /// `Archive/Webhook`.
        pub activity: Vec<Value>,
        /// A source that did not answer.
        pub blind: Option<Source>,
    }

    fn time(days: i64) -> String {
        let at = super::days_ago(0).as_millis() - days * 86_400_000;
        Timestamp::from_millis(at).to_rfc3339()
    }

    fn field(value: &Value, name: &str) -> Value {
        value.get(name).cloned().unwrap_or(Value::Null)
    }

    prop_compose! {
        /// One webhook with its counters: (definition, counters).
        fn webhook()(
            state in 0i64..4,
            script in prop::bool::weighted(0.2),
            target in prop::sample::select(vec![
                "https://api.acme.example/in", "https://API.acme.example:443/in/", "http://api.acme.example/in",
                "https://192.168.1.4/in", "ftp://a.example/", "OnContactChanged", "https://prod-12.westeurope.logic.azure.com/x", "",
            ]),
            events in prop::sample::select(vec![
                "contact.changed", "contact.changed,sale.sold", "contact.updated", "contcat.changed", "ticket.deleted", "y_rental.created", "",
            ]),
            well in prop::sample::select(vec![0i64, 1, 4, 400]),
            errors in prop::sample::select(vec![0i64, 1, 3, 4, 9, 40]),
            in_a_row in prop::sample::select(vec![0i64, 1, 3, 4, 9]),
            error in prop::sample::select(vec!["", "Connection refused", "HTTP/1.1 410 Gone\r\n\r\n", "gibberish"]),
            registered in prop::sample::select(vec![2i64, 300]),
            updated in prop::sample::select(vec![1i64, 30, 299]),
            called in prop::sample::select(vec![0i64, 2, 31, 100]),
            retired in any::<bool>(),
        ) -> (Value, Value) {
            let definition = json!({
                "state": state, "type": if script { "crmscript" } else { "webhook" }, "target": target, "events": events,
                "registered": time(registered), "updated": time(updated.min(registered)), "retired": retired,
            });
            let in_a_row = in_a_row.min(errors);
            let counters = json!({
                "calls": well + errors, "errors": errors, "in_a_row": in_a_row, "error": if errors == 0 { "" } else { error },
                "called": time(called),
            });
            (definition, counters)
        }
    }

    /// A tenant of three webhooks, whose sources agree.
    pub(super) fn tenant() -> impl Strategy<Value = SentTenant> {
        (prop::collection::vec(webhook(), 3), any::<bool>()).prop_map(|(webhooks, newer)| {
            let mut sent = SentTenant { list: vec![], archive: vec![], usage: vec![], activity: vec![], blind: None };
            for ((definition, counters), id) in webhooks.iter().zip(1i64..) {
                let (of, count) = (|name| field(definition, name), |name| field(counters, name));
                let associate = json!({ "AssociateId": 5, "FullName": "Tony Yates", "Type": "InternalAssociate", "Deleted": of("retired") });
                let names: Vec<String> = of("events").as_str().unwrap_or_default().split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect();
                let states = ["Unknown", "Active", "Stopped", "TooManyErrors"];
                let state = of("state").as_i64().and_then(|state| states.get(usize::try_from(state).ok()?)).copied();
                let mut own = json!({
                    "WebhookId": id, "Name": format!("Hook {id}"), "Events": names, "TargetUrl": of("target"), "State": state,
                    "Type": of("type"), "Secret": "s", "Headers": {}, "Registered": of("registered"), "RegisteredAssociate": associate,
                    "Updated": of("updated"), "UpdatedAssociate": associate, "ErrorsEmail": "ops@a.example",
                });
                if let (true, Some(own)) = (newer, own.as_object_mut()) {
                    own.insert("TotalCalls".to_owned(), count("calls"));
                    own.insert("TotalErrors".to_owned(), count("errors"));
                    own.insert("ConsecutiveErrors".to_owned(), count("in_a_row"));
                    own.insert("LastError".to_owned(), count("error"));
                }
                sent.list.push(own);
                sent.archive.push(json!({
                    "PrimaryKey": id.to_string(), "webhook.webhook_id": id, "webhook.name": format!("Hook {id}"), "webhook.events": of("events"),
                    "webhook.target_url": of("target"), "webhook.state": of("state"), "webhook.type": of("type"),
                    "webhook.registered": of("registered"), "webhook.registered_associate_id": 5, "webhook.updated": of("updated"),
                    "webhook.updated_associate_id": 5, "webhook.errors_email": "ops@a.example",
                }));
                sent.usage.push(json!({
                    "PrimaryKey": id.to_string(), "webhook_usage.webhook_usage_id": id, "webhook_usage.total_calls": count("calls"),
                    "webhook_usage.total_errors": count("errors"), "webhook_usage.consecutive_errors": count("in_a_row"),
                    "webhook_usage.last_error": count("error"), "webhook_usage.updated": count("called"),
                }));
                if newer {
                    sent.activity.push(json!({
                        "PrimaryKey": id.to_string(), "webhookId": id, "webhookUsage/totalCalls": count("calls"),
                        "webhookUsage/totalErrors": count("errors"), "webhookUsage/consecutiveErrors": count("in_a_row"),
                        "webhookUsage/lastError": count("error"), "webhookUsage/lastEvent": count("called"),
                    }));
                }
            }
            sent
        })
    }

    impl SentTenant {
        /// Its bodies, as the sources would be asked for them.
        fn sources(&mut self) -> [(&mut Vec<Value>, bool); 4] {
            [(&mut self.list, false), (&mut self.archive, false), (&mut self.usage, true), (&mut self.activity, true)]
        }

        /// Every tenant that lacks one thing that this one has: a source, a record, or a field of one; and whether what it
        /// lacks is about calls.
        pub(super) fn lesser(&self) -> Vec<(String, bool, Self)> {
            let mut all = Vec::new();
            for (source, counts) in
                [(Source::List, false), (Source::Archive, false), (Source::Usage, true), (Source::Activity, true)]
            {
                all.push((format!("without {}", source.id()), counts, Self { blind: Some(source), ..self.clone() }));
            }
            for place in 0..4 {
                let records = self.clone().sources()[place].0.clone();
                for (index, record) in records.iter().enumerate() {
                    let mut without = self.clone();
                    let counts = without.sources()[place].1;
                    without.sources()[place].0.remove(index);
                    all.push((format!("without record {index} of source {place}"), counts, without));
                    let keys: Vec<String> = record.as_object().map(Map::keys).into_iter().flatten().cloned().collect();
                    for key in keys {
                        let counts =
                            counts || key.starts_with("Total") || key.ends_with("Errors") || key == "LastError";
                        let mut without = self.clone();
                        if let Some(record) = without.sources()[place].0[index].as_object_mut() {
                            record.remove(&key);
                        }
                        all.push((format!("without {key} in record {index} of source {place}"), counts, without));
                    }
                }
            }
            all
        }

        /// Every tenant in which the first record of a source has a field with a value of a type that it can't have, and those in
        /// which all of its fields do but for its keys; and whether that is about calls.
        pub(super) fn with_other_types(&self) -> Vec<(String, bool, Self)> {
            let mut all = Vec::new();
            for place in 0..4 {
                let records = self.clone().sources()[place].0.clone();
                let Some(record) = records.first().and_then(Value::as_object) else { continue };
                let is_key = |name: &str| name.to_ascii_lowercase().ends_with("id") || name == "PrimaryKey";
                let names: Vec<&String> = record.keys().filter(|name| !is_key(name)).collect();
                for changed in names.iter().map(|name| vec![*name]).chain([names.clone()]) {
                    let mut other = self.clone();
                    let counts = other.sources()[place].1
                        || changed.iter().all(|name| name.starts_with("Total") || name.ends_with("Errors"));
                    let fields = other.sources()[place].0[0].as_object_mut();
                    for (name, value) in fields.into_iter().flatten().filter(|(name, _)| changed.contains(name)) {
                        *value = json!({ name: [value.take()] });
                    }
                    all.push((format!("{changed:?} of another type in source {place}"), counts, other));
                }
            }
            all
        }

        /// What is found in it.
        pub(super) fn diagnose(&self) -> DiagnosedSnapshot {
            let body = |rows: &Vec<Value>| json!({ "value": rows }).to_string();
            let [archive, usage, activity] = [&self.archive, &self.usage, &self.activity].map(body);
            let rows = |rows: Vec<(WebhookId, crate::model::Usage)>| Observed::Complete(rows.into_iter().collect());
            Scene::healthy()
                .change(|snapshot| {
                    snapshot.list = match wire::webhooks(&Value::from(self.list.clone()).to_string()) {
                        Ok(records) => Observed::Complete(records.items),
                        Err(_) => Observed::Complete(Vec::new()),
                    };
                    snapshot.archive =
                        Observed::Complete(wire::webhook_rows(&wire::archive(&archive).expect("a page")));
                    snapshot.usage = rows(wire::usage_rows(&wire::archive(&usage).expect("a page")));
                    snapshot.activity = rows(wire::activity_rows(&wire::archive(&activity).expect("a page")));
                })
                .change(|snapshot| {
                    if let Some(source) = self.blind {
                        *snapshot = snapshot.clone().blinded(source, GapReason::Timeout);
                    }
                })
                .diagnosed()
        }
    }
}

/// The checks that fail, each with its webhook.
fn failures(diagnosed: &DiagnosedSnapshot) -> BTreeSet<(Record, &'static str)> {
    let failing = all_findings(diagnosed).into_iter().filter(|finding| finding.outcome == Outcome::Fail);
    failing.map(|finding| (finding.record, finding.check)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// A failure never rests on absence. A definition that can't work, shown by a value that was sent, may be acquitted by
    /// calls that went well: where the calls are not seen, so is the acquittal.
    #[test]
    fn what_was_not_sent_never_makes_anything_fail(tenant in sent::tenant()) {
        let whole = failures(&tenant.diagnose());
        for (lack, counts, lesser) in tenant.lesser() {
            let diagnosed = lesser.diagnose();
            for (record, check) in failures(&diagnosed).difference(&whole) {
                let acquits = checks::by_id(check).is_some_and(|check| check.topic == Topic::Definition) && counts;
                prop_assert!(acquits, "{lack}: {check} fails of {record:?}");
            }
        }
    }

    /// A value of a type that it can't have says as little as one that was not sent.
    #[test]
    fn a_value_of_another_type_never_makes_anything_fail(tenant in sent::tenant()) {
        let whole = failures(&tenant.diagnose());
        for (change, counts, other) in tenant.with_other_types() {
            for (record, check) in failures(&other.diagnose()).difference(&whole) {
                let acquits = checks::by_id(check).is_some_and(|check| check.topic == Topic::Definition) && counts;
                prop_assert!(acquits, "{change}: {check} fails of {record:?}");
            }
        }
    }

    /// Never show a number or a moment that the server did not send.
    #[test]
    fn no_evidence_shows_a_number_or_moment_that_was_not_sent(tenant in sent::tenant()) {
        for (lack, _, lesser) in std::iter::once((String::new(), false, tenant.clone())).chain(tenant.lesser()) {
            let diagnosed = lesser.diagnose();
            for finding in all_findings(&diagnosed) {
                for evidence in &finding.evidence {
                    let record = evidence.other.map_or(finding.record, Record::Webhook);
                    let Record::Webhook(id) = record else { continue };
                    let Some(case) = diagnosed.case(id) else { panic!("{id} is not there") };
                    let usage = case.usage.seen();
                    let count = |of: fn(&crate::model::Usage) -> Option<i64>| {
                        usage.and_then(of).map(|count| Value::Text(count.to_string()))
                    };
                    let moment = |at: Option<Timestamp>| at.map(Value::Time);
                    let sent = match evidence.field {
                        "webhook_usage.total_calls" => count(|usage| usage.total_calls),
                        "webhook_usage.total_errors" => count(|usage| usage.total_errors),
                        "webhook_usage.consecutive_errors" => count(|usage| usage.consecutive_errors),
                        "webhook_usage.updated" | "webhookUsage/lastEvent" => moment(case.last_called()),
                        "Updated" => moment(case.webhook.updated),
                        "Registered" => moment(case.webhook.registered),
                        _ => continue,
                    };
                    prop_assert_eq!(
                        Some(&evidence.value), sent.as_ref(), "{} {}: {}", lack, finding.check, evidence.field
                    );
                }
            }
        }
    }

    /// Nothing shows a switch-off earlier than the last call.
    #[test]
    fn nothing_went_off_before_its_last_call(tenant in sent::tenant()) {
        let diagnosed = tenant.diagnose();
        for case in diagnosed.cases.iter().filter(|case| case.is_off()) {
            let Some(called) = case.last_called() else { continue };
            for moment in life(case) {
                if matches!(moment.text.id.as_ref(), "life-disabled" | "life-stopped") {
                    prop_assert_eq!(moment.when, When::NotBefore(called));
                }
            }
            let diagnosis = &diagnosed.diagnosis.webhooks[&case.webhook.id];
            for finding in &diagnosis.notable {
                let about_going_off = ["state-too-many-errors", "events-lost"].contains(&finding.check);
                for (_, arg) in finding.args.iter().filter(|_| about_going_off) {
                    if let crate::text::Arg::Time(at) = arg {
                        prop_assert!(*at >= called, "{}", finding.check);
                    }
                }
            }
        }
    }

    /// Of a webhook whose state is not known nothing says that it is on.
    #[test]
    fn an_unknown_state_is_never_called_on(tenant in sent::tenant()) {
        let catalog = Catalog::english(Box::new(PlainEnglish));
        let diagnosed = tenant.diagnose();
        for case in diagnosed.cases.iter().filter(|case| case.webhook.state == WebhookState::Unknown) {
            for finding in &diagnosed.diagnosis.webhooks[&case.webhook.id].notable {
                let said = catalog.say(&finding.what());
                prop_assert!(!said.contains("It is on,") && !said.contains("It is on "), "{}: {said}", finding.check);
            }
        }
    }
}
