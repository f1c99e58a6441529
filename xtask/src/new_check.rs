//! Adds a check: its file, its place among the checks and its English texts. The result compiles; its three tests fail
//! until they are written.

use std::fs;
use std::path::Path;

use crate::problem::Problem;
use crate::project::Project;

const CHECKS: &str = "core/src/diagnosis/checks";
const TEXTS: &str = "core/messages/en/definition.ftl";
/// The topic that a new check begins with.
const TOPIC: &str = "topic: Topic::Definition,";

/// Adds a check of that name to the project, and says what is left to do.
pub(crate) fn new_check(project: &Project, name: &str) -> Result<(), Problem> {
    add(project.root(), name)?;
    let module = name.replace('-', "_");
    println!(
        "{CHECKS}/{module}.rs is there, with its texts in {TEXTS}.\n\n\
         The next steps, by their numbers in CONTRIBUTING.md, \"Add a check in ten minutes\":\n\n\
         2. Write its three tests, and run them:  cargo test -p doctor-core --lib {module}\n\
         3. See in core/src/wire.rs whether an empty field and a missing one stay apart.\n\
         4. Write what it asks: `run`, in the file.\n\
         5. Write its texts, and move them to their place.\n\
         6. Set the fields of `CHECK`: its topic, its sources, whether it decides a verdict, the vendor's page.\n\
         7. Move its line in {CHECKS}.rs to its place within its topic.\n\
         8. Write docs/checks.md:  UPDATE_DOCS=1 cargo test -p doctor-core --test checks_document\n   \
            Run all tests of the diagnosis:  cargo test -p doctor-core --no-fail-fast\n\
         9. See whether the demo shows its finding."
    );
    Ok(())
}

/// Writes the three files below a root. Nothing is written where the name or a file is not as expected.
fn add(root: &Path, name: &str) -> Result<(), Problem> {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if !name.split('-').all(is_word) || !name.starts_with(|c: char| c.is_ascii_lowercase()) {
        return Err(Problem::new(format!("{name:?} is no name for a check; one looks like near-limit")));
    }
    let module = name.replace('-', "_");
    let folder = root.join(CHECKS);
    let file = folder.join(format!("{module}.rs"));
    let list = root.join(format!("{CHECKS}.rs"));
    let texts = root.join(TEXTS);
    let (old_list, old_texts) = (read(&list)?, read(&texts)?);
    if file.exists() || old_texts.contains(&format!("\n{name} =")) {
        return Err(Problem::new(format!("there is a check or a text {name:?} already")));
    }
    let is_of_topic =
        |other: &str| fs::read_to_string(folder.join(format!("{other}.rs"))).is_ok_and(|text| text.contains(TOPIC));
    let new_list = listed(&old_list, &module, is_of_topic)
        .ok_or_else(|| Problem::new(format!("{} is not written as this command expects", list.display())))?;
    write(&file, &source(name))?;
    write(&list, &new_list)?;
    write(&texts, &format!("{}\n{}", old_texts.trim_end(), english(name)))
}

/// The list of checks with one more: its `mod` by the alphabet, its place after the last check of its topic.
fn listed(list: &str, module: &str, is_of_topic: impl Fn(&str) -> bool) -> Option<String> {
    let name_in = |line: &str, before: &str, after: &str| -> Option<String> {
        Some(line.trim().strip_prefix(before)?.strip_suffix(after)?.to_owned())
    };
    let mut lines: Vec<String> = list.lines().map(str::to_owned).collect();
    let place = lines.iter().rposition(|line| name_in(line, "&", "::CHECK,").is_some_and(|name| is_of_topic(&name)))?;
    lines.insert(place + 1, format!("    &{module}::CHECK,"));
    let is_mod = |line: &String| name_in(line, "mod ", ";");
    let first_after = lines.iter().position(|line| is_mod(line).is_some_and(|name| name.as_str() > module));
    let after_last = lines.iter().rposition(|line| is_mod(line).is_some()).map(|last| last + 1);
    lines.insert(first_after.or(after_last)?, format!("mod {module};"));
    Some(lines.join("\n") + "\n")
}

/// The check's file.
fn source(name: &str) -> String {
    [TEMPLATE, TESTS].concat().replace("NAME", name)
}

