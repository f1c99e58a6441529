//! The pages of documentation lead somewhere: no link of them is dead, and every file that they name exists.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("core lies in the repository").to_owned()
}

/// The documentation at the root, in `docs`, and what the forge shows.
fn pages() -> Vec<PathBuf> {
    let root = root();
    let folders = [root.clone(), root.join("docs"), root.join(".github"), root.join(".github/ISSUE_TEMPLATE")];
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).expect("a folder"));
    files.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|end| end == "md")).collect()
}

/// The anchor of a heading, as forges make it.
fn anchor(heading: &str) -> String {
    let kept = heading.trim_start_matches('#').trim().to_lowercase();
    kept.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c)).map(|c| if c == ' ' { '-' } else { c }).collect()
}

#[test]
fn every_link_leads_to_a_file_and_a_heading_that_exist() {
    let mut dead = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (file, heading) = link.split_once('#').unwrap_or((link, ""));
            if file.contains("://") {
                continue;
            }
            let target = if file.is_empty() { page.clone() } else { page.parent().unwrap().join(file) };
            let has_heading = heading.is_empty()
                || fs::read_to_string(&target)
                    .is_ok_and(|text| text.lines().any(|line| line.starts_with('#') && anchor(line) == heading));
            if !target.exists() || !has_heading {
                dead.push(format!("{}: {link}", page.display()));
            }
        }
    }
    assert!(dead.is_empty(), "{}", dead.join("\n"));
}

#[test]
fn every_file_that_a_page_names_exists() {
    const PARTS: [&str; 9] = ["core/", "src/", "tenant/", "relay/", "demo/", "xtask/", "tests/", "docs/", "style/"];
    let mut lost = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        for named in text.split('`').skip(1).step_by(2) {
            let is_file = PARTS.iter().any(|part| named.starts_with(part)) && !named.contains(['*', ' ', '{', '…']);
            // NAME and CODE are for the reader to fill in.
            if is_file && !named.contains(char::is_uppercase) && !root().join(named).exists() {
                lost.push(format!("{}: {named}", page.display()));
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// Every source file of the project.
fn sources(folder: &Path, out: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|end| end == "rs") {
            out.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn every_test_that_the_page_on_security_names_exists() {
    let mut code = String::new();
    for folder in ["core", "relay", "src", "tests", "xtask"] {
        sources(&root().join(folder), &mut code);
    }
    let page = fs::read_to_string(root().join("docs/security.md")).unwrap();
    let is_test = |word: &str| {
        word.matches('_').count() >= 3
            && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    let named: Vec<&str> = page.split('`').skip(1).step_by(2).filter(|word| is_test(word)).collect();
    assert!(named.len() > 20, "{named:?}");
    let lost: Vec<_> = named.iter().filter(|name| !code.contains(&format!("fn {name}("))).collect();
    assert!(lost.is_empty(), "{lost:?}");
}
