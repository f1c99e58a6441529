//! Files for hosts, with what a page can't set itself: headers, how long a file may be cached, and that every address
//! without a file is the page's. Each host reads its own file and ignores the others.

use std::str::FromStr;

use super::page::Base;
use super::policy::IN_HEADERS_ONLY;
use crate::problem::Problem;

/// The files that carry the policy, by their names on the site.
pub(crate) const NAMES: [&str; 4] = ["_headers", ".htaccess", "web.config", "hosting/nginx.conf"];

/// What every answer says besides the policy.
const HEADERS: [(&str, &str); 6] = [
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", PERMISSIONS),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
];
/// What the page may ask the browser for: to copy, and to reach an on-site server in its own network.
const PERMISSIONS: &str = "bluetooth=(), browsing-topics=(), camera=(), clipboard-read=(), clipboard-write=(self), \
                           display-capture=(), geolocation=(), hid=(), local-network-access=(self), microphone=(), \
                           payment=(), serial=(), usb=()";

/// For which names browsers ask by https only, for the next two years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Hsts {
    /// The host's own.
    #[default]
    Host,
    /// The host's own and every name below it.
    Subdomains,
}

impl Hsts {
    const fn value(self) -> &'static str {
        match self {
            Self::Host => "max-age=63072000",
            Self::Subdomains => "max-age=63072000; includeSubDomains",
        }
    }
}

impl FromStr for Hsts {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        match text {
            "host" => Ok(Self::Host),
            "subdomains" => Ok(Self::Subdomains),
            _ => Err(Problem::new(format!("--hsts cannot be {text:?}; it is host or subdomains"))),
        }
    }
}

/// How long a file may be cached whose name changes with its content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// How names of files end, as a regular expression: where one is missing the answer is 404 and never the page, which a
/// browser would read as a script.
const FILE: &str = r"\.(js|wasm|css|svg|json|txt)$";
/// How a name ends that changes with its content.
const NAMED_BY_CONTENT: &str = r"-[0-9a-f]{14,}\.(js|wasm|css|svg|txt)$";

