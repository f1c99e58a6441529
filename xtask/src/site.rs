//! From sources to a folder that can be served: Cargo compiles the app and the demo, `doctor-bind` makes both loadable, the
//! bundle puts them together with the page's own files, and the sealing joins all. For `dev` Trunk builds the app.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::bundle;
use crate::packed;
use crate::pieces::{self, PIECES};
use crate::prerequisite::{self, WASM_TARGET};
use crate::problem::Problem;
use crate::project::Project;
use crate::seal::environments::Environments;
use crate::seal::page::Base;
use crate::seal::{self, DEMO_WASM, Deployment, Materials};
use crate::step::{self, Step};
use crate::tools::{self, Need, Tools};

/// How much is done for a small and quick site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Optimise {
    /// Nothing: for a quick turn while developing.
    Nothing,
    /// A release build.
    Release,
    /// A release build, shrunk once more by `wasm-opt` where that can be had, with its files packed ahead.
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
const INPUTS: [&str; 15] = [
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
    "xtask/bind",
];

/// Where the second of the end-to-end tests' sites is to be served.
const BELOW: &str = "/tools/hook-doctor/";

/// Builds two sites for the end-to-end tests, as `dist` makes them without a deployment's own environments: one for the
/// root of a host and one for a path below it.
pub(crate) fn for_tests(project: &Project, optimise: Optimise) -> Result<(PathBuf, PathBuf), Problem> {
    let (site, below) = (project.made("tested-site"), project.made("tested-site-below"));
    let at_root = Deployment::at_root(Environments::built_in());
    let at_path = Deployment { base: BELOW.parse()?, ..at_root.clone() };
    build(project, Optimise::Release, &at_path, &below, Beside::Nothing)?;
    build(project, optimise, &at_root, &site, Beside::Nothing)?;
    Ok((site, below))
}

/// What is built at the same time as a site, because it is needed next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beside {
    /// Nothing.
    Nothing,
    /// The local tenant, which serves the site.
    LocalTenant,
}

/// Builds the site into `site`, replacing what an earlier build left there.
pub(crate) fn build(
    project: &Project,
    optimise: Optimise,
    deployment: &Deployment,
    site: &Path,
    beside: Beside,
) -> Result<(), Problem> {
    prerequisite::c_compiler()?;
    prerequisite::wasm_target(project)?;
    let (app, demo) = (project.made("app"), project.made("demo"));
    compile(project, optimise, beside)?;
    match optimise {
        Optimise::Nothing => {
            bind(project, optimise, &[(DEMO, &demo)])?;
            run_trunk(project, &Tools::ready(project, Need::Trunk)?, &deployment.base, &app)?;
        }
        Optimise::Release | Optimise::Size => {
            let bound = project.made("bound");
            bind(project, optimise, &[(APP, &bound), (DEMO, &demo)])?;
            if optimise == Optimise::Size {
                shrink(project, &bound, &demo)?;
            }
            clear(&app)?;
            bundle::write(project.root(), &bound, &deployment.base, &app)?;
        }
    }
    // Sealed in another folder and then moved, so that half a site is never served.
    let fresh = project.made(&format!("sealing-{}", optimise.folder()));
    clear(&fresh)?;
    let messages = project.path("core/messages");
    seal::seal(&Materials { app, demo, messages, deployment: deployment.clone() }, &fresh)?;
    if optimise == Optimise::Size {
        packed::write(project, &fresh)?;
    }
    clear(site)?;
    move_folder(&fresh, site)
}

