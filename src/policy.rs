//! What the page's own security policy keeps the browser from reaching. The policy is made when the site is sealed, for the
//! servers that `config.json` names then. Where the file was changed later, the browser sends nothing and reports a failure
//! like that of a network; this tells the two apart.

use std::cell::RefCell;
use std::collections::BTreeSet;

use gloo_timers::future::TimeoutFuture;
use leptos::ev::Custom;
use leptos::prelude::*;
use web_sys::{SecurityPolicyViolationEvent, SecurityPolicyViolationEventDisposition, Url};

thread_local! {
    /// The origins that requests of this page were kept from.
    static OUTSIDE: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
}

/// Follows the browser's reports; called once, at the root.
pub fn provide_policy() {
    let violation = Custom::<SecurityPolicyViolationEvent>::new("securitypolicyviolation");
    let listener = window_event_listener(violation, |event| {
        if event.effective_directive() == "connect-src"
            && event.disposition() == SecurityPolicyViolationEventDisposition::Enforce
            && let Some(origin) = origin(&event.blocked_uri())
        {
            OUTSIDE.with_borrow_mut(|outside| outside.insert(origin));
        }
    });
    on_cleanup(move || listener.remove());
}

/// The origin of an address that the page has asked for in vain, if the policy is the reason.
pub async fn outside(address: &str) -> Option<String> {
    // The browser reports in a turn of its own.
    TimeoutFuture::new(0).await;
    origin(address).filter(|origin| OUTSIDE.with_borrow(|outside| outside.contains(origin)))
}

fn origin(address: &str) -> Option<String> {
    Url::new(address).ok().map(|url| url.origin())
}
