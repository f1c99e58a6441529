//! Asks a tenant's API through a [`Transport`]: waits when the tenant asks for it, and keeps a list of what was asked.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use doctor_core::address::ApiRoot;
use doctor_core::edit::{Misfit, Patch};
use doctor_core::model::definition::Calls;
use doctor_core::model::{self, SealedBody, Target, Timestamp, Webhook, WebhookId};
use doctor_core::request::{self, Request, RequestRecord};
use doctor_core::request_error::RequestError;
use doctor_core::retry::{self, Attempt};
use doctor_core::wire;
use gloo_timers::future::TimeoutFuture;
use zeroize::Zeroizing;

use super::transport::{self, Body, Response, Transport};
use crate::clock;

/// A webhook as the tenant sent it. It may hold a secret, so it is neither printed nor shown nor kept: it is sent back, or
/// asked what it has.
pub struct Definition {
    text: String,
    calls: Calls,
}

/// Asks the API of one tenant.
pub struct Client {
    transport: Rc<dyn Transport>,
    api: ApiRoot,
    requests: RefCell<Vec<RequestRecord>>,
    was_misdirected: Cell<bool>,
    /// Whether a question that got no answer is asked again.
    asks_again: bool,
    asked_to_wait: Cell<Option<u32>>,
    /// Whether the browser let the page read an answer of this API.
    was_answered: Cell<bool>,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("api", &self.api).finish_non_exhaustive()
    }
}

impl Definition {
    /// What may be known of it: no secret, and of headers the names.
    pub fn webhook(&self) -> Option<Webhook> {
        wire::webhook(&self.text).ok().flatten()
    }

    /// What may be changed of it, each field to the letter; no secret, and of headers and properties the names.
    pub fn editable(&self) -> Option<model::Definition> {
        let mut read = wire::definition(&self.text).ok().flatten()?;
        read.calls = self.calls;
        Some(read)
    }

    /// By which calls it was read.
    pub fn calls(&self) -> Calls {
        self.calls
    }

    /// All of it with a change in it, to be saved by the agent.
    ///
    /// # Errors
    /// [`Misfit`] where it is not what the change rests on.
    pub fn with(&self, change: &Patch) -> Result<SealedBody, Misfit> {
        change.within(&self.text)
    }

    /// The target that is called.
    pub fn target(&self) -> Target {
        self.webhook().map_or_else(|| Target::new(""), |webhook| webhook.target)
    }
}

impl Client {
    /// A client for the API at this root.
    pub fn new(transport: Rc<dyn Transport>, api: ApiRoot) -> Self {
        Self {
            transport,
            api,
            requests: RefCell::default(),
            was_misdirected: Cell::new(false),
            asks_again: true,
            asked_to_wait: Cell::new(None),
            was_answered: Cell::new(false),
        }
    }

    /// A client for the same API that asks each question once: whoever asks again later by itself need not insist now.
    pub fn for_a_look(&self) -> Self {
        Self { asks_again: false, ..Self::new(Rc::clone(&self.transport), self.api.clone()) }
    }

    /// The pause that the tenant asked for last, in milliseconds.
    pub fn asked_to_wait(&self) -> Option<u32> {
        self.asked_to_wait.get()
    }

    /// What was asked so far.
    pub fn requests(&self) -> Vec<RequestRecord> {
        self.requests.borrow().clone()
    }

    /// Whether an answer said that the API is elsewhere now (421).
    pub fn was_misdirected(&self) -> bool {
        self.was_misdirected.get()
    }

    /// Asks, and asks again where the tenant is busy or stumbles and the question may be repeated.
    ///
    /// # Errors
    /// [`RequestError`] says why there is no success.
    pub async fn ask(&self, request: &Request) -> Result<Response, RequestError> {
        self.ask_with(request, request.body.as_deref()).await
    }

    /// Reads a webhook as it is, secret and custom headers included, to send it back or to see what it has. Where the server
    /// has no REST call for it the agent is asked.
    ///
    /// # Errors
    /// As for [`Client::ask`].
    pub async fn definition(&self, id: WebhookId, calls: Calls) -> Result<Definition, RequestError> {
        if calls == Calls::Agent {
            return self.definition_by_agent(id).await;
        }
        match self.ask(&request::webhook(id)).await {
            Ok(answer) => Ok(Definition { text: answer.body, calls: Calls::Rest }),
            // A webhook that is not there is not there for the agent either.
            Err(error) if error.may_need_the_agent() => self.definition_by_agent(id).await.map_err(|_| error),
            Err(error) => Err(error),
        }
    }

    /// The same by the agent, which answers `null` where there is no such webhook.
    async fn definition_by_agent(&self, id: WebhookId) -> Result<Definition, RequestError> {
        let answer = self.ask(&request::agent_webhook(id)).await?;
        if answer.body.trim() == "null" {
            return Err(RequestError::of_answer(404, "", "", None));
        }
        Ok(Definition { text: answer.body, calls: Calls::Agent })
    }

