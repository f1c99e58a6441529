//! Holds the walls between the parts of the code by reading the sources: a module names only modules of lower layers, as
//! the tables of `docs/architecture.md` have them, and no two name each other; thinking never touches the browser, pages
//! and components never touch requests or tokens, and no view is made in a way that a strict page policy forbids.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

#[path = "architecture/graph.rs"]
mod graph;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use graph::{Graph, Module, circle, files, root, words};

/// The crates' sources.
const CRATES: [&str; 6] = ["core/src", "src", "tenant/src", "relay/src", "demo/src", "xtask/src"];
/// The page that holds the layers.
const PAGE: &str = "docs/architecture.md";

/// Every Rust file below a folder, with its path from the root and its text without comment lines.
fn sources(folder: &str) -> Vec<(String, String)> {
    let code = |file: &String| {
        let text = fs::read_to_string(root().join(file)).expect("a source file");
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
    };
    files(folder).into_iter().map(|file| (file.clone(), code(&file))).collect()
}

/// Whether a folder's code, its tests among it, has a word that begins like this.
fn assert_no_word(folder: &str, beginnings: &[&str], why: &str) {
    for (file, code) in sources(folder) {
        for word in words(&code) {
            assert!(!beginnings.iter().any(|beginning| word.starts_with(beginning)), "{file} names {word}: {why}");
        }
    }
}

/// The layers of each folder of modules, from the page: a heading names the folder, a row names the modules of a layer,
/// the highest layer first.
fn layers() -> BTreeMap<String, Vec<BTreeSet<String>>> {
    let page = fs::read_to_string(root().join(PAGE)).expect("the page on the architecture");
    let mut layers: BTreeMap<String, Vec<BTreeSet<String>>> = BTreeMap::new();
    let mut folder = None;
    for line in page.lines() {
        if line.starts_with('#') {
            folder = line.split('`').nth(1).filter(|_| line.starts_with("### ")).map(str::to_owned);
        } else if let (Some(folder), Some(row)) = (&folder, line.strip_prefix("| `")) {
            let first_cell = row.split('|').next().unwrap_or_default();
            let modules = format!("`{first_cell}").split('`').skip(1).step_by(2).map(str::to_owned).collect();
            layers.entry(folder.clone()).or_default().push(modules);
        }
    }
    layers
}

/// The folder's path of a module, below its crate's.
fn folder_of(source: &str, module: &Module) -> String {
    std::iter::once(source).chain(module.iter().map(String::as_str)).collect::<Vec<_>>().join("/")
}

#[test]
fn a_module_names_only_modules_of_lower_layers() {
    let mut tables = layers();
    for source in CRATES {
        for (module, level) in Graph::read(source).levels() {
            let folder = folder_of(source, &module);
            let Some(table) = tables.remove(&folder) else { continue };
            let place = |name: &str| table.iter().position(|layer| layer.contains(name));
            let listed: Vec<&String> = table.iter().flatten().collect();
            for name in level.keys() {
                let rows = listed.iter().filter(|listed| **listed == name).count();
                assert_eq!(rows, 1, "{PAGE} has to name the module `{name}` of {folder} in one row of its table");
            }
            for name in listed {
                assert!(level.contains_key(name), "{PAGE} names `{name}` in {folder}, which is no module there");
            }
            for (from, names) in &level {
                for (to, file) in names {
                    assert!(
                        place(from) < place(to),
                        "{file}: `{from}` names `{to}`, which lies in the same layer of {folder} or in a higher one; \
                         the table is in {PAGE}"
                    );
                }
            }
        }
    }
    assert!(tables.is_empty(), "{PAGE} has tables of folders that have no modules: {:?}", tables.keys());
}

#[test]
fn the_walls_that_matter_most_have_a_table() {
    let tables = layers();
    for folder in ["core/src", "core/src/diagnosis", "src", "tenant/src"] {
        assert!(tables.contains_key(folder), "{PAGE} has no table for {folder}");
    }
}

