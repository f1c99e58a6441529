//! What `doctor-bind --cut` leaves in a folder, made fit for a sealed site: the script that loads the inner pages becomes a
//! part of the bound module's own script, which is one file less to fetch and to check; and it asks the start script for
//! their file, which knows its address and its hash.

use std::fs;
use std::path::Path;

use crate::problem::Problem;

/// The name of the inner pages' file, from the name that `src/pieces.rs` gives the piece.
pub(crate) const INNER_PAGES: &str = "split_pages.wasm";
/// The name of the script that loads them, as the bound module's script imports it.
const LOADER: &str = "./pieces.js";
/// How each file of a piece is called before it is renamed by its content.
const PIECE: &str = "split_";
/// A line of the loader that fetches a piece: what stands before and behind the name.
const FETCH: (&str, &str) = ("fetch(new URL(", ", import.meta.url));");
/// What the start script has in its place.
const ASK: &str = "hookDoctorPages();";

/// Joins the scripts in a folder; `script` is the file name of the bound module's.
pub(crate) fn join(folder: &Path, script: &str) -> Result<(), Problem> {
    let entries = fs::read_dir(folder).map_err(|error| Problem::file("read", folder, &error))?;
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let pieces: Vec<String> = names.filter(|name| name.starts_with(PIECE) || name.starts_with("chunk_")).collect();
    if pieces != [INNER_PAGES] {
        return Err(Problem::new(format!(
            "the app was cut into {}; the sealing and the start script know {INNER_PAGES} alone",
            if pieces.is_empty() { "nothing".to_owned() } else { pieces.join(", ") }
        )));
    }
    let (script, loader) = (folder.join(script), folder.join(LOADER));
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| Problem::file("read", path, &error));
    let joined = joined(&read(&script)?, &read(&loader)?).ok_or_else(|| {
        Problem::new("wasm_split_cli_support or wasm-bindgen writes its script in a new way; see xtask/src/pieces.rs")
    })?;
    fs::write(&script, joined).map_err(|error| Problem::file("write", &script, &error))?;
    fs::remove_file(&loader).map_err(|error| Problem::file("remove", &loader, &error))
}

/// A bound module's script with the loader in it; `None` where one of them is not as it was.
fn joined(script: &str, loader: &str) -> Option<String> {
    let import = format!(" from \"{LOADER}\"");
    let (imports, rest): (Vec<&str>, Vec<&str>) =
        script.lines().partition(|line| line.starts_with("import ") && line.contains(&import));
    // import * as NAME from "./pieces.js"
    let names = imports.iter().map(|line| line.strip_prefix("import * as ")?.split_whitespace().next());
    let names: Vec<&str> = names.collect::<Option<_>>()?;
    let (mut lines, mut given, mut fetches) = (Vec::new(), Vec::new(), 0);
    // What the loader imports is the script that it becomes a part of.
    for line in loader.lines().filter(|line| !line.starts_with("import ")) {
        if let Some(definition) = line.strip_prefix("export const ") {
            given.push(definition.split_whitespace().next()?);
            lines.push(format!("const {definition}"));
        } else if let Some((before, named)) = line.split_once(FETCH.0) {
            named.strip_suffix(FETCH.1)?;
            fetches += 1;
            lines.push(format!("{before}{ASK}"));
        } else {
            lines.push(line.to_owned());
        }
    }
    let is_known = !names.is_empty() && !given.is_empty() && fetches == 1;
    if !is_known || lines.iter().any(|line| line.starts_with("export ") || line.contains("import.meta")) {
        return None;
    }
    lines.extend(names.iter().map(|name| format!("const {name} = {{ {} }};", given.join(", "))));
    Some(rest.into_iter().map(str::to_owned).chain(lines).map(|line| format!("{line}\n")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "import * as import1 from \"./pieces.js\"\nstart();\nexport { initSync };\n";
    const LOADER_SCRIPT: &str = "import { initSync } from \"./main.js\";\nlet shared = initSync();\n\
        export const __load = wrap(() => {\n    const src = fetch(new URL(\"./split_pages.wasm\", import.meta.url));\n});\n";

    #[test]
    fn the_loader_becomes_a_part_of_the_script_and_asks_the_start_script() {
        let joined = joined(SCRIPT, LOADER_SCRIPT).unwrap();
        assert_eq!(
            joined,
            "start();\nexport { initSync };\nlet shared = initSync();\nconst __load = wrap(() => {\n    \
             const src = hookDoctorPages();\n});\nconst import1 = { __load };\n"
        );
    }

    #[test]
    fn a_script_or_a_loader_that_is_not_as_it_was_is_refused() {
        for (script, loader) in [
            ("start();\n".to_owned(), LOADER_SCRIPT.to_owned()),
            (SCRIPT.replace("* as import1", "{ __load }"), LOADER_SCRIPT.to_owned()),
            (SCRIPT.to_owned(), String::new()),
            (SCRIPT.to_owned(), LOADER_SCRIPT.replace("fetch(new URL(", "load(new URL(")),
            (SCRIPT.to_owned(), LOADER_SCRIPT.replace(", import.meta.url", "")),
            (SCRIPT.to_owned(), format!("{LOADER_SCRIPT}{}", LOADER_SCRIPT.replace("__load", "__other"))),
            (SCRIPT.to_owned(), LOADER_SCRIPT.replace("export const", "export function")),
        ] {
            assert_eq!(joined(&script, &loader), None, "{script}{loader}");
        }
    }

    #[test]
    fn a_program_that_was_cut_in_another_way_is_refused_by_its_pieces() {
        let folder = std::env::temp_dir().join(format!("hook-doctor-pieces-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("app.js"), SCRIPT).unwrap();
        fs::write(folder.join("pieces.js"), LOADER_SCRIPT).unwrap();
        assert!(join(&folder, "app.js").unwrap_err().to_string().contains("nothing"));
        fs::write(folder.join(INNER_PAGES), "wasm").unwrap();
        fs::write(folder.join("split_more.wasm"), "wasm").unwrap();
        assert!(join(&folder, "app.js").unwrap_err().to_string().contains("split_more.wasm"));
        fs::remove_file(folder.join("split_more.wasm")).unwrap();
        assert_eq!(join(&folder, "app.js"), Ok(()));
        assert!(!folder.join("pieces.js").exists());
        assert!(fs::read_to_string(folder.join("app.js")).unwrap().contains(ASK));
        fs::remove_dir_all(folder).unwrap();
    }
}
