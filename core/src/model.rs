//! What the app trusts: values parsed once from the wire, in SuperOffice's own terms.

pub mod associate;
pub mod definition;
pub mod event;
pub mod mask;
pub mod principal;
pub mod quoted;
pub mod recipients;
pub mod revealed;
pub mod sealed;
pub mod server_events;
pub mod target;
pub mod tenant_status;
pub mod test_answer;
pub mod timestamp;
pub mod unread;
pub mod usage;
pub mod visible;
pub mod webhook;
pub mod webhook_id;

pub use associate::{Associate, AssociateId, AssociateKind};
pub use definition::Definition;
pub use event::EventName;
pub use principal::{Licence, Principal};
pub use quoted::Quoted;
pub use recipients::{Recipient, Recipients};
pub use revealed::Revealed;
pub use sealed::{Sealed, SealedBody};
pub use server_events::ServerEvents;
pub use target::Target;
pub use tenant_status::{TenantState, TenantStatus};
pub use test_answer::TestAnswer;
pub use timestamp::{Age, Timestamp};
pub use unread::Unread;
pub use usage::Usage;
pub use webhook::{Owner, SecretPresence, Webhook, WebhookKind, WebhookState};
pub use webhook_id::WebhookId;
