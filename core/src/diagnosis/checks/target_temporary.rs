//! `target-temporary`: does it send to a development tunnel or a test bin?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, FormField, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "target-temporary",
    topic: Topic::Definition,
    inspects: &[Source::List],
    impact: Impact::Delivery(VerdictKind::Misdefined),
    documentation: documentation::REGISTER,
    run: Run::Webhook(run),
};

/// Domains of development tunnels: they lead to a person's machine while a program runs there.
const TUNNELS: [&str; 19] = [
    "ngrok.io",
    "ngrok.app",
    "ngrok.dev",
    "ngrok-free.app",
    "ngrok-free.dev",
    "trycloudflare.com",
    "loca.lt",
    "localtunnel.me",
    "serveo.net",
    "localhost.run",
    "lhr.life",
    "devtunnels.ms",
    "pagekite.me",
    "pinggy.link",
    "pinggy.io",
    "tunnelmole.net",
    "zrok.io",
    "bore.pub",
    "localxpose.io",
];

/// Domains of test bins: they keep what they receive and show it to everyone who has the address.
const BINS: [&str; 10] = [
    "webhook.site",
    "requestbin.com",
    "requestbin.net",
    "beeceptor.com",
    "requestcatcher.com",
    "hookbin.com",
    "ptsv2.com",
    "ptsv3.com",
    "typedwebhook.tools",
    "webhook-test.com",
];

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    let (true, Some(host)) = (case.is_http(), case.webhook.target.host()) else { return CheckResult::DoesNotApply };
    let is_among = |domains: &[&str]| {
        domains
            .iter()
            .any(|domain| host == *domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.')))
    };
    let text = match (is_among(&TUNNELS), is_among(&BINS)) {
        (true, _) => "target-temporary",
        (false, true) => "target-temporary-bin",
        (false, false) => return CheckResult::Clear,
    };
    Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(case.webhook.id), text)
        .with("host", host.clone())
        .evidence(source_of(case), "TargetUrl", case.webhook.target.masked())
        .remedy(Remedy::new("remedy-real-host", ActionOwner::You).with("host", host).changes(FormField::TargetUrl))
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{Target, WebhookId};

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy()
                .webhook(|webhook| webhook.target = Target::new("https://1a2b.ngrok-free.app/in"))
                .of(CHECK.id),
            Some(Outcome::Warn)
        );
    }

    #[test]
    fn a_bin_is_distinguished_from_a_tunnel_and_from_a_workflow() {
        let text = |address: &str| {
            let scene = Scene::healthy().webhook(|webhook| webhook.target = Target::new(address)).diagnosed();
            let diagnosis = scene.diagnosis.webhooks.get(&WebhookId(1)).expect("webhook 1");
            diagnosis.notable.iter().find(|finding| finding.check == CHECK.id).map(|finding| finding.text)
        };
        assert_eq!(text("https://webhook.site/5f2a"), Some("target-temporary-bin"));
        assert_eq!(text("https://orders.ngrok.app/in"), Some("target-temporary"));
        assert_eq!(text("https://eo1.m.pipedream.net/"), None, "its addresses belong to workflows that last");
    }

    #[test]
    fn a_near_miss_is_a_name_that_ends_like_a_tunnels() {
        assert_eq!(
            Scene::healthy()
                .webhook(|webhook| webhook.target = Target::new("https://notngrok.io.acme.example/in"))
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }
}
