//! What is one receiver. At most hosts one host is; at a platform that gives everybody an address under the same host, each
//! address is a workflow of its own, with its own switch.

use crate::diagnosis::Cause;
use crate::model::Target;
use crate::model::target::Receiver;

/// A platform that runs many workflows of many owners under one host.
#[derive(Debug, PartialEq, Eq)]
pub struct SharedHost {
    /// The host, or the domain that its hosts end in.
    domain: &'static str,
    /// The name that its makers use.
    pub platform: &'static str,
    /// Whether it answers 200 to a delivery that it can't process (by the platforms' own documentation and forums).
    pub answers_anything: bool,
}

const fn host(domain: &'static str, platform: &'static str, answers_anything: bool) -> SharedHost {
    SharedHost { domain, platform, answers_anything }
}

const SHARED: [SharedHost; 10] = [
    host("hooks.zapier.com", "Zapier", true),
    host("make.com", "Make", true),
    host("integromat.com", "Make", true),
    host("make.celonis.com", "Make", true),
    host("logic.azure.com", "Power Automate", true),
    host("api.powerplatform.com", "Power Automate", true),
    host("hooks.slack.com", "Slack", true),
    host("webhook.office.com", "Microsoft Teams", false),
    host("discord.com", "Discord", false),
    host("webhook.site", "webhook.site", true),
];

/// The platform of a host that many workflows share; `None` for a host that is one receiver.
pub fn shared_host(host: &str) -> Option<&'static SharedHost> {
    SHARED.iter().find(|shared| {
        host == shared.domain || host.strip_suffix(shared.domain).is_some_and(|rest| rest.ends_with('.'))
    })
}

/// What a target's receiver is known by: its host, and at a shared host its path as well. `None` where the target is no
/// address.
pub fn receiver_of(target: &Target) -> Option<Receiver> {
    target.receiver(|host| shared_host(host).is_some())
}

/// Whether one repair at the host mends a cause for all its addresses: names, connections and certificates belong to a
/// host, and what is behind it does too where the host is not shared. Answers such as 401, 404 and 410 belong to one
/// address.
pub fn is_mended_at_the_host(cause: Cause, host: &str) -> bool {
    match cause {
        Cause::DnsFailure
        | Cause::ConnectionRefused
        | Cause::NetworkUnreachable
        | Cause::TlsCertificateExpired
        | Cause::TlsCertificateNameMismatch
        | Cause::TlsCertificateUntrusted
        | Cause::TlsCertificateInvalid
        | Cause::TlsClientCertificateRequired
        | Cause::TlsHandshakeFailed => true,
        Cause::ConnectionClosed
        | Cause::Timeout
        | Cause::BlockedByFirewall
        | Cause::HostRejected
        | Cause::AddressNotAllowed
        | Cause::BadGateway
        | Cause::ServiceUnavailable
        | Cause::GatewayTimeout
        | Cause::AppStopped
        | Cause::TunnelOffline => shared_host(host).is_none(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shared_host_has_a_receiver_for_each_address() {
        let receiver = |address: &str| receiver_of(&Target::new(address));
        for (one, other) in [
            ("https://hooks.zapier.com/hooks/catch/1/abc/", "https://hooks.zapier.com/hooks/catch/1/xyz/"),
            ("https://hook.eu1.make.com/3kq8v7", "https://hook.eu1.make.com/9xyz"),
            (
                "https://prod-39.westeurope.logic.azure.com/workflows/5f2a/triggers/manual/paths/invoke?sig=a",
                "https://prod-39.westeurope.logic.azure.com/workflows/77aa/triggers/manual/paths/invoke?sig=b",
            ),
        ] {
            assert_ne!(receiver(one), receiver(other), "{one}");
        }
        assert_eq!(
            receiver("https://hooks.zapier.com/hooks/catch/1/abc?x=1"),
            receiver("https://hooks.zapier.com/hooks/catch/1/abc/")
        );
        assert_eq!(receiver("https://api.acme.example/a"), receiver("https://api.acme.example/b"));
        assert_eq!(receiver("OnContactChanged"), None);
        assert_eq!(shared_host("notmake.com"), None);
    }

    #[test]
    fn a_certificate_is_mended_at_the_host_and_a_missing_page_is_not() {
        assert!(is_mended_at_the_host(Cause::TlsCertificateExpired, "hooks.zapier.com"));
        assert!(is_mended_at_the_host(Cause::AppStopped, "api.acme.example"));
        assert!(!is_mended_at_the_host(Cause::AppStopped, "hook.eu1.make.com"));
        for cause in [Cause::NotFound, Cause::EndpointGone, Cause::Unauthorized, Cause::WorkflowOff] {
            assert!(!is_mended_at_the_host(cause, "api.acme.example"), "{}", cause.id());
        }
    }
}