    /// Has a webhook's receiver tested.
    ///
    /// # Errors
    /// As for [`Client::ask`].
    pub async fn test(&self, definition: &Definition) -> Result<Response, RequestError> {
        match definition.calls {
            Calls::Rest => self.ask_with(&request::test(), Some(&definition.text)).await,
            Calls::Agent => {
                let body = Zeroizing::new(format!("{{\"Webhook\":{}}}", definition.text));
                self.ask_with(&request::agent_test(), Some(&body)).await
            }
        }
    }

    /// Writes to a webhook, and gives the webhook as the tenant saved it, where it says so.
    ///
    /// # Errors
    /// As for [`Client::ask`].
    pub async fn write(
        &self,
        request: &Request,
        body: Option<&SealedBody>,
        calls: Calls,
    ) -> Result<Definition, RequestError> {
        let body = body.map(SealedBody::sent_to_the_tenant).or(request.body.as_deref());
        self.ask_with(request, body).await.map(|answer| Definition { text: answer.body, calls })
    }

    /// Asks as [`Client::ask`] does, and has the body of a success read while it arrives; anew where it broke off.
    ///
    /// # Errors
    /// [`RequestError`] says why there is no success.
    pub async fn read<T>(
        &self,
        request: &Request,
        read: impl AsyncFn(Body) -> Result<T, RequestError>,
    ) -> Result<T, RequestError> {
        Ok(self.answer(request, request.body.as_deref(), read).await?.body)
    }

    async fn ask_with(&self, request: &Request, body: Option<&str>) -> Result<Response, RequestError> {
        self.answer(request, body, transport::read).await
    }

    async fn answer<T>(
        &self,
        request: &Request,
        body: Option<&str>,
        read: impl AsyncFn(Body) -> Result<T, RequestError>,
    ) -> Result<Response<T>, RequestError> {
        let first = clock::now();
        let mut number = 1;
        loop {
            let started = clock::now();
            let arrived = match self.transport.send(&self.api, request, body).await {
                Ok(answer) => arrived(answer, &read).await,
                Err(error) => Err(error),
            };
            self.note(request, started, arrived.as_ref().map(|(head, _)| head));
            let (retry_after, error) = match arrived {
                Ok((head, Ok(read))) => return Ok(head.with(|()| read)),
                Ok((head, Err(error))) => (head.retry_after, error),
                Err(error) => (None, error),
            };
            if matches!(error, RequestError::Misdirected(_)) {
                self.was_misdirected.set(true);
            }
            let attempt = Attempt {
                number,
                since_first: u32::try_from(clock::now().millis_since(first)).unwrap_or(u32::MAX),
                chance: js_sys::Math::random(),
            };
            self.wait_for_another(request, error, retry_after, attempt).await?;
            number += 1;
        }
    }

    /// Takes down what was asked, and the answer where it arrived whole.
    fn note(&self, request: &Request, started: Timestamp, answer: Result<&Response<()>, &RequestError>) {
        if matches!(answer, Ok(_) | Err(RequestError::BrokenOff)) {
            self.was_answered.set(true);
        }
        let answer = answer.ok();
        self.requests.borrow_mut().push(RequestRecord {
            request: request.clone(),
            api: self.api.as_str().to_owned(),
            status: answer.map(|answer| answer.status),
            request_id: answer.and_then(|answer| answer.request_id.clone()),
            millis: clock::now().millis_since(started),
        });
        self.asked_to_wait.set(answer.and_then(|answer| answer.retry_after));
    }

    /// Waits until a question may be asked again.
    ///
    /// # Errors
    /// Why it may not.
    async fn wait_for_another(
        &self,
        request: &Request,
        error: RequestError,
        retry_after: Option<u32>,
        attempt: Attempt,
    ) -> Result<(), RequestError> {
        let may_repeat = self.asks_again && request.repeatable && self.transport.may_change_its_mind();
        match retry::pause(&error, retry_after, attempt).filter(|_| may_repeat) {
            Some(pause) => {
                TimeoutFuture::new(pause).await;
                Ok(())
            }
            // Who reads one answer of an API may read them all.
            None if error == RequestError::Network && !self.was_answered.get() => {
                Err(self.transport.why_no_answer(&self.api).await)
            }
            None => Err(error),
        }
    }
}

/// An answer once it has arrived: all but its body, and what was read of that, or what an answer that is no success says.
///
/// # Errors
/// Why the body did not arrive whole. Then no more is known of the answer.
async fn arrived<T>(
    answer: Response<Body>,
    read: &impl AsyncFn(Body) -> Result<T, RequestError>,
) -> Result<(Response<()>, Result<T, RequestError>), RequestError> {
    let (head, body) = answer.parted();
    let outcome = if head.is_success() {
        Ok(read(body).await?)
    } else {
        let text = transport::read(body).await?;
        Err(head.clone().with(|()| text).error())
    };
    Ok((head, outcome))
}
