//! The answer in sentences: about a tenant, and about a webhook.

use super::explanation;
use crate::diagnosis::{DiagnosedSnapshot, Summary, VerdictKind, WebhookDiagnosis};
use crate::model::WebhookState;
use crate::text::{Catalog, Message};

/// The answer in sentences: "5 of 12 webhooks do not deliver. Four causes explain them."
pub fn tenant_headline(diagnosed: &DiagnosedSnapshot) -> Vec<Message> {
    let summary = &diagnosed.diagnosis.summary;
    if summary.total == 0 {
        let snapshot = &diagnosed.snapshot;
        // An on-site server shows all webhooks to everybody, so that an empty list is an empty server.
        let id = match (snapshot.list.seen(), snapshot.online) {
            (None, _) => "ui-headline-unread",
            (Some(_), true) => "ui-headline-empty",
            (Some(_), false) => "ui-headline-empty-onsite",
        };
        return vec![Message::new(id)];
    }
    let extent = if diagnosed.snapshot.list.is_complete() { Extent::Whole } else { Extent::Readable };
    let states = diagnosed.diagnosis.webhooks.values().filter_map(|webhook| {
        let case = diagnosed.case(webhook.webhook)?;
        Some((webhook.verdict.kind, case.webhook.state))
    });
    counted_headline(summary, diagnosed.diagnosis.group_counts().causes, extent.with_states(states))
}

/// Which webhooks of a tenant were counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// All that the token shows.
    Whole,
    /// Those that could be read; the list has a gap.
    Readable,
    /// Those that a report holds. It leaves others out, or does not say whether it does.
    Held,
}

impl Extent {
    /// The same by the verdicts and states of what was counted. A webhook at risk whose state is not known may be off already, so
    /// that what was counted is no more than what could be read.
    #[must_use]
    pub fn with_states(self, mut webhooks: impl Iterator<Item = (VerdictKind, WebhookState)>) -> Self {
        let may_be_off = |webhook| webhook == (VerdictKind::AtRisk, WebhookState::Unknown);
        if self == Self::Whole && webhooks.any(may_be_off) { Self::Readable } else { self }
    }
}

/// The same of webhooks that were counted, one or more, whose trouble has that many causes. Of webhooks that were not counted
/// nothing is claimed.
pub fn counted_headline(summary: &Summary, causes: usize, extent: Extent) -> Vec<Message> {
    if summary.count(VerdictKind::Healthy) == summary.total {
        let of_some = match extent {
            Extent::Whole => None,
            Extent::Readable => Some("ui-headline-read-deliver"),
            Extent::Held => Some("opened-deliver"),
        };
        if let Some(id) = of_some {
            return vec![Message::new(id).with("total", summary.total)];
        }
    }
    let unknown = summary.count(VerdictKind::Unknown);
    // Whether a webhook may fail of which nobody knows.
    let unsure = unknown + usize::from(extent != Extent::Whole);
    let stopped = summary.count(VerdictKind::Stopped);
    let mut sentences = vec![
        Message::new("ui-headline")
            .with("broken", summary.broken())
            .with("total", summary.total)
            .with("stopped", stopped)
            .with("unknown", unknown)
            .with("unsure", unsure)
            .with("risk", summary.count(VerdictKind::AtRisk)),
    ];
    if summary.broken() > 0 && stopped > 0 {
        sentences.push(Message::new("ui-headline-stopped").with("stopped", stopped));
    }
    // Why somebody stopped a webhook is explained by no cause.
    if causes > 0 && summary.broken() > 0 {
        sentences.push(
            Message::new("ui-headline-causes").with("causes", causes).with("webhooks", summary.broken() + stopped),
        );
    }
    if unknown > 0 && summary.broken() + stopped + summary.count(VerdictKind::AtRisk) > 0 {
        sentences.push(Message::new("ui-headline-unknown").with("unknown", unknown));
    }
    sentences
}

