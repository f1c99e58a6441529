//! What each component shows and does.

use std::collections::BTreeSet;

use doctor_core::diagnosis::{Outcome, VerdictKind};
use doctor_core::list::{self, Column, Selection, Sort};
use doctor_core::model::{Usage, WebhookId, WebhookState};
use doctor_core::route::ListQuery;
use hook_doctor::components::copy_button::CopyButton;
use hook_doctor::components::error_bars::ErrorBars;
use hook_doctor::components::evidence::Quote;
use hook_doctor::components::mark::Mark;
use hook_doctor::components::menu::Menu;
use hook_doctor::components::state_filter::StateFilter;
use hook_doctor::components::usage_chart::UsageChart;
use hook_doctor::components::verdict_bar::VerdictBar;
use hook_doctor::components::webhook_table::WebhookTable;
use hook_doctor::html;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::mounted::Mounted;

#[wasm_bindgen_test]
fn nine_bars_show_the_way_to_the_switch_off_and_say_it_in_words() {
    let mounted = Mounted::with(|| html! { <ErrorBars consecutive=Some(6) state=WebhookState::Active /> }.into_any());
    assert_eq!(mounted.count("i"), 9);
    assert_eq!(mounted.count(".bar-near"), 6);
    assert_eq!(mounted.text().trim(), "6/9");
    assert_eq!(
        mounted.find("[role=img]").get_attribute("aria-label").as_deref(),
        Some("6 errors in a row; documented limit 9")
    );
    let off =
        Mounted::with(|| html! { <ErrorBars consecutive=Some(9) state=WebhookState::TooManyErrors /> }.into_any());
    assert_eq!(off.count(".bar-off"), 9);
}

#[wasm_bindgen_test]
fn an_unknown_figure_is_never_drawn_as_zero() {
    let bars = Mounted::with(|| html! { <ErrorBars consecutive=None state=WebhookState::Active /> }.into_any());
    assert_eq!((bars.text().as_str(), bars.count("i")), ("?", 0));
    let chart = Mounted::with(|| {
        html! {
            <UsageChart usage=Usage {
                total_calls: Some(3),
                ..Usage::default()
            } />
        }
        .into_any()
    });
    assert_eq!(chart.count("svg"), 0);
    assert!(chart.text().contains("not complete"), "{}", chart.text());
}

#[wasm_bindgen_test]
fn a_usage_chart_has_its_figures_as_a_table() {
    let usage = Usage { total_calls: Some(5_120), total_errors: Some(20), ..Usage::default() };
    let mounted = Mounted::with(move || html! { <UsageChart usage /> }.into_any());
    assert!(mounted.text().contains("5,100") && mounted.text().contains("20 (0.4 %)"), "{}", mounted.text());
    let failed: f64 = mounted.find(".usage-failed").get_attribute("width").unwrap().parse().unwrap();
    assert!(failed >= 2.0, "one failure in many is still seen");
}

#[wasm_bindgen_test]
fn a_mark_only_repeats_what_words_say() {
    let mounted = Mounted::with(|| html! { <Mark outcome=Outcome::Warn /> }.into_any());
    assert_eq!(mounted.find(".mark-warn").get_attribute("aria-hidden").as_deref(), Some("true"));
}

#[wasm_bindgen_test]
fn quoted_markup_stays_text_and_the_proof_is_set_apart() {
    let text = "<img src=x onerror=alert(1)> NotTimeValid";
    let mounted = Mounted::with(move || html! { <Quote text=text.to_owned() proof=Some(29..41) /> }.into_any());
    assert_eq!(mounted.count("img"), 0);
    assert_eq!(mounted.find("mark").text_content().as_deref(), Some("NotTimeValid"));
    assert_eq!(mounted.text(), text);
}

#[wasm_bindgen_test]
fn a_proof_that_points_outside_the_text_marks_nothing() {
    let mounted = Mounted::with(|| html! { <Quote text="æøå".to_owned() proof=Some(1..90) /> }.into_any());
    assert_eq!(mounted.text(), "æøå");
}

