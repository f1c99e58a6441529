//! From sources to a folder that can be served: Trunk builds the app, Cargo and `wasm-bindgen` the demo, and the
//! sealing joins both.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::prerequisite::{self, WASM_TARGET};
use crate::problem::Problem;
use crate::project::Project;
use crate::seal::environments::Environments;
use crate::seal::page::Base;
use crate::seal::{self, DEMO_WASM, Materials};
use crate::step::{self, Step};
use crate::tools::{self, Need, Tools};

/// How much is done for a small and quick site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Optimise {
    /// Nothing: for a quick turn while developing.
    Nothing,
    /// A release build.
    Release,
    /// A release build, shrunk once more by `wasm-opt` where that can be had.
    Size,
}

impl Optimise {
    const fn folder(self) -> &'static str {
        match self {
            Self::Nothing => "debug",
            Self::Release => "release",
            Self::Size => "size",
        }
    }
}

/// What a built site depends on, inside the project.
const INPUTS: [&str; 14] = [
    "src",
    "core/src",
    "core/messages",
    "core/Cargo.toml",
    "tenant/src",
    "tenant/Cargo.toml",
    "demo",
    "style",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
    "rust-toolchain.toml",
    "xtask/src",
];

/// Where the second of the end-to-end tests' sites is to be served.
const BELOW: &str = "/tools/hook-doctor/";

/// Builds two sites for the end-to-end tests, as `dist` makes them without a deployment's own environments: one for the
/// root of a host and one for a path below it.
pub(crate) fn for_tests(project: &Project, optimise: Optimise) -> Result<(PathBuf, PathBuf), Problem> {
    let (site, below) = (project.made("tested-site"), project.made("tested-site-below"));
    build(project, Optimise::Release, &Environments::built_in(), &BELOW.parse()?, &below)?;
    build(project, optimise, &Environments::built_in(), &Base::root(), &site)?;
    Ok((site, below))
}

/// Builds the site into `site`, replacing what an earlier build left there.
pub(crate) fn build(
    project: &Project,
    optimise: Optimise,
    environments: &Environments,
    base: &Base,
    site: &Path,
) -> Result<(), Problem> {
    prerequisite::c_compiler()?;
    prerequisite::wasm_target(project)?;
    let tools = Tools::ready(project, Need::Site)?;
    let app = project.made("app");
    run_trunk(project, &tools, optimise, base, &app)?;
    let demo = project.made("demo");
    build_demo(project, &tools, optimise, &demo)?;
    if optimise == Optimise::Size {
        shrink(project, &app, &demo)?;
    }
    // Sealed beside its place and then moved, so that nobody is served half a site.
    let fresh = project.made(&format!("sealing-{}", optimise.folder()));
    clear(&fresh)?;
    let messages = project.path("core/messages");
    seal::seal(&Materials { app, demo, messages, environments: environments.clone(), base: base.clone() }, &fresh)?;
    clear(site)?;
    move_folder(&fresh, site)
}

/// Builds the site unless it is newer than everything it depends on.
pub(crate) fn build_when_stale(
    project: &Project,
    optimise: Optimise,
    environments: &Environments,
    site: &Path,
) -> Result<(), Problem> {
    let built = modified(&site.join("index.html"));
    let current = built.is_some_and(|built| built >= newest_input(project))
        && fs::read_to_string(site.join("config.json")).is_ok_and(|text| text == environments.text());
    if current {
        return Ok(());
    }
    build(project, optimise, environments, &Base::root(), site)
}