/// The finding that decides a webhook's verdict, in one sentence; for a healthy one that it delivers.
pub fn headline(diagnosis: &WebhookDiagnosis, catalog: &Catalog) -> String {
    match diagnosis.deciding() {
        Some(finding) if finding.gap.is_some() => explanation(finding, catalog),
        Some(finding) => catalog.say(&finding.what()),
        None => catalog.text(&format!("verdict-{}", diagnosis.verdict.kind.id())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::fixture::{EXPIRED, Scene};
    use crate::model::{Target, Webhook};
    use crate::snapshot::{Gap, GapReason, Observed, Snapshot, Source};
    use crate::text::PlainEnglish;

    fn english(message: &Message) -> String {
        Catalog::english(Box::new(PlainEnglish)).say(message)
    }

    fn ids(diagnosed: &DiagnosedSnapshot) -> Vec<String> {
        tenant_headline(diagnosed).into_iter().map(|message| message.id.to_string()).collect()
    }

    #[test]
    fn the_headline_says_what_is_wrong_before_it_says_why() {
        assert_eq!(ids(&Scene::healthy().diagnosed()), ["ui-headline"]);
        let failing = Scene::two_expired(Some(1)).diagnosed();
        assert_eq!(ids(&failing), ["ui-headline", "ui-headline-causes"]);
        let sentence = english(&tenant_headline(&failing).remove(0));
        assert!(sentence.contains("2"), "{sentence}");
    }

    #[test]
    fn of_webhooks_that_were_not_read_it_does_not_say_that_they_deliver() {
        let in_part = |snapshot: &mut Snapshot| {
            let read = snapshot.list.seen().cloned().unwrap_or_default();
            snapshot.list = Observed::Partial(read, Gap::new(Source::List, GapReason::RecordsSkipped(1)));
        };
        let headline = tenant_headline(&Scene::healthy().change(in_part).diagnosed());
        assert_eq!(headline.iter().map(english).collect::<Vec<_>>(), ["The one webhook that could be read delivers."]);
        let failing = Scene::failing(EXPIRED, 3).change(in_part).diagnosed();
        assert_eq!(ids(&failing), ["ui-headline", "ui-headline-causes"]);
        let stopped = Scene::healthy().sibling(3, |webhook, _| webhook.state = WebhookState::Stopped);
        assert_eq!(
            english(&tenant_headline(&stopped.change(in_part).diagnosed()).remove(0)),
            "One of 2 webhooks is stopped; no other is known to fail."
        );
    }

    #[test]
    fn a_webhook_at_risk_whose_state_is_not_known_may_be_off_already() {
        let headline = |state| {
            let tunnel = |webhook: &mut Webhook| {
                webhook.state = state;
                webhook.target = Target::new("https://1a2b-203-0-113-9.ngrok-free.app/hook");
            };
            let diagnosed = Scene::healthy().webhook(tunnel).diagnosed();
            assert_eq!(diagnosed.diagnosis.summary.count(VerdictKind::AtRisk), 1);
            english(&tenant_headline(&diagnosed).remove(0))
        };
        assert_eq!(headline(WebhookState::Active), "No webhook fails now; 1 of 1 may soon.");
        assert_eq!(headline(WebhookState::Unknown), "No webhook is known to fail now; 1 of 1 may soon.");
    }

    #[test]
    fn what_is_at_risk_says_nothing_of_what_was_not_counted() {
        let summary = Summary { verdicts: [(VerdictKind::Healthy, 2), (VerdictKind::AtRisk, 1)].into(), total: 3 };
        let said = |extent| english(&counted_headline(&summary, 0, extent).remove(0));
        assert_eq!(said(Extent::Whole), "No webhook fails now; 1 of 3 may soon.");
        for extent in [Extent::Readable, Extent::Held] {
            assert_eq!(said(extent), "No webhook is known to fail now; 1 of 3 may soon.");
        }
        let well = Summary { verdicts: [(VerdictKind::Healthy, 3)].into(), total: 3 };
        let said = [Extent::Whole, Extent::Readable, Extent::Held]
            .map(|extent| english(&counted_headline(&well, 0, extent).remove(0)));
        let expected = [
            "All 3 webhooks deliver.",
            "The 3 webhooks that could be read deliver.",
            "The 3 webhooks in this report deliver.",
        ];
        assert_eq!(said, expected);
    }

    #[test]
    fn one_cause_explains_one_webhook_or_several() {
        let said = |diagnosed: &DiagnosedSnapshot| english(&tenant_headline(diagnosed).remove(1));
        assert_eq!(said(&Scene::failing(EXPIRED, 3).diagnosed()), "One cause explains it.");
        assert_eq!(said(&Scene::two_expired(Some(1)).diagnosed()), "One cause explains them.");
    }

    #[test]
    fn what_somebody_stopped_is_counted_apart_from_what_is_broken() {
        let stopped = |scene: Scene| scene.sibling(3, |webhook, _| webhook.state = WebhookState::Stopped).diagnosed();
        let failing = stopped(Scene::failing(EXPIRED, 3));
        assert_eq!(ids(&failing), ["ui-headline", "ui-headline-stopped", "ui-headline-causes"]);
        let sentences: Vec<String> = tenant_headline(&failing).iter().map(english).collect();
        assert_eq!(sentences[..2], ["One of 2 webhooks does not deliver.", "One more is stopped."]);
        let only_stopped = stopped(Scene::healthy());
        assert_eq!(ids(&only_stopped), ["ui-headline"]);
        let unknown = Scene::failing(EXPIRED, 3).sibling(3, |webhook, _| webhook.state = WebhookState::Unknown);
        assert!(ids(&unknown.diagnosed()).contains(&"ui-headline-unknown".to_owned()));
        assert!(!ids(&failing).contains(&"ui-headline-unknown".to_owned()));
        assert_eq!(english(&tenant_headline(&only_stopped).remove(0)), "One of 2 webhooks is stopped; no other fails.");
    }

    #[test]
    fn what_can_not_be_judged_is_not_said_to_deliver() {
        let judged = |scene: Scene| {
            let unknown = scene.sibling(4, |webhook, _| webhook.state = WebhookState::Unknown).diagnosed();
            tenant_headline(&unknown).iter().map(english).collect::<Vec<_>>()
        };
        let stopped = Scene::healthy().sibling(3, |webhook, _| webhook.state = WebhookState::Stopped);
        assert_eq!(
            judged(stopped),
            ["One of 3 webhooks is stopped; no other is known to fail.", "One can’t be judged."]
        );
        assert_eq!(judged(Scene::healthy()), ["Nothing is known to fail; 1 of 2 webhooks can’t be judged."]);
    }

    #[test]
    fn an_empty_list_differs_from_an_unread_one() {
        let empty = || {
            Scene::healthy().change(|snapshot| {
                snapshot.list = Observed::Complete(Vec::new());
                snapshot.archive = Observed::Complete(Vec::new());
            })
        };
        assert_eq!(ids(&empty().diagnosed()), ["ui-headline-empty"]);
        let on_site = empty().change(|snapshot| snapshot.online = false);
        assert_eq!(ids(&on_site.diagnosed()), ["ui-headline-empty-onsite"]);
        assert_eq!(ids(&empty().blind(Source::List).diagnosed()), ["ui-headline-unread"]);
    }
}
