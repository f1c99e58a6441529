//! What is worth telling a reader who looks elsewhere: a webhook changed its state, is near the limit of failures in a row, or
//! recovered. One failure is not: SuperOffice tries again.

use crate::diagnosis::facts::{NEAR_LIMIT, SWITCHED_OFF_AFTER};
use crate::history::{Observation, Record};
use crate::model::{WebhookId, WebhookState};
use crate::ordered;
use crate::text::Message;

/// What a webhook did between two observations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// SuperOffice disabled it after errors.
    Disabled,
    /// It fails again and again and will be disabled at the limit: how many failures in a row.
    NearsLimit(i64),
    /// Somebody stopped it.
    Stopped,
    /// The tenant does not say its state any more.
    StateUnknown,
    /// It is on again.
    Started,
    /// It delivers again.
    Recovered,
}

impl What {
    /// Whether somebody should look.
    pub const fn is_bad(self) -> bool {
        match self {
            Self::Disabled | Self::NearsLimit(_) | Self::Stopped | Self::StateUnknown => true,
            Self::Started | Self::Recovered => false,
        }
    }
}

/// Something worth telling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// The webhook.
    pub id: WebhookId,
    /// Its name.
    pub name: String,
    /// What it did.
    pub what: What,
}

impl News {
    /// "ERP orders was disabled after errors".
    pub fn message(&self) -> Message {
        let message = match self.what {
            What::Disabled => Message::new("follow-news-disabled"),
            What::NearsLimit(count) => {
                Message::new("follow-news-near-limit").with("count", count).with("limit", SWITCHED_OFF_AFTER)
            }
            What::Stopped => Message::new("follow-news-stopped"),
            What::StateUnknown => Message::new("follow-news-state-unknown"),
            What::Started => Message::new("follow-news-started"),
            What::Recovered => Message::new("follow-news-recovered"),
        };
        message.with("name", self.name.as_str())
    }
}

/// How many of them a notification has room for.
const ROOM: usize = 3;

/// The first of them for a notification, one a line, and then how many more there are.
pub fn summary(news: &[News]) -> Vec<Message> {
    let mut lines: Vec<Message> = news.iter().take(ROOM).map(News::message).collect();
    let more = news.len().saturating_sub(ROOM);
    if more > 0 {
        lines.push(Message::new("follow-news-more").with("count", more));
    }
    lines
}

/// What is worth telling of the way from one observation to the next, what somebody should look at first. A webhook that is
/// in one of them only says nothing: it is new, or gone.
pub fn news(before: &Observation, now: &Observation) -> Vec<News> {
    let both = now.records.iter().filter_map(|record| Some((before.records.get(record.id)?, record)));
    let mut news: Vec<News> = both
        .filter_map(|(before, now)| Some(News { id: now.id, name: now.name.to_string(), what: what(before, now)? }))
        .collect();
    // Sorting keeps the order of what is equal: that of the ids.
    ordered::sort_by_key(&mut news, |news| match news.what {
        What::NearsLimit(_) => What::NearsLimit(0),
        what => what,
    });
    news
}

