//! The life of a webhook: registered, changed, called, off. Each moment has the source of its date, or is marked as not
//! known: no source says when a webhook went off, only that its last call was before.

use crate::diagnosis::facts::Case;
use crate::diagnosis::finding::Outcome;
use crate::model::{Associate, Timestamp, WebhookState};
use crate::ordered;
use crate::text::Message;

/// When something was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Then.
    At(Timestamp),
    /// Then or later.
    NotBefore(Timestamp),
    /// Not known: the source does not say, or what it says can't be read.
    NotKnown,
}

impl When {
    /// The moment that it names, and whether it comes after what happened at that very moment.
    pub fn order(self) -> (Timestamp, bool) {
        match self {
            Self::At(at) => (at, false),
            Self::NotBefore(at) => (at, true),
            Self::NotKnown => (Timestamp::from_millis(i64::MAX), true),
        }
    }
}

/// Something in a webhook's life.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// When it was.
    pub when: When,
    /// What it was.
    pub text: Message,
    /// The mark for it.
    pub outcome: Outcome,
    /// Which field says so.
    pub field: &'static str,
}

/// What is known of a webhook's life, the earliest first and what is not dated last.
pub fn life(case: &Case) -> Vec<Moment> {
    let webhook = &case.webhook;
    let mut moments = Vec::new();
    let dated = |at: Option<Timestamp>, field: &str| match at {
        Some(at) => Some(When::At(at)),
        None => webhook.unread(field).map(|_| When::NotKnown),
    };
    if let Some(when) = dated(webhook.registered, "Registered") {
        let text = by("life-registered", webhook.registered_by.as_deref());
        moments.push(Moment { when, text, outcome: Outcome::Info, field: "Registered" });
    }
    if let Some(when) =
        dated(webhook.updated, "Updated").filter(|_| webhook.updated != webhook.registered || webhook.updated.is_none())
    {
        let text = by("life-changed", webhook.updated_by.as_deref());
        moments.push(Moment { when, text, outcome: Outcome::Info, field: "Updated" });
    }
    if let Some(last) = case.last_call() {
        let has_failed = case.consecutive_errors().is_some_and(|count| count > 0);
        let (id, outcome) = match (has_failed, case.last_call_went_well()) {
            (true, _) => ("life-last-failed", Outcome::Fail),
            (false, true) => ("life-last-called", Outcome::Pass),
            (false, false) => ("life-last-called", Outcome::Info),
        };
        moments.push(Moment { when: When::At(last.at), text: Message::new(id), outcome, field: last.from.field() });
    }
    let off = match webhook.state {
        WebhookState::TooManyErrors => Some("life-disabled"),
        WebhookState::Stopped => Some("life-stopped"),
        WebhookState::Active | WebhookState::Unknown => None,
    };
    if let Some(id) = off {
        let when = case.last_called().map_or(When::NotKnown, When::NotBefore);
        moments.push(Moment { when, text: Message::new(id), outcome: Outcome::Fail, field: "State" });
    }
    ordered::sort_by_key(&mut moments, |moment| moment.when.order());
    moments
}

/// What speaks for a webhook that delivers: its last call, and how many of all went well.
pub fn deliveries(case: &Case) -> Vec<Message> {
    let mut said = Vec::new();
    if let Some(last) = case.last_called().filter(|_| case.last_call_went_well()) {
        said.push(Message::new("life-delivered").with("when", last));
    }
    if let Some((calls, errors)) = case.usage.seen().and_then(|usage| Some((usage.total_calls?, usage.total_errors?)))
        && calls > 0
        && (0..=calls).contains(&errors)
    {
        said.push(Message::new("life-share").with("good", calls - errors).with("calls", calls));
    }
    said
}