#[test]
fn every_type_of_the_glossary_is_one_of_the_code() {
    let page = fs::read_to_string(root().join(PAGE)).expect("the page on the architecture");
    let glossary = page.split("\n## ").find(|part| part.starts_with("Words")).expect("the glossary");
    let named: BTreeSet<&str> = glossary.split('`').skip(1).step_by(2).collect();
    let declared: BTreeSet<String> = sources("core/src")
        .iter()
        .map(|(_, code)| words(code))
        .flat_map(|words| {
            let names = words.windows(2).filter(|pair| ["struct", "enum"].contains(&pair[0].as_str()));
            names.map(|pair| pair[1].clone()).collect::<Vec<_>>()
        })
        .collect();
    for name in named {
        assert!(declared.contains(name), "the glossary of {PAGE} names {name}, which is no type of core");
    }
}

#[test]
fn no_modules_of_one_folder_name_each_other_in_a_circle() {
    for source in CRATES {
        for (module, level) in Graph::read(source).levels() {
            let folder = folder_of(source, &module);
            if let Some(circle) = circle(&level) {
                let files: Vec<String> = circle
                    .iter()
                    .zip(circle.iter().cycle().skip(1))
                    .map(|(from, to)| format!("{} names {to}", level[from][to]))
                    .collect();
                panic!("a circle in {folder}: {}", files.join(", "));
            }
        }
    }
}

#[test]
fn thinking_never_names_the_browser() {
    assert_no_word("core/src", &["leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo"], "core runs without a browser");
}

#[test]
fn the_local_tenant_shares_no_types_with_the_app() {
    assert_no_word(
        "tenant/src",
        &["doctor_core", "hook_doctor"],
        "a type that both writes and reads lets a misspelt field pass",
    );
}

/// Fails where a module below a folder of the app names one of the app's modules or something of another crate.
fn assert_unseen(folder: &str, own: &[&str], foreign: &[&[&str]], why: &str) {
    let app = Graph::read("src");
    for module in own {
        assert!(app.modules.contains_key(&vec![(*module).to_owned()]), "the app has no module `{module}` any more");
    }
    let inside = app.modules.iter().filter(|(module, _)| module.first().is_some_and(|first| first == folder));
    for (module, names) in inside {
        for path in &names.paths {
            let target = app.target(module, path).unwrap_or_default();
            let is_own = target.first().is_some_and(|first| own.contains(&first.as_str()));
            let is_foreign =
                foreign.iter().any(|foreign| path.windows(foreign.len()).any(|part| part.iter().eq(foreign.iter())));
            assert!(!is_own && !is_foreign, "{} names {}: {why}", names.file, path.join("::"));
        }
    }
}

#[test]
fn pages_and_components_see_neither_requests_nor_tokens() {
    let foreign: [&[&str]; 2] = [&["doctor_core", "wire"], &["Token", "parse"]];
    for module in ["pages", "components", "shell", "gate", "changes", "token_form"] {
        assert_unseen(module, &["api"], &foreign, "they draw what the session has");
    }
    for (file, code) in sources("src").into_iter().filter(|(_, code)| code.contains("#[component]")) {
        assert!(!code.contains("authorization"), "{file}: what is drawn never sends a token");
    }
    assert_unseen("components", &["session"], &[], "components are given what they show");
}

#[test]
fn requests_are_sent_in_one_place() {
    for (file, code) in sources("src") {
        if file != "src/api/http.rs" {
            let sends = words(&code).into_iter().any(|word| word == "gloo_net" || word.starts_with("fetch_with"));
            assert!(!sends, "{file} sends requests");
        }
    }
}

#[test]
fn a_real_text_leaves_by_its_door_only() {
    let doors: [(&str, &[&str]); 4] = [
        ("shown_on_the_page", &["model/revealed.rs", "src/components/revealed.rs"]),
        ("typed_in_the_editor", &["model/sealed.rs", "src/changes/editor.rs"]),
        ("sent_to_the_tenant", &["edit/tests.rs", "model/sealed.rs", "src/api/client.rs"]),
        ("kept_by_the_reader", &["src/edit.rs", "edit/tests.rs", "model/sealed.rs", "src/changes/kept_definition.rs"]),
    ];
    let all = ["core/src", "src", "demo/src"].into_iter().flat_map(sources).collect::<Vec<_>>();
    for (door, allowed) in doors {
        let users: Vec<&str> = all
            .iter()
            .filter(|(_, code)| words(code).iter().any(|word| word == door))
            .map(|(file, _)| file.as_str())
            .collect();
        assert_eq!(users.len(), allowed.len(), "{door} is used by {users:?}");
        for (user, allowed) in users.iter().zip(allowed) {
            assert!(user.ends_with(allowed), "{user} must not use {door}");
        }
    }
}

