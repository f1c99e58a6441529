//! The tenant that is built in: the local tenant's pure core, a second module that is loaded only when the demo or its
//! example is shown, so that the app itself carries none of it.

use std::cell::RefCell;

use doctor_core::address::ApiRoot;
use doctor_core::request::Request;
use doctor_core::request_error::{REQUEST_ID_HEADERS, RequestError};
use doctor_core::retry;
use futures::FutureExt;
use futures::future::{LocalBoxFuture, ready};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Function, Promise, Reflect};
use serde::Deserialize;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::transport::{Body, Response, Transport, at_once};
use crate::clock;

/// The built-in tenant could not be loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DemoError {
    /// The module is not there, or did not start.
    Unavailable,
    /// There is no scenario of that name.
    UnknownScenario,
}

/// An answer of the built-in tenant, and how long it wants to take.
#[derive(Debug, Deserialize)]
struct DemoAnswer {
    /// The HTTP status.
    status: u16,
    /// The headers.
    headers: Vec<(String, String)>,
    /// The body.
    body: String,
    /// How long the real tenant would have taken, in milliseconds.
    #[serde(default)]
    delay_ms: u32,
}

thread_local! {
    /// The scenario that is open, with its state: what one does to the demo stays done until another one is opened.
    static OPEN: RefCell<Option<(String, JsValue)>> = const { RefCell::new(None) };
}

/// A scenario of the built-in tenant.
pub(super) struct Demo {
    scenario: String,
}

impl Demo {
    /// Loads the module where need be and opens a scenario, unless it is open already.
    ///
    /// # Errors
    /// [`DemoError`] says whether the module or the scenario is missing.
    pub(super) async fn open(scenario: &str) -> Result<Self, DemoError> {
        let demo = Self { scenario: scenario.to_owned() };
        if OPEN.with_borrow(|open| open.as_ref().is_some_and(|(name, _)| name == scenario)) {
            return Ok(demo);
        }
        let load: Function = property(&js_sys::global(), "hookDoctorDemo").ok_or(DemoError::Unavailable)?;
        let promise: Promise = load.call0(&JsValue::NULL).map_err(unavailable)?.dyn_into().map_err(unavailable)?;
        let module = JsFuture::from(promise).await.map_err(unavailable)?;
        let class: Function = property(&module, "DemoTenant").ok_or(DemoError::Unavailable)?;
        let arguments = Array::of2(&scenario.into(), &now());
        let tenant = Reflect::construct(&class, &arguments).map_err(|_| DemoError::UnknownScenario)?;
        OPEN.with_borrow_mut(|open| *open = Some((scenario.to_owned(), tenant)));
        Ok(demo)
    }

    /// Asks the scenario, where it still is the open one and its answer can be read.
    fn ask(&self, method: &str, path_and_query: &str, body: Option<&str>) -> Option<DemoAnswer> {
        let tenant = OPEN.with_borrow(|open| {
            open.as_ref().filter(|(name, _)| *name == self.scenario).map(|(_, tenant)| tenant.clone())
        })?;
        let handle: Function = property(&tenant, "handle")?;
        // Accepted online and on a customer's own server.
        let headers = [("Authorization", "SOTicket 7T:Cust12345.demo"), ("Content-Type", "application/json")];
        let headers = serde_json::to_string(&headers).ok()?;
        let arguments = Array::of5(
            &method.into(),
            &path_and_query.into(),
            &headers.into(),
            &body.map_or(JsValue::UNDEFINED, JsValue::from),
            &now(),
        );
        let answer = handle.apply(&tenant, &arguments).ok()?;
        serde_json::from_str(&answer.as_string()?).ok()
    }
}

impl Transport for Demo {
    fn look_up(&self) -> LocalBoxFuture<'_, Result<Response, RequestError>> {
        ready(Err(RequestError::NotSent)).boxed_local()
    }

    fn send<'a>(
        &'a self,
        api: &'a ApiRoot,
        request: &'a Request,
        body: Option<&'a str>,
    ) -> LocalBoxFuture<'a, Result<Response<Body>, RequestError>> {
        async move {
            let prefix = api.as_str().strip_prefix("https://demo.invalid").unwrap_or_default();
            let answer =
                self.ask(request.method, &format!("{prefix}{}", request.path), body).ok_or(RequestError::Malformed)?;
            TimeoutFuture::new(answer.delay_ms).await;
            let header = |name: &str| {
                let mut headers = answer.headers.iter();
                headers.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.clone())
            };
            Ok(Response {
                status: answer.status,
                content_type: header("content-type").unwrap_or_default().to_ascii_lowercase(),
                retry_after: header("retry-after").and_then(|value| retry::retry_after(&value, clock::now())),
                request_id: REQUEST_ID_HEADERS.into_iter().find_map(header),
                body: at_once(&answer.body),
            })
        }
        .boxed_local()
    }

    fn may_change_its_mind(&self) -> bool {
        true
    }
}

fn now() -> JsValue {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 stay far below 2^53")]
    JsValue::from_f64(clock::now().as_millis() as f64)
}

fn property<T: JsCast>(object: &JsValue, name: &str) -> Option<T> {
    Reflect::get(object, &name.into()).ok()?.dyn_into().ok()
}

fn unavailable(_: JsValue) -> DemoError {
    DemoError::Unavailable
}
