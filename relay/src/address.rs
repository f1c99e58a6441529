//! Addresses as the relay reads them: letters that mean themselves and nothing else. What would have to be decoded,
//! normalised or guessed at is refused, so that the relay and the server it asks can't read one path in two ways.

use doctor_core::address::{EnvironmentName, TenantId};
use url::{Host, Url};

use crate::refusal::Refusal;

/// Where the relay's own addresses begin.
const PREFIX: &str = "/relay/";
/// What the hosts of SuperOffice end with.
const SUPEROFFICE: &str = ".superoffice.com";
/// The most digits of a server's number.
const LONGEST_NUMBER: usize = 4;

/// What an address of the relay names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RelayAddress<'a> {
    /// `/relay/{env}/state/{tenant}`.
    State {
        /// The tenant.
        tenant: TenantId,
    },
    /// `/relay/{env}/{host}/{tenant}/api[/…]`.
    Api {
        /// The server.
        host: &'a str,
        /// The tenant.
        tenant: TenantId,
        /// What follows `api`.
        rest: Vec<&'a str>,
    },
}

/// Reads a path as it was sent, for a relay to `environment`.
///
/// # Errors
/// [`Refusal::NotAnAddress`], [`Refusal::OtherEnvironment`] or [`Refusal::OtherServer`].
pub(crate) fn read<'a>(path: &'a str, environment: &EnvironmentName) -> Result<RelayAddress<'a>, Refusal> {
    let parts = parts(path.strip_prefix(PREFIX).ok_or(Refusal::NotAnAddress)?).ok_or(Refusal::NotAnAddress)?;
    if parts.first().is_some_and(|name| *name != environment.as_str()) {
        return Err(Refusal::OtherEnvironment(environment.clone()));
    }
    let tenant = |text: &str| TenantId::parse(text).map_err(|_| Refusal::NotAnAddress);
    match parts.as_slice() {
        [_, "state", id] => Ok(RelayAddress::State { tenant: tenant(id)? }),
        [_, host, _, "api", ..] if !is_server_of(environment, host) => Err(Refusal::OtherServer(environment.clone())),
        [_, host, id, "api", rest @ ..] => Ok(RelayAddress::Api { host, tenant: tenant(id)?, rest: rest.to_vec() }),
        _ => Err(Refusal::NotAnAddress),
    }
}

/// Whether a text is the name of one of an environment's own servers, `sod.superoffice.com` or `sod2.superoffice.com`, in
/// small letters, and nothing besides.
pub(crate) fn is_server_of(environment: &EnvironmentName, host: &str) -> bool {
    host.strip_suffix(SUPEROFFICE)
        .and_then(|name| name.strip_prefix(environment.as_str()))
        .is_some_and(|number| number.len() <= LONGEST_NUMBER && number.bytes().all(|b| b.is_ascii_digit()))
}

/// The same address by way of the relay at `prefix` (`http://127.0.0.1:8765/relay/sod`); the host, where it is not a
/// plain https address of a tenant on a server of this environment.
pub(crate) fn relayed(address: &str, environment: &EnvironmentName, prefix: &str) -> Result<String, String> {
    let url = Url::parse(address).map_err(|_| "something else than an address".to_owned())?;
    let host = url.host_str().unwrap_or("no host").to_owned();
    let plain = url.scheme() == "https"
        && url.username().is_empty()
        && url.password().is_none()
        && url.port().is_none()
        && url.query().is_none()
        && url.fragment().is_none();
    let path = url.path().trim_end_matches('/').trim_start_matches('/');
    let of_a_tenant =
        parts(path).is_some_and(|parts| parts.first().is_some_and(|tenant| TenantId::parse(tenant).is_ok()));
    match url.host() {
        Some(Host::Domain(name)) if plain && of_a_tenant && is_server_of(environment, name) => {
            Ok(format!("{prefix}/{name}/{path}"))
        }
        _ => Err(host),
    }
}

