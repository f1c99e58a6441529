use proptest::prelude::*;

use super::*;
use crate::diagnosis::VerdictKind;
use crate::diagnosis::fixture::Scene;
use crate::list::{ListQuery, RateBand};
use crate::model::{EventName, Quoted, Target, WebhookState};
use crate::route::Measure;
use crate::snapshot::Source;
use crate::text::{Arg, Catalog, PlainEnglish};

fn at() -> TenantRef {
    TenantRef::demo("healthy").expect("a tenant")
}

/// Four webhooks at two hosts: one fails, one is disabled, one delivers, one was never called.
fn crowd() -> Scene {
    Scene::failing("Connection refused", 4)
        .sibling(2, |webhook, usage| {
            webhook.state = WebhookState::TooManyErrors;
            webhook.target = Target::new("https://zoo.example/in");
            webhook.events = vec![EventName::new("sale.sold"), EventName::new("Sale.Sold")];
            usage.last_error = Some(Quoted::new("No such host is known"));
            (usage.total_calls, usage.total_errors, usage.consecutive_errors) = (Some(40), Some(40), Some(12));
        })
        .sibling(3, |_, usage| usage.total_errors = Some(0))
        .sibling(4, |_, usage| {
            (usage.total_calls, usage.total_errors, usage.consecutive_errors) = (Some(0), Some(0), Some(0));
        })
}

fn rows(scene: Scene) -> Arc<Rows> {
    list::rows(&scene.diagnosed())
}

fn chart_of(rows: &Arc<Rows>, query: &UsageQuery, kind: ChartKind) -> Chart {
    charts(rows, query, &at()).into_iter().find(|chart| chart.kind == kind).expect("the chart")
}

fn english(message: &Message) -> String {
    Catalog::english(Box::new(PlainEnglish)).say(message)
}

fn name(bar: &Bar) -> String {
    match &bar.name {
        Name::Own(name) => name.clone(),
        Name::Text(message) => english(message),
    }
}

fn by(measure: Measure) -> UsageQuery {
    UsageQuery { measure, ..UsageQuery::default() }
}

#[test]
fn a_chart_that_needs_counters_says_nothing_where_none_is_known() {
    let unread = rows(crowd().blind(Source::Usage).blind(Source::Activity));
    let query = UsageQuery::default();
    assert!(has_counters(&rows(crowd()), &query) && !has_counters(&unread, &query));
    for chart in charts(&unread, &query, &at()) {
        assert_eq!(chart.bars.is_empty(), chart.kind.needs_counters(), "{:?}", chart.kind);
    }
}

#[test]
fn every_bar_leads_to_as_many_webhooks_as_it_says() {
    let rows = rows(crowd());
    for chart in charts(&rows, &UsageQuery::default(), &at()) {
        for bar in &chart.bars {
            let Route::Webhooks(_, query) = &bar.leads_to else { continue };
            let behind = i64::try_from(list::select(&rows, query).indices.len()).expect("a count");
            assert_eq!(bar.figures.first(), Some(&Figure::Count(behind)), "{} {}", chart.kind.id(), name(bar));
            let (route, ignored) = {
                let href = bar.leads_to.href();
                let (path, query) = href.split_once('?').expect("a filter");
                Route::parse(path, query)
            };
            assert_eq!((route, ignored), (bar.leads_to.clone(), Vec::new()), "it can be a bookmark");
        }
    }
}

#[test]
fn every_webhook_is_counted_once_by_state_verdict_and_rate() {
    let rows = rows(crowd());
    let sum = |kind| -> i64 {
        let chart = chart_of(&rows, &UsageQuery::default(), kind);
        chart.bars.iter().map(|bar| if let Figure::Count(count) = chart.figure(bar) { count } else { 0 }).sum()
    };
    assert_eq!((sum(ChartKind::States), sum(ChartKind::Verdicts)), (4, 4));
    assert_eq!(sum(ChartKind::Rates), 3, "what was not called has no rate");
    assert_eq!(sum(ChartKind::InARow), 4);
}

#[test]
fn the_chart_of_verdicts_counts_what_the_headline_counts() {
    let stopped = crowd().sibling(7, |webhook, _| webhook.state = WebhookState::Stopped);
    let diagnosed = stopped.diagnosed();
    let summary = diagnosed.diagnosis.summary.clone();
    let rows = list::rows(&diagnosed);
    let finding = chart_of(&rows, &UsageQuery::default(), ChartKind::Verdicts).finding;
    let count = |count: usize| Arg::Number(i64::try_from(count).expect("a count"));
    assert!(summary.broken() > 0 && summary.count(VerdictKind::Stopped) == 1);
    assert!(finding.args.contains(&("broken", count(summary.broken()))), "{finding:?}");
    assert!(finding.args.contains(&("stopped", count(1))), "{finding:?}");
}

