//! Lists the texts that a language lacks, which the page shows in English, and those whose English has changed since a
//! translator last looked at them.
//!
//! Which English a translator saw is kept beside a language's texts, as a fingerprint of each English text's words. So an
//! English text may change alone, and is not forgotten.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use doctor_core::language::Language;
use doctor_core::text::source::{SourceText, texts};
use sha2::{Digest, Sha256};

use crate::problem::Problem;
use crate::project::Project;

/// The file beside a language's texts that says which English they were written from.
const LOOKED_AT: &str = "looked-at.txt";

/// The first lines of [`LOOKED_AT`].
const HEAD: &str = "\
# The English that each text was last compared with: the text's id, and a fingerprint of the English words.
# Written by `cargo xtask untranslated LANGUAGE --looked-at`, once a translator has looked at everything it lists.
";

/// All texts of a language by their ids.
type Texts = BTreeMap<String, SourceText>;

/// Fingerprints of English texts by the texts' ids.
type LookedAt = BTreeMap<String, String>;

/// What a translator still has to do for a language.
#[derive(Debug, PartialEq, Eq)]
struct Work {
    /// Texts that English has and the language lacks: id and English words.
    lacking: Vec<(String, String)>,
    /// Texts whose English is not the one that a translator looked at: id and English words of now.
    changed: Vec<(String, String)>,
}

impl Work {
    fn of(english: &Texts, own: &Texts, looked_at: &LookedAt) -> Self {
        let (mut lacking, mut changed) = (Vec::new(), Vec::new());
        for (id, text) in english {
            let listed = (id.clone(), text.words.clone());
            if !own.contains_key(id) {
                lacking.push(listed);
            } else if looked_at.get(id).is_none_or(|seen| *seen != fingerprint(&text.words)) {
                changed.push(listed);
            }
        }
        Self { lacking, changed }
    }

    fn summary(&self, language: Language) -> String {
        let (name, code) = (language.name(), language.code());
        format!("{name} ({code}): {} not translated, {} to look at again", self.lacking.len(), self.changed.len())
    }
}

/// Prints what is to be done for each of the languages; for all but English where none is named.
pub(crate) fn list(project: &Project, codes: &[String]) -> Result<(), Problem> {
    let english = read_texts(project, Language::English)?;
    let mut list = String::new();
    for language in chosen(codes)? {
        let work = work(project, &english, language)?;
        list.push_str(&work.summary(language));
        list.push('\n');
        let lacking = work.lacking.iter().map(|(id, words)| format!("  {id} = {words}\n"));
        let changed = work.changed.iter().map(|(id, words)| format!("  {id} is in English now: {words}\n"));
        list.extend(lacking.chain(changed));
    }
    // Whoever reads the list may close it before its end, as `head` does.
    match io::stdout().write_all(list.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Problem::new(format!("cannot print: {error}"))),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Writes down that a translator has compared every text of these languages with the English of now.
pub(crate) fn looked_at(project: &Project, codes: &[String]) -> Result<(), Problem> {
    if codes.is_empty() {
        return Err(Problem::new("--looked-at wants to know which language".to_owned())
            .mended_by("cargo xtask untranslated de --looked-at"));
    }
    let english = read_texts(project, Language::English)?;
    for language in chosen(codes)? {
        let own = read_texts(project, language)?;
        let path = folder(project, language).join(LOOKED_AT);
        fs::write(&path, written(&english, &own)).map_err(|error| Problem::file("write", &path, &error))?;
    }
    Ok(())
}

/// How much is left to be done in each language, a line each.
pub(crate) fn summaries(project: &Project) -> Result<Vec<String>, Problem> {
    let english = read_texts(project, Language::English)?;
    chosen(&[])?.into_iter().map(|language| Ok(work(project, &english, language)?.summary(language))).collect()
}

fn work(project: &Project, english: &Texts, language: Language) -> Result<Work, Problem> {
    let path = folder(project, language).join(LOOKED_AT);
    // A language without the file was never looked at.
    let seen = fs::read_to_string(path).unwrap_or_default();
    Ok(Work::of(english, &read_texts(project, language)?, &read_looked_at(&seen)))
}

/// The languages of these codes; all but English where there are none.
fn chosen(codes: &[String]) -> Result<Vec<Language>, Problem> {
    let others: Vec<Language> = Language::ALL.into_iter().filter(|language| *language != Language::English).collect();
    if codes.is_empty() {
        return Ok(others);
    }
    codes
        .iter()
        .map(|code| {
            others.iter().copied().find(|language| language.code() == code).ok_or_else(|| {
                let known: Vec<&str> = others.iter().map(|language| language.code()).collect();
                Problem::new(format!("there is no language {code:?} to translate to; there are {}", known.join(", ")))
            })
        })
        .collect()
}

fn folder(project: &Project, language: Language) -> PathBuf {
    project.path("core/messages").join(language.code())
}

fn read_texts(project: &Project, language: Language) -> Result<Texts, Problem> {
    let folder = folder(project, language);
    let entries = fs::read_dir(&folder).map_err(|error| Problem::file("read", &folder, &error))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| is_texts(path)).collect();
    files.sort();
    let read = |file: &PathBuf| fs::read_to_string(file).map_err(|error| Problem::file("read", file, &error));
    Ok(texts(&files.iter().map(read).collect::<Result<Vec<_>, _>>()?.join("\n")))
}

