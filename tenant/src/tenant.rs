//! What a tenant holds and what happens in it: webhooks are saved, events are raised, deliveries end. How requests are
//! answered is in `routing`.

use std::collections::{BTreeSet, VecDeque};

use serde_json::Value;

use crate::authorise::Caller;
use crate::delivery::{self, Delivery, DeliveryResult, Event};
use crate::json::time;
use crate::scenario::{self, Options};
use crate::store::{Map, Site, State, WebhookRecord};

/// A tenant with all that it holds.
#[derive(Debug)]
pub struct Tenant {
    pub(crate) site: Site,
    pub(crate) origin: String,
    waiting: VecDeque<Delivery>,
    pub(crate) calls: u64,
    sent: u64,
    pub(crate) met: BTreeSet<String>,
    pub(crate) has_told_of_move: bool,
    #[cfg(feature = "server")]
    pub(crate) sign_in: crate::sign_in::SignIn,
}

impl Tenant {
    /// The tenant of a scenario; `None` where there is no scenario of that name.
    #[must_use]
    pub fn from_scenario(name: &str, options: &Options, now_ms: i64) -> Option<Self> {
        let scenario = scenario::all().iter().find(|scenario| scenario.name == name)?;
        Some(Self::new((scenario.site)(options, now_ms), options.origin.clone()))
    }

    /// A tenant that is reached at an origin.
    #[must_use]
    pub fn new(site: Site, origin: String) -> Self {
        Self {
            site,
            origin,
            waiting: VecDeque::new(),
            calls: 0,
            sent: 0,
            met: BTreeSet::new(),
            has_told_of_move: false,
            #[cfg(feature = "server")]
            sign_in: crate::sign_in::SignIn::default(),
        }
    }

    /// What it holds.
    #[must_use]
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Deliveries that are due, oldest first. Only those to this machine are handed out; others end at once as their
    /// scenario prescribes.
    pub fn take_deliveries(&mut self) -> Vec<Delivery> {
        self.waiting.drain(..).collect()
    }

    /// Settles a cycle of attempts to this machine by how the last of them ended.
    pub fn delivered(&mut self, delivery: &Delivery, last: &DeliveryResult, now_ms: i64) {
        self.record_result(delivery.webhook_id, last, now_ms);
    }

    /// The next number of an event.
    pub(crate) fn next_event(&mut self) -> u64 {
        self.sent += 1;
        self.sent
    }

    /// Raises an event: every webhook that is on and waits for it is called, where the server sends webhooks at all.
    pub(crate) fn raise(&mut self, event: &Event<'_>, listens_to: &str, now_ms: i64) {
        if self.site.quirks.webhooks_off {
            return;
        }
        let called: Vec<i64> = self
            .site
            .webhooks
            .values()
            .filter(|record| {
                record.state == State::Active && record.events.iter().any(|name| name.eq_ignore_ascii_case(listens_to))
            })
            .map(|record| record.id)
            .collect();
        for id in called {
            let number = self.next_event();
            let Some(record) = self.site.webhooks.get(&id) else { continue };
            let delivery = delivery::delivery(&self.site, record, event, number, now_ms);
            if delivery.is_loopback() {
                self.waiting.push_back(delivery);
            } else {
                let attempt = delivery::prescribed(record);
                self.record_result(id, &attempt, now_ms);
            }
        }
    }

    pub(crate) fn record_result(&mut self, id: i64, last: &DeliveryResult, now_ms: i64) {
        if delivery::record_result(&mut self.site, id, last, now_ms) {
            self.tell_of_state(id, "errors", now_ms);
        }
    }

    /// Raises the event about a webhook's own state. What one listens to carries the id; the body's `Event` does not.
    pub(crate) fn tell_of_state(&mut self, id: i64, verb: &str, now_ms: i64) {
        let name = format!("webhook.{verb}");
        let event = Event { name: &name, entity: "webhook", primary_key: id, data: Map::new(), changed_by: 0 };
        self.raise(&event, &format!("webhook{id}.{verb}"), now_ms);
    }