/// When anything that a site depends on was last changed.
pub(crate) fn newest_input(project: &Project) -> SystemTime {
    INPUTS.iter().filter_map(|input| newest(&project.path(input))).max().unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Replaces a folder that an earlier `dist` wrote; refuses any other that holds something.
pub(crate) fn may_replace(out: &Path) -> Result<(), Problem> {
    let empty = match fs::read_dir(out) {
        Err(_) => !out.exists(),
        Ok(mut entries) => entries.next().is_none(),
    };
    let ours = fs::read_to_string(out.join("index.html")).is_ok_and(|page| page.contains("hook-doctor-base"));
    if empty || ours {
        Ok(())
    } else {
        Err(Problem::new(format!("{} holds something that is not a built Hook Doctor", out.display()))
            .mended_by("name another folder with --out, or empty this one"))
    }
}

fn run_trunk(project: &Project, tools: &Tools, optimise: Optimise, base: &Base, app: &Path) -> Result<(), Problem> {
    let mut trunk = tools.trunk(project)?;
    set_flags(project, &mut trunk);
    trunk
        .args(["build", "--offline", "true", "--skip-version-check", "--color", "never"])
        .args(["--public-url", base.as_str()])
        .arg("--dist")
        .arg(app);
    if optimise != Optimise::Nothing {
        trunk.args(["--release", "true"]);
    }
    step::run(project, Step::new("building the app", trunk))
}

/// The compiler's flags for a site, which take the place of those in `.cargo/config.toml`: Leptos keeps a component's
/// type to itself, and the places of this machine are kept out of what is built, because panic messages name source files
/// and a site must be the same bytes wherever it is built.
fn set_flags(project: &Project, command: &mut Command) {
    let places = [(Some(project.root().to_owned()), "/hook-doctor"), (project.cargo_home(), "/cargo")];
    let mut flags = vec!["--cfg=erase_components".to_owned()];
    flags.extend(
        places.into_iter().filter_map(|(place, name)| Some(format!("--remap-path-prefix={}={name}", place?.display()))),
    );
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
}

fn build_demo(project: &Project, tools: &Tools, optimise: Optimise, demo: &Path) -> Result<(), Problem> {
    let mut cargo = project.cargo();
    set_flags(project, &mut cargo);
    cargo.args(["build", "--package", "doctor-demo", "--target", WASM_TARGET]);
    let profile = match optimise {
        Optimise::Nothing => "debug",
        Optimise::Release | Optimise::Size => {
            cargo.arg("--release");
            "release"
        }
    };
    step::run(project, Step::new("building the demo tenant", cargo))?;
    let wasm = project.target().join(WASM_TARGET).join(profile).join("doctor_demo.wasm");
    let mut bindgen = tools.wasm_bindgen(project);
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", "demo", "--out-dir"]).arg(demo).arg(wasm);
    clear(demo)?;
    step::run(project, Step::new("binding the demo tenant", bindgen))
}

fn shrink(project: &Project, app: &Path, demo: &Path) -> Result<(), Problem> {
    let Some(wasm_opt) = tools::wasm_opt(project) else {
        return Ok(());
    };
    let app_wasm = fs::read_dir(app)
        .map_err(|error| Problem::file("read", app, &error))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .find(|path| path.extension().is_some_and(|extension| extension == "wasm"));
    let mut steps = Vec::new();
    for (what, wasm) in [("the app", app_wasm), ("the demo tenant", Some(demo.join(DEMO_WASM)))] {
        if let Some(wasm) = wasm {
            let mut command = Command::new(wasm_opt.get_program());
            command.args(wasm_opt.get_args()).arg("-Oz").args(WASM_FEATURES).arg(&wasm).arg("--output").arg(&wasm);
            steps.push(Step::new(format!("shrinking {what}"), command));
        }
    }
    step::run_together(project, steps)
}

/// What Rust's compiler uses by itself and every browser of the last years has. Naming them all with
/// `--all-features` makes the file smaller as it is, and larger when compressed.
const WASM_FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-multivalue",
    "--enable-bulk-memory-opt",
];

/// Removes a folder and makes it anew, empty.
fn clear(folder: &Path) -> Result<(), Problem> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| Problem::file("remove", folder, &error))?;
    }
    fs::create_dir_all(folder).map_err(|error| Problem::file("create", folder, &error))
}

/// Moves all files of one folder into another, across file systems if need be.
fn move_folder(from: &Path, to: &Path) -> Result<(), Problem> {
    let entries = fs::read_dir(from).map_err(|error| Problem::file("read", from, &error))?;
    for entry in entries {
        let entry = entry.map_err(|error| Problem::file("read", from, &error))?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir_all(&target).map_err(|error| Problem::file("create", &target, &error))?;
            move_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target).map_err(|error| Problem::file("write", &target, &error))?;
        }
    }
    fs::remove_dir_all(from).map_err(|error| Problem::file("remove", from, &error))
}

fn newest(path: &Path) -> Option<SystemTime> {
    let own = modified(path);
    let below = fs::read_dir(path).into_iter().flatten().filter_map(|entry| newest(&entry.ok()?.path())).max();
    own.max(below)
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scratch(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("hook-doctor-site-{}-{name}", std::process::id()));
        clear(&folder).unwrap();
        folder
    }

    #[test]
    fn a_folder_with_somebody_s_files_is_not_replaced() {
        let folder = scratch("foreign");
        assert_eq!(may_replace(&folder), Ok(()));
        fs::write(folder.join("thesis.txt"), "years of work").unwrap();
        assert!(may_replace(&folder).is_err());
        fs::write(folder.join("index.html"), r#"<meta name="hook-doctor-base" content="/">"#).unwrap();
        assert_eq!(may_replace(&folder), Ok(()));
        assert_eq!(may_replace(&folder.join("absent")), Ok(()));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn moving_a_folder_keeps_its_files_and_their_folders() {
        let (from, to) = (scratch("from"), scratch("to"));
        fs::create_dir(from.join("a")).unwrap();
        fs::write(from.join("a/b"), "c").unwrap();
        move_folder(&from, &to).unwrap();
        assert_eq!(fs::read_to_string(to.join("a/b")).unwrap(), "c");
        assert!(!from.exists());
        fs::remove_dir_all(to).unwrap();
    }
}
