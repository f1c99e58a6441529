//! Files for hosts, with what a page can't set itself: headers, how long a file may be cached, and that every address
//! without a file is the page's. Each host reads its own file and ignores the others.

use std::str::FromStr;

use super::page::Base;
use super::policy::IN_HEADERS_ONLY;
use crate::problem::Problem;

/// The files that carry the policy, by their names on the site.
pub(crate) const NAMES: [&str; 5] = ["_headers", ".htaccess", "web.config", "hosting/nginx.conf", "hosting/Caddyfile"];

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
/// How the names of the same files end, as they are or packed ahead.
const PACKED_OR_NOT: &str = r"-[0-9a-f]{14,}\.(js|wasm|css|svg|txt)(\.(br|gz))?$";
/// What a file is, by how its name ends. A packed file is what the file itself is.
const TYPES: [(&str, &str); 5] = [
    ("js", "text/javascript"),
    ("wasm", "application/wasm"),
    ("css", "text/css"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain"),
];
/// How packed files are called, the smaller first: how their names end, and what HTTP calls their packing.
const PACKINGS: [(&str, &str); 2] = [("br", "br"), ("gz", "gzip")];

/// All files, in the order of [`NAMES`]. `immutable` are the addresses of the files that may be cached without an end.
pub(crate) fn files(policy: &str, base: &Base, hsts: Hsts, immutable: &[String]) -> [(&'static str, String); 5] {
    let policy = format!("{policy}{IN_HEADERS_ONLY}");
    let said: Vec<(&str, &str)> = [("Content-Security-Policy", policy.as_str())]
        .into_iter()
        .chain(HEADERS)
        .chain([("Strict-Transport-Security", hsts.value())])
        .collect();
    let [headers, apache, iis, nginx, caddy] = NAMES;
    [
        (headers, headers_file(&said, base, immutable)),
        (apache, htaccess(&said, base)),
        (iis, web_config(&said)),
        (nginx, nginx_conf(&said, base)),
        (caddy, caddyfile(&said, base)),
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

/// Apache's. In place of a file that was packed ahead it sends the packed one.
fn htaccess(said: &[(&str, &str)], base: &Base) -> String {
    let headers: String =
        said.iter().map(|(name, value)| format!("  Header always set {name} \"{value}\"\n")).collect();
    let rewrites: String = PACKINGS
        .iter()
        .map(|(ending, encoding)| {
            format!(
                "  RewriteCond \"%{{HTTP:Accept-Encoding}}\" \"\\b{encoding}\\b\"\n\
                 \x20 RewriteCond \"%{{REQUEST_FILENAME}}.{ending}\" -f\n\
                 \x20 RewriteRule \"{NAMED_BY_CONTENT}\" \"%{{REQUEST_URI}}.{ending}\" [L]\n"
            )
        })
        .collect();
    // The type must be forced: a server's own list of types knows .gz, and says that it is an archive.
    let types: String = TYPES
        .iter()
        .map(|(ending, media_type)| {
            format!("<FilesMatch \"\\.{ending}\\.(br|gz)$\">\n  ForceType {media_type}\n</FilesMatch>\n")
        })
        .collect();
    let encodings: String =
        PACKINGS.iter().map(|(ending, encoding)| format!("  AddEncoding {encoding} .{ending}\n")).collect();
    format!(
        "DirectoryIndex index.html\nFallbackResource {}index.html\n\
         <FilesMatch \"{FILE}\">\n  FallbackResource disabled\n</FilesMatch>\n\
         <IfModule mod_mime.c>\n  AddType application/wasm .wasm\n  AddType text/javascript .js\n{encodings}</IfModule>\n\
         {types}\
         <IfModule mod_headers.c>\n{headers}  Header always set Cache-Control \"no-cache\"\n\
         \x20 <FilesMatch \"{PACKED_OR_NOT}\">\n\
         \x20   Header always set Cache-Control \"{FOR_EVER}\"\n    Header merge Vary Accept-Encoding\n  </FilesMatch>\n\
         </IfModule>\n\
         <IfModule mod_rewrite.c>\n<IfModule mod_mime.c>\n<IfModule mod_headers.c>\n  RewriteEngine on\n\
         {rewrites}</IfModule>\n</IfModule>\n</IfModule>\n",
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

/// For nginx, to be included in a `server` whose `root` holds the site. What it sends of packed files depends on how it was
/// built, and a directive that it does not know keeps it from starting: usual packages know gzip's, and few know Brotli's.
fn nginx_conf(said: &[(&str, &str)], base: &Base) -> String {
    let headers: String =
        said.iter().map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n")).collect();
    let base = base.as_str();
    format!(
        "# Inside server {{ … }}, after its root: include hosting/nginx.conf;\n\
         # It sends the files that were packed by gzip. Where it has the module ngx_brotli, take away the # before brotli_static;\n\
         # where it was built without ngx_http_gzip_static_module, remove gzip_static.\n\
         location {base} {{\n    try_files $uri {base}index.html;\n{headers}    add_header Cache-Control \"no-cache\" always;\n}}\n\
         location ~ \"^{base}.*{NAMED_BY_CONTENT}\" {{\n\
         \x20   gzip_static on;\n    gzip_proxied any;\n    gzip_vary on;\n    # brotli_static on;\n{headers}    add_header Cache-Control \"{FOR_EVER}\" always;\n\
         \x20   location ~ \"\\.wasm$\" {{\n        types {{ }}\n        default_type application/wasm;\n{headers}        add_header Cache-Control \"{FOR_EVER}\" always;\n    }}\n}}\n\
         location ~ \"^{base}.*{FILE}\" {{\n    try_files $uri =404;\n{headers}    add_header Cache-Control \"no-cache\" always;\n}}\n"
    )
}

/// For Caddy, to be imported into a site's block whose `root` holds the site.
fn caddyfile(said: &[(&str, &str)], base: &Base) -> String {
    let headers: String = said.iter().map(|(name, value)| format!("\t\t{name} \"{value}\"\n")).collect();
    let packings = PACKINGS.map(|(_, encoding)| encoding).join(" ");
    let base = base.as_str();
    format!(
        "# Inside a site's block, after its root: import hosting/Caddyfile\n\
         handle {base}* {{\n\theader {{\n{headers}\t}}\n\
         \t@named path_regexp \"{NAMED_BY_CONTENT}\"\n\theader @named {{\n\t\tCache-Control \"{FOR_EVER}\"\n\t\t?Vary Accept-Encoding\n\t}}\n\
         \t@unnamed not path_regexp \"{NAMED_BY_CONTENT}\"\n\theader @unnamed Cache-Control \"no-cache\"\n\
         \t@view {{\n\t\tnot file\n\t\tnot path_regexp \"{FILE}\"\n\t}}\n\trewrite @view {base}index.html\n\
         \tfile_server {{\n\t\tprecompressed {packings}\n\t}}\n}}\n"
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
        assert!(texts[4].1.contains("handle /doctor/* {"), "{}", texts[4].1);
        assert!(texts[4].1.contains("rewrite @view /doctor/index.html"), "{}", texts[4].1);
    }

    /// The endings that a pattern for files that are named by their content lists.
    fn endings(pattern: &str) -> Vec<&str> {
        let list = pattern.split(r"\.(").nth(1).unwrap().split(')').next().unwrap();
        list.split('|').collect()
    }

    #[test]
    fn the_patterns_name_the_same_files_and_each_has_a_type() {
        assert_eq!(PACKED_OR_NOT, NAMED_BY_CONTENT.replace('$', r"(\.(br|gz))?$"));
        assert_eq!(endings(NAMED_BY_CONTENT), TYPES.map(|(ending, _)| ending));
        assert!(endings(NAMED_BY_CONTENT).iter().all(|ending| endings(FILE).contains(ending)));
    }

    #[test]
    fn nginx_sends_what_gzip_packed_and_knows_no_directive_that_usual_packages_lack() {
        let nginx = &made("/")[3].1;
        let locations: Vec<&str> = nginx.split("\nlocation ").collect();
        let sending: Vec<_> = locations.iter().filter(|location| location.contains("    gzip_static on;\n")).collect();
        let [named] = sending[..] else { panic!("{nginx}") };
        assert!(named.starts_with(&format!("~ \"^/.*{NAMED_BY_CONTENT}\" {{")), "{named}");
        assert!(named.contains("    gzip_vary on;\n") && named.contains("immutable"), "{named}");
        // What stands in this location holds for modules as well.
        assert!(named.contains("default_type application/wasm;"), "{named}");
        let brotli: Vec<_> = nginx.lines().filter(|line| line.contains("brotli_static")).collect();
        assert!(!brotli.is_empty() && brotli.iter().all(|line| line.trim_start().starts_with('#')), "{brotli:?}");
    }

    #[test]
    fn apache_sends_packed_files_as_what_they_are() {
        let apache = &made("/")[1].1;
        let place = |text: &str| apache.find(text).unwrap_or_else(|| panic!("{text} is not in {apache}"));
        for (ending, encoding) in PACKINGS {
            place(&format!("  AddEncoding {encoding} .{ending}\n"));
            let accepted = place(&format!(r#"RewriteCond "%{{HTTP:Accept-Encoding}}" "\b{encoding}\b""#));
            let there = place(&format!(r#"RewriteCond "%{{REQUEST_FILENAME}}.{ending}" -f"#));
            let sent = place(&format!(r#"RewriteRule "{NAMED_BY_CONTENT}" "%{{REQUEST_URI}}.{ending}" [L]"#));
            assert!(accepted < there && there < sent, "{apache}");
        }
        assert!(place("REQUEST_URI}.br") < place("REQUEST_URI}.gz"), "the smaller one first");
        for (ending, media_type) in TYPES {
            place(&format!("<FilesMatch \"\\.{ending}\\.(br|gz)$\">\n  ForceType {media_type}\n</FilesMatch>"));
        }
        let named = apache.split(&format!("<FilesMatch \"{PACKED_OR_NOT}\">")).nth(1).unwrap();
        let named = named.split("</FilesMatch>").next().unwrap();
        assert!(named.contains("immutable") && named.contains("Header merge Vary Accept-Encoding"), "{named}");
    }

    #[test]
    fn caddy_sends_packed_files_the_smaller_first() {
        let caddy = &made("/")[4].1;
        assert!(caddy.contains("file_server {\n\t\tprecompressed br gzip\n\t}"), "{caddy}");
        let named = caddy.split("header @named {").nth(1).and_then(|rest| rest.split('}').next()).unwrap();
        assert!(named.contains("immutable") && named.contains("?Vary Accept-Encoding"), "{named}");
    }
}
