//! `target-not-https`: is the target https?

use super::source_of;
use super::target_unusable::unreachable_host;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, FormField, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::model::WebhookKind;
use crate::snapshot::{Gap, GapReason, Source};
use url::Host;

pub(super) const CHECK: Check = Check {
    id: "target-not-https",
    topic: Topic::Definition,
    inspects: &[Source::List],
    impact: Impact::Delivery(VerdictKind::Misdefined),
    documentation: documentation::REGISTER,
    run: Run::Webhook(run),
};

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    let (true, Ok(address)) = (case.is_http(), case.webhook.target.address()) else { return CheckResult::DoesNotApply };
    if address.scheme() == "https" {
        return CheckResult::Clear;
    }
    // Where the host itself can't be reached, the scheme does not matter.
    if address.host().is_none() || unreachable_host(facts, case).is_some() {
        return CheckResult::DoesNotApply;
    }
    if case.webhook.kind == WebhookKind::NotSaid {
        return CheckResult::CannotSay(Gap::new(source_of(case), GapReason::NotCarried));
    }
    let is_loopback = matches!(address.host(), Some(Host::Ipv4(address)) if address.is_loopback())
        || matches!(address.host(), Some(Host::Ipv6(address)) if address.is_loopback());
    let (outcome, text) = match (address.scheme(), facts.snapshot.online, case.last_call_went_well()) {
        // A delivery is an HTTP POST; nothing else can carry it, unless the calls show that something does.
        (scheme, _, true) if scheme != "http" => (Outcome::Warn, "target-not-https-scheme"),
        (scheme, _, false) if scheme != "http" => (Outcome::Fail, "target-not-https-scheme"),
        // RequireHttps in an on-site server's web.config decides, and can't be read from here.
        (_, false, false) => (Outcome::Warn, "target-not-https-onsite"),
        (_, false, true) => (Outcome::Info, "target-not-https-onsite"),
        (_, true, true) if is_loopback => (Outcome::Info, "target-not-https-works"),
        (_, true, true) => (Outcome::Warn, "target-not-https-works"),
        // The refusal is documented for saving; for deliveries nothing is.
        (_, true, false) => (Outcome::Warn, "target-not-https"),
    };
    let finding = Finding::new(CHECK.id, outcome, Record::Webhook(case.webhook.id), text)
        .with("scheme", address.scheme())
        .evidence(source_of(case), "TargetUrl", case.webhook.target.masked())
        .remedy(Remedy::new("remedy-use-https", ActionOwner::You).changes(FormField::TargetUrl));
    let finding = if facts.snapshot.online {
        finding
    } else {
        finding.remedy(
            Remedy::new("remedy-server-https", ActionOwner::ServerAdministrator).link(documentation::SERVER_WEBHOOKS),
        )
    };
    finding.into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{Target, WebhookKind};

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy()
                .no_usage_row()
                .webhook(|webhook| webhook.target = Target::new("http://api.acme.example/in"))
                .of(CHECK.id),
            Some(Outcome::Warn)
        );
    }

    #[test]
    fn an_on_site_server_may_allow_it() {
        let on_site = |scene: Scene| {
            scene
                .webhook(|webhook| webhook.target = Target::new("http://erp.local/in"))
                .change(|snapshot| snapshot.online = false)
        };
        assert_eq!(on_site(Scene::healthy()).of(CHECK.id), Some(Outcome::Info));
        assert_eq!(on_site(Scene::healthy().no_usage_row()).of(CHECK.id), Some(Outcome::Warn));
    }

    #[test]
    fn one_fault_is_reported_once() {
        let scene =
            |address: &str| Scene::healthy().no_usage_row().webhook(|webhook| webhook.target = Target::new(address));
        for address in ["http://localhost/in", "localhost:3000/in", "mailto:me@a.example"] {
            assert_eq!(scene(address).of(CHECK.id), None, "{address}");
            assert_eq!(scene(address).of("target-unusable"), Some(Outcome::Fail), "{address}");
        }
        assert_eq!(scene("ftp://api.acme.example/in").of(CHECK.id), Some(Outcome::Fail));
    }

    #[test]
    fn a_near_miss_is_an_address_without_tls_that_was_called() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.target = Target::new("http://api.acme.example/in")).of(CHECK.id),
            Some(Outcome::Warn)
        );
    }

    #[test]
    fn a_type_that_was_not_sent_leaves_it_open_whether_it_is_called_at_all() {
        let scene = Scene::healthy().no_usage_row().webhook(|webhook| {
            webhook.target = Target::new("ftp://api.acme.example/in");
            webhook.kind = WebhookKind::NotSaid;
        });
        assert_eq!(scene.of(CHECK.id), Some(Outcome::Unknown));
    }
}
