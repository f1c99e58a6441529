//! Everything that asks a tenant, and the only module that sends requests. A [`Transport`] carries a request: over
//! HTTP, to the tenant that is built in, or to the copy of earlier answers; [`open`] chooses one. A [`Client`] sends
//! its requests through it.

mod ahead;
mod client;
mod demo;
mod http;
mod lock;
mod offline;
mod transport;

use std::rc::Rc;

use doctor_core::address::{ApiLocation, Environment};
use doctor_core::model::Timestamp;
use doctor_core::offline_copy::OfflineCopy;
use doctor_core::route::TenantRef;
use doctor_core::token::Token;
use doctor_core::view::{LoadError, LoadFailure};
use futures::FutureExt;

pub use self::ahead::look_ahead;
pub use self::client::{Client, Definition};
pub use self::http::{ask_openly, post_form};
pub use self::offline::{forget, forget_copy, forget_old, forget_open, save};
pub use self::transport::{Body, Response, Transport};
use crate::navigation;

/// What carries requests to one tenant.
pub struct TenantTransport {
    /// For all other requests: their answers are not copied.
    pub transport: Rc<dyn Transport>,
    recorder: Option<Rc<offline::Recorder>>,
}

impl TenantTransport {
    /// For reading the tenant: the answers are copied, unless the tenant is built in.
    pub fn for_reading(&self) -> Rc<dyn Transport> {
        match &self.recorder {
            Some(recorder) => Rc::clone(recorder) as Rc<dyn Transport>,
            None => Rc::clone(&self.transport),
        }
    }

    /// The copy of the answers, without their secrets; none of a tenant that needs no network.
    pub fn copy(&self, taken_at: Timestamp) -> Option<OfflineCopy> {
        self.recorder.as_ref().map(|recorder| recorder.take(taken_at))
    }
}

/// Opens the transport to a tenant, with a token where its environment wants one.
///
/// # Errors
/// [`LoadError`] where the token is missing, or the tenant that is built in can't be had.
pub async fn open(
    environment: &Environment,
    at: &TenantRef,
    token: Option<Rc<Token>>,
) -> Result<TenantTransport, LoadError> {
    match environment.location {
        ApiLocation::Demo => {
            let demo = demo::Demo::open(at.tenant.as_str()).await.map_err(|error| {
                LoadError::Failed(match error {
                    demo::DemoError::Unavailable => LoadFailure::DemoUnavailable,
                    demo::DemoError::UnknownScenario => LoadFailure::UnknownDemo(at.tenant.as_str().to_owned()),
                })
            })?;
            Ok(TenantTransport { transport: Rc::new(demo), recorder: None })
        }
        ApiLocation::SuperOffice | ApiLocation::State(_) | ApiLocation::Api(_) => {
            let token = token.ok_or(LoadError::TokenMissing)?;
            let lookup = environment.state_lookup(&at.tenant, &navigation::origin());
            let early = lookup.clone().map(|address| ahead::looked_up(address).boxed_local());
            let transport: Rc<dyn Transport> = Rc::new(http::Http::new(token, lookup, early));
            let recorder = offline::Recorder::new(Rc::clone(&transport));
            Ok(TenantTransport { transport, recorder: Some(Rc::new(recorder)) })
        }
    }
}

/// Opens the copy of what a tenant answered last to the reader of this token, or without one the copy that anyone may read,
/// and says when that was; none where there is no such copy.
pub async fn open_copy(at: &TenantRef, token: Option<&Token>) -> Option<(Rc<dyn Transport>, Timestamp)> {
    let copy = offline::CopyTransport::open(at, token).await?;
    let taken_at = copy.taken_at()?;
    Some((Rc::new(copy), taken_at))
}
