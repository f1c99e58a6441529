use proptest::prelude::*;

use super::*;
use crate::diagnosis::VerdictKind;
use crate::history::{Origin, Record};
use crate::model::WebhookState;
use crate::text::{Catalog, PlainEnglish};

/// The moment that many minutes before the last observation.
fn ago(minutes: i64) -> Timestamp {
    Timestamp::from_millis(1_795_500_000_000 - minutes * 60_000)
}

/// Observations of webhook 1: how many minutes ago, with how many calls and errors.
fn observed(totals: &[(i64, i64, i64)]) -> Vec<Observation> {
    totals
        .iter()
        .map(|(minutes, calls, errors)| {
            let record = Record {
                id: WebhookId(1),
                name: "ERP orders".into(),
                host: None,
                state: WebhookState::Active,
                verdict: VerdictKind::Healthy,
                calls: Some(*calls),
                errors: Some(*errors),
                in_a_row: Some(0),
                cause: None,
                updated: None,
                updated_by: None,
            };
            let records = [record].into_iter().collect();
            Observation { taken_at: ago(*minutes), origin: Origin::Here, is_whole: true, records }
        })
        .collect()
}

fn chart(totals: &[(i64, i64, i64)], measure: Measure, range: HistoryRange) -> TimeChart {
    time_chart(&observed(totals), &BTreeSet::from([WebhookId(1)]), measure, range)
}

fn drawn(chart: &TimeChart) -> usize {
    chart.slots.iter().filter(|slot| slot.counted.is_some()).count()
}

/// An observation each hour of the last day, with a hundred calls in between; of them so many failed.
fn day(failed: impl Fn(i64) -> i64) -> Vec<(i64, i64, i64)> {
    let mut errors = 0;
    (0..=24)
        .map(|hour| {
            errors += if hour > 0 { failed(hour) } else { 0 };
            ((24 - hour) * 60, 1_000 + hour * 100, errors)
        })
        .collect()
}

fn english(message: &Message) -> String {
    Catalog::english(Box::new(PlainEnglish)).say(message)
}

#[test]
fn an_even_day_has_the_same_rate_in_each_hour() {
    let chart = chart(&day(|_| 2), Measure::Calls, HistoryRange::Day);
    assert_eq!((chart.slots.len(), drawn(&chart), chart.unit), (24, 24, Unit::Hour));
    for slot in &chart.slots {
        let (value, part) = (chart.value(slot).expect("a rate"), chart.part(slot).expect("a part"));
        assert!((value - 100.0).abs() < 1e-6 && (part - 2.0).abs() < 1e-6, "{value} {part}");
    }
    assert_eq!(english(&chart.finding), "48 of 2,400 calls failed (2 %), evenly");
    assert_eq!(chart.ticks().last(), Some(&100.0));
    assert_eq!(
        (chart.place(ago(24 * 60)), chart.place(ago(0)), chart.place(ago(25 * 60))),
        (Some(0.0), Some(100.0), None)
    );
}

#[test]
fn long_times_between_observations_are_gaps_and_told() {
    let chart = chart(&[(1_200, 0, 0), (1_140, 10, 0), (60, 900, 9), (0, 910, 9)], Measure::Calls, HistoryRange::Day);
    assert_eq!(drawn(&chart), 2, "the first hour and the last one");
    assert_eq!(chart.value(&chart.slots[10]), None);
    let note = chart.notes.first().map(english).unwrap_or_default();
    assert!(note.contains("890 calls") && note.contains("18 hours"), "{note}");
}

#[test]
fn a_counter_that_falls_is_a_break_and_no_rate() {
    let chart = chart(&[(180, 500, 5), (120, 520, 5), (60, 3, 0), (0, 13, 0)], Measure::Calls, HistoryRange::Day);
    assert_eq!((chart.breaks.as_slice(), drawn(&chart)), ([ago(60)].as_slice(), 2));
    assert!(chart.notes.iter().any(|note| note.id == "time-breaks"));
    assert!(chart.slots.iter().filter_map(|slot| chart.value(slot)).all(|value| value >= 0.0));
}

#[test]
fn the_moment_at_which_errors_rose_is_named() {
    let chart = chart(&day(|hour| if hour > 18 { 60 } else { 1 }), Measure::Rate, HistoryRange::Day);
    assert_eq!(chart.finding.id, "time-rose");
    assert!(chart.finding.args.contains(&("at", Arg::Time(ago(6 * 60)))), "{:?}", chart.finding);
    assert!(chart.finding.args.contains(&("after", Arg::Number(60))));
    assert_eq!(chart.unit, Unit::Share);
    let mended = super::tests::chart(&day(|hour| if hour > 18 { 0 } else { 30 }), Measure::Rate, HistoryRange::Day);
    assert_eq!(mended.finding.id, "time-fell");
}

