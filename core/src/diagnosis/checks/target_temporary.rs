//! `target-temporary`: does it send to a development tunnel or a test bin?

use super::source_of;
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::Source;

/// Does it send to a development tunnel or a test bin?
pub(super) const CHECK: Check = Check {
    id: "target-temporary",
    topic: Topic::Definition,
    inspects: &[Source::List],
    bearing: Bearing::Delivery(VerdictKind::Misdefined),
    documentation: documentation::REGISTER,
    run: Run::Webhook(run),
};

/// Domains of development tunnels and of bins that show what they receive.
const TEMPORARY: [&str; 30] = [
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
    "webhook.site",
    "requestbin.com",
    "requestbin.net",
    "m.pipedream.net",
    "beeceptor.com",
    "requestcatcher.com",
    "hookbin.com",
    "ptsv2.com",
    "ptsv3.com",
    "typedwebhook.tools",
    "webhook-test.com",
];

fn run(_: &Facts<'_>, case: &Case) -> Judgement {
    let (true, Some(host)) = (case.is_http(), case.webhook.target.host()) else { return Judgement::DoesNotApply };
    let is_temporary = TEMPORARY
        .iter()
        .any(|domain| host == *domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.')));
    if !is_temporary {
        return Judgement::Clear;
    }
    Finding::new(CHECK.id, Outcome::Warn, Record::Webhook(case.webhook.id), "target-temporary")
        .with("host", host.clone())
        .evidence(source_of(case), "TargetUrl", case.webhook.target.masked())
        .remedy(Remedy::new("remedy-real-host", Mover::You).with("host", host))
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::Target;

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
    fn a_near_miss_is_a_name_that_ends_like_a_tunnels() {
        assert_eq!(
            Scene::healthy()
                .webhook(|webhook| webhook.target = Target::new("https://notngrok.io.acme.example/in"))
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }
}
