//! `doctor-pack FILE…`: writes beside each file the same file packed, NAME.br by Brotli and NAME.gz by gzip, each at its best.
//! Where that would not be smaller, none is written. The same bytes are always packed to the same bytes.
//!
//! Brotli at its best takes seconds for a megabyte, far too long for a host at each request. A program of its own, so that
//! the project's other commands, the first start above all, do not wait until what packs is built.

mod packing;

use std::cmp::Reverse;
use std::env;
use std::fs;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use packing::Packing;

fn main() -> ExitCode {
    let files: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    match pack_all(&files) {
        Ok(()) => ExitCode::SUCCESS,
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

/// A file, to be packed in one way.
struct Job {
    file: PathBuf,
    bytes: u64,
    packing: Packing,
}

impl Job {
    fn done(&self) -> Result<(), String> {
        let packed = fs::read(&self.file).and_then(|bytes| {
            let packed = self.packing.packed(&bytes)?;
            if packed.len() < bytes.len() { fs::write(self.packing.beside(&self.file), packed) } else { Ok(()) }
        });
        packed.map_err(|error| format!("{} can't be packed: {error}", self.file.display()))
    }
}

/// Packs files in every way, on all processors that there are.
fn pack_all(files: &[PathBuf]) -> Result<(), String> {
    let jobs = jobs(files)?;
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            job.done()?;
        }
        Ok(())
    };
    let workers = thread::available_parallelism().map_or(1, NonZeroUsize::get).min(jobs.len());
    thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|_| Err("packing broke off".to_owned())))
    })
}

/// What there is to do. What takes longest comes first, so that the others are done beside it.
fn jobs(files: &[PathBuf]) -> Result<Vec<Job>, String> {
    let mut jobs = Vec::new();
    for file in files {
        let of_file = fs::metadata(file).map_err(|error| format!("{} can't be read: {error}", file.display()))?;
        jobs.extend(Packing::ALL.map(|packing| Job { file: file.clone(), bytes: of_file.len(), packing }));
    }
    jobs.sort_by_key(|job| (job.packing, Reverse(job.bytes)));
    Ok(jobs)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// A folder with these files, gone when dropped.
    struct Folder(PathBuf);

    impl Folder {
        fn with(name: &str, files: &[(&str, &[u8])]) -> Self {
            let folder = env::temp_dir().join(format!("hook-doctor-pack-{}-{name}", std::process::id()));
            fs::create_dir_all(&folder).unwrap();
            for (name, bytes) in files {
                fs::write(folder.join(name), bytes).unwrap();
            }
            Self(folder)
        }

        fn file(&self, name: &str) -> PathBuf {
            self.0.join(name)
        }

        fn names(&self) -> Vec<String> {
            let entries = fs::read_dir(&self.0).unwrap();
            let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            names.sort();
            names
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn each_named_file_gets_its_packed_ones_beside_it_and_stays_as_it_is() {
        let text = "the same words ".repeat(200);
        let names = ["a-1.wasm", "b-2.txt", "c-3.css", "index.html"];
        let folder = Folder::with("beside", &names.map(|name| (name, text.as_bytes())));
        pack_all(&[folder.file("a-1.wasm"), folder.file("b-2.txt"), folder.file("c-3.css")]).unwrap();
        let packed = ["a-1.wasm", "a-1.wasm.br", "a-1.wasm.gz", "b-2.txt", "b-2.txt.br", "b-2.txt.gz"];
        let rest = ["c-3.css", "c-3.css.br", "c-3.css.gz", "index.html"];
        assert_eq!(folder.names(), [&packed[..], &rest[..]].concat());
        for name in names {
            assert_eq!(fs::read(folder.file(name)).unwrap(), text.as_bytes(), "{name}");
        }
        let of_one = Packing::Brotli.packed(text.as_bytes()).unwrap();
        assert_eq!(fs::read(folder.file("b-2.txt.br")).unwrap(), of_one);
    }

    #[test]
    fn a_file_that_packing_makes_no_smaller_is_left_alone() {
        let folder = Folder::with("small", &[("empty-1.css", b""), ("short-2.svg", b"<svg/>")]);
        pack_all(&[folder.file("empty-1.css"), folder.file("short-2.svg")]).unwrap();
        assert_eq!(folder.names(), ["empty-1.css", "short-2.svg"]);
    }

    #[test]
    fn what_takes_longest_is_begun_first() {
        let folder = Folder::with("order", &[("a", b"1"), ("b", b"333"), ("c", b"22")]);
        let jobs = jobs(&[folder.file("a"), folder.file("b"), folder.file("c")]).unwrap();
        let order: Vec<_> = jobs.iter().map(|job| (job.packing, job.bytes)).collect();
        let by = |packing| [3, 2, 1].map(|bytes| (packing, bytes));
        assert_eq!(order, [by(Packing::Brotli), by(Packing::Gzip)].concat());
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let problem = pack_all(&[PathBuf::from("/nowhere/lost-1.wasm")]).unwrap_err();
        assert!(problem.contains("lost-1.wasm"), "{problem}");
    }
}
