//! Asks for a tenant's state while its reader still looks for the token: the question needs none, and by its answer the browser
//! can reach for the API's host. The answer is used once, by the connect that comes soon after.

use std::cell::RefCell;

use doctor_core::address::Environment;
use doctor_core::model::Timestamp;
use doctor_core::route::TenantRef;
use doctor_core::wire;
use futures::FutureExt;
use futures::future::{LocalBoxFuture, Shared};
use leptos::prelude::document;
use leptos::task::spawn_local;

use super::http;
use super::transport::Response;
use crate::{clock, navigation};

/// A question that was asked, or is under way.
struct Asked {
    address: String,
    at: Timestamp,
    /// A success; nothing where there was none.
    answer: Shared<LocalBoxFuture<'static, Option<Response>>>,
}

thread_local! {
    static ASKED: RefCell<Option<Asked>> = const { RefCell::new(None) };
}

/// Asks for a tenant's state, where its environment has a lookup and it was not asked for just now.
pub fn look_ahead(environment: &Environment, at: &TenantRef) {
    let origin = navigation::origin();
    let Some(address) = environment.state_lookup(&at.tenant, &origin) else { return };
    let now = clock::now();
    let is_asked = |asked: &Asked| asked.address == address && asked.is_recent(now);
    if ASKED.with_borrow(|asked| asked.as_ref().is_some_and(is_asked)) {
        return;
    }
    let answer = {
        let address = address.clone();
        async move { http::ask_once(&address).await.ok().filter(Response::is_success) }.boxed_local().shared()
    };
    ASKED.set(Some(Asked { address, at: now, answer: answer.clone() }));
    let environment = environment.clone();
    spawn_local(async move {
        let api = answer.await.and_then(|answer| wire::tenant_status(&answer.body).ok()?.api);
        if let Some(root) = api.and_then(|api| environment.admit(&api, &origin).ok()) {
            reach_for(&root.origin(), &origin);
        }
    });
}

/// The answer to what was asked ahead at this address, which may still be on its way; nothing where it failed or is too old.
pub(super) async fn looked_up(address: String) -> Option<Response> {
    let asked = ASKED.take().filter(|asked| asked.address == address && asked.is_recent(clock::now()))?;
    let answer = asked.answer.await?;
    let status = wire::tenant_status(&answer.body).ok()?;
    status.may_be_used(asked.at, clock::now()).then_some(answer)
}

impl Asked {
    /// Whether an answer to it could be used now.
    fn is_recent(&self, now: Timestamp) -> bool {
        (0..=doctor_core::model::LONGEST_WAIT).contains(&now.millis_since(self.at))
    }
}

/// Has the browser connect to the host of an API that a token will be sent to, as the requests will: without cookies. `own` is
/// the page's own origin, to which there is a connection.
fn reach_for(origin: &str, own: &str) {
    let known = format!("link[rel=preconnect][href='{origin}']");
    if origin == own || document().query_selector(&known).is_ok_and(|link| link.is_some()) {
        return;
    }
    let (Ok(link), Some(head)) = (document().create_element("link"), document().head()) else { return };
    for (name, value) in [("rel", "preconnect"), ("href", origin), ("crossorigin", "anonymous")] {
        // The names are valid.
        let _ = link.set_attribute(name, value);
    }
    // Without it the first request connects by itself.
    let _ = head.append_child(&link);
}
