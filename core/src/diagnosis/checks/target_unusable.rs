//! `target-unusable`: is the target an address that SuperOffice's servers can call?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, FormField, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::diagnosis::{documentation, remedies};
use crate::model::WebhookKind;
use crate::model::target::TargetFault;
use crate::snapshot::{Gap, GapReason, Source};
use crate::text::Arg;
use std::net::Ipv4Addr;
use url::Host;

pub(super) const CHECK: Check = Check {
    id: "target-unusable",
    topic: Topic::Definition,
    inspects: &[Source::List],
    impact: Impact::Delivery(VerdictKind::Misdefined),
    documentation: documentation::FORM,
    run: Run::Webhook(run),
};

/// Endings that no public name server answers for.
const RESERVED: [&str; 7] = ["local", "internal", "lan", "intranet", "home.arpa", "invalid", "test"];

fn run(facts: &Facts<'_>, case: &Case) -> CheckResult {
    if !case.is_http() {
        return CheckResult::DoesNotApply;
    }
    // What was reached has an address that can be reached, whatever this source shows of it.
    let was_called = case.usage.seen().and_then(|usage| usage.total_calls).is_some_and(|calls| calls > 0);
    let fault = match case.webhook.target.address() {
        Err(TargetFault::InternationalHost) => {
            return CheckResult::CannotSay(Gap::new(source_of(case), GapReason::NotCarried));
        }
        Err(TargetFault::Empty) if was_called || case.webhook.unread("TargetUrl").is_some() => {
            return CheckResult::CannotSay(Gap::new(source_of(case), GapReason::NotCarried));
        }
        Err(TargetFault::Empty) => "empty",
        // Its address can be used, whatever this page makes of it.
        Err(_) | Ok(_) if case.last_call_went_well() => return CheckResult::Clear,
        Err(TargetFault::NoScheme) => "no-scheme",
        Err(TargetFault::BadHost) => "bad-host",
        Err(TargetFault::BadPort) => "bad-port",
        Err(TargetFault::Malformed) => "malformed",
        Ok(address) if address.host().is_none() => "no-scheme",
        Ok(_) => match unreachable_host(facts, case) {
            Some(fault) => fault,
            None => return CheckResult::Clear,
        },
    };
    // Where the type was not sent the target may name a script.
    if case.webhook.kind == WebhookKind::NotSaid {
        return CheckResult::CannotSay(Gap::new(source_of(case), GapReason::NotCarried));
    }
    let mut finding = Finding::new(CHECK.id, Outcome::Fail, Record::Webhook(case.webhook.id), "target-unusable")
        .with("fault", Arg::Term(format!("target-fault-{fault}").into()))
        .evidence(source_of(case), "TargetUrl", case.webhook.target.masked())
        .remedy(Remedy::new("remedy-fix-target", ActionOwner::You).changes(FormField::TargetUrl));
    for step in remedies::after_repair(case) {
        finding = finding.remedy(step);
    }
    finding.into()
}

