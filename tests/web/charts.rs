//! A chart says what it means, draws it, has its numbers as a table, and takes the keyboard to every bar.

use std::collections::BTreeMap;
use std::sync::Arc;

use doctor_core::address::{EnvironmentName, TenantId};
use doctor_core::diagnosis::DiagnosedSnapshot;
use doctor_core::list::{self, Rows};
use doctor_core::model::{Timestamp, Usage, WebhookId};
use doctor_core::route::{TenantRef, UsageQuery};
use doctor_core::snapshot::{Observed, Snapshot};
use doctor_core::usage_charts::{self, Chart, ChartKind};
use hook_doctor::components::chart_figure::ChartFigure;
use hook_doctor::html;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::mounted::Mounted;

/// Three webhooks at three hosts, with so many errors each of a hundred calls.
fn rows(errors: [Option<i64>; 3]) -> Arc<Rows> {
    let body: Vec<String> = (1..=3).map(|id| format!(r#"{{"WebhookId":{id},"Name":"hook {id}","State":"Active","TargetUrl":"https://host{id}.example/in","Events":["contact.changed"]}}"#)).collect();
    let webhooks = doctor_core::wire::webhooks(&format!("[{}]", body.join(","))).unwrap().items;
    let mut snapshot = Snapshot::pending(
        EnvironmentName::parse("online").unwrap(),
        TenantId::parse("Cust1").unwrap(),
        Timestamp::from_millis(1_795_500_000_000),
    );
    snapshot.list = Observed::Complete(webhooks);
    let counters = errors.into_iter().zip(1..).map(|(total_errors, id)| {
        let usage = Usage { total_calls: Some(100), total_errors, consecutive_errors: Some(0), ..Usage::default() };
        (WebhookId(id), usage)
    });
    snapshot.usage = Observed::Complete(counters.collect::<BTreeMap<_, _>>());
    list::rows(&DiagnosedSnapshot::of(snapshot))
}

fn mounted(kind: ChartKind, errors: [Option<i64>; 3]) -> Mounted {
    let at = TenantRef::demo("healthy").unwrap();
    let charts = usage_charts::charts(&rows(errors), &UsageQuery::default(), &at);
    let found: Option<Chart> = charts.into_iter().find(|chart| chart.kind == kind);
    Mounted::with(move || {
        let chart = Memo::new(move |_| found.clone());
        html! { <ChartFigure kind chart /> }.into_any()
    })
}

#[wasm_bindgen_test]
fn a_chart_has_a_name_a_description_and_its_numbers_as_a_table() {
    let chart = mounted(ChartKind::Hosts, [Some(60), Some(30), Some(10)]);
    assert_eq!(
        chart.find("h2").text_content().as_deref(),
        Some("host1.example has 60 % of the 100 failed calls to hosts")
    );
    let svg = chart.find("svg.plot");
    assert_eq!(svg.get_attribute("aria-labelledby"), chart.find("h2").get_attribute("id"));
    assert_eq!(svg.get_attribute("aria-describedby"), chart.find("desc").get_attribute("id"));
    assert_eq!((chart.count("a.chart-bar"), chart.count("tbody tr")), (3, 3));
    assert_eq!(chart.find("tbody tr").text_content().as_deref(), Some("host1.example110060"));
}

#[wasm_bindgen_test]
fn each_bar_says_its_value_and_leads_to_what_is_behind_it() {
    let chart = mounted(ChartKind::Hosts, [Some(60), Some(30), Some(10)]);
    let bar = chart.find("[data-bar='1']");
    let title = chart.find("[data-bar='1'] title").text_content();
    assert_eq!(title.as_deref(), Some("host2.example: 30 failed calls of 1 webhook"));
    assert_eq!(bar.get_attribute("href").as_deref(), Some("/demo/healthy/webhooks?host=host2.example"));
    assert_eq!(chart.count("[tabindex='0'][data-bar]"), 1, "the keyboard stops once");
    let width =
        |css: &str| -> f64 { chart.find(css).get_attribute("width").unwrap().trim_end_matches('%').parse().unwrap() };
    assert!(width("[data-bar='0'] .chart-fill") > width("[data-bar='2'] .chart-fill"));
}

#[wasm_bindgen_test]
fn where_nothing_failed_there_is_a_sentence_and_nothing_is_drawn() {
    let chart = mounted(ChartKind::Hosts, [Some(0), Some(0), Some(0)]);
    assert_eq!((chart.text().as_str(), chart.count("svg")), ("Failed calls by hostNo call failed", 0));
}

#[wasm_bindgen_test]
fn a_figure_that_is_not_known_is_left_out_and_told() {
    let chart = mounted(ChartKind::Rates, [Some(60), Some(0), None]);
    assert!(chart.text().contains("1 webhook is left out: its counters are not known."), "{}", chart.text());
    assert_eq!(chart.find("h2").text_content().as_deref(), Some("1 of 2 lost a fifth of its calls or more"));
}