/// All files, in the order of [`NAMES`]. `immutable` are the addresses of the files that may be cached without an end.
pub(crate) fn files(policy: &str, base: &Base, hsts: Hsts, immutable: &[String]) -> [(&'static str, String); 4] {
    let policy = format!("{policy}{IN_HEADERS_ONLY}");
    let said: Vec<(&str, &str)> = [("Content-Security-Policy", policy.as_str())]
        .into_iter()
        .chain(HEADERS)
        .chain([("Strict-Transport-Security", hsts.value())])
        .collect();
    let [headers, apache, iis, nginx] = NAMES;
    [
        (headers, headers_file(&said, base, immutable)),
        (apache, htaccess(&said, base)),
        (iis, web_config(&said)),
        (nginx, nginx_conf(&said, base)),
    ]
}

/// As Netlify, Cloudflare Pages and others read it.
fn headers_file(said: &[(&str, &str)], base: &Base, immutable: &[String]) -> String {
    let mut file = format!("{}*\n  Cache-Control: no-cache\n", base.as_str());
    for (name, value) in said {
        file.push_str(&format!("  {name}: {value}\n"));
    }
    for path in immutable {
        file.push_str(&format!("{path}\n  ! Cache-Control\n  Cache-Control: {FOR_EVER}\n"));
    }
    file
}

/// Apache's.
fn htaccess(said: &[(&str, &str)], base: &Base) -> String {
    let headers: String =
        said.iter().map(|(name, value)| format!("  Header always set {name} \"{value}\"\n")).collect();
    format!(
        "DirectoryIndex index.html\nFallbackResource {}index.html\n\
         <FilesMatch \"{FILE}\">\n  FallbackResource disabled\n</FilesMatch>\n\
         <IfModule mod_mime.c>\n  AddType application/wasm .wasm\n  AddType text/javascript .js\n</IfModule>\n\
         <IfModule mod_headers.c>\n{headers}  Header always set Cache-Control \"no-cache\"\n\
         \x20 <FilesMatch \"{NAMED_BY_CONTENT}\">\n    Header always set Cache-Control \"{FOR_EVER}\"\n  </FilesMatch>\n</IfModule>\n",
        base.as_str()
    )
}

/// That of IIS; views need its URL Rewrite module.
fn web_config(said: &[(&str, &str)]) -> String {
    let headers: String = said
        .iter()
        .chain(&[("Cache-Control", "no-cache")])
        .map(|(name, value)| format!("    <remove name=\"{name}\" /><add name=\"{name}\" value=\"{value}\" />\n"))
        .collect();
    format!(
        r#"<?xml version="1.0" encoding="utf-8"?>
<configuration><system.webServer>
  <staticContent>
    <remove fileExtension=".wasm" /><mimeMap fileExtension=".wasm" mimeType="application/wasm" />
  </staticContent>
  <httpProtocol><customHeaders>
{headers}  </customHeaders></httpProtocol>
  <rewrite><rules><rule name="views" stopProcessing="true">
    <match url=".*" />
    <conditions>
      <add input="{{REQUEST_FILENAME}}" matchType="IsFile" negate="true" />
      <add input="{{URL}}" pattern="{FILE}" negate="true" />
    </conditions>
    <action type="Rewrite" url="index.html" />
  </rule></rules></rewrite>
</system.webServer></configuration>
"#
    )
}

/// For nginx, to be included in a `server` whose `root` holds the site.
fn nginx_conf(said: &[(&str, &str)], base: &Base) -> String {
    let headers: String =
        said.iter().map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n")).collect();
    let base = base.as_str();
    format!(
        "# Inside server {{ … }}, after its root: include hosting/nginx.conf;\n\
         location {base} {{\n    try_files $uri {base}index.html;\n{headers}    add_header Cache-Control \"no-cache\" always;\n}}\n\
         location ~ \"^{base}.*{NAMED_BY_CONTENT}\" {{\n{headers}    add_header Cache-Control \"{FOR_EVER}\" always;\n\
         \x20   location ~ \"\\.wasm$\" {{\n        types {{ }}\n        default_type application/wasm;\n{headers}        add_header Cache-Control \"{FOR_EVER}\" always;\n    }}\n}}\n\
         location ~ \"^{base}.*{FILE}\" {{\n    try_files $uri =404;\n{headers}    add_header Cache-Control \"no-cache\" always;\n}}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::policy;

    fn made(base: &str) -> Vec<(&'static str, String)> {
        let policy = policy::policy("sha256-abc=", &[]);
        files(&policy, &base.parse().unwrap(), Hsts::Host, &[format!("{base}a-0123456789abcdef.js")]).into()
    }

    #[test]
    fn https_is_asked_for_of_the_host_alone_unless_somebody_wants_more() {
        let of = |hsts| files("connect-src 'self';", &Base::root(), hsts, &[]);
        for (name, text) in of(Hsts::Host) {
            assert!(text.contains("max-age=63072000") && !text.contains("includeSubDomains"), "{name}");
        }
        for (name, text) in of("subdomains".parse().unwrap()) {
            assert!(text.contains("max-age=63072000; includeSubDomains"), "{name}");
        }
        assert!("all".parse::<Hsts>().is_err());
    }

    #[test]
    fn the_page_may_copy_and_reach_its_own_network_and_no_device() {
        for (name, text) in made("/") {
            for allowed in ["clipboard-write=(self)", "local-network-access=(self)", "camera=()", "hid=()"] {
                assert!(text.contains(allowed), "{name}: {allowed}");
            }
        }
    }

    #[test]
    fn every_hosts_file_has_every_header_and_the_whole_policy() {
        for (name, text) in made("/doctor/") {
            for (header, value) in HEADERS {
                assert!(text.contains(header) && text.contains(value), "{name}: {header}");
            }
            assert!(text.contains("default-src 'none'") && text.contains("; frame-ancestors 'none'"), "{name}");
            assert!(text.contains("no-cache"), "{name}");
        }
    }

    #[test]
    fn every_file_is_repointed_as_a_whole() {
        for (name, text) in made("/") {
            let origins = crate::seal::environments::Environments::parse(
                r#"{"environments":{"l":{"label":"L","api":"http://127.0.0.1:8765/api"}}}"#,
            )
            .unwrap();
            let repointed = policy::repointed(&text, origins.origins()).unwrap();
            let policies = text.matches("connect-src").count();
            assert_eq!(repointed.matches("http://127.0.0.1:8765").count(), policies, "{name}");
        }
    }

    #[test]
    fn a_site_below_a_path_says_so_to_hosts_that_must_know() {
        let texts = made("/doctor/");
        assert!(texts[0].1.starts_with("/doctor/*\n"), "{}", texts[0].1);
        assert!(texts[0].1.ends_with(
            "/doctor/a-0123456789abcdef.js\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n"
        ));
        assert!(texts[1].1.contains("FallbackResource /doctor/index.html"), "{}", texts[1].1);
        assert!(texts[3].1.contains("try_files $uri /doctor/index.html"), "{}", texts[3].1);
    }
}