/// The parts of a path, where each is of plain letters: no `%`, no `\`, no `;`, and none that is empty or only dots.
fn parts(path: &str) -> Option<Vec<&str>> {
    let is_plain = |part: &str| {
        part.bytes().any(|b| b != b'.')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
    };
    let parts: Vec<&str> = path.split('/').collect();
    parts.iter().all(|part| is_plain(part)).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sod() -> EnvironmentName {
        EnvironmentName::parse("sod").unwrap()
    }

    const RELAY: &str = "http://127.0.0.1:8765/relay/sod";

    #[test]
    fn the_two_kinds_of_address_are_read() {
        let tenant = TenantId::parse("Cust12345").unwrap();
        assert_eq!(read("/relay/sod/state/Cust12345", &sod()), Ok(RelayAddress::State { tenant: tenant.clone() }));
        assert_eq!(
            read("/relay/sod/sod2.superoffice.com/Cust12345/api/v1/Webhook", &sod()),
            Ok(RelayAddress::Api { host: "sod2.superoffice.com", tenant: tenant.clone(), rest: vec!["v1", "Webhook"] })
        );
        assert_eq!(
            read("/relay/sod/sod2.superoffice.com/Cust12345/api", &sod()),
            Ok(RelayAddress::Api { host: "sod2.superoffice.com", tenant, rest: vec![] })
        );
    }

    #[test]
    fn a_host_that_is_not_the_environments_own_is_refused() {
        for host in [
            "evil.example",
            "online.superoffice.com",
            "online3.superoffice.com",
            "community.superoffice.com",
            "sodx.superoffice.com",
            "sod-2.superoffice.com",
            "sod.2.superoffice.com",
            "sod23456.superoffice.com",
            "a.sod.superoffice.com",
            "superoffice.com",
            ".superoffice.com",
            "evilsuperoffice.com",
            "sod.superoffice.com.evil.example",
            "sod..superoffice.com",
            "-sod.superoffice.com",
            "SOD.superoffice.com",
            "sod.superoffice.com.",
            "127.0.0.1",
            "localhost",
            "169.254.169.254",
            "so_d.superoffice.com",
        ] {
            let path = format!("/relay/sod/{host}/Cust12345/api/v1/Webhook");
            assert_eq!(read(&path, &sod()), Err(Refusal::OtherServer(sod())), "{host}");
        }
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_refused() {
        for path in [
            "/relay/sod/sod.superoffice.com:8443/Cust12345/api",
            "/relay/sod/me@sod.superoffice.com/Cust12345/api",
            "/relay/sod/evil.example%2f.superoffice.com/Cust12345/api",
            "/relay/sod/[::1]/Cust12345/api",
            "/relay/sod/sod.superoffice.com/../api/v1/Webhook",
            "/relay/sod/sod.superoffice.com/Cust12345/api/../login",
            "/relay/sod/sod.superoffice.com/Cust12345/api/%2e%2e/login",
            "/relay/sod/sod.superoffice.com/Cust12345/api/v1%2fWebhook",
            "/relay/sod/sod.superoffice.com/Cust12345/api/v1\\Webhook",
            "/relay/sod/sod.superoffice.com/Cust12345/api//v1/Webhook",
            "/relay/sod/sod.superoffice.com/Cust12345/api/v1/Webhook;x=1",
            "/relay/sod/sod.superoffice.com/Cust12345/api/",
            "/relay/sod/sod.superoffice.com/Cust12345",
            "/relay/sod/sod.superoffice.com/Cust.12345/api/v1/Webhook",
            "/relay/sod/sod.superoffice.com/Cust12345/login/api",
            "/relay/sod/state/Cust.1",
            "/relay/sod/state",
            "/relay/sod",
            "/relay/",
            "/relays/sod/state/Cust12345",
        ] {
            assert_eq!(read(path, &sod()), Err(Refusal::NotAnAddress), "{path}");
        }
        let long = format!("/relay/sod/state/{}", "x".repeat(65));
        assert_eq!(read(&long, &sod()), Err(Refusal::NotAnAddress));
    }

    #[test]
    fn another_environment_than_the_relays_is_refused() {
        for path in ["/relay/online/state/Cust12345", "/relay/online/online3.superoffice.com/Cust12345/api"] {
            assert_eq!(read(path, &sod()), Err(Refusal::OtherEnvironment(sod())), "{path}");
        }
    }

    #[test]
    fn an_address_of_the_vendors_leads_through_the_relay() {
        for (address, through) in [
            ("https://sod2.superoffice.com/Cust12345/api", "/sod2.superoffice.com/Cust12345/api"),
            ("https://sod2.superoffice.com/Cust12345/api/", "/sod2.superoffice.com/Cust12345/api"),
            ("https://SOD2.superoffice.com:443/Cust12345", "/sod2.superoffice.com/Cust12345"),
        ] {
            assert_eq!(relayed(address, &sod(), RELAY), Ok(format!("{RELAY}{through}")), "{address}");
        }
    }

    #[test]
    fn an_address_of_anybody_else_says_its_host() {
        for (address, host) in [
            ("https://evil.example/Cust12345/api", "evil.example"),
            ("http://sod2.superoffice.com/Cust12345/api", "sod2.superoffice.com"),
            ("https://sod2.superoffice.com:8443/Cust12345/api", "sod2.superoffice.com"),
            ("https://me@sod2.superoffice.com/Cust12345/api", "sod2.superoffice.com"),
            ("https://sod2.superoffice.com@evil.example/Cust12345/api", "evil.example"),
            ("https://sod2.superoffice.com.evil.example/Cust12345/api", "sod2.superoffice.com.evil.example"),
            ("https://sod2.superoffice.com/%2e%2e%2fx/api", "sod2.superoffice.com"),
            ("https://sod2.superoffice.com/Cust12345/api?x=1", "sod2.superoffice.com"),
            ("https://sod2.superoffice.com", "sod2.superoffice.com"),
            ("https://127.0.0.1/Cust12345/api", "127.0.0.1"),
            ("https://online3.superoffice.com/Cust12345/api", "online3.superoffice.com"),
        ] {
            assert_eq!(relayed(address, &sod(), RELAY), Err(host.to_owned()), "{address}");
        }
        assert!(relayed("/Cust12345/api", &sod(), RELAY).is_err());
    }
}
