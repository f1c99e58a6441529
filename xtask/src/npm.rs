//! The tools that come from npm. `xtask/npm` holds a `package.json` and a lock file for each. A lock file names the hash of
//! every package, and no address: packages come from the registry that npm is set to, and another content is refused.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::prerequisite;
use crate::problem::Problem;
use crate::project::Project;
use crate::step::{self, Step};

/// A tool of npm.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NpmTool {
    package: &'static str,
    manifest: &'static str,
    lock: &'static str,
}

/// Makes a site's modules smaller.
pub(crate) const BINARYEN: NpmTool = NpmTool {
    package: "binaryen",
    manifest: include_str!("../npm/binaryen/package.json"),
    lock: include_str!("../npm/binaryen/package-lock.json"),
};
/// The vendor's own client.
pub(crate) const VENDOR_CLIENT: NpmTool = NpmTool {
    package: "@superoffice/webapi",
    manifest: include_str!("../npm/webapi/package.json"),
    lock: include_str!("../npm/webapi/package-lock.json"),
};
/// Speed, accessibility and good practice of a page.
pub(crate) const LIGHTHOUSE: NpmTool = NpmTool {
    package: "lighthouse",
    manifest: include_str!("../npm/lighthouse/package.json"),
    lock: include_str!("../npm/lighthouse/package-lock.json"),
};
/// Accessibility rules.
pub(crate) const AXE: NpmTool = NpmTool {
    package: "axe-core",
    manifest: include_str!("../npm/axe-core/package.json"),
    lock: include_str!("../npm/axe-core/package-lock.json"),
};

impl NpmTool {
    /// Node, and a folder whose `node_modules` holds the tool as its lock file has it. Installs it where it is missing, or
    /// was installed by another lock file.
    pub(crate) fn ready(self, project: &Project) -> Result<(PathBuf, PathBuf), Problem> {
        let Self { package, manifest, lock } = self;
        let missing = |name: &str| {
            Problem::new(format!("{name} was not found; {package} runs with it"))
                .mended_by("install Node.js; on Debian or Ubuntu: apt-get install nodejs npm")
        };
        let node = prerequisite::program("NODE", &["node"]).ok_or_else(|| missing("node"))?;
        let name = package.rsplit('/').next().unwrap_or(package);
        let version = self.version();
        let folder = project.path("target/tools").join(format!("{name}-{version}"));
        if !self.is_installed(&folder) {
            let npm = prerequisite::program("NPM", &["npm"]).ok_or_else(|| missing("npm"))?;
            fs::create_dir_all(&folder).map_err(|error| Problem::file("create", &folder, &error))?;
            for (file, text) in [("package.json", manifest), ("package-lock.json", lock)] {
                let path = folder.join(file);
                fs::write(&path, text).map_err(|error| Problem::file("write", &path, &error))?;
            }
            let mut install = Command::new(npm);
            install.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(&folder);
            step::run(project, Step::new(format!("installing {package} {version}"), install))?;
        }
        Ok((node, folder))
    }

    fn is_installed(self, folder: &Path) -> bool {
        // npm writes this list when it has installed all of a lock file.
        folder.join("node_modules/.package-lock.json").is_file()
            && fs::read_to_string(folder.join("package-lock.json")).is_ok_and(|lock| lock == self.lock)
    }

    fn version(self) -> String {
        let manifest: Value = serde_json::from_str(self.manifest).unwrap_or_default();
        manifest["dependencies"][self.package].as_str().unwrap_or_default().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [NpmTool; 4] = [BINARYEN, VENDOR_CLIENT, LIGHTHOUSE, AXE];

    #[test]
    fn every_package_has_a_hash_and_no_address() {
        for tool in ALL {
            let lock: Value = serde_json::from_str(tool.lock).unwrap();
            let packages = lock["packages"].as_object().unwrap();
            assert!(packages.len() > 1, "{}", tool.package);
            for (name, package) in packages.iter().filter(|(name, _)| !name.is_empty()) {
                let hash = package["integrity"].as_str().unwrap_or_default();
                assert!(hash.starts_with("sha512-"), "{}: {name} has no hash", tool.package);
                assert!(package.get("resolved").is_none(), "{}: {name} has an address", tool.package);
            }
        }
    }

    #[test]
    fn the_lock_file_holds_the_version_that_is_asked_for() {
        for tool in ALL {
            let lock: Value = serde_json::from_str(tool.lock).unwrap();
            let version = tool.version();
            assert!(version.starts_with(|c: char| c.is_ascii_digit()), "{}: {version:?} is a range", tool.package);
            let locked = &lock["packages"][format!("node_modules/{}", tool.package)]["version"];
            assert_eq!(locked.as_str(), Some(version.as_str()), "{}", tool.package);
        }
    }
}
