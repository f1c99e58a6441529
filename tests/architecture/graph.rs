//! Reads a crate's sources and says which module names which: by `use`, nested or not, and by paths in the code. What is
//! compiled for tests only is left out. Names that a module passes on by `pub use` count for the module they come from.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A module's path below its crate's root, which is empty.
pub(crate) type Module = Vec<String>;

/// One crate's modules.
pub(crate) struct Graph {
    /// What each module names.
    pub(crate) modules: BTreeMap<Module, Names>,
}

/// What one module names.
#[derive(Default)]
pub(crate) struct Names {
    /// The file, from the repository's root.
    pub(crate) file: String,
    /// Every path of two or more parts, as written, and every path of a `use`.
    pub(crate) paths: Vec<Vec<String>>,
    /// What its `use` lines make known in it: the name, and the path that it means.
    imports: BTreeMap<String, Vec<String>>,
    /// What it passes on by `pub use`: the name, and the path that it means.
    passes_on: BTreeMap<String, Vec<String>>,
}

/// The repository's root.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("core lies in the repository").to_owned()
}

/// Every Rust file below a folder, with its path from the root.
pub(crate) fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let inside = path.strip_prefix(root()).expect("below the root");
                found.push(inside.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    assert!(!found.is_empty(), "no sources below {folder}");
    found.sort();
    found
}

impl Graph {
    /// Reads the crate whose sources are in a folder.
    pub(crate) fn read(folder: &str) -> Self {
        let files = files(folder);
        let is_library = files.contains(&format!("{folder}/lib.rs"));
        let mut texts = BTreeMap::new();
        for file in files {
            let inside = file.trim_start_matches(folder).trim_start_matches('/').trim_end_matches(".rs").to_owned();
            let module: Module = match inside.as_str() {
                "main" if is_library => continue,
                "lib" | "main" => Vec::new(),
                path => path.split('/').map(str::to_owned).collect(),
            };
            texts.insert(module, (fs::read_to_string(root().join(&file)).expect("a source file"), file));
        }
        Self::of(texts)
    }

    /// Reads a crate from its modules' texts and files.
    pub(crate) fn of(texts: BTreeMap<Module, (String, String)>) -> Self {
        let mut modules = BTreeMap::new();
        let mut for_tests: Vec<Module> = Vec::new();
        for (module, (text, file)) in texts {
            let (code, test_modules) = without_tests(&words(&text));
            for_tests.extend(test_modules.into_iter().map(|name| [module.clone(), vec![name]].concat()));
            modules.insert(module, names(file, &code));
        }
        modules.retain(|module, _| !for_tests.iter().any(|test| module.starts_with(test)));
        Self { modules }
    }

    /// The module that a path in a module means; `None` for another crate's.
    pub(crate) fn target(&self, from: &Module, path: &[String]) -> Option<Module> {
        let mut absolute = self.absolute(from, path)?;
        // A name that was passed on belongs to where it comes from. No chain of them is longer than this.
        for _ in 0..8 {
            let length = (0..=absolute.len()).rev().find(|length| self.modules.contains_key(&absolute[..*length]))?;
            let (module, rest) = (absolute[..length].to_vec(), absolute[length..].to_vec());
            match rest.first().and_then(|name| self.modules[&module].passes_on.get(name)) {
                Some(path) => absolute = [self.absolute(&module, path)?, rest[1..].to_vec()].concat(),
                None => return Some(module),
            }
        }
        None
    }

