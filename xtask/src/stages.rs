//! Everything that has to hold before a change is good, as stages in the order in which they are cheap to fail.
//! The runners' own output is passed through, so that their closing lines are the ones read.

use std::env;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::str::FromStr;
use std::time::Instant;

use crate::prerequisite::{self, Browser, WASM_TARGET};
use crate::problem::Problem;
use crate::project::Project;
use crate::seal::environments::Environments;
use crate::site::{self, Beside, Optimise};
use crate::step::in_words;
use crate::tools::{self, Need, Tools};
use crate::untranslated;

/// The packages that run on this machine.
const NATIVE: [&str; 6] = ["doctor-core", "doctor-relay", "doctor-tenant", "doctor-markup", "doctor-pack", "xtask"];
/// The end-to-end tests' package; native too, but it wants a browser and a built site.
const END_TO_END: &str = "doctor-e2e";
/// The folders whose Rust files hold markup.
const WITH_MARKUP: [&str; 2] = ["src", "tests/web"];
/// How often the two formatters take turns before they count as not agreeing; two turns have always been enough.
const MOST_TURNS: usize = 4;
/// How many of the slowest walks are named at the end.
const SLOWEST: usize = 5;
/// The app's package.
const APP: &str = "hook-doctor";
/// The packages that run in the browser.
const WEB: [&str; 3] = [APP, "doctor-demo", "doctor-core"];

/// One part of `cargo xtask test`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Every file is formatted, the markup in views too.
    Format,
    /// Clippy has nothing to say, for this machine and for the browser.
    Lint,
    /// The documentation of the code has no dead links.
    Docs,
    /// What comes from outside has licences, sources and versions that `deny.toml` allows.
    Supply,
    /// Unit, integration and documentation tests on this machine.
    Native,
    /// The app's components in a real browser, and Trunk's build of the app.
    Web,
    /// The built site in a real browser against the local tenant.
    EndToEnd,
}

impl Stage {
    /// All stages, in the order in which they run.
    pub(crate) const ALL: [Self; 7] =
        [Self::Format, Self::Lint, Self::Docs, Self::Supply, Self::Native, Self::Web, Self::EndToEnd];

    /// The stage's name, as `--only` takes it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lint => "lint",
            Self::Docs => "docs",
            Self::Supply => "supply",
            Self::Native => "native",
            Self::Web => "web",
            Self::EndToEnd => "e2e",
        }
    }

    fn run(self, project: &Project) -> Result<(), Problem> {
        match self {
            Self::Format => format(project),
            Self::Lint => lint(project),
            Self::Docs => docs(project),
            Self::Supply => supply(project),
            Self::Native => native(project),
            Self::Web => web(project),
            Self::EndToEnd => end_to_end(project),
        }
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Stage {
    type Err = Problem;

    fn from_str(name: &str) -> Result<Self, Problem> {
        Self::ALL.into_iter().find(|stage| stage.name() == name).ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            Problem::new(format!("there is no stage {name:?}; there are {names}"))
        })
    }
}

/// Runs the stages in their order and stops at the first that fails, naming it. Says at the end which passed, how long each
/// took, which walks took longest, and how many texts are left to translators.
pub(crate) fn run(project: &Project, stages: &[Stage]) -> Result<(), Problem> {
    let began = Instant::now();
    let mut lines = Vec::new();
    let mut outcome = Ok(());
    for stage in Stage::ALL.into_iter().filter(|s| stages.contains(s)) {
        let since = Instant::now();
        println!("\n== {stage} ==");
        outcome = stage.run(project).map_err(|problem| Problem::new(format!("stage {stage}: {problem}")));
        let word = if outcome.is_ok() { "passed" } else { "failed" };
        println!("== {stage}: {word} in {} ==", in_words(since.elapsed()));
        lines.push(format!("  {:<8} {word} in {}", stage.name(), in_words(since.elapsed())));
        if stage == Stage::EndToEnd {
            let times = fs::read_to_string(walks(project).join("times.tsv")).unwrap_or_default();
            lines.extend(slowest(&times));
        }
        if stage == Stage::Native {
            lines.extend(untranslated::summaries(project)?.into_iter().map(|line| format!("    {line}")));
        }
        if outcome.is_err() {
            break;
        }
    }
    println!("\n== stages, {} in all ==\n{}", in_words(began.elapsed()), lines.join("\n"));
    outcome
}

