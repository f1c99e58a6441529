//! Whatever goes wrong with a tenant, the page stays alive and truthful, loses nothing, asks no more than it may, and leaks
//! nothing. `cargo xtask faults` tries many more mixtures.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::faults::{self, Failure};

/// How many mixtures are tried here.
const MIXTURES: u64 = 20;

fn assert_none(failures: &[Failure]) {
    let told: Vec<String> =
        failures.iter().map(|failure| format!("{}\n  {}", failure.case, failure.complaints.join("\n  "))).collect();
    assert!(failures.is_empty(), "{}", told.join("\n\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_fault_alone_leaves_the_page_alive_truthful_and_discreet() {
    assert_none(&faults::try_alone(0..faults::count_alone(), |line| println!("{line}")).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn mixtures_of_faults_do_so_too() {
    assert_none(&faults::try_mixtures(0..MIXTURES, |line| println!("{line}")).await);
}
