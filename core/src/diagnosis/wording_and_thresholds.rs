//! Tests of the words that a check chooses in a situation, and of its exact thresholds.

use crate::command::Ask;
use crate::diagnosis::finding::{Finding, Outcome};
use crate::diagnosis::fixture::{NOW, Scene, days_ago, tony};
use crate::diagnosis::{Cause, VerdictKind, WebhookDiagnosis};
use crate::model::usage::{LastCalled, LastCalledSource};
use crate::model::{Associate, AssociateId, AssociateKind, Target, Timestamp, WebhookId, WebhookKind, WebhookState};
use crate::snapshot::{GapReason, Observed, Source};
use crate::terminal::Terminal;
use crate::text::Arg;

fn finding(scene: Scene, check: &str) -> Finding {
    let diagnosed = scene.diagnosed();
    let of_webhook = diagnosed.diagnosis.webhooks.get(&WebhookId(1)).map(WebhookDiagnosis::findings);
    let all = of_webhook.unwrap_or_default().into_iter().chain(diagnosed.diagnosis.tenant.clone());
    all.into_iter().find(|finding| finding.check == check).expect("a finding of that check")
}

fn stopped_by(who: Option<Associate>) -> Scene {
    Scene::healthy().webhook(|webhook| {
        webhook.state = WebhookState::Stopped;
        webhook.updated_by = who.map(Into::into);
    })
}

#[test]
fn a_stopped_webhook_names_who_stopped_it() {
    let text = |scene| finding(scene, "state-stopped").text;
    assert_eq!(text(stopped_by(Some(tony()))), "state-stopped-person");
    assert_eq!(text(stopped_by(Some(Associate { retired: Some(true), ..tony() }))), "state-stopped-retired");
    assert_eq!(text(stopped_by(Some(Associate { kind: AssociateKind::System, ..tony() }))), "state-stopped-system");
    assert_eq!(text(stopped_by(Some(Associate { id: AssociateId(7), ..tony() }))), "state-stopped-you");
    assert_eq!(text(stopped_by(Some(Associate::only_id(AssociateId(3))))), "state-stopped");
    assert_eq!(text(stopped_by(None)), "state-stopped");
}

#[test]
fn a_stopped_webhook_that_was_failing_is_to_be_repaired_first() {
    let failing = finding(
        Scene::failing("Connection refused", 1).webhook(|webhook| webhook.state = WebhookState::Stopped),
        "state-stopped",
    );
    assert_eq!(
        (failing.cause, failing.remedies.first().map(|step| step.id)),
        (Some(Cause::ConnectionRefused), Some("remedy-repair-first"))
    );
    let well = finding(stopped_by(Some(tony())), "state-stopped");
    assert_eq!((well.cause, well.remedies.first().map(|step| step.id)), (None, Some("remedy-ask-who-stopped")));
}

#[test]
fn one_410_is_distinguished_from_nine_errors() {
    let off = |error: &str| Scene::failing(error, 1).webhook(|webhook| webhook.state = WebhookState::TooManyErrors);
    assert_eq!(finding(off("HTTP/1.1 410 Gone\r\n\r\n"), "state-too-many-errors").text, "state-too-many-errors-gone");
    assert_eq!(
        finding(off("HTTP/1.1 411 Length Required\r\n\r\n"), "state-too-many-errors").text,
        "state-too-many-errors-because"
    );
    assert_eq!(finding(off("gibberish"), "state-too-many-errors").text, "state-too-many-errors");
}

#[test]
fn an_error_without_a_count_is_certain_only_where_the_webhook_is_off() {
    let uncounted = |state| {
        Scene::failing("Connection refused", 0)
            .usage(|usage| usage.consecutive_errors = None)
            .webhook(move |webhook| webhook.state = state)
    };
    assert_eq!(uncounted(WebhookState::TooManyErrors).of("last-error"), Some(Outcome::Fail));
    assert_eq!(uncounted(WebhookState::Active).of("last-error"), Some(Outcome::Warn));
    assert_eq!(uncounted(WebhookState::Active).of("near-limit"), Some(Outcome::Unknown));
    assert_eq!(Scene::failing("", 2).of("last-error"), Some(Outcome::Fail), "a failure without a text is a failure");
    assert_eq!(finding(Scene::failing("", 2), "last-error").text, "last-error-unsaid");
    assert_eq!(Scene::healthy().no_usage_row().of("near-limit"), None);
}

#[test]
fn rates_need_enough_calls_and_leave_all_failed_to_another_check() {
    let rate = |calls, errors| {
        Scene::healthy()
            .usage(move |usage| (usage.total_calls, usage.total_errors) = (Some(calls), Some(errors)))
            .of("error-rate")
    };
    assert_eq!(rate(19, 10), None);
    assert_eq!(rate(20, 1), Some(Outcome::Info));
    assert_eq!(rate(20, 0), Some(Outcome::Pass));
    assert_eq!(rate(20, 20), None);
    assert_eq!(rate(100, 4), Some(Outcome::Pass));
}

