//! The last answers of the tenants that were looked at in this browser, in a cache of the browser's own, so that they can be
//! read again without a network. `doctor_core::offline_copy` says what may be stored. Signing out erases all of it.

use std::cell::RefCell;
use std::rc::Rc;

use doctor_core::address::ApiRoot;
use doctor_core::model::Timestamp;
use doctor_core::offline_copy::{CopiedAnswer, OfflineCopy};
use doctor_core::request::Request;
use doctor_core::request_error::RequestError;
use doctor_core::route::TenantRef;
use futures::FutureExt;
use futures::future::{LocalBoxFuture, ready};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, CacheStorage};

use super::transport::{Response, Transport};
use crate::{deployment, navigation};

/// The name of the cache, within this deployment's names.
const CACHE: &str = "seen";

/// Saves a tenant's answers in place of its earlier ones.
pub async fn save(at: &TenantRef, copy: &OfflineCopy) {
    // The page works without a copy. If saving fails, the tenant can't be seen offline.
    let _ = try_write(at, copy).await;
}

/// Erases the answers of every tenant.
pub async fn forget() {
    if let Some(caches) = caches() {
        // It fails where the page may store nothing. Then nothing was stored.
        let _ = JsFuture::from(caches.delete(&deployment::stored_name(CACHE))).await;
    }
}

/// Passes requests on and copies the answers, without their secrets.
pub(super) struct Recorder {
    transport: Rc<dyn Transport>,
    copy: RefCell<OfflineCopy>,
}

impl Recorder {
    /// Nothing is copied yet.
    pub(super) fn new(transport: Rc<dyn Transport>) -> Self {
        Self { transport, copy: RefCell::default() }
    }

    /// What was copied, dated.
    pub(super) fn take(&self, taken_at: Timestamp) -> OfflineCopy {
        self.copy.take().dated(taken_at)
    }
}

impl Transport for Recorder {
    fn look_up(&self) -> LocalBoxFuture<'_, Result<Response, RequestError>> {
        async {
            let outcome = self.transport.look_up().await;
            if let Ok(answer) = &outcome {
                // Whatever was copied before the lookup was answered by an API that has moved.
                self.copy.replace(OfflineCopy::new(&answer.body));
            }
            outcome
        }
        .boxed_local()
    }

    fn send<'a>(
        &'a self,
        api: &'a ApiRoot,
        request: &'a Request,
        body: Option<&'a str>,
    ) -> LocalBoxFuture<'a, Result<Response, RequestError>> {
        async move {
            let outcome = self.transport.send(api, request, body).await;
            if let Ok(answer) = &outcome {
                self.copy.borrow_mut().add(request, answer.status, &answer.content_type, &answer.body);
            }
            outcome
        }
        .boxed_local()
    }

    fn why_no_answer<'a>(&'a self, api: &'a ApiRoot) -> LocalBoxFuture<'a, RequestError> {
        self.transport.why_no_answer(api)
    }

    fn may_change_its_mind(&self) -> bool {
        self.transport.may_change_its_mind()
    }
}

/// What a tenant answered last.
pub(super) struct CopyTransport {
    answers: OfflineCopy,
}

impl CopyTransport {
    /// Opens the copy of a tenant; none where there is none.
    pub(super) async fn open(at: &TenantRef) -> Option<Self> {
        let found = JsFuture::from(open().await?.match_with_str(&key(at))).await.ok()?;
        let response: web_sys::Response = found.dyn_into().ok()?;
        let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
        OfflineCopy::parse(&text).map(|answers| Self { answers })
    }

    /// When it was answered.
    pub(super) fn taken_at(&self) -> Option<Timestamp> {
        self.answers.taken_at
    }
}

impl Transport for CopyTransport {
    fn look_up(&self) -> LocalBoxFuture<'_, Result<Response, RequestError>> {
        let answer = Response {
            status: 200,
            body: self.answers.state.clone(),
            content_type: "application/json".to_owned(),
            retry_after: None,
            request_id: None,
        };
        ready(Ok(answer)).boxed_local()
    }

    fn send<'a>(
        &'a self,
        _api: &'a ApiRoot,
        request: &'a Request,
        _body: Option<&'a str>,
    ) -> LocalBoxFuture<'a, Result<Response, RequestError>> {
        let answer = self.answers.answer(request).map(|CopiedAnswer { status, content_type, body }| Response {
            status: *status,
            body: body.clone(),
            content_type: content_type.clone(),
            retry_after: None,
            request_id: None,
        });
        ready(answer.ok_or(RequestError::NotSent)).boxed_local()
    }

    fn may_change_its_mind(&self) -> bool {
        false
    }
}

async fn try_write(at: &TenantRef, copy: &OfflineCopy) -> Option<JsValue> {
    let cache = open().await?;
    match copy.to_text() {
        Some(text) => {
            let response = web_sys::Response::new_with_opt_str(Some(&text)).ok()?;
            JsFuture::from(cache.put_with_str(&key(at), &response)).await.ok()
        }
        None => JsFuture::from(cache.delete_with_str(&key(at))).await.ok(),
    }
}

async fn open() -> Option<Cache> {
    JsFuture::from(caches()?.open(&deployment::stored_name(CACHE))).await.ok()?.dyn_into().ok()
}

/// Pages that are neither https nor on this machine have no caches.
fn caches() -> Option<CacheStorage> {
    let caches = js_sys::Reflect::get(&window(), &"caches".into()).ok()?;
    caches.dyn_into().ok()
}

/// An address that no page and no file has.
fn key(at: &TenantRef) -> String {
    format!("{}{}/kept/{}/{}", navigation::origin(), deployment::base(), at.environment.as_str(), at.tenant.as_str())
}
