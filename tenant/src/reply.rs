//! Results of a request: an answer, or a delivery that has to be made before there is one.

use crate::delivery::Delivery;
use crate::http::Response;
use crate::store::WebhookRecord;

/// How far a request has been handled.
#[derive(Debug)]
pub enum Handled {
    /// The answer; deliveries may wait in [`crate::Tenant::take_deliveries`].
    Answer(Response),
    /// One delivery has to be made before there is an answer. Its result goes to [`crate::Tenant::resume`].
    NeedsDelivery(Delivery, Continuation),
}

/// What a tenant needs to go on after the delivery of a [`Handled::NeedsDelivery`].
#[derive(Debug)]
pub struct Continuation {
    pub(crate) then: AfterDelivery,
    pub(crate) cors: Vec<(String, String)>,
}

/// What follows a delivery.
#[derive(Debug)]
pub(crate) enum AfterDelivery {
    /// Answer with the result of the test.
    Test,
    /// Save the webhook if the test was answered with 200, and answer with it and this status.
    Save(Box<WebhookRecord>, u16),
}

/// How far a call of the webhook API has been handled.
pub(crate) enum Reply {
    Answer(Response),
    NeedsDelivery(Delivery, AfterDelivery),
}

impl From<Response> for Reply {
    fn from(response: Response) -> Self {
        Self::Answer(response)
    }
}