    /// Keeps a webhook; a new one gets the next id.
    pub(crate) fn save(&mut self, mut record: WebhookRecord, now_ms: i64) -> i64 {
        let before = self.site.webhooks.get(&record.id).map(|record| record.state);
        if record.id == 0 {
            record.id = self.site.webhooks.keys().next_back().copied().unwrap_or(0) + 1;
            record.registered_ms = now_ms;
            record.registered_by = record.updated_by;
        }
        record.updated_ms = now_ms;
        let (id, state) = (record.id, record.state);
        if let (State::Active, Some(State::TooManyErrors), Some(usage)) = (state, before, record.usage.as_mut()) {
            usage.consecutive_errors = 0;
        }
        self.site.webhooks.insert(id, record);
        match (before, state) {
            (Some(before), after) if before == after => {}
            (Some(_), State::Active) => self.tell_of_state(id, "started", now_ms),
            (Some(_), State::Stopped) => self.tell_of_state(id, "stopped", now_ms),
            _ => {}
        }
        id
    }

    /// Whose webhook it is that a caller may see and change.
    pub(crate) fn own(&self, caller: Caller, id: i64) -> Option<&WebhookRecord> {
        self.site
            .webhooks
            .get(&id)
            .filter(|record| self.site.quirks.on_site || record.application == caller.application)
    }

    /// The webhooks that a caller may see, as the list's filters narrow them.
    pub(crate) fn listed(&self, caller: Caller, name: &str, event: &str, status: &str) -> Value {
        let state = State::parse(status).filter(|state| *state != State::Unknown);
        let records = self.site.webhooks.values().filter(|record| {
            (self.site.quirks.on_site || record.application == caller.application)
                && record.name.to_lowercase().contains(&name.to_lowercase())
                && (event.is_empty()
                    || record.events.iter().any(|own| own.to_lowercase().contains(&event.to_lowercase())))
                && state.is_none_or(|state| record.state == state)
        });
        Value::Array(records.map(|record| crate::json::webhook(&self.site, record)).collect())
    }

    /// When a webhook was changed last, as `If-Unmodified-Since` compares it.
    pub(crate) fn updated(record: &WebhookRecord) -> String {
        time(record.updated_ms)
    }
}

#[cfg(test)]
mod tests {
    use super::Tenant;
    use crate::delivery::Event;
    use crate::scenario::Options;

    const NOW: i64 = 1_795_500_000_000;

    /// How many of a scenario's webhooks were called after one event.
    fn called(scenario: &str, name: &str) -> usize {
        let origin = "http://127.0.0.1:1".to_owned();
        let options = Options { webhooks: None, token: None, tenant: None, origin };
        let mut tenant = Tenant::from_scenario(scenario, &options, NOW).expect("a scenario");
        let data = serde_json::Map::new();
        let event = Event { name, entity: "sale", primary_key: 7, data, changed_by: 5 };
        tenant.raise(&event, name, NOW);
        let is_called = |usage: &crate::store::UsageRecord| usage.updated_ms == NOW;
        tenant.site.webhooks.values().filter(|record| record.usage.as_ref().is_some_and(is_called)).count()
    }

    #[test]
    fn a_server_of_a_customers_own_has_a_name_that_says_so() {
        let options = Options { webhooks: Some(1), token: None, tenant: None, origin: "http://127.0.0.1:1".to_owned() };
        for scenario in crate::scenario::all() {
            let tenant = Tenant::from_scenario(scenario.name, &options, NOW).expect("a scenario");
            let is_named_so = scenario.name.starts_with("on-site");
            assert_eq!(
                tenant.site.quirks.on_site, is_named_so,
                "the demo finds them by their names: {}",
                scenario.name
            );
        }
    }

    #[test]
    fn a_server_that_sends_no_webhooks_calls_no_receiver() {
        assert_eq!(called("on-site-silent", "sale.sold"), 0);
        assert!(called("on-site", "sale.sold") > 0);
    }
}
