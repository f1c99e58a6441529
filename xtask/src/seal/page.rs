//! The page itself: finds the start script that the build wrote, and writes the sealed page in its place.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde_json::json;

use super::environments::Origin;
use super::integrity;
use super::policy;
use crate::problem::Problem;

/// The path under which a site is served; begins and ends with `/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Base(String);

impl Base {
    /// A site of its own host.
    pub(crate) fn root() -> Self {
        Self("/".to_owned())
    }

    /// The path's text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// A file of the site as an address on its host.
    pub(crate) fn join(&self, name: &str) -> String {
        format!("{}{name}", self.0)
    }

    /// An address on the site's host as a file of the site.
    pub(crate) fn strip<'a>(&self, url: &'a str) -> &'a str {
        url.strip_prefix(&self.0).unwrap_or(url)
    }
}

impl FromStr for Base {
    type Err = Problem;

    fn from_str(path: &str) -> Result<Self, Problem> {
        let plain = path.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~/".contains(&b));
        if plain && path.starts_with('/') && path.ends_with('/') && !path.contains("//") {
            Ok(Self(path.to_owned()))
        } else {
            Err(Problem::new(format!(
                "a base path begins and ends with / and holds only letters, digits, - . _ ~, not {path:?}"
            )))
        }
    }
}

/// A file that the start script fetches, and the hash that its bytes must have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Checked {
    /// Its address on the site's host.
    pub(crate) url: String,
    /// `sha384-…`
    pub(crate) integrity: String,
}

/// Everything the page starts or may load later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Scripts {
    /// The start script and its integrity.
    pub(crate) start: (String, String),
    /// The app's generated script.
    pub(crate) glue: String,
    /// The app.
    pub(crate) wasm: Checked,
    /// The demo's generated script.
    pub(crate) demo_glue: String,
    /// The demo.
    pub(crate) demo_wasm: Checked,
    /// What was cut out of the app, by the names of the pieces; none where all is in one file.
    pub(crate) pieces: BTreeMap<&'static str, Checked>,
    /// The texts of each language, by its code.
    pub(crate) texts: BTreeMap<&'static str, Checked>,
    /// The integrity of every script that is imported, by its address.
    pub(crate) modules: BTreeMap<String, String>,
    /// The service worker.
    pub(crate) worker: String,
}

/// The start script's tag as the build wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StartTag {
    /// The address of the start script.
    pub(crate) start: String,
    /// The address of the app's generated script.
    pub(crate) glue: String,
    /// The address of the app's WebAssembly.
    pub(crate) wasm: String,
    text: String,
}

/// A page that is not as the sealing expects it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// No script tag carries `src`, `data-js` and `data-wasm`.
    NoStartTag,
    /// A script besides the start script.
    AnotherScript,
    /// The named piece of the page is not there exactly once.
    NotOnce(&'static str),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoStartTag => f.write_str(
                "index.html has no script tag with src, data-js and data-wasm; see pattern_script in Trunk.toml",
            ),
            Self::AnotherScript => {
                f.write_str("index.html has a script besides the start script; its policy allows none")
            }
            Self::NotOnce(piece) => write!(f, "index.html must hold {piece} exactly once"),
        }
    }
}

impl std::error::Error for Fault {}

/// A sealed page and its policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sealed {
    /// The page.
    pub(crate) html: String,
    /// Its policy, for hosts that can send it as a header as well.
    pub(crate) policy: String,
}

/// Finds the start script's tag.
pub(crate) fn start_tag(html: &str) -> Result<StartTag, Fault> {
    let (at, _) = html.match_indices("<script").next().ok_or(Fault::NoStartTag)?;
    if html.matches("<script").count() != 1 {
        return Err(Fault::AnotherScript);
    }
    let end = html[at..].find("</script>").ok_or(Fault::NoStartTag)? + "</script>".len();
    let text = &html[at..at + end];
    let attribute = |name| attribute(text, name).ok_or(Fault::NoStartTag);
    Ok(StartTag {
        start: attribute("src")?,
        glue: attribute("data-js")?,
        wasm: attribute("data-wasm")?,
        text: text.to_owned(),
    })
}