#[test]
fn no_view_needs_markup_from_text() {
    let mut macros = 0;
    for (path, code) in sources("src") {
        assert!(!code.contains("inner_html"), "{path} uses inner_html");
        assert!(!code.contains(" style=\""), "{path} writes a style attribute, which the page policy drops");
    }
    // A component test mounts what the app would, so its views are written like those of the app.
    for (path, code) in ["src", "tests/web", "tests/bench"].into_iter().flat_map(sources) {
        let bare = code.matches("view!").count();
        let own = code.matches("::leptos::prelude::view! { class=\"hd\",").count();
        assert_eq!(
            bare, own,
            "{path} writes a bare view!: write html!, whose class keeps Leptos from static templates"
        );
        macros += own;
    }
    assert_eq!(macros, 1, "html! is written once");
}

#[test]
fn files_are_named_for_what_they_hold() {
    for source in CRATES {
        for file in files(source) {
            let stem = Path::new(&file).file_stem().unwrap().to_str().unwrap();
            assert!(!["mod", "utils", "util", "helpers", "helper", "manager", "common"].contains(&stem), "{file}");
        }
    }
}

/// A crate of two modules `a` and `b` and a third, `b::c`, with the text of `a`.
fn small_crate(a: &str) -> Graph {
    let module = |path: &[&str], text: &str| {
        let path: Module = path.iter().map(|name| (*name).to_owned()).collect();
        let file = path.join("/");
        (path, (text.to_owned(), file))
    };
    Graph::of(BTreeMap::from([
        module(&[], "mod a; mod b;"),
        module(&["a"], a),
        module(&["b"], "mod c; pub use c::{Thing as Passed}; pub struct Own;"),
        module(&["b", "c"], "pub struct Thing;"),
    ]))
}

#[test]
fn the_reader_sees_every_way_to_name_a_module() {
    for way in [
        "use crate::b;",
        "use crate::b::Own;",
        "use crate::{b, a};",
        "use crate::{a::x, b::{self, c::Thing}};",
        "use super::b::Own as Mine;",
        "use super::{b::*};",
        "pub(crate) use super::b::Passed;",
        "fn f() -> crate::b::Own { crate::b::Own }",
        "fn f() -> impl Fn() + use<'static> { let _ = super::b::Own; || {} }",
        "fn f() { let url = 'a'; let _ = '\\''; let _: &'static str = \"}\"; crate::b::c::g() }",
    ] {
        let levels = small_crate(way).levels();
        assert!(levels[&Vec::new()]["a"].contains_key("b"), "{way}");
    }
}

#[test]
fn the_reader_sees_neither_comments_nor_strings_nor_tests() {
    for way in [
        "// use crate::b;",
        "/* use /* crate::b */ ::b; */",
        "const S: &str = \"use crate::b;\";",
        "const S: &str = r#\"a \" use crate::b;\"#;",
        "#[cfg(test)] mod tests { use crate::b; fn f() { } }",
        "#[cfg(test)] use crate::b::Own;",
        "use std::b::c;",
    ] {
        let levels = small_crate(way).levels();
        assert!(levels[&Vec::new()]["a"].is_empty(), "{way}");
    }
}

#[test]
fn the_reader_follows_a_name_to_the_module_that_it_comes_from() {
    let graph = small_crate("use crate::b; fn f(_: b::Passed) {}");
    let a = vec!["a".to_owned()];
    let target = |path: &[&str]| graph.target(&a, &path.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>());
    assert_eq!(target(&["b", "Passed"]), Some(vec!["b".to_owned(), "c".to_owned()]));
    assert_eq!(target(&["crate", "b", "Own"]), Some(vec!["b".to_owned()]));
    assert_eq!(target(&["serde", "Serialize"]), None);
}

#[test]
fn a_circle_is_found_and_named() {
    let level = |edges: &[(&str, &str)]| {
        let mut level: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for (from, to) in edges {
            level.entry((*to).to_owned()).or_default();
            level.entry((*from).to_owned()).or_default().insert((*to).to_owned(), String::new());
        }
        level
    };
    assert_eq!(circle(&level(&[("a", "b"), ("b", "c"), ("a", "c")])), None);
    assert_eq!(circle(&level(&[("a", "b"), ("b", "c"), ("c", "b")])), Some(vec!["b".to_owned(), "c".to_owned()]));
}
