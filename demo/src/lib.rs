//! The local tenant's core as a module of its own: the page loads it when the built-in demo is opened, and asks it as it
//! would ask a server.

#![forbid(unsafe_code)]

use doctor_tenant::scenario::{self, Options};
use doctor_tenant::{Handled, Request, Response, Tenant};
use wasm_bindgen::prelude::*;

/// A tenant that lives in the page.
#[wasm_bindgen]
pub struct DemoTenant {
    tenant: Tenant,
}

#[wasm_bindgen]
impl DemoTenant {
    /// Opens a scenario as it is at a time, in milliseconds since 1970 UTC.
    ///
    /// # Errors
    /// Throws where there is no scenario of that name.
    #[wasm_bindgen(constructor)]
    pub fn new(scenario: &str, now_ms: f64) -> Result<DemoTenant, JsError> {
        let options = Options {
            webhooks: None,
            token: None,
            tenant: Some(scenario.to_owned()),
            origin: "https://demo.invalid".to_owned(),
        };
        let tenant = Tenant::from_scenario(scenario, &options, millis(now_ms))
            .ok_or_else(|| JsError::new("unknown scenario"))?;
        Ok(Self { tenant })
    }

    /// Answers a request: `{"status":200,"headers":[["name","value"]],"body":"…","delay_ms":0}`. `headers` is a JSON array of
    /// pairs.
    pub fn handle(
        &mut self,
        method: &str,
        path_and_query: &str,
        headers: &str,
        body: Option<String>,
        now_ms: f64,
    ) -> String {
        let (path, query) = path_and_query.split_once('?').unwrap_or((path_and_query, ""));
        let request = Request {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers: serde_json::from_str(headers).unwrap_or_default(),
            body: body.unwrap_or_default(),
        };
        let now = millis(now_ms);
        let response = match self.tenant.handle(&request, now) {
            Handled::Answer(response) => response,
            Handled::NeedsDelivery(_, continuation) => self.tenant.resume(continuation, &nothing_listens(), now),
        };
        // Nothing can be sent to a receiver on this machine from a page.
        for delivery in self.tenant.take_deliveries() {
            self.tenant.delivered(&delivery, &nothing_listens(), now);
        }
        written(&response)
    }

    /// The names of all scenarios.
    pub fn scenarios() -> Vec<String> {
        scenario::all().iter().map(|scenario| scenario.name.to_owned()).collect()
    }
}

fn nothing_listens() -> doctor_tenant::DeliveryResult {
    doctor_tenant::DeliveryResult::Failed(
        "No connection could be made because the target machine actively refused it.".to_owned(),
    )
}

fn written(response: &Response) -> String {
    serde_json::json!({ "status": response.status, "headers": response.headers, "body": response.body, "delay_ms": response.delay_ms }).to_string()
}

#[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 stay far below 2^53")]
fn millis(now: f64) -> i64 {
    now as i64
}
