//! `notify-never`: do its alert settings ever send an alert? Only newer servers have them.

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::error_recipients::ErrorRecipients;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, FormField, Outcome, Record, Remedy};
use crate::snapshot::{Gap, GapReason, Source};

pub(super) const CHECK: Check = Check {
    id: "notify-never",
    topic: Topic::BeingTold,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::FORM,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    // Without a recipient there is no alert to send, and another check says so.
    if matches!(case.error_recipients, ErrorRecipients::None { .. }) {
        return CheckResult::DoesNotApply;
    }
    let notify = case.webhook.notify;
    let is_unreadable = ["NotifyVia", "NotifyWhen"].iter().any(|field| case.webhook.unread(field).is_some());
    let field = match (notify.via, notify.when) {
        (Some(0), _) => "NotifyVia",
        (_, Some(0)) => "NotifyWhen",
        _ if is_unreadable => return CheckResult::CannotSay(Gap::new(source_of(case), GapReason::Unreadable)),
        // An older server has no such settings, so they can't be set there.
        (None, None) => return CheckResult::DoesNotApply,
        (Some(_) | None, Some(_) | None) => return CheckResult::Clear,
    };
    // Zero may be what webhooks have that were made before the setting was; what it then does is documented nowhere.
    Finding::new(CHECK.id, Outcome::Info, Record::Webhook(case.webhook.id), "notify-never")
        .with("field", field)
        .evidence(source_of(case), field, "0")
        .remedy(Remedy::new("remedy-set-notify", ActionOwner::You).changes(FormField::Notification))
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::webhook::Notify;
    use crate::model::{Unread, Webhook, WebhookId};

    #[test]
    fn a_channel_that_is_not_chosen_is_told_first() {
        let field = |notify: Notify| {
            let diagnosed = Scene::healthy().webhook(|webhook| webhook.notify = notify).diagnosed();
            let notable = &diagnosed.diagnosis.webhooks[&WebhookId(1)].notable;
            let finding = notable.iter().find(|finding| finding.check == CHECK.id).expect("a finding");
            finding.evidence.first().map(|evidence| evidence.field)
        };
        assert_eq!(field(Notify { via: Some(0), when: Some(2) }), Some("NotifyVia"));
        assert_eq!(field(Notify { via: Some(1), when: Some(0) }), Some("NotifyWhen"));
        assert_eq!(field(Notify { via: Some(0), when: Some(0) }), Some("NotifyVia"));
    }

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.notify = Notify { via: Some(1), when: Some(0) }).of(CHECK.id),
            Some(Outcome::Info)
        );
    }

    #[test]
    fn it_does_not_apply_where_the_server_has_no_such_settings() {
        let none = |webhook: &mut Webhook| webhook.notify = Notify { via: None, when: None };
        assert_eq!(Scene::healthy().webhook(none).of(CHECK.id), None);
        assert_eq!(Scene::healthy().newer().webhook(none).of(CHECK.id), None);
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        let of = |when| {
            let unreadable = |webhook: &mut Webhook| {
                webhook.notify = Notify { via: None, when };
                webhook.unread = vec![Unread::sent("NotifyVia", "Email, Pager")];
            };
            Scene::healthy().webhook(unreadable).of(CHECK.id)
        };
        assert_eq!(of(None), Some(Outcome::Unknown));
        assert_eq!(of(Some(2)), Some(Outcome::Unknown));
        assert_eq!(of(Some(0)), Some(Outcome::Info), "no trigger is chosen, whatever the channel is");
    }

    #[test]
    fn settings_without_a_recipient_are_no_settings() {
        let nobody = Scene::healthy().webhook(|webhook| {
            webhook.notify = Notify { via: Some(0), when: Some(0) };
            webhook.error_emails = Some(Vec::new());
            webhook.error_associates = Some(0);
        });
        assert_eq!(nobody.of(CHECK.id), None);
    }

    #[test]
    fn a_near_miss_is_a_notification_when_it_is_disabled() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.notify = Notify { via: Some(1), when: Some(2) }).of(CHECK.id),
            Some(Outcome::Pass)
        );
    }
}