#[test]
fn counters_that_contradict_each_other_are_reported() {
    let of = |calls, errors, in_a_row| {
        Scene::healthy()
            .usage(move |usage| {
                (usage.total_calls, usage.total_errors, usage.consecutive_errors) =
                    (Some(calls), Some(errors), Some(in_a_row))
            })
            .of("counters-inconsistent")
    };
    assert_eq!(of(10, 3, 5), Some(Outcome::Warn));
    assert_eq!(of(10, 3, 4), Some(Outcome::Pass), "the sources were read one after the other");
    assert_eq!(of(10, 12, 4), Some(Outcome::Warn));
    assert_eq!(of(10, 11, 4), Some(Outcome::Pass));
    assert_eq!(of(10, 4, 4), Some(Outcome::Pass));
}

#[test]
fn the_list_says_how_many_are_ones_own_and_how_many_others() {
    let found = finding(Scene::healthy().sibling(2, |_, _| {}).other(8).other(9).other(10), "list-complete");
    assert_eq!(
        (found.text, found.args.clone()),
        ("list-complete-others", vec![("own", Arg::Number(2)), ("others", Arg::Number(3))])
    );
    assert_eq!(finding(Scene::healthy(), "list-complete").text, "list-complete-own");
    assert_eq!(finding(Scene::healthy().other(8).blind(Source::Archive), "list-complete").text, "list-complete-own");
}

#[test]
fn a_refused_list_beside_a_good_token_is_a_missing_grant() {
    let refused = |reason| {
        finding(Scene::healthy().blind_for(Source::List, reason), "agent-granted")
            .evidence
            .first()
            .map(|evidence| evidence.value.to_string())
    };
    assert_eq!(refused(GapReason::Forbidden).as_deref(), Some("403"));
    assert_eq!(refused(GapReason::Unauthorized).as_deref(), Some("401"));
    assert_eq!(Scene::healthy().of_tenant("agent-granted"), Some(Outcome::Pass));
}

#[test]
fn an_associate_to_notify_is_a_recipient() {
    let outcome = |associates| {
        Scene::healthy()
            .webhook(move |webhook| (webhook.error_emails, webhook.error_associates) = (Some(Vec::new()), associates))
            .of("nobody-told")
    };
    assert_eq!(
        (outcome(None), outcome(Some(0)), outcome(Some(1))),
        (Some(Outcome::Warn), Some(Outcome::Warn), Some(Outcome::Pass))
    );
}

#[test]
fn names_of_events_are_judged_with_what_the_calls_prove() {
    let capitals = finding(Scene::healthy().no_usage_row().events(&["Contact.Changed"]), "event-unknown");
    assert_eq!((capitals.text, capitals.outcome), ("event-unknown-capitals", Outcome::Info));
    assert_eq!(
        Scene::healthy().events(&["Contact.Changed"]).of("event-unknown"),
        Some(Outcome::Pass),
        "it is called all the same"
    );
    assert_eq!(
        Scene::healthy().no_usage_row().events(&["", "contact.changed"]).of("event-unknown"),
        Some(Outcome::Pass)
    );
    assert_eq!(finding(Scene::healthy().no_usage_row().events(&["contact"]), "event-unknown").text, "event-unknown");
    assert_eq!(
        Scene::healthy().events(&["ticket.deleted", "ticket.changed"]).of("event-not-raised"),
        Some(Outcome::Warn)
    );
    assert_eq!(
        Scene::healthy().events(&["ticket.deleted"]).of("event-not-raised"),
        Some(Outcome::Pass),
        "it was called since it was changed"
    );
}

#[test]
fn a_new_webhook_may_be_silent_for_a_week() {
    let registered = |days: i64, more: i64| {
        let at = Timestamp::from_millis(days_ago(days).as_millis() + more);
        Scene::healthy().no_usage_row().webhook(move |webhook| webhook.registered = Some(at)).of("never-called")
    };
    assert_eq!(
        (registered(7, 0), registered(7, 1), registered(8, 0)),
        (Some(Outcome::Warn), Some(Outcome::Info), Some(Outcome::Warn))
    );
    let called_before = Scene::healthy()
        .no_usage_row()
        .webhook(|webhook| webhook.registered = Some(days_ago(10)))
        .sibling(2, |_, usage| {
            usage.last_called = Some(LastCalled { at: days_ago(11), from: LastCalledSource::LastEvent })
        });
    assert_eq!(
        finding(called_before, "never-called").text,
        "never-called",
        "the sibling's call was before this one existed"
    );
    assert_eq!(
        Scene::healthy().no_usage_row().webhook(|webhook| webhook.state = WebhookState::Stopped).of("never-called"),
        None
    );
}

#[test]
fn silence_is_looked_at_only_where_calls_are_expected() {
    let quiet = || {
        Scene::healthy()
            .usage(|usage| usage.last_called = Some(LastCalled { at: days_ago(30), from: LastCalledSource::LastEvent }))
    };
    assert_eq!(quiet().of("silence-unexplained"), Some(Outcome::Info));
    assert_eq!(quiet().webhook(|webhook| webhook.state = WebhookState::Stopped).of("silence-unexplained"), None);
    assert_eq!(quiet().usage(|usage| usage.consecutive_errors = Some(1)).of("silence-unexplained"), None);
    assert_eq!(quiet().webhook(|webhook| webhook.state = WebhookState::Stopped).of("silent-since"), None);
    assert_eq!(quiet().webhook(|webhook| webhook.state = WebhookState::Stopped).of("event-scope"), None);
    assert_eq!(quiet().events(&["sale.sold"]).of("event-scope"), None);
}

