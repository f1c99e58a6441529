//! The build tools that Cargo does not bring: which, in which version, and where they live. Each is built into
//! `target/tools/NAME-VERSION/`, so nothing of the user's is replaced, and a second run finds it.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::npm;
use crate::prerequisite;
use crate::problem::Problem;
use crate::project::Project;
use crate::seal::integrity;
use crate::step::{self, Step};

/// Builds the app while developing. 0.22 asks for a newer compiler than this project's.
const TRUNK_VERSION: &str = "0.21.14";
/// Checks licences, sources and duplicates of what comes from outside.
const DENY_VERSION: &str = "0.20.2";
/// The hash of the `wasm-opt` that is in [`npm::BINARYEN`]: it writes the modules that are served.
const WASM_OPT_HASH: &str = "sha384-r8F/8BTciE7AHTxGEudRvicqtLV8z5wnhNJoCWI1QPKSAMLdKySZAPI7bxvVsfeR";

/// A tool in the version this project wants.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Tool {
    package: &'static str,
    programs: &'static [&'static str],
    version: String,
    /// Features to build with; empty for the package's own choice.
    features: &'static [&'static str],
}

impl Tool {
    fn folder(&self, project: &Project) -> PathBuf {
        project.path("target/tools").join(format!("{}-{}", self.package, self.version))
    }

    fn programs_folder(&self, project: &Project) -> PathBuf {
        self.folder(project).join("bin")
    }

    fn is_installed(&self, project: &Project) -> bool {
        let folder = self.programs_folder(project);
        self.programs.iter().all(|program| folder.join(format!("{program}{}", env::consts::EXE_SUFFIX)).is_file())
    }

    fn building(&self, project: &Project) -> PathBuf {
        project.path("target/tools").join(format!("building-{}-{}", self.package, self.version))
    }

    fn installation(&self, project: &Project) -> Step {
        let mut cargo = project.cargo();
        cargo
            .args(["install", self.package, "--version", &self.version])
            .arg("--locked")
            .arg("--root")
            .arg(self.folder(project))
            .arg("--target-dir")
            .arg(self.building(project));
        if !self.features.is_empty() {
            cargo.arg("--no-default-features").arg("--features").arg(self.features.join(","));
        }
        // These run for a second at a time: a quick build of the tool is worth more than a quick tool.
        cargo
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_BUILD_TARGET");
        Step::new(format!("installing {} {}", self.package, self.version), cargo)
    }
}

/// The installed tools.
#[derive(Debug, Clone)]
pub(crate) struct Tools {
    trunk: Tool,
    wasm_bindgen: Tool,
    deny: Tool,
}

/// Which tools a command needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// To run the browser tests.
    TestRunner,
    /// To build the app by Trunk.
    Trunk,
    /// To check what comes from outside.
    Supply,
}

impl Tools {
    fn wanted(project: &Project) -> Result<Self, Problem> {
        Ok(Self {
            trunk: Tool {
                package: "trunk",
                programs: &["trunk"],
                version: TRUNK_VERSION.to_owned(),
                // Without its question for a newer release; it asks the network nothing in our builds.
                features: &["rustls"],
            },
            wasm_bindgen: Tool {
                package: "wasm-bindgen-cli",
                programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
                // Library and command only understand each other in the very same version.
                version: project.locked_version("wasm-bindgen")?,
                features: &[],
            },
            deny: Tool {
                package: "cargo-deny",
                programs: &["cargo-deny"],
                version: DENY_VERSION.to_owned(),
                features: &[],
            },
        })
    }

    /// Makes sure of the tools for `need`, building those that are missing, at the same time.
    pub(crate) fn ready(project: &Project, need: Need) -> Result<Self, Problem> {
        let tools = Self::wanted(project)?;
        let needed = match need {
            Need::TestRunner => vec![&tools.wasm_bindgen],
            Need::Trunk => vec![&tools.wasm_bindgen, &tools.trunk],
            Need::Supply => vec![&tools.deny],
        };
        let missing: Vec<&Tool> = needed.into_iter().filter(|tool| !tool.is_installed(project)).collect();
        if !missing.is_empty() {
            prerequisite::c_compiler()?;
            let steps = missing.iter().map(|tool| tool.installation(project)).collect();
            step::run_together(project, steps)?;
            for tool in missing {
                let building = tool.building(project);
                if building.exists() {
                    fs::remove_dir_all(&building).map_err(|error| Problem::file("remove", &building, &error))?;
                }
            }
        }
        Ok(tools)
    }

    /// `trunk`, with the matching `wasm-bindgen` first in its path so that it downloads nothing.
    pub(crate) fn trunk(&self, project: &Project) -> Result<Command, Problem> {
        let mut command = Command::new(self.trunk.programs_folder(project).join("trunk"));
        command
            .current_dir(project.root())
            .env("PATH", self.path(project)?)
            // Trunk reads these as `true` or `false` only, and most people set them to 1.
            .env_remove("NO_COLOR")
            .env_remove("FORCE_COLOR");
        Ok(command)
    }

    /// `cargo-deny` for the packages of a manifest.
    pub(crate) fn deny(&self, project: &Project, manifest: &str) -> Command {
        let mut command = Command::new(self.deny.programs_folder(project).join("cargo-deny"));
        command.current_dir(project.root()).args(["--workspace", "--locked", "--config", "deny.toml"]);
        command.args(["--manifest-path", manifest]);
        command
    }

    /// The search path with this project's tools in front.
    pub(crate) fn path(&self, project: &Project) -> Result<OsString, Problem> {
        let inherited = env::var_os("PATH").unwrap_or_default();
        let ours = [self.wasm_bindgen.programs_folder(project), self.trunk.programs_folder(project)];
        env::join_paths(ours.into_iter().chain(env::split_paths(&inherited)))
            .map_err(|error| Problem::new(format!("PATH cannot be extended: {error}")))
    }
}

/// `wasm-opt` out of npm's `binaryen`, if Node is here; `None`, with a line that says so, where it cannot be had. Another
/// program than the one that is known is an error: it would write what is served.
pub(crate) fn wasm_opt(project: &Project) -> Result<Option<Command>, Problem> {
    let Ok((node, folder)) = npm::BINARYEN.ready(project) else {
        eprintln!("  note: wasm-opt could not be installed; the site will be some percent larger");
        return Ok(None);
    };
    let program = folder.join("node_modules/binaryen/bin/wasm-opt");
    let bytes = fs::read(&program).map_err(|error| Problem::file("read", &program, &error))?;
    if integrity::sha384(&bytes) != WASM_OPT_HASH {
        return Err(Problem::new(format!("{} is not the wasm-opt whose hash is known", program.display()))
            .mended_by("remove the folder target/tools/binaryen-… and run the command again"));
    }
    let mut command = Command::new(node);
    command.arg(program);
    Ok(Some(command))
}

/// Other people's tools that the end-to-end tests compare the project with, the vendor's own client and axe-core: Node,
/// and the folder of each.
pub(crate) fn external_tools(project: &Project) -> Result<(PathBuf, PathBuf, PathBuf), Problem> {
    let (node, client) = npm::VENDOR_CLIENT.ready(project)?;
    let (_, axe) = npm::AXE.ready(project)?;
    Ok((node, client, axe))
}

/// Node, and the folder of Lighthouse.
pub(crate) fn lighthouse(project: &Project) -> Result<(PathBuf, PathBuf), Problem> {
    npm::LIGHTHOUSE.ready(project)
}
