//! The last answers of the tenants that were looked at in this browser, in a cache of the browser's own, so that they can be
//! read again without a network. `doctor_core::offline_copy` says what may be stored, and [`lock`] keeps it from everybody
//! who does not hold the token that it was read with. A refused token erases it, and signing out erases all of it.

use std::cell::RefCell;
use std::rc::Rc;

use doctor_core::address::ApiRoot;
use doctor_core::locked_copy::{LockedCopy, is_fresh};
use doctor_core::model::Timestamp;
use doctor_core::offline_copy::{CopiedAnswer, OfflineCopy, Writing};
use doctor_core::request::Request;
use doctor_core::request_error::RequestError;
use doctor_core::route::TenantRef;
use doctor_core::token::Token;
use futures::future::{LocalBoxFuture, ready};
use futures::stream::try_unfold;
use futures::{FutureExt, StreamExt, TryStreamExt};
use js_sys::{Array, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, CacheStorage};

use super::lock;
use super::transport::{Body, Response, Transport, at_once, text};
use crate::turns::Turn;
use crate::{clock, deployment, navigation};

/// The name of the cache, within this deployment's names.
const CACHE: &str = "seen";

/// Saves a tenant's answers in place of its earlier ones: locked with the token that they were read with, and open as well
/// only where the reader said that anyone may read them. `wanted` says whether the reader still holds that token.
pub async fn save(at: &TenantRef, copy: OfflineCopy, token: &Token, for_anyone: bool, wanted: impl Fn() -> bool) {
    let taken_at = copy.taken_at;
    let text = match copy.write() {
        Some(writing) => Some(Rc::new(in_turns(writing).await)),
        None => None,
    };
    let open = text.clone().filter(|_| for_anyone);
    let locked = match text.zip(taken_at) {
        Some((text, taken_at)) => lock::lock(token, &key(at), taken_at, text).await.map(|locked| locked.to_text()),
        None => None,
    };
    if wanted() {
        // The page works without a copy. If saving fails, the tenant can't be seen offline.
        let _ = try_write(&key(at), locked.as_deref()).await;
        let _ = try_write(&open_key(at), open.as_ref().map(|text| text.as_str())).await;
    }
}

/// Writes a copy in short turns.
async fn in_turns(mut writing: Writing) -> String {
    let mut turn = Turn::new().await;
    while writing.step() {
        turn.go_on().await;
    }
    writing.finish()
}

/// Erases the answers of every tenant.
pub async fn forget() {
    if let Some(caches) = caches() {
        // It fails where the page may store nothing. Then nothing was stored.
        let _ = JsFuture::from(caches.delete(&deployment::stored_name(CACHE))).await;
    }
}

/// Erases the answers of one tenant.
pub async fn forget_copy(at: &TenantRef) {
    let _ = try_write(&key(at), None).await;
    let _ = try_write(&open_key(at), None).await;
}

/// Erases the answers of every tenant that anyone may read.
pub async fn forget_open() {
    forget_where(|address, _| address.contains(OPEN)).await;
}

/// Erases the answers that are too old, or of which that is not known.
pub async fn forget_old() {
    let now = clock::now();
    forget_where(|_, text| {
        let locked = LockedCopy::parse(text).map(|copy| copy.taken_at);
        let taken_at = locked.or_else(|| OfflineCopy::parse(text)?.taken_at);
        !taken_at.is_some_and(|taken_at| is_fresh(taken_at, now))
    })
    .await;
}

/// Erases each copy that a condition on its address and its text holds for.
async fn forget_where(condition: impl Fn(&str, &str) -> bool) {
    let Some(cache) = open().await else { return };
    let Ok(requests) = JsFuture::from(cache.keys()).await else { return };
    for request in Array::from(&requests).iter().filter_map(|request| request.dyn_into::<web_sys::Request>().ok()) {
        let address = request.url();
        let text = read(&cache, &address).await.unwrap_or_default();
        if condition(&address, &text) {
            // What can't be erased now is looked at again when it is to be opened.
            let _ = JsFuture::from(cache.delete_with_str(&address)).await;
        }
    }
}

/// Passes requests on and keeps the answers until they are saved.
pub(super) struct Recorder {
    transport: Rc<dyn Transport>,
    copy: Rc<RefCell<OfflineCopy>>,
}

