//! What a reader is asked to review before webhooks are changed: which ones, and under whose token.

use std::collections::BTreeSet;

use crate::change::Change;
use crate::credential::Lease;
use crate::diagnosis::{Case, DiagnosedSnapshot, WebhookDiagnosis};
use crate::edit::Patch;
use crate::model::definition::Calls;
use crate::model::{Owner, WebhookId, WebhookState};
use crate::ordered::{self, CollectOneByOne};
use crate::request::{self, Request};
use crate::text::Message;

/// How many webhooks one review shows and changes at the most.
pub const MOST_AT_ONCE: usize = 200;

/// A webhook that a change is about, as the reader saw it.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewedWebhook {
    /// The webhook.
    pub id: WebhookId,
    /// Its name.
    pub name: String,
    /// Host and path of its target, masked.
    pub target: String,
    /// The host of its receiver; none of a script.
    pub host: Option<String>,
    /// Its state.
    pub state: WebhookState,
    /// What is wrong with it, in a few words.
    pub why: Option<Message>,
    /// Whether it has a receiver that can be tested, rather than a script.
    pub is_http: bool,
}

impl ReviewedWebhook {
    /// Whether a change can be asked for: the webhook is this app's own, in a state that offers it.
    pub fn is_offered(case: &Case, change: Change) -> bool {
        case.webhook.owner == Owner::Own && Change::of(case.webhook.state) == Some(change)
    }

    /// A webhook that this change can be asked for.
    pub fn of(diagnosed: &DiagnosedSnapshot, case: &Case, change: Change) -> Option<Self> {
        let diagnosis = diagnosed.diagnosis.webhooks.get(&case.webhook.id);
        Self::is_offered(case, change).then(|| Self {
            id: case.webhook.id,
            why: diagnosis.and_then(WebhookDiagnosis::deciding).map(|finding| finding.attribute("short")),
            name: case.webhook.display_name(),
            target: case.webhook.target.brief(),
            host: case.webhook.target.host().filter(|_| case.is_http()),
            state: case.webhook.state,
            is_http: case.is_http(),
        })
    }

    /// The requests that carry the change out, as a person may see them. By the agent the last lines are what changes in the
    /// definition that the first request reads.
    pub fn shown(&self, change: Change, calls: Calls) -> String {
        let line = |Request { method, path, .. }: Request| format!("{method} {path}");
        match calls {
            Calls::Rest => {
                let request = request::change_state(self.id, self.state, change.to());
                let body = request.body.clone().unwrap_or_default();
                format!("{}\n{body}", line(request))
            }
            Calls::Agent => {
                let (read, save) = (request::agent_webhook(self.id), request::agent_save());
                format!("{}\n{}\n{}", line(read), line(save), Patch::of_state(change.to()).shown())
            }
        }
    }
}

/// A change that a reader is asked to review.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// What is to be done.
    pub change: Change,
    /// To which webhooks; never empty.
    pub webhooks: Vec<ReviewedWebhook>,
    /// How many more were asked for than one review holds.
    pub left_out: usize,
    /// By which calls.
    pub calls: Calls,
    /// The tenant and the token under which it was asked for. With another one nothing of it is sent.
    pub lease: Lease,
}

impl Review {
    /// Asks for a change under a lease; none where there is no webhook to change.
    pub fn new(lease: Lease, change: Change, calls: Calls, mut webhooks: Vec<ReviewedWebhook>) -> Option<Self> {
        let left_out = webhooks.len().saturating_sub(MOST_AT_ONCE);
        webhooks.truncate(MOST_AT_ONCE);
        // Receiver by receiver, so that one that fails is met once; scripts come last.
        ordered::sort_by(&mut webhooks, |a, b| (a.host.is_none(), &a.host).cmp(&(b.host.is_none(), &b.host)));
        (!webhooks.is_empty()).then_some(Self { change, webhooks, left_out, calls, lease })
    }

    /// Whether several receivers are called, so that a run can stop at the first that fails.
    pub fn has_several_receivers(&self) -> bool {
        let mut hosts = self.webhooks.iter().map(|webhook| &webhook.host);
        let first = hosts.next();
        hosts.any(|host| Some(host) != first)
    }

