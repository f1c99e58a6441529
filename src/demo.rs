//! The tenant that is built in: the local tenant's pure core, a second module that is loaded only when the demo is
//! opened, so that the app itself carries none of it.

use std::cell::RefCell;

use js_sys::{Array, Function, Promise, Reflect};
use serde::Deserialize;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::clock;

/// The built-in tenant could not be loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DemoError {
    /// The module is not there, or did not start.
    Unavailable,
    /// There is no scenario of that name.
    UnknownScenario,
}

/// An answer of the built-in tenant, and how long it wants to take.
#[derive(Debug, Deserialize)]
pub struct DemoAnswer {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
    /// How long the real tenant would have taken, in milliseconds.
    #[serde(default)]
    pub delay_ms: u32,
}

thread_local! {
    /// The scenario that is open, with its state: what one does to the demo stays done until another one is opened.
    static OPEN: RefCell<Option<(String, JsValue)>> = const { RefCell::new(None) };
}

/// Loads the module where need be and opens a scenario, unless it is open already.
///
/// # Errors
/// [`DemoError`] says whether the module or the scenario is missing.
pub async fn open(scenario: &str) -> Result<(), DemoError> {
    if OPEN.with_borrow(|open| open.as_ref().is_some_and(|(name, _)| name == scenario)) {
        return Ok(());
    }
    let load: Function = property(&js_sys::global(), "hookDoctorDemo").ok_or(DemoError::Unavailable)?;
    let promise: Promise = load.call0(&JsValue::NULL).map_err(unavailable)?.dyn_into().map_err(unavailable)?;
    let module = JsFuture::from(promise).await.map_err(unavailable)?;
    let class: Function = property(&module, "DemoTenant").ok_or(DemoError::Unavailable)?;
    let arguments = Array::of2(&scenario.into(), &now());
    let tenant = Reflect::construct(&class, &arguments).map_err(|_| DemoError::UnknownScenario)?;
    OPEN.with_borrow_mut(|open| *open = Some((scenario.to_owned(), tenant)));
    Ok(())
}

/// Asks a scenario.
///
/// # Errors
/// [`DemoError::Unavailable`] where it is not the open one, or where its answer can't be read.
pub fn ask(
    scenario: &str,
    method: &str,
    path_and_query: &str,
    headers: &[(String, String)],
    body: Option<&str>,
) -> Result<DemoAnswer, DemoError> {
    let open =
        OPEN.with_borrow(|open| open.as_ref().filter(|(name, _)| name == scenario).map(|(_, tenant)| tenant.clone()));
    let tenant = open.ok_or(DemoError::Unavailable)?;
    let handle: Function = property(&tenant, "handle").ok_or(DemoError::Unavailable)?;
    let headers = serde_json::to_string(headers).map_err(|_| DemoError::Unavailable)?;
    let arguments = Array::of5(
        &method.into(),
        &path_and_query.into(),
        &headers.into(),
        &body.map_or(JsValue::UNDEFINED, JsValue::from),
        &now(),
    );
    let answer = handle.apply(&tenant, &arguments).map_err(unavailable)?;
    answer.as_string().and_then(|text| serde_json::from_str(&text).ok()).ok_or(DemoError::Unavailable)
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
