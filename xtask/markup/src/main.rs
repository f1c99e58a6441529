//! `doctor-markup [--check] FOLDER…`: formats the markup of every `html!` in the Rust files of the folders, which rustfmt
//! leaves alone. With `--check` it changes nothing, names the files that are not formatted, and fails if there are any.
//!
//! It calls leptosfmt's library, which builds faster than its command. It is a program of its own, so that only formatting
//! and the tests wait for its build.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use leptosfmt_formatter::{FormatterSettings, format_file_source};

/// The widest line, as in `rustfmt.toml`.
const WIDTH: usize = 120;

fn main() -> ExitCode {
    let (options, folders): (Vec<String>, Vec<String>) = env::args().skip(1).partition(|word| word.starts_with("--"));
    let outcome = match options.as_slice() {
        [] if !folders.is_empty() => format(&folders, false),
        [option] if option == "--check" && !folders.is_empty() => format(&folders, true),
        _ => Err("usage: doctor-markup [--check] FOLDER…".to_owned()),
    };
    match outcome {
        Ok(files) if files.is_empty() => ExitCode::SUCCESS,
        Ok(files) => {
            report(&format!("the markup in these files is not formatted:\n  {}", files.join("\n  ")));
            ExitCode::FAILURE
        }
        Err(problem) => {
            report(&problem);
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stderr, reason = "a command talks to whoever called it")]
fn report(problem: &str) {
    eprintln!("{problem}");
}

/// Formats the files, or, if they are only checked, answers which of them are not formatted.
fn format(folders: &[String], only_check: bool) -> Result<Vec<String>, String> {
    let mut unformatted = Vec::new();
    for folder in folders {
        for path in rust_files(Path::new(folder))? {
            let name = path.display().to_string();
            let text = fs::read_to_string(&path).map_err(|error| format!("cannot read {name}: {error}"))?;
            let formatted = formatted(&text).map_err(|error| format!("cannot format {name}: {error}"))?;
            if formatted == text {
                continue;
            }
            if only_check {
                unformatted.push(name);
            } else {
                fs::write(&path, formatted).map_err(|error| format!("cannot write {name}: {error}"))?;
            }
        }
    }
    Ok(unformatted)
}

/// Every Rust file in a folder and in the folders below it, in the order of their names.
fn rust_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let problem = |error| format!("cannot read {}: {error}", folder.display());
    let entries = fs::read_dir(folder).map_err(problem)?;
    let mut paths =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>().map_err(problem)?;
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            files.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(files)
}

/// A file's text with its markup formatted.
fn formatted(text: &str) -> Result<String, String> {
    let settings =
        FormatterSettings { max_width: WIDTH, macro_names: vec!["html".to_owned()], ..FormatterSettings::default() };
    format_file_source(text, &settings).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_laid_out_and_the_code_around_it_is_left_alone() {
        let text = "fn page() {\n    let  x = 1;\n    html! { <p><strong>{x}</strong></p> }\n}\n";
        let wanted = "fn page() {\n    let  x = 1;\n    html! {\n        <p>\n            <strong>{x}</strong>\n        \
                      </p>\n    }\n}\n";
        assert_eq!(formatted(text).as_deref(), Ok(wanted));
        assert_eq!(formatted(wanted).as_deref(), Ok(wanted));
    }

    #[test]
    fn comments_and_texts_stay() {
        let text = "fn page() {\n    html! {\n        // Why.\n        <p>\"a  b\"</p>\n    }\n}\n";
        assert_eq!(formatted(text).as_deref(), Ok(text));
    }

    #[test]
    fn a_file_that_is_not_rust_is_refused() {
        assert!(formatted("fn page( {").is_err());
    }

    #[test]
    fn lines_are_as_wide_as_rustfmt_makes_them() {
        let settings = include_str!("../../../rustfmt.toml");
        assert!(settings.contains(&format!("max_width = {WIDTH}\n")), "{settings}");
    }
}
