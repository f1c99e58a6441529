//! What has to be on the machine before anything can be built or tested. What can be installed without asking is;
//! everything else is named together with the command that installs it.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::problem::Problem;
use crate::project::Project;
use crate::step::{self, Step};

/// The browser's compilation target.
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// A browser and the driver that steers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Browser {
    /// Chromium or Chrome.
    pub(crate) chromium: PathBuf,
    /// The ChromeDriver that fits it.
    pub(crate) driver: PathBuf,
}

/// Makes sure that Rust can build for the browser.
pub(crate) fn wasm_target(project: &Project) -> Result<(), Problem> {
    let output = Command::new("rustc")
        .args(["--print", "sysroot"])
        .current_dir(project.root())
        .output()
        .map_err(|error| Problem::new(format!("cannot run rustc: {error}")).mended_by("https://rustup.rs"))?;
    let sysroot = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    if sysroot.join("lib/rustlib").join(WASM_TARGET).is_dir() {
        return Ok(());
    }
    rustup(project, &["target", "add", WASM_TARGET])
}

/// Makes sure that `cargo fmt` or `cargo clippy` is there.
pub(crate) fn component(project: &Project, subcommand: &str, component: &str) -> Result<(), Problem> {
    let there = project
        .cargo()
        .args([subcommand, "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if there {
        return Ok(());
    }
    rustup(project, &["component", "add", component])
}

fn rustup(project: &Project, arguments: &[&str]) -> Result<(), Problem> {
    let line = format!("rustup {}", arguments.join(" "));
    let mut command = Command::new("rustup");
    command.args(arguments).current_dir(project.root());
    step::run(project, Step::new(line.clone(), command))
        .map_err(|problem| problem.mended_by(format!("in this folder, run: {line}")))
}

/// Makes sure that there is a C compiler: build scripts and linking need one.
pub(crate) fn c_compiler() -> Result<(), Problem> {
    if cfg!(windows) || program("CC", &["cc", "gcc", "clang"]).is_some() {
        return Ok(());
    }
    let remedy = if cfg!(target_os = "macos") {
        "xcode-select --install"
    } else {
        "install one; on Debian or Ubuntu: apt-get install build-essential"
    };
    Err(Problem::new("no C compiler (cc) was found; Rust links with it").mended_by(remedy))
}

/// Finds Chromium (or Chrome) and its driver; installs both where that can be done without asking.
pub(crate) fn browser(project: &Project) -> Result<Browser, Problem> {
    if let Some(browser) = find_browser() {
        return Ok(browser);
    }
    if may_install_packages() {
        let mut update = Command::new("apt-get");
        update.arg("update").env("DEBIAN_FRONTEND", "noninteractive");
        step::run(project, Step::new("apt-get update", update))?;
        let mut install = Command::new("apt-get");
        install
            .args(["install", "-y", "--no-install-recommends"])
            .args(["chromium", "chromium-driver"])
            .env("DEBIAN_FRONTEND", "noninteractive");
        step::run(project, Step::new("apt-get install chromium chromium-driver", install))?;
        if let Some(browser) = find_browser() {
            return Ok(browser);
        }
    }
    Err(Problem::new("the browser tests need Chromium (or Chrome) and the chromedriver of the same version").mended_by(
        "install both (on Debian, as root: apt-get install chromium chromium-driver), \
         or name them in the environment variables CHROMIUM and CHROMEDRIVER",
    ))
}

fn find_browser() -> Option<Browser> {
    Some(Browser {
        chromium: program(
            "CHROMIUM",
            &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
        )?,
        driver: program("CHROMEDRIVER", &["chromedriver"])?,
    })
}

/// Debian itself, as root: elsewhere the packages have other names, or it is not ours to install them.
fn may_install_packages() -> bool {
    let debian = fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=debian"));
    let root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    debian && root && program("", &["apt-get"]).is_some()
}

/// Finds a program: the one that an environment variable names, else the first of `names` in the search path.
pub(crate) fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    if !variable.is_empty()
        && let Some(named) = env::var_os(variable)
        && !named.is_empty()
    {
        return Some(PathBuf::from(named));
    }
    let path = env::var_os("PATH")?;
    names.iter().find_map(|name| {
        env::split_paths(&path)
            .map(|folder| folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
            .find(|candidate| candidate.is_file())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_does_not_exist_is_not_found() {
        assert_eq!(program("", &["no-program-of-this-name-anywhere"]), None);
    }

    #[test]
    fn the_compiler_that_builds_this_is_found() {
        assert!(program("", &["cargo"]).is_some());
    }
}
