//! What Lighthouse makes of the built site: speed, accessibility and good practice, as a phone and as a desk computer.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::prerequisite::{self, Browser};
use crate::problem::Problem;
use crate::project::Project;
use crate::seal::environments::Environments;
use crate::seal::page::Base;
use crate::serve;
use crate::site::{self, Optimise};
use crate::step::{self, Step};
use crate::tools;

/// The pages that are judged.
const PAGES: [&str; 3] = ["/", "/demo/demo/webhooks", "/demo/demo/webhooks/1"];
/// What is judged.
const CATEGORIES: [&str; 3] = ["performance", "accessibility", "best-practices"];

/// As what the page is judged: Lighthouse's own arguments for it, and the least score out of a hundred.
struct Form {
    name: &'static str,
    arguments: &'static [&'static str],
    least: u32,
}

const FORMS: [Form; 2] = [
    Form { name: "mobile", arguments: &[], least: 95 },
    Form { name: "desktop", arguments: &["--preset=desktop"], least: 100 },
];

/// The local tenant that serves the site, until it is dropped.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        // One that has ended by itself needs no ending.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Judges every page in every form; fails where a score is too low.
pub(crate) fn lighthouse(project: &Project) -> Result<(), Problem> {
    let Browser { chromium, driver: _ } = prerequisite::browser(project)?;
    let (node, folder) = tools::lighthouse(project)?;
    let site = project.made("judged-site");
    site::build(project, Optimise::Size, &Environments::built_in(), &Base::root(), &site)?;
    let (server, origin) = start(project, &site)?;
    let mut poor = Vec::new();
    for page in PAGES {
        for form in &FORMS {
            let report = project.made("lighthouse.json");
            let mut command = Command::new(&node);
            command
                .arg(folder.join("node_modules/lighthouse/cli/index.js"))
                .arg(format!("{origin}{page}"))
                .args([
                    "--quiet",
                    "--output=json",
                    "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-dev-shm-usage",
                ])
                .arg(format!("--only-categories={}", CATEGORIES.join(",")))
                .arg(format!("--output-path={}", report.display()))
                .args(form.arguments)
                .env("CHROME_PATH", &chromium);
            step::run(project, Step::new(format!("judging {page} ({})", form.name), command))?;
            let text = std::fs::read_to_string(&report).map_err(|error| Problem::file("read", &report, &error))?;
            let scores = scores(&text)?;
            println!("{page} {}: {}", form.name, in_words(&scores));
            let low = scores.iter().filter(|(_, score)| *score < form.least);
            poor.extend(low.map(|(category, score)| format!("{page} {} {category} {score}", form.name)));
        }
    }
    drop(server);
    if poor.is_empty() { Ok(()) } else { Err(Problem::new(format!("too low: {}", poor.join(", ")))) }
}

/// Serves the site on a free port and gives its origin.
fn start(project: &Project, site: &Path) -> Result<(Server, String), Problem> {
    let mut command = serve::tenant_command(project, vec!["--port".into(), "0".into(), "--site".into(), site.into()])?;
    let failed = |error| Problem::new(format!("the local tenant could not be run: {error}"));
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(failed)?;
    let said = child.stdout.take();
    let server = Server(child);
    let lines = said.map(|said| BufReader::new(said).lines()).into_iter().flatten();
    for line in lines.map_while(Result::ok) {
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

/// The scores of a report, out of a hundred.
fn scores(report: &str) -> Result<Vec<(&'static str, u32)>, Problem> {
    let report: Value =
        serde_json::from_str(report).map_err(|error| Problem::new(format!("Lighthouse's report: {error}")))?;
    CATEGORIES
        .into_iter()
        .map(|category| {
            let score = report["categories"][category]["score"]
                .as_f64()
                .ok_or_else(|| Problem::new(format!("Lighthouse's report has no score for {category}")))?;
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a score is from 0 to 1")]
            let score = (score * 100.0).round() as u32;
            Ok((category, score))
        })
        .collect()
}

fn in_words(scores: &[(&str, u32)]) -> String {
    scores.iter().map(|(category, score)| format!("{category} {score}")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_are_read_out_of_a_hundred() {
        let report = r#"{"categories":{"performance":{"score":0.955},"accessibility":{"score":1},"best-practices":{"score":0}}}"#;
        assert_eq!(scores(report), Ok(vec![("performance", 96), ("accessibility", 100), ("best-practices", 0)]));
        assert!(scores(r#"{"categories":{"performance":{"score":null}}}"#).is_err());
        assert!(scores("").is_err());
    }

    #[test]
    fn the_server_s_own_line_says_where_it_is() {
        let line = "  open          http://127.0.0.1:43121/local/Cust12345/webhooks";
        assert_eq!(origin_in(line).as_deref(), Some("http://127.0.0.1:43121"));
        assert_eq!(origin_in("  stop          Ctrl-C"), None);
    }
}
