//! The name of an event, such as `contact.changed` or `webhook12.errors`.

use std::sync::Arc;

use super::WebhookId;

/// An event's name as a webhook's definition has it, trimmed, otherwise untouched: a wrong name is evidence. A copy of it shares
/// its text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventName(Arc<str>);

impl EventName {
    /// The name without surrounding white space.
    pub fn new(text: &str) -> Self {
        Self(text.trim().into())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the last dot, in lower case: `contact`. The whole name where there is no dot.
    pub fn entity(&self) -> String {
        self.0.rsplit_once('.').map_or(&*self.0, |(entity, _)| entity).to_ascii_lowercase()
    }

    /// The part after the last dot, in lower case: `changed`. `None` where there is no dot.
    pub fn verb(&self) -> Option<String> {
        self.0.rsplit_once('.').map(|(_, verb)| verb.to_ascii_lowercase())
    }

    /// The webhook of whose failure this event tells: only `webhook12.errors` does. `started` and `stopped` tell of what
    /// somebody did.
    pub fn failure_of(&self) -> Option<WebhookId> {
        self.watched_webhook().filter(|_| self.verb().as_deref() == Some("errors"))
    }

    /// The webhook that a state event (`webhook12.errors`) speaks of; `None` for any other event.
    pub fn watched_webhook(&self) -> Option<WebhookId> {
        let digits = self.entity().strip_prefix("webhook")?.parse().ok()?;
        matches!(self.verb().as_deref(), Some("started" | "stopped" | "errors")).then_some(WebhookId(digits))
    }
}

impl std::fmt::Display for EventName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_event_names_the_webhook_that_it_watches() {
        assert_eq!(EventName::new("webhook12.errors").watched_webhook(), Some(WebhookId(12)));
        assert_eq!(EventName::new("Webhook12.Errors").watched_webhook(), Some(WebhookId(12)));
        assert_eq!(EventName::new("webhook12.Errors").failure_of(), Some(WebhookId(12)));
        for other in ["webhook12.started", "webhook12.stopped", "webhook.errors"] {
            assert_eq!(EventName::new(other).failure_of(), None, "{other}");
        }
        for other in ["webhook.errors", "webhook12.changed", "contact.changed", "webhookx.errors", "", "webhook12"] {
            assert_eq!(EventName::new(other).watched_webhook(), None, "{other}");
        }
    }
}
