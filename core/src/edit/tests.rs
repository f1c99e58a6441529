use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::diagnosis::fixture::Scene;
use crate::diagnosis::{Cause, Fix, Outcome};
use crate::model::Quoted;
use crate::request_error::RequestError;
use crate::text::{Catalog, PlainEnglish};
use crate::wire;

fn webhook() -> Value {
    json!({
        "WebhookId": 12, "Name": "ERP orders", "Description": "Sends orders", "Events": ["contact.updated", "sale.sold"],
        "TargetUrl": "https://a.example/in?code=hunter2", "Type": "webhook", "State": "Active", "Secret": "hunter2",
        "Headers": { "X-Key": "hunter2", "X~a/b": "1" }, "Properties": null, "ErrorEmails": ["a@x.example"],
        "ErrorAssociates": [{ "Id": 5, "Name": "Tony Yates" }, { "Id": 6, "Name": "Anna Lind" }],
        "Updated": "2026-11-20T10:00:00", "NotifyVia": "Email", "Zone": { "deep": [1, null, "two"] }
    })
}

fn read(webhook: &Value) -> Definition {
    wire::definition(&webhook.to_string()).expect("a webhook").expect("one")
}

fn edit(change: impl FnOnce(&mut Draft)) -> Edit {
    edit_of(&webhook(), change)
}

fn edit_of(webhook: &Value, change: impl FnOnce(&mut Draft)) -> Edit {
    let definition = read(webhook);
    let mut draft = Draft::of(&definition);
    change(&mut draft);
    Edit { definition, draft }
}

fn value(name: &str, text: &str) -> NamedValue {
    NamedValue { name: name.to_owned(), value: NewValue::Typed(Sealed::new(text)) }
}

/// Applies a patch to the letter of RFC 6902, as far as the page uses it.
fn apply(webhook: &Value, body: &SealedBody) -> Result<Value, String> {
    let mut patched = webhook.clone();
    let operations: Value = serde_json::from_str(body.sent_to_the_tenant()).expect("JSON");
    for operation in operations.as_array().expect("operations") {
        let (op, path) = (operation["op"].as_str().expect("op"), operation["path"].as_str().expect("path"));
        let (parent, last) = path.rsplit_once('/').expect("a path");
        let last = last.replace("~1", "/").replace("~0", "~");
        let new = operation.get("value").cloned();
        if op == "test" {
            if patched.pointer(path) != new.as_ref() {
                return Err(format!("test of {path}"));
            }
            continue;
        }
        let fields =
            patched.pointer_mut(parent).and_then(Value::as_object_mut).ok_or_else(|| format!("no {parent}"))?;
        if op != "add" && !fields.contains_key(&last) {
            return Err(format!("no {path}"));
        }
        match op {
            "add" | "replace" => drop(fields.insert(last, new.expect("a value"))),
            "remove" => drop(fields.remove(&last)),
            other => return Err(format!("no operation {other}")),
        }
    }
    Ok(patched)
}

fn carried_out(edit: &Edit, webhook: &Value) -> Value {
    apply(webhook, &edit.patch().body()).expect("a patch that fits")
}

#[test]
fn a_change_compares_each_field_that_it_sets_and_names_no_other() {
    let edit = edit(|draft| draft.events = vec!["contact.changed".to_owned(), "sale.sold".to_owned()]);
    assert_eq!(edit.changes(), [Part::Events]);
    assert_eq!(
        edit.patch().body().sent_to_the_tenant(),
        r#"[{"op":"test","path":"/Events","value":["contact.updated","sale.sold"]},{"op":"replace","path":"/Events","value":["contact.changed","sale.sold"]}]"#
    );
    assert!(edit.patch().is_shown_whole());
    let mut meanwhile = webhook();
    meanwhile["Events"] = json!(["sale.sold"]);
    assert_eq!(apply(&meanwhile, &edit.patch().body()), Err("test of /Events".to_owned()));
    let nothing = super::tests::edit(|_| {});
    assert!(nothing.patch().is_empty() && nothing.changes().is_empty());
}

