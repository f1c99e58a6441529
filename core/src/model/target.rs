//! Where a webhook sends to. A target address is a secret in part: its user info and the values in its query can open
//! the receiver to anybody, so all that leaves this type is masked, except where a person asks to see it.

use url::{Host, Url};

/// What stands where something was masked.
pub const MASK: &str = "•••";

/// A webhook's target: an address, or the include name or id of a script.
#[derive(Clone, PartialEq, Eq)]
pub struct Target {
    raw: String,
    url: Result<Url, TargetFault>,
}

/// Why a target is no address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TargetFault {
    /// There is none.
    Empty,
    /// It does not begin with a scheme such as `https:`.
    NoScheme,
    /// It names no host, or one that cannot be.
    BadHost,
    /// Its host has letters outside ASCII; whether it resolves can't be judged here.
    InternationalHost,
    /// Its port is no number from 0 to 65535.
    BadPort,
    /// Anything else that the URL standard refuses.
    Malformed,
}

impl std::fmt::Debug for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Target").field(&self.masked()).finish()
    }
}

impl Target {
    /// Reads a target as the API sends it.
    pub fn new(text: &str) -> Self {
        let raw = text.trim().to_owned();
        let url = if raw.is_empty() {
            Err(TargetFault::Empty)
        } else {
            Url::parse(&raw).map_err(|error| match error {
                url::ParseError::RelativeUrlWithoutBase => TargetFault::NoScheme,
                url::ParseError::InvalidPort => TargetFault::BadPort,
                url::ParseError::IdnaError if !raw.is_ascii() => TargetFault::InternationalHost,
                url::ParseError::EmptyHost
                | url::ParseError::IdnaError
                | url::ParseError::InvalidIpv4Address
                | url::ParseError::InvalidIpv6Address
                | url::ParseError::InvalidDomainCharacter => TargetFault::BadHost,
                _ => TargetFault::Malformed,
            })
        };
        Self { raw, url }
    }

    /// The parsed address, or why it is none.
    pub fn url(&self) -> Result<&Url, TargetFault> {
        self.url.as_ref().map_err(|fault| *fault)
    }

    /// The whole text, keys included: only for showing to a person who asked, and for editing. It must not be kept,
    /// searched or exported.
    pub fn reveal(&self) -> &str {
        &self.raw
    }

    /// The target with user info and query values replaced by [`MASK`].
    pub fn masked(&self) -> String {
        mask_addresses(&self.raw)
    }

    /// Whether masking hides something.
    pub fn holds_secrets(&self) -> bool {
        self.masked() != self.raw
    }

    /// The host name or address, in lower case, without the port; `None` where the target is no address.
    pub fn host(&self) -> Option<String> {
        self.url.as_ref().ok()?.host().map(|host| match host {
            Host::Domain(name) => name.trim_end_matches('.').to_ascii_lowercase(),
            Host::Ipv4(address) => address.to_string(),
            Host::Ipv6(address) => format!("[{address}]"),
        })
    }

    /// The port that a delivery connects to: the written one or the scheme's own.
    pub fn port(&self) -> Option<u16> {
        self.url.as_ref().ok()?.port_or_known_default()
    }

    /// What tells whether two targets are the same receiver's: the address with its host in small letters and without the
    /// port that its scheme implies, a slash at the end, the order of its query and its fragment; of what is no address
    /// the text. Keys are in it: only for comparing.
    pub fn destination(&self) -> String {
        let Ok(url) = &self.url else { return self.raw.clone() };
        let mut url = url.clone();
        url.set_fragment(None);
        let path = url.path().trim_end_matches('/').to_owned();
        url.set_path(&path);
        if let Some(query) = url.query() {
            let mut parts: Vec<&str> = query.split('&').collect();
            parts.sort_unstable();
            let sorted = parts.join("&");
            url.set_query(Some(&sorted));
        }
        url.to_string()
    }

    /// Host and path, masked, for a narrow column; the whole masked text where the target is no address.
    pub fn brief(&self) -> String {
        match (&self.url, self.host()) {
            (Ok(url), Some(host)) => {
                let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
                let path = if url.path() == "/" { "" } else { url.path() };
                let query = if url.query().is_some() { format!("?{MASK}") } else { String::new() };
                format!("{host}{port}{path}{query}")
            }
            _ => self.masked(),
        }
    }

    /// Address without user info, query and fragment, for commands that a person copies; `None` for a script.
    pub fn without_secrets(&self) -> Option<String> {
        let mut url = self.url.as_ref().ok()?.clone();
        url.set_query(None);
        url.set_fragment(None);
        // Both setters fail only for addresses that can't carry user info, which then have none to take away.
        let _ = url.set_username("");
        let _ = url.set_password(None);
        Some(url.to_string())
    }
}

