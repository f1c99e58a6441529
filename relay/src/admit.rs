//! The one decision: whether a request that arrived here is carried, and as what. Everything that is sent afterwards is
//! in the [`Upstream`] that comes of it, but for the body.

use axum::http::{HeaderMap, Method, Uri};
use doctor_core::address::{Environment, EnvironmentName};

use crate::address::{self, RelayAddress};
use crate::refusal::Refusal;
use crate::{caller, calls, headers};

/// What a relay serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    pub(crate) environment: EnvironmentName,
    pub(crate) port: u16,
}

/// A request as it arrived, without its body.
#[derive(Debug, Clone, Copy)]
pub struct IncomingRequest<'a> {
    /// The method.
    pub method: &'a Method,
    /// The target, not decoded.
    pub uri: &'a Uri,
    /// All headers.
    pub headers: &'a HeaderMap,
}

/// A request as it goes out, by https, without its body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upstream {
    /// Its purpose.
    pub purpose: Purpose,
    /// The method.
    pub method: Method,
    /// The server: one of the environment's own.
    pub host: String,
    /// Path and query, which begin with a slash.
    pub target: String,
    /// The headers, and no others.
    pub headers: HeaderMap,
}

/// The purpose of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// The state of a tenant; the addresses in its answer are changed to lead through the relay.
    State {
        /// Where addresses of the relay begin: `http://127.0.0.1:8765/relay/sod`.
        prefix: String,
    },
    /// A call of a tenant's API. Its answer is passed on unchanged.
    Api,
}

impl Rules {
    /// A relay to an environment of SuperOffice (`sod`, `qaonline`, `online`) that listens on `port` of this machine;
    /// `None` for any other name.
    #[must_use]
    pub fn new(environment: &str, port: u16) -> Option<Self> {
        Environment::super_office(environment).map(|environment| Self { environment, port })
    }
}