/// Where walks leave how long they took and what a failed one looked like.
fn walks(project: &Project) -> PathBuf {
    project.path("target/walks")
}

/// A line for each of the slowest walks, the slowest first. Each line of `times` is seconds, a tab, a walk's name.
fn slowest(times: &str) -> Vec<String> {
    let mut walks: Vec<(f32, &str)> = times
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter_map(|(seconds, name)| Some((seconds.parse().ok()?, name)))
        .collect();
    walks.sort_by(|a, b| b.0.total_cmp(&a.0));
    walks.into_iter().take(SLOWEST).map(|(seconds, name)| format!("    {seconds:>6.1} s  {name}")).collect()
}

fn format(project: &Project) -> Result<(), Problem> {
    prerequisite::component(project, "fmt", "rustfmt")?;
    let code = cargo(project, &["fmt", "--all", "--check"]);
    code.and_then(|()| markup(project, &["--check"])).map_err(|problem| problem.mended_by("cargo xtask format"))
}

/// Formats every file. Markup and the code around it move each other, so the two formatters take turns.
pub(crate) fn format_all(project: &Project) -> Result<(), Problem> {
    prerequisite::component(project, "fmt", "rustfmt")?;
    for _ in 0..MOST_TURNS {
        markup(project, &[])?;
        cargo(project, &["fmt", "--all"])?;
        if markup(project, &["--check"]).is_ok() {
            return Ok(());
        }
    }
    Err(Problem::new(
        "rustfmt and the formatter of markup do not agree on these files; write the code there in another way",
    ))
}

/// Formats the markup in views, or checks it.
fn markup(project: &Project, options: &[&str]) -> Result<(), Problem> {
    let mut arguments = vec!["run", "--quiet", "--package", "doctor-markup", "--"];
    arguments.extend(options);
    arguments.extend(WITH_MARKUP);
    cargo(project, &arguments)
}

fn lint(project: &Project) -> Result<(), Problem> {
    prerequisite::component(project, "clippy", "clippy")?;
    prerequisite::c_compiler()?;
    prerequisite::wasm_target(project)?;
    let mut native = vec!["clippy", "--all-targets"];
    for package in NATIVE.into_iter().chain([END_TO_END]) {
        native.extend(["--package", package]);
    }
    native.extend(["--", "-D", "warnings"]);
    cargo(project, &native)?;
    let mut web = vec!["clippy", "--target", WASM_TARGET];
    for package in WEB {
        web.extend(["--package", package]);
    }
    web.extend(["--", "-D", "warnings"]);
    cargo(project, &web)?;
    // As a site has it: with the inner pages in a file of their own.
    cargo(
        project,
        &["clippy", "--target", WASM_TARGET, "--package", APP, "--features", "pieces", "--", "-D", "warnings"],
    )?;
    cargo(project, &["clippy", "--target", WASM_TARGET, "--package", APP, "--all-targets", "--", "-D", "warnings"])
}

fn docs(project: &Project) -> Result<(), Problem> {
    let document = |target: &[&str], packages: &[&str]| {
        let mut command = project.cargo();
        command.args(["doc", "--no-deps"]).args(target);
        command.args(packages.iter().flat_map(|package| ["--package", package]));
        command.env("RUSTDOCFLAGS", "-D warnings");
        passed(command, "the documentation of the code")
    };
    document(&[], &NATIVE)?;
    document(&[], &[END_TO_END])?;
    document(&["--target", WASM_TARGET], &[APP, "doctor-demo"])
}

