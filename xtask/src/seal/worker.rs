//! The service worker of a sealed site: which files it stores, and a version that changes with any of them.

use serde_json::json;

use super::integrity;
use super::page::Base;

/// The worker's name on the site; its address must never change, or browsers would keep the old worker.
pub(crate) const NAME: &str = "worker.js";

/// A file that the worker stores when it is installed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Precached {
    /// Its address on the site's host.
    pub(crate) url: String,
    /// The hash that its bytes must have; only for files that are named by their content.
    pub(crate) integrity: Option<String>,
}

/// The worker's source is not as the sealing expects it; the line that is not there exactly once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fault(&'static str);

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{NAME} must hold a line `{}…` exactly once", self.0)
    }
}

impl std::error::Error for Fault {}

const VERSION: &str = "const VERSION = ";
const PAGE: &str = "const PAGE = ";
const FILES: &str = "const FILES = ";

/// The worker with its files and its version. `unnamed` are the bytes of the files whose names say nothing of their content:
/// the page and `config.json`. They count for the version too.
pub(crate) fn sealed(source: &str, base: &Base, precached: &[Precached], unnamed: &[&str]) -> Result<String, Fault> {
    let files: Vec<_> = precached
        .iter()
        .map(
            |Precached { url, integrity }| json!({ "url": url, "integrity": integrity.as_deref().unwrap_or_default() }),
        )
        .collect();
    let worker = with_line(source, PAGE, &json!(base.as_str()).to_string())?;
    let worker = with_line(&worker, FILES, &json!(files).to_string())?;
    reversioned(&worker, unnamed)
}

/// The same worker for files that were changed afterwards.
pub(crate) fn reversioned(worker: &str, unnamed: &[&str]) -> Result<String, Fault> {
    let without = with_line(worker, VERSION, "\"\"")?;
    let hashes: Vec<String> =
        [without.as_str()].iter().chain(unnamed).map(|text| integrity::sha256(text.as_bytes())).collect();
    let hash = integrity::named("page", "html", hashes.join(" ").as_bytes());
    let version = hash.trim_start_matches("page-").trim_end_matches(".html");
    with_line(&without, VERSION, &json!(version).to_string())
}

fn with_line(source: &str, start: &'static str, value: &str) -> Result<String, Fault> {
    let lines = source.lines().filter(|line| line.starts_with(start)).count();
    if lines != 1 {
        return Err(Fault(start));
    }
    let line = |line: &str| if line.starts_with(start) { format!("{start}{value};\n") } else { format!("{line}\n") };
    Ok(source.lines().map(line).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "const VERSION = \"0\";\nconst PAGE = \"/\";\nconst FILES = [];\nrest();\n";

    fn precached(url: &str) -> Vec<Precached> {
        vec![Precached { url: url.to_owned(), integrity: Some("sha384-x".to_owned()) }]
    }

    #[test]
    fn the_worker_names_its_files_and_the_page_that_it_keeps() {
        let base: Base = "/doctor/".parse().unwrap();
        let worker = sealed(SOURCE, &base, &precached("/doctor/a-1.js"), &["<html>"]).unwrap();
        assert!(worker.contains(r#"const PAGE = "/doctor/";"#), "{worker}");
        assert!(worker.contains(r#"const FILES = [{"url":"/doctor/a-1.js","integrity":"sha384-x"}];"#), "{worker}");
        assert!(worker.ends_with("rest();\n"), "{worker}");
    }

    #[test]
    fn another_page_another_configuration_or_another_file_is_another_version() {
        let worker = |url: &str, page: &str, config: &str| {
            sealed(SOURCE, &Base::root(), &precached(url), &[page, config]).unwrap()
        };
        let first = worker("/a.js", "<html>", "{}");
        assert_eq!(first, worker("/a.js", "<html>", "{}"));
        assert_ne!(first.lines().next(), worker("/a.js", "<html lang>", "{}").lines().next());
        assert_ne!(first.lines().next(), worker("/a.js", "<html>", "{ }").lines().next());
        assert_ne!(first.lines().next(), worker("/a.js", "<html>{", "}").lines().next());
        assert_ne!(first.lines().next(), worker("/b.js", "<html>", "{}").lines().next());
        assert_eq!(reversioned(&first, &["<html lang>", "{}"]).unwrap(), worker("/a.js", "<html lang>", "{}"));
    }

    #[test]
    fn a_worker_without_its_lines_is_refused() {
        for (line, lacking) in [(VERSION, 0), (PAGE, 1), (FILES, 2)] {
            let source: String = SOURCE
                .lines()
                .enumerate()
                .filter(|(at, _)| *at != lacking)
                .map(|(_, line)| format!("{line}\n"))
                .collect();
            assert_eq!(sealed(&source, &Base::root(), &[], &[]), Err(Fault(line)));
        }
    }
}
