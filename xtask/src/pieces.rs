//! What `doctor-bind --cut` leaves in a folder, made fit for a sealed site: the script that loads the pieces becomes a part of
//! the bound module's own script, which is one file less to fetch and to check; and it asks the start script for their files,
//! which knows their addresses and their hashes.

use std::fs;
use std::path::Path;

use crate::problem::Problem;

/// A file that the app is cut into, besides the program itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Its name for the start script, and the beginning of its file's name on a site.
    pub(crate) name: &'static str,
    /// What it is called in what the commands say.
    pub(crate) about: &'static str,
}

impl Piece {
    /// The name of its file until the site is sealed.
    pub(crate) fn file(self) -> String {
        format!("{}.wasm", self.name)
    }

    /// The piece in a file that the cutting wrote: the name is that of the macro in `src/`, and what two pieces share has a
    /// number.
    fn of(file: &str) -> Option<Self> {
        let stem = file.strip_suffix(".wasm")?;
        let name = if stem.starts_with(SHARED) { "shared" } else { stem.strip_prefix(NAMED)? };
        PIECES.into_iter().find(|piece| piece.name == name)
    }
}

/// The pieces, in the order of their names.
pub(crate) const PIECES: [Piece; 3] = [
    Piece { name: "extras", about: "what only some visits need" },
    Piece { name: "pages", about: "what shows a tenant" },
    Piece { name: "shared", about: "what both of these use" },
];
/// The name of the script that loads them, as the bound module's script imports it.
const LOADER: &str = "./pieces.js";
/// How the file of a piece with a name begins, before it is renamed.
const NAMED: &str = "split_";
/// How the file begins that holds what pieces share.
const SHARED: &str = "chunk_";
/// A line of the loader that fetches a piece: what stands before and behind the name.
const FETCH: (&str, &str) = ("fetch(new URL(\"./", "\", import.meta.url));");

