//! Lists the texts that a language lacks. The page shows them in English.

use std::fs;
use std::io::{self, Write};

use doctor_core::language::Language;
use doctor_core::text::source::texts;

use crate::problem::Problem;
use crate::project::Project;

/// Prints what each of the languages lacks; all but English where none is named.
pub(crate) fn untranslated(project: &Project, codes: &[String]) -> Result<(), Problem> {
    for code in codes {
        if !Language::ALL.iter().any(|language| language.code() == code) {
            let known = Language::ALL.map(Language::code).join(", ");
            return Err(Problem::new(format!("there is no language {code:?}; there are {known}")));
        }
    }
    let english = messages(project, Language::English)?;
    let mut list = String::new();
    let others = Language::ALL.into_iter().filter(|language| *language != Language::English);
    for language in others.filter(|language| codes.is_empty() || codes.iter().any(|code| code == language.code())) {
        let lacking = lacking(&english, &messages(project, language)?);
        list.push_str(&format!("{} ({}): {} not translated\n", language.name(), language.code(), lacking.len()));
        list.extend(lacking.iter().map(|(id, words)| format!("  {id} = {words}\n")));
    }
    // Whoever reads the list may close it before its end, as `head` does.
    match io::stdout().write_all(list.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Problem::new(format!("cannot print: {error}"))),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// All texts of a language, one file after the other.
fn messages(project: &Project, language: Language) -> Result<String, Problem> {
    let folder = project.path("core/messages").join(language.code());
    let entries = fs::read_dir(&folder).map_err(|error| Problem::file("read", &folder, &error))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    files.iter().map(|file| fs::read_to_string(file).map_err(|error| Problem::file("read", file, &error))).collect()
}

/// The ids that English has and the other text lacks, with the English words.
fn lacking(english: &str, other: &str) -> Vec<(String, String)> {
    let own = texts(other);
    texts(english).into_iter().filter(|(id, _)| !own.contains_key(id)).map(|(id, text)| (id, text.words)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_or_an_attribute_that_is_missing_is_listed_with_its_english_words() {
        let english = "near = { $count } of 9\n    .do = Repair it.\nfar = Far\n";
        let german = "near = { $count } von 9\n";
        let lacking = lacking(english, german);
        assert_eq!(lacking, [("far".into(), "Far".into()), ("near.do".into(), "Repair it.".into())]);
    }
}