    /// A path of a module, from the crate's root.
    fn absolute(&self, from: &Module, path: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => Some(rest.to_vec()),
            "self" => Some([from.clone(), rest.to_vec()].concat()),
            "super" => {
                let above = from[..from.len().saturating_sub(1)].to_vec();
                match rest.first().is_some_and(|next| next == "super") {
                    true => self.absolute(&above, rest),
                    false => Some([above, rest.to_vec()].concat()),
                }
            }
            _ if self.modules.contains_key(&[from.as_slice(), &path[..1]].concat()) => {
                Some([from.as_slice(), path].concat())
            }
            _ => {
                let meaning =
                    self.modules.get(from)?.imports.get(first).filter(|meaning| meaning.first() != Some(first))?;
                Some([self.absolute(from, meaning)?, rest.to_vec()].concat())
            }
        }
    }

    /// In each folder of modules: which module names which, a module and what lies in its folder taken as one, with one
    /// file for each that shows it.
    pub(crate) fn levels(&self) -> BTreeMap<Module, BTreeMap<String, BTreeMap<String, String>>> {
        let mut levels: BTreeMap<Module, BTreeMap<String, BTreeMap<String, String>>> = BTreeMap::new();
        for module in self.modules.keys().filter(|module| !module.is_empty()) {
            let (name, folder) = module.split_last().expect("a name");
            levels.entry(folder.to_vec()).or_default().entry(name.clone()).or_default();
        }
        for (from, names) in &self.modules {
            for to in names.paths.iter().filter_map(|path| self.target(from, path)) {
                let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
                if let (Some(a), Some(b)) = (from.get(common), to.get(common)) {
                    let level = levels.entry(from[..common].to_vec()).or_default();
                    level.entry(a.clone()).or_default().insert(b.clone(), names.file.clone());
                }
            }
        }
        levels
    }
}

/// A circle among modules of one folder, if there is one: each names the next, the last names the first.
pub(crate) fn circle(level: &BTreeMap<String, BTreeMap<String, String>>) -> Option<Vec<String>> {
    let mut done = BTreeSet::new();
    level.keys().find_map(|start| walk(level, start, &mut Vec::new(), &mut done))
}

fn walk(
    level: &BTreeMap<String, BTreeMap<String, String>>,
    at: &str,
    way: &mut Vec<String>,
    done: &mut BTreeSet<String>,
) -> Option<Vec<String>> {
    if let Some(first) = way.iter().position(|module| module == at) {
        return Some(way[first..].to_vec());
    }
    if done.contains(at) {
        return None;
    }
    way.push(at.to_owned());
    let found = level.get(at).into_iter().flat_map(BTreeMap::keys).find_map(|next| walk(level, next, way, done));
    way.pop();
    done.insert(at.to_owned());
    found
}

/// A source's words and signs, without comments, strings and characters. `::` is one sign.
pub(crate) fn words(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let at = |index: usize| chars.get(index).copied().unwrap_or('\0');
    let mut found = Vec::new();
    let mut index = 0;
    while index < chars.len() {
        let c = at(index);
        if c == '/' && at(index + 1) == '/' {
            while index < chars.len() && at(index) != '\n' {
                index += 1;
            }
        } else if c == '/' && at(index + 1) == '*' {
            let mut depth = 0;
            while index < chars.len() {
                match (at(index), at(index + 1)) {
                    ('/', '*') => (depth, index) = (depth + 1, index + 2),
                    ('*', '/') => (depth, index) = (depth - 1, index + 2),
                    _ => index += 1,
                }
                if depth == 0 {
                    break;
                }
            }
        } else if c == 'r' && (at(index + 1) == '"' || at(index + 1) == '#' && "\"#".contains(at(index + 2))) {
            let hashes = (index + 1..).take_while(|place| at(*place) == '#').count();
            let closing: String = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
            index += 2 + hashes;
            while index < chars.len() && !chars[index..].iter().take(hashes + 1).copied().eq(closing.chars()) {
                index += 1;
            }
            index += hashes + 1;
        } else if c == '"' {
            index += 1;
            while index < chars.len() && at(index) != '"' {
                index += if at(index) == '\\' { 2 } else { 1 };
            }
            index += 1;
        } else if c == '\'' && (at(index + 1) == '\\' || at(index + 2) == '\'') {
            index += 2;
            while index < chars.len() && at(index) != '\'' {
                index += 1;
            }
            index += 1;
        } else if is_word(c) {
            let end = (index..).find(|place| !is_word(at(*place))).unwrap_or(chars.len());
            found.push(chars[index..end].iter().collect());
            index = end;
        } else if c == ':' && at(index + 1) == ':' {
            found.push("::".to_owned());
            index += 2;
        } else {
            if !c.is_whitespace() {
                found.push(c.to_string());
            }
            index += 1;
        }
    }
    found
}

