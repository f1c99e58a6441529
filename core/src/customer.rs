//! Which customer a reader means, who may know its id, or only an address from a browser or a mail. An address says nothing
//! but names that this deployment knows: no host that is pasted is ever asked.

use url::Url;

use crate::address::{Environment, EnvironmentName, TenantId, TenantIdError};
use crate::token::Token;

/// A customer, and the environment where the text names one that this deployment knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customer {
    /// The environment.
    pub environment: Option<EnvironmentName>,
    /// The tenant.
    pub tenant: TenantId,
}

/// Why a text names no customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoCustomer {
    /// There is nothing in it.
    Empty,
    /// It is no id, and no address either.
    Characters,
    /// It is an address, and no customer's id is in it.
    NoneInAddress,
    /// It looks like a token, which has a field of its own.
    Token,
}

impl NoCustomer {
    /// The text that says so.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Empty => "tenant-empty",
            Self::Characters => "tenant-characters",
            Self::NoneInAddress => "tenant-not-in-address",
            Self::Token => "tenant-is-token",
        }
    }
}

impl Customer {
    /// Reads an id, or an address: of SuperOffice's own pages and API, of a configured environment, or of this page.
    /// `origin` is the page's own, for environments that are configured by a path.
    ///
    /// # Errors
    /// [`NoCustomer`] says why nobody is named.
    pub fn read(text: &str, environments: &[Environment], origin: &str) -> Result<Self, NoCustomer> {
        if Token::is_like(text) {
            return Err(NoCustomer::Token);
        }
        match TenantId::parse(text) {
            Ok(tenant) => Ok(Self { environment: None, tenant }),
            Err(TenantIdError::Empty) => Err(NoCustomer::Empty),
            Err(TenantIdError::Characters) => {
                let url = address(text.trim()).ok_or(NoCustomer::Characters)?;
                in_address(&url, environments, origin).ok_or(NoCustomer::NoneInAddress)
            }
        }
    }
}

