//! Which hosts a token may go to, decided here and nowhere else. An address bar names an environment, never a host; a
//! host that a tenant's answer names is admitted only where it belongs to that environment.

use url::{Host, Url};

/// The name of the environment of the tenant that is built in.
pub const DEMO: &str = "demo";

/// How the names of those scenarios of the demo begin that are servers of a customer's own.
const DEMO_ON_SITE: &str = "on-site";

/// The name of an environment that this deployment knows, as it is written in addresses: `online`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnvironmentName(String);

impl EnvironmentName {
    /// Reads a name: 1 to 32 characters of a–z, 0–9 and `-`, in any case.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_lowercase();
        let valid = (1..=32).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        valid.then_some(Self(text))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The id of a tenant (the vendor's *context identifier*): `Cust12345`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TenantId(String);

/// Why a text is no tenant id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TenantIdError {
    /// There is nothing in it.
    Empty,
    /// It has characters other than A–Z, a–z, 0–9, `-` and `_`, or more than 64 of them.
    Characters,
}

impl TenantId {
    /// Reads an id. Surrounding white space goes, and `cust12345` in any case becomes `Cust12345`, as the vendor
    /// writes it; the bare number `12345` becomes that too.
    ///
    /// # Errors
    /// [`TenantIdError::Empty`] for nothing, [`TenantIdError::Characters`] for what can't be part of an address.
    pub fn parse(text: &str) -> Result<Self, TenantIdError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(TenantIdError::Empty);
        }
        if text.len() > 64 || !text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
            return Err(TenantIdError::Characters);
        }
        let number = match text.get(..4) {
            Some(prefix) if prefix.eq_ignore_ascii_case("cust") => text.get(4..).unwrap_or_default(),
            _ => text,
        };
        let is_number = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
        let id = if is_number { format!("Cust{number}") } else { text.to_owned() };
        // What is written in front must not make it too long to be read back.
        if id.len() > 64 { Err(TenantIdError::Characters) } else { Ok(Self(id)) }
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where the API of an environment's tenants is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ApiLocation {
    /// The vendor's own: the state lookup at `https://{name}.superoffice.com`, tokens to `*.superoffice.com`.
    SuperOffice,
    /// A configured state lookup; `{tenant}` is replaced by the tenant id. Tokens go to its origin only.
    State(String),
    /// A configured API root; `{tenant}` is optional. Tokens go to its origin only.
    Api(String),
    /// The tenant that is built in; no network.
    Demo,
}

/// An environment that this deployment knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment {
    /// Its name in addresses.
    pub name: EnvironmentName,
    /// Its name for people; empty for the built-in ones, which the page names in the user's language.
    pub label: String,
    /// Where its tenants' API is found.
    pub location: ApiLocation,
    /// Which environment of SuperOffice lies behind it, where requests go through this machine's own relay.
    pub relay: Option<EnvironmentName>,
}

/// The root of a tenant's API, on a host that the environment admits, without a slash at its end:
/// `https://online3.superoffice.com/Cust12345/api`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiRoot(String);

impl ApiRoot {
    /// The root.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Scheme, host and port, as a browser writes an origin.
    pub fn origin(&self) -> String {
        Url::parse(&self.0).map(|url| url.origin().ascii_serialization()).unwrap_or_default()
    }

    /// The host and port, for people.
    pub fn host(&self) -> String {
        host_of(&self.0)
    }
}

/// Why an address is not admitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AddressError {
    /// It is no http or https address.
    NotAnAddress,
    /// Its host does not belong to the environment; the host.
    ForeignHost(String),
    /// It is http on a host other than this machine; the host.
    NotHttps(String),
    /// It carries user info, which has no place there; the host.
    UserInfo(String),
}

impl AddressError {
    /// The host that the address names, to be shown; never its user info.
    pub fn host(&self) -> Option<&str> {
        match self {
            Self::NotAnAddress => None,
            Self::ForeignHost(host) | Self::NotHttps(host) | Self::UserInfo(host) => Some(host),
        }
    }
}

impl Environment {
    /// The vendor's three environments and the demo, in the order in which the connect page offers them.
    pub fn built_in() -> Vec<Self> {
        let named = |name: &str, location| Self {
            name: EnvironmentName(name.to_owned()),
            label: String::new(),
            location,
            relay: None,
        };
        vec![
            named("online", ApiLocation::SuperOffice),
            named("qaonline", ApiLocation::SuperOffice),
            named("sod", ApiLocation::SuperOffice),
            named(DEMO, ApiLocation::Demo),
        ]
    }

    /// The name, where it is one of the vendor's own environments; they alone can be reached through a relay.
    pub fn super_office(name: &str) -> Option<EnvironmentName> {
        let name = EnvironmentName::parse(name)?;
        let found = Self::built_in().into_iter().find(|environment| environment.name == name)?;
        (found.location == ApiLocation::SuperOffice).then_some(name)
    }