/// Replaces the user info and query values of every address in a text by [`MASK`], so that a quoted error gives no
/// key away. Works on any text, in one pass.
pub fn mask_addresses(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.find(['?', '&', ':']) {
        let (before, from) = rest.split_at(next);
        out.push_str(before);
        let (kept, after) = match from.as_bytes().first() {
            Some(b':') => mask_user_info(from, &mut out),
            _ => mask_query_value(from, &mut out),
        };
        out.push_str(kept);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// `from` begins with `:`. Behind `://`, what stands before an `@` in the authority is user info.
fn mask_user_info<'a>(from: &'a str, out: &mut String) -> (&'a str, &'a str) {
    let Some(after) = from.strip_prefix("://") else { return from.split_at(1) };
    let end = after
        .find(|c: char| c.is_whitespace() || matches!(c, '/' | '\\' | '?' | '#' | '"' | '\'' | '<' | '>'))
        .unwrap_or(after.len());
    match after.get(..end).and_then(|authority| authority.rfind('@')) {
        Some(at) => {
            out.push_str("://");
            out.push_str(MASK);
            ("", after.get(at..).unwrap_or_default())
        }
        None => from.split_at(3),
    }
}

/// `from` begins with `?` or `&`. What follows may be `name=value`, where the value goes, or a bare key.
fn mask_query_value<'a>(from: &'a str, out: &mut String) -> (&'a str, &'a str) {
    let intro = ["&amp;", "?", "&"].into_iter().find(|intro| from.starts_with(intro)).map_or(1, str::len);
    let after = from.get(intro..).unwrap_or_default();
    let name = after
        .find(|c: char| {
            !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '~' | '%' | '[' | ']' | '$' | '+'))
        })
        .unwrap_or(after.len());
    if name == 0 || !after.get(name..).is_some_and(|tail| tail.starts_with('=')) {
        return from.split_at(intro);
    }
    let value = after.get(name + 1..).unwrap_or_default();
    let end = value
        .find(|c: char| c.is_whitespace() || matches!(c, '&' | '"' | '\'' | '<' | '>' | '#' | ')' | ';' | '}'))
        .unwrap_or(value.len());
    if end == 0 {
        return from.split_at(intro + name + 1);
    }
    out.push_str(from.get(..intro + name + 1).unwrap_or_default());
    out.push_str(MASK);
    ("", value.get(end..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_in_addresses_are_masked() {
        let cases = [
            ("https://a.example/in?code=abc&x=1", "https://a.example/in?code=•••&x=•••"),
            ("https://user:pw@a.example/in", "https://•••@a.example/in"),
            ("https://a.example/in#top", "https://a.example/in#top"),
            (
                "could not reach 'https://a.example/?sig=s3' at all",
                "could not reach 'https://a.example/?sig=•••' at all",
            ),
            ("<a href=\"/x?a=1&amp;sig=2\">", "<a href=\"/x?a=•••&amp;sig=•••\">"),
            ("what? nothing & more: all", "what? nothing & more: all"),
            ("https://a.example/?", "https://a.example/?"),
        ];
        for (raw, masked) in cases {
            assert_eq!(mask_addresses(raw), masked);
            assert_eq!(mask_addresses(masked), masked, "masking twice changes nothing");
        }
    }

    #[test]
    fn debug_output_holds_no_key() {
        assert!(!format!("{:?}", Target::new("https://a.example/?code=hunter2")).contains("hunter2"));
    }

    #[test]
    fn a_target_knows_its_host_and_port() {
        let target = Target::new("https://Api.Example:8443/x?y=z");
        assert_eq!(target.host().as_deref(), Some("api.example"));
        assert_eq!(target.port(), Some(8443));
        assert_eq!(target.brief(), "api.example:8443/x?•••");
        assert_eq!(target.without_secrets().as_deref(), Some("https://api.example:8443/x"));
    }

    #[test]
    fn equal_targets_written_differently_are_one_destination() {
        let destination = |address: &str| Target::new(address).destination();
        let one = destination("https://api.example/in?a=1&b=2");
        for other in [
            "https://API.example/in?b=2&a=1",
            "https://api.example:443/in/?a=1&b=2",
            "https://api.example/in?a=1&b=2#part",
        ] {
            assert_eq!(destination(other), one, "{other}");
        }
        for other in [
            "http://api.example/in?a=1&b=2",
            "https://api.example:8443/in?a=1&b=2",
            "https://api.example/IN?a=1&b=2",
            "https://api.example/in?a=1&b=3",
            "https://api.example/in",
        ] {
            assert_ne!(destination(other), one, "{other}");
        }
        assert_eq!(destination("https://api.example"), destination("https://api.example/"));
        assert_eq!(destination("OnContactChanged"), "OnContactChanged");
    }

    #[test]
    fn what_is_no_address_says_why() {
        let cases = [
            ("", TargetFault::Empty),
            ("OnContactChanged", TargetFault::NoScheme),
            ("https://", TargetFault::BadHost),
            ("https://a:99999/", TargetFault::BadPort),
        ];
        for (raw, fault) in cases {
            assert_eq!(Target::new(raw).url().err(), Some(fault), "{raw}");
        }
    }
}