#[test]
fn a_step_of_the_diagnosis_changes_what_it_speaks_of() {
    let definition = read(&webhook());
    let pair = ("contact.updated".to_owned(), vec!["contact.changed".to_owned()]);
    let draft = Draft::fixed(&definition, &Fix::Events(vec![pair.clone()])).expect("a change");
    assert_eq!(draft.events, ["contact.changed", "sale.sold"]);
    assert_eq!(draft.changes(&definition), [Part::Events]);
    let mut both = webhook();
    both["Events"] = json!(["contact.changed", "contact.updated"]);
    let draft = Draft::fixed(&read(&both), &Fix::Events(vec![pair.clone()])).expect("a change");
    assert_eq!(draft.events, ["contact.changed"], "no event stands there twice");
    both["Events"] = json!(["contact.changed"]);
    assert_eq!(Draft::fixed(&read(&both), &Fix::Events(vec![pair])), None, "somebody has mended it");
    let target = Sealed::new("https://b.example/in");
    let draft = Draft::fixed(&definition, &Fix::Target(target.clone())).expect("a change");
    assert_eq!((draft.changes(&definition), draft.target), (vec![Part::Target], target));
}

#[test]
fn what_is_secret_is_sent_and_never_shown() {
    let edit = edit(|draft| {
        draft.target = Sealed::new("https://b.example/in?code=hunter3");
        draft.secret = NewSecret::Typed(Sealed::new("hunter4"));
        draft.headers = vec![value("x-key", "hunter5"), value("X-New", "hunter6")];
        draft.properties = vec![value("a", "hunter7")];
    });
    let write = Write::Edit(Box::new(edit.clone()));
    let shown = format!("{} {:?} {:?} {:?}", write.shown(), write.differences(), write, write.body());
    assert!(!shown.contains("hunter"), "{shown}");
    assert!(!edit.patch().is_shown_whole());
    let after = carried_out(&edit, &webhook());
    assert_eq!(after["TargetUrl"], "https://b.example/in?code=hunter3");
    assert_eq!(after["Secret"], "hunter4");
    assert_eq!(after["Headers"], json!({ "X-Key": "hunter5", "X-New": "hunter6" }), "one is removed, one replaced");
    assert_eq!(after["Properties"], json!({ "a": "hunter7" }));
    assert_eq!(after["Zone"], webhook()["Zone"]);
}

#[test]
fn what_cannot_be_compared_rests_on_the_time_of_the_last_save() {
    let edit = edit(|draft| draft.secret = NewSecret::Typed(Sealed::new("new")));
    let mut meanwhile = webhook();
    meanwhile["Updated"] = json!("2026-11-20T10:00:01");
    assert_eq!(apply(&meanwhile, &edit.patch().body()), Err("test of /Updated".to_owned()));
}

#[test]
fn the_way_back_leads_to_what_was_and_says_what_it_cannot_bring_back() {
    let change = edit(|draft| {
        draft.name = "Orders".to_owned();
        draft.headers.push(value("X-New", "1"));
        draft.secret = NewSecret::Typed(Sealed::new("new"));
        draft.users = vec![1];
    });
    let after = carried_out(&change, &webhook());
    let (back, lost) = change.undo(&read(&after));
    let before = carried_out(&back.expect("a way back"), &after);
    assert_eq!((before["Name"].as_str(), &before["Headers"]), (Some("ERP orders"), &webhook()["Headers"]));
    assert_eq!(before["Secret"], "new");
    assert_eq!(lost, [Part::Associates, Part::Secret]);
    let only_secret = edit(|draft| draft.secret = NewSecret::Removed);
    let after = carried_out(&only_secret, &webhook());
    assert_eq!(only_secret.undo(&read(&after)), (None, vec![Part::Secret]));
}

#[test]
fn an_older_server_gets_what_it_knows_in_its_own_form() {
    let older = json!({ "WebhookId": 3, "Name": "x", "Events": "sale.sold,sale.lost", "TargetUrl": "Run", "Type": "crmscript",
        "ErrorsEmail": "", "Secret": null, "Headers": {}, "Properties": {}, "State": "Stopped" });
    let edit = edit_of(&older, |draft| {
        draft.events = vec!["sale.sold".to_owned()];
        draft.emails = vec!["a@x.example".to_owned()];
        draft.description = "nobody asks".to_owned();
        draft.headers = vec![value("X", "1")];
    });
    let after = carried_out(&edit, &older);
    assert_eq!((after["Events"].as_str(), after["ErrorsEmail"].as_str()), (Some("sale.sold"), Some("a@x.example")));
    assert_eq!((after.get("Description"), after["Headers"]["X"].as_str()), (None, Some("1")));
    let two = edit_of(&older, |draft| draft.emails = vec!["a@x.example".to_owned(), "b@x.example".to_owned()]);
    assert_eq!(two.faults(true).first().map(|fault| fault.message.id.as_ref()), Some("edit-fault-one-email"));
}

