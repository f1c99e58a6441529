//! What a walk leaves in `target/walks`: how long it took and, where it failed, a picture and the console of its page.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::Walk;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/walks")
}

/// One walk on the record.
pub(crate) struct WalkRecord {
    name: String,
    since: Instant,
}

impl WalkRecord {
    /// Starts the clock. The test runner names each test's thread after the test.
    pub(crate) fn start() -> Self {
        let name = std::thread::current().name().unwrap_or("walk").replace("::", "-");
        Self { name, since: Instant::now() }
    }

    /// Adds the walk's time to `times.tsv`: seconds, a tab, the test's name.
    pub(crate) fn finish(&self) {
        let line = format!("{:.1}\t{}\n", self.since.elapsed().as_secs_f32(), self.name);
        let write = || -> std::io::Result<()> {
            fs::create_dir_all(folder())?;
            let mut times = fs::OpenOptions::new().create(true).append(true).open(folder().join("times.tsv"))?;
            times.write_all(line.as_bytes())
        };
        if let Err(error) = write() {
            eprintln!("the walk's time could not be written: {error}");
        }
    }

    /// Saves what the page looks like and says, and what the browser's console holds. A page that no longer answers must
    /// not keep the test from failing, so this ends after a while.
    pub(crate) async fn keep_failure(&self, walk: &Walk) {
        const ENOUGH: Duration = Duration::from_secs(60);
        if tokio::time::timeout(ENOUGH, self.keep(walk)).await.is_err() {
            eprintln!("the page of {} gave no picture within {} s", self.name, ENOUGH.as_secs());
        }
    }

    async fn keep(&self, walk: &Walk) {
        let console: Vec<String> =
            walk.console().await.into_iter().map(|(level, line)| format!("{level} {line}")).collect();
        let address = walk.address().await;
        let text = format!(
            "address: {address}\n\nthe page says:\n{}\n\nthe console says:\n{}\n",
            walk.text().await,
            console.join("\n")
        );
        let folder = folder();
        let (picture, words) = (folder.join(format!("{}.png", self.name)), folder.join(format!("{}.txt", self.name)));
        fs::create_dir_all(&folder).expect("target/walks");
        fs::write(&words, &text).expect("a file in target/walks");
        if let Ok(bytes) = walk.browser.screenshot().await {
            fs::write(&picture, bytes).expect("a file in target/walks");
        }
        eprintln!("{}\n(kept in {} and {})", text, picture.display(), words.display());
    }
}
