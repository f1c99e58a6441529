//! Which rows of a long list are drawn: those in view and some around them.

use std::ops::Range;

/// Lists up to this long are drawn whole, so that finding on the page and reading aloud work as in any table.
const DRAWN_WHOLE: usize = 300;
/// Lists up to this long are drawn whole at once, longer ones first by what is in view: who types or filters sees that first.
const DRAWN_AT_ONCE: usize = 40;
/// How many rows are then added at a time, above and below.
const STEP: usize = 20;
/// Rows drawn above and below those in view.
const MARGIN: usize = 12;

/// The rows that a viewport of a height shows of a list whose first row begins at `top`, with a margin. All lengths are in
/// pixels.
pub fn in_view(top: f64, viewport: f64, row: f64, total: usize) -> Range<usize> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to be at least zero, and row counts are small"
    )]
    let index = |pixels: f64| (pixels / row.max(1.0)).max(0.0).floor() as usize;
    let start = index(-top).saturating_sub(MARGIN).min(total);
    let end = index(viewport - top).saturating_add(MARGIN).clamp(start, total);
    start..end
}

/// Whether a list of that length is drawn whole at once, wherever it is in view.
pub const fn is_short(total: usize) -> bool {
    total <= DRAWN_AT_ONCE
}

/// The rows that are drawn of a list, when rows were added that many times to those in view.
pub fn drawn(in_view: &Range<usize>, total: usize, added: usize) -> Range<usize> {
    if is_short(total) {
        return 0..total;
    }
    let more = if total <= DRAWN_WHOLE { STEP.saturating_mul(added) } else { 0 };
    let end = in_view.end.saturating_add(more).min(total);
    in_view.start.saturating_sub(more).min(end)..end
}

/// Whether more rows are to be added to those that are drawn.
pub fn is_to_grow(drawn: &Range<usize>, total: usize) -> bool {
    total <= DRAWN_WHOLE && *drawn != (0..total)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_rows_in_view_are_drawn_with_a_margin_around_them() {
        assert_eq!(in_view(100.0, 900.0, 50.0, 5_000), 0..28);
        assert_eq!(in_view(-50_000.0, 900.0, 50.0, 5_000), 988..1_030);
    }

    #[test]
    fn nothing_outside_the_list_is_drawn() {
        assert_eq!(in_view(-1e9, 900.0, 50.0, 5_000), 5_000..5_000);
        assert_eq!(in_view(0.0, 1e9, 50.0, 40), 0..40);
        assert_eq!(in_view(2_000.0, 900.0, 50.0, 5_000), 0..12);
        assert_eq!(in_view(0.0, 900.0, 50.0, 0), 0..0);
    }

    #[test]
    fn a_height_that_is_not_measured_yet_draws_a_part() {
        for row in [0.0, -3.0, f64::NAN] {
            let drawn = in_view(0.0, 900.0, row, 50_000);
            assert!(drawn.start == 0 && drawn.end < 1_000, "{drawn:?}");
        }
    }

    #[test]
    fn a_short_list_is_drawn_whole_and_a_longer_one_step_by_step() {
        assert_eq!(drawn(&(0..0), DRAWN_AT_ONCE, 0), 0..DRAWN_AT_ONCE);
        let mut added = 0;
        while is_to_grow(&drawn(&(100..128), DRAWN_WHOLE, added), DRAWN_WHOLE) {
            added += 1;
        }
        assert_eq!(drawn(&(100..128), DRAWN_WHOLE, 1), 80..148);
        assert_eq!((drawn(&(100..128), DRAWN_WHOLE, added), added), (0..DRAWN_WHOLE, 9));
    }

    #[test]
    fn of_a_long_list_only_what_is_in_view_is_drawn() {
        assert_eq!(drawn(&(100..128), DRAWN_WHOLE + 1, 7), 100..128);
        assert!(!is_to_grow(&(100..128), DRAWN_WHOLE + 1));
        assert_eq!(drawn(&(100..128), 50, 0), 50..50, "the list became shorter");
    }

    proptest! {
        #[test]
        fn any_lengths_at_all_stay_within_the_list(
            top in any::<f64>(), viewport in any::<f64>(), row in any::<f64>(), total in 0usize..100_000,
        ) {
            let drawn = in_view(top, viewport, row, total);
            prop_assert!(drawn.start <= drawn.end && drawn.end <= total);
        }
    }
}