/// The words without what is compiled for tests only, and the names of the test modules that have files of their own.
fn without_tests(words: &[String]) -> (Vec<String>, Vec<String>) {
    const TEST: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let (mut kept, mut modules) = (Vec::new(), Vec::new());
    let mut index = 0;
    while index < words.len() {
        if !words[index..].iter().take(TEST.len()).map(String::as_str).eq(TEST) {
            kept.push(words[index].clone());
            index += 1;
            continue;
        }
        index += TEST.len();
        let start = index;
        let mut depth = 0_usize;
        while index < words.len() {
            let word = words[index].as_str();
            match word {
                "{" | "(" | "[" => depth += 1,
                "}" | ")" | "]" => depth -= 1,
                _ => {}
            }
            index += 1;
            if depth == 0 && [";", "}"].contains(&word) {
                break;
            }
        }
        let item = &words[start..index];
        if item.last().is_some_and(|word| word == ";")
            && let Some(place) = item.iter().position(|word| word == "mod")
        {
            modules.push(item[place + 1].clone());
        }
    }
    (kept, modules)
}

fn names(file: String, code: &[String]) -> Names {
    let mut names = Names { file, ..Names::default() };
    let mut index = 0;
    while index < code.len() {
        let before = index.checked_sub(1).map_or("", |before| code[before].as_str());
        let is_name = |word: &str| word.starts_with(|c: char| c.is_alphabetic() || c == '_');
        if code[index] == "use" && ["", ";", "{", "}", "]", "pub", ")"].contains(&before) {
            let is_passed_on = before == "pub" || before == ")";
            let mut leaves = Vec::new();
            index = tree(code, index + 1, &[], &mut leaves);
            for (path, name) in leaves {
                if is_passed_on {
                    names.passes_on.insert(name.clone(), path.clone());
                }
                names.imports.insert(name, path.clone());
                names.paths.push(path);
            }
        } else if is_name(&code[index]) && before != "::" && code.get(index + 1).is_some_and(|next| next == "::") {
            let mut path = vec![code[index].clone()];
            let mut end = index + 1;
            while code.get(end).is_some_and(|word| word == "::") && code.get(end + 1).is_some_and(|word| is_name(word))
            {
                path.push(code[end + 1].clone());
                end += 2;
            }
            names.paths.push(path);
            index = end;
        } else {
            index += 1;
        }
    }
    names
}

/// Reads a `use` tree from a place on; gives the place after it, and adds its leaves, each with the name that it has here.
fn tree(code: &[String], mut index: usize, stem: &[String], leaves: &mut Vec<(Vec<String>, String)>) -> usize {
    let mut path = stem.to_vec();
    while let Some(word) = code.get(index) {
        match word.as_str() {
            "::" => index += 1,
            "{" => {
                index += 1;
                while code.get(index).is_some_and(|word| word != "}") {
                    let next = tree(code, index, &path, leaves);
                    let is_stuck = next == index;
                    index = next;
                    if is_stuck || code.get(index).is_some_and(|word| word == ",") {
                        index += 1;
                    }
                }
                return index + 1;
            }
            "*" => {
                leaves.push((path, "*".to_owned()));
                return index + 1;
            }
            "," | "}" | ";" => break,
            "as" => {
                leaves.push((path, code.get(index + 1).cloned().unwrap_or_default()));
                return index + 2;
            }
            "self" if !path.is_empty() => index += 1,
            _ => {
                path.push(word.clone());
                index += 1;
            }
        }
    }
    let name = path.last().cloned().unwrap_or_default();
    leaves.push((path, name));
    index
}
