//! Where a webhook sends to. A target address is a secret in part: its user info, the values in its query and often parts of
//! its path open the receiver to anybody, so all that leaves this type is masked, except where a person asks to see it.

use url::Url;

use super::mask;

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

    /// The target with all that can be a key hidden: see [`super::mask`].
    pub fn masked(&self) -> String {
        match &self.url {
            Ok(url) => mask::url(url).unwrap_or_else(|| mask::unparsed(&self.raw)),
            Err(_) => mask::unparsed(&self.raw),
        }
    }

    /// Whether masking hides something.
    pub fn holds_secrets(&self) -> bool {
        self.masked().contains(mask::MASK)
    }

    /// The host name or address, in lower case, without the port; `None` where the target is no address.
    pub fn host(&self) -> Option<String> {
        mask::host(self.url.as_ref().ok()?)
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
                let path = if url.path() == "/" { String::new() } else { mask::path(url, &host) };
                let query = if url.query().is_some() { format!("?{}", mask::MASK) } else { String::new() };
                format!("{host}{port}{path}{query}")
            }
            _ => self.masked(),
        }
    }

    /// Address without user info, query, fragment and keys in its path, for commands that a person copies; `None` for a
    /// script.
    pub fn without_secrets(&self) -> Option<String> {
        let mut url = self.url.as_ref().ok()?.clone();
        if let Some(host) = self.host() {
            url.set_path(&mask::path(&url, &host).replace(mask::MASK, "REST-OF-THE-ADDRESS"));
        }
        url.set_query(None);
        url.set_fragment(None);
        // Both setters fail only for addresses that can't carry user info, which then have none to take away.
        let _ = url.set_username("");
        let _ = url.set_password(None);
        Some(url.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
