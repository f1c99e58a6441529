//! Finds out who asks and for what, and answers as documented, with the quirks of the tenant's scenario.

use serde_json::{Value, json};

use crate::authorise::{Caller, authorise};
use crate::delivery::{self, DeliveryResult};
use crate::http::{Request, Response, Sending};
use crate::reply::{AfterDelivery, Continuation, Handled, Reply};
use crate::store::WebhookRecord;
use crate::tenant::Tenant;
use crate::{agents, archive, lists, rest};

impl Tenant {
    /// Whether a path is one of the tenant's rather than one of a page's files.
    #[must_use]
    pub fn owns(&self, path: &str) -> bool {
        let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        let in_api = path.split('/').any(|part| part == "api");
        first == "api"
            || (cfg!(feature = "server") && first == "login")
            || (in_api
                && (first == "SuperOffice"
                    || first == "node2"
                    || path.trim_start_matches('/').split('/').nth(1) == Some("api")))
    }

    /// Answers a request.
    pub fn handle(&mut self, request: &Request, now_ms: i64) -> Handled {
        let cors = self.cors(request);
        if request.method == "OPTIONS" {
            let response = if cors.is_empty() && request.header("Origin").is_some() {
                Response::empty(403)
            } else {
                Response::empty(204)
            };
            return Handled::Answer(add(response, &cors));
        }
        let state_of = request.path.strip_prefix("/api/state/");
        if let Some(tenant) = state_of {
            return Handled::Answer(add(self.state(tenant), &cors));
        }
        #[cfg(feature = "server")]
        if request.path.starts_with(crate::sign_in::ROOT) {
            let api = self.base();
            let response = self.sign_in.handle(&mut self.site, &self.origin, &api, request, now_ms);
            return Handled::Answer(add(response, &cors));
        }
        match self.api(request, now_ms) {
            Reply::Answer(response) => Handled::Answer(add(response, &cors)),
            Reply::NeedsDelivery(delivery, then) if delivery.is_loopback() => {
                Handled::NeedsDelivery(delivery, Continuation { then, cors })
            }
            Reply::NeedsDelivery(delivery, then) => {
                let result = match &then {
                    AfterDelivery::Save(record, _) => delivery::prescribed(record),
                    AfterDelivery::Test => self
                        .site
                        .webhooks
                        .get(&delivery.webhook_id)
                        .map_or_else(|| delivery::prescribed(&WebhookRecord::default()), delivery::prescribed),
                };
                Handled::Answer(self.resume(Continuation { then, cors }, &result, now_ms))
            }
        }
    }

    /// Goes on after the delivery that a [`Handled::NeedsDelivery`] asked for.
    pub fn resume(&mut self, continuation: Continuation, result: &DeliveryResult, now_ms: i64) -> Response {
        let response = match continuation.then {
            AfterDelivery::Test => Response::json(
                200,
                &json!({ "Success": result.is_success(), "Message": result.text(), "TableRight": null, "FieldProperties": {} }),
            ),
            AfterDelivery::Save(record, status) if result.is_success() => {
                let id = self.save(*record, now_ms);
                match self.site.webhooks.get(&id) {
                    Some(saved) => Response::json(status, &crate::json::webhook(&self.site, saved)),
                    None => Response::empty(204),
                }
            }
            AfterDelivery::Save(..) => Response::error(
                400,
                "ArgumentException",
                &format!("Webhook TargetUrl did not answer the test with 200: {}", result.text()),
            ),
        };
        add(response, &continuation.cors)
    }