#[test]
fn a_user_name_alone_is_a_credential_and_a_script_needs_no_secret() {
    let of = |target: &str| {
        Scene::healthy().webhook(|webhook| webhook.target = Target::new(target)).of("target-holds-credentials")
    };
    assert_eq!(of("https://me@a.example/in"), Some(Outcome::Warn));
    assert_eq!(of("https://:pw@a.example/in"), Some(Outcome::Warn));
    let script = Scene::healthy().webhook(|webhook| {
        webhook.kind = WebhookKind::CrmScript;
        webhook.secret = crate::model::SecretPresence::Missing;
    });
    assert_eq!(script.of("secret-missing"), None);
}

#[test]
fn every_name_of_the_licence_is_known() {
    for name in ["Development Tools", "DevTools", "Webhooks"] {
        let licence = crate::model::Licence { name: name.to_owned(), ..crate::model::Licence::default() };
        assert_eq!(
            Scene::healthy()
                .no_usage_row()
                .principal(|principal| principal.licences = Some(vec![licence]))
                .of_tenant("licence-present"),
            Some(Outcome::Pass),
            "{name}"
        );
    }
}

#[test]
fn receivers_fail_together_within_one_hour_and_from_three_on() {
    assert_eq!(
        Scene::off_at(&[("a.example", 0), ("b.example", 30), ("c.example", 60)]).of_tenant("failed-together"),
        Some(Outcome::Warn)
    );
    assert_eq!(
        Scene::off_at(&[("a.example", 0), ("b.example", 30), ("c.example", 61)]).of_tenant("failed-together"),
        Some(Outcome::Pass)
    );
    let told = finding(
        Scene::off_at(&[("a.example", 0), ("a.example", 5), ("b.example", 30), ("c.example", 40), ("d.example", 500)]),
        "failed-together",
    );
    assert!(
        told.args.contains(&("count", Arg::Number(4))) && told.args.contains(&("receivers", Arg::Number(3))),
        "{:?}",
        told.args
    );
    assert_eq!(NOW.days_since(days_ago(3)), 3);
}

#[test]
fn two_readings_say_the_same_only_where_they_saw_and_found_the_same() {
    let first = Scene::healthy().diagnosed();
    let later = |minutes: i64| {
        Scene::healthy()
            .change(|snapshot| snapshot.taken_at = Timestamp::from_millis(NOW.as_millis() + minutes * 60_000))
            .diagnosed()
    };
    assert!(first.says_the_same_as(&later(1)), "a minute alone changes nothing");
    assert!(!first.says_the_same_as(&later(60 * 24 * 60)), "after two months of silence the same facts say more");
    assert!(!first.says_the_same_as(&Scene::healthy().usage(|usage| usage.total_calls = Some(1)).diagnosed()));
    assert!(!first.says_the_same_as(&Scene::healthy().blind(Source::Usage).diagnosed()));
    let renamed = Scene::healthy().webhook(|webhook| webhook.description = Some("another".to_owned()));
    assert!(!first.says_the_same_as(&renamed.diagnosed()), "what is seen counts, though nothing else is found");
    assert!(!first.says_the_same_as(&Scene::healthy().sibling(2, |_, _| {}).diagnosed()));
    // What was found counts by itself, whatever made it.
    let mut otherwise = first.clone();
    let diagnosis = otherwise.diagnosis.webhooks.get_mut(&WebhookId(1)).expect("webhook 1");
    diagnosis.passed = crate::diagnosis::Passed::default();
    assert!(!first.says_the_same_as(&otherwise), "fewer checks found all well");
    let mut otherwise = first.clone();
    let diagnosis = otherwise.diagnosis.webhooks.get_mut(&WebhookId(1)).expect("webhook 1");
    let record = crate::diagnosis::Record::Webhook(WebhookId(1));
    diagnosis.notable.push(Finding::new("near-limit", Outcome::Warn, record, "near-limit"));
    assert!(!first.says_the_same_as(&otherwise), "something more was found");
}

/// What the commands among a finding's steps ask, and their texts for bash.
fn commands(scene: Scene) -> Vec<(Ask, String)> {
    let commands = finding(scene, "last-error").remedies.clone().into_iter().filter_map(|remedy| remedy.command);
    commands.map(|command| (command.ask(), command.text(Terminal::Bash))).collect()
}

fn sent_to(address: &str, error: &str) -> Scene {
    Scene::failing(error, 3).webhook(|webhook| webhook.target = Target::new(address))
}

#[test]
fn each_cause_has_the_command_that_answers_it_and_never_a_key() {
    let address = "https://api.acme.example:8443/in?code=hunter2";
    let chain = "The remote certificate is invalid because of errors in the certificate chain: ";
    for (error, ask) in [
        ("No such host is known. (api.acme.example:8443)".to_owned(), Ask::Resolve),
        (format!("{chain}NotTimeValid"), Ask::Certificate),
        (format!("{chain}PartialChain"), Ask::Chain),
        ("The SSL connection could not be established: handshake failure".to_owned(), Ask::TlsVersion),
        ("HTTP/1.1 404 Not Found\r\n\r\n".to_owned(), Ask::Post),
        (
            "The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.".to_owned(),
            Ask::Measure,
        ),
    ] {
        let commands = commands(sent_to(address, &error));
        assert_eq!(commands.iter().map(|(ask, _)| *ask).collect::<Vec<_>>(), [ask], "{error}");
        for (_, text) in commands {
            assert!(text.contains("api.acme.example") && !text.contains("hunter2"), "{text}");
        }
    }
}

