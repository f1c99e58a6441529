//! `host-failing`: do several webhooks of one receiver fail for one cause?

use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::diagnosis::receiver::is_mended_at_the_host;
use crate::diagnosis::{Cause, documentation};
use crate::model::Quoted;
use crate::snapshot::Source;
use crate::text::Arg;

pub(super) const CHECK: Check = Check {
    id: "host-failing",
    topic: Topic::Together,
    inspects: &[Source::Usage],
    impact: Impact::Advisory,
    documentation: documentation::TROUBLESHOOTING,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    let (true, Some((count, other))) = (case.is_failing(), facts.failing_alike(case)) else {
        return CheckResult::Clear;
    };
    let host = case.webhook.target.host().unwrap_or_default();
    let cause = case.cause().unwrap_or(Cause::Unrecognised);
    let text = if is_mended_at_the_host(cause, &host) { "host-failing" } else { "host-failing-each" };
    Finding::new(CHECK.id, Outcome::Info, Record::Webhook(case.webhook.id), text)
        .with("count", count)
        .with("host", host)
        .with("cause", Arg::Term(format!("cause-{}", cause.id()).into()))
        .with("other", other.webhook.display_name())
        .evidence_of(
            other.webhook.id,
            Source::Usage,
            "webhook_usage.last_error",
            other.usage.seen().and_then(|usage| usage.last_error.as_ref()).map_or("", Quoted::masked),
        )
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{Quoted, Target, WebhookId};
    use crate::snapshot::Source;

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::failing("Connection refused", 2)
                .sibling(2, |_, usage| {
                    usage.last_error = Some(Quoted::new("Connection refused"));
                    usage.consecutive_errors = Some(1)
                })
                .of(CHECK.id),
            Some(Outcome::Info)
        );
    }

    #[test]
    fn a_near_miss_is_two_causes_at_one_receiver() {
        assert_eq!(
            Scene::failing("Connection refused", 2)
                .sibling(2, |_, usage| {
                    usage.last_error = Some(Quoted::new("No such host is known"));
                    usage.consecutive_errors = Some(1)
                })
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn workflows_that_share_a_host_are_repaired_one_by_one() {
        let text = |host: &str, error: &str| {
            let target = |path: &str| Target::new(&format!("https://{host}/{path}"));
            let scene = Scene::failing(error, 2).webhook(|webhook| webhook.target = target("a")).sibling(
                2,
                |webhook, usage| {
                    webhook.target = target("b");
                    usage.last_error = Some(Quoted::new(error));
                    usage.consecutive_errors = Some(1)
                },
            );
            let diagnosed = scene.diagnosed();
            let diagnosis = diagnosed.diagnosis.webhooks.get(&WebhookId(1)).expect("webhook 1");
            diagnosis.notable.iter().find(|finding| finding.check == CHECK.id).map(|finding| finding.text)
        };
        let gone = "HTTP/1.1 410 Gone\r\n\r\nThere is no scenario listening for this webhook.";
        assert_eq!(text("hook.eu1.make.com", gone), Some("host-failing-each"));
        assert_eq!(text("api.acme.example", "HTTP/1.1 404 Not Found\r\n\r\n"), Some("host-failing-each"));
        assert_eq!(text("api.acme.example", "Connection refused"), Some("host-failing"));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Usage).blind(Source::Activity).of(CHECK.id), Some(Outcome::Unknown));
    }
}