/// What comes from outside is asked for by these manifests, each with a lock file of its own.
const MANIFESTS: [&str; 2] = ["Cargo.toml", "fuzz/Cargo.toml"];

/// What deny.toml allows for one manifest need not be there in the other.
const UNUSED: [&str; 4] =
    ["license-not-encountered", "license-exception-not-encountered", "unmatched-skip", "advisory-not-detected"];

fn supply(project: &Project) -> Result<(), Problem> {
    let tools = Tools::ready(project, Need::Supply)?;
    let check = |manifest: &str, offline: bool, what: &[&str]| {
        let mut check = tools.deny(project, manifest);
        if offline {
            check.arg("--offline");
        }
        check.args(["check", "--hide-inclusion-graph"]);
        check.args(UNUSED.iter().flat_map(|lint| ["--allow", lint])).args(what);
        passed(check, &format!("the check of {} by {manifest} (see deny.toml)", what.join(", ")))
    };
    for manifest in MANIFESTS {
        check(manifest, false, &["licenses", "bans", "sources"])?;
    }
    // The list of advisories is a repository of its own, which a test must not need a network for.
    let Some(copy) = advisories(project) else {
        println!(
            "  note: no copy of the advisories is here, so they were not checked; to get one: cargo deny fetch db"
        );
        return Ok(());
    };
    println!("  the advisories are those of {}; to get newer ones: cargo deny fetch db", date_of(&copy));
    for manifest in MANIFESTS {
        check(manifest, true, &["advisories"])?;
    }
    Ok(())
}

/// The copy of the advisories in Cargo's home, if there is one; cargo-deny leaves an empty folder behind where it found none.
fn advisories(project: &Project) -> Option<PathBuf> {
    let copies = fs::read_dir(project.cargo_home()?.join("advisory-dbs")).ok()?;
    copies.flatten().map(|copy| copy.path()).find(|copy| copy.join("crates").is_dir())
}

/// The day of the newest advisory in a copy.
fn date_of(copy: &Path) -> String {
    let asked = Command::new("git").arg("-C").arg(copy).args(["log", "-1", "--format=%cs"]).output();
    let day = asked
        .ok()
        .filter(|asked| asked.status.success())
        .map(|asked| String::from_utf8_lossy(&asked.stdout).into_owned());
    day.map_or_else(|| "an unknown day".to_owned(), |day| day.trim().to_owned())
}

fn native(project: &Project) -> Result<(), Problem> {
    prerequisite::c_compiler()?;
    let mut arguments = vec!["test"];
    for package in NATIVE {
        arguments.extend(["--package", package]);
    }
    cargo(project, &arguments)
}

fn web(project: &Project) -> Result<(), Problem> {
    prerequisite::wasm_target(project)?;
    let browser = prerequisite::browser(project)?;
    let tools = Tools::ready(project, Need::TestRunner)?;
    let mut command = project.cargo();
    command
        .args(["test", "--package", APP, "--target", WASM_TARGET])
        .env("PATH", tools.path(project)?)
        .env("CHROMEDRIVER", &browser.driver);
    passed(command, "the browser tests")?;
    site::trunk_builds(project)
}

fn end_to_end(project: &Project) -> Result<(), Problem> {
    let mut command = in_the_browser(project)?;
    let walks = walks(project);
    if walks.exists() {
        fs::remove_dir_all(&walks).map_err(|error| Problem::file("remove", &walks, &error))?;
    }
    command.args(["test", "--no-fail-fast", "--package", END_TO_END]);
    passed(command, "the end-to-end tests").map_err(|problem| {
        problem.mended_by(format!("{} holds a picture and the console of each walk that failed", walks.display()))
    })
}