#[test]
fn a_title_says_what_the_chart_shows() {
    let rows = rows(crowd());
    let says = |kind, measure| english(&chart_of(&rows, &by(measure), kind).finding);
    assert_eq!(says(ChartKind::States, Measure::Errors), "1 of 4 is off: disabled after errors");
    assert_eq!(says(ChartKind::Webhooks, Measure::Errors), "“ERP orders 2” has 83 % of all 48 failed calls");
    assert_eq!(says(ChartKind::Webhooks, Measure::Calls), "“ERP orders 1” gets 49 % of all 2,440 calls");
    assert_eq!(says(ChartKind::Webhooks, Measure::Rate), "“ERP orders 2” loses most: 40 of its 40 calls failed");
    assert_eq!(says(ChartKind::Rates, Measure::Errors), "1 of 3 lost a fifth of its calls or more");
    assert_eq!(says(ChartKind::InARow, Measure::Errors), "1 webhook has nine errors in a row or more; 1 has fewer");
    assert_eq!(says(ChartKind::Hosts, Measure::Errors), "zoo.example has 83 % of the 48 failed calls to hosts");
    assert_eq!(
        says(ChartKind::Events, Measure::Errors),
        "“contact.changed” is subscribed to most: 3 webhooks, 2 not delivering"
    );
    assert_eq!(
        says(ChartKind::Receivers, Measure::Errors),
        "api.acme.example has the most webhooks: 3 webhooks, 2 not delivering"
    );
}

#[test]
fn four_charts_need_no_counters_and_none_says_that_all_deliver_where_nobody_knows() {
    let unread = rows(Scene::healthy().sibling(2, |_, _| {}).blind(Source::Usage).blind(Source::Activity));
    let drawn: Vec<Chart> = charts(&unread, &UsageQuery::default(), &at())
        .into_iter()
        .filter(|chart| !chart.kind.needs_counters() && !chart.bars.is_empty())
        .collect();
    assert_eq!(
        drawn.iter().map(|chart| chart.kind.id()).collect::<Vec<_>>(),
        ["verdicts", "states", "receivers", "events"]
    );
    let said: Vec<String> =
        drawn.iter().flat_map(|chart| [&chart.finding, &chart.bars[0].words]).map(english).collect();
    assert!(said.contains(&"2 webhooks, none known to fail".to_owned()), "{said:?}");
    assert!(!said.iter().any(|said| said.contains("all delivering")), "{said:?}");
}

#[test]
fn the_measure_decides_who_comes_first_and_what_is_drawn() {
    let rows = rows(crowd());
    let first = |measure| {
        let chart = chart_of(&rows, &by(measure), ChartKind::Webhooks);
        let bar = chart.bars.first().expect("a bar").clone();
        (name(&bar), chart.figure(&bar), chart.bars.len())
    };
    assert_eq!(first(Measure::Calls), ("ERP orders 1".to_owned(), Figure::Count(1_200), 3));
    assert_eq!(first(Measure::Errors), ("ERP orders 2".to_owned(), Figure::Count(40), 2));
    assert_eq!(first(Measure::Rate), ("ERP orders 2".to_owned(), Figure::Rate(ErrorRate::of(40, 40)), 2));
}

#[test]
fn the_filters_of_the_page_hold_for_every_chart_and_every_link() {
    let rows = rows(crowd());
    let filter = ListQuery { hosts: ["zoo.example".to_owned()].into(), ..ListQuery::default() };
    let query = UsageQuery { filter, ..UsageQuery::default() };
    let chart = chart_of(&rows, &query, ChartKind::States);
    let [bar] = chart.bars.as_slice() else { panic!("one state") };
    assert_eq!(bar.leads_to.href(), "/demo/healthy/webhooks?state=TooManyErrors&host=zoo.example");
}

#[test]
fn an_event_that_is_named_twice_is_one_subscription() {
    let chart = chart_of(&rows(crowd()), &UsageQuery::default(), ChartKind::Events);
    let sold = chart.bars.iter().find(|bar| name(bar) == "sale.sold").expect("the event");
    assert_eq!(sold.figures.first(), Some(&Figure::Count(1)));
}

