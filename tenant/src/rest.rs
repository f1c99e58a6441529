//! `v1/Webhook`: the REST calls.

use serde_json::{Value, json};

use crate::authorise::Caller;
use crate::delivery::{self, Event};
use crate::http::{Request, Response};
use crate::json;
use crate::patch::{self, PatchError};
use crate::reply::{AfterDelivery, Reply};
use crate::store::{Map, State, WebhookRecord};
use crate::tenant::Tenant;

/// `path` is what follows `v1/Webhook/`.
pub(crate) fn call(tenant: &mut Tenant, path: &[&str], caller: Caller, request: &Request, now_ms: i64) -> Reply {
    let parameter = |name: &str| request.parameter(name).unwrap_or_default();
    match (request.method.as_str(), path) {
        ("GET", []) => Response::json(
            200,
            &tenant.listed(caller, &parameter("nameFilter"), &parameter("eventFilter"), &parameter("statusFilter")),
        )
        .into(),
        ("POST", []) => match request.json() {
            Some(sent) => save(tenant, WebhookRecord::default(), &sent, caller, now_ms),
            None => bad_body(),
        },
        ("GET", [word]) if word.eq_ignore_ascii_case("default") => Response::json(200, &blank(tenant)).into(),
        ("POST", [word]) if word.eq_ignore_ascii_case("Test") => match request.json() {
            Some(sent) => test(tenant, &sent, caller, now_ms),
            None => bad_body(),
        },
        (_, [id]) if id.parse::<i64>().is_ok() => one(tenant, id.parse().unwrap_or(0), caller, request, now_ms),
        ("GET", [id, word]) if word.eq_ignore_ascii_case("LastError") => {
            last_error(tenant, id.parse().unwrap_or(0), caller).map_or_else(|| not_found().into(), Into::into)
        }
        ("POST", [event, key]) => match key.parse() {
            Ok(key) => signal(tenant, event, key, request.json().unwrap_or(Value::Null), caller, now_ms).into(),
            Err(_) => Response::error(400, "ArgumentException", "The primary key is no number").into(),
        },
        _ => Response::error(404, "SoNotFoundException", "No such resource").into(),
    }
}

fn one(tenant: &mut Tenant, id: i64, caller: Caller, request: &Request, now_ms: i64) -> Reply {
    let Some(record) = tenant.own(caller, id).cloned() else { return not_found().into() };
    if let Some(since) = request.header("If-Unmodified-Since").filter(|_| request.method != "GET")
        && !Tenant::updated(&record).starts_with(since.trim_end_matches('Z'))
    {
        return Response::error(412, "SoPreconditionFailedException", "The webhook was changed meanwhile").into();
    }
    match request.method.as_str() {
        "GET" => Response::json(200, &json::webhook(&tenant.site, &record)).into(),
        "DELETE" => {
            tenant.site.webhooks.remove(&id);
            Response::empty(204).into()
        }
        "PUT" => match request.json() {
            Some(sent) => save(tenant, record, &sent, caller, now_ms),
            None => bad_body(),
        },
        "PATCH" => match request.json() {
            Some(sent) => change(tenant, record, &sent, caller, now_ms),
            None => bad_body(),
        },
        _ => Response::error(405, "MethodNotAllowed", "The method is not allowed here").into(),
    }
}

fn change(tenant: &mut Tenant, record: WebhookRecord, sent: &Value, caller: Caller, now_ms: i64) -> Reply {
    let before = json::webhook(&tenant.site, &record);
    if let Some(refusal) = refused(tenant, sent) {
        return Response::error(400, "ArgumentException", &refusal).into();
    }
    let patched = match sent {
        Value::Array(operations) => match patch::json_patch(&before, operations) {
            Ok(patched) => patched,
            Err(PatchError::TestFailed(message)) => {
                return Response::error(409, "SoConcurrencyException", &message).into();
            }
            Err(PatchError::Invalid(message)) => return Response::error(400, "ArgumentException", &message).into(),
        },
        Value::Object(_) => {
            let mut merged = before;
            patch::merge(&mut merged, sent);
            merged
        }
        _ => return bad_body(),
    };
    save(tenant, record, &patched, caller, now_ms)
}