#[wasm_bindgen_test]
async fn a_state_filter_has_a_toggle_a_state_with_its_count_in_its_name() {
    let chosen = RwSignal::new(BTreeSet::new());
    let toggle = move |state: WebhookState| {
        chosen.update(|chosen| {
            if !chosen.remove(&state) {
                chosen.insert(state);
            }
        });
    };
    let count = |state: WebhookState| if state == WebhookState::TooManyErrors { 1_204 } else { 0 };
    let mounted = Mounted::with(move || {
        html! { <StateFilter chosen=chosen.into() total=Signal::stored(1_300) count toggle /> }.into_any()
    });
    assert_eq!(mounted.find("[role=group]").get_attribute("aria-label").as_deref(), Some("State"));
    let button = "[data-filter-state=TooManyErrors]";
    assert_eq!(mounted.find(button).text_content().as_deref(), Some("TooManyErrors 1,204"));
    assert_eq!(mounted.find(button).get_attribute("aria-pressed").as_deref(), Some("false"));
    mounted.press(button);
    mounted.settle().await;
    assert_eq!(mounted.find(button).get_attribute("aria-pressed").as_deref(), Some("true"));
}

#[wasm_bindgen_test]
async fn a_verdict_bar_has_a_toggle_for_each_verdict_that_never_goes_away() {
    let chosen = RwSignal::new(BTreeSet::new());
    let most = RwSignal::new(1_204_usize);
    let count = move |kind: VerdictKind| if kind == VerdictKind::FailingDeliveries { most.get() } else { 0 };
    let toggle = move |kind: VerdictKind| {
        chosen.update(|chosen| {
            chosen.insert(kind);
        });
    };
    let mounted = Mounted::with(move || {
        html! { <VerdictBar chosen=chosen.into() total=Signal::stored(1_300) count toggle /> }.into_any()
    });
    assert_eq!(mounted.find("[role=group]").get_attribute("aria-label").as_deref(), Some("Verdict"));
    assert_eq!(mounted.count("[data-filter-verdict] .mark"), 7);
    let fails = "[data-filter-verdict=failing-deliveries]";
    assert_eq!(mounted.find(fails).text_content().as_deref(), Some("Fails 1,204"));
    assert_eq!(mounted.find("[data-filter-verdict=silent]").text_content().as_deref(), Some("Silent 0"));
    mounted.press(fails);
    most.set(0);
    mounted.settle().await;
    assert_eq!(mounted.find(fails).get_attribute("aria-pressed").as_deref(), Some("true"));
    assert_eq!(mounted.count("[data-filter-verdict]"), 7, "none goes away at zero");
}

#[wasm_bindgen_test]
async fn a_menu_opens_and_closes_by_the_keyboard_and_keeps_its_items() {
    let pressed = RwSignal::new(0);
    let mounted = Mounted::with(move || {
        html! {
            <Menu label="More" id="more">
                <button type="button" role="menuitem" tabindex="-1" on:click=move |_| pressed.set(1)>
                    "Stop"
                </button>
                <a role="menuitem" tabindex="-1" href="#x">
                    "Mail"
                </a>
            </Menu>
        }
        .into_any()
    });
    let expanded = || mounted.find(".menu > button").get_attribute("aria-expanded");
    let focused = || web_sys::window().unwrap().document().unwrap().active_element().unwrap().text_content().unwrap();
    assert_eq!((expanded().as_deref(), mounted.count("[role=menuitem]")), (Some("false"), 2));
    assert_eq!(mounted.find("[role=menu]").get_attribute("aria-hidden").as_deref(), Some("true"));
    mounted.press(".menu > button");
    mounted.settle().await;
    assert_eq!((expanded().as_deref(), focused().trim()), (Some("true"), "Stop"), "the first item has the focus");
    mounted.key("[role=menuitem]", "ArrowDown");
    assert_eq!(focused().trim(), "Mail");
    mounted.key("a[role=menuitem]", "ArrowDown");
    assert_eq!(focused().trim(), "Stop", "the last one leads to the first");
    mounted.key("[role=menuitem]", "Escape");
    mounted.settle().await;
    assert_eq!((expanded().as_deref(), focused().trim()), (Some("false"), "More"));
    mounted.press("[role=menuitem]");
    assert_eq!(pressed.get_untracked(), 1, "what names an item can press it");
}

