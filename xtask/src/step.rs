//! Work that takes a while: run several programs at once, and say at least every few seconds what is still running
//! and for how long. What the programs print goes to a log, whose end is shown when one of them fails.

use std::fs::{self, File};
use std::io::{IsTerminal, Write, stderr};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::problem::Problem;
use crate::project::Project;

/// How often a running step is mentioned where lines cannot be rewritten.
const MENTION_EVERY: Duration = Duration::from_secs(5);
/// How often the programs are looked at; also how often a rewritten line moves.
const LOOK_EVERY: Duration = Duration::from_millis(200);
/// How much of a failed program's log is shown.
const SHOWN_LINES: usize = 25;

/// One program to run, and what it is doing in words.
#[derive(Debug)]
pub(crate) struct Step {
    what: String,
    command: Command,
}

impl Step {
    /// `what` completes "… 12 s": "installing trunk 0.21.14".
    pub(crate) fn new(what: impl Into<String>, command: Command) -> Self {
        Self { what: what.into(), command }
    }
}

struct Running {
    what: String,
    child: Child,
    since: Instant,
    log: PathBuf,
}

/// Runs one step to its end.
pub(crate) fn run(project: &Project, step: Step) -> Result<(), Problem> {
    run_together(project, vec![step])
}

/// Runs all steps at once; when one fails the others are still waited for, so that their work is kept.
pub(crate) fn run_together(project: &Project, steps: Vec<Step>) -> Result<(), Problem> {
    let mut running = Vec::new();
    for step in steps {
        running.push(begin(project, step)?);
    }
    let mut line = ProgressLine::new();
    let mut failures = Vec::new();
    while !running.is_empty() {
        let mut still = Vec::new();
        for mut step in running {
            match step.child.try_wait() {
                Ok(None) => still.push(step),
                Ok(Some(status)) if status.success() => {
                    line.settle(&format!("{}: done in {}", step.what, in_words(step.since.elapsed())))
                }
                Ok(Some(status)) => {
                    line.settle(&format!("{}: failed ({status})", step.what));
                    failures.push(failure(&step));
                }
                Err(error) => failures.push(Problem::new(format!("{}: {error}", step.what))),
            }
        }
        running = still;
        if !running.is_empty() {
            line.mention(&describe(&running));
            thread::sleep(LOOK_EVERY);
        }
    }
    failures.into_iter().next().map_or(Ok(()), Err)
}

fn begin(project: &Project, step: Step) -> Result<Running, Problem> {
    let Step { what, mut command } = step;
    let logs = project.made("logs");
    fs::create_dir_all(&logs).map_err(|error| Problem::file("create", &logs, &error))?;
    let log = logs.join(format!("{}.log", file_name(&what)));
    let output = File::create(&log).map_err(|error| Problem::file("write", &log, &error))?;
    let errors = output.try_clone().map_err(|error| Problem::file("write", &log, &error))?;
    let program = command.get_program().to_string_lossy().into_owned();
    let child = command
        .stdin(Stdio::null())
        .stdout(output)
        .stderr(errors)
        .spawn()
        .map_err(|error| Problem::new(format!("{what}: cannot run {program}: {error}")))?;
    Ok(Running { what, child, since: Instant::now(), log })
}

fn failure(step: &Running) -> Problem {
    let log = fs::read(&step.log).unwrap_or_default();
    let log = String::from_utf8_lossy(&log);
    Problem::new(format!("{} failed; the end of {}:\n{}", step.what, step.log.display(), last_lines(&log, SHOWN_LINES)))
}

fn describe(running: &[Running]) -> String {
    let parts: Vec<String> =
        running.iter().map(|step| format!("{} … {}", step.what, in_words(step.since.elapsed()))).collect();
    parts.join("; ")
}

fn last_lines(text: &str, count: usize) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(count)..].join("\n")
}

/// A step's words as the name of its log.
fn file_name(what: &str) -> String {
    what.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}

/// A duration as a person says it.
pub(crate) fn in_words(elapsed: Duration) -> String {
    let seconds = elapsed.as_secs();
    match seconds {
        0..60 => format!("{seconds} s"),
        _ => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

/// One line that is rewritten on a terminal, and printed anew every few seconds elsewhere.
struct ProgressLine {
    rewritable: bool,
    mentioned: Option<Instant>,
}

impl ProgressLine {
    fn new() -> Self {
        Self { rewritable: stderr().is_terminal(), mentioned: None }
    }

    fn mention(&mut self, text: &str) {
        let due = self.mentioned.is_none_or(|at| at.elapsed() >= MENTION_EVERY);
        if self.rewritable {
            eprint!("\r\x1b[K  {text}");
            // A terminal that cannot be flushed only shows the line late.
            let _ = stderr().flush();
        } else if due {
            eprintln!("  {text}");
            self.mentioned = Some(Instant::now());
        }
    }

    fn settle(&mut self, text: &str) {
        if self.rewritable {
            eprintln!("\r\x1b[K  {text}");
        } else {
            eprintln!("  {text}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_like_speech() {
        assert_eq!(in_words(Duration::from_secs(59)), "59 s");
        assert_eq!(in_words(Duration::from_secs(125)), "2 min 05 s");
    }

    #[test]
    fn only_the_end_of_a_log_is_shown() {
        assert_eq!(last_lines("a\nb\nc", 2), "b\nc");
        assert_eq!(last_lines("a", 2), "a");
        assert_eq!(last_lines("", 2), "");
    }

    #[test]
    fn a_log_s_name_holds_nothing_that_a_file_system_refuses() {
        assert_eq!(file_name("installing trunk 0.21/x"), "installing-trunk-0-21-x");
    }
}