/// Joins the scripts in a folder, and gives the pieces their names; `script` is the file name of the bound module's.
pub(crate) fn join(folder: &Path, script: &str) -> Result<(), Problem> {
    let entries = fs::read_dir(folder).map_err(|error| Problem::file("read", folder, &error))?;
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let files: Vec<String> = names.filter(|name| name.starts_with(NAMED) || name.starts_with(SHARED)).collect();
    let mut found: Vec<Option<&str>> = files.iter().map(|file| Some(Piece::of(file)?.name)).collect();
    found.sort_unstable();
    if found != PIECES.map(|piece| Some(piece.name)) {
        return Err(Problem::new(format!(
            "the app was cut into {}; the sealing and the start script know {} alone",
            if files.is_empty() { "nothing".to_owned() } else { files.join(", ") },
            PIECES.map(|piece| piece.name).join(", ")
        )));
    }
    let (script, loader) = (folder.join(script), folder.join(LOADER));
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| Problem::file("read", path, &error));
    let joined = joined(&read(&script)?, &read(&loader)?).ok_or_else(|| {
        Problem::new("wasm_split_cli_support or wasm-bindgen writes its script in a new way; see xtask/src/pieces.rs")
    })?;
    fs::write(&script, joined).map_err(|error| Problem::file("write", &script, &error))?;
    for (file, piece) in files.iter().filter_map(|file| Some((file, Piece::of(file)?))) {
        let from = folder.join(file);
        fs::rename(&from, folder.join(piece.file())).map_err(|error| Problem::file("rename", &from, &error))?;
    }
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
    let (mut lines, mut given, mut fetched) = (Vec::new(), Vec::new(), Vec::new());
    // What the loader imports is the script that it becomes a part of.
    for line in loader.lines().filter(|line| !line.starts_with("import ")) {
        if let Some(definition) = line.strip_prefix("export const ") {
            given.push(definition.split_whitespace().next()?);
            lines.push(format!("const {definition}"));
        } else if let Some((before, named)) = line.split_once(FETCH.0) {
            let Piece { name, .. } = Piece::of(named.strip_suffix(FETCH.1)?)?;
            fetched.push(name);
            lines.push(format!("{before}hookDoctorPiece(\"{name}\");"));
        } else {
            lines.push(line.to_owned());
        }
    }
    fetched.sort_unstable();
    let is_known = !names.is_empty() && !given.is_empty() && fetched == PIECES.map(|piece| piece.name);
    if !is_known || lines.iter().any(|line| line.starts_with("export ") || line.contains("import.meta")) {
        return None;
    }
    lines.extend(names.iter().map(|name| format!("const {name} = {{ {} }};", given.join(", "))));
    Some(rest.into_iter().map(str::to_owned).chain(lines).map(|line| format!("{line}\n")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "import * as import1 from \"./pieces.js\"\nimport * as import2 from \"./pieces.js\"\nstart();\n\
        export { initSync };\n";

    /// What the loader has for a piece.
    fn load(name: &str, file: &str) -> String {
        format!("{name} = wrap(() => {{\n    const src = fetch(new URL(\"./{file}.wasm\", import.meta.url));\n}});\n")
    }

    fn loader() -> String {
        format!(
            "import {{ initSync }} from \"./main.js\";\nlet shared = initSync();\n{}{}{}",
            load("const __chunk_3", "chunk_3"),
            load("export const __pages", "split_pages"),
            load("export const __extras", "split_extras"),
        )
    }

    #[test]
    fn the_loader_becomes_a_part_of_the_script_and_asks_the_start_script() {
        let piece = |name: &str, asked: &str| {
            format!("const {name} = wrap(() => {{\n    const src = hookDoctorPiece(\"{asked}\");\n}});\n")
        };
        assert_eq!(
            joined(SCRIPT, &loader()).unwrap(),
            format!(
                "start();\nexport {{ initSync }};\nlet shared = initSync();\n{}{}{}\
                 const import1 = {{ __pages, __extras }};\nconst import2 = {{ __pages, __extras }};\n",
                piece("__chunk_3", "shared"),
                piece("__pages", "pages"),
                piece("__extras", "extras"),
            )
        );
    }

    #[test]
    fn a_script_or_a_loader_that_is_not_as_it_was_is_refused() {
        let known = loader();
        for (script, loader) in [
            ("start();\n".to_owned(), known.clone()),
            (SCRIPT.replace("* as import1", "{ __load }"), known.clone()),
            (SCRIPT.to_owned(), String::new()),
            (SCRIPT.to_owned(), known.replace("fetch(new URL(", "load(new URL(")),
            (SCRIPT.to_owned(), known.replace(", import.meta.url", "")),
            (SCRIPT.to_owned(), format!("{known}{}", load("export const __more", "split_more"))),
            (SCRIPT.to_owned(), format!("{known}{}", load("export const __again", "split_pages"))),
            (SCRIPT.to_owned(), known.replace("chunk_3", "split_pages")),
            (SCRIPT.to_owned(), known.replace("export const", "export function")),
        ] {
            assert_eq!(joined(&script, &loader), None, "{script}{loader}");
        }
    }

    #[test]
    fn a_program_that_was_cut_in_another_way_is_refused_by_its_pieces() {
        let folder = std::env::temp_dir().join(format!("hook-doctor-pieces-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("app.js"), SCRIPT).unwrap();
        fs::write(folder.join("pieces.js"), loader()).unwrap();
        let refused = |reason: &str| join(&folder, "app.js").unwrap_err().to_string().contains(reason);
        assert!(refused("nothing"));
        for file in ["split_pages.wasm", "split_extras.wasm"] {
            fs::write(folder.join(file), file).unwrap();
        }
        assert!(refused("split_pages.wasm"));
        fs::write(folder.join("chunk_3.wasm"), "chunk").unwrap();
        fs::write(folder.join("split_more.wasm"), "wasm").unwrap();
        assert!(refused("split_more.wasm"));
        fs::remove_file(folder.join("split_more.wasm")).unwrap();
        assert_eq!(join(&folder, "app.js"), Ok(()));
        assert!(!folder.join("pieces.js").exists() && !folder.join("chunk_3.wasm").exists());
        assert_eq!(fs::read_to_string(folder.join("shared.wasm")).unwrap(), "chunk");
        assert_eq!(fs::read_to_string(folder.join("extras.wasm")).unwrap(), "split_extras.wasm");
        assert!(fs::read_to_string(folder.join("app.js")).unwrap().contains("hookDoctorPiece(\"pages\")"));
        fs::remove_dir_all(folder).unwrap();
    }
}
