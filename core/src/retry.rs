//! Which requests are sent again, and after which pause.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;

use crate::model::Timestamp;
use crate::request_error::RequestError;

/// How often a request is sent at the most.
const ATTEMPTS: u32 = 4;
/// The longest pause that a `Retry-After` may ask of us, in milliseconds.
const LONGEST_PAUSE: u32 = 20_000;
/// For how long after its beginning a request is sent again, in milliseconds. Whoever waits longer has more of an answer that
/// says so.
const DEADLINE: u32 = 60_000;

/// A request that got no success.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Attempt {
    /// Which one it was, from 1.
    pub number: u32,
    /// How long ago the first was sent, in milliseconds.
    pub since_first: u32,
    /// Chance, from 0 to below 1: it spreads the requests of many pages that a server refused at the same moment.
    pub chance: f64,
}

/// The pause before a request is sent once more, in milliseconds: where the tenant is busy (429) or stumbles (502, 503,
/// 504, no answer, half an answer). None where it is not sent again. `retry_after` is the pause that the tenant asks for, in milliseconds;
/// no pause is shorter.
pub fn pause(error: &RequestError, retry_after: Option<u32>, attempt: Attempt) -> Option<u32> {
    if attempt.number >= ATTEMPTS {
        return None;
    }
    let pause = match (error, error.status()) {
        (RequestError::Network | RequestError::BrokenOff, _) | (_, Some(502 | 504)) => 400 * attempt.number,
        (_, Some(503)) => retry_after.unwrap_or(400 * attempt.number),
        (_, Some(429)) => retry_after.unwrap_or(1_000 * attempt.number),
        _ => return None,
    };
    let pause = f64::from(pause.min(LONGEST_PAUSE)) * (1.0 + attempt.chance.clamp(0.0, 1.0) / 2.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 30,000")]
    let pause = pause as u32;
    (attempt.since_first.saturating_add(pause) <= DEADLINE).then_some(pause)
}

/// The pause that a `Retry-After` asks for at that time, in milliseconds: seconds, or a date (RFC 9110, 10.2.3). None where it
/// is neither.
pub fn retry_after(value: &str, now: Timestamp) -> Option<u32> {
    if let Ok(seconds) = value.trim().parse::<u32>() {
        return Some(seconds.saturating_mul(1_000));
    }
    let date = OffsetDateTime::parse(value.trim(), &Rfc2822).ok()?;
    let millis = date.unix_timestamp().saturating_mul(1_000).saturating_sub(now.as_millis());
    Some(u32::try_from(millis.max(0)).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16) -> RequestError {
        RequestError::of_answer(status, "", "", None)
    }

    fn attempt(number: u32) -> Attempt {
        Attempt { number, since_first: 0, chance: 0.0 }
    }

    #[test]
    fn a_busy_tenant_is_asked_again_when_it_says() {
        for status in [429, 503] {
            assert_eq!(pause(&answer(status), Some(3_000), attempt(1)), Some(3_000));
            assert_eq!(pause(&answer(status), Some(600_000), attempt(1)), Some(LONGEST_PAUSE));
        }
        assert_eq!(
            [1, 2, 3].map(|number| pause(&answer(429), None, attempt(number))),
            [Some(1_000), Some(2_000), Some(3_000)]
        );
    }

    #[test]
    fn a_tenant_that_stumbles_is_asked_again_after_longer_and_longer_pauses() {
        for error in [answer(502), answer(503), answer(504), RequestError::Network, RequestError::BrokenOff] {
            assert_eq!(
                [1, 2, 3].map(|number| pause(&error, None, attempt(number))),
                [Some(400), Some(800), Some(1_200)]
            );
        }
    }

    #[test]
    fn chance_makes_a_pause_longer_and_never_shorter() {
        let by = |chance: f64| pause(&answer(429), Some(2_000), Attempt { chance, ..attempt(1) });
        assert_eq!((by(0.0), by(0.5), by(1.0)), (Some(2_000), Some(2_500), Some(3_000)));
        assert_eq!((by(-3.0), by(7.0)), (by(0.0), by(1.0)), "chance is from 0 to 1");
    }

    #[test]
    fn nobody_waits_longer_than_the_deadline() {
        let after = |since_first: u32| pause(&answer(429), Some(2_000), Attempt { since_first, ..attempt(2) });
        assert_eq!(after(DEADLINE - 2_000), Some(2_000));
        assert_eq!((after(DEADLINE - 1_999), after(u32::MAX)), (None, None));
    }

    #[test]
    fn what_would_be_answered_the_same_is_not_sent_again() {
        let errors = [answer(400), answer(401), answer(404), answer(421), answer(500), answer(501), answer(505)];
        let others =
            [RequestError::Timeout, RequestError::TooLong, RequestError::OriginRefused, RequestError::Malformed];
        for error in errors.into_iter().chain(others).chain([RequestError::NotSent]) {
            assert_eq!(pause(&error, Some(1), attempt(1)), None, "{error:?}");
        }
    }

    #[test]
    fn a_pause_is_asked_for_in_seconds_or_until_a_date() {
        let now = Timestamp::from_millis(784_111_777_000);
        for (value, pause) in [
            ("3", Some(3_000)),
            (" 0 ", Some(0)),
            ("4294967295", Some(u32::MAX)),
            ("Sun, 06 Nov 1994 08:49:40 GMT", Some(3_000)),
            ("Sun, 06 Nov 1994 08:49:36 GMT", Some(0)),
            ("Fri, 31 Dec 9999 23:59:59 GMT", Some(u32::MAX)),
            ("", None),
            ("-1", None),
            ("soon", None),
        ] {
            assert_eq!(retry_after(value, now), pause, "{value:?}");
        }
    }

    #[test]
    fn nothing_is_sent_a_fifth_time() {
        assert_eq!(pause(&RequestError::Network, None, attempt(ATTEMPTS)), None);
        assert_eq!(pause(&answer(429), Some(1), attempt(ATTEMPTS)), None);
    }
}