/// What the scenario's server does not take of a patch.
fn refused(tenant: &Tenant, sent: &Value) -> Option<String> {
    let quirks = &tenant.site.quirks;
    let text = |operation: &Value, name: &str| {
        json::field(operation, name).and_then(Value::as_str).unwrap_or_default().to_ascii_lowercase()
    };
    sent.as_array()?.iter().find_map(|operation| match text(operation, "path") {
        _ if quirks.cannot_compare && text(operation, "op") == "test" => {
            Some("The operation 'test' is not supported".to_owned())
        }
        path if quirks.headers_at_once && path.starts_with("/headers/") => {
            Some("Headers can only be replaced as a whole".to_owned())
        }
        _ => None,
    })
}

/// Saves what a client sent over a record; a webhook that is on is tested first, and not saved if the test fails.
pub(crate) fn save(tenant: &mut Tenant, mut record: WebhookRecord, sent: &Value, caller: Caller, now_ms: i64) -> Reply {
    let Some(fields) = sent.as_object() else { return bad_body() };
    let status = 200;
    if record.id == 0 {
        record.application = caller.application;
    }
    json::change_webhook(&mut record, fields);
    record.updated_by = caller.associate_id;
    let is_script = record.kind.eq_ignore_ascii_case("crmscript");
    if !is_script && !record.target_url.starts_with("https://") && !delivery::is_loopback(&record.target_url) {
        return Response::error(
            400,
            "ArgumentException",
            &format!("Webhook TargetUrl must be secure: 'HTTPS:' not found in {}", record.target_url),
        )
        .into();
    }
    if is_script || record.state != State::Active {
        let id = tenant.save(record, now_ms);
        let saved =
            tenant.site.webhooks.get(&id).map(|record| json::webhook(&tenant.site, record)).unwrap_or(Value::Null);
        return Response::json(status, &saved).into();
    }
    let number = tenant.next_event();
    let delivery = delivery::delivery(&tenant.site, &record, &test_event(&record), number, now_ms);
    Reply::NeedsDelivery(delivery, AfterDelivery::Save(Box::new(record), status))
}

pub(crate) fn test(tenant: &mut Tenant, sent: &Value, caller: Caller, now_ms: i64) -> Reply {
    let id = json::field(sent, "WebhookId").and_then(Value::as_i64).unwrap_or(0);
    let mut record = tenant.own(caller, id).cloned().unwrap_or_default();
    if let Some(fields) = sent.as_object() {
        json::change_webhook(&mut record, fields);
    }
    record.id = id;
    let number = tenant.next_event();
    let delivery = delivery::delivery(&tenant.site, &record, &test_event(&record), number, now_ms);
    Reply::NeedsDelivery(delivery, AfterDelivery::Test)
}

fn test_event(record: &WebhookRecord) -> Event<'static> {
    Event { name: "test", entity: "", primary_key: record.id, data: Map::new(), changed_by: record.updated_by }
}

pub(crate) fn signal(tenant: &mut Tenant, event: &str, key: i64, data: Value, caller: Caller, now_ms: i64) -> Response {
    let name = event.to_ascii_lowercase();
    let entity = name.rsplit_once('.').map_or(name.as_str(), |(entity, _)| entity).to_owned();
    let data = data.as_object().cloned().unwrap_or_default();
    tenant.raise(
        &Event { name: &name, entity: &entity, primary_key: key, data, changed_by: caller.associate_id },
        &name,
        now_ms,
    );
    Response::empty(204)
}

pub(crate) fn last_error(tenant: &Tenant, id: i64, caller: Caller) -> Option<Response> {
    let record = tenant.own(caller, id)?;
    Some(Response::json(200, &json!(record.usage.as_ref().map(|usage| usage.last_error.clone()).unwrap_or_default())))
}

pub(crate) fn blank(tenant: &Tenant) -> Value {
    json::webhook(&tenant.site, &WebhookRecord::default())
}

pub(crate) fn not_found() -> Response {
    Response::error(404, "SoNotFoundException", "The webhook does not exist")
}

fn bad_body() -> Reply {
    Response::error(400, "ArgumentException", "The body is no JSON of the documented shape").into()
}