    /// Where the state of `tenant` is looked up; `None` where there is no lookup. `origin` is the page's own, for
    /// configured paths.
    pub fn state_lookup(&self, tenant: &TenantId, origin: &str) -> Option<String> {
        match &self.location {
            ApiLocation::SuperOffice => Some(format!("https://{}.superoffice.com/api/state/{}", self.name.0, tenant.0)),
            ApiLocation::State(template) => Some(absolute(&template.replace("{tenant}", &tenant.0), origin)),
            ApiLocation::Api(_) | ApiLocation::Demo => None,
        }
    }

    /// The API root that the environment itself fixes; `None` where it has to be looked up.
    pub fn fixed_api(&self, tenant: &TenantId, origin: &str) -> Option<ApiRoot> {
        match &self.location {
            ApiLocation::Api(template) => {
                let address = absolute(&template.replace("{tenant}", &tenant.0), origin);
                Some(ApiRoot(address.trim_end_matches('/').to_owned()))
            }
            ApiLocation::Demo if self.is_online(tenant) => {
                Some(ApiRoot(format!("https://demo.invalid/{}/api", tenant.0)))
            }
            ApiLocation::Demo => Some(ApiRoot("https://demo.invalid/SuperOffice/api".to_owned())),
            ApiLocation::SuperOffice | ApiLocation::State(_) => None,
        }
    }

    /// Whether `tenant` is online, where a token sees only its own app's webhooks. Otherwise it is a customer's own server.
    pub fn is_online(&self, tenant: &TenantId) -> bool {
        match &self.location {
            ApiLocation::SuperOffice | ApiLocation::State(_) => true,
            ApiLocation::Api(_) => false,
            ApiLocation::Demo => !tenant.0.starts_with(DEMO_ON_SITE),
        }
    }

    /// Admits an address that the state lookup named as the API root.
    ///
    /// # Errors
    /// [`AddressError`] says which rule it breaks; nothing may then be sent there.
    pub fn admit(&self, address: &str, origin: &str) -> Result<ApiRoot, AddressError> {
        let url = Url::parse(address.trim()).map_err(|_| AddressError::NotAnAddress)?;
        if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
            return Err(AddressError::NotAnAddress);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(AddressError::UserInfo(authority(&url)));
        }
        let belongs = match &self.location {
            ApiLocation::SuperOffice => {
                matches!(url.host(), Some(Host::Domain(name)) if name.ends_with(".superoffice.com"))
                    && url.port().is_none()
            }
            ApiLocation::State(template) | ApiLocation::Api(template) => {
                // A template with `{tenant}` in its path still has the origin that counts.
                Url::parse(&absolute(&template.replace("{tenant}", "t"), origin))
                    .is_ok_and(|configured| configured.origin() == url.origin())
            }
            ApiLocation::Demo => false,
        };
        if !belongs {
            return Err(AddressError::ForeignHost(authority(&url)));
        }
        if url.scheme() == "http" && !is_loopback(&url) {
            return Err(AddressError::NotHttps(authority(&url)));
        }
        let mut root = url;
        root.set_query(None);
        root.set_fragment(None);
        Ok(ApiRoot(root.as_str().trim_end_matches('/').to_owned()))
    }
}

/// A configured path such as `/{tenant}/api` means the page's own origin.
fn absolute(template: &str, origin: &str) -> String {
    if template.starts_with('/') && !template.starts_with("//") {
        format!("{}{template}", origin.trim_end_matches('/'))
    } else {
        template.to_owned()
    }
}

/// The host and port of an address, for people; empty where it is none.
pub fn host_of(address: &str) -> String {
    Url::parse(address).ok().map(|url| authority(&url)).unwrap_or_default()
}

fn authority(url: &Url) -> String {
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    format!("{}{port}", url.host_str().unwrap_or_default())
}