#[wasm_bindgen_test]
fn a_copy_button_says_what_it_copies() {
    let mounted = Mounted::with(|| html! { <CopyButton text="secret-free" label="Copy as curl" /> }.into_any());
    assert_eq!(mounted.find("button").text_content().as_deref(), Some("Copy as curl"));
    assert_eq!(mounted.find("button").get_attribute("aria-live").as_deref(), Some("polite"));
}

#[wasm_bindgen_test]
async fn a_long_list_draws_only_the_rows_in_view_and_says_how_many_there_are() {
    let body: String = (1..=5_000).map(|id| format!(r#"{{"WebhookId":{id},"Name":"hook {id}","State":"Active","TargetUrl":"https://a.example/{id}","Events":["contact.changed"]}},"#)).collect();
    let webhooks = doctor_core::wire::webhooks(&format!("[{}]", body.trim_end_matches(','))).unwrap().items;
    let mut snapshot = doctor_core::snapshot::Snapshot::pending(
        doctor_core::address::EnvironmentName::parse("online").unwrap(),
        doctor_core::address::TenantId::parse("Cust1").unwrap(),
        doctor_core::model::Timestamp::from_millis(1_795_500_000_000),
    );
    snapshot.list = doctor_core::snapshot::Observed::Complete(webhooks);
    let rows = list::rows(&doctor_core::diagnosis::DiagnosedSnapshot::of(snapshot));
    let sort = RwSignal::new(None::<Sort>);
    let rows = RwSignal::new(rows);
    let ticked = RwSignal::new(BTreeSet::new());
    let mounted = Mounted::with(move || {
        let selection = Memo::new(move |_| -> Selection {
            rows.with(|rows| list::select(rows, &ListQuery { sort: sort.get(), ..ListQuery::default() }))
        });
        html! {
            <WebhookTable
                rows=rows.into()
                selection
                sort=sort.into()
                ticked
                choose=move |chosen| sort.set(chosen)
                href=|id| format!("/hooks/{id}")
            />
        }
        .into_any()
    });
    mounted.settle().await;
    assert_eq!(mounted.find("[role=table]").get_attribute("aria-rowcount").as_deref(), Some("5001"));
    let rendered = mounted.count("[data-webhook-id]");
    assert!(rendered > 0 && rendered < 200, "{rendered} rows are rendered");
    assert_eq!(mounted.find("[data-webhook-id='1'] a").get_attribute("href").as_deref(), Some("/hooks/1"));
    let row = "[data-webhook-id='1']";
    assert_eq!(mounted.find(&format!("{row} [role=rowheader]")).text_content().as_deref(), Some("hook 1a.example/1"));
    mounted.press(&format!("{row} input[aria-label='Select hook 1']"));
    mounted.key("[data-webhook-id='10'] a", " ");
    assert_eq!(ticked.get_untracked(), [WebhookId(1), WebhookId(10)].into());
    mounted.settle().await;
    mounted.press("[aria-label='Select all that are shown']");
    assert_eq!(ticked.get_untracked().len(), 5_000);
    mounted.settle().await;
    mounted.press("[aria-label='Select all that are shown']");
    assert!(ticked.get_untracked().is_empty());
    mounted.press("[role=columnheader].col-name button");
    mounted.settle().await;
    assert_eq!(sort.get_untracked().map(|sort| sort.column), Some(Column::Name));
}

#[wasm_bindgen_test]
async fn a_row_stays_where_it_is_while_what_it_says_changes() {
    let rows_with = |calls| {
        let mut snapshot = one_webhook();
        let usage = Usage { total_calls: Some(calls), total_errors: Some(0), ..Usage::default() };
        snapshot.usage = doctor_core::snapshot::Observed::Complete([(WebhookId(7), usage)].into());
        list::rows(&doctor_core::diagnosis::DiagnosedSnapshot::of(snapshot))
    };
    let rows = RwSignal::new(rows_with(1_200));
    let ticked = RwSignal::new(BTreeSet::new());
    let mounted = Mounted::with(move || {
        let selection = Memo::new(move |_| rows.with(|rows| list::select(rows, &ListQuery::default())));
        let sort = RwSignal::new(None::<Sort>);
        html! {
            <WebhookTable
                rows=rows.into()
                selection
                sort=sort.into()
                ticked
                choose=|_| ()
                href=|id| format!("/hooks/{id}")
            />
        }
        .into_any()
    });
    mounted.settle().await;
    let (row, calls) = (mounted.find("[data-webhook-id='7']"), "[data-webhook-id] .col-calls");
    assert!(mounted.find(calls).text_content().is_some_and(|text| text.starts_with("1,200")));
    rows.set(rows_with(1_203));
    mounted.settle().await;
    assert!(mounted.find(calls).text_content().is_some_and(|text| text.starts_with("1,203")));
    assert!(row.is_same_node(Some(&mounted.find("[data-webhook-id='7']"))));
    mounted.press("[aria-label='Select ERP']");
    mounted.settle().await;
    assert_eq!(ticked.get_untracked(), [WebhookId(7)].into());
    assert!(row.class_list().contains("ticked-row"), "{}", row.class_name());
}

/// A table of which nothing can be chosen, as in a saved report.
fn table_without_ticks(rows: RwSignal<std::sync::Arc<list::Rows>>) -> Mounted {
    Mounted::with(move || {
        let selection = Memo::new(move |_| rows.with(|rows| list::select(rows, &ListQuery::default())));
        let sort = Signal::stored(None::<Sort>);
        html! {
            <WebhookTable
                rows=rows.into()
                selection
                sort
                choose=|_| ()
                href=|id| format!("/tools/report/webhooks/{id}")
            />
        }
        .into_any()
    })
}

#[wasm_bindgen_test]
async fn a_row_stays_where_the_reader_is_while_its_webhook_is_judged() {
    let snapshot = one_webhook();
    let unjudged = list::Unjudged::of(snapshot.list.seen().unwrap()).unwrap();
    let judged = list::rows(&doctor_core::diagnosis::DiagnosedSnapshot::of(snapshot));
    let rows = RwSignal::new(unjudged.rows);
    let mounted = table_without_ticks(rows);
    mounted.settle().await;
    let text = |css: &str| mounted.find(css).text_content().unwrap();
    let verdict = mounted.find("[data-webhook-id]").get_attribute("data-verdict");
    assert_eq!((verdict.as_deref(), text(".wrong").as_str()), (Some("unknown"), "Unknown: Not judged yet"));
    let row = "[data-webhook-id] ";
    let figures = [".col-row", ".col-rate", ".col-called"].map(|cell| text(&format!("{row}{cell}")).contains('…'));
    assert_eq!(figures, [true, true, true]);
    let link = mounted.find("[data-webhook-id] a");
    rows.set(judged);
    mounted.settle().await;
    assert!(link.is_same_node(Some(&mounted.find("[data-webhook-id] a"))), "the same link");
    assert!(!text(".wrong").contains("Not judged yet"));
    assert_eq!(text(&format!("{row}.col-row")), "?", "the counters could not be read");
}

#[wasm_bindgen_test]
async fn a_table_in_which_nothing_is_done_has_nothing_to_tick() {
    let rows = list::rows(&doctor_core::diagnosis::DiagnosedSnapshot::of(one_webhook()));
    let mounted = table_without_ticks(RwSignal::new(rows));
    mounted.settle().await;
    assert_eq!((mounted.count("[data-webhook-id]"), mounted.count("input")), (1, 0));
    let address = mounted.find("[data-webhook-id] a").get_attribute("href");
    assert_eq!(address.as_deref(), Some("/tools/report/webhooks/7"));
}

/// A tenant with one webhook.
fn one_webhook() -> doctor_core::snapshot::Snapshot {
    let body = r#"[{"WebhookId":7,"Name":"ERP","State":"Active","TargetUrl":"https://a.example/7","Events":["contact.changed"]}]"#;
    let mut snapshot = doctor_core::snapshot::Snapshot::pending(
        doctor_core::address::EnvironmentName::parse("online").unwrap(),
        doctor_core::address::TenantId::parse("Cust1").unwrap(),
        doctor_core::model::Timestamp::from_millis(1_795_500_000_000),
    );
    snapshot.list = doctor_core::snapshot::Observed::Complete(doctor_core::wire::webhooks(body).unwrap().items);
    snapshot
}
