//! Turns the built app into the folder that is served. After it, no file can be swapped or changed on its way
//! without the browser refusing it, nothing runs that was not there when the site was made, and the page can reach
//! only the hosts that this deployment names.
//!
//! | what | is held by |
//! | --- | --- |
//! | the start script | `integrity` on its own tag |
//! | the generated scripts | an import map's `integrity`, itself allowed by its hash in the policy |
//! | the WebAssembly modules | `integrity` of the request that fetches them |
//! | the texts of each language | `integrity` of the request that fetches them |
//! | style sheets | `integrity` on their tags, written by the bundle |
//!
//! Three kinds of files are held by nothing but the host: the page; the service worker, whose registration browsers check
//! against no hash; and `config.json`, from which the page's policy lets no new host through. The worker keeps these as they
//! were when it was made, each version a whole, and gives them from the network where there is one.
//!
//! Integrity on a `modulepreload` or `preload` link enforces nothing in today's browsers, so none is written.

pub(crate) mod early;
pub(crate) mod environments;
pub(crate) mod hosts;
pub(crate) mod integrity;
pub(crate) mod page;
pub(crate) mod policy;
pub(crate) mod worker;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use doctor_core::language::Language;
use doctor_core::text::complete::completed;

use crate::pieces::PIECES;
use crate::problem::Problem;
use crate::untranslated::is_texts;
use environments::Environments;
use hosts::Hsts;
use page::{Base, Checked, Scripts};
use worker::Precached;

/// What goes into a sealed site.
#[derive(Debug, Clone)]
pub(crate) struct Materials {
    /// The folder of the built app.
    pub(crate) app: PathBuf,
    /// The folder that `wasm-bindgen` wrote for the demo module, its files named `demo.js` and `demo_bg.wasm`.
    pub(crate) demo: PathBuf,
    /// The folder with the page's texts, a folder in it for each language.
    pub(crate) messages: PathBuf,
    /// Where and how the site is served.
    pub(crate) deployment: Deployment,
}

/// Where and how a site is served.
#[derive(Debug, Clone)]
pub(crate) struct Deployment {
    /// The deployment's own environments.
    pub(crate) environments: Environments,
    /// The path under which the site is served.
    pub(crate) base: Base,
    /// For which names https is asked for.
    pub(crate) hsts: Hsts,
}

impl Deployment {
    /// At the root of a host.
    pub(crate) fn at_root(environments: Environments) -> Self {
        Self { environments, base: Base::root(), hsts: Hsts::default() }
    }
}

/// The name of the demo's generated script in [`Materials::demo`].
pub(crate) const DEMO_SCRIPT: &str = "demo.js";
/// The name of the demo's WebAssembly in [`Materials::demo`].
pub(crate) const DEMO_WASM: &str = "demo_bg.wasm";