/// The text with who did it, where a name is known.
fn by(id: &str, who: Option<&Associate>) -> Message {
    match who.filter(|who| !who.name.is_empty()) {
        Some(who) => Message::new(format!("{id}-by")).with("who", &*who.name),
        None => Message::new(id.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::fixture::{Scene, days_ago, hours_ago};
    use crate::model::{Unread, Webhook, WebhookId};

    fn entries(scene: Scene) -> Vec<(When, String)> {
        let diagnosed = scene.diagnosed();
        let case = diagnosed.case(WebhookId(1)).expect("webhook 1");
        life(case).into_iter().map(|moment| (moment.when, moment.text.id.into_owned())).collect()
    }

    fn off(state: WebhookState, updated: Timestamp) -> Scene {
        Scene::failing("Connection refused", 9).last_called(days_ago(3)).webhook(move |webhook| {
            webhook.state = state;
            webhook.updated = Some(updated);
        })
    }

    #[test]
    fn the_switch_off_is_dated_no_earlier_than_the_last_call() {
        for state in [WebhookState::Stopped, WebhookState::TooManyErrors] {
            for updated in [days_ago(90), days_ago(3), days_ago(1)] {
                let entries = entries(off(state, updated));
                let gone = entries.iter().position(|(_, id)| id == "life-disabled" || id == "life-stopped");
                let called = entries.iter().position(|(_, id)| id == "life-last-failed");
                assert!(called < gone, "{entries:?}");
                assert!(entries.iter().any(|(when, _)| *when == When::NotBefore(days_ago(3))), "{entries:?}");
            }
        }
    }

    #[test]
    fn what_is_not_dated_comes_last_and_says_so() {
        let unread: fn(&mut Webhook) = |webhook| {
            webhook.updated = None;
            webhook.unread = vec![Unread::sent("Updated", "lately")];
        };
        let entries = entries(Scene::healthy().webhook(unread));
        assert_eq!(entries.last(), Some(&(When::NotKnown, "life-changed-by".to_owned())));
        let never: fn(&mut Webhook) = |webhook| (webhook.updated, webhook.registered) = (None, None);
        assert_eq!(
            self::entries(Scene::healthy().webhook(never)),
            [(When::At(hours_ago(1)), "life-last-called".to_owned())]
        );
        let uncalled = off(WebhookState::Stopped, days_ago(9)).usage(|usage| usage.last_called = None);
        assert_eq!(self::entries(uncalled).last(), Some(&(When::NotKnown, "life-stopped".to_owned())));
    }

    #[test]
    fn what_speaks_for_a_webhook_is_said_only_where_it_is_known() {
        let ids = |scene: Scene| -> Vec<String> {
            let diagnosed = scene.diagnosed();
            let said = deliveries(diagnosed.case(WebhookId(1)).expect("webhook 1"));
            said.into_iter().map(|message| message.id.into_owned()).collect()
        };
        assert_eq!(ids(Scene::healthy()), ["life-delivered", "life-share"]);
        assert_eq!(ids(Scene::healthy().usage(|usage| usage.consecutive_errors = None)), ["life-share"]);
        let more_errors_than_calls = |usage: &mut crate::model::Usage| {
            (usage.total_calls, usage.total_errors) = (Some(3), Some(4));
        };
        assert!(ids(Scene::healthy().usage(more_errors_than_calls)).is_empty());
        assert!(ids(Scene::healthy().no_usage_row()).is_empty());
    }

    #[test]
    fn an_unchanged_webhook_has_no_change() {
        let ids: Vec<String> = entries(Scene::healthy()).into_iter().map(|(_, id)| id).collect();
        assert_eq!(ids, ["life-registered-by", "life-last-called"]);
        let nameless = Scene::healthy().webhook(|webhook| {
            webhook.updated = Some(days_ago(9));
            webhook.updated_by = None;
        });
        assert!(entries(nameless).contains(&(When::At(days_ago(9)), "life-changed".to_owned())));
    }

    #[test]
    fn a_call_has_the_mark_of_what_is_known_of_it() {
        let mark = |scene: Scene| {
            let diagnosed = scene.diagnosed();
            let moments = life(diagnosed.case(WebhookId(1)).expect("webhook 1"));
            moments.into_iter().find(|moment| moment.text.id.starts_with("life-last-")).map(|moment| moment.outcome)
        };
        assert_eq!(mark(Scene::healthy()), Some(Outcome::Pass));
        assert_eq!(mark(Scene::failing("Connection refused", 1)), Some(Outcome::Fail));
        assert_eq!(mark(Scene::healthy().usage(|usage| usage.consecutive_errors = None)), Some(Outcome::Info));
    }
}
