//! The app's folder, as Trunk would write it, from `index.html`, the files that it names and the bound module. The page
//! stays one that Trunk can build; here Trunk itself is not needed, which takes many minutes to build.
//!
//! Of Trunk's links the page uses four kinds: `icon`, `css`, `copy-file` and `rust`. Any other is refused by name.

use std::fs;
use std::path::Path;

use crate::problem::Problem;
use crate::seal::integrity;
use crate::seal::page::Base;

/// The name of the app's bound files.
pub(crate) const APP: &str = "hook-doctor";
/// Where the page names its start script, which Trunk writes in place of `data-trunk rel="rust"`.
const HEAD_END: &str = "</head>";

/// The file name of a bound module.
pub(crate) fn wasm(name: &str) -> String {
    format!("{name}_bg.wasm")
}

/// Writes the folder `app`: the page with its links resolved, and every file that it names.
///
/// `root` holds `index.html`, `bound` what wasm-bindgen wrote.
pub(crate) fn write(root: &Path, bound: &Path, base: &Base, app: &Path) -> Result<(), Problem> {
    let path = root.join("index.html");
    let source = fs::read_to_string(&path).map_err(|error| Problem::file("read", &path, &error))?;
    let mut page = String::new();
    let mut start = None;
    for line in source.lines() {
        match Link::read(line)? {
            None => page.push_str(line),
            Some(Link::Icon(file)) => {
                let name = place(root, file, app)?;
                page.push_str(&format!(r#"<link rel="icon" href="{}">"#, base.join(&name)));
            }
            Some(Link::Css(file)) => {
                let name = place(root, file, app)?;
                let integrity = integrity::sha384(&read(&app.join(&name))?);
                let href = base.join(&name);
                page.push_str(&format!(r#"<link rel="stylesheet" href="{href}" integrity="{integrity}">"#));
            }
            Some(Link::CopyFile(file)) => {
                let (from, name) = (root.join(file), file_name(file));
                fs::copy(&from, app.join(name)).map_err(|error| Problem::file("copy", &from, &error))?;
                if name != crate::seal::worker::NAME {
                    start = Some(name.to_owned());
                }
                continue;
            }
            Some(Link::Rust) => continue,
        }
        page.push('\n');
    }
    copy_below(bound, app)?;
    let start = start.ok_or_else(|| Problem::new("index.html names no start script; see copy-file"))?;
    let (glue, module) = (format!("{APP}.js"), wasm(APP));
    let tag = format!(
        r#"<script type="module" src="{}" data-js="{}" data-wasm="{}"></script>"#,
        base.join(&start),
        base.join(&glue),
        base.join(&module)
    );
    if page.matches(HEAD_END).count() != 1 {
        return Err(Problem::new(format!("index.html must hold {HEAD_END} exactly once")));
    }
    let page = page.replacen(HEAD_END, &format!("{tag}\n{HEAD_END}"), 1);
    let target = app.join("index.html");
    fs::write(&target, page).map_err(|error| Problem::file("write", &target, &error))
}

/// One of Trunk's links, with the file that it names.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Link<'a> {
    Icon(&'a str),
    Css(&'a str),
    CopyFile(&'a str),
    Rust,
}

impl<'a> Link<'a> {
    /// Reads a line of the page; `None` for one that is not Trunk's.
    fn read(line: &'a str) -> Result<Option<Self>, Problem> {
        if !line.contains("data-trunk") {
            return Ok(None);
        }
        let attribute = |name: &str| {
            let (_, rest) = line.split_once(&format!(" {name}=\""))?;
            rest.split_once('"').map(|(value, _)| value)
        };
        let file = || attribute("href").ok_or_else(|| Problem::new(format!("index.html: {line} names no file")));
        Ok(Some(match attribute("rel") {
            Some("icon") => Self::Icon(file()?),
            Some("css") => Self::Css(file()?),
            Some("copy-file") => Self::CopyFile(file()?),
            Some("rust") => Self::Rust,
            _ => {
                return Err(Problem::new(format!(
                    "index.html: {line} is a kind of link that the bundle does not know"
                )));
            }
        }))
    }
}

/// Copies a file under a name that changes with its content, and gives that name.
fn place(root: &Path, file: &str, app: &Path) -> Result<String, Problem> {
    let bytes = read(&root.join(file))?;
    let (stem, extension) = file_name(file).rsplit_once('.').unwrap_or((file, ""));
    let name = integrity::named(stem, extension, &bytes);
    let target = app.join(&name);
    fs::write(&target, bytes).map_err(|error| Problem::file("write", &target, &error))?;
    Ok(name)
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Copies all files of a folder and of those below it.
fn copy_below(from: &Path, to: &Path) -> Result<(), Problem> {
    for (name, bytes) in crate::seal::files_below(from)? {
        let target = to.join(&name);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).map_err(|error| Problem::file("create", folder, &error))?;
        }
        fs::write(&target, bytes).map_err(|error| Problem::file("write", &target, &error))?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, Problem> {
    fs::read(path).map_err(|error| Problem::file("read", path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_link_is_read_and_another_is_refused() {
        assert_eq!(Link::read("<title>Hook Doctor</title>"), Ok(None));
        let css = r#"<link data-trunk rel="css" href="style/tokens.css">"#;
        assert_eq!(Link::read(css), Ok(Some(Link::Css("style/tokens.css"))));
        assert_eq!(Link::read(r#"<link data-trunk rel="rust" data-bin="hook-doctor">"#), Ok(Some(Link::Rust)));
        let sass = r#"<link data-trunk rel="sass" href="a.scss">"#;
        assert!(Link::read(sass).unwrap_err().to_string().contains("sass"));
        assert!(Link::read(r#"<link data-trunk rel="css">"#).is_err());
    }

    #[test]
    fn the_page_names_every_file_of_the_folder_by_its_content() {
        let folder = std::env::temp_dir().join(format!("hook-doctor-bundle-{}", std::process::id()));
        let (root, bound, app) = (folder.join("root"), folder.join("bound"), folder.join("app"));
        for path in [&root, &bound.join("snippets"), &app] {
            fs::create_dir_all(path).unwrap();
        }
        fs::write(root.join("a.css"), "a{}").unwrap();
        fs::write(root.join("boot.js"), "go()").unwrap();
        fs::write(
            root.join("index.html"),
            "<head>\n<link data-trunk rel=\"css\" href=\"a.css\">\n<link data-trunk rel=\"copy-file\" href=\"boot.js\">\n\
             <link data-trunk rel=\"rust\">\n</head>\n",
        )
        .unwrap();
        fs::write(bound.join("hook-doctor.js"), "glue").unwrap();
        fs::write(bound.join("hook-doctor_bg.wasm"), "wasm").unwrap();
        fs::write(bound.join("snippets/more.js"), "more").unwrap();
        write(&root, &bound, &"/x/".parse().unwrap(), &app).unwrap();
        let page = fs::read_to_string(app.join("index.html")).unwrap();
        let css = integrity::named("a", "css", b"a{}");
        assert!(page.contains(&format!(r#"href="/x/{css}" integrity="{}""#, integrity::sha384(b"a{}"))), "{page}");
        assert!(
            page.contains(r#"src="/x/boot.js" data-js="/x/hook-doctor.js" data-wasm="/x/hook-doctor_bg.wasm""#),
            "{page}"
        );
        assert!(!page.contains("data-trunk"), "{page}");
        for name in [css.as_str(), "boot.js", "hook-doctor_bg.wasm", "snippets/more.js"] {
            assert!(app.join(name).is_file(), "{name}");
        }
        fs::remove_dir_all(folder).unwrap();
    }
}