/// Why SuperOffice's servers can't reach a target's host from the internet; `None` where nothing is known against it. What
/// was reached is reachable, whatever its name looks like; and an on-site server reaches its own network.
pub(super) fn unreachable_host(facts: &Facts<'_>, case: &Case) -> Option<&'static str> {
    if case.last_call_went_well() || !facts.snapshot.online {
        return None;
    }
    match case.webhook.target.address().ok()?.host()? {
        Host::Ipv4(address) => unreachable_ipv4(address),
        Host::Ipv6(address) if address.is_loopback() => Some("loopback"),
        Host::Ipv6(address)
            if address.is_unique_local() || address.is_unicast_link_local() || address.is_unspecified() =>
        {
            Some("private")
        }
        Host::Ipv6(address) if address.segments().starts_with(&[0x2001, 0xdb8]) => Some("example"),
        Host::Ipv6(address) => address.to_ipv4_mapped().and_then(unreachable_ipv4),
        Host::Domain(name) => {
            let name = name.trim_end_matches('.').to_ascii_lowercase();
            let ends_in =
                |ending: &str| name == ending || name.strip_suffix(ending).is_some_and(|rest| rest.ends_with('.'));
            if ends_in("localhost") {
                return Some("loopback");
            }
            (RESERVED.iter().any(|ending| ends_in(ending)) || !name.contains('.')).then_some("reserved")
        }
    }
}

/// RFC 1918 and its like; shared address space of providers (RFC 6598); addresses for documentation (RFC 5737).
fn unreachable_ipv4(address: Ipv4Addr) -> Option<&'static str> {
    let [first, second, ..] = address.octets();
    let is_shared_space = first == 100 && (64..128).contains(&second);
    if address.is_loopback() {
        Some("loopback")
    } else if address.is_documentation() {
        Some("example")
    } else if address.is_private()
        || address.is_link_local()
        || address.is_unspecified()
        || address.is_broadcast()
        || is_shared_space
    {
        Some("private")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{Target, Unread, WebhookId, WebhookKind, WebhookState};
    use crate::text::Arg;

    #[test]
    fn an_empty_target_of_what_was_called_is_only_not_shown() {
        let empty = |calls: Option<i64>| {
            Scene::healthy()
                .usage(|usage| (usage.total_calls, usage.total_errors) = (calls, Some(0)))
                .webhook(|webhook| webhook.target = Target::new(""))
                .of(CHECK.id)
        };
        assert_eq!(empty(Some(1)), Some(Outcome::Unknown));
        assert_eq!((empty(Some(0)), empty(None)), (Some(Outcome::Fail), Some(Outcome::Fail)));
    }

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
    fn an_address_that_nobody_reaches_says_why() {
        use std::net::Ipv4Addr;
        for (address, fault) in [
            ([127, 0, 0, 1], Some("loopback")),
            ([10, 1, 2, 3], Some("private")),
            ([172, 16, 0, 1], Some("private")),
            ([192, 168, 1, 4], Some("private")),
            ([169, 254, 1, 1], Some("private")),
            ([0, 0, 0, 0], Some("private")),
            ([255, 255, 255, 255], Some("private")),
            ([100, 64, 0, 1], Some("private")),
            ([100, 127, 255, 255], Some("private")),
            ([192, 0, 2, 1], Some("example")),
            ([198, 51, 100, 1], Some("example")),
            ([203, 0, 113, 1], Some("example")),
            ([100, 63, 255, 255], None),
            ([100, 128, 0, 1], None),
            ([101, 64, 0, 1], None),
            ([8, 8, 8, 8], None),
        ] {
            assert_eq!(super::unreachable_ipv4(Ipv4Addr::from(address)), fault, "{address:?}");
        }
    }

    #[test]
    fn this_machine_is_one_finding_and_not_a_second_for_its_scheme() {
        let localhost = || Scene::healthy().no_usage_row().webhook(|w| w.target = Target::new("http://localhost/in"));
        assert_eq!((localhost().of(CHECK.id), localhost().of("target-not-https")), (Some(Outcome::Fail), None));
    }

    #[test]
    fn this_machine_without_a_scheme_lacks_the_scheme() {
        let fault = |address: &str| {
            let scene = Scene::healthy().no_usage_row().webhook(|webhook| webhook.target = Target::new(address));
            let diagnosed = scene.diagnosed();
            let notable = &diagnosed.diagnosis.webhooks[&WebhookId(1)].notable;
            let finding = notable.iter().find(|finding| finding.check == CHECK.id).expect("a finding");
            finding.what().args.into_iter().find(|(name, _)| *name == "fault").map(|(_, fault)| fault)
        };
        for address in ["localhost", "localhost/in", "localhost:3000/in"] {
            assert_eq!(fault(address), Some(Arg::Term("target-fault-no-scheme".into())), "{address}");
        }
        assert_eq!(fault("http://localhost/in"), Some(Arg::Term("target-fault-loopback".into())));
    }

    #[test]
    fn the_steps_end_with_the_test_and_the_restart() {
        let last = |state: WebhookState| {
            let scene = Scene::healthy().no_usage_row().webhook(|webhook| {
                webhook.target = Target::new("https://192.168.1.4/in");
                webhook.state = state;
            });
            let diagnosed = scene.diagnosed();
            let notable = &diagnosed.diagnosis.webhooks[&WebhookId(1)].notable;
            let finding = notable.iter().find(|finding| finding.check == CHECK.id).expect("a finding");
            finding.remedies.last().map(|step| step.id)
        };
        assert_eq!(last(WebhookState::Active), Some("remedy-test"));
        assert_eq!(last(WebhookState::Stopped), Some("remedy-test-then-restart"));
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
    fn more_is_distinguished() {
        assert_eq!(
            Scene::healthy()
                .no_usage_row()
                .webhook(|webhook| webhook.target = Target::new("https://erp.local/in"))
                .of(CHECK.id),
            Some(Outcome::Fail)
        );
    }

    #[test]
    fn reached_is_distinguished() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.target = Target::new("http://127.0.0.1:9/in")).of(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn a_target_or_a_type_that_was_not_sent_proves_nothing() {
        let unsent = Scene::healthy().no_usage_row().webhook(|webhook| {
            webhook.target = Target::new("");
            webhook.unread = vec![Unread::missing("TargetUrl")];
        });
        assert_eq!(unsent.of(CHECK.id), Some(Outcome::Unknown));
        let untyped = Scene::healthy().no_usage_row().webhook(|webhook| {
            webhook.target = Target::new("OnContactChanged");
            webhook.kind = WebhookKind::NotSaid;
        });
        assert_eq!(untyped.of(CHECK.id), Some(Outcome::Unknown));
    }
}