#[test]
fn addresses_that_only_their_own_network_knows_are_named_by_their_kind() {
    let fault = |address: &str| {
        let scene = Scene::healthy().no_usage_row().webhook(|webhook| webhook.target = Target::new(address));
        let finding = finding(scene, "target-unusable");
        let named = finding.args.clone().into_iter().find(|(name, _)| *name == "fault").map(|(_, arg)| arg);
        (finding.outcome, named)
    };
    let fails = |kind: &str| (Outcome::Fail, Some(Arg::Term(format!("target-fault-{kind}").into())));
    for (address, kind) in [
        ("https://127.0.0.1/in", "loopback"),
        ("https://[::1]/in", "loopback"),
        ("https://10.1.2.3/in", "private"),
        ("https://169.254.1.1/in", "private"),
        ("https://0.0.0.0/in", "private"),
        ("https://255.255.255.255/in", "private"),
        ("https://[fd00::1]/in", "private"),
        ("https://[fe80::1]/in", "private"),
        ("https://[::]/in", "private"),
        ("https://localhost/in", "loopback"),
        ("https://api.localhost/in", "loopback"),
        ("https://100.64.0.1/in", "private"),
        ("https://100.127.255.255/in", "private"),
        ("https://[::ffff:10.0.0.1]/in", "private"),
        ("https://203.0.113.9/in", "example"),
        ("https://192.0.2.1/in", "example"),
        ("https://[2001:db8::7]/in", "example"),
        ("https://intranet/in", "reserved"),
    ] {
        assert_eq!(fault(address), fails(kind), "{address}");
    }
    for address in [
        "https://1.1.1.1/in",
        "https://100.63.255.255/in",
        "https://100.128.0.1/in",
        "https://[2606:4700::1111]/in",
        "https://api.acme.example/in",
    ] {
        assert_eq!(fault(address).0, Outcome::Pass, "{address}");
    }
}

#[test]
fn a_plain_target_that_works_is_no_failure_and_on_this_machine_only_a_note() {
    let outcome = |address: &str, went_well: bool| {
        let scene = Scene::healthy().webhook(|webhook| webhook.target = Target::new(address));
        let scene = if went_well { scene } else { scene.no_usage_row() };
        finding(scene, "target-not-https").outcome
    };
    assert_eq!(outcome("http://api.acme.example/in", true), Outcome::Warn);
    assert_eq!(outcome("http://127.0.0.1:9/in", true), Outcome::Info);
    assert_eq!(outcome("http://[::1]:9/in", true), Outcome::Info);
    assert_eq!(outcome("http://10.0.0.1/in", true), Outcome::Warn);
    assert_eq!(outcome("http://[2001:db8::7]/in", true), Outcome::Warn);
    assert_eq!(
        outcome("http://api.acme.example/in", false),
        Outcome::Warn,
        "its refusal is documented for saving only"
    );
    assert_eq!(outcome("ftp://127.0.0.1/in", true), Outcome::Warn, "calls outrank the rule");
    assert_eq!(outcome("ftp://a.example/in", false), Outcome::Fail);
    let text =
        |address: &str| finding(Scene::healthy().webhook(|w| w.target = Target::new(address)), "target-not-https").text;
    assert_eq!(text("http://127.0.0.1:9/in"), "target-not-https-works");
    assert_eq!(text("ftp://127.0.0.1/in"), "target-not-https-scheme");
}

#[test]
fn figures_that_a_server_leaves_out_are_not_taken_for_fine() {
    let outcome =
        |change: fn(&mut crate::model::Usage)| finding(Scene::healthy().usage(change), "usage-missing").outcome;
    assert_eq!(outcome(|_| ()), Outcome::Pass);
    assert_eq!(outcome(|usage| usage.total_calls = None), Outcome::Unknown);
    assert_eq!(outcome(|usage| usage.total_errors = None), Outcome::Unknown);
    assert_eq!(outcome(|usage| usage.consecutive_errors = None), Outcome::Unknown);
}

#[test]
fn a_change_by_another_user_counts_only_shortly_around_the_silence() {
    let outcome = |last_called_hours_before: i64, by: i64| {
        let scene = Scene::healthy()
            .last_called(Timestamp::from_millis(days_ago(90).as_millis() - last_called_hours_before * 3_600_000))
            .webhook(|webhook| {
                webhook.updated = Some(days_ago(90));
                webhook.updated_by = Some(Associate { id: AssociateId(by), ..tony() }.into());
            });
        finding(scene, "updated-by-other").outcome
    };
    assert_eq!(outcome(1, 9), Outcome::Info);
    assert_eq!(outcome(-1, 9), Outcome::Info, "a last delivery that was already under way");
    assert_eq!(outcome(-3, 9), Outcome::Pass, "it was called after the change");
    assert_eq!(outcome(24 * 60, 9), Outcome::Pass, "it had fallen silent long before");
    assert_eq!(outcome(1, 5), Outcome::Pass, "whoever registered it may change it");
}