/// The page with its policy, its import map and the start script's final tag.
pub(crate) fn sealed(html: &str, base: &Base, scripts: &Scripts, origins: &[Origin]) -> Result<Sealed, Fault> {
    const CHARSET: &str = r#"<meta charset="utf-8">"#;
    const BASE: &str = r#"<meta name="hook-doctor-base" content="/">"#;
    const HEAD_END: &str = "</head>";
    let tag = start_tag(html)?;
    let import_map = json!({ "integrity": scripts.modules }).to_string();
    let policy = policy::policy(&integrity::sha256(import_map.as_bytes()), origins);
    // The policy governs only what comes after it, and the map only what is imported after it.
    let html = html.replace(&tag.text, "");
    let html = exchange(
        &html,
        CHARSET,
        &format!("{CHARSET}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"),
    )?;
    let html = exchange(&html, BASE, &format!(r#"<meta name="hook-doctor-base" content="{}">"#, base.as_str()))?;
    let html = exchange(
        &html,
        HEAD_END,
        &format!("<script type=\"importmap\">{import_map}</script>\n{}\n{HEAD_END}", final_tag(scripts, base)),
    )?;
    Ok(Sealed { html, policy })
}

fn final_tag(scripts: &Scripts, base: &Base) -> String {
    let Scripts {
        start: (start, start_integrity),
        glue,
        wasm,
        demo_glue,
        demo_wasm,
        pieces,
        texts,
        modules: _,
        worker,
    } = scripts;
    let attributes = [
        ("type", "module"),
        ("src", start),
        ("integrity", start_integrity),
        ("data-js", glue),
        ("data-wasm", &wasm.url),
        ("data-wasm-integrity", &wasm.integrity),
        ("data-demo-js", demo_glue),
        ("data-demo-wasm", &demo_wasm.url),
        ("data-demo-wasm-integrity", &demo_wasm.integrity),
        ("data-worker", worker),
        ("data-base", base.as_str()),
    ];
    let attributes = attributes.iter().map(|(name, value)| format!(" {name}=\"{value}\""));
    let checked = |name: &str, Checked { url, integrity }: &Checked| format!(" data-{name}=\"{url} {integrity}\"");
    let texts = texts.iter().map(|(language, texts)| checked(&format!("texts-{language}"), texts));
    let pieces = pieces.iter().map(|(piece, file)| checked(piece, file));
    let attributes: String = attributes.chain(pieces).chain(texts).collect();
    format!("<script{attributes}></script>")
}

fn exchange(html: &str, piece: &'static str, by: &str) -> Result<String, Fault> {
    if html.matches(piece).count() == 1 { Ok(html.replacen(piece, by, 1)) } else { Err(Fault::NotOnce(piece)) }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    let (value, _) = rest.split_once('"')?;
    Some(value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<!doctype html><html><head><meta charset="utf-8"><meta name="hook-doctor-base" content="/"><script type="module" src="/boot.js" data-js="/a-1.js" data-wasm="/a-1_bg.wasm"></script></head><body></body></html>"#;

    fn scripts() -> Scripts {
        Scripts {
            start: ("/start-1.js".into(), "sha384-s".into()),
            glue: "/app-1.js".into(),
            wasm: Checked { url: "/app-1.wasm".into(), integrity: "sha384-w".into() },
            demo_glue: "/demo-1.js".into(),
            demo_wasm: Checked { url: "/demo-1.wasm".into(), integrity: "sha384-d".into() },
            pieces: BTreeMap::from([("pages", Checked { url: "/pages-1.wasm".into(), integrity: "sha384-p".into() })]),
            texts: BTreeMap::from([("de", Checked { url: "/texts-de-1.txt".into(), integrity: "sha384-t".into() })]),
            modules: BTreeMap::from([("/app-1.js".into(), "sha384-g".into())]),
            worker: "/worker.js".into(),
        }
    }

    #[test]
    fn trunk_s_tag_is_read_whatever_else_it_carries() {
        let tag = start_tag(PAGE).unwrap();
        assert_eq!((tag.start.as_str(), tag.glue.as_str(), tag.wasm.as_str()), ("/boot.js", "/a-1.js", "/a-1_bg.wasm"));
    }

    #[test]
    fn the_policy_comes_before_everything_it_governs() {
        let html = sealed(PAGE, &Base::root(), &scripts(), &[]).unwrap().html;
        let policy = html.find("Content-Security-Policy").unwrap();
        let map = html.find("importmap").unwrap();
        let start = html.find("src=\"/start-1.js\"").unwrap();
        assert!(policy < map && map < start, "{html}");
        assert!(!html.contains("boot.js"), "{html}");
    }

    #[test]
    fn the_policy_allows_exactly_the_import_map_that_is_written() {
        let Sealed { html, policy } = sealed(PAGE, &Base::root(), &scripts(), &[]).unwrap();
        let (_, rest) = html.split_once("<script type=\"importmap\">").unwrap();
        let (map, _) = rest.split_once("</script>").unwrap();
        assert_eq!(map, r#"{"integrity":{"/app-1.js":"sha384-g"}}"#);
        assert!(policy.contains(&integrity::sha256(map.as_bytes())));
        assert!(html.contains(&policy));
    }

    #[test]
    fn every_file_that_the_start_script_fetches_carries_the_hash_of_its_bytes() {
        let html = sealed(PAGE, &Base::root(), &scripts(), &[]).unwrap().html;
        for expected in [
            r#"src="/start-1.js" integrity="sha384-s""#,
            r#"data-wasm="/app-1.wasm" data-wasm-integrity="sha384-w""#,
            r#"data-demo-wasm="/demo-1.wasm" data-demo-wasm-integrity="sha384-d""#,
            r#"data-pages="/pages-1.wasm sha384-p""#,
            r#"data-texts-de="/texts-de-1.txt sha384-t""#,
        ] {
            assert!(html.contains(expected), "{expected} in {html}");
        }
    }

    #[test]
    fn the_page_knows_under_which_path_it_is_served() {
        let base: Base = "/doctor/".parse().unwrap();
        let html = sealed(PAGE, &base, &scripts(), &[]).unwrap().html;
        assert!(html.contains(r#"<meta name="hook-doctor-base" content="/doctor/">"#));
        assert_eq!(base.strip(&base.join("x.js")), "x.js");
    }

    #[test]
    fn a_page_with_a_second_script_cannot_be_sealed() {
        let page = PAGE.replace("<body>", "<body><script>alert(1)</script>");
        assert_eq!(start_tag(&page), Err(Fault::AnotherScript));
    }

    #[test]
    fn a_page_that_lacks_a_piece_is_refused_by_its_name() {
        let page = PAGE.replace("</head>", "");
        let fault = sealed(&page, &Base::root(), &scripts(), &[]).unwrap_err();
        assert_eq!(fault, Fault::NotOnce("</head>"));
        assert_eq!(start_tag("<html></html>"), Err(Fault::NoStartTag));
    }

    #[test]
    fn a_base_path_that_could_leave_its_attribute_is_refused() {
        for path in ["", "doctor", "/doctor", "/a b/", "/\"/", "//evil/", "/a;b/"] {
            assert!(path.parse::<Base>().is_err(), "{path}");
        }
    }
}