#[test]
fn what_is_not_known_is_said_and_never_drawn_as_zero() {
    let blind = rows(Scene::healthy().blind(Source::Usage).blind(Source::Activity));
    for kind in [ChartKind::Webhooks, ChartKind::Rates, ChartKind::InARow, ChartKind::Causes] {
        let chart = chart_of(&blind, &UsageQuery::default(), kind);
        assert_eq!(
            (english(&chart.finding).as_str(), chart.bars.len()),
            ("The counters are not known", 0),
            "{}",
            kind.id()
        );
    }
    let events = chart_of(&blind, &UsageQuery::default(), ChartKind::Events);
    let event = events.bars.first().expect("an event");
    assert_eq!(event.figures[2..], [Figure::NotKnown, Figure::NotKnown]);
    let some = rows(crowd().sibling(5, |_, usage| usage.total_errors = None));
    let chart = chart_of(&some, &UsageQuery::default(), ChartKind::Rates);
    let notes: Vec<String> = chart.notes.iter().map(english).collect();
    assert_eq!(notes, ["1 webhook has no calls.", "1 webhook is left out: its counters are not known."]);
}

#[test]
fn only_failures_in_a_row_have_a_documented_limit() {
    for chart in charts(&rows(crowd()), &UsageQuery::default(), &at()) {
        let limit = chart.limit().and_then(|index| chart.bars.get(index)).map(name);
        assert_eq!(limit, (chart.kind == ChartKind::InARow).then(|| "9+".to_owned()));
    }
}

#[test]
fn where_nothing_failed_the_charts_of_failures_say_so() {
    let rows = rows(Scene::healthy().usage(|usage| usage.total_errors = Some(0)));
    for kind in [ChartKind::Webhooks, ChartKind::Causes, ChartKind::Hosts] {
        let chart = chart_of(&rows, &UsageQuery::default(), kind);
        assert_eq!((english(&chart.finding).as_str(), chart.bars.len()), ("No call failed", 0), "{}", kind.id());
    }
}

#[test]
fn without_webhooks_every_chart_is_empty_and_still_a_chart() {
    for chart in charts(&Arc::default(), &UsageQuery::default(), &at()) {
        assert!(chart.bars.iter().all(|bar| chart.figure(bar) == Figure::Count(0)), "{}", chart.kind.id());
        assert!(chart.axis().len() >= 2 && !english(&chart.finding).is_empty());
    }
}

#[test]
fn a_chart_shows_the_first_of_many_and_says_of_how_many() {
    let scene = (2..40).fold(Scene::healthy(), |scene, id| {
        scene.sibling(id, move |webhook, usage| {
            webhook.target = Target::new(&format!("https://host{id}.example/in"));
            usage.total_errors = Some(id);
        })
    });
    let chart = chart_of(&rows(scene), &UsageQuery::default(), ChartKind::Hosts);
    assert_eq!(chart.bars.len(), 8);
    assert_eq!(english(&chart.notes[0]), "The first 8 of 39 hosts.");
    assert_eq!(name(&chart.bars[0]), "host39.example");
}

#[test]
fn every_text_that_a_chart_names_exists() {
    let catalog = Catalog::english(Box::new(PlainEnglish));
    for rows in [rows(crowd()), Arc::default()] {
        for measure in Measure::ALL {
            for chart in charts(&rows, &by(measure), &at()) {
                let texts =
                    [&chart.finding].into_iter().chain(&chart.notes).chain(chart.bars.iter().map(|bar| &bar.words));
                for text in texts {
                    assert!(catalog.has(&text.id) && !catalog.say(text).contains("{$"), "{}", text.id);
                }
                let heads = chart.heads.iter().copied().chain([chart.name_head]);
                let part = chart.part.and_then(|part| chart.heads.get(part));
                assert!(part.is_none_or(|part| catalog.has(&format!("{part}.hatched"))));
                assert!(catalog.has(&format!("usage-about-{}", chart.kind.id())));
                heads.for_each(|head| assert!(catalog.has(head), "{head}"));
            }
        }
    }
    RateBand::ALL.into_iter().for_each(|band| assert!(catalog.has(&format!("rate-{}", band.id()))));
    assert_eq!(
        english(&Message::new("in-a-row-limit").with("count", InARow::all().last().expect("the limit").count())),
        "9+"
    );
}

proptest! {
    #[test]
    fn any_counters_at_all_are_drawn_within_the_axis(
        counters in proptest::collection::vec((any::<Option<i64>>(), any::<Option<i64>>(), any::<Option<i64>>()), 0..12),
        measure in 0usize..3,
    ) {
        let scene = counters.into_iter().zip(2..).fold(Scene::healthy(), |scene, ((calls, errors, row), id)| {
            scene.sibling(id, move |_, usage| {
                (usage.total_calls, usage.total_errors, usage.consecutive_errors) = (calls, errors, row);
            })
        });
        for chart in charts(&rows(scene), &by(Measure::ALL[measure]), &at()) {
            for bar in &chart.bars {
                let (whole, part) = chart.length(bar);
                prop_assert!((0.0..=100.0).contains(&whole) && (0.0..=whole).contains(&part), "{whole} {part}");
            }
        }
    }
}
