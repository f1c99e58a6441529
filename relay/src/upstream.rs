//! The client that asks SuperOffice: https with verified certificates, no redirects, no cookies, and an end to waiting.
//! The proxy that the machine's environment names is used; it sees which server is asked and nothing more.

use std::time::Duration;

use axum::http::{HeaderValue, header};
use reqwest::redirect::Policy;

use crate::admit::Upstream;
use crate::calls;

/// Who asks, for the server's own records.
const AGENT: &str = concat!("hook-doctor-relay/", env!("CARGO_PKG_VERSION"));

/// How long and how much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How long a call may take, to the end of its answer.
    pub whole: Duration,
    /// How long a connection may take.
    pub connect: Duration,
    /// The largest body that is sent, in bytes.
    pub request: usize,
    /// The largest answer of the state lookup that is read, in bytes.
    pub state: usize,
    /// The largest answer of the API that is handed on, in bytes.
    pub answer: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            whole: Duration::from_secs(60),
            connect: Duration::from_secs(10),
            request: 1 << 20,
            state: 64 << 10,
            answer: 64 << 20,
        }
    }
}

/// Where the servers of SuperOffice are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Upstreams(Place);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Public,
    ThisMachine(u16),
}

impl Upstreams {
    /// Where their names say.
    #[must_use]
    pub const fn public() -> Self {
        Self(Place::Public)
    }

    /// For tests against a server of this machine: all of them are plain http at this port of 127.0.0.1, which learns by
    /// `Host` which server was meant.
    #[must_use]
    pub const fn on_this_machine(port: u16) -> Self {
        Self(Place::ThisMachine(port))
    }

    /// A client that keeps the limits.
    pub(crate) fn client(self, limits: &Limits) -> Result<reqwest::Client, reqwest::Error> {
        let client = reqwest::Client::builder()
            .use_rustls_tls()
            .redirect(Policy::none())
            .referer(false)
            .user_agent(AGENT)
            .connect_timeout(limits.connect)
            .timeout(limits.whole);
        match self.0 {
            Place::Public => client.https_only(true).build(),
            Place::ThisMachine(_) => client.no_proxy().build(),
        }
    }

    /// The request to send.
    pub(crate) fn request(
        self,
        client: &reqwest::Client,
        upstream: &Upstream,
        body: impl Into<reqwest::Body>,
    ) -> reqwest::RequestBuilder {
        let Upstream { purpose: _, method, host, target, headers } = upstream;
        let mut headers = headers.clone();
        // An answer that is not compressed has the size that is counted.
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        let request = match self.0 {
            Place::Public => client.request(method.clone(), format!("https://{host}{target}")),
            Place::ThisMachine(port) => {
                client.request(method.clone(), format!("http://127.0.0.1:{port}{target}")).header(header::HOST, host)
            }
        };
        let request = request.headers(headers);
        if calls::has_body(method) { request.body(body) } else { request }
    }
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, Method};

    use super::*;
    use crate::admit::Purpose;

    #[test]
    fn the_public_servers_are_asked_by_https_and_by_their_names() {
        let upstream = Upstream {
            purpose: Purpose::Api,
            method: Method::POST,
            host: "sod2.superoffice.com".to_owned(),
            target: "/Cust12345/api/v1/Webhook".to_owned(),
            headers: HeaderMap::new(),
        };
        let client = Upstreams::public().client(&Limits::default()).unwrap();
        let request = Upstreams::public().request(&client, &upstream, "{}").build().unwrap();
        assert_eq!(request.url().as_str(), "https://sod2.superoffice.com/Cust12345/api/v1/Webhook");
        assert_eq!(request.headers().get("accept-encoding").unwrap(), "identity");
        assert!(request.headers().get("host").is_none());
        assert_eq!(request.body().and_then(reqwest::Body::as_bytes), Some(&b"{}"[..]));
    }
    #[tokio::test]
    async fn the_public_servers_are_never_asked_without_encryption() {
        let client = Upstreams::public().client(&Limits::default()).unwrap();
        assert!(client.get("http://127.0.0.1:9/").send().await.unwrap_err().is_builder());
    }
}