/// Whether a file beside a language's texts holds texts. A glossary and the list of what was looked at lie there, too.
pub(crate) fn is_texts(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}

fn written(english: &Texts, own: &Texts) -> String {
    let lines = english.iter().filter(|(id, _)| own.contains_key(*id));
    HEAD.to_owned() + &lines.map(|(id, text)| format!("{id} {}\n", fingerprint(&text.words))).collect::<String>()
}

fn read_looked_at(text: &str) -> LookedAt {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(' '))
        .map(|(id, fingerprint)| (id.to_owned(), fingerprint.trim().to_owned()))
        .collect()
}

/// The beginning of the words' SHA-256. Eight digits are enough to notice a change.
fn fingerprint(words: &str) -> String {
    Sha256::digest(words).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GERMAN: &str = "near = { $count } von 9\n";

    #[test]
    fn a_text_or_an_attribute_that_is_missing_is_listed_with_its_english_words() {
        let english = texts("near = { $count } of 9\n    .do = Repair it.\nfar = Far\n");
        let seen = read_looked_at(&written(&english, &texts(GERMAN)));
        let work = Work::of(&english, &texts(GERMAN), &seen);
        assert_eq!(work.lacking, [("far".into(), "Far".into()), ("near.do".into(), "Repair it.".into())]);
        assert_eq!(work.changed, []);
    }

    #[test]
    fn a_text_is_to_be_looked_at_again_once_its_english_has_changed() {
        let seen = read_looked_at(&written(&texts("near = { $count } of 9\n"), &texts(GERMAN)));
        let english = texts("near = { $count } of the nine\n");
        let work = Work::of(&english, &texts(GERMAN), &seen);
        assert_eq!(work.changed, [("near".into(), "{ $count } of the nine".into())]);
        assert_eq!(Work::of(&english, &texts(GERMAN), &LookedAt::new()).changed, work.changed, "never looked at");
    }

    #[test]
    fn what_was_looked_at_is_read_as_it_was_written() {
        let english = texts("near = { $count } of 9\nfar = Far\n");
        let seen = read_looked_at(&written(&english, &texts(GERMAN)));
        assert_eq!(seen.into_iter().collect::<Vec<_>>(), [("near".into(), fingerprint("{ $count } of 9"))]);
    }

    #[test]
    fn the_projects_own_languages_can_be_summed_up() {
        let summaries = summaries(&Project::find().unwrap()).unwrap();
        assert_eq!(summaries.len(), Language::ALL.len() - 1, "{summaries:?}");
    }
}