/// Writes the sealed site into `site`, which must be empty or absent.
pub(crate) fn seal(materials: &Materials, site: &Path) -> Result<(), Problem> {
    let Materials { app, demo, messages, deployment: Deployment { environments, base, hsts } } = materials;
    let texts = texts(messages)?;
    let page = read_text(&app.join("index.html"))?;
    let page = early::with_words(&page, &texts)
        .and_then(|page| early::with_environments(&page, &environments.config()))
        .ok_or_else(|| Problem::new("index.html has no place for what the start script is told; see seal/early.rs"))?;
    let built = page::start_tag(&page).map_err(|fault| Problem::new(fault.to_string()))?;
    let mut files = files_below(app)?;
    files.remove("index.html");
    let worker_source = files
        .remove(worker::NAME)
        .ok_or_else(|| Problem::new(format!("the build did not write {}; see index.html", worker::NAME)))?;

    let mut take = |name: &str| {
        files.remove(name).ok_or_else(|| Problem::new(format!("the page names {name}, which the build did not write")))
    };
    let start = take(base.strip(&built.start))?;
    let glue = take(base.strip(&built.glue))?;
    let wasm = take(base.strip(&built.wasm))?;
    // Trunk's build has them in the app itself.
    let pieces = PIECES.map(|piece| Some((piece.name, files.remove(&piece.file())?)));
    let demo_glue = read(&demo.join(DEMO_SCRIPT))?;
    let demo_wasm = read(&demo.join(DEMO_WASM))?;

    // Our own names, from the bytes as they will be served: they may have been shrunk since the build named them.
    let named = [
        (integrity::named("start", "js", &start), start),
        (integrity::named("hook-doctor", "js", &glue), glue),
        (integrity::named("hook-doctor", "wasm", &wasm), wasm),
        (integrity::named("demo", "js", &demo_glue), demo_glue),
        (integrity::named("demo", "wasm", &demo_wasm), demo_wasm),
    ];
    let [
        (start_name, start),
        (glue_name, glue),
        (wasm_name, wasm),
        (demo_name, demo_glue),
        (demo_wasm_name, demo_wasm),
    ] = &named;
    let checked = |name: &str, bytes: &[u8]| Checked { url: base.join(name), integrity: integrity::sha384(bytes) };
    let pieces: BTreeMap<&str, (String, Vec<u8>)> = pieces
        .into_iter()
        .flatten()
        .map(|(piece, bytes)| (piece, (integrity::named(piece, "wasm", &bytes), bytes)))
        .collect();
    let texts: BTreeMap<&str, (String, Vec<u8>)> = texts
        .into_iter()
        .map(|(language, text)| {
            let name = integrity::named(&format!("texts-{language}"), "txt", text.as_bytes());
            (language, (name, text.into_bytes()))
        })
        .collect();
    let mut modules = BTreeMap::from([
        (base.join(glue_name), integrity::sha384(glue)),
        (base.join(demo_name), integrity::sha384(demo_glue)),
    ]);
    // Scripts that a dependency brought along; the generated script imports them by path.
    for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".js")) {
        modules.insert(base.join(name), integrity::sha384(bytes));
    }
    let scripts = Scripts {
        start: (base.join(start_name), integrity::sha384(start)),
        glue: base.join(glue_name),
        wasm: checked(wasm_name, wasm),
        demo_glue: base.join(demo_name),
        demo_wasm: checked(demo_wasm_name, demo_wasm),
        pieces: pieces.iter().map(|(piece, (name, bytes))| (*piece, checked(name, bytes))).collect(),
        texts: texts.iter().map(|(language, (name, text))| (*language, checked(name, text))).collect(),
        modules,
        worker: base.join(worker::NAME),
    };
    let sealed =
        page::sealed(&page, base, &scripts, environments.origins()).map_err(|fault| Problem::new(fault.to_string()))?;

    let named: Vec<&(String, Vec<u8>)> = named.iter().chain(pieces.values()).chain(texts.values()).collect();
    let immutable: Vec<String> = named
        .iter()
        .map(|(name, _)| name.clone())
        .chain(files.keys().filter(|name| integrity::is_named_by_content(name)).cloned())
        .map(|name| base.join(&name))
        .collect();
    for (name, bytes) in files.iter().chain(named.iter().map(|(name, bytes)| (name, bytes))) {
        write(&site.join(name), bytes)?;
    }
    let mut precached: Vec<Precached> = files
        .iter()
        .chain(named.iter().map(|(name, bytes)| (name, bytes)))
        .map(|(name, bytes)| Precached {
            url: base.join(name),
            integrity: integrity::is_named_by_content(name).then(|| integrity::sha384(bytes)),
        })
        .collect();
    for name in ["", "config.json"] {
        precached.push(Precached { url: base.join(name), integrity: None });
    }
    let unnamed = [sealed.html.as_str(), environments.text()];
    let worker = worker::sealed(&String::from_utf8_lossy(&worker_source), base, &precached, &unnamed)
        .map_err(|fault| Problem::new(fault.to_string()))?;
    write(&site.join(worker::NAME), worker.as_bytes())?;
    for (name, text) in hosts::files(&sealed.policy, base, *hsts, &immutable) {
        write(&site.join(name), text.as_bytes())?;
    }
    write(&site.join("index.html"), sealed.html.as_bytes())?;
    // Hosts without rewrite rules answer a deep address with this file; the app then shows that address.
    write(&site.join("404.html"), sealed.html.as_bytes())?;
    write(&site.join("config.json"), environments.text().as_bytes())
}

