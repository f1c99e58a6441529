//! `target-unusable`: is the target an address that SuperOffice's servers can call?

use super::source_of;
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::diagnosis::{documentation, remedies};
use crate::model::target::TargetFault;
use crate::snapshot::{Gap, GapReason, Source};
use crate::text::Arg;
use url::Host;

/// Is the target an address that SuperOffice's servers can call?
pub(super) const CHECK: Check = Check {
    id: "target-unusable",
    topic: Topic::Definition,
    inspects: &[Source::List],
    bearing: Bearing::Delivery(VerdictKind::Misdefined),
    documentation: documentation::REGISTER,
    run: Run::Webhook(run),
};

/// Endings that no public name server answers for.
const RESERVED: [&str; 8] = ["localhost", "local", "internal", "lan", "intranet", "home.arpa", "invalid", "test"];

fn run(facts: &Facts<'_>, case: &Case) -> Judgement {
    if !case.is_http() {
        return Judgement::DoesNotApply;
    }
    let fault = match case.webhook.target.url() {
        Err(TargetFault::InternationalHost) => {
            return Judgement::CannotSay(Gap::new(source_of(case), GapReason::NotCarried));
        }
        Err(TargetFault::Empty) => "empty",
        Err(TargetFault::NoScheme) => "no-scheme",
        Err(TargetFault::BadHost) => "bad-host",
        Err(TargetFault::BadPort) => "bad-port",
        Err(TargetFault::Malformed) => "malformed",
        // What was reached is reachable, whatever its name looks like; and on-site servers reach their own network.
        Ok(_) if case.last_call_went_well() || !facts.snapshot.online => return Judgement::Clear,
        Ok(url) => match unreachable_host(url.host()) {
            Some(fault) => fault,
            None => return Judgement::Clear,
        },
    };
    let mut finding = Finding::new(CHECK.id, Outcome::Fail, Record::Webhook(case.webhook.id), "target-unusable")
        .with("fault", Arg::Term(format!("target-fault-{fault}").into()))
        .evidence(source_of(case), "TargetUrl", case.webhook.target.masked())
        .remedy(Remedy::new("remedy-fix-target", Mover::You).link(documentation::REGISTER));
    for step in remedies::after_repair(case) {
        finding = finding.remedy(step);
    }
    finding.into()
}

/// Why a host can't be reached from the internet; `None` where nothing is known against it.
fn unreachable_host(host: Option<Host<&str>>) -> Option<&'static str> {
    match host? {
        Host::Ipv4(address) if address.is_loopback() => Some("loopback"),
        Host::Ipv4(address)
            if address.is_private()
                || address.is_link_local()
                || address.is_unspecified()
                || address.is_broadcast() =>
        {
            Some("private")
        }
        Host::Ipv6(address) if address.is_loopback() => Some("loopback"),
        Host::Ipv6(address)
            if address.is_unique_local() || address.is_unicast_link_local() || address.is_unspecified() =>
        {
            Some("private")
        }
        Host::Domain(name) => {
            let name = name.trim_end_matches('.').to_ascii_lowercase();
            let is_reserved = RESERVED
                .iter()
                .any(|ending| name == *ending || name.strip_suffix(ending).is_some_and(|rest| rest.ends_with('.')));
            (is_reserved || !name.contains('.')).then_some("reserved")
        }
        Host::Ipv4(_) | Host::Ipv6(_) => None,
    }
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
                .webhook(|webhook| webhook.target = Target::new("https://192.168.1.4/in"))
                .of(CHECK.id),
            Some(Outcome::Fail)
        );
    }

    #[test]
    fn a_near_miss_is_an_address_next_to_a_private_network() {
        assert_eq!(
            Scene::healthy()
                .no_usage_row()
                .webhook(|webhook| webhook.target = Target::new("https://172.33.0.1/in"))
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn more_is_told_apart() {
        assert_eq!(
            Scene::healthy()
                .no_usage_row()
                .webhook(|webhook| webhook.target = Target::new("https://erp.local/in"))
                .of(CHECK.id),
            Some(Outcome::Fail)
        );
    }

    #[test]
    fn reached_is_told_apart() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.target = Target::new("http://127.0.0.1:9/in")).of(CHECK.id),
            Some(Outcome::Pass)
        );
    }
}
