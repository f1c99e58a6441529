//! A deployment's `config.json`, read for the one thing the policy needs from it: which hosts the page may reach.
//! It is read by the page's own
//! reader, so what the page would refuse is refused here already, by the name of the key.

use std::collections::BTreeSet;
use std::fmt;

use doctor_core::address::ApiLocation;
use doctor_core::config::{Config, ConfigFault, ConfigMistake};

/// `scheme://host[:port]`, written as a policy writes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Origin(String);

impl Origin {
    /// The origin's text, ASCII without spaces, quotes or semicolons.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// What is wrong with a `config.json`, and at which key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    key: String,
    what: String,
}

impl From<&ConfigMistake> for Fault {
    fn from(mistake: &ConfigMistake) -> Self {
        let ConfigMistake { key, fault } = mistake;
        Self { key: key.clone(), what: in_words(*fault).to_owned() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { key, what } = self;
        if key.is_empty() { f.write_str(what) } else { write!(f, "{key}: {what}") }
    }
}

impl std::error::Error for Fault {}

/// A checked `config.json`: its text, to be served as it is, and the hosts it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Environments {
    text: String,
    origins: Vec<Origin>,
}

impl Environments {
    /// No environments but the built-in ones. The file is written all the same, so that asking for it is no error.
    pub(crate) fn built_in() -> Self {
        Self { text: "{}\n".to_owned(), origins: Vec::new() }
    }

    /// Reads and checks a `config.json`.
    pub(crate) fn parse(text: &str) -> Result<Self, Fault> {
        let Config { environments, sign_in: _, mistakes } = Config::parse(text);
        if let Some(mistake) = mistakes.first() {
            return Err(mistake.into());
        }
        let mut origins = BTreeSet::new();
        for environment in &environments {
            let (field, address) = match &environment.location {
                ApiLocation::Api(address) => ("api", address),
                ApiLocation::State(address) => ("state", address),
                ApiLocation::SuperOffice | ApiLocation::Demo => continue,
            };
            let found = origin(address)
                .map_err(|what| Fault { key: format!("environments.{}.{field}", environment.name.as_str()), what })?;
            origins.extend(found.filter(|origin| !origin.0.ends_with(".superoffice.com")));
        }
        Ok(Self { text: text.to_owned(), origins: origins.into_iter().collect() })
    }

    /// What the page reads in the file.
    pub(crate) fn config(&self) -> Config {
        Config::parse(&self.text)
    }

    /// The file's text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The hosts the file names beyond SuperOffice's own, each once, in order.
    pub(crate) fn origins(&self) -> &[Origin] {
        &self.origins
    }
}

const fn in_words(fault: ConfigFault) -> &'static str {
    match fault {
        ConfigFault::NotJson => "the file is not a JSON object",
        ConfigFault::UnknownKey => "is not a key that is known here",
        ConfigFault::WrongType => "has a value of the wrong type, or an empty one",
        ConfigFault::BadName => "a name is of a-z, 0-9 and -, and not that of a built-in environment",
        ConfigFault::NeitherOrBoth => "names one address: either api or state",
        ConfigFault::NotAnAddress => "is not an address of a plain host, nor a path that begins with /",
        ConfigFault::NotHttps => "is http; only this machine's own addresses may be, others need https",
        ConfigFault::NoTenant => "lacks {tenant}",
        ConfigFault::UnknownEnvironment => "names an environment that there is not",
        ConfigFault::NotThisMachine => {
            "a relay is on this machine: its address is http on 127.0.0.1, localhost or [::1]"
        }
    }
}

