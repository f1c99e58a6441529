//! Builds the committed state twice, in two places from nothing, and compares every byte of the two sites.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use sha2::{Digest, Sha256};

use crate::problem::Problem;
use crate::project::Project;
use crate::seal;
use crate::step::{self, Step};

/// Two places whose paths differ in length, so that a path that got into a file would be seen.
const PLACES: [&str; 2] = ["one", "another-place/of-another-length"];

/// Prints the hash of every file of the site; fails where the two builds differ.
pub(crate) fn reproduce(project: &Project) -> Result<(), Problem> {
    let mut sites = Vec::new();
    for place in PLACES {
        let folder = project.made("reproduce").join(place);
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|error| Problem::file("remove", &folder, &error))?;
        }
        let mut clone = Command::new("git");
        clone.args(["clone", "--quiet", "--no-hardlinks"]).arg(project.root()).arg(&folder);
        step::run(project, Step::new(format!("copying the committed state to {place}"), clone))?;
        copy(&project.path("target/tools"), &folder.join("target/tools"))?;
        let site = folder.join("site");
        let mut build = project.cargo();
        build
            .current_dir(&folder)
            .env_remove("CARGO_MANIFEST_DIR")
            .env_remove("CARGO_TARGET_DIR")
            .args(["xtask", "dist", "--out"])
            .arg(&site);
        step::run(project, Step::new(format!("building it in {place}"), build))?;
        sites.push(hashes(&site)?);
    }
    let [one, other] = sites.as_slice() else { return Err(Problem::new("there are not two builds to compare")) };
    for (name, hash) in one {
        println!("{hash}  {name}");
    }
    let differing = differing(one, other);
    if differing.is_empty() {
        println!("the two builds are the same, byte for byte: {} files", one.len());
        Ok(())
    } else {
        Err(Problem::new(format!("the two builds differ in {}", differing.join(", "))))
    }
}

type Hashes = BTreeMap<String, String>;

fn hashes(site: &Path) -> Result<Hashes, Problem> {
    let hash = |bytes: Vec<u8>| Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(seal::files_below(site)?.into_iter().map(|(name, bytes)| (name, hash(bytes))).collect())
}

/// The files that are not the same in both, or only in one.
fn differing(one: &Hashes, other: &Hashes) -> Vec<String> {
    let names = one.keys().chain(other.keys().filter(|name| !one.contains_key(*name)));
    names.filter(|name| one.get(*name) != other.get(*name)).cloned().collect()
}

fn copy(from: &Path, to: &Path) -> Result<(), Problem> {
    fs::create_dir_all(to).map_err(|error| Problem::file("create", to, &error))?;
    for entry in fs::read_dir(from).map_err(|error| Problem::file("read", from, &error))? {
        let entry = entry.map_err(|error| Problem::file("read", from, &error))?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &target)?;
        } else {
            // npm's links between files are followed: a copy of the file does the same.
            fs::copy(&source, &target).map_err(|error| Problem::file("copy", &source, &error))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hashes(files: &[(&str, &str)]) -> Hashes {
        files.iter().map(|(name, hash)| ((*name).to_owned(), (*hash).to_owned())).collect()
    }

    #[test]
    fn a_file_that_differs_or_is_in_one_only_is_named() {
        let one = hashes(&[("a", "1"), ("b", "2"), ("c", "3")]);
        assert_eq!(differing(&one, &one), Vec::<String>::new());
        assert_eq!(differing(&one, &hashes(&[("a", "1"), ("b", "9"), ("d", "4")])), ["b", "c", "d"]);
    }
}
