//! What Lighthouse makes of the built site: speed, accessibility and good practice, as a phone and as a desk computer.

use std::io::{BufRead, BufReader, Lines};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;

use crate::prerequisite::{self, Browser};
use crate::problem::Problem;
use crate::project::Project;
use crate::seal::Deployment;
use crate::seal::environments::Environments;
use crate::serve;
use crate::site::{self, Beside, Optimise};
use crate::step::{self, Step};
use crate::tools;

/// The pages that are measured.
const PAGES: [&str; 3] = ["/", "/demo/demo/webhooks", "/demo/demo/webhooks/1"];
/// How often each is measured. The middle score counts: the machine's other work moves a single run by some points, and
/// Lighthouse's own guide to variability advises the median.
const RUNS: usize = 3;
/// What is measured.
const CATEGORIES: [&str; 3] = ["performance", "accessibility", "best-practices"];

/// A form factor: Lighthouse's own arguments for it, and the least score out of a hundred.
struct Form {
    name: &'static str,
    arguments: &'static [&'static str],
    least: u32,
}

const FORMS: [Form; 2] = [
    Form { name: "mobile", arguments: &[], least: 95 },
    Form { name: "desktop", arguments: &["--preset=desktop"], least: 100 },
];

/// The local tenant that serves the site, until it is dropped; and what it says, because a program whose output nobody takes
/// ends at its next line.
struct Server {
    child: Child,
    said: Option<Lines<BufReader<ChildStdout>>>,
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that has ended by itself needs no ending.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Judges every page in every form; fails where a score is too low.
pub(crate) fn lighthouse(project: &Project) -> Result<(), Problem> {
    let Browser { chromium, driver: _ } = prerequisite::browser(project)?;
    let (node, folder) = tools::lighthouse(project)?;
    let site = project.made("judged-site");
    site::build(project, Optimise::Size, &Deployment::at_root(Environments::built_in()), &site, Beside::LocalTenant)?;
    let (server, origin) = start(project, &site)?;
    let mut poor = Vec::new();
    for page in PAGES {
        for form in &FORMS {
            let mut runs = Vec::new();
            for _ in 0..RUNS {
                runs.push(judge(project, &node, &folder, &chromium, &format!("{origin}{page}"), form)?);
            }
            let scores = medians(&runs);
            println!("{page} {}: {}", form.name, in_words(&scores));
            let low = CATEGORIES.into_iter().zip(scores).filter(|(_, score)| *score < form.least);
            poor.extend(low.map(|(category, score)| format!("{page} {} {category} {score}", form.name)));
        }
    }
    drop(server);
    if poor.is_empty() { Ok(()) } else { Err(Problem::new(format!("too low: {}", poor.join(", ")))) }
}

/// One run of Lighthouse: the scores of one page in one form, in the order of [`CATEGORIES`].
fn judge(
    project: &Project,
    node: &Path,
    lighthouse: &Path,
    chromium: &Path,
    address: &str,
    form: &Form,
) -> Result<Scores, Problem> {
    let report = project.made("lighthouse.json");
    let mut command = Command::new(node);
    command
        .arg(lighthouse.join("node_modules/lighthouse/cli/index.js"))
        .arg(address)
        .args([
            "--quiet",
            "--output=json",
            "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-dev-shm-usage",
        ])
        .arg(format!("--only-categories={}", CATEGORIES.join(",")))
        .arg(format!("--output-path={}", report.display()))
        .args(form.arguments)
        .env("CHROME_PATH", chromium);
    step::run(project, Step::new(format!("judging {address} ({})", form.name), command))?;
    let text = std::fs::read_to_string(&report).map_err(|error| Problem::file("read", &report, &error))?;
    scores(&text)
}

/// Serves the site on a free port and gives its origin.
fn start(project: &Project, site: &Path) -> Result<(Server, String), Problem> {
    let mut command = serve::tenant_command(project, vec!["--port".into(), "0".into(), "--site".into(), site.into()])?;
    let failed = |error| Problem::new(format!("the local tenant could not be run: {error}"));
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(failed)?;
    let said = child.stdout.take().map(|said| BufReader::new(said).lines());
    let mut server = Server { child, said };
    for line in server.said.iter_mut().flatten().map_while(Result::ok) {
        if let Some(origin) = origin_in(&line) {
            return Ok((server, origin));
        }
    }
    Err(Problem::new("the local tenant ended without saying where it listens"))
}

/// `http://127.0.0.1:8765` out of the line that says what to open.
fn origin_in(line: &str) -> Option<String> {
    let at = line.find("http://127.0.0.1:")?;
    let rest = line.get(at..)?;
    let end = rest.match_indices('/').nth(2).map_or(rest.len(), |(end, _)| end);
    rest.get(..end).map(str::to_owned)
}

/// Scores out of a hundred, in the order of [`CATEGORIES`].
type Scores = [u32; CATEGORIES.len()];

/// The scores of a report.
fn scores(report: &str) -> Result<Scores, Problem> {
    let report: Value =
        serde_json::from_str(report).map_err(|error| Problem::new(format!("Lighthouse's report: {error}")))?;
    let mut scores = Scores::default();
    for (score, category) in scores.iter_mut().zip(CATEGORIES) {
        let part = report["categories"][category]["score"]
            .as_f64()
            .ok_or_else(|| Problem::new(format!("Lighthouse's report has no score for {category}")))?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a score is from 0 to 1")]
        let hundredths = (part * 100.0).round() as u32;
        *score = hundredths;
    }
    Ok(scores)
}

/// The middle score of each category.
fn medians(runs: &[Scores]) -> Scores {
    std::array::from_fn(|category| {
        let mut of_category: Vec<u32> = runs.iter().map(|scores| scores[category]).collect();
        of_category.sort_unstable();
        of_category.get(of_category.len() / 2).copied().unwrap_or(0)
    })
}

fn in_words(scores: &Scores) -> String {
    let parts: Vec<String> =
        CATEGORIES.into_iter().zip(scores).map(|(category, score)| format!("{category} {score}")).collect();
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_are_read_out_of_a_hundred() {
        let report = r#"{"categories":{"performance":{"score":0.955},"accessibility":{"score":1},"best-practices":{"score":0}}}"#;
        assert_eq!(scores(report), Ok([96, 100, 0]));
        assert!(scores(r#"{"categories":{"performance":{"score":null}}}"#).is_err());
        assert!(scores("").is_err());
    }

    #[test]
    fn the_middle_run_counts_for_each_category() {
        assert_eq!(medians(&[[99, 90, 3], [100, 100, 1], [12, 95, 2]]), [99, 95, 2]);
        assert_eq!(medians(&[]), [0, 0, 0]);
    }

    #[test]
    fn the_server_s_own_line_says_where_it_is() {
        let line = "  open          http://127.0.0.1:43121/local/Cust12345/webhooks";
        assert_eq!(origin_in(line).as_deref(), Some("http://127.0.0.1:43121"));
        assert_eq!(origin_in("  stop          Ctrl-C"), None);
    }
}