/// The origin of an address; nothing if the address is a path on the page's own host.
fn origin(address: &str) -> Result<Option<Origin>, String> {
    if address.starts_with('/') && !address.starts_with("//") {
        return Ok(None);
    }
    let (scheme, rest) = match address.split_once("://") {
        Some((scheme @ ("https" | "http"), rest)) => (scheme, rest),
        Some(_) | None => {
            return Err(format!("{address:?} must begin with https://, or be a path that begins with /"));
        }
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let authority = &rest[..end];
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !authority.ends_with(']') => (host, Some(port)),
        Some(_) | None => (authority, None),
    };
    let host = host.to_ascii_lowercase();
    let plain = !host.is_empty()
        && !host.starts_with('.')
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.');
    if !plain && host != "[::1]" {
        return Err(format!("{authority:?} is not a plain host name (no user, no wildcard, no {{tenant}} in it)"));
    }
    if let Some(port) = port
        && port.parse::<u16>().is_err()
    {
        return Err(format!("{port:?} is not a port"));
    }
    let loopback = matches!(host.as_str(), "127.0.0.1" | "localhost" | "[::1]");
    if scheme == "http" && !loopback {
        return Err(format!("{address:?} is http; only this machine's own addresses may be, others need https"));
    }
    let port = port.map(|port| format!(":{port}")).unwrap_or_default();
    Ok(Some(Origin(format!("{scheme}://{host}{port}"))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        Environments::parse(text).unwrap_err().to_string()
    }

    fn with_api(api: &str) -> String {
        format!(r#"{{"environments":{{"x":{{"label":"X","api":"{api}"}}}}}}"#)
    }

    fn origins(text: &str) -> Vec<String> {
        let environments = Environments::parse(text).unwrap();
        environments.origins().iter().map(|origin| origin.as_str().to_owned()).collect()
    }

    #[test]
    fn each_host_is_named_once_with_its_port_and_without_its_path() {
        let text = r#"{"environments":{
            "onsite":{"label":"Ours","api":"https://CRM.example.com/SuperOffice/api"},
            "spare":{"label":"Spare","api":"https://crm.example.com/{tenant}/api"},
            "local":{"label":"Local","state":"http://127.0.0.1:8765/api/state/{tenant}"}}}"#;
        assert_eq!(origins(text), ["http://127.0.0.1:8765", "https://crm.example.com"]);
    }

    #[test]
    fn a_path_needs_no_host_beyond_the_page_s_own() {
        assert!(origins(&with_api("/{tenant}/api")).is_empty());
    }

    #[test]
    fn http_is_for_this_machine_only() {
        assert_eq!(origins(&with_api("http://[::1]:8080/api")), ["http://[::1]:8080"]);
        let refusal = refusal(&with_api("http://crm.example.com/api"));
        assert!(refusal.starts_with("environments.x.api: ") && refusal.contains("https"), "{refusal}");
    }

    #[test]
    fn an_origin_is_the_one_that_a_browser_reads() {
        for (address, origin) in [
            ("https:///api.example/in", "https://api.example"),
            ("https:/api.example/in", "https://api.example"),
            ("https://API.example:443/in", "https://api.example"),
            ("http://[::1]:80/api", "http://[::1]"),
        ] {
            assert_eq!(origins(&with_api(address)), [origin], "{address}");
        }
    }

    #[test]
    fn an_address_that_could_widen_the_policy_is_refused() {
        for address in [
            "https://*.example.com/api",
            "https://a.example.com; script-src *",
            "https://a.example.com 'unsafe-inline'/",
            "https://me@evil.example/",
            "https://{tenant}.example.com/api",
            "https://a.example.com:*/api",
            "//evil.example/api",
            "ftp://a.example.com/",
            "javascript:alert(1)",
        ] {
            let refusal = refusal(&with_api(address));
            assert!(refusal.starts_with("environments.x.api: "), "{refusal}");
        }
    }

    #[test]
    fn what_the_page_would_refuse_is_refused_by_its_key() {
        assert!(refusal(r#"{"enviroments":{}}"#).starts_with("enviroments: "));
        assert!(
            refusal(r#"{"environments":{"x":{"label":"X","api":"/a","token":"t"}}}"#)
                .starts_with("environments.x.token: ")
        );
        assert!(refusal(r#"{"environments":{"x":{"label":"X"}}}"#).starts_with("environments.x: "));
        assert!(refusal(r#"{"sign_in":{"sod":{"client_secret":"s"}}}"#).starts_with("sign_in.sod.client_secret: "));
        assert!(refusal("{").contains("JSON"));
    }

    #[test]
    fn without_a_file_there_are_superoffice_s_hosts_only() {
        assert!(Environments::built_in().origins().is_empty());
        assert!(origins(Environments::built_in().text()).is_empty());
    }
}