/// An address, with or without `https://`.
fn address(text: &str) -> Option<Url> {
    if text.contains(char::is_whitespace) || !text.contains(['/', '.']) {
        return None;
    }
    let with_scheme = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    Url::parse(&with_scheme).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

fn in_address(url: &Url, environments: &[Environment], origin: &str) -> Option<Customer> {
    let parts: Vec<&str> = url.path().split('/').filter(|part| !part.is_empty()).collect();
    // An address of this page, wherever it is hosted, names the environment and the tenant side by side.
    let here = parts.iter().zip(parts.iter().skip(1)).find_map(|(environment, tenant)| {
        let name = EnvironmentName::parse(environment)?;
        let is_known = environments.iter().any(|environment| environment.name == name);
        let tenant = TenantId::parse(tenant).ok().filter(|_| is_known)?;
        Some(Customer { environment: Some(name), tenant })
    });
    if here.is_some() {
        return here;
    }
    let in_query = url.query_pairs().map(|(_, value)| value.into_owned()).collect::<Vec<_>>();
    let tenant = parts.into_iter().chain(in_query.iter().map(String::as_str)).find_map(numbered)?;
    let environment = environment_of(url, &tenant, environments, origin);
    Some(Customer { environment, tenant })
}

/// A customer's id as SuperOffice writes it: `Cust12345`.
fn numbered(part: &str) -> Option<TenantId> {
    let number = part.get(4..).filter(|_| part.get(..4).is_some_and(|front| front.eq_ignore_ascii_case("cust")))?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    TenantId::parse(part).ok().filter(|_| is_number)
}

/// The environment that an address belongs to: one of SuperOffice's own by its host's name (`online3`), a configured one by
/// its origin.
fn environment_of(url: &Url, tenant: &TenantId, environments: &[Environment], origin: &str) -> Option<EnvironmentName> {
    let host = url.host_str().unwrap_or_default();
    if let Some(front) = host.strip_suffix(".superoffice.com") {
        let name = front.rsplit('.').next().unwrap_or_default().trim_end_matches(|c: char| c.is_ascii_digit());
        return Environment::super_office(name);
    }
    let serves = |environment: &&Environment| {
        let state = environment.state_lookup(tenant, origin);
        let api = environment.fixed_api(tenant, origin).map(|api| api.as_str().to_owned());
        [state, api].into_iter().flatten().any(|own| Url::parse(&own).is_ok_and(|own| own.origin() == url.origin()))
    };
    environments.iter().find(serves).map(|environment| environment.name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    fn read(text: &str) -> Result<(Option<String>, String), NoCustomer> {
        let config = Config::parse(
            r#"{"environments":{"onsite":{"api":"https://crm.example.com/SuperOffice/api"},"local":{"state":"/api/state/{tenant}"}}}"#,
        );
        assert_eq!(config.mistakes, []);
        Customer::read(text, &config.environments, "https://doctor.example").map(|customer| {
            let environment = customer.environment.map(|name| name.as_str().to_owned());
            (environment, customer.tenant.as_str().to_owned())
        })
    }

    fn customer(environment: Option<&str>, tenant: &str) -> Result<(Option<String>, String), NoCustomer> {
        Ok((environment.map(str::to_owned), tenant.to_owned()))
    }

    #[test]
    fn an_id_names_a_customer_and_no_environment() {
        for text in ["Cust12345", " cust12345 ", "12345"] {
            assert_eq!(read(text), customer(None, "Cust12345"), "{text}");
        }
    }

    #[test]
    fn an_address_names_the_customer_and_where_it_is() {
        for (text, environment) in [
            ("https://online3.superoffice.com/Cust12345/api", Some("online")),
            ("https://online.superoffice.com/Cust12345/CRM/default.aspx?x=1", Some("online")),
            ("online2.superoffice.com/cust12345/CS/scripts", Some("online")),
            ("https://qaonline1.superoffice.com/Cust12345/", Some("qaonline")),
            ("https://sod2.superoffice.com/Cust12345/api/v1/Webhook", Some("sod")),
            ("https://community.superoffice.com/Cust12345", None),
            ("https://sod.superoffice.com/login?ctx=Cust12345", Some("sod")),
            ("https://crm.example.com/Cust12345", Some("onsite")),
            ("https://doctor.example/x/Cust12345", Some("local")),
            ("https://elsewhere.example/Cust12345", None),
        ] {
            assert_eq!(read(text), customer(environment, "Cust12345"), "{text}");
        }
    }

    #[test]
    fn an_address_of_this_page_names_both_wherever_it_is_hosted() {
        for (text, environment, tenant) in [
            ("https://doctor.example/online/Cust12345/webhooks?state=Stopped", "online", "Cust12345"),
            ("https://other.example/tools/doctor/sod/Cust1/webhooks/12", "sod", "Cust1"),
            ("http://127.0.0.1:8080/onsite/acme-site/diagnosis", "onsite", "acme-site"),
        ] {
            assert_eq!(read(text), customer(Some(environment), tenant), "{text}");
        }
    }

    #[test]
    fn a_host_that_only_looks_like_the_vendors_is_no_environment_of_the_vendors() {
        for host in ["online.superoffice.com.evil.example", "evilsuperoffice.com", "online.evil.example"] {
            assert_eq!(read(&format!("https://{host}/Cust12345/api")), customer(None, "Cust12345"), "{host}");
        }
    }

    #[test]
    fn what_names_nobody_says_why() {
        for (text, why) in [
            ("  ", NoCustomer::Empty),
            ("Acme Ltd", NoCustomer::Characters),
            ("a@b", NoCustomer::Characters),
            ("ftp://online.superoffice.com/Cust12345", NoCustomer::Characters),
            ("https://online.superoffice.com/", NoCustomer::NoneInAddress),
            ("www.acme.example", NoCustomer::NoneInAddress),
            ("https://online.superoffice.com/Customer/12", NoCustomer::NoneInAddress),
            ("8A:Cust12345.demo", NoCustomer::Token),
            ("Bearer abc.def", NoCustomer::Token),
        ] {
            assert_eq!(read(text), Err(why), "{text}");
        }
    }
}
