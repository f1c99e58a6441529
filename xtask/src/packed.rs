//! Files packed ahead, for hosts that send a packed file as it lies there: what a host packs at each request can be a quarter
//! larger, because packing at its best takes seconds (docs/performance.md).

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::problem::Problem;
use crate::project::Project;
use crate::seal::{self, integrity};
use crate::step::{self, Step};

/// The program that packs.
pub(crate) const PROGRAM: &str = "doctor-pack";

/// Packs the files of a sealed site, each beside itself.
pub(crate) fn write(project: &Project, site: &Path) -> Result<(), Problem> {
    let files = seal::files_below(site)?;
    let mut pack = Command::new(project.program("tool", PROGRAM));
    pack.args(worth_packing(files.keys()).map(|name| site.join(name)).collect::<Vec<PathBuf>>());
    step::run(project, Step::new("packing the files", pack))
}

/// The files whose names carry their hash: what lies beside such a file under its name can never be that of an older one. The
/// page, the worker and `config.json` are small, and `cargo xtask seal`, people and some hosts rewrite them. Their packed
/// copies would stay as they were, and be sent.
fn worth_packing<'a>(names: impl Iterator<Item = &'a String>) -> impl Iterator<Item = &'a String> {
    names.filter(|name| integrity::is_named_by_content(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_never_change_are_packed() {
        let names = [
            ".htaccess",
            "404.html",
            "_headers",
            "config.json",
            "hook-doctor-5eea9f730d562176.wasm",
            "hosting/nginx.conf",
            "icon-562362f1531658c5.svg",
            "index.html",
            "start-a7b1efa8c217a371.css",
            "start-bbd7849d7b4d6500.js",
            "texts-en-1c8f1a8f498d9a9f.txt",
            "web.config",
            "worker.js",
        ]
        .map(str::to_owned);
        let packed: Vec<_> = worth_packing(names.iter()).map(String::as_str).collect();
        assert_eq!(
            packed,
            [
                "hook-doctor-5eea9f730d562176.wasm",
                "icon-562362f1531658c5.svg",
                "start-a7b1efa8c217a371.css",
                "start-bbd7849d7b4d6500.js",
                "texts-en-1c8f1a8f498d9a9f.txt",
            ]
        );
    }
}
