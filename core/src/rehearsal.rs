//! A first reading to rehearse with. A browser compiles a function of the program when it is called for the first time, which is
//! a quarter of the work from a token to the list. While its reader looks for the token, a page has the time to do that: it
//! reads and diagnoses what a tenant of three webhooks would answer, and shows nothing of it.

use std::collections::BTreeMap;

use crate::address::{EnvironmentName, TenantId};
use crate::model::Timestamp;
use crate::ordered::CollectOneByOne;
use crate::snapshot::{Observed, Snapshot};
use crate::wire::{self, WebhookReader};

const STATE: &str = r#"{"State":"Running","IsRunning":true,"Api":"https://online.superoffice.com/Cust12345/api"}"#;

const PRINCIPAL: &str = r#"{"UserType":"SystemAssociate","AssociateId":7,"FullName":"Acme Connect","UserName":"AC"}"#;

/// One that somebody stopped, one that SuperOffice disabled, and one that is well.
const LIST: &str = r#"[
{"WebhookId":1,"Name":"Orders","Events":["sale.sold"],"TargetUrl":"https://a.example/in?code=1","Secret":null,"State":"Stopped",
"Type":"webhook","Registered":"2026-01-01T10:00:00","RegisteredAssociate":{"AssociateId":7,"FullName":"Acme Connect"},
"Updated":"2026-01-02T10:00:00","UpdatedAssociate":{"AssociateId":8,"FullName":"Eva Berg"},"ErrorsEmail":"a@a.example"},
{"WebhookId":2,"Name":"Invoices","Events":["sale.changed","sale.sold"],"TargetUrl":"https://b.example/in","State":"TooManyErrors",
"Type":"webhook","Registered":"2026-01-01T10:00:00","Updated":"2026-01-02T10:00:00","ErrorsEmail":""},
{"WebhookId":3,"Name":"Contacts","Events":["contact.changed"],"TargetUrl":"https://b.example/in","State":"Active",
"Type":"webhook","Registered":"2026-01-01T10:00:00","Updated":"2026-01-02T10:00:00"}]"#;

const TABLE: &str = r#"{"value":[{"PrimaryKey":"3","webhook.webhook_id":3,"webhook.name":"Contacts","webhook.state":"Active",
"webhook.events":"contact.changed","webhook.target_url":"https://b.example/in","webhook.registered":"2026-01-01T10:00:00"}]}"#;

const USAGE: &str = r#"{"value":[
{"PrimaryKey":"1","webhook_usage.total_calls":0,"webhook_usage.total_errors":0,"webhook_usage.consecutive_errors":0},
{"PrimaryKey":"2","webhook_usage.total_calls":1200,"webhook_usage.total_errors":12,"webhook_usage.consecutive_errors":5,
"webhook_usage.last_error":"HTTP/1.1 500 Internal Server Error","webhook_usage.updated":"2026-01-03T10:00:00"},
{"PrimaryKey":"3","webhook_usage.total_calls":90,"webhook_usage.total_errors":0,"webhook_usage.consecutive_errors":0}]}"#;

const ACTIVITY: &str = r#"{"value":[{"PrimaryKey":"2","webhookId":2,"webhookUsage/totalCalls":1200,"webhookUsage/totalErrors":12,
"webhookUsage/consecutiveErrors":5,"webhookUsage/lastError":"No such host is known. (b.example:443)",
"webhookUsage/lastEvent":"2026-01-03T10:00:00"},{"PrimaryKey":"3","webhookId":3,"webhookUsage/lastEvent":"2026-01-03T10:00:00"}]}"#;

/// What such a tenant answers, read as any answer is; nothing where it can't be read, and then nothing is rehearsed.
pub fn snapshot(taken_at: Timestamp) -> Option<Snapshot> {
    let mut snapshot =
        Snapshot::pending(EnvironmentName::parse("online")?, TenantId::parse("Cust12345").ok()?, taken_at);
    snapshot.tenant_status = Some(Observed::Complete(wire::tenant_status(STATE).ok()?));
    snapshot.principal = Observed::Complete(wire::principal(PRINCIPAL).ok()?);
    snapshot.list = Observed::Complete(WebhookReader::selected().read(LIST).ok()?.items);
    snapshot.archive = Observed::Complete(wire::webhook_rows(&wire::archive(TABLE).ok()?));
    snapshot.usage = Observed::Complete(wire::usage_rows(&wire::archive(USAGE).ok()?).into_iter().collect_one_by_one());
    snapshot.activity =
        Observed::Complete(wire::activity_rows(&wire::archive(ACTIVITY).ok()?).into_iter().collect_one_by_one());
    snapshot.recipients = Observed::Complete(BTreeMap::new());
    Some(snapshot)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::{Cause, DiagnosedSnapshot, VerdictKind};
    use crate::list;

    #[test]
    fn each_answer_is_read_and_what_is_wrong_is_found() {
        let snapshot =
            snapshot(Timestamp::parse("2026-01-04T10:00:00Z").expect("a time")).expect("answers that can be read");
        assert_eq!(snapshot.list.seen().map(Vec::len), Some(3));
        assert_eq!(
            (snapshot.usage.seen().map(|rows| rows.len()), snapshot.activity.seen().map(|rows| rows.len())),
            (Some(3), Some(2))
        );
        let rows = list::rows(&DiagnosedSnapshot::of(snapshot));
        let verdicts: Vec<VerdictKind> = rows.iter().map(|row| row.verdict).collect();
        assert_eq!(verdicts[0], VerdictKind::Stopped, "{verdicts:?}");
        assert_eq!(verdicts[1], VerdictKind::FailingDeliveries, "{verdicts:?}");
        assert_eq!(rows[1].cause, Some(Cause::ReceiverError), "its last error is read");
    }
}