/// One part of `cargo xtask bench`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bench {
    /// The diagnosis on this machine.
    Native,
    /// The diagnosis in the browser.
    Browser,
    /// The whole page, next to the same job in plain JavaScript.
    Page,
    /// A first visit over a slow network on a slow computer.
    FirstVisit,
}

impl Bench {
    /// All parts, in the order in which they run.
    pub(crate) const ALL: [Self; 4] = [Self::Native, Self::Browser, Self::Page, Self::FirstVisit];

    const fn name(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Browser => "browser",
            Self::Page => "page",
            Self::FirstVisit => "first-visit",
        }
    }
}

impl FromStr for Bench {
    type Err = Problem;

    fn from_str(name: &str) -> Result<Self, Problem> {
        Self::ALL.into_iter().find(|part| part.name() == name).ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            Problem::new(format!("nothing called {name:?} is measured; there are {names}"))
        })
    }
}

/// What the page is measured with: the sizes of the tenant and how often each page is loaded; none: as the program has it.
#[derive(Debug, Clone, Default)]
pub(crate) struct PageBench {
    /// Sizes, joined by commas.
    pub(crate) webhooks: Option<String>,
    /// How often.
    pub(crate) runs: Option<String>,
}

impl PageBench {
    fn settings(&self) -> [Setting; 2] {
        [("BENCH_WEBHOOKS", self.webhooks.clone()), ("BENCH_RUNS", self.runs.clone())]
    }
}

/// Measures what a diagnosis costs here and in the browser, and the whole page next to the same job in plain JavaScript.
pub(crate) fn bench(project: &Project, parts: &[Bench], page: &PageBench) -> Result<(), Problem> {
    for part in parts {
        match part {
            Bench::Native => cargo(project, &["bench", "--package", "doctor-core", "--bench", "diagnose"])?,
            Bench::Browser => bench_in_the_browser(project)?,
            Bench::Page => in_the_measured_site(project, "page_bench", "the benchmark of the page", &page.settings())?,
            Bench::FirstVisit => {
                in_the_measured_site(project, "first_visit", "the benchmark of a first visit", &page.settings())?;
            }
        }
    }
    Ok(())
}

fn bench_in_the_browser(project: &Project) -> Result<(), Problem> {
    prerequisite::wasm_target(project)?;
    let browser = prerequisite::browser(project)?;
    let tools = Tools::ready(project, Need::TestRunner)?;
    let mut command = project.cargo();
    command
        .args(["test", "--release", "--package", APP, "--target", WASM_TARGET, "--test", "bench", "--", "--nocapture"])
        .env("PATH", tools.path(project)?)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
        .env("CHROMEDRIVER", &browser.driver);
    passed(command, "the benchmark in the browser")
}

/// Tries mixtures of faults on the page.
pub(crate) fn faults(project: &Project, settings: &[Setting]) -> Result<(), Problem> {
    in_the_measured_site(project, "faults", "the mixtures of faults", settings)
}

/// Has the page run for long, and writes down what it takes.
pub(crate) fn soak(project: &Project, settings: &[Setting]) -> Result<(), Problem> {
    in_the_measured_site(project, "soak", "the soak", settings)
}