    /// CORS headers for an origin that is allowed: this tenant's own, and pages served from this machine.
    fn cors(&self, request: &Request) -> Vec<(String, String)> {
        let Some(origin) = request.header("Origin") else { return Vec::new() };
        let is_state = request.path.starts_with("/api/state/");
        let is_allowed = origin == self.origin
            || ["http://127.0.0.1:", "http://localhost:", "http://[::1]:"]
                .iter()
                .any(|start| origin.starts_with(start));
        #[cfg(feature = "server")]
        let is_closed =
            self.site.quirks.sign_in == crate::quirks::SignInQuirk::NoCors && request.path == crate::sign_in::TOKENS;
        #[cfg(not(feature = "server"))]
        let is_closed = false;
        if !is_allowed || is_closed || (self.site.quirks.cors_refused && !is_state) {
            return Vec::new();
        }
        [
            ("Access-Control-Allow-Origin", origin),
            ("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE, OPTIONS"),
            (
                "Access-Control-Allow-Headers",
                "Authorization, Content-Type, Accept, SO-Language, SO-TimeZone, If-Unmodified-Since",
            ),
            ("Access-Control-Expose-Headers", "Retry-After"),
            ("Vary", "Origin"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec()
    }

    /// Where the API is.
    fn base(&self) -> String {
        match (self.site.quirks.on_site, self.site.quirks.moved) {
            (true, _) => "/SuperOffice/api".to_owned(),
            (false, true) => format!("/node2/{}/api", self.site.tenant),
            (false, false) => format!("/{}/api", self.site.tenant),
        }
    }

    fn state(&self, tenant: &str) -> Response {
        let is_it = tenant.eq_ignore_ascii_case(&self.site.tenant);
        let state = if is_it { self.site.state } else { "Unknown" };
        let base = if self.site.quirks.moved && !self.has_told_of_move {
            format!("/{}/api", self.site.tenant)
        } else {
            self.base()
        };
        let api = format!("{}{base}", self.origin);
        let is_running = matches!(state, "Running" | "OnlineMaintenance");
        let known = |text: String| if is_it { json!(text) } else { Value::Null };
        Response::json(
            200,
            &json!({
                "ContextIdentifier": tenant, "Endpoint": known(api.trim_end_matches("/api").to_owned()), "State": state, "IsRunning": is_running,
                "ValidUntil": "2030-01-01T00:00:00Z", "Api": known(api),
            }),
        )
    }

    fn api(&mut self, request: &Request, now_ms: i64) -> Reply {
        let base = self.base();
        let Some(path) =
            request.path.strip_prefix(base.as_str()).filter(|rest| rest.is_empty() || rest.starts_with('/'))
        else {
            self.has_told_of_move = true;
            return Response::error(421, "MisdirectedRequest", "Wrong subdomain used to access tenant").into();
        };
        if matches!(self.site.state, "Suspended" | "OfflineMaintenance" | "Deleted" | "Provisioning") {
            return Response::text(
                503,
                "text/html",
                "<html><head><title>Service unavailable</title></head><body>The tenant is not available.</body></html>"
                    .to_owned(),
            )
            .into();
        }
        if path.is_empty() || path == "/" {
            return Response::json(200, &json!({ "NetServerVersion": self.site.server.version(), "ApiVersions": { "v1": format!("{}{base}/v1/", self.origin) } })).into();
        }
        self.calls += 1;
        if self.site.quirks.throttled && self.met.insert(request.path.clone()) {
            return Response::error(429, "TooManyRequests", "Too many requests").with_header("Retry-After", "1").into();
        }
        if self.site.quirks.flaky && self.calls.is_multiple_of(3) {
            return if self.calls.is_multiple_of(2) {
                Response::text(502, "text/html", "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>".to_owned()).into()
            } else {
                Response::empty(503).into()
            };
        }
        let caller = match authorise(&self.site, request, now_ms) {
            Ok(caller) => caller,
            Err(response) => return response.into(),
        };
        let rest = path.trim_start_matches('/');
        let Some(rest) = rest.strip_prefix("v1/").or_else(|| rest.strip_prefix("V1/")) else {
            return Response::error(404, "SoNotFoundException", "No such version of the API").into();
        };
        let reply = self.route(rest, caller, request, now_ms);
        match reply {
            Reply::Answer(response) => self.spoil(rest, response).into(),
            waiting @ Reply::NeedsDelivery(..) => waiting,
        }
    }

    fn route(&mut self, path: &str, caller: Caller, request: &Request, now_ms: i64) -> Reply {
        let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
        let is = |index: usize, name: &str| parts.get(index).is_some_and(|part| part.eq_ignore_ascii_case(name));
        let link = format!("{}{}?{}", self.origin, request.path, request.query);
        if is(0, "User") && is(1, "currentPrincipal") {
            return self.principal(caller).into();
        }
        if is(0, "MDOList") {
            return lists::mdo(&self.site, parts.get(1).copied().unwrap_or_default()).into();
        }
        if is(0, "Archive") {
            if self.site.quirks.usage_forbidden {
                return Response::error(403, "SoAccessException", "The user is not permitted to read this archive")
                    .into();
            }
            return match () {
                () if is(1, "dynamic") => archive::dynamic(&self.site, caller, request, &link).into(),
                () if is(1, "Webhook") => archive::webhooks(&self.site, caller, request, &link).into(),
                () => Response::error(404, "SoNotFoundException", "No such archive").into(),
            };
        }
        let is_webhooks = is(0, "Webhook") || (is(0, "Agents") && is(1, "Webhook"));
        if !is_webhooks {
            return Response::error(404, "SoNotFoundException", "No such resource").into();
        }
        let is_granted =
            self.site.applications.get(caller.application).is_some_and(|application| application.webhook_agent);
        if self.site.quirks.agent_forbidden || !is_granted {
            return Response::error(
                403,
                "SoAccessException",
                "The application is not granted access to the Webhook agent",
            )
            .into();
        }
        if is(0, "Agents") && self.site.quirks.rest_only {
            return Response::error(404, "SoNotFoundException", "No such resource").into();
        }
        if is(0, "Webhook") && self.site.quirks.agents_only {
            return Response::error(404, "SoNotFoundException", "No such resource").into();
        }
        if is(0, "Agents") {
            return agents::call(self, parts.get(2).copied().unwrap_or_default(), caller, request, now_ms);
        }
        rest::call(self, parts.get(1..).unwrap_or_default(), caller, request, now_ms)
    }

    fn principal(&self, caller: Caller) -> Response {
        let Some(associate) = self.site.associates.iter().find(|associate| associate.id == caller.associate_id) else {
            return Response::error(401, "SoAccessException", "The user does not exist any more");
        };
        Response::json(
            200,
            &json!({
                "UserType": associate.kind, "Associate": associate.name, "AssociateId": associate.id, "FullName": associate.full_name, "EMailAddress": associate.email,
                "PersonId": associate.person_id, "RoleName": "User level 0", "RoleType": "Employee", "FunctionRights": ["admin-all"], "UserName": associate.name,
                "Licenses": [{ "OwnerName": "SUPEROFFICE", "Name": "expander-services", "Description": "Developer Tools", "Version": "1" }],
                "DatabaseContextIdentifier": if self.site.quirks.on_site { "Default" } else { &self.site.tenant },
            }),
        )
    }

    /// The quirks of an answer: late, garbled, cut off, or without an end.
    fn spoil(&self, path: &str, mut response: Response) -> Response {
        response.delay_ms = self.site.quirks.slow_ms;
        let is = |name: &str| path.trim_end_matches('/').eq_ignore_ascii_case(name);
        let is_agent_list = is("Agents/Webhook/GetAllWebhooks");
        let is_list = is_agent_list || is("Webhook");
        if self.site.quirks.endless && is_list && response.status == 200 {
            response.sending = Sending::Endless;
        }
        if self.site.quirks.malformed && response.status == 200 {
            if is_list && let Ok(Value::Array(mut list)) = serde_json::from_str(&response.body) {
                if let Some(Value::Object(first)) = list.first_mut() {
                    first.insert("WebhookId".to_owned(), json!("not a number"));
                }
                if let Some(Value::Object(second)) = list.get_mut(1) {
                    second.insert("Events".to_owned(), json!({ "unexpected": true }));
                    second.insert("Registered".to_owned(), json!("yesterday"));
                    second.insert("State".to_owned(), json!(1));
                }
                list.push(json!("not a webhook"));
                response.body = Value::Array(list).to_string();
            } else if path.to_ascii_lowercase().contains("archive/webhook") {
                return Response::text(200, "text/html", "<html><body>Sign in to continue</body></html>".to_owned());
            }
        }
        if self.site.quirks.cut_off && is_agent_list && response.status == 200 {
            let half = response.body.len() / 2;
            let end = (0..=half).rev().find(|at| response.body.is_char_boundary(*at)).unwrap_or(0);
            response.body.truncate(end);
        }
        response
    }
}

fn add(mut response: Response, headers: &[(String, String)]) -> Response {
    response.headers.extend(headers.iter().cloned());
    response
}
