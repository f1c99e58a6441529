//! `config.json` beside `index.html`: the environments and sign-ins that a deployment adds. Every mistake is named
//! with its key, and the built-in environments work all the same.

use std::collections::BTreeMap;

use serde_json::Value;
use url::Url;

use crate::address::{ApiLocation, Environment, EnvironmentName, is_loopback};

/// What a deployment knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// The built-in environments and those of the file, the file's own first.
    pub environments: Vec<Environment>,
    /// The client id for signing in, by environment.
    pub sign_in: BTreeMap<String, String>,
    /// What is wrong with the file; empty where there is none or all is well.
    pub mistakes: Vec<ConfigMistake>,
}

/// A mistake in `config.json`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigMistake {
    /// Where: `environments.onsite.api`; empty for the file as a whole.
    pub key: String,
    /// What.
    pub fault: ConfigFault,
}

/// What can be wrong with a key of `config.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConfigFault {
    /// The file is no JSON object.
    NotJson,
    /// The key is none that we know.
    UnknownKey,
    /// Its value has the wrong type.
    WrongType,
    /// An environment's name is not of a–z, 0–9 and `-`, or is a built-in one.
    BadName,
    /// An environment names neither `api` nor `state`, or both.
    NeitherOrBoth,
    /// The address is none, or carries user info.
    NotAnAddress,
    /// The address is http on another machine.
    NotHttps,
    /// `state` lacks `{tenant}`.
    NoTenant,
    /// `sign_in` names an environment that there is not, or `relay` one that is not SuperOffice's own.
    UnknownEnvironment,
    /// There is a `relay`, but the address is not on this machine, where a relay would be.
    NotThisMachine,
}

impl Config {
    /// What a deployment without a file knows.
    pub fn built_in() -> Self {
        Self { environments: Environment::built_in(), sign_in: BTreeMap::new(), mistakes: Vec::new() }
    }

    /// Reads the file's text.
    pub fn parse(text: &str) -> Self {
        let mut config = Self::built_in();
        match serde_json::from_str::<Value>(text) {
            Ok(Value::Object(file)) => {
                for (key, value) in &file {
                    match key.as_str() {
                        "environments" => config.read_environments(value),
                        "sign_in" => {}
                        _ => config.mistake(key, ConfigFault::UnknownKey),
                    }
                }
                if let Some(sign_in) = file.get("sign_in") {
                    config.read_sign_in(sign_in);
                }
            }
            _ => config.mistake("", ConfigFault::NotJson),
        }
        config
    }

    /// The environment of that name.
    pub fn environment(&self, name: &EnvironmentName) -> Option<&Environment> {
        self.environments.iter().find(|environment| environment.name == *name)
    }

    fn mistake(&mut self, key: &str, fault: ConfigFault) {
        self.mistakes.push(ConfigMistake { key: key.to_owned(), fault });
    }

    fn read_environments(&mut self, value: &Value) {
        let Value::Object(entries) = value else { return self.mistake("environments", ConfigFault::WrongType) };
        let mut own = Vec::new();
        for (name, entry) in entries {
            match read_environment(name, entry) {
                Ok(environment) => own.push(environment),
                Err((key, fault)) => self.mistake(&key, fault),
            }
        }
        own.append(&mut self.environments);
        self.environments = own;
    }

    fn read_sign_in(&mut self, value: &Value) {
        let Value::Object(entries) = value else { return self.mistake("sign_in", ConfigFault::WrongType) };
        for (name, entry) in entries {
            let key = format!("sign_in.{name}");
            let known = EnvironmentName::parse(name).is_some_and(|name| self.environment(&name).is_some());
            if !known {
                self.mistake(&key, ConfigFault::UnknownEnvironment);
                continue;
            }
            let Value::Object(fields) = entry else {
                self.mistake(&key, ConfigFault::WrongType);
                continue;
            };
            for (field, value) in fields {
                let key = format!("{key}.{field}");
                match (field.as_str(), value.as_str()) {
                    ("client_id", Some(id)) if !id.trim().is_empty() => {
                        self.sign_in.insert(name.to_ascii_lowercase(), id.trim().to_owned());
                    }
                    ("client_id", _) => self.mistake(&key, ConfigFault::WrongType),
                    _ => self.mistake(&key, ConfigFault::UnknownKey),
                }
            }
        }
    }
}

