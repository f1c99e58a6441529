//! Faults that a test inflicts on a tenant while it is served: which answers go wrong, and how. A scenario is a tenant that
//! differs; a fault is a bad moment of any tenant.

use serde_json::{Value, json};

use crate::http::{Request, Response, Sending};

/// What is asked of a tenant, as far as faults tell it apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// `GET /api/state/{tenant}`.
    State,
    /// `GET v1/User/currentPrincipal`.
    Principal,
    /// The agent's `GetAllWebhooks`.
    AgentList,
    /// `GET v1/Webhook`.
    RestList,
    /// The table `webhook_usage`.
    Usage,
    /// The table `webhook`.
    Webhooks,
    /// The table `webhook_notify`.
    Recipients,
    /// `GET v1/Archive/Webhook`.
    Activity,
    /// `GET v1/MDOList/webhookeventlist` and its like.
    Events,
    /// Anything else.
    Other,
}

impl Part {
    /// What a reading of a whole tenant asks for.
    pub const READ: [Self; 9] = [
        Self::State,
        Self::Principal,
        Self::AgentList,
        Self::RestList,
        Self::Usage,
        Self::Webhooks,
        Self::Recipients,
        Self::Activity,
        Self::Events,
    ];

    /// What a request asks for.
    #[must_use]
    pub fn of(request: &Request) -> Self {
        let path = request.path.to_ascii_lowercase();
        if path.starts_with("/api/state/") {
            return Self::State;
        }
        let call = path.split_once("/v1/").map_or("", |(_, call)| call);
        match call {
            "user/currentprincipal" => Self::Principal,
            "agents/webhook/getallwebhooks" => Self::AgentList,
            "webhook" => Self::RestList,
            "archive/webhook" => Self::Activity,
            "archive/dynamic" if request.query.contains("webhook_usage.") => Self::Usage,
            "archive/dynamic" if request.query.contains("webhook_notify.") => Self::Recipients,
            "archive/dynamic" => Self::Webhooks,
            _ if call.starts_with("mdolist/") => Self::Events,
            _ => Self::Other,
        }
    }
}

/// The pause that a refusal asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryAfter {
    /// In seconds.
    Seconds(u32),
    /// Until a date, this many seconds after the tenant's own time.
    Date(u32),
}

/// What goes wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is an error with this status, in the documented shape.
    Refused(u16, Option<RetryAfter>),
    /// It is a page that asks for a sign-in, with status 200.
    Html,
    /// It is 200 and empty.
    Empty,
    /// Its JSON ends in the middle; the answer itself is complete.
    Garbled,
    /// One of its records is no record.
    OneGarbled,
    /// The fields of its first record have other types.
    WrongTypes,
    /// Each of its records comes twice.
    Repeated,
    /// It leads to another address.
    Redirected(String),
    /// It carries no CORS headers, and neither does the answer to the browser's question before.
    Closed,
    /// It comes in this many pieces with this pause before each, in milliseconds.
    Trickled(usize, u32),
    /// It is sent over and over, without an end.
    Endless,
    /// The connection is cut in the middle of it.
    CutOff,
    /// The connection is cut before it.
    Reset,
}

