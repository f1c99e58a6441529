//! The geometry of charts: from values to places and back, and where an axis has its ticks. Pure numbers, so that a page
//! only has to draw. Every function is total: without data, with one value, with equal values and with numbers that are
//! none, it gives something that can be drawn, or nothing.

/// A straight way from values to places.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    domain: (f64, f64),
    range: (f64, f64),
}

impl Scale {
    /// From the values `domain.0` to `domain.1` to the places `range.0` to `range.1`; `None` where an end is no finite
    /// number, or the two ends of a side are so far apart that their distance is none.
    pub fn new(domain: (f64, f64), range: (f64, f64)) -> Option<Self> {
        let is_finite = |(from, to): (f64, f64)| from.is_finite() && to.is_finite() && (to - from).is_finite();
        (is_finite(domain) && is_finite(range)).then_some(Self { domain, range })
    }

    /// The place of a value; a value outside the domain lies outside the range. Where all values of the domain are equal
    /// they lie in the middle. `None` for what is no finite number.
    pub fn project(self, value: f64) -> Option<f64> {
        along(value, self.domain, self.range)
    }

    /// The value at a place: the way back. Where the domain is one value it is that value.
    pub fn invert(self, place: f64) -> Option<f64> {
        along(place, self.range, self.domain)
    }
}

fn along(value: f64, (from, to): (f64, f64), (start, end): (f64, f64)) -> Option<f64> {
    if !value.is_finite() {
        return None;
    }
    let share = if from == to { 0.5 } else { (value - from) / (to - from) };
    // Each end is met exactly.
    let place = start * (1.0 - share) + end * share;
    place.is_finite().then_some(place)
}

/// Whole numbers for an axis of counts: from zero in even steps of 1, 2 or 5 times a power of ten to `most` or the first
/// step beyond it, in at most `steps` steps. An axis without counts goes to one.
pub fn count_ticks(most: i64, steps: usize) -> Vec<i64> {
    let most = i128::from(most.max(1));
    let steps = i128::try_from(steps.max(1)).unwrap_or(1);
    let step = step_sizes().find(|step| step * steps >= most).unwrap_or(most);
    let last = (most + step - 1) / step;
    (0..=last).map(|tick| i64::try_from(tick * step).unwrap_or(i64::MAX)).collect()
}

/// Numbers for an axis of amounts: from zero in even steps of 1, 2 or 5 times a power of ten to `most` or the first step
/// beyond it, in at most `steps` steps. An axis without an amount goes to one.
pub fn ticks(most: f64, steps: u32) -> Vec<f64> {
    let most = if most.is_finite() && most > 0.0 { most } else { 1.0 };
    let steps = f64::from(steps.clamp(1, 100));
    let sizes = (-6..=18).flat_map(|power| [1.0, 2.0, 5.0].map(|digit| digit * 10_f64.powi(power)));
    let step = sizes.into_iter().find(|step| step * steps >= most).unwrap_or(most);
    let mut ticks = vec![0.0];
    // Multiplied and not added up, so that no error grows.
    for count in 1..=100_u32 {
        let tick = f64::from(count) * step;
        ticks.push(tick);
        if tick >= most {
            break;
        }
    }
    ticks
}