#[test]
fn chance_is_no_change() {
    for failed in [|hour: i64| hour % 3, |_| 1, |hour: i64| i64::from(hour == 24)] {
        assert_eq!(chart(&day(failed), Measure::Errors, HistoryRange::Day).finding.id, "time-even");
    }
}

#[test]
fn what_there_is_too_little_of_is_said_and_not_drawn() {
    let says = |totals: &[(i64, i64, i64)]| {
        let chart = chart(totals, Measure::Errors, HistoryRange::Week);
        assert!(chart.slots.is_empty());
        chart.finding.id
    };
    assert_eq!(says(&[]), "time-none");
    assert_eq!(says(&[(0, 1, 0)]), "time-first");
    assert_eq!(says(&[(5, 1, 0), (0, 1, 0)]), "time-too-little");
    assert_eq!(says(&[(6_000, 1, 0), (0, 1, 0)]), "time-too-little");
    let quiet = chart(&[(600, 7, 7), (300, 7, 7), (0, 7, 7)], Measure::Rate, HistoryRange::Week);
    assert_eq!(quiet.finding.id, "time-no-calls");
    assert!(quiet.slots.iter().all(|slot| quiet.value(slot).is_none()), "no calls have no error rate");
}

#[test]
fn every_range_has_few_slots_and_ends_with_the_last_observation() {
    let year: Vec<_> = (0..=400).map(|day| ((400 - day) * 1_440, day * 50, day)).collect();
    for range in HistoryRange::ALL {
        for totals in [year.as_slice(), &year[399..]] {
            let chart = chart(totals, Measure::Calls, range);
            if let Some(last) = chart.slots.last() {
                assert_eq!(last.to, ago(0));
            }
            assert!(chart.slots.len() <= 60, "{range:?}");
        }
    }
    assert!(drawn(&chart(&year, Measure::Calls, HistoryRange::All)) > 50);
}

#[test]
fn a_row_has_the_errors_of_the_last_week_in_small() {
    let seen = observed(&day(|hour| if hour > 18 { 60 } else { 0 }));
    let recent = recent_errors(&seen, WebhookId(1)).expect("errors");
    assert_eq!((recent.errors, recent.heights.len()), (360, 28));
    assert_eq!(recent.heights.first(), Some(&None), "nobody looked a week ago");
    assert_eq!(recent.heights.last(), Some(&Some(100.0)));
    assert_eq!(recent_errors(&observed(&day(|_| 0)), WebhookId(1)), None);
    assert_eq!(recent_errors(&seen, WebhookId(2)), None);
    assert_eq!(recent_errors(&[], WebhookId(1)), None);
}

/// A chart from one moment to another, for its axis.
fn axis_of(from: &str, to: &str) -> TimeChart {
    let [from, to] = [from, to].map(|moment| Timestamp::parse(moment).expect("a moment"));
    let slots = vec![Slot { from, to, counted: None }];
    TimeChart { slots, ..chart(&day(|_| 0), Measure::Calls, HistoryRange::Day) }
}

/// The ticks of an axis by a clock: each by its day, its hour or both.
fn named(chart: &TimeChart, ahead: impl Fn(Timestamp) -> i64 + Copy) -> Vec<String> {
    let name = |tick: TimeTick| {
        let shown = Timestamp::from_millis(tick.at.as_millis() + ahead(tick.at) * 60_000).to_rfc3339();
        let (day, hour) = (&shown[5..10], &shown[11..16]);
        match tick.name {
            TickName::Day => day.to_owned(),
            TickName::Hour => hour.to_owned(),
            TickName::DayAndHour => format!("{day} {hour}"),
        }
    };
    chart.time_ticks(ahead).into_iter().map(name).collect()
}

/// Central Europe in the autumn of 2026: two hours ahead of UTC until one o'clock on 25 October, then one.
fn central_europe(moment: Timestamp) -> i64 {
    if moment < Timestamp::parse("2026-10-25T01:00:00Z").expect("a moment") { 120 } else { 60 }
}

