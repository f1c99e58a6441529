//! Who may ask: a page that this machine serves on the relay's own port, addressed by this machine's own names. A
//! foreign page that turns its own name to 127.0.0.1 still says that name as `Host`; a foreign page that calls this
//! address says its own origin. Both are refused.

use axum::http::{HeaderMap, HeaderName, Uri, header};

use crate::refusal::Refusal;

/// The names by which this machine calls itself.
const NAMES: [&str; 3] = ["127.0.0.1", "localhost", "[::1]"];
/// The port that an address of http need not name.
const PORT_OF_HTTP: u16 = 80;
/// How a browser says from where a page asks.
const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// The origin by which the caller reached this port: `http://127.0.0.1:8765`.
///
/// # Errors
/// [`Refusal::OtherHost`] and [`Refusal::OtherOrigin`].
pub(crate) fn own_origin(port: u16, uri: &Uri, headers: &HeaderMap) -> Result<String, Refusal> {
    let mut hosts = headers.get_all(header::HOST).iter();
    let host = match (hosts.next(), hosts.next()) {
        (Some(host), None) => host.to_str().map_err(|_| Refusal::OtherHost)?,
        _ => return Err(Refusal::OtherHost),
    };
    let named_otherwise = uri.authority().is_some_and(|authority| authority.as_str() != host);
    if named_otherwise || !is_own(host, port) {
        return Err(Refusal::OtherHost);
    }
    let origin = format!("http://{host}");
    let same_origin = headers.get_all(header::ORIGIN).iter().all(|value| value.as_bytes() == origin.as_bytes());
    let same_site = headers.get_all(SITE).iter().all(|value| matches!(value.as_bytes(), b"same-origin" | b"none"));
    if same_origin && same_site { Ok(origin) } else { Err(Refusal::OtherOrigin) }
}

fn is_own(host: &str, port: u16) -> bool {
    NAMES.iter().any(|name| host == format!("{name}:{port}") || (port == PORT_OF_HTTP && host == *name))
}

#[cfg(test)]
mod tests {
    use axum::http::Request;

    use super::*;

    fn asked(headers: &[(&str, &str)]) -> Result<String, Refusal> {
        asked_at("/relay/sod/state/Cust12345", 8765, headers)
    }

    fn asked_at(target: &str, port: u16, headers: &[(&str, &str)]) -> Result<String, Refusal> {
        let mut request = Request::builder().uri(target);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(()).unwrap();
        own_origin(port, request.uri(), request.headers())
    }

    #[test]
    fn this_machines_own_names_are_answered_and_say_the_origin() {
        for host in ["127.0.0.1:8765", "localhost:8765", "[::1]:8765"] {
            assert_eq!(asked(&[("host", host)]), Ok(format!("http://{host}")));
        }
        assert_eq!(asked_at("/", 80, &[("host", "localhost")]), Ok("http://localhost".to_owned()));
    }

    #[test]
    fn a_name_that_was_turned_to_this_machine_is_refused() {
        for host in [
            "evil.example:8765",
            "127.0.0.1",
            "127.0.0.1:8766",
            "localhost",
            "localhost.:8765",
            "localhost.evil.example:8765",
            "127.0.0.1:8765@evil.example",
            "127.0.0.1.nip.example:8765",
            "0.0.0.0:8765",
            "127.0.0.2:8765",
            "",
        ] {
            assert_eq!(asked(&[("host", host)]), Err(Refusal::OtherHost), "{host}");
        }
        assert_eq!(asked(&[]), Err(Refusal::OtherHost));
        assert_eq!(asked(&[("host", "127.0.0.1:8765"), ("host", "evil.example")]), Err(Refusal::OtherHost));
        assert_eq!(
            asked_at("http://evil.example/relay/sod/state/Cust1", 8765, &[("host", "127.0.0.1:8765")]),
            Err(Refusal::OtherHost)
        );
    }

    #[test]
    fn a_page_of_another_origin_is_refused() {
        for origin in [
            "https://evil.example",
            "null",
            "http://127.0.0.1:3000",
            "https://127.0.0.1:8765",
            "http://localhost:8765",
            "http://127.0.0.1:8765/",
            "http://127.0.0.1:8765 http://evil.example",
        ] {
            assert_eq!(asked(&[("host", "127.0.0.1:8765"), ("origin", origin)]), Err(Refusal::OtherOrigin), "{origin}");
        }
        let own = ("origin", "http://127.0.0.1:8765");
        assert!(asked(&[("host", "127.0.0.1:8765"), own]).is_ok());
        assert_eq!(
            asked(&[("host", "127.0.0.1:8765"), own, ("origin", "https://evil.example")]),
            Err(Refusal::OtherOrigin)
        );
    }

    #[test]
    fn what_the_browser_says_of_the_site_counts_too() {
        for (site, admitted) in [("same-origin", true), ("none", true), ("same-site", false), ("cross-site", false)] {
            let answer = asked(&[("host", "127.0.0.1:8765"), ("sec-fetch-site", site)]);
            assert_eq!(answer.is_ok(), admitted, "{site}");
        }
    }
}