/// 1, 2, 5, 10, 20, 50 and so on, beyond every counter.
fn step_sizes() -> impl Iterator<Item = i128> {
    (0..20).flat_map(|power| [1, 2, 5].map(|digit| digit * 10_i128.pow(power)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ends_are_met_and_what_is_beyond_lies_beyond() {
        let scale = Scale::new((0.0, 50.0), (0.0, 100.0)).expect("a scale");
        assert_eq!(
            (scale.project(0.0), scale.project(50.0), scale.project(75.0)),
            (Some(0.0), Some(100.0), Some(150.0))
        );
        let down = Scale::new((0.0, 1.0), (160.0, 0.0)).expect("a scale");
        assert_eq!(down.project(0.25), Some(120.0), "a range may go down, as the places of a screen do");
    }

    #[test]
    fn equal_values_lie_in_the_middle() {
        let scale = Scale::new((3.0, 3.0), (0.0, 100.0)).expect("a scale");
        assert_eq!((scale.project(3.0), scale.invert(12.0)), (Some(50.0), Some(3.0)));
    }

    #[test]
    fn what_is_no_number_has_no_place() {
        for end in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(Scale::new((0.0, end), (0.0, 1.0)), None);
            assert_eq!(Scale::new((0.0, 1.0), (end, 1.0)), None);
            assert_eq!(Scale::new((0.0, 1.0), (0.0, 1.0)).and_then(|scale| scale.project(end)), None);
        }
        assert_eq!(Scale::new((f64::MIN, f64::MAX), (0.0, 1.0)), None, "their distance is no number");
    }

    #[test]
    fn an_axis_of_counts_has_whole_ticks() {
        assert_eq!(count_ticks(7, 4), [0, 2, 4, 6, 8]);
        assert_eq!(count_ticks(4, 4), [0, 1, 2, 3, 4]);
        assert_eq!(count_ticks(366, 4), [0, 100, 200, 300, 400]);
        assert_eq!(count_ticks(1, 4), [0, 1]);
        assert_eq!((count_ticks(0, 4), count_ticks(-3, 0)), (vec![0, 1], vec![0, 1]));
    }

    #[test]
    fn an_axis_of_amounts_has_even_ticks_and_reaches_the_most() {
        assert_eq!(ticks(7.0, 4), [0.0, 2.0, 4.0, 6.0, 8.0]);
        assert_eq!(ticks(0.3, 4), [0.0, 0.1, 0.2, 0.3].map(|tick: f64| (tick * 10.0).round() * 0.1));
        for nothing in [0.0, -3.0, f64::NAN, f64::INFINITY] {
            assert_eq!(ticks(nothing, 4).last(), Some(&1.0), "{nothing}");
        }
    }

    proptest! {
        #[test]
        fn ticks_rise_and_reach_every_amount(most in 1e-9f64..1e22, steps in 0u32..9) {
            let ticks = ticks(most, steps);
            prop_assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]), "{:?}", ticks);
            prop_assert!(ticks.last().is_some_and(|last| *last >= most) && ticks.len() <= 11);
        }

        #[test]
        fn the_way_back_leads_to_the_value(from in -1e9..1e9, size in 1e-3..1e9, start in -1e4..1e4, width in 1.0..1e4, share in 0.0..1.0) {
            let scale = Scale::new((from, from + size), (start, start + width)).unwrap();
            let value = from + size * share;
            let back = scale.invert(scale.project(value).unwrap()).unwrap();
            prop_assert!((back - value).abs() <= 1e-6 * (1.0 + value.abs().max(size)), "{back} is not {value}");
        }

        #[test]
        fn a_larger_value_never_lies_before_a_smaller_one(a in -1e9..1e9, b in -1e9..1e9, from in -1e6..1e6, size in 1e-3..1e6) {
            let scale = Scale::new((from, from + size), (0.0, 100.0)).unwrap();
            let (low, high) = if a <= b { (a, b) } else { (b, a) };
            prop_assert!(scale.project(low).unwrap() <= scale.project(high).unwrap());
        }

        #[test]
        fn any_numbers_at_all_give_a_finite_place_or_none(
            a in any::<f64>(), b in any::<f64>(), c in any::<f64>(), d in any::<f64>(), value in any::<f64>(),
        ) {
            let place = Scale::new((a, b), (c, d)).and_then(|scale| scale.project(value));
            prop_assert!(place.is_none_or(f64::is_finite));
        }

        #[test]
        fn ticks_rise_from_zero_and_reach_the_most_in_the_steps_allowed(most in any::<i64>(), steps in 1usize..12) {
            let ticks = count_ticks(most, steps);
            prop_assert_eq!(ticks.first(), Some(&0));
            prop_assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]), "{:?}", ticks);
            prop_assert!(*ticks.last().unwrap() >= most && ticks.len() <= steps + 1, "{:?}", ticks);
        }
    }
}
