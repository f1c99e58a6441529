//! The recipients of a webhook's error messages, from every source that names them. Since 12.0 the table `webhook_notify`
//! holds them. Addresses that were in `errors_email` have moved there, so an empty field of an archive row proves nothing.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{Owner, Webhook, WebhookId};
use crate::snapshot::{Gap, GapReason, Observed, Snapshot, Source};

/// The recipients of a webhook's error messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ErrorRecipients {
    /// There are some.
    Listed {
        /// These addresses.
        emails: Vec<String>,
        /// That many users of the tenant.
        users: usize,
    },
    /// The source that holds the recipients was read, and names none.
    None {
        /// The source.
        source: Source,
        /// Its field, as evidence names it.
        field: &'static str,
    },
    /// No source that was read says whether there are any.
    Unknown(Gap),
}

impl ErrorRecipients {
    /// Joins what the webhook's own record and the table of recipients say. `table` is how far the table can be trusted:
    /// see [`trusted`].
    pub(super) fn of(webhook: &Webhook, snapshot: &Snapshot, table: &Result<(), Gap>) -> Self {
        let row = snapshot.recipients.seen().and_then(|rows| rows.get(&webhook.id));
        let mut emails = webhook.error_emails.clone().unwrap_or_default();
        let mut users = webhook.error_associates.unwrap_or(0);
        if let Some(row) = row {
            users = users.max(row.associates.len());
            for email in &row.emails {
                if !emails.iter().any(|known| known.eq_ignore_ascii_case(email)) {
                    emails.push(email.clone());
                }
            }
        }
        if users > 0 || !emails.is_empty() {
            return Self::Listed { emails, users };
        }
        let gap = match table {
            Ok(()) => return Self::None { source: Source::Recipients, field: "webhook_notify.webhook_id" },
            Err(gap) => gap,
        };
        let is_newer =
            webhook.error_associates.is_some() || webhook.notify.via.is_some() || webhook.notify.when.is_some();
        match (webhook.owner, &webhook.error_emails) {
            // A newer server's record has the users as well; an older server has the one field alone.
            (Owner::Own, Some(_)) if webhook.error_associates.is_some() => {
                Self::None { source: Source::List, field: "ErrorEmails" }
            }
            (Owner::Own, Some(_)) if !is_newer => Self::None { source: Source::List, field: "ErrorsEmail" },
            (Owner::Other, Some(_)) if gap.is_of_an_older_server() => {
                Self::None { source: Source::Archive, field: "webhook.errors_email" }
            }
            (Owner::Own, _) if gap.is_of_an_older_server() => {
                Self::Unknown(Gap::new(Source::List, GapReason::NotCarried))
            }
            (Owner::Other, _) if gap.is_of_an_older_server() => {
                Self::Unknown(Gap::new(Source::Archive, GapReason::NotCarried))
            }
            (Owner::Own | Owner::Other, _) => Self::Unknown(gap.clone()),
        }
    }
}