/// Whether a host is this machine itself, the only one that may be reached by plain http.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(location: ApiLocation) -> Environment {
        Environment { name: EnvironmentName("online".to_owned()), label: String::new(), location, relay: None }
    }

    const PAGE: &str = "https://doctor.example";

    #[test]
    fn tenant_ids_are_read_as_people_write_them() {
        for text in ["Cust12345", " cust12345 ", "CUST12345", "12345"] {
            assert_eq!(TenantId::parse(text).map(|id| id.as_str().to_owned()), Ok("Cust12345".to_owned()), "{text}");
        }
        assert_eq!(TenantId::parse("acme-site").map(|id| id.as_str().to_owned()), Ok("acme-site".to_owned()));
    }

    #[test]
    fn tenant_ids_that_could_change_an_address_are_refused() {
        for text in [
            "a/b",
            "..",
            "a@b",
            "Cust%31",
            "Сust12345",
            "a b",
            "a?b",
            "a#b",
            "a\\b",
            "a:b",
            &"x".repeat(65),
            &"9".repeat(61),
        ] {
            assert_eq!(TenantId::parse(text), Err(TenantIdError::Characters), "{text}");
        }
        assert_eq!(TenantId::parse("  "), Err(TenantIdError::Empty));
    }

    #[test]
    fn only_the_vendors_hosts_are_admitted_for_its_environments() {
        let online = environment(ApiLocation::SuperOffice);
        let root = online.admit("https://online3.superoffice.com/Cust12345/api/", PAGE);
        assert_eq!(
            root.clone().map(|root| root.as_str().to_owned()),
            Ok("https://online3.superoffice.com/Cust12345/api".to_owned())
        );
        assert_eq!(root.map(|root| root.origin()), Ok("https://online3.superoffice.com".to_owned()));
        for hostile in [
            "https://superoffice.com.evil.example/api",
            "https://evilsuperoffice.com/api",
            "https://evil.example/.superoffice.com",
            "https://online.superoffice.com@evil.example/",
            "https://online3.superoffice.com:8443/api",
            "http://online3.superoffice.com/api",
            "javascript:alert(1)",
            "//online3.superoffice.com/api",
            "https://user:pw@online3.superoffice.com/api",
            "https://user@online3.superoffice.com/api",
            "https://:pw@online3.superoffice.com/api",
        ] {
            assert!(online.admit(hostile, PAGE).is_err(), "{hostile}");
        }
    }

    #[test]
    fn an_environment_has_a_state_lookup_or_a_fixed_api() {
        let tenant = TenantId::parse("Cust12345").expect("an id");
        let of = |location: ApiLocation| {
            let environment = environment(location);
            let api = environment.fixed_api(&tenant, PAGE).map(|api| api.as_str().to_owned());
            (environment.state_lookup(&tenant, PAGE), api)
        };
        let some = |address: &str| Some(address.to_owned());
        assert_eq!(of(ApiLocation::SuperOffice), (some("https://online.superoffice.com/api/state/Cust12345"), None));
        assert_eq!(
            of(ApiLocation::State("/state/{tenant}".to_owned())),
            (some("https://doctor.example/state/Cust12345"), None)
        );
        assert_eq!(
            of(ApiLocation::Api("https://crm.example/{tenant}/api/".to_owned())),
            (None, some("https://crm.example/Cust12345/api"))
        );
        assert_eq!(of(ApiLocation::Demo), (None, some("https://demo.invalid/Cust12345/api")));
    }

    #[test]
    fn a_scenario_of_the_demo_on_a_customers_own_server_is_asked_as_one() {
        let of = |location: ApiLocation, tenant: &str| {
            let (environment, tenant) = (environment(location), TenantId::parse(tenant).expect("a tenant"));
            (environment.is_online(&tenant), environment.fixed_api(&tenant, PAGE).map(|api| api.as_str().to_owned()))
        };
        let some = |address: &str| Some(address.to_owned());
        assert_eq!(of(ApiLocation::Demo, "on-site-silent"), (false, some("https://demo.invalid/SuperOffice/api")));
        assert_eq!(of(ApiLocation::Demo, "demo"), (true, some("https://demo.invalid/demo/api")));
        assert_eq!(of(ApiLocation::SuperOffice, "on-site"), (true, None));
    }

    #[test]
    fn a_configured_environment_admits_exactly_its_origin() {
        let local = environment(ApiLocation::State("http://127.0.0.1:8765/api/state/{tenant}".to_owned()));
        assert!(local.admit("http://127.0.0.1:8765/Cust12345/api", PAGE).is_ok());
        assert!(local.admit("http://127.0.0.1:8766/Cust12345/api", PAGE).is_err());
        assert!(local.admit("http://localhost:8765/Cust12345/api", PAGE).is_err());
        let plain = environment(ApiLocation::State("http://crm.example/api/state/{tenant}".to_owned()));
        assert_eq!(plain.admit("http://crm.example/api", PAGE), Err(AddressError::NotHttps("crm.example".to_owned())));
    }

    #[test]
    fn a_refused_address_is_spoken_of_by_its_host_alone() {
        let online = environment(ApiLocation::SuperOffice);
        for (address, host) in [
            ("https://user:s3cret@online3.superoffice.com/api", Some("online3.superoffice.com")),
            ("http://online3.superoffice.com/api?key=s3cret", Some("online3.superoffice.com")),
            ("https://evil.example:8443/s3cret", Some("evil.example:8443")),
            ("s3cret", None),
            ("ftp://online3.superoffice.com/api", None),
        ] {
            let error = online.admit(address, PAGE).expect_err("it is refused");
            assert_eq!(error.host(), host, "{address}");
        }
    }

    #[test]
    fn only_the_vendors_own_environments_lie_behind_a_relay() {
        for name in ["sod", "qaonline", "online"] {
            assert_eq!(Environment::super_office(name).map(|name| name.0), Some(name.to_owned()));
        }
        for name in ["demo", "local", "sod.superoffice.com", "", "sod/"] {
            assert_eq!(Environment::super_office(name), None, "{name}");
        }
    }
}