#[test]
fn events_that_are_not_raised_name_each_one_to_use_instead_once() {
    let found =
        finding(Scene::healthy().no_usage_row().events(&["contact.archived", "contact.merged"]), "event-not-raised");
    let instead = found.args.clone().into_iter().find(|(name, _)| *name == "instead").map(|(_, arg)| arg);
    let Some(Arg::List(instead)) = instead else { panic!("no list of names") };
    let mut once = instead.clone();
    once.dedup();
    assert_eq!(once, instead);
    assert!(instead.contains(&"contact.changed".to_owned()), "{instead:?}");
}

#[test]
fn a_call_after_the_last_change_proves_that_some_event_fires() {
    let outcome = |called_after_the_change: i64| {
        let scene =
            Scene::healthy().events(&["contact.updated"]).webhook(|webhook| webhook.updated = Some(days_ago(9)));
        let called = Timestamp::from_millis(days_ago(9).as_millis() + called_after_the_change);
        scene.last_called(called).of("event-unknown")
    };
    assert_eq!(outcome(1), Some(Outcome::Pass));
    assert_eq!(outcome(0), Some(Outcome::Warn), "the call may have been the test that saving makes");
    assert_eq!(outcome(-1), Some(Outcome::Warn), "it was called by another definition");
}

#[test]
fn a_list_that_was_read_in_part_proves_the_grant() {
    let scene = Scene::healthy().change(|snapshot| {
        let Some(list) = snapshot.list.seen().cloned() else { return };
        let gap = crate::snapshot::Gap::new(Source::List, GapReason::RecordsSkipped(1));
        snapshot.list = crate::snapshot::Observed::Partial(list, gap);
    });
    assert_eq!(scene.of_tenant("agent-granted"), Some(Outcome::Pass));
}

#[test]
fn no_calls_are_no_calls_whether_there_is_a_row_or_not() {
    let with_row = Scene::healthy().usage(|usage| {
        usage.total_calls = Some(0);
        usage.total_errors = Some(0);
        usage.last_called = None;
    });
    assert_eq!(with_row.of("never-called"), Some(Outcome::Warn));
    assert_eq!(Scene::healthy().no_usage_row().of("never-called"), Some(Outcome::Warn));
    assert_eq!(Scene::healthy().usage(|usage| usage.total_calls = Some(1)).of("never-called"), Some(Outcome::Pass));
}

#[test]
fn what_is_off_or_was_never_called_is_not_called_silent() {
    let silent = || Scene::healthy().last_called(days_ago(200));
    assert_eq!(silent().of("silent-since"), Some(Outcome::Info));
    let stopped = silent().webhook(|webhook| webhook.state = WebhookState::Stopped);
    assert_eq!(stopped.of("silent-since"), None);
    let never = silent().usage(|usage| usage.total_calls = Some(0));
    assert_eq!(never.of("silent-since"), None);
}

#[test]
fn receivers_that_failed_within_the_window_failed_together() {
    let outcome = |minutes: i64| {
        Scene::off_at(&[("a.example", 0), ("b.example", 1), ("c.example", minutes)]).of_tenant("failed-together")
    };
    let twice = [
        ("a.example", 0),
        ("b.example", 1),
        ("c.example", 2),
        ("d.example", 500),
        ("e.example", 501),
        ("f.example", 502),
    ];
    let found = finding(Scene::off_at(&twice), "failed-together");
    let from = found.args.clone().into_iter().find(|(name, _)| *name == "from").map(|(_, arg)| arg);
    assert_eq!(from, Some(Arg::Time(days_ago(3))), "of two such hours the first is told");
    assert_eq!(outcome(60), Some(Outcome::Warn));
    assert_eq!(outcome(61), Some(Outcome::Pass));
}

#[test]
fn words_in_ids_of_messages_are_their_own() {
    use crate::diagnosis::check::Topic;
    use crate::diagnosis::finding::ActionOwner;
    let movers = [
        ActionOwner::You,
        ActionOwner::Receiver,
        ActionOwner::Administrator,
        ActionOwner::AppOwner,
        ActionOwner::ServerAdministrator,
        ActionOwner::SuperOffice,
    ]
    .map(ActionOwner::id);
    assert_eq!(movers, ["you", "receiver", "administrator", "app-owner", "server-administrator", "superoffice"]);
    let topics = [
        Topic::Access,
        Topic::State,
        Topic::Deliveries,
        Topic::Definition,
        Topic::Silence,
        Topic::Together,
        Topic::BeingTold,
        Topic::Ownership,
        Topic::Unresolved,
    ]
    .map(Topic::id);
    let ids =
        ["access", "state", "deliveries", "definition", "silence", "together", "being-told", "ownership", "unresolved"];
    assert_eq!(topics, ids);
}