/// Whether a webhook without a row in the table of recipients has no recipient. It has none only where the table was read
/// to its end, and where it has a row for every webhook whose own record names a recipient.
pub(super) fn trusted(snapshot: &Snapshot, webhooks: &BTreeMap<WebhookId, &Arc<Webhook>>) -> Result<(), Gap> {
    let rows = match &snapshot.recipients {
        Observed::Complete(rows) => rows,
        Observed::Partial(_, gap) | Observed::Unseen(gap) => return Err(gap.clone()),
    };
    let names_somebody = |webhook: &Webhook| {
        webhook.error_associates.is_some_and(|count| count > 0)
            || webhook.error_emails.as_ref().is_some_and(|emails| !emails.is_empty())
    };
    let mut lacking = webhooks.values().filter(|webhook| names_somebody(webhook) && !rows.contains_key(&webhook.id));
    match lacking.next() {
        None => Ok(()),
        Some(_) => Err(Gap::new(Source::Recipients, GapReason::RowsMissing)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::fixture::Scene;
    use crate::model::webhook::Notify;
    use crate::model::{AssociateId, Recipient};

    fn recipients(scene: Scene, id: i64) -> ErrorRecipients {
        scene.diagnosed().case(WebhookId(id)).map(|case| case.error_recipients.clone()).expect("a webhook")
    }

    fn newer(scene: Scene) -> Scene {
        scene.recipient_in_the_table(1, Recipient::Email("ops@acme.example".to_owned()))
    }

    #[test]
    fn an_empty_field_proves_nothing_where_the_recipients_have_moved() {
        let nobody = |webhook: &mut Webhook| webhook.error_emails = Some(Vec::new());
        let blind = newer(Scene::healthy().other_with(9, nobody)).blind(Source::Recipients);
        assert_eq!(recipients(blind, 9), ErrorRecipients::Unknown(Gap::new(Source::Recipients, GapReason::Forbidden)));
        assert_eq!(
            recipients(newer(Scene::healthy().other_with(9, nobody)), 9),
            ErrorRecipients::None { source: Source::Recipients, field: "webhook_notify.webhook_id" }
        );
        assert_eq!(
            recipients(Scene::healthy().other_with(9, nobody), 9),
            ErrorRecipients::None { source: Source::Archive, field: "webhook.errors_email" },
            "an older server has no such table"
        );
        assert_eq!(
            recipients(Scene::healthy().other_with(9, |webhook| webhook.error_emails = None), 9),
            ErrorRecipients::Unknown(Gap::new(Source::Archive, GapReason::NotCarried)),
            "an older server's row without the column"
        );
        assert_eq!(
            recipients(
                newer(Scene::healthy().other_with(9, nobody))
                    .recipient_in_the_table(9, Recipient::Associate(AssociateId(5))),
                9
            ),
            ErrorRecipients::Listed { emails: Vec::new(), users: 1 }
        );
    }

    #[test]
    fn a_record_says_it_by_itself_where_it_is_whole() {
        let old = |webhook: &mut Webhook| webhook.error_emails = Some(Vec::new());
        assert_eq!(
            recipients(Scene::healthy().webhook(old), 1),
            ErrorRecipients::None { source: Source::List, field: "ErrorsEmail" }
        );
        assert_eq!(
            recipients(Scene::healthy().webhook(old).blind(Source::Recipients), 1),
            ErrorRecipients::None { source: Source::List, field: "ErrorsEmail" },
            "a record without the newer fields is an older server's"
        );
        for notify in [Notify { via: Some(1), when: None }, Notify { via: None, when: Some(2) }] {
            let half = |webhook: &mut Webhook| (webhook.error_emails, webhook.notify) = (Some(Vec::new()), notify);
            assert_eq!(
                recipients(Scene::healthy().webhook(half).blind(Source::Recipients), 1),
                ErrorRecipients::Unknown(Gap::new(Source::Recipients, GapReason::Forbidden)),
                "a newer server's record without its users is not whole"
            );
        }
        let new = |webhook: &mut Webhook| {
            (webhook.error_emails, webhook.error_associates) = (Some(Vec::new()), Some(0));
        };
        assert_eq!(
            recipients(Scene::healthy().webhook(new).blind(Source::Recipients), 1),
            ErrorRecipients::None { source: Source::List, field: "ErrorEmails" }
        );
        assert_eq!(
            recipients(Scene::healthy().webhook(|webhook| webhook.error_emails = None), 1),
            ErrorRecipients::Unknown(Gap::new(Source::List, GapReason::NotCarried))
        );
        assert_eq!(
            recipients(Scene::healthy(), 1),
            ErrorRecipients::Listed { emails: vec!["ops@acme.example".to_owned()], users: 0 }
        );
    }

    #[test]
    fn a_table_that_lacks_a_recipient_of_a_record_proves_no_absence() {
        let scene = || {
            Scene::healthy()
                .other_with(9, |webhook| webhook.error_emails = Some(Vec::new()))
                .change(|snapshot| snapshot.recipients = Observed::Complete(BTreeMap::new()))
        };
        let not_known = ErrorRecipients::Unknown(Gap::new(Source::Recipients, GapReason::RowsMissing));
        assert_eq!(recipients(scene(), 9), not_known);
        assert_eq!(
            recipients(scene().webhook(|webhook| webhook.error_emails = Some(Vec::new())), 9),
            ErrorRecipients::None { source: Source::Recipients, field: "webhook_notify.webhook_id" }
        );
        let users = |count: usize| {
            recipients(
                scene().webhook(|webhook| {
                    (webhook.error_emails, webhook.error_associates) = (Some(Vec::new()), Some(count));
                }),
                9,
            )
        };
        assert_eq!(users(2), not_known);
        let nobody = ErrorRecipients::None { source: Source::Recipients, field: "webhook_notify.webhook_id" };
        assert_eq!(users(0), nobody, "a record that names nobody needs no row");
    }

    #[test]
    fn what_several_sources_say_is_said_once() {
        let scene = newer(Scene::healthy())
            .recipient_in_the_table(1, Recipient::Email("OPS@acme.example".to_owned()))
            .recipient_in_the_table(1, Recipient::Email("duty@acme.example".to_owned()))
            .recipient_in_the_table(1, Recipient::Associate(AssociateId(5)))
            .recipient_in_the_table(1, Recipient::Associate(AssociateId(5)))
            .webhook(|webhook| webhook.error_associates = Some(1));
        let emails = vec!["ops@acme.example".to_owned(), "duty@acme.example".to_owned()];
        assert_eq!(recipients(scene, 1), ErrorRecipients::Listed { emails, users: 1 });
    }
}