impl Fault {
    /// Spoils an answer, and says whether anything of it changed: what holds no record has none to spoil. `now_ms` is the
    /// tenant's time.
    pub fn spoil(&self, response: &mut Response, now_ms: i64) -> bool {
        let before = response.clone();
        // What a page may read of an answer does not depend on the answer.
        let cors: Vec<_> = response.headers.iter().filter(|(name, _)| !is_of_content(name)).cloned().collect();
        let replace = |response: &mut Response, by: Response| {
            *response = by;
            response.headers.extend(cors.iter().cloned());
        };
        match self {
            Self::Refused(status, retry_after) => {
                let mut refusal = Response::error(*status, "SoServerException", "The server can't answer now");
                if let Some(retry_after) = retry_after {
                    refusal = refusal.with_header("Retry-After", retry_after.written(now_ms));
                }
                replace(response, refusal);
            }
            Self::Html => {
                let page = "<html><head><title>Sign in</title></head><body>Sign in to continue</body></html>";
                replace(response, Response::text(200, "text/html", page.to_owned()));
            }
            Self::Empty => response.body.clear(),
            Self::Garbled => {
                let half = response.body.len() / 2;
                response.body.truncate(response.body.floor_char_boundary(half));
            }
            Self::OneGarbled => of_records(response, |records| {
                if let Some(first) = records.first_mut() {
                    *first = json!("not a record");
                }
            }),
            Self::WrongTypes => of_records(response, |records| {
                if let Some(Value::Object(fields)) = records.first_mut() {
                    let is_key = |name: &str| name.to_ascii_lowercase().ends_with("id") || name == "EntityName";
                    for (_, value) in fields.iter_mut().filter(|(name, _)| !is_key(name)) {
                        *value = json!({ "unexpected": [value.take()] });
                    }
                }
            }),
            Self::Repeated => of_records(response, |records| {
                *records = records.drain(..).flat_map(|record| [record.clone(), record]).collect();
            }),
            Self::Redirected(to) => {
                replace(response, Response::empty(302).with_header("Location", to.clone()));
            }
            Self::Closed => {
                response.headers.retain(|(name, _)| !name.to_ascii_lowercase().starts_with("access-control-"))
            }
            Self::Trickled(pieces, pause_ms) => {
                response.sending = Sending::Trickled { pieces: *pieces, pause_ms: *pause_ms };
            }
            Self::Endless => response.sending = Sending::Endless,
            Self::CutOff => response.sending = Sending::CutOff,
            Self::Reset => response.sending = Sending::Reset,
        }
        *response != before
    }

    /// Whether the answer's own words stay as they are, so that a patient client reads all of it.
    #[must_use]
    pub fn leaves_the_words(&self) -> bool {
        matches!(self, Self::Trickled(..) | Self::Repeated)
    }
}

impl RetryAfter {
    fn written(self, now_ms: i64) -> String {
        match self {
            Self::Seconds(seconds) => seconds.to_string(),
            Self::Date(seconds) => http_date(now_ms.div_euclid(1_000) + i64::from(seconds)),
        }
    }
}

/// A date as HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT`.
fn http_date(unix_seconds: i64) -> String {
    let Ok(moment) = time::OffsetDateTime::from_unix_timestamp(unix_seconds) else { return String::new() };
    let short = |name: String| name.chars().take(3).collect::<String>();
    format!(
        "{}, {:02} {} {} {:02}:{:02}:{:02} GMT",
        short(moment.weekday().to_string()),
        moment.day(),
        short(moment.month().to_string()),
        moment.year(),
        moment.hour(),
        moment.minute(),
        moment.second()
    )
}

/// Whether a header says what the body is.
fn is_of_content(name: &str) -> bool {
    name.to_ascii_lowercase().starts_with("content-")
}

/// Changes the records of an answer: those of a list, or the rows of an archive.
fn of_records(response: &mut Response, change: impl FnOnce(&mut Vec<Value>)) {
    let Ok(mut body) = serde_json::from_str::<Value>(&response.body) else { return };
    let records = match &mut body {
        Value::Array(records) => Some(records),
        Value::Object(page) => page.get_mut("value").and_then(Value::as_array_mut),
        _ => None,
    };
    if let Some(records) = records.filter(|records| !records.is_empty()) {
        change(records);
        response.body = body.to_string();
    }
}

/// For which of the answers of its part a fault is inflicted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// For all.
    Always,
    /// For the first so many.
    First(u32),
    /// For all after the first so many.
    After(u32),
}

/// A fault, and where it strikes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Infliction {
    /// Which answers; all of them where it is `None`.
    pub part: Option<Part>,
    /// What goes wrong with them.
    pub fault: Fault,
    /// With which of them.
    pub when: When,
}

