//! The webhooks beside one: those at its receiver, and those that wait for its events.

use super::{Row, VerdictKind};
use crate::diagnosis::Severity;
use crate::model::{EventName, WebhookId};
use crate::ordered;

/// A webhook beside another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// The webhook.
    pub id: WebhookId,
    /// Its name.
    pub name: String,
    /// Its verdict.
    pub verdict: VerdictKind,
    /// Whether the same receiver is called.
    pub at_receiver: bool,
    /// The events that both wait for.
    pub events: Vec<String>,
}

/// The webhooks beside this one: first those at its receiver, then those for its events, the worst first.
pub fn beside(rows: &[Row], id: WebhookId) -> Vec<Beside> {
    let Some(own) = rows.iter().find(|row| row.id == id) else { return Vec::new() };
    let mut found: Vec<(bool, Severity, Beside)> = rows
        .iter()
        .filter(|row| row.id != id)
        .filter_map(|row| {
            let at_receiver = own.host.is_some() && own.host == row.host;
            let is_shared = |name: &&str| own.events.iter().any(|event| event.as_str().eq_ignore_ascii_case(name));
            let events: Vec<String> =
                row.events.iter().map(EventName::as_str).filter(is_shared).map(str::to_owned).collect();
            (at_receiver || !events.is_empty()).then(|| {
                let beside =
                    Beside { id: row.id, name: row.name.to_string(), verdict: row.verdict, at_receiver, events };
                (!at_receiver, row.severity(), beside)
            })
        })
        .collect();
    ordered::sort_by_key(&mut found, |(elsewhere, severity, beside)| (*elsewhere, *severity, beside.id));
    found.into_iter().map(|(_, _, beside)| beside).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::fixture::Scene;
    use crate::list::rows;
    use crate::model::{EventName, Target, WebhookState};

    fn scene() -> Scene {
        Scene::healthy()
            .sibling(2, |webhook, _| webhook.events = vec![EventName::new("sale.sold")])
            .sibling(3, |webhook, _| webhook.target = Target::new("https://b.example/in"))
            .sibling(4, |webhook, _| {
                webhook.events = vec![EventName::new("sale.sold")];
                webhook.state = WebhookState::Stopped;
            })
            .sibling(5, |webhook, _| {
                webhook.events = vec![EventName::new("sale.sold")];
                webhook.target = Target::new("https://b.example/in");
            })
    }

    #[test]
    fn those_at_its_receiver_come_first_then_those_for_its_events_the_worst_first() {
        let found = beside(&rows(&scene().diagnosed()), WebhookId(1));
        let ids: Vec<i64> = found.iter().map(|beside| beside.id.0).collect();
        assert_eq!(ids, [4, 2, 3], "neither itself nor one that shares nothing");
        assert_eq!(found.iter().map(|beside| beside.at_receiver).collect::<Vec<_>>(), [true, true, false]);
        assert!(found[0].events.is_empty() && found[2].events == ["contact.changed"], "{found:?}");
    }

    #[test]
    fn a_script_has_no_receiver_and_a_webhook_that_is_gone_has_nothing_beside_it() {
        let scripts = || {
            let scene = Scene::healthy().webhook(|webhook| webhook.target = Target::new("Greeting"));
            scene.sibling(2, |webhook, _| {
                webhook.target = Target::new("Clean-up");
                webhook.events = vec![EventName::new("sale.sold")];
            })
        };
        let script = |id: i64| beside(&rows(&scripts().diagnosed()), WebhookId(id));
        assert!(script(1).is_empty() && script(99).is_empty());
    }
}
