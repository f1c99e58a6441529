//! What the first page shows beside its question: the built-in tenant, read and diagnosed as any tenant is.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use doctor_core::address::Environment;
use doctor_core::diagnosis::DiagnosedSnapshot;
use doctor_core::route::TenantRef;
use futures::future::LocalBoxFuture;

use crate::api::Client;
use crate::collect::PartialSnapshot;
use crate::load::{self, Waiting};
use crate::{comes_later, diagnose};

/// The scenario that is shown.
pub const SCENARIO: &str = "demo";

thread_local! {
    /// What was found the first time: the example does not change while the page is open.
    static FOUND: RefCell<Option<Arc<DiagnosedSnapshot>>> = const { RefCell::new(None) };
}

/// Nobody looks at the parts of the example as they come.
struct Whole;

impl Waiting for Whole {
    fn connected(&self, _: Rc<Client>, _: &Rc<PartialSnapshot>) {}

    fn is_waiting(&self) -> bool {
        true
    }
}

/// What was found, where that was asked before.
pub fn known() -> Option<Arc<DiagnosedSnapshot>> {
    FOUND.with_borrow(Clone::clone)
}

comes_later! {
    fn reading() -> LocalBoxFuture<'static, Option<Arc<DiagnosedSnapshot>>>, in pages {
        Box::pin(read_now())
    }
}

/// Reads the built-in tenant and diagnoses it in short turns; none where its module, or the code for it, can't be had.
pub async fn read() -> Option<Arc<DiagnosedSnapshot>> {
    reading().await.ok()?.await
}

async fn read_now() -> Option<Arc<DiagnosedSnapshot>> {
    let at = TenantRef::demo(SCENARIO)?;
    let environment = Environment::built_in().into_iter().find(|environment| environment.name == at.environment)?;
    let loaded = load::load(&environment, &at, None, &Whole).await.ok()?;
    let (diagnosed, _) = diagnose::in_turns(loaded.snapshot, &|| true).await?;
    let diagnosed = Arc::new(diagnosed);
    FOUND.set(Some(Arc::clone(&diagnosed)));
    Some(diagnosed)
}