/// Something that a program of the end-to-end tests is told by its environment; nothing where it decides itself.
pub(crate) type Setting = (&'static str, Option<String>);

/// Runs a program of the end-to-end tests with the site as it is published.
fn in_the_measured_site(project: &Project, program: &str, what: &str, settings: &[Setting]) -> Result<(), Problem> {
    let Browser { chromium, driver } = prerequisite::browser(project)?;
    let site = project.made("measured-site");
    site::build_when_stale(project, Optimise::Size, &Environments::built_in(), &site, Beside::Nothing)?;
    let mut command = project.cargo();
    command
        .args(["run", "--quiet", "--profile", "tool", "--package", END_TO_END, "--bin", program])
        .env("HOOK_DOCTOR_SITE", &site)
        .env("HOOK_DOCTOR_SEAL", own_program()?)
        .env("CHROMIUM", chromium)
        .env("CHROMEDRIVER", driver);
    for (name, value) in settings {
        if let Some(value) = value {
            command.env(format!("HOOK_DOCTOR_{name}"), value);
        }
    }
    passed(command, what)
}

/// Accepts what the pages look and read like now as the new snapshots.
pub(crate) fn accept_snapshots(project: &Project) -> Result<(), Problem> {
    let mut command = in_the_browser(project)?;
    command.args(["test", "--package", END_TO_END, "--test", "snapshots"]).env("UPDATE_SNAPSHOTS", "1");
    passed(command, "taking the snapshots")
}

/// Takes the pictures in `docs/pictures` again.
pub(crate) fn pictures(project: &Project) -> Result<(), Problem> {
    let mut command = in_the_browser(project)?;
    command.args(["run", "--quiet", "--package", END_TO_END, "--bin", "pictures"]);
    passed(command, "taking the pictures")
}

/// Cargo, with everything in its environment that walks through the built site need.
fn in_the_browser(project: &Project) -> Result<Command, Problem> {
    let Browser { chromium, driver } = prerequisite::browser(project)?;
    let (site, below) = site::for_tests(project, Optimise::Size)?;
    let (node, vendor_client, axe) = tools::external_tools(project)?;
    let mut command = project.cargo();
    command
        .env("HOOK_DOCTOR_SITE", &site)
        .env("HOOK_DOCTOR_SITE_BELOW", &below)
        .env("HOOK_DOCTOR_SEAL", own_program()?)
        .env("HOOK_DOCTOR_VENDOR_CLIENT", vendor_client)
        .env("HOOK_DOCTOR_AXE", axe.join("node_modules/axe-core/axe.min.js"))
        .env("CHROMIUM", chromium)
        .env("CHROMEDRIVER", driver)
        .env("NODE", node);
    Ok(command)
}

/// This program, which the end-to-end tests call to seal a site for the port that they were given.
fn own_program() -> Result<PathBuf, Problem> {
    env::current_exe().map_err(|error| Problem::new(format!("this program does not know where it is: {error}")))
}

fn cargo(project: &Project, arguments: &[&str]) -> Result<(), Problem> {
    let mut command = project.cargo();
    command.args(arguments);
    passed(command, &format!("cargo {}", arguments.join(" ")))
}

fn passed(mut command: Command, what: &str) -> Result<(), Problem> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Problem::new(format!("{what} failed ({status})"))),
        Err(error) => Err(Problem::new(format!("{what} could not be run: {error}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stage_is_found_by_its_own_name() {
        for stage in Stage::ALL {
            assert_eq!(stage.name().parse(), Ok(stage));
        }
    }

    #[test]
    fn a_copy_without_a_history_has_an_unknown_day() {
        assert_eq!(date_of(Path::new("/nowhere")), "an unknown day");
    }

    #[test]
    fn the_slowest_walks_are_named_first() {
        let times = "3.0\ta\nnonsense\n12.5\tb\n4.0\tc\n1.0\td\n2.0\te\n0.5\tf\n";
        let lines = slowest(times);
        assert_eq!(lines.len(), SLOWEST);
        assert!(lines[0].ends_with("12.5 s  b") && lines[4].ends_with("1.0 s  d"), "{lines:?}");
        assert!(slowest("").is_empty());
    }

    #[test]
    fn every_part_of_the_benchmark_is_found_by_its_own_name() {
        for part in Bench::ALL {
            assert_eq!(part.name().parse(), Ok(part));
        }
        let refusal = "speed".parse::<Bench>().unwrap_err().to_string();
        assert!(refusal.contains("page"), "{refusal}");
    }

    #[test]
    fn an_unknown_stage_is_answered_with_those_that_exist() {
        let refusal = "unit".parse::<Stage>().unwrap_err().to_string();
        assert!(refusal.contains("native"), "{refusal}");
    }
}