fn read_environment(name: &str, entry: &Value) -> Result<Environment, (String, ConfigFault)> {
    let key = format!("environments.{name}");
    let fault = |fault| (key.clone(), fault);
    let parsed = EnvironmentName::parse(name).ok_or_else(|| fault(ConfigFault::BadName))?;
    if Environment::built_in().iter().any(|built_in| built_in.name == parsed) {
        return Err(fault(ConfigFault::BadName));
    }
    let Value::Object(fields) = entry else { return Err(fault(ConfigFault::WrongType)) };
    let mut label = name.to_owned();
    let (mut api, mut state, mut relay) = (None, None, None);
    for (field, value) in fields {
        let key = format!("{key}.{field}");
        let text = value.as_str().map(str::trim);
        match (field.as_str(), text) {
            ("label", Some(text)) => text.clone_into(&mut label),
            ("api", Some(text)) => api = Some(check_address(text).map_err(|fault| (key, fault))?),
            ("state", Some(text)) if !text.contains("{tenant}") => return Err((key, ConfigFault::NoTenant)),
            ("state", Some(text)) => state = Some(check_address(text).map_err(|fault| (key, fault))?),
            ("relay", Some(text)) => {
                relay = Some(Environment::super_office(text).ok_or((key, ConfigFault::UnknownEnvironment))?);
            }
            ("label" | "api" | "state" | "relay", None) => return Err((key, ConfigFault::WrongType)),
            _ => return Err((key, ConfigFault::UnknownKey)),
        }
    }
    let location = match (api, state) {
        (Some(api), None) => ApiLocation::Api(api),
        (None, Some(state)) => ApiLocation::State(state),
        _ => return Err(fault(ConfigFault::NeitherOrBoth)),
    };
    if let (Some(_), ApiLocation::Api(address) | ApiLocation::State(address)) = (&relay, &location)
        && !is_here(address)
    {
        return Err((format!("{key}.relay"), ConfigFault::NotThisMachine));
    }
    Ok(Environment { name: parsed, label, location, relay })
}

/// Whether a checked address is plain http on this machine: what a relay has.
fn is_here(address: &str) -> bool {
    Url::parse(&address.replace("{tenant}", "t")).is_ok_and(|url| url.scheme() == "http" && is_loopback(&url))
}

/// Stands in for a tenant's id while an address is checked: a text that no address holds by chance.
const MARKER: &str = "hook-doctor-tenant-id";