#[test]
fn what_the_server_would_refuse_is_said_before() {
    let fault = |change: fn(&mut Draft)| {
        let faults = edit(change).faults(true);
        assert!(faults.len() <= 1, "{faults:?}");
        faults.first().map(|fault| (fault.part, fault.message.id.to_string()))
    };
    let found = |part: Part, id: &str| Some((part, format!("edit-fault-{id}")));
    assert_eq!(fault(|_| {}), None);
    assert_eq!(fault(|draft| draft.name = " ".to_owned()), found(Part::Name, "no-name"));
    assert_eq!(fault(|draft| draft.name = "x".repeat(401)), found(Part::Name, "long"));
    assert_eq!(fault(|draft| draft.name = "x".repeat(400)), None);
    assert_eq!(fault(|draft| draft.events = Vec::new()), found(Part::Events, "no-events"));
    assert_eq!(fault(|draft| draft.events = vec!["a. b".to_owned()]), found(Part::Events, "event"));
    assert_eq!(fault(|draft| draft.events = vec!["sale.sold".to_owned(); 401]), found(Part::Events, "long"));
    assert_eq!(fault(|draft| draft.target = Sealed::new("http://a.example/in")), found(Part::Target, "https"));
    assert_eq!(fault(|draft| draft.target = Sealed::new("a.example/in")), found(Part::Target, "address"));
    assert_eq!(fault(|draft| draft.target = Sealed::new("")), found(Part::Target, "no-target"));
    assert_eq!(fault(|draft| draft.kind = "crmscript".to_owned()), found(Part::Target, "script-address"));
    assert_eq!(fault(|draft| draft.kind = String::new()), found(Part::Kind, "no-type"));
    assert_eq!(fault(|draft| draft.emails = vec!["a@".to_owned()]), found(Part::Emails, "email"));
    assert_eq!(fault(|draft| draft.secret = NewSecret::Typed(Sealed::new(""))), found(Part::Secret, "no-secret"));
    assert_eq!(fault(|draft| draft.headers.push(value("X Y", "1"))), found(Part::Headers, "header"));
    assert_eq!(fault(|draft| draft.headers.push(value("", "1"))), found(Part::Headers, "header"));
    assert_eq!(fault(|draft| draft.headers.push(value("X", "1\r\nY: 2"))), found(Part::Headers, "header-value"));
    assert_eq!(fault(|draft| draft.headers.push(value("x-key", "1"))), found(Part::Headers, "twice"));
    assert_eq!(fault(|draft| draft.properties.push(value(" ", "1"))), found(Part::Properties, "property"));
    let plain = edit(|draft| draft.target = Sealed::new("http://a.example/in"));
    assert!(plain.faults(false).is_empty(), "a server of one's own may send to it");
}

#[test]
fn a_new_webhook_starts_stopped_and_has_no_value_that_is_not_known() {
    let creation = edit(|draft| {
        draft.name = "Copy".to_owned();
        draft.headers.push(value("X-New", "1"));
    })
    .creation();
    let body: Value = serde_json::from_str(creation.body().sent_to_the_tenant()).expect("JSON");
    assert_eq!((body["Name"].as_str(), body["State"].as_str()), (Some("Copy"), Some("Stopped")));
    assert_eq!((&body["Headers"], body.get("Secret"), body.get("WebhookId")), (&json!({ "X-New": "1" }), None, None));
    assert_eq!(body["TargetUrl"], webhook()["TargetUrl"]);
    assert!(!creation.shown().contains("hunter2") && !format!("{:?}", creation.differences()).contains("hunter2"));
    assert!(creation.faults(true).is_empty());
    for newer in [true, false] {
        let faults: Vec<Part> =
            blank(newer, Calls::Rest).creation().faults(true).into_iter().map(|fault| fault.part).collect();
        assert_eq!(faults, [Part::Name, Part::Target, Part::Events]);
    }
}