impl Recorder {
    /// Nothing is copied yet.
    pub(super) fn new(transport: Rc<dyn Transport>) -> Self {
        Self { transport, copy: Rc::default() }
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
    ) -> LocalBoxFuture<'a, Result<Response<Body>, RequestError>> {
        async move {
            let answer = self.transport.send(api, request, body).await?;
            let (status, content_type) = (answer.status, answer.content_type.clone());
            let (copy, request) = (Rc::clone(&self.copy), request.clone());
            Ok(answer.with(|body| {
                let recording = Recording { body, copy, request, status, content_type, pieces: Vec::new(), length: 0 };
                try_unfold(recording, |mut recording| async {
                    Ok(recording.next().await?.map(|piece| (piece, recording)))
                })
                .boxed_local()
            }))
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

/// A body that is passed on, and copied once it has arrived whole.
struct Recording {
    body: Body,
    copy: Rc<RefCell<OfflineCopy>>,
    request: Request,
    status: u16,
    content_type: String,
    /// What has arrived, as long as the copy has room for it.
    pieces: Vec<Uint8Array>,
    length: usize,
}

impl Recording {
    /// The next piece; none at the end.
    async fn next(&mut self) -> Result<Option<Uint8Array>, RequestError> {
        let piece = self.body.try_next().await?;
        match &piece {
            Some(piece) => {
                self.length += piece.length() as usize;
                if self.copy.borrow().has_room_for(self.length) {
                    self.pieces.push(piece.clone());
                } else {
                    self.pieces.clear();
                }
            }
            None => {
                let pieces = std::mem::take(&mut self.pieces);
                let mut copy = self.copy.borrow_mut();
                if copy.has_room_for(self.length) {
                    copy.add(&self.request, self.status, &self.content_type, text(&pieces));
                } else {
                    copy.give_up();
                }
            }
        }
        Ok(piece)
    }
}

/// What a tenant answered last.
pub(super) struct CopyTransport {
    answers: OfflineCopy,
}

impl CopyTransport {
    /// Opens the copy of a tenant, with a token the one that was read with it, else the one that anyone may read; none where
    /// there is none, or it is too old.
    pub(super) async fn open(at: &TenantRef, token: Option<&Token>) -> Option<Self> {
        let cache = open().await?;
        let text = match token {
            Some(token) => {
                let locked = LockedCopy::parse(&read(&cache, &key(at)).await?)?;
                lock::unlock(token, &key(at), &locked).await?
            }
            None => read(&cache, &open_key(at)).await?,
        };
        let answers = OfflineCopy::parse(&text)?;
        let is_fresh = answers.taken_at.is_some_and(|taken_at| is_fresh(taken_at, clock::now()));
        is_fresh.then_some(Self { answers })
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
    ) -> LocalBoxFuture<'a, Result<Response<Body>, RequestError>> {
        let answer = self.answers.answer(request).map(|CopiedAnswer { status, content_type, body }| Response {
            status: *status,
            body: at_once(body),
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

/// Writes a copy in place of an earlier one, or erases that.
async fn try_write(address: &str, text: Option<&str>) -> Option<JsValue> {
    let cache = open().await?;
    let writing = match text {
        Some(text) => cache.put_with_str(address, &web_sys::Response::new_with_opt_str(Some(text)).ok()?),
        None => cache.delete_with_str(address),
    };
    JsFuture::from(writing).await.ok()
}

async fn read(cache: &Cache, address: &str) -> Option<String> {
    let found = JsFuture::from(cache.match_with_str(address)).await.ok()?;
    let response: web_sys::Response = found.dyn_into().ok()?;
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

async fn open() -> Option<Cache> {
    JsFuture::from(caches()?.open(&deployment::stored_name(CACHE))).await.ok()?.dyn_into().ok()
}

/// Pages that are neither https nor on this machine have no caches.
fn caches() -> Option<CacheStorage> {
    let caches = js_sys::Reflect::get(&window(), &"caches".into()).ok()?;
    caches.dyn_into().ok()
}

/// Where the copies lie that anyone may read.
const OPEN: &str = "/kept-for-anyone/";

/// The address of a tenant's locked copy: one that no page and no file has.
fn key(at: &TenantRef) -> String {
    address_of("/kept/", at)
}

/// The same of the copy that anyone may read.
fn open_key(at: &TenantRef) -> String {
    address_of(OPEN, at)
}

fn address_of(folder: &str, at: &TenantRef) -> String {
    format!("{}{}{folder}{}/{}", navigation::origin(), deployment::base(), at.environment.as_str(), at.tenant.as_str())
}