/// An https address, an http one on this machine, or a path on the page's own origin. It comes back as browsers read it,
/// because they also take spellings such as `https:/crm.example`.
fn check_address(text: &str) -> Result<String, ConfigFault> {
    if text.starts_with('/') && !text.starts_with("//") && !text.contains('\\') {
        return Ok(text.to_owned());
    }
    let url = Url::parse(&text.replace("{tenant}", MARKER)).map_err(|_| ConfigFault::NotAnAddress)?;
    if !url.username().is_empty() || url.password().is_some() || url.host().is_none() {
        return Err(ConfigFault::NotAnAddress);
    }
    // The tenant's id may be in a path or a query, never in a host or a port: it would choose where the token goes.
    let count = |part: &str, of: &str| part.matches(of).count();
    let in_its_place = count(url.path(), MARKER) + count(url.query().unwrap_or_default(), MARKER);
    if in_its_place != count(text, "{tenant}") {
        return Err(ConfigFault::NotAnAddress);
    }
    match url.scheme() {
        "https" => {}
        "http" if is_loopback(&url) => {}
        "http" => return Err(ConfigFault::NotHttps),
        _ => return Err(ConfigFault::NotAnAddress),
    }
    Ok(url.as_str().replace(MARKER, "{tenant}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_good_file_adds_its_environments_before_the_built_in_ones() {
        let config = Config::parse(
            r#"{"environments":{"onsite":{"label":"Our own server","api":"https://crm.example.com/SuperOffice/api"},
                "local":{"label":"Local tenant","state":"http://127.0.0.1:8765/api/state/{tenant}"},
                "here":{"api":"/{tenant}/api"}},"sign_in":{"sod":{"client_id":"abc"}}}"#,
        );
        assert_eq!(config.mistakes, []);
        assert_eq!(config.environments.len(), 7);
        assert_eq!(config.sign_in.get("sod").map(String::as_str), Some("abc"));
    }

    #[test]
    fn a_tenants_id_never_chooses_where_a_token_goes() {
        for address in [
            "https://{tenant}.example/api",
            "https:/{tenant}.example/api",
            "https:{tenant}.example/api",
            "https:\\\\{tenant}.example/api",
            "https:\\{tenant}/api",
            "https:///{tenant}/api",
            "https:/\t/{tenant}.example/api",
            "https://crm.{tenant}/api",
            "https://crm.example:{tenant}/api",
            "https://{tenant}@crm.example/api",
            "https://crm.example/{tenant}/../api",
            "https://crm.example/api#{tenant}",
            "{tenant}://crm.example/api",
        ] {
            for key in ["api", "state"] {
                let text = serde_json::json!({ "environments": { "x": { key: address } } }).to_string();
                let config = Config::parse(&text);
                let key = format!("environments.x.{key}");
                assert_eq!(config.mistakes, [ConfigMistake { key, fault: ConfigFault::NotAnAddress }], "{address}");
            }
        }
    }

    #[test]
    fn an_address_is_kept_as_browsers_read_it() {
        let tenant = crate::address::TenantId::parse("Cust1").unwrap();
        for (address, read) in [
            ("https://crm.example/{tenant}/api", "https://crm.example/Cust1/api"),
            ("https:/CRM.example/{tenant}/api/", "https://crm.example/Cust1/api"),
            ("https://crm.example", "https://crm.example"),
            ("https://crm.example/api?of={tenant}", "https://crm.example/api?of=Cust1"),
        ] {
            let text = serde_json::json!({ "environments": { "x": { "api": address } } }).to_string();
            let config = Config::parse(&text);
            assert_eq!(config.mistakes, [], "{address}");
            let api = config.environments[0].fixed_api(&tenant, "https://doctor.example");
            assert_eq!(api.map(|api| api.as_str().to_owned()).as_deref(), Some(read), "{address}");
        }
    }

    #[test]
    fn a_relay_of_this_machine_names_what_lies_behind_it() {
        for here in ["127.0.0.1:8765", "localhost:8765", "[::1]:8765"] {
            let config = Config::parse(&format!(
                r#"{{"environments":{{"sod-relay":{{"state":"http://{here}/relay/sod/state/{{tenant}}","relay":"sod"}}}}}}"#
            ));
            assert_eq!(config.mistakes, [], "{here}");
            let relayed: Vec<_> = config.environments.iter().map(|environment| environment.relay.clone()).collect();
            assert_eq!(relayed, [EnvironmentName::parse("sod"), None, None, None, None], "{here}");
        }
    }

    #[test]
    fn each_mistake_names_its_key_and_the_built_in_environments_stay() {
        let cases = [
            ("[]", "", ConfigFault::NotJson),
            ("{", "", ConfigFault::NotJson),
            (r#"{"colour":1}"#, "colour", ConfigFault::UnknownKey),
            (r#"{"environments":{"x":{"api":"http://crm.example/api"}}}"#, "environments.x.api", ConfigFault::NotHttps),
            (
                r#"{"environments":{"x":{"state":"https://crm.example/api"}}}"#,
                "environments.x.state",
                ConfigFault::NoTenant,
            ),
            (r#"{"environments":{"x":{"label":"X"}}}"#, "environments.x", ConfigFault::NeitherOrBoth),
            (
                r#"{"environments":{"online":{"api":"https://evil.example/api"}}}"#,
                "environments.online",
                ConfigFault::BadName,
            ),
            (
                r#"{"environments":{"x":{"api":"https://{tenant}.example/api"}}}"#,
                "environments.x.api",
                ConfigFault::NotAnAddress,
            ),
            (
                r#"{"environments":{"x":{"api":"https://a.example/api","token":"t"}}}"#,
                "environments.x.token",
                ConfigFault::UnknownKey,
            ),
            (
                r#"{"environments":{"x":{"state":"http://127.0.0.1:8765/relay/x/state/{tenant}","relay":"local"}}}"#,
                "environments.x.relay",
                ConfigFault::UnknownEnvironment,
            ),
            (
                r#"{"environments":{"x":{"state":"http://127.0.0.1:8765/relay/x/state/{tenant}","relay":true}}}"#,
                "environments.x.relay",
                ConfigFault::WrongType,
            ),
            (
                r#"{"environments":{"x":{"state":"https://a.example/relay/sod/state/{tenant}","relay":"sod"}}}"#,
                "environments.x.relay",
                ConfigFault::NotThisMachine,
            ),
            (
                r#"{"environments":{"x":{"api":"/{tenant}/api","relay":"sod"}}}"#,
                "environments.x.relay",
                ConfigFault::NotThisMachine,
            ),
            (r#"{"sign_in":{"nowhere":{"client_id":"a"}}}"#, "sign_in.nowhere", ConfigFault::UnknownEnvironment),
        ];
        for (text, key, fault) in cases {
            let config = Config::parse(text);
            assert_eq!(config.mistakes, [ConfigMistake { key: key.to_owned(), fault }], "{text}");
            assert_eq!(config.environments.len(), 4, "{text}");
        }
    }
}
