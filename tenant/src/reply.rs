//! What comes of a request: an answer, or an attempt to call a receiver that has to be made first.

use crate::delivery::Delivery;
use crate::http::Response;
use crate::store::WebhookRecord;

/// What comes of a request.
#[derive(Debug)]
pub enum Step {
    /// The answer; deliveries may wait in [`crate::Tenant::take_deliveries`].
    Answer(Response),
    /// Before there is an answer one attempt has to be made, whose end goes to [`crate::Tenant::resume`].
    Attempt(Delivery, Pending),
}

/// What goes on after the attempt of a [`Step::Attempt`].
#[derive(Debug)]
pub struct Pending {
    pub(crate) what: PendingWhat,
    pub(crate) cors: Vec<(String, String)>,
}

#[derive(Debug)]
pub(crate) enum PendingWhat {
    /// Tell how the test went.
    Test,
    /// Save the webhook if the test went well, and answer with it.
    Save(Box<WebhookRecord>, u16),
}

/// How a call of the webhook API ends.
pub(crate) enum Reply {
    Answer(Response),
    Attempt(Delivery, PendingWhat),
}

impl From<Response> for Reply {
    fn from(response: Response) -> Self {
        Self::Answer(response)
    }
}
