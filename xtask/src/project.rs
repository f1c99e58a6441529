//! Where things are in this project: its root, Cargo's target folder, the version of a locked dependency.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::problem::Problem;

/// The project on disk.
#[derive(Debug, Clone)]
pub(crate) struct Project {
    root: PathBuf,
    target: PathBuf,
}

impl Project {
    /// Finds the project this command was started in, and asks Cargo where it puts what it builds.
    pub(crate) fn find() -> Result<Self, Problem> {
        let manifest =
            env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest
            .parent()
            .map(Path::to_path_buf)
            .ok_or_else(|| Problem::new("this command has to be started by `cargo xtask`"))?;
        let target = target_folder(&root)?;
        Ok(Self { root, target })
    }

    /// The folder that holds the workspace's `Cargo.toml`.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A path inside the project.
    pub(crate) fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// Where Cargo puts what it builds; outside the project if the user's settings say so.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// A folder of ours among the built things, for what these commands make themselves.
    pub(crate) fn made(&self, name: &str) -> PathBuf {
        self.root.join("target").join("made").join(name)
    }

    /// A program built from this workspace with a given profile's folder name.
    pub(crate) fn program(&self, profile: &str, name: &str) -> PathBuf {
        self.target.join(profile).join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }

    /// Where Cargo keeps what it downloads.
    pub(crate) fn cargo_home(&self) -> Option<PathBuf> {
        let home = |name| env::var_os(name).map(PathBuf::from);
        home("CARGO_HOME").or_else(|| Some(home("HOME").or_else(|| home("USERPROFILE"))?.join(".cargo")))
    }

    /// `cargo`, to be run in the project's root.
    pub(crate) fn cargo(&self) -> Command {
        let mut command = Command::new(cargo_program());
        command.current_dir(&self.root);
        command
    }

    /// The version of a dependency as `Cargo.lock` has it.
    pub(crate) fn locked_version(&self, dependency: &str) -> Result<String, Problem> {
        let path = self.path("Cargo.lock");
        let text = fs::read_to_string(&path).map_err(|error| Problem::file("read", &path, &error))?;
        locked_version(&text, dependency).ok_or_else(|| {
            Problem::new(format!("Cargo.lock names no {dependency}")).mended_by("cargo generate-lockfile")
        })
    }
}

/// The `cargo` that started us, so that one toolchain does everything.
fn cargo_program() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"))
}

fn target_folder(root: &Path) -> Result<PathBuf, Problem> {
    let output = Command::new(cargo_program())
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(root)
        .output()
        .map_err(|error| Problem::new(format!("cannot run cargo: {error}")))?;
    if !output.status.success() {
        return Err(Problem::new(format!(
            "cargo cannot read this workspace: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        )));
    }
    serde_json::from_slice::<serde_json::Value>(&output.stdout)
        .ok()
        .and_then(|metadata| metadata["target_directory"].as_str().map(PathBuf::from))
        .ok_or_else(|| Problem::new("cargo metadata names no target folder"))
}

/// Reads one package's version out of a lock file's text.
fn locked_version(lock: &str, dependency: &str) -> Option<String> {
    let name = format!("name = \"{dependency}\"");
    let mut lines = lock.lines();
    lines.find(|line| line.trim() == name)?;
    let version = lines.next()?.trim().strip_prefix("version = \"")?;
    Some(version.strip_suffix('"')?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\nsource = \"registry\"\n";

    #[test]
    fn a_locked_version_is_that_of_the_whole_name() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen").as_deref(), Some("0.2.129"));
    }

    #[test]
    fn a_dependency_that_is_not_locked_has_no_version() {
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }
}
