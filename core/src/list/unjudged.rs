//! What the list alone says, before anything else of a tenant is read: its first rows, by their state and their name.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Row, RowUsage, Rows};
use crate::model::{Webhook, WebhookId, WebhookState};
use crate::ordered;
use crate::text::Message;

/// How many webhooks are shown before any is judged. More than anybody looks at until the verdicts come, and few enough to be
/// made at once.
const SHOWN: usize = 1_000;

/// A list that has arrived, of which nothing is judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unjudged {
    /// The rows of the webhooks that come first: those that SuperOffice disabled, then those that somebody stopped, each by
    /// name. What is not known yet is not said: no verdict, no counters.
    pub rows: Arc<Rows>,
    /// How many webhooks the list has.
    pub total: usize,
    /// How many of them are in each state.
    pub states: BTreeMap<WebhookState, usize>,
}

impl Unjudged {
    /// What a list says; nothing where it is empty.
    pub fn of(list: &[Arc<Webhook>]) -> Option<Self> {
        let mut states = BTreeMap::new();
        for webhook in list {
            *states.entry(webhook.state).or_insert(0) += 1;
        }
        let mut rows = Rows::default();
        // In the order of their ids, as all rows are.
        let mut first = first(list);
        ordered::sort_by_key(&mut first, |webhook| webhook.id);
        for webhook in first {
            let people = [&webhook.registered_by, &webhook.updated_by].into_iter().flatten();
            rows.push(row(webhook), &webhook.target.masked(), None, people.map(|person| &*person.name));
        }
        (!list.is_empty()).then(|| Self { rows: Arc::new(rows), total: list.len(), states })
    }

    /// How many are in a state.
    pub fn count(&self, state: WebhookState) -> usize {
        self.states.get(&state).copied().unwrap_or(0)
    }

    /// Whether there is a row for each webhook.
    pub fn is_whole(&self) -> bool {
        self.rows.len() == self.total
    }
}

/// The place of a state among rows that nothing else tells apart yet.
pub(super) const fn place_of(state: WebhookState) -> u8 {
    match state {
        WebhookState::TooManyErrors => 0,
        WebhookState::Stopped => 1,
        WebhookState::Unknown => 2,
        WebhookState::Active => 3,
    }
}

/// The webhooks that come first, in no order.
fn first(list: &[Arc<Webhook>]) -> Vec<&Arc<Webhook>> {
    type Key<'a> = (u8, String, WebhookId, &'a Arc<Webhook>);
    let compare = |a: &Key<'_>, b: &Key<'_>| (a.0, &a.1, a.2).cmp(&(b.0, &b.1, b.2));
    let mut order: Vec<Key<'_>> = list
        .iter()
        .map(|webhook| (place_of(webhook.state), webhook.name.to_lowercase(), webhook.id, webhook))
        .collect();
    if order.len() > SHOWN {
        order.select_nth_unstable_by(SHOWN, compare);
        order.truncate(SHOWN);
    }
    order.into_iter().map(|(.., webhook)| webhook).collect()
}

fn row(webhook: &Webhook) -> Row {
    Row { headline: Some(Message::new("ui-not-judged-yet")), usage: RowUsage::Awaited, ..Row::of_definition(webhook) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::fixture::Scene;
    use crate::diagnosis::{Outcome, VerdictKind};
    use crate::list::{ListQuery, select};

    /// So many webhooks, of which the second and the seventh are disabled and the fifth is stopped; the names run against
    /// the ids.
    fn list_of(count: i64) -> Vec<Arc<Webhook>> {
        let scene = (2..=count).fold(Scene::failing("Connection refused", 4), |scene, id| {
            scene.sibling(id, |webhook, _| {
                webhook.name = format!("Branch {:05}", count - id);
                webhook.state = match id {
                    2 | 7 => WebhookState::TooManyErrors,
                    5 => WebhookState::Stopped,
                    _ => WebhookState::Active,
                };
            })
        });
        scene.snapshot.list.seen().cloned().unwrap_or_default()
    }

    fn in_order(unjudged: &Unjudged) -> Vec<i64> {
        let selection = select(&unjudged.rows, &ListQuery::default());
        selection.indices.iter().map(|index| unjudged.rows[*index].id.0).collect()
    }

    #[test]
    fn a_list_comes_by_state_and_name_before_anything_is_judged() {
        let unjudged = Unjudged::of(&list_of(8)).expect("a list");
        assert_eq!(in_order(&unjudged), [7, 2, 5, 8, 6, 4, 3, 1]);
        assert!(unjudged.is_whole());
        assert_eq!(Unjudged::of(&[]), None);
    }

    #[test]
    fn a_row_says_what_the_list_says_and_no_more() {
        let unjudged = Unjudged::of(&list_of(3)).expect("a list");
        for row in unjudged.rows.iter() {
            assert_eq!((row.verdict, row.outcome, row.cause), (VerdictKind::Unknown, Outcome::Unknown, None));
            assert_eq!(row.headline.as_ref().map(|it| &*it.id), Some("ui-not-judged-yet"));
            assert_eq!((row.usage, row.usage.calls()), (RowUsage::Awaited, None));
        }
    }

    #[test]
    fn of_a_long_list_the_first_rows_are_made_and_all_webhooks_are_counted() {
        let unjudged = Unjudged::of(&list_of(1_200)).expect("a list");
        assert_eq!((unjudged.rows.len(), unjudged.total, unjudged.is_whole()), (SHOWN, 1_200, false));
        assert_eq!(in_order(&unjudged)[..5], [7, 2, 5, 1_200, 1_199]);
        let counts = WebhookState::ALL.map(|state| unjudged.count(state));
        assert_eq!(counts.iter().sum::<usize>(), 1_200);
        assert_eq!((unjudged.count(WebhookState::TooManyErrors), unjudged.count(WebhookState::Stopped)), (2, 1));
    }
}