/// The texts of every language, each as one file: what a language lacks stands in it in English.
fn texts(messages: &Path) -> Result<BTreeMap<&'static str, String>, Problem> {
    let source = |language: Language| -> Result<String, Problem> {
        let files = files_below(&messages.join(language.code()))?;
        let texts = files.iter().filter(|(name, _)| is_texts(Path::new(name))).map(|(_, bytes)| bytes);
        Ok(texts.map(|bytes| format!("{}\n", String::from_utf8_lossy(bytes))).collect())
    };
    let english = source(Language::English)?;
    let mut texts = BTreeMap::new();
    for language in Language::ALL {
        let completed = completed(&source(language)?, &english)
            .map_err(|fault| Problem::new(format!("{} in {}: {fault}", language.name(), messages.display())))?;
        texts.insert(language.code(), completed);
    }
    Ok(texts)
}

/// Brings a sealed site's policy, what its page knows of its environments, and its worker's version, in line with the
/// `config.json` that lies in it now.
pub(crate) fn reseal(site: &Path) -> Result<(), Problem> {
    let config = site.join("config.json");
    let environments = Environments::parse(&read_text(&config)?)
        .map_err(|fault| Problem::new(format!("{}: {fault}", config.display())))?;
    for name in ["index.html", "404.html"].into_iter().chain(hosts::NAMES) {
        let path = site.join(name);
        // Whoever serves it by one host may have removed the files of the others, and earlier versions wrote fewer.
        if hosts::NAMES.contains(&name) && !path.exists() {
            continue;
        }
        let text = policy::repointed(&read_text(&path)?, environments.origins()).ok_or_else(|| {
            Problem::new(format!("{} holds no policy; was it made by `cargo xtask dist`?", path.display()))
        })?;
        // Of these files only the page is told of its environments.
        let text = early::with_environments(&text, &environments.config()).unwrap_or(text);
        write(&path, text.as_bytes())?;
    }
    let page = read_text(&site.join("index.html"))?;
    let path = site.join(worker::NAME);
    let worker = worker::reversioned(&read_text(&path)?, &[page.as_str(), environments.text()])
        .map_err(|fault| Problem::new(format!("{}: {fault}", path.display())))?;
    write(&path, worker.as_bytes())
}

/// Every file below a folder by its path with forward slashes.
pub(crate) fn files_below(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Problem> {
    let mut files = BTreeMap::new();
    let mut waiting = vec![(folder.to_path_buf(), String::new())];
    while let Some((folder, prefix)) = waiting.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| Problem::file("read", &folder, &error))?;
        for entry in entries {
            let entry = entry.map_err(|error| Problem::file("read", &folder, &error))?;
            let path = entry.path();
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if path.is_dir() {
                waiting.push((path, format!("{name}/")));
            } else {
                files.insert(name, read(&path)?);
            }
        }
    }
    Ok(files)
}

fn read(path: &Path) -> Result<Vec<u8>, Problem> {
    fs::read(path).map_err(|error| Problem::file("read", path, &error))
}

fn read_text(path: &Path) -> Result<String, Problem> {
    fs::read_to_string(path).map_err(|error| Problem::file("read", path, &error))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Problem::file("create", folder, &error))?;
    }
    fs::write(path, bytes).map_err(|error| Problem::file("write", path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_without_the_files_of_other_hosts_is_sealed_again() {
        let site = std::env::temp_dir().join(format!("hook-doctor-seal-{}", std::process::id()));
        let policy = policy::policy("sha256-abc=", &[]);
        for name in ["index.html", "404.html", "hosting/nginx.conf"] {
            write(&site.join(name), policy.as_bytes()).unwrap();
        }
        write(&site.join(worker::NAME), b"const VERSION = \"0\";\n").unwrap();
        let config = r#"{"environments":{"l":{"label":"L","api":"http://127.0.0.1:8765/api"}}}"#;
        write(&site.join("config.json"), config.as_bytes()).unwrap();
        let sealed = reseal(&site);
        let files = files_below(&site).unwrap();
        fs::remove_file(site.join("404.html")).unwrap();
        let without_a_page = reseal(&site);
        fs::remove_dir_all(&site).unwrap();
        assert_eq!(sealed, Ok(()));
        for name in ["index.html", "404.html", "hosting/nginx.conf"] {
            assert!(String::from_utf8_lossy(&files[name]).contains("http://127.0.0.1:8765"), "{name}");
        }
        assert!(!files.contains_key(".htaccess"), "none is made up");
        assert!(without_a_page.unwrap_err().to_string().contains("404.html"), "the page itself can't be missing");
    }
}