/// Builds the site unless it is newer than everything it depends on.
pub(crate) fn build_when_stale(
    project: &Project,
    optimise: Optimise,
    environments: &Environments,
    site: &Path,
    beside: Beside,
) -> Result<(), Problem> {
    let built = modified(&site.join("index.html"));
    let current = built.is_some_and(|built| built >= newest_input(project))
        && fs::read_to_string(site.join("config.json")).is_ok_and(|text| text == environments.text());
    if current {
        return Ok(());
    }
    build(project, optimise, &Deployment::at_root(environments.clone()), site, beside)
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

/// Trunk's build of the app, as a person gets it who runs `trunk build` in a fresh checkout.
pub(crate) fn run_trunk(project: &Project, tools: &Tools, base: &Base, app: &Path) -> Result<(), Problem> {
    let mut trunk = tools.trunk(project)?;
    trunk
        .args(["build", "--offline", "true", "--skip-version-check", "--color", "never"])
        .args(["--public-url", base.as_str()])
        .arg("--dist")
        .arg(app);
    step::run(project, Step::new("building the app by Trunk", trunk))
}

/// Builds the app by Trunk from the page as it is, and holds that the page and the module are there.
pub(crate) fn trunk_builds(project: &Project) -> Result<(), Problem> {
    let folder = project.made("by-trunk");
    clear(&folder)?;
    run_trunk(project, &Tools::ready(project, Need::Trunk)?, &Base::root(), &folder)?;
    let files = seal::files_below(&folder)?;
    for ending in ["index.html", ".wasm", ".css"] {
        if !files.keys().any(|name| name.ends_with(ending)) {
            return Err(Problem::new(format!("Trunk wrote no {ending} into {}", folder.display())));
        }
    }
    Ok(())
}

/// A module of the site: its package, its file's stem, the name of what is bound, and what it is called.
struct Module {
    package: &'static str,
    stem: &'static str,
    bound: &'static str,
    what: &'static str,
    /// Whether a site has parts of it as files of their own (see `src/pieces.rs`).
    has_pieces: bool,
}

impl Module {
    fn is_cut(&self, optimise: Optimise) -> bool {
        self.has_pieces && optimise != Optimise::Nothing
    }
}

const APP: Module =
    Module { package: "hook-doctor", stem: "hook-doctor", bound: bundle::APP, what: "the app", has_pieces: true };
const DEMO: Module =
    Module { package: "doctor-demo", stem: "doctor_demo", bound: "demo", what: "the demo tenant", has_pieces: false };

/// Compiles the modules and, side by side, the programs of this machine that are needed next. The modules come one after
/// the other: built in one go they would share features, and the app would grow by those of the demo.
fn compile(project: &Project, optimise: Optimise, beside: Beside) -> Result<(), Problem> {
    let modules: &[&Module] = if optimise == Optimise::Nothing { &[&DEMO] } else { &[&APP, &DEMO] };
    let modules = modules.iter().map(|module| {
        let mut cargo = project.cargo();
        set_flags(project, &mut cargo);
        let command = if module.is_cut(optimise) { "rustc" } else { "build" };
        cargo.args([command, "--package", module.package, "--target", WASM_TARGET]);
        if optimise != Optimise::Nothing {
            cargo.arg("--release");
        }
        if module.is_cut(optimise) {
            // Cutting needs to know which function uses which; that flag is the linker's, for this one program.
            cargo.args(["--bin", module.package, "--features", "pieces", "--", "-Clink-args=--emit-relocs"]);
        }
        Step::new(format!("building {}", module.what), cargo)
    });
    let mut programs = vec![program(project, "doctor-bind", "the program that calls wasm-bindgen")];
    if optimise == Optimise::Size {
        programs.push(program(project, packed::PROGRAM, "the program that packs files"));
    }
    if beside == Beside::LocalTenant {
        programs.push(local_tenant(project));
    }
    step::run_side_by_side(project, vec![modules.collect(), programs])
}

/// Builds the local tenant's server.
pub(crate) fn local_tenant(project: &Project) -> Step {
    program(project, "doctor-tenant", "the local tenant")
}

fn program(project: &Project, package: &str, what: &str) -> Step {
    let mut cargo = project.cargo();
    cargo.args(["build", "--package", package, "--bin", package, "--profile", "tool"]);
    Step::new(format!("building {what}"), cargo)
}

/// Makes compiled modules loadable, each into its own folder.
fn bind(project: &Project, optimise: Optimise, modules: &[(Module, &Path)]) -> Result<(), Problem> {
    let profile = if optimise == Optimise::Nothing { "debug" } else { "release" };
    let compiled = project.target().join(WASM_TARGET).join(profile);
    let mut steps = Vec::new();
    for (module, folder) in modules {
        clear(folder)?;
        let mut bind = Command::new(project.program("tool", "doctor-bind"));
        if module.is_cut(optimise) {
            bind.arg("--cut");
        }
        bind.arg(compiled.join(format!("{}.wasm", module.stem))).arg(module.bound).arg(folder);
        steps.push(Step::new(format!("binding {}", module.what), bind));
    }
    step::run_together(project, steps)?;
    for (module, folder) in modules.iter().filter(|(module, _)| module.is_cut(optimise)) {
        pieces::join(folder, &format!("{}.js", module.bound))?;
    }
    Ok(())
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

fn shrink(project: &Project, app: &Path, demo: &Path) -> Result<(), Problem> {
    let Some(wasm_opt) = tools::wasm_opt(project)? else {
        return Ok(());
    };
    let mut steps = Vec::new();
    let modules = [("the app", app.join(bundle::wasm(bundle::APP))), ("the demo tenant", demo.join(DEMO_WASM))];
    for (what, wasm) in modules.into_iter().chain(PIECES.map(|piece| (piece.about, app.join(piece.file())))) {
        let mut command = Command::new(wasm_opt.get_program());
        command.args(wasm_opt.get_args()).arg("-Oz").args(WASM_FEATURES).arg(&wasm).arg("--output").arg(&wasm);
        steps.push(Step::new(format!("shrinking {what}"), command));
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

/// Removes a folder and makes it again, empty.
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
    fn a_folder_with_other_files_is_not_replaced() {
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
