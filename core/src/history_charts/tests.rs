use std::collections::BTreeMap;

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
                name: "ERP orders".to_owned(),
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
            let records = BTreeMap::from([(record.id, record)]);
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
}
