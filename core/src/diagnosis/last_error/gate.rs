//! What lies in front of the receiver's own code and does not let the call in: the check for a CSRF token, the list of host
//! names, the list of addresses, a person's sign-in. Each is known by words in the body or the phrase, or by a header that
//! nothing else sends. Words in a tag are no words: many pages carry a CSRF token in a `meta` tag.

use std::ops::Range;

use super::answer::{AnswerShape, ReceiverAnswer};
use super::phrase::{Match, Text};
use crate::diagnosis::Cause;

/// The caller's address is not on the receiver's list.
pub(super) fn address(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<Match> {
    const PHRASES: &[&str] = &[
        "ip forbidden",
        "403.6 - forbidden",
        "has blocked your access",
        "ip is not whitelisted",
        "ip not whitelisted",
        "ip not allowlisted",
        "ip_not_allowed",
        "ip_not_whitelisted",
        "ipnotallowed",
        "allowed caller ip address ranges",
        "client address is not authorized",
        "ipaddressrestriction",
        "ip address restriction",
        "ip restriction",
        "ip allow list enabled",
        "not on the ip allow list",
    ];
    const SUBJECTS: &[&str] =
        &["ip", "client address", "source address", "remote address", "caller's address", "ipv4", "ipv6"];
    const REFUSED: &[&str] = &[
        "not allowed",
        "isn't allowed",
        "not whitelisted",
        "not allowlisted",
        "not allow-listed",
        "not in whitelist",
        "not permitted",
        "isn't permitted",
        "not authorized",
        "not authorised",
        "unauthorized ip",
        "not in the allowed",
        "not in allowed",
        "not in the list",
        "not on the list",
        "disallowed",
        "is restricted",
        "not trusted",
        "untrusted",
        "no access from",
    ];
    const LISTS: &[&str] = &["whitelist", "allowlist", "allow list", "allow-list", "white list"];
    const NOT_ON_IT: &[&str] = &[" not ", "n't ", "outside", "missing", "absent", "reject", "denied"];
    let may_refuse = answer.status.is_none_or(|status| matches!(status, 400 | 401 | 403 | 406 | 422));
    if !may_refuse {
        return None;
    }
    let said = said(text, answer);
    first_in(text, &said, PHRASES)
        .or_else(|| text.near(&said, SUBJECTS, REFUSED))
        .or_else(|| text.near(&said, SUBJECTS, LISTS).filter(|subject| text.sentence_has(subject, NOT_ON_IT)))
        .map(|proof| (Cause::AddressNotAllowed, proof))
}

/// The receiver's framework wants a token that only its own pages have.
pub(super) fn csrf(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<Match> {
    const PHRASES: &[&str] = &[
        "csrf verification failed",
        "csrf failed",
        "csrf token missing",
        "invalid csrf",
        "tokenmismatchexception",
        "token mismatch exception",
        "invalidauthenticitytoken",
        "can't verify csrf",
        "ebadcsrftoken",
        "httpantiforgery",
        "antiforgeryvalidationexception",
        "__requestverificationtoken",
        "anti-forgery",
        "antiforgery",
        "cross-site request forgery",
        "no valid crumb",
        "invalid nonce",
        "nonce is invalid",
        "nonce is missing",
        "missing nonce",
        "nonce has expired",
        "nonce verification failed",
        "nonce check failed",
        "failed nonce",
        "rest_cookie_invalid_nonce",
        "cookie check failed",
        "cross-site post form submissions are forbidden",
        "csrf_token",
        "invalid request origin",
        "the form's authenticity",
    ];
    const SUBJECTS: &[&str] = &["csrf", "xsrf", "csrftoken", "authenticity token"];
    const REFUSED: &[&str] = &[
        "missing",
        "invalid",
        "mismatch",
        "not match",
        "n't match",
        "expired",
        "not found",
        "fail",
        "incorrect",
        "required",
        "reject",
        "verif",
        "validat",
        "no valid",
        "not valid",
        "absent",
        "not provided",
        "denied",
        "detected",
        "attack",
    ];
    // SAP's gateway asks for a token by a header of its own.
    let asked = answer.header("x-csrf-token").is_some_and(|value| value.eq_ignore_ascii_case("required"));
    if asked && let Some(proof) = text.find("x-csrf-token") {
        return Some((Cause::CsrfRejected, proof));
    }
    let said = said(text, answer);
    let found = match answer.status {
        // A 500 is the receiver's code: only the names of such exceptions count.
        Some(500) => first_in(
            text,
            &said,
            &["httpantiforgery", "antiforgeryvalidationexception", "required anti-forgery", "tokenmismatchexception"],
        ),
        Some(404 | 405 | 410 | 413 | 429) => None,
        Some(status) if !(400..500).contains(&status) => None,
        _ => first_in(text, &said, PHRASES).or_else(|| text.near(&said, SUBJECTS, REFUSED)),
    };
    found.map(|proof| (Cause::CsrfRejected, proof))
}

/// The host name by which the receiver is called is none of its own.
pub(super) fn host(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<Match> {
    const PHRASES: &[&str] = &[
        "blocked request. this host",
        "server.allowedhosts",
        "preview.allowedhosts",
        "invalid host header",
        "invalid host \"",
        "invalid host '",
        "invalid host &quot;",
        "invalid hostname",
        "invalid host name",
        "request hostname is invalid",
        "disallowedhost",
        "invalid http_host header",
        "allowed_hosts",
        "blocked hosts:",
        "blocked host:",
        "hostauthorization",
        "invalid sni",
        "host does not match sni",
        "server name indication (sni)",
        "provided via sni and hostname",
        "misdirected request",
        "untrusted host",
        "untrusted domain",
        "suspiciousoperationexception: invalid host",
        "fastly error: unknown domain",
        "unknown domain:",
        "unknown virtual host",
        "unrecognized host",
        "unrecognised host",
        "unknown host header",
        "host not permitted",
        "host not allowed",
        "host header is not allowed",
        "host is not allowed",
        "bad host header",
        "wrong host header",
        "missing host header",
        "host validation failed",
        "dns rebind",
    ];
    const SUBJECTS: &[&str] = &["host header", "hostname", "host name", "this host", "the host", "requested host"];
    const REFUSED: &[&str] = &[
        "is not allowed",
        "not in the allowed",
        "not an allowed",
        "not permitted",
        "is not trusted",
        "is not recognized",
        "is not recognised",
        "not whitelisted",
        "is invalid",
    ];
    let said = said(text, answer);
    let status = answer.status;
    let may_refuse = status.is_none_or(|status| (400..500).contains(&status) || status == 500);
    if !may_refuse {
        return None;
    }
    // "not allowed to post to this host" refuses something else.
    let is_before = |subject: &Range<usize>| {
        let rest: String = text.lower().get(subject.end..).unwrap_or_default().chars().take(80).collect();
        REFUSED.iter().any(|refused| rest.contains(refused))
    };
    // Django's page for a request that it distrusts; with debugging off it says no more, and the host is what it distrusts.
    let djangos = (status == Some(400)).then(|| text.find("<h1>bad request (400)</h1>")).flatten();
    let found = first_in(text, &said, PHRASES).or(djangos).or_else(|| {
        if matches!(status, Some(400 | 403 | 421)) {
            text.near(&said, SUBJECTS, REFUSED).filter(is_before)
        } else {
            None
        }
    });
    found.map(|proof| (Cause::HostRejected, proof))
}

/// A person's sign-in, or an access proxy that wants one.
pub(super) fn login(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<Match> {
    // Only these lie in front of a receiver and nowhere else.
    const HEADERS: [&str; 3] = ["x-goog-iap-generated-response", "cf-access-domain", "cf-access-aud"];
    const PHRASES: &[&str] = &[
        "invalid iap credentials",
        "www-authenticate: cloudflare-access",
        "_vercel_sso_nonce",
        "vercel.com/sso-api",
        "vercel authentication",
        "cloudflare access</title>",
        "cloudflareaccess.com/cdn-cgi/access/login",
        "github.dev/pf-signin",
        "please sign in to continue",
        "please log in to continue",
        "you must be logged in to access this page",
        "you must sign in to access",
        "oauth2-proxy",
        "sign in with your identity provider",
        "this site is password protected",
        "this page is password protected",
    ];
    const TITLES: &[&str] = &[
        "<title>sign in",
        "<title>signin",
        "<title>log in",
        "<title>login",
        "<title>logon",
        "<title>anmelden",
        "<title>logg inn",
        "<title>logga in",
        "<title>inloggen",
        "<title>connexion",
        "<title>authentication required",
    ];
    let status = answer.status;
    if status.is_some_and(|status| (300..400).contains(&status)) {
        let location = answer.header("location")?;
        let lower: String = Text::new(location).lower().to_owned();
        let proof = text.find(&lower)?;
        // The last part of an address that was cut off may go on.
        let is_whole = proof.end < text.original.len();
        let known =
            if is_whole { lower.as_str() } else { lower.rsplit_once(['/', '?']).map_or("", |(known, _)| known) };
        if leads_to_a_sign_in(known, is_whole) {
            return Some((Cause::LoginRequired, proof));
        }
        return None;
    }
    if let Some(name) = HEADERS.into_iter().find(|name| answer.header(name).is_some())
        && matches!(status, Some(401 | 403))
    {
        return text.find(name).map(|proof| (Cause::LoginRequired, proof));
    }
    let is_page = status.is_none_or(|status| matches!(status, 200 | 401 | 403));
    let found = match status {
        Some(401 | 403) => text.first_of(PHRASES).or_else(|| text.first_of(TITLES)),
        _ if is_page => text.first_of(TITLES).filter(|found| answer.body.contains(&found.start)),
        _ => None,
    };
    found.map(|proof| (Cause::LoginRequired, proof))
}

/// Whether an address, in lower case, is one where a person signs in: by its host, or by a
/// whole part of its path. Without its end nothing is said by what it lacks.
fn leads_to_a_sign_in(lower: &str, is_whole: bool) -> bool {
    const HOSTS: [&str; 14] = [
        "login.microsoftonline.com",
        "login.windows.net",
        "login.live.com",
        "accounts.google.com",
        "github.com/login",
        "github.dev",
        "cloudflareaccess.com",
        "okta.com",
        "auth0.com",
        "onelogin.com",
        "vercel.com",
        "awsapps.com",
        "amazoncognito.com",
        "b2clogin.com",
    ];
    const FIRST_NAMES: [&str; 12] =
        ["login", "signin", "sign-in", "logon", "sso", "auth", "idp", "id", "accounts", "adfs", "sts", "oauth"];
    const PARTS: [&str; 40] = [
        "login",
        "log-in",
        "log_in",
        "signin",
        "sign-in",
        "sign_in",
        "pf-signin",
        "logon",
        "sso",
        "sso-api",
        "saml",
        "saml2",
        "authorize",
        "authorise",
        "oauth2",
        "oauth",
        "openid",
        "openid-connect",
        "oidc",
        "adfs",
        "servicelogin",
        "wp-login.php",
        "login.php",
        "login.aspx",
        "login.html",
        "login.htm",
        "login.jsp",
        "signin.html",
        "logon.aspx",
        "my.policy",
        ".auth",
        "j_spring_security_check",
        "accountchooser",
        "anmelden",
        "connexion",
        "inloggen",
        "identity",
        "realms",
        "session-expired",
        "userlogin",
    ];
    let (path, query) = lower.split_once(['?', '#']).unwrap_or((lower, ""));
    let (host, path) = match path.split_once("://") {
        Some((_, rest)) => rest.split_once('/').unwrap_or((rest, "")),
        None => ("", path),
    };
    let is_known =
        HOSTS.iter().any(|known| host == *known || host.strip_suffix(known).is_some_and(|r| r.ends_with('.')));
    let named = host.split('.').next().is_some_and(|name| FIRST_NAMES.contains(&name));
    let parts = || path.split('/').filter(|part| !part.is_empty());
    let has_part = parts().any(|part| PARTS.contains(&part));
    let comes_back = [
        "returnurl=",
        "return_url=",
        "return_to=",
        "redirect_uri=",
        "redirecturl=",
        "redirect_url=",
        "continue=",
        "relaystate=",
        "samlrequest=",
        "client_id=",
    ]
    .iter()
    .any(|name| query.split('&').any(|pair| pair.starts_with(name)));
    is_known || has_part || (named && (comes_back || (is_whole && path.is_empty())))
}

/// Where the answer's own words are: its phrase and its body, not its headers.
pub(super) fn said(text: &Text<'_>, answer: &ReceiverAnswer) -> [Range<usize>; 2] {
    let end = text.original.len();
    let told = match answer.shape {
        AnswerShape::Message => answer.proof.clone(),
        // The phrase follows the status in quotes or brackets.
        AnswerShape::Dump => answer.proof.start..answer.proof.end + ", ReasonPhrase: '".len() + answer.phrase.len(),
        AnswerShape::Sentence | AnswerShape::Body => answer.proof.start..end,
    };
    [told, answer.body.clone()]
}

/// The first of these phrases in the answer's own words, or in its reason phrase.
fn first_in(text: &Text<'_>, said: &[Range<usize>], phrases: &[&str]) -> Option<Range<usize>> {
    phrases.iter().find_map(|phrase| {
        text.lower()
            .match_indices(phrase)
            .map(|(at, _)| at..at + phrase.len())
            .take(20)
            .find(|found| said.iter().any(|part| part.contains(&found.start)) && !text.is_in_a_tag(found.start))
    })
}

#[cfg(test)]
mod tests {
    use super::leads_to_a_sign_in;
    use crate::diagnosis::Cause;
    use crate::diagnosis::last_error::classify;

    fn cause(status: &str, body: &str) -> Cause {
        classify(&format!("HTTP/1.1 {status}\r\nContent-Type: text/html\r\nA: b\r\n\r\n{body}")).cause
    }

    #[test]
    fn an_address_leads_to_a_sign_in_by_its_host_or_by_a_whole_part_of_its_path() {
        for address in [
            "https://login.microsoftonline.com/x",
            "https://bygg.okta.com/x",
            "/login",
            "/a/signin/b",
            "https://x.example/users/sign_in",
            "https://login.x.example/as?client_id=1",
            "https://sso.x.example",
        ] {
            assert!(leads_to_a_sign_in(address, true), "{address}");
        }
        for address in [
            "https://notokta.com/x",
            "/login-events",
            "/blog/logins",
            "https://x.example/?login=1",
            "https://login.x.example/hooks",
            "https://id.x.example/customers?client=1",
            "/",
            "",
        ] {
            assert!(!leads_to_a_sign_in(address, true), "{address}");
        }
        assert!(!leads_to_a_sign_in("https://sso.x.example", false), "its path may have been cut off");
    }

    #[test]
    fn a_location_counts_only_in_a_redirect() {
        let answer = |status: &str| classify(&format!("HTTP/1.1 {status}\r\nLocation: /login\r\n\r\n")).cause;
        assert_eq!(answer("302 Found"), Cause::LoginRequired);
        assert_eq!(answer("201 Created"), Cause::Not200);
        assert_eq!(answer("403 Forbidden"), Cause::Forbidden);
    }

    #[test]
    fn a_token_counts_where_it_is_said_and_not_where_a_page_carries_it() {
        for body in ["CSRF token missing", "<p>Invalid CSRF token</p>", "the xsrf token has expired"] {
            assert_eq!(cause("403 Forbidden", body), Cause::CsrfRejected, "{body}");
        }
        for body in [
            "<meta name=\"csrf-token\" content=\"invalid\">",
            "<input name=\"csrf_token\" value=\"missing\">",
            "csrf. The role is missing",
            "nonce must be a number",
        ] {
            assert_eq!(cause("403 Forbidden", body), Cause::Forbidden, "{body}");
        }
        assert_eq!(cause("404 Not Found", "CSRF token missing"), Cause::NotFound);
        assert_eq!(cause("500 X", "CSRF token missing"), Cause::ReceiverError);
        assert_eq!(cause("500 X", "HttpAntiForgeryException"), Cause::CsrfRejected);
    }

    #[test]
    fn a_refused_host_comes_before_its_refusal() {
        assert_eq!(cause("403 Forbidden", "The hostname is not allowed here"), Cause::HostRejected);
        assert_eq!(cause("400 Bad Request", "<h1>Bad Request (400)</h1>"), Cause::HostRejected);
        assert_eq!(cause("403 Forbidden", "<h1>Bad Request (400)</h1>"), Cause::Forbidden);
        assert_eq!(cause("403 Forbidden", "you are not allowed to change the hostname"), Cause::Forbidden);
        assert_eq!(cause("502 Bad Gateway", "invalid host header"), Cause::BadGateway);
    }

    #[test]
    fn an_address_is_refused_in_one_sentence_and_by_a_refusal() {
        for body in [
            "Your IP address 203.0.113.5 is not allowed.",
            "IP not on the allowlist",
            "source ip isn't in the whitelist",
        ] {
            assert_eq!(cause("403 Forbidden", body), Cause::AddressNotAllowed, "{body}");
        }
        for body in ["Change the IP whitelist first", "Your IP was logged. This is not allowed", "zip is not allowed"] {
            assert_eq!(cause("403 Forbidden", body), Cause::Forbidden, "{body}");
        }
        assert_eq!(cause("404 Not Found", "IP is not allowed"), Cause::NotFound);
        assert_eq!(cause("500 X", "IP is not allowed"), Cause::ReceiverError);
    }

    #[test]
    fn a_sign_in_page_is_known_by_its_title_and_an_access_proxy_by_its_header() {
        assert_eq!(cause("401 Unauthorized", "<title>Sign in to your account</title>"), Cause::LoginRequired);
        assert_eq!(cause("200 OK", "<title>Log in</title>"), Cause::LoginRequired);
        assert_eq!(cause("404 Not Found", "<title>Login</title>"), Cause::NotFound);
        assert_eq!(cause("401 Unauthorized", "<p>Sign in</p>"), Cause::Unauthorized);
        let proxy = "HTTP/1.1 401 X\r\nX-Goog-IAP-Generated-Response: true\r\n\r\n";
        assert_eq!(classify(proxy).cause, Cause::LoginRequired);
    }

    #[test]
    fn an_address_that_was_cut_off_may_go_on() {
        let answer = |end: &str| classify(&format!("HTTP/1.1 302 Found\r\nLocation: https://acme.example/login{end}"));
        assert_eq!(answer("").cause, Cause::Redirected);
        assert_eq!(answer("\r\n").cause, Cause::LoginRequired);
    }

    #[test]
    fn a_page_that_expired_tells_of_a_token_only_with_its_own_status() {
        assert_eq!(cause("419 Page Expired", "<h1>Page Expired</h1>"), Cause::CsrfRejected);
        assert_eq!(cause("403 Forbidden", "<h1>Page Expired</h1>"), Cause::Forbidden);
    }

    #[test]
    fn a_dump_says_its_phrase_and_not_its_headers() {
        let dump = |phrase: &str| {
            format!("StatusCode: 403, ReasonPhrase: '{phrase}', Version: 1.1, Headers:\r\n{{\r\n  X-CDN: Imperva\r\n}}")
        };
        assert_eq!(classify(&dump("Forbidden")).cause, Cause::Forbidden);
        let text = dump("IP Forbidden");
        let found = classify(&text);
        assert_eq!(found.cause, Cause::AddressNotAllowed);
        assert_eq!(found.proof.and_then(|proof| text.get(proof)), Some("IP Forbidden"));
    }
}
