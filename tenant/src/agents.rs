//! `v1/Agents/Webhook`: the same by RPC, as the vendor's clients call it. A missing entity is `null`, not 404.

use serde_json::Value;

use crate::authorise::Caller;
use crate::http::{Request, Response};
use crate::json::{self, field};
use crate::reply::Reply;
use crate::rest;
use crate::store::WebhookRecord;
use crate::tenant::Tenant;

/// `name` is the call's name.
pub(crate) fn call(tenant: &mut Tenant, name: &str, caller: Caller, request: &Request, now_ms: i64) -> Reply {
    if request.method != "POST" {
        return Response::error(405, "MethodNotAllowed", "Agents are called by POST").into();
    }
    let body = request.json().unwrap_or(Value::Null);
    let text = |name: &str| field(&body, name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let id = |name: &str| {
        request
            .parameter(name)
            .and_then(|id| id.parse().ok())
            .or_else(|| field(&body, name).and_then(Value::as_i64))
            .unwrap_or(0)
    };
    match name.to_ascii_lowercase().as_str() {
        "getallwebhooks" => {
            let listed = tenant.listed(caller, &text("NameFilter"), &text("EventFilter"), &text("StatusFilter"));
            Response::json(200, &selected(listed, request)).into()
        }
        "getwebhook" => {
            let found =
                tenant.own(caller, id("WebhookId")).map_or(Value::Null, |record| json::webhook(&tenant.site, record));
            Response::json(200, &selected(found, request)).into()
        }
        "createdefaultwebhook" => Response::json(200, &rest::blank(tenant)).into(),
        "savewebhook" => {
            // The client sends the webhook itself; some send it inside `webhook`.
            let sent = field(&body, "Webhook").cloned().unwrap_or(body);
            let known = field(&sent, "WebhookId").and_then(Value::as_i64).unwrap_or(0);
            match tenant.own(caller, known).cloned() {
                Some(record) => rest::save(tenant, record, &sent, caller, now_ms),
                None if known == 0 => rest::save(tenant, WebhookRecord::default(), &sent, caller, now_ms),
                None => Response::json(200, &Value::Null).into(),
            }
        }
        "deletewebhook" => {
            let id = id("WebhookId");
            if tenant.own(caller, id).is_some() {
                tenant.site.webhooks.remove(&id);
            }
            Response::empty(204).into()
        }
        "testwebhook" => {
            let sent = field(&body, "Webhook").cloned().unwrap_or(body);
            rest::test(tenant, &sent, caller, now_ms)
        }
        "getlasterror" => rest::last_error(tenant, id("WebhookId"), caller)
            .unwrap_or_else(|| Response::json(200, &Value::Null))
            .into(),
        "signalevent" => {
            let key = field(&body, "PrimaryKey").and_then(Value::as_i64).unwrap_or(0);
            let data = field(&body, "Data").cloned().unwrap_or(Value::Null);
            rest::signal(tenant, &text("EventName"), key, data, caller, now_ms).into()
        }
        _ => Response::error(404, "SoNotFoundException", "No such call").into(),
    }
}

/// What `$select` leaves of an answer: the named fields; the others are `null`. Names count in any case.
fn selected(answer: Value, request: &Request) -> Value {
    let Some(names) = request.parameter("$select") else { return answer };
    let is_named = |field: &str| names.split(',').any(|name| name.trim().eq_ignore_ascii_case(field));
    let of_one = |record: Value| match record {
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| if is_named(&name) { (name, value) } else { (name, Value::Null) })
            .collect(),
        other => other,
    };
    match answer {
        Value::Array(records) => records.into_iter().map(of_one).collect(),
        record => of_one(record),
    }
}
