//! `target-not-https`: is the target https?

use super::source_of;
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::Source;
use url::Host;

/// Is the target https?
pub(super) const CHECK: Check = Check {
    id: "target-not-https",
    topic: Topic::Definition,
    inspects: &[Source::List],
    bearing: Bearing::Delivery(VerdictKind::Misdefined),
    documentation: documentation::REGISTER,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> Judgement {
    let (true, Ok(url)) = (case.is_http(), case.webhook.target.url()) else { return Judgement::DoesNotApply };
    if url.scheme() == "https" {
        return Judgement::Clear;
    }
    let is_loopback = matches!(url.host(), Some(Host::Ipv4(address)) if address.is_loopback())
        || matches!(url.host(), Some(Host::Ipv6(address)) if address.is_loopback());
    let outcome = match (url.scheme(), case.last_call_went_well(), is_loopback) {
        ("http", true, true) => Outcome::Info,
        ("http", true, false) => Outcome::Warn,
        _ => Outcome::Fail,
    };
    let text = if outcome == Outcome::Fail { "target-not-https" } else { "target-not-https-works" };
    Finding::new(CHECK.id, outcome, Record::Webhook(case.webhook.id), text)
        .with("scheme", url.scheme())
        .evidence(source_of(case), "TargetUrl", case.webhook.target.masked())
        .remedy(Remedy::new("remedy-use-https", Mover::You).link(documentation::REGISTER))
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
                .no_usage_row()
                .webhook(|webhook| webhook.target = Target::new("http://api.acme.example/in"))
                .of(CHECK.id),
            Some(Outcome::Fail)
        );
    }

    #[test]
    fn a_near_miss_is_an_address_without_tls_that_was_called() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.target = Target::new("http://api.acme.example/in")).of(CHECK.id),
            Some(Outcome::Warn)
        );
    }
}
