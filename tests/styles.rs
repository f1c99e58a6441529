//! Holds the style sheets to the sizes of text that `style/tokens.css` names.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::Path;

/// Every style sheet with its name.
fn sheets() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../style");
    let files = fs::read_dir(folder).expect("the style sheets").map(|file| file.expect("a file").path());
    files
        .filter(|path| path.extension().is_some_and(|extension| extension == "css"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
        .collect()
}

/// The declarations of a property: what stands between its colon and the end of it.
fn declared<'a>(sheet: &'a str, property: &str) -> Vec<&'a str> {
    let begins = |part: &&'a str| !part.is_empty();
    let parts = sheet.split(['{', '}', ';']).map(str::trim).filter(begins);
    parts.filter_map(|part| Some(part.strip_prefix(property)?.trim_start().strip_prefix(':')?.trim())).collect()
}

#[test]
fn text_has_five_sizes() {
    let tokens = sheets().into_iter().find(|(name, _)| name == "tokens.css").expect("the tokens").1;
    let sizes: Vec<&str> = ["small", "text", "large", "title", "heading"]
        .into_iter()
        .flat_map(|name| declared(&tokens, &format!("--size-{name}")))
        .collect();
    assert_eq!(sizes, ["12px", "14px", "16px", "20px", "28px"]);
    assert_eq!(tokens.matches("--size-").count(), sizes.len(), "no other size, and one value for each");
}

#[test]
fn no_text_has_another_size() {
    let mut others = Vec::new();
    for (name, sheet) in sheets() {
        let sizes = declared(&sheet, "font-size").into_iter().filter(|size| !size.starts_with("var(--size-"));
        let fonts =
            declared(&sheet, "font").into_iter().filter(|font| *font != "inherit" && !font.contains("var(--size-"));
        others.extend(sizes.chain(fonts).map(|declared| format!("{name}: {declared}")));
    }
    assert!(others.is_empty(), "{}", others.join("\n"));
}

#[test]
fn a_declaration_is_found_wherever_it_stands() {
    let sheet = "a { color: red; font-size: 13px } b{font:12px/1 x} /* font-size: 9px */ c { font-size:1em; }";
    assert_eq!(declared(sheet, "font-size"), ["13px", "1em"]);
    assert_eq!(declared(sheet, "font"), ["12px/1 x"]);
}