#[test]
fn the_axis_of_time_has_its_ticks_at_whole_hours_and_days_of_the_clock() {
    let a_day = axis_of("2026-11-25T09:37:00Z", "2026-11-26T09:37:00Z");
    assert_eq!(named(&a_day, |_| 0), ["12:00", "18:00", "11-26", "06:00"]);
    assert_eq!(named(&a_day, |_| 60), ["12:00", "18:00", "11-26", "06:00"], "by the clock that is an hour ahead");
    assert_eq!(named(&a_day, |_| 330), ["18:00", "11-26", "06:00", "12:00"], "India is half an hour off");
    let at = |ahead: i64| a_day.time_ticks(|_| ahead)[0].at.to_rfc3339();
    assert_eq!(
        (at(0), at(60), at(330)),
        ("2026-11-25T12:00:00Z".into(), "2026-11-25T11:00:00Z".into(), "2026-11-25T12:30:00Z".into())
    );
    let a_week = axis_of("2026-11-19T09:37:00Z", "2026-11-26T09:37:00Z");
    assert_eq!(named(&a_week, |_| 60), ["11-21", "11-23", "11-25"]);
    let a_month = axis_of("2026-10-27T09:37:00Z", "2026-11-26T09:37:00Z");
    assert_eq!(named(&a_month, |_| 60), ["11-02", "11-09", "11-16", "11-23"], "Mondays");
    let a_quarter = axis_of("2026-08-28T09:37:00Z", "2026-11-26T09:37:00Z");
    assert_eq!(named(&a_quarter, |_| -600), ["09-01", "10-01", "11-01"]);
    let all = axis_of("2025-10-22T09:37:00Z", "2026-11-26T09:37:00Z");
    assert_eq!(named(&all, |_| 60), ["01-01", "04-01", "07-01", "10-01"]);
}

#[test]
fn an_axis_on_which_no_day_begins_names_the_day_once() {
    let morning = axis_of("2026-11-26T05:20:00Z", "2026-11-26T09:20:00Z");
    assert_eq!(named(&morning, |_| 0), ["11-26 06:00", "08:00"]);
    let an_hour = axis_of("2026-11-26T05:20:00Z", "2026-11-26T06:20:00Z");
    assert_eq!(named(&an_hour, |_| 0), ["11-26 05:30", "06:00"]);
}

#[test]
fn ticks_stay_at_midnight_where_the_clock_is_changed() {
    let week = axis_of("2026-10-21T12:00:00Z", "2026-10-28T12:00:00Z");
    assert_eq!(named(&week, central_europe), ["10-22", "10-24", "10-26", "10-28"]);
    let moments: Vec<String> = week.time_ticks(central_europe).iter().map(|tick| tick.at.to_rfc3339()).collect();
    assert_eq!(moments[1..3], ["2026-10-23T22:00:00Z".to_owned(), "2026-10-25T23:00:00Z".to_owned()]);
}

#[test]
fn every_sentence_exists() {
    let catalog = Catalog::english(Box::new(PlainEnglish));
    for id in ["none", "first", "too-little", "no-calls", "no-errors", "rose", "fell", "even", "gaps", "breaks"] {
        assert!(catalog.has(&format!("time-{id}")), "{id}");
    }
}

proptest! {
    #[test]
    fn what_is_drawn_and_what_is_told_add_up_to_what_was_counted(
        steps in proptest::collection::vec((1i64..3_000, 0i64..1_000_000, 0i64..1_000), 1..40),
        range in 0usize..5, measure in 0usize..3,
    ) {
        let (mut minutes, mut calls, mut errors) = (0, 0, 0);
        let mut totals = vec![(0, 0, 0)];
        for (time, more, failed) in steps {
            (minutes, calls, errors) = (minutes + time, calls + more, errors + failed);
            totals.push((minutes, calls, errors));
        }
        let totals: Vec<_> = totals.into_iter().map(|(at, calls, errors)| (minutes - at, calls, errors)).collect();
        let chart = chart(&totals, Measure::ALL[measure], HistoryRange::ALL[range]);
        let mut sum = 0.0;
        for slot in &chart.slots {
            let value = chart.value(slot);
            prop_assert!(value.is_none_or(|value| value >= 0.0 && value.is_finite()));
            prop_assert!(value.is_none_or(|value| (0.0..=100.0).contains(&chart.height(value))));
            sum += slot.counted.map_or(0.0, |counted| counted.calls);
        }
        prop_assert!(sum <= calls as f64 * (1.0 + 1e-9) + 1e-6);
        prop_assert!(chart.ticks().windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn ticks_of_time_are_few_rise_and_lie_on_the_axis(
        from in 0i64..4_000_000_000_000, minutes in 60i64..6_000_000, ahead in -720i64..=840,
    ) {
        let to = from + minutes * 60_000;
        let slots = vec![Slot { from: Timestamp::from_millis(from), to: Timestamp::from_millis(to), counted: None }];
        let chart = TimeChart { slots, ..chart(&day(|_| 0), Measure::Calls, HistoryRange::Day) };
        let ticks = chart.time_ticks(|_| ahead);
        prop_assert!((1..=4).contains(&ticks.len()), "{ticks:?}");
        prop_assert!(ticks.windows(2).all(|pair| pair[0].at < pair[1].at && pair[0].place < pair[1].place));
        for tick in ticks {
            let shown = tick.at.as_millis() + ahead * 60_000;
            prop_assert!((0.0..=100.0).contains(&tick.place) && shown.rem_euclid(900_000) == 0);
            prop_assert_eq!(tick.name == TickName::Day, shown.rem_euclid(86_400_000) == 0);
        }
    }
}
