//! What a tenant sends, as fixtures of the documented shapes, and how it is read.

#![allow(clippy::expect_used)]

use doctor_core::model::usage::LastCalledSource;
use doctor_core::model::{
    AssociateId, AssociateKind, Licence, Owner, Quoted, Recipient, SecretPresence, TenantState, TestAnswer, Timestamp,
    WebhookId, WebhookKind, WebhookState,
};
use doctor_core::wire::{self, WireError};
use proptest::prelude::*;

const OLDER: &str = include_str!("../../tests/fixtures/webhooks-older.json");
const NEWER: &str = include_str!("../../tests/fixtures/webhooks-newer.json");
const SELECTED: &str = include_str!("../../tests/fixtures/webhooks-selected.json");

#[test]
fn a_list_of_an_older_server_is_read_with_all_its_gaps() {
    let records = wire::webhooks(OLDER).expect("a list");
    assert_eq!((records.items.len(), records.skipped), (3, 0));
    let [orders, bare, lower] = records.items.as_slice() else { panic!("three webhooks") };
    assert_eq!(
        (orders.id, orders.state, &orders.kind, orders.owner),
        (WebhookId(12), WebhookState::TooManyErrors, &WebhookKind::Http, Owner::Own)
    );
    assert_eq!(
        orders.events.iter().map(doctor_core::model::EventName::as_str).collect::<Vec<_>>(),
        ["sale.sold", "sale.changed"]
    );
    assert_eq!(orders.secret, SecretPresence::Set);
    assert_eq!(orders.header_names.as_deref(), Some(&["X-Key".to_owned()][..]));
    assert_eq!(orders.registered, Timestamp::parse("2024-06-07T10:00:57.123Z"));
    assert_eq!(orders.updated_by.as_ref().map(|who| &who.kind), Some(&AssociateKind::System));
    assert_eq!(
        (bare.state, bare.secret, bare.registered, bare.events.len()),
        (WebhookState::Unknown, SecretPresence::Missing, None, 0)
    );
    assert_eq!(bare.display_name(), "#13");
    assert_eq!(
        (lower.id, lower.state, lower.events.len(), lower.secret),
        (WebhookId(14), WebhookState::Stopped, 2, SecretPresence::NotSaid)
    );
    assert!(lower.updated_by.as_ref().is_some_and(|who| who.retired == Some(true)));
}