/// Decides whether a request is carried.
///
/// # Errors
/// A [`Refusal`] says why it is not.
pub fn admit(rules: &Rules, incoming: &IncomingRequest<'_>) -> Result<Upstream, Refusal> {
    let Rules { environment, port } = rules;
    let origin = caller::own_origin(*port, incoming.uri, incoming.headers)?;
    match address::read(incoming.uri.path(), environment)? {
        RelayAddress::State { tenant } if incoming.method == Method::GET => Ok(Upstream {
            purpose: Purpose::State { prefix: format!("{origin}/relay/{}", environment.as_str()) },
            method: Method::GET,
            host: format!("{}.superoffice.com", environment.as_str()),
            target: format!("/api/state/{}", tenant.as_str()),
            headers: headers::to_state(incoming.headers),
        }),
        RelayAddress::State { .. } => Err(Refusal::NotUsed),
        RelayAddress::Api { host, tenant, rest } => {
            let path: String = rest.iter().map(|part| format!("/{part}")).collect();
            let query = incoming.uri.query().map(|query| format!("?{query}")).unwrap_or_default();
            let call = path + &query;
            if !calls::is_made_by_the_page(incoming.method, &call) {
                return Err(Refusal::NotUsed);
            }
            Ok(Upstream {
                purpose: Purpose::Api,
                method: incoming.method.clone(),
                host: host.to_owned(),
                target: format!("/{}/api{call}", tenant.as_str()),
                headers: headers::to_api(incoming.headers),
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::http::Request;
    use doctor_core::request::endpoint::Endpoint;

    use super::*;

    const API: &str = "/relay/sod/sod2.superoffice.com/Cust12345/api";

    fn incoming(method: &str, target: &str, headers: &[(&str, &str)]) -> Result<Upstream, Refusal> {
        let mut request = Request::builder().method(method).uri(target).header("host", "127.0.0.1:8765");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (parts, ()) = request.body(()).unwrap().into_parts();
        let rules = Rules::new("sod", 8765).unwrap();
        admit(&rules, &IncomingRequest { method: &parts.method, uri: &parts.uri, headers: &parts.headers })
    }

    #[test]
    fn a_relay_goes_to_the_vendors_environments_only() {
        for name in ["demo", "local", "sod.superoffice.com", "evil", ""] {
            assert_eq!(Rules::new(name, 8765), None, "{name}");
        }
    }

    #[test]
    fn a_state_lookup_carries_neither_token_nor_query() {
        let upstream =
            incoming("GET", "/relay/sod/state/cust12345?x=1", &[("authorization", "Bearer t"), ("accept", "a/b")])
                .unwrap();
        assert_eq!(upstream.host, "sod.superoffice.com");
        assert_eq!(upstream.target, "/api/state/Cust12345");
        assert_eq!(upstream.purpose, Purpose::State { prefix: "http://127.0.0.1:8765/relay/sod".to_owned() });
        assert_eq!(upstream.headers.keys().map(|name| name.as_str()).collect::<Vec<_>>(), ["accept"]);
        assert_eq!(incoming("POST", "/relay/sod/state/Cust12345", &[]), Err(Refusal::NotUsed));
    }

    #[test]
    fn every_request_of_the_page_is_carried_as_it_was_written() {
        for request in Endpoint::ALL.into_iter().flat_map(Endpoint::examples) {
            let (method, path) = (request.method, &request.path);
            let upstream = incoming(method, &format!("{API}{path}"), &[]).unwrap();
            assert_eq!(upstream.host, "sod2.superoffice.com");
            assert_eq!((upstream.method.as_str(), &upstream.target), (method, &format!("/Cust12345/api{path}")));
            assert_eq!(upstream.purpose, Purpose::Api);
        }
    }

    #[test]
    fn a_call_that_the_page_does_not_make_is_refused() {
        let made: Vec<_> = Endpoint::ALL.into_iter().flat_map(Endpoint::examples).collect();
        for path in made.iter().map(|request| &request.path) {
            for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE"] {
                if !made.iter().any(|request| request.method == method && request.path == *path) {
                    assert_eq!(
                        incoming(method, &format!("{API}{path}"), &[]),
                        Err(Refusal::NotUsed),
                        "{method} {path}"
                    );
                }
            }
        }
        for (method, path) in [
            ("DELETE", "/v1/Webhook"),
            ("PUT", "/v1/Webhook/12"),
            ("POST", "/v1/Agents/Webhook/SaveWebhookEntity"),
            ("GET", "/v1/Contact/1"),
            ("GET", "/v1/Archive/dynamic"),
            ("GET", "/v1/Archive/dynamic?$select=person.name"),
            ("GET", "/v1/Archive/dynamic?$select=webhook.secret&$orderBy=webhook.webhook_id&$top=1000"),
        ] {
            assert_eq!(incoming(method, &format!("{API}{path}"), &[]), Err(Refusal::NotUsed), "{method} {path}");
        }
    }

    #[test]
    fn another_environments_server_is_refused() {
        let path = "/relay/sod/online3.superoffice.com/Cust12345/api/v1/Webhook";
        assert!(matches!(incoming("GET", path, &[]), Err(Refusal::OtherServer(_))));
    }

    #[test]
    fn only_the_headers_that_the_page_means_for_the_tenant_go_there() {
        let passed = [
            ("authorization", "Bearer 8A:Cust12345.x"),
            ("accept", "application/json"),
            ("content-type", "application/json"),
            ("so-language", "de"),
            ("so-timezone", "UTC"),
            ("if-unmodified-since", "Wed, 21 Oct 2026 07:28:00 GMT"),
        ];
        let kept_back = [
            ("cookie", "a=b"),
            ("origin", "http://127.0.0.1:8765"),
            ("referer", "http://127.0.0.1:8765/sod-relay/Cust12345/webhooks"),
            ("so-apptoken", "secret"),
            ("x-forwarded-for", "127.0.0.1"),
            ("sec-fetch-site", "same-origin"),
            ("user-agent", "a browser"),
            ("connection", "keep-alive"),
            ("accept-encoding", "gzip"),
        ];
        let upstream =
            incoming("GET", "/relay/sod/sod2.superoffice.com/Cust12345/api", &[&passed[..], &kept_back].concat())
                .unwrap();
        let sent: Vec<(&str, &str)> =
            upstream.headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
        assert_eq!(sent.len(), passed.len(), "{sent:?}");
        for header in passed {
            assert!(sent.contains(&header), "{header:?}");
        }
    }

    #[test]
    fn a_foreign_page_is_refused_before_its_address_is_read() {
        let foreign = [("origin", "https://evil.example")];
        assert_eq!(incoming("GET", "/relay/nowhere", &foreign), Err(Refusal::OtherOrigin));
    }
}