#[test]
fn a_sibling_s_call_counts_from_the_moment_after_the_registration() {
    let text = |after: i64| {
        let called = Timestamp::from_millis(days_ago(400).as_millis() + after);
        let scene = Scene::healthy().no_usage_row().sibling(2, |_, usage| {
            usage.last_called = Some(LastCalled { at: called, from: LastCalledSource::UsageUpdated });
        });
        finding(scene, "never-called").text
    };
    assert_eq!(text(0), "never-called");
    // Within ten minutes of its own registration the sibling's call may be the test of saving it.
    assert_eq!(text(600_000), "never-called");
    assert_eq!(text(600_001), "never-called-sibling");
}

#[test]
fn a_script_that_is_off_is_restarted_without_a_receiver_to_test() {
    let last_step = |kind: WebhookKind| {
        let scene = Scene::failing("Connection refused", 9).webhook(|webhook| {
            webhook.state = WebhookState::TooManyErrors;
            webhook.kind = kind;
        });
        finding(scene, "state-too-many-errors").remedies.last().map(|remedy| remedy.id)
    };
    assert_eq!(last_step(WebhookKind::CrmScript), Some("remedy-restart-script"));
    assert_eq!(last_step(WebhookKind::Http), Some("remedy-retry-failed"), "what failed before can be sent again");
}

#[test]
fn a_silent_script_has_no_receivers_steps_and_a_silent_server_has_an_administrator() {
    let steps = |scene: Scene| -> Vec<&'static str> {
        finding(scene.no_usage_row(), "never-called").remedies.iter().map(|remedy| remedy.id).collect()
    };
    let http = ["remedy-test", "remedy-receiver-log", "remedy-check-signature"];
    let script = ["remedy-script-exists", "remedy-script-trace"];
    let of_http = steps(Scene::healthy());
    assert!(http.iter().all(|id| of_http.contains(id)) && !script.iter().any(|id| of_http.contains(id)), "{of_http:?}");
    assert_eq!(of_http.last(), Some(&"remedy-mail-support"));
    let of_script = steps(Scene::healthy().webhook(|webhook| webhook.kind = WebhookKind::CrmScript));
    assert!(script.iter().all(|id| of_script.contains(id)), "{of_script:?}");
    assert!(!http.iter().any(|id| of_script.contains(id)), "{of_script:?}");
    let on_site = steps(Scene::healthy().sibling(2, |webhook, _| {
        webhook.events = vec![crate::model::EventName::new("sale.sold")];
    }));
    assert!(!on_site.contains(&"remedy-server-log"), "online there is no server of one's own");
    let quiet = Scene::healthy().last_called(days_ago(20)).change(|snapshot| snapshot.online = false);
    let quiet: Vec<&str> = finding(quiet, "silence-unexplained").remedies.iter().map(|remedy| remedy.id).collect();
    assert!(quiet.contains(&"remedy-context-identifier") && quiet.contains(&"remedy-server-log"), "{quiet:?}");
    assert!(!quiet.contains(&"remedy-mail-support"), "{quiet:?}");
}

#[test]
fn a_test_environment_is_named_before_anything_else_is_looked_for() {
    let environment = |name: &str| {
        let name = crate::address::EnvironmentName::parse(name).expect("a name");
        let scene = Scene::healthy().no_usage_row().change(|snapshot| snapshot.environment = name);
        finding(scene, "never-called").remedies.iter().any(|remedy| remedy.id == "remedy-same-environment")
    };
    assert_eq!((environment("sod"), environment("qaonline"), environment("online")), (true, true, false));
}

#[test]
fn a_workflow_that_answers_anything_is_looked_up_in_its_own_history() {
    let zap = Scene::healthy().no_usage_row().webhook(|webhook| {
        webhook.target = Target::new("https://hooks.zapier.com/hooks/catch/1/abc/");
        webhook.secret = crate::model::SecretPresence::Missing;
    });
    let steps: Vec<&str> = finding(zap, "never-called").remedies.iter().map(|remedy| remedy.id).collect();
    assert!(steps.contains(&"remedy-run-history") && !steps.contains(&"remedy-receiver-log"), "{steps:?}");
    assert!(!steps.contains(&"remedy-check-signature"), "without a shared secret there is no signature to check");
}

#[test]
fn since_when_events_are_lost_is_said_of_one_webhook_and_not_of_several() {
    let off = |webhook: &mut crate::model::Webhook| webhook.state = WebhookState::Stopped;
    let lost = |scene: Scene| {
        let diagnosed = scene.webhook(off).diagnosed();
        let group = diagnosed.diagnosis.groups.first().cloned().expect("a group");
        group.finding.args.clone().into_iter().find(|(name, _)| *name == "lost").map(|(_, lost)| lost)
    };
    assert!(matches!(lost(Scene::healthy()), Some(Arg::Said(said)) if said.id == "events-lost-since"));
    let several = Scene::healthy().sibling(2, |webhook, _| webhook.state = WebhookState::Stopped);
    assert_eq!(lost(several), Some(Arg::Term("ui-lost-many".into())));
}

