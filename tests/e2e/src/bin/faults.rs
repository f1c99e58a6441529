//! Tries many mixtures of faults on the page, and tells of each one how it went. `cargo xtask faults` runs it.
//!
//! `HOOK_DOCTOR_FAULTS_FROM` names the first seed, `HOOK_DOCTOR_FAULTS_SEEDS` how many there are.

#![allow(clippy::expect_used, clippy::print_stdout)]

use std::process::ExitCode;

use doctor_e2e::faults;

#[tokio::main]
async fn main() -> ExitCode {
    let (from, seeds) = (setting("FROM", 0), setting("SEEDS", 300));
    let failures = faults::try_mixtures(from..from + seeds, |line| println!("{line}")).await;
    for failure in &failures {
        println!("\n{}\n  {}", failure.case, failure.complaints.join("\n  "));
    }
    println!("\n{} of {seeds} mixtures failed", failures.len());
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn setting(name: &str, otherwise: u64) -> u64 {
    let given = std::env::var(format!("HOOK_DOCTOR_FAULTS_{name}"));
    given.map_or(otherwise, |given| given.parse().expect("a number"))
}
