//! Holds the walls between the parts of the code by reading the sources: thinking never touches the browser, pages and
//! components never touch requests or tokens, and no view is made in a way that a strict page policy forbids.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("core lies in the repository").to_owned()
}

/// Every Rust file below a folder, with its path from the root and its text without comment lines.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a source file");
                let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
                found.push((path.strip_prefix(root()).expect("below the root").display().to_string(), code.join("\n")));
            }
        }
    }
    assert!(!found.is_empty(), "no sources below {folder}");
    found
}

fn assert_absent(folder: &str, words: &[&str], why: &str) {
    for (path, code) in sources(folder) {
        for word in words {
            assert!(!code.contains(word), "{path} mentions {word}: {why}");
        }
    }
}

#[test]
fn thinking_never_names_the_browser() {
    assert_absent("core/src", &["leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo"], "core runs without a browser");
}

#[test]
fn the_local_tenant_shares_no_types_with_the_app() {
    assert_absent(
        "tenant/src",
        &["doctor_core", "hook_doctor"],
        "a type that both writes and reads lets a misspelt field pass",
    );
}

#[test]
fn pages_and_components_see_neither_requests_nor_tokens() {
    for folder in ["src/pages", "src/components"] {
        assert_absent(
            folder,
            &["crate::api", "doctor_core::wire", "Token::parse", ".authorization()"],
            "they draw what the session has",
        );
    }
    assert_absent("src/components", &["crate::session"], "components are given what they show");
}

#[test]
fn requests_are_sent_in_one_place() {
    for (path, code) in sources("src") {
        if path != "src/api.rs" {
            assert!(!code.contains("gloo_net") && !code.contains("fetch_with"), "{path} sends requests");
        }
    }
}

#[test]
fn no_view_needs_markup_from_text() {
    // A global class keeps Leptos from making static templates, which Trusted Types forbid.
    for (path, code) in sources("src") {
        assert!(!code.contains("inner_html"), "{path} uses inner_html");
        assert!(!code.contains(" style=\""), "{path} writes a style attribute, which the page policy drops");
        for (at, _) in code.match_indices("view! {") {
            let after = code[at + "view! {".len()..].trim_start();
            assert!(after.starts_with("class=\"hd\","), "{path}: a view! without its global class: {:.60}", after);
        }
    }
}

#[test]
fn files_are_named_for_what_they_hold() {
    for folder in ["core/src", "src", "tenant/src", "xtask/src"] {
        for (path, _) in sources(folder) {
            let stem = Path::new(&path).file_stem().unwrap().to_str().unwrap();
            assert!(!["mod", "utils", "util", "helpers", "helper", "manager", "common"].contains(&stem), "{path}");
        }
    }
}