#[test]
fn a_restart_is_no_call_that_went_well() {
    let restarted = |minutes: i64| {
        Scene::failing("Connection refused", 0).webhook(move |webhook| {
            let called = NOW.as_millis() - 3_600_000;
            webhook.updated = Some(Timestamp::from_millis(called + minutes * 60_000));
        })
    };
    let unproven = finding(restarted(1), "last-error");
    assert_eq!((unproven.outcome, unproven.text), (Outcome::Unknown, "last-error-unproven"));
    let steps: Vec<&str> = unproven.remedies.iter().map(|remedy| remedy.id).collect();
    assert_eq!(steps, ["remedy-test", "remedy-watch-counters"]);
    for change in [(|webhook| webhook.kind = WebhookKind::CrmScript) as fn(&mut crate::model::Webhook), |webhook| {
        webhook.owner = crate::model::Owner::Other
    }] {
        let steps: Vec<&str> =
            finding(restarted(1).webhook(change), "last-error").remedies.iter().map(|remedy| remedy.id).collect();
        assert_eq!(steps, ["remedy-watch-counters"], "what can't be tested from here is not to be tested");
    }
    assert_eq!(finding(restarted(0), "last-error").text, "last-error-stale", "called at that moment");
    assert_eq!(finding(restarted(-1), "last-error").text, "last-error-stale", "called since");
    let verdict =
        |scene: Scene| scene.diagnosed().diagnosis.webhooks.get(&WebhookId(1)).map(|diagnosis| diagnosis.verdict.kind);
    assert_eq!(verdict(restarted(1)), Some(VerdictKind::Unknown));
    assert_eq!(verdict(restarted(-1)), Some(VerdictKind::Healthy));
    let off = restarted(1).webhook(|webhook| webhook.state = WebhookState::Stopped);
    assert_eq!(finding(off, "last-error").text, "last-error-undated", "whether a later call went well is not known");
    let never_failed = Scene::healthy().webhook(|webhook| webhook.updated = Some(NOW));
    assert_eq!(verdict(never_failed), Some(VerdictKind::Healthy));
}

#[test]
fn events_lost_names_a_time_from_one_minute_on() {
    let stopped = |millis: i64| {
        Scene::healthy()
            .webhook(move |webhook| {
                webhook.state = WebhookState::Stopped;
                webhook.updated = Some(days_ago(1));
            })
            .last_called(Timestamp::from_millis(NOW.as_millis() - millis))
    };
    assert_eq!(finding(stopped(59_999), "events-lost").text, "events-lost");
    assert_eq!(finding(stopped(60_000), "events-lost").text, "events-lost-since");
}

#[test]
fn a_platforms_own_step_makes_the_general_one_needless_only_where_it_says_it_all() {
    let steps = |error: &str| -> Vec<&'static str> {
        finding(Scene::failing(error, 2), "last-error").remedies.iter().map(|remedy| remedy.id).collect()
    };
    let n8n = "HTTP/1.1 404 Not Found\r\n\r\n{\"code\":404,\"message\":\"The requested webhook \\\"so\\\" is not registered.\",\"hint\":\"Click the 'Execute workflow' button on the canvas, then try again.\"}";
    assert_eq!(steps(n8n), ["remedy-n8n", "remedy-test"]);
    let nginx = "HTTP/1.1 405 Not Allowed\r\nServer: nginx\r\n\r\n";
    assert_eq!(steps(nginx), ["remedy-web-server-post", "remedy-take-post", "remedy-test"]);
}

#[test]
fn the_switch_off_is_never_dated_before_the_last_call() {
    let disabled = |called_after: i64| {
        Scene::failing("Connection refused", 9).last_called(days_ago(2)).webhook(move |webhook| {
            webhook.state = WebhookState::TooManyErrors;
            webhook.updated = Some(Timestamp::from_millis(days_ago(2).as_millis() - called_after));
        })
    };
    let named =
        |args: &crate::text::Args, name: &str| args.iter().find(|(own, _)| *own == name).map(|(_, arg)| arg.clone());
    // The sentence on lost events carries the moment; the verdict says that sentence.
    let when_lost = |scene: Scene| match named(&finding(scene, "state-too-many-errors").args, "lost") {
        Some(Arg::Said(message)) => named(&message.args, "when"),
        other => panic!("no sentence on lost events: {other:?}"),
    };
    for apart in [-86_400_000, 0, 86_400_000] {
        assert_eq!(when_lost(disabled(apart)), Some(Arg::Time(days_ago(2))));
        assert_eq!(named(&finding(disabled(apart), "events-lost").args, "when"), Some(Arg::Time(days_ago(2))));
    }
    assert_eq!(when_lost(disabled(0).usage(|usage| usage.last_called = None)), None);
}

#[test]
fn a_webhook_that_was_never_started_differs_from_one_that_was_stopped() {
    let text =
        |scene: Scene| finding(scene.webhook(|webhook| webhook.state = WebhookState::Stopped), "state-stopped").text;
    assert_eq!(text(Scene::healthy().no_usage_row()), "state-stopped-new");
    assert_eq!(text(Scene::healthy().usage(|usage| usage.total_calls = Some(0))), "state-stopped-new");
    assert_eq!(text(Scene::healthy()), "state-stopped-person", "it was called");
    let changed = Scene::healthy().no_usage_row().webhook(|webhook| webhook.updated = Some(days_ago(399)));
    assert_eq!(text(changed), "state-stopped-person");
    let undated =
        Scene::healthy().no_usage_row().webhook(|webhook| (webhook.updated, webhook.registered) = (None, None));
    assert_eq!(text(undated), "state-stopped-person");
}