fn what(before: &Record, now: &Record) -> Option<What> {
    if before.state != now.state {
        return Some(match now.state {
            WebhookState::TooManyErrors => What::Disabled,
            WebhookState::Stopped => What::Stopped,
            WebhookState::Unknown => What::StateUnknown,
            WebhookState::Active => What::Started,
        });
    }
    if now.state != WebhookState::Active {
        return None;
    }
    // What was not counted is not known, and nothing is told of it.
    let (before, now) = (before.in_a_row?, now.in_a_row?);
    match (before >= NEAR_LIMIT, now >= NEAR_LIMIT) {
        (false, true) => Some(What::NearsLimit(now)),
        (true, false) if now == 0 => Some(What::Recovered),
        (true | false, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::VerdictKind;
    use crate::history::Origin;
    use crate::model::Timestamp;
    use crate::text::{Catalog, PlainEnglish};

    fn record(id: i64, state: WebhookState, in_a_row: Option<i64>) -> Record {
        Record {
            id: WebhookId(id),
            name: format!("Hook {id}").into(),
            host: None,
            state,
            verdict: VerdictKind::Healthy,
            calls: Some(100),
            errors: Some(0),
            in_a_row,
            cause: None,
            updated: None,
            updated_by: None,
        }
    }

    fn seen(records: impl IntoIterator<Item = Record>) -> Observation {
        Observation {
            taken_at: Timestamp::from_millis(0),
            origin: Origin::Here,
            is_whole: true,
            records: records.into_iter().collect(),
        }
    }

    fn told(before: (WebhookState, Option<i64>), now: (WebhookState, Option<i64>)) -> Option<What> {
        let found = news(&seen([record(1, before.0, before.1)]), &seen([record(1, now.0, now.1)]));
        assert!(found.len() <= 1);
        found.first().map(|news| news.what)
    }

    const ON: WebhookState = WebhookState::Active;
    const OFF: WebhookState = WebhookState::TooManyErrors;

    #[test]
    fn a_change_of_state_is_told_whatever_is_counted() {
        for (to, what) in [
            (WebhookState::TooManyErrors, What::Disabled),
            (WebhookState::Stopped, What::Stopped),
            (WebhookState::Unknown, What::StateUnknown),
        ] {
            assert_eq!(told((ON, Some(0)), (to, None)), Some(what));
            assert!(what.is_bad());
        }
        assert_eq!(told((OFF, Some(9)), (ON, Some(0))), Some(What::Started));
        assert_eq!(told((WebhookState::Stopped, None), (ON, None)), Some(What::Started));
    }

    #[test]
    fn coming_near_the_limit_is_told_once() {
        assert_eq!(told((ON, Some(3)), (ON, Some(5))), Some(What::NearsLimit(5)));
        assert_eq!(told((ON, Some(5)), (ON, Some(8))), None);
        assert_eq!(told((ON, Some(0)), (ON, Some(NEAR_LIMIT))), Some(What::NearsLimit(NEAR_LIMIT)));
    }

    #[test]
    fn one_failure_and_its_end_are_not_told() {
        assert_eq!(told((ON, Some(0)), (ON, Some(3))), None);
        assert_eq!(told((ON, Some(3)), (ON, Some(0))), None);
    }

    #[test]
    fn recovery_is_told_of_what_was_near_the_limit() {
        assert_eq!(told((ON, Some(6)), (ON, Some(0))), Some(What::Recovered));
        assert_eq!(told((ON, Some(6)), (ON, Some(1))), None, "it fails again already");
        assert_eq!(told((OFF, Some(9)), (OFF, Some(0))), None, "it is still off");
    }

    #[test]
    fn what_is_not_known_is_not_told() {
        assert_eq!(told((ON, None), (ON, Some(8))), None);
        assert_eq!(told((ON, Some(8)), (ON, None)), None);
        let one = seen([record(1, ON, Some(0))]);
        assert!(news(&seen([]), &one).is_empty() && news(&one, &seen([])).is_empty());
    }

    #[test]
    fn what_needs_a_look_comes_first_and_a_notification_is_short() {
        let before = seen((1..=6).map(|id| record(id, if id == 1 { OFF } else { ON }, Some(0))));
        let now = seen((1..=6).map(|id| match id {
            1 => record(1, ON, Some(0)),
            2 => record(2, WebhookState::Stopped, Some(0)),
            6 => record(6, ON, Some(7)),
            _ => record(id, OFF, Some(9)),
        }));
        let news = news(&before, &now);
        let ids: Vec<i64> = news.iter().map(|news| news.id.0).collect();
        assert_eq!(ids, [3, 4, 5, 6, 2, 1]);
        let catalog = Catalog::english(Box::new(PlainEnglish));
        let lines: Vec<String> = summary(&news).iter().map(|line| catalog.say(line)).collect();
        assert_eq!(lines.len(), 4, "{lines:?}");
        assert!(lines[0].contains("Hook 3") && lines[3].contains('3'), "{lines:?}");
        assert_eq!(summary(&news[..2]).len(), 2);
        assert!(news.iter().all(|news| catalog.has(&news.message().id)));
    }
}