#[test]
fn a_pasted_definition_becomes_a_new_webhook() {
    let like = blank(true, Calls::Rest).definition;
    let draft = pasted(&format!("[{}]", webhook()), &like).expect("a draft");
    let body = Edit { definition: like.clone(), draft }.creation().body();
    let body: Value = serde_json::from_str(body.kept_by_the_reader()).expect("JSON");
    assert_eq!((&body["Events"], &body["TargetUrl"]), (&webhook()["Events"], &webhook()["TargetUrl"]));
    assert_eq!(
        (&body["Headers"], body.get("Secret"), body.get("ErrorAssociates")),
        (&webhook()["Headers"], None, None)
    );
    for (text, id) in
        [("{", "edit-paste-no-json"), ("[]", "edit-paste-no-webhook"), (r#"{"Name":"x"}"#, "edit-paste-no-webhook")]
    {
        assert_eq!(pasted(text, &like).map_err(|message| message.id.to_string()), Err(id.to_owned()), "{text}");
    }
}

#[test]
fn a_watcher_insists_on_another_receiver() {
    let diagnosed = Scene::healthy().diagnosed();
    let watched = diagnosed.case(WebhookId(1)).expect("webhook 1").webhook.target.masked();
    let mut watcher = watcher(&[WebhookId(1)], "Watch".to_owned(), has_newer_fields(&diagnosed.snapshot), Calls::Rest);
    assert_eq!(watcher.draft.events, ["webhook1.errors"]);
    watcher.draft.target = Sealed::new(&watched);
    let fault = shares_receiver(&watcher.draft, &diagnosed).expect("a fault");
    assert_eq!((fault.part, fault.message.id.as_ref()), (Part::Target, "edit-fault-same-receiver"));
    watcher.draft.target = Sealed::new("https://elsewhere.example/in");
    assert_eq!(shares_receiver(&watcher.draft, &diagnosed), None);
    watcher.draft.target = Sealed::new(&watched);
    watcher.draft.events = vec!["sale.sold".to_owned()];
    assert_eq!(shares_receiver(&watcher.draft, &diagnosed), None, "that watches nothing");
}

#[test]
fn a_watcher_of_several_tells_of_each_and_shares_a_receiver_with_none() {
    let diagnosed =
        Scene::healthy().sibling(2, |webhook, _| webhook.target = Target::new("https://b.example/in")).diagnosed();
    let ids = [WebhookId(1), WebhookId(2)];
    let mut edit = watcher(&ids, "Watch".to_owned(), false, Calls::Rest);
    edit.draft.events.extend(state_events(&ids, "stopped"));
    assert_eq!(edit.draft.events, ["webhook1.errors", "webhook2.errors", "webhook1.stopped", "webhook2.stopped"]);
    assert_eq!(watched(&edit.draft.events), ids);
    edit.draft.target = Sealed::new("https://b.example/other");
    let fault = shares_receiver(&edit.draft, &diagnosed).expect("a fault");
    let second = diagnosed.case(WebhookId(2)).expect("webhook 2").webhook.display_name();
    assert_eq!(fault.message, Message::new("edit-fault-same-receiver").with("name", second));
}

#[test]
fn several_webhooks_get_the_same_recipients_and_keep_their_own() {
    let emails = ["a@x.example".to_owned(), "ops@acme.example".to_owned()];
    let edit = with_recipients(&read(&webhook()), &emails).expect("a change");
    assert_eq!((edit.draft.emails.as_slice(), edit.changes()), (emails.as_slice(), vec![Part::Emails]));
    assert_eq!(with_recipients(&read(&webhook()), &emails[..1]), None, "it has them all");
    let mut silent = webhook();
    (silent["NotifyVia"], silent["NotifyWhen"]) = (json!("None"), json!(0));
    let edit = with_recipients(&read(&silent), &emails).expect("a change");
    let after = carried_out(&edit, &silent);
    assert_eq!((&after["NotifyVia"], &after["NotifyWhen"]), (&json!("Email"), &json!(3)), "in the server's own forms");
    let older =
        json!({ "WebhookId": 3, "Name": "x", "Events": [], "TargetUrl": "https://a.example", "ErrorsEmail": "" });
    assert_eq!(
        fault_of_recipients(&emails, [&read(&older)].into_iter()).map(|fault| fault.id.to_string()),
        Some("edit-fault-one-email".to_owned())
    );
    assert_eq!(fault_of_recipients(&emails, [&read(&webhook())].into_iter()), None);
    let edit = with_recipients(&read(&older), &emails[..1]).expect("a change");
    assert_eq!(carried_out(&edit, &older)["ErrorsEmail"], "a@x.example");
    let mut taken = older;
    taken["ErrorsEmail"] = json!("b@x.example");
    assert_eq!(with_recipients(&read(&taken), &emails[..1]), None, "its one place is taken");
    assert_eq!(with_recipients(&read(&webhook()), &[]), None);
}

#[test]
fn flags_are_changed_in_the_form_that_the_server_sent_and_left_alone_in_any_other() {
    let mut sent = webhook();
    sent["NotifyWhen"] = json!("Disabling, ByPigeon");
    let edit = edit_of(&sent, |draft| (draft.via, draft.when) = (3, 1));
    assert_eq!(edit.changes(), [Part::NotifyVia]);
    let after = carried_out(&edit, &sent);
    assert_eq!((&after["NotifyVia"], &after["NotifyWhen"]), (&json!("Email, InApp"), &sent["NotifyWhen"]));
    let (back, lost) = edit.undo(&read(&after));
    assert_eq!((back.map(|back| carried_out(&back, &after)), lost), (Some(sent), Vec::new()));
}

#[test]
fn headers_are_all_written_at_once_only_with_a_value_for_each() {
    let untyped = edit(|draft| draft.headers_anew = true);
    assert_eq!(untyped.faults(true).first().map(|fault| fault.message.id.as_ref()), Some("edit-fault-header-untyped"));
    let typed = edit(|draft| {
        draft.headers_anew = true;
        draft.headers = vec![value("X-Key", "new"), value("X-Other", "2")];
    });
    assert!(typed.faults(true).is_empty());
    assert_eq!(carried_out(&typed, &webhook())["Headers"], json!({ "X-Key": "new", "X-Other": "2" }));
    let mut meanwhile = webhook();
    meanwhile["Updated"] = json!("2026-11-20T10:00:01");
    assert_eq!(apply(&meanwhile, &typed.patch().body()), Err("test of /Updated".to_owned()));
    assert!(!Write::Edit(Box::new(typed)).shown().contains("new"));
}

#[test]
fn a_draft_that_is_kept_holds_no_secret_and_no_value() {
    let edit = edit(|draft| {
        draft.name = "Mine".to_owned();
        draft.secret = NewSecret::Typed(Sealed::new("hunter4"));
        draft.headers[0].value = NewValue::Typed(Sealed::new("hunter5"));
        draft.headers.push(value("X-New", "hunter6"));
        draft.properties = vec![value("a", "hunter7")];
    });
    let kept = edit.draft.without_values(&edit.definition);
    assert_eq!(kept.changes(&edit.definition), [Part::Name]);
}

/// What the agent is sent, as JSON and to the letter.
fn within(edit: &Edit, whole: &str) -> Result<(Value, String), Misfit> {
    let body = edit.patch().within(whole)?;
    let text = body.sent_to_the_tenant().to_owned();
    Ok((serde_json::from_str(&text).expect("JSON"), text))
}

#[test]
fn a_whole_definition_goes_back_to_the_letter_but_for_what_changes() {
    let edit = edit(|draft| {
        draft.name = "Orders".to_owned();
        draft.headers.push(value("X-New", "1"));
    });
    let mut sent = webhook();
    sent["name"] = sent.as_object_mut().expect("an object").remove("Name").expect("a name");
    let odd = r#""Odd":{"n":1.10e2,"long":123456789012345678901234567890,"u":"ä"}"#;
    let whole = sent.to_string().replacen('{', &format!("{{{odd},"), 1);
    let (after, text) = within(&edit, &whole).expect("a body");
    assert!(text.contains(odd), "{text}");
    assert_eq!((after["name"].as_str(), after.get("Name")), (Some("Orders"), None), "in the server's own spelling");
    assert_eq!(after["Headers"], json!({ "X-Key": "hunter2", "X~a/b": "1", "X-New": "1" }));
    for field in ["Secret", "Events", "TargetUrl", "Zone", "ErrorAssociates", "NotifyVia", "Updated"] {
        assert_eq!(after[field], webhook()[field], "{field}");
    }
}

#[test]
fn a_whole_definition_is_not_sent_where_it_is_not_what_the_reader_saw() {
    let change = edit(|draft| draft.name = "Orders".to_owned());
    let mut theirs = webhook();
    theirs["Name"] = json!("Theirs");
    assert_eq!(within(&change, &theirs.to_string()).map(|_| ()), Err(Misfit::Differs));
    let secret = edit(|draft| draft.secret = NewSecret::Typed(Sealed::new("new")));
    let mut saved = webhook();
    saved["Updated"] = json!("2026-11-21T10:00:00");
    assert_eq!(within(&secret, &saved.to_string()).map(|_| ()), Err(Misfit::Differs));
    for whole in ["", "[]", "null", "{", "7"] {
        assert_eq!(within(&change, whole).map(|_| ()), Err(Misfit::Unreadable), "{whole}");
    }
}

#[test]
fn a_write_by_the_agent_shows_that_it_reads_first() {
    let edit = Write::Edit(Box::new(edit(|draft| draft.name = "Orders".to_owned())));
    assert_eq!((edit.calls(), edit.request().path.as_str()), (Calls::Rest, "/v1/Webhook/12"));
    let edit = edit.by_the_agent();
    assert!(edit.shown().starts_with(
        "POST /v1/Agents/Webhook/GetWebhook?webhookId=12\nPOST /v1/Agents/Webhook/SaveWebhook\n[\n  {\"op\":\"test\""
    ));
    let removal = Write::Delete(Box::new(read(&webhook())));
    assert_eq!(removal.shown(), "GET /v1/Webhook/12\nDELETE /v1/Webhook/12");
    let removal = removal.by_the_agent();
    assert!(removal.shown().ends_with("POST /v1/Agents/Webhook/DeleteWebhook?WebhookId=12"));
    let creation = Write::Create(blank(true, Calls::Agent).creation());
    assert!(creation.shown().starts_with("POST /v1/Agents/Webhook/SaveWebhook\n{"));
}

#[test]
fn a_list_in_a_text_field_is_read_however_it_is_separated() {
    assert_eq!(entries("sale.sold\n\n sale.lost, sale.sold;x "), ["sale.sold", "sale.lost", "x"]);
    assert!(entries(" \n,").is_empty());
}

#[test]
fn wishes_move_to_a_newer_reading_without_taking_back_what_others_saved() {
    let wish = edit(|draft| {
        draft.name = "Orders".to_owned();
        draft.headers = vec![value("X-Key", "new")];
        draft.users = vec![0];
    });
    let mut now = webhook();
    now["Events"] = json!(["sale.lost"]);
    now["Headers"]["X-Theirs"] = json!("1");
    now["ErrorAssociates"] =
        json!([{ "Id": 7, "Name": "New" }, { "Id": 5, "Name": "Tony Yates" }, { "Id": 6, "Name": "Anna Lind" }]);
    let definition = read(&now);
    let draft = wish.draft.moved_to(&wish.definition, &definition);
    let after = carried_out(&Edit { definition, draft }, &now);
    assert_eq!((after["Name"].as_str(), &after["Events"]), (Some("Orders"), &now["Events"]));
    assert_eq!(after["Headers"], json!({ "X-Key": "new", "X-Theirs": "1" }));
    assert_eq!(after["ErrorAssociates"], json!([{ "Id": 7, "Name": "New" }, { "Id": 5, "Name": "Tony Yates" }]));
}

fn status(status: u16, words: &str) -> RequestError {
    RequestError::of_answer(status, words, "", None)
}

#[test]
fn an_answer_says_no_more_than_it_proves() {
    for code in [408, 499, 500, 502, 504, 599] {
        assert_eq!(Answer::of_error(&status(code, "")), Answer::Lost, "{code}");
    }
    for error in [
        RequestError::Network,
        RequestError::BrokenOff,
        RequestError::Timeout,
        RequestError::TooLong,
        RequestError::Malformed,
        RequestError::OriginRefused,
    ] {
        assert_eq!(Answer::of_error(&error), Answer::Lost);
    }
    assert_eq!(Answer::of_error(&status(409, "no")), Answer::Conflict(Quoted::new("no")));
    assert_eq!(Answer::of_error(&status(412, "no")), Answer::Conflict(Quoted::new("no")));
    let down = "No such host is known. (a.example:443)";
    for (error, outcome) in [
        (status(400, down), WriteOutcome::RefusedByReceiver(Cause::DnsFailure, Quoted::new(down))),
        (status(422, "The name is taken"), WriteOutcome::Refused(Quoted::new("The name is taken"))),
        (status(418, down), WriteOutcome::Refused(Quoted::new(down))),
        (status(401, ""), WriteOutcome::TokenEnded),
        (status(403, ""), WriteOutcome::NotAllowed),
        (status(404, ""), WriteOutcome::Gone),
        (status(429, ""), WriteOutcome::Throttled),
        (status(405, ""), WriteOutcome::NotTaken(status(405, ""))),
        (status(501, ""), WriteOutcome::NotTaken(status(501, ""))),
        (status(421, ""), WriteOutcome::NotTaken(status(421, ""))),
        (RequestError::NotSent, WriteOutcome::LeftAlone),
    ] {
        assert_eq!(Answer::of_error(&error), Answer::Known(outcome));
    }
}

#[test]
fn a_lost_answer_is_judged_by_what_is_found() {
    let change = edit(|draft| draft.name = "Orders".to_owned());
    let found = |webhook: Option<&Value>| WriteOutcome::of_lost(&change, webhook.map(read).as_ref());
    assert_eq!(found(None), WriteOutcome::Lost(Found::Unread));
    assert_eq!(found(Some(&webhook())), WriteOutcome::Lost(Found::AsBefore));
    assert_eq!(found(Some(&carried_out(&change, &webhook()))), WriteOutcome::Lost(Found::AsWanted));
    let mut other = webhook();
    other["Name"] = json!("Somebody's");
    assert_eq!(found(Some(&other)), WriteOutcome::Lost(Found::Otherwise));
    // Another secret can't be told from the old one.
    let secret = edit(|draft| draft.secret = NewSecret::Typed(Sealed::new("new")));
    let mut saved = webhook();
    saved["Updated"] = json!("2026-11-21T10:00:00");
    assert_eq!(WriteOutcome::of_lost(&secret, Some(&read(&saved))), WriteOutcome::Lost(Found::Otherwise));
}

#[test]
fn nobody_is_blamed_where_nothing_differs() {
    let before = read(&webhook());
    let refused = WriteOutcome::of_conflict(&before, Some(&before), Quoted::new("no"));
    assert_eq!(refused, WriteOutcome::Refused(Quoted::new("no")));
    let mut theirs = webhook();
    theirs["Events"] = json!(["sale.lost"]);
    let overtaken = WriteOutcome::of_conflict(&before, Some(&read(&theirs)), Quoted::default());
    assert_eq!(overtaken.differences().iter().map(|difference| difference.part).collect::<Vec<_>>(), [Part::Events]);
    assert_eq!(WriteOutcome::of_conflict(&before, None, Quoted::default()), WriteOutcome::Overtaken(Vec::new()));
}

#[test]
fn a_success_counts_by_what_the_webhook_has_then() {
    let change = edit(|draft| {
        draft.name = " Orders ".to_owned();
        draft.headers.push(value("X-New", "1"));
    });
    let after = carried_out(&change, &webhook());
    assert_eq!(after["Name"], "Orders", "spaces around a name are no part of it");
    assert_eq!(WriteOutcome::of_saved(&change, &read(&after)), WriteOutcome::Done);
    let mut kept = after;
    kept["Name"] = json!("ORDERS");
    let otherwise = WriteOutcome::of_saved(&change, &read(&kept));
    assert_eq!(otherwise.differences().len(), 1);
    assert!(!otherwise.is_as_wanted() && otherwise.may_be_done());
}

#[test]
fn every_outcome_and_every_part_has_its_words() {
    let catalog = Catalog::english(Box::new(PlainEnglish));
    let differences = edit(|draft| draft.name = "Orders".to_owned()).differences();
    for (outcome, mark) in [
        (WriteOutcome::Done, Outcome::Pass),
        (WriteOutcome::DoneOtherwise(differences.clone()), Outcome::Warn),
        (WriteOutcome::RefusedByReceiver(Cause::NotFound, Quoted::new("404")), Outcome::Fail),
        (WriteOutcome::Refused(Quoted::new("no")), Outcome::Fail),
        (WriteOutcome::Refused(Quoted::default()), Outcome::Fail),
        (WriteOutcome::NotTaken(status(405, "")), Outcome::Fail),
        (WriteOutcome::NeedsAgent, Outcome::Warn),
        (WriteOutcome::NotAllowed, Outcome::Fail),
        (WriteOutcome::Gone, Outcome::Fail),
        (WriteOutcome::TokenEnded, Outcome::Fail),
        (WriteOutcome::Throttled, Outcome::Warn),
        (WriteOutcome::Overtaken(differences), Outcome::Warn),
        (WriteOutcome::Overtaken(Vec::new()), Outcome::Warn),
        (WriteOutcome::Lost(Found::AsWanted), Outcome::Pass),
        (WriteOutcome::Lost(Found::AsBefore), Outcome::Warn),
        (WriteOutcome::Lost(Found::Otherwise), Outcome::Unknown),
        (WriteOutcome::Lost(Found::Unread), Outcome::Unknown),
        (WriteOutcome::LeftAlone, Outcome::Info),
    ] {
        for kind in ["edit", "delete", "create"] {
            let sentence = catalog.say(&outcome.message(kind, "ERP orders"));
            assert!(sentence.contains("ERP orders") && !sentence.contains(['{', '$']), "{outcome:?}: {sentence}");
        }
        assert_eq!(outcome.mark(), mark, "{outcome:?}");
    }
    for part in Part::ALL {
        assert!(catalog.has(&format!("edit-part-{}", part.id())), "{}", part.id());
    }
}

/// A definition with unknown fields, and a draft of it.
fn any_edit() -> impl Strategy<Value = (Value, Edit)> {
    let text = "[ -~äß\u{200b}]{0,12}";
    let events = || prop::collection::vec("[a-z]{1,6}\\.[a-z]{1,6}", 0..4);
    let values = || prop::collection::btree_map("[A-Za-z~/-]{1,6}", text, 0..3);
    let unknown = prop::collection::btree_map("Z[a-z]{1,6}", any::<i32>(), 0..4);
    let before = (text, text, events(), values(), prop::option::of(values()), unknown);
    (before, text, text, events(), values(), any::<[bool; 5]>()).prop_map(
        |(
            (name, target, known, headers, properties, unknown),
            new_name,
            new_target,
            new_events,
            new_headers,
            changed,
        )| {
            let mut webhook = json!({ "WebhookId": 12, "Name": name, "TargetUrl": target, "Events": known, "Secret": "",
                "Headers": headers, "Properties": properties, "Updated": "2026-11-20T10:00:00", "ErrorsEmail": null });
            let fields = webhook.as_object_mut().expect("an object");
            fields.extend(unknown.into_iter().map(|(name, value)| (name, json!(value))));
            let edit = edit_of(&webhook, |draft| {
                let [name, target, events, headers, emails] = changed;
                if name {
                    draft.name = new_name.trim().to_owned();
                }
                if target {
                    draft.target = Sealed::new(&new_target);
                }
                if events {
                    draft.events = new_events;
                }
                if headers {
                    let is_new = |name: &str| !draft.headers.iter().any(|known| known.name.eq_ignore_ascii_case(name));
                    let mut new: Vec<NamedValue> = new_headers
                        .iter()
                        .filter(|(name, _)| is_new(name))
                        .map(|(name, text)| value(name, text))
                        .collect();
                    new.dedup_by(|a, b| a.name.eq_ignore_ascii_case(&b.name));
                    new.truncate(1);
                    draft.headers.extend(new);
                }
                if emails {
                    draft.emails = vec!["a@x.example".to_owned()];
                }
            });
            (webhook, edit)
        },
    )
}

proptest! {
    #[test]
    fn the_patch_gives_the_draft_and_leaves_all_else(( webhook, edit ) in any_edit()) {
        let after = carried_out(&edit, &webhook);
        let by_the_agent = within(&edit, &webhook.to_string()).map(|(after, _)| after);
        prop_assert_eq!(by_the_agent.as_ref(), Ok(&after), "the agent gets what the patch makes");
        let now = read(&after);
        prop_assert_eq!(WriteOutcome::of_saved(&edit, &now), WriteOutcome::Done);
        let wanted = edit.draft.clone();
        prop_assert_eq!(now.name().trim(), wanted.name.trim());
        prop_assert_eq!(now.target(), wanted.target);
        prop_assert_eq!(now.events(), wanted.events);
        let names: Vec<String> = wanted.headers.iter().map(|header| header.name.trim().to_owned()).collect();
        prop_assert_eq!(now.headers.list().len(), names.len());
        for (name, value) in webhook.as_object().expect("an object") {
            let is_edited = ["Name", "TargetUrl", "Events", "Headers", "ErrorsEmail"].contains(&name.as_str());
            prop_assert!(is_edited || after.get(name) == Some(value), "{name}");
        }
    }

    #[test]
    fn the_way_back_gives_what_was(( webhook, edit ) in any_edit()) {
        let after = carried_out(&edit, &webhook);
        let (back, lost) = edit.undo(&read(&after));
        prop_assert!(lost.is_empty());
        let restored = back.map_or(after.clone(), |back| carried_out(&back, &after));
        for (name, value) in webhook.as_object().expect("an object") {
            // A name without the spaces around it, and an address that was `null`, are what the tenant means by them.
            let (was, is) = (value.as_str().unwrap_or_default().trim(), restored[name].as_str().unwrap_or_default().trim());
            prop_assert!(restored.get(name) == Some(value) || (was == is && ["Name", "ErrorsEmail"].contains(&name.as_str())), "{name}");
        }
    }

    #[test]
    fn no_text_that_is_typed_makes_anything_panic(text in any::<String>(), other in any::<String>()) {
        let edit = edit(|draft| {
            draft.name.clone_from(&text);
            draft.target = Sealed::new(&other);
            draft.events = entries(&text);
            draft.emails = entries(&other);
            draft.headers.push(value(&text, &other));
        });
        let write = Write::Edit(Box::new(edit.clone()));
        let _ = (edit.faults(true), edit.faults(false), write.shown(), write.differences(), write.body());
        let _ = Write::Create(edit.creation()).shown();
    }
}