/// The check's English texts.
fn english(name: &str) -> String {
    format!(
        "check-{name} = To be written: its subject, as a heading\n    \
             .why = To be written: why it matters.\n\
         {name} = To be written: what is.\n    \
             .short = To be written\n    \
             .means = To be written: what it means.\n    \
             .do = To be written: what to do now.\n"
    )
}

fn read(path: &Path) -> Result<String, Problem> {
    fs::read_to_string(path).map_err(|error| Problem::file("read", path, &error))
}

fn write(path: &Path, text: &str) -> Result<(), Problem> {
    fs::write(path, text).map_err(|error| Problem::file("write", path, &error))
}

/// The code of a new check. Core compiles it with its tests, so that it stays good.
const TEMPLATE: &str = include_str!("../../core/templates/check.rs");
/// The tests of a new check.
const TESTS: &str = r#"
#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;

    // Begin with `Scene::healthy()`, change one thing, and ask for the outcome of the check. Then delete the line that panics.

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().of(CHECK.id), Some(Outcome::Pass));
        panic!("to be written: change the scene, and expect `Some(Outcome::Info)`; `Fail` if it decides a verdict");
    }

    // A case that almost fires. Put it into the test's name, such as `a_near_miss_is_two_failures_in_a_row`.
    #[test]
    fn a_near_miss_is_to_be_written() {
        panic!("to be written: change the scene almost as far, and expect `Some(Outcome::Pass)`");
    }

    // Leave this test out only if the data can't be missing.
    #[test]
    fn it_says_so_when_it_cannot_look() {
        panic!("to be written: leave out what the check reads, and expect `Some(Outcome::Unknown)`");
    }
}
"#;

#[cfg(test)]
mod tests {
    use super::*;

    /// A copy of the files that the command touches, in a folder of its own.
    fn copy(of_test: &str) -> std::path::PathBuf {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let root = std::env::temp_dir().join(format!("hook-doctor-{of_test}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join(CHECKS)).unwrap();
        fs::create_dir_all(root.join(TEXTS).parent().unwrap()).unwrap();
        for file in [TEXTS.to_owned(), format!("{CHECKS}.rs"), format!("{CHECKS}/name_missing.rs")] {
            fs::copy(project.join(&file), root.join(&file)).unwrap();
        }
        root
    }

    #[test]
    fn a_new_check_is_listed_and_has_texts_and_three_tests() {
        let root = copy("new");
        add(&root, "headers-odd").unwrap();
        let list = fs::read_to_string(root.join(format!("{CHECKS}.rs"))).unwrap();
        assert!(list.contains("mod failed_together;\nmod headers_odd;\nmod host_failing;\n"), "{list}");
        assert!(list.contains("    &name_missing::CHECK,\n    &headers_odd::CHECK,\n"), "{list}");
        let texts = doctor_core::text::source::texts(&fs::read_to_string(root.join(TEXTS)).unwrap());
        for part in ["check-headers-odd", "check-headers-odd.why", "headers-odd", "headers-odd.short", "headers-odd.do"]
        {
            assert!(texts.contains_key(part), "{part}");
        }
        let check = fs::read_to_string(root.join(format!("{CHECKS}/headers_odd.rs"))).unwrap();
        assert!(check.contains("id: \"headers-odd\"") && !check.contains("NAME"));
        assert_eq!((check.matches("#[test]").count(), check.matches("panic!(\"to be written").count()), (3, 3));
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_name_that_is_taken_or_none_changes_nothing() {
        let root = copy("taken");
        let before = fs::read_to_string(root.join(format!("{CHECKS}.rs"))).unwrap();
        for name in ["name-missing", "secret-missing", "Near-limit", "near_limit", "-x", "x-", "9-lives", "", "../x"] {
            assert!(add(&root, name).is_err(), "{name}");
        }
        assert_eq!(fs::read_to_string(root.join(format!("{CHECKS}.rs"))).unwrap(), before);
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_list_that_is_written_in_another_way_is_refused() {
        assert_eq!(listed("mod a;\npub const ALL: [Check; 1] = [a::CHECK];\n", "b", |_| true), None);
    }
}