/// A request that a tenant got, with the fault that spoilt its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The method, in capitals.
    pub method: String,
    /// Path and query.
    pub address: String,
    /// What it asks for.
    pub part: Part,
    /// The status of the answer.
    pub status: u16,
    /// What went wrong with the answer; nothing where it went out as it was.
    pub spoilt: Option<Fault>,
}

/// The faults that are in force, and what was asked since they are.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    inflictions: Vec<(Infliction, u32)>,
    asked: Vec<Asked>,
}

impl Faults {
    /// These are in force from now on, in place of all others, and what was asked before is forgotten.
    pub(crate) fn replace(&mut self, inflictions: Vec<Infliction>) {
        self.inflictions = inflictions.into_iter().map(|infliction| (infliction, 0)).collect();
        self.asked.clear();
    }

    /// What was asked since the last [`Faults::replace`], without the browser's own questions before a request.
    pub(crate) fn asked(&self) -> &[Asked] {
        &self.asked
    }

    /// Spoils an answer by the first fault that strikes it, and notes the request.
    pub(crate) fn strike(&mut self, request: &Request, response: &mut Response, now_ms: i64) {
        let part = Part::of(request);
        let is_before_a_request = request.method == "OPTIONS";
        let mut spoilt = None;
        for (infliction, met) in &mut self.inflictions {
            // The browser's question before a request can't be answered badly but by a refusal.
            let concerns_it = !is_before_a_request || infliction.fault == Fault::Closed;
            if !concerns_it || infliction.part.is_some_and(|of| of != part) {
                continue;
            }
            let number = *met;
            *met += u32::from(!is_before_a_request);
            let strikes = match infliction.when {
                When::Always => true,
                When::First(count) => number < count,
                When::After(count) => number >= count,
            };
            if strikes && spoilt.is_none() && infliction.fault.spoil(response, now_ms) {
                spoilt = Some(infliction.fault.clone());
            }
        }
        if is_before_a_request {
            return;
        }
        let address = match request.query.as_str() {
            "" => request.path.clone(),
            query => format!("{}?{query}", request.path),
        };
        self.asked.push(Asked { method: request.method.clone(), address, part, status: response.status, spoilt });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(path: &str, query: &str) -> Request {
        Request { method: "GET".to_owned(), path: path.to_owned(), query: query.to_owned(), ..Request::default() }
    }

    fn list() -> Response {
        Response::json(200, &json!([{ "WebhookId": 1, "Name": "one" }, { "WebhookId": 2, "Name": "two" }]))
            .with_header("Access-Control-Allow-Origin", "http://localhost:1")
    }

    #[test]
    fn each_request_of_a_reading_is_told_apart() {
        for (path, query, part) in [
            ("/api/state/Cust12345", "", Part::State),
            ("/Cust12345/api/v1/User/currentPrincipal", "", Part::Principal),
            ("/Cust12345/api/v1/Agents/Webhook/GetAllWebhooks", "$select=WebhookId", Part::AgentList),
            ("/SuperOffice/api/v1/Webhook", "", Part::RestList),
            ("/Cust12345/api/v1/Archive/dynamic", "$select=webhook_usage.webhook_usage_id", Part::Usage),
            ("/Cust12345/api/v1/Archive/dynamic", "$select=webhook.webhook_id", Part::Webhooks),
            ("/Cust12345/api/v1/Archive/dynamic", "$select=webhook_notify.webhook_id", Part::Recipients),
            ("/Cust12345/api/v1/Archive/Webhook", "$select=webhookId", Part::Activity),
            ("/Cust12345/api/v1/MDOList/webhookeventlist", "", Part::Events),
            ("/Cust12345/api/v1/Webhook/12/LastError", "", Part::Other),
        ] {
            assert_eq!(Part::of(&request(path, query)), part, "{path}?{query}");
        }
    }

    #[test]
    fn a_fault_strikes_its_part_as_often_as_it_is_meant_to() {
        let mut faults = Faults::default();
        let refused = |when| Infliction { part: Some(Part::RestList), fault: Fault::Refused(503, None), when };
        for (when, expected) in
            [(When::Always, [503, 503, 503]), (When::First(1), [503, 200, 200]), (When::After(1), [200, 503, 503])]
        {
            faults.replace(vec![refused(when)]);
            for _ in 0..3 {
                faults.strike(&request("/Cust1/api/v1/Webhook", ""), &mut list(), 0);
            }
            faults.strike(&request("/Cust1/api/v1/User/currentPrincipal", ""), &mut list(), 0);
            let statuses: Vec<u16> = faults.asked().iter().map(|asked| asked.status).collect();
            assert_eq!(statuses[..3], expected);
            assert_eq!((statuses[3], faults.asked()[3].spoilt.clone()), (200, None));
        }
    }

    #[test]
    fn what_a_page_may_read_does_not_depend_on_what_it_is_told() {
        for fault in [Fault::Refused(500, None), Fault::Html, Fault::Redirected("http://127.0.0.1:9/".to_owned())] {
            let mut response = list();
            assert!(fault.spoil(&mut response, 0));
            assert!(response.headers.iter().any(|(name, _)| name == "Access-Control-Allow-Origin"), "{fault:?}");
            let kinds = response.headers.iter().filter(|(name, _)| name == "Content-Type").count();
            assert!(kinds <= 1, "{fault:?}");
        }
        let mut response = list();
        assert!(Fault::Closed.spoil(&mut response, 0));
        assert!(response.headers.iter().all(|(name, _)| !name.starts_with("Access-Control-")));
    }

    #[test]
    fn records_are_spoilt_where_there_are_any() {
        let body = |fault: Fault, mut response: Response| {
            let changed = fault.spoil(&mut response, 0);
            (changed, serde_json::from_str::<Value>(&response.body).unwrap_or(Value::Null))
        };
        assert_eq!(body(Fault::OneGarbled, list()).1[0], json!("not a record"));
        assert_eq!(body(Fault::Repeated, list()).1.as_array().map(Vec::len), Some(4));
        let (_, spoilt) = body(Fault::WrongTypes, list());
        assert_eq!((&spoilt[0]["WebhookId"], &spoilt[0]["Name"]), (&json!(1), &json!({ "unexpected": ["one"] })));
        let page = Response::json(200, &json!({ "value": [{ "PrimaryKey": "1" }] }));
        assert_eq!(body(Fault::OneGarbled, page).1["value"][0], json!("not a record"));
        let principal = Response::json(200, &json!({ "FullName": "Eva Berg" }));
        assert!(!body(Fault::OneGarbled, principal).0);
        assert_eq!(body(Fault::Garbled, list()), (true, Value::Null));
    }

    #[test]
    fn a_pause_is_asked_for_in_seconds_or_by_a_date_of_the_tenants_clock() {
        assert_eq!(RetryAfter::Seconds(3).written(0), "3");
        assert_eq!(RetryAfter::Date(3).written(784_111_774_000), "Sun, 06 Nov 1994 08:49:37 GMT");
    }

    #[test]
    fn the_browsers_own_question_is_refused_with_the_rest_and_not_counted() {
        let mut faults = Faults::default();
        faults.replace(vec![
            Infliction { part: None, fault: Fault::Refused(500, None), when: When::First(1) },
            Infliction { part: None, fault: Fault::Closed, when: When::Always },
        ]);
        let question = Request { method: "OPTIONS".to_owned(), ..request("/Cust1/api/v1/Webhook", "") };
        let mut response = list();
        faults.strike(&question, &mut response, 0);
        assert_eq!((response.status, faults.asked().len()), (200, 0));
        assert!(response.headers.iter().all(|(name, _)| !name.starts_with("Access-Control-")));
        let mut response = list();
        faults.strike(&request("/Cust1/api/v1/Webhook", ""), &mut response, 0);
        assert_eq!(response.status, 500);
    }
}