#[test]
fn a_value_of_another_type_says_neither_that_there_is_something_nor_that_there_is_none() {
    let odd = r#"{"what":["k1"]}"#;
    let body = format!(
        r#"[{{"WebhookId":1,"Name":{odd},"Events":{odd},"TargetUrl":{odd},"State":{odd},"Secret":{odd},"Headers":7,
            "Registered":{odd},"Updated":true,"ErrorsEmail":{odd}}}]"#
    );
    let records = wire::webhooks(&body).expect("a list");
    let webhook = records.items.first().expect("one");
    for field in ["Name", "Events", "State", "Registered", "Updated"] {
        assert!(webhook.unread(field).is_some_and(|unread| unread.sent.is_some()), "{field}");
    }
    assert!(webhook.unread("TargetUrl").is_some_and(|unread| unread.sent.is_none()), "it may hold keys");
    assert_eq!((webhook.secret, &webhook.header_names, &webhook.error_emails), (SecretPresence::NotSaid, &None, &None));
    let with = |fields: &str| {
        let records = wire::webhooks(&format!(r#"[{{"WebhookId":1,{fields}}}]"#)).expect("a list");
        records.items.into_iter().next().expect("one")
    };
    assert!(with(r#""Events":[5]"#).unread("Events").is_some());
    assert!(with(r#""Name":12"#).unread("Name").is_none(), "a number can be a name");
    assert_eq!(with(r#""Headers":null"#).header_names, Some(Vec::new()));
    assert_eq!(with(r#""ErrorsEmail":7.5,"ErrorEmails":null"#).error_emails, Some(vec!["7.5".to_owned()]));
    let one = Some(vec!["ops@a.example".to_owned()]);
    assert_eq!(with(r#""ErrorsEmail":{},"ErrorEmails":["ops@a.example"]"#).error_emails, one);
    assert_eq!(with(r#""ErrorsEmail":"","ErrorEmails":{}"#).error_emails, None);
    assert_eq!(with(r#""ErrorsEmail":"","ErrorEmails":[]"#).error_emails, Some(Vec::new()));

    let row = format!(
        r#"{{"value":[{{"PrimaryKey":"2","webhook.name":{odd},"webhook.events":{odd},"webhook.target_url":{odd},
            "webhook.state":{odd},"webhook.updated":{odd}}}]}}"#
    );
    let rows = wire::webhook_rows(&wire::archive(&row).expect("a page"));
    let webhook = rows.first().expect("one");
    for field in ["Name", "Events", "TargetUrl", "State", "webhook.updated"] {
        assert!(webhook.unread(field).is_some(), "{field}");
    }
}

#[test]
fn a_newer_server_brings_counters_and_alert_settings() {
    let records = wire::webhooks(NEWER).expect("a list");
    let webhook = records.items.first().expect("one");
    assert_eq!(webhook.error_emails.as_ref().map(Vec::len), Some(2));
    assert_eq!((webhook.notify.via, webhook.notify.when, webhook.error_associates), (Some(3), Some(2), Some(1)));
    let usage = webhook.inline_usage.as_ref().expect("counters");
    assert_eq!((usage.total_calls, usage.consecutive_errors), (Some(120), Some(9)));
    assert!(
        usage
            .last_error
            .as_ref()
            .is_some_and(|error| !error.masked().contains("k1") && error.masked().contains("code=•••")),
        "keys in a quoted error are masked"
    );
}

/// A list of which the agent was asked for a part, read whole.
fn selected(body: &str) -> Result<wire::Records<std::sync::Arc<doctor_core::model::Webhook>>, WireError> {
    wire::WebhookReader::selected().read(body)
}

#[test]
fn a_selected_list_says_nothing_of_secrets_and_headers() {
    let records = selected(SELECTED).expect("a list");
    let [orders, bare] = records.items.as_slice() else { panic!("two webhooks") };
    // One with `null` in these fields, one without them.
    for webhook in [orders, bare] {
        assert_eq!((webhook.secret, &webhook.header_names), (SecretPresence::LeftOut, &None));
    }
    assert_eq!(orders.updated_by.as_ref().map(|who| &*who.name), Some("Tony Yates"));
    assert_eq!(orders.error_emails.as_ref().map(Vec::len), Some(1));
    // The same `null` says "none" where all was asked for.
    let whole = wire::webhooks(SELECTED).expect("a list").items;
    assert_eq!(whole.first().map(|webhook| webhook.secret), Some(SecretPresence::Missing));
}

#[test]
fn a_server_that_sends_all_fields_anyway_is_believed() {
    let records = selected(OLDER).expect("a list");
    let [orders, bare, ..] = records.items.as_slice() else { panic!("three webhooks") };
    assert_eq!(orders.secret, SecretPresence::Set);
    assert_eq!(orders.header_names.as_deref(), Some(&["X-Key".to_owned()][..]));
    assert_eq!(
        (bare.secret, &bare.header_names),
        (SecretPresence::LeftOut, &None),
        "an empty secret may be a left out one"
    );
}

#[test]
fn a_selected_list_without_what_was_selected_is_no_answer() {
    for field in [
        "Name",
        "Events",
        "TargetUrl",
        "State",
        "Type",
        "Registered",
        "RegisteredAssociate",
        "Updated",
        "UpdatedAssociate",
    ] {
        let mut list: serde_json::Value = serde_json::from_str(SELECTED).expect("JSON");
        let records = list.as_array_mut().expect("a list");
        let null_in = |records: &mut Vec<serde_json::Value>, index: usize| {
            if let Some(value) = records.get_mut(index).and_then(|record| record.get_mut(field)) {
                *value = serde_json::Value::Null;
            }
        };
        null_in(records, 1);
        assert!(selected(&serde_json::Value::from(records.clone()).to_string()).is_ok(), "one webhook has {field}");
        null_in(records, 0);
        let none = serde_json::Value::from(records.clone()).to_string();
        assert_eq!(selected(&none).err(), Some(WireError::OtherShape), "no webhook has {field}");
        assert!(wire::webhooks(&none).is_ok(), "a list with all fields may lack {field}");
    }
    let hollow = SELECTED
        .replace("\"Tony Yates\"", "null")
        .replace("\"TY\"", "null")
        .replace("\"AssociateId\": 5", "\"AssociateId\": 0");
    assert_eq!(selected(&hollow).err(), Some(WireError::OtherShape), "associates with nothing in them");
    assert!(selected("[]").is_ok_and(|records| records.items.is_empty()));
    assert!(selected("null").is_ok_and(|records| records.items.is_empty()));
}

#[test]
fn no_secret_outlives_the_reading() {
    for fixture in [OLDER, NEWER] {
        let read = format!("{:?}", wire::webhooks(fixture).expect("a list"));
        for secret in ["s3cr3t", "v1", "code=k1"] {
            assert!(!read.contains(secret), "{secret} in {read}");
        }
    }
}

#[test]
fn counters_are_read_in_every_spelling_of_the_archive() {
    let page = wire::archive(include_str!("../../tests/fixtures/usage-page.json")).expect("a page");
    assert_eq!(page.next_link, None);
    let rows = wire::usage_rows(&page);
    let [first, second, third] = rows.as_slice() else { panic!("three rows") };
    assert_eq!((first.0, first.1.total_calls, first.1.consecutive_errors), (WebhookId(12), Some(120), Some(9)));
    assert_eq!(first.1.last_called.map(|last| last.from), Some(LastCalledSource::UsageUpdated));
    assert_eq!((second.0, second.1.total_calls, second.1.total_errors), (WebhookId(13), Some(7), None));
    assert_eq!(second.1.last_error, None, "a column that is not there says nothing");
    assert_eq!((third.0, third.1.total_calls, third.1.consecutive_errors), (WebhookId(14), Some(3), Some(0)));
    assert_eq!(third.1.last_called.map(|last| last.at), Timestamp::parse("2026-11-22T06:00:57Z"), "month first");
}

#[test]
fn an_archive_says_where_it_goes_on_and_what_the_last_error_was() {
    let next_link = |link: &str| {
        let body = format!(r#"{{"odata.nextLink":{link},"value":[]}}"#);
        wire::archive(&body).expect("a page").next_link
    };
    assert_eq!(next_link(r#""https://x.example/?$skip=2""#).as_deref(), Some("https://x.example/?$skip=2"));
    assert_eq!((next_link(r#""""#), next_link("null")), (None, None));
    let body = r#"{"value":[{"PrimaryKey":"7","webhook_usage.last_error":"Connection refused"}]}"#;
    let rows = wire::usage_rows(&wire::archive(body).expect("a page"));
    assert_eq!(rows.first().and_then(|(_, usage)| usage.last_error.clone()), Some(Quoted::new("Connection refused")));
}

#[test]
fn the_last_error_by_itself_is_a_text_nothing_or_bare() {
    assert_eq!(wire::last_error(r#""Connection refused""#), Ok(Quoted::new("Connection refused")));
    assert_eq!(wire::last_error("Connection refused"), Ok(Quoted::new("Connection refused")));
    assert_eq!(wire::last_error("null"), Ok(Quoted::default()));
    assert_eq!(wire::last_error("{}"), Err(WireError::OtherShape));
}

#[test]
fn what_is_no_counter_and_no_time_is_not_known_and_kept_to_be_shown() {
    let page = wire::archive(
        r#"{"value":[{"PrimaryKey":"7","webhook_usage.total_calls":-1,"webhook_usage.total_errors":"many","webhook_usage.consecutive_errors":0,"webhook_usage.updated":"lately"}]}"#,
    )
    .expect("a page");
    let (_, usage) = wire::usage_rows(&page).pop().expect("a row");
    assert_eq!(
        (usage.total_calls, usage.total_errors, usage.consecutive_errors, usage.last_called),
        (None, None, Some(0), None)
    );
    let kept: Vec<(&str, &str)> =
        usage.unread.iter().map(|unread| (unread.field, unread.sent.as_ref().map_or("", Quoted::masked))).collect();
    assert_eq!(
        kept,
        [
            ("webhook_usage.total_calls", "-1"),
            ("webhook_usage.total_errors", "many"),
            ("webhook_usage.updated", "lately")
        ]
    );
}

#[test]
fn a_missing_field_is_not_an_empty_one() {
    let missing = |body: &str| {
        let webhook = wire::webhooks(body).expect("a list").items.pop().expect("one");
        webhook.unread.iter().filter(|unread| unread.sent.is_none()).map(|unread| unread.field).collect::<Vec<_>>()
    };
    assert_eq!(missing(r#"[{"WebhookId":1}]"#), ["Events", "TargetUrl"]);
    assert_eq!(missing(r#"[{"WebhookId":1,"Events":null,"TargetUrl":null}]"#), ["Events", "TargetUrl"]);
    assert_eq!(missing(r#"[{"WebhookId":1,"Events":[],"TargetUrl":""}]"#), Vec::<&str>::new());
    let row = wire::archive(r#"{"value":[{"PrimaryKey":"1","webhook.target_url":"https://a.example/"}]}"#);
    let webhook = wire::webhook_rows(&row.expect("a page")).pop().expect("a row");
    assert_eq!(webhook.unread.iter().map(|unread| unread.field).collect::<Vec<_>>(), ["Events"]);
}

#[test]
fn an_unknown_word_makes_a_flag_or_a_state_unknown_and_never_zero() {
    let read = |field: &str, value: &str| {
        let body = format!(r#"[{{"WebhookId":1,"Events":[],"TargetUrl":"","{field}":{value}}}]"#);
        wire::webhooks(&body).expect("a list").items.pop().expect("one")
    };
    let via = |value: &str| {
        let webhook = read("NotifyVia", value);
        (webhook.notify.via, webhook.unread.first().and_then(|unread| unread.sent.clone()))
    };
    assert_eq!(via("\"Email, InApp\""), (Some(3), None));
    assert_eq!(via("\"Email, Email\""), (Some(1), None));
    assert_eq!(via("\"None\""), (Some(0), None));
    assert_eq!(via("\"2\""), (Some(2), None));
    assert_eq!(via("null"), (None, None));
    assert_eq!(via("\"Email, Pager\""), (None, Some(Quoted::new("Email, Pager"))));
    assert_eq!(via("4"), (None, Some(Quoted::new("4"))));
    let state = |value: &str| {
        let webhook = read("State", value);
        (webhook.state, webhook.unread("State").and_then(|unread| unread.sent.clone()))
    };
    assert_eq!(state("\"Resting\""), (WebhookState::Unknown, Some(Quoted::new("Resting"))));
    assert_eq!(state("\"Unknown\""), (WebhookState::Unknown, None));
    assert_eq!(state("3"), (WebhookState::TooManyErrors, None));
    let updated = |value: &str| {
        let webhook = read("Updated", value);
        (webhook.updated, webhook.unread("Updated").is_some())
    };
    assert_eq!(updated("\"0001-01-01T00:00:00\""), (None, false));
    assert_eq!(updated("\"soon\""), (None, true));
}

#[test]
fn the_other_sources_are_read() {
    let table =
        wire::webhook_rows(&wire::archive(include_str!("../../tests/fixtures/webhook-table.json")).expect("a page"));
    let other = table.first().expect("one");
    assert_eq!(
        (other.id, other.state, other.owner, other.secret),
        (WebhookId(31), WebhookState::TooManyErrors, Owner::Other, SecretPresence::NotSaid)
    );
    assert_eq!(
        (other.name.as_str(), other.target.masked().as_str(), &other.kind),
        ("Another's", "https://c.example/in", &WebhookKind::Http)
    );
    let (registered, updated) = (other.registered.map(Timestamp::to_rfc3339), other.updated.map(Timestamp::to_rfc3339));
    assert_eq!(
        (registered.as_deref(), updated.as_deref()),
        (Some("2025-01-01T00:00:00Z"), Some("2026-01-01T00:00:00Z"))
    );
    assert!(other.updated_by.is_none() && other.registered_by.is_some());
    let events: Vec<&str> = other.events.iter().map(doctor_core::model::EventName::as_str).collect();
    assert_eq!(events, ["contact.changed", "sale.sold"]);
    let body = r#"{"value":[{"PrimaryKey":"1","webhook.errors_email":"ops@acme.example; duty@acme.example"}]}"#;
    let told = wire::webhook_rows(&wire::archive(body).expect("a page")).pop().expect("a row");
    assert_eq!(told.error_emails, Some(vec!["ops@acme.example".to_owned(), "duty@acme.example".to_owned()]));
    assert_eq!(told.name, "");
    let activity =
        wire::activity_rows(&wire::archive(include_str!("../../tests/fixtures/activity.json")).expect("a page"));
    assert_eq!(
        activity.first().and_then(|(_, usage)| usage.last_called).map(|last| last.from),
        Some(LastCalledSource::LastEvent)
    );
    let status = wire::tenant_status(include_str!("../../tests/fixtures/state.json")).expect("a state");
    assert_eq!(
        (&status.state, status.api.as_deref()),
        (&TenantState::Running, Some("https://online3.superoffice.com/Cust12345/api"))
    );
    let principal = wire::principal(include_str!("../../tests/fixtures/principal.json")).expect("a principal");
    assert_eq!((principal.name.as_str(), principal.tenant.as_deref()), ("Eva Berg", Some("Cust12345")));
    let licence = |owner: &str, name: &str, description: &str| Licence {
        owner: owner.to_owned(),
        name: name.to_owned(),
        description: description.to_owned(),
    };
    assert_eq!(principal.licences, Some(vec![licence("SUPEROFFICE", "expander-services", "Developer Tools")]));
}

#[test]
fn the_table_of_recipients_has_a_user_or_an_address_in_each_row() {
    let page = wire::archive(include_str!("../../tests/fixtures/recipients.json")).expect("a page");
    assert_eq!(
        wire::recipient_rows(&page),
        [
            (1, Some((WebhookId(12), Recipient::Associate(AssociateId(5))))),
            (2, Some((WebhookId(12), Recipient::Email("ops@acme.example".to_owned())))),
            (4, None)
        ]
    );
}

#[test]
fn a_row_of_recipients_that_can_t_be_read_is_left_out_and_not_taken_for_nobody() {
    let read = |row: &str| {
        let body = format!(r#"{{"value":[{row}]}}"#);
        let page = wire::archive(&body).expect("a page");
        assert_eq!(page.rows.len(), 1);
        wire::recipient_rows(&page).first().cloned()
    };
    let row = |webhook: &str, user: &str, email: &str| {
        let columns = [("webhook_id", webhook), ("associate_id", user), ("email_recipient", email)];
        let columns = columns.map(|(name, value)| format!(r#","webhook_notify.{name}":{value}"#));
        read(&format!(r#"{{"PrimaryKey":"1"{}}}"#, columns.concat()))
    };
    let ops = || Recipient::Email("ops@acme.example".to_owned());
    let address = r#"" ops@acme.example ""#;
    assert_eq!(row("12", "null", address), Some((1, Some((WebhookId(12), ops())))));
    assert_eq!(row("12", "0", address), Some((1, Some((WebhookId(12), ops())))));
    assert_eq!(
        row("12", r#""[I:5]""#, address),
        Some((1, Some((WebhookId(12), Recipient::Associate(AssociateId(5))))))
    );
    assert_eq!(row("12", "0", r#"" ""#), Some((1, None)), "it names nobody");
    assert_eq!(row("null", "5", "null"), Some((1, None)), "it names no webhook");
    for (webhook, user, email) in [("{}", "5", "null"), ("12", r#""Eva""#, address), ("12", "null", "[]")] {
        assert_eq!(row(webhook, user, email), None, "{webhook} {user} {email}");
    }
    assert_eq!(read(r#"{"webhook_notify.webhook_id":12}"#), None, "a row without a key");
}

#[test]
fn what_is_not_as_documented_is_an_error_and_never_an_empty_list() {
    for (body, error) in [
        ("", WireError::NotJson),
        ("<html></html>", WireError::NotJson),
        ("[{\"WebhookId\":1,", WireError::NotJson),
        ("{}", WireError::OtherShape),
        ("[1,2]", WireError::OtherShape),
        ("7", WireError::OtherShape),
    ] {
        assert_eq!(wire::webhooks(body).err(), Some(error), "{body}");
    }
    assert!(wire::webhooks("[]").is_ok_and(|records| records.items.is_empty()));
    let partly = wire::webhooks(r#"[{"WebhookId":1},{"WebhookId":"x"},null]"#).expect("one is readable");
    assert_eq!((partly.items.len(), partly.skipped), (1, 2));
    assert_eq!(wire::archive("{}").err(), Some(WireError::OtherShape));
}

proptest! {
    #[test]
    fn a_list_cut_off_anywhere_is_an_error_or_whole(at in 0usize..2_000) {
        let end = (0..=at.min(OLDER.len())).rev().find(|end| OLDER.is_char_boundary(*end)).unwrap_or(0);
        let cut = &OLDER[..end];
        if let Ok(records) = wire::webhooks(cut) {
            prop_assert_eq!(records.items.len(), 3);
        }
    }

    #[test]
    fn no_body_makes_a_reader_panic(body in ".{0,300}") {
        let _ = wire::webhooks(&body);
        let _ = wire::archive(&body).map(|page| (wire::usage_rows(&page), wire::webhook_rows(&page), wire::activity_rows(&page), wire::recipient_rows(&page)));
        let _ = wire::event_list(&body);
        let _ = wire::principal(&body);
        let _ = wire::tenant_status(&body);
        let _ = wire::last_error(&body);
        let _ = wire::error_message(&body, "text/html");
    }
}

#[test]
fn the_answer_to_a_test_says_how_it_went_and_gives_no_key_away() {
    let well = wire::test_answer(r#"{"Success":true,"Message":"HTTP/1.1 200 OK"}"#);
    assert_eq!(well, Ok(TestAnswer::Well(Quoted::new("HTTP/1.1 200 OK"))));
    let failed =
        wire::test_answer(r#"{"success":"False","message":"no answer from https://a.example/in?code=s3cret"}"#);
    let Ok(TestAnswer::Failed(words)) = failed else { panic!("a failed test: {failed:?}") };
    assert_eq!(words.masked(), "no answer from https://a.example/in?code=•••");
    assert_eq!(wire::test_answer(r#"{"Success":false,"Message":null}"#), Ok(TestAnswer::Failed(Quoted::default())));
    for other in ["", "null", "[]", "true", r#"{"Message":"HTTP/1.1 200 OK"}"#] {
        assert!(wire::test_answer(other).is_err(), "{other}");
    }
}
