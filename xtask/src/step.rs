//! Work that takes a while: run several programs side by side and say what runs. On a terminal one line shows what runs and
//! for how long; elsewhere each program has a line when it starts and one when it ends. What the programs print goes to a
//! log, whose end is shown when one of them fails.

use std::collections::VecDeque;
use std::fs::{self, File};
use std::io::{IsTerminal, Write, stderr};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::problem::Problem;
use crate::project::Project;

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
    /// What comes after it.
    next: VecDeque<Step>,
}

/// Runs one step to its end.
pub(crate) fn run(project: &Project, step: Step) -> Result<(), Problem> {
    run_together(project, vec![step])
}

/// Runs all steps at once; when one fails the others are still waited for, so that their work is kept.
pub(crate) fn run_together(project: &Project, steps: Vec<Step>) -> Result<(), Problem> {
    run_side_by_side(project, steps.into_iter().map(|step| vec![step]).collect())
}

/// Runs sequences of steps side by side. A step that fails ends its own sequence; the others go on, so that their work is
/// kept.
pub(crate) fn run_side_by_side(project: &Project, sequences: Vec<Vec<Step>>) -> Result<(), Problem> {
    let mut line = ProgressLine::new();
    let mut running = Vec::new();
    for sequence in sequences {
        running.extend(begin(project, &mut line, sequence.into())?);
    }
    let mut failures = Vec::new();
    while !running.is_empty() {
        let mut still = Vec::new();
        for mut step in running {
            match step.child.try_wait() {
                Ok(None) => still.push(step),
                Ok(Some(status)) if status.success() => {
                    line.settle(&format!("{}: done in {}", step.what, in_words(step.since.elapsed())));
                    match begin(project, &mut line, step.next) {
                        Ok(next) => still.extend(next),
                        Err(problem) => failures.push(problem),
                    }
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

/// Starts the first step of a sequence, if it has one.
fn begin(project: &Project, line: &mut ProgressLine, mut sequence: VecDeque<Step>) -> Result<Option<Running>, Problem> {
    let Some(Step { what, mut command }) = sequence.pop_front() else { return Ok(None) };
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
    line.announce(&what);
    Ok(Some(Running { what, child, since: Instant::now(), log, next: sequence }))
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

/// One line that is rewritten on a terminal; a log gets a line for each start and each end instead.
struct ProgressLine {
    rewritable: bool,
}

impl ProgressLine {
    fn new() -> Self {
        Self { rewritable: stderr().is_terminal() }
    }

    fn announce(&mut self, what: &str) {
        if !self.rewritable {
            eprintln!("  {what} …");
        }
    }

    fn mention(&mut self, text: &str) {
        if self.rewritable {
            eprint!("\r\x1b[K  {text}");
            // A terminal that cannot be flushed only shows the line late.
            let _ = stderr().flush();
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