    /// Which webhooks are chosen before the reader has chosen. A person who stopped one wanted it to be off, and a script
    /// can't be tested: next to webhooks that SuperOffice switched off these wait to be asked for.
    pub fn chosen_at_first(&self) -> BTreeSet<WebhookId> {
        let switched_off = |webhook: &&ReviewedWebhook| webhook.state == WebhookState::TooManyErrors && webhook.is_http;
        let chosen: BTreeSet<_> =
            self.webhooks.iter().filter(switched_off).map(|webhook| webhook.id).collect_one_by_one();
        if chosen.is_empty() { self.webhooks.iter().map(|webhook| webhook.id).collect_one_by_one() } else { chosen }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credential::Credential;
    use crate::diagnosis::fixture::Scene;
    use crate::model::WebhookKind;
    use crate::route::TenantRef;

    use WebhookState::{Active, Stopped, TooManyErrors, Unknown};

    fn lease() -> Lease {
        Credential::<(), ()>::default().lease_for(&TenantRef::demo("healthy").expect("a tenant"))
    }

    fn webhook(id: i64, state: WebhookState, is_http: bool) -> ReviewedWebhook {
        let (name, target) = (format!("Webhook {id}"), "hook.example/in".to_owned());
        let host = is_http.then(|| "hook.example".to_owned());
        ReviewedWebhook { id: WebhookId(id), name, target, host, state, why: None, is_http }
    }

    fn chosen(webhooks: &[ReviewedWebhook]) -> Vec<i64> {
        let review = Review::new(lease(), Change::Restart, Calls::Rest, webhooks.to_vec()).expect("a review");
        review.chosen_at_first().into_iter().map(|id| id.0).collect()
    }

    #[test]
    fn where_superoffice_switched_some_off_only_those_are_chosen_at_first() {
        let (off, stopped, script) =
            (webhook(1, TooManyErrors, true), webhook(2, Stopped, true), webhook(3, TooManyErrors, false));
        assert_eq!(chosen(&[off, stopped.clone(), script.clone()]), [1]);
        assert_eq!(chosen(&[stopped.clone(), script]), [2, 3]);
        assert_eq!(chosen(&[stopped]), [2]);
    }

    #[test]
    fn webhooks_stand_receiver_by_receiver_and_scripts_last() {
        let at = |id: i64, host: Option<&str>| ReviewedWebhook {
            host: host.map(str::to_owned),
            ..webhook(id, Stopped, host.is_some())
        };
        let webhooks = vec![at(1, None), at(2, Some("b.example")), at(3, Some("a.example")), at(4, Some("b.example"))];
        let review = Review::new(lease(), Change::Restart, Calls::Rest, webhooks).expect("a review");
        assert_eq!(review.webhooks.iter().map(|webhook| webhook.id.0).collect::<Vec<_>>(), [3, 2, 4, 1]);
        assert!(review.has_several_receivers());
        let same = Review::new(
            lease(),
            Change::Restart,
            Calls::Rest,
            vec![at(1, Some("a.example")), at(2, Some("a.example"))],
        );
        assert_eq!(same.map(|review| review.has_several_receivers()), Some(false));
    }

    #[test]
    fn a_review_holds_so_many_and_says_how_many_it_leaves_out() {
        let many: Vec<ReviewedWebhook> = (1..=203).map(|id| webhook(id, Stopped, true)).collect();
        let review = Review::new(lease(), Change::Restart, Calls::Rest, many).expect("a review");
        assert_eq!((review.webhooks.len(), review.left_out), (MOST_AT_ONCE, 3));
        let few = Review::new(lease(), Change::Restart, Calls::Rest, vec![webhook(1, Stopped, true)]);
        assert_eq!(few.map(|review| review.left_out), Some(0));
        assert_eq!(Review::new(lease(), Change::Stop, Calls::Rest, Vec::new()), None);
    }

    #[test]
    fn a_change_is_offered_of_this_apps_own_webhooks_in_a_state_that_can_change() {
        let offered = |state: WebhookState, change: Change| {
            let diagnosed = Scene::healthy().webhook(|webhook| webhook.state = state).diagnosed();
            diagnosed.case(WebhookId(1)).and_then(|case| ReviewedWebhook::of(&diagnosed, case, change)).is_some()
        };
        assert!(offered(Active, Change::Stop) && !offered(Active, Change::Restart));
        assert!(offered(Stopped, Change::Restart) && offered(TooManyErrors, Change::Restart));
        assert!(!offered(Unknown, Change::Stop) && !offered(Unknown, Change::Restart));
        let diagnosed = Scene::healthy().other(2).diagnosed();
        let other = diagnosed.case(WebhookId(2)).expect("a case");
        assert!(!ReviewedWebhook::is_offered(other, Change::Stop));
    }

    #[test]
    fn a_webhook_in_a_review_is_as_the_reader_saw_it() {
        let scene = Scene::healthy().webhook(|webhook| {
            webhook.state = TooManyErrors;
            webhook.kind = WebhookKind::CrmScript;
        });
        let diagnosed = scene.diagnosed();
        let case = diagnosed.case(WebhookId(1)).expect("a case");
        let webhook = ReviewedWebhook::of(&diagnosed, case, Change::Restart).expect("a webhook in a review");
        assert_eq!(webhook.name, case.webhook.display_name());
        assert!(!webhook.is_http && webhook.why.is_some());
        assert_eq!(
            webhook.shown(Change::Restart, Calls::Rest),
            "PATCH /v1/Webhook/1\n[{\"op\":\"test\",\"path\":\"/State\",\"value\":\"TooManyErrors\"},\
             {\"op\":\"replace\",\"path\":\"/State\",\"value\":\"Active\"}]"
        );
        assert_eq!(
            webhook.shown(Change::Restart, Calls::Agent),
            "POST /v1/Agents/Webhook/GetWebhook?webhookId=1\nPOST /v1/Agents/Webhook/SaveWebhook\n\
             [\n  {\"op\":\"replace\",\"path\":\"/State\",\"value\":\"Active\"}\n]"
        );
    }
}