#[test]
fn a_machine_is_not_called_you() {
    let machine = Associate { id: AssociateId(7), kind: AssociateKind::System, ..tony() };
    assert_eq!(finding(stopped_by(Some(machine)), "state-stopped").text, "state-stopped-system");
}

#[test]
fn of_an_unknown_state_neither_stopping_nor_disabling_is_judged() {
    let unknown = || Scene::healthy().webhook(|webhook| webhook.state = WebhookState::Unknown);
    for check in ["state-stopped", "state-too-many-errors", "events-lost", "delivered-twice", "updated-by-other"] {
        assert_eq!(unknown().of(check), None, "{check}");
    }
    let quiet = unknown().last_called(days_ago(20));
    assert_eq!(quiet.of("silence-unexplained"), None, "that begins with: it is on");
    let word = unknown().webhook(|webhook| webhook.unread = vec![crate::model::Unread::sent("State", "Resting")]);
    let shown: Vec<String> =
        finding(word, "state-unknown").evidence.iter().map(|evidence| evidence.value.to_string()).collect();
    assert_eq!(shown, ["Resting"]);
    assert!(finding(unknown(), "state-unknown").evidence.is_empty(), "nothing was sent");
}

#[test]
fn failures_in_a_row_are_certain_only_where_no_change_can_have_come_since() {
    let of = |change: fn(&mut crate::model::Webhook)| Scene::failing("Connection refused", 4).webhook(change);
    assert_eq!(of(|_| ()).of("last-error"), Some(Outcome::Fail));
    assert_eq!(of(|webhook| webhook.updated = None).of("last-error"), Some(Outcome::Warn));
    assert_eq!(of(|webhook| webhook.updated = Some(NOW)).of("last-error"), Some(Outcome::Unknown));
    let off: fn(&mut crate::model::Webhook) = |webhook| {
        webhook.updated = Some(NOW);
        webhook.state = WebhookState::Stopped;
    };
    assert_eq!(of(off).of("last-error"), Some(Outcome::Fail), "it failed before it was stopped");
    let unsaid = |change: fn(&mut crate::model::Webhook)| Scene::failing("", 4).webhook(change).of("last-error");
    assert_eq!(unsaid(|webhook| webhook.updated = None), Some(Outcome::Warn));
    assert_eq!(unsaid(|webhook| webhook.updated = Some(NOW)), Some(Outcome::Unknown));
}

#[test]
fn a_disabled_webhook_fails_whatever_its_counters_say() {
    let disabled = |error: &str, count: Option<i64>| {
        Scene::failing(error, 0)
            .usage(|usage| usage.consecutive_errors = count)
            .webhook(|webhook| webhook.state = WebhookState::TooManyErrors)
    };
    for count in [None, Some(0), Some(1), Some(9)] {
        assert_eq!(finding(disabled("HTTP/1.1 410 Gone\r\n\r\n", count), "last-error").text, "last-error");
    }
    assert_eq!(disabled("", Some(9)).of("last-error"), Some(Outcome::Fail));
    assert_eq!(disabled("", Some(0)).of("last-error"), Some(Outcome::Unknown));
    assert_eq!(disabled("", None).of("last-error"), Some(Outcome::Unknown));
}

#[test]
fn a_table_that_lacks_a_called_webhook_says_nothing_of_the_others() {
    let scene = |called: Option<i64>| {
        Scene::healthy().no_usage_row().sibling(2, |_, _| {}).change(|snapshot| {
            snapshot.usage = Observed::Complete(std::collections::BTreeMap::new());
            if let Observed::Complete(list) = &mut snapshot.list
                && let Some(other) = list.get_mut(1)
            {
                std::sync::Arc::make_mut(other).inline_usage =
                    Some(Box::new(crate::model::Usage { total_calls: called, ..crate::model::Usage::default() }));
            }
        })
    };
    assert_eq!(scene(Some(1)).of("never-called"), Some(Outcome::Unknown));
    assert_eq!(scene(Some(0)).of("never-called"), Some(Outcome::Warn));
    assert_eq!(scene(None).of("never-called"), Some(Outcome::Warn));
    let disabled = Scene::healthy().no_usage_row().sibling(2, |webhook, _| webhook.state = WebhookState::TooManyErrors);
    let disabled = disabled.change(|snapshot| snapshot.usage = Observed::Complete(std::collections::BTreeMap::new()));
    assert_eq!(disabled.of("never-called"), Some(Outcome::Unknown), "it was disabled after calls");
}

#[test]
fn a_title_of_the_good_case_is_not_said_where_it_is_not_so() {
    let few = || {
        Scene::healthy().usage(|usage| {
            (usage.total_calls, usage.total_errors, usage.consecutive_errors) = (Some(2), Some(2), Some(2));
        })
    };
    assert_eq!(few().of("never-worked"), None);
    assert_eq!(few().of("error-rate"), None);
    let never = || Scene::healthy().no_usage_row();
    for check in ["last-error", "near-limit", "never-worked", "error-rate", "counters-inconsistent", "silent-since"] {
        assert_eq!(never().of(check), None, "{check}");
    }
    let uncalled = Scene::healthy().usage(|usage| (usage.total_calls, usage.total_errors) = (Some(0), Some(0)));
    assert_eq!(uncalled.of("last-error"), None);
}
