//! Invariants of any text that is read as an address, a tenant's id, a host or a deployment's configuration. The property
//! tests and the fuzz targets hold the same ones.

use doctor_core::address::{ApiLocation, Environment, EnvironmentName, TenantId, is_loopback};
use doctor_core::config::Config;
use doctor_core::route::Route;
use url::{Host, Url};

const PAGE: &str = "https://doctor.example";

/// Any path and query is some view, whose address leads back to it and to no other host.
pub(crate) fn any_address_is_a_view(path: &str, query: &str) {
    let (route, _) = Route::parse(path, query);
    let href = route.href();
    assert!(href.starts_with('/') && !href.starts_with("//"), "{href}");
    let url = Url::parse(PAGE).and_then(|page| page.join(&href)).unwrap();
    assert_eq!(url.origin().ascii_serialization(), PAGE, "{href}");
    if !matches!(route, Route::NotFound(_)) {
        let (path, query) = href.split_once('?').unwrap_or((&href, ""));
        let (again, ignored) = Route::parse(path, query);
        assert_eq!(again, route, "{href}");
        assert!(ignored.is_empty(), "{href}: {ignored:?}");
    }
}

/// Whatever is read as a tenant's id can stand in an address without changing it.
pub(crate) fn any_tenant_id_is_harmless(text: &str) {
    if let Ok(tenant) = TenantId::parse(text) {
        let id = tenant.as_str();
        assert!(
            !id.is_empty() && id.len() <= 64 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        );
        assert_eq!(TenantId::parse(id).as_ref(), Ok(&tenant));
        for environment in Environment::built_in() {
            if let Some(lookup) = environment.state_lookup(&tenant, PAGE) {
                let url = Url::parse(&lookup).unwrap();
                assert!(is_superoffice(&url) && url.path() == format!("/api/state/{id}"), "{lookup}");
            }
        }
    }
    if let Some(name) = EnvironmentName::parse(text) {
        assert_eq!(EnvironmentName::parse(name.as_str()), Some(name));
    }
}

/// A token goes only to hosts of the environment, whatever a server names.
pub(crate) fn any_named_host_is_the_environments_own(named: &str) {
    for environment in Environment::built_in() {
        let Ok(root) = environment.admit(named, PAGE) else { continue };
        let url = Url::parse(root.as_str()).unwrap();
        assert!(is_superoffice(&url), "{root:?}");
    }
}

/// Any file is read: the built-in environments stay, no other one is reached by plain http but on this machine, and no
/// tenant's id chooses where its token goes.
pub(crate) fn any_configuration_is_read(text: &str) {
    let config = Config::parse(text);
    for environment in Environment::built_in() {
        assert_eq!(config.environment(&environment.name), Some(&environment));
    }
    for environment in &config.environments {
        let (ApiLocation::Api(address) | ApiLocation::State(address)) = &environment.location else { continue };
        let origin = |tenant: &str| Url::parse(&address.replace("{tenant}", tenant)).ok().map(|url| url.origin());
        assert_eq!(origin("one"), origin("other"), "{address}");
        if let Ok(url) = Url::parse(&address.replace("{tenant}", "t")) {
            assert!(url.scheme() == "https" || (url.scheme() == "http" && is_loopback(&url)), "{address}");
            assert!(url.username().is_empty() && url.password().is_none(), "{address}");
        } else {
            assert!(address.starts_with('/') && !address.starts_with("//"), "{address}");
        }
    }
}

fn is_superoffice(url: &Url) -> bool {
    url.scheme() == "https"
        && url.port().is_none()
        && url.username().is_empty()
        && url.password().is_none()
        && matches!(url.host(), Some(Host::Domain(name)) if name.ends_with(".superoffice.com"))
}
